/** The files of one commit through GitHub's tree endpoint, also when the repository is too large for one answer. */
import type { Client } from './client.ts';
import type { Slug } from './pull-request.ts';

interface Entry {
  path: string;
  /** As git writes it: `100644`, `120000` for a link. */
  mode: string;
  type: string;
  sha: string;
}

interface Listing {
  entries: Entry[];
  truncated: boolean;
}

/**
 * Says that a file or folder is absent only because the listing of its parent was complete and did not name it:
 * GitHub answers 404 also for what a token may not see. Methods throw octokit's errors.
 */
export class CommitTree {
  private readonly listings = new Map<string, Promise<Listing>>();
  private readonly client: Client;
  private readonly slug: Slug;
  private readonly commit: string;

  constructor(client: Client, slug: Slug, commit: string) {
    this.client = client;
    this.slug = slug;
    this.commit = commit;
  }

  /** Paths below a folder, sorted. Links and submodules are among them, since policies in the place of which they stand must not seem to be none. */
  async list(folder: string): Promise<string[]> {
    const prefix = folder === '' ? '' : `${folder}/`;
    const whole = await this.listing(this.commit, true);
    const entries = whole.truncated ? await this.below(folder, prefix) : whole.entries;
    if (!whole.truncated) refuseOther(whole.entries.find((entry) => entry.path === folder));
    const files = entries.filter((entry) => entry.type !== 'tree' && entry.path.startsWith(prefix));
    return files.map((entry) => entry.path).sort();
  }

  /** Blob sha and mode of every file by path; null when the commit is too large for one listing. */
  async blobs(): Promise<ReadonlyMap<string, string> | null> {
    const { entries, truncated } = await this.listing(this.commit, true);
    return truncated
      ? null
      : new Map(entries.filter((entry) => entry.type !== 'tree').map((entry) => [entry.path, `${entry.mode} ${entry.sha}`]));
  }

  /** Sha and mode of a file, a link or a submodule; null when there is none. */
  async entry(path: string): Promise<{ sha: string; mode: string } | null> {
    const whole = await this.listing(this.commit, true);
    const found = whole.truncated ? await this.find(path) : whole.entries.find((entry) => entry.path === path);
    return found === undefined || found.type === 'tree' ? null : found;
  }

  /** Goes down level by level. */
  private async find(path: string): Promise<Entry | undefined> {
    let tree = this.commit;
    let entry: Entry | undefined;
    for (const segment of path.split('/')) {
      if (entry !== undefined && entry.type !== 'tree') return undefined;
      entry = (await this.level(tree)).find((each) => each.path === segment);
      if (entry === undefined) return undefined;
      tree = entry.sha;
    }
    return entry;
  }

  private async below(folder: string, prefix: string): Promise<Entry[]> {
    if (folder === '') return this.walk(this.commit, '');
    const entry = await this.find(folder);
    refuseOther(entry);
    return entry?.type === 'tree' ? this.walk(entry.sha, prefix) : [];
  }

  private async walk(tree: string, prefix: string): Promise<Entry[]> {
    const whole = await this.listing(tree, true);
    const entries = whole.truncated ? await this.level(tree) : whole.entries;
    const found = entries.map((entry) => ({ ...entry, path: prefix + entry.path }));
    if (!whole.truncated) return found;
    for (const entry of entries) if (entry.type === 'tree') found.push(...(await this.walk(entry.sha, `${prefix}${entry.path}/`)));
    return found;
  }

  private async level(tree: string): Promise<Entry[]> {
    const { entries, truncated } = await this.listing(tree, false);
    if (truncated) throw Object.assign(new Error('a folder has more entries than GitHub lists'), { status: 422 });
    return entries;
  }

  private listing(tree: string, recursive: boolean): Promise<Listing> {
    const key = `${tree} ${recursive}`;
    const known = this.listings.get(key);
    if (known !== undefined) return known;
    const asked = this.client.rest.git.getTree({ ...this.slug, tree_sha: tree, ...(recursive ? { recursive: '1' } : {}) });
    const listing = asked.then(({ data }) => ({ entries: data.tree, truncated: data.truncated }));
    this.listings.set(key, listing);
    return listing;
  }
}

/** A link, a file or another repository in place of a folder is no proof that the folder is empty. */
function refuseOther(entry: Entry | undefined): void {
  if (entry !== undefined && entry.type !== 'tree') throw Object.assign(new Error(`\`${entry.path}\` is no folder`), { status: 422 });
}
