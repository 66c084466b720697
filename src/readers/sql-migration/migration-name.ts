/** What the path of a migration says: its version, which way it goes, and where versions are counted. */

export interface MigrationName {
  /** Folder in which versions are counted. */
  folder: string;
  /** The numbers of the version, in order; empty: it has none. */
  version: number[];
  /** As written, such as `0042`. */
  label: string;
  /** `repeatable`: runs again whenever it changes. `baseline`: stands for all that came before. */
  kind: 'versioned' | 'repeatable' | 'baseline';
  direction: 'up' | 'down';
}

const FLYWAY = /^(V|U|B)(\d+(?:[._]\d+)*)__/i;
const REPEATABLE = /^R__/i;
/** A number, or several with hyphens: `0042`, `20240131120000`, `2024-01-31-120000`. */
const LEADING = /^\d+(?:-\d+)*(?=[_.-]|$)/;
/** Tools that make a folder of each migration. */
const IN_FOLDER = /^(up|down|migration)\.sql$/i;

export function migrationName(path: string): MigrationName {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  const direction = /(^|\.)down\.sql$/i.test(file) || /^U\d[\d._]*__/i.test(file) ? 'down' : 'up';
  const name = IN_FOLDER.test(file) ? (parts.pop() ?? '') : file;
  const folder = parts.join('/');
  if (REPEATABLE.test(name)) return { folder, version: [], label: '', kind: 'repeatable', direction };
  const flyway = FLYWAY.exec(name);
  const label = flyway?.[2] ?? LEADING.exec(name)?.[0] ?? '';
  const version = label === '' ? [] : label.split(/[._-]/).map(Number);
  const isBaseline = flyway?.[1]?.toUpperCase() === 'B' || /baseline|squash/i.test(name);
  return { folder, version, label, kind: isBaseline ? 'baseline' : 'versioned', direction };
}

/** Number by number; what is left out counts as nothing: `1.9` before `1.10`, `1` before `1.1`. */
export function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The path of the migration that takes this one back, where the tool keeps it in a file of its own. */
export function wayBackOf(path: string): string | undefined {
  if (/\.up\.sql$/i.test(path)) return path.replace(/\.up(\.sql)$/i, '.down$1');
  if (/(^|\/)deploy\//.test(path)) return path.replace(/(^|\/)deploy\//, '$1revert/');
  if (/(^|\/)up\.sql$/i.test(path)) return path.replace(/up(\.sql)$/i, 'down$1');
  return undefined;
}
