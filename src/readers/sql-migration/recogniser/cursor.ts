/** Walks the tokens of one statement. What does not fit is remembered as the failure, and the walk is over: nothing throws. */
import { quotedValue } from './quoting.ts';
import { messageWithoutSecrets } from '../secrets.ts';
import type { SqlToken } from '../tokens.ts';

export class Cursor {
  at = 0;
  failure: { message: string; at: number } | undefined;
  readonly source: string;
  readonly tokens: readonly SqlToken[];
  readonly #words: (string | undefined)[] = [];

  constructor(source: string, tokens: readonly SqlToken[]) {
    this.source = source;
    this.tokens = tokens;
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  /** The word ahead in lower case; `''` where none is. Quoted names are no words. */
  word(ahead = 0): string {
    const at = this.at + ahead;
    const token = this.tokens[at];
    if (token?.kind !== 'word') return '';
    return (this.#words[at] ??= this.source.slice(token.start, token.end).toLowerCase());
  }

  /** The punctuation or operator ahead; `''` where none is. */
  sign(ahead = 0): string {
    const token = this.tokens[this.at + ahead];
    return token?.kind === 'punctuation' || token?.kind === 'operator' ? this.source.slice(token.start, token.end) : '';
  }

  kind(ahead = 0): SqlToken['kind'] | '' {
    return this.tokens[this.at + ahead]?.kind ?? '';
  }

  is(...words: string[]): boolean {
    return words.every((word, ahead) => this.word(ahead) === word);
  }

  /** Passes over the words if all of them are next. */
  accept(...words: string[]): boolean {
    if (!this.is(...words)) return false;
    this.at += words.length;
    return true;
  }

  /** Passes over one of the words. */
  acceptAny(words: readonly string[]): string | undefined {
    const word = this.word();
    if (word === '' || !words.includes(word)) return undefined;
    this.at++;
    return word;
  }

  acceptSign(sign: string): boolean {
    if (this.sign() !== sign) return false;
    this.at++;
    return true;
  }

  expect(...words: string[]): boolean {
    return this.accept(...words) || this.fail();
  }

  expectSign(sign: string): boolean {
    return this.acceptSign(sign) || this.fail();
  }

  /** Remembers the first place that does not fit, and goes to the end. */
  fail(message?: string): false {
    if (!this.failure) {
      const token = this.tokens[this.at];
      const near = token ? this.source.slice(token.start, Math.min(token.end, token.start + 40)) : undefined;
      const at = token?.start ?? this.tokens.at(-1)?.end ?? 0;
      const isText = token?.kind === 'string' || token?.kind === 'dollar-string';
      const where = isText ? 'a text in quotes' : `"${near?.replace(/\s+/g, ' ')}"`;
      const found = near === undefined ? 'it ends too early' : `not understood at or near ${where}`;
      this.failure = { message: message ?? messageWithoutSecrets(found, this.source.slice(Math.max(0, at - 200), at)), at };
    }
    this.at = this.tokens.length;
    return false;
  }

  /** A name without its quotes; a string will do, as it does for the databases. */
  name(): string {
    const token = this.tokens[this.at];
    if (!token || !['word', 'quoted-name', 'string'].includes(token.kind)) {
      this.fail();
      return '';
    }
    this.at++;
    const written = this.source.slice(token.start, token.end);
    return token.kind === 'word' ? written : quotedValue(written);
  }

  get isName(): boolean {
    return ['word', 'quoted-name', 'string'].includes(this.kind());
  }

  /** The value of a string literal, adjacent ones joined. */
  text(): string {
    if (this.kind() !== 'string') {
      this.fail();
      return '';
    }
    let value = '';
    for (; this.kind() === 'string'; this.at++) {
      const token = this.tokens[this.at] as SqlToken;
      value += quotedValue(this.source.slice(token.start, token.end));
    }
    return value;
  }

  /** Passes over brackets with what is in them; the token range inside. */
  brackets(): { from: number; to: number } {
    const from = this.at + 1;
    if (!this.expectSign('(')) return { from: this.at, to: this.at };
    for (let depth = 1; !this.done; this.at++) {
      const sign = this.sign();
      if (sign === '(') depth++;
      else if (sign === ')' && --depth === 0) {
        this.at++;
        return { from, to: this.at - 1 };
      }
    }
    this.fail('a bracket is not closed');
    return { from, to: this.at };
  }

  /** Goes on to the next of these words or signs outside of brackets, or to the end. */
  skipTo(words: readonly string[], signs: readonly string[] = []): void {
    for (let depth = 0; !this.done; this.at++) {
      const sign = this.sign();
      if (depth === 0 && (signs.includes(sign) || words.includes(this.word()))) return;
      if (sign === '(') depth++;
      else if (sign === ')') depth--;
    }
  }

  /** A cursor over a part of the tokens. */
  part(from: number, to: number): Cursor {
    return new Cursor(this.source, this.tokens.slice(from, to));
  }

  /** The text from one token to before another. */
  between(from: number, to: number): string {
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    return first && last && to > from ? this.source.slice(first.start, last.end) : '';
  }

  /** Items between commas outside of brackets, each read by a callback. */
  list<T>(item: () => T): T[] {
    const items: T[] = [];
    do items.push(item());
    while (this.acceptSign(','));
    return items;
  }
}
