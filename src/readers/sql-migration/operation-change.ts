/** One operation of a statement as a change. */
import type { Change, ChangeKind } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { formatSqlName, type SqlDetail, type SqlHistory, type SqlOperation } from '../../model/sql.ts';
import type { StatementDigests } from './digest.ts';
import { subjectOf } from './subject.ts';

/** What a change is made from. */
interface Origin {
  source: string;
  trust: Change['trust'];
  sql: SqlDetail;
  location: Location;
  digests: StatementDigests;
  /** Number of the operation in its statement. */
  at: number;
}

/**
 * Most changes are looked at once and dropped, so what is only shown is worked out when somebody asks. A class, since getters of an object
 * literal would give each change a shape of its own and make all that reads it slow; a copy by `...` lacks what is worked out.
 */
export class OperationChange implements Change {
  readonly source: string;
  readonly kind: ChangeKind;
  readonly type: string;
  readonly address: string;
  readonly location: Location;
  readonly trust: Change['trust'];
  readonly sql: SqlDetail;
  declare readonly notUnderstood?: string;
  declare suppressions?: NonNullable<Change['suppressions']>;
  readonly #digests: StatementDigests;
  readonly #at: number;

  constructor({ source, trust, sql, location, digests, at }: Origin) {
    const { operation } = sql;
    const { kind, type, address } = subjectOf(operation, sql.statement);
    this.source = source;
    this.kind = kind;
    this.type = type;
    this.address = address;
    this.location = location;
    this.trust = trust;
    this.sql = sql;
    this.#digests = digests;
    this.#at = at;
    if (operation.op === 'parse-error') this.notUnderstood = `the statement does not parse: ${operation.message}`;
  }

  get before(): Json {
    const { operation, history, statement } = this.sql;
    return before(operation, history, statement.ordinal);
  }

  get after(): Json {
    return this.kind === 'delete' ? null : description(this.sql.operation);
  }

  get changed(): string[] {
    return changedOf(this.sql.operation);
  }

  get digest(): string {
    return this.#digests.of(this.#at);
  }
}

/** The operation without the literals in it: enough to judge it by, and nothing that could be a secret. */
function description(operation: SqlOperation): Json {
  const { literals: _, ...rest } = operation as SqlOperation & { literals?: string[] };
  return rest as unknown as Json;
}

function before(operation: SqlOperation, history: SqlHistory, ordinal: number): Json {
  switch (operation.op) {
    case 'drop-column':
    case 'alter-column-type':
    case 'set-not-null':
    case 'drop-not-null':
    case 'set-default':
    case 'drop-default':
      return (history.column(operation.table, operation.column, ordinal) ?? null) as unknown as Json;
    case 'drop-constraint':
      return (history.constraint(operation.table, operation.constraint, ordinal) ?? null) as unknown as Json;
    case 'drop':
      return operation.objectType === 'index' ? ((history.index(operation.object, ordinal) ?? null) as unknown as Json) : null;
    case 'rename':
      return { name: formatSqlName(operation.object) };
    default:
      return null;
  }
}

function changedOf(operation: SqlOperation): string[] {
  switch (operation.op) {
    case 'alter-column-type':
      return ['type'];
    case 'set-not-null':
    case 'drop-not-null':
      return ['notNull'];
    case 'set-default':
    case 'drop-default':
      return ['default'];
    case 'rename':
      return ['name'];
    case 'set-schema':
      return ['schema'];
    case 'change-owner':
      return ['owner'];
    case 'update':
      return operation.columns;
    default:
      return [];
  }
}
