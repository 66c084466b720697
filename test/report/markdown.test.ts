/** Markdown for the comment and the summary: golden files, limits, and a structure that text from a pull request cannot change. */
import { expect, test } from 'vitest';
import { COMMENT_LIMIT, isWorthTelling, reportMarkdown } from '../../src/report/markdown.ts';
import type { JudgedFinding, Verdict } from '../../src/model/verdict.ts';
import { verdict, verdicts } from './fixtures.ts';

const options = {
  limit: COMMENT_LIMIT,
  fileUrl: (path: string, line?: number) =>
    `https://github.com/acme/shop/blob/c2/${path.split('/').map(encodeURIComponent).join('/')}#L${line ?? 1}`,
};

test.each([...verdicts.keys()])('verdict %s', async (name) => {
  await expect(reportMarkdown(verdict(name), options)).toMatchFileSnapshot(`golden/${name}.md`);
});

/** Cells of the table, row by row. */
function rows(given: Verdict): string[][] {
  const lines = reportMarkdown(given, options).split('\n');
  return lines.filter((line) => /^\| [🔴🟠🟡⚪]/u.test(line)).map((line) => line.slice(2, -2).split(' | '));
}

function withFindings(...changes: Partial<JudgedFinding>[]): Verdict {
  const given = verdict('waiting');
  const sample = given.findings.find(({ danger }) => danger === 'infra/stateful-replace');
  if (!sample) throw new Error('the fixture has a replaced database');
  return { ...given, findings: changes.map((change, at) => ({ ...sample, fingerprint: `f:${at}`, ...change })) };
}

test('several findings of one change are one row: the worst first, of the others what they add', () => {
  const [row, ...more] = rows(
    withFindings(
      { danger: 'infra/b', severity: 'high', message: '`db` is destroyed because `engine` changes: the new one is empty' },
      { danger: 'infra/a', message: '`db` is destroyed because `engine` changes, and its backups with it' },
      { danger: 'infra/c', severity: 'low', message: 'something else' },
    ),
  );
  expect(more).toEqual([]);
  expect(row?.[0]).toBe('🔴\u00a0production');
  expect(row?.[1]).toBe('**replaces** `aws_db_instance.main`<br>plan `network`<br>infra/a, infra/b, infra/c');
  expect(row?.[2]).toBe('`db` is destroyed because `engine` changes, and its backups with it<br>… the new one is empty<br>something else');
});

test('the same change in several environments is one row, which says where it needs what', () => {
  const given = withFindings(
    { fingerprint: 'f:2222222222222222' },
    { environment: 'staging', location: { file: 'plans/staging/network.json', pointer: 'resource_changes/3' } },
    { environment: 'qa', address: 'aws_db_instance.other' },
  );
  expect(rows(given).map(([where, , , needs]) => [where, needs])).toEqual([
    ['🔴\u00a0production, staging', 'production: 2\u00a0×\u00a0`dba` — 1\u00a0of\u00a02<br>staging: nothing'],
    ['🔴\u00a0qa', 'nothing'],
  ]);
});

test('a plan that could be forged is said in one line, also where nothing is dangerous', () => {
  const claimed = {
    code: 'evidence-claimed',
    level: 'warning' as const,
    message: 'plan `network` comes from a workflow that the pull request can change',
  };
  const line = '⚠️ plan `network` comes from a workflow that the pull request can change';
  for (const name of ['waiting', 'allowed', 'clean', 'error']) {
    const given = verdict(name);
    given.problems.push(claimed);
    expect(
      reportMarkdown(given, options)
        .split('\n')
        .filter((found) => found.includes('can change')),
    ).toEqual([line]);
  }
  const clean = verdict('clean');
  clean.problems.push(claimed);
  expect(reportMarkdown(clean, options)).toBe(`✅ Interlock: 14 changes, nothing dangerous\n\n${line}\n`);
  const nothing = verdict('nothing');
  nothing.problems.push(claimed);
  expect(isWorthTelling(nothing)).toBe(false);
});

test('everything that is missing is said, and who counted for what', () => {
  const given = verdict('waiting');
  const rule = given.rules.find(({ mode }) => mode === 'enforce');
  const [dba] = rule?.requirements ?? [];
  if (!rule || !dba) throw new Error('the fixture has an enforcing rule');
  given.next.push('@kim (role `platform`) approves', 'one of @carol, @sam (role `security`) approves');
  const stranger = { user: 'erin', why: 'is not in role `platform`' };
  rule.requirements = [
    {
      ...dba,
      notCounted: [
        { user: 'alice', why: 'is the author' },
        { user: 'erin', why: 'is not in role `dba`' },
      ],
    },
    {
      ...dba,
      from: 'role `platform`',
      have: 0,
      need: 1,
      counted: [],
      couldApprove: ['kim'],
      notCounted: [
        { user: 'alice', why: 'is the author' },
        stranger,
        { user: 'bob', why: 'is not in role `platform`' },
        { user: 'lee', why: 'was dismissed' },
      ],
    },
    {
      ...dba,
      from: 'role `security`',
      have: 0,
      need: 1,
      counted: [],
      couldApprove: ['carol', 'sam'],
      notCounted: [{ ...stranger, why: 'is not in role `security`' }],
    },
  ];
  const text = reportMarkdown(given, options).replaceAll('\u200b', '').replaceAll('&#40;', '(').replaceAll('&#41;', ')');
  expect(text).toContain(
    [
      '**Next** (the same person may count for several):',
      '',
      '- one of **@carol**, **@dan** (role `dba`) approves',
      '- **@kim** (role `platform`) approves',
      '- one of **@carol**, **@sam** (role `security`) approves',
      '',
      '@bob approved.',
    ].join('\n'),
  );
  expect(text).toContain(
    [
      '<details><summary>Who counted, who did not</summary>',
      '',
      '- role `dba` (1 of 2): @bob ✓',
      '- role `platform` (0 of 1): @lee ✗ was dismissed',
      '- for none of them: @alice ✗ is the author · @erin ✗ is in none of these groups',
    ].join('\n'),
  );
});

test('when it is done, everything but the headline is folded', () => {
  const [head] = reportMarkdown(verdict('allowed'), options).split('<details>');
  expect(head).toBe('### ✅ Interlock: 3 dangerous changes, all approved\n\n@\u200bbob and @\u200bcarol approved.\n\n');
});

test('names of any length in what is said first do not exceed the limit', () => {
  const long = `\`${'\u202e'.repeat(30_000)}\``;
  for (const name of ['waiting', 'error']) {
    const given = verdict(name);
    const problem = { code: 'internal', message: long, help: long };
    const text = reportMarkdown({ ...given, headline: long, next: [long, long, long], problems: [problem, problem, problem] }, options);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(text).toContain('### ');
  }
});

test('what new policies would say is folded, short, and mentions nobody', () => {
  const preview = verdict('waiting');
  const text = reportMarkdown(verdict('clean'), { ...options, preview });
  expect(text.split('\n')[0]).toBe('✅ Interlock: 14 changes, nothing dangerous');
  expect(text).toContain(
    '<details><summary>With the policies of this pull request: ⏳ waiting</summary>\n\n**waiting for 1 more approval**',
  );
  expect(text).toContain('`public.users`');
  expect(text.replace(/`[^`]*`/g, '')).not.toMatch(/@\w/);
  for (const limit of [COMMENT_LIMIT, 20_000]) {
    const hostile = reportMarkdown(verdict('hostile'), { ...options, limit, preview: verdict('hostile') });
    expect(Buffer.byteLength(hostile)).toBeLessThanOrEqual(limit);
    for (const tag of ['details', 'summary', 'small']) expect(hostile.split(`<${tag}>`).length).toBe(hostile.split(`</${tag}>`).length);
  }
});

test('all is well in one line', () => {
  expect(reportMarkdown(verdict('clean'), options)).toBe('✅ Interlock: 14 changes, nothing dangerous\n');
});

test('where nothing was judged there is nothing to tell', () => {
  expect(isWorthTelling(verdict('nothing'))).toBe(false);
  expect(['clean', 'waiting', 'error', 'allowed'].map((name) => isWorthTelling(verdict(name)))).toEqual([true, true, true, true]);
});

test('hostile text changes neither rows nor elements', () => {
  const harmless = reportMarkdown(verdict('waiting'), options);
  const hostile = reportMarkdown(verdict('hostile'), options);
  const cells = (text: string): number[] =>
    text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/).length);
  expect(cells(hostile).every((count) => count === 6)).toBe(true);
  expect(cells(harmless).every((count) => count === 6)).toBe(true);
  expect(hostile).not.toMatch(/@alice|@(?!\u200b)\w|<img|<!--|javascript:1\)|https:\/\/evil|[\u001b\u202e]|#12\b/);
  for (const tag of ['details', 'summary', 'small', 'code'])
    expect(hostile.split(`<${tag}>`).length).toBe(hostile.split(`</${tag}>`).length);
});

test('only the people whom the policy names are mentioned', () => {
  const text = reportMarkdown(verdict('waiting'), options);
  expect([...text.replace(/`[^`]*`/g, '').matchAll(/@(\w+)/g)].map(([, login]) => login)).toEqual(['carol', 'dan']);
});

test('what does not fit is counted, the most dangerous stays, and everything is closed', () => {
  const big = verdict('waiting');
  const [sample] = big.findings;
  if (!sample) throw new Error('the fixture has findings');
  big.findings.push(
    ...Array.from({ length: 3000 }, (_, at) => ({
      ...sample,
      fingerprint: `f:${at}`,
      address: `public.t${at}_${'x'.repeat(at % 90)}`,
      severity: 'low' as const,
    })),
  );
  for (const limit of [COMMENT_LIMIT, 20_000, 5_000]) {
    const text = reportMarkdown(big, { ...options, limit });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    expect(text).toContain('`public.users`');
    expect(text).toMatch(/and [\d,]+ more changes/);
    for (const tag of ['details', 'summary', 'small']) expect(text.split(`<${tag}>`).length).toBe(text.split(`</${tag}>`).length);
  }
});
