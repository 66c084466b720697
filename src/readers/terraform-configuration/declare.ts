/** What the blocks of one module declare. */
import type { Json, JsonObject } from '../../model/json.ts';
import { conditions, lookupFacts, provisionerFacts, resourceFacts, type Facts } from './resource-facts.ts';
import type { Declared, DeclaredBlock, DeclaredModule, ModuleCall, StateBlock } from './declared.ts';
import { withoutLogin, type FactValues } from './fact-values.ts';
import { terraformThings } from './terraform-block.ts';
import type { ModuleBlocks, PlacedBlock } from './module-blocks.ts';
import { providerFacts } from './provider-facts.ts';
import { attributeOf, blocksOf, nameIn, type Body } from './syntax.ts';

export function declare(module: ModuleBlocks, shared: FactValues): DeclaredModule {
  const values = shared.within(definitions(module.blocks));
  const things: Declared[] = [];
  const states: StateBlock[] = [];
  const calls: ModuleCall[] = [];
  for (const block of module.blocks) {
    // What a broken block says is not known; the fault itself is reported.
    if (block.broken) continue;
    const made = declaredOf(block, values);
    if (made) things.push(made);
    if (block.type === 'module') calls.push(callOf(block, module.folder));
    const state = stateBlockOf(block, values);
    if (state) states.push(state);
  }
  things.push(...terraformThings(module, values));
  return { folder: module.folder, things, states, calls, faulty: module.faulty };
}

/** Defaults of variables and the expressions of locals. What is handed in from elsewhere is not known here. */
function definitions(blocks: readonly PlacedBlock[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { type, labels, body } of blocks)
    if (type === 'locals') for (const { name, value } of body.attributes) found.set(`local.${name}`, value.text);
    else if (type === 'variable') found.set(`var.${labels[0] ?? ''}`, attributeOf(body, 'default')?.value.text ?? '');
  return found;
}

function declaredOf(block: PlacedBlock, values: FactValues): Declared | undefined {
  const [first = '', second = ''] = block.labels;
  switch (block.type) {
    case 'resource':
      return thing(block, 'resource', first, `${first}.${second}`, resourceFacts(block.body, values));
    case 'data':
      return thing(block, 'data', first, `data.${first}.${second}`, lookupFacts(first, block.body, values));
    case 'module':
      return thing(block, 'module', 'module', `module.${first}`, moduleFacts(block.body, values));
    case 'provider': {
      const alias = attributeOf(block.body, 'alias');
      const name = alias && nameIn(alias.value);
      const address = `provider.${first}${name === undefined ? '' : `.${name}`}`;
      return thing(block, 'provider', 'provider', address, providerFacts(block.body, values));
    }
    case 'variable':
      return thing(block, 'variable', 'variable', `var.${first}`, guardFacts(block.body, 'validation', values));
    case 'output':
      return thing(block, 'output', 'output', `output.${first}`, guardFacts(block.body, 'precondition', values));
    case 'check': {
      const assertions = conditions(block.body, 'assert', values);
      return thing(block, 'check', 'check', `check.${first}`, plain(assertions.length > 0 ? { assertions } : {}));
    }
    default:
      return undefined;
  }
}

function thing(block: PlacedBlock, kind: DeclaredBlock, type: string, address: string, { facts, places }: Facts): Declared {
  return { block: kind, type, address, facts, file: block.file, place: block.place, places };
}

function plain(facts: JsonObject): Facts {
  return { facts, places: new Map() };
}

function moduleFacts(body: Body, values: FactValues): Facts {
  const facts: JsonObject = {};
  const places: Facts['places'] = new Map();
  for (const name of ['source', 'version']) {
    const attribute = attributeOf(body, name);
    if (!attribute) continue;
    const value = values.of(attribute.value);
    facts[name] = typeof value === 'string' ? withoutSecrets(value) : value;
    places.set(name, attribute.place);
  }
  return { facts, places };
}

/** Keys and tokens come in the login and in parameters; those that say which version are kept. */
function withoutSecrets(source: string): string {
  const [address = '', query] = withoutLogin(source).split('?', 2);
  const kept = (query ?? '').split('&').filter((one) => /^(ref|rev|tag|depth|checksum|archive|version)=/.test(one));
  return kept.length > 0 ? `${address}?${kept.join('&')}` : address;
}

/** Whether a variable or output is kept out of outputs, and what it checks. */
function guardFacts(body: Body, block: string, values: FactValues): Facts {
  const facts: JsonObject = {};
  for (const name of ['sensitive', 'ephemeral']) {
    const value = values.flag(attributeOf(body, name)?.value);
    if (value !== undefined) facts[name] = value;
  }
  const checks = conditions(body, block, values);
  if (checks.length > 0) facts[`${block}s`] = checks as Json[];
  return plain(facts);
}

/** Folders are given as paths from the root of the repository. */
function callOf(block: PlacedBlock, folder: string): ModuleCall {
  const source = attributeOf(block.body, 'source')?.value;
  const path = source?.kind === 'literal' && typeof source.value === 'string' ? source.value : '';
  const name = block.labels[0] ?? '';
  if (!/^\.\.?(\/|$)/.test(path)) return { name };
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.length === 0) return { name };
      steps.pop();
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return { name, folder: steps.join('/') };
}

function stateBlockOf(block: PlacedBlock, values: FactValues): StateBlock | undefined {
  const { file, place, body } = block;
  const from = addressIn(body, 'from');
  const to = addressIn(body, 'to');
  if (block.type === 'moved' && from !== undefined && to !== undefined) return { block: 'moved', file, place, from, to };
  if (block.type === 'removed' && from !== undefined) {
    const destroy = blocksOf(body, 'lifecycle').map(({ body: inner }) => values.flag(attributeOf(inner, 'destroy')?.value))[0];
    const forgets = destroy === false ? true : destroy === true || destroy === undefined ? false : undefined;
    const provisioners = provisionerFacts(body, values);
    return { block: 'removed', file, place, from, forgets, facts: provisioners.length > 0 ? { provisioners } : {} };
  }
  if (block.type === 'import' && to !== undefined) {
    const id = attributeOf(body, 'id')?.value;
    const known = id?.kind === 'literal' && typeof id.value === 'string' ? { id: id.value } : {};
    const identity = values.hash(body.attributes.map(({ name, value }) => `${name}=${value.text}`).join('\0'));
    return { block: 'import', file, place, to, identity, ...known };
  }
  return undefined;
}

function addressIn(body: Body, name: string): string | undefined {
  const value = attributeOf(body, name)?.value;
  return value && (nameIn(value) ?? value.text);
}
