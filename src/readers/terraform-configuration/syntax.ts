/** Terraform's language as blocks, attributes and expressions, the same whether written in HCL or in JSON. */

/** 1-based; columns count UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/**
 * `text` is the source without comments and spacing between tokens, for telling whether two expressions are the same; it may hold secrets. A
 * `reference` names something (`var.region`, `aws_vpc.main[0].id`); `other` is whatever has to be evaluated.
 */
export type Expression =
  | { kind: 'literal'; value: string | number | boolean | null; text: string }
  | { kind: 'list'; items: Expression[]; text: string }
  | { kind: 'object'; entries: [key: string, value: Expression][]; text: string }
  | { kind: 'reference'; text: string }
  | { kind: 'other'; text: string };

export interface Attribute {
  name: string;
  value: Expression;
  place: Place;
}

export interface Block {
  type: string;
  labels: string[];
  body: Body;
  place: Place;
  /** Something in it could not be understood, so that what it seems to say counts for nothing. */
  broken?: true;
}

export interface Body {
  attributes: Attribute[];
  blocks: Block[];
}

export interface SyntaxFault {
  place: Place;
  /** What is there, so that a fault which was there before can be told from a new one; may hold secrets. */
  text: string;
  why: string;
}

export interface ParsedFile {
  body: Body;
  faults: SyntaxFault[];
}

/** Blocks of a type, in the order written. */
export function blocksOf(body: Body, type: string): Block[] {
  return body.blocks.filter((block) => block.type === type);
}

/** The only attribute of that name; one that is written twice is no valid Terraform, and comes back as something undecidable. */
export function attributeOf(body: Body, name: string): Attribute | undefined {
  const found = body.attributes.filter((attribute) => attribute.name === name);
  const [first] = found;
  if (!first || found.length === 1) return first;
  return { ...first, value: { kind: 'other', text: found.map(({ value }) => value.text).join(' ; ') } };
}

/** JSON has no words of its own for names, so that they come as strings there. */
export function nameIn(expression: Expression): string | undefined {
  if (expression.kind === 'reference') return expression.text;
  return expression.kind === 'literal' && typeof expression.value === 'string' ? expression.value : undefined;
}

/** Deeper than any genuine configuration, and shallow enough for the stack. */
export const MOST_DEPTH = 100;
