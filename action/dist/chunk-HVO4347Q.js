import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  sealer
} from "./chunk-R3JWCZGH.js";
import {
  MAX_DEPTH,
  inexactNumbers,
  isExactNumber,
  nesting,
  passString,
  passValue,
  viewOf
} from "./chunk-UI7JU346.js";
import {
  problem
} from "./chunk-XEER5CX4.js";
import {
  rowOf,
  terraformType
} from "./chunk-I3SFUTQQ.js";
import {
  changeDigest,
  differences,
  dotted,
  hideLeaks,
  isSecretName,
  stringsOf
} from "./chunk-GI5EJZWF.js";
import {
  canonicalJson,
  hideSensitive,
  hideUnknown,
  marksAny
} from "./chunk-CYIYEYG6.js";
import {
  UNKNOWN,
  isObject,
  isUnknown
} from "./chunk-EGKD75XR.js";

// src/readers/foreign-format.ts
var SHOW = "pass the plan as JSON: `terraform plan -out tfplan`, then `terraform show -json tfplan > plan.json` (or `tofu`)";
var LATER = "no release reads it yet; pass plans of Terraform or OpenTofu, Pulumi previews, CloudFormation change sets and SQL migrations (docs/evidence.md)";
var FOREIGN = {
  "terraform-state": { title: "Terraform state, which says nothing about changes", help: SHOW },
  "terraform-log-stream": { title: "the log of `terraform plan -json`, which leaves out values", help: SHOW },
  "terraform-binary-plan": { title: "a binary plan file", help: "convert it: `terraform show -json tfplan > plan.json` (or `tofu`)" },
  "terraform-configuration": {
    title: "Terraform configuration that is not in a `.tf` file",
    help: `name the file \`main.tf\` or the like to have it looked at as new configuration; for what it changes, ${SHOW}`
  },
  "pulumi-preview": { title: "a Pulumi preview", help: "give its source `reader: pulumi-preview`" },
  "cloudformation-change-set": { title: "a CloudFormation change set", help: "give its source `reader: cloudformation-change-set`" },
  "ansible-output": { title: "the output of an Ansible playbook", help: LATER },
  "arm-what-if": { title: "an ARM or Bicep what-if result", help: LATER },
  "kubernetes-diff": { title: "the output of `kubectl diff`, which leaves out what is deleted", help: LATER },
  "kubernetes-manifest": {
    title: "a Kubernetes manifest, which is no plan",
    help: "name manifests in a source with `reader: kubernetes-manifests`, or pass them to `interlock scan`"
  },
  yaml: { title: "YAML", help: LATER }
};
var SIGNS = [
  ["terraform-log-stream", ["@level", "@message"]],
  ["terraform-state", ["format_version", "values"]],
  ["terraform-state", ["version", "lineage"]],
  ["terraform-state", ["version", "serial", "terraform_version"]],
  ["pulumi-preview", ["steps", "changeSummary"]],
  ["pulumi-preview", ["config", "steps"]],
  ["pulumi-preview", ["config", "duration"]],
  ["pulumi-preview", ["config", "diagnostics"]],
  ["pulumi-preview", ["steps", "diagnostics"]],
  ["pulumi-preview", ["steps", "duration"]],
  ["pulumi-preview", ["diagnostics", "duration"]],
  ["pulumi-preview", ["duration", "changeSummary"]],
  ["pulumi-preview", ["sequence", "timestamp"]],
  ["cloudformation-change-set", ["changeSetName", "changes"]],
  ["cloudformation-change-set", ["ChangeSetId", "StackId"]],
  ["cloudformation-change-set", ["ChangeSetId", "Status"]],
  ["cloudformation-change-set", ["Changes"]],
  ["cloudformation-change-set", ["ResourceChange"]],
  ["ansible-output", ["plays", "stats"]],
  ["arm-what-if", ["status", "changes"]],
  ["arm-what-if", ["status", "potentialChanges"]],
  ["kubernetes-manifest", ["apiVersion", "kind"]]
];
var PULUMI_EVENTS = [
  "resourcePreEvent",
  "resOutputsEvent",
  "preludeEvent",
  "summaryEvent",
  "diagnosticEvent",
  "stdoutEvent",
  "cancelEvent"
];
function formatByKeys(keys) {
  if (keys.has("resource_changes") || keys.has("planned_values")) return void 0;
  if (PULUMI_EVENTS.some((key) => keys.has(key))) return "pulumi-preview";
  return SIGNS.find(([, signs]) => signs.every((key) => keys.has(key)))?.[0];
}
function foreignProblem(file, format) {
  const { title, help } = FOREIGN[format];
  return problem("evidence-format-unknown", `\`${file}\` is ${title}`, { help, location: { file } });
}
function foreignJson(file, keys) {
  const format = formatByKeys(keys);
  return format && foreignProblem(file, format);
}
function unknownFormat(file, what) {
  return problem("evidence-format-unknown", `\`${file}\` is ${what}`, { help: SHOW, location: { file } });
}

// src/readers/terraform-plan/utf8-chunks.ts
function* utf8Chunks(chunks) {
  let head = new Uint8Array(0);
  let decoder;
  for (const chunk of chunks) {
    let bytes = chunk;
    if (head) {
      bytes = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
      if (bytes.length < 3) {
        head = Uint8Array.from(bytes);
        continue;
      }
      head = void 0;
      const encoding = encodingOf(bytes);
      if (encoding) decoder = new TextDecoder(encoding);
      else if (startsWithUtf8Mark(bytes)) bytes = bytes.subarray(3);
    }
    if (!decoder) yield bytes;
    else yield Buffer.from(decoder.decode(bytes, { stream: true }));
  }
  if (head && head.length > 0) {
    const encoding = encodingOf(head);
    yield encoding ? Buffer.from(new TextDecoder(encoding).decode(head)) : head;
  } else if (decoder) yield Buffer.from(decoder.decode());
}
function encodingOf(head) {
  const [first2, second] = head;
  if (first2 === 255 && second === 254) return "utf-16le";
  if (first2 === 254 && second === 255) return "utf-16be";
  if (first2 === 123 && second === 0) return "utf-16le";
  if (first2 === 0 && second === 123) return "utf-16be";
  return void 0;
}
function startsWithUtf8Mark(bytes) {
  return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
}

// src/readers/terraform-plan/plan-detail.ts
function planDetail(entry, body, actions, terraformVersion) {
  const detail = {
    actions,
    mode: entry["mode"] === "data" ? "data" : "managed",
    provider: text(entry["provider_name"]) ?? "",
    module: text(entry["module_address"]) ?? "",
    name: text(entry["name"]) ?? "",
    replacePaths: replacePaths(body["replace_paths"]),
    unknownPaths: [],
    sensitivePaths: []
  };
  const index = entry["index"];
  const importing = body["importing"];
  if (typeof index === "string" || typeof index === "number") detail.index = index;
  const actionReason = text(entry["action_reason"]);
  if (actionReason !== void 0) detail.actionReason = actionReason;
  const deposed = text(entry["deposed"]);
  if (deposed !== void 0) detail.deposed = deposed;
  const previousAddress = text(entry["previous_address"]);
  if (previousAddress !== void 0) detail.previousAddress = previousAddress;
  if (isObject(importing)) {
    const id = text(importing["id"]);
    detail.importing = id === void 0 ? {} : { id };
  }
  if (terraformVersion !== void 0) detail.terraformVersion = terraformVersion;
  return detail;
}
function replacePaths(paths) {
  if (!Array.isArray(paths)) return [];
  return paths.map((path) => Array.isArray(path) ? path.map(String).join(".") : String(path)).sort();
}
function strings(value) {
  return Array.isArray(value) ? value.map((item) => typeof item === "string" ? item : JSON.stringify(item)) : [];
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}

// src/readers/terraform-plan/entry-kind.ts
var KINDS = /* @__PURE__ */ new Map([
  ["no-op", "none"],
  ["create", "create"],
  ["read", "read"],
  ["update", "update"],
  ["delete", "delete"],
  ["delete,create", "replace"],
  ["create,delete", "replace"],
  ["forget", "forget"],
  ["create,forget", "forget"]
]);
function actionKind(actions) {
  return KINDS.get(actions.join(",")) ?? "unknown";
}
function whyUnclear(entry, actions, kind) {
  if (text(entry["address"]) === void 0 || text(entry["type"]) === void 0) return "the entry has no `address` or no `type`";
  if (entry["mode"] !== void 0 && entry["mode"] !== "managed" && entry["mode"] !== "data")
    return `the mode \`${String(entry["mode"])}\` is not known`;
  if (actions.length === 0) return "the entry has no actions";
  if (kind !== void 0 || actionKind(actions) !== "unknown") return void 0;
  const destroys = actions.includes("delete") ? ", and the object is destroyed" : "";
  return `the actions \`${actions.join(", ")}\` are not known${destroys}`;
}
function entryKind(entry, body, actions) {
  const kind = actionKind(actions);
  if (kind !== "none") return kind;
  const previous = text(entry["previous_address"]);
  if (previous !== void 0 && previous !== entry["address"]) return "move";
  return isObject(body["importing"]) ? "import" : "none";
}

// src/readers/terraform-plan/hidden-change.ts
function hideValues(change, seal, namesSecrets, raw) {
  const sides = { before: change["before"] ?? null, after: change["after"] ?? null };
  const trees = [change["before_sensitive"], change["after_sensitive"]].filter(marksAny);
  const leaked = /* @__PURE__ */ new Set();
  const sensitivePaths = trees.length > 0 || namesSecrets ? hideSecrets(sides, trees, seal, namesSecrets, leaked, raw) : [];
  const unknownPaths = [];
  const after = hideUnknown(sides.after, change["after_unknown"], unknownPaths);
  return { before: sides.before, after, unknownPaths: unknownPaths.sort(), sensitivePaths, leakedPaths: [...leaked].sort() };
}
function hideSecrets(sides, trees, seal, namesSecrets, leaked, raw) {
  const sensitivePaths = /* @__PURE__ */ new Set();
  const secrets = /* @__PURE__ */ new Map();
  const sealMarked = (path, secret2) => {
    sensitivePaths.add(path.dotted);
    for (const text3 of stringsOf(secret2)) secrets.set(text3, (secrets.get(text3) ?? 0) + 1);
    return seal(path, secret2);
  };
  const sealLeak = (path, secret2) => {
    sensitivePaths.add(path.dotted);
    leaked.add(path.dotted);
    return seal(path, secret2);
  };
  for (const tree of trees) {
    sides.before = hideSensitive(sides.before, tree, sealMarked);
    sides.after = hideSensitive(sides.after, tree, sealMarked);
  }
  const copied = [...secrets].filter(([text3, count]) => !raw || occurrences(raw, text3, count + 1) !== count).map(([text3]) => text3);
  if (namesSecrets || copied.length > 0) {
    hideLeaks(sides.before, copied, sealLeak);
    hideLeaks(sides.after, copied, sealLeak);
  }
  return [...sensitivePaths].sort();
}
function occurrences(raw, text3, most) {
  let count = 0;
  for (let at = raw.indexOf(text3); at >= 0 && count < most; at = raw.indexOf(text3, at + 1)) count++;
  return count;
}

// src/readers/terraform-plan/plan-change.ts
function planChange(entry, location, context, known2 = {}) {
  if (!isObject(entry)) return notUnderstood(location, context, "an entry of the plan is not an object");
  const body = isObject(entry["change"]) ? entry["change"] : {};
  const actions = strings(body["actions"]);
  const address = text(entry["address"]) ?? location.pointer ?? location.file;
  const why = known2.doubt ?? whyUnclear(entry, actions, known2.kind);
  const kind = why === void 0 ? known2.kind ?? entryKind(entry, body, actions) : "unknown";
  if (kind === "none") return void 0;
  const hidden = hideValues(body, sealer(context.key, address), known2.namesSecrets !== false, known2.raw);
  const { before, after } = hidden;
  const plan = planDetail(entry, body, actions, context.terraformVersion);
  plan.unknownPaths = hidden.unknownPaths;
  plan.sensitivePaths = hidden.sensitivePaths;
  if (hidden.leakedPaths.length > 0) plan.leakedPaths = hidden.leakedPaths;
  const facts = { kind, type: text(entry["type"]) ?? "unknown", address, location, before, after, plan };
  return new EntryChange(context, facts, body["before_identity"], why, known2.writtenType);
}
var EntryChange = class {
  source;
  kind;
  type;
  address;
  location;
  before;
  after;
  trust;
  plan;
  #beforeIdentity;
  #why;
  #different;
  #digest;
  constructor(context, facts, beforeIdentity, why, writtenType) {
    this.source = context.source;
    this.kind = facts.kind;
    this.type = facts.type;
    this.address = facts.address;
    this.location = facts.location;
    this.before = facts.before;
    this.after = facts.after;
    this.trust = context.trust;
    this.plan = facts.plan;
    this.#beforeIdentity = beforeIdentity;
    this.#why = why;
    if (writtenType !== void 0) this.writtenType = writtenType;
    if (why !== void 0) this.notUnderstood = `\`${facts.address}\`: ${why}`;
  }
  get changed() {
    return this.#compared().map(({ path }) => dotted(path));
  }
  get digest() {
    if (this.#digest !== void 0) return this.#digest;
    const { kind, address, before, plan } = this;
    const different = this.#compared();
    return this.#digest = changeDigest({
      kind,
      address,
      before,
      different,
      plan,
      doubt: this.#why,
      beforeIdentity: this.#beforeIdentity
    });
  }
  #compared() {
    this.#different ??= this.after === null && this.kind !== "unknown" ? [] : differences(this.before, this.after);
    return this.#different;
  }
};
function notUnderstood(location, context, why, content = "") {
  const address = location.pointer ?? location.file;
  return {
    source: context.source,
    kind: "unknown",
    type: "unknown",
    address,
    location,
    before: null,
    after: null,
    changed: [],
    digest: changeDigest({ kind: "unknown", address, before: null, different: [], doubt: `${why} ${content}` }),
    trust: context.trust,
    notUnderstood: why
  };
}

// src/readers/normal-form/planned-change.ts
import { createHmac } from "node:crypto";

// src/readers/normal-form/marks.ts
var SECRET = "interlock:secret";
function secret(value) {
  return { [SECRET]: value };
}
function isSecret(value) {
  return isObject(value) && Object.hasOwn(value, SECRET);
}
function isMark(value) {
  return isUnknown(value) || isSecret(value) || isObject(value) && Object.hasOwn(value, "interlock:number");
}
function marksOf(value) {
  return { unknown: treeOf(value, isUnknown), sensitive: treeOf(value, isSecret) };
}
function treeOf(value, marked) {
  if (marked(value)) return true;
  if (isMark(value)) return false;
  if (Array.isArray(value)) {
    const trees2 = value.map((inner) => treeOf(inner, marked));
    return trees2.some((tree) => tree !== false) ? trees2 : false;
  }
  if (!isObject(value)) return false;
  const trees = Object.entries(value).flatMap(([key, inner]) => {
    const tree = treeOf(inner, marked);
    return tree === false ? [] : [[key, tree]];
  });
  return trees.length > 0 ? Object.fromEntries(trees) : false;
}

// src/readers/normal-form/snake-case.ts
function snakeCase(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").toLowerCase();
}
function singular(name) {
  if (/(?:ss|us|is|series|access)$/.test(name)) return name;
  if (/ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|us)es$/.test(name)) return name.slice(0, -2);
  return /s$/.test(name) ? name.slice(0, -1) : name;
}

// src/readers/normal-form/secret-names.ts
var NAMES = /* @__PURE__ */ new Set(["secret_string", "secret_binary", "secret_data", "auth_token", "key_material", "user_password", "o_auth_token"]);
function withSecretsMarked(value) {
  if (Array.isArray(value)) return value.map(withSecretsMarked);
  if (!isObject(value) || isMark(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    const isOpen = inner === null || typeof inner === "boolean" || isMark(inner);
    return [key, !isOpen && NAMES.has(snakeCase(key)) ? secret(inner) : withSecretsMarked(inner)];
  });
  return Object.fromEntries(entries);
}

// src/readers/normal-form/planned-change.ts
function plannedChange(planned, location, context) {
  const { tool, doubt, kind, possible, component } = planned;
  const change = planChange(plannedEntry(planned), location, context, { doubt, ...kind && { kind } });
  if (change?.plan) {
    if (tool) change.plan.tool = tool;
    if (possible === true) change.plan.possible = true;
    if (component) change.plan.component = true;
  }
  return change;
}
function plannedEntry(planned) {
  const sides = { before: withSecretsMarked(planned.before), after: withSecretsMarked(planned.after) };
  const [before, after] = [marksOf(sides.before), marksOf(sides.after)];
  return {
    address: planned.address,
    type: planned.type,
    name: planned.name,
    mode: planned.mode ?? "managed",
    provider_name: planned.provider ?? "",
    module_address: planned.module ?? "",
    ...texts({ action_reason: planned.actionReason, deposed: planned.deposed, previous_address: planned.previousAddress }),
    change: {
      actions: planned.actions,
      ...sides,
      after_unknown: after.unknown,
      before_sensitive: before.sensitive,
      after_sensitive: after.sensitive,
      replace_paths: (planned.replacePaths ?? []).map((path) => [path]),
      ...planned.importing && { importing: planned.importing }
    }
  };
}
function texts(values) {
  return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== void 0));
}
function contentHash(value, { key }) {
  return createHmac("sha256", key).update(canonicalJson(value)).digest("hex");
}

// src/readers/cloudformation-change-set/special-shapes.ts
function specialShape(type, attributes) {
  const cut = rowOf(CUTS, type);
  return cut ? cut({ ...attributes }) : { main: attributes, parts: [] };
}
var CUTS = {
  aws_s3_bucket(all) {
    const { public_access_block_configuration: block, versioning_configuration: versioning, bucket_encryption, ...rest } = all;
    const { lifecycle_configuration: lifecycle2, object_lock_configuration: lock, ...main } = rest;
    if (typeof main["acl"] === "string") main["acl"] = snakeCase(main["acl"]).replaceAll("_", "-");
    const parts = [];
    const part = (kind, suffix, attributes) => {
      if (isObject(attributes)) parts.push({ type: `aws_s3_bucket_${kind}`, suffix, attributes });
    };
    part("public_access_block", "PublicAccessBlockConfiguration", first(block));
    part("versioning", "VersioningConfiguration", versioning && { versioning_configuration: versioning });
    part("server_side_encryption_configuration", "BucketEncryption", bucket_encryption && { rule: encryptionRules(bucket_encryption) });
    part("lifecycle_configuration", "LifecycleConfiguration", lifecycle2 && { rule: lifecycleRules(first(lifecycle2)) });
    part("object_lock_configuration", "ObjectLockConfiguration", lock && { object_lock_configuration: lock });
    return { main, parts };
  },
  aws_security_group({ security_group_ingress: ingress, security_group_egress: egress, group_description, ...main }) {
    if (ingress !== void 0) main["ingress"] = rules(ingress);
    if (egress !== void 0) main["egress"] = rules(egress);
    if (group_description !== void 0) main["description"] = group_description;
    return { main, parts: [] };
  },
  aws_iam_role({ policies, ...main }) {
    if (Array.isArray(policies))
      main["inline_policy"] = policies.map(
        (policy) => isObject(policy) && !isMark(policy) ? { name: policy["policy_name"] ?? null, policy: policy["policy_document"] ?? null } : policy
      );
    return { main, parts: [] };
  },
  aws_iam_user: (all) => withAttachments("user", all),
  aws_iam_group: (all) => withAttachments("group", all),
  aws_dynamodb_table({ point_in_time_recovery_specification: recovery, sse_specification: encryption, provisioned_throughput, ...main }) {
    const enabled = first(recovery);
    if (isObject(enabled)) main["point_in_time_recovery"] = [{ enabled: enabled["point_in_time_recovery_enabled"] ?? false }];
    else if (enabled !== void 0) main["point_in_time_recovery"] = enabled;
    const sse = first(encryption);
    if (isObject(sse))
      main["server_side_encryption"] = [{ enabled: sse["sse_enabled"] ?? null, kms_key_arn: sse["kms_master_key_id"] ?? null }];
    const throughput = first(provisioned_throughput);
    if (isObject(throughput)) {
      main["read_capacity"] = throughput["read_capacity_units"] ?? null;
      main["write_capacity"] = throughput["write_capacity_units"] ?? null;
    }
    return { main, parts: [] };
  },
  aws_lb({ load_balancer_attributes: list, scheme, ...main }) {
    for (const one of Array.isArray(list) ? list : [])
      if (isObject(one) && one["key"] === "deletion_protection.enabled") main["enable_deletion_protection"] = one["value"] ?? null;
    if (typeof scheme === "string") main["internal"] = scheme === "internal";
    return { main, parts: [] };
  },
  aws_efs_file_system({ backup_policy, file_system_policy, ...main }) {
    const parts = [];
    if (backup_policy !== void 0) parts.push({ type: "aws_efs_backup_policy", suffix: "BackupPolicy", attributes: { backup_policy } });
    if (file_system_policy !== void 0)
      parts.push({ type: "aws_efs_file_system_policy", suffix: "FileSystemPolicy", attributes: { policy: file_system_policy } });
    return { main, parts };
  },
  aws_ecr_repository({ repository_policy_text: policy, ...main }) {
    if (policy === void 0) return { main, parts: [] };
    return { main, parts: [{ type: "aws_ecr_repository_policy", suffix: "RepositoryPolicyText", attributes: { policy } }] };
  },
  aws_kinesis_stream({ stream_encryption, ...main }) {
    const encryption = first(stream_encryption);
    if (isObject(encryption))
      Object.assign(main, { encryption_type: encryption["encryption_type"] ?? null, kms_key_id: encryption["key_id"] ?? null });
    return { main, parts: [] };
  },
  aws_dax_cluster({ sse_specification, ...main }) {
    const sse = first(sse_specification);
    if (isObject(sse)) main["server_side_encryption"] = [{ enabled: sse["sse_enabled"] ?? null }];
    return { main, parts: [] };
  },
  aws_cloudfront_distribution({ distribution_config, ...main }) {
    const config = first(distribution_config);
    return { main: isObject(config) ? { ...main, ...config } : main, parts: [] };
  }
};
function first(value) {
  return Array.isArray(value) ? value[0] : value;
}
function encryptionRules(encryption) {
  const config = first(encryption);
  if (isMark(config)) return config ?? null;
  const rules2 = isObject(config) ? config["server_side_encryption_configuration"] : void 0;
  const list = Array.isArray(rules2) ? rules2 : [];
  return list.map(
    (rule) => isObject(rule) && !isMark(rule) ? { apply_server_side_encryption_by_default: rule["server_side_encryption_by_default"] ?? null } : rule
  );
}
function lifecycleRules(configuration) {
  if (isMark(configuration)) return configuration ?? null;
  const rules2 = isObject(configuration) ? configuration["rules"] : void 0;
  return (Array.isArray(rules2) ? rules2 : []).map((rule) => {
    if (!isObject(rule) || isMark(rule)) return rule;
    const { expiration_in_days: days, noncurrent_version_expiration_in_days: old, ...rest } = rule;
    return {
      ...rest,
      ...days !== void 0 && { expiration: [{ days }] },
      ...old !== void 0 && { noncurrent_version_expiration: [{ noncurrent_days: old }] }
    };
  });
}
function rules(value) {
  if (isMark(value)) return value;
  const list = Array.isArray(value) ? value : [value];
  return list.map((rule) => {
    if (!isObject(rule) || isMark(rule)) return rule;
    const { ip_protocol: protocol = null, cidr_ip: ipv4, cidr_ipv6: ipv6, ...rest } = rule;
    return {
      ...rest,
      protocol,
      ...ipv4 !== void 0 && { cidr_blocks: [ipv4] },
      ...ipv6 !== void 0 && { ipv6_cidr_blocks: [ipv6] }
    };
  });
}
function withAttachments(kind, { managed_policy_arns: policies, ...main }) {
  const list = Array.isArray(policies) ? policies : [];
  const parts = list.map((policy_arn) => {
    const name = typeof policy_arn === "string" ? policy_arn : "unknown";
    return { type: `aws_iam_${kind}_policy_attachment`, suffix: `ManagedPolicyArns/${name}`, attributes: { policy_arn } };
  });
  return { main, parts };
}

// src/readers/cloudformation-change-set/property-names.ts
var DATABASE = {
  DBClusterIdentifier: "cluster_identifier",
  DBInstanceClass: "instance_class",
  DBInstanceIdentifier: "identifier",
  DBParameterGroupName: "parameter_group_name",
  DBSnapshotIdentifier: "snapshot_identifier",
  EnableIAMDatabaseAuthentication: "iam_database_authentication_enabled",
  EnablePerformanceInsights: "performance_insights_enabled",
  IamAuthEnabled: "iam_database_authentication_enabled",
  MasterUserPassword: "master_password",
  PreferredMaintenanceWindow: "preferred_maintenance_window",
  SourceDBInstanceIdentifier: "replicate_source_db",
  VPCSecurityGroups: "vpc_security_group_ids"
};
var SEARCH = {
  EncryptionAtRestOptions: "encrypt_at_rest",
  NodeToNodeEncryptionOptions: "node_to_node_encryption",
  VPCOptions: "vpc_options"
};
var RULE = {
  CidrIp: "cidr_ipv4",
  CidrIpv6: "cidr_ipv6",
  GroupId: "security_group_id",
  SourceSecurityGroupId: "referenced_security_group_id",
  DestinationSecurityGroupId: "referenced_security_group_id"
};
var RENAMED = {
  aws_api_gateway_method: { AuthorizationType: "authorization" },
  aws_cloudtrail: { IsLogging: "enable_logging", TrailName: "name" },
  aws_db_instance: { ...DATABASE, MasterUsername: "username", MasterUserPassword: "password", DBClusterIdentifier: "cluster_identifier" },
  aws_docdb_cluster: DATABASE,
  aws_dynamodb_table: { TableName: "name" },
  aws_eks_cluster: { ResourcesVpcConfig: "vpc_config" },
  aws_elasticsearch_domain: SEARCH,
  aws_iam_group_policy: { PolicyDocument: "policy" },
  aws_iam_policy: { PolicyDocument: "policy", ManagedPolicyName: "name" },
  aws_iam_role: { AssumeRolePolicyDocument: "assume_role_policy", RoleName: "name" },
  aws_iam_role_policy: { PolicyDocument: "policy", PolicyName: "name" },
  aws_iam_user: { UserName: "name" },
  aws_iam_user_policy: { PolicyDocument: "policy" },
  aws_instance: { ImageId: "ami", SecurityGroupIds: "vpc_security_group_ids", KeyName: "key_name" },
  aws_kinesis_stream: { RetentionPeriodHours: "retention_period" },
  aws_kms_key: { KeyPolicy: "policy", Enabled: "is_enabled", PendingWindowInDays: "deletion_window_in_days" },
  aws_lambda_function_url: { AuthType: "authorization_type" },
  aws_lb: { LoadBalancerName: "name" },
  aws_neptune_cluster: DATABASE,
  aws_network_acl_rule: { RuleAction: "rule_action", CidrBlock: "cidr_block" },
  aws_opensearch_domain: SEARCH,
  aws_organizations_policy: { Content: "content" },
  aws_rds_cluster: DATABASE,
  aws_rds_cluster_instance: DATABASE,
  aws_s3_access_point: { PublicAccessBlockConfiguration: "public_access_block_configuration" },
  aws_s3_bucket: { BucketName: "bucket", AccessControl: "acl" },
  aws_s3_bucket_policy: { PolicyDocument: "policy" },
  aws_secretsmanager_secret_policy: { ResourcePolicy: "policy" },
  aws_sns_topic_policy: { PolicyDocument: "policy" },
  aws_sqs_queue_policy: { PolicyDocument: "policy" },
  aws_vpc_security_group_egress_rule: RULE,
  aws_vpc_security_group_ingress_rule: RULE
};
var BY_LOWER_CASE = new Map(
  Object.entries(RENAMED).map(([type, row]) => [type, new Map(Object.entries(row).map(([name, to]) => [name.toLowerCase(), to]))])
);
function renamed(type, property) {
  return BY_LOWER_CASE.get(type)?.get(property.toLowerCase().replaceAll("_", ""));
}
var DOCUMENTS = /* @__PURE__ */ new Set([
  ...["policy", "policies_document", "assume_role_policy", "access_policies", "access_policy", "policy_document", "key_policy", "content"],
  ...[
    "resource_policy",
    "definition",
    "redrive_policy",
    "redrive_allow_policy",
    "file_system_policy",
    "repository_policy_text",
    "inline_policy"
  ],
  ...["statement_document", "policy_text", "container_definitions", "body", "event_pattern"]
]);
var MAPS = /^(?:tags|variables|labels|parameters|.*_parameters|.*_variables|metadata|options|advanced_options|configuration_overrides|stage_variables|docker_labels)$/;
var NUMBERS = /(?:^|_)(?:period|size|count|capacity|storage|limit|days|port|units|iops|throughput|nodes|hours|retention|retention_in_days|number_of_broker_nodes|desired_count)$/;

// src/readers/cloudformation-change-set/terraform-shape.ts
var NOT_KNOWN = "{{changeSet:";
function attributeName(type, property) {
  return renamed(type, property) ?? snakeCase(property);
}
function terraformShape(type, properties) {
  const shaped = {};
  for (const [property, value] of Object.entries(properties)) {
    const name = attributeName(type, property);
    Object.defineProperty(shaped, name, { value: shapeOf(type, name, value), enumerable: true, configurable: true, writable: true });
  }
  return shaped;
}
function shapeOf(type, name, value) {
  if (isMark(value) || value === null) return value;
  if (typeof value === "string") return text2(name, value);
  if (name === "tags") return tagMap(value);
  if (DOCUMENTS.has(name) && typeof value === "object") return document(value);
  if (Array.isArray(value))
    return value.map((inner) => isObject(inner) && !isMark(inner) ? terraformShape(type, inner) : shapeOf(type, "", inner));
  if (!isObject(value)) return value;
  return MAPS.test(name) ? plain(value) : [terraformShape(type, value)];
}
function text2(name, value) {
  if (value.includes(NOT_KNOWN)) return UNKNOWN;
  if (value === "true" || value === "false") return value === "true";
  return NUMBERS.test(name) && /^\d{1,9}$/.test(value) ? Number(value) : value;
}
function tagMap(value) {
  if (!Array.isArray(value)) return plain(value);
  const tags = value.flatMap((tag, index) => isObject(tag) ? [tagOf(tag, String(index))] : []);
  return Object.fromEntries(tags);
}
function tagOf(tag, otherwise) {
  const key = tag["Key"] ?? tag["key"];
  return [typeof key === "string" ? key : otherwise, plain(tag["Value"] ?? tag["value"] ?? null)];
}
function plain(value) {
  if (typeof value === "string") return value.includes(NOT_KNOWN) ? UNKNOWN : value;
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value) || isMark(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
function document(value) {
  if (holds(value, (inner) => isUnknown(inner) || typeof inner === "string" && inner.includes(NOT_KNOWN))) return UNKNOWN;
  return holds(value, isMark) ? secret(value) : JSON.stringify(value);
}
function holds(value, is) {
  return is(value) || typeof value === "object" && value !== null && Object.values(value).some((inner) => holds(inner, is));
}

// src/readers/cloudformation-change-set/change-of.ts
var LAST_COPY = {
  aws_db_instance: ["skip_final_snapshot", true, false],
  aws_docdb_cluster: ["skip_final_snapshot", true, false],
  aws_ebs_volume: ["final_snapshot", false, true],
  aws_elasticache_replication_group: ["final_snapshot_identifier", "", "taken"],
  aws_neptune_cluster: ["skip_final_snapshot", true, false],
  aws_rds_cluster: ["skip_final_snapshot", true, false],
  aws_redshift_cluster: ["skip_final_snapshot", true, false]
};
function* changesOf(entry, stack, location, context) {
  const meaning = meaningOf(entry);
  if (!meaning) return;
  const address = stack === "" ? entry.logicalId : `${stack}/${entry.logicalId}`;
  const type = terraformType(entry.type, (name) => (entry.after ?? entry.before)?.[name]);
  const own = type === entry.type;
  const cut = (properties) => properties && specialShape(type, own ? properties : terraformShape(type, properties));
  const [before, after] = [cut(entry.before), cut(entry.after)];
  const gone = meaning.actions.every((action) => action === "delete" || action === "forget");
  const isNew = entry.action === "Add";
  const planned = {
    tool: "cloudformation",
    address,
    type,
    name: entry.logicalId,
    actions: meaning.actions,
    before: isNew ? null : { ...before?.main, ...described(entry, type, entry.policiesBefore, meaning) },
    after: gone ? null : { ...after?.main, ...!isNew && !meaning.actions.includes("create") && idOf(entry), ...lifecycle(entry.policiesAfter) },
    replacePaths: replacePaths2(entry, type, meaning),
    possible: meaning.possible === true,
    ...entry.action === "Import" && { importing: entry.physicalId === void 0 ? {} : { id: entry.physicalId } },
    ...meaning.doubt !== void 0 && { doubt: meaning.doubt }
  };
  const change = plannedChange(planned, location, context);
  if (change) yield change;
  if (gone || meaning.doubt !== void 0) return;
  yield* partChanges(planned, isNew ? [] : before?.parts ?? [], after?.parts ?? [], location, context);
}
function* partChanges(whole, before, after, location, context) {
  for (const part of partPlans(whole, before, after)) {
    const found = plannedChange(part, location, context);
    if (found) yield found;
  }
}
function partPlans(whole, before, after) {
  return [...pairs(before, after)].flatMap(([suffix, sides]) => partPlan(whole, suffix, sides) ?? []);
}
function meaningOf({ action, replacement, policyAction, type }) {
  if (!/^[A-Za-z0-9]+::/.test(type)) return { actions: [action], doubt: `\`${type.slice(0, 60)}\` is no type of CloudFormation` };
  switch (action) {
    case "Add":
      return { actions: ["create"] };
    case "Import":
      return { actions: ["no-op"] };
    case "Remove":
      return { actions: [policyAction === "Retain" ? "forget" : "delete"] };
    case "Modify": {
      const replaces = replacement === "True" || policyAction.startsWith("Replace");
      if (!replaces && replacement !== "Conditional") return { actions: ["update"] };
      const actions = ["create", policyAction === "ReplaceAndRetain" ? "forget" : "delete"];
      return replacement === "True" ? { actions } : { actions, possible: true };
    }
    case "SyncWithActual":
      return void 0;
    case "Dynamic":
      return { actions: [action], doubt: "CloudFormation decides only while it executes the change set what happens to it" };
    default:
      return { actions: [action], doubt: `the action \`${action.slice(0, 60)}\` is not known` };
  }
}
function idOf({ physicalId }) {
  return physicalId === void 0 ? {} : { id: physicalId };
}
function described(entry, type, policies, { actions }) {
  const [attribute, none, taken] = rowOf(LAST_COPY, type) ?? [];
  const copy = {};
  if (attribute !== void 0 && actions.includes("delete") && entry.policyAction !== "")
    copy[attribute] = (/Snapshot$/.test(entry.policyAction) ? taken : none) ?? null;
  return { ...idOf(entry), ...lifecycle(policies), ...copy };
}
function lifecycle(policies) {
  const entries = Object.entries(policies).map(([name, value]) => [snakeCase(name), value]);
  return entries.length === 0 ? {} : { lifecycle: Object.fromEntries(entries) };
}
function replacePaths2({ details, type: own }, type, { actions }) {
  if (!actions.includes("create") || actions.length < 2) return [];
  const names = details.filter(({ recreates, property }) => recreates && property !== "").map(({ property }) => own === type ? property : attributeName(type, property));
  return [...new Set(names)].sort();
}
function pairs(before, after) {
  const found = /* @__PURE__ */ new Map();
  for (const part of before) found.set(part.suffix, { before: part });
  for (const part of after) found.set(part.suffix, { ...found.get(part.suffix), after: part });
  return found;
}
function partPlan(whole, suffix, { before, after }) {
  const part = after ?? before;
  const [one, other] = [canonicalJson(before?.attributes ?? null), canonicalJson(after?.attributes ?? null)];
  if (!part || one === other && marksOf(after?.attributes ?? null).unknown === false) return void 0;
  const owner = isObject(whole.before) && whole.before["id"] !== void 0 ? { id: whole.before["id"] } : {};
  return {
    ...whole.tool && { tool: whole.tool },
    ...whole.provider !== void 0 && { provider: whole.provider },
    ...whole.module !== void 0 && { module: whole.module },
    address: `${whole.address}/${suffix}`,
    type: part.type,
    name: whole.name,
    actions: [before && after ? "update" : after ? "create" : "delete"],
    before: before ? sideOf(before, owner) : null,
    after: after ? sideOf(after, before ? owner : {}) : null
  };
}
function sideOf({ attributes }, owner) {
  return isMark(attributes) ? attributes : { ...attributes, ...owner };
}

// src/readers/terraform-plan/byte-cursor.ts
import { createHash as createHash2 } from "node:crypto";

// src/readers/terraform-plan/chunk-window.ts
import { createHash } from "node:crypto";
var ChunkWindow = class {
  bytes = Buffer.alloc(0);
  /** Of `bytes`. */
  view = viewOf(this.bytes);
  /** The next byte. After a backslash at the very end it may lie one beyond `end`. */
  at = 0;
  end = 0;
  /** Start of the value being cut, -1 when nothing is. */
  mark = -1;
  limit = 0;
  /** Set while a value too large to keep is hashed: everything of it that was dropped so far. */
  hash;
  /** Offset in the stream of `bytes[0]`. */
  #start = 0;
  #chunks;
  #kept = Buffer.alloc(0);
  constructor(chunks) {
    this.#chunks = chunks[Symbol.iterator]();
  }
  /** Bytes passed so far. */
  get offset() {
    return this.#start + Math.min(this.at, this.end);
  }
  close() {
    this.#chunks.return?.();
  }
  /** Makes more bytes available; `false` at the end of the stream. */
  refill() {
    for (; ; ) {
      this.#dropPassed();
      const next = this.#chunks.next();
      if (next.done) return false;
      const chunk = next.value;
      const kept = this.end;
      this.end += chunk.length;
      if (kept === 0) this.#hold(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
      else {
        this.#kept = withRoom(this.#kept, kept, this.end);
        this.#kept.set(chunk, kept);
        this.#hold(this.#kept);
      }
      if (this.at < this.end) return true;
    }
  }
  #hold(bytes) {
    this.bytes = bytes;
    this.view = viewOf(bytes);
  }
  #dropPassed() {
    let from = this.mark;
    if (from >= 0 && this.end - from > this.limit) {
      this.hash = createHash("sha256").update(this.bytes.subarray(from, this.end));
      this.mark = -1;
    } else if (from < 0) this.hash?.update(this.bytes.subarray(0, this.end));
    if (this.mark < 0) from = this.end;
    else {
      this.#kept = withRoom(this.#kept, 0, this.end - from);
      this.bytes.copy(this.#kept, 0, from, this.end);
      this.#hold(this.#kept);
      this.mark = 0;
    }
    this.#start += from;
    this.at -= from;
    this.end -= from;
  }
};
function withRoom(buffer, used, needed) {
  if (buffer.length >= needed) return buffer;
  const larger = Buffer.allocUnsafe(2 * needed);
  buffer.copy(larger, 0, 0, used);
  return larger;
}

// src/readers/terraform-plan/plain-entry.ts
var ENTRY_KEYS = { address: 0, previous_address: 1, mode: 2, type: 3, name: 4, deposed: 5, change: 6, provider_name: 7 };
var CHANGE_KEYS = {
  ...{ actions: 8, before: 9, after: 10, importing: 11, replace_paths: 12 },
  ...{ after_unknown: 13, before_sensitive: 14, after_sensitive: 15 }
};
function noPlaces() {
  return new Uint32Array(16);
}
var QUOTE = 34;
var NO_OP = Buffer.from('"no-op"');
var CREATE = Buffer.from('"create"');
var MANAGED = Buffer.from('"managed"');
var NULL = Buffer.from("null");
var WORD = new Uint8Array(256);
for (const char of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") WORD[char.charCodeAt(0)] = 1;
function isQuiet(bytes, places, end) {
  return staysAlone(places) && isAction(bytes, places, NO_OP, end);
}
function newType(bytes, places, end) {
  if (!staysAlone(places) || !isAction(bytes, places, CREATE, end)) return void 0;
  const [before, mode] = [places[CHANGE_KEYS.before], places[ENTRY_KEYS.mode]];
  if (before !== 0 && !equal(bytes, skipSpace(bytes, before, end), NULL)) return void 0;
  if (mode !== 0 && !equal(bytes, skipSpace(bytes, mode, end), MANAGED)) return void 0;
  if (bytes[valueAt(bytes, places, CHANGE_KEYS.after, end)] !== 123) return void 0;
  for (const key of [CHANGE_KEYS.after_unknown, CHANGE_KEYS.after_sensitive])
    if (bytes[valueAt(bytes, places, key, end)] === 116) return void 0;
  const address = valueAt(bytes, places, ENTRY_KEYS.address, end);
  if (bytes[address] !== QUOTE || bytes[address + 1] === QUOTE) return void 0;
  return wordAt(bytes, valueAt(bytes, places, ENTRY_KEYS.type, end));
}
function staysAlone(places) {
  return places[ENTRY_KEYS.previous_address] === 0 && places[CHANGE_KEYS.importing] === 0;
}
function isAction(bytes, places, action, end) {
  const open = valueAt(bytes, places, CHANGE_KEYS.actions, end);
  if (bytes[open] !== 91) return false;
  const word = skipSpace(bytes, open + 1, end);
  return equal(bytes, word, action) && bytes[skipSpace(bytes, word + action.length, end)] === 93;
}
function valueAt(bytes, places, key, end) {
  const at = places[key];
  return at === 0 ? end : skipSpace(bytes, at, end);
}
var known = Array.from({ length: 256 }, () => ({ word: "", bytes: Buffer.alloc(0) }));
function wordAt(bytes, at) {
  if (bytes[at] !== QUOTE) return void 0;
  let hash = 0;
  let after = at + 1;
  for (; WORD[bytes[after]] === 1; after++) hash = hash * 31 + bytes[after] & 255;
  if (bytes[after] !== QUOTE || after === at + 1) return void 0;
  const here = known[hash];
  if (here.bytes.length === after - at - 1 && equal(bytes, at + 1, here.bytes)) return here.word;
  here.bytes = Buffer.from(bytes.subarray(at + 1, after));
  here.word = here.bytes.toString("latin1");
  return here.word;
}
function skipSpace(bytes, from, end) {
  let at = from;
  while (at < end && (bytes[at] === 32 || bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 9)) at++;
  return at;
}
function equal(bytes, start, text3) {
  for (let index = 0; index < text3.length; index++) if (bytes[start + index] !== text3[index]) return false;
  return true;
}

// src/readers/terraform-plan/entry-outline.ts
var OF_ENTRY = tableOf(ENTRY_KEYS);
var OF_CHANGE = tableOf(CHANGE_KEYS);
var INSIDE = nesting();
var PLACES = noPlaces();
var OUTLINE = { length: 0, lines: 0, quiet: false, newType: void 0, body: 0, doubt: void 0 };
function outlineOf(bytes, from = 0, end = bytes.length, view = viewOf(bytes)) {
  if (bytes[from] !== 123) return void 0;
  PLACES.fill(0);
  let doubt;
  let lines = 0;
  let depth = 1;
  let change = false;
  let at = from + 1;
  while (at < end) {
    const byte = bytes[at];
    if (byte === 34) {
      const start = at + 1;
      at = passString(bytes, view, start, end);
      if (at < 0) return void 0;
      const colon = bytes[at] === 58 ? at : skipSpace(bytes, at, end);
      if (bytes[colon] !== 58) continue;
      const key = keyAt(bytes, start, at - 1, depth);
      if (depth === 1) change = key?.number === ENTRY_KEYS.change;
      if (key) {
        if (PLACES[key.number] !== 0) doubt ??= `\`${key.name}\` is written twice`;
        PLACES[key.number] = colon + 1;
      } else if (hasEscape(bytes, start, at)) doubt ??= "a key is written with escapes";
      at = colon + 1;
    } else if (byte === 123 && change && depth === 1) {
      depth = 2;
      at++;
    } else if ((byte === 123 || byte === 91) && at + 1 < end && bytes[at + 1] === byte + 2) {
      at += 2;
    } else if (byte === 123 || byte === 91) {
      INSIDE.depth = 0;
      INSIDE.lines = 0;
      INSIDE.inString = false;
      INSIDE.fault = void 0;
      at = passValue(bytes, view, at, end, INSIDE);
      if (INSIDE.depth > 0 || INSIDE.inString || INSIDE.fault) return void 0;
      lines += INSIDE.lines;
    } else if (byte === 125) {
      at++;
      if (--depth > 0) {
        change = false;
        continue;
      }
      const sure = doubt === void 0;
      const quiet = sure && isQuiet(bytes, PLACES, at);
      OUTLINE.length = at - from;
      OUTLINE.lines = lines;
      OUTLINE.quiet = quiet;
      OUTLINE.newType = sure && !quiet ? newType(bytes, PLACES, at) : void 0;
      OUTLINE.body = Math.max(0, PLACES[ENTRY_KEYS.change] - from);
      OUTLINE.doubt = doubt;
      return OUTLINE;
    } else if (byte === 93) return void 0;
    else {
      if (byte === 10) lines++;
      at++;
    }
  }
  return void 0;
}
function tableOf(keys) {
  const table = Array.from({ length: 20 }, () => []);
  for (const [name, number] of Object.entries(keys)) table[name.length]?.push({ name, bytes: Buffer.from(name), number });
  return table;
}
function keyAt(bytes, start, end, depth) {
  const table = depth === 1 ? OF_ENTRY : OF_CHANGE;
  if (end - start >= table.length) return void 0;
  const keys = table[end - start];
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index];
    if (equal(bytes, start, key.bytes)) return key;
  }
  return void 0;
}
function hasEscape(bytes, start, end) {
  for (let at = start; at < end; at++) if (bytes[at] === 92) return true;
  return false;
}

// src/readers/terraform-plan/byte-cursor.ts
var MAX_CUT = 16 * 1024 * 1024;
var SCALAR = new Uint8Array(256);
for (const char of "0123456789+-.eEtrufalsn") SCALAR[char.charCodeAt(0)] = 1;
var ByteCursor = class extends ChunkWindow {
  failure;
  /** Where in the document the next value belongs, such as `resource_changes`; kept by whoever walks it, as is its place in a list, else -1. */
  place = "";
  index = -1;
  /** 1-based line of the next byte. */
  line = 1;
  /** 1-based column of the next byte where `skipSpace` crossed a line end just before it, else 0. */
  column = 0;
  #nesting = nesting();
  /** Records the first failure. */
  fail(code, message) {
    this.failure ??= { code, message };
    return false;
  }
  /** The place with the index: `resource_changes/12`. */
  get pointer() {
    return this.index < 0 ? this.place : `${this.place}/${this.index}`;
  }
  /** The next byte without passing it; -1 at the end. */
  peek() {
    if (this.failure || this.at >= this.end && !this.refill()) return -1;
    return this.bytes[this.at];
  }
  /** Passes bytes that are at hand, with the line ends among them. */
  pass(count = 1, lines = 0) {
    this.at += count;
    this.line += lines;
  }
  /** Passes the entry that was outlined, and returns it. */
  take({ length, lines }) {
    const bytes = this.bytes.subarray(this.at, this.at + length);
    this.pass(length, lines);
    return { bytes };
  }
  /** The bytes that come next, as far as they are at hand; valid until the cursor needs more. */
  ahead() {
    return this.bytes.subarray(this.at, this.end);
  }
  /** What the entry that comes next says, when the whole of it is at hand. */
  outline() {
    return outlineOf(this.bytes, this.at, this.end, this.view);
  }
  /** Passes white space; returns the byte after it, -1 at the end. */
  skipSpace() {
    let lineEnd = -1;
    for (; ; ) {
      const byte = this.peek();
      if (byte === 10) {
        this.line++;
        lineEnd = this.offset;
      } else if (byte !== 32 && byte !== 9 && byte !== 13) {
        this.column = lineEnd < 0 ? 0 : this.offset - lineEnd;
        return byte;
      }
      this.at++;
    }
  }
  /** Passes one value. */
  skipValue() {
    const first2 = this.skipSpace();
    if (first2 !== 123 && first2 !== 91 && first2 !== 34) return this.#skipScalar();
    const state = this.#nesting;
    state.depth = 0;
    state.lines = 0;
    state.inString = false;
    do {
      this.at = passValue(this.bytes, this.view, this.at, this.end, state);
      if (state.fault === "too-deep") return this.fail("evidence-too-deep", `the JSON is nested more than ${MAX_DEPTH} levels deep`);
      if (state.fault) return this.broken();
      if (state.depth === 0 && !state.inString) {
        this.line += state.lines;
        return true;
      }
    } while (this.refill());
    this.line += state.lines;
    return this.broken();
  }
  /** Passes one value and returns its bytes. */
  cutValue(limit = MAX_CUT) {
    this.skipSpace();
    this.mark = this.at;
    this.limit = limit;
    const passed = this.skipValue();
    const mark = this.mark;
    const hash = this.hash;
    this.mark = -1;
    this.hash = void 0;
    if (!passed) return void 0;
    if (hash) return { oversized: hash.update(this.bytes.subarray(0, this.at)).digest("hex") };
    const bytes = this.bytes.subarray(mark, this.at);
    return bytes.length <= limit ? { bytes } : { oversized: createHash2("sha256").update(bytes).digest("hex") };
  }
  /** Says that the document ends here, or goes on with something that JSON does not allow. */
  broken() {
    const ended = this.peek() < 0;
    const { pointer } = this;
    const inside = pointer === "" ? "" : `, in \`${pointer}\``;
    const what = ended ? `the JSON is cut off after ${this.offset} bytes` : `not valid JSON at byte ${this.offset}`;
    return this.fail("evidence-unreadable", what + inside);
  }
  #skipScalar() {
    const start = this.offset;
    while (SCALAR[this.peek() & 255] === 1) this.at++;
    return this.offset > start || this.broken();
  }
};

// src/readers/terraform-plan/parse-entry.ts
function parseEntry(bytes) {
  const text3 = bytes.toString("utf8");
  if (text3.includes("\uFFFD") && !isUtf8(bytes)) return void 0;
  try {
    const value = JSON.parse(text3);
    const signs = { inexact: false, forged: false, namesSecrets: false };
    survey(value, signs);
    if (!signs.inexact && !signs.forged) return { value, text: text3, namesSecrets: signs.namesSecrets };
    return { value: withoutForgedMarks(JSON.parse(withMarkedNumbers(bytes))), text: text3, namesSecrets: signs.namesSecrets };
  } catch {
    return void 0;
  }
}
function survey(value, signs) {
  if (typeof value === "number") signs.inexact ||= !isExactNumber(value);
  else if (Array.isArray(value)) for (const inner of value) survey(inner, signs);
  else if (typeof value === "object" && value !== null)
    for (const key in value) {
      const inner = value[key];
      signs.forged ||= key.startsWith("interlock:");
      if (typeof inner === "string") signs.namesSecrets ||= isSecretName(key);
      else if (typeof inner !== "boolean" && inner !== null) survey(inner, signs);
    }
}
function withMarkedNumbers(bytes) {
  let text3 = "";
  let from = 0;
  for (const [start, end] of inexactNumbers(bytes)) {
    text3 += `${bytes.toString("utf8", from, start)}{"interlock:number":"${bytes.toString("latin1", start, end)}"}`;
    from = end;
  }
  return text3 + bytes.toString("utf8", from);
}
function isUtf8(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
function withoutForgedMarks(value) {
  if (Array.isArray(value)) return value.map(withoutForgedMarks);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key.startsWith("interlock:") && key !== "interlock:number" ? `plan:${key}` : key,
    withoutForgedMarks(inner)
  ]);
  return Object.fromEntries(entries);
}

export {
  formatByKeys,
  foreignProblem,
  foreignJson,
  unknownFormat,
  utf8Chunks,
  encodingOf,
  strings,
  text,
  planChange,
  notUnderstood,
  secret,
  isSecret,
  isMark,
  marksOf,
  snakeCase,
  singular,
  plannedChange,
  plannedEntry,
  contentHash,
  specialShape,
  MAPS,
  attributeName,
  terraformShape,
  changesOf,
  partChanges,
  partPlans,
  outlineOf,
  ByteCursor,
  parseEntry
};
