/** Findings as SARIF 2.1.0, as GitHub code scanning takes it. */
import type { CatalogueEntry } from '../model/danger.ts';
import type { Log, Notification, PhysicalLocation, Region, ReportingDescriptor, Result, Suppression } from 'sarif';
import type { JudgedFinding, Scan, Verdict } from '../model/verdict.ts';
import { VERSION } from '../model/version.ts';
import { visible } from './escape-terminal.ts';
import { byDanger } from './group.ts';
import { inertJson } from './json.ts';

/** GitHub refuses a run with more results. */
const MOST_RESULTS = 25_000;

const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const;
/** GitHub sorts alerts by this number: over 9 critical, over 7 high, over 4 medium. */
const SECURITY_SEVERITY = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' } as const;

/** The most dangerous first; when there are more than GitHub takes, a notification says how many were left out. */
export function reportSarif(document: Scan | Verdict, catalogue: readonly CatalogueEntry[]): string {
  const findings = [...document.findings].sort(byDanger);
  const kept = findings.slice(0, MOST_RESULTS);
  const ids = [...new Set(kept.map(({ danger }) => danger))].sort();
  const notifications: Notification[] = document.problems.map(({ code, message, help, level, location }) => ({
    level: level === 'warning' ? 'warning' : 'error',
    message: { text: plain(help ? `${message}; ${help}` : message) },
    descriptor: { id: code },
    ...(location ? { locations: [{ physicalLocation: physical(location) }] } : {}),
  }));
  if (kept.length < findings.length)
    notifications.push({
      level: 'warning',
      message: { text: `${findings.length - kept.length} further findings are left out: GitHub takes ${MOST_RESULTS}` },
    });
  const failed = document.problems.some(({ level }) => level !== 'warning');
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Interlock', semanticVersion: VERSION, rules: ids.map((id) => ruleOf(id, catalogue)) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: !failed, ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}) }],
        results: kept.map((finding) => resultOf(finding, ids.indexOf(finding.danger))),
      },
    ],
  };
  return `${inertJson(log)}\n`;
}

function ruleOf(id: string, catalogue: readonly CatalogueEntry[]): ReportingDescriptor {
  const entry = catalogue.find((one) => one.id === id);
  if (!entry) return { id };
  return {
    id,
    name: id.split('/').map(capitalised).join(''),
    shortDescription: { text: entry.title },
    fullDescription: { text: entry.why },
    help: { text: `${entry.why} ${entry.help}`, markdown: `${entry.why}\n\n**Safer:** ${entry.help}` },
    defaultConfiguration: { level: LEVELS[entry.severity] },
    properties: { tags: [entry.harm, ...(id.split('/').slice(0, 1) as string[])], 'security-severity': SECURITY_SEVERITY[entry.severity] },
  };
}

function resultOf(finding: JudgedFinding, ruleIndex: number): Result {
  const { danger, severity, message, help, location, address, type, fingerprint, environment, source } = finding;
  return {
    ruleId: danger,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: plain(`${address}: ${message}. Safer: ${help}`) },
    locations: [
      { physicalLocation: physical(location), logicalLocations: [{ fullyQualifiedName: visible(address), kind: visible(type) }] },
    ],
    partialFingerprints: { 'interlock/v1': fingerprint },
    ...suppressionsOf(finding),
    properties: { environment: visible(environment), source: visible(source) },
  };
}

/** `underReview` and `rejected` ones leave the result in force. */
function suppressionsOf({ exception, suppression }: JudgedFinding): Pick<Result, 'suppressions'> {
  const found: Suppression[] = [];
  if (exception !== null) found.push({ kind: 'external', justification: plain(`excepted by ${exception}`) });
  if (suppression) {
    const { state, reason, location } = suppression;
    const status = state === 'honoured' ? 'accepted' : state === 'needs-approval' ? 'underReview' : 'rejected';
    found.push({ kind: 'inSource', status, justification: plain(reason), location: { physicalLocation: physical(location) } });
  }
  return found.length === 0 ? {} : { suppressions: found };
}

/** GitHub wants a line; findings in plans, which have none, point to the first. */
function physical({ file, line, column, endLine, endColumn }: JudgedFinding['location']): PhysicalLocation {
  const region: Region = { startLine: line ?? 1 };
  if (line !== undefined && column !== undefined) region.startColumn = column;
  if (line !== undefined && endLine !== undefined) region.endLine = endLine;
  if (line !== undefined && endColumn !== undefined) region.endColumn = endColumn;
  // What lies outside the repository, such as a plan in a temporary folder, is named whole.
  const artifactLocation = file.startsWith('/') ? { uri: `file:///${uri(file)}` } : { uri: uri(file), uriBaseId: '%SRCROOT%' };
  return { artifactLocation, region };
}

function uri(path: string): string {
  return path
    .replace(/^(\.?\/)+/, '')
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}

/** SARIF messages know links, `[text](target)`: broken up, so that text from a pull request makes none. */
function plain(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => visible(line.replaceAll('\t', '    ')))
    .join('\n')
    .replaceAll('](', '] (');
}

function capitalised(word: string): string {
  return word
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}
