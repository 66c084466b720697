/** What a schema refuses in a JSON document, in words. */
import type { ValidationError } from '../schema/validators.js';

const SHAPES: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'a number',
  null: '`null`',
};

/** The place as people write it, `pull.reviews.0.state`; empty for the whole document. Keys may hold `/`, which a pointer writes otherwise. */
export function placeOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

/** ``must be a list``, ``must be `1` ``, ...: goes after the name of the place. */
export function mistakeOf({ keyword, params, message }: ValidationError): string {
  switch (keyword) {
    case 'type':
      return `must be ${[params['type']]
        .flat()
        .map((type) => SHAPES[String(type)] ?? String(type))
        .join(' or ')}`;
    case 'const':
      return `must be \`${JSON.stringify(params['allowedValue'])}\``;
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).map(String).join(', ')}`;
    case 'format':
      return 'must be an instant with its zone, such as 2026-11-20T10:00:00Z';
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return 'must not be empty';
    case 'minimum':
      return `must be ${String(params['limit'])} or more`;
    case 'required':
      return `needs \`${String(params['missingProperty'])}\``;
    case 'additionalProperties':
      return `cannot have \`${String(params['additionalProperty'])}\``;
    default:
      return message ?? 'is not valid';
  }
}
