/** All files below a folder. */
import { readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { failed, ok, type Result } from '../../model/problem.ts';
import { fileProblem, lookAt } from './open-file.ts';

const LEFT_OUT = new Set(['.git', 'node_modules']);

/**
 * Paths relative to `root`, with `/`, sorted; `.git` and `node_modules` are left out. A folder that is not there holds nothing.
 * Links to folders are not followed. Links to files are left out, or with `links` listed, broken ones too, so that reading them tells;
 * with `all links`, those to folders too.
 * Problem: `file-unreadable` for a folder that may not be looked into.
 */
export function listFiles(root: string, folder: string, links?: 'links' | 'all links'): Result<string[]> {
  const found: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    try {
      for (const entry of readdirSync(join(root, next), { withFileTypes: true })) {
        const path = next === '' ? entry.name : `${next}/${entry.name}`;
        if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) open.push(path);
        else if (entry.isFile() || (links && entry.isSymbolicLink() && (links === 'all links' || !isFolder(join(root, path)))))
          found.push(path);
      }
    } catch (error) {
      const problem = fileProblem(error, named(root, next));
      if (problem.code !== 'file-missing') return failed(problem);
    }
  }
  return ok(found.sort());
}

/** Below a repository as git names it, below a folder that somebody named as it was named. */
function named(root: string, path: string): string {
  if (path === '') return root;
  return isAbsolute(root) || root === '.' ? path : `${root.replace(/\/+$/, '')}/${path}`;
}

function isFolder(path: string): boolean {
  const found = lookAt(path);
  return found.ok && found.value?.isDirectory() === true;
}
