/** Whether a statement of a resource policy lets anybody in. */
import type { Condition, Statement } from './policy-document.ts';
import { covers } from './policy-document.ts';

/** Condition keys that tie a request to known people, accounts, resources or networks. */
const RESTRICTING = new Set([
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:sourceowner',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principalservicename',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourceip',
  'aws:vpcsourceip',
  'aws:userid',
  'aws:username',
  'kms:calleraccount',
  'kms:viaservice',
  'lambda:functionurlauthtype',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
  's3:accesspointnetworkorigin',
  'elasticfilesystem:accessedviamounttarget',
  'ec2:sourceinstancearn',
]);

/** Whether the statement allows something to everybody, and nothing in the document takes that back. */
export function isPublic(statement: Statement, all: Statement[]): boolean {
  return (
    statement.allows &&
    isForEverybody(statement) &&
    !statement.conditions.some(restricts) &&
    !all.some((other) => takesBack(other, statement))
  );
}

function isForEverybody(statement: Statement): boolean {
  return statement.exceptPrincipals || statement.principals.some(([, value]) => /^(\*|arn:aws[a-z-]*:iam::\*:.*)$/.test(value));
}

function restricts({ operator, key, values }: Condition): boolean {
  const positive = !operator.includes('not') && !operator.endsWith('ifexists') && operator !== 'null';
  const narrow = values.length === 0 || values.some((value) => value !== '*' && value !== '0.0.0.0/0' && value !== '::/0');
  return positive && narrow && RESTRICTING.has(key);
}

/** A denial for everybody who does not come from a known place: the usual way to restrict a private API. */
function takesBack(other: Statement, statement: Statement): boolean {
  if (other.allows || !isForEverybody(other)) return false;
  const excepting = other.conditions.some(({ operator, key }) => operator.includes('not') && RESTRICTING.has(key));
  return excepting && statement.actions.every((action) => other.actions.some((pattern) => covers(pattern, action)));
}
