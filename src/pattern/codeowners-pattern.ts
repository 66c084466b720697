/** Patterns of CODEOWNERS, as GitHub documents them: those of .gitignore, without `!` and `[ ]`. */
import type { Matcher } from './glob.ts';

/**
 * Whether the pattern names a file: by itself, or as part of a folder that it names. Without a regular expression, whose engine every run would
 * load for this: folder by folder, in time that grows with the product of the two lengths at most.
 */
export function compileCodeownersPattern(pattern: string): Matcher {
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  const steps = bare.split('/').map((text): Step => (text === '**' ? ANY : charactersOf(text)));
  if (!pattern.startsWith('/') && !bare.includes('/')) steps.unshift(ANY);
  // `docs/*` names the files in a folder and not those of the folders in it.
  if (pattern.endsWith('/')) steps.push(...(bare === '**' ? [ONE, ONE] : [ONE]), ANY);
  else if (!bare.endsWith('/*')) steps.push(ANY);
  return { pattern, matches: (path) => fits(steps, path.split('/'), isAny, (step, folder) => fitsName(step as Character[], folder)) };
}

/** A character as it is written, `?` for any one, `*` for any number of them. */
type Character = string | typeof ONE_OF_ANY | typeof ANY;
/** The name of a file or folder, or any number of folders. */
type Step = Character[] | typeof ANY;

const ANY = Symbol('any number');
const ONE_OF_ANY = Symbol('any one');
const ONE: Character[] = [ANY];

function charactersOf(text: string): Character[] {
  const characters: Character[] = [];
  const written = [...text];
  for (let at = 0; at < written.length; at++) {
    const one = written[at] as string;
    if (one === '\\' && at + 1 < written.length) characters.push(written[++at] as string);
    else characters.push(one === '*' ? ANY : one === '?' ? ONE_OF_ANY : one);
  }
  return characters;
}

function fitsName(characters: readonly Character[], name: string): boolean {
  return fits(characters, [...name], isAny, (one, character) => one === ONE_OF_ANY || one === character);
}

function isAny(part: Step | Character): boolean {
  return part === ANY;
}

/** Whether the parts are these in their order; what stands for any number takes as few as it can, and only the last of them ever takes more. */
function fits<Part>(
  wanted: readonly Part[],
  parts: readonly string[],
  isAnyNumber: (one: Part) => boolean,
  isOne: (one: Part, part: string) => boolean,
): boolean {
  let [at, want] = [0, 0];
  let again: { at: number; want: number } | undefined;
  while (at < parts.length) {
    const one = wanted[want];
    if (one !== undefined && isAnyNumber(one)) again = { at, want: ++want };
    else if (one !== undefined && isOne(one, parts[at] as string)) [at, want] = [at + 1, want + 1];
    else if (again) [at, want] = [++again.at, again.want];
    else return false;
  }
  return wanted.slice(want).every(isAnyNumber);
}
