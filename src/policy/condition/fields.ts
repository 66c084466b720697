/** Every field that a condition can name: what `var` paths are checked against. */
import { CHANGE_KINDS } from '../../model/change.ts';
import { HARMS, SEVERITIES } from '../../model/finding.ts';
import type { Rule } from '../../model/policy.ts';

/** `value` has nothing below it, below `free` anything may stand, `list` holds elements of one shape. */
export type Field = 'value' | 'free' | { list: Field } | { fields: Readonly<Record<string, Field>> };

const values = <Name extends string>(...names: Name[]): Record<Name, Field> =>
  Object.fromEntries(names.map((name) => [name, 'value'])) as Record<Name, Field>;

const texts: Field = { list: 'value' };
const location: Field = { fields: values('file', 'line', 'column', 'pointer') };

const finding: Field = {
  fields: {
    ...values(
      'fingerprint',
      'digest',
      'danger',
      'harm',
      'severity',
      'kind',
      'type',
      'address',
      'environment',
      'source',
      'trust',
      'message',
      'help',
    ),
    location,
  },
};

const plan: Field = {
  fields: {
    ...values('mode', 'provider', 'providerAlias', 'providerRegion', 'module', 'name', 'index', 'actionReason', 'deposed'),
    ...values('previousAddress', 'terraformVersion'),
    actions: texts,
    replacePaths: texts,
    unknownPaths: texts,
    sensitivePaths: texts,
    importing: { fields: values('id') },
  },
};

const change: Field = {
  fields: {
    ...values('source', 'kind', 'type', 'writtenType', 'address', 'environment', 'digest', 'trust', 'notUnderstood'),
    ...values('provider', 'providerAlias', 'region', 'module', 'deposed', 'actionReason', 'previousAddress'),
    importing: { fields: values('id') },
    replacedBecause: texts,
    dependents: { fields: { ...values('count', 'direct'), addresses: texts } },
    changed: texts,
    before: 'free',
    after: 'free',
    location,
    plan,
  },
};

const pull: Field = {
  fields: {
    ...values('repository', 'number', 'title', 'body', 'bodyEditedAt', 'author', 'authorKind', 'base', 'baseSha', 'head', 'headSha'),
    ...values('draft', 'createdAt', 'lastPusher'),
    labels: texts,
    files: { list: { fields: values('path', 'previousPath', 'status', 'additions', 'deletions') } },
    commits: {
      list: {
        fields: {
          ...values('sha', 'author', 'committer', 'pushedAt', 'verified', 'signer', 'viaWeb', 'conflictResolved'),
          parents: texts,
          coAuthors: texts,
        },
      },
    },
    reviews: { list: { fields: values('user', 'state', 'submittedAt', 'commitId', 'body', 'editedAt', 'editedBy') } },
    comments: { list: { fields: values('id', 'user', 'body', 'createdAt', 'editedAt', 'editedBy') } },
    checks: { list: { fields: values('name', 'conclusion') } },
  },
};

const totals: Field = {
  fields: {
    ...values('changes', 'findings', 'destroyed', 'environments'),
    kinds: { fields: values(...CHANGE_KINDS) },
    harms: { fields: values(...HARMS) },
    severities: { fields: values(...SEVERITIES) },
    types: 'free',
    dangers: 'free',
  },
};

/** The whole context of a condition. */
export const CONDITION_FIELDS = {
  finding,
  change,
  pull,
  author: 'value',
  environment: 'value',
  now: 'value',
  totals,
  usage: { list: 'free' },
} as const satisfies Record<string, Field>;

/** What is there depends on what the rule matches: one finding, one change, or the pull request. */
export function fieldsFor(each: Rule['each']): { fields: Record<string, Field> } {
  const { finding: _finding, ...withoutFinding } = CONDITION_FIELDS;
  if (each === 'finding') return { fields: CONDITION_FIELDS };
  if (each === 'change') return { fields: withoutFinding };
  const { change: _change, environment: _environment, ...ofPull } = withoutFinding;
  return { fields: ofPull };
}
