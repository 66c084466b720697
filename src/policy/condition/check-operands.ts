/** Operands that must be written out: patterns, groups of people, spans of time. */
import { problem, type Problem } from '../../model/problem.ts';
import { didYouMean } from '../suggest.ts';
import type { YamlNode } from '../yaml/node.ts';
import { globMatcher, regexMatcher } from '../compiled-patterns.ts';
import { duration } from './added-operators.ts';
import type { Surrounding } from './check-condition.ts';
import { parseGroup } from './member-of.ts';
import { quoted } from '../quoted.ts';

/** The problems of the second operand of `glob`, `matches`, `memberOf`, `within`. */
export function checkOperands(operator: YamlNode, operands: YamlNode[], around: Surrounding): Problem[] {
  const check = CHECKS[operator.name];
  const written = operands[1];
  if (!check || !written) return [];
  const texts = Array.isArray(written.value) ? written.items() : [written];
  return texts.flatMap((node) => {
    const text = node.text();
    return text === undefined ? [notWrittenOut(operator, node)] : (check(text, node, around) ?? []);
  });
}

type OperandCheck = (text: string, node: YamlNode, around: Surrounding) => Problem | undefined;

const CHECKS: Record<string, OperandCheck> = {
  glob: (text, node) =>
    text !== '' && globMatcher(text)
      ? undefined
      : wrongPattern(node, `${quoted(text)} is not a glob`, 'a glob is made of `*`, `**`, `?`, `[a-z]`, `{a,b}`'),
  matches: (text, node) =>
    text !== '' && regexMatcher(text)
      ? undefined
      : wrongPattern(
          node,
          `${quoted(text)} is not a regular expression`,
          'RE2 syntax: no lookaround, no backreferences; in YAML write it in single quotes',
        ),
  memberOf: checkGroup,
  within: (text, node) =>
    duration(text) !== undefined
      ? undefined
      : problem('invalid-condition', `${quoted(text)} is not a span of time`, {
          help: 'write `30m`, `24h`, `7d` or `2w`',
          location: node.location(),
        }),
};

function checkGroup(text: string, node: YamlNode, { roles }: Surrounding): Problem | undefined {
  const group = parseGroup(text);
  if (!group) {
    return problem('invalid-condition', `${quoted(text)} names no group`, {
      help: 'write `role:dba`, `team:acme/dba` or `organization:acme`',
      location: node.location(),
    });
  }
  if (group.kind !== 'role' || !roles || roles.includes(group.name)) return undefined;
  const meant = didYouMean(group.name, roles)?.replace('`', '`role:');
  return problem('unknown-name', `there is no role ${quoted(group.name)}`, {
    hint: meant,
    help: 'define it under `roles` in `config.yaml`',
    location: node.location(),
  });
}

function wrongPattern(node: YamlNode, message: string, help: string): Problem {
  return problem('invalid-pattern', message, { help, location: node.location() });
}

function notWrittenOut(operator: YamlNode, node: YamlNode): Problem {
  return problem('invalid-condition', `the second operand of ${quoted(operator.name)} must be a text, or a list of texts`, {
    help: 'write it out; it cannot be computed, nor read from the change',
    location: node.location(),
  });
}
