/** Every type that CloudFormation shares with Terraform is one that the catalogue, or Terraform, has under that name. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AWS_DESTROYED } from '../../../src/dangers/infra-types/destroyed-aws.ts';
import { TERRAFORM_TYPES, terraformType } from '../../../src/readers/cloudformation-change-set/resource-types.ts';

test('types are told by name, and some by a property', () => {
  expect(terraformType('AWS::RDS::DBInstance', () => undefined)).toBe('aws_db_instance');
  expect(terraformType('AWS::FSx::FileSystem', () => 'LUSTRE')).toBe('aws_fsx_lustre_file_system');
  expect(terraformType('AWS::FSx::FileSystem', () => undefined)).toBe('AWS::FSx::FileSystem');
  expect(terraformType('Custom::Thing', () => undefined)).toBe('Custom::Thing');
});

test('most of the types whose loss the catalogue knows have a counterpart', () => {
  const known = new Set(TERRAFORM_TYPES);
  const missing = AWS_DESTROYED.map(([type]) => type).filter((type) => !known.has(type));
  // What is left has no type in CloudFormation, or is part of another resource there.
  expect(AWS_DESTROYED.length - missing.length).toBeGreaterThan(100);
  expect(missing).not.toContain('aws_db_instance');
});

test('a type of the table is written nowhere otherwise', () => {
  const folder = join(import.meta.dirname, '../../../src/dangers');
  const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const unknown = TERRAFORM_TYPES.filter((type) => !text.includes(`${type}'`) && !text.includes(`${type}:`));
  expect(unknown.length, unknown.join(', ')).toBeLessThan(40);
});
