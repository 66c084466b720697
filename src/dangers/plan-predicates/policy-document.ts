/** Policy documents of AWS: JSON in an attribute, brought into one form. */
import { isObject, parsedJson, type Json, type JsonObject } from '../../model/json.ts';

/** One statement. Actions in lower case, everything that may be one or many as a list. */
export interface Statement {
  allows: boolean;
  actions: string[];
  /** `NotAction`: everything but these. */
  exceptActions: string[];
  resources: string[];
  exceptResources: string[];
  /** Kind (`AWS`, `Service`, `Federated`, ...) with value; `*` as `['AWS', '*']`. */
  principals: (readonly [kind: string, value: string])[];
  /** `NotPrincipal`: everybody but these. */
  exceptPrincipals: boolean;
  conditions: Condition[];
}

/** `operator` and `key` in lower case. */
export interface Condition {
  operator: string;
  key: string;
  values: string[];
}

/** Statements of a document as text or object; `undefined` when it cannot be read, such as when it is known only after apply. */
export function policyStatements(document: Json | undefined): Statement[] | undefined {
  if (typeof document !== 'string') return statementsIn(document);
  if (document !== last.text) last = { text: document, statements: statementsIn(parsedJson(document)) };
  return last.statements;
}

/** Several dangers read the same document, one after the other. Nobody changes what was read. */
let last: { text: string; statements: Statement[] | undefined } = { text: '', statements: undefined };

function statementsIn(parsed: Json | undefined): Statement[] | undefined {
  if (!isObject(parsed)) return undefined;
  const statements = element(parsed, 'Statement');
  if (statements === undefined) return undefined;
  return (Array.isArray(statements) ? statements : [statements]).filter(isObject).map(statement);
}

function statement(raw: JsonObject): Statement {
  const effect = element(raw, 'Effect');
  return {
    allows: typeof effect === 'string' && effect.toLowerCase() === 'allow',
    actions: list(element(raw, 'Action')).map((action) => action.toLowerCase()),
    exceptActions: list(element(raw, 'NotAction')).map((action) => action.toLowerCase()),
    resources: list(element(raw, 'Resource')),
    exceptResources: list(element(raw, 'NotResource')),
    principals: principals(element(raw, 'Principal')),
    exceptPrincipals: element(raw, 'NotPrincipal') !== undefined,
    conditions: conditions(element(raw, 'Condition')),
  };
}

/** Names of elements are matched in any case, so that another spelling never hides a statement. */
function element(object: JsonObject, name: string): Json | undefined {
  if (Object.hasOwn(object, name)) return object[name];
  const key = Object.keys(object).find((one) => one.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : object[key];
}

function list(value: Json | undefined): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
}

function principals(value: Json | undefined): (readonly [string, string])[] {
  if (typeof value === 'string') return [['AWS', value]];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([kind, values]) => list(values).map((one) => [kind, one] as const));
}

function conditions(value: Json | undefined): Condition[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([operator, keys]) =>
    isObject(keys)
      ? Object.entries(keys).map(([key, values]) => ({ operator: operator.toLowerCase(), key: key.toLowerCase(), values: list(values) }))
      : [],
  );
}

/** Whether a pattern with `*` and `?`, as policies write actions and resources, covers the text. Linear in practice: `*` never backs up twice. */
export function covers(pattern: string, text: string): boolean {
  let [at, in_, star, mark] = [0, 0, -1, 0];
  while (in_ < text.length) {
    if (pattern[at] === '*') [star, mark, at] = [at, in_, at + 1];
    else if (pattern[at] === '?' || pattern[at] === text[in_]) [at, in_] = [at + 1, in_ + 1];
    else if (star >= 0) [at, mark, in_] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
