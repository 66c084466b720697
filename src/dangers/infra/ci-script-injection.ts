/** Fires when a script of a workflow has text of strangers pasted into it. */
import { defineDanger } from '../../model/danger.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { plainExpressions, steps, workflowChange } from '../file-predicates/workflow.ts';

const OF_STRANGERS = 'pull_request|issue|comment|review|review_comment|discussion|head_commit|workflow_run|pages|commits';
const FIELDS = 'title|body|name|email|message|label|ref|default_branch|head_branch|page_name';
/** A text of theirs, or a whole event with such texts in it. */
const WRITTEN = new RegExp(
  String.raw`\b(?:github\.head_ref|github\.event\.(?:${OF_STRANGERS})\b[\w.*[\]]*\.(?:${FIELDS})|tojson\(\s*github(?:\.event(?:\.(?:${OF_STRANGERS}))?)?\s*\))(?!\w)`,
  'g',
);

export default defineDanger({
  title: 'text of strangers pasted into a script',
  harm: 'privilege',
  severity: 'high',
  why: 'GitHub puts the text into the script before it runs: a title such as `$(curl ...)` is then a command.',
  help: 'hand it over by `env:` and read it as `"$TITLE"`, in quotes',
  safeWhen: 'the same text was in a script of the file before; numbers and commit ids cannot hold commands',
  types: ['file'],
  find(change) {
    const found = workflowChange(change);
    if (!found) return undefined;
    const known = new Set(pasted(found.before));
    return [...new Set(pasted(found.after))]
      .filter((text) => !known.has(text))
      .map((text) => ({ message: `\`${change.address}\` runs a script with \`${text}\` pasted into it`, key: text }));
  },
});

function pasted(workflow: JsonObject | null): string[] {
  const scripts = steps(workflow).flatMap(({ run, uses, with: inputs }) => {
    const script = typeof uses === 'string' && /^actions\/github-script@/i.test(uses) && isObject(inputs) ? inputs['script'] : run;
    return typeof script === 'string' ? [script] : [];
  });
  return scripts.flatMap((script) =>
    [...plainExpressions(script).matchAll(/\$\{\{(?:(?!\}\}).)*\}\}/gs)].flatMap(([expression]) =>
      [...expression.matchAll(WRITTEN)].map(([text]) => text),
    ),
  );
}
