/** Configuration that a scan was given, beside what it was before where that was given too. */
import type { Evidence } from '../readers/reader.ts';
import { CONFIGURATION_SIZE_LIMIT, isConfigurationFile } from '../readers/terraform-configuration/configuration-file.ts';
import type { ConfigurationFile } from '../readers/terraform-configuration/read-terraform-configuration.ts';
import { sharedFolder } from './shared-folder.ts';
import { bytesOf } from './whole-file.ts';

export interface ScannedFile {
  path: string;
  content: Uint8Array;
}

/** The two sides lie in different places: a file is the same one where it has the same path below the folder that all of its side are in. */
export function scannedConfiguration(files: readonly ScannedFile[], base: readonly Evidence[]): ConfigurationFile[] {
  const before = base
    .filter(({ file }) => isConfigurationFile(file))
    .map((evidence) => ({ path: evidence.file, content: bytesOf(evidence, CONFIGURATION_SIZE_LIMIT + 1) }));
  if (before.length === 0) return files.map(({ path, content }) => ({ path: path.replace(/^\.\//, ''), base: null, head: content }));
  const [from, to] = [sharedFolder(before), sharedFolder(files)];
  const sides = new Map<string, ConfigurationFile>();
  for (const { path, content } of files) sides.set(path, { path, base: null, head: content });
  for (const { path, content } of before) {
    const now = to + path.slice(from.length);
    sides.set(now, { path: now, head: null, ...sides.get(now), base: content });
  }
  return [...sides.values()];
}
