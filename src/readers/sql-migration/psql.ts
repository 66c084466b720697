/** Scripts for psql: its own commands and the data of `COPY … FROM stdin`, which no parser of SQL takes. */
import { blank } from './blank.ts';
import { readToken, type SqlToken } from './tokens.ts';

export interface PsqlScript {
  /** The script with commands and data blanked out, so that offsets stay. */
  text: string;
  /** Commands that could do anything: connect elsewhere, include a file, run a program. */
  commands: { start: number; end: number }[];
}

/** Commands that send what was written so far, as a semicolon does. */
const SENDS = /^\\(g|gx|gset|gdesc|gexec|crosstabview|watch)(\s|$)/;

/** Of these, what does nothing but run the statement. */
const ONLY_SENDS = /^\\(g|gx)\s*$|^\\(gset|gdesc|crosstabview|watch)(\s|$)/;

/** Commands that only change how psql talks. */
const HARMLESS = /^\\(set|unset|echo|qecho|warn|timing|pset|encoding|x|a|t|restrict|unrestrict|prompt|conninfo|q)(\s|$)/;

export function readPsql(text: string): PsqlScript {
  const mayCommand = text.includes('\\') && /^[ \t]*\\|;[ \t]*\\/m.test(text);
  if (!mayCommand && !/\bfrom\s+stdin\b/i.test(text)) return { text, commands: [] };
  const commands: PsqlScript['commands'] = [];
  let out = '';
  let done = 0;
  let words: string[] = [];
  const skip = (start: number, end: number): void => {
    out += text.slice(done, start) + blank(text.slice(start, end));
    done = end;
  };
  for (let token = readToken(text, 0); token; token = readToken(text, Math.max(token.end, done))) {
    if (token.kind === 'backslash') {
      const end = lineEnd(text, token.start);
      const command = text.slice(token.start, end);
      // Its arguments may hold a password: `\connect postgres://…`.
      const name = /^\S+/.exec(command)?.[0] ?? '';
      const isHarmless = HARMLESS.test(command) || ONLY_SENDS.test(command) || name === '\\.';
      if (!isHarmless) commands.push({ start: token.start, end: token.start + name.length });
      skip(token.start, end);
      if (SENDS.test(command)) {
        out = `${out.slice(0, out.length - command.length)};${out.slice(out.length - command.length + 1)}`;
        words = [];
      }
    } else if (token.kind === 'punctuation' && text[token.start] === ';') {
      if (readsInput(words)) skip(lineEnd(text, token.end), dataEnd(text, token.end));
      words = [];
    } else if (token.kind === 'word') words.push(wordOf(text, token));
  }
  return { text: out + text.slice(done), commands };
}

function wordOf(text: string, token: SqlToken): string {
  return token.end - token.start > 10 ? '' : text.slice(token.start, token.end).toLowerCase();
}

function readsInput(words: readonly string[]): boolean {
  return words[0] === 'copy' && words.some((word, at) => word === 'from' && words[at + 1] === 'stdin');
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

/** Data runs to a line that holds `\.` alone. */
function dataEnd(text: string, from: number): number {
  for (let at = lineEnd(text, from); at < text.length; ) {
    const end = lineEnd(text, at + 1);
    if (text.slice(at + 1, end).trimEnd() === '\\.') return end;
    at = end;
  }
  return text.length;
}
