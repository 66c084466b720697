import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  MATCH_GLOBS
} from "./chunk-IT7LSH37.js";
import {
  isConfig,
  isExceptions,
  isPolicy
} from "./chunk-JGBHRHKL.js";
import {
  catalogue
} from "./chunk-7IJ5ALUA.js";
import {
  RE2JS,
  compileGlob
} from "./chunk-PNQ6XSAQ.js";
import {
  isObject,
  isSensitive,
  isUnknown
} from "./chunk-WFSEG33S.js";
import {
  HARMS,
  SEVERITIES,
  didYouMean,
  formatLocation,
  isAtLeast,
  nearest,
  quoted
} from "./chunk-7MQVXDXN.js";
import {
  failed,
  isError,
  ok,
  problem
} from "./chunk-XEER5CX4.js";
import {
  __commonJS,
  __toESM
} from "./chunk-XNC7CHNM.js";

// node_modules/json-logic-js/logic.js
var require_logic = __commonJS({
  "node_modules/json-logic-js/logic.js"(exports, module) {
    (function(root, factory) {
      if (typeof define === "function" && define.amd) {
        define(factory);
      } else if (typeof exports === "object") {
        module.exports = factory();
      } else {
        root.jsonLogic = factory();
      }
    })(exports, function() {
      "use strict";
      if (!Array.isArray) {
        Array.isArray = function(arg) {
          return Object.prototype.toString.call(arg) === "[object Array]";
        };
      }
      function arrayUnique(array) {
        var a = [];
        for (var i = 0, l = array.length; i < l; i++) {
          if (a.indexOf(array[i]) === -1) {
            a.push(array[i]);
          }
        }
        return a;
      }
      var jsonLogic2 = {};
      var operations = {
        "==": function(a, b) {
          return a == b;
        },
        "===": function(a, b) {
          return a === b;
        },
        "!=": function(a, b) {
          return a != b;
        },
        "!==": function(a, b) {
          return a !== b;
        },
        ">": function(a, b) {
          return a > b;
        },
        ">=": function(a, b) {
          return a >= b;
        },
        "<": function(a, b, c) {
          return c === void 0 ? a < b : a < b && b < c;
        },
        "<=": function(a, b, c) {
          return c === void 0 ? a <= b : a <= b && b <= c;
        },
        "!!": function(a) {
          return jsonLogic2.truthy(a);
        },
        "!": function(a) {
          return !jsonLogic2.truthy(a);
        },
        "%": function(a, b) {
          return a % b;
        },
        "log": function(a) {
          console.log(a);
          return a;
        },
        "in": function(a, b) {
          if (!b || typeof b.indexOf === "undefined") return false;
          return b.indexOf(a) !== -1;
        },
        "cat": function() {
          return Array.prototype.join.call(arguments, "");
        },
        "substr": function(source2, start, end) {
          if (end < 0) {
            var temp = String(source2).substr(start);
            return temp.substr(0, temp.length + end);
          }
          return String(source2).substr(start, end);
        },
        "+": function() {
          return Array.prototype.reduce.call(arguments, function(a, b) {
            return parseFloat(a, 10) + parseFloat(b, 10);
          }, 0);
        },
        "*": function() {
          return Array.prototype.reduce.call(arguments, function(a, b) {
            return parseFloat(a, 10) * parseFloat(b, 10);
          });
        },
        "-": function(a, b) {
          if (b === void 0) {
            return -a;
          } else {
            return a - b;
          }
        },
        "/": function(a, b) {
          return a / b;
        },
        "min": function() {
          return Math.min.apply(this, arguments);
        },
        "max": function() {
          return Math.max.apply(this, arguments);
        },
        "merge": function() {
          return Array.prototype.reduce.call(arguments, function(a, b) {
            return a.concat(b);
          }, []);
        },
        "var": function(a, b) {
          var not_found = b === void 0 ? null : b;
          var data = this;
          if (typeof a === "undefined" || a === "" || a === null) {
            return data;
          }
          var sub_props = String(a).split(".");
          for (var i = 0; i < sub_props.length; i++) {
            if (data === null || data === void 0) {
              return not_found;
            }
            data = data[sub_props[i]];
            if (data === void 0) {
              return not_found;
            }
          }
          return data;
        },
        "missing": function() {
          var missing = [];
          var keys = Array.isArray(arguments[0]) ? arguments[0] : arguments;
          for (var i = 0; i < keys.length; i++) {
            var key = keys[i];
            var value = jsonLogic2.apply({ "var": key }, this);
            if (value === null || value === "") {
              missing.push(key);
            }
          }
          return missing;
        },
        "missing_some": function(need_count, options) {
          var are_missing = jsonLogic2.apply({ "missing": options }, this);
          if (options.length - are_missing.length >= need_count) {
            return [];
          } else {
            return are_missing;
          }
        }
      };
      jsonLogic2.is_logic = function(logic) {
        return typeof logic === "object" && // An object
        logic !== null && // but not null
        !Array.isArray(logic) && // and not an array
        Object.keys(logic).length === 1;
      };
      jsonLogic2.truthy = function(value) {
        if (Array.isArray(value) && value.length === 0) {
          return false;
        }
        return !!value;
      };
      jsonLogic2.get_operator = function(logic) {
        return Object.keys(logic)[0];
      };
      jsonLogic2.get_values = function(logic) {
        return logic[jsonLogic2.get_operator(logic)];
      };
      jsonLogic2.apply = function(logic, data) {
        if (Array.isArray(logic)) {
          return logic.map(function(l) {
            return jsonLogic2.apply(l, data);
          });
        }
        if (!jsonLogic2.is_logic(logic)) {
          return logic;
        }
        var op = jsonLogic2.get_operator(logic);
        var values2 = logic[op];
        var i;
        var current;
        var scopedLogic;
        var scopedData;
        var initial;
        if (!Array.isArray(values2)) {
          values2 = [values2];
        }
        if (op === "if" || op == "?:") {
          for (i = 0; i < values2.length - 1; i += 2) {
            if (jsonLogic2.truthy(jsonLogic2.apply(values2[i], data))) {
              return jsonLogic2.apply(values2[i + 1], data);
            }
          }
          if (values2.length === i + 1) {
            return jsonLogic2.apply(values2[i], data);
          }
          return null;
        } else if (op === "and") {
          for (i = 0; i < values2.length; i += 1) {
            current = jsonLogic2.apply(values2[i], data);
            if (!jsonLogic2.truthy(current)) {
              return current;
            }
          }
          return current;
        } else if (op === "or") {
          for (i = 0; i < values2.length; i += 1) {
            current = jsonLogic2.apply(values2[i], data);
            if (jsonLogic2.truthy(current)) {
              return current;
            }
          }
          return current;
        } else if (op === "filter") {
          scopedData = jsonLogic2.apply(values2[0], data);
          scopedLogic = values2[1];
          if (!Array.isArray(scopedData)) {
            return [];
          }
          return scopedData.filter(function(datum) {
            return jsonLogic2.truthy(jsonLogic2.apply(scopedLogic, datum));
          });
        } else if (op === "map") {
          scopedData = jsonLogic2.apply(values2[0], data);
          scopedLogic = values2[1];
          if (!Array.isArray(scopedData)) {
            return [];
          }
          return scopedData.map(function(datum) {
            return jsonLogic2.apply(scopedLogic, datum);
          });
        } else if (op === "reduce") {
          scopedData = jsonLogic2.apply(values2[0], data);
          scopedLogic = values2[1];
          initial = typeof values2[2] !== "undefined" ? jsonLogic2.apply(values2[2], data) : null;
          if (!Array.isArray(scopedData)) {
            return initial;
          }
          return scopedData.reduce(
            function(accumulator, current2) {
              return jsonLogic2.apply(
                scopedLogic,
                { current: current2, accumulator }
              );
            },
            initial
          );
        } else if (op === "all") {
          scopedData = jsonLogic2.apply(values2[0], data);
          scopedLogic = values2[1];
          if (!Array.isArray(scopedData) || !scopedData.length) {
            return false;
          }
          for (i = 0; i < scopedData.length; i += 1) {
            if (!jsonLogic2.truthy(jsonLogic2.apply(scopedLogic, scopedData[i]))) {
              return false;
            }
          }
          return true;
        } else if (op === "none") {
          scopedData = jsonLogic2.apply(values2[0], data);
          scopedLogic = values2[1];
          if (!Array.isArray(scopedData) || !scopedData.length) {
            return true;
          }
          for (i = 0; i < scopedData.length; i += 1) {
            if (jsonLogic2.truthy(jsonLogic2.apply(scopedLogic, scopedData[i]))) {
              return false;
            }
          }
          return true;
        } else if (op === "some") {
          scopedData = jsonLogic2.apply(values2[0], data);
          scopedLogic = values2[1];
          if (!Array.isArray(scopedData) || !scopedData.length) {
            return false;
          }
          for (i = 0; i < scopedData.length; i += 1) {
            if (jsonLogic2.truthy(jsonLogic2.apply(scopedLogic, scopedData[i]))) {
              return true;
            }
          }
          return false;
        }
        values2 = values2.map(function(val) {
          return jsonLogic2.apply(val, data);
        });
        if (operations.hasOwnProperty(op) && typeof operations[op] === "function") {
          return operations[op].apply(data, values2);
        } else if (op.indexOf(".") > 0) {
          var sub_ops = String(op).split(".");
          var operation = operations;
          for (i = 0; i < sub_ops.length; i++) {
            if (!operation.hasOwnProperty(sub_ops[i])) {
              throw new Error("Unrecognized operation " + op + " (failed at " + sub_ops.slice(0, i + 1).join(".") + ")");
            }
            operation = operation[sub_ops[i]];
          }
          return operation.apply(data, values2);
        }
        throw new Error("Unrecognized operation " + op);
      };
      jsonLogic2.uses_data = function(logic) {
        var collection = [];
        if (jsonLogic2.is_logic(logic)) {
          var op = jsonLogic2.get_operator(logic);
          var values2 = logic[op];
          if (!Array.isArray(values2)) {
            values2 = [values2];
          }
          if (op === "var") {
            collection.push(values2[0]);
          } else {
            values2.forEach(function(val) {
              collection.push.apply(collection, jsonLogic2.uses_data(val));
            });
          }
        }
        return arrayUnique(collection);
      };
      jsonLogic2.add_operation = function(name, code) {
        operations[name] = code;
      };
      jsonLogic2.rm_operation = function(name) {
        delete operations[name];
      };
      jsonLogic2.rule_like = function(rule2, pattern) {
        if (pattern === rule2) {
          return true;
        }
        if (pattern === "@") {
          return true;
        }
        if (pattern === "number") {
          return typeof rule2 === "number";
        }
        if (pattern === "string") {
          return typeof rule2 === "string";
        }
        if (pattern === "array") {
          return Array.isArray(rule2) && !jsonLogic2.is_logic(rule2);
        }
        if (jsonLogic2.is_logic(pattern)) {
          if (jsonLogic2.is_logic(rule2)) {
            var pattern_op = jsonLogic2.get_operator(pattern);
            var rule_op = jsonLogic2.get_operator(rule2);
            if (pattern_op === "@" || pattern_op === rule_op) {
              return jsonLogic2.rule_like(
                jsonLogic2.get_values(rule2, false),
                jsonLogic2.get_values(pattern, false)
              );
            }
          }
          return false;
        }
        if (Array.isArray(pattern)) {
          if (Array.isArray(rule2)) {
            if (pattern.length !== rule2.length) {
              return false;
            }
            for (var i = 0; i < pattern.length; i += 1) {
              if (!jsonLogic2.rule_like(rule2[i], pattern[i])) {
                return false;
              }
            }
            return true;
          } else {
            return false;
          }
        }
        return false;
      };
      return jsonLogic2;
    });
  }
});

// src/policy/condition/render-condition.ts
var LONGEST = 160;
var DEEPEST = 6;
var INFIX = /* @__PURE__ */ new Set([
  "==",
  "===",
  "!=",
  "!==",
  "<",
  "<=",
  ">",
  ">=",
  "+",
  "-",
  "*",
  "/",
  "%",
  "in",
  "glob",
  "matches",
  "startsWith",
  "endsWith",
  "memberOf",
  "within"
]);
var JOINED = { and: " and ", or: " or " };
function renderCondition(condition) {
  const text = render(condition, 0).replaceAll(/\s+/g, " ");
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
function render(expression, depth) {
  if (depth > DEEPEST) return "…";
  if (Array.isArray(expression)) return `[${list(expression, depth)}]`;
  if (!isObject(expression)) return JSON.stringify(expression) ?? "null";
  const name = Object.keys(expression)[0] ?? "";
  const given = expression[name] ?? null;
  const operands = Array.isArray(given) ? given : [given];
  if (name === "var") return renderPath(operands, depth);
  if (name === "attr") return operands.map(String).join(" › ");
  if (name === "!") return `not ${inner(operands[0] ?? null, depth)}`;
  const joined = JOINED[name];
  if (joined !== void 0)
    return operands.slice(0, 10).map((operand) => inner(operand, depth)).join(joined);
  if (INFIX.has(name) && operands.length === 2) return `${inner(operands[0], depth)} ${name} ${inner(operands[1], depth)}`;
  return `${name}(${list(operands, depth)})`;
}
function list(items, depth) {
  return items.slice(0, 10).map((item) => render(item, depth + 1)).join(", ");
}
function inner(expression, depth) {
  const text = render(expression, depth + 1);
  const plain = !isObject(expression) || "var" in expression || "attr" in expression;
  return plain || /^[a-zA-Z!]+\([^()]*\)$/.test(text) ? text : `(${text})`;
}
function renderPath([path, fallback], depth) {
  const name = path === "" ? "it" : String(path);
  return fallback === void 0 ? name : `(${name} else ${render(fallback, depth + 1)})`;
}

// src/decide/approvals/describe-group.ts
function describeGroup(group) {
  const parts = [
    ...group.roles.map((role2) => `role \`${role2}\``),
    ...group.teams.map((team) => `team \`${team}\``),
    ...group.organizations.map((organization) => `organization \`${organization}\``),
    ...group.users.map((user) => `@${user}`),
    ...group.permission ? [`people with ${group.permission} access`] : []
  ];
  return parts.length === 0 ? "nobody" : alternatives([...new Set(parts)]);
}
function alternatives(words) {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

// src/policy/load-policies.ts
import { createHash } from "node:crypto";

// src/policy/normalise/require.ts
function normaliseRequire(node) {
  const requirements = [];
  if (node.get("deny").value === true) requirements.push({ kind: "deny" });
  const entries = node.get("approvals").items().map(approvalsEntry);
  if (entries.length > 0) requirements.push({ kind: "approvals", entries });
  const labels = node.get("labels").texts();
  if (labels) requirements.push({ kind: "labels", labels });
  const checks = node.get("checks").items().map(check);
  if (checks.length > 0) requirements.push({ kind: "checks", checks });
  const alternatives2 = node.get("anyOf").items().map(normaliseRequire);
  if (alternatives2.length > 0) requirements.push({ kind: "anyOf", alternatives: alternatives2 });
  return requirements;
}
function check(node) {
  const name = node.text() ?? node.get("name").text() ?? "";
  return { name, conclusions: node.get("conclusions").texts() ?? ["success"] };
}
function approvalsEntry(node) {
  const stale = node.get("stale").text();
  const veto = node.get("veto").value;
  return {
    count: approvalsCount(node),
    from: normaliseGroup(node.get("from")),
    each: node.get("each").items().map(normaliseGroup),
    by: by(node.get("by")),
    allow: allow(node.get("allow").texts() ?? []),
    lastPusher: node.get("lastPusher").value !== false,
    ...stale !== void 0 && { stale },
    ignoreCommits: ignoreCommits(node.get("ignoreCommits")),
    edited: node.get("edited").text() ?? "reject-text",
    unattributed: node.get("unattributed").text() ?? "wait",
    ...veto !== void 0 && { veto: veto === true ? true : normaliseGroup(node.get("veto")) },
    ...node.get("objections").value !== void 0 && { objections: objections(node.get("objections")) },
    ...node.get("draft").text() === "wait" && { draft: "wait" },
    location: node.location()
  };
}
function objections(node) {
  return {
    comments: node.get("comment").texts() ?? [],
    lifts: node.get("lift").texts() ?? [],
    liftedBy: node.get("liftedBy").text() === "anybody" ? "anybody" : "objector"
  };
}
function approvalsCount(node) {
  const count = node.get("count").value;
  if (typeof count === "number") return count;
  return node.get("from").value === void 0 && node.get("each").value !== void 0 ? 0 : 1;
}
function normaliseGroup(node) {
  const permission = node.get("permission").text();
  return {
    users: node.get("users").texts() ?? [],
    teams: node.get("teams").texts() ?? [],
    roles: node.get("roles").texts() ?? [],
    organizations: node.get("organizations").texts() ?? [],
    ...permission !== void 0 && { permission }
  };
}
function by(node) {
  return {
    review: node.value === void 0 ? true : node.get("review").value === true,
    reviewPatterns: node.get("reviewPattern").texts() ?? [],
    comments: node.get("comment").texts() ?? [],
    commentPatterns: node.get("commentPattern").texts() ?? [],
    bodyPatterns: node.get("bodyPattern").texts() ?? []
  };
}
function allow(words) {
  return { author: words.includes("author"), contributors: words.includes("contributors"), bots: words.includes("bots") };
}
function ignoreCommits(node) {
  const people = node.get("by");
  return { updateMerges: node.get("updateMerges").value === true, ...people.value !== void 0 && { by: normaliseGroup(people) } };
}

// src/policy/check/context.ts
function ruleNodes(context) {
  return context.policies.flatMap(({ node }) => node.get("rules").items());
}
function exceptionNodes(context) {
  return context.exceptions.flatMap(({ node }) => node.get("exceptions").items());
}
function approvalsNodes(require2) {
  const entries = require2.get("approvals").items().filter((node) => isObject(node.value));
  return [...entries, ...require2.get("anyOf").items().flatMap(approvalsNodes)];
}
function groupNodes(entry) {
  const groups = [entry.get("from"), ...entry.get("each").items(), entry.get("ignoreCommits").get("by"), entry.get("veto")];
  return groups.filter((group) => isObject(group.value));
}
function hasWildcard(text) {
  return /[*?[{\\]/.test(text);
}

// src/policy/check/approvers.ts
var checkApprovers = (context) => ruleNodes(context).flatMap(
  (rule2) => approvalsNodes(rule2.get("require")).flatMap((entry) => [...waysProblems(entry), ...peopleProblems(entry, context.config?.value)])
);
function waysProblems(entry) {
  const by2 = entry.get("by");
  const veto = entry.get("veto");
  const named2 = (key) => by2.get(key).value !== void 0 && by2.get(key).value !== false;
  const problems = [];
  const others = ["reviewPattern", "comment", "commentPattern"].some(named2) || named2("review");
  if (!others && by2.get("review").value === false && !named2("bodyPattern")) {
    const help = "write `review: true`, or name a comment or pattern; without `by`, an approving review counts";
    problems.push(problem("no-approver", "no way to approve is left", { help, location: by2.keyLocation() }));
  }
  if (!others && named2("bodyPattern") && entry.get("allow").texts()?.includes("author") !== true) {
    const help = "the description is written by the author: add `allow: [author]`, or another way to approve";
    problems.push(
      problem("no-approver", "only the author could approve in this way, and is not allowed to", { help, location: by2.keyLocation() })
    );
  }
  if (isObject(veto.value) && Object.keys(veto.value).length === 0) problems.push(nobody(veto, "the veto is given to nobody"));
  const objections2 = entry.get("objections");
  if (objections2.value !== void 0 && veto.value === void 0) {
    const help = "add `veto: true`, or a group that may object; or remove `objections`";
    problems.push(problem("no-approver", "`objections` without `veto`: nobody may object", { help, location: objections2.keyLocation() }));
  }
  return problems;
}
function peopleProblems(entry, config) {
  const groups = entry.get("each").items();
  const count = entry.get("count").value;
  const from = entry.get("from");
  if ([entry, from, ...groups].some(isMistyped) || typeof count === "number" && !Number.isInteger(count)) return [];
  const problems = groups.filter((group) => isNobody(group, config)).map((group) => nobody(group, "a group of `each` names nobody"));
  const asked = typeof count === "number" ? count : from.value === void 0 && groups.length > 0 ? 0 : 1;
  if (asked === 0) return [...problems, ...from.value === void 0 ? [] : [asksNobody(entry)]];
  if (isNobody(from, config)) {
    problems.push(
      nobody(from.value === void 0 ? entry : from, `${approvals(asked)} asked for, but nobody is named who could give them`)
    );
    return problems;
  }
  const people = namedPeople([normaliseGroup(from)], config);
  if (people && people.size < asked) problems.push(tooFew(entry, asked, people.size));
  return problems;
}
var NAMING = ["from", "each", "users", "teams", "roles", "organizations", "permission"];
var OTHERS = ["count", "by", "allow", "lastPusher", "stale", "ignoreCommits", "edited", "unattributed", "veto", "objections", "draft"];
function isMistyped(node) {
  return node.entries().some(({ name }) => !NAMING.includes(name) && !OTHERS.includes(name) && nearest(name, NAMING) !== void 0);
}
function approvals(count) {
  return count === 1 ? "1 approval is" : `${count} approvals are`;
}
function nobody(node, message) {
  return problem("no-approver", message, {
    help: "name `users`, `teams`, `roles`, `organizations` or `permission`",
    location: node.keyLocation()
  });
}
function asksNobody(entry) {
  return problem("invalid-value", "`count: 0` asks none of the people that `from` names", {
    help: "ask for at least 1, or remove `from`",
    location: entry.get("count").location()
  });
}
function tooFew(entry, asked, size) {
  return problem("no-approver", `${approvals(asked)} asked for, but ${size === 1 ? "only 1 person is" : `only ${size} people are`} named`, {
    help: "name more people, or ask for fewer approvals",
    location: entry.get("count").location()
  });
}
function isNobody(node, config) {
  return namedPeople([normaliseGroup(node)], config)?.size === 0;
}
function namedPeople(groups, config) {
  const people = /* @__PURE__ */ new Set();
  for (const group of groups) {
    if (group.teams.length > 0 || group.organizations.length > 0 || group.permission !== void 0) return void 0;
    for (const user of group.users) people.add(user.toLowerCase());
    for (const name of group.roles) {
      const role2 = config?.roles[name];
      if (!role2 || role2.teams.length > 0) return void 0;
      for (const user of [...role2.users, ...role2.temporary.map((grant) => grant.user)]) people.add(user.toLowerCase());
    }
  }
  return people;
}

// src/pattern/regex.ts
var LONGEST2 = 1e3;
function compileRegex(source2) {
  if (source2.length > LONGEST2) return void 0;
  try {
    const compiled2 = RE2JS.compile(source2);
    return { pattern: source2, matches: (subject) => compiled2.matcher(subject).find() };
  } catch {
    return void 0;
  }
}

// src/policy/compiled-patterns.ts
var MOST = 2e3;
var compiled = /* @__PURE__ */ new Map();
function remembered(key, compile) {
  if (!compiled.has(key)) {
    if (compiled.size >= MOST) compiled.clear();
    compiled.set(key, compile());
  }
  return compiled.get(key);
}
function globMatcher(glob) {
  return remembered(`glob ${glob}`, () => {
    try {
      return compileGlob(glob);
    } catch {
      return void 0;
    }
  });
}
function regexMatcher(source2) {
  return remembered(`regex ${source2}`, () => compileRegex(source2));
}

// src/policy/condition/values.ts
var import_json_logic_js = __toESM(require_logic(), 1);
var UNDECIDED = /* @__PURE__ */ Symbol("undecided");
function spend(budget) {
  budget.steps--;
  return budget.steps > 0;
}
function truth(value) {
  if (value === UNDECIDED || isUnknown(value) || isSensitive(value)) return UNDECIDED;
  return import_json_logic_js.default.truthy(value);
}
function bigText(value) {
  if (!isObject(value) || !Object.hasOwn(value, "interlock:number")) return void 0;
  const text = value["interlock:number"];
  return typeof text === "string" ? text : void 0;
}
function asNumber(value) {
  if (typeof value === "number") return Number.isFinite(value) ? value : void 0;
  if (typeof value !== "string" || !/^-?\d{1,300}(\.\d{1,300})?$/.test(value)) return void 0;
  const number = Number(value);
  return Number.isFinite(number) ? number : void 0;
}
function asWhole(value) {
  const text = bigText(value) ?? (typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value);
  return typeof text === "string" && /^-?\d{1,1000}$/.test(text) ? BigInt(text) : void 0;
}
function order(a, b) {
  if (typeof a === "string" && typeof b === "string") return a < b ? -1 : a > b ? 1 : 0;
  const [wholeA, wholeB] = [asWhole(a), asWhole(b)];
  if (wholeA !== void 0 && wholeB !== void 0) return wholeA < wholeB ? -1 : wholeA > wholeB ? 1 : 0;
  const [numberA, numberB] = [asNumber(a), asNumber(b)];
  if (numberA !== void 0 && numberB !== void 0) return numberA - numberB;
  if (wholeA !== void 0 && numberB !== void 0) return wholeA < BigInt(Math.trunc(numberB)) ? -1 : 1;
  if (wholeB !== void 0 && numberA !== void 0) return wholeB < BigInt(Math.trunc(numberA)) ? 1 : -1;
  return UNDECIDED;
}
function equal(a, b, strict, budget) {
  if (!spend(budget) || isUnknown(a) || isUnknown(b)) return UNDECIDED;
  if (isSensitive(a) || isSensitive(b)) {
    if (!isObject(a) || !isObject(b) || !isSensitive(a) || !isSensitive(b)) return UNDECIDED;
    return a["interlock:sensitive"] === b["interlock:sensitive"];
  }
  if (bigText(a) !== void 0 || bigText(b) !== void 0) return equalBig(a, b, strict);
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false;
    return allEqual(
      a.map((item, at) => [item, b[at]]),
      budget
    );
  }
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length || !keys.every((key) => Object.hasOwn(b, key))) return false;
    return allEqual(
      keys.map((key) => [a[key], b[key]]),
      budget
    );
  }
  if (typeof a === "object" && a !== null) return false;
  if (typeof b === "object" && b !== null) return false;
  return import_json_logic_js.default.apply({ [strict ? "===" : "=="]: [{ var: "0" }, { var: "1" }] }, [a, b]) === true;
}
function equalBig(a, b, strict) {
  const comparable = (value) => bigText(value) !== void 0 || typeof value === "number" || !strict && typeof value === "string";
  if (!comparable(a) || !comparable(b)) return false;
  if ((bigText(a) ?? String(a)) === (bigText(b) ?? String(b))) return true;
  const [wholeA, wholeB] = [asWhole(a), asWhole(b)];
  if (wholeA !== void 0 && wholeB !== void 0) return wholeA === wholeB;
  return UNDECIDED;
}
function allEqual(pairs, budget) {
  let sure = true;
  for (const [a, b] of pairs) {
    const same2 = equal(a, b, true, budget);
    if (same2 === false) return false;
    if (same2 === UNDECIDED) sure = UNDECIDED;
  }
  return sure;
}

// src/policy/condition/member-of.ts
function parseGroup(text) {
  const parts = /^(role|team|organization):(.+)$/.exec(text);
  return parts ? { kind: parts[1], name: parts[2] } : void 0;
}
function isMember(login, text, context) {
  const group = parseGroup(text);
  if (!group) return UNDECIDED;
  if (group.kind === "team") return isListed(login, context.people.teams, group.name);
  if (group.kind === "organization") return isListed(login, context.people.organizations, group.name);
  return inRole(login, group.name, context);
}
function inRole(login, name, context) {
  const role2 = Object.hasOwn(context.roles, name) ? context.roles[name] : void 0;
  if (!role2) return UNDECIDED;
  const now = Date.parse(String(context.fields["now"] ?? ""));
  const grants = role2.temporary.filter((grant) => same(grant.user, login));
  const answers = [
    role2.users.some((user) => same(user, login)),
    ...grants.map(({ until }) => Number.isNaN(now) ? UNDECIDED : Date.parse(until) > now),
    ...role2.teams.map((team) => isListed(login, context.people.teams, team))
  ];
  return answers.includes(true) ? true : answers.includes(UNDECIDED) ? UNDECIDED : false;
}
function isListed(login, lists, name) {
  const key = Object.keys(lists ?? {}).find((candidate) => same(candidate, name));
  const members = key === void 0 ? void 0 : lists?.[key];
  return members ? members.some((member) => same(member, login)) : UNDECIDED;
}
function same(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}

// src/policy/condition/added-operators.ts
var withTexts = (holds) => ([subject = null, others = null], context) => {
  const list2 = Array.isArray(others) ? others : [others];
  if (typeof subject !== "string" || !list2.every((other) => typeof other === "string")) return UNDECIDED;
  const answers = list2.map((other) => holds(subject, other, context));
  return answers.includes(true) ? true : answers.includes(UNDECIDED) ? UNDECIDED : false;
};
var within = ([instant2 = null, span = null], { fields }) => {
  const [time, now, limit] = [timeOf(instant2), timeOf(fields["now"] ?? null), typeof span === "string" ? duration(span) : void 0];
  return time === void 0 || now === void 0 || limit === void 0 ? UNDECIDED : Math.abs(now - time) <= limit;
};
var age = ([instant2 = null], { fields }) => {
  const [time, now] = [timeOf(instant2), timeOf(fields["now"] ?? null)];
  return time === void 0 || now === void 0 ? UNDECIDED : (now - time) / HOUR;
};
var ADDED_OPERATORS = /* @__PURE__ */ new Map([
  ["glob", withTexts((subject, glob) => globMatcher(glob)?.matches(subject) ?? UNDECIDED)],
  ["matches", withTexts((subject, source2) => regexMatcher(source2)?.matches(subject) ?? UNDECIDED)],
  ["startsWith", withTexts((subject, start) => subject.startsWith(start))],
  ["endsWith", withTexts((subject, end) => subject.endsWith(end))],
  ["memberOf", withTexts((login, group, context) => isMember(login, group, context))],
  ["within", within],
  ["age", age]
]);
var HOUR = 60 * 60 * 1e3;
var UNITS = { m: HOUR / 60, h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR };
function duration(text) {
  const parts = /^(\d{1,6})([mhdw])$/.exec(text);
  return parts ? Number(parts[1]) * UNITS[parts[2]] : void 0;
}
function timeOf(value) {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}T[\d:.]{5,15}(Z|[+-]\d{2}:\d{2})$/i.test(value)) return void 0;
  const time = Date.parse(value);
  return Number.isNaN(time) ? void 0 : time;
}

// src/policy/condition/check-operands.ts
function checkOperands(operator2, operands, around2) {
  const check2 = CHECKS[operator2.name];
  const written = operands[1];
  if (!check2 || !written) return [];
  const texts2 = Array.isArray(written.value) ? written.items() : [written];
  return texts2.flatMap((node) => {
    const text = node.text();
    return text === void 0 ? [notWrittenOut(operator2, node)] : check2(text, node, around2) ?? [];
  });
}
var CHECKS = {
  glob: (text, node) => text !== "" && globMatcher(text) ? void 0 : wrongPattern(node, `${quoted(text)} is not a glob`, "a glob is made of `*`, `**`, `?`, `[a-z]`, `{a,b}`"),
  matches: (text, node) => text !== "" && regexMatcher(text) ? void 0 : wrongPattern(
    node,
    `${quoted(text)} is not a regular expression`,
    "RE2 syntax: no lookaround, no backreferences; in YAML write it in single quotes"
  ),
  memberOf: checkGroup,
  within: (text, node) => duration(text) !== void 0 ? void 0 : problem("invalid-condition", `${quoted(text)} is not a span of time`, {
    help: "write `30m`, `24h`, `7d` or `2w`",
    location: node.location()
  })
};
function checkGroup(text, node, { roles }) {
  const group = parseGroup(text);
  if (!group) {
    return problem("invalid-condition", `${quoted(text)} names no group`, {
      help: "write `role:dba`, `team:acme/dba` or `organization:acme`",
      location: node.location()
    });
  }
  if (group.kind !== "role" || !roles || roles.includes(group.name)) return void 0;
  const meant2 = didYouMean(group.name, roles)?.replace("`", "`role:");
  return problem("unknown-name", `there is no role ${quoted(group.name)}`, {
    hint: meant2,
    help: "define it under `roles` in `config.yaml`",
    location: node.location()
  });
}
function wrongPattern(node, message, help) {
  return problem("invalid-pattern", message, { help, location: node.location() });
}
function notWrittenOut(operator2, node) {
  return problem("invalid-condition", `the second operand of ${quoted(operator2.name)} must be a text, or a list of texts`, {
    help: "write it out; it cannot be computed, nor read from the change",
    location: node.location()
  });
}

// src/model/change.ts
var CHANGE_KINDS = ["create", "update", "replace", "delete", "forget", "move", "import", "read", "execute", "unknown"];

// src/policy/condition/fields.ts
var values = (...names) => Object.fromEntries(names.map((name) => [name, "value"]));
var texts = { list: "value" };
var location = { fields: values("file", "line", "column", "pointer") };
var finding = {
  fields: {
    ...values(
      "fingerprint",
      "digest",
      "danger",
      "harm",
      "severity",
      "kind",
      "type",
      "address",
      "environment",
      "source",
      "trust",
      "message",
      "help"
    ),
    location
  }
};
var plan = {
  fields: {
    ...values("mode", "provider", "providerAlias", "providerRegion", "module", "name", "index", "actionReason", "deposed"),
    ...values("previousAddress", "terraformVersion"),
    actions: texts,
    replacePaths: texts,
    unknownPaths: texts,
    sensitivePaths: texts,
    importing: { fields: values("id") }
  }
};
var change = {
  fields: {
    ...values("source", "kind", "type", "address", "environment", "digest", "trust", "notUnderstood"),
    ...values("provider", "providerAlias", "region", "module", "deposed", "actionReason", "previousAddress"),
    importing: { fields: values("id") },
    replacedBecause: texts,
    dependents: { fields: { ...values("count", "direct"), addresses: texts } },
    changed: texts,
    before: "free",
    after: "free",
    location,
    plan
  }
};
var pull = {
  fields: {
    ...values("repository", "number", "title", "body", "bodyEditedAt", "author", "authorKind", "base", "baseSha", "head", "headSha"),
    ...values("draft", "createdAt", "lastPusher"),
    labels: texts,
    files: { list: { fields: values("path", "previousPath", "status", "additions", "deletions") } },
    commits: {
      list: {
        fields: {
          ...values("sha", "author", "committer", "pushedAt", "verified", "signer", "viaWeb", "conflictResolved"),
          parents: texts,
          coAuthors: texts
        }
      }
    },
    reviews: { list: { fields: values("user", "state", "submittedAt", "commitId", "body", "editedAt", "editedBy") } },
    comments: { list: { fields: values("id", "user", "body", "createdAt", "editedAt", "editedBy") } },
    checks: { list: { fields: values("name", "conclusion") } }
  }
};
var totals = {
  fields: {
    ...values("changes", "findings", "destroyed", "environments"),
    kinds: { fields: values(...CHANGE_KINDS) },
    harms: { fields: values(...HARMS) },
    severities: { fields: values(...SEVERITIES) },
    types: "free",
    dangers: "free"
  }
};
var CONDITION_FIELDS = {
  finding,
  change,
  pull,
  author: "value",
  environment: "value",
  now: "value",
  totals,
  usage: { list: "free" }
};
function fieldsFor(each) {
  const { finding: _finding, ...withoutFinding } = CONDITION_FIELDS;
  if (each === "finding") return { fields: CONDITION_FIELDS };
  if (each === "change") return { fields: withoutFinding };
  const { change: _change, environment: _environment, ...ofPull } = withoutFinding;
  return { fields: ofPull };
}

// src/policy/condition/find-field.ts
function findField(from, path) {
  let field = from;
  for (const step of path === "" ? [] : path.split(".")) {
    if (field === "free") return "free";
    if (field === "value") return void 0;
    if ("list" in field) {
      if (!/^\d{1,6}$/.test(step)) return void 0;
      field = field.list;
    } else {
      const next = Object.hasOwn(field.fields, step) ? field.fields[step] : void 0;
      if (next === void 0) return void 0;
      field = next;
    }
  }
  return field;
}
function nearestPath(from, path) {
  const known = pathsOf(from);
  const last = path.slice(path.lastIndexOf(".") + 1);
  const sameEnd = known.filter((candidate) => candidate.endsWith(`.${last}`));
  return nearest(path, known) ?? sameEnd[0];
}
function siblings(from, path) {
  const steps = path.split(".");
  for (let length = steps.length - 1; length >= 0; length--) {
    const of = steps.slice(0, length).join(".");
    const field = findField(from, of);
    if (field !== void 0) return { of, names: typeof field === "object" && "fields" in field ? Object.keys(field.fields) : [] };
  }
  return { of: "", names: [] };
}
function pathsOf(field, prefix = "") {
  if (typeof field === "string" || "list" in field) return [prefix];
  return Object.entries(field.fields).flatMap(([name, below]) => pathsOf(below, prefix === "" ? name : `${prefix}.${name}`));
}

// src/policy/condition/check-path.ts
function checkPath(operator2, operands, around2) {
  if (operator2 === "attr") return checkAttribute(operands, around2);
  const paths = operator2 === "var" ? operands.slice(0, 1) : operands.flatMap((operand) => operand.items());
  return paths.flatMap((node) => {
    const path = node.text();
    if (path === void 0) return [wrongPath(node, "a path must be written out", "write it as a text: `{ var: change.address }`")];
    if (path === "" && around2.list === void 0) return [wrongPath(node, "the path is empty", "name a field: `{ var: change.address }`")];
    return findField(around2.here, path) === void 0 ? [unknownField(node, path, around2)] : [];
  });
}
function checkAttribute(operands, around2) {
  const steps = operands.map((operand) => operand.text());
  const odd = operands.find((_, at) => steps[at] === void 0);
  if (odd) return [wrongPath(odd, "the steps of `attr` are texts", 'write `{ attr: [after, tags, "kubernetes.io/name"] }`')];
  const [first, node] = [steps[0] ?? "", operands[0]];
  if (around2.each === "pull") return [notKnown(node, "change", around2)];
  if (first === "before" || first === "after") return [];
  return [wrongPath(node, `\`attr\` starts with \`before\` or \`after\`, not ${quoted(first)}`, "other fields are read with `var`")];
}
function elementField(list2, around2, operator2) {
  if (!isObject(list2.value)) return { field: "free", problems: [] };
  const [expression] = list2.entries();
  if (expression?.name === "filter") {
    const inner2 = expression.items()[0];
    return inner2 ? { ...elementField(inner2, around2, operator2), problems: [] } : { field: "free", problems: [] };
  }
  const path = expression?.name === "var" ? expression.items()[0]?.text() : void 0;
  const field = path === void 0 ? "free" : findField(around2.here, path) ?? "free";
  if (typeof field === "object" && "list" in field) return { field: field.list, problems: [] };
  if (field === "free") return { field, problems: [] };
  const problems = [
    wrongPath(
      list2,
      `${quoted(operator2)} needs a list, and ${quoted(path)} is none`,
      "lists are `pull.files`, `pull.labels`, `change.changed`, ..."
    )
  ];
  return { field: "free", problems };
}
function unknownField(node, path, around2) {
  const root = path.split(".")[0] ?? "";
  if (around2.list === void 0 && Object.hasOwn(CONDITION_FIELDS, root) && findField(around2.here, root) === void 0)
    return notKnown(node, root, around2);
  const meant2 = nearestPath(around2.here, path);
  const { of, names } = siblings(around2.here, path);
  const list2 = names.map(quoted).join(", ");
  const where = of === "" ? "fields here" : `fields of ${quoted(of)}`;
  const inside = around2.list === void 0 ? "" : `inside ${quoted(around2.list)} a path starts at the element; `;
  return problem("unknown-field", `there is no field ${quoted(path)}`, {
    hint: meant2 === void 0 ? void 0 : `did you mean ${quoted(meant2)}?`,
    help: inside + (list2 === "" ? `${quoted(of)} has no fields` : `${where}: ${list2}`),
    location: node.location()
  });
}
function notKnown(node, root, { each }) {
  return problem("unknown-field", `${quoted(root)} is not known in a rule with \`each: ${each}\``, {
    help: each === "pull" ? "use `totals` and `pull`, or remove `each`" : "use `change`, or remove `each`",
    location: node.location()
  });
}
function wrongPath(node, message, help) {
  return problem("invalid-condition", message, { help, location: node.location() });
}

// src/policy/condition/operators.ts
var MANY = 100;
var operator = (kind, least, most = least) => ({ kind, least, most });
var OPERATORS = /* @__PURE__ */ new Map([
  ["and", operator("logic", 1, MANY)],
  ["or", operator("logic", 1, MANY)],
  ["!", operator("logic", 1)],
  ["!!", operator("logic", 1)],
  ["if", operator("logic", 3, MANY)],
  ["some", operator("list", 2)],
  ["all", operator("list", 2)],
  ["none", operator("list", 2)],
  ["filter", operator("list", 2)],
  ["map", operator("list", 2)],
  ["reduce", operator("list", 3)],
  ["var", operator("path", 1, 2)],
  ["attr", operator("path", 2, 20)],
  ["missing", operator("path", 1, MANY)],
  ["==", operator("plain", 2)],
  ["===", operator("plain", 2)],
  ["!=", operator("plain", 2)],
  ["!==", operator("plain", 2)],
  ["<", operator("plain", 2, 3)],
  ["<=", operator("plain", 2, 3)],
  [">", operator("plain", 2)],
  [">=", operator("plain", 2)],
  ["+", operator("plain", 1, MANY)],
  ["-", operator("plain", 1, 2)],
  ["*", operator("plain", 1, MANY)],
  ["/", operator("plain", 2)],
  ["%", operator("plain", 2)],
  ["min", operator("plain", 1, MANY)],
  ["max", operator("plain", 1, MANY)],
  ["in", operator("plain", 2)],
  ["cat", operator("plain", 1, MANY)],
  ["substr", operator("plain", 2, 3)],
  ["merge", operator("plain", 1, MANY)],
  ["glob", operator("added", 2)],
  ["matches", operator("added", 2)],
  ["startsWith", operator("added", 2)],
  ["endsWith", operator("added", 2)],
  ["memberOf", operator("added", 2)],
  ["within", operator("added", 2)],
  ["age", operator("added", 1)]
]);
var LIMITS = {
  /** Operators inside operators. */
  depth: 20,
  /** Operators, operands and list items in all. */
  nodes: 500,
  /** Evaluations in all, over the elements of lists too. */
  steps: 1e5,
  /** Characters of a text, items of a list that an operator makes. */
  size: 1e5
};

// src/policy/condition/check-condition.ts
function checkCondition(node, each, roles) {
  if (typeof node.value === "boolean") return [];
  const surrounding = { here: fieldsFor(each), each, depth: 0, count: { nodes: 0 }, ...roles && { roles } };
  const problems = checkExpression(node, surrounding);
  if (surrounding.count.nodes <= LIMITS.nodes) return problems;
  return [...problems, refused(node, `the condition has more than ${LIMITS.nodes} parts`, "split the rule, or put long lists into globs")];
}
function checkExpression(node, around2) {
  around2.count.nodes++;
  if (around2.count.nodes > LIMITS.nodes) return [];
  if (around2.depth > LIMITS.depth) {
    return [refused(node, `the condition is nested deeper than ${LIMITS.depth} levels`, "split the rule into several")];
  }
  const below = { ...around2, depth: around2.depth + 1 };
  if (Array.isArray(node.value)) return node.items().flatMap((item) => checkExpression(item, below));
  if (typeof node.value === "number" && !isExact(node.value)) {
    return [refused(node, "the number cannot be compared exactly", 'write it as a text: `"9007199254740993"`')];
  }
  if (!isObject(node.value)) return [];
  const [only, ...others] = node.entries();
  if (!only) return [refused(node, "`{}` says nothing", 'write an operator with its operands: `{ "==": [{ var: pull.base }, main] }`')];
  if (others.length > 0) {
    const names = node.entries().map((entry) => quoted(entry.name));
    return [
      refused(
        only,
        `one operator stands in each pair of braces, here are ${names.join(", ")}`,
        "join them: `{ and: [{ ... }, { ... }] }`",
        true
      )
    ];
  }
  const operator2 = OPERATORS.get(only.name);
  return operator2 ? checkOperator(only, operator2, below) : [unknownOperator(only)];
}
function checkOperator(node, operator2, around2) {
  const operands = Array.isArray(node.value) ? node.items() : [node];
  if (operands.length < operator2.least || operands.length > operator2.most) return [wrongCount(node, operator2, operands.length)];
  if (operator2.kind === "path")
    return [...checkPath(node.name, operands, around2), ...fallbackOf(node, operands).flatMap((one) => checkExpression(one, around2))];
  if (operator2.kind === "list") return checkList(node.name, operands, around2);
  const problems = checkOperands(node, operands, around2);
  return [...problems, ...operands.flatMap((operand) => checkOperand(operand, node, around2))];
}
function checkOperand(operand, operator2, around2) {
  return operand === operator2 && !isObject(operand.value) ? [] : checkExpression(operand, around2);
}
function fallbackOf(node, operands) {
  return node.name === "var" ? operands.slice(1) : [];
}
function checkList(name, [list2, logic, initial], around2) {
  if (!list2 || !logic) return [];
  const { field, problems } = elementField(list2, around2, name);
  const here = name === "reduce" ? { fields: { current: field, accumulator: "free" } } : field;
  return [
    ...checkExpression(list2, around2),
    ...problems,
    ...checkExpression(logic, { ...around2, here, list: name }),
    ...initial ? checkExpression(initial, around2) : []
  ];
}
function unknownOperator(node) {
  const names = [...OPERATORS.keys()];
  const hint = didYouMean(node.name, names);
  return problem("invalid-condition", `there is no operator ${quoted(node.name)}`, {
    hint,
    help: hint ? "docs/conditions.md lists all" : `operators: ${names.map(quoted).join(", ")}`,
    location: node.keyLocation()
  });
}
function wrongCount(node, { least, most }, given) {
  const wanted = least === most ? String(least) : given < least ? `at least ${least}` : `at most ${most}`;
  const one = wanted === "1" || wanted === "at least 1";
  return refused(
    node,
    `${quoted(node.name)} takes ${wanted} operand${one ? "" : "s"}, here ${given === 1 ? "is" : "are"} ${given}`,
    "see docs/conditions.md",
    true
  );
}
function isExact(value) {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
function refused(node, message, help, atKey = false) {
  return problem("invalid-condition", message, { help, location: atKey ? node.keyLocation() : node.location() });
}

// src/policy/check/conditions.ts
var checkConditions = (context) => {
  const roles = context.config && Object.keys(context.config.value.roles);
  return ruleNodes(context).flatMap((rule2) => {
    const when = rule2.get("when");
    if (typeof when.value !== "object" || when.value === null || Array.isArray(when.value)) return [];
    const each = rule2.get("each").text();
    return checkCondition(when, each === "change" || each === "pull" ? each : "finding", roles);
  });
};

// src/policy/check/dangers.ts
var checkDangers = (context) => {
  const ofRules = ruleNodes(context).flatMap((rule2) => rule2.get("match").get("dangers").items());
  const ofExceptions = exceptionNodes(context).flatMap((one) => one.get("dangers").items());
  const named2 = [...ofRules, ...ofExceptions.filter((node) => node.text()?.startsWith("interlock/") !== true)];
  return named2.flatMap((node) => unknownDanger(node, context) ?? []);
};
function unknownDanger(node, { catalogue: catalogue2 }) {
  const text = node.text();
  if (text === void 0) return void 0;
  const ids2 = catalogue2.map((entry) => entry.id);
  if (ids2.includes(text)) return void 0;
  const matcher = globMatcher(text);
  if (!matcher || ids2.some((id) => matcher.matches(id))) return void 0;
  const location2 = node.location();
  if (hasWildcard(text)) {
    return problem("unknown-danger", `no danger is matched by ${quoted(text)}`, {
      hint: text === "*" ? "did you mean `**`?" : void 0,
      help: "`interlock dangers` lists all; `*` does not cross `/`: a family is `sql/*`",
      location: location2
    });
  }
  return problem("unknown-danger", `${quoted(text)} is not a danger`, {
    hint: didYouMean(text, ids2) ?? meantFolder(text, ids2),
    help: `\`interlock dangers\` lists all; a glob such as ${quoted(familyOf(text, ids2))} covers a family`,
    location: location2
  });
}
function meantFolder(text, ids2) {
  if (text.includes("/")) return void 0;
  return didYouMean(text, [...ids2.filter((id) => id.endsWith(`/${text}`))]) ?? hintOf(ids2.find((id) => id.endsWith(`/${text}`)));
}
function hintOf(id) {
  return id === void 0 ? void 0 : `did you mean ${quoted(id)}?`;
}
function familyOf(text, ids2) {
  const prefix = /^[a-z]+\/[a-z]+-/.exec(text)?.[0];
  if (prefix && ids2.some((id) => id.startsWith(prefix))) return `${prefix}*`;
  const folder = text.slice(0, text.indexOf("/") + 1);
  return folder && ids2.some((id) => id.startsWith(folder)) ? `${folder}*` : "sql/*";
}

// src/policy/check/duplicates.ts
var checkDuplicates = (context) => [
  ...context.policies.flatMap(({ node }) => node.get("name").text() === BUILT_IN ? [taken(node.get("name"))] : []),
  ...repeated(
    context.policies.map(({ node }) => node.get("name")),
    "a policy named"
  ),
  ...context.policies.flatMap(({ node }) => repeated(ids(node.get("rules").items()), "a rule with the id")),
  ...repeated(ids(exceptionNodes(context)), "an exception with the id"),
  ...repeated(ids(context.config?.node.get("sources").items() ?? []), "a source with the id")
];
var BUILT_IN = "interlock";
function taken(name) {
  return problem("duplicate-id", `the name \`${BUILT_IN}\` belongs to the built-in rules`, {
    help: "choose another",
    location: name.location()
  });
}
function ids(nodes) {
  return nodes.map((node) => node.get("id"));
}
function repeated(nodes, what) {
  const first = /* @__PURE__ */ new Map();
  return nodes.flatMap((node) => {
    const name = node.text();
    if (name === void 0) return [];
    const earlier = first.get(name);
    if (!earlier) {
      first.set(name, node);
      return [];
    }
    const there = formatLocation(earlier.location());
    return [
      problem("duplicate-id", `there is already ${what} ${quoted(name)}`, {
        help: `rename one; the other stands at ${there}`,
        location: node.location()
      })
    ];
  });
}

// src/policy/normalise/instant.ts
var DAY = 24 * 60 * 60 * 1e3;
function endInstant(text) {
  const day = dayStart(text);
  return day === void 0 ? instant(text) : new Date(day + DAY).toISOString();
}
function startInstant(text) {
  const day = dayStart(text);
  return day === void 0 ? instant(text) : new Date(day).toISOString();
}
function dayStart(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return void 0;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? void 0 : time;
}
function instant(text) {
  if (!/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/.test(text)) return void 0;
  const time = Date.parse(text.replace(" ", "T"));
  return Number.isNaN(time) || dayStart(text.slice(0, 10)) === void 0 ? void 0 : new Date(time).toISOString();
}

// src/policy/check/exceptions.ts
var LONGEST_DAYS = 180;
var DAY2 = 24 * 60 * 60 * 1e3;
var checkExceptions = (context) => exceptionNodes(context).flatMap((one) => [...scopeProblems(one), ...forbiddenProblems(one, context), ...timeProblems(one, context.now)]);
function scopeProblems(one) {
  if (one.get("addresses").value !== void 0 || one.get("fingerprint").value !== void 0) return [];
  return [
    problem("missing-key", "an exception needs `addresses` or `fingerprint`", {
      help: 'name the one thing it is for: `addresses: ["public.scratch_*"]`, or the fingerprint that the verdict shows',
      location: one.keyLocation()
    })
  ];
}
function forbiddenProblems(one, { catalogue: catalogue2 }) {
  const never2 = [...catalogue2.map((entry) => entry.id).filter((id) => id.startsWith("any/")), "interlock/policy-change"];
  return one.get("dangers").items().flatMap((node) => {
    const text = node.text() ?? "";
    const covered = /^(any|interlock)\//.test(text) ? text : never2.find((id) => globMatcher(text)?.matches(id));
    if (covered === void 0) return [];
    return [
      problem("exception-forbidden", `${quoted(covered)} cannot be excepted`, {
        help: "name the dangers meant, such as `sql/drop-table`; what was not understood needs a rule and an approval",
        location: node.location()
      })
    ];
  });
}
function timeProblems(one, now) {
  const from = one.get("from");
  const until = one.get("until");
  const start = from.text() === void 0 ? void 0 : startInstant(from.text() ?? "");
  const end = until.text() === void 0 ? void 0 : endInstant(until.text() ?? "");
  const malformed = [
    from.text() !== void 0 && start === void 0 ? from : [],
    until.text() !== void 0 && end === void 0 ? until : []
  ].flat();
  if (malformed.length > 0 || end === void 0) return malformed.map(notADate);
  if (start !== void 0 && start >= end) {
    return [
      problem("invalid-value", "`until` is before `from`", { help: "write the last day of the exception", location: until.location() })
    ];
  }
  if (now !== void 0 && Date.parse(end) <= Date.parse(now)) return [expired(one, until)];
  const starts = [start, now].flatMap((instant2) => instant2 === void 0 ? [] : [Date.parse(instant2)]);
  const last = Date.parse(startInstant(until.text() ?? "") ?? end);
  const days = starts.length === 0 ? 0 : Math.ceil((last - Math.min(...starts)) / DAY2);
  return days > LONGEST_DAYS ? [tooLong(until, days)] : [];
}
function notADate(node) {
  return problem("invalid-value", `${quoted(node.text()?.slice(0, 40))} is not a date`, {
    help: "write a day, `2026-12-31`, or an instant with its zone, `2026-12-31T18:00:00Z`",
    location: node.location()
  });
}
function expired(one, until) {
  return problem("exception-expired", `the exception ${quoted(one.get("id").text() ?? "")} has ended and does nothing any more`, {
    help: "remove it, or let its owner renew it in a pull request",
    location: until.location(),
    level: "warning"
  });
}
function tooLong(until, days) {
  return problem("exception-too-long", `the exception runs for ${days} days`, {
    help: `at most ${LONGEST_DAYS} are allowed; renew it then, or change the rule`,
    location: until.location()
  });
}

// src/policy/check/names.ts
var checkRoles = (context) => {
  if (!context.config) return [];
  const known = Object.keys(context.config.value.roles);
  const used = ruleNodes(context).flatMap((rule2) => approvalsNodes(rule2.get("require")).flatMap(groupNodes));
  return used.flatMap(
    (group) => group.get("roles").items().flatMap((node) => undefinedName(node, "role", known, "define it under `roles` in `config.yaml`") ?? [])
  );
};
var checkSources = (context) => {
  if (!context.config) return [];
  const known = context.config.value.sources.map((source2) => source2.id);
  return named(context, "sources").flatMap(
    (node) => undefinedName(node, "source", known, "define it under `sources` in `config.yaml`") ?? []
  );
};
var checkEnvironments = (context) => {
  if (!context.config) return [];
  const known = environmentNames(context.config.value);
  if (known.length === 0) return [];
  const open = context.config.value.sources.some((source2) => source2.files.some((file) => file.includes("{environment}")));
  const help = open ? "define it under `environments` in `config.yaml`; only then is a mistyped name noticed in paths too" : "define it under `environments` in `config.yaml`, or name it at a source";
  const ofRules = named(context, "environments").flatMap((node) => {
    const found = undefinedName(node, "environment", [...known, "unknown"], help);
    return found ? [open ? { ...found, level: "warning" } : found] : [];
  });
  return [...ofRules, ...ofSources(context.config)];
};
function ofSources({ node, value }) {
  const defined = value.environments.map(({ name }) => name);
  if (defined.length === 0) return [];
  const used = node.get("sources").items().flatMap((source2) => source2.get("environment").items());
  return used.flatMap((one) => {
    const found = undefinedName(one, "environment", defined, "define it under `environments`");
    return found ? [{ ...found, level: "warning" }] : [];
  });
}
var checkPolicyNames = (context) => {
  const known = context.policies.flatMap(({ value }) => value.name ? [value.name] : []);
  return exceptionNodes(context).flatMap((one) => one.get("policies").items()).flatMap((node) => undefinedName(node, "policy", known, "name a policy by the `name` in its file") ?? []);
};
function environmentNames(config) {
  return [.../* @__PURE__ */ new Set([...config.environments.map(({ name }) => name), ...config.sources.flatMap((source2) => source2.environments ?? [])])];
}
function named(context, key) {
  const owners = [...ruleNodes(context).map((rule2) => rule2.get("match")), ...exceptionNodes(context)];
  return owners.flatMap((owner) => owner.get(key).items());
}
function undefinedName(node, what, known, help) {
  const name = node.text();
  if (name === void 0 || known.includes(name)) return void 0;
  const pattern = what === "role" ? void 0 : globMatcher(name);
  if (hasWildcard(name) && pattern && known.some((one) => pattern.matches(one))) return void 0;
  const message = hasWildcard(name) ? `no ${what} is matched by ${quoted(name)}` : `there is no ${what} ${quoted(name)}`;
  return problem("unknown-name", message, { hint: didYouMean(name, known), help, location: node.location() });
}

// src/policy/check/paths.ts
var checkPaths = (context) => {
  const config = context.config?.node;
  const sources = config?.get("sources").items() ?? [];
  const files = sources.flatMap((source2) => source2.get("files").items());
  const paths = [
    ...files,
    ...sources.flatMap((source2) => [...source2.get("schema").items(), ...source2.get("when").get("paths").items()]),
    ...ruleNodes(context).flatMap((rule2) => rule2.get("match").get("paths").items())
  ];
  const branches = [
    ...(config?.get("environments").entries() ?? []).flatMap((environment) => environment.get("branches").items()),
    ...ruleNodes(context).flatMap((rule2) => rule2.get("match").get("branches").items())
  ];
  const migrations = sources.filter((source2) => source2.get("reader").text() === "sql-migration");
  return [
    ...paths.flatMap((node) => pathProblem(node) ?? []),
    ...files.flatMap((node) => placeholderProblem(node) ?? []),
    ...migrations.flatMap((source2) => source2.get("files").items()).flatMap((node) => folderProblem(node) ?? []),
    ...branches.flatMap((node) => branchProblem(node) ?? [])
  ];
};
function pathProblem(node) {
  const path = node.text();
  if (path === void 0 || path === "") return void 0;
  if (/(^|\/)\.\.?(\/|$)/.test(path) || path.startsWith("/"))
    return never(node, "paths start at the top of the repository, without `/`, `./` or `..`", meant(path));
  if (path.endsWith("/")) return never(node, "a path is that of a file, and `**` stands for all below a folder", `${path}**`);
  if (/\\[A-Za-z\d]/.test(path)) return never(node, "a `\\` takes the next character as it is", path.replaceAll("\\", "/"));
  return void 0;
}
function meant(path) {
  const inside = path.replace(/^\/+/, "").replaceAll(/(^|\/)(\.\/)+/g, "$1");
  return inside === "" || /(^|\/)\.\.?(\/|$)/.test(inside) ? void 0 : inside;
}
function placeholderProblem(node) {
  const name = /\{([^{},]*)\}/.exec((node.text() ?? "").replaceAll("{environment}", ""))?.[1];
  if (name === void 0) return void 0;
  const near = name !== "" && ("environment".startsWith(name.toLowerCase()) || nearest(name, ["environment"]) !== void 0);
  return problem("invalid-pattern", `\`{${name}}\` stands for nothing`, {
    ...near && { hint: "did you mean `{environment}`?" },
    help: "`{environment}` takes the environment from the path; `{a,b}` is either, `*` any name",
    location: node.location()
  });
}
function folderProblem(node) {
  const path = node.text() ?? "";
  if (path === "" || path.endsWith("/") || hasWildcard(path) || path.slice(path.lastIndexOf("/") + 1).includes(".")) return void 0;
  return never(node, "it names a folder, and sources are made of files", `${path}/**/*.sql`);
}
function branchProblem(node) {
  const branch = node.text() ?? "";
  const name = /^(?:refs\/heads\/|refs\/remotes\/[^/]+\/)(.+)$/.exec(branch)?.[1];
  return name === void 0 ? void 0 : never(node, "branches are named without `refs/`", name);
}
function never(node, why, instead) {
  return problem("invalid-pattern", `${quoted(node.text() ?? "")} matches nothing: ${why}`, {
    ...instead !== void 0 && { hint: `did you mean ${quoted(instead)}?` },
    help: "write paths and branches as git lists them: `infra/network/**`, `main`",
    location: node.location()
  });
}

// src/policy/check/patterns.ts
var checkPatterns = (context) => {
  const config = context.config?.node;
  const globLists = [
    ...(config?.get("sources").items() ?? []).flatMap((source2) => [
      source2.get("files"),
      source2.get("schema"),
      source2.get("when").get("paths")
    ]),
    ...(config?.get("environments").entries() ?? []).map((environment) => environment.get("branches")),
    ...ruleNodes(context).flatMap((rule2) => MATCH_GLOBS.map((key) => rule2.get("match").get(key))),
    ...exceptionNodes(context).flatMap((one) => ["dangers", "addresses", "sources", "environments", "policies"].map((key) => one.get(key)))
  ];
  const regexLists = ruleNodes(context).flatMap((rule2) => approvalsNodes(rule2.get("require"))).flatMap((entry) => ["reviewPattern", "commentPattern", "bodyPattern"].map((key) => entry.get("by").get(key)));
  return [
    ...globLists.flatMap((list2) => list2.items().flatMap((node) => globProblem(node) ?? [])),
    ...regexLists.flatMap((list2) => list2.items().flatMap((node) => regexProblem(node) ?? []))
  ];
};
function globProblem(node) {
  const glob = node.text();
  if (glob === void 0 || glob !== "" && globMatcher(glob)) return void 0;
  const message = glob === "" ? "an empty pattern matches nothing" : `${quoted(glob)} is not a glob`;
  return problem("invalid-pattern", message, { help: "a glob is made of `*`, `**`, `?`, `[a-z]`, `{a,b}`", location: node.location() });
}
function regexProblem(node) {
  const source2 = node.text();
  if (source2 === void 0 || source2 !== "" && regexMatcher(source2)) return void 0;
  const message = source2 === "" ? "the expression is empty and would match every text" : `${quoted(source2)} is not a regular expression`;
  return problem("invalid-pattern", message, {
    help: "RE2 syntax: no lookaround, no backreferences; in YAML write it in single quotes",
    location: node.location()
  });
}

// src/policy/check/people.ts
var LOGIN = /^[a-z\d](?:[a-z\d_-]{0,99})(\[bot\])?$/i;
var TEAM = /^[a-z\d][a-z\d_-]{0,99}\/[a-z\d][a-z\d._-]{0,99}$/i;
var checkPeople = (context) => {
  const config = context.config?.node;
  const roles = config?.get("roles").entries() ?? [];
  const groups = [...roles, ...ruleNodes(context).flatMap((rule2) => approvalsNodes(rule2.get("require")).flatMap(groupNodes))];
  const grants = roles.flatMap((role2) => role2.get("temporary").items());
  const owners = [
    ...config?.get("owners").items() ?? [],
    ...context.policies.flatMap(({ node }) => node.get("owners").items()),
    ...exceptionNodes(context).flatMap((one) => one.get("owner").items())
  ];
  return [
    ...groups.flatMap((group) => group.get("teams").items()).flatMap((node) => teamProblem(node) ?? []),
    ...groups.flatMap((group) => group.get("users").items()).flatMap((node) => loginProblem(node) ?? []),
    ...groups.flatMap((group) => group.get("organizations").items()).flatMap((node) => loginProblem(node) ?? []),
    ...grants.flatMap((grant) => [...grant.get("user").items(), ...grant.get("grantedBy").items()]).flatMap((node) => loginProblem(node) ?? []),
    ...owners.flatMap((node) => ownerProblem(node) ?? [])
  ];
};
function teamProblem(node) {
  const text = node.text();
  if (text === void 0 || TEAM.test(text)) return void 0;
  return wrong(node, `${quoted(text)} is not a team`, "write organisation and team: `acme/dba`");
}
function loginProblem(node) {
  const text = node.text();
  if (text === void 0 || LOGIN.test(text)) return void 0;
  const help = text.includes("/") && !text.startsWith("@") ? "teams are named under `teams`" : "write the login alone, such as `ada`";
  return wrong(node, `${quoted(text)} is not a login`, help);
}
function ownerProblem(node) {
  const text = node.text();
  if (text === void 0 || text === "" || TEAM.test(text) || LOGIN.test(text)) return void 0;
  return wrong(node, `${quoted(text)} is neither a team nor a login`, "write `acme/dba` for a team, `ada` for a person");
}
function wrong(node, message, help) {
  const text = node.text() ?? "";
  const bare = text.replace(/^@/, "");
  const hint = text.startsWith("@") && (TEAM.test(bare) || LOGIN.test(bare)) ? `write ${quoted(bare)}, without \`@\`` : void 0;
  return problem("invalid-value", message, { hint, help, location: node.location() });
}

// src/policy/check/reach.ts
var ALWAYS_WAITING = (id) => id.startsWith("any/") || id === "sql/parse-error";
var checkReach = (context) => context.policies.flatMap(({ node, value }) => {
  const rules = node.get("rules").items();
  return value.rules.flatMap((rule2, at) => {
    const ruleNode = rules[at];
    const selected = selectedDangers(rule2, context.catalogue);
    return [
      ...elsewhereProblems(rule2, ruleNode, context.config?.value.sources ?? []),
      ...deadProblems(rule2, ruleNode, selected, context.catalogue),
      ...looseProblems(rule2, ruleNode, selected, context.config?.value.unmatched)
    ];
  });
});
function selectedDangers(rule2, catalogue2) {
  const { dangers, harms, severity } = rule2.match;
  const matchers = dangers?.flatMap((glob) => globMatcher(glob) ?? []);
  return catalogue2.filter(
    (entry) => (!matchers || matchers.some((matcher) => matcher.matches(entry.id))) && (!harms || harms.includes(entry.harm)) && (!severity || isAtLeast(entry.severity, severity))
  );
}
function deadProblems(rule2, node, selected, catalogue2) {
  if (rule2.when === false)
    return [dead(node.get("when"), "the rule never applies: its condition is `false`", "remove it, or write `mode: off`")];
  const { dangers, harms, severity } = rule2.match;
  if (selected.length > 0 || !dangers) return [];
  const known = dangers.every((glob) => catalogue2.some((entry) => globMatcher(glob)?.matches(entry.id)));
  if (!known || !harms && !severity) return [];
  const against = harms ? "harms" : "severity";
  return [
    dead(
      node.get("match").get(against),
      `none of \`dangers\` has this ${harms ? "harm" : "severity"}: the rule hardly ever matches`,
      `remove ${quoted(against)}, or name other dangers; \`interlock dangers\` shows both`
    )
  ];
}
function elsewhereProblems(rule2, node, sources) {
  const { environments, sources: names } = rule2.match;
  if (!environments || !names) return [];
  const meant2 = sources.filter((source2) => names.some((glob) => globMatcher(glob)?.matches(source2.id)));
  const reached = (source2) => source2.environments?.some((name) => environments.some((glob) => globMatcher(glob)?.matches(name))) ?? true;
  if (meant2.length === 0 || meant2.some(reached)) return [];
  const list2 = node.get("match").get("environments");
  return [
    dead(
      list2,
      "none of `sources` is applied there: the rule never matches",
      "name other sources or environments, or see `environment` of the source"
    )
  ];
}
function dead(node, message, help) {
  return problem("rule-dead", message, { help, location: node.location(), level: "warning" });
}
function looseProblems(rule2, node, selected, unmatched) {
  if (rule2.mode !== "enforce" || demands(rule2.require)) return [];
  const namesNotUnderstood = rule2.match.dangers !== void 0 && selected.some((entry) => ALWAYS_WAITING(entry.id));
  const releases = unmatched === "block" ? "what `unmatched: block` would stop" : namesNotUnderstood && "what was not understood";
  if (!releases) return [];
  return [
    problem("rule-loosens", `the rule asks for nothing, and so lets through ${releases}`, {
      help: "ask for something, or use `mode: warn`, which leaves its findings to other rules",
      location: node.get("require").keyLocation(),
      level: "warning"
    })
  ];
}
function demands(requirements) {
  return requirements.some((requirement) => {
    if (requirement.kind === "anyOf") return requirement.alternatives.every(demands);
    if (requirement.kind !== "approvals") return true;
    return requirement.entries.some((entry) => entry.count > 0 || entry.each.length > 0 || entry.veto !== void 0);
  });
}

// src/policy/folder.ts
function sortFolder(files) {
  const sorted = [...files].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  const root = folderOf(sorted.map((file) => file.path));
  const folder = { configPath: `${root}config.yaml`, configs: [], policies: [], exceptions: [], problems: [] };
  for (const file of sorted) {
    const path = file.path.slice(root.length);
    const yaml = /\.ya?ml$/i.test(path);
    const top = path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
    if (top === "tests") continue;
    if (file.unreadable) {
      if (!/\.(md|txt)$/i.test(path)) folder.problems.push(file.unreadable);
    } else if (yaml && /^config\.ya?ml$/i.test(path)) folder.configs.push(file);
    else if (yaml && top === "policies") folder.policies.push(file);
    else if (yaml && top === "exceptions") folder.exceptions.push(file);
    else if (yaml || /\.(json|ya?ml[^/]*)$/i.test(path)) folder.problems.push(ignored(file.path));
  }
  return folder;
}
function ignored(path) {
  return problem("file-ignored", `${quoted(path)} is not read`, {
    help: "policies are `policies/*.yaml`, exceptions are `exceptions/*.yaml`, the configuration is `config.yaml`",
    location: { file: path },
    level: "warning"
  });
}
function folderOf(paths) {
  const first = paths[0] ?? ".interlock/";
  let shared = first.slice(0, first.lastIndexOf("/") + 1);
  while (!paths.every((path) => path.startsWith(shared))) shared = shared.slice(0, shared.lastIndexOf("/", shared.length - 2) + 1);
  const holdsConfig = paths.some((path) => /^config\.ya?ml$/i.test(path.slice(shared.length)));
  return holdsConfig ? shared : shared.replace(/(?<=^|\/)(policies|exceptions|tests)\/.*$/, "");
}

// src/policy/normalise/config.ts
function normaliseConfig(root) {
  return {
    owners: root.get("owners").texts() ?? [],
    sources: root.get("sources").items().map(source),
    environments: root.get("environments").entries().map((node) => ({ name: node.name, branches: node.get("branches").texts() ?? [] })),
    // Without prototype, so that a role may have any name.
    roles: Object.assign(
      /* @__PURE__ */ Object.create(null),
      Object.fromEntries(
        root.get("roles").entries().map((node) => [node.name, role(node)])
      )
    ),
    unmatched: root.get("unmatched").text() ?? "warn",
    suppressions: root.get("suppressions").text() ?? "needs-approval"
  };
}
function source(node) {
  const environments = node.get("environment").texts();
  const dialect = node.get("dialect").text();
  const server = node.get("server").text();
  const schema = node.get("schema").texts();
  return {
    id: node.get("id").text() ?? "",
    reader: node.get("reader").text(),
    files: node.get("files").texts() ?? [],
    when: node.get("when").get("paths").texts() ?? [],
    ...environments && { environments },
    ...dialect !== void 0 && { dialect: dialect === "postgresql" ? "postgres" : dialect },
    ...server !== void 0 && { server },
    ...schema && { schema },
    framework: node.get("framework").text() ?? "auto",
    trust: node.get("trust").text() ?? "claimed",
    location: node.location()
  };
}
function role(node) {
  return {
    teams: node.get("teams").texts() ?? [],
    users: node.get("users").texts() ?? [],
    temporary: node.get("temporary").items().map((grant) => ({
      user: grant.get("user").text() ?? "",
      until: startInstant(grant.get("until").text() ?? "") ?? "",
      reason: grant.get("reason").text() ?? "",
      grantedBy: grant.get("grantedBy").text() ?? ""
    }))
  };
}

// src/policy/normalise/exceptions.ts
function normaliseExceptions(root) {
  return root.get("exceptions").items().map((node) => {
    const fingerprint = node.get("fingerprint").text();
    const lists = ["addresses", "sources", "environments", "policies"].flatMap((key) => {
      const texts2 = node.get(key).texts();
      return texts2 ? [[key, texts2]] : [];
    });
    return {
      id: node.get("id").text() ?? "",
      dangers: node.get("dangers").texts() ?? [],
      ...Object.fromEntries(lists),
      ...fingerprint !== void 0 && { fingerprint },
      owner: node.get("owner").text() ?? "",
      reason: node.get("reason").text() ?? "",
      until: endInstant(node.get("until").text() ?? "") ?? "",
      location: node.location()
    };
  });
}

// src/policy/normalise/policy.ts
var DEFAULT_MODE = "shadow";
function normalisePolicy(root, owners) {
  const name = root.get("name").text() ?? "";
  const description = root.get("description").text();
  const mode = root.get("mode").text() ?? DEFAULT_MODE;
  return {
    name,
    ...description !== void 0 && { description },
    owners: root.get("owners").texts() ?? owners,
    rules: root.get("rules").items().map((node) => rule(node, name, mode)),
    location: root.get("name").location()
  };
}
function rule(node, policy, policyMode) {
  const description = node.get("description").text();
  const when = node.get("when").value;
  const message = node.get("message").text();
  return {
    policy,
    id: node.get("id").text() ?? "",
    ...description !== void 0 && { description },
    match: match(node.get("match")),
    each: node.get("each").text() ?? "finding",
    ...when !== void 0 && { when },
    mode: node.get("mode").text() ?? policyMode,
    require: normaliseRequire(node.get("require")),
    ...message !== void 0 && { message },
    exceptable: node.get("exceptable").value !== false,
    location: node.location()
  };
}
var MATCH_LISTS = [...MATCH_GLOBS, "harms", "kinds"];
function match(node) {
  const severity = node.get("severity").text();
  const lists = MATCH_LISTS.flatMap((key) => {
    const texts2 = node.get(key).texts();
    return texts2 ? [[key, texts2]] : [];
  });
  return {
    ...Object.fromEntries(lists),
    ...severity !== void 0 && { severity }
  };
}

// src/policy/meant-errors.ts
var SHAPE = /* @__PURE__ */ new Set(["type", "enum", "const", "pattern", "minLength"]);
var LONG_LIST = 30;
function meantErrors(errors, root) {
  const places = byPlace(errors);
  const alternatives2 = new Set(errors.filter((found) => found.keyword === "anyOf").map((found) => found.instancePath));
  const seen = /* @__PURE__ */ new Set();
  return errors.filter((found) => {
    const { keyword, instancePath, params } = found;
    if (keyword === "anyOf" || keyword === "pattern" && "propertyName" in found) return false;
    const here = places.errors.get(instancePath) ?? [];
    const errorsBelow = places.above.has(instancePath);
    if (alternatives2.has(instancePath) && SHAPE.has(keyword) && isBeaten(found, here, root.at(instancePath).value, errorsBelow))
      return false;
    if (isMistyped2(found, here)) return false;
    const subject = String(params["additionalProperty"] ?? params["missingProperty"] ?? params["propertyName"] ?? "");
    const key = JSON.stringify([instancePath, SHAPE.has(keyword) ? "shape" : keyword, subject]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
function byPlace(errors) {
  const places = /* @__PURE__ */ new Map();
  const above = /* @__PURE__ */ new Set();
  for (const found of errors) {
    const path = found.instancePath;
    const here = places.get(path);
    if (here) here.push(found);
    else places.set(path, [found]);
    for (let end = path.lastIndexOf("/"); end >= 0 && !above.has(path.slice(0, end)); end = path.lastIndexOf("/", end - 1)) {
      above.add(path.slice(0, end));
      if (end === 0) break;
    }
  }
  return { errors: places, above };
}
function isBeaten(found, here, value, errorsBelow) {
  const others = here.filter((other) => other !== found && other.keyword !== "anyOf");
  if (typeof value === "object" && value !== null) return errorsBelow || others.some((other) => !SHAPE.has(other.keyword));
  const allowed = found.params["allowedValues"];
  if (Array.isArray(allowed) && allowed.length > LONG_LIST) return others.length > 0;
  return found.keyword === "type" && others.some((other) => other.keyword !== "type" && SHAPE.has(other.keyword));
}
function isMistyped2(found, here) {
  const missing = found.params["missingProperty"];
  if (typeof missing !== "string") return false;
  return here.some((other) => nearest(String(other.params["additionalProperty"] ?? ""), [missing]) === missing);
}

// src/policy/schema-problems.ts
function schemaProblems(root, validate, kind) {
  const version = root.get("version");
  if (version.value !== void 0 && version.value !== 1) return [versionProblem(version)];
  if (validate(root.value)) return [];
  return meantErrors(validate.errors ?? [], root).flatMap((found) => describe(found, root, kind) ?? []);
}
function versionProblem(version) {
  const isText = version.value === "1";
  return problem(
    "version-unsupported",
    isText ? "the version is a text here" : `version ${show(version.value)} is not one that this release reads`,
    {
      help: isText ? "write `version: 1`, without quotes" : "write `version: 1`, or use a newer release of Interlock",
      location: version.location()
    }
  );
}
function describe(found, root, kind) {
  const node = root.at(found.instancePath);
  switch (found.keyword) {
    case "additionalProperties":
      return unknownKey(found, node, kind);
    case "required":
      return missingKey(String(found.params["missingProperty"]), node, kind);
    case "enum":
      return notAllowed(found.params["allowedValues"], node);
    case "minItems":
      return node.name === "rules" && kind === "a policy" ? withoutRules(node) : invalid(node, `${title(node)} is an empty list`, "name at least one, or remove the key");
    case "minProperties":
      return invalid(node, `${title(node)} says nothing`, `keys here: ${keysOf(found)}`);
    case "propertyNames": {
      const name = String(found.params["propertyName"]);
      const location2 = node.get(name).keyLocation();
      return problem("invalid-value", `${quoted(name)} cannot be a name`, { help: NAMES, location: location2 });
    }
    default:
      return node.name === "rules" && node.value === null ? withoutRules(node) : wrongShape(found, node);
  }
}
function unknownKey(found, node, kind) {
  const key = String(found.params["additionalProperty"]);
  const allowed = Object.keys(found.parentSchema?.properties ?? {});
  return problem("unknown-key", `${place(node, kind)} has no key ${quoted(key)}`, {
    hint: didYouMean(key, allowed),
    help: `keys here: ${keysOf(found)}`,
    location: node.get(key).keyLocation()
  });
}
function missingKey(key, node, kind) {
  if (key === "rules" && kind === "a policy") return withoutRules(node);
  return problem("missing-key", `${place(node, kind)} needs ${quoted(key)}`, {
    help: `add \`${key}:\` here`,
    location: node.keyLocation()
  });
}
function withoutRules(node) {
  return problem("policy-empty", "the policy has no rules", {
    help: "add one under `rules:`, or remove the file",
    location: node.keyLocation()
  });
}
function notAllowed(allowed, node) {
  const words = allowed.map(String);
  return problem("invalid-value", `${title(node)} cannot be ${show(node.value)}`, {
    hint: typeof node.value === "string" ? didYouMean(node.value, words) : void 0,
    help: `allowed: ${words.map(quoted).join(", ")}`,
    location: node.location()
  });
}
var NAMES = "names are lower-case letters, digits, `.`, `_`, `-`, and start with a letter or digit";
var PATTERNS = {
  "^[a-z0-9][a-z0-9._-]*$": NAMES,
  "^[0-9]+(\\.[0-9]+)?$": 'write the major version in quotes: `"16"`',
  "^f:[0-9a-f]+$": "a fingerprint is `f:` and 16 hexadecimal digits, as `scan` and the verdict show it"
};
function wrongShape(found, node) {
  if (node.value === null) return invalid(node, `${title(node)} has no value`, "write one after the colon, or remove the key");
  const { keyword, params } = found;
  if (keyword === "pattern")
    return invalid(node, `${title(node)} cannot be ${show(node.value)}`, PATTERNS[String(params["pattern"])] ?? NAMES);
  if (keyword === "format") return invalid(node, `${title(node)} is not an instant`, "write date, time and zone: `2026-12-01T00:00:00Z`");
  if (keyword === "minLength") return invalid(node, `${title(node)} is empty`, "write a text");
  if (keyword === "minimum")
    return invalid(node, `${title(node)} is below ${String(params["limit"])}`, `write ${String(params["limit"])} or more`);
  if (keyword === "const")
    return invalid(node, `${title(node)} cannot be ${show(node.value)}`, `the only value is ${quoted(String(params["allowedValue"]))}`);
  return invalid(node, `${title(node)} cannot be ${show(node.value)}`, `write ${expected(node, found)}`);
}
var SHAPES = {
  string: "a text",
  array: "a list",
  object: "keys and values",
  boolean: "`true` or `false`",
  integer: "a whole number"
};
var SEVERAL = {
  approvals: "what to ask for, such as `{ count: 1, from: { roles: [dba] } }`, or a list of those",
  veto: "`true`, or a group such as `{ teams: [acme/security] }`",
  when: 'a condition, such as `{ "==": [{ var: pull.base }, main] }`',
  checks: "the name of a check, or a list of names"
};
function expected(node, found) {
  const several = SEVERAL[node.name];
  if (several) return several;
  const types = [found.params["type"]].flat().map(String);
  const words = types.map((type) => SHAPES[type] ?? type).join(" or ");
  const quote = types.includes("string") && typeof node.value !== "object" ? `; quote it: \`"${String(node.value)}"\`` : "";
  return `${found.schemaPath.includes("anyOf") ? `${words} or a list of them` : words}${quote}`;
}
function invalid(node, message, help) {
  return problem("invalid-value", message, { help, location: node.location() });
}
function keysOf(found) {
  return Object.keys(found.parentSchema?.properties ?? {}).filter((key) => key !== "$schema").map(quoted).join(", ");
}
function title(node) {
  return isItem(node) ? `an entry of ${title(parent(node))}` : quoted(node.name);
}
function place(node, kind) {
  return node.pointer === "" ? kind : title(node);
}
function isItem(node) {
  return /^\d+$/.test(node.name);
}
function parent(node) {
  const pointer = node.pointer.slice(0, node.pointer.lastIndexOf("/"));
  return { ...node, pointer, name: pointer.slice(pointer.lastIndexOf("/") + 1) };
}
function show(value) {
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "keys and values";
  return quoted(value);
}

// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: (source2) => source2,
  identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source2) => {
    if (NULL_VALUES$1.indexOf(source2) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n"],
  resolve: (source2, isExplicit) => {
    if (source2 === "null" || isExplicit && source2 === "") return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source2) => {
    if (NULL_VALUES.indexOf(source2) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
];
var FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source2) => {
    if (TRUE_VALUES$2.indexOf(source2) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source2) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: ["t", "f"],
  resolve: (source2) => {
    if (TRUE_VALUES$1.indexOf(source2) !== -1) return true;
    if (FALSE_VALUES$1.indexOf(source2) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
];
var FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: (source2) => {
    if (TRUE_VALUES.indexOf(source2) !== -1) return true;
    if (FALSE_VALUES.indexOf(source2) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source2) {
  let value = source2;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source2, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source2)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source2)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source2);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source2) {
  let value = source2;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source2, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source2)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source2)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source2);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source2) {
  let value = source2.replace(/_/g, "");
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign * result;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger(source2) {
  if (!YAML_INTEGER_PATTERN.test(source2)) return NOT_RESOLVED;
  const result = parseYamlInteger(source2);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source2) {
  if (!YAML_FLOAT_PATTERN$1.test(source2)) return NOT_RESOLVED;
  let value = source2.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source2)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source2, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source2)) return NOT_RESOLVED;
    let value = source2.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source2)) return NOT_RESOLVED;
  const result = Number(source2);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source2) {
  if (!YAML_FLOAT_PATTERN.test(source2)) return NOT_RESOLVED;
  let value = source2.toLowerCase().replace(/_/g, "");
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign;
  } else result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source2)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: true,
  implicitFirstChars: ["<"],
  resolve: (source2, isExplicit) => {
    if (source2 === "<<" || isExplicit && source2 === "") return "<<";
    return NOT_RESOLVED;
  },
  identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source2) {
  const input = source2.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
  return result;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
  return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
  represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
  date.setUTCFullYear(year, month, day);
  return date;
}
function resolveYamlTimestamp(source2) {
  let match2 = YAML_DATE_REGEXP.exec(source2);
  if (match2 === null) match2 = YAML_TIMESTAMP_REGEXP.exec(source2);
  if (match2 === null) return NOT_RESOLVED;
  const year = +match2[1];
  const month = +match2[2] - 1;
  const day = +match2[3];
  if (!match2[4]) {
    const date2 = makeUtcDate(year, month, day);
    if (date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day) return NOT_RESOLVED;
    return date2;
  }
  const hour = +match2[4];
  const minute = +match2[5];
  const second = +match2[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match2[7]) {
    let value = match2[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
  if (match2[9]) {
    const offsetHour = +match2[10];
    const offsetMinute = +(match2[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date.setTime(date.getTime() - (match2[9] === "-" ? -offset : offset));
  }
  return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: true,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: (object) => object instanceof Date,
  represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: () => [],
  addItem: (container, item) => {
    container.push(item);
  },
  identify: Array.isArray
});
function isPlainObject(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: () => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }),
  addItem: (carrier, item) => {
    let key;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key = item.keys().next().value;
    } else if (isPlainObject(item)) {
      const itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    if (carrier.seen.has(key)) return "duplicate key in ordered map";
    carrier.seen.add(key);
    carrier.list.push(item);
    return "";
  },
  finalize: (carrier) => carrier.list,
  identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: () => [],
  addItem: (container, item) => {
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve a pairs item";
      container.push(item.entries().next().value);
      return "";
    }
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    const object = item;
    const keys = Object.keys(object);
    if (keys.length !== 1) return "cannot resolve a pairs item";
    container.push([keys[0], object[keys[0]]]);
    return "";
  },
  identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
    const normalizedKey = String(key);
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    if (key !== null && typeof key === "object") return false;
    return Object.prototype.hasOwnProperty.call(container, String(key));
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: () => /* @__PURE__ */ new Set(),
  identify: (data) => data instanceof Set,
  represent: (data) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of data) map.set(key, null);
    return map;
  },
  addPair: (container, key, value) => {
    if (value !== null) return "cannot resolve a set item";
    container.add(key);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: () => null
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  const result = [];
  for (const tag of tags) {
    let index = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result[index] = tag;
  }
  return result;
}
var Schema = class Schema2 {
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
    const compiledTags = compileTags(tags);
    const implicitScalarTags = [];
    const exact = createTagDefinitionMap();
    const prefix = createTagDefinitionListMap();
    for (const tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          if (tag.matchByTagPrefix) prefix.scalar.push(tag);
          else exact.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          if (tag.matchByTagPrefix) prefix.sequence.push(tag);
          else exact.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          if (tag.matchByTagPrefix) prefix.mapping.push(tag);
          else exact.mapping[tag.tagName] = tag;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
    const keys = /* @__PURE__ */ new Set();
    for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
    const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
    this.exact = exact;
    this.prefix = prefix;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    const exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    const exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    const exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  resolveImplicitScalarTag(source2) {
    const candidates = this.implicitScalarByFirstChar.get(source2.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const tag2 of candidates) {
      const value = tag2.resolve(source2, false, tag2.tagName);
      if (value !== NOT_RESOLVED) return {
        value,
        tag: tag2
      };
    }
    const tag = this.defaultScalarTag;
    return {
      value: tag.resolve(source2, false, tag.tagName),
      tag
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags) {
    let flatTags = [];
    for (const tag of tags) flatTags = flatTags.concat(tag);
    return new Schema2([...this.tags, ...flatTags]);
  }
};
var FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]);
var JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]);
var CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source2, isExplicit, tagName) => {
    const result = intYaml11Tag.resolve(source2, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source2, isExplicit, tagName) : result;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source2, isExplicit, tagName) => {
    const result = floatYaml11Tag.resolve(source2, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source2, isExplicit, tagName) : result;
  }
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => /* @__PURE__ */ new Map(),
  addPair: (container, key, value) => {
    container.set(key, value);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: (container, key) => container.get(key),
  identify: (data) => data instanceof Map || isPlainObject(data),
  represent: (data) => {
    if (data instanceof Map) return data;
    const map = /* @__PURE__ */ new Map();
    const obj = data;
    for (const key of Object.keys(obj)) map.set(key, obj[key]);
    return map;
  }
});
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array = Array.prototype.slice.call(key);
    for (let index = 0; index < array.length; index++) {
      if (Array.isArray(array[index])) return null;
      if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
    }
    return String(array);
  }
  if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
  return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    const normalizedKey = normalizeKey(key);
    if (normalizedKey === null) return "nested arrays are not supported inside keys";
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    const normalizedKey = normalizeKey(key);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail = " ...";
    lineEnd = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts = [0];
  const lineEnds = [];
  let match2;
  let foundLineNo = -1;
  while (match2 = re.exec(mark.buffer)) {
    lineEnds.push(match2.index);
    lineStarts.push(match2.index + match2[0].length);
    if (mark.position <= match2.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source2, position, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index = 0; index < position; index++) {
      const ch = source2.charCodeAt(index);
      if (ch === 10) {
        line++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line++;
        if (source2.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source2,
      position,
      line,
      column: position - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "";
    case 95:
      return " ";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar) {
  if (scalar.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar;
  if (scalar.fast) return input.slice(valueStart, valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source2) {
  let result = "";
  let index = 0;
  while (index < source2.length) {
    if (source2.charCodeAt(index) !== 37) {
      result += source2[index++];
      continue;
    }
    let ch = parseInt(source2.slice(index + 1, index + 3), 16);
    index += 3;
    if (ch >= 192) {
      let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
      ch &= (1 << 6 - remaining) - 1;
      while (remaining-- > 0) {
        ch = ch << 6 | parseInt(source2.slice(index + 1, index + 3), 16) & 63;
        index += 3;
      }
    }
    if (ch < 65536) result += String.fromCharCode(ch);
    else {
      ch -= 65536;
      result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
    }
  }
  return result;
}
function tagNameFull(rawTag, tagHandlers) {
  if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
  const handleEnd = rawTag.indexOf("!", 1);
  const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
  return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: false,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
function eventPosition$1(event) {
  if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
  if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
  if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
  if ("start" in event) return event.start;
  return 0;
}
function throwError$1(state, message) {
  YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
  try {
    return tag.finalize(carrier);
  } catch (error) {
    if (error instanceof YAMLException) throw error;
    YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
  }
}
function constructScalar(state, event) {
  const source2 = getScalarValue(state.source, event);
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  const strTag2 = state.schema.defaultScalarTag;
  if (rawTag !== "") {
    if (rawTag === "!") return {
      value: source2,
      tag: strTag2
    };
    const tagName = tagNameFull(rawTag, state.tagHandlers);
    const scalarTag = state.schema.lookupScalarTag(tagName);
    if (scalarTag) {
      const result = scalarTag.resolve(source2, true, tagName);
      if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      return {
        value: result,
        tag: scalarTag
      };
    }
    const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
    if (collectionTagDef) {
      if (source2 !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      const carrier = collectionTagDef.create(tagName);
      return {
        value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
        tag: collectionTagDef
      };
    }
    throwError$1(state, `unknown scalar tag !<${tagName}>`);
  }
  if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source2);
  return {
    value: strTag2.resolve(source2, false, strTag2.tagName),
    tag: strTag2
  };
}
function collectionTagName(state, event, defaultTagName) {
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
  return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
  state.totalMergeKeys++;
  if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source2, sourceTag) {
  chargeMergeWork(state);
  for (const sourceKey of sourceTag.keys(source2)) {
    chargeMergeWork(state);
    if (frame.tag.has(frame.value, sourceKey)) continue;
    const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source2, sourceKey));
    if (err) throwError$1(state, err);
    frame.overridable ??= /* @__PURE__ */ new Set();
    frame.overridable.add(sourceKey);
  }
}
function mergeSource(state, frame, source2, sourceTag) {
  state.position = frame.keyPosition;
  if (isMappingTag(sourceTag)) mergeKeys(state, frame, source2, sourceTag);
  else if (sourceTag.nodeKind === "sequence" && Array.isArray(source2)) {
    if (source2.length > 100) throwError$1(state, "abnormal merge sequence size");
    for (const element of source2) {
      const elementTag = state.nodeTags.get(element);
      if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
      mergeKeys(state, frame, element, elementTag);
    }
  } else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
  state.position = frame.keyPosition;
  if (frame.keyIsMerge) {
    mergeSource(state, frame, value, tag);
    return;
  }
  if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
  const err = frame.tag.addPair(frame.value, key, value);
  if (err) throwError$1(state, err);
  frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
  const frame = state.frames[state.frames.length - 1];
  if (frame.kind === "document") {
    frame.value = value;
    frame.hasValue = true;
  } else if (frame.kind === "sequence") {
    if (isMappingTag(tag)) state.nodeTags.set(value, tag);
    const err = frame.tag.addItem(frame.value, value, frame.index++);
    if (err) throwError$1(state, err);
  } else if (frame.hasKey) {
    const key = frame.key;
    frame.key = void 0;
    frame.hasKey = false;
    addMappingValue(state, frame, key, value, tag);
  } else {
    frame.key = value;
    frame.keyPosition = state.position;
    frame.hasKey = true;
    frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
  }
}
function storeAnchor(state, event, value, tag, isValueFinal) {
  if (event.anchorStart !== NO_RANGE$2) {
    const anchor = {
      value,
      tag,
      isValueFinal
    };
    state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }
  return null;
}
function constructFromEvents(events, options) {
  const state = {
    ...DEFAULT_CONSTRUCTOR_OPTIONS,
    ...options,
    events,
    documents: [],
    eventIndex: 0,
    position: 0,
    frames: [],
    anchors: /* @__PURE__ */ new Map(),
    nodeTags: /* @__PURE__ */ new Map(),
    tagHandlers: /* @__PURE__ */ Object.create(null),
    totalMergeKeys: 0,
    aliasCount: 0
  };
  while (state.eventIndex < state.events.length) {
    const event = state.events[state.eventIndex++];
    state.position = eventPosition$1(event);
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        state.anchors = /* @__PURE__ */ new Map();
        state.nodeTags = /* @__PURE__ */ new Map();
        state.aliasCount = 0;
        state.tagHandlers = /* @__PURE__ */ Object.create(null);
        for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
        state.frames.push({
          kind: "document",
          position: state.position,
          value: void 0,
          hasValue: false
        });
        break;
      case EVENT_ID.SCALAR: {
        const { value, tag } = constructScalar(state, event);
        storeAnchor(state, event, value, tag, true);
        addValue(state, value, tag);
        break;
      }
      case EVENT_ID.SEQUENCE: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
        const tag = state.schema.lookupSequenceTag(tagName);
        if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
        const value = tag.create(tagName);
        const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "sequence",
          position: state.position,
          value,
          tag,
          anchor,
          index: 0
        });
        break;
      }
      case EVENT_ID.MAPPING: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
        const tag = state.schema.lookupMappingTag(tagName);
        if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
        const value = tag.create(tagName);
        const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "mapping",
          position: state.position,
          value,
          tag,
          anchor,
          key: void 0,
          keyPosition: state.position,
          hasKey: false,
          keyIsMerge: false,
          overridable: null
        });
        break;
      }
      case EVENT_ID.ALIAS: {
        if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
        const name = state.source.slice(event.anchorStart, event.anchorEnd);
        const anchor = state.anchors.get(name);
        if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
        if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
        addValue(state, anchor.value, anchor.tag);
        break;
      }
      case EVENT_ID.POP: {
        const frame = state.frames.pop();
        if (frame.kind === "mapping" && frame.hasKey) {
          state.position = frame.keyPosition;
          throwError$1(state, "incomplete mapping pair in event stream");
        }
        if (frame.kind === "document") state.documents.push(frame.value);
        else {
          const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
          if (frame.anchor) {
            frame.anchor.value = value;
            frame.anchor.isValueFinal = true;
          }
          addValue(state, value, frame.tag);
        }
        break;
      }
    }
  }
  return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match2 = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match2 !== null) {
    state.position = start + match2.index + match2[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match2 = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match2 === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match2[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value.length) {
    let lineEnd = value.length;
    const nextLineBreak = value.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd = nextLineBreak;
    const line = value.slice(position, lineEnd);
    if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: false,
  seqInlineFirst: true,
  lineWidth: 80,
  flowBracketPadding: false,
  flowSkipCommaSpace: false,
  flowSkipColonSpace: false,
  quoteFlowKeys: false,
  quoteStyle: "single",
  forceQuotes: false,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
  tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: false,
  noRefs: false,
  flowLevel: -1,
  sortKeys: false,
  transform: () => {
  }
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/policy/yaml/places.ts
var TEXT_KEYS = /* @__PURE__ */ new Set(["message", "description", "reason", "comment", "labels", "name", "checks"]);
function findPlaces(text, events) {
  const places = { values: /* @__PURE__ */ new Map(), keys: /* @__PURE__ */ new Map(), misplaced: [], cut: [], documents: 0 };
  const stack = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      stack.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      places.documents++;
      stack.push({ pointer: "", kind: "document", names: /* @__PURE__ */ new Set(), count: 0 });
      continue;
    }
    const frame = stack.at(-1);
    const span = spanOf(text, event);
    reportProperties(event, text, places);
    if (frame.kind === "mapping" && frame.key === void 0) {
      frame.key = readKey(text, event, span, frame, places);
      if (opens(event)) stack.push({ pointer: "\0", kind: "document", names: /* @__PURE__ */ new Set(), count: 0 });
      continue;
    }
    const pointer = childPointer(frame);
    const absent = event.type === EVENT_ID.SCALAR && event.valueStart < 0;
    places.values.set(pointer, absent && frame.key ? frame.key.span : span);
    if (frame.key) places.keys.set(pointer, frame.key.span);
    if (event.type === EVENT_ID.SCALAR && TEXT_KEYS.has(frame.key?.name ?? "")) reportCut(event, text, places);
    delete frame.key;
    if (opens(event)) {
      const kind = event.type === EVENT_ID.MAPPING ? "mapping" : "sequence";
      stack.push({ pointer, kind, names: /* @__PURE__ */ new Set(), count: 0 });
    }
  }
  return places;
}
function pointerStep(name) {
  if (typeof name === "number" || !/[~/]/.test(name)) return `/${name}`;
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function opens(event) {
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
}
function childPointer(frame) {
  if (frame.kind === "mapping") return frame.pointer + pointerStep(frame.key?.name ?? "");
  return frame.kind === "sequence" ? frame.pointer + pointerStep(frame.count++) : frame.pointer;
}
function readKey(text, event, span, frame, places) {
  if (event.type !== EVENT_ID.SCALAR) {
    places.misplaced.push({ span, message: "a key must be a plain name", help: "write `key: value`, with a word before the colon" });
    return { name: "\0", span };
  }
  const name = getScalarValue(text, event);
  if (name === "<<") {
    places.misplaced.push({ span, message: "merge keys (`<<`) are not supported", help: "write the keys out" });
  } else if (frame.names.has(name)) {
    places.misplaced.push({ span, message: `the key ${quoted(name)} stands here twice`, help: "keep one of them, or merge their values" });
  }
  frame.names.add(name);
  return { name, span };
}
function reportCut(event, text, places) {
  if (event.style !== SCALAR_STYLE.PLAIN || event.valueEnd < 0) return;
  const [comment] = /^[ \t]*#[^\s#]+/.exec(text.slice(event.valueEnd, event.valueEnd + 100)) ?? [];
  if (comment === void 0) return;
  places.cut.push({
    span: { start: event.valueEnd + comment.indexOf("#"), end: event.valueEnd + comment.length },
    message: `the text ends before ${quoted(comment.trim())}: in YAML that starts a comment`,
    help: "put the text in quotes; if it is a comment, write `# ` with a blank"
  });
}
function reportProperties(event, text, places) {
  if (event.type === EVENT_ID.ALIAS) {
    const span = { start: event.anchorStart - 1, end: event.anchorEnd };
    places.misplaced.push({
      span,
      message: "aliases (`*name`) are not supported",
      help: "write the value out; people are best named once, as a role"
    });
  } else if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
    if (event.tagStart < 0) return;
    const span = { start: event.tagStart, end: event.tagEnd };
    places.misplaced.push({
      span,
      message: `tags such as ${quoted(text.slice(span.start, span.end))} are not supported`,
      help: "remove it"
    });
  }
}
function spanOf(text, event) {
  if (event.type === EVENT_ID.ALIAS) return { start: event.anchorStart - 1, end: event.anchorEnd };
  if (event.type === EVENT_ID.SCALAR) return scalarSpan(text, event);
  const closing = /^[[{]\s*[\]}]/.exec(text.slice(event.start, event.start + 20));
  return { start: event.start, end: event.start + (closing ? closing[0].length : 1) };
}
function scalarSpan(text, event) {
  const quoted2 = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  let start = Math.max(0, event.valueStart - (quoted2 ? 1 : 0));
  let end = event.valueEnd + (quoted2 ? 1 : 0);
  while (start < end && /\s/.test(text[start])) start++;
  const lineEnd = text.slice(start, end).search(/[\r\n]/);
  if (lineEnd >= 0) end = start + lineEnd;
  return { start, end: Math.max(end, start) };
}
function createLocator(file, text) {
  const lineStarts = [0];
  for (const match2 of text.matchAll(/\r\n|\r|\n/g)) lineStarts.push(match2.index + match2[0].length);
  const position = (offset) => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (lineStarts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - lineStarts[low] + 1 };
  };
  return (span) => {
    const { line, column } = position(span.start);
    const end = position(span.end);
    return { file, line, column, endLine: line, endColumn: end.line === line ? Math.max(end.column, column) : column + 1 };
  };
}

// src/policy/yaml/node.ts
function createNode(value, places, locate, pointer = "", name = "") {
  const child = (step, childValue) => createNode(childValue, places, locate, pointer + pointerStep(step), String(step));
  const node = {
    pointer,
    name,
    value,
    get: (key) => child(key, childOf(value, key)),
    items: () => Array.isArray(value) ? value.map((item, at) => child(at, item)) : value === void 0 || value === null ? [] : [node],
    entries: () => isObject(value) ? Object.entries(value).map(([key, item]) => child(key, item)) : [],
    at: (path) => path.split("/").slice(1).map(unescape).reduce((from, name2) => from.get(name2), node),
    text: () => typeof value === "string" ? value : void 0,
    texts: () => {
      const found = node.items().flatMap((item) => typeof item.value === "string" ? [item.value] : []);
      return value === void 0 || found.length === 0 ? void 0 : found;
    },
    location: () => locate(around(places.values, pointer)),
    keyLocation: () => locate(places.keys.get(pointer) ?? around(places.values, pointer))
  };
  return node;
}
function childOf(value, key) {
  if (Array.isArray(value)) return /^\d+$/.test(String(key)) ? value[Number(key)] : void 0;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function unescape(part) {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
function around(values2, pointer) {
  for (let path = pointer; ; path = path.slice(0, path.lastIndexOf("/"))) {
    const span = values2.get(path);
    if (span) return span;
    if (path === "") return { start: 0, end: 0 };
  }
}

// src/policy/yaml/read-yaml.ts
var LARGEST = 1e6;
var DEEPEST2 = 100;
var MOST_SHOWN = 100;
var MOST_ALIKE = 3;
function readYaml(file) {
  const whole = { file: file.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const refuse = (message, help) => failed(problem("yaml-invalid", message, { help, location: whole }));
  if (file.text.length > LARGEST) return refuse("the file is larger than 1 MB", "split it into several policies");
  const text = file.text.startsWith("\uFEFF") ? file.text.slice(1) : file.text;
  const strange = text.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD]/);
  const locate = createLocator(file.path, text);
  if (strange >= 0) {
    const location2 = locate({ start: strange, end: strange + 1 });
    return failed(
      problem("yaml-invalid", "the file is not UTF-8 text", { help: "save it as UTF-8, without control characters", location: location2 })
    );
  }
  let events;
  try {
    events = parseEvents(text, { maxDepth: DEEPEST2 });
  } catch (error) {
    return failed(syntaxProblem(error, file.path, text, locate));
  }
  const places = findPlaces(text, events);
  if (places.documents === 0) return refuse("the file is empty", "remove it, or start it with `version: 1`");
  if (places.documents > 1) {
    const location2 = locate(separatorOf(text));
    const message = "the file holds several documents, separated by `---`";
    return failed(problem("yaml-invalid", message, { help: "make one file of each", location: location2 }));
  }
  const misplaced = withoutRepetition(places.misplaced).slice(0, MOST_SHOWN).map((found) => problem("yaml-invalid", found.message, { help: found.help, location: locate(found.span) }));
  if (misplaced.length > 0) return failed(...misplaced);
  let value;
  try {
    value = constructFromEvents(events, { source: text, maxAliases: 0 })[0];
  } catch (error) {
    return failed(syntaxProblem(error, file.path, text, locate));
  }
  if (value === null || value === void 0) return refuse("the file is empty", "remove it, or start it with `version: 1`");
  if (!isObject(value)) return refuse("the file must hold keys and values", "start it with `version: 1`");
  const cut = places.cut.map(({ message, help, span }) => problem("text-cut", message, { help, location: locate(span), level: "warning" }));
  return ok(createNode(value, places, locate), cut);
}
function separatorOf(text) {
  const marks = [...text.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
  const before = text.slice(0, marks[0] ?? 0).split("\n");
  const begins = before.every((line) => line.trim() === "" || /^[#%]/.test(line.trimStart()));
  const start = marks[begins ? 1 : 0] ?? marks[0] ?? 0;
  return { start, end: start + 3 };
}
function withoutRepetition(found) {
  const counts = /* @__PURE__ */ new Map();
  for (const { message } of found) counts.set(message, (counts.get(message) ?? 0) + 1);
  const told = /* @__PURE__ */ new Map();
  return found.flatMap((one) => {
    const nth = (told.get(one.message) ?? 0) + 1;
    told.set(one.message, nth);
    if (nth > MOST_ALIKE) return [];
    const more = (counts.get(one.message) ?? 0) - MOST_ALIKE;
    return [nth === MOST_ALIKE && more > 0 ? { ...one, help: `${one.help}; the same ${more} more times below` } : one];
  });
}
var CLEARER = [
  [/^tab characters/, "a tab is used for indentation", "indent with spaces"],
  [/maxDepth/, "lists and mappings are nested too deeply", `nest at most ${DEEPEST2} levels`],
  [/^missed comma/, "a comma is missing between two items", "separate items with `,`"],
  [
    /^bad indentation|^deficient indentation/,
    "the indentation fits nothing around it",
    "indent the keys of one mapping, and the items of one list, alike"
  ],
  [/^name of an alias/, "a value cannot start with `*`", 'put it in quotes: `"*"`'],
  [
    /escape sequence/,
    "a backslash in double quotes starts an escape, and this is none",
    "use single quotes: in them a backslash is a backslash"
  ],
  [/multiline key|expected ':'/, "a `:` is missing after this key", "write `key: value`; quote a text that holds `: ` or ` #`"]
];
function clearerAt(text, at) {
  const stopped = text.slice(at, at + 2);
  if (/^[@`%]/.test(stopped)) return [void 0, `a value cannot start with ${quoted(stopped[0])}`, "put it in quotes"];
  const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  if (!/^:\s/.test(stopped) || !/:\s/.test(before)) return void 0;
  return [void 0, "a second `: ` on this line", "put a text that holds `: ` in quotes; else start a new line here"];
}
function syntaxProblem(error, file, text, locate) {
  if (!(error instanceof YAMLException)) throw error;
  const reason = String(error.reason ?? "it cannot be read").replaceAll("\n", " ");
  const at = error.mark?.position;
  const end = text.trimEnd().length;
  if (at !== void 0 && at >= end && /indentation|flow collection|quoted scalar/.test(reason)) {
    const location3 = locate({ start: Math.max(0, end - 1), end });
    return problem("yaml-invalid", "the file ends inside a `[`, a `{` or a quote that is never closed", { help: "close it", location: location3 });
  }
  const clearer = (at === void 0 ? void 0 : clearerAt(text, at)) ?? CLEARER.find(([pattern]) => pattern.test(reason));
  const location2 = at === void 0 ? { file, line: 1, column: 1 } : locate({ start: at, end: at + 1 });
  return problem("yaml-invalid", clearer?.[1] ?? `this is not YAML: ${reason}`, {
    help: clearer?.[2] ?? "see docs/writing-policies.md",
    location: location2
  });
}

// src/policy/load-policies.ts
var CHECKS2 = [
  checkDangers,
  checkRoles,
  checkSources,
  checkEnvironments,
  checkPolicyNames,
  checkDuplicates,
  checkPatterns,
  checkPaths,
  checkConditions,
  checkPeople,
  checkApprovers,
  checkExceptions,
  checkReach
];
function loadPolicies(files, catalogue2, options) {
  const folder = sortFolder(files);
  const problems = [...folder.problems];
  const read = (from, validate, kind) => from.flatMap((file) => {
    const document = readYaml(file);
    problems.push(...document.problems);
    if (!document.ok) return [];
    problems.push(...schemaProblems(document.value, validate, kind));
    return [document.value];
  });
  const configs = read(folder.configs, isConfig, "the configuration").map(
    (node) => ({ node, value: normaliseConfig(node) })
  );
  const [config] = configs;
  const owners = config?.value.owners ?? [];
  const context = {
    catalogue: catalogue2,
    ...config && { config },
    policies: read(folder.policies, isPolicy, "a policy").map((node) => ({ node, value: normalisePolicy(node, owners) })),
    exceptions: read(folder.exceptions, isExceptions, "an exceptions file").map((node) => ({ node, value: normaliseExceptions(node) })),
    ...options.now !== void 0 && { now: options.now }
  };
  problems.push(...configProblems(folder), ...CHECKS2.flatMap((check2) => check2(context)));
  const sorted = inFileOrder(problems);
  if (!config || sorted.some(isError)) return failed(...sorted);
  return ok(
    {
      config: config.value,
      policies: context.policies.map(({ value }) => value),
      exceptions: context.exceptions.flatMap(({ value }) => value),
      digest: digestOf(files),
      source: options.source,
      problems: sorted
    },
    sorted
  );
}
function configProblems(folder) {
  const [first, second] = folder.configs;
  if (!first) {
    return [
      problem("config-missing", `there is no ${quoted(folder.configPath)}`, {
        help: "add one with `version: 1` and `owners`, the people who guard the policies",
        location: { file: folder.configPath }
      })
    ];
  }
  if (!second) return [];
  return [
    problem("duplicate-id", `${quoted(first.path)} is a configuration too`, {
      help: "keep one of them",
      location: { file: second.path, line: 1, column: 1, endLine: 1, endColumn: 1 }
    })
  ];
}
function inFileOrder(problems) {
  const key = ({ location: location2 }) => [location2?.file ?? "", location2?.line ?? 0, location2?.column ?? 0];
  return [...problems].sort((a, b) => {
    const [fileA, lineA, columnA] = key(a);
    const [fileB, lineB, columnB] = key(b);
    return fileA < fileB ? -1 : fileA > fileB ? 1 : lineA - lineB || columnA - columnB;
  });
}
function digestOf(files) {
  const hash = createHash("sha256");
  const sorted = [...files].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  for (const { path, text } of sorted) hash.update(JSON.stringify([path, text]));
  return `sha256:${hash.digest("hex")}`;
}

// src/app/policies.ts
var MOST_POLICY_BYTES = 4 * 1024 * 1024;
function policyText(path, bytes) {
  return { path, text: new TextDecoder().decode(bytes.subarray(0, MOST_POLICY_BYTES)) };
}
async function policiesAt(repository, revision, folder, now) {
  const source2 = `${revision.name}@${revision.sha.slice(0, 7)}`;
  const files = await filesAt(repository, revision.sha, folder);
  if (!files.ok) return files;
  return ok(stateOf(files.value, source2, now));
}
function stateOf(files, source2, now) {
  const texts2 = new Map(files.map(({ path, text }) => [path, text]));
  if (files.length === 0) return { state: "missing", source: source2, texts: texts2 };
  const loaded = loadPolicies(files, catalogue(), { source: source2, ...now !== void 0 && { now } });
  return loaded.ok ? { state: "loaded", set: loaded.value, texts: texts2 } : { state: "broken", source: source2, problems: loaded.problems, texts: texts2 };
}
async function lastValidPolicies(repository, folder, now) {
  const history = await repository.history(folder);
  if (!history.ok) return void 0;
  for (const revision of history.value) {
    const found = await policiesAt(repository, revision, folder, now);
    if (found.ok && found.value.state === "loaded") return found.value.set;
  }
  return void 0;
}
async function filesAt(repository, sha, folder) {
  const listed = await repository.list(sha, folder);
  if (!listed.ok) return listed;
  const read = await Promise.all(listed.value.map(async (path) => ({ path, bytes: await repository.read(sha, path) })));
  const problems = [];
  const files = [];
  for (const { path, bytes } of read) {
    if (!bytes.ok) {
      const [unreadable] = bytes.problems;
      if (unreadable?.code === "file-unreadable") files.push({ path, text: "", unreadable });
      else problems.push(...bytes.problems);
    } else if (bytes.value === null)
      problems.push(problem("fetch-failed", `\`${path}\` was listed and is not there`, { location: { file: path } }));
    else files.push(policyText(path, bytes.value));
  }
  return problems.length > 0 ? failed(...problems) : ok(files);
}

export {
  CHANGE_KINDS,
  compileRegex,
  require_logic,
  UNDECIDED,
  spend,
  truth,
  bigText,
  asNumber,
  order,
  equal,
  ADDED_OPERATORS,
  OPERATORS,
  LIMITS,
  renderCondition,
  describeGroup,
  alternatives,
  MOST_POLICY_BYTES,
  policyText,
  policiesAt,
  stateOf,
  lastValidPolicies
};
