/** What somebody says in Markdown themselves: without quotes, code and hidden text. */

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTE = /^ {0,3}>/;
const INDENTED_CODE = /^(?: {4}| {0,3}\t)/;

export function spokenLines(markdown: string | null | undefined): string[] {
  const spoken: string[] = [];
  let fence: string | undefined;
  for (const line of withoutHiddenText(markdown ?? '').split(/\r\n|\r|\n/)) {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else if (!QUOTE.test(line) && !INDENTED_CODE.test(line)) spoken.push(line);
  }
  return spoken;
}

/** Drops `<!-- … -->`, which nobody sees; an unclosed one hides the rest. */
function withoutHiddenText(markdown: string): string {
  let visible = '';
  let from = 0;
  for (let start = markdown.indexOf('<!--'); start >= 0; start = markdown.indexOf('<!--', from)) {
    visible += markdown.slice(from, start);
    const end = markdown.indexOf('-->', start + 4);
    if (end < 0) return visible;
    from = end + 3;
  }
  return visible + markdown.slice(from);
}
