/** The verdict as text for a terminal: rule by rule, the worst first. */
import type { RequirementOutcome, RuleOutcome, Verdict } from '../model/verdict.ts';
import { visible, withoutCommands } from './escape-terminal.ts';
import { findingsOf, rulesToShow, showOnce, type Shown } from './group.ts';
import { byOutcome, type Style } from './style.ts';
import { effectLines } from './text-effects.ts';
import { findingHeads, findingLines, labelled, type Texts } from './text-finding.ts';
import { MOST_FINDINGS, restLines, withRest } from './text-rest.ts';
import { counted, everyRequirement, listed, progressOfRule } from './words.ts';
import { cut, spread, wrap } from './width.ts';

export interface TextOptions {
  style: Style;
  texts: Texts;
  /** What the policies that the pull request brings would say. */
  preview?: Verdict;
  /** Seconds that it took; left out for output that must not vary. */
  seconds?: number;
}

/** What a rule that does not count would do. */
const WOULD = {
  satisfied: 'satisfied',
  waiting: 'would wait',
  blocked: 'would block',
  skipped: 'skipped',
  error: 'could not be judged',
} as const;

/** Problems are not part of it: they go to standard error. */
export function reportText(verdict: Verdict, { style, texts, seconds, preview }: TextOptions): string {
  const seen = new Set<string>();
  const rules = rulesToShow(verdict);
  const groups = rules.map((rule) => ruleLines(rule, verdict, { style, texts }, seen));
  const unmatched = unmatchedLines(verdict, { style, texts }, seen);
  if (unmatched.length > 0) groups.push(unmatched);
  const tally = [
    verdict.verdict,
    [
      counted(verdict.changes.total, 'change'),
      counted(verdict.findings.length, 'finding'),
      counted(rules.length, 'rule'),
      ...(verdict.problems.length > 0 ? [counted(verdict.problems.length, 'problem')] : []),
    ].join(', '),
    visible(verdict.policies.source),
    ...(seconds === undefined ? [] : [`${seconds.toFixed(2)} s`]),
  ].join(' · ');
  const dim = (text: string): string[] => wrap(text, style.width).map(style.dim);
  const ending = coloured(tally, '', verdict.verdict, style);
  if (verdict.changesAt !== null) ending.push(...dim(`time alone may change this at ${visible(verdict.changesAt)}`));
  if (preview) {
    const said = 'with the policies of this pull request: ';
    ending.push(...coloured(`${said}${preview.verdict}, ${visible(preview.headline)}`, said, preview.verdict, style));
  }
  if (verdict.wouldBe !== verdict.verdict) ending.push(...dim(`${verdict.wouldBe}, if shadow and warn rules counted`));
  const headline = wrap(visible(verdict.headline), style.width).map((row) => style.strong(byOutcome(style, verdict.verdict)(row)));
  const next = verdict.next.slice(0, 3).flatMap((step) => labelled('next: ', step, style, 0));
  const effects = effectLines(verdict.findings, style);
  const blocks = [headline, ...groups, ...(effects.length > 0 ? [effects] : []), ...(next.length > 0 ? [next] : []), ending];
  return `${withoutCommands(blocks.map((lines) => lines.join('\n')).join('\n\n'))}\n`;
}

/** Wrapped, with the verdict that stands after `before` in its colour. */
function coloured(text: string, before: string, outcome: Verdict['verdict'], style: Style): string[] {
  const [first = '', ...more] = wrap(text, style.width);
  const at = first.indexOf(outcome, before.length);
  if (at < 0) return [first, ...more];
  return [`${first.slice(0, at)}${byOutcome(style, outcome)(outcome)}${first.slice(at + outcome.length)}`, ...more];
}

function ruleLines(rule: RuleOutcome, verdict: Verdict, options: TextOptions, seen: Set<string>): string[] {
  const { style } = options;
  const open = rule.outcome !== 'satisfied';
  const group = showOnce(findingsOf(verdict, rule.findings));
  const lines = [...header(rule, style), ...groupLines(group, open, options, seen)];
  const addresses = rule.addresses ?? [];
  for (const address of addresses.slice(0, MOST_FINDINGS)) lines.push(`  ${style.dim('○')} ${cut(visible(address), style.width - 4)}`);
  if (addresses.length > MOST_FINDINGS) lines.push(`  ${style.dim('○')} and ${counted(addresses.length - MOST_FINDINGS, 'more', 'more')}`);
  const requirements = everyRequirement(rule.requirements);
  const one = requirements.filter(({ need }) => need !== undefined).length < 2;
  for (const requirement of requirements) lines.push(...requirementLines(requirement, one, style));
  if (rule.liftedBy !== null) lines.push(...labelled('lifted by: ', rule.liftedBy, style, 2));
  if (open && rule.message !== undefined) lines.push(...labelled('note: ', rule.message, style, 2));
  return lines;
}

/** In full what was not shown in full under an earlier rule, when it matters here; the rest in one line each. */
function groupLines(group: readonly Shown[], inFull: boolean, { style, texts }: TextOptions, seen: Set<string>): string[] {
  const isFresh = ({ key }: Shown): boolean => inFull && !seen.has(key);
  const { shown, rest } = withRest(group);
  const fresh = shown.filter(isFresh);
  const known = shown.filter((one) => !isFresh(one));
  const parts = [findingLines(fresh, texts, style), findingHeads(known, style), restLines(rest, style)];
  for (const { key } of fresh) seen.add(key);
  return parts.filter((lines) => lines.length > 0).flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

/** `databases / data-is-destroyed          waiting  1 of 2 approvals`, set against the right edge. */
function header(rule: RuleOutcome, style: Style): string[] {
  const far = progressOfRule(rule.requirements);
  const outcome = rule.mode === 'enforce' ? rule.outcome : `${rule.mode}: ${WOULD[rule.outcome]}`;
  const dress = rule.mode === 'enforce' ? byOutcome(style, rule.outcome) : style.dim;
  const right = (text: string): string => dress(outcome) + text.slice(outcome.length);
  return spread(visible(`${rule.policy} / ${rule.rule}`), `${outcome}${far ? `  ${far}` : ''}`, style.width, { left: style.strong, right });
}

/** `one`: whether the rule counts people for nothing else, so that it need not be said what they count for. */
function requirementLines(requirement: RequirementOutcome, one: boolean, style: Style): string[] {
  const { state, clauses, message, counted: people = [], notCounted = [], couldApprove = [] } = requirement;
  const lines: string[] = [];
  if (state !== 'satisfied' && clauses === undefined) lines.push(...labelled('needs: ', message, style, 2));
  if (state === 'satisfied' && !one && people.length > 0) lines.push(...labelled('has: ', message, style, 2));
  if (people.length > 0) lines.push(...labelled('counted: ', listed(people), style, 2));
  if (notCounted.length > 0)
    lines.push(...labelled('not counted: ', listed(notCounted.map(({ user, why }) => `${user} (${why})`)), style, 2));
  if (state === 'waiting' && couldApprove.length > 0) lines.push(...labelled('could approve: ', listed(couldApprove), style, 2));
  return lines;
}

function unmatchedLines(verdict: Verdict, options: TextOptions, seen: Set<string>): string[] {
  const { style } = options;
  const { setting, findings } = verdict.unmatched;
  const group = showOnce(findingsOf(verdict, findings));
  if (group.length === 0) return [];
  const outcome = setting === 'block' ? 'blocked' : setting;
  const dress = setting === 'block' ? style.bad : setting === 'warn' ? style.warning : style.dim;
  const title = spread(TITLE, outcome, style.width, { left: style.strong, right: dress });
  return [...title, ...groupLines(group, setting !== 'allow', options, seen)];
}

const TITLE = 'no enforcing rule asks for anything here';
