/** From readings to what is kept: classified at once, so that memory is bounded by what is dangerous. */
import type { Classifier } from '../dangers/classify.ts';
import type { Change, ChangeKind } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { ChangeCounts, Item, KeptChange } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../readers/reader.ts';

/** Which changes have to be kept. */
export interface Keeps {
  /** Whether this one has to; its findings come with it. */
  keeps(change: KeptChange, environment: string, findings: readonly Finding[]): boolean;
  /** Whether one could have to that creates an object of this type and has no finding. */
  mayKeepNew(type: string): boolean;
}

export interface Collection {
  items: Item[];
  counts: ChangeCounts;
  problems: Problem[];
}

/** Takes the readings of one pull request, file after file. */
export interface Collector {
  /** `environmentsOf` says where a file leads to. */
  add(readings: Iterable<Reading>, environmentsOf: (file: string) => readonly string[]): void;
  addProblems(problems: readonly Problem[]): void;
  /** Whether anybody looks at objects of this type that are created and nothing else: readers need only count the others. */
  looksAtNew(type: string): boolean;
  readonly collection: Collection;
}

export function createCollector(classifier: Classifier, { keeps, mayKeepNew }: Keeps): Collector {
  const collection: Collection = { items: [], counts: { total: 0, byKind: {} }, problems: [] };
  const { items, counts } = collection;

  function count(kind: ChangeKind, more: number): void {
    counts.total += more;
    counts.byKind[kind] = (counts.byKind[kind] ?? 0) + more;
  }

  function addChange(change: Change, environments: readonly string[]): void {
    count(change.kind, 1);
    let kept: KeptChange | undefined;
    for (const environment of environments) {
      const findings = classifier.classify(change, environment);
      if (!keeps(change, environment, findings)) continue;
      kept ??= withoutParseTree(change);
      items.push({ change: kept, environment, findings });
    }
  }

  return {
    collection,
    add(readings, environmentsOf) {
      for (const reading of readings) {
        if (reading.passed) count(reading.passed, reading.count);
        else if (reading.problem) collection.problems.push(reading.problem);
        else addChange(reading.change, environmentsOf(reading.change.location.file));
      }
    },
    addProblems: (problems) => void collection.problems.push(...problems),
    looksAtNew: (type) => classifier.looksAtNew(type) || mayKeepNew(type),
  };
}

/** What a reader may work out only when asked is named. */
function withoutParseTree(change: Change): KeptChange {
  const { sql: _, ...kept } = change;
  return { ...kept, before: change.before, after: change.after, changed: change.changed, digest: change.digest };
}
