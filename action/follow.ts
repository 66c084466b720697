/** From what an event asks to be judged to what is posted about it. */
import { pullsFrom, pullsOfRun, pullsWithHead } from '../src/adapters/github/find-pulls.ts';
import { readGroup, type MergeGroup } from '../src/adapters/github/merge-group.ts';
import { isError, problem, type Problem } from '../src/model/problem.ts';
import { EVENTS, type Target } from './event.ts';
import { judge, readOpenPull, unjudged, type Judged } from './judge.ts';
import { contextFor, publish, publishGroup, publishStart, worst } from './publish.ts';
import type { Session } from './session.ts';

export interface Followed {
  /** What kept a verdict from being reached or posted, and warnings about this run. */
  problems: Problem[];
  all: Judged[];
}

export async function follow(session: Session, target: Target): Promise<Followed> {
  switch (target.kind) {
    case 'nothing':
      session.log.line(`nothing to judge: ${target.why}`);
      return { problems: [], all: [] };
    case 'unsupported': {
      const help = `run it on ${EVENTS.map((event) => `\`${event}\``).join(', ')}`;
      return { problems: [problem('usage', target.why, { help })], all: [] };
    }
    case 'pull':
      return followPulls(session, [target.number], target);
    case 'head': {
      const { client, slug } = session;
      const found = await pullsFrom(client, slug, target.owner, target.branch, target.headSha);
      if (!found.ok) return { problems: found.problems, all: [] };
      if (found.value.length === 0) session.log.line(`nothing to judge: no open pull request has the head ${target.headSha.slice(0, 7)}`);
      return followPulls(session, found.value, { arrived: false, forgeable: false });
    }
    case 'run': {
      const found = await pullsOfRun(session.client, session.slug, target);
      if (!found.ok) return { problems: found.problems, all: [] };
      if (found.value.length === 0) session.log.line(`nothing to judge: run ${target.id} made evidence for no open pull request`);
      return followPulls(session, found.value, { arrived: false, forgeable: false });
    }
    case 'group':
      return followGroup(session, target.group);
  }
}

async function followPulls(session: Session, numbers: readonly number[], how: { arrived: boolean; forgeable: boolean }): Promise<Followed> {
  const problems: Problem[] = [];
  const all: Judged[] = [];
  for (const number of numbers) {
    const pull = await readOpenPull(session, number);
    if (!pull.ok) {
      problems.push(...pull.problems);
      continue;
    }
    const { fork } = pull.value;
    // A run that may not write still judges; what it cannot post is then left to the runs that may.
    const readOnly = how.forgeable && (fork || session.surroundings.actor === 'dependabot[bot]');
    const allow = (found: Problem): Problem => (readOnly && found.code === 'permission-missing' ? { ...found, level: 'warning' } : found);
    const [started, judged] = await Promise.all([how.arrived ? publishStart(session, pull.value) : [], judge(session, pull.value)]);
    problems.push(...started.map((found): Problem => ({ ...found, level: 'warning' })));
    all.push(judged);
    const others = await sharing(session, judged);
    for (const other of others) if (other.pull === pull.value) problems.push(...(other.checked.verdict.problems as Problem[]));
    problems.push(...(await publish(session, judged, others)).map(allow));
  }
  if (how.forgeable && all.length > 0) problems.push(forgeable());
  return { problems, all };
}

/** Each costs as much as the pull request itself. */
const MOST_SHARING = 10;

/**
 * Other open pull requests with the same head. When they cannot be read, their verdict is unknown: an error in the name
 * of this pull request stands for them.
 */
async function sharing(session: Session, { pull }: Judged): Promise<Judged[]> {
  const found = await pullsWithHead(session.client, session.slug, pull.headSha, pull.number);
  if (!found.ok) return [unjudged(pull, found.problems)];
  const others = found.value.filter((number) => number !== pull.number);
  if (others.length > MOST_SHARING)
    return [
      unjudged(pull, [
        problem('usage', `${others.length} more pull requests have the same head`, { help: 'close those that are not needed' }),
      ]),
    ];
  const judged: Judged[] = [];
  for (const number of others) {
    const other = await readOpenPull(session, number);
    if (other.ok && contextFor(session, other.value.base) === contextFor(session, pull.base))
      judged.push(await judge(session, other.value));
    else if (other.ok) continue;
    else if (other.problems.some(isError)) judged.push(unjudged(pull, other.problems));
  }
  return judged;
}

/** Every pull request of a merge group is judged again: people and policies may have changed since its status was set. */
async function followGroup(session: Session, group: MergeGroup): Promise<Followed> {
  const members = await readGroup(session.client, session.slug, group);
  if (!members.ok) {
    const posted = await publishGroup(session, group, 'error', members.problems[0]?.message ?? 'it could not be read');
    return { problems: [...members.problems, ...posted], all: [] };
  }
  const problems: Problem[] = [];
  const all: Judged[] = [];
  for (const { number, headSha } of members.value) {
    const pull = await readOpenPull(session, number);
    if (!pull.ok) {
      problems.push(...pull.problems.map((found): Problem => ({ ...found, level: 'error' })));
      continue;
    }
    if (pull.value.base !== group.base || (headSha !== null && headSha !== pull.value.headSha)) {
      problems.push(problem('head-moved', `pull request ${number} is not what was queued`, { help: 'put it into the queue again' }));
      continue;
    }
    const judged = await judge(session, pull.value);
    all.push(judged);
    // Whatever moved meanwhile is not what the group would merge.
    problems.push(
      ...(await publish(session, judged, await sharing(session, judged))).map(
        (found): Problem => (found.code === 'head-moved' ? { ...found, level: 'error' } : found),
      ),
    );
  }
  const bad = problems.find(isError);
  const shown = all.length === 0 ? undefined : worst(all);
  const { verdict, headline } = shown?.checked.verdict ?? { verdict: 'error', headline: 'nothing could be judged' };
  if (bad !== undefined) problems.push(...(await publishGroup(session, group, 'error', bad.message)));
  else
    problems.push(
      ...(await publishGroup(session, group, verdict === 'waiting' ? 'blocked' : verdict, `#${shown?.pull.number}: ${headline}`)),
    );
  return { problems, all };
}

function forgeable(): Problem {
  return problem('usage', 'this run is defined by the pull request itself, so its author could change what it does', {
    level: 'warning',
    help: 'let the status be set on `pull_request_target`, whose workflow file comes from the default branch',
  });
}
