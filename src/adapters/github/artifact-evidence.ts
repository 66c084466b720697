/** Plans out of the artifact `interlock-evidence` of the newest successful workflow run for a commit. */
import { failed, ok, problem, type Result } from '../../model/problem.ts';
import type { Absence, EvidenceStore, StoredEvidence } from '../../model/repository.ts';
import { ask } from './ask.ts';
import type { Client } from './client.ts';
import type { Slug } from './pull-request.ts';
import { absenceOf, readRuns, type OwnRun, type Run } from './workflow-runs.ts';
import { readZip, type ZipEntry } from './zip.ts';

const ARTIFACT = 'interlock-evidence';

/** Packed size; it is held in memory. */
const LARGEST_ARCHIVE = 512 * 1024 * 1024;
const LIMITS = { entries: 2000, bytes: 2 * 1024 * 1024 * 1024 };

/** A commit that more workflows ran well for than this is looked through only so far. */
const MOST_RUNS = 30;

/** The network is asked at the first `list`, so that a repository without plans costs nothing. */
export class ArtifactEvidence implements EvidenceStore {
  private found: Promise<Result<Map<string, ZipEntry>>> | undefined;
  private runs: Run[] = [];
  private run: number | null = null;
  /** Path in the archive by path as listed. */
  private readonly shown = new Map<string, string>();
  private readonly client: Client;
  private readonly slug: Slug;
  private readonly headSha: string;
  private readonly own: OwnRun;

  /** `own` is the run that asks: it makes no plans, and is not waited for. */
  constructor(client: Client, slug: Slug, headSha: string, own: OwnRun = {}) {
    this.client = client;
    this.slug = slug;
    this.headSha = headSha;
    this.own = own;
  }

  get described(): string {
    const of = this.run === null ? `a successful run for \`${this.headSha.slice(0, 7)}\`` : `run ${this.run}`;
    return `the artifact \`${ARTIFACT}\` of ${of}`;
  }

  async list(folders: string[]): Promise<Result<string[]>> {
    const entries = await this.entries();
    if (!entries.ok) return entries;
    const paths = [...entries.value.keys()];
    const found = new Set<string>();
    for (const folder of folders)
      for (const [shown, path] of placed(folder, paths)) {
        this.shown.set(shown, path);
        found.add(shown);
      }
    return ok([...found].sort());
  }

  async absence(): Promise<Result<Absence | null>> {
    const entries = await this.entries();
    return entries.ok ? ok(absenceOf(this.runs, this.run, [...entries.value.keys()])) : entries;
  }

  async open(path: string): Promise<Result<StoredEvidence>> {
    const entries = await this.entries();
    if (!entries.ok) return entries;
    const entry = entries.value.get(this.shown.get(path) ?? path);
    if (entry === undefined) return failed(problem('file-missing', `\`${path}\` is not in ${this.described}`));
    const content = entry.read();
    if (!content.ok) return content;
    // Whoever can change the workflow that made it could have written anything into it.
    return ok({ file: path, open: () => [content.value], trust: 'claimed' });
  }

  private entries(): Promise<Result<Map<string, ZipEntry>>> {
    this.found ??= this.download();
    return this.found;
  }

  private async download(): Promise<Result<Map<string, ZipEntry>>> {
    const located = await ask('the workflow runs of the head', () => this.locate());
    if (!located.ok) return located;
    if (located.value === null) return ok(new Map());
    const { id, size, run } = located.value;
    this.run = run;
    if (size > LARGEST_ARCHIVE)
      return failed(problem('evidence-unreadable', `${this.described} has ${Math.round(size / 1024 / 1024)} MB, more than is read`));
    const bytes = await ask(this.described, async () => {
      const { data } = await this.client.rest.actions.downloadArtifact({ ...this.slug, artifact_id: id, archive_format: 'zip' });
      return Buffer.from(data as ArrayBuffer);
    });
    if (!bytes.ok) return bytes;
    const entries = readZip(bytes.value, this.described, LIMITS);
    return entries.ok ? ok(new Map(entries.value.map((entry) => [entry.path, entry]))) : entries;
  }

  private async locate(): Promise<{ id: number; size: number; run: number } | null> {
    this.runs = await readRuns(this.client, this.slug, this.headSha, this.own);
    for (const run of this.runs.filter((each) => each.state === 'success').slice(0, MOST_RUNS)) {
      const listed = await this.client.rest.actions.listWorkflowRunArtifacts({
        ...this.slug,
        run_id: run.id,
        name: ARTIFACT,
        per_page: 100,
      });
      const artifact = listed.data.artifacts.filter((each) => each.name === ARTIFACT && !each.expired).sort((a, b) => b.id - a.id)[0];
      if (artifact !== undefined) return { id: artifact.id, size: artifact.size_in_bytes, run: run.id };
    }
    return null;
  }
}

/**
 * Files below a folder, as listed and as they lie in the archive: actions/upload-artifact leaves out the folders that all
 * uploaded files have in common, as many as there are. The least that puts something into the folder is what was left out.
 */
function placed(folder: string, paths: readonly string[]): (readonly [string, string])[] {
  if (folder === '') return paths.map((path) => [path, path]);
  const parts = folder.split('/');
  for (let count = 0; count <= parts.length; count++) {
    const lost = parts
      .slice(0, count)
      .map((part) => `${part}/`)
      .join('');
    const found = paths.map((path) => [lost + path, path] as const).filter(([shown]) => shown.startsWith(`${folder}/`));
    if (found.length > 0) return found;
  }
  return [];
}
