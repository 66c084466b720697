/** Built-in rule `interlock/not-understood`: what was not understood waits until a rule names it. */
import { compareText } from '../compare-text.ts';
import type { Finding } from '../../model/finding.ts';
import type { Rule } from '../../model/policy.ts';
import type { JudgedRule } from '../judge-rule.ts';
import { compileMatch } from '../compiled-match.ts';

/** Whether the rule's `dangers` speak of this danger. */
export function names(rule: Rule, danger: string): boolean {
  return compileMatch(rule.match).dangers?.(danger) ?? false;
}

/** The outcome for findings that no rule in force names; undefined when there is none. */
export function judgeNotUnderstood(findings: readonly Finding[]): JudgedRule | undefined {
  const [first] = findings;
  if (!first) return undefined;
  const dangers = [...new Set(findings.map(({ danger }) => `\`${danger}\``))].sort(compareText).join(', ');
  const text = `a rule has to say who approves ${dangers}, or the change has to be written so that it is understood`;
  const fingerprints = findings.map(({ fingerprint }) => fingerprint).sort(compareText);
  return {
    outcome: {
      policy: 'interlock',
      rule: 'not-understood',
      description: 'what was not understood waits until a rule names it',
      mode: 'enforce',
      outcome: 'waiting',
      location: { file: '.interlock/config.yaml' },
      findings: fingerprints,
      when: null,
      changesAt: null,
      requirements: [{ kind: 'named', state: 'waiting', message: text }],
      liftedBy: null,
    },
    covered: new Set(fingerprints),
    changes: [],
    steps: [{ kind: 'other', text }],
    problems: [],
  };
}
