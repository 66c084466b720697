/** A repository read through git: commits, changed files as GitHub lists them, and problems instead of crashes. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitFacts } from '../../src/adapters/git/git-facts.ts';
import { openGitRepository, type GitRepository } from '../../src/adapters/git/git-repository.ts';
import { countUncommitted } from '../../src/adapters/git/uncommitted.ts';
import type { Result } from '../../src/model/problem.ts';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository.ts';

let repo: TemporaryRepository;
beforeEach(() => {
  repo = temporaryRepository();
});
afterEach(() => repo.remove());

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function codes(result: Result<unknown>): string[] {
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

async function opened(base?: string, head?: string): Promise<GitRepository> {
  return value(await openGitRepository({ folder: repo.folder, ...(base !== undefined && { base }), ...(head !== undefined && { head }) }));
}

test('changed files are those of the pull request, not of the target branch', async () => {
  repo.commit({ 'a.sql': 'one\ntwo\nthree\n', 'gone.txt': 'x\n', 'keep.txt': 'y\n', bin: '\0\x01' });
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit({
    'b with blank\tand tab é.sql': 'one\ntwo\nthree\nfour\n',
    'a.sql': null,
    'gone.txt': null,
    'new.sql': 'something else\n',
    bin: '\0\x02',
  });
  repo.git('checkout', '-q', 'main');
  repo.commit({ 'keep.txt': 'changed on main\n' });
  const files = value(await (await opened('main', 'feature')).changedFiles());
  expect(files).toEqual([
    { path: 'b with blank\tand tab é.sql', previousPath: 'a.sql', status: 'renamed', additions: 1, deletions: 0 },
    { path: 'bin', previousPath: null, status: 'modified' },
    { path: 'gone.txt', previousPath: null, status: 'removed', additions: 0, deletions: 1 },
    { path: 'new.sql', previousPath: null, status: 'added', additions: 1, deletions: 0 },
  ]);
});

test('files are listed and read at the very commit', async () => {
  const first = repo.commit({ '.interlock/config.yaml': 'old', '.interlock/policies/a.yaml': 'a', 'x[1].sql': 'x' });
  const second = repo.commit({ '.interlock/config.yaml': 'new' });
  const repository = await opened('main');
  expect(value(await repository.list(first, '.interlock'))).toEqual(['.interlock/config.yaml', '.interlock/policies/a.yaml']);
  expect(value(await repository.list(first, 'nothing/here'))).toEqual([]);
  const text = async (sha: string, path: string): Promise<string | undefined> => {
    const bytes = value(await repository.read(sha, path));
    return bytes === null ? undefined : new TextDecoder().decode(bytes);
  };
  expect(await text(first, '.interlock/config.yaml')).toBe('old');
  expect(await text(second, '.interlock/config.yaml')).toBe('new');
  expect(await text(second, 'x[1].sql')).toBe('x');
  expect(await text(second, '.interlock')).toBeUndefined();
  expect(await text(second, 'absent')).toBeUndefined();
  expect(value(await repository.history('.interlock')).map(({ sha }) => sha)).toEqual([second, first]);
});

test('a symbolic link is a problem, not its target', async () => {
  repo.write('real', 'secret');
  symlinkSync('/etc/hostname', join(repo.folder, 'link'));
  const sha = repo.commit({});
  expect(codes(await (await opened('main')).read(sha, 'link'))).toEqual(['file-unreadable']);
});

test('the base is found when nobody names it, and the branch of origin stands in for a missing local one', async () => {
  const sha = repo.commit({ a: '1' });
  repo.git('update-ref', 'refs/remotes/origin/trunk', sha);
  repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit({ a: '2' });
  expect(await opened()).toMatchObject({ base: { sha, name: 'trunk' }, head: { name: 'feature' } });
  expect((await opened('trunk')).base).toEqual({ sha, name: 'trunk' });
});

test.each([
  ['a revision that is not there', 'revision-missing', { base: 'nowhere' }],
  ['a revision that looks like an option', 'revision-missing', { base: '--upload-pack=x' }],
  ['a head that is not there', 'revision-missing', { base: 'main', head: 'nowhere' }],
])('%s', async (_, code, options) => {
  repo.commit({ a: '1' });
  expect(codes(await openGitRepository({ folder: repo.folder, ...options }))).toEqual([code]);
});

test('no repository, no folder, a file, no common ancestor', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-test-'));
  writeFileSync(join(folder, 'file'), '');
  expect(codes(await openGitRepository({ folder }))).toEqual(['not-a-repository']);
  expect(codes(await openGitRepository({ folder: join(folder, 'absent') }))).toEqual(['file-missing']);
  expect(codes(await openGitRepository({ folder: join(folder, 'file') }))).toEqual(['not-a-repository']);
  rmSync(folder, { recursive: true });
  repo.commit({ a: '1' });
  repo.git('checkout', '-q', '--orphan', 'other');
  repo.commit({ b: '1' });
  expect(codes(await openGitRepository({ folder: repo.folder, base: 'main', head: 'other' }))).toEqual(['git-failed']);
});

test('facts: logins only where GitHub itself gave them', async () => {
  repo.commit({ a: '1' });
  repo.git('checkout', '-q', '-b', 'feature');
  const one = repo.commit({ a: '2' }, 'x\n\nCo-authored-by: Bob <bob@users.noreply.github.com>\nCo-authored-by: Eve <eve@example.com>');
  repo.write('a', '3');
  repo.git('-c', 'user.name=x', 'commit', '-q', '-am', 'y', '--author', 'Mallory <alice@example.com>');
  const facts = value(await gitFacts(await opened('main'), '2026-11-20T10:00:00Z'));
  expect(facts.pull.commits?.map(({ author, committer, coAuthors }) => [author, committer, coAuthors])).toEqual([
    [null, 'alice', []],
    ['alice', 'alice', ['bob', null]],
  ]);
  expect(facts.pull.commits?.[1]).toMatchObject({ sha: one });
  expect(facts.pull.files?.map(({ path }) => path)).toEqual(['a']);
  expect(facts.pull.reviews).toBeUndefined();
  const unknown = ['people', 'pull.reviews', 'pull.comments', 'pull.labels', 'pull.checks', 'pull.author'];
  expect(facts.unavailable?.map(({ path }) => path)).toEqual(unknown);
});

test('uncommitted work is counted', async () => {
  repo.commit({ a: '1', b: '1' });
  repo.write('a', '2');
  repo.write('new', '2');
  expect(value(await countUncommitted(repo.folder))).toBe(2);
});
