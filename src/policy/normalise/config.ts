/** `config.yaml` with defaults filled in. */
import type { Config, Role, Source } from '../../model/policy.ts';
import type { SuppressionSetting } from '../../model/suppression.ts';
import type { YamlNode } from '../yaml/node.ts';
import { startInstant } from './instant.ts';

/** Takes what is there and of the right shape; the schema has reported the rest. */
export function normaliseConfig(root: YamlNode): Config {
  return {
    owners: root.get('owners').texts() ?? [],
    sources: root.get('sources').items().map(source),
    environments: root
      .get('environments')
      .entries()
      .map((node) => ({ name: node.name, branches: node.get('branches').texts() ?? [] })),
    // Without prototype, so that a role may have any name.
    roles: Object.assign(
      Object.create(null) as Record<string, Role>,
      Object.fromEntries(
        root
          .get('roles')
          .entries()
          .map((node) => [node.name, role(node)]),
      ),
    ),
    unmatched: (root.get('unmatched').text() as Config['unmatched'] | undefined) ?? 'warn',
    parameters: parametersOf(root.get('parameters')),
    suppressions: (root.get('suppressions').text() as SuppressionSetting | undefined) ?? 'needs-approval',
  };
}

function parametersOf(node: YamlNode): Record<string, number> {
  const entries = node.entries().flatMap(({ name, value }) => (typeof value === 'number' ? [[name, value] as const] : []));
  return Object.assign(Object.create(null) as Record<string, number>, Object.fromEntries(entries));
}

function source(node: YamlNode): Source {
  const environments = node.get('environment').texts();
  const dialect = node.get('dialect').text();
  const server = node.get('server').text();
  const schema = node.get('schema').texts();
  const prune = node.get('prune').value;
  return {
    id: node.get('id').text() ?? '',
    reader: node.get('reader').text() as Source['reader'],
    files: node.get('files').texts() ?? [],
    when: node.get('when').get('paths').texts() ?? [],
    ...(environments && { environments }),
    ...(dialect !== undefined && { dialect: (dialect === 'postgresql' ? 'postgres' : dialect) as NonNullable<Source['dialect']> }),
    ...(server !== undefined && { server }),
    ...(schema && { schema }),
    framework: node.get('framework').text() ?? 'auto',
    trust: (node.get('trust').text() as Source['trust'] | undefined) ?? 'claimed',
    ...(typeof prune === 'boolean' && { prune }),
    location: node.location(),
  };
}

function role(node: YamlNode): Role {
  return {
    teams: node.get('teams').texts() ?? [],
    users: node.get('users').texts() ?? [],
    temporary: node
      .get('temporary')
      .items()
      .map((grant) => ({
        user: grant.get('user').text() ?? '',
        until: startInstant(grant.get('until').text() ?? '') ?? '',
        reason: grant.get('reason').text() ?? '',
        grantedBy: grant.get('grantedBy').text() ?? '',
      })),
  };
}
