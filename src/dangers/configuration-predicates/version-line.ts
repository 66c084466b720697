/** Which versions a constraint of Terraform lets in, as far as lines of versions go that may break each other. */

/** A line of versions without breaking changes: the major number; before 1.0 the minor one. */
export type VersionLine = readonly [major: number, minor: number];

const OPEN: VersionLine = [Number.POSITIVE_INFINITY, 0];

export function versionLine(version: string): VersionLine | undefined {
  const [, major, minor] = /^v?(\d+)(?:\.(\d+))?/.exec(version.trim()) ?? [];
  return major === undefined ? undefined : [Number(major), major === '0' ? Number(minor ?? 0) : 0];
}

export function compareLines(one: VersionLine, other: VersionLine): number {
  return one[0] === other[0] ? one[1] - other[1] : one[0] - other[0];
}

export function isOpen(line: VersionLine): boolean {
  return line === OPEN;
}

/** The highest line that all parts of a constraint let in. `undefined` where it cannot be read. */
export function highestLine(constraint: string): VersionLine | undefined {
  let highest = OPEN;
  for (const part of constraint.split(',')) {
    if (part.trim() === '') continue;
    const found = lineOf(part);
    if (!found) return undefined;
    if (found !== OPEN && (highest === OPEN || compareLines(found, highest) < 0)) highest = found;
  }
  return highest;
}

function lineOf(part: string): VersionLine | undefined {
  const [, operator = '=', version = ''] = /^\s*(=|!=|>=|>|<=|<|~>)?\s*(v?[\w.+-]+)\s*$/.exec(part) ?? [];
  const line = versionLine(version);
  if (!line) return undefined;
  const numbers = version.replace(/^v/, '').split(/[-+]/)[0]?.split('.') ?? [];
  switch (operator) {
    case '=':
    case '<=':
      return line;
    case '<':
      return before(line, numbers);
    case '~>':
      // The last number written may grow: with one alone, all of them.
      if (numbers.length < 2) return OPEN;
      return numbers.length === 2 && line[0] === 0 ? [0, Number.POSITIVE_INFINITY] : line;
    default:
      return OPEN;
  }
}

/** `< 6.0` ends with 5, `< 6.2` lets some of 6 in. */
function before([major, minor]: VersionLine, numbers: readonly string[]): VersionLine {
  const isZero = (from: number): boolean => numbers.slice(from).every((number) => Number(number) === 0);
  if (major > 0) return isZero(1) ? (major === 1 ? [0, Number.POSITIVE_INFINITY] : [major - 1, 0]) : [major, 0];
  return isZero(2) && minor > 0 ? [0, minor - 1] : [0, minor];
}
