/** Formats told from name and head. */
import { describe, expect, test } from 'vitest';
import { headOf } from '../../src/app/whole-file.ts';
import { recognise } from '../../src/readers/recognise.ts';

const JSON_PLAN = /terraform show -json \S+ > plan\.json/;

describe('formats that a reader takes', () => {
  test.each([
    ['db/1.sql', 'DROP TABLE x;', 'sql-migration'],
    ['db/1.SQL', '', 'sql-migration'],
    ['plan.json', '{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{', 'terraform-plan'],
    ['plan', '\ufeff  {\n  "resource_changes": [', 'terraform-plan'],
    ['mock.json', `{"mock": {"valid": {"variables": "${'x'.repeat(5000)}"`, 'terraform-plan'],
    ['unclear.json', '{"a": {"@level": 1, "@message": 2}', 'terraform-plan'],
    ['nested.json', '['.repeat(4096), 'terraform-plan'],
    ['main.tf', 'resource "aws_s3_bucket" "b" {\n}\n', 'terraform-configuration'],
    ['pod.json', '{"apiVersion": "v1", "kind": "Pod"', 'kubernetes-manifests'],
    ['pod.yaml', '---\n# it\napiVersion: v1\nkind: Pod\n', 'kubernetes-manifests'],
    ['map.yaml', 'apiVersion: v1\nkind: ConfigMap\ndata: {a: b}\n', 'kubernetes-manifests'],
    ['late.YML', `# x\n${'# y\n'.repeat(300)}apiVersion: v1\r\nkind: Pod\r\n`, 'kubernetes-manifests'],
    ['quoted.yaml', '"apiVersion": v1\n\'kind\' : Pod\n', 'kubernetes-manifests'],
    ['braces.yaml', '# x\n--- {apiVersion: v1, kind: Pod}', 'kubernetes-manifests'],
    ['braces.yaml', '{kind: Pod,\n apiVersion: v1}', 'kubernetes-manifests'],
    ['web/kustomization.yaml', 'resources: [web.yaml]\n', 'kubernetes-manifests'],
    ['preview.json', '{"config": {}, "steps": [{"op": "create"', 'pulumi-preview'],
    ['preview.json', `{\n  "steps": [\n    {\n      "op": "create", "urn": "${'x'.repeat(5000)}`, 'pulumi-preview'],
    ['preview.json', '{"config": {}, "duration": 1200, "changeSummary": {"same": 3}}', 'pulumi-preview'],
    ['failed.json', '{"config": {}, "diagnostics": [{"message": "no"', 'pulumi-preview'],
    ['events.json', '{"sequence":1,"timestamp":17,"resourcePreEvent":{"metadata":{"op":"delete"}}}\n', 'pulumi-preview'],
    ['events.json', '{"sequence":0,"timestamp":17,"preludeEvent":{"config":{}}}\n', 'pulumi-preview'],
    ['set.json', '{"ChangeSetName": "x", "StackName": "y", "Changes": [', 'cloudformation-change-set'],
    ['set.json', '{"Changes": [{"Type": "Resource"', 'cloudformation-change-set'],
    ['set.json', '{"ChangeSetId": "arn:x", "StackId": "arn:y", "Status": "FAILED"', 'cloudformation-change-set'],
    ['sets.json', '[{"ChangeSetName": "x", "Changes": []}, {', 'cloudformation-change-set'],
    ['console.json', '[\n {\n  "resourceChange": {', 'cloudformation-change-set'],
    ['console.json', '[{"type": "Resource", "resourceChange": {', 'cloudformation-change-set'],
  ])('%s', (file, head, format) => {
    expect(recognise(file, Buffer.from(head))).toEqual({ format });
  });

  test('a manifest behind more comments than fit into a head', () => {
    const text = Buffer.from(`# nothing\n${'# to see here\n'.repeat(10_000)}---\napiVersion: v1\nkind: Pod\n`);
    const evidence = { file: 'pod.yaml', size: text.length, open: () => [text] };
    expect(recognise(evidence.file, () => headOf(evidence))).toEqual({ format: 'kubernetes-manifests' });
  });

  test('UTF-16, as PowerShell writes it', () => {
    expect(recognise('plan.json', Buffer.from('\ufeff{"format_version":"1.2"', 'utf16le'))).toEqual({ format: 'terraform-plan' });
  });
});

describe('formats that are passed by mistake', () => {
  test.each([
    ['tfplan', 'PK\x03\x04\x14\x00\x08\x00', 'terraform-binary-plan'],
    [
      'plan.json',
      '{"@level":"info","@message":"Terraform 1.11.4","@module":"terraform.ui","type":"version"}\n{"@level":',
      'terraform-log-stream',
    ],
    ['state.json', '{"format_version":"1.0","terraform_version":"1.11.4","values":{"outputs"', 'terraform-state'],
    ['terraform.tfstate', '{\n  "version": 4,\n  "terraform_version": "1.11.4",\n  "serial": 3,\n  "lineage": "x"', 'terraform-state'],
    ['plan.txt', '# ours\nmodule "x" {\n', 'terraform-configuration'],
  ])('%s', (file, head, format) => {
    const found = recognise(file, Buffer.from(head, 'latin1'));
    expect(found).toMatchObject({ format, problem: { code: 'evidence-format-unknown', location: { file } } });
    expect(found.problem?.help).toMatch(JSON_PLAN);
  });
});

describe('formats that this release does not read', () => {
  test.each([
    ['whatif.json', '{"status": "Succeeded", "changes": [', 'arm-what-if'],
    ['ansible.json', '{"custom_stats": {}, "global_custom_stats": {}, "plays": [], "stats": {', 'ansible-output'],
    ['live.diff', 'diff -u -N /tmp/LIVE-123/apps.v1.Deployment /tmp/MERGED-456/apps.v1.Deployment\n', 'kubernetes-diff'],
    ['values.yml', 'replicas: 3\n', 'yaml'],
  ])('%s', (file, head, format) => {
    expect(recognise(file, Buffer.from(head))).toMatchObject({ format, problem: { code: 'evidence-format-unknown' } });
  });
});

describe('what nobody can read', () => {
  test.each([
    ['plan.json', '', 'empty', 'evidence-empty'],
    ['plan.json', ' \n\t', 'empty', 'evidence-empty'],
    ['plan.json', '\ufeff', 'empty', 'evidence-empty'],
    ['logo.png', '\x89PNG\r\n\x1a\n\0\0\0', 'binary', 'evidence-unreadable'],
    ['notes.txt', 'Plan: 1 to add, 0 to change, 2 to destroy.', 'unknown', 'evidence-format-unknown'],
  ])('%s %j', (file, head, format, code) => {
    const bytes = head.startsWith('\x89') ? Buffer.from(head, 'latin1') : Buffer.from(head);
    const found = recognise(file, bytes);
    expect(found).toMatchObject({ format, problem: { code } });
    expect(found.problem?.help).toMatch(/terraform show -json/);
  });
});

test('a head that ends inside a character is no binary file', () => {
  const yaml = Buffer.from('name: é');
  expect(recognise('x.yaml', yaml.subarray(0, yaml.length - 1)).format).toBe('yaml');
});
