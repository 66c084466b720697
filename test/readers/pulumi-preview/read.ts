/** Runs the reader of Pulumi previews over text held in memory, and writes previews in short form. */
import type { Change } from '../../../src/model/change.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { readPulumiPreview } from '../../../src/readers/pulumi-preview/read-pulumi-preview.ts';
import { chunksOf } from '../plan-cases.ts';

export function readPreview(text: string | Uint8Array, chunk = 1 << 16, key = 'key'): { changes: Change[]; problems: Problem[] } {
  const evidence = { file: 'preview.json', open: chunksOf(text, chunk) };
  const readings = [...readPulumiPreview(evidence, { source: 'preview', trust: 'local', key: Buffer.from(key) })];
  return {
    // Spelled out, since digest and changed paths are worked out only when asked for.
    changes: readings.flatMap(({ change }) => (change ? [{ ...change, changed: change.changed, digest: change.digest }] : [])),
    problems: readings.flatMap(({ problem }) => (problem ? [problem] : [])),
  };
}

/** A step in short form: `type` and `name` make the URN, `old` and `new` hold inputs unless they are whole states. */
export interface ShortStep {
  op: string;
  type: string;
  name?: string;
  parents?: string;
  old?: Record<string, unknown> | null;
  new?: Record<string, unknown> | null;
  [key: string]: unknown;
}

function urnOf(type: string, name: string, parents = ''): string {
  return `urn:pulumi:prod::shop::${parents === '' ? '' : `${parents}$`}${type}::${name}`;
}

function stateOf(state: Record<string, unknown> | null | undefined, type: string, urn: string): object | null {
  if (!state) return null;
  const whole = 'inputs' in state || 'outputs' in state || 'urn' in state ? state : { inputs: state };
  return { type, urn, custom: true, id: 'id-1', inputs: {}, outputs: {}, ...whole };
}

/** The document of `pulumi preview --json`. */
export function documentOf(steps: ShortStep[], rest: object = {}): string {
  const full = steps.map(({ type, name = 'main', parents, old, new: next, ...others }) => {
    const urn = urnOf(type, name, parents);
    const [oldState, newState] = [stateOf(old, type, urn), stateOf(next, type, urn)];
    return { urn, ...others, ...(oldState && { oldState }), ...(newState && { newState }) };
  });
  return JSON.stringify({ config: { 'aws:region': 'eu-central-1' }, steps: full, duration: 7, changeSummary: {}, ...rest }, null, 4);
}

/** The engine's events, one a line, each step with its outputs. */
export function eventsOf(steps: ShortStep[], summary: object | null = {}): string {
  const events: object[] = [{ preludeEvent: { config: {} } }];
  for (const { type, name = 'main', parents, old, new: next, ...others } of steps) {
    const urn = urnOf(type, name, parents);
    const metadata = { urn, type, ...others, old: stateOf(old, type, urn), new: stateOf(next, type, urn), provider: '' };
    events.push({ resourcePreEvent: { metadata, planning: true } }, { resOutputsEvent: { metadata, planning: true } });
  }
  if (summary) events.push({ summaryEvent: { maybeCorrupt: false, durationSeconds: 1, resourceChanges: {}, isPreview: true, ...summary } });
  events.push({ cancelEvent: {} });
  return events.map((event, sequence) => `${JSON.stringify({ sequence, timestamp: 1700000000, ...event })}\n`).join('');
}
