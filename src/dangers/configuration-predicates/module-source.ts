/** Where a module comes from, and whether the same code comes from there tomorrow. */
import { versionLine, type VersionLine } from './version-line.ts';

export interface ModuleSource {
  kind: 'local' | 'registry' | 'git' | 'download';
  /** Without the version. */
  place: string;
  /** Tag, branch or commit; of a registry the constraint. */
  version?: string;
  /** Fetched without encryption. */
  plain: boolean;
}

const REGISTRY = /^([\w.-]+\.[\w.-]+(:\d+)?\/)?[\w-]+\/[\w-]+\/[\w-]+(\/\/.*)?$/;

export function moduleSource(source: string, version: string | undefined): ModuleSource {
  if (/^(\.\.?)?\//.test(source) || source === '.' || source === '..') return { kind: 'local', place: source, plain: false };
  const [place = '', query = ''] = source.split('?', 2);
  const isGit = /^git::|^git@|^(github\.com|bitbucket\.org|gitlab\.com)[/:]|\.git(\/\/|$)|^ssh:\/\//.test(place);
  if (!isGit && REGISTRY.test(place)) return { kind: 'registry', place, plain: false, ...(version !== undefined && { version }) };
  const ref = query
    .split('&')
    .map((one) => /^(?:ref|rev|tag)=(.+)$/.exec(one)?.[1])
    .find((one) => one !== undefined);
  const checksum = query
    .split('&')
    .map((one) => /^checksum=(.+)$/.exec(one)?.[1])
    .find((one) => one !== undefined);
  const plain = /^([a-z0-9]+::)?http:\/\//.test(place);
  const fixed = ref ?? checksum;
  return { kind: isGit || /^hg::/.test(place) ? 'git' : 'download', place, plain, ...(fixed !== undefined && { version: fixed }) };
}

/** Why other code may come from there tomorrow; `undefined` where it may not, or only within the limits of a constraint. */
export function looseness({ kind, version }: ModuleSource): string | undefined {
  if (kind === 'local') return undefined;
  if (kind === 'registry') return version === undefined || version.trim() === '' ? 'without a version' : undefined;
  if (version === undefined) return kind === 'git' ? 'without a `ref`' : 'without a checksum';
  return kind === 'download' || isFixed(version) ? undefined : 'at a branch or a tag that moves';
}

/** A commit, or a tag that names one release. */
function isFixed(ref: string): boolean {
  return /^[0-9a-f]{7,40}$/.test(ref) && /\d/.test(ref) ? true : /(^|[/_-])v?\d+\.\d+(\.\d+)*([-+.][0-9A-Za-z.-]+)?$/.test(ref);
}

/** The line of versions that a tag or constraint names. */
export function lineOfSource({ version }: ModuleSource): VersionLine | undefined {
  const [number] = /\d+(\.\d+)+|\d+$/.exec(version ?? '') ?? [];
  return number === undefined || /^[0-9a-f]{40}$/.test(version ?? '') ? undefined : versionLine(number);
}
