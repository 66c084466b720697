/** Danger case files (`test/dangers/<folder>/<id>.yaml`): their strict shape, and reading them. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Json, JsonObject } from '../../src/model/json.ts';

/** Entry of `resource_changes` in short form: what `change` holds in a plan stands beside the address. */
export interface PlanEntry {
  address: string;
  /** Absent: from the address. */
  type?: string;
  name?: string;
  index?: string | number;
  module_address?: string;
  mode?: 'managed' | 'data';
  provider_name?: string;
  deposed?: string;
  previous_address?: string;
  action_reason?: string;
  actions: string[];
  before?: Json;
  after?: Json;
  after_unknown?: Json;
  before_sensitive?: Json;
  after_sensitive?: Json;
  replace_paths?: (string | number)[][];
  importing?: JsonObject;
}

/** A file that a pull request changes; absent on the side where it is not there. */
export interface FileEntry {
  path: string;
  /** Of a renamed file; absent: the same. */
  previousPath?: string;
  before?: string;
  after?: string;
}

/** One file, or several by path. */
export type ConfigurationText = string | Record<string, string>;

/** One case: a plan, SQL, or evidence of a named format as text. */
export interface DangerCase {
  name: string;
  plan?: PlanEntry[];
  /** Kubernetes manifests before and after, as one file; absent: there is none on that side. */
  manifests?: { before?: string; after?: string };
  /** Changed files. */
  files?: FileEntry[];
  /** Terraform configuration by path, or of `main.tf` alone: on the target branch and at the head. */
  configuration?: { base?: ConfigurationText; head?: ConfigurationText };
  /** Further keys of the plan's document, as written by the tool: `configuration`, `prior_state`, `resource_drift`, ... */
  document?: JsonObject;
  /** Where the plan leads to, and plans of the same pull request for other environments. */
  environment?: string;
  elsewhere?: { environment: string; plan: PlanEntry[] }[];
  sql?: string;
  dialect?: 'postgres' | 'mysql' | 'mariadb' | 'sqlite';
  server?: number | string;
  framework?: string;
  assumeInTransaction?: boolean;
  /** SQL of earlier files of the same pull request. */
  earlier?: string[];
  /** SQL of the schema before the pull request. */
  schema?: string;
  file?: string;
  /** The file as it is on the target branch. */
  base?: string;
  /** The file that takes it back; `null`: there is none. */
  down?: string | null;
  /** Paths of migrations on the target branch, of others that are new, and of those that are gone (`sql` is then empty). */
  before?: string[];
  added?: string[];
  removed?: { path: string; to?: string }[];
  parameters?: Record<string, string | number>;
  /** Firing cases only: part of the finding, or a list when it fires several times. Absent: once, whatever it says. */
  expect?: JsonObject | JsonObject[];
}

export interface DangerCases {
  fires: DangerCase[];
  quiet: DangerCase[];
}

const text = { type: 'string', minLength: 1 } as const;
const tree = { type: ['object', 'boolean', 'array'] } as const;

const entry = {
  type: 'object',
  required: ['address', 'actions'],
  additionalProperties: false,
  properties: {
    address: text,
    type: text,
    name: text,
    index: { type: ['string', 'integer'] },
    module_address: text,
    mode: { enum: ['managed', 'data'] },
    provider_name: text,
    deposed: text,
    previous_address: text,
    action_reason: text,
    actions: { type: 'array', items: text },
    before: { type: ['object', 'null'] },
    after: { type: ['object', 'null'] },
    after_unknown: tree,
    before_sensitive: tree,
    after_sensitive: tree,
    replace_paths: { type: 'array', items: { type: 'array', items: { type: ['string', 'integer'] } } },
    importing: { type: 'object' },
  },
};

const configurationText = { anyOf: [{ type: 'string' }, { type: 'object', additionalProperties: { type: 'string' } }] } as const;

/** Parts of a finding that a case may expect. `message` and `help` hold when they contain the text, all else when equal. */
const finding = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    address: text,
    type: text,
    kind: text,
    harm: text,
    severity: { enum: ['low', 'medium', 'high', 'critical'] },
    message: text,
    help: text,
    location: { type: 'object' },
  },
};

const properties = {
  name: text,
  plan: { type: 'array', items: entry },
  manifests: { type: 'object', minProperties: 1, additionalProperties: false, properties: { before: text, after: text } },
  files: {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      required: ['path'],
      additionalProperties: false,
      properties: { path: text, previousPath: text, before: { type: 'string' }, after: { type: 'string' } },
    },
  },
  configuration: {
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: { base: configurationText, head: configurationText },
  },
  document: { type: 'object' },
  environment: text,
  elsewhere: {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      required: ['environment', 'plan'],
      additionalProperties: false,
      properties: { environment: text, plan: { type: 'array', items: entry, minItems: 1 } },
    },
  },
  sql: text,
  dialect: { enum: ['postgres', 'mysql', 'mariadb', 'sqlite'] },
  server: { type: ['integer', 'string'] },
  framework: text,
  assumeInTransaction: { type: 'boolean' },
  earlier: { type: 'array', items: text },
  schema: text,
  file: text,
  base: text,
  down: { type: ['string', 'null'] },
  before: { type: 'array', items: text },
  added: { type: 'array', items: text },
  removed: {
    type: 'array',
    items: { type: 'object', required: ['path'], additionalProperties: false, properties: { path: text, to: text } },
  },
  parameters: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
};

const evidence = [
  { required: ['plan'] },
  { required: ['manifests'] },
  { required: ['files'] },
  { required: ['configuration'] },
  { required: ['sql'] },
  { required: ['removed'], not: { required: ['sql'] } },
];

const isDangerCases = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile<DangerCases>({
  type: 'object',
  required: ['fires', 'quiet'],
  additionalProperties: false,
  properties: {
    fires: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        oneOf: evidence,
        properties: { ...properties, expect: { anyOf: [finding, { type: 'array', items: finding, minItems: 2 }] } },
      },
    },
    quiet: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['name'], additionalProperties: false, oneOf: evidence, properties },
    },
  },
});

/** Folders that hold dangers, below `src/dangers/` and `test/dangers/`. */
export const DANGER_FOLDERS = ['any', 'sql', 'infra'] as const;

/** Ids of files with an ending below `<root>/<where>/<folder>/`, sorted. Other folders hold no dangers. */
export function idsBelow(root: string, where: string, ending: string): string[] {
  const ids = DANGER_FOLDERS.flatMap((folder) => {
    const full = join(root, where, folder);
    const names = existsSync(full) ? readdirSync(full).filter((name) => name.endsWith(ending)) : [];
    return names.map((name) => `${folder}/${name.slice(0, -ending.length)}`);
  });
  return ids.sort();
}

/** Throws on a file that is not a valid case file: that is a mistake of ours. */
export function readDangerCases(root: string, id: string): DangerCases {
  const file = join('test/dangers', `${id}.yaml`);
  const value: unknown = load(readFileSync(join(root, file), 'utf8'));
  if (isDangerCases(value)) return value;
  const errors = (isDangerCases.errors ?? []).map(
    (error) => `${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`,
  );
  throw new Error(`${file} is not a valid case file:\n  ${errors.join('\n  ')}`);
}
