/** One policy file with defaults filled in. */
import { MATCH_GLOBS, type Match, type Mode, type Policy, type Rule } from '../../model/policy.ts';
import type { YamlNode } from '../yaml/node.ts';
import { normaliseRequire } from './require.ts';

/** Rules guard nothing until somebody says so. */
const DEFAULT_MODE: Mode = 'shadow';

/** Takes what is there and of the right shape; the schema has reported the rest. `owners` guard policies that name none. */
export function normalisePolicy(root: YamlNode, owners: string[]): Policy {
  const name = root.get('name').text() ?? '';
  const description = root.get('description').text();
  const mode = (root.get('mode').text() as Mode | undefined) ?? DEFAULT_MODE;
  return {
    name,
    ...(description !== undefined && { description }),
    owners: root.get('owners').texts() ?? owners,
    rules: root
      .get('rules')
      .items()
      .map((node) => rule(node, name, mode)),
    location: root.get('name').location(),
  };
}

function rule(node: YamlNode, policy: string, policyMode: Mode): Rule {
  const description = node.get('description').text();
  const when = node.get('when').value;
  const message = node.get('message').text();
  return {
    policy,
    id: node.get('id').text() ?? '',
    ...(description !== undefined && { description }),
    match: match(node.get('match')),
    each: (node.get('each').text() as Rule['each'] | undefined) ?? 'finding',
    ...(when !== undefined && { when }),
    mode: (node.get('mode').text() as Mode | undefined) ?? policyMode,
    require: normaliseRequire(node.get('require')),
    ...(message !== undefined && { message }),
    exceptable: node.get('exceptable').value !== false,
    location: node.location(),
  };
}

/** Keys of `match` that hold a text or a list of texts. */
const MATCH_LISTS = [...MATCH_GLOBS, 'harms', 'kinds'] as const satisfies (keyof Match)[];

function match(node: YamlNode): Match {
  const severity = node.get('severity').text();
  const lists = MATCH_LISTS.flatMap((key) => {
    const texts = node.get(key).texts();
    return texts ? [[key, texts]] : [];
  });
  return {
    ...(Object.fromEntries(lists) as Match),
    ...(severity !== undefined && { severity: severity as NonNullable<Match['severity']> }),
  };
}
