/** What the action and the command line hand to `check`, and what they get back. */
import type { Facts } from '../model/facts.ts';
import type { PolicySet } from '../model/policy.ts';
import type { Result } from '../model/problem.ts';
import type { EvidenceStore, Repository } from '../model/repository.ts';
import type { Verdict } from '../model/verdict.ts';

/** A plan named by hand: `--plan FILE=ENV`. */
export interface NamedPlan {
  /** Path in the evidence store. */
  file: string;
  environment?: string;
}

export interface CheckRequest {
  repository: Repository;
  /** Where plans are looked for. */
  evidence: EvidenceStore;
  /**
   * Asked once the policies are known, so that only people and teams that they name have to be fetched. Absent: there are none, or broken
   * ones. `proposed` are those of the pull request itself, for the preview: text from a stranger, who may name anybody.
   */
  facts(policies: PolicySet | undefined, proposed: PolicySet | undefined): Promise<Result<Facts>>;
  /** Folder of the policies in the repository; `.interlock`. */
  folder: string;
  /** A set read from elsewhere, such as a folder on disk; instead of the target branch. */
  policies?: PolicySet;
  plans: NamedPlan[];
  /** Globs of further migrations, besides those of the configured sources. */
  migrations: string[];
  /** Paths of workflow files that run Interlock, besides those that say so. */
  gateWorkflows?: readonly string[];
  /** What a target branch without policies means. */
  noPolicy: 'allow' | 'error';
  /** Instant of the decision, for what depends on the date while policies are loaded. */
  now?: string;
  /** Key of the hashes of sensitive values. Absent: a changed sensitive value changes the digest every time. */
  stateKey?: string;
  /** Called with a line about what is being done, for progress. */
  progress?(doing: string): void;
}

export interface Checked {
  verdict: Verdict;
  /** Text of the migrations that findings point into, by path; for code frames. */
  texts: ReadonlyMap<string, string>;
  /** Pull request that changes the policies: what the new ones would say. */
  preview?: Verdict;
}
