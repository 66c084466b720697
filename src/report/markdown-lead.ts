/** What follows the headline: who has to do what now, who has approved, and what the plans cannot be trusted with. */
import type { Verdict } from '../model/verdict.ts';
import { isClaimed } from './claimed.ts';
import { markdownProse, markdownText } from './escape-markdown.ts';
import { rulesToShow } from './group.ts';
import { problemItem } from './markdown-details.ts';
import { everyRequirement, shortened } from './words.ts';

/** More at once helps nobody. */
const MOST_STEPS = 6;

/** Blocks of Markdown; none where there is nothing to do and nobody had to do anything. */
export function leads(verdict: Verdict, { mention } = { mention: true }): string[] {
  if (verdict.verdict === 'error') return [list(verdict.problems.filter((found) => !isClaimed(found)).map(problemItem))];
  const approved = approvedLine(verdict);
  const named = askedPeople(verdict);
  const live = mention ? named : new Set<string>();
  const [first, ...more] = verdict.next.map((step) => markdownProse(shortened(step), live));
  if (first === undefined) return approved;
  if (more.length === 0) return [[`**Next:** ${first}.`, ...approved].join(' ')];
  const again = isNamedTwice(verdict.next, named) ? ' (the same person may count for several)' : '';
  return [`**Next**${again}:`, list([first, ...more].map((step) => `- ${step}`)), ...approved];
}

/** A line for each plan that the pull request could have forged. */
export function claimedLines({ problems }: Verdict): string[] {
  return problems.filter(isClaimed).map(({ message }) => `⚠️ ${markdownProse(message)}`);
}

function isNamedTwice(steps: readonly string[], named: ReadonlySet<string>): boolean {
  const words = steps.map((step) => step.toLowerCase().split(/[\s,()]+/));
  return [...named].some((login) => words.filter((step) => step.includes(`@${login}`)).length > 1);
}

function approvedLine(verdict: Verdict): string[] {
  const counted = enforcingRequirements(verdict).flatMap((requirement) => requirement.counted ?? []);
  const names = [...new Set(counted)].sort().map((login) => markdownText(`@${login}`));
  if (names.length === 0) return [];
  const shown = names.length > 8 ? [...names.slice(0, 8), `${names.length - 8} others`] : names;
  return [`${shown.length === 1 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`} approved.`];
}

/** Logins, in lower case, that may be mentioned for real: of people whom the policies name. */
function askedPeople(verdict: Verdict): Set<string> {
  const could = enforcingRequirements(verdict).flatMap(({ couldApprove = [] }) => couldApprove);
  return new Set(could.map((login) => login.toLowerCase()));
}

function enforcingRequirements(verdict: Verdict): ReturnType<typeof everyRequirement> {
  return rulesToShow(verdict)
    .filter(({ mode, liftedBy }) => mode === 'enforce' && liftedBy === null)
    .flatMap(({ requirements }) => everyRequirement(requirements));
}

function list(items: readonly string[]): string {
  const shown = items.slice(0, MOST_STEPS);
  if (items.length > MOST_STEPS) shown.push(`- … and ${items.length - MOST_STEPS} more`);
  return shown.join('\n');
}
