/** The verdict as text for a terminal: rule by rule, the worst first. */
import type { RequirementOutcome, RuleOutcome, Verdict } from '../model/verdict.ts';
import { visible, withoutCommands } from './escape-terminal.ts';
import { findingsOf, rulesToShow, showOnce, type Shown } from './group.ts';
import { byOutcome, type Style } from './style.ts';
import { findingHeads, findingLines, labelled, type Texts } from './text-finding.ts';
import { MOST_FINDINGS, restLines, withRest } from './text-rest.ts';
import { counted, everyRequirement, listed, progressOf } from './words.ts';
import { cut, displayWidth } from './width.ts';

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
    byOutcome(style, verdict.verdict)(verdict.verdict),
    [
      counted(verdict.changes.total, 'change'),
      counted(verdict.findings.length, 'finding'),
      counted(rules.length, 'rule'),
      ...(verdict.problems.length > 0 ? [counted(verdict.problems.length, 'problem')] : []),
    ].join(', '),
    visible(verdict.policies.source),
    ...(seconds === undefined ? [] : [`${seconds.toFixed(2)} s`]),
  ].join(' · ');
  const ending = [tally];
  if (verdict.changesAt !== null) ending.push(style.dim(`time alone may change this at ${visible(verdict.changesAt)}`));
  if (preview)
    ending.push(
      `with the policies of this pull request: ${byOutcome(style, preview.verdict)(preview.verdict)}, ${visible(preview.headline)}`,
    );
  if (verdict.wouldBe !== verdict.verdict) ending.push(style.dim(`${verdict.wouldBe}, if shadow and warn rules counted`));
  const headline = style.strong(byOutcome(style, verdict.verdict)(visible(verdict.headline)));
  const next = verdict.next.slice(0, 3).flatMap((step) => labelled('next: ', step, style, 0));
  const blocks = [[headline], ...groups, ...(next.length > 0 ? [next] : []), ending];
  return `${withoutCommands(blocks.map((lines) => lines.join('\n')).join('\n\n'))}\n`;
}

function ruleLines(rule: RuleOutcome, verdict: Verdict, options: TextOptions, seen: Set<string>): string[] {
  const { style } = options;
  const open = rule.outcome !== 'satisfied';
  const group = showOnce(findingsOf(verdict, rule.findings));
  const lines = [header(rule, style), ...groupLines(group, open, options, seen)];
  const addresses = rule.addresses ?? [];
  for (const address of addresses.slice(0, MOST_FINDINGS)) lines.push(`  ${style.dim('○')} ${cut(visible(address), style.width - 4)}`);
  if (addresses.length > MOST_FINDINGS) lines.push(`  ${style.dim('○')} and ${counted(addresses.length - MOST_FINDINGS, 'more', 'more')}`);
  for (const requirement of everyRequirement(rule.requirements)) lines.push(...requirementLines(requirement, style));
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
function header(rule: RuleOutcome, style: Style): string {
  const name = visible(`${rule.policy} / ${rule.rule}`);
  const far = everyRequirement(rule.requirements)
    .map(progressOf)
    .find((text) => text !== '');
  const outcome = rule.mode === 'enforce' ? rule.outcome : `${rule.mode}: ${WOULD[rule.outcome]}`;
  const plain = `${outcome}${far ? `  ${far}` : ''}`;
  const dress = rule.mode === 'enforce' ? byOutcome(style, rule.outcome) : style.dim;
  const gap = Math.max(2, style.width - displayWidth(name) - displayWidth(plain));
  return `${style.strong(name)}${' '.repeat(gap)}${dress(outcome)}${far ? `  ${far}` : ''}`;
}

function requirementLines(requirement: RequirementOutcome, style: Style): string[] {
  const lines: string[] = [];
  if (requirement.state !== 'satisfied' && requirement.clauses === undefined)
    lines.push(...labelled('needs: ', requirement.message, style, 2));
  if (requirement.counted && requirement.counted.length > 0) lines.push(...labelled('counted: ', listed(requirement.counted), style, 2));
  if (requirement.notCounted && requirement.notCounted.length > 0)
    lines.push(...labelled('not counted: ', listed(requirement.notCounted.map(({ user, why }) => `${user} (${why})`)), style, 2));
  if (requirement.state === 'waiting' && requirement.couldApprove && requirement.couldApprove.length > 0)
    lines.push(...labelled('could approve: ', listed(requirement.couldApprove), style, 2));
  return lines;
}

function unmatchedLines(verdict: Verdict, options: TextOptions, seen: Set<string>): string[] {
  const { style } = options;
  const { setting, findings } = verdict.unmatched;
  const group = showOnce(findingsOf(verdict, findings));
  if (group.length === 0) return [];
  const title = 'no enforcing rule asks for anything here';
  const outcome = setting === 'block' ? 'blocked' : setting;
  const gap = Math.max(2, style.width - title.length - outcome.length);
  const dress = setting === 'block' ? style.bad : setting === 'warn' ? style.warning : style.dim;
  return [`${style.strong(title)}${' '.repeat(gap)}${dress(outcome)}`, ...groupLines(group, setting !== 'allow', options, seen)];
}
