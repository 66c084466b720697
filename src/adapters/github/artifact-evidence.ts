/** Plans out of the artifacts `interlock-evidence` of the newest successful workflow runs for a commit. */
import { manifestOf, planOf } from '../../model/manifest.ts';
import { failed, ok, problem, type Problem, type Result } from '../../model/problem.ts';
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
  artifact: FoundArtifact;
  manifest?: Uint8Array;
  /** Its manifest says where in the repository it lies; for others, the folders in front may be missing. */
  isPlaced: boolean;
}

/** The network is asked at the first `list`, so that a repository without plans costs nothing. */
export class ArtifactEvidence implements EvidenceStore {
  private found: Promise<Result<Map<string, Packed>>> | undefined;
  private runs: Run[] = [];
  private artifacts: FoundArtifact[] = [];
  /** What was found, by path as listed. */
  private readonly shown = new Map<string, string>();
  /** And the other way round: the first path that each was listed as. */
  private readonly names = new Map<string, string>();
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
    const found = new Set<string>();
    let twofold: Problem | undefined;
    const show = (shown: string, key: string): void => {
      const [other, file] = [packed.value.get(this.shown.get(shown) ?? key), packed.value.get(key)];
      // The later one would take the place of the earlier, however much that was trusted.
      if (other && file && other !== file) twofold ??= twice(shown, other, file);
      found.add(shown);
      this.shown.set(shown, key);
      if (!this.names.has(key)) this.names.set(key, shown);
    };
    for (const folder of folders) {
      const isInside = (path: string): boolean => folder === '' || path.startsWith(`${folder}/`);
      const all = [...packed.value];
      for (const [key, { isPlaced, entry }] of all) {
        if (!isPlaced) continue;
        // It may have been made in a folder for the upload alone, which is not in the archive.
        if (isInside(key)) show(key, key);
        else if (isInside(entry.path)) show(entry.path, key);
      }
      const loose = all.filter(([, { isPlaced }]) => !isPlaced);
      for (const { id } of this.artifacts) {
        // Each may have lost other folders.
        const paths = loose.filter(([, { artifact }]) => artifact.id === id).map(([path]) => path);
        for (const [shown, path] of placed(folder, paths)) show(shown, path);
      }
    }
    return twofold ? failed(twofold) : ok([...found].sort());
  }

  async brought(): Promise<Result<string[]>> {
    const packed = await this.packed();
    return packed.ok ? ok([...packed.value.keys()].map((key) => this.names.get(key) ?? key).sort()) : packed;
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
    const { artifact, manifest } = file;
    return ok({
      file: path,
      size: content.value.length,
      open: () => [content.value],
      ...(manifest && { manifest }),
      origin: { place: 'artifact', run: artifact.run },
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
        if (other) return failed(twice(path, other, file));
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

/** Each file with its path, which two may claim: as its manifest says, where that fits, else as it lies in the archive. */
function withManifests(entries: readonly ZipEntry[], artifact: FoundArtifact): (readonly [string, Packed])[] {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const files: (readonly [string, Packed])[] = [];
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
    files.push([path, { entry, artifact, isPlaced, ...(manifest && { manifest }) }]);
    if (beside) files.push([manifestOf(path), { entry: beside, artifact, isPlaced }]);
  }
  return files;
}

function twice(path: string, { artifact: one }: Packed, { artifact: other }: Packed): Problem {
  const { name, run } = other;
  const second = one.run.id === run.id ? `another artifact of run ${run.id}` : `an artifact of run ${one.run.id}`;
  const where = `in the artifact \`${name}\` of run ${run.id}`;
  const message = one.id === other.id ? `two plans say that they are \`${path}\`, ${where}` : `\`${path}\` is ${where} and in ${second}`;
  return problem('evidence-ambiguous', message, {
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
