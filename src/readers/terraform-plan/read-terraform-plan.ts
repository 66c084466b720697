/** Terraform and OpenTofu plans (`show -json`), streamed: changes out, one by one. */
import { createSecretKey } from 'node:crypto';
import type { Change } from '../../model/change.ts';
import { isObject } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { Evidence, Reading, Rest, RestAsked } from '../reader.ts';
import { directChanges } from '../direct-providers/direct-changes.ts';
import { foreignJson, unknownFormat } from '../foreign-format.ts';
import { recognise } from '../recognise.ts';
import { actionInvocation } from './action-invocation.ts';
import { ByteCursor } from './byte-cursor.ts';
import { parseEntry } from './parse-entry.ts';
import { notUnderstood, planChange, type PlanContext } from './plan-change.ts';
import { incompleteWhy, planProblem, versionProblem } from './plan-problem.ts';
import { passing } from './pass-new.ts';
import { planRest } from './plan-rest.ts';
import { utf8Chunks } from './utf8-chunks.ts';
import { walkPlan, type PlanEntry, type PlanHead } from './walk-plan.ts';

interface TerraformPlanOptions {
  /** Id of the source, for `Change.source`. */
  source: string;
  trust: Change['trust'];
  /** Key of the hashes that stand in for sensitive values: the state key, or random bytes when there is none. */
  key: Uint8Array;
  /**
   * Attributes of objects of this type that are created and nothing else, without a value of which nobody looks at them: those are passed over
   * unparsed, and only count. `undefined`, or absent: all are looked at.
   */
  watchesNew?(type: string): readonly string[] | undefined;
  /** Told when the plan was made, as far as it says so. */
  planned?(instant: string): void;
  /** What a plan says beside its changes is read too. */
  rest?: RestAsked;
}

/**
 * Reads every plan in the document; a policy-test mock may wrap several. Whatever is wrong is yielded as a problem, at
 * the latest at the end, after the changes that could be read. Memory is bounded by the largest single entry, and
 * chunks may share one buffer.
 *
 * Problems: `evidence-empty`, `evidence-unreadable`, `evidence-too-deep`, `evidence-format-unknown`,
 * `plan-version-unsupported`, `plan-errored`, `plan-incomplete`.
 */
export function* readTerraformPlan(evidence: Evidence, options: TerraformPlanOptions): Generator<Reading> {
  const { file } = evidence;
  const cursor = new ByteCursor(utf8Chunks(evidence.open()));
  try {
    const first = cursor.skipSpace();
    if (first < 0) return yield { problem: empty(file) };
    if (first !== 0x7b) return yield { problem: notAnObject(file, cursor, first) };

    const plans: PlanHead[] = [];
    let keys = new Set<string>();
    const context: PlanContext = { ...options, key: createSecretKey(options.key) };
    let unsupported: Problem | undefined;
    const { passesNew, passed } = passing(options);
    const rest = options.rest && planRest(options.rest);
    const takes = (key: string, plan: PlanHead): boolean => rest?.takes(cursor, key, plan.pointer) ?? false;
    let deferred = false;
    for (const part of walkPlan(cursor, { passesNew, drift: rest !== undefined, takes })) {
      if (part.part === 'entry') {
        // Both tools write their version before the changes.
        const { terraformVersion } = part.entry.plan;
        if (typeof terraformVersion === 'string') context.terraformVersion = terraformVersion;
        else delete context.terraformVersion;
        const reading = readEntry(part.entry, file, context);
        deferred ||= part.entry.list.startsWith('deferred');
        if (Array.isArray(reading)) yield* reading;
        else if (reading) yield reading;
      } else if (part.part === 'wrong') yield { problem: unreadable(part.message, { file, pointer: part.pointer }) };
      else if (part.part === 'end') {
        if (part.plan.pointer === '') keys = part.plan.keys;
        if (!isPlan(part.plan)) continue;
        plans.push(part.plan);
        for (const [type, count] of passed()) yield { passed: 'create', type, count, file };
        const references = rest?.end(part.plan);
        if (references) yield { rest: references };
        if (rest) yield { rest: endOf(part.plan, file, options, deferred) };
        deferred = false;
      } else {
        unsupported = versionProblem(part.plan, file);
        if (unsupported) break;
      }
    }
    // Where the document breaks off.
    for (const [type, count] of passed()) yield { passed: 'create', type, count, file };
    for (const late of cursor.failure ? [] : (rest?.secondPass(evidence) ?? [])) yield { rest: late };
    if (unsupported) return yield { problem: unsupported };
    for (const plan of plans) {
      if (typeof plan.timestamp === 'string') options.planned?.(plan.timestamp);
      const found = planProblem(plan, file);
      if (found) yield { problem: found };
    }
    if (cursor.failure) yield { problem: failure(cursor, file) };
    else if (plans.length === 0) yield { problem: foreignJson(file, keys) ?? unknownFormat(file, 'JSON that is not a plan') };
    else if (cursor.skipSpace() >= 0)
      yield { problem: unreadable(`something follows the end of the JSON, at byte ${cursor.offset}`, { file }) };
    else if (cursor.failure) yield { problem: failure(cursor, file) };
  } finally {
    cursor.close();
  }
}

/** `undefined` when nothing happens; several where one object is several for another provider. */
function readEntry(entry: PlanEntry, file: string, context: PlanContext): Reading | Reading[] | undefined {
  const { cut, outline, pointer, list } = entry;
  const location: Location = { file, pointer };
  if (entry.line !== undefined) Object.assign(location, { line: entry.line, column: entry.column });
  if (!cut.bytes) return { change: notUnderstood(location, context, `\`${pointer}\` is too large to be looked at`, cut.oversized) };
  const parsed = parseEntry(cut.bytes);
  if (!parsed) return { problem: unreadable(`\`${pointer}\` is not valid JSON in UTF-8`, location) };
  const { value, text, namesSecrets } = parsed;
  const direct = directChanges(value, location, context, outline?.doubt);
  if (list === 'resource_drift') {
    const drift = direct ? direct[0] : planChange(value, location, context, { doubt: outline?.doubt, raw: text, namesSecrets });
    // Nothing will happen to it: what cannot be read of it endangers nothing.
    return drift && drift.kind !== 'unknown' && drift.plan?.mode === 'managed' ? { rest: { says: 'drift', drift } } : undefined;
  }
  let change: Change | undefined;
  if (list === 'resource_changes') {
    if (direct && direct.length > 0) return direct.map((one) => ({ change: one }));
    if (!direct) change = planChange(value, location, context, { doubt: outline?.doubt, raw: text, namesSecrets });
  } else if (list === 'action_invocations') change = actionInvocation(value, location, context);
  else {
    const deferred = isObject(value) ? value : {};
    const reason = typeof deferred['reason'] === 'string' ? deferred['reason'] : 'no reason given';
    const doubt = `what happens is decided in a later plan (\`${reason}\`)`;
    const later = deferred['resource_change'] ?? null;
    change =
      list === 'deferred_changes'
        ? (directChanges(later, location, context, doubt)?.[0] ?? planChange(later, location, context, { doubt }))
        : actionInvocation(deferred['action_invocation'] ?? null, location, context, doubt);
  }
  if (!change && list === 'resource_changes') entry.plan.unchanged++;
  return change && { change };
}

function endOf(plan: PlanHead, file: string, { source, trust }: TerraformPlanOptions, deferred: boolean): Rest {
  const incomplete = incompleteWhy(plan) ?? (deferred ? 'deferred' : undefined);
  return { says: 'end', file, source, trust, unchanged: plan.unchanged, ...(incomplete && { incomplete }) };
}

/** Whether an object is a plan at all; state, for one, has a format version too. */
function isPlan({ keys }: PlanHead): boolean {
  if (keys.has('resource_changes')) return true;
  const telling = ['planned_values', 'output_changes', 'resource_drift', 'deferred_changes', 'action_invocations', 'applyable', 'errored'];
  return keys.has('format_version') && telling.some((key) => keys.has(key));
}

function empty(file: string): Problem {
  return problem('evidence-empty', `\`${file}\` is empty`, { help: REWRITE, location: { file } });
}

function notAnObject(file: string, cursor: ByteCursor, first: number): Problem {
  const recognised = recognise(file, cursor.ahead().subarray(0, 4096));
  if (first !== 0x5b && recognised.problem) return recognised.problem;
  // A list may be the work of somebody who tries how deep the reader goes.
  cursor.skipValue();
  return cursor.failure ? failure(cursor, file) : (recognised.problem ?? unknownFormat(file, 'JSON that is not a plan'));
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

const REWRITE = 'write the plan again: `terraform show -json tfplan > plan.json`, and stop the job when a command before it fails';
