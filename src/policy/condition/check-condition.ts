/** The strict front of conditions: what is refused before anything is evaluated. */
import { isObject } from '../../model/json.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { Rule } from '../../model/policy.ts';
import { didYouMean } from '../suggest.ts';
import type { YamlNode } from '../yaml/node.ts';
import { checkOperands } from './check-operands.ts';
import { checkPath, elementField } from './check-path.ts';
import { fieldsFor, type Field } from './fields.ts';
import { LIMITS, OPERATORS, type Operator } from './operators.ts';
import { quoted } from '../quoted.ts';

/** What is known around one expression. */
export interface Surrounding {
  /** What `var` starts at. */
  here: Field;
  each: Rule['each'];
  /** The list operator around it, if any. */
  list?: string;
  /** Roles that exist; absent when the configuration could not be read. */
  roles?: string[];
  depth: number;
  count: { nodes: number };
}

/**
 * Checks a condition where it stands in its file: operators, operands, paths, patterns, limits. Every mistake gives one problem.
 * `each` decides which fields there are.
 */
export function checkCondition(node: YamlNode, each: Rule['each'], roles?: string[]): Problem[] {
  if (typeof node.value === 'boolean') return [];
  const surrounding = { here: fieldsFor(each), each, depth: 0, count: { nodes: 0 }, ...(roles && { roles }) };
  const problems = checkExpression(node, surrounding);
  if (surrounding.count.nodes <= LIMITS.nodes) return problems;
  return [...problems, refused(node, `the condition has more than ${LIMITS.nodes} parts`, 'split the rule, or put long lists into globs')];
}

function checkExpression(node: YamlNode, around: Surrounding): Problem[] {
  around.count.nodes++;
  if (around.count.nodes > LIMITS.nodes) return [];
  if (around.depth > LIMITS.depth) {
    return [refused(node, `the condition is nested deeper than ${LIMITS.depth} levels`, 'split the rule into several')];
  }
  const below = { ...around, depth: around.depth + 1 };
  if (Array.isArray(node.value)) return node.items().flatMap((item) => checkExpression(item, below));
  if (typeof node.value === 'number' && !isExact(node.value)) {
    return [refused(node, 'the number cannot be compared exactly', 'write it as a text: `"9007199254740993"`')];
  }
  if (!isObject(node.value)) return [];
  const [only, ...others] = node.entries();
  if (!only) return [refused(node, '`{}` says nothing', 'write an operator with its operands: `{ "==": [{ var: pull.base }, main] }`')];
  if (others.length > 0) {
    const names = node.entries().map((entry) => quoted(entry.name));
    return [
      refused(
        only,
        `one operator stands in each pair of braces, here are ${names.join(', ')}`,
        'join them: `{ and: [{ ... }, { ... }] }`',
        true,
      ),
    ];
  }
  const operator = OPERATORS.get(only.name);
  return operator ? checkOperator(only, operator, below) : [unknownOperator(only)];
}

function checkOperator(node: YamlNode, operator: Operator, around: Surrounding): Problem[] {
  const operands = Array.isArray(node.value) ? node.items() : [node];
  if (operands.length < operator.least || operands.length > operator.most) return [wrongCount(node, operator, operands.length)];
  if (operator.kind === 'path')
    return [...checkPath(node.name, operands, around), ...fallbackOf(node, operands).flatMap((one) => checkExpression(one, around))];
  if (operator.kind === 'list') return checkList(node.name, operands, around);
  const problems = checkOperands(node, operands, around);
  return [...problems, ...operands.flatMap((operand) => checkOperand(operand, node, around))];
}

/** A single operand may stand without brackets: then its place is that of the operator's value. */
function checkOperand(operand: YamlNode, operator: YamlNode, around: Surrounding): Problem[] {
  return operand === operator && !isObject(operand.value) ? [] : checkExpression(operand, around);
}

function fallbackOf(node: YamlNode, operands: YamlNode[]): YamlNode[] {
  return node.name === 'var' ? operands.slice(1) : [];
}

function checkList(name: string, [list, logic, initial]: YamlNode[], around: Surrounding): Problem[] {
  if (!list || !logic) return [];
  const { field, problems } = elementField(list, around, name);
  const here: Field = name === 'reduce' ? { fields: { current: field, accumulator: 'free' } } : field;
  return [
    ...checkExpression(list, around),
    ...problems,
    ...checkExpression(logic, { ...around, here, list: name }),
    ...(initial ? checkExpression(initial, around) : []),
  ];
}

function unknownOperator(node: YamlNode): Problem {
  const names = [...OPERATORS.keys()];
  const hint = didYouMean(node.name, names);
  return problem('invalid-condition', `there is no operator ${quoted(node.name)}`, {
    hint,
    help: hint ? 'docs/conditions.md lists all' : `operators: ${names.map(quoted).join(', ')}`,
    location: node.keyLocation(),
  });
}

function wrongCount(node: YamlNode, { least, most }: Operator, given: number): Problem {
  const wanted = least === most ? String(least) : given < least ? `at least ${least}` : `at most ${most}`;
  const one = wanted === '1' || wanted === 'at least 1';
  return refused(
    node,
    `${quoted(node.name)} takes ${wanted} operand${one ? '' : 's'}, here ${given === 1 ? 'is' : 'are'} ${given}`,
    'see docs/conditions.md',
    true,
  );
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

function refused(node: YamlNode, message: string, help: string, atKey = false): Problem {
  return problem('invalid-condition', message, { help, location: atKey ? node.keyLocation() : node.location() });
}
