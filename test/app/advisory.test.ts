/** Advisory dangers are looked for only where a rule that is on names them. */
import { expect, test } from 'vitest';
import { advisoryAsked } from '../../src/app/advisory.ts';
import type { Mode, PolicySet } from '../../src/model/policy.ts';

/** A set with one rule, as far as it matters here. */
function setOf(mode: Mode, dangers: string[] | undefined): PolicySet {
  return { policies: [{ rules: [{ mode, match: dangers ? { dangers } : {} }] }] } as unknown as PolicySet;
}

test.each<[string[] | undefined, Mode, string, boolean]>([
  [['sql/missing-lock-timeout'], 'enforce', 'sql/missing-lock-timeout', true],
  [['sql/missing-lock-timeout'], 'shadow', 'sql/missing-lock-timeout', true],
  [['sql/missing-lock-timeout'], 'off', 'sql/missing-lock-timeout', false],
  [['sql/missing-lock-timeout'], 'enforce', 'sql/missing-idle-timeout', false],
  [['sql/missing-*'], 'enforce', 'sql/missing-idle-timeout', true],
  [['sql/{prefer-text,int-primary-key}'], 'enforce', 'sql/prefer-text', true],
  [['sql/*'], 'enforce', 'sql/prefer-text', false],
  [['**'], 'enforce', 'sql/prefer-text', false],
  [['*/*'], 'enforce', 'sql/prefer-text', false],
  [['{sql,any}/*'], 'enforce', 'sql/prefer-text', false],
  [['sql/*', 'sql/prefer-text'], 'enforce', 'sql/prefer-text', true],
  [undefined, 'enforce', 'sql/prefer-text', false],
])('%j in a rule that is %s asks for %s: %s', (dangers, mode, danger, expected) => {
  expect(advisoryAsked(setOf(mode, dangers))(danger)).toBe(expected);
});

test('without policies nothing asks', () => {
  expect(advisoryAsked(undefined)('sql/prefer-text')).toBe(false);
});
