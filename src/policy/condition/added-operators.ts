/** Interlock's own operators: patterns, people, time. */
import type { Json } from '../../model/json.ts';
import { globMatcher, regexMatcher } from '../compiled-patterns.ts';
import type { ConditionContext } from './context.ts';
import { isMember } from './member-of.ts';
import { UNDECIDED, type Outcome } from './values.ts';

type Added = (operands: Json[], context: ConditionContext) => Outcome;

/** Text on the left, one text or several on the right; true when it holds with one of these. */
const withTexts =
  (holds: (subject: string, other: string, context: ConditionContext) => boolean | typeof UNDECIDED): Added =>
  ([subject = null, others = null], context) => {
    const list = Array.isArray(others) ? others : [others];
    if (typeof subject !== 'string' || !list.every((other) => typeof other === 'string')) return UNDECIDED;
    const answers = list.map((other) => holds(subject, other, context));
    return answers.includes(true) ? true : answers.includes(UNDECIDED) ? UNDECIDED : false;
  };

const within: Added = ([instant = null, span = null], { fields }) => {
  const [time, now, limit] = [timeOf(instant), timeOf(fields['now'] ?? null), typeof span === 'string' ? duration(span) : undefined];
  return time === undefined || now === undefined || limit === undefined ? UNDECIDED : Math.abs(now - time) <= limit;
};

const age: Added = ([instant = null], { fields }) => {
  const [time, now] = [timeOf(instant), timeOf(fields['now'] ?? null)];
  return time === undefined || now === undefined ? UNDECIDED : (now - time) / HOUR;
};

export const ADDED_OPERATORS: ReadonlyMap<string, Added> = new Map<string, Added>([
  ['glob', withTexts((subject, glob) => globMatcher(glob)?.matches(subject) ?? UNDECIDED)],
  ['matches', withTexts((subject, source) => regexMatcher(source)?.matches(subject) ?? UNDECIDED)],
  ['startsWith', withTexts((subject, start) => subject.startsWith(start))],
  ['endsWith', withTexts((subject, end) => subject.endsWith(end))],
  ['memberOf', withTexts((login, group, context) => isMember(login, group, context))],
  ['within', within],
  ['age', age],
]);

const HOUR = 60 * 60 * 1000;
const UNITS: Record<string, number> = { m: HOUR / 60, h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR };

/** Milliseconds of `30m`, `24h`, `7d`, `2w`. */
export function duration(text: string): number | undefined {
  const parts = /^(\d{1,6})([mhdw])$/.exec(text);
  return parts ? Number(parts[1]) * (UNITS[parts[2] as string] as number) : undefined;
}

/** Milliseconds of an RFC 3339 instant; a text without a zone has no meaning of its own. */
function timeOf(value: Json): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T[\d:.]{5,15}(Z|[+-]\d{2}:\d{2})$/i.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}
