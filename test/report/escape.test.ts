/** Text from a pull request is inert in every medium: nothing of it can act, and all of it stays readable. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationMessage, annotationProperty } from '../../src/report/escape-annotation.ts';
import { markdownCode, markdownLink, markdownProse, markdownText } from '../../src/report/escape-markdown.ts';
import { visible, withoutCommands } from '../../src/report/escape-terminal.ts';
import { proseParts } from '../../src/report/prose.ts';
import { inertJson } from '../../src/report/json.ts';

/** Pieces that act in some medium, glued together with anything. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '`',
          '``',
          '|',
          '\\',
          '\n',
          '\r\n',
          '@alice',
          '#12',
          'GH-7',
          'a/b#3',
          '<img src=x>',
          '<!--',
          '-->',
          '</details>',
          '[a](http://b)',
          '![a](b)',
        ],
        ...[
          'https://evil.example',
          'www.evil.example',
          'mailto:a@b.c',
          '::error::',
          '##[command]',
          '\u001b[31m',
          '\u009b',
          '\u202e',
          '\u200d',
          '\ud800',
        ],
        ...[
          '***',
          '~~',
          '$x$',
          '```',
          '# ',
          '- ',
          '1. ',
          '> ',
          '    ',
          '\t',
          ':+1:',
          '&amp;',
          '&#60;',
          '[^1]',
          '=== ',
          '\u2028',
          '%0A',
          '{{',
          '\0',
          ' ',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
/** The one invisible character that Interlock itself puts in. */
const withoutBreaks = (text: string): string => text.replaceAll('\u200b', '');

function expectInertMarkdown(text: string): void {
  expect(text).not.toMatch(/[<>`*_~[\]()|\\!${}]/);
  // GitHub looks for these after the references are resolved.
  const resolved = text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  expect(resolved).not.toMatch(/@[a-z\d]|#\d|gh-\d|:\/\/|www\.|mailto:|:[\w+-]+:/i);
  expect(text).not.toMatch(/^\s*(#|[+-]|=|\d+[.)]|::)/);
  expect(withoutBreaks(text)).not.toMatch(UNSEEN);
  // Every ampersand starts a reference that was made here.
  for (const [after] of text.matchAll(/&.{0,5}/g)) expect(after).toMatch(/^&#\d{2,3};/);
}

/** A code span that nothing can leave, or an element that holds inert text. */
function expectInertCode(code: string): void {
  const inElement = /^<code>([\s\S]*)<\/code>$/.exec(code)?.[1];
  if (inElement !== undefined) expectInertMarkdown(inElement);
  else {
    expect(code).toMatch(/^`[^`|\\]+`$/);
    expect(code).not.toMatch(UNSEEN);
  }
}

test('visible text holds nothing that a terminal obeys', () => {
  fc.assert(fc.property(hostile, (text) => void expect(visible(text)).not.toMatch(UNSEEN)));
  expect(visible('a\u001b[0m\n\u202eb')).toBe('a\\x1b[0m\\n\\u{202e}b');
  expect(visible('naïve 表 🟡')).toBe('naïve 表 🟡');
});

test('no line is a workflow command', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const output = withoutCommands(text);
      expect(output).not.toContain('##[');
      for (const line of output.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false);
    }),
  );
  expect(withoutCommands('  ::set-output name=a::b\nC::D ##[x]')).toBe('  \\::set-output name=a::b\nC::D ##\\[x]');
});

test('Markdown text is only text', () => {
  fc.assert(fc.property(hostile, (text) => expectInertMarkdown(markdownText(text))));
  expect(markdownText('a plain sentence, with 3.5 % and c2')).toBe('a plain sentence, with 3.5 % and c2');
});

test('Markdown code cannot be left', () => {
  fc.assert(fc.property(hostile, (text) => expectInertCode(markdownCode(text))));
  expect(markdownCode('public.users')).toBe('`public.users`');
  expect(markdownCode('a["b"]')).toBe('`a["b"]`');
});

test('Markdown prose is text and code', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const pieces = markdownProse(text).split(/(`[^`]*`|<code>[^<]*<\/code>)/);
      pieces.forEach((piece, at) => (at % 2 === 1 ? expectInertCode(piece) : piece === '' || expectInertMarkdown(` x${piece}`)));
    }),
  );
  expect(markdownProse('every row of `public.users` is lost')).toBe('every row of `public.users` is lost');
  expect(markdownProse('an odd ` mark')).toBe('an odd &#96; mark');
});

test('code that holds back-ticks stands between more of them', () => {
  expect(markdownProse('run ``ALTER TABLE `a` RENAME;`` first')).toBe('run <code>ALTER TABLE &#96;a&#96; RENAME;</code> first');
  expect(markdownProse('run `` `a` `` and `b`')).toBe('run <code>&#96;a&#96;</code> and `b`');
  expect(markdownProse('``a` b')).toBe('&#96;&#96;a&#96; b');
  fc.assert(fc.property(hostile, (text) => void expect(marks(proseParts(text))).toBe(text.replace(/`/g, ''))));
});

function marks(parts: ReturnType<typeof proseParts>): string {
  const padded = (text: string): string => text.replace(/`/g, '');
  return parts.map(({ text }) => padded(text)).join('');
}

test('only who is named is mentioned', () => {
  const named = new Set(['carol', 'dan-2']);
  fc.assert(
    fc.property(hostile, (text) => {
      const pieces = markdownProse(`${text} @Carol, @erin ${text}`, named).split(/(`[^`]*`|<code>[^<]*<\/code>|\*\*@(?:carol|dan-2)\*\*)/i);
      pieces.forEach((piece, at) => {
        if (piece.startsWith('**')) expect(piece.toLowerCase()).toMatch(/^\*\*@(carol|dan-2)\*\*$/);
        else if (at % 2 === 1) expectInertCode(piece);
        else if (piece !== '') expectInertMarkdown(` x${piece}`);
      });
    }),
  );
  expect(markdownProse('@carol, x@carol, @carols, @dan-2/x, `@carol`', named)).toBe(
    '**@carol**, x@\u200bcarol, @\u200bcarols, @\u200bdan-2/x, `@carol`',
  );
});

test('a link goes only where it was sent', () => {
  fc.assert(
    fc.property(hostile, (path) => {
      expect(markdownLink('`a`', `https://github.com/${path}`)).toMatch(/^\[`a`\]\(https:\/\/[^\s()<>[\]\\`|]*\)$/u);
      expect(markdownLink('x', `javascript:${path}`)).toBe('x');
    }),
  );
});

test('annotations stay one command', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(annotationMessage(text)).not.toMatch(UNSEEN);
      expect(annotationProperty(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}:,]/u);
      expect(annotationProperty(text).replaceAll(/%(25|3A|2C)/g, '')).not.toContain('%');
    }),
  );
  expect(annotationMessage('50 %\nnext')).toBe('50 %25%0Anext');
});

test('JSON reads back as what it was, and shows no control', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const json = inertJson({ [text]: text });
      expect(JSON.parse(json)).toEqual({ [text]: text });
      expect(json.replaceAll('\n', '')).not.toMatch(UNSEEN);
      expect(withoutCommands(json)).toBe(json);
    }),
  );
});
