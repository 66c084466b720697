/** Findings in plans and migrations, without any policy. */
import { createClassifier } from '../dangers/classify.ts';
import { UNKNOWN_ENVIRONMENT, type Finding } from '../model/finding.ts';
import type { Change } from '../model/change.ts';
import { isError, type Problem } from '../model/problem.ts';
import type { Scan } from '../model/verdict.ts';
import type { Evidence } from '../readers/reader.ts';
import { recognise } from '../readers/recognise.ts';
import { decodeSql, SQL_SIZE_LIMIT } from '../readers/sql-migration/decode.ts';
import type { SqlFile } from '../readers/sql-migration/read-sql-migrations.ts';
import { readTerraformPlan } from '../readers/terraform-plan/read-terraform-plan.ts';
import { createCollector, type Collector, type Keeps } from './collect.ts';
import { hashKey } from './read-plans.ts';
import { readSql } from './read-sql.ts';
import { bytesOf, headOf } from './whole-file.ts';

export interface ScanRequest {
  /** In the order in which they take effect; read as one pull request. */
  files: readonly Evidence[];
  environment?: string;
  dialect?: string;
  server?: string;
  framework?: string;
  assumeInTransaction?: boolean;
  /** SQL of the schema before. */
  schema?: string;
  /** Whether advisory dangers are on. */
  advisory: boolean;
  /** `false` where the output does not show the digests of the findings: they stay empty. */
  digests?: boolean;
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
  const nothing: Keeps = {
    keeps: (_, __, found) => {
      for (const finding of found) findings.push(finding);
      return false;
    },
    mayKeepNew: () => false,
  };
  const collector = createCollector(createClassifier({ advisory: () => advisory, digests: request.digests !== false }), nothing);
  const environments = (): string[] => [environment];
  const texts = new Map<string, string>();
  const migrations: SqlFile[] = [];
  const key = hashKey(undefined);
  for (const evidence of files) {
    const { format, problem } = recognise(evidence.file, headOf(evidence));
    // Somebody who names a dialect says what the file is.
    if (format === 'sql-migration' || (format === 'unknown' && request.dialect !== undefined)) {
      // One byte more than is read at all shows that a file is too large.
      const content = bytesOf(evidence, SQL_SIZE_LIMIT + 1);
      migrations.push(sqlFile(evidence.file, content, request));
      const text = decodeSql(evidence.file, content);
      if (text.ok) texts.set(evidence.file, text.value);
      continue;
    }
    // Files of one database are one history; a plan between them ends nothing.
    progress(`reading ${evidence.file}`);
    if (problem) collector.addProblems([format === 'unknown' ? withDialectHint(problem) : problem]);
    else
      collector.add(
        readTerraformPlan(evidence, { source: 'terraform-plan', trust: LOCAL, key, readsNew: collector.looksAtNew }),
        environments,
      );
  }
  if (migrations.length > 0) progress(`reading ${migrations.length} migrations`);
  await readSql(migrations, request.schema === undefined ? {} : { schema: request.schema }, collector, environments);
  const read = scanOf(findings, collector);
  if (files.length > 0 && [...texts.values()].filter((text) => text.trim() === '').length === files.length) read.problems.forEach(raise);
  return { scan: read, texts };
}

/** Standard input has no name that would tell. */
function withDialectHint(found: Problem): Problem {
  return { ...found, help: `${found.help ?? ''}; SQL that is not in a \`.sql\` file needs \`--dialect postgres\`` };
}

const LOCAL: Change['trust'] = 'local';

function sqlFile(file: string, content: Uint8Array, { dialect, server, framework, assumeInTransaction }: ScanRequest): SqlFile {
  return {
    file,
    content,
    source: 'sql-migration',
    trust: LOCAL,
    ...(dialect !== undefined && { dialect }),
    ...(server !== undefined && { server }),
    ...(framework !== undefined && { framework }),
    ...(assumeInTransaction !== undefined && { assumeInTransaction }),
  };
}

function scanOf(findings: Finding[], { collection }: Collector): ScanResult {
  const { counts, problems } = collection;
  return {
    version: 1,
    changes: counts,
    findings: findings.map((finding) => ({ ...finding, exception: null })),
    problems: inOrder(problems),
  };
}

/** An empty file among others may be meant; when there is nothing else, somebody expects a judgement that there is none of. */
function raise(found: Problem): void {
  if (found.code === 'evidence-empty') delete found.level;
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => Number(isError(b)) - Number(isError(a)));
}
