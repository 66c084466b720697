/** Dangers that rules and exceptions name are in the catalogue. */
import { problem, type Problem } from '../../model/problem.ts';
import { didYouMean } from '../suggest.ts';
import type { YamlNode } from '../yaml/node.ts';
import { exceptionNodes, hasWildcard, ruleNodes, type Check, type CheckContext } from './context.ts';
import { globMatcher } from '../compiled-patterns.ts';
import { quoted } from '../quoted.ts';

export const checkDangers: Check = (context) => {
  const ofRules = ruleNodes(context).flatMap((rule) => rule.get('match').get('dangers').items());
  const ofExceptions = exceptionNodes(context).flatMap((one) => one.get('dangers').items());
  // Interlock's own findings are no dangers of the catalogue; that they cannot be excepted has its own problem.
  const named = [...ofRules, ...ofExceptions.filter((node) => node.text()?.startsWith('interlock/') !== true)];
  return named.flatMap((node) => unknownDanger(node, context) ?? []);
};

function unknownDanger(node: YamlNode, { catalogue }: CheckContext): Problem | undefined {
  const text = node.text();
  if (text === undefined) return undefined;
  const ids = catalogue.map((entry) => entry.id);
  if (ids.includes(text)) return undefined;
  const matcher = globMatcher(text);
  // A pattern that cannot be compiled is reported by its own check.
  if (!matcher || ids.some((id) => matcher.matches(id))) return undefined;
  const location = node.location();
  if (hasWildcard(text)) {
    return problem('unknown-danger', `no danger is matched by ${quoted(text)}`, {
      hint: text === '*' ? 'did you mean `**`?' : undefined,
      help: '`interlock dangers` lists all; `*` does not cross `/`: a family is `sql/*`',
      location,
    });
  }
  return problem('unknown-danger', `${quoted(text)} is not a danger`, {
    hint: didYouMean(text, ids) ?? meantFolder(text, ids),
    help: `\`interlock dangers\` lists all; a glob such as ${quoted(familyOf(text, ids))} covers a family`,
    location,
  });
}

/** `drop-table` for `sql/drop-table`. */
function meantFolder(text: string, ids: string[]): string | undefined {
  if (text.includes('/')) return undefined;
  return didYouMean(text, [...ids.filter((id) => id.endsWith(`/${text}`))]) ?? hintOf(ids.find((id) => id.endsWith(`/${text}`)));
}

function hintOf(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `did you mean ${quoted(id)}?`;
}

/** A glob near to what was written, that matches something. */
function familyOf(text: string, ids: string[]): string {
  const prefix = /^[a-z]+\/[a-z]+-/.exec(text)?.[0];
  if (prefix && ids.some((id) => id.startsWith(prefix))) return `${prefix}*`;
  const folder = text.slice(0, text.indexOf('/') + 1);
  return folder && ids.some((id) => id.startsWith(folder)) ? `${folder}*` : 'sql/*';
}
