/** Fires when an encryption key is switched off, or can no longer decrypt. */
import { defineDanger } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import type { Hit } from '../../model/danger.ts';
import { readText, readTexts } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, on, type SettingTable, watchedSettings } from '../plan-predicates/settings.ts';
import { isUndecided } from '../plan-predicates/undecided.ts';

const KEYS: SettingTable = {
  aws_kms_key: [on('is_enabled', true)],
  aws_kms_external_key: [on('enabled', true)],
  aws_kms_replica_key: [on('enabled', true)],
  google_kms_crypto_key_version: [is('state', ['ENABLED'], 'ENABLED')],
  alicloud_kms_key: [is('status', ['Enabled'], 'Enabled')],
};

/** Whatever the time is where this runs, it is later than this. */
const SURELY_PAST = Date.UTC(2026, 10, 1);

/** By which data, or the key that encrypts it, is read. */
const READING = ['decrypt', 'unwrapKey'];

export default defineDanger({
  title: 'encryption key switched off',
  harm: 'outage',
  severity: 'critical',
  why: 'Everything encrypted with it is unreadable at once, as if the key were gone, only that it can be switched on again.',
  help: 'look in the audit log for what uses the key, and move that to another key first',
  safeWhen: 'it stays on; a key of a vault may get an end, as long as that is not in the past and not earlier than the one it had',
  types: [...Object.keys(KEYS), 'azurerm_key_vault_key'],
  fate: 'changed',
  watches: { ...watchedSettings(KEYS), azurerm_key_vault_key: ['expiration_date', 'key_opts'] },
  find: (change) => (change.type === 'azurerm_key_vault_key' ? vaultKey(change) : protectionLost(change, KEYS)),
});

function vaultKey(change: Change): Hit[] {
  if (!existed(change) || !leaves(change)) return [];
  return [...endsSooner(change), ...readsNoMore(change)];
}

function endsSooner(change: Change): Hit[] {
  const [before, after] = [readText(change.before, 'expiration_date'), readText(change.after, 'expiration_date')];
  const [old, end] = [Date.parse(before ?? ''), Date.parse(after ?? '')];
  if (after === undefined || Number.isNaN(end) || old === end) return [];
  const key = 'expiration_date';
  const help = 'keep the end where it was until what uses the key has moved to another one';
  if (end < SURELY_PAST) return [{ message: `\`${change.address}\` ends in the past, on ${day(end)}`, help, key }];
  if (!(end < old)) return [];
  return [{ message: `\`${change.address}\` ends on ${day(end)} instead of ${day(old)}`, help, key, severity: 'high' }];
}

function day(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function readsNoMore(change: Change): Hit[] {
  if (isUndecided(change.after, 'key_opts')) return [];
  const after = readTexts(change.after, 'key_opts');
  const lost = readTexts(change.before, 'key_opts').filter((use) => READING.includes(use) && !after.includes(use));
  if (lost.length === 0) return [];
  const uses = lost.map((use) => `\`${use}\``).join(', ');
  return [{ message: `\`${change.address}\` can no longer be used to ${uses}`, help: `keep ${uses} in \`key_opts\``, key: 'key_opts' }];
}
