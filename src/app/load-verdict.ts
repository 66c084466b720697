/** A verdict file, checked against its schema. */
import { failed, ok, problem, type Result } from '../model/problem.ts';
import type { Verdict } from '../model/verdict.ts';
import { isVerdict } from '../schema/validators.js';

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
  const where = first && first.instancePath !== '' ? ` at \`${first.instancePath.slice(1)}\`` : '';
  return failed(
    problem('invalid-value', `\`${file}\` is not a verdict: ${first?.message ?? 'it has another shape'}${where}`, {
      help: HELP,
      location: { file },
    }),
  );
}
