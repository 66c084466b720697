/** The version of a server as users write it. */
import type { Dialect, ServerRelease } from '../../model/sql.ts';

/** What is assumed where nobody says: a release that many run. */
const USUAL: Readonly<Record<Dialect, ServerRelease>> = {
  postgres: [16, Infinity, Infinity],
  mysql: [8, 0, Infinity],
  mariadb: [10, 11, Infinity],
  sqlite: [3, Infinity, Infinity],
};

/** `8`, `8.0`, `8.0.28`; a part that is not given stands for the newest. */
export function releaseOf(dialect: Dialect, server: string | number | undefined): ServerRelease {
  if (server === undefined) return USUAL[dialect];
  const [major = Number.NaN, minor = Infinity, patch = Infinity] = String(server)
    .split('.')
    .map((part) => Number.parseInt(part, 10));
  return Number.isNaN(major) ? USUAL[dialect] : [major, minor, patch];
}
