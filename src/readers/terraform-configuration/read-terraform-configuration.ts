/** Terraform and OpenTofu configuration of the target branch against that of the head, for what no plan holds. */
import { createSecretKey } from 'node:crypto';
import type { Change } from '../../model/change.ts';
import type { Reading } from '../reader.ts';
import { compareRoots, type RootPair } from './compare-roots.ts';
import { notUnderstood } from './configuration-change.ts';
import { declare } from './declare.ts';
import type { DeclaredModule } from './declared.ts';
import { FactValues } from './fact-values.ts';
import { CONFIGURATION_SIZE_LIMIT, folderOf, isConfigurationFile } from './configuration-file.ts';
import { moduleBlocks, type ModuleFile, type Tool } from './module-blocks.ts';
import { closure, rootFolders } from './module-tree.ts';
import { parseHcl } from './parse-hcl.ts';
import { parseJsonConfiguration } from './parse-json.ts';
import type { ParsedFile } from './syntax.ts';

/** A file on both sides; `null` where it is not there. Files that are the same on both sides tell how modules hang together. */
export interface ConfigurationFile {
  path: string;
  base: Uint8Array | string | null;
  head: Uint8Array | string | null;
  /** Why the content is not known on a side, though it changes; both sides are `null` then. */
  unreadable?: string;
}

export interface ConfigurationOptions {
  /** Id of the source, for `Change.source`. */
  source: string;
  trust: Change['trust'];
  /** Key of the hashes that stand in for what is not shown. */
  key: Uint8Array;
  /** Old and new path of files that moved: a root module may have got another folder. */
  renames?: readonly (readonly [from: string, to: string])[];
  /** The root modules to speak about, and files that are not in any of them. Absent: all. */
  speaksAbout?(folder: string): boolean;
  /** What a module says that several roots call is said once for each group of roots, such as an environment. Absent: once. */
  groupOf?(root: string): string;
}

/**
 * Changes of whole root modules: each folder that no other one calls, with the local modules that it calls. In what order blocks stand, and in
 * which file of a folder, makes no difference. What cannot be understood is a change of kind `unknown` at its place.
 */
export function* readTerraformConfiguration(files: readonly ConfigurationFile[], options: ConfigurationOptions): Generator<Reading> {
  const { source, trust } = options;
  const values = new FactValues(createSecretKey(options.key));
  for (const { path, unreadable } of files)
    if (unreadable !== undefined && options.speaksAbout?.(folderOf(path)) !== false)
      yield { change: notUnderstood({ file: path }, unreadable, '', { source, trust }) };
  const parsed = files.filter(({ path }) => isConfigurationFile(path)).map((file) => parsedSides(file));
  for (const file of parsed)
    if (options.speaksAbout?.(folderOf(file.path)) !== false) for (const change of faultChanges(file, { source, trust })) yield { change };
  const changed = new Set(parsed.filter(({ same }) => !same).map(({ path }) => folderOf(path)));
  const seen = new Set<string>();
  const tools: Tool[] = files.some(({ path }) => /\.tofu(\.json)?$/.test(path)) ? ['terraform', 'opentofu'] : ['terraform'];
  for (const tool of tools) {
    const base = modulesOf(
      parsed.flatMap(({ path, base: one }) => (one ? [{ path, parsed: one }] : [])),
      tool,
      values,
    );
    const head = modulesOf(
      parsed.flatMap(({ path, head: one }) => (one ? [{ path, parsed: one }] : [])),
      tool,
      values,
    );
    for (const pair of rootPairs(base, head, options.renames ?? [])) {
      if (options.speaksAbout?.(pair.root) === false) continue;
      const folders = [...closure(base, pair.before), ...closure(head, pair.root)];
      if (pair.before === pair.root && !folders.some((folder) => changed.has(folder))) continue;
      for (const change of compareRoots(base, head, pair, { source, trust })) {
        // A module that several roots call changes once, and both tools see most changes.
        const { file, line, column } = change.location;
        const identity = JSON.stringify([
          options.groupOf?.(pair.root) ?? '',
          change.address,
          change.digest,
          file,
          line,
          column,
          change.kind,
        ]);
        if (seen.has(identity)) continue;
        seen.add(identity);
        yield { change };
      }
    }
  }
}

function modulesOf(files: readonly ModuleFile[], tool: Tool, values: FactValues): Map<string, DeclaredModule> {
  return new Map([...moduleBlocks(files, tool)].map(([folder, blocks]) => [folder, declare(blocks, values)]));
}

/** Roots of both sides; one that is only on one side is paired over its renamed files, else with nothing. */
function rootPairs(
  base: ReadonlyMap<string, DeclaredModule>,
  head: ReadonlyMap<string, DeclaredModule>,
  renames: NonNullable<ConfigurationOptions['renames']>,
): RootPair[] {
  const pairs: RootPair[] = [];
  const moved = new Set<string>();
  for (const root of rootFolders(head)) {
    const from = base.has(root)
      ? root
      : renames
          .map(([one, other]) => [folderOf(one), folderOf(other)])
          .find(([one, other]) => other === root && one !== undefined && !head.has(one) && base.has(one))?.[0];
    if (from !== undefined) moved.add(from);
    pairs.push({ root, before: from ?? root });
  }
  for (const root of rootFolders(base))
    if (!moved.has(root) && !pairs.some((pair) => pair.root === root)) pairs.push({ root, before: root });
  return pairs;
}

interface ParsedSides {
  path: string;
  same: boolean;
  base: ParsedFile | null;
  head: ParsedFile | null;
}

function parsedSides({ path, base, head }: ConfigurationFile): ParsedSides {
  const [one, other] = [decoded(base), decoded(head)];
  const parsedHead = other === null ? null : parsed(path, other);
  if (one === other) return { path, same: true, base: parsedHead, head: parsedHead };
  return { path, same: false, base: one === null ? null : parsed(path, one), head: parsedHead };
}

/** `undefined` for bytes that are no text, or too many of them. */
function decoded(content: Uint8Array | string | null): string | null | undefined {
  if (content === null) return null;
  if (content.length > CONFIGURATION_SIZE_LIMIT) return undefined;
  if (typeof content === 'string') return content.includes('\0') ? undefined : content.replace(/^\ufeff/, '');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function parsed(path: string, text: string | undefined): ParsedFile {
  if (text === undefined)
    return {
      body: { attributes: [], blocks: [] },
      faults: [{ place: { line: 1, column: 1 }, text: '', why: 'is no text in UTF-8, or too large' }],
    };
  return path.endsWith('.json') ? parseJsonConfiguration(text) : parseHcl(text);
}

/** One for each file: what the head says that nobody understands, else what was on the target branch and is gone. */
function* faultChanges(
  { path, same, base, head }: ParsedSides,
  options: Pick<ConfigurationOptions, 'source' | 'trust'>,
): Generator<Change> {
  if (same) return;
  const before = new Set(base?.faults.map(({ text, why }) => `${why}\0${text}`));
  const after = new Set(head?.faults.map(({ text, why }) => `${why}\0${text}`));
  const fresh = head?.faults.filter(({ text, why }) => !before.has(`${why}\0${text}`)) ?? [];
  const gone = base?.faults.filter(({ text, why }) => !after.has(`${why}\0${text}`)) ?? [];
  const [first] = fresh;
  if (first) {
    const more = fresh.length > 1 ? `, and ${fresh.length - 1} more ${fresh.length === 2 ? 'place' : 'places'}` : '';
    const message = `\`${path}\` is not valid Terraform: what stands at line ${first.place.line}, column ${first.place.column} ${first.why}${more}`;
    yield notUnderstood({ file: path, ...first.place }, message, fresh.map(({ text }) => text).join('\n'), options);
  } else if (gone.length > 0) {
    const message = `\`${path}\` was not valid Terraform on the target branch, so nobody can tell what this takes away from it`;
    yield notUnderstood({ file: path }, message, gone.map(({ text }) => text).join('\n'), options);
  }
}
