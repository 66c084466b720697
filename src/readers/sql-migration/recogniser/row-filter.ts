/** Which rows an UPDATE or DELETE touches, as far as its tokens tell. */
import type { RowFilter } from '../../../model/sql.ts';
import type { RecogniserContext } from './context.ts';
import type { Cursor } from './cursor.ts';
import { expression } from './expression.ts';
import { quotedValue } from './quoting.ts';

/** The condition in a range of tokens; `from` equal to `to` where there is none. `limited`: a LIMIT bounds the statement. */
export function rowFilter(cursor: Cursor, context: RecogniserContext, from: number, to: number, limited: boolean): RowFilter {
  if (from >= to) return { rows: limited ? 'batch' : 'none', text: '', columns: [] };
  const { text, columns } = expression(cursor, context, from, to);
  const part = cursor.part(from, to);
  const isAlways = isTrue(part);
  return { rows: isAlways && !limited ? 'always-true' : limited || isBatch(part) ? 'batch' : 'some', text, columns };
}

/** Whether the condition holds of every row: `1`, `true`, `1 = 1`, `id = id`, `x OR true`, with any brackets and AND between such. */
function isTrue(condition: Cursor): boolean {
  const parts = outer(condition);
  const either = splitAt(parts, ['or', '||']);
  if (either.length > 1) return either.some(isTrue) || areOpposite(either);
  const both = splitAt(parts, ['and', '&&']);
  if (both.length > 1) return both.every(isTrue);
  return isTrueTerm(parts);
}

/** Without brackets around all of it. */
function outer(condition: Cursor): Cursor {
  let part = condition;
  for (;;) {
    const inner = part.part(0, part.tokens.length);
    if (inner.sign() !== '(') return part;
    const { from, to } = inner.brackets();
    if (!inner.done || inner.failure) return part;
    part = part.part(from, to);
  }
}

/** The parts between words outside of brackets; the AND of BETWEEN does not part. */
function splitAt(condition: Cursor, words: readonly string[]): Cursor[] {
  const parts: Cursor[] = [];
  let from = 0;
  let between = false;
  let cases = 0;
  const walk = condition.part(0, condition.tokens.length);
  for (let depth = 0; !walk.done; walk.at++) {
    const [word, sign] = [walk.word(), walk.sign()];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    if (word === 'case') cases++;
    else if (word === 'end') cases--;
    if (depth > 0 || cases > 0) continue;
    if (word === 'between') between = true;
    else if (words.includes(word) || words.includes(sign)) {
      if (between && word === 'and') between = false;
      else {
        parts.push(condition.part(from, walk.at));
        from = walk.at + 1;
      }
    }
  }
  parts.push(condition.part(from, condition.tokens.length));
  return parts;
}

const COMPARISONS = ['=', '==', '<=>', '<=', '>=', '<>', '!=', '<', '>', 'is', 'like'];

function isTrueTerm(term: Cursor): boolean {
  if (term.word() === 'not' || term.sign() === '!') return isFalse(term.part(1, term.tokens.length));
  const own = constant(term);
  if (own !== undefined) return isTruthy(own);
  if (term.tokens.length > 3 && isConstantRange(term)) return true;
  const sign = COMPARISONS.find((one) => splitAt(term, [one]).length === 2);
  if (sign === undefined) return false;
  const [left, right] = splitAt(term, [sign]) as [Cursor, Cursor];
  const [x, y] = [constant(left), constant(right)];
  if (x === undefined) return isColumn(left) && plain(left) === plain(right) && ['=', '==', '<=>', '<=', '>=', 'is', 'like'].includes(sign);
  if (sign === 'is' && right.is('not', 'null')) return x !== null;
  return y !== undefined && holds(sign, x, y);
}

type Constant = number | string | null;

/** What a literal stands for; `undefined` where it is none. */
function constant(part: Cursor): Constant | undefined {
  const inner = outer(part);
  const text = inner.source.slice(inner.tokens[0]?.start, inner.tokens.at(-1)?.end);
  if (/^[-+]?\s*[\d.]+$/.test(text)) return Number(text.replace(/\s/, ''));
  if (inner.tokens.length !== 1) return undefined;
  if (inner.kind() === 'string') return quotedValue(text);
  const words: Readonly<Record<string, Constant>> = { true: 1, false: 0, null: null };
  return inner.kind() === 'word' ? words[text.toLowerCase()] : undefined;
}

/** A text counts as the number that it begins with. */
function isTruthy(value: Constant): boolean {
  return value !== null && (typeof value === 'number' ? value : Number.parseFloat(value) || 0) !== 0;
}

function isFalse(part: Cursor): boolean {
  const value = constant(part);
  return value !== undefined && value !== null && !isTruthy(value);
}

function holds(sign: string, x: Constant, y: Constant): boolean {
  if (x === null || y === null) return x === y && ['<=>', 'is'].includes(sign);
  const greater = typeof x === 'number' && typeof y === 'number' ? x - y : undefined;
  switch (sign) {
    case 'like':
      return y === '%' || x === y;
    case '<>':
    case '!=':
      // Databases differ in how they compare a text with a number.
      return typeof x === typeof y && x !== y;
    case '<':
    case '<=':
      return x === y ? sign === '<=' : greater !== undefined && greater < 0;
    case '>':
    case '>=':
      return x === y ? sign === '>=' : greater !== undefined && greater > 0;
    default:
      return x === y;
  }
}

/** `1 IN (1, 2)`, `1 BETWEEN 0 AND 2`. */
function isConstantRange(term: Cursor): boolean {
  const x = constant(term.part(0, 1));
  if (typeof x !== 'number') return false;
  const rest = term.part(2, term.tokens.length);
  if (term.word(1) === 'in') return splitAt(outer(rest), [',']).some((one) => constant(one) === x);
  if (term.word(1) !== 'between') return false;
  const [low, high] = splitAt(rest, ['and']).map(constant);
  return typeof low === 'number' && typeof high === 'number' && low <= x && x <= high;
}

function isColumn(side: Cursor): boolean {
  return side.tokens.every((token) => token.kind === 'word' || token.kind === 'quoted-name' || side.source[token.start] === '.');
}

function plain(side: Cursor): string {
  return side.tokens
    .map((token) => {
      const text = side.source.slice(token.start, token.end);
      return (token.kind === 'quoted-name' ? quotedValue(text) : text).toLowerCase();
    })
    .join('');
}

/** `x IS NULL OR x IS NOT NULL`. */
function areOpposite(parts: readonly Cursor[]): boolean {
  const texts = parts.map(plain);
  return texts.some((text) => text.endsWith('isnull') && texts.includes(`${text.slice(0, -'isnull'.length)}isnotnull`));
}

/** `id BETWEEN 1 AND 5000`, `id >= 1 AND id < 5000`, `id IN (SELECT … LIMIT …)`, `rowid …`. */
function isBatch(condition: Cursor): boolean {
  const lower = new Set<string>();
  const upper = new Set<string>();
  for (const term of splitAt(outer(condition), ['and', '&&'])) {
    if (term.word(1) === 'between' && term.kind(2) === 'number') return true;
    const sign = term.sign(1);
    if (term.tokens.length === 3 && term.kind(2) === 'number' && /^[<>]=?$/.test(sign))
      (sign.startsWith('<') ? upper : lower).add(plain(term.part(0, 1)));
    if ([term.word(1), term.sign(1)].some((word) => ['in', '='].includes(word)) && term.sign(2) === '(') {
      const inner = term.part(3, term.tokens.length - 1);
      inner.skipTo(['limit']);
      if (inner.is('limit')) return true;
    }
  }
  return [...lower].some((column) => upper.has(column));
}
