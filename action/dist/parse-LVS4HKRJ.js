import { createRequire as interlockCreateRequire } from 'node:module';
const require = interlockCreateRequire(import.meta.url);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  parseProcedure,
  parseScript,
  prepareSql
} from "./chunk-T6GD2LSL.js";
import "./chunk-MV5XBCOF.js";
export {
  parseProcedure,
  parseScript,
  prepareSql
};
