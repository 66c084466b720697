import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  takeScript
} from "./chunk-ZAXHQX35.js";
import {
  CHUNK,
  FREE,
  IN_TURN,
  READY,
  STARTED
} from "./chunk-32CHTI7O.js";
import "./chunk-PIPUZNDT.js";
import "./chunk-XNC7CHNM.js";

// src/app/read-ahead.ts
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
var STACK = 1;
var PATIENCE = 1e4;
async function readAhead(files) {
  const code = new URL("./sql-worker.js", import.meta.url);
  const parser = new URL("./libpg-query.wasm", import.meta.url);
  if (availableParallelism() < 2 || !existsSync(code) || !existsSync(parser)) return void 0;
  const chunks = Math.ceil(files.length / CHUNK);
  const states = new Int32Array(new SharedArrayBuffer(4 * (chunks + 1)));
  const { port1: port, port2 } = new MessageChannel();
  const task = { files: files.map(withoutBefore), states, port: port2 };
  const worker = new Worker(code, { workerData: task, transferList: [port2], resourceLimits: { stackSizeMb: STACK } });
  worker.on("error", () => void 0);
  worker.unref();
  const compiled = await WebAssembly.compile(readFileSync(parser));
  worker.postMessage(compiled);
  return { ...aheadOf(states, port, worker), compiled };
}
function withoutBefore({ base: _, ...file }) {
  return file;
}
function aheadOf(states, port, worker) {
  const turn = states.length - 1;
  const ready = /* @__PURE__ */ new Map();
  let current = -1;
  let scripts = [];
  let isGivenUp = false;
  function isReady(chunk) {
    if (isGivenUp || Atomics.compareExchange(states, chunk, FREE, IN_TURN) === FREE) return false;
    if (Atomics.load(states, chunk) === STARTED) isGivenUp = Atomics.wait(states, chunk, STARTED, PATIENCE) === "timed-out";
    return Atomics.load(states, chunk) === READY;
  }
  function receive() {
    for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) {
      const { chunk, scripts: built } = got.message;
      ready.set(chunk, built);
    }
  }
  return {
    enter(file) {
      const chunk = Math.floor(file / CHUNK);
      if (chunk !== current) {
        ready.delete(current);
        current = chunk;
        Atomics.store(states, turn, chunk);
        Atomics.notify(states, turn);
        if (isReady(chunk) && !ready.has(chunk)) receive();
      }
      scripts = ready.get(chunk)?.[file % CHUNK] ?? [];
    },
    take: (text) => takeScript(scripts, text),
    end() {
      port.close();
      void worker.terminate();
    }
  };
}
export {
  readAhead
};
