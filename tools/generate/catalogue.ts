/** The catalogue, loaded from the danger files themselves, and its generated index and schema of ids. */
import { build } from 'esbuild';
import type { Danger } from '../../src/model/danger.ts';
import { idsBelow } from './danger-cases.ts';

/** Ids are paths below `src/dangers/`, sorted. */
export type Catalogue = ReadonlyMap<string, Danger>;

/** Bundles the danger files in memory and runs them, so that a stale index can never hide one. */
export async function loadCatalogue(root: string): Promise<Catalogue> {
  const ids = idsBelow(root, 'src/dangers', '.ts');
  const imports = ids.map((id, at) => `import danger${at} from './src/dangers/${id}.ts';`);
  const pairs = ids.map((id, at) => `['${id}', danger${at}]`);
  const bundled = await build({
    stdin: { contents: `${imports.join('\n')}\nexport default [${pairs.join(', ')}];`, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: false,
    logLevel: 'error',
  });
  // A data URL needs no file on disk, and its content changes when a danger does, so that nothing is cached wrongly.
  const url = `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0]?.contents ?? '').toString('base64')}`;
  const { default: entries } = await (import(/* @vite-ignore */ url) as Promise<{ default: [string, Danger | undefined][] }>).catch(
    (error: unknown) => {
      // The stack would hold the whole URL.
      throw new Error(`the danger files cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
    },
  );
  const empty = entries.filter(([, danger]) => typeof danger?.find !== 'function').map(([id]) => id);
  if (empty.length > 0) throw new Error(`no danger is exported as default by: ${empty.join(', ')}`);
  return new Map(entries as [string, Danger][]);
}

/** `src/dangers/index.ts`: a bundle cannot look into folders at run time. */
export function dangerIndex(ids: string[]): string {
  return `/** Generated from the files below src/dangers/ by \`npm run generate\`. Do not edit. */
import type { Danger } from '../model/danger.ts';
${ids.map((id) => `import ${variable(id)} from './${id}.ts';`).join('\n')}

export const dangers: ReadonlyMap<string, Danger> = new Map([
${ids.map((id) => `  ['${id}', ${variable(id)}],`).join('\n')}
]);
`;
}

function variable(id: string): string {
  return id.replace('/', '_').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * `schemas/danger-ids.schema.json`: ids for editors to complete. Any other string is valid too, since policies take globs, and a wrong
 * id is better reported by the loader, which knows the nearest one.
 */
export function dangerIdsSchema(catalogue: Catalogue): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://interlock.dev/schemas/danger-ids.schema.json',
    title: 'DangerIds',
    description: 'Generated from the files below src/dangers/ by `npm run generate`. Do not edit.',
    $defs: {
      danger: {
        description: 'Id of a danger, or a glob such as `sql/drop-*`.',
        anyOf: [{ enum: [...catalogue.keys()] }, { type: 'string' }],
      },
      dangers: {
        anyOf: [{ $ref: '#/$defs/danger' }, { type: 'array', items: { $ref: '#/$defs/danger' }, minItems: 1 }],
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
