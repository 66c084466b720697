/** Requirement `deny`: never holds. */
import type { JudgedRequirement } from '../requirement-context.ts';

export function judgeDeny(): JudgedRequirement {
  return {
    outcome: { kind: 'deny', state: 'blocked', message: 'this is never allowed; only an exception or a change of the policy helps' },
    changes: [],
    steps: [{ kind: 'other', text: 'take the change out, or ask the owners of the policy for an exception' }],
  };
}
