/** A small catalogue for tests of policies, so that they do not move with the real one. */
import type { CatalogueEntry } from '../../src/model/danger.ts';

/** All that matters of a danger here. */
export const entry = (id: string, harm: CatalogueEntry['harm'], severity: CatalogueEntry['severity']): CatalogueEntry => ({
  id,
  title: id,
  harm,
  severity,
  why: '',
  help: '',
  advisory: false,
});

export const CATALOGUE: CatalogueEntry[] = [
  entry('any/change-not-understood', 'unknown', 'high'),
  { ...entry('infra/many-deletes', 'data-loss', 'high'), parameters: ['many-deletes', 'many-deletes-percent'] },
  entry('infra/stateful-delete', 'data-loss', 'critical'),
  entry('infra/public-ingress', 'exposure', 'high'),
  entry('sql/drop-table', 'data-loss', 'critical'),
  entry('sql/drop-column', 'data-loss', 'high'),
  entry('sql/lock-table', 'lock', 'medium'),
  entry('sql/parse-error', 'unknown', 'high'),
];
