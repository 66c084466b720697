import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/model/location.ts
function formatLocation(location) {
  let text = location.file;
  if (location.line !== void 0) text += `:${location.line}`;
  if (location.line !== void 0 && location.column !== void 0) text += `:${location.column}`;
  return text;
}

// src/report/suppression.ts
function isSuppressed({ suppression }) {
  return suppression?.state === "honoured";
}
function isTolerated(finding) {
  return finding.exception !== null || isSuppressed(finding);
}
function suppressionText({ suppression }) {
  if (!suppression) return void 0;
  const { state, reason, until } = suppression;
  switch (state) {
    case "honoured":
      return { label: "suppressed: ", text: until === null ? reason : `${reason} (until ${until})` };
    case "needs-approval":
      return { label: "the author says: ", text: reason };
    case "expired":
      return { label: `suppressed until ${until ?? "an unknown day"}: `, text: reason };
    case "ignored":
      return void 0;
  }
}

// src/report/attributes.ts
function attributeTexts({ attributes = [], moreAttributes = 0 }, messages, { code, say }) {
  const parts = attributes.filter((one) => !messages.some((message) => isSaid(one, message))).map((one) => attributeText(one, { code, say }));
  return moreAttributes > 0 ? [...parts, say(`and ${moreAttributes} more`)] : parts;
}
function isSaid({ path, before, after }, message) {
  if (before === void 0 || after === void 0) return message.includes(`\`${path}\``);
  const name = path.replace(/\.\d+(?=\.|$)/g, "");
  return [name, before, after].every((part) => message.includes(`\`${part}\``));
}
function attributeText({ path, before, after, forces }, { code, say }) {
  const values = before === void 0 || after === void 0 ? "" : ` ${say(before)} \u2192 ${say(after)}`;
  return `${code(path)}${values}${forces ? say(" (forces it)") : ""}`;
}

export {
  formatLocation,
  isSuppressed,
  isTolerated,
  suppressionText,
  attributeTexts
};
