/** The folded sections below the table: who counted, how to make it safer, why a rule applied, what shadow rules say. */
import { formatLocation } from '../model/location.ts';
import type { Clause, RuleOutcome, Verdict } from '../model/verdict.ts';
import { markdownCode, markdownProse, markdownText } from './escape-markdown.ts';
import { byChange, type ShownChange } from './by-change.ts';
import { rulesToShow } from './group.ts';
import { voteLines } from './markdown-votes.ts';
import { isClaimed } from './claimed.ts';
import { isTolerated } from './suppression.ts';
import { counted, everyRequirement } from './words.ts';

export interface Section {
  /** Markdown that fits into a summary element. */
  summary: string;
  /** List items, most useful first. */
  lines: string[];
}

/** In the order of worth; sections that have nothing to say are absent. */
export function detailSections(verdict: Verdict): Section[] {
  const rules = rulesToShow(verdict);
  const enforcing = rules.filter(({ mode }) => mode === 'enforce');
  const shadow = rules.filter(({ mode, outcome }) => mode === 'shadow' && outcome !== 'satisfied');
  const warned = rules.filter(({ mode, outcome }) => mode === 'warn' && outcome !== 'satisfied');
  const problems = verdict.problems.filter((found) => !isClaimed(found));
  const sections = [
    // An error has nothing more important to say; the lead says it.
    { summary: counted(problems.length, 'problem'), lines: verdict.verdict === 'error' ? [] : problems.map(problemItem) },
    { summary: 'Who counted, who did not', lines: voteLines(enforcing) },
    { summary: 'Make it safer', lines: safer(verdict) },
    { summary: 'Which rule asks, and why', lines: enforcing.map(ruleLine) },
    { summary: `Warnings: ${counted(warned.length, 'rule')}`, lines: warned.map(ruleLine) },
    { summary: `Shadow: ${counted(shadow.length, 'rule')} would not have been satisfied`, lines: shadow.map(ruleLine) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** An item for each rule that applied, with its mode where it does not count. */
export function ruleLines(verdict: Verdict): string[] {
  return rulesToShow(verdict).map(ruleLine);
}

/** One item per change; changes with the same advice share it. */
function safer(verdict: Verdict): string[] {
  const advice = new Map<string, string[]>();
  for (const change of byChange(verdict.findings)) {
    const lines = helpLines(change);
    if (lines.length === 0) continue;
    const help = lines.length === 1 ? lines.join('') : `<br>${lines.map((line) => `• ${line}`).join('<br>')}`;
    advice.set(help, [...(advice.get(help) ?? []), change.findings[0].address]);
  }
  return [...advice].map(([help, addresses]) => {
    const names = [...new Set(addresses)];
    const shown = names.slice(0, 3).map(markdownCode).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
    return `- ${shown}: ${help}`;
  });
}

function ruleLine(rule: RuleOutcome): string {
  const parts = [
    `- **${markdownText(`${rule.policy} / ${rule.rule}`)}** (${markdownCode(formatLocation(rule.location))}): ${rule.outcome}${rule.mode === 'enforce' ? '' : ` (${rule.mode}: does not count)`}`,
  ];
  if (rule.description) parts.push(markdownProse(rule.description));
  if (rule.message) parts.push(markdownProse(rule.message));
  for (const { message, state } of everyRequirement(rule.requirements))
    parts.push(`${state === 'satisfied' ? '✓' : '✗'} ${markdownProse(message)}`);
  if (rule.when) parts.push(`applies because ${clauseText(rule.when)}`);
  if (rule.liftedBy !== null) parts.push(`lifted by ${markdownText(rule.liftedBy)}`);
  return parts.join('<br>');
}

function clauseText({ text, value, saw = [] }: Clause): string {
  const values = saw.map(({ path, value: seen }) => `${markdownCode(path)} is ${markdownCode(JSON.stringify(seen) ?? 'unknown')}`);
  return `${markdownCode(text)} is ${String(value)}${values.length > 0 ? ` (${values.join(', ')})` : ''}`;
}

/** The advice for a change, once each; a line of Markdown for each line of it. */
export function helpLines({ findings }: Pick<ShownChange, 'findings'>): string[] {
  const advice = [...new Set(findings.filter((finding) => !isTolerated(finding)).map(({ help }) => help.trim()))];
  return advice.filter((help) => help !== '').flatMap((help) => help.split(/\r?\n/).map((line) => markdownProse(line)));
}

/** A problem as a list item. */
export function problemItem({ code, message, hint, help, location }: Verdict['problems'][number]): string {
  const where = location ? ` at ${markdownCode(formatLocation(location))}` : '';
  const advice = [hint, help].filter((part) => part !== undefined).map((part) => markdownProse(part));
  return `- ${markdownCode(code)}${where}: ${markdownProse(message)}${advice.length > 0 ? `<br>${advice.join(' ')}` : ''}`;
}
