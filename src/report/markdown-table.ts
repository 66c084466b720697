/** The table of findings: what changes, why it matters, what it needs. */
import { formatLocation } from '../model/location.ts';
import type { RuleOutcome, Verdict } from '../model/verdict.ts';
import { markdownCode, markdownLink, markdownProse, markdownText } from './escape-markdown.ts';
import { rulesToShow, showOnce, type Shown } from './group.ts';
import type { MarkdownOptions } from './markdown.ts';
import { everyRequirement } from './words.ts';

export const tableHead = '| | change | why it matters | needs |\n|---|---|---|---|';

const ICONS = { critical: '🔴', high: '🟠', medium: '🟡', low: '⚪' } as const;
const VERBS: Record<string, string> = {
  create: 'creates',
  update: 'changes',
  replace: 'replaces',
  delete: 'deletes',
  forget: 'forgets',
  move: 'moves',
  import: 'imports',
  read: 'reads',
  execute: 'runs',
  unknown: 'not understood:',
};

/** One row per finding, the most dangerous first. */
export function markdownRows(verdict: Verdict, options: Links): string[] {
  const rules = rulesToShow(verdict);
  return showOnce(verdict.findings).map((shown) => {
    const cells = [severityCell(shown), changeCell(shown, options), markdownProse(shown.finding.message), needs(shown, rules, verdict)];
    return `| ${cells.join(' | ')} |`;
  });
}

type Links = Pick<MarkdownOptions, 'fileUrl'>;

export function severityCell({ finding, environments }: Shown): string {
  const known = environments.filter((name) => name !== 'unknown').map(markdownText);
  return `${ICONS[finding.severity]} ${known.join(', ')}`.trim();
}

export function changeCell(shown: Shown, options: Links): string {
  const { finding } = shown;
  const verb = VERBS[finding.kind] ?? markdownText(finding.kind);
  const origin = `<sub>${markdownCode(finding.danger)} · ${place(shown, options)}</sub>`;
  return `**${verb}** ${typeOf(shown)}${markdownCode(finding.address)}<br>${origin}`;
}

/** Terraform addresses hold their type. */
function typeOf({ finding }: Shown): string {
  return finding.type === '' || finding.address.includes(finding.type) ? '' : `${markdownText(finding.type)} `;
}

function place({ finding: { location, trust } }: Shown, { fileUrl }: Links): string {
  const { file, line } = location;
  const label = markdownCode(formatLocation(line === undefined ? { file } : { file, line }));
  return fileUrl && trust === 'git' ? markdownLink(label, fileUrl(file, line)) : label;
}

function needs({ finding }: Shown, rules: RuleOutcome[], verdict: Verdict): string {
  if (finding.exception !== null) return `nothing: excepted by ${markdownCode(finding.exception)}`;
  const matching = rules.filter(({ findings }) => findings.includes(finding.fingerprint));
  const enforcing = matching.filter(({ mode }) => mode === 'enforce');
  const asked = enforcing.flatMap((rule) =>
    rule.liftedBy === null
      ? everyRequirement(rule.requirements)
          .filter(({ clauses }) => !clauses)
          .map(requirementText)
      : [`lifted by ${markdownText(rule.liftedBy)}`],
  );
  if (asked.length > 0) return [...new Set(asked)].join('<br>');
  if (verdict.unmatched.findings.includes(finding.fingerprint) && verdict.unmatched.setting === 'block') return '⛔ a rule that names it';
  if (matching.some(({ mode }) => mode === 'warn') || verdict.unmatched.setting === 'warn') return 'nothing (warning)';
  return 'nothing';
}

function requirementText({ kind, state, have, need, from, message }: RuleOutcome['requirements'][number]): string {
  const mark = state === 'satisfied' ? '✓ ' : state === 'waiting' ? '' : '⛔ ';
  if (kind === 'approvals' && need !== undefined && have !== undefined && from !== undefined)
    return `${mark}${need} × ${markdownProse(from)} — ${have} of ${need}`;
  return `${mark}${markdownProse(message)}`;
}

/** A problem as a list item. */
export function problemItem({ code, message, hint, help, location }: Verdict['problems'][number]): string {
  const where = location ? ` at ${markdownCode(formatLocation(location))}` : '';
  const advice = [hint, help].filter((part) => part !== undefined).map(markdownProse);
  return `- ${markdownCode(code)}${where}: ${markdownProse(message)}${advice.length > 0 ? `<br>${advice.join(' ')}` : ''}`;
}
