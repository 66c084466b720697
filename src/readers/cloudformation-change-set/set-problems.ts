/** What keeps a change set from being judged as a whole: failure, pages left over, values left out. */
import { isObject, type JsonObject } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { problem, type ProblemCode } from '../../model/problem.ts';
import type { Reading } from '../reader.ts';
import { field, resourceChange, textField } from './resource-change.ts';

export const REWRITE =
  'write it again: `aws cloudformation describe-change-set --include-property-values --change-set-name NAME --stack-name STACK > change-set.json`';

/** How CloudFormation says that there is nothing to do; it counts that as a failure. */
const NOTHING_TO_DO = /didn.t contain changes|no updates are to be performed/i;

export function* setProblems(set: JsonObject, location: Location): Generator<Reading> {
  const say = (code: ProblemCode, message: string, help: string): Reading => ({ problem: problem(code, message, { help, location }) });
  const [status, execution] = [textField(set, 'Status'), textField(set, 'ExecutionStatus')];
  const changes = field(set, 'Changes') ?? [];
  if (!Array.isArray(changes)) yield say('evidence-unreadable', '`Changes` is not a list', REWRITE);
  const nothing =
    status === 'FAILED' && NOTHING_TO_DO.test(textField(set, 'StatusReason')) && Array.isArray(changes) && changes.length === 0;
  if (status === 'FAILED' && !nothing)
    yield say(
      'plan-errored',
      'the change set could not be made, so that it does not show what would happen',
      'look at its `StatusReason`, and make it again',
    );
  else if (/^(?:CREATE_PENDING|CREATE_IN_PROGRESS)$/.test(status))
    yield say(
      'plan-incomplete',
      'the change set is still being made',
      'wait for it with `aws cloudformation wait change-set-create-complete`, and describe it then',
    );
  else if (status.startsWith('DELETE_')) yield say('plan-errored', `the change set is gone (\`${status}\`)`, 'make it again');
  if (execution === 'OBSOLETE' || execution.startsWith('EXECUTE_'))
    yield say(
      'plan-errored',
      `the change set can no longer be executed (\`${execution}\`), so that it is not what will happen`,
      'make it again',
    );
  if (field(set, 'NextToken') !== undefined && field(set, 'NextToken') !== null)
    yield say('plan-incomplete', 'the change set goes on on another page', 'describe it without `--no-paginate` and `--max-items`');
  const bare = Array.isArray(changes)
    ? changes.filter((entry) => isObject(entry) && lacksValues(field(entry, 'ResourceChange') ?? null)).length
    : 0;
  if (bare > 0)
    yield say(
      'plan-incomplete',
      `the change set does not show the properties of ${bare} of its resources, so that dangers in them cannot be seen`,
      'describe it with `--include-property-values`',
    );
}

/** A removed resource shows enough; tags and policies are no properties that matter. */
function lacksValues(value: Parameters<typeof resourceChange>[0]): boolean {
  const change = resourceChange(value);
  if (!change || change.hasValues || change.type === 'AWS::CloudFormation::Stack') return false;
  return change.action === 'Add' || (change.action === 'Modify' && change.scope.includes('Properties'));
}
