/** Verdicts that the report tests print. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Scan, Verdict } from '../../src/model/verdict.ts';

const folder = join(import.meta.dirname, 'verdicts');

export const verdicts = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Verdict]),
);

export function verdict(name: string): Verdict {
  const found = verdicts.get(name);
  if (!found) throw new Error(`no verdict ${name}`);
  return structuredClone(found);
}

export function scanOf(name: string): Scan {
  const { changes, findings, problems } = verdict(name);
  return { version: 1, changes, findings, problems };
}

/** 303 findings: each of `waiting` over and over, at other addresses. */
export function manyFound(): Scan {
  const scan = scanOf('waiting');
  const distinct = scan.findings.filter(({ environment }) => environment === 'production');
  const findings = Array.from({ length: 303 }, (_, at) => {
    const one = distinct[at % distinct.length] as (typeof distinct)[number];
    return { ...one, address: `${one.address}_${String(at).padStart(3, '0')}`, fingerprint: `f:${String(at).padStart(16, '0')}` };
  });
  return { ...scan, changes: { total: 5000, byKind: { update: 5000 } }, findings };
}

export const texts = new Map(
  ['0042', '0043'].map((name) => [`db/migrations/${name}.sql`, readFileSync(join(folder, `${name}.sql`), 'utf8')]),
);
