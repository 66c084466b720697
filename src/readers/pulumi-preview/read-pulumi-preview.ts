/** Pulumi previews: the document of `pulumi preview --json`, and the engine's events (`--event-log`, streaming JSON). */
import { createSecretKey } from 'node:crypto';
import type { Change } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { Evidence, Reading, Rest, RestAsked } from '../reader.ts';
import { unknownFormat } from '../foreign-format.ts';
import { topLevelKeys } from '../top-level-keys.ts';
import { contentHash } from '../normal-form/planned-change.ts';
import { ByteCursor } from '../terraform-plan/byte-cursor.ts';
import { notUnderstood, type PlanContext } from '../terraform-plan/plan-change.ts';
import { utf8Chunks } from '../terraform-plan/utf8-chunks.ts';
import { Outcome, REWRITE } from './outcome.ts';
import { Replacements, type Joined } from './replacements.ts';
import { PreviewRest } from './preview-rest.ts';
import { stepOf } from './step.ts';
import { besideChanges, isSame, leftoverChange, replacementChange, stepChange } from './step-change.ts';
import { walkDocument, walkEvents, type PreviewPart } from './walk-preview.ts';

interface PulumiPreviewOptions {
  /** Id of the source, for `Change.source`. */
  source: string;
  trust: Change['trust'];
  /** Key of the hashes that stand in for secrets. */
  key: Uint8Array;
  /** What it says beside its changes is told too. */
  rest?: RestAsked;
  /** Told when the preview was made, where it says so: the log of the engine does. */
  planned?(instant: string): void;
}

/**
 * Streamed: memory is bounded by the largest single step and by what is replaced. Whatever is wrong is yielded as a problem, at the latest at the
 * end, after the changes that could be read.
 *
 * Problems: `evidence-empty`, `evidence-unreadable`, `evidence-too-deep`, `evidence-format-unknown`, `plan-errored`, `plan-incomplete`.
 */
export function* readPulumiPreview(evidence: Evidence, options: PulumiPreviewOptions): Generator<Reading> {
  const { file } = evidence;
  const cursor = new ByteCursor(utf8Chunks(evidence.open()));
  try {
    const first = cursor.skipSpace();
    if (first < 0) return yield { problem: problem('evidence-empty', `\`${file}\` is empty`, { help: REWRITE, location: { file } }) };
    if (first !== 0x7b) return yield { problem: unknownFormat(file, 'no Pulumi preview') };
    const context: PlanContext = { source: options.source, trust: options.trust, key: createSecretKey(options.key) };
    const parts = isLog(evidence) ? walkEvents(cursor, file) : walkDocument(cursor, file);
    const outcome = new Outcome(file);
    const replacements = new Replacements();
    const rest = options.rest && new PreviewRest();
    for (const part of parts) {
      if (part.part === 'key' && part.key === 'timestamp') tellTime(part.value, options);
      else yield* readPart(part, context, { outcome, replacements, rest });
    }
    for (const joined of replacements.rest()) yield* readJoined(joined, context, outcome);
    if (rest && outcome.recognised) for (const told of restOf(rest, outcome, cursor, file, options)) yield { rest: told };
    if (cursor.failure) yield { problem: failure(cursor, file) };
    else if (!outcome.recognised) yield { problem: unknownFormat(file, 'JSON that is no Pulumi preview') };
    else {
      if (cursor.skipSpace() >= 0) yield { problem: unreadable('something follows the end of the JSON', { file, line: cursor.line }) };
      for (const found of outcome.problems()) yield { problem: found };
    }
  } finally {
    cursor.close();
  }
}

/** Seconds since 1970. */
function tellTime(value: Json, { planned }: PulumiPreviewOptions): void {
  if (typeof value === 'number' && value > 0 && value < 1e11) planned?.(new Date(value * 1000).toISOString());
}

/** Told from the first object: each event has a number or is named by its kind. */
function isLog(evidence: Evidence): boolean {
  let head = Buffer.alloc(0);
  for (const chunk of utf8Chunks(evidence.open())) {
    head = Buffer.concat([head, chunk]);
    if (head.length >= HEAD) break;
  }
  const keys = [...topLevelKeys(head.toString('utf8'))];
  return keys.includes('sequence') || keys.some((key) => key.endsWith('Event'));
}

const HEAD = 4096;

function* restOf(
  rest: PreviewRest,
  outcome: Outcome,
  cursor: ByteCursor,
  file: string,
  { source, trust }: PulumiPreviewOptions,
): Generator<Rest> {
  yield { says: 'references', pointer: '', references: rest };
  const incomplete = cursor.failure ? 'cut' : outcome.incomplete;
  const same = incomplete === undefined ? outcome.same : undefined;
  yield {
    says: 'end',
    file,
    source,
    trust,
    ...(same !== undefined && { unchanged: rest.unchanged(same) }),
    ...(incomplete !== undefined && { incomplete }),
  };
}

/** What is gathered from step to step. */
interface Gathered {
  outcome: Outcome;
  replacements: Replacements;
  rest: PreviewRest | undefined;
}

function* readPart(part: PreviewPart, context: PlanContext, { outcome, replacements, rest }: Gathered): Generator<Reading> {
  const { location } = part;
  if (part.part === 'key') return outcome.key(part.key, part.value, location);
  if (part.part === 'broken') return yield { problem: unreadable('this part is not valid JSON in UTF-8', location) };
  if (part.part === 'oversized')
    return yield { change: notUnderstood(location, context, 'a step of the preview is too large to be looked at', part.hash) };
  const step = stepOf(part.value);
  outcome.step(step?.op ?? '');
  if (step) rest?.add(step, isSame(step));
  if (!step) {
    yield {
      change: notUnderstood(location, context, 'a step of the preview has no operation or no name', contentHash(part.value, context)),
    };
  } else if (Replacements.tells(step.op) && step.doubt === undefined) {
    for (const joined of replacements.take({ step, location })) yield* readJoined(joined, context, outcome);
  } else {
    const change = stepChange(step, location, context);
    if (change) yield { change };
    for (const beside of besideChanges(step, location, context)) yield { change: beside };
  }
}

function* readJoined(joined: Joined, context: PlanContext, outcome: Outcome): Generator<Reading> {
  const { replaced, leftover } = joined;
  if (replaced) outcome.replacement();
  const change = replaced
    ? replacementChange(replaced.step, joined.order, replaced.location, context)
    : leftoverChange(leftover.step, leftover.location, context);
  if (change) yield { change };
}

function failure(cursor: ByteCursor, file: string): Problem {
  const { code, message } = cursor.failure ?? { code: 'evidence-unreadable', message: 'the JSON cannot be read' };
  const location: Location = { file, line: cursor.line };
  if (cursor.pointer !== '') location.pointer = cursor.pointer;
  return problem(code, message, { help: REWRITE, location });
}

function unreadable(message: string, location: Location): Problem {
  return problem('evidence-unreadable', message, { help: REWRITE, location });
}
