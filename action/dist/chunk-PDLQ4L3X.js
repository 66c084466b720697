import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  isTolerated
} from "./chunk-ICRDIBH3.js";
import {
  SEVERITIES,
  compare
} from "./chunk-J4EE742W.js";

// src/report/by-effect.ts
var EFFECTS = ["destroyed", "replaced", "opened", "granted", "unprotected", "otherwise"];
var BY_HARM = { exposure: "opened", privilege: "granted", "protection-removed": "unprotected" };
function byEffect(findings) {
  const environments = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { danger, environment, address, source, location, severity } = finding;
    if (!danger.startsWith("infra/") || isTolerated(finding)) continue;
    const known = environments.get(environment) ?? { worst: severity, things: /* @__PURE__ */ new Map() };
    environments.set(environment, known);
    if (SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(known.worst)) known.worst = severity;
    const thing = JSON.stringify([source, location.file, location.pointer, address]);
    const effects = known.things.get(thing) ?? /* @__PURE__ */ new Set();
    known.things.set(thing, effects.add(effectOf(finding)));
  }
  return [...environments].map(([environment, { worst, things }]) => ({ environment, worst, counts: counted([...things.values()]) })).sort((one, other) => SEVERITIES.indexOf(other.worst) - SEVERITIES.indexOf(one.worst) || compare(one.environment, other.environment));
}
var MOST_AT_A_GLANCE = 5;
function isWorthCounting(effects) {
  const things = effects.reduce((sum, { counts }) => sum + [...counts.values()].reduce((all, count) => all + count, 0), 0);
  return things > MOST_AT_A_GLANCE;
}
function effectOf({ kind, harm }) {
  if (kind === "delete") return "destroyed";
  if (kind === "replace") return "replaced";
  return BY_HARM[harm] ?? "otherwise";
}
function counted(things) {
  const counts = /* @__PURE__ */ new Map();
  for (const effects of things)
    for (const effect of effects) {
      if (effect === "otherwise" && effects.size > 1) continue;
      counts.set(effect, (counts.get(effect) ?? 0) + 1);
    }
  return new Map(EFFECTS.flatMap((effect) => counts.has(effect) ? [[effect, counts.get(effect)]] : []));
}

export {
  EFFECTS,
  byEffect,
  isWorthCounting
};
