import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  MOST_DEPENDENTS,
  attributePath,
  azureNativeShape,
  terraformShape as terraformShape2,
  topLevelKeys,
  withoutKeys
} from "./chunk-5Z2AT4BE.js";
import {
  ByteCursor,
  attributeName,
  contentHash,
  isMark,
  isSecret,
  notUnderstood,
  parseEntry,
  partChanges,
  plannedChange,
  secret,
  snakeCase,
  specialShape,
  terraformShape,
  unknownFormat,
  utf8Chunks
} from "./chunk-HVO4347Q.js";
import "./chunk-R3JWCZGH.js";
import "./chunk-UI7JU346.js";
import {
  problem
} from "./chunk-XEER5CX4.js";
import {
  cloudFormationType,
  rowOf,
  terraformType
} from "./chunk-I3SFUTQQ.js";
import "./chunk-GI5EJZWF.js";
import {
  canonicalJson
} from "./chunk-CYIYEYG6.js";
import {
  UNKNOWN,
  isObject,
  isUnknown
} from "./chunk-EGKD75XR.js";
import "./chunk-4EMEBGM3.js";
import "./chunk-XNC7CHNM.js";

// src/readers/pulumi-preview/read-pulumi-preview.ts
import { createSecretKey } from "node:crypto";

// src/readers/pulumi-preview/outcome.ts
var COUNTED = ["create", "update", "delete", "replace"];
var Outcome = class {
  #file;
  #seen = { create: 0, update: 0, delete: 0, replace: 0 };
  #summary;
  #summaryAt;
  #failed;
  #runs = 0;
  #refreshes = false;
  constructor(file) {
    this.#file = file;
  }
  /** Whether anything was found that only a preview has. */
  recognised = false;
  step(op) {
    this.recognised = true;
    if (op === "refresh") this.#refreshes = true;
    if (op === "create" || op === "update" || op === "delete") this.#seen[op]++;
  }
  replacement() {
    this.#seen.replace++;
  }
  /** A key of the document or of an event. */
  key(key, value, location) {
    this.recognised ||= key === "steps" || key.endsWith("Event");
    if (key === "preludeEvent") this.#runs++;
    if (key === "changeSummary") this.#summarise(value, location);
    else if (key === "summaryEvent") {
      const summary = isObject(value) ? value : {};
      this.#summarise(summary["resourceChanges"] ?? {}, location);
      if (summary["maybeCorrupt"] === true || summary["result"] !== void 0 && summary["result"] !== "succeeded")
        this.#fail("it ended with a failure", location);
    } else if (key === "diagnostics" && Array.isArray(value)) value.forEach((one) => this.#diagnostic(one, location));
    else if (key === "diagnosticEvent") this.#diagnostic(value, location);
    else if (key === "maybeCorrupt" && value === true) this.#fail("its state may be corrupt", location);
    else if (key === "policyEvent" && isObject(value) && value["enforcementLevel"] === "mandatory")
      this.#fail("a policy of Pulumi was violated", location);
    else if (key === "errorEvent" || key === "resOpFailedEvent") this.#fail("it reports an error", location);
  }
  /** Resources that stay as they are, components among them; undefined where it is not said, or mixed with what a refresh finds. */
  get same() {
    if (this.#refreshes || this.#runs > 1 || !isObject(this.#summary)) return void 0;
    const same = this.#summary["same"] ?? 0;
    return typeof same === "number" ? same : void 0;
  }
  /** Why the preview does not show everything. */
  get incomplete() {
    return this.#failed ? "errored" : [...this.problems()].length > 0 ? "cut" : void 0;
  }
  *problems() {
    if (this.#failed) yield this.#failed;
    const location = this.#summaryAt ?? { file: this.#file };
    if (this.#runs > 1)
      yield problem("evidence-unreadable", `\`${this.#file}\` holds more than one run`, { help: REWRITE, location: { file: this.#file } });
    if (!isObject(this.#summary)) {
      if (!this.#failed) yield incomplete("the preview ends without its summary, so that the end may be missing", { file: this.#file });
      return;
    }
    if (this.#refreshes) return;
    for (const op of COUNTED) {
      const said = this.#summary[op];
      if (typeof said === "number" && said > this.#seen[op])
        yield incomplete(`the preview counts ${said} \`${op}\` and shows ${this.#seen[op]}`, location);
    }
  }
  #summarise(value, location) {
    this.recognised = true;
    this.#summary = value;
    this.#summaryAt = location;
  }
  #diagnostic(value, location) {
    this.recognised = true;
    if (!isObject(value) || value["severity"] !== "error") return;
    const urn = typeof value["urn"] === "string" ? ` about \`${value["urn"].split("::").slice(2).join("::")}\`` : "";
    this.#fail(`it reports an error${urn}`, location);
  }
  #fail(why, location) {
    this.recognised = true;
    this.#failed ??= problem("plan-errored", `the preview failed, so that it does not show everything that would happen: ${why}`, {
      help: "repair the program until `pulumi preview` succeeds, and judge that preview; let the job stop when the command fails",
      location
    });
  }
};
function incomplete(message, location) {
  return problem("plan-incomplete", message, { help: REWRITE, location });
}
var REWRITE = "write it again: `pulumi preview --json --show-replacement-steps > preview.json`, and stop the job when the command fails";

// src/readers/pulumi-preview/replacements.ts
var OPERATIONS = /* @__PURE__ */ new Set(["replace", "create-replacement", "import-replacement", "delete-replaced"]);
var Replacements = class {
  #deleted = /* @__PURE__ */ new Map();
  #logical = /* @__PURE__ */ new Map();
  #done = /* @__PURE__ */ new Map();
  static tells(op) {
    return OPERATIONS.has(op);
  }
  /** What is complete with this step. */
  *take(placed) {
    const { step } = placed;
    const { urn, op } = step;
    const id = step.before?.id;
    if (op === "delete-replaced") {
      if (this.#done.has(urn) && this.#done.get(urn) === id) this.#done.delete(urn);
      else this.#deleted.set(urn, [...this.#deleted.get(urn) ?? [], placed]);
    } else if (op === "replace") {
      if (!this.#done.has(urn)) this.#logical.set(urn, placed);
    } else {
      const order = this.#forgetDeleted(urn, id) ? "delete-first" : "create-first";
      if (order === "create-first") this.#done.set(urn, id);
      const logical = this.#logical.get(urn);
      this.#logical.delete(urn);
      yield { replaced: { ...placed, step: withReasons(step, logical?.step) }, order };
    }
  }
  /** What is left when the document ends. */
  *rest() {
    for (const [urn, placed] of this.#logical) {
      const order = this.#forgetDeleted(urn, placed.step.before?.id) ? "delete-first" : "unknown";
      yield { replaced: placed, order };
    }
    for (const leftovers of this.#deleted.values()) for (const leftover of leftovers) yield { leftover };
  }
  #forgetDeleted(urn, id) {
    const deleted = this.#deleted.get(urn) ?? [];
    const at = deleted.findIndex(({ step }) => step.before?.id === id);
    if (at < 0) return false;
    deleted.splice(at, 1);
    return true;
  }
};
function withReasons(step, logical) {
  if (!logical || step.keys.length + step.differences.length > 0) return step;
  return { ...step, keys: logical.keys, differences: logical.differences, changed: logical.changed };
}

// src/readers/pulumi-preview/urn.ts
function parseUrn(urn) {
  const match = /^urn:pulumi:[^:]*(?:::|:(?=:))([^:]*)::((?:(?!::).)+)::([\s\S]+)$/.exec(urn);
  if (!match) return void 0;
  const [, , qualified = "", name = ""] = match;
  const at = qualified.lastIndexOf("$");
  return { address: `${qualified}::${name}`, type: qualified.slice(at + 1), name, parents: at < 0 ? "" : qualified.slice(0, at) };
}

// src/readers/pulumi-preview/step.ts
function stepOf(value) {
  if (!isObject(value) || typeof value["op"] !== "string" || typeof value["urn"] !== "string") return void 0;
  const parsed = parseUrn(value["urn"]);
  if (!parsed) return void 0;
  const [old, next] = [value["old"] ?? value["oldState"], value["new"] ?? value["newState"]];
  const step = {
    op: value["op"],
    urn: value["urn"],
    address: parsed.address,
    token: parsed.type,
    name: parsed.name,
    parents: parsed.parents,
    before: stateOf(old, value["urn"]),
    after: stateOf(next, value["urn"]),
    keys: names(value["keys"] ?? value["replaceReasons"]),
    changed: names(value["diffs"] ?? value["diffReasons"]),
    differences: differencesOf(value["detailedDiff"])
  };
  if ([old, next].some((state) => state !== void 0 && state !== null && !isObject(state))) step.doubt = "a state of it is no object";
  return step;
}
function stateOf(value, urn) {
  if (!isObject(value)) return null;
  const state = {
    urn: typeof value["urn"] === "string" ? value["urn"] : urn,
    custom: value["custom"] === true,
    protect: value["protect"] === true,
    retainOnDelete: value["retainOnDelete"] === true,
    external: value["external"] === true,
    pendingDelete: value["delete"] === true,
    taint: value["taint"] === true,
    provider: typeof value["provider"] === "string" ? value["provider"] : "",
    inputs: isObject(value["inputs"]) ? value["inputs"] : {},
    outputs: isObject(value["outputs"]) ? value["outputs"] : {},
    dependencies: dependenciesOf(value)
  };
  if (typeof value["id"] === "string" && value["id"] !== "") state.id = value["id"];
  return state;
}
function dependenciesOf(state) {
  const { dependencies, propertyDependencies, deletedWith } = state;
  const byProperty = isObject(propertyDependencies) ? Object.values(propertyDependencies).flatMap(names) : [];
  const all = [...names(dependencies), ...byProperty, ...names(deletedWith === void 0 ? [] : [deletedWith])];
  return all.length === 0 ? all : [...new Set(all)].filter((urn) => urn !== "");
}
function isComponent({ token, before, after }) {
  return token.startsWith("pulumi:") || (after ?? before)?.custom !== true;
}
function names(value) {
  return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}
function differencesOf(value) {
  if (!isObject(value)) return [];
  return Object.entries(value).map(([path, difference]) => {
    const kind = isObject(difference) ? difference["diffKind"] ?? difference["kind"] : void 0;
    return {
      path,
      replaces: typeof kind === "string" && kind.endsWith("-replace"),
      inputs: isObject(difference) && difference["inputDiff"] === true
    };
  });
}

// src/readers/pulumi-preview/preview-rest.ts
var MOST_REFERENCES = 2e6;
var GONE = /* @__PURE__ */ new Set(["delete", "discard", "delete-replaced", "discard-replaced"]);
var PreviewRest = class {
  #same = 0;
  #shown = 0;
  #count = 0;
  #users = /* @__PURE__ */ new Map();
  #providers = /* @__PURE__ */ new Map();
  #regions = /* @__PURE__ */ new Map();
  /** `isSame`: nothing happens to it. */
  add(step, isSame2) {
    if (step.op === "same") this.#shown++;
    const { before, after } = step;
    const region = step.token.startsWith("pulumi:providers:") ? (after ?? before)?.inputs["region"] : void 0;
    if (typeof region === "string") this.#regions.set(step.urn, region);
    if (isComponent(step)) return;
    if (isSame2) this.#same++;
    const user = withoutKeys(step.address);
    const provider = (after ?? before)?.provider;
    if (provider) this.#providers.set(user, provider);
    if (GONE.has(step.op)) return;
    for (const state of [before, after]) this.#depend(user, state);
  }
  /** Objects that stay. `counted`: all that the summary says to stay, whatever they are. */
  unchanged(counted) {
    return this.#same + Math.max(0, counted - this.#shown);
  }
  dependents(address, leftOut) {
    if (this.#count > MOST_REFERENCES || this.#count === 0) return void 0;
    const stays = (one) => one !== address && !leftOut.has(one);
    const direct = this.#users.get(address) ?? /* @__PURE__ */ new Set();
    const all = new Set(direct);
    for (const one of all) for (const user of this.#users.get(one) ?? []) all.add(user);
    const first = [...direct].filter(stays).sort();
    const rest = [...all].filter((one) => stays(one) && !direct.has(one)).sort();
    return { count: first.length + rest.length, direct: first.length, addresses: [...first, ...rest].slice(0, MOST_DEPENDENTS) };
  }
  provider(address) {
    const [, urn = "", name = ""] = /^(.*::pulumi:providers:[^:]+::(.*))::[^:]*$/.exec(this.#providers.get(address) ?? "") ?? [];
    if (urn === "") return void 0;
    const region = this.#regions.get(urn);
    return { alias: name.startsWith("default") ? "" : name, ...region !== void 0 && { region } };
  }
  #depend(user, state) {
    for (const urn of state?.dependencies ?? []) {
      const used = parseUrn(urn)?.address;
      if (used === void 0 || ++this.#count > MOST_REFERENCES) continue;
      const address = withoutKeys(used);
      const users = this.#users.get(address);
      if (users) users.add(user);
      else this.#users.set(address, /* @__PURE__ */ new Set([user]));
    }
  }
};

// src/readers/pulumi-preview/property-path.ts
function stepsOf(path) {
  const steps = [];
  let at = 0;
  while (at < path.length) {
    const rest = path.slice(at);
    const match = /^\[(\d+)\]/.exec(rest) ?? /^\["((?:[^"\\]|\\.)*)"\]/.exec(rest) ?? /^\.?([^.[\]"]+)/.exec(rest);
    if (!match) return [path];
    const [text, value = ""] = match;
    steps.push(/^\[\d/.test(text) ? Number(value) : value.replace(/\\(.)/g, "$1"));
    at += text.length;
  }
  return steps;
}

// src/readers/pulumi-preview/marked-values.ts
var NOT_KNOWN = /* @__PURE__ */ new Set([
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff"
]);
var SIGNATURE = "4dabf18193072939515e22adb298388d";
var SECRET = "1b47061264138c4ac30d75fd1eb44270";
var OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
var BLINDED = "[secret]";
function markedValues(value) {
  if (typeof value === "string") {
    if (NOT_KNOWN.has(value)) return UNKNOWN;
    return value === BLINDED ? secret(BLINDED) : value;
  }
  if (Array.isArray(value)) return value.map(markedValues);
  if (!isObject(value) || isMark(value)) return value;
  const signature = Object.hasOwn(value, SIGNATURE) ? value[SIGNATURE] : void 0;
  if (signature === SECRET) return secret(value["plaintext"] ?? value["value"] ?? value["ciphertext"] ?? null);
  if (signature === OUTPUT) {
    if (value["secret"] === true) return secret(value["value"] ?? null);
    return value["value"] === void 0 ? UNKNOWN : markedValues(value["value"]);
  }
  const entries = Object.entries(value).filter(([key]) => !key.startsWith("__"));
  return Object.fromEntries(entries.map(([key, inner]) => [key, markedValues(inner)]));
}

// src/readers/pulumi-preview/states.ts
var SHAPES = {
  terraform: terraformShape2,
  "azure-native": azureNativeShape,
  // What Terraform keeps in a resource of its own stays where it is: one step is one change.
  cloudformation(type, values) {
    const shaped = terraformShape(type, values);
    const { main, parts } = specialShape(type, shaped);
    return parts.length === 0 ? main : { ...shaped, ...main };
  },
  own: (_type, values) => values
};
function sidesOf(step, type, shape, replaced) {
  const { before, after } = step;
  const old = before && { inputs: marked(before.inputs), outputs: marked(before.outputs) };
  const next = after && { inputs: marked(after.inputs) };
  const was = old && { ...old.outputs, ...old.inputs };
  const becomes = next && { ...next.inputs };
  if (was && becomes && old && next) {
    for (const name of differing(step)) showDifference(name, was, becomes, old.outputs);
    for (const [name, value] of Object.entries(old.outputs))
      if (!Object.hasOwn(becomes, name) && !Object.hasOwn(old.inputs, name)) becomes[name] = value;
  }
  const shaped = (values) => values && SHAPES[shape](type, values);
  const [one, other] = [shaped(was), shaped(becomes)];
  if (one && before) describe(one, before, true);
  if (other && after) describe(other, after, before !== null && !replaced, before);
  hideSecretData(type, one, other);
  return { before: one, after: other };
}
function marked(values) {
  const found = markedValues(values);
  return isObject(found) ? found : {};
}
function differing({ differences, changed, keys }) {
  return new Set([...differences.map(({ path }) => path), ...changed, ...keys].map((path) => String(stepsOf(path)[0] ?? path)));
}
function showDifference(name, was, becomes, outputs) {
  const [one, other] = [was[name], becomes[name]];
  if (other === void 0 || canonicalJson(one) !== canonicalJson(other)) return;
  const output = outputs[name];
  if (output !== void 0 && canonicalJson(output) !== canonicalJson(other)) was[name] = output;
  else if (holdsSecret(other)) becomes[name] = secret({ changed: other });
}
function holdsSecret(value) {
  if (isSecret(value)) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsSecret);
}
function describe(attributes, state, keepsId, before) {
  const id = state.id ?? before?.id;
  if (!keepsId) {
    attributes["id"] = UNKNOWN;
    for (const name of ["arn", "urn"]) if (Object.hasOwn(attributes, name)) attributes[name] = UNKNOWN;
  } else if (id !== void 0) attributes["id"] ??= before?.id ?? id;
  if (state.protect || state.retainOnDelete || before?.protect === true || before?.retainOnDelete === true)
    attributes["lifecycle"] = { protect: state.protect, retain_on_delete: state.retainOnDelete };
}
function hideSecretData(type, ...sides) {
  if (type !== "Secret") return;
  for (const side of sides)
    for (const name of ["data", "stringData"]) {
      const data = side?.[name];
      if (!side || !isObject(data) || isUnknown(data) || isSecret(data)) continue;
      const hidden = Object.entries(data).map(([key, value]) => [
        key,
        isUnknown(value) || isSecret(value) ? value : secret(value)
      ]);
      side[name] = Object.fromEntries(hidden);
    }
}

// src/readers/pulumi-preview/types-aws.ts
var AWS_MODULES = {
  alb: "lb",
  amp: "prometheus",
  apigateway: "api_gateway",
  bcmdata: "bcmdataexports",
  cfg: "config",
  cloudcontrol: "cloudcontrolapi",
  cloudhsmv2: "cloudhsm_v2",
  costexplorer: "ce",
  directconnect: "dx",
  directoryservice: "directory_service",
  ec2: "",
  ec2clientvpn: "ec2_client_vpn",
  ec2transitgateway: "ec2_transit_gateway",
  elasticbeanstalk: "elastic_beanstalk",
  elasticloadbalancing: "elb",
  elasticloadbalancingv2: "lb",
  applicationloadbalancing: "lb",
  mediaconvert: "media_convert",
  mediapackage: "media_package",
  mediastore: "media_store",
  opensearchingest: "osis",
  rds: "db",
  resourceexplorer: "resourceexplorer2",
  route53recoverycontrol: "route53recoverycontrolconfig",
  serverlessrepository: "serverlessapplicationrepository",
  servicediscovery: "service_discovery"
};
var AWS_TYPES = {
  "alb/LoadBalancer": "lb",
  "applicationloadbalancing/LoadBalancer": "lb",
  "elasticloadbalancingv2/LoadBalancer": "lb",
  "elasticloadbalancing/LoadBalancer": "elb",
  "elb/LoadBalancer": "elb",
  "lb/LoadBalancer": "lb",
  "bedrock/AgentAgent": "bedrockagent_agent",
  "bedrock/AgentDataSource": "bedrockagent_data_source",
  "bedrock/AgentKnowledgeBase": "bedrockagent_knowledge_base",
  "cfg/Recorder": "config_configuration_recorder",
  "cfg/RecorderStatus": "config_configuration_recorder_status",
  "cfg/Rule": "config_config_rule",
  "cloudtrail/Trail": "cloudtrail",
  "docdb/ElasticCluster": "docdbelastic_cluster",
  "ec2/AvailabilityZoneGroup": "ec2_availability_zone_group",
  "ec2/CapacityBlockReservation": "ec2_capacity_block_reservation",
  "ec2/CapacityReservation": "ec2_capacity_reservation",
  "ec2/CarrierGateway": "ec2_carrier_gateway",
  "ec2/DedicatedHost": "ec2_host",
  "ec2/Fleet": "ec2_fleet",
  "ec2/ImageBlockPublicAccess": "ec2_image_block_public_access",
  "ec2/InstanceMetadataDefaults": "ec2_instance_metadata_defaults",
  "ec2/ManagedPrefixList": "ec2_managed_prefix_list",
  "ec2/ManagedPrefixListEntry": "ec2_managed_prefix_list_entry",
  "ec2/NetworkInsightsAnalysis": "ec2_network_insights_analysis",
  "ec2/NetworkInsightsPath": "ec2_network_insights_path",
  "ec2/PeeringConnectionOptions": "vpc_peering_connection_options",
  "ec2/SecurityGroupAssociation": "vpc_endpoint_security_group_association",
  "ec2/SerialConsoleAccess": "ec2_serial_console_access",
  "ec2/SubnetCidrReservation": "ec2_subnet_cidr_reservation",
  "ec2/Tag": "ec2_tag",
  "ec2/TrafficMirrorFilter": "ec2_traffic_mirror_filter",
  "ec2/TrafficMirrorFilterRule": "ec2_traffic_mirror_filter_rule",
  "ec2/TrafficMirrorSession": "ec2_traffic_mirror_session",
  "ec2/TrafficMirrorTarget": "ec2_traffic_mirror_target",
  "ec2transitgateway/InstanceConnectEndpoint": "ec2_instance_connect_endpoint",
  "ec2transitgateway/InstanceState": "ec2_instance_state",
  "ec2transitgateway/TransitGateway": "ec2_transit_gateway",
  "fsx/OpenZfsFileSystem": "fsx_openzfs_file_system",
  "fsx/OpenZfsSnapshot": "fsx_openzfs_snapshot",
  "fsx/OpenZfsVolume": "fsx_openzfs_volume",
  "guardduty/IPSet": "guardduty_ipset",
  "guardduty/ThreatIntelSet": "guardduty_threatintelset",
  "iam/OpenIdConnectProvider": "iam_openid_connect_provider",
  "iam/SshKey": "iam_user_ssh_key",
  "opensearch/ServerlessAccessPolicy": "opensearchserverless_access_policy",
  "opensearch/ServerlessCollection": "opensearchserverless_collection",
  "opensearch/ServerlessLifecyclePolicy": "opensearchserverless_lifecycle_policy",
  "opensearch/ServerlessSecurityConfig": "opensearchserverless_security_config",
  "opensearch/ServerlessSecurityPolicy": "opensearchserverless_security_policy",
  "opensearch/ServerlessVpcEndpoint": "opensearchserverless_vpc_endpoint",
  "rds/Cluster": "rds_cluster",
  "rds/ClusterActivityStream": "rds_cluster_activity_stream",
  "rds/ClusterEndpoint": "rds_cluster_endpoint",
  "rds/ClusterInstance": "rds_cluster_instance",
  "rds/ClusterParameterGroup": "rds_cluster_parameter_group",
  "rds/ClusterRoleAssociation": "rds_cluster_role_association",
  "rds/CustomDbEngineVersion": "rds_custom_db_engine_version",
  "rds/ExportTask": "rds_export_task",
  "rds/GlobalCluster": "rds_global_cluster",
  "rds/ReservedInstance": "rds_reserved_instance",
  "rds/RoleAssociation": "db_instance_role_association",
  "route53/HostedZoneDnsSec": "route53_hosted_zone_dnssec",
  "route53/ResolverDnsSecConfig": "route53_resolver_dnssec_config",
  "s3/AnalyticsConfiguration": "s3_bucket_analytics_configuration",
  "s3/BucketObjectv2": "s3_object",
  "s3/BucketReplicationConfig": "s3_bucket_replication_configuration",
  "s3/Inventory": "s3_bucket_inventory",
  "storagegateway/CachesIscsiVolume": "storagegateway_cached_iscsi_volume"
};

// src/readers/pulumi-preview/types-azure.ts
var AZURE_MODULES = {
  apimanagement: "api_management",
  appconfiguration: "app_configuration",
  appinsights: "application_insights",
  appservice: "",
  authorization: "",
  compute: "",
  containerservice: "",
  core: "",
  databricks: "databricks",
  datafactory: "data_factory",
  dataprotection: "data_protection",
  digitaltwins: "digital_twins",
  elasticsan: "elastic_san",
  keyvault: "key_vault",
  machinelearning: "machine_learning",
  managedlustre: "managed_lustre",
  monitoring: "monitor",
  network: "",
  operationalinsights: "log",
  privatedns: "private_dns",
  privatelink: "private",
  recoveryservices: "recovery_services",
  securitycenter: "security_center",
  streamanalytics: "stream_analytics"
};
var AZURE_TYPES = {
  "apimanagement/Service": "api_management",
  "appconfiguration/ConfigurationKey": "app_configuration_key",
  "appconfiguration/ConfigurationStore": "app_configuration",
  "appinsights/Insights": "application_insights",
  "appservice/Certificate": "app_service_certificate",
  "authorization/Assignment": "role_assignment",
  "compute/DataDiskAttachment": "virtual_machine_data_disk_attachment",
  "containerservice/Registry": "container_registry",
  "containerservice/Group": "container_group",
  "datafactory/Factory": "data_factory",
  "dns/CNameRecord": "dns_cname_record",
  "eventhub/ConsumerGroup": "eventhub_consumer_group",
  "eventhub/EventHub": "eventhub",
  "eventhub/EventHubNamespace": "eventhub_namespace",
  "frontdoor/Frontdoor": "frontdoor",
  "iot/IoTHub": "iothub",
  "keyvault/KeyVault": "key_vault",
  "lb/LoadBalancer": "lb",
  "management/GroupPolicyAssignment": "management_group_policy_assignment",
  "mssql/ElasticPool": "mssql_elasticpool",
  "network/DdosProtectionPlan": "network_ddos_protection_plan",
  "operationalinsights/AnalyticsWorkspace": "log_analytics_workspace",
  "waf/Policy": "web_application_firewall_policy"
};

// src/readers/pulumi-preview/types-azure-native.ts
var AZURE_NATIVE_TYPES = {
  "apimanagement/ApiManagementService": "azurerm_api_management",
  "appconfiguration/ConfigurationStore": "azurerm_app_configuration",
  "applicationinsights/Component": "azurerm_application_insights",
  "authorization/ManagementLockAtResourceGroupLevel": "azurerm_management_lock",
  "authorization/ManagementLockAtResourceLevel": "azurerm_management_lock",
  "authorization/ManagementLockAtSubscriptionLevel": "azurerm_management_lock",
  "authorization/ManagementLockByScope": "azurerm_management_lock",
  "authorization/RoleAssignment": "azurerm_role_assignment",
  "authorization/RoleDefinition": "azurerm_role_definition",
  "automation/AutomationAccount": "azurerm_automation_account",
  "batch/BatchAccount": "azurerm_batch_account",
  "cache/Redis": "azurerm_redis_cache",
  "cache/RedisEnterprise": "azurerm_redis_enterprise_cluster",
  "cognitiveservices/Account": "azurerm_cognitive_account",
  "compute/Disk": "azurerm_managed_disk",
  "compute/DiskEncryptionSet": "azurerm_disk_encryption_set",
  "compute/Gallery": "azurerm_shared_image_gallery",
  "compute/Image": "azurerm_image",
  "compute/Snapshot": "azurerm_snapshot",
  "compute/VirtualMachine": "azurerm_virtual_machine",
  "containerregistry/Registry": "azurerm_container_registry",
  "containerservice/AgentPool": "azurerm_kubernetes_cluster_node_pool",
  "containerservice/ManagedCluster": "azurerm_kubernetes_cluster",
  "cosmosdb/CassandraResourceCassandraKeyspace": "azurerm_cosmosdb_cassandra_keyspace",
  "cosmosdb/CassandraResourceCassandraTable": "azurerm_cosmosdb_cassandra_table",
  "cosmosdb/DatabaseAccount": "azurerm_cosmosdb_account",
  "cosmosdb/GremlinResourceGremlinDatabase": "azurerm_cosmosdb_gremlin_database",
  "cosmosdb/GremlinResourceGremlinGraph": "azurerm_cosmosdb_gremlin_graph",
  "cosmosdb/MongoDBResourceMongoDBCollection": "azurerm_cosmosdb_mongo_collection",
  "cosmosdb/MongoDBResourceMongoDBDatabase": "azurerm_cosmosdb_mongo_database",
  "cosmosdb/SqlResourceSqlContainer": "azurerm_cosmosdb_sql_container",
  "cosmosdb/SqlResourceSqlDatabase": "azurerm_cosmosdb_sql_database",
  "cosmosdb/TableResourceTable": "azurerm_cosmosdb_table",
  "databricks/Workspace": "azurerm_databricks_workspace",
  "datafactory/Factory": "azurerm_data_factory",
  "dataprotection/BackupVault": "azurerm_data_protection_backup_vault",
  "dbformysql/Database": "azurerm_mysql_flexible_database",
  "dbformysql/Server": "azurerm_mysql_flexible_server",
  "dbforpostgresql/Database": "azurerm_postgresql_flexible_server_database",
  "dbforpostgresql/Server": "azurerm_postgresql_flexible_server",
  "devices/IotHubResource": "azurerm_iothub",
  "digitaltwins/DigitalTwin": "azurerm_digital_twins_instance",
  "dns/Zone": "azurerm_dns_zone",
  "documentdb/CassandraResourceCassandraKeyspace": "azurerm_cosmosdb_cassandra_keyspace",
  "documentdb/CassandraResourceCassandraTable": "azurerm_cosmosdb_cassandra_table",
  "documentdb/DatabaseAccount": "azurerm_cosmosdb_account",
  "documentdb/GremlinResourceGremlinDatabase": "azurerm_cosmosdb_gremlin_database",
  "documentdb/GremlinResourceGremlinGraph": "azurerm_cosmosdb_gremlin_graph",
  "documentdb/MongoDBResourceMongoDBCollection": "azurerm_cosmosdb_mongo_collection",
  "documentdb/MongoDBResourceMongoDBDatabase": "azurerm_cosmosdb_mongo_database",
  "documentdb/SqlResourceSqlContainer": "azurerm_cosmosdb_sql_container",
  "documentdb/SqlResourceSqlDatabase": "azurerm_cosmosdb_sql_database",
  "documentdb/TableResourceTable": "azurerm_cosmosdb_table",
  "eventhub/EventHub": "azurerm_eventhub",
  "eventhub/Namespace": "azurerm_eventhub_namespace",
  "insights/Component": "azurerm_application_insights",
  "iothub/IotHubResource": "azurerm_iothub",
  "keyvault/Key": "azurerm_key_vault_key",
  "keyvault/ManagedHsm": "azurerm_key_vault_managed_hardware_security_module",
  "keyvault/Secret": "azurerm_key_vault_secret",
  "keyvault/Vault": "azurerm_key_vault",
  "kusto/Cluster": "azurerm_kusto_cluster",
  "machinelearningservices/Workspace": "azurerm_machine_learning_workspace",
  "managedidentity/UserAssignedIdentity": "azurerm_user_assigned_identity",
  "netapp/Account": "azurerm_netapp_account",
  "netapp/CapacityPool": "azurerm_netapp_pool",
  "netapp/CapacityPoolVolume": "azurerm_netapp_volume",
  "netapp/Pool": "azurerm_netapp_pool",
  "netapp/Volume": "azurerm_netapp_volume",
  "network/ApplicationGateway": "azurerm_application_gateway",
  "network/AzureFirewall": "azurerm_firewall",
  "network/ExpressRouteCircuit": "azurerm_express_route_circuit",
  "network/LoadBalancer": "azurerm_lb",
  "network/NatGateway": "azurerm_nat_gateway",
  "network/NetworkSecurityGroup": "azurerm_network_security_group",
  "network/PrivateEndpoint": "azurerm_private_endpoint",
  "network/PrivateZone": "azurerm_private_dns_zone",
  "network/PublicIPAddress": "azurerm_public_ip",
  "network/Route": "azurerm_route",
  "network/RouteTable": "azurerm_route_table",
  "network/SecurityRule": "azurerm_network_security_rule",
  "network/Subnet": "azurerm_subnet",
  "network/VirtualNetwork": "azurerm_virtual_network",
  "network/VirtualNetworkGateway": "azurerm_virtual_network_gateway",
  "network/Zone": "azurerm_dns_zone",
  "operationalinsights/Workspace": "azurerm_log_analytics_workspace",
  "privatedns/PrivateZone": "azurerm_private_dns_zone",
  "purview/Account": "azurerm_purview_account",
  "recoveryservices/Vault": "azurerm_recovery_services_vault",
  "redis/Redis": "azurerm_redis_cache",
  "redisenterprise/RedisEnterprise": "azurerm_redis_enterprise_cluster",
  "resources/ResourceGroup": "azurerm_resource_group",
  "search/Service": "azurerm_search_service",
  "servicebus/Namespace": "azurerm_servicebus_namespace",
  "servicebus/Queue": "azurerm_servicebus_queue",
  "servicebus/Subscription": "azurerm_servicebus_subscription",
  "servicebus/Topic": "azurerm_servicebus_topic",
  "sql/Database": "azurerm_mssql_database",
  "sql/ElasticPool": "azurerm_mssql_elasticpool",
  "sql/ManagedDatabase": "azurerm_mssql_managed_database",
  "sql/ManagedInstance": "azurerm_mssql_managed_instance",
  "sql/Server": "azurerm_mssql_server",
  "storage/Blob": "azurerm_storage_blob",
  "storage/BlobContainer": "azurerm_storage_container",
  "storage/FileShare": "azurerm_storage_share",
  "storage/Queue": "azurerm_storage_queue",
  "storage/StorageAccount": "azurerm_storage_account",
  "storage/Table": "azurerm_storage_table",
  "synapse/SqlPool": "azurerm_synapse_sql_pool",
  "synapse/Workspace": "azurerm_synapse_workspace"
};

// src/readers/pulumi-preview/types-google.ts
var GOOGLE_MODULES = {
  accessapproval: "access_approval",
  accesscontextmanager: "access_context_manager",
  apigateway: "api_gateway",
  appengine: "app_engine",
  artifactregistry: "artifact_registry",
  assuredworkloads: "assured_workloads",
  backupdisasterrecovery: "backup_dr",
  bigqueryanalyticshub: "bigquery_analytics_hub",
  binaryauthorization: "binary_authorization",
  certificateauthority: "privateca",
  certificatemanager: "certificate_manager",
  cloudasset: "cloud_asset",
  cloudfunctionsv2: "cloudfunctions2",
  cloudidentity: "cloud_identity",
  cloudrun: "cloud_run",
  cloudrunv2: "cloud_run_v2",
  cloudscheduler: "cloud_scheduler",
  cloudtasks: "cloud_tasks",
  containeranalysis: "container_analysis",
  datacatalog: "data_catalog",
  datafusion: "data_fusion",
  dataloss: "data_loss",
  databasemigrationservice: "database_migration_service",
  deploymentmanager: "deployment_manager",
  diagflow: "dialogflow",
  discoveryengine: "discovery_engine",
  essentialcontacts: "essential_contacts",
  gkebackup: "gke_backup",
  gkehub: "gke_hub",
  identityplatform: "identity_platform",
  integrationconnectors: "integration_connectors",
  iot: "cloudiot",
  managedkafka: "managed_kafka",
  networkconnectivity: "network_connectivity",
  networkmanagement: "network_management",
  networksecurity: "network_security",
  networkservices: "network_services",
  oracledatabase: "oracle_database",
  organizations: "organization",
  orgpolicy: "org_policy",
  osconfig: "os_config",
  oslogin: "os_login",
  projects: "project",
  resourcemanager: "resource_manager",
  secretmanager: "secret_manager",
  securesourcemanager: "secure_source_manager",
  securitycenter: "scc",
  serviceaccount: "service_account",
  servicedirectory: "service_directory",
  servicenetworking: "service_networking",
  vpcaccess: "vpc_access"
};
var GOOGLE_TYPES = {
  "certificateauthority/Authority": "privateca_certificate_authority",
  "compute/MangedSslCertificate": "compute_managed_ssl_certificate",
  "datastore/DataStoreIndex": "datastore_index",
  "healthcare/Hl7Store": "healthcare_hl7_v2_store",
  "organizations/Folder": "folder",
  "organizations/Project": "project",
  "serviceaccount/Account": "service_account"
};

// src/readers/pulumi-preview/types-google-native.ts
var GOOGLE_NATIVE_TYPES = {
  "alloydb/Backup": "google_alloydb_backup",
  "alloydb/Cluster": "google_alloydb_cluster",
  "alloydb/Instance": "google_alloydb_instance",
  "artifactregistry/Repository": "google_artifact_registry_repository",
  "bigquery/Dataset": "google_bigquery_dataset",
  "bigquery/Table": "google_bigquery_table",
  "bigtableadmin/Instance": "google_bigtable_instance",
  "bigtableadmin/Table": "google_bigtable_table",
  "cloudkms/CryptoKey": "google_kms_crypto_key",
  "cloudkms/CryptoKeyVersion": "google_kms_crypto_key_version",
  "cloudkms/KeyRing": "google_kms_key_ring",
  "cloudresourcemanager/Folder": "google_folder",
  "cloudresourcemanager/Project": "google_project",
  "compute/Address": "google_compute_address",
  "compute/BackendService": "google_compute_backend_service",
  "compute/Disk": "google_compute_disk",
  "compute/Firewall": "google_compute_firewall",
  "compute/ForwardingRule": "google_compute_forwarding_rule",
  "compute/GlobalAddress": "google_compute_global_address",
  "compute/GlobalForwardingRule": "google_compute_global_forwarding_rule",
  "compute/Image": "google_compute_image",
  "compute/Instance": "google_compute_instance",
  "compute/InstanceGroupManager": "google_compute_instance_group_manager",
  "compute/Network": "google_compute_network",
  "compute/RegionDisk": "google_compute_region_disk",
  "compute/Route": "google_compute_route",
  "compute/Router": "google_compute_router",
  "compute/SecurityPolicy": "google_compute_security_policy",
  "compute/Snapshot": "google_compute_snapshot",
  "compute/SslCertificate": "google_compute_ssl_certificate",
  "compute/Subnetwork": "google_compute_subnetwork",
  "compute/UrlMap": "google_compute_url_map",
  "compute/VpnTunnel": "google_compute_vpn_tunnel",
  "container/Cluster": "google_container_cluster",
  "container/NodePool": "google_container_node_pool",
  "dns/ManagedZone": "google_dns_managed_zone",
  "dns/ResourceRecordSet": "google_dns_record_set",
  "file/Backup": "google_filestore_backup",
  "file/Instance": "google_filestore_instance",
  "firestore/Database": "google_firestore_database",
  "iam/Key": "google_service_account_key",
  "iam/ServiceAccount": "google_service_account",
  "logging/Sink": "google_logging_project_sink",
  "monitoring/AlertPolicy": "google_monitoring_alert_policy",
  "pubsub/Subscription": "google_pubsub_subscription",
  "pubsub/Topic": "google_pubsub_topic",
  "redis/Instance": "google_redis_instance",
  "secretmanager/Secret": "google_secret_manager_secret",
  "secretmanager/Version": "google_secret_manager_secret_version",
  "spanner/Database": "google_spanner_database",
  "spanner/Instance": "google_spanner_instance",
  "sqladmin/Database": "google_sql_database",
  "sqladmin/Instance": "google_sql_database_instance",
  "storage/Bucket": "google_storage_bucket"
};

// src/readers/pulumi-preview/type-name.ts
var PREFIXES = {
  confluentcloud: "confluent",
  databricks: "databricks",
  gcp: "google",
  azure: "azurerm"
};
var BRIDGED = /* @__PURE__ */ new Set([
  ...["aiven", "alicloud", "auth0", "azuread", "azuredevops", "cloudflare", "confluentcloud", "consul", "databricks", "datadog"],
  ...["digitalocean", "dnsimple", "docker", "ec", "fastly", "github", "gitlab", "hcloud", "kafka", "keycloak", "linode", "minio"],
  ...["mongodbatlas", "mysql", "newrelic", "nomad", "ns1", "okta", "openstack", "opsgenie", "pagerduty", "postgresql", "rabbitmq"],
  ...["random", "rediscloud", "scaleway", "snowflake", "tls", "vault", "vsphere", "yandex"]
]);
var OTHER_TYPES = {
  "kubernetes:helm.sh/v3:Release": "helm_release",
  "kubernetes:helm.sh/v4:Chart": "helm_release"
};
function typeName(token, properties = {}) {
  const other = rowOf(OTHER_TYPES, token);
  if (other !== void 0) return { type: other, shape: "own" };
  const [, pack = "", place = "", name = ""] = /^([^:]+):([^:]*):([^:]+)$/.exec(token) ?? [];
  if (pack === "kubernetes") return { type: kubernetesType(place, name) ?? token, shape: "own" };
  const module = place.split("/")[0].toLowerCase();
  if (pack === "aws-native") return nativeType(module, name, properties) ?? { type: token, shape: "own" };
  const type = terraformType2(pack, module, name);
  return type === void 0 ? { type: token, shape: "own" } : { type, shape: pack === "azure-native" ? pack : "terraform" };
}
function nativeType(module, name, properties) {
  const own = cloudFormationType(module, name);
  if (own === void 0) return void 0;
  const byLowerCase = new Map(Object.entries(properties).map(([property, value]) => [property.toLowerCase(), value]));
  const type = terraformType(own, (property) => byLowerCase.get(property.toLowerCase()));
  return type === own ? void 0 : { type, shape: "cloudformation" };
}
function terraformType2(pack, module, name) {
  if (name === "" || module === "") return void 0;
  if (pack === "aws") return byTables("aws", module, name, AWS_MODULES, AWS_TYPES);
  if (pack === "gcp") return byTables("google", module, name, GOOGLE_MODULES, GOOGLE_TYPES);
  if (pack === "azure") return byTables("azurerm", module, name, AZURE_MODULES, AZURE_TYPES);
  if (pack === "azure-native") return rowOf(AZURE_NATIVE_TYPES, `${module}/${name}`);
  if (pack === "google-native") return rowOf(GOOGLE_NATIVE_TYPES, `${module}/${name}`);
  if (!BRIDGED.has(pack)) return void 0;
  const prefix = rowOf(PREFIXES, pack) ?? pack;
  const own = snakeCase(name);
  return module === "index" || module === own ? `${prefix}_${own}` : `${prefix}_${module}_${own}`;
}
function byTables(prefix, module, name, modules, types) {
  if (module === "index") return void 0;
  const known = rowOf(types, `${module}/${name}`);
  if (known !== void 0) return `${prefix}_${known}`;
  const own = snakeCase(name).replace(/_v2$/, "");
  const part = rowOf(modules, module) ?? module;
  return part === "" ? `${prefix}_${own}` : `${prefix}_${part}_${own}`;
}
function kubernetesType(place, kind) {
  const [, group = ""] = /^([a-z0-9.-]+)\/v\d+(?:(?:alpha|beta)\d+)?$/.exec(place) ?? [];
  if (group === "") return void 0;
  return group === "core" ? kind : `${kind}.${group}`;
}

// src/readers/pulumi-preview/step-change.ts
var NOTHING = /* @__PURE__ */ new Set(["refresh", "diff", "extend-parameterize", "remove-pending-replace"]);
function stepChange(step, location, context) {
  if (NOTHING.has(step.op) || isSame(step)) return void 0;
  const meaning = meaningOf(step);
  return plannedChange(planned(step, meaning), location, context);
}
function* besideChanges(step, location, context) {
  const { type, shape } = nameOf(step);
  if (shape !== "cloudformation" || step.op !== "update" && step.op !== "create") return;
  const whole = planned(step, meaningOf(step));
  const partsOf = (side) => isObject(side) ? specialShape(type, side).parts : [];
  yield* partChanges(whole, partsOf(whole.before), partsOf(whole.after), location, context);
}
function replacementChange(step, order, location, context) {
  const kept = step.before?.retainOnDelete === true;
  const actions = kept ? ["create", "forget"] : order === "create-first" ? ["create", "delete"] : ["delete", "create"];
  const whole = planned(step, { actions, importing: step.op === "import-replacement" });
  const forced = [...step.keys, ...step.differences.filter(({ replaces }) => replaces).map(({ path }) => path)];
  whole.replacePaths = [...new Set(forced.map((path) => pathOf(step, path)))].sort();
  if (step.before?.taint === true) whole.actionReason = "replace_because_tainted";
  else if (forced.length === 0) whole.actionReason = "replace_by_triggers";
  return plannedChange(whole, location, context);
}
function leftoverChange(step, location, context) {
  const kept = step.before?.retainOnDelete === true;
  const whole = planned({ ...step, after: null }, { actions: [kept ? "forget" : "delete"] });
  if (step.before?.pendingDelete === true) whole.deposed = step.before.id ?? "pending";
  return plannedChange(whole, location, context);
}
function meaningOf({ op, before, after }) {
  switch (op) {
    case "same":
      return { actions: [optionsChange(before, after) ? "update" : "no-op"] };
    case "create":
    case "update":
      return { actions: [op] };
    case "delete":
      return { actions: [before?.retainOnDelete === true ? "forget" : "delete"], ...before?.external === true && { mode: "data" } };
    case "import":
      return { actions: ["no-op"], importing: true };
    case "read":
    case "read-replacement":
      return { actions: ["read"], mode: "data" };
    case "discard":
    case "discard-replaced":
      return { actions: ["forget"], mode: "data" };
    default:
      return { actions: [op], doubt: `the operation \`${op}\` is not known` };
  }
}
function isSame({ op, urn, before, after }) {
  return op === "same" && (before === null || before.urn === urn) && !optionsChange(before, after);
}
function optionsChange(before, after) {
  return before !== null && after !== null && (before.protect !== after.protect || before.retainOnDelete !== after.retainOnDelete);
}
function planned(step, meaning) {
  const { type, shape } = nameOf(step);
  const actions = meaning.actions;
  const { before, after } = sidesOf(step, type, shape, actions.includes("create"));
  const gone = actions.length === 1 && (actions[0] === "delete" || actions[0] === "forget");
  const earlier = step.before && step.before.urn !== step.urn ? parseUrn(step.before.urn)?.address : void 0;
  const doubt = step.doubt ?? meaning.doubt;
  const id = step.after?.id;
  return {
    tool: "pulumi",
    address: step.address,
    type,
    name: step.name,
    provider: providerOf(step),
    module: step.parents,
    actions,
    before,
    after: gone ? null : after,
    ...isComponent(step) && { component: true },
    ...meaning.mode && { mode: meaning.mode },
    ...meaning.importing === true && { importing: id === void 0 ? {} : { id } },
    ...earlier !== void 0 && earlier !== step.address && { previousAddress: earlier },
    ...doubt !== void 0 && { doubt }
  };
}
function providerOf({ before, after }) {
  const reference = (after ?? before)?.provider ?? "";
  return /::pulumi:providers:([^:]+::[^:]+)(?:::|$)/.exec(reference)?.[1] ?? "";
}
function nameOf({ token, before, after }) {
  return typeName(token, (after ?? before)?.inputs);
}
function pathOf(step, path) {
  const { type, shape } = nameOf(step);
  const steps = stepsOf(path);
  if (shape === "cloudformation") return attributeName(type, String(steps[0] ?? path));
  return shape !== "own" ? attributePath(type, steps) : steps.join(".");
}

// src/readers/pulumi-preview/walk-preview.ts
var PASSED_OVER = /* @__PURE__ */ new Set(["config", "resOutputsEvent", "progressEvent", "stdoutEvent", "duration"]);
function* walkDocument(cursor, file) {
  cursor.skipSpace();
  cursor.pass();
  if (cursor.skipSpace() === 125) return cursor.pass();
  for (; ; ) {
    const key = keyOf(cursor);
    if (key === void 0 || cursor.skipSpace() !== 58) return void cursor.broken();
    cursor.pass();
    const first = cursor.skipSpace();
    cursor.place = key;
    cursor.index = -1;
    if (key === "steps" && first === 91) {
      yield { part: "key", key, value: null, location: { file, pointer: key } };
      yield* walkSteps(cursor, file);
    } else if (PASSED_OVER.has(key)) {
      cursor.skipValue();
      yield { part: "key", key, value: null, location: { file, pointer: key } };
    } else {
      const location = { file, pointer: key, line: cursor.line };
      const cut = cursor.cutValue();
      if (!cut) return;
      yield partOf(cut, location, (value) => ({ part: "key", key, value, location }));
    }
    const byte = cursor.skipSpace();
    if (cursor.failure) return;
    cursor.pass();
    if (byte === 125) return;
    if (byte !== 44) return void cursor.broken();
    cursor.skipSpace();
  }
}
function* walkSteps(cursor, file) {
  cursor.pass();
  if (cursor.skipSpace() === 93) return cursor.pass();
  for (let index = 0; ; index++) {
    cursor.index = index;
    const location = { file, pointer: cursor.pointer, line: cursor.line };
    const cut = cursor.cutValue();
    if (!cut) return;
    yield partOf(cut, location, (value) => ({ part: "step", value, location }));
    const byte = cursor.skipSpace();
    if (cursor.failure) return;
    cursor.pass();
    if (byte === 93) return;
    if (byte !== 44) return void cursor.broken();
    cursor.skipSpace();
  }
}
function* walkEvents(cursor, file) {
  for (let index = 0; ; index++) {
    const byte = cursor.skipSpace();
    if (byte < 0) return;
    if (byte !== 123) return void cursor.broken();
    cursor.place = `event ${index + 1}`;
    const location = { file, line: cursor.line };
    const cut = cursor.cutValue();
    if (!cut) return;
    if (!cut.bytes) {
      yield { part: "oversized", hash: cut.oversized, location };
      continue;
    }
    const event = parseEntry(cut.bytes)?.value;
    if (!isObject(event)) {
      yield { part: "broken", location };
      continue;
    }
    for (const [key, value] of Object.entries(event)) {
      if (key === "resourcePreEvent") yield { part: "step", value: (isObject(value) ? value["metadata"] : null) ?? null, location };
      else if (key === "timestamp" ? Object.hasOwn(event, "preludeEvent") : key !== "sequence")
        yield { part: "key", key, value: PASSED_OVER.has(key) ? null : value, location };
    }
  }
}
function partOf(cut, location, make) {
  if (!cut.bytes) return { part: "oversized", hash: cut.oversized, location };
  const value = parseEntry(cut.bytes)?.value;
  return value === void 0 ? { part: "broken", location } : make(value);
}
function keyOf(cursor) {
  if (cursor.skipSpace() !== 34) return void 0;
  const cut = cursor.cutValue();
  const key = cut?.bytes && parseEntry(cut.bytes)?.value;
  return typeof key === "string" ? key : void 0;
}

// src/readers/pulumi-preview/read-pulumi-preview.ts
function* readPulumiPreview(evidence, options) {
  const { file } = evidence;
  const cursor = new ByteCursor(utf8Chunks(evidence.open()));
  try {
    const first = cursor.skipSpace();
    if (first < 0) return yield { problem: problem("evidence-empty", `\`${file}\` is empty`, { help: REWRITE, location: { file } }) };
    if (first !== 123) return yield { problem: unknownFormat(file, "no Pulumi preview") };
    const context = { source: options.source, trust: options.trust, key: createSecretKey(options.key) };
    const parts = isLog(evidence) ? walkEvents(cursor, file) : walkDocument(cursor, file);
    const outcome = new Outcome(file);
    const replacements = new Replacements();
    const rest = options.rest && new PreviewRest();
    for (const part of parts) {
      if (part.part === "key" && part.key === "timestamp") tellTime(part.value, options);
      else yield* readPart(part, context, { outcome, replacements, rest });
    }
    for (const joined of replacements.rest()) yield* readJoined(joined, context, outcome);
    if (rest && outcome.recognised) for (const told of restOf(rest, outcome, cursor, file, options)) yield { rest: told };
    if (cursor.failure) yield { problem: failure(cursor, file) };
    else if (!outcome.recognised) yield { problem: unknownFormat(file, "JSON that is no Pulumi preview") };
    else {
      if (cursor.skipSpace() >= 0) yield { problem: unreadable("something follows the end of the JSON", { file, line: cursor.line }) };
      for (const found of outcome.problems()) yield { problem: found };
    }
  } finally {
    cursor.close();
  }
}
function tellTime(value, { planned: planned2 }) {
  if (typeof value === "number" && value > 0 && value < 1e11) planned2?.(new Date(value * 1e3).toISOString());
}
function isLog(evidence) {
  let head = Buffer.alloc(0);
  for (const chunk of utf8Chunks(evidence.open())) {
    head = Buffer.concat([head, chunk]);
    if (head.length >= HEAD) break;
  }
  const keys = [...topLevelKeys(head.toString("utf8"))];
  return keys.includes("sequence") || keys.some((key) => key.endsWith("Event"));
}
var HEAD = 4096;
function* restOf(rest, outcome, cursor, file, { source, trust }) {
  yield { says: "references", pointer: "", references: rest };
  const incomplete2 = cursor.failure ? "cut" : outcome.incomplete;
  const same = incomplete2 === void 0 ? outcome.same : void 0;
  yield {
    says: "end",
    file,
    source,
    trust,
    ...same !== void 0 && { unchanged: rest.unchanged(same) },
    ...incomplete2 !== void 0 && { incomplete: incomplete2 }
  };
}
function* readPart(part, context, { outcome, replacements, rest }) {
  const { location } = part;
  if (part.part === "key") return outcome.key(part.key, part.value, location);
  if (part.part === "broken") return yield { problem: unreadable("this part is not valid JSON in UTF-8", location) };
  if (part.part === "oversized")
    return yield { change: notUnderstood(location, context, "a step of the preview is too large to be looked at", part.hash) };
  const step = stepOf(part.value);
  outcome.step(step?.op ?? "");
  if (step) rest?.add(step, isSame(step));
  if (!step) {
    yield {
      change: notUnderstood(location, context, "a step of the preview has no operation or no name", contentHash(part.value, context))
    };
  } else if (Replacements.tells(step.op) && step.doubt === void 0) {
    for (const joined of replacements.take({ step, location })) yield* readJoined(joined, context, outcome);
  } else {
    const change = stepChange(step, location, context);
    if (change) yield { change };
    for (const beside of besideChanges(step, location, context)) yield { change: beside };
  }
}
function* readJoined(joined, context, outcome) {
  const { replaced, leftover } = joined;
  if (replaced) outcome.replacement();
  const change = replaced ? replacementChange(replaced.step, joined.order, replaced.location, context) : leftoverChange(leftover.step, leftover.location, context);
  if (change) yield { change };
}
function failure(cursor, file) {
  const { code, message } = cursor.failure ?? { code: "evidence-unreadable", message: "the JSON cannot be read" };
  const location = { file, line: cursor.line };
  if (cursor.pointer !== "") location.pointer = cursor.pointer;
  return problem(code, message, { help: REWRITE, location });
}
function unreadable(message, location) {
  return problem("evidence-unreadable", message, { help: REWRITE, location });
}
export {
  readPulumiPreview
};
