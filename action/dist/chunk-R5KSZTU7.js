import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  MATCH_GLOBS
} from "./chunk-RCQZQSAH.js";
import {
  catalogue,
  isObject,
  isSensitive,
  isUnknown
} from "./chunk-FI27Y6MM.js";
import {
  RE2JS,
  compileGlob
} from "./chunk-PNQ6XSAQ.js";
import {
  HARMS,
  SEVERITIES,
  didYouMean,
  formatLocation,
  isAtLeast,
  nearest,
  quoted
} from "./chunk-623AU4UW.js";
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

// src/schema/validators.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS2 = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS2({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_formats = __commonJS2({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});
var isConfig = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://interlock.dev/schemas/config.schema.json", "title": "ConfigDocument", "description": "`.interlock/config.yaml`: who guards the policies, where evidence comes from, environments and roles.", "type": "object", "required": ["version", "owners"], "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "For editors: where this schema is." }, "version": { "const": 1, "description": "Version of this format: 1." }, "owners": { "$ref": "#/$defs/owners", "description": "Guard every file below `.interlock/` that has no owners of its own: a change of it needs an approval from one of them. `org/team` or a login.", "examples": [["acme/platform"]] }, "sources": { "type": "array", "items": { "$ref": "#/$defs/source" }, "description": "What changes are read from: plans and migrations.", "default": [] }, "environments": { "type": "object", "propertyNames": { "pattern": "^[a-z0-9][a-z0-9._-]*$" }, "additionalProperties": { "title": "EnvironmentDocument", "type": "object", "additionalProperties": false, "properties": { "branches": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Globs of target branches that lead to this environment. Absent: only sources that name it do.", "examples": [["main", "release/*"]] } } }, "description": "Names of environments, and the branches that lead there. A source that names none belongs to every environment whose branches match the target branch.", "default": {}, "examples": [{ "production": { "branches": ["main"] }, "staging": { "branches": ["main", "release/*"] } }] }, "roles": { "type": "object", "propertyNames": { "pattern": "^[a-z0-9][a-z0-9._-]*$" }, "additionalProperties": { "$ref": "#/$defs/role" }, "description": "Groups of people by the name that rules use.", "default": {}, "examples": [{ "dba": { "teams": ["acme/data-platform"], "users": ["ada"] } }] }, "unmatched": { "enum": ["allow", "warn", "block"], "default": "warn", "description": "What happens to findings that no enforcing rule matches. `block` keeps the merge blocked until a rule names them. What was not understood waits in any case." }, "suppressions": { "enum": ["needs-approval", "honour", "ignore"], "default": "needs-approval", "description": 'What a comment such as `-- interlock: allow sql/drop-column reason="..."` in a migration counts for. `needs-approval`: the finding stays, and the reviewer sees the reason; `honour`: it is listed as suppressed, and no rule matches it; `ignore`: nothing. See docs/suppressions.md.' } }, "$defs": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]*$", "description": "Lower-case letters, digits, `.`, `_`, `-`." }, "owners": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1 }, "instant": { "type": "string", "format": "date-time", "description": "RFC 3339 with zone: 2026-12-01T00:00:00Z." }, "source": { "title": "SourceDocument", "type": "object", "required": ["id", "reader", "files"], "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "reader": { "enum": ["terraform-plan", "sql-migration"], "description": "Format of the evidence." }, "files": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Globs of plans in the workspace, or of migrations in the repository. `{environment}` captures the environment from the path.", "examples": [["plans/{environment}/network.json"], ["db/migrations/**/*.sql"]] }, "when": { "type": "object", "additionalProperties": false, "required": ["paths"], "properties": { "paths": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Globs of changed files." } }, "description": "Evidence is owed when one of these paths changes; owed and absent is a problem. Absent: plans are owed always, migrations are what the pull request adds.", "examples": [{ "paths": ["infra/**"] }] }, "environment": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "Where it is applied. A list makes one finding per environment. Absent: from the path, else every environment whose branches match.", "examples": ["production", ["staging", "production"]] }, "dialect": { "enum": ["postgres", "postgresql", "mysql", "mariadb", "sqlite"], "description": "Database that the migrations run on. `postgresql` is `postgres`." }, "server": { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+){0,2}$", "description": "Version of the database server, quoted: the major one is enough for PostgreSQL; minor and patch count for MySQL and MariaDB. Absent: PostgreSQL 16, MySQL 8.0, MariaDB 10.11, SQLite 3.", "examples": ["16", "8.0.28"] }, "schema": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "How the database looks before the pull request: a dump, or globs of the earlier migrations, read from the target branch. Tells column types, constraints and partitions that the migration alone does not.", "examples": ["db/structure.sql", ["db/migrations/**/*.sql"]] }, "framework": { "enum": ["auto", "schema-dump", "goose", "dbmate", "sql-migrate", "liquibase", "node-pg-migrate", "sqitch", "drizzle", "prisma", "sqlx", "flyway", "postgres-migrations", "supabase", "popx", "golang-migrate", "hasura", "diesel", "atlas", "alembic", "django", "ecto", "knex", "rails", "typeorm", "plain"], "description": "The migration tool, which says how files are named and whether they run in a transaction; `auto` recognises it.", "default": "auto", "examples": ["auto", "flyway", "goose"] }, "trust": { "enum": ["required", "claimed"], "default": "claimed", "description": "`required` refuses a plan that the pull request could have forged; `claimed` takes it, and says so in the verdict." } }, "description": "One place that changes are read from." }, "role": { "title": "RoleDocument", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "teams": { "type": "array", "items": { "type": "string" }, "description": "`org/team`.", "default": [], "examples": [["acme/data-platform"]] }, "users": { "type": "array", "items": { "type": "string" }, "description": "Logins.", "default": [], "examples": [["ada"]] }, "temporary": { "type": "array", "items": { "title": "TemporaryGrant", "type": "object", "required": ["user", "until", "reason", "grantedBy"], "additionalProperties": false, "properties": { "user": { "type": "string", "description": "Login." }, "until": { "$ref": "#/$defs/instant", "description": "End of the grant." }, "reason": { "type": "string", "minLength": 1, "description": "Why, for the auditor." }, "grantedBy": { "type": "string", "description": "Login of who decided it." } } }, "description": "People who belong to it for a time, such as on-call cover.", "default": [] } }, "description": "People who can be asked; a union of what is named." } }, "examples": [{ "version": 1, "owners": ["acme/platform"], "sources": [{ "id": "app-db", "reader": "sql-migration", "files": ["db/migrations/**/*.sql"], "dialect": "postgres", "server": "16" }], "environments": { "production": { "branches": ["main"] } }, "roles": { "dba": { "teams": ["acme/data-platform"] } }, "unmatched": "warn" }] };
var schema20 = { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1 };
var func1 = require_ucs2length().default;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.items.type, parentSchema: schema20.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema21 = { "title": "SourceDocument", "type": "object", "required": ["id", "reader", "files"], "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "reader": { "enum": ["terraform-plan", "sql-migration"], "description": "Format of the evidence." }, "files": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Globs of plans in the workspace, or of migrations in the repository. `{environment}` captures the environment from the path.", "examples": [["plans/{environment}/network.json"], ["db/migrations/**/*.sql"]] }, "when": { "type": "object", "additionalProperties": false, "required": ["paths"], "properties": { "paths": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Globs of changed files." } }, "description": "Evidence is owed when one of these paths changes; owed and absent is a problem. Absent: plans are owed always, migrations are what the pull request adds.", "examples": [{ "paths": ["infra/**"] }] }, "environment": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "Where it is applied. A list makes one finding per environment. Absent: from the path, else every environment whose branches match.", "examples": ["production", ["staging", "production"]] }, "dialect": { "enum": ["postgres", "postgresql", "mysql", "mariadb", "sqlite"], "description": "Database that the migrations run on. `postgresql` is `postgres`." }, "server": { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+){0,2}$", "description": "Version of the database server, quoted: the major one is enough for PostgreSQL; minor and patch count for MySQL and MariaDB. Absent: PostgreSQL 16, MySQL 8.0, MariaDB 10.11, SQLite 3.", "examples": ["16", "8.0.28"] }, "schema": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "How the database looks before the pull request: a dump, or globs of the earlier migrations, read from the target branch. Tells column types, constraints and partitions that the migration alone does not.", "examples": ["db/structure.sql", ["db/migrations/**/*.sql"]] }, "framework": { "enum": ["auto", "schema-dump", "goose", "dbmate", "sql-migrate", "liquibase", "node-pg-migrate", "sqitch", "drizzle", "prisma", "sqlx", "flyway", "postgres-migrations", "supabase", "popx", "golang-migrate", "hasura", "diesel", "atlas", "alembic", "django", "ecto", "knex", "rails", "typeorm", "plain"], "description": "The migration tool, which says how files are named and whether they run in a transaction; `auto` recognises it.", "default": "auto", "examples": ["auto", "flyway", "goose"] }, "trust": { "enum": ["required", "claimed"], "default": "claimed", "description": "`required` refuses a plan that the pull request could have forged; `claimed` takes it, and says so in the verdict." } }, "description": "One place that changes are read from." };
var func2 = Object.prototype.hasOwnProperty;
var schema22 = { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]*$", "description": "Lower-case letters, digits, `.`, `_`, `-`." };
var pattern3 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]*$"', schema: "^[a-z0-9][a-z0-9._-]*$", parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^[0-9]+(\\.[0-9]+){0,2}$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reader === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reader" }, message: "must have required property 'reader'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.files === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema21.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.reader !== void 0) {
      let data1 = data.reader;
      if (!(data1 === "terraform-plan" || data1 === "sql-migration")) {
        const err4 = { instancePath: instancePath + "/reader", schemaPath: "#/properties/reader/enum", keyword: "enum", params: { allowedValues: schema21.properties.reader.enum }, message: "must be equal to one of the allowed values", schema: schema21.properties.reader.enum, parentSchema: schema21.properties.reader, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data2 = data.files;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema21.properties.files, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.files.items.type, parentSchema: schema21.properties.files.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.files.type, parentSchema: schema21.properties.files, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data4 = data.when;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.paths === void 0) {
          const err8 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'", schema: schema21.properties.when.required, parentSchema: schema21.properties.when, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "paths")) {
            const err9 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.properties.when, data: data4 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data4.paths !== void 0) {
          let data5 = data4.paths;
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              const err10 = { instancePath: instancePath + "/when/paths", schemaPath: "#/properties/when/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema21.properties.when.properties.paths, data: data5 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data6 = data5[i1];
              if (typeof data6 !== "string") {
                const err11 = { instancePath: instancePath + "/when/paths/" + i1, schemaPath: "#/properties/when/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.when.properties.paths.items.type, parentSchema: schema21.properties.when.properties.paths.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/when/paths", schemaPath: "#/properties/when/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.when.properties.paths.type, parentSchema: schema21.properties.when.properties.paths, data: data5 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.properties.when.type, parentSchema: schema21.properties.when, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data7 = data.environment;
      const _errs16 = errors;
      let valid6 = false;
      const _errs17 = errors;
      if (typeof data7 !== "string") {
        const err14 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.environment.anyOf[0].type, parentSchema: schema21.properties.environment.anyOf[0], data: data7 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var _valid0 = _errs17 === errors;
      valid6 = valid6 || _valid0;
      const _errs19 = errors;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err15 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema21.properties.environment.anyOf[1], data: data7 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 !== "string") {
            const err16 = { instancePath: instancePath + "/environment/" + i2, schemaPath: "#/properties/environment/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.environment.anyOf[1].items.type, parentSchema: schema21.properties.environment.anyOf[1].items, data: data8 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.environment.anyOf[1].type, parentSchema: schema21.properties.environment.anyOf[1], data: data7 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid0 = _errs19 === errors;
      valid6 = valid6 || _valid0;
      if (!valid6) {
        const err18 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema21.properties.environment.anyOf, parentSchema: schema21.properties.environment, data: data7 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.dialect !== void 0) {
      let data9 = data.dialect;
      if (!(data9 === "postgres" || data9 === "postgresql" || data9 === "mysql" || data9 === "mariadb" || data9 === "sqlite")) {
        const err19 = { instancePath: instancePath + "/dialect", schemaPath: "#/properties/dialect/enum", keyword: "enum", params: { allowedValues: schema21.properties.dialect.enum }, message: "must be equal to one of the allowed values", schema: schema21.properties.dialect.enum, parentSchema: schema21.properties.dialect, data: data9 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.server !== void 0) {
      let data10 = data.server;
      if (typeof data10 === "string") {
        if (!pattern4.test(data10)) {
          const err20 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+){0,2}$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+){0,2}$"', schema: "^[0-9]+(\\.[0-9]+){0,2}$", parentSchema: schema21.properties.server, data: data10 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.server.type, parentSchema: schema21.properties.server, data: data10 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      let data11 = data.schema;
      const _errs27 = errors;
      let valid9 = false;
      const _errs28 = errors;
      if (typeof data11 !== "string") {
        const err22 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.schema.anyOf[0].type, parentSchema: schema21.properties.schema.anyOf[0], data: data11 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      var _valid1 = _errs28 === errors;
      valid9 = valid9 || _valid1;
      const _errs30 = errors;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err23 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema21.properties.schema.anyOf[1], data: data11 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data12 = data11[i3];
          if (typeof data12 !== "string") {
            const err24 = { instancePath: instancePath + "/schema/" + i3, schemaPath: "#/properties/schema/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.schema.anyOf[1].items.type, parentSchema: schema21.properties.schema.anyOf[1].items, data: data12 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.schema.anyOf[1].type, parentSchema: schema21.properties.schema.anyOf[1], data: data11 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid1 = _errs30 === errors;
      valid9 = valid9 || _valid1;
      if (!valid9) {
        const err26 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema21.properties.schema.anyOf, parentSchema: schema21.properties.schema, data: data11 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      } else {
        errors = _errs27;
        if (vErrors !== null) {
          if (_errs27) {
            vErrors.length = _errs27;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.framework !== void 0) {
      let data13 = data.framework;
      if (!(data13 === "auto" || data13 === "schema-dump" || data13 === "goose" || data13 === "dbmate" || data13 === "sql-migrate" || data13 === "liquibase" || data13 === "node-pg-migrate" || data13 === "sqitch" || data13 === "drizzle" || data13 === "prisma" || data13 === "sqlx" || data13 === "flyway" || data13 === "postgres-migrations" || data13 === "supabase" || data13 === "popx" || data13 === "golang-migrate" || data13 === "hasura" || data13 === "diesel" || data13 === "atlas" || data13 === "alembic" || data13 === "django" || data13 === "ecto" || data13 === "knex" || data13 === "rails" || data13 === "typeorm" || data13 === "plain")) {
        const err27 = { instancePath: instancePath + "/framework", schemaPath: "#/properties/framework/enum", keyword: "enum", params: { allowedValues: schema21.properties.framework.enum }, message: "must be equal to one of the allowed values", schema: schema21.properties.framework.enum, parentSchema: schema21.properties.framework, data: data13 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.trust !== void 0) {
      let data14 = data.trust;
      if (!(data14 === "required" || data14 === "claimed")) {
        const err28 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/enum", keyword: "enum", params: { allowedValues: schema21.properties.trust.enum }, message: "must be equal to one of the allowed values", schema: schema21.properties.trust.enum, parentSchema: schema21.properties.trust, data: data14 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema23 = { "title": "RoleDocument", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "teams": { "type": "array", "items": { "type": "string" }, "description": "`org/team`.", "default": [], "examples": [["acme/data-platform"]] }, "users": { "type": "array", "items": { "type": "string" }, "description": "Logins.", "default": [], "examples": [["ada"]] }, "temporary": { "type": "array", "items": { "title": "TemporaryGrant", "type": "object", "required": ["user", "until", "reason", "grantedBy"], "additionalProperties": false, "properties": { "user": { "type": "string", "description": "Login." }, "until": { "$ref": "#/$defs/instant", "description": "End of the grant." }, "reason": { "type": "string", "minLength": 1, "description": "Why, for the auditor." }, "grantedBy": { "type": "string", "description": "Login of who decided it." } } }, "description": "People who belong to it for a time, such as on-call cover.", "default": [] } }, "description": "People who can be asked; a union of what is named." };
var schema24 = { "type": "string", "format": "date-time", "description": "RFC 3339 with zone: 2026-12-01T00:00:00Z." };
var formats0 = require_formats().fullFormats["date-time"];
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "teams" || key0 === "users" || key0 === "temporary")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data0 = data.teams;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err2 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.teams.items.type, parentSchema: schema23.properties.teams.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties.teams.type, parentSchema: schema23.properties.teams, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.users !== void 0) {
      let data2 = data.users;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 !== "string") {
            const err4 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.users.items.type, parentSchema: schema23.properties.users.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties.users.type, parentSchema: schema23.properties.users, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.temporary !== void 0) {
      let data4 = data.temporary;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.user === void 0) {
              const err6 = { instancePath: instancePath + "/temporary/" + i2, schemaPath: "#/properties/temporary/items/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'", schema: schema23.properties.temporary.items.required, parentSchema: schema23.properties.temporary.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data5.until === void 0) {
              const err7 = { instancePath: instancePath + "/temporary/" + i2, schemaPath: "#/properties/temporary/items/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema23.properties.temporary.items.required, parentSchema: schema23.properties.temporary.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data5.reason === void 0) {
              const err8 = { instancePath: instancePath + "/temporary/" + i2, schemaPath: "#/properties/temporary/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema23.properties.temporary.items.required, parentSchema: schema23.properties.temporary.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data5.grantedBy === void 0) {
              const err9 = { instancePath: instancePath + "/temporary/" + i2, schemaPath: "#/properties/temporary/items/required", keyword: "required", params: { missingProperty: "grantedBy" }, message: "must have required property 'grantedBy'", schema: schema23.properties.temporary.items.required, parentSchema: schema23.properties.temporary.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "user" || key1 === "until" || key1 === "reason" || key1 === "grantedBy")) {
                const err10 = { instancePath: instancePath + "/temporary/" + i2, schemaPath: "#/properties/temporary/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23.properties.temporary.items, data: data5 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data5.user !== void 0) {
              let data6 = data5.user;
              if (typeof data6 !== "string") {
                const err11 = { instancePath: instancePath + "/temporary/" + i2 + "/user", schemaPath: "#/properties/temporary/items/properties/user/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.temporary.items.properties.user.type, parentSchema: schema23.properties.temporary.items.properties.user, data: data6 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data5.until !== void 0) {
              if (!validate60(data5.until, { instancePath: instancePath + "/temporary/" + i2 + "/until", parentData: data5, parentDataProperty: "until", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
            }
            if (data5.reason !== void 0) {
              let data8 = data5.reason;
              if (typeof data8 === "string") {
                if (func1(data8) < 1) {
                  const err12 = { instancePath: instancePath + "/temporary/" + i2 + "/reason", schemaPath: "#/properties/temporary/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema23.properties.temporary.items.properties.reason, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/temporary/" + i2 + "/reason", schemaPath: "#/properties/temporary/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.temporary.items.properties.reason.type, parentSchema: schema23.properties.temporary.items.properties.reason, data: data8 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data5.grantedBy !== void 0) {
              let data9 = data5.grantedBy;
              if (typeof data9 !== "string") {
                const err14 = { instancePath: instancePath + "/temporary/" + i2 + "/grantedBy", schemaPath: "#/properties/temporary/items/properties/grantedBy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.temporary.items.properties.grantedBy.type, parentSchema: schema23.properties.temporary.items.properties.grantedBy, data: data9 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/temporary/" + i2, schemaPath: "#/properties/temporary/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.properties.temporary.items.type, parentSchema: schema23.properties.temporary.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/temporary", schemaPath: "#/properties/temporary/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties.temporary.type, parentSchema: schema23.properties.temporary, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.owners === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owners" }, message: "must have required property 'owners'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "version" || key0 === "owners" || key0 === "sources" || key0 === "environments" || key0 === "roles" || key0 === "unmatched" || key0 === "suppressions")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.$schema.type, parentSchema: schema19.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (1 !== data1) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema19.properties.version, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.owners !== void 0) {
      if (!validate53(data.owners, { instancePath: instancePath + "/owners", parentData: data, parentDataProperty: "owners", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0) {
      let data3 = data.sources;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate55(data3[i0], { instancePath: instancePath + "/sources/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.sources.type, parentSchema: schema19.properties.sources, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data5 = data.environments;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          const _errs11 = errors;
          if (typeof key1 === "string") {
            if (!pattern3.test(key1)) {
              const err6 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]*$"', schema: "^[a-z0-9][a-z0-9._-]*$", parentSchema: schema19.properties.environments.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          var valid3 = _errs11 === errors;
          if (!valid3) {
            const err7 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema19.properties.environments.propertyNames, parentSchema: schema19.properties.environments, data: data5 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key2 in data5) {
          let data6 = data5[key2];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key3 in data6) {
              if (!(key3 === "branches")) {
                const err8 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.environments.additionalProperties, data: data6 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data6.branches !== void 0) {
              let data7 = data6.branches;
              if (Array.isArray(data7)) {
                if (data7.length < 1) {
                  const err9 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches", schemaPath: "#/properties/environments/additionalProperties/properties/branches/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.environments.additionalProperties.properties.branches, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                const len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data8 = data7[i1];
                  if (typeof data8 !== "string") {
                    const err10 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches/" + i1, schemaPath: "#/properties/environments/additionalProperties/properties/branches/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.environments.additionalProperties.properties.branches.items.type, parentSchema: schema19.properties.environments.additionalProperties.properties.branches.items, data: data8 };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
              } else {
                const err11 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches", schemaPath: "#/properties/environments/additionalProperties/properties/branches/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.environments.additionalProperties.properties.branches.type, parentSchema: schema19.properties.environments.additionalProperties.properties.branches, data: data7 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.environments.additionalProperties.type, parentSchema: schema19.properties.environments.additionalProperties, data: data6 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.environments.type, parentSchema: schema19.properties.environments, data: data5 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data9 = data.roles;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key4 in data9) {
          const _errs22 = errors;
          if (typeof key4 === "string") {
            if (!pattern3.test(key4)) {
              const err14 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]*$"', schema: "^[a-z0-9][a-z0-9._-]*$", parentSchema: schema19.properties.roles.propertyNames, data: key4, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          var valid8 = _errs22 === errors;
          if (!valid8) {
            const err15 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema19.properties.roles.propertyNames, parentSchema: schema19.properties.roles, data: data9 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        for (const key5 in data9) {
          if (!validate59(data9[key5], { instancePath: instancePath + "/roles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.roles.type, parentSchema: schema19.properties.roles, data: data9 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.unmatched !== void 0) {
      let data11 = data.unmatched;
      if (!(data11 === "allow" || data11 === "warn" || data11 === "block")) {
        const err17 = { instancePath: instancePath + "/unmatched", schemaPath: "#/properties/unmatched/enum", keyword: "enum", params: { allowedValues: schema19.properties.unmatched.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.unmatched.enum, parentSchema: schema19.properties.unmatched, data: data11 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.suppressions !== void 0) {
      let data12 = data.suppressions;
      if (!(data12 === "needs-approval" || data12 === "honour" || data12 === "ignore")) {
        const err18 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/enum", keyword: "enum", params: { allowedValues: schema19.properties.suppressions.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.suppressions.enum, parentSchema: schema19.properties.suppressions, data: data12 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var isExceptions = validate63;
var schema25 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://interlock.dev/schemas/exceptions.schema.json", "title": "ExceptionsDocument", "description": "`.interlock/exceptions/*.yaml`: findings tolerated for a time.", "type": "object", "required": ["version", "exceptions"], "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "For editors: where this schema is." }, "version": { "const": 1, "description": "Version of this format: 1." }, "exceptions": { "type": "array", "items": { "$ref": "#/$defs/exception" }, "description": "Findings tolerated for a time. They stay listed, as excepted." } }, "$defs": { "strings": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "One text, or a list of texts." }, "exception": { "title": "ExceptionDocument", "type": "object", "required": ["id", "dangers", "owner", "reason", "until"], "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]*$", "description": "Unique in the folder." }, "dangers": { "$ref": "danger-ids.schema.json#/$defs/dangers", "description": "Dangers of the catalogue, or globs. Never `any/*` or `interlock/*`.", "examples": ["sql/drop-table"] }, "addresses": { "$ref": "#/$defs/strings", "description": "Globs of resource addresses or SQL names.", "examples": ["public.scratch_*"] }, "fingerprint": { "type": "string", "pattern": "^f:[0-9a-f]+$", "description": "One finding, as `scan` and the verdict show it.", "examples": ["f:0123456789abcdef"] }, "sources": { "$ref": "#/$defs/strings", "description": "Ids of sources. Absent: all." }, "environments": { "$ref": "#/$defs/strings", "description": "Absent: all." }, "policies": { "$ref": "#/$defs/strings", "description": "Names of policies whose rules it lifts. Absent: all." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a login, or `org/team`.", "examples": ["ada"] }, "reason": { "type": "string", "minLength": 1, "description": "Why it is safe, for the reviewer and the auditor." }, "from": { "type": "string", "description": "First day, or an instant; absent: the day it is merged. Its length of at most 180 days is counted from here.", "examples": ["2026-11-20"] }, "until": { "type": "string", "description": "Last day (it ends with that day, UTC), or an instant with zone. At most 180 days.", "examples": ["2026-12-31", "2026-12-31T18:00:00Z"] } }, "description": "Names `addresses` or a `fingerprint`; all keys must fit the finding." } }, "examples": [{ "version": 1, "exceptions": [{ "id": "rebuild-search", "dangers": ["sql/drop-table"], "addresses": ["public.search_*"], "environments": ["staging"], "owner": "ada", "reason": "the search index is rebuilt weekly", "until": "2026-12-31" }] }] };
var schema26 = { "title": "ExceptionDocument", "type": "object", "required": ["id", "dangers", "owner", "reason", "until"], "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]*$", "description": "Unique in the folder." }, "dangers": { "$ref": "danger-ids.schema.json#/$defs/dangers", "description": "Dangers of the catalogue, or globs. Never `any/*` or `interlock/*`.", "examples": ["sql/drop-table"] }, "addresses": { "$ref": "#/$defs/strings", "description": "Globs of resource addresses or SQL names.", "examples": ["public.scratch_*"] }, "fingerprint": { "type": "string", "pattern": "^f:[0-9a-f]+$", "description": "One finding, as `scan` and the verdict show it.", "examples": ["f:0123456789abcdef"] }, "sources": { "$ref": "#/$defs/strings", "description": "Ids of sources. Absent: all." }, "environments": { "$ref": "#/$defs/strings", "description": "Absent: all." }, "policies": { "$ref": "#/$defs/strings", "description": "Names of policies whose rules it lifts. Absent: all." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a login, or `org/team`.", "examples": ["ada"] }, "reason": { "type": "string", "minLength": 1, "description": "Why it is safe, for the reviewer and the auditor." }, "from": { "type": "string", "description": "First day, or an instant; absent: the day it is merged. Its length of at most 180 days is counted from here.", "examples": ["2026-11-20"] }, "until": { "type": "string", "description": "Last day (it ends with that day, UTC), or an instant with zone. At most 180 days.", "examples": ["2026-12-31", "2026-12-31T18:00:00Z"] } }, "description": "Names `addresses` or a `fingerprint`; all keys must fit the finding." };
var pattern8 = new RegExp("^f:[0-9a-f]+$", "u");
var schema28 = { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }] };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.anyOf[0].type, parentSchema: schema28.anyOf[0], data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema28.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.anyOf[1].items.type, parentSchema: schema28.anyOf[1].items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.anyOf[1].type, parentSchema: schema28.anyOf[1], data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var items0 = true;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema28.anyOf, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate66.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate66.evaluated = { "dynamicProps": false, "dynamicItems": true };
var schema29 = { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "One text, or a list of texts." };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.anyOf[0].type, parentSchema: schema29.anyOf[0], data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema29.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.anyOf[1].items.type, parentSchema: schema29.anyOf[1].items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema29.anyOf[1].type, parentSchema: schema29.anyOf[1], data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var items0 = true;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema29.anyOf, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate68.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate68.evaluated = { "dynamicProps": false, "dynamicItems": true };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.dangers === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dangers" }, message: "must have required property 'dangers'", schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.until === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema26.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema26, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]*$"', schema: "^[a-z0-9][a-z0-9._-]*$", parentSchema: schema26.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.id.type, parentSchema: schema26.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.dangers !== void 0) {
      if (!validate66(data.dangers, { instancePath: instancePath + "/dangers", parentData: data, parentDataProperty: "dangers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.addresses !== void 0) {
      if (!validate68(data.addresses, { instancePath: instancePath + "/addresses", parentData: data, parentDataProperty: "addresses", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.fingerprint !== void 0) {
      let data3 = data.fingerprint;
      if (typeof data3 === "string") {
        if (!pattern8.test(data3)) {
          const err8 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^f:[0-9a-f]+$" }, message: 'must match pattern "^f:[0-9a-f]+$"', schema: "^f:[0-9a-f]+$", parentSchema: schema26.properties.fingerprint, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.fingerprint.type, parentSchema: schema26.properties.fingerprint, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      if (!validate68(data.sources, { instancePath: instancePath + "/sources", parentData: data, parentDataProperty: "sources", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.environments !== void 0) {
      if (!validate68(data.environments, { instancePath: instancePath + "/environments", parentData: data, parentDataProperty: "environments", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.policies !== void 0) {
      if (!validate68(data.policies, { instancePath: instancePath + "/policies", parentData: data, parentDataProperty: "policies", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      let data7 = data.owner;
      if (typeof data7 === "string") {
        if (func1(data7) < 1) {
          const err10 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema26.properties.owner, data: data7 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.owner.type, parentSchema: schema26.properties.owner, data: data7 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data8 = data.reason;
      if (typeof data8 === "string") {
        if (func1(data8) < 1) {
          const err12 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema26.properties.reason, data: data8 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.reason.type, parentSchema: schema26.properties.reason, data: data8 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data9 = data.from;
      if (typeof data9 !== "string") {
        const err14 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.from.type, parentSchema: schema26.properties.from, data: data9 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data10 = data.until;
      if (typeof data10 !== "string") {
        const err15 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.until.type, parentSchema: schema26.properties.until, data: data10 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.exceptions === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exceptions" }, message: "must have required property 'exceptions'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "version" || key0 === "exceptions")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.$schema.type, parentSchema: schema25.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (1 !== data1) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema25.properties.version, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.exceptions !== void 0) {
      let data2 = data.exceptions;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate64(data2[i0], { instancePath: instancePath + "/exceptions/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.exceptions.type, parentSchema: schema25.properties.exceptions, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var isFacts = validate74;
var schema30 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://interlock.dev/schemas/facts.schema.json", "title": "Facts", "description": "Everything known about the pull request and the people, at one head commit and one instant. What is absent is unknown, not empty, except the lists of `pull`.", "type": "object", "required": ["version", "pull"], "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "version": { "const": 1 }, "now": { "$ref": "#/$defs/instant", "description": "The instant of the decision. Absent: the moment the command runs." }, "pull": { "$ref": "#/$defs/pull" }, "people": { "$ref": "#/$defs/people" }, "seen": { "type": "array", "items": { "$ref": "#/$defs/seen" }, "description": "What the findings were at earlier heads." }, "usage": { "type": "array", "items": { "type": "object", "additionalProperties": true }, "description": "Counters from the ledger." }, "unavailable": { "type": "array", "description": "Facts that could not be fetched, by path, such as `people.teams.acme/sec`.", "items": { "type": "object", "required": ["path", "why"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "why": { "type": "string" } } } } }, "$defs": { "instant": { "type": "string", "format": "date-time", "description": "RFC 3339 with zone, such as 2026-11-20T10:00:00Z." }, "pull": { "title": "Pull", "type": "object", "required": ["author", "headSha"], "additionalProperties": false, "properties": { "repository": { "type": "string", "description": "`owner/name`." }, "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string" }, "body": { "type": ["string", "null"] }, "bodyEditedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "author": { "type": "string", "minLength": 1 }, "authorKind": { "enum": ["human", "bot", "app"] }, "base": { "type": "string", "description": "Target branch." }, "baseSha": { "type": "string" }, "head": { "type": "string", "description": "Head branch; `owner:branch` from a fork." }, "headSha": { "type": "string", "minLength": 1, "description": "The commit that the facts are about. On the command line, a name that is no commit id, such as `c2`, stands for the commit that is judged." }, "draft": { "type": "boolean" }, "labels": { "type": "array", "items": { "type": "string" } }, "createdAt": { "$ref": "#/$defs/instant" }, "lastPusher": { "type": ["string", "null"] }, "files": { "type": "array", "items": { "$ref": "#/$defs/file" } }, "commits": { "type": "array", "items": { "$ref": "#/$defs/commit" } }, "reviews": { "type": "array", "items": { "$ref": "#/$defs/review" } }, "comments": { "type": "array", "items": { "$ref": "#/$defs/comment" } }, "checks": { "type": "array", "items": { "$ref": "#/$defs/check" } }, "truncated": { "type": "array", "items": { "enum": ["files", "commits", "reviews", "comments", "checks", "labels"] }, "description": "Lists that are known to be incomplete." } } }, "file": { "title": "ChangedFile", "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "previousPath": { "type": ["string", "null"] }, "status": { "enum": ["added", "removed", "modified", "renamed", "copied", "changed", "unchanged"] }, "additions": { "type": "integer", "minimum": 0 }, "deletions": { "type": "integer", "minimum": 0 } } }, "commit": { "title": "Commit", "type": "object", "required": ["sha"], "additionalProperties": false, "properties": { "sha": { "type": "string" }, "parents": { "type": "array", "items": { "type": "string" } }, "author": { "type": ["string", "null"], "description": "Login; null when the commit cannot be attributed." }, "committer": { "type": ["string", "null"] }, "coAuthors": { "type": "array", "items": { "type": ["string", "null"] }, "description": "Logins of `Co-authored-by`; null for one that cannot be attributed." }, "pushedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "verified": { "type": ["boolean", "null"] }, "signer": { "type": ["string", "null"] }, "viaWeb": { "type": "boolean" }, "conflictResolved": { "type": "boolean", "description": "A merge into which somebody wrote, or may have. Absent: nobody did." } } }, "review": { "title": "Review", "type": "object", "required": ["user", "state"], "additionalProperties": false, "properties": { "user": { "type": "string" }, "state": { "enum": ["approved", "changes_requested", "commented", "dismissed", "pending"] }, "submittedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "commitId": { "type": ["string", "null"] }, "body": { "type": ["string", "null"] }, "editedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "editedBy": { "type": ["string", "null"] } } }, "comment": { "title": "Comment", "type": "object", "required": ["user", "body"], "additionalProperties": false, "properties": { "id": { "type": "integer" }, "user": { "type": "string" }, "body": { "type": ["string", "null"] }, "createdAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "editedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "editedBy": { "type": ["string", "null"] } } }, "check": { "title": "Check", "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "conclusion": { "type": ["string", "null"], "description": "`success`, `failure`, `skipped`, ...; null while it runs." } } }, "people": { "title": "People", "type": "object", "additionalProperties": false, "properties": { "teams": { "$ref": "#/$defs/memberships", "description": "Active members by `org/team`." }, "teamInvitations": { "$ref": "#/$defs/memberships" }, "organizations": { "$ref": "#/$defs/memberships" }, "permissions": { "type": "object", "additionalProperties": { "enum": ["admin", "maintain", "write", "triage", "read", "none"] } }, "kinds": { "type": "object", "additionalProperties": { "enum": ["human", "bot", "app"] } }, "codeowners": { "type": "array", "items": { "type": "object", "required": ["pattern", "owners"], "additionalProperties": false, "properties": { "pattern": { "type": "string" }, "owners": { "type": "array", "items": { "type": "string" } } } } } } }, "memberships": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } }, "seen": { "title": "Seen", "type": "object", "required": ["sha", "findings"], "additionalProperties": false, "properties": { "sha": { "type": "string" }, "at": { "$ref": "#/$defs/instant" }, "findings": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Digest by fingerprint." } } } } };
var schema31 = { "type": "string", "format": "date-time", "description": "RFC 3339 with zone, such as 2026-11-20T10:00:00Z." };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema32 = { "title": "Pull", "type": "object", "required": ["author", "headSha"], "additionalProperties": false, "properties": { "repository": { "type": "string", "description": "`owner/name`." }, "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string" }, "body": { "type": ["string", "null"] }, "bodyEditedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "author": { "type": "string", "minLength": 1 }, "authorKind": { "enum": ["human", "bot", "app"] }, "base": { "type": "string", "description": "Target branch." }, "baseSha": { "type": "string" }, "head": { "type": "string", "description": "Head branch; `owner:branch` from a fork." }, "headSha": { "type": "string", "minLength": 1, "description": "The commit that the facts are about. On the command line, a name that is no commit id, such as `c2`, stands for the commit that is judged." }, "draft": { "type": "boolean" }, "labels": { "type": "array", "items": { "type": "string" } }, "createdAt": { "$ref": "#/$defs/instant" }, "lastPusher": { "type": ["string", "null"] }, "files": { "type": "array", "items": { "$ref": "#/$defs/file" } }, "commits": { "type": "array", "items": { "$ref": "#/$defs/commit" } }, "reviews": { "type": "array", "items": { "$ref": "#/$defs/review" } }, "comments": { "type": "array", "items": { "$ref": "#/$defs/comment" } }, "checks": { "type": "array", "items": { "$ref": "#/$defs/check" } }, "truncated": { "type": "array", "items": { "enum": ["files", "commits", "reviews", "comments", "checks", "labels"] }, "description": "Lists that are known to be incomplete." } } };
var schema33 = { "title": "ChangedFile", "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "previousPath": { "type": ["string", "null"] }, "status": { "enum": ["added", "removed", "modified", "renamed", "copied", "changed", "unchanged"] }, "additions": { "type": "integer", "minimum": 0 }, "deletions": { "type": "integer", "minimum": 0 } } };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "previousPath" || key0 === "status" || key0 === "additions" || key0 === "deletions")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.path.type, parentSchema: schema33.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.previousPath !== void 0) {
      let data1 = data.previousPath;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/previousPath", schemaPath: "#/properties/previousPath/type", keyword: "type", params: { type: schema33.properties.previousPath.type }, message: "must be string,null", schema: schema33.properties.previousPath.type, parentSchema: schema33.properties.previousPath, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(data2 === "added" || data2 === "removed" || data2 === "modified" || data2 === "renamed" || data2 === "copied" || data2 === "changed" || data2 === "unchanged")) {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema33.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.status.enum, parentSchema: schema33.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.additions !== void 0) {
      let data3 = data.additions;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/additions", schemaPath: "#/properties/additions/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.additions.type, parentSchema: schema33.properties.additions, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/additions", schemaPath: "#/properties/additions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.additions, data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.deletions !== void 0) {
      let data4 = data.deletions;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err7 = { instancePath: instancePath + "/deletions", schemaPath: "#/properties/deletions/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.deletions.type, parentSchema: schema33.properties.deletions, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err8 = { instancePath: instancePath + "/deletions", schemaPath: "#/properties/deletions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.deletions, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema34 = { "title": "Commit", "type": "object", "required": ["sha"], "additionalProperties": false, "properties": { "sha": { "type": "string" }, "parents": { "type": "array", "items": { "type": "string" } }, "author": { "type": ["string", "null"], "description": "Login; null when the commit cannot be attributed." }, "committer": { "type": ["string", "null"] }, "coAuthors": { "type": "array", "items": { "type": ["string", "null"] }, "description": "Logins of `Co-authored-by`; null for one that cannot be attributed." }, "pushedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "verified": { "type": ["boolean", "null"] }, "signer": { "type": ["string", "null"] }, "viaWeb": { "type": "boolean" }, "conflictResolved": { "type": "boolean", "description": "A merge into which somebody wrote, or may have. Absent: nobody did." } } };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sha === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha" }, message: "must have required property 'sha'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema34.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.sha !== void 0) {
      let data0 = data.sha;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/sha", schemaPath: "#/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.sha.type, parentSchema: schema34.properties.sha, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.parents !== void 0) {
      let data1 = data.parents;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err3 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/properties/parents/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.parents.items.type, parentSchema: schema34.properties.parents.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/parents", schemaPath: "#/properties/parents/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.parents.type, parentSchema: schema34.properties.parents, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.author !== void 0) {
      let data3 = data.author;
      if (typeof data3 !== "string" && data3 !== null) {
        const err5 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: schema34.properties.author.type }, message: "must be string,null", schema: schema34.properties.author.type, parentSchema: schema34.properties.author, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.committer !== void 0) {
      let data4 = data.committer;
      if (typeof data4 !== "string" && data4 !== null) {
        const err6 = { instancePath: instancePath + "/committer", schemaPath: "#/properties/committer/type", keyword: "type", params: { type: schema34.properties.committer.type }, message: "must be string,null", schema: schema34.properties.committer.type, parentSchema: schema34.properties.committer, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.coAuthors !== void 0) {
      let data5 = data.coAuthors;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 !== "string" && data6 !== null) {
            const err7 = { instancePath: instancePath + "/coAuthors/" + i1, schemaPath: "#/properties/coAuthors/items/type", keyword: "type", params: { type: schema34.properties.coAuthors.items.type }, message: "must be string,null", schema: schema34.properties.coAuthors.items.type, parentSchema: schema34.properties.coAuthors.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/coAuthors", schemaPath: "#/properties/coAuthors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.coAuthors.type, parentSchema: schema34.properties.coAuthors, data: data5 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.pushedAt !== void 0) {
      let data7 = data.pushedAt;
      const _errs17 = errors;
      let valid5 = false;
      const _errs18 = errors;
      if (!validate75(data7, { instancePath: instancePath + "/pushedAt", parentData: data, parentDataProperty: "pushedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs18 === errors;
      valid5 = valid5 || _valid0;
      const _errs19 = errors;
      if (data7 !== null) {
        const err9 = { instancePath: instancePath + "/pushedAt", schemaPath: "#/properties/pushedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema34.properties.pushedAt.anyOf[1].type, parentSchema: schema34.properties.pushedAt.anyOf[1], data: data7 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs19 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const err10 = { instancePath: instancePath + "/pushedAt", schemaPath: "#/properties/pushedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.properties.pushedAt.anyOf, parentSchema: schema34.properties.pushedAt, data: data7 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.verified !== void 0) {
      let data8 = data.verified;
      if (typeof data8 !== "boolean" && data8 !== null) {
        const err11 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: schema34.properties.verified.type }, message: "must be boolean,null", schema: schema34.properties.verified.type, parentSchema: schema34.properties.verified, data: data8 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.signer !== void 0) {
      let data9 = data.signer;
      if (typeof data9 !== "string" && data9 !== null) {
        const err12 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/type", keyword: "type", params: { type: schema34.properties.signer.type }, message: "must be string,null", schema: schema34.properties.signer.type, parentSchema: schema34.properties.signer, data: data9 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.viaWeb !== void 0) {
      let data10 = data.viaWeb;
      if (typeof data10 !== "boolean") {
        const err13 = { instancePath: instancePath + "/viaWeb", schemaPath: "#/properties/viaWeb/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.viaWeb.type, parentSchema: schema34.properties.viaWeb, data: data10 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.conflictResolved !== void 0) {
      let data11 = data.conflictResolved;
      if (typeof data11 !== "boolean") {
        const err14 = { instancePath: instancePath + "/conflictResolved", schemaPath: "#/properties/conflictResolved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.conflictResolved.type, parentSchema: schema34.properties.conflictResolved, data: data11 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema35 = { "title": "Review", "type": "object", "required": ["user", "state"], "additionalProperties": false, "properties": { "user": { "type": "string" }, "state": { "enum": ["approved", "changes_requested", "commented", "dismissed", "pending"] }, "submittedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "commitId": { "type": ["string", "null"] }, "body": { "type": ["string", "null"] }, "editedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "editedBy": { "type": ["string", "null"] } } };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.user === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'", schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "user" || key0 === "state" || key0 === "submittedAt" || key0 === "commitId" || key0 === "body" || key0 === "editedAt" || key0 === "editedBy")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.user !== void 0) {
      let data0 = data.user;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.user.type, parentSchema: schema35.properties.user, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      if (!(data1 === "approved" || data1 === "changes_requested" || data1 === "commented" || data1 === "dismissed" || data1 === "pending")) {
        const err4 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema35.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema35.properties.state.enum, parentSchema: schema35.properties.state, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.submittedAt !== void 0) {
      let data2 = data.submittedAt;
      const _errs6 = errors;
      let valid1 = false;
      const _errs7 = errors;
      if (!validate75(data2, { instancePath: instancePath + "/submittedAt", parentData: data, parentDataProperty: "submittedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (data2 !== null) {
        const err5 = { instancePath: instancePath + "/submittedAt", schemaPath: "#/properties/submittedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema35.properties.submittedAt.anyOf[1].type, parentSchema: schema35.properties.submittedAt.anyOf[1], data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err6 = { instancePath: instancePath + "/submittedAt", schemaPath: "#/properties/submittedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema35.properties.submittedAt.anyOf, parentSchema: schema35.properties.submittedAt, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.commitId !== void 0) {
      let data3 = data.commitId;
      if (typeof data3 !== "string" && data3 !== null) {
        const err7 = { instancePath: instancePath + "/commitId", schemaPath: "#/properties/commitId/type", keyword: "type", params: { type: schema35.properties.commitId.type }, message: "must be string,null", schema: schema35.properties.commitId.type, parentSchema: schema35.properties.commitId, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data4 = data.body;
      if (typeof data4 !== "string" && data4 !== null) {
        const err8 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: schema35.properties.body.type }, message: "must be string,null", schema: schema35.properties.body.type, parentSchema: schema35.properties.body, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.editedAt !== void 0) {
      let data5 = data.editedAt;
      const _errs15 = errors;
      let valid2 = false;
      const _errs16 = errors;
      if (!validate75(data5, { instancePath: instancePath + "/editedAt", parentData: data, parentDataProperty: "editedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs16 === errors;
      valid2 = valid2 || _valid1;
      const _errs17 = errors;
      if (data5 !== null) {
        const err9 = { instancePath: instancePath + "/editedAt", schemaPath: "#/properties/editedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema35.properties.editedAt.anyOf[1].type, parentSchema: schema35.properties.editedAt.anyOf[1], data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid1 = _errs17 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err10 = { instancePath: instancePath + "/editedAt", schemaPath: "#/properties/editedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema35.properties.editedAt.anyOf, parentSchema: schema35.properties.editedAt, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.editedBy !== void 0) {
      let data6 = data.editedBy;
      if (typeof data6 !== "string" && data6 !== null) {
        const err11 = { instancePath: instancePath + "/editedBy", schemaPath: "#/properties/editedBy/type", keyword: "type", params: { type: schema35.properties.editedBy.type }, message: "must be string,null", schema: schema35.properties.editedBy.type, parentSchema: schema35.properties.editedBy, data: data6 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema36 = { "title": "Comment", "type": "object", "required": ["user", "body"], "additionalProperties": false, "properties": { "id": { "type": "integer" }, "user": { "type": "string" }, "body": { "type": ["string", "null"] }, "createdAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "editedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "editedBy": { "type": ["string", "null"] } } };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.user === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.body === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "user" || key0 === "body" || key0 === "createdAt" || key0 === "editedAt" || key0 === "editedBy")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.id.type, parentSchema: schema36.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.user !== void 0) {
      let data1 = data.user;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.user.type, parentSchema: schema36.properties.user, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data2 = data.body;
      if (typeof data2 !== "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: schema36.properties.body.type }, message: "must be string,null", schema: schema36.properties.body.type, parentSchema: schema36.properties.body, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data3 = data.createdAt;
      const _errs9 = errors;
      let valid1 = false;
      const _errs10 = errors;
      if (!validate75(data3, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      const _errs11 = errors;
      if (data3 !== null) {
        const err6 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema36.properties.createdAt.anyOf[1].type, parentSchema: schema36.properties.createdAt.anyOf[1], data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err7 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema36.properties.createdAt.anyOf, parentSchema: schema36.properties.createdAt, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.editedAt !== void 0) {
      let data4 = data.editedAt;
      const _errs14 = errors;
      let valid2 = false;
      const _errs15 = errors;
      if (!validate75(data4, { instancePath: instancePath + "/editedAt", parentData: data, parentDataProperty: "editedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs15 === errors;
      valid2 = valid2 || _valid1;
      const _errs16 = errors;
      if (data4 !== null) {
        const err8 = { instancePath: instancePath + "/editedAt", schemaPath: "#/properties/editedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema36.properties.editedAt.anyOf[1].type, parentSchema: schema36.properties.editedAt.anyOf[1], data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid1 = _errs16 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err9 = { instancePath: instancePath + "/editedAt", schemaPath: "#/properties/editedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema36.properties.editedAt.anyOf, parentSchema: schema36.properties.editedAt, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.editedBy !== void 0) {
      let data5 = data.editedBy;
      if (typeof data5 !== "string" && data5 !== null) {
        const err10 = { instancePath: instancePath + "/editedBy", schemaPath: "#/properties/editedBy/type", keyword: "type", params: { type: schema36.properties.editedBy.type }, message: "must be string,null", schema: schema36.properties.editedBy.type, parentSchema: schema36.properties.editedBy, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema37 = { "title": "Check", "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "conclusion": { "type": ["string", "null"], "description": "`success`, `failure`, `skipped`, ...; null while it runs." } } };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "conclusion")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.name.type, parentSchema: schema37.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.conclusion !== void 0) {
      let data1 = data.conclusion;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/conclusion", schemaPath: "#/properties/conclusion/type", keyword: "type", params: { type: schema37.properties.conclusion.type }, message: "must be string,null", schema: schema37.properties.conclusion.type, parentSchema: schema37.properties.conclusion, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.author === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "author" }, message: "must have required property 'author'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.headSha === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headSha" }, message: "must have required property 'headSha'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema32.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.repository !== void 0) {
      let data0 = data.repository;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.repository.type, parentSchema: schema32.properties.repository, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.number.type, parentSchema: schema32.properties.number, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.number, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.title.type, parentSchema: schema32.properties.title, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data3 = data.body;
      if (typeof data3 !== "string" && data3 !== null) {
        const err7 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: schema32.properties.body.type }, message: "must be string,null", schema: schema32.properties.body.type, parentSchema: schema32.properties.body, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.bodyEditedAt !== void 0) {
      let data4 = data.bodyEditedAt;
      const _errs11 = errors;
      let valid1 = false;
      const _errs12 = errors;
      if (!validate75(data4, { instancePath: instancePath + "/bodyEditedAt", parentData: data, parentDataProperty: "bodyEditedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      const _errs13 = errors;
      if (data4 !== null) {
        const err8 = { instancePath: instancePath + "/bodyEditedAt", schemaPath: "#/properties/bodyEditedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema32.properties.bodyEditedAt.anyOf[1].type, parentSchema: schema32.properties.bodyEditedAt.anyOf[1], data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err9 = { instancePath: instancePath + "/bodyEditedAt", schemaPath: "#/properties/bodyEditedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.bodyEditedAt.anyOf, parentSchema: schema32.properties.bodyEditedAt, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.author !== void 0) {
      let data5 = data.author;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err10 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.author, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.author.type, parentSchema: schema32.properties.author, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.authorKind !== void 0) {
      let data6 = data.authorKind;
      if (!(data6 === "human" || data6 === "bot" || data6 === "app")) {
        const err12 = { instancePath: instancePath + "/authorKind", schemaPath: "#/properties/authorKind/enum", keyword: "enum", params: { allowedValues: schema32.properties.authorKind.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.authorKind.enum, parentSchema: schema32.properties.authorKind, data: data6 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data7 = data.base;
      if (typeof data7 !== "string") {
        const err13 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.base.type, parentSchema: schema32.properties.base, data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.baseSha !== void 0) {
      let data8 = data.baseSha;
      if (typeof data8 !== "string") {
        const err14 = { instancePath: instancePath + "/baseSha", schemaPath: "#/properties/baseSha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.baseSha.type, parentSchema: schema32.properties.baseSha, data: data8 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.head !== void 0) {
      let data9 = data.head;
      if (typeof data9 !== "string") {
        const err15 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.head.type, parentSchema: schema32.properties.head, data: data9 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.headSha !== void 0) {
      let data10 = data.headSha;
      if (typeof data10 === "string") {
        if (func1(data10) < 1) {
          const err16 = { instancePath: instancePath + "/headSha", schemaPath: "#/properties/headSha/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.headSha, data: data10 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/headSha", schemaPath: "#/properties/headSha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.headSha.type, parentSchema: schema32.properties.headSha, data: data10 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.draft !== void 0) {
      let data11 = data.draft;
      if (typeof data11 !== "boolean") {
        const err18 = { instancePath: instancePath + "/draft", schemaPath: "#/properties/draft/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.draft.type, parentSchema: schema32.properties.draft, data: data11 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data12 = data.labels;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (typeof data13 !== "string") {
            const err19 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.labels.items.type, parentSchema: schema32.properties.labels.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.labels.type, parentSchema: schema32.properties.labels, data: data12 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      if (!validate75(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.lastPusher !== void 0) {
      let data15 = data.lastPusher;
      if (typeof data15 !== "string" && data15 !== null) {
        const err21 = { instancePath: instancePath + "/lastPusher", schemaPath: "#/properties/lastPusher/type", keyword: "type", params: { type: schema32.properties.lastPusher.type }, message: "must be string,null", schema: schema32.properties.lastPusher.type, parentSchema: schema32.properties.lastPusher, data: data15 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data16 = data.files;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate80(data16[i1], { instancePath: instancePath + "/files/" + i1, parentData: data16, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.files.type, parentSchema: schema32.properties.files, data: data16 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.commits !== void 0) {
      let data18 = data.commits;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate82(data18[i2], { instancePath: instancePath + "/commits/" + i2, parentData: data18, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/commits", schemaPath: "#/properties/commits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.commits.type, parentSchema: schema32.properties.commits, data: data18 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.reviews !== void 0) {
      let data20 = data.reviews;
      if (Array.isArray(data20)) {
        const len3 = data20.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate85(data20[i3], { instancePath: instancePath + "/reviews/" + i3, parentData: data20, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.reviews.type, parentSchema: schema32.properties.reviews, data: data20 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.comments !== void 0) {
      let data22 = data.comments;
      if (Array.isArray(data22)) {
        const len4 = data22.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate89(data22[i4], { instancePath: instancePath + "/comments/" + i4, parentData: data22, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.comments.type, parentSchema: schema32.properties.comments, data: data22 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.checks !== void 0) {
      let data24 = data.checks;
      if (Array.isArray(data24)) {
        const len5 = data24.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate93(data24[i5], { instancePath: instancePath + "/checks/" + i5, parentData: data24, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.checks.type, parentSchema: schema32.properties.checks, data: data24 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.truncated !== void 0) {
      let data26 = data.truncated;
      if (Array.isArray(data26)) {
        const len6 = data26.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data27 = data26[i6];
          if (!(data27 === "files" || data27 === "commits" || data27 === "reviews" || data27 === "comments" || data27 === "checks" || data27 === "labels")) {
            const err27 = { instancePath: instancePath + "/truncated/" + i6, schemaPath: "#/properties/truncated/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.truncated.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.truncated.items.enum, parentSchema: schema32.properties.truncated.items, data: data27 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/truncated", schemaPath: "#/properties/truncated/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.truncated.type, parentSchema: schema32.properties.truncated, data: data26 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema38 = { "title": "People", "type": "object", "additionalProperties": false, "properties": { "teams": { "$ref": "#/$defs/memberships", "description": "Active members by `org/team`." }, "teamInvitations": { "$ref": "#/$defs/memberships" }, "organizations": { "$ref": "#/$defs/memberships" }, "permissions": { "type": "object", "additionalProperties": { "enum": ["admin", "maintain", "write", "triage", "read", "none"] } }, "kinds": { "type": "object", "additionalProperties": { "enum": ["human", "bot", "app"] } }, "codeowners": { "type": "array", "items": { "type": "object", "required": ["pattern", "owners"], "additionalProperties": false, "properties": { "pattern": { "type": "string" }, "owners": { "type": "array", "items": { "type": "string" } } } } } } };
var schema39 = { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.additionalProperties.items.type, parentSchema: schema39.additionalProperties.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.additionalProperties.type, parentSchema: schema39.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "teams" || key0 === "teamInvitations" || key0 === "organizations" || key0 === "permissions" || key0 === "kinds" || key0 === "codeowners")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.teams !== void 0) {
      if (!validate97(data.teams, { instancePath: instancePath + "/teams", parentData: data, parentDataProperty: "teams", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.teamInvitations !== void 0) {
      if (!validate97(data.teamInvitations, { instancePath: instancePath + "/teamInvitations", parentData: data, parentDataProperty: "teamInvitations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.organizations !== void 0) {
      if (!validate97(data.organizations, { instancePath: instancePath + "/organizations", parentData: data, parentDataProperty: "organizations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.permissions !== void 0) {
      let data3 = data.permissions;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          let data4 = data3[key1];
          if (!(data4 === "admin" || data4 === "maintain" || data4 === "write" || data4 === "triage" || data4 === "read" || data4 === "none")) {
            const err1 = { instancePath: instancePath + "/permissions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/permissions/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema38.properties.permissions.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema38.properties.permissions.additionalProperties.enum, parentSchema: schema38.properties.permissions.additionalProperties, data: data4 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.permissions.type, parentSchema: schema38.properties.permissions, data: data3 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kinds !== void 0) {
      let data5 = data.kinds;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key2 in data5) {
          let data6 = data5[key2];
          if (!(data6 === "human" || data6 === "bot" || data6 === "app")) {
            const err3 = { instancePath: instancePath + "/kinds/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/kinds/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema38.properties.kinds.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema38.properties.kinds.additionalProperties.enum, parentSchema: schema38.properties.kinds.additionalProperties, data: data6 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.kinds.type, parentSchema: schema38.properties.kinds, data: data5 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.codeowners !== void 0) {
      let data7 = data.codeowners;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.pattern === void 0) {
              const err5 = { instancePath: instancePath + "/codeowners/" + i0, schemaPath: "#/properties/codeowners/items/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'", schema: schema38.properties.codeowners.items.required, parentSchema: schema38.properties.codeowners.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data8.owners === void 0) {
              const err6 = { instancePath: instancePath + "/codeowners/" + i0, schemaPath: "#/properties/codeowners/items/required", keyword: "required", params: { missingProperty: "owners" }, message: "must have required property 'owners'", schema: schema38.properties.codeowners.items.required, parentSchema: schema38.properties.codeowners.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key3 in data8) {
              if (!(key3 === "pattern" || key3 === "owners")) {
                const err7 = { instancePath: instancePath + "/codeowners/" + i0, schemaPath: "#/properties/codeowners/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.codeowners.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data8.pattern !== void 0) {
              let data9 = data8.pattern;
              if (typeof data9 !== "string") {
                const err8 = { instancePath: instancePath + "/codeowners/" + i0 + "/pattern", schemaPath: "#/properties/codeowners/items/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.codeowners.items.properties.pattern.type, parentSchema: schema38.properties.codeowners.items.properties.pattern, data: data9 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data8.owners !== void 0) {
              let data10 = data8.owners;
              if (Array.isArray(data10)) {
                const len1 = data10.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data11 = data10[i1];
                  if (typeof data11 !== "string") {
                    const err9 = { instancePath: instancePath + "/codeowners/" + i0 + "/owners/" + i1, schemaPath: "#/properties/codeowners/items/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.codeowners.items.properties.owners.items.type, parentSchema: schema38.properties.codeowners.items.properties.owners.items, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
              } else {
                const err10 = { instancePath: instancePath + "/codeowners/" + i0 + "/owners", schemaPath: "#/properties/codeowners/items/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.codeowners.items.properties.owners.type, parentSchema: schema38.properties.codeowners.items.properties.owners, data: data10 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/codeowners/" + i0, schemaPath: "#/properties/codeowners/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.codeowners.items.type, parentSchema: schema38.properties.codeowners.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/codeowners", schemaPath: "#/properties/codeowners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.codeowners.type, parentSchema: schema38.properties.codeowners, data: data7 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema40 = { "title": "Seen", "type": "object", "required": ["sha", "findings"], "additionalProperties": false, "properties": { "sha": { "type": "string" }, "at": { "$ref": "#/$defs/instant" }, "findings": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Digest by fingerprint." } } };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sha === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha" }, message: "must have required property 'sha'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "sha" || key0 === "at" || key0 === "findings")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.sha !== void 0) {
      let data0 = data.sha;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/sha", schemaPath: "#/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.sha.type, parentSchema: schema40.properties.sha, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate75(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.findings !== void 0) {
      let data2 = data.findings;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (typeof data3 !== "string") {
            const err4 = { instancePath: instancePath + "/findings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findings/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.findings.additionalProperties.type, parentSchema: schema40.properties.findings.additionalProperties, data: data3 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.findings.type, parentSchema: schema40.properties.findings, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.pull === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pull" }, message: "must have required property 'pull'", schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "version" || key0 === "now" || key0 === "pull" || key0 === "people" || key0 === "seen" || key0 === "usage" || key0 === "unavailable")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.$schema.type, parentSchema: schema30.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (1 !== data1) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema30.properties.version, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      if (!validate75(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.pull !== void 0) {
      if (!validate77(data.pull, { instancePath: instancePath + "/pull", parentData: data, parentDataProperty: "pull", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.people !== void 0) {
      if (!validate96(data.people, { instancePath: instancePath + "/people", parentData: data, parentDataProperty: "people", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.seen !== void 0) {
      let data5 = data.seen;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate102(data5[i0], { instancePath: instancePath + "/seen/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema30.properties.seen.type, parentSchema: schema30.properties.seen, data: data5 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.usage !== void 0) {
      let data7 = data.usage;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
          } else {
            const err6 = { instancePath: instancePath + "/usage/" + i1, schemaPath: "#/properties/usage/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.properties.usage.items.type, parentSchema: schema30.properties.usage.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema30.properties.usage.type, parentSchema: schema30.properties.usage, data: data7 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.unavailable !== void 0) {
      let data9 = data.unavailable;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.path === void 0) {
              const err8 = { instancePath: instancePath + "/unavailable/" + i2, schemaPath: "#/properties/unavailable/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema30.properties.unavailable.items.required, parentSchema: schema30.properties.unavailable.items, data: data10 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data10.why === void 0) {
              const err9 = { instancePath: instancePath + "/unavailable/" + i2, schemaPath: "#/properties/unavailable/items/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'", schema: schema30.properties.unavailable.items.required, parentSchema: schema30.properties.unavailable.items, data: data10 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data10) {
              if (!(key1 === "path" || key1 === "why")) {
                const err10 = { instancePath: instancePath + "/unavailable/" + i2, schemaPath: "#/properties/unavailable/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30.properties.unavailable.items, data: data10 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data10.path !== void 0) {
              let data11 = data10.path;
              if (typeof data11 !== "string") {
                const err11 = { instancePath: instancePath + "/unavailable/" + i2 + "/path", schemaPath: "#/properties/unavailable/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.unavailable.items.properties.path.type, parentSchema: schema30.properties.unavailable.items.properties.path, data: data11 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data10.why !== void 0) {
              let data12 = data10.why;
              if (typeof data12 !== "string") {
                const err12 = { instancePath: instancePath + "/unavailable/" + i2 + "/why", schemaPath: "#/properties/unavailable/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.unavailable.items.properties.why.type, parentSchema: schema30.properties.unavailable.items.properties.why, data: data12 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/unavailable/" + i2, schemaPath: "#/properties/unavailable/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.properties.unavailable.items.type, parentSchema: schema30.properties.unavailable.items, data: data10 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/unavailable", schemaPath: "#/properties/unavailable/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema30.properties.unavailable.type, parentSchema: schema30.properties.unavailable, data: data9 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var isPolicy = validate105;
var schema41 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://interlock.dev/schemas/policy.schema.json", "title": "PolicyDocument", "description": "`.interlock/policies/*.yaml`: rules that say what is asked for which changes.", "type": "object", "required": ["version", "name", "rules"], "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "For editors: where this schema is." }, "version": { "const": 1, "description": "Version of this format: 1." }, "name": { "$ref": "#/$defs/id", "description": "Name of the policy; unique in the folder." }, "description": { "type": "string", "description": "What it is for, in a sentence." }, "owners": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "Who approves changes of this policy. `org/team` or a login. Absent: `owners` of the configuration.", "examples": [["acme/data-platform"]] }, "mode": { "$ref": "#/$defs/mode", "default": "shadow", "description": "For rules that do not say otherwise. `shadow`: judged and recorded only; `warn`: shown; `enforce`: counts in the verdict; `off`: not judged." }, "rules": { "type": "array", "items": { "$ref": "#/$defs/rule" }, "minItems": 1, "description": "What is asked for which changes." } }, "$defs": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]*$", "description": "Lower-case letters, digits, `.`, `_`, `-`." }, "mode": { "enum": ["off", "shadow", "warn", "enforce"], "description": "Whether the outcome counts: `off`, `shadow` (recorded only), `warn` (shown), `enforce`." }, "strings": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "One text, or a list of texts." }, "rule": { "title": "RuleDocument", "type": "object", "required": ["id", "require"], "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id", "description": "Unique in its policy." }, "description": { "type": "string", "description": "Why the rule exists, in a sentence; shown with it." }, "match": { "$ref": "#/$defs/match", "description": "Which changes it is about. Absent: all." }, "each": { "enum": ["finding", "change", "pull"], "default": "finding", "description": "What is matched: one finding with its change, one change, or the pull request once." }, "when": { "description": "A further condition in JSON Logic, see docs/conditions.md. What cannot be decided counts as true: the rule applies.", "type": ["object", "boolean"], "examples": [{ "!": { "in": ["scratch", { "var": "change.address" }] } }], "default": true }, "mode": { "$ref": "#/$defs/mode", "description": "Absent: the mode of the policy." }, "require": { "$ref": "#/$defs/require", "description": "What must hold; all of it." }, "message": { "type": "string", "description": "Shown when the rule waits or blocks: where to ask, what to read.", "examples": ["Ask in #data-platform; the runbook is docs/runbooks/drop.md."] }, "exceptable": { "type": "boolean", "default": true, "description": "Whether exceptions may lift it." } }, "description": "One rule: what it matches, and what it requires then." }, "match": { "title": "MatchDocument", "description": "All keys must hold of the same item; within a list, one is enough. Texts are globs.", "type": "object", "additionalProperties": false, "properties": { "dangers": { "$ref": "danger-ids.schema.json#/$defs/dangers", "description": "Dangers of the catalogue.", "examples": [["sql/drop-table", "sql/drop-column"], "infra/*"] }, "harms": { "anyOf": [{ "$ref": "#/$defs/harm" }, { "type": "array", "items": { "$ref": "#/$defs/harm" }, "minItems": 1 }], "description": "What it does.", "examples": [["data-loss", "outage"]] }, "severity": { "enum": ["low", "medium", "high", "critical"], "description": "At least this severe." }, "environments": { "$ref": "#/$defs/strings", "description": "Environments. `unknown` findings match every name.", "examples": ["production"] }, "sources": { "$ref": "#/$defs/strings", "description": "Ids of sources." }, "kinds": { "anyOf": [{ "$ref": "#/$defs/kind" }, { "type": "array", "items": { "$ref": "#/$defs/kind" }, "minItems": 1 }], "description": "What happens to the thing.", "examples": [["delete", "replace"]] }, "types": { "$ref": "#/$defs/strings", "description": "Resource types, or `table`, `column`, `index`, ...", "examples": ["aws_db_*"] }, "addresses": { "$ref": "#/$defs/strings", "description": "Resource addresses, or SQL names.", "examples": ["public.users", "module.main.**"] }, "paths": { "$ref": "#/$defs/strings", "description": "Files of the change; with `each: pull`, changed files.", "examples": ["db/**"] }, "branches": { "$ref": "#/$defs/strings", "description": "Target branches.", "examples": ["main"] }, "authors": { "$ref": "#/$defs/strings", "description": "Logins of the author.", "examples": ["renovate*"] }, "labels": { "$ref": "#/$defs/strings", "description": "Labels of the pull request.", "examples": ["hotfix"] } } }, "harm": { "enum": ["data-loss", "outage", "lock", "exposure", "privilege", "protection-removed", "irreversible", "incompatible", "cost", "advice", "unknown"] }, "kind": { "enum": ["create", "update", "replace", "delete", "forget", "move", "import", "read", "execute", "unknown"] }, "require": { "title": "RequireDocument", "description": "All of it must hold.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "approvals": { "anyOf": [{ "$ref": "#/$defs/approvals" }, { "type": "array", "items": { "$ref": "#/$defs/approvals" }, "minItems": 1 }], "description": "Approvals by people. Entries of a list need different people each.", "examples": [{ "count": 2, "from": { "roles": ["dba"] } }] }, "deny": { "const": true, "description": "Never holds: only an exception or a policy change helps." }, "labels": { "$ref": "#/$defs/strings", "description": "All of these labels are on the pull request.", "examples": ["reviewed-by-dba"] }, "checks": { "anyOf": [{ "$ref": "#/$defs/check" }, { "type": "array", "items": { "$ref": "#/$defs/check" }, "minItems": 1 }], "description": "These checks are green on the head commit.", "examples": ["plan"] }, "anyOf": { "type": "array", "items": { "$ref": "#/$defs/require" }, "minItems": 1, "description": "One of these is enough." } } }, "check": { "anyOf": [{ "type": "string", "description": "Name of the check run or status context." }, { "title": "CheckDocument", "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Name of the check run or status context." }, "conclusions": { "type": "array", "items": { "type": "string" }, "minItems": 1, "default": ["success"], "description": "Conclusions that count as green." } } }] }, "group": { "title": "GroupDocument", "description": "A union of people. Naming nobody is an error.", "type": "object", "additionalProperties": false, "properties": { "users": { "$ref": "#/$defs/strings", "description": "Logins.", "examples": ["ada"] }, "teams": { "$ref": "#/$defs/strings", "description": "`org/team`.", "examples": ["acme/security"] }, "roles": { "$ref": "#/$defs/strings", "description": "Roles of the configuration.", "examples": ["dba"] }, "organizations": { "$ref": "#/$defs/strings", "description": "Members of these organisations." }, "permission": { "enum": ["admin", "maintain", "write", "triage", "read"], "description": "Everybody with at least this permission on the repository." } } }, "approvals": { "title": "ApprovalsDocument", "type": "object", "additionalProperties": false, "properties": { "count": { "type": "integer", "minimum": 0, "description": "How many different people of `from`.", "default": 1 }, "from": { "$ref": "#/$defs/group", "description": "Who can approve." }, "each": { "type": "array", "items": { "$ref": "#/$defs/group" }, "minItems": 1, "description": "Different people, one from each of these groups.", "examples": [[{ "teams": ["acme/security"] }, { "teams": ["acme/data-platform"] }]] }, "by": { "title": "ByDocument", "description": "How an approval is given: exactly the ways named here count.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "review": { "type": "boolean", "description": "An approving review.", "default": false }, "reviewPattern": { "$ref": "#/$defs/strings", "description": "An approving review whose text holds this regular expression (RE2)." }, "comment": { "$ref": "#/$defs/strings", "description": "A comment in which this is a whole, unquoted line.", "examples": ["/approve"] }, "commentPattern": { "$ref": "#/$defs/strings", "description": "A comment whose unquoted text holds this regular expression (RE2)." }, "bodyPattern": { "$ref": "#/$defs/strings", "description": "The description of the pull request holds this regular expression (RE2): a vote of the author, who must be allowed." } }, "default": { "review": true } }, "allow": { "type": "array", "items": { "enum": ["author", "contributors", "bots"] }, "description": "People who may approve although they are banned by default: the author, everybody who wrote, committed or co-authored a commit, bots.", "default": [] }, "lastPusher": { "type": "boolean", "default": true, "description": "`false`: whoever pushed last does not count." }, "stale": { "enum": ["on-push", "on-finding-change", "never"], "description": "What voids an approval: any push, a changed finding, or nothing. Absent: `on-finding-change` where findings matched, else `on-push`." }, "ignoreCommits": { "title": "IgnoreCommitsDocument", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "updateMerges": { "type": "boolean", "description": "Merges of the target branch into the pull request.", "default": false }, "by": { "$ref": "#/$defs/group", "description": "Commits of these people, such as a formatting bot." } }, "description": "Commits that neither void approvals nor make contributors." }, "edited": { "enum": ["reject-text", "reject", "accept"], "default": "reject-text", "description": "Votes edited after they were given: `reject-text` drops those whose text is the vote, `reject` all." }, "unattributed": { "enum": ["wait", "ignore"], "default": "wait", "description": "Commits whose author is unknown: the rule waits, or they are passed over." }, "veto": { "anyOf": [{ "const": true }, { "$ref": "#/$defs/group" }], "description": "A change request blocks: `true` from anybody who could approve, or from this group." }, "objections": { "title": "ObjectionsDocument", "description": "How those who have the `veto` object and relent, besides reviews. Only beside `veto`.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "comment": { "$ref": "#/$defs/strings", "description": "A comment in which this is a whole, unquoted line objects.", "examples": ["/object"] }, "lift": { "$ref": "#/$defs/strings", "description": "A comment in which this is a whole, unquoted line takes objections back, as an approving review does.", "examples": ["/relent"] }, "liftedBy": { "enum": ["objector", "anybody"], "default": "objector", "description": "Whose objections a person takes back: their own, or everybody's. Either way it has to be somebody who has the veto." } } }, "draft": { "enum": ["count", "wait"], "default": "count", "description": "Drafts: `wait` until the pull request is ready for review, or `count` approvals all the same." } }, "description": "How many of whom must approve." } }, "examples": [{ "version": 1, "name": "databases", "mode": "shadow", "rules": [{ "id": "data-is-destroyed", "match": { "harms": ["data-loss"], "severity": "high", "environments": ["production"] }, "require": { "approvals": { "count": 2, "from": { "roles": ["dba"] } } } }] }] };
var schema42 = { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]*$", "description": "Lower-case letters, digits, `.`, `_`, `-`." };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]*$"', schema: "^[a-z0-9][a-z0-9._-]*$", parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema43 = { "enum": ["off", "shadow", "warn", "enforce"], "description": "Whether the outcome counts: `off`, `shadow` (recorded only), `warn` (shown), `enforce`." };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "off" || data === "shadow" || data === "warn" || data === "enforce")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values", schema: schema43.enum, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema44 = { "title": "RuleDocument", "type": "object", "required": ["id", "require"], "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id", "description": "Unique in its policy." }, "description": { "type": "string", "description": "Why the rule exists, in a sentence; shown with it." }, "match": { "$ref": "#/$defs/match", "description": "Which changes it is about. Absent: all." }, "each": { "enum": ["finding", "change", "pull"], "default": "finding", "description": "What is matched: one finding with its change, one change, or the pull request once." }, "when": { "description": "A further condition in JSON Logic, see docs/conditions.md. What cannot be decided counts as true: the rule applies.", "type": ["object", "boolean"], "examples": [{ "!": { "in": ["scratch", { "var": "change.address" }] } }], "default": true }, "mode": { "$ref": "#/$defs/mode", "description": "Absent: the mode of the policy." }, "require": { "$ref": "#/$defs/require", "description": "What must hold; all of it." }, "message": { "type": "string", "description": "Shown when the rule waits or blocks: where to ask, what to read.", "examples": ["Ask in #data-platform; the runbook is docs/runbooks/drop.md."] }, "exceptable": { "type": "boolean", "default": true, "description": "Whether exceptions may lift it." } }, "description": "One rule: what it matches, and what it requires then." };
var schema45 = { "title": "MatchDocument", "description": "All keys must hold of the same item; within a list, one is enough. Texts are globs.", "type": "object", "additionalProperties": false, "properties": { "dangers": { "$ref": "danger-ids.schema.json#/$defs/dangers", "description": "Dangers of the catalogue.", "examples": [["sql/drop-table", "sql/drop-column"], "infra/*"] }, "harms": { "anyOf": [{ "$ref": "#/$defs/harm" }, { "type": "array", "items": { "$ref": "#/$defs/harm" }, "minItems": 1 }], "description": "What it does.", "examples": [["data-loss", "outage"]] }, "severity": { "enum": ["low", "medium", "high", "critical"], "description": "At least this severe." }, "environments": { "$ref": "#/$defs/strings", "description": "Environments. `unknown` findings match every name.", "examples": ["production"] }, "sources": { "$ref": "#/$defs/strings", "description": "Ids of sources." }, "kinds": { "anyOf": [{ "$ref": "#/$defs/kind" }, { "type": "array", "items": { "$ref": "#/$defs/kind" }, "minItems": 1 }], "description": "What happens to the thing.", "examples": [["delete", "replace"]] }, "types": { "$ref": "#/$defs/strings", "description": "Resource types, or `table`, `column`, `index`, ...", "examples": ["aws_db_*"] }, "addresses": { "$ref": "#/$defs/strings", "description": "Resource addresses, or SQL names.", "examples": ["public.users", "module.main.**"] }, "paths": { "$ref": "#/$defs/strings", "description": "Files of the change; with `each: pull`, changed files.", "examples": ["db/**"] }, "branches": { "$ref": "#/$defs/strings", "description": "Target branches.", "examples": ["main"] }, "authors": { "$ref": "#/$defs/strings", "description": "Logins of the author.", "examples": ["renovate*"] }, "labels": { "$ref": "#/$defs/strings", "description": "Labels of the pull request.", "examples": ["hotfix"] } } };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.anyOf[0].type, parentSchema: schema28.anyOf[0], data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema28.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.anyOf[1].items.type, parentSchema: schema28.anyOf[1].items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.anyOf[1].type, parentSchema: schema28.anyOf[1], data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var items0 = true;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema28.anyOf, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate113.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate113.evaluated = { "dynamicProps": false, "dynamicItems": true };
var schema47 = { "enum": ["data-loss", "outage", "lock", "exposure", "privilege", "protection-removed", "irreversible", "incompatible", "cost", "advice", "unknown"] };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "data-loss" || data === "outage" || data === "lock" || data === "exposure" || data === "privilege" || data === "protection-removed" || data === "irreversible" || data === "incompatible" || data === "cost" || data === "advice" || data === "unknown")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema47.enum }, message: "must be equal to one of the allowed values", schema: schema47.enum, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema48 = { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "One text, or a list of texts." };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.anyOf[0].type, parentSchema: schema48.anyOf[0], data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema48.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.anyOf[1].items.type, parentSchema: schema48.anyOf[1].items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema48.anyOf[1].type, parentSchema: schema48.anyOf[1], data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var items0 = true;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema48.anyOf, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate118.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate118.evaluated = { "dynamicProps": false, "dynamicItems": true };
var schema49 = { "enum": ["create", "update", "replace", "delete", "forget", "move", "import", "read", "execute", "unknown"] };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "create" || data === "update" || data === "replace" || data === "delete" || data === "forget" || data === "move" || data === "import" || data === "read" || data === "execute" || data === "unknown")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values", schema: schema49.enum, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema45.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.dangers !== void 0) {
      if (!validate113(data.dangers, { instancePath: instancePath + "/dangers", parentData: data, parentDataProperty: "dangers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.harms !== void 0) {
      let data1 = data.harms;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (!validate115(data1, { instancePath: instancePath + "/harms", parentData: data, parentDataProperty: "harms", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs6 = errors;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err1 = { instancePath: instancePath + "/harms", schemaPath: "#/properties/harms/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema45.properties.harms.anyOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate115(data1[i0], { instancePath: instancePath + "/harms/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/harms", schemaPath: "#/properties/harms/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.harms.anyOf[1].type, parentSchema: schema45.properties.harms.anyOf[1], data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/harms", schemaPath: "#/properties/harms/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema45.properties.harms.anyOf, parentSchema: schema45.properties.harms, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.severity !== void 0) {
      let data3 = data.severity;
      if (!(data3 === "low" || data3 === "medium" || data3 === "high" || data3 === "critical")) {
        const err4 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema45.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema45.properties.severity.enum, parentSchema: schema45.properties.severity, data: data3 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.environments !== void 0) {
      if (!validate118(data.environments, { instancePath: instancePath + "/environments", parentData: data, parentDataProperty: "environments", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0) {
      if (!validate118(data.sources, { instancePath: instancePath + "/sources", parentData: data, parentDataProperty: "sources", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.kinds !== void 0) {
      let data6 = data.kinds;
      const _errs13 = errors;
      let valid4 = false;
      const _errs14 = errors;
      if (!validate121(data6, { instancePath: instancePath + "/kinds", parentData: data, parentDataProperty: "kinds", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs14 === errors;
      valid4 = valid4 || _valid1;
      const _errs15 = errors;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err5 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema45.properties.kinds.anyOf[1], data: data6 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate121(data6[i1], { instancePath: instancePath + "/kinds/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.kinds.anyOf[1].type, parentSchema: schema45.properties.kinds.anyOf[1], data: data6 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid1 = _errs15 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        const err7 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema45.properties.kinds.anyOf, parentSchema: schema45.properties.kinds, data: data6 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.types !== void 0) {
      if (!validate118(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.addresses !== void 0) {
      if (!validate118(data.addresses, { instancePath: instancePath + "/addresses", parentData: data, parentDataProperty: "addresses", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.paths !== void 0) {
      if (!validate118(data.paths, { instancePath: instancePath + "/paths", parentData: data, parentDataProperty: "paths", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.branches !== void 0) {
      if (!validate118(data.branches, { instancePath: instancePath + "/branches", parentData: data, parentDataProperty: "branches", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.authors !== void 0) {
      if (!validate118(data.authors, { instancePath: instancePath + "/authors", parentData: data, parentDataProperty: "authors", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      if (!validate118(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema50 = { "title": "RequireDocument", "description": "All of it must hold.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "approvals": { "anyOf": [{ "$ref": "#/$defs/approvals" }, { "type": "array", "items": { "$ref": "#/$defs/approvals" }, "minItems": 1 }], "description": "Approvals by people. Entries of a list need different people each.", "examples": [{ "count": 2, "from": { "roles": ["dba"] } }] }, "deny": { "const": true, "description": "Never holds: only an exception or a policy change helps." }, "labels": { "$ref": "#/$defs/strings", "description": "All of these labels are on the pull request.", "examples": ["reviewed-by-dba"] }, "checks": { "anyOf": [{ "$ref": "#/$defs/check" }, { "type": "array", "items": { "$ref": "#/$defs/check" }, "minItems": 1 }], "description": "These checks are green on the head commit.", "examples": ["plan"] }, "anyOf": { "type": "array", "items": { "$ref": "#/$defs/require" }, "minItems": 1, "description": "One of these is enough." } } };
var schema51 = { "title": "ApprovalsDocument", "type": "object", "additionalProperties": false, "properties": { "count": { "type": "integer", "minimum": 0, "description": "How many different people of `from`.", "default": 1 }, "from": { "$ref": "#/$defs/group", "description": "Who can approve." }, "each": { "type": "array", "items": { "$ref": "#/$defs/group" }, "minItems": 1, "description": "Different people, one from each of these groups.", "examples": [[{ "teams": ["acme/security"] }, { "teams": ["acme/data-platform"] }]] }, "by": { "title": "ByDocument", "description": "How an approval is given: exactly the ways named here count.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "review": { "type": "boolean", "description": "An approving review.", "default": false }, "reviewPattern": { "$ref": "#/$defs/strings", "description": "An approving review whose text holds this regular expression (RE2)." }, "comment": { "$ref": "#/$defs/strings", "description": "A comment in which this is a whole, unquoted line.", "examples": ["/approve"] }, "commentPattern": { "$ref": "#/$defs/strings", "description": "A comment whose unquoted text holds this regular expression (RE2)." }, "bodyPattern": { "$ref": "#/$defs/strings", "description": "The description of the pull request holds this regular expression (RE2): a vote of the author, who must be allowed." } }, "default": { "review": true } }, "allow": { "type": "array", "items": { "enum": ["author", "contributors", "bots"] }, "description": "People who may approve although they are banned by default: the author, everybody who wrote, committed or co-authored a commit, bots.", "default": [] }, "lastPusher": { "type": "boolean", "default": true, "description": "`false`: whoever pushed last does not count." }, "stale": { "enum": ["on-push", "on-finding-change", "never"], "description": "What voids an approval: any push, a changed finding, or nothing. Absent: `on-finding-change` where findings matched, else `on-push`." }, "ignoreCommits": { "title": "IgnoreCommitsDocument", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "updateMerges": { "type": "boolean", "description": "Merges of the target branch into the pull request.", "default": false }, "by": { "$ref": "#/$defs/group", "description": "Commits of these people, such as a formatting bot." } }, "description": "Commits that neither void approvals nor make contributors." }, "edited": { "enum": ["reject-text", "reject", "accept"], "default": "reject-text", "description": "Votes edited after they were given: `reject-text` drops those whose text is the vote, `reject` all." }, "unattributed": { "enum": ["wait", "ignore"], "default": "wait", "description": "Commits whose author is unknown: the rule waits, or they are passed over." }, "veto": { "anyOf": [{ "const": true }, { "$ref": "#/$defs/group" }], "description": "A change request blocks: `true` from anybody who could approve, or from this group." }, "objections": { "title": "ObjectionsDocument", "description": "How those who have the `veto` object and relent, besides reviews. Only beside `veto`.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "comment": { "$ref": "#/$defs/strings", "description": "A comment in which this is a whole, unquoted line objects.", "examples": ["/object"] }, "lift": { "$ref": "#/$defs/strings", "description": "A comment in which this is a whole, unquoted line takes objections back, as an approving review does.", "examples": ["/relent"] }, "liftedBy": { "enum": ["objector", "anybody"], "default": "objector", "description": "Whose objections a person takes back: their own, or everybody's. Either way it has to be somebody who has the veto." } } }, "draft": { "enum": ["count", "wait"], "default": "count", "description": "Drafts: `wait` until the pull request is ready for review, or `count` approvals all the same." } }, "description": "How many of whom must approve." };
var schema52 = { "title": "GroupDocument", "description": "A union of people. Naming nobody is an error.", "type": "object", "additionalProperties": false, "properties": { "users": { "$ref": "#/$defs/strings", "description": "Logins.", "examples": ["ada"] }, "teams": { "$ref": "#/$defs/strings", "description": "`org/team`.", "examples": ["acme/security"] }, "roles": { "$ref": "#/$defs/strings", "description": "Roles of the configuration.", "examples": ["dba"] }, "organizations": { "$ref": "#/$defs/strings", "description": "Members of these organisations." }, "permission": { "enum": ["admin", "maintain", "write", "triage", "read"], "description": "Everybody with at least this permission on the repository." } } };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "users" || key0 === "teams" || key0 === "roles" || key0 === "organizations" || key0 === "permission")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema52, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.users !== void 0) {
      if (!validate118(data.users, { instancePath: instancePath + "/users", parentData: data, parentDataProperty: "users", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.teams !== void 0) {
      if (!validate118(data.teams, { instancePath: instancePath + "/teams", parentData: data, parentDataProperty: "teams", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.roles !== void 0) {
      if (!validate118(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.organizations !== void 0) {
      if (!validate118(data.organizations, { instancePath: instancePath + "/organizations", parentData: data, parentDataProperty: "organizations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.permission !== void 0) {
      let data4 = data.permission;
      if (!(data4 === "admin" || data4 === "maintain" || data4 === "write" || data4 === "triage" || data4 === "read")) {
        const err1 = { instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/enum", keyword: "enum", params: { allowedValues: schema52.properties.permission.enum }, message: "must be equal to one of the allowed values", schema: schema52.properties.permission.enum, parentSchema: schema52.properties.permission, data: data4 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema51.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema51, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema51.properties.count.type, parentSchema: schema51.properties.count, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema51.properties.count, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.from !== void 0) {
      if (!validate134(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.each !== void 0) {
      let data2 = data.each;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err3 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema51.properties.each, data: data2 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate134(data2[i0], { instancePath: instancePath + "/each/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.each.type, parentSchema: schema51.properties.each, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data4 = data.by;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length < 1) {
          const err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema51.properties.by, data: data4 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "review" || key1 === "reviewPattern" || key1 === "comment" || key1 === "commentPattern" || key1 === "bodyPattern")) {
            const err6 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema51.properties.by, data: data4 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data4.review !== void 0) {
          let data5 = data4.review;
          if (typeof data5 !== "boolean") {
            const err7 = { instancePath: instancePath + "/by/review", schemaPath: "#/properties/by/properties/review/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema51.properties.by.properties.review.type, parentSchema: schema51.properties.by.properties.review, data: data5 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data4.reviewPattern !== void 0) {
          if (!validate118(data4.reviewPattern, { instancePath: instancePath + "/by/reviewPattern", parentData: data4, parentDataProperty: "reviewPattern", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
            errors = vErrors.length;
          }
        }
        if (data4.comment !== void 0) {
          if (!validate118(data4.comment, { instancePath: instancePath + "/by/comment", parentData: data4, parentDataProperty: "comment", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
            errors = vErrors.length;
          }
        }
        if (data4.commentPattern !== void 0) {
          if (!validate118(data4.commentPattern, { instancePath: instancePath + "/by/commentPattern", parentData: data4, parentDataProperty: "commentPattern", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
            errors = vErrors.length;
          }
        }
        if (data4.bodyPattern !== void 0) {
          if (!validate118(data4.bodyPattern, { instancePath: instancePath + "/by/bodyPattern", parentData: data4, parentDataProperty: "bodyPattern", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.by.type, parentSchema: schema51.properties.by, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.allow !== void 0) {
      let data10 = data.allow;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (!(data11 === "author" || data11 === "contributors" || data11 === "bots")) {
            const err9 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/enum", keyword: "enum", params: { allowedValues: schema51.properties.allow.items.enum }, message: "must be equal to one of the allowed values", schema: schema51.properties.allow.items.enum, parentSchema: schema51.properties.allow.items, data: data11 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.allow.type, parentSchema: schema51.properties.allow, data: data10 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.lastPusher !== void 0) {
      let data12 = data.lastPusher;
      if (typeof data12 !== "boolean") {
        const err11 = { instancePath: instancePath + "/lastPusher", schemaPath: "#/properties/lastPusher/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema51.properties.lastPusher.type, parentSchema: schema51.properties.lastPusher, data: data12 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.stale !== void 0) {
      let data13 = data.stale;
      if (!(data13 === "on-push" || data13 === "on-finding-change" || data13 === "never")) {
        const err12 = { instancePath: instancePath + "/stale", schemaPath: "#/properties/stale/enum", keyword: "enum", params: { allowedValues: schema51.properties.stale.enum }, message: "must be equal to one of the allowed values", schema: schema51.properties.stale.enum, parentSchema: schema51.properties.stale, data: data13 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.ignoreCommits !== void 0) {
      let data14 = data.ignoreCommits;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (Object.keys(data14).length < 1) {
          const err13 = { instancePath: instancePath + "/ignoreCommits", schemaPath: "#/properties/ignoreCommits/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema51.properties.ignoreCommits, data: data14 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key2 in data14) {
          if (!(key2 === "updateMerges" || key2 === "by")) {
            const err14 = { instancePath: instancePath + "/ignoreCommits", schemaPath: "#/properties/ignoreCommits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema51.properties.ignoreCommits, data: data14 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data14.updateMerges !== void 0) {
          let data15 = data14.updateMerges;
          if (typeof data15 !== "boolean") {
            const err15 = { instancePath: instancePath + "/ignoreCommits/updateMerges", schemaPath: "#/properties/ignoreCommits/properties/updateMerges/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema51.properties.ignoreCommits.properties.updateMerges.type, parentSchema: schema51.properties.ignoreCommits.properties.updateMerges, data: data15 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data14.by !== void 0) {
          if (!validate134(data14.by, { instancePath: instancePath + "/ignoreCommits/by", parentData: data14, parentDataProperty: "by", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/ignoreCommits", schemaPath: "#/properties/ignoreCommits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.ignoreCommits.type, parentSchema: schema51.properties.ignoreCommits, data: data14 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.edited !== void 0) {
      let data17 = data.edited;
      if (!(data17 === "reject-text" || data17 === "reject" || data17 === "accept")) {
        const err17 = { instancePath: instancePath + "/edited", schemaPath: "#/properties/edited/enum", keyword: "enum", params: { allowedValues: schema51.properties.edited.enum }, message: "must be equal to one of the allowed values", schema: schema51.properties.edited.enum, parentSchema: schema51.properties.edited, data: data17 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.unattributed !== void 0) {
      let data18 = data.unattributed;
      if (!(data18 === "wait" || data18 === "ignore")) {
        const err18 = { instancePath: instancePath + "/unattributed", schemaPath: "#/properties/unattributed/enum", keyword: "enum", params: { allowedValues: schema51.properties.unattributed.enum }, message: "must be equal to one of the allowed values", schema: schema51.properties.unattributed.enum, parentSchema: schema51.properties.unattributed, data: data18 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.veto !== void 0) {
      let data19 = data.veto;
      const _errs32 = errors;
      let valid7 = false;
      const _errs33 = errors;
      if (true !== data19) {
        const err19 = { instancePath: instancePath + "/veto", schemaPath: "#/properties/veto/anyOf/0/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema51.properties.veto.anyOf[0], data: data19 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      var _valid0 = _errs33 === errors;
      valid7 = valid7 || _valid0;
      const _errs34 = errors;
      if (!validate134(data19, { instancePath: instancePath + "/veto", parentData: data, parentDataProperty: "veto", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs34 === errors;
      valid7 = valid7 || _valid0;
      if (!valid7) {
        const err20 = { instancePath: instancePath + "/veto", schemaPath: "#/properties/veto/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema51.properties.veto.anyOf, parentSchema: schema51.properties.veto, data: data19 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        errors = _errs32;
        if (vErrors !== null) {
          if (_errs32) {
            vErrors.length = _errs32;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.objections !== void 0) {
      let data20 = data.objections;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (Object.keys(data20).length < 1) {
          const err21 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema51.properties.objections, data: data20 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key3 in data20) {
          if (!(key3 === "comment" || key3 === "lift" || key3 === "liftedBy")) {
            const err22 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema51.properties.objections, data: data20 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data20.comment !== void 0) {
          if (!validate118(data20.comment, { instancePath: instancePath + "/objections/comment", parentData: data20, parentDataProperty: "comment", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
            errors = vErrors.length;
          }
        }
        if (data20.lift !== void 0) {
          if (!validate118(data20.lift, { instancePath: instancePath + "/objections/lift", parentData: data20, parentDataProperty: "lift", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
            errors = vErrors.length;
          }
        }
        if (data20.liftedBy !== void 0) {
          let data23 = data20.liftedBy;
          if (!(data23 === "objector" || data23 === "anybody")) {
            const err23 = { instancePath: instancePath + "/objections/liftedBy", schemaPath: "#/properties/objections/properties/liftedBy/enum", keyword: "enum", params: { allowedValues: schema51.properties.objections.properties.liftedBy.enum }, message: "must be equal to one of the allowed values", schema: schema51.properties.objections.properties.liftedBy.enum, parentSchema: schema51.properties.objections.properties.liftedBy, data: data23 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.objections.type, parentSchema: schema51.properties.objections, data: data20 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.draft !== void 0) {
      let data24 = data.draft;
      if (!(data24 === "count" || data24 === "wait")) {
        const err25 = { instancePath: instancePath + "/draft", schemaPath: "#/properties/draft/enum", keyword: "enum", params: { allowedValues: schema51.properties.draft.enum }, message: "must be equal to one of the allowed values", schema: schema51.properties.draft.enum, parentSchema: schema51.properties.draft, data: data24 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
validate133.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema53 = { "anyOf": [{ "type": "string", "description": "Name of the check run or status context." }, { "title": "CheckDocument", "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Name of the check run or status context." }, "conclusions": { "type": "array", "items": { "type": "string" }, "minItems": 1, "default": ["success"], "description": "Conclusions that count as green." } } }] };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.anyOf[0].type, parentSchema: schema53.anyOf[0], data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema53.anyOf[1].required, parentSchema: schema53.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "conclusions")) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53.anyOf[1], data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.anyOf[1].properties.name.type, parentSchema: schema53.anyOf[1].properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.conclusions !== void 0) {
      let data1 = data.conclusions;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/conclusions", schemaPath: "#/anyOf/1/properties/conclusions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema53.anyOf[1].properties.conclusions, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/conclusions/" + i0, schemaPath: "#/anyOf/1/properties/conclusions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.anyOf[1].properties.conclusions.items.type, parentSchema: schema53.anyOf[1].properties.conclusions.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/conclusions", schemaPath: "#/anyOf/1/properties/conclusions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.anyOf[1].properties.conclusions.type, parentSchema: schema53.anyOf[1].properties.conclusions, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.anyOf[1].type, parentSchema: schema53.anyOf[1], data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema53.anyOf, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate152.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate152.evaluated = { "dynamicProps": true, "dynamicItems": false };
var wrapper0 = { validate: validate132 };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "approvals" || key0 === "deny" || key0 === "labels" || key0 === "checks" || key0 === "anyOf")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.approvals !== void 0) {
      let data0 = data.approvals;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate133(data0, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      const _errs5 = errors;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema50.properties.approvals.anyOf[1], data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate133(data0[i0], { instancePath: instancePath + "/approvals/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.properties.approvals.anyOf[1].type, parentSchema: schema50.properties.approvals.anyOf[1], data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err4 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema50.properties.approvals.anyOf, parentSchema: schema50.properties.approvals, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.deny !== void 0) {
      let data2 = data.deny;
      if (true !== data2) {
        const err5 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema50.properties.deny, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!validate118(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.checks !== void 0) {
      let data4 = data.checks;
      const _errs11 = errors;
      let valid4 = false;
      const _errs12 = errors;
      if (!validate152(data4, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs12 === errors;
      valid4 = valid4 || _valid1;
      const _errs13 = errors;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err6 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema50.properties.checks.anyOf[1], data: data4 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate152(data4[i1], { instancePath: instancePath + "/checks/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.properties.checks.anyOf[1].type, parentSchema: schema50.properties.checks.anyOf[1], data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid1 = _errs13 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        const err8 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema50.properties.checks.anyOf, parentSchema: schema50.properties.checks, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.anyOf !== void 0) {
      let data6 = data.anyOf;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err9 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema50.properties.anyOf, data: data6 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!wrapper0.validate(data6[i2], { instancePath: instancePath + "/anyOf/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.properties.anyOf.type, parentSchema: schema50.properties.anyOf, data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.require === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "require" }, message: "must have required property 'require'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema44.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate106(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.description.type, parentSchema: schema44.properties.description, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.match !== void 0) {
      if (!validate112(data.match, { instancePath: instancePath + "/match", parentData: data, parentDataProperty: "match", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
        errors = vErrors.length;
      }
    }
    if (data.each !== void 0) {
      let data3 = data.each;
      if (!(data3 === "finding" || data3 === "change" || data3 === "pull")) {
        const err4 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/enum", keyword: "enum", params: { allowedValues: schema44.properties.each.enum }, message: "must be equal to one of the allowed values", schema: schema44.properties.each.enum, parentSchema: schema44.properties.each, data: data3 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data4 = data.when;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && typeof data4 !== "boolean") {
        const err5 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: schema44.properties.when.type }, message: "must be object,boolean", schema: schema44.properties.when.type, parentSchema: schema44.properties.when, data: data4 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      if (!validate108(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.require !== void 0) {
      if (!validate132(data.require, { instancePath: instancePath + "/require", parentData: data, parentDataProperty: "require", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data7 = data.message;
      if (typeof data7 !== "string") {
        const err6 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.message.type, parentSchema: schema44.properties.message, data: data7 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.exceptable !== void 0) {
      let data8 = data.exceptable;
      if (typeof data8 !== "boolean") {
        const err7 = { instancePath: instancePath + "/exceptable", schemaPath: "#/properties/exceptable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema44.properties.exceptable.type, parentSchema: schema44.properties.exceptable, data: data8 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.rules === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "version" || key0 === "name" || key0 === "description" || key0 === "owners" || key0 === "mode" || key0 === "rules")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.$schema.type, parentSchema: schema41.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (1 !== data1) {
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema41.properties.version, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate106(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 !== "string") {
        const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.description.type, parentSchema: schema41.properties.description, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.owners !== void 0) {
      let data4 = data.owners;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err7 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41.properties.owners, data: data4 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (func1(data5) < 1) {
              const err8 = { instancePath: instancePath + "/owners/" + i0, schemaPath: "#/properties/owners/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.owners.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/owners/" + i0, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.owners.items.type, parentSchema: schema41.properties.owners.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.owners.type, parentSchema: schema41.properties.owners, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      if (!validate108(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      let data7 = data.rules;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err11 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41.properties.rules, data: data7 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate110(data7[i1], { instancePath: instancePath + "/rules/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.rules.type, parentSchema: schema41.properties.rules, data: data7 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema54 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://interlock.dev/schemas/scan.schema.json", "title": "ScanDocument", "description": "Findings in plans and migrations, without any policy.", "type": "object", "required": ["version", "changes", "findings", "problems"], "additionalProperties": false, "properties": { "version": { "const": 1 }, "changes": { "$ref": "verdict.schema.json#/$defs/changeCounts" }, "findings": { "type": "array", "items": { "$ref": "verdict.schema.json#/$defs/finding" } }, "problems": { "type": "array", "items": { "$ref": "verdict.schema.json#/$defs/problem" } } } };
var schema57 = { "title": "ChangeCountsDocument", "type": "object", "required": ["total", "byKind"], "additionalProperties": false, "properties": { "total": { "type": "integer" }, "byKind": { "type": "object", "additionalProperties": { "type": "integer" } } } };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'", schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.byKind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "byKind" }, message: "must have required property 'byKind'", schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "total" || key0 === "byKind")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.total !== void 0) {
      let data0 = data.total;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema57.properties.total.type, parentSchema: schema57.properties.total, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.byKind !== void 0) {
      let data1 = data.byKind;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          let data2 = data1[key1];
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err4 = { instancePath: instancePath + "/byKind/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/byKind/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema57.properties.byKind.additionalProperties.type, parentSchema: schema57.properties.byKind.additionalProperties, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/byKind", schemaPath: "#/properties/byKind/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.properties.byKind.type, parentSchema: schema57.properties.byKind, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
validate186.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema58 = { "title": "FindingDocument", "type": "object", "required": ["fingerprint", "digest", "danger", "harm", "severity", "kind", "type", "address", "environment", "source", "trust", "location", "message", "help", "exception"], "additionalProperties": false, "properties": { "fingerprint": { "type": "string" }, "digest": { "type": "string" }, "danger": { "type": "string" }, "harm": { "type": "string" }, "severity": { "enum": ["low", "medium", "high", "critical"] }, "kind": { "type": "string" }, "type": { "type": "string" }, "address": { "type": "string" }, "environment": { "type": "string" }, "source": { "type": "string" }, "trust": { "enum": ["git", "bound", "claimed", "local"] }, "location": { "$ref": "#/$defs/location" }, "message": { "type": "string" }, "help": { "type": "string" }, "exception": { "type": ["string", "null"], "description": "Id of the exception that tolerates it." }, "suppression": { "$ref": "#/$defs/suppression" } } };
var schema59 = { "title": "LocationDocument", "type": "object", "required": ["file"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "line": { "type": "integer" }, "column": { "type": "integer" }, "endLine": { "type": "integer" }, "endColumn": { "type": "integer" }, "pointer": { "type": "string" } } };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate165.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "file" || key0 === "line" || key0 === "column" || key0 === "endLine" || key0 === "endColumn" || key0 === "pointer")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema59, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.file !== void 0) {
      let data0 = data.file;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.file.type, parentSchema: schema59.properties.file, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.line !== void 0) {
      let data1 = data.line;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema59.properties.line.type, parentSchema: schema59.properties.line, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.column !== void 0) {
      let data2 = data.column;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema59.properties.column.type, parentSchema: schema59.properties.column, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.endLine !== void 0) {
      let data3 = data.endLine;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/endLine", schemaPath: "#/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema59.properties.endLine.type, parentSchema: schema59.properties.endLine, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.endColumn !== void 0) {
      let data4 = data.endColumn;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err6 = { instancePath: instancePath + "/endColumn", schemaPath: "#/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema59.properties.endColumn.type, parentSchema: schema59.properties.endColumn, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.pointer !== void 0) {
      let data5 = data.pointer;
      if (typeof data5 !== "string") {
        const err7 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.pointer.type, parentSchema: schema59.properties.pointer, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate165.errors = vErrors;
  return errors === 0;
}
validate165.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema60 = { "title": "SuppressionDocument", "description": "A comment in the migration that asks to let the finding pass. Absent: none does.", "type": "object", "required": ["state", "reason", "until", "location"], "additionalProperties": false, "properties": { "state": { "enum": ["honoured", "needs-approval", "ignored", "expired"], "description": "`honoured`: no rule matches the finding. Else it stays as it is, for the reviewer to judge, by configuration, or because the date has passed." }, "reason": { "type": "string", "description": "As written in the migration." }, "until": { "type": ["string", "null"], "description": "Last day, or instant, that it counts." }, "location": { "$ref": "#/$defs/location" } } };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate167.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.until === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.location === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "state" || key0 === "reason" || key0 === "until" || key0 === "location")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data0 = data.state;
      if (!(data0 === "honoured" || data0 === "needs-approval" || data0 === "ignored" || data0 === "expired")) {
        const err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema60.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema60.properties.state.enum, parentSchema: schema60.properties.state, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.reason.type, parentSchema: schema60.properties.reason, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data2 = data.until;
      if (typeof data2 !== "string" && data2 !== null) {
        const err7 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: schema60.properties.until.type }, message: "must be string,null", schema: schema60.properties.until.type, parentSchema: schema60.properties.until, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      if (!validate165(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate167.errors = vErrors;
  return errors === 0;
}
validate167.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fingerprint === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.digest === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.danger === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "danger" }, message: "must have required property 'danger'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.harm === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "harm" }, message: "must have required property 'harm'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.severity === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.address === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.environment === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.trust === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trust" }, message: "must have required property 'trust'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.location === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.help === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, message: "must have required property 'help'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.exception === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exception" }, message: "must have required property 'exception'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema58.properties, key0)) {
        const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58, data };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.fingerprint !== void 0) {
      let data0 = data.fingerprint;
      if (typeof data0 !== "string") {
        const err16 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.fingerprint.type, parentSchema: schema58.properties.fingerprint, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.digest !== void 0) {
      let data1 = data.digest;
      if (typeof data1 !== "string") {
        const err17 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.digest.type, parentSchema: schema58.properties.digest, data: data1 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.danger !== void 0) {
      let data2 = data.danger;
      if (typeof data2 !== "string") {
        const err18 = { instancePath: instancePath + "/danger", schemaPath: "#/properties/danger/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.danger.type, parentSchema: schema58.properties.danger, data: data2 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.harm !== void 0) {
      let data3 = data.harm;
      if (typeof data3 !== "string") {
        const err19 = { instancePath: instancePath + "/harm", schemaPath: "#/properties/harm/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.harm.type, parentSchema: schema58.properties.harm, data: data3 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data4 = data.severity;
      if (!(data4 === "low" || data4 === "medium" || data4 === "high" || data4 === "critical")) {
        const err20 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema58.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema58.properties.severity.enum, parentSchema: schema58.properties.severity, data: data4 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data5 = data.kind;
      if (typeof data5 !== "string") {
        const err21 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.kind.type, parentSchema: schema58.properties.kind, data: data5 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data6 = data.type;
      if (typeof data6 !== "string") {
        const err22 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.type.type, parentSchema: schema58.properties.type, data: data6 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      let data7 = data.address;
      if (typeof data7 !== "string") {
        const err23 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.address.type, parentSchema: schema58.properties.address, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data8 = data.environment;
      if (typeof data8 !== "string") {
        const err24 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.environment.type, parentSchema: schema58.properties.environment, data: data8 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data9 = data.source;
      if (typeof data9 !== "string") {
        const err25 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.source.type, parentSchema: schema58.properties.source, data: data9 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.trust !== void 0) {
      let data10 = data.trust;
      if (!(data10 === "git" || data10 === "bound" || data10 === "claimed" || data10 === "local")) {
        const err26 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/enum", keyword: "enum", params: { allowedValues: schema58.properties.trust.enum }, message: "must be equal to one of the allowed values", schema: schema58.properties.trust.enum, parentSchema: schema58.properties.trust, data: data10 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      if (!validate165(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data12 = data.message;
      if (typeof data12 !== "string") {
        const err27 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.message.type, parentSchema: schema58.properties.message, data: data12 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.help !== void 0) {
      let data13 = data.help;
      if (typeof data13 !== "string") {
        const err28 = { instancePath: instancePath + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.help.type, parentSchema: schema58.properties.help, data: data13 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.exception !== void 0) {
      let data14 = data.exception;
      if (typeof data14 !== "string" && data14 !== null) {
        const err29 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/type", keyword: "type", params: { type: schema58.properties.exception.type }, message: "must be string,null", schema: schema58.properties.exception.type, parentSchema: schema58.properties.exception, data: data14 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.suppression !== void 0) {
      if (!validate167(data.suppression, { instancePath: instancePath + "/suppression", parentData: data, parentDataProperty: "suppression", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
validate188.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema66 = { "title": "ProblemDocument", "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string" }, "message": { "type": "string" }, "hint": { "type": "string", "description": "Said beside the place itself: did you mean ...?" }, "help": { "type": "string" }, "location": { "$ref": "#/$defs/location" }, "level": { "enum": ["error", "warning"] } } };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "message" || key0 === "hint" || key0 === "help" || key0 === "location" || key0 === "level")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.code.type, parentSchema: schema66.properties.code, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.message.type, parentSchema: schema66.properties.message, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.hint !== void 0) {
      let data2 = data.hint;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.hint.type, parentSchema: schema66.properties.hint, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.help !== void 0) {
      let data3 = data.help;
      if (typeof data3 !== "string") {
        const err6 = { instancePath: instancePath + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.help.type, parentSchema: schema66.properties.help, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      if (!validate165(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      let data5 = data.level;
      if (!(data5 === "error" || data5 === "warning")) {
        const err7 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema66.properties.level.enum }, message: "must be equal to one of the allowed values", schema: schema66.properties.level.enum, parentSchema: schema66.properties.level, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.type, parentSchema: schema66, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
validate192.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.changes === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.problems === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "changes" || key0 === "findings" || key0 === "problems")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema54, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (1 !== data0) {
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema54.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      if (!validate186(data.changes, { instancePath: instancePath + "/changes", parentData: data, parentDataProperty: "changes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
        errors = vErrors.length;
      }
    }
    if (data.findings !== void 0) {
      let data2 = data.findings;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate188(data2[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema54.properties.findings.type, parentSchema: schema54.properties.findings, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.problems !== void 0) {
      let data4 = data.problems;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate192(data4[i1], { instancePath: instancePath + "/problems/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema54.properties.problems.type, parentSchema: schema54.properties.problems, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.type, parentSchema: schema54, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate157.errors = vErrors;
  return errors === 0;
}
validate157.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var isVerdict = validate158;
var schema55 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://interlock.dev/schemas/verdict.schema.json", "title": "VerdictDocument", "description": "What Interlock decided about one head commit, with the tree of reasons.", "type": "object", "required": ["version", "verdict", "wouldBe", "changesAt", "headSha", "headline", "policies", "changes", "findings", "rules", "unmatched", "problems", "next"], "additionalProperties": false, "properties": { "version": { "const": 1 }, "verdict": { "$ref": "#/$defs/outcomeOfAll" }, "wouldBe": { "$ref": "#/$defs/outcomeOfAll", "description": "The same over all rules that are not `off`." }, "changesAt": { "type": ["string", "null"], "description": "The next instant at which the verdict could change by time alone." }, "headSha": { "type": "string" }, "headline": { "type": "string", "description": "One line that says what it is about: `waiting for 1 more approval`." }, "policies": { "title": "PolicyOrigin", "type": "object", "required": ["digest", "source", "count"], "additionalProperties": false, "properties": { "digest": { "type": ["string", "null"] }, "source": { "type": "string", "description": "`main@9f1c2ab`, or a folder." }, "count": { "type": "integer" } } }, "changes": { "$ref": "#/$defs/changeCounts" }, "findings": { "type": "array", "items": { "$ref": "#/$defs/finding" } }, "rules": { "type": "array", "items": { "$ref": "#/$defs/ruleOutcome" } }, "unmatched": { "title": "Unmatched", "type": "object", "required": ["setting", "findings"], "additionalProperties": false, "description": "Findings that no enforcing rule matched.", "properties": { "setting": { "enum": ["allow", "warn", "block"] }, "findings": { "type": "array", "items": { "type": "string" } } } }, "problems": { "type": "array", "items": { "$ref": "#/$defs/problem" } }, "next": { "type": "array", "items": { "type": "string" }, "description": "The smallest next steps, most useful first." } }, "$defs": { "outcomeOfAll": { "title": "Outcome", "enum": ["allowed", "waiting", "blocked", "error"] }, "state": { "title": "RuleState", "enum": ["satisfied", "waiting", "blocked", "skipped", "error"] }, "mode": { "title": "Mode", "enum": ["off", "shadow", "warn", "enforce"] }, "changeCounts": { "title": "ChangeCountsDocument", "type": "object", "required": ["total", "byKind"], "additionalProperties": false, "properties": { "total": { "type": "integer" }, "byKind": { "type": "object", "additionalProperties": { "type": "integer" } } } }, "location": { "title": "LocationDocument", "type": "object", "required": ["file"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "line": { "type": "integer" }, "column": { "type": "integer" }, "endLine": { "type": "integer" }, "endColumn": { "type": "integer" }, "pointer": { "type": "string" } } }, "problem": { "title": "ProblemDocument", "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string" }, "message": { "type": "string" }, "hint": { "type": "string", "description": "Said beside the place itself: did you mean ...?" }, "help": { "type": "string" }, "location": { "$ref": "#/$defs/location" }, "level": { "enum": ["error", "warning"] } } }, "finding": { "title": "FindingDocument", "type": "object", "required": ["fingerprint", "digest", "danger", "harm", "severity", "kind", "type", "address", "environment", "source", "trust", "location", "message", "help", "exception"], "additionalProperties": false, "properties": { "fingerprint": { "type": "string" }, "digest": { "type": "string" }, "danger": { "type": "string" }, "harm": { "type": "string" }, "severity": { "enum": ["low", "medium", "high", "critical"] }, "kind": { "type": "string" }, "type": { "type": "string" }, "address": { "type": "string" }, "environment": { "type": "string" }, "source": { "type": "string" }, "trust": { "enum": ["git", "bound", "claimed", "local"] }, "location": { "$ref": "#/$defs/location" }, "message": { "type": "string" }, "help": { "type": "string" }, "exception": { "type": ["string", "null"], "description": "Id of the exception that tolerates it." }, "suppression": { "$ref": "#/$defs/suppression" } } }, "suppression": { "title": "SuppressionDocument", "description": "A comment in the migration that asks to let the finding pass. Absent: none does.", "type": "object", "required": ["state", "reason", "until", "location"], "additionalProperties": false, "properties": { "state": { "enum": ["honoured", "needs-approval", "ignored", "expired"], "description": "`honoured`: no rule matches the finding. Else it stays as it is, for the reviewer to judge, by configuration, or because the date has passed." }, "reason": { "type": "string", "description": "As written in the migration." }, "until": { "type": ["string", "null"], "description": "Last day, or instant, that it counts." }, "location": { "$ref": "#/$defs/location" } } }, "ruleOutcome": { "title": "RuleOutcome", "type": "object", "required": ["policy", "rule", "mode", "outcome", "location", "findings", "when", "changesAt", "requirements", "liftedBy"], "additionalProperties": false, "properties": { "policy": { "type": "string" }, "rule": { "type": "string" }, "description": { "type": "string" }, "message": { "type": "string" }, "mode": { "$ref": "#/$defs/mode" }, "outcome": { "$ref": "#/$defs/state" }, "location": { "$ref": "#/$defs/location" }, "findings": { "type": "array", "items": { "type": "string" }, "description": "Fingerprints." }, "addresses": { "type": "array", "items": { "type": "string" }, "description": "Matched changes that carry no finding." }, "when": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/clause" }] }, "changesAt": { "type": ["string", "null"] }, "requirements": { "type": "array", "items": { "$ref": "#/$defs/requirementOutcome" } }, "liftedBy": { "type": ["string", "null"] } } }, "clause": { "title": "Clause", "description": "One clause of a condition with the value it came to.", "type": "object", "required": ["text", "value"], "additionalProperties": false, "properties": { "text": { "type": "string" }, "value": { "enum": [true, false, "unknown"] }, "saw": { "type": "array", "items": { "type": "object", "required": ["path", "value"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "value": {} } } }, "clauses": { "type": "array", "items": { "$ref": "#/$defs/clause" } } } }, "requirementOutcome": { "title": "RequirementOutcome", "type": "object", "required": ["kind", "state", "message"], "additionalProperties": false, "properties": { "kind": { "type": "string" }, "state": { "$ref": "#/$defs/state" }, "have": { "type": "integer" }, "need": { "type": "integer" }, "from": { "type": "string", "description": "Who is asked, in words: role `dba`." }, "counted": { "type": "array", "items": { "type": "string" } }, "notCounted": { "type": "array", "items": { "title": "NotCounted", "type": "object", "required": ["user", "why"], "additionalProperties": false, "properties": { "user": { "type": "string" }, "why": { "type": "string" } } } }, "couldApprove": { "type": "array", "items": { "type": "string" } }, "message": { "type": "string" }, "clauses": { "type": "array", "items": { "$ref": "#/$defs/requirementOutcome" } } } } } };
var schema56 = { "title": "Outcome", "enum": ["allowed", "waiting", "blocked", "error"] };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "allowed" || data === "waiting" || data === "blocked" || data === "error")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema56.enum }, message: "must be equal to one of the allowed values", schema: schema56.enum, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate159.errors = vErrors;
  return errors === 0;
}
validate159.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'", schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.byKind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "byKind" }, message: "must have required property 'byKind'", schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "total" || key0 === "byKind")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.total !== void 0) {
      let data0 = data.total;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema57.properties.total.type, parentSchema: schema57.properties.total, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.byKind !== void 0) {
      let data1 = data.byKind;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          let data2 = data1[key1];
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err4 = { instancePath: instancePath + "/byKind/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/byKind/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema57.properties.byKind.additionalProperties.type, parentSchema: schema57.properties.byKind.additionalProperties, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/byKind", schemaPath: "#/properties/byKind/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.properties.byKind.type, parentSchema: schema57.properties.byKind, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate162.errors = vErrors;
  return errors === 0;
}
validate162.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fingerprint === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.digest === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.danger === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "danger" }, message: "must have required property 'danger'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.harm === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "harm" }, message: "must have required property 'harm'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.severity === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.address === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.environment === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.trust === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trust" }, message: "must have required property 'trust'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.location === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.help === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, message: "must have required property 'help'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.exception === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exception" }, message: "must have required property 'exception'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema58.properties, key0)) {
        const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58, data };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.fingerprint !== void 0) {
      let data0 = data.fingerprint;
      if (typeof data0 !== "string") {
        const err16 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.fingerprint.type, parentSchema: schema58.properties.fingerprint, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.digest !== void 0) {
      let data1 = data.digest;
      if (typeof data1 !== "string") {
        const err17 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.digest.type, parentSchema: schema58.properties.digest, data: data1 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.danger !== void 0) {
      let data2 = data.danger;
      if (typeof data2 !== "string") {
        const err18 = { instancePath: instancePath + "/danger", schemaPath: "#/properties/danger/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.danger.type, parentSchema: schema58.properties.danger, data: data2 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.harm !== void 0) {
      let data3 = data.harm;
      if (typeof data3 !== "string") {
        const err19 = { instancePath: instancePath + "/harm", schemaPath: "#/properties/harm/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.harm.type, parentSchema: schema58.properties.harm, data: data3 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data4 = data.severity;
      if (!(data4 === "low" || data4 === "medium" || data4 === "high" || data4 === "critical")) {
        const err20 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema58.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema58.properties.severity.enum, parentSchema: schema58.properties.severity, data: data4 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data5 = data.kind;
      if (typeof data5 !== "string") {
        const err21 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.kind.type, parentSchema: schema58.properties.kind, data: data5 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data6 = data.type;
      if (typeof data6 !== "string") {
        const err22 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.type.type, parentSchema: schema58.properties.type, data: data6 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      let data7 = data.address;
      if (typeof data7 !== "string") {
        const err23 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.address.type, parentSchema: schema58.properties.address, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data8 = data.environment;
      if (typeof data8 !== "string") {
        const err24 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.environment.type, parentSchema: schema58.properties.environment, data: data8 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data9 = data.source;
      if (typeof data9 !== "string") {
        const err25 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.source.type, parentSchema: schema58.properties.source, data: data9 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.trust !== void 0) {
      let data10 = data.trust;
      if (!(data10 === "git" || data10 === "bound" || data10 === "claimed" || data10 === "local")) {
        const err26 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/enum", keyword: "enum", params: { allowedValues: schema58.properties.trust.enum }, message: "must be equal to one of the allowed values", schema: schema58.properties.trust.enum, parentSchema: schema58.properties.trust, data: data10 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      if (!validate165(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data12 = data.message;
      if (typeof data12 !== "string") {
        const err27 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.message.type, parentSchema: schema58.properties.message, data: data12 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.help !== void 0) {
      let data13 = data.help;
      if (typeof data13 !== "string") {
        const err28 = { instancePath: instancePath + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.help.type, parentSchema: schema58.properties.help, data: data13 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.exception !== void 0) {
      let data14 = data.exception;
      if (typeof data14 !== "string" && data14 !== null) {
        const err29 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/type", keyword: "type", params: { type: schema58.properties.exception.type }, message: "must be string,null", schema: schema58.properties.exception.type, parentSchema: schema58.properties.exception, data: data14 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.suppression !== void 0) {
      if (!validate167(data.suppression, { instancePath: instancePath + "/suppression", parentData: data, parentDataProperty: "suppression", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
validate164.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema61 = { "title": "RuleOutcome", "type": "object", "required": ["policy", "rule", "mode", "outcome", "location", "findings", "when", "changesAt", "requirements", "liftedBy"], "additionalProperties": false, "properties": { "policy": { "type": "string" }, "rule": { "type": "string" }, "description": { "type": "string" }, "message": { "type": "string" }, "mode": { "$ref": "#/$defs/mode" }, "outcome": { "$ref": "#/$defs/state" }, "location": { "$ref": "#/$defs/location" }, "findings": { "type": "array", "items": { "type": "string" }, "description": "Fingerprints." }, "addresses": { "type": "array", "items": { "type": "string" }, "description": "Matched changes that carry no finding." }, "when": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/clause" }] }, "changesAt": { "type": ["string", "null"] }, "requirements": { "type": "array", "items": { "$ref": "#/$defs/requirementOutcome" } }, "liftedBy": { "type": ["string", "null"] } } };
var schema62 = { "title": "Mode", "enum": ["off", "shadow", "warn", "enforce"] };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "off" || data === "shadow" || data === "warn" || data === "enforce")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema62.enum }, message: "must be equal to one of the allowed values", schema: schema62.enum, parentSchema: schema62, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
validate172.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema63 = { "title": "RuleState", "enum": ["satisfied", "waiting", "blocked", "skipped", "error"] };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "satisfied" || data === "waiting" || data === "blocked" || data === "skipped" || data === "error")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema63.enum }, message: "must be equal to one of the allowed values", schema: schema63.enum, parentSchema: schema63, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
validate174.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema64 = { "title": "Clause", "description": "One clause of a condition with the value it came to.", "type": "object", "required": ["text", "value"], "additionalProperties": false, "properties": { "text": { "type": "string" }, "value": { "enum": [true, false, "unknown"] }, "saw": { "type": "array", "items": { "type": "object", "required": ["path", "value"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "value": {} } } }, "clauses": { "type": "array", "items": { "$ref": "#/$defs/clause" } } } };
var wrapper1 = { validate: validate177 };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "text" || key0 === "value" || key0 === "saw" || key0 === "clauses")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema64, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.text.type, parentSchema: schema64.properties.text, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (!(data1 === true || data1 === false || data1 === "unknown")) {
        const err4 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/enum", keyword: "enum", params: { allowedValues: schema64.properties.value.enum }, message: "must be equal to one of the allowed values", schema: schema64.properties.value.enum, parentSchema: schema64.properties.value, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.saw !== void 0) {
      let data2 = data.saw;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.path === void 0) {
              const err5 = { instancePath: instancePath + "/saw/" + i0, schemaPath: "#/properties/saw/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema64.properties.saw.items.required, parentSchema: schema64.properties.saw.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data3.value === void 0) {
              const err6 = { instancePath: instancePath + "/saw/" + i0, schemaPath: "#/properties/saw/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema64.properties.saw.items.required, parentSchema: schema64.properties.saw.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "path" || key1 === "value")) {
                const err7 = { instancePath: instancePath + "/saw/" + i0, schemaPath: "#/properties/saw/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema64.properties.saw.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data3.path !== void 0) {
              let data4 = data3.path;
              if (typeof data4 !== "string") {
                const err8 = { instancePath: instancePath + "/saw/" + i0 + "/path", schemaPath: "#/properties/saw/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.saw.items.properties.path.type, parentSchema: schema64.properties.saw.items.properties.path, data: data4 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/saw/" + i0, schemaPath: "#/properties/saw/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.properties.saw.items.type, parentSchema: schema64.properties.saw.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/saw", schemaPath: "#/properties/saw/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema64.properties.saw.type, parentSchema: schema64.properties.saw, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.clauses !== void 0) {
      let data5 = data.clauses;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!wrapper1.validate(data5[i1], { instancePath: instancePath + "/clauses/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema64.properties.clauses.type, parentSchema: schema64.properties.clauses, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.type, parentSchema: schema64, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
validate177.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema65 = { "title": "RequirementOutcome", "type": "object", "required": ["kind", "state", "message"], "additionalProperties": false, "properties": { "kind": { "type": "string" }, "state": { "$ref": "#/$defs/state" }, "have": { "type": "integer" }, "need": { "type": "integer" }, "from": { "type": "string", "description": "Who is asked, in words: role `dba`." }, "counted": { "type": "array", "items": { "type": "string" } }, "notCounted": { "type": "array", "items": { "title": "NotCounted", "type": "object", "required": ["user", "why"], "additionalProperties": false, "properties": { "user": { "type": "string" }, "why": { "type": "string" } } } }, "couldApprove": { "type": "array", "items": { "type": "string" } }, "message": { "type": "string" }, "clauses": { "type": "array", "items": { "$ref": "#/$defs/requirementOutcome" } } } };
var wrapper2 = { validate: validate179 };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema65.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema65, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.kind.type, parentSchema: schema65.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (!validate174(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
        errors = vErrors.length;
      }
    }
    if (data.have !== void 0) {
      let data2 = data.have;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/have", schemaPath: "#/properties/have/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema65.properties.have.type, parentSchema: schema65.properties.have, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.need !== void 0) {
      let data3 = data.need;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err6 = { instancePath: instancePath + "/need", schemaPath: "#/properties/need/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema65.properties.need.type, parentSchema: schema65.properties.need, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data4 = data.from;
      if (typeof data4 !== "string") {
        const err7 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.from.type, parentSchema: schema65.properties.from, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.counted !== void 0) {
      let data5 = data.counted;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 !== "string") {
            const err8 = { instancePath: instancePath + "/counted/" + i0, schemaPath: "#/properties/counted/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.counted.items.type, parentSchema: schema65.properties.counted.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/counted", schemaPath: "#/properties/counted/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema65.properties.counted.type, parentSchema: schema65.properties.counted, data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.notCounted !== void 0) {
      let data7 = data.notCounted;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.user === void 0) {
              const err10 = { instancePath: instancePath + "/notCounted/" + i1, schemaPath: "#/properties/notCounted/items/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'", schema: schema65.properties.notCounted.items.required, parentSchema: schema65.properties.notCounted.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data8.why === void 0) {
              const err11 = { instancePath: instancePath + "/notCounted/" + i1, schemaPath: "#/properties/notCounted/items/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'", schema: schema65.properties.notCounted.items.required, parentSchema: schema65.properties.notCounted.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "user" || key1 === "why")) {
                const err12 = { instancePath: instancePath + "/notCounted/" + i1, schemaPath: "#/properties/notCounted/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema65.properties.notCounted.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data8.user !== void 0) {
              let data9 = data8.user;
              if (typeof data9 !== "string") {
                const err13 = { instancePath: instancePath + "/notCounted/" + i1 + "/user", schemaPath: "#/properties/notCounted/items/properties/user/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.notCounted.items.properties.user.type, parentSchema: schema65.properties.notCounted.items.properties.user, data: data9 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data8.why !== void 0) {
              let data10 = data8.why;
              if (typeof data10 !== "string") {
                const err14 = { instancePath: instancePath + "/notCounted/" + i1 + "/why", schemaPath: "#/properties/notCounted/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.notCounted.items.properties.why.type, parentSchema: schema65.properties.notCounted.items.properties.why, data: data10 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/notCounted/" + i1, schemaPath: "#/properties/notCounted/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.properties.notCounted.items.type, parentSchema: schema65.properties.notCounted.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/notCounted", schemaPath: "#/properties/notCounted/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema65.properties.notCounted.type, parentSchema: schema65.properties.notCounted, data: data7 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.couldApprove !== void 0) {
      let data11 = data.couldApprove;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          if (typeof data12 !== "string") {
            const err17 = { instancePath: instancePath + "/couldApprove/" + i2, schemaPath: "#/properties/couldApprove/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.couldApprove.items.type, parentSchema: schema65.properties.couldApprove.items, data: data12 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/couldApprove", schemaPath: "#/properties/couldApprove/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema65.properties.couldApprove.type, parentSchema: schema65.properties.couldApprove, data: data11 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data13 = data.message;
      if (typeof data13 !== "string") {
        const err19 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.message.type, parentSchema: schema65.properties.message, data: data13 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.clauses !== void 0) {
      let data14 = data.clauses;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!wrapper2.validate(data14[i3], { instancePath: instancePath + "/clauses/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema65.properties.clauses.type, parentSchema: schema65.properties.clauses, data: data14 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.type, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate179.errors = vErrors;
  return errors === 0;
}
validate179.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate171.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.policy === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rule === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.mode === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.outcome === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.location === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.changesAt === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changesAt" }, message: "must have required property 'changesAt'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.requirements === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requirements" }, message: "must have required property 'requirements'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.liftedBy === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "liftedBy" }, message: "must have required property 'liftedBy'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema61.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema61, data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.policy !== void 0) {
      let data0 = data.policy;
      if (typeof data0 !== "string") {
        const err11 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.policy.type, parentSchema: schema61.properties.policy, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data1 = data.rule;
      if (typeof data1 !== "string") {
        const err12 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.rule.type, parentSchema: schema61.properties.rule, data: data1 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 !== "string") {
        const err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.description.type, parentSchema: schema61.properties.description, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 !== "string") {
        const err14 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.message.type, parentSchema: schema61.properties.message, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      if (!validate172(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome !== void 0) {
      if (!validate174(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
        errors = vErrors.length;
      }
    }
    if (data.location !== void 0) {
      if (!validate165(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
        errors = vErrors.length;
      }
    }
    if (data.findings !== void 0) {
      let data7 = data.findings;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 !== "string") {
            const err15 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.findings.items.type, parentSchema: schema61.properties.findings.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema61.properties.findings.type, parentSchema: schema61.properties.findings, data: data7 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.addresses !== void 0) {
      let data9 = data.addresses;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 !== "string") {
            const err17 = { instancePath: instancePath + "/addresses/" + i1, schemaPath: "#/properties/addresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.addresses.items.type, parentSchema: schema61.properties.addresses.items, data: data10 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema61.properties.addresses.type, parentSchema: schema61.properties.addresses, data: data9 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data11 = data.when;
      const _errs22 = errors;
      let valid5 = false;
      const _errs23 = errors;
      if (data11 !== null) {
        const err19 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema61.properties.when.anyOf[0].type, parentSchema: schema61.properties.when.anyOf[0], data: data11 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      var _valid0 = _errs23 === errors;
      valid5 = valid5 || _valid0;
      const _errs25 = errors;
      if (!validate177(data11, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs25 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const err20 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema61.properties.when.anyOf, parentSchema: schema61.properties.when, data: data11 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        errors = _errs22;
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.changesAt !== void 0) {
      let data12 = data.changesAt;
      if (typeof data12 !== "string" && data12 !== null) {
        const err21 = { instancePath: instancePath + "/changesAt", schemaPath: "#/properties/changesAt/type", keyword: "type", params: { type: schema61.properties.changesAt.type }, message: "must be string,null", schema: schema61.properties.changesAt.type, parentSchema: schema61.properties.changesAt, data: data12 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.requirements !== void 0) {
      let data13 = data.requirements;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate179(data13[i2], { instancePath: instancePath + "/requirements/" + i2, parentData: data13, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema61.properties.requirements.type, parentSchema: schema61.properties.requirements, data: data13 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.liftedBy !== void 0) {
      let data15 = data.liftedBy;
      if (typeof data15 !== "string" && data15 !== null) {
        const err23 = { instancePath: instancePath + "/liftedBy", schemaPath: "#/properties/liftedBy/type", keyword: "type", params: { type: schema61.properties.liftedBy.type }, message: "must be string,null", schema: schema61.properties.liftedBy.type, parentSchema: schema61.properties.liftedBy, data: data15 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.type, parentSchema: schema61, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
validate171.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "message" || key0 === "hint" || key0 === "help" || key0 === "location" || key0 === "level")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.code.type, parentSchema: schema66.properties.code, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.message.type, parentSchema: schema66.properties.message, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.hint !== void 0) {
      let data2 = data.hint;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.hint.type, parentSchema: schema66.properties.hint, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.help !== void 0) {
      let data3 = data.help;
      if (typeof data3 !== "string") {
        const err6 = { instancePath: instancePath + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.help.type, parentSchema: schema66.properties.help, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      if (!validate165(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      let data5 = data.level;
      if (!(data5 === "error" || data5 === "warning")) {
        const err7 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema66.properties.level.enum }, message: "must be equal to one of the allowed values", schema: schema66.properties.level.enum, parentSchema: schema66.properties.level, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.type, parentSchema: schema66, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate183.errors = vErrors;
  return errors === 0;
}
validate183.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.verdict === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property 'verdict'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.wouldBe === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wouldBe" }, message: "must have required property 'wouldBe'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.changesAt === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changesAt" }, message: "must have required property 'changesAt'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.headSha === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headSha" }, message: "must have required property 'headSha'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.headline === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headline" }, message: "must have required property 'headline'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.policies === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policies" }, message: "must have required property 'policies'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.changes === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.rules === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.unmatched === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unmatched" }, message: "must have required property 'unmatched'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.problems === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.next === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next" }, message: "must have required property 'next'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema55.properties, key0)) {
        const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (1 !== data0) {
        const err14 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema55.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.verdict !== void 0) {
      if (!validate159(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
        errors = vErrors.length;
      }
    }
    if (data.wouldBe !== void 0) {
      if (!validate159(data.wouldBe, { instancePath: instancePath + "/wouldBe", parentData: data, parentDataProperty: "wouldBe", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
        errors = vErrors.length;
      }
    }
    if (data.changesAt !== void 0) {
      let data3 = data.changesAt;
      if (typeof data3 !== "string" && data3 !== null) {
        const err15 = { instancePath: instancePath + "/changesAt", schemaPath: "#/properties/changesAt/type", keyword: "type", params: { type: schema55.properties.changesAt.type }, message: "must be string,null", schema: schema55.properties.changesAt.type, parentSchema: schema55.properties.changesAt, data: data3 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.headSha !== void 0) {
      let data4 = data.headSha;
      if (typeof data4 !== "string") {
        const err16 = { instancePath: instancePath + "/headSha", schemaPath: "#/properties/headSha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.headSha.type, parentSchema: schema55.properties.headSha, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.headline !== void 0) {
      let data5 = data.headline;
      if (typeof data5 !== "string") {
        const err17 = { instancePath: instancePath + "/headline", schemaPath: "#/properties/headline/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.headline.type, parentSchema: schema55.properties.headline, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.policies !== void 0) {
      let data6 = data.policies;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.digest === void 0) {
          const err18 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema55.properties.policies.required, parentSchema: schema55.properties.policies, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data6.source === void 0) {
          const err19 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema55.properties.policies.required, parentSchema: schema55.properties.policies, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data6.count === void 0) {
          const err20 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: schema55.properties.policies.required, parentSchema: schema55.properties.policies, data: data6 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "digest" || key1 === "source" || key1 === "count")) {
            const err21 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55.properties.policies, data: data6 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data6.digest !== void 0) {
          let data7 = data6.digest;
          if (typeof data7 !== "string" && data7 !== null) {
            const err22 = { instancePath: instancePath + "/policies/digest", schemaPath: "#/properties/policies/properties/digest/type", keyword: "type", params: { type: schema55.properties.policies.properties.digest.type }, message: "must be string,null", schema: schema55.properties.policies.properties.digest.type, parentSchema: schema55.properties.policies.properties.digest, data: data7 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data6.source !== void 0) {
          let data8 = data6.source;
          if (typeof data8 !== "string") {
            const err23 = { instancePath: instancePath + "/policies/source", schemaPath: "#/properties/policies/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.policies.properties.source.type, parentSchema: schema55.properties.policies.properties.source, data: data8 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data6.count !== void 0) {
          let data9 = data6.count;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err24 = { instancePath: instancePath + "/policies/count", schemaPath: "#/properties/policies/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema55.properties.policies.properties.count.type, parentSchema: schema55.properties.policies.properties.count, data: data9 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.properties.policies.type, parentSchema: schema55.properties.policies, data: data6 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      if (!validate162(data.changes, { instancePath: instancePath + "/changes", parentData: data, parentDataProperty: "changes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
        errors = vErrors.length;
      }
    }
    if (data.findings !== void 0) {
      let data11 = data.findings;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate164(data11[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.properties.findings.type, parentSchema: schema55.properties.findings, data: data11 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data13 = data.rules;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate171(data13[i1], { instancePath: instancePath + "/rules/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.properties.rules.type, parentSchema: schema55.properties.rules, data: data13 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.unmatched !== void 0) {
      let data15 = data.unmatched;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.setting === void 0) {
          const err28 = { instancePath: instancePath + "/unmatched", schemaPath: "#/properties/unmatched/required", keyword: "required", params: { missingProperty: "setting" }, message: "must have required property 'setting'", schema: schema55.properties.unmatched.required, parentSchema: schema55.properties.unmatched, data: data15 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data15.findings === void 0) {
          const err29 = { instancePath: instancePath + "/unmatched", schemaPath: "#/properties/unmatched/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema55.properties.unmatched.required, parentSchema: schema55.properties.unmatched, data: data15 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key2 in data15) {
          if (!(key2 === "setting" || key2 === "findings")) {
            const err30 = { instancePath: instancePath + "/unmatched", schemaPath: "#/properties/unmatched/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55.properties.unmatched, data: data15 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data15.setting !== void 0) {
          let data16 = data15.setting;
          if (!(data16 === "allow" || data16 === "warn" || data16 === "block")) {
            const err31 = { instancePath: instancePath + "/unmatched/setting", schemaPath: "#/properties/unmatched/properties/setting/enum", keyword: "enum", params: { allowedValues: schema55.properties.unmatched.properties.setting.enum }, message: "must be equal to one of the allowed values", schema: schema55.properties.unmatched.properties.setting.enum, parentSchema: schema55.properties.unmatched.properties.setting, data: data16 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data15.findings !== void 0) {
          let data17 = data15.findings;
          if (Array.isArray(data17)) {
            const len2 = data17.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data18 = data17[i2];
              if (typeof data18 !== "string") {
                const err32 = { instancePath: instancePath + "/unmatched/findings/" + i2, schemaPath: "#/properties/unmatched/properties/findings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.unmatched.properties.findings.items.type, parentSchema: schema55.properties.unmatched.properties.findings.items, data: data18 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/unmatched/findings", schemaPath: "#/properties/unmatched/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.properties.unmatched.properties.findings.type, parentSchema: schema55.properties.unmatched.properties.findings, data: data17 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/unmatched", schemaPath: "#/properties/unmatched/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.properties.unmatched.type, parentSchema: schema55.properties.unmatched, data: data15 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.problems !== void 0) {
      let data19 = data.problems;
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate183(data19[i3], { instancePath: instancePath + "/problems/" + i3, parentData: data19, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.properties.problems.type, parentSchema: schema55.properties.problems, data: data19 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.next !== void 0) {
      let data21 = data.next;
      if (Array.isArray(data21)) {
        const len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data22 = data21[i4];
          if (typeof data22 !== "string") {
            const err36 = { instancePath: instancePath + "/next/" + i4, schemaPath: "#/properties/next/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.next.items.type, parentSchema: schema55.properties.next.items, data: data22 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.properties.next.type, parentSchema: schema55.properties.next, data: data21 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
validate158.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

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
    ...values("mode", "provider", "module", "name", "index", "actionReason", "deposed", "previousAddress", "terraformVersion"),
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
    ...values("changes", "findings"),
    kinds: { fields: values(...CHANGE_KINDS) },
    harms: { fields: values(...HARMS) },
    severities: { fields: values(...SEVERITIES) }
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
  isFacts,
  isVerdict,
  MOST_POLICY_BYTES,
  policyText,
  policiesAt,
  stateOf,
  lastValidPolicies
};
