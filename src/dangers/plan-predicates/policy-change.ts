/** What a change adds to the power that policy documents give. */
import type { Change } from '../../model/change.ts';
import { isUnknown, type Json } from '../../model/json.ts';
import { readAll } from './attribute.ts';
import { existed, leaves } from './lifecycle.ts';
import { policyStatements, type Statement } from './policy-document.ts';

/** Something that a statement allows, with a text that tells it from others. */
interface Power {
  id: string;
}

/**
 * Powers in the documents at the paths after the change that were not there before: moving or rewording a statement adds nothing. On create all
 * count. When a document before cannot be read, nothing can be called added, unless there was none.
 */
export function addedPowers<P extends Power>(
  change: Change,
  paths: readonly string[],
  powersOf: (statement: Statement, all: Statement[]) => P[],
): P[] {
  if (!leaves(change)) return [];
  const [old, documents] = [existed(change) ? documentsIn(change.before, paths) : [], documentsIn(change.after, paths)];
  // Most changes of a role leave its documents alone.
  if (documents.every((document) => typeof document === 'string' && old.includes(document))) return [];
  const before = powersIn(old, powersOf);
  const after = powersIn(documents, powersOf);
  if (before === undefined || after === undefined) return [];
  const known = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id) && known.add(id));
}

/** `undefined` when a document is sensitive or known only after apply. */
function powersIn<P extends Power>(documents: Json[], powersOf: (statement: Statement, all: Statement[]) => P[]): P[] | undefined {
  if (documents.some(isUnknown)) return undefined;
  // All documents of a role apply together.
  const statements = documents.flatMap((document) => policyStatements(document) ?? []);
  return statements.flatMap((statement) => powersOf(statement, statements));
}

function documentsIn(object: Json, paths: readonly string[]): Json[] {
  return paths.flatMap((path) => readAll(object, path));
}
