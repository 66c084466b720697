/** The way back of a file as a change: counted and not judged, since no merge runs it. */
import type { Change } from '../../model/change.ts';
import type { Location } from '../../model/location.ts';
import type { MigrationDetail } from '../../model/migration.ts';
import type { Dialect, ServerRelease } from '../../model/sql.ts';
import { canonicalTokens, statementDigest } from './digest.ts';
import { wayBackDetail } from './file-changes.ts';
import { onlyDirection, type Section } from './frameworks.ts';
import type { SqlFile } from './read-sql-migrations.ts';
import { Spelling } from './recogniser/context.ts';
import { OwnGrammar } from './recogniser/own-grammar.ts';
import { splitStatements } from './split.ts';
import { tokenizeSql, type SqlToken } from './tokens.ts';
import { destroyedBy } from './way-back.ts';

/** Undefined where a file has none. */
export function downMigration(
  file: SqlFile,
  text: string,
  sections: readonly Section[],
  dialect: Dialect,
  release: ServerRelease,
): Change | undefined {
  const first = sections.find((section) => section.direction === 'down');
  if (!first) return undefined;
  const down = onlyDirection(text, sections, 'down');
  const own = dialect === 'postgres' ? undefined : new OwnGrammar(dialect, release, new Spelling()).parse(down);
  const tokens = own ? own.flatMap((statement) => statement.tokens) : tokenizeSql(down);
  const statements = own ? own.length : splitStatements(down, tokens).length;
  // A file for the way back that says in a comment why there is none is no empty file.
  const says = sections.every(({ direction }) => direction === 'down') && down.trim() !== '';
  if (statements === 0 && !says) return undefined;
  const line = first.start === 0 ? 1 : text.slice(0, first.start).split('\n').length;
  return new DownMigration(file, { down, tokens, statements, line });
}

interface Way {
  down: string;
  tokens: readonly SqlToken[];
  statements: number;
  /** Where it begins. */
  line: number;
}

/** The digest of a way back is seldom asked for. */
class DownMigration implements Change {
  readonly source: string;
  readonly kind = 'read';
  readonly type = 'down-migration';
  readonly address: string;
  readonly location: Location;
  readonly before = null;
  readonly after: { statements: number };
  readonly changed: string[] = [];
  readonly trust: Change['trust'];
  declare readonly migration?: MigrationDetail;
  readonly #way: Way;

  constructor({ source, file, trust }: SqlFile, way: Way) {
    this.source = source;
    this.address = file;
    this.location = { file, line: way.line, column: 1 };
    this.after = { statements: way.statements };
    this.trust = trust;
    this.#way = way;
    const destroyed = destroyedBy(way.down, way.tokens);
    if (destroyed.length > 0) this.migration = wayBackDetail(file, destroyed);
  }

  get digest(): string {
    return statementDigest(canonicalTokens(this.#way.down, this.#way.tokens), 0);
  }
}
