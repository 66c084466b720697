/** Words about planned changes that several dangers share. */
import type { Change } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import { destroysFirst, replaces, type PlannedChange } from './lifecycle.ts';

type Tool = NonNullable<PlannedChange['plan']['tool']>;

/** `\`x\` is destroyed because its \`for_each\` key is gone`, or what replaces it and why. */
export function loss(change: PlannedChange): string {
  const what = replaces(change)
    ? change.plan.possible === true
      ? 'may be replaced by a new one and destroyed'
      : destroysFirst(change)
        ? 'is destroyed and created again'
        : 'is replaced by a new one and destroyed'
    : 'is destroyed';
  const why = replaces(change) ? replacementCause(change) : DELETE_CAUSES[change.plan.actionReason ?? ''];
  return `\`${change.address}\` ${what}${why === undefined ? '' : ` because ${why}`}`;
}

const DELETE_CAUSES: Record<string, string> = {
  delete_because_no_resource_config: 'no configuration is left for it',
  delete_because_no_module: 'its module is gone',
  delete_because_count_index: 'its `count` shrinks',
  delete_because_each_key: 'its `for_each` key is gone',
  delete_because_wrong_repetition: 'it changes between `count`, `for_each` and neither',
  delete_because_no_move_target: 'a `moved` block leads nowhere',
  delete_because_enabled_false: 'it is switched off by `enabled`',
};

/** Why a replacement is planned: the attributes that force it, else the reason that the plan gives. */
function replacementCause(change: PlannedChange): string | undefined {
  const paths = [...new Set(change.plan.replacePaths)].filter((path) => path !== '');
  if (paths.length > 0) {
    const named = paths.slice(0, 3).map((path) => `\`${path}\``);
    const rest = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
    return `${named.join(', ')}${rest} ${paths.length === 1 ? 'changes' : 'change'}`;
  }
  const reason = change.plan.actionReason ?? '';
  return change.plan.tool === undefined ? REPLACE_CAUSES[reason] : OTHER_REPLACE_CAUSES[reason];
}

const REPLACE_CAUSES: Record<string, string> = {
  replace_because_tainted: 'it is marked as tainted',
  replace_by_request: 'the plan was made with `-replace`',
  replace_by_triggers: 'something in its `replace_triggered_by` changes',
};

/** In previews of Pulumi. */
const OTHER_REPLACE_CAUSES: Record<string, string> = {
  replace_because_tainted: 'it is marked as tainted',
  replace_by_triggers: 'something that it depends on is replaced, or the command asked for it',
};

/** How to keep what is about to be destroyed, where the plan's reason tells; `undefined` where only the danger's own advice fits. */
export function keepAdvice(change: PlannedChange): string | undefined {
  const { address, plan } = change;
  if (plan.tool !== undefined) return replaces(change) ? undefined : KEEP_BY_TOOL[plan.tool];
  const moved = `\`moved { from = ${address}, to = NEW_ADDRESS }\``;
  switch (plan.actionReason) {
    case 'delete_because_no_resource_config':
    case 'delete_because_no_module':
      return `if it was renamed or moved, say so: ${moved}; if it shall live on unmanaged: \`removed { from = ${withoutKeys(address)}, lifecycle { destroy = false } }\``;
    case 'delete_because_count_index':
      return `\`count\` drops the highest numbers, whichever element was taken out: use \`for_each\` with stable keys, or ${moved}`;
    case 'delete_because_each_key':
      return `if only the key was renamed, say so: ${moved}`;
    case 'delete_because_wrong_repetition':
    case 'delete_because_no_move_target':
      return `lead it to its new address: ${moved}`;
    case 'replace_because_tainted':
      return `if the object is sound, take the mark off: \`terraform untaint '${address}'\``;
    case 'replace_by_request':
      return 'make the plan again without `-replace`';
    default:
      return undefined;
  }
}

/** How tools other than Terraform keep what a program or template no longer names. */
const KEEP_BY_TOOL: Record<Tool, string> = {
  pulumi:
    'if it was renamed or moved, give it its old name in `aliases`; if it shall live on unmanaged, set `retainOnDelete` and apply that first',
  cloudformation:
    'if it was renamed, keep its logical id; if it shall live on unmanaged, set `DeletionPolicy: Retain` and deploy that first',
};

/** Advice in the words of the tool that made the plan; `undefined` for Terraform, which the danger's own help speaks to. */
export function byTool(change: Change, words: Readonly<Record<Tool, string>>): string | undefined {
  const tool = change.plan?.tool;
  return tool === undefined ? undefined : words[tool];
}

function withoutKeys(address: string): string {
  return address.replace(/\[[^\]]*\]/g, '');
}

/** A value for a message: booleans, numbers and short words only, since anything else could be a secret. */
export function shown(value: Json | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value) && value.length === 1) return shown(value[0]);
  if (typeof value === 'boolean' || typeof value === 'number') return `\`${value}\``;
  if (typeof value === 'string' && /^[A-Za-z][A-Za-z0-9_.-]{0,39}$/.test(value)) return `\`${value}\``;
  return 'another value';
}
