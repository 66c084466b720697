/** Fires when the credentials of a machine become easier to steal. */
import { defineDanger } from '../../model/danger.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, on, type SettingTable } from '../plan-predicates/settings.ts';

const GUARDS: SettingTable = {
  aws_instance: [is('metadata_options.http_tokens', ['required'])],
  aws_launch_template: [is('metadata_options.http_tokens', ['required'])],
  aws_launch_configuration: [is('metadata_options.http_tokens', ['required'])],
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
  safeWhen: 'as strict as before',
  types: Object.keys(GUARDS),
  fate: 'changed',
  find: (change) => protectionLost(change, GUARDS),
});
