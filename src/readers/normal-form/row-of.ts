/** Rows of tables by names that come from a document: `constructor` and `__proto__` are names like any other. */

export function rowOf<Row>(table: Readonly<Record<string, Row>>, name: string): Row | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
