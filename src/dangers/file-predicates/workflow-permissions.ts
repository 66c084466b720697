/** What the token of a workflow may do, job by job. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { jobs } from './workflow.ts';

/** A job, and a permission that it may write with. `*`: all. `?`: what the settings of the repository say. */
export interface Writing {
  job: string;
  scope: string;
}

/** All that the jobs of a workflow may write. */
export function writings(workflow: JsonObject | null): Writing[] {
  return jobs(workflow).flatMap(({ name, value }) =>
    scopes(Object.hasOwn(value, 'permissions') ? value['permissions'] : workflow?.['permissions']).map((scope) => ({ job: name, scope })),
  );
}

function scopes(permissions: Json | undefined): string[] {
  if (permissions === undefined || permissions === null) return ['?'];
  if (permissions === 'write-all') return ['*'];
  if (!isObject(permissions)) return [];
  return Object.entries(permissions).flatMap(([scope, level]) => (level === 'write' ? [scope] : []));
}
