/** Fires when a GitHub repository is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { read } from '../plan-predicates/attribute.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'GitHub repository destroyed',
  harm: 'data-loss',
  severity: 'critical',
  why: 'Code, issues, pull requests and releases go together; only an owner can restore them, within 90 days.',
  help: 'set `archive_on_destroy = true` and apply it before the repository leaves the configuration',
  safeWhen: 'it is archived instead (`archive_on_destroy`); replacements are left to `infra/stateful-replace`',
  types: typesOf('github-repository-delete'),
  fate: 'destroyed',
  find(change) {
    if (read(change.before, 'archive_on_destroy') === true) return undefined;
    return destruction(change, 'github-repository-delete', 'its code, issues and pull requests are lost after 90 days');
  },
});
