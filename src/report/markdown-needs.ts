/** What a change waits for, as a cell of the table. */
import type { JudgedFinding, RequirementOutcome, RuleOutcome, Verdict } from '../model/verdict.ts';
import type { ShownChange } from './by-change.ts';
import { markdownCode, markdownProse, markdownText } from './escape-markdown.ts';
import { rulesToShow } from './group.ts';
import { isTolerated } from './suppression.ts';
import { everyRequirement } from './words.ts';

/** Said for each environment where they differ: a rule may ask in production only. */
export function needsOf(verdict: Verdict): (change: ShownChange) => string {
  const rules = rulesByFinding(rulesToShow(verdict));
  const unmatched = new Set(verdict.unmatched.findings);
  return ({ environments }) => {
    const needs = [...environments].map(([name, findings]) => ({
      name,
      need: needOf(findings, rules, unmatched, verdict.unmatched.setting),
    }));
    const texts = [...new Set(needs.map(({ need }) => need))];
    if (texts.length === 1) return texts[0] as string;
    return texts
      .map((text) => {
        const names = needs.filter(({ need }) => need === text).map(({ name }) => markdownText(name));
        return `${names.join(', ')}: ${text}`;
      })
      .join('<br>');
  };
}

type RulesByFinding = ReadonlyMap<string, readonly RuleOutcome[]>;

function rulesByFinding(rules: readonly RuleOutcome[]): RulesByFinding {
  const found = new Map<string, RuleOutcome[]>();
  for (const rule of rules)
    for (const fingerprint of rule.findings) {
      const known = found.get(fingerprint);
      if (known) known.push(rule);
      else found.set(fingerprint, [rule]);
    }
  return found;
}

function needOf(findings: readonly JudgedFinding[], rules: RulesByFinding, unmatched: ReadonlySet<string>, setting: string): string {
  const open = findings.filter((finding) => !isTolerated(finding));
  const matching = [...new Set(open.flatMap(({ fingerprint }) => rules.get(fingerprint) ?? []))];
  const isUnmatched = open.some(({ fingerprint }) => unmatched.has(fingerprint));
  const asked = [
    ...matching.filter(({ mode }) => mode === 'enforce').flatMap(askedBy),
    ...(isUnmatched && setting === 'block' ? ['⛔ a rule that names it'] : []),
  ];
  if (asked.length > 0) return [...new Set(asked)].join('<br>');
  const excepted = findings.flatMap(({ exception }) => exception ?? []).map(markdownCode);
  if (open.length === 0)
    return excepted.length > 0 ? `nothing: excepted by ${[...new Set(excepted)].join(', ')}` : 'nothing: suppressed in the migration';
  return matching.some(({ mode }) => mode === 'warn') || (isUnmatched && setting === 'warn') ? 'nothing (warning)' : 'nothing';
}

function askedBy({ liftedBy, requirements }: RuleOutcome): string[] {
  if (liftedBy !== null) return [`lifted by ${markdownText(liftedBy)}`];
  return everyRequirement(requirements)
    .filter(({ clauses }) => !clauses)
    .map(requirementText);
}

function requirementText({ kind, state, have, need, from, message }: RequirementOutcome): string {
  const mark = state === 'satisfied' ? '✓\u00a0' : state === 'waiting' ? '' : '⛔ ';
  if (kind !== 'approvals' || need === undefined || have === undefined || from === undefined) return `${mark}${markdownProse(message)}`;
  // In a narrow column the kind of group is left to the details.
  const group = markdownProse(from.replace(/\brole (?=`)/g, ''));
  return `${mark}${need}\u00a0×\u00a0${group}${state === 'satisfied' ? '' : ` — ${have}\u00a0of\u00a0${need}`}`;
}
