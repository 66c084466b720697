/** HCL to blocks and attributes, by tree-sitter. What does not parse is named with its place, and hides nothing else. */
import type { Language, Node, Parser, Tree } from 'web-tree-sitter';
import { canonicalText, readExpression, stringValue } from './expression.ts';
import { MOST_DEPTH, type Attribute, type Block, type Body, type ParsedFile, type Place, type SyntaxFault } from './syntax.ts';
import { textRanges } from './text-ranges.ts';

let parser: Parser | undefined;

/** Loads the parser once, from the bytes of its grammar. Everything else in this folder is synchronous and needs it. */
export async function prepareHcl(grammar: Uint8Array): Promise<void> {
  if (parser) return;
  const tree = await import('web-tree-sitter');
  await tree.Parser.init();
  const language: Language = await tree.Language.load(grammar);
  const made = new tree.Parser();
  made.setLanguage(language);
  parser = made;
}

/** Blocks that stand at the top of a file. The recovery from an error may take those that follow into the broken one. */
const TOP = new Set([
  'resource',
  'data',
  'module',
  'provider',
  'terraform',
  'variable',
  'output',
  'moved',
  'removed',
  'import',
  'check',
  'locals',
]);

const TOP_LINE = new RegExp(`^(?:${[...TOP].join('|')})\\b`, 'gm');

export function parseHcl(source: string): ParsedFile {
  // The grammar wants a line end behind a heredoc.
  const text = source.endsWith('\n') ? source : `${source}\n`;
  const whole = parseText(text);
  if (whole.faults.length === 0) return whole;
  const starts = topStarts(text);
  // An error may swallow all that follows; each block by itself loses only itself.
  const parts = starts.map((start, at) => {
    const part = text.slice(start, starts[at + 1]);
    return { lines: placeAt(text, start).line - 1, parsed: parseText(part), content: withoutEnd(part) };
  });
  // A fault is the same one as long as what it is in stays as it is.
  const faults = parts.flatMap(({ lines, parsed, content }) =>
    parsed.faults.map((one) => ({ ...one, text: content, place: shifted(one.place, lines) })),
  );
  if (faults.length === 0) return whole;
  const blocks = parts.flatMap(({ lines, parsed }) => parsed.body.blocks.map((block) => shiftedBlock(block, lines)));
  return { body: { attributes: [], blocks }, faults: faults.slice(0, MOST_FAULTS) };
}

/** Without the blank lines and comments that stand between it and what follows. */
function withoutEnd(part: string): string {
  const lines = part.split('\n');
  while (/^\s*($|#|\/\/)/.test(lines.at(-1) ?? 'x')) lines.pop();
  return lines.join('\n');
}

function parseText(text: string): ParsedFile {
  if (!parser) throw new Error('prepareHcl() must be awaited before configuration is read');
  const tree = parser.parse(text);
  if (!tree) return { body: { attributes: [], blocks: [] }, faults: [fault({ line: 1, column: 1 }, text, 'cannot be parsed')] };
  try {
    return read(tree, text);
  } finally {
    tree.delete();
    // What was skipped in one text must not be the start of the next.
    parser.reset();
  }
}

/** Where blocks of the top level begin a line, outside of strings and comments; the start of the text is always one. */
function topStarts(text: string): number[] {
  const ranges = textRanges(text);
  const starts = [0];
  if (!ranges) return starts;
  let next = 0;
  for (const { index } of text.matchAll(TOP_LINE)) {
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= index) next++;
    if (index > 0 && (ranges[next]?.start ?? Infinity) > index) starts.push(index);
  }
  return starts.slice(0, MOST_PARTS);
}

const MOST_PARTS = 5000;

function shiftedBlock(block: Block, lines: number): Block {
  const attributes = block.body.attributes.map((attribute) => ({ ...attribute, place: shifted(attribute.place, lines) }));
  return {
    ...block,
    place: shifted(block.place, lines),
    body: { attributes, blocks: block.body.blocks.map((inner) => shiftedBlock(inner, lines)) },
  };
}

/** Parts begin at the start of a line. */
function shifted({ line, column }: Place, lines: number): Place {
  return { line: line + lines, column };
}

function read(tree: Tree, text: string): ParsedFile {
  const faults: SyntaxFault[] = [];
  const root = tree.rootNode;
  const body: Body = { attributes: [], blocks: [] };
  if (root.hasError) collectFaults(root, faults);
  readBody(root, body, 0);
  const lifted = body.blocks.flatMap((block) => (block.broken ? liftOut(block.body) : []));
  body.blocks.push(...lifted);
  const stray = faults.length === 0 ? disagreement(root, text) : undefined;
  if (stray) faults.push(stray);
  return { body, faults };
}

/** All attributes and blocks below a body, the root, or what is left of them around an error. */
function readBody(node: Node, into: Body, depth: number): void {
  if (depth > MOST_DEPTH) return;
  for (const child of node.namedChildren) {
    if (!child) continue;
    if (child.type === 'body' || child.type === 'ERROR') readBody(child, into, depth + 1);
    else if (child.type === 'attribute') into.attributes.push(readAttribute(child));
    else if (child.type === 'block') into.blocks.push(readBlock(child, depth + 1));
  }
}

function readAttribute(node: Node): Attribute {
  const [name, value] = [node.namedChildren[0], node.namedChildren.find((child) => child?.type === 'expression')];
  return { name: name?.text ?? '', value: value ? readExpression(value) : { kind: 'other', text: '' }, place: placeOf(node) };
}

function readBlock(node: Node, depth: number): Block {
  const [type, ...labels] = node.namedChildren.filter((child) => child?.type === 'identifier' || child?.type === 'string_lit');
  const block: Block = {
    type: type?.text ?? '',
    labels: labels.map((label) => (label?.type === 'string_lit' ? stringValue(label.text) : (label?.text ?? ''))),
    body: { attributes: [], blocks: [] },
    place: placeOf(node),
  };
  if (node.hasError || depth > MOST_DEPTH) block.broken = true;
  readBody(node, block.body, depth);
  return block;
}

/** Takes blocks that can only stand at the top out of one that is broken. */
function liftOut(body: Body): Block[] {
  const found = body.blocks.flatMap((block) => [...(TOP.has(block.type) ? [block] : []), ...liftOut(block.body)]);
  body.blocks = body.blocks.filter(({ type }) => !TOP.has(type));
  return found;
}

function collectFaults(root: Node, faults: SyntaxFault[]): void {
  const open: Node[] = [root];
  for (let node = open.pop(); node && faults.length < MOST_FAULTS; node = open.pop()) {
    if (node.isMissing) faults.push(fault(placeOf(node), aroundOf(node), missing(node.type)));
    else if (node.isError) faults.push(fault(placeOf(node), node === root ? '' : canonicalText(node), 'does not belong there'));
    if (!node.hasError) continue;
    for (let at = node.childCount - 1; at >= 0; at--) open.push(node.child(at) as Node);
  }
}

const MOST_FAULTS = 20;

/** The grammar proposes anything where it is lost; only a bracket is worth telling. */
function missing(type: string): string {
  return /^[\])}"]$/.test(type) ? `comes before a missing \`${type}\`` : 'does not belong there';
}

function aroundOf(node: Node): string {
  return node.parent ? canonicalText(node.parent) : '';
}

/** The first place where the grammar takes for code what Terraform takes for text, or the other way round. */
function disagreement(root: Node, text: string): SyntaxFault | undefined {
  const expected = textRanges(text);
  if (!expected) return fault({ line: 1, column: 1 }, text, 'holds a string or comment without an end');
  const found = rangesOf(root);
  const at = expected.findIndex((range, index) => {
    const other = found[index];
    return !other || other.start !== range.start || other.end !== range.end;
  });
  if (at < 0 && found.length === expected.length) return undefined;
  const offset = Math.min(
    expected[at < 0 ? expected.length : at]?.start ?? text.length,
    found[at < 0 ? expected.length : at]?.start ?? text.length,
  );
  return fault(placeAt(text, offset), text, 'can be read in two ways');
}

function rangesOf(root: Node): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (TEXTUAL.has(node.type)) ranges.push({ start: node.startIndex, end: node.endIndex });
    else for (let at = node.childCount - 1; at >= 0; at--) open.push(node.child(at) as Node);
  }
  return ranges;
}

const TEXTUAL = new Set(['comment', 'string_lit', 'quoted_template', 'heredoc_template']);

function fault(place: Place, text: string, why: string): SyntaxFault {
  return { place, text, why };
}

function placeOf({ startPosition }: Node): Place {
  return { line: startPosition.row + 1, column: startPosition.column + 1 };
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
