/** What somebody says in Markdown themselves: without quotes, code and hidden text. */

/** Marks of lists in front of a line: what they hold is quoted and fenced like anything else. */
const LIST_MARKS = /^(?: {0,3}(?:[-*+]|\d{1,9}[.)]) {1,4})+/;
/** No further backtick may follow an opening of backticks: that is code within a line. */
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const QUOTE = /^ {0,3}>/;
const INDENTED_CODE = /^(?: {4}| {0,3}\t)/;
/** What hides text, quotes it or shows it as code. */
const HIDING = /<!--|<(pre|code|blockquote)\b/gi;

/** What is opened and never closed hides the rest. */
export function spokenLines(markdown: string | null | undefined): string[] {
  const spoken: string[] = [];
  let fence: string | undefined;
  let closing: RegExp | undefined;
  for (const line of (markdown ?? '').split(/\r\n|\r|\n/)) {
    if (fence !== undefined) {
      const mark = FENCE.exec(line)?.[1];
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
      continue;
    }
    if (closing === undefined) {
      const inside = line.replace(LIST_MARKS, '');
      fence = FENCE.exec(inside)?.[1];
      if (fence !== undefined || QUOTE.test(inside) || INDENTED_CODE.test(line)) continue;
    }
    const { visible, open } = withoutHiddenText(line, closing);
    closing = open;
    spoken.push(visible);
  }
  return spoken;
}

/** Whether one of these is said as a whole line. */
export function saysLine(markdown: string | null | undefined, lines: readonly string[]): boolean {
  if (lines.length === 0) return false;
  const wanted = new Set(lines.map(trimmed));
  return spokenLines(markdown).some((line) => wanted.has(trimmed(line)));
}

/** Without white space around it, and without the mark that asks for an emoji in colour: some keyboards write it, some do not. */
function trimmed(line: string): string {
  return line.replaceAll('\uFE0F', '').trim();
}

/** What can be seen of a line, and what would end the hidden text that it leaves open. */
function withoutHiddenText(line: string, closing: RegExp | undefined): { visible: string; open?: RegExp } {
  let visible = '';
  let from = 0;
  let open = closing;
  for (;;) {
    if (open !== undefined) {
      const end = matchFrom(open, line, from);
      if (!end) return { visible, open };
      from = end.index + end[0].length;
      open = undefined;
    }
    const next = matchFrom(HIDING, line, from);
    if (!next) return { visible: visible + line.slice(from) };
    visible += line.slice(from, next.index);
    from = next.index + next[0].length;
    open = next[1] === undefined ? /-->/g : new RegExp(`</${next[1]}>`, 'gi');
  }
}

/** `pattern` is global. */
function matchFrom(pattern: RegExp, line: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(line);
}
