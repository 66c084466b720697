/** Tells a merge of the target branch that GitHub made by itself from one in which somebody wrote something. */
import type { Client } from './client.ts';
import { CommitTree } from './commit-tree.ts';
import type { Slug } from './pull-request.ts';

type Files = ReadonlyMap<string, string>;

/**
 * Whether a merge holds more than its two sides: the browser's conflict editor makes commits that look like those of the
 * "Update branch" button. Where it cannot be told, because both sides changed a file or the repository is too large, it
 * counts as if somebody had written in it.
 */
export async function hasOwnContent(
  client: Client,
  slug: Slug,
  merge: string,
  [ours, theirs]: readonly [string, string],
): Promise<boolean> {
  try {
    const basehead = `${theirs}...${ours}`;
    const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...slug, basehead, per_page: 1 });
    const commits = [merge, ours, theirs, data.merge_base_commit.sha];
    const files = await Promise.all(commits.map((commit) => new CommitTree(client, slug, commit).blobs()));
    const [made, one, other, common] = files;
    return !made || !one || !other || !common || !isCleanMerge(made, one, other, common);
  } catch {
    return true;
  }
}

/** Every file is that of the only side which changed it. */
export function isCleanMerge(made: Files, ours: Files, theirs: Files, common: Files): boolean {
  const paths = new Set([...made.keys(), ...ours.keys(), ...theirs.keys(), ...common.keys()]);
  for (const path of paths) {
    const [now, one, other, before] = [made.get(path), ours.get(path), theirs.get(path), common.get(path)];
    const expected = one === before ? other : other === before || one === other ? one : null;
    if (expected === null || now !== expected) return false;
  }
  return true;
}
