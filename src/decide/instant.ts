/** Instants as milliseconds since 1970, from text that carries its zone. */

const RFC_3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:?\d\d)$/;
const PLAIN_DATE = /^\d{4}-\d\d-\d\d$/;

/** Undefined when absent, malformed or without zone: a time without zone would depend on the machine. */
export function instant(text: string | null | undefined): number | undefined {
  if (typeof text !== 'string' || !RFC_3339.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}

/** When something that runs until `text` ends: a plain date runs to the end of that day, UTC. */
export function endInstant(text: string): number | undefined {
  return PLAIN_DATE.test(text) ? shift(instant(`${text}T00:00:00Z`), 24 * 60 * 60 * 1000) : instant(text);
}

function formatInstant(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

/** The earliest of them, as text. */
export function earliest(instants: readonly number[]): string | null {
  return instants.length === 0 ? null : formatInstant(Math.min(...instants));
}

function shift(at: number | undefined, by: number): number | undefined {
  return at === undefined ? undefined : at + by;
}
