/** Problems as text: one line each, then the place, then what to do. */
import { formatLocation } from '../model/location.ts';
import { isError, type Problem } from '../model/problem.ts';
import { visible, withoutCommands } from './escape-terminal.ts';
import { frame } from './frame.ts';
import { compare } from './group.ts';
import type { Style } from './style.ts';
import { labelled, type Texts } from './text-finding.ts';

/** All problems, errors first, then by place. `texts` holds the files that can be shown. Empty for none. */
export function problemsText(problems: readonly Problem[], texts: Texts, style: Style): string {
  const sorted = [...problems].sort(
    (a, b) =>
      Number(isError(b)) - Number(isError(a)) ||
      compare(a.location?.file ?? '', b.location?.file ?? '') ||
      (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
      (a.location?.column ?? 0) - (b.location?.column ?? 0),
  );
  return withoutCommands(sorted.map((one) => `${problemLines(one, texts, style).join('\n')}\n`).join(''));
}

function problemLines(found: Problem, texts: Texts, style: Style): string[] {
  const { code, message, hint, help, location } = found;
  const mark = isError(found) ? style.bad : style.warning;
  const where = location ? `${style.strong(visible(formatLocation(location)))}  ` : '';
  const first = `${where}${mark(code)}${isError(found) ? '' : style.dim(' (warning)')}  ${visible(message)}`;
  const text = location && texts.get(location.file);
  const framed = location && text !== undefined ? frame(text, location, hint ?? '', { ...style, width: style.width - 2 }, mark) : [];
  const advice = [framed.length > 0 ? undefined : hint, help].filter((part) => part !== undefined).join(' ');
  return [first, ...framed.map((row) => `  ${row}`), ...(advice ? labelled('help: ', advice, style, 2) : [])];
}
