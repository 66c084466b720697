/** Server case files (`test/server/cases/<danger>.yaml`): their strict shape, and reading them. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK_MODES, type LockMode } from '../../src/model/danger.ts';

/** A migration, what the server does with it, and what Interlock says to it. What is absent must not be seen. */
export interface ServerCase {
  name: string;
  /** Oldest and newest major version that it is about. */
  from?: number;
  until?: number;
  /** Run for good before it, on top of `schema.sql`. */
  setup?: string;
  sql: string;
  /** Refused inside a transaction: it is run outside. */
  alone?: true;
  /** The danger of this file is found; `false`: no danger of severity medium or above is. */
  finding: boolean;
  locks?: Record<string, LockMode>;
  rewrites?: string[];
  empties?: string[];
  builds?: string[];
  scans?: string[];
  fails?: string;
  /** Why the server shows less here than the danger's `lock` says. */
  unlike?: string;
  /** What stands for the placeholders of the help. */
  fill?: Record<string, string>;
  /** Run after the first, second, ... step of the help: what it says in prose. */
  between?: string[];
  /** The steps of the help are choices. */
  choices?: true;
  /** The help only prepares: the statement itself is its last step. */
  again?: true;
  /** Why Interlock reports the last step although the server takes no harm by then. */
  blind?: string;
  /** Why the help holds nothing that could be run. */
  noSafeWay?: string;
}

const text = { type: 'string', minLength: 1 };
const names = { type: 'array', items: text, minItems: 1 };

const isServerCases = new Ajv2020({ allErrors: true }).compile<ServerCase[]>({
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['name', 'sql', 'finding'],
    additionalProperties: false,
    properties: {
      name: text,
      from: { type: 'integer' },
      until: { type: 'integer' },
      setup: text,
      sql: text,
      alone: { const: true },
      finding: { type: 'boolean' },
      locks: { type: 'object', minProperties: 1, additionalProperties: { enum: LOCK_MODES } },
      rewrites: names,
      empties: names,
      builds: names,
      scans: names,
      fails: { type: 'string', pattern: '^[0-9A-Z]{5}$' },
      unlike: text,
      fill: { type: 'object', minProperties: 1, additionalProperties: text },
      between: { type: 'array', items: { type: 'string' }, minItems: 1 },
      choices: { const: true },
      again: { const: true },
      blind: text,
      noSafeWay: text,
    },
  },
});

const folder = join(import.meta.dirname, 'cases');

/** Ids of the dangers that have server cases, sorted. */
export function provenDangers(): string[] {
  return readdirSync(folder)
    .map((file) => `sql/${file.replace(/\.yaml$/, '')}`)
    .sort();
}

/** Throws on a file that is not valid: that is a mistake of ours. */
export function readServerCases(danger: string): ServerCase[] {
  const file = `${danger.replace('sql/', '')}.yaml`;
  const value: unknown = load(readFileSync(join(folder, file), 'utf8'));
  if (isServerCases(value)) return value;
  const errors = (isServerCases.errors ?? []).map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
  throw new Error(`${file} is not a valid case file:\n  ${errors.join('\n  ')}`);
}

/** What all cases start from. */
export const SCHEMA = readFileSync(join(import.meta.dirname, 'schema.sql'), 'utf8');
