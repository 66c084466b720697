/** Both sides of changed files: compared with where the pull request was forked, and nothing lost in silence. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderRepository } from '../../src/adapters/files/folder-repository.ts';
import { openGitRepository } from '../../src/adapters/git/git-repository.ts';
import { changedTexts, type ChangedTexts } from '../../src/app/changed-texts.ts';
import { folderTexts, type FolderTexts } from '../../src/app/folder-texts.ts';
import type { Repository } from '../../src/model/repository.ts';
import { temporaryRepository, type TemporaryRepository } from '../adapters/temporary-repository.ts';

let repo: TemporaryRepository;
beforeEach(() => {
  repo = temporaryRepository();
});
afterEach(() => repo.remove());

async function opened(): Promise<Repository> {
  const found = await openGitRepository({ folder: repo.folder, base: 'main', head: 'feature' });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

async function changed(repository: Repository, takes = (path: string) => path.startsWith('k8s/')): Promise<ChangedTexts> {
  const files = await repository.changedFiles();
  return changedTexts(files.ok ? files.value : [], takes, repository);
}

async function folder(repository: Repository, name: string): Promise<FolderTexts> {
  const files = await repository.changedFiles();
  return folderTexts(name, (path) => path.endsWith('.tf'), files.ok ? files.value : [], repository);
}

const side = (path: string, text: string) => ({ path, text });
const codes = ({ problems }: ChangedTexts) => problems.map(({ code }) => code);

test('what the target branch brought since is no change of the pull request', async () => {
  repo.commit({ 'k8s/a.yaml': 'old', 'k8s/b.yaml': 'same' });
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit({ 'k8s/a.yaml': 'new' });
  repo.git('checkout', '-q', 'main');
  repo.commit({ 'k8s/a.yaml': 'old, and more on main', 'k8s/c.yaml': 'only on main' });
  expect(await changed(await opened())).toEqual({
    files: [{ before: side('k8s/a.yaml', 'old'), after: side('k8s/a.yaml', 'new') }],
    problems: [],
  });
});

test('files come, go, and are renamed into and out of the source', async () => {
  const long = (name: string) => `${name}\n`.repeat(20);
  repo.commit({ 'k8s/gone.yaml': 'gone', 'k8s/out.yaml': long('out'), 'other/in.yaml': long('in'), 'k8s/1.yaml': long('moved') });
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit({ 'k8s/gone.yaml': null, 'k8s/out.yaml': null, 'other/in.yaml': null, 'k8s/1.yaml': null });
  repo.commit({ 'other/out.yaml': long('out'), 'k8s/in.yaml': long('in'), 'k8s/2.yaml': long('moved'), 'k8s/new.yaml': '\ufeffnew' });
  const { files, problems } = await changed(await opened());
  expect(problems).toEqual([]);
  expect(files).toEqual([
    { before: side('k8s/1.yaml', long('moved')), after: side('k8s/2.yaml', long('moved')) },
    { before: side('k8s/gone.yaml', 'gone'), after: null },
    { before: null, after: side('k8s/in.yaml', long('in')) },
    { before: null, after: side('k8s/new.yaml', 'new') },
    { before: side('k8s/out.yaml', long('out')), after: null },
  ]);
});

test('what is no text, a link or too large is a problem each, and the others are read', async () => {
  repo.commit({ 'k8s/link.yaml': 'a file' });
  repo.git('checkout', '-q', '-b', 'feature');
  repo.git('rm', '-q', 'k8s/link.yaml');
  repo.write('k8s/good.yaml', 'good');
  symlinkSync('/etc/passwd', join(repo.folder, 'k8s/link.yaml'));
  repo.commit({ 'k8s/bin.yaml': 'a\0b', 'k8s/large.yaml': 'x'.repeat(17 * 1024 * 1024) });
  const found = await changed(await opened());
  expect(found.files).toEqual([{ before: null, after: side('k8s/good.yaml', 'good') }]);
  expect(codes(found).sort()).toEqual(['evidence-too-large', 'evidence-unreadable', 'file-unreadable']);
});

test('more files than may be asked for are refused as a whole', async () => {
  repo.commit({ 'README.md': 'x' });
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit(Object.fromEntries(['1', '2', '3', '4', '5'].map((name) => [`k8s/${name}.yaml`, name])));
  const repository = Object.assign(await opened(), { mostReads: 1 });
  expect(codes(await changed(repository))).toEqual(['evidence-too-large']);
  expect((await changed(repository, (path) => path === 'k8s/1.yaml')).files).toHaveLength(1);
});

test('a plain folder cannot tell what was there before', async () => {
  repo.write('k8s/a.yaml', 'a');
  const pull = { author: 'alice', headSha: 'c1', files: [{ path: 'k8s/a.yaml', status: 'modified' as const }] };
  const edited = folderRepository(repo.folder, { version: 1, pull });
  expect(codes(await changed(edited))).toEqual(['not-a-repository']);
  const added = folderRepository(repo.folder, { version: 1, pull: { ...pull, files: [{ path: 'k8s/a.yaml', status: 'added' }] } });
  expect(await changed(added)).toEqual({ files: [{ before: null, after: side('k8s/a.yaml', 'a') }], problems: [] });
});

test('a folder is read whole, without the folders in it', async () => {
  const long = (name: string) => `# ${name}\n`.repeat(20);
  repo.commit({ 'infra/a.tf': 'a', 'infra/b.tf': 'b', 'infra/c.tf': long('c'), 'infra/sub/x.tf': 'x', 'infra/notes.md': 'n' });
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit({ 'infra/a.tf': 'a2', 'infra/c.tf': null, 'infra/sub/x.tf': 'x2', 'infra/new.tf': 'new' });
  repo.commit({ 'infra/d.tf': long('c') });
  repo.git('checkout', '-q', 'main');
  repo.commit({ 'infra/a.tf': 'a on main', 'infra/b.tf': 'b on main' });
  const { files, problems } = await folder(await opened(), 'infra');
  expect(problems).toEqual([]);
  expect(files).toEqual([
    { path: 'infra/a.tf', before: 'a', after: 'a2', changed: true },
    { path: 'infra/b.tf', before: 'b', after: 'b', changed: false },
    { path: 'infra/c.tf', before: long('c'), after: null, changed: true },
    { path: 'infra/d.tf', before: null, after: long('c'), changed: true },
    { path: 'infra/new.tf', before: null, after: 'new', changed: true },
  ]);
  expect((await folder(await opened(), '')).files).toEqual([]);
  const few = Object.assign(await opened(), { mostReads: 2 });
  expect((await folder(few, 'infra')).problems.map(({ code }) => code)).toEqual(['evidence-too-large']);
});
