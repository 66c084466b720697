/** Fires when a private GitHub repository is made public. */
import { defineDanger } from '../../model/danger.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, on, type SettingTable } from '../plan-predicates/settings.ts';

const PRIVATE: SettingTable = { github_repository: [is('visibility', ['private', 'internal']), on('private')] };

export default defineDanger({
  title: 'GitHub repository made public',
  harm: 'exposure',
  severity: 'critical',
  why: 'Its whole history is public at once, with every secret that was ever committed, and copies cannot be called back.',
  help: 'publish a new repository with a fresh history instead',
  safeWhen: 'it stays private or internal',
  types: Object.keys(PRIVATE),
  fate: 'changed',
  find: (change) => protectionLost(change, PRIVATE)[0],
});
