import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  wayBackOf
} from "./chunk-KLLIRZ7S.js";

// src/readers/sql-migration/ways-back.ts
function withWaysBack(files) {
  const contents = new Map(files.map(({ file, content }) => [file, content]));
  return files.map((file) => {
    const down = file.down === void 0 ? contents.get(wayBackOf(file.file) ?? "") : file.down;
    return down === void 0 ? file : { ...file, down };
  });
}

export {
  withWaysBack
};
