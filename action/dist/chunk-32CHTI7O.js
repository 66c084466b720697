import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/app/ahead-protocol.ts
var CHUNK = 8;
var MOST_READY = 64;
var FREE = 0;
var IN_TURN = 1;
var STARTED = 2;
var READY = 3;

export {
  CHUNK,
  MOST_READY,
  FREE,
  IN_TURN,
  STARTED,
  READY
};
