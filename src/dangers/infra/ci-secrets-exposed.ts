/** Fires when a workflow hands all secrets to somebody, or writes one down. */
import { defineDanger } from '../../model/danger.ts';
import type { JsonObject } from '../../model/json.ts';
import { jobs, steps, textsIn, workflowChange } from '../file-predicates/workflow.ts';

export default defineDanger({
  title: 'secrets of a repository handed over',
  harm: 'exposure',
  severity: 'high',
  why: 'Whoever gets all secrets gets those of tomorrow, too, and a log keeps what is written into it for whoever may read the repository.',
  help: 'name each secret that is needed, and hand it to the one step that needs it',
  safeWhen: 'it did so before; a reusable workflow of the same repository may inherit secrets',
  types: ['file'],
  find(change) {
    const found = workflowChange(change);
    if (!found) return undefined;
    const known = new Set(exposures(found.before).map(([key]) => key));
    return exposures(found.after)
      .filter(([key], at, all) => !known.has(key) && all.findIndex(([other]) => other === key) === at)
      .map(([key, what]) => ({ message: `\`${change.address}\` ${what}`, key }));
  },
});

function exposures(workflow: JsonObject | null): [key: string, what: string][] {
  const found: [string, string][] = [];
  for (const { value } of jobs(workflow)) {
    const { uses, secrets } = value;
    if (secrets === 'inherit' && typeof uses === 'string' && !uses.startsWith('./'))
      found.push([`inherit ${uses.split('@')[0] ?? ''}`, 'hands all secrets to a workflow of another repository (`secrets: inherit`)']);
  }
  if (textsIn(workflow ?? undefined).some((text) => /toJSON\(\s*secrets\s*\)/i.test(text)))
    found.push(['toJSON', 'puts all secrets into one text (`toJSON(secrets)`)']);
  if (
    steps(workflow).some(
      ({ run }) =>
        typeof run === 'string' && /\b(?:echo|printf|cat)\b[^\n|>]*\$\{\{\s*secrets\.[A-Z_][A-Z0-9_]*\s*\}\}[^\n|>]*(?:\n|$)/i.test(run),
    )
  )
    found.push(['echo', 'writes a secret into the log']);
  return found;
}
