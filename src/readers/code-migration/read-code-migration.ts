/** Migrations written in a programming language: seen, and not understood, so that somebody has to look at them. */
import type { Change } from '../../model/change.ts';
import { sha256 } from '../../model/sha256.ts';
import { CODE_FRAMEWORKS } from './code-frameworks.ts';

/** Where copies of other people's migrations, and those of tests, lie. */
const NOT_OURS = /(^|\/)(node_modules|vendor|third_party|fixtures?|__tests__|__fixtures__|tests?|spec|examples?)\//i;

/** Files that no reader of SQL can do anything with. */
const CODE = /\.(rb|py|php|exs?|cs|java|kt|go|rs|[cm]?[jt]sx?)$/i;
/** Of the machinery around migrations, not migrations. */
const MACHINERY = /(^|\/)(__init__\.py|env\.py|index\.[cm]?[jt]s|mod\.rs|lib\.rs)$|\.(d|test|spec)\.[cm]?[jt]s$/i;

/** By its name alone. */
export function isCode(path: string): boolean {
  return CODE.test(path);
}

/** How any path in the table of frameworks ends. */
const IN_TABLE = /\.(rb|py|php|exs|cs|java|kt|go|rs|[cm]?[jt]s|xml|ya?ml|json)$/i;

/** Whether it is worth looking into. */
export function mayBeCodeMigration(path: string): boolean {
  return IN_TABLE.test(path) && !NOT_OURS.test(path) && !MACHINERY.test(path) && CODE_FRAMEWORKS.some((one) => one.path.test(path));
}

/**
 * The change that a file stands for; undefined where it is no migration.
 *
 * @param named the configuration says that it is one
 */
export function readCodeMigration(path: string, text: string, from: Pick<Change, 'source' | 'trust'>, named: boolean): Change | undefined {
  const framework =
    CODE_FRAMEWORKS.find((one) => one.path.test(path) && one.content.test(text)) ??
    (named ? CODE_FRAMEWORKS.find((one) => one.content.test(text)) : undefined);
  if (!framework && (!named || MACHINERY.test(path))) return undefined;
  const how = framework ? framework.sql(path, text) : 'write its statements in an `.sql` file';
  return {
    ...from,
    kind: 'unknown',
    type: 'migration',
    address: path,
    location: { file: path, line: 1, column: 1 },
    before: null,
    after: null,
    changed: [],
    digest: `sha256:${sha256(text)}`,
    notUnderstood: framework
      ? `a migration of ${framework.name} in ${framework.language}, which is not read`
      : 'a migration that is not SQL, which is not read',
    notUnderstoodHelp: `${how}; commit that as an \`.sql\` file of a source, or pass it to \`interlock scan\`, so that the reviewer sees what is in it`,
  };
}
