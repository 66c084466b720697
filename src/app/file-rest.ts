/** What one file of evidence says about its changes once all of it was read: what hangs on them, renames, shifted numbers. */
import type { Classifier } from '../dangers/classify.ts';
import { dependentsText } from '../dangers/plan-predicates/naming.ts';
import { destroys, isDeposed } from '../dangers/plan-predicates/lifecycle.ts';
import { shifts } from '../dangers/tally/shifts.ts';
import { successors } from '../dangers/tally/successors.ts';
import type { Change, NewObject } from '../model/change.ts';
import { SEVERITIES, type Finding } from '../model/finding.ts';
import type { Item } from '../model/item.ts';
import type { Related } from '../model/related.ts';
import type { References } from '../readers/terraform-plan/reference-graph.ts';
import { withoutKeys } from '../readers/terraform-plan/read-configuration.ts';

/** A change in one environment, with what was found and kept of it. */
interface Seen {
  change: Change;
  environment: string;
  findings: readonly Finding[];
  item: Item | undefined;
}

type Late = Omit<Seen, 'findings'> & { findings: Finding[] };

export interface FileRest {
  /** `always`: also where nothing is destroyed, if the change was kept. */
  add(seen: Seen, always: boolean): void;
  /** Takes an object that is created and nothing else, and that was not read. */
  addNew(object: NewObject): void;
  addReferences(pointer: string, references: References): void;
  /** Addresses without keys that references are wanted for. */
  asked(): ReadonlySet<string>;
  /** Findings that come of all this, one by one. Those found before are told what hangs on their object. */
  result(): Iterable<Late>;
}

export function fileRest(classifier: Classifier): FileRest {
  const pending: (Seen & { address: string; shifted: number })[] = [];
  const asked = new Set<string>();
  const destroyed = new Set<string>();
  const found: { pointer: string; references: References }[] = [];
  const [names, numbers] = [successors(), shifts()];
  let last: { change: Change; shifted: number } | undefined;

  return {
    add({ change, environment, findings, item }, always) {
      if (last?.change !== change) {
        last = { change, shifted: numbers.add(change) };
        names.add(change);
      }
      const isLost = destroys(change) && !isDeposed(change);
      if (!isLost && !(always && item)) return;
      const address = withoutKeys(change.address);
      asked.add(address);
      if (change.kind === 'delete' && !leavesSome(change)) destroyed.add(address);
      const small = item ? item.change : withoutValues(change, classifier.digests && isLost);
      pending.push({ change: small, environment, findings, item, address, shifted: last.shifted });
    },
    addNew: (object) => names.addNew(object),
    addReferences: (pointer, references) => void found.push({ pointer, references }),
    asked: () => asked,
    *result() {
      for (const { change, environment, findings, item, address, shifted } of pending) {
        const references = found.find(({ pointer }) => isBelow(change.location.pointer, pointer))?.references;
        const dependents = references?.dependents(address, destroyed);
        const successor = change.kind === 'delete' ? names.of(change.address) : undefined;
        const related: Related = { ...(dependents && { dependents }), ...(successor && { successor }), ...(shifted > 0 && { shifted }) };
        if (dependents && destroys(change)) tell(findings, dependentsText(dependents));
        if (item) {
          item.change.related = related;
          const provider = references?.provider(address);
          if (provider && item.change.plan) {
            item.change.plan.providerAlias = provider.alias;
            if (provider.region !== undefined) item.change.plan.providerRegion = provider.region;
          }
        }
        const late = item ? { ...item.change } : { ...change, related };
        yield { change: late, environment, item, findings: classifier.classifyRest(late, environment) };
      }
    },
  };
}

/** Of several findings about one loss the worst tells it. */
function tell(findings: readonly Finding[], text: string | undefined): void {
  let worst: Finding | undefined;
  for (const finding of findings) if (!worst || SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(worst.severity)) worst = finding;
  if (worst && text !== undefined) worst.message += `; ${text}`;
}

const OF_ONE_INSTANCE = new Set([
  'delete_because_count_index',
  'delete_because_each_key',
  'delete_because_wrong_repetition',
  'delete_because_no_module',
]);

/** Whether other objects of the same configuration may stay. */
function leavesSome({ plan }: Change): boolean {
  return OF_ONE_INSTANCE.has(plan?.actionReason ?? '');
}

function isBelow(pointer: string | undefined, plan: string): boolean {
  return plan === '' || pointer?.startsWith(`${plan}/`) === true;
}

/** Small enough to wait for the end of a large plan. */
function withoutValues(change: Change, digest: boolean): Change {
  const { source, kind, type, address, location, trust, plan } = change;
  const small: Change = { source, kind, type, address, location, trust, before: null, after: null, changed: [], digest: '' };
  if (digest) small.digest = change.digest;
  // A hundred thousand objects may wait, and nobody asks late which of their attributes are unknown or secret.
  if (plan) small.plan = { ...plan, unknownPaths: [], sensitivePaths: [] };
  return small;
}
