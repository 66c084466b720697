import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/schema/validators.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
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
var require_formats = __commonJS({
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
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://interlock.dev/schemas/config.schema.json", "title": "ConfigDocument", "description": "`.interlock/config.yaml`: who guards the policies, where evidence comes from, environments and roles.", "type": "object", "required": ["version", "owners"], "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "For editors: where this schema is." }, "version": { "const": 1, "description": "Version of this format: 1." }, "owners": { "$ref": "#/$defs/owners", "description": "Guard every file below `.interlock/` that has no owners of its own: a change of it needs an approval from one of them. `org/team` or a login.", "examples": [["acme/platform"]] }, "sources": { "type": "array", "items": { "$ref": "#/$defs/source" }, "description": "What changes are read from: plans, migrations, configuration, manifests.", "default": [] }, "environments": { "type": "object", "propertyNames": { "pattern": "^[a-z0-9][a-z0-9._-]*$" }, "additionalProperties": { "title": "EnvironmentDocument", "type": "object", "additionalProperties": false, "properties": { "branches": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Globs of target branches that lead to this environment. Absent: only sources that name it do.", "examples": [["main", "release/*"]] } } }, "description": "Names of environments, and the branches that lead there. A source that names none belongs to every environment whose branches match the target branch.", "default": {}, "examples": [{ "production": { "branches": ["main"] }, "staging": { "branches": ["main", "release/*"] } }] }, "roles": { "type": "object", "propertyNames": { "pattern": "^[a-z0-9][a-z0-9._-]*$" }, "additionalProperties": { "$ref": "#/$defs/role" }, "description": "Groups of people by the name that rules use.", "default": {}, "examples": [{ "dba": { "teams": ["acme/data-platform"], "users": ["ada"] } }] }, "unmatched": { "enum": ["allow", "warn", "block"], "default": "warn", "description": "What happens to findings that no enforcing rule matches. `block` keeps the merge blocked until a rule names them. What was not understood waits in any case." }, "suppressions": { "enum": ["needs-approval", "honour", "ignore"], "default": "needs-approval", "description": 'What a comment such as `-- interlock: allow sql/drop-column reason="..."` in a migration counts for. `needs-approval`: the finding stays, and the reviewer sees the reason; `honour`: it is listed as suppressed, and no rule matches it; `ignore`: nothing. See docs/suppressions.md.' }, "parameters": { "type": "object", "additionalProperties": { "type": "number", "minimum": 0 }, "description": "Numbers of dangers that fire from some number on: how many objects are many, how much capacity is half. The page of a danger lists its parameters, with what they are by default.", "default": {}, "examples": [{ "many-deletes": 25, "shared-dependency-change": 5 }] } }, "$defs": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]*$", "description": "Lower-case letters, digits, `.`, `_`, `-`." }, "owners": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1 }, "instant": { "type": "string", "format": "date-time", "description": "RFC 3339 with zone: 2026-12-01T00:00:00Z." }, "source": { "title": "SourceDocument", "type": "object", "required": ["id", "reader", "files"], "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "reader": { "enum": ["terraform-plan", "pulumi-preview", "cloudformation-change-set", "sql-migration", "terraform-configuration", "kubernetes-manifests", "changed-files"], "description": "Format of the evidence. Plans, previews and change sets are made by a job of yours; the others are files that the pull request changes, read from git. `terraform-configuration` compares them with the target branch, for what no plan holds." }, "files": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Globs of plans in the workspace, or of files in the repository: migrations, manifests, configuration, of which a glob names whole folders. `{environment}` captures the environment from the path.", "examples": [["plans/{environment}/network.json"], ["db/migrations/**/*.sql"]] }, "when": { "type": "object", "additionalProperties": false, "required": ["paths"], "properties": { "paths": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Globs of changed files." } }, "description": "Evidence is owed when one of these paths changes; owed and absent is a problem. Absent: plans are owed always, migrations are what the pull request adds.", "examples": [{ "paths": ["infra/**"] }] }, "environment": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "Where it is applied. A list makes one finding per environment. Absent: from the path, else every environment whose branches match.", "examples": ["production", ["staging", "production"]] }, "dialect": { "enum": ["postgres", "postgresql", "mysql", "mariadb", "sqlite"], "description": "Database that the migrations run on. `postgresql` is `postgres`." }, "server": { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+){0,2}$", "description": "Version of the database server, quoted: the major one is enough for PostgreSQL; minor and patch count for MySQL and MariaDB. Absent: PostgreSQL 16, MySQL 8.0, MariaDB 10.11, SQLite 3.", "examples": ["16", "8.0.28"] }, "schema": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "How the database looks before the pull request: a dump, or globs of the earlier migrations, read from the target branch. Tells column types, constraints and partitions that the migration alone does not.", "examples": ["db/structure.sql", ["db/migrations/**/*.sql"]] }, "framework": { "enum": ["auto", "schema-dump", "goose", "dbmate", "sql-migrate", "liquibase", "node-pg-migrate", "sqitch", "drizzle", "prisma", "sqlx", "flyway", "postgres-migrations", "supabase", "popx", "golang-migrate", "hasura", "diesel", "atlas", "alembic", "django", "ecto", "knex", "rails", "typeorm", "plain"], "description": "The migration tool, which says how files are named and whether they run in a transaction; `auto` recognises it.", "default": "auto", "examples": ["auto", "flyway", "goose"] }, "trust": { "enum": ["required", "claimed"], "default": "claimed", "description": "`required` takes only plans with a manifest (`interlock evidence`) from a workflow that the pull request cannot change; `claimed` takes others, too, and says so in the verdict. See docs/github.md." }, "prune": { "type": "boolean", "default": true, "description": "Manifests only: whether what applies them deletes from the cluster what is gone from them (Argo CD and Flux with pruning, `kubectl apply --prune`, a Helm release). `false`: such objects are only left behind.", "examples": [false] } }, "description": "One place that changes are read from." }, "role": { "title": "RoleDocument", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "teams": { "type": "array", "items": { "type": "string" }, "description": "`org/team`.", "default": [], "examples": [["acme/data-platform"]] }, "users": { "type": "array", "items": { "type": "string" }, "description": "Logins.", "default": [], "examples": [["ada"]] }, "temporary": { "type": "array", "items": { "title": "TemporaryGrant", "type": "object", "required": ["user", "until", "reason", "grantedBy"], "additionalProperties": false, "properties": { "user": { "type": "string", "description": "Login." }, "until": { "$ref": "#/$defs/instant", "description": "End of the grant." }, "reason": { "type": "string", "minLength": 1, "description": "Why, for the auditor." }, "grantedBy": { "type": "string", "description": "Login of who decided it." } } }, "description": "People who belong to it for a time, such as on-call cover.", "default": [] } }, "description": "People who can be asked; a union of what is named." } }, "examples": [{ "version": 1, "owners": ["acme/platform"], "sources": [{ "id": "app-db", "reader": "sql-migration", "files": ["db/migrations/**/*.sql"], "dialect": "postgres", "server": "16" }], "environments": { "production": { "branches": ["main"] } }, "roles": { "dba": { "teams": ["acme/data-platform"] } }, "unmatched": "warn" }] };
var func1 = Object.prototype.hasOwnProperty;
var schema20 = { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1 };
var func2 = require_ucs2length().default;
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
        if (func2(data0) < 1) {
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
var schema21 = { "title": "SourceDocument", "type": "object", "required": ["id", "reader", "files"], "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "reader": { "enum": ["terraform-plan", "pulumi-preview", "cloudformation-change-set", "sql-migration", "terraform-configuration", "kubernetes-manifests", "changed-files"], "description": "Format of the evidence. Plans, previews and change sets are made by a job of yours; the others are files that the pull request changes, read from git. `terraform-configuration` compares them with the target branch, for what no plan holds." }, "files": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Globs of plans in the workspace, or of files in the repository: migrations, manifests, configuration, of which a glob names whole folders. `{environment}` captures the environment from the path.", "examples": [["plans/{environment}/network.json"], ["db/migrations/**/*.sql"]] }, "when": { "type": "object", "additionalProperties": false, "required": ["paths"], "properties": { "paths": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Globs of changed files." } }, "description": "Evidence is owed when one of these paths changes; owed and absent is a problem. Absent: plans are owed always, migrations are what the pull request adds.", "examples": [{ "paths": ["infra/**"] }] }, "environment": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "Where it is applied. A list makes one finding per environment. Absent: from the path, else every environment whose branches match.", "examples": ["production", ["staging", "production"]] }, "dialect": { "enum": ["postgres", "postgresql", "mysql", "mariadb", "sqlite"], "description": "Database that the migrations run on. `postgresql` is `postgres`." }, "server": { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+){0,2}$", "description": "Version of the database server, quoted: the major one is enough for PostgreSQL; minor and patch count for MySQL and MariaDB. Absent: PostgreSQL 16, MySQL 8.0, MariaDB 10.11, SQLite 3.", "examples": ["16", "8.0.28"] }, "schema": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "How the database looks before the pull request: a dump, or globs of the earlier migrations, read from the target branch. Tells column types, constraints and partitions that the migration alone does not.", "examples": ["db/structure.sql", ["db/migrations/**/*.sql"]] }, "framework": { "enum": ["auto", "schema-dump", "goose", "dbmate", "sql-migrate", "liquibase", "node-pg-migrate", "sqitch", "drizzle", "prisma", "sqlx", "flyway", "postgres-migrations", "supabase", "popx", "golang-migrate", "hasura", "diesel", "atlas", "alembic", "django", "ecto", "knex", "rails", "typeorm", "plain"], "description": "The migration tool, which says how files are named and whether they run in a transaction; `auto` recognises it.", "default": "auto", "examples": ["auto", "flyway", "goose"] }, "trust": { "enum": ["required", "claimed"], "default": "claimed", "description": "`required` takes only plans with a manifest (`interlock evidence`) from a workflow that the pull request cannot change; `claimed` takes others, too, and says so in the verdict. See docs/github.md." }, "prune": { "type": "boolean", "default": true, "description": "Manifests only: whether what applies them deletes from the cluster what is gone from them (Argo CD and Flux with pruning, `kubectl apply --prune`, a Helm release). `false`: such objects are only left behind.", "examples": [false] } }, "description": "One place that changes are read from." };
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
      if (!func1.call(schema21.properties, key0)) {
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
      if (!(data1 === "terraform-plan" || data1 === "pulumi-preview" || data1 === "cloudformation-change-set" || data1 === "sql-migration" || data1 === "terraform-configuration" || data1 === "kubernetes-manifests" || data1 === "changed-files")) {
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
    if (data.prune !== void 0) {
      let data15 = data.prune;
      if (typeof data15 !== "boolean") {
        const err29 = { instancePath: instancePath + "/prune", schemaPath: "#/properties/prune/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.properties.prune.type, parentSchema: schema21.properties.prune, data: data15 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
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
                if (func2(data8) < 1) {
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
      if (!func1.call(schema19.properties, key0)) {
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
    if (data.parameters !== void 0) {
      let data13 = data.parameters;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key6 in data13) {
          let data14 = data13[key6];
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err19 = { instancePath: instancePath + "/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema19.properties.parameters.additionalProperties, data: data14 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema19.properties.parameters.additionalProperties.type, parentSchema: schema19.properties.parameters.additionalProperties, data: data14 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.parameters.type, parentSchema: schema19.properties.parameters, data: data13 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var isEvidence = validate63;
var schema25 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://interlock.dev/schemas/evidence.schema.json", "title": "EvidenceDocument", "description": "The manifest beside a plan, `<plan>.interlock`: which bytes it speaks of, and from which commit they were made. `interlock evidence` writes it.", "type": "object", "required": ["version", "plan", "head", "madeAt"], "additionalProperties": false, "properties": { "version": { "const": 1, "description": "Version of this format: 1." }, "plan": { "title": "EvidencePlan", "type": "object", "required": ["file", "sha256", "bytes", "format"], "additionalProperties": false, "properties": { "file": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "Path of the plan from the root of the repository, with `/`. An artifact that lost the folders in front gets them back from it." }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of the plan's bytes, in hex." }, "bytes": { "type": "integer", "minimum": 0, "description": "Its size." }, "format": { "type": "string", "minLength": 1, "maxLength": 100, "description": "Its format, by the name of the reader: `terraform-plan`." }, "plannedAt": { "type": "string", "format": "date-time", "description": "When it was planned, as the plan itself says." } } }, "head": { "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "description": "The commit that the plan was made for: the head of the pull request, not the merge commit that was checked out." }, "base": { "title": "EvidenceBase", "type": "object", "additionalProperties": false, "description": "Where the pull request goes.", "properties": { "branch": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "The target branch." }, "sha": { "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "description": "Its head when the plan was made." } } }, "repository": { "type": "string", "maxLength": 300, "description": "`owner/name`." }, "root": { "type": "string", "maxLength": 1e3, "description": "Folder of the configuration from the root of the repository; `.` for the root itself." }, "workspace": { "type": "string", "minLength": 1, "maxLength": 300, "description": "Terraform workspace, Pulumi stack or the like." }, "environment": { "type": "string", "minLength": 1, "maxLength": 100, "description": "Where it is going to be applied." }, "source": { "type": "string", "minLength": 1, "maxLength": 100, "description": "Id of the source in `config.yaml` that it belongs to." }, "run": { "title": "EvidenceRun", "type": "object", "required": ["id", "workflow"], "additionalProperties": false, "description": "The workflow run that made it. Absent: made on a laptop.", "properties": { "id": { "type": "integer", "minimum": 1 }, "attempt": { "type": "integer", "minimum": 1 }, "workflow": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "Path of the workflow file." }, "event": { "type": "string", "maxLength": 100 }, "job": { "type": "string", "maxLength": 300 } } }, "madeAt": { "type": "string", "format": "date-time", "description": "When the manifest was written." } } };
var pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern8 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
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
    if (data.plan === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.head === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.madeAt === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "madeAt" }, message: "must have required property 'madeAt'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema25.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data };
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
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema25.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.plan !== void 0) {
      let data1 = data.plan;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.file === void 0) {
          const err6 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema25.properties.plan.required, parentSchema: schema25.properties.plan, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.sha256 === void 0) {
          const err7 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'", schema: schema25.properties.plan.required, parentSchema: schema25.properties.plan, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.bytes === void 0) {
          const err8 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'", schema: schema25.properties.plan.required, parentSchema: schema25.properties.plan, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1.format === void 0) {
          const err9 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema25.properties.plan.required, parentSchema: schema25.properties.plan, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "file" || key1 === "sha256" || key1 === "bytes" || key1 === "format" || key1 === "plannedAt")) {
            const err10 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.plan, data: data1 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.file !== void 0) {
          let data2 = data1.file;
          if (typeof data2 === "string") {
            if (func2(data2) > 1e3) {
              const err11 = { instancePath: instancePath + "/plan/file", schemaPath: "#/properties/plan/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema25.properties.plan.properties.file, data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func2(data2) < 1) {
              const err12 = { instancePath: instancePath + "/plan/file", schemaPath: "#/properties/plan/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.plan.properties.file, data: data2 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/plan/file", schemaPath: "#/properties/plan/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.plan.properties.file.type, parentSchema: schema25.properties.plan.properties.file, data: data2 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.sha256 !== void 0) {
          let data3 = data1.sha256;
          if (typeof data3 === "string") {
            if (!pattern7.test(data3)) {
              const err14 = { instancePath: instancePath + "/plan/sha256", schemaPath: "#/properties/plan/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema25.properties.plan.properties.sha256, data: data3 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/plan/sha256", schemaPath: "#/properties/plan/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.plan.properties.sha256.type, parentSchema: schema25.properties.plan.properties.sha256, data: data3 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data1.bytes !== void 0) {
          let data4 = data1.bytes;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err16 = { instancePath: instancePath + "/plan/bytes", schemaPath: "#/properties/plan/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.plan.properties.bytes.type, parentSchema: schema25.properties.plan.properties.bytes, data: data4 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err17 = { instancePath: instancePath + "/plan/bytes", schemaPath: "#/properties/plan/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema25.properties.plan.properties.bytes, data: data4 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data1.format !== void 0) {
          let data5 = data1.format;
          if (typeof data5 === "string") {
            if (func2(data5) > 100) {
              const err18 = { instancePath: instancePath + "/plan/format", schemaPath: "#/properties/plan/properties/format/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema25.properties.plan.properties.format, data: data5 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (func2(data5) < 1) {
              const err19 = { instancePath: instancePath + "/plan/format", schemaPath: "#/properties/plan/properties/format/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.plan.properties.format, data: data5 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/plan/format", schemaPath: "#/properties/plan/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.plan.properties.format.type, parentSchema: schema25.properties.plan.properties.format, data: data5 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data1.plannedAt !== void 0) {
          let data6 = data1.plannedAt;
          if (typeof data6 === "string") {
            if (!formats0.validate(data6)) {
              const err21 = { instancePath: instancePath + "/plan/plannedAt", schemaPath: "#/properties/plan/properties/plannedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema25.properties.plan.properties.plannedAt, data: data6 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/plan/plannedAt", schemaPath: "#/properties/plan/properties/plannedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.plan.properties.plannedAt.type, parentSchema: schema25.properties.plan.properties.plannedAt, data: data6 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.plan.type, parentSchema: schema25.properties.plan, data: data1 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.head !== void 0) {
      let data7 = data.head;
      if (typeof data7 === "string") {
        if (!pattern8.test(data7)) {
          const err24 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema25.properties.head, data: data7 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.head.type, parentSchema: schema25.properties.head, data: data7 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data8 = data.base;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key2 in data8) {
          if (!(key2 === "branch" || key2 === "sha")) {
            const err26 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.base, data: data8 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data8.branch !== void 0) {
          let data9 = data8.branch;
          if (typeof data9 === "string") {
            if (func2(data9) > 1e3) {
              const err27 = { instancePath: instancePath + "/base/branch", schemaPath: "#/properties/base/properties/branch/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema25.properties.base.properties.branch, data: data9 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (func2(data9) < 1) {
              const err28 = { instancePath: instancePath + "/base/branch", schemaPath: "#/properties/base/properties/branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.base.properties.branch, data: data9 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/base/branch", schemaPath: "#/properties/base/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.base.properties.branch.type, parentSchema: schema25.properties.base.properties.branch, data: data9 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data8.sha !== void 0) {
          let data10 = data8.sha;
          if (typeof data10 === "string") {
            if (!pattern8.test(data10)) {
              const err30 = { instancePath: instancePath + "/base/sha", schemaPath: "#/properties/base/properties/sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema25.properties.base.properties.sha, data: data10 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/base/sha", schemaPath: "#/properties/base/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.base.properties.sha.type, parentSchema: schema25.properties.base.properties.sha, data: data10 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.base.type, parentSchema: schema25.properties.base, data: data8 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.repository !== void 0) {
      let data11 = data.repository;
      if (typeof data11 === "string") {
        if (func2(data11) > 300) {
          const err33 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema25.properties.repository, data: data11 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.repository.type, parentSchema: schema25.properties.repository, data: data11 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.root !== void 0) {
      let data12 = data.root;
      if (typeof data12 === "string") {
        if (func2(data12) > 1e3) {
          const err35 = { instancePath: instancePath + "/root", schemaPath: "#/properties/root/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema25.properties.root, data: data12 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/root", schemaPath: "#/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.root.type, parentSchema: schema25.properties.root, data: data12 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.workspace !== void 0) {
      let data13 = data.workspace;
      if (typeof data13 === "string") {
        if (func2(data13) > 300) {
          const err37 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema25.properties.workspace, data: data13 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (func2(data13) < 1) {
          const err38 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.workspace, data: data13 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.workspace.type, parentSchema: schema25.properties.workspace, data: data13 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data14 = data.environment;
      if (typeof data14 === "string") {
        if (func2(data14) > 100) {
          const err40 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema25.properties.environment, data: data14 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (func2(data14) < 1) {
          const err41 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.environment, data: data14 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.environment.type, parentSchema: schema25.properties.environment, data: data14 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data15 = data.source;
      if (typeof data15 === "string") {
        if (func2(data15) > 100) {
          const err43 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema25.properties.source, data: data15 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (func2(data15) < 1) {
          const err44 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.source, data: data15 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.source.type, parentSchema: schema25.properties.source, data: data15 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.run !== void 0) {
      let data16 = data.run;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.id === void 0) {
          const err46 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema25.properties.run.required, parentSchema: schema25.properties.run, data: data16 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (data16.workflow === void 0) {
          const err47 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'", schema: schema25.properties.run.required, parentSchema: schema25.properties.run, data: data16 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        for (const key3 in data16) {
          if (!(key3 === "id" || key3 === "attempt" || key3 === "workflow" || key3 === "event" || key3 === "job")) {
            const err48 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.run, data: data16 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data16.id !== void 0) {
          let data17 = data16.id;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err49 = { instancePath: instancePath + "/run/id", schemaPath: "#/properties/run/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.run.properties.id.type, parentSchema: schema25.properties.run.properties.id, data: data17 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 1 || isNaN(data17)) {
              const err50 = { instancePath: instancePath + "/run/id", schemaPath: "#/properties/run/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema25.properties.run.properties.id, data: data17 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
        }
        if (data16.attempt !== void 0) {
          let data18 = data16.attempt;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err51 = { instancePath: instancePath + "/run/attempt", schemaPath: "#/properties/run/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.run.properties.attempt.type, parentSchema: schema25.properties.run.properties.attempt, data: data18 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 < 1 || isNaN(data18)) {
              const err52 = { instancePath: instancePath + "/run/attempt", schemaPath: "#/properties/run/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema25.properties.run.properties.attempt, data: data18 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        }
        if (data16.workflow !== void 0) {
          let data19 = data16.workflow;
          if (typeof data19 === "string") {
            if (func2(data19) > 1e3) {
              const err53 = { instancePath: instancePath + "/run/workflow", schemaPath: "#/properties/run/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema25.properties.run.properties.workflow, data: data19 };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (func2(data19) < 1) {
              const err54 = { instancePath: instancePath + "/run/workflow", schemaPath: "#/properties/run/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.run.properties.workflow, data: data19 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/run/workflow", schemaPath: "#/properties/run/properties/workflow/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.run.properties.workflow.type, parentSchema: schema25.properties.run.properties.workflow, data: data19 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data16.event !== void 0) {
          let data20 = data16.event;
          if (typeof data20 === "string") {
            if (func2(data20) > 100) {
              const err56 = { instancePath: instancePath + "/run/event", schemaPath: "#/properties/run/properties/event/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema25.properties.run.properties.event, data: data20 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/run/event", schemaPath: "#/properties/run/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.run.properties.event.type, parentSchema: schema25.properties.run.properties.event, data: data20 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data16.job !== void 0) {
          let data21 = data16.job;
          if (typeof data21 === "string") {
            if (func2(data21) > 300) {
              const err58 = { instancePath: instancePath + "/run/job", schemaPath: "#/properties/run/properties/job/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema25.properties.run.properties.job, data: data21 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/run/job", schemaPath: "#/properties/run/properties/job/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.run.properties.job.type, parentSchema: schema25.properties.run.properties.job, data: data21 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.run.type, parentSchema: schema25.properties.run, data: data16 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.madeAt !== void 0) {
      let data22 = data.madeAt;
      if (typeof data22 === "string") {
        if (!formats0.validate(data22)) {
          const err61 = { instancePath: instancePath + "/madeAt", schemaPath: "#/properties/madeAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema25.properties.madeAt, data: data22 };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
      } else {
        const err62 = { instancePath: instancePath + "/madeAt", schemaPath: "#/properties/madeAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.madeAt.type, parentSchema: schema25.properties.madeAt, data: data22 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
  } else {
    const err63 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err63];
    } else {
      vErrors.push(err63);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var isExceptions = validate64;
var schema26 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://interlock.dev/schemas/exceptions.schema.json", "title": "ExceptionsDocument", "description": "`.interlock/exceptions/*.yaml`: findings tolerated for a time.", "type": "object", "required": ["version", "exceptions"], "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "For editors: where this schema is." }, "version": { "const": 1, "description": "Version of this format: 1." }, "exceptions": { "type": "array", "items": { "$ref": "#/$defs/exception" }, "description": "Findings tolerated for a time. They stay listed, as excepted." } }, "$defs": { "strings": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "One text, or a list of texts." }, "exception": { "title": "ExceptionDocument", "type": "object", "required": ["id", "dangers", "owner", "reason", "until"], "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]*$", "description": "Unique in the folder." }, "dangers": { "$ref": "danger-ids.schema.json#/$defs/dangers", "description": "Dangers of the catalogue, or globs. Never `any/*` or `interlock/*`.", "examples": ["sql/drop-table"] }, "addresses": { "$ref": "#/$defs/strings", "description": "Globs of resource addresses or SQL names.", "examples": ["public.scratch_*"] }, "fingerprint": { "type": "string", "pattern": "^f:[0-9a-f]+$", "description": "One finding, as `scan` and the verdict show it.", "examples": ["f:0123456789abcdef"] }, "sources": { "$ref": "#/$defs/strings", "description": "Ids of sources. Absent: all." }, "environments": { "$ref": "#/$defs/strings", "description": "Absent: all." }, "policies": { "$ref": "#/$defs/strings", "description": "Names of policies whose rules it lifts. Absent: all." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a login, or `org/team`.", "examples": ["ada"] }, "reason": { "type": "string", "minLength": 1, "description": "Why it is safe, for the reviewer and the auditor." }, "from": { "type": "string", "description": "First day, or an instant; absent: the day it is merged. Its length of at most 180 days is counted from here.", "examples": ["2026-11-20"] }, "until": { "type": "string", "description": "Last day (it ends with that day, UTC), or an instant with zone. At most 180 days.", "examples": ["2026-12-31", "2026-12-31T18:00:00Z"] } }, "description": "Names `addresses` or a `fingerprint`; all keys must fit the finding." } }, "examples": [{ "version": 1, "exceptions": [{ "id": "rebuild-search", "dangers": ["sql/drop-table"], "addresses": ["public.search_*"], "environments": ["staging"], "owner": "ada", "reason": "the search index is rebuilt weekly", "until": "2026-12-31" }] }] };
var schema27 = { "title": "ExceptionDocument", "type": "object", "required": ["id", "dangers", "owner", "reason", "until"], "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]*$", "description": "Unique in the folder." }, "dangers": { "$ref": "danger-ids.schema.json#/$defs/dangers", "description": "Dangers of the catalogue, or globs. Never `any/*` or `interlock/*`.", "examples": ["sql/drop-table"] }, "addresses": { "$ref": "#/$defs/strings", "description": "Globs of resource addresses or SQL names.", "examples": ["public.scratch_*"] }, "fingerprint": { "type": "string", "pattern": "^f:[0-9a-f]+$", "description": "One finding, as `scan` and the verdict show it.", "examples": ["f:0123456789abcdef"] }, "sources": { "$ref": "#/$defs/strings", "description": "Ids of sources. Absent: all." }, "environments": { "$ref": "#/$defs/strings", "description": "Absent: all." }, "policies": { "$ref": "#/$defs/strings", "description": "Names of policies whose rules it lifts. Absent: all." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a login, or `org/team`.", "examples": ["ada"] }, "reason": { "type": "string", "minLength": 1, "description": "Why it is safe, for the reviewer and the auditor." }, "from": { "type": "string", "description": "First day, or an instant; absent: the day it is merged. Its length of at most 180 days is counted from here.", "examples": ["2026-11-20"] }, "until": { "type": "string", "description": "Last day (it ends with that day, UTC), or an instant with zone. At most 180 days.", "examples": ["2026-12-31", "2026-12-31T18:00:00Z"] } }, "description": "Names `addresses` or a `fingerprint`; all keys must fit the finding." };
var pattern11 = new RegExp("^f:[0-9a-f]+$", "u");
var schema29 = { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }] };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
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
  validate67.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate67.evaluated = { "dynamicProps": false, "dynamicItems": true };
var schema30 = { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "One text, or a list of texts." };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
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
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.anyOf[0].type, parentSchema: schema30.anyOf[0], data };
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
      const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema30.anyOf[1], data };
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
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.anyOf[1].items.type, parentSchema: schema30.anyOf[1].items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema30.anyOf[1].type, parentSchema: schema30.anyOf[1], data };
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
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema30.anyOf, parentSchema: schema30, data };
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
  validate69.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate69.evaluated = { "dynamicProps": false, "dynamicItems": true };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.dangers === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dangers" }, message: "must have required property 'dangers'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.until === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema27.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27, data };
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
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]*$"', schema: "^[a-z0-9][a-z0-9._-]*$", parentSchema: schema27.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.id.type, parentSchema: schema27.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.dangers !== void 0) {
      if (!validate67(data.dangers, { instancePath: instancePath + "/dangers", parentData: data, parentDataProperty: "dangers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.addresses !== void 0) {
      if (!validate69(data.addresses, { instancePath: instancePath + "/addresses", parentData: data, parentDataProperty: "addresses", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.fingerprint !== void 0) {
      let data3 = data.fingerprint;
      if (typeof data3 === "string") {
        if (!pattern11.test(data3)) {
          const err8 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^f:[0-9a-f]+$" }, message: 'must match pattern "^f:[0-9a-f]+$"', schema: "^f:[0-9a-f]+$", parentSchema: schema27.properties.fingerprint, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.fingerprint.type, parentSchema: schema27.properties.fingerprint, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      if (!validate69(data.sources, { instancePath: instancePath + "/sources", parentData: data, parentDataProperty: "sources", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.environments !== void 0) {
      if (!validate69(data.environments, { instancePath: instancePath + "/environments", parentData: data, parentDataProperty: "environments", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.policies !== void 0) {
      if (!validate69(data.policies, { instancePath: instancePath + "/policies", parentData: data, parentDataProperty: "policies", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      let data7 = data.owner;
      if (typeof data7 === "string") {
        if (func2(data7) < 1) {
          const err10 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema27.properties.owner, data: data7 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.owner.type, parentSchema: schema27.properties.owner, data: data7 };
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
        if (func2(data8) < 1) {
          const err12 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema27.properties.reason, data: data8 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.reason.type, parentSchema: schema27.properties.reason, data: data8 };
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
        const err14 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.from.type, parentSchema: schema27.properties.from, data: data9 };
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
        const err15 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.until.type, parentSchema: schema27.properties.until, data: data10 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.exceptions === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exceptions" }, message: "must have required property 'exceptions'", schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "version" || key0 === "exceptions")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema26, data };
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
        const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.$schema.type, parentSchema: schema26.properties.$schema, data: data0 };
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
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema26.properties.version, data: data1 };
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
          if (!validate65(data2[i0], { instancePath: instancePath + "/exceptions/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.properties.exceptions.type, parentSchema: schema26.properties.exceptions, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var isFacts = validate75;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://interlock.dev/schemas/facts.schema.json", "title": "Facts", "description": "Everything known about the pull request and the people, at one head commit and one instant. What is absent is unknown, not empty, except the lists of `pull`.", "type": "object", "required": ["version", "pull"], "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "version": { "const": 1 }, "now": { "$ref": "#/$defs/instant", "description": "The instant of the decision. Absent: the moment the command runs." }, "pull": { "$ref": "#/$defs/pull" }, "people": { "$ref": "#/$defs/people" }, "seen": { "type": "array", "items": { "$ref": "#/$defs/seen" }, "description": "What the findings were at earlier heads." }, "usage": { "type": "array", "items": { "type": "object", "additionalProperties": true }, "description": "Counters from the ledger." }, "unavailable": { "type": "array", "description": "Facts that could not be fetched, by path, such as `people.teams.acme/sec`.", "items": { "type": "object", "required": ["path", "why"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "why": { "type": "string" } } } } }, "$defs": { "instant": { "type": "string", "format": "date-time", "description": "RFC 3339 with zone, such as 2026-11-20T10:00:00Z." }, "pull": { "title": "Pull", "type": "object", "required": ["author", "headSha"], "additionalProperties": false, "properties": { "repository": { "type": "string", "description": "`owner/name`." }, "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string" }, "body": { "type": ["string", "null"] }, "bodyEditedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "author": { "type": "string", "minLength": 1 }, "authorKind": { "enum": ["human", "bot", "app"] }, "base": { "type": "string", "description": "Target branch." }, "baseSha": { "type": "string" }, "head": { "type": "string", "description": "Head branch; `owner:branch` from a fork." }, "headSha": { "type": "string", "minLength": 1, "description": "The commit that the facts are about. On the command line, a name that is no commit id, such as `c2`, stands for the commit that is judged." }, "draft": { "type": "boolean" }, "labels": { "type": "array", "items": { "type": "string" } }, "createdAt": { "$ref": "#/$defs/instant" }, "lastPusher": { "type": ["string", "null"] }, "files": { "type": "array", "items": { "$ref": "#/$defs/file" } }, "commits": { "type": "array", "items": { "$ref": "#/$defs/commit" } }, "reviews": { "type": "array", "items": { "$ref": "#/$defs/review" } }, "comments": { "type": "array", "items": { "$ref": "#/$defs/comment" } }, "checks": { "type": "array", "items": { "$ref": "#/$defs/check" } }, "truncated": { "type": "array", "items": { "enum": ["files", "commits", "reviews", "comments", "checks", "labels"] }, "description": "Lists that are known to be incomplete." } } }, "file": { "title": "ChangedFile", "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "previousPath": { "type": ["string", "null"] }, "status": { "enum": ["added", "removed", "modified", "renamed", "copied", "changed", "unchanged"] }, "additions": { "type": "integer", "minimum": 0 }, "deletions": { "type": "integer", "minimum": 0 } } }, "commit": { "title": "Commit", "type": "object", "required": ["sha"], "additionalProperties": false, "properties": { "sha": { "type": "string" }, "parents": { "type": "array", "items": { "type": "string" } }, "author": { "type": ["string", "null"], "description": "Login; null when the commit cannot be attributed." }, "committer": { "type": ["string", "null"] }, "coAuthors": { "type": "array", "items": { "type": ["string", "null"] }, "description": "Logins of `Co-authored-by`; null for one that cannot be attributed." }, "pushedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "verified": { "type": ["boolean", "null"] }, "signer": { "type": ["string", "null"] }, "viaWeb": { "type": "boolean" }, "conflictResolved": { "type": "boolean", "description": "A merge into which somebody wrote, or may have. Absent: nobody did." } } }, "review": { "title": "Review", "type": "object", "required": ["user", "state"], "additionalProperties": false, "properties": { "user": { "type": "string" }, "state": { "enum": ["approved", "changes_requested", "commented", "dismissed", "pending"] }, "submittedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "commitId": { "type": ["string", "null"] }, "body": { "type": ["string", "null"] }, "editedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "editedBy": { "type": ["string", "null"] } } }, "comment": { "title": "Comment", "type": "object", "required": ["user", "body"], "additionalProperties": false, "properties": { "id": { "type": "integer" }, "user": { "type": "string" }, "body": { "type": ["string", "null"] }, "createdAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "editedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "editedBy": { "type": ["string", "null"] } } }, "check": { "title": "Check", "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "conclusion": { "type": ["string", "null"], "description": "`success`, `failure`, `skipped`, ...; null while it runs." } } }, "people": { "title": "People", "type": "object", "additionalProperties": false, "properties": { "teams": { "$ref": "#/$defs/memberships", "description": "Active members by `org/team`." }, "teamInvitations": { "$ref": "#/$defs/memberships" }, "organizations": { "$ref": "#/$defs/memberships" }, "permissions": { "type": "object", "additionalProperties": { "enum": ["admin", "maintain", "write", "triage", "read", "none"] } }, "kinds": { "type": "object", "additionalProperties": { "enum": ["human", "bot", "app"] } }, "codeowners": { "type": "array", "items": { "type": "object", "required": ["pattern", "owners"], "additionalProperties": false, "properties": { "pattern": { "type": "string" }, "owners": { "type": "array", "items": { "type": "string" } } } } } } }, "memberships": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } }, "seen": { "title": "Seen", "type": "object", "required": ["sha", "findings"], "additionalProperties": false, "properties": { "sha": { "type": "string" }, "at": { "$ref": "#/$defs/instant" }, "findings": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Digest by fingerprint." } } } } };
var schema32 = { "type": "string", "format": "date-time", "description": "RFC 3339 with zone, such as 2026-11-20T10:00:00Z." };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema33 = { "title": "Pull", "type": "object", "required": ["author", "headSha"], "additionalProperties": false, "properties": { "repository": { "type": "string", "description": "`owner/name`." }, "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string" }, "body": { "type": ["string", "null"] }, "bodyEditedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "author": { "type": "string", "minLength": 1 }, "authorKind": { "enum": ["human", "bot", "app"] }, "base": { "type": "string", "description": "Target branch." }, "baseSha": { "type": "string" }, "head": { "type": "string", "description": "Head branch; `owner:branch` from a fork." }, "headSha": { "type": "string", "minLength": 1, "description": "The commit that the facts are about. On the command line, a name that is no commit id, such as `c2`, stands for the commit that is judged." }, "draft": { "type": "boolean" }, "labels": { "type": "array", "items": { "type": "string" } }, "createdAt": { "$ref": "#/$defs/instant" }, "lastPusher": { "type": ["string", "null"] }, "files": { "type": "array", "items": { "$ref": "#/$defs/file" } }, "commits": { "type": "array", "items": { "$ref": "#/$defs/commit" } }, "reviews": { "type": "array", "items": { "$ref": "#/$defs/review" } }, "comments": { "type": "array", "items": { "$ref": "#/$defs/comment" } }, "checks": { "type": "array", "items": { "$ref": "#/$defs/check" } }, "truncated": { "type": "array", "items": { "enum": ["files", "commits", "reviews", "comments", "checks", "labels"] }, "description": "Lists that are known to be incomplete." } } };
var schema34 = { "title": "ChangedFile", "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "previousPath": { "type": ["string", "null"] }, "status": { "enum": ["added", "removed", "modified", "renamed", "copied", "changed", "unchanged"] }, "additions": { "type": "integer", "minimum": 0 }, "deletions": { "type": "integer", "minimum": 0 } } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "previousPath" || key0 === "status" || key0 === "additions" || key0 === "deletions")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
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
        const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.path.type, parentSchema: schema34.properties.path, data: data0 };
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
        const err3 = { instancePath: instancePath + "/previousPath", schemaPath: "#/properties/previousPath/type", keyword: "type", params: { type: schema34.properties.previousPath.type }, message: "must be string,null", schema: schema34.properties.previousPath.type, parentSchema: schema34.properties.previousPath, data: data1 };
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
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema34.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.status.enum, parentSchema: schema34.properties.status, data: data2 };
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
        const err5 = { instancePath: instancePath + "/additions", schemaPath: "#/properties/additions/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.additions.type, parentSchema: schema34.properties.additions, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/additions", schemaPath: "#/properties/additions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.additions, data: data3 };
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
        const err7 = { instancePath: instancePath + "/deletions", schemaPath: "#/properties/deletions/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.deletions.type, parentSchema: schema34.properties.deletions, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err8 = { instancePath: instancePath + "/deletions", schemaPath: "#/properties/deletions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.deletions, data: data4 };
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
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema35 = { "title": "Commit", "type": "object", "required": ["sha"], "additionalProperties": false, "properties": { "sha": { "type": "string" }, "parents": { "type": "array", "items": { "type": "string" } }, "author": { "type": ["string", "null"], "description": "Login; null when the commit cannot be attributed." }, "committer": { "type": ["string", "null"] }, "coAuthors": { "type": "array", "items": { "type": ["string", "null"] }, "description": "Logins of `Co-authored-by`; null for one that cannot be attributed." }, "pushedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "verified": { "type": ["boolean", "null"] }, "signer": { "type": ["string", "null"] }, "viaWeb": { "type": "boolean" }, "conflictResolved": { "type": "boolean", "description": "A merge into which somebody wrote, or may have. Absent: nobody did." } } };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sha === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha" }, message: "must have required property 'sha'", schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema35.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data };
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
        const err2 = { instancePath: instancePath + "/sha", schemaPath: "#/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.sha.type, parentSchema: schema35.properties.sha, data: data0 };
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
            const err3 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/properties/parents/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.parents.items.type, parentSchema: schema35.properties.parents.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/parents", schemaPath: "#/properties/parents/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.parents.type, parentSchema: schema35.properties.parents, data: data1 };
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
        const err5 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: schema35.properties.author.type }, message: "must be string,null", schema: schema35.properties.author.type, parentSchema: schema35.properties.author, data: data3 };
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
        const err6 = { instancePath: instancePath + "/committer", schemaPath: "#/properties/committer/type", keyword: "type", params: { type: schema35.properties.committer.type }, message: "must be string,null", schema: schema35.properties.committer.type, parentSchema: schema35.properties.committer, data: data4 };
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
            const err7 = { instancePath: instancePath + "/coAuthors/" + i1, schemaPath: "#/properties/coAuthors/items/type", keyword: "type", params: { type: schema35.properties.coAuthors.items.type }, message: "must be string,null", schema: schema35.properties.coAuthors.items.type, parentSchema: schema35.properties.coAuthors.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/coAuthors", schemaPath: "#/properties/coAuthors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.coAuthors.type, parentSchema: schema35.properties.coAuthors, data: data5 };
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
      if (!validate76(data7, { instancePath: instancePath + "/pushedAt", parentData: data, parentDataProperty: "pushedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs18 === errors;
      valid5 = valid5 || _valid0;
      const _errs19 = errors;
      if (data7 !== null) {
        const err9 = { instancePath: instancePath + "/pushedAt", schemaPath: "#/properties/pushedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema35.properties.pushedAt.anyOf[1].type, parentSchema: schema35.properties.pushedAt.anyOf[1], data: data7 };
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
        const err10 = { instancePath: instancePath + "/pushedAt", schemaPath: "#/properties/pushedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema35.properties.pushedAt.anyOf, parentSchema: schema35.properties.pushedAt, data: data7 };
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
        const err11 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: schema35.properties.verified.type }, message: "must be boolean,null", schema: schema35.properties.verified.type, parentSchema: schema35.properties.verified, data: data8 };
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
        const err12 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/type", keyword: "type", params: { type: schema35.properties.signer.type }, message: "must be string,null", schema: schema35.properties.signer.type, parentSchema: schema35.properties.signer, data: data9 };
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
        const err13 = { instancePath: instancePath + "/viaWeb", schemaPath: "#/properties/viaWeb/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.viaWeb.type, parentSchema: schema35.properties.viaWeb, data: data10 };
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
        const err14 = { instancePath: instancePath + "/conflictResolved", schemaPath: "#/properties/conflictResolved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.conflictResolved.type, parentSchema: schema35.properties.conflictResolved, data: data11 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema36 = { "title": "Review", "type": "object", "required": ["user", "state"], "additionalProperties": false, "properties": { "user": { "type": "string" }, "state": { "enum": ["approved", "changes_requested", "commented", "dismissed", "pending"] }, "submittedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "commitId": { "type": ["string", "null"] }, "body": { "type": ["string", "null"] }, "editedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "editedBy": { "type": ["string", "null"] } } };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
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
    if (data.state === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "user" || key0 === "state" || key0 === "submittedAt" || key0 === "commitId" || key0 === "body" || key0 === "editedAt" || key0 === "editedBy")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data };
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
        const err3 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.user.type, parentSchema: schema36.properties.user, data: data0 };
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
        const err4 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema36.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema36.properties.state.enum, parentSchema: schema36.properties.state, data: data1 };
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
      if (!validate76(data2, { instancePath: instancePath + "/submittedAt", parentData: data, parentDataProperty: "submittedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (data2 !== null) {
        const err5 = { instancePath: instancePath + "/submittedAt", schemaPath: "#/properties/submittedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema36.properties.submittedAt.anyOf[1].type, parentSchema: schema36.properties.submittedAt.anyOf[1], data: data2 };
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
        const err6 = { instancePath: instancePath + "/submittedAt", schemaPath: "#/properties/submittedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema36.properties.submittedAt.anyOf, parentSchema: schema36.properties.submittedAt, data: data2 };
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
        const err7 = { instancePath: instancePath + "/commitId", schemaPath: "#/properties/commitId/type", keyword: "type", params: { type: schema36.properties.commitId.type }, message: "must be string,null", schema: schema36.properties.commitId.type, parentSchema: schema36.properties.commitId, data: data3 };
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
        const err8 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: schema36.properties.body.type }, message: "must be string,null", schema: schema36.properties.body.type, parentSchema: schema36.properties.body, data: data4 };
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
      if (!validate76(data5, { instancePath: instancePath + "/editedAt", parentData: data, parentDataProperty: "editedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs16 === errors;
      valid2 = valid2 || _valid1;
      const _errs17 = errors;
      if (data5 !== null) {
        const err9 = { instancePath: instancePath + "/editedAt", schemaPath: "#/properties/editedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema36.properties.editedAt.anyOf[1].type, parentSchema: schema36.properties.editedAt.anyOf[1], data: data5 };
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
        const err10 = { instancePath: instancePath + "/editedAt", schemaPath: "#/properties/editedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema36.properties.editedAt.anyOf, parentSchema: schema36.properties.editedAt, data: data5 };
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
        const err11 = { instancePath: instancePath + "/editedBy", schemaPath: "#/properties/editedBy/type", keyword: "type", params: { type: schema36.properties.editedBy.type }, message: "must be string,null", schema: schema36.properties.editedBy.type, parentSchema: schema36.properties.editedBy, data: data6 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema37 = { "title": "Comment", "type": "object", "required": ["user", "body"], "additionalProperties": false, "properties": { "id": { "type": "integer" }, "user": { "type": "string" }, "body": { "type": ["string", "null"] }, "createdAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "editedAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "editedBy": { "type": ["string", "null"] } } };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.user === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.body === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "user" || key0 === "body" || key0 === "createdAt" || key0 === "editedAt" || key0 === "editedBy")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data };
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
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.id.type, parentSchema: schema37.properties.id, data: data0 };
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
        const err4 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.user.type, parentSchema: schema37.properties.user, data: data1 };
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
        const err5 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: schema37.properties.body.type }, message: "must be string,null", schema: schema37.properties.body.type, parentSchema: schema37.properties.body, data: data2 };
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
      if (!validate76(data3, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      const _errs11 = errors;
      if (data3 !== null) {
        const err6 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema37.properties.createdAt.anyOf[1].type, parentSchema: schema37.properties.createdAt.anyOf[1], data: data3 };
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
        const err7 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema37.properties.createdAt.anyOf, parentSchema: schema37.properties.createdAt, data: data3 };
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
      if (!validate76(data4, { instancePath: instancePath + "/editedAt", parentData: data, parentDataProperty: "editedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs15 === errors;
      valid2 = valid2 || _valid1;
      const _errs16 = errors;
      if (data4 !== null) {
        const err8 = { instancePath: instancePath + "/editedAt", schemaPath: "#/properties/editedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema37.properties.editedAt.anyOf[1].type, parentSchema: schema37.properties.editedAt.anyOf[1], data: data4 };
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
        const err9 = { instancePath: instancePath + "/editedAt", schemaPath: "#/properties/editedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema37.properties.editedAt.anyOf, parentSchema: schema37.properties.editedAt, data: data4 };
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
        const err10 = { instancePath: instancePath + "/editedBy", schemaPath: "#/properties/editedBy/type", keyword: "type", params: { type: schema37.properties.editedBy.type }, message: "must be string,null", schema: schema37.properties.editedBy.type, parentSchema: schema37.properties.editedBy, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema38 = { "title": "Check", "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "conclusion": { "type": ["string", "null"], "description": "`success`, `failure`, `skipped`, ...; null while it runs." } } };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "conclusion")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
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
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.name.type, parentSchema: schema38.properties.name, data: data0 };
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
        const err3 = { instancePath: instancePath + "/conclusion", schemaPath: "#/properties/conclusion/type", keyword: "type", params: { type: schema38.properties.conclusion.type }, message: "must be string,null", schema: schema38.properties.conclusion.type, parentSchema: schema38.properties.conclusion, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.author === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "author" }, message: "must have required property 'author'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.headSha === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headSha" }, message: "must have required property 'headSha'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema33.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
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
        const err3 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.repository.type, parentSchema: schema33.properties.repository, data: data0 };
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
        const err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.number.type, parentSchema: schema33.properties.number, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.number, data: data1 };
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
        const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.title.type, parentSchema: schema33.properties.title, data: data2 };
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
        const err7 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: schema33.properties.body.type }, message: "must be string,null", schema: schema33.properties.body.type, parentSchema: schema33.properties.body, data: data3 };
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
      if (!validate76(data4, { instancePath: instancePath + "/bodyEditedAt", parentData: data, parentDataProperty: "bodyEditedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      const _errs13 = errors;
      if (data4 !== null) {
        const err8 = { instancePath: instancePath + "/bodyEditedAt", schemaPath: "#/properties/bodyEditedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema33.properties.bodyEditedAt.anyOf[1].type, parentSchema: schema33.properties.bodyEditedAt.anyOf[1], data: data4 };
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
        const err9 = { instancePath: instancePath + "/bodyEditedAt", schemaPath: "#/properties/bodyEditedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.properties.bodyEditedAt.anyOf, parentSchema: schema33.properties.bodyEditedAt, data: data4 };
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
        if (func2(data5) < 1) {
          const err10 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.author, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.author.type, parentSchema: schema33.properties.author, data: data5 };
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
        const err12 = { instancePath: instancePath + "/authorKind", schemaPath: "#/properties/authorKind/enum", keyword: "enum", params: { allowedValues: schema33.properties.authorKind.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.authorKind.enum, parentSchema: schema33.properties.authorKind, data: data6 };
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
        const err13 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.base.type, parentSchema: schema33.properties.base, data: data7 };
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
        const err14 = { instancePath: instancePath + "/baseSha", schemaPath: "#/properties/baseSha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.baseSha.type, parentSchema: schema33.properties.baseSha, data: data8 };
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
        const err15 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.head.type, parentSchema: schema33.properties.head, data: data9 };
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
        if (func2(data10) < 1) {
          const err16 = { instancePath: instancePath + "/headSha", schemaPath: "#/properties/headSha/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.headSha, data: data10 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/headSha", schemaPath: "#/properties/headSha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.headSha.type, parentSchema: schema33.properties.headSha, data: data10 };
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
        const err18 = { instancePath: instancePath + "/draft", schemaPath: "#/properties/draft/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.draft.type, parentSchema: schema33.properties.draft, data: data11 };
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
            const err19 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.labels.items.type, parentSchema: schema33.properties.labels.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.labels.type, parentSchema: schema33.properties.labels, data: data12 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      if (!validate76(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.lastPusher !== void 0) {
      let data15 = data.lastPusher;
      if (typeof data15 !== "string" && data15 !== null) {
        const err21 = { instancePath: instancePath + "/lastPusher", schemaPath: "#/properties/lastPusher/type", keyword: "type", params: { type: schema33.properties.lastPusher.type }, message: "must be string,null", schema: schema33.properties.lastPusher.type, parentSchema: schema33.properties.lastPusher, data: data15 };
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
          if (!validate81(data16[i1], { instancePath: instancePath + "/files/" + i1, parentData: data16, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.files.type, parentSchema: schema33.properties.files, data: data16 };
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
          if (!validate83(data18[i2], { instancePath: instancePath + "/commits/" + i2, parentData: data18, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/commits", schemaPath: "#/properties/commits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.commits.type, parentSchema: schema33.properties.commits, data: data18 };
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
          if (!validate86(data20[i3], { instancePath: instancePath + "/reviews/" + i3, parentData: data20, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.reviews.type, parentSchema: schema33.properties.reviews, data: data20 };
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
          if (!validate90(data22[i4], { instancePath: instancePath + "/comments/" + i4, parentData: data22, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.comments.type, parentSchema: schema33.properties.comments, data: data22 };
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
          if (!validate94(data24[i5], { instancePath: instancePath + "/checks/" + i5, parentData: data24, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.checks.type, parentSchema: schema33.properties.checks, data: data24 };
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
            const err27 = { instancePath: instancePath + "/truncated/" + i6, schemaPath: "#/properties/truncated/items/enum", keyword: "enum", params: { allowedValues: schema33.properties.truncated.items.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.truncated.items.enum, parentSchema: schema33.properties.truncated.items, data: data27 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/truncated", schemaPath: "#/properties/truncated/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.truncated.type, parentSchema: schema33.properties.truncated, data: data26 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema39 = { "title": "People", "type": "object", "additionalProperties": false, "properties": { "teams": { "$ref": "#/$defs/memberships", "description": "Active members by `org/team`." }, "teamInvitations": { "$ref": "#/$defs/memberships" }, "organizations": { "$ref": "#/$defs/memberships" }, "permissions": { "type": "object", "additionalProperties": { "enum": ["admin", "maintain", "write", "triage", "read", "none"] } }, "kinds": { "type": "object", "additionalProperties": { "enum": ["human", "bot", "app"] } }, "codeowners": { "type": "array", "items": { "type": "object", "required": ["pattern", "owners"], "additionalProperties": false, "properties": { "pattern": { "type": "string" }, "owners": { "type": "array", "items": { "type": "string" } } } } } } };
var schema40 = { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
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
            const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.additionalProperties.items.type, parentSchema: schema40.additionalProperties.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.additionalProperties.type, parentSchema: schema40.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!(key0 === "teams" || key0 === "teamInvitations" || key0 === "organizations" || key0 === "permissions" || key0 === "kinds" || key0 === "codeowners")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.teams !== void 0) {
      if (!validate98(data.teams, { instancePath: instancePath + "/teams", parentData: data, parentDataProperty: "teams", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.teamInvitations !== void 0) {
      if (!validate98(data.teamInvitations, { instancePath: instancePath + "/teamInvitations", parentData: data, parentDataProperty: "teamInvitations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.organizations !== void 0) {
      if (!validate98(data.organizations, { instancePath: instancePath + "/organizations", parentData: data, parentDataProperty: "organizations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.permissions !== void 0) {
      let data3 = data.permissions;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          let data4 = data3[key1];
          if (!(data4 === "admin" || data4 === "maintain" || data4 === "write" || data4 === "triage" || data4 === "read" || data4 === "none")) {
            const err1 = { instancePath: instancePath + "/permissions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/permissions/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema39.properties.permissions.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema39.properties.permissions.additionalProperties.enum, parentSchema: schema39.properties.permissions.additionalProperties, data: data4 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.properties.permissions.type, parentSchema: schema39.properties.permissions, data: data3 };
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
            const err3 = { instancePath: instancePath + "/kinds/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/kinds/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema39.properties.kinds.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema39.properties.kinds.additionalProperties.enum, parentSchema: schema39.properties.kinds.additionalProperties, data: data6 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.properties.kinds.type, parentSchema: schema39.properties.kinds, data: data5 };
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
              const err5 = { instancePath: instancePath + "/codeowners/" + i0, schemaPath: "#/properties/codeowners/items/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'", schema: schema39.properties.codeowners.items.required, parentSchema: schema39.properties.codeowners.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data8.owners === void 0) {
              const err6 = { instancePath: instancePath + "/codeowners/" + i0, schemaPath: "#/properties/codeowners/items/required", keyword: "required", params: { missingProperty: "owners" }, message: "must have required property 'owners'", schema: schema39.properties.codeowners.items.required, parentSchema: schema39.properties.codeowners.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key3 in data8) {
              if (!(key3 === "pattern" || key3 === "owners")) {
                const err7 = { instancePath: instancePath + "/codeowners/" + i0, schemaPath: "#/properties/codeowners/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39.properties.codeowners.items, data: data8 };
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
                const err8 = { instancePath: instancePath + "/codeowners/" + i0 + "/pattern", schemaPath: "#/properties/codeowners/items/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.codeowners.items.properties.pattern.type, parentSchema: schema39.properties.codeowners.items.properties.pattern, data: data9 };
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
                    const err9 = { instancePath: instancePath + "/codeowners/" + i0 + "/owners/" + i1, schemaPath: "#/properties/codeowners/items/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.codeowners.items.properties.owners.items.type, parentSchema: schema39.properties.codeowners.items.properties.owners.items, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
              } else {
                const err10 = { instancePath: instancePath + "/codeowners/" + i0 + "/owners", schemaPath: "#/properties/codeowners/items/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.codeowners.items.properties.owners.type, parentSchema: schema39.properties.codeowners.items.properties.owners, data: data10 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/codeowners/" + i0, schemaPath: "#/properties/codeowners/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.properties.codeowners.items.type, parentSchema: schema39.properties.codeowners.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/codeowners", schemaPath: "#/properties/codeowners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.codeowners.type, parentSchema: schema39.properties.codeowners, data: data7 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema41 = { "title": "Seen", "type": "object", "required": ["sha", "findings"], "additionalProperties": false, "properties": { "sha": { "type": "string" }, "at": { "$ref": "#/$defs/instant" }, "findings": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Digest by fingerprint." } } };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sha === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha" }, message: "must have required property 'sha'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "sha" || key0 === "at" || key0 === "findings")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41, data };
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
        const err3 = { instancePath: instancePath + "/sha", schemaPath: "#/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.sha.type, parentSchema: schema41.properties.sha, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate76(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.findings !== void 0) {
      let data2 = data.findings;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (typeof data3 !== "string") {
            const err4 = { instancePath: instancePath + "/findings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findings/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.findings.additionalProperties.type, parentSchema: schema41.properties.findings.additionalProperties, data: data3 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.findings.type, parentSchema: schema41.properties.findings, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.pull === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pull" }, message: "must have required property 'pull'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "version" || key0 === "now" || key0 === "pull" || key0 === "people" || key0 === "seen" || key0 === "usage" || key0 === "unavailable")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
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
        const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
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
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      if (!validate76(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.pull !== void 0) {
      if (!validate78(data.pull, { instancePath: instancePath + "/pull", parentData: data, parentDataProperty: "pull", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.people !== void 0) {
      if (!validate97(data.people, { instancePath: instancePath + "/people", parentData: data, parentDataProperty: "people", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.seen !== void 0) {
      let data5 = data.seen;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate103(data5[i0], { instancePath: instancePath + "/seen/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.seen.type, parentSchema: schema31.properties.seen, data: data5 };
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
            const err6 = { instancePath: instancePath + "/usage/" + i1, schemaPath: "#/properties/usage/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.usage.items.type, parentSchema: schema31.properties.usage.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.usage.type, parentSchema: schema31.properties.usage, data: data7 };
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
              const err8 = { instancePath: instancePath + "/unavailable/" + i2, schemaPath: "#/properties/unavailable/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema31.properties.unavailable.items.required, parentSchema: schema31.properties.unavailable.items, data: data10 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data10.why === void 0) {
              const err9 = { instancePath: instancePath + "/unavailable/" + i2, schemaPath: "#/properties/unavailable/items/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'", schema: schema31.properties.unavailable.items.required, parentSchema: schema31.properties.unavailable.items, data: data10 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data10) {
              if (!(key1 === "path" || key1 === "why")) {
                const err10 = { instancePath: instancePath + "/unavailable/" + i2, schemaPath: "#/properties/unavailable/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.unavailable.items, data: data10 };
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
                const err11 = { instancePath: instancePath + "/unavailable/" + i2 + "/path", schemaPath: "#/properties/unavailable/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.unavailable.items.properties.path.type, parentSchema: schema31.properties.unavailable.items.properties.path, data: data11 };
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
                const err12 = { instancePath: instancePath + "/unavailable/" + i2 + "/why", schemaPath: "#/properties/unavailable/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.unavailable.items.properties.why.type, parentSchema: schema31.properties.unavailable.items.properties.why, data: data12 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/unavailable/" + i2, schemaPath: "#/properties/unavailable/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.unavailable.items.type, parentSchema: schema31.properties.unavailable.items, data: data10 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/unavailable", schemaPath: "#/properties/unavailable/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.unavailable.type, parentSchema: schema31.properties.unavailable, data: data9 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var isPolicy = validate106;
var schema42 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://interlock.dev/schemas/policy.schema.json", "title": "PolicyDocument", "description": "`.interlock/policies/*.yaml`: rules that say what is asked for which changes.", "type": "object", "required": ["version", "name", "rules"], "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "For editors: where this schema is." }, "version": { "const": 1, "description": "Version of this format: 1." }, "name": { "$ref": "#/$defs/id", "description": "Name of the policy; unique in the folder." }, "description": { "type": "string", "description": "What it is for, in a sentence." }, "owners": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "Who approves changes of this policy. `org/team` or a login. Absent: `owners` of the configuration.", "examples": [["acme/data-platform"]] }, "mode": { "$ref": "#/$defs/mode", "default": "shadow", "description": "For rules that do not say otherwise. `shadow`: judged and recorded only; `warn`: shown; `enforce`: counts in the verdict; `off`: not judged." }, "rules": { "type": "array", "items": { "$ref": "#/$defs/rule" }, "minItems": 1, "description": "What is asked for which changes." } }, "$defs": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]*$", "description": "Lower-case letters, digits, `.`, `_`, `-`." }, "mode": { "enum": ["off", "shadow", "warn", "enforce"], "description": "Whether the outcome counts: `off`, `shadow` (recorded only), `warn` (shown), `enforce`." }, "strings": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "One text, or a list of texts." }, "rule": { "title": "RuleDocument", "type": "object", "required": ["id", "require"], "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id", "description": "Unique in its policy." }, "description": { "type": "string", "description": "Why the rule exists, in a sentence; shown with it." }, "match": { "$ref": "#/$defs/match", "description": "Which changes it is about. Absent: all." }, "each": { "enum": ["finding", "change", "pull"], "default": "finding", "description": "What is matched: one finding with its change, one change, or the pull request once." }, "when": { "description": "A further condition in JSON Logic, see docs/conditions.md. What cannot be decided counts as true: the rule applies.", "type": ["object", "boolean"], "examples": [{ "!": { "in": ["scratch", { "var": "change.address" }] } }], "default": true }, "mode": { "$ref": "#/$defs/mode", "description": "Absent: the mode of the policy." }, "require": { "$ref": "#/$defs/require", "description": "What must hold; all of it." }, "message": { "type": "string", "description": "Shown when the rule waits or blocks: where to ask, what to read.", "examples": ["Ask in #data-platform; the runbook is docs/runbooks/drop.md."] }, "exceptable": { "type": "boolean", "default": true, "description": "Whether exceptions may lift it." } }, "description": "One rule: what it matches, and what it requires then." }, "match": { "title": "MatchDocument", "description": "All keys must hold of the same item; within a list, one is enough. Texts are globs.", "type": "object", "additionalProperties": false, "properties": { "dangers": { "$ref": "danger-ids.schema.json#/$defs/dangers", "description": "Dangers of the catalogue.", "examples": [["sql/drop-table", "sql/drop-column"], "infra/*"] }, "harms": { "anyOf": [{ "$ref": "#/$defs/harm" }, { "type": "array", "items": { "$ref": "#/$defs/harm" }, "minItems": 1 }], "description": "What it does.", "examples": [["data-loss", "outage"]] }, "severity": { "enum": ["low", "medium", "high", "critical"], "description": "At least this severe." }, "environments": { "$ref": "#/$defs/strings", "description": "Environments. `unknown` findings match every name.", "examples": ["production"] }, "sources": { "$ref": "#/$defs/strings", "description": "Ids of sources." }, "kinds": { "anyOf": [{ "$ref": "#/$defs/kind" }, { "type": "array", "items": { "$ref": "#/$defs/kind" }, "minItems": 1 }], "description": "What happens to the thing.", "examples": [["delete", "replace"]] }, "types": { "$ref": "#/$defs/strings", "description": "Resource types, or `table`, `column`, `index`, ...", "examples": ["aws_db_*"] }, "addresses": { "$ref": "#/$defs/strings", "description": "Resource addresses, or SQL names.", "examples": ["public.users", "module.main.**"] }, "paths": { "$ref": "#/$defs/strings", "description": "Files of the change; with `each: pull`, changed files.", "examples": ["db/**"] }, "branches": { "$ref": "#/$defs/strings", "description": "Target branches.", "examples": ["main"] }, "authors": { "$ref": "#/$defs/strings", "description": "Logins of the author.", "examples": ["renovate*"] }, "labels": { "$ref": "#/$defs/strings", "description": "Labels of the pull request.", "examples": ["hotfix"] } } }, "harm": { "enum": ["data-loss", "outage", "lock", "exposure", "privilege", "protection-removed", "irreversible", "incompatible", "cost", "advice", "unknown"] }, "kind": { "enum": ["create", "update", "replace", "delete", "forget", "move", "import", "read", "execute", "unknown"] }, "require": { "title": "RequireDocument", "description": "All of it must hold.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "approvals": { "anyOf": [{ "$ref": "#/$defs/approvals" }, { "type": "array", "items": { "$ref": "#/$defs/approvals" }, "minItems": 1 }], "description": "Approvals by people. Entries of a list need different people each.", "examples": [{ "count": 2, "from": { "roles": ["dba"] } }] }, "deny": { "const": true, "description": "Never holds: only an exception or a policy change helps." }, "labels": { "$ref": "#/$defs/strings", "description": "All of these labels are on the pull request.", "examples": ["reviewed-by-dba"] }, "checks": { "anyOf": [{ "$ref": "#/$defs/check" }, { "type": "array", "items": { "$ref": "#/$defs/check" }, "minItems": 1 }], "description": "These checks are green on the head commit.", "examples": ["plan"] }, "anyOf": { "type": "array", "items": { "$ref": "#/$defs/require" }, "minItems": 1, "description": "One of these is enough." } } }, "check": { "anyOf": [{ "type": "string", "description": "Name of the check run or status context." }, { "title": "CheckDocument", "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Name of the check run or status context." }, "conclusions": { "type": "array", "items": { "type": "string" }, "minItems": 1, "default": ["success"], "description": "Conclusions that count as green." } } }] }, "group": { "title": "GroupDocument", "description": "A union of people. Naming nobody is an error.", "type": "object", "additionalProperties": false, "properties": { "users": { "$ref": "#/$defs/strings", "description": "Logins.", "examples": ["ada"] }, "teams": { "$ref": "#/$defs/strings", "description": "`org/team`.", "examples": ["acme/security"] }, "roles": { "$ref": "#/$defs/strings", "description": "Roles of the configuration.", "examples": ["dba"] }, "organizations": { "$ref": "#/$defs/strings", "description": "Members of these organisations." }, "permission": { "enum": ["admin", "maintain", "write", "triage", "read"], "description": "Everybody with at least this permission on the repository." } } }, "approvals": { "title": "ApprovalsDocument", "type": "object", "additionalProperties": false, "properties": { "count": { "type": "integer", "minimum": 0, "description": "How many different people of `from`.", "default": 1 }, "from": { "$ref": "#/$defs/group", "description": "Who can approve." }, "each": { "type": "array", "items": { "$ref": "#/$defs/group" }, "minItems": 1, "description": "Different people, one from each of these groups.", "examples": [[{ "teams": ["acme/security"] }, { "teams": ["acme/data-platform"] }]] }, "by": { "title": "ByDocument", "description": "How an approval is given: exactly the ways named here count.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "review": { "type": "boolean", "description": "An approving review.", "default": false }, "reviewPattern": { "$ref": "#/$defs/strings", "description": "An approving review whose text holds this regular expression (RE2)." }, "comment": { "$ref": "#/$defs/strings", "description": "A comment in which this is a whole, unquoted line.", "examples": ["/approve"] }, "commentPattern": { "$ref": "#/$defs/strings", "description": "A comment whose unquoted text holds this regular expression (RE2)." }, "bodyPattern": { "$ref": "#/$defs/strings", "description": "The description of the pull request holds this regular expression (RE2): a vote of the author, who must be allowed." } }, "default": { "review": true } }, "allow": { "type": "array", "items": { "enum": ["author", "contributors", "bots"] }, "description": "People who may approve although they are banned by default: the author, everybody who wrote, committed or co-authored a commit, bots.", "default": [] }, "lastPusher": { "type": "boolean", "default": true, "description": "`false`: whoever pushed last does not count." }, "stale": { "enum": ["on-push", "on-finding-change", "never"], "description": "What voids an approval: any push, a changed finding, or nothing. Absent: `on-finding-change` where findings matched, else `on-push`." }, "ignoreCommits": { "title": "IgnoreCommitsDocument", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "updateMerges": { "type": "boolean", "description": "Merges of the target branch into the pull request.", "default": false }, "by": { "$ref": "#/$defs/group", "description": "Commits of these people, such as a formatting bot." } }, "description": "Commits that neither void approvals nor make contributors." }, "edited": { "enum": ["reject-text", "reject", "accept"], "default": "reject-text", "description": "Votes edited after they were given: `reject-text` drops those whose text is the vote, `reject` all." }, "unattributed": { "enum": ["wait", "ignore"], "default": "wait", "description": "Commits whose author is unknown: the rule waits, or they are passed over." }, "veto": { "anyOf": [{ "const": true }, { "$ref": "#/$defs/group" }], "description": "A change request blocks: `true` from anybody who could approve, or from this group." }, "objections": { "title": "ObjectionsDocument", "description": "How those who have the `veto` object and relent, besides reviews. Only beside `veto`.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "comment": { "$ref": "#/$defs/strings", "description": "A comment in which this is a whole, unquoted line objects.", "examples": ["/object"] }, "lift": { "$ref": "#/$defs/strings", "description": "A comment in which this is a whole, unquoted line takes objections back, as an approving review does.", "examples": ["/relent"] }, "liftedBy": { "enum": ["objector", "anybody"], "default": "objector", "description": "Whose objections a person takes back: their own, or everybody's. Either way it has to be somebody who has the veto." } } }, "draft": { "enum": ["count", "wait"], "default": "count", "description": "Drafts: `wait` until the pull request is ready for review, or `count` approvals all the same." } }, "description": "How many of whom must approve." } }, "examples": [{ "version": 1, "name": "databases", "mode": "shadow", "rules": [{ "id": "data-is-destroyed", "match": { "harms": ["data-loss"], "severity": "high", "environments": ["production"] }, "require": { "approvals": { "count": 2, "from": { "roles": ["dba"] } } } }] }] };
var schema43 = { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]*$", "description": "Lower-case letters, digits, `.`, `_`, `-`." };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]*$"', schema: "^[a-z0-9][a-z0-9._-]*$", parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema44 = { "enum": ["off", "shadow", "warn", "enforce"], "description": "Whether the outcome counts: `off`, `shadow` (recorded only), `warn` (shown), `enforce`." };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "off" || data === "shadow" || data === "warn" || data === "enforce")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values", schema: schema44.enum, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema45 = { "title": "RuleDocument", "type": "object", "required": ["id", "require"], "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id", "description": "Unique in its policy." }, "description": { "type": "string", "description": "Why the rule exists, in a sentence; shown with it." }, "match": { "$ref": "#/$defs/match", "description": "Which changes it is about. Absent: all." }, "each": { "enum": ["finding", "change", "pull"], "default": "finding", "description": "What is matched: one finding with its change, one change, or the pull request once." }, "when": { "description": "A further condition in JSON Logic, see docs/conditions.md. What cannot be decided counts as true: the rule applies.", "type": ["object", "boolean"], "examples": [{ "!": { "in": ["scratch", { "var": "change.address" }] } }], "default": true }, "mode": { "$ref": "#/$defs/mode", "description": "Absent: the mode of the policy." }, "require": { "$ref": "#/$defs/require", "description": "What must hold; all of it." }, "message": { "type": "string", "description": "Shown when the rule waits or blocks: where to ask, what to read.", "examples": ["Ask in #data-platform; the runbook is docs/runbooks/drop.md."] }, "exceptable": { "type": "boolean", "default": true, "description": "Whether exceptions may lift it." } }, "description": "One rule: what it matches, and what it requires then." };
var schema46 = { "title": "MatchDocument", "description": "All keys must hold of the same item; within a list, one is enough. Texts are globs.", "type": "object", "additionalProperties": false, "properties": { "dangers": { "$ref": "danger-ids.schema.json#/$defs/dangers", "description": "Dangers of the catalogue.", "examples": [["sql/drop-table", "sql/drop-column"], "infra/*"] }, "harms": { "anyOf": [{ "$ref": "#/$defs/harm" }, { "type": "array", "items": { "$ref": "#/$defs/harm" }, "minItems": 1 }], "description": "What it does.", "examples": [["data-loss", "outage"]] }, "severity": { "enum": ["low", "medium", "high", "critical"], "description": "At least this severe." }, "environments": { "$ref": "#/$defs/strings", "description": "Environments. `unknown` findings match every name.", "examples": ["production"] }, "sources": { "$ref": "#/$defs/strings", "description": "Ids of sources." }, "kinds": { "anyOf": [{ "$ref": "#/$defs/kind" }, { "type": "array", "items": { "$ref": "#/$defs/kind" }, "minItems": 1 }], "description": "What happens to the thing.", "examples": [["delete", "replace"]] }, "types": { "$ref": "#/$defs/strings", "description": "Resource types, or `table`, `column`, `index`, ...", "examples": ["aws_db_*"] }, "addresses": { "$ref": "#/$defs/strings", "description": "Resource addresses, or SQL names.", "examples": ["public.users", "module.main.**"] }, "paths": { "$ref": "#/$defs/strings", "description": "Files of the change; with `each: pull`, changed files.", "examples": ["db/**"] }, "branches": { "$ref": "#/$defs/strings", "description": "Target branches.", "examples": ["main"] }, "authors": { "$ref": "#/$defs/strings", "description": "Logins of the author.", "examples": ["renovate*"] }, "labels": { "$ref": "#/$defs/strings", "description": "Labels of the pull request.", "examples": ["hotfix"] } } };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
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
  validate114.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate114.evaluated = { "dynamicProps": false, "dynamicItems": true };
var schema48 = { "enum": ["data-loss", "outage", "lock", "exposure", "privilege", "protection-removed", "irreversible", "incompatible", "cost", "advice", "unknown"] };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "data-loss" || data === "outage" || data === "lock" || data === "exposure" || data === "privilege" || data === "protection-removed" || data === "irreversible" || data === "incompatible" || data === "cost" || data === "advice" || data === "unknown")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values", schema: schema48.enum, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema49 = { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }], "description": "One text, or a list of texts." };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
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
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.anyOf[0].type, parentSchema: schema49.anyOf[0], data };
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
      const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema49.anyOf[1], data };
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
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.anyOf[1].items.type, parentSchema: schema49.anyOf[1].items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema49.anyOf[1].type, parentSchema: schema49.anyOf[1], data };
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
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.anyOf, parentSchema: schema49, data };
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
  validate119.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate119.evaluated = { "dynamicProps": false, "dynamicItems": true };
var schema50 = { "enum": ["create", "update", "replace", "delete", "forget", "move", "import", "read", "execute", "unknown"] };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "create" || data === "update" || data === "replace" || data === "delete" || data === "forget" || data === "move" || data === "import" || data === "read" || data === "execute" || data === "unknown")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema50.enum }, message: "must be equal to one of the allowed values", schema: schema50.enum, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema46.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.dangers !== void 0) {
      if (!validate114(data.dangers, { instancePath: instancePath + "/dangers", parentData: data, parentDataProperty: "dangers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.harms !== void 0) {
      let data1 = data.harms;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (!validate116(data1, { instancePath: instancePath + "/harms", parentData: data, parentDataProperty: "harms", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs6 = errors;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err1 = { instancePath: instancePath + "/harms", schemaPath: "#/properties/harms/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema46.properties.harms.anyOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate116(data1[i0], { instancePath: instancePath + "/harms/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/harms", schemaPath: "#/properties/harms/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.harms.anyOf[1].type, parentSchema: schema46.properties.harms.anyOf[1], data: data1 };
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
        const err3 = { instancePath: instancePath + "/harms", schemaPath: "#/properties/harms/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema46.properties.harms.anyOf, parentSchema: schema46.properties.harms, data: data1 };
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
        const err4 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema46.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema46.properties.severity.enum, parentSchema: schema46.properties.severity, data: data3 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.environments !== void 0) {
      if (!validate119(data.environments, { instancePath: instancePath + "/environments", parentData: data, parentDataProperty: "environments", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0) {
      if (!validate119(data.sources, { instancePath: instancePath + "/sources", parentData: data, parentDataProperty: "sources", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.kinds !== void 0) {
      let data6 = data.kinds;
      const _errs13 = errors;
      let valid4 = false;
      const _errs14 = errors;
      if (!validate122(data6, { instancePath: instancePath + "/kinds", parentData: data, parentDataProperty: "kinds", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs14 === errors;
      valid4 = valid4 || _valid1;
      const _errs15 = errors;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err5 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema46.properties.kinds.anyOf[1], data: data6 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate122(data6[i1], { instancePath: instancePath + "/kinds/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.kinds.anyOf[1].type, parentSchema: schema46.properties.kinds.anyOf[1], data: data6 };
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
        const err7 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema46.properties.kinds.anyOf, parentSchema: schema46.properties.kinds, data: data6 };
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
      if (!validate119(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.addresses !== void 0) {
      if (!validate119(data.addresses, { instancePath: instancePath + "/addresses", parentData: data, parentDataProperty: "addresses", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.paths !== void 0) {
      if (!validate119(data.paths, { instancePath: instancePath + "/paths", parentData: data, parentDataProperty: "paths", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.branches !== void 0) {
      if (!validate119(data.branches, { instancePath: instancePath + "/branches", parentData: data, parentDataProperty: "branches", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.authors !== void 0) {
      if (!validate119(data.authors, { instancePath: instancePath + "/authors", parentData: data, parentDataProperty: "authors", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      if (!validate119(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema51 = { "title": "RequireDocument", "description": "All of it must hold.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "approvals": { "anyOf": [{ "$ref": "#/$defs/approvals" }, { "type": "array", "items": { "$ref": "#/$defs/approvals" }, "minItems": 1 }], "description": "Approvals by people. Entries of a list need different people each.", "examples": [{ "count": 2, "from": { "roles": ["dba"] } }] }, "deny": { "const": true, "description": "Never holds: only an exception or a policy change helps." }, "labels": { "$ref": "#/$defs/strings", "description": "All of these labels are on the pull request.", "examples": ["reviewed-by-dba"] }, "checks": { "anyOf": [{ "$ref": "#/$defs/check" }, { "type": "array", "items": { "$ref": "#/$defs/check" }, "minItems": 1 }], "description": "These checks are green on the head commit.", "examples": ["plan"] }, "anyOf": { "type": "array", "items": { "$ref": "#/$defs/require" }, "minItems": 1, "description": "One of these is enough." } } };
var schema52 = { "title": "ApprovalsDocument", "type": "object", "additionalProperties": false, "properties": { "count": { "type": "integer", "minimum": 0, "description": "How many different people of `from`.", "default": 1 }, "from": { "$ref": "#/$defs/group", "description": "Who can approve." }, "each": { "type": "array", "items": { "$ref": "#/$defs/group" }, "minItems": 1, "description": "Different people, one from each of these groups.", "examples": [[{ "teams": ["acme/security"] }, { "teams": ["acme/data-platform"] }]] }, "by": { "title": "ByDocument", "description": "How an approval is given: exactly the ways named here count.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "review": { "type": "boolean", "description": "An approving review.", "default": false }, "reviewPattern": { "$ref": "#/$defs/strings", "description": "An approving review whose text holds this regular expression (RE2)." }, "comment": { "$ref": "#/$defs/strings", "description": "A comment in which this is a whole, unquoted line.", "examples": ["/approve"] }, "commentPattern": { "$ref": "#/$defs/strings", "description": "A comment whose unquoted text holds this regular expression (RE2)." }, "bodyPattern": { "$ref": "#/$defs/strings", "description": "The description of the pull request holds this regular expression (RE2): a vote of the author, who must be allowed." } }, "default": { "review": true } }, "allow": { "type": "array", "items": { "enum": ["author", "contributors", "bots"] }, "description": "People who may approve although they are banned by default: the author, everybody who wrote, committed or co-authored a commit, bots.", "default": [] }, "lastPusher": { "type": "boolean", "default": true, "description": "`false`: whoever pushed last does not count." }, "stale": { "enum": ["on-push", "on-finding-change", "never"], "description": "What voids an approval: any push, a changed finding, or nothing. Absent: `on-finding-change` where findings matched, else `on-push`." }, "ignoreCommits": { "title": "IgnoreCommitsDocument", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "updateMerges": { "type": "boolean", "description": "Merges of the target branch into the pull request.", "default": false }, "by": { "$ref": "#/$defs/group", "description": "Commits of these people, such as a formatting bot." } }, "description": "Commits that neither void approvals nor make contributors." }, "edited": { "enum": ["reject-text", "reject", "accept"], "default": "reject-text", "description": "Votes edited after they were given: `reject-text` drops those whose text is the vote, `reject` all." }, "unattributed": { "enum": ["wait", "ignore"], "default": "wait", "description": "Commits whose author is unknown: the rule waits, or they are passed over." }, "veto": { "anyOf": [{ "const": true }, { "$ref": "#/$defs/group" }], "description": "A change request blocks: `true` from anybody who could approve, or from this group." }, "objections": { "title": "ObjectionsDocument", "description": "How those who have the `veto` object and relent, besides reviews. Only beside `veto`.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "comment": { "$ref": "#/$defs/strings", "description": "A comment in which this is a whole, unquoted line objects.", "examples": ["/object"] }, "lift": { "$ref": "#/$defs/strings", "description": "A comment in which this is a whole, unquoted line takes objections back, as an approving review does.", "examples": ["/relent"] }, "liftedBy": { "enum": ["objector", "anybody"], "default": "objector", "description": "Whose objections a person takes back: their own, or everybody's. Either way it has to be somebody who has the veto." } } }, "draft": { "enum": ["count", "wait"], "default": "count", "description": "Drafts: `wait` until the pull request is ready for review, or `count` approvals all the same." } }, "description": "How many of whom must approve." };
var schema53 = { "title": "GroupDocument", "description": "A union of people. Naming nobody is an error.", "type": "object", "additionalProperties": false, "properties": { "users": { "$ref": "#/$defs/strings", "description": "Logins.", "examples": ["ada"] }, "teams": { "$ref": "#/$defs/strings", "description": "`org/team`.", "examples": ["acme/security"] }, "roles": { "$ref": "#/$defs/strings", "description": "Roles of the configuration.", "examples": ["dba"] }, "organizations": { "$ref": "#/$defs/strings", "description": "Members of these organisations." }, "permission": { "enum": ["admin", "maintain", "write", "triage", "read"], "description": "Everybody with at least this permission on the repository." } } };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "users" || key0 === "teams" || key0 === "roles" || key0 === "organizations" || key0 === "permission")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.users !== void 0) {
      if (!validate119(data.users, { instancePath: instancePath + "/users", parentData: data, parentDataProperty: "users", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.teams !== void 0) {
      if (!validate119(data.teams, { instancePath: instancePath + "/teams", parentData: data, parentDataProperty: "teams", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.roles !== void 0) {
      if (!validate119(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.organizations !== void 0) {
      if (!validate119(data.organizations, { instancePath: instancePath + "/organizations", parentData: data, parentDataProperty: "organizations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.permission !== void 0) {
      let data4 = data.permission;
      if (!(data4 === "admin" || data4 === "maintain" || data4 === "write" || data4 === "triage" || data4 === "read")) {
        const err1 = { instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/enum", keyword: "enum", params: { allowedValues: schema53.properties.permission.enum }, message: "must be equal to one of the allowed values", schema: schema53.properties.permission.enum, parentSchema: schema53.properties.permission, data: data4 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate135.errors = vErrors;
  return errors === 0;
}
validate135.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!func1.call(schema52.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema52, data };
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
        const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema52.properties.count.type, parentSchema: schema52.properties.count, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema52.properties.count, data: data0 };
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
      if (!validate135(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
        errors = vErrors.length;
      }
    }
    if (data.each !== void 0) {
      let data2 = data.each;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err3 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema52.properties.each, data: data2 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate135(data2[i0], { instancePath: instancePath + "/each/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema52.properties.each.type, parentSchema: schema52.properties.each, data: data2 };
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
          const err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema52.properties.by, data: data4 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "review" || key1 === "reviewPattern" || key1 === "comment" || key1 === "commentPattern" || key1 === "bodyPattern")) {
            const err6 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema52.properties.by, data: data4 };
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
            const err7 = { instancePath: instancePath + "/by/review", schemaPath: "#/properties/by/properties/review/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema52.properties.by.properties.review.type, parentSchema: schema52.properties.by.properties.review, data: data5 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data4.reviewPattern !== void 0) {
          if (!validate119(data4.reviewPattern, { instancePath: instancePath + "/by/reviewPattern", parentData: data4, parentDataProperty: "reviewPattern", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
        if (data4.comment !== void 0) {
          if (!validate119(data4.comment, { instancePath: instancePath + "/by/comment", parentData: data4, parentDataProperty: "comment", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
        if (data4.commentPattern !== void 0) {
          if (!validate119(data4.commentPattern, { instancePath: instancePath + "/by/commentPattern", parentData: data4, parentDataProperty: "commentPattern", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
        if (data4.bodyPattern !== void 0) {
          if (!validate119(data4.bodyPattern, { instancePath: instancePath + "/by/bodyPattern", parentData: data4, parentDataProperty: "bodyPattern", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.properties.by.type, parentSchema: schema52.properties.by, data: data4 };
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
            const err9 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/enum", keyword: "enum", params: { allowedValues: schema52.properties.allow.items.enum }, message: "must be equal to one of the allowed values", schema: schema52.properties.allow.items.enum, parentSchema: schema52.properties.allow.items, data: data11 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema52.properties.allow.type, parentSchema: schema52.properties.allow, data: data10 };
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
        const err11 = { instancePath: instancePath + "/lastPusher", schemaPath: "#/properties/lastPusher/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema52.properties.lastPusher.type, parentSchema: schema52.properties.lastPusher, data: data12 };
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
        const err12 = { instancePath: instancePath + "/stale", schemaPath: "#/properties/stale/enum", keyword: "enum", params: { allowedValues: schema52.properties.stale.enum }, message: "must be equal to one of the allowed values", schema: schema52.properties.stale.enum, parentSchema: schema52.properties.stale, data: data13 };
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
          const err13 = { instancePath: instancePath + "/ignoreCommits", schemaPath: "#/properties/ignoreCommits/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema52.properties.ignoreCommits, data: data14 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key2 in data14) {
          if (!(key2 === "updateMerges" || key2 === "by")) {
            const err14 = { instancePath: instancePath + "/ignoreCommits", schemaPath: "#/properties/ignoreCommits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema52.properties.ignoreCommits, data: data14 };
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
            const err15 = { instancePath: instancePath + "/ignoreCommits/updateMerges", schemaPath: "#/properties/ignoreCommits/properties/updateMerges/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema52.properties.ignoreCommits.properties.updateMerges.type, parentSchema: schema52.properties.ignoreCommits.properties.updateMerges, data: data15 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data14.by !== void 0) {
          if (!validate135(data14.by, { instancePath: instancePath + "/ignoreCommits/by", parentData: data14, parentDataProperty: "by", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/ignoreCommits", schemaPath: "#/properties/ignoreCommits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.properties.ignoreCommits.type, parentSchema: schema52.properties.ignoreCommits, data: data14 };
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
        const err17 = { instancePath: instancePath + "/edited", schemaPath: "#/properties/edited/enum", keyword: "enum", params: { allowedValues: schema52.properties.edited.enum }, message: "must be equal to one of the allowed values", schema: schema52.properties.edited.enum, parentSchema: schema52.properties.edited, data: data17 };
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
        const err18 = { instancePath: instancePath + "/unattributed", schemaPath: "#/properties/unattributed/enum", keyword: "enum", params: { allowedValues: schema52.properties.unattributed.enum }, message: "must be equal to one of the allowed values", schema: schema52.properties.unattributed.enum, parentSchema: schema52.properties.unattributed, data: data18 };
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
        const err19 = { instancePath: instancePath + "/veto", schemaPath: "#/properties/veto/anyOf/0/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema52.properties.veto.anyOf[0], data: data19 };
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
      if (!validate135(data19, { instancePath: instancePath + "/veto", parentData: data, parentDataProperty: "veto", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs34 === errors;
      valid7 = valid7 || _valid0;
      if (!valid7) {
        const err20 = { instancePath: instancePath + "/veto", schemaPath: "#/properties/veto/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema52.properties.veto.anyOf, parentSchema: schema52.properties.veto, data: data19 };
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
          const err21 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema52.properties.objections, data: data20 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key3 in data20) {
          if (!(key3 === "comment" || key3 === "lift" || key3 === "liftedBy")) {
            const err22 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema52.properties.objections, data: data20 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data20.comment !== void 0) {
          if (!validate119(data20.comment, { instancePath: instancePath + "/objections/comment", parentData: data20, parentDataProperty: "comment", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
        if (data20.lift !== void 0) {
          if (!validate119(data20.lift, { instancePath: instancePath + "/objections/lift", parentData: data20, parentDataProperty: "lift", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
        if (data20.liftedBy !== void 0) {
          let data23 = data20.liftedBy;
          if (!(data23 === "objector" || data23 === "anybody")) {
            const err23 = { instancePath: instancePath + "/objections/liftedBy", schemaPath: "#/properties/objections/properties/liftedBy/enum", keyword: "enum", params: { allowedValues: schema52.properties.objections.properties.liftedBy.enum }, message: "must be equal to one of the allowed values", schema: schema52.properties.objections.properties.liftedBy.enum, parentSchema: schema52.properties.objections.properties.liftedBy, data: data23 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/objections", schemaPath: "#/properties/objections/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.properties.objections.type, parentSchema: schema52.properties.objections, data: data20 };
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
        const err25 = { instancePath: instancePath + "/draft", schemaPath: "#/properties/draft/enum", keyword: "enum", params: { allowedValues: schema52.properties.draft.enum }, message: "must be equal to one of the allowed values", schema: schema52.properties.draft.enum, parentSchema: schema52.properties.draft, data: data24 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema54 = { "anyOf": [{ "type": "string", "description": "Name of the check run or status context." }, { "title": "CheckDocument", "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Name of the check run or status context." }, "conclusions": { "type": "array", "items": { "type": "string" }, "minItems": 1, "default": ["success"], "description": "Conclusions that count as green." } } }] };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate153.evaluated;
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
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.anyOf[0].type, parentSchema: schema54.anyOf[0], data };
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
      const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema54.anyOf[1].required, parentSchema: schema54.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "conclusions")) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema54.anyOf[1], data };
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
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.anyOf[1].properties.name.type, parentSchema: schema54.anyOf[1].properties.name, data: data0 };
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
          const err4 = { instancePath: instancePath + "/conclusions", schemaPath: "#/anyOf/1/properties/conclusions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema54.anyOf[1].properties.conclusions, data: data1 };
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
            const err5 = { instancePath: instancePath + "/conclusions/" + i0, schemaPath: "#/anyOf/1/properties/conclusions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.anyOf[1].properties.conclusions.items.type, parentSchema: schema54.anyOf[1].properties.conclusions.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/conclusions", schemaPath: "#/anyOf/1/properties/conclusions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema54.anyOf[1].properties.conclusions.type, parentSchema: schema54.anyOf[1].properties.conclusions, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.anyOf[1].type, parentSchema: schema54.anyOf[1], data };
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
    const err8 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema54.anyOf, parentSchema: schema54, data };
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
  validate153.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate153.evaluated = { "dynamicProps": true, "dynamicItems": false };
var wrapper0 = { validate: validate133 };
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
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "approvals" || key0 === "deny" || key0 === "labels" || key0 === "checks" || key0 === "anyOf")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema51, data };
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
      if (!validate134(data0, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      const _errs5 = errors;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema51.properties.approvals.anyOf[1], data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate134(data0[i0], { instancePath: instancePath + "/approvals/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.approvals.anyOf[1].type, parentSchema: schema51.properties.approvals.anyOf[1], data: data0 };
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
        const err4 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema51.properties.approvals.anyOf, parentSchema: schema51.properties.approvals, data: data0 };
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
        const err5 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema51.properties.deny, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!validate119(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.checks !== void 0) {
      let data4 = data.checks;
      const _errs11 = errors;
      let valid4 = false;
      const _errs12 = errors;
      if (!validate153(data4, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs12 === errors;
      valid4 = valid4 || _valid1;
      const _errs13 = errors;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err6 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema51.properties.checks.anyOf[1], data: data4 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate153(data4[i1], { instancePath: instancePath + "/checks/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.checks.anyOf[1].type, parentSchema: schema51.properties.checks.anyOf[1], data: data4 };
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
        const err8 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema51.properties.checks.anyOf, parentSchema: schema51.properties.checks, data: data4 };
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
          const err9 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema51.properties.anyOf, data: data6 };
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
        const err10 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.anyOf.type, parentSchema: schema51.properties.anyOf, data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
validate133.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.require === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "require" }, message: "must have required property 'require'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema45.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate107(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.description.type, parentSchema: schema45.properties.description, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.match !== void 0) {
      if (!validate113(data.match, { instancePath: instancePath + "/match", parentData: data, parentDataProperty: "match", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.each !== void 0) {
      let data3 = data.each;
      if (!(data3 === "finding" || data3 === "change" || data3 === "pull")) {
        const err4 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/enum", keyword: "enum", params: { allowedValues: schema45.properties.each.enum }, message: "must be equal to one of the allowed values", schema: schema45.properties.each.enum, parentSchema: schema45.properties.each, data: data3 };
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
        const err5 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: schema45.properties.when.type }, message: "must be object,boolean", schema: schema45.properties.when.type, parentSchema: schema45.properties.when, data: data4 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      if (!validate109(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.require !== void 0) {
      if (!validate133(data.require, { instancePath: instancePath + "/require", parentData: data, parentDataProperty: "require", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data7 = data.message;
      if (typeof data7 !== "string") {
        const err6 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.message.type, parentSchema: schema45.properties.message, data: data7 };
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
        const err7 = { instancePath: instancePath + "/exceptable", schemaPath: "#/properties/exceptable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema45.properties.exceptable.type, parentSchema: schema45.properties.exceptable, data: data8 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
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
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.rules === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "version" || key0 === "name" || key0 === "description" || key0 === "owners" || key0 === "mode" || key0 === "rules")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42, data };
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
        const err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.$schema.type, parentSchema: schema42.properties.$schema, data: data0 };
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
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema42.properties.version, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate107(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 !== "string") {
        const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.description.type, parentSchema: schema42.properties.description, data: data3 };
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
          const err7 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema42.properties.owners, data: data4 };
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
            if (func2(data5) < 1) {
              const err8 = { instancePath: instancePath + "/owners/" + i0, schemaPath: "#/properties/owners/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema42.properties.owners.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/owners/" + i0, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.owners.items.type, parentSchema: schema42.properties.owners.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema42.properties.owners.type, parentSchema: schema42.properties.owners, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      if (!validate109(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      let data7 = data.rules;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err11 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema42.properties.rules, data: data7 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate111(data7[i1], { instancePath: instancePath + "/rules/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema42.properties.rules.type, parentSchema: schema42.properties.rules, data: data7 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema55 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://interlock.dev/schemas/scan.schema.json", "title": "ScanDocument", "description": "Findings in plans, migrations and configuration, without any policy.", "type": "object", "required": ["version", "changes", "findings", "problems"], "additionalProperties": false, "properties": { "version": { "const": 1 }, "changes": { "$ref": "verdict.schema.json#/$defs/changeCounts" }, "findings": { "type": "array", "items": { "$ref": "verdict.schema.json#/$defs/finding" } }, "problems": { "type": "array", "items": { "$ref": "verdict.schema.json#/$defs/problem" } } } };
var schema58 = { "title": "ChangeCountsDocument", "type": "object", "required": ["total", "byKind"], "additionalProperties": false, "properties": { "total": { "type": "integer" }, "byKind": { "type": "object", "additionalProperties": { "type": "integer" } } } };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate189.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.byKind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "byKind" }, message: "must have required property 'byKind'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "total" || key0 === "byKind")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58, data };
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
        const err3 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema58.properties.total.type, parentSchema: schema58.properties.total, data: data0 };
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
            const err4 = { instancePath: instancePath + "/byKind/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/byKind/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema58.properties.byKind.additionalProperties.type, parentSchema: schema58.properties.byKind.additionalProperties, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/byKind", schemaPath: "#/properties/byKind/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.properties.byKind.type, parentSchema: schema58.properties.byKind, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate189.errors = vErrors;
  return errors === 0;
}
validate189.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema59 = { "title": "FindingDocument", "type": "object", "required": ["fingerprint", "digest", "danger", "harm", "severity", "kind", "type", "address", "environment", "source", "trust", "location", "message", "help", "exception"], "additionalProperties": false, "properties": { "fingerprint": { "type": "string" }, "digest": { "type": "string" }, "danger": { "type": "string" }, "harm": { "type": "string" }, "severity": { "enum": ["low", "medium", "high", "critical"] }, "kind": { "type": "string" }, "type": { "type": "string" }, "address": { "type": "string" }, "environment": { "type": "string" }, "source": { "type": "string" }, "trust": { "enum": ["git", "bound", "claimed", "local"] }, "location": { "$ref": "#/$defs/location" }, "message": { "type": "string" }, "help": { "type": "string" }, "exception": { "type": ["string", "null"], "description": "Id of the exception that tolerates it." }, "attributes": { "type": "array", "description": "Attributes that change, the ones that force a replacement first. Values only where they cannot be secrets: booleans, numbers, addresses, words of fixed lists.", "items": { "$ref": "#/$defs/shownAttribute" } }, "moreAttributes": { "type": "integer", "description": "How many further attributes change." }, "suppression": { "$ref": "#/$defs/suppression" } } };
var schema60 = { "title": "LocationDocument", "type": "object", "required": ["file"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "line": { "type": "integer" }, "column": { "type": "integer" }, "endLine": { "type": "integer" }, "endColumn": { "type": "integer" }, "pointer": { "type": "string" } } };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "file" || key0 === "line" || key0 === "column" || key0 === "endLine" || key0 === "endColumn" || key0 === "pointer")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data };
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
        const err2 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.file.type, parentSchema: schema60.properties.file, data: data0 };
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
        const err3 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.line.type, parentSchema: schema60.properties.line, data: data1 };
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
        const err4 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.column.type, parentSchema: schema60.properties.column, data: data2 };
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
        const err5 = { instancePath: instancePath + "/endLine", schemaPath: "#/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.endLine.type, parentSchema: schema60.properties.endLine, data: data3 };
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
        const err6 = { instancePath: instancePath + "/endColumn", schemaPath: "#/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.endColumn.type, parentSchema: schema60.properties.endColumn, data: data4 };
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
        const err7 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.pointer.type, parentSchema: schema60.properties.pointer, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
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
  validate166.errors = vErrors;
  return errors === 0;
}
validate166.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema61 = { "title": "ShownAttributeDocument", "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "before": { "type": "string" }, "after": { "type": "string" }, "forces": { "const": true, "description": "The object is replaced because of it." } } };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "before" || key0 === "after" || key0 === "forces")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema61, data };
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
        const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.path.type, parentSchema: schema61.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.before !== void 0) {
      let data1 = data.before;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.before.type, parentSchema: schema61.properties.before, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data2 = data.after;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.after.type, parentSchema: schema61.properties.after, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.forces !== void 0) {
      let data3 = data.forces;
      if (true !== data3) {
        const err5 = { instancePath: instancePath + "/forces", schemaPath: "#/properties/forces/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema61.properties.forces, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.type, parentSchema: schema61, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
validate168.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema62 = { "title": "SuppressionDocument", "description": "A comment in the migration that asks to let the finding pass. Absent: none does.", "type": "object", "required": ["state", "reason", "until", "location"], "additionalProperties": false, "properties": { "state": { "enum": ["honoured", "needs-approval", "ignored", "expired"], "description": "`honoured`: no rule matches the finding. Else it stays as it is, for the reviewer to judge, by configuration, or because the date has passed." }, "reason": { "type": "string", "description": "As written in the migration." }, "until": { "type": ["string", "null"], "description": "Last day, or instant, that it counts." }, "location": { "$ref": "#/$defs/location" } } };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.until === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.location === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'", schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "state" || key0 === "reason" || key0 === "until" || key0 === "location")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62, data };
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
        const err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema62.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema62.properties.state.enum, parentSchema: schema62.properties.state, data: data0 };
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
        const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.reason.type, parentSchema: schema62.properties.reason, data: data1 };
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
        const err7 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: schema62.properties.until.type }, message: "must be string,null", schema: schema62.properties.until.type, parentSchema: schema62.properties.until, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      if (!validate166(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
validate170.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate191.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fingerprint === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.digest === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.danger === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "danger" }, message: "must have required property 'danger'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.harm === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "harm" }, message: "must have required property 'harm'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.severity === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.address === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.environment === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.trust === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trust" }, message: "must have required property 'trust'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.location === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.help === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, message: "must have required property 'help'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.exception === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exception" }, message: "must have required property 'exception'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema59.properties, key0)) {
        const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema59, data };
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
        const err16 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.fingerprint.type, parentSchema: schema59.properties.fingerprint, data: data0 };
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
        const err17 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.digest.type, parentSchema: schema59.properties.digest, data: data1 };
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
        const err18 = { instancePath: instancePath + "/danger", schemaPath: "#/properties/danger/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.danger.type, parentSchema: schema59.properties.danger, data: data2 };
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
        const err19 = { instancePath: instancePath + "/harm", schemaPath: "#/properties/harm/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.harm.type, parentSchema: schema59.properties.harm, data: data3 };
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
        const err20 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema59.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema59.properties.severity.enum, parentSchema: schema59.properties.severity, data: data4 };
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
        const err21 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.kind.type, parentSchema: schema59.properties.kind, data: data5 };
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
        const err22 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.type.type, parentSchema: schema59.properties.type, data: data6 };
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
        const err23 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.address.type, parentSchema: schema59.properties.address, data: data7 };
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
        const err24 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.environment.type, parentSchema: schema59.properties.environment, data: data8 };
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
        const err25 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.source.type, parentSchema: schema59.properties.source, data: data9 };
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
        const err26 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/enum", keyword: "enum", params: { allowedValues: schema59.properties.trust.enum }, message: "must be equal to one of the allowed values", schema: schema59.properties.trust.enum, parentSchema: schema59.properties.trust, data: data10 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      if (!validate166(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data12 = data.message;
      if (typeof data12 !== "string") {
        const err27 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.message.type, parentSchema: schema59.properties.message, data: data12 };
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
        const err28 = { instancePath: instancePath + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.help.type, parentSchema: schema59.properties.help, data: data13 };
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
        const err29 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/type", keyword: "type", params: { type: schema59.properties.exception.type }, message: "must be string,null", schema: schema59.properties.exception.type, parentSchema: schema59.properties.exception, data: data14 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.attributes !== void 0) {
      let data15 = data.attributes;
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate168(data15[i0], { instancePath: instancePath + "/attributes/" + i0, parentData: data15, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema59.properties.attributes.type, parentSchema: schema59.properties.attributes, data: data15 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.moreAttributes !== void 0) {
      let data17 = data.moreAttributes;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err31 = { instancePath: instancePath + "/moreAttributes", schemaPath: "#/properties/moreAttributes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema59.properties.moreAttributes.type, parentSchema: schema59.properties.moreAttributes, data: data17 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.suppression !== void 0) {
      if (!validate170(data.suppression, { instancePath: instancePath + "/suppression", parentData: data, parentDataProperty: "suppression", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
validate191.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema68 = { "title": "ProblemDocument", "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string" }, "message": { "type": "string" }, "hint": { "type": "string", "description": "Said beside the place itself: did you mean ...?" }, "help": { "type": "string" }, "location": { "$ref": "#/$defs/location" }, "level": { "enum": ["error", "warning"] } } };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate196.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "message" || key0 === "hint" || key0 === "help" || key0 === "location" || key0 === "level")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema68, data };
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
        const err3 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.code.type, parentSchema: schema68.properties.code, data: data0 };
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
        const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.message.type, parentSchema: schema68.properties.message, data: data1 };
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
        const err5 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.hint.type, parentSchema: schema68.properties.hint, data: data2 };
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
        const err6 = { instancePath: instancePath + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.help.type, parentSchema: schema68.properties.help, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      if (!validate166(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      let data5 = data.level;
      if (!(data5 === "error" || data5 === "warning")) {
        const err7 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema68.properties.level.enum }, message: "must be equal to one of the allowed values", schema: schema68.properties.level.enum, parentSchema: schema68.properties.level, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.type, parentSchema: schema68, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate196.errors = vErrors;
  return errors === 0;
}
validate196.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.changes === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.problems === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "changes" || key0 === "findings" || key0 === "problems")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55, data };
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
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema55.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      if (!validate189(data.changes, { instancePath: instancePath + "/changes", parentData: data, parentDataProperty: "changes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
        errors = vErrors.length;
      }
    }
    if (data.findings !== void 0) {
      let data2 = data.findings;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate191(data2[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.properties.findings.type, parentSchema: schema55.properties.findings, data: data2 };
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
          if (!validate196(data4[i1], { instancePath: instancePath + "/problems/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.properties.problems.type, parentSchema: schema55.properties.problems, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
validate158.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var isVerdict = validate159;
var schema56 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://interlock.dev/schemas/verdict.schema.json", "title": "VerdictDocument", "description": "What Interlock decided about one head commit, with the tree of reasons.", "type": "object", "required": ["version", "verdict", "wouldBe", "changesAt", "headSha", "headline", "policies", "changes", "findings", "rules", "unmatched", "problems", "next"], "additionalProperties": false, "properties": { "version": { "const": 1 }, "verdict": { "$ref": "#/$defs/outcomeOfAll" }, "wouldBe": { "$ref": "#/$defs/outcomeOfAll", "description": "The same over all rules that are not `off`." }, "changesAt": { "type": ["string", "null"], "description": "The next instant at which the verdict could change by time alone." }, "headSha": { "type": "string" }, "headline": { "type": "string", "description": "One line that says what it is about: `waiting for 1 more approval`." }, "policies": { "title": "PolicyOrigin", "type": "object", "required": ["digest", "source", "count"], "additionalProperties": false, "properties": { "digest": { "type": ["string", "null"] }, "source": { "type": "string", "description": "`main@9f1c2ab`, or a folder." }, "count": { "type": "integer" } } }, "changes": { "$ref": "#/$defs/changeCounts" }, "findings": { "type": "array", "items": { "$ref": "#/$defs/finding" } }, "rules": { "type": "array", "items": { "$ref": "#/$defs/ruleOutcome" } }, "unmatched": { "title": "Unmatched", "type": "object", "required": ["setting", "findings"], "additionalProperties": false, "description": "Findings that no enforcing rule matched.", "properties": { "setting": { "enum": ["allow", "warn", "block"] }, "findings": { "type": "array", "items": { "type": "string" } } } }, "problems": { "type": "array", "items": { "$ref": "#/$defs/problem" } }, "next": { "type": "array", "items": { "type": "string" }, "description": "The smallest next steps, most useful first." } }, "$defs": { "outcomeOfAll": { "title": "Outcome", "enum": ["allowed", "waiting", "blocked", "error"] }, "state": { "title": "RuleState", "enum": ["satisfied", "waiting", "blocked", "skipped", "error"] }, "mode": { "title": "Mode", "enum": ["off", "shadow", "warn", "enforce"] }, "changeCounts": { "title": "ChangeCountsDocument", "type": "object", "required": ["total", "byKind"], "additionalProperties": false, "properties": { "total": { "type": "integer" }, "byKind": { "type": "object", "additionalProperties": { "type": "integer" } } } }, "location": { "title": "LocationDocument", "type": "object", "required": ["file"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "line": { "type": "integer" }, "column": { "type": "integer" }, "endLine": { "type": "integer" }, "endColumn": { "type": "integer" }, "pointer": { "type": "string" } } }, "problem": { "title": "ProblemDocument", "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string" }, "message": { "type": "string" }, "hint": { "type": "string", "description": "Said beside the place itself: did you mean ...?" }, "help": { "type": "string" }, "location": { "$ref": "#/$defs/location" }, "level": { "enum": ["error", "warning"] } } }, "shownAttribute": { "title": "ShownAttributeDocument", "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "before": { "type": "string" }, "after": { "type": "string" }, "forces": { "const": true, "description": "The object is replaced because of it." } } }, "finding": { "title": "FindingDocument", "type": "object", "required": ["fingerprint", "digest", "danger", "harm", "severity", "kind", "type", "address", "environment", "source", "trust", "location", "message", "help", "exception"], "additionalProperties": false, "properties": { "fingerprint": { "type": "string" }, "digest": { "type": "string" }, "danger": { "type": "string" }, "harm": { "type": "string" }, "severity": { "enum": ["low", "medium", "high", "critical"] }, "kind": { "type": "string" }, "type": { "type": "string" }, "address": { "type": "string" }, "environment": { "type": "string" }, "source": { "type": "string" }, "trust": { "enum": ["git", "bound", "claimed", "local"] }, "location": { "$ref": "#/$defs/location" }, "message": { "type": "string" }, "help": { "type": "string" }, "exception": { "type": ["string", "null"], "description": "Id of the exception that tolerates it." }, "attributes": { "type": "array", "description": "Attributes that change, the ones that force a replacement first. Values only where they cannot be secrets: booleans, numbers, addresses, words of fixed lists.", "items": { "$ref": "#/$defs/shownAttribute" } }, "moreAttributes": { "type": "integer", "description": "How many further attributes change." }, "suppression": { "$ref": "#/$defs/suppression" } } }, "suppression": { "title": "SuppressionDocument", "description": "A comment in the migration that asks to let the finding pass. Absent: none does.", "type": "object", "required": ["state", "reason", "until", "location"], "additionalProperties": false, "properties": { "state": { "enum": ["honoured", "needs-approval", "ignored", "expired"], "description": "`honoured`: no rule matches the finding. Else it stays as it is, for the reviewer to judge, by configuration, or because the date has passed." }, "reason": { "type": "string", "description": "As written in the migration." }, "until": { "type": ["string", "null"], "description": "Last day, or instant, that it counts." }, "location": { "$ref": "#/$defs/location" } } }, "ruleOutcome": { "title": "RuleOutcome", "type": "object", "required": ["policy", "rule", "mode", "outcome", "location", "findings", "when", "changesAt", "requirements", "liftedBy"], "additionalProperties": false, "properties": { "policy": { "type": "string" }, "rule": { "type": "string" }, "description": { "type": "string" }, "message": { "type": "string" }, "mode": { "$ref": "#/$defs/mode" }, "outcome": { "$ref": "#/$defs/state" }, "location": { "$ref": "#/$defs/location" }, "findings": { "type": "array", "items": { "type": "string" }, "description": "Fingerprints." }, "addresses": { "type": "array", "items": { "type": "string" }, "description": "Matched changes that carry no finding." }, "when": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/clause" }] }, "changesAt": { "type": ["string", "null"] }, "requirements": { "type": "array", "items": { "$ref": "#/$defs/requirementOutcome" } }, "liftedBy": { "type": ["string", "null"] } } }, "clause": { "title": "Clause", "description": "One clause of a condition with the value it came to.", "type": "object", "required": ["text", "value"], "additionalProperties": false, "properties": { "text": { "type": "string" }, "value": { "enum": [true, false, "unknown"] }, "saw": { "type": "array", "items": { "type": "object", "required": ["path", "value"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "value": {} } } }, "clauses": { "type": "array", "items": { "$ref": "#/$defs/clause" } } } }, "requirementOutcome": { "title": "RequirementOutcome", "type": "object", "required": ["kind", "state", "message"], "additionalProperties": false, "properties": { "kind": { "type": "string" }, "state": { "$ref": "#/$defs/state" }, "have": { "type": "integer" }, "need": { "type": "integer" }, "from": { "type": "string", "description": "Who is asked, in words: role `dba`." }, "counted": { "type": "array", "items": { "type": "string" } }, "notCounted": { "type": "array", "items": { "title": "NotCounted", "type": "object", "required": ["user", "why"], "additionalProperties": false, "properties": { "user": { "type": "string" }, "why": { "type": "string" } } } }, "couldApprove": { "type": "array", "items": { "type": "string" } }, "message": { "type": "string" }, "clauses": { "type": "array", "items": { "$ref": "#/$defs/requirementOutcome" } } } } } };
var schema57 = { "title": "Outcome", "enum": ["allowed", "waiting", "blocked", "error"] };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "allowed" || data === "waiting" || data === "blocked" || data === "error")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values", schema: schema57.enum, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.byKind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "byKind" }, message: "must have required property 'byKind'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "total" || key0 === "byKind")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58, data };
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
        const err3 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema58.properties.total.type, parentSchema: schema58.properties.total, data: data0 };
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
            const err4 = { instancePath: instancePath + "/byKind/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/byKind/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema58.properties.byKind.additionalProperties.type, parentSchema: schema58.properties.byKind.additionalProperties, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/byKind", schemaPath: "#/properties/byKind/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.properties.byKind.type, parentSchema: schema58.properties.byKind, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate163.errors = vErrors;
  return errors === 0;
}
validate163.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.fingerprint === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.digest === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.danger === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "danger" }, message: "must have required property 'danger'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.harm === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "harm" }, message: "must have required property 'harm'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.severity === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.address === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.environment === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.trust === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trust" }, message: "must have required property 'trust'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.location === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.help === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, message: "must have required property 'help'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.exception === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exception" }, message: "must have required property 'exception'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema59.properties, key0)) {
        const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema59, data };
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
        const err16 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.fingerprint.type, parentSchema: schema59.properties.fingerprint, data: data0 };
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
        const err17 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.digest.type, parentSchema: schema59.properties.digest, data: data1 };
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
        const err18 = { instancePath: instancePath + "/danger", schemaPath: "#/properties/danger/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.danger.type, parentSchema: schema59.properties.danger, data: data2 };
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
        const err19 = { instancePath: instancePath + "/harm", schemaPath: "#/properties/harm/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.harm.type, parentSchema: schema59.properties.harm, data: data3 };
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
        const err20 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema59.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema59.properties.severity.enum, parentSchema: schema59.properties.severity, data: data4 };
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
        const err21 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.kind.type, parentSchema: schema59.properties.kind, data: data5 };
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
        const err22 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.type.type, parentSchema: schema59.properties.type, data: data6 };
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
        const err23 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.address.type, parentSchema: schema59.properties.address, data: data7 };
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
        const err24 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.environment.type, parentSchema: schema59.properties.environment, data: data8 };
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
        const err25 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.source.type, parentSchema: schema59.properties.source, data: data9 };
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
        const err26 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/enum", keyword: "enum", params: { allowedValues: schema59.properties.trust.enum }, message: "must be equal to one of the allowed values", schema: schema59.properties.trust.enum, parentSchema: schema59.properties.trust, data: data10 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      if (!validate166(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data12 = data.message;
      if (typeof data12 !== "string") {
        const err27 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.message.type, parentSchema: schema59.properties.message, data: data12 };
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
        const err28 = { instancePath: instancePath + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.help.type, parentSchema: schema59.properties.help, data: data13 };
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
        const err29 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/type", keyword: "type", params: { type: schema59.properties.exception.type }, message: "must be string,null", schema: schema59.properties.exception.type, parentSchema: schema59.properties.exception, data: data14 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.attributes !== void 0) {
      let data15 = data.attributes;
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate168(data15[i0], { instancePath: instancePath + "/attributes/" + i0, parentData: data15, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema59.properties.attributes.type, parentSchema: schema59.properties.attributes, data: data15 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.moreAttributes !== void 0) {
      let data17 = data.moreAttributes;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err31 = { instancePath: instancePath + "/moreAttributes", schemaPath: "#/properties/moreAttributes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema59.properties.moreAttributes.type, parentSchema: schema59.properties.moreAttributes, data: data17 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.suppression !== void 0) {
      if (!validate170(data.suppression, { instancePath: instancePath + "/suppression", parentData: data, parentDataProperty: "suppression", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate165.errors = vErrors;
  return errors === 0;
}
validate165.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema63 = { "title": "RuleOutcome", "type": "object", "required": ["policy", "rule", "mode", "outcome", "location", "findings", "when", "changesAt", "requirements", "liftedBy"], "additionalProperties": false, "properties": { "policy": { "type": "string" }, "rule": { "type": "string" }, "description": { "type": "string" }, "message": { "type": "string" }, "mode": { "$ref": "#/$defs/mode" }, "outcome": { "$ref": "#/$defs/state" }, "location": { "$ref": "#/$defs/location" }, "findings": { "type": "array", "items": { "type": "string" }, "description": "Fingerprints." }, "addresses": { "type": "array", "items": { "type": "string" }, "description": "Matched changes that carry no finding." }, "when": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/clause" }] }, "changesAt": { "type": ["string", "null"] }, "requirements": { "type": "array", "items": { "$ref": "#/$defs/requirementOutcome" } }, "liftedBy": { "type": ["string", "null"] } } };
var schema64 = { "title": "Mode", "enum": ["off", "shadow", "warn", "enforce"] };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "off" || data === "shadow" || data === "warn" || data === "enforce")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema64.enum }, message: "must be equal to one of the allowed values", schema: schema64.enum, parentSchema: schema64, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate175.errors = vErrors;
  return errors === 0;
}
validate175.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema65 = { "title": "RuleState", "enum": ["satisfied", "waiting", "blocked", "skipped", "error"] };
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
  if (!(data === "satisfied" || data === "waiting" || data === "blocked" || data === "skipped" || data === "error")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema65.enum }, message: "must be equal to one of the allowed values", schema: schema65.enum, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
validate177.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema66 = { "title": "Clause", "description": "One clause of a condition with the value it came to.", "type": "object", "required": ["text", "value"], "additionalProperties": false, "properties": { "text": { "type": "string" }, "value": { "enum": [true, false, "unknown"] }, "saw": { "type": "array", "items": { "type": "object", "required": ["path", "value"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "value": {} } } }, "clauses": { "type": "array", "items": { "$ref": "#/$defs/clause" } } } };
var wrapper1 = { validate: validate180 };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate180.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "text" || key0 === "value" || key0 === "saw" || key0 === "clauses")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66, data };
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
        const err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.text.type, parentSchema: schema66.properties.text, data: data0 };
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
        const err4 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/enum", keyword: "enum", params: { allowedValues: schema66.properties.value.enum }, message: "must be equal to one of the allowed values", schema: schema66.properties.value.enum, parentSchema: schema66.properties.value, data: data1 };
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
              const err5 = { instancePath: instancePath + "/saw/" + i0, schemaPath: "#/properties/saw/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema66.properties.saw.items.required, parentSchema: schema66.properties.saw.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data3.value === void 0) {
              const err6 = { instancePath: instancePath + "/saw/" + i0, schemaPath: "#/properties/saw/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema66.properties.saw.items.required, parentSchema: schema66.properties.saw.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "path" || key1 === "value")) {
                const err7 = { instancePath: instancePath + "/saw/" + i0, schemaPath: "#/properties/saw/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66.properties.saw.items, data: data3 };
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
                const err8 = { instancePath: instancePath + "/saw/" + i0 + "/path", schemaPath: "#/properties/saw/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.saw.items.properties.path.type, parentSchema: schema66.properties.saw.items.properties.path, data: data4 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/saw/" + i0, schemaPath: "#/properties/saw/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.properties.saw.items.type, parentSchema: schema66.properties.saw.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/saw", schemaPath: "#/properties/saw/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema66.properties.saw.type, parentSchema: schema66.properties.saw, data: data2 };
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
        const err11 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema66.properties.clauses.type, parentSchema: schema66.properties.clauses, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.type, parentSchema: schema66, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate180.errors = vErrors;
  return errors === 0;
}
validate180.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema67 = { "title": "RequirementOutcome", "type": "object", "required": ["kind", "state", "message"], "additionalProperties": false, "properties": { "kind": { "type": "string" }, "state": { "$ref": "#/$defs/state" }, "have": { "type": "integer" }, "need": { "type": "integer" }, "from": { "type": "string", "description": "Who is asked, in words: role `dba`." }, "counted": { "type": "array", "items": { "type": "string" } }, "notCounted": { "type": "array", "items": { "title": "NotCounted", "type": "object", "required": ["user", "why"], "additionalProperties": false, "properties": { "user": { "type": "string" }, "why": { "type": "string" } } } }, "couldApprove": { "type": "array", "items": { "type": "string" } }, "message": { "type": "string" }, "clauses": { "type": "array", "items": { "$ref": "#/$defs/requirementOutcome" } } } };
var wrapper2 = { validate: validate182 };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema67.required, parentSchema: schema67, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema67.required, parentSchema: schema67, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema67.required, parentSchema: schema67, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema67.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67, data };
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
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.properties.kind.type, parentSchema: schema67.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (!validate177(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
        errors = vErrors.length;
      }
    }
    if (data.have !== void 0) {
      let data2 = data.have;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/have", schemaPath: "#/properties/have/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema67.properties.have.type, parentSchema: schema67.properties.have, data: data2 };
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
        const err6 = { instancePath: instancePath + "/need", schemaPath: "#/properties/need/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema67.properties.need.type, parentSchema: schema67.properties.need, data: data3 };
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
        const err7 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.properties.from.type, parentSchema: schema67.properties.from, data: data4 };
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
            const err8 = { instancePath: instancePath + "/counted/" + i0, schemaPath: "#/properties/counted/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.properties.counted.items.type, parentSchema: schema67.properties.counted.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/counted", schemaPath: "#/properties/counted/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema67.properties.counted.type, parentSchema: schema67.properties.counted, data: data5 };
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
              const err10 = { instancePath: instancePath + "/notCounted/" + i1, schemaPath: "#/properties/notCounted/items/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'", schema: schema67.properties.notCounted.items.required, parentSchema: schema67.properties.notCounted.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data8.why === void 0) {
              const err11 = { instancePath: instancePath + "/notCounted/" + i1, schemaPath: "#/properties/notCounted/items/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'", schema: schema67.properties.notCounted.items.required, parentSchema: schema67.properties.notCounted.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "user" || key1 === "why")) {
                const err12 = { instancePath: instancePath + "/notCounted/" + i1, schemaPath: "#/properties/notCounted/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67.properties.notCounted.items, data: data8 };
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
                const err13 = { instancePath: instancePath + "/notCounted/" + i1 + "/user", schemaPath: "#/properties/notCounted/items/properties/user/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.properties.notCounted.items.properties.user.type, parentSchema: schema67.properties.notCounted.items.properties.user, data: data9 };
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
                const err14 = { instancePath: instancePath + "/notCounted/" + i1 + "/why", schemaPath: "#/properties/notCounted/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.properties.notCounted.items.properties.why.type, parentSchema: schema67.properties.notCounted.items.properties.why, data: data10 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/notCounted/" + i1, schemaPath: "#/properties/notCounted/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.properties.notCounted.items.type, parentSchema: schema67.properties.notCounted.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/notCounted", schemaPath: "#/properties/notCounted/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema67.properties.notCounted.type, parentSchema: schema67.properties.notCounted, data: data7 };
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
            const err17 = { instancePath: instancePath + "/couldApprove/" + i2, schemaPath: "#/properties/couldApprove/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.properties.couldApprove.items.type, parentSchema: schema67.properties.couldApprove.items, data: data12 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/couldApprove", schemaPath: "#/properties/couldApprove/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema67.properties.couldApprove.type, parentSchema: schema67.properties.couldApprove, data: data11 };
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
        const err19 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.properties.message.type, parentSchema: schema67.properties.message, data: data13 };
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
        const err20 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema67.properties.clauses.type, parentSchema: schema67.properties.clauses, data: data14 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.type, parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}
validate182.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.policy === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'", schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rule === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.mode === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'", schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.outcome === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'", schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.location === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'", schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'", schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.changesAt === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changesAt" }, message: "must have required property 'changesAt'", schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.requirements === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requirements" }, message: "must have required property 'requirements'", schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.liftedBy === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "liftedBy" }, message: "must have required property 'liftedBy'", schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema63.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema63, data };
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
        const err11 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.policy.type, parentSchema: schema63.properties.policy, data: data0 };
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
        const err12 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.rule.type, parentSchema: schema63.properties.rule, data: data1 };
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
        const err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.description.type, parentSchema: schema63.properties.description, data: data2 };
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
        const err14 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.message.type, parentSchema: schema63.properties.message, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      if (!validate175(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome !== void 0) {
      if (!validate177(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
        errors = vErrors.length;
      }
    }
    if (data.location !== void 0) {
      if (!validate166(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
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
            const err15 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.findings.items.type, parentSchema: schema63.properties.findings.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema63.properties.findings.type, parentSchema: schema63.properties.findings, data: data7 };
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
            const err17 = { instancePath: instancePath + "/addresses/" + i1, schemaPath: "#/properties/addresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.addresses.items.type, parentSchema: schema63.properties.addresses.items, data: data10 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema63.properties.addresses.type, parentSchema: schema63.properties.addresses, data: data9 };
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
        const err19 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema63.properties.when.anyOf[0].type, parentSchema: schema63.properties.when.anyOf[0], data: data11 };
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
      if (!validate180(data11, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs25 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const err20 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema63.properties.when.anyOf, parentSchema: schema63.properties.when, data: data11 };
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
        const err21 = { instancePath: instancePath + "/changesAt", schemaPath: "#/properties/changesAt/type", keyword: "type", params: { type: schema63.properties.changesAt.type }, message: "must be string,null", schema: schema63.properties.changesAt.type, parentSchema: schema63.properties.changesAt, data: data12 };
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
          if (!validate182(data13[i2], { instancePath: instancePath + "/requirements/" + i2, parentData: data13, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema63.properties.requirements.type, parentSchema: schema63.properties.requirements, data: data13 };
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
        const err23 = { instancePath: instancePath + "/liftedBy", schemaPath: "#/properties/liftedBy/type", keyword: "type", params: { type: schema63.properties.liftedBy.type }, message: "must be string,null", schema: schema63.properties.liftedBy.type, parentSchema: schema63.properties.liftedBy, data: data15 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema63.type, parentSchema: schema63, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
validate174.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "message" || key0 === "hint" || key0 === "help" || key0 === "location" || key0 === "level")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema68, data };
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
        const err3 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.code.type, parentSchema: schema68.properties.code, data: data0 };
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
        const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.message.type, parentSchema: schema68.properties.message, data: data1 };
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
        const err5 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.hint.type, parentSchema: schema68.properties.hint, data: data2 };
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
        const err6 = { instancePath: instancePath + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.help.type, parentSchema: schema68.properties.help, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      if (!validate166(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      let data5 = data.level;
      if (!(data5 === "error" || data5 === "warning")) {
        const err7 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema68.properties.level.enum }, message: "must be equal to one of the allowed values", schema: schema68.properties.level.enum, parentSchema: schema68.properties.level, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.type, parentSchema: schema68, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
validate186.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.verdict === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property 'verdict'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.wouldBe === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wouldBe" }, message: "must have required property 'wouldBe'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.changesAt === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changesAt" }, message: "must have required property 'changesAt'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.headSha === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headSha" }, message: "must have required property 'headSha'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.headline === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headline" }, message: "must have required property 'headline'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.policies === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policies" }, message: "must have required property 'policies'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.changes === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.rules === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.unmatched === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unmatched" }, message: "must have required property 'unmatched'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.problems === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.next === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next" }, message: "must have required property 'next'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema56.properties, key0)) {
        const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56, data };
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
        const err14 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema56.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.verdict !== void 0) {
      if (!validate160(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
        errors = vErrors.length;
      }
    }
    if (data.wouldBe !== void 0) {
      if (!validate160(data.wouldBe, { instancePath: instancePath + "/wouldBe", parentData: data, parentDataProperty: "wouldBe", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
        errors = vErrors.length;
      }
    }
    if (data.changesAt !== void 0) {
      let data3 = data.changesAt;
      if (typeof data3 !== "string" && data3 !== null) {
        const err15 = { instancePath: instancePath + "/changesAt", schemaPath: "#/properties/changesAt/type", keyword: "type", params: { type: schema56.properties.changesAt.type }, message: "must be string,null", schema: schema56.properties.changesAt.type, parentSchema: schema56.properties.changesAt, data: data3 };
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
        const err16 = { instancePath: instancePath + "/headSha", schemaPath: "#/properties/headSha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.headSha.type, parentSchema: schema56.properties.headSha, data: data4 };
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
        const err17 = { instancePath: instancePath + "/headline", schemaPath: "#/properties/headline/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.headline.type, parentSchema: schema56.properties.headline, data: data5 };
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
          const err18 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema56.properties.policies.required, parentSchema: schema56.properties.policies, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data6.source === void 0) {
          const err19 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema56.properties.policies.required, parentSchema: schema56.properties.policies, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data6.count === void 0) {
          const err20 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: schema56.properties.policies.required, parentSchema: schema56.properties.policies, data: data6 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "digest" || key1 === "source" || key1 === "count")) {
            const err21 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56.properties.policies, data: data6 };
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
            const err22 = { instancePath: instancePath + "/policies/digest", schemaPath: "#/properties/policies/properties/digest/type", keyword: "type", params: { type: schema56.properties.policies.properties.digest.type }, message: "must be string,null", schema: schema56.properties.policies.properties.digest.type, parentSchema: schema56.properties.policies.properties.digest, data: data7 };
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
            const err23 = { instancePath: instancePath + "/policies/source", schemaPath: "#/properties/policies/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.policies.properties.source.type, parentSchema: schema56.properties.policies.properties.source, data: data8 };
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
            const err24 = { instancePath: instancePath + "/policies/count", schemaPath: "#/properties/policies/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema56.properties.policies.properties.count.type, parentSchema: schema56.properties.policies.properties.count, data: data9 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.properties.policies.type, parentSchema: schema56.properties.policies, data: data6 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      if (!validate163(data.changes, { instancePath: instancePath + "/changes", parentData: data, parentDataProperty: "changes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
        errors = vErrors.length;
      }
    }
    if (data.findings !== void 0) {
      let data11 = data.findings;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate165(data11[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.properties.findings.type, parentSchema: schema56.properties.findings, data: data11 };
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
          if (!validate174(data13[i1], { instancePath: instancePath + "/rules/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.properties.rules.type, parentSchema: schema56.properties.rules, data: data13 };
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
          const err28 = { instancePath: instancePath + "/unmatched", schemaPath: "#/properties/unmatched/required", keyword: "required", params: { missingProperty: "setting" }, message: "must have required property 'setting'", schema: schema56.properties.unmatched.required, parentSchema: schema56.properties.unmatched, data: data15 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data15.findings === void 0) {
          const err29 = { instancePath: instancePath + "/unmatched", schemaPath: "#/properties/unmatched/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema56.properties.unmatched.required, parentSchema: schema56.properties.unmatched, data: data15 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key2 in data15) {
          if (!(key2 === "setting" || key2 === "findings")) {
            const err30 = { instancePath: instancePath + "/unmatched", schemaPath: "#/properties/unmatched/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56.properties.unmatched, data: data15 };
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
            const err31 = { instancePath: instancePath + "/unmatched/setting", schemaPath: "#/properties/unmatched/properties/setting/enum", keyword: "enum", params: { allowedValues: schema56.properties.unmatched.properties.setting.enum }, message: "must be equal to one of the allowed values", schema: schema56.properties.unmatched.properties.setting.enum, parentSchema: schema56.properties.unmatched.properties.setting, data: data16 };
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
                const err32 = { instancePath: instancePath + "/unmatched/findings/" + i2, schemaPath: "#/properties/unmatched/properties/findings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.unmatched.properties.findings.items.type, parentSchema: schema56.properties.unmatched.properties.findings.items, data: data18 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/unmatched/findings", schemaPath: "#/properties/unmatched/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.properties.unmatched.properties.findings.type, parentSchema: schema56.properties.unmatched.properties.findings, data: data17 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/unmatched", schemaPath: "#/properties/unmatched/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.properties.unmatched.type, parentSchema: schema56.properties.unmatched, data: data15 };
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
          if (!validate186(data19[i3], { instancePath: instancePath + "/problems/" + i3, parentData: data19, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.properties.problems.type, parentSchema: schema56.properties.problems, data: data19 };
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
            const err36 = { instancePath: instancePath + "/next/" + i4, schemaPath: "#/properties/next/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.next.items.type, parentSchema: schema56.properties.next.items, data: data22 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.properties.next.type, parentSchema: schema56.properties.next, data: data21 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate159.errors = vErrors;
  return errors === 0;
}
validate159.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export {
  isConfig,
  isEvidence,
  isExceptions,
  isFacts,
  isPolicy,
  isVerdict
};
