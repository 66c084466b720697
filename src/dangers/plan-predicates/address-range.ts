/** Address ranges: which of them are the whole internet, or nearly. */

/** Names by which providers call the internet. */
const INTERNET = new Set(['*', 'any', 'internet', '0.0.0.0', '::', '0', 'all']);

/**
 * Whether a source is the whole internet or a big part of it: an IPv4 range wider than /8, an IPv6 range wider than /32 (both halves of the
 * internet, `0.0.0.0/1` and `128.0.0.0/1`, are caught by that), or a provider's word for everybody.
 */
export function isWorld(source: string): boolean {
  const text = source.trim().toLowerCase();
  if (INTERNET.has(text)) return true;
  const [, address = '', bits] = /^([0-9a-f.:]+)\/(\d{1,3})$/.exec(text) ?? [];
  if (bits === undefined) return false;
  if (!address.includes(':')) return Number(bits) < 8;
  // Unique local addresses (fc00::/7) are private, however wide the range.
  return Number(bits) < 32 && !/^f[cd]/.test(address);
}
