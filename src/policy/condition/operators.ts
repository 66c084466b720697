/** The operators that a condition may use, and how many operands each takes. */

/**
 * Who evaluates it: `logic` is walked with three values, `list` goes over the elements of a list, `path` reads the context,
 * `plain` is computed by json-logic-js, `added` is Interlock's own.
 */
type OperatorKind = 'logic' | 'list' | 'path' | 'plain' | 'added';

export interface Operator {
  kind: OperatorKind;
  least: number;
  most: number;
}

const MANY = 100;

const operator = (kind: OperatorKind, least: number, most = least): Operator => ({ kind, least, most });

export const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['and', operator('logic', 1, MANY)],
  ['or', operator('logic', 1, MANY)],
  ['!', operator('logic', 1)],
  ['!!', operator('logic', 1)],
  ['if', operator('logic', 3, MANY)],
  ['some', operator('list', 2)],
  ['all', operator('list', 2)],
  ['none', operator('list', 2)],
  ['filter', operator('list', 2)],
  ['map', operator('list', 2)],
  ['reduce', operator('list', 3)],
  ['var', operator('path', 1, 2)],
  ['attr', operator('path', 2, 20)],
  ['missing', operator('path', 1, MANY)],
  ['==', operator('plain', 2)],
  ['===', operator('plain', 2)],
  ['!=', operator('plain', 2)],
  ['!==', operator('plain', 2)],
  ['<', operator('plain', 2, 3)],
  ['<=', operator('plain', 2, 3)],
  ['>', operator('plain', 2)],
  ['>=', operator('plain', 2)],
  ['+', operator('plain', 1, MANY)],
  ['-', operator('plain', 1, 2)],
  ['*', operator('plain', 1, MANY)],
  ['/', operator('plain', 2)],
  ['%', operator('plain', 2)],
  ['min', operator('plain', 1, MANY)],
  ['max', operator('plain', 1, MANY)],
  ['in', operator('plain', 2)],
  ['cat', operator('plain', 1, MANY)],
  ['substr', operator('plain', 2, 3)],
  ['merge', operator('plain', 1, MANY)],
  ['glob', operator('added', 2)],
  ['matches', operator('added', 2)],
  ['startsWith', operator('added', 2)],
  ['endsWith', operator('added', 2)],
  ['memberOf', operator('added', 2)],
  ['within', operator('added', 2)],
  ['age', operator('added', 1)],
]);

/** Limits of one condition; beyond them it is refused when loaded, and unknown when evaluated. */
export const LIMITS = {
  /** Operators inside operators. */
  depth: 20,
  /** Operators, operands and list items in all. */
  nodes: 500,
  /** Evaluations in all, over the elements of lists too. */
  steps: 100_000,
  /** Characters of a text, items of a list that an operator makes. */
  size: 100_000,
} as const;
