/** The manifests that were written, as text: a line for each plan. */
import { manifestOf, type Manifest } from '../model/manifest.ts';
import { visible } from './escape-terminal.ts';
import { counted } from './words.ts';

export interface BoundPlan {
  plan: string;
  manifest: Manifest;
  changes: number;
}

export function evidenceText(bound: readonly BoundPlan[]): string {
  return bound
    .map(({ plan, manifest, changes }) => {
      const { head, environment, run } = manifest;
      const parts = [
        counted(changes, 'change'),
        `bound to ${head.slice(0, 7)}`,
        ...(environment === undefined ? [] : [environment]),
        run === undefined ? 'made here' : `run ${run.id}`,
      ];
      return `${visible(manifestOf(plan))}: ${visible(parts.join(', '))}\n`;
    })
    .join('');
}
