/** What keeps a plan from being judged as a whole: its format version, errors while planning, gaps. */
import { problem, type Problem } from '../../model/problem.ts';
import type { PlanHead } from './walk-plan.ts';

/** The format versions 0.1 to 1.x only add keys. A later major may mean something else by the same ones. */
export function versionProblem(plan: PlanHead, file: string): Problem | undefined {
  const version = plan.formatVersion;
  if (version === undefined || version === null) return undefined;
  if ((typeof version === 'string' || typeof version === 'number') && /^[01](?:\.\d+)*$/.test(String(version))) return undefined;
  return problem(
    'plan-version-unsupported',
    `the plan has format version \`${String(JSON.stringify(version)).slice(0, 40)}\`; known are 0.1 to 1.x`,
    {
      help: 'upgrade Interlock, or write the plan with a Terraform or OpenTofu release that it knows',
      location: locate(plan, file, 'format_version'),
    },
  );
}

/** At most one: an errored plan is incomplete too. A key that is absent (OpenTofu, old Terraform) says nothing. */
export function planProblem(plan: PlanHead, file: string): Problem | undefined {
  if (isSet(plan.errored, false)) {
    return problem('plan-errored', 'planning failed, so the plan does not show everything that would happen', {
      help: 'repair the configuration until `terraform plan` succeeds, and judge that plan; let the job stop when `terraform plan` fails',
      location: locate(plan, file, 'errored'),
    });
  }
  if (isSet(plan.complete, true)) {
    return problem('plan-incomplete', 'the plan does not cover the whole configuration', {
      help: 'plan without `-target` and `-exclude`; where changes were deferred, apply this plan and judge the next one too',
      location: locate(plan, file, 'complete'),
    });
  }
  return undefined;
}

/** Why a plan shows only a part of what would happen; undefined where it shows all, or does not say. */
export function incompleteWhy(plan: PlanHead): 'errored' | 'partial' | undefined {
  return isSet(plan.errored, false) ? 'errored' : isSet(plan.complete, true) ? 'partial' : undefined;
}

/** Whether the property is there and is anything but the value that means all is well. */
function isSet(value: unknown, well: boolean): boolean {
  return value !== undefined && value !== null && value !== well;
}

function locate(plan: PlanHead, file: string, key: string): { file: string; pointer: string } {
  return { file, pointer: plan.pointer === '' ? key : `${plan.pointer}/${key}` };
}
