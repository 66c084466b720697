/** Changes of one sort folded into one, where there are so many that nobody would read them one by one. */
import type { ShownChange } from './by-change.ts';

/** A change, with the further ones that are like it. */
export interface FoldedChange {
  change: ShownChange;
  /** Addresses of all, the first being that of `change`. */
  addresses: string[];
}

/** Fewer changes than this are read one by one. */
const MANY = 15;
/** Fewer than this are not worth folding. */
const FEWEST = 3;

/** Same environments, kind, type, dangers, severities and needs. The order is that of the first of each. */
export function foldAlike(changes: readonly ShownChange[], needs: (change: ShownChange) => string): FoldedChange[] {
  const single = (change: ShownChange): FoldedChange => ({ change, addresses: [change.findings[0].address] });
  if (changes.length <= MANY) return changes.map(single);
  const groups = new Map<string, ShownChange[]>();
  for (const change of changes) {
    const key = keyOf(change, needs);
    const known = groups.get(key);
    if (known) known.push(change);
    else groups.set(key, [change]);
  }
  const folded: FoldedChange[] = [];
  const done = new Set<string>();
  for (const change of changes) {
    const key = keyOf(change, needs);
    const group = groups.get(key) ?? [];
    if (group.length < FEWEST || !isPlanned(change)) folded.push(single(change));
    else if (!done.has(key)) folded.push({ change, addresses: inOrder(group.map(({ findings: [first] }) => first.address)) });
    done.add(key);
  }
  return folded;
}

/** The first stays, as the row speaks of it; `web[2]` comes before `web[10]`. */
function inOrder([first = '', ...others]: readonly string[]): string[] {
  return [first, ...others.sort(new Intl.Collator('en', { numeric: true }).compare)];
}

/** Migrations are read by their lines, each of which is linked. */
function isPlanned({ findings: [{ danger }] }: ShownChange): boolean {
  return danger.startsWith('infra/');
}

function keyOf(change: ShownChange, needs: (change: ShownChange) => string): string {
  const { findings, environments } = change;
  const [{ kind, type, source }] = findings;
  const seen = findings.map(({ danger, severity, exception, suppression }) => [danger, severity, exception, suppression]);
  return JSON.stringify([[...environments.keys()], kind, type, source, seen, needs(change)]);
}
