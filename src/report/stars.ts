/** Stars in the place of a text, as long as it, with its line ends. */

export function stars(text: string): string {
  return text.replace(/[^\n]/g, '*');
}

/** The same with the blanks at both ends left as they are. */
export function starsWithin(text: string): string {
  return text.replace(/\S(?:[^]*\S)?/, stars);
}
