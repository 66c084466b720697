/** What is said of a finding that a comment in the migration asks to let pass. */
import type { JudgedFinding } from '../model/verdict.ts';

type Suppressed = Pick<JudgedFinding, 'suppression'>;

/** No rule asks anything for it. */
export function isSuppressed({ suppression }: Suppressed): boolean {
  return suppression?.state === 'honoured';
}

/** Nobody has to do anything about it: an exception or a suppression tolerates it. */
export function isTolerated(finding: Suppressed & Pick<JudgedFinding, 'exception'>): boolean {
  return finding.exception !== null || isSuppressed(finding);
}

/** A label and the reason, or undefined where there is nothing to say. The text is that of the pull request. */
export function suppressionText({ suppression }: Suppressed): { label: string; text: string } | undefined {
  if (!suppression) return undefined;
  const { state, reason, until } = suppression;
  switch (state) {
    case 'honoured':
      return { label: 'suppressed: ', text: until === null ? reason : `${reason} (until ${until})` };
    case 'needs-approval':
      return { label: 'the author says: ', text: reason };
    case 'expired':
      return { label: `suppressed until ${until ?? 'an unknown day'}: `, text: reason };
    case 'ignored':
      return undefined;
  }
}
