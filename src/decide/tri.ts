/** Three values: what is unknown never lets a rule go. */

export type Tri = 'yes' | 'no' | 'unknown';

export function allOf(values: readonly Tri[]): Tri {
  if (values.includes('no')) return 'no';
  return values.includes('unknown') ? 'unknown' : 'yes';
}

export function tri(value: boolean): Tri {
  return value ? 'yes' : 'no';
}
