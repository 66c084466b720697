/** The clock: the one place that asks what time it is. */

/** RFC 3339 in UTC, whole seconds. */
export function currentInstant(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}
