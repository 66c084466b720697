import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  failed,
  ok,
  problem
} from "./chunk-XEER5CX4.js";

// src/readers/sql-migration/decode.ts
var SQL_SIZE_LIMIT = 16 * 1024 * 1024;
function decodeSql(file, content) {
  const location = { file, line: 1, column: 1 };
  if (content.length > SQL_SIZE_LIMIT) {
    return failed(
      problem("sql-too-large", `\`${file}\` is larger than ${SQL_SIZE_LIMIT / 1024 / 1024} MiB`, {
        help: "split the migration, or load bulk rows outside of migrations",
        location
      })
    );
  }
  const text = typeof content === "string" ? content.replace(/^\uFEFF/, "") : decodeBytes(content);
  if (text === void 0 || text.includes("\0")) {
    return failed(
      problem(
        "evidence-unreadable",
        `\`${file}\` is not text: ${text === void 0 ? "it is not valid UTF-8" : "it holds NUL characters"}`,
        {
          help: "store migrations as UTF-8",
          location
        }
      )
    );
  }
  return ok(text);
}
function decodeBytes(bytes) {
  const encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}

export {
  SQL_SIZE_LIMIT,
  decodeSql
};
