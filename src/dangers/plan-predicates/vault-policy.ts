/** Policies of Vault: which of their paths give power over everything. */

/** Everything, and what rules the rest: the system, logins and identities. */
const WIDE = /^(?:\+\/)?(?:\*|sys\/\*|sys\/(?:policy|policies\/acl|auth|mounts)\/?\*|auth\/\*|identity\/\*)$/;
const WRITING = /^(?:sudo|create|update|delete|patch)$/;

/** `sudo, update on sys/*`, for each such path; the same power in other words is the same. */
export function vaultPowers(policy: string): string[] {
  const powers = new Map<string, Set<string>>();
  for (const block of policy.split(/^[ \t]*(?=path[ \t])|(?<=\})\s*(?=path[ \t])/m)) {
    const path = /^\s*path[ \t]+"([^"]*)"/.exec(block)?.[1];
    if (path === undefined || !WIDE.test(path)) continue;
    const list = /\bcapabilities\s*=\s*\[([^\]]*)\]/.exec(block)?.[1] ?? '';
    const writes = [...list.matchAll(/"([a-z]+)"/g)].map(([, name]) => name as string).filter((name) => WRITING.test(name));
    for (const name of writes) powers.set(path, (powers.get(path) ?? new Set()).add(name));
  }
  return [...powers].map(([path, names]) => `${[...names].toSorted().join(', ')} on ${path}`).toSorted();
}
