/** Plans out of the artifacts `interlock-evidence` of the newest successful workflow runs for a commit. */
import { manifestOf, planOf } from '../../model/manifest.ts';
import { failed, ok, problem, type Result } from '../../model/problem.ts';
import type { Absence, EvidenceStore, StoredEvidence, WorkflowRun } from '../../model/repository.ts';
import { readManifest } from '../read-manifest.ts';
import { ask } from './ask.ts';
import type { Client } from './client.ts';
import { ARTIFACT, artifactsOfRuns, trustedArtifacts, type FoundArtifact } from './evidence-artifacts.ts';
import type { Slug } from './pull-request.ts';
import { absenceOf, readOpenTrustedRuns, readRun, readRuns, type OwnRun, type Run } from './workflow-runs.ts';
import { readZip, type ZipEntry } from './zip.ts';

/** Packed size of all together; they are held in memory. */
const LARGEST = 512 * 1024 * 1024;
const LIMITS = { entries: 2000, bytes: 2 * 1024 * 1024 * 1024 };

/** A file in an archive. */
interface Packed {
  entry: ZipEntry;
  run: WorkflowRun;
  /** Number of the artifact. */
  artifact: number;
  manifest?: Uint8Array;
  /** Its manifest says where in the repository it lies; for others, the folders in front may be missing. */
  isPlaced: boolean;
}

/** The network is asked at the first `list`, so that a repository without plans costs nothing. */
export class ArtifactEvidence implements EvidenceStore {
  private found: Promise<Result<Map<string, Packed>>> | undefined;
  private runs: Run[] = [];
  private artifacts: FoundArtifact[] = [];
  /** Path in the archives by path as listed. */
  private readonly shown = new Map<string, string>();
  private readonly client: Client;
  private readonly slug: Slug;
  private readonly headSha: string;
  private readonly branch: string | undefined;
  private readonly own: OwnRun;

  /** `own` is the run that asks: it makes no plans, and is not waited for. */
  constructor(client: Client, slug: Slug, { headSha, branch }: { headSha: string; branch?: string }, own: OwnRun = {}) {
    this.client = client;
    this.slug = slug;
    this.headSha = headSha;
    this.branch = branch;
    this.own = own;
  }

  get described(): string {
    const runs = [...new Set(this.artifacts.map(({ run }) => run.id))];
    if (runs.length === 0) return `the artifact \`${ARTIFACT}\` of a successful run for \`${this.headSha.slice(0, 7)}\``;
    return runs.length === 1
      ? `the artifact \`${ARTIFACT}\` of run ${runs[0]}`
      : `the artifacts \`${ARTIFACT}\` of runs ${runs.join(', ')}`;
  }

  async list(folders: string[]): Promise<Result<string[]>> {
    const packed = await this.packed();
    if (!packed.ok) return packed;
    const all = [...packed.value];
    const exact = all.filter(([, { isPlaced }]) => isPlaced).map(([path]) => path);
    const loose = all.filter(([, { isPlaced }]) => !isPlaced);
    // Each may have lost other folders.
    const groups = this.artifacts.map(({ id }) => loose.filter(([, { artifact }]) => artifact === id).map(([path]) => path));
    const found = new Set<string>();
    for (const folder of folders) {
      for (const path of exact) if (folder === '' || path.startsWith(`${folder}/`)) found.add(path);
      for (const [shown, path] of groups.flatMap((paths) => placed(folder, paths))) {
        this.shown.set(shown, path);
        found.add(shown);
      }
    }
    return ok([...found].sort());
  }

  async brought(): Promise<Result<string[]>> {
    const packed = await this.packed();
    return packed.ok ? ok([...packed.value.keys()].sort()) : packed;
  }

  async absence(): Promise<Result<Absence | null>> {
    const packed = await this.packed();
    if (!packed.ok) return packed;
    const { client, slug, branch, own } = this;
    const trusted =
      branch === undefined ? ok([]) : await ask('the runs that are not over', () => readOpenTrustedRuns(client, slug, branch, own));
    if (!trusted.ok) return trusted;
    return ok(absenceOf([...this.runs, ...trusted.value], this.artifacts.length > 0, [...packed.value.keys()]));
  }

  async run(id: number): Promise<Result<WorkflowRun | null>> {
    return ask(`workflow run ${id}`, () => readRun(this.client, this.slug, id));
  }

  async open(path: string): Promise<Result<StoredEvidence>> {
    const packed = await this.packed();
    if (!packed.ok) return packed;
    const file = packed.value.get(this.shown.get(path) ?? path);
    if (file === undefined) return failed(problem('file-missing', `\`${path}\` is not in ${this.described}`));
    const content = file.entry.read();
    if (!content.ok) return content;
    const { run, manifest } = file;
    return ok({
      file: path,
      size: content.value.length,
      open: () => [content.value],
      ...(manifest && { manifest }),
      origin: { place: 'artifact', run },
    });
  }

  private packed(): Promise<Result<Map<string, Packed>>> {
    this.found ??= this.download();
    return this.found;
  }

  private async download(): Promise<Result<Map<string, Packed>>> {
    const { client, slug, headSha, own } = this;
    const located = await ask('the workflow runs of the head', async () => {
      this.runs = await readRuns(client, slug, headSha, own);
      const [ofRuns, trusted] = await Promise.all([artifactsOfRuns(client, slug, this.runs), trustedArtifacts(client, slug, headSha, own)]);
      // A run can be one for the commit and bear its name.
      return [...new Map([...ofRuns, ...trusted].map((artifact) => [artifact.id, artifact])).values()];
    });
    if (!located.ok) return located;
    this.artifacts = located.value;
    const size = this.artifacts.reduce((sum, artifact) => sum + artifact.size, 0);
    if (size > LARGEST)
      return failed(problem('evidence-unreadable', `${this.described} has ${Math.round(size / 1024 / 1024)} MB, more than is read`));
    const files = new Map<string, Packed>();
    for (const artifact of this.artifacts) {
      const entries = await this.unpack(artifact);
      if (!entries.ok) return entries;
      for (const [path, file] of withManifests(entries.value, artifact)) {
        const other = files.get(path);
        if (other) return failed(twice(path, other.run, artifact));
        files.set(path, file);
      }
    }
    return ok(files);
  }

  private async unpack({ id, name, run }: FoundArtifact): Promise<Result<ZipEntry[]>> {
    const described = `the artifact \`${name}\` of run ${run.id}`;
    const bytes = await ask(described, async () => {
      const { data } = await this.client.rest.actions.downloadArtifact({ ...this.slug, artifact_id: id, archive_format: 'zip' });
      return Buffer.from(data as ArrayBuffer);
    });
    return bytes.ok ? readZip(bytes.value, described, LIMITS) : bytes;
  }
}

/** Each file under its path: as its manifest says, where that fits, else as it lies in the archive. */
function withManifests(entries: readonly ZipEntry[], { id: artifact, run }: FoundArtifact): Map<string, Packed> {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const files = new Map<string, Packed>();
  for (const entry of entries) {
    const ofPlan = planOf(entry.path);
    // Comes with its plan.
    if (ofPlan !== undefined && byPath.has(ofPlan)) continue;
    const beside = byPath.get(manifestOf(entry.path));
    const bytes = beside?.read();
    const manifest = bytes?.ok ? bytes.value : beside && new Uint8Array();
    const read = manifest && readManifest(manifest, manifestOf(entry.path));
    const file = read?.ok ? read.value.plan.file : '';
    const isPlaced = file === entry.path || file.endsWith(`/${entry.path}`);
    const path = isPlaced ? file : entry.path;
    files.set(path, { entry, run, artifact, isPlaced, ...(manifest && { manifest }) });
    if (beside) files.set(manifestOf(path), { entry: beside, run, artifact, isPlaced });
  }
  return files;
}

function twice(path: string, { id }: WorkflowRun, { run, name }: FoundArtifact): ReturnType<typeof problem> {
  const other = id === run.id ? `another artifact of run ${id}` : `an artifact of run ${id}`;
  return problem('evidence-ambiguous', `\`${path}\` is in the artifact \`${name}\` of run ${run.id} and in ${other}`, {
    help: 'upload each plan once; with a manifest beside it (`interlock evidence`), plans of one name from several folders are told apart',
    location: { file: path },
  });
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
