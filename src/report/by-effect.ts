/** What a pull request does to infrastructure, counted: how many things are destroyed, replaced, opened, granted, per environment. */
import { SEVERITIES, type Severity } from '../model/finding.ts';
import type { JudgedFinding } from '../model/verdict.ts';
import { compare } from './group.ts';
import { isTolerated } from './suppression.ts';

/** The worst first. */
export const EFFECTS = ['destroyed', 'replaced', 'opened', 'granted', 'unprotected', 'otherwise'] as const;
export type Effect = (typeof EFFECTS)[number];

export interface EnvironmentEffects {
  environment: string;
  worst: Severity;
  /** Things, by what happens to them; one thing may count under several. */
  counts: ReadonlyMap<Effect, number>;
}

const BY_HARM: Readonly<Record<string, Effect>> = { exposure: 'opened', privilege: 'granted', 'protection-removed': 'unprotected' };

/** The most dangerous environment first. Migrations and files are left out: they are read by their names. */
export function byEffect(findings: readonly JudgedFinding[]): EnvironmentEffects[] {
  const environments = new Map<string, { worst: Severity; things: Map<string, Set<Effect>> }>();
  for (const finding of findings) {
    const { danger, environment, address, source, location, severity } = finding;
    if (!danger.startsWith('infra/') || isTolerated(finding)) continue;
    const known = environments.get(environment) ?? { worst: severity, things: new Map<string, Set<Effect>>() };
    environments.set(environment, known);
    if (SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(known.worst)) known.worst = severity;
    const thing = JSON.stringify([source, location.file, location.pointer, address]);
    const effects = known.things.get(thing) ?? new Set<Effect>();
    known.things.set(thing, effects.add(effectOf(finding)));
  }
  return [...environments]
    .map(([environment, { worst, things }]) => ({ environment, worst, counts: counted([...things.values()]) }))
    .sort((one, other) => SEVERITIES.indexOf(other.worst) - SEVERITIES.indexOf(one.worst) || compare(one.environment, other.environment));
}

const MOST_AT_A_GLANCE = 5;

/** Whether counting helps: a few things are read as fast one by one. */
export function isWorthCounting(effects: readonly EnvironmentEffects[]): boolean {
  const things = effects.reduce((sum, { counts }) => sum + [...counts.values()].reduce((all, count) => all + count, 0), 0);
  return things > MOST_AT_A_GLANCE;
}

function effectOf({ kind, harm }: JudgedFinding): Effect {
  if (kind === 'delete') return 'destroyed';
  if (kind === 'replace') return 'replaced';
  return BY_HARM[harm] ?? 'otherwise';
}

function counted(things: readonly ReadonlySet<Effect>[]): Map<Effect, number> {
  const counts = new Map<Effect, number>();
  for (const effects of things)
    for (const effect of effects) {
      // Besides something worse it is no news that something else changes.
      if (effect === 'otherwise' && effects.size > 1) continue;
      counts.set(effect, (counts.get(effect) ?? 0) + 1);
    }
  return new Map(EFFECTS.flatMap((effect) => (counts.has(effect) ? [[effect, counts.get(effect) as number]] : [])));
}
