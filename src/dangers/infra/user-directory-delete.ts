/** Fires when a directory of users is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'user directory destroyed',
  harm: 'data-loss',
  severity: 'critical',
  why: 'Passwords cannot be exported, so every user has to register again.',
  help: 'migrate the users to the new directory before the old one is destroyed; turn on deletion protection meanwhile',
  safeWhen: 'it only changes in place',
  types: typesOf('user-directory-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'user-directory-delete', 'accounts and passwords of its users are lost and cannot be made again'),
});
