/** Columns and constraints of tables, as statements define them. */
import type { ColumnDef, Constraint, Node } from '@pgsql/types';
import type { SqlColumn, SqlConstraint, SqlReference } from '../../../model/sql.ts';
import { relation, type StatementContext } from './context.ts';
import { expression, optionalExpression } from './expression.ts';
import { asNode, itemsOf, stringsOf } from './syntax.ts';
import { isSerial, sqlType } from './type.ts';

const ON_DELETE: Readonly<Record<string, string>> = { c: 'cascade', n: 'set null', d: 'set default', r: 'restrict' };

export function column(context: StatementContext, definition: ColumnDef): SqlColumn {
  const type = sqlType(context, definition.typeName);
  const made: SqlColumn = { name: definition.colname ?? '', type, notNull: definition.is_not_null === true };
  if (isSerial(type)) {
    made.autoIncrement = true;
    made.notNull = true;
  }
  const collation = stringsOf(definition.collClause?.collname);
  if (collation.length > 0) made.collation = collation.join('.');
  for (const node of definition.constraints ?? []) applyConstraint(context, made, asNode(node, 'Constraint'));
  const constraints = columnConstraints(context, definition);
  if (constraints.length > 0) made.constraints = constraints;
  return made;
}

function applyConstraint(context: StatementContext, made: SqlColumn, constraint: Constraint | undefined): void {
  switch (constraint?.contype) {
    case 'CONSTR_NOTNULL':
      made.notNull = true;
      break;
    case 'CONSTR_DEFAULT':
      if (constraint.raw_expr) made.default = expression(context, constraint.raw_expr);
      break;
    case 'CONSTR_GENERATED':
      if (constraint.raw_expr)
        made.generated = { expression: expression(context, constraint.raw_expr), stored: constraint.generated_kind !== 'v' };
      break;
    case 'CONSTR_IDENTITY':
      made.identity = true;
      made.notNull = true;
      break;
    case 'CONSTR_PRIMARY':
      made.primaryKey = true;
      made.notNull = true;
      break;
    case 'CONSTR_UNIQUE':
      made.unique = true;
      break;
    case 'CONSTR_FOREIGN':
      made.references = reference(context, constraint);
      break;
    case 'CONSTR_CHECK':
      if (constraint.raw_expr) made.check = expression(context, constraint.raw_expr);
      break;
  }
}

function reference(context: StatementContext, constraint: Constraint): SqlReference {
  const made: SqlReference = { table: relation(context, constraint.pktable), columns: stringsOf(constraint.pk_attrs) };
  const action = ON_DELETE[constraint.fk_del_action ?? ''];
  if (action !== undefined) made.onDelete = action;
  return made;
}

const KINDS: Readonly<Record<string, SqlConstraint['kind']>> = {
  CONSTR_PRIMARY: 'primary-key',
  CONSTR_UNIQUE: 'unique',
  CONSTR_FOREIGN: 'foreign-key',
  CONSTR_CHECK: 'check',
  CONSTR_EXCLUSION: 'exclusion',
  CONSTR_NOTNULL: 'not-null',
};

/** A table constraint; `undefined` for what only qualifies one, such as `DEFERRABLE`. */
export function tableConstraint(context: StatementContext, constraint: Constraint): SqlConstraint | undefined {
  const kind = KINDS[constraint.contype ?? ''];
  if (!kind) return undefined;
  const made: SqlConstraint = {
    name: constraint.conname ?? null,
    kind,
    columns: constraintColumns(constraint),
    notValid: constraint.skip_validation === true,
    // A plain constraint says `is_enforced: true`, one that is NOT ENFORCED leaves it out; keys and exclusions never have it.
    notEnforced: (kind === 'check' || kind === 'foreign-key') && constraint.is_enforced !== true,
    ...optionalExpression(context, 'check', kind === 'check' ? constraint.raw_expr : undefined),
  };
  if (kind === 'foreign-key') made.references = reference(context, constraint);
  if (constraint.indexname !== undefined) made.usingIndex = constraint.indexname;
  if (made.check) made.columns = made.check.columns;
  const notNullColumns = kind === 'not-null' ? made.columns : columnsNotNull(constraint.raw_expr);
  if (notNullColumns.length > 0) made.notNullColumns = notNullColumns;
  return made;
}

/** `CHECK (a IS NOT NULL AND b IS NOT NULL)`. */
function columnsNotNull(check: Node | undefined): string[] {
  const test = asNode(check, 'NullTest');
  if (test) return test.nulltesttype === 'IS_NOT_NULL' ? stringsOf(asNode(test.arg, 'ColumnRef')?.fields).slice(-1) : [];
  const all = asNode(check, 'BoolExpr');
  return all?.boolop === 'AND_EXPR' ? (all.args ?? []).flatMap(columnsNotNull) : [];
}

function constraintColumns(constraint: Constraint): string[] {
  if (constraint.contype === 'CONSTR_FOREIGN') return stringsOf(constraint.fk_attrs);
  if (constraint.contype !== 'CONSTR_EXCLUSION') return stringsOf(constraint.keys);
  return (constraint.exclusions ?? []).flatMap((pair: Node) => asNode(itemsOf(pair)[0], 'IndexElem')?.name ?? []);
}

/** Constraints written at a column; the column itself carries the rest. */
function columnConstraints(context: StatementContext, definition: ColumnDef): SqlConstraint[] {
  return (definition.constraints ?? []).flatMap((node) => {
    const constraint = asNode(node, 'Constraint');
    if (!constraint || constraint.contype === 'CONSTR_NOTNULL') return [];
    const made = tableConstraint(context, constraint);
    return made ? [{ ...made, columns: [definition.colname ?? ''] }] : [];
  });
}
