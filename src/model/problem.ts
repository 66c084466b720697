/** Errors for the user, as values: code, what, why, what to do, where. */
import type { Location } from './location.ts';

/**
 * An error for the user. `message` starts in lower case, quotes user text in backticks, has no full stop;
 * `help` says what to do. Codes are kebab-case and listed in `docs/problems.md`.
 */
export interface Problem {
  code: ProblemCode;
  message: string;
  /** Shown beside the carets that mark the place: ``did you mean `enforce`?``. One short clause. */
  hint?: string;
  help?: string;
  location?: Location;
  /** `warning` is shown and does not make the verdict `error`. Absent: error. */
  level?: 'error' | 'warning';
}

/** Every problem code, each with one sentence for `docs/problems.md`. */
export const PROBLEM_CODES = {
  'evidence-format-unknown': 'no reader knows the format of this file',
  'evidence-unreadable': 'the file is not what its format says: truncated, binary, or not valid',
  'evidence-empty': 'the file holds nothing to judge',
  'evidence-missing': 'evidence that a source owes for this pull request was not found',
  'evidence-pending': 'evidence that a source owes is still being made: the verdict waits for it',
  'evidence-claimed': 'a plan that the pull request could have forged: an error where its source has `trust: required`, else a warning',
  'evidence-too-large': 'a source names more files, or larger ones, than are read',
  'evidence-other-head': 'the manifest of a plan says that it was made for another commit than the one that is judged',
  'evidence-other-base': 'the manifest of a plan says that it was made for another target branch',
  'evidence-other-run': 'the manifest of a plan names a workflow run that did not make it, or that is not for this commit',
  'evidence-mismatch': 'a plan is not the one that its manifest speaks of: other bytes, another place, source or environment',
  'evidence-stale': 'a plan is older than the run that is said to have made it, or than the configuration',
  'evidence-ambiguous': 'two plans say that they are the plan of one configuration, or lie at one path',
  'evidence-twice': 'two sources name the same migration for the same environment, so that each finding is there twice',
  'evidence-unsourced': 'a plan that no source names, so that nothing is known about it, or nobody judges it',
  'manifest-invalid': 'the manifest of a plan is not what `interlock evidence` writes',
  'manifest-missing': 'a source has `trust: required`, and a plan of it has no manifest',
  'manifest-alone': 'a manifest without the plan that it speaks of',
  'evidence-too-deep': 'the document is nested deeper than any genuine evidence',
  'plan-version-unsupported': 'the plan has a format version of a later major',
  'plan-errored': 'the tool reported an error while planning, so the plan, preview or change set does not show everything',
  'plan-incomplete':
    'the plan, preview or change set does not show everything: `-target`, deferred changes, a page or property values left out',
  'sql-too-large': 'a migration file is too large to parse',
  'schema-unknown': 'a source names files that say how the database looks before, and they are not there or too many to read',
  'file-ignored': 'a file in the policy folder that is not read, because of its name or place',
  'yaml-invalid': 'the file is not valid YAML',
  'text-cut': 'a text that ends at ` #`, where YAML starts a comment',
  'unknown-key': 'a key that the schema does not know',
  'invalid-value': 'a value of the wrong type or out of range',
  'missing-key': 'a required key is absent',
  'version-unsupported': 'the document has a version that this release does not read',
  'unknown-danger': 'no danger of the catalogue has this id, and no glob matches one',
  'unknown-field': 'a condition names a field that does not exist',
  'unknown-name': 'a role, source, environment or policy that is not defined',
  'invalid-condition': 'a condition that is not well formed',
  'invalid-pattern': 'a glob or regular expression that cannot be compiled',
  'duplicate-id': 'two things of one kind have the same id',
  'no-approver': 'a requirement names nobody who could approve',
  'policy-empty': 'a policy without rules',
  'rule-dead': 'a rule that can never match',
  'rule-loosens': 'an enforcing rule that takes findings out of `unmatched: block` without asking for anything',
  'exception-expired': 'an exception whose date has passed',
  'exception-too-long': 'an exception that runs longer than 180 days',
  'exception-forbidden': 'an exception for something that cannot be excepted',
  'config-missing': 'there are policies but no `config.yaml`',
  'suppression-malformed': 'a comment of a migration that begins with `interlock:` and does not say what it allows, or why',
  'suppression-expired': 'a comment of a migration that allowed a danger until a day that has passed',
  'policy-missing': 'there are no policies on the target branch, and the action is told to take that for an error',
  'policy-broken': 'the policies on the target branch are not valid',
  'facts-invalid': 'the facts file is not valid',
  'facts-other-head': 'the facts are about another commit than the one that is judged',
  'facts-missing': 'a fact that a rule needs could not be had',
  'fetch-failed': 'something could not be read from GitHub',
  'write-failed': 'something could not be written, to GitHub or as output',
  'permission-missing': 'the token of the job may not do what was asked',
  'head-moved': 'the pull request got new commits while it was judged',
  'git-failed': 'git could not answer',
  'revision-missing': 'a git revision that does not exist here',
  'not-a-repository': 'the folder is not in a git repository',
  'file-missing': 'a file or folder does not exist',
  'file-unreadable': 'a file or folder cannot be read',
  usage: 'the command or its inputs are wrong',
  internal: 'a defect in Interlock itself',
} as const;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** Either a value or the problems that stand in its way. */
export type Result<T> = { ok: true; value: T; problems: Problem[] } | { ok: false; problems: Problem[] };

export function ok<T>(value: T, problems: Problem[] = []): Result<T> {
  return { ok: true, value, problems };
}

export function failed(...problems: Problem[]): { ok: false; problems: Problem[] } {
  return { ok: false, problems };
}

/** Builds a problem, leaving out what is undefined. */
export function problem(
  code: ProblemCode,
  message: string,
  rest: {
    hint?: string | undefined;
    help?: string | undefined;
    location?: Location | undefined;
    level?: 'error' | 'warning' | undefined;
  } = {},
): Problem {
  const made: Problem = { code, message };
  if (rest.hint !== undefined) made.hint = rest.hint;
  if (rest.help !== undefined) made.help = rest.help;
  if (rest.location !== undefined) made.location = rest.location;
  if (rest.level !== undefined) made.level = rest.level;
  return made;
}

/** What only time is needed for is no error: it keeps the verdict waiting. */
export function isError(found: Problem): boolean {
  return found.level !== 'warning' && !isPending(found);
}

/** Whatever its level: what is still being made can turn out to be anything, so that nothing is allowed before it is there. */
export function isPending(found: Problem): boolean {
  return found.code === 'evidence-pending';
}
