/** As much of sql.js as the tests use; the package brings no types. */
declare module 'sql.js' {
  export interface Database {
    run(sql: string): Database;
    exec(sql: string): { columns: string[]; values: unknown[][] }[];
  }
  export interface SqlJsStatic {
    Database: new () => Database;
  }
  const initialise: () => Promise<SqlJsStatic>;
  export default initialise;
}
