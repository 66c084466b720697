/** Exceptions name one thing, run for a while, and never cover what cannot be excepted. */
import { problem, type Problem } from '../../model/problem.ts';
import { endInstant, startInstant } from '../normalise/instant.ts';
import type { YamlNode } from '../yaml/node.ts';
import { exceptionNodes, type Check, type CheckContext } from './context.ts';
import { globMatcher } from '../compiled-patterns.ts';
import { quoted } from '../quoted.ts';

const LONGEST_DAYS = 180;
const DAY = 24 * 60 * 60 * 1000;

export const checkExceptions: Check = (context) =>
  exceptionNodes(context).flatMap((one) => [...scopeProblems(one), ...forbiddenProblems(one, context), ...timeProblems(one, context.now)]);

function scopeProblems(one: YamlNode): Problem[] {
  if (one.get('addresses').value !== undefined || one.get('fingerprint').value !== undefined) return [];
  return [
    problem('missing-key', 'an exception needs `addresses` or `fingerprint`', {
      help: 'name the one thing it is for: `addresses: ["public.scratch_*"]`, or the fingerprint that the verdict shows',
      location: one.keyLocation(),
    }),
  ];
}

function forbiddenProblems(one: YamlNode, { catalogue }: CheckContext): Problem[] {
  const never = [...catalogue.map((entry) => entry.id).filter((id) => id.startsWith('any/')), 'interlock/policy-change'];
  return one
    .get('dangers')
    .items()
    .flatMap((node) => {
      const text = node.text() ?? '';
      const covered = /^(any|interlock)\//.test(text) ? text : never.find((id) => globMatcher(text)?.matches(id));
      if (covered === undefined) return [];
      return [
        problem('exception-forbidden', `${quoted(covered)} cannot be excepted`, {
          help: 'name the dangers meant, such as `sql/drop-table`; what was not understood needs a rule and an approval',
          location: node.location(),
        }),
      ];
    });
}

function timeProblems(one: YamlNode, now: string | undefined): Problem[] {
  const from = one.get('from');
  const until = one.get('until');
  const start = from.text() === undefined ? undefined : startInstant(from.text() ?? '');
  const end = until.text() === undefined ? undefined : endInstant(until.text() ?? '');
  const malformed = [
    from.text() !== undefined && start === undefined ? from : [],
    until.text() !== undefined && end === undefined ? until : [],
  ].flat();
  if (malformed.length > 0 || end === undefined) return malformed.map(notADate);
  if (start !== undefined && start >= end) {
    return [
      problem('invalid-value', '`until` is before `from`', { help: 'write the last day of the exception', location: until.location() }),
    ];
  }
  if (now !== undefined && Date.parse(end) <= Date.parse(now)) return [expired(one, until)];
  // It works from the day it is merged, so a later `from` does not make room for a longer run.
  const starts = [start, now].flatMap((instant) => (instant === undefined ? [] : [Date.parse(instant)]));
  const last = Date.parse(startInstant(until.text() ?? '') ?? end);
  const days = starts.length === 0 ? 0 : Math.ceil((last - Math.min(...starts)) / DAY);
  return days > LONGEST_DAYS ? [tooLong(until, days)] : [];
}

function notADate(node: YamlNode): Problem {
  return problem('invalid-value', `${quoted(node.text()?.slice(0, 40))} is not a date`, {
    help: 'write a day, `2026-12-31`, or an instant with its zone, `2026-12-31T18:00:00Z`',
    location: node.location(),
  });
}

function expired(one: YamlNode, until: YamlNode): Problem {
  return problem('exception-expired', `the exception ${quoted(one.get('id').text() ?? '')} has ended and does nothing any more`, {
    help: 'remove it, or let its owner renew it in a pull request',
    location: until.location(),
    level: 'warning',
  });
}

function tooLong(until: YamlNode, days: number): Problem {
  return problem('exception-too-long', `the exception runs for ${days} days`, {
    help: `at most ${LONGEST_DAYS} are allowed; renew it then, or change the rule`,
    location: until.location(),
  });
}
