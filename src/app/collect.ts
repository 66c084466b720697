/** From readings to what is kept: classified at once, so that memory is bounded by what is dangerous. */
import type { Classifier } from '../dangers/classify.ts';
import type { Change } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { ChangeCounts, Item, KeptChange } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../readers/reader.ts';

/** Whether a change has to be kept; findings come with it. */
export type Keeps = (change: KeptChange, environment: string, findings: readonly Finding[]) => boolean;

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
  readonly collection: Collection;
}

export function createCollector(classifier: Classifier, keeps: Keeps): Collector {
  const collection: Collection = { items: [], counts: { total: 0, byKind: {} }, problems: [] };
  const { items, counts } = collection;

  function addChange(change: Change, environments: readonly string[]): void {
    counts.total++;
    counts.byKind[change.kind] = (counts.byKind[change.kind] ?? 0) + 1;
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
        if (reading.problem) collection.problems.push(reading.problem);
        else if (reading.change) addChange(reading.change, environmentsOf(reading.change.location.file));
      }
    },
    addProblems: (problems) => void collection.problems.push(...problems),
  };
}

/** Changed paths and digest are named, since a reader may work them out only when asked. */
function withoutParseTree(change: Change): KeptChange {
  const { sql: _, ...kept } = change;
  return { ...kept, changed: change.changed, digest: change.digest };
}
