/** Which files a source names, and whether a pull request owes evidence of it. */
import type { ChangedFile } from '../model/facts.ts';
import type { Config, Source } from '../model/policy.ts';
import { compileCapturingGlob } from '../pattern/capture-glob.ts';
import { compileGlob } from '../pattern/glob.ts';
import { byName } from './order.ts';

/** A file to read, with what is known about it. */
export interface EvidenceFile {
  source: Source;
  path: string;
  environments: string[];
}

/** What the evidence of a pull request is looked for by. */
export interface Asked {
  config: Config | undefined;
  /** Target branch; undefined when it is not known. */
  branch: string | undefined;
  changed: readonly ChangedFile[];
}

/** Whether the pull request has to bring evidence of a source. */
export function isOwed({ when }: Source, changed: readonly ChangedFile[]): boolean {
  if (when.length === 0) return true;
  const globs = when.map(compileGlob);
  return changed.some(({ path, previousPath }) => globs.some((glob) => glob.matches(path) || glob.matches(previousPath ?? path)));
}

/** Paths out of a list that a source names. */
export function pathsOf(source: Source, paths: readonly string[]): string[] {
  return matching(source, paths).map(({ path }) => path);
}

/** A file that several globs match counts once. */
export function matching(source: Source, paths: readonly string[]): { path: string; captured: string }[] {
  const globs = source.files.map(compileCapturingGlob);
  return [...paths].sort(byName).flatMap((path) => {
    for (const glob of globs) {
      const captured = glob.capture(path);
      if (captured !== null) return [{ path, captured }];
    }
    return [];
  });
}

/** The environment in the path of a file; `''` where the glob has none, and undefined for a file that the source does not name. */
export function captureOf(source: Source, path: string): string | undefined {
  return matching(source, [path])[0]?.captured;
}

/** A source for files that were named without one. */
export function adHoc(reader: Source['reader'], files: string[]): Source {
  return { id: reader, reader, files, when: [], framework: 'auto', trust: 'claimed', location: { file: files[0] ?? '' } };
}
