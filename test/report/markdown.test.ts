/** Markdown for the comment and the summary: golden files, limits, and a structure that text from a pull request cannot change. */
import { expect, test } from 'vitest';
import { COMMENT_LIMIT, isWorthTelling, reportMarkdown } from '../../src/report/markdown.ts';
import { verdict, verdicts } from './fixtures.ts';

const options = {
  limit: COMMENT_LIMIT,
  fileUrl: (path: string, line?: number) =>
    `https://github.com/acme/shop/blob/c2/${path.split('/').map(encodeURIComponent).join('/')}#L${line ?? 1}`,
};

test.each([...verdicts.keys()])('verdict %s', async (name) => {
  await expect(reportMarkdown(verdict(name), options)).toMatchFileSnapshot(`golden/${name}.md`);
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
  for (const tag of ['details', 'summary', 'sub', 'code']) expect(hostile.split(`<${tag}>`).length).toBe(hostile.split(`</${tag}>`).length);
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
    expect(text).toMatch(/and [\d,]+ more findings/);
    for (const tag of ['details', 'summary', 'sub']) expect(text.split(`<${tag}>`).length).toBe(text.split(`</${tag}>`).length);
  }
});
