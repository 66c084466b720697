/** The neutral predicates of the shared approval cases as conditions. */
import type { Json } from '../../src/model/json.ts';

export interface NeutralGroup {
  users?: string[];
  teams?: string[];
  orgs?: string[];
  permissions?: string[];
}

/** Options and conditions that the language has no words for yet. */
export class NotInTheLanguage extends Error {}

/** All predicates together; undefined when there are none. */
export function condition(when: Record<string, unknown>): Json | undefined {
  const clauses = Object.entries(when).map(([name, value]) => {
    const translate = PREDICATES[name];
    if (!translate) throw new NotInTheLanguage(`predicate ${name}`);
    return translate(value as never);
  });
  return clauses.length < 2 ? clauses[0] : { and: clauses };
}

const AUTHOR: Json = { var: 'author' };
const FILES: Json = { var: 'pull.files' };
const COMMITS: Json = { var: 'pull.commits' };

const PREDICATES: Record<string, (value: never) => Json> = {
  changedFiles: (files: { paths: string[]; ignore?: string[] }) => someFile(files),
  noChangedFiles: (files: { paths: string[]; ignore?: string[] }) => ({ '!': someFile(files) }),
  onlyChangedFiles: ({ paths }: { paths: string[] }) => ({ all: [FILES, { matches: [{ var: 'path' }, paths] }] }),
  targetsBranch: (pattern: string | { pattern: string }) => ({
    matches: [{ var: 'pull.base' }, typeof pattern === 'string' ? pattern : pattern.pattern],
  }),
  modifiedLines: (limits: Record<string, string>) => ({ or: Object.entries(limits).map(([what, limit]) => overLimit(what, limit)) }),
  hasLabels: (labels: string[]) => ({
    and: labels.map((label) => ({ some: [{ var: 'pull.labels' }, { matches: [{ var: '' }, `(?i)^${label}$`] }] })),
  }),
  title: ({ matches, notMatches }: { matches?: string[]; notMatches?: string[] }) => ({
    or: [
      ...(matches ? [{ matches: [{ var: 'pull.title' }, matches] }] : []),
      ...(notMatches ? [{ '!': { matches: [{ var: 'pull.title' }, notMatches] } }] : []),
    ],
  }),
  authorIn: (group: NeutralGroup) => memberOf(AUTHOR, group),
  onlyContributorsIn: (group: NeutralGroup) => ({
    and: [
      memberOf(AUTHOR, group),
      {
        all: [
          COMMITS,
          { and: [memberOf({ var: 'author' }, group), memberOf({ var: 'committer' }, { ...group, users: withPlatform(group) })] },
        ],
      },
    ],
  }),
  authorIsOnlyContributor: (wanted: boolean) => {
    const isTheirs: Json = {
      and: [
        { '==': [{ var: 'current.author' }, { var: 'accumulator' }] },
        { in: [{ var: 'current.committer' }, { merge: [{ var: 'accumulator' }, 'web-flow'] }] },
      ],
    };
    const holds: Json = { '==': [{ reduce: [COMMITS, { if: [isTheirs, { var: 'accumulator' }, ''] }, AUTHOR] }, AUTHOR] };
    return wanted ? holds : { '!': holds };
  },
  not: (when: Record<string, unknown>) => ({ '!': condition(when) as Json }),
};

function someFile({ paths, ignore }: { paths: string[]; ignore?: string[] }): Json {
  const fits = (name: string): Json => ({
    and: [
      { '!!': { var: [name, ''] } },
      { matches: [{ var: [name, ''] }, paths] },
      ...(ignore ? [{ '!': { matches: [{ var: [name, ''] }, ignore] } }] : []),
    ],
  });
  return { some: [FILES, { or: [fits('path'), fits('previousPath')] }] };
}

function overLimit(what: string, limit: string): Json {
  const [operator, number] = limit.split(' ');
  const lines = what === 'total' ? ['additions', 'deletions'] : [what];
  const sum: Json = { reduce: [FILES, { '+': [{ var: 'accumulator' }, ...lines.map((line) => ({ var: `current.${line}` }))] }, 0] };
  return { [operator === '=' ? '==' : (operator as string)]: [sum, Number(number)] };
}

function memberOf(login: Json, { users, teams, orgs, permissions }: NeutralGroup): Json {
  if (permissions) throw new NotInTheLanguage('predicate over permissions');
  const groups = [...(teams ?? []).map((team) => `team:${team}`), ...(orgs ?? []).map((name) => `organization:${name}`)];
  return { or: [...(users ? [{ in: [login, users] }] : []), ...(groups.length > 0 ? [{ memberOf: [login, groups] }] : [])] };
}

function withPlatform({ users }: NeutralGroup): string[] {
  return [...(users ?? []), 'web-flow'];
}
