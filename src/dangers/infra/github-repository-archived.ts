/** Fires when a GitHub repository is archived. */
import { defineDanger } from '../../model/danger.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { off, type SettingTable } from '../plan-predicates/settings.ts';

const OPEN: SettingTable = { github_repository: [off('archived', false)] };

export default defineDanger({
  title: 'GitHub repository archived',
  harm: 'outage',
  severity: 'medium',
  why: 'Nobody can push, merge or open an issue any more, and its workflows stop, scheduled ones included.',
  help: 'make sure that nothing is deployed from it and that its owners agree; it can be taken out of the archive by hand',
  safeWhen: 'it stays open, or was archived before',
  types: Object.keys(OPEN),
  fate: 'changed',
  find: (change) =>
    protectionLost(change, OPEN).map((hit) => ({
      ...hit,
      message: `\`${change.address}\` is archived: read-only from now on`,
      help: 'keep `archived = false` until its owners agree',
    })),
});
