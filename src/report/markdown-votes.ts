/** Who counted for which group of people, and who did not and why. */
import type { RequirementOutcome, RuleOutcome } from '../model/verdict.ts';
import { markdownProse, markdownText } from './escape-markdown.ts';
import { compare } from './group.ts';
import { everyRequirement } from './words.ts';

interface Asked {
  rule: string;
  from: string;
  requirement: RequirementOutcome;
}

/** Membership is no reason worth a line for somebody who counts elsewhere, nor one that is repeated for every group. */
const STRANGER = /^is not in /;

/** List items: one for each group that is asked, and one for everybody whose vote counts for none of them. */
export function voteLines(rules: readonly RuleOutcome[]): string[] {
  const asked = distinct(rules.flatMap(approvalsOf));
  const reasons = reasonsByUser(asked);
  const everywhere = [...reasons].filter(([, whys]) => whys.times > 1 && whys.distinct.size === 1).map(([user]) => user);
  const lines = asked.flatMap(({ rule, from, requirement }) => {
    const { have, need, counted = [], notCounted = [] } = requirement;
    const told = notCounted.filter(
      ({ user, why }) => !everywhere.includes(user) && (!STRANGER.test(why) || reasons.get(user)?.distinct.size === 1),
    );
    const people = [
      ...counted.map((user) => `${markdownText(`@${user}`)} ✓`),
      ...told.map(({ user, why }) => `${markdownText(`@${user}`)} ✗ ${markdownProse(why)}`),
    ];
    if (people.length === 0) return [];
    const twice = asked.filter((other) => other.from === from).length > 1;
    const name = `${markdownProse(from)}${twice ? ` for ${markdownText(rule)}` : ''}`;
    return [`- ${name} (${have ?? counted.length} of ${need ?? '?'}): ${people.join(' · ')}`];
  });
  const outside = everywhere.sort(compare).map((user) => {
    const [why] = reasons.get(user)?.distinct ?? [];
    return `${markdownText(`@${user}`)} ✗ ${markdownProse(why ?? '')}`;
  });
  return outside.length > 0 ? [...lines, `- for none of them: ${outside.join(' · ')}`] : lines;
}

function approvalsOf({ policy, rule, requirements, liftedBy }: RuleOutcome): Asked[] {
  if (liftedBy !== null) return [];
  return everyRequirement(requirements).flatMap((requirement) =>
    requirement.kind === 'approvals' ? [{ rule: `${policy} / ${rule}`, from: requirement.from ?? 'anybody', requirement }] : [],
  );
}

/** Rules that ask the same group and count the same people say it once. */
function distinct(asked: readonly Asked[]): Asked[] {
  const found = new Map<string, Asked>();
  for (const one of asked) {
    const { have, need, counted, notCounted } = one.requirement;
    const key = JSON.stringify([one.from, have, need, counted, notCounted]);
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

/** Why people who count nowhere do not, and in how many groups that is said. */
function reasonsByUser(asked: readonly Asked[]): Map<string, { distinct: Set<string>; times: number }> {
  const counting = new Set(asked.flatMap(({ requirement }) => requirement.counted ?? []).map((user) => user.toLowerCase()));
  const reasons = new Map<string, { distinct: Set<string>; times: number }>();
  for (const { user, why } of asked.flatMap(({ requirement }) => requirement.notCounted ?? [])) {
    if (counting.has(user.toLowerCase())) continue;
    const known = reasons.get(user) ?? { distinct: new Set(), times: 0 };
    known.distinct.add(STRANGER.test(why) && asked.length > 1 ? 'is in none of these groups' : why);
    known.times++;
    reasons.set(user, known);
  }
  return reasons;
}
