/** `command: evidence`: binds the plans of this job to the commit that they were made from. */
import { setOutput } from '@actions/core';
import { currentInstant } from '../src/adapters/clock.ts';
import { listFiles } from '../src/adapters/files/list-files.ts';
import { openFile } from '../src/adapters/files/open-file.ts';
import { writeEvidence, type EvidenceRequest } from '../src/app/write-evidence.ts';
import { planOf } from '../src/model/manifest.ts';
import { failed, ok, problem, type Problem, type Result } from '../src/model/problem.ts';
import { fixedFolder } from '../src/pattern/capture-glob.ts';
import { compileGlob } from '../src/pattern/glob.ts';
import { evidenceText } from '../src/report/evidence-text.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';

/** The problems of it; with an error among them, nothing was written. */
export async function bindPlans({ plans }: Pick<Inputs, 'plans'>, workspace: string, log: Log): Promise<Problem[]> {
  const opened = openPlans(plans, workspace);
  if (!opened.ok) return opened.problems;
  const done = await writeEvidence({ plans: opened.value, folder: workspace, env: process.env, now: currentInstant() });
  if (!done.ok) return done.problems;
  const lines = evidenceText(done.value.written).trimEnd().split('\n');
  lines.forEach(log.line);
  setOutput('summary', lines.length === 1 ? lines[0] : `${lines.length} plans are bound to their commit`);
  return done.value.problems;
}

/** Files and globs, from the root of the workspace. */
function openPlans(named: Inputs['plans'], workspace: string): Result<EvidenceRequest['plans']> {
  if (named.length === 0)
    return failed(problem('usage', 'input `plans`: it is empty', { help: 'name the plans that this job made, one file or glob a line' }));
  const plans = new Map<string, EvidenceRequest['plans'][number]>();
  for (const { file, environment } of named) {
    const paths = /[*?[{]/.test(file) ? found(file, workspace) : ok([file]);
    if (!paths.ok) return paths;
    for (const path of paths.value) {
      const opened = openFile(path.startsWith('/') ? path : `${workspace}/${path}`, path);
      if (!opened.ok) return opened;
      plans.set(path, { evidence: opened.value, ...(environment !== undefined && { environment }) });
    }
  }
  return ok([...plans.values()]);
}

function found(glob: string, workspace: string): Result<string[]> {
  const pattern = glob.replace(/^\.\//, '');
  const listed = listFiles(workspace, fixedFolder(pattern));
  if (!listed.ok) return listed;
  const { matches } = compileGlob(pattern);
  const paths = listed.value.filter((path) => matches(path) && planOf(path) === undefined);
  if (paths.length > 0) return ok(paths);
  return failed(
    problem('evidence-missing', `input \`plans\`: no file matches \`${glob}\``, { help: 'does the step before write the plan there?' }),
  );
}
