/** Expressions as values that may leave the reader: what has to be evaluated is unknown, and told apart by a keyed hash only. */
import { createHmac, type KeyObject } from 'node:crypto';
import { sensitive, type Json, type JsonObject } from '../../model/json.ts';
import { isSecretName } from '../terraform-plan/hide-leaks.ts';
import { put } from '../terraform-plan/hide-values.ts';
import { nameIn, type Body, type Expression } from './syntax.ts';

/** Turns expressions of one configuration into values. */
export class FactValues {
  readonly #key: KeyObject;
  readonly #definitions: ReadonlyMap<string, string>;

  /** `definitions`: what stands behind `var.x` and `local.x` in the module, as far as the module says. */
  constructor(key: KeyObject, definitions: ReadonlyMap<string, string> = new Map()) {
    this.#key = key;
    this.#definitions = definitions;
  }

  /** The same for a module with its own variables. */
  within(definitions: ReadonlyMap<string, string>): FactValues {
    return new FactValues(this.#key, definitions);
  }

  /** Equal for equal texts under one key; nothing else can be told from it. */
  hash(text: string): string {
    return createHmac('sha256', this.#key).update(`configuration\0${text}`).digest('hex').slice(0, 32);
  }

  /** Known to nobody who only reads; differs from another expression, and from the same one over other defaults or locals. */
  undecided(text: string): JsonObject {
    return { 'interlock:unknown': true, 'interlock:expression': this.hash([text, ...this.#behind(text)].join('\0')) };
  }

  #behind(text: string): string[] {
    if (this.#definitions.size === 0) return [];
    const seen = new Map<string, string>();
    const open = [text];
    for (let next = open.pop(); next !== undefined && seen.size < MOST_NAMES; next = open.pop())
      for (const [name] of next.matchAll(NAME)) {
        const definition = this.#definitions.get(name);
        if (definition === undefined || seen.has(name)) continue;
        seen.set(name, definition);
        open.push(definition);
      }
    return [...seen].map(([name, definition]) => `${name}=${definition}`).sort();
  }

  of(expression: Expression): Json {
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'list':
        return expression.items.map((item) => this.of(item));
      case 'object':
        return this.#object(expression.entries);
      default:
        return this.undecided(expression.text);
    }
  }

  #object(entries: readonly [string, Expression][]): JsonObject {
    const object: JsonObject = {};
    for (const [name, value] of entries) put(object, name, this.of(value));
    return object;
  }

  /** `true`, `false`, or something that has to be evaluated; `undefined` where nothing is set. Terraform takes the words, too. */
  flag(expression: Expression | undefined): Json | undefined {
    if (!expression || (expression.kind === 'literal' && expression.value === null)) return undefined;
    if (expression.kind === 'literal') {
      if (expression.value === true || expression.value === 'true' || expression.value === '1') return true;
      if (expression.value === false || expression.value === 'false' || expression.value === '0') return false;
    }
    return this.undecided(expression.text);
  }

  /** Addresses and attribute paths in a list, which Terraform never evaluates. */
  names(expression: Expression | undefined): Json | undefined {
    if (!expression) return undefined;
    const whole = nameIn(expression);
    if (whole !== undefined) return whole;
    if (expression.kind !== 'list') return this.undecided(expression.text);
    return expression.items.map((item) => nameIn(item) ?? this.undecided(item.text));
  }

  /** All arguments and blocks of a body as one value; `keeps` says which texts may be shown, all others are sealed. */
  settings(body: Body, keeps: (name: string) => boolean): JsonObject {
    const settings: JsonObject = {};
    for (const { name, value } of body.attributes) put(settings, name, this.#shown(this.of(value), name, keeps));
    for (const block of body.blocks) {
      const inner = this.settings(block.body, keeps);
      const known = Object.hasOwn(settings, block.type) ? settings[block.type] : undefined;
      put(settings, block.type, Array.isArray(known) ? [...known, inner] : [inner]);
    }
    return settings;
  }

  #shown(value: Json, name: string, keeps: (name: string) => boolean): Json {
    if (typeof value === 'string') return keeps(name) && !isSecretName(name) ? withoutLogin(value) : sensitive(this.hash(value));
    if (Array.isArray(value)) return value.map((item) => this.#shown(item, name, keeps));
    if (typeof value !== 'object' || value === null || Object.hasOwn(value, 'interlock:unknown')) return value;
    const shown: JsonObject = {};
    for (const [key, inner] of Object.entries(value)) put(shown, key, this.#shown(inner, key, keeps));
    return shown;
  }
}

const NAME = /\b(?:var|local)\.[\p{ID_Start}_][\p{ID_Continue}-]*/gu;
const MOST_NAMES = 200;

/** Names and passwords in a URL are nobody's business. */
export function withoutLogin(text: string): string {
  return text.replace(/:\/\/[^/?#\s]*@/g, '://');
}
