/** The numbers that a danger was given. */
import type { Parameter, Surroundings } from '../../model/danger.ts';

/** What was set for the parameter, else its default. */
export function parameterOf(surroundings: Surroundings, parameters: Readonly<Record<string, Parameter>>, name: string): number {
  const set = Number(surroundings.parameter?.(name) ?? NaN);
  return Number.isFinite(set) ? set : (parameters[name]?.default ?? 0);
}
