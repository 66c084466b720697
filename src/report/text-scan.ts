/** A scan as text for a terminal: file by file, in the order of the input; of very many findings the most dangerous. */
import { SEVERITIES } from '../model/finding.ts';
import type { Scan } from '../model/verdict.ts';
import { withoutCommands } from './escape-terminal.ts';
import { showOnce, type Shown } from './group.ts';
import { bySeverity } from './style.ts';
import { isSuppressed } from './suppression.ts';
import type { TextOptions } from './text.ts';
import { effectLines } from './text-effects.ts';
import { findingLines } from './text-finding.ts';
import { restLines, withRest } from './text-rest.ts';
import { counted } from './words.ts';

/** Problems are not part of it: they go to standard error. */
export function scanText(scan: Scan, { style, texts, seconds }: TextOptions): string {
  const { shown, rest } = withRest(showOnce(scan.findings));
  const files = [...new Set(scan.findings.map(({ location }) => location.file))];
  const blocks = files.flatMap((file) => {
    const inFile = shown.filter(({ finding }) => finding.location.file === file);
    return inFile.length === 0 ? [] : [findingLines(inFile.sort(byPlace), texts, style).join('\n')];
  });
  if (rest.length > 0) blocks.push(restLines(rest, style, '; `--format json` lists all').join('\n'));
  const effects = effectLines(scan.findings, style);
  if (effects.length > 0) blocks.push(effects.join('\n'));
  const bySeverities = [...SEVERITIES]
    .reverse()
    .map((severity) => ({
      severity,
      count: scan.findings.filter((finding) => finding.severity === severity && !isSuppressed(finding)).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => bySeverity(style, severity)(`${count} ${severity}`));
  const suppressed = scan.findings.filter(isSuppressed).length;
  const counts = [...bySeverities, ...(suppressed > 0 ? [`${suppressed} suppressed`] : [])].join(', ');
  const changes = `in ${counted(scan.changes.total, 'change')}`;
  const tally = [
    scan.findings.length === 0
      ? scan.problems.length > 0
        ? `nothing found ${changes}`
        : style.good(`nothing dangerous ${changes}`)
      : `${counted(scan.findings.length, 'finding')} ${changes}: ${counts}`,
    ...(scan.problems.length > 0 ? [counted(scan.problems.length, 'problem')] : []),
    ...(seconds === undefined ? [] : [`${seconds.toFixed(2)} s`]),
  ].join(' · ');
  return `${withoutCommands([...blocks, tally].join('\n\n'))}\n`;
}

/** Findings without a line keep their order: the most dangerous first. */
function byPlace({ finding: { location: a } }: Shown, { finding: { location: b } }: Shown): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
