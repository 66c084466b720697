/** What a changed file is to GitHub and to the gate, by its path. */
import { isCodeowners } from './codeowners.ts';

export type FileRole = 'policy' | 'codeowners' | 'workflow' | 'action' | 'other';

/** `folder`: where the policies are. */
export function fileRole(path: string, folder: string): FileRole {
  if (path.startsWith(`${folder.replace(/\/+$/, '')}/`) || path.startsWith('.interlock/')) return 'policy';
  if (isCodeowners(path)) return 'codeowners';
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path)) return 'workflow';
  // Steps use an action by the path of any folder.
  return /(^|\/)action\.ya?ml$/i.test(path) ? 'action' : 'other';
}
