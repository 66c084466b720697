/** Members of Google Cloud bindings, whatever resource binds them. */
import type { Change } from '../../model/change.ts';
import { isObject, parsedJson, type Json } from '../../model/json.ts';
import { readText, readTexts } from './attribute.ts';
import { leaves } from './lifecycle.ts';

interface Binding {
  role: string;
  member: string;
}

/** Bindings of a `google_*_iam_member`, `_iam_binding` or `_iam_policy`. */
export function bindings(type: string, object: Json): Binding[] {
  if (type.endsWith('_iam_policy')) return documentBindings(readText(object, 'policy_data') ?? '');
  const role = readText(object, 'role') ?? '';
  return readTexts(object, type.endsWith('_iam_binding') ? 'members' : 'member').map((member) => ({ role, member }));
}

/** Bindings after the change that were not there before. */
export function addedBindings(change: Change): Binding[] {
  if (!leaves(change)) return [];
  const before = change.before === null ? [] : bindings(change.type, change.before);
  return bindings(change.type, change.after).filter(
    (after) => !before.some((old) => old.role === after.role && old.member === after.member),
  );
}

function documentBindings(text: string): Binding[] {
  const document = parsedJson(text);
  const list = isObject(document) ? document['bindings'] : undefined;
  return (Array.isArray(list) ? list : []).flatMap((binding) => {
    const role = readText(binding, 'role') ?? '';
    return readTexts(binding, 'members').map((member) => ({ role, member }));
  });
}
