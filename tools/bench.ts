/** Measures the speed that the project promises: `npm run bench`, `-- gigabyte` for the memory of a plan of a gigabyte, `-- sql` for migrations only. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchLargePlan, type PlanShape } from '../bench/large-plan-bench.ts';
import { writeLargePlan } from '../bench/large-plan.ts';
import { writeNewEstate } from '../bench/new-estate.ts';
import { benchRules } from '../bench/rules-bench.ts';
import { benchSql } from '../bench/sql-bench.ts';
import { benchStartUp } from '../bench/start-up-bench.ts';
import { writeTo } from './build.ts';
import { bundle } from './build/bundle.ts';

const SHAPES: PlanShape[] = [
  { name: 'an estate that changes', write: writeLargePlan },
  { name: 'a new estate', write: writeNewEstate },
];

/** Returns 1 when a promise is broken. `--size` in megabytes, `--runs` of each side; a size of its own measures the large plans only. */
export async function main(args: string[], root: string): Promise<number> {
  const size = option(args, '--size', args.includes('gigabyte') ? 1000 : 100);
  const runs = option(args, '--runs', 11);
  const folder = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  try {
    const cli = join(folder, 'dist', 'cli.js');
    // What is measured is the bundle that users run, made from what is here now.
    writeTo(join(folder, 'dist'), await bundle(root));
    const corpus = join(process.env['INTERLOCK_SHARED'] ?? join(root, '../shared'), 'corpus');
    const sql = (): boolean => benchSql(cli, corpus, join(root, 'bench/squawk'), runs);
    if (args.includes('sql')) return report([sql()]);
    const plan = join(folder, 'plan.json');
    const kept = SHAPES.map((shape) => benchLargePlan([cli, 'scan'], shape, plan, size, runs));
    const isAll = !args.includes('--size') && !args.includes('gigabyte');
    if (isAll) {
      kept.push(benchStartUp(cli, join(folder, 'small'), runs));
      for (const megabytes of [25, size]) kept.push(benchRules(cli, join(folder, 'rules'), plan, megabytes, runs));
      kept.push(sql());
    }
    return report(kept);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(kept: readonly boolean[]): number {
  const broken = kept.filter((one) => !one).length;
  console.log(broken === 0 ? 'all promises are kept' : `${broken} of ${kept.length} sections break a promise`);
  return broken === 0 ? 0 : 1;
}

function option(args: string[], name: string, otherwise: number): number {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : Number(args[at + 1]);
}
