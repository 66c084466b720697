/** The trace of a condition: clauses within clauses, and the values that each saw. */
import { isObject, isSensitive, isUnknown, type Json } from '../../model/json.ts';
import type { Clause } from '../../model/verdict.ts';
import { UNDECIDED, bigText, type Outcome } from './values.ts';

export interface Trace {
  /** Notes what was read at a path; absent and unknown values by these words. */
  saw(path: string, value: Outcome): void;
  below(text: string): Trace;
  /** The finished clause. */
  finish(value: Clause['value']): Clause;
}

/** What a plan leaves open below these is known after apply; what else is unknown nobody has read. */
const OF_ATTRIBUTES = /^(change\.)?(before|after)\b|^$/;

/** What a clause may show of one value, so that a verdict stays small. */
const SHOWN = { characters: 200, items: 20, fields: 50 };

export function createTrace(text: string): Trace {
  const saw: NonNullable<Clause['saw']> = [];
  const traces: Clause[] = [];
  const clause: Clause = { text, value: 'unknown' };
  return {
    saw(path, value) {
      if (saw.length < SHOWN.fields && !saw.some((seen) => seen.path === path))
        saw.push({ path, value: shown(value, OF_ATTRIBUTES.test(path) ? '(known after apply)' : '(not known)') });
    },
    below(childText) {
      const child = createTrace(childText);
      const finish = child.finish.bind(child);
      child.finish = (value) => {
        const finished = finish(value);
        traces.push(finished);
        return finished;
      };
      return child;
    },
    finish(value) {
      clause.value = value;
      if (saw.length > 0) clause.saw = saw;
      if (traces.length > 0) clause.clauses = traces;
      return clause;
    },
  };
}

/** Small and without secrets, with `unknown` for what is not known: the hash of a secret says nothing to a reader. */
function shown(value: Outcome, unknown: string, depth = 0): Json {
  if (value === UNDECIDED) return '(absent)';
  if (isUnknown(value)) return unknown;
  if (isSensitive(value)) return '(sensitive)';
  const big = bigText(value);
  if (big !== undefined) return big;
  if (typeof value === 'string') return value.length > SHOWN.characters ? `${value.slice(0, SHOWN.characters)}…` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 1) return Array.isArray(value) ? '[…]' : '{…}';
  if (Array.isArray(value)) return value.slice(0, SHOWN.items).map((item) => shown(item, unknown, depth + 1));
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value)
          .slice(0, SHOWN.items)
          .map(([key, item]) => [key, shown(item, unknown, depth + 1)]),
      )
    : null;
}
