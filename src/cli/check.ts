/** `interlock check`: the main job on a laptop. */
import { Option } from 'commander';
import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { currentInstant } from '../adapters/clock.ts';
import { openWorkspace } from '../adapters/files/workspace.ts';
import { gitFacts } from '../adapters/git/git-facts.ts';
import { check, requireLoaded } from '../app/check.ts';
import { errorVerdict } from '../app/error-verdict.ts';
import type { Checked, CheckRequest, NamedPlan } from '../app/request.ts';
import { catalogue } from '../dangers/classify.ts';
import type { Facts } from '../model/facts.ts';
import { ok, problem, type Problem, type Result } from '../model/problem.ts';
import { reportJson } from '../report/json.ts';
import { reportMarkdown, SUMMARY_LIMIT } from '../report/markdown.ts';
import { reportSarif } from '../report/sarif.ts';
import { visible } from '../report/escape-terminal.ts';
import { reportText } from '../report/text.ts';
import { collected, tell, type CommandContext, type Define, type ExitStatus } from './command.ts';
import { instantProblem, isCommitId, otherHeadProblem, readFactsFile } from './facts-file.ts';
import { unmatchedGlobs } from './migration-globs.ts';
import { policiesOnDisk } from './policy-folder.ts';
import { storeWithProgress } from './reading-progress.ts';
import { openRepository, type OpenedRepository } from './repository.ts';

export interface CheckOptions {
  repo: string;
  base?: string;
  head?: string;
  policies?: string;
  plan?: string[];
  migrations?: string[];
  facts?: string;
  now?: string;
  format: 'text' | 'json' | 'markdown' | 'sarif';
}

export const define: Define = (command, context) => {
  command
    .option('--repo <dir>', 'any folder of the repository', '.')
    .option('--base <rev>', 'target branch; absent: where origin points, else main or master')
    .option('--head <rev>', 'what is judged; absent: HEAD')
    .option('--policies <dir>', 'folder of policies on disk; absent: `.interlock` of the target branch')
    .option('--plan <file[=env]>', 'a plan, and where it is going to be applied; may be given several times', collected)
    .option('--migrations <glob>', 'further migrations among the changed files; may be given several times', collected)
    .option('--facts <file>', 'everything known about the pull request, as JSON')
    .option('--now <instant>', 'the instant of the decision, such as 2026-11-20T10:00:00Z')
    .addOption(new Option('--format <format>', 'of the output').choices(['text', 'json', 'markdown', 'sarif']).default('text'))
    .action(async (options: CheckOptions) => context.finish(await checkPull(options, context)));
};

async function checkPull(options: CheckOptions, { terminal, env }: CommandContext): Promise<ExitStatus> {
  const request = await requestOf(options, terminal.progress, env['INTERLOCK_STATE_KEY']);
  const checked: Checked = request.ok
    ? await check(request.value.request)
    : { verdict: errorVerdict(request.problems, 'policies that were not read', ''), texts: new Map() };
  const { verdict, texts, preview } = checked;
  const seconds = terminal.seconds();
  tell(verdict.problems as Problem[], terminal, new Map([...texts, ...(request.ok ? request.value.policyTexts : [])]));
  if (request.ok) for (const note of await request.value.notes) terminal.error(`note: ${visible(note)}\n`);
  if (options.format === 'json') terminal.out(reportJson(verdict));
  else if (options.format === 'sarif') terminal.out(reportSarif(verdict, catalogue()));
  else if (options.format === 'markdown') terminal.out(reportMarkdown(verdict, { limit: SUMMARY_LIMIT, ...(preview && { preview }) }));
  else if (request.ok)
    terminal.out(
      reportText(verdict, { style: terminal.style, texts, ...(seconds !== undefined && { seconds }), ...(preview && { preview }) }),
    );
  return verdict.verdict === 'allowed' ? 0 : verdict.verdict === 'error' ? 2 : 1;
}

interface Prepared {
  request: CheckRequest;
  policyTexts: ReadonlyMap<string, string>;
  notes: Promise<string[]>;
}

async function requestOf(
  options: CheckOptions,
  progress: (doing: string) => void,
  stateKey: string | undefined,
): Promise<Result<Prepared>> {
  const now = options.now ?? undefined;
  const wrong = now === undefined ? undefined : instantProblem('--now', now);
  if (wrong) return { ok: false, problems: [wrong] };
  const given = options.facts === undefined ? undefined : readFactsFile(options.facts);
  if (given && !given.ok) return given;
  const instant = now ?? given?.value.now ?? currentInstant();
  const onDisk = options.policies === undefined ? undefined : policiesOnDisk(options.policies, instant);
  if (onDisk && !onDisk.ok) return onDisk;
  const set = onDisk && requireLoaded(onDisk.value);
  if (set && !set.ok) return set;
  const opened = await openRepository(options, given?.value);
  if (!opened.ok) return opened;
  const { repository, root, notes } = opened.value;
  const migrations = (options.migrations ?? []).map((glob) => glob.replace(/^\.\//, ''));
  const unmatched = await unmatchedGlobs(migrations, repository);
  if (!unmatched.ok) return unmatched;
  const plans = (options.plan ?? []).map((plan) => namedPlan(plan, root));
  return ok({
    request: {
      repository,
      evidence: storeWithProgress(openWorkspace({ root, place: 'laptop' }), progress),
      facts: () => factsOf(opened.value, given?.value, instant),
      folder: '.interlock',
      plans,
      migrations,
      noPolicy: 'allow',
      now: instant,
      progress,
      ...(set && { policies: set.value }),
      ...(stateKey !== undefined && { stateKey }),
    },
    policyTexts: onDisk?.value.texts ?? new Map(),
    notes: notes.then((found) => [...found, ...factsNotes(opened.value, given?.value)]),
  });
}

/** Facts from the file, else what git knows. */
async function factsOf({ git }: OpenedRepository, given: Facts | undefined, now: string): Promise<Result<Facts>> {
  if (given) {
    const elsewhere = git && otherHeadProblem(given.pull.headSha, git.head.sha);
    return elsewhere ? { ok: false, problems: [elsewhere] } : ok({ ...given, now });
  }
  if (git) return await gitFacts(git, now);
  return {
    ok: false,
    problems: [problem('facts-missing', 'there are neither facts nor a git repository', { help: 'give facts with `--facts FILE`' })],
  };
}

/** Facts written by hand name no commit: which one they are taken to be about is said. */
function factsNotes({ git }: OpenedRepository, given: Facts | undefined): string[] {
  if (!git || !given || isCommitId(given.pull.headSha)) return [];
  return [`the facts are about \`${given.pull.headSha}\`, which is no commit id: taken for \`${git.head.sha.slice(0, 12)}\``];
}

/** `FILE=ENV`; a `=` within the folders of the file stays part of it. Paths are relative to the current folder, and shown relative to the repository. */
function namedPlan(text: string, root: string): NamedPlan {
  const at = text.lastIndexOf('=');
  // A file that is called so is meant by its name.
  const named = at > 0 && !text.slice(at).includes('/') && at < text.length - 1 && !existsSync(text);
  const path = resolve(named ? text.slice(0, at) : text);
  const inside = relative(root, path);
  const file = inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside;
  return named ? { file, environment: text.slice(at + 1) } : { file };
}
