/** Fires when the credentials of a machine become easier to steal. */
import { defineDanger } from '../../model/danger.ts';
import { createdUnprotected, protectionLost } from '../plan-predicates/protection.ts';
import { is, on, type SettingTable, watchedSettings } from '../plan-predicates/settings.ts';

/** The provider leaves the block unknown unless somebody writes it. */
const TOKENS: SettingTable = {
  aws_instance: [is('metadata_options.http_tokens', ['required'])],
  aws_launch_template: [is('metadata_options.http_tokens', ['required'])],
  aws_launch_configuration: [is('metadata_options.http_tokens', ['required'])],
};

const GUARDS: SettingTable = {
  ...TOKENS,
  google_compute_instance: [
    on('shielded_instance_config.enable_secure_boot'),
    on('shielded_instance_config.enable_vtpm'),
    on('shielded_instance_config.enable_integrity_monitoring'),
  ],
};

export default defineDanger({
  title: 'metadata service or boot protection weakened',
  harm: 'protection-removed',
  severity: 'medium',
  why: 'Without session tokens one forged request from inside an application hands out the credentials of its machine.',
  help: 'keep `http_tokens = "required"`, and update the client libraries that cannot do it',
  safeWhen: 'as strict as before; a new machine that spells it out as optional counts as low',
  types: Object.keys(GUARDS),
  newTypes: Object.keys(TOKENS),
  fate: 'left',
  watches: watchedSettings(GUARDS),
  find: (change) => [...protectionLost(change, GUARDS), ...createdUnprotected(change, TOKENS, 'low')],
});
