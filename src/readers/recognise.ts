/** Which reader a file is for, told from its name and its first bytes. */
import { problem, type Problem } from '../model/problem.ts';
import { foreignProblem, formatByKeys, unknownFormat, type ForeignFormat, type OtherPlan } from './foreign-format.ts';
import { isConfigurationFile } from './terraform-configuration/configuration-file.ts';
import { encodingOf } from './terraform-plan/utf8-chunks.ts';
import { topLevelKeys } from './top-level-keys.ts';

/**
 * `terraform-plan` also stands for JSON that the head does not tell apart: the plan reader goes through all of it and
 * yields the problem itself. With any format that no reader knows comes the problem to show.
 */
type Recognised =
  | { format: 'terraform-plan' | 'sql-migration' | 'kubernetes-manifests' | 'terraform-configuration' | OtherPlan; problem?: never }
  | { format: ForeignFormat | 'empty' | 'binary' | 'unknown'; problem: Problem };

/** `ahead`: the first bytes of the file, some kilobytes where there are as many; asked for where the name does not tell. */
export function recognise(file: string, ahead: Uint8Array | (() => Uint8Array)): Recognised {
  if (/\.sql$/i.test(file)) return { format: 'sql-migration' };
  if (isConfigurationFile(file)) return { format: 'terraform-configuration' };
  const head = typeof ahead === 'function' ? ahead() : ahead;
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04) return foreign(file, 'terraform-binary-plan');
  const text = new TextDecoder(encodingOf(head) ?? 'utf-8').decode(head).trimStart();
  if (text === '') {
    const help = 'write the plan again: `terraform show -json tfplan > plan.json`';
    return { format: 'empty', problem: problem('evidence-empty', `\`${file}\` is empty`, { help, location: { file } }) };
  }
  if (text.startsWith('[')) {
    // The console's copy of a change set is a bare list; any other list is gone through by the plan reader.
    const keys = topLevelKeys(text.slice(1).trimStart());
    const isChangeSet = keys.has('resourceChange') || formatByKeys(keys) === 'cloudformation-change-set';
    return { format: isChangeSet ? 'cloudformation-change-set' : 'terraform-plan' };
  }
  if (/\.ya?ml$/i.test(file) && isManifest(file, text)) return { format: 'kubernetes-manifests' };
  if (text.startsWith('{')) {
    const format = formatByKeys(topLevelKeys(text)) ?? (startsWithStep(text) ? 'pulumi-preview' : 'terraform-plan');
    if (format === 'kubernetes-manifest') return { format: 'kubernetes-manifests' };
    return isReadable(format) ? { format } : foreign(file, format);
  }
  if (isBinary(text)) {
    const help = 'pass text: a plan as JSON (`terraform show -json tfplan > plan.json`), or a migration as `.sql`';
    return { format: 'binary', problem: problem('evidence-unreadable', `\`${file}\` is a binary file`, { help, location: { file } }) };
  }
  const format = byLines(file, text);
  if (format === 'kubernetes-manifest') return { format: 'kubernetes-manifests' };
  return format ? foreign(file, format) : { format: 'unknown', problem: unknownFormat(file, 'in no format that is known') };
}

/** A preview without configuration opens with its steps, which are longer than what is at hand. */
function startsWithStep(text: string): boolean {
  return /^\{\s*"steps"\s*:\s*\[\s*\{\s*"op"\s*:/.test(text);
}

function isReadable(format: ForeignFormat | OtherPlan | 'terraform-plan'): format is OtherPlan | 'terraform-plan' {
  return format === 'terraform-plan' || format === 'pulumi-preview' || format === 'cloudformation-change-set';
}

function foreign(file: string, format: ForeignFormat): Recognised {
  return { format, problem: foreignProblem(file, format) };
}

function isBinary(text: string): boolean {
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text) || text.startsWith('\ufffd');
}

/** YAML as people write it, which may also be in braces, with keys in quotes, or after any number of other lines. */
function isManifest(file: string, text: string): boolean {
  if (/(^|[\\/])kustomization\.ya?ml$/i.test(file)) return true;
  const isFlow = /^(?:---[ \t]*)?\{(?!\{)/m.test(text);
  return ['apiVersion', 'kind'].every((key) => new RegExp(`${isFlow ? '(?:^|[\\s{,])' : '^'}(["']?)${key}\\1\\s*:`, 'm').test(text));
}

function byLines(file: string, text: string): ForeignFormat | undefined {
  const lines = text.split('\n', 200).map((line) => line.trimEnd());
  if (
    /\.(tf|tofu|tfvars)$/i.test(file) ||
    lines.some((line) => /^(resource|data|module|provider|variable|terraform|locals|output)\b[^=:]*\{/.test(line))
  )
    return 'terraform-configuration';
  if (lines.some((line) => /^diff -u -N \S*LIVE-\d+/.test(line))) return 'kubernetes-diff';
  const yaml = /\.ya?ml$/i.test(file) || lines[0] === '---';
  if (lines.some((line) => /^apiVersion:/.test(line)) && lines.some((line) => /^kind:/.test(line))) return 'kubernetes-manifest';
  return yaml ? 'yaml' : undefined;
}
