/** A real bare git repository, driven through the git command line, behind the test server. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Identity {
  name: string;
  email: string;
}

/** Something else than a plain file: `120000` is a symbolic link to its content, `160000` another repository at that commit. */
export interface Oddity {
  mode: '120000' | '160000';
  content: string;
}

export type Files = Record<string, string | Buffer | Oddity | null>;

export interface NewCommit {
  /** First parent's files are the starting point. */
  parents: string[];
  /** Content by path; `null` removes. */
  files: Files;
  message: string;
  author: Identity;
  committer?: Identity;
  at: Date;
}

export interface StoredCommit {
  sha: string;
  tree: string;
  parents: string[];
  author: Identity;
  committer: Identity;
  at: string;
  message: string;
}

export interface TreeEntry {
  mode: string;
  type: 'blob' | 'tree' | 'commit';
  sha: string;
  size: number | null;
  path: string;
}

export interface DiffEntry {
  path: string;
  previousPath: string | null;
  status: 'added' | 'removed' | 'modified' | 'renamed';
  additions: number;
  deletions: number;
  sha: string;
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export class GitRepository {
  readonly folder = mkdtempSync(join(tmpdir(), 'interlock-git-'));
  /** Answers about full shas never change; starting git costs more than all else in a test. */
  private readonly known = new Map<string, unknown>();
  /** Answers that hold until a ref moves. */
  private readonly current = new Map<string, unknown>();

  constructor() {
    this.git(['init', '--bare', '--quiet', '--initial-branch=main']);
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  commit(wanted: NewCommit): string {
    const env = { GIT_INDEX_FILE: join(this.folder, `index-${process.hrtime.bigint()}`) };
    this.git(['read-tree', wanted.parents[0] ?? EMPTY_TREE], { env });
    const lines = Object.entries(wanted.files).map(([path, content]) => {
      if (content === null) return `0 ${'0'.repeat(40)}\t${path}`;
      const odd = typeof content === 'object' && 'mode' in content ? content : null;
      if (odd?.mode === '160000') return `160000 ${odd.content}\t${path}`;
      const input = odd === null ? (content as string | Buffer) : odd.content;
      return `${odd?.mode ?? '100644'} ${this.git(['hash-object', '-w', '--stdin'], { input }).trim()}\t${path}`;
    });
    if (lines.length > 0) this.git(['update-index', '-z', '--index-info'], { env, input: lines.map((line) => `${line}\0`).join('') });
    const tree = this.git(['write-tree'], { env }).trim();
    rmSync(env.GIT_INDEX_FILE, { force: true });
    return this.commitTree(tree, wanted);
  }

  /** Merges `theirs` into `ours` as GitHub's merge button does. Throws on a conflict. */
  merge(ours: string, theirs: string, rest: Omit<NewCommit, 'parents' | 'files'>): string {
    const tree = this.git(['merge-tree', '--write-tree', ours, theirs]).split('\n')[0] as string;
    return this.commitTree(tree, { ...rest, parents: [ours, theirs] });
  }

  private commitTree(tree: string, { parents, message, author, committer = author, at }: Omit<NewCommit, 'files'>): string {
    const date = `${Math.floor(at.getTime() / 1000)} +0000`;
    const env = {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: date,
    };
    return this.git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], { env, input: message }).trim();
  }

  setRef(ref: string, sha: string): void {
    this.current.clear();
    this.git(['update-ref', ref, sha]);
  }

  /** Full sha of a commit, or null. */
  resolve(revision: string): string | null {
    return this.meanwhile(`commit ${revision}`, () => this.parse(revision));
  }

  private parse(revision: string): string | null {
    try {
      return this.git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]).trim();
    } catch {
      return null;
    }
  }

  /** Sha of the tree that a commit or tree names, or null. */
  resolveTree(revision: string): string | null {
    return this.meanwhile(`tree ${revision}`, () => this.parseTree(revision));
  }

  private parseTree(revision: string): string | null {
    try {
      return this.git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{tree}`]).trim();
    } catch {
      return null;
    }
  }

  private meanwhile<T>(key: string, find: () => T): T {
    if (!this.current.has(key)) this.current.set(key, find());
    return this.current.get(key) as T;
  }

  private once<T>(key: string, find: () => T): T {
    if (!this.known.has(key)) this.known.set(key, find());
    return this.known.get(key) as T;
  }

  read(sha: string): StoredCommit {
    return this.once(`read ${sha}`, () => this.show(sha));
  }

  private show(sha: string): StoredCommit {
    const format = '%H%x00%T%x00%P%x00%an%x00%ae%x00%cn%x00%ce%x00%cI%x00%B';
    const parts = this.git(['show', '--no-patch', `--format=${format}`, sha]).split('\0');
    const [id, tree, parents, an, ae, cn, ce, at, message] = parts as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    return {
      sha: id,
      tree,
      parents: parents.split(' ').filter((each) => each !== ''),
      author: { name: an, email: ae },
      committer: { name: cn, email: ce },
      at: new Date(at).toISOString().replace('.000', ''),
      message: message.trimEnd(),
    };
  }

  tree(treeSha: string, recursive: boolean): TreeEntry[] {
    return this.once(`tree ${treeSha} ${recursive}`, () => this.listTree(treeSha, recursive));
  }

  private listTree(treeSha: string, recursive: boolean): TreeEntry[] {
    const out = this.git(['ls-tree', '-l', '-z', ...(recursive ? ['-r', '-t'] : []), treeSha]);
    const lines = out.split('\0').filter((line) => line !== '');
    return lines.map((line) => {
      const [head, path] = line.split('\t') as [string, string];
      const [mode, type, sha, size] = head.split(/\s+/) as [string, TreeEntry['type'], string, string];
      return { mode, type, sha, size: size === '-' ? null : Number(size), path };
    });
  }

  blob(sha: string): Buffer | null {
    return this.once(`blob ${sha}`, () => this.content(sha));
  }

  private content(sha: string): Buffer | null {
    try {
      return execFileSync('git', ['cat-file', 'blob', sha], { cwd: this.folder, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 30 });
    } catch {
      return null;
    }
  }

  mergeBase(base: string, head: string): string {
    return this.git(['merge-base', base, head]).trim();
  }

  /** Files changed from the merge base to the head: GitHub's three-dot comparison. */
  diff(base: string, head: string): DiffEntry[] {
    const [from, to] = [this.resolve(base) as string, this.resolve(head) as string];
    return this.once(`diff ${from} ${to}`, () => this.compare(from, to));
  }

  private compare(base: string, head: string): DiffEntry[] {
    const range = [this.mergeBase(base, head), head];
    const raw = this.git(['diff', '--raw', '--no-abbrev', '-M', '-z', ...range]).split('\0');
    const counts = new Map(this.lineCounts(range));
    const entries: DiffEntry[] = [];
    for (let at = 0; at < raw.length && raw[at] !== ''; ) {
      const [, , , sha, letter] = (raw[at++] as string).split(' ') as [string, string, string, string, string];
      const first = raw[at++] as string;
      const renamed = letter.startsWith('R') || letter.startsWith('C');
      const path = renamed ? (raw[at++] as string) : first;
      const [additions, deletions] = counts.get(path) ?? [0, 0];
      const status = renamed ? 'renamed' : letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified';
      entries.push({ path, previousPath: renamed ? first : null, status, additions, deletions, sha });
    }
    return entries;
  }

  private lineCounts(range: string[]): [string, [number, number]][] {
    const out = this.git(['diff', '--numstat', '--no-renames', '-z', ...range]).split('\0');
    return out
      .filter((line) => line !== '')
      .map((line) => {
        const [added, removed, path] = line.split('\t') as [string, string, string];
        return [path, [Number(added) || 0, Number(removed) || 0]];
      });
  }

  /** Commits reachable from `to` and not from `from`, oldest first; with a path, those that change it, newest first. */
  commits(from: string | null, to: string, path?: string): string[] {
    const range = from === null ? [to] : [`${from}..${to}`];
    const order = path === undefined ? ['--reverse', '--topo-order'] : [];
    const key = JSON.stringify([range, path]);
    const out = this.meanwhile(key, () => this.git(['rev-list', ...order, ...range, '--', ...(path === undefined ? [] : [path])]));
    return out.split('\n').filter((line) => line !== '');
  }

  private git(args: string[], options: { env?: Record<string, string>; input?: string | Buffer } = {}): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', HOME: this.folder, ...options.env },
      input: options.input ?? '',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  }
}
