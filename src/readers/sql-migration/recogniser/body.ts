/** The statements in the body of a procedure, one by one, out of the blocks and branches around them. */
import type { SqlToken } from '../tokens.ts';
import { Cursor } from './cursor.ts';

export interface BodyStatement {
  tokens: SqlToken[];
  /** Runs whenever the body does: not in a branch or a loop. */
  certain: boolean;
}

interface Block {
  kind: 'begin' | 'if' | 'case' | 'loop';
  certain: boolean;
}

/** Statements of the procedural language itself, which change nothing. */
const PROCEDURAL = ['declare', 'leave', 'iterate', 'return', 'open', 'fetch', 'close', 'signal', 'resignal', 'get', 'until'];

export function bodyStatements(source: string, tokens: readonly SqlToken[]): BodyStatement[] {
  const cursor = new Cursor(source, tokens);
  const blocks: Block[] = [];
  const found: BodyStatement[] = [];
  const isCertain = (): boolean => blocks.every((block) => block.certain);
  while (!cursor.done) {
    if (opens(cursor, blocks) || closes(cursor, blocks)) continue;
    const from = cursor.at;
    cursor.skipTo([], [';']);
    const end = cursor.at;
    cursor.at++;
    const own = tokens.slice(from, end);
    const word = new Cursor(source, own).word();
    if (own.length > 0 && !PROCEDURAL.includes(word)) found.push({ tokens: own, certain: isCertain() });
  }
  return found;
}

/** Passes over what opens a block or starts another branch of one. */
function opens(cursor: Cursor, blocks: Block[]): boolean {
  if (cursor.acceptSign(';')) return true;
  if (cursor.sign(1) === ':' && cursor.isName) {
    cursor.at += 2;
    return true;
  }
  const word = cursor.word();
  switch (word) {
    case 'begin':
      cursor.at++;
      cursor.accept('not', 'atomic');
      blocks.push({ kind: 'begin', certain: true });
      return true;
    case 'if':
    case 'elseif': {
      const from = cursor.at;
      cursor.skipTo(['then']);
      const condition = cursor.between(from, cursor.at);
      cursor.at++;
      // `IF NOT EXISTS (…) THEN CREATE …`: the thing is there afterwards.
      if (word === 'if') blocks.push({ kind: 'if', certain: /\bnot\s+exists\b|\bis\s+null\b|=\s*0\b/i.test(condition) });
      return true;
    }
    case 'case':
      cursor.skipTo(['when']);
      blocks.push({ kind: 'case', certain: false });
      return true;
    case 'when':
      cursor.skipTo(['then']);
      cursor.at++;
      return true;
    case 'else':
      cursor.at++;
      return true;
    case 'while':
    case 'for':
      cursor.skipTo(['do']);
      cursor.at++;
      blocks.push({ kind: 'loop', certain: false });
      return true;
    case 'loop':
    case 'repeat':
      cursor.at++;
      blocks.push({ kind: 'loop', certain: false });
      return true;
    default:
      return false;
  }
}

function closes(cursor: Cursor, blocks: Block[]): boolean {
  if (!cursor.is('end')) return false;
  blocks.pop();
  cursor.skipTo([], [';']);
  return true;
}
