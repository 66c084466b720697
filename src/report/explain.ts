/** Why: a danger, a rule, or a verdict clause by clause, as text for a terminal. */
import type { CatalogueEntry } from '../model/danger.ts';
import { formatLocation } from '../model/location.ts';
import type { Rule } from '../model/policy.ts';
import type { Clause, RequirementOutcome, RuleOutcome, Verdict } from '../model/verdict.ts';
import { visible, withoutCommands } from './escape-terminal.ts';
import { findingsOf, rulesToShow, showOnce } from './group.ts';
import { byOutcome, bySeverity, type Style } from './style.ts';
import { findingHeads, labelled } from './text-finding.ts';

export function explainDanger(entry: CatalogueEntry, style: Style): string {
  const { id, title, severity, harm, why, help, advisory } = entry;
  const lines = [
    `${style.strong(id)}  ${title}`,
    `  ${bySeverity(style, severity)(severity)} · ${harm}${advisory ? ' · advisory: off unless a policy names it or `--advisory` asks' : ''}`,
    '',
    ...labelled('why:   ', why, style, 2),
    ...labelled('safer: ', help, style, 2),
  ];
  return finished(lines);
}

/** Parts of a rule, in words. */
export interface RuleInWords {
  when?: string;
  requires: string[];
}

/** The rule as it was understood, with defaults filled in. */
export function explainRule(rule: Rule, { when, requires }: RuleInWords, style: Style): string {
  const { policy, id, description, match, mode, message, location } = rule;
  const lines = [`${style.strong(visible(`${policy} / ${id}`))}  ${style.dim(visible(formatLocation(location)))}`];
  if (description !== undefined) lines.push(...labelled('', description, style, 2));
  lines.push(`  ${style.dim('mode: ')}${mode}`, `  ${style.dim('judges: ')}each ${rule.each}`);
  const keys = Object.entries(match);
  if (keys.length === 0) lines.push(`  ${style.dim('applies to: ')}everything`);
  for (const [key, value] of keys)
    lines.push(...labelled(`${key}: `, key === 'severity' ? `at least ${String(value)}` : [value].flat().join(' or '), style, 2));
  if (when !== undefined) lines.push(...labelled('when: ', when, style, 2));
  for (const one of requires) lines.push(...labelled('requires: ', one, style, 2));
  if (requires.length === 0) lines.push(`  ${style.dim('requires: ')}nothing, and only reports`);
  if (message !== undefined) lines.push(...labelled('says: ', message, style, 2));
  return finished(lines);
}

/** Every rule with its condition and requirements, or only those of `policy/rule`. */
export function explainVerdict(verdict: Verdict, style: Style, only?: string): string {
  const rules =
    only === undefined
      ? [...rulesToShow(verdict), ...verdict.rules.filter(({ outcome, mode }) => outcome === 'skipped' && mode !== 'off')]
      : verdict.rules.filter((rule) => nameOf(rule) === only);
  const lines = [style.strong(byOutcome(style, verdict.verdict)(`${verdict.verdict}: ${visible(verdict.headline)}`)), ''];
  for (const rule of rules) lines.push(...ruleLines(rule, verdict, style), '');
  if (only === undefined && verdict.unmatched.findings.length > 0)
    lines.push(
      style.strong(`no enforcing rule matches, and \`unmatched\` is \`${verdict.unmatched.setting}\`:`),
      ...findingHeads(showOnce(findingsOf(verdict, verdict.unmatched.findings)), style),
      '',
    );
  lines.push(...verdict.next.flatMap((step) => labelled('next: ', step, style, 0)));
  return finished(lines);
}

export function nameOf({ policy, rule }: RuleOutcome): string {
  return `${policy}/${rule}`;
}

function ruleLines(rule: RuleOutcome, verdict: Verdict, style: Style): string[] {
  const lines = [
    `${style.strong(visible(`${rule.policy} / ${rule.rule}`))}  ${byOutcome(style, rule.outcome)(rule.outcome)}${rule.mode === 'enforce' ? '' : style.dim(` (${rule.mode}: does not count)`)}  ${style.dim(visible(formatLocation(rule.location)))}`,
  ];
  const found = showOnce(findingsOf(verdict, rule.findings));
  if (found.length > 0) lines.push('  matched:', ...findingHeads(found, style));
  for (const address of rule.addresses ?? []) lines.push(`  ○ ${visible(address)}`);
  if (rule.when) lines.push('  condition:', ...clauseLines(rule.when, style, 4));
  if (rule.requirements.length > 0) lines.push('  requirements:', ...rule.requirements.flatMap((one) => requirementLines(one, style, 4)));
  if (rule.liftedBy !== null) lines.push(...labelled('lifted by: ', rule.liftedBy, style, 2));
  return lines;
}

function clauseLines({ text, value, saw = [], clauses = [] }: Clause, style: Style, indent: number): string[] {
  const mark = value === true ? style.good('✓') : value === false ? style.bad('✗') : style.warning('?');
  const seen = saw.map(({ path, value: found }) => `${path} = ${JSON.stringify(found) ?? 'unknown'}`).join(', ');
  const line = `${' '.repeat(indent)}${mark} ${visible(text)}${seen === '' ? '' : style.dim(`   ${visible(seen)}`)}`;
  return [line, ...clauses.flatMap((clause) => clauseLines(clause, style, indent + 2))];
}

function requirementLines(requirement: RequirementOutcome, style: Style, indent: number): string[] {
  const { kind, state, message, counted = [], notCounted = [], couldApprove = [], clauses = [] } = requirement;
  const mark = state === 'satisfied' ? style.good('✓') : state === 'waiting' ? style.warning('…') : style.bad('✗');
  const inner = indent + 2;
  return [
    `${' '.repeat(indent)}${mark} ${visible(kind)}: ${visible(message)}`,
    ...(counted.length > 0 ? labelled('counted: ', counted.join(', '), style, inner) : []),
    ...notCounted.flatMap(({ user, why }) => labelled('not counted: ', `${user}: ${why}`, style, inner)),
    ...(couldApprove.length > 0 ? labelled('could approve: ', couldApprove.join(', '), style, inner) : []),
    ...clauses.flatMap((clause) => requirementLines(clause, style, inner)),
  ];
}

function finished(lines: string[]): string {
  return `${withoutCommands(lines.join('\n').trimEnd())}\n`;
}
