/** Judges one pull request as it stands on GitHub now. */
import { check } from '../src/app/check.ts';
import { errorVerdict } from '../src/app/error-verdict.ts';
import type { Checked } from '../src/app/request.ts';
import { openWorkspace } from '../src/adapters/files/workspace.ts';
import { ArtifactEvidence } from '../src/adapters/github/artifact-evidence.ts';
import type { OwnComment } from '../src/adapters/github/conversation.ts';
import { readFacts } from '../src/adapters/github/facts.ts';
import { GitHubRepository } from '../src/adapters/github/github-repository.ts';
import { readPullRequest, type PullRequest } from '../src/adapters/github/pull-request.ts';
import { joinEvidence } from '../src/adapters/joined-evidence.ts';
import { ok, problem, type Problem, type Result } from '../src/model/problem.ts';
import { contextFor } from './publish.ts';
import type { Session } from './session.ts';

/** A pull request with what was decided about it. */
export interface Judged {
  pull: PullRequest;
  checked: Checked;
  /** Our comments as they were before. */
  own: OwnComment[];
}

export async function readOpenPull({ client, slug }: Session, number: number): Promise<Result<PullRequest>> {
  const pull = await readPullRequest(client, slug, number);
  if (!pull.ok || pull.value.state === 'open') return pull;
  return {
    ok: false,
    problems: [problem('usage', `pull request ${number} is closed`, { level: 'warning', help: 'there is nothing to do' })],
  };
}

/** Never fails: what goes wrong makes a verdict `error`, so that an older green status does not outlive it. */
export async function judge(session: Session, pull: PullRequest): Promise<Judged> {
  try {
    return await attempt(session, pull);
  } catch (error) {
    return unjudged(pull, [defect(error)]);
  }
}

/** The problem for an exception: only a bug throws. */
export function defect(error: unknown): Problem {
  const why = error instanceof Error ? error.message : String(error);
  return problem('internal', `a defect in Interlock: ${why}`, { help: 'please report it, with this log' });
}

async function attempt(session: Session, pull: PullRequest): Promise<Judged> {
  const { client, slug, inputs, surroundings, log } = session;
  const repository = await GitHubRepository.open(client, slug, pull);
  if (!repository.ok) return unjudged(pull, repository.problems);
  let own: OwnComment[] = [];
  const evidence = joinEvidence([
    openWorkspace({ root: surroundings.workspace, place: 'workspace' }),
    new ArtifactEvidence(
      client,
      slug,
      { headSha: pull.headSha, branch: pull.headBranch },
      {
        ...(surroundings.runId === undefined ? {} : { id: surroundings.runId }),
        ...(surroundings.workflow === undefined ? {} : { workflow: surroundings.workflow }),
      },
    ),
  ]);
  const checked = await check({
    repository: repository.value,
    evidence,
    folder: inputs.folder,
    now: session.now,
    plans: inputs.plans,
    migrations: inputs.migrations,
    noPolicy: inputs.noPolicy,
    ...(surroundings.workflow === undefined ? {} : { gateWorkflows: [surroundings.workflow] }),
    progress: log.line,
    ...(inputs.stateKey === '' ? {} : { stateKey: inputs.stateKey }),
    facts: async (policies, proposed) => {
      // Whoever has a fork could otherwise have the members of any team read, and named in the preview.
      const asking = [policies, pull.fork ? undefined : proposed].filter((set) => set !== undefined);
      const read = await readFacts(
        {
          client,
          members: session.members,
          slug,
          pull,
          repository: repository.value,
          now: session.now,
          context: contextFor(session, pull.base),
          mark: session.mark,
          folder: inputs.folder,
          mailHost: new URL(surroundings.serverUrl).hostname,
        },
        asking,
      );
      if (!read.ok) return read;
      own = read.value.own;
      return ok(read.value.facts);
    },
  });
  return { pull, checked, own };
}

/** A verdict `error` for what could not even be begun. */
export function unjudged(pull: PullRequest, problems: readonly Problem[]): Judged {
  return { pull, checked: { verdict: errorVerdict(problems, pull.base, pull.headSha), texts: new Map() }, own: [] };
}
