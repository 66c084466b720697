/** Changes to findings: every danger of the catalogue looks at every change. */
import type { Change } from '../model/change.ts';
import type { CatalogueEntry, Danger, Fate, Hit, SuppressionUse, Surroundings } from '../model/danger.ts';
import type { Finding } from '../model/finding.ts';
import type { Suppression } from '../model/suppression.ts';
import { fingerprint, identityOf } from './fingerprint.ts';
import { dangers } from './index.ts';
import { tableName } from './infra-types/destroyed.ts';
import { fatesOf, NEW } from './plan-predicates/lifecycle.ts';

export interface ClassifierOptions {
  /** Whether an advisory danger is on. Absent: all are off. */
  advisory?(danger: string): boolean;
  parameter?(name: string): string | number | undefined;
  /** `false`: nobody will see the digests, and they stay empty. They take an eighth of the time of a large plan. */
  digests?: boolean;
}

/** Turns one change after another into findings. Holds the ordinals of equal findings, so one instance serves one pull request. */
export interface Classifier {
  classify(change: Change, environment: string): Finding[];
  /** Whether any danger looks at objects of this type that are created and nothing else. */
  looksAtNew(type: string): boolean;
}

export function createClassifier(options: ClassifierOptions = {}): Classifier {
  const ordinals = new Map<string, number>();
  const active = [...dangers].filter(([id, danger]) => !danger.advisory || options.advisory?.(id) === true);
  const chooseForSql = sqlChooser(active.filter(([id]) => !id.startsWith('infra/')));
  const choose = chooser(active.filter(([id]) => !id.startsWith('sql/')));
  const digests = options.digests !== false;
  const uses = suppressionUses(options);
  const surroundings: Surroundings = { suppressed: uses.of, ...(options.parameter && { parameter: options.parameter }) };
  return {
    classify(change, environment) {
      const findings: Finding[] = [];
      for (const entry of change.sql || change.migration || change.suppression
        ? chooseForSql(change.sql?.operation.op, change.sql?.script.dialect)
        : choose(fatesOf(change), change.type)) {
        const found = entry[1].find(change, surroundings);
        if (found === undefined) continue;
        const hits = Array.isArray(found) ? found : [found];
        if (hits.length === 0) continue;
        const digest = digests ? change.digest : '';
        for (const hit of hits) findings.push(finding(entry, hit, change, digest, environment, ordinals));
        if (change.suppressions) uses.take(change.suppressions, entry[0]);
      }
      return findings;
    },
    looksAtNew: (type) => choose(NEW, type).length > 0,
  };
}

type Entry = readonly [id: string, danger: Danger];

/** Types come from the plan, which could name any number of them. */
const MOST_TYPES = 2000;

/** Which dangers to ask about a planned change: by the types that dangers name, and what becomes of the object. */
function chooser(active: Entry[]): (fates: readonly Fate[], type: string) => readonly Entry[] {
  const known = new Map<readonly Fate[], Map<string, readonly Entry[]>>();
  return (fates, type) => {
    let byType = known.get(fates);
    if (!byType) known.set(fates, (byType = new Map<string, readonly Entry[]>()));
    const chosen = byType.get(type);
    if (chosen) return chosen;
    const name = tableName(type);
    const made = active.filter(
      ([, danger]) => (danger.fate === undefined || fates.includes(danger.fate)) && looksAt(danger, name, fates.includes('new')),
    );
    if (byType.size < MOST_TYPES) byType.set(type, made);
    return made;
  };
}

/** Which dangers to ask about an operation of SQL, by its name and its database; without one, about a change that is not made of operations. */
function sqlChooser(active: readonly Entry[]): (operation: string | undefined, dialect: string | undefined) => readonly Entry[] {
  const known = new Map<string | undefined, Map<string | undefined, readonly Entry[]>>();
  return (operation, dialect) => {
    let byOperation = known.get(dialect);
    if (!byOperation) known.set(dialect, (byOperation = new Map<string | undefined, readonly Entry[]>()));
    const chosen = byOperation.get(operation);
    if (chosen) return chosen;
    const fits = (named: ReadonlySet<string> | undefined, one: string | undefined): boolean =>
      !named || (one !== undefined && named.has(one));
    const made = active.filter(([, { find }]) => fits(find.operations, operation) && fits(find.dialects, dialect));
    byOperation.set(operation, made);
    return made;
  };
}

/** Whether a danger can fire on a type, as `tableName` gives it; `isNew`: on an object that is created and nothing else. */
export function looksAt({ types, newTypes }: Danger, type: string, isNew = false): boolean {
  const named = isNew ? (newTypes ?? types) : types;
  return named === undefined || named.some((one) => one === type || fitsStar(one, type));
}

/** `google_*`, `azurerm_*_firewall_rule`. */
function fitsStar(pattern: string, type: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0 || type.length < pattern.length - 1) return false;
  return type.startsWith(pattern.slice(0, star)) && type.endsWith(pattern.slice(star + 1));
}

function finding(
  [id, danger]: Entry,
  hit: Hit,
  change: Change,
  digest: string,
  environment: string,
  ordinals: Map<string, number>,
): Finding {
  const { source, kind, type, address } = change;
  const identity = identityOf({ danger: id, source, environment, kind, type, address, key: hit.key ?? '' });
  const ordinal = ordinals.get(identity) ?? 0;
  ordinals.set(identity, ordinal + 1);
  return {
    fingerprint: fingerprint(identity, ordinal),
    digest,
    danger: id,
    harm: hit.harm ?? danger.harm,
    severity: hit.severity ?? danger.severity,
    kind,
    type,
    address,
    environment,
    source,
    trust: change.trust,
    location: hit.location ?? change.location,
    message: hit.message,
    help: hit.help ?? danger.help,
    ...suppressionOf(id, change),
  };
}

/** Where several comments allow the same, the first tells why. */
function suppressionOf(id: string, { suppressions }: Change): { suppression?: Suppression } {
  const suppression = suppressions?.find((one) => one.dangers.includes(id));
  return suppression ? { suppression } : {};
}

interface SuppressionUses {
  /** A danger was found in a change that these comments are about. */
  take(suppressions: readonly Suppression[], danger: string): void;
  of(suppression: Suppression): SuppressionUse;
}

function suppressionUses({ advisory }: ClassifierOptions): SuppressionUses {
  const used = new WeakMap<Suppression, Set<string>>();
  return {
    take(suppressions, danger) {
      for (const one of suppressions) used.set(one, (used.get(one) ?? new Set()).add(danger));
    },
    of(suppression) {
      const found = used.get(suppression);
      const unknown = suppression.dangers.filter((id) => !dangers.has(id));
      // Nobody looked for an advisory danger that is off.
      const isOff = (id: string): boolean => dangers.get(id)?.advisory === true && advisory?.(id) !== true;
      const unused = suppression.dangers.filter((id) => !found?.has(id) && !unknown.includes(id) && !isOff(id));
      return { unused, unknown };
    },
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
