/** Which transaction each statement of a script runs in. */
import type { Dialect, SqlOperation, SqlStatement } from '../../model/sql.ts';
import type { Section } from './frameworks.ts';

type Transaction = Pick<SqlStatement, 'transaction' | 'transactionNumber'>;

/** What a statement did to the transaction, for the history. */
interface TransactionEnd {
  how: 'commit' | 'rollback';
  /** First ordinal inside. */
  begin: number;
}

const NONE: Transaction = { transaction: 'none', transactionNumber: -1 };

/** Follows the statements of all scripts in order. */
export class Transactions {
  #counter = -1;
  #current: Transaction = NONE;
  #begin = 0;
  #implicit = false;
  #begunImplicitly = false;
  #block = { next: -1, number: -1 };
  /** The tool runs what refuses a transaction by itself. Set after `enter`. */
  setsApart = false;

  /**
   * A new part of a file starts at a statement.
   *
   * @param statements how many statements the part has
   * @param ownControl whether BEGIN, COMMIT or the like is among them
   */
  enter(section: Section, ordinal: number, statements: number, ownControl: boolean): void {
    this.#implicit = section.wrapping === 'implicit' && (statements > 1 || ownControl);
    this.#current = NONE;
    if (section.wrapping === 'transaction' || this.#implicit) this.#open('file', ordinal);
    this.#begunImplicitly = this.#implicit;
  }

  /** The transaction that a statement finds. */
  now(operation: SqlOperation | undefined): Transaction {
    // A BEGIN in a string of statements turns PostgreSQL's implicit transaction into its own: nothing is nested.
    const turns = this.#begunImplicitly && operation?.op === 'transaction' && operation.action === 'begin';
    return turns || this.#isApart(operation) ? NONE : this.#current;
  }

  #isApart(operation: SqlOperation | undefined): boolean {
    return this.setsApart && this.#current.transaction === 'file' && operation !== undefined && runsOutsideTransaction(operation);
  }

  /** Takes a statement's effect; tells what ended with it. */
  after(operation: SqlOperation, ordinal: number): TransactionEnd | undefined {
    if (this.#isApart(operation)) {
      const end: TransactionEnd = { how: 'commit', begin: this.#begin };
      this.#open('file', ordinal + 1);
      this.#begunImplicitly = this.#implicit;
      return end;
    }
    if (operation.op !== 'transaction') return undefined;
    const wasOpen = this.#current.transactionNumber >= 0;
    switch (operation.action) {
      case 'begin':
        if (!wasOpen) this.#open('explicit', ordinal);
        else if (this.#begunImplicitly) {
          this.#current = { ...this.#current, transaction: 'explicit' };
          this.#begunImplicitly = false;
        }
        return undefined;
      case 'commit':
      case 'rollback':
      case 'prepare': {
        const end: TransactionEnd = { how: operation.action === 'rollback' ? 'rollback' : 'commit', begin: this.#begin };
        this.#current = NONE;
        if (this.#implicit) this.#open('file', ordinal + 1);
        this.#begunImplicitly = this.#implicit;
        return wasOpen ? end : undefined;
      }
      default:
        return undefined;
    }
  }

  /** A statement of MySQL ended whatever was open; what follows runs on its own. */
  commitImplicitly(): void {
    this.#current = NONE;
  }

  /** A transaction for what runs as one statement, such as a `DO` block. */
  forBlock(ordinal: number): Transaction {
    if (this.#current.transactionNumber >= 0) return this.#current;
    // Statements of one block follow each other without a gap.
    if (this.#block.next !== ordinal) this.#block = { next: ordinal, number: ++this.#counter };
    this.#block.next++;
    return { transaction: 'explicit', transactionNumber: this.#block.number };
  }

  #open(transaction: 'explicit' | 'file', ordinal: number): void {
    this.#current = { transaction, transactionNumber: ++this.#counter };
    this.#begin = ordinal;
  }
}

/** Whether PostgreSQL refuses to run it inside a transaction. */
export function runsOutsideTransaction(operation: SqlOperation): boolean {
  switch (operation.op) {
    case 'create-index':
      return operation.index.concurrently;
    case 'drop':
      return operation.concurrently || operation.objectType === 'database' || operation.objectType === 'tablespace';
    case 'reindex':
    case 'detach-partition':
      return operation.concurrently;
    case 'vacuum':
    case 'create-database':
    case 'create-tablespace':
      return true;
    case 'set':
      return operation.scope === 'server';
    default:
      return false;
  }
}

/** What leaves a transaction of MySQL open; nearly all else ends it. */
const IN_TRANSACTION: readonly SqlOperation['op'][] = [
  'insert',
  'update',
  'delete',
  'select',
  'set',
  'reset',
  'transaction',
  'call',
  'copy',
  'procedural-block',
  'parse-error',
  'other',
];

/** Whether MySQL commits before and after it, whatever was begun. */
export function commitsImplicitly(operation: SqlOperation, dialect: Dialect): boolean {
  if (dialect !== 'mysql' && dialect !== 'mariadb') return false;
  if (operation.op === 'create-table' && operation.temporary) return false;
  return !IN_TRANSACTION.includes(operation.op);
}
