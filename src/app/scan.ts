/** Findings in plans, migrations, manifests and configuration, without any policy. */
import { createClassifier } from '../dangers/classify.ts';
import { instant } from '../decide/instant.ts';
import { expiredSuppressions, judgedFinding, type SuppressionRule } from '../decide/suppressions.ts';
import { UNKNOWN_ENVIRONMENT, type Finding } from '../model/finding.ts';
import type { Change } from '../model/change.ts';
import { isError, type Problem } from '../model/problem.ts';
import type { SuppressionSetting } from '../model/suppression.ts';
import type { Scan } from '../model/verdict.ts';
import { mayBeCodeMigration, readCodeMigration } from '../readers/code-migration/read-code-migration.ts';
import type { Evidence } from '../readers/reader.ts';
import type { ManifestText } from '../readers/kubernetes-manifests/manifest-objects.ts';
import { CONFIGURATION_SIZE_LIMIT } from '../readers/terraform-configuration/configuration-file.ts';
import { recognise } from '../readers/recognise.ts';
import { decodeSql, SQL_SIZE_LIMIT } from '../readers/sql-migration/decode.ts';
import { besides } from '../readers/sql-migration/frameworks.ts';
import type { SqlFile } from '../readers/sql-migration/read-sql-migrations.ts';
import { attributesSeen, type OfChange } from './attributes-seen.ts';
import { createCollector, type Collection, type Keeps } from './collect.ts';
import { changeSetsAmong, isPlanFormat, readPlan } from './plan-readers.ts';
import { readConfiguration } from './read-configuration.ts';
import { scannedConfiguration, type ScannedFile } from './scan-configuration.ts';
import { hashKey } from './hash-key.ts';
import { readSql } from './read-sql.ts';
import { manifestsBefore, manifestText, scannedManifests } from './scan-manifests.ts';
import { bytesOf, headOf, textOf } from './whole-file.ts';

export interface ScanRequest {
  /** In the order in which they take effect; read as one pull request. */
  files: readonly Evidence[];
  /** Manifests as they were. Absent: all in `files` is new. */
  base?: readonly Evidence[];
  environment?: string;
  dialect?: string;
  server?: string;
  framework?: string;
  assumeInTransaction?: boolean;
  /** SQL of the schema before. */
  schema?: string;
  /** Whether advisory dangers are on. */
  advisory: boolean;
  /** Numbers of dangers, by the names of their parameters. Absent: their defaults. */
  parameters?: Readonly<Record<string, number>>;
  /** `false` where the output does not show the digests of the findings: they stay empty. */
  digests?: boolean;
  /** What comments count for that ask to let a danger pass. Absent: `honour`, since a scan guards nothing. */
  suppressions?: SuppressionSetting;
  /** The text of a file by its path, for what stands beside a migration; `null` where there is none. Absent: nobody looks. */
  beside?(path: string): string | null;
  /** Instant by which such a comment may have expired. Absent: none with a date counts. */
  now?: string;
  progress?(doing: string): void;
}

/** A scan document whose problems are known by code. */
export type ScanResult = Scan & { problems: Problem[] };

export interface Scanned {
  scan: ScanResult;
  texts: ReadonlyMap<string, string>;
}

/** Reads every file; what cannot be read is a problem in the result. Only findings are kept. */
export async function scan(request: ScanRequest): Promise<Scanned> {
  const { files, environment = UNKNOWN_ENVIRONMENT, advisory, progress = () => undefined } = request;
  const findings: Finding[] = [];
  const attributes = attributesSeen();
  const nothing: Keeps = {
    keeps: (change, _, found) => {
      for (const finding of found) findings.push(finding);
      attributes.see(change, found);
      return false;
    },
    mayKeepNew: () => false,
  };
  const { parameters = {} } = request;
  const classifier = createClassifier({
    advisory: () => advisory,
    digests: request.digests !== false,
    parameter: (name) => (Object.hasOwn(parameters, name) ? parameters[name] : undefined),
  });
  const collector = createCollector(classifier, nothing);
  const environments = (): string[] => [environment];
  const texts = new Map<string, string>();
  const migrations: SqlFile[] = [];
  const manifests: ManifestText[] = [];
  const configuration: ScannedFile[] = [];
  const key = hashKey(undefined);
  const changeSets = changeSetsAmong(files);
  for (const evidence of files) {
    const code = mayBeCodeMigration(evidence.file) ? codeChange(evidence) : undefined;
    if (code) {
      collector.add([{ change: code }], environments);
      continue;
    }
    const { format, problem } = recognise(evidence.file, () => headOf(evidence));
    // Somebody who names a dialect says what the file is.
    if (format === 'sql-migration' || (format === 'unknown' && request.dialect !== undefined)) {
      // One byte more than is read at all shows that a file is too large.
      const content = bytesOf(evidence, SQL_SIZE_LIMIT + 1);
      const text = decodeSql(evidence.file, content);
      if (text.ok) texts.set(evidence.file, text.value);
      // Decoded once; the reader says what is wrong with bytes that are no text, or hold what no text holds.
      const isText = text.ok && text.problems.length === 0;
      migrations.push(sqlFile(evidence.file, isText ? text.value : content, request));
      continue;
    }
    if (format === 'kubernetes-manifests') {
      const read = manifestText(evidence);
      if (read.ok) {
        manifests.push(read.value);
        texts.set(evidence.file, read.value.text);
      } else collector.addProblems(read.problems);
      continue;
    }
    if (format === 'terraform-configuration') {
      const content = bytesOf(evidence, CONFIGURATION_SIZE_LIMIT + 1);
      configuration.push({ path: evidence.file, content });
      const text = textOf(content);
      if (text !== null) texts.set(evidence.file, text);
      continue;
    }
    // Files of one database are one history; a plan between them ends nothing.
    progress(`reading ${evidence.file}`);
    if (isPlanFormat(format)) {
      const { watchesNew, rest } = collector;
      const readings = await readPlan(format, evidence, { source: format, trust: LOCAL, key, watchesNew, rest, changeSets });
      collector.add(readings, environments);
    } else if (problem) collector.addProblems([format === 'unknown' ? withDialectHint(problem) : problem]);
  }
  if (manifests.length > 0 || request.base) {
    progress(`reading ${manifests.length} manifests`);
    const before = manifestsBefore(request.base ?? []);
    collector.addProblems(before.problems);
    collector.add(await scannedManifests(before.texts, manifests, key), environments);
  }
  if (migrations.length > 0) progress(`reading ${migrations.length} migrations`);
  await readSql(migrations, request.schema === undefined ? {} : { schema: request.schema }, collector, environments);
  if (configuration.length > 0) progress(`reading ${configuration.length} files of configuration`);
  const sides = scannedConfiguration(configuration, request.base ?? []);
  await readConfiguration(sides, { source: 'terraform-configuration', trust: LOCAL, key }, collector, environments);
  const read = scanOf(findings, attributes.of, collector.finish(), {
    setting: request.suppressions ?? 'honour',
    now: instant(request.now),
  });
  if (files.length > 0 && [...texts.values()].filter((text) => text.trim() === '').length === files.length) read.problems.forEach(raise);
  return { scan: read, texts };
}

/** A migration in a programming language, which cannot be read. */
function codeChange(evidence: Evidence): Change | undefined {
  return readCodeMigration(evidence.file, textOf(headOf(evidence)) ?? '', { source: 'sql-migration', trust: LOCAL }, false);
}

/** Standard input has no name that would tell. */
function withDialectHint(found: Problem): Problem {
  return { ...found, help: `${found.help ?? ''}; SQL that is not in a \`.sql\` file needs \`--dialect postgres\`` };
}

const LOCAL: Change['trust'] = 'local';

function sqlFile(file: string, content: string | Uint8Array, request: ScanRequest): SqlFile {
  const { dialect, server, framework, assumeInTransaction } = request;
  // A single file may have been taken out of its folder, so that what is not beside it says nothing.
  const beside = besides(file).flatMap((path): [string, string][] => {
    const text = request.beside?.(path) ?? null;
    return text === null ? [] : [[path, text]];
  });
  return {
    file,
    content,
    source: 'sql-migration',
    trust: LOCAL,
    ...(beside.length > 0 && { beside: new Map(beside) }),
    ...(dialect !== undefined && { dialect }),
    ...(server !== undefined && { server }),
    ...(framework !== undefined && { framework }),
    ...(assumeInTransaction !== undefined && { assumeInTransaction }),
  };
}

function scanOf(
  findings: Finding[],
  attributesOf: (finding: Finding) => OfChange,
  { counts, problems }: Collection,
  suppressions: SuppressionRule,
): ScanResult {
  return {
    version: 1,
    changes: { total: counts.total, byKind: counts.byKind },
    findings: findings.map((finding) => judgedFinding(finding, null, suppressions, attributesOf(finding))),
    problems: inOrder([...problems, ...expiredSuppressions(findings, suppressions)]),
  };
}

/** An empty file among others may be meant; when there is nothing else, somebody expects a judgement that there is none of. */
function raise(found: Problem): void {
  if (found.code === 'evidence-empty') delete found.level;
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => Number(isError(b)) - Number(isError(a)));
}
