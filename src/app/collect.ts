/** From readings to what is kept: classified at once, so that memory is bounded by what is dangerous. */
import type { Classifier } from '../dangers/classify.ts';
import { wholeTally, type PlanEnd, type WholeTally } from '../dangers/tally/whole-tally.ts';
import type { Change } from '../model/change.ts';
import { UNKNOWN_ENVIRONMENT, type Finding } from '../model/finding.ts';
import type { ChangeCounts, Item, KeptChange } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading, Rest, RestAsked } from '../readers/reader.ts';
import { changeCounts } from './change-counts.ts';
import { isRemembered } from '../dangers/tally/successors.ts';
import { fileRest, type FileRest } from './file-rest.ts';
import { stateBlocks } from './state-blocks.ts';

/** Which changes have to be kept. */
export interface Keeps {
  /** Whether this one has to; its findings come with it. */
  keeps(change: KeptChange, environment: string, findings: readonly Finding[]): boolean;
  /** Whether one could have to that creates an object of this type and has no finding. */
  mayKeepNew(type: string): boolean;
  /** Whether somebody asks what hangs on the changes that are kept, or who provides them. */
  readonly asksRest?: boolean;
}

export interface Collection {
  items: Item[];
  counts: ChangeCounts;
  problems: Problem[];
}

/** Takes the readings of one pull request, file after file. */
export interface Collector {
  /** `environmentsOf` says where a file leads to. All that is known of a file comes in one call. */
  add(readings: Iterable<Reading>, environmentsOf: (file: string) => readonly string[]): void;
  addProblems(problems: readonly Problem[]): void;
  /** After everything: judges the whole that reaches each environment, and gives what was collected. */
  finish(): Collection;
  /**
   * Attributes of objects of this type that are created and nothing else, without a value of which nobody looks at them: readers need only count
   * those. `undefined`: all are looked at.
   */
  watchesNew(type: string): readonly string[] | undefined;
  /** For readers: what is asked beside the changes. */
  readonly rest: RestAsked;
  readonly collection: Collection;
}

export function createCollector(classifier: Classifier, { keeps, mayKeepNew, asksRest = false }: Keeps): Collector {
  const { counts, count, environments: reached } = changeCounts();
  const collection: Collection = { items: [], counts, problems: [] };
  const { items } = collection;
  const wholes = new Map<string, WholeTally>();
  const blocks = stateBlocks();
  let file: FileRest = fileRest(classifier);
  /** Environments with something of the file at hand that has not ended. */
  const open = new Map<string, string>();

  const wholeOf = (environment: string): WholeTally => {
    let whole = wholes.get(environment);
    if (!whole) wholes.set(environment, (whole = wholeTally(classifier.digests)));
    return whole;
  };

  function addChange(change: Change, environments: readonly string[]): void {
    if (!blocks.waits(change, environments)) count(change.kind, 1, change.type);
    let kept: KeptChange | undefined;
    // What configuration says about the state is in a plan as well, and is not to be counted twice.
    const isInfrastructure = !change.sql && !change.migration && !change.suppression && !change.configuration;
    for (const environment of environments) {
      reached(environment);
      const findings = classifier.classify(change, environment);
      let item: Item | undefined;
      if (keeps(change, environment, findings)) {
        kept ??= withoutParseTree(change);
        items.push((item = { change: kept, environment, findings }));
      }
      if (!isInfrastructure) continue;
      open.set(environment, change.location.file);
      wholeOf(environment).add(change, findings);
      file.add({ change, environment, findings, item }, asksRest);
    }
  }

  function addRest(rest: Rest, environmentsOf: (file: string) => readonly string[]): void {
    if (rest.says === 'references') file.addReferences(rest.pointer, rest.references);
    else if (rest.says === 'end') {
      for (const one of environmentsOf(rest.file)) end(one, { ...rest, origin: rest });
    } else {
      const seen = classifier.glance(rest.drift);
      for (const one of environmentsOf(rest.drift.location.file)) wholeOf(one).addDrift(rest.drift, seen);
    }
  }

  function end(environment: string, rest: PlanEnd): void {
    open.delete(environment);
    wholeOf(environment).endPlan(rest);
  }

  /** What is found late belongs to the change that was kept, or makes it be kept. */
  function add(change: Change, environment: string, findings: Finding[], item?: Item): void {
    if (findings.length === 0) return;
    if (item) item.findings.push(...findings);
    else if (keeps(change, environment, findings)) items.push({ change: withoutParseTree(change), environment, findings });
  }

  return {
    collection,
    rest: { asked: () => file.asked(), wantsNew: isRemembered, takeNew: (object) => file.addNew(object) },
    add(readings, environmentsOf) {
      for (const reading of readings) {
        if (reading.problem) collection.problems.push(reading.problem);
        else if (reading.change) addChange(reading.change, environmentsOf(reading.change.location.file));
        else if (reading.rest) addRest(reading.rest, environmentsOf);
        else {
          count(reading.passed, reading.count, reading.type);
          for (const environment of reading.file === undefined ? [] : environmentsOf(reading.file)) {
            reached(environment);
            wholeOf(environment).pass(reading.count);
          }
        }
      }
      for (const [environment, name] of open) end(environment, { file: name });
      for (const late of file.result()) add(late.change, late.environment, late.findings, late.item);
      // What was kept of this file is not needed for the next one, nor for the report.
      file = fileRest(classifier);
    },
    addProblems: (problems) => void collection.problems.push(...problems),
    finish() {
      for (const { kind, type } of blocks.rest()) count(kind, 1, type);
      const dangerous = new Map([...wholes].map(([environment, whole]) => [environment, whole.dangerous]));
      for (const [environment, whole] of wholes) {
        const change = whole.change(elsewhere(environment, dangerous));
        if (change) add(change, environment, classifier.classifyWhole(change, environment));
      }
      return collection;
    },
    watchesNew: (type) => (mayKeepNew(type) ? undefined : classifier.watchesNew(type)),
  };
}

/** Other environments that are in danger by plans of their own: one plan for two environments is one. */
function elsewhere(environment: string, dangerous: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const own = dangerous.get(environment);
  if (!own || own.size === 0 || environment === UNKNOWN_ENVIRONMENT) return [];
  return [...dangerous]
    .filter(([other, files]) => other !== environment && other !== UNKNOWN_ENVIRONMENT && [...files].some((one) => !own.has(one)))
    .map(([other]) => other)
    .sort();
}

/** What a reader may work out only when asked is named. */
function withoutParseTree(change: Change): KeptChange {
  const { sql: _, ...kept } = change;
  return { ...kept, before: change.before, after: change.after, changed: change.changed, digest: change.digest };
}
