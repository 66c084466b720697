/** How configuration is put together and compared: files, folders, modules, tools, faults. */
import { expect, test } from 'vitest';
import { changesOf, findingsOf, named } from './read-here.ts';

const GUARDED = 'resource "aws_db_instance" "main" {\n  lifecycle {\n    prevent_destroy = true\n  }\n}\n';
const OPEN = 'resource "aws_db_instance" "main" {\n}\n';

test('the same on both sides is no change', () => {
  expect(changesOf({ 'main.tf': GUARDED }, { 'main.tf': GUARDED })).toEqual([]);
});

test('what a module declares has the address that a plan gives it, in each root that calls it', () => {
  const calls = {
    'live/prod/main.tf': 'module "db" {\n  source = "../../modules/db"\n}\n',
    'live/staging/main.tf': 'module "data" {\n  source = "../../modules/stack"\n}\n',
    'modules/stack/main.tf': 'module "inner" {\n  source = "../db"\n}\n',
  };
  const found = findingsOf({ ...calls, 'modules/db/main.tf': GUARDED }, { ...calls, 'modules/db/main.tf': OPEN });
  expect(named(found)).toEqual([
    'prevent-destroy-removed module.data.module.inner.aws_db_instance.main',
    'prevent-destroy-removed module.db.aws_db_instance.main',
  ]);
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

test('one change of a module that two roots call alike is one change, or one for each environment', () => {
  const calls = {
    'live/prod/main.tf': 'module "db" {\n  source = "../../modules/db"\n}\n',
    'live/staging/main.tf': 'module "db" {\n  source = "../../modules/db"\n}\n',
  };
  const sides = [
    { ...calls, 'modules/db/main.tf': GUARDED },
    { ...calls, 'modules/db/main.tf': OPEN },
  ] as const;
  expect(changesOf(...sides)).toHaveLength(1);
  const groups = changesOf(...sides, { groupOf: (root) => root });
  expect(groups.map(({ configuration }) => configuration?.root)).toEqual(['live/prod', 'live/staging']);
});

test('the same address in two root modules is two findings', () => {
  const found = findingsOf({ 'a/main.tf': GUARDED, 'b/main.tf': GUARDED }, { 'a/main.tf': OPEN, 'b/main.tf': OPEN });
  expect(named(found)).toEqual(['prevent-destroy-removed aws_db_instance.main', 'prevent-destroy-removed aws_db_instance.main']);
  const alone = findingsOf({ 'b/main.tf': GUARDED }, { 'b/main.tf': OPEN });
  expect(found.map(({ fingerprint }) => fingerprint)).toContain(alone[0]?.fingerprint);
});

test('modules that call each other in a circle are read, and an end is found', () => {
  const circle = (db: string) => ({
    'a/main.tf': `${db}\nmodule "b" {\n  source = "../b"\n}\n`,
    'b/main.tf': 'module "a" {\n  source = "../a"\n}\n',
  });
  expect(named(findingsOf(circle(GUARDED), circle(OPEN)))).toEqual(['prevent-destroy-removed aws_db_instance.main']);
});

test('a module that fans out without end is reported, not followed', () => {
  const level = (at: number): string =>
    Array.from({ length: 6 }, (_, call) => `module "m${call}" {\n  source = "../l${at + 1}"\n}\n`).join('');
  const levels = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`l${at}/main.tf`, level(at)]));
  const changes = changesOf({ ...levels, 'l12/main.tf': GUARDED }, { ...levels, 'l12/main.tf': OPEN });
  expect(changes.some(({ kind, notUnderstood }) => kind === 'unknown' && notUnderstood?.includes('too many modules'))).toBe(true);
});

test('a renamed root module is compared with what it was', () => {
  const renames = [['prod/main.tf', 'production/main.tf']] as const;
  expect(named(findingsOf({ 'prod/main.tf': GUARDED }, { 'production/main.tf': OPEN }, { renames }))).toEqual([
    'prevent-destroy-removed aws_db_instance.main',
  ]);
  expect(findingsOf({ 'prod/main.tf': GUARDED }, { 'production/main.tf': GUARDED }, { renames })).toEqual([]);
});

test('a syntax error is a change that was not understood, at its place, and hides no other', () => {
  const broken = `resource "aws_vpc" "x" {\n  cidr = = 3\n}\n\n${OPEN}`;
  const found = findingsOf({ 'main.tf': `resource "aws_vpc" "x" {\n}\n\n${GUARDED}` }, { 'main.tf': broken });
  expect(named(found)).toEqual(['any/change-not-understood main.tf', 'prevent-destroy-removed aws_db_instance.main']);
  expect(found.map(({ location }) => location)).toContainEqual({ file: 'main.tf', line: 2, column: 10 });
});

test('what a broken block hides is not called gone', () => {
  const found = findingsOf({ 'main.tf': GUARDED }, { 'main.tf': GUARDED.replace('prevent_destroy = true', 'prevent_destroy =') });
  expect(named(found)).toEqual(['any/change-not-understood main.tf']);
});

test('an error that was there before is no news, and one that is repaired leaves a doubt', () => {
  const broken = 'resource "aws_vpc" "x" {\n  cidr = = 3\n}\n';
  expect(findingsOf({ 'main.tf': broken }, { 'main.tf': `${broken}\n# a comment\n` })).toEqual([]);
  const repaired = findingsOf({ 'main.tf': broken }, { 'main.tf': 'resource "aws_vpc" "x" {\n}\n' });
  expect(repaired.map(({ danger, message }) => [danger, message])).toEqual([
    ['any/change-not-understood', expect.stringContaining('was not valid Terraform on the target branch')],
  ]);
});

// The grammar forgets the name of such a heredoc and takes the text in it for code; Terraform does not.
test('a text that can be read in two ways is not understood', () => {
  const name = 'E'.repeat(140);
  const hidden = `locals {\n  x = <<${name}\nfoo\n${'F'.repeat(140)}\n}\n${GUARDED}locals {\n  y = <<${'F'.repeat(140)}\n${name}\n}\n`;
  const found = findingsOf({ 'main.tf': GUARDED }, { 'main.tf': hidden });
  expect(found.map(({ danger }) => danger)).toContain('any/change-not-understood');
});

test.each([
  ['NUL', 'main.tf', 'resource "a" "b" {\0}'],
  ['JSON that is not valid', 'main.tf.json', '{"resource": {'],
  ['JSON that is no object', 'main.tf.json', '"resource"'],
])('%s', (_, path, content) => {
  expect(changesOf({}, { [path]: content }).map(({ kind, type }) => [kind, type])).toEqual([['unknown', 'file']]);
});

test('files that Terraform does not read are not read', () => {
  expect(changesOf({}, { '.hidden.tf': '{{{', 'main.tf~': '{{{', '#main.tf#': '{{{', 'terraform.tfvars': '{{{' })).toEqual([]);
});

test('blocks about the state are changes of their kind, once they are new', () => {
  const known = 'resource "aws_db_instance" "a" {\n}\nmoved {\n  from = aws_vpc.a\n  to   = aws_vpc.b\n}\n';
  const head = `${known}
moved {
  from = module.old
  to   = module.new["x"]
}
removed {
  from = aws_db_instance.b
  lifecycle {
    destroy = false
  }
}
removed {
  from = aws_s3_bucket.c
}
removed {
  from = aws_s3_bucket.d
  lifecycle {
    destroy = var.gone
  }
}
import {
  to = aws_instance.e[0]
  id = "i-1"
}
`;
  const changes = changesOf({ 'main.tf': known }, { 'main.tf': head });
  expect(changes.map(({ kind, type, address, plan }) => [kind, type, address, plan?.previousAddress ?? plan?.importing?.id])).toEqual([
    ['move', 'module', 'module.new["x"]', 'module.old'],
    ['forget', 'aws_db_instance', 'aws_db_instance.b', undefined],
    ['delete', 'aws_s3_bucket', 'aws_s3_bucket.c', undefined],
    ['unknown', 'aws_s3_bucket', 'aws_s3_bucket.d', undefined],
    ['import', 'aws_instance', 'aws_instance.e[0]', 'i-1'],
  ]);
});

test('a whole folder that goes takes its guards with it', () => {
  expect(named(findingsOf({ 'a/main.tf': GUARDED }, {}))).toEqual(['prevent-destroy-removed aws_db_instance.main']);
});

test('a secret that changes changes the digest, under one key and no other', () => {
  const command = (secret: string) => ({
    'main.tf': `resource "a" "b" {\n  provisioner "local-exec" {\n    command = "curl ${secret}"\n  }\n}\n`,
  });
  const digest = (secret: string, key: number) => changesOf({}, command(secret), { key: new Uint8Array(32).fill(key) })[0]?.digest;
  expect(digest('a', 1)).toBe(digest('a', 1));
  expect(digest('a', 1)).not.toBe(digest('b', 1));
  expect(digest('a', 1)).not.toBe(digest('a', 2));
});
