/** Mutates real plans so that they become dangerous, and counts how many of the mutants are found: `npm run mutants`, `-- --missed` lists those that are not, `-- --high` the findings in plans that only create. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scan, type Scanned } from '../src/app/scan.ts';
import { isAtLeast, type Severity } from '../src/model/finding.ts';
import type { JsonObject } from '../src/model/json.ts';
import { lossMutations, rowMutations, type Mutation } from './mutants/mutations.ts';
import { actionsOf, plannedObjects, realPlans, type PlannedObject, type RealPlan } from './mutants/planned-objects.ts';

const FEWEST = 2000;
const LEAST_RECALL = 0.95;
/** Mutants of one kind and type: public plans hold thousands of the same machine. */
const MOST_ALIKE = 40;

type Found = Scanned['scan']['findings'][number];

interface Recall {
  found: number;
  missed: string[];
}

export async function main(args: string[], root: string): Promise<number> {
  const shared = process.env['INTERLOCK_SHARED'] ?? join(root, '../shared');
  const [corpus, research] = [join(shared, 'corpus'), join(shared, 'research/stateful-resources.json')];
  if (!existsSync(corpus) || !existsSync(research)) {
    console.log('mutants: no folder of plans here, nothing to mutate');
    return 0;
  }
  const plans = [...realPlans(corpus)];
  const mutations = [...lossMutations(statefulTypes(research)), ...rowMutations(join(root, 'tools/mutants/mutations.yaml'))];
  const recalls = await mutate(plans.flatMap(plannedObjects), mutations);
  const total = report(recalls, args.includes('--missed'));
  await reportCreations(plans, args.includes('--high'));
  const enough = total.mutants >= FEWEST && total.found >= LEAST_RECALL * total.mutants;
  if (!enough) console.log(`at least ${FEWEST} mutants and ${LEAST_RECALL * 100} % of them found are wanted`);
  return enough ? 0 : 1;
}

/** Those whose loss is grave by the research on providers. */
function statefulTypes(file: string): ReadonlySet<string> {
  const { resources } = JSON.parse(readFileSync(file, 'utf8')) as { resources: { type: string; delete_severity: string }[] };
  return new Set(resources.filter((one) => ['critical', 'high'].includes(one.delete_severity)).map(({ type }) => type));
}

async function mutate(objects: readonly PlannedObject[], mutations: readonly Mutation[]): Promise<Map<string, Recall>> {
  const recalls = new Map<string, Recall>();
  const alike = new Map<string, number>();
  for (const [at, mutation] of mutations.entries()) {
    for (const object of objects) {
      const key = `${at} ${object.type}`;
      const before = alike.get(key) ?? 0;
      const entry = before < MOST_ALIKE ? mutation.mutate(object) : undefined;
      if (!entry) continue;
      alike.set(key, before + 1);
      const recall = recalls.get(mutation.kind) ?? { found: 0, missed: [] };
      recalls.set(mutation.kind, recall);
      const findings = (await findingsOf(entry)).filter(({ address }) => address === object.entry['address']);
      if (findings.some(({ danger }) => mutation.expected.includes(danger.replace(/^infra\//, '')))) recall.found++;
      else
        recall.missed.push(
          `${object.file} ${String(object.entry['address'])}: found ${findings.map(({ danger }) => danger).join(', ') || 'nothing'}`,
        );
    }
  }
  return recalls;
}

async function findingsOf(entry: JsonObject): Promise<Found[]> {
  const bytes = Buffer.from(JSON.stringify({ format_version: '1.2', terraform_version: '1.11.4', resource_changes: [entry] }));
  const { scan: found } = await scan({ files: [{ file: 'mutant.json', open: () => [bytes] }], advisory: false, digests: false });
  return found.findings;
}

function report(recalls: ReadonlyMap<string, Recall>, showMissed: boolean): { mutants: number; found: number } {
  const total = { mutants: 0, found: 0 };
  console.log('mutants of real plans, by what was done to them: found of all');
  for (const [kind, { found, missed }] of recalls) {
    const all = found + missed.length;
    total.mutants += all;
    total.found += found;
    console.log(`${String(found).padStart(8)} of ${String(all).padStart(5)}  ${((100 * found) / all).toFixed(1).padStart(5)} %  ${kind}`);
    if (showMissed) for (const one of missed) console.log(`    missed: ${one}`);
  }
  console.log(`${total.found} of ${total.mutants} found: ${((100 * total.found) / Math.max(1, total.mutants)).toFixed(2)} %`);
  return total;
}

/** Plans that only create: what is reported there as grave has to be argued for. */
async function reportCreations(plans: readonly RealPlan[], show: boolean): Promise<void> {
  const grave = new Map<string, Found[]>();
  let count = 0;
  let quiet = 0;
  for (const { file, bytes, entries } of plans) {
    if (!entries.every((entry) => ['create', 'read', 'no-op'].includes(actionsOf(entry).join()))) continue;
    count++;
    const { scan: found } = await scan({ files: [{ file, open: () => [bytes] }], advisory: false, digests: false });
    const high = found.findings.filter(({ severity }) => isAtLeast(severity as Severity, 'high'));
    if (high.length === 0) quiet++;
    for (const finding of high) grave.set(finding.danger, [...(grave.get(finding.danger) ?? []), finding]);
  }
  console.log(`\n${count} plans only create; ${quiet} of them have no finding of severity high or above. Those of the others, by danger:`);
  for (const [danger, findings] of [...grave].sort(([, one], [, other]) => other.length - one.length)) {
    console.log(`${String(findings.length).padStart(8)}  ${danger}`);
    if (show) for (const { location, address, message } of findings) console.log(`    ${location.file} ${address}: ${message}`);
  }
}
