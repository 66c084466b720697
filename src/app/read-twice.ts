/** Migrations that two sources name alike, so that everything in them is found twice. */
import type { Source } from '../model/policy.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { EvidenceFile } from './sources.ts';

/** One warning for each pair of sources. Two databases may well run the same files: then something about the sources differs, or where they lead. */
export function readTwice(files: readonly EvidenceFile[]): Problem[] {
  const pairs = new Map<string, { one: Source; other: Source; paths: string[] }>();
  const byPath = new Map<string, EvidenceFile[]>();
  for (const file of files) byPath.set(file.path, [...(byPath.get(file.path) ?? []), file]);
  for (const [path, named] of byPath)
    for (const [at, one] of named.entries())
      for (const other of named.slice(at + 1)) {
        if (!isAlike(one.source, other.source) || !one.environments.some((name) => other.environments.includes(name))) continue;
        const key = JSON.stringify([one.source.id, other.source.id]);
        const pair = pairs.get(key) ?? { one: one.source, other: other.source, paths: [] };
        pair.paths.push(path);
        pairs.set(key, pair);
      }
  return [...pairs.values()].map(({ one, other, paths }) => {
    const more = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
    return problem(
      'evidence-twice',
      `the sources \`${one.id}\` and \`${other.id}\` both name \`${paths[0] ?? ''}\`${more}, so that each finding is there twice`,
      {
        help: 'let only one of them name it; where two databases run it, give the sources their environments',
        location: other.location,
        level: 'warning',
      },
    );
  });
}

function isAlike(one: Source, other: Source): boolean {
  return (['dialect', 'server', 'framework', 'schema'] as const).every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
