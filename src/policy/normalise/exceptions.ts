/** One exceptions file with defaults filled in. */
import type { Exception } from '../../model/policy.ts';
import type { YamlNode } from '../yaml/node.ts';
import { endInstant } from './instant.ts';

/** Takes what is there and of the right shape; the schema has reported the rest. */
export function normaliseExceptions(root: YamlNode): Exception[] {
  return root
    .get('exceptions')
    .items()
    .map((node) => {
      const fingerprint = node.get('fingerprint').text();
      const lists = (['addresses', 'sources', 'environments', 'policies'] as const).flatMap((key) => {
        const texts = node.get(key).texts();
        return texts ? [[key, texts] as const] : [];
      });
      return {
        id: node.get('id').text() ?? '',
        dangers: node.get('dangers').texts() ?? [],
        ...Object.fromEntries(lists),
        ...(fingerprint !== undefined && { fingerprint }),
        owner: node.get('owner').text() ?? '',
        reason: node.get('reason').text() ?? '',
        until: endInstant(node.get('until').text() ?? '') ?? '',
        location: node.location(),
      };
    });
}
