/** Reads a zip archive that strangers may have made: in memory, by its central directory, within limits. */
import { crc32, inflateRawSync } from 'node:zlib';
import { failed, ok, problem, type Result } from '../../model/problem.ts';

export interface ZipLimits {
  entries: number;
  /** Bytes of all entries together, unpacked. */
  bytes: number;
}

export interface ZipEntry {
  /** Relative, with `/`, without `.` or `..`. */
  path: string;
  /** Unpacks it, again at each call. */
  read(): Result<Uint8Array>;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_ARCHIVE_COMMENT = 0xffff;

/** Entries by path; folders are left out. `name` is how messages call the archive. */
export function readZip(bytes: Buffer, name: string, limits: ZipLimits): Result<ZipEntry[]> {
  const refuse = (why: string): Result<ZipEntry[]> =>
    failed(problem('evidence-unreadable', `${name} is refused: ${why}`, { help: 'upload the plans again with actions/upload-artifact' }));
  const end = findEnd(bytes);
  if (end < 0) return refuse('it is not a zip archive, or it is cut off');
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.entries) return refuse(`it has ${count} entries, more than ${limits.entries}`);
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_LENGTH > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return refuse('its directory is damaged');
    const header = central(bytes, at);
    at += header.length;
    if (header.path.endsWith('/')) continue;
    const why = suspicious(header);
    if (why !== null) return refuse(`\`${printable(header.path)}\` ${why}`);
    if (entries.has(header.path)) return refuse(`\`${printable(header.path)}\` is in it twice`);
    total += header.unpacked;
    if (total > limits.bytes) return refuse(`it unpacks to more than ${Math.round(limits.bytes / 1024 / 1024)} MB`);
    entries.set(header.path, { path: header.path, read: () => unpack(bytes, header, name) });
  }
  return ok([...entries.values()]);
}

interface Header {
  length: number;
  path: string;
  encrypted: boolean;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  /** Unix file mode; 0 where the archive has none. */
  mode: number;
  offset: number;
}

function central(bytes: Buffer, at: number): Header {
  const nameLength = bytes.readUInt16LE(at + 28);
  const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  return {
    length: CENTRAL_LENGTH + nameLength + rest,
    path: bytes.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    mode: bytes.readUInt32LE(at + 38) >>> 16,
    offset: bytes.readUInt32LE(at + 42),
  };
}

function suspicious({ path, encrypted, method, packed, unpacked, mode }: Header): string | null {
  if (path === '' || path.startsWith('/') || /[\\\u0000-\u001f]|^[A-Za-z]:/.test(path)) return 'is no plain relative path';
  if (path.split('/').some((part) => part === '..' || part === '.' || part === '')) return 'leads outside the archive';
  if ((mode & 0o170000) === 0o120000) return 'is a symbolic link';
  if (encrypted) return 'is encrypted';
  if (method !== 0 && method !== 8) return 'is packed in a way that is not supported';
  if (packed === 0xffffffff || unpacked === 0xffffffff) return 'is larger than 4 GB';
  return null;
}

/** The size that the directory promises is also the most that unpacking may give. */
function unpack(bytes: Buffer, { path, method, crc, packed, unpacked, offset }: Header, name: string): Result<Uint8Array> {
  const broken = (): Result<Uint8Array> =>
    failed(problem('evidence-unreadable', `\`${printable(path)}\` in ${name} is damaged`, { help: 'upload the plans again' }));
  if (offset + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) return broken();
  const start = offset + LOCAL_LENGTH + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) return broken();
  const raw = bytes.subarray(start, start + packed);
  try {
    const content = method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: Math.max(unpacked, 1) });
    return content.length === unpacked && crc32(content) === crc ? ok(content) : broken();
  } catch {
    return broken();
  }
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_ARCHIVE_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= lowest; at--)
    if (bytes.readUInt32LE(at) === END && at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  return -1;
}

function printable(path: string): string {
  return path.replaceAll(/[\u0000-\u001f\u007f`]/g, '?').slice(0, 200);
}
