/** Changes of a plan in short form, through the real reader. */
import type { Change } from '../../src/model/change.ts';
import type { Evidence } from '../../src/readers/reader.ts';
import { readTerraformPlan } from '../../src/readers/terraform-plan/read-terraform-plan.ts';
import type { PlanEntry } from '../../tools/generate/danger-cases.ts';

/** Fills in the rest of a plan. */
export function planEvidence(entries: PlanEntry[], document: object = {}, file = 'plan.json'): Evidence {
  const plan = { format_version: '1.2', terraform_version: '1.11.4', ...document, resource_changes: entries.map(fullEntry) };
  const bytes = new TextEncoder().encode(JSON.stringify(inOrder(plan)));
  return { file, open: () => [bytes] };
}

/** Reads a plan. Throws on a problem, since a case is meant to be a sound plan. */
export function planChanges(entries: PlanEntry[], document: object = {}): Change[] {
  const readings = [...readTerraformPlan(planEvidence(entries, document), { source: 'plan', trust: 'local', key: new Uint8Array(32) })];
  return readings.map(({ change, problem }) => {
    if (!change) throw new Error(`${problem?.code}: ${problem?.message}`);
    // Spelled out, since a reader may work them out only when asked, and tests copy changes.
    return { ...change, changed: change.changed, digest: change.digest };
  });
}

/** As the tools write it: drift before the changes, state and configuration after them. */
function inOrder(plan: Record<string, unknown>): object {
  const { resource_changes: changes, prior_state: state, configuration, ...before } = plan;
  return { ...before, resource_changes: changes, ...(state ? { prior_state: state } : {}), ...(configuration ? { configuration } : {}) };
}

function fullEntry(entry: PlanEntry): object {
  const {
    actions,
    before = null,
    after = null,
    after_unknown = {},
    before_sensitive = {},
    after_sensitive = {},
    replace_paths,
    importing,
    ...rest
  } = entry;
  const [, type = '', name = ''] = /(?:^|\.)([a-z0-9_]+)\.([A-Za-z0-9_-]+)(?:\[[^\]]*\])?$/.exec(entry.address) ?? [];
  return {
    mode: 'managed',
    type,
    name,
    provider_name: `registry.terraform.io/hashicorp/${type.split('_')[0]}`,
    ...rest,
    change: {
      actions,
      before,
      after,
      after_unknown,
      before_sensitive,
      after_sensitive,
      ...(replace_paths === undefined ? {} : { replace_paths }),
      ...(importing === undefined ? {} : { importing }),
    },
  };
}
