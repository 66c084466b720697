/** The job's log. Nothing from a pull request can become a workflow command in it. */
import type { Problem } from '../src/model/problem.ts';
import { annotationMessage, annotationProperty } from '../src/report/escape-annotation.ts';
import { visible, withoutCommands } from '../src/report/escape-terminal.ts';

export interface Log {
  line(text: string): void;
  problem(found: Problem): void;
  /** Workflow commands that are already escaped. */
  commands(lines: readonly string[]): void;
}

export function openLog(write: (text: string) => void): Log {
  return {
    line: (text) => write(`${withoutCommands(visible(text))}\n`),
    problem: ({ code, message, help, level = 'error' }) => {
      const text = help === undefined ? message : `${message}\n${help}`;
      write(`::${level} title=${annotationProperty(`Interlock: ${code}`)}::${annotationMessage(text)}\n`);
    },
    commands: (lines) => lines.forEach((line) => write(`${line}\n`)),
  };
}
