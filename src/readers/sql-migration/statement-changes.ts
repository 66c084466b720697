/** What the statements of one file do, with the comments in it that ask to let dangers pass. */
import type { Reading } from '../reader.ts';
import { changesOf, type ChangeFrame } from './changes.ts';
import type { ReadStatement } from './script.ts';
import { suppressionChange } from './seen-changes.ts';
import { suppressionsIn } from './suppressions.ts';

/**
 * Changes in the order of the statements, then the comments.
 *
 * @param up the text of the way up
 * @param past numbers of statements that ran before the pull request: they are not judged again, and neither are the comments on them
 */
export function* statementChanges(
  reads: readonly ReadStatement[],
  frame: ChangeFrame,
  up: string,
  past: ReadonlySet<number> | undefined,
): Generator<Reading> {
  const { file, dialect } = frame.script;
  const suppressions = suppressionsIn(file, up, dialect, reads);
  for (const found of suppressions.problems) yield { problem: found };
  const isPlain = suppressions.found.length === 0;
  for (const [position, one] of reads.entries()) {
    if (past?.has(position)) continue;
    const changes = changesOf(one, frame);
    if (!isPlain) {
      const allowed = suppressions.of(
        position,
        changes.map(({ location }) => location),
      );
      for (const [at, change] of changes.entries()) if (allowed[at]?.length) change.suppressions = allowed[at];
    }
    for (const change of changes) yield { change };
  }
  for (const { suppression, statements } of suppressions.found) {
    if (statements.length === 0 || statements.some((position) => past?.has(position) !== true))
      yield { change: suppressionChange(frame, file, suppression) };
  }
}
