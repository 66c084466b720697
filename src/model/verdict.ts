/** The verdict; the shape comes from `schemas/verdict.schema.json`. */
export type {
  VerdictDocument as Verdict,
  Outcome,
  RuleState,
  RuleOutcome,
  RequirementOutcome,
  NotCounted,
  Clause,
  FindingDocument as JudgedFinding,
  ScanDocument as Scan,
} from '../schema/types.ts';
