/** Checks every exchange with the test server against GitHub's own description of its REST API. */
import { Ajv, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: JsonObject;
}

interface Operation {
  parameters: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: JsonObject }> };
  responses: Record<string, { content?: Record<string, { schema: JsonObject }> }>;
}

export interface Endpoint {
  /** `GET /repos/{owner}/{repo}/pulls/{pull_number}` */
  key: string;
  params: Record<string, string>;
}

/** Statuses that any endpoint may answer although the description does not list them for each. */
const ALWAYS_POSSIBLE = new Set([401, 403, 404, 422, 429, 500, 502, 503]);

/** Where GitHub's own answers differ from its description; each entry names endpoint and place. */
const TOLERATED: readonly string[] = [];

const addFormats = addFormatsModule as unknown as (ajv: Ajv) => void;

export class OpenApi {
  private readonly document: { paths: Record<string, Record<string, Operation>>; components: Record<string, Record<string, JsonObject>> };
  private readonly strict = new Ajv({ strict: false, allErrors: true });
  private readonly coercing = new Ajv({ strict: false, allErrors: true, coerceTypes: true });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor() {
    const text = readFileSync(join(import.meta.dirname, 'openapi-slice.json'), 'utf8');
    this.document = withoutNullable(JSON.parse(text) as Json) as unknown as typeof this.document;
    for (const ajv of [this.strict, this.coercing]) {
      addFormats(ajv);
      ajv.addSchema({ ...this.document, $id: 'openapi' });
    }
  }

  /** Finds the described endpoint of a request, or null when GitHub (as far as the slice goes) has none. */
  find(method: string, path: string): Endpoint | null {
    const wanted = path.split('/');
    for (const [template, operations] of Object.entries(this.document.paths)) {
      if (operations[method.toLowerCase()] === undefined) continue;
      const parts = template.split('/');
      if (parts.length !== wanted.length) continue;
      const params: Record<string, string> = {};
      const fits = parts.every((part, at) => {
        const value = wanted[at] as string;
        if (!part.startsWith('{')) return part === value;
        params[part.slice(1, -1)] = decodeURIComponent(value);
        return value !== '';
      });
      if (fits) return { key: `${method} ${template}`, params };
    }
    return null;
  }

  /** What is wrong with a request; empty when nothing is. */
  requestErrors(endpoint: Endpoint, query: URLSearchParams, body: Json | undefined): string[] {
    const operation = this.operation(endpoint.key);
    const errors: string[] = [];
    const parameters = operation.parameters.map((each) => this.resolved(each as unknown as JsonObject) as unknown as Parameter);
    const given = [
      ...[...query].map(([name, value]) => ({ name, value, in: 'query' })),
      ...Object.entries(endpoint.params).map(([name, value]) => ({ name, value, in: 'path' })),
    ];
    for (const { name, value, in: place } of given) {
      const parameter = parameters.find((each) => each.in === place && each.name === name);
      if (parameter === undefined) errors.push(`${place} parameter ${name} is not described`);
      else if (!this.fits(this.coercing, parameter.schema, value)) errors.push(`${place} parameter ${name}=${value} does not fit`);
    }
    for (const { name, required, in: place } of parameters)
      if (required && place === 'query' && !query.has(name)) errors.push(`query parameter ${name} is missing`);
    const schema = operation.requestBody?.content['application/json']?.schema;
    if (body !== undefined && schema === undefined) errors.push('a body is sent where none is described');
    if (schema !== undefined && body === undefined && operation.requestBody?.required) errors.push('the body is missing');
    if (schema !== undefined && body !== undefined) errors.push(...this.errors(this.strict, `${endpoint.key} request`, schema, body));
    return errors;
  }

  /** What is wrong with a response, apart from `TOLERATED`. */
  responseErrors(endpoint: Endpoint, status: number, body: Json | undefined): string[] {
    const response = this.response(endpoint.key, status);
    if (response === null) return ALWAYS_POSSIBLE.has(status) ? [] : [`status ${status} is not described`];
    const schema = response.content?.['application/json']?.schema;
    if (schema === undefined || body === undefined) return [];
    const errors = this.errors(this.strict, `${endpoint.key} ${status}`, schema, body);
    return errors.filter((error) => !TOLERATED.includes(error));
  }

  /** Fills in required fields that a test has no opinion about, so that answers have GitHub's full shape. */
  complete(endpoint: Endpoint, status: number, body: Json): Json {
    const schema = this.response(endpoint.key, status)?.content?.['application/json']?.schema;
    return schema === undefined ? body : this.filled(schema, body);
  }

  private filled(schema: JsonObject, value: Json | undefined): Json {
    const { anyOf, oneOf, allOf, properties = {}, required = [], items } = this.resolved(schema) as Record<string, never>;
    const choices = (anyOf ?? oneOf) as JsonObject[] | undefined;
    if (choices !== undefined) {
      if (value === null || (value === undefined && choices.some((each) => each['type'] === 'null'))) return null;
      const fitting = choices.map((each) => [each, this.filled(each, value)] as const);
      return (fitting.find(([each, made]) => this.fits(this.strict, each, made)) ?? fitting[0])?.[1] ?? null;
    }
    if (allOf !== undefined)
      return (allOf as JsonObject[]).reduce<Json | undefined>((made, each) => this.filled(each, made), value) ?? null;
    if (value === undefined) return this.sample(schema);
    if (Array.isArray(value)) return items === undefined ? value : value.map((item) => this.filled(items, item));
    if (typeof value !== 'object' || value === null) return value;
    const made: JsonObject = { ...value };
    for (const [name, inner] of Object.entries(properties as Record<string, JsonObject>))
      if (name in made || (required as string[]).includes(name)) made[name] = this.filled(inner, made[name]);
    return made;
  }

  private sample(schema: JsonObject): Json {
    const { type, enum: choices, format, properties, pattern } = this.resolved(schema) as Record<string, Json>;
    if (Array.isArray(choices)) return choices[0] as Json;
    if (type === 'object' || properties !== undefined) return this.filled(schema, {});
    if (type === 'array') return [];
    if (type === 'integer' || type === 'number') return 0;
    if (type === 'boolean') return false;
    if (type !== 'string') return null;
    if (format === 'date-time') return '2026-01-01T00:00:00Z';
    if (format === 'uri') return 'https://github.example/';
    return pattern === undefined ? '' : '0000000';
  }

  private errors(ajv: Ajv, label: string, schema: JsonObject, value: Json): string[] {
    const validate = this.compile(ajv, schema);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${label}: ${error.instancePath || '/'} ${error.message}`);
  }

  private fits(ajv: Ajv, schema: JsonObject, value: Json): boolean {
    return this.compile(ajv, schema)(value) as boolean;
  }

  private compile(ajv: Ajv, schema: JsonObject): ValidateFunction {
    const key = (ajv === this.strict ? 's' : 'c') + JSON.stringify(schema);
    let validate = this.compiled.get(key);
    if (validate === undefined) {
      validate = ajv.compile(absolute(schema) as JsonObject);
      this.compiled.set(key, validate);
    }
    return validate;
  }

  private operation(key: string): Operation {
    const [method, path] = key.split(' ') as [string, string];
    return this.document.paths[path]?.[method.toLowerCase()] as Operation;
  }

  private response(key: string, status: number): { content?: Record<string, { schema: JsonObject }> } | null {
    const found = this.operation(key).responses[String(status)];
    return found === undefined ? null : (this.resolved(found as JsonObject) as never);
  }

  private resolved(schema: JsonObject): JsonObject {
    const reference = schema['$ref'];
    if (typeof reference !== 'string') return schema;
    const [, , kind, name] = reference.split('/') as [string, string, string, string];
    return this.resolved(this.document.components[kind]?.[name] as JsonObject);
  }
}

/** OpenAPI 3.0 says `nullable: true` where JSON Schema says `anyOf [..., null]`. */
function withoutNullable(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNullable);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = value;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, withoutNullable(item)]));
  if (nullable !== true) return typeof nullable === 'object' ? { ...inner, nullable: withoutNullable(nullable) } : inner;
  return { anyOf: [inner, { type: 'null' }] };
}

function absolute(value: Json): Json {
  if (Array.isArray(value)) return value.map(absolute);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === '$ref' && typeof item === 'string' ? `openapi${item}` : absolute(item)]),
  );
}
