/** What a scan holds, whatever shows it. */
import { expect, test } from 'vitest';
import { scan } from '../../src/app/scan.ts';
import { planOf } from '../readers/terraform-plan/read.ts';

const entry = {
  ...{ address: 'aws_db_instance.main', type: 'aws_db_instance', name: 'main', mode: 'managed' },
  change: { actions: ['delete'], before: { id: 'main' }, after: null },
};
const bytes = new TextEncoder().encode(planOf([entry]));
const files = [{ file: 'plan.json', open: () => [bytes] }];

test('findings carry the digest of their change, unless nobody is going to see it', async () => {
  const { scan: shown } = await scan({ files, advisory: false });
  const { scan: unseen } = await scan({ files, advisory: false, digests: false });
  expect(shown.findings.length).toBeGreaterThan(0);
  for (const { digest } of shown.findings) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(unseen.findings).toEqual(shown.findings.map((finding) => ({ ...finding, digest: '' })));
});
