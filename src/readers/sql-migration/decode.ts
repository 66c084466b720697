/** Bytes of a migration file to text. */
import { failed, ok, problem, type Problem, type Result } from '../../model/problem.ts';

/** Bytes beyond which a file is not read: every pass over it takes seconds. */
export const SQL_SIZE_LIMIT = 64 * 1024 * 1024;

/** More of them than one in so many characters, and it is no text. */
const FEWEST_BETWEEN_NULS = 100;

/**
 * UTF-8, or UTF-16 with a byte order mark; the mark is dropped. A stray NUL, which no database takes, comes with a problem and as a space, so
 * that the rest is judged.
 */
export function decodeSql(file: string, content: string | Uint8Array): Result<string> {
  if (content.length > SQL_SIZE_LIMIT) {
    return failed(
      problem('sql-too-large', `\`${file}\` is larger than ${SQL_SIZE_LIMIT / 1024 / 1024} MiB`, {
        help: 'split the migration, or load bulk rows outside of migrations',
        location: { file, line: 1, column: 1 },
      }),
    );
  }
  const text = typeof content === 'string' ? content.replace(/^\uFEFF/, '') : decodeBytes(content);
  if (text === undefined) return failed(noText(file, 'it is not valid UTF-8', 0, ''));
  const first = text.indexOf('\0');
  if (first < 0) return ok(text);
  const cleaned = text.replaceAll('\0', ' ');
  const isText = text.split('\0').length <= 2 + text.length / FEWEST_BETWEEN_NULS;
  const found = noText(file, 'it holds NUL characters', first, text);
  return isText ? ok(cleaned, [found]) : failed(found);
}

function noText(file: string, why: string, at: number, text: string): Problem {
  const lines = text.slice(0, at).split('\n');
  return problem('evidence-unreadable', `\`${file}\` is not text: ${why}`, {
    help: 'store migrations as UTF-8',
    location: { file, line: lines.length, column: (lines.at(-1) as string).length + 1 },
  });
}

function decodeBytes(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true });
    decoders.set(encoding, decoder);
    return decoder.decode(bytes);
  } catch {
    // What it held of the broken text must not meet the next one.
    decoders.delete(encoding);
    return undefined;
  }
}

/** To make one takes longer than to decode most migrations. */
const decoders = new Map<string, InstanceType<typeof TextDecoder>>();
