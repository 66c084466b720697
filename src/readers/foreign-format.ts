/** Formats that are not read here (yet), and what to pass instead. */
import { problem, type Problem } from '../model/problem.ts';

export type ForeignFormat =
  | 'terraform-state'
  | 'terraform-log-stream'
  | 'terraform-binary-plan'
  | 'terraform-configuration'
  | 'pulumi-preview'
  | 'pulumi-engine-events'
  | 'cloudformation-change-set'
  | 'arm-what-if'
  | 'kubernetes-manifest'
  | 'yaml';

interface Description {
  title: string;
  help: string;
}

const SHOW = 'pass the plan as JSON: `terraform plan -out tfplan`, then `terraform show -json tfplan > plan.json` (or `tofu`)';
const LATER =
  'this release does not read it; pass Terraform or OpenTofu plans (`terraform show -json tfplan > plan.json`) and SQL migrations';

const FOREIGN: Readonly<Record<ForeignFormat, Description>> = {
  'terraform-state': { title: 'Terraform state, which says nothing about changes', help: SHOW },
  'terraform-log-stream': { title: 'the log of `terraform plan -json`, which leaves out values', help: SHOW },
  'terraform-binary-plan': { title: 'a binary plan file', help: 'convert it: `terraform show -json tfplan > plan.json` (or `tofu`)' },
  'terraform-configuration': {
    title: 'Terraform configuration that is not in a `.tf` file',
    help: `name the file \`main.tf\` or the like to have it looked at as new configuration; for what it changes, ${SHOW}`,
  },
  'pulumi-preview': { title: 'a Pulumi preview', help: LATER },
  'pulumi-engine-events': { title: 'a Pulumi engine event log', help: LATER },
  'cloudformation-change-set': { title: 'a CloudFormation change set', help: LATER },
  'arm-what-if': { title: 'an ARM or Bicep what-if result', help: LATER },
  'kubernetes-manifest': { title: 'a Kubernetes manifest', help: LATER },
  yaml: { title: 'YAML', help: LATER },
};

/** All of `keys` present at the top of a JSON object tells the format. The first that fits counts. */
const SIGNS: [ForeignFormat, string[]][] = [
  ['terraform-log-stream', ['@level', '@message']],
  ['terraform-state', ['format_version', 'values']],
  ['terraform-state', ['version', 'lineage']],
  ['terraform-state', ['version', 'serial', 'terraform_version']],
  ['pulumi-preview', ['steps', 'changeSummary']],
  ['pulumi-preview', ['config', 'steps']],
  ['pulumi-engine-events', ['sequence', 'timestamp']],
  ['cloudformation-change-set', ['ChangeSetName', 'Changes']],
  ['cloudformation-change-set', ['changeSetName', 'changes']],
  ['cloudformation-change-set', ['ChangeSetId', 'Changes']],
  ['cloudformation-change-set', ['StackName', 'Changes']],
  ['cloudformation-change-set', ['Changes']],
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

/** Which foreign format has such an object at its top. */
export function foreignByKeys(keys: ReadonlySet<string>): ForeignFormat | undefined {
  if (keys.has('resource_changes') || keys.has('planned_values')) return undefined;
  if (PULUMI_EVENTS.some((key) => keys.has(key))) return 'pulumi-engine-events';
  return SIGNS.find(([, signs]) => signs.every((key) => keys.has(key)))?.[0];
}

/** Names the format, and what to pass instead. */
export function foreignProblem(file: string, format: ForeignFormat): Problem {
  const { title, help } = FOREIGN[format];
  return problem('evidence-format-unknown', `\`${file}\` is ${title}`, { help, location: { file } });
}

/** What a JSON object with these keys at its top is, when it is no plan. */
export function foreignJson(file: string, keys: ReadonlySet<string>): Problem | undefined {
  const format = foreignByKeys(keys);
  return format && foreignProblem(file, format);
}

/** For what cannot even be named; `what` says what it looks like. */
export function unknownFormat(file: string, what: string): Problem {
  return problem('evidence-format-unknown', `\`${file}\` is ${what}`, { help: SHOW, location: { file } });
}
