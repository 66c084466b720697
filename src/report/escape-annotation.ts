/** Escapes the parts of a workflow command, as GitHub's runner undoes it. */
import { visible } from './escape-terminal.ts';

/** The message after `::`. Line breaks are kept. */
export function annotationMessage(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => visible(line).replaceAll('%', '%25'))
    .join('%0A');
}

/** A property such as `title=`. */
export function annotationProperty(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
