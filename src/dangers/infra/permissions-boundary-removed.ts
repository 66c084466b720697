/** Fires when a role or user loses the limit on what it may ever do. */
import { defineDanger } from '../../model/danger.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { set, type SettingTable } from '../plan-predicates/settings.ts';

const BOUNDARIES: SettingTable = {
  aws_iam_role: [set('permissions_boundary')],
  aws_iam_user: [set('permissions_boundary')],
};

export default defineDanger({
  title: 'permissions boundary taken away',
  harm: 'privilege',
  severity: 'critical',
  why: 'The boundary is what makes it safe to let others write the policies of a role; without it these policies count in full.',
  help: 'keep the boundary; give what is missing inside it',
  safeWhen: 'another boundary takes its place',
  types: Object.keys(BOUNDARIES),
  fate: 'changed',
  find: (change) =>
    protectionLost(change, BOUNDARIES).map((hit) => ({ ...hit, message: `\`${change.address}\` loses its permissions boundary` })),
});
