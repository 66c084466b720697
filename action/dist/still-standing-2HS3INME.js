import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  identityOf,
  keyOf,
  objectsOfFile
} from "./chunk-XXDBWO7J.js";
import {
  textAt
} from "./chunk-MU5JPGLH.js";
import "./chunk-OYEF5VKR.js";
import "./chunk-44RKATWY.js";
import "./chunk-42IDJWKW.js";
import "./chunk-7T3MPM5E.js";
import "./chunk-KLLIRZ7S.js";
import "./chunk-UI7JU346.js";
import {
  problem
} from "./chunk-XEER5CX4.js";
import "./chunk-CYIYEYG6.js";
import "./chunk-EGKD75XR.js";
import "./chunk-XNC7CHNM.js";

// src/readers/kubernetes-manifests/object-keys.ts
function objectKeys(file) {
  const { objects } = objectsOfFile(null, file).after;
  return new Set(objects.filter(({ identity }) => !identity.generated).map(({ identity }) => keyOf(identity)));
}
function objectKey(value) {
  const identity = identityOf(value);
  return typeof identity === "string" || identity.generated ? void 0 : keyOf(identity);
}

// src/app/still-standing.ts
var MOST_FILES = 200;
async function withoutStanding(readings, beside) {
  const neighbours = /* @__PURE__ */ new Map();
  return Promise.all(
    readings.map(async (reading) => {
      const { change } = reading;
      if (!change || change.kind !== "delete" || change.before === null) return reading;
      const place = await standing(change, beside, neighbours);
      return place === void 0 ? reading : { problem: stillThere(change, place) };
    })
  );
}
async function standing({ before, location: { file } }, beside, neighbours) {
  const left = beside.changed.find(({ after }) => after?.path === file)?.after;
  const key = objectKey(before);
  if (!left || key === void 0) return void 0;
  const own = objectKeys(left);
  if (own.size === 0) return void 0;
  let others = neighbours.get(file);
  if (!others) neighbours.set(file, others = objectsBeside(file, beside));
  for (const [path, keys] of await others) if (keys.has(key) && ![...own].some((one) => keys.has(one))) return path;
  return void 0;
}
async function objectsBeside(file, { repository, changed, isOfSame }) {
  const folder = folderOf(file);
  const unchanged = repository ? await unchangedIn(folder, repository, changed, (path) => isOfSame(file, path)) : [];
  const edited = changed.flatMap(
    ({ after }) => after && after.path !== file && folderOf(after.path) === folder && isOfSame(file, after.path) ? [after] : []
  );
  return new Map([...unchanged, ...edited].map((text) => [text.path, objectKeys(text)]));
}
async function unchangedIn(folder, repository, changed, takes) {
  const { sha } = repository.head;
  const listed = await repository.list(sha, folder);
  const touched = new Set(changed.flatMap(({ before, after }) => [before?.path, after?.path]));
  const paths = (listed.ok ? listed.value : []).filter((path) => folderOf(path) === folder && !touched.has(path) && takes(path));
  if (paths.length > Math.min(MOST_FILES, repository.mostReads ?? Infinity)) return [];
  const read = await Promise.all(paths.map((path) => textAt(repository, sha, path)));
  return read.flatMap((text) => text.ok ? [text.value] : []);
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function stillThere({ address, location: { file } }, place) {
  return problem("duplicate-id", `\`${address}\` is taken out of \`${file}\` and still stands in \`${place}\`, so that it stays`, {
    help: "where the two files are for two clusters, give each an environment or a source of its own, so that they are compared for themselves",
    location: { file },
    level: "warning"
  });
}
export {
  withoutStanding
};
