/** Modules of which the configuration is gone, the outermost each. */
import type { Change } from '../../model/change.ts';
import type { Counted } from '../../model/whole.ts';
import { contentSeverity } from '../plan-predicates/content.ts';
import { counting, joined, type Counting } from './counting.ts';

/** Modules told apart; what goes beyond counts to the last. */
const MOST_MODULES = 1000;

export interface RemovedModules {
  add(change: Change, module: string): void;
  result(): (Counted & { module: string; holdsContent: boolean })[];
}

export function removedModules(digests: boolean): RemovedModules {
  const found = new Map<string, { counting: Counting; holdsContent: boolean }>();
  return {
    add(change, module) {
      const key = found.has(module) || found.size < MOST_MODULES ? module : 'further modules';
      let entry = found.get(key);
      if (!entry) found.set(key, (entry = { counting: counting(digests), holdsContent: false }));
      entry.counting.add(change);
      entry.holdsContent ||= contentSeverity(change.type) !== undefined;
    },
    result() {
      const outermost = [...found.keys()].filter((module) => !ancestors(module).some((outer) => found.has(outer)));
      return outermost.map((module) => {
        const parts = [...found].filter(([inner]) => inner === module || ancestors(inner).includes(module)).map(([, entry]) => entry);
        return {
          module,
          holdsContent: parts.some(({ holdsContent }) => holdsContent),
          ...joined(parts.map((part) => part.counting.result())),
        };
      });
    },
  };
}

/** `module.a`, `module.a.module.b["x.y"]` of `module.a.module.b["x.y"].module.c`. */
function ancestors(module: string): string[] {
  const steps = module.match(/module\.[^.["]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])?/g) ?? [];
  return steps.slice(0, -1).map((_, at) => steps.slice(0, at + 1).join('.'));
}
