/** What later steps and people who open the run get: outputs, the verdict as a file, annotations, the job summary. */
import { setOutput, summary } from '@actions/core';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../src/model/problem.ts';
import { catalogue } from '../src/dangers/classify.ts';
import { annotations } from '../src/report/annotations.ts';
import { reportJson } from '../src/report/json.ts';
import { reportSarif } from '../src/report/sarif.ts';
import { plainStyle } from '../src/report/style.ts';
import { reportText } from '../src/report/text.ts';
import type { Judged } from './judge.ts';
import { summaryText } from './report-text.ts';
import type { Session } from './session.ts';

/** Names of all outputs, as in `action.yml`. */
export const OUTPUTS = ['verdict', 'findings', 'verdict-file', 'summary'] as const;

/** `shown` is the one that weighs most; the outputs speak of it. */
export async function writeOutputs(session: Session, all: readonly Judged[], shown: Judged): Promise<void> {
  const { log, inputs, surroundings } = session;
  const { verdict } = shown.checked;
  const file = join(surroundings.temporary, 'interlock-verdict.json');
  writeFileSync(file, reportJson(verdict));
  const values: Record<(typeof OUTPUTS)[number], string> = {
    verdict: verdict.verdict,
    findings: String(verdict.findings.length),
    'verdict-file': file,
    summary: verdict.headline,
  };
  for (const name of OUTPUTS) setOutput(name, values[name]);
  for (const { pull, checked } of all) {
    log.line(`pull request ${pull.number} at ${pull.headSha.slice(0, 7)}`);
    reportText(checked.verdict, { style: plainStyle(), texts: checked.texts }).split('\n').forEach(log.line);
    log.commands(annotations(checked.verdict));
  }
  if (inputs.report !== '') {
    try {
      writeFileSync(join(surroundings.workspace, inputs.report), reportSarif(verdict, catalogue()));
    } catch {
      log.problem(
        problem('file-unreadable', `the report \`${inputs.report}\` could not be written`, {
          level: 'warning',
          help: 'does its folder exist?',
        }),
      );
    }
  }
  if (process.env['GITHUB_STEP_SUMMARY']) {
    for (const judged of all) summary.addRaw(summaryText(session, judged), true);
    await summary.write();
  }
}
