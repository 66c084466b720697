/** What every command file gives: its options, and what it does. */
import type { Command } from 'commander';
import type { Problem } from '../model/problem.ts';
import { problemsText } from '../report/problem.ts';
import type { Terminal } from './terminal.ts';

/** 0: allowed or done. 1: waiting, blocked, or findings. 2: a problem. */
export type ExitStatus = 0 | 1 | 2;

export interface CommandContext {
  terminal: Terminal;
  env: Record<string, string | undefined>;
  /** Called by the action of a command when it is done. */
  finish(status: ExitStatus): void;
}

/** Adds arguments, options and action to a command that has its name and summary already. */
export type Define = (command: Command, context: CommandContext) => void;

/** Writes problems to standard error, with frames where the text is at hand. */
export function tell(problems: readonly Problem[], { errorStyle, error }: Terminal, texts: ReadonlyMap<string, string> = new Map()): void {
  error(problemsText(problems, texts, errorStyle));
}

/** Collects an option that may be given several times. */
export function collected(value: string, earlier: string[] | undefined): string[] {
  return [...(earlier ?? []), value];
}
