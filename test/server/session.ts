/** What every server under test can do: run SQL in one session and tell what came back. */

export type Row = Record<string, string | null>;

/** A refused statement: the server's own code and words. */
export class ServerError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

export interface Session {
  /** Runs the statements, in one implicit transaction where they open none, and gives the rows of the last one. Throws `ServerError`. */
  query(sql: string): Promise<Row[]>;
  close(): Promise<void>;
}

export interface Server {
  /** Major version. */
  version: number;
  /** A second and third session, where the server can have more than one. */
  open?(): Promise<Session>;
  session: Session;
}
