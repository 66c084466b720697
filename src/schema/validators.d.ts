/** Generated from schemas/ by `npm run generate`. Do not edit. */
export interface ValidationError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
  schemaPath: string;
  /** The schema that holds the failed keyword. */
  parentSchema?: { properties?: Record<string, unknown>; [keyword: string]: unknown };
}
export interface Validator {
  (value: unknown): boolean;
  errors?: ValidationError[] | null;
}
export const isConfig: Validator;
export const isEvidence: Validator;
export const isExceptions: Validator;
export const isFacts: Validator;
export const isPolicy: Validator;
export const isScan: Validator;
export const isVerdict: Validator;
