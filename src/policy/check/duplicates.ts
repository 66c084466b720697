/** Names are unique: policies, rules within a policy, exceptions, sources. */
import { formatLocation } from '../../model/location.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { YamlNode } from '../yaml/node.ts';
import { exceptionNodes, type Check } from './context.ts';
import { quoted } from '../quoted.ts';

export const checkDuplicates: Check = (context) => [
  ...context.policies.flatMap(({ node }) => (node.get('name').text() === BUILT_IN ? [taken(node.get('name'))] : [])),
  ...repeated(
    context.policies.map(({ node }) => node.get('name')),
    'a policy named',
  ),
  ...context.policies.flatMap(({ node }) => repeated(ids(node.get('rules').items()), 'a rule with the id')),
  ...repeated(ids(exceptionNodes(context)), 'an exception with the id'),
  ...repeated(ids(context.config?.node.get('sources').items() ?? []), 'a source with the id'),
];

/** The policy of the rules that Interlock brings along. */
const BUILT_IN = 'interlock';

function taken(name: YamlNode): Problem {
  return problem('duplicate-id', `the name \`${BUILT_IN}\` belongs to the built-in rules`, {
    help: 'choose another',
    location: name.location(),
  });
}

function ids(nodes: YamlNode[]): YamlNode[] {
  return nodes.map((node) => node.get('id'));
}

function repeated(nodes: YamlNode[], what: string): Problem[] {
  const first = new Map<string, YamlNode>();
  return nodes.flatMap((node) => {
    const name = node.text();
    if (name === undefined) return [];
    const earlier = first.get(name);
    if (!earlier) {
      first.set(name, node);
      return [];
    }
    const there = formatLocation(earlier.location());
    return [
      problem('duplicate-id', `there is already ${what} ${quoted(name)}`, {
        help: `rename one; the other stands at ${there}`,
        location: node.location(),
      }),
    ];
  });
}
