/** A repository read through GitHub's API at exact commits: nothing is checked out. */
import { failed, ok, problem, type Result } from '../../model/problem.ts';
import type { Repository, Revision } from '../../model/repository.ts';
import type { ChangedFile } from '../../schema/types.ts';
import { notAFile } from '../not-a-file.ts';
import { ask } from './ask.ts';
import type { Client } from './client.ts';
import { CommitTree } from './commit-tree.ts';
import type { PullRequest, Slug } from './pull-request.ts';

/** GitHub lists no more files of a pull request than this. */
const MOST_FILES = 3000;

/** Each costs a request. */
const MOST_READS = 50;

/** How many earlier states of the policies are offered for the repair of a broken one. */
const MOST_ANCESTORS = 50;

export class GitHubRepository implements Repository {
  readonly base: Revision;
  readonly head: Revision;
  readonly mostReads = MOST_READS;
  private readonly trees = new Map<string, CommitTree>();
  private files: Promise<Result<ChangedFile[]>> | undefined;
  private forked: Promise<Result<string>> | undefined;
  private readonly client: Client;
  private readonly slug: Slug;
  private readonly pull: PullRequest;

  constructor(client: Client, slug: Slug, pull: PullRequest, baseSha: string) {
    this.client = client;
    this.slug = slug;
    this.pull = pull;
    this.base = { sha: baseSha, name: pull.base };
    this.head = { sha: pull.headSha, name: `pull request ${pull.number}` };
  }

  /** Reads where the target branch stands now; the webhook's `base.sha` is as old as the pull request. */
  static async open(client: Client, slug: Slug, pull: PullRequest): Promise<Result<GitHubRepository>> {
    return ask(`the branch \`${pull.base}\``, async () => {
      const { data } = await client.rest.repos.getBranch({ ...slug, branch: pull.base });
      return new GitHubRepository(client, slug, pull, data.commit.sha);
    });
  }

  changedFiles(): Promise<Result<ChangedFile[]>> {
    this.files ??= this.readFiles();
    return this.files;
  }

  fork(): Promise<Result<string>> {
    const basehead = `${this.base.sha}...${this.head.sha}`;
    this.forked ??= ask('where the pull request was forked', async () => {
      const { data } = await this.client.rest.repos.compareCommitsWithBasehead({ ...this.slug, basehead, per_page: 1 });
      return data.merge_base_commit.sha;
    });
    return this.forked;
  }

  async list(sha: string, folder: string): Promise<Result<string[]>> {
    return ask(`the files of \`${folder}\` at \`${sha.slice(0, 7)}\``, () => this.tree(sha).list(folder));
  }

  async read(sha: string, path: string): Promise<Result<Uint8Array | null>> {
    const what = `\`${path}\` at \`${sha.slice(0, 7)}\``;
    const entry = await ask(what, () => this.tree(sha).entry(path));
    if (!entry.ok) return entry;
    if (entry.value === null) return ok(null);
    const { sha: blob, mode } = entry.value;
    const other = notAFile(path, mode);
    if (other) return failed(other);
    return ask(what, async () => {
      const { data } = await this.client.rest.git.getBlob({ ...this.slug, file_sha: blob });
      const content = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
      // What is too large comes without content, and without a refusal.
      if (data.size !== null && content.length !== data.size) throw new Error(`GitHub gave ${content.length} of its ${data.size} bytes`);
      return content;
    });
  }

  async history(folder: string): Promise<Result<Revision[]>> {
    return ask(`the history of \`${folder}\``, async () => {
      const wanted = { ...this.slug, sha: this.base.sha, path: folder, per_page: MOST_ANCESTORS };
      const { data } = await this.client.rest.repos.listCommits(wanted);
      return data.map(({ sha }) => ({ sha, name: this.base.name }));
    });
  }

  private tree(sha: string): CommitTree {
    let tree = this.trees.get(sha);
    if (tree === undefined) {
      tree = new CommitTree(this.client, this.slug, sha);
      this.trees.set(sha, tree);
    }
    return tree;
  }

  private async readFiles(): Promise<Result<ChangedFile[]>> {
    const { number, counts } = this.pull;
    const read = await ask(`the files of pull request ${number}`, async () => {
      const wanted = { ...this.slug, pull_number: number, per_page: 100 };
      return (await this.client.paginate(this.client.rest.pulls.listFiles, wanted)).map(changedFile);
    });
    if (!read.ok) return read;
    const count = read.value.length;
    // Nothing says what comes after the last one that GitHub lists.
    if (count >= MOST_FILES)
      return failed(
        problem('fetch-failed', `GitHub lists at most ${MOST_FILES} files of a pull request, and there may be more`, { help: 'split it' }),
      );
    if (count < counts.files) {
      const help = 'the pull request changed while it was read: run it again';
      return failed(problem('fetch-failed', `only ${count} of the ${counts.files} changed files could be read`, { help }));
    }
    return read;
  }
}

interface ListedFile {
  filename: string;
  previous_filename?: string;
  status: NonNullable<ChangedFile['status']>;
  additions: number;
  deletions: number;
}

function changedFile({ filename, previous_filename, status, additions, deletions }: ListedFile): ChangedFile {
  if (typeof filename !== 'string') throw new TypeError('a file without a name');
  return { path: filename, previousPath: previous_filename ?? null, status, additions, deletions };
}
