/** Manifests before and after, as a table; secrets, and what must hold for any text. */
import fc from 'fast-check';
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createClassifier } from '../../../src/dangers/classify.ts';
import { readManifests, told, type Sides } from './read-manifests.ts';

const cases = load(readFileSync(join(import.meta.dirname, 'cases.yaml'), 'utf8')) as (Sides & { name: string; expect: string[] })[];

describe('manifests', () => {
  test.each(cases)('$name', ({ expect: wanted, ...sides }) => {
    const found = told(readManifests(sides));
    // Reasons of the parser are its own words.
    expect(found.map((line, at) => line.slice(0, line.startsWith('unknown') ? wanted[at]?.length : undefined)).sort()).toEqual(
      [...wanted].sort(),
    );
  });

  test('without pruning nothing is deleted', () => {
    const before = { 'a.yaml': '{ apiVersion: v1, kind: Namespace, metadata: { name: shop } }' };
    expect(told(readManifests({ before }, false))).toEqual(['forget Namespace Namespace/shop']);
  });

  test('an object that stands in a file twice is a warning', () => {
    const one = '{ apiVersion: v1, kind: Namespace, metadata: { name: shop } }';
    const { problems } = readManifests({ after: { 'a.yaml': `${one}\n---\n${one.replace('}', ', labels: {} }')}\n` } });
    expect(problems).toMatchObject([{ code: 'duplicate-id', level: 'warning', location: { file: 'a.yaml', line: 3 } }]);
  });

  test('a bomb of aliases is refused', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let at = 1; at < 9; at++)
      lines.push(
        `a${at}: &a${at} [${Array(10)
          .fill(`*a${at - 1}`)
          .join(', ')}]`,
      );
    expect(told(readManifests({ after: { 'a.yaml': lines.join('\n') } }))).toEqual([
      expect.stringContaining('its aliases stand for more than'),
    ]);
  });
});

describe('secrets', () => {
  const CANARY = 'c4n4ry-of-the-mine';
  const manifest = (value: string): string => `
apiVersion: v1
kind: Secret
metadata:
  name: db
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: '{"stringData":{"password":"${value}"}}'
    copy: ${value}
data: { token: ${Buffer.from(value).toString('base64')} }
stringData: { password: ${value} }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      containers:
        - name: web
          command: [run, --password, ${value}]
          args: ["--api-key=${value}"]
          env:
            - { name: DB_PASSWORD, value: ${value} }
            - { name: DATABASE_URL, value: "postgres://app:${value}@db/shop" }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data: { smtp_password: ${value} }
---
broken: [${value}
`;

  test('leave no trace, and still show that they change', () => {
    const { changes, problems } = readManifests({ before: { 'a.yaml': manifest(CANARY) }, after: { 'a.yaml': manifest(`${CANARY}-2`) } });
    expect(changes.map(({ type }) => type).sort()).toEqual(['ConfigMap', 'Deployment.apps', 'Secret', 'manifest', 'manifest']);
    expect(changes.find(({ type }) => type === 'Secret')?.changed).toEqual([
      'data.token',
      'metadata.annotations.copy',
      'stringData.password',
    ]);
    expect(changes.find(({ type }) => type === 'Deployment.apps')?.changed).toHaveLength(4);
    const findings = changes.flatMap((change) => createClassifier().classify(change, 'x'));
    const all = JSON.stringify([changes, problems, findings]);
    expect(all).not.toContain('c4n4ry');
    expect(all).not.toContain(Buffer.from(CANARY).toString('base64').slice(0, 12));
  });
});

const KINDS = [
  'v1/Namespace',
  'v1/Secret',
  'apps/v1/Deployment',
  'apps/v1/StatefulSet',
  'v1/PersistentVolumeClaim',
  'example.com/v1/Thing',
];

const objects = fc
  .uniqueArray(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      name: fc.constantFrom('a', 'b', 'app-7t5km2c4g9', 'app-2bdf4h6k89'),
      namespace: fc.constantFrom(undefined, 'default', 'shop'),
      spec: fc.jsonValue({ maxDepth: 2 }),
    }),
    // A Namespace is in no namespace. Which of two that are the same object belongs to which is told by their files.
    { selector: ({ kind, name, namespace = 'default' }) => `${kind} ${name} ${kind === 'v1/Namespace' ? '' : namespace}`, maxLength: 6 },
  )
  .map((list) =>
    list.map(({ kind, name, namespace, spec }) => {
      const [, apiVersion, bare] = /^(.*)\/(\w+)$/.exec(kind) ?? [];
      return JSON.stringify({ apiVersion, kind: bare, metadata: { name, ...(namespace && { namespace }) }, spec });
    }),
  );

describe('whatever the text', () => {
  test('the order of documents and files does not matter', () => {
    fc.assert(
      fc.property(objects, objects, fc.infiniteStream(fc.nat()), (before, after, numbers) => {
        const spread = (documents: string[]): Record<string, string> => {
          const files: Record<string, string> = {};
          const shuffled = documents.map((text) => ({ text, by: numbers.next().value as number })).sort((one, other) => one.by - other.by);
          for (const { text, by } of shuffled) files[`${by % 3}.yaml`] = `${files[`${by % 3}.yaml`] ?? ''}---\n${text}\n`;
          return files;
        };
        const whole = readManifests({ before: { 'all.yaml': before.join('\n---\n') }, after: { 'all.yaml': after.join('\n---\n') } });
        const parts = readManifests({ before: spread(before), after: spread(after) });
        const shape = ({ changes }: typeof whole) => changes.map(({ kind, type, address, digest }) => [kind, type, address, digest]);
        expect(shape(parts)).toEqual(shape(whole));
      }),
    );
  });

  test('the same on both sides is no change', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          objects.map((list) => list.join('\n---\n')),
        ),
        (text) => {
          expect(readManifests({ before: { 'a.yaml': text }, after: { 'a.yaml': text } }).changes).toEqual([]);
        },
      ),
    );
  });

  test('nothing makes it throw, and nothing passes unseen', () => {
    const pieces = fc.constantFrom(
      '---\n',
      'kind: ',
      'apiVersion: v1\n',
      '{{ .x }}',
      '&a ',
      '*a',
      '<<: ',
      '- ',
      '  ',
      '"',
      '|\n',
      '\t',
      '!!map ',
      '[',
      '}',
      '#',
      'items:\n',
      '\r\n',
      '? ',
      ': ',
      'name: a\n',
      '\0',
      '\ud800',
    );
    const garbage = fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(garbage, (text) => {
        const { changes } = readManifests({ after: { 'a.yaml': text } });
        const isEmpty = text.split(/\r\n|\r|\n/).every((line) => /^\s*(#.*)?$|^(---|\.\.\.)\s*(#.*)?$/.test(line));
        const classifier = createClassifier();
        for (const change of changes) classifier.classify(change, 'x');
        if (isEmpty) expect(changes).toEqual([]);
      }),
    );
  });
});
