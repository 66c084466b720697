/** What `decide` is given: everything, so that it needs to look nowhere else. */
import type { Facts } from '../model/facts.ts';
import type { ChangeCounts, Item } from '../model/item.ts';
import type { PolicySet } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';

/** What was found at the head of the target branch. */
export type Policies =
  | { state: 'loaded'; set: PolicySet }
  /** The branch was read, and holds no policies. */
  | { state: 'missing'; source: string }
  /** `lastValid` is the newest valid version among the branch's ancestors: it judges a pull request that touches nothing but the policies. */
  | { state: 'broken'; source: string; problems: Problem[]; lastValid?: PolicySet };

export interface DecideInput {
  policies: Policies;
  /** Changes that the selector kept, per environment, with their findings. */
  items: readonly Item[];
  counts: ChangeCounts;
  facts: Facts;
  /** Problems of reading: an error makes the verdict `error`. */
  problems: readonly Problem[];
  /** What a target branch without policies means. Absent: `allow`. */
  noPolicy?: 'allow' | 'error';
  /** Dangers that are looked for only because a rule that does not enforce names them: enforcing rules do not see them. */
  previewDangers?: readonly string[];
  /** Folder of the policies in the repository. Absent: `.interlock`, which is guarded in any case. */
  folder?: string;
  /** Paths of workflow files that run Interlock, besides those below `.github/workflows/` with `interlock` in their name. */
  gateWorkflows?: readonly string[];
}
