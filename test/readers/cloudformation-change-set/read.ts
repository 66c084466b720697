/** Runs the reader of change sets over text held in memory, and writes change sets in short form. */
import type { Change } from '../../../src/model/change.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { readChangeSet } from '../../../src/readers/cloudformation-change-set/read-change-set.ts';
import { chunksOf } from '../plan-cases.ts';

export function readSet(text: string | Uint8Array, chunk = 1 << 16, key = 'key'): { changes: Change[]; problems: Problem[] } {
  const evidence = { file: 'change-set.json', open: chunksOf(text, chunk) };
  const readings = [...readChangeSet(evidence, { source: 'set', trust: 'local', key: Buffer.from(key) })];
  return {
    // Spelled out, since digest and changed paths are worked out only when asked for.
    changes: readings.flatMap(({ change }) => (change ? [{ ...change, changed: change.changed, digest: change.digest }] : [])),
    problems: readings.flatMap(({ problem }) => (problem ? [problem] : [])),
  };
}

/** One resource in short form: `before` and `after` are contexts without the text around them. */
export interface ShortChange {
  action: string;
  type: string;
  id?: string;
  before?: object;
  after?: object;
  [key: string]: unknown;
}

/** What `describe-change-set` prints. */
export function setOf(changes: ShortChange[], rest: object = {}): string {
  const Changes = changes.map(({ action, type, id = 'Main', before, after, ...others }) => ({
    Type: 'Resource',
    ResourceChange: {
      Action: action,
      LogicalResourceId: id,
      ...(action !== 'Add' && { PhysicalResourceId: 'phys-1' }),
      ResourceType: type,
      Scope: [],
      Details: [],
      ...(before && { BeforeContext: JSON.stringify(before) }),
      ...(after && { AfterContext: JSON.stringify(after) }),
      ...others,
    },
  }));
  return JSON.stringify({ StackName: 'shop', ChangeSetId: 'arn:set/1', Status: 'CREATE_COMPLETE', Changes, ...rest }, null, 2);
}
