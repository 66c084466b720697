/** Formats told by the keys of a JSON object: those that other readers read, and those that none does, with what to pass instead. */
import { problem, type Problem } from '../model/problem.ts';

/** Read, but not by the reader of Terraform plans. */
export type OtherPlan = 'pulumi-preview' | 'cloudformation-change-set';

export type ForeignFormat =
  | 'terraform-state'
  | 'terraform-log-stream'
  | 'terraform-binary-plan'
  | 'terraform-configuration'
  | 'arm-what-if'
  | 'ansible-output'
  | 'kubernetes-manifest'
  | 'kubernetes-diff'
  | 'yaml';

interface Description {
  title: string;
  help: string;
}

const SHOW = 'pass the plan as JSON: `terraform plan -out tfplan`, then `terraform show -json tfplan > plan.json` (or `tofu`)';
const LATER =
  'no release reads it yet; pass plans of Terraform or OpenTofu, Pulumi previews, CloudFormation change sets and SQL migrations (docs/evidence.md)';

const FOREIGN: Readonly<Record<ForeignFormat | OtherPlan, Description>> = {
  'terraform-state': { title: 'Terraform state, which says nothing about changes', help: SHOW },
  'terraform-log-stream': { title: 'the log of `terraform plan -json`, which leaves out values', help: SHOW },
  'terraform-binary-plan': { title: 'a binary plan file', help: 'convert it: `terraform show -json tfplan > plan.json` (or `tofu`)' },
  'terraform-configuration': {
    title: 'Terraform configuration that is not in a `.tf` file',
    help: `name the file \`main.tf\` or the like to have it looked at as new configuration; for what it changes, ${SHOW}`,
  },
  'pulumi-preview': { title: 'a Pulumi preview', help: 'give its source `reader: pulumi-preview`' },
  'cloudformation-change-set': { title: 'a CloudFormation change set', help: 'give its source `reader: cloudformation-change-set`' },
  'ansible-output': { title: 'the output of an Ansible playbook', help: LATER },
  'arm-what-if': { title: 'an ARM or Bicep what-if result', help: LATER },
  'kubernetes-diff': { title: 'the output of `kubectl diff`, which leaves out what is deleted', help: LATER },
  'kubernetes-manifest': {
    title: 'a Kubernetes manifest, which is no plan',
    help: 'name manifests in a source with `reader: kubernetes-manifests`, or pass them to `interlock scan`',
  },
  yaml: { title: 'YAML', help: LATER },
};

/** All of `keys` present at the top of a JSON object tells the format. The first that fits counts. */
const SIGNS: [ForeignFormat | OtherPlan, string[]][] = [
  ['terraform-log-stream', ['@level', '@message']],
  ['terraform-state', ['format_version', 'values']],
  ['terraform-state', ['version', 'lineage']],
  ['terraform-state', ['version', 'serial', 'terraform_version']],
  ['pulumi-preview', ['steps', 'changeSummary']],
  ['pulumi-preview', ['config', 'steps']],
  ['pulumi-preview', ['config', 'duration']],
  ['pulumi-preview', ['config', 'diagnostics']],
  ['pulumi-preview', ['steps', 'diagnostics']],
  ['pulumi-preview', ['steps', 'duration']],
  ['pulumi-preview', ['diagnostics', 'duration']],
  ['pulumi-preview', ['duration', 'changeSummary']],
  ['pulumi-preview', ['sequence', 'timestamp']],
  ['cloudformation-change-set', ['changeSetName', 'changes']],
  ['cloudformation-change-set', ['ChangeSetId', 'StackId']],
  ['cloudformation-change-set', ['ChangeSetId', 'Status']],
  ['cloudformation-change-set', ['Changes']],
  ['cloudformation-change-set', ['ResourceChange']],
  ['ansible-output', ['plays', 'stats']],
  ['arm-what-if', ['status', 'changes']],
  ['arm-what-if', ['status', 'potentialChanges']],
  ['kubernetes-manifest', ['apiVersion', 'kind']],
];

/** Events of the Pulumi engine: each line is an object with one of these. */
const PULUMI_EVENTS = [
  'resourcePreEvent',
  'resOutputsEvent',
  'preludeEvent',
  'summaryEvent',
  'diagnosticEvent',
  'stdoutEvent',
  'cancelEvent',
];

/** Which format has such an object at its top; `undefined`: a Terraform plan, or nothing that is known. */
export function formatByKeys(keys: ReadonlySet<string>): ForeignFormat | OtherPlan | undefined {
  if (keys.has('resource_changes') || keys.has('planned_values')) return undefined;
  if (PULUMI_EVENTS.some((key) => keys.has(key))) return 'pulumi-preview';
  return SIGNS.find(([, signs]) => signs.every((key) => keys.has(key)))?.[0];
}

/** Names the format, and what to pass instead. */
export function foreignProblem(file: string, format: ForeignFormat | OtherPlan): Problem {
  const { title, help } = FOREIGN[format];
  return problem('evidence-format-unknown', `\`${file}\` is ${title}`, { help, location: { file } });
}

/** What a JSON object with these keys at its top is, when it is no Terraform plan. */
export function foreignJson(file: string, keys: ReadonlySet<string>): Problem | undefined {
  const format = formatByKeys(keys);
  return format && foreignProblem(file, format);
}

/** For what cannot even be named; `what` says what it looks like. */
export function unknownFormat(file: string, what: string): Problem {
  return problem('evidence-format-unknown', `\`${file}\` is ${what}`, { help: SHOW, location: { file } });
}
