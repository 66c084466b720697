/** `npm start`: judges a dangerous pull request of an example shop with the committed bundle, first without approvals, then with them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const shop = mkdtempSync(join(tmpdir(), 'interlock-shop-'));

/** Fixed names and times, so that the commits have the same ids everywhere. */
const identity = {
  GIT_AUTHOR_NAME: 'Alice',
  GIT_AUTHOR_EMAIL: 'alice@example.com',
  GIT_AUTHOR_DATE: '2026-11-20T09:00:00Z',
  GIT_COMMITTER_NAME: 'Alice',
  GIT_COMMITTER_EMAIL: 'alice@example.com',
  GIT_COMMITTER_DATE: '2026-11-20T09:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

function git(...args) {
  return execFileSync('git', ['-C', shop, ...args], { encoding: 'utf8', env: { ...process.env, ...identity } }).trim();
}

/** Commits what is in the folder on top of what is there. */
function commit(folder, message) {
  cpSync(join(root, 'examples/shop', folder), shop, { recursive: true });
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

function check(title, facts) {
  console.log(`\n── ${title} ──\n`);
  const file = join(shop, '..', `${shop.split('/').pop()}-facts.json`);
  writeFileSync(file, JSON.stringify(facts));
  const args = ['check', '--repo', shop, '--base', 'main', '--head', 'retire-legacy-users', '--facts', file];
  const { status } = spawnSync(process.execPath, [join(root, 'action/dist/cli.js'), ...args], { stdio: 'inherit' });
  rmSync(file);
  return status;
}

try {
  git('init', '--quiet', '--initial-branch', 'main');
  cpSync(join(root, 'policies-example'), join(shop, '.interlock'), { recursive: true });
  commit('base', 'The shop as it runs');
  git('switch', '--quiet', '--create', 'retire-legacy-users');
  commit('head', 'Retire legacy users, encrypt the database');

  const facts = JSON.parse(readFileSync(join(root, 'examples/shop/facts.json'), 'utf8'));
  const headSha = git('rev-parse', 'HEAD');
  facts.pull.headSha = headSha;
  facts.pull.commits = [
    { sha: headSha, parents: [git('rev-parse', 'main')], author: 'alice', committer: 'alice', pushedAt: '2026-11-20T09:00:00Z' },
  ];
  const approve = (user, minute) => ({ user, state: 'approved', submittedAt: `2026-11-20T09:${minute}:00Z`, commitId: headSha });

  const opened = check('Alice opens a pull request. Nobody has approved it', facts);
  facts.pull.reviews = [approve('carol', '20'), approve('dan', '25'), approve('sam', '30'), approve('kim', '40')];
  const approved = check('The people whom the policies name have approved exactly this', facts);

  console.log(`\nexit status ${opened} before the approvals, ${approved} after (0 allowed, 1 waiting or blocked, 2 a problem)`);
  process.exitCode = opened === 1 && approved === 0 ? 0 : 1;
} finally {
  rmSync(shop, { recursive: true, force: true });
}
