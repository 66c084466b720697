import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  COMMENT_LIMIT,
  SUMMARY_LIMIT,
  isWorthTelling,
  notAFile,
  openWorkspace,
  reportMarkdown,
  reportText
} from "./chunk-BT3OWV2E.js";
import {
  isClaimed
} from "./chunk-LJQOAMCD.js";
import "./chunk-LOSVLP5E.js";
import "./chunk-PDLQ4L3X.js";
import {
  evidenceText,
  workflowPath,
  writeEvidence
} from "./chunk-O4BOUO2H.js";
import "./chunk-QOASY33F.js";
import "./chunk-RMATKPZ4.js";
import {
  check,
  errorVerdict
} from "./chunk-Q4YP7T6K.js";
import {
  fixedFolder
} from "./chunk-QE7EL623.js";
import "./chunk-CVAZWC7G.js";
import {
  manifestOf,
  planOf,
  readManifest
} from "./chunk-YR4TSEZM.js";
import {
  currentInstant
} from "./chunk-HSROIURQ.js";
import "./chunk-ZAC6MOTG.js";
import "./chunk-A4HCSZVC.js";
import {
  compileGlob
} from "./chunk-PNQ6XSAQ.js";
import {
  catalogue
} from "./chunk-2GMROODO.js";
import "./chunk-P7OFEF33.js";
import {
  listFiles,
  openFile
} from "./chunk-DUCLWXOZ.js";
import "./chunk-MU5JPGLH.js";
import "./chunk-OYEF5VKR.js";
import "./chunk-44RKATWY.js";
import "./chunk-42IDJWKW.js";
import "./chunk-7T3MPM5E.js";
import "./chunk-WLMMNWNV.js";
import "./chunk-NWWFKTFK.js";
import "./chunk-4QU7H7I3.js";
import "./chunk-KLLIRZ7S.js";
import "./chunk-HGGMUSGI.js";
import {
  reportSarif
} from "./chunk-VHFYDLLY.js";
import {
  reportJson
} from "./chunk-ZZQINPDF.js";
import {
  plainStyle
} from "./chunk-GJX2AMEE.js";
import {
  isTolerated
} from "./chunk-ICRDIBH3.js";
import "./chunk-BV5EW7LX.js";
import {
  showOnce,
  visible,
  withoutCommands
} from "./chunk-J4EE742W.js";
import "./chunk-A4RTMGNF.js";
import "./chunk-5Z2AT4BE.js";
import "./chunk-BGAXQVKP.js";
import "./chunk-HVO4347Q.js";
import "./chunk-R3JWCZGH.js";
import "./chunk-UI7JU346.js";
import {
  failed,
  isError,
  ok,
  problem
} from "./chunk-XEER5CX4.js";
import "./chunk-J4HTZNG7.js";
import "./chunk-I3SFUTQQ.js";
import "./chunk-GI5EJZWF.js";
import "./chunk-CYIYEYG6.js";
import {
  isObject
} from "./chunk-EGKD75XR.js";
import "./chunk-4EMEBGM3.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-XNC7CHNM.js";

// node_modules/tunnel/lib/tunnel.js
var require_tunnel = __commonJS({
  "node_modules/tunnel/lib/tunnel.js"(exports) {
    "use strict";
    var net = __require("net");
    var tls = __require("tls");
    var http = __require("http");
    var https = __require("https");
    var events = __require("events");
    var assert = __require("assert");
    var util = __require("util");
    exports.httpOverHttp = httpOverHttp2;
    exports.httpsOverHttp = httpsOverHttp2;
    exports.httpOverHttps = httpOverHttps2;
    exports.httpsOverHttps = httpsOverHttps2;
    function httpOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http.request;
      return agent;
    }
    function httpsOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    function httpOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https.request;
      return agent;
    }
    function httpsOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    function TunnelingAgent(options) {
      var self = this;
      self.options = options || {};
      self.proxyOptions = self.options.proxy || {};
      self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
      self.requests = [];
      self.sockets = [];
      self.on("free", function onFree(socket, host, port, localAddress) {
        var options2 = toOptions(host, port, localAddress);
        for (var i = 0, len = self.requests.length; i < len; ++i) {
          var pending = self.requests[i];
          if (pending.host === options2.host && pending.port === options2.port) {
            self.requests.splice(i, 1);
            pending.request.onSocket(socket);
            return;
          }
        }
        socket.destroy();
        self.removeSocket(socket);
      });
    }
    util.inherits(TunnelingAgent, events.EventEmitter);
    TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
      var self = this;
      var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
      if (self.sockets.length >= this.maxSockets) {
        self.requests.push(options);
        return;
      }
      self.createSocket(options, function(socket) {
        socket.on("free", onFree);
        socket.on("close", onCloseOrRemove);
        socket.on("agentRemove", onCloseOrRemove);
        req.onSocket(socket);
        function onFree() {
          self.emit("free", socket, options);
        }
        function onCloseOrRemove(err) {
          self.removeSocket(socket);
          socket.removeListener("free", onFree);
          socket.removeListener("close", onCloseOrRemove);
          socket.removeListener("agentRemove", onCloseOrRemove);
        }
      });
    };
    TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
      var self = this;
      var placeholder = {};
      self.sockets.push(placeholder);
      var connectOptions = mergeOptions({}, self.proxyOptions, {
        method: "CONNECT",
        path: options.host + ":" + options.port,
        agent: false,
        headers: {
          host: options.host + ":" + options.port
        }
      });
      if (options.localAddress) {
        connectOptions.localAddress = options.localAddress;
      }
      if (connectOptions.proxyAuth) {
        connectOptions.headers = connectOptions.headers || {};
        connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
      }
      debug2("making CONNECT request");
      var connectReq = self.request(connectOptions);
      connectReq.useChunkedEncodingByDefault = false;
      connectReq.once("response", onResponse);
      connectReq.once("upgrade", onUpgrade);
      connectReq.once("connect", onConnect);
      connectReq.once("error", onError);
      connectReq.end();
      function onResponse(res) {
        res.upgrade = true;
      }
      function onUpgrade(res, socket, head) {
        process.nextTick(function() {
          onConnect(res, socket, head);
        });
      }
      function onConnect(res, socket, head) {
        connectReq.removeAllListeners();
        socket.removeAllListeners();
        if (res.statusCode !== 200) {
          debug2(
            "tunneling socket could not be established, statusCode=%d",
            res.statusCode
          );
          socket.destroy();
          var error2 = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
          error2.code = "ECONNRESET";
          options.request.emit("error", error2);
          self.removeSocket(placeholder);
          return;
        }
        if (head.length > 0) {
          debug2("got illegal response body from proxy");
          socket.destroy();
          var error2 = new Error("got illegal response body from proxy");
          error2.code = "ECONNRESET";
          options.request.emit("error", error2);
          self.removeSocket(placeholder);
          return;
        }
        debug2("tunneling connection has established");
        self.sockets[self.sockets.indexOf(placeholder)] = socket;
        return cb(socket);
      }
      function onError(cause) {
        connectReq.removeAllListeners();
        debug2(
          "tunneling socket could not be established, cause=%s\n",
          cause.message,
          cause.stack
        );
        var error2 = new Error("tunneling socket could not be established, cause=" + cause.message);
        error2.code = "ECONNRESET";
        options.request.emit("error", error2);
        self.removeSocket(placeholder);
      }
    };
    TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
      var pos = this.sockets.indexOf(socket);
      if (pos === -1) {
        return;
      }
      this.sockets.splice(pos, 1);
      var pending = this.requests.shift();
      if (pending) {
        this.createSocket(pending, function(socket2) {
          pending.request.onSocket(socket2);
        });
      }
    };
    function createSecureSocket(options, cb) {
      var self = this;
      TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
        var hostHeader = options.request.getHeader("host");
        var tlsOptions = mergeOptions({}, self.options, {
          socket,
          servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
        });
        var secureSocket = tls.connect(0, tlsOptions);
        self.sockets[self.sockets.indexOf(socket)] = secureSocket;
        cb(secureSocket);
      });
    }
    function toOptions(host, port, localAddress) {
      if (typeof host === "string") {
        return {
          host,
          port,
          localAddress
        };
      }
      return host;
    }
    function mergeOptions(target) {
      for (var i = 1, len = arguments.length; i < len; ++i) {
        var overrides = arguments[i];
        if (typeof overrides === "object") {
          var keys = Object.keys(overrides);
          for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
            var k = keys[j];
            if (overrides[k] !== void 0) {
              target[k] = overrides[k];
            }
          }
        }
      }
      return target;
    }
    var debug2;
    if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
      debug2 = function() {
        var args = Array.prototype.slice.call(arguments);
        if (typeof args[0] === "string") {
          args[0] = "TUNNEL: " + args[0];
        } else {
          args.unshift("TUNNEL:");
        }
        console.error.apply(console, args);
      };
    } else {
      debug2 = function() {
      };
    }
    exports.debug = debug2;
  }
});

// node_modules/tunnel/index.js
var require_tunnel2 = __commonJS({
  "node_modules/tunnel/index.js"(exports, module) {
    module.exports = require_tunnel();
  }
});

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command2, properties, message) {
  const cmd = new Command(command2, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command2, properties, message) {
    if (!command2) {
      command2 = "missing.command";
    }
    this.command = command2;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command2, message) {
  const filePath = process.env[`GITHUB_${command2}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command2}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel2(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text3, addEOL = false) {
    this._buffer += text3;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text3, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text3);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text3, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text3, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text3, href) {
    const element = this.wrap("a", text3, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// src/adapters/github/ask.ts
async function ask(what, call) {
  try {
    return ok(await call());
  } catch (error2) {
    return failed(explain(what, error2));
  }
}
function statusOf(error2) {
  const status = error2?.status;
  return typeof status === "number" ? status : null;
}
function explain(what, error2) {
  const { why, help } = reason(error2);
  return problem("fetch-failed", `could not read ${what}: ${why}`, { help });
}
function reason(error2) {
  if (error2 instanceof TypeError)
    return { why: "the answer is not what GitHub describes", help: "run it again; if it stays, see what stands between here and GitHub" };
  const { message = "", response } = error2;
  const headers = response?.headers ?? {};
  const status = statusOf(error2);
  const limited = status === 429 || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message);
  if (limited)
    return {
      why: "the rate limit of the token is used up",
      help: "run it again later, or give `github-token` the token of a GitHub App, which has a higher limit"
    };
  if (status === 401)
    return { why: "GitHub does not accept the token", help: "check the input `github-token`: it may be empty, expired or revoked" };
  const needed2 = headers["x-accepted-github-permissions"];
  const permission = needed2 === void 0 ? "" : ` (\`${needed2.replaceAll("`", "")}\`)`;
  if (status === 403 || /not accessible by/i.test(message))
    return { why: "the token may not do this", help: `grant the job the permission it lacks${permission}, as the README's workflow does` };
  if (status === 404) return { why: "GitHub answers 404", help: "it does not exist, or the token may not see it" };
  if (status !== null && status < 500)
    return { why: `GitHub answers ${status}: ${oneLine(message)}`, help: "run it again; if it stays, please report it" };
  return {
    why: `no good answer after several attempts: ${oneLine(message)}`,
    help: "run it again; https://www.githubstatus.com says whether GitHub has trouble"
  };
}
function oneLine(text3) {
  const line = text3.split("\n", 1)[0];
  return line.length > 160 ? `${line.slice(0, 160)}\u2026` : line;
}

// src/adapters/github/workflow-runs.ts
var FROM_DEFAULT_BRANCH = /* @__PURE__ */ new Set(["pull_request_target", "workflow_run", "issue_comment", "schedule", "repository_dispatch"]);
function isFromDefaultBranch(event) {
  return FROM_DEFAULT_BRANCH.has(event);
}
function runOf({ id, name, path, event, head_sha: headSha, status, conclusion, created_at: createdAt }) {
  const held = conclusion === "action_required" || status === "action_required" || status === "waiting";
  const state = held || status !== "completed" ? "open" : conclusion ?? "open";
  const [workflow = ""] = path.split("@");
  return {
    id,
    name: name ?? "a workflow",
    workflow,
    event,
    headSha,
    fromDefaultBranch: isFromDefaultBranch(event),
    state,
    held,
    createdAt
  };
}
async function readRun(client, slug, id) {
  try {
    const { data } = await client.rest.actions.getWorkflowRun({ ...slug, run_id: id });
    return runOf(data);
  } catch (error2) {
    if (statusOf(error2) === 404) return null;
    throw error2;
  }
}
var MOST_RUNS = 300;
async function readRuns(client, slug, headSha, own) {
  let seen = 0;
  const runs = await client.paginate(
    client.rest.actions.listWorkflowRunsForRepo,
    { ...slug, head_sha: headSha, per_page: 100 },
    ({ data }, done) => {
      seen += data.length;
      if (seen >= MOST_RUNS) done();
      return data;
    }
  );
  return runs.filter((run2) => run2.head_sha === headSha && run2.id !== own.id && run2.path.split("@")[0] !== own.workflow).map(runOf).sort((a, b) => a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : b.id - a.id);
}
async function readOpenTrustedRuns(client, slug, branch, own) {
  const wanted = { ...slug, branch, event: "pull_request_target", per_page: 50 };
  const { data } = await client.rest.actions.listWorkflowRunsForRepo(wanted);
  return data.workflow_runs.filter(({ id }) => id !== own.id).map(runOf).filter(({ state, workflow, fromDefaultBranch }) => state === "open" && fromDefaultBranch && workflow !== own.workflow);
}
function absenceOf(runs, isRead, paths) {
  const open2 = runs.find(({ state }) => state === "open");
  const bad = runs.find(({ state }) => !["open", "success", "skipped", "neutral"].includes(state));
  const ended = bad === void 0 ? "" : `${called(bad)} ended with \`${bad.state}\``;
  if (open2 !== void 0) {
    const failed2 = bad === void 0 ? "" : `; if it makes no plans, see why ${ended}`;
    return {
      pending: true,
      why: `${called(open2)} ${open2.held ? "waits for somebody to let it run" : "is not over"}`,
      help: `${open2.held ? "a maintainer has to approve the run, under Actions" : "it is judged again when the run is over"}${failed2}`
    };
  }
  if (isRead)
    return {
      pending: false,
      why: `it holds ${listed(paths)}`,
      help: "the paths in the artifact have to be those that `files` of the source names"
    };
  if (bad !== void 0) return { pending: false, why: ended, help: `see why run ${bad.id} ended so, and run it again` };
  if (runs.length > 0)
    return {
      pending: false,
      why: runs.length === 1 ? "the only run for this head did not upload it" : `none of the ${runs.length} runs for this head uploaded it`,
      help: "let the workflow that plans upload the artifact `interlock-evidence`; it expires with the days that the repository keeps artifacts"
    };
  return {
    pending: false,
    why: "no other workflow ran for this head",
    help: "a workflow on `pull_request` has to make the plan; GitHub starts none while the pull request is in conflict with its target branch"
  };
}
function called({ id, name }) {
  return `run ${id} of \`${name.replaceAll("`", "'").slice(0, 60)}\``;
}
function listed(paths) {
  if (paths.length === 0) return "no files";
  const shown = paths.slice(0, 3).map((path) => `\`${path.replaceAll("`", "'")}\``).join(", ");
  return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}

// src/adapters/github/merge-group.ts
function parseGroupRef(ref) {
  const prefix = "gh-readonly-queue/";
  const name = ref.replace(/^refs\/heads\//, "");
  if (!name.startsWith(prefix)) return null;
  const slash = name.lastIndexOf("/");
  const match = /^pr-(\d{1,10})-[0-9a-f]{7,64}$/.exec(name.slice(slash + 1));
  if (match === null || slash <= prefix.length) return null;
  return { base: name.slice(prefix.length, slash), last: Number(match[1]) };
}
var QUEUE = `query Queue($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { position headCommit { oid } pullRequest { number headRefOid } }
      }
    }
  }
}`;
async function readGroup(client, slug, group) {
  const queue = await ask("the merge queue", () => readQueue(client, slug, group.base));
  const merged = await mergedHeads(client, slug, group);
  if (!merged.ok) return merged;
  const entries = queue.ok ? queue.value : [];
  const own = entries.find((entry) => entry.pullRequest?.number === group.last);
  if (own === void 0) return alone(group, merged.value);
  const members = [];
  for (const { position, pullRequest } of entries) {
    if (position > own.position) continue;
    if (pullRequest === null) return failed(hidden(group));
    members.push({ number: pullRequest.number, headSha: pullRequest.headRefOid });
  }
  const heads = new Set(members.map((member) => member.headSha));
  const stranger = merged.value.heads.find((head) => !heads.has(head));
  if (stranger === void 0) return ok(members);
  return failed(moved(group, `it merges \`${stranger.slice(0, 7)}\`, which is the head of none of its pull requests`));
}
async function readQueue(client, slug, branch) {
  const entries = [];
  for (let after = null; ; ) {
    const asked = { owner: slug.owner, name: slug.repo, branch, after };
    const answer = await client.graphql(QUEUE, asked);
    const page = answer.repository?.mergeQueue?.entries;
    if (page === void 0) return entries;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (page.nodes.includes(null) || hasNextPage && (endCursor === null || endCursor === after))
      throw Object.assign(new Error("the queue is not shown as a whole"), { status: 422 });
    entries.push(...page.nodes.filter((entry) => entry !== null));
    if (!hasNextPage) return entries;
    after = endCursor;
  }
}
async function mergedHeads(client, slug, group) {
  return ask("what the merge group merges", async () => {
    const branch = await client.rest.repos.getBranch({ ...slug, branch: group.base });
    const basehead = `${branch.data.commit.sha}...${group.headSha}`;
    const { commits } = (await client.rest.repos.compareCommitsWithBasehead({ ...slug, basehead })).data;
    const parents = new Map(commits.map((commit) => [commit.sha, commit.parents.map((parent) => parent.sha)]));
    const merged = { steps: 0, heads: [] };
    for (let sha = group.headSha; sha !== void 0 && parents.has(sha); sha = parents.get(sha)?.[0]) {
      merged.steps++;
      merged.heads.push(...(parents.get(sha) ?? []).slice(1));
    }
    return merged;
  });
}
function alone(group, { steps, heads }) {
  const head = heads[0];
  if (steps === 1) return ok([{ number: group.last, headSha: head ?? null }]);
  return failed(
    problem("fetch-failed", "could not read the merge queue, and the group may hold several pull requests", {
      help: "give `github-token` a token that may read merge queues, or build groups of one pull request with the merge method"
    })
  );
}
function hidden({ last }) {
  return problem("fetch-failed", `the queue ahead of pull request ${last} holds something that the token may not see`, {
    help: "give `github-token` a token that may read all pull requests of the repository"
  });
}
function moved(group, why) {
  return problem("head-moved", `the merge group of pull request ${group.last} is not what was queued: ${why}`, {
    help: "put the pull request into the queue again"
  });
}

// action/event.ts
var EVENTS = [
  "pull_request_target",
  "pull_request",
  "pull_request_review",
  "issue_comment",
  "merge_group",
  "workflow_run",
  "workflow_dispatch"
];
var ARRIVALS = /* @__PURE__ */ new Set(["opened", "synchronize", "reopened"]);
function targetOf(event, payload) {
  const given = typeof payload === "object" && payload !== null ? payload : {};
  switch (event) {
    case "pull_request_target":
    case "pull_request":
    case "pull_request_review":
      return ofPull(event, given);
    case "issue_comment":
      if (given.issue === void 0) return incomplete(event);
      if (given.issue.pull_request === void 0) return { kind: "nothing", why: "the comment is on an issue" };
      return { kind: "pull", number: given.issue.number, arrived: false, forgeable: false };
    case "merge_group":
      return ofGroup(given);
    case "workflow_run":
      return ofRun(given);
    case "workflow_dispatch":
      return ofDispatch(given);
    default:
      return { kind: "unsupported", why: `the event \`${event}\` says nothing about a pull request` };
  }
}
function ofPull(event, { action = "", pull_request: pull }) {
  if (pull === void 0) return incomplete(event);
  if (action === "closed") return { kind: "nothing", why: "the pull request was closed" };
  const arrived = event !== "pull_request_review" && ARRIVALS.has(action);
  return { kind: "pull", number: pull.number, arrived, forgeable: event !== "pull_request_target" };
}
function ofGroup({ action, merge_group: group }) {
  if (group === void 0) return incomplete("merge_group");
  if (action === "destroyed") return { kind: "nothing", why: "the merge group is gone" };
  const named = parseGroupRef(group.head_ref);
  if (named === null) return { kind: "unsupported", why: `\`${group.head_ref}\` is not the name of a merge group` };
  return { kind: "group", group: { ...named, headSha: group.head_sha } };
}
function ofRun({ workflow_run: run2 }) {
  if (run2 === void 0) return incomplete("workflow_run");
  if (run2.head_branch === null || run2.head_repository === null) return { kind: "nothing", why: "the workflow ran for no branch" };
  const from = { owner: run2.head_repository.owner.login, branch: run2.head_branch };
  return isFromDefaultBranch(run2.event) ? { kind: "run", id: run2.id, ...from } : { kind: "head", headSha: run2.head_sha, ...from };
}
function ofDispatch({ inputs }) {
  const given = inputs?.["pull-request"] ?? inputs?.["pull_request"];
  const number = Number(given);
  if (Number.isInteger(number) && number > 0) return { kind: "pull", number, arrived: false, forgeable: false };
  return { kind: "unsupported", why: "the workflow was started by hand without an input `pull-request` that is a number" };
}
function incomplete(event) {
  return { kind: "unsupported", why: `the payload of \`${event}\` does not say which pull request it is about` };
}

// action/evidence.ts
async function bindPlans({ plans }, workspace, log) {
  const opened = openPlans(plans, workspace);
  if (!opened.ok) return opened.problems;
  const done = await writeEvidence({ plans: opened.value, folder: workspace, env: process.env, now: currentInstant() });
  if (!done.ok) return done.problems;
  const lines2 = evidenceText(done.value.written).trimEnd().split("\n");
  lines2.forEach(log.line);
  setOutput("summary", lines2.length === 1 ? lines2[0] : `${lines2.length} plans are bound to their commit`);
  return done.value.problems;
}
function openPlans(named, workspace) {
  if (named.length === 0)
    return failed(problem("usage", "input `plans`: it is empty", { help: "name the plans that this job made, one file or glob a line" }));
  const plans = /* @__PURE__ */ new Map();
  for (const { file, environment } of named) {
    const paths = /[*?[{]/.test(file) ? found(file, workspace) : ok([file]);
    if (!paths.ok) return paths;
    for (const path of paths.value) {
      const opened = openFile(path.startsWith("/") ? path : `${workspace}/${path}`, path);
      if (!opened.ok) return opened;
      plans.set(path, { evidence: opened.value, ...environment !== void 0 && { environment } });
    }
  }
  return ok([...plans.values()]);
}
function found(glob, workspace) {
  const pattern = glob.replace(/^\.\//, "");
  const listed2 = listFiles(workspace, fixedFolder(pattern));
  if (!listed2.ok) return listed2;
  const { matches } = compileGlob(pattern);
  const paths = listed2.value.filter((path) => matches(path) && planOf(path) === void 0);
  if (paths.length > 0) return ok(paths);
  return failed(
    problem("evidence-missing", `input \`plans\`: no file matches \`${glob}\``, { help: "does the step before write the plan there?" })
  );
}

// src/adapters/github/evidence-artifacts.ts
var ARTIFACT = "interlock-evidence";
var MOST_RUNS2 = 30;
function trustedName(headSha) {
  return `${ARTIFACT}-${headSha}`;
}
function commitNamed(artifact) {
  return /^interlock-evidence-([0-9a-f]{40}(?:[0-9a-f]{24})?)$/.exec(artifact)?.[1];
}
async function artifactsOfRuns(client, slug, runs) {
  const found2 = [];
  const served = /* @__PURE__ */ new Set();
  for (const run2 of runs.filter(({ state }) => state === "success").slice(0, MOST_RUNS2)) {
    if (served.has(run2.workflow)) continue;
    const wanted = { ...slug, run_id: run2.id, per_page: 100 };
    const listed2 = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, wanted);
    const own = newestOfName(listed2.filter(({ name, expired }) => !expired && (name === ARTIFACT || name.startsWith(`${ARTIFACT}-`))));
    if (own.length > 0) served.add(run2.workflow);
    found2.push(...own.map(({ id, name, size_in_bytes: size }) => ({ id, name, size, run: run2 })));
  }
  return found2;
}
async function trustedArtifacts(client, slug, headSha, own) {
  const wanted = { ...slug, name: trustedName(headSha), per_page: 100 };
  const { data } = await client.rest.actions.listArtifactsForRepo(wanted);
  const found2 = [];
  const served = /* @__PURE__ */ new Set();
  const newestFirst = data.artifacts.filter(({ name, expired }) => !expired && name === wanted.name).sort((a, b) => b.id - a.id);
  for (const { id, name, size_in_bytes: size, workflow_run: of } of newestFirst.slice(0, MOST_RUNS2)) {
    if (of?.id === void 0 || of.id === own.id) continue;
    const run2 = await readRun(client, slug, of.id);
    if (run2?.state !== "success" || !run2.fromDefaultBranch || served.has(run2.workflow)) continue;
    served.add(run2.workflow);
    found2.push({ id, name, size, run: run2 });
  }
  return found2;
}
function newestOfName(artifacts) {
  const newest = /* @__PURE__ */ new Map();
  for (const artifact of artifacts) if ((newest.get(artifact.name)?.id ?? 0) < artifact.id) newest.set(artifact.name, artifact);
  return [...newest.values()];
}

// src/adapters/github/find-pulls.ts
async function pullsFrom(client, slug, owner, branch, headSha) {
  return ask(`the pull requests from \`${branch}\``, async () => {
    const wanted = { ...slug, state: "open", head: `${owner}:${branch}`, per_page: 100 };
    const pulls = await client.paginate(client.rest.pulls.list, wanted);
    return pulls.filter((pull) => pull.head.sha === headSha).map((pull) => pull.number);
  });
}
async function pullsOfRun(client, slug, { id, owner, branch }) {
  return ask(`the pull requests of run ${id}`, async () => {
    const artifacts = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, { ...slug, run_id: id, per_page: 100 });
    const shas = new Set(artifacts.flatMap(({ name }) => commitNamed(name) ?? []));
    const ofBranch = await client.paginate(client.rest.pulls.list, { ...slug, state: "open", head: `${owner}:${branch}`, per_page: 100 });
    const found2 = new Set(ofBranch.map(({ number }) => number));
    for (const sha of shas) for (const number of await openWithHead(client, slug, sha)) found2.add(number);
    return [...found2];
  });
}
async function pullsWithHead(client, slug, headSha, known) {
  return ask(`the pull requests with the head \`${headSha.slice(0, 7)}\``, async () => {
    const numbers = await openWithHead(client, slug, headSha);
    if (numbers.includes(known)) return numbers;
    const open2 = await client.paginate(client.rest.pulls.list, { ...slug, state: "open", per_page: 100 });
    return open2.filter((pull) => pull.head.sha === headSha).map((pull) => pull.number);
  });
}
async function openWithHead(client, slug, headSha) {
  const wanted = { ...slug, commit_sha: headSha, per_page: 100 };
  const pulls = await client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, wanted);
  return pulls.filter((pull) => pull.state === "open" && pull.head.sha === headSha).map((pull) => pull.number);
}

// src/adapters/github/zip.ts
import { crc32, inflateRawSync } from "node:zlib";
var END = 101010256;
var CENTRAL = 33639248;
var LOCAL = 67324752;
var END_LENGTH = 22;
var CENTRAL_LENGTH = 46;
var LOCAL_LENGTH = 30;
var LONGEST_ARCHIVE_COMMENT = 65535;
function readZip(bytes, name, limits) {
  const refuse = (why) => failed(problem("evidence-unreadable", `${name} is refused: ${why}`, { help: "upload the plans again with actions/upload-artifact" }));
  const end = findEnd(bytes);
  if (end < 0) return refuse("it is not a zip archive, or it is cut off");
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.entries) return refuse(`it has ${count} entries, more than ${limits.entries}`);
  const entries = /* @__PURE__ */ new Map();
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_LENGTH > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return refuse("its directory is damaged");
    const header = central(bytes, at);
    at += header.length;
    if (header.path.endsWith("/")) continue;
    const why = suspicious(header);
    if (why !== null) return refuse(`\`${printable(header.path)}\` ${why}`);
    if (entries.has(header.path)) return refuse(`\`${printable(header.path)}\` is in it twice`);
    total += header.unpacked;
    if (total > limits.bytes) return refuse(`it unpacks to more than ${Math.round(limits.bytes / 1024 / 1024)} MB`);
    entries.set(header.path, { path: header.path, read: () => unpack(bytes, header, name) });
  }
  return ok([...entries.values()]);
}
function central(bytes, at) {
  const nameLength = bytes.readUInt16LE(at + 28);
  const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  return {
    length: CENTRAL_LENGTH + nameLength + rest,
    path: bytes.toString("utf8", at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    mode: bytes.readUInt32LE(at + 38) >>> 16,
    offset: bytes.readUInt32LE(at + 42)
  };
}
function suspicious({ path, encrypted, method, packed, unpacked, mode }) {
  if (path === "" || path.startsWith("/") || /[\\\u0000-\u001f]|^[A-Za-z]:/.test(path)) return "is no plain relative path";
  if (path.split("/").some((part) => part === ".." || part === "." || part === "")) return "leads outside the archive";
  if ((mode & 61440) === 40960) return "is a symbolic link";
  if (encrypted) return "is encrypted";
  if (method !== 0 && method !== 8) return "is packed in a way that is not supported";
  if (packed === 4294967295 || unpacked === 4294967295) return "is larger than 4 GB";
  return null;
}
function unpack(bytes, { path, method, crc, packed, unpacked, offset }, name) {
  const broken = () => failed(problem("evidence-unreadable", `\`${printable(path)}\` in ${name} is damaged`, { help: "upload the plans again" }));
  if (offset + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) return broken();
  const start = offset + LOCAL_LENGTH + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) return broken();
  const raw = bytes.subarray(start, start + packed);
  try {
    const content = method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: Math.max(unpacked, 1) });
    return content.length === unpacked && crc32(content) === crc ? ok(content) : broken();
  } catch {
    return broken();
  }
}
function findEnd(bytes) {
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_ARCHIVE_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= lowest; at--)
    if (bytes.readUInt32LE(at) === END && at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  return -1;
}
function printable(path) {
  return path.replaceAll(/[\u0000-\u001f\u007f`]/g, "?").slice(0, 200);
}

// src/adapters/github/artifact-evidence.ts
var LARGEST = 512 * 1024 * 1024;
var LIMITS = { entries: 2e3, bytes: 2 * 1024 * 1024 * 1024 };
var ArtifactEvidence = class {
  found;
  runs = [];
  artifacts = [];
  /** What was found, by path as listed. */
  shown = /* @__PURE__ */ new Map();
  /** And the other way round: the first path that each was listed as. */
  names = /* @__PURE__ */ new Map();
  client;
  slug;
  headSha;
  branch;
  own;
  /** `own` is the run that asks: it makes no plans, and is not waited for. */
  constructor(client, slug, { headSha, branch }, own = {}) {
    this.client = client;
    this.slug = slug;
    this.headSha = headSha;
    this.branch = branch;
    this.own = own;
  }
  get described() {
    const runs = [...new Set(this.artifacts.map(({ run: run2 }) => run2.id))];
    if (runs.length === 0) return `the artifact \`${ARTIFACT}\` of a successful run for \`${this.headSha.slice(0, 7)}\``;
    return runs.length === 1 ? `the artifact \`${ARTIFACT}\` of run ${runs[0]}` : `the artifacts \`${ARTIFACT}\` of runs ${runs.join(", ")}`;
  }
  async list(folders) {
    const packed = await this.packed();
    if (!packed.ok) return packed;
    const found2 = /* @__PURE__ */ new Set();
    let twofold;
    const show = (shown, key) => {
      const [other, file] = [packed.value.get(this.shown.get(shown) ?? key), packed.value.get(key)];
      if (other && file && other !== file) twofold ??= twice(shown, other, file);
      found2.add(shown);
      this.shown.set(shown, key);
      if (!this.names.has(key)) this.names.set(key, shown);
    };
    for (const folder of folders) {
      const isInside = (path) => folder === "" || path.startsWith(`${folder}/`);
      const all = [...packed.value];
      for (const [key, { isPlaced, entry }] of all) {
        if (!isPlaced) continue;
        if (isInside(key)) show(key, key);
        else if (isInside(entry.path)) show(entry.path, key);
      }
      const loose = all.filter(([, { isPlaced }]) => !isPlaced);
      for (const { id } of this.artifacts) {
        const paths = loose.filter(([, { artifact }]) => artifact.id === id).map(([path]) => path);
        for (const [shown, path] of placed(folder, paths)) show(shown, path);
      }
    }
    return twofold ? failed(twofold) : ok([...found2].sort());
  }
  async brought() {
    const packed = await this.packed();
    return packed.ok ? ok([...packed.value.keys()].map((key) => this.names.get(key) ?? key).sort()) : packed;
  }
  async absence() {
    const packed = await this.packed();
    if (!packed.ok) return packed;
    const { client, slug, branch, own } = this;
    const trusted = branch === void 0 ? ok([]) : await ask("the runs that are not over", () => readOpenTrustedRuns(client, slug, branch, own));
    if (!trusted.ok) return trusted;
    return ok(absenceOf([...this.runs, ...trusted.value], this.artifacts.length > 0, [...packed.value.keys()]));
  }
  async run(id) {
    return ask(`workflow run ${id}`, () => readRun(this.client, this.slug, id));
  }
  async open(path) {
    const packed = await this.packed();
    if (!packed.ok) return packed;
    const file = packed.value.get(this.shown.get(path) ?? path);
    if (file === void 0) return failed(problem("file-missing", `\`${path}\` is not in ${this.described}`));
    const content = file.entry.read();
    if (!content.ok) return content;
    const { artifact, manifest } = file;
    return ok({
      file: path,
      size: content.value.length,
      open: () => [content.value],
      ...manifest && { manifest },
      origin: { place: "artifact", run: artifact.run }
    });
  }
  packed() {
    this.found ??= this.download();
    return this.found;
  }
  async download() {
    const { client, slug, headSha, own } = this;
    const located = await ask("the workflow runs of the head", async () => {
      this.runs = await readRuns(client, slug, headSha, own);
      const [ofRuns, trusted] = await Promise.all([artifactsOfRuns(client, slug, this.runs), trustedArtifacts(client, slug, headSha, own)]);
      return [...new Map([...ofRuns, ...trusted].map((artifact) => [artifact.id, artifact])).values()];
    });
    if (!located.ok) return located;
    this.artifacts = located.value;
    const size = this.artifacts.reduce((sum, artifact) => sum + artifact.size, 0);
    if (size > LARGEST)
      return failed(problem("evidence-unreadable", `${this.described} has ${Math.round(size / 1024 / 1024)} MB, more than is read`));
    const files = /* @__PURE__ */ new Map();
    for (const artifact of this.artifacts) {
      const entries = await this.unpack(artifact);
      if (!entries.ok) return entries;
      for (const [path, file] of withManifests(entries.value, artifact)) {
        const other = files.get(path);
        if (other) return failed(twice(path, other, file));
        files.set(path, file);
      }
    }
    return ok(files);
  }
  async unpack({ id, name, run: run2 }) {
    const described2 = `the artifact \`${name}\` of run ${run2.id}`;
    const bytes = await ask(described2, async () => {
      const { data } = await this.client.rest.actions.downloadArtifact({ ...this.slug, artifact_id: id, archive_format: "zip" });
      return Buffer.from(data);
    });
    return bytes.ok ? readZip(bytes.value, described2, LIMITS) : bytes;
  }
};
function withManifests(entries, artifact) {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const files = [];
  for (const entry of entries) {
    const ofPlan = planOf(entry.path);
    if (ofPlan !== void 0 && byPath.has(ofPlan)) continue;
    const beside = byPath.get(manifestOf(entry.path));
    const bytes = beside?.read();
    const manifest = bytes?.ok ? bytes.value : beside && new Uint8Array();
    const read = manifest && readManifest(manifest, manifestOf(entry.path));
    const file = read?.ok ? read.value.plan.file : "";
    const isPlaced = file === entry.path || file.endsWith(`/${entry.path}`);
    const path = isPlaced ? file : entry.path;
    files.push([path, { entry, artifact, isPlaced, ...manifest && { manifest } }]);
    if (beside) files.push([manifestOf(path), { entry: beside, artifact, isPlaced }]);
  }
  return files;
}
function twice(path, { artifact: one }, { artifact: other }) {
  const { name, run: run2 } = other;
  const second = one.run.id === run2.id ? `another artifact of run ${run2.id}` : `an artifact of run ${one.run.id}`;
  const where = `in the artifact \`${name}\` of run ${run2.id}`;
  const message = one.id === other.id ? `two plans say that they are \`${path}\`, ${where}` : `\`${path}\` is ${where} and in ${second}`;
  return problem("evidence-ambiguous", message, {
    help: "upload each plan once; with a manifest beside it (`interlock evidence`), plans of one name from several folders are told apart",
    location: { file: path }
  });
}
function placed(folder, paths) {
  if (folder === "") return paths.map((path) => [path, path]);
  const parts = folder.split("/");
  for (let count = 0; count <= parts.length; count++) {
    const lost = parts.slice(0, count).map((part) => `${part}/`).join("");
    const found2 = paths.map((path) => [lost + path, path]).filter(([shown]) => shown.startsWith(`${folder}/`));
    if (found2.length > 0) return found2;
  }
  return [];
}

// src/adapters/github/checks.ts
async function readStatuses(client, slug, sha) {
  return ask(`the statuses of \`${sha.slice(0, 7)}\``, async () => {
    const data = await client.paginate(client.rest.repos.listCommitStatusesForRef, { ...slug, ref: sha, per_page: 100 });
    return data.map(({ context, state, description, created_at }) => ({ context, state, description, createdAt: created_at }));
  });
}
async function readCheckRuns(client, slug, sha) {
  return ask(`the check runs of \`${sha.slice(0, 7)}\``, async () => {
    const runs = await client.paginate(client.rest.checks.listForRef, { ...slug, ref: sha, filter: "latest", per_page: 100 });
    return runs.map(({ name, status, conclusion }) => ({ name, conclusion: status === "completed" ? conclusion : null }));
  });
}
function checksOf(newestFirst, ownContext) {
  const newest = /* @__PURE__ */ new Map();
  for (const { context, state } of newestFirst)
    if (!newest.has(context) && context !== ownContext)
      newest.set(context, { name: context, conclusion: state === "pending" ? null : state });
  return [...newest.values()];
}

// src/adapters/github/co-authors.ts
function coAuthorMails(message) {
  const mails = [];
  for (const line of message.split(/\r\n|[\r\n]/)) {
    if (!/^co-authored-by[ \t]*:/i.test(line)) continue;
    const open2 = line.lastIndexOf("<");
    const close = line.lastIndexOf(">");
    mails.push(
      open2 >= 0 && close > open2 ? line.slice(open2 + 1, close).trim().toLowerCase() : ""
    );
  }
  return [...new Set(mails)];
}
function loginOfNoreply(mail, host) {
  const at = mail.lastIndexOf("@");
  if (mail.slice(at + 1) !== `users.noreply.${host}`) return null;
  const login2 = mail.slice(0, at).replace(/^\d+\+/, "");
  return login2 === "" ? null : login2;
}
var AUTHORS = `query Authors($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      commits(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { commit { authors(first: 20) { nodes { email user { login } } } } }
      }
    }
  }
}`;
async function readAuthors(client, slug, number) {
  return ask(`the co-authors of pull request ${number}`, async () => {
    const found2 = [];
    for (let after = null; ; ) {
      const asked = { owner: slug.owner, name: slug.repo, number, after };
      const answer = await client.graphql(AUTHORS, asked);
      const commits = answer.repository?.pullRequest?.commits;
      if (commits === void 0) throw Object.assign(new Error("Not Found"), { status: 404 });
      for (const author of commits.nodes.flatMap((node) => node?.commit.authors.nodes ?? []))
        if (author?.email) found2.push([author.email.toLowerCase(), author.user?.login ?? null]);
      const { hasNextPage, endCursor } = commits.pageInfo;
      if (!hasNextPage || endCursor === null || endCursor === after) return found2;
      after = endCursor;
    }
  });
}

// src/adapters/github/pull-request.ts
async function readPullRequest(client, slug, number) {
  return ask(`pull request ${number}`, async () => {
    const { data } = await client.rest.pulls.get({ ...slug, pull_number: number });
    const home = data.head.repo;
    return {
      number: data.number,
      state: data.state,
      title: data.title,
      body: data.body,
      // Null, against the description, where the account is gone.
      author: data.user?.login ?? "ghost",
      authorKind: kindOf(data.user ?? { login: "ghost" }),
      base: data.base.ref,
      headSha: data.head.sha,
      headBranch: data.head.ref,
      headRepository: home === null ? null : { owner: home.owner.login, repo: home.name },
      fork: home === null || `${home.owner.login}/${home.name}`.toLowerCase() !== `${slug.owner}/${slug.repo}`.toLowerCase(),
      draft: data.draft ?? false,
      labels: data.labels.map((label) => label.name),
      createdAt: data.created_at,
      counts: { files: data.changed_files, commits: data.commits }
    };
  });
}
function kindOf(user) {
  return user.type === "Bot" || user.login.endsWith("[bot]") ? "bot" : "human";
}

// src/adapters/github/commits.ts
var MOST_COMMITS = 250;
var WEB_FLOW = "web-flow";
async function readCommits(client, slug, pull, mailHost) {
  const kinds = {};
  const logins2 = /* @__PURE__ */ new Map();
  const read = await ask(`the commits of pull request ${pull.number}`, async () => {
    const all = await client.paginate(client.rest.pulls.listCommits, { ...slug, pull_number: pull.number, per_page: 100 });
    return all.map((each2) => {
      const author = account(each2.author, kinds);
      const committer = account(each2.committer, kinds);
      for (const [mail, login2] of [
        [each2.commit.author?.email, author],
        [each2.commit.committer?.email, committer]
      ])
        if (mail && login2 && login2 !== WEB_FLOW) logins2.set(mail.toLowerCase(), login2);
      return { each: each2, parents: each2.parents.map((parent) => parent.sha), author, committer, mails: coAuthorMails(each2.commit.message) };
    });
  });
  if (!read.ok) return read;
  const listed2 = read.value;
  const mails = listed2.flatMap((commit) => commit.mails);
  for (const mail of mails) if (!logins2.has(mail)) logins2.set(mail, loginOfNoreply(mail, mailHost));
  if (mails.some((mail) => logins2.get(mail) === null)) {
    const known = await readAuthors(client, slug, pull.number);
    if (!known.ok) return known;
    for (const [mail, login2] of known.value) if (!logins2.get(mail)) logins2.set(mail, login2);
  }
  const commits = listed2.map(({ each: each2, parents, author, committer, mails: own }) => {
    const verified = each2.commit.verification?.verified ?? null;
    return {
      sha: each2.sha,
      parents,
      author,
      committer,
      coAuthors: [...new Set(own.map((mail) => logins2.get(mail) ?? null))],
      verified,
      // Anybody can write GitHub's address into a commit; only GitHub can sign for it.
      viaWeb: committer === WEB_FLOW && verified === true
    };
  });
  return ok({ commits, truncated: commits.length < pull.counts.commits || commits.length >= MOST_COMMITS, kinds });
}
function account(user, kinds) {
  const { login: login2, type } = user ?? {};
  if (login2 === void 0) return null;
  kinds[login2] = kindOf({ login: login2, ...type === void 0 ? {} : { type } });
  return login2;
}

// src/adapters/github/commit-status.ts
var LONGEST_DESCRIPTION = 140;
function startDescription(number) {
  return `judging #${number}\u2026`;
}
async function setStatus(client, slug, sha, status) {
  const { state, context, description, url } = status;
  try {
    await client.rest.repos.createCommitStatus({
      ...slug,
      sha,
      state,
      context,
      description: shortened(description),
      ...url === void 0 ? {} : { target_url: url }
    });
    return ok(null);
  } catch (error2) {
    const { why, help } = reason(error2);
    const readOnly = statusOf(error2) === 403;
    return failed(
      problem(readOnly ? "permission-missing" : "write-failed", `could not set the status \`${context}\`: ${why}`, {
        help: readOnly ? "the job needs the permission `statuses: write`; runs for forks on `pull_request` events never get it" : help
      })
    );
  }
}
async function unmoved(client, slug, judged) {
  const now = await readPullRequest(client, slug, judged.number);
  if (!now.ok) return now;
  const { headSha, base } = now.value;
  if (headSha === judged.headSha && base === judged.base) return ok(null);
  const what = headSha === judged.headSha ? `is now for \`${base}\`` : `has the new head \`${headSha.slice(0, 7)}\``;
  return failed(
    problem("head-moved", `pull request ${judged.number} ${what}, \`${judged.headSha.slice(0, 7)}\` was judged: nothing was posted`, {
      help: "nothing to do: the newer state has a run of its own",
      level: "warning"
    })
  );
}
function shortened(text3) {
  const plain = text3.replaceAll(/[\p{Cc}\p{Cs}\u{10000}-\u{10ffff}]/gu, "\uFFFD");
  return plain.length <= LONGEST_DESCRIPTION ? plain : `${plain.slice(0, LONGEST_DESCRIPTION - 1)}\u2026`;
}

// src/adapters/github/conversation.ts
var CONVERSATION = `query Conversation($owner: String!, $name: String!, $number: Int!, $reviews: String, $comments: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      lastEditedAt
      reviews(first: 100, after: $reviews) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          author { __typename login }
          state
          submittedAt
          commit { oid }
          body
          lastEditedAt
          editor { __typename login }
        }
      }
      comments(first: 100, after: $comments) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          fullDatabaseId
          author { __typename login }
          body
          createdAt
          lastEditedAt
          editor { __typename login }
          viewerDidAuthor
        }
      }
    }
  }
}`;
async function readConversation(client, slug, number, mark) {
  const reviews = [];
  const comments = [];
  let bodyEditedAt;
  let expected;
  const cursor = { reviews: null, comments: null };
  for (; ; ) {
    const asked = { owner: slug.owner, name: slug.repo, number, ...cursor };
    const page = await ask(`the reviews and comments of pull request ${number}`, async () => {
      const { repository } = await client.graphql(CONVERSATION, asked);
      if (!repository?.pullRequest) throw Object.assign(new Error("Not Found"), { status: 404 });
      return repository.pullRequest;
    });
    if (!page.ok) return page;
    const pull = page.value;
    bodyEditedAt = pull.lastEditedAt;
    expected = pull.reviews.totalCount + pull.comments.totalCount;
    const read = reviews.length + comments.length;
    reviews.push(...pull.reviews.nodes.filter((review) => review !== null));
    comments.push(...pull.comments.nodes.filter((comment) => comment !== null));
    if (!pull.reviews.pageInfo.hasNextPage && !pull.comments.pageInfo.hasNextPage) break;
    if (reviews.length + comments.length === read) break;
    cursor.reviews = pull.reviews.pageInfo.endCursor ?? cursor.reviews;
    cursor.comments = pull.comments.pageInfo.endCursor ?? cursor.comments;
  }
  if (reviews.length + comments.length < expected) {
    const help = "they changed while they were read: run it again";
    return failed(problem("fetch-failed", "not all reviews and comments could be read", { help }));
  }
  return ok(conversation(bodyEditedAt, reviews, comments, mark));
}
function conversation(bodyEditedAt, reviews, comments, mark) {
  const kinds = {};
  const isOwn = (comment) => comment.viewerDidAuthor && comment.body.startsWith(mark);
  return {
    bodyEditedAt,
    // A pending review is a draft that only its author sees.
    reviews: reviews.filter((review) => review.state !== "PENDING").map((review) => ({
      user: login(review.author, kinds),
      state: review.state.toLowerCase(),
      submittedAt: review.submittedAt,
      commitId: review.commit?.oid ?? null,
      ...text(review, kinds)
    })),
    comments: comments.filter((comment) => !isOwn(comment)).map((comment) => ({
      id: Number(comment.fullDatabaseId),
      user: login(comment.author, kinds),
      createdAt: comment.createdAt,
      ...text(comment, kinds)
    })),
    own: comments.filter(isOwn).map(({ fullDatabaseId, body }) => ({ id: Number(fullDatabaseId), body })),
    kinds
  };
}
function text(said, kinds) {
  const { body, lastEditedAt, editor } = said;
  const editedBy = editor === null && lastEditedAt === null ? null : login(editor, kinds);
  return { body, editedAt: lastEditedAt, editedBy };
}
function login(actor, kinds) {
  if (actor === null || actor.__typename === "Mannequin") {
    kinds["ghost"] = "bot";
    return "ghost";
  }
  const bot = actor.__typename === "Bot";
  const name = bot && !actor.login.endsWith("[bot]") ? `${actor.login}[bot]` : actor.login;
  kinds[name] = bot ? "bot" : "human";
  return name;
}

// src/adapters/github/needed.ts
function needed(sets, owners) {
  const all = sets.map((set) => neededBy(set, owners));
  return {
    teams: [...new Set(all.flatMap(({ teams }) => teams))],
    organizations: [...new Set(all.flatMap(({ organizations }) => organizations))],
    permissions: all.some(({ permissions }) => permissions),
    checks: all.some(({ checks }) => checks),
    updateMerges: all.some(({ updateMerges }) => updateMerges)
  };
}
function neededBy(policies, owners) {
  const teams = /* @__PURE__ */ new Set();
  const organizations = /* @__PURE__ */ new Set();
  const found2 = { teams: [], organizations: [], permissions: false, checks: false, updateMerges: false };
  const groups = [];
  const visit = (requirement) => {
    if (requirement.kind === "checks") found2.checks = true;
    if (requirement.kind === "anyOf") requirement.alternatives.flat().forEach(visit);
    if (requirement.kind !== "approvals") return;
    for (const entry of requirement.entries) {
      groups.push(entry.from, ...entry.each);
      if (entry.ignoreCommits.updateMerges) found2.updateMerges = true;
      if (entry.ignoreCommits.by) groups.push(entry.ignoreCommits.by);
      if (typeof entry.veto === "object") groups.push(entry.veto);
    }
  };
  for (const rule of policies.policies.flatMap((policy) => policy.rules)) {
    if (rule.mode === "off") continue;
    rule.require.forEach(visit);
    const named = textsIn(rule.when ?? null);
    groups.push(groupOf(named));
    if (named.some((text3) => text3 === "pull" || text3 === "checks" || text3.startsWith("pull.checks"))) found2.checks = true;
    if (named.some((text3) => text3 === "pull" || text3 === "commits" || text3.startsWith("pull.commits"))) found2.updateMerges = true;
  }
  for (const group of groups) {
    for (const team of group.teams) teams.add(team);
    for (const organization of group.organizations) organizations.add(organization);
    for (const role of group.roles) for (const team of policies.config.roles[role]?.teams ?? []) teams.add(team);
    if (group.permission !== void 0) found2.permissions = true;
  }
  if (owners) {
    for (const owner of [...policies.config.owners, ...policies.policies.flatMap((policy) => policy.owners)])
      if (owner.includes("/")) teams.add(owner.replace(/^@/, ""));
  }
  return { ...found2, teams: [...teams], organizations: [...organizations] };
}
function groupOf(texts) {
  const of = (kind) => texts.flatMap((text3) => text3.startsWith(`${kind}:`) ? [text3.slice(kind.length + 1)] : []);
  return { users: [], teams: of("team").filter((team) => team.includes("/")), roles: of("role"), organizations: of("organization") };
}
function textsIn(condition) {
  if (typeof condition === "string") return [condition];
  if (Array.isArray(condition)) return condition.flatMap(textsIn);
  return isObject(condition) ? Object.values(condition).flatMap(textsIn) : [];
}

// src/adapters/github/people.ts
var PERMISSIONS = ["admin", "maintain", "write", "triage", "read", "none"];
var MOST_PERSONS = 100;
async function readPeople(client, members, slug, wanted, involved) {
  const unavailable = [];
  const attempt2 = async (path, call) => {
    try {
      return await call();
    } catch (error2) {
      unavailable.push({ path, why: whyNot(error2, path, members !== null) });
      return null;
    }
  };
  const reader = members ?? client;
  const people = {};
  const teams = {};
  await each(wanted.teams, async (team) => {
    const [org, name] = team.split("/");
    const read = await attempt2(
      `people.teams.${team}`,
      async () => logins(await reader.paginate(reader.rest.teams.listMembersInOrg, { org, team_slug: name, per_page: 100 }))
    );
    if (read !== null) teams[team] = read;
  });
  const organizations = {};
  await each(wanted.organizations, async (org) => {
    const read = await attempt2(`people.organizations.${org}`, async () => {
      if (members === null) throw Object.assign(new Error(), { status: 404 });
      return logins(await members.paginate(members.rest.orgs.listMembers, { org, per_page: 100 }));
    });
    if (read !== null) organizations[org] = read;
  });
  const permissions = {};
  if (wanted.permissions) {
    await each(involved.slice(0, MOST_PERSONS), async (username) => {
      const read = await attempt2(
        `people.permissions.${username}`,
        () => client.rest.repos.getCollaboratorPermissionLevel({ ...slug, username })
      );
      if (read !== null) permissions[username] = permissionOf(read.data);
    });
    for (const username of involved.slice(MOST_PERSONS))
      unavailable.push({ path: `people.permissions.${username}`, why: `more than ${MOST_PERSONS} people take part` });
  }
  if (wanted.teams.length > 0) people.teams = teams;
  if (wanted.organizations.length > 0) people.organizations = organizations;
  if (wanted.permissions) people.permissions = permissions;
  return { people, unavailable: unavailable.sort((a, b) => a.path < b.path ? -1 : 1) };
}
function logins(users) {
  return users.map(({ login: login2 }) => {
    if (typeof login2 !== "string") throw new TypeError("a member without a login");
    return login2;
  });
}
function permissionOf({ role_name, permission }) {
  if (PERMISSIONS.includes(role_name)) return role_name;
  return PERMISSIONS.includes(permission) ? permission : "none";
}
function whyNot(error2, path, hasMembersToken) {
  if (statusOf(error2) !== 404 || path.startsWith("people.permissions")) return reason(error2).why;
  return hasMembersToken ? "GitHub answers 404: it does not exist, or `members-token` may not read it" : "GitHub answers 404: the token of the job cannot read organisations, set `members-token`";
}
async function each(items, act) {
  await Promise.all(items.map(act));
}

// src/adapters/github/push-times.ts
var NOTHING = { times: /* @__PURE__ */ new Map(), lastPusher: null };
async function readPushes(client, pull, parents) {
  if (pull.headRepository === null) return NOTHING;
  try {
    const { data } = await client.rest.repos.listActivities({
      ...pull.headRepository,
      ref: `refs/heads/${pull.headBranch}`,
      per_page: 100
    });
    const newestFirst = data.map(({ after, timestamp, actor }) => ({ after, at: timestamp, by: actor?.login ?? null }));
    return pushes(newestFirst.reverse(), pull.headSha, parents);
  } catch {
    return NOTHING;
  }
}
function pushes(log, headSha, parents) {
  let present = /* @__PURE__ */ new Map();
  for (const { after, at } of log) {
    const next = /* @__PURE__ */ new Map();
    for (const sha of reachable(after, parents)) next.set(sha, present.get(sha) ?? at);
    present = next;
  }
  const last = log.at(-1);
  if (last === void 0 || last.after !== headSha) return { times: present, lastPusher: null };
  return { times: present, lastPusher: last.by };
}
function reachable(from, parents) {
  const seen = /* @__PURE__ */ new Set();
  const open2 = [from];
  for (let sha = open2.pop(); sha !== void 0; sha = open2.pop()) {
    if (seen.has(sha) || !parents.has(sha)) continue;
    seen.add(sha);
    open2.push(...parents.get(sha) ?? []);
  }
  return seen;
}

// src/adapters/github/commit-tree.ts
var CommitTree = class {
  listings = /* @__PURE__ */ new Map();
  client;
  slug;
  commit;
  constructor(client, slug, commit) {
    this.client = client;
    this.slug = slug;
    this.commit = commit;
  }
  /** Paths below a folder, sorted. Links and submodules are among them, since policies in the place of which they stand must not seem to be none. */
  async list(folder) {
    const prefix = folder === "" ? "" : `${folder}/`;
    const whole = await this.listing(this.commit, true);
    const entries = whole.truncated ? await this.below(folder, prefix) : whole.entries;
    if (!whole.truncated) refuseOther(whole.entries.find((entry) => entry.path === folder));
    const files = entries.filter((entry) => entry.type !== "tree" && entry.path.startsWith(prefix));
    return files.map((entry) => entry.path).sort();
  }
  /** Blob sha and mode of every file by path; null when the commit is too large for one listing. */
  async blobs() {
    const { entries, truncated } = await this.listing(this.commit, true);
    return truncated ? null : new Map(entries.filter((entry) => entry.type !== "tree").map((entry) => [entry.path, `${entry.mode} ${entry.sha}`]));
  }
  /** Sha and mode of a file, a link or a submodule; null when there is none. */
  async entry(path) {
    const whole = await this.listing(this.commit, true);
    const found2 = whole.truncated ? await this.find(path) : whole.entries.find((entry) => entry.path === path);
    return found2 === void 0 || found2.type === "tree" ? null : found2;
  }
  /** Goes down level by level. */
  async find(path) {
    let tree = this.commit;
    let entry;
    for (const segment of path.split("/")) {
      if (entry !== void 0 && entry.type !== "tree") return void 0;
      entry = (await this.level(tree)).find((each2) => each2.path === segment);
      if (entry === void 0) return void 0;
      tree = entry.sha;
    }
    return entry;
  }
  async below(folder, prefix) {
    if (folder === "") return this.walk(this.commit, "");
    const entry = await this.find(folder);
    refuseOther(entry);
    return entry?.type === "tree" ? this.walk(entry.sha, prefix) : [];
  }
  async walk(tree, prefix) {
    const whole = await this.listing(tree, true);
    const entries = whole.truncated ? await this.level(tree) : whole.entries;
    const found2 = entries.map((entry) => ({ ...entry, path: prefix + entry.path }));
    if (!whole.truncated) return found2;
    for (const entry of entries) if (entry.type === "tree") found2.push(...await this.walk(entry.sha, `${prefix}${entry.path}/`));
    return found2;
  }
  async level(tree) {
    const { entries, truncated } = await this.listing(tree, false);
    if (truncated) throw Object.assign(new Error("a folder has more entries than GitHub lists"), { status: 422 });
    return entries;
  }
  listing(tree, recursive) {
    const key = `${tree} ${recursive}`;
    const known = this.listings.get(key);
    if (known !== void 0) return known;
    const asked = this.client.rest.git.getTree({ ...this.slug, tree_sha: tree, ...recursive ? { recursive: "1" } : {} });
    const listing = asked.then(({ data }) => ({ entries: data.tree, truncated: data.truncated }));
    this.listings.set(key, listing);
    return listing;
  }
};
function refuseOther(entry) {
  if (entry !== void 0 && entry.type !== "tree") throw Object.assign(new Error(`\`${entry.path}\` is no folder`), { status: 422 });
}

// src/adapters/github/update-merge.ts
async function hasOwnContent(client, slug, merge, [ours, theirs]) {
  try {
    const basehead = `${theirs}...${ours}`;
    const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...slug, basehead, per_page: 1 });
    const commits = [merge, ours, theirs, data.merge_base_commit.sha];
    const files = await Promise.all(commits.map((commit) => new CommitTree(client, slug, commit).blobs()));
    const [made, one, other, common] = files;
    return !made || !one || !other || !common || !isCleanMerge(made, one, other, common);
  } catch {
    return true;
  }
}
function isCleanMerge(made, ours, theirs, common) {
  const paths = /* @__PURE__ */ new Set([...made.keys(), ...ours.keys(), ...theirs.keys(), ...common.keys()]);
  for (const path of paths) {
    const [now, one, other, before] = [made.get(path), ours.get(path), theirs.get(path), common.get(path)];
    const expected = one === before ? other : other === before || one === other ? one : null;
    if (expected === null || now !== expected) return false;
  }
  return true;
}

// src/adapters/github/facts.ts
var GUARDED = /^(\.interlock\/|\.github\/|docs\/CODEOWNERS$|CODEOWNERS$|[Aa]ction\.ya?ml$)/;
async function readFacts(request, policies) {
  const { client, members, slug, pull, repository, mark } = request;
  const [files, commits, said] = await Promise.all([
    repository.changedFiles(),
    readCommits(client, slug, pull, request.mailHost),
    readConversation(client, slug, pull.number, mark)
  ]);
  if (!files.ok) return files;
  if (!commits.ok) return commits;
  if (!said.ok) return said;
  const isGuarded = (path) => GUARDED.test(path) || path.startsWith(`${request.folder}/`);
  const guarded = files.value.some(({ path, previousPath }) => isGuarded(path) || isGuarded(previousPath ?? ""));
  const wanted = needed(policies, guarded);
  const parents = new Map(commits.value.commits.map((commit) => [commit.sha, commit.parents ?? []]));
  const kinds = { ...commits.value.kinds, ...said.value.kinds, [pull.author]: pull.authorKind };
  const [people, pushed, statuses, runs, written] = await Promise.all([
    readPeople(client, members, slug, wanted, persons(kinds)),
    readPushes(client, pull, parents),
    readStatuses(client, slug, pull.headSha),
    wanted.checks ? readCheckRuns(client, slug, pull.headSha) : null,
    wanted.updateMerges ? mergesWithContent(request, commits.value.commits) : /* @__PURE__ */ new Set()
  ]);
  const truncated = [];
  const unavailable = [...people.unavailable];
  if (commits.value.truncated) truncated.push("commits");
  if (wanted.checks) {
    for (const read of [statuses, runs])
      if (read !== null && !read.ok) unavailable.push({ path: "pull.checks", why: read.problems[0]?.message ?? "unknown" });
  }
  if (wanted.checks && (!statuses.ok || !runs?.ok)) truncated.push("checks");
  const seen = statuses.ok ? statuses.value : [];
  const began = startDescription(pull.number);
  const firstSeen = oldest(seen.filter(({ context, description }) => context === request.context && description === began));
  const facts = {
    version: 1,
    now: request.now,
    pull: {
      repository: `${slug.owner}/${slug.repo}`,
      number: pull.number,
      title: pull.title,
      body: pull.body,
      bodyEditedAt: said.value.bodyEditedAt,
      author: pull.author,
      authorKind: pull.authorKind,
      base: pull.base,
      baseSha: repository.base.sha,
      head: pull.fork ? `${pull.headRepository?.owner ?? "unknown"}:${pull.headBranch}` : pull.headBranch,
      headSha: pull.headSha,
      draft: pull.draft,
      labels: pull.labels,
      createdAt: pull.createdAt,
      lastPusher: pushed.lastPusher,
      files: files.value,
      commits: commits.value.commits.map((commit) => ({
        ...commit,
        ...written.has(commit.sha) ? { conflictResolved: true } : {},
        pushedAt: pushed.times.get(commit.sha) ?? (commit.sha === pull.headSha ? firstSeen : null)
      })),
      reviews: said.value.reviews,
      comments: said.value.comments,
      checks: [...checksOf(seen, request.context), ...runs?.ok ? runs.value : []],
      truncated
    },
    people: { ...people.people, kinds },
    unavailable
  };
  return ok({ facts, own: said.value.own });
}
async function mergesWithContent({ client, slug }, commits) {
  const found2 = /* @__PURE__ */ new Set();
  for (const { sha, parents = [], viaWeb } of commits) {
    const [ours, theirs] = parents;
    if (!viaWeb || ours === void 0 || theirs === void 0) continue;
    if (parents.length > 2 || await hasOwnContent(client, slug, sha, [ours, theirs])) found2.add(sha);
  }
  return found2;
}
function persons(kinds) {
  const logins2 = Object.entries(kinds).filter(([login2, kind]) => kind === "human" && login2 !== "web-flow" && login2 !== "ghost");
  return logins2.map(([login2]) => login2).sort();
}
function oldest(newestFirst) {
  return newestFirst.reduce((first, { createdAt }) => first === null || createdAt < first ? createdAt : first, null);
}

// src/adapters/github/github-repository.ts
var MOST_FILES = 3e3;
var MOST_READS = 50;
var MOST_ANCESTORS = 50;
var GitHubRepository = class _GitHubRepository {
  base;
  head;
  mostReads = MOST_READS;
  trees = /* @__PURE__ */ new Map();
  files;
  forked;
  client;
  slug;
  pull;
  constructor(client, slug, pull, baseSha) {
    this.client = client;
    this.slug = slug;
    this.pull = pull;
    this.base = { sha: baseSha, name: pull.base };
    this.head = { sha: pull.headSha, name: `pull request ${pull.number}` };
  }
  /** Reads where the target branch stands now; the webhook's `base.sha` is as old as the pull request. */
  static async open(client, slug, pull) {
    return ask(`the branch \`${pull.base}\``, async () => {
      const { data } = await client.rest.repos.getBranch({ ...slug, branch: pull.base });
      return new _GitHubRepository(client, slug, pull, data.commit.sha);
    });
  }
  changedFiles() {
    this.files ??= this.readFiles();
    return this.files;
  }
  fork() {
    const basehead = `${this.base.sha}...${this.head.sha}`;
    this.forked ??= ask("where the pull request was forked", async () => {
      const { data } = await this.client.rest.repos.compareCommitsWithBasehead({ ...this.slug, basehead, per_page: 1 });
      return data.merge_base_commit.sha;
    });
    return this.forked;
  }
  async list(sha, folder) {
    return ask(`the files of \`${folder}\` at \`${sha.slice(0, 7)}\``, () => this.tree(sha).list(folder));
  }
  async read(sha, path) {
    const what = `\`${path}\` at \`${sha.slice(0, 7)}\``;
    const entry = await ask(what, () => this.tree(sha).entry(path));
    if (!entry.ok) return entry;
    if (entry.value === null) return ok(null);
    const { sha: blob, mode } = entry.value;
    const other = notAFile(path, mode);
    if (other) return failed(other);
    return ask(what, async () => {
      const { data } = await this.client.rest.git.getBlob({ ...this.slug, file_sha: blob });
      const content = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
      if (data.size !== null && content.length !== data.size) throw new Error(`GitHub gave ${content.length} of its ${data.size} bytes`);
      return content;
    });
  }
  async history(folder) {
    return ask(`the history of \`${folder}\``, async () => {
      const wanted = { ...this.slug, sha: this.base.sha, path: folder, per_page: MOST_ANCESTORS };
      const { data } = await this.client.rest.repos.listCommits(wanted);
      return data.map(({ sha }) => ({ sha, name: this.base.name }));
    });
  }
  tree(sha) {
    let tree = this.trees.get(sha);
    if (tree === void 0) {
      tree = new CommitTree(this.client, this.slug, sha);
      this.trees.set(sha, tree);
    }
    return tree;
  }
  async readFiles() {
    const { number, counts } = this.pull;
    const read = await ask(`the files of pull request ${number}`, async () => {
      const wanted = { ...this.slug, pull_number: number, per_page: 100 };
      return (await this.client.paginate(this.client.rest.pulls.listFiles, wanted)).map(changedFile);
    });
    if (!read.ok) return read;
    const count = read.value.length;
    if (count >= MOST_FILES)
      return failed(
        problem("fetch-failed", `GitHub lists at most ${MOST_FILES} files of a pull request, and there may be more`, { help: "split it" })
      );
    if (count < counts.files) {
      const help = "the pull request changed while it was read: run it again";
      return failed(problem("fetch-failed", `only ${count} of the ${counts.files} changed files could be read`, { help }));
    }
    return read;
  }
};
function changedFile({ filename, previous_filename, status, additions, deletions }) {
  if (typeof filename !== "string") throw new TypeError("a file without a name");
  return { path: filename, previousPath: previous_filename ?? null, status, additions, deletions };
}

// src/adapters/joined-evidence.ts
function joinEvidence(stores) {
  const homes = /* @__PURE__ */ new Map();
  return {
    get described() {
      return stores.map((store) => store.described).join(", ");
    },
    async list(folders) {
      const problems = [];
      const found2 = /* @__PURE__ */ new Set();
      for (const store of stores) {
        const listed2 = await store.list(folders);
        if (!listed2.ok) problems.push(...listed2.problems);
        else
          for (const path of listed2.value) {
            found2.add(path);
            if (!homes.has(path)) homes.set(path, store);
          }
      }
      return problems.length > 0 ? failed(...problems) : ok([...found2].sort());
    },
    async brought() {
      const found2 = /* @__PURE__ */ new Set();
      for (const store of stores) {
        const all = await store.brought?.();
        if (all?.ok === false) return all;
        for (const path of all?.value ?? []) {
          found2.add(path);
          if (!homes.has(path)) homes.set(path, store);
        }
      }
      return ok([...found2].sort());
    },
    async run(id) {
      const knows = stores.find((store) => store.run !== void 0);
      return await knows?.run?.(id) ?? ok(null);
    },
    async absence() {
      const known = [];
      for (const store of stores) {
        const asked = await store.absence?.();
        if (asked?.ok === false) return asked;
        if (asked?.value) known.push(asked.value);
      }
      return ok(known.find(({ pending }) => pending) ?? known[0] ?? null);
    },
    async open(path) {
      const home = homes.get(path);
      if (home !== void 0) return home.open(path);
      for (const store of stores) {
        const opened = await store.open(path);
        if (opened.ok || opened.problems.some((each2) => each2.code !== "file-missing")) return opened;
      }
      return failed(
        problem("file-missing", `there is no \`${path}\` in ${this.described}`, { help: "is the path right, and made before this step?" })
      );
    }
  };
}

// src/adapters/github/pull-comment.ts
function commentMark(context) {
  return `<!-- interlock:comment ${context.replaceAll(/[^\w./ -]/g, "")} -->`;
}
var LONGEST_COMMENT = 65536;
var CUT = "\n\n_Cut here: GitHub takes no longer comment. The job summary has all of it._\n";
async function putComment(client, slug, number, known, mark, text3) {
  const body = fitted(`${mark}
${text3}`);
  try {
    const own = known[0];
    if (own !== void 0) {
      await edit(client, slug, own, body);
      for (const { id } of known.slice(1)) await client.rest.issues.deleteComment({ ...slug, comment_id: id });
      return ok(null);
    }
    const { data } = await client.rest.issues.createComment({ ...slug, issue_number: number, body });
    const again = await readConversation(client, slug, number, mark);
    const first = again.ok ? again.value.own[0] : void 0;
    if (first !== void 0 && first.id !== data.id) {
      await client.rest.issues.deleteComment({ ...slug, comment_id: data.id });
      await edit(client, slug, first, body);
    }
    return ok(null);
  } catch (error2) {
    const { why, help } = reason(error2);
    return failed(problem("write-failed", `could not write the comment: ${why}`, { help, level: "warning" }));
  }
}
async function edit(client, slug, own, body) {
  if (own.body !== body) await client.rest.issues.updateComment({ ...slug, comment_id: own.id, body });
}
function fitted(body) {
  return body.length <= LONGEST_COMMENT ? body : body.slice(0, LONGEST_COMMENT - CUT.length) + CUT;
}

// action/report-text.ts
function commentText(session, judged) {
  return text2(session, judged, COMMENT_LIMIT - 200);
}
function summaryText(session, judged) {
  return text2(session, judged, SUMMARY_LIMIT);
}
function text2({ surroundings, slug }, { pull, checked }, limit) {
  const options = {
    limit,
    fileUrl: (path, line) => {
      const place = path.split("/").map(encodeURIComponent).join("/");
      return `${surroundings.serverUrl}/${slug.owner}/${slug.repo}/blob/${pull.headSha}/${place}${line === void 0 ? "" : `#L${line}`}`;
    },
    ...surroundings.runUrl === void 0 ? {} : { detailsUrl: surroundings.runUrl },
    ...checked.preview === void 0 ? {} : { preview: checked.preview }
  };
  return reportMarkdown(checked.verdict, options);
}

// action/publish.ts
var STATES = { allowed: "success", waiting: "pending", blocked: "failure", error: "error" };
var OUTCOMES = ["allowed", "waiting", "blocked", "error"];
function worst(judged) {
  const weight = ({ checked }) => OUTCOMES.indexOf(checked.verdict.verdict);
  return judged.reduce((found2, each2) => weight(each2) > weight(found2) ? each2 : found2);
}
async function publish(session, judged, others) {
  const { client, slug, inputs } = session;
  const { pull, checked, own } = judged;
  const still = await unmoved(client, slug, pull);
  if (!still.ok) return still.problems;
  const shown = worst([judged, ...others]);
  const verdict = shown.checked.verdict;
  const problems = [];
  const set = await setStatus(client, slug, pull.headSha, {
    ...bare(session, pull.base),
    state: STATES[verdict.verdict],
    description: shown === judged ? described(verdict) : `#${shown.pull.number}, with the same head: ${described(verdict)}`
  });
  problems.push(...set.problems);
  const worthTelling = [checked.verdict, checked.preview].some((each2) => each2 !== void 0 && isWorthTelling(each2));
  if (inputs.comment && (own.length > 0 || worthTelling)) {
    const put = await putComment(client, slug, pull.number, own, session.mark, commentText(session, judged));
    problems.push(...put.problems);
  }
  return problems;
}
async function publishGroup(session, { headSha, base }, verdict, text3) {
  const set = await setStatus(session.client, session.slug, headSha, { ...bare(session, base), state: STATES[verdict], description: text3 });
  return set.problems;
}
async function publishStart(session, { headSha, base, number }) {
  const status = { ...bare(session, base), state: "pending", description: startDescription(number) };
  const set = await setStatus(session.client, session.slug, headSha, status);
  return set.problems;
}
function contextFor({ inputs }, base) {
  return inputs.context.replaceAll("{base}", () => base);
}
function bare(session, base) {
  const { runUrl } = session.surroundings;
  return { context: contextFor(session, base), ...runUrl === void 0 ? {} : { url: runUrl } };
}
function described({ headline, changesAt }) {
  return changesAt === null ? headline : `${headline} (until ${changesAt})`;
}

// action/judge.ts
async function readOpenPull({ client, slug }, number) {
  const pull = await readPullRequest(client, slug, number);
  if (!pull.ok || pull.value.state === "open") return pull;
  return {
    ok: false,
    problems: [problem("usage", `pull request ${number} is closed`, { level: "warning", help: "there is nothing to do" })]
  };
}
async function judge(session, pull) {
  try {
    return await attempt(session, pull);
  } catch (error2) {
    return unjudged(pull, [defect(error2)]);
  }
}
function defect(error2) {
  const why = error2 instanceof Error ? error2.message : String(error2);
  return problem("internal", `a defect in Interlock: ${why}`, { help: "please report it, with this log" });
}
async function attempt(session, pull) {
  const { client, slug, inputs, surroundings, log } = session;
  const repository = await GitHubRepository.open(client, slug, pull);
  if (!repository.ok) return unjudged(pull, repository.problems);
  let own = [];
  const evidence = joinEvidence([
    openWorkspace({ root: surroundings.workspace, place: "workspace" }),
    new ArtifactEvidence(
      client,
      slug,
      { headSha: pull.headSha, branch: pull.headBranch },
      {
        ...surroundings.runId === void 0 ? {} : { id: surroundings.runId },
        ...surroundings.workflow === void 0 ? {} : { workflow: surroundings.workflow }
      }
    )
  ]);
  const checked = await check({
    repository: repository.value,
    evidence,
    folder: inputs.folder,
    now: session.now,
    plans: inputs.plans,
    migrations: inputs.migrations,
    noPolicy: inputs.noPolicy,
    ...surroundings.workflow === void 0 ? {} : { gateWorkflows: [surroundings.workflow] },
    progress: log.line,
    ...inputs.stateKey === "" ? {} : { stateKey: inputs.stateKey },
    facts: async (policies, proposed) => {
      const asking = [policies, pull.fork ? void 0 : proposed].filter((set) => set !== void 0);
      const read = await readFacts(
        {
          client,
          members: session.members,
          slug,
          pull,
          repository: repository.value,
          now: session.now,
          context: contextFor(session, pull.base),
          mark: session.mark,
          folder: inputs.folder,
          mailHost: new URL(surroundings.serverUrl).hostname
        },
        asking
      );
      if (!read.ok) return read;
      own = read.value.own;
      return ok(read.value.facts);
    }
  });
  return { pull, checked, own };
}
function unjudged(pull, problems) {
  return { pull, checked: { verdict: errorVerdict(problems, pull.base, pull.headSha), texts: /* @__PURE__ */ new Map() }, own: [] };
}

// action/follow.ts
async function follow(session, target) {
  switch (target.kind) {
    case "nothing":
      session.log.line(`nothing to judge: ${target.why}`);
      return { problems: [], all: [] };
    case "unsupported": {
      const help = `run it on ${EVENTS.map((event) => `\`${event}\``).join(", ")}`;
      return { problems: [problem("usage", target.why, { help })], all: [] };
    }
    case "pull":
      return followPulls(session, [target.number], target);
    case "head": {
      const { client, slug } = session;
      const found2 = await pullsFrom(client, slug, target.owner, target.branch, target.headSha);
      if (!found2.ok) return { problems: found2.problems, all: [] };
      if (found2.value.length === 0) session.log.line(`nothing to judge: no open pull request has the head ${target.headSha.slice(0, 7)}`);
      return followPulls(session, found2.value, { arrived: false, forgeable: false });
    }
    case "run": {
      const found2 = await pullsOfRun(session.client, session.slug, target);
      if (!found2.ok) return { problems: found2.problems, all: [] };
      if (found2.value.length === 0) session.log.line(`nothing to judge: run ${target.id} made evidence for no open pull request`);
      return followPulls(session, found2.value, { arrived: false, forgeable: false });
    }
    case "group":
      return followGroup(session, target.group);
  }
}
async function followPulls(session, numbers, how) {
  const problems = [];
  const all = [];
  for (const number of numbers) {
    const pull = await readOpenPull(session, number);
    if (!pull.ok) {
      problems.push(...pull.problems);
      continue;
    }
    const { fork } = pull.value;
    const readOnly = how.forgeable && (fork || session.surroundings.actor === "dependabot[bot]");
    const allow = (found2) => readOnly && found2.code === "permission-missing" ? { ...found2, level: "warning" } : found2;
    const [started, judged] = await Promise.all([how.arrived ? publishStart(session, pull.value) : [], judge(session, pull.value)]);
    problems.push(...started.map((found2) => ({ ...found2, level: "warning" })));
    all.push(judged);
    const others = await sharing(session, judged);
    for (const other of others) if (other.pull === pull.value) problems.push(...other.checked.verdict.problems);
    problems.push(...(await publish(session, judged, others)).map(allow));
  }
  if (how.forgeable && all.length > 0) problems.push(forgeable());
  return { problems, all };
}
var MOST_SHARING = 10;
async function sharing(session, { pull }) {
  const found2 = await pullsWithHead(session.client, session.slug, pull.headSha, pull.number);
  if (!found2.ok) return [unjudged(pull, found2.problems)];
  const others = found2.value.filter((number) => number !== pull.number);
  if (others.length > MOST_SHARING)
    return [
      unjudged(pull, [
        problem("usage", `${others.length} more pull requests have the same head`, { help: "close those that are not needed" })
      ])
    ];
  const judged = [];
  for (const number of others) {
    const other = await readOpenPull(session, number);
    if (other.ok && contextFor(session, other.value.base) === contextFor(session, pull.base))
      judged.push(await judge(session, other.value));
    else if (other.ok) continue;
    else if (other.problems.some(isError)) judged.push(unjudged(pull, other.problems));
  }
  return judged;
}
async function followGroup(session, group) {
  const members = await readGroup(session.client, session.slug, group);
  if (!members.ok) {
    const posted = await publishGroup(session, group, "error", members.problems[0]?.message ?? "it could not be read");
    return { problems: [...members.problems, ...posted], all: [] };
  }
  const problems = [];
  const all = [];
  for (const { number, headSha } of members.value) {
    const pull = await readOpenPull(session, number);
    if (!pull.ok) {
      problems.push(...pull.problems.map((found2) => ({ ...found2, level: "error" })));
      continue;
    }
    if (pull.value.base !== group.base || headSha !== null && headSha !== pull.value.headSha) {
      problems.push(problem("head-moved", `pull request ${number} is not what was queued`, { help: "put it into the queue again" }));
      continue;
    }
    const judged = await judge(session, pull.value);
    all.push(judged);
    problems.push(
      ...(await publish(session, judged, await sharing(session, judged))).map(
        (found2) => found2.code === "head-moved" ? { ...found2, level: "error" } : found2
      )
    );
  }
  const bad = problems.find(isError);
  const shown = all.length === 0 ? void 0 : worst(all);
  const { verdict, headline } = shown?.checked.verdict ?? { verdict: "error", headline: "nothing could be judged" };
  if (bad !== void 0) problems.push(...await publishGroup(session, group, "error", bad.message));
  else
    problems.push(
      ...await publishGroup(session, group, verdict === "waiting" ? "blocked" : verdict, `#${shown?.pull.number}: ${headline}`)
    );
  return { problems, all };
}
function forgeable() {
  return problem("usage", "this run is defined by the pull request itself, so its author could change what it does", {
    level: "warning",
    help: "let the status be set on `pull_request_target`, whose workflow file comes from the default branch"
  });
}

// action/inputs.ts
function readInputs(read = getInput) {
  const problems = [];
  const choice = (name, choices) => {
    const given = read(name) || choices[0];
    const found2 = choices.find((each2) => each2 === given);
    if (found2 === void 0)
      problems.push(wrong(name, `\`${given}\` is not a value for it`, `give ${choices.map((each2) => `\`${each2}\``).join(" or ")}`));
    return found2 ?? choices[0];
  };
  const command2 = choice("command", ["check", "evidence"]);
  const token = read("github-token");
  if (token === "" && command2 === "check")
    problems.push(wrong("github-token", "it is empty", "leave it out to use the token of the job, or check the name of the secret"));
  const context = read("status-context") || "interlock";
  if (context.length > 100) problems.push(wrong("status-context", "it has more than 100 characters", "choose a shorter name"));
  const folder = (read("config") || ".interlock").replace(/^\.\//, "").replace(/\/+$/, "");
  if (folder.startsWith("/") || folder.split("/").some((part) => part === "" || part === "." || part === ".."))
    problems.push(
      wrong(
        "config",
        `\`${read("config")}\` is no folder of the repository`,
        "write its path from the root of the repository, such as `.interlock`"
      )
    );
  const inputs = {
    command: command2,
    token,
    membersToken: read("members-token"),
    stateKey: read("state-key"),
    folder,
    plans: lines(read("plans")).map(namedPlan),
    migrations: lines(read("migrations")),
    comment: choice("comment", ["true", "false"]) === "true",
    context,
    noPolicy: choice("no-policy", ["allow", "error"]),
    report: read("report")
  };
  return problems.length > 0 ? failed(...problems) : ok(inputs);
}
function namedPlan(line) {
  const at = line.lastIndexOf("=");
  return at <= 0 ? { file: line } : { file: line.slice(0, at), environment: line.slice(at + 1) };
}
function lines(text3) {
  return text3.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function wrong(name, why, help) {
  return problem("usage", `input \`${name}\`: ${why}`, { help });
}

// src/report/escape-annotation.ts
function annotationMessage(text3) {
  return text3.split(/\r?\n/).map((line) => visible(line).replaceAll("%", "%25")).join("%0A");
}
function annotationProperty(text3) {
  return visible(text3).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// action/log.ts
function openLog(write) {
  return {
    line: (text3) => write(`${withoutCommands(visible(text3))}
`),
    problem: ({ code, message, help, level = "error" }) => {
      const text3 = help === void 0 ? message : `${message}
${help}`;
      write(`::${level} title=${annotationProperty(`Interlock: ${code}`)}::${annotationMessage(text3)}
`);
    },
    commands: (lines2) => lines2.forEach((line) => write(`${line}
`))
  };
}

// action/outputs.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";

// src/report/annotations.ts
var MOST = 10;
var LEVELS = ["error", "warning", "notice"];
function annotations(verdict) {
  const levels = levelsOf(verdict);
  const problems = verdict.problems.filter((found2) => !isClaimed(found2)).map((problem2) => ofProblem(problem2));
  const told = /* @__PURE__ */ new Set();
  return LEVELS.flatMap((level) => {
    const findings = showOnce(verdict.findings.filter((finding) => levelOf(finding, levels) === level));
    const fresh = findings.filter(({ key }) => !told.has(key) && told.add(key));
    const same = [...problems.filter((one) => one.level === level), ...fresh.map(({ finding }) => ofFinding(finding, level))];
    if (same.length <= MOST) return same.map(command);
    const rest = { level, location: void 0, title: "Interlock", message: `${same.length - MOST + 1} more are in the job summary` };
    return [...same.slice(0, MOST - 1), rest].map(command);
  });
}
function ofProblem({ code, message, help, location, level }) {
  return { level: level ?? "error", location, title: `Interlock: ${code}`, message: help ? `${message}
${help}` : message };
}
function ofFinding({ danger, address: address2, message, help, location }, level) {
  return { level, location, title: `Interlock: ${danger}`, message: `${address2}: ${message}
safer: ${help}` };
}
function levelOf(finding, levels) {
  return isTolerated(finding) ? "notice" : levels.get(finding.fingerprint);
}
function levelsOf({ rules, unmatched }) {
  const levels = /* @__PURE__ */ new Map();
  const raise = (fingerprints, level) => {
    if (level === void 0) return;
    for (const fingerprint of fingerprints) {
      const known = levels.get(fingerprint);
      if (known === void 0 || LEVELS.indexOf(level) < LEVELS.indexOf(known)) levels.set(fingerprint, level);
    }
  };
  for (const rule of rules) raise(rule.findings, levelOfRule(rule));
  raise(unmatched.findings, unmatched.setting === "block" ? "error" : unmatched.setting === "warn" ? "warning" : void 0);
  return levels;
}
function levelOfRule({ mode, outcome, liftedBy }) {
  if (outcome === "skipped") return void 0;
  if (mode === "enforce") return outcome !== "satisfied" && liftedBy === null ? "error" : "notice";
  return mode === "warn" && outcome !== "satisfied" ? "warning" : void 0;
}
function command({ level, location, title, message }) {
  const properties = [`title=${annotationProperty(title)}`];
  if (location) {
    properties.push(`file=${annotationProperty(location.file)}`);
    if (location.line !== void 0) properties.push(`line=${location.line}`);
    if (location.line !== void 0 && location.endLine !== void 0) properties.push(`endLine=${location.endLine}`);
    if (location.column !== void 0 && (location.endLine ?? location.line) === location.line) {
      properties.push(`col=${location.column}`);
      if (location.endColumn !== void 0) properties.push(`endColumn=${location.endColumn}`);
    }
  }
  return `::${level} ${properties.join(",")}::${annotationMessage(message)}`;
}

// action/outputs.ts
var OUTPUTS = ["verdict", "findings", "verdict-file", "summary"];
async function writeOutputs(session, all, shown) {
  const { log, inputs, surroundings } = session;
  const { verdict } = shown.checked;
  const file = join(surroundings.temporary, "interlock-verdict.json");
  writeFileSync(file, reportJson(verdict));
  const values = {
    verdict: verdict.verdict,
    findings: String(verdict.findings.length),
    "verdict-file": file,
    summary: verdict.headline
  };
  for (const name of OUTPUTS) setOutput(name, values[name]);
  for (const { pull, checked } of all) {
    log.line(`pull request ${pull.number} at ${pull.headSha.slice(0, 7)}`);
    reportText(checked.verdict, { style: plainStyle(), texts: checked.texts }).split("\n").forEach(log.line);
    log.commands(annotations(checked.verdict));
  }
  if (inputs.report !== "") {
    try {
      writeFileSync(join(surroundings.workspace, inputs.report), reportSarif(verdict, catalogue()));
    } catch {
      log.problem(
        problem("file-unreadable", `the report \`${inputs.report}\` could not be written`, {
          level: "warning",
          help: "does its folder exist?"
        })
      );
    }
  }
  if (process.env["GITHUB_STEP_SUMMARY"]) {
    for (const judged of all) summary.addRaw(summaryText(session, judged), true);
    await summary.write();
  }
}

// src/adapters/github/client.ts
var PATIENCE = 30;
var TIMEOUT = 6e4;
var SHORT_TIMEOUT = 5e3;
var MOST_LOST = 12e4;
var RETRIES = 2;
async function connect({ url, token, note = () => void 0, pace = "polite", timeout = TIMEOUT }) {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import("./dist-src-6DMBY35U.js"),
    import("./dist-bundle-FDDZRDIJ.js"),
    import("./dist-bundle-NE6UELP4.js")
  ]);
  let lost = 0;
  const patient = async (target, init) => {
    const begun = Date.now();
    try {
      const limit = Math.min(timeout, lost < MOST_LOST ? TIMEOUT : SHORT_TIMEOUT);
      return await wholeAnswer(await fetch(target, { ...init, signal: AbortSignal.timeout(limit) }));
    } catch (error2) {
      lost += Date.now() - begun;
      throw error2;
    }
  };
  const waits = (kind) => (seconds, options, _octokit, attempt2) => {
    const worthIt = seconds <= PATIENCE && attempt2 < RETRIES && lost < MOST_LOST;
    if (worthIt) lost += seconds * 1e3;
    const { method, url: path } = options;
    note(
      `${kind} of GitHub's API reached at ${method} ${path}: ${worthIt ? `waiting ${seconds} s` : `it would take ${seconds} s, giving up`}`
    );
    return worthIt;
  };
  return new (Octokit.plugin(retry, throttling))({
    auth: token,
    baseUrl: url.replace(/\/$/, ""),
    userAgent: "interlock",
    retry: { retries: RETRIES, retryAfterBaseValue: pace === "polite" ? 1e3 : 1 },
    // Limits are per token.
    throttle: {
      enabled: pace === "polite",
      id: `${url} ${token}`,
      onRateLimit: waits("rate limit"),
      onSecondaryRateLimit: waits("secondary rate limit")
    },
    request: { fetch: patient },
    log: { debug: () => void 0, info: () => void 0, warn: note, error: () => void 0 }
  });
}
async function wholeAnswer(response) {
  if (response.body === null) return response;
  const bytes = await response.arrayBuffer();
  const type = response.headers.get("content-type") ?? "";
  if (response.ok && !/zip|octet-stream/.test(type)) {
    if (!isDocument(new TextDecoder().decode(bytes))) throw new Error("the answer is cut off, or not what was asked for");
  }
  const whole = new Response(bytes, response);
  Object.defineProperty(whole, "url", { value: response.url });
  return whole;
}
function isDocument(text3) {
  try {
    const parsed = JSON.parse(text3);
    return typeof parsed === "object" && parsed !== null;
  } catch {
    return false;
  }
}

// action/session.ts
async function openSession(inputs, surroundings, log, tempo = {}) {
  const to = (token) => connect({ ...tempo, url: surroundings.apiUrl, token, note: log.line });
  return {
    client: await to(inputs.token),
    members: inputs.membersToken === "" ? null : await to(inputs.membersToken),
    slug: surroundings.slug,
    inputs,
    surroundings,
    log,
    now: currentInstant(),
    mark: commentMark(inputs.context)
  };
}

// action/surroundings.ts
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
function readSurroundings(env) {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  const [owner, repo] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const path = env["GITHUB_EVENT_PATH"] ?? "";
  if (event === "" || path === "" || !owner || !repo) {
    const help = "run it in a workflow; on a laptop use `interlock check`";
    return failed(
      problem("usage", "this is not a GitHub Actions job: `GITHUB_EVENT_NAME`, `GITHUB_EVENT_PATH` or `GITHUB_REPOSITORY` is missing", {
        help
      })
    );
  }
  let payload;
  try {
    payload = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return failed(problem("file-unreadable", `the event payload \`${path}\` cannot be read as JSON`, { help: "run the job again" }));
  }
  const serverUrl = address(env["GITHUB_SERVER_URL"], "https://github.com");
  const apiUrl = address(env["GITHUB_API_URL"], "https://api.github.com");
  for (const url of [serverUrl, apiUrl])
    if (!URL.canParse(url))
      return failed(
        problem("usage", `\`${url}\` is not the address of a server`, { help: "see `GITHUB_SERVER_URL` and `GITHUB_API_URL`" })
      );
  const run2 = env["GITHUB_RUN_ID"];
  const workflow = workflowPath(env["GITHUB_WORKFLOW_REF"] ?? "", `${owner}/${repo}`);
  return ok({
    event,
    payload,
    slug: { owner, repo },
    apiUrl,
    serverUrl,
    ...run2 === void 0 ? {} : { runId: Number(run2), runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${run2}` },
    ...workflow === null ? {} : { workflow },
    workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    temporary: env["RUNNER_TEMP"] ?? tmpdir(),
    actor: env["GITHUB_ACTOR"] ?? ""
  });
}
function address(given, usual) {
  const written = (given ?? "").trim();
  let end = written.length;
  while (written[end - 1] === "/") end--;
  return end === 0 ? usual : written.slice(0, end);
}

// action/main.ts
async function run() {
  const log = openLog((text3) => process.stdout.write(text3));
  try {
    const inputs = readInputs();
    const surroundings = readSurroundings(process.env);
    if (!inputs.ok) return fail(log, inputs.problems);
    for (const secret of [inputs.value.token, inputs.value.membersToken, inputs.value.stateKey]) if (secret !== "") setSecret(secret);
    if (!surroundings.ok) return fail(log, surroundings.problems);
    if (inputs.value.command === "evidence") return fail(log, await bindPlans(inputs.value, surroundings.value.workspace, log));
    const session = await openSession(inputs.value, surroundings.value, log);
    const { problems, all } = await follow(session, targetOf(surroundings.value.event, surroundings.value.payload));
    const shown = all.length === 0 ? void 0 : worst(all);
    if (shown !== void 0) await writeOutputs(session, all, shown);
    fail(log, problems);
    if (shown?.checked.verdict.verdict === "error") setFailed(visible(shown.checked.verdict.headline));
  } catch (error2) {
    fail(log, [defect(error2)]);
  }
}
function fail(log, problems) {
  for (const found2 of problems) log.problem(found2);
  if (problems.some(isError)) process.exitCode = 1;
}

// action/index.ts
await run();
