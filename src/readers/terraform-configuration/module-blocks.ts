/** The blocks of one module: all its files together, overrides merged in, as Terraform or as OpenTofu sees them. */
import { folderOf, LOCK_FILE, nameOf } from './configuration-file.ts';
import type { Attribute, Block, Body, ParsedFile } from './syntax.ts';

/** Terraform does not know `.tofu`; OpenTofu prefers such a file to the `.tf` of the same name. */
export type Tool = 'terraform' | 'opentofu';

export interface ModuleFile {
  path: string;
  parsed: ParsedFile;
}

/** A block with the file that it is in. */
export interface PlacedBlock extends Block {
  file: string;
}

export interface ModuleBlocks {
  folder: string;
  blocks: PlacedBlock[];
  lock?: PlacedBlock[];
  /** Files of it that hold something that could not be understood. */
  faulty: Set<string>;
}

/** Modules by folder. */
export function moduleBlocks(files: readonly ModuleFile[], tool: Tool): Map<string, ModuleBlocks> {
  const modules = new Map<string, ModuleBlocks>();
  const overrides: ModuleFile[] = [];
  const paths = new Set(files.map(({ path }) => path));
  for (const file of [...files].sort((one, other) => (one.path < other.path ? -1 : 1))) {
    if (!isRead(file.path, tool, paths)) continue;
    const folder = folderOf(file.path);
    const module = modules.get(folder) ?? { folder, blocks: [], faulty: new Set<string>() };
    modules.set(folder, module);
    if (file.parsed.faults.length > 0) module.faulty.add(file.path);
    const placed = file.parsed.body.blocks.map((block) => ({ ...block, file: file.path }));
    if (nameOf(file.path) === LOCK_FILE) module.lock = placed;
    else if (isOverride(file.path)) overrides.push(file);
    else module.blocks.push(...placed);
  }
  for (const { path, parsed } of overrides) {
    const module = modules.get(folderOf(path)) as ModuleBlocks;
    for (const block of parsed.body.blocks) override(module.blocks, { ...block, file: path });
  }
  return modules;
}

function isRead(path: string, tool: Tool, paths: ReadonlySet<string>): boolean {
  if (nameOf(path) === LOCK_FILE) return true;
  const isTofu = /\.tofu(\.json)?$/.test(path);
  return tool === 'terraform' ? !isTofu : isTofu || !paths.has(path.replace(/\.tf(\.json)?$/, '.tofu$1'));
}

function isOverride(path: string): boolean {
  return /^(.*_)?override\.(tf|tofu)(\.json)?$/.test(nameOf(path));
}

/** What an override says replaces what the block said, argument by argument. */
function override(blocks: PlacedBlock[], by: PlacedBlock): void {
  const at = blocks.findIndex(({ type, labels }) => type === by.type && labels.join('\0') === by.labels.join('\0'));
  const one = blocks[at];
  // Without a block to override Terraform stops; to judge what it says is the safe side.
  if (!one) blocks.push(by);
  else blocks[at] = { ...one, body: merged(one.body, by.body), ...(by.broken && { broken: true as const }) };
}

/** Blocks that are merged in an override; of others, those of the override take the place of all that there were. */
const MERGED = new Set(['lifecycle', 'required_providers']);
const EXCLUSIVE = new Set(['backend', 'cloud']);

function merged(body: Body, by: Body): Body {
  const names = new Set(by.attributes.map(({ name }) => name));
  const attributes: Attribute[] = [...body.attributes.filter(({ name }) => !names.has(name)), ...by.attributes];
  const types = new Set(by.blocks.map(({ type }) => type));
  const replaces = (type: string): boolean => types.has(type) || (EXCLUSIVE.has(type) && [...EXCLUSIVE].some((one) => types.has(one)));
  const kept = body.blocks.flatMap((block) => {
    if (!replaces(block.type)) return [block];
    const other = MERGED.has(block.type) ? by.blocks.find(({ type }) => type === block.type) : undefined;
    return other ? [{ ...block, body: merged(block.body, other.body) }] : [];
  });
  const known = new Set(kept.map(({ type }) => type));
  return { attributes, blocks: [...kept, ...by.blocks.filter(({ type }) => !MERGED.has(type) || !known.has(type))] };
}
