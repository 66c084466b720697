/** What the reader makes of plans: the tables in cases/. */
import { join } from 'node:path';
import { runCases, type PlanCase } from '../plan-cases.ts';
import { planOf, readPlan } from './read.ts';

/** `entries` of `resource_changes` in a plan, where neither text nor document is given. */
interface TerraformCase extends PlanCase {
  entries?: unknown[];
}

runCases<TerraformCase>(join(import.meta.dirname, 'cases'), ({ text, document, entries }) =>
  readPlan(text ?? (document ? JSON.stringify(document) : planOf(entries ?? []))),
);
