/** GitHub as plain data over a real git repository: what people do to it in tests (push, open, review, comment, queue). */
import { GitRepository, type Files, type Identity } from './git-repository.ts';
import type { Activity, Comment, Pull, PushOptions, QueueEntry, Review, Run, Status, Token, User } from './hub-model.ts';

const ZERO = '0'.repeat(40);

export class Hub {
  readonly owner = 'acme';
  readonly name = 'shop';
  readonly git = new GitRepository();
  readonly users = new Map<string, User>();
  readonly tokens = new Map<string, Token>();
  /** Members by `org/team`. */
  readonly teams = new Map<string, string[]>();
  readonly members = new Map<string, string[]>();
  readonly permissions = new Map<string, string>();
  /** Further mail addresses by which GitHub knows people. */
  readonly mails = new Map<string, string>();
  readonly pulls: Pull[] = [];
  readonly statuses: Status[] = [];
  readonly checkRuns: { id: number; sha: string; name: string; status: 'completed' | 'in_progress'; conclusion: string | null }[] = [];
  readonly activities: Activity[] = [];
  readonly runs: Run[] = [];
  /** Entries of each target branch's merge queue, front first. */
  readonly queue = new Map<string, QueueEntry[]>();
  private ids = 1000;
  private clock = Date.now() - 24 * 3_600_000;

  constructor() {
    this.tokens.set('actions-token', { login: 'github-actions[bot]', organization: false, access: 'write' });
    this.tokens.set('members-token', { login: 'interlock-members[bot]', organization: true, access: 'read' });
    this.user('github-actions[bot]');
    this.user('web-flow');
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  nextId(): number {
    return ++this.ids;
  }

  /** A minute passes with everything that happens. */
  tick(): string {
    this.clock += 60_000;
    return new Date(this.clock).toISOString().replace(/\.\d+Z$/, 'Z');
  }

  user(login: string): User {
    let user = this.users.get(login.toLowerCase());
    if (user === undefined) {
      user = { login, id: this.nextId(), type: login.endsWith('[bot]') ? 'Bot' : 'User' };
      this.users.set(login.toLowerCase(), user);
    }
    return user;
  }

  /** The mail address under which GitHub attributes commits to a user. */
  identity(login: string): Identity {
    if (login === 'web-flow') return { name: 'GitHub', email: 'noreply@github.com' };
    const user = this.user(login);
    return { name: login, email: `${user.id}+${login}@users.noreply.github.com` };
  }

  /** Login of whoever owns a mail address, or null. */
  loginOf(email: string): string | null {
    if (email === 'noreply@github.com') return 'web-flow';
    const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
    return login === undefined ? null : (this.users.get(login.toLowerCase())?.login ?? null);
  }

  /** Commits files onto a branch and pushes it. `from` is where a new branch starts. */
  push(branch: string, by: string, files: Files, options: PushOptions = {}): string {
    const repository = options.repository ?? this.fullName;
    const ref = this.refOf(repository, branch);
    const before = this.git.resolve(ref);
    const start = options.onto ?? before ?? (options.from === null ? null : this.git.resolve(`refs/heads/${options.from ?? 'main'}`));
    const sha = this.git.commit({
      parents: start === null ? [] : [start],
      files,
      message: options.message ?? `Change ${Object.keys(files).join(', ')}`,
      author: options.author ?? this.identity(by),
      ...(options.committer === undefined ? {} : { committer: options.committer }),
      at: new Date(this.clock),
    });
    this.moved(repository, branch, before, sha, by, options.onto !== undefined && before !== null);
    return sha;
  }

  /** Points a branch at a commit, and every open pull request from it with it. */
  moved(repository: string, branch: string, before: string | null, after: string, by: string, force: boolean): void {
    this.git.setRef(this.refOf(repository, branch), after);
    const type = before === null ? 'branch_creation' : force ? 'force_push' : 'push';
    const ref = `refs/heads/${branch}`;
    this.activities.push({ id: this.nextId(), repository, ref, before: before ?? ZERO, after, type, actor: by, at: this.tick() });
    for (const pull of this.pulls)
      if (pull.state === 'open' && pull.branch === branch && pull.headRepository === repository) this.setHead(pull, after);
  }

  private setHead(pull: Pull, sha: string): void {
    pull.headSha = sha;
    this.git.setRef(`refs/pull/${pull.number}/head`, sha);
  }

  /** Forks share the object store, as on GitHub; their branches are kept apart. */
  refOf(repository: string, branch: string): string {
    return repository === this.fullName ? `refs/heads/${branch}` : `refs/forks/${repository}/${branch}`;
  }

  open(
    branch: string,
    by: string,
    options: Partial<Pick<Pull, 'title' | 'body' | 'base' | 'draft' | 'labels' | 'headRepository'>> = {},
  ): Pull {
    const headRepository = options.headRepository ?? this.fullName;
    const headSha = this.git.resolve(this.refOf(headRepository, branch));
    if (headSha === null) throw new Error(`no branch ${branch}`);
    const base = options.base ?? 'main';
    const pull: Pull = {
      number: this.pulls.length + 1,
      title: 'Change things',
      body: null,
      bodyEditedAt: null,
      base,
      baseSha: this.git.resolve(`refs/heads/${base}`) as string,
      state: 'open',
      draft: false,
      labels: [],
      ...options,
      author: by,
      branch,
      headSha,
      headRepository,
      createdAt: this.tick(),
      reviews: [],
      comments: [],
    };
    this.pulls.push(pull);
    this.setHead(pull, headSha);
    return pull;
  }

  review(pull: Pull, by: string, state: Exclude<Review['state'], 'DISMISSED'>, body = ''): Review {
    if (by === pull.author && state !== 'COMMENTED') throw new Error('422: Can not approve your own pull request');
    this.user(by);
    const review = {
      id: this.nextId(),
      user: by,
      state,
      submittedAt: this.tick(),
      commitId: pull.headSha,
      body,
      editedAt: null,
      editedBy: null,
    };
    pull.reviews.push(review);
    return review;
  }

  comment(pull: Pull, by: string, body: string): Comment {
    if (body.length > 65_536) throw new Error('422: body is too long (maximum is 65536 characters)');
    this.user(by);
    const comment = { id: this.nextId(), user: by, body, createdAt: this.tick(), editedAt: null, editedBy: null };
    pull.comments.push(comment);
    return comment;
  }

  edit(text: Comment | Review, by: string, body: string): void {
    this.user(by);
    Object.assign(text, { body, editedAt: this.tick(), editedBy: by });
  }

  addStatus(sha: string, creator: string, status: Pick<Status, 'state' | 'context' | 'description' | 'targetUrl'>): Status {
    const made = { id: this.nextId(), sha, creator, createdAt: this.tick(), ...status };
    this.statuses.push(made);
    return made;
  }

  /** What the branch protection looks at: the newest status of a context. */
  statusOf(sha: string, context = 'interlock'): Status | undefined {
    return this.statuses.filter((status) => status.sha === sha && status.context === context).at(-1);
  }

  /** Adds a pull request to the merge queue of its base. Returns the merge group's commit and ref. */
  enqueue(pull: Pull): { headSha: string; headRef: string; baseSha: string } {
    const entries = this.queue.get(pull.base) ?? [];
    const baseSha = entries.at(-1)?.headSha ?? (this.git.resolve(`refs/heads/${pull.base}`) as string);
    const headSha = this.git.merge(baseSha, pull.headSha, {
      message: `Merge pull request #${pull.number} from ${pull.branch}`,
      author: this.identity(pull.author),
      committer: this.identity('web-flow'),
      at: new Date(this.clock),
    });
    const headRef = `refs/heads/gh-readonly-queue/${pull.base}/pr-${pull.number}-${baseSha}`;
    this.git.setRef(headRef, headSha);
    this.queue.set(pull.base, [...entries, { number: pull.number, headSha }]);
    this.tick();
    return { headSha, headRef, baseSha };
  }

  /** A workflow run for a commit, with its artifacts; a good one unless said otherwise. */
  addRun(
    headSha: string,
    artifacts: Record<string, Buffer>,
    rest: Partial<Pick<Run, 'event' | 'status' | 'conclusion' | 'branch' | 'name' | 'path'>> = {},
  ): Run {
    const run = {
      id: this.nextId(),
      headSha,
      branch: 'feature',
      event: 'pull_request',
      status: 'completed',
      conclusion: 'success',
      name: 'plan',
      path: '.github/workflows/plan.yml',
      ...rest,
      createdAt: this.tick(),
      artifacts: Object.entries(artifacts).map(([name, zip]) => ({ id: this.nextId(), name, zip, expired: false })),
    };
    this.runs.push(run);
    return run;
  }
}
