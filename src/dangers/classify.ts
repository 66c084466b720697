/** Changes to findings: every danger of the catalogue looks at every change. */
import type { Change } from '../model/change.ts';
import type { CatalogueEntry, Hit, Scope, SuppressionUse, Surroundings } from '../model/danger.ts';
import type { Finding } from '../model/finding.ts';
import type { Suppression } from '../model/suppression.ts';
import { fingerprint, identityOf } from './fingerprint.ts';
import { dangers } from './index.ts';
import { chooser, looksAt, type Choose, type Entry } from './choose.ts';
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
  /** Findings that take what the rest of the evidence says: `Change.related`. */
  classifyRest(change: Change, environment: string): Finding[];
  /** Findings in the change that stands for everything: `Change.whole`. */
  classifyWhole(change: Change, environment: string): Finding[];
  /** What `classify` would find, of which nobody is told. */
  glance(change: Change): Pick<Finding, 'danger' | 'harm' | 'severity'>[];
  /** Whether findings get digests. */
  readonly digests: boolean;
  /**
   * Attributes of objects of this type that are created and nothing else without a value of which no danger looks at them; none: nobody looks
   * at all. `undefined`: they are all looked at.
   */
  watchesNew(type: string): readonly string[] | undefined;
}

export function createClassifier(options: ClassifierOptions = {}): Classifier {
  const ordinals = new Map<string, number>();
  const active = [...dangers].filter(([id, danger]) => !danger.advisory || options.advisory?.(id) === true);
  const ofScope = (scope: Scope): Entry[] => active.filter(([, danger]) => (danger.scope ?? 'change') === scope);
  const single = ofScope('change');
  const chooseForSql = sqlChooser(single.filter(([id]) => !id.startsWith('infra/')));
  const choose = chooser(single.filter(([id, danger]) => !id.startsWith('sql/') && danger.configuration !== 'only'));
  const chooseForConfiguration = configurationChooser(single, choose);
  const [ofRest, ofWhole] = [ofScope('rest'), ofScope('whole')];
  const chooseRest = chooser(ofRest);
  const digests = options.digests !== false;
  const uses = suppressionUses(options);
  const surroundings: Surroundings = { suppressed: uses.of, ...(options.parameter && { parameter: options.parameter }) };
  const chosen = (change: Change): readonly Entry[] =>
    change.sql || change.migration || change.suppression
      ? chooseForSql(change.sql?.operation.op, change.sql?.script.dialect)
      : change.configuration
        ? chooseForConfiguration(change)
        : choose(change);
  const find = (entries: readonly Entry[], change: Change, environment: string): Finding[] => {
    const findings: Finding[] = [];
    for (const entry of entries) {
      const found = entry[1].find(change, surroundings);
      if (found === undefined) continue;
      const hits = Array.isArray(found) ? found : [found];
      if (hits.length === 0) continue;
      const digest = digests ? change.digest : '';
      for (const hit of hits) findings.push(finding(entry, hit, change, digest, environment, ordinals));
      if (change.suppressions) uses.take(change.suppressions, entry[0]);
    }
    return findings;
  };
  return {
    digests,
    classify: (change, environment) => find(chosen(change), change, environment),
    classifyRest: (change, environment) => find(ofRest, change, environment),
    classifyWhole: (change, environment) => find(ofWhole, change, environment),
    glance: (change) =>
      chosen(change).flatMap(([id, danger]) =>
        [danger.find(change, surroundings) ?? []]
          .flat()
          .map(({ harm = danger.harm, severity = danger.severity }) => ({ danger: id, harm, severity })),
      ),
    watchesNew: (type) => (chooseRest.of(NEW, type).entries.length > 0 ? undefined : choose.of(NEW, type).watched),
  };
}

/** Which dangers to ask about a change of configuration: those that look there, and all where it says what is to become of an object. */
function configurationChooser(active: readonly Entry[], choose: Choose): (change: Change) => readonly Entry[] {
  const looking = active.filter(([, { configuration }]) => configuration !== undefined);
  const only = looking.filter(([, { configuration }]) => configuration === 'only');
  return (change) => {
    const fitting = (change.plan ? only : looking).filter(([, danger]) => looksAt(danger, tableName(change.type)));
    return change.plan ? [...choose.of(fatesOf(change), change.type).entries, ...fitting] : fitting;
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
    digest: hit.digest !== undefined && digest !== '' ? `sha256:${hit.digest}` : digest,
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
  return [...dangers].map(([id, { title, harm, severity, why, help, advisory, parameters = {} }]) => ({
    id,
    title,
    harm,
    severity,
    why,
    help,
    advisory: advisory === true,
    parameters: Object.keys(parameters),
  }));
}
