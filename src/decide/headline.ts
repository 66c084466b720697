/** The verdict in one line. */
import type { PolicySet } from '../model/policy.ts';
import { isError, isPending, type Problem } from '../model/problem.ts';
import type { Outcome } from '../model/verdict.ts';
import type { DecideInput } from './input.ts';
import type { Tally } from './judge-set.ts';
import { fewestPeople } from './fewest-people.ts';

interface HeadlineSubject {
  verdict: Outcome;
  input: DecideInput;
  set: PolicySet | undefined;
  enforcing: Tally;
  setting: string;
  problems: readonly Problem[];
}

export function headline(subject: HeadlineSubject): string {
  switch (subject.verdict) {
    case 'error':
      return errorLine(subject.problems.filter(isError));
    case 'blocked':
      return blockedLine(subject);
    case 'waiting':
      return waitingLine(subject);
    case 'allowed':
      return allowedLine(subject);
  }
}

function errorLine([first, ...more]: readonly Problem[]): string {
  const rest = more.length === 0 ? '' : `, and ${count(more.length, 'more problem')}`;
  return `cannot judge: ${first?.message ?? 'a rule failed'}${rest}`;
}

function blockedLine({ enforcing, setting }: HeadlineSubject): string {
  const blocking = enforcing.rules.map(({ outcome }) => outcome).filter(({ outcome }) => outcome === 'blocked');
  const [first, ...more] = blocking.map(({ policy, rule }) => `\`${policy}/${rule}\``);
  if (first !== undefined) return `blocked by ${first}${more.length === 0 ? '' : ` and ${count(more.length, 'more rule')}`}`;
  return setting === 'block' ? `blocked: no rule covers ${count(enforcing.unmatched.length, 'finding')}` : 'blocked';
}

function waitingLine({ enforcing: { rules }, problems }: HeadlineSubject): string {
  // What the rules ask is not known before the evidence is there.
  const pending = problems.find(isPending);
  if (pending) return `waiting: ${pending.message}`;
  const missing = fewestPeople(rules.map(({ steps }) => steps.filter((step) => step.kind === 'approvals')));
  if (missing > 0) return `waiting for ${count(missing, 'more approval')}`;
  const [first] = rules.filter(({ outcome }) => outcome.outcome === 'waiting').flatMap(({ steps }) => steps);
  return first?.kind === 'other' ? `waiting: ${first.text}` : 'waiting';
}

function allowedLine({ input, set, enforcing }: HeadlineSubject): string {
  if (!set) return `no policy on ${branchOf(input)} yet`;
  const applied = enforcing.rules.filter(({ outcome }) => outcome.outcome !== 'skipped').length;
  const findings = input.items.reduce((sum, item) => sum + item.findings.length, 0);
  const { total } = input.counts;
  if (applied > 0) return `${changes(total, findings)}, ${count(applied, 'rule')} satisfied`;
  if (total === 0 && findings === 0) return 'nothing was judged: no changes';
  return findings === 0 ? changes(total, findings) : `${changes(total, findings)}, no enforcing rule applied`;
}

/** `\`main\``, without the commit. */
function branchOf({ policies, facts }: DecideInput): string {
  const source = policies.state === 'loaded' ? facts.pull.base : policies.source.split('@')[0];
  return source ? `\`${source}\`` : 'the target branch';
}

function changes(total: number, findings: number): string {
  if (total === 0 && findings === 0) return 'no changes';
  return `${count(total, 'change')}, ${findings === 0 ? 'nothing dangerous' : count(findings, 'finding')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
