/** Finds the comments of a script that ask to let dangers pass, and the statements that they are about. */
import type { Location } from '../../model/location.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { Suppression } from '../../model/suppression.ts';
import type { Dialect } from '../../model/sql.ts';
import { tokensOf } from './dialect-tokens.ts';
import { createLineIndex, locationOf, type LineIndex } from './lines.ts';
import { tokenizeSql, type SqlToken } from './tokens.ts';

/** A stretch of the script, in UTF-16 indexes. */
export interface Place {
  start: number;
  end: number;
}

/** A comment, and where it stands. */
interface Note extends Place {
  suppression: Suppression;
  /** Code stands before it on its line. */
  trails: boolean;
}

export interface Suppressions {
  problems: Problem[];
  /** Each with the statements that it is about; none where nothing follows it. */
  found: { suppression: Suppression; statements: number[] }[];
  /** Those about each change of the statement with this number, by where the changes stand. */
  of(statement: number, changes: readonly Location[]): Suppression[][];
}

const NONE: Suppressions = { problems: [], found: [], of: (_, changes) => changes.map(() => []) };

/**
 * A comment after code is about the statement that stands or ends on its line, and there about what is on that line; any other is about the
 * next statement, in one about the next action.
 *
 * @param read places of the statements, in the order of the script; those of a block lie within that of the block
 */
export function suppressionsIn(file: string, text: string, dialect: Dialect, read: readonly { place: Place }[]): Suppressions {
  if (!/\binterlock\s*:/i.test(text)) return NONE;
  const lines = createLineIndex(text);
  const statements = read.map(({ place }) => place);
  const problems: Problem[] = [];
  const comments = commentsOf(text, tokensOf(text, dialect)).filter(({ start, end }) =>
    FORM_START.test(text.slice(start, Math.min(end, start + MOST))),
  );
  const [tooMany] = comments.splice(MOST_COMMENTS);
  if (tooMany)
    problems.push(malformedProblem(`a file has at most ${MOST_COMMENTS} of them`, locationOf(file, lines, tooMany.start, tooMany.end)));
  const targets = comments.flatMap((comment) => {
    const written = readComment(text, comment, file, lines);
    if (written.problem) problems.push(written.problem);
    if (!written.suppression) return [];
    const note: Note = {
      start: comment.start,
      end: comment.end,
      suppression: written.suppression,
      trails: hasCodeBefore(text, comment.start),
    };
    return [{ note, about: targetOf(note, statements, lines) }];
  });
  const byStatement = new Map<number, typeof targets>();
  for (const target of targets) for (const number of target.about) byStatement.set(number, [...(byStatement.get(number) ?? []), target]);
  return {
    problems,
    found: targets.map(({ note, about }) => ({ suppression: note.suppression, statements: about })),
    of: (statement, changes) => {
      const notes = (byStatement.get(statement) ?? []).map(({ note }) => ({
        suppression: note.suppression,
        about: meant(note, statements[statement], changes, lines),
      }));
      return changes.map((change) => notes.filter(({ about }) => about.has(change)).map(({ suppression }) => suppression));
    },
  };
}

/** Comments, those in the code of blocks among them. */
function commentsOf(text: string, tokens: readonly SqlToken[]): Place[] {
  return tokens.flatMap((token) => {
    if (token.kind === 'comment') return [token];
    if (token.kind !== 'dollar-string') return [];
    const tag = text.indexOf('$', token.start + 1) + 1;
    return tokenizeSql(text, tag, token.end - (tag - token.start)).filter(({ kind }) => kind === 'comment');
  });
}

/** Each is compared with every statement. */
const MOST_COMMENTS = 1000;

const FORM_START = /^(?:--+|\/\*+|#+)\s*interlock\s*:\s*/i;

const FORM = 'write it as `-- interlock: allow sql/drop-column reason="why it is safe" until=2026-12-31`; `until` may be left out';

function malformedProblem(why: string, location: Location): Problem {
  return problem('suppression-malformed', `the comment allows nothing: ${why}`, { help: FORM, location, level: 'warning' });
}

function readComment(
  text: string,
  { start, end }: Place,
  file: string,
  lines: LineIndex,
): { suppression?: Suppression; problem?: Problem } {
  const written = text.slice(start, Math.min(end, start + MOST));
  const inner = written.replace(FORM_START, '').replace(/\*\/$/, '').trimEnd();
  const location = locationOf(file, lines, start, end);
  const malformed = (why: string): { problem: Problem } => ({ problem: malformedProblem(why, location) });
  const allow = /^allow(?:\s+|$)/i.exec(inner);
  if (!allow) return malformed('after `interlock:` comes `allow`');
  const rest = inner.slice(allow[0].length);
  const first = rest.search(/\b(?:reason|until)\s*=/i);
  const dangers = (first < 0 ? rest : rest.slice(0, first)).split(/[\s,]+/).filter((word) => word !== '');
  const wrong = dangers.find((word) => !/^[a-z]+\/[a-z0-9-]+$/.test(word));
  if (dangers.length === 0) return malformed('it names no danger, such as `sql/drop-column`');
  if (wrong !== undefined) return malformed(`\`${wrong}\` is not the id of a danger`);
  const options = readOptions(first < 0 ? '' : rest.slice(first));
  if (typeof options === 'string') return malformed(options);
  const reason = options.get('reason')?.trim() ?? '';
  if (reason === '') return malformed('it gives no reason');
  const until = options.get('until') ?? null;
  if (until !== null && !isDate(until)) return malformed(`\`${until}\` is not a date`);
  return { suppression: { dangers: [...new Set(dangers)], reason, until, location } };
}

/** Longer comments are something else. */
const MOST = 2000;

/** `key="value"` and `key=value`, each once; else what is wrong. */
function readOptions(text: string): Map<string, string> | string {
  const options = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const option = /^(reason|until)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?:[\s,]+|$)/i.exec(text.slice(at));
    if (!option) return 'what comes after the dangers is `reason="…"` and `until=…`';
    const [whole, key = '', double, single, bare] = option;
    const name = key.toLowerCase();
    if (options.has(name)) return `it says \`${name}\` twice`;
    if (name === 'reason' && bare !== undefined) return 'the reason stands in quotes';
    options.set(name, double ?? single ?? bare ?? '');
    at += whole.length;
  }
  return options;
}

function isDate(text: string): boolean {
  const form = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/;
  if (!form.test(text)) return false;
  const at = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
  // The 31st of February would roll over into March.
  return !Number.isNaN(at) && (text.length > 10 || new Date(at).toISOString().startsWith(text));
}

function hasCodeBefore(text: string, at: number): boolean {
  return /\S/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}

/** Numbers of the statements that a comment is about: one, with all that run inside of it. */
function targetOf(note: Note, statements: readonly Place[], lines: LineIndex): number[] {
  const line = lines.at(note.start).line;
  let chosen = -1;
  statements.forEach((place, at) => {
    const known = statements[chosen];
    if (note.trails) {
      const reaches = place.start < note.start && (place.end > note.start || lines.at(place.end - 1).line === line);
      if (reaches && (!known || place.start >= known.start)) chosen = at;
    } else if (place.start >= note.end && (!known || place.start < known.start)) chosen = at;
  });
  const outer = note.trails ? undefined : innermost(note, statements);
  const target = statements[chosen];
  // Between the actions of a statement it is about that statement, unless it is in a block before one of the statements there.
  const place = outer !== undefined && !(target && target.start < outer.end) ? outer : target;
  if (!place) return [];
  return statements.flatMap(({ start }, at) => (start >= place.start && start < place.end ? [at] : []));
}

function innermost({ start }: Note, statements: readonly Place[]): Place | undefined {
  return statements.reduce<Place | undefined>(
    (best, place) => (place.start < start && place.end > start && (!best || place.start >= best.start) ? place : best),
    undefined,
  );
}

/** Which changes of a statement a note is about: of those on lines of their own the one on its line, or the next. Else all of them. */
function meant({ start, trails }: Note, statement: Place | undefined, changes: readonly Location[], lines: LineIndex): Set<Location> {
  const here = lines.at(start).line;
  const all = new Set(changes);
  if (!statement || start < statement.start) return all;
  const after = changes.map(({ line = 0 }) => line).filter((line) => line > here);
  const next = Math.min(...after);
  const chosen = changes.filter(({ line = 0, endLine = line }) =>
    trails || after.length === 0 ? line <= here && here <= endLine : line === next,
  );
  return chosen.length > 0 ? new Set(chosen) : all;
}
