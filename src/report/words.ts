/** Small wordings that several outputs share. */
import type { RequirementOutcome } from '../model/verdict.ts';

/** `1 finding`, `2 findings`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${digits(count)} ${count === 1 ? one : many}`;
}

/** `12,345`. */
export function digits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `a, b and 3 more`. */
export function listed(names: readonly string[], most = 5): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}

/** A sentence that is to stay one, whatever names of whatever length are in it. */
export function shortened(text: string, most = 500): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** How far a requirement is: `1 of 2 approvals`. Empty where it is not counted. */
export function progressOf(requirement: RequirementOutcome): string {
  const { have, need, kind } = requirement;
  if (have === undefined || need === undefined) return '';
  return `${have} of ${need} ${need === 1 ? kind.replace(/s$/, '') : kind}`;
}

/** How far a rule is: what it counts of one kind together, else the first of its alternatives that counts. */
export function progressOfRule(requirements: readonly RequirementOutcome[]): string {
  const [first, ...more] = requirements.filter(({ need }) => need !== undefined);
  if (!first)
    return (
      everyRequirement(requirements)
        .map(progressOf)
        .find((text) => text !== '') ?? ''
    );
  const same = [first, ...more.filter(({ kind }) => kind === first.kind)];
  // More approvals than an entry asks for do not serve another.
  const have = same.reduce((sum, { have = 0, need = 0 }) => sum + Math.min(have, need), 0);
  return progressOf({ ...first, have, need: same.reduce((sum, { need = 0 }) => sum + need, 0) });
}

/** Requirements with those inside alternatives, outermost first. Once one alternative holds, nobody has to hear of the others. */
export function everyRequirement(requirements: readonly RequirementOutcome[]): RequirementOutcome[] {
  return requirements.flatMap((requirement) => {
    const { state, clauses = [] } = requirement;
    const heard = state === 'satisfied' ? clauses.filter((clause) => clause.state === 'satisfied') : clauses;
    return [requirement, ...everyRequirement(heard)];
  });
}
