/** The patterns of a rule's match, compiled once. */
import { MATCH_GLOBS, type Match } from '../model/policy.ts';
import { anyGlob } from '../pattern/glob.ts';

type GlobKey = (typeof MATCH_GLOBS)[number];
type CompiledMatch = { [Key in GlobKey]?: (subject: string) => boolean };

/** Only saves time: the result depends on the match alone. */
const compiledMatches = new WeakMap<Match, CompiledMatch>();

/** Throws on a glob that cannot be compiled; loading has refused those. */
export function compileMatch(match: Match): CompiledMatch {
  const known = compiledMatches.get(match);
  if (known) return known;
  const compiled: CompiledMatch = {};
  for (const key of MATCH_GLOBS) {
    const globs = match[key];
    if (globs) compiled[key] = compileGlobs(key, globs);
  }
  compiledMatches.set(match, compiled);
  return compiled;
}

function compileGlobs(key: GlobKey, globs: readonly string[]): (subject: string) => boolean {
  if (key === 'dangers' || key === 'environments' || key === 'sources') return remembering(anyGlob(globs));
  if (key !== 'authors' && key !== 'labels') return anyGlob(globs);
  // Logins and labels compare without case, and `[bot]` at the end of a login is no set of characters.
  const matches = anyGlob(globs.map((glob) => glob.toLowerCase().replaceAll('[bot]', '\\[bot]')));
  return (subject) => matches(subject.toLowerCase());
}

/** For keys that have few values and are asked for every finding. */
function remembering(matches: (subject: string) => boolean): (subject: string) => boolean {
  const answers = new Map<string, boolean>();
  return (subject) => {
    let answer = answers.get(subject);
    if (answer === undefined) {
      answer = matches(subject);
      if (answers.size < 1000) answers.set(subject, answer);
    }
    return answer;
  };
}
