/** A verdict file, checked against its schema. */
import { failed, ok, problem, type Result } from '../model/problem.ts';
import type { Verdict } from '../model/verdict.ts';
import { isVerdict } from '../schema/validators.js';
import { mistakeOf, placeOf } from './schema-mistake.ts';

const HELP = 'write it with `interlock check --format json > verdict.json`';

/** Problems: `invalid-value`. */
export function loadVerdict(text: string, file: string): Result<Verdict> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed(problem('invalid-value', `\`${file}\` is not valid JSON`, { help: HELP, location: { file } }));
  }
  if (isVerdict(value)) return ok(value as Verdict);
  const [first] = isVerdict.errors ?? [];
  const place = placeOf(first?.instancePath ?? '');
  const why = first ? `: ${place === '' ? 'it' : `\`${place}\``} ${mistakeOf(first)}` : '';
  return failed(problem('invalid-value', `\`${file}\` is not a verdict${why}`, { help: HELP, location: { file } }));
}
