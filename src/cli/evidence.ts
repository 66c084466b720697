/** `interlock evidence`: binds plans to the commit that they were made from. */
import { Option } from 'commander';
import { existsSync } from 'node:fs';
import { currentInstant } from '../adapters/clock.ts';
import { countUncommitted } from '../adapters/git/uncommitted.ts';
import { writeEvidence, type EvidenceRequest, type WrittenEvidence } from '../app/write-evidence.ts';
import { manifestOf, planOf } from '../model/manifest.ts';
import { failed, ok, problem, type Result } from '../model/problem.ts';
import { evidenceText } from '../report/evidence-text.ts';
import { counted } from '../report/words.ts';
import { tell, type CommandContext, type Define, type ExitStatus } from './command.ts';
import { isCommitId } from './facts-file.ts';
import { openInputs } from './input-files.ts';

interface EvidenceOptions {
  root?: string;
  workspace?: string;
  environment?: string;
  source?: string;
  head?: string;
  exitCode?: string;
  format: 'text' | 'json';
}

export const define: Define = (command, context) => {
  command
    .argument('<plan...>', 'plans or globs; `FILE=ENVIRONMENT` says where one is going to be applied')
    .option('--root <dir>', 'folder of the configuration; absent: the current folder, where it holds one')
    .option('--workspace <name>', 'Terraform workspace or Pulumi stack; absent: the one that is chosen in the current folder')
    .option('--environment <name>', 'where all of them are going to be applied')
    .option('--source <id>', 'source in `config.yaml` that they belong to; absent: the one that names their path')
    .option('--head <sha>', 'the commit that was planned; absent: the head of the pull request in a workflow, else HEAD')
    .option('--exit-code <status>', 'status with which planning ended: what lies there after a failure is refused')
    .addOption(new Option('--format <format>', 'of the output').choices(['text', 'json']).default('text'))
    .action(async (plans: string[], options: EvidenceOptions) => context.finish(await bindPlans(plans, options, context)));
};

async function bindPlans(names: readonly string[], options: EvidenceOptions, { terminal, env }: CommandContext): Promise<ExitStatus> {
  const request = await requestOf(names, options, terminal.progress, env);
  const done = request.ok ? await writeEvidence(request.value) : request;
  tell(done.ok ? done.value.problems : done.problems, terminal);
  if (!done.ok) return 2;
  if (env['GITHUB_ACTIONS'] !== 'true') {
    const uncommitted = await countUncommitted('.', 'no');
    const count = uncommitted.ok ? uncommitted.value : 0;
    if (count > 0)
      terminal.error(
        `note: ${counted(count, 'file is', 'files are')} changed and not committed; a plan of them is not one of the commit\n`,
      );
  }
  terminal.out(
    options.format === 'json'
      ? `${JSON.stringify({ version: 1, manifests: manifestsOf(done.value) }, null, 2)}\n`
      : evidenceText(done.value.written),
  );
  return 0;
}

function manifestsOf({ written }: WrittenEvidence): object[] {
  return written.map(({ plan, manifest }) => ({ file: manifestOf(plan), manifest }));
}

async function requestOf(
  names: readonly string[],
  { root, workspace, environment, source, head, exitCode }: EvidenceOptions,
  progress: (doing: string) => void,
  env: Record<string, string | undefined>,
): Promise<Result<EvidenceRequest>> {
  if (head !== undefined && !isCommitId(head))
    return failed(problem('usage', `\`--head ${head}\` is no commit id`, { help: 'give all of its 40 digits: `git rev-parse HEAD`' }));
  if (exitCode !== undefined && !/^\d{1,3}$/.test(exitCode))
    return failed(problem('usage', `\`--exit-code ${exitCode}\` is not a status`, { help: 'give a number, such as `$?`' }));
  const plans = await openPlans(names, progress);
  if (!plans.ok) return plans;
  return ok({
    plans: plans.value,
    folder: process.cwd(),
    env,
    now: currentInstant(),
    ...(root !== undefined && { root }),
    ...(workspace !== undefined && { workspace }),
    ...(environment !== undefined && { environment }),
    ...(source !== undefined && { source }),
    ...(head !== undefined && { head }),
    ...(exitCode !== undefined && { exitCode: Number(exitCode) }),
  });
}

/** Names, globs and folders; a glob that takes manifests in, too, means the plans. */
async function openPlans(names: readonly string[], progress: (doing: string) => void): Promise<Result<EvidenceRequest['plans']>> {
  const plans = new Map<string, EvidenceRequest['plans'][number]>();
  for (const name of names) {
    if (name === '-')
      return failed(problem('usage', 'a plan from standard input has no place for a manifest', { help: 'write it to a file first' }));
    const at = existsSync(name) ? -1 : name.lastIndexOf('=');
    const environment = at > 0 && !name.slice(at).includes('/') ? name.slice(at + 1) : undefined;
    const opened = await openInputs([environment === undefined ? name : name.slice(0, at)], progress);
    if (!opened.ok) return opened;
    for (const evidence of opened.value)
      if (planOf(evidence.file) === undefined)
        plans.set(evidence.file, { evidence, ...(environment !== undefined && environment !== '' && { environment }) });
  }
  if (plans.size > 0) return ok([...plans.values()]);
  return failed(problem('file-missing', 'there is no plan among these files, only manifests', { help: 'name the plans themselves' }));
}
