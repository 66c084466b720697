/** CloudFormation change sets: `describe-change-set`, its pages, nested sets, and the console's copy. CDK writes the same. */
import { createSecretKey } from 'node:crypto';
import type { Change } from '../../model/change.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { Evidence, Reading } from '../reader.ts';
import { unknownFormat } from '../foreign-format.ts';
import { contentHash } from '../normal-form/planned-change.ts';
import { ByteCursor } from '../terraform-plan/byte-cursor.ts';
import { parseEntry } from '../terraform-plan/parse-entry.ts';
import { notUnderstood, type PlanContext } from '../terraform-plan/plan-change.ts';
import { utf8Chunks } from '../terraform-plan/utf8-chunks.ts';
import { changesOf } from './change-of.ts';
import { setProblems, REWRITE } from './set-problems.ts';
import { field, resourceChange, textField, type ResourceChange } from './resource-change.ts';

interface ChangeSetOptions {
  /** Id of the source, for `Change.source`. */
  source: string;
  trust: Change['trust'];
  /** Key of the hashes that stand in for secrets. */
  key: Uint8Array;
  /** Change sets that are in any of the files at hand, by their id; asked when a nested stack changes. Absent: those of this file. */
  changeSets?(): ReadonlySet<string>;
}

/** A page of a change set is at most 1 MB; the tools join them. */
const MAX_DOCUMENT = 64 * 1024 * 1024;

/**
 * Reads every document of the file: one, a list of them, or one after the other. Each is held in memory, up to 64 MB.
 *
 * Problems: `evidence-empty`, `evidence-unreadable`, `evidence-too-deep`, `evidence-format-unknown`, `plan-errored`, `plan-incomplete`.
 */
export function* readChangeSet(evidence: Evidence, options: ChangeSetOptions): Generator<Reading> {
  const { file } = evidence;
  const context: PlanContext = { source: options.source, trust: options.trust, key: createSecretKey(options.key) };
  const own = new Set<string>();
  const nested: [ResourceChange, string, Location][] = [];
  let sets = 0;
  for (const { value, location, lines, problem: found } of documents(evidence)) {
    if (found) {
      yield { problem: found };
      continue;
    }
    for (const [set, place] of setsIn(value, location)) {
      sets++;
      own.add(idOf(set));
      yield* setProblems(set, place);
      for (const [entry, at] of entriesOf(set, place, lines)) {
        const change = resourceChange(isObject(entry) ? field(entry, 'ResourceChange') : undefined);
        if (!change) {
          const why = 'an entry of the change set is no change of a resource';
          yield { change: notUnderstood(at, context, why, contentHash(entry, context)) };
          continue;
        }
        const stack = textField(set, 'StackName');
        for (const found of changesOf(change, stack, at, context)) yield { change: found };
        if (change.type === 'AWS::CloudFormation::Stack' && change.action !== 'Remove') nested.push([change, stack, at]);
      }
    }
  }
  if (sets === 0) yield { problem: unknownFormat(file, 'JSON that is no change set') };
  const known = nested.length > 0 && options.changeSets ? options.changeSets() : own;
  for (const [change, stack, location] of nested)
    if (change.nested === undefined || !(known.has(change.nested) || own.has(change.nested)))
      yield { change: notUnderstood(location, context, missingSet(change, stack), change.nested ?? change.logicalId) };
}

/** Ids of the change sets in a file; empty where it cannot be read. */
export function changeSetIds(evidence: Evidence): string[] {
  return [...documents(evidence)].flatMap(({ value, location }) => setsIn(value, location).map(([set]) => idOf(set)));
}

interface Document {
  value: Json;
  location: Location;
  /** Where the resources are named, in order; empty where they cannot be told from other text. */
  lines: Iterator<number>;
  problem?: Problem;
}

function* documents(evidence: Evidence): Generator<Document> {
  const { file } = evidence;
  const cursor = new ByteCursor(utf8Chunks(evidence.open()));
  const wrong = (found: Problem): Document => ({ value: null, location: { file }, lines: [].values(), problem: found });
  try {
    if (cursor.skipSpace() < 0)
      return yield wrong(problem('evidence-empty', `\`${file}\` is empty`, { help: REWRITE, location: { file } }));
    while (cursor.skipSpace() >= 0) {
      const location: Location = { file, line: cursor.line };
      const cut = cursor.cutValue(MAX_DOCUMENT);
      if (!cut) break;
      const parsed = cut.bytes && parseEntry(cut.bytes);
      if (parsed) yield { value: parsed.value, location, lines: linesOf(parsed.text, location.line ?? 1) };
      else {
        const why = cut.bytes ? 'is not valid JSON in UTF-8' : 'is larger than 64 MB';
        yield wrong(problem('evidence-unreadable', `the change set ${why}`, { help: REWRITE, location }));
      }
    }
    if (cursor.failure) {
      const { code, message } = cursor.failure;
      yield wrong(problem(code, message, { help: REWRITE, location: { file, line: cursor.line } }));
    }
  } finally {
    cursor.close();
  }
}

/** The console copies a bare list of changes; a list may also hold whole change sets. */
function setsIn(value: Json, location: Location): [JsonObject, Location][] {
  if (isObject(value)) {
    if (field(value, 'ResourceChange') !== undefined) return [[{ Changes: [value] }, location]];
    return isSet(value) ? [[value, location]] : [];
  }
  if (!Array.isArray(value)) return [];
  const isBare = value.every((entry) => isObject(entry) && field(entry, 'ResourceChange') !== undefined);
  if (isBare && value.length > 0) return [[{ Changes: value }, location]];
  return value.flatMap((set, index) => setsIn(set, { ...location, pointer: String(index) }));
}

/** A failed change set may have no list of changes. */
function isSet(value: JsonObject): boolean {
  return field(value, 'Changes') !== undefined || (textField(value, 'ChangeSetId') !== '' && textField(value, 'Status') !== '');
}

function idOf(set: JsonObject): string {
  return textField(set, 'ChangeSetId');
}

function entriesOf(set: JsonObject, location: Location, lines: Iterator<number>): [Json, Location][] {
  const entries = field(set, 'Changes');
  const start = location.pointer === undefined ? 'Changes' : `${location.pointer}/Changes`;
  return (Array.isArray(entries) ? entries : []).map((entry, index) => {
    const place: Location = { ...location, pointer: `${start}/${index}` };
    const line: unknown = resourceChange(isObject(entry) ? field(entry, 'ResourceChange') : undefined) && lines.next().value;
    return [entry, typeof line === 'number' ? { ...place, line } : place];
  });
}

/** A resource is named once in each entry; in a context the quotes are escaped. */
function* linesOf(text: string, first: number): Generator<number> {
  let [line, from] = [first, 0];
  for (const { index } of text.matchAll(/"[Ll]ogicalResourceId"\s*:/g)) {
    for (let at = text.indexOf('\n', from); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
    from = index;
    yield line;
  }
}

function missingSet({ logicalId, nested }: ResourceChange, stack: string): string {
  const name = `the nested stack \`${stack === '' ? '' : `${stack}/`}${logicalId}\``;
  return nested === undefined
    ? `what changes in ${name} is not shown: make the change set with \`--include-nested-stacks\``
    : `what changes in ${name} is in a change set that is not among the files: describe it too`;
}
