/** Objects as real plans of the corpus have them, to be mutated. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import { listed } from '../corpus.ts';

/** An entry of a plan's `resource_changes` with an object after it. */
export interface PlannedObject {
  file: string;
  type: string;
  entry: JsonObject;
  after: JsonObject;
}

export interface RealPlan {
  file: string;
  bytes: Buffer;
  entries: JsonObject[];
}

/** Terraform plans of the corpus, those inside policy mocks too. What is no JSON, or no plan, is left out. */
export function* realPlans(corpus: string): Generator<RealPlan> {
  for (const { file } of listed(corpus, 'plans')) {
    if (!file.endsWith('.json')) continue;
    const bytes = readFileSync(join(corpus, file));
    const entries = entriesOf(parse(bytes), 0);
    if (entries.length > 0) yield { file, bytes, entries };
  }
}

export function plannedObjects({ file, entries }: RealPlan): PlannedObject[] {
  return entries.flatMap((entry): PlannedObject[] => {
    const after = isObject(entry['change']) ? entry['change']['after'] : undefined;
    const isManaged = entry['mode'] === undefined || entry['mode'] === 'managed';
    if (!isObject(after) || !isManaged || typeof entry['type'] !== 'string' || typeof entry['address'] !== 'string') return [];
    return [{ file, type: entry['type'], entry, after }];
  });
}

export function actionsOf(entry: JsonObject): string[] {
  const actions = isObject(entry['change']) ? entry['change']['actions'] : undefined;
  return Array.isArray(actions) ? actions.map(String) : [];
}

function entriesOf(value: Json | undefined, depth: number): JsonObject[] {
  if (!isObject(value) || depth > 5) return [];
  const list = value['resource_changes'];
  if (Array.isArray(list)) return list.filter(isObject);
  return Object.values(value).flatMap((inner) => entriesOf(inner, depth + 1));
}

function parse(bytes: Buffer): Json | undefined {
  try {
    return JSON.parse(bytes.toString('utf8')) as Json;
  } catch {
    return undefined;
  }
}
