/** One migration file before it is read: its database, its tool, and which parts of it run. */
import type { Dialect, ServerRelease } from '../../model/sql.ts';
import { withoutBulkRows } from './bulk-rows.ts';
import { detectDialect, dialectNamed } from './dialect.ts';
import { frameworkOf, sectionsOf, type Framework, type RunningFacts, type Section } from './frameworks.ts';
import type { SqlFile } from './read-sql-migrations.ts';
import { releaseOf } from './release.ts';

interface ScriptFile {
  release: ServerRelease;
  /** Without rows that tell nothing. */
  text: string;
  /** How many statements those were. */
  seeds: number;
  framework: Framework;
  facts: RunningFacts;
  sections: Section[];
}

export function scriptFile(file: SqlFile, decoded: string, dialect: Dialect): ScriptFile {
  const release = releaseOf(dialect, file.server);
  const { text, statements: seeds } = withoutBulkRows(decoded, dialect, release);
  const framework = frameworkOf(file.framework ?? 'auto', file.file, text);
  const facts: RunningFacts = { assumed: file.assumeInTransaction, beside: file.beside, dialect };
  return { release, text, seeds, framework, facts, sections: sectionsOf(framework, file.file, text, facts) };
}

/** Undefined where it is named, and not known. */
export function dialectOf(file: SqlFile, text: string): Dialect | undefined {
  const asked = file.dialect ?? 'auto';
  return asked === 'auto' ? detectDialect(file.file, text) : dialectNamed(asked);
}

/** Another text for the same database, all of which runs. */
export function plainFile({ file, source, trust, dialect, server }: SqlFile, content: string): SqlFile {
  return { file, content, source, trust, framework: 'plain', ...(dialect && { dialect }), ...(server && { server }) };
}
