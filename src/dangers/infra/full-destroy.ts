/** Fires when a plan destroys all that there is. */
import { defineDanger } from '../../model/danger.ts';
import { counted, someOf } from '../plan-predicates/naming.ts';

export default defineDanger({
  title: 'everything of a plan destroyed',
  harm: 'data-loss',
  severity: 'critical',
  why: 'The plan was made by `terraform destroy` or `pulumi destroy`, for another workspace, or from a configuration that is empty.',
  help: 'plan without `-destroy`, or preview without `pulumi destroy`, in the workspace or stack that is meant, and make sure that the configuration is there; to give objects up without destroying them, use `removed` blocks, or `retainOnDelete`',
  safeWhen:
    'anything stays or is created, or there is only one object. Change sets of CloudFormation and manifests do not list what stays, so that nobody can tell; there `infra/many-deletes` counts',
  scope: 'whole',
  find: ({ whole }) =>
    whole?.destroyed.map(({ source, file, count, some, hash }) => ({
      message: `the plan destroys everything: ${counted(count, 'object')}, such as ${someOf(some, count)}`,
      key: source,
      location: { file },
      digest: hash,
    })),
});
