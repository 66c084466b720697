/** What a resource or data block says about its own life, and what it runs. */
import type { Json, JsonObject } from '../../model/json.ts';
import { commandOutline } from './command-outline.ts';
import { withoutLogin, type FactValues } from './fact-values.ts';
import { attributeOf, blocksOf, nameIn, type Body, type Expression, type Place } from './syntax.ts';

export interface Facts {
  facts: JsonObject;
  places: Map<string, Place>;
}

const FLAGS = ['prevent_destroy', 'create_before_destroy', 'destroy'];
const LISTS = ['ignore_changes', 'replace_triggered_by'];

export function resourceFacts(body: Body, values: FactValues): Facts {
  const facts: JsonObject = {};
  const places = new Map<string, Place>();
  const lifecycle = lifecycleFacts(body, values);
  const [block] = blocksOf(body, 'lifecycle');
  if (block) places.set('lifecycle', block.place);
  if (Object.keys(lifecycle).length > 0) facts['lifecycle'] = lifecycle;
  const provisioners = provisionerFacts(body, values);
  const [first] = blocksOf(body, 'provisioner');
  if (first) places.set('provisioners', first.place);
  if (provisioners.length > 0) facts['provisioners'] = provisioners;
  const provider = attributeOf(body, 'provider');
  if (provider) {
    places.set('provider', provider.place);
    facts['provider'] = nameIn(provider.value) ?? values.undecided(provider.value.text);
  }
  return { facts, places };
}

/** A block that is written twice is refused by Terraform; here its arguments count as written twice. */
function lifecycleFacts(body: Body, values: FactValues): JsonObject {
  const whole: Body = { attributes: [], blocks: [] };
  for (const { body: inner } of blocksOf(body, 'lifecycle')) {
    whole.attributes.push(...inner.attributes);
    whole.blocks.push(...inner.blocks);
  }
  const facts: JsonObject = {};
  for (const name of FLAGS) {
    const value = values.flag(attributeOf(whole, name)?.value);
    if (value !== undefined) facts[name] = value;
  }
  for (const name of LISTS) {
    const value = values.names(attributeOf(whole, name)?.value);
    if (value !== undefined) facts[name] = value;
  }
  for (const name of ['precondition', 'postcondition']) {
    const checks = conditions(whole, name, values);
    if (checks.length > 0) facts[`${name}s`] = checks;
  }
  return facts;
}

/** Each condition by its hash; one that always holds checks nothing. */
export function conditions(body: Body, block: string, values: FactValues): Json[] {
  return blocksOf(body, block).flatMap(({ body: inner }) => {
    const condition = attributeOf(inner, 'condition')?.value;
    return !condition || isTrue(condition) ? [] : [values.hash(condition.text)];
  });
}

function isTrue(condition: Expression): boolean {
  return condition.kind === 'literal' && (condition.value === true || condition.value === 'true');
}

/** What each provisioner runs; its commands only in outline, since they may hold secrets. */
export function provisionerFacts(body: Body, values: FactValues): JsonObject[] {
  return blocksOf(body, 'provisioner').map(({ labels: [type = ''], body: inner }) => {
    const when = nameIn(attributeOf(inner, 'when')?.value ?? { kind: 'literal', value: 'create', text: '' });
    const command = ['command', 'inline', 'script', 'scripts', 'source', 'content']
      .map((name) => attributeOf(inner, name))
      .find((one) => one);
    const outline = command && outlineOf(command.name, command.value);
    const whole = inner.attributes.map(({ name, value }) => `${name}=${value.text}`).sort();
    return {
      type,
      when: when === 'destroy' ? 'destroy' : 'create',
      ...(outline !== undefined && { runs: outline }),
      content: values.hash(whole.join('\0')),
    };
  });
}

function outlineOf(name: string, value: Expression): string | undefined {
  if (name === 'content') return undefined;
  const lines = (value.kind === 'list' ? value.items : [value]).map((item) =>
    item.kind === 'literal' ? String(item.value) : item.text.replace(/^"|"$/g, '').replace(/[$%]\{[^{}]*\}/g, '§'),
  );
  return commandOutline(lines.join('\n'));
}

/** Data sources that run a program or call an address while planning. */
export function lookupFacts(type: string, body: Body, values: FactValues): Facts {
  const { facts, places } = resourceFacts(body, values);
  const name = { external: 'program', http: 'url' }[type];
  const attribute = name === undefined ? undefined : attributeOf(body, name);
  if (!attribute) return { facts, places };
  const { value } = attribute;
  places.set('runs', attribute.place);
  if (type === 'http') {
    facts['url'] = value.kind === 'literal' ? hostOf(String(value.value)) : values.undecided(value.text);
    facts['content'] = values.hash(value.text);
    return { facts, places };
  }
  const words = value.kind === 'list' ? value.items.map((item) => (item.kind === 'literal' ? String(item.value) : '§')) : [];
  facts['runs'] = commandOutline(words.join(' '));
  facts['content'] = values.hash([value.text, attributeOf(body, 'working_dir')?.value.text ?? ''].join('\0'));
  return { facts, places };
}

/** Paths and queries may hold tokens. */
function hostOf(url: string): string {
  return /^[a-z]+:\/\/[^/?#]*/i.exec(withoutLogin(url))?.[0] ?? '…';
}
