/** Loading: what comes out, in which order, and that no text whatever makes it throw or hang. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isError } from '../../src/model/problem.ts';
import { loadPolicies } from '../../src/policy/load-policies.ts';
import { CATALOGUE } from './catalogue.ts';

const CONFIG = `version: 1
owners: [acme/platform]
sources:
  - { id: app-db, reader: sql-migration, files: ["db/**/*.sql"], dialect: postgresql, server: "16", environment: production }
  - { id: network, reader: terraform-plan, files: ["plans/*.json"], when: { paths: ["infra/**"] }, trust: required }
environments: { production: { branches: [main] } }
roles:
  dba: { teams: [acme/dba], temporary: [{ user: lin, until: 2026-12-01T00:00:00+01:00, reason: cover, grantedBy: ada }] }
`;
const POLICY = `version: 1
name: databases
mode: enforce
rules:
  - id: full
    description: d
    match: { dangers: sql/drop-table, harms: [data-loss], severity: high, environments: production }
    each: change
    when: { "==": [{ var: change.kind }, delete] }
    mode: warn
    require:
      approvals:
        - count: 2
          from: { roles: dba, permission: write }
          by: { comment: LGTM, reviewPattern: [ok] }
          allow: [author, bots]
          lastPusher: false
          stale: never
          ignoreCommits: { updateMerges: true, by: { users: renovate } }
          edited: reject
          unattributed: ignore
          veto: { teams: acme/security }
      labels: reviewed
      checks: [build, { name: plan, conclusions: [success, skipped] }]
      anyOf: [{ deny: true }, { labels: [a, b] }]
    message: m
    exceptable: false
  - id: short
    require: { approvals: { from: { users: ada } } }
  - id: each
    require: { approvals: { each: [{ teams: acme/a }, { teams: acme/b }] } }
`;
const EXCEPTIONS = `version: 1
exceptions:
  - { id: x, dangers: sql/drop-table, addresses: "public.scratch_*", policies: [databases], owner: ada, reason: r, until: 2026-12-31 }
`;

const FILES = [
  { path: '.interlock/config.yaml', text: CONFIG },
  { path: '.interlock/policies/databases.yaml', text: POLICY },
  { path: '.interlock/exceptions/2026.yaml', text: EXCEPTIONS },
];

function loaded(files = FILES): Extract<ReturnType<typeof loadPolicies>, { ok: true }>['value'] {
  const result = loadPolicies(files, CATALOGUE, { source: 'test', now: '2026-11-20T10:00:00Z' });
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.value;
}

describe('what comes out', () => {
  const nobody = { users: [], teams: [], roles: [], organizations: [] };

  test('the configuration', () => {
    const { config } = loaded();
    expect(config.owners).toEqual(['acme/platform']);
    expect(config.unmatched).toBe('warn');
    expect(config.environments).toEqual([{ name: 'production', branches: ['main'] }]);
    expect(config.sources).toMatchObject([
      { id: 'app-db', dialect: 'postgres', server: '16', environments: ['production'], when: [], framework: 'auto', trust: 'claimed' },
      { id: 'network', when: ['infra/**'], trust: 'required', location: { line: 5, column: 5 } },
    ]);
    expect(config.sources[1]).not.toHaveProperty('environments');
    expect(config.roles['dba']).toEqual({
      teams: ['acme/dba'],
      users: [],
      temporary: [{ user: 'lin', until: '2026-11-30T23:00:00.000Z', reason: 'cover', grantedBy: 'ada' }],
    });
  });

  test('a rule that says everything', () => {
    const [rule] = loaded().policies[0]?.rules ?? [];
    expect(rule).toMatchObject({
      policy: 'databases',
      id: 'full',
      match: { dangers: ['sql/drop-table'], harms: ['data-loss'], severity: 'high', environments: ['production'] },
      each: 'change',
      when: { '==': [{ var: 'change.kind' }, 'delete'] },
      mode: 'warn',
      message: 'm',
      exceptable: false,
      location: { file: '.interlock/policies/databases.yaml', line: 5, column: 5 },
    });
    expect(rule?.require.map(({ kind }) => kind)).toEqual(['approvals', 'labels', 'checks', 'anyOf']);
    expect(rule?.require[0]).toMatchObject({
      entries: [
        {
          count: 2,
          from: { ...nobody, roles: ['dba'], permission: 'write' },
          each: [],
          by: { review: false, reviewPatterns: ['ok'], comments: ['LGTM'], commentPatterns: [], bodyPatterns: [] },
          allow: { author: true, contributors: false, bots: true },
          lastPusher: false,
          stale: 'never',
          ignoreCommits: { updateMerges: true, by: { ...nobody, users: ['renovate'] } },
          edited: 'reject',
          unattributed: 'ignore',
          veto: { ...nobody, teams: ['acme/security'] },
        },
      ],
    });
    expect(rule?.require[2]).toEqual({
      kind: 'checks',
      checks: [
        { name: 'build', conclusions: ['success'] },
        { name: 'plan', conclusions: ['success', 'skipped'] },
      ],
    });
    expect(rule?.require[3]).toEqual({ kind: 'anyOf', alternatives: [[{ kind: 'deny' }], [{ kind: 'labels', labels: ['a', 'b'] }]] });
  });

  test('a rule that says little takes the defaults', () => {
    const [, short, each] = loaded().policies[0]?.rules ?? [];
    expect(short).toMatchObject({ match: {}, each: 'finding', mode: 'enforce', exceptable: true });
    expect(short).not.toHaveProperty('when');
    expect(short?.require[0]).toMatchObject({
      entries: [{ count: 1, by: { review: true }, edited: 'reject-text', unattributed: 'wait', lastPusher: true }],
    });
    expect(JSON.stringify(short)).not.toContain('stale');
    expect(each?.require[0]).toMatchObject({ entries: [{ count: 0, each: [{ teams: ['acme/a'] }, { teams: ['acme/b'] }] }] });
  });

  test('mode: the rule, else the policy, else shadow', () => {
    const files = FILES.map((file) => ({ ...file, text: file.text.replace('mode: enforce\n', '') }));
    expect(loaded(files).policies[0]?.rules.map(({ mode }) => mode)).toEqual(['warn', 'shadow', 'shadow']);
  });

  test('owners of a policy are those of the configuration unless it names its own', () => {
    expect(loaded().policies[0]?.owners).toEqual(['acme/platform']);
    const files = FILES.map((file) => ({ ...file, text: file.text.replace('mode: enforce', 'owners: [ada]') }));
    expect(loaded(files).policies[0]?.owners).toEqual(['ada']);
  });

  test('an exception ends with its last day', () => {
    expect(loaded().exceptions).toMatchObject([
      { id: 'x', dangers: ['sql/drop-table'], policies: ['databases'], until: '2027-01-01T00:00:00.000Z' },
    ]);
  });
});

describe('files', () => {
  test('their order does not matter, their text and path do', () => {
    const { digest } = loaded();
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(loaded([...FILES].reverse())).toEqual(loaded());
    expect(loaded(FILES.map((file) => ({ ...file, text: `${file.text}\n` }))).digest).not.toBe(digest);
  });

  test.each(['', 'policies/', 'a/b/.interlock/'])('the folder may be anywhere: %j', (folder) => {
    const files = FILES.map((file) => ({ ...file, path: file.path.replace('.interlock/', folder) }));
    expect(loaded(files).policies).toHaveLength(1);
  });

  test('folders below `policies/` are read too', () => {
    const files = FILES.map((file) => ({ ...file, path: file.path.replace('policies/', 'policies/data/') }));
    expect(loaded(files).policies).toHaveLength(1);
  });
});

describe('whatever the text', () => {
  const load = (text: string): ReturnType<typeof loadPolicies> =>
    loadPolicies([...FILES.slice(0, 1), { path: '.interlock/policies/a.yaml', text }], CATALOGUE, { source: 'test' });

  test('it gives a set or problems with a place inside the text, and never throws', () => {
    const pieces = fc.constantFrom(
      'version: 1\n',
      'name: a\n',
      'rules:\n',
      '  - id: x\n',
      '    require:\n',
      '      approvals: ',
      '{',
      '}',
      '[',
      ']',
      ': ',
      '- ',
      '\n',
      '\t',
      '&a ',
      '*a ',
      '!!x ',
      '"',
      "'",
      '|\n',
      '#',
      '? ',
      '~',
      '<<',
      '\u0000',
      '\uFEFF',
      '…',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.array(pieces, { maxLength: 25 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (one) => {
        const result = load(one);
        const lines = one.split(/\r\n|\r|\n/).length;
        for (const { location, message } of result.problems) {
          expect(message).not.toContain('\n');
          expect(location?.line ?? 1).toBeLessThanOrEqual(lines);
          expect(location?.endColumn ?? 1).toBeGreaterThanOrEqual(location?.column ?? 1);
        }
        expect(result.ok).toBe(!result.problems.some(isError));
      }),
      { numRuns: 2000 },
    );
  });

  test('any values under the keys of a rule give problems, not exceptions', () => {
    const keys = [
      'version',
      'name',
      'rules',
      'id',
      'match',
      'dangers',
      'when',
      'each',
      'require',
      'approvals',
      'from',
      'count',
      'veto',
      'by',
      'anyOf',
      'checks',
    ];
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom<unknown>(null, 1, 0, -1, true, 'x', 'sql/*', '', 'role:dba', 1.5),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, value, (rule, match) => {
        const document = { version: 1, name: 'a', rules: [rule, { id: 'x', match, require: rule, when: match }] };
        const result = load(JSON.stringify(document));
        expect(result.ok).toBe(!result.problems.some(isError));
      }),
      { numRuns: 1000 },
    );
  });

  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((name, at) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[at]}`).join(',')}]`)
    .join('\n')}\n`;

  test.each([
    ['a bomb of aliases', bomb],
    ['deep lists', '['.repeat(100_000)],
    ['deep mappings', '{a: '.repeat(100_000)],
    ['deep blocks', '- '.repeat(100_000)],
    ['many keys', Array.from({ length: 20_000 }, (_, at) => `key${at}: 1`).join('\n')],
    ['many equal keys', 'a: 1\n'.repeat(20_000)],
    ['many rules', `version: 1\nname: a\nrules:\n${'  - { id: x, requir: { deny: true } }\n'.repeat(5_000)}`],
    ['one long line', `version: ${'x'.repeat(900_000)}`],
    ['many question marks', '? '.repeat(100_000)],
    ['more than 1 MB', 'a'.repeat(1_000_001)],
  ])('%s: an answer soon', (_, text) => {
    const before = process.cpuUsage();
    const result = load(text);
    expect(result.ok).toBe(false);
    // Microseconds of this process, whatever else the machine does.
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  });
});
