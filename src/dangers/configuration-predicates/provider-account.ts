/** Provider blocks and `provider` arguments that lead to another account, and the guards against that. */
import type { Change } from '../../model/change.ts';
import type { Hit } from '../../model/danger.ts';
import type { Json } from '../../model/json.ts';
import { factChange, isBlock, keyIn, quoted } from './fact.ts';
import { providerMoves, TENANT_ARGUMENTS } from './provider-place.ts';

export function providerAccounts(change: Change): Hit[] {
  return [...providerMoves(change, TENANT_ARGUMENTS), ...guardsLost(change), ...otherProvider(change)];
}

/** `allowed_account_ids` stops an apply with the credentials of the wrong account. */
function guardsLost(change: Change): Hit[] {
  if (!isBlock(change, 'provider') || change.kind === 'create') return [];
  const found: Hit[] = [];
  const allowed = factChange(change, 'allowed_account_ids');
  const harm = { harm: 'protection-removed', severity: 'high' } as const;
  const add = (path: string, message: string): void => {
    found.push({ message, help: `keep \`${path}\` as it is`, key: keyIn(change, path), ...harm });
  };
  if (allowed.changed && list(allowed.before).length > 0) {
    const more = list(allowed.after).filter((id) => !list(allowed.before).includes(id));
    if (list(allowed.after).length === 0)
      add('allowed_account_ids', `\`${change.address}\` works in any account from now on, since \`allowed_account_ids\` is gone`);
    else if (more.length > 0)
      add('allowed_account_ids', `\`${change.address}\` works in more accounts from now on (\`allowed_account_ids\`)`);
  }
  const forbidden = factChange(change, 'forbidden_account_ids');
  if (forbidden.changed && list(forbidden.before).some((id) => !list(forbidden.after).includes(id)))
    add('forbidden_account_ids', `\`${change.address}\` works in accounts that were forbidden before (\`forbidden_account_ids\`)`);
  return found;
}

/** As text, so that marks can be compared. */
function list(value: Json | undefined): string[] {
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((one) => JSON.stringify(one));
}

/** A resource that another provider block manages from now on. */
function otherProvider(change: Change): Hit[] {
  if (!isBlock(change, 'resource') || change.kind !== 'update') return [];
  const { before, after, changed } = factChange(change, 'provider');
  if (!changed) return [];
  const name = (value: Json | undefined): string => (value === undefined ? 'the default one' : quoted(value));
  return [
    {
      message: `\`${change.address}\` is managed by the provider configuration ${name(after)} instead of ${name(before)}, which may be another account or region`,
      help: 'the object does not follow: destroy it there and create it here on purpose, or import the one that is here',
      severity: 'high',
      key: keyIn(change, 'provider'),
    },
  ];
}
