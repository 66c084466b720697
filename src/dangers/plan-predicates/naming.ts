/** Lists of addresses in messages. */
import type { Dependents } from '../../model/related.ts';

const SOME = 3;

/** `\`a\`, \`b\`, \`c\` and 4 more`. */
export function someOf(addresses: readonly string[], count = addresses.length): string {
  const named = addresses.slice(0, SOME).map((address) => `\`${address}\``);
  const rest = count - named.length;
  if (rest > 0) return `${named.join(', ')} and ${rest} more`;
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}

/** `3 others depend on it: \`a\`, \`b\` and \`c\``; undefined when none does. */
export function dependentsText({ count, addresses }: Dependents): string | undefined {
  if (count === 0) return undefined;
  return `${count === 1 ? '1 other depends' : `${count} others depend`} on it: ${someOf(addresses, count)}`;
}

/** `1 object`, `12 objects`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
