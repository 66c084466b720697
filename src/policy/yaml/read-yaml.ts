/** One YAML file to a document with positions, or to problems. */
import { YAMLException, constructFromEvents, parseEvents, type Event } from 'js-yaml';
import { isObject, type Json } from '../../model/json.ts';
import { failed, ok, problem, type Problem, type Result } from '../../model/problem.ts';
import { createNode, type YamlNode } from './node.ts';
import { quoted } from '../quoted.ts';
import { createLocator, findPlaces, type Places, type Span } from './places.ts';

/** A file of the policy folder, as text. */
export interface PolicyFile {
  path: string;
  text: string;
  /** Why there is no text, as for a symbolic link. */
  unreadable?: Problem;
}

/** Characters; far above any policy that a person maintains. */
const LARGEST = 1_000_000;
const DEEPEST = 100;
/** Nobody reads on after that many mistakes of one file. */
const MOST_SHOWN = 100;
const MOST_ALIKE = 3;

/** Reads one file whose top level must be a mapping. Bounded in time and depth whatever the text; never throws. */
export function readYaml(file: PolicyFile): Result<YamlNode> {
  const whole = { file: file.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const refuse = (message: string, help: string): Result<YamlNode> => failed(problem('yaml-invalid', message, { help, location: whole }));
  if (file.text.length > LARGEST) return refuse('the file is larger than 1 MB', 'split it into several policies');
  // A byte order mark is no part of the first column.
  const text = file.text.startsWith('\uFEFF') ? file.text.slice(1) : file.text;
  const strange = text.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD]/);
  const locate = createLocator(file.path, text);
  if (strange >= 0) {
    const location = locate({ start: strange, end: strange + 1 });
    return failed(
      problem('yaml-invalid', 'the file is not UTF-8 text', { help: 'save it as UTF-8, without control characters', location }),
    );
  }
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: DEEPEST });
  } catch (error) {
    return failed(syntaxProblem(error, file.path, text, locate));
  }
  const places = findPlaces(text, events);
  if (places.documents === 0) return refuse('the file is empty', 'remove it, or start it with `version: 1`');
  if (places.documents > 1) {
    const location = locate(separatorOf(text));
    const message = 'the file holds several documents, separated by `---`';
    return failed(problem('yaml-invalid', message, { help: 'make one file of each', location }));
  }
  const misplaced = withoutRepetition(places.misplaced)
    .slice(0, MOST_SHOWN)
    .map((found) => problem('yaml-invalid', found.message, { help: found.help, location: locate(found.span) }));
  if (misplaced.length > 0) return failed(...misplaced);
  let value: Json;
  try {
    value = constructFromEvents(events, { source: text, maxAliases: 0 })[0] as Json;
  } catch (error) {
    return failed(syntaxProblem(error, file.path, text, locate));
  }
  if (value === null || value === undefined) return refuse('the file is empty', 'remove it, or start it with `version: 1`');
  if (!isObject(value)) return refuse('the file must hold keys and values', 'start it with `version: 1`');
  const cut = places.cut.map(({ message, help, span }) => problem('text-cut', message, { help, location: locate(span), level: 'warning' }));
  return ok(createNode(value, places, locate), cut);
}

/** The line that ends the first document: the second `---`, or the first where the text does not begin with one. */
function separatorOf(text: string): Span {
  const marks = [...text.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
  const before = text.slice(0, marks[0] ?? 0).split('\n');
  const begins = before.every((line) => line.trim() === '' || /^[#%]/.test(line.trimStart()));
  const start = marks[begins ? 1 : 0] ?? marks[0] ?? 0;
  return { start, end: start + 3 };
}

/** The same mistake over and over, as aliases usually are, is told three times. */
function withoutRepetition(found: Places['misplaced']): Places['misplaced'] {
  const counts = new Map<string, number>();
  for (const { message } of found) counts.set(message, (counts.get(message) ?? 0) + 1);
  const told = new Map<string, number>();
  return found.flatMap((one) => {
    const nth = (told.get(one.message) ?? 0) + 1;
    told.set(one.message, nth);
    if (nth > MOST_ALIKE) return [];
    const more = (counts.get(one.message) ?? 0) - MOST_ALIKE;
    return [nth === MOST_ALIKE && more > 0 ? { ...one, help: `${one.help}; the same ${more} more times below` } : one];
  });
}

/** What YAML's own words leave unclear, in ours. */
const CLEARER: [RegExp, string, string][] = [
  [/^tab characters/, 'a tab is used for indentation', 'indent with spaces'],
  [/maxDepth/, 'lists and mappings are nested too deeply', `nest at most ${DEEPEST} levels`],
  [/^missed comma/, 'a comma is missing between two items', 'separate items with `,`'],
  [
    /^bad indentation|^deficient indentation/,
    'the indentation fits nothing around it',
    'indent the keys of one mapping, and the items of one list, alike',
  ],
  [/^name of an alias/, 'a value cannot start with `*`', 'put it in quotes: `"*"`'],
  [
    /escape sequence/,
    'a backslash in double quotes starts an escape, and this is none',
    'use single quotes: in them a backslash is a backslash',
  ],
  [/multiline key|expected ':'/, 'a `:` is missing after this key', 'write `key: value`; quote a text that holds `: ` or ` #`'],
];

/** By the characters at which reading stopped. */
function clearerAt(text: string, at: number): [RegExp | undefined, string, string] | undefined {
  const stopped = text.slice(at, at + 2);
  if (/^[@`%]/.test(stopped)) return [undefined, `a value cannot start with ${quoted(stopped[0] as string)}`, 'put it in quotes'];
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (!/^:\s/.test(stopped) || !/:\s/.test(before)) return undefined;
  return [undefined, 'a second `: ` on this line', 'put a text that holds `: ` in quotes; else start a new line here'];
}

function syntaxProblem(error: unknown, file: string, text: string, locate: ReturnType<typeof createLocator>): Problem {
  if (!(error instanceof YAMLException)) throw error;
  const reason = String(error.reason ?? 'it cannot be read').replaceAll('\n', ' ');
  const at = error.mark?.position;
  const end = text.trimEnd().length;
  // What is never closed is noticed only at the end of the text, as something else.
  if (at !== undefined && at >= end && /indentation|flow collection|quoted scalar/.test(reason)) {
    const location = locate({ start: Math.max(0, end - 1), end });
    return problem('yaml-invalid', 'the file ends inside a `[`, a `{` or a quote that is never closed', { help: 'close it', location });
  }
  const clearer = (at === undefined ? undefined : clearerAt(text, at)) ?? CLEARER.find(([pattern]) => pattern.test(reason));
  const location = at === undefined ? { file, line: 1, column: 1 } : locate({ start: at, end: at + 1 });
  return problem('yaml-invalid', clearer?.[1] ?? `this is not YAML: ${reason}`, {
    help: clearer?.[2] ?? 'see docs/writing-policies.md',
    location,
  });
}
