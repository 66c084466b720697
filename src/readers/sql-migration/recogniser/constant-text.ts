/** The texts that an expression can give, where literals, known variables, `CONCAT` and `IF` make it up. */
import type { Cursor } from './cursor.ts';
import { quotedValue } from './quoting.ts';

/** Values of variables and parameters, by name in lower case. */
export type Variables = ReadonlyMap<string, readonly string[]>;

/** More alternatives than anybody writes. */
const MOST = 16;

/** Every text that the tokens can give; `undefined` when only the server knows. */
export function constantTexts(cursor: Cursor, variables: Variables, depth = 0): string[] | undefined {
  if (depth > 20) return undefined;
  const part = cursor.part(0, cursor.tokens.length);
  if (part.sign() === '(') {
    const { from, to } = part.brackets();
    return part.done ? constantTexts(cursor.part(from, to), variables, depth + 1) : undefined;
  }
  if (part.accept('select')) {
    const from = part.at;
    part.skipTo(['from', 'into', 'limit', 'where']);
    return constantTexts(cursor.part(from, part.at), variables, depth + 1);
  }
  if (part.kind() === 'string') {
    const texts = part.tokens.map((token) =>
      token.kind === 'string' ? quotedValue(part.source.slice(token.start, token.end), true) : undefined,
    );
    return texts.includes(undefined) ? undefined : [texts.join('')];
  }
  if (part.tokens.length === 1) return single(part, variables);
  const called = part.word();
  if (part.sign(1) !== '(') return called === 'case' ? branches(part, variables, depth) : undefined;
  part.at++;
  const { from, to } = part.brackets();
  if (!part.done) return undefined;
  const given = argumentsOf(cursor.part(from, to));
  switch (called) {
    case 'concat':
      return joined(given.map((one) => constantTexts(one, variables, depth + 1)));
    case 'if':
      return either(given.slice(1).map((one) => constantTexts(one, variables, depth + 1)));
    case 'ifnull':
    case 'coalesce':
      return either(given.map((one) => constantTexts(one, variables, depth + 1)));
    default:
      return undefined;
  }
}

function single(part: Cursor, variables: Variables): string[] | undefined {
  const [token] = part.tokens;
  if (!token) return undefined;
  const written = part.source.slice(token.start, token.end);
  if (token.kind === 'number') return [written];
  if (/^null$/i.test(written)) return [];
  const known = variables.get(written.toLowerCase());
  return known ? [...known] : undefined;
}

/** `CASE … WHEN … THEN a ELSE b END`. */
function branches(part: Cursor, variables: Variables, depth: number): string[] | undefined {
  const found: (string[] | undefined)[] = [];
  while (!part.done) {
    part.skipTo(['then', 'else']);
    if (part.done) break;
    part.at++;
    const from = part.at;
    part.skipTo(['when', 'else', 'end']);
    found.push(constantTexts(part.part(from, part.at), variables, depth + 1));
  }
  return either(found);
}

export function argumentsOf(list: Cursor): Cursor[] {
  const found: Cursor[] = [];
  const walk = list.part(0, list.tokens.length);
  while (!walk.done) {
    const from = walk.at;
    walk.skipTo([], [',']);
    found.push(list.part(from, walk.at));
    walk.at++;
  }
  return found;
}

function either(all: readonly (string[] | undefined)[]): string[] | undefined {
  if (all.includes(undefined)) return undefined;
  const found = [...new Set((all as string[][]).flat())];
  return found.length <= MOST ? found : undefined;
}

function joined(all: readonly (string[] | undefined)[]): string[] | undefined {
  let found: string[] = [''];
  for (const one of all) {
    if (one === undefined || one.length * found.length > MOST) return undefined;
    found = found.flatMap((text) => one.map((next) => text + next));
  }
  return found;
}
