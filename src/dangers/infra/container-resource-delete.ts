/** Fires when a project, resource group, account or namespace is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'container of other resources destroyed',
  harm: 'data-loss',
  severity: 'critical',
  why: 'One line takes an unbounded number of things with it, most of which no plan shows.',
  help: 'list what is in it, empty it by changes that show each loss, then destroy the empty container',
  safeWhen: 'replacements are left to `infra/stateful-replace`',
  types: typesOf('container-resource-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'container-resource-delete', 'everything in it goes too, also what this plan does not list'),
});
