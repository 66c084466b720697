import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/report/words.ts
function counted(count, one, many = `${one}s`) {
  return `${digits(count)} ${count === 1 ? one : many}`;
}
function digits(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
function listed(names, most = 5) {
  if (names.length <= most) return names.join(", ");
  return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
}
function shortened(text, most = 500) {
  return text.length <= most ? text : `${text.slice(0, most - 1)}\u2026`;
}
function progressOf(requirement) {
  const { have, need, kind } = requirement;
  if (have === void 0 || need === void 0) return "";
  return `${have} of ${need} ${need === 1 ? kind.replace(/s$/, "") : kind}`;
}
function progressOfRule(requirements) {
  const [first, ...more] = requirements.filter(({ need }) => need !== void 0);
  if (!first)
    return everyRequirement(requirements).map(progressOf).find((text) => text !== "") ?? "";
  const same = [first, ...more.filter(({ kind }) => kind === first.kind)];
  const have = same.reduce((sum, { have: have2 = 0, need = 0 }) => sum + Math.min(have2, need), 0);
  return progressOf({ ...first, have, need: same.reduce((sum, { need = 0 }) => sum + need, 0) });
}
function everyRequirement(requirements) {
  return requirements.flatMap((requirement) => {
    const { state, clauses = [] } = requirement;
    const heard = state === "satisfied" ? clauses.filter((clause) => clause.state === "satisfied") : clauses;
    return [requirement, ...everyRequirement(heard)];
  });
}

export {
  counted,
  digits,
  listed,
  shortened,
  progressOfRule,
  everyRequirement
};
