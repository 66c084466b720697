/** Paths of conditions looked up among the fields that there are. */
import { nearest } from '../suggest.ts';
import type { Field } from './fields.ts';

/** The field at a dotted path; `''` is the field itself. Below `free` everything is free. */
export function findField(from: Field, path: string): Field | undefined {
  let field: Field = from;
  for (const step of path === '' ? [] : path.split('.')) {
    if (field === 'free') return 'free';
    if (field === 'value') return undefined;
    if ('list' in field) {
      if (!/^\d{1,6}$/.test(step)) return undefined;
      field = field.list;
    } else {
      const next: Field | undefined = Object.hasOwn(field.fields, step) ? field.fields[step] : undefined;
      if (next === undefined) return undefined;
      field = next;
    }
  }
  return field;
}

/** The path that was probably meant. */
export function nearestPath(from: Field, path: string): string | undefined {
  const known = pathsOf(from);
  const last = path.slice(path.lastIndexOf('.') + 1);
  const sameEnd = known.filter((candidate) => candidate.endsWith(`.${last}`));
  return nearest(path, known) ?? sameEnd[0];
}

/** Names that can follow the longest part of the path that exists, and that part. */
export function siblings(from: Field, path: string): { of: string; names: string[] } {
  const steps = path.split('.');
  for (let length = steps.length - 1; length >= 0; length--) {
    const of = steps.slice(0, length).join('.');
    const field = findField(from, of);
    if (field !== undefined) return { of, names: typeof field === 'object' && 'fields' in field ? Object.keys(field.fields) : [] };
  }
  return { of: '', names: [] };
}

/** Every path to a value, a list or something free. */
function pathsOf(field: Field, prefix = ''): string[] {
  if (typeof field === 'string' || 'list' in field) return [prefix];
  return Object.entries(field.fields).flatMap(([name, below]) => pathsOf(below, prefix === '' ? name : `${prefix}.${name}`));
}
