/** Makes a git repository with policies on `main`, and a plan on a branch. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The plan, in the root of the repository. */
export const PLAN = 'plan.json';

/** `rules`: how many the one policy has; each looks at other resources. */
export function makeSmallRepository(folder: string, rules: number): void {
  mkdirSync(join(folder, '.interlock', 'policies'), { recursive: true });
  const git = (...args: string[]): void => void execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'bench');
  git('config', 'user.email', 'bench@example.com');
  writeFileSync(join(folder, '.interlock', 'config.yaml'), 'version: 1\nowners: [acme/platform]\n');
  writeFileSync(join(folder, '.interlock', 'policies', 'bench.yaml'), policy(rules));
  git('add', '.');
  git('commit', '-q', '-m', 'policies');
  git('checkout', '-q', '-b', 'feature');
  writeFileSync(join(folder, PLAN), JSON.stringify(SMALL_PLAN));
  git('add', '.');
  git('commit', '-q', '-m', 'plan');
}

function policy(rules: number): string {
  const each = Array.from(
    { length: rules },
    (_, at) => `  - id: rule-${at}
    match: { harms: [data-loss], severity: high, addresses: ["module.team_${at}.**"] }
    when: { "!": { in: ["scratch", { var: change.address }] } }
    require: { approvals: [{ count: 1, from: { users: [ada] } }] }
`,
  );
  return `version: 1\nname: bench\nowners: [acme/platform]\nmode: enforce\nrules:\n${each.join('')}`;
}

const SMALL_PLAN = {
  format_version: '1.2',
  terraform_version: '1.11.4',
  resource_changes: [
    {
      ...{ address: 'aws_db_instance.main', mode: 'managed', type: 'aws_db_instance', name: 'main' },
      change: { actions: ['delete'], before: { id: 'main', skip_final_snapshot: true }, after: null, after_unknown: {} },
    },
  ],
};
