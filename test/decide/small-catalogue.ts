/** A few dangers, so that decisions are tested apart from the catalogue. */
import type { CatalogueEntry } from '../../src/model/danger.ts';
import { entry } from '../policy/catalogue.ts';

export const SMALL_CATALOGUE: CatalogueEntry[] = [
  entry('any/change-not-understood', 'unknown', 'high'),
  entry('sql/parse-error', 'unknown', 'high'),
  entry('sql/drop-table', 'data-loss', 'critical'),
  entry('sql/drop-column', 'data-loss', 'high'),
  entry('sql/blocking-index', 'lock', 'medium'),
  entry('infra/stateful-delete', 'data-loss', 'critical'),
  entry('infra/public-exposure', 'exposure', 'high'),
];
