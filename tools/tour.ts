import { createClassifier } from '../src/dangers/classify.ts';
import { readTerraformPlan } from '../src/readers/terraform-plan/read-terraform-plan.ts';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
export function main(args: string[]): number {
  if (args.includes('--profile')) {
    profile(args[0] as string);
    return 0;
  }
  const root = args[0] as string;
  const files = (readdirSync(root, { recursive: true }) as string[]).filter((f) => f.endsWith('.json') && !f.includes('/src/')).sort();
  const out: string[] = [];
  let changes = 0,
    plans = 0;
  const t = process.hrtime.bigint();
  let spent = 0n;
  for (const file of files) {
    const bytes = readFileSync(`${root}/${file}`);
    const classifier = createClassifier({ advisory: () => args.includes('--advisory') });
    let n = 0;
    try {
      for (const { change } of readTerraformPlan({ file, open: () => [bytes] }, { source: 's', trust: 'local', key: new Uint8Array(32) })) {
        if (!change) continue;
        n++;
        const s = process.hrtime.bigint();
        const found = classifier.classify(change, 'e');
        spent += process.hrtime.bigint() - s;
        for (const f of found) out.push([f.danger, f.severity, f.kind, file, f.location.pointer ?? '', f.message].join('\t'));
      }
    } catch (e) {
      console.error(file, e);
    }
    changes += n;
    if (n) plans++;
  }
  writeFileSync('/tmp/x/tour.tsv', out.join('\n'));
  console.log(
    `${files.length} files, ${plans} plans, ${changes} changes, ${out.length} findings, classify ${Number(spent / 1000n) / 1000} ms of ${Number((process.hrtime.bigint() - t) / 1000000n)} ms`,
  );
  return 0;
}
import { dangers } from '../src/dangers/index.ts';
export function profile(root: string): void {
  const files = (readdirSync(root, { recursive: true }) as string[]).filter((f) => f.endsWith('.json'));
  const all = [];
  for (const file of files) {
    const bytes = readFileSync(`${root}/${file}`);
    for (const r of readTerraformPlan({ file, open: () => [bytes] }, { source: 's', trust: 'local', key: new Uint8Array(32) }))
      if (r.change) all.push(r.change);
  }
  const rows: [number, string][] = [];
  for (const [id, danger] of dangers) {
    const s = process.hrtime.bigint();
    for (const c of all) danger.find(c, {});
    rows.push([Number(process.hrtime.bigint() - s) / 1000 / all.length, id]);
  }
  rows.sort((a, b) => b[0] - a[0]);
  console.log(all.length, 'us per change:', rows.reduce((a, r) => a + r[0], 0).toFixed(2));
  for (const r of rows.slice(0, 12)) console.log(r[0].toFixed(3), r[1]);
}
