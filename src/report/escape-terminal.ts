/** Makes text from a pull request harmless in a terminal and in a log that GitHub's runner reads for commands. */

/** Characters that move, hide or reorder what is on the screen: controls, format characters (bidi, zero width), line separators, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;

/** One line of text with every invisible or controlling character spelled out: `\n`, `\x1b`, `\u{202e}`. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, spell);
}

function spell(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code === 0x0a) return '\\n';
  if (code === 0x0d) return '\\r';
  if (code === 0x09) return '\\t';
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}

/**
 * Whole output, many lines, in which no line is taken for a workflow command: `::name::` counts at the start of a line after blanks,
 * the older `##[name]` anywhere in it.
 */
export function withoutCommands(output: string): string {
  return output
    .split('\n')
    .map((line) => {
      const start = line.search(/\S/);
      const guarded = start >= 0 && line.startsWith('::', start) ? `${line.slice(0, start)}\\${line.slice(start)}` : line;
      return guarded.replaceAll('##[', '##\\[');
    })
    .join('\n');
}
