/** Bytes of a migration file to text. */
import { failed, ok, problem, type Result } from '../../model/problem.ts';

/** Bytes beyond which a file is not read: every pass over it takes seconds. */
export const SQL_SIZE_LIMIT = 64 * 1024 * 1024;

/** UTF-8, or UTF-16 with a byte order mark; the mark is dropped. */
export function decodeSql(file: string, content: string | Uint8Array): Result<string> {
  const location = { file, line: 1, column: 1 };
  if (content.length > SQL_SIZE_LIMIT) {
    return failed(
      problem('sql-too-large', `\`${file}\` is larger than ${SQL_SIZE_LIMIT / 1024 / 1024} MiB`, {
        help: 'split the migration, or load bulk rows outside of migrations',
        location,
      }),
    );
  }
  const text = typeof content === 'string' ? content.replace(/^\uFEFF/, '') : decodeBytes(content);
  if (text === undefined || text.includes('\0')) {
    return failed(
      problem(
        'evidence-unreadable',
        `\`${file}\` is not text: ${text === undefined ? 'it is not valid UTF-8' : 'it holds NUL characters'}`,
        {
          help: 'store migrations as UTF-8',
          location,
        },
      ),
    );
  }
  return ok(text);
}

function decodeBytes(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
