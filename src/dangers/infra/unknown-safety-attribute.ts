/** Fires when what decides about another danger can be anything after apply. */
import { defineDanger } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import { DECIDING_ATTRIBUTES } from '../infra-types/deciding-attributes.ts';
import { PROTECTIONS } from '../infra-types/protections.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { DECIDING_KINDS, decidingPaths, watchedOfKind } from '../kubernetes-predicates/deciding-paths.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { undecidedSettings } from '../kubernetes-predicates/undecided-settings.ts';
import { isWorld } from '../plan-predicates/address-range.ts';
import { existed, isPlanned, leaves } from '../plan-predicates/lifecycle.ts';
import { inboundRules, SOURCE_PATHS } from '../plan-predicates/network-rule.ts';
import { settingsUndecided, type SettingTable, watchedSettings } from '../plan-predicates/settings.ts';
import { isUndecided } from '../plan-predicates/undecided.ts';
import { undecidedAttributes } from '../plan-predicates/undecided-attributes.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

/** One table of them all, since most changes have something unknown that is no protection. */
const SETTINGS: SettingTable = Object.fromEntries(
  [...new Set(PROTECTIONS.flatMap((table) => Object.keys(table)))].map((type) => [type, PROTECTIONS.flatMap((table) => table[type] ?? [])]),
);

export default defineDanger({
  title: 'deciding value known only after apply',
  harm: 'unknown',
  severity: 'medium',
  why: 'The plan cannot show whether the change is dangerous, so nobody who reads it can agree to that.',
  help: 'write the value out, or take it from something that is known while planning',
  safeWhen:
    'the value is known, or belongs to a protection that was off before; a new object counts as low, and values that the provider fills in do not count',
  types: [...new Set([...Object.keys(DECIDING_ATTRIBUTES), ...typesOfKinds(DECIDING_KINDS)])],
  fate: 'left',
  newTypes: [
    ...Object.entries(DECIDING_ATTRIBUTES).flatMap(([type, paths]) =>
      Object.values(paths).some((entry) => /^~?\+/.test(entry)) ? [type] : [],
    ),
    ...typesOfKinds(DECIDING_KINDS.filter((kind) => decidingPaths(kind).some(({ isOfNew }) => isOfNew))),
  ],
  watches: watchedPaths(
    Object.fromEntries(Object.entries(DECIDING_ATTRIBUTES).map(([type, paths]) => [type, Object.keys(paths)])),
    watchedSettings(SETTINGS),
    SOURCE_PATHS,
    ...DECIDING_KINDS.map(watchedOfKind),
  ),
  find(change) {
    // Looking into what is sensitive gives an unknown value too.
    if (!isPlanned(change) || !leaves(change)) return undefined;
    if (change.plan.unknownPaths.length === 0 && change.plan.sensitivePaths.length === 0) return undefined;
    const lost = [...settingsUndecided(change, SETTINGS).map(({ setting }) => setting.path), ...networkUndecided(change)];
    const others = undecidedAttributes(change).filter(
      ({ path, isElement }) =>
        (isElement || !handled(change, path)) &&
        !lost.some((one) => one === path || one.startsWith(`${path}.`) || path.startsWith(`${one}.`)),
    );
    const settings = undecidedSettings(change).filter(({ path }) => !others.some((one) => one.path === path));
    return [...[...new Set(lost)].map((path) => ({ path, dangers: [] })), ...others, ...settings].map(({ path, dangers }) => ({
      message: `\`${change.address}\` sets \`${path}\` to something known only after apply${dangers.length === 0 ? '' : `, which decides about ${wordsFor(dangers)}`}`,
      severity: existed(change) ? ('medium' as const) : ('low' as const),
      key: path,
    }));
  },
});

/** Protections and sources of rules have an answer of their own, which looks at the state before. */
function handled(change: Change, path: string): boolean {
  const type = tableName(change.type);
  return existed(change) && ((SETTINGS[type] ?? []).some((setting) => setting.path === path) || (SOURCE_PATHS[type] ?? []).includes(path));
}

function wordsFor(dangers: readonly string[]): string {
  const named = dangers.slice(0, 2).map((danger) => `\`infra/${danger}\``);
  return `${named.join(' and ')}${dangers.length > 2 ? ` and ${dangers.length - 2} more` : ''}`;
}

/** Sources of inbound rules, where the internet was not among them. */
function networkUndecided(change: Change): string[] {
  const paths = SOURCE_PATHS[tableName(change.type)];
  if (paths === undefined || !existed(change) || !leaves(change)) return [];
  if (inboundRules(change.type, change.before).some(({ sources }) => sources.some(isWorld))) return [];
  return paths.filter((path) => isUndecided(change.after, path) && !isUndecided(change.before, path));
}
