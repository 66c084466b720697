import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/cli/reading-progress.ts
function withProgress(readable, progress) {
  const { file, size = 0 } = readable;
  return {
    ...readable,
    *open() {
      let read = 0;
      for (const chunk of readable.open()) {
        read += chunk.length;
        progress(size > 0 ? `reading ${file}: ${Math.min(100, Math.floor(100 * read / size))} %` : `reading ${file}`);
        yield chunk;
      }
    }
  };
}
function storeWithProgress(store, progress) {
  return {
    described: store.described,
    list: (folders) => store.list(folders),
    async open(path) {
      const opened = await store.open(path);
      return opened.ok ? { ...opened, value: withProgress(opened.value, progress) } : opened;
    }
  };
}

export {
  withProgress,
  storeWithProgress
};
