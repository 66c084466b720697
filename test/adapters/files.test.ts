/** Files on disk: read again and again, listed without links, and problems instead of crashes. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFile } from '../../src/adapters/files/open-file.ts';
import { openWorkspace } from '../../src/adapters/files/workspace.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'interlock-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a file can be passed over twice, in chunks', () => {
  const text = 'x'.repeat(600_000);
  writeFileSync(join(root, 'a'), text);
  const opened = openFile(join(root, 'a'), 'a');
  if (!opened.ok) throw new Error('it is there');
  for (let pass = 0; pass < 2; pass++) {
    let length = 0;
    let chunks = 0;
    for (const chunk of opened.value.open()) {
      length += chunk.length;
      chunks++;
    }
    expect([length, chunks > 1]).toEqual([600_000, true]);
  }
});

test('what cannot be read is a problem that names it', () => {
  mkdirSync(join(root, 'folder'));
  const codes = ['absent', 'folder', 'folder/a/b'].map((name) => {
    const opened = openFile(join(root, name), name);
    return opened.ok ? 'ok' : opened.problems.map(({ code, location }) => `${code} ${location?.file}`);
  });
  expect(codes).toEqual([['file-missing absent'], ['file-unreadable folder'], ['file-missing folder/a/b']]);
});

test('a workspace lists files, not links, and leaves out what is not evidence', async () => {
  for (const folder of ['plans/production', 'node_modules/x', '.git', 'other']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['plans/production/a.json', 'node_modules/x/a.json', '.git/a.json', 'other/a.json', 'top.json'])
    writeFileSync(join(root, file), '{}');
  symlinkSync('/etc/hostname', join(root, 'plans/link.json'));
  const store = openWorkspace({ root, place: 'laptop' });
  expect(await store.list([''])).toMatchObject({ value: ['other/a.json', 'plans/production/a.json', 'top.json'] });
  expect(await store.list(['plans/', 'absent'])).toMatchObject({ value: ['plans/production/a.json'] });
  const opened = await store.open('plans/production/a.json');
  expect(opened).toMatchObject({ ok: true, value: { file: 'plans/production/a.json', origin: { place: 'laptop' } } });
  expect(await store.open('absent.json')).toMatchObject({ ok: false, problems: [{ code: 'file-missing' }] });
});

test('a folder that may not be looked into is a problem', async () => {
  chmodSync(root, 0o755);
  mkdirSync(join(root, 'locked'));
  chmodSync(join(root, 'locked'), 0);
  const listed = await asNobody(() => openWorkspace({ root, place: 'laptop' }).list(['']));
  expect(listed).toMatchObject({ ok: false, problems: [{ code: 'file-unreadable', location: { file: 'locked' } }] });
});

/** Root may look into everything. */
async function asNobody<Result>(look: () => Promise<Result>): Promise<Result> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    return await look();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
