/** Where every key and value of a YAML document stands in its text. */
import { EVENT_ID, SCALAR_STYLE, getScalarValue, type Event, type ScalarEvent } from 'js-yaml';
import type { Location } from '../../model/location.ts';
import { quoted } from '../quoted.ts';

/** Character offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A mistake that the positions show: what is wrong, where. */
interface Misplaced {
  span: Span;
  message: string;
  help: string;
}

/** Keys that hold sentences or names, in which a `#` is rather meant than starting a comment. */
const TEXT_KEYS = new Set(['message', 'description', 'reason', 'comment', 'labels', 'name', 'checks']);

/** JSON pointer to the spans of the value there and of the key that names it. */
export interface Places {
  values: Map<string, Span>;
  keys: Map<string, Span>;
  /** What YAML allows and Interlock does not: repeated keys, aliases, tags, keys that are no names, merge keys, several documents. */
  misplaced: Misplaced[];
  /** Texts that end where a comment begins which hardly is one: `Ask in #channel`. */
  cut: Misplaced[];
  documents: number;
}

interface Frame {
  pointer: string;
  kind: 'mapping' | 'sequence' | 'document';
  names: Set<string>;
  /** Mapping: the key read last, waiting for its value. Sequence: how many items so far. */
  key?: { name: string; span: Span };
  count: number;
}

/** One pass over the events of `parseEvents`. Linear in the number of events. */
export function findPlaces(text: string, events: Event[]): Places {
  const places: Places = { values: new Map(), keys: new Map(), misplaced: [], cut: [], documents: 0 };
  const stack: Frame[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      stack.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      places.documents++;
      stack.push({ pointer: '', kind: 'document', names: new Set(), count: 0 });
      continue;
    }
    const frame = stack.at(-1) as Frame;
    const span = spanOf(text, event);
    reportProperties(event, text, places);
    if (frame.kind === 'mapping' && frame.key === undefined) {
      frame.key = readKey(text, event, span, frame, places);
      // A collection as key: its insides belong to nothing; the mistake is reported already.
      if (opens(event)) stack.push({ pointer: '\0', kind: 'document', names: new Set(), count: 0 });
      continue;
    }
    const pointer = childPointer(frame);
    // An absent value (`key:` with nothing behind it) is shown at its key.
    const absent = event.type === EVENT_ID.SCALAR && event.valueStart < 0;
    places.values.set(pointer, absent && frame.key ? frame.key.span : span);
    if (frame.key) places.keys.set(pointer, frame.key.span);
    if (event.type === EVENT_ID.SCALAR && TEXT_KEYS.has(frame.key?.name ?? '')) reportCut(event, text, places);
    delete frame.key;
    if (opens(event)) {
      const kind = event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence';
      stack.push({ pointer, kind, names: new Set(), count: 0 });
    }
  }
  return places;
}

export function pointerStep(name: string | number): string {
  if (typeof name === 'number' || !/[~/]/.test(name)) return `/${name}`;
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function opens(event: Event): boolean {
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
}

function childPointer(frame: Frame): string {
  if (frame.kind === 'mapping') return frame.pointer + pointerStep(frame.key?.name ?? '');
  return frame.kind === 'sequence' ? frame.pointer + pointerStep(frame.count++) : frame.pointer;
}

function readKey(text: string, event: Event, span: Span, frame: Frame, places: Places): { name: string; span: Span } {
  if (event.type !== EVENT_ID.SCALAR) {
    places.misplaced.push({ span, message: 'a key must be a plain name', help: 'write `key: value`, with a word before the colon' });
    return { name: '\0', span };
  }
  const name = getScalarValue(text, event);
  if (name === '<<') {
    places.misplaced.push({ span, message: 'merge keys (`<<`) are not supported', help: 'write the keys out' });
  } else if (frame.names.has(name)) {
    places.misplaced.push({ span, message: `the key ${quoted(name)} stands here twice`, help: 'keep one of them, or merge their values' });
  }
  frame.names.add(name);
  return { name, span };
}

/** A comment usually keeps a blank after its `#`. */
function reportCut(event: ScalarEvent, text: string, places: Places): void {
  if (event.style !== SCALAR_STYLE.PLAIN || event.valueEnd < 0) return;
  const [comment] = /^[ \t]*#[^\s#]+/.exec(text.slice(event.valueEnd, event.valueEnd + 100)) ?? [];
  if (comment === undefined) return;
  places.cut.push({
    span: { start: event.valueEnd + comment.indexOf('#'), end: event.valueEnd + comment.length },
    message: `the text ends before ${quoted(comment.trim())}: in YAML that starts a comment`,
    help: 'put the text in quotes; if it is a comment, write `# ` with a blank',
  });
}

function reportProperties(event: Event, text: string, places: Places): void {
  if (event.type === EVENT_ID.ALIAS) {
    const span = { start: event.anchorStart - 1, end: event.anchorEnd };
    places.misplaced.push({
      span,
      message: 'aliases (`*name`) are not supported',
      help: 'write the value out; people are best named once, as a role',
    });
  } else if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
    if (event.tagStart < 0) return;
    const span = { start: event.tagStart, end: event.tagEnd };
    places.misplaced.push({
      span,
      message: `tags such as ${quoted(text.slice(span.start, span.end))} are not supported`,
      help: 'remove it',
    });
  }
}

function spanOf(text: string, event: Exclude<Event, { type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>): Span {
  if (event.type === EVENT_ID.ALIAS) return { start: event.anchorStart - 1, end: event.anchorEnd };
  if (event.type === EVENT_ID.SCALAR) return scalarSpan(text, event);
  // The end of a collection is not told: an empty one shows both brackets, else its first character stands for it.
  const closing = /^[[{]\s*[\]}]/.exec(text.slice(event.start, event.start + 20));
  return { start: event.start, end: event.start + (closing ? closing[0].length : 1) };
}

/** With its quotes; of a text over several lines only the first. */
function scalarSpan(text: string, event: ScalarEvent): Span {
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  let start = Math.max(0, event.valueStart - (quoted ? 1 : 0));
  let end = event.valueEnd + (quoted ? 1 : 0);
  while (start < end && /\s/.test(text[start] as string)) start++;
  const lineEnd = text.slice(start, end).search(/[\r\n]/);
  if (lineEnd >= 0) end = start + lineEnd;
  return { start, end: Math.max(end, start) };
}

/** Turns offsets into lines and columns of one text; a place never runs over its line. */
export function createLocator(file: string, text: string): (span: Span) => Location {
  const lineStarts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) lineStarts.push(match.index + match[0].length);
  const position = (offset: number): { line: number; column: number } => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] as number) + 1 };
  };
  return (span) => {
    const { line, column } = position(span.start);
    const end = position(span.end);
    // What runs over the end of its line is shown by its first character.
    return { file, line, column, endLine: line, endColumn: end.line === line ? Math.max(end.column, column) : column + 1 };
  };
}
