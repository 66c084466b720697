/** What a condition can read. What is not known is left out, so that reading it comes to unknown. */
import type { Facts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { ChangeCounts, Item } from '../model/item.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { incompleteWhy, unavailableWhy } from './unknown.ts';
import type { Unit } from './units.ts';

/** The part that is the same for every rule and unit. */
export function pullContext(facts: Facts, items: readonly Item[], counts: ChangeCounts): JsonObject {
  const { pull, now, usage } = facts;
  const findings = items.flatMap((item) => item.findings);
  return defined({
    now,
    author: unavailableWhy(facts, 'pull.author') === undefined ? pull.author : undefined,
    usage: usage as Json | undefined,
    pull: defined({
      repository: pull.repository,
      number: pull.number,
      title: pull.title,
      body: pull.body ?? undefined,
      author: pull.author,
      authorKind: pull.authorKind,
      base: pull.base,
      head: pull.head,
      draft: pull.draft,
      createdAt: pull.createdAt,
      labels: whole(facts, 'labels', pull.labels),
      files: whole(
        facts,
        'files',
        (pull.files ?? []).map((file) => file.path),
      ),
    }),
    totals: {
      changes: counts.total,
      findings: findings.length,
      byKind: counts.byKind,
      byHarm: tally(findings, (finding) => finding.harm),
      bySeverity: tally(findings, (finding) => finding.severity),
    },
  });
}

export function unitContext(unit: Unit, pull: JsonObject): JsonObject {
  const { change, environment, finding } = unit;
  return defined({
    ...pull,
    environment,
    finding: finding && findingContext(finding),
    change:
      change &&
      defined({
        source: change.source,
        kind: change.kind,
        type: change.type,
        address: change.address,
        file: change.location.file,
        trust: change.trust,
        before: change.before,
        after: change.after,
        changed: change.changed,
        module: change.plan?.module,
        provider: change.plan?.provider,
        name: change.plan?.name,
      }),
  });
}

function findingContext(finding: Finding): JsonObject {
  const { danger, harm, severity, kind, type, address, environment, source, trust, message } = finding;
  return { danger, harm, severity, kind, type, address, environment, source, trust, message, file: finding.location.file };
}

function whole(facts: Facts, list: 'labels' | 'files', values: string[] | undefined): string[] | undefined {
  return incompleteWhy(facts, list) === undefined ? (values ?? []) : undefined;
}

function tally(findings: readonly Finding[], key: (finding: Finding) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const finding of findings) counts[key(finding)] = (counts[key(finding)] ?? 0) + 1;
  return counts;
}

function defined(values: Record<string, Json | undefined>): JsonObject {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
