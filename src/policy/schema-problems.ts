/** What the schema refuses, in words: one problem per mistake. */
import { isObject, type Json } from '../model/json.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { ValidationError, Validator } from '../schema/validators.js';
import { didYouMean } from './suggest.ts';
import { meantErrors } from './meant-errors.ts';
import type { YamlNode } from './yaml/node.ts';
import { quoted } from './quoted.ts';

/** The kinds of document, and how a sentence names them. */
export type DocumentKind = 'the configuration' | 'a policy' | 'an exceptions file';

/** Checks a document against its schema. A document of another version gives that one problem only. */
export function schemaProblems(root: YamlNode, validate: Validator, kind: DocumentKind): Problem[] {
  const version = root.get('version');
  if (version.value !== undefined && version.value !== 1) return [versionProblem(version)];
  if (validate(root.value)) return [];
  return meantErrors(validate.errors ?? [], root).flatMap((found) => describe(found, root, kind) ?? []);
}

function versionProblem(version: YamlNode): Problem {
  const isText = version.value === '1';
  return problem(
    'version-unsupported',
    isText ? 'the version is a text here' : `version ${show(version.value)} is not one that this release reads`,
    {
      help: isText ? 'write `version: 1`, without quotes' : 'write `version: 1`, or use a newer release of Interlock',
      location: version.location(),
    },
  );
}

function describe(found: ValidationError, root: YamlNode, kind: DocumentKind): Problem | undefined {
  const node = root.at(found.instancePath);
  switch (found.keyword) {
    case 'additionalProperties':
      return unknownKey(found, node, kind);
    case 'required':
      return missingKey(String(found.params['missingProperty']), node, kind);
    case 'enum':
      return notAllowed(found.params['allowedValues'] as Json[], node);
    case 'minItems':
      return node.name === 'rules' && kind === 'a policy'
        ? withoutRules(node)
        : invalid(node, `${title(node)} is an empty list`, 'name at least one, or remove the key');
    case 'minProperties':
      return invalid(node, `${title(node)} says nothing`, `keys here: ${keysOf(found)}`);
    case 'propertyNames': {
      const name = String(found.params['propertyName']);
      const location = node.get(name).keyLocation();
      return problem('invalid-value', `${quoted(name)} cannot be a name`, { help: NAMES, location });
    }
    default:
      return node.name === 'rules' && node.value === null ? withoutRules(node) : wrongShape(found, node);
  }
}

function unknownKey(found: ValidationError, node: YamlNode, kind: DocumentKind): Problem {
  const key = String(found.params['additionalProperty']);
  const allowed = Object.keys(found.parentSchema?.properties ?? {});
  return problem('unknown-key', `${place(node, kind)} has no key ${quoted(key)}`, {
    hint: didYouMean(key, allowed),
    help: `keys here: ${keysOf(found)}`,
    location: node.get(key).keyLocation(),
  });
}

function missingKey(key: string, node: YamlNode, kind: DocumentKind): Problem {
  if (key === 'rules' && kind === 'a policy') return withoutRules(node);
  return problem('missing-key', `${place(node, kind)} needs ${quoted(key)}`, {
    help: `add \`${key}:\` here`,
    location: node.keyLocation(),
  });
}

function withoutRules(node: YamlNode): Problem {
  return problem('policy-empty', 'the policy has no rules', {
    help: 'add one under `rules:`, or remove the file',
    location: node.keyLocation(),
  });
}

function notAllowed(allowed: Json[], node: YamlNode): Problem {
  const words = allowed.map(String);
  return problem('invalid-value', `${title(node)} cannot be ${show(node.value)}`, {
    hint: typeof node.value === 'string' ? didYouMean(node.value, words) : undefined,
    help: `allowed: ${words.map(quoted).join(', ')}`,
    location: node.location(),
  });
}

const NAMES = 'names are lower-case letters, digits, `.`, `_`, `-`, and start with a letter or digit';

/** What each pattern of the schemas asks for. */
const PATTERNS: Record<string, string> = {
  '^[a-z0-9][a-z0-9._-]*$': NAMES,
  '^[0-9]+(\\.[0-9]+)?$': 'write the major version in quotes: `"16"`',
  '^f:[0-9a-f]+$': 'a fingerprint is `f:` and 16 hexadecimal digits, as `scan` and the verdict show it',
};

function wrongShape(found: ValidationError, node: YamlNode): Problem {
  if (node.value === null) return invalid(node, `${title(node)} has no value`, 'write one after the colon, or remove the key');
  const { keyword, params } = found;
  if (keyword === 'pattern')
    return invalid(node, `${title(node)} cannot be ${show(node.value)}`, PATTERNS[String(params['pattern'])] ?? NAMES);
  if (keyword === 'format') return invalid(node, `${title(node)} is not an instant`, 'write date, time and zone: `2026-12-01T00:00:00Z`');
  if (keyword === 'minLength') return invalid(node, `${title(node)} is empty`, 'write a text');
  if (keyword === 'minimum')
    return invalid(node, `${title(node)} is below ${String(params['limit'])}`, `write ${String(params['limit'])} or more`);
  if (keyword === 'const')
    return invalid(node, `${title(node)} cannot be ${show(node.value)}`, `the only value is ${quoted(String(params['allowedValue']))}`);
  return invalid(node, `${title(node)} cannot be ${show(node.value)}`, `write ${expected(node, found)}`);
}

/** Shapes by the schema's words for them. */
const SHAPES: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'keys and values',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'a number',
};

/** What the places that take several shapes take; elsewhere the schema's own single shape. */
const SEVERAL: Record<string, string> = {
  approvals: 'what to ask for, such as `{ count: 1, from: { roles: [dba] } }`, or a list of those',
  veto: '`true`, or a group such as `{ teams: [acme/security] }`',
  when: 'a condition, such as `{ "==": [{ var: pull.base }, main] }`',
  checks: 'the name of a check, or a list of names',
};

function expected(node: YamlNode, found: ValidationError): string {
  const several = SEVERAL[node.name];
  if (several) return several;
  const types = [found.params['type']].flat().map(String);
  const words = types.map((type) => SHAPES[type] ?? type).join(' or ');
  const quote = types.includes('string') && typeof node.value !== 'object' ? `; quote it: \`"${String(node.value)}"\`` : '';
  return `${found.schemaPath.includes('anyOf') ? `${words} or a list of them` : words}${quote}`;
}

function invalid(node: YamlNode, message: string, help: string): Problem {
  return problem('invalid-value', message, { help, location: node.location() });
}

function keysOf(found: ValidationError): string {
  return Object.keys(found.parentSchema?.properties ?? {})
    .filter((key) => key !== '$schema')
    .map(quoted)
    .join(', ');
}

/** The thing itself as the subject of a sentence. */
function title(node: YamlNode): string {
  return isItem(node) ? `an entry of ${title(parent(node))}` : quoted(node.name);
}

function place(node: YamlNode, kind: DocumentKind): string {
  return node.pointer === '' ? kind : title(node);
}

function isItem(node: YamlNode): boolean {
  return /^\d+$/.test(node.name);
}

/** Only the name matters here. */
function parent(node: YamlNode): YamlNode {
  const pointer = node.pointer.slice(0, node.pointer.lastIndexOf('/'));
  return { ...node, pointer, name: pointer.slice(pointer.lastIndexOf('/') + 1) };
}

function show(value: Json | undefined): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'keys and values';
  return quoted(value);
}
