/** Workflows of GitHub Actions before and after a change: their triggers, permissions, jobs and steps. */
import type { Change } from '../../model/change.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';

export interface WorkflowChange {
  before: JsonObject | null;
  after: JsonObject;
}

/** `undefined` where no workflow or action is left that was understood. */
export function workflowChange({ kind, type, before, after }: Change): WorkflowChange | undefined {
  if (type !== 'file' || kind === 'unknown') return undefined;
  const [old, now] = [before, after].map((side) => (isObject(side) && isObject(side['workflow']) ? side['workflow'] : null)) as [
    JsonObject | null,
    JsonObject | null,
  ];
  return now === null ? undefined : { before: old, after: now };
}

/** Events that start it. */
export function triggers(workflow: JsonObject | null): string[] {
  const on = workflow?.['on'];
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.filter((event): event is string => typeof event === 'string');
  return isObject(on) ? Object.keys(on) : [];
}

export interface Job {
  name: string;
  value: JsonObject;
}

export function jobs(workflow: JsonObject | null): Job[] {
  const all = workflow?.['jobs'];
  return isObject(all) ? Object.entries(all).flatMap(([name, value]) => (isObject(value) ? [{ name, value }] : [])) : [];
}

/** Steps of all jobs, or of a composite action. */
export function steps(workflow: JsonObject | null): JsonObject[] {
  const runs = workflow?.['runs'];
  const lists = [...jobs(workflow).map(({ value }) => value['steps']), isObject(runs) ? runs['steps'] : undefined];
  return lists.flatMap((list) => (Array.isArray(list) ? list.filter(isObject) : []));
}

/** Everything that is called by `uses`: actions, and workflows that jobs are made of. */
export function uses(workflow: JsonObject | null): string[] {
  return [...steps(workflow), ...jobs(workflow).map(({ value }) => value)].flatMap(({ uses: used }) =>
    typeof used === 'string' ? [used] : [],
  );
}

/** All texts in a value. */
export function textsIn(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A text in one spelling of its expressions, whose names GitHub reads in any case, and with `['name']` for `.name`. */
export function plainExpressions(text: string): string {
  return text.replace(/\$\{\{(?:(?!\}\}).)*\}\}/gs, (expression) =>
    expression
      .toLowerCase()
      .replace(/\s*\[\s*'([\w-]+)'\s*\]/g, '.$1')
      .replace(/\s*\.\s*/g, '.'),
  );
}
