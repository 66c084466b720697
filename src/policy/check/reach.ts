/** Rules that can never match, and enforcing rules that ask for nothing. */
import type { CatalogueEntry } from '../../model/danger.ts';
import { isAtLeast } from '../../model/finding.ts';
import type { Requirement, Rule, Source } from '../../model/policy.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { YamlNode } from '../yaml/node.ts';
import type { Check } from './context.ts';
import { globMatcher } from '../compiled-patterns.ts';
import { quoted } from '../quoted.ts';

/** Not covered by `unmatched`: these wait until a rule names them, so a rule that asks for nothing lets them through. */
const ALWAYS_WAITING = (id: string): boolean => id.startsWith('any/') || id === 'sql/parse-error';

export const checkReach: Check = (context) =>
  context.policies.flatMap(({ node, value }) => {
    const rules = node.get('rules').items();
    return value.rules.flatMap((rule, at) => {
      const ruleNode = rules[at] as YamlNode;
      const selected = selectedDangers(rule, context.catalogue);
      return [
        ...elsewhereProblems(rule, ruleNode, context.config?.value.sources ?? []),
        ...deadProblems(rule, ruleNode, selected, context.catalogue),
        ...looseProblems(rule, ruleNode, selected, context.config?.value.unmatched),
      ];
    });
  });

/** Dangers that fit `dangers`, `harms` and `severity` as the catalogue describes them. A finding may be rated differently from its danger. */
function selectedDangers(rule: Rule, catalogue: CatalogueEntry[]): CatalogueEntry[] {
  const { dangers, harms, severity } = rule.match;
  const matchers = dangers?.flatMap((glob) => globMatcher(glob) ?? []);
  return catalogue.filter(
    (entry) =>
      (!matchers || matchers.some((matcher) => matcher.matches(entry.id))) &&
      (!harms || harms.includes(entry.harm)) &&
      (!severity || isAtLeast(entry.severity, severity)),
  );
}

function deadProblems(rule: Rule, node: YamlNode, selected: CatalogueEntry[], catalogue: CatalogueEntry[]): Problem[] {
  if (rule.when === false)
    return [dead(node.get('when'), 'the rule never applies: its condition is `false`', 'remove it, or write `mode: off`')];
  const { dangers, harms, severity } = rule.match;
  if (selected.length > 0 || !dangers) return [];
  // Mistyped dangers have their own problem.
  const known = dangers.every((glob) => catalogue.some((entry) => globMatcher(glob)?.matches(entry.id)));
  if (!known || (!harms && !severity)) return [];
  const against = harms ? 'harms' : 'severity';
  return [
    dead(
      node.get('match').get(against),
      `none of \`dangers\` has this ${harms ? 'harm' : 'severity'}: the rule hardly ever matches`,
      `remove ${quoted(against)}, or name other dangers; \`interlock dangers\` shows both`,
    ),
  ];
}

/** Sources that are never applied to the environments of the rule. */
function elsewhereProblems(rule: Rule, node: YamlNode, sources: Source[]): Problem[] {
  const { environments, sources: names } = rule.match;
  if (!environments || !names) return [];
  const meant = sources.filter((source) => names.some((glob) => globMatcher(glob)?.matches(source.id)));
  // Where a source says nothing, the path or the branch does.
  const reached = (source: Source): boolean =>
    source.environments?.some((name) => environments.some((glob) => globMatcher(glob)?.matches(name))) ?? true;
  if (meant.length === 0 || meant.some(reached)) return [];
  const list = node.get('match').get('environments');
  return [
    dead(
      list,
      'none of `sources` is applied there: the rule never matches',
      'name other sources or environments, or see `environment` of the source',
    ),
  ];
}

function dead(node: YamlNode, message: string, help: string): Problem {
  return problem('rule-dead', message, { help, location: node.location(), level: 'warning' });
}

function looseProblems(rule: Rule, node: YamlNode, selected: CatalogueEntry[], unmatched: string | undefined): Problem[] {
  if (rule.mode !== 'enforce' || demands(rule.require)) return [];
  // Only by its `dangers` does a rule name what was not understood.
  const namesNotUnderstood = rule.match.dangers !== undefined && selected.some((entry) => ALWAYS_WAITING(entry.id));
  const releases = unmatched === 'block' ? 'what `unmatched: block` would stop' : namesNotUnderstood && 'what was not understood';
  if (!releases) return [];
  return [
    problem('rule-loosens', `the rule asks for nothing, and so lets through ${releases}`, {
      help: 'ask for something, or use `mode: warn`, which leaves its findings to other rules',
      location: node.get('require').keyLocation(),
      level: 'warning',
    }),
  ];
}

/** Whether anything is asked for, by every alternative. */
function demands(requirements: Requirement[]): boolean {
  return requirements.some((requirement) => {
    if (requirement.kind === 'anyOf') return requirement.alternatives.every(demands);
    if (requirement.kind !== 'approvals') return true;
    return requirement.entries.some((entry) => entry.count > 0 || entry.each.length > 0 || entry.veto !== undefined);
  });
}
