/** The folded sections below the table: who counted, how to make it safer, why a rule applied, what shadow rules say. */
import { formatLocation } from '../model/location.ts';
import type { Clause, RuleOutcome, Verdict } from '../model/verdict.ts';
import { markdownCode, markdownProse, markdownText } from './escape-markdown.ts';
import { rulesToShow, showOnce } from './group.ts';
import { problemItem } from './markdown-table.ts';
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
  const sections = [
    { summary: counted(verdict.problems.length, 'problem'), lines: verdict.problems.map(problemItem) },
    { summary: 'Who counted, who did not', lines: [...new Set(enforcing.flatMap(votes))] },
    { summary: 'Make it safer', lines: safer(verdict) },
    { summary: 'Which rule asks, and why', lines: enforcing.map(ruleLine) },
    { summary: `Warnings: ${counted(warned.length, 'rule')}`, lines: warned.map(ruleLine) },
    { summary: `Shadow: ${counted(shadow.length, 'rule')} would not have been satisfied`, lines: shadow.map(ruleLine) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function votes({ requirements }: RuleOutcome): string[] {
  return everyRequirement(requirements).flatMap(({ counted: yes = [], notCounted = [] }) => [
    ...yes.map((user) => `- ${markdownText(`@${user}`)} ✓`),
    ...notCounted.map(({ user, why }) => `- ${markdownText(`@${user}`)} ✗ ${markdownProse(why)}`),
  ]);
}

/** The same advice for several findings is given once. */
function safer(verdict: Verdict): string[] {
  const advice = new Map<string, string[]>();
  for (const { finding } of showOnce(verdict.findings)) {
    if (finding.exception !== null || finding.help === '') continue;
    advice.set(finding.help, [...(advice.get(finding.help) ?? []), finding.address]);
  }
  return [...advice].map(([help, addresses]) => {
    const names = [...new Set(addresses)];
    const shown = names.slice(0, 3).map(markdownCode).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
    return `- ${shown}: ${help.trim().split(/\r?\n/).map(markdownProse).join('<br>')}`;
  });
}

function ruleLine(rule: RuleOutcome): string {
  const parts = [
    `- **${markdownText(`${rule.policy} / ${rule.rule}`)}** (${markdownCode(formatLocation(rule.location))}): ${rule.outcome}`,
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
