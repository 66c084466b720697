/** Changes to findings: every danger of the catalogue looks at every change. */
import type { Change } from '../model/change.ts';
import type { CatalogueEntry, Danger, Hit, Surroundings } from '../model/danger.ts';
import type { Finding } from '../model/finding.ts';
import { fingerprint } from './fingerprint.ts';
import { dangers } from './index.ts';
import { tableName } from './infra-types/destroyed.ts';

export interface ClassifierOptions {
  /** Whether an advisory danger is on. Absent: all are off. */
  advisory?(danger: string): boolean;
  parameter?(name: string): string | number | undefined;
}

/** Turns one change after another into findings. Holds the ordinals of equal findings, so one instance serves one pull request. */
export interface Classifier {
  classify(change: Change, environment: string): Finding[];
}

export function createClassifier(options: ClassifierOptions = {}): Classifier {
  const ordinals = new Map<string, number>();
  const choose = chooser([...dangers].filter(([id, danger]) => !danger.advisory || options.advisory?.(id) === true));
  const surroundings: Surroundings = options.parameter ? { parameter: options.parameter } : {};
  return {
    classify(change, environment) {
      const findings: Finding[] = [];
      for (const [id, danger] of choose(change)) {
        const found = danger.find(change, surroundings);
        if (found === undefined) continue;
        for (const hit of Array.isArray(found) ? found : [found]) findings.push(finding(id, danger, hit, change, environment, ordinals));
      }
      return findings;
    },
  };
}

type Entry = readonly [id: string, danger: Danger];

/** Which dangers to ask about a change: by the evidence it comes from, and by the types that dangers name. */
function chooser(active: Entry[]): (change: Change) => readonly Entry[] {
  const forSql = active.filter(([id]) => !id.startsWith('infra/'));
  const others = active.filter(([id]) => !id.startsWith('sql/'));
  const named = new Set(others.flatMap(([, danger]) => danger.types ?? []));
  const forAnyType = others.filter(([, danger]) => danger.types === undefined);
  const byType = new Map<string, readonly Entry[]>();
  return (change) => {
    if (change.sql) return forSql;
    const type = tableName(change.type);
    if (!named.has(type)) return forAnyType;
    const known = byType.get(type);
    if (known) return known;
    const made = others.filter(([, danger]) => danger.types === undefined || danger.types.includes(type));
    byType.set(type, made);
    return made;
  };
}

function finding(id: string, danger: Danger, hit: Hit, change: Change, environment: string, ordinals: Map<string, number>): Finding {
  const identity = {
    danger: id,
    source: change.source,
    environment,
    kind: change.kind,
    type: change.type,
    address: change.address,
    key: hit.key ?? '',
  };
  const equal = JSON.stringify(identity);
  const ordinal = ordinals.get(equal) ?? 0;
  ordinals.set(equal, ordinal + 1);
  return {
    fingerprint: fingerprint({ ...identity, ordinal }),
    digest: change.digest,
    danger: id,
    harm: hit.harm ?? danger.harm,
    severity: hit.severity ?? danger.severity,
    kind: change.kind,
    type: change.type,
    address: change.address,
    environment,
    source: change.source,
    trust: change.trust,
    location: hit.location ?? change.location,
    message: hit.message,
    help: hit.help ?? danger.help,
  };
}

/** The catalogue for layers that must not know dangers: policies, reports, commands. */
export function catalogue(): CatalogueEntry[] {
  return [...dangers].map(([id, { title, harm, severity, why, help, advisory }]) => ({
    id,
    title,
    harm,
    severity,
    why,
    help,
    advisory: advisory === true,
  }));
}
