/** Several places where plans may lie, looked through in order. */
import { failed, ok, problem, type Problem } from '../model/problem.ts';
import type { Absence, EvidenceStore } from '../model/repository.ts';

/** A file that several places have is taken from the first. */
export function joinEvidence(stores: readonly EvidenceStore[]): EvidenceStore {
  const homes = new Map<string, EvidenceStore>();
  return {
    get described() {
      return stores.map((store) => store.described).join(', ');
    },
    async list(folders) {
      const problems: Problem[] = [];
      const found = new Set<string>();
      for (const store of stores) {
        const listed = await store.list(folders);
        if (!listed.ok) problems.push(...listed.problems);
        else
          for (const path of listed.value) {
            found.add(path);
            if (!homes.has(path)) homes.set(path, store);
          }
      }
      return problems.length > 0 ? failed(...problems) : ok([...found].sort());
    },
    async brought() {
      const found = new Set<string>();
      for (const store of stores) {
        const all = await store.brought?.();
        if (all?.ok === false) return all;
        for (const path of all?.value ?? []) {
          found.add(path);
          if (!homes.has(path)) homes.set(path, store);
        }
      }
      return ok([...found].sort());
    },
    async run(id) {
      const knows = stores.find((store) => store.run !== undefined);
      return (await knows?.run?.(id)) ?? ok(null);
    },
    async absence() {
      const known: Absence[] = [];
      for (const store of stores) {
        const asked = await store.absence?.();
        if (asked?.ok === false) return asked;
        if (asked?.value) known.push(asked.value);
      }
      return ok(known.find(({ pending }) => pending) ?? known[0] ?? null);
    },
    async open(path) {
      const home = homes.get(path);
      if (home !== undefined) return home.open(path);
      for (const store of stores) {
        const opened = await store.open(path);
        if (opened.ok || opened.problems.some((each) => each.code !== 'file-missing')) return opened;
      }
      return failed(
        problem('file-missing', `there is no \`${path}\` in ${this.described}`, { help: 'is the path right, and made before this step?' }),
      );
    },
  };
}
