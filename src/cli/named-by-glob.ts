/** What a glob on the command line names. */
import { fixedFolder } from '../pattern/capture-glob.ts';
import { compileGlob } from '../pattern/glob.ts';

/** The folder to look in, and which paths below it are named. */
export function namedByGlob(text: string): { folder: string; names(path: string): boolean } {
  const pattern = text.replace(/^\.\//, '');
  const glob = compileGlob(pattern);
  const folder = fixedFolder(pattern);
  return folder === ''
    ? { folder: '.', names: (path) => glob.matches(path) }
    : { folder, names: (path) => glob.matches(`${folder}/${path}`) };
}
