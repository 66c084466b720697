/** Every name of a resource type or attribute that dangers use was looked up, or is marked as not verified: no new name enters without a state. */
import { join } from 'node:path';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { UNVERIFIED_NAMES, unverifiedOf } from '../src/dangers/infra-types/unverified-names.ts';
import { dangers } from '../src/dangers/index.ts';
import { bindingsIn } from '../tools/provider-names/bindings.ts';
import { caseChanges } from '../tools/provider-names/case-changes.ts';
import { documentedNames, filledIn, giverIn, isDocumented, readNames } from '../tools/provider-names/known-names.ts';
import { usedNames } from '../tools/provider-names/used-names.ts';

const root = join(import.meta.dirname, '..');
const used = usedNames(dangers, caseChanges(root));
const [read, documented] = [readNames(root), documentedNames(root)];
const label = (type: string, path: string): string => (path === '' ? type : `${type}.${path}`);

function isRead(type: string, path: string): boolean {
  const versions = Object.values(read[type] ?? {});
  return path === '' ? versions.length > 0 : giverIn(read, type, path) !== undefined;
}

/** All that dangers use, a type as the empty path. */
const names = [...used.byType].flatMap(([type, paths]) => ['', ...paths].map((path) => [type, path] as const));

test('there is much to look up', () => {
  expect(used.byType.size).toBeGreaterThan(900);
  expect(names.length).toBeGreaterThan(1600);
  expect(used.byType.get('aws_db_instance')).toContain('deletion_protection');
  // Only reached by a rule that lets somebody in.
  expect(used.byType.get('hcloud_firewall')).toContain('rule.source_ips');
});

test('each name was found in a schema or a page, or is marked as not verified (see tools/provider-names.ts)', () => {
  const without = names.filter(([type, path]) => !isRead(type, path) && !isDocumented(documented, type, path));
  expect(without.map(([type, path]) => label(type, path)).filter((name) => !(name in UNVERIFIED_NAMES))).toEqual([]);
});

test('each name that a danger tries on many types belongs to one of them', () => {
  const wrong = [...used.tried].flatMap(([danger, { paths, types }]) =>
    [...paths].flatMap((path) => {
      const type = read[danger]?.[path];
      return typeof type === 'string' && types.has(type) ? [] : [`${danger}: ${path}`];
    }),
  );
  expect(wrong).toEqual([]);
  expect(used.tried.get('infra/encryption-key-changed')?.paths).toContain('kms_key_id');
});

test('nothing is marked that is not used or was found after all', () => {
  const all = new Set(names.map(([type, path]) => label(type, path)));
  const stale = Object.keys(UNVERIFIED_NAMES).filter((name) => {
    const [type = '', ...path] = name.split('.');
    return !all.has(name) || isRead(type, path.join('.')) || isDocumented(documented, type, path.join('.'));
  });
  expect(stale).toEqual([]);
});

test('what providers fill in is an attribute of the type', () => {
  const filled = Object.entries(filledIn(root)).flatMap(([type, paths]) => paths.map((path) => [type, path] as const));
  expect(filled.length).toBeGreaterThan(200);
  expect(filled.filter(([type, path]) => giverIn(read, type, path) === undefined && !isDocumented(documented, type, path))).toEqual([]);
});

test('a danger that uses a name that is not verified says so on its page', () => {
  for (const name of Object.keys(UNVERIFIED_NAMES)) {
    const type = name.split('.')[0] as string;
    const ids = [...dangers].filter(([, danger]) => danger.types?.includes(type)).map(([id]) => id);
    expect(ids.length, name).toBeGreaterThan(0);
    expect(unverifiedOf(type)).toContain(name);
  }
});

test('bindings of a provider are read: attributes, blocks in blocks, maps, older versions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-bindings-'));
  try {
    const write = (version: string, lines: string[]): void => {
      const at = join(folder, version, 'package');
      mkdirSync(join(at, 'lib', 'big-store'), { recursive: true });
      writeFileSync(join(at, 'package.json'), JSON.stringify({ cdktf: { provider: { name: 'registry/acme/acme', version } } }));
      writeFileSync(join(at, 'lib', 'big-store', 'index.js'), lines.join('\n'));
    };
    write('1.0.0', [
      'class BigStore extends cdktf.TerraformResource {',
      "get old() { return this.getStringAttribute('old'); }",
      '}',
      'BigStore.tfResourceType = "acme_big_store";',
    ]);
    write('10.0.0', [
      'class BigStoreLockRuleOutputReference extends cdktf.ComplexObject {',
      '// days - computed: true, optional: false, required: false',
      "get days() { return this.getNumberAttribute('days'); }",
      '}',
      'class BigStoreLockOutputReference extends cdktf.ComplexObject {',
      'this._rule = new BigStoreLockRuleList(this, "rule", false);',
      '}',
      'class BigStore extends cdktf.TerraformResource {',
      'this._lock = new BigStoreLockOutputReference(this, "lock");',
      '// tags - computed: true, optional: true, required: false',
      "get tags() { return this.getStringMapAttribute('tags'); }",
      '}',
      'BigStore.tfResourceType = "acme_big_store";',
    ]);
    const [newest, oldest] = bindingsIn(folder);
    expect([newest?.source, oldest?.source]).toEqual(['acme 10.0.0', 'acme 1.0.0']);
    const giver = (path: string): string | undefined => newest?.schemaOf('acme_big_store')?.giverOf(path);
    expect(['lock', 'lock.rule.days', 'tags.anything', 'tags'].map(giver)).toEqual(['given', 'made', 'given', 'either']);
    expect(['days', 'lock.days', 'rule', 'old'].map(giver)).toEqual([undefined, undefined, undefined, undefined]);
    expect(oldest?.schemaOf('acme_big_store')?.giverOf('old')).toBe('given');
    expect(newest?.schemaOf('acme_small_store')).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
