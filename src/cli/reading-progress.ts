/** How far the reading of a large file is. */
import type { EvidenceStore } from '../model/repository.ts';

export type Progress = (doing: string) => void;

interface Readable {
  file: string;
  size?: number;
  open(): Iterable<Uint8Array>;
}

/** The same file, telling how far each pass over it is. */
export function withProgress<T extends Readable>(readable: T, progress: Progress): T {
  const { file, size = 0 } = readable;
  return {
    ...readable,
    *open() {
      let read = 0;
      for (const chunk of readable.open()) {
        read += chunk.length;
        progress(size > 0 ? `reading ${file}: ${Math.min(100, Math.floor((100 * read) / size))} %` : `reading ${file}`);
        yield chunk;
      }
    },
  };
}

/** The same store, telling how far the reading of each file is. */
export function storeWithProgress(store: EvidenceStore, progress: Progress): EvidenceStore {
  return {
    described: store.described,
    list: (folders) => store.list(folders),
    async open(path) {
      const opened = await store.open(path);
      return opened.ok ? { ...opened, value: withProgress(opened.value, progress) } : opened;
    },
  };
}
