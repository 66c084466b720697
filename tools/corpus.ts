/** Reads every file of a folder of real plans and migrations (`../shared/corpus`, or `INTERLOCK_SHARED`): counts by format and danger, and what must not happen. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { scan, type Scanned } from '../src/app/scan.ts';
import { isError, type Problem } from '../src/model/problem.ts';

/** What became of one file. */
type Fate = 'read' | 'nothing to judge' | 'problem' | 'format of a later release' | 'not evidence' | 'crashed' | 'silently empty';

/** Files that explain the corpus, and sources of the plans beside them. */
const NOT_EVIDENCE = /(^|\/)(README[^/]*|LICENSE[^/]*|NOTICE[^/]*|MANIFEST\.csv)$|\/src\/|\.(md|txt|tf|hcl|rego|py|go|sh|ya?ml|gz)$/i;

export async function main(args: string[], root: string): Promise<number> {
  const folder = join(process.env['INTERLOCK_SHARED'] ?? join(root, '../shared'), 'corpus');
  if (!existsSync(folder)) {
    console.log('corpus: no folder of plans and migrations here, nothing to read');
    return 0;
  }
  const show = args.includes('--show') ? (args[args.indexOf('--show') + 1] ?? '') : undefined;
  const files = (readdirSync(folder, { recursive: true, withFileTypes: true }) as { isFile(): boolean; parentPath: string; name: string }[])
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const fates = new Map<string, string[]>();
  const dangers = new Map<string, number>();
  const codes = new Map<string, number>();
  let changes = 0;
  let withFindings = 0;
  for (const file of files) {
    const kind = file.split('/')[0] as string;
    const { fate, scanned } = await read(folder, file);
    push(fates, `${kind}: ${fate}`, file);
    if (!scanned) continue;
    changes += scanned.scan.changes.total;
    for (const { code } of scanned.scan.problems) add(codes, code);
    if (scanned.scan.findings.length > 0) withFindings++;
    for (const finding of scanned.scan.findings) {
      add(dangers, finding.danger);
      if (show !== undefined && (show === finding.danger || show === 'all'))
        console.log(`${finding.location.file}:${finding.location.line ?? ''} ${finding.danger} ${finding.severity} ${finding.message}`);
    }
  }
  print('files by what became of them', new Map([...fates].map(([fate, list]) => [fate, list.length])));
  print('problems', codes);
  print('findings by danger', dangers);
  console.log(`${files.length} files, ${changes} changes, findings in ${withFindings} files`);
  const bad = [...fates].filter(([fate]) => /crashed|silently empty/.test(fate));
  for (const [fate, list] of bad) console.error(`${fate}: ${list.join(', ')}`);
  return bad.length > 0 || files.length < 1000 ? 1 : 0;
}

async function read(folder: string, file: string): Promise<{ fate: Fate; scanned?: Scanned }> {
  if (NOT_EVIDENCE.test(file)) return { fate: 'not evidence' };
  const bytes = readFileSync(join(folder, file));
  try {
    const scanned = await scan({ files: [{ file, open: () => [bytes] }], advisory: false });
    return { fate: fateOf(file, scanned, bytes), scanned };
  } catch (error) {
    console.error(`${file}: ${String(error)}`);
    return { fate: 'crashed' };
  }
}

function fateOf(file: string, { scan: { changes, problems } }: Scanned, bytes: Buffer): Fate {
  if (problems.some(isLater)) return 'format of a later release';
  if (problems.some(isError)) return 'problem';
  if (changes.total > 0) return 'read';
  return holdsNothing(bytes.toString('utf8')) ? 'nothing to judge' : 'silently empty';
}

function isLater({ code }: Problem): boolean {
  return code === 'evidence-format-unknown';
}

/** A migration of comments, or only a down half; a plan in which every change is a no-op or there is none. */
function holdsNothing(text: string): boolean {
  if (text.includes('"format_version"') || text.includes('"resource_changes"')) {
    const actions = [...text.matchAll(/"actions"\s*:\s*\[([^\]]*)\]/g)].map(([, list]) => (list as string).replace(/\s/g, ''));
    return actions.every((list) => list === '"no-op"');
  }
  return true;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}

function print(title: string, counts: ReadonlyMap<string, number>): void {
  console.log(`\n${title}`);
  for (const [name, count] of [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) console.log(`${String(count).padStart(8)}  ${name}`);
  console.log('');
}
