/** What previews of Pulumi say beside their changes reaches dangers and rules: what stays, what hangs on what goes, and regions. */
import { expect, test } from 'vitest';
import { createCollector, type Collection } from '../../src/app/collect.ts';
import { createClassifier } from '../../src/dangers/classify.ts';
import { readPulumiPreview } from '../../src/readers/pulumi-preview/read-pulumi-preview.ts';
import { chunksOf } from '../readers/plan-cases.ts';
import { documentOf, eventsOf, type ShortStep } from '../readers/pulumi-preview/read.ts';

function collect(text: string): Collection {
  const collector = createCollector(createClassifier({ parameter: (name) => ({ 'shared-dependency-change': 2 })[name] }), {
    keeps: () => true,
    mayKeepNew: () => true,
    asksRest: true,
  });
  const evidence = { file: 'preview.json', open: chunksOf(text, 1 << 16) };
  const options = { source: 'shop', trust: 'local' as const, key: new Uint8Array(32), rest: collector.rest };
  collector.add(readPulumiPreview(evidence, options), () => ['production']);
  return collector.finish();
}

/** `danger message`, of those about the whole and what hangs on a thing. */
function told(text: string): string[] {
  return collect(text)
    .items.flatMap(({ findings }) => findings)
    .filter(({ danger }) => /full-destroy|many-deletes|shared-dependency|incomplete/.test(danger))
    .map(({ danger, message }) => `${danger.replace('infra/', '')}: ${message}`);
}

const TOPIC = 'aws:sns/topic:Topic';
const urn = (name: string, type = TOPIC): string => `urn:pulumi:prod::shop::${type}::${name}`;
const STACK: ShortStep = {
  op: 'same',
  type: 'pulumi:pulumi:Stack',
  name: 'shop-prod',
  old: { custom: false, inputs: {} },
  new: { custom: false, inputs: {} },
};
const GROUP: ShortStep = { op: 'delete', type: 'my:component:Group', name: 'g', old: { custom: false, inputs: {} } };
const gone = (name: string, more: object = {}): ShortStep => ({ op: 'delete', type: TOPIC, name, old: { inputs: { name }, ...more } });
const stays = (name: string, dependencies: string[] = [], more: object = {}): ShortStep => {
  const state = { inputs: { name }, dependencies, ...more };
  return { op: 'same', type: TOPIC, name, old: state, new: state };
};
const many = (count: number, make: (name: string) => ShortStep): ShortStep[] => Array.from({ length: count }, (_, at) => make(`t${at}`));

const ALL = 'full-destroy: the plan destroys everything: 2 objects, such as';

test.each<[string, ShortStep[], object, string[]]>([
  ['everything goes but the stack', [STACK, GROUP, gone('a'), gone('b')], { delete: 3, same: 1 }, [ALL]],
  ['everything goes with the stack', [{ ...STACK, op: 'delete', new: null }, gone('a'), gone('b')], { delete: 3 }, [ALL]],
  ['one object and its component', [STACK, GROUP, gone('a')], { delete: 2, same: 1 }, []],
  ['something stays', [STACK, gone('a'), gone('b'), stays('c')], { delete: 2, same: 2 }, []],
  ['a share', [STACK, GROUP, ...many(5, gone), stays('x')], { delete: 6, same: 2 }, ['many-deletes: 5 of 6 objects are deleted']],
  ['a small share', [STACK, ...many(5, gone), ...many(60, (name) => stays(`s${name}`))], { delete: 5, same: 61 }, []],
])('what stays and what goes: %s', (_, steps, changes, expected) => {
  const summary = { changeSummary: changes };
  for (const text of [documentOf(steps, summary), eventsOf(steps, { resourceChanges: changes })]) {
    const found = told(text);
    expect(found).toHaveLength(expected.length);
    for (const [at, one] of expected.entries()) expect(found[at]).toContain(one);
  }
});

test('what a document does not list stays all the same', () => {
  expect(told(documentOf([STACK, gone('a'), gone('b')], { changeSummary: { delete: 2, same: 9 } }))).toEqual([]);
  expect(told(documentOf([STACK, ...many(5, gone)], { changeSummary: { delete: 5, same: 21 } }))).toEqual([
    expect.stringContaining('5 of 25 objects are deleted'),
  ]);
});

test.each([
  ['a summary that is missing', documentOf([gone('a'), gone('b')], { changeSummary: null }), 'a part of it is missing'],
  ['steps that are missing', documentOf([gone('a'), gone('b')], { changeSummary: { delete: 3 } }), 'a part of it is missing'],
  ['an error', documentOf([gone('a'), gone('b')], { changeSummary: { delete: 2 }, maybeCorrupt: true }), 'planning failed'],
  ['a log that breaks off', eventsOf([gone('a'), gone('b')], null), 'a part of it is missing'],
])('nobody can say that everything goes: %s', (_, text, why) => {
  expect(told(text)).toEqual([`targeted-or-incomplete-plan: the plan does not show everything: ${why}`]);
});

test('what hangs on what goes, straight and by way of others', () => {
  const steps = [
    STACK,
    gone('a'),
    { ...stays('b', [urn('a')]), op: 'update', new: { inputs: { name: 'b2' } } },
    stays('c', [], { propertyDependencies: { name: [urn('b')] } }),
    stays('d', [], { deletedWith: urn('a') }),
    gone('e', { dependencies: [urn('a')] }),
    { ...GROUP, op: 'same', new: { custom: false, inputs: {}, dependencies: [urn('a')] } },
  ];
  const { items } = collect(documentOf(steps, { changeSummary: { delete: 2, update: 1, same: 4 } }));
  const lost = items.find(({ change }) => change.address === `${TOPIC}::a`);
  const [b, c, d] = ['b', 'c', 'd'].map((name) => `${TOPIC}::${name}`);
  expect(lost?.change.related?.dependents).toEqual({ count: 3, direct: 2, addresses: [b, d, c] });
  expect(lost?.findings.map(({ danger }) => danger)).toContain('infra/shared-dependency-change');
  // The log never says.
  const log = collect(eventsOf([STACK, gone('a'), stays('b')], { resourceChanges: { delete: 1, same: 2 } }));
  expect(log.items[0]?.change.related?.dependents).toBeUndefined();
});

test('where a provider works', () => {
  const provider = 'pulumi:providers:aws';
  const far = { inputs: { region: 'eu-west-3' } };
  const steps = [
    { op: 'same', type: provider, name: 'far', old: far, new: far },
    gone('a', { provider: `${urn('far', provider)}::1234` }),
    gone('b', { provider: `${urn('default_6_0_2', provider)}::5678` }),
  ];
  const plans = collect(documentOf(steps, { changeSummary: { delete: 2, same: 1 } })).items.map(({ change }) => change.plan);
  expect(plans.slice(0, 2)).toMatchObject([{ providerAlias: 'far', providerRegion: 'eu-west-3' }, { providerAlias: '' }]);
});
