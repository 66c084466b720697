/** Statements that define functions, triggers, types, domains and other objects, or change them. */
import type {
  AlterDomainStmt,
  AlterEnumStmt,
  CompositeTypeStmt,
  Constraint,
  CreateDomainStmt,
  CreateEnumStmt,
  CreateFunctionStmt,
  CreateRangeStmt,
  CreateTrigStmt,
  DefElem,
  FunctionParameter,
  Node,
  RuleStmt,
} from '@pgsql/types';
import type { SqlName, SqlOperation } from '../../../model/sql.ts';
import { listedName, newName, newRelation, relation, type StatementContext } from './context.ts';
import { expression } from './expression.ts';
import { asNode, definitions, isOn, stringsOf, valueText } from './syntax.ts';
import { sqlType } from './type.ts';

export function createFunction(context: StatementContext, statement: CreateFunctionStmt): SqlOperation[] {
  const options = definitions(statement.options);
  const option = (name: string): DefElem | undefined => options.find((one) => one.defname === name);
  const parameters = (statement.parameters ?? []).flatMap((node) => asNode(node, 'FunctionParameter') ?? []);
  return [
    {
      op: 'create-function',
      function: newName(context, statement.funcname),
      replace: statement.replace === true,
      securityDefiner: isOn(option('security')),
      searchPathSet: options.some((one) => one.defname === 'set' && asNode(one.arg, 'VariableSetStmt')?.name === 'search_path'),
      language: valueText(option('language')?.arg).toLowerCase() || 'sql',
      signature: parameters
        .filter(isInput)
        .map((parameter) => sqlType(context, parameter.argType).name)
        .join(', '),
    },
  ];
}

function isInput(parameter: FunctionParameter): boolean {
  return parameter.mode !== 'FUNC_PARAM_OUT' && parameter.mode !== 'FUNC_PARAM_TABLE';
}

export function createTrigger(context: StatementContext, statement: CreateTrigStmt): SqlOperation[] {
  return [
    {
      op: 'create-trigger',
      trigger: statement.trigname ?? '',
      table: relation(context, statement.relation),
      replace: statement.replace === true,
    },
  ];
}

export function createRule(context: StatementContext, statement: RuleStmt): SqlOperation[] {
  return [
    {
      op: 'create-rule',
      rule: statement.rulename ?? '',
      table: relation(context, statement.relation),
      replace: statement.replace === true,
      event: (statement.event ?? '').replace('CMD_', '').toLowerCase() as (SqlOperation & { op: 'create-rule' })['event'],
      instead: statement.instead === true,
    },
  ];
}

export function createEnum(context: StatementContext, statement: CreateEnumStmt): SqlOperation[] {
  return [{ op: 'create-type', type: newName(context, statement.typeName), kind: 'enum', values: stringsOf(statement.vals) }];
}

export function createComposite(context: StatementContext, statement: CompositeTypeStmt): SqlOperation[] {
  return [{ op: 'create-type', type: newRelation(context, statement.typevar), kind: 'composite' }];
}

export function createRange(context: StatementContext, statement: CreateRangeStmt): SqlOperation[] {
  return [{ op: 'create-type', type: newName(context, statement.typeName), kind: 'range' }];
}

export function createDomain(context: StatementContext, statement: CreateDomainStmt): SqlOperation[] {
  const written = constraints(statement.constraints);
  const check = written.find((constraint) => constraint.contype === 'CONSTR_CHECK')?.raw_expr;
  return [
    {
      op: 'create-type',
      type: newName(context, statement.domainname),
      kind: 'domain',
      base: sqlType(context, statement.typeName),
      constrained: written.some(({ contype }) => contype === 'CONSTR_CHECK' || contype === 'CONSTR_NOTNULL'),
      ...(check ? { check: expression(context, check) } : {}),
    },
  ];
}

function constraints(nodes: readonly Node[] | undefined): Constraint[] {
  return (nodes ?? []).flatMap((node) => asNode(node, 'Constraint') ?? []);
}

export function alterEnum(context: StatementContext, statement: AlterEnumStmt): SqlOperation[] {
  const type = listedName(context, statement.typeName, 'type');
  const to = statement.newVal ?? '';
  if (statement.oldVal !== undefined) return [{ op: 'rename-enum-value', type, value: statement.oldVal, to }];
  const placed = statement.newValNeighbor !== undefined;
  return [{ op: 'add-enum-value', type, value: to, placed, ifNotExists: statement.skipIfNewValExists === true }];
}

const DOMAIN_ACTIONS: Readonly<Record<string, (SqlOperation & { op: 'alter-domain' })['action']>> = {
  C: 'add-constraint',
  X: 'drop-constraint',
  O: 'set-not-null',
  N: 'drop-not-null',
  T: 'set-default',
  V: 'validate',
};

export function alterDomain(context: StatementContext, statement: AlterDomainStmt): SqlOperation[] {
  const action = DOMAIN_ACTIONS[statement.subtype ?? ''];
  if (!action) return [{ op: 'other', statement: 'ALTER DOMAIN' }];
  const domain = listedName(context, statement.typeName, 'domain');
  return [{ op: 'alter-domain', domain, action, notValid: asNode(statement.def, 'Constraint')?.skip_validation === true }];
}

/** Objects that Interlock only needs to know the name of. */
export function created(
  op: 'create-sequence' | 'create-schema' | 'create-extension' | 'create-database' | 'create-tablespace' | 'create-other',
  object: SqlName,
  ifNotExists = false,
): SqlOperation[] {
  return [{ op, object, ifNotExists }];
}
