import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  RE2JS,
  compileGlob
} from "./chunk-PNQ6XSAQ.js";
import {
  catalogue
} from "./chunk-2GMROODO.js";
import {
  isConfig,
  isExceptions,
  isPolicy
} from "./chunk-P7OFEF33.js";
import {
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  constructFromEvents,
  getScalarValue,
  parseEvents
} from "./chunk-7T3MPM5E.js";
import {
  didYouMean,
  nearest,
  quoted
} from "./chunk-GJX2AMEE.js";
import {
  formatLocation
} from "./chunk-ICRDIBH3.js";
import {
  HARMS,
  SEVERITIES,
  isAtLeast
} from "./chunk-J4EE742W.js";
import {
  failed,
  isError,
  ok,
  problem
} from "./chunk-XEER5CX4.js";
import {
  isObject,
  isSensitive,
  isUnknown
} from "./chunk-EGKD75XR.js";
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
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}\u2026` : text;
}
function render(expression, depth) {
  if (depth > DEEPEST) return "\u2026";
  if (Array.isArray(expression)) return `[${list(expression, depth)}]`;
  if (!isObject(expression)) return JSON.stringify(expression) ?? "null";
  const name = Object.keys(expression)[0] ?? "";
  const given = expression[name] ?? null;
  const operands = Array.isArray(given) ? given : [given];
  if (name === "var") return renderPath(operands, depth);
  if (name === "attr") return operands.map(String).join(" \u203A ");
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
    ...values("source", "kind", "type", "writtenType", "address", "environment", "digest", "trust", "notUnderstood"),
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

// src/policy/check/parameters.ts
var checkParameters = ({ config, catalogue: catalogue2 }) => {
  const known = catalogue2.flatMap(({ parameters = [] }) => parameters).sort();
  const set = config?.node.get("parameters").entries() ?? [];
  return set.filter(({ name }) => !known.includes(name)).map(
    (node) => problem("unknown-name", `no danger has a parameter ${quoted(node.name)}`, {
      hint: didYouMean(node.name, known),
      help: `there are ${known.map(quoted).join(", ")}`,
      location: node.keyLocation()
    })
  );
};

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

// src/model/policy.ts
var MATCH_GLOBS = [
  "dangers",
  "environments",
  "sources",
  "types",
  "addresses",
  "paths",
  "branches",
  "authors",
  "labels"
];

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
    parameters: parametersOf(root.get("parameters")),
    suppressions: root.get("suppressions").text() ?? "needs-approval"
  };
}
function parametersOf(node) {
  const entries = node.entries().flatMap(({ name, value }) => typeof value === "number" ? [[name, value]] : []);
  return Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(entries));
}
function source(node) {
  const environments = node.get("environment").texts();
  const dialect = node.get("dialect").text();
  const server = node.get("server").text();
  const schema = node.get("schema").texts();
  const prune = node.get("prune").value;
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
    ...typeof prune === "boolean" && { prune },
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
  integer: "a whole number",
  number: "a number"
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
  checkParameters,
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
  MATCH_GLOBS,
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
