/** Which release this is. */

declare const INTERLOCK_VERSION: string | undefined;

/** Set by the build; `0.0.0-source` when running from sources. */
export const VERSION: string = typeof INTERLOCK_VERSION === 'string' ? INTERLOCK_VERSION : '0.0.0-source';
