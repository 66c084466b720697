/** What a migration framework makes of a file: which parts run on a deploy, and in what transaction. */
import { blank } from './blank.ts';
import type { Dialect } from '../../model/sql.ts';
import { FRAMEWORKS } from './framework-table.ts';

/**
 * How a file runs. `transaction`: the tool opens one around it. `implicit`: it is sent as one string, which PostgreSQL runs as one transaction unless
 * the string holds a single statement or its own BEGIN. `none`: statement by statement.
 */
type Wrapping = 'transaction' | 'implicit' | 'none';

/** A stretch of a file, in UTF-16 indexes. */
export interface Section {
  start: number;
  end: number;
  /** `elsewhere`: on no deploy of this database. */
  direction: 'up' | 'down' | 'elsewhere';
  wrapping: Wrapping;
  /** What ends statements besides a semicolon. */
  delimiter?: string;
}

export interface Framework {
  name: string;
  /** The file is one of this framework's, by its path alone. */
  path?: RegExp;
  /** The same, by what is in it: a comment, unless it takes the path as well. With the flags `m` and `i` where it needs them. */
  content?: RegExp;
  /** It takes path and content together. */
  byBoth?: true;
  /** The whole file says how things are, and is not run. */
  describes?: true;
  /** The whole file is the way back. */
  downPath?: RegExp;
  wrapping: Wrapping;
  /** Marks in lines of their own that start a part of a file. */
  markers?: Marker[];
  /** A mark that keeps the tool from opening a transaction; `whole` for the whole file wherever it stands. */
  noTransaction?: RegExp;
  /** Runs statements that refuse a transaction by themselves, in the midst of a file. */
  setsApart?: true;
  /** A mark in a file beside this one; `{file}` is its path, `{folder}` its folder with a slash at the end. */
  beside?: { file: string; noTransaction: RegExp };
  /** Where a file says what ends its statements. */
  delimiter?: RegExp;
  /** Opens no transaction around files whose statements all refuse to run in one. */
  detectsTransactions?: true;
}

interface Marker {
  line: RegExp;
  direction: 'up' | 'down';
  /** On the same line: no transaction for this part. */
  noTransaction?: RegExp;
  /** Each part is a transaction of its own. */
  separate?: boolean;
  /** On the same line: the databases that this part is for, and what ends its statements. */
  databases?: RegExp;
  delimiter?: RegExp;
}

/** What may be named, `auto` first. */
export const FRAMEWORK_NAMES: readonly string[] = ['auto', ...FRAMEWORKS.map(({ name }) => name)];

const PLAIN = FRAMEWORKS.at(-1) as Framework;

/** The framework by name, or `auto`: by what the file looks like. An unknown name is `plain`. */
export function frameworkOf(name: string, file: string, text: string): Framework {
  if (name !== 'auto') return FRAMEWORKS.find((one) => one.name === name) ?? PLAIN;
  const hasNotes = text.includes('--');
  const isTold = ({ content, path, byBoth }: Framework): boolean =>
    byBoth
      ? path?.test(file) === true && content?.test(text) === true
      : (hasNotes && content?.test(text) === true) || path?.test(file) === true;
  return FRAMEWORKS.find(isTold) ?? PLAIN;
}

/** Paths of files beside a migration that may say how it runs; most are not there. */
export function besides(file: string): string[] {
  const paths = FRAMEWORKS.filter(({ beside, path }) => beside && path?.test(file)).map(({ beside }) =>
    besidePath(beside?.file ?? '', file),
  );
  return [...new Set(paths)];
}

function besidePath(pattern: string, file: string): string {
  return pattern.replace('{file}', file).replace('{folder}', file.slice(0, file.lastIndexOf('/') + 1));
}

/** What a source knows about how its files run, besides what they say themselves. */
export interface RunningFacts {
  /** What the user says about a transaction around files. */
  assumed?: boolean | undefined;
  /** Texts of `besides`, by path; `null` where there is none. */
  beside?: ReadonlyMap<string, string | null> | undefined;
  /** Parts for other databases do not run. */
  dialect?: Dialect | undefined;
}

/** Parts of a file in order, without gaps. */
export function sectionsOf(framework: Framework, file: string, text: string, facts: RunningFacts = {}): Section[] {
  const whole = framework.describes ? 'elsewhere' : framework.downPath?.test(file) ? 'down' : 'up';
  const wrapping = wrappingOf(framework, file, text, facts);
  const delimiter = framework.delimiter?.exec(text)?.[1];
  const first: Section = { start: 0, end: text.length, direction: whole, wrapping, ...(delimiter !== undefined && { delimiter }) };
  if (!framework.markers) return [first];
  const sections: Section[] = [];
  let current = first;
  // Every mark is a comment, and most lines are none.
  for (let at = text.indexOf('--'), end = 0; at >= 0; at = text.indexOf('--', end)) {
    const start = text.lastIndexOf('\n', at) + 1;
    const newline = text.indexOf('\n', at);
    end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).replace(/\r$/, '');
    const marker = line.length > MARKER_LIMIT ? undefined : framework.markers.find((one) => one.line.test(line));
    if (marker && (marker.separate || marker.direction !== current.direction || start > 0 || sections.length === 0)) {
      sections.push({ ...current, end: start });
      current = markedSection(marker, line, facts.dialect ?? 'postgres', { start, end: text.length, wrapping });
    }
  }
  sections.push(current);
  return sections.filter((section) => section.end > section.start);
}

function markedSection(
  marker: Marker,
  line: string,
  dialect: Dialect,
  { start, end, wrapping }: Pick<Section, 'start' | 'end' | 'wrapping'>,
): Section {
  const value = (pattern: RegExp | undefined): string | undefined => {
    const found = pattern?.exec(line);
    return found?.[1] ?? found?.[2];
  };
  const delimiter = value(marker.delimiter);
  return {
    start,
    end,
    direction: isForOther(value(marker.databases), dialect) ? 'elsewhere' : marker.direction,
    wrapping: marker.noTransaction?.test(line) === true ? 'none' : wrapping,
    ...(delimiter !== undefined && { delimiter }),
  };
}

/** What Liquibase calls the databases of a dialect. */
const DATABASES: Readonly<Record<Dialect, RegExp>> = {
  postgres: /^(postgresql|cockroachdb|edb|all)$/,
  mysql: /^(mysql|mariadb|all)$/,
  mariadb: /^(mysql|mariadb|all)$/,
  sqlite: /^(sqlite|all)$/,
};

/** A list such as `oracle, h2` or `!postgresql`. */
function isForOther(databases: string | undefined, dialect: Dialect): boolean {
  const names = (databases ?? '')
    .toLowerCase()
    .split(',')
    .flatMap((name) => name.trim() || []);
  const own = DATABASES[dialect];
  return names.length > 0 && names.every((name) => (name.startsWith('!') ? own.test(name.slice(1)) : !own.test(name)));
}

/** Longer lines are no marks. */
const MARKER_LIMIT = 1000;

function wrappingOf(framework: Framework, file: string, text: string, { assumed, beside }: RunningFacts): Wrapping {
  if (
    assumed === false ||
    framework.noTransaction?.test(text) ||
    framework.beside?.noTransaction.test(besideText(framework, file, beside) ?? '')
  )
    return 'none';
  return assumed === true && framework.wrapping === 'none' ? 'transaction' : framework.wrapping;
}

function besideText({ beside }: Framework, file: string, texts: RunningFacts['beside']): string | null | undefined {
  return beside && texts?.get(besidePath(beside.file, file));
}

/** Whether the tool leaves out the transaction around a file whose statements all refuse one. Where it is known what stands beside the file, only if that says so. */
export function detectsTransactions(framework: Framework, file: string, { beside }: RunningFacts): boolean {
  if (!framework.detectsTransactions) return false;
  return framework.name !== 'diesel' || besideText(framework, file, beside) === undefined;
}

/** The text of one direction; the rest is blank, so that every offset and line stays. */
export function onlyDirection(text: string, sections: readonly Section[], direction: 'up' | 'down'): string {
  return sections
    .map((section) =>
      section.direction === direction
        ? withSemicolons(text.slice(section.start, section.end), section.delimiter)
        : blank(text.slice(section.start, section.end)),
    )
    .join('');
}

/** A delimiter is a semicolon to the parser, padded so that every offset stays. Words, and a lone slash, count on lines of their own. */
function withSemicolons(text: string, delimiter: string | undefined): string {
  const mark = delimiter?.replace(/\\[nr]/g, '').trim() ?? ';';
  if (mark === ';' || mark === '') return text;
  const padded = ';'.padEnd(mark.length);
  if (!/^(\w+|\/)$/.test(mark)) return text.split(mark).join(padded);
  return text.replace(/^([ \t]*)(\S+)([ \t]*\r?)$/gm, (line, before: string, word: string, after: string) =>
    word.toLowerCase() === mark.toLowerCase() ? before + padded + after : line,
  );
}
