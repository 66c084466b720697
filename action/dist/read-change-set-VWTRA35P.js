import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  innerJson
} from "./chunk-BGAXQVKP.js";
import {
  ByteCursor,
  changesOf,
  contentHash,
  notUnderstood,
  parseEntry,
  secret,
  unknownFormat,
  utf8Chunks
} from "./chunk-HVO4347Q.js";
import "./chunk-R3JWCZGH.js";
import "./chunk-UI7JU346.js";
import {
  problem
} from "./chunk-XEER5CX4.js";
import "./chunk-I3SFUTQQ.js";
import "./chunk-GI5EJZWF.js";
import {
  canonicalJson
} from "./chunk-CYIYEYG6.js";
import {
  UNKNOWN,
  isObject
} from "./chunk-EGKD75XR.js";
import "./chunk-4EMEBGM3.js";
import "./chunk-XNC7CHNM.js";

// src/readers/cloudformation-change-set/read-change-set.ts
import { createSecretKey } from "node:crypto";

// src/readers/cloudformation-change-set/resource-change.ts
function field(object, name) {
  if (Object.hasOwn(object, name)) return object[name];
  const other = name.charAt(0).toLowerCase() + name.slice(1);
  return Object.hasOwn(object, other) ? object[other] : void 0;
}
function textField(object, name) {
  const value = field(object, name);
  return typeof value === "string" ? value : "";
}
var POLICIES = ["DeletionPolicy", "UpdateReplacePolicy"];
var BLINDED = "****";
function resourceChange(value) {
  if (!isObject(value)) return void 0;
  const [action, type, logicalId] = [textField(value, "Action"), textField(value, "ResourceType"), textField(value, "LogicalResourceId")];
  if (action === "" || type === "" || logicalId === "") return void 0;
  const list = field(value, "Details");
  const details = (Array.isArray(list) ? list : []).flatMap((detail) => detailOf(detail));
  const [one, other] = [contextOf(field(value, "BeforeContext")), contextOf(field(value, "AfterContext"))];
  const physicalId = textField(value, "PhysicalResourceId");
  const nested = textField(value, "ChangeSetId");
  const scope = field(value, "Scope");
  const change = {
    action,
    type,
    logicalId,
    replacement: textField(value, "Replacement"),
    policyAction: textField(value, "PolicyAction"),
    scope: (Array.isArray(scope) ? scope : []).filter((name) => typeof name === "string"),
    details,
    before: one && propertiesOf(one),
    after: other && propertiesOf(other),
    policiesBefore: policiesOf(one),
    policiesAfter: policiesOf(other),
    hasValues: one !== null || other !== null || details.some(({ before, after }) => before !== void 0 || after !== void 0)
  };
  if (physicalId !== "") change.physicalId = physicalId;
  if (nested !== "") change.nested = nested;
  fillFromDetails(change, one !== null || other !== null);
  return change;
}
function detailOf(value) {
  const target = isObject(value) ? field(value, "Target") : void 0;
  if (!isObject(value) || !isObject(target)) return [];
  const [first = "", ...path] = textField(target, "Path").split("/").slice(2).map(unescape);
  const attribute = textField(target, "Attribute");
  const inProperties = attribute === "Properties" || attribute === "Tags";
  const detail = {
    attribute,
    property: inProperties ? textField(target, "Name") || first || (attribute === "Tags" ? "Tags" : "") : "",
    path,
    recreates: ["Always", "Conditionally"].includes(textField(target, "RequiresRecreation")),
    isDynamic: textField(value, "Evaluation") === "Dynamic"
  };
  if (detail.property === "__proto__") detail.property = "";
  const [before, after] = [field(target, "BeforeValue"), field(target, "AfterValue")];
  if (before !== void 0 && before !== null) detail.before = parsed(before);
  if (after !== void 0 && after !== null) detail.after = parsed(after);
  return [detail];
}
function unescape(step) {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
function parsed(value) {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  return innerJson(value) ?? value;
}
function contextOf(value) {
  const context = typeof value === "string" && value !== "" ? innerJson(value) : value;
  return isObject(context) ? context : null;
}
function propertiesOf(context) {
  const properties = field(context, "Properties");
  return isObject(properties) ? properties : {};
}
function policiesOf(context) {
  return Object.fromEntries(POLICIES.flatMap((name) => context?.[name] === void 0 ? [] : [[name, context[name]]]));
}
function fillFromDetails(change, hasContext) {
  const modified = change.action === "Modify";
  if (modified && !hasContext) {
    change.before = {};
    change.after = {};
  }
  for (const detail of change.details) {
    if (POLICIES.includes(detail.attribute)) {
      change.policiesBefore[detail.attribute] ??= detail.before ?? (detail.after === void 0 ? UNKNOWN : null);
      change.policiesAfter[detail.attribute] ??= detail.after ?? (detail.before === void 0 ? UNKNOWN : null);
    }
    const { before, after } = change;
    if (detail.property === "" || !before || !after) continue;
    if (!hasContext && (detail.before !== void 0 || detail.after !== void 0)) {
      put(before, [detail.property, ...detail.path], detail.before);
      put(after, [detail.property, ...detail.path], detail.after);
    } else if (!hasContext) {
      before[detail.property] ??= UNKNOWN;
      after[detail.property] ??= UNKNOWN;
    } else if (canonicalJson(before[detail.property]) === canonicalJson(after[detail.property])) {
      const text = JSON.stringify(after[detail.property] ?? null);
      if (text.includes(BLINDED)) after[detail.property] = secret({ changed: text });
      else if (detail.isDynamic) after[detail.property] = UNKNOWN;
    }
  }
  for (const policy of POLICIES)
    if (change.scope.includes(policy) && change.policiesBefore[policy] === void 0 && change.policiesAfter[policy] === void 0) {
      change.policiesBefore[policy] = UNKNOWN;
      change.policiesAfter[policy] = UNKNOWN;
    }
}
function put(object, path, value) {
  if (value === void 0) return;
  const [step = "", ...rest] = path;
  if (step === "__proto__") return;
  if (Array.isArray(object)) for (let at = object.length; at < Number(step); at++) object[at] = null;
  if (rest.length === 0) {
    object[step] = value;
    return;
  }
  const isIndex = /^\d{1,4}$/.test(rest[0]);
  const inner = object[step] ??= isIndex ? [] : {};
  if (typeof inner === "object" && inner !== null) put(inner, rest, value);
}

// src/readers/cloudformation-change-set/set-problems.ts
var REWRITE = "write it again: `aws cloudformation describe-change-set --include-property-values --change-set-name NAME --stack-name STACK > change-set.json`";
var NOTHING_TO_DO = /didn.t contain changes|no updates are to be performed/i;
function* setProblems(set, location) {
  const say = (code, message, help) => ({ problem: problem(code, message, { help, location }) });
  const [status, execution] = [textField(set, "Status"), textField(set, "ExecutionStatus")];
  const changes = field(set, "Changes") ?? [];
  if (!Array.isArray(changes)) yield say("evidence-unreadable", "`Changes` is not a list", REWRITE);
  const nothing = status === "FAILED" && NOTHING_TO_DO.test(textField(set, "StatusReason")) && Array.isArray(changes) && changes.length === 0;
  if (status === "FAILED" && !nothing)
    yield say(
      "plan-errored",
      "the change set could not be made, so that it does not show what would happen",
      "look at its `StatusReason`, and make it again"
    );
  else if (/^(?:CREATE_PENDING|CREATE_IN_PROGRESS)$/.test(status))
    yield say(
      "plan-incomplete",
      "the change set is still being made",
      "wait for it with `aws cloudformation wait change-set-create-complete`, and describe it then"
    );
  else if (status.startsWith("DELETE_")) yield say("plan-errored", `the change set is gone (\`${status}\`)`, "make it again");
  if (execution === "OBSOLETE" || execution.startsWith("EXECUTE_"))
    yield say(
      "plan-errored",
      `the change set can no longer be executed (\`${execution}\`), so that it is not what will happen`,
      "make it again"
    );
  if (field(set, "NextToken") !== void 0 && field(set, "NextToken") !== null)
    yield say("plan-incomplete", "the change set goes on on another page", "describe it without `--no-paginate` and `--max-items`");
  const bare = Array.isArray(changes) ? changes.filter((entry) => isObject(entry) && lacksValues(field(entry, "ResourceChange") ?? null)).length : 0;
  if (bare > 0)
    yield say(
      "plan-incomplete",
      `the change set does not show the properties of ${bare} of its resources, so that dangers in them cannot be seen`,
      "describe it with `--include-property-values`"
    );
}
function lacksValues(value) {
  const change = resourceChange(value);
  if (!change || change.hasValues || change.type === "AWS::CloudFormation::Stack") return false;
  return change.action === "Add" || change.action === "Modify" && change.scope.includes("Properties");
}

// src/readers/cloudformation-change-set/read-change-set.ts
var MAX_DOCUMENT = 64 * 1024 * 1024;
function* readChangeSet(evidence, options) {
  const { file } = evidence;
  const context = { source: options.source, trust: options.trust, key: createSecretKey(options.key) };
  const own = /* @__PURE__ */ new Set();
  const nested = [];
  let sets = 0;
  for (const { value, location, lines, problem: found } of documents(evidence)) {
    if (found) {
      yield { problem: found };
      continue;
    }
    for (const [set, place] of setsIn(value, location)) {
      if (sets++ === 0 && textField(set, "CreationTime") !== "") options.planned?.(textField(set, "CreationTime"));
      own.add(idOf(set));
      yield* setProblems(set, place);
      for (const [entry, at] of entriesOf(set, place, lines)) {
        const change = resourceChange(isObject(entry) ? field(entry, "ResourceChange") : void 0);
        if (!change) {
          const why = "an entry of the change set is no change of a resource";
          yield { change: notUnderstood(at, context, why, contentHash(entry, context)) };
          continue;
        }
        const stack = textField(set, "StackName");
        for (const found2 of changesOf(change, stack, at, context)) yield { change: found2 };
        if (change.type === "AWS::CloudFormation::Stack" && change.action !== "Remove") nested.push([change, stack, at]);
      }
    }
  }
  if (sets === 0) yield { problem: unknownFormat(file, "JSON that is no change set") };
  const known = nested.length > 0 && options.changeSets ? options.changeSets() : own;
  for (const [change, stack, location] of nested)
    if (change.nested === void 0 || !(known.has(change.nested) || own.has(change.nested)))
      yield { change: notUnderstood(location, context, missingSet(change, stack), change.nested ?? change.logicalId) };
}
function changeSetIds(evidence) {
  return [...documents(evidence)].flatMap(({ value, location }) => setsIn(value, location).map(([set]) => idOf(set)));
}
function* documents(evidence) {
  const { file } = evidence;
  const cursor = new ByteCursor(utf8Chunks(evidence.open()));
  const wrong = (found) => ({ value: null, location: { file }, lines: [].values(), problem: found });
  try {
    if (cursor.skipSpace() < 0)
      return yield wrong(problem("evidence-empty", `\`${file}\` is empty`, { help: REWRITE, location: { file } }));
    while (cursor.skipSpace() >= 0) {
      const location = { file, line: cursor.line };
      const cut = cursor.cutValue(MAX_DOCUMENT);
      if (!cut) break;
      const parsed2 = cut.bytes && parseEntry(cut.bytes);
      if (parsed2) yield { value: parsed2.value, location, lines: linesOf(parsed2.text, location.line ?? 1) };
      else {
        const why = cut.bytes ? "is not valid JSON in UTF-8" : "is larger than 64 MB";
        yield wrong(problem("evidence-unreadable", `the change set ${why}`, { help: REWRITE, location }));
      }
    }
    if (cursor.failure) {
      const { code, message } = cursor.failure;
      yield wrong(problem(code, message, { help: REWRITE, location: { file, line: cursor.line } }));
    }
  } finally {
    cursor.close();
  }
}
function setsIn(value, location) {
  if (isObject(value)) {
    if (field(value, "ResourceChange") !== void 0) return [[{ Changes: [value] }, location]];
    return isSet(value) ? [[value, location]] : [];
  }
  if (!Array.isArray(value)) return [];
  const isBare = value.every((entry) => isObject(entry) && field(entry, "ResourceChange") !== void 0);
  if (isBare && value.length > 0) return [[{ Changes: value }, location]];
  return value.flatMap((set, index) => setsIn(set, { ...location, pointer: String(index) }));
}
function isSet(value) {
  return field(value, "Changes") !== void 0 || textField(value, "ChangeSetId") !== "" && textField(value, "Status") !== "";
}
function idOf(set) {
  return textField(set, "ChangeSetId");
}
function entriesOf(set, location, lines) {
  const entries = field(set, "Changes");
  const start = location.pointer === void 0 ? "Changes" : `${location.pointer}/Changes`;
  return (Array.isArray(entries) ? entries : []).map((entry, index) => {
    const place = { ...location, pointer: `${start}/${index}` };
    const line = resourceChange(isObject(entry) ? field(entry, "ResourceChange") : void 0) && lines.next().value;
    return [entry, typeof line === "number" ? { ...place, line } : place];
  });
}
function* linesOf(text, first) {
  let [line, from] = [first, 0];
  for (const { index } of text.matchAll(/"[Ll]ogicalResourceId"\s*:/g)) {
    for (let at = text.indexOf("\n", from); at >= 0 && at < index; at = text.indexOf("\n", at + 1)) line++;
    from = index;
    yield line;
  }
}
function missingSet({ logicalId, nested }, stack) {
  const name = `the nested stack \`${stack === "" ? "" : `${stack}/`}${logicalId}\``;
  return nested === void 0 ? `what changes in ${name} is not shown: make the change set with \`--include-nested-stacks\`` : `what changes in ${name} is in a change set that is not among the files: describe it too`;
}
export {
  changeSetIds,
  readChangeSet
};
