/** Types and stand-alone validators from `schemas/`. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const MARK = '/** Generated from schemas/ by `npm run generate`. Do not edit. */\n';

/**
 * Stands in for `danger-ids.schema.json`, which is generated itself: the list of ids is for editors, and types and validators would
 * change with every danger for nothing, since any string is valid.
 */
const DANGER_IDS = {
  name: 'danger-ids',
  schema: {
    $id: 'https://interlock.dev/schemas/danger-ids.schema.json',
    title: 'DangerIds',
    $defs: { dangers: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }] } },
  },
};

type SchemaObject = { [key: string]: unknown; $id: string; title: string };

/** `src/schema/types.ts` and `src/schema/validators.js` with its declarations. */
export async function generateSchemaFiles(root: string): Promise<Map<string, string>> {
  const schemas = new Map<string, SchemaObject>();
  for (const file of readdirSync(join(root, 'schemas'))
    .filter((name) => name.endsWith('.schema.json'))
    .sort()) {
    const name = basename(file, '.schema.json');
    if (name !== DANGER_IDS.name) schemas.set(name, JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8')) as SchemaObject);
  }
  const names = [...schemas.keys()];
  return new Map([
    ['src/schema/types.ts', await types(schemas)],
    ['src/schema/validators.js', await validators(schemas, root)],
    ['src/schema/validators.d.ts', declarations(names)],
  ]);
}

/** One compilation over all schemas, so that shared definitions get one type. */
async function types(schemas: Map<string, SchemaObject>): Promise<string> {
  const all = {
    title: 'AllDocuments',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries([...schemas.keys()].map((name) => [name, { $ref: `#/$defs/${name}` }])),
    $defs: Object.fromEntries(
      [...schemas, [DANGER_IDS.name, DANGER_IDS.schema] as const].map(([name, schema]) => [name, relocate(schema, name)]),
    ),
  };
  const text = await compile(all as never, 'AllDocuments', {
    bannerComment: '',
    additionalProperties: false,
    format: false,
    strictIndexSignatures: false,
    unreachableDefinitions: false,
  });
  return MARK + text.replace(/^export interface AllDocuments \{[\s\S]*?\n\}\n/m, '');
}

/** Moves a schema below `#/$defs/<name>`, so that its own references still hold. */
function relocate(node: unknown, name: string): unknown {
  if (Array.isArray(node)) return node.map((item) => relocate(item, name));
  if (typeof node !== 'object' || node === null) return node;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === '$schema' && typeof value === 'string') continue;
    if (key === '$id' && typeof value === 'string') continue;
    if (key === '$ref' && typeof value === 'string') {
      const other = /^([a-z-]+)\.schema\.json#\/(.*)$/.exec(value);
      copy[key] = other ? `#/$defs/${other[1]}/${other[2]}` : value.replace('#/', `#/$defs/${name}/`);
    } else copy[key] = relocate(value, name);
  }
  return copy;
}

async function validators(schemas: Map<string, SchemaObject>, root: string): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    // Errors carry the schema around the mistake: the allowed keys are needed for "did you mean".
    verbose: true,
    inlineRefs: false,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true },
    schemas: [...schemas.values(), DANGER_IDS.schema],
  });
  (formats as unknown as typeof formats.default)(ajv, ['date-time', 'date']);
  const source = (standalone as unknown as typeof standalone.default)(
    ajv,
    Object.fromEntries([...schemas].map(([name, schema]) => [validatorName(name), schema.$id])),
  );
  // Ajv's stand-alone output still requires its own runtime files: bundle them in.
  const bundled = await build({
    stdin: { contents: source, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    // Or the paths of a linked node_modules would show in the output.
    preserveSymlinks: true,
    absWorkingDir: root,
    write: false,
    logLevel: 'error',
  });
  return `${MARK}${bundled.outputFiles[0]?.text ?? ''}`;
}

function validatorName(name: string): string {
  return `is${name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}`;
}

function declarations(names: string[]): string {
  const lines = names.map((name) => `export const ${validatorName(name)}: Validator;`);
  return `${MARK}export interface ValidationError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
  schemaPath: string;
  /** The schema that holds the failed keyword. */
  parentSchema?: { properties?: Record<string, unknown>; [keyword: string]: unknown };
}
export interface Validator {
  (value: unknown): boolean;
  errors?: ValidationError[] | null;
}
${lines.join('\n')}
`;
}
