/** Which environments a piece of evidence leads to. */
import type { Config, Source } from '../model/policy.ts';
import { UNKNOWN_ENVIRONMENT } from '../model/finding.ts';
import { compileGlob } from '../pattern/glob.ts';

export interface EnvironmentsAsked {
  /** `--plan FILE=ENV`: wins over everything. */
  named?: string | undefined;
  /** From the path, by `{environment}`; empty when the glob has none. */
  captured: string;
  source: Pick<Source, 'environments'>;
  config: Pick<Config, 'environments'> | undefined;
  /** Target branch; undefined when it is not known. */
  branch: string | undefined;
}

/** Named, else from the path, else as the source says, else every environment whose branches match the target branch, else `unknown`. */
export function environmentsOf({ named, captured, source, config, branch }: EnvironmentsAsked): string[] {
  if (named !== undefined) return [named];
  if (captured !== '') return [captured];
  if (source.environments && source.environments.length > 0) return source.environments;
  const byBranch = environmentsOfBranch(config, branch);
  return byBranch.length > 0 ? byBranch : [UNKNOWN_ENVIRONMENT];
}

/** An environment without branches is reached from every branch. None when the branch is not known: those found would not be all. */
export function environmentsOfBranch(config: Pick<Config, 'environments'> | undefined, branch: string | undefined): string[] {
  if (branch === undefined) return [];
  return (config?.environments ?? [])
    .filter(({ branches }) => branches.length === 0 || branches.some((glob) => compileGlob(glob).matches(branch)))
    .map(({ name }) => name);
}
