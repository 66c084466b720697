/** What is known only after apply is never safe: where an attribute decided, not knowing it is reported. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createClassifier } from '../../src/dangers/classify.ts';
import { DECIDING_ATTRIBUTES } from '../../src/dangers/infra-types/deciding-attributes.ts';
import { tableName } from '../../src/dangers/infra-types/destroyed.ts';
import type { Change } from '../../src/model/change.ts';
import type { Finding } from '../../src/model/finding.ts';
import { UNKNOWN, isObject, isUnknown, type Json } from '../../src/model/json.ts';
import { idsBelow, readDangerCases } from '../../tools/generate/danger-cases.ts';
import { manifestChanges } from '../danger-cases/manifest-changes.ts';
import { planChanges } from '../danger-cases/plan-changes.ts';

const root = join(import.meta.dirname, '..', '..');
const classify = (change: Change): Finding[] => createClassifier({ digests: false }).classify(change, 'unknown');

function paths(value: Json, path: string[] = []): string[][] {
  if (isUnknown(value) || typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path];
  const inner = Object.entries(value).flatMap(([key, part]) => paths(part, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function put(value: Json, [key, ...rest]: string[]): Json {
  if (key === undefined) return UNKNOWN;
  if (Array.isArray(value)) return value.map((part, at) => (String(at) === key ? put(part, rest) : part));
  return isObject(value) ? { ...value, [key]: put(value[key] ?? null, rest) } : UNKNOWN;
}

/** Where not knowing a value may pass, and why. */
const ARGUED: readonly (readonly [danger: string, path: RegExp, why: string])[] = [
  ['infra/account-or-project-change', /^arn$/, 'an ARN is made by the provider alone, and unknown whenever an object is made anew'],
  ['infra/database-public', /^vpc_options$/, "an unknown network is a network of one's own"],
  ['infra/cluster-endpoint-public', /endpoint_public_access$/, 'it was public before; what opened it are the ranges, and they are known'],
  ['infra/resource-policy-public', /^source_arn$/, 'a source that is named ties the permission to it, whatever its name'],
  ['infra/secret-in-plaintext-attribute', /./, 'what is known only after apply is not written down in the configuration'],
  [
    'infra/tls-weakened',
    /^(uri|integration_uri|body)$/,
    'what AWS gives an address only after apply, such as a function, is called over TLS',
  ],
  ['infra/authentication-removed', /^acl_name$/, 'a list of users that the same plan makes is not the open one'],
  ['infra/tls-weakened', /^parameter\.name$/, 'the name of a parameter is always written out'],
  ['infra/k8s-image-unpinned', /containers\.(image|name)$/, 'a danger of severity low has nothing to be undecided about'],
  [
    'infra/major-version-upgrade',
    /containers\.(image|name)$/,
    'images come from builds and are often unknown; the version of a database is written out',
  ],
  [
    'infra/k8s-probe-or-limit-removed',
    /containers?\.name$/,
    'by their names containers are told apart, and nobody leaves that to a provider',
  ],
  [
    'infra/k8s-security-context-weakened',
    /containers\.name$/,
    'by their names containers are told apart, and nobody leaves that to a provider',
  ],
  ['infra/kms-rotation-disabled', /./, 'a danger of severity low has nothing to be undecided about'],
];

/** The same object as a `kubernetes_manifest`. */
function byTerraform(change: Change): Change {
  const side = (value: Json): Json => (value === null ? null : { manifest: value });
  const changed = change.changed.map((path) => `manifest.${path}`);
  return { ...change, type: 'kubernetes_manifest', before: side(change.before), after: side(change.after), changed };
}

const violations: string[] = [];
const argued = new Set<string>();
let asked = 0;
/** Of a new object, what the provider fills in is unknown whenever nobody wrote it. */
let filled = 0;
for (const id of idsBelow(root, 'test/dangers', '.yaml')) {
  for (const { name, plan, manifests } of readDangerCases(root, id).fires) {
    const changes = [...(plan ? planChanges(plan) : []), ...(manifests ? manifestChanges(manifests).map(byTerraform) : [])];
    for (const change of changes) {
      if (change.after === null || !change.plan || !classify(change).some(({ danger }) => danger === id)) continue;
      for (const path of paths(change.after)) {
        const dotted = path.join('.');
        const unknown = { ...change.plan, unknownPaths: [...change.plan.unknownPaths, dotted] };
        const changed = [...new Set([...change.changed, dotted])];
        const found = classify({ ...change, after: put(change.after, path), plan: unknown, changed });
        asked++;
        if (found.some(({ danger }) => danger === id || danger === 'infra/unknown-safety-attribute')) continue;
        const bare = dotted.replace(/\.\d+(?=\.|$)/g, '');
        const filledIn = DECIDING_ATTRIBUTES[tableName(change.type)]?.[bare]?.startsWith('~') && change.plan.actions.includes('create');
        if (filledIn) {
          filled++;
          continue;
        }
        const why = ARGUED.find(([danger, allowed]) => danger === id && allowed.test(bare));
        if (why) argued.add(why[0]);
        else violations.push(`${id}: ${change.type} ${dotted} (${name})`);
      }
    }
  }
}

test('a finding does not vanish when what decided it becomes unknown', () => {
  expect(asked).toBeGreaterThan(500);
  expect(violations).toEqual([]);
  expect(filled).toBeLessThan(asked / 20);
});

test('each argued exception is needed', () => {
  expect(ARGUED.filter(([danger]) => !argued.has(danger))).toEqual([]);
});
