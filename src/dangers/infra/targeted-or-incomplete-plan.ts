/** Fires when a plan shows only a part of what would happen. */
import { defineDanger } from '../../model/danger.ts';
import { sha256 } from '../../model/sha256.ts';

const WHY = {
  errored: 'planning failed',
  partial: 'it was made with `-target` or `-exclude`, or something was deferred',
  cut: 'a part of it is missing',
  deferred: 'what happens to some objects is decided in a later plan',
} as const;

export default defineDanger({
  title: 'plan that shows only a part',
  harm: 'unknown',
  severity: 'medium',
  why: 'What is left out is not judged, and the next plan of the same configuration does it.',
  help: 'plan without `-target` and `-exclude`; where changes were deferred, apply this plan and judge the next one too',
  safeWhen:
    'the plan is complete. That it is not makes the verdict `error` as well (`plan-incomplete`, `plan-errored`); this finding is for policies and records. Plans of OpenTofu and of Terraform before 1.8 do not say',
  scope: 'whole',
  find: ({ whole }) =>
    whole?.incomplete.map(({ source, file, why }) => ({
      message: `the plan does not show everything: ${WHY[why]}`,
      key: source,
      location: { file },
      digest: sha256(why),
    })),
});
