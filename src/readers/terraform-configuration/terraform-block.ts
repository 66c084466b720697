/** What `terraform` blocks and the lock file declare: backend, encryption of the state, provider and tool versions. */
import type { Json, JsonObject } from '../../model/json.ts';
import type { Declared } from './declared.ts';
import { withoutLogin, type FactValues } from './fact-values.ts';
import { isBackendSetting } from './backend-settings.ts';
import { LOCK_FILE } from './configuration-file.ts';
import type { ModuleBlocks, PlacedBlock } from './module-blocks.ts';
import { providerSource } from './provider-source.ts';
import { attributeOf, blocksOf, type Block, type Expression } from './syntax.ts';

export function terraformThings(module: ModuleBlocks, values: FactValues): Declared[] {
  const blocks = module.blocks.filter(({ type, broken }) => type === 'terraform' && !broken);
  const things: Declared[] = [];
  const versions = blocks.flatMap(({ body, file }) =>
    body.attributes.filter(({ name }) => name === 'required_version').map((one) => ({ one, file })),
  );
  const [version] = versions;
  if (version) {
    const constraint = versions.map(({ one }) => values.of(one.value));
    things.push(
      made('required-version', 'required_version', 'terraform.required_version', version.file, version.one, {
        constraint: constraint.every((text) => typeof text === 'string')
          ? constraint.join(', ')
          : (constraint.find((text) => typeof text !== 'string') ?? null),
      }),
    );
  }
  for (const block of blocks) {
    for (const inner of block.body.blocks) {
      if (inner.type === 'backend' || inner.type === 'cloud') things.push(backend(inner, block.file, values));
      else if (inner.type === 'encryption')
        things.push(made('encryption', 'encryption', 'terraform.encryption', block.file, inner, { content: values.hash(textOf(inner)) }));
    }
  }
  return [...things, ...requiredProviders(blocks, module.lock, module.folder, values)];
}

function backend(block: Block, file: string, values: FactValues): Declared {
  const type = block.type === 'cloud' ? 'cloud' : (block.labels[0] ?? '');
  return made('backend', 'backend', 'terraform.backend', file, block, { type, settings: values.settings(block.body, isBackendSetting) });
}

function requiredProviders(blocks: PlacedBlock[], lock: PlacedBlock[] | undefined, folder: string, values: FactValues): Declared[] {
  const locked = lockedProviders(lock, values);
  const found = blocks.flatMap(({ body, file }) =>
    blocksOf(body, 'required_providers').flatMap((block) =>
      block.body.attributes.map(({ name, value, place }) => {
        const { source, constraint } = requirement(name, value, values);
        const lockedFacts = typeof source === 'string' ? locked.get(source) : undefined;
        if (typeof source === 'string') locked.delete(source);
        return made(
          'required-provider',
          'required_provider',
          `required_providers.${name}`,
          file,
          { place },
          { source, ...(constraint !== undefined && { constraint }), ...lockedFacts?.facts },
        );
      }),
    ),
  );
  const file = folder === '' ? LOCK_FILE : `${folder}/${LOCK_FILE}`;
  const rest = [...locked].map(([source, { facts, block }]) =>
    made('required-provider', 'required_provider', `required_providers.${source.slice(source.lastIndexOf('/') + 1)}`, file, block, {
      source,
      ...facts,
    }),
  );
  return [...found, ...rest];
}

/** An entry is an object since Terraform 0.13, and was the constraint alone before. */
function requirement(name: string, value: Expression, values: FactValues): { source: Json; constraint?: Json } {
  if (value.kind !== 'object') return { source: providerSource(name), constraint: values.of(value) };
  const entry = Object.fromEntries(value.entries.map(([key, inner]) => [key, values.of(inner)])) as JsonObject;
  const source = entry['source'];
  return {
    source: typeof source === 'string' ? providerSource(withoutLogin(source)) : (source ?? providerSource(name)),
    ...(entry['version'] !== undefined && { constraint: entry['version'] }),
  };
}

/** Provider source to what the lock file says of it. */
function lockedProviders(lock: PlacedBlock[] | undefined, values: FactValues): Map<string, { facts: JsonObject; block: PlacedBlock }> {
  const locked = new Map<string, { facts: JsonObject; block: PlacedBlock }>();
  for (const block of lock ?? []) {
    if (block.type !== 'provider' || block.broken) continue;
    const [version, hashes] = ['version', 'hashes'].map((name) => attributeOf(block.body, name)?.value);
    const list = hashes ? values.of(hashes) : [];
    locked.set(providerSource(block.labels[0] ?? ''), {
      block,
      facts: { locked: version ? values.of(version) : null, hashes: Array.isArray(list) ? sorted(list) : list },
    });
  }
  return locked;
}

function sorted(list: Json[]): Json[] {
  return list.filter((one): one is string => typeof one === 'string').sort();
}

function textOf(block: Block): string {
  const attributes = block.body.attributes.map(({ name, value }) => `${name}=${value.text}`).sort();
  const blocks = block.body.blocks.map((inner) => `${inner.type} ${inner.labels.join(' ')}{${textOf(inner)}}`).sort();
  return [...attributes, ...blocks].join('\n');
}

function made(
  block: Declared['block'],
  type: string,
  address: string,
  file: string,
  { place }: Pick<Block, 'place'>,
  facts: JsonObject,
): Declared {
  return { block, type, address, file, place, facts, places: new Map() };
}
