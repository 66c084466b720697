import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  reportSarif
} from "./chunk-VHFYDLLY.js";
import "./chunk-ZZQINPDF.js";
import "./chunk-BV5EW7LX.js";
import "./chunk-J4EE742W.js";
import "./chunk-XNC7CHNM.js";
export {
  reportSarif
};
