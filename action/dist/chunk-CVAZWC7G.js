import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  contentSeverity,
  dependentsText,
  destroys,
  holdsNothing,
  isDeposed,
  isPlanned,
  readText,
  replaces,
  tableName,
  typesWithContent,
  weightOf
} from "./chunk-2GMROODO.js";
import {
  SEVERITIES,
  UNKNOWN_ENVIRONMENT,
  isAtLeast
} from "./chunk-J4EE742W.js";
import {
  withoutKeys
} from "./chunk-5Z2AT4BE.js";
import {
  problem
} from "./chunk-XEER5CX4.js";
import {
  isObject,
  isSensitive,
  isUnknown
} from "./chunk-EGKD75XR.js";
import {
  sha256
} from "./chunk-4EMEBGM3.js";

// src/decide/instant.ts
var RFC_3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:?\d\d)$/;
var PLAIN_DATE = /^\d{4}-\d\d-\d\d$/;
function instant(text) {
  if (typeof text !== "string" || !RFC_3339.test(text)) return void 0;
  const at = Date.parse(text);
  return Number.isNaN(at) ? void 0 : at;
}
function endInstant(text) {
  return PLAIN_DATE.test(text) ? shift(instant(`${text}T00:00:00Z`), 24 * 60 * 60 * 1e3) : instant(text);
}
function formatInstant(at) {
  return new Date(at).toISOString().replace(".000Z", "Z");
}
function earliest(instants) {
  return instants.length === 0 ? null : formatInstant(Math.min(...instants));
}
function shift(at, by) {
  return at === void 0 ? void 0 : at + by;
}

// src/decide/built-in/is-not-understood.ts
function isNotUnderstood(danger) {
  return danger.startsWith("any/") || danger === "sql/parse-error";
}

// src/decide/suppressions.ts
function judgedFinding(finding, exception, rule, ofChange = {}) {
  const { suppression: _, ...shown } = finding;
  return { ...shown, ...ofChange, exception, ...judgedSuppression(finding, rule) };
}
function judgedSuppression(finding, rule) {
  const { suppression } = finding;
  if (!suppression) return {};
  const { reason, until, location } = suppression;
  return { suppression: { state: stateOf(finding, until, rule), reason, until, location } };
}
function stateOf({ danger }, until, { setting, now }) {
  if (setting === "ignore") return "ignored";
  if (hasExpired(until, now)) return "expired";
  return setting === "honour" && !isNotUnderstood(danger) && !danger.startsWith("interlock/") ? "honoured" : "needs-approval";
}
function hasExpired(until, now) {
  if (until === null) return false;
  const end = endInstant(until);
  return end === void 0 || now === void 0 || now >= end;
}
function isHonoured(finding, rule) {
  return judgedSuppression(finding, rule).suppression?.state === "honoured";
}
function withoutHonoured(items, rule) {
  if (rule.setting !== "honour") return items;
  return items.map(
    (item) => item.findings.some((finding) => finding.suppression) ? { ...item, findings: item.findings.filter((finding) => !isHonoured(finding, rule)) } : item
  );
}
function suppressionEnds(findings, rule) {
  return findings.flatMap((finding) => isHonoured(finding, rule) ? endInstant(finding.suppression?.until ?? "") ?? [] : []);
}
function expiredSuppressions(findings, rule) {
  const expired = findings.filter((finding) => judgedSuppression(finding, rule).suppression?.state === "expired");
  return [...new Set(expired.flatMap(({ suppression }) => suppression ?? []))].map(
    ({ dangers, until, location }) => problem(
      "suppression-expired",
      rule.now === void 0 ? `the comment that allows ${names(dangers)} cannot be used: it is not known what time it is` : `the comment that allows ${names(dangers)} ended at ${until ?? ""} and allows nothing any more`,
      { help: "take it out, or give it a new date", location, level: "warning" }
    )
  );
}
function names(dangers) {
  return dangers.map((danger) => `\`${danger}\``).join(", ");
}

// src/app/terraform-grammar.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
async function terraformGrammar() {
  const beside = new URL("./tree-sitter-terraform.wasm", import.meta.url);
  if (existsSync(beside)) return readFile(beside);
  const require2 = createRequire(import.meta.url);
  return readFile(require2.resolve("@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm"));
}

// src/app/read-configuration.ts
async function readConfiguration(files, options, collector, environmentsOf) {
  if (files.length === 0) return;
  const [{ readTerraformConfiguration }, { prepareHcl }, grammar] = await Promise.all([
    import("./read-terraform-configuration-UDWSF32R.js"),
    import("./parse-hcl-4HFCQ2GX.js"),
    terraformGrammar()
  ]);
  await prepareHcl(grammar);
  for (const reading of readTerraformConfiguration(files, options))
    collector.add([reading], () => environmentsOf(reading.change ? rootOf(reading.change) : ""));
}
function rootOf({ configuration, location }) {
  return configuration?.root ?? location.file.slice(0, Math.max(0, location.file.lastIndexOf("/")));
}

// src/model/whole.ts
var WHOLE = { type: "plan", address: "plan" };

// src/dangers/infra-types/access-grants.ts
var ACCESS_GRANTS = /* @__PURE__ */ new Set([
  "aws_iam_role_policy_attachment",
  "aws_iam_user_policy_attachment",
  "aws_iam_group_policy_attachment",
  "aws_iam_policy_attachment",
  "aws_iam_role_policy",
  "aws_iam_user_policy",
  "aws_iam_group_policy",
  "aws_iam_group_membership",
  "aws_iam_user_group_membership",
  "aws_ssoadmin_account_assignment",
  "aws_eks_access_entry",
  "aws_eks_access_policy_association",
  "aws_lambda_permission",
  "google_project_iam_member",
  "google_project_iam_binding",
  "google_folder_iam_member",
  "google_folder_iam_binding",
  "google_organization_iam_member",
  "google_organization_iam_binding",
  "google_storage_bucket_iam_member",
  "google_storage_bucket_iam_binding",
  "google_service_account_iam_member",
  "google_service_account_iam_binding",
  "azurerm_role_assignment",
  "azurerm_key_vault_access_policy",
  "azuread_group_member",
  "azuread_app_role_assignment",
  "azuread_directory_role_assignment",
  "github_membership",
  "github_team_membership",
  "github_team_members",
  "github_team_repository",
  "github_repository_collaborator",
  "gitlab_group_membership",
  "gitlab_project_membership",
  "kubernetes_role_binding",
  "kubernetes_cluster_role_binding",
  "okta_group_memberships",
  "okta_app_group_assignment",
  "snowflake_grant_account_role",
  "vault_policy",
  "postgresql_grant"
]);

// src/dangers/plan-predicates/access.ts
function revokesAccess(change) {
  return destroys(change) && !replaces(change) && !isDeposed(change) && ACCESS_GRANTS.has(tableName(change.type));
}

// src/dangers/tally/counting.ts
import { createHash } from "node:crypto";
var SOME = 5;
function counting(digests) {
  const some = [];
  const hash = digests ? createHash("sha256") : void 0;
  let count = 0;
  return {
    add(change) {
      count++;
      if (some.length < SOME) some.push(change.address);
      hash?.update(`${change.address}\0${change.digest}\0`);
    },
    get count() {
      return count;
    },
    result: () => ({ count, some, hash: hash?.copy().digest("hex") ?? "" })
  };
}
function joined(counts) {
  const isHashed = counts.some(({ hash: hash2 }) => hash2 !== "");
  const hash = createHash("sha256").update(counts.map((one) => one.hash).join());
  return {
    count: counts.reduce((sum, one) => sum + one.count, 0),
    some: counts.flatMap((one) => one.some).slice(0, SOME),
    hash: isHashed ? hash.digest("hex") : ""
  };
}

// src/dangers/tally/drifts.ts
var MOST_KNOWN = 2e3;
var SOME2 = 5;
function drifts(digests) {
  const all = counting(digests);
  const lists = { lost: [], weakened: [], reverted: [] };
  const changed = /* @__PURE__ */ new Map();
  const note = (list, address) => {
    if (list.length < SOME2 && !list.includes(address)) list.push(address);
  };
  return {
    add(drift, seen) {
      if (drift.kind !== "delete" && isSame(drift.before, drift.after)) return;
      all.add(drift);
      if (drift.kind === "delete") {
        if (contentSeverity(drift.type) !== void 0) note(lists.lost, drift.address);
        return;
      }
      if (seen.some(({ harm, severity }) => WEAKENS.has(harm) && isAtLeast(severity, "high"))) note(lists.weakened, drift.address);
      if (changed.size < MOST_KNOWN) changed.set(drift.address, new Set(drift.changed.map(top)));
    },
    compare(change) {
      if (changed.size === 0 || change.kind !== "update" && change.kind !== "replace") return;
      const byHand = changed.get(change.address);
      if (byHand && change.changed.some((path) => byHand.has(top(path)))) note(lists.reverted, change.address);
    },
    result: () => ({ ...all.result(), ...lists })
  };
}
function isSame(one, other) {
  if (one === other || isNothing(one) && isNothing(other)) return true;
  if (typeof one !== "object" || typeof other !== "object") return false;
  const [a, b] = [one ?? {}, other ?? {}];
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return false;
  return [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(own(a, key), own(b, key)));
}
function isNothing(value) {
  return value === void 0 || value === null || value === "" || typeof value === "object" && Object.keys(value).length === 0;
}
function own(object, key) {
  return Object.hasOwn(object, key) ? object[key] : void 0;
}
var WEAKENS = /* @__PURE__ */ new Set(["protection-removed", "exposure", "privilege"]);
function top(path) {
  return path.split(".", 1)[0];
}

// src/dangers/tally/modules.ts
var MOST_MODULES = 1e3;
function removedModules(digests) {
  const found = /* @__PURE__ */ new Map();
  return {
    add(change, module) {
      const key = found.has(module) || found.size < MOST_MODULES ? module : "further modules";
      let entry = found.get(key);
      if (!entry) found.set(key, entry = { counting: counting(digests), holdsContent: false });
      entry.counting.add(change);
      entry.holdsContent ||= contentSeverity(change.type) !== void 0;
    },
    result() {
      const outermost = [...found.keys()].filter((module) => !ancestors(module).some((outer) => found.has(outer)));
      return outermost.map((module) => {
        const parts = [...found].filter(([inner]) => inner === module || ancestors(inner).includes(module)).map(([, entry]) => entry);
        return {
          module,
          holdsContent: parts.some(({ holdsContent }) => holdsContent),
          ...joined(parts.map((part) => part.counting.result()))
        };
      });
    }
  };
}
function ancestors(module) {
  const steps = module.match(/module\.[^.["]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])?/g) ?? [];
  return steps.slice(0, -1).map((_, at) => steps.slice(0, at + 1).join("."));
}

// src/dangers/tally/plan-tally.ts
function planTally(digests) {
  const [all, gone, modules] = [counting(digests), counting(digests), removedModules(digests)];
  let source;
  let existed = 0;
  let others = 0;
  return {
    add(change) {
      const { kind, plan } = change;
      source = change.source;
      if (plan?.deposed !== void 0) return;
      if (WAS_THERE.has(kind)) existed++;
      if (kind !== "delete") {
        others++;
        return;
      }
      all.add(change);
      if (!holdsNothing(change.type)) gone.add(change);
      if (plan?.actionReason === "delete_because_no_module") modules.add(change, plan.module);
    },
    pass(count) {
      others += count;
    },
    result(unchanged) {
      const isAll = unchanged === 0 && others === 0 && all.count > 1;
      const nothing = counting(digests).result();
      const from = source === void 0 ? {} : { source };
      if (isAll) return { ...from, existed, all: all.result(), deleted: nothing, modules: [] };
      return { ...from, existed, deleted: gone.result(), modules: modules.result() };
    }
  };
}
var WAS_THERE = /* @__PURE__ */ new Set(["update", "replace", "delete", "forget", "move"]);

// src/dangers/tally/whole-tally.ts
var MOST_TYPES = 2e3;
var MOST_FILES = 1e3;
function wholeTally(digests) {
  const types = /* @__PURE__ */ new Set();
  const deleted = [];
  const weighed = counting(digests);
  const revoked = counting(digests);
  const drift = drifts(digests);
  const modules = [];
  const destroyed = [];
  const incomplete = [];
  const dangerous = /* @__PURE__ */ new Set();
  const sources = /* @__PURE__ */ new Set();
  let source;
  let first;
  let claimed = false;
  let sum = 0;
  let changes = 0;
  let existing = 0;
  let plan = planTally(digests);
  function touch(change) {
    first ??= { location: change.location, trust: change.trust };
    claimed ||= change.trust === "claimed";
    if (change.source !== source) sources.add(source = change.source);
  }
  return {
    dangerous,
    add(change, findings) {
      touch(change);
      if (findings.length > 0 && findings.some(({ severity }) => isAtLeast(severity, "high")) && dangerous.size < MOST_FILES)
        dangerous.add(change.location.file);
      if (change.plan?.mode === "data" || change.plan?.component || change.kind === "read") return;
      changes++;
      plan.add(change);
      if (revokesAccess(change)) revoked.add(change);
      drift.compare(change);
      if (change.kind === "create") return;
      if (types.size < MOST_TYPES) types.add(change.type);
      const weight = weightOf(change);
      sum += weight;
      if (weight > 1) weighed.add(change);
    },
    pass(count) {
      changes += count;
      plan.pass(count);
    },
    addDrift(change, seen) {
      touch(change);
      drift.add(change, seen);
    },
    endPlan({ file, origin, unchanged, incomplete: why }) {
      const { source: from = origin?.source ?? "", all, existed, ...gone } = plan.result(unchanged);
      if (why !== void 0 && origin) touch({ ...origin, location: { file } });
      if (why !== void 0 && incomplete.length < MOST_FILES) incomplete.push({ source: from, file, why });
      if (all && destroyed.length < MOST_FILES) destroyed.push({ source: from, file, ...all });
      if (gone.deleted.count > 0) deleted.push(gone.deleted);
      for (const module of gone.modules) modules.push(module);
      existing = unchanged === void 0 || existing === void 0 ? void 0 : existing + unchanged + existed;
      plan = planTally(digests);
    },
    change(elsewhere2) {
      if (!first) return void 0;
      const whole = {
        changes,
        types: [...types].sort(),
        deleted: joined(deleted),
        revoked: revoked.result(),
        ...existing !== void 0 && { existing },
        score: { sum, ...weighed.result() },
        modules,
        destroyed,
        drift: drift.result(),
        incomplete,
        elsewhere: elsewhere2
      };
      return {
        source: [...sources].sort().join("+"),
        kind: "execute",
        ...WHOLE,
        location: { file: first.location.file },
        before: null,
        after: null,
        changed: [],
        digest: `sha256:${sha256(JSON.stringify(whole))}`,
        trust: claimed ? "claimed" : first.trust,
        whole
      };
    }
  };
}

// src/app/change-counts.ts
var MOST_TYPES2 = 1e4;
function changeCounts() {
  const byType = /* @__PURE__ */ Object.create(null);
  const counts = { total: 0, byKind: {}, byType, environments: [] };
  const known2 = /* @__PURE__ */ new Set();
  let types = 0;
  return {
    counts,
    count(kind, more, type) {
      counts.total += more;
      counts.byKind[kind] = (counts.byKind[kind] ?? 0) + more;
      if (type === void 0) return;
      const before = byType[type];
      if (before !== void 0) byType[type] = before + more;
      else if (types++ < MOST_TYPES2) byType[type] = more;
    },
    environments(environment) {
      if (known2.has(environment)) return;
      known2.add(environment);
      counts.environments.push(environment);
    }
  };
}

// src/dangers/tally/successors.ts
var MOST = 2e4;
function successors() {
  const created = /* @__PURE__ */ new Map();
  const gone = /* @__PURE__ */ new Map();
  const add = (kind, typeName, provider, address, object) => {
    const type = tableName(typeName);
    if (!WITH_CONTENT.has(type)) return;
    const name = nameOf(object);
    if (name === void 0 || created.size + gone.size >= MOST) return;
    const key = `${type}\0${provider}\0${name}`;
    const named = { address, scopes: scopesOf(object) };
    if (kind === "delete") gone.set(address, { ...named, key });
    else if (created.has(key)) created.get(key)?.push(named);
    else created.set(key, [named]);
  };
  return {
    add({ kind, type, address, before, after, plan }) {
      if (kind !== "create" && kind !== "delete" || plan?.deposed !== void 0) return;
      add(kind, type, plan?.provider ?? "", address, kind === "create" ? after : before);
    },
    addNew: ({ type, provider, address, after }) => add("create", type, provider, address, after),
    of(address) {
      const old = gone.get(address);
      return old && created.get(old.key)?.find((one) => fitTogether(old, one))?.address;
    }
  };
}
function isRemembered(type) {
  return WITH_CONTENT.has(tableName(type));
}
var WITH_CONTENT = new Set(typesWithContent());
var NAMES = [
  ...["cluster_identifier", "identifier", "replication_group_id", "bucket", "function_name", "cluster_name", "domain_name"],
  ...["creation_token", "secret_id", "repository_id", "instance_id", "name", "metadata.name"]
];
var SCOPES = ["resource_group_name", "project", "location", "region", "zone", "metadata.namespace", "server_id", "instance", "cluster"];
var NO_SCOPES = SCOPES.map(() => void 0);
function scopesOf(object) {
  const scopes = SCOPES.map((scope) => textAt(object, scope));
  return scopes.every((one) => one === void 0) ? NO_SCOPES : scopes;
}
function textAt(object, path) {
  if (path.includes(".") || !isObject(object)) return readText(object, path);
  const value = object[path];
  return typeof value === "string" ? value : void 0;
}
function nameOf(object) {
  for (const path of NAMES) {
    const text = textAt(object, path);
    if (text !== void 0 && text !== "") return `${path}=${text}`;
  }
  return void 0;
}
function fitTogether(one, other) {
  return one.scopes.every((scope, at) => scope === void 0 || other.scopes[at] === void 0 || scope === other.scopes[at]);
}

// src/dangers/tally/shifts.ts
function shifts() {
  let previous;
  return {
    add(change) {
      const index = change.plan?.index;
      if (typeof index !== "number" || !isPlanned(change) || change.plan.deposed !== void 0) return 0;
      const group = change.address.slice(0, change.address.lastIndexOf("["));
      const before = previous?.group === group && previous.index + 1 === index ? previous : void 0;
      const taken = before ? takenOver(before.change, change) : void 0;
      const shifted = before && taken ? before.shifted + 1 : 0;
      const sure = shifted > 1 || (before?.sure ?? false) && shifted > 0 || taken === "sure";
      previous = { change, index, group, shifted, sure };
      return change.kind === "delete" && change.plan.actionReason === "delete_because_count_index" && sure ? shifted : 0;
    }
  };
}
var TELLING = /name|identifier|bucket|cidr|zone|key|path|mail|user|address|host|domain|subnet|tags|content|value/;
function takenOver({ before, after, kind }, next) {
  if (kind !== "update" && kind !== "replace" || !isObject(before) || !isObject(after) || !isObject(next.before)) return void 0;
  const was = next.before;
  const different = Object.keys(after).filter((key) => isPlain(after[key]) && !same(before[key], after[key]));
  if (different.length === 0 || !different.every((key) => Object.hasOwn(was, key) && same(after[key], was[key]))) return void 0;
  return different.length > 1 || TELLING.test(different[0]) ? "sure" : "perhaps";
}
function isPlain(value) {
  return value !== void 0 && value !== null && !isUnknown(value) && !isSensitive(value);
}
function same(one, other) {
  return one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

// src/app/file-rest.ts
function fileRest(classifier) {
  const pending = [];
  const asked = /* @__PURE__ */ new Set();
  const destroyed = /* @__PURE__ */ new Set();
  const found = [];
  const [names2, numbers] = [successors(), shifts()];
  let last;
  return {
    add({ change, environment, findings, item }, always) {
      if (last?.change !== change) {
        last = { change, shifted: numbers.add(change) };
        names2.add(change);
      }
      const isLost = destroys(change) && !isDeposed(change);
      if (!isLost && !(always && item)) return;
      const address = withoutKeys(change.address);
      asked.add(address);
      if (change.kind === "delete" && !leavesSome(change)) destroyed.add(address);
      const small = item ? item.change : withoutValues(change, classifier.digests && isLost);
      pending.push({ change: small, environment, findings, item, address, shifted: last.shifted });
    },
    addNew: (object) => names2.addNew(object),
    addReferences: (pointer, references) => void found.push({ pointer, references }),
    asked: () => asked,
    *result() {
      for (const { change, environment, findings, item, address, shifted } of pending) {
        const references = found.find(({ pointer }) => isBelow(change.location.pointer, pointer))?.references;
        const dependents = references?.dependents(address, destroyed);
        const successor = change.kind === "delete" ? names2.of(change.address) : void 0;
        const related = { ...dependents && { dependents }, ...successor && { successor }, ...shifted > 0 && { shifted } };
        if (dependents && destroys(change)) tell(findings, dependentsText(dependents));
        if (item) {
          item.change.related = related;
          const provider = references?.provider(address);
          if (provider && item.change.plan) {
            item.change.plan.providerAlias = provider.alias;
            if (provider.region !== void 0) item.change.plan.providerRegion = provider.region;
          }
        }
        const late = item ? { ...item.change } : { ...change, related };
        yield { change: late, environment, item, findings: classifier.classifyRest(late, environment) };
      }
    }
  };
}
function tell(findings, text) {
  let worst;
  for (const finding of findings) if (!worst || SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(worst.severity)) worst = finding;
  if (worst && text !== void 0) worst.message += `; ${text}`;
}
var OF_ONE_INSTANCE = /* @__PURE__ */ new Set([
  "delete_because_count_index",
  "delete_because_each_key",
  "delete_because_wrong_repetition",
  "delete_because_no_module"
]);
function leavesSome({ plan }) {
  return OF_ONE_INSTANCE.has(plan?.actionReason ?? "");
}
function isBelow(pointer, plan) {
  return plan === "" || pointer?.startsWith(`${plan}/`) === true;
}
function withoutValues(change, digest) {
  const { source, kind, type, address, location, trust, plan } = change;
  const small = { source, kind, type, address, location, trust, before: null, after: null, changed: [], digest: "" };
  if (digest) small.digest = change.digest;
  if (plan) small.plan = { ...plan, unknownPaths: [], sensitivePaths: [] };
  return small;
}

// src/app/state-blocks.ts
function stateBlocks() {
  const waiting = [];
  const planned = { moved: /* @__PURE__ */ new Map(), removed: /* @__PURE__ */ new Map(), import: /* @__PURE__ */ new Map() };
  function isPlanned2({ change, block, environments }) {
    const address = withoutKeys(change.address);
    const isSame2 = (other) => environments.includes(other) || other === UNKNOWN_ENVIRONMENT || environments.includes(UNKNOWN_ENVIRONMENT);
    const places = planned[block].get(address);
    if (places) return [...places].some(isSame2);
    return change.type === "module" && [...planned[block]].some(([one, others]) => one.startsWith(`${address}.`) && [...others].some(isSame2));
  }
  return {
    waits(change, environments) {
      const { plan, configuration } = change;
      if (!plan) return false;
      if (configuration) {
        const { block: block2 } = configuration;
        if (block2 !== "moved" && block2 !== "removed" && block2 !== "import") return false;
        waiting.push({ change, block: block2, environments });
        return true;
      }
      const block = blockOf(change);
      if (block === void 0) return false;
      const address = withoutKeys(change.address);
      const places = planned[block].get(address) ?? /* @__PURE__ */ new Set();
      for (const environment of environments) places.add(environment);
      planned[block].set(address, places);
      return false;
    },
    rest: () => waiting.filter((one) => !isPlanned2(one)).map(({ change }) => change)
  };
}
function blockOf({ kind, plan }) {
  if (plan?.previousAddress !== void 0) return "moved";
  if (plan?.importing !== void 0) return "import";
  return kind === "forget" || kind === "delete" ? "removed" : void 0;
}

// src/app/collect.ts
function createCollector(classifier, { keeps, mayKeepNew, asksRest = false }) {
  const { counts, count, environments: reached } = changeCounts();
  const collection = { items: [], counts, problems: [] };
  const { items } = collection;
  const wholes = /* @__PURE__ */ new Map();
  const blocks = stateBlocks();
  let file = fileRest(classifier);
  const open = /* @__PURE__ */ new Map();
  const wholeOf = (environment) => {
    let whole = wholes.get(environment);
    if (!whole) wholes.set(environment, whole = wholeTally(classifier.digests));
    return whole;
  };
  function addChange(change, environments) {
    if (!blocks.waits(change, environments)) count(change.kind, 1, change.type);
    let kept;
    const isInfrastructure = !change.sql && !change.migration && !change.suppression && !change.configuration;
    for (const environment of environments) {
      reached(environment);
      const findings = classifier.classify(change, environment);
      let item;
      if (keeps(change, environment, findings)) {
        kept ??= withoutParseTree(change);
        items.push(item = { change: kept, environment, findings });
      }
      if (!isInfrastructure) continue;
      open.set(environment, change.location.file);
      wholeOf(environment).add(change, findings);
      file.add({ change, environment, findings, item }, asksRest);
    }
  }
  function addRest(rest, environmentsOf) {
    if (rest.says === "references") file.addReferences(rest.pointer, rest.references);
    else if (rest.says === "end") {
      for (const one of environmentsOf(rest.file)) end(one, { ...rest, origin: rest });
    } else {
      const seen = classifier.glance(rest.drift);
      for (const one of environmentsOf(rest.drift.location.file)) wholeOf(one).addDrift(rest.drift, seen);
    }
  }
  function end(environment, rest) {
    open.delete(environment);
    wholeOf(environment).endPlan(rest);
  }
  function add(change, environment, findings, item) {
    if (findings.length === 0) return;
    if (item) item.findings.push(...findings);
    else if (keeps(change, environment, findings)) items.push({ change: withoutParseTree(change), environment, findings });
  }
  return {
    collection,
    rest: { asked: () => file.asked(), wantsNew: isRemembered, takeNew: (object) => file.addNew(object) },
    add(readings, environmentsOf) {
      for (const reading of readings) {
        if (reading.problem) collection.problems.push(reading.problem);
        else if (reading.change) addChange(reading.change, environmentsOf(reading.change.location.file));
        else if (reading.rest) addRest(reading.rest, environmentsOf);
        else {
          count(reading.passed, reading.count, reading.type);
          for (const environment of reading.file === void 0 ? [] : environmentsOf(reading.file)) {
            reached(environment);
            wholeOf(environment).pass(reading.count);
          }
        }
      }
      for (const [environment, name] of open) end(environment, { file: name });
      for (const late of file.result()) add(late.change, late.environment, late.findings, late.item);
      file = fileRest(classifier);
    },
    addProblems: (problems) => void collection.problems.push(...problems),
    finish() {
      for (const { kind, type } of blocks.rest()) count(kind, 1, type);
      const dangerous = new Map([...wholes].map(([environment, whole]) => [environment, whole.dangerous]));
      for (const [environment, whole] of wholes) {
        const change = whole.change(elsewhere(environment, dangerous));
        if (change) add(change, environment, classifier.classifyWhole(change, environment));
      }
      return collection;
    },
    watchesNew: (type) => mayKeepNew(type) ? void 0 : classifier.watchesNew(type)
  };
}
function elsewhere(environment, dangerous) {
  const own2 = dangerous.get(environment);
  if (!own2 || own2.size === 0 || environment === UNKNOWN_ENVIRONMENT) return [];
  return [...dangerous].filter(([other, files]) => other !== environment && other !== UNKNOWN_ENVIRONMENT && [...files].some((one) => !own2.has(one))).map(([other]) => other).sort();
}
function withoutParseTree(change) {
  const { sql: _, ...kept } = change;
  return { ...kept, before: change.before, after: change.after, changed: change.changed, digest: change.digest };
}

// src/readers/code-migration/code-frameworks.ts
function nameOf2(path) {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
}
function around(path) {
  return path.split("/").at(-3) ?? "<app>";
}
function revision(text, name) {
  return new RegExp(`^${name}\\b[^=\\n]*=\\s*["']([\\w-]+)["']`, "m").exec(text)?.[1];
}
var CODE_FRAMEWORKS = [
  {
    name: "Rails",
    language: "Ruby",
    path: /(^|\/)(db|migrate)\/(\w*_)?(post_)?migrat\w*\/.*\.rb$|(^|\/)db\/.*\/?\d{14}_[^/]*\.rb$/,
    content: /\bActiveRecord::Migration\b|<\s*[\w:]+::Migration\b/,
    sql: () => "run `bin/rails db:migrate` against a scratch database and take the statements from `log/development.log`, or write them in `execute` and in an `.sql` file beside it"
  },
  {
    name: "Django",
    language: "Python",
    path: /(^|\/)migrations\/\d{4}_[^/]*\.py$/,
    content: /\bmigrations\.Migration\b/,
    sql: (path) => `\`python manage.py sqlmigrate ${around(path)} ${nameOf2(path)}\` prints its SQL`
  },
  {
    name: "Alembic",
    language: "Python",
    path: /(^|\/)(versions|migrations|alembic)\/.*\.py$/,
    content: /^def\s+upgrade\s*\(/m,
    sql: (_, text) => {
      const [from, to] = [revision(text, "down_revision") ?? "base", revision(text, "revision") ?? "<revision>"];
      return `\`alembic upgrade ${from}:${to} --sql\` prints its SQL`;
    }
  },
  {
    name: "Laravel",
    language: "PHP",
    path: /(^|\/)migrations?\/.*\.php$/i,
    content: /\bextends\s+Migration\b/,
    sql: (path) => `\`php artisan migrate --pretend --path=${path}\` prints its SQL`
  },
  {
    name: "Doctrine",
    language: "PHP",
    path: /(^|\/)migrations?\/.*\.php$/i,
    content: /\bextends\s+AbstractMigration\b/,
    sql: () => "`php bin/console doctrine:migrations:migrate --write-sql` writes its SQL"
  },
  {
    name: "Ecto",
    language: "Elixir",
    path: /(^|\/)(\w*_)?migrations\/.*\.exs$/,
    content: /\buse\s+Ecto\.Migration\b/,
    sql: () => "run `mix ecto.migrate --log-migrations-sql` against a scratch database: it logs the statements"
  },
  {
    name: "Entity Framework",
    language: "C#",
    path: /(^|\/)migrations\/.*\.cs$/i,
    content: /\bMigrationBuilder\b/,
    sql: () => "`dotnet ef migrations script --idempotent` prints its SQL"
  },
  {
    name: "Flyway",
    language: "Java or Kotlin",
    path: /(^|\/)(db|migrations?)\/.*\.(java|kt)$|(^|\/)[VR]\d*[\d_]*__[^/]*\.(java|kt)$/,
    content: /\b(BaseJavaMigration|JavaMigration)\b/,
    sql: () => "write it as an SQL migration of Flyway where that is possible"
  },
  {
    name: "goose",
    language: "Go",
    path: /(^|\/)\d+_[^/]*\.go$/,
    content: /\bgoose\.AddMigration|\bgoose\.AddNamedMigration/,
    sql: () => "write it as an SQL migration of goose where that is possible"
  },
  {
    name: "SeaORM",
    language: "Rust",
    path: /(^|\/)m\d{8}_[^/]*\.rs$/,
    content: /\bMigrationTrait\b/,
    sql: () => "run `sea-orm-cli migrate up` against a scratch database with the log of statements on"
  },
  {
    name: "TypeORM",
    language: "TypeScript or JavaScript",
    path: /(^|\/)[\w-]*migrations?\/.*\.[cm]?[jt]s$|(^|\/)\d{13}-[^/]*\.[cm]?[jt]s$/i,
    content: /\bMigrationInterface\b|\bqueryRunner\.(query|createTable|addColumn|dropTable|dropColumn)\b/,
    sql: () => "its SQL stands in `queryRunner.query`: put it into an `.sql` file, or run it with `logging: true` against a scratch database"
  },
  {
    name: "Sequelize",
    language: "JavaScript or TypeScript",
    path: /(^|\/)migrations?\/.*\.[cm]?[jt]s$/i,
    content: /\bqueryInterface\b|\bQueryInterface\b/,
    sql: () => "run `sequelize db:migrate` against a scratch database: it logs the statements"
  },
  {
    name: "node-pg-migrate",
    language: "JavaScript or TypeScript",
    path: /(^|\/)migrations?\/.*\.[cm]?[jt]s$/i,
    content: /\bpgm\b|\bMigrationBuilder\b/,
    sql: () => "`node-pg-migrate up --dry-run` prints its SQL"
  },
  {
    name: "Knex",
    language: "JavaScript or TypeScript",
    path: /(^|\/)migrations?\/.*\.[cm]?[jt]s$/i,
    content: /\bknex\b/i,
    sql: () => "run it with `DEBUG=knex:query` against a scratch database: it logs the statements"
  },
  {
    name: "a tool",
    language: "JavaScript or TypeScript",
    path: /(^|\/)migrations?\/[^/]*\d[^/]*\.[cm]?[jt]s$/i,
    content: /\bexports\.up\b|\bexport\s+(async\s+)?(function|const|let|var)\s+up\b|\basync\s+up\s*\(/,
    sql: () => "write its statements in an `.sql` file"
  },
  {
    name: "Liquibase",
    language: "XML, YAML or JSON",
    path: /(changelog|liquibase|(^|\/)migrations?\/).*\.(xml|ya?ml|json)$/i,
    content: /<databaseChangeLog\b|^[ \t]*"?databaseChangeLog"?[ \t]*:/m,
    sql: () => "`liquibase update-sql` prints its SQL"
  }
];

// src/readers/code-migration/read-code-migration.ts
var NOT_OURS = /(^|\/)(node_modules|vendor|third_party|fixtures?|__tests__|__fixtures__|tests?|spec|examples?)\//i;
var CODE = /\.(rb|py|php|exs?|cs|java|kt|go|rs|[cm]?[jt]sx?)$/i;
var MACHINERY = /(^|\/)(__init__\.py|env\.py|index\.[cm]?[jt]s|mod\.rs|lib\.rs)$|\.(d|test|spec)\.[cm]?[jt]s$/i;
function isCode(path) {
  return CODE.test(path);
}
var IN_TABLE = /\.(rb|py|php|exs|cs|java|kt|go|rs|[cm]?[jt]s|xml|ya?ml|json)$/i;
function mayBeCodeMigration(path) {
  return IN_TABLE.test(path) && !NOT_OURS.test(path) && !MACHINERY.test(path) && CODE_FRAMEWORKS.some((one) => one.path.test(path));
}
function readCodeMigration(path, text, from, named) {
  const framework = CODE_FRAMEWORKS.find((one) => one.path.test(path) && one.content.test(text)) ?? (named ? CODE_FRAMEWORKS.find((one) => one.content.test(text)) : void 0);
  if (!framework && (!named || MACHINERY.test(path))) return void 0;
  const how = framework ? framework.sql(path, text) : "write its statements in an `.sql` file";
  return {
    ...from,
    kind: "unknown",
    type: "migration",
    address: path,
    location: { file: path, line: 1, column: 1 },
    before: null,
    after: null,
    changed: [],
    digest: `sha256:${sha256(text)}`,
    notUnderstood: framework ? `a migration of ${framework.name} in ${framework.language}, which is not read` : "a migration that is not SQL, which is not read",
    notUnderstoodHelp: `${how}; commit that as an \`.sql\` file of a source, or pass it to \`interlock scan\`, so that the reviewer sees what is in it`
  };
}

// src/app/hash-key.ts
import { randomBytes } from "node:crypto";
function hashKey(stateKey) {
  return stateKey === void 0 || stateKey === "" ? randomBytes(32) : new TextEncoder().encode(stateKey);
}

// src/app/read-sql.ts
var loading;
function loadSqlReader() {
  loading ??= Promise.all([import("./read-sql-migrations-XIKUTRNN.js"), import("./parse-DJR3LG2Z.js")]).then(
    async ([reader, { prepareSql }]) => {
      await prepareSql();
      return reader;
    }
  );
  return loading;
}
var MUCH = 5e5;
async function readSql(files, options, collector, environmentsOf) {
  if (files.length === 0 && !options.files) return;
  if (files.reduce((sum, { content }) => sum + content.length, 0) >= MUCH) (await import("./optimise-later-HCIWJG2W.js")).optimiseLater();
  const { readSqlMigrations } = await loadSqlReader();
  collector.add(readSqlMigrations(files, options), environmentsOf);
}

// src/decide/shown-attributes.ts
var MOST2 = 6;
var MOST_LOOKED_AT = 500;
var SECRET = /pass|secret|token|key|cred|cert|auth|salt|seed|hash|pin(?:$|_)|psk|otp|conn|private|sensitive|content|data|value|url|uri/i;
var WORDS = new RegExp(
  `^(?:${[
    "acl|access|access_tier|account_tier|account_replication_type|action|allocation_method|architecture|authorization_type",
    "availability_type|availability_zone|billing_mode|capacity_type|class|compliance_mode|database_version|default_action|deletion_policy",
    "deletion_window_in_days|desired_status|direction|disk_type|effect|endpoint_type|engine|engine_mode|engine_version|ip_protocol",
    "instance_class|instance_tenancy|instance_type|kind|kubernetes_version|license_model|load_balancer_type|location|machine_type",
    "max_size|min_size|minimum_tls_version|min_tls_version|mode|network_type|node_type|object_ownership|performance_mode|permission",
    "permissions|plan|privacy|protocol|public_access|public_access_prevention|public_network_access|reclaim_policy|region|role",
    "runtime|scheme|security_policy|service_tier|size|sku|sku_name|ssl_mode|ssl_policy|sslmode|state|status|storage_class",
    "storage_type|throughput_mode|tier|tls_version|type|update_policy|version|versioning|visibility|vm_size|zone"
  ].join("|")})$`
);
var WORD = /^[A-Za-z0-9][A-Za-z0-9 ._:/*-]{0,39}$/;
var ADDRESS = /^(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?:\/\d{1,3})?$/i;
var NOISE = /^(?:tags_all|timeouts|id|arn|etag|urn|self_link)(?:\.|$)/;
function shownAttributes({ kind, before, after, changed, plan }) {
  if (kind !== "update" && kind !== "replace" || !isObject(before) || !isObject(after)) return {};
  const forcing = new Set(plan?.replacePaths);
  const forces = (path) => kind === "replace" && [...forcing].some((one) => path === one || path.startsWith(`${one}.`));
  const found = [];
  for (const path of changed.slice(0, MOST_LOOKED_AT)) {
    const [was, is] = [valueAt(before, path), valueAt(after, path)];
    const forced = forces(path);
    if (!forced && (NOISE.test(path) || kind === "replace" && isUnknown(is))) continue;
    const values = shownValues(path, was, is);
    found.push({ path, ...values, ...forced && { forces: true }, rank: forced ? 0 : values ? 1 : 2 });
  }
  if (found.length === 0) return {};
  found.sort((one, other) => one.rank - other.rank);
  const more = found.length - MOST2 + Math.max(0, changed.length - MOST_LOOKED_AT);
  return {
    attributes: found.slice(0, MOST2).map(({ rank: _, ...attribute }) => attribute),
    ...found.length > MOST2 && { moreAttributes: more }
  };
}
function shownValues(path, was, is) {
  const [before, after] = [shownValue(path, was), shownValue(path, is)];
  return before === void 0 || after === void 0 ? void 0 : { before, after };
}
function shownValue(path, value) {
  if (value === void 0 || value === null) return "none";
  if (isUnknown(value)) return "known after apply";
  if (typeof value === "boolean") return String(value);
  const { isSecret, isWord } = nameOf3(path);
  if (isSensitive(value) || isSecret) return void 0;
  if (typeof value === "number") return String(value);
  if (isObject(value)) return typeof value["interlock:number"] === "string" ? value["interlock:number"] : void 0;
  if (typeof value !== "string") return void 0;
  if (ADDRESS.test(value)) return value;
  return isWord && WORD.test(value) ? value : void 0;
}
var known = /* @__PURE__ */ new Map();
var MOST_NAMES = 2e3;
function nameOf3(path) {
  const found = known.get(path);
  if (found) return found;
  const parts = path.split(".").filter((part) => !/^\d+$/.test(part));
  const made = { isSecret: parts.some((part) => SECRET.test(part) && !WORDS.test(part)), isWord: WORDS.test(parts.at(-1) ?? "") };
  if (known.size < MOST_NAMES) known.set(path, made);
  return made;
}
function valueAt(value, path) {
  if (path === "") return value;
  if (typeof value !== "object" || value === null || isUnknown(value) || isSensitive(value)) return value === null ? null : value;
  const own2 = value;
  if (Object.hasOwn(own2, path)) return own2[path];
  for (let at = path.lastIndexOf("."); at > 0; at = path.lastIndexOf(".", at - 1)) {
    const key = path.slice(0, at);
    if (Object.hasOwn(own2, key)) return valueAt(own2[key], path.slice(at + 1));
  }
  return void 0;
}

export {
  instant,
  endInstant,
  earliest,
  isNotUnderstood,
  judgedFinding,
  withoutHonoured,
  suppressionEnds,
  expiredSuppressions,
  shownAttributes,
  readConfiguration,
  createCollector,
  isCode,
  mayBeCodeMigration,
  readCodeMigration,
  hashKey,
  loadSqlReader,
  readSql
};
