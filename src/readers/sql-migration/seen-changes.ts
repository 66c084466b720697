/** Changes that are counted and not judged: they do nothing to the database. */
import type { Change } from '../../model/change.ts';
import { sha256 } from '../../model/sha256.ts';
import type { Suppression } from '../../model/suppression.ts';
import type { SqlFile } from './read-sql-migrations.ts';

/** The comment itself: seen after everything that it is about, it may turn out to be about nothing. */
export function suppressionChange({ source, trust }: Pick<Change, 'source' | 'trust'>, file: string, suppression: Suppression): Change {
  return {
    source,
    kind: 'read',
    type: 'suppression',
    address: file,
    location: suppression.location,
    before: null,
    after: { dangers: suppression.dangers, reason: suppression.reason, until: suppression.until },
    changed: [],
    digest: `sha256:${sha256(JSON.stringify([suppression.dangers, suppression.reason, suppression.until]))}`,
    trust,
    suppression,
  };
}

/** How the schema looks after all migrations, as a tool writes it down: counted and not judged, since nothing runs it. */
export function schemaDump(file: SqlFile, text: string): Change {
  return {
    source: file.source,
    kind: 'read',
    type: 'schema-dump',
    address: file.file,
    location: { file: file.file, line: 1, column: 1 },
    before: null,
    after: null,
    changed: [],
    digest: `sha256:${sha256(text)}`,
    trust: file.trust,
  };
}
