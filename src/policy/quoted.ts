/** Text from a file as it stands in a message: in backticks, on one line, not too long, without anything that a terminal obeys. */

const LONGEST = 60;

/** Backticks inside become `'`, control characters and line breaks a space. */
export function quoted(text: unknown): string {
  const line = String(text)
    .slice(0, LONGEST * 4)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll('`', "'");
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}\``;
}
