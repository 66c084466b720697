/** Which findings say only that something was not understood. Apart from the rule about them, which brings the engine for patterns along. */

/** `unmatched` does not cover them. */
export function isNotUnderstood(danger: string): boolean {
  return danger.startsWith('any/') || danger === 'sql/parse-error';
}
