/** A group in words. */
import type { Group } from '../../model/policy.ts';

/** `role `dba` or team `acme/sec``; names are quoted, the rest is plain. */
export function describeGroup(group: Group): string {
  const parts = [
    ...group.roles.map((role) => `role \`${role}\``),
    ...group.teams.map((team) => `team \`${team}\``),
    ...group.organizations.map((organization) => `organization \`${organization}\``),
    ...group.users.map((user) => `@${user}`),
    ...(group.permission ? [`people with ${group.permission} access`] : []),
  ];
  return parts.length === 0 ? 'nobody' : alternatives([...new Set(parts)]);
}

/** `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
