/** The documents of a YAML stream as separate texts, so that a broken one leaves the others to be read. */

/** One document, or what stands in its place. */
export interface DocumentText {
  text: string;
  /** Line of the file on which the text begins, from 1. */
  line: number;
}

/** `---` at the very start of a line cannot occur inside a document, whatever quotes or blocks are open. `...` ends one, too. */
const SEPARATOR = /^(?:---|\.\.\.)(?=[ \t]|$)/;

/** Empty ones, and those that hold only comments or directives, are left out. Line ends are taken as `\n`. */
export function splitDocuments(text: string): DocumentText[] {
  const documents: DocumentText[] = [];
  let lines: string[] = [];
  let start = 1;
  const end = (): void => {
    if (lines.some(holdsContent)) documents.push({ text: lines.join('\n'), line: start });
  };
  const all = text.split(/\r\n|\r|\n/);
  for (const [at, line] of all.entries()) {
    if (!SEPARATOR.test(line)) {
      lines.push(line);
      continue;
    }
    end();
    // What stands behind `---` on its line belongs to the document that it begins.
    lines = [`   ${line.slice(3)}`];
    start = at + 1;
  }
  end();
  return documents;
}

function holdsContent(line: string): boolean {
  return !/^\s*(#|$)/.test(line) && !/^%(YAML|TAG)\b/.test(line);
}
