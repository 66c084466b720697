import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  formatSqlName,
  sqlKey
} from "./chunk-4QU7H7I3.js";
import {
  SEVERITIES,
  isAtLeast
} from "./chunk-J4EE742W.js";
import {
  UNKNOWN,
  isObject,
  isSensitive,
  isUnknown,
  parsedJson,
  scalarText
} from "./chunk-EGKD75XR.js";
import {
  sha256
} from "./chunk-4EMEBGM3.js";

// src/dangers/fingerprint.ts
function identityOf({ danger, source, environment, kind, type, address, key }) {
  return JSON.stringify([danger, source, environment, kind, type, address, key]);
}
function fingerprint(identity, ordinal) {
  const text = `${identity.slice(0, -1)},${ordinal}]`;
  return `f:${sha256(text).slice(0, 16)}`;
}

// src/model/danger.ts
function defineDanger(danger) {
  return danger;
}

// src/dangers/any/change-not-understood.ts
var HARMLESS = /^(ALTER SEQUENCE|ALTER EXTENSION|ALTER STATS|ALTER COLLATION|ALTER OBJECT DEPENDS|PREPARE|EXECUTE|CLOSE PORTAL|DECLARE CURSOR|FETCH|LISTEN|UNLISTEN|NOTIFY|EXPLAIN|CHECK POINT|DISCARD|DEALLOCATE|SEC LABEL|SECURITY LABEL|CONSTRAINTS SET|VARIABLE SHOW|RENAME (TABCONSTRAINT|DOMCONSTRAINT|STATISTIC_EXT))$|^ALTER (TABLE|INDEX|MATERIALIZED VIEW|MATVIEW|VIEW|FOREIGN TABLE) (SET (STORAGE|STATISTICS|COMPRESSION|OPTIONS)|RESET (REL )?OPTIONS|CLUSTER ON|DROP CLUSTER|DROP OIDS|SET IDENTITY|ALTER CONSTRAINT|ATTACH PARTITION|ADD INHERIT)$|^ALTER INDEX\b/;
var change_not_understood_default = defineDanger({
  title: "change not understood",
  harm: "unknown",
  severity: "high",
  why: "Interlock could not tell what this change does, so it could be anything.",
  help: "have somebody who knows the change look at it; if Interlock should understand it, report it with the evidence",
  safeWhen: "never: a policy rule has to name it",
  newTypes: [],
  find(change) {
    if (change.sql) return unknownStatement(change);
    if (change.kind !== "unknown") return void 0;
    return {
      message: change.notUnderstood ?? `\`${change.address}\` changes in a way that is not understood`,
      ...change.notUnderstoodHelp !== void 0 && { help: change.notUnderstoodHelp }
    };
  }
});
function unknownStatement({ sql }) {
  if (sql?.operation.op !== "other" || sql.operation.harmless || sql.script.direction === "down" || HARMLESS.test(sql.operation.statement))
    return void 0;
  if (sql.operation.statement === "ALTER FUNCTION" && !/\bsecurity\s+definer\b/i.test(sql.statement.text)) return void 0;
  return { message: `it is not known what \`${sql.operation.statement.replaceAll("`", "'")}\` does here` };
}

// src/dangers/plan-predicates/lifecycle.ts
function isPlanned(change) {
  return change.plan?.mode === "managed" && change.kind !== "unknown";
}
function destroys(change) {
  return isPlanned(change) && change.plan.actions.includes("delete");
}
function replaces(change) {
  return destroys(change) && change.plan.actions.includes("create");
}
function destroysFirst(change) {
  return change.plan.actions[0] === "delete";
}
function creates(change) {
  return isPlanned(change) && change.plan.actions.includes("create");
}
function existed(change) {
  return change.before !== null && !(change.plan?.actions.length === 1 && change.plan.actions[0] === "create");
}
function leaves(change) {
  return isPlanned(change) && change.after !== null && change.plan.actions.some((action) => action === "create" || action === "update");
}
function isDeposed(change) {
  return change.plan.deposed !== void 0;
}
var FATES = {
  none: [],
  destroyed: ["destroyed"],
  left: ["left"],
  new: ["left", "new"],
  changed: ["left", "changed"],
  updated: ["left", "changed"],
  replaced: ["destroyed", "left", "changed"],
  unclear: ["destroyed", "left"]
};
function fatesOf(change) {
  const destroyed = destroys(change);
  if (!leaves(change)) return destroyed ? FATES.destroyed : FATES.none;
  if (existed(change)) return destroyed ? FATES.replaced : isUpdated(change) ? FATES.updated : FATES.changed;
  if (destroyed) return FATES.unclear;
  return isNew(change) ? FATES.new : FATES.left;
}
var NEW = FATES.new;
var UPDATED = FATES.updated;
var REPLACED = FATES.replaced;
function isUpdated({ kind, plan }) {
  const alone = plan?.actions.length === 1 && plan.actions[0] === "update";
  return alone && kind === "update" && plan.previousAddress === void 0 && plan.importing === void 0 && plan.deposed === void 0;
}
function isNew({ before: before2, plan }) {
  const alone = plan?.actions.length === 1 && plan.actions[0] === "create";
  return alone && before2 === null && plan.previousAddress === void 0 && plan.importing === void 0;
}

// src/dangers/infra/access-key-created.ts
var CREDENTIALS = /* @__PURE__ */ new Map([
  ["aws_iam_access_key", "an access key"],
  ["aws_iam_user_login_profile", "a password for the console"],
  ["aws_iam_service_specific_credential", "a password for a service"],
  ["google_service_account_key", "a key of a service account"],
  ["azuread_application_password", "a password of an application"],
  ["azuread_service_principal_password", "a password of a service principal"]
]);
var access_key_created_default = defineDanger({
  title: "long-lived credential created",
  harm: "privilege",
  severity: "high",
  why: "It is valid until somebody remembers it, and stands in clear in the state.",
  help: "use roles and workload identity, which hand out credentials for an hour",
  safeWhen: "it existed before; a new one that replaces it counts as low",
  types: [...CREDENTIALS.keys()],
  find(change) {
    const what2 = CREDENTIALS.get(change.type);
    if (what2 === void 0 || !creates(change)) return void 0;
    return { message: `\`${change.address}\` makes ${what2}, which stands in the state`, severity: change.before === null ? "high" : "low" };
  }
});

// src/dangers/plan-predicates/parameter.ts
function parameterOf(surroundings, parameters9, name) {
  const set2 = Number(surroundings.parameter?.(name) ?? NaN);
  return Number.isFinite(set2) ? set2 : parameters9[name]?.default ?? 0;
}

// src/dangers/plan-predicates/naming.ts
var SOME = 3;
function someOf(addresses, count2 = addresses.length) {
  const named = addresses.slice(0, SOME).map((address) => `\`${address}\``);
  const rest = count2 - named.length;
  if (rest > 0) return `${named.join(", ")} and ${rest} more`;
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}
function dependentsText({ count: count2, addresses }) {
  if (count2 === 0) return void 0;
  return `${count2 === 1 ? "1 other depends" : `${count2} others depend`} on it: ${someOf(addresses, count2)}`;
}
function counted(count2, one, many = `${one}s`) {
  return `${count2} ${count2 === 1 ? one : many}`;
}

// src/dangers/infra/access-revoked-in-bulk.ts
var parameters = {
  "access-revoked-in-bulk": { default: 5, says: "memberships, assignments and bindings that are taken away, from which on it fires" }
};
var access_revoked_in_bulk_default = defineDanger({
  title: "access taken from many at once",
  harm: "outage",
  severity: "medium",
  why: "Workloads fail at once with errors that look like anything else, and those who would mend it may be locked out themselves.",
  help: "make sure that another grant covers each of them before; take access away in parts, and keep one administrator outside the change",
  safeWhen: "fewer are taken away, or each is created again",
  scope: "whole",
  parameters,
  find({ whole }, surroundings) {
    if (!whole || whole.revoked.count < Math.max(1, parameterOf(surroundings, parameters, "access-revoked-in-bulk"))) return void 0;
    const { count: count2, some, hash } = whole.revoked;
    return { message: `${count2} grants of access are taken away: ${someOf(some, count2)}`, digest: hash };
  }
});

// src/dangers/plan-predicates/attribute.ts
function readAll(object, path2) {
  let values = object === void 0 || object === null ? [] : [object];
  for (const step of stepsOf(path2)) {
    const next = [];
    for (const value2 of values) collect(value2, step, next);
    values = next;
  }
  return values.some(isEmptyList) ? values.filter((value2) => !isEmptyList(value2)) : values;
}
var known = /* @__PURE__ */ new Map();
var MOST_PATHS = 5e3;
function stepsOf(path2) {
  const found = known.get(path2);
  if (found) return found;
  const steps2 = path2.split(/(?<!\\)\./).map((step) => ({ name: step.replaceAll("\\.", "."), isNumber: /^\d+$/.test(step) }));
  if (known.size < MOST_PATHS) known.set(path2, steps2);
  return steps2;
}
function collect(value2, step, into) {
  if (typeof value2 !== "object" || value2 === null) return;
  if (Array.isArray(value2)) {
    if (!step.isNumber) for (const element2 of value2) collect(element2, step, into);
    else add(value2[Number(step.name)], into);
  } else if (isUnknown(value2) || isSensitive(value2)) into.push(UNKNOWN);
  else if (Object.hasOwn(value2, step.name)) add(value2[step.name], into);
}
function add(part, into) {
  if (part !== void 0 && part !== null) into.push(part);
}
function isEmptyList(value2) {
  return Array.isArray(value2) && value2.length === 0;
}
function read(object, path2) {
  const steps2 = stepsOf(path2);
  if (steps2.length === 1 && isObject(object) && !isUnknown(object) && !isSensitive(object)) {
    const name = steps2[0].name;
    const value2 = Object.hasOwn(object, name) ? object[name] : void 0;
    return value2 === void 0 || value2 === null || isEmptyList(value2) ? void 0 : value2;
  }
  return readAll(object, path2)[0];
}
function readText(object, path2) {
  const value2 = read(object, path2);
  return typeof value2 === "string" ? value2 : void 0;
}
function readTexts(object, path2) {
  return readAll(object, path2).flat().filter((value2) => typeof value2 === "string");
}
function readNumber(object, path2) {
  return numberOf(read(object, path2));
}
function numberOf(value2) {
  if (typeof value2 === "number") return value2;
  const text = isObject(value2) ? value2["interlock:number"] : value2;
  return typeof text === "string" && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : void 0;
}

// src/dangers/configuration-predicates/fact.ts
function isBlock(change, ...blocks3) {
  return change.configuration !== void 0 && blocks3.includes(change.configuration.block);
}
function keyIn(change, path2) {
  return `${change.configuration?.root ?? ""}:${path2}`;
}
function factChange(change, path2) {
  const changed4 = change.changed.some((one) => one === path2 || one.startsWith(`${path2}.`));
  return { before: read(change.before ?? void 0, path2), after: read(change.after ?? void 0, path2), changed: changed4 };
}
function textOf(value2) {
  return typeof value2 === "string" ? value2 : void 0;
}
function isUndecidedFact(value2) {
  return isUnknown(value2) || Array.isArray(value2) && value2.some(isUndecidedFact);
}
function quoted(value2) {
  return typeof value2 === "string" && /^[\w@:.,/?=&+~<>! *-]{1,140}$/.test(value2) ? `\`${value2}\`` : "another value";
}

// src/dangers/configuration-predicates/provider-place.ts
var REGION_ARGUMENTS = ["region", "location", "zone"];
var TENANT_ARGUMENTS = [
  "account_id",
  "account_name",
  "address",
  "api_url",
  "assume_role.role_arn",
  "assume_role_with_web_identity.role_arn",
  "auth_url",
  "base_url",
  "billing_project",
  "cluster_name",
  "compartment_id",
  "config_context",
  "config_context_cluster",
  "config_path",
  "endpoint",
  "environment",
  "host",
  "management_group_id",
  "namespace",
  "org_name",
  "organization",
  "owner",
  "profile",
  "project",
  "project_id",
  "server",
  "site",
  "subscription_id",
  "tenancy_ocid",
  "tenant_id",
  "url",
  "workspace"
];
function providerMoves(change, paths2) {
  if (!isBlock(change, "provider") || change.kind === "create") return [];
  return paths2.flatMap((path2) => {
    if (!change.changed.some((one) => one === path2 || withoutIndex(one) === path2)) return [];
    const [before2, after] = [read(change.before, path2), read(change.after ?? void 0, path2)];
    if (before2 === void 0 && after === void 0) return [];
    const undecided = before2 === void 0 || after === void 0 || isUndecidedFact(before2) || isUndecidedFact(after);
    const message = undecided ? `\`${change.address}\` takes \`${path2}\` from ${after === void 0 ? "its surroundings" : "elsewhere"}, so that it may point at another place` : `\`${change.address}\` changes \`${path2}\` from ${quoted(before2)} to ${quoted(after)}`;
    return [{ message, key: keyIn(change, path2), ...undecided && { severity: "medium" } }];
  });
}
function withoutIndex(path2) {
  return path2.replace(/\.\d+(?=\.|$)/g, "");
}

// src/dangers/configuration-predicates/provider-account.ts
function providerAccounts(change) {
  return [...providerMoves(change, TENANT_ARGUMENTS), ...guardsLost(change), ...otherProvider(change)];
}
function guardsLost(change) {
  if (!isBlock(change, "provider") || change.kind === "create") return [];
  const found = [];
  const allowed = factChange(change, "allowed_account_ids");
  const harm = { harm: "protection-removed", severity: "high" };
  const add2 = (path2, message) => {
    found.push({ message, help: `keep \`${path2}\` as it is`, key: keyIn(change, path2), ...harm });
  };
  if (allowed.changed && list(allowed.before).length > 0) {
    const more = list(allowed.after).filter((id) => !list(allowed.before).includes(id));
    if (list(allowed.after).length === 0)
      add2("allowed_account_ids", `\`${change.address}\` works in any account from now on, since \`allowed_account_ids\` is gone`);
    else if (more.length > 0)
      add2("allowed_account_ids", `\`${change.address}\` works in more accounts from now on (\`allowed_account_ids\`)`);
  }
  const forbidden = factChange(change, "forbidden_account_ids");
  if (forbidden.changed && list(forbidden.before).some((id) => !list(forbidden.after).includes(id)))
    add2("forbidden_account_ids", `\`${change.address}\` works in accounts that were forbidden before (\`forbidden_account_ids\`)`);
  return found;
}
function list(value2) {
  return (Array.isArray(value2) ? value2 : value2 === void 0 ? [] : [value2]).map((one) => JSON.stringify(one));
}
function otherProvider(change) {
  if (!isBlock(change, "resource") || change.kind !== "update") return [];
  const { before: before2, after, changed: changed4 } = factChange(change, "provider");
  if (!changed4) return [];
  const name = (value2) => value2 === void 0 ? "the default one" : quoted(value2);
  return [
    {
      message: `\`${change.address}\` is managed by the provider configuration ${name(after)} instead of ${name(before2)}, which may be another account or region`,
      help: "the object does not follow: destroy it there and create it here on purpose, or import the one that is here",
      severity: "high",
      key: keyIn(change, "provider")
    }
  ];
}

// src/dangers/plan-predicates/forced.ts
function forcedBy(change, names2) {
  return change.plan.replacePaths.find((path2) => {
    const steps2 = path2.split(".").filter((step) => !/^\d+$/.test(step));
    return steps2.some((step, at) => names2.has(step) || names2.has(steps2.slice(0, at + 1).join(".")));
  });
}

// src/dangers/infra/account-or-project-change.ts
var TENANT = /* @__PURE__ */ new Set(["project", "project_id", "subscription_id", "tenant_id"]);
var account_or_project_change_default = defineDanger({
  title: "resource moved to another account or project",
  harm: "data-loss",
  severity: "critical",
  why: "The plan was made with the credentials of another tenant, or the resource is destroyed in one and created empty in the other.",
  help: "check which account the provider and the credentials of the job point at before anything is applied",
  safeWhen: "account, project and subscription stay; of a provider block what has to be evaluated counts as medium where the expression changes",
  newTypes: [],
  fate: "left",
  configuration: "too",
  watches: ["arn", ...TENANT],
  find(change) {
    if (change.configuration && !change.plan) return providerAccounts(change);
    if (!isPlanned(change) || change.before === null || !leaves(change)) return void 0;
    const attribute = destroys(change) && replaces(change) ? forcedBy(change, TENANT) : void 0;
    if (attribute !== void 0)
      return { message: `\`${change.address}\` is destroyed and created again elsewhere (\`${attribute}\`)`, key: attribute };
    const [before2, after] = [readText(change.before, "arn"), readText(change.after, "arn")];
    if (before2 === void 0 || after === void 0 || before2 === after) return void 0;
    const [from, to] = [accountOf(before2), accountOf(after)];
    if (from === void 0 || to === void 0 || from === to) return void 0;
    return { message: `\`${change.address}\` moves from account ${from} to account ${to}`, key: "arn" };
  }
});
function accountOf(arn) {
  return /^arn:[a-z-]+:[a-z0-9-]+:[a-z0-9-]*:(\d{12}):/.exec(arn)?.[1];
}

// src/dangers/infra/action-invocation.ts
var action_invocation_default = defineDanger({
  title: "action of a provider run",
  harm: "unknown",
  severity: "medium",
  why: "An action starts, stops, invokes or purges something at once. The plan shows that it runs and not what it does.",
  help: "look up what the action does, and whether running it again does harm: it runs whenever its trigger fires",
  safeWhen: "no action is invoked",
  source: "Terraform 1.14, `action_invocations` of the plan",
  newTypes: [],
  find(change) {
    if (!isPlanned(change) || change.kind !== "execute") return void 0;
    return { message: `\`${change.address}\` is run when the plan is applied` };
  }
});

// src/dangers/plan-predicates/watched-paths.ts
function watchedPaths(...tables) {
  const watched = {};
  for (const table of tables)
    for (const [type, paths2] of Object.entries(table))
      for (const path2 of [paths2].flat()) {
        const names2 = watched[type] ??= [];
        const name = topOf(path2);
        if (!names2.includes(name)) names2.push(name);
      }
  return watched;
}
function topOf(path2) {
  return stepsOf(path2)[0]?.name ?? path2;
}

// src/dangers/infra/admin-policy-attached.ts
var ATTACHMENTS = {
  aws_iam_role_policy_attachment: "policy_arn",
  aws_iam_user_policy_attachment: "policy_arn",
  aws_iam_group_policy_attachment: "policy_arn",
  aws_iam_policy_attachment: "policy_arn",
  aws_ssoadmin_managed_policy_attachment: "managed_policy_arn",
  aws_iam_role: "managed_policy_arns",
  aws_iam_role_policy_attachments_exclusive: "policy_arns",
  aws_eks_access_policy_association: "policy_arn"
};
var ADMINISTRATION = /* @__PURE__ */ new Set([
  "AdministratorAccess",
  "PowerUserAccess",
  "IAMFullAccess",
  "job-function/SystemAdministrator",
  "AWSOrganizationsFullAccess",
  "AmazonEKSClusterAdminPolicy"
]);
var admin_policy_attached_default = defineDanger({
  title: "administration policy attached",
  harm: "privilege",
  severity: "critical",
  why: "Whoever holds it controls the whole account or cluster.",
  help: "attach a policy that names what is needed; for emergencies give a role that is assumed for an hour and recorded",
  safeWhen: "it was attached before, or is taken away",
  types: Object.keys(ATTACHMENTS),
  fate: "left",
  watches: watchedPaths(ATTACHMENTS),
  find(change) {
    const path2 = ATTACHMENTS[change.type];
    if (path2 === void 0 || !leaves(change)) return void 0;
    const before2 = readTexts(change.before, path2).map(policyName);
    return readTexts(change.after, path2).map(policyName).filter((name) => ADMINISTRATION.has(name) && !before2.includes(name)).map((name) => ({ message: `\`${change.address}\` attaches \`${name}\``, key: name }));
  }
});
function policyName(arn) {
  return /^arn:aws[a-z-]*:(?:iam|eks)::aws:(?:cluster-access-)?policy\/(.+)$/.exec(arn)?.[1] ?? "";
}

// src/dangers/infra-types/destroyed-aws.ts
var AWS_DESTROYED = [
  ["aws_cloudwatch_composite_alarm", "alarm", "high", "alarm-delete"],
  ["aws_cloudwatch_metric_alarm", "alarm", "high", "alarm-delete"],
  ["aws_codeartifact_domain", "artifact-registry", "critical", "artifact-registry-delete"],
  ["aws_codeartifact_repository", "artifact-registry", "critical", "artifact-registry-delete"],
  ["aws_ecr_repository", "artifact-registry", "critical", "artifact-registry-delete"],
  ["aws_ecrpublic_repository", "artifact-registry", "critical", "artifact-registry-delete"],
  ["aws_cloudtrail", "audit-log", "critical", "audit-logging-disabled"],
  ["aws_config_delivery_channel", "audit-log", "critical", "audit-logging-disabled"],
  ["aws_flow_log", "audit-log", "critical", "audit-logging-disabled"],
  ["aws_route53_query_log", "audit-log", "critical", "audit-logging-disabled"],
  ["aws_s3_bucket_logging", "audit-log", "critical", "audit-logging-disabled"],
  ["aws_wafv2_web_acl_logging_configuration", "audit-log", "critical", "audit-logging-disabled"],
  ["aws_backup_plan", "backup-policy", "critical", "backups-disabled"],
  ["aws_backup_selection", "backup-policy", "critical", "backups-disabled"],
  ["aws_dlm_lifecycle_policy", "backup-policy", "critical", "backups-disabled"],
  ["aws_budgets_budget", "budget", "medium", "budget-or-quota-removed"],
  ["aws_ce_anomaly_monitor", "budget", "medium", "budget-or-quota-removed"],
  ["aws_acm_certificate", "certificate", "high", "certificate-delete"],
  ["aws_iam_server_certificate", "certificate", "high", "certificate-delete"],
  ["aws_ecs_cluster", "cluster", "critical", "cluster-delete"],
  ["aws_eks_cluster", "cluster", "critical", "cluster-delete"],
  ["aws_emr_cluster", "hdfs", "critical", "cluster-delete"],
  ["aws_apprunner_service", "fleet", "high", "compute-fleet-delete"],
  ["aws_autoscaling_group", "fleet", "high", "compute-fleet-delete"],
  ["aws_batch_compute_environment", "fleet", "high", "compute-fleet-delete"],
  ["aws_cloudwatch_event_rule", "schedule", "medium", "compute-fleet-delete"],
  ["aws_ecs_service", "fleet", "high", "compute-fleet-delete"],
  ["aws_elastic_beanstalk_environment", "fleet", "high", "compute-fleet-delete"],
  ["aws_lambda_function", "fleet", "high", "compute-fleet-delete"],
  ["aws_launch_template", "fleet", "high", "compute-fleet-delete"],
  ["aws_scheduler_schedule", "schedule", "medium", "compute-fleet-delete"],
  ["aws_sfn_state_machine", "fleet", "high", "compute-fleet-delete"],
  ["aws_dx_connection", "connectivity", "critical", "connectivity-delete"],
  ["aws_dx_gateway", "connectivity", "critical", "connectivity-delete"],
  ["aws_ec2_transit_gateway", "connectivity", "critical", "connectivity-delete"],
  ["aws_ec2_transit_gateway_vpc_attachment", "connectivity", "critical", "connectivity-delete"],
  ["aws_vpc_endpoint", "connectivity", "high", "connectivity-delete"],
  ["aws_vpc_peering_connection", "connectivity", "critical", "connectivity-delete"],
  ["aws_vpn_connection", "connectivity", "critical", "connectivity-delete"],
  ["aws_cloudformation_stack", "stack", "critical", "container-resource-delete"],
  ["aws_cloudformation_stack_set", "stack", "critical", "container-resource-delete"],
  ["aws_organizations_account", "account", "critical", "container-resource-delete"],
  ["aws_athena_database", "catalog", "critical", "database-object-delete"],
  ["aws_dynamodb_table", "nosql", "critical", "database-object-delete"],
  ["aws_glue_catalog_database", "catalog", "critical", "database-object-delete"],
  ["aws_glue_catalog_table", "catalog", "critical", "database-object-delete"],
  ["aws_keyspaces_keyspace", "nosql", "critical", "database-object-delete"],
  ["aws_keyspaces_table", "nosql", "critical", "database-object-delete"],
  ["aws_timestreamwrite_database", "timeseries", "critical", "database-object-delete"],
  ["aws_timestreamwrite_table", "timeseries", "critical", "database-object-delete"],
  ["aws_ebs_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["aws_finspace_kx_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["aws_lightsail_disk", "block-store", "critical", "disk-or-volume-delete"],
  ["aws_storagegateway_cached_iscsi_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["aws_storagegateway_stored_iscsi_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["aws_route53_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["aws_route53_zone", "dns", "critical", "dns-zone-delete"],
  ["aws_route53domains_domain", "dns", "critical", "dns-zone-delete"],
  ["aws_route53domains_registered_domain", "dns", "critical", "dns-zone-delete"],
  ["aws_service_discovery_private_dns_namespace", "dns", "critical", "dns-zone-delete"],
  ["aws_route53_hosted_zone_dnssec", "dns", "high", "dnssec-disabled"],
  ["aws_route53_key_signing_key", "dns", "high", "dnssec-disabled"],
  ["aws_efs_file_system", "file-store", "critical", "file-system-delete"],
  ["aws_fsx_lustre_file_system", "file-store", "critical", "file-system-delete"],
  ["aws_fsx_ontap_file_system", "file-store", "critical", "file-system-delete"],
  ["aws_fsx_ontap_storage_virtual_machine", "file-store", "critical", "file-system-delete"],
  ["aws_fsx_ontap_volume", "file-store", "critical", "file-system-delete"],
  ["aws_fsx_openzfs_file_system", "file-store", "critical", "file-system-delete"],
  ["aws_fsx_openzfs_volume", "file-store", "critical", "file-system-delete"],
  ["aws_fsx_windows_file_system", "file-store", "critical", "file-system-delete"],
  ["aws_storagegateway_gateway", "file-store", "critical", "file-system-delete"],
  ["aws_storagegateway_nfs_file_share", "file-store", "critical", "file-system-delete"],
  ["aws_storagegateway_smb_file_share", "file-store", "critical", "file-system-delete"],
  ["aws_cognito_identity_pool", "identity-store", "high", "identity-delete"],
  ["aws_cognito_user", "identity-store", "high", "identity-delete"],
  ["aws_iam_instance_profile", "identity-store", "high", "identity-delete"],
  ["aws_iam_openid_connect_provider", "identity-store", "high", "identity-delete"],
  ["aws_iam_role", "identity-store", "high", "identity-delete"],
  ["aws_iam_saml_provider", "identity-store", "high", "identity-delete"],
  ["aws_iam_user", "identity-store", "high", "identity-delete"],
  ["aws_identitystore_group", "identity-store", "high", "identity-delete"],
  ["aws_identitystore_user", "identity-store", "high", "identity-delete"],
  ["aws_kms_alias", "key-access", "high", "kms-grant-or-alias-removed"],
  ["aws_kms_grant", "key-access", "high", "kms-grant-or-alias-removed"],
  ["aws_acmpca_certificate_authority", "crypto-key", "critical", "kms-key-deletion"],
  ["aws_cloudhsm_v2_cluster", "crypto-key", "critical", "kms-key-deletion"],
  ["aws_kms_external_key", "crypto-key", "critical", "kms-key-deletion"],
  ["aws_kms_key", "crypto-key", "critical", "kms-key-deletion"],
  ["aws_kms_replica_external_key", "crypto-key", "critical", "kms-key-deletion"],
  ["aws_kms_replica_key", "crypto-key", "critical", "kms-key-deletion"],
  ["aws_api_gateway_rest_api", "front-door", "high", "load-balancer-delete"],
  ["aws_apigatewayv2_api", "front-door", "high", "load-balancer-delete"],
  ["aws_cloudfront_distribution", "front-door", "high", "load-balancer-delete"],
  ["aws_elb", "front-door", "high", "load-balancer-delete"],
  ["aws_globalaccelerator_accelerator", "front-door", "high", "load-balancer-delete"],
  ["aws_lb", "front-door", "high", "load-balancer-delete"],
  ["aws_lb_listener", "front-door", "high", "load-balancer-delete"],
  ["aws_lb_listener_rule", "front-door", "high", "load-balancer-delete"],
  ["aws_lb_target_group", "front-door", "high", "load-balancer-delete"],
  ["aws_cloudtrail_event_data_store", "audit-log", "critical", "log-or-audit-store-delete"],
  ["aws_cloudwatch_event_archive", "event-archive", "critical", "log-or-audit-store-delete"],
  ["aws_cloudwatch_log_group", "logs", "critical", "log-or-audit-store-delete"],
  ["aws_backup_vault_lock_configuration", "backup-lock", "critical", "management-lock-removed"],
  ["aws_glacier_vault_lock", "archive-lock", "critical", "management-lock-removed"],
  ["aws_s3_bucket_object_lock_configuration", "lock", "critical", "mfa-delete-or-object-lock-removed"],
  ["aws_ecs_capacity_provider", "cluster-nodes", "high", "node-pool-delete"],
  ["aws_eks_fargate_profile", "cluster-nodes", "high", "node-pool-delete"],
  ["aws_eks_node_group", "cluster-nodes", "high", "node-pool-delete"],
  ["aws_sns_topic_subscription", "alarm", "medium", "notification-target-removed"],
  ["aws_organizations_policy", "guardrail", "critical", "org-guardrail-removed"],
  ["aws_organizations_policy_attachment", "guardrail", "critical", "org-guardrail-removed"],
  ["aws_internet_gateway", "route", "high", "route-or-gateway-delete"],
  ["aws_nat_gateway", "route", "high", "route-or-gateway-delete"],
  ["aws_network_acl", "route", "high", "route-or-gateway-delete"],
  ["aws_route", "route", "high", "route-or-gateway-delete"],
  ["aws_route_table", "route", "high", "route-or-gateway-delete"],
  ["aws_route_table_association", "route", "high", "route-or-gateway-delete"],
  ["aws_secretsmanager_secret", "secret", "critical", "secret-delete"],
  ["aws_secretsmanager_secret_version", "secret", "critical", "secret-delete"],
  ["aws_ssm_parameter", "secret", "high", "secret-delete"],
  ["aws_accessanalyzer_analyzer", "security-findings", "critical", "security-service-disabled"],
  ["aws_config_configuration_recorder", "audit-log", "critical", "security-service-disabled"],
  ["aws_config_configuration_recorder_status", "security-findings", "critical", "security-service-disabled"],
  ["aws_guardduty_detector", "security-findings", "critical", "security-service-disabled"],
  ["aws_inspector2_enabler", "security-findings", "critical", "security-service-disabled"],
  ["aws_macie2_account", "security-findings", "critical", "security-service-disabled"],
  ["aws_securityhub_account", "security-findings", "critical", "security-service-disabled"],
  ["aws_ami", "image", "critical", "snapshot-or-backup-delete"],
  ["aws_backup_logically_air_gapped_vault", "backup", "high", "snapshot-or-backup-delete"],
  ["aws_backup_vault", "backup", "critical", "snapshot-or-backup-delete"],
  ["aws_db_cluster_snapshot", "backup", "critical", "snapshot-or-backup-delete"],
  ["aws_db_snapshot", "backup", "critical", "snapshot-or-backup-delete"],
  ["aws_docdb_cluster_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["aws_ebs_snapshot", "backup", "critical", "snapshot-or-backup-delete"],
  ["aws_ebs_snapshot_copy", "backup", "high", "snapshot-or-backup-delete"],
  ["aws_fsx_backup", "backup", "critical", "snapshot-or-backup-delete"],
  ["aws_fsx_openzfs_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["aws_memorydb_snapshot", "backup", "critical", "snapshot-or-backup-delete"],
  ["aws_neptune_cluster_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["aws_redshift_cluster_snapshot", "backup", "critical", "snapshot-or-backup-delete"],
  ["aws_redshiftserverless_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["aws_ami_copy", "image", "medium", "stateful-delete"],
  ["aws_ami_from_instance", "image", "medium", "stateful-delete"],
  ["aws_appconfig_configuration_profile", "config", "high", "stateful-delete"],
  ["aws_athena_workgroup", "query-history", "low", "stateful-delete"],
  ["aws_bedrockagent_knowledge_base", "vector-store", "critical", "stateful-delete"],
  ["aws_cloudsearch_domain", "search", "critical", "stateful-delete"],
  ["aws_cloudwatch_event_bus", "event-bus", "medium", "stateful-delete"],
  ["aws_codecommit_repository", "source-code", "critical", "stateful-delete"],
  ["aws_connect_instance", "contact-center", "high", "stateful-delete"],
  ["aws_datapipeline_pipeline", "etl", "medium", "stateful-delete"],
  ["aws_datasync_task", "replication", "medium", "stateful-delete"],
  ["aws_datazone_domain", "catalog", "critical", "stateful-delete"],
  ["aws_dax_cluster", "cache", "high", "stateful-delete"],
  ["aws_db_instance", "relational-db", "critical", "stateful-delete"],
  ["aws_dms_replication_instance", "replication", "medium", "stateful-delete"],
  ["aws_dms_replication_task", "replication", "medium", "stateful-delete"],
  ["aws_docdb_cluster", "nosql", "critical", "stateful-delete"],
  ["aws_docdb_cluster_instance", "nosql-node", "high", "stateful-delete"],
  ["aws_docdb_global_cluster", "nosql", "critical", "stateful-delete"],
  ["aws_docdbelastic_cluster", "nosql", "critical", "stateful-delete"],
  ["aws_drs_replication_configuration_template", "replication", "medium", "stateful-delete"],
  ["aws_dsql_cluster", "relational-db", "critical", "stateful-delete"],
  ["aws_dynamodb_global_table", "nosql", "critical", "stateful-delete"],
  ["aws_dynamodb_table_item", "nosql-data", "medium", "stateful-delete"],
  ["aws_dynamodb_table_replica", "nosql", "critical", "stateful-delete"],
  ["aws_elasticache_cluster", "cache", "high", "stateful-delete"],
  ["aws_elasticache_global_replication_group", "cache", "high", "stateful-delete"],
  ["aws_elasticache_replication_group", "cache", "high", "stateful-delete"],
  ["aws_elasticache_serverless_cache", "cache", "high", "stateful-delete"],
  ["aws_elasticsearch_domain", "search", "critical", "stateful-delete"],
  ["aws_emr_studio", "ml-state", "critical", "stateful-delete"],
  ["aws_evidently_project", "experiments", "low", "stateful-delete"],
  ["aws_finspace_kx_database", "timeseries", "critical", "stateful-delete"],
  ["aws_glacier_vault", "archive", "critical", "stateful-delete"],
  ["aws_glue_registry", "schema-registry", "critical", "stateful-delete"],
  ["aws_glue_schema", "schema-registry", "critical", "stateful-delete"],
  ["aws_grafana_workspace", "dashboards", "low", "stateful-delete"],
  ["aws_key_pair", "ssh-key", "medium", "stateful-delete"],
  ["aws_kinesisanalyticsv2_application", "stream-state", "critical", "stateful-delete"],
  ["aws_lakeformation_resource", "catalog", "critical", "stateful-delete"],
  ["aws_lightsail_bucket", "object-store", "critical", "stateful-delete"],
  ["aws_lightsail_database", "relational-db", "critical", "stateful-delete"],
  ["aws_location_tracker", "geo-history", "medium", "stateful-delete"],
  ["aws_media_store_container", "object-store", "critical", "stateful-delete"],
  ["aws_medialive_channel", "media", "medium", "stateful-delete"],
  ["aws_memorydb_cluster", "cache-db", "critical", "stateful-delete"],
  ["aws_neptune_cluster", "graph-db", "critical", "stateful-delete"],
  ["aws_neptune_cluster_instance", "graph-db-node", "high", "stateful-delete"],
  ["aws_neptune_global_cluster", "graph-db", "critical", "stateful-delete"],
  ["aws_neptunegraph_graph", "graph-db", "critical", "stateful-delete"],
  ["aws_opensearch_domain", "search", "critical", "stateful-delete"],
  ["aws_opensearchserverless_collection", "search", "critical", "stateful-delete"],
  ["aws_prometheus_workspace", "metrics", "medium", "stateful-delete"],
  ["aws_qldb_ledger", "ledger-db", "critical", "stateful-delete"],
  ["aws_quicksight_data_set", "bi", "low", "stateful-delete"],
  ["aws_rds_cluster", "relational-db", "critical", "stateful-delete"],
  ["aws_rds_cluster_instance", "relational-db-node", "high", "stateful-delete"],
  ["aws_rds_custom_db_engine_version", "artifact", "medium", "stateful-delete"],
  ["aws_rds_global_cluster", "relational-db", "critical", "stateful-delete"],
  ["aws_redshift_cluster", "warehouse", "critical", "stateful-delete"],
  ["aws_redshiftserverless_namespace", "warehouse", "critical", "stateful-delete"],
  ["aws_redshiftserverless_workgroup", "warehouse-compute", "medium", "stateful-delete"],
  ["aws_s3_bucket", "object-store", "critical", "stateful-delete"],
  ["aws_s3_bucket_object", "object-data", "medium", "stateful-delete"],
  ["aws_s3_directory_bucket", "object-store", "critical", "stateful-delete"],
  ["aws_s3_object", "object-data", "medium", "stateful-delete"],
  ["aws_s3control_bucket", "object-store", "critical", "stateful-delete"],
  ["aws_s3tables_table", "table", "critical", "stateful-delete"],
  ["aws_s3tables_table_bucket", "object-store", "critical", "stateful-delete"],
  ["aws_s3vectors_vector_bucket", "vector-store", "critical", "stateful-delete"],
  ["aws_sagemaker_domain", "ml-state", "critical", "stateful-delete"],
  ["aws_sagemaker_feature_group", "ml-state", "critical", "stateful-delete"],
  ["aws_sagemaker_model_package_group", "ml-state", "critical", "stateful-delete"],
  ["aws_sagemaker_notebook_instance", "ml-state", "critical", "stateful-delete"],
  ["aws_sagemaker_user_profile", "ml-state", "critical", "stateful-delete"],
  ["aws_simpledb_domain", "nosql", "critical", "stateful-delete"],
  ["aws_storagegateway_tape_pool", "archive", "critical", "stateful-delete"],
  ["aws_timestreaminfluxdb_db_instance", "timeseries", "critical", "stateful-delete"],
  ["aws_transfer_server", "file-gateway", "medium", "stateful-delete"],
  ["aws_volume_attachment", "block-store-attachment", "medium", "stateful-delete"],
  ["aws_workspaces_workspace", "desktop", "high", "stateful-delete"],
  ["aws_xray_group", "traces", "low", "stateful-delete"],
  ["aws_eip", "ip-identity", "high", "static-ip-release"],
  ["aws_kinesis_firehose_delivery_stream", "stream", "critical", "stream-or-queue-delete"],
  ["aws_kinesis_stream", "stream", "critical", "stream-or-queue-delete"],
  ["aws_kinesis_video_stream", "stream", "critical", "stream-or-queue-delete"],
  ["aws_mq_broker", "queue", "high", "stream-or-queue-delete"],
  ["aws_msk_cluster", "stream", "critical", "stream-or-queue-delete"],
  ["aws_msk_serverless_cluster", "stream", "critical", "stream-or-queue-delete"],
  ["aws_msk_topic", "stream", "critical", "stream-or-queue-delete"],
  ["aws_sns_topic", "pubsub", "high", "stream-or-queue-delete"],
  ["aws_sqs_queue", "queue", "high", "stream-or-queue-delete"],
  ["aws_cognito_user_pool", "identity-store", "critical", "user-directory-delete"],
  ["aws_directory_service_directory", "identity-store", "critical", "user-directory-delete"],
  ["aws_instance", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["aws_lightsail_instance", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["aws_default_vpc", "network", "critical", "vpc-or-subnet-delete"],
  ["aws_subnet", "network", "critical", "vpc-or-subnet-delete"],
  ["aws_vpc", "network", "critical", "vpc-or-subnet-delete"],
  ["aws_shield_protection", "shield", "high", "waf-or-ddos-removed"],
  ["aws_wafv2_web_acl", "shield", "high", "waf-or-ddos-removed"],
  ["aws_wafv2_web_acl_association", "shield", "high", "waf-or-ddos-removed"]
];

// src/dangers/infra-types/destroyed-azure.ts
var AZURE_DESTROYED = [
  ["azurerm_monitor_activity_log_alert", "alarm", "high", "alarm-delete"],
  ["azurerm_monitor_metric_alert", "alarm", "high", "alarm-delete"],
  ["azurerm_monitor_scheduled_query_rules_alert_v2", "alarm", "high", "alarm-delete"],
  ["azurerm_container_registry", "artifact-registry", "critical", "artifact-registry-delete"],
  ["azurerm_monitor_diagnostic_setting", "audit-log", "critical", "audit-logging-disabled"],
  ["azurerm_mssql_server_extended_auditing_policy", "audit-log", "critical", "audit-logging-disabled"],
  ["azurerm_network_watcher_flow_log", "audit-log", "critical", "audit-logging-disabled"],
  ["azurerm_backup_policy_file_share", "backup-policy", "high", "backups-disabled"],
  ["azurerm_backup_policy_vm", "backup-policy", "critical", "backups-disabled"],
  ["azurerm_data_protection_backup_policy_blob_storage", "backup-policy", "high", "backups-disabled"],
  ["azurerm_consumption_budget_subscription", "budget", "medium", "budget-or-quota-removed"],
  ["azurerm_app_service_certificate", "certificate", "high", "certificate-delete"],
  ["azurerm_key_vault_certificate", "certificate", "high", "certificate-delete"],
  ["azurerm_hdinsight_hadoop_cluster", "hdfs", "critical", "cluster-delete"],
  ["azurerm_hdinsight_spark_cluster", "hdfs", "critical", "cluster-delete"],
  ["azurerm_kubernetes_cluster", "cluster", "critical", "cluster-delete"],
  ["azurerm_app_service", "fleet", "high", "compute-fleet-delete"],
  ["azurerm_container_app", "fleet", "high", "compute-fleet-delete"],
  ["azurerm_container_group", "fleet", "high", "compute-fleet-delete"],
  ["azurerm_function_app", "fleet", "high", "compute-fleet-delete"],
  ["azurerm_linux_function_app", "fleet", "high", "compute-fleet-delete"],
  ["azurerm_linux_virtual_machine_scale_set", "fleet", "high", "compute-fleet-delete"],
  ["azurerm_linux_web_app", "fleet", "high", "compute-fleet-delete"],
  ["azurerm_windows_function_app", "fleet", "high", "compute-fleet-delete"],
  ["azurerm_windows_virtual_machine_scale_set", "fleet", "high", "compute-fleet-delete"],
  ["azurerm_windows_web_app", "fleet", "high", "compute-fleet-delete"],
  ["azurerm_express_route_circuit", "connectivity", "critical", "connectivity-delete"],
  ["azurerm_private_endpoint", "connectivity", "high", "connectivity-delete"],
  ["azurerm_virtual_network_gateway", "connectivity", "critical", "connectivity-delete"],
  ["azurerm_virtual_network_peering", "connectivity", "critical", "connectivity-delete"],
  ["azurerm_vpn_gateway", "connectivity", "critical", "connectivity-delete"],
  ["azurerm_resource_group", "container-of-all", "critical", "container-resource-delete"],
  ["azurerm_subscription", "account", "critical", "container-resource-delete"],
  ["azurerm_cosmosdb_cassandra_keyspace", "nosql", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_cassandra_table", "nosql", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_gremlin_database", "graph-db", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_gremlin_graph", "graph-db", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_mongo_collection", "nosql", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_mongo_database", "nosql", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_sql_container", "nosql", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_sql_database", "nosql", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_table", "nosql", "critical", "database-object-delete"],
  ["azurerm_kusto_database", "warehouse", "critical", "database-object-delete"],
  ["azurerm_mariadb_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_mssql_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_mssql_managed_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_mysql_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_mysql_flexible_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_postgresql_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_postgresql_flexible_server_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_sql_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_elastic_san", "block-store", "critical", "disk-or-volume-delete"],
  ["azurerm_elastic_san_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["azurerm_managed_disk", "block-store", "critical", "disk-or-volume-delete"],
  ["azurerm_dns_a_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_aaaa_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_caa_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_cname_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_mx_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_ns_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_srv_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_txt_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_private_dns_a_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_private_dns_cname_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_zone", "dns", "critical", "dns-zone-delete"],
  ["azurerm_private_dns_zone", "dns", "critical", "dns-zone-delete"],
  ["azurerm_hpc_cache", "file-store", "critical", "file-system-delete"],
  ["azurerm_managed_lustre_file_system", "file-store", "critical", "file-system-delete"],
  ["azurerm_netapp_account", "file-store", "critical", "file-system-delete"],
  ["azurerm_netapp_pool", "file-store", "critical", "file-system-delete"],
  ["azurerm_netapp_volume", "file-store", "critical", "file-system-delete"],
  ["azurerm_storage_share", "file-store", "critical", "file-system-delete"],
  ["azurerm_storage_sync", "file-store", "critical", "file-system-delete"],
  ["azuread_application", "identity-store", "high", "identity-delete"],
  ["azuread_group", "identity-store", "high", "identity-delete"],
  ["azuread_service_principal", "identity-store", "high", "identity-delete"],
  ["azuread_user", "identity-store", "high", "identity-delete"],
  ["azurerm_user_assigned_identity", "identity-store", "high", "identity-delete"],
  ["azurerm_key_vault_access_policy", "key-access", "high", "kms-grant-or-alias-removed"],
  ["azurerm_disk_encryption_set", "crypto-key", "critical", "kms-key-deletion"],
  ["azurerm_key_vault", "crypto-key", "critical", "kms-key-deletion"],
  ["azurerm_key_vault_key", "crypto-key", "critical", "kms-key-deletion"],
  ["azurerm_key_vault_managed_hardware_security_module", "crypto-key", "critical", "kms-key-deletion"],
  ["azurerm_api_management", "api-config", "high", "load-balancer-delete"],
  ["azurerm_application_gateway", "front-door", "high", "load-balancer-delete"],
  ["azurerm_cdn_frontdoor_profile", "front-door", "high", "load-balancer-delete"],
  ["azurerm_frontdoor", "front-door", "high", "load-balancer-delete"],
  ["azurerm_lb", "front-door", "high", "load-balancer-delete"],
  ["azurerm_application_insights", "traces", "high", "log-or-audit-store-delete"],
  ["azurerm_log_analytics_workspace", "logs", "critical", "log-or-audit-store-delete"],
  ["azurerm_management_lock", "lock", "critical", "management-lock-removed"],
  ["azurerm_kubernetes_cluster_node_pool", "cluster-nodes", "high", "node-pool-delete"],
  ["azurerm_monitor_action_group", "alarm", "medium", "notification-target-removed"],
  ["azurerm_management_group_policy_assignment", "guardrail", "critical", "org-guardrail-removed"],
  ["azurerm_policy_definition", "guardrail", "critical", "org-guardrail-removed"],
  ["azurerm_subscription_policy_assignment", "guardrail", "critical", "org-guardrail-removed"],
  ["azurerm_firewall", "route", "high", "route-or-gateway-delete"],
  ["azurerm_nat_gateway", "route", "high", "route-or-gateway-delete"],
  ["azurerm_route", "route", "high", "route-or-gateway-delete"],
  ["azurerm_route_table", "route", "high", "route-or-gateway-delete"],
  ["azurerm_key_vault_secret", "secret", "critical", "secret-delete"],
  ["azurerm_backup_protected_file_share", "backup", "high", "snapshot-or-backup-delete"],
  ["azurerm_backup_protected_vm", "backup", "critical", "snapshot-or-backup-delete"],
  ["azurerm_data_protection_backup_instance_blob_storage", "backup", "high", "snapshot-or-backup-delete"],
  ["azurerm_data_protection_backup_instance_disk", "backup", "high", "snapshot-or-backup-delete"],
  ["azurerm_data_protection_backup_instance_postgresql", "backup", "high", "snapshot-or-backup-delete"],
  ["azurerm_data_protection_backup_vault", "backup", "critical", "snapshot-or-backup-delete"],
  ["azurerm_netapp_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["azurerm_recovery_services_vault", "backup", "critical", "snapshot-or-backup-delete"],
  ["azurerm_snapshot", "backup", "critical", "snapshot-or-backup-delete"],
  ["azurerm_app_configuration", "config", "high", "stateful-delete"],
  ["azurerm_app_configuration_key", "config", "high", "stateful-delete"],
  ["azurerm_automation_account", "config", "high", "stateful-delete"],
  ["azurerm_batch_account", "compute", "medium", "stateful-delete"],
  ["azurerm_cognitive_account", "ml-state", "critical", "stateful-delete"],
  ["azurerm_cosmosdb_account", "nosql", "critical", "stateful-delete"],
  ["azurerm_cosmosdb_cassandra_cluster", "nosql", "critical", "stateful-delete"],
  ["azurerm_cosmosdb_postgresql_cluster", "relational-db", "critical", "stateful-delete"],
  ["azurerm_data_factory", "etl", "medium", "stateful-delete"],
  ["azurerm_databricks_workspace", "warehouse", "critical", "stateful-delete"],
  ["azurerm_digital_twins_instance", "iot", "critical", "stateful-delete"],
  ["azurerm_eventgrid_topic", "event-bus", "medium", "stateful-delete"],
  ["azurerm_eventhub_consumer_group", "stream-offset", "medium", "stateful-delete"],
  ["azurerm_hdinsight_hbase_cluster", "nosql", "critical", "stateful-delete"],
  ["azurerm_healthcare_fhir_service", "health-data", "critical", "stateful-delete"],
  ["azurerm_healthcare_service", "health-data", "critical", "stateful-delete"],
  ["azurerm_image", "image", "medium", "stateful-delete"],
  ["azurerm_iothub", "iot", "critical", "stateful-delete"],
  ["azurerm_kusto_cluster", "warehouse", "critical", "stateful-delete"],
  ["azurerm_machine_learning_workspace", "ml-state", "critical", "stateful-delete"],
  ["azurerm_managed_redis", "cache", "high", "stateful-delete"],
  ["azurerm_mariadb_server", "relational-db", "critical", "stateful-delete"],
  ["azurerm_mongo_cluster", "nosql", "critical", "stateful-delete"],
  ["azurerm_monitor_workspace", "metrics", "medium", "stateful-delete"],
  ["azurerm_mssql_elasticpool", "relational-db", "critical", "stateful-delete"],
  ["azurerm_mssql_managed_instance", "relational-db", "critical", "stateful-delete"],
  ["azurerm_mssql_server", "relational-db", "critical", "stateful-delete"],
  ["azurerm_mssql_virtual_machine", "relational-db", "critical", "stateful-delete"],
  ["azurerm_mysql_flexible_server", "relational-db", "critical", "stateful-delete"],
  ["azurerm_mysql_server", "relational-db", "critical", "stateful-delete"],
  ["azurerm_oracle_autonomous_database", "relational-db", "critical", "stateful-delete"],
  ["azurerm_postgresql_flexible_server", "relational-db", "critical", "stateful-delete"],
  ["azurerm_postgresql_server", "relational-db", "critical", "stateful-delete"],
  ["azurerm_purview_account", "catalog", "critical", "stateful-delete"],
  ["azurerm_redis_cache", "cache", "high", "stateful-delete"],
  ["azurerm_redis_enterprise_cluster", "cache", "high", "stateful-delete"],
  ["azurerm_redis_enterprise_database", "cache", "high", "stateful-delete"],
  ["azurerm_search_service", "search", "critical", "stateful-delete"],
  ["azurerm_shared_image", "image", "medium", "stateful-delete"],
  ["azurerm_shared_image_gallery", "image", "medium", "stateful-delete"],
  ["azurerm_shared_image_version", "image", "medium", "stateful-delete"],
  ["azurerm_sql_server", "relational-db", "critical", "stateful-delete"],
  ["azurerm_storage_account", "object-store", "critical", "stateful-delete"],
  ["azurerm_storage_blob", "object-data", "medium", "stateful-delete"],
  ["azurerm_storage_container", "object-store", "critical", "stateful-delete"],
  ["azurerm_storage_data_lake_gen2_filesystem", "object-store", "critical", "stateful-delete"],
  ["azurerm_storage_data_lake_gen2_path", "object-data", "medium", "stateful-delete"],
  ["azurerm_storage_share_file", "file-data", "medium", "stateful-delete"],
  ["azurerm_storage_table", "nosql", "critical", "stateful-delete"],
  ["azurerm_storage_table_entity", "nosql-data", "medium", "stateful-delete"],
  ["azurerm_stream_analytics_job", "stream-state", "critical", "stateful-delete"],
  ["azurerm_synapse_spark_pool", "warehouse-compute", "medium", "stateful-delete"],
  ["azurerm_synapse_sql_pool", "warehouse", "critical", "stateful-delete"],
  ["azurerm_synapse_workspace", "warehouse", "critical", "stateful-delete"],
  ["azurerm_virtual_machine_data_disk_attachment", "block-store-attachment", "medium", "stateful-delete"],
  ["azurerm_public_ip", "ip-identity", "high", "static-ip-release"],
  ["azurerm_eventhub", "stream", "critical", "stream-or-queue-delete"],
  ["azurerm_eventhub_namespace", "stream", "critical", "stream-or-queue-delete"],
  ["azurerm_hdinsight_kafka_cluster", "stream", "critical", "stream-or-queue-delete"],
  ["azurerm_servicebus_namespace", "queue", "high", "stream-or-queue-delete"],
  ["azurerm_servicebus_queue", "queue", "high", "stream-or-queue-delete"],
  ["azurerm_servicebus_subscription", "pubsub", "high", "stream-or-queue-delete"],
  ["azurerm_servicebus_topic", "pubsub", "high", "stream-or-queue-delete"],
  ["azurerm_storage_queue", "queue", "high", "stream-or-queue-delete"],
  ["azurerm_linux_virtual_machine", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["azurerm_virtual_machine", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["azurerm_windows_virtual_machine", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["azurerm_subnet", "network", "critical", "vpc-or-subnet-delete"],
  ["azurerm_virtual_network", "network", "critical", "vpc-or-subnet-delete"],
  ["azurerm_network_ddos_protection_plan", "shield", "high", "waf-or-ddos-removed"],
  ["azurerm_web_application_firewall_policy", "shield", "high", "waf-or-ddos-removed"],
  ["azurerm_storage_container_immutability_policy", "lock", "critical", "mfa-delete-or-object-lock-removed"],
  ["azurerm_resource_group_policy_assignment", "guardrail", "critical", "org-guardrail-removed"],
  ["azurerm_virtual_hub_connection", "connectivity", "critical", "connectivity-delete"]
];

// src/dangers/infra-types/destroyed-google.ts
var GOOGLE_DESTROYED = [
  ["google_monitoring_alert_policy", "alarm", "high", "alarm-delete"],
  ["google_monitoring_uptime_check_config", "alarm", "high", "alarm-delete"],
  ["google_artifact_registry_repository", "artifact-registry", "critical", "artifact-registry-delete"],
  ["google_container_registry", "artifact-registry", "critical", "artifact-registry-delete"],
  ["google_logging_organization_sink", "audit-log", "critical", "audit-logging-disabled"],
  ["google_logging_project_sink", "audit-log", "critical", "audit-logging-disabled"],
  ["google_project_iam_audit_config", "audit-log", "critical", "audit-logging-disabled"],
  ["google_backup_dr_backup_plan", "backup-policy", "high", "backups-disabled"],
  ["google_backup_dr_backup_plan_association", "backup-policy", "high", "backups-disabled"],
  ["google_compute_disk_resource_policy_attachment", "backup-policy", "high", "backups-disabled"],
  ["google_compute_resource_policy", "backup-policy", "critical", "backups-disabled"],
  ["google_firestore_backup_schedule", "backup-policy", "high", "backups-disabled"],
  ["google_gke_backup_backup_plan", "backup-policy", "critical", "backups-disabled"],
  ["google_spanner_backup_schedule", "backup-policy", "high", "backups-disabled"],
  ["google_billing_budget", "budget", "medium", "budget-or-quota-removed"],
  ["google_compute_managed_ssl_certificate", "certificate", "high", "certificate-delete"],
  ["google_compute_ssl_certificate", "certificate", "high", "certificate-delete"],
  ["google_container_cluster", "cluster", "critical", "cluster-delete"],
  ["google_dataproc_cluster", "hdfs", "critical", "cluster-delete"],
  ["google_cloud_run_service", "fleet", "high", "compute-fleet-delete"],
  ["google_cloud_run_v2_service", "stateless-protected", "high", "compute-fleet-delete"],
  ["google_cloud_scheduler_job", "schedule", "medium", "compute-fleet-delete"],
  ["google_cloudfunctions2_function", "fleet", "high", "compute-fleet-delete"],
  ["google_cloudfunctions_function", "fleet", "high", "compute-fleet-delete"],
  ["google_compute_instance_group_manager", "fleet", "high", "compute-fleet-delete"],
  ["google_compute_interconnect_attachment", "connectivity", "critical", "connectivity-delete"],
  ["google_compute_network_peering", "connectivity", "critical", "connectivity-delete"],
  ["google_compute_router", "connectivity", "critical", "connectivity-delete"],
  ["google_compute_vpn_tunnel", "connectivity", "critical", "connectivity-delete"],
  ["google_service_networking_connection", "connectivity", "critical", "connectivity-delete"],
  ["google_folder", "account", "critical", "container-resource-delete"],
  ["google_project", "account", "critical", "container-resource-delete"],
  ["google_bigquery_dataset", "warehouse", "critical", "database-object-delete"],
  ["google_bigquery_table", "warehouse", "critical", "database-object-delete"],
  ["google_bigtable_authorized_view", "nosql", "critical", "database-object-delete"],
  ["google_bigtable_table", "nosql", "critical", "database-object-delete"],
  ["google_firestore_database", "nosql", "critical", "database-object-delete"],
  ["google_spanner_database", "relational-db", "critical", "database-object-delete"],
  ["google_sql_database", "relational-db", "critical", "database-object-delete"],
  ["google_compute_disk", "block-store", "critical", "disk-or-volume-delete"],
  ["google_compute_region_disk", "block-store", "critical", "disk-or-volume-delete"],
  ["google_dns_record_set", "dns-record", "high", "dns-record-delete-or-change"],
  ["google_dns_managed_zone", "dns", "critical", "dns-zone-delete"],
  ["google_filestore_instance", "file-store", "critical", "file-system-delete"],
  ["google_lustre_instance", "file-store", "critical", "file-system-delete"],
  ["google_netapp_storage_pool", "file-store", "critical", "file-system-delete"],
  ["google_netapp_volume", "file-store", "critical", "file-system-delete"],
  ["google_parallelstore_instance", "file-store", "critical", "file-system-delete"],
  ["google_service_account", "identity-store", "high", "identity-delete"],
  ["google_sql_user", "identity-store", "high", "identity-delete"],
  ["google_kms_crypto_key", "crypto-key", "critical", "kms-key-deletion"],
  ["google_kms_crypto_key_version", "crypto-key", "critical", "kms-key-deletion"],
  ["google_kms_key_ring", "crypto-key", "critical", "kms-key-deletion"],
  ["google_privateca_ca_pool", "crypto-key", "critical", "kms-key-deletion"],
  ["google_privateca_certificate_authority", "crypto-key", "critical", "kms-key-deletion"],
  ["google_compute_backend_service", "front-door", "high", "load-balancer-delete"],
  ["google_compute_forwarding_rule", "front-door", "high", "load-balancer-delete"],
  ["google_compute_global_forwarding_rule", "front-door", "high", "load-balancer-delete"],
  ["google_compute_url_map", "front-door", "high", "load-balancer-delete"],
  ["google_logging_folder_bucket_config", "logs", "critical", "log-or-audit-store-delete"],
  ["google_logging_organization_bucket_config", "logs", "critical", "log-or-audit-store-delete"],
  ["google_logging_project_bucket_config", "logs", "critical", "log-or-audit-store-delete"],
  ["google_resource_manager_lien", "lock", "critical", "management-lock-removed"],
  ["google_container_node_pool", "cluster-nodes", "high", "node-pool-delete"],
  ["google_monitoring_notification_channel", "alarm", "medium", "notification-target-removed"],
  ["google_access_context_manager_service_perimeter", "guardrail", "critical", "org-guardrail-removed"],
  ["google_org_policy_policy", "guardrail", "critical", "org-guardrail-removed"],
  ["google_organization_policy", "guardrail", "critical", "org-guardrail-removed"],
  ["google_project_organization_policy", "guardrail", "critical", "org-guardrail-removed"],
  ["google_compute_route", "route", "high", "route-or-gateway-delete"],
  ["google_compute_router_nat", "route", "high", "route-or-gateway-delete"],
  ["google_secret_manager_regional_secret", "secret", "critical", "secret-delete"],
  ["google_secret_manager_secret", "secret", "critical", "secret-delete"],
  ["google_secret_manager_secret_version", "secret", "critical", "secret-delete"],
  ["google_scc_source", "security-findings", "critical", "security-service-disabled"],
  ["google_alloydb_backup", "backup", "critical", "snapshot-or-backup-delete"],
  ["google_backup_dr_backup_vault", "backup", "critical", "snapshot-or-backup-delete"],
  ["google_compute_snapshot", "backup", "critical", "snapshot-or-backup-delete"],
  ["google_filestore_backup", "backup", "critical", "snapshot-or-backup-delete"],
  ["google_filestore_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["google_netapp_backup", "backup", "critical", "snapshot-or-backup-delete"],
  ["google_netapp_backup_vault", "backup", "high", "snapshot-or-backup-delete"],
  ["google_netapp_volume_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["google_alloydb_cluster", "relational-db", "critical", "stateful-delete"],
  ["google_alloydb_instance", "relational-db-node", "high", "stateful-delete"],
  ["google_apigee_organization", "api-config", "high", "stateful-delete"],
  ["google_bigquery_data_transfer_config", "etl", "medium", "stateful-delete"],
  ["google_bigquery_reservation", "capacity", "medium", "stateful-delete"],
  ["google_bigquery_routine", "warehouse", "medium", "stateful-delete"],
  ["google_bigtable_gc_policy", "retention", "high", "stateful-delete"],
  ["google_bigtable_instance", "nosql", "critical", "stateful-delete"],
  ["google_composer_environment", "etl-state", "medium", "stateful-delete"],
  ["google_compute_attached_disk", "block-store-attachment", "medium", "stateful-delete"],
  ["google_compute_image", "image", "medium", "stateful-delete"],
  ["google_compute_machine_image", "image", "medium", "stateful-delete"],
  ["google_compute_per_instance_config", "stateful-mig", "critical", "stateful-delete"],
  ["google_compute_region_instance_group_manager", "stateful-mig", "critical", "stateful-delete"],
  ["google_data_catalog_entry_group", "catalog", "critical", "stateful-delete"],
  ["google_data_fusion_instance", "etl-state", "medium", "stateful-delete"],
  ["google_dataflow_job", "etl", "medium", "stateful-delete"],
  ["google_dataplex_lake", "catalog", "critical", "stateful-delete"],
  ["google_dataproc_metastore_service", "catalog", "critical", "stateful-delete"],
  ["google_datastore_index", "nosql-index", "medium", "stateful-delete"],
  ["google_discovery_engine_data_store", "search", "critical", "stateful-delete"],
  ["google_document_ai_processor", "ml-state", "critical", "stateful-delete"],
  ["google_firebase_database_instance", "nosql", "critical", "stateful-delete"],
  ["google_firebase_storage_bucket", "object-store", "critical", "stateful-delete"],
  ["google_firestore_document", "nosql-data", "medium", "stateful-delete"],
  ["google_healthcare_dataset", "health-data", "critical", "stateful-delete"],
  ["google_healthcare_dicom_store", "health-data", "critical", "stateful-delete"],
  ["google_healthcare_fhir_store", "health-data", "critical", "stateful-delete"],
  ["google_healthcare_hl7_v2_store", "health-data", "critical", "stateful-delete"],
  ["google_looker_instance", "bi", "low", "stateful-delete"],
  ["google_memcache_instance", "cache", "high", "stateful-delete"],
  ["google_memorystore_instance", "cache", "high", "stateful-delete"],
  ["google_notebooks_instance", "ml-state", "critical", "stateful-delete"],
  ["google_oracle_database_autonomous_database", "relational-db", "critical", "stateful-delete"],
  ["google_oracle_database_cloud_exadata_infrastructure", "relational-db", "critical", "stateful-delete"],
  ["google_oracle_database_cloud_vm_cluster", "relational-db", "critical", "stateful-delete"],
  ["google_pubsub_schema", "schema-registry", "critical", "stateful-delete"],
  ["google_redis_cluster", "cache", "high", "stateful-delete"],
  ["google_redis_instance", "cache", "high", "stateful-delete"],
  ["google_secure_source_manager_instance", "source-code", "critical", "stateful-delete"],
  ["google_secure_source_manager_repository", "source-code", "critical", "stateful-delete"],
  ["google_sourcerepo_repository", "source-code", "critical", "stateful-delete"],
  ["google_spanner_instance", "relational-db", "critical", "stateful-delete"],
  ["google_sql_database_instance", "relational-db", "critical", "stateful-delete"],
  ["google_sql_source_representation_instance", "relational-db", "critical", "stateful-delete"],
  ["google_storage_bucket", "object-store", "critical", "stateful-delete"],
  ["google_storage_bucket_object", "object-data", "medium", "stateful-delete"],
  ["google_storage_folder", "object-store", "critical", "stateful-delete"],
  ["google_storage_managed_folder", "object-store", "critical", "stateful-delete"],
  ["google_vertex_ai_dataset", "ml-state", "critical", "stateful-delete"],
  ["google_vertex_ai_feature_online_store", "ml-state", "critical", "stateful-delete"],
  ["google_vertex_ai_featurestore", "ml-state", "critical", "stateful-delete"],
  ["google_vertex_ai_index", "vector-store", "critical", "stateful-delete"],
  ["google_workbench_instance", "ml-state", "critical", "stateful-delete"],
  ["google_workflows_workflow", "workflow", "medium", "stateful-delete"],
  ["google_compute_address", "ip-identity", "high", "static-ip-release"],
  ["google_compute_global_address", "ip-identity", "high", "static-ip-release"],
  ["google_cloud_tasks_queue", "queue", "high", "stream-or-queue-delete"],
  ["google_managed_kafka_cluster", "stream", "critical", "stream-or-queue-delete"],
  ["google_managed_kafka_topic", "stream", "critical", "stream-or-queue-delete"],
  ["google_pubsub_lite_topic", "pubsub", "high", "stream-or-queue-delete"],
  ["google_pubsub_subscription", "pubsub", "high", "stream-or-queue-delete"],
  ["google_pubsub_topic", "pubsub", "high", "stream-or-queue-delete"],
  ["google_identity_platform_config", "identity-store", "critical", "user-directory-delete"],
  ["google_identity_platform_tenant", "identity-store", "critical", "user-directory-delete"],
  ["google_compute_instance", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["google_compute_network", "network", "critical", "vpc-or-subnet-delete"],
  ["google_compute_subnetwork", "network", "critical", "vpc-or-subnet-delete"],
  ["google_compute_security_policy", "shield", "high", "waf-or-ddos-removed"],
  ["google_folder_organization_policy", "guardrail", "critical", "org-guardrail-removed"]
];

// src/dangers/infra-types/destroyed-others.ts
var OTHERS_DESTROYED = [
  ["github_organization_webhook", "audit-log", "medium", "audit-logging-disabled"],
  ["datadog_monitor", "alerts", "high", "alarm-delete"],
  ["datadog_service_level_objective", "alarm", "high", "alarm-delete"],
  ["datadog_synthetics_test", "alarm", "high", "alarm-delete"],
  ["grafana_rule_group", "alarm", "high", "alarm-delete"],
  ["newrelic_nrql_alert_condition", "alarm", "high", "alarm-delete"],
  ["opsgenie_escalation", "alarm", "high", "alarm-delete"],
  ["pagerduty_escalation_policy", "alarm", "high", "alarm-delete"],
  ["pagerduty_service", "alarm", "high", "alarm-delete"],
  ["digitalocean_container_registry", "artifact-registry", "critical", "artifact-registry-delete"],
  ["mongodbatlas_cloud_backup_schedule", "backup-policy", "high", "backups-disabled"],
  ["cloudflare_origin_ca_certificate", "certificate", "high", "certificate-delete"],
  ["confluent_kafka_cluster", "stream", "critical", "cluster-delete"],
  ["digitalocean_kubernetes_cluster", "cluster", "critical", "cluster-delete"],
  ["mongodbatlas_advanced_cluster", "nosql", "critical", "cluster-delete"],
  ["confluent_environment", "account", "critical", "container-resource-delete"],
  ["databricks_mws_workspaces", "account", "critical", "container-resource-delete"],
  ["kubernetes_namespace", "container-of-all", "critical", "k8s-namespace-delete"],
  ["mongodbatlas_project", "account", "critical", "container-resource-delete"],
  ["tfe_organization", "account", "critical", "container-resource-delete"],
  ["tfe_project", "account", "critical", "container-resource-delete"],
  ["databricks_schema", "catalog", "critical", "database-object-delete"],
  ["databricks_sql_table", "warehouse", "critical", "database-object-delete"],
  ["digitalocean_database_db", "relational-db", "critical", "database-object-delete"],
  ["mysql_database", "relational-db", "critical", "database-object-delete"],
  ["oci_nosql_table", "nosql", "critical", "database-object-delete"],
  ["postgresql_database", "relational-db", "critical", "database-object-delete"],
  ["postgresql_schema", "relational-db", "critical", "database-object-delete"],
  ["snowflake_database", "warehouse", "critical", "database-object-delete"],
  ["snowflake_external_table", "warehouse", "critical", "database-object-delete"],
  ["snowflake_schema", "warehouse", "critical", "database-object-delete"],
  ["snowflake_table", "warehouse", "critical", "database-object-delete"],
  ["alicloud_disk", "block-store", "critical", "disk-or-volume-delete"],
  ["digitalocean_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["hcloud_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["ibm_is_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["kubernetes_persistent_volume", "block-store", "critical", "k8s-pvc-or-pv-delete"],
  ["kubernetes_persistent_volume_claim", "block-store", "critical", "k8s-pvc-or-pv-delete"],
  ["kubernetes_storage_class", "block-store", "medium", "k8s-storageclass-change"],
  ["linode_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["oci_core_boot_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["oci_core_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["openstack_blockstorage_volume_v3", "block-store", "critical", "disk-or-volume-delete"],
  ["scaleway_block_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["vsphere_virtual_disk", "block-store", "critical", "disk-or-volume-delete"],
  ["vsphere_vmfs_datastore", "block-store", "critical", "disk-or-volume-delete"],
  ["yandex_compute_disk", "block-store", "critical", "disk-or-volume-delete"],
  ["cloudflare_dns_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["cloudflare_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["digitalocean_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["cloudflare_zone", "dns", "critical", "dns-zone-delete"],
  ["digitalocean_domain", "dns", "critical", "dns-zone-delete"],
  ["cloudflare_zone_dnssec", "dns", "high", "dnssec-disabled"],
  ["alicloud_nas_file_system", "file-store", "critical", "file-system-delete"],
  ["oci_file_storage_file_system", "file-store", "critical", "file-system-delete"],
  ["github_branch_protection", "merge-gate", "critical", "github-branch-protection-removed"],
  ["github_branch_protection_v3", "merge-gate", "critical", "github-branch-protection-removed"],
  ["github_organization_ruleset", "merge-gate", "critical", "github-branch-protection-removed"],
  ["github_repository_ruleset", "merge-gate", "critical", "github-branch-protection-removed"],
  ["github_repository_environment", "merge-gate", "high", "github-environment-protection-removed"],
  ["github_repository_environment_deployment_policy", "merge-gate", "high", "github-environment-protection-removed"],
  ["github_repository", "source-code", "critical", "github-repository-delete"],
  ["auth0_client", "identity-store", "high", "identity-delete"],
  ["github_team", "identity-store", "high", "identity-delete"],
  ["kubernetes_service_account", "identity-store", "medium", "k8s-rbac-delete"],
  ["okta_app_saml", "identity-store", "high", "identity-delete"],
  ["okta_user", "identity-store", "high", "identity-delete"],
  ["postgresql_role", "identity-store", "high", "identity-delete"],
  ["alicloud_kms_key", "crypto-key", "critical", "kms-key-deletion"],
  ["ibm_kms_key", "crypto-key", "critical", "kms-key-deletion"],
  ["oci_kms_key", "crypto-key", "critical", "kms-key-deletion"],
  ["oci_kms_vault", "crypto-key", "critical", "kms-key-deletion"],
  ["vault_pki_secret_backend_root_cert", "crypto-key", "critical", "kms-key-deletion"],
  ["vault_transit_secret_backend_key", "crypto-key", "critical", "kms-key-deletion"],
  ["cloudflare_load_balancer", "front-door", "high", "load-balancer-delete"],
  ["alicloud_log_store", "logs", "critical", "log-or-audit-store-delete"],
  ["datadog_logs_archive", "logs", "critical", "log-or-audit-store-delete"],
  ["datadog_logs_index", "logs", "critical", "log-or-audit-store-delete"],
  ["digitalocean_kubernetes_node_pool", "cluster-nodes", "high", "node-pool-delete"],
  ["datadog_integration_pagerduty", "alarm", "medium", "notification-target-removed"],
  ["pagerduty_service_integration", "alarm", "medium", "notification-target-removed"],
  ["doppler_secret", "secret", "critical", "secret-delete"],
  ["github_actions_organization_secret", "secret", "critical", "secret-delete"],
  ["github_actions_secret", "secret", "critical", "secret-delete"],
  ["kubernetes_secret", "secret", "high", "k8s-secret-or-configmap-delete"],
  ["random_password", "secret", "medium", "secret-delete"],
  ["tfe_variable", "secret", "critical", "secret-delete"],
  ["tls_private_key", "secret", "medium", "secret-delete"],
  ["vault_generic_secret", "secret", "critical", "secret-delete"],
  ["vault_kv_secret_v2", "secret", "critical", "secret-delete"],
  ["vault_mount", "secret", "critical", "secret-delete"],
  ["digitalocean_volume_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["hcloud_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["mongodbatlas_cloud_backup_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["aiven_clickhouse", "warehouse", "critical", "stateful-delete"],
  ["aiven_mysql", "relational-db", "critical", "stateful-delete"],
  ["aiven_opensearch", "search", "critical", "stateful-delete"],
  ["aiven_pg", "relational-db", "critical", "stateful-delete"],
  ["aiven_valkey", "cache", "high", "stateful-delete"],
  ["alicloud_db_instance", "relational-db", "critical", "stateful-delete"],
  ["alicloud_kvstore_instance", "cache", "high", "stateful-delete"],
  ["alicloud_mongodb_instance", "nosql", "critical", "stateful-delete"],
  ["alicloud_oss_bucket", "object-store", "critical", "stateful-delete"],
  ["alicloud_polardb_cluster", "relational-db", "critical", "stateful-delete"],
  ["cloudflare_d1_database", "relational-db", "critical", "stateful-delete"],
  ["cloudflare_r2_bucket", "object-store", "critical", "stateful-delete"],
  ["cloudflare_stream", "media", "medium", "stateful-delete"],
  ["cloudflare_workers_kv", "kv-data", "medium", "stateful-delete"],
  ["cloudflare_workers_kv_namespace", "kv-store", "critical", "stateful-delete"],
  ["cockroach_cluster", "relational-db", "critical", "stateful-delete"],
  ["confluent_schema", "schema-registry", "critical", "stateful-delete"],
  ["databricks_catalog", "catalog", "critical", "stateful-delete"],
  ["databricks_dbfs_file", "object-data", "medium", "stateful-delete"],
  ["databricks_metastore", "catalog", "critical", "stateful-delete"],
  ["databricks_volume", "object-store", "critical", "stateful-delete"],
  ["datadog_dashboard", "dashboards", "low", "stateful-delete"],
  ["digitalocean_database_cluster", "relational-db", "critical", "stateful-delete"],
  ["digitalocean_spaces_bucket", "object-store", "critical", "stateful-delete"],
  ["ec_deployment", "search", "critical", "stateful-delete"],
  ["elasticstack_elasticsearch_data_stream", "search", "critical", "stateful-delete"],
  ["elasticstack_elasticsearch_index", "search", "critical", "stateful-delete"],
  ["github_branch", "source-code", "medium", "stateful-delete"],
  ["github_release", "artifact", "medium", "stateful-delete"],
  ["github_repository_file", "source-code", "low", "stateful-delete"],
  ["gitlab_group", "source-code", "critical", "stateful-delete"],
  ["gitlab_project", "source-code", "critical", "stateful-delete"],
  ["grafana_cloud_stack", "metrics", "medium", "stateful-delete"],
  ["grafana_dashboard", "dashboards", "low", "stateful-delete"],
  ["helm_release", "any", "high", "stateful-delete"],
  ["ibm_cos_bucket", "object-store", "critical", "stateful-delete"],
  ["ibm_database", "relational-db", "critical", "stateful-delete"],
  ["kubernetes_config_map", "config", "high", "k8s-secret-or-configmap-delete"],
  ["kubernetes_stateful_set", "workload-with-data", "critical", "k8s-statefulset-delete-or-recreate"],
  ["linode_database_mysql_v2", "relational-db", "critical", "stateful-delete"],
  ["linode_database_postgresql_v2", "relational-db", "critical", "stateful-delete"],
  ["linode_object_storage_bucket", "object-store", "critical", "stateful-delete"],
  ["minio_s3_bucket", "object-store", "critical", "stateful-delete"],
  ["mongodbatlas_cluster", "nosql", "critical", "stateful-delete"],
  ["mongodbatlas_serverless_instance", "nosql", "critical", "stateful-delete"],
  ["neon_project", "relational-db", "critical", "stateful-delete"],
  ["oci_database_autonomous_database", "relational-db", "critical", "stateful-delete"],
  ["oci_database_db_system", "relational-db", "critical", "stateful-delete"],
  ["oci_mysql_mysql_db_system", "relational-db", "critical", "stateful-delete"],
  ["oci_objectstorage_bucket", "object-store", "critical", "stateful-delete"],
  ["openstack_db_instance_v1", "relational-db", "critical", "stateful-delete"],
  ["openstack_objectstorage_container_v1", "object-store", "critical", "stateful-delete"],
  ["planetscale_database", "relational-db", "critical", "stateful-delete"],
  ["rediscloud_subscription", "cache", "high", "stateful-delete"],
  ["rediscloud_subscription_database", "cache", "high", "stateful-delete"],
  ["scaleway_object_bucket", "object-store", "critical", "stateful-delete"],
  ["scaleway_rdb_instance", "relational-db", "critical", "stateful-delete"],
  ["snowflake_stage", "object-store", "critical", "stateful-delete"],
  ["tfe_workspace", "iac-state", "critical", "stateful-delete"],
  ["yandex_mdb_clickhouse_cluster", "warehouse", "critical", "stateful-delete"],
  ["yandex_mdb_postgresql_cluster", "relational-db", "critical", "stateful-delete"],
  ["yandex_storage_bucket", "object-store", "critical", "stateful-delete"],
  ["digitalocean_reserved_ip", "ip-identity", "high", "static-ip-release"],
  ["hcloud_primary_ip", "ip-identity", "high", "static-ip-release"],
  ["aiven_kafka", "stream", "critical", "stream-or-queue-delete"],
  ["aiven_kafka_topic", "stream", "critical", "stream-or-queue-delete"],
  ["cloudflare_queue", "queue", "high", "stream-or-queue-delete"],
  ["confluent_kafka_topic", "stream", "critical", "stream-or-queue-delete"],
  ["kafka_topic", "stream", "critical", "stream-or-queue-delete"],
  ["rabbitmq_queue", "queue", "high", "stream-or-queue-delete"],
  ["rabbitmq_vhost", "queue", "high", "stream-or-queue-delete"],
  ["auth0_connection", "identity-store", "critical", "user-directory-delete"],
  ["auth0_tenant", "identity-store", "critical", "user-directory-delete"],
  ["okta_group", "identity-store", "critical", "user-directory-delete"],
  ["digitalocean_droplet", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["hcloud_server", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["linode_instance", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["openstack_compute_instance_v2", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["vsphere_virtual_machine", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["digitalocean_vpc", "network", "critical", "vpc-or-subnet-delete"],
  ["oci_core_subnet", "network", "critical", "vpc-or-subnet-delete"],
  ["oci_core_vcn", "network", "critical", "vpc-or-subnet-delete"],
  ["cloudflare_ruleset", "shield", "high", "waf-or-ddos-removed"]
];

// src/dangers/infra-types/destroyed.ts
var BY_TYPE = new Map(
  [...AWS_DESTROYED, ...GOOGLE_DESTROYED, ...AZURE_DESTROYED, ...OTHERS_DESTROYED].map((row) => [row[0], row])
);
var BY_DANGER = /* @__PURE__ */ new Map();
for (const [type, , , danger] of BY_TYPE.values()) {
  const types = BY_DANGER.get(danger);
  if (types) types.push(type);
  else BY_DANGER.set(danger, [type]);
}
var ALIASES = /* @__PURE__ */ new Map([
  ["aws_alb", "aws_lb"],
  ["aws_alb_listener", "aws_lb_listener"],
  ["aws_alb_listener_rule", "aws_lb_listener_rule"],
  ["aws_alb_target_group", "aws_lb_target_group"]
]);
function tableName(type) {
  if (type.startsWith("kubernetes_") && type.endsWith("_v1")) return type.slice(0, -3);
  return ALIASES.get(type) ?? type;
}
function destroyedRow(type) {
  return BY_TYPE.get(tableName(type));
}
var HOLDS_CONTENT = /* @__PURE__ */ new Set([
  "stateful-delete",
  "database-object-delete",
  "snapshot-or-backup-delete",
  "disk-or-volume-delete",
  "file-system-delete",
  "stream-or-queue-delete",
  "cluster-delete",
  "container-resource-delete",
  "log-or-audit-store-delete",
  "artifact-registry-delete",
  "github-repository-delete"
]);
function holdsContent(row) {
  return HOLDS_CONTENT.has(row[3]);
}
var GONE_FOR_GOOD = /* @__PURE__ */ new Set(["kms-key-deletion", "secret-delete", "user-directory-delete", "dns-zone-delete", "static-ip-release"]);
function canBeTakenOver(row) {
  return !GONE_FOR_GOOD.has(row[3]);
}
function typesOf(danger) {
  return BY_DANGER.get(danger) ?? [];
}
function typesWithContent() {
  return [...BY_TYPE.values()].filter((row) => holdsContent(row) && (row[2] === "critical" || row[2] === "high")).map(([type]) => type);
}

// src/dangers/plan-predicates/wording.ts
function loss(change) {
  const what2 = replaces(change) ? change.plan.possible === true ? "may be replaced by a new one and destroyed" : destroysFirst(change) ? "is destroyed and created again" : "is replaced by a new one and destroyed" : "is destroyed";
  const why = replaces(change) ? replacementCause(change) : DELETE_CAUSES[change.plan.actionReason ?? ""];
  return `\`${change.address}\` ${what2}${why === void 0 ? "" : ` because ${why}`}`;
}
var DELETE_CAUSES = {
  delete_because_no_resource_config: "no configuration is left for it",
  delete_because_no_module: "its module is gone",
  delete_because_count_index: "its `count` shrinks",
  delete_because_each_key: "its `for_each` key is gone",
  delete_because_wrong_repetition: "it changes between `count`, `for_each` and neither",
  delete_because_no_move_target: "a `moved` block leads nowhere",
  delete_because_enabled_false: "it is switched off by `enabled`"
};
function replacementCause(change) {
  const paths2 = [...new Set(change.plan.replacePaths)].filter((path2) => path2 !== "");
  if (paths2.length > 0) {
    const named = paths2.slice(0, 3).map((path2) => `\`${path2}\``);
    const rest = paths2.length > 3 ? ` and ${paths2.length - 3} more` : "";
    return `${named.join(", ")}${rest} ${paths2.length === 1 ? "changes" : "change"}`;
  }
  const reason = change.plan.actionReason ?? "";
  return change.plan.tool === void 0 ? REPLACE_CAUSES[reason] : OTHER_REPLACE_CAUSES[reason];
}
var REPLACE_CAUSES = {
  replace_because_tainted: "it is marked as tainted",
  replace_by_request: "the plan was made with `-replace`",
  replace_by_triggers: "something in its `replace_triggered_by` changes"
};
var OTHER_REPLACE_CAUSES = {
  replace_because_tainted: "it is marked as tainted",
  replace_by_triggers: "something that it depends on is replaced, or the command asked for it"
};
function keepAdvice(change) {
  const { address, plan } = change;
  if (plan.tool !== void 0) return replaces(change) ? void 0 : KEEP_BY_TOOL[plan.tool];
  const moved3 = `\`moved { from = ${address}, to = NEW_ADDRESS }\``;
  switch (plan.actionReason) {
    case "delete_because_no_resource_config":
    case "delete_because_no_module":
      return `if it was renamed or moved, say so: ${moved3}; if it shall live on unmanaged: \`removed { from = ${withoutKeys(address)}, lifecycle { destroy = false } }\``;
    case "delete_because_count_index":
      return `\`count\` drops the highest numbers, whichever element was taken out: use \`for_each\` with stable keys, or ${moved3}`;
    case "delete_because_each_key":
      return `if only the key was renamed, say so: ${moved3}`;
    case "delete_because_wrong_repetition":
    case "delete_because_no_move_target":
      return `lead it to its new address: ${moved3}`;
    case "replace_because_tainted":
      return `if the object is sound, take the mark off: \`terraform untaint '${address}'\``;
    case "replace_by_request":
      return "make the plan again without `-replace`";
    default:
      return void 0;
  }
}
var KEEP_BY_TOOL = {
  pulumi: "if it was renamed or moved, give it its old name in `aliases`; if it shall live on unmanaged, set `retainOnDelete` and apply that first",
  cloudformation: "if it was renamed, keep its logical id; if it shall live on unmanaged, set `DeletionPolicy: Retain` and deploy that first"
};
function byTool(change, words) {
  const tool = change.plan?.tool;
  return tool === void 0 ? void 0 : words[tool];
}
function withoutKeys(address) {
  return address.replace(/\[[^\]]*\]/g, "");
}
function shown(value2) {
  if (value2 === void 0 || value2 === null) return "nothing";
  if (Array.isArray(value2) && value2.length === 1) return shown(value2[0]);
  if (typeof value2 === "boolean" || typeof value2 === "number") return `\`${value2}\``;
  if (typeof value2 === "string" && /^[A-Za-z][A-Za-z0-9_.-]{0,39}$/.test(value2)) return `\`${value2}\``;
  return "another value";
}

// src/dangers/plan-predicates/destruction.ts
function destruction(change, danger, consequence) {
  if (!destroys(change) || isDeposed(change)) return void 0;
  const row = destroyedRow(change.type);
  if (row === void 0 || row[3] !== danger || row[2] === "low") return void 0;
  const replaced = replaces(change);
  if (replaced && holdsContent(row)) return void 0;
  const severity = replaced && !destroysFirst(change) && canBeTakenOver(row) ? oneLess(row[2]) : row[2];
  return { message: `${loss(change)}: ${consequence}`, severity, ...advice(keepAdvice(change)) };
}
function advice(help) {
  return help === void 0 ? {} : { help };
}
function oneLess(severity) {
  return SEVERITIES[Math.max(0, SEVERITIES.indexOf(severity) - 1)];
}

// src/dangers/infra/alarm-delete.ts
var alarm_delete_default = defineDanger({
  title: "alarm destroyed",
  harm: "protection-removed",
  severity: "high",
  why: "The failure it watched for goes unnoticed from now on.",
  help: "bring its replacement in the same change, or destroy it together with what it watches",
  safeWhen: "it only changes in place",
  types: typesOf("alarm-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "alarm-delete", "what it watched fails without anybody knowing")
});

// src/dangers/plan-predicates/elements.ts
function valuePairs(before2, after, path2) {
  const steps2 = stepsOf(path2);
  if (steps2.length === 1 || steps2.some(({ isNumber }) => isNumber)) return [{ before: read(before2, path2), after: read(after, path2) }];
  const [one, other] = [single(before2, steps2), single(after, steps2)];
  if (one !== SEVERAL && other !== SEVERAL) return [{ before: one, after: other }];
  return pairsBelow(before2, after, steps2, void 0);
}
var SEVERAL = /* @__PURE__ */ Symbol("several elements");
function single(object, steps2) {
  let at = object;
  for (const { name } of steps2) {
    while (Array.isArray(at)) {
      if (at.length > 1) return SEVERAL;
      at = at[0];
    }
    at = partOf(at, name);
    if (at === void 0 || at === null) return void 0;
  }
  return value(at);
}
function pairsBelow(before2, after, steps2, element2) {
  const [{ name }, ...rest] = steps2;
  const [one, other] = [partOf(before2, name), partOf(after, name)];
  if (rest.length === 0) return [{ ...element2 !== void 0 && { element: element2 }, before: value(one), after: value(other) }];
  const [olds, news] = [blocksOf(one), blocksOf(other)];
  if (olds.length <= 1 && news.length <= 1) return pairsBelow(olds[0], news[0], rest, element2);
  if (news.length === 1 && isHidden(news[0])) return olds.flatMap((old) => pairsBelow(old, news[0], rest, element2));
  const key = tellingKey(olds, news);
  return key === void 0 ? alike(olds, news, rest, element2) : byKey(olds, news, key, rest);
}
function byKey(olds, news, key, rest) {
  const later2 = new Map(news.map((block) => [String(partOf(block, key)), block]));
  return olds.flatMap((block) => {
    const element2 = String(partOf(block, key));
    return pairsBelow(block, later2.get(element2), rest, element2);
  });
}
function alike(olds, news, rest, element2) {
  const valuesOf = (blocks3) => blocks3.flatMap((block) => pairsBelow(block, void 0, rest, void 0).map(({ before: before2 }) => before2));
  const left = valuesOf(news);
  const gone = valuesOf(olds).filter((old) => {
    const at = left.findIndex((one) => same(one, old));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return gone.map((before2, at) => ({ ...element2 !== void 0 && { element: element2 }, before: before2, after: left[at] }));
}
function same(one, other) {
  return one === other || !isUnknown(one) && JSON.stringify(one) === JSON.stringify(other);
}
var KEYS = [
  ...[
    "name",
    "rule_name",
    "id",
    "key",
    "identifier",
    "cluster_id",
    "region_name",
    "region",
    "zone",
    "location",
    "path_pattern",
    "origin_id"
  ],
  ...["device_name", "domain_name", "priority", "schedule", "prefix", "context", "type"]
];
function tellingKey(olds, news) {
  const all = [...olds, ...news];
  const own2 = all.map((block) => new Set(isObject(block) ? Object.keys(block) : []));
  const isTelling = (blocks3, key) => {
    const values = blocks3.map((block) => partOf(block, key)).filter((one) => typeof one === "string" || typeof one === "number");
    return values.length === blocks3.length && new Set(values).size === blocks3.length;
  };
  return KEYS.find((key) => own2.every((keys3) => keys3.has(key)) && isTelling(olds, key) && isTelling(news, key));
}
function partOf(object, name) {
  if (isHidden(object)) return UNKNOWN;
  return isObject(object) && Object.hasOwn(object, name) ? object[name] : void 0;
}
function isHidden(value2) {
  return isUnknown(value2) || isSensitive(value2);
}
function blocksOf(part) {
  if (part === void 0 || part === null) return [];
  return Array.isArray(part) ? part.flatMap(blocksOf) : typeof part === "object" ? [part] : [];
}
function value(part) {
  return part === null || Array.isArray(part) && part.length === 0 ? void 0 : part;
}
function placeOf(path2, element2) {
  if (element2 === void 0) return `\`${path2}\``;
  return /^[\w./*-]{1,60}$/.test(element2) ? `\`${path2}\` of \`${element2}\`` : `\`${path2}\` of one of several`;
}
function keyOf(path2, element2) {
  return element2 === void 0 ? path2 : `${path2} ${element2}`;
}

// src/dangers/plan-predicates/settings.ts
function on(path2, unset) {
  return { path: path2, safe: [true], ...unset === void 0 ? {} : { unset } };
}
function off(path2, unset) {
  return { path: path2, safe: [false], ...unset === void 0 ? {} : { unset } };
}
function is(path2, safe, unset) {
  return { path: path2, safe, ...unset === void 0 ? {} : { unset } };
}
function set(path2) {
  return { path: path2, safe: "set" };
}
function watchedSettings(...tables) {
  return watchedPaths(
    ...tables.map((table) => Object.fromEntries(Object.entries(table).map(([type, all]) => [type, all.map(({ path: path2 }) => path2)])))
  );
}
function settingsLost(change, table) {
  return settingsFrom(change, table, (setting2, before2, after) => isSafe(setting2, before2) === true && isSafe(setting2, after) === false);
}
function settingsUndecided(change, table) {
  return settingsFrom(change, table, (setting2, before2, after) => isSafe(setting2, before2) === true && isSafe(setting2, after) === void 0);
}
function settingsCreatedUnsafe(change, table) {
  const settings = table[tableName(change.type)];
  if (settings === void 0 || !isPlanned(change) || existed(change) || !leaves(change)) return [];
  const found = [];
  for (const setting2 of settings) {
    const after = readAll(change.after, setting2.path).find((value2) => isSafe(setting2, value2) === false);
    if (after !== void 0) found.push({ setting: setting2, before: void 0, after });
  }
  return found;
}
function settingsBelowDefault(change, table) {
  return settingsCreatedUnsafe(change, table).filter(({ setting: setting2 }) => setting2.unset !== void 0 && isSafe(setting2, void 0) === true);
}
function settingsFrom(change, table, holds) {
  const settings = table[tableName(change.type)];
  if (settings === void 0 || !existed(change) || !leaves(change)) return [];
  const found = [];
  for (const setting2 of settings) {
    for (const pair of valuePairs(change.before, change.after, setting2.path))
      if (holds(setting2, pair.before, pair.after)) found.push({ setting: setting2, ...pair });
  }
  return found;
}
function isSafe(setting2, value2) {
  const effective2 = value2 ?? setting2.unset;
  if (isUnknown(effective2)) return void 0;
  if (setting2.safe === "set") return effective2 !== void 0 && effective2 !== "" && effective2 !== false && effective2 !== 0;
  return setting2.safe.some((safe) => safe === effective2 || !areFlags(safe, effective2) && isSameWord(safe, effective2));
}
function areFlags(one, other) {
  return typeof one === "boolean" && typeof other === "boolean";
}
function isSameWord(one, other) {
  const word = Array.isArray(other) && other.length === 1 ? other[0] : other;
  return typeof word !== "object" && String(one).toLowerCase() === String(word).toLowerCase();
}
function settingAdvice({ setting: setting2, before: before2 }, tool) {
  const value2 = setting2.safe === "set" ? void 0 : setting2.safe.find((safe) => safe === before2) ?? setting2.safe[0];
  if (tool !== void 0 && value2 !== void 0 && value2 !== null) return `set \`${setting2.path}\` to \`${JSON.stringify(value2)}\``;
  return value2 === void 0 || value2 === null ? `keep \`${setting2.path}\`` : `set \`${setting2.path} = ${JSON.stringify(value2)}\``;
}

// src/dangers/plan-predicates/protection.ts
function protectionLost(change, table, severity) {
  return settingsLost(change, table).map((lost) => ({
    message: `\`${change.address}\` ${lossOf(lost)}`,
    help: `${settingAdvice(lost, change.plan?.tool)} again, or take this out of the change`,
    key: keyOf(lost.setting.path, lost.element),
    ...severity === void 0 ? {} : { severity }
  }));
}
function lossOf({ setting: setting2, element: element2, before: before2, after }) {
  const place2 = placeOf(setting2.path, element2);
  if (setting2.safe === "set" && typeof before2 !== "number") return `loses ${place2}`;
  return `changes ${place2} from ${shown(before2 ?? setting2.unset)} to ${shown(after ?? setting2.unset)}`;
}
function createdUnprotected(change, table, severity) {
  return settingsCreatedUnsafe(change, table).map((unsafe) => created(change, unsafe, severity));
}
function createdBelowDefault(change, table, severity) {
  return settingsBelowDefault(change, table).map((unsafe) => created(change, unsafe, severity));
}
function created(change, unsafe, severity) {
  return {
    message: `\`${change.address}\` is created with \`${unsafe.setting.path}\` as ${shown(unsafe.after)}`,
    help: settingAdvice(unsafe, change.plan?.tool),
    key: unsafe.setting.path,
    severity
  };
}

// src/dangers/plan-predicates/undecided.ts
function isUndecided(object, path2) {
  return readAll(object, path2).some((value2) => isUnknown(value2) || Array.isArray(value2) && value2.some(isUnknown));
}

// src/dangers/infra/alarm-muted.ts
var ALARMS = {
  aws_cloudwatch_metric_alarm: [on("actions_enabled", true)],
  aws_cloudwatch_composite_alarm: [on("actions_enabled", true)],
  google_monitoring_alert_policy: [on("enabled", true)],
  azurerm_monitor_metric_alert: [on("enabled", true)],
  azurerm_monitor_activity_log_alert: [on("enabled", true)],
  azurerm_monitor_scheduled_query_rules_alert_v2: [on("enabled", true)],
  newrelic_nrql_alert_condition: [on("enabled", true)]
};
var SILENCE = { aws_cloudwatch_metric_alarm: [is("treat_missing_data", ["breaching"])] };
var SILENCES = {
  datadog_downtime: ["end", "end_date", "recurrence"],
  datadog_downtime_schedule: ["one_time_schedule.end", "recurring_schedule"]
};
var TARGETS = {
  aws_cloudwatch_metric_alarm: "alarm_actions",
  aws_cloudwatch_composite_alarm: "alarm_actions",
  google_monitoring_alert_policy: "notification_channels"
};
var alarm_muted_default = defineDanger({
  title: "alarm muted",
  harm: "protection-removed",
  severity: "high",
  why: "It has the effect of deleting the alarm, and is harder to see.",
  help: "silence it for a time in the alerting system instead",
  safeWhen: "somebody is still called; a silence that has an end and is not about everything counts as medium",
  types: [...Object.keys(ALARMS), ...Object.keys(SILENCES), "datadog_monitor"],
  newTypes: Object.keys(SILENCES),
  find(change) {
    if (change.type in SILENCES) return silence(change);
    if (change.type === "datadog_monitor") return callsNobody(change);
    const off2 = [...protectionLost(change, ALARMS), ...protectionLost(change, SILENCE, "medium")];
    const path2 = TARGETS[change.type];
    if (off2.length > 0 || path2 === void 0 || !existed(change) || !leaves(change) || isUndecided(change.after, path2)) return off2;
    if (readTexts(change.before, path2).length === 0 || readTexts(change.after, path2).length > 0) return void 0;
    return { message: `\`${change.address}\` calls nobody any more (\`${path2}\` is empty)`, key: path2 };
  }
});
function silence(change) {
  if (existed(change) || !leaves(change)) return void 0;
  const ends = (SILENCES[change.type] ?? []).some((path2) => read(change.after, path2) !== void 0);
  const isWide = readTexts(change.after, "scope").some((scope) => scope.trim() === "*");
  return {
    message: `\`${change.address}\` silences ${isWide ? "every monitor" : "monitors"}${ends ? " for a time" : " without an end"}`,
    help: "name what is worked on, and an end",
    key: "silence",
    severity: ends && !isWide ? "medium" : "high"
  };
}
var HANDLE = /(?:^|[^\w@.-])@[\w"]/;
function callsNobody(change) {
  if (!existed(change) || !leaves(change) || isUnknown(read(change.after, "message"))) return void 0;
  if (!HANDLE.test(readText(change.before, "message") ?? "") || HANDLE.test(readText(change.after, "message") ?? "")) return void 0;
  return { message: `\`${change.address}\` calls nobody any more (no \`@\` in its \`message\`)`, key: "message" };
}

// src/dangers/infra/apply-immediately.ts
var DISRUPTIVE = [
  "instance_class",
  "node_type",
  "engine_version",
  "parameter_group_name",
  "db_parameter_group_name",
  "db_cluster_parameter_group_name",
  "neptune_parameter_group_name",
  "neptune_cluster_parameter_group_name",
  "db_subnet_group_name",
  "option_group_name",
  "ca_cert_identifier",
  "port",
  "storage_type",
  "multi_az",
  "replicas_per_node_group",
  "num_node_groups",
  "host_instance_type",
  "network_type"
];
var apply_immediately_default = defineDanger({
  title: "restart outside the maintenance window",
  harm: "outage",
  severity: "medium",
  why: "With `apply_immediately` the service restarts or fails over the moment the plan is applied, in the middle of the day.",
  help: "leave `apply_immediately` false, so that it happens in the maintenance window; or merge in a quiet hour",
  safeWhen: "nothing changes that needs a restart, or it waits for the window; a replacement is reported as such",
  types: [
    "aws_db_instance",
    "aws_rds_cluster",
    "aws_rds_cluster_instance",
    "aws_docdb_cluster",
    "aws_docdb_cluster_instance",
    "aws_neptune_cluster",
    "aws_neptune_cluster_instance",
    "aws_elasticache_cluster",
    "aws_elasticache_replication_group",
    "aws_mq_broker"
  ],
  fate: "changed",
  find(change) {
    if (!existed(change) || !leaves(change) || destroys(change) || read(change.after, "apply_immediately") !== true) return void 0;
    const found = DISRUPTIVE.filter((name) => change.changed.some((path2) => path2 === name || path2.startsWith(`${name}.`)));
    if (found.length === 0) return void 0;
    const names2 = found.slice(0, 3).map((name) => `\`${name}\``);
    return { message: `\`${change.address}\` restarts as soon as this is applied, for ${names2.join(", ")}`, key: "apply_immediately" };
  }
});

// src/dangers/infra/artifact-registry-delete.ts
var artifact_registry_delete_default = defineDanger({
  title: "artifact registry destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "Production pulls its images when it restarts, scales or rolls back, and finds none.",
  help: "copy the images that run to the new registry, point the workloads at it, and destroy the old one a release later",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("artifact-registry-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "artifact-registry-delete", "the images and packages that a restart or rollback needs are lost")
});

// src/dangers/infra/audit-logging-disabled.ts
var TRAILS = {
  aws_lb: [on("access_logs.enabled")],
  aws_elb: [on("access_logs.enabled")],
  aws_s3_bucket: [set("logging.target_bucket")],
  aws_cloudfront_distribution: [set("logging_config.bucket")],
  aws_redshift_cluster: [on("logging.enable")],
  aws_api_gateway_stage: [set("access_log_settings")],
  aws_apigatewayv2_stage: [set("access_log_settings")],
  google_compute_subnetwork: [set("log_config")],
  google_storage_bucket: [set("logging.log_bucket")]
};
var EXECUTION = { aws_api_gateway_method_settings: [is("settings.logging_level", ["INFO", "ERROR"])] };
var SEARCH_LOGS = "log_publishing_options";
var SEARCH = ["aws_opensearch_domain", "aws_elasticsearch_domain"];
var WEBHOOKS = { github_organization_webhook: [on("active", true)] };
var LOG_LISTS = {
  aws_db_instance: "enabled_cloudwatch_logs_exports",
  aws_rds_cluster: "enabled_cloudwatch_logs_exports",
  aws_docdb_cluster: "enabled_cloudwatch_logs_exports",
  aws_eks_cluster: "enabled_cluster_log_types"
};
var audit_logging_disabled_default = defineDanger({
  title: "audit log switched off",
  harm: "protection-removed",
  severity: "critical",
  why: "What happens from now on leaves no trace, for the incident as for the audit.",
  help: "keep the trail; where it costs too much, shorten how long it is kept",
  safeWhen: "as much is logged as before",
  types: [
    .../* @__PURE__ */ new Set([
      ...typesOf("audit-logging-disabled"),
      ...[TRAILS, EXECUTION, WEBHOOKS, LOG_LISTS].flatMap((table) => Object.keys(table)),
      ...SEARCH
    ])
  ],
  newTypes: [],
  watches: watchedPaths(
    watchedSettings(TRAILS, EXECUTION, WEBHOOKS),
    LOG_LISTS,
    Object.fromEntries(SEARCH.map((type) => [type, SEARCH_LOGS]))
  ),
  find(change) {
    const destroyed = destruction(change, "audit-logging-disabled", "what happens from now on leaves no trace");
    if (destroyed) return destroyed;
    const lost = [...protectionLost(change, TRAILS), ...[EXECUTION, WEBHOOKS].flatMap((table) => protectionLost(change, table, "medium"))];
    if (SEARCH.includes(change.type)) return searchLogsLost(change);
    const path2 = LOG_LISTS[change.type];
    if (path2 === void 0 || !existed(change) || !leaves(change) || isUndecided(change.after, path2)) return lost;
    const after = readTexts(change.after, path2);
    const gone = readTexts(change.before, path2).filter((log) => !after.includes(log));
    if (gone.length === 0) return lost;
    const names2 = gone.map(shown).join(", ");
    return [
      ...lost,
      {
        message: `\`${change.address}\` no longer logs ${names2} (\`${path2}\`)`,
        severity: after.length === 0 ? "critical" : "high",
        key: path2
      }
    ];
  }
});
function searchLogsLost(change) {
  if (!existed(change) || !leaves(change) || isUndecided(change.after, SEARCH_LOGS)) return [];
  const after = publishedLogs(change.after);
  const gone = publishedLogs(change.before).filter((log) => !after.includes(log));
  if (gone.length === 0) return [];
  return [
    {
      message: `\`${change.address}\` no longer logs ${gone.map(shown).join(", ")} (\`${SEARCH_LOGS}\`)`,
      // The others tell of slow queries and of errors.
      severity: gone.includes("AUDIT_LOGS") ? "critical" : "medium",
      key: SEARCH_LOGS
    }
  ];
}
function publishedLogs(object) {
  return readAll(object, SEARCH_LOGS).flat().filter((block) => read(block, "enabled") !== false).flatMap((block) => readTexts(block, "log_type"));
}

// src/dangers/kubernetes-predicates/kinds.ts
var TERRAFORM = {
  kubernetes_namespace: "Namespace",
  kubernetes_persistent_volume: "PersistentVolume",
  kubernetes_persistent_volume_claim: "PersistentVolumeClaim",
  kubernetes_stateful_set: "StatefulSet.apps",
  kubernetes_deployment: "Deployment.apps",
  kubernetes_daemonset: "DaemonSet.apps",
  kubernetes_daemon_set: "DaemonSet.apps",
  kubernetes_cron_job: "CronJob.batch",
  kubernetes_job: "Job.batch",
  kubernetes_pod: "Pod",
  kubernetes_replication_controller: "ReplicationController",
  kubernetes_service: "Service",
  kubernetes_ingress: "Ingress.networking.k8s.io",
  kubernetes_gateway: "Gateway.gateway.networking.k8s.io",
  kubernetes_http_route: "HTTPRoute.gateway.networking.k8s.io",
  kubernetes_grpc_route: "GRPCRoute.gateway.networking.k8s.io",
  kubernetes_pod_disruption_budget: "PodDisruptionBudget.policy",
  kubernetes_network_policy: "NetworkPolicy.networking.k8s.io",
  kubernetes_cluster_role: "ClusterRole.rbac.authorization.k8s.io",
  kubernetes_cluster_role_binding: "ClusterRoleBinding.rbac.authorization.k8s.io",
  kubernetes_role: "Role.rbac.authorization.k8s.io",
  kubernetes_role_binding: "RoleBinding.rbac.authorization.k8s.io",
  kubernetes_service_account: "ServiceAccount",
  kubernetes_secret: "Secret",
  kubernetes_config_map: "ConfigMap",
  kubernetes_storage_class: "StorageClass.storage.k8s.io",
  kubernetes_validating_webhook_configuration: "ValidatingWebhookConfiguration.admissionregistration.k8s.io",
  kubernetes_mutating_webhook_configuration: "MutatingWebhookConfiguration.admissionregistration.k8s.io"
};
var ANY_OBJECT = ["kubernetes_manifest", "kubectl_manifest"];
function typesOfKinds(kinds19) {
  const terraform = Object.entries(TERRAFORM).flatMap(([type, kind]) => kinds19.includes(kind) ? [type] : []);
  return [...kinds19, ...terraform, ...ANY_OBJECT];
}
function watchedOfKinds(kinds19, names2) {
  const inside = ["manifest", "object", "yaml_body", "yaml_body_parsed"];
  return Object.fromEntries(
    typesOfKinds(kinds19).map((type) => [type, ANY_OBJECT.some((any) => any === type) ? [...names2, ...inside] : [...names2]])
  );
}
function kindOfTerraform(type) {
  const name = tableName(type);
  return Object.hasOwn(TERRAFORM, name) ? TERRAFORM[name] : void 0;
}
function mayBeKubernetes(type) {
  return type.includes(".") || type.startsWith("kube") || /^[A-Z][A-Za-z0-9]*$/.test(type);
}
var WORKLOADS = [
  ...["Deployment.apps", "StatefulSet.apps", "DaemonSet.apps", "ReplicaSet.apps", "Job.batch", "CronJob.batch"],
  ...["Pod", "ReplicationController", "Rollout.argoproj.io"]
];

// src/dangers/kubernetes-predicates/manifest-shape.ts
var LISTS = {
  container: "containers",
  init_container: "initContainers",
  volume: "volumes",
  volume_mount: "volumeMounts",
  volume_claim_template: "volumeClaimTemplates",
  rule: "rules",
  subject: "subjects",
  webhook: "webhooks",
  port: "ports",
  env: "env",
  env_from: "envFrom",
  ingress: "ingress",
  egress: "egress",
  from: "from",
  to: "to",
  match_expressions: "matchExpressions",
  toleration: "tolerations"
};
var SPELLED = {
  host_pid: "hostPID",
  host_ipc: "hostIPC",
  cluster_ip: "clusterIP",
  storage_provisioner: "provisioner",
  ip_block: "ipBlock"
};
var FREE = /* @__PURE__ */ new Set([
  "labels",
  "annotations",
  "data",
  "string_data",
  "binary_data",
  "match_labels",
  "limits",
  "requests",
  "node_selector",
  "parameters"
]);
function manifestShape(object) {
  return shaped(
    object,
    ["metadata", "spec"].some((name) => Array.isArray(object[name]))
  );
}
function shaped(object, blocks3) {
  const made2 = {};
  for (const [key, value2] of Object.entries(object)) {
    const list5 = Object.hasOwn(LISTS, key) && Array.isArray(value2);
    const name = list5 ? LISTS[key] : camelCase(key);
    const inner = FREE.has(key) ? value2 : list5 ? value2.map((item) => isPlain(item) ? shaped(item, blocks3) : item ?? {}) : shapedValue(value2, blocks3);
    if (inner !== void 0) made2[name] = inner;
  }
  return made2;
}
function shapedValue(value2, blocks3) {
  if (isPlain(value2)) return blocks3 ? value2 : shaped(value2, blocks3);
  if (!Array.isArray(value2)) return value2;
  if (blocks3 && value2.length === 0) return void 0;
  const [only] = value2;
  if (blocks3 && value2.length === 1 && isPlain(only)) return shaped(only, blocks3);
  return value2.map((item) => isPlain(item) ? shaped(item, blocks3) : item);
}
function manifestPath(path2, isTerraform) {
  const steps2 = path2.split(".").filter((step) => step !== "" && !/^\d+$/.test(step));
  if (!isTerraform) return steps2.join(".");
  const free = steps2.findIndex((step) => FREE.has(step));
  const named = free < 0 ? steps2 : steps2.slice(0, free + 1);
  const names2 = named.map((step) => Object.hasOwn(LISTS, step) ? LISTS[step] : camelCase(step));
  return [...names2, ...steps2.slice(named.length)].join(".");
}
function isPlain(value2) {
  if (!isObject(value2)) return false;
  for (const key in value2) if (key.startsWith("interlock:")) return false;
  return true;
}
var known2 = /* @__PURE__ */ new Map();
var MOST_NAMES = 2e3;
function camelCase(key) {
  const found = known2.get(key);
  if (found !== void 0) return found;
  const name = Object.hasOwn(SPELLED, key) ? SPELLED[key] : key.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  if (known2.size < MOST_NAMES) known2.set(key, name);
  return name;
}

// src/dangers/kubernetes-predicates/kubernetes-change.ts
var last;
function kubernetesChange(change) {
  if (last?.change !== change) last = { change, made: normalised(change) };
  return last.made;
}
function normalised(change) {
  const isDestroyed = destroys(change) && !isDeposed(change);
  if (!isDestroyed && !leaves(change)) return void 0;
  const before2 = existed(change) ? objectOf(change.type, change.before) : null;
  const after = leaves(change) ? objectOf(change.type, change.after) : null;
  const kind = kindOfTerraform(change.type) ?? kindOf(after) ?? kindOf(before2) ?? nativeKind(change.type);
  if (kind === void 0) return void 0;
  return { change, kind, before: before2, after, isDestroyed, isReplaced: isDestroyed && replaces(change) };
}
function changeOfKinds(change, kinds19) {
  const found = kubernetesChange(change);
  return found && kinds19.has(found.kind) ? found : void 0;
}
function objectOf(type, value2) {
  if (!isObject(value2)) return null;
  if (type === "kubernetes_manifest")
    return isObject(value2["manifest"]) ? value2["manifest"] : isObject(value2["object"]) ? value2["object"] : null;
  if (type === "kubectl_manifest") return ofAttributes(value2);
  if (typeof value2["apiVersion"] === "string" && typeof value2["kind"] === "string" || nativeKind(type) !== void 0) return value2;
  return kindOfTerraform(type) === void 0 ? null : manifestShape(value2);
}
function ofAttributes(value2) {
  const [apiVersion, kind] = [readText(value2, "api_version"), readText(value2, "kind")];
  if (apiVersion === void 0 || kind === void 0) return null;
  return { apiVersion, kind, metadata: { name: value2["name"] ?? null, namespace: value2["namespace"] ?? null } };
}
function kindOf(object) {
  const [apiVersion, kind] = [readText(object, "apiVersion"), readText(object, "kind")];
  if (apiVersion === void 0 || kind === void 0) return void 0;
  return apiVersion.includes("/") ? `${kind}.${apiVersion.slice(0, apiVersion.indexOf("/"))}` : kind;
}
function nativeKind(type) {
  return /^[A-Z][A-Za-z0-9]*(\.[a-z0-9.-]+)?$/.test(type) || /^[a-z]+(\.[a-z0-9-]+){2,}$/.test(type) ? type : void 0;
}

// src/dangers/infra/authentication-removed.ts
var LOGINS = {
  aws_api_gateway_method: [is("authorization", ["AWS_IAM", "CUSTOM", "COGNITO_USER_POOLS"])],
  aws_apigatewayv2_route: [is("authorization_type", ["AWS_IAM", "CUSTOM", "JWT"])],
  azurerm_linux_web_app: [on("auth_settings_v2.auth_enabled"), on("auth_settings.enabled")],
  azurerm_windows_web_app: [on("auth_settings_v2.auth_enabled"), on("auth_settings.enabled")],
  azurerm_linux_function_app: [on("auth_settings_v2.auth_enabled"), on("auth_settings.enabled")],
  google_compute_backend_service: [set("iap")],
  aws_opensearch_domain: [on("advanced_security_options.enabled")],
  aws_elasticsearch_domain: [on("advanced_security_options.enabled")]
};
var OPENED = {
  aws_memorydb_cluster: { path: "acl_name", value: "open-access", instead: "name an access control list of your own in `acl_name`" },
  aws_msk_cluster: {
    path: "client_authentication.unauthenticated",
    value: true,
    instead: "set `client_authentication.unauthenticated = false`"
  }
};
var INGRESS = ["Ingress.networking.k8s.io"];
var ingress = new Set(INGRESS);
var ASKS = [
  ...["type", "url", "tls-secret"].map((what2) => `nginx.ingress.kubernetes.io/auth-${what2}`),
  "alb.ingress.kubernetes.io/auth-type",
  "haproxy.org/auth-type",
  "haproxy-ingress.github.io/auth-url"
];
var GATES = /* @__PURE__ */ new Set([
  "cloudflare_access_application",
  "cloudflare_zero_trust_access_application",
  "aws_api_gateway_authorizer",
  "aws_apigatewayv2_authorizer"
]);
var authentication_removed_default = defineDanger({
  title: "login of an endpoint taken away",
  harm: "exposure",
  severity: "high",
  why: "Everybody who reaches the endpoint can call it.",
  help: "keep the login; open single paths that are meant for everybody",
  safeWhen: "another way to log in takes its place; a new method or store without one counts as low, a method that only answers browsers before a request (`OPTIONS`) does not count",
  types: [...Object.keys(LOGINS), ...Object.keys(OPENED), ...GATES, "aws_lb_listener_rule", "aws_lb_listener", ...typesOfKinds(INGRESS)],
  newTypes: ["aws_api_gateway_method", ...Object.keys(OPENED)],
  find(change) {
    if (GATES.has(change.type) && destroys(change) && !replaces(change) && !isDeposed(change))
      return { message: `${loss(change)}: what it guarded asks nobody to log in` };
    if (change.type === "aws_lb_listener_rule" && existed(change) && leaves(change)) {
      const asks = (object) => JSON.stringify(object).includes('"type":"authenticate-');
      if (asks(change.before) && !asks(change.after)) return { message: `\`${change.address}\` no longer asks for a login`, key: "action" };
    }
    if (tableName(change.type) === "aws_lb_listener" && existed(change) && leaves(change) && !isUndecided(change.after, "default_action.type")) {
      const asks = (object) => readTexts(object, "default_action.type").some((type) => type.startsWith("authenticate-"));
      return asks(change.before) && !asks(change.after) ? { message: `\`${change.address}\` no longer asks for a login where no rule fits`, key: "default_action" } : void 0;
    }
    const open = madeWithoutLogin(change) ?? opened(change) ?? ingressOpened(change);
    if (open) return open;
    const lost = protectionLost(change, LOGINS);
    return change.type === "aws_api_gateway_method" && readText(change.after, "authorization") !== "NONE" ? [] : lost;
  }
});
function ingressOpened(change) {
  const found = changeOfKinds(change, ingress);
  if (!found || found.before === null || found.after === null) return void 0;
  const asks = (object) => {
    const annotations = read(object, "metadata.annotations");
    return isObject(annotations) && ASKS.some((name) => Object.hasOwn(annotations, name) && annotations[name] !== "none");
  };
  if (!asks(found.before) || asks(found.after)) return void 0;
  return { message: `\`${change.address}\` no longer asks for a login (annotations)`, key: "annotations" };
}
function opened(change) {
  const row = OPENED[change.type];
  if (row === void 0 || !leaves(change)) return void 0;
  if (read(change.after, row.path) !== row.value || read(change.before, row.path) === row.value) return void 0;
  return {
    message: `\`${change.address}\` asks nobody to log in (\`${row.path}\`)`,
    help: row.instead,
    severity: existed(change) ? "high" : "low",
    key: row.path
  };
}
function madeWithoutLogin(change) {
  if (change.type !== "aws_api_gateway_method" || !leaves(change) || existed(change)) return void 0;
  if (readText(change.after, "authorization") !== "NONE" || readText(change.after, "http_method") === "OPTIONS") return void 0;
  if (read(change.after, "api_key_required") === true) return void 0;
  return {
    message: `\`${change.address}\` is made without a login`,
    help: "set `authorization`, such as `AWS_IAM`",
    severity: "low",
    key: "authorization"
  };
}

// src/dangers/infra/automated-backups-deleted.ts
var KEEP_BACKUPS = {
  pulumi: "set `deleteAutomatedBackups: false` and run `pulumi up` with that before the database is destroyed",
  cloudformation: "set `DeleteAutomatedBackups: false` and deploy that before the database is destroyed"
};
var automated_backups_deleted_default = defineDanger({
  title: "automated backups deleted with their database",
  harm: "irreversible",
  severity: "critical",
  why: "With the automated backups every point in time to which the database could be restored is lost. The provider deletes them unless told not to.",
  help: "set `delete_automated_backups = false` and apply that before the database is destroyed",
  safeWhen: "the state holds `delete_automated_backups = false`, or there were no automated backups (`backup_retention_period = 0`)",
  source: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance#delete_automated_backups",
  types: ["aws_db_instance", "aws_rds_cluster"],
  fate: "destroyed",
  find(change) {
    if (change.type !== "aws_db_instance" && change.type !== "aws_rds_cluster") return void 0;
    if (!destroys(change) || isDeposed(change)) return void 0;
    if (read(change.before, "delete_automated_backups") === false || readNumber(change.before, "backup_retention_period") === 0)
      return void 0;
    return { message: `${loss(change)}, and its automated backups with it`, ...advice(byTool(change, KEEP_BACKUPS)) };
  }
});

// src/dangers/infra/azure-privileged-role-assignment.ts
var PRIVILEGED = /* @__PURE__ */ new Map([
  ["8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "Owner"],
  ["b24988ac-6180-42a0-ab88-20f7382dd24c", "Contributor"],
  ["18d7d88d-d35e-4fb5-a5c3-7773c20a72d9", "User Access Administrator"],
  ["f58310d9-a9f6-439a-9e8d-f62e7b41a168", "Role Based Access Control Administrator"],
  ["00482a5a-887f-4fb3-b363-3b7fe8e74483", "Key Vault Administrator"]
]);
var EVERYTHING = /^(\*|\*\/write|Microsoft\.Authorization\/(\*|roleAssignments\/(\*|write)))$/i;
var azure_privileged_role_assignment_default = defineDanger({
  title: "privileged role assigned in Azure",
  harm: "privilege",
  severity: "critical",
  why: "On a subscription or management group the role controls everything below it, its permissions included.",
  help: "assign a role made for the task, on the one resource that needs it; use privileged identity management for the rest",
  safeWhen: "the role was assigned before; on a resource group or a single resource it counts as high or medium",
  types: ["azurerm_role_assignment", "azurerm_role_definition"],
  fate: "left",
  find(change) {
    if (!leaves(change)) return void 0;
    return change.type === "azurerm_role_assignment" ? assignment(change) : change.type === "azurerm_role_definition" ? definition(change) : void 0;
  }
});
function assignment(change) {
  const [before2, after] = [roleOf(change.before), roleOf(change.after)];
  const [from, to] = [readText(change.before, "scope"), readText(change.after, "scope")];
  if (after === void 0) return unknownRole(change);
  if (before2 === after && from === to) return void 0;
  const wide = to === void 0 || /^\/(subscriptions\/[^/]+|providers\/Microsoft\.Management\/managementGroups\/[^/]+)?\/?$/i.test(to);
  const group = to !== void 0 && /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+$/i.test(to);
  const severity = wide ? to === void 0 ? "medium" : "critical" : group ? "high" : "medium";
  const where = to === void 0 ? "" : wide ? " on a whole subscription or management group" : group ? " on a resource group" : " on one resource";
  return { message: `\`${change.address}\` assigns \`${after}\`${where}`, severity, key: after };
}
function unknownRole(change) {
  const roles = ["role_definition_name", "role_definition_id"].map((path2) => read(change.after, path2));
  if (!roles.some(isUnknown) || roles.some((role) => typeof role === "string")) return void 0;
  return {
    message: `\`${change.address}\` assigns a role known only after apply`,
    severity: existed(change) ? "medium" : "low",
    key: "role"
  };
}
function roleOf(object) {
  const name = readText(object, "role_definition_name");
  if (name !== void 0) return [...PRIVILEGED.values()].find((role) => role.toLowerCase() === name.toLowerCase());
  return PRIVILEGED.get((readText(object, "role_definition_id") ?? "").split("/").at(-1)?.toLowerCase() ?? "");
}
function definition(change) {
  const all = (object) => readAll(object, "permissions").flat().some((permission) => readTexts(permission, "actions").some((action) => EVERYTHING.test(action)));
  if (!all(change.after) || all(change.before)) return void 0;
  return {
    message: `\`${change.address}\` defines a role that can do everything, or give itself any other`,
    severity: "high",
    key: "actions"
  };
}

// src/dangers/infra/azuread-privileged-grant.ts
var GRANTS = {
  azuread_directory_role_assignment: { what: "a role of the directory", who: ["role_id", "principal_object_id", "directory_scope_id"] },
  azuread_directory_role_member: { what: "a role of the directory", who: ["role_object_id", "member_object_id"] },
  azuread_directory_role_eligibility_schedule_request: {
    what: "a role of the directory",
    who: ["role_definition_id", "principal_id", "directory_scope_id"]
  },
  azuread_app_role_assignment: { what: "a role in an application", who: ["app_role_id", "principal_object_id", "resource_object_id"] },
  azuread_service_principal_delegated_permission_grant: {
    what: "permissions in the name of users",
    who: ["service_principal_object_id", "resource_service_principal_object_id", "user_object_id"]
  },
  // What an existing one trusts is the business of `infra/oidc-provider-change`.
  azuread_application_federated_identity_credential: { what: "a way to become the application with a token from elsewhere", who: [] }
};
var azuread_privileged_grant_default = defineDanger({
  title: "power over the Azure directory granted",
  harm: "privilege",
  severity: "critical",
  why: "Roles of the directory reach every subscription, and permissions of applications reach every mailbox and file.",
  help: "make the role eligible instead of active, for a time; name the permissions that are needed",
  safeWhen: "the same was granted to the same before; roles in applications and federated credentials count as high",
  types: Object.keys(GRANTS),
  find(change) {
    const grant = GRANTS[change.type];
    if (grant === void 0) return void 0;
    if (existed(change)) return widened(change, grant);
    if (!creates(change)) return void 0;
    return { message: `\`${change.address}\` grants ${grant.what}`, severity: severityOf(change) };
  }
});
function severityOf({ type }) {
  return type.startsWith("azuread_directory") ? "critical" : "high";
}
function widened(change, { what: what2, who }) {
  if (!leaves(change)) return void 0;
  const consents = change.type === "azuread_service_principal_delegated_permission_grant";
  const before2 = consents ? readTexts(change.before, "claim_values") : [];
  const added2 = (consents ? readTexts(change.after, "claim_values") : []).filter((one) => !before2.includes(one));
  if (added2.length > 0)
    return {
      message: `\`${change.address}\` grants ${what2}: ${added2.map(shown).join(", ")}`,
      severity: "high",
      key: added2.toSorted().join()
    };
  if (!creates(change)) return void 0;
  const moved3 = who.some((path2) => {
    const [one, other] = [read(change.before, path2), read(change.after, path2)];
    return isUnknown(other) ? one !== void 0 : typeof other === "string" && one !== other;
  });
  return moved3 ? { message: `\`${change.address}\` grants ${what2} to somebody else, or another one`, severity: severityOf(change), key: "who" } : void 0;
}

// src/dangers/infra/backend-or-state-config-changed.ts
var REACHED_BY = /* @__PURE__ */ new Set([
  "access_key",
  "assume_role",
  "credentials",
  "dynamodb_table",
  "lock_method",
  "max_retries",
  "password",
  "profile",
  "retry_max",
  "role_arn",
  "secret_key",
  "shared_config_files",
  "shared_credentials_file",
  "shared_credentials_files",
  "skip_cert_verification",
  "skip_credentials_validation",
  "skip_metadata_api_check",
  "skip_region_validation",
  "skip_requesting_account_id",
  "skip_s3_checksum",
  "token",
  "unlock_method",
  "use_azuread_auth",
  "use_cli",
  "use_lockfile",
  "use_msi",
  "use_oidc",
  "username"
]);
var backend_or_state_config_changed_default = defineDanger({
  title: "state kept elsewhere",
  harm: "irreversible",
  severity: "high",
  why: "Terraform finds an empty state at the new place and plans to create everything a second time, while nobody manages what is there; a state that is no longer encrypted shows every secret in it.",
  help: "move the state on purpose: `terraform init -migrate-state`, with nobody else applying, and check that the plan afterwards is empty",
  safeWhen: "only credentials, locks or retries change, which counts as medium; a new root module with its first backend is not reported",
  types: ["backend", "encryption"],
  configuration: "only",
  find(change) {
    if (isBlock(change, "encryption")) return encryption(change);
    if (!isBlock(change, "backend")) return void 0;
    const [from, to] = [change.before, change.after ?? void 0].map((side) => textOf(read(side, "type")));
    const key = keyIn(change, "type");
    if (change.kind === "create")
      return change.configuration.newRoot ? void 0 : {
        message: `the state moves to ${place(to)}, from a local file or from a place that is named on the command line`,
        severity: "medium",
        key
      };
    if (change.kind === "delete")
      return { message: `the state is no longer kept in ${place(from)}, and a local file takes its place`, key };
    if (from !== to) return { message: `the state moves from ${place(from)} to ${place(to)}`, key };
    const names2 = [...new Set(change.changed.map((path2) => path2.split(".")[1] ?? ""))].filter((name) => name !== "").sort();
    const places = names2.filter((name) => !REACHED_BY.has(name));
    if (places.length === 0) return { message: `the way to the state in ${place(from)} changes: ${list2(names2)}`, severity: "medium", key };
    return { message: `the state in ${place(from)} is kept differently: ${list2(names2)} ${names2.length === 1 ? "changes" : "change"}`, key };
  }
});
function encryption(change) {
  if (change.kind === "create") return void 0;
  const key = keyIn(change, "encryption");
  if (change.kind === "delete") return { message: "state and plans are no longer encrypted", help: "keep the `encryption` block", key };
  return {
    message: "state and plans are encrypted in another way",
    help: "name the old way as `fallback` until the state has been written once",
    severity: "medium",
    key
  };
}
function place(type) {
  return type === "cloud" ? "HCP Terraform" : `the backend ${quoted(type)}`;
}
function list2(names2) {
  return names2.map((name) => quoted(name)).join(", ");
}

// src/dangers/infra-types/backups.ts
var BACKUPS = {
  aws_db_instance: [set("backup_retention_period")],
  aws_rds_cluster: [
    is(
      "backup_retention_period",
      Array.from({ length: 35 }, (_, days) => days + 1),
      1
    )
  ],
  aws_elasticache_replication_group: [set("snapshot_retention_limit")],
  aws_elasticache_cluster: [set("snapshot_retention_limit")],
  aws_memorydb_cluster: [set("snapshot_retention_limit")],
  aws_redshift_cluster: [
    is(
      "automated_snapshot_retention_period",
      Array.from({ length: 35 }, (_, days) => days + 1),
      1
    )
  ],
  aws_lightsail_database: [on("backup_retention_enabled")],
  aws_dlm_lifecycle_policy: [is("state", ["ENABLED"], "ENABLED")],
  aws_efs_backup_policy: [is("backup_policy.status", ["ENABLED"])],
  google_sql_database_instance: [on("settings.backup_configuration.enabled")],
  google_alloydb_cluster: [on("automated_backup_policy.enabled")],
  azurerm_redis_cache: [on("redis_configuration.rdb_backup_enabled")],
  digitalocean_droplet: [on("backups")],
  hcloud_server: [on("backups")],
  linode_instance: [on("backups_enabled")],
  mongodbatlas_cluster: [on("cloud_backup")],
  mongodbatlas_advanced_cluster: [on("backup_enabled")]
};
var POINT_IN_TIME = {
  aws_dynamodb_table: [on("point_in_time_recovery.enabled"), on("replica.point_in_time_recovery")],
  aws_dynamodb_table_replica: [on("point_in_time_recovery")],
  aws_keyspaces_table: [is("point_in_time_recovery.status", ["ENABLED"])],
  google_sql_database_instance: [
    on("settings.backup_configuration.point_in_time_recovery_enabled"),
    on("settings.backup_configuration.binary_log_enabled")
  ],
  google_alloydb_cluster: [on("continuous_backup_config.enabled", true)],
  google_firestore_database: [is("point_in_time_recovery_enablement", ["POINT_IN_TIME_RECOVERY_ENABLED"])],
  mongodbatlas_cluster: [on("pit_enabled")],
  mongodbatlas_advanced_cluster: [on("pit_enabled")],
  azurerm_cosmosdb_account: [is("backup.type", ["Continuous"])]
};
var VERSIONING = {
  aws_s3_bucket_versioning: [is("versioning_configuration.status", ["Enabled"])],
  aws_s3_bucket: [on("versioning.enabled")],
  google_storage_bucket: [on("versioning.enabled")],
  azurerm_storage_account: [on("blob_properties.versioning_enabled")],
  oci_objectstorage_bucket: [is("versioning", ["Enabled"])],
  alicloud_oss_bucket: [is("versioning.status", ["Enabled"])]
};
var SOFT_DELETE = {
  azurerm_recovery_services_vault: [on("soft_delete_enabled", true)],
  azurerm_data_protection_backup_vault: [is("soft_delete", ["On", "AlwaysOn"], "On")],
  azurerm_storage_account: [
    set("blob_properties.delete_retention_policy"),
    set("blob_properties.container_delete_retention_policy"),
    set("share_properties.retention_policy")
  ],
  google_storage_bucket: [set("soft_delete_policy.retention_duration_seconds")]
};
var REPLICATION = {
  aws_db_instance: [on("multi_az")],
  aws_elasticache_replication_group: [on("automatic_failover_enabled"), on("multi_az_enabled")],
  aws_dms_replication_instance: [on("multi_az")],
  google_sql_database_instance: [is("settings.availability_type", ["REGIONAL"])],
  google_redis_instance: [is("tier", ["STANDARD_HA"])],
  azurerm_postgresql_flexible_server: [set("high_availability")],
  azurerm_mysql_flexible_server: [set("high_availability")],
  azurerm_storage_account: [is("account_replication_type", ["GRS", "RAGRS", "GZRS", "RAGZRS", "ZRS"])],
  azurerm_cosmosdb_account: [on("automatic_failover_enabled"), on("enable_automatic_failover")]
};

// src/dangers/plan-predicates/content.ts
function contentSeverity(type) {
  const row = destroyedRow(type);
  return row !== void 0 && holdsContent(row) && (row[2] === "critical" || row[2] === "high") ? row[2] : void 0;
}
function replacesContent(change) {
  return destroys(change) && replaces(change) && !isDeposed(change) && contentSeverity(change.type) !== void 0;
}
function contents(type) {
  return CONTENTS[destroyedRow(type)?.[1] ?? ""] ?? "what it holds";
}
var CONTENTS = {
  "relational-db": "every row in it",
  "relational-db-node": "its share of the load and its local state",
  nosql: "every item in it",
  "nosql-data": "this item",
  "nosql-node": "its share of the load and its local state",
  "graph-db": "the whole graph",
  "graph-db-node": "its share of the load and its local state",
  timeseries: "every series in it",
  warehouse: "every table in it",
  catalog: "the catalogue and what hangs on it",
  "ledger-db": "every entry in it",
  "object-store": "every object in it",
  "object-data": "this object",
  "file-store": "every file on it",
  "file-data": "this file",
  "block-store": "every block on it",
  backup: "the backups",
  cache: "every entry in it",
  "cache-db": "every entry in it",
  search: "every index in it",
  "vector-store": "every index in it",
  stream: "every message not yet consumed",
  queue: "every message not yet consumed",
  pubsub: "every message not yet delivered",
  logs: "the logs in it",
  "artifact-registry": "every image and package in it",
  "source-code": "the code and its history",
  cluster: "everything that runs in it",
  hdfs: "everything stored and running in it",
  "container-of-all": "everything in it",
  account: "everything in it",
  stack: "everything that it made"
};

// src/dangers/infra/backups-disabled.ts
var backups_disabled_default = defineDanger({
  title: "backups switched off",
  harm: "protection-removed",
  severity: "critical",
  why: "No new backup is made from now on, and on most services those that exist are deleted too.",
  help: "keep backups on; shorten their retention if they cost too much",
  safeWhen: "they stay on; a new store that spells them out as off is reported as low; a shorter retention is `infra/retention-lowered`",
  types: [.../* @__PURE__ */ new Set([...typesOf("backups-disabled"), ...Object.keys(BACKUPS)])],
  newTypes: Object.keys(BACKUPS).filter((type) => contentSeverity(type) !== void 0),
  watches: watchedSettings(BACKUPS),
  find(change) {
    return destruction(change, "backups-disabled", "what it covered is no longer backed up") ?? [
      ...protectionLost(change, BACKUPS),
      ...contentSeverity(change.type) === void 0 ? [] : createdUnprotected(change, BACKUPS, "low")
    ];
  }
});

// src/dangers/infra/billing-disabled.ts
var billing_disabled_default = defineDanger({
  title: "billing of a project changed or switched off",
  harm: "outage",
  severity: "critical",
  why: "Without billing every service of the project stops, and after some time its data is deleted.",
  help: "link the new account before the old one is closed, in one step",
  safeWhen: "the account stays",
  types: ["google_project", "google_billing_project_info"],
  newTypes: [],
  find(change) {
    if (change.type === "google_billing_project_info" && destroys(change) && !replaces(change) && !isDeposed(change))
      return { message: `${loss(change)}: every service of the project stops` };
    if (!existed(change) || !leaves(change) || isUndecided(change.after, "billing_account")) return void 0;
    const [before2, after] = [readText(change.before, "billing_account") ?? "", readText(change.after, "billing_account") ?? ""];
    if (before2 === "" || before2 === after) return void 0;
    return {
      message: `\`${change.address}\` ${after === "" ? "loses its billing account" : "gets another billing account"}`,
      severity: after === "" ? "critical" : "high",
      key: "billing_account"
    };
  }
});

// src/dangers/infra/bucket-delete-with-force-destroy.ts
var GUARDED = /* @__PURE__ */ new Set(["aws_s3_bucket", "google_storage_bucket"]);
var UNGUARDED = /* @__PURE__ */ new Set(["azurerm_storage_container", "azurerm_storage_account"]);
var bucket_delete_with_force_destroy_default = defineDanger({
  title: "bucket destroyed together with its objects",
  harm: "irreversible",
  severity: "critical",
  why: "All objects and all their versions are erased. Without `force_destroy` the provider would refuse to destroy a bucket that is not empty.",
  help: "set `force_destroy = false` and apply that first; then only an empty bucket can be destroyed",
  safeWhen: "the state holds `force_destroy = false` or nothing",
  types: [...GUARDED, ...UNGUARDED],
  fate: "destroyed",
  find(change) {
    if (!destroys(change) || isDeposed(change)) return void 0;
    if (UNGUARDED.has(change.type)) {
      return {
        message: `${loss(change)} with all that is stored in it`,
        help: "put a `CanNotDelete` lock on it; empty it by changes that show each loss"
      };
    }
    if (!GUARDED.has(change.type) || read(change.before, "force_destroy") !== true) return void 0;
    return { message: `${loss(change)}, and \`force_destroy\` erases every object and version in it`, key: "force_destroy" };
  }
});

// src/dangers/infra-types/public-access.ts
var BLOCKS = [on("block_public_acls"), on("block_public_policy"), on("ignore_public_acls"), on("restrict_public_buckets")];
var PUBLIC_ACCESS_BLOCK = {
  aws_s3_bucket_public_access_block: BLOCKS,
  aws_s3_account_public_access_block: BLOCKS
};
var BUCKET_ACCESS = {
  google_storage_bucket: [is("public_access_prevention", ["enforced"]), on("uniform_bucket_level_access")],
  azurerm_storage_account: [
    off("allow_nested_items_to_be_public", true),
    off("allow_blob_public_access", false),
    off("public_network_access_enabled", true),
    is("network_rules.default_action", ["Deny"])
  ]
};
var DATABASE_ACCESS = {
  aws_db_instance: [off("publicly_accessible", false)],
  aws_rds_cluster_instance: [off("publicly_accessible", false)],
  aws_redshift_cluster: [off("publicly_accessible", false)],
  aws_redshiftserverless_workgroup: [off("publicly_accessible", false)],
  aws_dms_replication_instance: [off("publicly_accessible", false)],
  aws_mq_broker: [off("publicly_accessible", false)],
  aws_neptune_cluster_instance: [off("publicly_accessible", false)],
  aws_docdb_cluster_instance: [off("publicly_accessible", false)],
  google_sql_database_instance: [off("settings.ip_configuration.ipv4_enabled", true)],
  azurerm_mssql_server: [off("public_network_access_enabled", true)],
  azurerm_postgresql_server: [off("public_network_access_enabled", true)],
  azurerm_mysql_server: [off("public_network_access_enabled", true)],
  azurerm_mariadb_server: [off("public_network_access_enabled", true)],
  azurerm_postgresql_flexible_server: [off("public_network_access_enabled", true)],
  azurerm_mysql_flexible_server: [off("public_network_access_enabled", true)],
  azurerm_cosmosdb_account: [off("public_network_access_enabled", true)],
  azurerm_redis_cache: [off("public_network_access_enabled", true)],
  azurerm_key_vault: [off("public_network_access_enabled", true), is("network_acls.default_action", ["Deny"])],
  azurerm_container_registry: [off("public_network_access_enabled", true)],
  azurerm_cognitive_account: [off("public_network_access_enabled", true)],
  azurerm_search_service: [off("public_network_access_enabled", true)],
  azurerm_eventhub_namespace: [off("public_network_access_enabled", true)],
  azurerm_servicebus_namespace: [off("public_network_access_enabled", true)],
  aws_opensearch_domain: [set("vpc_options")],
  aws_elasticsearch_domain: [set("vpc_options")]
};
var CLUSTER_ACCESS = {
  aws_eks_cluster: [off("vpc_config.endpoint_public_access", true)],
  google_container_cluster: [on("private_cluster_config.enable_private_endpoint"), set("master_authorized_networks_config")],
  azurerm_kubernetes_cluster: [
    on("private_cluster_enabled"),
    set("api_server_access_profile.authorized_ip_ranges"),
    on("local_account_disabled")
  ]
};

// src/dangers/infra/bucket-public.ts
var OPEN_VALUES = {
  aws_s3_bucket: { path: "acl", values: ["public-read", "public-read-write", "authenticated-read", "website"] },
  aws_s3_bucket_acl: { path: "acl", values: ["public-read", "public-read-write", "authenticated-read", "website"] },
  azurerm_storage_container: { path: "container_access_type", values: ["blob", "container"] },
  digitalocean_spaces_bucket: { path: "acl", values: ["public-read"] },
  digitalocean_spaces_bucket_object: { path: "acl", values: ["public-read"] },
  oci_objectstorage_bucket: { path: "access_type", values: ["ObjectRead", "ObjectReadWithoutList"] },
  alicloud_oss_bucket: { path: "acl", values: ["public-read", "public-read-write"] },
  alicloud_oss_bucket_acl: { path: "acl", values: ["public-read", "public-read-write"] }
};
var bucket_public_default = defineDanger({
  title: "bucket opened to the public",
  harm: "exposure",
  severity: "critical",
  why: "Whatever is in it, or is ever put into it, can be read by everybody.",
  help: "keep the bucket private and serve public files through a CDN with access of its own",
  safeWhen: "it was so before; a new access block that leaves something out counts as medium",
  types: [...new Set([OPEN_VALUES, PUBLIC_ACCESS_BLOCK, BUCKET_ACCESS].flatMap((table) => Object.keys(table)))],
  newTypes: [OPEN_VALUES, PUBLIC_ACCESS_BLOCK].flatMap((table) => Object.keys(table)),
  watches: watchedPaths(
    Object.fromEntries(Object.entries(OPEN_VALUES).map(([type, { path: path2 }]) => [type, path2])),
    watchedSettings(PUBLIC_ACCESS_BLOCK, BUCKET_ACCESS)
  ),
  find(change) {
    const opened3 = openedByValue(change);
    if (opened3) return opened3;
    if (change.type in PUBLIC_ACCESS_BLOCK) return accessBlock(change);
    return protectionLost(change, BUCKET_ACCESS);
  }
});
function openedByValue(change) {
  const open = OPEN_VALUES[change.type];
  if (open === void 0 || !leaves(change)) return void 0;
  const [before2, after] = [readText(change.before, open.path), readText(change.after, open.path)];
  if (after === void 0 || after === before2 || !(open.values.includes(after) || /^public[a-z-]{0,20}$/.test(after))) return void 0;
  return { message: `\`${change.address}\` is opened to the public by \`${open.path} = "${after}"\``, key: open.path };
}
function accessBlock(change) {
  if (destroys(change) && !replaces(change) && !isDeposed(change)) {
    const blocked = (PUBLIC_ACCESS_BLOCK[change.type] ?? []).some(({ path: path2 }) => read(change.before, path2) === true);
    return blocked ? { message: `${loss(change)}: nothing keeps the bucket from being made public`, severity: "high" } : void 0;
  }
  const lost = settingsLost(change, PUBLIC_ACCESS_BLOCK);
  const left = lost.length > 0 ? lost : settingsCreatedUnsafe(change, PUBLIC_ACCESS_BLOCK);
  if (left.length === 0) return void 0;
  const names2 = left.map(({ setting: setting2 }) => `\`${setting2.path}\``).join(", ");
  return {
    message: `\`${change.address}\` ${lost.length > 0 ? "lifts" : "is created without"} ${names2}`,
    help: `set ${names2} to \`true\``,
    severity: lost.length > 0 ? "critical" : "medium",
    key: left.map(({ setting: setting2 }) => setting2.path).join()
  };
}

// src/dangers/plan-predicates/lowered.ts
function loweredNumbers(change, table) {
  if (!existed(change) || !leaves(change)) return [];
  return (table[tableName(change.type)] ?? []).flatMap((path2) => {
    return valuePairs(change.before, change.after, path2).flatMap((pair) => {
      const [before2, after] = [numberOf(pair.before), numberOf(pair.after)];
      if (before2 === void 0 || after === void 0 || after >= before2) return [];
      return [{ path: path2, place: placeOf(path2, pair.element), key: keyOf(path2, pair.element), before: before2, after }];
    });
  });
}

// src/dangers/infra/budget-or-quota-removed.ts
var QUOTAS = { aws_servicequotas_service_quota: ["value"] };
var budget_or_quota_removed_default = defineDanger({
  title: "budget destroyed or quota lowered",
  harm: "cost",
  severity: "medium",
  why: "Spending that runs away is noticed on the invoice.",
  help: "raise the limit rather than removing the budget",
  safeWhen: "a budget only changes in place; a quota grows, or is no longer managed",
  types: [...typesOf("budget-or-quota-removed"), ...Object.keys(QUOTAS)],
  newTypes: [],
  find: (change) => destruction(change, "budget-or-quota-removed", "nobody is told when spending runs away") ?? loweredNumbers(change, QUOTAS).map(({ path: path2, before: before2, after }) => ({
    message: `\`${change.address}\` lowers the quota from ${before2} to ${after}`,
    help: "look how much of it is in use first: what does not fit any more cannot be created",
    harm: "outage",
    key: path2
  }))
});

// src/dangers/infra-types/capacity.ts
var COUNTS = {
  aws_autoscaling_group: ["max_size", "desired_capacity"],
  aws_ecs_service: ["desired_count"],
  aws_eks_node_group: ["scaling_config.max_size", "scaling_config.desired_size"],
  aws_appautoscaling_target: ["max_capacity"],
  aws_lambda_function: ["reserved_concurrent_executions"],
  google_compute_instance_group_manager: ["target_size"],
  google_compute_region_instance_group_manager: ["target_size"],
  google_container_node_pool: ["node_count", "autoscaling.max_node_count"],
  google_cloud_run_v2_service: ["template.scaling.max_instance_count"],
  azurerm_kubernetes_cluster_node_pool: ["node_count", "max_count"],
  azurerm_kubernetes_cluster: ["default_node_pool.node_count"],
  azurerm_linux_virtual_machine_scale_set: ["instances"],
  azurerm_windows_virtual_machine_scale_set: ["instances"],
  azurerm_service_plan: ["worker_count"],
  kubernetes_deployment: ["spec.replicas"],
  kubernetes_stateful_set: ["spec.replicas"],
  kubernetes_horizontal_pod_autoscaler: ["spec.max_replicas"],
  "Deployment.apps": ["spec.replicas"],
  "StatefulSet.apps": ["spec.replicas"],
  "HorizontalPodAutoscaler.autoscaling": ["spec.maxReplicas"],
  digitalocean_kubernetes_node_pool: ["node_count", "max_nodes"]
};
var THROUGHPUT = {
  aws_dynamodb_table: ["read_capacity", "write_capacity"],
  aws_kinesis_stream: ["shard_count"],
  aws_msk_cluster: ["number_of_broker_nodes"],
  aws_elasticache_replication_group: ["num_cache_clusters", "replicas_per_node_group", "num_node_groups"],
  google_spanner_instance: ["num_nodes", "processing_units"],
  google_bigtable_instance: ["cluster.num_nodes"],
  azurerm_cosmosdb_sql_container: ["throughput"],
  azurerm_cosmosdb_sql_database: ["throughput"],
  azurerm_eventhub_namespace: ["capacity"],
  confluent_kafka_cluster: ["dedicated.cku"]
};
var SIZES = {
  aws_db_instance: ["allocated_storage"],
  aws_ebs_volume: ["size"],
  aws_fsx_windows_file_system: ["storage_capacity"],
  aws_fsx_lustre_file_system: ["storage_capacity"],
  google_compute_disk: ["size"],
  google_compute_region_disk: ["size"],
  google_sql_database_instance: ["settings.disk_size"],
  google_filestore_instance: ["file_shares.capacity_gb"],
  azurerm_managed_disk: ["disk_size_gb"],
  azurerm_postgresql_flexible_server: ["storage_mb"],
  azurerm_mssql_database: ["max_size_gb"],
  azurerm_storage_share: ["quota"],
  digitalocean_volume: ["size"],
  hcloud_volume: ["size"]
};

// src/dangers/infra/capacity-drop.ts
var parameters2 = { "capacity-drop": { default: 50, says: "cut in percent from which on it fires" } };
var capacity_drop_default = defineDanger({
  title: "capacity cut by half or more",
  harm: "outage",
  severity: "medium",
  why: "What carried the load of yesterday may not carry that of today.",
  help: "go down in steps, and look at the load after each",
  safeWhen: "more than half is left; none at all is `infra/scaled-to-zero`",
  types: [...Object.keys(COUNTS), ...Object.keys(THROUGHPUT)],
  fate: "changed",
  parameters: parameters2,
  find(change, surroundings) {
    const percent = parameterOf(surroundings, parameters2, "capacity-drop");
    return [...loweredNumbers(change, COUNTS), ...loweredNumbers(change, THROUGHPUT)].filter(({ before: before2, after }) => after > 0 && (before2 - after) / before2 * 100 >= percent).map(({ place: place2, key, before: before2, after }) => ({ message: `\`${change.address}\` lowers ${place2} from ${before2} to ${after}`, key }));
  }
});

// src/dangers/infra/certificate-delete.ts
var certificate_delete_default = defineDanger({
  title: "certificate destroyed",
  harm: "outage",
  severity: "high",
  why: "Whatever still serves it cannot complete a handshake; some certificates take hours of validation to come back.",
  help: "issue and attach the new certificate first (`create_before_destroy`)",
  safeWhen: "it is renewed in place",
  types: typesOf("certificate-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "certificate-delete", "clients that still meet it get TLS errors")
});

// src/dangers/file-predicates/workflow.ts
function workflowChange({ kind, type, before: before2, after }) {
  if (type !== "file" || kind === "unknown") return void 0;
  const [old, now] = [before2, after].map((side) => isObject(side) && isObject(side["workflow"]) ? side["workflow"] : null);
  return now === null ? void 0 : { before: old, after: now };
}
function triggers(workflow) {
  const on2 = workflow?.["on"];
  if (typeof on2 === "string") return [on2];
  if (Array.isArray(on2)) return on2.filter((event) => typeof event === "string");
  return isObject(on2) ? Object.keys(on2) : [];
}
function jobs(workflow) {
  const all = workflow?.["jobs"];
  return isObject(all) ? Object.entries(all).flatMap(([name, value2]) => isObject(value2) ? [{ name, value: value2 }] : []) : [];
}
function steps(workflow) {
  const runs = workflow?.["runs"];
  const lists2 = [...jobs(workflow).map(({ value: value2 }) => value2["steps"]), isObject(runs) ? runs["steps"] : void 0];
  return lists2.flatMap((list5) => Array.isArray(list5) ? list5.filter(isObject) : []);
}
function uses(workflow) {
  return [...steps(workflow), ...jobs(workflow).map(({ value: value2 }) => value2)].flatMap(
    ({ uses: used }) => typeof used === "string" ? [used] : []
  );
}
function textsIn(value2) {
  if (typeof value2 === "string") return [value2];
  return typeof value2 === "object" && value2 !== null ? Object.values(value2).flatMap(textsIn) : [];
}
function plainExpressions(text) {
  return text.replace(
    /\$\{\{(?:(?!\}\}).)*\}\}/gs,
    (expression) => expression.toLowerCase().replace(/\s*\[\s*'([\w-]+)'\s*\]/g, ".$1").replace(/\s*\.\s*/g, ".")
  );
}

// src/dangers/infra/ci-action-unpinned.ts
var ci_action_unpinned_default = defineDanger({
  title: "action not pinned, or pinned to another commit",
  harm: "exposure",
  severity: "medium",
  why: "A tag or branch of somebody else\u2019s repository can be moved to any code, and that code then runs with the token and the secrets of the job.",
  help: "name the full commit, with the tag as comment: `uses: owner/action@<sha> # v4`",
  safeWhen: "it is pinned by commit, of GitHub itself (`actions/`, `github/`), or was used so before",
  types: ["file"],
  find(change) {
    const found = workflowChange(change);
    if (!found) return void 0;
    const old = new Map(
      uses(found.before).map((used) => partsOf(used)).map(({ name, ref }) => [name, ref])
    );
    const hits = /* @__PURE__ */ new Map();
    for (const { name, ref } of uses(found.after).map(partsOf)) {
      if (name.startsWith("./") || name.startsWith("docker:") || name === "" || hits.has(name)) continue;
      const what2 = worse(name, old.get(name), ref);
      if (what2) hits.set(name, { message: `\`${change.address}\` ${what2.what} \`${name}\``, severity: what2.severity, key: name });
    }
    return [...hits.values()];
  }
});
function worse(name, was, is2) {
  if (was === is2) return void 0;
  const isOwn = /^(?:actions|github)\//i.test(name);
  if (isCommit(is2)) return was !== void 0 && isCommit(was) && !isOwn ? { what: "runs another commit of", severity: "low" } : void 0;
  if (was !== void 0 && isCommit(was)) return { what: "no longer pins", severity: "medium" };
  if (isOwn) return void 0;
  if (/^(?:main|master|develop|dev|trunk|latest|HEAD)$/.test(is2) || is2 === "")
    return { what: "runs whatever is on a branch of", severity: "high" };
  return was === void 0 ? { what: "runs, by a tag that can be moved,", severity: "medium" } : void 0;
}
function isCommit(ref) {
  return /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(ref);
}
function partsOf(used) {
  const at = used.lastIndexOf("@");
  return at < 0 ? { name: used, ref: "" } : { name: used.slice(0, at), ref: used.slice(at + 1) };
}

// src/dangers/file-predicates/workflow-permissions.ts
function writings(workflow) {
  return jobs(workflow).flatMap(
    ({ name, value: value2 }) => scopes(Object.hasOwn(value2, "permissions") ? value2["permissions"] : workflow?.["permissions"]).map((scope) => ({ job: name, scope }))
  );
}
function scopes(permissions) {
  if (permissions === void 0 || permissions === null) return ["?"];
  if (permissions === "write-all") return ["*"];
  if (!isObject(permissions)) return [];
  return Object.entries(permissions).flatMap(([scope, level2]) => level2 === "write" ? [scope] : []);
}

// src/dangers/infra/ci-permissions-widened.ts
var STRONG = /* @__PURE__ */ new Set(["*", "?", "contents", "id-token", "packages", "actions", "deployments", "attestations", "pages", "workflows"]);
var ci_permissions_widened_default = defineDanger({
  title: "permissions of a workflow widened",
  harm: "privilege",
  severity: "high",
  why: "Every step of the job can use its token, those of actions written by others among them: with `contents: write` to push code, with `id-token: write` to log in to a cloud.",
  help: "start with `permissions: {}` for the workflow, and give each job only what its steps need",
  safeWhen: "the job had it before; reading",
  types: ["file"],
  find(change) {
    const found = workflowChange(change);
    if (!found) return void 0;
    const old = writings(found.before);
    const isNew3 = found.before === null;
    const jobsBefore = new Set(jobs(found.before).map(({ name }) => name));
    const limited = found.before?.["permissions"] !== void 0;
    const hits = /* @__PURE__ */ new Map();
    for (const { job, scope } of writings(found.after)) {
      const had = old.some((one) => (one.job === job || !jobsBefore.has(job)) && (one.scope === scope || one.scope === "*"));
      if (had || scope === "?" && (isNew3 || !(limited || jobsBefore.has(job)))) continue;
      if (hits.has(scope)) continue;
      const severity = !STRONG.has(scope) ? "low" : isNew3 && scope !== "*" ? "medium" : "high";
      hits.set(scope, { message: `\`${change.address}\` ${gives(scope)}`, severity, key: scope });
    }
    return [...hits.values()];
  }
});
function gives(scope) {
  if (scope === "*") return "gives a job permission to write everything (`write-all`)";
  if (scope === "?") return "no longer limits the permissions of a job, so that the settings of the repository decide";
  return /^[a-z-]{1,40}$/.test(scope) ? `gives a job \`${scope}: write\`` : "gives a job one more permission to write";
}

// src/dangers/infra/ci-script-injection.ts
var OF_STRANGERS = "pull_request|issue|comment|review|review_comment|discussion|head_commit|workflow_run|pages|commits";
var FIELDS = "title|body|name|email|message|label|ref|default_branch|head_branch|page_name";
var WRITTEN = new RegExp(
  String.raw`\b(?:github\.head_ref|github\.event\.(?:${OF_STRANGERS})\b[\w.*[\]]*\.(?:${FIELDS})|tojson\(\s*github(?:\.event(?:\.(?:${OF_STRANGERS}))?)?\s*\))(?!\w)`,
  "g"
);
var ci_script_injection_default = defineDanger({
  title: "text of strangers pasted into a script",
  harm: "privilege",
  severity: "high",
  why: "GitHub puts the text into the script before it runs: a title such as `$(curl ...)` is then a command.",
  help: 'hand it over by `env:` and read it as `"$TITLE"`, in quotes',
  safeWhen: "the same text was in a script of the file before; numbers and commit ids cannot hold commands",
  types: ["file"],
  find(change) {
    const found = workflowChange(change);
    if (!found) return void 0;
    const known3 = new Set(pasted(found.before));
    return [...new Set(pasted(found.after))].filter((text) => !known3.has(text)).map((text) => ({ message: `\`${change.address}\` runs a script with \`${text}\` pasted into it`, key: text }));
  }
});
function pasted(workflow) {
  const scripts = steps(workflow).flatMap(({ run, uses: uses2, with: inputs }) => {
    const script = typeof uses2 === "string" && /^actions\/github-script@/i.test(uses2) && isObject(inputs) ? inputs["script"] : run;
    return typeof script === "string" ? [script] : [];
  });
  return scripts.flatMap(
    (script) => [...plainExpressions(script).matchAll(/\$\{\{(?:(?!\}\}).)*\}\}/gs)].flatMap(
      ([expression]) => [...expression.matchAll(WRITTEN)].map(([text]) => text)
    )
  );
}

// src/dangers/infra/ci-secrets-exposed.ts
var ci_secrets_exposed_default = defineDanger({
  title: "secrets of a repository handed over",
  harm: "exposure",
  severity: "high",
  why: "Whoever gets all secrets gets those of tomorrow, too, and a log keeps what is written into it for whoever may read the repository.",
  help: "name each secret that is needed, and hand it to the one step that needs it",
  safeWhen: "it did so before; a reusable workflow of the same repository may inherit secrets",
  types: ["file"],
  find(change) {
    const found = workflowChange(change);
    if (!found) return void 0;
    const known3 = new Set(exposures(found.before).map(([key]) => key));
    return exposures(found.after).filter(([key], at, all) => !known3.has(key) && all.findIndex(([other]) => other === key) === at).map(([key, what2]) => ({ message: `\`${change.address}\` ${what2}`, key }));
  }
});
function exposures(workflow) {
  const found = [];
  for (const { value: value2 } of jobs(workflow)) {
    const { uses: uses2, secrets } = value2;
    if (secrets === "inherit" && typeof uses2 === "string" && !uses2.startsWith("./"))
      found.push([`inherit ${uses2.split("@")[0] ?? ""}`, "hands all secrets to a workflow of another repository (`secrets: inherit`)"]);
  }
  if (textsIn(workflow ?? void 0).some((text) => /toJSON\(\s*secrets\s*\)/i.test(text)))
    found.push(["toJSON", "puts all secrets into one text (`toJSON(secrets)`)"]);
  if (steps(workflow).some(
    ({ run }) => typeof run === "string" && /\b(?:echo|printf|cat)\b[^\n|>]*\$\{\{\s*secrets\.[A-Z_][A-Z0-9_]*\s*\}\}[^\n|>]*(?:\n|$)/i.test(run)
  ))
    found.push(["echo", "writes a secret into the log"]);
  return found;
}

// src/dangers/infra/ci-self-hosted-runner.ts
var OPEN = /* @__PURE__ */ new Set(["pull_request", "pull_request_target", "issue_comment", "issues", "fork", "workflow_run"]);
var ci_self_hosted_runner_default = defineDanger({
  title: "self-hosted runner opened to pull requests",
  harm: "privilege",
  severity: "high",
  why: "A runner of one\u2019s own stays what the last job made of it, and stands in a network of one\u2019s own. A pull request can run anything on it.",
  help: "run pull requests on runners of GitHub, or on ones that live for a single job and reach nothing",
  safeWhen: "it runs only on pushes, schedules or by hand; or did so before",
  types: ["file"],
  find(change) {
    const found = workflowChange(change);
    if (!found || !isOpen(found.after) || isOpen(found.before)) return void 0;
    return { message: `\`${change.address}\` runs on a runner of your own for pull requests`, key: "runner" };
  }
});
function isOpen(workflow) {
  return triggers(workflow).some((event) => OPEN.has(event)) && jobs(workflow).some(({ value: value2 }) => textsIn(value2["runs-on"]).includes("self-hosted"));
}

// src/dangers/infra/ci-untrusted-code.ts
var TRUSTED = /* @__PURE__ */ new Set([
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "issues",
  "discussion",
  "discussion_comment",
  "fork",
  "watch"
]);
var HEAD = /github\.event\.pull_request\.head|github\.head_ref|github\.event\.workflow_run\.head_|refs\/pull\/|github\.event\.(?:issue|pull_request)\.number/;
var COMMIT = /github\.event\.pull_request\.head|github\.head_ref|github\.event\.workflow_run\.head_/;
var FETCHES = /\bgh\s+pr\s+checkout\b|git\s+(?:fetch|pull|checkout)[^\n]*(?:pull\/|pull_request\.head|head_ref)/;
var ci_untrusted_code_default = defineDanger({
  title: "workflow with secrets runs code of strangers",
  harm: "privilege",
  severity: "critical",
  why: "Whoever opens a pull request then runs commands with the secrets of the repository, and with a token that may write to it.",
  help: "build pull requests by `pull_request`, which has no secrets, and hand over what it made; use `pull_request_target` only for what never looks into the code",
  safeWhen: "it did so before; the target branch is checked out, which is the default",
  types: ["file"],
  find(change) {
    const found = workflowChange(change);
    if (!found) return void 0;
    const events = triggers(found.after).filter((event) => TRUSTED.has(event));
    if (events.length === 0) return void 0;
    const before2 = triggers(found.before);
    const shown3 = events.map((event) => `\`${event}\``).join(", ");
    if (checksOut(found.after) && !(checksOut(found.before) && before2.some((event) => TRUSTED.has(event))))
      return { message: `\`${change.address}\` runs on ${shown3} and checks out the code of the pull request`, key: "checkout" };
    if (!events.includes("pull_request_target") || before2.includes("pull_request_target")) return void 0;
    const hit = {
      message: `\`${change.address}\` runs for pull requests from forks from now on, with the secrets of the repository (\`pull_request_target\`)`,
      severity: "medium",
      key: "trigger"
    };
    return hit;
  }
});
function checksOut(workflow) {
  const named = headNames(workflow);
  const isHead = (text) => HEAD.test(text) || [...text.matchAll(/\benv\.(\w+)/g)].some(([, name]) => named.has(name ?? ""));
  return steps(workflow).some((step) => {
    const { uses: uses2, with: inputs, run } = step;
    const isCheckout = typeof uses2 === "string" && /^actions\/checkout@/i.test(uses2);
    if (isCheckout && isObject(inputs))
      return [inputs["ref"], inputs["repository"]].some((value2) => typeof value2 === "string" && isHead(plainExpressions(value2)));
    return typeof run === "string" && fetches(plainExpressions(run), named);
  });
}
function headNames(workflow) {
  const holders = [workflow, ...jobs(workflow).map(({ value: value2 }) => value2), ...steps(workflow)];
  return new Set(
    holders.flatMap(
      (holder) => Object.entries(isObject(holder?.["env"]) ? holder["env"] : {}).flatMap(
        ([name, value2]) => typeof value2 === "string" && COMMIT.test(plainExpressions(value2)) ? [name.toLowerCase()] : []
      )
    )
  );
}
function fetches(script, named) {
  return FETCHES.test(script) || [...script.matchAll(/\bgit\s+(?:fetch|pull|checkout|switch|merge|reset)\b[^\n]*/g)].some(
    ([command]) => [...command.matchAll(/\$\{?(\w+)|\benv\.(\w+)/g)].some(
      ([, shell, expression]) => named.has((shell ?? expression ?? "").toLowerCase())
    )
  );
}

// src/dangers/infra/cidr-change.ts
var RANGES = {
  aws_vpc: "cidr_block",
  aws_subnet: "cidr_block",
  google_compute_subnetwork: "ip_cidr_range",
  azurerm_virtual_network: "address_space",
  azurerm_subnet: "address_prefixes",
  aws_eks_cluster: "kubernetes_network_config.service_ipv4_cidr",
  digitalocean_vpc: "ip_range"
};
var cidr_change_default = defineDanger({
  title: "address range of a network changed",
  harm: "outage",
  severity: "critical",
  why: "The network is built anew under everything that is attached to it, and routes, peerings and firewalls elsewhere still name the old range.",
  help: "add a second range or a new subnet beside the old one, move what is attached, then take the old one away",
  safeWhen: "ranges are only added",
  types: Object.keys(RANGES),
  newTypes: [],
  find(change) {
    const path2 = RANGES[change.type];
    if (path2 === void 0 || !existed(change) || !leaves(change)) return void 0;
    const [before2, after] = [readTexts(change.before, path2).filter(isRange), readTexts(change.after, path2).filter(isRange)];
    const gone = before2.filter((range) => !after.includes(range));
    if (gone.length === 0 || after.length === 0) return void 0;
    const how = replaces(change) ? "is destroyed and created again with" : "changes its address range to";
    return { message: `\`${change.address}\` ${how} ${after.join(", ")}, before ${before2.join(", ")}`, key: path2 };
  }
});
function isRange(text) {
  return /^[0-9a-fA-F.:]{2,45}\/\d{1,3}$/.test(text);
}

// src/dangers/infra/cluster-delete.ts
var cluster_delete_default = defineDanger({
  title: "cluster destroyed",
  harm: "outage",
  severity: "critical",
  why: "All workloads go with the cluster, and with them the volumes whose reclaim policy is to delete.",
  help: "move the workloads to another cluster first; back up the volumes; then destroy the empty one",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("cluster-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "cluster-delete", "everything that runs in it stops, and its volumes go where their reclaim policy says so")
});

// src/dangers/plan-predicates/address-range.ts
var INTERNET = /* @__PURE__ */ new Set(["*", "any", "internet", "0.0.0.0", "::", "0", "all"]);
function isWorld(source) {
  const text = source.trim().toLowerCase();
  if (INTERNET.has(text)) return true;
  const [, address = "", bits] = /^([0-9a-f.:]+)\/(\d{1,3})$/.exec(text) ?? [];
  if (bits === void 0) return false;
  if (!address.includes(":")) return Number(bits) < 8;
  return Number(bits) < 32 && !/^f[cd]/.test(address);
}

// src/dangers/infra/cluster-endpoint-public.ts
var cluster_endpoint_public_default = defineDanger({
  title: "control plane of a cluster opened to the internet",
  harm: "exposure",
  severity: "high",
  why: "Whoever gets hold of a credential, or finds a hole in the API server, no longer needs to be inside the network.",
  help: "keep the private endpoint, or name the ranges that may reach the public one",
  safeWhen: "it stays private or behind named ranges, or was open before; a new cluster that spells out `0.0.0.0/0` counts as medium, one with a public endpoint and no ranges, which is the default, as low",
  types: Object.keys(CLUSTER_ACCESS),
  newTypes: ["aws_eks_cluster"],
  find(change) {
    const lost = protectionLost(change, CLUSTER_ACCESS);
    if (lost.length > 0 || !leaves(change) || change.type !== "aws_eks_cluster") return lost;
    const open = isOpen2(change.after);
    if (!open && !isLeftOpen(change)) return [];
    if (open && isOpen2(change.before)) return [];
    return {
      message: `\`${change.address}\` lets the internet reach the control plane`,
      help: "name the ranges that need it in `public_access_cidrs`, or set `endpoint_public_access = false`",
      severity: existed(change) ? "high" : open ? "medium" : "low",
      key: "vpc_config.public_access_cidrs"
    };
  }
});
function isOpen2(object) {
  return read(object, "vpc_config.endpoint_public_access") === true && readTexts(object, "vpc_config.public_access_cidrs").some(isWorld);
}
function isLeftOpen(change) {
  if (existed(change) || read(change.after, "vpc_config.endpoint_public_access") !== true) return false;
  const ranges = read(change.after, "vpc_config.public_access_cidrs");
  return ranges === void 0 || isUnknown(ranges);
}

// src/pattern/codeowners-pattern.ts
function compileCodeownersPattern(pattern) {
  const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
  const steps2 = bare.split("/").map((text) => text === "**" ? ANY : charactersOf(text));
  if (!pattern.startsWith("/") && !bare.includes("/")) steps2.unshift(ANY);
  if (pattern.endsWith("/")) steps2.push(...bare === "**" ? [ONE, ONE] : [ONE], ANY);
  else if (!bare.endsWith("/*")) steps2.push(ANY);
  return { pattern, matches: (path2) => fits(steps2, path2.split("/"), isAny, (step, folder) => fitsName(step, folder)) };
}
var ANY = /* @__PURE__ */ Symbol("any number");
var ONE_OF_ANY = /* @__PURE__ */ Symbol("any one");
var ONE = [ANY];
function charactersOf(text) {
  const characters = [];
  const written2 = [...text];
  for (let at = 0; at < written2.length; at++) {
    const one = written2[at];
    if (one === "\\" && at + 1 < written2.length) characters.push(written2[++at]);
    else characters.push(one === "*" ? ANY : one === "?" ? ONE_OF_ANY : one);
  }
  return characters;
}
function fitsName(characters, name) {
  return fits(characters, [...name], isAny, (one, character) => one === ONE_OF_ANY || one === character);
}
function isAny(part) {
  return part === ANY;
}
function fits(wanted, parts, isAnyNumber, isOne) {
  let [at, want] = [0, 0];
  let again;
  while (at < parts.length) {
    const one = wanted[want];
    if (one !== void 0 && isAnyNumber(one)) again = { at, want: ++want };
    else if (one !== void 0 && isOne(one, parts[at])) [at, want] = [at + 1, want + 1];
    else if (again) [at, want] = [++again.at, again.want];
    else return false;
  }
  return wanted.slice(want).every(isAnyNumber);
}

// src/dangers/file-predicates/file-change.ts
function hasRole(change, role) {
  return [change.before, change.after].some((side) => isObject(side) && side["role"] === role);
}
function sideOf(side, role) {
  return isObject(side) && side["role"] === role ? side : null;
}

// src/dangers/infra/codeowners-loosened.ts
var codeowners_loosened_default = defineDanger({
  title: "code owners removed or loosened",
  harm: "protection-removed",
  severity: "high",
  why: "Files without owners merge with the approval of anybody who may approve. The last line that fits a file decides, so that one line below the others can take owners from all of them.",
  help: "keep an owner for every pattern; put broad patterns at the top of the file",
  safeWhen: "owners are added where there were none, or fewer people may approve than before",
  types: ["file"],
  find(change) {
    const before2 = sideOf(change.before, "codeowners");
    if (before2 === null) return void 0;
    const old = linesOf(before2["owners"]);
    if (old.length === 0) return void 0;
    const after = sideOf(change.after, "codeowners");
    if (after === null) return { message: `\`${change.address}\` is gone, and with it the owners of ${counted2(old.length)}`, key: "file" };
    const now = linesOf(after["owners"]);
    return loosened(old, now).slice(0, MOST_SHOWN).map(({ path: path2, was, is: is2 }) => {
      if (is2.length === 0)
        return { message: `\`${change.address}\` leaves \`${path2}\` without owners: ${shown2(was)} no longer owns it`, key: path2 };
      return {
        message: `\`${change.address}\` lets ${shown2(is2.filter((owner) => !was.includes(owner)))} approve \`${path2}\`, too`,
        severity: "medium",
        key: path2
      };
    });
  }
});
var MOST_SHOWN = 20;
function loosened(old, now) {
  const [before2, after] = [ownersBy(old), ownersBy(now)];
  const asked = new Set([...old, ...now].map(({ pattern }) => pattern));
  const seen = /* @__PURE__ */ new Set();
  return [...asked].flatMap((pattern) => {
    const path2 = standIn(pattern);
    const [was, is2] = [before2(path2), after(path2)];
    const isLoosened2 = was.length > 0 && (is2.length === 0 || is2.some((owner) => !was.includes(owner)));
    const key = JSON.stringify([was, is2]);
    if (!isLoosened2 || seen.has(key)) return [];
    seen.add(key);
    return [{ path: pattern, was, is: is2 }];
  });
}
function ownersBy(lines) {
  const compiled = lines.map(({ pattern, owners }) => ({ matcher: compileCodeownersPattern(pattern), owners }));
  return (path2) => compiled.findLast(({ matcher }) => matcher.matches(path2))?.owners ?? [];
}
function standIn(pattern) {
  const path2 = pattern.replace(/^\//, "").replaceAll("**", "any/where").replaceAll("*", "any").replaceAll("?", "a").replaceAll("\\", "");
  return pattern.endsWith("/") ? `${path2}any` : path2;
}
function linesOf(value2) {
  return (Array.isArray(value2) ? value2 : []).flatMap((line) => {
    if (!isObject(line) || typeof line["pattern"] !== "string" || !Array.isArray(line["owners"])) return [];
    return [{ pattern: line["pattern"], owners: line["owners"].filter((owner) => typeof owner === "string") }];
  });
}
function shown2(owners) {
  return owners.map((owner) => `\`${owner}\``).join(", ");
}
function counted2(lines) {
  return lines === 1 ? "its only pattern" : `its ${lines} patterns`;
}

// src/dangers/infra/commitment-purchase.ts
var PURCHASES = /* @__PURE__ */ new Map([
  ["aws_savingsplans_plan", "a savings plan"],
  ["aws_ec2_capacity_reservation", "reserved capacity"],
  ["aws_rds_reserved_instance", "a reserved database instance"],
  ["aws_shield_subscription", "a subscription for a year"],
  ["google_compute_reservation", "reserved capacity"],
  ["google_compute_region_commitment", "a commitment for one or three years"],
  ["azurerm_capacity_reservation", "reserved capacity"]
]);
var commitment_purchase_default = defineDanger({
  title: "purchase that cannot be given back",
  harm: "cost",
  severity: "high",
  why: "It is paid for whether or not it is used, and destroying the resource does not end it.",
  help: "let whoever holds the budget agree to the term and the amount",
  safeWhen: "it existed before",
  types: [...PURCHASES.keys()],
  find(change) {
    const what2 = PURCHASES.get(change.type);
    return what2 !== void 0 && creates(change) ? { message: `\`${change.address}\` buys ${what2}` } : void 0;
  }
});

// src/dangers/infra/compute-fleet-delete.ts
var compute_fleet_delete_default = defineDanger({
  title: "running service destroyed",
  harm: "outage",
  severity: "high",
  why: "What runs here stops serving as soon as the plan is applied.",
  help: "take the traffic off first, look at what still calls it, then destroy it",
  safeWhen: "it only changes in place; a schedule counts as medium",
  types: typesOf("compute-fleet-delete"),
  fate: "destroyed",
  find: (change) => destruction(
    change,
    "compute-fleet-delete",
    destroyedRow(change.type)?.[1] === "schedule" ? "what it starts no longer runs" : "what it serves is gone"
  )
});

// src/dangers/infra/configuration-check-removed.ts
var CHECKS = [
  ["lifecycle.preconditions", "a precondition"],
  ["lifecycle.postconditions", "a postcondition"],
  ["preconditions", "a precondition"],
  ["validations", "a validation"],
  ["assertions", "an assertion"]
];
var configuration_check_removed_default = defineDanger({
  title: "check of the configuration removed",
  harm: "protection-removed",
  severity: "low",
  why: "Somebody wrote it to stop a plan that must not be applied, and no plan shows that it is gone.",
  help: "keep the condition, or write a stricter one in its place",
  safeWhen: "as many conditions are there as before; one that is plainly `true` counts as none",
  configuration: "only",
  find(change) {
    if (!isBlock(change, "resource", "data", "variable", "output", "check")) return void 0;
    if (change.kind === "create" || change.kind === "delete" && !isBlock(change, "check")) return void 0;
    return CHECKS.flatMap(([path2, word]) => {
      const [before2, after] = [count(read(change.before, path2)), count(read(change.after ?? void 0, path2))];
      if (after >= before2) return [];
      const many = before2 - after;
      return [
        {
          message: `\`${change.address}\` loses ${many === 1 ? word : `${many} ${word.slice(word.indexOf(" ") + 1)}s`}`,
          key: keyIn(change, path2)
        }
      ];
    });
  }
});
function count(value2) {
  return Array.isArray(value2) ? value2.length : 0;
}

// src/dangers/infra/connectivity-delete.ts
var connectivity_delete_default = defineDanger({
  title: "network connection destroyed",
  harm: "outage",
  severity: "critical",
  why: "Offices, regions and databases behind it are cut off, and the other side often has to accept a new connection by hand.",
  help: "build the new connection beside it, move the routes, then destroy the old one",
  safeWhen: "only its tags or options change",
  types: typesOf("connectivity-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "connectivity-delete", "what is reached through it is cut off")
});

// src/dangers/infra/container-resource-delete.ts
var container_resource_delete_default = defineDanger({
  title: "container of other resources destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "One line takes an unbounded number of things with it, most of which no plan shows.",
  help: "list what is in it, empty it by changes that show each loss, then destroy the empty container",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("container-resource-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "container-resource-delete", "everything in it goes too, also what this plan does not list")
});

// src/dangers/infra/count-index-shift.ts
var count_index_shift_default = defineDanger({
  title: "objects of a `count` shifted",
  harm: "outage",
  severity: "high",
  why: "Objects of a `count` are known by their number. Where one in the middle goes, every later one is rewritten to be its neighbour, and the last one is destroyed instead.",
  help: "use `for_each` with stable keys, and `moved` blocks from each number to its key",
  safeWhen: "the last ones are taken out, or each object keeps its values; severity medium where the objects hold no data",
  newTypes: [],
  scope: "rest",
  find(change) {
    const shifted = change.related?.shifted ?? 0;
    if (shifted === 0) return void 0;
    const group = change.address.replace(/\[\d+\]$/, "");
    return {
      message: `${counted(shifted, "object")} of \`${group}\` ${shifted === 1 ? "takes over the values of its" : "take over the values of their"} next one, and the last, \`${change.address}\`, is destroyed: an element was taken out of the middle`,
      severity: contentSeverity(change.type) === void 0 ? "medium" : "high",
      key: group
    };
  }
});

// src/dangers/infra/create-before-destroy-removed.ts
var PATH = "lifecycle.create_before_destroy";
var create_before_destroy_removed_default = defineDanger({
  title: "`create_before_destroy` removed",
  harm: "outage",
  severity: "low",
  why: "The next replacement leaves a gap between the old object and the new one, and the plan of this change shows nothing of it.",
  help: "keep `create_before_destroy = true`",
  safeWhen: "the resource itself is gone",
  configuration: "only",
  find(change) {
    if (!isBlock(change, "resource") || change.kind !== "update") return void 0;
    const { before: before2, after, changed: changed4 } = factChange(change, PATH);
    if (before2 !== true || after === true || !changed4) return void 0;
    return {
      message: isUnknown(after) ? `\`${change.address}\` takes \`create_before_destroy\` from an expression` : `\`${change.address}\` is destroyed first from now on when it is replaced`,
      key: keyIn(change, PATH)
    };
  }
});

// src/dangers/kubernetes-predicates/going.ts
function going(found, consequence, { gone, replaced }) {
  if (!found.isDestroyed) return void 0;
  const { change, isReplaced: isReplaced2 } = found;
  return {
    message: `${goes(change, isReplaced2)}: ${consequence}`,
    severity: isReplaced2 ? replaced : gone,
    key: "delete",
    ...advice(isManifest(change) ? manifestAdvice(change, isReplaced2) : keepAdvice(change))
  };
}
function isManifest({ plan }) {
  return plan?.provider === "kubernetes";
}
function goes(change, isReplaced2) {
  if (!isManifest(change)) return loss(change);
  if (!isReplaced2) {
    const to = change.plan.successor;
    return `\`${change.address}\` is deleted${to === void 0 ? "" : ` and made anew as \`${to}\``}`;
  }
  const paths2 = change.plan.replacePaths.map((path2) => `\`${path2}\``);
  return `\`${change.address}\` changes ${paths2.join(", ")}, which cannot be changed in place, so that the apply fails or, when forced, deletes and creates it`;
}
function manifestAdvice({ plan }, isReplaced2) {
  const [first] = plan.replacePaths;
  if (isReplaced2) return `take the change of \`${first ?? ""}\` out, or make a new object beside the old one and move over in steps`;
  if (plan.successor !== void 0) return "make the new object first, move over to it, and delete the old one in a change of its own";
  return void 0;
}

// src/dangers/kubernetes-predicates/crossplane.ts
function isManaged(object) {
  return isObject(read(object ?? void 0, "spec.forProvider"));
}
function isCrossplane(object) {
  if (isManaged(object)) return true;
  return ["compositionRef", "compositionSelector", "compositionRevisionRef", "compositeDeletePolicy", "crossplane", "resourceRefs"].some(
    (key) => read(object ?? void 0, `spec.${key}`) !== void 0
  );
}

// src/dangers/infra/crossplane-managed-delete.ts
var crossplane_managed_delete_default = defineDanger({
  title: "cloud resource deleted through Crossplane",
  harm: "data-loss",
  severity: "critical",
  why: "The object stands for a database, a bucket or a network in the cloud, and unless told otherwise its deletion is the deletion of that.",
  help: "set `deletionPolicy: Orphan`, or `managementPolicies` without `Delete`, in a change of its own before the object goes",
  safeWhen: "it is orphaned: `deletionPolicy: Orphan`, or `managementPolicies` without `Delete` and `*`",
  newTypes: [],
  find(change) {
    const found = mayBeKubernetes(change.type) ? kubernetesChange(change) : void 0;
    if (!found || !isCrossplane(found.before ?? found.after)) return void 0;
    return deletion(found) ?? loosened2(found);
  }
});
function deletion(found) {
  if (!found.isDestroyed || orphans(found.before)) return void 0;
  const what2 = isManaged(found.before) ? "the resource in the cloud is deleted with it" : "all that is composed for it in the cloud is deleted with it";
  return going(found, what2, { gone: "critical", replaced: "critical" });
}
function loosened2({ change, before: before2, after }) {
  if (before2 === null || after === null || !orphans(before2) || orphans(after)) return void 0;
  return {
    message: `\`${change.address}\` takes the resource in the cloud with it from now on, when it is deleted`,
    harm: "protection-removed",
    severity: "high",
    key: "deletionPolicy"
  };
}
function orphans(object) {
  if (!isObject(object ?? void 0)) return false;
  const policies = readTexts(object ?? void 0, "spec.managementPolicies");
  if (policies.length > 0 && !policies.includes("*") && !policies.includes("Delete")) return true;
  return readText(object ?? void 0, "spec.deletionPolicy") === "Orphan";
}

// src/dangers/infra/dangerous-local-file.ts
var dangerous_local_file_default = defineDanger({
  title: "file written on the machine that applies",
  harm: "exposure",
  severity: "low",
  why: "The runner executes what it finds in some places, and what is written there in clear stays for the next job.",
  help: "hand secrets over in memory or through a secret store; write only below the working directory",
  safeWhen: "the file lies below the working directory, cannot be run and holds no secret; it was written before",
  types: ["local_file", "local_sensitive_file"],
  fate: "left",
  find(change) {
    if (!leaves(change)) return void 0;
    const [before2, after] = [existed(change) ? dangers(change.before) : [], dangers(change.after)];
    if (change.type === "local_sensitive_file" && !existed(change)) after.push("a secret in clear");
    const added2 = after.filter((one) => !before2.includes(one));
    return added2.length === 0 ? void 0 : { message: `\`${change.address}\` writes ${added2.join(", ")}`, key: added2.join() };
  }
});
function dangers(object) {
  const name = readText(object, "filename") ?? "";
  const mode = readText(object, "file_permission") ?? "";
  const found = [];
  if (isUnknown(read(object, "filename"))) found.push("a file whose name is known only after apply");
  if (/^(\/|~|[A-Za-z]:[\\/])|(^|[\\/])\.\.[\\/]/.test(name) && !/\/\.terraform\/modules\//.test(name))
    found.push("outside the working directory");
  if (/(^|[\\/])\.(git|github|interlock|ssh|aws|kube|docker|npmrc|netrc|bashrc|profile|terraformrc)\b/.test(name))
    found.push("into a folder that tools read by themselves");
  if (/[1357]/.test(mode.slice(-3)) && !/^0?777$/.test(mode)) found.push("a file that can be run");
  return found;
}

// src/dangers/infra/dashboard-delete.ts
var DASHBOARDS = [
  "aws_cloudwatch_dashboard",
  "google_monitoring_dashboard",
  "azurerm_portal_dashboard",
  "azurerm_dashboard_grafana",
  "datadog_dashboard",
  "datadog_dashboard_json",
  "grafana_dashboard",
  "newrelic_one_dashboard",
  "newrelic_one_dashboard_json"
];
var dashboard_delete_default = defineDanger({
  title: "dashboard destroyed",
  harm: "protection-removed",
  severity: "low",
  why: "Whoever is on call looks for it in the middle of an outage.",
  help: "bring its successor in the same change, and point runbooks at that",
  safeWhen: "it is replaced",
  types: DASHBOARDS,
  fate: "destroyed",
  find(change) {
    if (!DASHBOARDS.includes(change.type) || !destroys(change) || replaces(change) || isDeposed(change)) return void 0;
    return { message: `${loss(change)}: nobody sees any more what it showed` };
  }
});

// src/dangers/infra/database-object-delete.ts
var database_object_delete_default = defineDanger({
  title: "database object destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "The database or table goes with all its rows, and the protection of the server around it does not stop that.",
  help: "export it first, or let Terraform only forget it with a `removed` block (`lifecycle { destroy = false }`), and drop it later, once nothing reads it",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("database-object-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "database-object-delete", "every row in it is lost")
});

// src/dangers/infra/database-public.ts
var ASKED_FOR = Object.fromEntries(
  Object.entries(DATABASE_ACCESS).filter(([, [first]]) => first?.path === "publicly_accessible")
);
var LISTS_OF_RANGES = ["mongodbatlas_project_ip_access_list", "mongodbatlas_project_ip_whitelist"];
var database_public_default = defineDanger({
  title: "database opened to the internet",
  harm: "exposure",
  severity: "critical",
  why: "Only its password stands between the data and everybody, and where there is one a firewall rule that the next change may open.",
  help: "keep it private (`publicly_accessible = false`, a private endpoint) and reach it through the network or a bastion",
  safeWhen: "it stays private, or was public before; a new search domain with a public endpoint, which still has its access policy, is reported as low",
  types: [...Object.keys(DATABASE_ACCESS), ...LISTS_OF_RANGES, "azurerm_*_firewall_rule"],
  fate: "left",
  newTypes: [
    ...Object.keys(ASKED_FOR),
    ...LISTS_OF_RANGES,
    ...["azurerm_*_firewall_rule", "google_sql_database_instance", "aws_opensearch_domain", "aws_elasticsearch_domain"]
  ],
  find(change) {
    const firewall = firewallOpened(change);
    const search = searchOutsideNetwork(change);
    if (search) return search;
    return [
      ...protectionLost(change, DATABASE_ACCESS),
      ...createdUnprotected(change, ASKED_FOR, "critical"),
      ...firewall ? [firewall] : []
    ];
  }
});
function firewallOpened(change) {
  if (!leaves(change)) return void 0;
  const before2 = change.before === null ? [] : openRanges(change.type, change.before);
  const added2 = openRanges(change.type, change.after).filter((range) => !before2.includes(range));
  if (added2.length === 0) return void 0;
  return {
    message: `\`${change.address}\` lets ${added2[0] === AZURE ? "every customer of Azure" : "the internet"} reach the database`,
    help: "name the ranges that need it",
    severity: added2[0] === AZURE ? "high" : "critical",
    key: "ranges"
  };
}
var AZURE = "azure";
function openRanges(type, object) {
  if (/^azurerm_.*_firewall_rule$/.test(type)) return azureRange(object);
  if (LISTS_OF_RANGES.includes(type)) return readTexts(object, "cidr_block").filter(isWorld);
  if (type === "google_sql_database_instance")
    return readTexts(object, "settings.ip_configuration.authorized_networks.value").filter(isWorld);
  return [];
}
function azureRange(object) {
  const [start, end] = [readText(object, "start_ip_address"), readText(object, "end_ip_address")];
  if (start === void 0 || end === void 0 || read(object, "start_ip_address") === void 0) return [];
  if (start === "0.0.0.0" && end === "0.0.0.0") return [AZURE];
  const [first, last3] = [Number(start.split(".")[0]), Number(end.split(".")[0])];
  return last3 - first > 127 ? [`${start}-${end}`] : [];
}
function searchOutsideNetwork(change) {
  if (change.type !== "aws_opensearch_domain" && change.type !== "aws_elasticsearch_domain" || existed(change) || !leaves(change))
    return void 0;
  if (isUndecided(change.after, "vpc_options") || isUndecided(change.after, "vpc_options.subnet_ids")) return void 0;
  if (read(change.after, "vpc_options.subnet_ids") !== void 0 || !isObject(change.after) || !Object.hasOwn(change.after, "vpc_options"))
    return void 0;
  return {
    message: `\`${change.address}\` is created with a public endpoint, in no network of your own`,
    help: "set `vpc_options`",
    severity: "low",
    key: "vpc_options"
  };
}

// src/dangers/configuration-predicates/azurerm-features.ts
function featuresLost(change, features) {
  if (!isBlock(change, "provider") || change.kind !== "update" || !/(^|\.)provider\.azurerm(\.|$)/.test(change.address)) return [];
  return features.flatMap(({ path: path2, safe, unset, effect }) => {
    const [before2, after] = [change.before, change.after].map((side) => read(side ?? void 0, `features.${path2}`) ?? unset);
    if (before2 !== safe || after === safe) return [];
    const name = path2.slice(path2.indexOf(".") + 1);
    return [
      {
        message: isUndecidedFact(after) ? `\`${change.address}\` takes \`${name}\` from an expression` : `\`${change.address}\` sets \`${name}\` to \`${!safe}\`, so that ${effect}`,
        help: `write \`${name} = ${safe}\``,
        key: keyIn(change, path2),
        severity: isUndecidedFact(after) ? "medium" : "high"
      }
    ];
  });
}

// src/dangers/infra-types/deletion-protection.ts
var DELETION_PROTECTION = {
  aws_db_instance: [on("deletion_protection")],
  aws_rds_cluster: [on("deletion_protection")],
  aws_rds_global_cluster: [on("deletion_protection")],
  aws_docdb_cluster: [on("deletion_protection")],
  aws_docdb_global_cluster: [on("deletion_protection")],
  aws_neptune_cluster: [on("deletion_protection")],
  aws_neptune_global_cluster: [on("deletion_protection")],
  aws_neptunegraph_graph: [on("deletion_protection", true)],
  aws_qldb_ledger: [on("deletion_protection", true)],
  aws_eks_cluster: [on("deletion_protection")],
  aws_dynamodb_table: [on("deletion_protection_enabled")],
  aws_dynamodb_table_replica: [on("deletion_protection_enabled")],
  aws_dsql_cluster: [on("deletion_protection_enabled")],
  aws_cognito_user_pool: [is("deletion_protection", ["ACTIVE"], "INACTIVE")],
  aws_lb: [on("enable_deletion_protection")],
  aws_networkfirewall_firewall: [on("delete_protection")],
  aws_instance: [on("disable_api_termination"), on("disable_api_stop")],
  aws_launch_template: [on("disable_api_termination"), on("disable_api_stop")],
  aws_emr_cluster: [on("termination_protection")],
  aws_cloudtrail_event_data_store: [on("termination_protection_enabled", true)],
  google_sql_database_instance: [on("deletion_protection", true), on("settings.deletion_protection_enabled")],
  google_bigquery_table: [on("deletion_protection", true)],
  google_bigtable_instance: [on("deletion_protection", true)],
  google_bigtable_table: [is("deletion_protection", ["PROTECTED"], "UNPROTECTED")],
  google_bigtable_authorized_view: [is("deletion_protection", ["PROTECTED"], "UNPROTECTED")],
  google_spanner_database: [on("deletion_protection", true), on("enable_drop_protection")],
  google_compute_instance: [on("deletion_protection")],
  google_container_cluster: [on("deletion_protection", true)],
  google_redis_instance: [on("deletion_protection", true)],
  google_alloydb_cluster: [on("deletion_protection", true)],
  google_cloud_run_v2_service: [on("deletion_protection", true)],
  google_secret_manager_secret: [on("deletion_protection")],
  google_secret_manager_regional_secret: [on("deletion_protection")],
  google_privateca_certificate_authority: [on("deletion_protection", true)],
  google_folder: [on("deletion_protection", true)],
  google_dataproc_metastore_service: [on("deletion_protection")],
  google_workflows_workflow: [on("deletion_protection", true)],
  google_oracle_database_autonomous_database: [on("deletion_protection", true)],
  google_oracle_database_cloud_vm_cluster: [on("deletion_protection", true)],
  google_oracle_database_cloud_exadata_infrastructure: [on("deletion_protection", true)],
  google_filestore_instance: [on("deletion_protection_enabled")],
  google_redis_cluster: [on("deletion_protection_enabled")],
  google_memorystore_instance: [on("deletion_protection_enabled")],
  google_firestore_database: [is("delete_protection_state", ["DELETE_PROTECTION_ENABLED"])],
  azurerm_key_vault: [on("purge_protection_enabled")],
  azurerm_app_configuration: [on("purge_protection_enabled")],
  azurerm_key_vault_managed_hardware_security_module: [on("purge_protection_enabled")],
  hcloud_server: [on("delete_protection"), on("rebuild_protection")],
  hcloud_volume: [on("delete_protection")],
  hcloud_primary_ip: [on("delete_protection")],
  aiven_pg: [on("termination_protection")],
  aiven_mysql: [on("termination_protection")],
  aiven_kafka: [on("termination_protection")],
  aiven_kafka_topic: [on("termination_protection")],
  aiven_opensearch: [on("termination_protection")],
  aiven_valkey: [on("termination_protection")],
  aiven_clickhouse: [on("termination_protection")],
  mongodbatlas_cluster: [on("termination_protection_enabled")],
  mongodbatlas_advanced_cluster: [on("termination_protection_enabled")],
  mongodbatlas_serverless_instance: [on("termination_protection_enabled")],
  alicloud_db_instance: [on("deletion_protection")],
  alicloud_polardb_cluster: [is("deletion_lock", [1], 0)],
  cockroach_cluster: [on("delete_protection")],
  elasticstack_elasticsearch_index: [on("deletion_protection", true)],
  grafana_cloud_stack: [on("delete_protection")],
  ibm_database: [on("deletion_protection")],
  yandex_mdb_postgresql_cluster: [on("deletion_protection")],
  yandex_mdb_clickhouse_cluster: [on("deletion_protection")]
};
var GOOGLE_DELETION_POLICY = [is("deletion_policy", ["PREVENT"])];

// src/dangers/infra/deletion-protection-disabled.ts
var GROUP_FEATURES = [
  {
    path: "resource_group.prevent_deletion_if_contains_resources",
    safe: true,
    unset: true,
    effect: "a resource group is destroyed with all that is in it, also what no configuration knows"
  }
];
var deletion_protection_disabled_default = defineDanger({
  title: "deletion protection switched off",
  harm: "protection-removed",
  severity: "critical",
  why: "It is always the first step of a deletion, and from now on a single mistaken plan is enough for the second.",
  help: "leave the protection on; switch it off in the very change in which the approved deletion is prepared",
  safeWhen: "it stays on; a new store that spells it out as off is reported as low, one that says nothing is not",
  types: [...Object.keys(DELETION_PROTECTION), "google_*", "provider"],
  newTypes: Object.keys(DELETION_PROTECTION).filter((type) => contentSeverity(type) === "critical"),
  fate: "left",
  configuration: "too",
  watches: [
    .../* @__PURE__ */ new Set([...Object.values(watchedSettings(DELETION_PROTECTION)).flat(), ...GOOGLE_DELETION_POLICY.map(({ path: path2 }) => topOf(path2))])
  ],
  find(change) {
    if (change.configuration && !change.plan) return featuresLost(change, GROUP_FEATURES);
    const policy = change.type.startsWith("google_") ? protectionLost(change, { [change.type]: GOOGLE_DELETION_POLICY }) : [];
    const created2 = contentSeverity(change.type) === "critical" ? createdUnprotected(change, DELETION_PROTECTION, "low") : [];
    return [...protectionLost(change, DELETION_PROTECTION), ...policy, ...created2];
  }
});

// src/dangers/infra/deposed-stateful-delete.ts
var deposed_stateful_delete_default = defineDanger({
  title: "leftover of a replacement destroyed",
  harm: "data-loss",
  severity: "high",
  why: "A replacement that failed half-way leaves the old object behind, and the old one can be the one with the data.",
  help: "compare the two objects first; copy what only the old one has, then let it go",
  safeWhen: "it holds nothing of its own",
  fate: "destroyed",
  find(change) {
    if (!destroys(change) || !isDeposed(change)) return void 0;
    const machine = destroyedRow(change.type)?.[3] === "vm-delete-with-attached-disks";
    if (!machine && contentSeverity(change.type) === void 0) return void 0;
    return {
      message: `an older object of \`${change.address}\` (deposed ${change.plan.deposed ?? ""}) is destroyed with ${machine ? "its disks" : contents(change.type)}`,
      key: change.plan.deposed ?? ""
    };
  }
});

// src/dangers/infra/disk-or-volume-delete.ts
var disk_or_volume_delete_default = defineDanger({
  title: "disk destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "A disk holds what was never meant to be made again: the files of databases, of queues, of whole machines.",
  help: "take a snapshot first, or let Terraform only forget it with a `removed` block (`lifecycle { destroy = false }`)",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("disk-or-volume-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "disk-or-volume-delete", "every block on it is lost")
});

// src/dangers/infra/dns-record-delete-or-change.ts
var TARGETS2 = ["records", "rrdatas", "content", "value", "alias.name", "target_resource_id", "record"];
var VITAL = /* @__PURE__ */ new Set(["MX", "NS", "SOA", "CAA", "DS", "DNSKEY"]);
var WHOLE_NAMES = /* @__PURE__ */ new Set(["aws_route53_record", "google_dns_record_set", "cloudflare_dns_record"]);
var dns_record_delete_or_change_default = defineDanger({
  title: "DNS record destroyed or pointed elsewhere",
  harm: "outage",
  severity: "high",
  why: "Clients follow the record until its time to live has passed, and a name that points to nothing can be taken over by others.",
  help: "lower the time to live a day before, change the record, and keep the old target running until it has passed",
  safeWhen: "only its time to live, tags or comment change",
  types: typesOf("dns-record-delete-or-change"),
  newTypes: [],
  find(change) {
    if (destroyedRow(change.type)?.[3] !== "dns-record-delete-or-change") return void 0;
    const vital = isVital(change);
    const destroyed = destruction(change, "dns-record-delete-or-change", "its name no longer resolves");
    if (destroyed) return vital && destroyed.severity === "high" ? { ...destroyed, severity: "critical" } : destroyed;
    if (!existed(change) || !leaves(change)) return void 0;
    const path2 = TARGETS2.find((target) => differs(change, target));
    if (path2 === void 0) return void 0;
    const severity = vital ? "critical" : "high";
    return { message: `\`${change.address}\` points elsewhere (\`${path2}\` changes)`, severity, key: path2 };
  }
});
function differs(change, path2) {
  const [before2, after] = [readTexts(change.before, path2), readTexts(change.after, path2)];
  if (before2.length === 0 || after.length === 0) return false;
  return before2.toSorted().join("\n") !== after.toSorted().join("\n");
}
function isVital(change) {
  const type = (readText(change.before, "type") ?? /_dns_([a-z]+)_record$/.exec(change.type)?.[1] ?? "").toUpperCase();
  const name = readText(change.before, "name") ?? "";
  const text = [
    ...readTexts(change.before, "records"),
    ...readTexts(change.before, "rrdatas"),
    ...readTexts(change.before, "content"),
    ...readTexts(change.before, "value")
  ].join(" ");
  const mail = type === "TXT" && /v=spf1|v=DKIM1|v=DMARC1/i.test(text);
  const apex = name === "@" || name === "" || WHOLE_NAMES.has(change.type) && /^[^.]+\.[^.]+\.?$/.test(name);
  return VITAL.has(type) || mail || name.startsWith("*") || apex && type !== "TXT" && readText(change.before, "name") !== void 0;
}

// src/dangers/infra/dns-zone-delete.ts
var dns_zone_delete_default = defineDanger({
  title: "DNS zone destroyed",
  harm: "outage",
  severity: "critical",
  why: "The whole domain goes dark, mail included, and creating the zone again does not repair it, since its name servers differ.",
  help: "keep the zone; if the domain moves, change the delegation first and destroy the old zone when its time to live has passed",
  safeWhen: "only records in it change",
  types: typesOf("dns-zone-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "dns-zone-delete", "every name in it stops resolving, and a new zone gets other name servers")
});

// src/dangers/infra/dnssec-disabled.ts
var SIGNED = {
  aws_route53_hosted_zone_dnssec: [is("signing_status", ["SIGNING"], "SIGNING")],
  aws_route53_key_signing_key: [is("status", ["ACTIVE"], "ACTIVE")],
  google_dns_managed_zone: [is("dnssec_config.state", ["on"])]
};
var dnssec_disabled_default = defineDanger({
  title: "DNSSEC switched off",
  harm: "outage",
  severity: "high",
  why: "While the parent zone still says that the zone is signed, resolvers refuse every name in it, for hours.",
  help: "take the DS record out of the parent zone first, wait for its time to live, then stop signing",
  safeWhen: "the zone stays signed",
  types: [.../* @__PURE__ */ new Set([...typesOf("dnssec-disabled"), ...Object.keys(SIGNED)])],
  newTypes: [],
  find: (change) => destruction(change, "dnssec-disabled", "resolvers refuse the zone while its parent says it is signed") ?? protectionLost(change, SIGNED)
});

// src/dangers/infra/domain-registration-change.ts
var LOCKS = {
  cloudflare_registrar_domain: [on("locked", true), on("auto_renew", true)],
  aws_route53domains_registered_domain: [on("transfer_lock", true), on("auto_renew", true)],
  aws_route53domains_domain: [on("transfer_lock", true), on("auto_renew", true)]
};
var domain_registration_change_default = defineDanger({
  title: "registration of a domain changed",
  harm: "outage",
  severity: "critical",
  why: "Whoever holds the registration holds the name: mail, certificates and logins of everything below it.",
  help: "keep the transfer lock and the renewal on; change name servers only after the new zone answers",
  safeWhen: "lock, renewal and name servers stay",
  types: Object.keys(LOCKS),
  newTypes: [],
  find(change) {
    const lost = protectionLost(change, LOCKS);
    if (change.type.startsWith("cloudflare_") || !existed(change) || !leaves(change)) return lost;
    const [before2, after] = ["before", "after"].map((side) => readTexts(change[side], "name_server.name").toSorted());
    if (before2?.length === 0 || after?.length === 0 || before2?.join() === after?.join()) return lost;
    return [...lost, { message: `\`${change.address}\` gets other name servers`, key: "name_server" }];
  }
});

// src/dangers/infra/drift-present.ts
var drift_present_default = defineDanger({
  title: "changed by hand since the last apply",
  harm: "unknown",
  severity: "medium",
  why: "Somebody had a reason to change them past the code, often in an emergency. The plan may take that back, and nobody said so in the pull request.",
  help: "find out who changed them and why; take into the configuration what shall stay, and apply that first",
  safeWhen: "state and reality agree. Severity low where the plan touches nothing of it, high where something that holds data is gone, or lost its protection",
  scope: "whole",
  find({ whole }) {
    if (!whole || whole.drift.count === 0) return void 0;
    const { count: count2, some, hash, lost, weakened: weakened2, reverted } = whole.drift;
    const parts = [
      ...lost.length > 0 ? [`gone: ${someOf(lost)}`] : [],
      ...weakened2.length > 0 ? [`less protected than before: ${someOf(weakened2)}`] : [],
      ...reverted.length > 0 ? [`changed back by this plan: ${someOf(reverted)}`] : []
    ];
    const isGrave = lost.length > 0 || weakened2.length > 0;
    return {
      message: `${counted(count2, "object was", "objects were")} changed by hand: ${parts.length > 0 ? parts.join("; ") : someOf(some, count2)}`,
      severity: isGrave ? "high" : reverted.length > 0 ? "medium" : "low",
      digest: hash
    };
  }
});

// src/dangers/infra/egress-opened.ts
var egress_opened_default = defineDanger({
  title: "everything may leave for the internet",
  harm: "exposure",
  severity: "low",
  advisory: true,
  why: "Stolen data leaves through it. It is also how most networks are set up, so that it is off unless asked for.",
  help: "name the destinations, or send traffic through a proxy",
  safeWhen: "a port or range is named; it was open before",
  types: ["aws_security_group", "aws_default_security_group", "aws_security_group_rule", "aws_vpc_security_group_egress_rule"],
  fate: "left",
  find(change) {
    if (!leaves(change) || !opens(change.type, change.after) || change.before !== null && opens(change.type, change.before))
      return void 0;
    return { message: `\`${change.address}\` lets everything out to the internet` };
  }
});
function opens(type, object) {
  if (type === "aws_security_group" || type === "aws_default_security_group")
    return readAll(object, "egress").flat().some((rule) => isWideOpen(rule));
  if (type === "aws_security_group_rule") return readText(object, "type") === "egress" && isWideOpen(object);
  if (type === "aws_vpc_security_group_egress_rule") return isWideOpen(object, "ip_protocol", ["cidr_ipv4", "cidr_ipv6"]);
  return false;
}
function isWideOpen(rule, protocol = "protocol", targets = ["cidr_blocks", "ipv6_cidr_blocks"]) {
  const everything = ["-1", "all"].includes(readText(rule, protocol) ?? "");
  return everything && targets.some((path2) => readTexts(rule, path2).some(isWorld));
}

// src/dangers/infra-types/encryption.ts
var ENCRYPTION_AT_REST = {
  aws_db_instance: [on("storage_encrypted")],
  aws_rds_cluster: [on("storage_encrypted")],
  aws_docdb_cluster: [on("storage_encrypted")],
  aws_neptune_cluster: [on("storage_encrypted")],
  aws_ebs_volume: [on("encrypted")],
  aws_efs_file_system: [on("encrypted")],
  aws_ebs_encryption_by_default: [on("enabled", true)],
  aws_dax_cluster: [on("server_side_encryption.enabled")],
  aws_elasticache_replication_group: [on("at_rest_encryption_enabled")],
  aws_redshift_cluster: [on("encrypted")],
  aws_opensearch_domain: [on("encrypt_at_rest.enabled")],
  aws_elasticsearch_domain: [on("encrypt_at_rest.enabled")],
  aws_ssm_parameter: [is("type", ["SecureString"])],
  aws_kinesis_stream: [is("encryption_type", ["KMS"])],
  aws_sns_topic: [set("kms_master_key_id")],
  aws_sagemaker_notebook_instance: [set("kms_key_id")],
  google_sql_database_instance: [set("encryption_key_name")],
  google_storage_bucket: [set("encryption.default_kms_key_name")],
  google_bigquery_dataset: [set("default_encryption_configuration.kms_key_name")],
  google_bigquery_table: [set("encryption_configuration.kms_key_name")],
  google_pubsub_topic: [set("kms_key_name")],
  google_compute_disk: [set("disk_encryption_key")],
  google_container_cluster: [is("database_encryption.state", ["ENCRYPTED"])],
  azurerm_managed_disk: [set("disk_encryption_set_id")],
  azurerm_mssql_database: [on("transparent_data_encryption_enabled", true)],
  azurerm_storage_account: [on("infrastructure_encryption_enabled"), set("customer_managed_key")]
};
var LESSER_ENCRYPTION = {
  aws_codebuild_project: [off("artifacts.encryption_disabled", false)],
  aws_api_gateway_method_settings: [on("settings.cache_data_encrypted")]
};

// src/dangers/infra/encryption-at-rest-disabled.ts
var OWN_KEYS = {
  aws_dynamodb_table: [on("server_side_encryption.enabled")],
  aws_msk_cluster: [set("encryption_info.encryption_at_rest_kms_key_arn")]
};
var encryption_at_rest_disabled_default = defineDanger({
  title: "encryption of stored data switched off",
  harm: "protection-removed",
  severity: "critical",
  why: "It breaks what was promised to customers and auditors, and mostly replaces the store as well.",
  help: "keep it encrypted; to change the key, copy the data to a store with the new key",
  safeWhen: "it stays encrypted; a key of the provider in the place of an own one, artifacts of builds and caches of an API count as medium; new stores without encryption are not reported",
  types: [
    ...[ENCRYPTION_AT_REST, LESSER_ENCRYPTION, OWN_KEYS].flatMap((table) => Object.keys(table)),
    "aws_s3_bucket_server_side_encryption_configuration",
    "aws_sqs_queue"
  ],
  newTypes: [],
  watches: watchedPaths(watchedSettings(ENCRYPTION_AT_REST, LESSER_ENCRYPTION, OWN_KEYS), {
    aws_sqs_queue: ["sqs_managed_sse_enabled", "kms_master_key_id"]
  }),
  find(change) {
    if (change.type === "aws_s3_bucket_server_side_encryption_configuration" && destroys(change) && !replaces(change) && !isDeposed(change))
      return { message: `${loss(change)}: the bucket falls back to the provider's own key`, severity: "medium" };
    if (change.type === "aws_sqs_queue" && existed(change) && leaves(change)) {
      const encrypted = (object) => read(object, "sqs_managed_sse_enabled") !== false || read(object, "kms_master_key_id") !== void 0;
      if (encrypted(change.before) && !encrypted(change.after))
        return {
          message: `\`${change.address}\` is no longer encrypted`,
          help: "set `sqs_managed_sse_enabled = true`",
          key: "sqs_managed_sse_enabled"
        };
    }
    const own2 = protectionLost(change, OWN_KEYS, "medium").map((hit) => ({
      ...hit,
      message: `${hit.message}: a key of the provider's own is used instead`
    }));
    return [...protectionLost(change, ENCRYPTION_AT_REST), ...protectionLost(change, LESSER_ENCRYPTION, "medium"), ...own2];
  }
});

// src/dangers/infra/encryption-key-changed.ts
var KEYS2 = [
  "kms_key_id",
  "kms_key_arn",
  "kms_master_key_id",
  "kms_key_name",
  "encryption_key_name",
  "disk_encryption_set_id",
  "customer_managed_key.key_vault_key_id"
];
var encryption_key_changed_default = defineDanger({
  title: "encryption key changed",
  harm: "outage",
  severity: "medium",
  why: "Whoever may use the old key and not the new one loses access, and the old key must live as long as anything encrypted with it.",
  help: "give all readers access to the new key first, and keep the old one",
  safeWhen: "the key stays; a key that is taken away is `infra/encryption-at-rest-disabled`, a replacement `infra/replace-by-encryption-change`",
  types: typesWithContent(),
  newTypes: [],
  watches: KEYS2.map(topOf),
  find(change) {
    if (!existed(change) || !leaves(change) || replaces(change) || contentSeverity(change.type) === void 0) return void 0;
    const path2 = KEYS2.find((key) => {
      const [before2, after] = [readText(change.before, key), readText(change.after, key)];
      return before2 !== void 0 && after !== void 0 && before2 !== "" && after !== "" && before2 !== after;
    });
    return path2 === void 0 ? void 0 : { message: `\`${change.address}\` is encrypted with another key (\`${path2}\`)`, key: path2 };
  }
});

// src/dangers/plan-predicates/machine-size.ts
var WORDS = ["nano", "micro", "small", "medium", "large", "xlarge"];
function machineSize(name) {
  return amazon(name) ?? google(name) ?? azure(name);
}
function amazon(name) {
  const [, times, word] = /\.(\d{0,3})(nano|micro|small|medium|large|xlarge)(?:\.search|\.elasticsearch)?$/.exec(name) ?? [];
  if (word === void 0) return void 0;
  return { counting: "aws", size: 2 ** (WORDS.indexOf(word) - 3) * (times === "" || times === void 0 ? 1 : Number(times)) };
}
var GOOGLE_SHARED = { micro: 0.25, small: 0.5, medium: 1 };
function google(name) {
  const shared = /^(?:db-)?[efg]\d-(micro|small|medium)$/.exec(name)?.[1];
  if (shared !== void 0) return { counting: "google", size: GOOGLE_SHARED[shared] };
  const cores = /^(?:db-)?(?:[a-z]\d+[a-z]{0,2}-)?custom-(\d{1,3})-\d+/.exec(name)?.[1] ?? /^(?:db-)?(?:[a-z]\d+[a-z]{0,2}|perf-optimized)-(?:[a-zA-Z]+-)?(\d{1,3})(?:-lssd|-metal)?$/.exec(name)?.[1];
  return cores === void 0 ? void 0 : { counting: "google", size: Number(cores) };
}
var AZURE_TIERS = ["free", "basic", "s0", "s1", "s2", "s3", "s4", "s6", "s7", "s9", "s12"];
function azure(name) {
  const machine = /Standard_[A-Z]{1,3}(\d{1,3})/.exec(name)?.[1];
  if (machine !== void 0) return { counting: "azure", size: Number(machine) };
  const cores = /^(?:GP|BC|MO|B|HS)_(?:S_)?Gen\d_(\d{1,3})$/.exec(name)?.[1];
  if (cores !== void 0) return { counting: "azure cores", size: Number(cores) };
  const premium = /^P(\d{1,2})$/.exec(name)?.[1];
  if (premium !== void 0) return { counting: "azure units", size: 100 + Number(premium) };
  const tier = AZURE_TIERS.indexOf(name.toLowerCase());
  return tier < 0 ? void 0 : { counting: "azure units", size: tier };
}

// src/dangers/infra/expensive-resource-created.ts
var AMAZON = /^(?:ml\.|db\.|cache\.)?(?:p\d|g\d|gr\d|trn\d|inf\d|dl\d|vt\d|f\d|u\d?-|x\d|z1d|hpc)[\w-]*\.|\.metal(?:-|$)/;
var GOOGLE = /^(?:a\d|g2|g4|m\d|h\d|x4)-/;
var AZURE2 = /^Standard_(?:N[CDGVP]|M\d|HB|HC|HX)/;
var MANY_PROCESSORS = 64;
var MACHINES = {
  aws_instance: "instance_type",
  aws_launch_template: "instance_type",
  aws_eks_node_group: "instance_types",
  aws_db_instance: "instance_class",
  aws_rds_cluster_instance: "instance_class",
  aws_sagemaker_endpoint_configuration: "production_variants.instance_type",
  aws_sagemaker_notebook_instance: "instance_type",
  google_compute_instance: "machine_type",
  google_compute_instance_template: "machine_type",
  google_container_node_pool: "node_config.machine_type",
  google_vertex_ai_endpoint_with_model_garden_deployment: "deploy_config.dedicated_resources.machine_spec.machine_type",
  azurerm_linux_virtual_machine: "size",
  azurerm_windows_virtual_machine: "size",
  azurerm_linux_virtual_machine_scale_set: "sku",
  azurerm_kubernetes_cluster_node_pool: "vm_size"
};
var ACCELERATORS = {
  google_compute_instance: "guest_accelerator",
  google_compute_instance_template: "guest_accelerator",
  google_container_node_pool: "node_config.guest_accelerator"
};
var DEAR = {
  aws_redshift_cluster: (object) => /(?:4|16|8)xlarge$/.test(readText(object, "node_type") ?? "") || (readNumber(object, "number_of_nodes") ?? 1) >= 4 ? "a large data warehouse" : void 0,
  aws_cloudhsm_v2_hsm: () => "a hardware security module",
  aws_dx_connection: () => "a leased line",
  azurerm_express_route_circuit: () => "a leased line",
  azurerm_dedicated_host: () => "a host of its own",
  azurerm_dedicated_hardware_security_module: () => "a hardware security module",
  azurerm_network_ddos_protection_plan: () => "a plan against attacks",
  google_bigquery_reservation: (object) => (readNumber(object, "slot_capacity") ?? 0) > 0 ? "a reservation that is paid whether it is used or not" : void 0,
  google_vertex_ai_index_endpoint_deployed_index: () => "an index that is served from machines of its own"
};
var expensive_resource_created_default = defineDanger({
  title: "expensive resource created",
  harm: "cost",
  severity: "medium",
  why: "It costs from the first hour, whether it is used or not, and the bill comes at the end of the month.",
  help: "set a budget with an alarm, say in the change what it costs and until when it is needed",
  safeWhen: "the class is an ordinary one of less than 64 processors, or it was there before",
  types: [...Object.keys(MACHINES), ...Object.keys(DEAR)],
  fate: "left",
  find(change) {
    if (!leaves(change)) return void 0;
    const dear = DEAR[change.type];
    const what2 = dear?.(change.after);
    if (what2 !== void 0) {
      const wasDear = change.before !== null && dear?.(change.before) !== void 0;
      return wasDear ? void 0 : { message: `\`${change.address}\` is ${what2}`, key: "kind" };
    }
    const path2 = MACHINES[change.type];
    if (path2 === void 0) return void 0;
    const before2 = readTexts(change.before, path2);
    const added2 = readTexts(change.after, path2).filter((name) => isDear(name) && !before2.some(isDear));
    const accelerators = ACCELERATORS[change.type] !== void 0 && accelerated(change.type, change.after) && !accelerated(change.type, change.before);
    if (added2[0] === void 0 && !accelerators) return void 0;
    const named = /^[\w.-]{1,40}$/.test(added2[0] ?? "") ? ` of the class \`${added2[0]}\`` : "";
    return { message: `\`${change.address}\` runs machines${named || " with accelerators"}`, key: path2 };
  }
});
function isDear(name) {
  return AMAZON.test(name) || GOOGLE.test(name) || AZURE2.test(name) || (machineSize(name)?.size ?? 0) >= MANY_PROCESSORS;
}
function accelerated(type, object) {
  return readAll(object, ACCELERATORS[type] ?? "").flat().some((one) => (readNumber(one, "count") ?? 0) > 0);
}

// src/dangers/infra/file-system-delete.ts
var file_system_delete_default = defineDanger({
  title: "file system destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "Many clients share one file system, and the plan shows none of them.",
  help: "take a backup first, make sure that nothing mounts it any more, and destroy it in a change of its own",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("file-system-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "file-system-delete", "the files of all its clients are lost")
});

// src/dangers/infra/force-destroy-enabled.ts
var GUARDS = {
  aws_s3_bucket: [off("force_destroy", false)],
  aws_s3_directory_bucket: [off("force_destroy", false)],
  aws_ecr_repository: [off("force_delete", false)],
  aws_ecrpublic_repository: [off("force_destroy", false)],
  aws_backup_vault: [off("force_destroy", false)],
  aws_route53_zone: [off("force_destroy", false)],
  aws_iam_user: [off("force_destroy", false)],
  aws_athena_workgroup: [off("force_destroy", false)],
  aws_athena_database: [off("force_destroy", false)],
  aws_transfer_server: [off("force_destroy", false)],
  google_storage_bucket: [off("force_destroy", false)],
  google_bigquery_dataset: [off("delete_contents_on_destroy", false)],
  google_spanner_instance: [off("force_destroy", false)],
  google_bigtable_instance: [off("force_destroy", false)],
  google_dns_managed_zone: [off("force_destroy", false)],
  google_vertex_ai_featurestore: [off("force_destroy", false)],
  digitalocean_spaces_bucket: [off("force_destroy", false)],
  databricks_catalog: [off("force_destroy", false)],
  databricks_schema: [off("force_destroy", false)],
  alicloud_oss_bucket: [off("force_destroy", false)],
  yandex_storage_bucket: [off("force_destroy", false)]
};
var force_destroy_enabled_default = defineDanger({
  title: "destruction of a full store allowed",
  harm: "protection-removed",
  severity: "high",
  why: "It is the first of the usual two steps: from now on a deletion empties the store, where before it was refused.",
  help: "leave it false; empty the store by hand when it really shall go",
  safeWhen: "it stays false; a new store created with it is reported as low",
  types: Object.keys(GUARDS),
  newTypes: Object.keys(GUARDS).filter((type) => contentSeverity(type) !== void 0),
  fate: "left",
  watches: watchedSettings(GUARDS),
  find(change) {
    const created2 = contentSeverity(change.type) === void 0 ? [] : createdUnprotected(change, GUARDS, "low");
    return [...protectionLost(change, GUARDS), ...created2];
  }
});

// src/dangers/infra/full-destroy.ts
var full_destroy_default = defineDanger({
  title: "everything of a plan destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "The plan was made by `terraform destroy` or `pulumi destroy`, for another workspace, or from a configuration that is empty.",
  help: "plan without `-destroy`, or preview without `pulumi destroy`, in the workspace or stack that is meant, and make sure that the configuration is there; to give objects up without destroying them, use `removed` blocks, or `retainOnDelete`",
  safeWhen: "anything stays or is created, or there is only one object. Change sets of CloudFormation and manifests do not list what stays, so that nobody can tell; there `infra/many-deletes` counts",
  scope: "whole",
  find: ({ whole }) => whole?.destroyed.map(({ source, file, count: count2, some, hash }) => ({
    message: `the plan destroys everything: ${counted(count2, "object")}, such as ${someOf(some, count2)}`,
    key: source,
    location: { file },
    digest: hash
  }))
});

// src/dangers/plan-predicates/members.ts
function bindings(type, object) {
  if (type.endsWith("_iam_policy")) return documentBindings(readText(object, "policy_data") ?? "");
  const role = readText(object, "role") ?? "";
  return readTexts(object, type.endsWith("_iam_binding") ? "members" : "member").map((member) => ({ role, member }));
}
function addedBindings(change) {
  if (!leaves(change)) return [];
  const before2 = change.before === null ? [] : bindings(change.type, change.before);
  return bindings(change.type, change.after).filter(
    (after) => !before2.some((old) => old.role === after.role && old.member === after.member)
  );
}
function documentBindings(text) {
  const document = parsedJson(text);
  const list5 = isObject(document) ? document["bindings"] : void 0;
  return (Array.isArray(list5) ? list5 : []).flatMap((binding) => {
    const role = readText(binding, "role") ?? "";
    return readTexts(binding, "members").map((member) => ({ role, member }));
  });
}

// src/dangers/infra/gcp-authoritative-iam.ts
var AUTHORITATIVE = /* @__PURE__ */ new Set([
  "google_project_iam_policy",
  "google_project_iam_binding",
  "google_folder_iam_policy",
  "google_folder_iam_binding",
  "google_organization_iam_policy",
  "google_organization_iam_binding",
  "google_storage_bucket_iam_policy"
]);
var TARGETS3 = /* @__PURE__ */ new Set(["project", "folder", "org_id", "bucket"]);
var gcp_authoritative_iam_default = defineDanger({
  title: "list of members that replaces all others",
  harm: "outage",
  severity: "high",
  why: "Every member that the list does not name loses access, also those whom Google or other teams added; nothing in the plan names them.",
  help: "use `_iam_member`, which adds one member and leaves the others alone; else import the present list first",
  safeWhen: "members are only added to a list that was there before; of what the same plan makes (known only after apply) one level less",
  types: [...AUTHORITATIVE],
  fate: "left",
  find(change) {
    if (!AUTHORITATIVE.has(change.type) || !leaves(change)) return void 0;
    const whole = change.type.endsWith("_policy");
    const scope = whole ? "every role" : "its role";
    if (change.before === null) {
      const isNew3 = change.plan?.unknownPaths.some((path2) => TARGETS3.has(path2)) === true;
      return {
        message: `\`${change.address}\` takes ${scope} away from all members that it does not name`,
        severity: whole ? isNew3 ? "medium" : "high" : isNew3 ? "low" : "medium",
        key: "create"
      };
    }
    if (isUndecided(change.after, whole ? "policy_data" : "members")) return void 0;
    const after = bindings(change.type, change.after);
    const removed = bindings(change.type, change.before).filter(
      (old) => !after.some((one) => one.role === old.role && one.member === old.member)
    );
    if (removed.length === 0) return void 0;
    return {
      message: `\`${change.address}\` takes access away from ${removed.length} ${removed.length === 1 ? "member" : "members"}`,
      key: "removed"
    };
  }
});

// src/dangers/infra/gcp-primitive-or-admin-role.ts
var WIDE = /^google_(project|folder|organization)_iam_(member|binding|policy)$/;
var CRITICAL = /* @__PURE__ */ new Set([
  "roles/owner",
  "roles/editor",
  "roles/iam.securityAdmin",
  "roles/resourcemanager.organizationAdmin",
  "roles/resourcemanager.projectIamAdmin",
  "roles/resourcemanager.folderAdmin",
  "roles/iam.organizationRoleAdmin",
  "roles/iam.roleAdmin",
  "roles/iam.serviceAccountTokenCreator",
  "roles/iam.serviceAccountUser",
  "roles/iam.serviceAccountAdmin",
  "roles/iam.serviceAccountKeyAdmin",
  "roles/iam.workloadIdentityUser",
  "roles/cloudkms.admin"
]);
var gcp_primitive_or_admin_role_default = defineDanger({
  title: "owner, editor or administrator role granted in Google Cloud",
  harm: "privilege",
  severity: "critical",
  why: "At the level of a project or above, the role reaches everything below it, or lets its holder become any service account there.",
  help: "grant a predefined or custom role with what is needed, on the one resource that needs it",
  safeWhen: "the member held the role before; the role is granted on a single resource",
  types: ["project", "folder", "organization"].flatMap(
    (level2) => ["member", "binding", "policy"].map((how) => `google_${level2}_iam_${how}`)
  ),
  fate: "left",
  find(change) {
    if (!WIDE.test(change.type)) return void 0;
    const granted = /* @__PURE__ */ new Map();
    for (const { role } of addedBindings(change)) {
      if (CRITICAL.has(role)) granted.set(role, "critical");
      else if (/^roles\/[a-zA-Z]+\.(?:[a-zA-Z]+)?[aA]dmin$/.test(role)) granted.set(role, "high");
    }
    return [...granted].map(([role, severity]) => ({ message: `\`${change.address}\` grants \`${role}\``, severity, key: role }));
  }
});

// src/dangers/infra/gcp-public-member.ts
var ANYBODY = ["allUsers", "allAuthenticatedUsers"];
var PUBLIC_ACLS = /* @__PURE__ */ new Set(["publicRead", "publicReadWrite", "authenticatedRead"]);
var gcp_public_member_default = defineDanger({
  title: "shared with everybody in Google Cloud",
  harm: "exposure",
  severity: "critical",
  why: "`allUsers` is the whole internet, `allAuthenticatedUsers` everybody with a Google account.",
  help: "name the group or service account; serve public files through a load balancer or CDN with a bucket of its own",
  safeWhen: "it was shared so before; invoking a web service on Cloud Run or Cloud Functions counts as medium, since that is how such services go public",
  types: [
    "google_*_iam_member",
    "google_*_iam_binding",
    "google_*_iam_policy",
    "google_*_acl",
    "google_*_access",
    "google_*_access_control"
  ],
  fate: "left",
  find(change) {
    if (!change.type.startsWith("google_") || !leaves(change)) return void 0;
    const before2 = change.before === null ? [] : everybody(change.before, change);
    const added2 = everybody(change.after, change).filter((one) => !before2.includes(one));
    if (added2.length === 0) return void 0;
    const invoking = added2.every((one) => /^roles\/(run|cloudfunctions)\.invoker /.test(one));
    return {
      message: `\`${change.address}\` is shared with ${[...new Set(added2.map((one) => `\`${one.split(" ")[1]}\``))].join(", ")}`,
      severity: invoking ? "medium" : "critical",
      key: added2.toSorted().join()
    };
  }
});
function everybody(object, change) {
  if (/_iam_(member|binding|policy)$/.test(change.type))
    return bindings(change.type, object).filter(({ member }) => ANYBODY.includes(member)).map(({ role, member }) => `${role} ${member}`);
  if (!/_(acl|access|access_control)$/.test(change.type)) return [];
  const entities = entityPaths(change.type).flatMap((path2) => readTexts(object, path2));
  const named = entities.flatMap((entity) => ANYBODY.filter((one) => entity.endsWith(one)).map((one) => `acl ${one}`));
  const canned = readText(object, "predefined_acl") ?? readText(object, "default_acl") ?? "";
  return PUBLIC_ACLS.has(canned) ? [...named, `acl ${canned}`] : named;
}
function entityPaths(type) {
  if (type.endsWith("_access_control")) return ["entity"];
  return type.endsWith("_acl") ? ["role_entity"] : ["special_group", "iam_member"];
}

// src/dangers/infra/github-actions-permissions-widened.ts
var LIMITS = {
  github_actions_repository_permissions: [is("allowed_actions", ["local_only", "selected"])],
  github_actions_organization_permissions: [
    is("allowed_actions", ["local_only", "selected"]),
    is("enabled_repositories", ["none", "selected"])
  ],
  github_workflow_repository_permissions: [is("default_workflow_permissions", ["read"]), off("can_approve_pull_request_reviews", false)],
  github_actions_runner_group: [is("visibility", ["selected", "private"]), off("allows_public_repositories", false)]
};
var github_actions_permissions_widened_default = defineDanger({
  title: "permissions of workflows widened",
  harm: "privilege",
  severity: "high",
  why: "An action of a stranger, or a workflow that a pull request changes, can then write to the repository or approve itself.",
  help: "keep `read` as the default and give more to the one job that needs it",
  safeWhen: "as narrow as before",
  types: Object.keys(LIMITS),
  fate: "changed",
  find: (change) => protectionLost(change, LIMITS)
});

// src/dangers/infra/github-branch-protection-removed.ts
function otherDefault(change) {
  if (!existed(change) || !leaves(change) || read(change.after, "rename") === true) return void 0;
  const [before2, after] = [readText(change.before, "branch"), readText(change.after, "branch")];
  if (before2 === void 0 || after === void 0 || before2 === after) return void 0;
  return {
    message: `\`${change.address}\` changes the default branch from ${shown(before2)} to ${shown(after)}`,
    help: "look what the rules for the default branch protect from now on; to give it another name, set `rename = true`",
    severity: "high",
    key: "branch"
  };
}
var ENFORCED = {
  github_repository_ruleset: [is("enforcement", ["active"])],
  github_organization_ruleset: [is("enforcement", ["active"])]
};
var github_branch_protection_removed_default = defineDanger({
  title: "branch protection taken away",
  harm: "protection-removed",
  severity: "critical",
  why: "Anybody who can write can merge without review, and past the gates that stand in the way of everything else here.",
  help: "keep the protection; give a bypass to the one app that needs it",
  safeWhen: "it stays in force",
  types: [.../* @__PURE__ */ new Set([...typesOf("github-branch-protection-removed"), ...Object.keys(ENFORCED), "github_branch_default"])],
  newTypes: [],
  find: (change) => change.type === "github_branch_default" ? otherDefault(change) : destruction(change, "github-branch-protection-removed", "merges need no review any more") ?? protectionLost(change, ENFORCED)
});

// src/dangers/infra/github-branch-protection-weakened.ts
var REVIEWS = ["require_code_owner_reviews", "dismiss_stale_reviews", "require_last_push_approval"];
var RULES = ["pull_request", "deletion", "non_fast_forward", "required_status_checks", "required_signatures", "required_linear_history"];
var RULE_REVIEWS = [
  "require_code_owner_review",
  "dismiss_stale_reviews_on_push",
  "require_last_push_approval",
  "required_review_thread_resolution"
];
var PROTECTION = [
  set("required_pull_request_reviews"),
  set("required_status_checks"),
  ...REVIEWS.map((name) => on(`required_pull_request_reviews.${name}`)),
  on("required_status_checks.strict"),
  on("enforce_admins"),
  on("require_signed_commits"),
  on("require_conversation_resolution")
];
var RULESET = [
  ...RULES.map((name) => set(`rules.${name}`)),
  ...RULE_REVIEWS.map((name) => on(`rules.pull_request.${name}`)),
  on("rules.required_status_checks.strict_required_status_checks_policy")
];
var SETTINGS = {
  github_branch_protection: [
    ...PROTECTION,
    on("required_linear_history"),
    off("allows_deletions", false),
    off("allows_force_pushes", false)
  ],
  github_branch_protection_v3: PROTECTION,
  github_repository_ruleset: RULESET,
  github_organization_ruleset: RULESET
};
var NUMBERS = {
  github_branch_protection: ["required_pull_request_reviews.required_approving_review_count"],
  github_branch_protection_v3: ["required_pull_request_reviews.required_approving_review_count"],
  github_repository_ruleset: ["rules.pull_request.required_approving_review_count"],
  github_organization_ruleset: ["rules.pull_request.required_approving_review_count"]
};
var CHECKS2 = {
  github_branch_protection: ["required_status_checks.contexts"],
  github_branch_protection_v3: ["required_status_checks.contexts", "required_status_checks.checks"],
  github_repository_ruleset: ["rules.required_status_checks.required_check.context"],
  github_organization_ruleset: ["rules.required_status_checks.required_check.context"]
};
var BYPASSES = {
  github_branch_protection: ["force_push_bypassers", "required_pull_request_reviews.pull_request_bypassers"],
  github_branch_protection_v3: [
    "required_pull_request_reviews.bypass_pull_request_allowances.users",
    "required_pull_request_reviews.bypass_pull_request_allowances.teams",
    "required_pull_request_reviews.bypass_pull_request_allowances.apps"
  ],
  github_repository_ruleset: ["bypass_actors"],
  github_organization_ruleset: ["bypass_actors"]
};
var github_branch_protection_weakened_default = defineDanger({
  title: "branch protection weakened",
  harm: "protection-removed",
  severity: "high",
  why: "Each of these settings keeps somebody from merging what nobody has looked at.",
  help: "keep the setting; give a bypass to the one app that needs it",
  safeWhen: "it asks for as much as before",
  types: Object.keys(SETTINGS),
  newTypes: [],
  find(change) {
    if (!(change.type in SETTINGS)) return void 0;
    const lowered = loweredNumbers(change, NUMBERS).map(({ path: path2, before: before2, after }) => ({
      message: `\`${change.address}\` asks for ${after} approvals where it asked for ${before2}`,
      help: `keep \`${path2} = ${before2}\``,
      key: path2
    }));
    return [...protectionLost(change, SETTINGS).filter(isOutermost), ...lowered, ...lists(change)];
  }
});
function isOutermost(hit, _at, all) {
  return !all.some((other) => other !== hit && (hit.key ?? "").startsWith(`${other.key}.`));
}
function lists(change) {
  if (!existed(change) || !leaves(change)) return [];
  const checks = (CHECKS2[change.type] ?? []).flatMap((path2) => {
    const after = readTexts(change.after, path2);
    const gone = readTexts(change.before, path2).filter((name) => !after.includes(name));
    if (gone.length === 0 || after.length === 0 || isUndecided(change.after, path2)) return [];
    return [
      { message: `\`${change.address}\` asks for ${gone.length} fewer checks`, help: "keep the checks that are asked for", key: path2 }
    ];
  });
  const bypasses = (BYPASSES[change.type] ?? []).flatMap((path2) => {
    const count2 = (object) => readAll(object, path2).flat().length;
    if (isUndecided(change.after, path2) || count2(change.after) <= count2(change.before)) return [];
    return [
      {
        message: `\`${change.address}\` lets more people past it (\`${path2}\`)`,
        help: "name one app or team, and only for as long as needed",
        key: path2
      }
    ];
  });
  return [...checks, ...bypasses];
}

// src/dangers/infra/github-deploy-key-or-webhook.ts
var KEYS3 = ["github_repository_deploy_key", "github_user_ssh_key"];
var WEBHOOKS2 = /* @__PURE__ */ new Set(["github_repository_webhook", "github_organization_webhook"]);
var github_deploy_key_or_webhook_default = defineDanger({
  title: "writing deploy key or redirected webhook",
  harm: "exposure",
  severity: "high",
  why: "A key that can write changes the code without any person in between; a webhook sends every push to whoever listens there.",
  help: "use `read_only = true`; keep webhooks to addresses of your own, with a secret",
  safeWhen: "the key only reads; that of a user counts as medium; the address of the webhook stays; a new webhook is not reported",
  types: [...KEYS3, ...WEBHOOKS2],
  newTypes: KEYS3,
  find(change) {
    if (!leaves(change)) return void 0;
    if (change.type === "github_user_ssh_key")
      return creates(change) ? {
        message: `\`${change.address}\` lets its holder do with git whatever the user may`,
        help: "use a deploy key that only reads",
        severity: "medium"
      } : void 0;
    if (change.type === "github_repository_deploy_key") {
      const writes = read(change.after, "read_only") === false;
      return writes && !(existed(change) && read(change.before, "read_only") === false) ? { message: `\`${change.address}\` can write`, help: "set `read_only = true`" } : void 0;
    }
    if (!WEBHOOKS2.has(change.type) || !existed(change)) return void 0;
    const moved3 = change.changed.some((path2) => /^configuration(\.\d+)?(\.url)?$/.test(path2));
    return moved3 ? { message: `\`${change.address}\` sends to another address`, key: "url" } : void 0;
  }
});

// src/dangers/infra/github-environment-protection-removed.ts
var PROTECTION2 = {
  github_repository_environment: [
    set("reviewers"),
    set("deployment_branch_policy"),
    on("prevent_self_review"),
    off("can_admins_bypass", true)
  ]
};
var github_environment_protection_removed_default = defineDanger({
  title: "protection of a deployment environment taken away",
  harm: "protection-removed",
  severity: "high",
  why: "What was deployed only after somebody agreed is deployed by itself from now on.",
  help: "keep the reviewers and the wait",
  safeWhen: "it asks for as much as before",
  types: [.../* @__PURE__ */ new Set([...typesOf("github-environment-protection-removed"), ...Object.keys(PROTECTION2)])],
  newTypes: [],
  find(change) {
    const destroyed = destruction(change, "github-environment-protection-removed", "deployments to it need no approval");
    if (destroyed) return destroyed;
    const shorter = loweredNumbers(change, { github_repository_environment: ["wait_timer"] }).map(({ path: path2, before: before2, after }) => ({
      message: `\`${change.address}\` lowers \`${path2}\` from ${before2} to ${after}`,
      help: `keep \`${path2} = ${before2}\``,
      key: path2
    }));
    return [...protectionLost(change, PROTECTION2), ...shorter];
  }
});

// src/dangers/infra/github-owner-or-admin-granted.ts
var ROLES = {
  github_membership: { path: "role", values: { admin: "critical" } },
  github_team_repository: { path: "permission", values: { admin: "critical", maintain: "high" } },
  github_repository_collaborator: { path: "permission", values: { admin: "critical", maintain: "high" } },
  github_repository_collaborators: { path: "user.permission", values: { admin: "critical", maintain: "high" } },
  github_team_membership: { path: "role", values: { maintainer: "medium" } },
  github_organization_settings: { path: "default_repository_permission", values: { admin: "critical", write: "high" } }
};
var github_owner_or_admin_granted_default = defineDanger({
  title: "administration of GitHub granted",
  harm: "privilege",
  severity: "critical",
  why: "An owner or administrator can switch off every gate, this one included.",
  help: "grant `push` or a custom role; keep owners few and named",
  safeWhen: "the role was held before",
  types: Object.keys(ROLES),
  fate: "left",
  find(change) {
    const role = ROLES[change.type];
    if (role === void 0 || !leaves(change)) return void 0;
    const count2 = (object, value2) => readTexts(object, role.path).filter((one) => one === value2).length;
    return Object.entries(role.values).filter(([value2]) => count2(change.after, value2) > count2(change.before, value2)).map(([value2, severity]) => ({ message: `\`${change.address}\` grants \`${value2}\``, severity, key: value2 }));
  }
});

// src/dangers/infra/github-repository-archived.ts
var OPEN2 = { github_repository: [off("archived", false)] };
var github_repository_archived_default = defineDanger({
  title: "GitHub repository archived",
  harm: "outage",
  severity: "medium",
  why: "Nobody can push, merge or open an issue any more, and its workflows stop, scheduled ones included.",
  help: "make sure that nothing is deployed from it and that its owners agree; it can be taken out of the archive by hand",
  safeWhen: "it stays open, or was archived before",
  types: Object.keys(OPEN2),
  fate: "changed",
  find: (change) => protectionLost(change, OPEN2).map((hit) => ({
    ...hit,
    message: `\`${change.address}\` is archived: read-only from now on`,
    help: "keep `archived = false` until its owners agree"
  }))
});

// src/dangers/infra/github-repository-delete.ts
var github_repository_delete_default = defineDanger({
  title: "GitHub repository destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "Code, issues, pull requests and releases go together; only an owner can restore them, within 90 days.",
  help: "set `archive_on_destroy = true` and apply it before the repository leaves the configuration",
  safeWhen: "it is archived instead (`archive_on_destroy`); replacements are left to `infra/stateful-replace`",
  types: typesOf("github-repository-delete"),
  fate: "destroyed",
  find(change) {
    if (read(change.before, "archive_on_destroy") === true) return void 0;
    return destruction(change, "github-repository-delete", "its code, issues and pull requests are lost after 90 days");
  }
});

// src/dangers/infra/github-repository-visibility.ts
var PRIVATE = { github_repository: [is("visibility", ["private", "internal"]), on("private")] };
var github_repository_visibility_default = defineDanger({
  title: "GitHub repository made public",
  harm: "exposure",
  severity: "critical",
  why: "Its whole history is public at once, with every secret that was ever committed, and copies cannot be called back.",
  help: "publish a new repository with a fresh history instead",
  safeWhen: "it stays private or internal",
  types: Object.keys(PRIVATE),
  fate: "changed",
  find: (change) => protectionLost(change, PRIVATE)[0]
});

// src/dangers/infra/github-security-features-disabled.ts
var FEATURES = {
  github_repository: [
    on("vulnerability_alerts"),
    is("security_and_analysis.secret_scanning.status", ["enabled"]),
    is("security_and_analysis.secret_scanning_push_protection.status", ["enabled"]),
    is("security_and_analysis.advanced_security.status", ["enabled"])
  ],
  github_repository_dependabot_security_updates: [on("enabled")]
};
var WHOLE = /* @__PURE__ */ new Set(["github_repository_dependabot_security_updates", "github_organization_security_manager"]);
var github_security_features_disabled_default = defineDanger({
  title: "security features of GitHub switched off",
  harm: "protection-removed",
  severity: "high",
  why: "Leaked secrets and vulnerable packages go unnoticed from now on.",
  help: "leave them on; dismiss single alerts with a reason",
  safeWhen: "they stay on",
  types: [.../* @__PURE__ */ new Set([...Object.keys(FEATURES), ...WHOLE])],
  newTypes: [],
  find(change) {
    if (WHOLE.has(change.type) && destroys(change) && !replaces(change) && !isDeposed(change)) return { message: loss(change) };
    return protectionLost(change, FEATURES);
  }
});

// src/dangers/kubernetes-predicates/custom-kinds.ts
var OPERATED_STORES = [
  ...[
    "Cluster.postgresql.cnpg.io",
    "Database.postgresql.cnpg.io",
    "postgresql.acid.zalan.do",
    "PostgresCluster.postgres-operator.crunchydata.com"
  ],
  ...["PerconaPGCluster.pgv2.percona.com", "PerconaServerMongoDB.psmdb.percona.com", "PerconaXtraDBCluster.pxc.percona.com"],
  ...["InnoDBCluster.mysql.oracle.com", "MariaDB.k8s.mariadb.com", "VitessCluster.planetscale.com", "TidbCluster.pingcap.com"],
  ...["MongoDBCommunity.mongodbcommunity.mongodb.com", "MongoDB.mongodb.com"],
  ...["RedisFailover.databases.spotahome.com", "Redis.redis.redis.opstreelabs.in", "RedisCluster.redis.redis.opstreelabs.in"],
  ...["Kafka.kafka.strimzi.io", "KafkaTopic.kafka.strimzi.io", "KafkaNodePool.kafka.strimzi.io"],
  ...["Elasticsearch.elasticsearch.k8s.elastic.co", "OpenSearchCluster.opensearch.opster.io"],
  ...["CassandraDatacenter.cassandra.datastax.com", "K8ssandraCluster.k8ssandra.io", "ScyllaCluster.scylla.scylladb.com"],
  ...[
    "RabbitmqCluster.rabbitmq.com",
    "Queue.rabbitmq.com",
    "ClickHouseInstallation.clickhouse.altinity.com",
    "CrdbCluster.crdb.cockroachlabs.com"
  ],
  ...[
    "Tenant.minio.min.io",
    "CephCluster.ceph.rook.io",
    "CephBlockPool.ceph.rook.io",
    "CephFilesystem.ceph.rook.io",
    "CephObjectStore.ceph.rook.io"
  ],
  ...["VolumeSnapshot.snapshot.storage.k8s.io", "VolumeSnapshotContent.snapshot.storage.k8s.io", "ObjectBucketClaim.objectbucket.io"]
];
var TRAFFIC = [
  ...["Service", "Ingress.networking.k8s.io", "Gateway.gateway.networking.k8s.io", "HTTPRoute.gateway.networking.k8s.io"],
  ...["GRPCRoute.gateway.networking.k8s.io", "TCPRoute.gateway.networking.k8s.io", "TLSRoute.gateway.networking.k8s.io"],
  ...["Gateway.networking.istio.io", "VirtualService.networking.istio.io", "IngressRoute.traefik.io", "HTTPProxy.projectcontour.io"],
  "Route.route.openshift.io"
];
var NETWORK_POLICIES = [
  ...["NetworkPolicy.networking.k8s.io", "CiliumNetworkPolicy.cilium.io", "CiliumClusterwideNetworkPolicy.cilium.io"],
  ...["NetworkPolicy.crd.projectcalico.org", "GlobalNetworkPolicy.crd.projectcalico.org"],
  ...["NetworkPolicy.projectcalico.org", "GlobalNetworkPolicy.projectcalico.org"],
  ...["AuthorizationPolicy.security.istio.io", "PeerAuthentication.security.istio.io"]
];
var SETTINGS2 = ["Secret", "ConfigMap", "SealedSecret.bitnami.com", "ExternalSecret.external-secrets.io"];
var DELIVERY = [
  ...["Application.argoproj.io", "ApplicationSet.argoproj.io", "AppProject.argoproj.io"],
  ...["Kustomization.kustomize.toolkit.fluxcd.io", "HelmRelease.helm.toolkit.fluxcd.io"]
];
var RBAC = [
  ...["ClusterRole.rbac.authorization.k8s.io", "ClusterRoleBinding.rbac.authorization.k8s.io"],
  ...["Role.rbac.authorization.k8s.io", "RoleBinding.rbac.authorization.k8s.io", "ServiceAccount"]
];
var WEBHOOKS3 = [
  "ValidatingWebhookConfiguration.admissionregistration.k8s.io",
  "MutatingWebhookConfiguration.admissionregistration.k8s.io"
];
var HARMLESS2 = [
  ...["Event", "Endpoints", "EndpointSlice.discovery.k8s.io", "Lease.coordination.k8s.io", "ControllerRevision.apps", "PodTemplate"],
  ...["HorizontalPodAutoscaler.autoscaling", "VerticalPodAutoscaler.autoscaling.k8s.io", "ResourceQuota", "LimitRange"],
  ...["Kustomization.kustomize.config.k8s.io", "Component.kustomize.config.k8s.io", "GrafanaDashboard.grafana.integreatly.org"]
];

// src/dangers/infra/gitops-prune-or-sync-change.ts
var kinds = new Set(DELIVERY);
var gitops_prune_or_sync_change_default = defineDanger({
  title: "delivery by Argo CD or Flux removed or made to delete",
  harm: "outage",
  severity: "high",
  why: "One small file stands for everything that an application has in the cluster. When it goes with pruning on, all of that goes.",
  help: "turn pruning off and take the finalizer away first (`preserveResourcesOnDeletion: true` for sets), so that only the delivery goes",
  safeWhen: "the application is deleted without finalizer, or follows another revision",
  types: typesOfKinds(DELIVERY),
  find(change) {
    const found = changeOfKinds(change, kinds);
    return found && (deletion2(found) ?? loosened3(found));
  }
});
function deletion2(found) {
  const [gone, what2] = cascade(found.kind, found.before);
  return going(found, what2, { gone: gone ? "high" : "medium", replaced: gone ? "high" : "medium" });
}
function cascade(kind, object) {
  switch (kind) {
    case "Application.argoproj.io":
      return readAll(object ?? void 0, "metadata.finalizers").flat().some((name) => scalarText(name).startsWith("resources-finalizer.argocd.argoproj.io")) ? [true, "everything that it delivered is deleted with it, as its finalizer asks"] : [false, "what it delivered stays, and nothing keeps it up to date"];
    case "ApplicationSet.argoproj.io":
      return read(object ?? void 0, "spec.syncPolicy.preserveResourcesOnDeletion") === true ? [false, "its applications go, and what they delivered stays"] : [true, "all its applications go, and everything that they delivered"];
    case "Kustomization.kustomize.toolkit.fluxcd.io":
      return read(object ?? void 0, "spec.prune") === true && readText(object ?? void 0, "spec.deletionPolicy") !== "Orphan" ? [true, "everything that it delivered is deleted with it, since `prune` is on"] : [false, "what it delivered stays, and nothing keeps it up to date"];
    case "HelmRelease.helm.toolkit.fluxcd.io":
      return [true, "the release is uninstalled, with everything in it"];
    default:
      return [false, "its applications may no longer be synchronised"];
  }
}
function loosened3({ change, kind, before: before2, after }) {
  if (before2 === null || after === null) return [];
  const hits = [];
  const turned = (path2, from, what2, severity = "high") => {
    if (read(before2, path2) === true === from && read(after, path2) === true !== from)
      hits.push({ message: `\`${change.address}\` ${what2} (\`${path2}\`)`, severity, key: path2 });
  };
  turned(
    kind === "ApplicationSet.argoproj.io" ? "spec.template.spec.syncPolicy.automated.prune" : "spec.syncPolicy.automated.prune",
    false,
    "deletes from now on what is gone from its source"
  );
  turned("spec.prune", false, "deletes from now on what is gone from its source");
  turned("spec.syncPolicy.automated.selfHeal", false, "undoes from now on what is changed by hand", "medium");
  turned("spec.syncPolicy.preserveResourcesOnDeletion", true, "no longer spares what its applications delivered");
  const gone = elements(before2).filter((element2) => !elements(after).includes(element2)).length;
  if (gone > 0)
    hits.push({
      message: `\`${change.address}\` generates ${gone === 1 ? "one application" : `${gone} applications`} less: what ${gone === 1 ? "it" : "they"} delivered is deleted`,
      key: "generators"
    });
  for (const path2 of ["spec.destination", "spec.targetNamespace"])
    if (read(before2, path2) !== void 0 && JSON.stringify(read(before2, path2)) !== JSON.stringify(read(after, path2)))
      hits.push({ message: `\`${change.address}\` delivers to another place: \`${path2}\` changes`, key: path2 });
  return hits;
}
function elements(set2) {
  return readAll(set2, "spec.generators.list.elements").flat().filter((element2) => isObject(element2)).map((element2) => JSON.stringify(Object.entries(element2).sort(([one], [other]) => one < other ? -1 : 1)));
}

// src/dangers/plan-predicates/version-order.ts
function versionNumbers(text) {
  return (text.match(/\d{1,9}/g) ?? []).map(Number);
}
function compareVersions(a, b) {
  if (familyOf(a) !== familyOf(b)) return void 0;
  const [left, right] = [versionNumbers(a), versionNumbers(b)];
  if (left.length === 0 || right.length === 0) return void 0;
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference2 = left[at] - right[at];
    if (difference2 !== 0) return difference2;
  }
  return 0;
}
function familyOf(text) {
  return (/^[A-Za-z_-]*/.exec(text)?.[0] ?? "").toLowerCase();
}

// src/dangers/infra/helm-release-change.ts
var FORCED = { helm_release: [off("force_update", false), off("recreate_pods", false)] };
var CAREFUL = { helm_release: [on("atomic")] };
var helm_release_change_default = defineDanger({
  title: "Helm release changed in a way that can take it down",
  harm: "outage",
  severity: "medium",
  why: "A release is many objects of which the plan shows none: a new major version may rename or drop them, and another name or namespace uninstalls all.",
  help: "read the upgrade notes of the chart, and compare `helm template` before and after",
  safeWhen: "only values or a minor version of the chart change; a release that is gone altogether is `infra/stateful-delete`",
  types: ["helm_release"],
  fate: "left",
  find(change) {
    if (change.type !== "helm_release" || !leaves(change)) return void 0;
    if (!existed(change)) return createdUnprotected(change, FORCED, "low");
    const again = destroys(change) && replaces(change) ? [{ message: `${loss(change)}: all its objects are uninstalled first`, severity: "high", key: "replace" }] : [];
    return [...again, ...majorVersion(change), ...protectionLost(change, FORCED), ...protectionLost(change, CAREFUL, "low")];
  }
});
function majorVersion(change) {
  const [before2, after] = [readText(change.before, "version"), readText(change.after, "version")];
  const chart = readText(change.before, "chart") !== readText(change.after, "chart");
  if (chart && readText(change.after, "chart") !== void 0)
    return [{ message: `\`${change.address}\` is upgraded to another chart`, key: "chart" }];
  const [from, to] = [versionNumbers(before2 ?? ""), versionNumbers(after ?? "")];
  if (from[0] === void 0 || to[0] === void 0 || from[0] === to[0]) return [];
  return [
    { message: `\`${change.address}\` goes from version ${shown(`v${before2}`)} of its chart to ${shown(`v${after}`)}`, key: "version" }
  ];
}

// src/dangers/infra-types/policy-attributes.ts
var IDENTITY_POLICIES = {
  aws_iam_policy: ["policy"],
  aws_iam_role_policy: ["policy"],
  aws_iam_user_policy: ["policy"],
  aws_iam_group_policy: ["policy"],
  aws_iam_role: ["inline_policy.policy"],
  aws_ssoadmin_permission_set_inline_policy: ["inline_policy"]
};
var RESOURCE_POLICIES = {
  aws_s3_bucket_policy: { paths: ["policy"], what: "the bucket" },
  aws_s3_bucket: { paths: ["policy"], what: "the bucket" },
  aws_s3_access_point: { paths: ["policy"], what: "the bucket" },
  aws_sqs_queue_policy: { paths: ["policy"], what: "the queue" },
  aws_sqs_queue: { paths: ["policy"], what: "the queue" },
  aws_sns_topic_policy: { paths: ["policy"], what: "the topic" },
  aws_sns_topic: { paths: ["policy"], what: "the topic" },
  aws_kms_key: { paths: ["policy"], what: "the key" },
  aws_kms_external_key: { paths: ["policy"], what: "the key" },
  aws_kms_key_policy: { paths: ["policy"], what: "the key" },
  aws_secretsmanager_secret_policy: { paths: ["policy"], what: "the secret" },
  aws_secretsmanager_secret: { paths: ["policy"], what: "the secret" },
  aws_ecr_repository_policy: { paths: ["policy"], what: "the registry" },
  aws_ecr_registry_policy: { paths: ["policy"], what: "the registry" },
  aws_codeartifact_repository_permissions_policy: { paths: ["policy_document"], what: "the registry" },
  aws_efs_file_system_policy: { paths: ["policy"], what: "the file system" },
  aws_opensearch_domain: { paths: ["access_policies"], what: "the search domain" },
  aws_opensearch_domain_policy: { paths: ["access_policies"], what: "the search domain" },
  aws_elasticsearch_domain: { paths: ["access_policies"], what: "the search domain" },
  aws_elasticsearch_domain_policy: { paths: ["access_policies"], what: "the search domain" },
  aws_glacier_vault: { paths: ["access_policy"], what: "the archive" },
  aws_backup_vault_policy: { paths: ["policy"], what: "the backups" },
  aws_dynamodb_resource_policy: { paths: ["policy"], what: "the table" },
  aws_api_gateway_rest_api_policy: { paths: ["policy"], what: "the API" },
  aws_api_gateway_rest_api: { paths: ["policy"], what: "the API" },
  aws_cloudwatch_event_bus_policy: { paths: ["policy"], what: "the event bus" }
};

// src/dangers/plan-predicates/policy-document.ts
function policyStatements(document) {
  if (typeof document !== "string") return statementsIn(document);
  if (document !== last2.text) last2 = { text: document, statements: statementsIn(parsedJson(document)) };
  return last2.statements;
}
var last2 = { text: "", statements: void 0 };
function statementsIn(parsed) {
  if (!isObject(parsed)) return void 0;
  const statements = element(parsed, "Statement");
  if (statements === void 0) return void 0;
  return (Array.isArray(statements) ? statements : [statements]).filter(isObject).map(statement);
}
function statement(raw) {
  const effect = element(raw, "Effect");
  return {
    allows: typeof effect === "string" && effect.toLowerCase() === "allow",
    actions: list3(element(raw, "Action")).map((action) => action.toLowerCase()),
    exceptActions: list3(element(raw, "NotAction")).map((action) => action.toLowerCase()),
    resources: list3(element(raw, "Resource")),
    exceptResources: list3(element(raw, "NotResource")),
    principals: principals(element(raw, "Principal")),
    exceptPrincipals: element(raw, "NotPrincipal") !== void 0,
    conditions: conditions(element(raw, "Condition"))
  };
}
function element(object, name) {
  if (Object.hasOwn(object, name)) return object[name];
  const key = Object.keys(object).find((one) => one.toLowerCase() === name.toLowerCase());
  return key === void 0 ? void 0 : object[key];
}
function list3(value2) {
  return (Array.isArray(value2) ? value2 : [value2]).filter((item) => typeof item === "string");
}
function principals(value2) {
  if (typeof value2 === "string") return [["AWS", value2]];
  if (!isObject(value2)) return [];
  return Object.entries(value2).flatMap(([kind, values]) => list3(values).map((one) => [kind, one]));
}
function conditions(value2) {
  if (!isObject(value2)) return [];
  return Object.entries(value2).flatMap(
    ([operator, keys3]) => isObject(keys3) ? Object.entries(keys3).map(([key, values]) => ({ operator: operator.toLowerCase(), key: key.toLowerCase(), values: list3(values) })) : []
  );
}
function covers(pattern, text) {
  let [at, in_, star, mark] = [0, 0, -1, 0];
  while (in_ < text.length) {
    if (pattern[at] === "*") [star, mark, at] = [at, in_, at + 1];
    else if (pattern[at] === "?" || pattern[at] === text[in_]) [at, in_] = [at + 1, in_ + 1];
    else if (star >= 0) [at, mark, in_] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}

// src/dangers/plan-predicates/policy-change.ts
function addedPowers(change, paths2, powersOf) {
  if (!leaves(change)) return [];
  const [old, documents] = [existed(change) ? documentsIn(change.before, paths2) : [], documentsIn(change.after, paths2)];
  if (documents.every((document) => typeof document === "string" && old.includes(document))) return [];
  const before2 = powersIn(old, powersOf);
  const after = powersIn(documents, powersOf);
  if (before2 === void 0 || after === void 0) return [];
  const known3 = new Set(before2.map(({ id }) => id));
  return after.filter(({ id }) => !known3.has(id) && known3.add(id));
}
function powersIn(documents, powersOf) {
  if (documents.some(isUnknown)) return void 0;
  const statements = documents.flatMap((document) => policyStatements(document) ?? []);
  return statements.flatMap((statement2) => powersOf(statement2, statements));
}
function documentsIn(object, paths2) {
  return paths2.flatMap((path2) => readAll(object, path2));
}

// src/dangers/infra/iam-privilege-escalation-action.ts
var ESCALATIONS = [
  "iam:createpolicyversion",
  "iam:setdefaultpolicyversion",
  "iam:attachrolepolicy",
  "iam:attachuserpolicy",
  "iam:attachgrouppolicy",
  "iam:putrolepolicy",
  "iam:putuserpolicy",
  "iam:putgrouppolicy",
  "iam:createaccesskey",
  "iam:createloginprofile",
  "iam:updateloginprofile",
  "iam:updateassumerolepolicy",
  "iam:addusertogroup",
  "iam:deleterolepermissionsboundary",
  "lambda:updatefunctioncode",
  "kms:putkeypolicy",
  "kms:schedulekeydeletion"
];
var RUNS_AS_ROLE = [
  "lambda:createfunction",
  "ec2:runinstances",
  "ec2:associateiaminstanceprofile",
  "cloudformation:createstack",
  "cloudformation:createchangeset",
  "ecs:runtask",
  "ecs:registertaskdefinition",
  "codebuild:createproject",
  "codebuild:updateproject",
  "glue:createdevendpoint",
  "glue:createjob",
  "glue:updatejob",
  "sagemaker:createnotebookinstance",
  "sagemaker:createtrainingjob",
  "sagemaker:createprocessingjob",
  "datapipeline:createpipeline",
  "autoscaling:createlaunchconfiguration",
  "apprunner:createservice",
  "states:createstatemachine",
  "batch:registerjobdefinition",
  "ssm:createassociation",
  "elasticmapreduce:runjobflow",
  "bedrock-agentcore:createcodeinterpreter"
];
var ESCALATIONS_ON_ALL = ["iam:passrole", "sts:assumerole"];
var BY_NAME = ["s3:deletebucket", "s3:deletebucketpolicy", "rds:deletedbinstance", "rds:deletedbcluster"];
var iam_privilege_escalation_action_default = defineDanger({
  title: "action that leads to more power allowed",
  harm: "privilege",
  severity: "high",
  why: "Each of these actions is a known way from a small permission to administration of the account.",
  help: "name the roles and policies it may touch in `Resource`, and add a condition such as `iam:PassedToService` or `iam:PermissionsBoundary`",
  safeWhen: "the documents allowed it before, in whatever order; `iam:PassRole` and `sts:AssumeRole` name the roles; full administration is `infra/iam-wildcard-action`",
  types: Object.keys(IDENTITY_POLICIES),
  fate: "left",
  watches: watchedPaths(IDENTITY_POLICIES),
  find(change) {
    const paths2 = IDENTITY_POLICIES[change.type];
    if (paths2 === void 0) return void 0;
    const combined = addedPowers(change, paths2, combinations).map(({ id, conditioned }) => ({
      message: `\`${change.address}\` lets its holder run what he likes as any role (\`iam:PassRole\` together with \`${id}\`)`,
      help: "name the roles that may be passed on in `Resource` of `iam:PassRole`, none of them an administrator",
      severity: conditioned ? "high" : "critical",
      key: `passrole ${id}`
    }));
    const added2 = addedPowers(change, paths2, escalations).filter(({ id }) => combined.length === 0 || id !== "iam:passrole");
    if (added2.length === 0) return combined.slice(0, 1);
    const names2 = added2.slice(0, 4).map(({ id }) => `\`${id}\``);
    const rest = added2.length > 4 ? ` and ${added2.length - 4} more` : "";
    return [...combined.slice(0, 1), { message: `\`${change.address}\` allows ${names2.join(", ")}${rest}`, key: "actions" }];
  }
});
function combinations(statement2, all) {
  if (!statement2.allows || !statement2.actions.some((pattern) => pattern !== "*" && pattern !== "*:*" && covers(pattern, "iam:passrole")))
    return [];
  if (!statement2.resources.some((resource) => resource === "*" || /:role\/?\*$/.test(resource))) return [];
  const allowed = all.filter(({ allows }) => allows).flatMap(({ actions }) => actions);
  return RUNS_AS_ROLE.filter((action) => allowed.some((pattern) => pattern !== "*" && pattern !== "*:*" && covers(pattern, action))).map(
    (id) => ({
      id,
      conditioned: statement2.conditions.length > 0
    })
  );
}
function escalations(statement2) {
  if (!statement2.allows || statement2.actions.some((action) => action === "*" || action === "*:*")) return [];
  const everywhere = statement2.resources.includes("*");
  return statement2.actions.flatMap((pattern) => {
    if (everywhere && pattern.endsWith(":*") || pattern === "lambda:*") return [];
    const known3 = [...ESCALATIONS, ...everywhere && statement2.conditions.length === 0 ? ESCALATIONS_ON_ALL : []];
    const found = known3.filter((action) => covers(pattern, action));
    const named = pattern.includes(":delete") ? BY_NAME.filter((action) => covers(pattern, action)) : [];
    return [...found.length > 3 ? [pattern] : found, ...named].map((id) => ({ id }));
  });
}

// src/dangers/infra/iam-wildcard-action.ts
var MASTER_SERVICES = /* @__PURE__ */ new Set(["iam", "sts", "organizations", "sso", "sso-admin", "identitystore", "account"]);
var iam_wildcard_action_default = defineDanger({
  title: "everything allowed on all resources",
  harm: "privilege",
  severity: "critical",
  why: "It is administration by another name: whoever holds the policy can do everything, or everything of a service, to everything.",
  help: "name the actions and resources that are used; the last-accessed report of IAM tells which",
  safeWhen: "actions or resources are named; on update only what the document did not allow before counts; service control policies only limit",
  types: Object.keys(IDENTITY_POLICIES),
  fate: "left",
  watches: watchedPaths(IDENTITY_POLICIES),
  find(change) {
    const paths2 = IDENTITY_POLICIES[change.type];
    if (paths2 === void 0) return void 0;
    return addedPowers(change, paths2, wildcards).map(({ id, what: what2, severity }) => ({
      message: `\`${change.address}\` allows ${what2} on all resources`,
      severity,
      key: id
    }));
  }
});
function wildcards(statement2) {
  const everywhere = statement2.resources.includes("*") || statement2.exceptResources.length > 0;
  if (!statement2.allows || !everywhere) return [];
  const limited = statement2.conditions.length > 0;
  if (statement2.exceptActions.length > 0)
    return [
      { id: `except ${statement2.exceptActions.toSorted().join()}`, what: "all actions but some", severity: limited ? "high" : "critical" }
    ];
  return statement2.actions.flatMap((action) => {
    const [service = "", name] = action.split(":");
    if (action === "*" || action === "*:*")
      return [{ id: "*", what: "all actions", severity: limited ? "high" : "critical" }];
    if (name !== "*" || !/^[a-z0-9-]{1,40}$/.test(service)) return [];
    return [
      { id: action, what: `\`${action}\``, severity: MASTER_SERVICES.has(service) && !limited ? "critical" : "high" }
    ];
  });
}

// src/dangers/infra/identity-delete.ts
var identity_delete_default = defineDanger({
  title: "identity destroyed",
  harm: "outage",
  severity: "high",
  why: "Workloads under this identity fail at once. Created again it has another internal id, so grants given to the old one do not apply.",
  help: "move the workloads to the new identity first; take away the permissions and wait before destroying it",
  safeWhen: "only its tags or description change",
  types: typesOf("identity-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "identity-delete", "all that works under it fails, and a new one of the same name gets none of the old grants")
});

// src/dangers/infra-types/protections.ts
var PROTECTIONS = [
  DELETION_PROTECTION,
  BACKUPS,
  POINT_IN_TIME,
  VERSIONING,
  SOFT_DELETE,
  REPLICATION,
  ENCRYPTION_AT_REST,
  PUBLIC_ACCESS_BLOCK,
  BUCKET_ACCESS,
  DATABASE_ACCESS,
  CLUSTER_ACCESS
];

// src/dangers/plan-predicates/port-grade.ts
var SENSITIVE = /* @__PURE__ */ new Map([
  [21, "FTP"],
  [22, "SSH"],
  [23, "Telnet"],
  [135, "RPC"],
  [139, "NetBIOS"],
  [445, "SMB"],
  [1433, "SQL Server"],
  [1521, "Oracle"],
  [2049, "NFS"],
  [2181, "ZooKeeper"],
  [2375, "Docker"],
  [2376, "Docker"],
  [2379, "etcd"],
  [3306, "MySQL"],
  [3389, "RDP"],
  [5432, "PostgreSQL"],
  [5439, "Redshift"],
  [5601, "Kibana"],
  [5900, "VNC"],
  [5985, "WinRM"],
  [5986, "WinRM"],
  [6379, "Redis"],
  [6443, "Kubernetes"],
  [8080, "often of administration"],
  [9092, "Kafka"],
  [9200, "Elasticsearch"],
  [9300, "Elasticsearch"],
  [10250, "kubelet"],
  [11211, "memcached"],
  [27017, "MongoDB"]
]);
var WEB = /* @__PURE__ */ new Set([80, 443]);
var ALL_PORTS = { from: 0, to: 65535 };
function portGrade(range) {
  const { from, to } = range;
  if (from <= 1 && to >= 65535) return { severity: "critical", words: "all ports" };
  const words = from === to ? `port ${from}` : `ports ${from} to ${to}`;
  const sensitive = [...SENSITIVE].filter(([port]) => port >= from && port <= to).map(([, name]) => name);
  if (sensitive.length > 0) return { severity: "critical", words: `${words} (${[...new Set(sensitive)].slice(0, 3).join(", ")})` };
  return from === to && WEB.has(from) ? void 0 : { severity: "high", words };
}

// src/dangers/plan-predicates/network-rule.ts
function inboundRules(type, object) {
  return READERS[tableName(type)]?.(object) ?? [];
}
var SOURCE_PATHS = {
  aws_security_group: ["ingress"],
  aws_default_security_group: ["ingress"],
  aws_security_group_rule: ["cidr_blocks", "ipv6_cidr_blocks"],
  aws_vpc_security_group_ingress_rule: ["cidr_ipv4", "cidr_ipv6"],
  google_compute_firewall: ["source_ranges"],
  azurerm_network_security_rule: ["source_address_prefix", "source_address_prefixes"],
  azurerm_network_security_group: ["security_rule"]
};
var READERS = {
  aws_security_group: (object) => blocks(object, "ingress").flatMap(awsRule),
  aws_default_security_group: (object) => blocks(object, "ingress").flatMap(awsRule),
  aws_security_group_rule: (object) => readText(object, "type") === "ingress" ? awsRule(object) : [],
  aws_vpc_security_group_ingress_rule: (object) => portRule(
    [...readTexts(object, "cidr_ipv4"), ...readTexts(object, "cidr_ipv6")],
    readText(object, "ip_protocol"),
    readNumber(object, "from_port"),
    readNumber(object, "to_port")
  ),
  google_compute_firewall: googleRules,
  azurerm_network_security_rule: azureRule,
  azurerm_network_security_group: (object) => blocks(object, "security_rule").flatMap(azureRule),
  digitalocean_firewall: (object) => blocks(object, "inbound_rule").flatMap(
    (rule) => rangeRule(readTexts(rule, "source_addresses"), readText(rule, "protocol"), readTexts(rule, "port_range"))
  ),
  hcloud_firewall: (object) => blocks(object, "rule").filter((rule) => readText(rule, "direction") === "in").flatMap((rule) => rangeRule(readTexts(rule, "source_ips"), readText(rule, "protocol"), readTexts(rule, "port"))),
  openstack_networking_secgroup_rule_v2: (object) => readText(object, "direction") === "ingress" ? portRule(
    readTexts(object, "remote_ip_prefix"),
    readText(object, "protocol"),
    readNumber(object, "port_range_min"),
    readNumber(object, "port_range_max")
  ) : [],
  oci_core_security_list: (object) => blocks(object, "ingress_security_rules").flatMap((rule) => {
    const options = readText(rule, "protocol") === "17" ? "udp_options" : "tcp_options";
    return portRule(
      readTexts(rule, "source"),
      readText(rule, "protocol"),
      readNumber(rule, `${options}.min`),
      readNumber(rule, `${options}.max`)
    );
  }),
  alicloud_security_group_rule: (object) => readText(object, "type") === "ingress" && readText(object, "policy") !== "drop" ? rangeRule(
    readTexts(object, "cidr_ip"),
    readText(object, "ip_protocol"),
    readTexts(object, "port_range").map((range) => range.replace("/", "-"))
  ) : []
};
var INBOUND_ATTRIBUTES = {
  aws_security_group: ["ingress"],
  aws_default_security_group: ["ingress"],
  aws_security_group_rule: ["type", "cidr_blocks", "ipv6_cidr_blocks", "protocol", "from_port", "to_port"],
  aws_vpc_security_group_ingress_rule: ["cidr_ipv4", "cidr_ipv6", "ip_protocol", "from_port", "to_port"],
  google_compute_firewall: [
    ...["direction", "disabled", "source_ranges", "source_tags", "source_service_accounts", "destination_ranges", "allow"]
  ],
  azurerm_network_security_rule: [
    ...["access", "direction", "protocol", "source_address_prefix", "source_address_prefixes"],
    ...["destination_port_range", "destination_port_ranges"]
  ],
  azurerm_network_security_group: ["security_rule"],
  digitalocean_firewall: ["inbound_rule"],
  hcloud_firewall: ["rule"],
  openstack_networking_secgroup_rule_v2: ["direction", "protocol", "remote_ip_prefix", "port_range_min", "port_range_max"],
  oci_core_security_list: ["ingress_security_rules"],
  alicloud_security_group_rule: ["type", "policy", "cidr_ip", "ip_protocol", "port_range"]
};
var INBOUND_TYPES = Object.keys(READERS);
function awsRule(rule) {
  const sources = [...readTexts(rule, "cidr_blocks"), ...readTexts(rule, "ipv6_cidr_blocks")];
  return portRule(sources, readText(rule, "protocol"), readNumber(rule, "from_port"), readNumber(rule, "to_port"));
}
function googleRules(object) {
  if (readText(object, "direction") === "EGRESS" || read(object, "disabled") === true) return [];
  const ranges = readTexts(object, "source_ranges");
  const elsewhere = ["source_ranges", "source_tags", "source_service_accounts", "destination_ranges"].some(
    (path2) => read(object, path2) !== void 0
  );
  const sources = ranges.length > 0 || elsewhere ? ranges : ["0.0.0.0/0"];
  return blocks(object, "allow").flatMap((allow) => rangeRule(sources, readText(allow, "protocol"), readTexts(allow, "ports")));
}
function azureRule(rule) {
  if (readText(rule, "access")?.toLowerCase() !== "allow" || readText(rule, "direction")?.toLowerCase() !== "inbound") return [];
  const sources = [...readTexts(rule, "source_address_prefix"), ...readTexts(rule, "source_address_prefixes")];
  const ports = [...readTexts(rule, "destination_port_range"), ...readTexts(rule, "destination_port_ranges")];
  return rangeRule(sources, readText(rule, "protocol"), ports);
}
function portRule(sources, protocol, from, to) {
  const family = protocolFamily(protocol);
  if (family === "other" || sources.length === 0) return [];
  const ports = family === "all" || from === void 0 || from < 0 ? ALL_PORTS : { from: Math.min(from, to ?? from), to: Math.max(from, to ?? from) };
  return [{ sources, ports: [ports] }];
}
function rangeRule(sources, protocol, ranges) {
  const family = protocolFamily(protocol);
  if (family === "other" || sources.length === 0) return [];
  const ports = ranges.flatMap((range) => {
    const [, from, to] = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(range.trim()) ?? [];
    return from === void 0 ? [ALL_PORTS] : [{ from: Number(from), to: Number(to ?? from) }];
  });
  return [{ sources, ports: ports.length === 0 ? [ALL_PORTS] : ports }];
}
function protocolFamily(protocol) {
  const text = (protocol ?? "all").toLowerCase();
  if (["-1", "all", "*", "any", ""].includes(text)) return "all";
  return ["tcp", "udp", "6", "17"].includes(text) ? "ports" : "other";
}
function blocks(object, path2) {
  return readAll(object, path2).flat().filter((block) => !isUnknown(block));
}

// src/dangers/configuration-predicates/protecting-paths.ts
function protectingPaths(type) {
  const name = tableName(type);
  const settings = PROTECTIONS.flatMap((table) => table[name] ?? []).concat(type.startsWith("google_") ? GOOGLE_DELETION_POLICY : []);
  return [...settings.map(({ path: path2 }) => path2), ...SOURCE_PATHS[name] ?? [], ...policyPaths(name)];
}
function policyPaths(name) {
  return [...IDENTITY_POLICIES[name] ?? [], ...RESOURCE_POLICIES[name]?.paths ?? []];
}

// src/dangers/infra/ignore-changes-widened.ts
var PATH2 = "lifecycle.ignore_changes";
var ignore_changes_widened_default = defineDanger({
  title: "changes ignored from now on",
  harm: "protection-removed",
  severity: "medium",
  why: "What is ignored is in no plan any more: a protection that somebody switches off by hand stays off, and one that is written into the configuration is never applied.",
  help: "name only attributes that another system changes on purpose, such as a number of instances",
  safeWhen: "only attributes are added that protect nothing; a new resource that ignores everything counts as low",
  configuration: "only",
  find(change) {
    if (!isBlock(change, "resource")) return void 0;
    const { before: before2, after, changed: changed4 } = factChange(change, PATH2);
    if (!changed4 || after === void 0) return void 0;
    const [old, now] = [ignoredPaths(before2), ignoredPaths(after)];
    if (old.includes("all")) return void 0;
    const severity = change.kind === "create" ? { severity: "low" } : {};
    if (now.includes("all"))
      return { message: `\`${change.address}\` ignores all changes from now on`, key: keyIn(change, PATH2), ...severity };
    if (change.kind === "create") return void 0;
    const added2 = now.filter((path2) => !old.includes(path2));
    return added2.filter(
      (path2) => protectingPaths(change.type).some((one) => one === path2 || one.startsWith(`${path2}.`) || path2.startsWith(`${one}.`))
    ).map((path2) => ({
      message: `\`${change.address}\` ignores changes of \`${path2}\` from now on, which protects it`,
      help: `take \`${path2}\` out of \`ignore_changes\``,
      key: keyIn(change, `${PATH2}.${path2}`)
    }));
  }
});
function ignoredPaths(value2) {
  const list5 = Array.isArray(value2) ? value2 : [value2];
  return list5.flatMap((one) => typeof one === "string" ? [one.replace(/\[[^\]]*\]/g, "")] : []);
}

// src/dangers/infra/import-existing.ts
var SENSITIVE2 = /^(?:aws_(?:iam_|route53_|db_|rds_|dynamodb_table|kms_|organizations_)|google_(?:.*_iam_|dns_|sql_|spanner_|kms_)|azurerm_(?:role_|dns_|private_dns_|.*(?:sql|cosmosdb)|key_vault)|cloudflare_(?:dns_)?record|azuread_|github_(?:membership|team|organization))/;
var import_existing_default = defineDanger({
  title: "existing object taken under control",
  harm: "advice",
  severity: "low",
  why: "From now on plans change and destroy it. Nothing happens to it yet, but whoever may change this code may change it.",
  help: "make sure that the id is the one that is meant, and that nobody else manages the object",
  safeWhen: "it is changed as well (`infra/import-with-change`); severity medium for identities, DNS, keys and databases, and where the id is known only after apply",
  newTypes: [],
  find(change) {
    if (!isPlanned(change) || change.plan.importing === void 0) return void 0;
    if (change.plan.actions.some((action) => action === "update" || action === "delete")) return void 0;
    const { id } = change.plan.importing;
    return {
      message: `\`${change.address}\` takes over an object that exists${id === void 0 ? ", of which the id is not told" : ""}`,
      severity: id === void 0 || SENSITIVE2.test(change.type) ? "medium" : "low"
    };
  }
});

// src/dangers/infra/import-with-change.ts
var import_with_change_default = defineDanger({
  title: "import that changes the live object",
  harm: "outage",
  severity: "high",
  why: "The object was made by somebody else for a reason; the configuration written for its import overwrites that.",
  help: "make the configuration match the live object until the import plans no change, apply that, and change it afterwards",
  safeWhen: "the import plans no change",
  newTypes: [],
  find(change) {
    if (!isPlanned(change) || change.plan.importing === void 0) return void 0;
    if (!change.plan.actions.some((action) => action === "update" || action === "delete")) return void 0;
    const what2 = destroys(change) ? "destroyed and created again" : "changed";
    return { message: `\`${change.address}\` is imported and at once ${what2}`, severity: destroys(change) ? "critical" : "high" };
  }
});

// src/dangers/infra/instance-downsize.ts
var CLASSES = {
  aws_instance: "instance_type",
  aws_launch_template: "instance_type",
  aws_db_instance: "instance_class",
  aws_rds_cluster_instance: "instance_class",
  aws_docdb_cluster_instance: "instance_class",
  aws_neptune_cluster_instance: "instance_class",
  aws_elasticache_cluster: "node_type",
  aws_elasticache_replication_group: "node_type",
  aws_memorydb_cluster: "node_type",
  aws_redshift_cluster: "node_type",
  aws_opensearch_domain: "cluster_config.instance_type",
  aws_elasticsearch_domain: "cluster_config.instance_type",
  aws_msk_cluster: "broker_node_group_info.instance_type",
  google_sql_database_instance: "settings.tier",
  google_compute_instance: "machine_type",
  google_compute_instance_template: "machine_type",
  google_container_node_pool: "node_config.machine_type",
  azurerm_linux_virtual_machine: "size",
  azurerm_windows_virtual_machine: "size",
  azurerm_virtual_machine: "vm_size",
  azurerm_kubernetes_cluster: "default_node_pool.vm_size",
  azurerm_kubernetes_cluster_node_pool: "vm_size",
  azurerm_postgresql_flexible_server: "sku_name",
  azurerm_mysql_flexible_server: "sku_name",
  azurerm_mssql_database: "sku_name"
};
var instance_downsize_default = defineDanger({
  title: "smaller machine class",
  harm: "outage",
  severity: "medium",
  why: "What ran on the larger class may not fit, and most services restart to change it.",
  help: "look at the use of processor, memory and connections at the busiest hour first; change it in a quiet one",
  safeWhen: "the class is as large as before, or its size cannot be told from its name",
  types: Object.keys(CLASSES),
  fate: "changed",
  watches: watchedPaths(CLASSES),
  find(change) {
    const path2 = CLASSES[change.type];
    if (path2 === void 0 || !existed(change) || !leaves(change)) return void 0;
    const [before2, after] = [readText(change.before, path2), readText(change.after, path2)];
    const [from, to] = [machineSize(before2 ?? ""), machineSize(after ?? "")];
    if (from === void 0 || to === void 0 || from.counting !== to.counting || to.size >= from.size) return void 0;
    return {
      message: `\`${change.address}\` goes from ${shown(before2)} down to ${shown(after)}`,
      help: `keep \`${path2} = ${JSON.stringify(before2)}\` unless the smaller class was tried under load`,
      key: path2
    };
  }
});

// src/dangers/infra/k8s-cluster-admin-binding.ts
var EVERYBODY = /* @__PURE__ */ new Set(["system:authenticated", "system:unauthenticated", "system:anonymous", "system:serviceaccounts"]);
var BINDINGS = ["ClusterRoleBinding.rbac.authorization.k8s.io", "RoleBinding.rbac.authorization.k8s.io"];
var bindings2 = new Set(BINDINGS);
var SUBJECTS = /* @__PURE__ */ new Set(["User", "Group", "ServiceAccount"]);
var k8s_cluster_admin_binding_default = defineDanger({
  title: "control of a Kubernetes cluster granted",
  harm: "privilege",
  severity: "critical",
  why: "`cluster-admin` can do everything in the cluster, and a role for all authenticated users or service accounts is a role for every pod.",
  help: "bind a role made for the task, in its namespace (`RoleBinding`), to a named group or service account",
  safeWhen: "the same subjects held the role before; within one namespace (`RoleBinding`) it counts as high",
  types: typesOfKinds(BINDINGS),
  fate: "left",
  find(change) {
    const found = changeOfKinds(change, bindings2);
    if (!found || found.after === null) return void 0;
    const inside = found.kind.startsWith("RoleBinding.");
    const known3 = new Set(found.before === null ? [] : grants(found.before, inside));
    const added2 = grants(found.after, inside).filter((grant) => !known3.has(grant));
    return added2.map((grant) => ({ message: `\`${change.address}\` ${grant}`, severity: inside ? "high" : "critical", key: grant }));
  }
});
function grants(binding, inside) {
  const role = readText(binding, "roleRef.name") ?? "";
  return readAll(binding, "subjects").flat().flatMap((subject) => {
    const [kind, name] = [readText(subject, "kind") ?? "", readText(subject, "name") ?? ""];
    if (EVERYBODY.has(name)) return [`gives a role to everybody (\`${name}\`)`];
    const where = inside ? " in a namespace" : "";
    if (role === "cluster-admin") return [`gives \`cluster-admin\`${where} to ${SUBJECTS.has(kind) ? kind : "a subject"} ${shown(name)}`];
    return !inside && kind === "ServiceAccount" && name === "default" ? ["gives a role to every pod of a namespace (its default service account)"] : [];
  });
}

// src/dangers/kubernetes-predicates/pod-spec.ts
function podSpec(object) {
  const path2 = PATHS.find((one) => Array.isArray(read(object ?? void 0, `${one}.containers`)));
  const found = path2 === void 0 ? void 0 : read(object ?? void 0, path2);
  return isObject(found) ? found : void 0;
}
var PATHS = ["spec.jobTemplate.spec.template.spec", "spec.template.spec", "spec"];
function podTemplate(object) {
  const path2 = PATHS.find((one) => Array.isArray(read(object ?? void 0, `${one}.containers`)));
  const found = path2 === void 0 || object === null ? void 0 : path2 === "spec" ? object : read(object, path2.slice(0, -".spec".length));
  return isObject(found) ? found : void 0;
}
function containers(pod) {
  return ["initContainers", "containers", "ephemeralContainers"].flatMap((key) => {
    const list5 = pod && Object.hasOwn(pod, key) ? pod[key] : void 0;
    return (Array.isArray(list5) ? list5 : []).flatMap(
      (value2, at) => isObject(value2) ? [{ name: readText(value2, "name") ?? String(at), value: value2 }] : []
    );
  });
}
function sameContainer(list5, name) {
  return list5.find((one) => one.name === name)?.value;
}
function shownName(name) {
  return /^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$/.test(name) ? `\`${name}\`` : "a part with a strange name";
}

// src/dangers/infra/k8s-crd-delete.ts
var KINDS = ["CustomResourceDefinition.apiextensions.k8s.io"];
var kinds2 = new Set(KINDS);
var k8s_crd_delete_default = defineDanger({
  title: "custom resource definition deleted, or a version of it",
  harm: "data-loss",
  severity: "critical",
  why: "With the definition go all objects of its kind in the whole cluster, and with them what their operators made. Objects in a version that is no longer served cannot be read.",
  help: "list what is left of the kind (`kubectl get <plural> -A`) and move it first; take a version out only when `status.storedVersions` no longer names it",
  safeWhen: "versions are added, or the storage version moves while the old one is still served",
  types: typesOfKinds(KINDS),
  newTypes: [],
  find(change) {
    const found = changeOfKinds(change, kinds2);
    return found && (going(found, "every object of its kind in the cluster goes too", { gone: "critical", replaced: "critical" }) ?? unserved(found));
  }
});
function unserved({ change, before: before2, after }) {
  if (before2 === null || after === null) return void 0;
  const still = new Set(served(after));
  const gone = served(before2).filter((name) => !still.has(name));
  if (gone.length === 0) return void 0;
  const names2 = gone.map(shownName).join(", ");
  return {
    message: `\`${change.address}\` no longer serves ${names2}: who asks for it, or has it stored, is refused`,
    harm: "outage",
    severity: "high",
    key: "versions"
  };
}
function served(definition2) {
  const versions = read(definition2, "spec.versions");
  return (Array.isArray(versions) ? versions : []).flatMap((version) => {
    const name = readText(version, "name");
    return name !== void 0 && isObject(version) && version["served"] !== false ? [name] : [];
  });
}

// src/dangers/infra/k8s-custom-database-delete.ts
var kinds3 = new Set(OPERATED_STORES);
var k8s_custom_database_delete_default = defineDanger({
  title: "database run by an operator deleted",
  harm: "data-loss",
  severity: "critical",
  why: "The operator takes the database down with the object that asks for it, and mostly its volumes, too.",
  help: "take a backup and restore it once; read in the operator\u2019s documentation what becomes of volumes and backups",
  safeWhen: "it is changed in place, or only no longer managed",
  types: typesOfKinds(OPERATED_STORES),
  fate: "destroyed",
  find(change) {
    const found = changeOfKinds(change, kinds3);
    return found && going(found, "its operator deletes what it runs for it, and mostly the data", { gone: "critical", replaced: "critical" });
  }
});

// src/dangers/infra/k8s-custom-resource-delete.ts
var SPOKEN_FOR = /* @__PURE__ */ new Set([
  ...[...DELIVERY, ...HARMLESS2, ...NETWORK_POLICIES, ...OPERATED_STORES, ...SETTINGS2, ...TRAFFIC, ...WORKLOADS],
  "Service.serving.knative.dev"
]);
var BUILT_IN = /^[^.]+(\.(apps|batch|policy|autoscaling|extensions|[a-z0-9.-]*k8s\.io))?$/;
var k8s_custom_resource_delete_default = defineDanger({
  title: "custom resource deleted",
  harm: "outage",
  severity: "medium",
  why: "What an operator makes for such an object mostly goes with it, and only the operator\u2019s documentation says what that is.",
  help: "read what the operator does when the object goes, and who depends on it",
  safeWhen: "it is only no longer managed, or its kind has a danger of its own",
  fate: "destroyed",
  find(change) {
    const found = mayBeKubernetes(change.type) ? kubernetesChange(change) : void 0;
    if (!found || SPOKEN_FOR.has(found.kind) || BUILT_IN.test(found.kind) || isCrossplane(found.before)) return void 0;
    return going(found, "its operator takes away what it made for it", { gone: "medium", replaced: "medium" });
  }
});

// src/dangers/infra/k8s-deletion-protection-removed.ts
var MARKS = [
  ["helm.sh/resource-policy", "keep"],
  ["argocd.argoproj.io/sync-options", "prune=false"],
  ["argocd.argoproj.io/sync-options", "delete=false"],
  ["kustomize.toolkit.fluxcd.io/prune", "disabled"]
];
var k8s_deletion_protection_removed_default = defineDanger({
  title: "object of Kubernetes no longer kept from deletion",
  harm: "protection-removed",
  severity: "high",
  why: "Somebody wrote down that it must survive the loss of its manifest. From now on one file less deletes it.",
  help: "keep the annotation, or have those who set it agree",
  safeWhen: "another mark still keeps it",
  newTypes: [],
  find(change) {
    const found = mayBeKubernetes(change.type) ? kubernetesChange(change) : void 0;
    if (!found || found.before === null || found.after === null) return void 0;
    const [was, is2] = [marks(found.before), marks(found.after)];
    const lost = was.filter((mark) => !is2.includes(mark));
    if (lost.length === 0 || is2.length > 0) return void 0;
    return { message: `\`${change.address}\` loses ${lost.map((mark) => `\`${mark}\``).join(", ")}`, key: "mark" };
  }
});
function marks(object) {
  const places = ["metadata.annotations", "metadata.labels"].map((path2) => read(object, path2)).filter(isObject);
  return MARKS.filter(
    ([key, word]) => places.some(
      (place2) => scalarText(place2[key]).toLowerCase().split(",").map((part) => part.trim()).includes(word)
    )
  ).map(([key, word]) => `${key}: ${word === "keep" || word === "disabled" ? word : word[0]?.toUpperCase() + word.slice(1)}`);
}

// src/dangers/infra/k8s-image-unpinned.ts
var kinds4 = new Set(WORKLOADS);
var k8s_image_unpinned_default = defineDanger({
  title: "container image not pinned, or from another registry",
  harm: "exposure",
  severity: "low",
  why: "Under a tag that moves, a restart runs what nobody has reviewed; going back runs it again.",
  help: "name a version, or better the digest: `image: registry/name@sha256:...`",
  safeWhen: "a version is named; an image that did not change is not reported",
  types: typesOfKinds(WORKLOADS),
  fate: "left",
  find(change) {
    const found = kubernetesChange(change);
    if (!found || !kinds4.has(found.kind)) return void 0;
    const earlier2 = containers(podSpec(found.before));
    return containers(podSpec(found.after)).flatMap(({ name, value: value2 }) => {
      const what2 = worse2(sameContainer(earlier2, name), value2);
      return what2 === void 0 ? [] : [{ message: `\`${change.address}\` runs ${shownName(name)} ${what2}`, key: name }];
    });
  }
});
function worse2(before2, after) {
  const [was, is2] = [before2 && readText(before2, "image"), readText(after, "image")];
  if (is2 === void 0 || was === is2) return void 0;
  const [old, now] = [was === void 0 ? void 0 : imageParts(was), imageParts(is2)];
  if (old?.digest === true && !now.digest) return "by a tag, where it was pinned by digest";
  if (!now.digest && (now.tag === "" || now.tag === "latest") && !(old && !old.digest && old.tag === now.tag))
    return now.tag === "" ? "from an image without a tag" : "from an image with the tag `latest`";
  if (old && old.registry !== now.registry) return "from another registry";
  return void 0;
}
function imageParts(image) {
  const digest = image.includes("@");
  const name = image.split("@")[0];
  const last3 = name.slice(name.lastIndexOf("/") + 1);
  const first = name.split("/")[0];
  const registry = name.includes("/") && /[.:]|^localhost$/.test(first) ? first : "docker.io";
  return { registry, tag: last3.includes(":") ? last3.slice(last3.indexOf(":") + 1) : "", digest };
}

// src/dangers/infra/k8s-namespace-delete.ts
var KINDS2 = ["Namespace"];
var kinds5 = new Set(KINDS2);
var k8s_namespace_delete_default = defineDanger({
  title: "Kubernetes namespace deleted",
  harm: "data-loss",
  severity: "critical",
  why: "Everything in it goes with it, volume claims and secrets included, whether or not this change shows them.",
  help: "empty it by changes that show each loss, then delete the empty namespace; `helm.sh/resource-policy: keep` or `argocd.argoproj.io/sync-options: Prune=false` leave it alone",
  safeWhen: "it is only no longer managed",
  types: typesOfKinds(KINDS2),
  fate: "destroyed",
  find(change) {
    const found = changeOfKinds(change, kinds5);
    return found && going(found, "everything in it goes too, also what this change does not list", { gone: "critical", replaced: "critical" });
  }
});

// src/dangers/infra/k8s-networkpolicy-removed.ts
var kinds6 = new Set(NETWORK_POLICIES);
var k8s_networkpolicy_removed_default = defineDanger({
  title: "network policy of Kubernetes removed or opened",
  harm: "exposure",
  severity: "high",
  why: "Without a policy every pod of the cluster reaches these, and so does whoever gets into one of them.",
  help: "name who may come in (`namespaceSelector`, `podSelector`), and keep a policy that denies the rest",
  safeWhen: "the rules still name their sources, or let everything in before",
  types: typesOfKinds(NETWORK_POLICIES),
  find(change) {
    const found = changeOfKinds(change, kinds6);
    if (!found) return void 0;
    const gone = going(found, "pods that it kept apart reach each other", { gone: "high", replaced: "medium" });
    if (gone) return gone;
    const { before: before2, after } = found;
    const opened3 = after === null ? void 0 : openness(found.kind, after);
    if (opened3 === void 0 || before2 !== null && openness(found.kind, before2) !== void 0) return void 0;
    return { message: `\`${change.address}\` ${opened3}`, severity: before2 === null ? "medium" : "high", key: "open" };
  }
});
function openness(kind, policy) {
  if (kind === "PeerAuthentication.security.istio.io")
    return ["PERMISSIVE", "DISABLE"].includes(readText(policy, "spec.mtls.mode") ?? "") ? "takes connections without mutual TLS" : void 0;
  if (kind === "AuthorizationPolicy.security.istio.io") {
    const rules = read(policy, "spec.rules");
    const allows = (readText(policy, "spec.action") ?? "ALLOW") === "ALLOW";
    return allows && Array.isArray(rules) && rules.some((rule) => isObject(rule) && Object.keys(rule).length === 0) ? "allows every request" : void 0;
  }
  if (kind === "NetworkPolicy.networking.k8s.io") {
    const types = read(policy, "spec.policyTypes");
    if (Array.isArray(types) && !types.includes("Ingress")) return void 0;
    return listAt(policy, "ingress").some((rule) => isOpen3(rule, "from")) ? "lets traffic in from everywhere" : void 0;
  }
  if (kind.startsWith("Cilium")) {
    const open = listAt(policy, "ingress").some(
      (rule) => isObject(rule) && Object.keys(rule).length === 0 || textsAt(rule, "fromEntities").includes("all") || textsAt(rule, "fromEntities").includes("world")
    );
    return open ? "lets traffic in from everywhere" : void 0;
  }
  return void 0;
}
function isOpen3(rule, key) {
  if (!isObject(rule)) return rule === null;
  const sources = rule[key];
  const ports = rule["ports"];
  if (Array.isArray(sources) && sources.length > 0)
    return sources.some((source) => {
      const range = readText(source, "ipBlock.cidr");
      return range !== void 0 && isWorld(range);
    });
  return !Array.isArray(ports) || ports.length === 0;
}
function listAt(policy, key) {
  const spec = isObject(policy["spec"]) ? policy["spec"] : {};
  const list5 = spec[key];
  return Array.isArray(list5) ? list5 : [];
}
function textsAt(rule, key) {
  const list5 = isObject(rule) ? rule[key] : void 0;
  return (Array.isArray(list5) ? list5 : []).filter((item) => typeof item === "string");
}

// src/dangers/infra/k8s-pdb-removed.ts
var KINDS3 = ["PodDisruptionBudget.policy"];
var kinds7 = new Set(KINDS3);
var k8s_pdb_removed_default = defineDanger({
  title: "pod disruption budget removed",
  harm: "protection-removed",
  severity: "high",
  why: "The next node that is drained, as in every upgrade of the cluster, may take all pods at once.",
  help: "keep a budget such as `maxUnavailable: 1`",
  safeWhen: "some pods still have to stay",
  types: typesOfKinds(KINDS3),
  newTypes: [],
  find(change) {
    const found = changeOfKinds(change, kinds7);
    if (!found) return void 0;
    const gone = going(found, "a drain may take all its pods at once", { gone: "high", replaced: "medium" });
    if (gone) return gone;
    if (found.before === null || found.after === null || !protects(found.before) || protects(found.after)) return void 0;
    return { message: `\`${change.address}\` allows all its pods to be taken at once`, key: "spec" };
  }
});
function protects(budget) {
  const [least, most] = [read(budget, "spec.minAvailable"), read(budget, "spec.maxUnavailable")];
  if (least !== void 0) return !isPart(least, 0);
  return most !== void 0 && !isPart(most, 100);
}
function isPart(value2, percent) {
  return value2 === `${percent}%` || percent === 0 && Number(value2) === 0;
}

// src/dangers/infra/k8s-probe-or-limit-removed.ts
var kinds8 = new Set(WORKLOADS);
var k8s_probe_or_limit_removed_default = defineDanger({
  title: "probe, limit or careful roll-out removed",
  harm: "protection-removed",
  severity: "medium",
  why: "Without a readiness probe a broken version gets traffic at once, without limits one container starves its neighbours, and `Recreate` stops all pods before the new ones start.",
  help: "keep the probe, the limit or the rolling update",
  safeWhen: "the values change and something is left; a container that goes takes its own with it",
  types: typesOfKinds(WORKLOADS),
  fate: "changed",
  find(change) {
    const found = kubernetesChange(change);
    if (!found || found.before === null || found.after === null || !kinds8.has(found.kind)) return void 0;
    return [...lostOfContainers(found), ...rollOut(found)];
  }
});
var PARTS = [
  ["livenessProbe", "liveness probe"],
  ["readinessProbe", "readiness probe"],
  ["resources.limits", "limits"],
  ["resources.requests", "requests"]
];
function lostOfContainers({ change, before: before2, after }) {
  const now = containers(podSpec(after));
  return containers(podSpec(before2)).flatMap(({ name, value: value2 }) => {
    const other = sameContainer(now, name);
    if (!other) return [];
    return PARTS.filter(([path2]) => isSet(value2, path2) && !isSet(other, path2)).map(([path2, what2]) => ({
      message: `\`${change.address}\` takes the ${what2} from ${shownName(name)}`,
      key: `${name}: ${path2}`
    }));
  });
}
function isSet(container, path2) {
  const value2 = read(container, path2);
  return value2 !== void 0 && !(isObject(value2) && Object.keys(value2).length === 0);
}
function rollOut({ change, kind, before: before2, after }) {
  const hits = [];
  if (kind === "Deployment.apps" && strategy(before2) !== "Recreate" && strategy(after) === "Recreate")
    hits.push({ message: `\`${change.address}\` stops all pods before new ones start (\`Recreate\`)`, key: "strategy" });
  const path2 = kind === "Deployment.apps" ? "spec.strategy" : "spec.updateStrategy";
  const [was, is2] = [before2, after].map((object) => read(object ?? void 0, `${path2}.rollingUpdate.maxUnavailable`));
  if (was !== "100%" && is2 === "100%")
    hits.push({ message: `\`${change.address}\` may stop all pods at once while it rolls out`, key: "maxUnavailable" });
  return hits;
}
function strategy(object) {
  return readText(object ?? void 0, "spec.strategy.type") ?? "RollingUpdate";
}

// src/dangers/infra/k8s-pvc-or-pv-delete.ts
var KINDS4 = ["PersistentVolume", "PersistentVolumeClaim"];
var kinds9 = new Set(KINDS4);
var POLICY = "spec.persistentVolumeReclaimPolicy";
var k8s_pvc_or_pv_delete_default = defineDanger({
  title: "persistent volume or claim deleted",
  harm: "data-loss",
  severity: "critical",
  why: "With the reclaim policy `Delete`, which storage classes have unless told otherwise, the disk goes with its claim.",
  help: "take a snapshot, and set `persistentVolumeReclaimPolicy: Retain` on the volume before its claim goes",
  safeWhen: "the claim grows, or is only no longer managed; a volume with `Retain` weighs less",
  types: typesOfKinds(KINDS4),
  newTypes: [],
  find(change) {
    const found = changeOfKinds(change, kinds9);
    return found && (deletion3(found) ?? unprotected(found));
  }
});
function deletion3(found) {
  const retains = readText(found.before ?? void 0, POLICY) === "Retain";
  const consequence = retains ? "its disk is retained, and nothing in the cluster knows of it any longer" : found.kind === "PersistentVolume" ? "its disk goes with it unless the reclaim policy is `Retain`" : "its volume goes with it unless the reclaim policy is `Retain`";
  return going(found, consequence, { gone: retains ? "high" : "critical", replaced: "high" });
}
function unprotected({ change, before: before2, after }) {
  const [was, is2] = [before2, after].map((object) => readText(object ?? void 0, POLICY));
  if (was !== "Retain" || is2 === "Retain" || after === null) return void 0;
  return {
    message: `\`${change.address}\` no longer retains its disk: \`${POLICY}\` changes from \`Retain\` to \`${is2 === "Recycle" ? is2 : "Delete"}\``,
    help: `set \`${POLICY}: Retain\` again`,
    harm: "protection-removed",
    severity: "high",
    key: POLICY
  };
}

// src/dangers/infra/k8s-rbac-delete.ts
var kinds10 = new Set(RBAC);
var k8s_rbac_delete_default = defineDanger({
  title: "role, binding or service account of Kubernetes deleted",
  harm: "outage",
  severity: "medium",
  why: "Controllers and pods that act through it are refused from that moment on.",
  help: "look in the audit log of the cluster for who uses it; bind the new role before the old one goes",
  safeWhen: "its rules or subjects change in place",
  types: typesOfKinds(RBAC),
  fate: "destroyed",
  find(change) {
    const found = changeOfKinds(change, kinds10);
    return found && going(found, "what acts through it is refused", { gone: "medium", replaced: "medium" });
  }
});

// src/dangers/infra/k8s-rbac-wildcard.ts
var KINDS5 = ["ClusterRole.rbac.authorization.k8s.io", "Role.rbac.authorization.k8s.io"];
var kinds11 = new Set(KINDS5);
var LEADING_VERBS = ["escalate", "bind", "impersonate"];
var LEADING_RESOURCES = ["pods/exec", "nodes/proxy", "serviceaccounts/token"];
var SECRETS = "reading of `secrets`";
var HELP = "name verbs and resources; use a `Role` in one namespace rather than a `ClusterRole`";
var k8s_rbac_wildcard_default = defineDanger({
  title: "Kubernetes role with wildcards or a way to more power",
  harm: "privilege",
  severity: "high",
  why: "Reading secrets, entering pods, making tokens or binding roles each lead to everything else.",
  help: HELP,
  safeWhen: "the role allowed it before; secrets are named one by one (`resourceNames`); a `Role` that can read the secrets of its own namespace, and no more, counts as medium",
  types: typesOfKinds(KINDS5),
  fate: "left",
  find(change) {
    const found = changeOfKinds(change, kinds11);
    if (!found || found.after === null) return void 0;
    const known3 = new Set(found.before === null ? [] : powers(found.before));
    const added2 = [...new Set(powers(found.after))].filter((power) => !known3.has(power));
    if (added2.length === 0) return void 0;
    const inside = found.kind.startsWith("Role.");
    return {
      message: `\`${change.address}\` allows ${added2.slice(0, 4).join(", ")}`,
      help: inside ? "name verbs and resources, and of secrets the ones that are needed (`resourceNames`)" : HELP,
      severity: inside && added2.every((power) => power === SECRETS) ? "medium" : "high",
      key: "rules"
    };
  }
});
function powers(role) {
  const rules = readAll(role, "rules");
  return rules.flat().flatMap((rule) => {
    const [verbs, resources, groups] = [readTexts(rule, "verbs"), readTexts(rule, "resources"), readTexts(rule, "apiGroups")];
    const found = verbs.filter((verb) => LEADING_VERBS.includes(verb)).map((verb) => `\`${verb}\``);
    found.push(
      ...resources.filter(
        (resource) => LEADING_RESOURCES.includes(resource) && verbs.some((verb) => verb === "create" || verb === "get" || verb === "*")
      ).map((resource) => `\`${resource}\``)
    );
    const core = groups.includes("") || groups.includes("*");
    const secrets = (resources.includes("secrets") || resources.includes("*") && core) && readTexts(rule, "resourceNames").length === 0;
    if (secrets && verbs.some((verb) => ["get", "list", "watch", "*"].includes(verb))) found.push(SECRETS);
    if (verbs.includes("*") && resources.includes("*")) found.push("`*` on `*`");
    else if (verbs.includes("*") && groups.includes("*")) found.push("`*` in all API groups");
    return found;
  });
}

// src/dangers/infra/k8s-secret-or-configmap-delete.ts
var kinds12 = new Set(SETTINGS2);
var k8s_secret_or_configmap_delete_default = defineDanger({
  title: "Secret or ConfigMap deleted",
  harm: "outage",
  severity: "high",
  why: "Running pods do not notice; the next one that starts finds nothing to read, and does not come up.",
  help: "search all workloads for its name first; delete it in a change after the one that stops reading it",
  safeWhen: "kustomize or Helm make it anew under a name with another hash, or its contents change in place",
  types: typesOfKinds(SETTINGS2),
  fate: "destroyed",
  find(change) {
    const found = changeOfKinds(change, kinds12);
    return found && going(found, "pods that read it cannot start", { gone: "high", replaced: "medium" });
  }
});

// src/dangers/kubernetes-predicates/given-up.ts
function givenUp(before2, after) {
  const [was, is2] = [boxes(before2), boxes(after)];
  const losses = is2.flatMap((now2) => {
    const old2 = was.find(({ container }) => container.name === now2.container.name) ?? renamed(was, is2);
    return old2 ? LOSSES.flatMap((loss2) => loss2(old2, now2) ?? []).map((one) => ({ ...one, key: `${now2.container.name}: ${one.key}` })) : [];
  });
  const [old, now] = [podSpec(before2), podSpec(after)];
  if (old && now && read(old, "hostUsers") === false && !isKept(read(now, "hostUsers"), false))
    losses.push({
      key: "hostUsers",
      what: "no longer has users of its own, apart from those of its node (`hostUsers`)",
      severity: "medium"
    });
  return losses;
}
function boxes(object) {
  const pod = podSpec(object);
  if (!pod) return [];
  const found = read(podTemplate(object), "metadata.annotations");
  const annotations = isObject(found) ? found : {};
  return containers(pod).map((container) => ({ container, pod, annotations }));
}
function renamed(was, is2) {
  return was.length === 1 && is2.length === 1 ? was[0] : void 0;
}
function effective({ container, pod }, path2) {
  return read(container.value, `securityContext.${path2}`) ?? read(pod, `securityContext.${path2}`);
}
function isKept(value2, safe) {
  return value2 === safe || isUnknown(value2);
}
function flag(path2, safe, what2) {
  return (was, is2) => effective(was, path2) === safe && !isKept(effective(is2, path2), safe) ? { key: path2, what: `${what2} ${shownName(is2.container.name)} (\`${path2}\`)`, severity: "high" } : void 0;
}
var BY_DEFAULT = [
  ...["AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "NET_RAW"],
  ...["SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT"]
];
function dropped(box) {
  const list5 = read(box.container.value, "securityContext.capabilities.drop");
  if (isUnknown(list5)) return void 0;
  const names2 = (Array.isArray(list5) ? list5 : []).map(
    (one) => typeof one === "string" ? one.toUpperCase().replace(/^CAP_/, "") : void 0
  );
  if (names2.includes(void 0)) return void 0;
  return new Set(names2.includes("ALL") ? BY_DEFAULT : BY_DEFAULT.filter((name) => names2.includes(name)));
}
var capabilities = (was, is2) => {
  const [before2, after] = [dropped(was), dropped(is2)];
  if (!before2 || !after) return void 0;
  const lost = [...before2].filter((name) => !after.has(name));
  if (lost.length === 0) return void 0;
  const names2 = lost.length === BY_DEFAULT.length ? "all capabilities" : lost.slice(0, 3).map((name) => `\`${name}\``).join(", ");
  const more = lost.length > 3 && lost.length < BY_DEFAULT.length ? ` and ${lost.length - 3} more` : "";
  return { key: "capabilities.drop", what: `no longer drops ${names2}${more} in ${shownName(is2.container.name)}`, severity: "medium" };
};
var seccomp = (was, is2) => {
  const [before2, after] = [was, is2].map((box) => effective(box, "seccompProfile.type"));
  if (before2 !== "RuntimeDefault" && before2 !== "Localhost" || after !== void 0) return void 0;
  return { key: "seccompProfile", what: `no longer asks for a seccomp profile in ${shownName(is2.container.name)}`, severity: "medium" };
};
var apparmor = (was, is2) => {
  const [before2, after] = [ownProfile(was), ownProfile(is2)];
  if (before2 !== true || after !== false) return void 0;
  return {
    key: "appArmorProfile",
    what: `gives up the AppArmor profile of its own in ${shownName(is2.container.name)}`,
    severity: "medium"
  };
};
function ownProfile(box) {
  const type = effective(box, "appArmorProfile.type") ?? appArmorNote(box.annotations, box.container.name);
  if (isUnknown(type)) return void 0;
  return type === "Localhost" || typeof type === "string" && type.startsWith("localhost/");
}
function appArmorNote(annotations, container) {
  const key = `container.apparmor.security.beta.kubernetes.io/${container}`;
  return Object.hasOwn(annotations, key) ? annotations[key] : void 0;
}
var user = (was, is2) => {
  const [before2, after] = [was, is2].map((box) => effective(box, "runAsUser"));
  const isSomebody = before2 !== void 0 && (readNumber({ before: before2 }, "before") ?? 0) > 0;
  if (!isSomebody || after !== void 0 && after !== "" || isKept(effective(is2, "runAsNonRoot"), true)) return void 0;
  return {
    key: "runAsUser",
    what: `leaves it to the image whether ${shownName(is2.container.name)} runs as root (\`runAsUser\`)`,
    severity: "medium"
  };
};
var LOSSES = [
  flag("runAsNonRoot", true, "no longer refuses to run as root in"),
  flag("readOnlyRootFilesystem", true, "makes the file system writable in"),
  flag("allowPrivilegeEscalation", false, "no longer forbids gaining privileges in"),
  capabilities,
  seccomp,
  apparmor,
  user
];

// src/dangers/kubernetes-predicates/weaknesses.ts
var LEADING = /* @__PURE__ */ new Set(["ALL", "SYS_ADMIN", "NET_ADMIN", "SYS_PTRACE", "SYS_MODULE", "SYS_RAWIO", "BPF", "DAC_READ_SEARCH", "NET_RAW"]);
function weaknesses(object) {
  const pod = podSpec(object);
  if (!pod) return [];
  const found = [];
  for (const [key, what2] of HOST) if (read(pod, key) === true) found.push({ key, what: what2, severity: "high" });
  for (const volume of listOf(pod["volumes"])) {
    const path2 = readText(volume, "hostPath.path");
    if (path2 !== void 0) found.push({ key: `hostPath ${path2}`, what: `mounts a folder of its node (\`hostPath\`)`, severity: "high" });
  }
  found.push(...contextWeaknesses(pod, "", "its pods"));
  const annotations = read(podTemplate(object), "metadata.annotations");
  for (const { name, value: value2 } of containers(pod)) {
    found.push(...contextWeaknesses(value2, `${name}: `, shownName(name)));
    if (isObject(annotations) && appArmorNote(annotations, name) === "unconfined") found.push(unconfined(`${name}: `, shownName(name)));
  }
  return found;
}
var HOST = [
  ["hostNetwork", "runs in the network of its node (`hostNetwork`)"],
  ["hostPID", "sees all processes of its node (`hostPID`)"],
  ["hostIPC", "shares the memory of its node (`hostIPC`)"]
];
function contextWeaknesses(holder, prefix, who) {
  const context = read(holder, "securityContext");
  if (!isObject(context)) return [];
  const found = [];
  const add2 = (key, what2, severity) => void found.push({ key: `${prefix}${key}`, what: what2, severity });
  if (read(context, "windowsOptions.hostProcess") === true)
    add2("hostProcess", `runs ${who} as a process of its node (\`hostProcess\`)`, "high");
  if (context["procMount"] === "Unmasked") add2("procMount", `shows ${who} all of \`/proc\` (\`procMount\`)`, "high");
  if (context["privileged"] === true) add2("privileged", `runs ${who} privileged`, "high");
  if (context["allowPrivilegeEscalation"] === true)
    add2("allowPrivilegeEscalation", `lets ${who} gain privileges (\`allowPrivilegeEscalation\`)`, "medium");
  if (readNumber(context, "runAsUser") === 0) add2("runAsUser", `runs ${who} as root`, "medium");
  if (readText(context, "seccompProfile.type") === "Unconfined") add2("seccomp", `runs ${who} without seccomp`, "high");
  if (readText(context, "appArmorProfile.type") === "Unconfined") found.push(unconfined(prefix, who));
  for (const capability of listOf(read(context, "capabilities.add"))) {
    const name = typeof capability === "string" ? capability.toUpperCase().replace(/^CAP_/, "") : "";
    if (LEADING.has(name)) add2(`capability ${name}`, `gives ${who} the capability \`${name}\``, name === "NET_RAW" ? "medium" : "high");
  }
  return found;
}
function unconfined(prefix, who) {
  return { key: `${prefix}apparmor`, what: `runs ${who} without AppArmor`, severity: "high" };
}
function listOf(value2) {
  return Array.isArray(value2) ? value2 : [];
}

// src/dangers/infra/k8s-security-context-weakened.ts
var KINDS6 = [...WORKLOADS, "Namespace"];
var kinds13 = new Set(KINDS6);
var ENFORCED2 = "pod-security.kubernetes.io/enforce";
var LEVELS = ["privileged", "baseline", "restricted"];
var k8s_security_context_weakened_default = defineDanger({
  title: "isolation of containers weakened",
  harm: "privilege",
  severity: "high",
  why: "Who gets into such a container gets to its node, and from there to everything that runs on it.",
  help: "run as a user of its own with `allowPrivilegeEscalation: false`, drop all capabilities and add back the one that is needed",
  safeWhen: "the same container had the same before. That a container never dropped capabilities, or never asked for a profile of seccomp or AppArmor, is not reported: only that one no longer does",
  types: typesOfKinds(KINDS6),
  fate: "left",
  find(change) {
    const found = kubernetesChange(change);
    if (!found || found.after === null || !kinds13.has(found.kind)) return void 0;
    return found.kind === "Namespace" ? enforcement(found) : opened2(found);
  }
});
function opened2({ change, before: before2, after }) {
  const known3 = new Set(weaknesses(before2).map(({ key }) => key));
  const added2 = weaknesses(after).filter(({ key }) => !known3.has(key));
  const explicit = new Set(added2.map(({ key }) => key));
  const lost = givenUp(before2, after).filter(({ key }) => !explicit.has(key));
  const seen = /* @__PURE__ */ new Set();
  return [...added2, ...lost].filter(({ key }) => !seen.has(key) && seen.add(key)).map(({ key, what: what2, severity }) => ({ message: `\`${change.address}\` ${what2}`, severity, key }));
}
function enforcement({ change, before: before2, after }) {
  if (before2 === null) return void 0;
  const [was, is2] = [level(before2), level(after)];
  if (was <= is2) return void 0;
  const shown3 = is2 === 0 ? "everything" : `what \`${LEVELS[is2]}\` allows`;
  return {
    message: `\`${change.address}\` refuses less: it ran what \`${LEVELS[was]}\` allows, and now ${shown3}`,
    help: `keep the label \`${ENFORCED2}: ${LEVELS[was]}\``,
    key: ENFORCED2
  };
}
function level(namespace) {
  const labels = read(namespace ?? void 0, "metadata.labels");
  return Math.max(0, isObject(labels) ? LEVELS.indexOf(scalarText(labels[ENFORCED2])) : 0);
}

// src/dangers/infra/k8s-service-or-ingress-delete.ts
var kinds14 = new Set(TRAFFIC);
var k8s_service_or_ingress_delete_default = defineDanger({
  title: "service, ingress or route deleted",
  harm: "outage",
  severity: "high",
  why: "Traffic no longer reaches the pods behind it, and the address of a load balancer goes to somebody else.",
  help: "lead clients to the new address first, and delete the old one when nothing arrives there any longer",
  safeWhen: "ports, annotations or backends change in place, or a host is added",
  types: typesOfKinds(TRAFFIC),
  newTypes: [],
  find(change) {
    const found = changeOfKinds(change, kinds14);
    return found && (deletion4(found) ?? (found.kind === "Service" ? redirected(found) : unanswered(found)));
  }
});
function deletion4(found) {
  const balanced = found.kind === "Service" && typeOf(found.before) === "LoadBalancer";
  return going(found, balanced ? "traffic stops, and its address is released" : "traffic no longer gets through it", {
    gone: "high",
    replaced: "high"
  });
}
function redirected({ change, before: before2, after }) {
  if (before2 === null || after === null) return void 0;
  const hits = [];
  const [was, is2] = [typeOf(before2), typeOf(after)];
  if (was !== is2 && (was === "LoadBalancer" || is2 === "ExternalName"))
    hits.push({
      message: `\`${change.address}\` changes from \`${was}\` to \`${is2}\`: ${was === "LoadBalancer" ? "its address is released" : "it no longer leads to pods"}`,
      key: "spec.type"
    });
  const [chosen, now] = [selector(before2), selector(after)];
  if (chosen !== "" && now !== chosen && is2 !== "ExternalName")
    hits.push({
      message: `\`${change.address}\` leads to ${now === "" ? "no pods by itself any longer" : "other pods"}: its \`spec.selector\` changes`,
      help: "make sure that pods with the new labels are ready before, and that they run the same",
      severity: now === "" ? "high" : "medium",
      key: "spec.selector"
    });
  return hits;
}
var HOSTS = {
  "Ingress.networking.k8s.io": "spec.rules.host",
  "HTTPRoute.gateway.networking.k8s.io": "spec.hostnames",
  "GRPCRoute.gateway.networking.k8s.io": "spec.hostnames",
  "TLSRoute.gateway.networking.k8s.io": "spec.hostnames",
  "VirtualService.networking.istio.io": "spec.hosts",
  "Route.route.openshift.io": "spec.host"
};
function unanswered({ change, kind, before: before2, after }) {
  const path2 = HOSTS[kind];
  if (path2 === void 0 || before2 === null || after === null || isUndecided(after, path2)) return void 0;
  const now = readTexts(after, path2);
  const gone = now.length === 0 ? [] : [...new Set(readTexts(before2, path2))].filter((host) => !now.includes(host));
  if (gone.length === 0) return void 0;
  const rest = gone.length > 3 ? ` and ${gone.length - 3} more` : "";
  return {
    message: `\`${change.address}\` no longer answers for ${gone.slice(0, 3).map(shown).join(", ")}${rest}`,
    help: "keep the old name beside the new one until nobody asks for it any longer",
    severity: "medium",
    key: path2
  };
}
function typeOf(object) {
  return readText(object ?? void 0, "spec.type") ?? "ClusterIP";
}
function selector(object) {
  const value2 = read(object, "spec.selector");
  return isObject(value2) ? Object.entries(value2).map((pair) => JSON.stringify(pair)).sort().join() : "";
}

// src/dangers/infra/k8s-statefulset-delete-or-recreate.ts
var KINDS7 = ["StatefulSet.apps"];
var kinds15 = new Set(KINDS7);
var RETENTION = "spec.persistentVolumeClaimRetentionPolicy";
var k8s_statefulset_delete_or_recreate_default = defineDanger({
  title: "StatefulSet deleted or made again",
  harm: "data-loss",
  severity: "critical",
  why: "Databases and queues run in StatefulSets. All pods stop at once, and depending on its retention policy their volumes go too.",
  help: "to change what is immutable, delete with `--cascade=orphan` and apply again, which leaves the pods running; back up first",
  safeWhen: "pods, replicas or the update strategy change, and volumes are retained",
  types: typesOfKinds(KINDS7),
  newTypes: [],
  find(change) {
    const found = changeOfKinds(change, kinds15);
    if (!found) return void 0;
    return deletion5(found) ?? [...retention(found), ...shrunk(found)];
  }
});
function deletion5(found) {
  const deletes = setting(found.before, "whenDeleted") === "Delete";
  const consequence = deletes ? "its pods stop, and its volumes go with it, since `whenDeleted` is `Delete`" : "all its pods stop at once; the claims of its volumes stay behind";
  const isForced = found.isReplaced && found.change.plan?.provider === "kubernetes";
  return going(found, consequence, { gone: "critical", replaced: isForced && !deletes ? "high" : "critical" });
}
function retention({ change, before: before2, after }) {
  if (before2 === null || after === null) return [];
  return ["whenDeleted", "whenScaled"].flatMap(
    (key) => setting(before2, key) !== "Delete" && setting(after, key) === "Delete" ? [
      {
        message: `\`${change.address}\` deletes its volumes ${key === "whenDeleted" ? "when it is deleted" : "when it is scaled down"} from now on`,
        help: `keep \`${RETENTION}.${key}: Retain\``,
        harm: "protection-removed",
        severity: "high",
        key
      }
    ] : []
  );
}
function shrunk({ change, before: before2, after }) {
  const [was, is2] = [before2, after].map((object) => readNumber(object ?? void 0, "spec.replicas"));
  if (was === void 0 || is2 === void 0 || is2 >= was || setting(after, "whenScaled") !== "Delete") return [];
  const message = `\`${change.address}\` goes from ${was} to ${is2} replicas, and deletes the volumes of the others, since \`whenScaled\` is \`Delete\``;
  return [{ message, help: `set \`${RETENTION}.whenScaled: Retain\` first`, severity: "critical", key: "replicas" }];
}
function setting(object, key) {
  return readText(object ?? void 0, `${RETENTION}.${key}`);
}

// src/dangers/infra/k8s-storageclass-change.ts
var KINDS8 = ["StorageClass.storage.k8s.io"];
var kinds16 = new Set(KINDS8);
var DEFAULT = "storageclass.kubernetes.io/is-default-class";
var k8s_storageclass_change_default = defineDanger({
  title: "storage class removed or changed",
  harm: "protection-removed",
  severity: "high",
  why: "It decides for every new volume what keeps it and what becomes of it; claims that name no class follow the default.",
  help: "make a class with a new name beside it; keep `reclaimPolicy: Retain` where volumes hold data",
  safeWhen: "volumes may be expanded from now on; a class is added that is not the default",
  types: typesOfKinds(KINDS8),
  newTypes: [],
  find(change) {
    const found = changeOfKinds(change, kinds16);
    if (!found) return void 0;
    return weakened(found) ?? going(found, "claims that ask for it wait for ever, and those that exist do not grow", { gone: "medium", replaced: "medium" });
  }
});
function weakened({ change, before: before2, after }) {
  if (before2 === null || after === null) return void 0;
  if (reclaims(before2) === "Retain" && reclaims(after) !== "Retain")
    return {
      message: `\`${change.address}\` deletes the disks of its volumes from now on: \`reclaimPolicy\` changes from \`Retain\` to \`Delete\``,
      key: "reclaimPolicy"
    };
  if (readText(before2, "provisioner") !== readText(after, "provisioner"))
    return { message: `\`${change.address}\` makes volumes with another provisioner`, key: "provisioner" };
  if (isDefault(before2) !== isDefault(after))
    return {
      message: `\`${change.address}\` ${isDefault(after) ? "becomes" : "is no longer"} the default: claims that name no class get other volumes`,
      severity: "medium",
      key: "default"
    };
  return void 0;
}
function reclaims(storage) {
  return readText(storage, "reclaimPolicy") ?? "Delete";
}
function isDefault(storage) {
  const annotations = read(storage, "metadata.annotations");
  return isObject(annotations) && scalarText(annotations[DEFAULT]) === "true";
}

// src/dangers/infra/k8s-webhook-change.ts
var kinds17 = new Set(WEBHOOKS3);
var k8s_webhook_change_default = defineDanger({
  title: "admission webhook removed or changed",
  harm: "protection-removed",
  severity: "high",
  why: "Webhooks are where a cluster refuses what it must not run. One that ignores failures lets everything through while it is down; one that fails on them can stop every change of the cluster.",
  help: "keep `failurePolicy: Fail` for guards, and leave `kube-system` and the namespace of the webhook out of its reach",
  safeWhen: "certificates, timeouts or labels change",
  types: typesOfKinds(WEBHOOKS3),
  newTypes: [],
  find(change) {
    const found = changeOfKinds(change, kinds17);
    return found && (going(found, "what it refused gets through", { gone: "high", replaced: "medium" }) ?? changed(found));
  }
});
function changed({ change, before: before2, after }) {
  if (before2 === null || after === null) return [];
  const now = new Map(webhooks(after));
  return webhooks(before2).flatMap(([name, was]) => {
    const is2 = now.get(name);
    if (!is2) return [{ message: `\`${change.address}\` no longer calls ${shownName(name)}`, key: name }];
    const hits = [];
    const [old, policy] = [was, is2].map((hook) => readText(hook, "failurePolicy") ?? "Fail");
    if (old === "Fail" && policy === "Ignore")
      hits.push({
        message: `${shownName(name)} of \`${change.address}\` lets everything through while it is down`,
        key: `${name}: failurePolicy`
      });
    if (old === "Ignore" && policy === "Fail")
      hits.push({
        message: `${shownName(name)} of \`${change.address}\` refuses every change that it is asked about while it is down`,
        harm: "outage",
        key: `${name}: failurePolicy`
      });
    for (const part of ["namespaceSelector", "objectSelector", "rules"])
      if (spelled(read(was, part)) !== spelled(read(is2, part)))
        hits.push({
          message: `${shownName(name)} of \`${change.address}\` is asked about other objects: its \`${part}\` changes`,
          severity: "medium",
          key: `${name}: ${part}`
        });
    return hits;
  });
}
function webhooks(configuration) {
  const list5 = read(configuration, "webhooks");
  return (Array.isArray(list5) ? list5 : []).flatMap((hook, at) => isObject(hook) ? [[readText(hook, "name") ?? String(at), hook]] : []);
}
function spelled(value2) {
  if (isObject(value2))
    return `{${Object.keys(value2).sort().map((key) => `${key}:${spelled(value2[key])}`).join()}}`;
  if (Array.isArray(value2)) return `[${value2.map(spelled).join()}]`;
  return value2 === void 0 ? "{}" : JSON.stringify(value2);
}

// src/dangers/infra/k8s-workload-delete.ts
var KINDS9 = [
  ...["Deployment.apps", "DaemonSet.apps", "ReplicaSet.apps", "CronJob.batch", "Job.batch", "Pod", "ReplicationController"],
  ...["Rollout.argoproj.io", "Service.serving.knative.dev"]
];
var kinds18 = new Set(KINDS9);
var k8s_workload_delete_default = defineDanger({
  title: "workload deleted",
  harm: "outage",
  severity: "high",
  why: "Its pods stop at once, without waiting for others to take over.",
  help: "lead the traffic elsewhere first, scale it down in a change of its own, and delete it when nothing has missed it",
  safeWhen: "it is a hook of Helm or Argo CD, which comes and goes by design; jobs weigh less, since they end by themselves. StatefulSets have `infra/k8s-statefulset-delete-or-recreate`",
  types: typesOfKinds(KINDS9),
  fate: "destroyed",
  find(change) {
    const found = changeOfKinds(change, kinds18);
    if (!found || isHook(found.before)) return void 0;
    if (found.kind === "Job.batch") return going(found, "its pods stop where they are", { gone: "medium", replaced: "medium" });
    const consequence = found.kind === "CronJob.batch" ? "it does not run again" : "its pods stop";
    return going(found, consequence, { gone: "high", replaced: "high" });
  }
});
function isHook(object) {
  const annotations = read(object ?? void 0, "metadata.annotations");
  return isObject(annotations) && ["helm.sh/hook", "argocd.argoproj.io/hook"].some((key) => Object.hasOwn(annotations, key));
}

// src/dangers/plan-predicates/duration.ts
function loweredDurations(change, table) {
  const path2 = table[tableName(change.type)];
  if (path2 === void 0 || !existed(change) || !leaves(change)) return [];
  const [before2, after] = [readText(change.before, path2), readText(change.after, path2)];
  const [long, short] = [seconds(before2), seconds(after)];
  if (before2 === void 0 || after === void 0 || long === void 0 || short === void 0 || short >= long) return [];
  return [{ path: path2, before: before2, after, isZero: short === 0 }];
}
var UNITS = { s: 1, m: 60, h: 3600, d: 86400 };
function seconds(text) {
  if (text === void 0 || text.length > 40) return void 0;
  const [, number = "", unit = ""] = /^(\d+)(?:\.\d+)?([smhd])$/.exec(text) ?? [];
  return number === "" ? isoSeconds(text) : Number(number) * UNITS[unit];
}
function isoSeconds(text) {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/.exec(text);
  if (!found || found.slice(1).every((part) => part === void 0)) return void 0;
  const [years, months, weeks, days, hours, minutes, rest] = found.slice(1).map((part) => Number(part ?? 0));
  return (years * 365 + months * 30 + weeks * 7 + days) * 86400 + hours * 3600 + minutes * 60 + rest;
}

// src/dangers/infra/key-or-secret-recovery-window-shortened.ts
var DAYS = {
  aws_kms_key: ["deletion_window_in_days"],
  aws_kms_external_key: ["deletion_window_in_days"],
  aws_kms_replica_key: ["deletion_window_in_days"],
  aws_secretsmanager_secret: ["recovery_window_in_days"],
  alicloud_kms_key: ["pending_window_in_days"]
};
var DURATIONS = {
  google_kms_crypto_key: "destroy_scheduled_duration",
  google_secret_manager_secret: "version_destroy_ttl"
};
var key_or_secret_recovery_window_shortened_default = defineDanger({
  title: "recovery window of a key or secret shortened",
  harm: "protection-removed",
  severity: "high",
  why: "In that time somebody has to notice that the key was needed. A window of 0 days deletes at once.",
  help: "keep the longest window (30 days)",
  safeWhen: "the window stays or grows",
  types: [...Object.keys(DAYS), ...Object.keys(DURATIONS)],
  fate: "changed",
  watches: watchedPaths(DAYS, DURATIONS),
  find(change) {
    const shorter = loweredNumbers(change, DAYS).map(({ path: path2, before: before2, after }) => ({ path: path2, from: `${before2}`, to: `${after}` }));
    for (const { path: path2, before: before2, after } of loweredDurations(change, DURATIONS)) shorter.push({ path: path2, from: before2, to: after });
    return shorter.map((one) => ({
      message: `\`${change.address}\` shortens \`${one.path}\` from ${one.from} to ${one.to}`,
      help: `keep \`${one.path}\` at ${one.from}`,
      key: one.path
    }));
  }
});

// src/dangers/infra/kms-grant-or-alias-removed.ts
var kms_grant_or_alias_removed_default = defineDanger({
  title: "access to a key removed",
  harm: "outage",
  severity: "high",
  why: "Whoever used the key this way can neither read nor write what it protects.",
  help: "give the workloads their new access first, then take the old one away",
  safeWhen: "it only changes in place",
  types: [...typesOf("kms-grant-or-alias-removed"), "azurerm_key_vault"],
  newTypes: [],
  find(change) {
    if (change.type === "azurerm_key_vault") return vaultAccessLost(change);
    return destruction(change, "kms-grant-or-alias-removed", "workloads that reach the key through it can no longer decrypt");
  }
});
function vaultAccessLost(change) {
  if (!existed(change) || !leaves(change) || isUndecided(change.after, MEMBERS)) return void 0;
  const after = readTexts(change.after, MEMBERS);
  const gone = [...new Set(readTexts(change.before, MEMBERS))].filter((one) => !after.includes(one));
  if (gone.length === 0) return void 0;
  return {
    message: `\`${change.address}\` takes the access of ${gone.length} ${gone.length === 1 ? "principal" : "principals"} away (\`access_policy\`)`,
    key: MEMBERS
  };
}
var MEMBERS = "access_policy.object_id";

// src/dangers/infra/kms-key-deletion.ts
var kms_key_deletion_default = defineDanger({
  title: "encryption key destroyed",
  harm: "irreversible",
  severity: "critical",
  why: "Without the key its data is noise: disks, backups, objects and secrets, wherever they are.",
  help: "disable the key first and wait until nothing complains; destroy it with the longest recovery window",
  safeWhen: "the key only changes",
  types: typesOf("kms-key-deletion"),
  fate: "destroyed",
  find: (change) => destruction(change, "kms-key-deletion", "everything encrypted with it becomes unreadable, also in places that no plan shows")
});

// src/dangers/infra/kms-key-disabled.ts
var KEYS4 = {
  aws_kms_key: [on("is_enabled", true)],
  aws_kms_external_key: [on("enabled", true)],
  aws_kms_replica_key: [on("enabled", true)],
  google_kms_crypto_key_version: [is("state", ["ENABLED"], "ENABLED")],
  alicloud_kms_key: [is("status", ["Enabled"], "Enabled")]
};
var SURELY_PAST = Date.UTC(2026, 10, 1);
var READING = ["decrypt", "unwrapKey"];
var kms_key_disabled_default = defineDanger({
  title: "encryption key switched off",
  harm: "outage",
  severity: "critical",
  why: "Everything encrypted with it is unreadable at once, as if the key were gone, only that it can be switched on again.",
  help: "look in the audit log for what uses the key, and move that to another key first",
  safeWhen: "it stays on; a key of a vault may get an end, as long as that is not in the past and not earlier than the one it had",
  types: [...Object.keys(KEYS4), "azurerm_key_vault_key"],
  fate: "changed",
  watches: { ...watchedSettings(KEYS4), azurerm_key_vault_key: ["expiration_date", "key_opts"] },
  find: (change) => change.type === "azurerm_key_vault_key" ? vaultKey(change) : protectionLost(change, KEYS4)
});
function vaultKey(change) {
  if (!existed(change) || !leaves(change)) return [];
  return [...endsSooner(change), ...readsNoMore(change)];
}
function endsSooner(change) {
  const [before2, after] = [readText(change.before, "expiration_date"), readText(change.after, "expiration_date")];
  const [old, end] = [Date.parse(before2 ?? ""), Date.parse(after ?? "")];
  if (after === void 0 || Number.isNaN(end) || old === end) return [];
  const key = "expiration_date";
  const help = "keep the end where it was until what uses the key has moved to another one";
  if (end < SURELY_PAST) return [{ message: `\`${change.address}\` ends in the past, on ${day(end)}`, help, key }];
  if (!(end < old)) return [];
  return [{ message: `\`${change.address}\` ends on ${day(end)} instead of ${day(old)}`, help, key, severity: "high" }];
}
function day(instant2) {
  return new Date(instant2).toISOString().slice(0, 10);
}
function readsNoMore(change) {
  if (isUndecided(change.after, "key_opts")) return [];
  const after = readTexts(change.after, "key_opts");
  const lost = readTexts(change.before, "key_opts").filter((use) => READING.includes(use) && !after.includes(use));
  if (lost.length === 0) return [];
  const uses2 = lost.map((use) => `\`${use}\``).join(", ");
  return [{ message: `\`${change.address}\` can no longer be used to ${uses2}`, help: `keep ${uses2} in \`key_opts\``, key: "key_opts" }];
}

// src/dangers/infra/kms-rotation-disabled.ts
var ROTATION = {
  aws_kms_key: [on("enable_key_rotation")],
  google_kms_crypto_key: [set("rotation_period")],
  azurerm_key_vault_key: [set("rotation_policy")],
  alicloud_kms_key: [on("automatic_rotation")]
};
var kms_rotation_disabled_default = defineDanger({
  title: "rotation of a key switched off",
  harm: "protection-removed",
  severity: "low",
  why: "The longer a key lives, the more it opens when it leaks; most rules ask for a rotation each year.",
  help: "leave it on: old data stays readable after a rotation",
  safeWhen: "it stays on",
  types: Object.keys(ROTATION),
  fate: "changed",
  watches: watchedSettings(ROTATION),
  find: (change) => protectionLost(change, ROTATION)
});

// src/dangers/infra/large-plan-unreviewable.ts
var parameters3 = { "large-plan-unreviewable": { default: 500, says: "changed objects from which on it fires" } };
var large_plan_unreviewable_default = defineDanger({
  title: "more changes than a review can hold",
  harm: "advice",
  severity: "low",
  why: "Attention ends long before such a plan does, and what is dangerous hides in the crowd.",
  help: "split it into pull requests that somebody can read to the end",
  safeWhen: "less is changed; objects that stay as they are do not count",
  scope: "whole",
  parameters: parameters3,
  find({ whole }, surroundings) {
    const most = Math.max(1, parameterOf(surroundings, parameters3, "large-plan-unreviewable"));
    if (!whole || whole.changes < most) return void 0;
    return { message: `${whole.changes} objects are changed at once`, digest: sha256(String(whole.changes)) };
  }
});

// src/dangers/plan-predicates/expiry-rules.ts
var EXPIRY_RULES = {
  aws_s3_bucket_lifecycle_configuration: (object) => s3Rules(object, "rule", (rule) => readText(rule, "status") === "Enabled"),
  aws_s3_bucket: (object) => s3Rules(object, "lifecycle_rule", (rule) => read(rule, "enabled") === true),
  aws_ecr_lifecycle_policy: imageRules,
  google_storage_bucket: (object) => blocks2(object, "lifecycle_rule").filter((rule) => readText(rule, "action.type") === "Delete" && !onlyOldVersions(rule)).map((rule) => inDays("objects", readNumber(rule, "condition.age") ?? 0, scopeOf(rule, CONDITIONS))),
  azurerm_storage_management_policy: (object) => blocks2(object, "rule").filter((rule) => read(rule, "enabled") !== false).flatMap(
    (rule) => AZURE_AGES.map((path2) => readNumber(rule, path2)).filter((age) => age !== void 0 && age >= 0).map((age) => inDays("blobs", age, scopeOf(rule, ["filters.prefix_match", "filters.match_blob_index_tag"])))
  ),
  aws_dynamodb_table: (object) => read(object, "ttl.enabled") === true ? [{ scope: "", what: "items by their time to live", limit: Infinity, words: () => "" }] : [],
  google_bigquery_dataset: (object) => [
    ...milliseconds("tables", readNumber(object, "default_table_expiration_ms")),
    ...milliseconds("partitions", readNumber(object, "default_partition_expiration_ms"))
  ],
  google_bigquery_table: (object) => [
    ...instant(readNumber(object, "expiration_time")),
    ...milliseconds("partitions", readNumber(object, "time_partitioning.expiration_ms"))
  ]
};
var AZURE_AGES = [
  "actions.base_blob.delete_after_days_since_modification_greater_than",
  "actions.base_blob.delete_after_days_since_creation_greater_than"
];
var CONDITIONS = [
  ...["matches_prefix", "matches_suffix", "matches_storage_class", "created_before", "custom_time_before", "days_since_custom_time"]
].map((name) => `condition.${name}`);
var S3_SCOPES = {
  lifecycle_rule: ["prefix", "tags"],
  rule: [
    ...["prefix", "filter.prefix", "filter.tag", "filter.object_size_greater_than", "filter.object_size_less_than"],
    ...["filter.and.prefix", "filter.and.tags", "filter.and.object_size_greater_than", "filter.and.object_size_less_than"]
  ]
};
function s3Rules(object, path2, enabled) {
  return blocks2(object, path2).filter(enabled).flatMap(
    (rule) => blocks2(rule, "expiration").filter((expiration) => (readNumber(expiration, "days") ?? 0) > 0 || readText(expiration, "date") !== void 0).map((expiration) => inDays("objects", readNumber(expiration, "days") ?? 0, scopeOf(rule, S3_SCOPES[path2] ?? [])))
  );
}
function onlyOldVersions(rule) {
  return readText(rule, "condition.with_state") === "ARCHIVED" || (readNumber(rule, "condition.num_newer_versions") ?? 0) > 0;
}
function imageRules(object) {
  const policy = parsedJson(readText(object, "policy") ?? "");
  return blocks2(policy ?? null, "rules").filter((rule) => readText(rule, "action.type") === "expire" && readText(rule, "selection.tagStatus") !== "untagged").map((rule) => {
    const count2 = readNumber(rule, "selection.countNumber") ?? 0;
    const scope = scopeOf(rule, ["selection.tagPrefixList", "selection.tagPatternList", "selection.storageClass"]);
    if (readText(rule, "selection.countType") !== "imageCountMoreThan") return inDays("images", count2, scope);
    return { scope: `${scope} beyond a number`, what: "images", limit: count2, words: (most) => `beyond the newest ${most}` };
  });
}
function scopeOf(rule, paths2) {
  const found = paths2.flatMap((path2) => readAll(rule, path2).flat());
  return found.filter((one) => one !== "").map((one) => JSON.stringify(one)).toSorted().join();
}
function inDays(what2, days, scope = "") {
  return { scope, what: what2, limit: days, words: (age) => `after ${age} days` };
}
function milliseconds(what2, value2) {
  return value2 === void 0 || value2 <= 0 ? [] : [{ ...inDays(what2, Math.round(value2 / 864e5 * 100) / 100), scope: what2 }];
}
function instant(value2) {
  const words = (at) => at < 864e13 ? `on ${new Date(at).toISOString().slice(0, 10)}` : "";
  return value2 === void 0 || value2 <= 0 ? [] : [{ scope: "table", what: "the whole table", limit: value2, words }];
}
function blocks2(object, path2) {
  return readAll(object, path2).flat().filter((block) => isObject(block));
}

// src/dangers/infra/lifecycle-expiry-added.ts
var RULES_ALONE = /* @__PURE__ */ new Set(["aws_s3_bucket_lifecycle_configuration", "azurerm_storage_management_policy", "aws_ecr_lifecycle_policy"]);
var lifecycle_expiry_added_default = defineDanger({
  title: "deletion by age added",
  harm: "data-loss",
  severity: "high",
  why: "It deletes later, silently, and no plan will ever show it.",
  help: "try the rule on a prefix nobody needs, keep versions for a while, and let the owner of the data agree to the age",
  safeWhen: "rules are taken away, get a longer age, or repeat for a part what an older rule does to everything; rules that only move objects to cheaper storage, drop old versions or images without a tag, or abort uploads do not count",
  types: Object.keys(EXPIRY_RULES),
  fate: "left",
  find(change) {
    const rulesOf = EXPIRY_RULES[change.type];
    if (rulesOf === void 0 || !leaves(change)) return void 0;
    const after = rulesOf(change.after);
    if (after.length === 0) return void 0;
    const before2 = existed(change) ? rulesOf(change.before) : [];
    const [sooner] = after.map((rule2) => ({ rule: rule2, earlier: limitFor(before2, rule2) })).filter(({ rule: rule2, earlier: earlier3 }) => earlier3 === void 0 || rule2.limit < earlier3).toSorted((one, other) => one.rule.limit - other.rule.limit);
    if (sooner === void 0) return void 0;
    const { rule, earlier: earlier2 } = sooner;
    const when = rule.words(rule.limit);
    const was = earlier2 === void 0 ? "" : `, before it was ${rule.words(earlier2).replace(/^(after|on|beyond the newest) | days$/g, "")}`;
    return {
      message: `\`${change.address}\` deletes ${rule.what}${when === "" ? "" : ` ${when}`}${was}`,
      severity: severityOf2(change),
      key: "expiry"
    };
  }
});
function limitFor(before2, { scope, what: what2 }) {
  const same2 = before2.filter((one) => one.what === what2 && (one.scope === scope || one.scope === ""));
  return same2.length === 0 ? void 0 : Math.min(...same2.map(({ limit: limit2 }) => limit2));
}
function severityOf2(change) {
  if (existed(change)) return "high";
  return RULES_ALONE.has(change.type) ? "medium" : "low";
}

// src/dangers/infra/load-balancer-delete.ts
var load_balancer_delete_default = defineDanger({
  title: "front door destroyed",
  harm: "outage",
  severity: "high",
  why: "It is the front door of a service. The default host name changes when it is created again, so that DNS and partners point at nothing.",
  help: "create the new one first (`create_before_destroy`), move DNS, and destroy the old one when its traffic is gone",
  safeWhen: "it only changes in place",
  types: typesOf("load-balancer-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "load-balancer-delete", "clients no longer get in, and a new one has another host name")
});

// src/dangers/infra/load-balancer-made-public.ts
var INTERNAL = {
  aws_lb: [on("internal")],
  aws_elb: [on("internal")],
  aws_api_gateway_rest_api: [is("endpoint_configuration.types", ["PRIVATE"])],
  aws_mwaa_environment: [is("webserver_access_mode", ["PRIVATE_ONLY"], "PRIVATE_ONLY")],
  aws_transfer_server: [is("endpoint_type", ["VPC", "VPC_ENDPOINT"])],
  google_compute_forwarding_rule: [is("load_balancing_scheme", ["INTERNAL", "INTERNAL_MANAGED", "INTERNAL_SELF_MANAGED"])],
  google_cloud_run_v2_service: [is("ingress", ["INGRESS_TRAFFIC_INTERNAL_ONLY", "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"])],
  google_cloudfunctions_function: [is("ingress_settings", ["ALLOW_INTERNAL_ONLY", "ALLOW_INTERNAL_AND_GCLB"])],
  kubernetes_service: [is("spec.type", ["ClusterIP", "ExternalName"], "ClusterIP"), set("spec.load_balancer_source_ranges")],
  Service: [is("spec.type", ["ClusterIP", "ExternalName"], "ClusterIP"), set("spec.loadBalancerSourceRanges")]
};
var WITHIN = { aws_mwaa_environment: [is("webserver_access_mode", ["PRIVATE_ONLY"], "PRIVATE_ONLY")] };
var ASKED_FOR2 = {
  aws_lb: [on("internal")],
  aws_elb: [on("internal")],
  aws_api_gateway_rest_api: [is("endpoint_configuration.types", ["PRIVATE"])]
};
var FRONTENDS = ["azurerm_lb", "azurerm_application_gateway"];
var load_balancer_made_public_default = defineDanger({
  title: "internal service made public",
  harm: "exposure",
  severity: "high",
  why: "A service that was written for the inside often asks nobody to log in.",
  help: "keep it internal; put a gateway that asks for a login before what the outside needs",
  safeWhen: "it stays internal, or was public before; a new one that is made for the internet counts as low, and as medium where the provider would have kept it inside",
  types: [...Object.keys(INTERNAL), ...FRONTENDS],
  fate: "left",
  newTypes: [...Object.keys(ASKED_FOR2), "aws_mwaa_environment"],
  find: (change) => FRONTENDS.includes(change.type) ? frontend(change) : [
    ...protectionLost(change, INTERNAL),
    ...createdUnprotected(change, ASKED_FOR2, "low"),
    ...createdBelowDefault(change, WITHIN, "medium")
  ]
});
function frontend(change) {
  if (!existed(change) || !leaves(change)) return void 0;
  const isPublic2 = (object) => readAll(object, "frontend_ip_configuration.public_ip_address_id").some((id) => id !== "");
  if (isPublic2(change.before) || !isPublic2(change.after)) return void 0;
  return { message: `\`${change.address}\` gets a public address`, key: "frontend_ip_configuration.public_ip_address_id" };
}

// src/dangers/infra/log-or-audit-store-delete.ts
var log_or_audit_store_delete_default = defineDanger({
  title: "log store destroyed",
  harm: "data-loss",
  severity: "high",
  why: "Logs are what an incident or an audit asks for afterwards, and they cannot be made again.",
  help: "export them to an archive first, or keep the store and lower nothing",
  safeWhen: "the store is left alone on destroy (`skip_destroy`); replacements are left to `infra/stateful-replace`",
  types: typesOf("log-or-audit-store-delete"),
  newTypes: [],
  find(change) {
    if (read(change.before, "skip_destroy") === true) return void 0;
    return destruction(change, "log-or-audit-store-delete", "the logs in it are lost");
  }
});

// src/dangers/infra/log-retention-lowered.ts
var RETENTION2 = {
  aws_cloudwatch_log_group: { path: "retention_in_days", zeroIsForEver: true },
  aws_cloudtrail_event_data_store: { path: "retention_period", zeroIsForEver: false },
  google_logging_project_bucket_config: { path: "retention_days", zeroIsForEver: false },
  google_logging_folder_bucket_config: { path: "retention_days", zeroIsForEver: false },
  google_logging_organization_bucket_config: { path: "retention_days", zeroIsForEver: false },
  azurerm_log_analytics_workspace: { path: "retention_in_days", zeroIsForEver: false },
  azurerm_application_insights: { path: "retention_in_days", zeroIsForEver: false },
  datadog_logs_index: { path: "retention_days", zeroIsForEver: false }
};
var log_retention_lowered_default = defineDanger({
  title: "logs kept for a shorter time",
  harm: "data-loss",
  severity: "medium",
  why: "What is older than the new limit is deleted, and an incident is often found months later.",
  help: "archive what is older to cheap storage first",
  safeWhen: "logs are kept as long as before, or longer",
  types: Object.keys(RETENTION2),
  newTypes: [],
  find(change) {
    const retention2 = RETENTION2[change.type];
    if (retention2 === void 0 || !existed(change) || !leaves(change)) return void 0;
    const days = (object) => {
      const value2 = readNumber(object, retention2.path);
      return value2 === 0 && retention2.zeroIsForEver ? Infinity : value2;
    };
    const [before2, after] = [days(change.before), days(change.after)];
    if (before2 === void 0 || after === void 0 || after >= before2) return void 0;
    return {
      message: `\`${change.address}\` keeps logs for ${after} days, before ${Number.isFinite(before2) ? `${before2}` : "for ever"}`,
      key: retention2.path
    };
  }
});

// src/dangers/infra/log-sink-redirected.ts
var TARGETS4 = {
  google_logging_project_sink: ["destination", "filter"],
  google_logging_folder_sink: ["destination", "filter"],
  google_logging_organization_sink: ["destination", "filter"],
  aws_cloudwatch_log_subscription_filter: ["destination_arn", "filter_pattern"],
  aws_cloudtrail: ["s3_bucket_name", "cloud_watch_logs_group_arn"],
  azurerm_monitor_diagnostic_setting: ["log_analytics_workspace_id", "storage_account_id", "eventhub_name"]
};
var log_sink_redirected_default = defineDanger({
  title: "trail of logs sent elsewhere",
  harm: "protection-removed",
  severity: "high",
  why: "Those who watch the old place see nothing any more, and the new one may belong to somebody else.",
  help: "add the new target beside the old one, see that logs arrive, then take the old one away",
  safeWhen: "target and filter stay, or are added",
  types: Object.keys(TARGETS4),
  newTypes: [],
  find(change) {
    const paths2 = TARGETS4[change.type];
    if (paths2 === void 0 || !existed(change) || !leaves(change)) return void 0;
    const path2 = paths2.find((target) => {
      const [before2, after] = [readText(change.before, target), readText(change.after, target)];
      return before2 !== void 0 && before2 !== "" && after !== void 0 && before2 !== after;
    });
    if (path2 !== void 0)
      return { message: `\`${change.address}\` sends logs elsewhere, or leaves more of them out (\`${path2}\` changes)`, key: path2 };
    if (!change.type.startsWith("google_")) return void 0;
    const exclusions = (object) => readAll(object, "exclusions").flat().length;
    if (exclusions(change.after) <= exclusions(change.before)) return void 0;
    return { message: `\`${change.address}\` leaves more logs out (\`exclusions\`)`, key: "exclusions" };
  }
});

// src/dangers/infra/major-version-upgrade.ts
var VERSIONS = {
  aws_db_instance: { path: "engine_version", numbers: 1 },
  aws_rds_cluster: { path: "engine_version", numbers: 1 },
  aws_docdb_cluster: { path: "engine_version", numbers: 1 },
  aws_neptune_cluster: { path: "engine_version", numbers: 2 },
  aws_eks_cluster: { path: "version", numbers: 2 },
  aws_elasticache_replication_group: { path: "engine_version", numbers: 1 },
  aws_opensearch_domain: { path: "engine_version", numbers: 1 },
  aws_msk_cluster: { path: "kafka_version", numbers: 1 },
  google_sql_database_instance: { path: "database_version", numbers: 1 },
  google_container_cluster: { path: "min_master_version", numbers: 2 },
  azurerm_kubernetes_cluster: { path: "kubernetes_version", numbers: 2 },
  azurerm_postgresql_flexible_server: { path: "version", numbers: 1 }
};
var TWO_NUMBERS_BELOW = { aws_db_instance: 10, aws_rds_cluster: 6 };
var KEEPERS = ["StatefulSet.apps", "Deployment.apps"];
var keepers = new Set(KEEPERS);
var DATABASES = {
  ...{ postgres: 9, postgresql: 9, postgis: 9, timescaledb: 9, mysql: 5, mariadb: 99, mongo: 6, mongodb: 6 },
  ...{ elasticsearch: 0, opensearch: 0, cassandra: 3, neo4j: 4, clickhouse: 0 }
};
var major_version_upgrade_default = defineDanger({
  title: "new major version of a database or cluster",
  harm: "incompatible",
  severity: "high",
  why: "There is no way back in place, and applications and extensions may not run on the new version.",
  help: "upgrade a restored copy first and run the tests against it; take a snapshot right before the upgrade",
  safeWhen: "only a minor version changes; going back is `infra/replace-by-engine-downgrade`",
  types: [...Object.keys(VERSIONS), ...typesOfKinds(KEEPERS)],
  fate: "changed",
  watches: watchedPaths(
    Object.fromEntries(Object.entries(VERSIONS).map(([type, { path: path2 }]) => [type, path2])),
    watchedOfKinds(KEEPERS, ["spec"])
  ),
  find(change) {
    const version = VERSIONS[change.type];
    if (version === void 0) return imagesUpgraded(change);
    if (!isPlanned(change) || !existed(change) || !leaves(change)) return void 0;
    const [before2, after] = [readText(change.before, version.path), readText(change.after, version.path)];
    if (before2 === void 0 || after === void 0 || before2 === after || (compareVersions(after, before2) ?? 0) <= 0) return void 0;
    const two = (versionNumbers(before2)[0] ?? 0) < (TWO_NUMBERS_BELOW[change.type] ?? 0);
    const [from, to] = [before2, after].map((text) => versionNumbers(text).slice(0, two ? 2 : version.numbers));
    if (from?.join(".") === to?.join(".") || from?.length !== to?.length) return void 0;
    return {
      message: `\`${change.address}\` goes from version ${from?.join(".")} to ${to?.join(".")}, without a way back`,
      key: version.path
    };
  }
});
function imagesUpgraded(change) {
  const found = changeOfKinds(change, keepers);
  if (!found || found.before === null || found.after === null) return [];
  const now = containers(podSpec(found.after));
  return containers(podSpec(found.before)).flatMap(({ name, value: value2 }) => {
    const [was, is2] = [databaseImage(value2), databaseImage(sameContainer(now, name))];
    if (!was || !is2 || was.product !== is2.product || (compareVersions(is2.version, was.version) ?? 0) <= 0) return [];
    const count2 = (versionNumbers(was.version)[0] ?? 0) <= (DATABASES[was.product] ?? 0) ? 2 : 1;
    const [from, to] = [was.version, is2.version].map((text) => versionNumbers(text).slice(0, count2).join("."));
    if (from === to) return [];
    return [
      {
        message: `\`${change.address}\` runs \`${was.product}\` ${to} in ${shownName(name)} on what ${from} wrote`,
        key: `image ${name}`
      }
    ];
  });
}
function databaseImage(container) {
  const [, product = "", version = ""] = /(?:^|\/)([a-z0-9-]{2,40}):v?(\d{1,4}(?:\.\d{1,4}){0,3})[^/]{0,80}$/.exec(readText(container, "image") ?? "") ?? [];
  return Object.hasOwn(DATABASES, product) ? { product, version } : void 0;
}

// src/dangers/infra/management-lock-removed.ts
var management_lock_removed_default = defineDanger({
  title: "lock against deletion taken away",
  harm: "protection-removed",
  severity: "critical",
  why: "Such a lock exists for nothing but to stop deletions, so whoever takes it away means to delete.",
  help: "keep the lock; lift it only in the change that carries out the approved deletion",
  safeWhen: "the lock becomes stricter, or only its notes change",
  types: typesOf("management-lock-removed"),
  newTypes: [],
  find(change) {
    if (change.type === "azurerm_management_lock" && existed(change) && leaves(change)) {
      const [before2, after] = [readText(change.before, "lock_level"), readText(change.after, "lock_level")];
      if (before2 === "ReadOnly" && after === "CanNotDelete")
        return { message: `\`${change.address}\` is weakened from \`ReadOnly\` to \`CanNotDelete\``, severity: "high", key: "lock_level" };
    }
    return destruction(change, "management-lock-removed", "what it guarded can be deleted");
  }
});

// src/dangers/infra/many-deletes.ts
var parameters4 = {
  "many-deletes": { default: 10, says: "deleted objects from which on it fires" },
  "many-deletes-percent": {
    default: 10,
    says: "share of all objects of the plans, in percent, from which on five deleted ones are enough"
  }
};
var FEWEST = 5;
var many_deletes_default = defineDanger({
  title: "many objects deleted at once",
  harm: "data-loss",
  severity: "high",
  why: "Deletions in such numbers are rarely meant one by one: a wrong workspace, an empty variable or another version of a module plans them just as well.",
  help: "make sure that workspace, variables and module versions are those that are meant; then delete in parts that somebody can go through",
  safeWhen: "fewer are deleted; replacements have dangers of their own; components of Pulumi and objects that hold nothing (those of the providers `random`, `null`, `time` and the like) do not count; a plan that destroys everything is `infra/full-destroy`. The share is known for plans of Terraform and previews of Pulumi, which list what stays",
  scope: "whole",
  parameters: parameters4,
  find({ whole }, surroundings) {
    if (!whole) return void 0;
    const { deleted, existing } = whole;
    const isMany = deleted.count >= Math.max(1, parameterOf(surroundings, parameters4, "many-deletes"));
    const share = existing === void 0 || existing === 0 ? 0 : 100 * deleted.count / existing;
    const isMuch = deleted.count >= FEWEST && share >= parameterOf(surroundings, parameters4, "many-deletes-percent");
    if (!isMany && !isMuch) return void 0;
    const of = existing === void 0 ? "" : ` of ${existing}`;
    return {
      message: `${deleted.count}${of} objects are deleted: ${someOf(deleted.some, deleted.count)}`,
      severity: isMany ? "high" : "medium",
      digest: deleted.hash
    };
  }
});

// src/dangers/infra/many-resource-types.ts
var parameters5 = { "many-resource-types": { default: 25, says: "types of changed objects from which on it fires" } };
var many_resource_types_default = defineDanger({
  title: "very many types of resources changed",
  harm: "outage",
  severity: "medium",
  why: "Nobody knows all of these types well enough to see in one review what goes wrong; such plans come from upgrades of providers and shared modules.",
  help: "split it: the upgrade alone first, one group of resources after the other",
  safeWhen: "objects are only created, or fewer types are touched",
  scope: "whole",
  parameters: parameters5,
  find({ whole }, surroundings) {
    if (!whole || whole.types.length < Math.max(1, parameterOf(surroundings, parameters5, "many-resource-types"))) return void 0;
    const { types } = whole;
    return { message: `existing objects of ${types.length} types are changed: ${someOf(types)}`, digest: sha256(types.join()) };
  }
});

// src/dangers/infra/metadata-service-weakened.ts
var TOKENS = {
  aws_instance: [is("metadata_options.http_tokens", ["required"])],
  aws_launch_template: [is("metadata_options.http_tokens", ["required"])],
  aws_launch_configuration: [is("metadata_options.http_tokens", ["required"])]
};
var GUARDS2 = {
  ...TOKENS,
  google_compute_instance: [
    on("shielded_instance_config.enable_secure_boot"),
    on("shielded_instance_config.enable_vtpm"),
    on("shielded_instance_config.enable_integrity_monitoring")
  ]
};
var metadata_service_weakened_default = defineDanger({
  title: "metadata service or boot protection weakened",
  harm: "protection-removed",
  severity: "medium",
  why: "Without session tokens one forged request from inside an application hands out the credentials of its machine.",
  help: 'keep `http_tokens = "required"`, and update the client libraries that cannot do it',
  safeWhen: "as strict as before; a new machine that spells it out as optional counts as low",
  types: Object.keys(GUARDS2),
  newTypes: Object.keys(TOKENS),
  fate: "left",
  watches: watchedSettings(GUARDS2),
  find: (change) => [...protectionLost(change, GUARDS2), ...createdUnprotected(change, TOKENS, "low")]
});

// src/dangers/infra/mfa-delete-or-object-lock-removed.ts
var LOCKS2 = {
  aws_s3_bucket_versioning: [is("versioning_configuration.mfa_delete", ["Enabled"])],
  aws_s3_bucket: [on("versioning.mfa_delete"), on("object_lock_enabled")],
  aws_s3_bucket_object_lock_configuration: [is("rule.default_retention.mode", ["COMPLIANCE"])],
  google_storage_bucket: [set("retention_policy"), on("retention_policy.is_locked")],
  azurerm_storage_account: [set("immutability_policy")]
};
var TERMS = {
  aws_s3_bucket_object_lock_configuration: ["rule.default_retention.days", "rule.default_retention.years"],
  google_storage_bucket: ["retention_policy.retention_period"],
  azurerm_storage_container_immutability_policy: ["immutability_period_in_days"],
  azurerm_storage_account: ["immutability_policy.period_since_creation_in_days"]
};
var mfa_delete_or_object_lock_removed_default = defineDanger({
  title: "object lock or MFA delete taken away",
  harm: "protection-removed",
  severity: "critical",
  why: "The lock is what keeps objects through ransomware, a stolen key or a mistaken script.",
  help: "keep the lock; let objects run out of their retention instead",
  safeWhen: "the lock stays as strict and as long",
  types: [.../* @__PURE__ */ new Set([...typesOf("mfa-delete-or-object-lock-removed"), ...Object.keys(LOCKS2), ...Object.keys(TERMS)])],
  newTypes: [],
  watches: watchedPaths(watchedSettings(LOCKS2), TERMS),
  find(change) {
    const destroyed = destruction(change, "mfa-delete-or-object-lock-removed", "objects can be deleted and overwritten");
    if (destroyed) return destroyed;
    const shorter = loweredNumbers(change, TERMS).map(({ path: path2, place: place2, key, before: before2, after }) => ({
      message: `\`${change.address}\` shortens ${place2} from ${before2} to ${after}`,
      help: `keep \`${path2} = ${before2}\``,
      severity: "high",
      key
    }));
    return [...protectionLost(change, LOCKS2), ...shorter];
  }
});

// src/dangers/infra/mfa-or-password-policy-weakened.ts
var LOGINS2 = {
  aws_cognito_user_pool: [is("mfa_configuration", ["ON"])],
  aws_iam_account_password_policy: [
    on("require_symbols"),
    on("require_numbers"),
    on("require_uppercase_characters"),
    on("require_lowercase_characters")
  ],
  google_identity_platform_config: [is("mfa.state", ["ENABLED", "MANDATORY"])],
  github_organization_settings: [on("web_commit_signoff_required")],
  azuread_conditional_access_policy: [is("state", ["enabled"])],
  okta_policy_mfa: [is("status", ["ACTIVE"], "ACTIVE")],
  okta_policy_password: [is("status", ["ACTIVE"], "ACTIVE")]
};
var NUMBERS2 = {
  aws_iam_account_password_policy: ["minimum_password_length", "password_reuse_prevention"],
  aws_cognito_user_pool: ["password_policy.minimum_length"],
  okta_policy_password: ["password_min_length"]
};
var POLICIES = /* @__PURE__ */ new Set([
  "aws_iam_account_password_policy",
  "azuread_conditional_access_policy",
  "okta_policy_mfa",
  "okta_policy_password"
]);
var mfa_or_password_policy_weakened_default = defineDanger({
  title: "second factor or password policy weakened",
  harm: "protection-removed",
  severity: "high",
  why: "A stolen or guessed password is then enough to take over an account.",
  help: "keep the second factor for everybody; make exceptions for single accounts, with an end",
  safeWhen: "as strict as before",
  types: [.../* @__PURE__ */ new Set([...Object.keys(LOGINS2), ...Object.keys(NUMBERS2), ...POLICIES])],
  newTypes: [],
  find(change) {
    if (POLICIES.has(change.type) && destroys(change) && !replaces(change) && !isDeposed(change))
      return { message: `${loss(change)}: logins fall back to the default` };
    const shorter = loweredNumbers(change, NUMBERS2).map(({ path: path2, before: before2, after }) => ({
      message: `\`${change.address}\` lowers \`${path2}\` from ${before2} to ${after}`,
      help: `keep \`${path2} = ${before2}\``,
      key: path2
    }));
    return [...protectionLost(change, LOGINS2), ...shorter];
  }
});

// src/dangers/configuration-predicates/version-line.ts
var OPEN3 = [Number.POSITIVE_INFINITY, 0];
function versionLine(version) {
  const [, major, minor] = /^v?(\d+)(?:\.(\d+))?/.exec(version.trim()) ?? [];
  return major === void 0 ? void 0 : [Number(major), major === "0" ? Number(minor ?? 0) : 0];
}
function compareLines(one, other) {
  return one[0] === other[0] ? one[1] - other[1] : one[0] - other[0];
}
function isOpen4(line) {
  return line === OPEN3;
}
function highestLine(constraint) {
  let highest = OPEN3;
  for (const part of constraint.split(",")) {
    if (part.trim() === "") continue;
    const found = lineOf(part);
    if (!found) return void 0;
    if (found !== OPEN3 && (highest === OPEN3 || compareLines(found, highest) < 0)) highest = found;
  }
  return highest;
}
function lineOf(part) {
  const [, operator = "=", version = ""] = /^\s*(=|!=|>=|>|<=|<|~>)?\s*(v?[\w.+-]+)\s*$/.exec(part) ?? [];
  const line = versionLine(version);
  if (!line) return void 0;
  const numbers = version.replace(/^v/, "").split(/[-+]/)[0]?.split(".") ?? [];
  switch (operator) {
    case "=":
    case "<=":
      return line;
    case "<":
      return before(line, numbers);
    case "~>":
      if (numbers.length < 2) return OPEN3;
      return numbers.length === 2 && line[0] === 0 ? [0, Number.POSITIVE_INFINITY] : line;
    default:
      return OPEN3;
  }
}
function before([major, minor], numbers) {
  const isZero = (from) => numbers.slice(from).every((number) => Number(number) === 0);
  if (major > 0) return isZero(1) ? major === 1 ? [0, Number.POSITIVE_INFINITY] : [major - 1, 0] : [major, 0];
  return isZero(2) && minor > 0 ? [0, minor - 1] : [0, minor];
}

// src/dangers/configuration-predicates/module-source.ts
var REGISTRY = /^([\w.-]+\.[\w.-]+(:\d+)?\/)?[\w-]+\/[\w-]+\/[\w-]+(\/\/.*)?$/;
function moduleSource(source, version) {
  if (/^(\.\.?)?\//.test(source) || source === "." || source === "..") return { kind: "local", place: source, plain: false };
  const [place2 = "", query = ""] = source.split("?", 2);
  const isGit = /^git::|^git@|^(github\.com|bitbucket\.org|gitlab\.com)[/:]|\.git(\/\/|$)|^ssh:\/\//.test(place2);
  if (!isGit && REGISTRY.test(place2)) return { kind: "registry", place: place2, plain: false, ...version !== void 0 && { version } };
  const ref = query.split("&").map((one) => /^(?:ref|rev|tag)=(.+)$/.exec(one)?.[1]).find((one) => one !== void 0);
  const checksum = query.split("&").map((one) => /^checksum=(.+)$/.exec(one)?.[1]).find((one) => one !== void 0);
  const plain2 = /^([a-z0-9]+::)?http:\/\//.test(place2);
  const fixed = ref ?? checksum;
  return { kind: isGit || /^hg::/.test(place2) ? "git" : "download", place: place2, plain: plain2, ...fixed !== void 0 && { version: fixed } };
}
function looseness({ kind, version }) {
  if (kind === "local") return void 0;
  if (kind === "registry") return version === void 0 || version.trim() === "" ? "without a version" : void 0;
  if (version === void 0) return kind === "git" ? "without a `ref`" : "without a checksum";
  return kind === "download" || isFixed(version) ? void 0 : "at a branch or a tag that moves";
}
function isFixed(ref) {
  return /^[0-9a-f]{7,40}$/.test(ref) && /\d/.test(ref) ? true : /(^|[/_-])v?\d+\.\d+(\.\d+)*([-+.][0-9A-Za-z.-]+)?$/.test(ref);
}
function lineOfSource({ version }) {
  const [number] = /\d+(\.\d+)+|\d+$/.exec(version ?? "") ?? [];
  return number === void 0 || /^[0-9a-f]{40}$/.test(version ?? "") ? void 0 : versionLine(number);
}

// src/dangers/infra/module-source-change.ts
var module_source_change_default = defineDanger({
  title: "module fetched from elsewhere, or not pinned",
  harm: "privilege",
  severity: "medium",
  why: "The code of a module runs with the credentials of the job, and no lock file holds it: a branch can bring anything with the next `init`.",
  help: "name an exact version, a release tag or a commit, from a source that you trust",
  safeWhen: "it is a folder of this repository, or pinned and from the same place; another version from there counts as low",
  types: ["module"],
  configuration: "only",
  find(change) {
    if (!isBlock(change, "module") || change.after === null) return void 0;
    const [source, version] = [factChange(change, "source"), factChange(change, "version")];
    if (change.kind === "update" && !source.changed && !version.changed) return void 0;
    const key = keyIn(change, "source");
    if (isUnknown(source.after) || isUnknown(version.after))
      return { message: `where \`${change.address}\` comes from has to be evaluated`, key };
    const now = moduleSource(textOf(source.after) ?? "", textOf(version.after));
    const old = typeof source.before === "string" && !isUnknown(version.before) ? moduleSource(source.before, textOf(version.before)) : void 0;
    const hit = change.kind === "create" ? unpinned(change.address, now) : moved(change.address, old, now);
    return hit && { ...hit, key };
  }
});
function moved(address, old, now) {
  if (now.kind === "local") return void 0;
  const loose = looseness(now);
  if (!old)
    return unpinned(address, now) ?? { message: `\`${address}\` comes from ${quoted(now.place)}, and from where before had to be evaluated` };
  if (old.place !== now.place)
    return {
      message: `\`${address}\` comes from ${quoted(now.place)} instead of ${quoted(old.place)}${loose === void 0 ? "" : `, ${loose}`}`,
      ...(loose !== void 0 || now.plain) && { severity: "high" }
    };
  if (loose !== void 0)
    return looseness(old) !== void 0 && old.version === now.version ? void 0 : {
      message: `\`${address}\` is fetched ${loose} from ${quoted(now.place)}${old.version === void 0 ? "" : `, where ${quoted(old.version)} was`}`
    };
  if (old.version === now.version) return void 0;
  const [from, to] = [lineOfSource(old), lineOfSource(now)];
  const major = from && to ? compareLines(from, to) !== 0 : false;
  return {
    message: `\`${address}\` goes ${old.version === void 0 ? "" : `from ${quoted(old.version)} `}to ${quoted(now.version)}${major ? ", another major version" : ""}`,
    severity: major ? "medium" : "low"
  };
}
function unpinned(address, source) {
  const loose = looseness(source);
  if (source.plain) return { message: `\`${address}\` is fetched from ${quoted(source.place)} without encryption`, severity: "high" };
  return loose === void 0 ? void 0 : { message: `\`${address}\` is fetched ${loose} from ${quoted(source.place)}` };
}

// src/dangers/infra/move-target-missing.ts
var move_target_missing_default = defineDanger({
  title: "`moved` block that leads nowhere",
  harm: "data-loss",
  severity: "high",
  why: "The address it leads to is not in the configuration, so instead of being moved the object is destroyed.",
  help: "correct the address after `to`, or add the resource it names",
  safeWhen: "the target exists, or the resource holds nothing of its own",
  types: typesWithContent(),
  fate: "destroyed",
  find(change) {
    if (!destroys(change) || change.plan.actionReason !== "delete_because_no_move_target" || contentSeverity(change.type) === void 0)
      return void 0;
    return {
      message: `\`${change.address}\` was to be moved, but its target does not exist, so it is destroyed`,
      ...advice(keepAdvice(change))
    };
  }
});

// src/dangers/infra/multi-az-or-replication-disabled.ts
var multi_az_or_replication_disabled_default = defineDanger({
  title: "failover or replication switched off",
  harm: "protection-removed",
  severity: "high",
  why: "One failing zone, disk or region is then an outage, and perhaps a loss.",
  help: "keep the second copy; where it is too expensive, say so in the change and have the owner of the service agree",
  safeWhen: "there is as much redundancy as before",
  types: [...Object.keys(REPLICATION), "aws_s3_bucket_replication_configuration"],
  newTypes: [],
  watches: watchedSettings(REPLICATION),
  find(change) {
    const gone = change.type === "aws_s3_bucket_replication_configuration" && destroys(change) && !replaces(change) && !isDeposed(change);
    return gone ? { message: `${loss(change)}: the bucket has no second copy any more` } : protectionLost(change, REPLICATION);
  }
});

// src/dangers/infra/multi-environment-change.ts
var parameters6 = { "multi-environment-change": { default: 2, says: "environments from which on it fires" } };
var multi_environment_change_default = defineDanger({
  title: "several environments endangered at once",
  harm: "outage",
  severity: "high",
  why: "What breaks the first environment breaks the others too, before anybody has seen it.",
  help: "roll it out in stages: one environment, then the next one in a pull request of its own",
  safeWhen: "plans of all but one environment have no danger of severity high or above; one plan that is meant for several environments counts once",
  scope: "whole",
  parameters: parameters6,
  find({ whole }, surroundings) {
    const fewest = Math.max(2, parameterOf(surroundings, parameters6, "multi-environment-change"));
    if (!whole || whole.elsewhere.length + 1 < fewest) return void 0;
    const { elsewhere } = whole;
    return { message: `what is dangerous here reaches ${someOf(elsewhere)} at the same time`, digest: sha256(elsewhere.join("\0")) };
  }
});

// src/dangers/infra/network-open-to-world.ts
var ACLS = ["aws_network_acl", "aws_default_network_acl"];
var network_open_to_world_default = defineDanger({
  title: "network opened to the internet",
  harm: "exposure",
  severity: "critical",
  why: "Open ports are found and tried within minutes.",
  help: "name the ranges that need it; reach machines through a bastion, a VPN or a session service; put a load balancer before what is for everybody",
  safeWhen: "only ports 80 or 443 are opened, or ICMP; the rule was there before, in whatever order; network ACLs, which are stateless, count as medium at most",
  types: [...INBOUND_TYPES, "aws_network_acl_rule", ...ACLS],
  fate: "left",
  watches: watchedPaths(INBOUND_ATTRIBUTES, {
    aws_network_acl_rule: ["rule_action", "egress", "cidr_block", "ipv6_cidr_block", "protocol", "from_port", "to_port"],
    ...Object.fromEntries(ACLS.map((type) => [type, ["ingress"]]))
  }),
  find(change) {
    if (!leaves(change)) return void 0;
    if (change.type === "aws_default_network_acl" && change.before === null) return void 0;
    const open = openings(change.type, change.after);
    if (open.length === 0) return void 0;
    const known3 = new Set(change.before === null ? [] : openings(change.type, change.before).map(({ id }) => id));
    const added2 = open.filter(({ id }) => !known3.has(id) && known3.add(id));
    if (added2.length === 0) return void 0;
    const worst = added2.reduce((a, b) => isAtLeast(a.severity, b.severity) ? a : b).severity;
    const words = [...new Set(added2.map((one) => one.words))];
    const rest = words.length > 3 ? ` and ${words.length - 3} more` : "";
    return {
      message: `\`${change.address}\` lets the internet reach ${words.slice(0, 3).join(", ")}${rest}`,
      severity: worst,
      key: added2.map(({ id }) => id).toSorted().join()
    };
  }
});
function openings(type, object) {
  if (type === "aws_network_acl_rule")
    return readText(object, "rule_action")?.toLowerCase() === "allow" && read(object, "egress") !== true ? aclOpenings(object) : [];
  if (ACLS.includes(type))
    return readAll(object, "ingress").flat().filter((rule) => readText(rule, "action")?.toLowerCase() === "allow").flatMap(aclOpenings);
  return inboundRules(type, object).flatMap(
    ({ sources, ports }) => sources.filter(isWorld).flatMap(
      (source) => ports.flatMap((range) => {
        const grade = portGrade(range);
        return grade === void 0 ? [] : [{ id: `${source} ${range.from}-${range.to}`, ...grade }];
      })
    )
  );
}
function aclOpenings(object) {
  const sources = [...readTexts(object, "cidr_block"), ...readTexts(object, "ipv6_cidr_block")].filter(isWorld);
  const all = ["-1", "all"].includes(readText(object, "protocol") ?? "");
  const [from, to] = [readNumber(object, "from_port"), readNumber(object, "to_port")];
  const grade = portGrade(all || from === void 0 || to === void 0 ? ALL_PORTS : { from, to });
  if (grade === void 0 || !all && (from ?? 0) >= 1024) return [];
  return sources.map((source) => ({ id: `${source} acl ${all ? "" : `${from}-${to}`}`, words: grade.words, severity: SEVERITIES[1] }));
}

// src/dangers/infra/node-pool-delete.ts
var node_pool_delete_default = defineDanger({
  title: "node pool destroyed",
  harm: "outage",
  severity: "high",
  why: "All pods of the pool are evicted at once, whether or not there is room for them elsewhere.",
  help: "add the new pool, cordon and drain the old one, then destroy it",
  safeWhen: "it only changes in place",
  types: typesOf("node-pool-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "node-pool-delete", "everything that runs on it is evicted")
});

// src/dangers/infra/notification-target-removed.ts
var notification_target_removed_default = defineDanger({
  title: "notification target destroyed",
  harm: "protection-removed",
  severity: "medium",
  why: "Alarms still fire, but nobody hears them.",
  help: "add the new target first and send a test alarm through it",
  safeWhen: "it only changes in place",
  types: typesOf("notification-target-removed"),
  fate: "destroyed",
  find: (change) => destruction(change, "notification-target-removed", "alarms that went there reach nobody")
});

// src/dangers/plan-predicates/shared-issuers.ts
var SHARED_ISSUERS = [
  "token.actions.githubusercontent.com",
  "gitlab.com",
  "app.terraform.io",
  "oidc.circleci.com",
  "agent.buildkite.com",
  "api.bitbucket.org",
  "oidc.vercel.com",
  "accounts.google.com"
];

// src/dangers/infra/oidc-provider-change.ts
var BELIEVED = {
  aws_iam_openid_connect_provider: ["url", "client_id_list", "thumbprint_list"],
  aws_iam_saml_provider: ["saml_metadata_document"],
  aws_eks_identity_provider_config: ["oidc.issuer_url", "oidc.client_id"],
  google_iam_workload_identity_pool_provider: [
    "attribute_condition",
    "oidc.issuer_uri",
    "oidc.allowed_audiences",
    "attribute_mapping.google\\.subject"
  ],
  google_iam_workforce_pool_provider: ["attribute_condition", "oidc.issuer_uri", "attribute_mapping.google\\.subject"],
  azuread_application_federated_identity_credential: ["subject", "issuer", "audiences"],
  azurerm_federated_identity_credential: ["subject", "issuer", "audience"]
};
var oidc_provider_change_default = defineDanger({
  title: "trusted source of logins changed",
  harm: "privilege",
  severity: "critical",
  why: "Whoever the provider believes can become the roles that trust it: who may deploy is decided here.",
  help: "add the new issuer or subject beside the old one, move the workloads, then take the old one away; keep a condition that names the repository",
  safeWhen: "names and tags change; values are only taken out of a list, which counts as high since logins fail",
  types: Object.keys(BELIEVED),
  newTypes: ["google_iam_workload_identity_pool_provider"],
  fate: "left",
  watches: watchedPaths(BELIEVED),
  find(change) {
    if (!leaves(change)) return void 0;
    if (!existed(change)) return madeWithoutCondition(change);
    return (BELIEVED[change.type] ?? []).flatMap((path2) => moved2(change, path2));
  }
});
function moved2(change, path2) {
  const [before2, after] = [readTexts(change.before, path2), readTexts(change.after, path2)];
  if (before2.length === 0 && path2 !== "attribute_condition") return [];
  const unknown = isUnknown(read(change.after, path2));
  if (!unknown && before2.toSorted().join("\n") === after.toSorted().join("\n")) return [];
  const shown3 = path2.replaceAll("\\", "");
  if (path2 === "attribute_condition" && before2.length === 0) return [];
  const lost = after.length === 0;
  const added2 = unknown || after.some((value2) => !before2.includes(value2)) || lost && path2 === "attribute_condition";
  const severity = added2 ? "critical" : "high";
  const how = unknown ? "known only after apply" : lost ? "gone" : added2 ? "changed" : "shortened";
  return [{ message: `\`${change.address}\` believes others than before: \`${shown3}\` is ${how}`, severity, key: shown3 }];
}
function madeWithoutCondition(change) {
  if (change.type !== "google_iam_workload_identity_pool_provider" || read(change.after, "attribute_condition") !== void 0)
    return void 0;
  const issuer = SHARED_ISSUERS.find((one) => readText(change.after, "oidc.issuer_uri")?.includes(one));
  if (issuer === void 0) return void 0;
  return {
    message: `\`${change.address}\` believes every token of ${issuer}, whoever it was given to`,
    help: 'set `attribute_condition`, such as `assertion.repository_owner == "acme"`',
    key: "attribute_condition"
  };
}

// src/dangers/infra/org-guardrail-removed.ts
var ENFORCED3 = {
  google_organization_policy: [on("boolean_policy.enforced")],
  google_project_organization_policy: [on("boolean_policy.enforced")],
  google_folder_organization_policy: [on("boolean_policy.enforced")],
  google_org_policy_policy: [is("spec.rules.enforce", ["TRUE"])],
  azurerm_management_group_policy_assignment: [on("enforce", true)],
  azurerm_subscription_policy_assignment: [on("enforce", true)],
  azurerm_resource_group_policy_assignment: [on("enforce", true)]
};
var org_guardrail_removed_default = defineDanger({
  title: "guardrail of the organisation taken away",
  harm: "protection-removed",
  severity: "critical",
  why: "It limited everybody below it, and what it forbade is possible from now on in every account or project there.",
  help: "make an exception for the one place that needs it instead of lifting the rule for all",
  safeWhen: "it stays in force",
  types: [.../* @__PURE__ */ new Set([...typesOf("org-guardrail-removed"), ...Object.keys(ENFORCED3)])],
  newTypes: [],
  find(change) {
    return destruction(change, "org-guardrail-removed", "what it forbade is allowed everywhere below") ?? protectionLost(change, ENFORCED3);
  }
});

// src/dangers/infra/permissions-boundary-removed.ts
var BOUNDARIES = {
  aws_iam_role: [set("permissions_boundary")],
  aws_iam_user: [set("permissions_boundary")]
};
var permissions_boundary_removed_default = defineDanger({
  title: "permissions boundary taken away",
  harm: "privilege",
  severity: "critical",
  why: "The boundary is what makes it safe to let others write the policies of a role; without it these policies count in full.",
  help: "keep the boundary; give what is missing inside it",
  safeWhen: "another boundary takes its place",
  types: Object.keys(BOUNDARIES),
  fate: "changed",
  find: (change) => protectionLost(change, BOUNDARIES).map((hit) => ({ ...hit, message: `\`${change.address}\` loses its permissions boundary` }))
});

// src/dangers/infra/pitr-disabled.ts
var pitr_disabled_default = defineDanger({
  title: "point-in-time recovery switched off",
  harm: "protection-removed",
  severity: "critical",
  why: "What could be restored to the second can then be restored to last night at best, and the history so far is dropped.",
  help: "leave it on",
  safeWhen: "it stays on; a new store that spells it out as off is reported as low",
  types: Object.keys(POINT_IN_TIME),
  fate: "left",
  watches: watchedSettings(POINT_IN_TIME),
  find: (change) => [...protectionLost(change, POINT_IN_TIME), ...createdUnprotected(change, POINT_IN_TIME, "low")]
});

// src/dangers/infra/policy-gate-self-change.ts
var policy_gate_self_change_default = defineDanger({
  title: "gate changed",
  harm: "protection-removed",
  severity: "critical",
  why: "Who changes the policies, CODEOWNERS or the workflow of the gate decides what all later pull requests are asked for.",
  help: "have the owners of the policies look at it; this pull request is still judged by the policies of the target branch",
  safeWhen: "never; it counts as covered by the built-in rule `interlock/policy-change`, which asks the owners for an approval",
  types: ["file"],
  find(change) {
    const what2 = hasRole(change, "policy") ? "a policy of this gate" : hasRole(change, "codeowners") ? "who owns which files" : isGate(change.before) || isGate(change.after) ? "a workflow that runs this gate" : void 0;
    if (what2 === void 0) return void 0;
    const verb = change.kind === "delete" ? "removes" : change.kind === "create" ? "adds" : "changes";
    return { message: `\`${change.address}\` ${verb} ${what2}`, key: "gate" };
  }
});
function isGate(side) {
  return isObject(side) && side["gate"] === true;
}

// src/dangers/infra/prevent-destroy-removed.ts
var PATH3 = "lifecycle.prevent_destroy";
var prevent_destroy_removed_default = defineDanger({
  title: "`prevent_destroy` removed",
  harm: "protection-removed",
  severity: "high",
  why: "It is the only thing that makes Terraform refuse a plan which destroys the resource. Taking it away plans no change at all, so the guard is gone before anybody sees the deletion.",
  help: "keep `lifecycle { prevent_destroy = true }` until the change that carries out the approved deletion",
  safeWhen: "it stays `true`, also under a new address that a `moved` block leads to, or the resource is given up by a `removed` block with `destroy = false`",
  configuration: "only",
  find(change) {
    if (!isBlock(change, "resource")) return void 0;
    const { before: before2, after, changed: changed4 } = factChange(change, PATH3);
    const mayGuard = isUnknown(before2);
    if (before2 !== true && !mayGuard || after === true || !changed4) return void 0;
    const key = keyIn(change, PATH3);
    if (change.kind === "delete")
      return {
        message: `\`${change.address}\` is taken out of the configuration, and its \`prevent_destroy\` with it, so that nothing refuses its destruction`,
        help: `if it was renamed, say so: \`moved { from = ${change.address}, to = NEW_ADDRESS }\`; if it shall live on unmanaged: \`removed { from = ${change.address}, lifecycle { destroy = false } }\``,
        key,
        ...mayGuard && { severity: "medium" }
      };
    if (isUnknown(after))
      return {
        message: `\`${change.address}\` takes \`prevent_destroy\` from an expression, so that nobody can tell here whether it still guards`,
        help: "write `prevent_destroy = true`",
        severity: "medium",
        key
      };
    const how = after === void 0 ? "loses `prevent_destroy`" : "sets `prevent_destroy` to `false`";
    return {
      message: mayGuard ? `\`${change.address}\` ${how}, which may have guarded it before` : `\`${change.address}\` ${how}, and can be destroyed from now on`,
      key,
      ...mayGuard && { severity: "medium" }
    };
  }
});

// src/dangers/infra/provider-major-upgrade.ts
var provider_major_upgrade_default = defineDanger({
  title: "other major version of a provider",
  harm: "incompatible",
  severity: "medium",
  why: "Defaults change with a major version, also those that protect, and the state is rewritten in a form that older versions cannot read.",
  help: "change the version alone, read its upgrade guide, and look at the plan it makes for every root module before anything else is merged",
  safeWhen: "it stays within one major version (before 1.0: one minor version)",
  types: ["required_provider", "required_version", "provider"],
  configuration: "only",
  find(change) {
    const path2 = isBlock(change, "provider") ? "version" : isBlock(change, "required-provider", "required-version") ? "constraint" : void 0;
    if (path2 === void 0 || change.kind === "create") return void 0;
    const name = isBlock(change, "required-version") ? "Terraform" : `provider ${quoted(read(change.after ?? void 0, "source") ?? read(change.before, "source") ?? change.address)}`;
    if (factChange(change, "source").changed && change.kind === "update") return void 0;
    const locked = factChange(change, "locked");
    if (locked.changed) return lockedHit(name, locked.before, locked.after, keyIn(change, "version"));
    const constraint = factChange(change, path2);
    if (!constraint.changed) return void 0;
    const held = locked.after !== void 0 || isBlock(change, "required-version");
    const hit = constraintHit(name, constraint.before, constraint.after);
    return hit && { ...hit, key: keyIn(change, "version"), ...held && { severity: "low" } };
  }
});
function lockedHit(name, before2, after, key) {
  if (before2 === void 0) return void 0;
  if (after === void 0)
    return {
      message: `${name} is no longer held at a version by the lock file`,
      help: "keep `.terraform.lock.hcl` in the repository",
      key
    };
  const [from, to] = [versionLine(textOf(before2) ?? ""), versionLine(textOf(after) ?? "")];
  if (!from || !to) return { message: `${name} is locked to something that is no version`, key };
  const difference2 = compareLines(to, from);
  if (difference2 === 0) return void 0;
  const how = `${name} goes ${difference2 < 0 ? "back " : ""}from version ${quoted(before2)} to ${quoted(after)}`;
  return difference2 > 0 ? { message: how, key } : { message: `${how}, which may not be able to read the state any more`, severity: "high", key };
}
function constraintHit(name, before2, after) {
  if (isUnknown(before2) || isUnknown(after)) return { message: `which versions of ${name} are let in has to be evaluated` };
  const from = highestLine(textOf(before2) ?? "");
  const to = highestLine(textOf(after) ?? "");
  if (!to) return { message: `${name} has a version constraint that cannot be read` };
  if (!from || isOpen4(from)) return void 0;
  if (after === void 0) return { message: `${name} has no version constraint any more, where ${quoted(before2)} was` };
  if (isOpen4(to)) return { message: `${name} can come in any later version: ${quoted(after)} instead of ${quoted(before2)}` };
  const difference2 = compareLines(to, from);
  if (difference2 === 0) return void 0;
  return {
    message: `${name} goes ${difference2 < 0 ? "back to an earlier" : "to a later"} major version: ${quoted(after)} instead of ${quoted(before2)}`
  };
}

// src/dangers/infra/provider-source-change.ts
var provider_source_change_default = defineDanger({
  title: "provider from another source",
  harm: "privilege",
  severity: "high",
  why: "A provider is a program that runs with the credentials of the job. Another source is another author; other checksums under the same version are another program.",
  help: "check who publishes it, and take the change alone; checksums of one version only ever grow: `terraform providers lock`",
  safeWhen: "the address is only written out (`aws` as `hashicorp/aws`), or the public registry is named or not",
  types: ["required_provider"],
  configuration: "only",
  find(change) {
    if (!isBlock(change, "required-provider") || change.kind !== "update") return void 0;
    const source = factChange(change, "source");
    if (source.changed) {
      if (isUnknown(source.before) || isUnknown(source.after))
        return { message: `where \`${change.address}\` comes from has to be evaluated`, severity: "medium", key: keyIn(change, "source") };
      return {
        message: `\`${change.address}\` comes from ${quoted(source.after)} instead of ${quoted(source.before)}`,
        key: keyIn(change, "source")
      };
    }
    const [version, hashes] = [factChange(change, "locked"), factChange(change, "hashes")];
    if (version.changed || version.after === void 0 || !hashes.changed) return void 0;
    const [old, now] = [texts(hashes.before), texts(hashes.after)];
    if (old.length === 0 || old.some((one) => now.includes(one))) return void 0;
    return {
      message: `none of the checksums of \`${change.address}\` in the lock file is one of those before, though the version is the same`,
      key: keyIn(change, "hashes")
    };
  }
});
function texts(value2) {
  return Array.isArray(value2) ? value2.filter((one) => typeof one === "string") : [];
}

// src/dangers/infra/provisioner-added.ts
var provisioner_added_default = defineDanger({
  title: "program run by Terraform",
  harm: "privilege",
  severity: "high",
  why: "It runs on the machine that plans or applies, with its credentials, or on the resource; what it does is in no plan, and an `external` data source runs before anybody has approved.",
  help: "let a provider or the image of the machine do it; where it must be, read the script as closely as a deployment",
  safeWhen: "it was there before; a file that is copied counts as medium, an address that is asked while planning as low",
  configuration: "only",
  find(change) {
    if (isBlock(change, "data")) return whilePlanning(change);
    if (!isBlock(change, "resource", "removed")) return void 0;
    const known3 = new Set(provisioners(change.before).map((one) => one["content"]));
    return provisioners(change.after).filter((one) => !known3.has(one["content"])).map((one) => provisioned(change, one));
  }
});
function provisioners(side) {
  const list5 = isObject(side) ? side["provisioners"] : void 0;
  return Array.isArray(list5) ? list5.filter(isObject) : [];
}
function provisioned(change, { type, when, runs, content }) {
  const what2 = typeof runs === "string" ? `runs \`${runs}\`` : "runs a program";
  const moment = when === "destroy" ? "when it is destroyed" : "when it is created";
  const key = keyIn(change, `provisioner ${scalarText(type)} ${scalarText(content).slice(0, 8)}`);
  if (type === "file") return { message: `\`${change.address}\` copies files onto the machine ${moment}`, severity: "medium", key };
  const where = type === "remote-exec" ? "on the resource" : type === "local-exec" ? "where Terraform runs" : `by ${quoted(type)}`;
  return { message: `\`${change.address}\` ${what2} ${where} ${moment}`, key };
}
function whilePlanning(change) {
  const content = textOf(read(change.after ?? void 0, "content"));
  if (content === void 0 || content === textOf(read(change.before ?? void 0, "content"))) return void 0;
  const key = keyIn(change, "content");
  if (change.type === "external")
    return { message: `\`${change.address}\` runs \`${textOf(read(change.after ?? void 0, "runs")) ?? "\u2026"}\` while planning`, key };
  return { message: `\`${change.address}\` asks ${quoted(read(change.after ?? void 0, "url"))} while planning`, severity: "low", key };
}

// src/dangers/infra/public-ip-assigned.ts
var ADDRESSES = {
  aws_instance: "associate_public_ip_address",
  aws_launch_template: "network_interfaces.associate_public_ip_address",
  aws_launch_configuration: "associate_public_ip_address",
  aws_subnet: "map_public_ip_on_launch",
  aws_default_subnet: "map_public_ip_on_launch",
  aws_ecs_service: "network_configuration.assign_public_ip",
  google_compute_instance: "network_interface.access_config",
  google_compute_instance_template: "network_interface.access_config",
  azurerm_network_interface: "ip_configuration.public_ip_address_id",
  azurerm_kubernetes_cluster_node_pool: "node_public_ip_enabled"
};
var public_ip_assigned_default = defineDanger({
  title: "public address given to machines",
  harm: "exposure",
  severity: "medium",
  why: "Only firewall rules stand between the machine and everybody from now on.",
  help: "keep the machine in a private network; let it out through a NAT gateway and in through a load balancer or bastion",
  safeWhen: "it had one before; a new machine or subnet that is made with one counts as low",
  types: Object.keys(ADDRESSES),
  fate: "left",
  watches: watchedPaths(ADDRESSES),
  find(change) {
    const path2 = ADDRESSES[change.type];
    if (path2 === void 0 || !leaves(change) || given(change.after, path2) <= given(change.before, path2)) return void 0;
    return { message: `\`${change.address}\` ${what(change)} (\`${path2}\`)`, severity: existed(change) ? "medium" : "low", key: path2 };
  }
});
function given(object, path2) {
  const flag2 = !/access_config|_id$/.test(path2);
  return readAll(object, path2).flat().filter((value2) => flag2 ? value2 === true : isUnknown(value2) || value2 !== "" && value2 !== false).length;
}
function what(change) {
  if (change.type.endsWith("_subnet")) return "gives every machine that starts in it a public address";
  return /template|configuration|service|pool/.test(change.type) ? "gives its machines public addresses" : "gets a public address";
}

// src/dangers/infra/region-change.ts
var REGION = /* @__PURE__ */ new Set(["region", "location"]);
var region_change_default = defineDanger({
  title: "resource moved to another region",
  harm: "data-loss",
  severity: "critical",
  why: "A resource does not travel: it is destroyed here and created empty elsewhere, perhaps where its data may not be.",
  help: "create it in the new region beside the old one, copy the data, switch over, then destroy the old one",
  safeWhen: "the region stays; a provider whose region has to be evaluated counts as medium where the expression changes",
  fate: "destroyed",
  configuration: "too",
  find(change) {
    if (change.configuration && !change.plan) return providerMoves(change, REGION_ARGUMENTS);
    if (!destroys(change) || !replaces(change) || isDeposed(change)) return void 0;
    const attribute = forcedBy(change, REGION);
    return attribute === void 0 ? void 0 : { message: `\`${change.address}\` is destroyed here and created again in another region (\`${attribute}\`)` };
  }
});

// src/dangers/infra/rename-looks-like-delete-create.ts
var rename_looks_like_delete_create_default = defineDanger({
  title: "rename that destroys and creates",
  harm: "data-loss",
  severity: "high",
  why: "Only its address in the code changed. Without a `moved` block that means another object: the old one is destroyed with its data, and an empty one takes its name.",
  help: "tell Terraform that it is the same object, with a `moved` block from the old address to the new one",
  safeWhen: "a `moved` block leads to the new address, or the two have different names",
  types: typesWithContent(),
  newTypes: [],
  scope: "rest",
  find(change) {
    const successor = change.related?.successor;
    if (successor === void 0) return void 0;
    return {
      message: `\`${change.address}\` is destroyed, and \`${successor}\` is created under the same name`,
      help: `\`moved { from = ${change.address}, to = ${successor} }\``,
      key: successor
    };
  }
});

// src/dangers/infra/repetition-mode-change.ts
var repetition_mode_change_default = defineDanger({
  title: "destroyed by a change between `count` and `for_each`",
  harm: "data-loss",
  severity: "high",
  why: "The same objects get other addresses, and without `moved` blocks the old ones are destroyed and new ones created.",
  help: "write one `moved` block per object, from its old address to its new one",
  safeWhen: "`moved` blocks lead every old address to its new one",
  types: typesWithContent(),
  fate: "destroyed",
  find(change) {
    if (!destroys(change) || change.plan.actionReason !== "delete_because_wrong_repetition" || contentSeverity(change.type) === void 0)
      return void 0;
    return {
      message: `\`${change.address}\` is destroyed, though only its way of repetition changes`,
      help: `\`moved { from = ${change.address}, to = ${change.address.replace(/\[[^\]]*\]$/, "")}[NEW_KEY] }\``
    };
  }
});

// src/dangers/infra/replace-by-encryption-change.ts
var ENCRYPTION = /* @__PURE__ */ new Set([
  "storage_encrypted",
  "encrypted",
  "kms_key_id",
  "kms_key_arn",
  "kms_key_name",
  "disk_encryption_key",
  "disk_encryption_set_id",
  "encryption_spec",
  "encryption_key_name",
  "encryption_config",
  "encryption_configuration",
  "encryption_info",
  "encrypt_at_rest",
  "at_rest_encryption_enabled",
  "transit_encryption_enabled",
  "server_side_encryption"
]);
var replace_by_encryption_change_default = defineDanger({
  title: "store replaced because its encryption changes",
  harm: "data-loss",
  severity: "high",
  why: "Encryption is the right goal, but a replacement reaches it by throwing the data away.",
  help: "take a snapshot, copy it with the new key, restore from the copy, and import the restored resource",
  safeWhen: "the encryption changes in place",
  types: typesWithContent(),
  fate: "destroyed",
  find(change) {
    if (!replacesContent(change)) return void 0;
    const attribute = forcedBy(change, ENCRYPTION);
    return attribute === void 0 ? void 0 : { message: `${loss(change)}: the data is not encrypted anew, but lost`, key: attribute };
  }
});

// src/dangers/infra/replace-by-engine-downgrade.ts
var VERSIONS2 = [
  "engine_version",
  "database_version",
  "version",
  "cluster_version",
  "kafka_version",
  "kubernetes_version",
  "min_master_version"
];
var replace_by_engine_downgrade_default = defineDanger({
  title: "older engine version",
  harm: "data-loss",
  severity: "critical",
  why: "No engine goes back a version in place: the plan fails while it is applied, or the data is lost in a replacement.",
  help: "keep the version that runs; to go back, restore a backup into a new instance of the older version and switch over",
  safeWhen: "the version rises, or only gets more exact (`16` to `16.3`)",
  types: typesWithContent(),
  fate: "changed",
  watches: VERSIONS2,
  find(change) {
    if (!existed(change) || !leaves(change) || contentSeverity(change.type) === void 0) return void 0;
    for (const path2 of VERSIONS2) {
      const before2 = readText(change.before, path2);
      const after = before2 === void 0 ? void 0 : readText(change.after, path2);
      if (before2 === void 0 || after === void 0 || before2 === after || (compareVersions(after, before2) ?? 0) >= 0) continue;
      const shown3 = `from ${versionNumbers(before2).join(".")} to ${versionNumbers(after).join(".")}`;
      return { message: `\`${change.address}\` goes back ${shown3} (\`${path2}\`)`, key: path2 };
    }
    return void 0;
  }
});

// src/dangers/infra/replace-by-identifier-change.ts
var IDENTIFIERS = {
  aws_db_instance: /* @__PURE__ */ new Set(["identifier", "engine", "username", "availability_zone", "db_name"]),
  aws_rds_cluster: /* @__PURE__ */ new Set(["cluster_identifier", "master_username", "engine", "database_name"]),
  aws_dynamodb_table: /* @__PURE__ */ new Set(["name", "hash_key", "range_key"]),
  aws_s3_bucket: /* @__PURE__ */ new Set(["bucket"]),
  aws_efs_file_system: /* @__PURE__ */ new Set(["creation_token"]),
  aws_ebs_volume: /* @__PURE__ */ new Set(["availability_zone"]),
  google_sql_database_instance: /* @__PURE__ */ new Set(["name", "region"]),
  google_storage_bucket: /* @__PURE__ */ new Set(["name", "location"]),
  google_container_cluster: /* @__PURE__ */ new Set(["location", "network"]),
  azurerm_storage_account: /* @__PURE__ */ new Set(["name", "location", "account_kind"]),
  azurerm_postgresql_flexible_server: /* @__PURE__ */ new Set(["name", "location", "delegated_subnet_id"]),
  azurerm_kubernetes_cluster: /* @__PURE__ */ new Set(["dns_prefix", "default_node_pool.vm_size"])
};
var replace_by_identifier_change_default = defineDanger({
  title: "store replaced because its identity changes",
  harm: "data-loss",
  severity: "critical",
  why: "What looks like renaming is a new, empty store and the end of the old one.",
  help: "leave the name as it is; or create the store under the new name beside the old one, copy the data, switch over, then destroy the old one",
  safeWhen: "something else forces the replacement, which `infra/stateful-replace` reports",
  types: Object.keys(IDENTIFIERS),
  fate: "destroyed",
  find(change) {
    const names2 = IDENTIFIERS[change.type];
    if (names2 === void 0 || !destroys(change) || !replaces(change) || isDeposed(change)) return void 0;
    const attribute = forcedBy(change, names2);
    if (attribute === void 0) return void 0;
    return { message: `${loss(change)}, which makes it another, empty one`, key: attribute };
  }
});

// src/dangers/infra/replace-destroy-first.ts
var SERVING = /* @__PURE__ */ new Set([
  "aws_launch_configuration",
  "aws_ecs_task_set",
  "aws_ecs_capacity_provider",
  "aws_api_gateway_deployment",
  "aws_api_gateway_stage",
  "aws_apigatewayv2_stage",
  "aws_lb_target_group_attachment",
  "aws_autoscaling_attachment",
  "google_compute_instance_template",
  "google_compute_target_https_proxy",
  "google_compute_health_check",
  "google_cloud_run_service",
  "azurerm_lb_backend_address_pool",
  "azurerm_network_interface"
]);
var replace_destroy_first_default = defineDanger({
  title: "serving resource destroyed before its successor exists",
  harm: "outage",
  severity: "high",
  why: "Between the destroy and the create nothing serves, and when the create fails, that lasts.",
  help: "set `lifecycle { create_before_destroy = true }`, with a name that does not collide (`name_prefix`)",
  safeWhen: "the new one is created first; load balancers, node pools, services and certificates are reported by the danger of their loss",
  types: [...SERVING],
  fate: "destroyed",
  find(change) {
    if (!destroys(change) || !replaces(change) || !destroysFirst(change) || isDeposed(change) || !SERVING.has(tableName(change.type)))
      return void 0;
    return { message: `${loss(change)}: nothing serves in between` };
  }
});

// src/dangers/infra/replace-tainted-stateful.ts
var replace_tainted_stateful_default = defineDanger({
  title: "tainted resource with data replaced",
  harm: "data-loss",
  severity: "high",
  why: "A failed earlier apply leaves the mark, and the next apply destroys a live object for it, though nothing in the configuration asks for that.",
  help: "look whether the object is sound; if it is, take the mark off with `terraform untaint` and plan again",
  safeWhen: "the configuration itself asks for the replacement",
  types: typesWithContent(),
  fate: "destroyed",
  find(change) {
    if (!replacesContent(change) || change.plan.actionReason !== "replace_because_tainted") return void 0;
    return {
      message: `\`${change.address}\` is replaced only because an earlier apply left it tainted`,
      help: `look whether the object is sound; if it is: \`terraform untaint '${change.address}'\``
    };
  }
});

// src/dangers/infra/replace-trigger-added.ts
var PATH4 = "lifecycle.replace_triggered_by";
var replace_trigger_added_default = defineDanger({
  title: "replacement triggered by other changes",
  harm: "data-loss",
  severity: "medium",
  why: "From now on a small change elsewhere destroys what the resource holds, in some later plan that is about something else.",
  help: "keep triggers to resources that hold nothing of their own",
  safeWhen: "the resource holds nothing of its own, or is new",
  configuration: "only",
  find(change) {
    if (!isBlock(change, "resource") || change.kind !== "update" || contentSeverity(change.type) === void 0) return void 0;
    const { before: before2, after, changed: changed4 } = factChange(change, PATH4);
    if (!changed4) return void 0;
    const old = new Set(names(before2));
    const added2 = names(after).filter((name) => !old.has(name));
    if (added2.length === 0) return void 0;
    return {
      message: `\`${change.address}\`, and ${contents(change.type)}, is replaced from now on whenever ${added2.slice(0, 3).map(quoted).join(" or ")} changes`,
      key: keyIn(change, PATH4)
    };
  }
});
function names(value2) {
  return Array.isArray(value2) ? value2 : value2 === void 0 ? [] : [value2];
}

// src/dangers/infra/replace-triggered.ts
var REASONS = /* @__PURE__ */ new Set(["replace_by_triggers", "replace_by_request"]);
var replace_triggered_default = defineDanger({
  title: "replacement triggered from elsewhere",
  harm: "outage",
  severity: "medium",
  why: "Nothing in the resource itself changes: a small change elsewhere, or an option of the command, replaces it.",
  help: "look at what `replace_triggered_by` names and whether it should replace this resource; plan without `-replace` otherwise",
  safeWhen: "an attribute of its own forces the replacement",
  fate: "destroyed",
  find(change) {
    if (!destroys(change) || isDeposed(change) || !REASONS.has(change.plan.actionReason ?? "")) return void 0;
    return { message: loss(change) };
  }
});

// src/dangers/plan-predicates/public-statement.ts
var RESTRICTING = /* @__PURE__ */ new Set([
  "aws:sourcearn",
  "aws:sourceaccount",
  "aws:sourceowner",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:principalarn",
  "aws:principalaccount",
  "aws:principalservicename",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:sourceip",
  "aws:vpcsourceip",
  "aws:userid",
  "aws:username",
  "kms:calleraccount",
  "kms:viaservice",
  "lambda:functionurlauthtype",
  "s3:dataaccesspointaccount",
  "s3:dataaccesspointarn",
  "s3:accesspointnetworkorigin",
  "elasticfilesystem:accessedviamounttarget",
  "ec2:sourceinstancearn"
]);
function isPublic(statement2, all) {
  return statement2.allows && isForEverybody(statement2) && !statement2.conditions.some(restricts) && !all.some((other) => takesBack(other, statement2));
}
function isForEverybody(statement2) {
  return statement2.exceptPrincipals || statement2.principals.some(([, value2]) => /^(\*|arn:aws[a-z-]*:iam::\*:.*)$/.test(value2));
}
function restricts({ operator, key, values }) {
  const positive = !operator.includes("not") && !operator.endsWith("ifexists") && operator !== "null";
  const narrow = values.length === 0 || values.some((value2) => value2 !== "*" && value2 !== "0.0.0.0/0" && value2 !== "::/0");
  return positive && narrow && RESTRICTING.has(key);
}
function takesBack(other, statement2) {
  if (other.allows || !isForEverybody(other)) return false;
  const excepting = other.conditions.some(({ operator, key }) => operator.includes("not") && RESTRICTING.has(key));
  return excepting && statement2.actions.every((action) => other.actions.some((pattern) => covers(pattern, action)));
}

// src/dangers/infra/resource-policy-public.ts
var IN_NETWORKS = /* @__PURE__ */ new Set(["aws_opensearch_domain", "aws_elasticsearch_domain"]);
var resource_policy_public_default = defineDanger({
  title: "resource opened to everybody by its policy",
  harm: "exposure",
  severity: "critical",
  why: "Anybody with an AWS account, and often anybody at all, can do what the statement allows.",
  help: "name the principals, or add a condition on `aws:PrincipalOrgID`, `aws:SourceArn` or `aws:SourceAccount`",
  safeWhen: "a condition ties it to an organisation, account, resource or network; it was so before; a domain inside a VPC counts as medium",
  types: [...Object.keys(RESOURCE_POLICIES), "aws_lambda_permission", "aws_lambda_function_url"],
  fate: "left",
  watches: watchedPaths(Object.fromEntries(Object.entries(RESOURCE_POLICIES).map(([type, { paths: paths2 }]) => [type, paths2])), {
    aws_lambda_permission: "principal",
    aws_lambda_function_url: "authorization_type"
  }),
  find(change) {
    if (!leaves(change)) return void 0;
    if (change.type === "aws_lambda_permission") {
      const open = readText(change.after, "principal") === "*" && readText(change.before, "principal") !== "*";
      const tied = ["source_arn", "source_account", "principal_org_id"].some((path2) => read(change.after, path2) !== void 0);
      if (!open || tied || read(change.after, "function_url_auth_type") === "AWS_IAM") return void 0;
      return {
        message: `\`${change.address}\` lets anybody call the function`,
        help: "set `source_arn` or `source_account`",
        key: "principal"
      };
    }
    if (change.type === "aws_lambda_function_url") {
      if (readText(change.after, "authorization_type") !== "NONE" || readText(change.before, "authorization_type") === "NONE")
        return void 0;
      return {
        message: `\`${change.address}\` lets anybody call the function without logging in`,
        help: 'set `authorization_type = "AWS_IAM"`',
        key: "authorization_type"
      };
    }
    const kept = RESOURCE_POLICIES[change.type];
    if (kept === void 0) return void 0;
    const added2 = addedPowers(
      change,
      kept.paths,
      (statement2, all) => isPublic(statement2, all) ? [{ id: [...statement2.actions, ...statement2.exceptActions.map((action) => `!${action}`)].toSorted().join() }] : []
    );
    if (added2.length === 0) return void 0;
    const inside = IN_NETWORKS.has(change.type) && read(change.after, "vpc_options.subnet_ids") !== void 0;
    return { message: `\`${change.address}\` opens ${kept.what} to everybody`, severity: inside ? "medium" : "critical", key: "policy" };
  }
});

// src/dangers/infra/retention-lowered.ts
var RETENTION3 = {
  aws_db_instance: ["backup_retention_period"],
  aws_rds_cluster: ["backup_retention_period"],
  aws_docdb_cluster: ["backup_retention_period"],
  aws_neptune_cluster: ["backup_retention_period"],
  aws_redshift_cluster: ["automated_snapshot_retention_period", "manual_snapshot_retention_period"],
  aws_elasticache_replication_group: ["snapshot_retention_limit"],
  aws_elasticache_cluster: ["snapshot_retention_limit"],
  aws_memorydb_cluster: ["snapshot_retention_limit"],
  aws_backup_plan: ["rule.lifecycle.delete_after"],
  aws_dlm_lifecycle_policy: ["policy_details.schedule.retain_rule.count", "policy_details.schedule.retain_rule.interval"],
  aws_kinesis_stream: ["retention_period"],
  aws_sqs_queue: ["message_retention_seconds"],
  google_sql_database_instance: [
    "settings.backup_configuration.backup_retention_settings.retained_backups",
    "settings.backup_configuration.transaction_log_retention_days"
  ],
  azurerm_postgresql_server: ["backup_retention_days"],
  azurerm_mysql_server: ["backup_retention_days"],
  azurerm_postgresql_flexible_server: ["backup_retention_days"],
  azurerm_mysql_flexible_server: ["backup_retention_days"],
  azurerm_mssql_database: ["short_term_retention_policy.retention_days"],
  azurerm_eventhub: ["message_retention"],
  snowflake_table: ["data_retention_time_in_days"],
  snowflake_schema: ["data_retention_time_in_days"],
  snowflake_database: ["data_retention_time_in_days"],
  kafka_topic: ["config.retention\\.ms"],
  aiven_kafka_topic: ["config.retention_ms"],
  confluent_kafka_topic: ["config.retention\\.ms"]
};
var SPANS = {
  azurerm_kusto_database: "soft_delete_period",
  google_pubsub_subscription: "message_retention_duration",
  google_pubsub_topic: "message_retention_duration",
  google_spanner_database: "version_retention_period"
};
var OFF_AT_ZERO = /* @__PURE__ */ new Set(["backup_retention_period", "automated_snapshot_retention_period", "snapshot_retention_limit"]);
var retention_lowered_default = defineDanger({
  title: "retention shortened",
  harm: "data-loss",
  severity: "high",
  why: "Most services prune what is older than the new limit at once.",
  help: "keep the longer retention, or copy what is older elsewhere first",
  safeWhen: "it stays or grows; no retention at all is `infra/backups-disabled`",
  types: [...Object.keys(RETENTION3), ...Object.keys(SPANS)],
  fate: "changed",
  watches: watchedPaths(RETENTION3, SPANS),
  find(change) {
    const spans = loweredDurations(change, SPANS).map(({ path: path2, before: before2, after, isZero }) => ({
      message: `\`${change.address}\` shortens \`${path2}\` from ${before2} to ${after}`,
      help: `keep \`${path2} = "${before2}"\`, or copy what is older elsewhere first`,
      key: path2,
      ...isZero && { severity: "critical" }
    }));
    const numbers = loweredNumbers(change, RETENTION3).filter(
      ({ path: path2, after }) => after !== 0 || !OFF_AT_ZERO.has(path2) || change.type.startsWith("aws_docdb") || change.type.startsWith("aws_neptune")
    ).map(({ path: path2, place: place2, key, before: before2, after }) => ({
      message: `\`${change.address}\` shortens ${place2} from ${before2} to ${after}`,
      help: `keep \`${path2} = ${before2}\`, or copy what is older elsewhere first`,
      key,
      ...after === 0 ? { severity: "critical" } : {}
    }));
    return [...numbers, ...spans];
  }
});

// src/dangers/infra/route-or-gateway-delete.ts
var route_or_gateway_delete_default = defineDanger({
  title: "route or gateway destroyed",
  harm: "outage",
  severity: "high",
  why: "A missing default route is a total outage of the subnets that used it, and the address of a NAT gateway is known to others.",
  help: "add the new route or gateway first, then take the old one away in a change of its own",
  safeWhen: "only its tags change",
  types: typesOf("route-or-gateway-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "route-or-gateway-delete", "traffic that went this way is dropped")
});

// src/dangers/plan-predicates/vault-policy.ts
var WIDE2 = /^(?:\+\/)?(?:\*|sys\/\*|sys\/(?:policy|policies\/acl|auth|mounts)\/?\*|auth\/\*|identity\/\*)$/;
var WRITING = /^(?:sudo|create|update|delete|patch)$/;
function vaultPowers(policy) {
  const powers2 = /* @__PURE__ */ new Map();
  for (const block of policy.split(/^[ \t]*(?=path[ \t])|(?<=\})\s*(?=path[ \t])/m)) {
    const path2 = /^\s*path[ \t]+"([^"]*)"/.exec(block)?.[1];
    if (path2 === void 0 || !WIDE2.test(path2)) continue;
    const list5 = /\bcapabilities\s*=\s*\[([^\]]*)\]/.exec(block)?.[1] ?? "";
    const writes = [...list5.matchAll(/"([a-z]+)"/g)].map(([, name]) => name).filter((name) => WRITING.test(name));
    for (const name of writes) powers2.set(path2, (powers2.get(path2) ?? /* @__PURE__ */ new Set()).add(name));
  }
  return [...powers2].map(([path2, names2]) => `${[...names2].toSorted().join(", ")} on ${path2}`).toSorted();
}

// src/dangers/infra/saas-admin-granted.ts
var matching = (path2, power) => (object) => readTexts(object, path2).filter((value2) => power.test(value2));
var flags = (block, names2) => (object) => names2.filter((name) => read(object, `${block}${name}`) === true);
var OKTA = /^(SUPER_ADMIN|ORG_ADMIN|APP_ADMIN)$/;
var MONGODB = /^[A-Z_]{1,40}_OWNER$/;
var CLOUDFLARE_ROLES = /* @__PURE__ */ new Map([
  ["33666b9c79b9a5273fc7344ff42f953d", "Super Administrator"],
  ["05784afa30c1afe1440e79d9351c7430", "Administrator"]
]);
var TERRAFORM_POWERS = [
  ...["manage_workspaces", "manage_projects", "manage_policies", "manage_policy_overrides", "manage_vcs_settings", "manage_providers"],
  ...["manage_membership", "manage_teams", "manage_organization_access", "manage_agent_pools"]
];
var DATADOG_POWERS = /^(user_access_manage|org_management|api_keys_write|org_app_keys_write|service_account_write)$/;
var POWERS = {
  okta_user_admin_roles: matching("admin_roles", OKTA),
  okta_group_role: matching("role_type", OKTA),
  okta_admin_role_targets: matching("role_type", OKTA),
  gitlab_group_membership: matching("access_level", /^owner$/),
  gitlab_project_membership: matching("access_level", /^(owner|maintainer)$/),
  snowflake_grant_account_role: matching("role_name", /^"?(ACCOUNTADMIN|SECURITYADMIN|ORGADMIN)"?$/i),
  mongodbatlas_project_invitation: matching("roles", MONGODB),
  mongodbatlas_org_invitation: matching("roles", MONGODB),
  postgresql_role: flags("", ["superuser", "bypass_row_level_security", "replication"]),
  datadog_user: matching("access_role", /^adm$/),
  datadog_role: matching("permission.name", DATADOG_POWERS),
  cloudflare_account_member: (object) => ["roles", "role_ids", "policies.permission_groups.id"].flatMap((path2) => readTexts(object, path2)).flatMap((id) => CLOUDFLARE_ROLES.get(id) ?? []),
  tfe_team: flags("organization_access.", TERRAFORM_POWERS),
  tfe_team_access: matching("access", /^admin$/),
  tfe_team_project_access: matching("access", /^admin$/),
  vault_policy: (object) => vaultPowers(readText(object, "policy") ?? ""),
  grafana_organization: (object) => readTexts(object, "admins").map(() => "Admin"),
  pagerduty_user: matching("role", /^(admin|owner)$/)
};
var HOLDERS = { grafana_organization: "admins" };
var saas_admin_granted_default = defineDanger({
  title: "administrator of another service",
  harm: "privilege",
  severity: "high",
  why: "There, too, an administrator can read everything and switch off what protects it.",
  help: "grant a role made for the task",
  safeWhen: "the role was held before",
  types: Object.keys(POWERS),
  find(change) {
    const powers2 = POWERS[change.type];
    if (powers2 === void 0 || !leaves(change)) return void 0;
    const holders = HOLDERS[change.type];
    if (holders !== void 0) {
      const before3 = new Set(readTexts(change.before, holders));
      const more = readTexts(change.after, holders).filter((one) => !before3.has(one)).length;
      return more === 0 ? void 0 : { message: `\`${change.address}\` makes ${more === 1 ? "one more" : `${more} more`} administrator`, key: holders };
    }
    const before2 = change.before === null ? [] : powers2(change.before);
    const added2 = powers2(change.after).filter((power) => !before2.includes(power));
    return added2.length === 0 ? void 0 : { message: `\`${change.address}\` grants ${added2.map((power) => `\`${power}\``).join(", ")}`, key: added2.toSorted().join() };
  }
});

// src/dangers/infra/scaled-to-zero.ts
var SCHEDULES = ["CronJob.batch"];
var schedules = new Set(SCHEDULES);
var scheduleTypes = new Set(typesOfKinds(SCHEDULES));
var scaled_to_zero_default = defineDanger({
  title: "scaled to zero",
  harm: "outage",
  severity: "high",
  why: "It is an outage without a single deletion in the plan.",
  help: "leave at least one running until the traffic has gone elsewhere",
  safeWhen: "something is left running; it was zero before; a schedule that is suspended counts as medium",
  types: [...Object.keys(COUNTS), ...typesOfKinds(SCHEDULES)],
  fate: "changed",
  find(change) {
    const zero = loweredNumbers(change, COUNTS).filter(({ before: before2, after }) => after === 0 && before2 > 0);
    const [first] = zero;
    if (first === void 0) return suspended(change);
    return { message: `\`${change.address}\` is scaled from ${first.before} to 0 (${first.place})`, key: "zero" };
  }
});
function suspended(change) {
  const found = scheduleTypes.has(tableName(change.type)) ? changeOfKinds(change, schedules) : void 0;
  if (!found || found.before === null || found.after === null) return void 0;
  if (read(found.after, "spec.suspend") !== true || read(found.before, "spec.suspend") === true) return void 0;
  return {
    message: `\`${change.address}\` is suspended: it does not run again until somebody wakes it`,
    help: "write down when it is woken, above all when it makes backups or renews something",
    severity: "medium",
    key: "suspend"
  };
}

// src/dangers/infra/secret-delete.ts
var VERSIONS3 = /* @__PURE__ */ new Set([
  "aws_secretsmanager_secret_version",
  "google_secret_manager_secret_version",
  "random_password",
  "tls_private_key"
]);
var secret_delete_default = defineDanger({
  title: "secret destroyed",
  harm: "outage",
  severity: "critical",
  why: "Workloads that read it cannot start, and its value is often written down nowhere else.",
  help: "look in the audit log for who reads it; destroy it with the longest recovery window",
  safeWhen: "a version of it is replaced, which is how secrets are rotated",
  types: typesOf("secret-delete"),
  fate: "destroyed",
  find(change) {
    if (replaces(change) && VERSIONS3.has(change.type)) return void 0;
    const atOnce = readNumber(change.before, "recovery_window_in_days") === 0;
    return destruction(
      change,
      "secret-delete",
      `what reads it cannot start${atOnce ? ", and without a recovery window it cannot be brought back" : ""}`
    );
  }
});

// src/dangers/infra-types/plain-values.ts
var list4 = (path2, name = "name", value2 = "value") => ({ path: path2, form: "list", name, value: value2 });
var map = (path2) => ({ path: path2, form: "map" });
var PLAIN_VALUES = {
  aws_lambda_function: [map("environment.variables")],
  aws_ecs_task_definition: [{ path: "container_definitions", form: "json" }],
  aws_batch_job_definition: [{ path: "container_properties", form: "json" }],
  aws_codebuild_project: [list4("environment.environment_variable")],
  aws_apprunner_service: [map("source_configuration.image_repository.image_configuration.runtime_environment_variables")],
  aws_elastic_beanstalk_environment: [list4("setting")],
  aws_glue_job: [map("default_arguments")],
  aws_instance: [
    { path: "user_data", form: "text" },
    { path: "user_data_base64", form: "base64" }
  ],
  aws_launch_template: [{ path: "user_data", form: "base64" }],
  aws_launch_configuration: [
    { path: "user_data", form: "text" },
    { path: "user_data_base64", form: "base64" }
  ],
  google_compute_instance: [map("metadata"), { path: "metadata_startup_script", form: "text" }],
  google_compute_instance_template: [map("metadata"), { path: "metadata_startup_script", form: "text" }],
  google_cloud_run_service: [list4("template.spec.containers.env")],
  google_cloud_run_v2_service: [list4("template.containers.env")],
  google_cloud_run_v2_job: [list4("template.template.containers.env")],
  google_cloudfunctions_function: [map("environment_variables")],
  google_cloudfunctions2_function: [map("service_config.environment_variables")],
  azurerm_linux_web_app: [map("app_settings")],
  azurerm_windows_web_app: [map("app_settings")],
  azurerm_linux_function_app: [map("app_settings")],
  azurerm_windows_function_app: [map("app_settings")],
  azurerm_container_group: [map("container.environment_variables")],
  azurerm_container_app: [list4("template.container.env")],
  kubernetes_config_map: [map("data")],
  kubernetes_deployment: [list4("spec.template.spec.container.env")],
  kubernetes_stateful_set: [list4("spec.template.spec.container.env")],
  ...Object.fromEntries(
    ["Deployment.apps", "StatefulSet.apps", "DaemonSet.apps", "Job.batch"].map((kind) => [
      kind,
      [list4("spec.template.spec.containers.env")]
    ])
  ),
  "CronJob.batch": [list4("spec.jobTemplate.spec.template.spec.containers.env")],
  Pod: [list4("spec.containers.env")],
  ConfigMap: [map("data")],
  helm_release: [list4("set"), { path: "values", form: "text" }],
  github_actions_variable: [list4("", "variable_name", "value")],
  github_actions_organization_variable: [list4("", "variable_name", "value")]
};

// src/dangers/plan-predicates/secret-value.ts
var NAME = /(?:password|passwd|pwd|passphrase|secret|secret[_-]?key|private[_-]?key|access[_-]?key|api[_-]?key|token|connection[_-]?string|credentials)$/i;
var VALUE = /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_\w{22,}|\bglpat-[\w-]{20}|\bxox[abprs]-[\w-]{10,}|\bsk_live_\w{16,}|\bAKIA[A-Z0-9]{16}\b|\bAIza[\w-]{35}\b|\bAccountKey=[A-Za-z0-9+/=]{20,}|\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"']{1,64}:[^\s@/"'${}]{3,128}@/;
var HARMLESS3 = /^(?:|true|false|null|none|\d{1,6}|arn:.*|projects\/.*\/secrets\/.*|@Microsoft\.KeyVault\(.*|\{\{.*|\$[{(].*|vault:.*|op:\/\/.*|https:\/\/[\w-]+\.vault\.azure\.net\/.*|\/[\w./-]*|<.*>|changeme|.{1,5})$/i;
var LONGEST = 1e5;
function namesSecret(name) {
  return NAME.test(name.slice(-60));
}
function isWrittenSecret(name, value2) {
  return namesSecret(name) && !HARMLESS3.test(value2) || holdsSecret(value2);
}
function holdsSecret(text) {
  return VALUE.test(text.slice(0, LONGEST));
}

// src/dangers/infra/secret-in-plaintext-attribute.ts
var secret_in_plaintext_attribute_default = defineDanger({
  title: "secret written into a setting that is no secret",
  harm: "exposure",
  severity: "high",
  why: "It stands in clear in the plan, the state, the console and the description of the resource, for everybody who may look at that.",
  help: "put it into a secret store and name it there: `secrets` of a container, `valueFrom`, `secret_key_ref`, a Key Vault reference",
  safeWhen: "the value names where a secret is kept, is marked as sensitive, or stood there before",
  types: Object.keys(PLAIN_VALUES),
  fate: "left",
  watches: watchedPaths(Object.fromEntries(Object.entries(PLAIN_VALUES).map(([type, values]) => [type, values.flatMap(placesOf)]))),
  find(change) {
    if (!leaves(change)) return void 0;
    const settings = PLAIN_VALUES[tableName(change.type)] ?? [];
    const before2 = new Set(settings.flatMap((one) => written(change.before, one, change)));
    const found = new Set(settings.flatMap((one) => written(change.after, one, change)).filter((secret) => !before2.has(secret)));
    if (found.size === 0) return void 0;
    const names2 = [...new Set([...found].map((secret) => secret.split("\n")[0] ?? ""))];
    const rest = names2.length > 3 ? ` and ${names2.length - 3} more` : "";
    const listed = names2.slice(0, 3).map((name) => shown(name) === "another value" ? "a setting" : shown(name));
    return { message: `\`${change.address}\` holds a secret in clear: ${listed.join(", ")}${rest}`, key: names2.toSorted().join() };
  }
});
function placesOf({ path: path2, name = "", value: value2 = "" }) {
  return path2 === "" ? [name, value2] : [path2];
}
function written(object, { path: path2, form, name = "", value: value2 = "" }, change) {
  const found = path2 === "" ? [object] : readAll(object, path2).flat();
  if (form === "map") return found.filter(isObject).flatMap((map2) => pairs(Object.entries(map2), path2, change));
  if (form === "list")
    return pairs(
      found.map((block) => [readText(block, name) ?? "", readAll(block, value2)[0] ?? null]),
      path2,
      change
    );
  const texts2 = found.filter((text) => typeof text === "string");
  if (form === "json") return texts2.flatMap((text) => containers2(text).flatMap((container) => containerSecrets(container, path2, change)));
  const plain2 = form === "base64" ? texts2.map(decoded) : texts2;
  return plain2.filter(holdsSecret).map((text) => `${path2}
${text}`);
}
function pairs(entries, path2, change) {
  return entries.flatMap(([name, value2]) => {
    if (typeof value2 === "string") return isWrittenSecret(name, value2) ? [`${name}
${value2}`] : [];
    return isSensitive(value2) && isLeaked(change, path2, name) ? [`${name}
${JSON.stringify(value2)}`] : [];
  });
}
function isLeaked({ plan }, path2, name) {
  return (plan?.leakedPaths ?? []).some((leaked) => {
    const plain2 = leaked.replace(/\.\d+(?=\.|$)/g, "");
    return plain2 === `${path2}.${name}` || plain2.startsWith(`${path2}.`);
  });
}
function containers2(text) {
  const parsed = parsedJson(text);
  return (Array.isArray(parsed) ? parsed : [parsed ?? null]).filter(isObject);
}
function containerSecrets(container, path2, change) {
  const variables = [...readAll(container, "environment"), ...readAll(container, "Environment")].flat();
  const named = variables.map(
    (one) => [readText(one, "name") ?? readText(one, "Name") ?? "", readText(one, "value") ?? readText(one, "Value") ?? ""]
  );
  return pairs(named, path2, change);
}
function decoded(text) {
  return /^[A-Za-z0-9+/=\s]*$/.test(text) ? atob(text.replace(/\s/g, "").slice(0, 65536)) : text;
}

// src/dangers/infra/secret-value-change.ts
var VERSIONED = ["secret_string", "secret_binary", "secret_string_wo_version"];
var VALUES = {
  aws_secretsmanager_secret_version: VERSIONED,
  aws_ssm_parameter: ["value", "value_wo_version"],
  google_secret_manager_secret_version: ["secret_data", "secret_data_wo_version"],
  google_secret_manager_regional_secret_version: ["secret_data"],
  azurerm_key_vault_secret: ["value", "value_wo_version"],
  vault_generic_secret: ["data_json"],
  vault_kv_secret: ["data_json"],
  vault_kv_secret_v2: ["data_json", "data_json_wo_version"],
  kubernetes_secret: ["data", "binary_data"],
  Secret: ["data", "stringData"],
  github_actions_secret: ["plaintext_value", "encrypted_value"],
  github_actions_organization_secret: ["plaintext_value", "encrypted_value"],
  github_actions_environment_secret: ["plaintext_value", "encrypted_value"],
  github_dependabot_secret: ["plaintext_value", "encrypted_value"],
  tfe_variable: ["value"],
  doppler_secret: ["value"],
  gitlab_project_variable: ["value"]
};
var MADE = ["random_password", "tls_private_key"];
var ALSO_PLAIN = /* @__PURE__ */ new Set(["aws_ssm_parameter", "tfe_variable", "gitlab_project_variable"]);
var secret_value_change_default = defineDanger({
  title: "value of a secret changed",
  harm: "outage",
  severity: "medium",
  why: "What reads it fails until it has the new value, and with a wrong one for good; nobody can see in the plan which it is.",
  help: "rotate in two steps: make both values valid, change the secret, then take the old one away",
  safeWhen: "only its tags, description or rotation change; a parameter that is not marked as sensitive does not count",
  types: [...Object.keys(VALUES), ...MADE],
  fate: "changed",
  find(change) {
    if (MADE.includes(change.type))
      return destroys(change) && replaces(change) && !isDeposed(change) ? { message: `${loss(change)}: all that refers to it gets another value`, key: "made" } : void 0;
    const paths2 = VALUES[tableName(change.type)];
    if (paths2 === void 0 || !existed(change) || !leaves(change)) return void 0;
    const path2 = paths2.find((one) => change.changed.some((changed4) => changed4 === one || changed4.startsWith(`${one}.`)));
    if (path2 === void 0) return void 0;
    const marked = (change.plan?.sensitivePaths ?? []).some((sensitive) => sensitive === path2 || sensitive.startsWith(`${path2}.`));
    if (ALSO_PLAIN.has(change.type) && !marked && !path2.endsWith("_version")) return void 0;
    return { message: `\`${change.address}\` gets another value (\`${path2}\`)`, key: path2 };
  }
});

// src/dangers/infra/security-service-disabled.ts
var DETECTION = {
  aws_guardduty_detector: [on("enable", true)],
  aws_config_configuration_recorder_status: [on("is_enabled")],
  aws_macie2_account: [is("status", ["ENABLED"], "ENABLED")],
  aws_cloudtrail: [
    on("enable_logging", true),
    on("is_multi_region_trail"),
    on("enable_log_file_validation"),
    on("include_global_service_events", true)
  ],
  azurerm_security_center_subscription_pricing: [is("tier", ["Standard"])]
};
var security_service_disabled_default = defineDanger({
  title: "detection of attacks switched off",
  harm: "protection-removed",
  severity: "critical",
  why: "Nobody sees an intruder from now on, which is why intruders do this first.",
  help: "leave it on; filter its findings where they are noise",
  safeWhen: "it stays on in as many places; a new one that is switched off counts as medium",
  types: [.../* @__PURE__ */ new Set([...typesOf("security-service-disabled"), ...Object.keys(DETECTION)])],
  newTypes: Object.keys(DETECTION),
  find(change) {
    return destruction(change, "security-service-disabled", "it detects nothing any more") ?? [
      ...protectionLost(change, DETECTION),
      ...createdBelowDefault(change, DETECTION, "medium")
    ];
  }
});

// src/dangers/infra/sensitive-mark-removed.ts
var sensitive_mark_removed_default = defineDanger({
  title: "value no longer kept secret",
  harm: "exposure",
  severity: "medium",
  why: "Terraform prints it in plans and logs from now on; an ephemeral value is written into state and plan files as well.",
  help: "keep `sensitive = true`, or `ephemeral = true`; for one harmless part of it use `nonsensitive()` in an output of its own",
  safeWhen: "the variable or output itself is gone",
  types: ["variable", "output"],
  configuration: "only",
  find(change) {
    if (!isBlock(change, "variable", "output") || change.kind !== "update") return void 0;
    return ["sensitive", "ephemeral"].flatMap((path2) => {
      const { before: before2, after, changed: changed4 } = factChange(change, path2);
      if (before2 !== true || after === true || !changed4) return [];
      const how = isUnknown(after) ? `takes \`${path2}\` from an expression` : `is no longer \`${path2}\``;
      return [{ message: `\`${change.address}\` ${how}`, help: `write \`${path2} = true\``, key: keyIn(change, path2) }];
    });
  }
});

// src/dangers/infra/shared-dependency-change.ts
var parameters7 = { "shared-dependency-change": { default: 10, says: "dependents from which on it fires" } };
var shared_dependency_change_default = defineDanger({
  title: "destroyed while much hangs on it",
  harm: "outage",
  severity: "high",
  why: "What refers to it, straight or by way of others, is changed along with it or breaks, and most of that does not show in the plan as a danger.",
  help: "create the new one beside it (`create_before_destroy`), lead what hangs on it over, and destroy the old one in a change of its own",
  safeWhen: "less hangs on it, or what does is destroyed by the same plan; severity medium where its successor is created first. Plans of Terraform say what hangs on it, and documents of Pulumi previews for what they list (`--show-sames`); the log of its engine, change sets and manifests do not",
  newTypes: [],
  scope: "rest",
  parameters: parameters7,
  find(change, surroundings) {
    const dependents = change.related?.dependents;
    if (!dependents || !destroys(change) || isDeposed(change)) return void 0;
    if (dependents.count < Math.max(1, parameterOf(surroundings, parameters7, "shared-dependency-change"))) return void 0;
    return {
      message: `${loss(change)}, and ${dependentsText(dependents)}`,
      severity: replaces(change) && !destroysFirst(change) ? "medium" : "high",
      digest: sha256(`${change.digest} ${dependents.count} ${dependents.addresses.join()}`)
    };
  }
});

// src/dangers/infra/snapshot-or-backup-delete.ts
var snapshot_or_backup_delete_default = defineDanger({
  title: "backup or snapshot destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "What is removed here is the way back from every other mistake.",
  help: "keep it until a newer copy was restored once for practice; let its own retention expire it rather than a plan",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("snapshot-or-backup-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "snapshot-or-backup-delete", "the copy that a restore would need is lost")
});

// src/dangers/infra/snapshot-or-image-shared.ts
var SHARED = {
  aws_ami_launch_permission: (object) => readText(object, "group") === "all",
  aws_ami: (object) => read(object, "public") === true,
  aws_db_snapshot: (object) => readTexts(object, "shared_accounts").includes("all"),
  aws_db_cluster_snapshot: (object) => readTexts(object, "shared_accounts").includes("all"),
  aws_ebs_snapshot_block_public_access: (object) => readText(object, "state") === "unblocked",
  aws_snapshot_create_volume_permission: (object) => readText(object, "account_id") === "all",
  azurerm_shared_image_gallery: (object) => readText(object, "sharing.permission") === "Community"
};
var snapshot_or_image_shared_default = defineDanger({
  title: "snapshot or image shared with everybody",
  harm: "exposure",
  severity: "critical",
  why: "Everybody can make a copy of the disk or database and keep it, however soon the share is taken back.",
  help: "name the accounts that need it",
  safeWhen: "single accounts are named; it was shared before",
  types: Object.keys(SHARED),
  fate: "left",
  find(change) {
    const shared = SHARED[change.type];
    if (shared === void 0 || !leaves(change) || !shared(change.after)) return void 0;
    if (change.before !== null && shared(change.before)) return void 0;
    return { message: `\`${change.address}\` is shared with everybody` };
  }
});

// src/dangers/infra/soft-delete-disabled.ts
var WINDOWS = {
  azurerm_key_vault: ["soft_delete_retention_days"],
  azurerm_storage_account: [
    "blob_properties.delete_retention_policy.days",
    "blob_properties.container_delete_retention_policy.days",
    "share_properties.retention_policy.days"
  ],
  google_storage_bucket: ["soft_delete_policy.retention_duration_seconds"]
};
var KEY_VAULT_FEATURES = [
  { path: "key_vault.purge_soft_delete_on_destroy", safe: false, unset: true, effect: "a vault that is destroyed is gone for good" },
  { path: "key_vault.purge_soft_deleted_keys_on_destroy", safe: false, unset: true, effect: "a key that is destroyed is gone for good" },
  {
    path: "key_vault.purge_soft_deleted_secrets_on_destroy",
    safe: false,
    unset: true,
    effect: "a secret that is destroyed is gone for good"
  },
  {
    path: "key_vault.purge_soft_deleted_certificates_on_destroy",
    safe: false,
    unset: true,
    effect: "a certificate that is destroyed is gone for good"
  }
];
var soft_delete_disabled_default = defineDanger({
  title: "soft delete switched off or shortened",
  harm: "protection-removed",
  severity: "critical",
  why: "Soft delete is the only way to undo a deletion in a cloud.",
  help: "keep soft delete on, with the longest time you can afford",
  safeWhen: "it stays on for at least as long; a new vault that switches off what its provider has on counts as medium",
  types: [.../* @__PURE__ */ new Set([...Object.keys(SOFT_DELETE), ...Object.keys(WINDOWS), "provider"])],
  newTypes: Object.keys(SOFT_DELETE),
  fate: "left",
  configuration: "too",
  watches: watchedPaths(watchedSettings(SOFT_DELETE), WINDOWS),
  find(change) {
    if (change.configuration && !change.plan) return featuresLost(change, KEY_VAULT_FEATURES);
    const off2 = [...protectionLost(change, SOFT_DELETE), ...createdBelowDefault(change, SOFT_DELETE, "medium")];
    const shorter = loweredNumbers(change, WINDOWS).filter(({ after }) => after > 0);
    return [
      ...off2,
      ...shorter.map(({ path: path2, place: place2, key, before: before2, after }) => ({
        message: `\`${change.address}\` shortens ${place2} from ${before2} to ${after}`,
        help: `keep \`${path2} = ${before2}\``,
        severity: "high",
        key
      }))
    ];
  }
});

// src/dangers/tally/weight.ts
var BY_KIND = { delete: 10, replace: 10, forget: 5, update: 1, import: 1, move: 1 };
var BY_LOSS = { critical: 10, high: 5, medium: 2, low: 1 };
function weightOf(change) {
  const weight = BY_KIND[change.kind] ?? 0;
  if (!destroys(change) || isDeposed(change)) return weight;
  return weight * BY_LOSS[destroyedRow(change.type)?.[2] ?? "low"];
}
function holdsNothing(type) {
  return INERT.test(type);
}
var INERT = /^(?:null_resource|terraform_data|local_file|local_sensitive_file|random_[a-z0-9]+|time_[a-z]+|template_[a-z_]+|archive_file)$/;

// src/dangers/infra/state-forget.ts
var ORPHAN_HELP = "write down who owns it from now on; delete it by hand when nothing needs it any longer";
var TAKE_BACK = {
  pulumi: "write down who owns it from now on; to take it back later, use `pulumi import`",
  cloudformation: "write down who owns it from now on; to take it back later, import it with a change set of type `IMPORT`"
};
var state_forget_default = defineDanger({
  title: "resource no longer managed",
  harm: "irreversible",
  severity: "high",
  why: "No plan will ever show its changes or its deletion again, and nobody is told when its protection is taken off by hand.",
  help: "write down who owns it from now on; to take it back later, use an `import` block",
  safeWhen: "it is moved within the state; what holds nothing anywhere, such as a random number or a local file, counts as low",
  newTypes: [],
  find(change) {
    if (!isPlanned(change) || !change.plan.actions.includes("forget")) return void 0;
    if (isManifest(change))
      return {
        message: `\`${change.address}\` is no longer in the manifests, and stays in the cluster`,
        help: ORPHAN_HELP,
        severity: "medium"
      };
    const kept = change.plan.actions.includes("create") ? ", and a new one is created beside it" : "";
    return {
      message: `\`${change.address}\` is no longer managed, and lives on${kept}`,
      severity: contentSeverity(change.type) === "critical" ? "critical" : holdsNothing(change.type) ? "low" : "high",
      ...advice(byTool(change, TAKE_BACK))
    };
  }
});

// src/dangers/infra/state-move.ts
var state_move_default = defineDanger({
  title: "moved in the state",
  harm: "advice",
  severity: "low",
  why: "Nothing happens now. A move to the wrong address pairs an object with the configuration of another one, and the next plan makes it so.",
  help: "make sure that both addresses mean the same object",
  safeWhen: "it is changed as well (`infra/state-move-with-change`); severity medium where data moves into another module",
  newTypes: [],
  find(change) {
    if (!isPlanned(change) || change.kind !== "move") return void 0;
    const { previousAddress = "", module } = change.plan;
    const isFar = contentSeverity(change.type) !== void 0 && !isIn(previousAddress, module);
    return { message: `\`${change.address}\` was \`${previousAddress}\` before`, severity: isFar ? "medium" : "low" };
  }
});
function isIn(address, module) {
  return withoutKeys2(address).split(".").slice(0, -2).join(".") === withoutKeys2(module);
}
function withoutKeys2(address) {
  return address.replaceAll(/\[[^\]]*\]/g, "");
}

// src/dangers/infra/state-move-with-change.ts
var state_move_with_change_default = defineDanger({
  title: "moved and changed at once",
  harm: "unknown",
  severity: "medium",
  why: "A move should change nothing. Where it does, the block may pair two different objects, and the move hides the change from readers.",
  help: "move first, in a plan that changes nothing, and change afterwards",
  safeWhen: "the move alone is planned",
  newTypes: [],
  find(change) {
    if (!isPlanned(change) || change.plan.previousAddress === void 0 || change.plan.previousAddress === change.address) return void 0;
    if (change.plan.actions.every((action) => action === "no-op" || action === "read")) return void 0;
    return { message: `\`${change.address}\` is moved from \`${change.plan.previousAddress}\` and changed in the same step` };
  }
});

// src/dangers/infra/stateful-delete.ts
var stateful_delete_default = defineDanger({
  title: "resource that holds data destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "Its data is gone as soon as the plan is applied; the reason in the plan often shows that only the code was rearranged.",
  help: "take a backup and restore it once; turn deletion protection on; or let Terraform only forget it with a `removed` block (`lifecycle { destroy = false }`)",
  safeWhen: "it is only forgotten or moved; disks, tables, queues, clusters, keys and others with a danger of their own are left to that one; machines to `infra/vm-delete-with-attached-disks`",
  types: typesOf("stateful-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "stateful-delete", `${contents(change.type)} is lost`)
});

// src/dangers/infra/stateful-delete-without-final-snapshot.ts
var FINAL_COPY = {
  aws_db_instance: { attribute: "skip_final_snapshot", none: true, unset: false },
  aws_rds_cluster: { attribute: "skip_final_snapshot", none: true, unset: false },
  aws_docdb_cluster: { attribute: "skip_final_snapshot", none: true, unset: false },
  aws_neptune_cluster: { attribute: "skip_final_snapshot", none: true, unset: false },
  aws_redshift_cluster: { attribute: "skip_final_snapshot", none: true, unset: false },
  aws_lightsail_database: { attribute: "skip_final_snapshot", none: true, unset: false },
  aws_elasticache_replication_group: { attribute: "final_snapshot_identifier", none: "", unset: "" },
  aws_memorydb_cluster: { attribute: "final_snapshot_name", none: "", unset: "" },
  aws_ebs_volume: { attribute: "final_snapshot", none: false, unset: false },
  aws_fsx_windows_file_system: { attribute: "skip_final_backup", none: true, unset: false }
};
var stateful_delete_without_final_snapshot_default = defineDanger({
  title: "database or disk destroyed without a final snapshot",
  harm: "irreversible",
  severity: "critical",
  why: "The snapshot at the end is the last copy. The value in the state counts, so that turning it on in the same plan does not help.",
  help: "turn the final snapshot on and apply that in a change of its own, before the resource is destroyed",
  safeWhen: "the state asks for a final snapshot",
  source: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance#skip_final_snapshot",
  types: Object.keys(FINAL_COPY),
  fate: "destroyed",
  find(change) {
    const copy = FINAL_COPY[change.type];
    if (copy === void 0 || !destroys(change) || isDeposed(change)) return void 0;
    if ((read(change.before, copy.attribute) ?? copy.unset) !== copy.none) return void 0;
    const setting2 = copy.none === "" ? `\`${copy.attribute}\`` : `\`${copy.attribute} = ${String(!copy.none)}\``;
    const policy = replaces(change) ? "UpdateReplacePolicy" : "DeletionPolicy";
    const told2 = change.plan.tool === "cloudformation" ? policy : copy.attribute;
    const help = byTool(change, {
      pulumi: `let the program ask for a last snapshot (${setting2} in Terraform's spelling), and run \`pulumi up\` with that before \`${change.address}\` is destroyed`,
      cloudformation: `set \`${policy}: Snapshot\` and deploy that in a change of its own, before \`${change.address}\` is destroyed`
    });
    return {
      message: `${loss(change)}, and \`${told2}\` leaves no last copy`,
      help: help ?? `set ${setting2} and apply that in a change of its own, before \`${change.address}\` is destroyed`,
      // A cache that is lost is filled again.
      severity: contentSeverity(change.type) === "high" ? "high" : "critical",
      key: copy.attribute
    };
  }
});

// src/dangers/infra/stateful-replace.ts
var stateful_replace_default = defineDanger({
  title: "resource that holds data replaced",
  harm: "data-loss",
  severity: "critical",
  why: "The new resource starts empty, whichever of the two comes first.",
  help: "find a way in place for the attribute that forces it; or build the new one beside it, copy the data, switch over, and destroy the old one in a change of its own",
  safeWhen: "it changes in place; single objects, and types that hold nothing of their own, are left out",
  types: typesWithContent(),
  fate: "destroyed",
  find(change) {
    if (!replacesContent(change)) return void 0;
    const severity = contentSeverity(change.type);
    return {
      message: `${loss(change)}: the new one starts without ${contents(change.type)}`,
      ...severity === void 0 ? {} : { severity },
      ...advice(keepAdvice(change) ?? attributeAdvice(change.plan.replacePaths))
    };
  }
});
function attributeAdvice(paths2) {
  const [first] = paths2;
  if (first === void 0) return void 0;
  return `take the change of \`${first}\` out of this plan, or build the new one beside it, copy the data, switch over, and destroy the old one in a change of its own`;
}

// src/dangers/infra/static-ip-release.ts
var static_ip_release_default = defineDanger({
  title: "reserved address released",
  harm: "irreversible",
  severity: "high",
  why: "Allow-lists of partners, DNS records and clients know the address; nobody can get it back.",
  help: "keep the address reserved until all who know it were moved; `moved` blocks keep it over a refactoring",
  safeWhen: "only what it is attached to changes",
  types: typesOf("static-ip-release"),
  fate: "destroyed",
  find: (change) => destruction(change, "static-ip-release", "the address goes back to the pool and can never be had again")
});

// src/dangers/infra/storage-shrink.ts
var storage_shrink_default = defineDanger({
  title: "storage made smaller",
  harm: "data-loss",
  severity: "high",
  why: "Storage only grows in place: the plan fails while it is applied, or replaces the disk and loses what is on it.",
  help: "create a smaller one beside it, copy the data, switch over; or leave the size",
  safeWhen: "it grows",
  types: Object.keys(SIZES),
  fate: "changed",
  watches: watchedPaths(SIZES),
  find(change) {
    return loweredNumbers(change, SIZES).map(({ path: path2, place: place2, key, before: before2, after }) => ({
      message: `\`${change.address}\` shrinks ${place2} from ${before2} to ${after}${replaces(change) ? ", which replaces it" : ", which the service refuses"}`,
      help: `keep \`${path2} = ${before2}\``,
      key,
      severity: replaces(change) ? "critical" : "high"
    }));
  }
});

// src/dangers/infra/stream-or-queue-delete.ts
var stream_or_queue_delete_default = defineDanger({
  title: "queue or stream destroyed",
  harm: "data-loss",
  severity: "high",
  why: "What is still in it is lost, and whoever writes to it fails at once.",
  help: "stop the producers, let the consumers drain it, then destroy it in a change of its own",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("stream-or-queue-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "stream-or-queue-delete", "messages not yet delivered are lost, and producers begin to fail")
});

// src/dangers/infra/targeted-or-incomplete-plan.ts
var WHY = {
  errored: "planning failed",
  partial: "it was made with `-target` or `-exclude`, or something was deferred",
  cut: "a part of it is missing",
  deferred: "what happens to some objects is decided in a later plan"
};
var targeted_or_incomplete_plan_default = defineDanger({
  title: "plan that shows only a part",
  harm: "unknown",
  severity: "medium",
  why: "What is left out is not judged, and the next plan of the same configuration does it.",
  help: "plan without `-target` and `-exclude`; where changes were deferred, apply this plan and judge the next one too",
  safeWhen: "the plan is complete. That it is not makes the verdict `error` as well (`plan-incomplete`, `plan-errored`); this finding is for policies and records. Plans of OpenTofu and of Terraform before 1.8 do not say",
  scope: "whole",
  find: ({ whole }) => whole?.incomplete.map(({ source, file, why }) => ({
    message: `the plan does not show everything: ${WHY[why]}`,
    key: source,
    location: { file },
    digest: sha256(why)
  }))
});

// src/dangers/infra-types/clear-text.ts
var DATABASES2 = /^(aurora|aurora-postgresql|aurora-serverless|aurora-postgresql-serverless|azuredb|azure-sql-managed-instance|db2|db2-zos|docdb|mariadb|mongodb|mysql|oracle|postgres|sqlserver|sybase)$/;
var CLEAR_BACKEND = /["']?\buri["']?\s{0,20}:\s{0,20}["']?http:\/\//i;
var CLEAR_TEXT = {
  // Without a list a server speaks SFTP alone.
  aws_transfer_server: {
    speaks: (object) => readTexts(object, "protocols").includes("FTP"),
    watches: ["protocols"],
    says: "speaks FTP, which sends passwords and files in clear",
    help: "use SFTP or FTPS",
    created: "medium",
    key: "protocols"
  },
  // One that only sends browsers on to HTTPS is the way it should be.
  aws_lb_listener: {
    speaks: (object) => readText(object, "protocol") === "HTTP" && readTexts(object, "default_action.type").includes("forward"),
    watches: ["protocol", "default_action"],
    says: "takes requests over HTTP and passes them on",
    help: "let it redirect to a listener with HTTPS",
    created: "low",
    changed: "medium",
    key: "protocol"
  },
  aws_dms_endpoint: {
    speaks: (object) => readText(object, "ssl_mode") === "none" && DATABASES2.test(readText(object, "engine_name") ?? ""),
    watches: ["ssl_mode", "engine_name"],
    says: "copies a database over a connection in clear (`ssl_mode`)",
    help: "set `ssl_mode` to `require`, or to `verify-full` where there is a certificate",
    created: "low",
    key: "ssl_mode"
  },
  aws_api_gateway_integration: {
    speaks: (object) => isClear(readText(object, "uri")) && readText(object, "connection_type") !== "VPC_LINK",
    watches: ["uri", "connection_type"],
    says: "calls what stands behind it over HTTP (`uri`)",
    help: "use an address that begins with `https://`",
    created: "low",
    key: "uri"
  },
  aws_apigatewayv2_integration: {
    speaks: (object) => isClear(readText(object, "integration_uri")) && readText(object, "connection_type") !== "VPC_LINK",
    watches: ["integration_uri", "connection_type"],
    says: "calls what stands behind it over HTTP (`integration_uri`)",
    help: "use an address that begins with `https://`",
    created: "low",
    key: "integration_uri"
  },
  aws_api_gateway_rest_api: {
    speaks: (object) => CLEAR_BACKEND.test(readText(object, "body") ?? ""),
    watches: ["body"],
    says: "calls what stands behind it over HTTP (`body`)",
    help: "use addresses that begin with `https://`",
    created: "low",
    key: "body"
  }
};
var FORCED2 = {
  "rds.force_ssl": ["1"],
  require_secure_transport: ["1", "on"],
  require_ssl: ["true"],
  tls: ["enabled", "fips-140-3", "tls1.2+", "tls1.3+"]
};
var PARAMETER_GROUPS = [
  "aws_db_parameter_group",
  "aws_rds_cluster_parameter_group",
  "aws_docdb_cluster_parameter_group",
  "aws_redshift_parameter_group"
];
function forcedTls(object) {
  const found = /* @__PURE__ */ new Map();
  for (const block of readAll(object, "parameter").flat()) {
    const [name, value2] = [readText(block, "name") ?? "", readText(block, "value")];
    const safe = Object.hasOwn(FORCED2, name) ? FORCED2[name] : void 0;
    if (safe && value2 !== void 0) found.set(name, safe.includes(value2.toLowerCase()));
  }
  return found;
}
function isClear(address) {
  return /^http:\/\//i.test(address ?? "");
}

// src/dangers/infra/tls-weakened.ts
var PATHS2 = is("ordered_cache_behavior.viewer_protocol_policy", ["https-only", "redirect-to-https"], "https-only");
var ENCRYPTED = {
  aws_lb_listener: [is("protocol", ["HTTPS", "TLS"])],
  aws_cloudfront_distribution: [is("default_cache_behavior.viewer_protocol_policy", ["https-only", "redirect-to-https"]), PATHS2],
  aws_elasticache_replication_group: [on("transit_encryption_enabled")],
  aws_memorydb_cluster: [on("tls_enabled", true)],
  aws_opensearch_domain: [on("domain_endpoint_options.enforce_https", true), on("node_to_node_encryption.enabled")],
  aws_elasticsearch_domain: [on("domain_endpoint_options.enforce_https", true), on("node_to_node_encryption.enabled")],
  aws_msk_cluster: [
    is("encryption_info.encryption_in_transit.client_broker", ["TLS"], "TLS"),
    on("encryption_info.encryption_in_transit.in_cluster", true)
  ],
  aws_dax_cluster: [is("cluster_endpoint_encryption_type", ["TLS"])],
  aws_quicksight_data_source: [off("ssl_properties.disable_ssl", false)],
  aws_dms_endpoint: [is("ssl_mode", ["require", "verify-ca", "verify-full"])],
  azurerm_storage_account: [on("https_traffic_only_enabled", true), on("enable_https_traffic_only", true)],
  azurerm_linux_web_app: [on("https_only")],
  azurerm_windows_web_app: [on("https_only")],
  azurerm_linux_function_app: [on("https_only")],
  azurerm_redis_cache: [off("non_ssl_port_enabled", false), off("enable_non_ssl_port", false)],
  azurerm_postgresql_server: [on("ssl_enforcement_enabled")],
  azurerm_mysql_server: [on("ssl_enforcement_enabled")],
  google_sql_database_instance: [
    on("settings.ip_configuration.require_ssl"),
    is("settings.ip_configuration.ssl_mode", ["ENCRYPTED_ONLY", "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"])
  ],
  cloudflare_zone_settings_override: [is("settings.ssl", ["full", "strict", "origin_pull"])]
};
var VERSIONS4 = {
  aws_lb_listener: ["ssl_policy"],
  aws_cloudfront_distribution: ["viewer_certificate.minimum_protocol_version"],
  aws_opensearch_domain: ["domain_endpoint_options.tls_security_policy"],
  aws_api_gateway_domain_name: ["security_policy"],
  google_compute_ssl_policy: ["min_tls_version"],
  azurerm_storage_account: ["min_tls_version"],
  azurerm_mssql_server: ["minimum_tls_version"],
  azurerm_redis_cache: ["minimum_tls_version"],
  azurerm_linux_web_app: ["site_config.minimum_tls_version"],
  azurerm_eventhub_namespace: ["minimum_tls_version"],
  azurerm_servicebus_namespace: ["minimum_tls_version"]
};
var INGRESS2 = ["Ingress.networking.k8s.io"];
var ingress2 = new Set(INGRESS2);
var tls_weakened_default = defineDanger({
  title: "TLS weakened or switched off",
  harm: "exposure",
  severity: "high",
  why: "What is sent can be read or changed on the way, or with ciphers that are known to be broken.",
  help: "keep TLS 1.2 or later and redirect clear text to it",
  safeWhen: "as strong as before; a new resource that switches off what its provider has on counts as medium, one that speaks in clear where that is the default as low",
  types: [
    .../* @__PURE__ */ new Set([
      ...[ENCRYPTED, VERSIONS4, CLEAR_TEXT].flatMap((table) => Object.keys(table)),
      ...PARAMETER_GROUPS,
      ...typesOfKinds(INGRESS2)
    ])
  ],
  newTypes: [...new Set([ENCRYPTED, CLEAR_TEXT].flatMap((table) => Object.keys(table)))],
  watches: watchedPaths(
    watchedSettings(ENCRYPTED),
    VERSIONS4,
    Object.fromEntries(Object.entries(CLEAR_TEXT).map(([type, { watches }]) => [type, watches])),
    Object.fromEntries(PARAMETER_GROUPS.map((type) => [type, "parameter"])),
    watchedOfKinds(INGRESS2, ["spec"])
  ),
  find: (change) => [
    ...protectionLost(change, ENCRYPTED),
    ...createdBelowDefault(change, ENCRYPTED, "medium"),
    ...versionsLowered(change),
    ...clearText(change),
    ...noLongerForced(change),
    ...ingressInClear(change)
  ]
});
function clearText(change) {
  const type = tableName(change.type);
  const row = CLEAR_TEXT[type];
  if (row === void 0 || !leaves(change) || !row.speaks(change.after) || row.speaks(change.before)) return [];
  if (protectionLost(change, ENCRYPTED).length > 0) return [];
  const severity = existed(change) ? row.changed ?? "high" : row.created;
  return [{ message: `\`${change.address}\` ${row.says}`, help: row.help, severity, key: row.key }];
}
function noLongerForced(change) {
  if (!PARAMETER_GROUPS.includes(change.type) || !existed(change) || !leaves(change)) return [];
  const after = forcedTls(change.after);
  return [...forcedTls(change.before)].filter(([name, forced]) => forced && after.get(name) === false).map(([name]) => ({ message: `\`${change.address}\` no longer asks clients for TLS (\`${name}\`)`, key: `parameter ${name}` }));
}
function ingressInClear(change) {
  const found = changeOfKinds(change, ingress2);
  if (!found || found.before === null || found.after === null) return [];
  if (read(found.before, "spec.tls") === void 0 || read(found.after, "spec.tls") !== void 0) return [];
  return [{ message: `\`${change.address}\` no longer has a certificate (\`spec.tls\`)`, help: "keep `spec.tls`", key: "spec.tls" }];
}
function versionsLowered(change) {
  if (!existed(change) || !leaves(change)) return [];
  return (VERSIONS4[tableName(change.type)] ?? []).flatMap((path2) => {
    const [before2, after] = [tlsVersion(readText(change.before, path2)), tlsVersion(readText(change.after, path2))];
    if (before2 === void 0 || after === void 0 || after >= before2) return [];
    return [
      {
        message: `\`${change.address}\` accepts TLS 1.${after} where TLS 1.${before2} was the least (\`${path2}\`)`,
        help: `keep \`${path2}\` as it is`,
        key: path2
      }
    ];
  });
}
function tlsVersion(text) {
  if (text === void 0) return void 0;
  const policy = /^ELBSecurityPolicy-(.*)$/.exec(text)?.[1];
  if (policy !== void 0) {
    const minor2 = /(?:TLS13-1-|TLS-1-|-1-)(\d)/.exec(policy)?.[1];
    return minor2 === void 0 ? 0 : Number(minor2);
  }
  if (!/^(TLS|SSL|Policy-Min-TLS|\d)/i.test(text)) return void 0;
  const [, minor] = versionNumbers(text);
  return minor === void 0 || minor > 3 ? 0 : minor;
}

// src/dangers/infra/tool-protection-removed.ts
var OPTIONS = {
  protect: "protect",
  retain_on_delete: "retainOnDelete",
  deletion_policy: "DeletionPolicy",
  update_replace_policy: "UpdateReplacePolicy"
};
var SNAPSHOT_BY_DEFAULT = /* @__PURE__ */ new Set(["aws_db_instance", "aws_rds_cluster"]);
var tool_protection_removed_default = defineDanger({
  title: "resource no longer kept by its tool",
  harm: "protection-removed",
  severity: "high",
  why: "As long as it was set, taking the resource out of the program or template left the real thing alone. From now on that destroys it.",
  help: "leave it set; take it off in the very change in which the approved deletion is prepared",
  safeWhen: "it stays set, or `DeletionPolicy` changes from `Retain` to `Snapshot`",
  newTypes: [],
  fate: "changed",
  watches: ["lifecycle"],
  find(change) {
    if (!existed(change) || !leaves(change)) return void 0;
    return Object.entries(OPTIONS).flatMap(([name, title]) => hitOf(change, name, title));
  }
});
function hitOf(change, name, title) {
  const [before2, after] = [optionOf(change.before, name), optionOf(change.after, name)];
  const mayKeep = keeps(change, name, before2) || isUnknown(before2) && change.plan?.tool === "cloudformation";
  if (!mayKeep || (after === void 0 ? keepsByDefault(change, name) : keeps(change, name, after))) return [];
  const becomes = after !== void 0 && isUnknown(after) ? "to what is not shown" : `from ${show(before2)} to ${show(after)}`;
  return [
    {
      message: `\`${change.address}\` changes \`${title}\` ${becomes}`,
      severity: contentSeverity(change.type) === void 0 ? "medium" : "high",
      key: `lifecycle.${name}`
    }
  ];
}
function optionOf(object, name) {
  const lifecycle = isObject(object) ? object["lifecycle"] : void 0;
  return (isObject(lifecycle) ? lifecycle[name] : void 0) ?? void 0;
}
function keeps(change, name, value2) {
  if (value2 === void 0) return false;
  return value2 === true || value2 === "Retain" || value2 === "RetainExceptOnCreate" || value2 === "Snapshot" && name.endsWith("_policy");
}
function keepsByDefault({ type }, name) {
  return name === "deletion_policy" && SNAPSHOT_BY_DEFAULT.has(type);
}
function show(value2) {
  if (value2 === void 0 || value2 === false) return "nothing";
  return typeof value2 === "string" && /^[A-Za-z]{1,30}$/.test(value2) ? `\`${value2}\`` : value2 === true ? "`true`" : "another value";
}

// src/dangers/infra/trust-policy-opened.ts
var GUARDS3 = /* @__PURE__ */ new Set(["sts:externalid", "aws:principalorgid", "aws:sourcearn", "aws:sourceaccount"]);
var trust_policy_opened_default = defineDanger({
  title: "role opened to others",
  harm: "privilege",
  severity: "critical",
  why: "Whoever the trust policy names can become the role and do all it may do.",
  help: "name the principals; tie tokens to one repository and branch with a condition on `sub`, other accounts with `sts:ExternalId`",
  safeWhen: "only services, the own account or conditions that name the caller; who was trusted before does not count again",
  types: ["aws_iam_role"],
  watches: ["assume_role_policy"],
  find(change) {
    if (change.type !== "aws_iam_role" || !leaves(change)) return void 0;
    const own2 = accountOf2(readText(change.before, "arn") ?? "");
    const added2 = addedPowers(change, ["assume_role_policy"], (statement2, all) => openingsOf(statement2, all, own2));
    const [old, document] = [readText(change.before, "assume_role_policy"), readText(change.after, "assume_role_policy")];
    const [before2, after] = old === document ? [[], []] : [policyStatements(old) ?? [], policyStatements(document) ?? []];
    const openings2 = new Map([...added2, ...guardsLost2(before2, after)].map((opening) => [opening.id, opening]));
    return [...openings2.values()].map(({ id, message, severity }) => ({
      message: `\`${change.address}\` ${message}`,
      severity,
      key: id
    }));
  }
});
function openingsOf(statement2, all, own2) {
  if (!statement2.allows) return [];
  if (isPublic(statement2, all)) return [{ id: "anybody", message: "can be assumed by anybody", severity: "critical" }];
  return statement2.principals.flatMap(([kind, value2]) => {
    if (kind === "Federated") return issuerOpening(value2, statement2.conditions);
    const account2 = kind === "AWS" ? accountOf2(value2) : void 0;
    if (account2 === void 0 || own2 === void 0 || account2 === own2) return [];
    return [{ id: `account ${account2}`, message: `can be assumed from account ${account2}`, severity: "high" }];
  });
}
function issuerOpening(issuer, conditions2) {
  const shared = SHARED_ISSUERS.find((one) => issuer.includes(one));
  if (shared === void 0) return [];
  const subjects = conditions2.filter(
    ({ key, operator }) => key.startsWith(shared) && /:(sub|repository|repository_owner|repository_id|organization)$/.test(key) && !operator.includes("not")
  );
  if (subjects.some(({ values }) => values.length > 0 && values.every(isNarrow))) return [];
  return [{ id: `issuer ${shared}`, message: `can be assumed by anybody with a token of ${shared}`, severity: "critical" }];
}
function isNarrow(subject) {
  const named = subject.replace(/^(repo|project_path|organization):/, "");
  return !/^[*?]/.test(named) && named !== "";
}
function guardsLost2(before2, after) {
  return after.flatMap((now) => {
    const old = before2.filter((statement2) => statement2.allows && principalsOf(statement2) === principalsOf(now));
    if (!now.allows || old.length === 0) return [];
    const guards = [...GUARDS3].filter((guard) => old.every((statement2) => asksFor(statement2, guard)) && !asksFor(now, guard));
    return guards.map((key) => ({ id: `guard ${key}`, message: `no longer asks for \`${key}\``, severity: "high" }));
  });
}
function asksFor({ conditions: conditions2 }, guard) {
  return conditions2.some(({ key }) => key === guard);
}
function principalsOf(statement2) {
  return statement2.principals.map(([kind, value2]) => `${kind} ${value2}`).toSorted().join();
}
function accountOf2(principal) {
  return /^(?:arn:aws[a-z-]*:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(principal)?.[1];
}

// src/dangers/infra-types/deciding-attributes.ts
var DECIDING_ATTRIBUTES = {
  aiven_clickhouse: {
    "termination_protection": "+deletion-protection-disabled"
  },
  aiven_kafka: {
    "termination_protection": "+deletion-protection-disabled"
  },
  aiven_kafka_topic: {
    "config": "retention-lowered",
    "config.retention_ms": "retention-lowered",
    "termination_protection": "+deletion-protection-disabled"
  },
  aiven_mysql: {
    "termination_protection": "+deletion-protection-disabled"
  },
  aiven_opensearch: {
    "termination_protection": "+deletion-protection-disabled"
  },
  aiven_pg: {
    "termination_protection": "+deletion-protection-disabled"
  },
  aiven_valkey: {
    "termination_protection": "deletion-protection-disabled"
  },
  alicloud_db_instance: {
    "deletion_protection": "+deletion-protection-disabled"
  },
  alicloud_kms_key: {
    "pending_window_in_days": "key-or-secret-recovery-window-shortened",
    "status": "kms-key-disabled"
  },
  alicloud_oss_bucket: {
    "acl": "+bucket-public",
    "force_destroy": "+force-destroy-enabled",
    "versioning": "versioning-disabled",
    "versioning.status": "versioning-disabled"
  },
  alicloud_oss_bucket_acl: {
    "acl": "+bucket-public"
  },
  alicloud_polardb_cluster: {
    "deletion_lock": "+deletion-protection-disabled"
  },
  alicloud_security_group_rule: {
    "cidr_ip": "+network-open-to-world",
    "ip_protocol": "+network-open-to-world",
    "policy": "+network-open-to-world",
    "port_range": "+network-open-to-world",
    "type": "+network-open-to-world"
  },
  aws_ami_launch_permission: {
    "group": "+snapshot-or-image-shared"
  },
  aws_api_gateway_domain_name: {
    "security_policy": "~tls-weakened"
  },
  aws_api_gateway_integration: {
    "connection_type": "+tls-weakened"
  },
  aws_api_gateway_method: {
    "api_key_required": "+authentication-removed",
    "authorization": "+authentication-removed",
    "http_method": "+authentication-removed"
  },
  aws_api_gateway_method_settings: {
    "settings": "audit-logging-disabled encryption-at-rest-disabled",
    "settings.cache_data_encrypted": "~encryption-at-rest-disabled",
    "settings.logging_level": "~audit-logging-disabled"
  },
  aws_api_gateway_rest_api: {
    "endpoint_configuration": "~+load-balancer-made-public",
    "endpoint_configuration.types": "~+load-balancer-made-public",
    "policy": "~+resource-policy-public"
  },
  aws_api_gateway_rest_api_policy: {
    "policy": "+resource-policy-public"
  },
  aws_api_gateway_stage: {
    "access_log_settings": "audit-logging-disabled"
  },
  aws_apigatewayv2_integration: {
    "connection_type": "+tls-weakened"
  },
  aws_apigatewayv2_route: {
    "authorization_type": "authentication-removed"
  },
  aws_apigatewayv2_stage: {
    "access_log_settings": "audit-logging-disabled"
  },
  aws_appautoscaling_target: {
    "max_capacity": "capacity-drop scaled-to-zero"
  },
  aws_athena_database: {
    "force_destroy": "+force-destroy-enabled"
  },
  aws_athena_workgroup: {
    "force_destroy": "force-destroy-enabled"
  },
  aws_autoscaling_group: {
    "desired_capacity": "~capacity-drop scaled-to-zero",
    "max_size": "capacity-drop scaled-to-zero"
  },
  aws_backup_plan: {
    "rule": "retention-lowered",
    "rule.lifecycle": "retention-lowered",
    "rule.lifecycle.delete_after": "retention-lowered",
    "rule.rule_name": "retention-lowered"
  },
  aws_backup_vault: {
    "force_destroy": "+force-destroy-enabled",
    "kms_key_arn": "~encryption-key-changed"
  },
  aws_backup_vault_policy: {
    "policy": "+resource-policy-public"
  },
  aws_cloudfront_distribution: {
    "default_cache_behavior": "+tls-weakened",
    "default_cache_behavior.viewer_protocol_policy": "+tls-weakened",
    "logging_config": "audit-logging-disabled",
    "logging_config.bucket": "audit-logging-disabled",
    "ordered_cache_behavior": "+tls-weakened",
    "ordered_cache_behavior.path_pattern": "tls-weakened",
    "ordered_cache_behavior.viewer_protocol_policy": "+tls-weakened",
    "viewer_certificate": "tls-weakened",
    "viewer_certificate.minimum_protocol_version": "tls-weakened"
  },
  aws_cloudtrail: {
    "cloud_watch_logs_group_arn": "log-sink-redirected",
    "enable_log_file_validation": "+security-service-disabled",
    "enable_logging": "+security-service-disabled",
    "include_global_service_events": "+security-service-disabled",
    "is_multi_region_trail": "+security-service-disabled",
    "s3_bucket_name": "log-sink-redirected"
  },
  aws_cloudtrail_event_data_store: {
    "kms_key_id": "encryption-key-changed",
    "retention_period": "log-retention-lowered",
    "termination_protection_enabled": "+deletion-protection-disabled"
  },
  aws_cloudwatch_composite_alarm: {
    "actions_enabled": "alarm-muted",
    "alarm_actions": "alarm-muted"
  },
  aws_cloudwatch_event_bus_policy: {
    "policy": "+resource-policy-public"
  },
  aws_cloudwatch_log_group: {
    "kms_key_id": "encryption-key-changed",
    "retention_in_days": "log-retention-lowered"
  },
  aws_cloudwatch_log_subscription_filter: {
    "destination_arn": "log-sink-redirected",
    "filter_pattern": "log-sink-redirected"
  },
  aws_cloudwatch_metric_alarm: {
    "actions_enabled": "alarm-muted",
    "alarm_actions": "alarm-muted",
    "treat_missing_data": "alarm-muted"
  },
  aws_codeartifact_repository_permissions_policy: {
    "policy_document": "+resource-policy-public"
  },
  aws_codebuild_project: {
    "artifacts": "encryption-at-rest-disabled",
    "artifacts.encryption_disabled": "encryption-at-rest-disabled"
  },
  aws_codecommit_repository: {
    "kms_key_id": "~encryption-key-changed"
  },
  aws_cognito_user_pool: {
    "deletion_protection": "deletion-protection-disabled",
    "mfa_configuration": "mfa-or-password-policy-weakened",
    "password_policy": "~mfa-or-password-policy-weakened",
    "password_policy.minimum_length": "mfa-or-password-policy-weakened"
  },
  aws_config_configuration_recorder_status: {
    "is_enabled": "+security-service-disabled"
  },
  aws_dax_cluster: {
    "cluster_endpoint_encryption_type": "+tls-weakened",
    "server_side_encryption": "encryption-at-rest-disabled",
    "server_side_encryption.enabled": "encryption-at-rest-disabled"
  },
  aws_db_cluster_snapshot: {
    "shared_accounts": "+snapshot-or-image-shared"
  },
  aws_db_instance: {
    "allocated_storage": "~storage-shrink",
    "apply_immediately": "apply-immediately",
    "backup_retention_period": "~+backups-disabled retention-lowered",
    "deletion_protection": "+deletion-protection-disabled",
    "enabled_cloudwatch_logs_exports": "audit-logging-disabled",
    "engine_version": "~major-version-upgrade replace-by-engine-downgrade",
    "instance_class": "+expensive-resource-created instance-downsize",
    "kms_key_id": "~encryption-key-changed",
    "multi_az": "~multi-az-or-replication-disabled",
    "publicly_accessible": "+database-public",
    "storage_encrypted": "encryption-at-rest-disabled"
  },
  aws_db_parameter_group: {
    "parameter": "tls-weakened",
    "parameter.value": "tls-weakened"
  },
  aws_db_snapshot: {
    "shared_accounts": "+snapshot-or-image-shared"
  },
  aws_default_network_acl: {
    "ingress": "network-open-to-world",
    "ingress.action": "network-open-to-world",
    "ingress.cidr_block": "network-open-to-world",
    "ingress.from_port": "network-open-to-world",
    "ingress.ipv6_cidr_block": "network-open-to-world",
    "ingress.protocol": "network-open-to-world",
    "ingress.to_port": "network-open-to-world"
  },
  aws_default_security_group: {
    "ingress": "~+network-open-to-world",
    "ingress.cidr_blocks": "+network-open-to-world",
    "ingress.from_port": "+network-open-to-world",
    "ingress.ipv6_cidr_blocks": "+network-open-to-world",
    "ingress.protocol": "+network-open-to-world",
    "ingress.to_port": "+network-open-to-world"
  },
  aws_default_subnet: {
    "map_public_ip_on_launch": "~+public-ip-assigned"
  },
  aws_dlm_lifecycle_policy: {
    "policy_details": "retention-lowered",
    "policy_details.schedule": "retention-lowered",
    "policy_details.schedule.retain_rule": "retention-lowered",
    "policy_details.schedule.retain_rule.count": "retention-lowered",
    "policy_details.schedule.retain_rule.interval": "retention-lowered",
    "state": "backups-disabled"
  },
  aws_dms_endpoint: {
    "engine_name": "+tls-weakened",
    "ssl_mode": "~+tls-weakened"
  },
  aws_dms_replication_instance: {
    "multi_az": "~multi-az-or-replication-disabled",
    "publicly_accessible": "~+database-public"
  },
  aws_docdb_cluster: {
    "apply_immediately": "apply-immediately",
    "backup_retention_period": "retention-lowered",
    "deletion_protection": "+deletion-protection-disabled",
    "enabled_cloudwatch_logs_exports": "audit-logging-disabled",
    "engine_version": "~major-version-upgrade",
    "kms_key_id": "~encryption-key-changed",
    "storage_encrypted": "encryption-at-rest-disabled"
  },
  aws_docdb_cluster_instance: {
    "apply_immediately": "apply-immediately",
    "instance_class": "instance-downsize"
  },
  aws_docdb_cluster_parameter_group: {
    "parameter": "tls-weakened",
    "parameter.value": "tls-weakened"
  },
  aws_docdb_global_cluster: {
    "deletion_protection": "+deletion-protection-disabled"
  },
  aws_docdbelastic_cluster: {
    "kms_key_id": "~encryption-key-changed"
  },
  aws_dsql_cluster: {
    "deletion_protection_enabled": "~+deletion-protection-disabled"
  },
  aws_dynamodb_resource_policy: {
    "policy": "+resource-policy-public"
  },
  aws_dynamodb_table: {
    "deletion_protection_enabled": "+deletion-protection-disabled",
    "point_in_time_recovery": "~+pitr-disabled",
    "point_in_time_recovery.enabled": "+pitr-disabled",
    "read_capacity": "~capacity-drop",
    "replica": "+pitr-disabled",
    "replica.point_in_time_recovery": "+pitr-disabled",
    "replica.region_name": "pitr-disabled",
    "server_side_encryption": "~encryption-at-rest-disabled",
    "server_side_encryption.enabled": "encryption-at-rest-disabled",
    "ttl": "~+lifecycle-expiry-added",
    "ttl.enabled": "+lifecycle-expiry-added",
    "write_capacity": "~capacity-drop"
  },
  aws_dynamodb_table_replica: {
    "deletion_protection_enabled": "~+deletion-protection-disabled",
    "kms_key_arn": "~encryption-key-changed",
    "point_in_time_recovery": "+pitr-disabled"
  },
  aws_ebs_encryption_by_default: {
    "enabled": "encryption-at-rest-disabled"
  },
  aws_ebs_snapshot_block_public_access: {
    "state": "+snapshot-or-image-shared"
  },
  aws_ebs_snapshot_copy: {
    "kms_key_id": "encryption-key-changed"
  },
  aws_ebs_volume: {
    "encrypted": "~encryption-at-rest-disabled",
    "kms_key_id": "~encryption-key-changed",
    "size": "~storage-shrink"
  },
  aws_ecr_lifecycle_policy: {
    "policy": "+lifecycle-expiry-added"
  },
  aws_ecr_registry_policy: {
    "policy": "+resource-policy-public"
  },
  aws_ecr_repository: {
    "force_delete": "+force-destroy-enabled"
  },
  aws_ecr_repository_policy: {
    "policy": "+resource-policy-public"
  },
  aws_ecrpublic_repository: {
    "force_destroy": "+force-destroy-enabled"
  },
  aws_ecs_service: {
    "desired_count": "capacity-drop scaled-to-zero",
    "network_configuration": "+public-ip-assigned",
    "network_configuration.assign_public_ip": "+public-ip-assigned"
  },
  aws_efs_backup_policy: {
    "backup_policy": "backups-disabled",
    "backup_policy.status": "backups-disabled"
  },
  aws_efs_file_system: {
    "encrypted": "~encryption-at-rest-disabled",
    "kms_key_id": "~encryption-key-changed"
  },
  aws_efs_file_system_policy: {
    "policy": "+resource-policy-public"
  },
  aws_eks_access_policy_association: {
    "policy_arn": "+admin-policy-attached"
  },
  aws_eks_cluster: {
    "deletion_protection": "~+deletion-protection-disabled",
    "enabled_cluster_log_types": "audit-logging-disabled",
    "kubernetes_network_config": "~cidr-change",
    "kubernetes_network_config.service_ipv4_cidr": "cidr-change",
    "version": "~major-version-upgrade replace-by-engine-downgrade",
    "vpc_config": "+cluster-endpoint-public",
    "vpc_config.endpoint_public_access": "+cluster-endpoint-public",
    "vpc_config.public_access_cidrs": "~+cluster-endpoint-public"
  },
  aws_eks_identity_provider_config: {
    "oidc": "oidc-provider-change",
    "oidc.client_id": "oidc-provider-change",
    "oidc.issuer_url": "oidc-provider-change"
  },
  aws_eks_node_group: {
    "instance_types": "~+expensive-resource-created",
    "scaling_config": "capacity-drop scaled-to-zero",
    "scaling_config.desired_size": "capacity-drop scaled-to-zero",
    "scaling_config.max_size": "capacity-drop scaled-to-zero"
  },
  aws_elasticache_cluster: {
    "apply_immediately": "~apply-immediately",
    "node_type": "~instance-downsize",
    "snapshot_retention_limit": "+backups-disabled retention-lowered"
  },
  aws_elasticache_replication_group: {
    "apply_immediately": "~apply-immediately",
    "at_rest_encryption_enabled": "~encryption-at-rest-disabled",
    "automatic_failover_enabled": "multi-az-or-replication-disabled",
    "engine_version": "~major-version-upgrade",
    "kms_key_id": "encryption-key-changed",
    "multi_az_enabled": "multi-az-or-replication-disabled",
    "node_type": "~instance-downsize",
    "num_cache_clusters": "~capacity-drop",
    "num_node_groups": "~capacity-drop",
    "replicas_per_node_group": "~capacity-drop",
    "snapshot_retention_limit": "+backups-disabled retention-lowered",
    "transit_encryption_enabled": "~+tls-weakened"
  },
  aws_elasticache_serverless_cache: {
    "kms_key_id": "encryption-key-changed"
  },
  aws_elasticsearch_domain: {
    "access_policies": "~+resource-policy-public",
    "advanced_security_options": "~authentication-removed",
    "advanced_security_options.enabled": "authentication-removed",
    "cluster_config": "~instance-downsize",
    "cluster_config.instance_type": "instance-downsize",
    "domain_endpoint_options": "~+tls-weakened",
    "domain_endpoint_options.enforce_https": "+tls-weakened",
    "encrypt_at_rest": "~encryption-at-rest-disabled",
    "encrypt_at_rest.enabled": "encryption-at-rest-disabled",
    "log_publishing_options": "audit-logging-disabled",
    "log_publishing_options.enabled": "audit-logging-disabled",
    "log_publishing_options.log_type": "audit-logging-disabled",
    "node_to_node_encryption": "~+tls-weakened",
    "node_to_node_encryption.enabled": "+tls-weakened"
  },
  aws_elasticsearch_domain_policy: {
    "access_policies": "+resource-policy-public"
  },
  aws_elb: {
    "access_logs": "audit-logging-disabled",
    "access_logs.enabled": "audit-logging-disabled",
    "internal": "~+load-balancer-made-public"
  },
  aws_emr_cluster: {
    "termination_protection": "~+deletion-protection-disabled"
  },
  aws_fsx_lustre_file_system: {
    "kms_key_id": "~encryption-key-changed",
    "storage_capacity": "storage-shrink"
  },
  aws_fsx_ontap_file_system: {
    "kms_key_id": "~encryption-key-changed"
  },
  aws_fsx_openzfs_file_system: {
    "kms_key_id": "~encryption-key-changed"
  },
  aws_fsx_windows_file_system: {
    "kms_key_id": "~encryption-key-changed",
    "storage_capacity": "~storage-shrink"
  },
  aws_glacier_vault: {
    "access_policy": "+resource-policy-public"
  },
  aws_guardduty_detector: {
    "enable": "+security-service-disabled"
  },
  aws_iam_account_password_policy: {
    "minimum_password_length": "mfa-or-password-policy-weakened",
    "password_reuse_prevention": "~mfa-or-password-policy-weakened",
    "require_lowercase_characters": "~mfa-or-password-policy-weakened",
    "require_numbers": "~mfa-or-password-policy-weakened",
    "require_symbols": "~mfa-or-password-policy-weakened",
    "require_uppercase_characters": "~mfa-or-password-policy-weakened"
  },
  aws_iam_group_policy: {
    "policy": "+iam-privilege-escalation-action iam-wildcard-action"
  },
  aws_iam_group_policy_attachment: {
    "policy_arn": "+admin-policy-attached"
  },
  aws_iam_openid_connect_provider: {
    "client_id_list": "oidc-provider-change",
    "thumbprint_list": "~oidc-provider-change",
    "url": "oidc-provider-change"
  },
  aws_iam_policy: {
    "policy": "+iam-privilege-escalation-action iam-wildcard-action"
  },
  aws_iam_policy_attachment: {
    "policy_arn": "+admin-policy-attached"
  },
  aws_iam_role: {
    "assume_role_policy": "+trust-policy-opened",
    "inline_policy": "~+iam-privilege-escalation-action iam-wildcard-action",
    "inline_policy.policy": "+iam-privilege-escalation-action iam-wildcard-action",
    "managed_policy_arns": "~+admin-policy-attached",
    "permissions_boundary": "permissions-boundary-removed"
  },
  aws_iam_role_policy: {
    "policy": "+iam-privilege-escalation-action iam-wildcard-action"
  },
  aws_iam_role_policy_attachment: {
    "policy_arn": "+admin-policy-attached"
  },
  aws_iam_role_policy_attachments_exclusive: {
    "policy_arns": "+admin-policy-attached"
  },
  aws_iam_saml_provider: {
    "saml_metadata_document": "oidc-provider-change"
  },
  aws_iam_user: {
    "force_destroy": "force-destroy-enabled",
    "permissions_boundary": "permissions-boundary-removed"
  },
  aws_iam_user_policy: {
    "policy": "+iam-privilege-escalation-action iam-wildcard-action"
  },
  aws_iam_user_policy_attachment: {
    "policy_arn": "+admin-policy-attached"
  },
  aws_instance: {
    "associate_public_ip_address": "~+public-ip-assigned",
    "disable_api_stop": "~deletion-protection-disabled",
    "disable_api_termination": "~deletion-protection-disabled",
    "instance_type": "~+expensive-resource-created instance-downsize",
    "metadata_options": "~+metadata-service-weakened",
    "metadata_options.http_tokens": "+metadata-service-weakened"
  },
  aws_keyspaces_table: {
    "point_in_time_recovery": "~+pitr-disabled",
    "point_in_time_recovery.status": "+pitr-disabled"
  },
  aws_kinesis_stream: {
    "encryption_type": "encryption-at-rest-disabled",
    "kms_key_id": "encryption-key-changed",
    "retention_period": "retention-lowered",
    "shard_count": "capacity-drop"
  },
  aws_kinesis_video_stream: {
    "kms_key_id": "~encryption-key-changed"
  },
  aws_kms_external_key: {
    "deletion_window_in_days": "key-or-secret-recovery-window-shortened",
    "enabled": "~kms-key-disabled",
    "policy": "~+resource-policy-public"
  },
  aws_kms_key: {
    "deletion_window_in_days": "key-or-secret-recovery-window-shortened",
    "is_enabled": "kms-key-disabled",
    "policy": "~+resource-policy-public"
  },
  aws_kms_key_policy: {
    "policy": "+resource-policy-public"
  },
  aws_kms_replica_key: {
    "deletion_window_in_days": "key-or-secret-recovery-window-shortened",
    "enabled": "kms-key-disabled"
  },
  aws_lambda_function: {
    "reserved_concurrent_executions": "capacity-drop scaled-to-zero"
  },
  aws_lambda_function_url: {
    "authorization_type": "+resource-policy-public"
  },
  aws_lambda_permission: {
    "function_url_auth_type": "+resource-policy-public",
    "principal": "+resource-policy-public"
  },
  aws_launch_configuration: {
    "associate_public_ip_address": "~+public-ip-assigned",
    "metadata_options": "~+metadata-service-weakened",
    "metadata_options.http_tokens": "+metadata-service-weakened"
  },
  aws_launch_template: {
    "disable_api_stop": "deletion-protection-disabled",
    "disable_api_termination": "deletion-protection-disabled",
    "instance_type": "+expensive-resource-created instance-downsize",
    "metadata_options": "~+metadata-service-weakened",
    "metadata_options.http_tokens": "+metadata-service-weakened",
    "network_interfaces": "+public-ip-assigned",
    "network_interfaces.associate_public_ip_address": "+public-ip-assigned"
  },
  aws_lb: {
    "access_logs": "audit-logging-disabled",
    "access_logs.enabled": "audit-logging-disabled",
    "enable_deletion_protection": "deletion-protection-disabled",
    "internal": "~+load-balancer-made-public"
  },
  aws_lb_listener: {
    "default_action": "+authentication-removed tls-weakened",
    "default_action.type": "+authentication-removed tls-weakened",
    "protocol": "~+tls-weakened",
    "ssl_policy": "~tls-weakened"
  },
  aws_lightsail_database: {
    "backup_retention_enabled": "+backups-disabled"
  },
  aws_macie2_account: {
    "status": "~+security-service-disabled"
  },
  aws_memorydb_cluster: {
    "kms_key_arn": "encryption-key-changed",
    "node_type": "instance-downsize",
    "snapshot_retention_limit": "~+backups-disabled retention-lowered",
    "tls_enabled": "+tls-weakened"
  },
  aws_memorydb_snapshot: {
    "kms_key_arn": "encryption-key-changed"
  },
  aws_mq_broker: {
    "apply_immediately": "apply-immediately",
    "publicly_accessible": "+database-public"
  },
  aws_msk_cluster: {
    "broker_node_group_info": "instance-downsize",
    "broker_node_group_info.instance_type": "instance-downsize",
    "client_authentication": "+authentication-removed",
    "client_authentication.unauthenticated": "+authentication-removed",
    "encryption_info": "+encryption-at-rest-disabled tls-weakened",
    "encryption_info.encryption_at_rest_kms_key_arn": "encryption-at-rest-disabled",
    "encryption_info.encryption_in_transit": "+tls-weakened",
    "encryption_info.encryption_in_transit.client_broker": "+tls-weakened",
    "encryption_info.encryption_in_transit.in_cluster": "+tls-weakened",
    "kafka_version": "major-version-upgrade",
    "number_of_broker_nodes": "capacity-drop"
  },
  aws_mwaa_environment: {
    "webserver_access_mode": "~+load-balancer-made-public"
  },
  aws_neptune_cluster: {
    "apply_immediately": "~apply-immediately",
    "backup_retention_period": "retention-lowered",
    "deletion_protection": "+deletion-protection-disabled",
    "engine_version": "~major-version-upgrade",
    "kms_key_arn": "~encryption-key-changed",
    "storage_encrypted": "encryption-at-rest-disabled"
  },
  aws_neptune_cluster_instance: {
    "apply_immediately": "~apply-immediately",
    "instance_class": "instance-downsize",
    "publicly_accessible": "+database-public"
  },
  aws_neptune_global_cluster: {
    "deletion_protection": "+deletion-protection-disabled"
  },
  aws_neptunegraph_graph: {
    "deletion_protection": "~+deletion-protection-disabled"
  },
  aws_network_acl: {
    "ingress": "~+network-open-to-world",
    "ingress.action": "+network-open-to-world",
    "ingress.cidr_block": "network-open-to-world",
    "ingress.from_port": "network-open-to-world",
    "ingress.ipv6_cidr_block": "network-open-to-world",
    "ingress.protocol": "network-open-to-world",
    "ingress.to_port": "network-open-to-world"
  },
  aws_network_acl_rule: {
    "cidr_block": "+network-open-to-world",
    "egress": "+network-open-to-world",
    "from_port": "+network-open-to-world",
    "ipv6_cidr_block": "+network-open-to-world",
    "protocol": "+network-open-to-world",
    "rule_action": "+network-open-to-world",
    "to_port": "+network-open-to-world"
  },
  aws_networkfirewall_firewall: {
    "delete_protection": "deletion-protection-disabled"
  },
  aws_opensearch_domain: {
    "access_policies": "~+resource-policy-public",
    "advanced_security_options": "~authentication-removed",
    "advanced_security_options.enabled": "authentication-removed",
    "cluster_config": "~instance-downsize",
    "cluster_config.instance_type": "instance-downsize",
    "domain_endpoint_options": "~+tls-weakened",
    "domain_endpoint_options.enforce_https": "+tls-weakened",
    "domain_endpoint_options.tls_security_policy": "tls-weakened",
    "encrypt_at_rest": "~encryption-at-rest-disabled",
    "encrypt_at_rest.enabled": "encryption-at-rest-disabled",
    "engine_version": "~major-version-upgrade",
    "log_publishing_options": "audit-logging-disabled",
    "log_publishing_options.enabled": "audit-logging-disabled",
    "log_publishing_options.log_type": "audit-logging-disabled",
    "node_to_node_encryption": "~+tls-weakened",
    "node_to_node_encryption.enabled": "+tls-weakened"
  },
  aws_opensearch_domain_policy: {
    "access_policies": "+resource-policy-public"
  },
  aws_qldb_ledger: {
    "deletion_protection": "+deletion-protection-disabled"
  },
  aws_quicksight_data_source: {
    "ssl_properties": "+tls-weakened",
    "ssl_properties.disable_ssl": "+tls-weakened"
  },
  aws_rds_cluster: {
    "apply_immediately": "~apply-immediately",
    "backup_retention_period": "~+backups-disabled retention-lowered",
    "deletion_protection": "+deletion-protection-disabled",
    "enabled_cloudwatch_logs_exports": "audit-logging-disabled",
    "engine_version": "~major-version-upgrade replace-by-engine-downgrade",
    "kms_key_id": "~encryption-key-changed",
    "storage_encrypted": "~encryption-at-rest-disabled"
  },
  aws_rds_cluster_instance: {
    "apply_immediately": "~apply-immediately",
    "instance_class": "+expensive-resource-created instance-downsize",
    "publicly_accessible": "~+database-public"
  },
  aws_rds_cluster_parameter_group: {
    "parameter": "tls-weakened",
    "parameter.value": "tls-weakened"
  },
  aws_rds_global_cluster: {
    "deletion_protection": "+deletion-protection-disabled"
  },
  aws_redshift_cluster: {
    "automated_snapshot_retention_period": "+backups-disabled retention-lowered",
    "encrypted": "encryption-at-rest-disabled",
    "kms_key_id": "~encryption-key-changed",
    "logging": "audit-logging-disabled",
    "logging.enable": "audit-logging-disabled",
    "manual_snapshot_retention_period": "retention-lowered",
    "node_type": "+expensive-resource-created instance-downsize",
    "number_of_nodes": "+expensive-resource-created",
    "publicly_accessible": "+database-public"
  },
  aws_redshift_parameter_group: {
    "parameter": "tls-weakened",
    "parameter.value": "tls-weakened"
  },
  aws_redshiftserverless_namespace: {
    "kms_key_id": "~encryption-key-changed"
  },
  aws_redshiftserverless_workgroup: {
    "publicly_accessible": "+database-public"
  },
  aws_route53_hosted_zone_dnssec: {
    "signing_status": "dnssec-disabled"
  },
  aws_route53_key_signing_key: {
    "status": "dnssec-disabled"
  },
  aws_route53_record: {
    "alias": "dns-record-delete-or-change",
    "records": "dns-record-delete-or-change"
  },
  aws_route53_zone: {
    "force_destroy": "force-destroy-enabled"
  },
  aws_route53domains_domain: {
    "auto_renew": "~domain-registration-change",
    "name_server": "~domain-registration-change",
    "transfer_lock": "~domain-registration-change"
  },
  aws_route53domains_registered_domain: {
    "auto_renew": "domain-registration-change",
    "name_server": "~domain-registration-change",
    "transfer_lock": "domain-registration-change"
  },
  aws_s3_access_point: {
    "policy": "~+resource-policy-public"
  },
  aws_s3_account_public_access_block: {
    "block_public_acls": "+bucket-public",
    "block_public_policy": "+bucket-public",
    "ignore_public_acls": "+bucket-public",
    "restrict_public_buckets": "+bucket-public"
  },
  aws_s3_bucket: {
    "acl": "~+bucket-public",
    "force_destroy": "+force-destroy-enabled",
    "lifecycle_rule": "~+lifecycle-expiry-added",
    "lifecycle_rule.enabled": "+lifecycle-expiry-added",
    "logging": "~audit-logging-disabled",
    "logging.target_bucket": "audit-logging-disabled",
    "object_lock_enabled": "~mfa-delete-or-object-lock-removed",
    "policy": "~+resource-policy-public",
    "versioning": "~mfa-delete-or-object-lock-removed versioning-disabled",
    "versioning.enabled": "versioning-disabled",
    "versioning.mfa_delete": "mfa-delete-or-object-lock-removed"
  },
  aws_s3_bucket_acl: {
    "acl": "+bucket-public"
  },
  aws_s3_bucket_lifecycle_configuration: {
    "rule": "+lifecycle-expiry-added",
    "rule.expiration": "+lifecycle-expiry-added",
    "rule.expiration.days": "+lifecycle-expiry-added",
    "rule.filter": "+lifecycle-expiry-added",
    "rule.filter.and": "lifecycle-expiry-added",
    "rule.filter.object_size_greater_than": "lifecycle-expiry-added",
    "rule.filter.object_size_less_than": "lifecycle-expiry-added",
    "rule.filter.prefix": "lifecycle-expiry-added",
    "rule.filter.tag": "lifecycle-expiry-added",
    "rule.prefix": "+lifecycle-expiry-added",
    "rule.status": "+lifecycle-expiry-added"
  },
  aws_s3_bucket_object_lock_configuration: {
    "rule": "mfa-delete-or-object-lock-removed",
    "rule.default_retention": "mfa-delete-or-object-lock-removed",
    "rule.default_retention.days": "mfa-delete-or-object-lock-removed",
    "rule.default_retention.mode": "mfa-delete-or-object-lock-removed",
    "rule.default_retention.years": "mfa-delete-or-object-lock-removed"
  },
  aws_s3_bucket_policy: {
    "policy": "+resource-policy-public"
  },
  aws_s3_bucket_public_access_block: {
    "block_public_acls": "+bucket-public",
    "block_public_policy": "+bucket-public",
    "ignore_public_acls": "+bucket-public",
    "restrict_public_buckets": "+bucket-public"
  },
  aws_s3_bucket_versioning: {
    "versioning_configuration": "mfa-delete-or-object-lock-removed versioning-disabled",
    "versioning_configuration.mfa_delete": "mfa-delete-or-object-lock-removed",
    "versioning_configuration.status": "versioning-disabled"
  },
  aws_s3_directory_bucket: {
    "force_destroy": "~+force-destroy-enabled"
  },
  aws_sagemaker_domain: {
    "kms_key_id": "encryption-key-changed"
  },
  aws_sagemaker_endpoint_configuration: {
    "production_variants": "+expensive-resource-created",
    "production_variants.instance_type": "+expensive-resource-created"
  },
  aws_sagemaker_notebook_instance: {
    "instance_type": "+expensive-resource-created",
    "kms_key_id": "encryption-at-rest-disabled encryption-key-changed"
  },
  aws_secretsmanager_secret: {
    "policy": "~+resource-policy-public",
    "recovery_window_in_days": "key-or-secret-recovery-window-shortened"
  },
  aws_secretsmanager_secret_policy: {
    "policy": "+resource-policy-public"
  },
  aws_security_group: {
    "ingress": "~+network-open-to-world",
    "ingress.cidr_blocks": "+network-open-to-world",
    "ingress.from_port": "+network-open-to-world",
    "ingress.ipv6_cidr_blocks": "+network-open-to-world",
    "ingress.protocol": "+network-open-to-world",
    "ingress.to_port": "+network-open-to-world"
  },
  aws_security_group_rule: {
    "cidr_blocks": "+network-open-to-world",
    "from_port": "+network-open-to-world",
    "ipv6_cidr_blocks": "+network-open-to-world",
    "protocol": "+network-open-to-world",
    "to_port": "+network-open-to-world",
    "type": "+network-open-to-world"
  },
  aws_servicequotas_service_quota: {
    "value": "budget-or-quota-removed"
  },
  aws_snapshot_create_volume_permission: {
    "account_id": "+snapshot-or-image-shared"
  },
  aws_sns_topic: {
    "kms_master_key_id": "encryption-at-rest-disabled encryption-key-changed",
    "policy": "~+resource-policy-public"
  },
  aws_sns_topic_policy: {
    "policy": "+resource-policy-public"
  },
  aws_sqs_queue: {
    "kms_master_key_id": "encryption-at-rest-disabled encryption-key-changed",
    "message_retention_seconds": "retention-lowered",
    "policy": "~+resource-policy-public",
    "sqs_managed_sse_enabled": "~encryption-at-rest-disabled"
  },
  aws_sqs_queue_policy: {
    "policy": "+resource-policy-public"
  },
  aws_ssm_parameter: {
    "type": "encryption-at-rest-disabled"
  },
  aws_ssoadmin_managed_policy_attachment: {
    "managed_policy_arn": "+admin-policy-attached"
  },
  aws_ssoadmin_permission_set_inline_policy: {
    "inline_policy": "+iam-privilege-escalation-action iam-wildcard-action"
  },
  aws_storagegateway_nfs_file_share: {
    "kms_key_arn": "encryption-key-changed"
  },
  aws_storagegateway_smb_file_share: {
    "kms_key_arn": "encryption-key-changed"
  },
  aws_subnet: {
    "cidr_block": "~cidr-change",
    "map_public_ip_on_launch": "+public-ip-assigned"
  },
  aws_timestreamwrite_database: {
    "kms_key_id": "~encryption-key-changed"
  },
  aws_transfer_server: {
    "endpoint_type": "load-balancer-made-public",
    "force_destroy": "force-destroy-enabled",
    "protocols": "+tls-weakened"
  },
  aws_vpc: {
    "cidr_block": "~cidr-change"
  },
  aws_vpc_security_group_ingress_rule: {
    "cidr_ipv4": "+network-open-to-world",
    "cidr_ipv6": "+network-open-to-world",
    "from_port": "+network-open-to-world",
    "ip_protocol": "+network-open-to-world",
    "to_port": "+network-open-to-world"
  },
  aws_wafv2_web_acl: {
    "default_action": "waf-or-ddos-removed",
    "default_action.allow": "waf-or-ddos-removed"
  },
  azuread_app_role_assignment: {
    "app_role_id": "azuread-privileged-grant",
    "principal_object_id": "azuread-privileged-grant",
    "resource_object_id": "azuread-privileged-grant"
  },
  azuread_application_federated_identity_credential: {
    "audiences": "oidc-provider-change",
    "issuer": "oidc-provider-change",
    "subject": "oidc-provider-change"
  },
  azuread_conditional_access_policy: {
    "state": "mfa-or-password-policy-weakened"
  },
  azuread_directory_role_assignment: {
    "directory_scope_id": "azuread-privileged-grant",
    "principal_object_id": "azuread-privileged-grant",
    "role_id": "azuread-privileged-grant"
  },
  azuread_directory_role_eligibility_schedule_request: {
    "directory_scope_id": "azuread-privileged-grant",
    "principal_id": "azuread-privileged-grant",
    "role_definition_id": "azuread-privileged-grant"
  },
  azuread_directory_role_member: {
    "member_object_id": "azuread-privileged-grant",
    "role_object_id": "azuread-privileged-grant"
  },
  azuread_service_principal_delegated_permission_grant: {
    "claim_values": "azuread-privileged-grant",
    "resource_service_principal_object_id": "azuread-privileged-grant",
    "service_principal_object_id": "azuread-privileged-grant",
    "user_object_id": "azuread-privileged-grant"
  },
  azurerm_app_configuration: {
    "purge_protection_enabled": "deletion-protection-disabled"
  },
  azurerm_application_gateway: {
    "frontend_ip_configuration": "load-balancer-made-public",
    "frontend_ip_configuration.public_ip_address_id": ""
  },
  azurerm_application_insights: {
    "retention_in_days": "log-retention-lowered"
  },
  azurerm_cognitive_account: {
    "customer_managed_key": "encryption-key-changed",
    "customer_managed_key.key_vault_key_id": "encryption-key-changed",
    "public_network_access_enabled": "database-public"
  },
  azurerm_container_registry: {
    "public_network_access_enabled": "database-public"
  },
  azurerm_cosmosdb_account: {
    "automatic_failover_enabled": "multi-az-or-replication-disabled",
    "backup": "~+pitr-disabled",
    "backup.type": "+pitr-disabled",
    "enable_automatic_failover": "multi-az-or-replication-disabled",
    "public_network_access_enabled": "database-public"
  },
  azurerm_cosmosdb_sql_container: {
    "throughput": "~capacity-drop"
  },
  azurerm_cosmosdb_sql_database: {
    "throughput": "~capacity-drop"
  },
  azurerm_data_protection_backup_vault: {
    "soft_delete": "+soft-delete-disabled"
  },
  azurerm_dns_a_record: {
    "records": "dns-record-delete-or-change",
    "target_resource_id": "dns-record-delete-or-change"
  },
  azurerm_dns_aaaa_record: {
    "records": "dns-record-delete-or-change",
    "target_resource_id": "dns-record-delete-or-change"
  },
  azurerm_dns_caa_record: {
    "record": "dns-record-delete-or-change"
  },
  azurerm_dns_cname_record: {
    "record": "dns-record-delete-or-change",
    "target_resource_id": "dns-record-delete-or-change"
  },
  azurerm_dns_mx_record: {
    "record": "dns-record-delete-or-change"
  },
  azurerm_dns_ns_record: {
    "records": "dns-record-delete-or-change"
  },
  azurerm_dns_srv_record: {
    "record": "dns-record-delete-or-change"
  },
  azurerm_dns_txt_record: {
    "record": "dns-record-delete-or-change"
  },
  azurerm_eventhub: {
    "message_retention": "~retention-lowered"
  },
  azurerm_eventhub_namespace: {
    "capacity": "capacity-drop",
    "minimum_tls_version": "tls-weakened",
    "public_network_access_enabled": "database-public"
  },
  azurerm_federated_identity_credential: {
    "audience": "oidc-provider-change",
    "issuer": "oidc-provider-change",
    "subject": "oidc-provider-change"
  },
  azurerm_key_vault: {
    "access_policy": "~kms-grant-or-alias-removed",
    "access_policy.object_id": "kms-grant-or-alias-removed",
    "network_acls": "~database-public",
    "network_acls.default_action": "database-public",
    "public_network_access_enabled": "database-public",
    "purge_protection_enabled": "deletion-protection-disabled",
    "soft_delete_retention_days": "soft-delete-disabled"
  },
  azurerm_key_vault_key: {
    "expiration_date": "kms-key-disabled",
    "key_opts": "kms-key-disabled"
  },
  azurerm_key_vault_managed_hardware_security_module: {
    "purge_protection_enabled": "deletion-protection-disabled"
  },
  azurerm_kubernetes_cluster: {
    "api_server_access_profile": "cluster-endpoint-public",
    "api_server_access_profile.authorized_ip_ranges": "cluster-endpoint-public",
    "default_node_pool": "capacity-drop instance-downsize scaled-to-zero",
    "default_node_pool.node_count": "capacity-drop scaled-to-zero",
    "default_node_pool.vm_size": "instance-downsize",
    "disk_encryption_set_id": "encryption-key-changed",
    "kubernetes_version": "~major-version-upgrade",
    "local_account_disabled": "cluster-endpoint-public",
    "private_cluster_enabled": "cluster-endpoint-public"
  },
  azurerm_kubernetes_cluster_node_pool: {
    "max_count": "capacity-drop scaled-to-zero",
    "node_count": "~capacity-drop scaled-to-zero",
    "node_public_ip_enabled": "+public-ip-assigned",
    "vm_size": "~+expensive-resource-created instance-downsize"
  },
  azurerm_kusto_database: {
    "soft_delete_period": "retention-lowered"
  },
  azurerm_lb: {
    "frontend_ip_configuration": "load-balancer-made-public",
    "frontend_ip_configuration.public_ip_address_id": ""
  },
  azurerm_linux_function_app: {
    "auth_settings": "authentication-removed",
    "auth_settings.enabled": "authentication-removed",
    "auth_settings_v2": "authentication-removed",
    "auth_settings_v2.auth_enabled": "authentication-removed",
    "https_only": "+tls-weakened"
  },
  azurerm_linux_virtual_machine: {
    "size": "+expensive-resource-created instance-downsize"
  },
  azurerm_linux_virtual_machine_scale_set: {
    "instances": "capacity-drop scaled-to-zero",
    "sku": "+expensive-resource-created"
  },
  azurerm_linux_web_app: {
    "auth_settings": "authentication-removed",
    "auth_settings.enabled": "authentication-removed",
    "auth_settings_v2": "authentication-removed",
    "auth_settings_v2.auth_enabled": "authentication-removed",
    "https_only": "+tls-weakened",
    "site_config": "tls-weakened",
    "site_config.minimum_tls_version": "tls-weakened"
  },
  azurerm_log_analytics_workspace: {
    "retention_in_days": "~log-retention-lowered"
  },
  azurerm_managed_disk: {
    "disk_encryption_set_id": "encryption-at-rest-disabled encryption-key-changed",
    "disk_size_gb": "~storage-shrink"
  },
  azurerm_managed_redis: {
    "customer_managed_key": "encryption-key-changed",
    "customer_managed_key.key_vault_key_id": "encryption-key-changed"
  },
  azurerm_management_group_policy_assignment: {
    "enforce": "org-guardrail-removed"
  },
  azurerm_management_lock: {
    "lock_level": "management-lock-removed"
  },
  azurerm_mariadb_server: {
    "public_network_access_enabled": "database-public"
  },
  azurerm_mongo_cluster: {
    "customer_managed_key": "encryption-key-changed",
    "customer_managed_key.key_vault_key_id": "encryption-key-changed"
  },
  azurerm_monitor_activity_log_alert: {
    "enabled": "alarm-muted"
  },
  azurerm_monitor_diagnostic_setting: {
    "eventhub_name": "log-sink-redirected",
    "log_analytics_workspace_id": "log-sink-redirected",
    "storage_account_id": "log-sink-redirected"
  },
  azurerm_monitor_metric_alert: {
    "enabled": "alarm-muted"
  },
  azurerm_monitor_scheduled_query_rules_alert_v2: {
    "enabled": "alarm-muted"
  },
  azurerm_mssql_database: {
    "max_size_gb": "~storage-shrink",
    "short_term_retention_policy": "~retention-lowered",
    "short_term_retention_policy.retention_days": "retention-lowered",
    "sku_name": "~instance-downsize",
    "transparent_data_encryption_enabled": "encryption-at-rest-disabled"
  },
  azurerm_mssql_firewall_rule: {
    "end_ip_address": "+database-public",
    "start_ip_address": "+database-public"
  },
  azurerm_mssql_server: {
    "minimum_tls_version": "tls-weakened",
    "public_network_access_enabled": "database-public"
  },
  azurerm_mysql_flexible_server: {
    "backup_retention_days": "retention-lowered",
    "customer_managed_key": "encryption-key-changed",
    "customer_managed_key.key_vault_key_id": "encryption-key-changed",
    "high_availability": "multi-az-or-replication-disabled",
    "sku_name": "~instance-downsize"
  },
  azurerm_mysql_server: {
    "backup_retention_days": "retention-lowered",
    "public_network_access_enabled": "database-public",
    "ssl_enforcement_enabled": "+tls-weakened"
  },
  azurerm_network_interface: {
    "ip_configuration": "+public-ip-assigned",
    "ip_configuration.public_ip_address_id": ""
  },
  azurerm_network_security_group: {
    "security_rule": "~+network-open-to-world",
    "security_rule.access": "+network-open-to-world",
    "security_rule.destination_port_range": "network-open-to-world",
    "security_rule.destination_port_ranges": "network-open-to-world",
    "security_rule.direction": "network-open-to-world",
    "security_rule.protocol": "network-open-to-world",
    "security_rule.source_address_prefix": "network-open-to-world",
    "security_rule.source_address_prefixes": "network-open-to-world"
  },
  azurerm_network_security_rule: {
    "access": "+network-open-to-world",
    "destination_port_range": "+network-open-to-world",
    "destination_port_ranges": "+network-open-to-world",
    "direction": "+network-open-to-world",
    "protocol": "+network-open-to-world",
    "source_address_prefix": "+network-open-to-world",
    "source_address_prefixes": "+network-open-to-world"
  },
  azurerm_postgresql_flexible_server: {
    "backup_retention_days": "~retention-lowered",
    "customer_managed_key": "encryption-key-changed",
    "customer_managed_key.key_vault_key_id": "encryption-key-changed",
    "high_availability": "multi-az-or-replication-disabled",
    "public_network_access_enabled": "database-public",
    "sku_name": "~instance-downsize",
    "storage_mb": "~storage-shrink",
    "version": "~major-version-upgrade"
  },
  azurerm_postgresql_flexible_server_firewall_rule: {
    "end_ip_address": "+database-public",
    "start_ip_address": "+database-public"
  },
  azurerm_postgresql_server: {
    "backup_retention_days": "~retention-lowered",
    "public_network_access_enabled": "database-public",
    "ssl_enforcement_enabled": "+tls-weakened"
  },
  azurerm_private_dns_a_record: {
    "records": "dns-record-delete-or-change"
  },
  azurerm_private_dns_cname_record: {
    "record": "dns-record-delete-or-change"
  },
  azurerm_recovery_services_vault: {
    "soft_delete_enabled": "+soft-delete-disabled"
  },
  azurerm_redis_cache: {
    "enable_non_ssl_port": "+tls-weakened",
    "minimum_tls_version": "tls-weakened",
    "non_ssl_port_enabled": "+tls-weakened",
    "public_network_access_enabled": "database-public",
    "redis_configuration": "~+backups-disabled",
    "redis_configuration.rdb_backup_enabled": "+backups-disabled"
  },
  azurerm_resource_group_policy_assignment: {
    "enforce": "org-guardrail-removed"
  },
  azurerm_role_assignment: {
    "role_definition_id": "~+azure-privileged-role-assignment",
    "role_definition_name": "~+azure-privileged-role-assignment",
    "scope": "+azure-privileged-role-assignment"
  },
  azurerm_role_definition: {
    "permissions": "+azure-privileged-role-assignment",
    "permissions.actions": "+azure-privileged-role-assignment"
  },
  azurerm_search_service: {
    "public_network_access_enabled": "database-public"
  },
  azurerm_security_center_subscription_pricing: {
    "tier": "+security-service-disabled"
  },
  azurerm_service_plan: {
    "worker_count": "~capacity-drop scaled-to-zero"
  },
  azurerm_servicebus_namespace: {
    "customer_managed_key": "encryption-key-changed",
    "customer_managed_key.key_vault_key_id": "encryption-key-changed",
    "minimum_tls_version": "tls-weakened",
    "public_network_access_enabled": "database-public"
  },
  azurerm_shared_image_gallery: {
    "sharing": "+snapshot-or-image-shared",
    "sharing.permission": "+snapshot-or-image-shared"
  },
  azurerm_storage_account: {
    "account_replication_type": "multi-az-or-replication-disabled",
    "allow_blob_public_access": "bucket-public",
    "allow_nested_items_to_be_public": "bucket-public",
    "blob_properties": "~+soft-delete-disabled versioning-disabled",
    "blob_properties.container_delete_retention_policy": "+soft-delete-disabled",
    "blob_properties.container_delete_retention_policy.days": "soft-delete-disabled",
    "blob_properties.delete_retention_policy": "+soft-delete-disabled",
    "blob_properties.delete_retention_policy.days": "soft-delete-disabled",
    "blob_properties.versioning_enabled": "versioning-disabled",
    "customer_managed_key": "encryption-at-rest-disabled encryption-key-changed",
    "customer_managed_key.key_vault_key_id": "encryption-key-changed",
    "enable_https_traffic_only": "+tls-weakened",
    "https_traffic_only_enabled": "+tls-weakened",
    "immutability_policy": "mfa-delete-or-object-lock-removed",
    "immutability_policy.period_since_creation_in_days": "mfa-delete-or-object-lock-removed",
    "infrastructure_encryption_enabled": "encryption-at-rest-disabled",
    "min_tls_version": "tls-weakened",
    "network_rules": "~bucket-public",
    "network_rules.default_action": "bucket-public",
    "public_network_access_enabled": "bucket-public",
    "share_properties": "~+soft-delete-disabled",
    "share_properties.retention_policy": "+soft-delete-disabled",
    "share_properties.retention_policy.days": "soft-delete-disabled"
  },
  azurerm_storage_container: {
    "container_access_type": "+bucket-public"
  },
  azurerm_storage_container_immutability_policy: {
    "immutability_period_in_days": "mfa-delete-or-object-lock-removed"
  },
  azurerm_storage_management_policy: {
    "rule": "+lifecycle-expiry-added",
    "rule.actions": "+lifecycle-expiry-added",
    "rule.actions.base_blob": "+lifecycle-expiry-added",
    "rule.actions.base_blob.delete_after_days_since_creation_greater_than": "+lifecycle-expiry-added",
    "rule.actions.base_blob.delete_after_days_since_modification_greater_than": "+lifecycle-expiry-added",
    "rule.enabled": "+lifecycle-expiry-added",
    "rule.filters": "lifecycle-expiry-added",
    "rule.filters.match_blob_index_tag": "lifecycle-expiry-added",
    "rule.filters.prefix_match": "lifecycle-expiry-added"
  },
  azurerm_storage_share: {
    "quota": "storage-shrink"
  },
  azurerm_subnet: {
    "address_prefixes": "cidr-change"
  },
  azurerm_subscription_policy_assignment: {
    "enforce": "org-guardrail-removed"
  },
  azurerm_synapse_workspace: {
    "customer_managed_key": "encryption-key-changed"
  },
  azurerm_virtual_machine: {
    "vm_size": "instance-downsize"
  },
  azurerm_virtual_network: {
    "address_space": "cidr-change",
    "ddos_protection_plan": "waf-or-ddos-removed",
    "ddos_protection_plan.enable": "waf-or-ddos-removed"
  },
  azurerm_web_application_firewall_policy: {
    "policy_settings": "waf-or-ddos-removed",
    "policy_settings.enabled": "waf-or-ddos-removed",
    "policy_settings.mode": "waf-or-ddos-removed"
  },
  azurerm_windows_virtual_machine: {
    "size": "+expensive-resource-created instance-downsize"
  },
  azurerm_windows_virtual_machine_scale_set: {
    "instances": "capacity-drop scaled-to-zero"
  },
  azurerm_windows_web_app: {
    "auth_settings": "authentication-removed",
    "auth_settings.enabled": "authentication-removed",
    "auth_settings_v2": "authentication-removed",
    "auth_settings_v2.auth_enabled": "authentication-removed",
    "https_only": "+tls-weakened"
  },
  cloudflare_account_member: {
    "policies": "~+saas-admin-granted",
    "policies.permission_groups.id": "+saas-admin-granted",
    "role_ids": "+saas-admin-granted",
    "roles": "+saas-admin-granted"
  },
  cloudflare_dns_record: {
    "content": "dns-record-delete-or-change"
  },
  cloudflare_record: {
    "content": "dns-record-delete-or-change",
    "value": "dns-record-delete-or-change"
  },
  cloudflare_registrar_domain: {
    "auto_renew": "domain-registration-change",
    "locked": "domain-registration-change"
  },
  cloudflare_zone_settings_override: {
    "settings": "+tls-weakened",
    "settings.ssl": "+tls-weakened"
  },
  cockroach_cluster: {
    "delete_protection": "+deletion-protection-disabled"
  },
  confluent_kafka_cluster: {
    "dedicated": "capacity-drop",
    "dedicated.cku": "capacity-drop"
  },
  confluent_kafka_topic: {
    "config": "~retention-lowered"
  },
  databricks_catalog: {
    "force_destroy": "+force-destroy-enabled"
  },
  databricks_schema: {
    "force_destroy": "+force-destroy-enabled"
  },
  datadog_downtime: {
    "end": "+alarm-muted",
    "scope": "+alarm-muted"
  },
  datadog_downtime_schedule: {
    "one_time_schedule": "+alarm-muted",
    "one_time_schedule.end": "+alarm-muted",
    "recurring_schedule": "+alarm-muted",
    "scope": "+alarm-muted"
  },
  datadog_logs_index: {
    "retention_days": "log-retention-lowered"
  },
  datadog_monitor: {
    "message": "alarm-muted"
  },
  datadog_role: {
    "permission": "+saas-admin-granted"
  },
  datadog_user: {
    "access_role": "+saas-admin-granted"
  },
  digitalocean_droplet: {
    "backups": "backups-disabled"
  },
  digitalocean_firewall: {
    "inbound_rule": "+network-open-to-world",
    "inbound_rule.port_range": "+network-open-to-world",
    "inbound_rule.protocol": "+network-open-to-world",
    "inbound_rule.source_addresses": "+network-open-to-world"
  },
  digitalocean_kubernetes_node_pool: {
    "max_nodes": "capacity-drop scaled-to-zero",
    "node_count": "capacity-drop scaled-to-zero"
  },
  digitalocean_record: {
    "value": "dns-record-delete-or-change"
  },
  digitalocean_spaces_bucket: {
    "acl": "+bucket-public",
    "force_destroy": "+force-destroy-enabled"
  },
  digitalocean_spaces_bucket_object: {
    "acl": "+bucket-public"
  },
  digitalocean_volume: {
    "size": "storage-shrink"
  },
  digitalocean_vpc: {
    "ip_range": "cidr-change"
  },
  elasticstack_elasticsearch_index: {
    "deletion_protection": "~+deletion-protection-disabled"
  },
  github_actions_organization_permissions: {
    "allowed_actions": "github-actions-permissions-widened",
    "enabled_repositories": "github-actions-permissions-widened"
  },
  github_actions_repository_permissions: {
    "allowed_actions": "github-actions-permissions-widened"
  },
  github_actions_runner_group: {
    "allows_public_repositories": "github-actions-permissions-widened",
    "visibility": "github-actions-permissions-widened"
  },
  github_branch_default: {
    "branch": "github-branch-protection-removed",
    "rename": "github-branch-protection-removed"
  },
  github_branch_protection: {
    "allows_deletions": "github-branch-protection-weakened",
    "allows_force_pushes": "github-branch-protection-weakened",
    "enforce_admins": "github-branch-protection-weakened",
    "force_push_bypassers": "github-branch-protection-weakened",
    "require_conversation_resolution": "github-branch-protection-weakened",
    "require_signed_commits": "github-branch-protection-weakened",
    "required_linear_history": "github-branch-protection-weakened",
    "required_pull_request_reviews": "github-branch-protection-weakened",
    "required_pull_request_reviews.dismiss_stale_reviews": "github-branch-protection-weakened",
    "required_pull_request_reviews.pull_request_bypassers": "github-branch-protection-weakened",
    "required_pull_request_reviews.require_code_owner_reviews": "github-branch-protection-weakened",
    "required_pull_request_reviews.require_last_push_approval": "github-branch-protection-weakened",
    "required_pull_request_reviews.required_approving_review_count": "github-branch-protection-weakened",
    "required_status_checks": "github-branch-protection-weakened",
    "required_status_checks.contexts": "github-branch-protection-weakened",
    "required_status_checks.strict": "github-branch-protection-weakened"
  },
  github_branch_protection_v3: {
    "enforce_admins": "github-branch-protection-weakened",
    "require_conversation_resolution": "github-branch-protection-weakened",
    "require_signed_commits": "github-branch-protection-weakened",
    "required_pull_request_reviews": "github-branch-protection-weakened",
    "required_pull_request_reviews.bypass_pull_request_allowances": "github-branch-protection-weakened",
    "required_pull_request_reviews.bypass_pull_request_allowances.apps": "github-branch-protection-weakened",
    "required_pull_request_reviews.bypass_pull_request_allowances.teams": "github-branch-protection-weakened",
    "required_pull_request_reviews.bypass_pull_request_allowances.users": "github-branch-protection-weakened",
    "required_pull_request_reviews.dismiss_stale_reviews": "github-branch-protection-weakened",
    "required_pull_request_reviews.require_code_owner_reviews": "github-branch-protection-weakened",
    "required_pull_request_reviews.require_last_push_approval": "github-branch-protection-weakened",
    "required_pull_request_reviews.required_approving_review_count": "github-branch-protection-weakened",
    "required_status_checks": "github-branch-protection-weakened",
    "required_status_checks.checks": "github-branch-protection-weakened",
    "required_status_checks.contexts": "github-branch-protection-weakened",
    "required_status_checks.strict": "github-branch-protection-weakened"
  },
  github_membership: {
    "role": "+github-owner-or-admin-granted"
  },
  github_organization_ruleset: {
    "bypass_actors": "github-branch-protection-weakened",
    "enforcement": "github-branch-protection-removed",
    "rules": "github-branch-protection-weakened",
    "rules.deletion": "github-branch-protection-weakened",
    "rules.non_fast_forward": "github-branch-protection-weakened",
    "rules.pull_request": "github-branch-protection-weakened",
    "rules.pull_request.dismiss_stale_reviews_on_push": "github-branch-protection-weakened",
    "rules.pull_request.require_code_owner_review": "github-branch-protection-weakened",
    "rules.pull_request.require_last_push_approval": "github-branch-protection-weakened",
    "rules.pull_request.required_approving_review_count": "github-branch-protection-weakened",
    "rules.pull_request.required_review_thread_resolution": "github-branch-protection-weakened",
    "rules.required_linear_history": "github-branch-protection-weakened",
    "rules.required_signatures": "github-branch-protection-weakened",
    "rules.required_status_checks": "github-branch-protection-weakened",
    "rules.required_status_checks.required_check": "github-branch-protection-weakened",
    "rules.required_status_checks.required_check.context": "github-branch-protection-weakened",
    "rules.required_status_checks.strict_required_status_checks_policy": "github-branch-protection-weakened"
  },
  github_organization_settings: {
    "default_repository_permission": "+github-owner-or-admin-granted",
    "web_commit_signoff_required": "mfa-or-password-policy-weakened"
  },
  github_organization_webhook: {
    "active": "audit-logging-disabled"
  },
  github_repository: {
    "archived": "github-repository-archived",
    "private": "github-repository-visibility",
    "security_and_analysis": "github-security-features-disabled",
    "security_and_analysis.advanced_security": "github-security-features-disabled",
    "security_and_analysis.advanced_security.status": "github-security-features-disabled",
    "security_and_analysis.secret_scanning": "github-security-features-disabled",
    "security_and_analysis.secret_scanning.status": "github-security-features-disabled",
    "security_and_analysis.secret_scanning_push_protection": "github-security-features-disabled",
    "security_and_analysis.secret_scanning_push_protection.status": "github-security-features-disabled",
    "visibility": "github-repository-visibility",
    "vulnerability_alerts": "github-security-features-disabled"
  },
  github_repository_collaborator: {
    "permission": "+github-owner-or-admin-granted"
  },
  github_repository_collaborators: {
    "user": "+github-owner-or-admin-granted",
    "user.permission": "+github-owner-or-admin-granted"
  },
  github_repository_dependabot_security_updates: {
    "enabled": "github-security-features-disabled"
  },
  github_repository_deploy_key: {
    "read_only": "+github-deploy-key-or-webhook"
  },
  github_repository_environment: {
    "can_admins_bypass": "github-environment-protection-removed",
    "deployment_branch_policy": "github-environment-protection-removed",
    "prevent_self_review": "github-environment-protection-removed",
    "reviewers": "github-environment-protection-removed",
    "wait_timer": "github-environment-protection-removed"
  },
  github_repository_ruleset: {
    "bypass_actors": "github-branch-protection-weakened",
    "enforcement": "github-branch-protection-removed",
    "rules": "github-branch-protection-weakened",
    "rules.deletion": "github-branch-protection-weakened",
    "rules.non_fast_forward": "github-branch-protection-weakened",
    "rules.pull_request": "github-branch-protection-weakened",
    "rules.pull_request.dismiss_stale_reviews_on_push": "github-branch-protection-weakened",
    "rules.pull_request.require_code_owner_review": "github-branch-protection-weakened",
    "rules.pull_request.require_last_push_approval": "github-branch-protection-weakened",
    "rules.pull_request.required_approving_review_count": "github-branch-protection-weakened",
    "rules.pull_request.required_review_thread_resolution": "github-branch-protection-weakened",
    "rules.required_linear_history": "github-branch-protection-weakened",
    "rules.required_signatures": "github-branch-protection-weakened",
    "rules.required_status_checks": "github-branch-protection-weakened",
    "rules.required_status_checks.required_check": "github-branch-protection-weakened",
    "rules.required_status_checks.required_check.context": "github-branch-protection-weakened",
    "rules.required_status_checks.strict_required_status_checks_policy": "github-branch-protection-weakened"
  },
  github_team_membership: {
    "role": "+github-owner-or-admin-granted"
  },
  github_team_repository: {
    "permission": "+github-owner-or-admin-granted"
  },
  github_workflow_repository_permissions: {
    "can_approve_pull_request_reviews": "github-actions-permissions-widened",
    "default_workflow_permissions": "github-actions-permissions-widened"
  },
  gitlab_group_membership: {
    "access_level": "+saas-admin-granted"
  },
  gitlab_project_membership: {
    "access_level": "+saas-admin-granted"
  },
  google_alloydb_cluster: {
    "automated_backup_policy": "~+backups-disabled",
    "automated_backup_policy.enabled": "+backups-disabled",
    "continuous_backup_config": "~+pitr-disabled",
    "continuous_backup_config.enabled": "+pitr-disabled",
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "+deletion-protection-disabled"
  },
  google_artifact_registry_repository: {
    "kms_key_name": "encryption-key-changed"
  },
  google_bigquery_dataset: {
    "default_encryption_configuration": "encryption-at-rest-disabled",
    "default_encryption_configuration.kms_key_name": "encryption-at-rest-disabled",
    "default_partition_expiration_ms": "+lifecycle-expiry-added",
    "default_table_expiration_ms": "+lifecycle-expiry-added",
    "delete_contents_on_destroy": "+force-destroy-enabled"
  },
  google_bigquery_dataset_iam_binding: {
    "deletion_policy": "deletion-protection-disabled",
    "members": "gcp-public-member",
    "role": "gcp-public-member"
  },
  google_bigquery_reservation: {
    "slot_capacity": "+expensive-resource-created"
  },
  google_bigquery_table: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "+deletion-protection-disabled",
    "encryption_configuration": "encryption-at-rest-disabled",
    "encryption_configuration.kms_key_name": "encryption-at-rest-disabled",
    "expiration_time": "~+lifecycle-expiry-added",
    "time_partitioning": "+lifecycle-expiry-added",
    "time_partitioning.expiration_ms": "+lifecycle-expiry-added"
  },
  google_bigtable_authorized_view: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "~+deletion-protection-disabled"
  },
  google_bigtable_instance: {
    "cluster": "~capacity-drop",
    "cluster.cluster_id": "capacity-drop",
    "cluster.num_nodes": "capacity-drop",
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "+deletion-protection-disabled",
    "force_destroy": "+force-destroy-enabled"
  },
  google_bigtable_table: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "~+deletion-protection-disabled"
  },
  google_billing_project_info: {
    "billing_account": "billing-disabled"
  },
  google_cloud_run_service_iam_member: {
    "member": "+gcp-public-member",
    "role": "+gcp-public-member"
  },
  google_cloud_run_v2_service: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "deletion-protection-disabled",
    "ingress": "~load-balancer-made-public",
    "template": "capacity-drop scaled-to-zero",
    "template.scaling": "capacity-drop scaled-to-zero",
    "template.scaling.max_instance_count": "capacity-drop scaled-to-zero"
  },
  google_cloudfunctions_function: {
    "ingress_settings": "load-balancer-made-public"
  },
  google_compute_address: {
    "deletion_policy": "~deletion-protection-disabled"
  },
  google_compute_backend_service: {
    "deletion_policy": "~deletion-protection-disabled",
    "iap": "authentication-removed"
  },
  google_compute_disk: {
    "deletion_policy": "~deletion-protection-disabled",
    "disk_encryption_key": "encryption-at-rest-disabled",
    "size": "~storage-shrink"
  },
  google_compute_firewall: {
    "allow": "+network-open-to-world",
    "allow.ports": "+network-open-to-world",
    "allow.protocol": "+network-open-to-world",
    "destination_ranges": "~+network-open-to-world",
    "direction": "~+network-open-to-world",
    "disabled": "+network-open-to-world",
    "source_ranges": "+network-open-to-world",
    "source_service_accounts": "+network-open-to-world",
    "source_tags": "+network-open-to-world"
  },
  google_compute_forwarding_rule: {
    "load_balancing_scheme": "load-balancer-made-public"
  },
  google_compute_instance: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "deletion-protection-disabled",
    "guest_accelerator": "~+expensive-resource-created",
    "guest_accelerator.count": "+expensive-resource-created",
    "machine_type": "+expensive-resource-created instance-downsize",
    "network_interface": "+public-ip-assigned",
    "network_interface.access_config": "",
    "shielded_instance_config": "~metadata-service-weakened",
    "shielded_instance_config.enable_integrity_monitoring": "metadata-service-weakened",
    "shielded_instance_config.enable_secure_boot": "metadata-service-weakened",
    "shielded_instance_config.enable_vtpm": "metadata-service-weakened"
  },
  google_compute_instance_group_manager: {
    "target_size": "~capacity-drop scaled-to-zero"
  },
  google_compute_instance_template: {
    "guest_accelerator": "+expensive-resource-created",
    "guest_accelerator.count": "+expensive-resource-created",
    "machine_type": "+expensive-resource-created instance-downsize",
    "network_interface": "+public-ip-assigned",
    "network_interface.access_config": ""
  },
  google_compute_region_commitment: {
    "deletion_policy": "deletion-protection-disabled"
  },
  google_compute_region_disk: {
    "size": "~storage-shrink"
  },
  google_compute_region_instance_group_manager: {
    "target_size": "~capacity-drop scaled-to-zero"
  },
  google_compute_ssl_policy: {
    "min_tls_version": "tls-weakened"
  },
  google_compute_subnetwork: {
    "ip_cidr_range": "~cidr-change",
    "log_config": "audit-logging-disabled"
  },
  google_compute_target_https_proxy: {
    "deletion_policy": "~deletion-protection-disabled"
  },
  google_container_cluster: {
    "database_encryption": "~encryption-at-rest-disabled",
    "database_encryption.state": "encryption-at-rest-disabled",
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "+deletion-protection-disabled",
    "master_authorized_networks_config": "~cluster-endpoint-public",
    "min_master_version": "major-version-upgrade",
    "private_cluster_config": "~cluster-endpoint-public",
    "private_cluster_config.enable_private_endpoint": "cluster-endpoint-public"
  },
  google_container_node_pool: {
    "autoscaling": "capacity-drop scaled-to-zero",
    "autoscaling.max_node_count": "capacity-drop scaled-to-zero",
    "node_config": "~+expensive-resource-created instance-downsize",
    "node_config.guest_accelerator": "~+expensive-resource-created",
    "node_config.guest_accelerator.count": "+expensive-resource-created",
    "node_config.machine_type": "+expensive-resource-created instance-downsize",
    "node_count": "~capacity-drop scaled-to-zero"
  },
  google_dataproc_metastore_service: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "+deletion-protection-disabled"
  },
  google_discovery_engine_data_store: {
    "kms_key_name": "encryption-key-changed"
  },
  google_dns_managed_zone: {
    "deletion_policy": "~deletion-protection-disabled",
    "dnssec_config": "~dnssec-disabled",
    "dnssec_config.state": "dnssec-disabled",
    "force_destroy": "force-destroy-enabled"
  },
  google_dns_record_set: {
    "deletion_policy": "~deletion-protection-disabled",
    "rrdatas": "dns-record-delete-or-change"
  },
  google_document_ai_processor: {
    "kms_key_name": "encryption-key-changed"
  },
  google_filestore_instance: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection_enabled": "+deletion-protection-disabled",
    "file_shares": "storage-shrink",
    "file_shares.capacity_gb": "storage-shrink",
    "kms_key_name": "encryption-key-changed"
  },
  google_firestore_database: {
    "delete_protection_state": "~+deletion-protection-disabled",
    "deletion_policy": "~deletion-protection-disabled",
    "point_in_time_recovery_enablement": "+pitr-disabled"
  },
  google_folder: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "+deletion-protection-disabled"
  },
  google_folder_iam_binding: {
    "members": "+gcp-authoritative-iam gcp-primitive-or-admin-role",
    "role": "+gcp-authoritative-iam gcp-primitive-or-admin-role"
  },
  google_folder_iam_member: {
    "member": "+gcp-primitive-or-admin-role",
    "role": "+gcp-primitive-or-admin-role"
  },
  google_folder_iam_policy: {
    "policy_data": "+gcp-authoritative-iam gcp-primitive-or-admin-role gcp-public-member"
  },
  google_folder_organization_policy: {
    "boolean_policy": "org-guardrail-removed",
    "boolean_policy.enforced": "org-guardrail-removed"
  },
  google_iam_workforce_pool_provider: {
    "attribute_condition": "oidc-provider-change",
    "attribute_mapping": "oidc-provider-change",
    "oidc": "oidc-provider-change",
    "oidc.issuer_uri": "oidc-provider-change"
  },
  google_iam_workload_identity_pool_provider: {
    "attribute_condition": "+oidc-provider-change",
    "attribute_mapping": "oidc-provider-change",
    "deletion_policy": "~deletion-protection-disabled",
    "oidc": "+oidc-provider-change",
    "oidc.allowed_audiences": "oidc-provider-change",
    "oidc.issuer_uri": "+oidc-provider-change"
  },
  google_identity_platform_config: {
    "mfa": "~mfa-or-password-policy-weakened",
    "mfa.state": "mfa-or-password-policy-weakened"
  },
  google_kms_crypto_key: {
    "deletion_policy": "~deletion-protection-disabled",
    "destroy_scheduled_duration": "~key-or-secret-recovery-window-shortened"
  },
  google_kms_crypto_key_version: {
    "deletion_policy": "~deletion-protection-disabled",
    "state": "~kms-key-disabled"
  },
  google_logging_folder_bucket_config: {
    "retention_days": "log-retention-lowered"
  },
  google_logging_folder_sink: {
    "destination": "log-sink-redirected",
    "exclusions": "log-sink-redirected",
    "filter": "log-sink-redirected"
  },
  google_logging_organization_bucket_config: {
    "retention_days": "log-retention-lowered"
  },
  google_logging_organization_sink: {
    "destination": "log-sink-redirected",
    "exclusions": "log-sink-redirected",
    "filter": "log-sink-redirected"
  },
  google_logging_project_bucket_config: {
    "retention_days": "log-retention-lowered"
  },
  google_logging_project_sink: {
    "deletion_policy": "~deletion-protection-disabled",
    "destination": "log-sink-redirected",
    "exclusions": "log-sink-redirected",
    "filter": "log-sink-redirected"
  },
  google_memorystore_instance: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection_enabled": "deletion-protection-disabled"
  },
  google_monitoring_alert_policy: {
    "deletion_policy": "~deletion-protection-disabled",
    "enabled": "alarm-muted",
    "notification_channels": "alarm-muted"
  },
  google_monitoring_dashboard: {
    "deletion_policy": "~deletion-protection-disabled"
  },
  google_monitoring_notification_channel: {
    "deletion_policy": "~deletion-protection-disabled"
  },
  google_oracle_database_autonomous_database: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "+deletion-protection-disabled"
  },
  google_oracle_database_cloud_exadata_infrastructure: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "+deletion-protection-disabled"
  },
  google_oracle_database_cloud_vm_cluster: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "+deletion-protection-disabled"
  },
  google_org_policy_policy: {
    "deletion_policy": "deletion-protection-disabled",
    "spec": "org-guardrail-removed",
    "spec.rules": "org-guardrail-removed",
    "spec.rules.enforce": "org-guardrail-removed"
  },
  google_organization_iam_binding: {
    "deletion_policy": "deletion-protection-disabled",
    "members": "+gcp-authoritative-iam gcp-primitive-or-admin-role gcp-public-member",
    "role": "+gcp-authoritative-iam gcp-primitive-or-admin-role gcp-public-member"
  },
  google_organization_iam_member: {
    "member": "+gcp-primitive-or-admin-role",
    "role": "+gcp-primitive-or-admin-role"
  },
  google_organization_iam_policy: {
    "policy_data": "+gcp-authoritative-iam gcp-primitive-or-admin-role"
  },
  google_organization_policy: {
    "boolean_policy": "org-guardrail-removed",
    "boolean_policy.enforced": "org-guardrail-removed",
    "deletion_policy": "~deletion-protection-disabled"
  },
  google_privateca_certificate_authority: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "deletion-protection-disabled"
  },
  google_project: {
    "billing_account": "billing-disabled",
    "deletion_policy": "~deletion-protection-disabled"
  },
  google_project_iam_binding: {
    "deletion_policy": "deletion-protection-disabled",
    "members": "+gcp-authoritative-iam gcp-primitive-or-admin-role gcp-public-member",
    "role": "+gcp-authoritative-iam gcp-primitive-or-admin-role gcp-public-member"
  },
  google_project_iam_member: {
    "member": "+gcp-primitive-or-admin-role gcp-public-member",
    "role": "+gcp-primitive-or-admin-role gcp-public-member"
  },
  google_project_iam_policy: {
    "policy_data": "+gcp-authoritative-iam gcp-primitive-or-admin-role gcp-public-member"
  },
  google_project_organization_policy: {
    "boolean_policy": "org-guardrail-removed",
    "boolean_policy.enforced": "org-guardrail-removed"
  },
  google_pubsub_subscription: {
    "deletion_policy": "deletion-protection-disabled",
    "message_retention_duration": "retention-lowered"
  },
  google_pubsub_topic: {
    "deletion_policy": "~deletion-protection-disabled",
    "kms_key_name": "encryption-at-rest-disabled encryption-key-changed",
    "message_retention_duration": "retention-lowered"
  },
  google_redis_cluster: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection_enabled": "deletion-protection-disabled"
  },
  google_redis_instance: {
    "customer_managed_key": "encryption-key-changed",
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "deletion-protection-disabled",
    "tier": "multi-az-or-replication-disabled"
  },
  google_secret_manager_regional_secret: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "deletion-protection-disabled"
  },
  google_secret_manager_secret: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "deletion-protection-disabled",
    "version_destroy_ttl": "key-or-secret-recovery-window-shortened"
  },
  google_secret_manager_secret_version: {
    "deletion_policy": "~deletion-protection-disabled"
  },
  google_service_account_key: {
    "deletion_policy": "~deletion-protection-disabled"
  },
  google_spanner_database: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "+deletion-protection-disabled",
    "enable_drop_protection": "+deletion-protection-disabled",
    "version_retention_period": "~retention-lowered"
  },
  google_spanner_instance: {
    "force_destroy": "+force-destroy-enabled",
    "num_nodes": "~capacity-drop",
    "processing_units": "~capacity-drop"
  },
  google_sql_database: {
    "deletion_policy": "~deletion-protection-disabled"
  },
  google_sql_database_instance: {
    "database_version": "major-version-upgrade replace-by-engine-downgrade",
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "+deletion-protection-disabled",
    "encryption_key_name": "~encryption-at-rest-disabled encryption-key-changed",
    "settings": "~+backups-disabled database-public deletion-protection-disabled instance-downsize multi-az-or-replication-disabled pitr-disabled retention-lowered storage-shrink tls-weakened",
    "settings.availability_type": "multi-az-or-replication-disabled",
    "settings.backup_configuration": "~+backups-disabled pitr-disabled retention-lowered",
    "settings.backup_configuration.backup_retention_settings": "retention-lowered",
    "settings.backup_configuration.backup_retention_settings.retained_backups": "retention-lowered",
    "settings.backup_configuration.binary_log_enabled": "+pitr-disabled",
    "settings.backup_configuration.enabled": "+backups-disabled",
    "settings.backup_configuration.point_in_time_recovery_enabled": "+pitr-disabled",
    "settings.backup_configuration.transaction_log_retention_days": "retention-lowered",
    "settings.deletion_protection_enabled": "+deletion-protection-disabled",
    "settings.disk_size": "storage-shrink",
    "settings.ip_configuration": "~+database-public tls-weakened",
    "settings.ip_configuration.authorized_networks": "+database-public",
    "settings.ip_configuration.authorized_networks.value": "+database-public",
    "settings.ip_configuration.ipv4_enabled": "database-public",
    "settings.ip_configuration.require_ssl": "+tls-weakened",
    "settings.ip_configuration.ssl_mode": "+tls-weakened",
    "settings.tier": "instance-downsize"
  },
  google_storage_bucket: {
    "deletion_policy": "~deletion-protection-disabled",
    "encryption": "encryption-at-rest-disabled",
    "encryption.default_kms_key_name": "encryption-at-rest-disabled",
    "force_destroy": "+force-destroy-enabled",
    "lifecycle_rule": "+lifecycle-expiry-added",
    "lifecycle_rule.action": "+lifecycle-expiry-added",
    "lifecycle_rule.action.type": "+lifecycle-expiry-added",
    "lifecycle_rule.condition.age": "lifecycle-expiry-added",
    "lifecycle_rule.condition.created_before": "lifecycle-expiry-added",
    "lifecycle_rule.condition.custom_time_before": "lifecycle-expiry-added",
    "lifecycle_rule.condition.days_since_custom_time": "lifecycle-expiry-added",
    "lifecycle_rule.condition.matches_prefix": "lifecycle-expiry-added",
    "lifecycle_rule.condition.matches_storage_class": "lifecycle-expiry-added",
    "lifecycle_rule.condition.matches_suffix": "lifecycle-expiry-added",
    "lifecycle_rule.condition.num_newer_versions": "lifecycle-expiry-added",
    "lifecycle_rule.condition.with_state": "+lifecycle-expiry-added",
    "logging": "audit-logging-disabled",
    "logging.log_bucket": "audit-logging-disabled",
    "public_access_prevention": "~bucket-public",
    "retention_policy": "mfa-delete-or-object-lock-removed",
    "retention_policy.is_locked": "mfa-delete-or-object-lock-removed",
    "retention_policy.retention_period": "mfa-delete-or-object-lock-removed",
    "soft_delete_policy": "~+soft-delete-disabled",
    "soft_delete_policy.retention_duration_seconds": "+soft-delete-disabled",
    "uniform_bucket_level_access": "~bucket-public",
    "versioning": "~versioning-disabled",
    "versioning.enabled": "versioning-disabled"
  },
  google_storage_bucket_acl: {
    "default_acl": "+gcp-public-member",
    "predefined_acl": "+gcp-public-member",
    "role_entity": "~+gcp-public-member"
  },
  google_storage_bucket_iam_binding: {
    "deletion_policy": "deletion-protection-disabled",
    "members": "gcp-public-member",
    "role": "gcp-public-member"
  },
  google_storage_bucket_iam_member: {
    "member": "+gcp-public-member",
    "role": "+gcp-public-member"
  },
  google_storage_bucket_iam_policy: {
    "policy_data": "gcp-authoritative-iam"
  },
  google_storage_bucket_object: {
    "deletion_policy": "~deletion-protection-disabled"
  },
  google_vertex_ai_endpoint_with_model_garden_deployment: {
    "deploy_config": "+expensive-resource-created",
    "deploy_config.dedicated_resources": "+expensive-resource-created",
    "deploy_config.dedicated_resources.machine_spec": "+expensive-resource-created",
    "deploy_config.dedicated_resources.machine_spec.machine_type": "+expensive-resource-created"
  },
  google_vertex_ai_featurestore: {
    "force_destroy": "+force-destroy-enabled"
  },
  google_workflows_workflow: {
    "deletion_policy": "~deletion-protection-disabled",
    "deletion_protection": "deletion-protection-disabled"
  },
  grafana_cloud_stack: {
    "delete_protection": "deletion-protection-disabled"
  },
  grafana_organization: {
    "admins": "+saas-admin-granted"
  },
  hcloud_firewall: {
    "rule": "+network-open-to-world",
    "rule.direction": "+network-open-to-world",
    "rule.port": "+network-open-to-world",
    "rule.protocol": "+network-open-to-world",
    "rule.source_ips": "+network-open-to-world"
  },
  hcloud_primary_ip: {
    "delete_protection": "deletion-protection-disabled"
  },
  hcloud_server: {
    "backups": "backups-disabled",
    "delete_protection": "deletion-protection-disabled",
    "rebuild_protection": "deletion-protection-disabled"
  },
  hcloud_volume: {
    "delete_protection": "+deletion-protection-disabled",
    "size": "storage-shrink"
  },
  helm_release: {
    "atomic": "helm-release-change",
    "chart": "helm-release-change",
    "force_update": "+helm-release-change",
    "recreate_pods": "+helm-release-change",
    "version": "helm-release-change replace-by-engine-downgrade"
  },
  ibm_database: {
    "deletion_protection": "+deletion-protection-disabled"
  },
  kafka_topic: {
    "config": "retention-lowered"
  },
  kubernetes_deployment: {
    "spec": "capacity-drop scaled-to-zero",
    "spec.replicas": "capacity-drop scaled-to-zero"
  },
  kubernetes_horizontal_pod_autoscaler: {
    "spec": "capacity-drop scaled-to-zero",
    "spec.max_replicas": "capacity-drop scaled-to-zero"
  },
  kubernetes_service: {
    "spec": "load-balancer-made-public",
    "spec.load_balancer_source_ranges": "load-balancer-made-public",
    "spec.type": "load-balancer-made-public"
  },
  kubernetes_stateful_set: {
    "spec": "capacity-drop scaled-to-zero",
    "spec.replicas": "capacity-drop scaled-to-zero"
  },
  linode_instance: {
    "backups_enabled": "backups-disabled"
  },
  mongodbatlas_advanced_cluster: {
    "backup_enabled": "+backups-disabled",
    "pit_enabled": "+pitr-disabled",
    "termination_protection_enabled": "+deletion-protection-disabled"
  },
  mongodbatlas_cluster: {
    "cloud_backup": "+backups-disabled",
    "pit_enabled": "+pitr-disabled",
    "termination_protection_enabled": "+deletion-protection-disabled"
  },
  mongodbatlas_org_invitation: {
    "roles": "+saas-admin-granted"
  },
  mongodbatlas_project_invitation: {
    "roles": "+saas-admin-granted"
  },
  mongodbatlas_project_ip_access_list: {
    "cidr_block": "+database-public"
  },
  mongodbatlas_project_ip_whitelist: {
    "cidr_block": "+database-public"
  },
  mongodbatlas_serverless_instance: {
    "termination_protection_enabled": "+deletion-protection-disabled"
  },
  newrelic_nrql_alert_condition: {
    "enabled": "alarm-muted"
  },
  oci_core_boot_volume: {
    "kms_key_id": "~encryption-key-changed"
  },
  oci_core_security_list: {
    "ingress_security_rules": "+network-open-to-world",
    "ingress_security_rules.protocol": "+network-open-to-world",
    "ingress_security_rules.source": "+network-open-to-world",
    "ingress_security_rules.tcp_options": "+network-open-to-world",
    "ingress_security_rules.tcp_options.max": "+network-open-to-world",
    "ingress_security_rules.tcp_options.min": "+network-open-to-world",
    "ingress_security_rules.udp_options": "+network-open-to-world",
    "ingress_security_rules.udp_options.max": "+network-open-to-world",
    "ingress_security_rules.udp_options.min": "+network-open-to-world"
  },
  oci_core_volume: {
    "kms_key_id": "~encryption-key-changed"
  },
  oci_database_autonomous_database: {
    "kms_key_id": "~encryption-key-changed"
  },
  oci_database_db_system: {
    "kms_key_id": "encryption-key-changed"
  },
  oci_file_storage_file_system: {
    "kms_key_id": "encryption-key-changed"
  },
  oci_objectstorage_bucket: {
    "access_type": "+bucket-public",
    "kms_key_id": "~encryption-key-changed",
    "versioning": "~versioning-disabled"
  },
  okta_admin_role_targets: {
    "role_type": "+saas-admin-granted"
  },
  okta_group_role: {
    "role_type": "+saas-admin-granted"
  },
  okta_policy_mfa: {
    "status": "mfa-or-password-policy-weakened"
  },
  okta_policy_password: {
    "password_min_length": "mfa-or-password-policy-weakened",
    "status": "mfa-or-password-policy-weakened"
  },
  okta_user_admin_roles: {
    "admin_roles": "+saas-admin-granted"
  },
  openstack_networking_secgroup_rule_v2: {
    "direction": "+network-open-to-world",
    "port_range_max": "+network-open-to-world",
    "port_range_min": "+network-open-to-world",
    "protocol": "+network-open-to-world",
    "remote_ip_prefix": "+network-open-to-world"
  },
  pagerduty_user: {
    "role": "+saas-admin-granted"
  },
  postgresql_role: {
    "bypass_row_level_security": "+saas-admin-granted",
    "replication": "+saas-admin-granted",
    "superuser": "+saas-admin-granted"
  },
  snowflake_database: {
    "data_retention_time_in_days": "retention-lowered"
  },
  snowflake_grant_account_role: {
    "role_name": "+saas-admin-granted"
  },
  snowflake_schema: {
    "data_retention_time_in_days": "retention-lowered"
  },
  snowflake_table: {
    "data_retention_time_in_days": "retention-lowered"
  },
  tfe_team: {
    "organization_access": "+saas-admin-granted",
    "organization_access.manage_agent_pools": "+saas-admin-granted",
    "organization_access.manage_membership": "+saas-admin-granted",
    "organization_access.manage_organization_access": "+saas-admin-granted",
    "organization_access.manage_policies": "+saas-admin-granted",
    "organization_access.manage_policy_overrides": "+saas-admin-granted",
    "organization_access.manage_projects": "+saas-admin-granted",
    "organization_access.manage_providers": "+saas-admin-granted",
    "organization_access.manage_teams": "+saas-admin-granted",
    "organization_access.manage_vcs_settings": "+saas-admin-granted",
    "organization_access.manage_workspaces": "+saas-admin-granted"
  },
  tfe_team_access: {
    "access": "+saas-admin-granted"
  },
  tfe_team_project_access: {
    "access": "+saas-admin-granted"
  },
  vault_policy: {
    "policy": "+saas-admin-granted"
  },
  yandex_mdb_clickhouse_cluster: {
    "deletion_protection": "+deletion-protection-disabled"
  },
  yandex_mdb_postgresql_cluster: {
    "deletion_protection": "+deletion-protection-disabled"
  },
  yandex_storage_bucket: {
    "force_destroy": "+force-destroy-enabled"
  }
};

// src/dangers/kubernetes-predicates/deciding-paths.ts
var POD_FIELDS = [
  ...["hostNetwork", "hostPID", "hostIPC", "hostUsers", "volumes.hostPath", "securityContext"],
  ...["containers.securityContext", "initContainers.securityContext", "ephemeralContainers.securityContext"]
];
var CONTAINER_PARTS = ["livenessProbe", "readinessProbe", "resources.limits", "resources.requests"];
var APPARMOR = "metadata.annotations.container.apparmor.security.beta.kubernetes.io/";
function ofPods(template) {
  const within = (path2) => template === "" ? path2 : `${template}.${path2}`;
  const isolation = [...POD_FIELDS.map((field) => `spec.${field}`), APPARMOR].map((path2) => ({
    path: within(path2),
    danger: "k8s-security-context-weakened",
    isOfNew: true
  }));
  const parts = CONTAINER_PARTS.map((part) => {
    const path2 = within(`spec.containers.${part}`);
    return { path: path2, danger: "k8s-probe-or-limit-removed", isBlock: true, ...part.startsWith("resources") && { isGiven: true } };
  });
  return [...isolation, ...parts];
}
var TEMPLATES = { Pod: "", "CronJob.batch": "spec.jobTemplate.spec.template" };
function paths(danger, list5, more = {}) {
  return list5.map((path2) => ({ path: path2, danger, ...more }));
}
var ROLES2 = paths("k8s-rbac-wildcard", ["rules.verbs", "rules.resources", "rules.apiGroups", "rules.nonResourceURLs"], { isOfNew: true });
var BINDINGS2 = paths("k8s-cluster-admin-binding", ["roleRef.name", "roleRef.kind", "subjects.name", "subjects.kind"], { isOfNew: true });
var WEBHOOKS4 = paths("k8s-webhook-change", [
  "webhooks.failurePolicy",
  "webhooks.rules",
  "webhooks.namespaceSelector",
  "webhooks.objectSelector"
]);
var DELIVERED = [
  "spec.prune",
  "spec.syncPolicy",
  "spec.template.spec.syncPolicy",
  "spec.generators",
  "spec.destination",
  "spec.targetNamespace"
];
var ROLL_OUT = paths("k8s-probe-or-limit-removed", ["spec.strategy", "spec.updateStrategy"], { isGiven: true });
var RBAC2 = "rbac.authorization.k8s.io";
var TABLE = {
  ...Object.fromEntries(WORKLOADS.map((kind) => [kind, [...ofPods(TEMPLATES[kind] ?? "spec.template"), ...ROLL_OUT]])),
  "CronJob.batch": [
    ...ofPods(TEMPLATES["CronJob.batch"] ?? ""),
    ...ROLL_OUT,
    { path: "spec.suspend", danger: "scaled-to-zero", isGiven: true }
  ],
  "Ingress.networking.k8s.io": [
    { path: "spec.rules.host", danger: "k8s-service-or-ingress-delete" },
    { path: "spec.tls", danger: "tls-weakened", isBlock: true }
  ],
  "StatefulSet.apps": [
    ...ofPods("spec.template"),
    ...ROLL_OUT,
    ...paths("k8s-statefulset-delete-or-recreate", ["spec.persistentVolumeClaimRetentionPolicy", "spec.replicas"])
  ],
  Namespace: paths("k8s-security-context-weakened", ["metadata.labels.pod-security.kubernetes.io/enforce"]),
  [`Role.${RBAC2}`]: ROLES2,
  [`ClusterRole.${RBAC2}`]: ROLES2,
  [`RoleBinding.${RBAC2}`]: BINDINGS2,
  [`ClusterRoleBinding.${RBAC2}`]: BINDINGS2,
  ...Object.fromEntries(
    NETWORK_POLICIES.map((kind) => [
      kind,
      paths("k8s-networkpolicy-removed", ["spec.ingress", "spec.policyTypes", "spec.rules", "spec.action", "spec.mtls"], { isOfNew: true })
    ])
  ),
  "PodDisruptionBudget.policy": paths("k8s-pdb-removed", ["spec.minAvailable", "spec.maxUnavailable"]),
  "StorageClass.storage.k8s.io": paths("k8s-storageclass-change", [
    "reclaimPolicy",
    "metadata.annotations.storageclass.kubernetes.io/is-default-class"
  ]),
  PersistentVolume: paths("k8s-pvc-or-pv-delete", ["spec.persistentVolumeReclaimPolicy"]),
  "ValidatingWebhookConfiguration.admissionregistration.k8s.io": WEBHOOKS4,
  "MutatingWebhookConfiguration.admissionregistration.k8s.io": WEBHOOKS4,
  ...Object.fromEntries(DELIVERY.map((kind) => [kind, paths("gitops-prune-or-sync-change", DELIVERED)]))
};
var DECIDING_KINDS = Object.keys(TABLE);
function decidingPaths(kind) {
  return Object.hasOwn(TABLE, kind) ? TABLE[kind] : [];
}
var PROVIDED = {
  rules: "rule",
  roleRef: "role_ref",
  subjects: "subject",
  webhooks: "webhook",
  reclaimPolicy: "reclaim_policy"
};
function watchedOfKind(kind) {
  const tops = [...new Set(decidingPaths(kind).map(({ path: path2 }) => path2.split(".", 1)[0]))];
  const names2 = [...tops, ...tops.flatMap((name) => PROVIDED[name] ?? [])];
  const watched = Object.fromEntries(typesOfKinds([kind]).map((type) => [type, names2]));
  return { ...watched, kubernetes_manifest: ["manifest"], kubectl_manifest: ["yaml_body"] };
}

// src/dangers/kubernetes-predicates/undecided-settings.ts
var WHOLE2 = /* @__PURE__ */ new Set(["", "kind", "apiVersion"]);
function undecidedSettings(change) {
  if (!mayBeKubernetes(change.type) || change.plan.unknownPaths.length === 0) return [];
  const isNew3 = !existed(change);
  const isMade = isNew3 || destroys(change);
  const ofAny = ANY_OBJECT.includes(change.type);
  const kind = kubernetesChange(change)?.kind ?? "";
  const found = /* @__PURE__ */ new Map();
  for (const unknown of change.plan.unknownPaths) {
    if (!isNew3 && !change.changed.includes(unknown)) continue;
    const path2 = settingOf(change.type, unknown);
    if (path2 === void 0) continue;
    const dangers3 = ofAny && WHOLE2.has(path2) ? [] : decidingPaths(kind).filter((one) => (!isNew3 || one.isOfNew) && !(isMade && one.isGiven && kindOfTerraform(change.type)) && decides(one, path2)).map(({ danger }) => danger);
    const shown3 = unknown.replace(/\.\d+(?=\.|$)/g, "");
    if ((dangers3.length > 0 || ofAny && WHOLE2.has(path2)) && !found.has(shown3))
      found.set(shown3, { path: shown3, dangers: [...new Set(dangers3)] });
  }
  return [...found.values()];
}
function settingOf(type, unknown) {
  if (type === "kubernetes_manifest")
    return /^manifest(?:\.|$)/.test(unknown) ? manifestPath(unknown.slice("manifest.".length), false) : void 0;
  if (type === "kubectl_manifest") return unknown === "yaml_body" ? "" : void 0;
  return manifestPath(unknown, kindOfTerraform(type) !== void 0);
}
function decides({ path: path2, isBlock: isBlock2 }, unknown) {
  if (path2 === unknown || path2.startsWith(`${unknown}.`)) return true;
  return isBlock2 !== true && unknown.startsWith(path2.endsWith("/") ? path2 : `${path2}.`);
}

// src/dangers/plan-predicates/undecided-attributes.ts
function undecidedAttributes(change) {
  const table = DECIDING_ATTRIBUTES[tableName(change.type)];
  if (table === void 0) return [];
  const [isNew3, made2] = [!existed(change), !existed(change) || destroys(change)];
  const found = /* @__PURE__ */ new Map();
  for (const unknown of change.plan.unknownPaths) {
    const known3 = decided(table, unknown);
    if (known3 === void 0) continue;
    const { path: path2, isElement, isGiven, isOfNew, dangers: dangers3 } = known3;
    if ((isGiven || isFilled(change)) && made2 && !isElement || isNew3 && !isOfNew) continue;
    if (!isNew3 && !change.changed.includes(unknown)) continue;
    if (!found.has(path2)) found.set(path2, { path: path2, isElement, dangers: dangers3 });
  }
  return [...found.values()];
}
function isFilled({ writtenType }) {
  return writtenType?.startsWith("awscc_") === true;
}
var told = /* @__PURE__ */ new Map();
var MOST_PATHS2 = 1e3;
function decided(table, unknown) {
  let byPath = told.get(table);
  if (!byPath) told.set(table, byPath = /* @__PURE__ */ new Map());
  const known3 = byPath.get(unknown);
  if (known3 !== void 0 || byPath.has(unknown)) return known3;
  const path2 = unknown.replace(/\.\d+(?=\.|$)/g, "");
  const [, mark = "", dangers3 = ""] = /^([~+]*)(.*)$/.exec(entryFor(table, path2) ?? "") ?? [];
  const made2 = dangers3 === "" ? void 0 : {
    path: path2,
    isElement: /\.\d+$/.test(unknown),
    isGiven: mark.includes("~"),
    isOfNew: mark.includes("+"),
    dangers: dangers3.split(" ")
  };
  if (byPath.size < MOST_PATHS2) byPath.set(unknown, made2);
  return made2;
}
function entryFor(table, path2) {
  if (Object.hasOwn(table, path2)) return table[path2];
  for (let at = path2.lastIndexOf("."); at > 0; at = path2.lastIndexOf(".", at - 1)) {
    const outer = path2.slice(0, at);
    if (!Object.hasOwn(table, outer)) continue;
    const isLeaf = !Object.keys(table).some((other) => other.startsWith(`${outer}.`));
    return isLeaf ? table[outer]?.replace("~", "") : void 0;
  }
  return void 0;
}

// src/dangers/infra/unknown-safety-attribute.ts
var SETTINGS3 = Object.fromEntries(
  [...new Set(PROTECTIONS.flatMap((table) => Object.keys(table)))].map((type) => [type, PROTECTIONS.flatMap((table) => table[type] ?? [])])
);
var unknown_safety_attribute_default = defineDanger({
  title: "deciding value known only after apply",
  harm: "unknown",
  severity: "medium",
  why: "The plan cannot show whether the change is dangerous, so nobody who reads it can agree to that.",
  help: "write the value out, or take it from something that is known while planning",
  safeWhen: "the value is known, or belongs to a protection that was off before; a new object counts as low, and values that the provider fills in do not count",
  types: [.../* @__PURE__ */ new Set([...Object.keys(DECIDING_ATTRIBUTES), ...typesOfKinds(DECIDING_KINDS)])],
  fate: "left",
  newTypes: [
    ...Object.entries(DECIDING_ATTRIBUTES).flatMap(
      ([type, paths2]) => Object.values(paths2).some((entry) => /^~?\+/.test(entry)) ? [type] : []
    ),
    ...typesOfKinds(DECIDING_KINDS.filter((kind) => decidingPaths(kind).some(({ isOfNew }) => isOfNew)))
  ],
  watches: watchedPaths(
    Object.fromEntries(Object.entries(DECIDING_ATTRIBUTES).map(([type, paths2]) => [type, Object.keys(paths2)])),
    watchedSettings(SETTINGS3),
    SOURCE_PATHS,
    ...DECIDING_KINDS.map(watchedOfKind)
  ),
  find(change) {
    if (!isPlanned(change) || !leaves(change)) return void 0;
    if (change.plan.unknownPaths.length === 0 && change.plan.sensitivePaths.length === 0) return void 0;
    const lost = [...settingsUndecided(change, SETTINGS3).map(({ setting: setting2 }) => setting2.path), ...networkUndecided(change)];
    const others = undecidedAttributes(change).filter(
      ({ path: path2, isElement }) => (isElement || !handled(change, path2)) && !lost.some((one) => one === path2 || one.startsWith(`${path2}.`) || path2.startsWith(`${one}.`))
    );
    const settings = undecidedSettings(change).filter(({ path: path2 }) => !others.some((one) => one.path === path2));
    return [...[...new Set(lost)].map((path2) => ({ path: path2, dangers: [] })), ...others, ...settings].map(({ path: path2, dangers: dangers3 }) => ({
      message: `\`${change.address}\` sets \`${path2}\` to something known only after apply${dangers3.length === 0 ? "" : `, which decides about ${wordsFor(dangers3)}`}`,
      severity: existed(change) ? "medium" : "low",
      key: path2
    }));
  }
});
function handled(change, path2) {
  const type = tableName(change.type);
  return existed(change) && ((SETTINGS3[type] ?? []).some((setting2) => setting2.path === path2) || (SOURCE_PATHS[type] ?? []).includes(path2));
}
function wordsFor(dangers3) {
  const named = dangers3.slice(0, 2).map((danger) => `\`infra/${danger}\``);
  return `${named.join(" and ")}${dangers3.length > 2 ? ` and ${dangers3.length - 2} more` : ""}`;
}
function networkUndecided(change) {
  const paths2 = SOURCE_PATHS[tableName(change.type)];
  if (paths2 === void 0 || !existed(change) || !leaves(change)) return [];
  if (inboundRules(change.type, change.before).some(({ sources }) => sources.some(isWorld))) return [];
  return paths2.filter((path2) => isUndecided(change.after, path2) && !isUndecided(change.before, path2));
}

// src/dangers/infra/user-directory-delete.ts
var user_directory_delete_default = defineDanger({
  title: "user directory destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "Passwords cannot be exported, so every user has to register again.",
  help: "migrate the users to the new directory before the old one is destroyed; turn on deletion protection meanwhile",
  safeWhen: "it only changes in place",
  types: typesOf("user-directory-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "user-directory-delete", "accounts and passwords of its users are lost and cannot be made again")
});

// src/dangers/infra/versioning-disabled.ts
var versioning_disabled_default = defineDanger({
  title: "versioning of a bucket switched off",
  harm: "protection-removed",
  severity: "high",
  why: "From now on every overwrite and every deletion of an object is final.",
  help: "leave versioning on; let a lifecycle rule remove old versions after some time",
  safeWhen: "it stays on, or it was not on",
  types: Object.keys(VERSIONING),
  newTypes: [],
  watches: watchedSettings(VERSIONING),
  find(change) {
    if (change.type !== "aws_s3_bucket_versioning" || !destroys(change) || isDeposed(change) || change.after !== null)
      return protectionLost(change, VERSIONING);
    if (read(change.before, "versioning_configuration.status") !== "Enabled") return void 0;
    return { message: `${loss(change)}: overwrites and deletions in the bucket become final` };
  }
});

// src/dangers/infra/vm-delete-with-attached-disks.ts
var DISK_FLAGS = {
  aws_instance: ["root_block_device.delete_on_termination", "ebs_block_device.delete_on_termination"],
  google_compute_instance: ["boot_disk.auto_delete"],
  azurerm_virtual_machine: ["delete_os_disk_on_termination", "delete_data_disks_on_termination"]
};
var KEEP_DISKS = {
  pulumi: "move what must stay to a volume of its own, or keep the disk (`deleteOnTermination: false`, `autoDelete: false`) and run `pulumi up` with that first",
  cloudformation: "move what must stay to a volume of its own, or keep the disk (`DeleteOnTermination: false`) and deploy that first"
};
var vm_delete_with_attached_disks_default = defineDanger({
  title: "machine destroyed, as a rule with its disks",
  harm: "data-loss",
  severity: "high",
  why: "The disks that came with the machine go with it, and everything that somebody once stored on them.",
  help: "move what must stay to a volume of its own, or keep the disk (`delete_on_termination = false`, `auto_delete = false`) and apply that first",
  safeWhen: "it only changes in place; where every disk is kept, by its own flag, it counts as medium",
  types: typesOf("vm-delete-with-attached-disks"),
  fate: "destroyed",
  find(change) {
    const flags2 = (DISK_FLAGS[change.type] ?? []).flatMap((path2) => readAll(change.before, path2));
    const kept = flags2.length > 0 && flags2.every((flag2) => !isUnknown(flag2) && flag2 === false);
    if (kept) return keptDisks(change);
    const hit = destruction(change, "vm-delete-with-attached-disks", "its disks go with it");
    return hit && { ...advice(byTool(change, KEEP_DISKS)), ...hit };
  }
});
function keptDisks(change) {
  const hit = destruction(change, "vm-delete-with-attached-disks", "its disks stay, and what runs on it stops");
  if (hit === void 0) return void 0;
  return {
    ...hit,
    help: "take the traffic off first, look at what still calls it, then destroy it",
    harm: "outage",
    severity: hit.severity === "high" ? "medium" : "low",
    key: "kept"
  };
}

// src/dangers/infra/vpc-or-subnet-delete.ts
var vpc_or_subnet_delete_default = defineDanger({
  title: "network or subnet destroyed",
  harm: "outage",
  severity: "critical",
  why: "Whatever is attached must go too or loses its addresses; a network that is created again is another one.",
  help: "move what is attached first, then destroy the empty network in a change of its own",
  safeWhen: "only its tags or options change",
  types: typesOf("vpc-or-subnet-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "vpc-or-subnet-delete", "everything attached to it loses its network")
});

// src/dangers/infra/waf-or-ddos-removed.ts
var SHIELDS = {
  azurerm_web_application_firewall_policy: [on("policy_settings.enabled", true), is("policy_settings.mode", ["Prevention"])],
  azurerm_virtual_network: [on("ddos_protection_plan.enable")]
};
var waf_or_ddos_removed_default = defineDanger({
  title: "web firewall or DDoS protection taken away",
  harm: "protection-removed",
  severity: "high",
  why: "Public endpoints behind it meet the internet without a shield.",
  help: "attach the new shield first; let rules only count (not block) while they are tried out",
  safeWhen: "it stays attached and its default action stays the same",
  types: [.../* @__PURE__ */ new Set([...typesOf("waf-or-ddos-removed"), ...Object.keys(SHIELDS)])],
  newTypes: [],
  find(change) {
    if (change.type === "aws_wafv2_web_acl" && existed(change) && leaves(change)) {
      if (read(change.before, "default_action.block") !== void 0 && read(change.after, "default_action.allow") !== void 0)
        return { message: `\`${change.address}\` lets through by default what it blocked`, key: "default_action" };
    }
    return destruction(change, "waf-or-ddos-removed", "what it shielded is open to attacks") ?? protectionLost(change, SHIELDS);
  }
});

// src/dangers/infra/weighted-blast-score.ts
var parameters8 = { "weighted-blast-score": { default: 500, says: "sum of weights from which on it fires" } };
var weighted_blast_score_default = defineDanger({
  title: "changes weigh too much together",
  harm: "outage",
  severity: "medium",
  why: "Each change alone may be sound, and together they leave nothing to fall back on when something goes wrong.",
  help: "split it, and apply the parts one after the other",
  safeWhen: "the sum is lower: an update, move or import weighs 1, a forgotten object 5, a deleted or replaced one 10, which counts twice, five or ten times where its loss is of severity medium, high or critical; creating weighs nothing",
  scope: "whole",
  parameters: parameters8,
  find({ whole }, surroundings) {
    const limit2 = Math.max(1, parameterOf(surroundings, parameters8, "weighted-blast-score"));
    if (!whole || whole.score.sum < limit2) return void 0;
    const { sum, count: count2, some, hash } = whole.score;
    const most = count2 === 0 ? "" : `, most of it from ${counted(count2, "object")} such as ${someOf(some, count2)}`;
    return { message: `the changes weigh ${sum}, the limit is ${limit2}${most}`, digest: hash };
  }
});

// src/dangers/infra/whole-module-removed.ts
var whole_module_removed_default = defineDanger({
  title: "whole module removed",
  harm: "data-loss",
  severity: "high",
  why: "The call of a module was dropped, renamed or has fewer instances, and everything in it goes with it, often more than its name tells.",
  help: "if it was renamed or moved, say so: `moved { from = module.OLD, to = module.NEW }`; else go through what is in it before it goes",
  safeWhen: "only single objects of it are deleted; a plan that destroys everything is `infra/full-destroy`",
  scope: "whole",
  find: ({ whole }) => whole?.modules.map(({ module, holdsContent: holdsContent2, count: count2, some, hash }) => ({
    message: `\`${module}\` is gone, and ${counted(count2, "object")} with it: ${someOf(some, count2)}`,
    help: `if it was renamed or moved, say so: \`moved { from = ${module}, to = NEW_ADDRESS }\`; else go through what is in it before it goes`,
    severity: holdsContent2 ? "high" : "medium",
    key: module,
    digest: hash
  }))
});

// src/dangers/sql-predicates/on-operation.ts
function onOperation(ops, look, dialects) {
  const operations = new Set(typeof ops === "string" ? [ops] : ops);
  const find = (change) => {
    const sql = change.sql;
    if (!sql || sql.script.direction === "down" || !operations.has(sql.operation.op)) return void 0;
    if (dialects && !dialects.includes(sql.script.dialect)) return void 0;
    return onOneLine(look(sql.operation, sql, change));
  };
  return Object.assign(find, { operations, ...dialects && { dialects: new Set(dialects) } });
}
function onPostgres(ops, look) {
  return onOperation(ops, look, ["postgres"]);
}
function onOneLine(found) {
  if (Array.isArray(found)) return found.map((hit) => onOneLine(hit));
  return found?.help?.includes("\n") ? { ...found, help: found.help.replace(/[ \t]*[\r\n]+\s*/g, " ") } : found;
}

// src/dangers/sql-predicates/dialect.ts
function isMySql(sql) {
  return sql.script.dialect === "mysql" || sql.script.dialect === "mariadb";
}
function isServer(sql, ...least) {
  const release = sql.script.release ?? [sql.script.server, Infinity, Infinity];
  for (const [at, part] of least.entries()) {
    const own2 = release[at] ?? Infinity;
    if (own2 !== part) return own2 > (part ?? 0);
  }
  return true;
}
function onMySql(ops, look) {
  return onOperation(ops, look, ["mysql", "mariadb"]);
}
function onSqlite(ops, look) {
  return onOperation(ops, look, ["sqlite"]);
}
function demandsOnline(sql) {
  const { algorithm, lock } = sql.statement.online ?? {};
  return algorithm === "instant" || lock === "none" || algorithm === "nocopy" && sql.script.dialect === "mariadb";
}

// src/dangers/sql-predicates/script-index.ts
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(script) {
  const known3 = indexes.get(script);
  if (known3) return known3;
  const index = { byOp: /* @__PURE__ */ new Map(), byTable: /* @__PURE__ */ new Map(), positions: /* @__PURE__ */ new Map() };
  for (const statement2 of script.statements)
    for (const operation of statement2.operations) {
      const placed = { operation, statement: statement2, position: index.positions.size };
      index.positions.set(operation, placed.position);
      const list5 = index.byOp.get(operation.op);
      if (list5) list5.push(placed);
      else index.byOp.set(operation.op, [placed]);
    }
  indexes.set(script, index);
  return index;
}
function inScript(sql, ...ops) {
  const { byOp } = indexOf(sql.script);
  const key = ops.join();
  let found = byOp.get(key);
  if (!found) {
    found = ops.length === 1 ? [] : ops.flatMap((op) => byOp.get(op) ?? []).sort((a, b) => a.position - b.position);
    byOp.set(key, found);
  }
  return found;
}
function inScriptOn(sql, table, op) {
  const { byTable } = indexOf(sql.script);
  let tables = byTable.get(op);
  if (!tables) {
    tables = /* @__PURE__ */ new Map();
    for (const placed of inScript(sql, op)) {
      const { operation } = placed;
      const key = formatSqlName(operation.op === "create-index" ? operation.index.table : operation.table);
      const list5 = tables.get(key);
      if (list5) list5.push(placed);
      else tables.set(key, [placed]);
    }
    byTable.set(op, tables);
  }
  return tables.get(formatSqlName(table)) ?? [];
}
function earlier(sql, ...ops) {
  const found = inScript(sql, ...ops);
  return found.slice(0, firstAfter(found, positionOf(sql) - 1));
}
function later(sql, ...ops) {
  const found = inScript(sql, ...ops);
  return found.slice(firstAfter(found, positionOf(sql)));
}
function firstAfter(found, position) {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((found[middle]?.position ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
function positionOf(sql) {
  return indexOf(sql.script).positions.get(sql.operation) ?? -1;
}
function inSameTransaction(sql, other) {
  if (other === sql.statement) return true;
  return sql.statement.transactionNumber >= 0 && other.transactionNumber === sql.statement.transactionNumber;
}

// src/dangers/sql-predicates/new-object.ts
function isNew2(sql, type, name, part) {
  return sql.history.createdBefore(sqlKey(type, name, part), sql.statement.ordinal);
}
function isNewTable(sql, table) {
  if (sql.script.dialect === "sqlite" && table.schema?.toLowerCase() === "temp") return true;
  return isNew2(sql, "table", table) || sql.history.isTemporary(table, sql.statement.ordinal) || isNew2(sql, "materialized-view", table);
}
function isSurelyNewTable(sql, table) {
  if (!isNewTable(sql, table)) return false;
  const isPerhaps = isNew2(sql, "table", table) && !sql.history.createdForSure(sqlKey("table", table), sql.statement.ordinal);
  return !isPerhaps || sql.history.isTemporary(table, sql.statement.ordinal);
}
function isNewColumn(sql, table, column) {
  return isNewTable(sql, table) || isNew2(sql, "column", table, column) || earlier(sql, "add-column").some(({ operation }) => sameName(operation.table, table) && operation.column.name === column);
}
function isSurelyNewColumn(sql, table, column) {
  return isSurelyNewTable(sql, table) || sql.history.createdForSure(sqlKey("column", table, column), sql.statement.ordinal) || earlier(sql, "add-column").some(
    ({ operation }) => sameName(operation.table, table) && operation.column.name === column && !operation.ifNotExists
  );
}
function sameName(a, b) {
  return a.name === b.name && a.schema === b.schema;
}

// src/dangers/sql-predicates/wording.ts
var RESERVED = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently
  constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default
  deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner
  intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order
  outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then
  to trailing true union unique user using variadic verbose when where window with`.split(/\s+/)
);
var RESERVED_ELSEWHERE = new Set(
  `add alter before between by change condition convert database databases delete describe drop each else exists explain force function groups
  if ignore index insert interval key keys kill match option range rank read release rename repeat replace require row rows schema set show
  trigger update usage use values virtual write`.split(/\s+/)
);
function code(text) {
  const line = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ").replaceAll("`", "'");
  return `\`${line.length > 160 ? `${line.slice(0, 157)}...` : line}\``;
}
function snippet(sql) {
  const line = sql.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ").trim();
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const marks2 = "`".repeat(longest + 1);
  const blank = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${marks2}${blank}${line}${blank}${marks2}`;
}
function codeName(name) {
  return code(formatSqlName(name));
}
function identifier(name, dialect = "postgres") {
  if (/\{\{.*\}\}|[$#]\{.*\}|<%.*%>|^<[a-z ]+>$/.test(name)) return name;
  if (dialect === "postgres") return /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !RESERVED.has(name.toLowerCase()) && !RESERVED_ELSEWHERE.has(name.toLowerCase()))
    return name;
  return dialect === "sqlite" ? `"${name.replaceAll('"', '""')}"` : `\`${name.replaceAll("`", "``")}\``;
}
function path(name, dialect = "postgres") {
  const own2 = identifier(name.name, dialect);
  return name.schema === null || name.schema === "public" && dialect === "postgres" ? own2 : `${identifier(name.schema, dialect)}.${own2}`;
}
function identifiers(names2, dialect = "postgres") {
  return names2.map((name) => identifier(name, dialect)).join(", ");
}
function referenced(columns, dialect) {
  return columns.length > 0 ? ` (${identifiers(columns, dialect)})` : "";
}
function account(name) {
  return name.split("@").map((part) => literal(part)).join("@");
}
function freshName(...parts) {
  return parts.join("_").replace(/[^A-Za-z0-9_]+/g, "_").slice(0, 63);
}
function literal(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
function batched(statement2, table, condition, dialect) {
  if (dialect === "mysql" || dialect === "mariadb") return `${statement2} WHERE ${condition} LIMIT 1000;`;
  const rows = `FROM ${path(table, dialect)} WHERE ${condition} LIMIT 1000`;
  return dialect === "sqlite" ? `${statement2} WHERE rowid IN (SELECT rowid ${rows});` : `${statement2} WHERE ctid = ANY (ARRAY(SELECT ctid ${rows}));`;
}

// src/dangers/sql-predicates/proposed.ts
function plainColumn({ name, type, collation, notNull, default: value2 }) {
  const parts = [identifier(name), type.text];
  if (collation !== void 0) parts.push(`COLLATE ${identifier(collation)}`);
  const isCheap = value2 && !value2.isNull && (value2.volatility === "constant" || value2.volatility === "stable");
  if (isCheap) parts.push(notNull ? `NOT NULL DEFAULT ${value2.text}` : `DEFAULT ${value2.text}`);
  return parts.join(" ");
}
function notNullSteps(table, column) {
  const name = identifier(freshName(table.name, column, "not_null"));
  const [target, quoted2] = [path(table), identifier(column)];
  return [
    `ALTER TABLE ${target} ADD CONSTRAINT ${name} CHECK (${quoted2} IS NOT NULL) NOT VALID`,
    `ALTER TABLE ${target} VALIDATE CONSTRAINT ${name}`,
    `ALTER TABLE ${target} ALTER COLUMN ${quoted2} SET NOT NULL; ALTER TABLE ${target} DROP CONSTRAINT ${name};`
  ];
}
function indexStatement(sql, index, { concurrently, only }) {
  const before2 = `CREATE${index.unique ? " UNIQUE" : ""} INDEX${concurrently ? " CONCURRENTLY" : ""}${index.name === null ? "" : ` ${identifier(index.name)}`}`;
  const on2 = `ON ${only ? "ONLY " : ""}${path(index.table)}`;
  const written2 = /--|\/\*/.test(sql.statement.text) ? void 0 : afterTable(sql.statement.text);
  const columns = `USING ${index.method} (${index.columns.join(", ")})${index.where ? ` WHERE ${index.where.text}` : ""}`;
  return `${before2} ${on2} ${written2 ?? columns};`;
}
function afterTable(text) {
  const start = text.indexOf("(");
  if (start < 0) return void 0;
  const using = /\busing\s{1,20}[\w"]{1,63}\s{0,20}$/i.exec(text.slice(Math.max(0, start - 120), start));
  return `${using?.[0] ?? ""}${text.slice(start)}`.replace(/\s+/g, " ").trim();
}

// src/dangers/sql/add-check-validating.ts
var add_check_validating_default = defineDanger({
  title: "check tested on every row while the table is locked",
  harm: "lock",
  severity: "high",
  why: "The table is locked against reads and writes (ACCESS EXCLUSIVE) while every row is tested, even where the check is about a column that is only being added. MySQL copies the table while writers wait.",
  help: "add it `NOT VALID`, and validate it in a later transaction: the test then takes a lock that lets reads and writes through",
  safeWhen: "The table was created earlier in the same pull request, or the check is added `NOT VALID` or `NOT ENFORCED`.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "scan" },
  find: onOperation(["add-constraint", "add-column", "validate-constraint"], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return void 0;
    if (operation.op === "validate-constraint") return isMySql(sql) && !demandsOnline(sql) ? enforced(operation) : void 0;
    const check = operation.op === "add-column" ? operation.column.check : operation.constraint.check;
    if (operation.op === "add-constraint") {
      const { kind, notValid, notEnforced } = operation.constraint;
      if (kind !== "check" || notValid || notEnforced) return void 0;
    } else if (!check || operation.column.constraints?.some(({ kind, notEnforced }) => kind === "check" && notEnforced)) return void 0;
    if (sql.script.dialect === "sqlite") return void 0;
    if (isMySql(sql)) {
      if (demandsOnline(sql)) return void 0;
      return {
        key: operation.op === "add-column" ? operation.column.name : operation.constraint.name ?? "",
        message: `writes to ${codeName(table)} wait while it is copied to test every row against ${check ? code(check.text) : "the check"}`,
        help: "copy in the background with gh-ost or pt-online-schema-change; `NOT ENFORCED` copies nothing, and checks nothing"
      };
    }
    const named = operation.op === "add-constraint" ? operation.constraint.name : null;
    const about = operation.op === "add-constraint" ? (check?.columns ?? []).slice(0, 2) : [operation.column.name];
    const name = identifier(named ?? freshName(table.name, ...about, "check"));
    const first = operation.op === "add-column" ? `${snippet(`ALTER TABLE ${path(table)} ADD COLUMN ${plainColumn(operation.column)}`)}; ` : "";
    return {
      key: named ?? about.join(),
      message: `reads and writes of ${codeName(table)} wait while every row is tested against ${check ? code(check.text) : "the check"}`,
      help: `${first}${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT ${name} CHECK (${check?.text ?? "..."}) NOT VALID`)}; then, in another transaction: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${name};`)}`
    };
  })
});
function enforced({ table, constraint }) {
  return {
    key: constraint,
    message: `writes to ${codeName(table)} wait while it is copied to test every row against ${code(constraint)}`,
    help: "look for rows that break it first; for a large table copy in the background with gh-ost or pt-online-schema-change"
  };
}

// src/dangers/sql-predicates/type-change.ts
var INTEGERS = ["int2", "int4", "int8"];
var SERIALS = {
  serial: "int4",
  serial4: "int4",
  bigserial: "int8",
  serial8: "int8",
  smallserial: "int2",
  serial2: "int2"
};
var ALIASES2 = {
  int: "int4",
  integer: "int4",
  bigint: "int8",
  smallint: "int2",
  decimal: "numeric",
  "character varying": "varchar",
  character: "bpchar",
  char: "bpchar",
  "bit varying": "varbit",
  "double precision": "float8",
  real: "float4",
  boolean: "bool",
  "timestamp without time zone": "timestamp",
  "timestamp with time zone": "timestamptz"
};
var PRECISIONS = ["timestamp", "timestamptz", "time", "timetz", "interval"];
function typeName(type) {
  const name = type.name.toLowerCase().replace(/^pg_catalog\./, "");
  return ALIASES2[name] ?? SERIALS[name] ?? name;
}
function typeChange(operation, sql) {
  const before2 = operation.from ?? sql.history.column(operation.table, operation.column, sql.statement.ordinal)?.type;
  const from = before2 && (domainOf(before2, sql)?.base ?? before2);
  const domain = domainOf(operation.type, sql);
  if (domain?.constrained) return "rewrite";
  const to = domain?.base ?? operation.type;
  const using = operation.using !== void 0 && !isPlainCast(operation.using.text, operation.column, operation.type);
  if (!from) {
    if (isLimited(to))
      return ["varchar", "varbit"].includes(typeName(to)) && operation.using === void 0 ? "probably-wider" : "unknown-narrow";
    const probablySafe = ["text", "varchar", "numeric"].includes(typeName(to)) && to.modifiers.length === 0 && !to.array;
    if (!probablySafe || using) return "unknown";
    return operation.using === void 0 ? "none" : "probably-free";
  }
  if (from.array !== to.array) return "rewrite";
  if (from.array && (typeName(from) !== typeName(to) || to.modifiers.length > 0 && from.modifiers.join() !== to.modifiers.join()))
    return isNarrower(from, to) ? "narrow" : "rewrite";
  if (isNarrower(from, to)) return "narrow";
  return !using && isFree(from, to, sql) ? "none" : "rewrite";
}
function domainOf(type, sql) {
  if (type.array) return void 0;
  const parts = type.name.split(".");
  return sql.history.domain({ schema: parts.length > 1 ? parts[0] ?? null : "public", name: parts.at(-1) ?? "" }, sql.statement.ordinal);
}
function isPlainCast(using, column, to) {
  const bare = using.replace(/[()"\s]/g, "").toLowerCase();
  const cast = `${column}::${to.text}`.replace(/[()"\s]/g, "").toLowerCase();
  return bare === cast || bare === column.toLowerCase() || bare.startsWith(`${column.toLowerCase()}::${to.name.toLowerCase()}`);
}
function isLimited(type) {
  const name = typeName(type);
  return ["varchar", "bpchar", "varbit", "bit"].includes(name) ? type.modifiers.length > 0 || name === "bpchar" || name === "bit" : name === "int2";
}
function limit(type) {
  return type.modifiers[0] ?? (typeName(type) === "bpchar" ? 1 : Number.POSITIVE_INFINITY);
}
function isNarrower(from, to) {
  const [old, made2] = [typeName(from), typeName(to)];
  if (INTEGERS.includes(old) && INTEGERS.includes(made2)) return INTEGERS.indexOf(made2) < INTEGERS.indexOf(old);
  const texts2 = ["text", "varchar", "bpchar", "citext"];
  if (texts2.includes(old) && ["varchar", "bpchar"].includes(made2))
    return limit(to) < (old === "text" || old === "citext" ? Infinity : limit(from));
  if (old === "numeric" && made2 === "numeric") {
    if (to.modifiers.length === 0) return false;
    if (from.modifiers.length === 0) return true;
    const [oldDigits = 0, oldScale = 0] = from.modifiers;
    const [digits = 0, scale = 0] = to.modifiers;
    return digits - scale < oldDigits - oldScale || scale < oldScale;
  }
  if ((old === "numeric" || old === "float8" || old === "float4") && INTEGERS.includes(made2)) return true;
  if (old === "float8" && made2 === "float4") return true;
  if (old === made2 && ["varbit", "bit"].includes(made2)) return limit(to) < limit(from);
  return (old === "timestamp" || old === "timestamptz") && made2 === "date";
}
function isFree(from, to, sql) {
  const [old, made2] = [typeName(from), typeName(to)];
  if (made2 === old) {
    if (made2 === "bpchar" || made2 === "bit") return limit(from) === limit(to);
    if (made2 === "numeric") return to.modifiers.length === 0 || (from.modifiers[1] ?? 0) === (to.modifiers[1] ?? 0);
    if (PRECISIONS.includes(made2)) return to.modifiers.length === 0 || limit(to) >= (from.modifiers[0] ?? 6);
    return true;
  }
  if (["text", "varchar", "citext"].includes(old) && ["text", "varchar", "citext"].includes(made2)) return true;
  if (old === "cidr" && made2 === "inet") return true;
  if (["timestamp", "timestamptz"].includes(old) && ["timestamp", "timestamptz"].includes(made2)) {
    const zone = sql.history.setting("timezone", sql.statement.ordinal)?.toLowerCase().replaceAll("'", "");
    return sql.script.server >= 12 && (zone === "utc" || zone === "etc/utc" || zone === "0");
  }
  return false;
}

// src/dangers/sql/add-column-constrained-domain.ts
var add_column_constrained_domain_default = defineDanger({
  title: "column of a constrained domain added",
  harm: "lock",
  severity: "high",
  why: "The constraints of the domain are tested on every row although all values are the same: the table is copied under ACCESS EXCLUSIVE.",
  help: "give the column the type below the domain, and the condition as a CHECK that is added `NOT VALID` and validated in a later transaction",
  safeWhen: "The table was created earlier in the same pull request, or nothing is known of the domain, which takes its definition or the schema.",
  source: "measured on PostgreSQL 15 and 18: relfilenode before and after",
  lock: { mode: "ACCESS EXCLUSIVE", during: "rewrite" },
  find: onPostgres("add-column", (operation, sql) => {
    const { table, column } = operation;
    const domain = domainOf(column.type, sql);
    if (!domain?.constrained || isNewTable(sql, table)) return void 0;
    const [target, name] = [path(table), identifier(column.name)];
    const check = identifier(freshName(table.name, column.name, "check"));
    return {
      message: `${codeName(table)} is copied under a lock that keeps out reads and writes, to test the domain ${code(column.type.text)} on every row`,
      help: `${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${domain.base.text}`)}; ${snippet(`ALTER TABLE ${target} ADD CONSTRAINT ${check} CHECK (<condition>) NOT VALID`)}; in another transaction: ${snippet(`ALTER TABLE ${target} VALIDATE CONSTRAINT ${check};`)}`
    };
  })
});

// src/dangers/sql/add-column-default-rewrite.ts
var add_column_default_rewrite_default = defineDanger({
  title: "column added with a default on an old server",
  harm: "lock",
  severity: "high",
  why: "Up to PostgreSQL 10 even a constant default is written into every row: the table is copied under ACCESS EXCLUSIVE.",
  help: "add the column without a default, set the default for new rows, and fill old rows in batches",
  safeWhen: "The server is PostgreSQL 11 or later, or the table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/11/release-11.html",
  find: onPostgres("add-column", (operation, sql) => {
    const { table, column } = operation;
    const value2 = column.default;
    if (sql.script.server > 10 || !value2 || value2.isNull || column.generated || isNewTable(sql, table)) return void 0;
    if (value2.volatility === "volatile" || value2.volatility === "unknown") return void 0;
    const [target, name] = [path(table), identifier(column.name)];
    return {
      message: `PostgreSQL ${sql.script.server} copies ${codeName(table)} to write ${code(value2.text)} into every row, while reads and writes wait`,
      help: `${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text}; ALTER TABLE ${target} ALTER COLUMN ${name} SET DEFAULT ${value2.text}`)}; then fill old rows in batches`
    };
  })
});

// src/dangers/sql/add-column-identity.ts
var add_column_identity_default = defineDanger({
  title: "identity column added",
  harm: "lock",
  severity: "high",
  why: "A number is drawn for every row: the table is copied under ACCESS EXCLUSIVE.",
  help: "add a plain integer column that takes its numbers from a sequence, number old rows in batches, and make it NOT NULL the safe way; an identity can be made of it then",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "measured on PostgreSQL 15: relfilenode before and after",
  lock: { mode: "ACCESS EXCLUSIVE", during: "rewrite" },
  find: onPostgres("add-column", (operation, sql) => {
    const { table, column } = operation;
    if (!column.identity || isNewTable(sql, table)) return void 0;
    const [target, name] = [path(table), identifier(column.name)];
    const sequence = path({ schema: table.schema, name: freshName(table.name, column.name, "seq") });
    const [add2, validate, set2] = notNullSteps(table, column.name);
    const steps2 = [
      snippet(
        `ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text}; CREATE SEQUENCE ${sequence} OWNED BY ${target}.${name}; ALTER TABLE ${target} ALTER COLUMN ${name} SET DEFAULT nextval(${literal(sequence)})`
      ),
      `number old rows in batches; ${snippet(add2)}`,
      `in another transaction: ${snippet(validate)}`,
      `last: ${snippet(set2)}`
    ];
    return {
      message: `${codeName(table)} is copied under a lock that keeps out reads and writes, to number every row in ${code(column.name)}`,
      help: steps2.join("; ")
    };
  })
});

// src/dangers/sql/add-column-inline-foreign-key.ts
var add_column_inline_foreign_key_default = defineDanger({
  title: "column added with a foreign key",
  harm: "lock",
  severity: "high",
  why: "The referenced table is locked against writes too (SHARE ROW EXCLUSIVE). While the new column is NULL in every row this is short; with a default every row is looked up first.",
  help: "add the column first, then the foreign key `NOT VALID`, and validate it in a later transaction",
  safeWhen: "The table was created earlier in the same pull request. A nullable column without a default is reported with severity low, since nothing has to be checked.",
  source: "measured on PostgreSQL 15: locks in pg_locks, scans in pg_stat_user_tables",
  lock: { mode: "ACCESS EXCLUSIVE", during: "scan" },
  find: onPostgres("add-column", (operation, sql) => {
    const { table, column } = operation;
    const parent = column.references?.table;
    if (!parent || isNewTable(sql, table)) return void 0;
    const filled = column.default && !column.default.isNull || column.autoIncrement === true || column.identity === true || column.generated !== void 0;
    const name = freshName(table.name, column.name, "fkey");
    const { columns = [], onDelete } = column.references ?? {};
    const references = `${path(parent)}${columns.length > 0 ? ` (${identifiers(columns)})` : ""}${onDelete ? ` ON DELETE ${onDelete.toUpperCase()}` : ""}`;
    return {
      severity: filled ? "high" : "low",
      message: filled ? `writes to ${codeName(table)} and ${codeName(parent)} wait while every row of the new column is checked` : `writes to ${codeName(parent)} wait too while ${code(column.name)} is added to ${codeName(table)}`,
      help: `${snippet(`ALTER TABLE ${path(table)} ADD COLUMN ${plainColumn(column)}`)}; then: ${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT ${identifier(name)} FOREIGN KEY (${identifier(column.name)}) REFERENCES ${references} NOT VALID`)}; and in another transaction: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${identifier(name)};`)}`
    };
  })
});

// src/dangers/sql/add-column-serial.ts
var add_column_serial_default = defineDanger({
  title: "numbered column added",
  harm: "lock",
  severity: "high",
  why: "A number is drawn for every row: the table is copied under ACCESS EXCLUSIVE, or in MySQL while writers wait.",
  help: "add a plain integer column and a sequence, make the sequence the default for new rows, and number old rows in batches",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "measured on PostgreSQL 15: relfilenode before and after; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "rewrite" },
  find: onOperation("add-column", (operation, sql) => {
    const { table, column } = operation;
    if (!column.autoIncrement || column.identity || isNewTable(sql, table)) return void 0;
    if (sql.script.dialect === "sqlite") return void 0;
    if (isMySql(sql))
      return {
        message: `writes to ${codeName(table)} wait while it is written anew to number every row in ${code(column.name)}; replicas may number them in another order`,
        help: "copy in the background with gh-ost or pt-online-schema-change"
      };
    const type = /small|serial2/.test(column.type.name) ? "smallint" : /big|serial8/.test(column.type.name) ? "bigint" : "integer";
    const sequence = path({ schema: table.schema, name: freshName(table.name, column.name, "seq") });
    return {
      message: `${codeName(table)} is copied under a lock that keeps out reads and writes, to number every row in ${code(column.name)}`,
      help: `${snippet(
        `ALTER TABLE ${path(table)} ADD COLUMN ${identifier(column.name)} ${type}; CREATE SEQUENCE ${sequence} OWNED BY ${path(table)}.${identifier(column.name)}; ALTER TABLE ${path(table)} ALTER COLUMN ${identifier(column.name)} SET DEFAULT nextval(${literal(sequence)})`
      )}; then number old rows in batches`
    };
  })
});

// src/dangers/sql/add-column-volatile-default.ts
var add_column_volatile_default_default = defineDanger({
  title: "column added with a default computed row by row",
  harm: "lock",
  severity: "high",
  why: "A default that differs from row to row has to be written into every row: the table is copied under ACCESS EXCLUSIVE. A function that is not known may be such.",
  help: "add the column without a default, set the default for new rows, and fill old rows in batches",
  safeWhen: "The table was created earlier in the same pull request, or the default is the same for all rows: constants, casts, `now()`, `current_timestamp`.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES",
  lock: { mode: "ACCESS EXCLUSIVE", during: "rewrite" },
  find: onPostgres("add-column", (operation, sql) => {
    const { table, column } = operation;
    const value2 = column.default;
    if (!value2 || column.autoIncrement || column.identity || column.generated || isNewTable(sql, table)) return void 0;
    if (value2.volatility !== "volatile" && value2.volatility !== "unknown") return void 0;
    const [target, name] = [path(table), identifier(column.name)];
    return {
      message: `${codeName(table)} is ${value2.volatility === "unknown" ? "perhaps " : ""}copied under a lock that keeps out reads and writes, to compute ${code(value2.text)} for every row`,
      help: `${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text}; ALTER TABLE ${target} ALTER COLUMN ${name} SET DEFAULT ${value2.text}`)}; then fill old rows in batches`
    };
  })
});

// src/dangers/sql/add-exclusion-constraint.ts
var add_exclusion_constraint_default = defineDanger({
  title: "exclusion constraint built while the table is locked",
  harm: "lock",
  severity: "high",
  why: "Its index is built under ACCESS EXCLUSIVE, and PostgreSQL offers neither `NOT VALID` nor `CONCURRENTLY` for it: reads and writes wait for the whole build.",
  help: "there is no online way: choose a quiet hour, set `lock_timeout`, and try it on a copy to know how long it takes",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE",
  lock: { mode: "ACCESS EXCLUSIVE", during: "index-build" },
  find: onPostgres("add-constraint", (operation, sql) => {
    const { constraint, table } = operation;
    if (constraint.kind !== "exclusion" || isNewTable(sql, table)) return void 0;
    return { message: `reads and writes of ${codeName(table)} wait until the index of the exclusion constraint is built` };
  })
});

// src/dangers/sql/add-foreign-key-validating.ts
var add_foreign_key_validating_default = defineDanger({
  title: "foreign key checked while writes wait",
  harm: "lock",
  severity: "high",
  why: "Adding the key locks both tables against writes (SHARE ROW EXCLUSIVE) while every row of the referencing table is looked up in the other.",
  help: "add it `NOT VALID`, and validate it in a later transaction: the check then takes a lock that lets writes through",
  safeWhen: "The referencing table was created earlier in the same pull request, or the key is added `NOT VALID` (which a partitioned table takes from PostgreSQL 18 on) or `NOT ENFORCED`.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-TABLE-CONSTRAINT",
  lock: { mode: "SHARE ROW EXCLUSIVE", during: "scan" },
  find: onPostgres("add-constraint", (operation, sql) => {
    const { constraint, table } = operation;
    if (constraint.kind !== "foreign-key" || constraint.notEnforced || isNewTable(sql, table)) return void 0;
    const perPartition = sql.script.server < 18 && sql.history.isPartitioned(table, sql.statement.ordinal);
    if (constraint.notValid && !perPartition) return void 0;
    const parent = constraint.references?.table;
    const name = constraint.name ?? freshName(table.name, ...constraint.columns, "fkey");
    const steps2 = perPartition ? `on each partition: ${notValidSteps({ schema: null, name: "<partition>" }, name, constraint)}; then: ${snippet(addKey(table, name, constraint))}` : notValidSteps(table, name, constraint, sql);
    return {
      key: name,
      message: constraint.notValid ? `the migration fails: ${codeName(table)} is partitioned, and before PostgreSQL 18 such a table takes no foreign key that is \`NOT VALID\`` : `writes to ${codeName(table)}${parent ? ` and ${codeName(parent)}` : ""} wait while every row is checked`,
      help: steps2,
      ...constraint.notValid && { harm: "outage" }
    };
  })
});
function addKey(table, name, { columns, references }) {
  const to = references ? `${path(references.table)}${references.columns.length > 0 ? ` (${identifiers(references.columns)})` : ""}` : "...";
  const onDelete = references?.onDelete ? ` ON DELETE ${references.onDelete.toUpperCase()}` : "";
  return `ALTER TABLE ${path(table)} ADD CONSTRAINT ${identifier(name)} FOREIGN KEY (${identifiers(columns)}) REFERENCES ${to}${onDelete}`;
}
function notValidSteps(table, name, constraint, sql) {
  const written2 = sql?.statement.operations.length === 1 && constraint.name !== null && !/--|\/\*/.test(sql.statement.text);
  const add2 = written2 ? sql.statement.text : addKey(table, name, constraint);
  return `${snippet(`${add2} NOT VALID`)}; then, in another transaction: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${identifier(name)};`)}`;
}

// src/dangers/sql/add-generated-stored-column.ts
var add_generated_stored_column_default = defineDanger({
  title: "stored generated column added",
  harm: "lock",
  severity: "high",
  why: "The expression is computed for every row and stored: the table is copied, in PostgreSQL under ACCESS EXCLUSIVE, in MySQL while writers wait.",
  help: "make it VIRTUAL (PostgreSQL 18 and later), compute it in a view, or fill a plain column from a trigger and in batches",
  safeWhen: "The column is VIRTUAL, or the table was created earlier in the same pull request.",
  source: "measured on PostgreSQL 15: relfilenode before and after; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "rewrite" },
  find: onOperation("add-column", (operation, sql) => {
    const { table, column } = operation;
    if (!column.generated?.stored || isNewTable(sql, table)) return void 0;
    if (sql.script.dialect === "sqlite" || demandsOnline(sql)) return void 0;
    const expression = column.generated.expression.text;
    return {
      message: `${isMySql(sql) ? `writes to ${codeName(table)} wait while it is copied` : `${codeName(table)} is copied under a lock that keeps out reads and writes`}, to store ${code(expression)} in every row`,
      help: isMySql(sql) || sql.script.server >= 18 ? snippet(
        `ALTER TABLE ${path(table, sql.script.dialect)} ADD COLUMN ${identifier(column.name, sql.script.dialect)} ${column.type.text} GENERATED ALWAYS AS (${expression}) VIRTUAL;`
      ) : `add a plain column ${code(column.name)}, fill it from a trigger for new rows and in batches for old ones, or compute it in a view`
    };
  })
});

// src/dangers/sql/add-json-column.ts
var add_json_column_default = defineDanger({
  title: "json column added",
  harm: "incompatible",
  severity: "low",
  why: "The type `json` has no equality: queries with `SELECT DISTINCT`, `GROUP BY` or `UNION` over the table that select the column start to fail.",
  help: "use `jsonb`",
  safeWhen: "The table was created earlier in the same pull request, or the type is `jsonb`.",
  source: "https://www.postgresql.org/docs/current/datatype-json.html",
  find: onPostgres("add-column", (operation, sql) => {
    const { table, column } = operation;
    if (column.type.name !== "json" || column.type.array || isNewTable(sql, table)) return void 0;
    return {
      message: `queries over ${codeName(table)} with DISTINCT or GROUP BY fail once they meet ${code(column.name)}: json has no equality`,
      help: snippet(`ALTER TABLE ${path(table)} ADD COLUMN ${identifier(column.name)} jsonb;`)
    };
  })
});

// src/dangers/sql/add-on-delete-cascade.ts
var add_on_delete_cascade_default = defineDanger({
  title: "deletes made to spread to another table",
  harm: "data-loss",
  severity: "low",
  why: "From now on whoever deletes one row of the referenced table also deletes, unasked, all rows that point to it, and the rows that point to those.",
  help: "let the delete be refused (`ON DELETE RESTRICT`) and delete the children where it is meant, or mark parents as deleted",
  safeWhen: "The referencing table was created in the same pull request.",
  source: "https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK",
  find: onOperation(["add-constraint", "add-column"], (operation, sql) => {
    const reference = operation.op === "add-constraint" ? operation.constraint.references : operation.column.references;
    if (reference?.onDelete?.toLowerCase() !== "cascade" || isNewTable(sql, operation.table)) return void 0;
    const columns = operation.op === "add-constraint" ? operation.constraint.columns : [operation.column.name];
    return {
      message: `deleting one row of ${codeName(reference.table)} from now on deletes all rows of ${codeName(operation.table)} that point to it`,
      help: `let the delete be refused: ${snippet(`FOREIGN KEY (${identifiers(columns, sql.script.dialect)}) REFERENCES ${path(reference.table, sql.script.dialect)}${referenced(reference.columns, sql.script.dialect)} ON DELETE RESTRICT`)}`
    };
  })
});

// src/dangers/sql/add-primary-key.ts
var add_primary_key_default = defineDanger({
  title: "primary key built while the table is locked",
  harm: "lock",
  severity: "high",
  why: "The index is built, and the columns are tested for NULL, under ACCESS EXCLUSIVE: reads and writes wait for all of it. MySQL writes the whole table anew, and lets writers through.",
  help: "build a unique index `CONCURRENTLY` over columns that are already NOT NULL, and make it the primary key with `USING INDEX`",
  safeWhen: "The table was created earlier in the same pull request, or the key takes over a finished index (`USING INDEX`).",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-TABLE-CONSTRAINT-USING-INDEX; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "index-build" },
  find: onOperation(["add-constraint", "add-column"], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return void 0;
    if (operation.op === "add-constraint" && (operation.constraint.kind !== "primary-key" || operation.constraint.usingIndex !== void 0))
      return void 0;
    if (operation.op === "add-column" && (!operation.column.primaryKey || sql.script.dialect === "sqlite" || isMySql(sql) && operation.column.autoIncrement))
      return void 0;
    const columns = operation.op === "add-constraint" ? operation.constraint.columns : [operation.column.name];
    if (isMySql(sql)) return onServer(sql, table, columns);
    const name = (operation.op === "add-constraint" ? operation.constraint.name : null) ?? freshName(table.name, "pkey");
    const at = sql.statement.ordinal;
    const open = columns.filter((column) => {
      const isNotNull = sql.history.column(table, column, at)?.notNull === true;
      return !isNotNull && (sql.script.server < 12 || !sql.history.hasValidatedNotNull(table, column, at));
    });
    const steps2 = [
      ...operation.op === "add-column" ? [`add ${code(operation.column.name)} as a plain column, and number old rows in batches`] : [],
      ...open.flatMap((column) => {
        const [add2, validate, set2] = notNullSteps(table, column);
        return [snippet(add2), `in another transaction: ${snippet(validate)}`, `then: ${snippet(set2)}`];
      }),
      `outside a transaction: ${snippet(`CREATE UNIQUE INDEX CONCURRENTLY ${identifier(name)} ON ${path(table)} (${identifiers(columns)})`)}`,
      `last: ${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT ${identifier(name)} PRIMARY KEY USING INDEX ${identifier(name)};`)}`
    ];
    return {
      message: `reads and writes of ${codeName(table)} wait until the index of its primary key over ${columns.map(code).join(", ")} is built`,
      help: steps2.join("; ")
    };
  })
});
function onServer(sql, table, columns) {
  const swapped2 = inScript(sql, "drop-constraint").some(({ operation }) => operation.primaryKey && sameName(operation.table, table));
  if (swapped2) return void 0;
  return {
    severity: "medium",
    message: `${codeName(table)} is written anew in the order of ${columns.map(code).join(", ")}, and fails on NULL or equal rows`,
    help: "look for NULL and equal rows first; for a large table copy in the background with gh-ost or pt-online-schema-change"
  };
}

// src/dangers/sql/add-required-column.ts
var add_required_column_default = defineDanger({
  title: "required column added without a default",
  harm: "incompatible",
  severity: "high",
  why: "The migration fails as soon as the table holds a row, and where it does not, every insert of the running application, which does not know the column, fails. MySQL fills old rows with 0 or an empty text instead of failing.",
  help: "add the column nullable or with a default; make it required when all writers fill it",
  safeWhen: "The table was created earlier in the same pull request, or the column has a default, is generated, or is numbered by the database.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html",
  find: onOperation("add-column", (operation, sql) => {
    const { table, column } = operation;
    if (!(column.notNull || column.primaryKey) || isNewTable(sql, table)) return void 0;
    if (column.identity || column.autoIncrement || column.generated || column.default && !column.default.isNull) return void 0;
    if (sql.script.dialect === "sqlite") return void 0;
    const [target, name] = [path(table, sql.script.dialect), identifier(column.name, sql.script.dialect)];
    return {
      message: isMySql(sql) ? `old rows of ${codeName(table)} get 0, an empty text or the like in ${code(column.name)}, and every insert without it fails` : `fails where ${codeName(table)} holds rows, and afterwards every insert without ${code(column.name)} fails`,
      help: `${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text}`)}; or with a value for old rows and old code: ${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text} NOT NULL DEFAULT <value>;`)}`
    };
  })
});

// src/dangers/sql/add-unique-constraint.ts
var IGNORING = /^alter\s+(online\s+)?ignore\s/i;
var add_unique_constraint_default = defineDanger({
  title: "unique constraint built while the table is locked",
  harm: "lock",
  severity: "high",
  why: "The index behind the constraint is built under ACCESS EXCLUSIVE: reads and writes wait for the whole build. Where duplicates exist the migration fails.",
  help: "build a unique index `CONCURRENTLY` first, and turn it into the constraint with `USING INDEX`, which is instant",
  safeWhen: "On MySQL writers go on meanwhile, so that the finding has severity low, save with `ALTER IGNORE`, which deletes duplicates. None at all when the table was created earlier in the same pull request, or the constraint takes over a finished index (`USING INDEX`).",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-TABLE-CONSTRAINT-USING-INDEX; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "index-build" },
  find: onOperation(["add-constraint", "add-column"], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return void 0;
    if (operation.op === "add-constraint" && (operation.constraint.kind !== "unique" || operation.constraint.usingIndex !== void 0))
      return void 0;
    if (operation.op === "add-column" && (!operation.column.unique || isMySql(sql) && operation.column.autoIncrement)) return void 0;
    const columns = operation.op === "add-constraint" ? operation.constraint.columns : [operation.column.name];
    if (sql.script.dialect === "sqlite") return void 0;
    if (isMySql(sql) && IGNORING.test(sql.statement.text))
      return {
        key: columns.join(),
        harm: "data-loss",
        message: `where rows of ${codeName(table)} agree in ${columns.map(code).join(", ")}, all but one are deleted without a word`,
        help: "leave out IGNORE, and decide before what becomes of such rows"
      };
    if (isMySql(sql))
      return {
        key: columns.join(),
        severity: "low",
        harm: "incompatible",
        message: `fails if two rows of ${codeName(table)} agree in ${columns.map(code).join(", ")}, and so does every insert that repeats a value from then on`,
        help: `look first: ${snippet(`SELECT ${identifiers(columns, sql.script.dialect)}, count(*) FROM ${path(table, sql.script.dialect)} GROUP BY ${identifiers(columns, sql.script.dialect)} HAVING count(*) > 1;`)}`
      };
    const name = (operation.op === "add-constraint" ? operation.constraint.name : null) ?? freshName(table.name, ...columns, "key");
    const before2 = operation.op === "add-column" ? `${snippet(`ALTER TABLE ${path(table)} ADD COLUMN ${plainColumn(operation.column)}`)}; then, outside` : "outside";
    return {
      key: name,
      message: `reads and writes of ${codeName(table)} wait until the unique index over ${columns.map(code).join(", ")} is built`,
      help: `${before2} a transaction: ${snippet(`CREATE UNIQUE INDEX CONCURRENTLY ${identifier(name, sql.script.dialect)} ON ${path(table, sql.script.dialect)} (${identifiers(columns, sql.script.dialect)})`)}; then: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ADD CONSTRAINT ${identifier(name, sql.script.dialect)} UNIQUE USING INDEX ${identifier(name, sql.script.dialect)};`)}`
    };
  })
});

// src/dangers/sql/alter-domain-constraint.ts
var alter_domain_constraint_default = defineDanger({
  title: "domain constrained while its tables are locked",
  harm: "lock",
  severity: "high",
  why: "Every column of every table that uses the domain is scanned, while writes to all of those tables wait (SHARE). None of them is named in the migration. Validating such a constraint later locks and scans in the same way.",
  help: "add the CHECK `NOT VALID` and leave it so: new values are tested. Where old ones must be, put the CHECK on the columns of the tables, `NOT VALID` first, and validate it there",
  safeWhen: "The domain was created earlier in the same pull request, or the constraint is added `NOT VALID`.",
  source: "https://www.postgresql.org/docs/current/sql-alterdomain.html",
  lock: { mode: "SHARE", during: "scan" },
  find: onPostgres("alter-domain", (operation, sql) => {
    const { domain, action } = operation;
    if (isNew2(sql, "domain", domain) || isNew2(sql, "type", domain)) return void 0;
    const scans = action === "set-not-null" || action === "validate" || action === "add-constraint" && !operation.notValid;
    if (!scans) return void 0;
    const message = `writes to every table with a column of the domain ${codeName(domain)} wait while those columns are scanned`;
    if (action === "validate")
      return {
        message,
        help: `leave it unvalidated, new values are tested already; where old ones must be, on each table: ${snippet("ALTER TABLE <table> ADD CONSTRAINT <name> CHECK (<condition>) NOT VALID")}; in another transaction: ${snippet("ALTER TABLE <table> VALIDATE CONSTRAINT <name>;")}`
      };
    const check = action === "set-not-null" ? "VALUE IS NOT NULL" : "<condition>";
    return {
      message,
      help: `${snippet(`ALTER DOMAIN ${path(domain)} ADD CONSTRAINT <name> CHECK (${check}) NOT VALID`)}, and leave it so: new values are tested`
    };
  })
});

// src/dangers/sql/alter-system.ts
var alter_system_default = defineDanger({
  title: "server setting changed",
  harm: "outage",
  severity: "high",
  why: "The setting holds for every database and every connection of the server, and survives the migration: no rollback takes it back.",
  help: "change the server where it is configured; for one role or database use `ALTER ROLE ... SET` or `ALTER DATABASE ... SET`",
  source: "https://www.postgresql.org/docs/current/sql-altersystem.html",
  find: onOperation(["set", "set-for-database"], (operation, sql) => {
    if (operation.op === "set-for-database") {
      const what2 = operation.value === null ? `falls back to the server's` : "changes";
      return {
        message: `${code(operation.name)} ${what2} for every new connection to ${code(operation.database)}`,
        severity: "low",
        help: "see who connects to it; `ALTER ROLE ... IN DATABASE ... SET` reaches fewer"
      };
    }
    if (operation.scope !== "server") return void 0;
    return {
      message: `${code(operation.name)} changes for every database of the server`,
      ...isMySql(sql) ? { help: "change the server where it is configured; for this session alone leave out GLOBAL" } : {}
    };
  })
});

// src/dangers/sql/attach-partition.ts
var attach_partition_default = defineDanger({
  title: "filled table attached as a partition",
  harm: "lock",
  severity: "high",
  why: "Every row of the table is tested against its partition bounds while the table, and the default partition if there is one, is locked against reads and writes. Before PostgreSQL 12 the whole parent is locked too.",
  help: "add a CHECK with the partition bounds `NOT VALID`, validate it, and attach then: the test is skipped. A default partition needs a CHECK that rules these bounds out",
  safeWhen: "The partition was created earlier in the same pull request, or a validated CHECK on it says so.",
  source: "https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-MAINTENANCE",
  lock: { mode: "ACCESS EXCLUSIVE", during: "scan" },
  find: onPostgres("attach-partition", (operation, sql) => {
    const { table, partition } = operation;
    if (isNewTable(sql, partition)) return void 0;
    const checked = earlier(sql, "validate-constraint", "add-constraint").some(
      ({ operation: other }) => sameName(other.table, partition) && (other.op === "validate-constraint" || other.constraint.kind === "check" && !other.constraint.notValid)
    );
    const known3 = sql.history.constraints(partition, sql.statement.ordinal).some((constraint) => saysBounds(constraint, sql.statement.text));
    if (checked || known3) return void 0;
    const name = identifier(freshName(partition.name, "bounds"));
    return {
      message: `reads and writes of ${codeName(partition)}${sql.script.server < 12 ? ` and ${codeName(table)}` : ""} wait while its rows are tested against the partition bounds`,
      help: `first: ${snippet(`ALTER TABLE ${path(partition)} ADD CONSTRAINT ${name} CHECK (<partition bounds>) NOT VALID`)}; in another transaction: ${snippet(`ALTER TABLE ${path(partition)} VALIDATE CONSTRAINT ${name};`)}; then attach it`
    };
  })
});
function saysBounds({ kind, notValid, notEnforced, check }, statement2) {
  if (kind !== "check" || notValid || notEnforced || !check) return false;
  const bounds = statement2.slice(statement2.toLowerCase().lastIndexOf("for values")).match(/'[^']*'|\b\d+\b/g) ?? [];
  return bounds.length > 0 && bounds.every((value2) => check.text.includes(value2));
}

// src/dangers/sql/autovacuum-disabled.ts
var autovacuum_disabled_default = defineDanger({
  title: "autovacuum switched off",
  harm: "outage",
  severity: "high",
  why: "Dead rows pile up and statistics grow stale, until the server vacuums the whole table by force to save itself from transaction id wraparound.",
  help: "tune it for the table instead: a smaller scale factor, a higher cost limit",
  safeWhen: "The table is temporary, or was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/routine-vacuuming.html",
  find: onPostgres("set-storage", (operation, sql) => {
    const { table, options } = operation;
    const off2 = Object.entries(options).some(
      ([name, value2]) => name.toLowerCase() === "autovacuum_enabled" && ["false", "off", "0", "no", "f"].includes(value2.toLowerCase())
    );
    if (!off2 || isNewTable(sql, table)) return void 0;
    return {
      message: `dead rows of ${codeName(table)} are not cleaned up any more`,
      help: snippet(`ALTER TABLE ${path(table)} SET (autovacuum_vacuum_scale_factor = 0.01);`)
    };
  })
});

// src/dangers/sql-predicates/column-types.ts
function declaredColumns(operation) {
  switch (operation.op) {
    case "create-table":
      return operation.columns;
    case "add-column":
      return [operation.column];
    case "alter-column-type":
      return [{ name: operation.column, type: operation.type }];
    default:
      return [];
  }
}
function isShortInteger(type) {
  return !type.array && ["int4", "int2"].includes(typeName(type));
}
function primaryKeyColumns(operation, sql) {
  if (operation.op === "create-table") {
    const inline2 = operation.columns.filter(({ primaryKey }) => primaryKey);
    if (inline2.length > 0) return inline2;
    const apart = operation.constraints.find(({ kind }) => kind === "primary-key");
    return (apart?.columns ?? []).map((name) => ({ name, type: operation.columns.find((column) => column.name === name)?.type }));
  }
  if (operation.op === "add-column") return operation.column.primaryKey ? [operation.column] : [];
  if (operation.op !== "add-constraint" || operation.constraint.kind !== "primary-key") return [];
  return operation.constraint.columns.map((name) => ({
    name,
    type: sql.history.column(operation.table, name, sql.statement.ordinal)?.type
  }));
}

// src/dangers/sql/ban-char.ts
var ban_char_default = defineDanger({
  title: "blank-padded column",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Values are padded with blanks to the full length, which comparisons sometimes see and sometimes do not.",
  help: "use `text`",
  source: "https://wiki.postgresql.org/wiki/Don%27t_Do_This#Don.27t_use_char.28n.29",
  find: onPostgres(
    ["create-table", "add-column", "alter-column-type"],
    (operation) => declaredColumns(operation).filter(({ type }) => typeName(type) === "bpchar").map(({ name, type }) => ({
      key: name,
      message: `values in ${code(name)} of ${codeName(operation.table)} are padded with blanks: it is ${code(type.text)}`,
      help: `${identifier(name)} text`
    }))
  )
});

// src/dangers/sql-predicates/redefinition.ts
function redefinition(operation, sql) {
  const after = operation.definition;
  if (!after) return "none";
  const before2 = operation.before;
  if (before2) return difference(before2, after, operation, sql);
  const renames = sql.statement.operations.some((other) => other.op === "rename" && other.object.name === operation.column);
  return renames ? "none" : guess(after, operation);
}
function guess(after, { place: place2, type }) {
  if (place2) return "moved";
  if (after.primaryKey) return "none";
  if (type.values) return "values-unknown";
  if (after.collation !== void 0) return "recollated-unknown";
  if (after.autoIncrement) return "retyped-unknown";
  if (after.notNull) return "required-unknown";
  if (after.nullable) return "nullable-unknown";
  if (["varchar", "varbinary"].includes(type.name)) return "length-unknown";
  return after.charset !== void 0 ? "recollated-unknown" : "retyped-unknown";
}
function difference(before2, after, operation, sql) {
  const byType = typeDifference(before2, after, sql);
  if (byType !== "none") return byType;
  if (isOther(before2.charset, after.charset) || isOther(before2.collation, after.collation)) return "recollated";
  if (after.notNull && !before2.notNull) return "required";
  if (operation.place) return "moved";
  return before2.notNull && !after.notNull ? "nullable" : "none";
}
function isOther(before2, after) {
  return after !== void 0 && after !== before2;
}
var INTEGERS2 = ["tinyint", "smallint", "mediumint", "int", "bigint"];
var TEXTS = ["tinytext", "text", "mediumtext", "longtext"];
var BLOBS = ["tinyblob", "blob", "mediumblob", "longblob"];
var LENGTHS = {
  tinytext: 255,
  text: 65535,
  mediumtext: 16777215,
  longtext: 4294967295,
  tinyblob: 255,
  blob: 65535,
  mediumblob: 16777215,
  longblob: 4294967295
};
function typeDifference(before2, after, sql) {
  const [from, to] = [before2.type, after.type];
  if (from.values && to.values && from.name === to.name) {
    if (to.values.length === from.values.length && isPrefix(from.values, to.values)) return "none";
    return isPrefix(from.values, to.values) && sizeOf(from) === sizeOf(to) ? "none" : "values";
  }
  const resigned = (from.unsigned ?? false) !== (to.unsigned ?? false);
  if (INTEGERS2.includes(from.name) && INTEGERS2.includes(to.name)) {
    const [old2, made3] = [INTEGERS2.indexOf(from.name), INTEGERS2.indexOf(to.name)];
    if (made3 < old2) return "narrower";
    return made3 > old2 || resigned ? "retyped" : "none";
  }
  const [old, made2] = [lengthOf(from), lengthOf(to)];
  if (old !== void 0 && made2 !== void 0) {
    if (made2 < old) return "narrower";
    if (from.name !== to.name) return "retyped";
    return staysInPlace(old, made2, after, to, sql) ? "none" : "retyped";
  }
  if (from.name === "decimal" && to.name === "decimal") {
    const [oldDigits = 10, oldScale = 0] = from.modifiers;
    const [digits = 10, scale = 0] = to.modifiers;
    if (digits - scale < oldDigits - oldScale || scale < oldScale) return "narrower";
    return digits === oldDigits && scale === oldScale && !resigned ? "none" : "retyped";
  }
  if (from.name !== to.name)
    return INTEGERS2.includes(to.name) && ["decimal", "double", "float"].includes(from.name) ? "narrower" : "retyped";
  return from.modifiers.join() === to.modifiers.join() && !resigned ? "none" : "retyped";
}
function isPrefix(short, long) {
  return short.length <= long.length && short.every((value2, at) => value2 === long[at]);
}
function sizeOf({ name, values = [] }) {
  if (name === "enum") return values.length > 255 ? 2 : 1;
  const bytes = Math.ceil(values.length / 8);
  return bytes > 4 ? 8 : bytes === 3 ? 4 : bytes;
}
function lengthOf({ name, modifiers }) {
  if (name === "varchar" || name === "varbinary") return modifiers[0];
  if (name === "char" || name === "binary") return modifiers[0] ?? 1;
  return TEXTS.includes(name) || BLOBS.includes(name) ? LENGTHS[name] : void 0;
}
var BYTES = { latin1: 1, ascii: 1, binary: 1, utf8: 3, utf8mb3: 3, ucs2: 2 };
function staysInPlace(old, made2, column, type, sql) {
  if (old === made2) return true;
  if (type.name !== "varchar" && type.name !== "varbinary") return false;
  if (sql.script.dialect === "mariadb" && isServer(sql, 10, 4)) return true;
  const width = type.name === "varbinary" ? 1 : BYTES[column.charset ?? column.collation?.split("_")[0] ?? ""] ?? 4;
  return old * width > 255 || made2 * width <= 255;
}

// src/dangers/sql/change-collation.ts
var change_collation_default = defineDanger({
  title: "collation of a column changed",
  harm: "lock",
  severity: "high",
  why: "Every index on the column is built anew under ACCESS EXCLUSIVE, and what counts as equal and in which order it sorts may change: unique indexes can fail, queries answer differently.",
  help: "add a second column with the new collation, fill it in batches, and move readers over",
  safeWhen: "The table or column was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/collation.html; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "index-build" },
  find: onOperation("alter-column-type", (operation, sql) => {
    const { table, column, collation } = operation;
    if (collation === void 0 || isNewColumn(sql, table, column)) return void 0;
    if (isMySql(sql)) {
      const does = redefinition(operation, sql);
      if (demandsOnline(sql) || does !== "recollated" && does !== "recollated-unknown") return void 0;
      return {
        severity: does === "recollated" ? "high" : "medium",
        message: `${codeName(table)} is ${does === "recollated" ? "" : "perhaps "}written anew so that ${code(column)} sorts and compares by ${code(collation)}; unique indexes on it can fail`,
        help: "look for values that the new collation counts as equal first; for a large table copy in the background with gh-ost or pt-online-schema-change"
      };
    }
    return {
      message: `${code(column)} of ${codeName(table)} sorts and compares by ${code(collation)}: its indexes are built anew while reads and writes wait`,
      help: `${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ADD COLUMN ${identifier(freshName(column, "new"), sql.script.dialect)} ${operation.type.text} COLLATE ${identifier(collation, sql.script.dialect)}`)}; fill it in batches and move readers over`
    };
  })
});

// src/dangers/sql-predicates/recreated.ts
function made(operation) {
  switch (operation.op) {
    case "create-table":
      return { type: "table", name: operation.table };
    case "create-view":
      return { type: operation.materialized ? "materialized-view" : "view", name: operation.view };
    case "create-function":
      return { type: "function", name: operation.function };
    case "create-type":
      return { type: operation.kind === "domain" ? "domain" : "type", name: operation.type };
    case "rename":
      return { type: operation.objectType, name: { schema: operation.object.schema, name: operation.to } };
    case "create-sequence":
      return { type: "sequence", name: operation.object };
    case "create-extension":
      return { type: "extension", name: operation.object };
    case "create-schema":
      return { type: "schema", name: operation.object };
    default:
      return void 0;
  }
}
var MAKING = [
  "create-table",
  "create-view",
  "create-function",
  "create-type",
  "rename",
  "create-sequence",
  "create-extension",
  "create-schema"
];
var makings = /* @__PURE__ */ new WeakMap();
function makingsOf(sql) {
  const known3 = makings.get(sql.script);
  if (known3) return known3;
  const byKey2 = /* @__PURE__ */ new Map();
  for (const placed of inScript(sql, ...MAKING)) {
    const thing = made(placed.operation);
    if (!thing) continue;
    const key = sqlKey(thing.type, thing.name);
    const list5 = byKey2.get(key);
    if (list5) list5.push(placed);
    else byKey2.set(key, [placed]);
  }
  makings.set(sql.script, byKey2);
  return byKey2;
}
function isRecreated(sql, types, name) {
  const here = positionOf(sql);
  const byKey2 = makingsOf(sql);
  return types.flatMap((type) => byKey2.get(sqlKey(type, name)) ?? []).find(({ position }) => position > here);
}
function renamedAwayFrom(sql, type, name) {
  const rename = earlier(sql, "rename").find(
    ({ operation }) => operation.objectType === type && operation.to === name.name && operation.object.schema === name.schema
  );
  return rename?.operation.object;
}
var swaps = /* @__PURE__ */ new WeakMap();
function isSwappedType(sql, name) {
  let known3 = swaps.get(sql.script);
  if (!known3) {
    known3 = swappedTypes(sql);
    swaps.set(sql.script, known3);
  }
  const schemas = known3.get(name.name);
  return schemas !== void 0 && (name.schema === null || schemas.has(name.schema));
}
function swappedTypes(sql) {
  const found = /* @__PURE__ */ new Map();
  for (const { operation: away, position } of inScript(sql, "rename")) {
    if (away.objectType !== "type") continue;
    const successor = makingsOf(sql).get(sqlKey("type", away.object))?.find(({ operation, position: at }) => operation !== away && (operation.op !== "rename" || at > position));
    if (!successor) continue;
    const names2 = [away.object.name, away.to, ...successor.operation.op === "rename" ? [successor.operation.object.name] : []];
    for (const one of names2) found.set(one, (found.get(one) ?? /* @__PURE__ */ new Set()).add(away.object.schema));
  }
  return found;
}

// src/dangers/sql/change-column-type.ts
var change_column_type_default = defineDanger({
  title: "column type changed by copying the table",
  harm: "lock",
  severity: "high",
  why: "The whole table and its indexes are written anew under ACCESS EXCLUSIVE: reads and writes wait until it is done, and the disk has to hold both copies. MySQL copies the table too, and lets readers through.",
  help: "add a column of the new type, keep both filled, copy old rows in batches, and switch over",
  safeWhen: "The table or column was created earlier in the same pull request, or the change is one that PostgreSQL makes in the catalogue alone: varchar and varbit widened, varchar, text and citext among each other, numeric with more digits and the same scale, cidr to inet, more precision of times, timestamp and timestamptz under `TimeZone = UTC` (PostgreSQL 12). Where the old type is not known, `text`, and `varchar` and `numeric` without limits, count as such; with a conversion written out (`USING c::text`) the finding has severity low.",
  source: "measured on PostgreSQL 15 (relfilenode before and after); https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "rewrite" },
  find: onOperation("alter-column-type", (operation, sql) => {
    const { table, column, type } = operation;
    if (isNewColumn(sql, table, column)) return void 0;
    if (isMySql(sql)) return onServer2(operation, sql);
    if (operation.collation !== void 0 || isSwappedType(sql, typeOf2(type))) return void 0;
    const does = typeChange(operation, sql);
    if (does !== "rewrite" && does !== "unknown" && does !== "probably-free") return void 0;
    const domain = domainOf(type, sql);
    const plain2 = domain?.constrained ? domain.base.text : type.text;
    const fresh = identifier(freshName(column, "new"), sql.script.dialect);
    return {
      severity: does === "probably-free" ? "low" : "high",
      message: `${codeName(table)} is ${does === "unknown" ? "probably " : does === "probably-free" ? "possibly " : ""}copied under a lock that keeps out reads and writes, to turn ${code(column)} into ${code(type.text)}`,
      help: `${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ADD COLUMN ${fresh} ${plain2}`)}; keep it filled from every write, copy old rows in batches, move readers over, and drop ${code(column)} a release later`
    };
  })
});
function onServer2(operation, sql) {
  const does = redefinition(operation, sql);
  if (demandsOnline(sql) || does !== "retyped" && does !== "retyped-unknown") return void 0;
  return {
    message: `writes to ${codeName(operation.table)} ${does === "retyped" ? "" : "probably "}wait while it is copied to turn ${code(operation.column)} into ${code(operation.type.text)}`,
    help: "copy in the background with gh-ost or pt-online-schema-change; or add a column of the new type, keep both filled, and switch over"
  };
}
function typeOf2(type) {
  const parts = type.name.split(".");
  return { schema: parts.length > 1 ? parts[0] ?? null : null, name: parts.at(-1) ?? type.name };
}

// src/dangers/sql/change-default.ts
var change_default_default = defineDanger({
  title: "default changed",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Rows written by code that leaves the column out get another value from now on; rows that are there keep the old one.",
  help: "make sure that running code may meet both values",
  safeWhen: "The table or column was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DROP-DEFAULT",
  find: onOperation("set-default", (operation, sql) => {
    const { table, column } = operation;
    if (isNewColumn(sql, table, column)) return void 0;
    return {
      message: `new rows of ${codeName(table)} get ${code(operation.default.text)} in ${code(column)}, old ones keep what they have`
    };
  })
});

// src/dangers/sql/change-function-signature.ts
var change_function_signature_default = defineDanger({
  title: "function replaced by one with other arguments",
  harm: "incompatible",
  severity: "high",
  why: "Callers of the old form fail at once: to PostgreSQL the two are different functions.",
  help: "create the new form beside the old one, move callers over, and drop the old one later",
  safeWhen: "The arguments have the same types, those that were added have defaults, or the function was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/xfunc-overload.html",
  find: onPostgres("drop", (operation, sql) => {
    const { objectType, object, signature } = operation;
    if (objectType !== "function" && objectType !== "procedure" || signature === void 0 || isNew2(sql, objectType, object))
      return void 0;
    if (earlier(sql, "create-function").some(({ operation: other }) => sameName(other.function, object))) return void 0;
    const successors = later(sql, "create-function").filter(({ operation: other }) => sameName(other.function, object));
    if (successors.length === 0 || successors.some(({ operation: other }) => plain(other.signature) === plain(signature))) return void 0;
    if (successors.some(({ operation: other, statement: statement2 }) => takesOldCalls(other.signature, signature, statement2.text))) return void 0;
    const [next] = successors;
    return {
      message: `callers of ${code(`${formatSqlName(object)}(${signature})`)} fail at once: what replaces it takes ${code(`(${next?.operation.signature ?? ""})`)}`,
      help: `keep the old form beside the new one until nothing calls it: leave out ${snippet(`DROP FUNCTION ${path(object)}`)}`
    };
  })
});
function takesOldCalls(next, old, text) {
  const [before2, after] = [plain(old).split(","), plain(next).split(",")];
  const kept = old === "" ? 0 : before2.length;
  if (kept > after.length || kept > 0 && before2.some((type, at) => type !== after[at])) return false;
  const head = text.slice(0, Math.max(0, text.search(/\breturns\b/i)) || 2e3);
  return (head.match(/\bdefault\b|:?=/gi) ?? []).length >= after.length - kept;
}
function plain(signature) {
  return signature.toLowerCase().replace(/\bpg_catalog\./g, "").replace(/\b(integer|int)\b/g, "int4").replace(/\bbigint\b/g, "int8").replace(/\bsmallint\b/g, "int2").replace(/\bboolean\b/g, "bool").replace(/\bcharacter varying\b/g, "varchar").replace(/\bdouble precision\b/g, "float8").replace(/\btimestamp with time zone\b/g, "timestamptz").replace(/[()\s]/g, "");
}

// src/dangers/sql/change-primary-key.ts
var change_primary_key_default = defineDanger({
  title: "primary key changed",
  harm: "incompatible",
  severity: "medium",
  why: "Foreign keys, upserts, replication and object mappers identify rows by the key, and all of them still use the old one.",
  help: "create the new unique key beside the old one, move everything over, and change the primary key last, in one statement",
  safeWhen: "The old key is swapped in one statement for a finished index, or the table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-PRIMARY-KEYS",
  find: onPostgres("drop-constraint", (operation, sql) => {
    const { table, constraint } = operation;
    if (!operation.primaryKey || isNewTable(sql, table) || isNew2(sql, "constraint", table, constraint)) return void 0;
    const swapped2 = sql.statement.operations.some(
      (other) => other.op === "add-constraint" && other.constraint.kind === "primary-key" && other.constraint.usingIndex !== void 0
    );
    if (swapped2) return void 0;
    const next = inScript(sql, "add-constraint", "add-column").find(
      ({ operation: other }) => sameName(other.table, table) && (other.op === "add-constraint" ? other.constraint.kind === "primary-key" : other.column.primaryKey === true)
    )?.operation;
    if (!next) return void 0;
    const columns = next.op === "add-constraint" ? next.constraint.columns : [next.column.name];
    return {
      message: `rows of ${codeName(table)} are identified by ${columns.length > 0 ? columns.map(code).join(", ") : "another index"} from now on, and whatever uses the old key breaks`,
      help: `build the key first: ${snippet(`CREATE UNIQUE INDEX CONCURRENTLY ${identifier(freshName(table.name, "key"), sql.script.dialect)} ON ${path(table, sql.script.dialect)} (${identifiers(columns, sql.script.dialect)})`)}; then in one statement: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} DROP CONSTRAINT ${identifier(constraint, sql.script.dialect)}, ADD CONSTRAINT ${identifier(constraint, sql.script.dialect)} PRIMARY KEY USING INDEX ${identifier(freshName(table.name, "key"), sql.script.dialect)};`)}`
    };
  })
});

// src/dangers/sql/change-replica-identity.ts
var change_replica_identity_default = defineDanger({
  title: "replica identity removed",
  harm: "incompatible",
  severity: "medium",
  why: "Logical replication and change capture need to know which row was updated or deleted. With `NOTHING` such statements fail on every published table.",
  help: "use `REPLICA IDENTITY DEFAULT`, `FULL`, or `USING INDEX`",
  safeWhen: "The identity is `DEFAULT`, `FULL` or an index, or the table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-REPLICA-IDENTITY",
  find: onPostgres("replica-identity", (operation, sql) => {
    const { table } = operation;
    if (operation.identity !== "nothing" || isNewTable(sql, table)) return void 0;
    return {
      message: `updates and deletes of ${codeName(table)} fail where it is published`,
      help: snippet(`ALTER TABLE ${path(table)} REPLICA IDENTITY DEFAULT;`)
    };
  })
});

// src/dangers/sql/cluster-table.ts
var cluster_table_default = defineDanger({
  title: "table sorted while it is locked",
  harm: "lock",
  severity: "high",
  why: "The table is copied in index order under ACCESS EXCLUSIVE: reads and writes wait until it is done.",
  help: "sort it online with a tool such as pg_repack",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-cluster.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "rewrite" },
  find: onPostgres("cluster", (operation, sql) => {
    const { table } = operation;
    if (table && isNewTable(sql, table)) return void 0;
    return {
      message: `reads and writes of ${table ? codeName(table) : "every clustered table"} wait while it is copied in order`,
      ...table ? { help: `online: pg_repack --table=${path(table)} --order-by=<column>` } : {}
    };
  })
});

// src/dangers/sql/concurrent-in-transaction.ts
var concurrent_in_transaction_default = defineDanger({
  title: "concurrent statement inside a transaction",
  harm: "outage",
  severity: "high",
  why: "PostgreSQL refuses `CONCURRENTLY` inside a transaction: the migration fails when it is deployed.",
  help: "put the statement alone into a migration that runs without a transaction, by the marker of the migration tool",
  safeWhen: "No transaction is open: the tool does not wrap the file, the file says so by the marker of its tool, or it holds this one statement and the tool sends it as it is (golang-migrate).",
  source: "https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY",
  find: onPostgres(["create-index", "drop", "reindex", "detach-partition"], (operation, sql) => {
    const concurrently = operation.op === "create-index" ? operation.index.concurrently : operation.concurrently;
    const { script, statement: statement2 } = sql;
    if (!concurrently || statement2.transaction === "none" && !statement2.nested) return void 0;
    if (statement2.transaction === "file" && script.framework === "golang-migrate" && script.statements.length === 1) return void 0;
    const what2 = { "create-index": "CREATE INDEX", drop: "DROP INDEX", reindex: "REINDEX", "detach-partition": "DETACH PARTITION" }[operation.op];
    const marker = MARKERS[script.framework];
    return {
      message: `the migration fails: ${code(`${what2} CONCURRENTLY`)} is refused inside a transaction`,
      help: `alone in a migration that runs without a transaction${marker === void 0 ? "" : `: ${marker}`}`
    };
  })
});
var MARKERS = {
  goose: "-- +goose NO TRANSACTION",
  dbmate: "-- migrate:up transaction:false",
  "sql-migrate": "-- +migrate Up notransaction",
  sqlx: "-- no-transaction",
  diesel: "run_in_transaction = false in metadata.toml",
  flyway: "executeInTransaction=false in the .conf file beside it",
  liquibase: "runInTransaction:false",
  atlas: "-- atlas:txmode none"
};

// src/dangers/sql/concurrent-index-if-not-exists.ts
var concurrent_index_if_not_exists_default = defineDanger({
  title: "concurrent index skipped where a broken one exists",
  harm: "outage",
  severity: "low",
  why: "A concurrent build that fails leaves an index behind that is INVALID. Run again, `IF NOT EXISTS` sees the name, skips the build and reports success, and the index is never used.",
  help: "drop what may be left over first: `DROP INDEX CONCURRENTLY IF EXISTS`, then create without `IF NOT EXISTS`",
  safeWhen: "The index is dropped earlier in the same file, or its table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY",
  find: onPostgres("create-index", ({ index }, sql) => {
    const { name } = index;
    if (!index.concurrently || !index.ifNotExists || name === null || isNewTable(sql, index.table)) return void 0;
    if (earlier(sql, "drop").some(({ operation }) => operation.objectType === "index" && operation.object.name === name)) return void 0;
    const dropped2 = path({ schema: index.table.schema, name });
    return {
      message: `if an earlier attempt failed, ${code(name)} exists, is invalid, and stays so`,
      help: `${snippet(`DROP INDEX CONCURRENTLY IF EXISTS ${dropped2}`)} before it, and leave out IF NOT EXISTS`
    };
  })
});

// src/dangers/sql/copy-program.ts
var ROWS_IN_MIGRATION = "write the rows into the migration as INSERT statements, or load them by a job of their own";
var copy_program_default = defineDanger({
  title: "program run or file touched on the server",
  harm: "privilege",
  severity: "high",
  why: "The database server runs a shell command, or reads or writes a file of its own, with the rights of the operating system user it runs as.",
  help: "copy through the connection (`COPY ... FROM STDIN`, `\\copy`)",
  safeWhen: "It copies through the connection (`STDIN`, `STDOUT`). `LOAD DATA LOCAL` of MySQL reads a file of the client: severity medium.",
  source: "https://www.postgresql.org/docs/current/sql-copy.html",
  find: onOperation("copy", (operation, sql) => {
    if (!operation.program && !operation.file && !operation.local) return void 0;
    const table = operation.table ? codeName(operation.table) : "the result of a query";
    if (operation.local)
      return {
        severity: "medium",
        message: `${table} is filled from a file of whichever machine runs the migration, which no review of it shows`,
        help: ROWS_IN_MIGRATION
      };
    return {
      message: operation.program ? `the database server runs a shell command with ${table}` : `the database server ${operation.to ? `writes ${table} to` : `fills ${table} from`} a file of its own`,
      ...isMySql(sql) ? { help: operation.to ? "let the client write the file" : ROWS_IN_MIGRATION } : {},
      ...operation.table && !isMySql(sql) ? { help: `through the connection: \\copy ${path(operation.table, sql.script.dialect)} ${operation.to ? "to" : "from"} <file>` } : {}
    };
  })
});

// src/dangers/sql/create-domain-constraint.ts
var create_domain_constraint_default = defineDanger({
  title: "domain with a constraint",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "A constraint of a domain cannot be changed without scanning every table that uses it under lock.",
  help: "put the CHECK on the columns",
  source: "https://www.postgresql.org/docs/current/sql-createdomain.html",
  find: onPostgres("create-type", (operation) => {
    if (operation.kind !== "domain" || !operation.check) return void 0;
    return { message: `changing ${code(operation.check.text)} later scans every table that uses ${codeName(operation.type)}` };
  })
});

// src/dangers/sql/create-enum.ts
var create_enum_default = defineDanger({
  title: "enum type created",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Values can be added but not removed, and not reordered.",
  help: "use a table of values with a foreign key, or text with a CHECK",
  source: "https://www.postgresql.org/docs/current/datatype-enum.html",
  find: onPostgres("create-type", (operation) => {
    if (operation.kind !== "enum") return void 0;
    return { message: `no value of ${codeName(operation.type)} can be removed later` };
  })
});

// src/dangers/sql/create-index-not-concurrent.ts
var create_index_not_concurrent_default = defineDanger({
  title: "index built while writes wait",
  harm: "lock",
  severity: "high",
  why: "The build holds a SHARE lock on the table: every INSERT, UPDATE and DELETE waits until the whole index is finished.",
  help: "build it with `CREATE INDEX CONCURRENTLY`, alone in a migration that runs outside a transaction",
  safeWhen: "The table was created earlier in the same pull request or is temporary, the index is built `CONCURRENTLY`, or it is made `ON ONLY` a partitioned table, which builds nothing.",
  source: "https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY",
  lock: { mode: "SHARE", during: "index-build" },
  find: onPostgres("create-index", ({ index }, sql) => {
    if (index.concurrently || isNewTable(sql, index.table)) return void 0;
    if (index.only && !sql.history.isKnown(index.table, sql.statement.ordinal)) return void 0;
    if (sql.history.isPartitioned(index.table, sql.statement.ordinal)) return void 0;
    if (index.ifNotExists && index.name !== null && sql.history.index({ schema: index.table.schema, name: index.name }, sql.statement.ordinal))
      return void 0;
    return {
      message: `writes to ${codeName(index.table)} wait until the index ${index.name === null ? "" : `${code(index.name)} `}is built`,
      help: `outside a transaction: ${snippet(indexStatement(sql, index, { concurrently: true, only: false }))}`
    };
  })
});

// src/dangers/sql-predicates/exclusive-lock.ts
var LOCKING = [
  "add-column",
  "drop-column",
  "alter-column-type",
  "set-default",
  "drop-default",
  "set-not-null",
  "drop-not-null",
  "set-expression",
  "drop-expression",
  "add-identity",
  "drop-constraint",
  "row-security",
  "replica-identity",
  "create-policy",
  "create-rule",
  "alter-policy",
  "truncate",
  "add-constraint",
  "set-storage",
  "rename",
  "set-schema",
  "change-owner",
  "drop",
  "detach-partition",
  "lock-table"
];
function exclusivelyLocked(operation) {
  switch (operation.op) {
    case "add-column":
    case "drop-column":
    case "alter-column-type":
    case "set-default":
    case "drop-default":
    case "set-not-null":
    case "drop-not-null":
    case "set-expression":
    case "drop-expression":
    case "add-identity":
    case "drop-constraint":
    case "row-security":
    case "replica-identity":
    case "create-policy":
    case "create-rule":
    case "alter-policy":
    case "truncate":
      return operation.table;
    case "add-constraint":
      return operation.constraint.kind === "foreign-key" ? void 0 : operation.table;
    case "set-storage":
      return operation.action === "options" ? void 0 : operation.table;
    case "rename":
      if (operation.objectType === "table") return operation.object;
      return operation.objectType === "column" || operation.objectType === "constraint" ? operation.table : void 0;
    case "set-schema":
    case "change-owner":
      return operation.objectType === "table" ? operation.object : void 0;
    case "drop":
      if (operation.objectType === "table") return operation.object;
      return operation.objectType === "trigger" || operation.objectType === "policy" ? operation.table : void 0;
    case "detach-partition":
      return operation.concurrently ? void 0 : operation.table;
    case "lock-table":
      return operation.mode.toLowerCase().replace(/[ _]?lock$/, "") === "access exclusive" ? operation.table : void 0;
    default:
      return void 0;
  }
}
function exclusivelyLockedExisting(operation, sql) {
  const table = exclusivelyLocked(operation);
  return table && !isNewTable(sql, table) ? table : void 0;
}

// src/dangers/sql-predicates/locks-held.ts
var heldIn = /* @__PURE__ */ new WeakMap();
function heldByTransaction(sql) {
  const known3 = heldIn.get(sql.script);
  if (known3) return known3;
  const all = /* @__PURE__ */ new Map();
  for (const { operation, statement: statement2, position } of inScript(sql, ...LOCKING)) {
    if (statement2.transactionNumber < 0) continue;
    if (operation.op === "drop" && operation.objectType === "table") continue;
    const table = exclusivelyLockedExisting(operation, { ...sql, operation, statement: statement2 });
    if (!table) continue;
    const tables = all.get(statement2.transactionNumber) ?? /* @__PURE__ */ new Map();
    const key = JSON.stringify([table.schema, table.name]);
    if (!tables.has(key)) tables.set(key, { table, position });
    all.set(statement2.transactionNumber, tables);
  }
  const made2 = new Map([...all].map(([number, tables]) => [number, [...tables.values()]]));
  heldIn.set(sql.script, made2);
  return made2;
}
function locksHeld(sql) {
  if (sql.statement.transactionNumber < 0 || sql.script.dialect !== "postgres") return [];
  const here = positionOf(sql);
  return (heldByTransaction(sql).get(sql.statement.transactionNumber) ?? []).filter(({ position }) => position < here).map(({ table }) => table);
}
function isHeld(sql, table) {
  return locksHeld(sql).some((held) => sameName(held, table));
}

// src/dangers/sql/create-matview-with-data.ts
var create_matview_with_data_default = defineDanger({
  title: "materialized view computed in the migration",
  harm: "lock",
  severity: "medium",
  why: "Its query runs to the end inside the migration: the transaction stays open that long, with every lock it took, and vacuum cannot clean up behind it.",
  help: "create it `WITH NO DATA`, and refresh it after the migration",
  safeWhen: "It is created `WITH NO DATA`, or reads only tables that were created in the same pull request. Where its transaction has locked no table in use before, the finding has severity low.",
  source: "https://www.postgresql.org/docs/current/sql-creatematerializedview.html",
  find: onPostgres("create-view", (operation, sql) => {
    const { view, reads } = operation;
    if (!operation.materialized || !operation.withData) return void 0;
    if (reads.every((table) => isNewTable(sql, table))) return void 0;
    return {
      // Alone in its transaction it keeps nobody waiting.
      severity: locksHeld(sql).length > 0 ? "medium" : "low",
      message: `the query of ${codeName(view)} runs to its end inside the migration`,
      help: `${snippet(`${sql.statement.text.replace(/\s{1,20}with\s{1,20}data\s{0,20}$/i, "")} WITH NO DATA`)}; and refresh it after the migration, before anybody reads it`
    };
  })
});

// src/dangers/sql/create-rule.ts
var WRITES = { insert: "inserts into", update: "updates of", delete: "deletes from", select: "reads of" };
var create_rule_default = defineDanger({
  title: "rewrite rule added",
  harm: "incompatible",
  severity: "medium",
  why: "The server rewrites every statement of that kind, in every program. With INSTEAD the statement itself does not run: rows that programs believe to have written are not there. Volatile functions run more than once.",
  help: "use a trigger, which sees single rows and keeps what was asked; or change the programs",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/rules-triggers.html; https://www.postgresql.org/docs/current/sql-createrule.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "moment" },
  find: onOperation("create-rule", (operation, sql) => {
    const { event, instead, rule, table } = operation;
    if (isNewTable(sql, table)) return void 0;
    const what2 = `${WRITES[event]} ${codeName(table)}`;
    return instead ? {
      message: `${what2} do not run as written any more: the rule ${code(rule)} stands in for them`,
      severity: "high",
      ...event !== "select" && { harm: "data-loss" }
    } : { message: `${what2} run the rule ${code(rule)}, too` };
  })
});

// src/dangers/sql/create-trigger.ts
var create_trigger_default = defineDanger({
  title: "trigger added",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Writes wait while it is added (SHARE ROW EXCLUSIVE), and every write costs more from then on.",
  help: "set a lock timeout; keep what the trigger does short",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-createtrigger.html",
  lock: { mode: "SHARE ROW EXCLUSIVE", during: "moment" },
  find: onOperation("create-trigger", (operation, sql) => {
    if (isNewTable(sql, operation.table)) return void 0;
    return {
      message: `every write to ${codeName(operation.table)} runs the trigger ${code(operation.trigger)} from now on`,
      ...sql.script.dialect === "sqlite" && { help: "keep what the trigger does short" }
    };
  })
});

// src/dangers/sql/data-change-in-schema-migration.ts
var data_change_in_schema_migration_default = defineDanger({
  title: "rows and schema changed in one migration",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Locks of the schema change are held while rows are changed, and the two need different reviewers.",
  help: "put the data change into a migration of its own",
  safeWhen: "Only rows of tables that were created in the same pull request are changed.",
  source: "https://www.postgresql.org/docs/current/explicit-locking.html",
  find: onOperation(["update", "delete", "insert", "merge"], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return void 0;
    const schema = inScript(sql, ...LOCKING, "create-table", "create-index").length > 0;
    const first = inScript(sql, "update", "delete", "insert", "merge").find(
      (other) => !isNewTable({ ...sql, operation: other.operation, statement: other.statement }, other.operation.table)
    );
    if (!schema || first?.operation !== operation) return void 0;
    return { message: `rows of ${codeName(table)} are changed in a file that also changes the schema` };
  })
});

// src/dangers/sql-predicates/whole-table.ts
var BOOKKEEPING = /^(alembic_version|schema_migrations?|_?goose_db_version|flyway_schema_history|databasechangelog(lock)?|_prisma_migrations|_sqlx_migrations|ar_internal_metadata|gorp_migrations|knex_migrations(_lock)?|django_migrations)$/;
function touchesEveryRow(filter) {
  return filter.rows === "none" || filter.rows === "always-true";
}
function isSlowRowChange(operation, sql) {
  const { filter, table } = operation;
  if (sql.statement.nested && filter.rows === "some" && filter.text.includes("=")) return false;
  if (filter.rows === "batch" || BOOKKEEPING.test(table.name) || isNewTable(sql, table)) return false;
  return touchesEveryRow(filter) || !/((?<![<>!])=|\bin\s*\()\s*[\d'$:-]/i.test(filter.text);
}
function isWholeTableBackfill(update, sql) {
  const { columns, filter, table } = update;
  if (columns.length === 0 || filter.rows === "always-true" || !columns.every((column) => isNewColumn(sql, table, column))) return false;
  return isSlowRowChange(update, sql);
}

// src/dangers/sql/ddl-and-backfill-same-transaction.ts
var ddl_and_backfill_same_transaction_default = defineDanger({
  title: "rows filled while their table is locked",
  harm: "lock",
  severity: "high",
  why: "The schema change keeps the table locked against reads and writes until the transaction ends, and in the same transaction its rows are updated: everybody waits for the whole update.",
  help: "three steps, each a migration: add the column, fill it in batches, then add constraints",
  safeWhen: "The table was created earlier in the same pull request, the update is a bounded batch, or the two run in different transactions.",
  source: "https://www.postgresql.org/docs/current/explicit-locking.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "scan" },
  find: onPostgres(["update", "delete"], (operation, sql) => {
    const { table } = operation;
    if (!isSlowRowChange(operation, sql) || !isHeld(sql, table)) return void 0;
    return {
      message: `${codeName(table)} stays locked against reads and writes until all of its rows are ${operation.op === "update" ? "updated" : "looked through"}`,
      help: `commit before, and then in batches, outside the migration: ${snippet(`${operation.op === "update" ? `UPDATE ${path(table)} SET ...` : `DELETE FROM ${path(table)}`} WHERE id BETWEEN <from> AND <to>;`)}`
    };
  })
});

// src/dangers/sql/ddl-in-procedural-block.ts
var ddl_in_procedural_block_default = defineDanger({
  title: "SQL built at run time",
  harm: "unknown",
  severity: "medium",
  why: "The statement is put together while the block runs, so nobody can tell from the migration what it does.",
  help: "write the statements out",
  safeWhen: "The block holds plain statements only: those are looked at one by one.",
  source: "https://www.postgresql.org/docs/current/plpgsql-statements.html#PLPGSQL-STATEMENTS-EXECUTING-DYN",
  find: onOperation("procedural-block", (operation) => {
    const [first] = operation.dynamic;
    if (first === void 0 && !operation.opaque) return void 0;
    const more = operation.dynamic.length - 1;
    return {
      message: first === void 0 ? "what this block does cannot be told from the migration: its body could not be read" : `what ${code(first)}${more > 0 ? ` (and ${more} more)` : ""} does is decided when the block runs`
    };
  })
});

// src/dangers/sql/delete-without-where.ts
var delete_without_where_default = defineDanger({
  title: "all rows deleted",
  harm: "data-loss",
  severity: "critical",
  why: "Every row is lost, in one long transaction that keeps row locks and leaves the whole table to vacuum.",
  help: "delete with a condition that can be reviewed, in batches",
  safeWhen: "The table was created earlier in the same pull request or is temporary.",
  source: "https://www.postgresql.org/docs/current/sql-delete.html",
  find: onOperation("delete", (operation, sql) => {
    const { table } = operation;
    if (operation.filter.rows !== "none" || isSurelyNewTable(sql, table)) return void 0;
    return {
      message: `every row of ${codeName(table)} is deleted`,
      help: `say which rows: ${snippet(`DELETE FROM ${path(table, sql.script.dialect)} WHERE <condition>;`)}`
    };
  })
});

// src/dangers/sql/deleted-migration.ts
var deleted_migration_default = defineDanger({
  title: "migration deleted",
  harm: "irreversible",
  severity: "medium",
  why: "Databases that ran it stay as it left them, those that are made afresh lack it, and many tools stop at the gap. Under another name it runs a second time.",
  help: "keep the file, and undo what it did with a new migration",
  safeWhen: "A new migration that is called a baseline or squash stands for what was deleted, or the migration is repeatable.",
  source: "https://documentation.red-gate.com/fd/validate-184127464.html",
  find: ({ migration, address }) => {
    if (!migration || migration.squashed) return void 0;
    if (migration.event === "renamed")
      return {
        message: `${code(address)} runs again as ${code(migration.to ?? "")} where it already ran`,
        help: `keep the name ${code(address)}`
      };
    if (migration.event !== "deleted") return void 0;
    return {
      message: `databases that ran ${code(address)} keep what it did, and new ones never get it`,
      help: `restore ${code(address)}, and undo it with a new migration; to start afresh, add a baseline`
    };
  }
});

// src/dangers/sql/destructive-join-delete.ts
var destructive_join_delete_default = defineDanger({
  title: "rows deleted by a join",
  harm: "data-loss",
  severity: "high",
  why: "Which rows go depends on the contents of another table on the day it runs. A join that matches more than was meant deletes more than was meant, and nothing in the migration shows it.",
  help: "select the keys first, look at how many there are, and delete by key",
  safeWhen: "The table was created earlier in the same pull request or is temporary.",
  source: "https://www.postgresql.org/docs/current/sql-delete.html",
  find: onOperation(["delete", "merge"], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return void 0;
    if (operation.op === "merge" ? !operation.deletes : !operation.joined || isWhole(operation.filter)) return void 0;
    return {
      message: `which rows of ${codeName(table)} are deleted depends on what another table holds when it runs`,
      help: `keep the keys, count them, then delete by key: ${snippet(`CREATE ${isMySql(sql) ? "TEMPORARY" : "TEMP"} TABLE doomed AS SELECT ... FROM ${path(table, sql.script.dialect)} JOIN ...; DELETE FROM ${path(table, sql.script.dialect)} WHERE <key> IN (SELECT <key> FROM doomed);`)}`
    };
  })
});
function isWhole(filter) {
  return filter.rows === "none" || filter.rows === "always-true";
}

// src/dangers/sql/detach-partition-not-concurrent.ts
var detach_partition_not_concurrent_default = defineDanger({
  title: "partition detached while the whole table is locked",
  harm: "lock",
  severity: "high",
  why: "The partitioned table is locked against reads and writes of all its partitions (ACCESS EXCLUSIVE), and waits for the longest running query on any of them.",
  help: "use `DETACH PARTITION ... CONCURRENTLY` (PostgreSQL 14 and later), outside a transaction",
  safeWhen: "It is done `CONCURRENTLY`, or `FINALIZE` completes such a detaching, or the table was created in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DETACH-PARTITION",
  lock: { mode: "ACCESS EXCLUSIVE", during: "moment" },
  find: onPostgres("detach-partition", (operation, sql) => {
    const { table, partition } = operation;
    if (operation.concurrently || operation.finalize || isNewTable(sql, table)) return void 0;
    return {
      message: `reads and writes of ${codeName(table)}, all partitions, wait while ${codeName(partition)} is detached`,
      help: sql.script.server >= 14 ? `outside a transaction: ${snippet(`ALTER TABLE ${path(table)} DETACH PARTITION ${path(partition)} CONCURRENTLY;`)}` : `keep the wait short: ${snippet(`SET lock_timeout = '2s'`)}; and try again until it succeeds`
    };
  })
});

// src/dangers/sql-predicates/rebuild.ts
function copiesOf(sql, table) {
  return inScript(sql, "insert", "create-table").filter(({ operation }) => operation.reads?.some((read2) => sameName(read2, table)) === true);
}
function rebuiltBy(sql, table) {
  const rename = isRecreated(sql, ["table"], table);
  if (rename?.operation.op === "rename") {
    const next = rename.operation.object;
    const insert = earlier(sql, "insert").find(({ operation }) => operation.fromSelect && sameName(operation.table, next));
    const made2 = copiesOf(sql, table).find(({ operation }) => sameName(operation.table, next));
    if (insert || made2) return { copy: (made2 ?? insert)?.operation };
  }
  return setAside(sql, table) ?? swapped(sql, table) ?? savedElsewhere(sql, table);
}
function swapped(sql, table) {
  const old = renamedAwayFrom(sql, "table", table);
  if (!old) return void 0;
  const successors = earlier(sql, "rename").filter(
    ({ operation }) => operation.objectType === "table" && operation.to === old.name && operation.object.schema === old.schema
  );
  const copy = copiesOf(sql, old).find((one) => successors.some(({ operation }) => sameName(operation.object, one.operation.table)));
  return copy && { copy: copy.operation };
}
function setAside(sql, table) {
  const from = earlier(sql, "rename").find(
    ({ operation }) => operation.objectType === "table" && operation.to === table.name && operation.object.schema === table.schema
  );
  const copy = from && copiesOf(sql, table).find(({ operation }) => sameName(operation.table, from.operation.object));
  return copy && { copy: copy.operation };
}
function savedElsewhere(sql, table) {
  const here = positionOf(sql);
  const saved = copiesOf(sql, table).filter(({ position }) => position < here);
  const back = saved.flatMap(
    ({ operation }) => copiesOf(sql, operation.table).filter((other) => other.position > here && sameName(other.operation.table, table))
  );
  return back[0] && saved[0] && { copy: saved[0].operation };
}
function isSetAside(sql, old, fresh) {
  const again = later(sql, "create-table").some(({ operation }) => sameName(operation.table, old));
  return again && copiesOf(sql, fresh).some(({ operation }) => sameName(operation.table, old));
}

// src/dangers/sql/disable-constraint-checks.ts
var OFF = {
  session_replication_role: /^'?replica'?$/i,
  foreign_key_checks: /^'?(0|off)'?$/i,
  unique_checks: /^'?(0|off)'?$/i,
  foreign_keys: /^'?(0|off|no|false)'?$/i,
  ignore_check_constraints: /^'?([1-9]\d*|on|yes|true)'?$/i
};
var UNCHECKED = { unique_checks: "unique keys", ignore_check_constraints: "CHECK constraints" };
var disable_constraint_checks_default = defineDanger({
  title: "constraint checks switched off",
  harm: "protection-removed",
  severity: "high",
  why: "Foreign keys and triggers no longer look at what is written: rows that point nowhere get in and stay, since nothing checks them later.",
  help: "keep the checks on; order the statements so that each of them holds",
  safeWhen: "The setting is put back in the same file, or a table of SQLite is rebuilt in it, which needs it.",
  source: "https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-SESSION-REPLICATION-ROLE",
  find: onOperation(["set", "select"], (operation, sql) => {
    const setting2 = operation.op === "set" ? operation : operation.setConfig;
    if (!setting2) return void 0;
    const name = setting2.name.toLowerCase();
    if (!OFF[name]?.test(setting2.value)) return void 0;
    const restored = later(sql, "set").some(({ operation: other }) => other.name.toLowerCase() === name && !OFF[name]?.test(other.value)) || later(sql, "reset").some(({ operation: other }) => [name, "all"].includes(other.name.toLowerCase()));
    if (restored || sql.script.dialect === "sqlite" && isForRebuild(sql)) return void 0;
    return {
      message: `with ${code(`${setting2.name} = ${setting2.value}`)} ${UNCHECKED[name] ?? "foreign keys"} are not checked${name === "session_replication_role" ? " and triggers do not run" : ""}`,
      help: sql.script.dialect === "postgres" ? `put it back in the same file: ${snippet(`RESET ${identifier(name, sql.script.dialect)};`)}` : `put it back in the same file: ${snippet(sql.script.dialect === "sqlite" ? `PRAGMA ${name} = ${name === "ignore_check_constraints" ? "OFF" : "ON"};` : `SET ${name} = 1;`)}`
    };
  })
});
function isForRebuild(sql) {
  return later(sql, "drop").some(
    ({ operation, statement: statement2 }) => operation.objectType === "table" && rebuiltBy({ ...sql, operation, statement: statement2 }, operation.object) !== void 0
  );
}

// src/dangers/sql/disable-rls.ts
var disable_rls_default = defineDanger({
  title: "row-level security switched off",
  harm: "exposure",
  severity: "high",
  why: "The policies of the table no longer apply: every role with access to the table sees and changes all rows, of all tenants.",
  help: "keep it on, and write a policy for whoever is shut out",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/ddl-rowsecurity.html",
  find: onPostgres("row-security", (operation, sql) => {
    const { table, action } = operation;
    if (action !== "disable" && action !== "no-force" || isNewTable(sql, table)) return void 0;
    return {
      message: action === "disable" ? `policies no longer guard the rows of ${codeName(table)}` : `policies no longer hold for the owner of ${codeName(table)}`,
      help: `leave it on, and let in who needs it: ${snippet(`CREATE POLICY <name> ON ${path(table)} TO <role> USING (<condition>);`)}`
    };
  })
});

// src/dangers/sql/disable-trigger.ts
var disable_trigger_default = defineDanger({
  title: "trigger switched off",
  harm: "protection-removed",
  severity: "high",
  why: "What the trigger does stops for everybody, and with `ALL` the foreign keys are not checked either: rows that point nowhere get in. The statement also locks out writers while it runs.",
  help: "switch off one trigger by name, and switch it on again in the same transaction",
  safeWhen: "The table was created earlier in the same pull request. Where the trigger is switched on again in the same transaction the finding has severity medium.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-DISABLE-ENABLE-TRIGGER",
  lock: { mode: "SHARE ROW EXCLUSIVE", during: "moment" },
  find: onPostgres("disable-trigger", (operation, sql) => {
    const { table, trigger } = operation;
    if (isNewTable(sql, table)) return void 0;
    const restored = later(sql, "enable-trigger").some(
      ({ operation: other, statement: statement2 }) => other.op === "enable-trigger" && sameName(other.table, table) && [trigger, "all"].includes(other.trigger) && inSameTransaction(sql, statement2)
    );
    const what2 = trigger === "all" ? "no trigger runs and no foreign key is checked" : trigger === "user" ? "no trigger runs" : `the trigger ${code(trigger)} does not run`;
    return {
      severity: restored ? "medium" : "high",
      message: `${what2} on ${codeName(table)} ${restored ? "until it is switched on again" : "any more"}`,
      help: `by name and in one transaction: ${snippet(`ALTER TABLE ${path(table)} DISABLE TRIGGER <name>; ...; ALTER TABLE ${path(table)} ENABLE TRIGGER <name>;`)}`
    };
  })
});

// src/dangers/sql/down-destroys-data.ts
var down_destroys_data_default = defineDanger({
  title: "way back that destroys data",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Whatever was written since the deploy is lost when it is taken back this way.",
  help: "roll forward instead, or save what was written first",
  safeWhen: "The way back drops no table or column and empties no table.",
  source: "docs/frameworks.md",
  find: ({ migration }) => {
    const { down } = migration ?? {};
    if (!down || down.destroyed.length === 0) return void 0;
    const shown3 = down.destroyed.slice(0, 5).map(code).join(", ");
    return { message: `taking it back loses what was written to ${shown3} since the deploy` };
  }
});

// src/dangers/sql/down-does-not-reverse.ts
var down_does_not_reverse_default = defineDanger({
  title: "way back that leaves something behind",
  harm: "irreversible",
  severity: "low",
  why: "After a rollback the schema is neither the old nor the new one, and the migration may fail when it runs again.",
  help: "drop in the way back what the migration makes",
  safeWhen: "Tables, columns, indexes, views, types, sequences and schemas that the migration makes are dropped by the way back, or it does things that cannot be followed (renames, blocks).",
  source: "docs/frameworks.md",
  find: ({ migration }) => {
    const { down } = migration ?? {};
    if (!down || down.left.length === 0) return void 0;
    const shown3 = down.left.slice(0, 5).map((name) => code(name.replace(/^([\w-]+) /, (_, type) => `${type.replaceAll("-", " ")} `)));
    const more = down.left.length - shown3.length;
    return {
      message: `the way back leaves ${shown3.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
      help: `drop ${down.left.length === 1 ? "it" : "them"} in the way back, in ${code(down.file)}`
    };
  }
});

// src/dangers/sql/drop-and-recreate-table.ts
var drop_and_recreate_table_default = defineDanger({
  title: "table dropped and created anew",
  harm: "data-loss",
  severity: "high",
  why: "The statement pair reads like the creation of a table, but where the table already exists all of its rows are lost.",
  help: "create the table only where it is missing (`CREATE TABLE IF NOT EXISTS`), and change an existing one with `ALTER TABLE`",
  safeWhen: "The table was created earlier in the same pull request or is temporary, its rows are copied elsewhere before and back afterwards, or the script renames or drops it again.",
  source: "https://www.postgresql.org/docs/current/sql-droptable.html",
  find: onOperation("drop", (operation, sql) => {
    const table = operation.object;
    if (operation.objectType !== "table" || operation.temporary || isNewTable(sql, table) || rebuiltBy(sql, table)) return void 0;
    const again = isRecreated(sql, ["table"], table);
    if (again?.operation.op !== "create-table" || again.operation.temporary) return void 0;
    if (isScratch(sql, table)) return void 0;
    return {
      message: `${codeName(table)} is dropped and created anew: every row in it is lost`,
      help: `${sql.statement.operations.length > 1 ? "leave out OR REPLACE" : "leave out the drop"} and write ${snippet(`CREATE TABLE IF NOT EXISTS ${path(table, sql.script.dialect)} (...)`)}; change an existing table with ALTER TABLE`
    };
  })
});
function isScratch(sql, table) {
  const renamed2 = later(sql, "rename").some(({ operation }) => operation.objectType === "table" && sameName(operation.object, table));
  return renamed2 || later(sql, "drop").some(
    ({ operation }) => operation !== sql.operation && operation.objectType === "table" && sameName(operation.object, table)
  );
}

// src/dangers/sql/drop-cascade.ts
var WITHOUT_DEPENDENTS = ["trigger", "policy", "rule", "role", "database"];
var drop_cascade_default = defineDanger({
  title: "dependent objects dropped unseen",
  harm: "data-loss",
  severity: "high",
  why: "Whatever depends on the dropped object goes with it: views, foreign keys, columns of a dropped type, policies. None of it is named in the migration, so nobody can review it.",
  help: "drop the dependent objects by name first and leave out `CASCADE`: PostgreSQL then refuses, and lists what still depends",
  safeWhen: "The dropped object was created earlier in the same pull request, so that nothing older can depend on it.",
  source: "https://www.postgresql.org/docs/current/ddl-depend.html",
  find: onPostgres(["drop", "drop-column", "drop-constraint"], (operation, sql) => {
    if (!operation.cascade) return void 0;
    if (operation.op === "drop") {
      if (WITHOUT_DEPENDENTS.includes(operation.objectType) || isNew2(sql, operation.objectType, operation.object)) return void 0;
      const kind = operation.objectType === "owned" ? "objects owned by" : operation.objectType.replaceAll("-", " ");
      return { message: `whatever depends on the ${kind} ${codeName(operation.object)} is dropped with it, unnamed` };
    }
    if (isNewTable(sql, operation.table)) return void 0;
    if (operation.op === "drop-column") {
      if (isNewColumn(sql, operation.table, operation.column)) return void 0;
      return {
        message: `views and constraints that use ${code(operation.column)} of ${codeName(operation.table)} are dropped with it, unnamed`,
        help: `drop them by name first, then: ${snippet(`ALTER TABLE ${path(operation.table)} DROP COLUMN ${identifier(operation.column)} RESTRICT;`)}`
      };
    }
    return {
      message: `foreign keys that rely on the constraint ${code(operation.constraint)} of ${codeName(operation.table)} are dropped with it, unnamed`,
      help: `drop them by name first, then: ${snippet(`ALTER TABLE ${path(operation.table)} DROP CONSTRAINT ${identifier(operation.constraint)} RESTRICT;`)}`
    };
  })
});

// src/dangers/sql/drop-column.ts
var drop_column_default = defineDanger({
  title: "column dropped",
  harm: "data-loss",
  severity: "high",
  why: "All values of the column are gone, and the version of the application that is running while the migration is deployed still selects the column and fails.",
  help: "first ship code that no longer reads or writes the column, then drop it in a later pull request",
  safeWhen: "The column, or its table, was created earlier in the same pull request, or the column is generated and not stored.",
  source: "https://www.postgresql.org/docs/current/ddl-alter.html#DDL-ALTER-REMOVING-A-COLUMN",
  lock: { mode: "ACCESS EXCLUSIVE", during: "moment" },
  find: onOperation("drop-column", (operation, sql) => {
    const { table, column } = operation;
    if (isSurelyNewColumn(sql, table, column)) return void 0;
    const known3 = sql.history.column(table, column, sql.statement.ordinal);
    if (known3?.generated && !known3.generated.stored) return void 0;
    return {
      message: `every value in ${code(column)} of ${codeName(table)} is lost, and code that still reads the column fails`,
      help: sql.script.dialect === "postgres" ? `ship code that does not use ${code(column)} first; if it is required: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ALTER COLUMN ${identifier(column, sql.script.dialect)} DROP NOT NULL`)}; drop it a release later` : `ship code that does not use ${code(column)} first, and drop it a release later`
    };
  })
});

// src/dangers/sql/drop-constraint.ts
var drop_constraint_default = defineDanger({
  title: "constraint dropped",
  harm: "incompatible",
  severity: "medium",
  why: "From now on rows get in that the constraint kept out, and code that relies on it (an upsert on a unique key, a reader of a foreign key) breaks. For a foreign key both tables are locked against reads and writes meanwhile.",
  help: "where it is replaced, add the successor first (`NOT VALID`, then validate) and drop the old one afterwards",
  safeWhen: "The constraint or its table was created earlier in the same pull request, it is replaced in the same file, it was only the CHECK behind a `SET NOT NULL`, or the table or column goes too. Primary keys are dangers of their own. A foreign key or check, known or by its name, has severity low: no statement of running code fails for want of it.",
  source: "https://www.postgresql.org/docs/current/ddl-alter.html#DDL-ALTER-REMOVING-A-CONSTRAINT",
  lock: { mode: "ACCESS EXCLUSIVE", during: "moment" },
  find: onOperation("drop-constraint", (operation, sql) => {
    const { table, constraint } = operation;
    if (operation.primaryKey || isNewTable(sql, table)) return void 0;
    if (isAddedHere(sql, table, constraint) || isReplaced(sql, table, constraint)) return void 0;
    if (isNotNullCrutch(sql, table, constraint) || isGoingAnyway(sql, table, constraint)) return void 0;
    if (sql.script.dialect !== "postgres")
      return {
        message: `from now on ${codeName(table)} accepts rows that ${code(constraint)} refused`,
        help: "where it is replaced, drop the old one and add its successor in one ALTER TABLE"
      };
    return {
      severity: isLoosened(sql, table, constraint) ? "low" : "medium",
      message: `from now on ${codeName(table)} accepts rows that ${code(constraint)} refused`,
      help: `where it is replaced, first: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ADD CONSTRAINT <successor> ... NOT VALID`)}; validate it in another transaction, and drop ${code(constraint)} last`
    };
  })
});
function isLoosened(sql, table, name) {
  const kind = sql.history.constraint(table, name, sql.statement.ordinal)?.kind;
  if (kind !== void 0) return kind === "foreign-key" || kind === "check" || kind === "not-null";
  return /(^fk_|_fk$|_fkey\d*$|_foreign$|^ck_|^chk_|^check_|_ck$|_chk$|_check\d*$)/i.test(name);
}
function isAddedHere(sql, table, name) {
  return isNew2(sql, "constraint", table, name) || earlier(sql, "add-constraint").some(({ operation }) => sameName(operation.table, table) && operation.constraint.name === name);
}
function isReplaced(sql, table, name) {
  const old = sql.history.constraint(table, name, sql.statement.ordinal);
  return inScriptOn(sql, table, "add-constraint").some(({ operation: { constraint } }) => {
    if (constraint.name === name) return true;
    if (old) return constraint.kind === old.kind && sameColumns(constraint, old);
    return constraint.kind === "foreign-key" && constraint.columns.some((column) => `_${name}_`.toLowerCase().includes(`_${column}_`.toLowerCase()));
  });
}
function sameColumns(a, b) {
  const list5 = (constraint) => [...constraint.columns.length > 0 ? constraint.columns : constraint.check?.columns ?? []].sort().join();
  return list5(a) === list5(b);
}
function isNotNullCrutch(sql, table, name) {
  return earlier(sql, "set-not-null").some(({ operation, statement: statement2 }) => {
    if (!sameName(operation.table, table)) return false;
    const check = sql.history.constraint(table, name, statement2.ordinal)?.check;
    return check ? check.columns.includes(operation.column) : name.toLowerCase().includes(operation.column.toLowerCase());
  });
}
function isGoingAnyway(sql, table, name) {
  const columns = sql.history.constraint(table, name, sql.statement.ordinal)?.columns;
  const column = later(sql, "drop-column").some(
    ({ operation }) => sameName(operation.table, table) && (columns ? columns.includes(operation.column) : name.toLowerCase().includes(operation.column.toLowerCase()))
  );
  return column || later(sql, "drop").some(({ operation }) => operation.objectType === "table" && sameName(operation.object, table));
}

// src/dangers/sql/drop-database.ts
var drop_database_default = defineDanger({
  title: "database dropped",
  harm: "data-loss",
  severity: "critical",
  why: "Everything in the database is lost at once, and the statement cannot be rolled back: it refuses to run inside a transaction.",
  help: "databases are not dropped by migrations; do it by hand, with a backup at hand and a second person looking on",
  source: "https://www.postgresql.org/docs/current/sql-dropdatabase.html",
  find: onOperation("drop", (operation) => {
    if (operation.objectType !== "database") return void 0;
    return { message: `the database ${code(operation.object.name)} is dropped with everything in it` };
  })
});

// src/dangers/sql/drop-default.ts
var drop_default_default = defineDanger({
  title: "default dropped",
  harm: "incompatible",
  severity: "low",
  why: "Writers that leave the column out now write NULL, or fail where the column is required.",
  help: "first ship writers that fill the column, then drop the default",
  safeWhen: "The table or column was created earlier in the same pull request, the default is set anew in the same file, the column becomes an identity, or it is dropped. Severity medium where the column is known to be NOT NULL.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DROP-DEFAULT",
  find: onOperation("drop-default", (operation, sql) => {
    const { table, column } = operation;
    if (isNewColumn(sql, table, column)) return void 0;
    const passing = later(sql, "set-default", "add-identity", "drop-column").some(
      ({ operation: other }) => sameName(other.table, table) && other.column === column
    );
    if (passing) return void 0;
    const required = sql.history.column(table, column, sql.statement.ordinal)?.notNull === true;
    return {
      severity: required ? "medium" : "low",
      message: `an insert into ${codeName(table)} that leaves out ${code(column)} ${required ? "fails" : "writes NULL, or fails where the column is required"}`
    };
  })
});

// src/dangers/sql/drop-default-of-required-column.ts
var drop_default_of_required_column_default = defineDanger({
  title: "default of a new required column dropped",
  harm: "incompatible",
  severity: "high",
  why: "The default filled old rows, but running code does not know the column: without the default every insert it makes fails.",
  help: "keep the default for a release, until every writer fills the column",
  safeWhen: "The table was created earlier in the same pull request, or a default is set again in the same file.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html",
  find: onOperation("drop-default", (operation, sql) => {
    const { table, column } = operation;
    if (isNewTable(sql, table) || !isNewColumn(sql, table, column)) return void 0;
    const added2 = earlier(sql, "add-column").find(({ operation: other }) => sameName(other.table, table) && other.column.name === column);
    const required = added2?.operation.column.notNull ?? sql.history.column(table, column, sql.statement.ordinal)?.notNull;
    const again = later(sql, "set-default").some(({ operation: other }) => sameName(other.table, table) && other.column === column);
    if (required !== true || again) return void 0;
    return {
      message: `every insert into ${codeName(table)} by code that does not know ${code(column)} fails`,
      help: `leave the default in place for a release; later: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ALTER COLUMN ${identifier(column, sql.script.dialect)} DROP DEFAULT;`)}`
    };
  })
});

// src/dangers/sql/drop-extension.ts
var drop_extension_default = defineDanger({
  title: "extension dropped",
  harm: "data-loss",
  severity: "high",
  why: "The types, functions and operators of the extension disappear. With `CASCADE` the columns and indexes that use them go too, without it the migration fails while anything uses them.",
  help: "move columns and indexes off the extension first, and drop it in a later pull request without `CASCADE`",
  safeWhen: "The extension was created earlier in the same pull request, or is created anew in the same file without `CASCADE` having been used.",
  source: "https://www.postgresql.org/docs/current/sql-dropextension.html",
  find: onPostgres("drop", (operation, sql) => {
    const { object } = operation;
    if (operation.objectType !== "extension" || isNew2(sql, "extension", object)) return void 0;
    if (!operation.cascade && isRecreated(sql, ["extension"], object)) return void 0;
    return {
      message: operation.cascade ? `columns and indexes that use the extension ${code(object.name)} are dropped with it` : `functions and types of the extension ${code(object.name)} disappear under the code that calls them`,
      help: `move what uses it first, then: ${snippet(`DROP EXTENSION ${identifier(object.name)} RESTRICT;`)}`
    };
  })
});

// src/dangers/sql/drop-function.ts
var ROUTINES = ["function", "procedure", "aggregate"];
var drop_function_default = defineDanger({
  title: "function dropped",
  harm: "incompatible",
  severity: "high",
  why: "Whatever calls it fails at once: running code, triggers, defaults, policies, other functions.",
  help: "move callers over first, and drop it in a later pull request; change it with `CREATE OR REPLACE`",
  safeWhen: "It was created earlier in the same pull request, or is created anew in the same file. With other arguments that is `sql/change-function-signature`.",
  source: "https://www.postgresql.org/docs/current/sql-dropfunction.html",
  find: onOperation("drop", (operation, sql) => {
    const { objectType, object } = operation;
    if (!ROUTINES.includes(objectType) || isNew2(sql, objectType, object)) return void 0;
    if (earlier(sql, "create-function").some(({ operation: other }) => sameName(other.function, object))) return void 0;
    if (isRecreated(sql, ["function", "procedure", "aggregate"], object)) return void 0;
    return {
      message: `whatever calls the ${objectType} ${codeName(object)} fails at once`,
      help: sql.script.dialect === "mysql" ? "create the new one under another name, move callers over, and drop this one later" : "where it is replaced, in one step: `CREATE OR REPLACE FUNCTION ...;`"
    };
  })
});

// src/dangers/sql/drop-index-not-concurrent.ts
var drop_index_not_concurrent_default = defineDanger({
  title: "index dropped while reads and writes wait",
  harm: "lock",
  severity: "high",
  why: "Dropping an index takes ACCESS EXCLUSIVE on its table. It waits for the longest running query there, and everything that comes later waits behind it.",
  help: "drop it with `DROP INDEX CONCURRENTLY`, alone in a migration that runs outside a transaction",
  safeWhen: "The index or its table was created earlier in the same pull request, or it is dropped `CONCURRENTLY`.",
  source: "https://www.postgresql.org/docs/current/sql-dropindex.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "moment" },
  find: onPostgres("drop", (operation, sql) => {
    const { objectType, object } = operation;
    if (objectType !== "index" || operation.concurrently || isNew2(sql, "index", object)) return void 0;
    const index = sql.history.index(object, sql.statement.ordinal);
    if (index && isNewTable(sql, index.table)) return void 0;
    const table = index ? codeName(index.table) : `the table of ${codeName(object)}`;
    return {
      message: `reads and writes of ${table} wait while ${index ? codeName(object) : "the index"} is dropped`,
      help: `outside a transaction: ${snippet(`DROP INDEX CONCURRENTLY ${operation.ifExists ? "IF EXISTS " : ""}${path(object)};`)}`
    };
  })
});

// src/dangers/sql/drop-materialized-view.ts
var drop_materialized_view_default = defineDanger({
  title: "materialized view dropped",
  harm: "data-loss",
  severity: "high",
  why: "The precomputed rows are gone and expensive to compute again, and every query that reads the view fails.",
  help: "create a second version under another name, move readers over, and drop the old one later",
  safeWhen: "It was created earlier in the same pull request, or is created again in the same transaction.",
  source: "https://www.postgresql.org/docs/current/sql-dropmaterializedview.html",
  find: onPostgres("drop", (operation, sql) => {
    const { objectType, object } = operation;
    if (objectType !== "materialized-view" || isNew2(sql, objectType, object)) return void 0;
    const again = isRecreated(sql, ["materialized-view"], object);
    if (again && inSameTransaction(sql, again.statement)) return void 0;
    return {
      message: again ? `between the drop and the creation of ${codeName(object)} its readers fail, since no transaction holds the two together` : `the computed rows of ${codeName(object)} are lost, and queries that read it fail`,
      help: again ? "put both in one transaction: `BEGIN; ... COMMIT;`" : `make its successor first: ${snippet(`CREATE MATERIALIZED VIEW ${path({ ...object, name: `${object.name}_v2` })} AS ...`)}; move readers over, drop this one later`
    };
  })
});

// src/dangers/sql/drop-not-null.ts
var drop_not_null_default = defineDanger({
  title: "column made nullable",
  harm: "incompatible",
  severity: "low",
  why: "Readers that rely on a value meet NULL as soon as somebody writes one, and going back means a scan under lock.",
  help: "first ship readers that cope with NULL, then drop the constraint",
  safeWhen: "The table or column was created earlier in the same pull request, or the column is dropped or required again in the same file.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DROP-NOT-NULL; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "moment" },
  find: onOperation(["drop-not-null", "alter-column-type"], (operation, sql) => {
    const { table, column } = operation;
    const does = operation.op === "alter-column-type" && isMySql(sql) ? redefinition(operation, sql) : void 0;
    if (operation.op === "alter-column-type" && does !== "nullable" && does !== "nullable-unknown") return void 0;
    if (isNewColumn(sql, table, column)) return void 0;
    const passing = later(sql, "drop-column", "set-not-null").some(
      ({ operation: other }) => sameName(other.table, table) && other.column === column
    );
    if (passing) return void 0;
    const message = `code that expects a value in ${code(column)} of ${codeName(table)} may meet NULL`;
    return does === "nullable" ? { severity: "medium", message: `${codeName(table)} is written anew, and ${message}` } : { message };
  })
});

// src/dangers/sql/drop-owned.ts
var drop_owned_default = defineDanger({
  title: "everything of a role dropped",
  harm: "data-loss",
  severity: "critical",
  why: "Every object in the database that belongs to the role is dropped, tables and rows included, without being named.",
  help: "hand the objects over with `REASSIGN OWNED`, or drop those that are meant by name",
  source: "https://www.postgresql.org/docs/current/sql-drop-owned.html",
  find: onPostgres("drop", (operation) => {
    if (operation.objectType !== "owned") return void 0;
    const role = operation.object.name;
    return {
      message: `every table, view and function that ${code(role)} owns is dropped`,
      help: `hand them over instead: ${snippet(`REASSIGN OWNED BY ${identifier(role)} TO <other role>;`)}`
    };
  })
});

// src/dangers/sql/drop-partition.ts
var drop_partition_default = defineDanger({
  title: "partition dropped or emptied",
  harm: "data-loss",
  severity: "high",
  why: "Every row of the partition is gone at once, and as the server commits by itself no rollback brings it back.",
  help: "exchange the partition with an empty table of its own, keep that until a backup is confirmed, and drop it then",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://dev.mysql.com/doc/refman/8.0/en/partitioning-management-range-list.html",
  find: onMySql("alter-partitions", (operation, sql) => {
    const { table, action, partitions } = operation;
    if (action !== "drop" && action !== "truncate" || isNewTable(sql, table)) return void 0;
    const [target, first] = [path(table, sql.script.dialect), partitions[0] ?? ""];
    const isAll = partitions.length === 1 && first === "ALL";
    return {
      message: `every row of ${codeName(table)} in ${isAll ? "all of its partitions" : `the partition${partitions.length > 1 ? "s" : ""} ${partitions.map(code).join(", ")}`} is lost`,
      help: `set the rows aside first: ${snippet(`ALTER TABLE ${target} EXCHANGE PARTITION ${isAll ? "<partition>" : identifier(first, sql.script.dialect)} WITH TABLE <archive>;`)}`
    };
  })
});

// src/dangers/sql/drop-policy.ts
var drop_policy_default = defineDanger({
  title: "row-level policy dropped",
  harm: "exposure",
  severity: "high",
  why: "A permissive policy that goes shuts its readers out, a restrictive one opens the rows it guarded.",
  help: "change it in place with `ALTER POLICY`",
  safeWhen: "The policy or its table was created earlier in the same pull request, a policy of that name for the table is created in the same file, or the table is dropped.",
  source: "https://www.postgresql.org/docs/current/sql-droppolicy.html",
  find: onPostgres("drop", (operation, sql) => {
    const { objectType, object, table } = operation;
    if (objectType !== "policy" || !table || isNewTable(sql, table)) return void 0;
    if (inScriptOn(sql, table, "create-policy").some(({ operation: other }) => other.policy === object.name)) return void 0;
    if (later(sql, "drop").some(({ operation: other }) => other.objectType === "table" && sameName(other.object, table))) return void 0;
    return {
      message: `rows of ${codeName(table)} that the policy ${code(object.name)} guarded or gave out are open or out of reach`,
      help: `change it in place: ${snippet(`ALTER POLICY ${identifier(object.name)} ON ${path(table)} USING (<condition>);`)}`
    };
  })
});

// src/dangers/sql/drop-primary-key.ts
var drop_primary_key_default = defineDanger({
  title: "primary key dropped",
  harm: "incompatible",
  severity: "high",
  why: "Updates and deletes of the table are refused by logical replication, upserts on the key fail, and double rows get in.",
  help: "swap it for another in one statement: `DROP CONSTRAINT ..., ADD CONSTRAINT ... PRIMARY KEY USING INDEX ...`",
  safeWhen: "It is swapped in the same statement for a finished index, the table was created earlier in the same pull request, or the table is dropped. Where another key is added in the same file it is `sql/change-primary-key`.",
  source: "https://www.postgresql.org/docs/current/logical-replication-publication.html; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html",
  find: onOperation("drop-constraint", (operation, sql) => {
    const { table, constraint } = operation;
    if (!operation.primaryKey || isNewTable(sql, table) || isNew2(sql, "constraint", table, constraint)) return void 0;
    const again = inScript(sql, "add-constraint", "add-column").some(
      ({ operation: other }) => sameName(other.table, table) && (other.op === "add-constraint" ? other.constraint.kind === "primary-key" : other.column.primaryKey === true)
    );
    const gone = later(sql, "drop").some(({ operation: other }) => other.objectType === "table" && sameName(other.object, table));
    if (again || gone) return void 0;
    if (isMySql(sql))
      return {
        message: `writes to ${codeName(table)} wait while it is copied without its primary key; replication and upserts by the key break`,
        help: `swap it for another in one statement: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} DROP PRIMARY KEY, ADD PRIMARY KEY (<columns>);`)}`
      };
    return {
      message: `${codeName(table)} is left without a primary key: replication refuses its updates, and double rows get in`,
      help: `in one statement: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} DROP CONSTRAINT ${identifier(constraint, sql.script.dialect)}, ADD CONSTRAINT ${identifier(constraint, sql.script.dialect)} PRIMARY KEY USING INDEX <finished unique index>;`)}`
    };
  })
});

// src/dangers/sql/drop-publication.ts
var drop_publication_default = defineDanger({
  title: "publication or subscription dropped or narrowed",
  harm: "outage",
  severity: "medium",
  why: "Replicas, change-data-capture and live queries read from it: they stop getting rows, mostly without an error, and what changed meanwhile is missing there for good.",
  help: "ask who reads from it (`pg_replication_slots`, `pg_stat_replication`) and move them first; add and remove single tables rather than naming all of them anew",
  source: "https://www.postgresql.org/docs/current/logical-replication-publication.html",
  find: onOperation(["drop", "alter-publication"], (operation) => {
    if (operation.op === "drop") {
      if (operation.objectType === "publication") return { message: `subscribers of ${codeName(operation.object)} get nothing any more` };
      if (operation.objectType === "subscription")
        return { message: `nothing is taken from the subscription ${codeName(operation.object)} any more` };
      return void 0;
    }
    const publication = code(operation.publication);
    if (operation.action === "drop") return { message: `subscribers of ${publication} get part of its rows no more` };
    if (operation.action !== "set") return void 0;
    return { message: `subscribers of ${publication} get only what is named here, and nothing else that it held` };
  })
});

// src/dangers/sql/drop-role.ts
var drop_role_default = defineDanger({
  title: "role dropped",
  harm: "outage",
  severity: "high",
  why: "Whoever logs in with the role is locked out, and whatever was granted through it is gone.",
  help: "take away the login first, wait until nothing has used it for a while, and drop it then",
  safeWhen: "The role was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-droprole.html",
  find: onOperation("drop", (operation, sql) => {
    const { object } = operation;
    if (operation.objectType !== "role" || isNew2(sql, "role", object)) return void 0;
    return {
      message: `whatever logs in as ${code(object.name)} is locked out`,
      help: isMySql(sql) ? `first lock the account and wait: ${snippet(`ALTER USER ${account(object.name)} ACCOUNT LOCK;`)}` : `first take away the login and wait: ${snippet(`ALTER ROLE ${identifier(object.name, sql.script.dialect)} NOLOGIN;`)}`
    };
  })
});

// src/dangers/sql/drop-schema.ts
var drop_schema_default = defineDanger({
  title: "schema dropped",
  harm: "data-loss",
  severity: "critical",
  why: "With `CASCADE` everything inside the schema goes with it: tables, their rows, functions, types. Without it the statement fails as soon as the schema holds anything.",
  help: "drop the objects one by one in reviewed pull requests, and the empty schema last",
  safeWhen: "The schema was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-dropschema.html",
  find: onOperation("drop", (operation, sql) => {
    if (operation.objectType !== "schema" || isNew2(sql, "schema", operation.object) || isNew2(sql, "database", operation.object))
      return void 0;
    const name = operation.object.name;
    return {
      message: operation.cascade ? `the schema ${code(name)} is dropped with every table, row and function in it` : `the schema ${code(name)} is dropped; if anything is left in it, the migration fails`,
      help: isMySql(sql) ? "drop what is in it by name, one reviewed pull request each; the empty schema by hand, with a backup at hand" : `drop what is in it by name, one reviewed pull request each, and then the empty schema: ${snippet(`DROP SCHEMA ${identifier(name, sql.script.dialect)} RESTRICT;`)}`
    };
  })
});

// src/dangers/sql/drop-sequence.ts
var drop_sequence_default = defineDanger({
  title: "sequence dropped",
  harm: "data-loss",
  severity: "high",
  why: "The position of the counter is lost. A sequence of the same name starts again at one and hands out numbers that are already in use.",
  help: "keep the sequence, or note its position and set it again after it was recreated",
  safeWhen: "The sequence was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-dropsequence.html",
  find: onOperation("drop", (operation, sql) => {
    const { objectType, object } = operation;
    if (objectType !== "sequence" || isNew2(sql, "sequence", object)) return void 0;
    return {
      message: `the counter of ${codeName(object)} is lost; made anew it hands out numbers that are in use`,
      help: sql.script.dialect === "postgres" ? `keep it; where it must be made anew, carry the position over: ${snippet(`SELECT setval(${literal(path(object))}, <last value>);`)}` : `keep it; where it must be made anew, carry the position over: ${snippet(`CREATE SEQUENCE ${path(object, sql.script.dialect)} START WITH <next value>;`)}`
    };
  })
});

// src/dangers/sql/drop-table.ts
var SET_ASIDE = /_(del|deleted|old|to_drop)$/;
var drop_table_default = defineDanger({
  title: "table dropped",
  harm: "data-loss",
  severity: "critical",
  why: "Every row of the table is gone the moment the transaction commits, and only a backup brings it back. Code that still reads the table fails at once.",
  help: "stop using the table, rename it, wait a release, and drop it in a later pull request once a backup is confirmed",
  safeWhen: "The table was created earlier in the same pull request, is temporary, or its rows were copied to a table that takes its name in the same file. A table whose name ends in `_del`, `_deleted`, `_old` or `_to_drop` was set aside on purpose, unless by the same file: it is reported with severity low.",
  source: "https://www.postgresql.org/docs/current/sql-droptable.html",
  find: onOperation("drop", (operation, sql) => {
    const table = operation.object;
    if (operation.objectType !== "table" || operation.temporary || isSurelyNewTable(sql, table) || rebuiltBy(sql, table)) return void 0;
    const again = isRecreated(sql, ["table"], table);
    if (again?.operation.op === "create-table") return void 0;
    if (SET_ASIDE.test(table.name) && !renamedAwayFrom(sql, "table", table))
      return {
        severity: "low",
        message: `${codeName(table)}, set aside by its name, is dropped for good with every row`,
        help: "make sure that a release has passed since it was renamed, and that a backup holds it"
      };
    return {
      message: `every row of ${codeName(table)} is lost`,
      help: `rename it first, drop it a release later: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} RENAME TO ${identifier(`${table.name}_del`, sql.script.dialect)};`)}`
    };
  })
});

// src/dangers/sql/drop-table-with-foreign-keys.ts
var drop_table_with_foreign_keys_default = defineDanger({
  title: "table with foreign keys dropped",
  harm: "lock",
  severity: "medium",
  why: "Each table that a foreign key points to is locked against reads and writes too (ACCESS EXCLUSIVE), all of them at once, until the transaction ends: its triggers go with the key.",
  help: "drop the foreign keys first, one per transaction, with a lock timeout; then the table",
  safeWhen: "The table was created earlier in the same pull request, or it is not known to have foreign keys: that takes the schema (`--schema`). The referenced tables are new ones.",
  source: "measured on PostgreSQL 15: locks in pg_locks",
  find: onPostgres("drop", (operation, sql) => {
    const table = operation.object;
    if (operation.objectType !== "table" || isNewTable(sql, table)) return void 0;
    const parents = sql.history.references(table, sql.statement.ordinal).filter((parent) => !isNewTable(sql, parent));
    if (parents.length === 0) return void 0;
    return {
      message: `reads and writes of ${parents.map(codeName).join(", ")} wait too while ${codeName(table)} is dropped`,
      help: `one per transaction: ${snippet(`SET lock_timeout = '2s'; ALTER TABLE ${path(table)} DROP CONSTRAINT <foreign key>;`)}; then drop ${codeName(table)}`
    };
  })
});

// src/dangers/sql/drop-trigger.ts
var drop_trigger_default = defineDanger({
  title: "trigger dropped",
  harm: "lock",
  severity: "high",
  why: "The table is locked against reads and writes, and whatever the trigger did (auditing, synchronising, checking) silently stops.",
  help: "replace it in one step with `CREATE OR REPLACE TRIGGER` (PostgreSQL 14 and later); drop it for good once nothing relies on it",
  safeWhen: "The trigger, its table, or its successor under the same name is created in the same pull request, or the table is dropped in the same file.",
  source: "https://www.postgresql.org/docs/current/sql-droptrigger.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "moment" },
  find: onOperation("drop", (operation, sql) => {
    const { objectType, object, table } = operation;
    if (objectType !== "trigger") return void 0;
    if (table && (isNewTable(sql, table) || isGoing(sql, table))) return void 0;
    const made2 = inScript(sql, "create-trigger").some(({ operation: other }) => other.trigger === object.name);
    if (made2 || table && sql.history.createdBefore(sqlKey("trigger", table, object.name), sql.statement.ordinal)) return void 0;
    if (sql.script.dialect !== "postgres")
      return {
        harm: "incompatible",
        severity: "medium",
        message: `what the trigger ${code(object.name)} does stops happening`,
        help: "where it is replaced, create its successor in the same file"
      };
    return {
      message: `what the trigger ${code(object.name)}${table ? ` does on every write to ${codeName(table)}` : " does"} stops happening`,
      help: "where it is replaced, in one step: `CREATE OR REPLACE TRIGGER ...;` (PostgreSQL 14 and later)"
    };
  })
});
function isGoing(sql, table) {
  return later(sql, "drop").some(({ operation }) => operation.objectType === "table" && sameName(operation.object, table));
}

// src/dangers/sql/drop-type.ts
var drop_type_default = defineDanger({
  title: "type dropped",
  harm: "data-loss",
  severity: "high",
  why: "With `CASCADE` every column of the type is dropped with its values. Without it the migration fails while a column still uses the type, and running code that casts to the type fails.",
  help: "move the columns to another type first, and drop the type in a later pull request",
  safeWhen: "The type was created earlier in the same pull request, is created anew in the same file, or is the old half of a swap (renamed out of the way for its successor).",
  source: "https://www.postgresql.org/docs/current/sql-droptype.html",
  find: onPostgres("drop", (operation, sql) => {
    const { objectType, object } = operation;
    if (objectType !== "type" && objectType !== "domain" || isNew2(sql, objectType, object)) return void 0;
    if (renamedAwayFrom(sql, "type", object)) return void 0;
    if (!operation.cascade && isRecreated(sql, ["type", "domain"], object)) return void 0;
    return {
      message: operation.cascade ? `the ${objectType} ${codeName(object)} is dropped with every column that uses it` : `the ${objectType} ${codeName(object)} is dropped; the migration fails while a column still uses it, and so does code that casts to it`,
      help: `change the columns first, then without cascade: ${snippet(`DROP ${objectType.toUpperCase()} ${path(object)} RESTRICT;`)}`
    };
  })
});

// src/dangers/sql/drop-view.ts
var drop_view_default = defineDanger({
  title: "view dropped",
  harm: "incompatible",
  severity: "high",
  why: "Whatever reads the view fails at once: running code, reports, other systems.",
  help: "move readers over first, and drop the view in a later pull request",
  safeWhen: "The view was created earlier in the same pull request, or something with its name is created later in the same file.",
  source: "https://www.postgresql.org/docs/current/sql-dropview.html",
  find: onOperation("drop", (operation, sql) => {
    const { object } = operation;
    if (operation.objectType !== "view" || isNew2(sql, "view", object)) return void 0;
    if (isRecreated(sql, ["view", "materialized-view", "table"], object)) return void 0;
    return { message: `whatever reads the view ${codeName(object)} fails at once` };
  })
});

// src/dangers/sql/duplicate-column-assignment.ts
var duplicate_column_assignment_default = defineDanger({
  title: "column assigned twice",
  harm: "outage",
  severity: "high",
  why: "PostgreSQL refuses it: the migration fails when it is deployed.",
  help: "assign each column once",
  source: "https://www.postgresql.org/docs/current/sql-update.html",
  find: onPostgres(["update", "insert"], (operation) => {
    const { repeated = [] } = operation;
    if (repeated.length === 0) return void 0;
    return {
      message: `the migration fails: ${repeated.map(code).join(", ")} of ${codeName(operation.table)} is assigned more than once`
    };
  })
});

// src/dangers/sql/duplicate-version.ts
var duplicate_version_default = defineDanger({
  title: "two migrations of one version",
  harm: "irreversible",
  severity: "medium",
  why: "The tool refuses both, or runs one and takes the other for done.",
  help: "give one of them another version",
  safeWhen: "No other migration of the folder has its version, or the tool tells migrations apart by more than that (Prisma, Liquibase).",
  source: "https://documentation.red-gate.com/fd/versioned-migrations-273973333.html",
  find: ({ migration, address }) => {
    const [twin] = migration?.twins ?? [];
    if (!migration || twin === void 0) return void 0;
    return {
      message: `${code(address)} and ${code(twin)} both are version ${code(migration.version)}`,
      help: `rename ${code(address)} with a version of its own`
    };
  }
});

// src/dangers/sql/enum-add-value-in-transaction.ts
var enum_add_value_in_transaction_default = defineDanger({
  title: "enum value added in a transaction on an old server",
  harm: "outage",
  severity: "high",
  why: "Before PostgreSQL 12 `ALTER TYPE ... ADD VALUE` is refused inside a transaction: the migration fails.",
  help: "run it alone, in a migration without a transaction",
  safeWhen: "The server is PostgreSQL 12 or later, no transaction is open, or the type was created in the same one.",
  source: "https://www.postgresql.org/docs/11/sql-altertype.html",
  find: onPostgres("add-enum-value", (operation, sql) => {
    const { type, value: value2 } = operation;
    if (sql.script.server >= 12 || sql.statement.transaction === "none") return void 0;
    if (earlier(sql, "create-type").some(({ operation: made2, statement: statement2 }) => sameName(made2.type, type) && inSameTransaction(sql, statement2)))
      return void 0;
    return {
      message: `the migration fails: PostgreSQL ${sql.script.server} does not add ${code(value2)} to ${codeName(type)} inside a transaction`,
      help: `alone in a migration without a transaction: ${snippet(`ALTER TYPE ${path(type)} ADD VALUE ${literal(value2)};`)}`
    };
  })
});

// src/dangers/sql/enum-value-ordering.ts
var enum_value_ordering_default = defineDanger({
  title: "enum value added without its place",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "The value sorts last, which comparisons and ORDER BY will show, and its place cannot be changed.",
  help: "say `BEFORE` or `AFTER` which value it comes",
  safeWhen: "Its place is said.",
  source: "https://www.postgresql.org/docs/current/sql-altertype.html",
  find: onPostgres("add-enum-value", (operation) => {
    if (operation.placed) return void 0;
    const { type, value: value2 } = operation;
    return {
      message: `${code(value2)} sorts after all other values of ${codeName(type)}`,
      help: snippet(`ALTER TYPE ${path(type)} ADD VALUE ${literal(value2)} AFTER <value>;`)
    };
  })
});

// src/dangers/sql/enum-value-used-in-transaction.ts
var USING = [
  "insert",
  "update",
  "delete",
  "set-default",
  "add-column",
  "add-constraint",
  "create-table",
  "create-index",
  "create-view"
];
var enum_value_used_in_transaction_default = defineDanger({
  title: "new enum value used in the same transaction",
  harm: "outage",
  severity: "high",
  why: 'PostgreSQL refuses a new enum value until the transaction that added it has committed ("unsafe use of new value"): the migration fails.',
  help: "use the value in a later migration",
  safeWhen: "The value is used in another transaction, or (from PostgreSQL 17) the type was created in the same one.",
  source: "https://www.postgresql.org/docs/current/sql-altertype.html#id-1.9.3.42.7",
  find: onPostgres(USING, (operation, sql) => {
    if (sql.statement.transactionNumber < 0) return void 0;
    const used = earlier(sql, "add-enum-value").find(
      ({ operation: added2, statement: statement2 }) => statement2 !== sql.statement && inSameTransaction(sql, statement2) && !isExempt(sql, added2.type) && mentions(operation, added2.value, sql.statement.text)
    );
    if (!used) return void 0;
    const { type, value: value2 } = used.operation;
    return {
      message: `the migration fails: ${code(value2)} of ${codeName(type)} cannot be used before the transaction that adds it has committed`,
      help: `put this into a migration of its own: ${snippet(`ALTER TYPE ${path(type)} ADD VALUE ${literal(value2)};`)}`
    };
  })
});
function isExempt(sql, type) {
  if (sql.script.server >= 12 && sql.script.server <= 16) return false;
  return earlier(sql, "create-type").some(
    ({ operation, statement: statement2 }) => sameName(operation.type, type) && inSameTransaction(sql, statement2)
  );
}
function mentions(operation, value2, text) {
  const quoted2 = literal(value2);
  switch (operation.op) {
    case "insert":
      return operation.literals.includes(value2);
    case "update":
      return operation.literals.includes(value2) || operation.filter.text.includes(quoted2);
    case "delete":
      return operation.filter.text.includes(quoted2);
    case "set-default":
      return operation.default.text.includes(quoted2);
    case "add-column":
      return operation.column.default?.text.includes(quoted2) === true;
    case "add-constraint":
      return operation.constraint.check?.text.includes(quoted2) === true;
    case "create-view":
      return text.includes(quoted2);
    case "create-table":
      return operation.columns.some((column) => column.default?.text.includes(quoted2));
    case "create-index":
      return operation.index.where?.text.includes(quoted2) === true;
    default:
      return false;
  }
}

// src/dangers/sql/grant-all.ts
var NARROW = ["function", "procedure", "routine", "language", "type", "domain", "foreign-data-wrapper", "foreign-server", "tablespace"];
var grant_all_default = defineDanger({
  title: "all privileges granted",
  harm: "privilege",
  severity: "high",
  why: "The role may now empty the table, make foreign keys and triggers on it, and do whatever else a later version adds to ALL: far more than reading and writing.",
  help: "name the privileges that are needed",
  safeWhen: "The privilege is for a function or type, where ALL is one privilege.",
  source: "https://www.postgresql.org/docs/current/ddl-priv.html",
  find: onOperation("grant", ({ grant }, sql) => {
    if (isMySql(sql) && grant.objects.some(({ schema, name }) => schema === "*" && name === "*")) return void 0;
    const grantee = (name) => isMySql(sql) ? account(name) : identifier(name);
    if (!grant.privileges.includes("all") || NARROW.includes(grant.objectType.toLowerCase().replaceAll(/[ _]/g, "-"))) return void 0;
    const objects = grant.allInSchema && !isMySql(sql) ? `every ${grant.objectType.toLowerCase()} of ${grant.objects.map(({ name }) => code(name)).join(", ")}` : `${grant.objectType.toLowerCase()} ${grant.objects.map(codeName).join(", ")}`;
    return {
      message: `${grant.grantees.map(code).join(", ")} may do everything with ${objects}${grant.grantOption ? ", and pass that on" : ""}`,
      help: `name what is needed: ${snippet(`GRANT SELECT, INSERT, UPDATE, DELETE ON ... TO ${grant.grantees.map(grantee).join(", ")};`)}`
    };
  })
});

// src/dangers/sql/grant-to-public.ts
var USUAL = {
  function: ["execute", "all"],
  procedure: ["execute", "all"],
  routine: ["execute", "all"],
  type: ["usage", "all"],
  domain: ["usage", "all"],
  language: ["usage", "all"],
  database: ["connect", "temporary", "temp"]
};
var grant_to_public_default = defineDanger({
  title: "access granted to everybody",
  harm: "exposure",
  severity: "high",
  why: "PUBLIC is every role of the server, also those that are created later.",
  help: "grant to a named role",
  safeWhen: "Where every role has the privilege from the start (EXECUTE on functions, USAGE on types, CONNECT) the finding has severity low.",
  source: "https://www.postgresql.org/docs/current/ddl-priv.html",
  find: onPostgres("grant", ({ grant }) => {
    if (!grant.grantees.some((grantee) => grantee.toLowerCase() === "public")) return void 0;
    const usual = USUAL[grant.objectType.toLowerCase()] ?? [];
    const privileges = grant.privileges.map((privilege) => privilege.toUpperCase()).join(", ");
    return {
      severity: grant.privileges.every((privilege) => usual.includes(privilege)) ? "low" : "high",
      message: `every role, now and later, has ${privileges} on ${grant.objects.map(codeName).join(", ")}`,
      help: snippet(`GRANT ${privileges} ON ... TO <role>;`)
    };
  })
});

// src/dangers/sql/hash-index.ts
var hash_index_default = defineDanger({
  title: "hash index on an old server",
  harm: "outage",
  severity: "high",
  why: "Before PostgreSQL 10 hash indexes were not written to the log: after a crash, and on every replica, they answer wrongly.",
  help: "use the default index type",
  safeWhen: "The server is PostgreSQL 10 or later.",
  source: "https://www.postgresql.org/docs/10/release-10.html",
  find: onPostgres("create-index", ({ index }, sql) => {
    if (sql.script.server >= 10 || index.method.toLowerCase() !== "hash") return void 0;
    return {
      message: `after a crash, and on replicas, ${index.name === null ? "the index" : code(index.name)} on ${codeName(index.table)} answers wrongly`,
      help: snippet(
        `CREATE INDEX CONCURRENTLY ${index.name === null ? "" : `${identifier(index.name)} `}ON ${path(index.table)} (${index.columns.join(", ")});`
      )
    };
  })
});

// src/dangers/sql/identifier-too-long.ts
var TOKENS2 = /--[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/|'[^']*'|"((?:[^"]|"")*)"|([\p{L}_][\p{L}\p{N}_$]*)/gu;
var NAMING = [
  "create-table",
  "add-column",
  "add-constraint",
  "create-index",
  "create-view",
  "create-type",
  "create-sequence",
  "create-schema",
  "create-trigger",
  "create-policy",
  "rename"
];
var identifier_too_long_default = defineDanger({
  title: "name longer than 63 bytes",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "PostgreSQL cuts the name off at 63 bytes with a mere notice: two long names can become one, and code that knows the full name may not find it.",
  help: "shorten it",
  source: "https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS",
  find: onPostgres(NAMING, (operation, sql) => {
    if (sql.statement.operations[0] !== operation) return void 0;
    const { text } = sql.statement;
    if (text.length < 64) return void 0;
    const names2 = new Set([...text.matchAll(TOKENS2)].map(([, quoted2, word]) => quoted2?.replaceAll('""', '"') ?? word ?? ""));
    return [...names2].filter((name) => new TextEncoder().encode(name).length > 63).map((name) => ({ key: name, message: `${code(name)} is cut off after 63 bytes` }));
  })
});

// src/dangers/sql/index-on-partitioned-parent.ts
var index_on_partitioned_parent_default = defineDanger({
  title: "index built on all partitions while writes wait",
  harm: "lock",
  severity: "high",
  why: "Writes to every partition wait until the indexes on all of them are built. `CONCURRENTLY` is refused on a partitioned table.",
  help: "create the index `ON ONLY` the parent, build one on each partition `CONCURRENTLY`, and attach those",
  safeWhen: "It is created `ON ONLY` the parent, or the table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-MAINTENANCE",
  lock: { mode: "SHARE", during: "index-build" },
  find: onPostgres("create-index", ({ index }, sql) => {
    const { table } = index;
    if (index.only || isNewTable(sql, table) || !sql.history.isPartitioned(table, sql.statement.ordinal)) return void 0;
    const name = index.name ?? freshName(table.name, ...index.columns, "idx");
    return {
      message: index.concurrently ? `the migration fails: ${codeName(table)} is partitioned, and cannot be indexed concurrently as a whole` : `writes to every partition of ${codeName(table)} wait until all of them are indexed`,
      help: `${snippet(indexStatement(sql, { ...index, name }, { concurrently: false, only: true }))}; then for each partition, outside a transaction: ${snippet(indexStatement(sql, { ...index, name: "<index of partition>", table: { schema: null, name: "<partition>" } }, { concurrently: true, only: false }))}; and ${snippet(`ALTER INDEX ${path({ schema: table.schema, name })} ATTACH PARTITION <index of partition>;`)}`
    };
  })
});

// src/dangers/sql/insert-without-columns.ts
var insert_without_columns_default = defineDanger({
  title: "insert that relies on the order of columns",
  harm: "incompatible",
  severity: "low",
  why: "Which value lands in which column depends on the order in which columns were once added, which differs between databases that were migrated and those that were restored.",
  help: "name the columns",
  safeWhen: "The columns are named, or the table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-insert.html",
  find: onOperation("insert", (operation, sql) => {
    const { table } = operation;
    if (operation.namesColumns || operation.replace || isNewTable(sql, table)) return void 0;
    return {
      message: `which value lands in which column of ${codeName(table)} depends on the order of its columns`,
      help: snippet(`INSERT INTO ${path(table, sql.script.dialect)} (<columns>) ...`)
    };
  })
});

// src/dangers/sql/int-primary-key.ts
var int_primary_key_default = defineDanger({
  title: "primary key of four bytes",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "After 2,147,483,647 rows, deleted ones included, inserts fail, and widening the key copies the table under lock.",
  help: "use `bigint`",
  source: "https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-INT",
  find: onOperation(
    ["create-table", "add-column", "add-constraint"],
    (operation, sql) => (
      // Integers of SQLite are as long as they need to be.
      (sql.script.dialect === "sqlite" ? [] : primaryKeyColumns(operation, sql)).filter(({ type }) => type && isShortInteger(type)).map(({ name, type }) => ({
        key: name,
        message: `the key ${code(name)} of ${codeName(operation.table)} runs out of numbers: it is ${code(type?.text ?? "")}`,
        help: isMySql(sql) ? snippet(`${identifier(name, sql.script.dialect)} bigint unsigned NOT NULL AUTO_INCREMENT`) : snippet(`${identifier(name, sql.script.dialect)} bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY`)
      }))
    )
  )
});

// src/dangers/sql/lock-table.ts
var HARMLESS4 = ["access share", "row share", "row exclusive", "share update exclusive"];
var lock_table_default = defineDanger({
  title: "table locked explicitly",
  harm: "lock",
  severity: "high",
  why: "The lock is held until the transaction ends, and everybody who needs the table waits, also while the statement itself still waits for it.",
  help: "leave it out: each statement takes the lock that it needs",
  safeWhen: "The mode lets ordinary reads and writes through, or the table was created earlier in the same pull request. With `NOWAIT` or a `lock_timeout` the finding has severity low.",
  source: "https://www.postgresql.org/docs/current/explicit-locking.html",
  find: onOperation("lock-table", (operation, sql) => {
    const { table } = operation;
    if (isMySql(sql)) {
      if (isNewTable(sql, table)) return void 0;
      return {
        message: `${operation.mode === "write" ? "reads and writes" : "writes"} of ${codeName(table)} wait until the tables are unlocked`,
        help: "leave it out: each statement takes the lock that it needs"
      };
    }
    const mode = operation.mode.toLowerCase().replaceAll("_", " ").replace(/ ?lock$/, "").replace(/ mode$/, "").trim();
    if (HARMLESS4.includes(mode) || isNewTable(sql, table)) return void 0;
    const timeout = sql.history.setting("lock_timeout", sql.statement.ordinal);
    const tries = operation.nowait || timeout !== void 0 && !/^'?0/.test(timeout);
    return {
      severity: tries ? "low" : "high",
      message: `${mode === "access exclusive" ? "reads and writes" : "writes"} of ${codeName(table)} wait until the transaction ends`
    };
  })
});

// src/dangers/sql/lossy-charset-change.ts
var COMPLETE = /^(utf8mb4|utf16|utf16le|utf32|gb18030|binary)$/;
var lossy_charset_change_default = defineDanger({
  title: "texts converted to a smaller character set",
  harm: "data-loss",
  severity: "high",
  why: "Characters that the new set does not have become `?`, or the statement fails, as the SQL mode has it. Emoji and many scripts are missing from everything but `utf8mb4`.",
  help: "convert to `utf8mb4`; where it must be smaller, look for texts that do not survive first",
  safeWhen: "The new character set holds all characters, such as `utf8mb4`; or the table or column was created earlier in the same pull request.",
  source: "https://dev.mysql.com/doc/refman/8.0/en/charset-conversion.html",
  find: onMySql(["convert-charset", "alter-column-type"], (operation, sql) => {
    const { table } = operation;
    const charset = operation.op === "convert-charset" ? operation.charset : operation.definition?.charset;
    if (charset === void 0 || charset === "default" || COMPLETE.test(charset)) return void 0;
    if (operation.op === "alter-column-type") {
      const known3 = operation.before;
      if (isNewColumn(sql, table, operation.column) || known3?.charset === charset) return void 0;
      if (!known3) return void 0;
    } else if (isNewTable(sql, table)) return void 0;
    const where = operation.op === "alter-column-type" ? `${code(operation.column)} of ${codeName(table)}` : codeName(table);
    const column = operation.op === "alter-column-type" ? identifier(operation.column, sql.script.dialect) : "<column>";
    return {
      message: `characters in ${where} that ${code(charset)} does not have are lost`,
      help: `look first: ${snippet(`SELECT * FROM ${path(table, sql.script.dialect)} WHERE ${column} <> CONVERT(CONVERT(${column} USING ${charset}) USING utf8mb4);`)}`
    };
  })
});

// src/dangers/sql/mismatched-foreign-key-type.ts
var mismatched_foreign_key_type_default = defineDanger({
  title: "foreign key between different types",
  harm: "incompatible",
  severity: "medium",
  why: "Joins over the key have to convert, which may keep indexes from being used, and a narrower column runs out of values before the other does.",
  help: "give the referencing column the type of the referenced one",
  safeWhen: "Both types are equal, or one of them is not known.",
  source: "https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK",
  find: onOperation(
    ["create-table", "add-column", "add-constraint"],
    (operation, sql) => pairs2(operation, sql).flatMap(
      ({ reference, types, columns }) => columns.flatMap((column, at) => {
        const [own2, target] = [types[at], reference.columns[at]];
        const other = target === void 0 ? void 0 : sql.history.column(reference.table, target, sql.statement.ordinal)?.type;
        if (!own2 || !other || isSame(own2, other) || sql.script.dialect === "sqlite") return [];
        return [
          {
            key: column,
            message: `${code(column)} of ${codeName(operation.table)} is ${code(own2.text)}, and the ${code(target ?? "")} of ${codeName(reference.table)} that it points to is ${code(other.text)}`,
            help: `declare it as: ${identifier(column, sql.script.dialect)} ${other.text.replace(/^(big|small)?serial$/i, (_, size) => `${size ?? ""}int`)}`
          }
        ];
      })
    )
  )
});
function pairs2(operation, sql) {
  switch (operation.op) {
    case "add-column":
      return inline(operation.column);
    case "add-constraint": {
      const { references, columns } = operation.constraint;
      const types = columns.map((name) => sql.history.column(operation.table, name, sql.statement.ordinal)?.type);
      return references ? [{ reference: references, types, columns }] : [];
    }
    case "create-table": {
      const own2 = new Map(operation.columns.map(({ name, type }) => [name, type]));
      const apart = operation.constraints.flatMap(
        ({ references, columns }) => references ? [{ reference: references, types: columns.map((name) => own2.get(name)), columns }] : []
      );
      return [...operation.columns.flatMap(inline), ...apart];
    }
    default:
      return [];
  }
}
function inline(column) {
  return column.references ? [{ reference: column.references, types: [column.type], columns: [column.name] }] : [];
}
function isSame(a, b) {
  return typeName(a) === typeName(b) && (a.unsigned ?? false) === (b.unsigned ?? false);
}

// src/dangers/sql/missing-down.ts
var missing_down_default = defineDanger({
  title: "migration without a way back",
  harm: "irreversible",
  severity: "low",
  why: "When the deploy has to be taken back, somebody has to write what undoes it in a hurry.",
  help: "write the way back, or say why there is none: `-- irreversible: <reason>`",
  safeWhen: "The way back holds a statement, a comment says `irreversible`, or the tool has no ways back (Prisma, Drizzle, Supabase, Flyway).",
  source: "docs/frameworks.md",
  find: ({ migration, address }) => {
    const { down } = migration ?? {};
    if (down?.state !== "missing" && down?.state !== "empty") return void 0;
    const where = down.file === address ? "in it" : `in ${code(down.file)}`;
    return {
      message: `nothing takes ${code(address)} back`,
      help: `write what undoes it ${where}, or say there why nothing can: ${code("-- irreversible: <reason>")}`
    };
  }
});

// src/dangers/sql-predicates/waits-for-lock.ts
var WAITING = [
  ...LOCKING,
  "create-index",
  "reindex",
  "create-trigger",
  "enable-trigger",
  "disable-trigger",
  "attach-partition",
  "cluster",
  "refresh-materialized-view"
];
function waits(operation, sql) {
  switch (operation.op) {
    case "create-index":
      return !operation.index.concurrently && !isNewTable(sql, operation.index.table);
    case "reindex":
    case "refresh-materialized-view":
      return !operation.concurrently;
    case "create-trigger":
    case "enable-trigger":
    case "disable-trigger":
      return !isNewTable(sql, operation.table);
    case "attach-partition":
      return !isNewTable(sql, operation.table);
    case "cluster":
      return operation.table === null || !isNewTable(sql, operation.table);
    case "add-constraint":
      return !isNewTable(sql, operation.table);
    case "drop":
      if (operation.objectType === "index") return !operation.concurrently;
      return exclusivelyLockedExisting(operation, sql) !== void 0;
    default:
      return exclusivelyLockedExisting(operation, sql) !== void 0;
  }
}
var firsts = /* @__PURE__ */ new WeakMap();
function isFirstWaiting(sql, question, lacks) {
  const known3 = firsts.get(sql.script) ?? /* @__PURE__ */ new Map();
  firsts.set(sql.script, known3);
  let first = known3.get(question);
  if (first === void 0) {
    const found = inScript(sql, ...WAITING).find(({ operation, statement: statement2 }) => {
      const other = { ...sql, operation, statement: statement2 };
      return waits(operation, other) && lacks(other);
    });
    first = found?.position ?? -1;
    known3.set(question, first);
  }
  return first === positionOf(sql);
}
function isTimeoutSet(sql, name) {
  const value2 = sql.history.setting(name, sql.statement.ordinal);
  return value2 !== void 0 && !/^'?0*\s*(ms|s|min|h|d)?'?$/i.test(value2.trim()) && !/^default$/i.test(value2.trim());
}

// src/dangers/sql/missing-idle-timeout.ts
var missing_idle_timeout_default = defineDanger({
  title: "no timeout for an idle transaction",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "If the client dies between two statements of the transaction, the server keeps its locks until it notices.",
  help: "put `SET idle_in_transaction_session_timeout = '30s';` at the top",
  safeWhen: "The timeout is set earlier in the file, no transaction is open, or only new tables are touched.",
  source: "https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-IDLE-IN-TRANSACTION-SESSION-TIMEOUT",
  find: onPostgres(WAITING, (_, sql) => {
    const lacks = (other) => other.statement.transaction !== "none" && !isTimeoutSet(other, "idle_in_transaction_session_timeout");
    if (!isFirstWaiting(sql, "idle", lacks)) return void 0;
    return {
      message: "if the client stops in the middle of this transaction, its locks stay",
      help: "before it: SET idle_in_transaction_session_timeout = '30s';"
    };
  })
});

// src/dangers/sql/missing-lock-timeout.ts
var missing_lock_timeout_default = defineDanger({
  title: "no lock timeout",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "While a schema change waits for its lock, everything that comes later waits behind it. One long query can so stop a table altogether.",
  help: "put `SET lock_timeout = '2s';` at the top, and run the migration again when it times out",
  safeWhen: "A `lock_timeout` is set earlier in the file, or only tables that were created in the pull request are touched.",
  source: "https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-LOCK-TIMEOUT",
  find: onPostgres(WAITING, (_, sql) => {
    if (!isFirstWaiting(sql, "lock_timeout", (other) => !isTimeoutSet(other, "lock_timeout"))) return void 0;
    return {
      message: "while this waits for its lock, everybody else waits behind it, without end",
      help: "before it: SET lock_timeout = '2s';"
    };
  })
});

// src/dangers/sql/missing-primary-key.ts
var missing_primary_key_default = defineDanger({
  title: "table without a primary key",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Rows cannot be told apart: logical replication refuses updates, and tools that edit or copy rows lack a key.",
  help: "give it one",
  safeWhen: "The table is temporary, a partition, made from a query or after the model of another, or the key is added later in the file.",
  source: "https://www.postgresql.org/docs/current/logical-replication-publication.html",
  find: onOperation("create-table", (operation, sql) => {
    const { table } = operation;
    if (operation.temporary || operation.partitionOf || operation.asSelect || operation.like) return void 0;
    if (primaryKeyColumns(operation, sql).length > 0 || operation.constraints.some(({ kind }) => kind === "primary-key")) return void 0;
    const added2 = later(sql, "add-constraint", "add-column").some(
      ({ operation: other }) => sameName(other.table, table) && (other.op === "add-constraint" ? other.constraint.kind === "primary-key" : other.column.primaryKey === true)
    );
    return added2 ? void 0 : { message: `rows of ${codeName(table)} cannot be told apart: it has no primary key` };
  })
});

// src/dangers/sql/missing-statement-timeout.ts
var missing_statement_timeout_default = defineDanger({
  title: "no statement timeout",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "A statement that takes longer than anybody thought keeps its lock all the while.",
  help: "put `SET statement_timeout = '30s';` at the top",
  safeWhen: "A `statement_timeout` is set earlier in the file, only new tables are touched, or the work is done CONCURRENTLY, which a timeout would break.",
  source: "https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-STATEMENT-TIMEOUT",
  find: onPostgres(WAITING, (_, sql) => {
    if (!isFirstWaiting(sql, "statement_timeout", (other) => !isTimeoutSet(other, "statement_timeout"))) return void 0;
    return {
      message: "nothing ends this if it holds its lock longer than anybody thought",
      help: "before it: SET statement_timeout = '30s';"
    };
  })
});

// src/dangers/sql/modified-applied-migration.ts
var modified_applied_migration_default = defineDanger({
  title: "applied migration edited",
  harm: "irreversible",
  severity: "medium",
  why: "Databases that ran the old version do not run the new one: they stay different from those that are made afresh, or the tool stops at the wrong checksum.",
  help: "leave the file as it was, and write a new migration",
  safeWhen: "Only comments, white space or the way back differ, the migration is repeatable (`R__` of Flyway, `runOnChange` of Liquibase), or changesets are added to a file of Liquibase.",
  source: "https://documentation.red-gate.com/fd/validate-184127464.html",
  find: ({ migration, address }) => {
    if (migration?.event !== "edited") return void 0;
    return {
      message: `databases that already ran ${code(address)} will not run what is new in it`,
      help: `leave ${code(address)} as it was, and put the change into a new migration`
    };
  }
});

// src/dangers/sql/multiple-alter-table.ts
var multiple_alter_table_default = defineDanger({
  title: "one table altered several times",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Each statement waits for its lock, and may scan or copy the table, anew.",
  help: "put the actions into one ALTER TABLE",
  safeWhen: "The table was created earlier in the same pull request, the statements run in different transactions on purpose, or the second one validates a constraint.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES",
  find: onPostgres(
    ["add-column", "drop-column", "alter-column-type", "set-not-null", "drop-not-null", "set-default", "drop-default", "add-constraint"],
    (operation, sql) => {
      const { table } = operation;
      if (isNewTable(sql, table) || sql.statement.operations[0] !== operation) return void 0;
      const before2 = earlier(
        sql,
        "add-column",
        "drop-column",
        "alter-column-type",
        "set-not-null",
        "drop-not-null",
        "set-default",
        "drop-default",
        "add-constraint"
      ).some(
        (other) => other.statement !== sql.statement && other.statement.transactionNumber === sql.statement.transactionNumber && sameName(other.operation.table, table)
      );
      return before2 ? {
        message: `${codeName(table)} is locked again for another ALTER TABLE`,
        help: `one statement: ${snippet(`ALTER TABLE ${path(table)} <first>, <second>;`)}`
      } : void 0;
    }
  )
});

// src/dangers/sql/mysql-add-foreign-key.ts
var OFF2 = /^'?(0|off)'?$/i;
var mysql_add_foreign_key_default = defineDanger({
  title: "foreign key added by copying the table",
  harm: "lock",
  severity: "high",
  why: "While `foreign_key_checks` is on, the table is copied to check its rows, and writers wait until it is done; the parent is locked too.",
  help: "where the rows are known to be right, `SET foreign_key_checks = 0` for the session before it and `= 1` after it: then the key is added in place; else check them first",
  safeWhen: "The table was created earlier in the same pull request, or `foreign_key_checks` is off for the statement.",
  source: "measured on MariaDB 10.11; documented for MySQL: https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-foreign-key-operations",
  find: onMySql(["add-constraint", "add-column"], (operation, sql) => {
    const { table } = operation;
    const references = operation.op === "add-constraint" ? operation.constraint.references : operation.column.references;
    if (!references || isNewTable(sql, table) || demandsOnline(sql)) return void 0;
    if (OFF2.test(sql.history.setting("foreign_key_checks", sql.statement.ordinal) ?? "")) return void 0;
    return {
      key: operation.op === "add-constraint" ? operation.constraint.name ?? operation.constraint.columns.join() : operation.column.name,
      message: `writes to ${codeName(table)} wait while it is copied to check its rows against ${codeName(references.table)}`,
      help: `once the rows are known to be right: ${snippet("SET foreign_key_checks = 0;")} before it, ${snippet("SET foreign_key_checks = 1;")} after it`
    };
  })
});

// src/dangers/sql/mysql-blocking-algorithm.ts
function changed2(operation) {
  if (operation.op === "create-index") return operation.index.table;
  if (operation.op === "rename") return operation.table ?? operation.object;
  return "table" in operation && operation.table ? operation.table : void 0;
}
var mysql_blocking_algorithm_default = defineDanger({
  title: "table changed by an algorithm that blocks",
  harm: "lock",
  severity: "high",
  why: "`ALGORITHM=COPY` writes the table anew and keeps writers out until it is done; `LOCK=SHARED` keeps out writers, and `LOCK=EXCLUSIVE` readers too.",
  help: "write `ALGORITHM=INSTANT`, or `ALGORITHM=INPLACE, LOCK=NONE`: where the server cannot do it so, it refuses instead of blocking",
  safeWhen: "The table was created earlier in the same pull request, or another algorithm and lock are asked for.",
  source: "https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html",
  find({ sql }) {
    if (!sql || sql.script.direction === "down" || !isMySql(sql) || sql.statement.operations[0] !== sql.operation) return void 0;
    const { algorithm, lock } = sql.statement.online ?? {};
    const table = changed2(sql.operation);
    const copies = algorithm === "copy";
    if (!(copies || lock === "shared" || lock === "exclusive") || table && isNewTable(sql, table)) return void 0;
    const who = lock === "exclusive" ? "reads and writes" : "writes";
    return {
      message: `${who} of ${table ? codeName(table) : "the table"} wait ${copies ? "while it is copied" : "until the change is done"}, since the statement asks for ${code([copies ? "ALGORITHM=COPY" : "", lock ? `LOCK=${lock.toUpperCase()}` : ""].filter(Boolean).join(", "))}`
    };
  }
});

// src/dangers/sql/mysql-change-engine.ts
var WITHOUT_TRANSACTIONS = /^(myisam|aria|memory|heap|csv|archive|blackhole|merge|mrg_myisam)$/;
var mysql_change_engine_default = defineDanger({
  title: "storage engine, row format or partitioning changed",
  harm: "lock",
  severity: "high",
  why: "The whole table is written anew. Into another engine, or into partitions and out of them, that is a copy during which writers wait; engines without transactions lose foreign keys, roll nothing back, and may be damaged by a crash.",
  help: "keep InnoDB; where the table must be moved, copy in the background with gh-ost or pt-online-schema-change",
  safeWhen: "The table was created earlier in the same pull request. To InnoDB, and for a row format, the rebuild lets writers through: severity medium.",
  source: "https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-table-operations",
  find: onMySql(["set-storage", "alter-partitions"], (operation, sql) => {
    if (operation.op === "alter-partitions") return repartitioned(operation, sql);
    const { table, options } = operation;
    const engine = options["engine"] ?? options["type"];
    const format = options["row_format"] ?? options["key_block_size"];
    const rebuilt = engine === "innodb" || format !== void 0 || options["force"] !== void 0;
    if (engine === void 0 && !rebuilt || isNewTable(sql, table) || demandsOnline(sql)) return void 0;
    if (engine !== void 0 && engine !== "innodb") {
      return {
        message: `writes to ${codeName(table)} wait while it is copied into the engine ${code(engine)}${WITHOUT_TRANSACTIONS.test(engine) ? ", which has no transactions and no foreign keys" : ""}`
      };
    }
    if (sql.statement.operations.some(({ op }) => op === "convert-charset")) return void 0;
    return {
      severity: "medium",
      message: `${codeName(table)} is written anew${engine === "innodb" ? ", and where it was in another engine its writers wait" : ""}`
    };
  })
});
function repartitioned({ table, action, partitions }, sql) {
  if (isNewTable(sql, table) || demandsOnline(sql)) return void 0;
  if (action === "partition" || action === "remove")
    return { message: `writes to ${codeName(table)} wait while it is copied ${action === "remove" ? "out of its" : "into"} partitions` };
  if (action !== "reorganize" && action !== "coalesce" && action !== "rebuild") return void 0;
  const which = partitions.length > 0 ? `${partitions.map(code).join(", ")} of ` : "";
  return {
    severity: "medium",
    message: `writes to ${which}${codeName(table)} wait while the rows are copied ${action === "rebuild" ? "anew" : "into other partitions"}`
  };
}

// src/dangers/sql/mysql-change-primary-key.ts
var mysql_change_primary_key_default = defineDanger({
  title: "primary key replaced by rebuilding the table",
  harm: "lock",
  severity: "high",
  why: "InnoDB stores rows in the order of the primary key, so that the whole table and every index are written anew, and replicas repeat it afterwards. Foreign keys, upserts and code that find rows by the old key break.",
  help: "copy in the background with gh-ost or pt-online-schema-change, or add a unique key beside the old one and move everything over first",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-primary-key-operations",
  find: onMySql("drop-constraint", (operation, sql) => {
    const { table } = operation;
    if (!operation.primaryKey || isNewTable(sql, table)) return void 0;
    const next = inScript(sql, "add-constraint", "add-column").find(
      ({ operation: other }) => sameName(other.table, table) && (other.op === "add-constraint" ? other.constraint.kind === "primary-key" : other.column.primaryKey === true)
    );
    if (!next) return void 0;
    const columns = next.operation.op === "add-constraint" ? next.operation.constraint.columns : [next.operation.column.name];
    const apart = next.statement !== sql.statement;
    return {
      message: `${codeName(table)} is written anew in the order of ${columns.map(code).join(", ")}${apart ? ", twice and with writers waiting, since two statements do it" : ""}, and whatever uses the old key breaks`,
      ...apart ? { help: "drop the old key and add the new one in one ALTER TABLE, which lets writers through" } : {}
    };
  })
});

// src/dangers/sql/mysql-convert-charset.ts
var mysql_convert_charset_default = defineDanger({
  title: "table converted to another character set",
  harm: "lock",
  severity: "high",
  why: "Every text of the table is written anew in a copy of it, and writers wait until it is done. Columns of the type TEXT may grow to the next larger type.",
  help: "copy in the background with gh-ost or pt-online-schema-change",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "measured on MariaDB 10.11; documented for MySQL: https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-table-operations",
  find: onMySql("convert-charset", (operation, sql) => {
    if (isNewTable(sql, operation.table)) return void 0;
    return { message: `writes to ${codeName(operation.table)} wait while it is copied to turn its texts into ${code(operation.charset)}` };
  })
});

// src/dangers/sql/mysql-enum-reorder.ts
var mysql_enum_reorder_default = defineDanger({
  title: "values of an ENUM or SET changed other than at the end",
  harm: "lock",
  severity: "high",
  why: "Values are stored by their number in the list. Unless new ones only come at the end, the table is copied while writers wait, and rows whose value is gone make it fail or are emptied.",
  help: "only append values at the end of the list",
  safeWhen: "Values are only appended, or the table or column was created earlier in the same pull request. Where the old list is not known the finding has severity medium.",
  source: "measured on MariaDB 10.11; documented for MySQL: https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-column-operations",
  find: onMySql("alter-column-type", (operation, sql) => {
    const { table, column, type } = operation;
    if (isNewColumn(sql, table, column) || demandsOnline(sql)) return void 0;
    const does = redefinition(operation, sql);
    if (does !== "values" && does !== "values-unknown") return void 0;
    const gone = (operation.before?.type.values ?? []).filter((value2) => !type.values?.includes(value2));
    return {
      severity: does === "values" ? "high" : "medium",
      message: does === "values" ? `writes to ${codeName(table)} wait while it is copied to number the values of ${code(column)} anew${gone.length > 0 ? `; rows with ${gone.map(code).join(", ")} fail or are emptied` : ""}` : `unless values of ${code(column)} are only added at the end, ${codeName(table)} is copied while writers wait, and values that are gone are lost`
    };
  })
});

// src/dangers/sql/mysql-expression-default.ts
var PLAIN = /^\(*\s*(-?[\d.]+|'[^']*'|"[^"]*"|null|true|false|json_(array|object)\(\s*\))\s*\)*$/i;
var mysql_expression_default_default = defineDanger({
  title: "column added with a default computed row by row",
  harm: "lock",
  severity: "high",
  why: "A default that is an expression has to be computed for every row: the table is copied, and writers wait until it is done. Statement-based replicas may compute another value.",
  help: "add the column without the default, set the default for new rows, and fill old rows in batches",
  safeWhen: "The default is a literal or `CURRENT_TIMESTAMP`, or the table was created earlier in the same pull request. On MariaDB `NOW()` is computed once and harmless.",
  source: "measured on MariaDB 10.11; documented for MySQL: https://dev.mysql.com/doc/refman/8.0/en/data-type-defaults.html#data-type-defaults-explicit",
  find: onMySql("add-column", (operation, sql) => {
    const { table, column } = operation;
    const value2 = column.default;
    if (!value2 || value2.isNull || isNewTable(sql, table) || demandsOnline(sql) || PLAIN.test(value2.text)) return void 0;
    const isExpression = sql.script.dialect === "mysql" ? value2.text.startsWith("(") : value2.columns.length > 0 || ["volatile", "unknown"].includes(value2.volatility);
    if (!isExpression) return void 0;
    const [target, name] = [path(table, sql.script.dialect), identifier(column.name, sql.script.dialect)];
    return {
      message: `writes to ${codeName(table)} wait while it is copied to compute ${code(value2.text)} for every row`,
      help: `${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text}; ALTER TABLE ${target} ALTER COLUMN ${name} SET DEFAULT ${value2.text}`)}; then fill old rows in batches`
    };
  })
});

// src/dangers/sql/mysql-fulltext-spatial-index.ts
var mysql_fulltext_spatial_index_default = defineDanger({
  title: "full-text or spatial index built while writes wait",
  harm: "lock",
  severity: "high",
  why: "Such an index is built in place, but writers wait until it is done; the first full-text index of a table writes the whole table anew to number its rows.",
  help: "build it in a quiet hour, or with a tool that copies in the background (gh-ost, pt-online-schema-change)",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "measured on MariaDB 10.11; documented for MySQL: https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-index-operations",
  find: onMySql("create-index", ({ index }, sql) => {
    if (!["fulltext", "spatial", "vector"].includes(index.method) || isNewTable(sql, index.table) || demandsOnline(sql)) return void 0;
    return {
      message: `writes to ${codeName(index.table)} wait until the ${index.method} index ${index.name === null ? "" : `${code(index.name)} `}is built`
    };
  })
});

// src/dangers/sql/mysql-inline-references.ts
var mysql_inline_references_default = defineDanger({
  title: "foreign key that the server ignores",
  harm: "protection-removed",
  severity: "medium",
  why: "MySQL before version 9 accepts `REFERENCES` behind a column and makes no foreign key of it: rows that point nowhere get in, and nobody is told.",
  help: "write the key as a part of the table: `FOREIGN KEY (column) REFERENCES parent (id)`",
  safeWhen: "The server is MySQL 9 or later, or MariaDB 10.5 or later.",
  source: "https://dev.mysql.com/doc/refman/8.0/en/ansi-diff-foreign-keys.html",
  find: onMySql(["create-table", "add-column"], (operation, sql) => {
    const columns = operation.op === "create-table" ? operation.columns : [operation.column];
    return columns.flatMap(({ name, ignoredReferences: reference }) => {
      if (!reference) return [];
      const [own2, parent] = [identifier(name, sql.script.dialect), path(reference.table, sql.script.dialect)];
      return [
        {
          key: name,
          message: `${code(name)} of ${codeName(operation.table)} gets no foreign key to ${codeName(reference.table)}: the server ignores REFERENCES at a column`,
          help: snippet(`FOREIGN KEY (${own2}) REFERENCES ${parent} (${identifier(reference.columns[0] ?? "id", sql.script.dialect)})`)
        }
      ];
    });
  })
});

// src/dangers/sql-predicates/changed-table.ts
function changedTable(operation) {
  switch (operation.op) {
    case "create-index":
      return operation.index.table;
    case "add-column":
    case "drop-column":
    case "alter-column-type":
    case "add-constraint":
    case "drop-constraint":
    case "convert-charset":
      return operation.table;
    case "rename":
      return operation.objectType === "column" ? operation.table : void 0;
    default:
      return void 0;
  }
}

// src/dangers/sql/mysql-missing-algorithm.ts
var mysql_missing_algorithm_default = defineDanger({
  title: "algorithm left to the server",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Where a change cannot be made online, the server copies the table without a word, and writers wait. A statement that names its algorithm fails instead.",
  help: "name what you count on: `ALGORITHM=INSTANT`, or `ALGORITHM=INPLACE, LOCK=NONE`",
  safeWhen: "The algorithm or lock is named, or the table was created earlier in the same pull request.",
  source: "https://dev.mysql.com/doc/refman/8.0/en/alter-table.html#alter-table-performance",
  find({ sql }) {
    if (!sql || sql.script.direction === "down" || !isMySql(sql) || sql.statement.online || sql.statement.operations[0] !== sql.operation)
      return void 0;
    const table = changedTable(sql.operation);
    if (!table || isNewTable(sql, table)) return void 0;
    return { message: `if ${codeName(table)} has to be copied for this, the server does so, and its writers wait` };
  }
});

// src/dangers/sql/mysql-modify-nullability.ts
var mysql_modify_nullability_default = defineDanger({
  title: "column made NOT NULL by rebuilding the table",
  harm: "lock",
  severity: "high",
  why: "The whole table is written anew. Where a row holds NULL the statement fails, or without strict mode turns it into 0 or an empty text; and running code that still writes NULL fails afterwards.",
  help: "fill the NULLs in batches first, and have all writers give a value; rebuild large tables in the background (gh-ost, pt-online-schema-change)",
  safeWhen: "The column is known to be NOT NULL already, or it or its table was created earlier in the same pull request. Where it is not known the finding has severity medium.",
  source: "measured on MariaDB 10.11; documented for MySQL: https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-column-operations",
  find: onMySql("alter-column-type", (operation, sql) => {
    const { table, column } = operation;
    if (isNewColumn(sql, table, column)) return void 0;
    const does = redefinition(operation, sql);
    if (does !== "required" && does !== "required-unknown") return void 0;
    const sure = does === "required";
    const [target, name] = [path(table, sql.script.dialect), identifier(column, sql.script.dialect)];
    return {
      severity: sure && !demandsOnline(sql) ? "high" : "medium",
      message: `${codeName(table)} is ${sure ? "" : "probably "}written anew to make ${code(column)} NOT NULL${sure ? "" : ", and copied while writers wait if its type changes too"}; a NULL in it makes the migration fail`,
      help: `look first: ${snippet(`SELECT count(*) FROM ${target} WHERE ${name} IS NULL;`)} and fill those rows in batches`
    };
  })
});

// src/dangers/sql/mysql-multi-statement-ddl.ts
var mysql_multi_statement_ddl_default = defineDanger({
  title: "several schema changes in one file",
  harm: "irreversible",
  severity: "low",
  why: "MySQL commits before and after every change of the schema. When a later statement fails the earlier ones stay, no rollback takes them back, and the file can neither be run again nor be called applied.",
  help: "one schema change per migration, or one ALTER TABLE with all changes of a table",
  safeWhen: "At most one statement of the file changes tables that were there before.",
  advisory: true,
  source: "https://dev.mysql.com/doc/refman/8.0/en/implicit-commit.html",
  find({ sql }) {
    if (!sql || sql.script.direction === "down" || !isMySql(sql) || !isChange(sql.operation, sql)) return void 0;
    const statements = sql.script.statements.filter(
      (statement2) => statement2.operations.some((operation) => isChange(operation, { ...sql, statement: statement2, operation }))
    );
    if (statements[1] !== sql.statement || sql.statement.operations[0] !== sql.operation) return void 0;
    const first = changed3(statements[0]?.operations[0] ?? sql.operation);
    return {
      message: `if this fails, the change of ${first ? codeName(first) : "the statement before"} stays: ${statements.length} statements each commit on their own`
    };
  }
});
function isChange(operation, sql) {
  const table = changed3(operation);
  return table !== void 0 && !isNewTable(sql, table);
}
function changed3(operation) {
  switch (operation.op) {
    case "alter-partitions":
    case "set-storage":
    case "truncate":
      return operation.table;
    case "drop":
      return operation.objectType === "table" ? operation.object : operation.table;
    case "rename":
      return operation.table ?? (operation.objectType === "table" ? operation.object : void 0);
    default:
      return changedTable(operation);
  }
}

// src/dangers/sql/mysql-optimize-table.ts
var mysql_optimize_table_default = defineDanger({
  title: "table rebuilt by OPTIMIZE TABLE",
  harm: "lock",
  severity: "high",
  why: "The table and its indexes are written anew. With a full-text index, and for tables that are not in InnoDB, writers wait for all of it, and replicas repeat it afterwards.",
  help: "leave it out of migrations: run it in a quiet hour, or let gh-ost do `ENGINE=InnoDB` in the background",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://dev.mysql.com/doc/refman/8.0/en/optimize-table.html",
  find: onMySql(["optimize-table", "alter-partitions"], (operation, sql) => {
    if (operation.op === "alter-partitions" && operation.action !== "optimize") return void 0;
    if (isNewTable(sql, operation.table)) return void 0;
    return { message: `${codeName(operation.table)} and its indexes are written anew` };
  })
});

// src/dangers/sql/mysql-relax-sql-mode.ts
var FROM_CURRENT = /@@|@\w/;
var mysql_relax_sql_mode_default = defineDanger({
  title: "strict mode switched off",
  harm: "data-loss",
  severity: "high",
  why: "Without strict mode the server cuts values that do not fit, turns invalid dates into zeros and NULL into defaults, with a mere warning.",
  help: "keep the mode, and correct the values that it refuses",
  safeWhen: "The new mode is strict (`STRICT_TRANS_TABLES`), is made from the one in force, or is put back in the same file.",
  source: "https://dev.mysql.com/doc/refman/8.0/en/sql-mode.html#sql-mode-strict",
  find: onMySql("set", (operation, sql) => {
    if (operation.name !== "sql_mode" || isStrict(operation.value)) return void 0;
    if (later(sql, "set", "reset").some(
      ({ operation: other }) => other.name === "sql_mode" && (other.op === "reset" || isStrict(other.value))
    ))
      return void 0;
    return {
      message: `under ${code(`sql_mode = '${operation.value}'`)} values that do not fit are cut without an error`,
      help: "leave it out, or put it back in the same file: `SET sql_mode = @old_sql_mode;`"
    };
  })
});
function isStrict(mode) {
  return /strict_(trans|all)_tables|traditional/i.test(mode) || FROM_CURRENT.test(mode) && !/strict/i.test(mode);
}

// src/dangers/sql/mysql-reorder-column.ts
var mysql_reorder_column_default = defineDanger({
  title: "column moved to another place",
  harm: "lock",
  severity: "high",
  why: "The whole table is written anew for the order of its columns, and inserts that name no columns put their values into the wrong ones.",
  help: "leave the column where it is; a SELECT can name its columns in any order",
  safeWhen: "The table or column was created earlier in the same pull request, or the server is MariaDB 10.4 or later, which moves columns in an instant. A column that is added between others is one before MySQL 8.0.29, with severity medium.",
  source: "measured on MariaDB 10.11; documented for MySQL: https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-column-operations",
  find: onMySql(["alter-column-type", "add-column"], (operation, sql) => {
    if (operation.op === "add-column") return added(operation, sql);
    const { table, column, place: place2 } = operation;
    if (!place2 || isNewColumn(sql, table, column) || redefinition(operation, sql) !== "moved") return void 0;
    const instant2 = sql.script.dialect === "mariadb" && isServer(sql, 10, 4);
    if (instant2 || demandsOnline(sql)) return void 0;
    const to = "first" in place2 ? "first" : `behind ${code(place2.after)}`;
    return { message: `${codeName(table)} is written anew to put ${code(column)} ${to}` };
  })
});
function added({ table, column, place: place2 }, sql) {
  if (!place2 || sql.script.dialect === "mariadb" || isServer(sql, 8, 0, 29) || isNewTable(sql, table) || demandsOnline(sql))
    return void 0;
  return { severity: "medium", message: `${codeName(table)} is written anew to put ${code(column.name)} between its other columns` };
}

// src/dangers/sql/narrow-column-type.ts
var narrow_column_type_default = defineDanger({
  title: "column type made narrower",
  harm: "data-loss",
  severity: "high",
  why: "Values that do not fit make the migration fail, or are cut where the conversion is written out (`USING c::varchar(20)`, or numbers losing digits). The table is copied under ACCESS EXCLUSIVE meanwhile.",
  help: "find the values that do not fit first, hold new ones to the limit with a CHECK that is added `NOT VALID`, and leave the type as it is",
  safeWhen: "The old type is known to be as narrow, or the table or column was created earlier in the same pull request. Where the old type is not known the finding has severity medium, and low for `varchar(n)` without a conversion, which nearly always raises the limit.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DATA-TYPE; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "rewrite" },
  find: onOperation("alter-column-type", (operation, sql) => {
    const { table, column, type } = operation;
    if (isNewColumn(sql, table, column)) return void 0;
    if (isMySql(sql)) return onServer3(operation, sql);
    const does = typeChange(operation, sql);
    if (does !== "narrow" && does !== "unknown-narrow" && does !== "probably-wider") return void 0;
    const [limit2] = type.modifiers;
    const name = identifier(freshName(table.name, column, "limit"), sql.script.dialect);
    const isText = ["varchar", "bpchar", "char", "character varying"].includes(type.name);
    return {
      severity: does === "narrow" ? "high" : does === "unknown-narrow" ? "medium" : "low",
      message: `values in ${code(column)} of ${codeName(table)} that do not fit ${code(type.text)} are ${operation.using ? "cut" : "refused, and the migration with them"}`,
      help: isText && limit2 !== void 0 ? `keep the type and limit new values: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ADD CONSTRAINT ${name} CHECK (length(${identifier(column, sql.script.dialect)}) <= ${limit2}) NOT VALID;`)}` : `look for values that do not fit first, and copy to a new column: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ADD COLUMN ${identifier(freshName(column, "new"), sql.script.dialect)} ${type.text};`)}`
    };
  })
});
function onServer3(operation, sql) {
  const does = redefinition(operation, sql);
  if (does !== "narrower" && does !== "length-unknown") return void 0;
  const { table, column, type } = operation;
  return {
    severity: does === "narrower" ? "high" : "low",
    message: `values in ${code(column)} of ${codeName(table)} that do not fit ${code(type.text)} are refused, or cut without strict mode`,
    help: `look for values that do not fit first${type.modifiers[0] === void 0 ? "" : `: ${snippet(`SELECT max(char_length(${identifier(column, sql.script.dialect)})) FROM ${path(table, sql.script.dialect)};`)}`}`
  };
}

// src/dangers/sql/not-enforced-constraint.ts
var not_enforced_constraint_default = defineDanger({
  title: "constraint that is not enforced",
  harm: "protection-removed",
  severity: "medium",
  why: "The constraint says what should hold, and nothing sees to it: rows that break it get in.",
  help: "enforce it: add it `NOT VALID` and validate it later",
  source: "https://www.postgresql.org/docs/18/sql-createtable.html",
  find: onOperation(["add-constraint", "create-table", "add-column"], (operation, sql) => {
    const constraints = operation.op === "add-constraint" ? [operation.constraint] : operation.op === "create-table" ? operation.constraints : operation.column.constraints ?? [];
    return constraints.filter(({ notEnforced }) => notEnforced).map(({ name }) => ({
      key: name ?? "",
      ...sql.script.dialect === "postgres" ? {} : { help: "enforce it: leave out NOT ENFORCED" },
      message: `nothing keeps rows that break ${name === null ? "this constraint" : code(name)} out of ${codeName(operation.table)}`
    }));
  })
});

// src/dangers/sql/not-rerunnable.ts
var not_rerunnable_default = defineDanger({
  title: "migration that cannot be run again",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Without a transaction a failure leaves the first statements done. Run again, the file stops at the first of them.",
  help: "write `IF NOT EXISTS` and `IF EXISTS`, or run the file in a transaction",
  safeWhen: "The file runs in a transaction, holds this one statement, or the statement copes with what is already there.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html",
  find: onPostgres(
    ["create-table", "add-column", "drop-column", "drop", "create-index", "add-constraint", "drop-constraint"],
    (operation, sql) => {
      if (sql.statement.transaction !== "none" || sql.statement.nested || sql.script.statements.length < 2) return void 0;
      switch (operation.op) {
        case "create-table":
        case "add-column":
          if (operation.ifNotExists) return void 0;
          break;
        case "create-index":
          if (operation.index.ifNotExists || isGuarded(sql, operation.index.name)) return void 0;
          break;
        case "add-constraint":
          if (isGuarded(sql, operation.constraint.name)) return void 0;
          break;
        default:
          if (operation.ifExists) return void 0;
      }
      return { message: "if the file stops after this, running it again stops here" };
    }
  )
});
function isGuarded(sql, name) {
  return earlier(sql, "drop", "drop-constraint").some(
    ({ operation }) => operation.op === "drop" ? operation.ifExists && operation.object.name === name : operation.ifExists && operation.constraint === name
  );
}

// src/dangers/sql/out-of-order-migration.ts
var out_of_order_migration_default = defineDanger({
  title: "migration sorts before one that already ran",
  harm: "irreversible",
  severity: "medium",
  why: "Where the newer one already ran, this one is skipped, refused, or runs after it although it was written to run before: databases end up different.",
  help: "give it a version later than all others on the target branch",
  safeWhen: "Its version is later than every other of its folder on the target branch, or the tool has an order of its own (Liquibase, Sqitch).",
  source: "https://documentation.red-gate.com/fd/flyway-out-of-order-setting-277579015.html",
  find: ({ migration, address }) => {
    if (!migration || migration.newer === null) return void 0;
    return {
      message: `${code(address)} sorts before ${code(migration.newer)}, which is already on the target branch`,
      help: `rename it so that its version comes after that of ${code(migration.newer)}`
    };
  }
});

// src/dangers/sql/parse-error.ts
var parse_error_default = defineDanger({
  title: "statement that could not be parsed",
  harm: "unknown",
  severity: "high",
  why: "Nobody can tell what a statement does that cannot be parsed, and it must not pass for harmless.",
  help: "correct it; if the database accepts it, report it with the statement",
  source: "the parser of PostgreSQL itself; the recogniser of MySQL, MariaDB and SQLite, held against MariaDB, SQLite and node-sql-parser",
  find: onOperation("parse-error", (operation) => ({ message: `it is not known what this does: ${code(operation.message)}` }))
});

// src/dangers/sql/permissive-policy.ts
var permissive_policy_default = defineDanger({
  title: "policy that lets everything through",
  harm: "exposure",
  severity: "high",
  why: "Permissive policies add up: one that is always true makes all others of the table pointless.",
  help: "write the condition that tells whose row it is",
  safeWhen: "It is for SELECT only (public contents), or RESTRICTIVE. Where it is for named roles only, the finding has severity medium.",
  source: "https://www.postgresql.org/docs/current/sql-createpolicy.html",
  find: onPostgres(["create-policy", "alter-policy"], (operation) => {
    const { table, policy, command, usingTrue, checkTrue, permissive, roles } = operation;
    if (!usingTrue && !checkTrue || !permissive || command.toLowerCase() === "select") return void 0;
    const everybody2 = roles.length === 0 || roles.some((role) => ["public", "anon", "authenticated"].includes(role.toLowerCase()));
    const does = usingTrue ? "see and change every row" : "write any row";
    return {
      severity: everybody2 ? "high" : "medium",
      message: `the policy ${code(policy)} lets ${everybody2 ? "everybody" : roles.map(code).join(", ")} ${does} of ${codeName(table)}`,
      help: snippet(`ALTER POLICY ${identifier(policy)} ON ${path(table)} ${usingTrue ? "USING" : "WITH CHECK"} (<condition on the row>);`)
    };
  })
});

// src/dangers/sql/plaintext-password.ts
var plaintext_password_default = defineDanger({
  title: "password in the migration",
  harm: "exposure",
  severity: "high",
  why: "The password is in the git history for everybody who can read the repository, and perhaps in the server log.",
  help: "set it outside the migration from a secret store, or write a SCRAM hash; and change this one, since it is known now",
  safeWhen: "It is a SCRAM hash, or a placeholder that the migration tool fills in.",
  source: "https://www.postgresql.org/docs/current/sql-createrole.html",
  find: onOperation(["create-role", "alter-role"], (operation, sql) => {
    if (!operation.plaintextPassword) return void 0;
    return {
      message: `the password of ${code(operation.role)} is readable for everybody who can read the repository`,
      help: isMySql(sql) ? `let the server make one, or set it from a secret store: ${snippet(`ALTER USER ${account(operation.role)} IDENTIFIED BY RANDOM PASSWORD;`)}` : `create the role without one, and set it from a secret store: \\password ${identifier(operation.role, sql.script.dialect)}`
    };
  })
});

// src/dangers/sql/prefer-identity.ts
var prefer_identity_default = defineDanger({
  title: "serial column",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "The sequence of a serial column has an owner and grants of its own, which are easily forgotten.",
  help: "use `GENERATED ALWAYS AS IDENTITY`",
  source: "https://wiki.postgresql.org/wiki/Don%27t_Do_This#Don.27t_use_serial",
  find: onPostgres(
    ["create-table", "add-column"],
    (operation) => declaredColumns(operation).filter(({ type }) => /^(small|big)?serial[248]?$/.test(type.name)).map(({ name, type }) => ({
      key: name,
      message: `the sequence behind ${code(name)} of ${codeName(operation.table)} needs grants of its own`,
      help: snippet(
        `${identifier(name)} ${/big|8/.test(type.name) ? "bigint" : /small|2/.test(type.name) ? "smallint" : "integer"} GENERATED ALWAYS AS IDENTITY`
      )
    }))
  )
});

// src/dangers/sql/prefer-text.ts
var prefer_text_default = defineDanger({
  title: "limited text column",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "The limit is part of the type, and lowering it later copies the table under lock.",
  help: "use `text`, and a CHECK where a limit is meant",
  source: "https://wiki.postgresql.org/wiki/Don%27t_Do_This#Don.27t_use_varchar.28n.29_by_default",
  find: onPostgres(
    ["create-table", "add-column", "alter-column-type"],
    (operation) => declaredColumns(operation).filter(({ type }) => type.name === "varchar" && type.modifiers.length > 0).map(({ name, type }) => ({
      key: name,
      message: `the limit of ${code(name)} of ${codeName(operation.table)} is part of its type, ${code(type.text)}`,
      help: snippet(`${identifier(name)} text CHECK (length(${identifier(name)}) <= ${type.modifiers[0]})`)
    }))
  )
});

// src/dangers/sql/prefer-timestamptz.ts
var prefer_timestamptz_default = defineDanger({
  title: "time without a time zone",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "What instant a value means depends on who wrote it.",
  help: "use `timestamptz`",
  source: "https://wiki.postgresql.org/wiki/Don%27t_Do_This#Don.27t_use_timestamp_.28without_time_zone.29",
  find: onPostgres(
    ["create-table", "add-column", "alter-column-type"],
    (operation) => declaredColumns(operation).filter(({ type }) => typeName(type) === "timestamp").map(({ name }) => ({
      key: name,
      message: `what instant ${code(name)} of ${codeName(operation.table)} means depends on who wrote it`,
      help: snippet(`${identifier(name)} timestamptz`)
    }))
  )
});

// src/dangers/sql/primary-key-using-index-nullable.ts
var primary_key_using_index_nullable_default = defineDanger({
  title: "primary key over columns that may be NULL",
  harm: "lock",
  severity: "high",
  why: "The index is ready, but a primary key also makes its columns NOT NULL: where they are not already, the whole table is scanned under ACCESS EXCLUSIVE.",
  help: "make the columns NOT NULL first, the safe way: a CHECK that is added `NOT VALID` and then validated",
  safeWhen: "The columns are known to be NOT NULL, a validated CHECK says so (PostgreSQL 12 and later), the table is new, or the same statement drops the old primary key. Where the columns are not known the finding has severity low.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-TABLE-CONSTRAINT-USING-INDEX",
  lock: { mode: "ACCESS EXCLUSIVE", during: "scan" },
  find: onPostgres("add-constraint", (operation, sql) => {
    const { table, constraint } = operation;
    const { usingIndex } = constraint;
    if (constraint.kind !== "primary-key" || usingIndex === void 0 || isNewTable(sql, table)) return void 0;
    if (sql.statement.operations.some((other) => other.op === "drop-constraint" && other.primaryKey)) return void 0;
    const at = sql.statement.ordinal;
    const columns = sql.history.index({ schema: table.schema, name: usingIndex }, at)?.columns ?? [];
    const open = columns.filter((column) => {
      if (sql.script.server >= 12 && sql.history.hasValidatedNotNull(table, column, at)) return false;
      return sql.history.column(table, column, at)?.notNull !== true;
    });
    if (columns.length > 0 && open.length === 0) return void 0;
    const known3 = open.some((column) => sql.history.column(table, column, at) !== void 0);
    const [first = "<column>"] = open;
    const name = freshName(table.name, first, "not_null");
    return {
      severity: known3 ? "high" : "low",
      message: `unless ${open.length > 0 ? open.map(code).join(", ") : `every column of ${code(usingIndex)}`} is already NOT NULL, ${codeName(table)} is locked while all of it is scanned`,
      help: `first: ${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT ${identifier(name)} CHECK (${first === "<column>" ? first : identifier(first)} IS NOT NULL) NOT VALID`)}; in another transaction: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${identifier(name)};`)}`
    };
  })
});

// src/dangers/sql/recreate-enum.ts
var recreate_enum_default = defineDanger({
  title: "enum type replaced",
  harm: "incompatible",
  severity: "high",
  why: "Every column of the type is converted, which copies its table under ACCESS EXCLUSIVE, and the migration fails if a row holds a value that the new type lacks. Running code that writes such a value fails too.",
  help: "leave the value in the type, and keep it out with a CHECK that is added `NOT VALID` and validated later",
  safeWhen: "The old type was created earlier in the same pull request, or it is renamed without a successor in the same file.",
  source: "https://www.postgresql.org/docs/current/sql-altertype.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "rewrite" },
  find: onPostgres("rename", (operation, sql) => {
    const { objectType, object } = operation;
    if (objectType !== "type" || isNew2(sql, "type", object) || !isRecreated(sql, ["type"], object)) return void 0;
    const converted = inScript(sql, "alter-column-type").filter(({ operation: change }) => isSwappedType(sql, typeOf3(change.type)));
    const tables = [...new Set(converted.map(({ operation: change }) => codeName(change.table)))];
    return {
      severity: converted.length > 0 ? "high" : "medium",
      message: tables.length > 0 ? `every column of ${codeName(object)} is converted, and ${tables.join(", ")} ${tables.length === 1 ? "is" : "are"} copied under lock; a row with a removed value makes it fail` : `${codeName(object)} is replaced: columns stay with the old type, and code that writes a removed value fails`,
      help: `leave ${codeName(object)} as it is; where a value must not be used any more: ${snippet(`ALTER TABLE ... ADD CONSTRAINT ... CHECK (<column> <> '<value>') NOT VALID;`)}`
    };
  })
});
function typeOf3(type) {
  const parts = type.name.split(".");
  return { schema: parts.length > 1 ? parts[0] ?? null : null, name: parts.at(-1) ?? type.name };
}

// src/dangers/sql/redundant-index.ts
var redundant_index_default = defineDanger({
  title: "redundant index",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "An index whose columns another one starts with costs every write and serves no query that the other does not.",
  help: "leave it out",
  safeWhen: "It is unique or partial, or of another method.",
  source: "https://www.postgresql.org/docs/current/indexes-multicolumn.html",
  find: onOperation("create-index", ({ index }, sql) => {
    if (index.unique || index.where || index.columns.length === 0) return void 0;
    const others = inScriptOn(sql, index.table, "create-index").flatMap(
      ({ operation }) => operation.index === index || operation.index.where ? [] : [operation.index]
    );
    const covering = others.find(
      (other) => other.method === index.method && other.columns.length > index.columns.length && index.columns.every((column, at) => other.columns[at] === column)
    );
    if (!covering) return void 0;
    return {
      message: `${covering.name === null ? "another index" : code(covering.name)} of ${codeName(index.table)} starts with the same columns`
    };
  })
});

// src/dangers/sql/refresh-matview-not-concurrent.ts
var refresh_matview_not_concurrent_default = defineDanger({
  title: "materialized view refreshed while readers wait",
  harm: "lock",
  severity: "high",
  why: "The view is locked against reads (ACCESS EXCLUSIVE) for as long as its query runs.",
  help: "use `REFRESH MATERIALIZED VIEW CONCURRENTLY`, which needs a unique index on the view",
  safeWhen: "The view was created earlier in the same pull request, or it is refreshed `CONCURRENTLY`. `WITH NO DATA` takes no time, but leaves a view that cannot be queried: severity low.",
  source: "https://www.postgresql.org/docs/current/sql-refreshmaterializedview.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "rewrite" },
  find: onPostgres("refresh-materialized-view", (operation, sql) => {
    const { view } = operation;
    if (operation.concurrently || isNew2(sql, "materialized-view", view)) return void 0;
    if (!operation.withData)
      return {
        severity: "low",
        harm: "outage",
        message: `${codeName(view)} is emptied, and every query on it fails until it is refreshed with data`,
        help: `refresh it in the same migration, or keep its data: ${snippet(`REFRESH MATERIALIZED VIEW CONCURRENTLY ${path(view)};`)}`
      };
    return {
      message: `reads of ${codeName(view)} wait until it is computed anew`,
      help: `with a unique index on it: ${snippet(`REFRESH MATERIALIZED VIEW CONCURRENTLY ${path(view)};`)}`
    };
  })
});

// src/dangers/sql/reindex-not-concurrent.ts
var reindex_not_concurrent_default = defineDanger({
  title: "index rebuilt while reads and writes wait",
  harm: "lock",
  severity: "high",
  why: "The table is locked against writes and the index against everybody. Planning any query opens every index of its table, so that reads wait too until the rebuild is done.",
  help: "rebuild with `REINDEX ... CONCURRENTLY` (PostgreSQL 12 and later), outside a transaction",
  safeWhen: "It is done `CONCURRENTLY`, there is no such thing (`REINDEX SYSTEM`, PostgreSQL before 12), or the table was created in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-reindex.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "index-build" },
  find: onPostgres("reindex", (operation, sql) => {
    const { scope, object } = operation;
    if (operation.concurrently || scope === "system" || sql.script.server < 12) return void 0;
    if (scope === "table" && isNewTable(sql, object)) return void 0;
    if (scope === "index" && isNew2(sql, "index", object)) return void 0;
    const what2 = scope === "table" ? codeName(object) : `the tables of the ${scope} ${code(scope === "index" ? formatSqlName(object) : object.name)}`;
    const name = scope === "table" || scope === "index" ? path(object) : identifier(object.name);
    return {
      message: `reads and writes of ${scope === "index" ? `the table of ${codeName(object)}` : what2} wait until its indexes are rebuilt`,
      help: `outside a transaction: ${snippet(`REINDEX ${scope.toUpperCase()} CONCURRENTLY ${name};`)}`
    };
  })
});

// src/dangers/sql-predicates/view-shim.ts
function keepsOldName(sql, old) {
  const view = later(sql, "create-view").some(({ operation }) => !operation.materialized && sameName(operation.view, old));
  return view || later(sql, "rename").some(
    ({ operation }) => (operation.objectType === "table" || operation.objectType === "view") && operation.to === old.name && operation.object.schema === old.schema
  );
}
function isBehindView(sql, table) {
  const views = inScript(sql, "create-view").filter(({ operation }) => !operation.materialized);
  if (views.length === 0) return false;
  return inScript(sql, "rename").some(({ operation }) => {
    if (operation.objectType !== "table") return false;
    const renamed2 = { schema: operation.object.schema, name: operation.to };
    if (!sameName(operation.object, table) && !sameName(renamed2, table)) return false;
    return views.some((view) => sameName(view.operation.view, operation.object));
  });
}
function takesVacatedName(sql, fresh) {
  return earlier(sql, "rename").some(({ operation }) => operation.objectType === "table" && sameName(operation.object, fresh));
}

// src/dangers/sql/rename-column.ts
var rename_column_default = defineDanger({
  title: "column renamed",
  harm: "incompatible",
  severity: "high",
  why: "The version of the application that is running while the migration is deployed asks for the old name and fails at once, and so does a rollback of the application.",
  help: "add a column with the new name, write both, fill old rows, move readers over, and drop the old one a release later",
  safeWhen: "The table or column was created earlier in the same pull request, or the table hides behind a view of its old name made in the same file.",
  source: "https://www.postgresql.org/docs/current/ddl-alter.html#DDL-ALTER-RENAMING-COLUMN",
  lock: { mode: "ACCESS EXCLUSIVE", during: "moment" },
  find: onOperation("rename", (operation, sql) => {
    const { table, object, to } = operation;
    if (operation.objectType !== "column" || !table || object.name === to) return void 0;
    if (isNewColumn(sql, table, object.name) || isBehindView(sql, table)) return void 0;
    const type = sql.history.column(table, object.name, sql.statement.ordinal)?.type.text ?? "<type>";
    return {
      message: `code that knows ${code(object.name)} of ${codeName(table)} by its old name fails at once`,
      help: `add it beside the old one: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ADD COLUMN ${identifier(to, sql.script.dialect)} ${type}`)}; write both, fill old rows in batches, drop ${code(object.name)} a release later`
    };
  })
});

// src/dangers/sql/rename-enum-value.ts
var rename_enum_value_default = defineDanger({
  title: "enum value renamed",
  harm: "incompatible",
  severity: "high",
  why: "Running code still writes and compares with the old value and fails, and logical replication does not carry the change.",
  help: "add the new value, move rows over in a later migration, and stop using the old one",
  safeWhen: "The type was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-altertype.html",
  find: onPostgres("rename-enum-value", (operation, sql) => {
    const { type, value: value2, to } = operation;
    if (isNew2(sql, "type", type)) return void 0;
    return {
      message: `code that writes or expects ${code(value2)} of ${codeName(type)} fails at once`,
      help: `${snippet(`ALTER TYPE ${path(type)} ADD VALUE ${literal(to)} AFTER ${literal(value2)}`)}; and move rows over in a later migration`
    };
  })
});

// src/dangers/sql/rename-object.ts
var NAMED = [
  "view",
  "materialized-view",
  "type",
  "domain",
  "function",
  "procedure",
  "aggregate",
  "sequence",
  "foreign-table",
  "database"
];
var rename_object_default = defineDanger({
  title: "object renamed",
  harm: "incompatible",
  severity: "high",
  why: "Code, functions and reports that ask for the old name fail at once.",
  help: "create a second object under the new name, move callers over, and drop the old one later",
  safeWhen: "The object was created earlier in the same pull request, or its name is taken by another in the same file. Renamed indexes, constraints, triggers and policies break nothing.",
  source: "https://www.postgresql.org/docs/current/sql-altertype.html",
  find: onPostgres("rename", (operation, sql) => {
    const { objectType, object } = operation;
    if (!NAMED.includes(objectType) || isNew2(sql, objectType, object)) return void 0;
    if (isRecreated(sql, [objectType], object) || objectType === "type" && isSwappedType(sql, object)) return void 0;
    return { message: `code that knows the ${objectType.replaceAll("-", " ")} ${codeName(object)} by its old name fails at once` };
  })
});

// src/dangers/sql/rename-schema.ts
var rename_schema_default = defineDanger({
  title: "schema renamed",
  harm: "incompatible",
  severity: "high",
  why: "Every qualified name breaks, and every search path that names the schema.",
  help: "create the new schema, move objects one by one behind views, and drop the old schema when nothing reads it",
  safeWhen: "The schema was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-alterschema.html",
  find: onPostgres("rename", (operation, sql) => {
    const { object, to } = operation;
    if (operation.objectType !== "schema" || isNew2(sql, "schema", object)) return void 0;
    return {
      message: `code that knows the schema ${code(object.name)} by its old name fails at once`,
      help: `let both be found while code moves over: ${snippet(`CREATE SCHEMA ${identifier(to)}`)}; then object by object ${snippet(`ALTER TABLE ... SET SCHEMA ${identifier(to)}`)}; with a view left behind`
    };
  })
});

// src/dangers/sql/rename-table.ts
var rename_table_default = defineDanger({
  title: "table renamed",
  harm: "incompatible",
  severity: "high",
  why: "The version of the application that is running while the migration is deployed asks for the old name and fails at once, and so does a rollback of the application.",
  help: "create a view under the old name in the same transaction, move readers over, and drop the view a release later",
  safeWhen: "The table was created earlier in the same pull request, a view with the old name is created in the same file, another table takes the name (a swap), or the old name is a working one such as `new_users`.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "moment" },
  find: onOperation("rename", (operation, sql) => {
    const { object, to } = operation;
    if (operation.objectType !== "table" || isNewTable(sql, object) || isWorkingName(object.name, to)) return void 0;
    if (isSetAside(sql, object, { schema: object.schema, name: to }) || keepsOldName(sql, object) || takesVacatedName(sql, { schema: object.schema, name: to }))
      return void 0;
    return {
      message: `code that knows ${codeName(object)} by its old name fails at once`,
      help: `keep the old name as a view, ${isMySql(sql) ? "right after it" : "in the same transaction"}: ${snippet(`CREATE VIEW ${path(object, sql.script.dialect)} AS SELECT * FROM ${path({ schema: object.schema, name: to }, sql.script.dialect)};`)}`
    };
  })
});
function isWorkingName(name, to) {
  const bare = name.toLowerCase().replace(/^_*(new|tmp|temp)_+|_+(new|tmp|temp)$|^_+/g, "");
  return bare === to.toLowerCase() && bare !== name.toLowerCase() && /(^|_)(new|tmp|temp)(_|$)/i.test(name);
}

// src/dangers/sql/replace-into.ts
var replace_into_default = defineDanger({
  title: "rows replaced as a whole",
  harm: "data-loss",
  severity: "high",
  why: "A row with the same key is deleted and another inserted: columns that the statement does not name lose their values, and `ON DELETE CASCADE` takes the rows that point to it along.",
  help: "change the row that is there: `INSERT ... ON DUPLICATE KEY UPDATE` in MySQL, `ON CONFLICT ... DO UPDATE` in SQLite",
  safeWhen: "The table was created earlier in the same pull request or is temporary.",
  source: "https://dev.mysql.com/doc/refman/8.0/en/replace.html, https://www.sqlite.org/lang_conflict.html",
  find: onOperation("insert", (operation, sql) => {
    const { table, replace } = operation;
    if (!replace || isNewTable(sql, table)) return void 0;
    const target = path(table, sql.script.dialect);
    return {
      message: `rows of ${codeName(table)} with the same key are deleted first, with every column that is not named here and whatever cascades from them`,
      help: sql.script.dialect === "sqlite" ? snippet(`INSERT INTO ${target} (...) VALUES (...) ON CONFLICT (<key>) DO UPDATE SET ...;`) : snippet(`INSERT INTO ${target} (...) VALUES (...) ON DUPLICATE KEY UPDATE ...;`)
    };
  })
});

// src/dangers/sql/replace-view-columns.ts
var replace_view_columns_default = defineDanger({
  title: "view replaced with other columns",
  harm: "outage",
  severity: "high",
  why: "`CREATE OR REPLACE VIEW` may only add columns at the end: PostgreSQL refuses to drop, rename or reorder one, and the migration fails.",
  help: "append new columns only; for anything else make a second view, move readers over, and drop the first later",
  safeWhen: "The old columns are not known (an earlier statement or `--schema` tells them), or they come first and in order.",
  source: "https://www.postgresql.org/docs/current/sql-createview.html",
  find: onPostgres("create-view", (operation, sql) => {
    const { view, columns } = operation;
    const old = sql.history.viewColumns(view, sql.statement.ordinal);
    if (!operation.replace || !old || isNew2(sql, "view", view)) return void 0;
    if ([...old, ...columns].includes("*")) return void 0;
    const lost = old.find((column, at) => columns[at] !== column);
    if (lost === void 0) return void 0;
    return {
      message: `the migration fails: the column ${code(lost)} of ${codeName(view)} is not where it was`,
      help: `beside it: ${snippet(`CREATE VIEW ${path({ schema: view.schema, name: `${view.name}_v2` })} AS ...;`)}`
    };
  })
});

// src/dangers/sql/revoke-privilege.ts
var revoke_privilege_default = defineDanger({
  title: "access taken away",
  harm: "outage",
  severity: "high",
  why: "Whoever relies on the privilege, perhaps the running application, fails from that moment on.",
  help: "make sure that nothing uses it any more, then revoke it",
  safeWhen: "All objects were created earlier in the same pull request. Taking away what PUBLIC has is reported with severity medium: it closes a door, and may shut somebody out.",
  source: "https://www.postgresql.org/docs/current/sql-revoke.html",
  find: onOperation(["revoke", "revoke-role"], (operation, sql) => {
    if (operation.op === "revoke-role")
      return { message: `${operation.grantees.map(code).join(", ")} loses all that came with ${operation.roles.map(code).join(", ")}` };
    const { grant } = operation;
    const created2 = (name) => isNewTable(sql, name) || TYPES.some((type) => isNew2(sql, type, name)) || earlier(sql, "create-function").some(({ operation: other }) => sameName(other.function, name));
    if (!grant.allInSchema && grant.objects.length > 0 && grant.objects.every(created2)) return void 0;
    const fromPublic = grant.grantees.length > 0 && grant.grantees.every((grantee) => grantee.toLowerCase() === "public");
    const toCome = /^\s*alter\s+default\s+privileges\b/i.test(sql.statement.text);
    return {
      severity: toCome ? "low" : fromPublic ? "medium" : "high",
      message: `${fromPublic ? "roles without a grant of their own lose" : `${grant.grantees.map(code).join(", ")} loses`} ${grant.privileges.map((privilege) => privilege.toUpperCase()).join(", ")} on ${grant.allInSchema ? "everything in " : ""}${grant.objects.map(codeName).join(", ")}`
    };
  })
});
var TYPES = ["function", "procedure", "sequence", "schema", "view", "type"];

// src/dangers/sql/rls-without-policy.ts
var rls_without_policy_default = defineDanger({
  title: "row-level security without a policy",
  harm: "outage",
  severity: "high",
  why: "Without a policy nobody but the owner sees a row: running code reads nothing and its writes are refused.",
  help: "create the policies first, in the same migration",
  safeWhen: "A policy for the table is created in the same or an earlier file, or the schema has one. For a table that was created in the same pull request, which nothing uses yet, the finding has severity low.",
  source: "https://www.postgresql.org/docs/current/ddl-rowsecurity.html",
  find: onPostgres("row-security", (operation, sql) => {
    const { table } = operation;
    if (operation.action !== "enable") return void 0;
    if (inScriptOn(sql, table, "create-policy").length > 0 || sql.history.hasPolicy(table, sql.statement.ordinal)) return void 0;
    return {
      severity: isNewTable(sql, table) ? "low" : "high",
      message: `nobody but its owner sees a row of ${codeName(table)}: there is no policy here`,
      help: `in the same migration: ${snippet(`CREATE POLICY <name> ON ${path(table)} USING (<condition>);`)}`
    };
  })
});

// src/dangers/sql/role-change.ts
var POWERS2 = ["superuser", "bypassrls", "createrole", "replication"];
var role_change_default = defineDanger({
  title: "role or ownership changed",
  harm: "privilege",
  severity: "high",
  why: "Who may do what changes outside the place where access is reviewed. The owner of an object may do anything with it, and members of a role have all that it has.",
  help: "change roles where access is managed, and have somebody who answers for it look on",
  safeWhen: "The object whose owner changes was created earlier in the same pull request. Powers over the server are `sql/superuser-role`.",
  source: "https://www.postgresql.org/docs/current/user-manag.html",
  find: onOperation(["create-role", "alter-role", "grant-role", "reassign-owned", "change-owner", "set", "rename"], (operation, sql) => {
    switch (operation.op) {
      case "create-role":
      case "alter-role":
        if (operation.attributes.some((attribute) => POWERS2.includes(attribute.toLowerCase()))) return void 0;
        return {
          message: operation.op === "create-role" ? `the role ${code(operation.role)} is created` : `the role ${code(operation.role)} is changed`
        };
      case "grant-role":
        return {
          message: `${operation.grantees.map(code).join(", ")} may do whatever ${operation.roles.map(code).join(", ")} may${operation.adminOption ? ", and pass that on" : ""}`
        };
      case "reassign-owned":
        return { message: `everything that ${operation.roles.map(code).join(", ")} owns belongs to ${code(operation.to)}` };
      case "change-owner":
        if (isNew2(sql, operation.objectType, operation.object) || isNewTable(sql, operation.object)) return void 0;
        return {
          message: `${code(operation.to)} owns the ${operation.objectType.replaceAll("-", " ")} ${codeName(operation.object)}, and may do anything with it`
        };
      case "set":
        if (!["role", "session_authorization", "session authorization"].includes(operation.name.toLowerCase())) return void 0;
        if (["none", "default"].includes(operation.value.toLowerCase().replaceAll("'", ""))) return void 0;
        return { message: `what follows runs as ${code(operation.value)}` };
      case "rename":
        if (operation.objectType !== "role") return void 0;
        return {
          message: `the role ${code(operation.object.name)} is called ${code(operation.to)} from now on: whoever logs in by the old name fails`
        };
    }
  })
});

// src/dangers/sql/security-definer-search-path.ts
var security_definer_search_path_default = defineDanger({
  title: "function with the rights of its owner and an open search path",
  harm: "privilege",
  severity: "high",
  why: "Whoever calls it chooses the search path, and so can put an object of their own in the place of one that the function uses: it then runs with the rights of the owner.",
  help: "set the search path on the function: `SET search_path = ''`, and qualify the names in its body",
  safeWhen: "The function sets `search_path` itself, or `ALTER FUNCTION` sets it later in the same file.",
  source: "https://www.postgresql.org/docs/current/sql-createfunction.html#SQL-CREATEFUNCTION-SECURITY",
  find: onPostgres("create-function", (operation, sql) => {
    if (!operation.securityDefiner || operation.searchPathSet || isSetLater(sql, operation.function)) return void 0;
    const name = operation.function;
    return {
      message: `whoever may call ${codeName(name)} can make it run code of theirs with the rights of its owner`,
      help: snippet(`ALTER FUNCTION ${path(name)} SET search_path = '';`)
    };
  })
});
function isSetLater(sql, { name }) {
  return later(sql, "other").some(({ operation, statement: statement2 }) => {
    if (operation.statement !== "ALTER FUNCTION") return false;
    const [, written2 = ""] = /^\s*alter\s+(?:function|procedure|routine)\s+(?:[\w$"]+\s*\.\s*)?("[^"]+"|[\w$]+)/i.exec(statement2.text) ?? [];
    const isSame3 = written2.startsWith('"') ? written2.slice(1, -1) === name : written2.toLowerCase() === name;
    return isSame3 && /\bset\s+search_path\b/i.test(statement2.text);
  });
}

// src/dangers/sql/set-access-method.ts
var set_access_method_default = defineDanger({
  title: "access method of a table changed",
  harm: "lock",
  severity: "high",
  why: "The table is written anew under ACCESS EXCLUSIVE: reads and writes wait until it is done.",
  help: "create a second table with the new access method, copy in batches, and switch over",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/15/sql-altertable.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "rewrite" },
  find: onPostgres("set-storage", (operation, sql) => {
    const { table, action, to } = operation;
    if (action !== "access-method" || isNewTable(sql, table)) return void 0;
    return {
      message: `${codeName(table)} is copied to the access method ${code(to)} while reads and writes wait`,
      help: `${snippet(`CREATE TABLE ${identifier(freshName(table.name, "new"))} (LIKE ${path(table)} INCLUDING ALL) USING ${identifier(to)}`)}; copy in batches and switch over`
    };
  })
});

// src/dangers/sql/set-expression.ts
var set_expression_default = defineDanger({
  title: "expression of a stored column changed",
  harm: "lock",
  severity: "high",
  why: "The new expression is computed for every row and stored: the table is copied under ACCESS EXCLUSIVE.",
  help: "make it a plain column (`DROP EXPRESSION`, which is instant), compute it from a trigger for new rows, and in batches for old ones",
  safeWhen: "The column is known to be VIRTUAL, or it was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/17/sql-altertable.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "rewrite" },
  find: onPostgres("set-expression", (operation, sql) => {
    const { table, column } = operation;
    if (isNewColumn(sql, table, column)) return void 0;
    if (sql.history.column(table, column, sql.statement.ordinal)?.generated?.stored === false) return void 0;
    return {
      message: `${codeName(table)} is copied under a lock that keeps out reads and writes, to store ${code(operation.expression.text)} in every row`,
      help: `make it a plain column: ${snippet(`ALTER TABLE ${path(table)} ALTER COLUMN ${identifier(column)} DROP EXPRESSION`)}; in the same transaction compute it from a trigger, and then in batches for old rows`
    };
  })
});

// src/dangers/sql/set-logged-unlogged.ts
var set_logged_unlogged_default = defineDanger({
  title: "table made unlogged or logged",
  harm: "lock",
  severity: "high",
  why: "The table is copied under ACCESS EXCLUSIVE. An unlogged table is emptied by a crash and missing on every replica.",
  help: "keep the table logged; make a new unlogged one for what may be lost",
  safeWhen: "The table was created earlier in the same pull request or is temporary.",
  source: "measured on PostgreSQL 15: relfilenode before and after",
  lock: { mode: "ACCESS EXCLUSIVE", during: "rewrite" },
  find: onPostgres("set-storage", (operation, sql) => {
    const { table, action } = operation;
    if (action !== "logged" && action !== "unlogged" || isNewTable(sql, table)) return void 0;
    return {
      harm: action === "unlogged" ? "data-loss" : "lock",
      message: action === "unlogged" ? `from now on a crash empties ${codeName(table)}, and replicas do not have it; it is copied under a lock meanwhile` : `${codeName(table)} is copied under a lock that keeps out reads and writes`,
      ...action === "logged" && {
        help: `${snippet(`CREATE TABLE ${path({ schema: table.schema, name: freshName(table.name, "logged") })} (LIKE ${path(table)} INCLUDING ALL)`)}; copy in batches, and switch over`
      }
    };
  })
});

// src/dangers/sql/set-not-null.ts
var set_not_null_default = defineDanger({
  title: "column made NOT NULL while the table is locked",
  harm: "lock",
  severity: "high",
  why: "The whole table is scanned for NULLs under ACCESS EXCLUSIVE, the migration fails if there is one, and running code that still writes NULL fails afterwards.",
  help: "fill what is NULL in batches, add a CHECK (column IS NOT NULL) `NOT VALID`, validate it in a later transaction, and set NOT NULL then: PostgreSQL 12 and later trusts the check",
  safeWhen: "The table was created earlier in the same pull request, the column is NOT NULL already, or (PostgreSQL 12 and later) a CHECK that says so was validated before, in this or an earlier file. On SQLite (3.53) the severity is medium.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DROP-NOT-NULL",
  lock: { mode: "ACCESS EXCLUSIVE", during: "scan" },
  find: onOperation(["set-not-null", "add-constraint"], (operation, sql) => {
    if (isMySql(sql)) return void 0;
    const { table } = operation;
    if (operation.op === "add-constraint" && (operation.constraint.kind !== "not-null" || operation.constraint.notValid)) return void 0;
    if (isNewTable(sql, table)) return void 0;
    const column = operation.op === "set-not-null" ? operation.column : operation.constraint.columns[0] ?? "";
    const at = sql.statement.ordinal;
    if (sql.history.column(table, column, at)?.notNull === true) return void 0;
    if (sql.script.dialect === "sqlite") return onSqlite2(table, column);
    if (sql.script.server >= 12 && (sql.history.hasValidatedNotNull(table, column, at) || isLastStep(sql, table))) return void 0;
    const name = identifier(freshName(table.name, column, "not_null"));
    const [quoted2, target] = [identifier(column), path(table)];
    const [add2, validate, set2] = notNullSteps(table, column);
    return {
      key: column,
      message: `reads and writes of ${codeName(table)} wait while all of it is scanned for NULL in ${code(column)}`,
      help: sql.script.server >= 18 ? `${snippet(`ALTER TABLE ${target} ADD CONSTRAINT ${name} NOT NULL ${quoted2} NOT VALID`)}; then, in another transaction: ${snippet(`ALTER TABLE ${target} VALIDATE CONSTRAINT ${name};`)}` : `${snippet(add2)}; in another transaction: ${snippet(validate)}; then: ${snippet(set2)}`
    };
  })
});
function onSqlite2(table, column) {
  return {
    key: column,
    harm: "incompatible",
    severity: "medium",
    message: `the migration fails where a row of ${codeName(table)} holds NULL in ${code(column)}, and afterwards every write of NULL does`,
    help: `look first: ${snippet(`SELECT count(*) FROM ${path(table, "sqlite")} WHERE ${identifier(column, "sqlite")} IS NULL;`)}; have all writers give a value`
  };
}
function isLastStep(sql, table) {
  return earlier(sql, "validate-constraint").some(({ operation: { table: validated, constraint }, statement: statement2 }) => {
    if (!sameName(validated, table) || sql.history.constraint(table, constraint, statement2.ordinal)) return false;
    if (/not_?null|non_?null|_nn(_|$)/i.test(constraint)) return false;
    return later(sql, "drop-constraint").some(({ operation }) => sameName(operation.table, table) && operation.constraint === constraint);
  });
}

// src/dangers/sql/set-null-on-not-null.ts
var set_null_on_not_null_default = defineDanger({
  title: "reference set to null in a column that cannot be",
  harm: "outage",
  severity: "high",
  why: "The foreign key answers a delete of the parent by setting the column to NULL, and the column refuses NULL: every such delete fails.",
  help: "make the column nullable, or use `ON DELETE RESTRICT` or `ON DELETE CASCADE`",
  safeWhen: "The column is nullable, or it is not known whether it is.",
  source: "https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK",
  find: onOperation(["create-table", "add-column", "add-constraint"], (operation, sql) => {
    const table = operation.table;
    return keys(operation, sql).flatMap(({ reference, columns }) => {
      if (reference?.onDelete?.toLowerCase() !== "set null") return [];
      const strict = columns.filter(({ notNull }) => notNull === true).map(({ name }) => name);
      if (strict.length === 0) return [];
      return [
        {
          key: strict.join(),
          message: `deleting a row of ${codeName(reference.table)} fails: the foreign key sets ${strict.map(code).join(", ")} of ${codeName(table)} to NULL, which is NOT NULL`,
          help: `${snippet(`FOREIGN KEY (${identifiers(strict, sql.script.dialect)}) REFERENCES ${path(reference.table, sql.script.dialect)}${referenced(reference.columns, sql.script.dialect)} ON DELETE RESTRICT`)}, or leave out NOT NULL`
        }
      ];
    });
  })
});
function keys(operation, sql) {
  const known3 = (table, name) => ({ name, notNull: sql.history.column(table, name, sql.statement.ordinal)?.notNull });
  const inline2 = (column) => ({ reference: column.references, columns: [{ name: column.name, notNull: column.notNull }] });
  switch (operation.op) {
    case "add-column":
      return [inline2(operation.column)];
    case "add-constraint":
      return [
        { reference: operation.constraint.references, columns: operation.constraint.columns.map((name) => known3(operation.table, name)) }
      ];
    case "create-table": {
      const own2 = new Map(operation.columns.map(({ name, notNull }) => [name, notNull]));
      const apart = operation.constraints.map(({ references, columns }) => ({
        reference: references,
        columns: columns.map((name) => ({ name, notNull: own2.get(name) }))
      }));
      return [...operation.columns.map(inline2), ...apart];
    }
    default:
      return [];
  }
}

// src/dangers/sql/set-schema.ts
var set_schema_default = defineDanger({
  title: "object moved to another schema",
  harm: "incompatible",
  severity: "high",
  why: "Qualified names break, and unqualified ones too unless the new schema is on the search path of whoever asks.",
  help: "leave a view (or a function that calls the other) under the old name until nothing asks for it",
  safeWhen: "The object was created earlier in the same pull request, or a view with the old name is created in the same file.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html",
  find: onPostgres("set-schema", (operation, sql) => {
    const { objectType, object, to } = operation;
    if (objectType === "extension" || isNew2(sql, objectType, object) || isNewTable(sql, object) || keepsOldName(sql, object))
      return void 0;
    const isTable = objectType === "table" || objectType === "view" || objectType === "materialized-view";
    return {
      message: `code that looks for ${codeName(object)} does not find it any more`,
      ...isTable ? {
        help: `in the same transaction: ${snippet(`CREATE VIEW ${path(object)} AS SELECT * FROM ${path({ schema: to, name: object.name })};`)}`
      } : {}
    };
  })
});

// src/dangers/sql/set-tablespace.ts
var set_tablespace_default = defineDanger({
  title: "table moved to another tablespace",
  harm: "lock",
  severity: "high",
  why: "Every file of the table is copied under ACCESS EXCLUSIVE: reads and writes wait for the whole copy.",
  help: "move it online with a tool such as pg_repack, or in a maintenance window",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-TABLESPACE",
  lock: { mode: "ACCESS EXCLUSIVE", during: "rewrite" },
  find: onPostgres("set-storage", (operation, sql) => {
    const { table, action, to } = operation;
    if (action !== "tablespace" || isNewTable(sql, table)) return void 0;
    return {
      message: `reads and writes of ${codeName(table)} wait until all of it is copied to ${code(to)}`,
      help: `online: pg_repack --table=${path(table)} --tablespace=${identifier(to)}`
    };
  })
});

// src/dangers/sql/sqlite-not-null-without-default.ts
var sqlite_not_null_without_default_default = defineDanger({
  title: "column that SQLite refuses to add",
  harm: "outage",
  severity: "high",
  why: "SQLite adds a column without touching the rows, so that it can have no value but one constant: NOT NULL without a default and defaults that are computed are refused as soon as the table holds a row, PRIMARY KEY and UNIQUE always. The migration fails.",
  help: "give it a constant default, or leave it nullable; for all else rebuild the table",
  safeWhen: "The column is nullable or has a constant default, and is neither a key nor unique; or the table was created earlier in the same pull request and holds no rows.",
  source: "https://www.sqlite.org/lang_altertable.html#alter_table_add_column",
  find: onSqlite("add-column", (operation, sql) => {
    const { table, column } = operation;
    const why = refusal(column);
    if (why === void 0) return void 0;
    const filled = earlier(sql, "insert").some((one) => sameName(one.operation.table, table));
    if (!why.always && isNewTable(sql, table) && !filled) return void 0;
    const [target, name] = [path(table, sql.script.dialect), identifier(column.name, sql.script.dialect)];
    return {
      message: `the migration fails${why.always ? "" : ` where ${codeName(table)} holds rows`}: ${code(column.name)} ${why.says}`,
      help: why.instead(target, name),
      ...why.severity && { severity: why.severity }
    };
  })
});
function refusal({ primaryKey, unique, notNull, generated, references, type, default: value2 }) {
  const plain2 = (target, name) => `ALTER TABLE ${target} ADD COLUMN ${name} ${type.text}`.trimEnd();
  const constant = (target, name) => `${snippet(`${plain2(target, name)};`)}, or with a constant default`;
  if (primaryKey)
    return { says: "cannot be added as a primary key", always: true, instead: (target) => `rebuild ${target} with the column as its key` };
  if (unique) {
    const index = (target, name) => snippet(`${plain2(target, name)}; CREATE UNIQUE INDEX <index> ON ${target} (${name});`);
    return { says: "cannot be added as UNIQUE", always: true, instead: index };
  }
  if (generated) {
    const virtual = (target, name) => snippet(`${plain2(target, name)} GENERATED ALWAYS AS (${generated.expression.text}) VIRTUAL;`);
    return generated.stored ? { says: "cannot be added as a stored column", instead: virtual } : void 0;
  }
  if (value2 && isComputed(value2)) return { says: "has a default that is computed", instead: constant };
  if (notNull && (!value2 || value2.isNull)) return { says: "is NOT NULL and has no default", instead: constant };
  if (!references || !value2 || value2.isNull) return void 0;
  const nullable = (target, name) => `${snippet(`${plain2(target, name)} REFERENCES ${path(references.table, "sqlite")};`)} without a default, and fill it afterwards`;
  return {
    says: "refers to another table and has a default, which is refused while foreign keys are enforced",
    severity: "low",
    instead: nullable
  };
}
function isComputed({ text, functions }) {
  return functions.length > 0 || text.startsWith("(") && !/^\(\s*(-?[\d.]+|'[^']*'|null|true|false)\s*\)$/i.test(text);
}

// src/dangers/sql/sqlite-table-rebuild.ts
var sqlite_table_rebuild_default = defineDanger({
  title: "table rebuilt without its safeguards",
  harm: "data-loss",
  severity: "high",
  why: "Where foreign keys are enforced, dropping the old table first deletes its rows one by one, and `ON DELETE CASCADE` deletes what points to them. Columns that are not copied are lost. The whole database is locked against writes meanwhile.",
  help: "`PRAGMA foreign_keys = OFF;` before the transaction (inside one it does nothing), copy every column by name, make indexes and triggers anew, and switch the keys on again",
  safeWhen: "Foreign keys are switched off before, and every column that is known of the old table is copied. Where only the switch is missing the finding has severity low, since they are off unless the application switches them on.",
  source: "https://www.sqlite.org/lang_altertable.html#making_other_kinds_of_table_schema_changes",
  find: onSqlite("drop", (operation, sql) => {
    const table = operation.object;
    if (operation.objectType !== "table" || isNewTable(sql, table)) return void 0;
    const rebuilt = rebuiltBy(sql, table);
    if (!rebuilt) return void 0;
    const copied = columnsCopied(rebuilt.copy, sql);
    const lost = copied.length === 0 ? [] : sql.history.columns(table, sql.statement.ordinal).filter((name) => !copied.includes(name));
    if (lost.length > 0)
      return { message: `values of ${lost.map(code).join(", ")} are not copied, and are lost with the old ${codeName(table)}` };
    if (/^'?(off|0|no|false)'?$/i.test(sql.history.setting("foreign_keys", sql.statement.ordinal) ?? "")) return void 0;
    return {
      severity: "low",
      message: `where foreign keys are enforced, dropping the old ${codeName(table)} deletes whatever points to its rows with ON DELETE CASCADE`,
      help: "`PRAGMA foreign_keys = OFF;` first, outside of a transaction, and `PRAGMA foreign_keys = ON;` at the end"
    };
  })
});
function columnsCopied(copy, sql) {
  if (copy?.op !== "insert") return [];
  return copy.columns.length > 0 ? copy.columns : sql.history.columns(copy.table, sql.statement.ordinal);
}

// src/dangers/sql/statement-after-exclusive-lock.ts
var statement_after_exclusive_lock_default = defineDanger({
  title: "slow statement while a table is locked",
  harm: "lock",
  severity: "high",
  why: "A schema change keeps its table locked against reads and writes until the transaction ends. A data change that walks through another table, or a query that reads all of one, holds up the end.",
  help: "put the schema change and the data change into migrations of their own",
  safeWhen: "The locked table or the changed one was created earlier in the same pull request, the rows are few by the condition, or the two run in different transactions.",
  source: "https://www.postgresql.org/docs/current/explicit-locking.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "scan" },
  find: onPostgres(["update", "delete", "select"], (operation, sql) => {
    if (operation.op === "select") {
      const read2 = operation.scans?.find((table2) => !isNewTable(sql, table2));
      const [locked] = read2 ? locksHeld(sql) : [];
      if (!read2 || !locked) return void 0;
      return {
        message: `${codeName(locked)} stays locked while every row of ${codeName(read2)} is read`,
        help: "commit before: `COMMIT; BEGIN;`, or move the query to a migration of its own"
      };
    }
    const { table } = operation;
    if (!isSlowRowChange(operation, sql)) return void 0;
    const held = locksHeld(sql).find((other) => !sameName(other, table));
    if (!held || isHeld(sql, table)) return void 0;
    return {
      message: `${codeName(held)} stays locked while rows of ${codeName(table)} are ${operation.op === "update" ? "updated" : "deleted"}`,
      help: `commit before: \`COMMIT; BEGIN;\`, or move the ${operation.op.toUpperCase()} of ${path(table)} to a migration of its own`
    };
  })
});

// src/dangers/sql/superuser-role.ts
var POWERS3 = ["superuser", "bypassrls", "createrole", "replication"];
var superuser_role_default = defineDanger({
  title: "role given power over the server",
  harm: "privilege",
  severity: "high",
  why: "A superuser reads, changes and runs anything. BYPASSRLS sees every row, CREATEROLE hands out roles, REPLICATION copies the whole cluster. In MySQL, ALL and SUPER on `*.*` do the same.",
  help: "grant the privileges that are needed on the objects that need them",
  source: "https://www.postgresql.org/docs/current/role-attributes.html",
  find: onOperation(["create-role", "alter-role", "grant"], (operation, sql) => {
    if (operation.op === "grant") return isMySql(sql) ? onEverything(operation) : void 0;
    const powers2 = operation.attributes.map((attribute) => attribute.toLowerCase()).filter((attribute) => POWERS3.includes(attribute));
    if (powers2.length === 0) return void 0;
    return {
      message: `${code(operation.role)} gets ${powers2.map((power) => power.toUpperCase()).join(", ")}`,
      help: `${snippet(`ALTER ROLE ${identifier(operation.role)} ${powers2.map((power) => `NO${power.toUpperCase()}`).join(" ")}`)}; and GRANT what is needed`
    };
  })
});
var POWERS_ON_EVERYTHING = /^(all|super|file|process|shutdown|reload|create user|grant option|replication slave admin|system_user|system_variables_admin|role_admin|set_user_id)$/;
function onEverything({ grant }) {
  if (!grant.objects.some(({ schema, name }) => schema === "*" && name === "*")) return void 0;
  const powers2 = grant.privileges.filter((privilege) => POWERS_ON_EVERYTHING.test(privilege));
  if (powers2.length === 0 && !grant.grantOption) return void 0;
  const what2 = powers2.length > 0 ? powers2.map((power) => power.toUpperCase()).join(", ") : "what it grants";
  return {
    message: `${grant.grantees.map(code).join(", ")} gets ${what2} on every database of the server${grant.grantOption ? ", and may pass it on" : ""}`,
    help: `grant what is needed on one database: ${snippet(`GRANT SELECT, INSERT, UPDATE, DELETE ON <database>.* TO ${grant.grantees.map(account).join(", ")};`)}`
  };
}

// src/dangers/sql/tautological-where.ts
var tautological_where_default = defineDanger({
  title: "condition that is always true",
  harm: "data-loss",
  severity: "critical",
  why: "The condition selects every row, so it does the same as no condition at all, and hides it from a reviewer and from simple checks.",
  help: "say which rows are meant; where all of them are, leave the condition out and let the approval say so",
  safeWhen: "The table was created earlier in the same pull request or is temporary.",
  source: "https://www.postgresql.org/docs/current/sql-delete.html",
  find: onOperation(["delete", "update"], (operation, sql) => {
    if (operation.filter.rows !== "always-true" && !isAlwaysThere(operation, sql) || isSurelyNewTable(sql, operation.table))
      return void 0;
    const done = operation.op === "delete" ? "deleted" : "overwritten";
    return { message: `${code(operation.filter.text)} is always true: every row of ${codeName(operation.table)} is ${done}` };
  })
});
function isAlwaysThere({ table, filter }, { history, statement: statement2 }) {
  const [column, ...more] = filter.columns;
  if (column === void 0 || more.length > 0 || !/^\(*\s*[\w."]+\s+is\s+not\s+null\s*\)*$/i.test(filter.text)) return false;
  const known3 = history.column(table, column, statement2.ordinal);
  return known3?.notNull === true || known3?.primaryKey === true;
}

// src/dangers/sql/transaction-control.ts
var BEGIN_INSIDE = {
  postgres: "this BEGIN does nothing: a transaction is already open, and the next COMMIT ends that one",
  mysql: "this BEGIN commits the transaction of the migration tool: a failure after it leaves the file half applied",
  mariadb: "this BEGIN commits the transaction of the migration tool: a failure after it leaves the file half applied",
  sqlite: "the migration fails: SQLite refuses a BEGIN inside a transaction, and one is already open"
};
var transaction_control_default = defineDanger({
  title: "transaction of the migration tool ended or nested",
  harm: "outage",
  severity: "high",
  why: "A COMMIT or ROLLBACK ends the transaction that the migration tool opened around the file: what follows runs outside it, and a failure leaves the file half applied. A BEGIN inside a transaction does nothing.",
  help: "leave transactions to the tool, or tell it by its marker not to open one",
  safeWhen: "No transaction is open around the file.",
  source: "https://www.postgresql.org/docs/current/sql-begin.html",
  find: onOperation("transaction", (operation, sql) => {
    const { action } = operation;
    const { transaction } = sql.statement;
    if (action === "begin" && transaction !== "none") return { message: BEGIN_INSIDE[sql.script.dialect] };
    if ((action === "commit" || action === "rollback") && transaction === "file")
      return {
        message: action === "commit" ? "this COMMIT ends the transaction of the migration tool: a failure after it leaves the file half applied" : "this ROLLBACK undoes what the file did so far, and the tool still records it as applied"
      };
    if ((action === "commit" || action === "rollback") && transaction === "none" && isSurplus(sql))
      return { message: `this ${action.toUpperCase()} finds no transaction: the one that the file began has ended already` };
    return void 0;
  })
});
function isSurplus(sql) {
  const before2 = earlier(sql, "transaction").filter(({ operation }) => operation !== sql.operation);
  const last3 = before2.at(-1)?.operation.action;
  return (last3 === "commit" || last3 === "rollback") && before2.some(({ operation }) => operation.action === "begin");
}

// src/dangers/sql/truncate-cascade.ts
var truncate_cascade_default = defineDanger({
  title: "referencing tables emptied",
  harm: "data-loss",
  severity: "critical",
  why: "Every table with a foreign key to the truncated one is emptied as well, and every table that references those, whatever their foreign keys say about deleting.",
  help: "name every table that is to be emptied, and leave out `CASCADE`: PostgreSQL then refuses where a table was forgotten",
  source: "https://www.postgresql.org/docs/current/sql-truncate.html",
  find: onPostgres("truncate", (operation) => {
    if (!operation.cascade) return void 0;
    return {
      message: `every table that references ${codeName(operation.table)}, directly or through others, is emptied too`,
      help: `name the tables: ${snippet(`TRUNCATE ${path(operation.table)}, <referencing table>;`)}`
    };
  })
});

// src/dangers/sql/truncate-table.ts
var truncate_table_default = defineDanger({
  title: "table emptied",
  harm: "data-loss",
  severity: "critical",
  why: "All rows of the table are lost, without a look at any of them and without row triggers. The lock it takes keeps out readers and writers alike.",
  help: "delete the rows that are meant, in batches and with a condition that can be reviewed",
  safeWhen: "The table was created earlier in the same pull request or is temporary.",
  source: "https://www.postgresql.org/docs/current/sql-truncate.html",
  find: onOperation("truncate", (operation, sql) => {
    const { table } = operation;
    if (isSurelyNewTable(sql, table)) return void 0;
    return {
      message: `every row of ${codeName(table)} is lost`,
      help: `delete what is meant, in batches: ${snippet(batched(`DELETE FROM ${path(table, sql.script.dialect)}`, table, "<condition>", sql.script.dialect))}`
    };
  })
});

// src/dangers/sql/unbatched-backfill.ts
var unbatched_backfill_default = defineDanger({
  title: "new column filled in one statement",
  harm: "lock",
  severity: "medium",
  why: "One statement writes a new version of every row, keeps a lock on each until it ends, holds vacuum back, and makes replicas lag.",
  help: "fill it in batches from a job outside the migration",
  safeWhen: "The table was created earlier in the same pull request, or the update is a bounded batch. Where the table is locked by the same transaction, `sql/ddl-and-backfill-same-transaction` says so instead.",
  source: "https://www.postgresql.org/docs/current/mvcc-intro.html",
  find: onOperation("update", (operation, sql) => {
    const { table, columns } = operation;
    if (!isWholeTableBackfill(operation, sql) || isHeld(sql, table)) return void 0;
    const [first = ""] = columns;
    return {
      message: `${columns.map(code).join(", ")} of ${codeName(table)} is filled in all rows by one statement`,
      help: `in batches, until no row is changed: ${snippet(batched(`UPDATE ${path(table, sql.script.dialect)} SET ...`, table, `${identifier(first, sql.script.dialect)} IS NULL`, sql.script.dialect))}`
    };
  })
});

// src/dangers/sql/uncommitted-transaction.ts
var COMMITTING = [
  "create-table",
  "add-column",
  "drop-column",
  "alter-column-type",
  "create-index",
  "add-constraint",
  "drop",
  "rename",
  "truncate",
  "lock-table"
];
var uncommitted_transaction_default = defineDanger({
  title: "transaction never committed",
  harm: "outage",
  severity: "high",
  why: "When the connection closes everything after the BEGIN is rolled back, and until then its locks are held; the migration may be recorded as applied all the same.",
  help: "end the file with `COMMIT;`",
  safeWhen: "A COMMIT, END or ROLLBACK follows, or the tool that wraps the file commits.",
  source: "https://www.postgresql.org/docs/current/sql-begin.html",
  find: onOperation("transaction", (operation, sql) => {
    if (operation.action !== "begin" || sql.statement.transaction !== "none") return void 0;
    const ended = later(sql, "transaction").some(({ operation: other }) => ["commit", "rollback", "prepare"].includes(other.action));
    if (ended || sql.script.statements.some(({ transaction }) => transaction === "file")) return void 0;
    if (isMySql(sql) && later(sql, ...COMMITTING).length > 0) return void 0;
    return {
      message: "nothing ends this transaction: its statements are rolled back when the connection closes",
      help: "end the file with `COMMIT;`"
    };
  })
});

// src/dangers/sql/unindexed-foreign-key.ts
var unindexed_foreign_key_default = defineDanger({
  title: "foreign key without an index",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Deleting or changing a referenced row scans the whole referencing table.",
  help: "index the referencing columns",
  safeWhen: "An index of the same file, a unique or a primary key starts with the columns.",
  source: "https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK",
  find: onPostgres(
    ["create-table", "add-column", "add-constraint"],
    (operation, sql) => keys2(operation).filter((columns) => !isIndexed(columns, operation.table, sql)).map((columns) => ({
      key: columns.join(),
      message: `deleting what ${columns.map(code).join(", ")} of ${codeName(operation.table)} points to scans the whole table`,
      help: `outside a transaction: ${snippet(`CREATE INDEX CONCURRENTLY ${identifier(freshName(operation.table.name, ...columns, "idx"))} ON ${path(operation.table)} (${identifiers(columns)});`)}`
    }))
  )
});
function keys2(operation) {
  switch (operation.op) {
    case "create-table":
      return [
        ...operation.columns.filter(({ references, primaryKey, unique }) => references && !primaryKey && !unique).map(({ name }) => [name]),
        ...operation.constraints.filter(({ kind }) => kind === "foreign-key").map(({ columns }) => columns)
      ];
    case "add-column":
      return operation.column.references && !operation.column.unique ? [[operation.column.name]] : [];
    case "add-constraint":
      return operation.constraint.kind === "foreign-key" ? [operation.constraint.columns] : [];
    default:
      return [];
  }
}
function isIndexed(columns, table, sql) {
  const starts = (indexed) => columns.every((column) => indexed.slice(0, columns.length).includes(column));
  const keys3 = ["unique", "primary-key"];
  const indexes2 = inScriptOn(sql, table, "create-index").some(({ operation }) => starts(operation.index.columns));
  const added2 = inScriptOn(sql, table, "add-constraint").some(
    ({ operation: { constraint } }) => keys3.includes(constraint.kind) && starts(constraint.columns)
  );
  const created2 = inScriptOn(sql, table, "create-table").some(
    ({ operation }) => operation.constraints.some(({ kind, columns: indexed }) => keys3.includes(kind) && starts(indexed)) || operation.columns.some(({ name, primaryKey, unique }) => (primaryKey === true || unique === true) && starts([name]))
  );
  return indexes2 || added2 || created2;
}

// src/dangers/sql/unique-may-fail.ts
var unique_may_fail_default = defineDanger({
  title: "unique index that duplicates would break",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "If two rows agree in the columns the build fails, and a concurrent build leaves an INVALID index behind.",
  help: "look for duplicates first, and put the query into the pull request",
  safeWhen: "The table or a column was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY",
  find: onOperation("create-index", ({ index }, sql) => {
    const { table, columns } = index;
    if (!index.unique || isNewTable(sql, table) || columns.some((column) => isNewColumn(sql, table, column))) return void 0;
    return {
      message: `fails if two rows of ${codeName(table)} agree in ${columns.map(code).join(", ")}`,
      help: `look first: ${snippet(`SELECT ${columns.join(", ")}, count(*) FROM ${path(table, sql.script.dialect)} GROUP BY ${columns.map((_, at) => at + 1).join(", ")} HAVING count(*) > 1;`)}`
    };
  })
});

// src/dangers/sql/unqualified-table.ts
var unqualified_table_default = defineDanger({
  title: "table without its schema",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "In which schema it lands depends on the search path of whoever runs the migration.",
  help: "write the schema before the name",
  safeWhen: "The schema is written, or the table is temporary.",
  source: "https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-PATH",
  find: onPostgres("create-table", (operation, sql) => {
    if (operation.temporary || isQualified(sql.statement.text)) return void 0;
    return {
      message: `in which schema ${code(operation.table.name)} lands depends on who runs this`,
      help: snippet(`CREATE TABLE ${identifier(operation.table.schema ?? "public")}.${identifier(operation.table.name)} ...`)
    };
  })
});
function isQualified(text) {
  const [, rest = ""] = /\btable\s+(?:if\s+not\s+exists\s+)?([\s\S]{0,200})/i.exec(text) ?? [];
  return /^("[^"]*"|[\p{L}_][\p{L}\p{N}_$]*)\s*\./u.test(rest);
}

// src/dangers/sql/untrusted-language-or-extension.ts
var REACHING_OUT = /^(plpython[23]?u|plperlu|pltclu|plsh|pljavau|plr|dblink|postgres_fdw|file_fdw|adminpack|http|pg_net|install plugin|pgsql_http|plrust|xp_.*)$/;
var LANGUAGES = /^(c|internal|plpython[23]?u|plperlu|pltclu|plsh|pljavau|plr)$/;
var untrusted_language_or_extension_default = defineDanger({
  title: "way out of the database opened",
  harm: "privilege",
  severity: "high",
  why: "Functions in untrusted languages, and extensions such as dblink or file_fdw, reach files, the network or the shell with the rights of the server.",
  help: "do it outside the database, or have those who run the server agree",
  source: "https://www.postgresql.org/docs/current/catalog-pg-language.html",
  find: onOperation(["create-extension", "create-function", "create-other"], (operation) => {
    if (operation.op === "create-function") {
      if (!LANGUAGES.test(operation.language.toLowerCase())) return void 0;
      return {
        message: `${codeName(operation.function)} is written in ${code(operation.language)} and may do whatever the server process may`
      };
    }
    if (!REACHING_OUT.test(operation.object.name.toLowerCase())) return void 0;
    return { message: `${code(operation.object.name)} lets SQL reach files, the network or the shell of the server` };
  })
});

// src/dangers/sql/unused-suppression.ts
var unused_suppression_default = defineDanger({
  title: "suppression that suppresses nothing",
  harm: "advice",
  severity: "low",
  why: "A comment that allows a danger which is not there hides the next one of its kind that somebody adds at that place, and misleads whoever reads it.",
  help: "take the comment out",
  safeWhen: "The statement at which it stands has a finding of each danger that it names, or the danger is an advisory one that is not looked for.",
  source: "docs/suppressions.md",
  find: ({ suppression }, { suppressed }) => {
    if (!suppression || !suppressed) return void 0;
    const { unused, unknown } = suppressed(suppression);
    return [
      ...unused.map((danger) => ({
        key: danger,
        message: `${code(danger)} is allowed here, and there is nothing of the kind`,
        help: suppression.dangers.length === 1 ? "take the comment out" : `take ${code(danger)} out of the comment`
      })),
      ...unknown.map((danger) => ({
        key: danger,
        message: `there is no danger ${code(danger)}`,
        help: "take an id as the finding shows it; `interlock dangers` lists them"
      }))
    ];
  }
});

// src/dangers/sql/update-without-where.ts
var update_without_where_default = defineDanger({
  title: "all rows overwritten",
  harm: "data-loss",
  severity: "high",
  why: "The old value of every row is lost, and the statement rewrites the whole table in one transaction while it holds a lock on each row.",
  help: "say which rows are meant, and update in batches outside the migration",
  safeWhen: "The table was created earlier in the same pull request, or all assigned columns were added by it: filling a new column is `sql/unbatched-backfill`.",
  source: "https://www.postgresql.org/docs/current/sql-update.html",
  find: onOperation("update", (operation, sql) => {
    const { table, columns } = operation;
    if (operation.filter.rows !== "none" || isNewTable(sql, table)) return void 0;
    if (columns.length > 0 && columns.every((column) => isNewColumn(sql, table, column))) return void 0;
    const old = columns.filter((column) => !isNewColumn(sql, table, column));
    const what2 = old.length === 0 ? "every row" : `${old.map(code).join(", ")} in every row`;
    return {
      message: `${what2} of ${codeName(table)} is overwritten`,
      help: `say which rows: ${snippet(`UPDATE ${path(table, sql.script.dialect)} SET ... WHERE <condition>`)}; for all of them, in batches outside the migration`
    };
  })
});

// src/dangers/sql/vacuum-full.ts
var vacuum_full_default = defineDanger({
  title: "table compacted while it is locked",
  harm: "lock",
  severity: "high",
  why: "The table is copied under ACCESS EXCLUSIVE: reads and writes wait until it is done. It is refused inside a transaction.",
  help: "use plain `VACUUM`, or compact it online with a tool such as pg_repack",
  safeWhen: "It is plain `VACUUM`, or the table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-vacuum.html",
  lock: { mode: "ACCESS EXCLUSIVE", during: "rewrite" },
  find: onPostgres("vacuum", (operation, sql) => {
    const { table } = operation;
    if (!operation.full || table && isNewTable(sql, table)) return void 0;
    return {
      message: `reads and writes of ${table ? codeName(table) : "one table after the other"} wait while it is copied`,
      help: table ? `online: pg_repack --table=${path(table)}; or only free the space for reuse: ${snippet(`VACUUM ${path(table)};`)}` : "leave it out, or name the tables and use pg_repack"
    };
  })
});

// src/dangers/sql/validate-in-same-transaction.ts
var validate_in_same_transaction_default = defineDanger({
  title: "constraint validated under the lock of its adding",
  harm: "lock",
  severity: "high",
  why: "A lock is held until its transaction ends. Validated in the transaction that added it, the constraint is tested on every row while the table is locked, and `NOT VALID` gained nothing.",
  help: "commit after adding the constraint, and validate it in another transaction or migration",
  safeWhen: "The two run in different transactions, or the table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-VALIDATE-CONSTRAINT",
  lock: { mode: "ACCESS EXCLUSIVE", during: "scan" },
  find: onPostgres("validate-constraint", (operation, sql) => {
    const { table, constraint } = operation;
    if (isNewTable(sql, table)) return void 0;
    const added2 = earlier(sql, "add-constraint").some(
      (other) => other.operation.constraint.name === constraint && other.operation.constraint.notValid && sameName(other.operation.table, table) && inSameTransaction(sql, other.statement)
    );
    if (!added2) return void 0;
    return {
      message: `the lock of adding ${code(constraint)} is still held while every row of ${codeName(table)} is tested`,
      help: `in a migration of its own: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${identifier(constraint)};`)}`
    };
  })
});

// src/dangers/sql/wide-index.ts
var wide_index_default = defineDanger({
  title: "index over many columns",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Columns after the third seldom narrow a search further, and make the index larger and every write dearer.",
  help: "index the columns that narrow the search most",
  safeWhen: "The index is unique.",
  source: "https://www.postgresql.org/docs/current/indexes-multicolumn.html",
  find: onOperation("create-index", ({ index }) => {
    if (index.unique || index.columns.length <= 3) return void 0;
    return {
      message: `the index ${index.name === null ? "" : `${code(index.name)} `}on ${codeName(index.table)} has ${index.columns.length} columns`
    };
  })
});

// src/dangers/sql/wide-lock-window.ts
var wide_lock_window_default = defineDanger({
  title: "several tables locked in one transaction",
  harm: "lock",
  severity: "medium",
  why: "Each table stays locked against reads and writes until the transaction ends, so that the first waits for the work on all others; and two transactions that take the same locks in another order end in a deadlock.",
  help: "change one table per transaction",
  safeWhen: "Where each change is one of the catalogue alone and over in an instant, the finding has severity low. None at all when all but one of the tables were created earlier in the same pull request, or each is changed in a transaction of its own.",
  source: "https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-DEADLOCKS",
  find: onPostgres(LOCKING, (operation, sql) => {
    const table = exclusivelyLockedExisting(operation, sql);
    const held = table ? locksHeld(sql) : [];
    const [first] = held;
    if (!table || !first || held.length > 1 || sameName(first, table)) return void 0;
    const slow = inScript(sql, ...LOCKING).some(
      ({ operation: other, statement: statement2 }) => statement2.transactionNumber === sql.statement.transactionNumber && takesLong(other, { ...sql, statement: statement2 }) && !isOnNewTable(other, { ...sql, statement: statement2 })
    );
    return {
      severity: slow ? "medium" : "low",
      message: `${codeName(first)} stays locked while ${codeName(table)} is waited for and changed`,
      help: `commit in between: \`COMMIT; BEGIN;\`, or move the change of ${codeName(table)} to a migration of its own`
    };
  })
});
function isOnNewTable(operation, sql) {
  return "table" in operation && operation.table !== null && typeof operation.table === "object" && isNewTable(sql, operation.table);
}
function takesLong(operation, sql) {
  switch (operation.op) {
    case "alter-column-type":
      return !["none", "probably-free", "probably-wider"].includes(typeChange(operation, sql));
    case "set-not-null":
    case "set-expression":
      return true;
    case "set-storage":
      return operation.action !== "options";
    case "add-constraint":
      return !operation.constraint.notValid && operation.constraint.usingIndex === void 0;
    case "add-column": {
      const { autoIncrement, identity, generated, default: value2 } = operation.column;
      return autoIncrement === true || identity === true || generated?.stored === true || value2?.volatility === "volatile" || value2?.volatility === "unknown";
    }
    default:
      return false;
  }
}

// src/dangers/index.ts
var dangers2 = /* @__PURE__ */ new Map([
  ["any/change-not-understood", change_not_understood_default],
  ["infra/access-key-created", access_key_created_default],
  ["infra/access-revoked-in-bulk", access_revoked_in_bulk_default],
  ["infra/account-or-project-change", account_or_project_change_default],
  ["infra/action-invocation", action_invocation_default],
  ["infra/admin-policy-attached", admin_policy_attached_default],
  ["infra/alarm-delete", alarm_delete_default],
  ["infra/alarm-muted", alarm_muted_default],
  ["infra/apply-immediately", apply_immediately_default],
  ["infra/artifact-registry-delete", artifact_registry_delete_default],
  ["infra/audit-logging-disabled", audit_logging_disabled_default],
  ["infra/authentication-removed", authentication_removed_default],
  ["infra/automated-backups-deleted", automated_backups_deleted_default],
  ["infra/azure-privileged-role-assignment", azure_privileged_role_assignment_default],
  ["infra/azuread-privileged-grant", azuread_privileged_grant_default],
  ["infra/backend-or-state-config-changed", backend_or_state_config_changed_default],
  ["infra/backups-disabled", backups_disabled_default],
  ["infra/billing-disabled", billing_disabled_default],
  ["infra/bucket-delete-with-force-destroy", bucket_delete_with_force_destroy_default],
  ["infra/bucket-public", bucket_public_default],
  ["infra/budget-or-quota-removed", budget_or_quota_removed_default],
  ["infra/capacity-drop", capacity_drop_default],
  ["infra/certificate-delete", certificate_delete_default],
  ["infra/ci-action-unpinned", ci_action_unpinned_default],
  ["infra/ci-permissions-widened", ci_permissions_widened_default],
  ["infra/ci-script-injection", ci_script_injection_default],
  ["infra/ci-secrets-exposed", ci_secrets_exposed_default],
  ["infra/ci-self-hosted-runner", ci_self_hosted_runner_default],
  ["infra/ci-untrusted-code", ci_untrusted_code_default],
  ["infra/cidr-change", cidr_change_default],
  ["infra/cluster-delete", cluster_delete_default],
  ["infra/cluster-endpoint-public", cluster_endpoint_public_default],
  ["infra/codeowners-loosened", codeowners_loosened_default],
  ["infra/commitment-purchase", commitment_purchase_default],
  ["infra/compute-fleet-delete", compute_fleet_delete_default],
  ["infra/configuration-check-removed", configuration_check_removed_default],
  ["infra/connectivity-delete", connectivity_delete_default],
  ["infra/container-resource-delete", container_resource_delete_default],
  ["infra/count-index-shift", count_index_shift_default],
  ["infra/create-before-destroy-removed", create_before_destroy_removed_default],
  ["infra/crossplane-managed-delete", crossplane_managed_delete_default],
  ["infra/dangerous-local-file", dangerous_local_file_default],
  ["infra/dashboard-delete", dashboard_delete_default],
  ["infra/database-object-delete", database_object_delete_default],
  ["infra/database-public", database_public_default],
  ["infra/deletion-protection-disabled", deletion_protection_disabled_default],
  ["infra/deposed-stateful-delete", deposed_stateful_delete_default],
  ["infra/disk-or-volume-delete", disk_or_volume_delete_default],
  ["infra/dns-record-delete-or-change", dns_record_delete_or_change_default],
  ["infra/dns-zone-delete", dns_zone_delete_default],
  ["infra/dnssec-disabled", dnssec_disabled_default],
  ["infra/domain-registration-change", domain_registration_change_default],
  ["infra/drift-present", drift_present_default],
  ["infra/egress-opened", egress_opened_default],
  ["infra/encryption-at-rest-disabled", encryption_at_rest_disabled_default],
  ["infra/encryption-key-changed", encryption_key_changed_default],
  ["infra/expensive-resource-created", expensive_resource_created_default],
  ["infra/file-system-delete", file_system_delete_default],
  ["infra/force-destroy-enabled", force_destroy_enabled_default],
  ["infra/full-destroy", full_destroy_default],
  ["infra/gcp-authoritative-iam", gcp_authoritative_iam_default],
  ["infra/gcp-primitive-or-admin-role", gcp_primitive_or_admin_role_default],
  ["infra/gcp-public-member", gcp_public_member_default],
  ["infra/github-actions-permissions-widened", github_actions_permissions_widened_default],
  ["infra/github-branch-protection-removed", github_branch_protection_removed_default],
  ["infra/github-branch-protection-weakened", github_branch_protection_weakened_default],
  ["infra/github-deploy-key-or-webhook", github_deploy_key_or_webhook_default],
  ["infra/github-environment-protection-removed", github_environment_protection_removed_default],
  ["infra/github-owner-or-admin-granted", github_owner_or_admin_granted_default],
  ["infra/github-repository-archived", github_repository_archived_default],
  ["infra/github-repository-delete", github_repository_delete_default],
  ["infra/github-repository-visibility", github_repository_visibility_default],
  ["infra/github-security-features-disabled", github_security_features_disabled_default],
  ["infra/gitops-prune-or-sync-change", gitops_prune_or_sync_change_default],
  ["infra/helm-release-change", helm_release_change_default],
  ["infra/iam-privilege-escalation-action", iam_privilege_escalation_action_default],
  ["infra/iam-wildcard-action", iam_wildcard_action_default],
  ["infra/identity-delete", identity_delete_default],
  ["infra/ignore-changes-widened", ignore_changes_widened_default],
  ["infra/import-existing", import_existing_default],
  ["infra/import-with-change", import_with_change_default],
  ["infra/instance-downsize", instance_downsize_default],
  ["infra/k8s-cluster-admin-binding", k8s_cluster_admin_binding_default],
  ["infra/k8s-crd-delete", k8s_crd_delete_default],
  ["infra/k8s-custom-database-delete", k8s_custom_database_delete_default],
  ["infra/k8s-custom-resource-delete", k8s_custom_resource_delete_default],
  ["infra/k8s-deletion-protection-removed", k8s_deletion_protection_removed_default],
  ["infra/k8s-image-unpinned", k8s_image_unpinned_default],
  ["infra/k8s-namespace-delete", k8s_namespace_delete_default],
  ["infra/k8s-networkpolicy-removed", k8s_networkpolicy_removed_default],
  ["infra/k8s-pdb-removed", k8s_pdb_removed_default],
  ["infra/k8s-probe-or-limit-removed", k8s_probe_or_limit_removed_default],
  ["infra/k8s-pvc-or-pv-delete", k8s_pvc_or_pv_delete_default],
  ["infra/k8s-rbac-delete", k8s_rbac_delete_default],
  ["infra/k8s-rbac-wildcard", k8s_rbac_wildcard_default],
  ["infra/k8s-secret-or-configmap-delete", k8s_secret_or_configmap_delete_default],
  ["infra/k8s-security-context-weakened", k8s_security_context_weakened_default],
  ["infra/k8s-service-or-ingress-delete", k8s_service_or_ingress_delete_default],
  ["infra/k8s-statefulset-delete-or-recreate", k8s_statefulset_delete_or_recreate_default],
  ["infra/k8s-storageclass-change", k8s_storageclass_change_default],
  ["infra/k8s-webhook-change", k8s_webhook_change_default],
  ["infra/k8s-workload-delete", k8s_workload_delete_default],
  ["infra/key-or-secret-recovery-window-shortened", key_or_secret_recovery_window_shortened_default],
  ["infra/kms-grant-or-alias-removed", kms_grant_or_alias_removed_default],
  ["infra/kms-key-deletion", kms_key_deletion_default],
  ["infra/kms-key-disabled", kms_key_disabled_default],
  ["infra/kms-rotation-disabled", kms_rotation_disabled_default],
  ["infra/large-plan-unreviewable", large_plan_unreviewable_default],
  ["infra/lifecycle-expiry-added", lifecycle_expiry_added_default],
  ["infra/load-balancer-delete", load_balancer_delete_default],
  ["infra/load-balancer-made-public", load_balancer_made_public_default],
  ["infra/log-or-audit-store-delete", log_or_audit_store_delete_default],
  ["infra/log-retention-lowered", log_retention_lowered_default],
  ["infra/log-sink-redirected", log_sink_redirected_default],
  ["infra/major-version-upgrade", major_version_upgrade_default],
  ["infra/management-lock-removed", management_lock_removed_default],
  ["infra/many-deletes", many_deletes_default],
  ["infra/many-resource-types", many_resource_types_default],
  ["infra/metadata-service-weakened", metadata_service_weakened_default],
  ["infra/mfa-delete-or-object-lock-removed", mfa_delete_or_object_lock_removed_default],
  ["infra/mfa-or-password-policy-weakened", mfa_or_password_policy_weakened_default],
  ["infra/module-source-change", module_source_change_default],
  ["infra/move-target-missing", move_target_missing_default],
  ["infra/multi-az-or-replication-disabled", multi_az_or_replication_disabled_default],
  ["infra/multi-environment-change", multi_environment_change_default],
  ["infra/network-open-to-world", network_open_to_world_default],
  ["infra/node-pool-delete", node_pool_delete_default],
  ["infra/notification-target-removed", notification_target_removed_default],
  ["infra/oidc-provider-change", oidc_provider_change_default],
  ["infra/org-guardrail-removed", org_guardrail_removed_default],
  ["infra/permissions-boundary-removed", permissions_boundary_removed_default],
  ["infra/pitr-disabled", pitr_disabled_default],
  ["infra/policy-gate-self-change", policy_gate_self_change_default],
  ["infra/prevent-destroy-removed", prevent_destroy_removed_default],
  ["infra/provider-major-upgrade", provider_major_upgrade_default],
  ["infra/provider-source-change", provider_source_change_default],
  ["infra/provisioner-added", provisioner_added_default],
  ["infra/public-ip-assigned", public_ip_assigned_default],
  ["infra/region-change", region_change_default],
  ["infra/rename-looks-like-delete-create", rename_looks_like_delete_create_default],
  ["infra/repetition-mode-change", repetition_mode_change_default],
  ["infra/replace-by-encryption-change", replace_by_encryption_change_default],
  ["infra/replace-by-engine-downgrade", replace_by_engine_downgrade_default],
  ["infra/replace-by-identifier-change", replace_by_identifier_change_default],
  ["infra/replace-destroy-first", replace_destroy_first_default],
  ["infra/replace-tainted-stateful", replace_tainted_stateful_default],
  ["infra/replace-trigger-added", replace_trigger_added_default],
  ["infra/replace-triggered", replace_triggered_default],
  ["infra/resource-policy-public", resource_policy_public_default],
  ["infra/retention-lowered", retention_lowered_default],
  ["infra/route-or-gateway-delete", route_or_gateway_delete_default],
  ["infra/saas-admin-granted", saas_admin_granted_default],
  ["infra/scaled-to-zero", scaled_to_zero_default],
  ["infra/secret-delete", secret_delete_default],
  ["infra/secret-in-plaintext-attribute", secret_in_plaintext_attribute_default],
  ["infra/secret-value-change", secret_value_change_default],
  ["infra/security-service-disabled", security_service_disabled_default],
  ["infra/sensitive-mark-removed", sensitive_mark_removed_default],
  ["infra/shared-dependency-change", shared_dependency_change_default],
  ["infra/snapshot-or-backup-delete", snapshot_or_backup_delete_default],
  ["infra/snapshot-or-image-shared", snapshot_or_image_shared_default],
  ["infra/soft-delete-disabled", soft_delete_disabled_default],
  ["infra/state-forget", state_forget_default],
  ["infra/state-move", state_move_default],
  ["infra/state-move-with-change", state_move_with_change_default],
  ["infra/stateful-delete", stateful_delete_default],
  ["infra/stateful-delete-without-final-snapshot", stateful_delete_without_final_snapshot_default],
  ["infra/stateful-replace", stateful_replace_default],
  ["infra/static-ip-release", static_ip_release_default],
  ["infra/storage-shrink", storage_shrink_default],
  ["infra/stream-or-queue-delete", stream_or_queue_delete_default],
  ["infra/targeted-or-incomplete-plan", targeted_or_incomplete_plan_default],
  ["infra/tls-weakened", tls_weakened_default],
  ["infra/tool-protection-removed", tool_protection_removed_default],
  ["infra/trust-policy-opened", trust_policy_opened_default],
  ["infra/unknown-safety-attribute", unknown_safety_attribute_default],
  ["infra/user-directory-delete", user_directory_delete_default],
  ["infra/versioning-disabled", versioning_disabled_default],
  ["infra/vm-delete-with-attached-disks", vm_delete_with_attached_disks_default],
  ["infra/vpc-or-subnet-delete", vpc_or_subnet_delete_default],
  ["infra/waf-or-ddos-removed", waf_or_ddos_removed_default],
  ["infra/weighted-blast-score", weighted_blast_score_default],
  ["infra/whole-module-removed", whole_module_removed_default],
  ["sql/add-check-validating", add_check_validating_default],
  ["sql/add-column-constrained-domain", add_column_constrained_domain_default],
  ["sql/add-column-default-rewrite", add_column_default_rewrite_default],
  ["sql/add-column-identity", add_column_identity_default],
  ["sql/add-column-inline-foreign-key", add_column_inline_foreign_key_default],
  ["sql/add-column-serial", add_column_serial_default],
  ["sql/add-column-volatile-default", add_column_volatile_default_default],
  ["sql/add-exclusion-constraint", add_exclusion_constraint_default],
  ["sql/add-foreign-key-validating", add_foreign_key_validating_default],
  ["sql/add-generated-stored-column", add_generated_stored_column_default],
  ["sql/add-json-column", add_json_column_default],
  ["sql/add-on-delete-cascade", add_on_delete_cascade_default],
  ["sql/add-primary-key", add_primary_key_default],
  ["sql/add-required-column", add_required_column_default],
  ["sql/add-unique-constraint", add_unique_constraint_default],
  ["sql/alter-domain-constraint", alter_domain_constraint_default],
  ["sql/alter-system", alter_system_default],
  ["sql/attach-partition", attach_partition_default],
  ["sql/autovacuum-disabled", autovacuum_disabled_default],
  ["sql/ban-char", ban_char_default],
  ["sql/change-collation", change_collation_default],
  ["sql/change-column-type", change_column_type_default],
  ["sql/change-default", change_default_default],
  ["sql/change-function-signature", change_function_signature_default],
  ["sql/change-primary-key", change_primary_key_default],
  ["sql/change-replica-identity", change_replica_identity_default],
  ["sql/cluster-table", cluster_table_default],
  ["sql/concurrent-in-transaction", concurrent_in_transaction_default],
  ["sql/concurrent-index-if-not-exists", concurrent_index_if_not_exists_default],
  ["sql/copy-program", copy_program_default],
  ["sql/create-domain-constraint", create_domain_constraint_default],
  ["sql/create-enum", create_enum_default],
  ["sql/create-index-not-concurrent", create_index_not_concurrent_default],
  ["sql/create-matview-with-data", create_matview_with_data_default],
  ["sql/create-rule", create_rule_default],
  ["sql/create-trigger", create_trigger_default],
  ["sql/data-change-in-schema-migration", data_change_in_schema_migration_default],
  ["sql/ddl-and-backfill-same-transaction", ddl_and_backfill_same_transaction_default],
  ["sql/ddl-in-procedural-block", ddl_in_procedural_block_default],
  ["sql/delete-without-where", delete_without_where_default],
  ["sql/deleted-migration", deleted_migration_default],
  ["sql/destructive-join-delete", destructive_join_delete_default],
  ["sql/detach-partition-not-concurrent", detach_partition_not_concurrent_default],
  ["sql/disable-constraint-checks", disable_constraint_checks_default],
  ["sql/disable-rls", disable_rls_default],
  ["sql/disable-trigger", disable_trigger_default],
  ["sql/down-destroys-data", down_destroys_data_default],
  ["sql/down-does-not-reverse", down_does_not_reverse_default],
  ["sql/drop-and-recreate-table", drop_and_recreate_table_default],
  ["sql/drop-cascade", drop_cascade_default],
  ["sql/drop-column", drop_column_default],
  ["sql/drop-constraint", drop_constraint_default],
  ["sql/drop-database", drop_database_default],
  ["sql/drop-default", drop_default_default],
  ["sql/drop-default-of-required-column", drop_default_of_required_column_default],
  ["sql/drop-extension", drop_extension_default],
  ["sql/drop-function", drop_function_default],
  ["sql/drop-index-not-concurrent", drop_index_not_concurrent_default],
  ["sql/drop-materialized-view", drop_materialized_view_default],
  ["sql/drop-not-null", drop_not_null_default],
  ["sql/drop-owned", drop_owned_default],
  ["sql/drop-partition", drop_partition_default],
  ["sql/drop-policy", drop_policy_default],
  ["sql/drop-primary-key", drop_primary_key_default],
  ["sql/drop-publication", drop_publication_default],
  ["sql/drop-role", drop_role_default],
  ["sql/drop-schema", drop_schema_default],
  ["sql/drop-sequence", drop_sequence_default],
  ["sql/drop-table", drop_table_default],
  ["sql/drop-table-with-foreign-keys", drop_table_with_foreign_keys_default],
  ["sql/drop-trigger", drop_trigger_default],
  ["sql/drop-type", drop_type_default],
  ["sql/drop-view", drop_view_default],
  ["sql/duplicate-column-assignment", duplicate_column_assignment_default],
  ["sql/duplicate-version", duplicate_version_default],
  ["sql/enum-add-value-in-transaction", enum_add_value_in_transaction_default],
  ["sql/enum-value-ordering", enum_value_ordering_default],
  ["sql/enum-value-used-in-transaction", enum_value_used_in_transaction_default],
  ["sql/grant-all", grant_all_default],
  ["sql/grant-to-public", grant_to_public_default],
  ["sql/hash-index", hash_index_default],
  ["sql/identifier-too-long", identifier_too_long_default],
  ["sql/index-on-partitioned-parent", index_on_partitioned_parent_default],
  ["sql/insert-without-columns", insert_without_columns_default],
  ["sql/int-primary-key", int_primary_key_default],
  ["sql/lock-table", lock_table_default],
  ["sql/lossy-charset-change", lossy_charset_change_default],
  ["sql/mismatched-foreign-key-type", mismatched_foreign_key_type_default],
  ["sql/missing-down", missing_down_default],
  ["sql/missing-idle-timeout", missing_idle_timeout_default],
  ["sql/missing-lock-timeout", missing_lock_timeout_default],
  ["sql/missing-primary-key", missing_primary_key_default],
  ["sql/missing-statement-timeout", missing_statement_timeout_default],
  ["sql/modified-applied-migration", modified_applied_migration_default],
  ["sql/multiple-alter-table", multiple_alter_table_default],
  ["sql/mysql-add-foreign-key", mysql_add_foreign_key_default],
  ["sql/mysql-blocking-algorithm", mysql_blocking_algorithm_default],
  ["sql/mysql-change-engine", mysql_change_engine_default],
  ["sql/mysql-change-primary-key", mysql_change_primary_key_default],
  ["sql/mysql-convert-charset", mysql_convert_charset_default],
  ["sql/mysql-enum-reorder", mysql_enum_reorder_default],
  ["sql/mysql-expression-default", mysql_expression_default_default],
  ["sql/mysql-fulltext-spatial-index", mysql_fulltext_spatial_index_default],
  ["sql/mysql-inline-references", mysql_inline_references_default],
  ["sql/mysql-missing-algorithm", mysql_missing_algorithm_default],
  ["sql/mysql-modify-nullability", mysql_modify_nullability_default],
  ["sql/mysql-multi-statement-ddl", mysql_multi_statement_ddl_default],
  ["sql/mysql-optimize-table", mysql_optimize_table_default],
  ["sql/mysql-relax-sql-mode", mysql_relax_sql_mode_default],
  ["sql/mysql-reorder-column", mysql_reorder_column_default],
  ["sql/narrow-column-type", narrow_column_type_default],
  ["sql/not-enforced-constraint", not_enforced_constraint_default],
  ["sql/not-rerunnable", not_rerunnable_default],
  ["sql/out-of-order-migration", out_of_order_migration_default],
  ["sql/parse-error", parse_error_default],
  ["sql/permissive-policy", permissive_policy_default],
  ["sql/plaintext-password", plaintext_password_default],
  ["sql/prefer-identity", prefer_identity_default],
  ["sql/prefer-text", prefer_text_default],
  ["sql/prefer-timestamptz", prefer_timestamptz_default],
  ["sql/primary-key-using-index-nullable", primary_key_using_index_nullable_default],
  ["sql/recreate-enum", recreate_enum_default],
  ["sql/redundant-index", redundant_index_default],
  ["sql/refresh-matview-not-concurrent", refresh_matview_not_concurrent_default],
  ["sql/reindex-not-concurrent", reindex_not_concurrent_default],
  ["sql/rename-column", rename_column_default],
  ["sql/rename-enum-value", rename_enum_value_default],
  ["sql/rename-object", rename_object_default],
  ["sql/rename-schema", rename_schema_default],
  ["sql/rename-table", rename_table_default],
  ["sql/replace-into", replace_into_default],
  ["sql/replace-view-columns", replace_view_columns_default],
  ["sql/revoke-privilege", revoke_privilege_default],
  ["sql/rls-without-policy", rls_without_policy_default],
  ["sql/role-change", role_change_default],
  ["sql/security-definer-search-path", security_definer_search_path_default],
  ["sql/set-access-method", set_access_method_default],
  ["sql/set-expression", set_expression_default],
  ["sql/set-logged-unlogged", set_logged_unlogged_default],
  ["sql/set-not-null", set_not_null_default],
  ["sql/set-null-on-not-null", set_null_on_not_null_default],
  ["sql/set-schema", set_schema_default],
  ["sql/set-tablespace", set_tablespace_default],
  ["sql/sqlite-not-null-without-default", sqlite_not_null_without_default_default],
  ["sql/sqlite-table-rebuild", sqlite_table_rebuild_default],
  ["sql/statement-after-exclusive-lock", statement_after_exclusive_lock_default],
  ["sql/superuser-role", superuser_role_default],
  ["sql/tautological-where", tautological_where_default],
  ["sql/transaction-control", transaction_control_default],
  ["sql/truncate-cascade", truncate_cascade_default],
  ["sql/truncate-table", truncate_table_default],
  ["sql/unbatched-backfill", unbatched_backfill_default],
  ["sql/uncommitted-transaction", uncommitted_transaction_default],
  ["sql/unindexed-foreign-key", unindexed_foreign_key_default],
  ["sql/unique-may-fail", unique_may_fail_default],
  ["sql/unqualified-table", unqualified_table_default],
  ["sql/untrusted-language-or-extension", untrusted_language_or_extension_default],
  ["sql/unused-suppression", unused_suppression_default],
  ["sql/update-without-where", update_without_where_default],
  ["sql/vacuum-full", vacuum_full_default],
  ["sql/validate-in-same-transaction", validate_in_same_transaction_default],
  ["sql/wide-index", wide_index_default],
  ["sql/wide-lock-window", wide_lock_window_default]
]);

// src/dangers/watched.ts
function watchedOf({ watches }, type) {
  if (watches === void 0 || isList(watches)) return watches;
  return Object.hasOwn(watches, type) ? watches[type] : [];
}
function isList(watches) {
  return Array.isArray(watches);
}
function hasValue(value2) {
  return value2 !== void 0 && value2 !== null && !(Array.isArray(value2) && value2.length === 0);
}
function differs2(before2, after) {
  return !isSame2(before2, after);
}
function isSame2(one, other) {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return (one ?? null) === (other ?? null);
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    for (let at = 0; at < one.length; at++) if (!isSame2(one[at], other[at])) return false;
    return true;
  }
  if (Array.isArray(other) || isUnknown(one)) return false;
  const names2 = Object.keys(one);
  if (names2.length !== Object.keys(other).length) return false;
  for (const name of names2) if (!Object.hasOwn(other, name) || !isSame2(one[name], other[name])) return false;
  return true;
}

// src/dangers/probe.ts
var SAME = /* @__PURE__ */ new Set([
  "type",
  "kind",
  "before",
  "after",
  "plan",
  "sql",
  "migration",
  "suppression",
  "configuration",
  "notUnderstood",
  "whole"
]);
var SAME_IN_PLAN = /* @__PURE__ */ new Set(["mode", "actions", "deposed", "previousAddress", "importing", "tool"]);
var OF_ANY_ATTRIBUTE = /* @__PURE__ */ new Set(["unknownPaths", "sensitivePaths"]);
var WITHOUT_VALUE = [void 0, null, []];
function attributesRead(danger, type) {
  const names2 = /* @__PURE__ */ new Set();
  for (const value2 of WITHOUT_VALUE) {
    const probed = probe(danger, { ...NEW2, type }, value2);
    if (!probed.isQuiet || probed.looksAtMore) return void 0;
    for (const name of probed.names) if (!isMark(name)) names2.add(name);
    const watched = probed.asksUnknown ? danger.watches && watchedOf(danger, tableName(type)) : [];
    if (!watched) return void 0;
    for (const name of watched) names2.add(name);
  }
  return [...names2];
}
function attributesCompared(danger, type) {
  const { isQuiet, names: names2, asksUnknown, looksAtMore } = probe(danger, { ...UPDATED2, type }, void 0);
  return isQuiet && !asksUnknown && !looksAtMore ? [...names2].filter((name) => !isMark(name)) : void 0;
}
function probe(danger, template, value2) {
  const probed = { isQuiet: false, names: /* @__PURE__ */ new Set(), asksUnknown: false, looksAtMore: false };
  const read2 = (name) => {
    if (typeof name === "string") probed.names.add(name);
    else probed.looksAtMore = true;
  };
  const object = new Proxy(
    {},
    {
      get: (_, name) => (read2(name), isMark(name) ? void 0 : value2),
      has: (_, name) => (read2(name), !isMark(name) && value2 !== void 0),
      getOwnPropertyDescriptor(_, name) {
        read2(name);
        return isMark(name) || value2 === void 0 ? void 0 : { value: value2, configurable: true, enumerable: true, writable: true };
      },
      ownKeys() {
        probed.looksAtMore = true;
        return [];
      }
    }
  );
  const told2 = (object2, asked) => new Proxy(object2, {
    get(target, name) {
      asked(name);
      return Reflect.get(target, name);
    }
  });
  const plan = told2(template.plan, (name) => {
    if (OF_ANY_ATTRIBUTE.has(name)) probed.asksUnknown = true;
    else probed.looksAtMore ||= !SAME_IN_PLAN.has(name);
  });
  const before2 = template.before && object;
  const change = told2({ ...template, before: before2, after: object, plan }, (name) => probed.looksAtMore ||= !SAME.has(name));
  try {
    const found = danger.find(change, {});
    probed.isQuiet = found === void 0 || Array.isArray(found) && found.length === 0;
  } catch {
  }
  return probed;
}
function isMark(name) {
  return typeof name === "string" && name.startsWith("interlock:");
}
var DETAIL = {
  mode: "managed",
  provider: "",
  module: "",
  name: "",
  replacePaths: [],
  unknownPaths: [],
  sensitivePaths: []
};
var EMPTY = {
  source: "",
  type: "",
  address: "",
  location: { file: "" },
  after: {},
  changed: [],
  digest: "",
  trust: "local"
};
var NEW2 = { ...EMPTY, kind: "create", before: null, plan: { ...DETAIL, actions: ["create"] } };
var UPDATED2 = { ...EMPTY, kind: "update", before: {}, plan: { ...DETAIL, actions: ["update"] } };

// src/dangers/choose.ts
var MOST_TYPES = 2e3;
function chooser(active) {
  const known3 = /* @__PURE__ */ new Map();
  const of = (fates, type) => {
    let byType = known3.get(fates);
    if (!byType) known3.set(fates, byType = /* @__PURE__ */ new Map());
    const found = byType.get(type);
    if (found) return found;
    const name = tableName(type);
    const made2 = chosenOf(
      active.filter(
        ([, danger]) => (danger.fate === void 0 || fates.includes(danger.fate)) && looksAt(danger, name, fates.includes("new"))
      ),
      ([, danger]) => watchedBy(danger, fates, type)
    );
    if (byType.size < MOST_TYPES) byType.set(type, made2);
    return made2;
  };
  const choose = (change) => {
    const fates = fatesOf(change);
    const chosen = of(fates, change.type);
    const { before: before2, after } = change;
    if (!isOpen5(after)) return chosen.entries;
    if (fates === NEW) return chosen.where((name) => hasValue(own(after, name)));
    return isOpen5(before2) ? chosen.where((name) => differs2(own(before2, name), own(after, name))) : chosen.entries;
  };
  return Object.assign(choose, { of });
}
function isOpen5(value2) {
  return isObject(value2) && !isUnknown(value2) && !isSensitive(value2);
}
function own(object, name) {
  return Object.hasOwn(object, name) ? object[name] : void 0;
}
function watchedBy(danger, fates, type) {
  if (fates === NEW) return attributesRead(danger, type);
  if (fates === UPDATED) return watchedOf(danger, tableName(type)) ?? (attributesCompared(danger, type)?.length === 0 ? [] : void 0);
  return fates === REPLACED && danger.fate !== void 0 && danger.fate !== "destroyed" ? watchedOf(danger, tableName(type)) : void 0;
}
var MOST_SETS = 100;
function chosenOf(entries, watchedOfEntry) {
  const always = /* @__PURE__ */ new Set();
  const byAttribute = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const watched2 = watchedOfEntry(entry);
    if (watched2 === void 0) always.add(entry);
    for (const name of watched2 ?? []) {
      const watching = byAttribute.get(name);
      if (watching) watching.push(entry);
      else byAttribute.set(name, [entry]);
    }
  }
  const watched = [...byAttribute.keys()];
  const known3 = /* @__PURE__ */ new Map();
  return {
    entries,
    watched: always.size > 0 ? void 0 : watched,
    where(isAtStake) {
      if (always.size === entries.length) return entries;
      let key = "";
      for (const name of watched) if (isAtStake(name)) key += `${name}\0`;
      const found = known3.get(key);
      if (found) return found;
      const asked = /* @__PURE__ */ new Set([...always, ...key.split("\0").flatMap((name) => byAttribute.get(name) ?? [])]);
      const made2 = entries.filter((entry) => asked.has(entry));
      if (known3.size < MOST_SETS) known3.set(key, made2);
      return made2;
    }
  };
}
function looksAt({ types, newTypes }, type, isNew3 = false) {
  const named = isNew3 ? newTypes ?? types : types;
  return named === void 0 || named.some((one) => one === type || fitsStar(one, type));
}
function fitsStar(pattern, type) {
  const star = pattern.indexOf("*");
  if (star < 0 || type.length < pattern.length - 1) return false;
  return type.startsWith(pattern.slice(0, star)) && type.endsWith(pattern.slice(star + 1));
}

// src/dangers/classify.ts
function createClassifier(options = {}) {
  const ordinals = /* @__PURE__ */ new Map();
  const active = [...dangers2].filter(([id, danger]) => !danger.advisory || options.advisory?.(id) === true);
  const ofScope = (scope) => active.filter(([, danger]) => (danger.scope ?? "change") === scope);
  const single2 = ofScope("change");
  const chooseForSql = sqlChooser(single2.filter(([id]) => !id.startsWith("infra/")));
  const choose = chooser(single2.filter(([id, danger]) => !id.startsWith("sql/") && danger.configuration !== "only"));
  const chooseForConfiguration = configurationChooser(single2, choose);
  const [ofRest, ofWhole] = [ofScope("rest"), ofScope("whole")];
  const chooseRest = chooser(ofRest);
  const digests = options.digests !== false;
  const uses2 = suppressionUses(options);
  const surroundings = { suppressed: uses2.of, ...options.parameter && { parameter: options.parameter } };
  const chosen = (change) => change.sql || change.migration || change.suppression ? chooseForSql(change.sql?.operation.op, change.sql?.script.dialect) : change.configuration ? chooseForConfiguration(change) : choose(change);
  const find = (entries, change, environment) => {
    const findings = [];
    for (const entry of entries) {
      const found = entry[1].find(change, surroundings);
      if (found === void 0) continue;
      const hits = Array.isArray(found) ? found : [found];
      if (hits.length === 0) continue;
      const digest = digests ? change.digest : "";
      for (const hit of hits) findings.push(finding(entry, hit, change, digest, environment, ordinals));
      if (change.suppressions) uses2.take(change.suppressions, entry[0]);
    }
    return findings;
  };
  return {
    digests,
    classify: (change, environment) => find(chosen(change), change, environment),
    classifyRest: (change, environment) => find(ofRest, change, environment),
    classifyWhole: (change, environment) => find(ofWhole, change, environment),
    glance: (change) => chosen(change).flatMap(
      ([id, danger]) => [danger.find(change, surroundings) ?? []].flat().map(({ harm = danger.harm, severity = danger.severity }) => ({ danger: id, harm, severity }))
    ),
    watchesNew: (type) => chooseRest.of(NEW, type).entries.length > 0 ? void 0 : choose.of(NEW, type).watched
  };
}
function configurationChooser(active, choose) {
  const looking = active.filter(([, { configuration }]) => configuration !== void 0);
  const only = looking.filter(([, { configuration }]) => configuration === "only");
  return (change) => {
    const fitting = (change.plan ? only : looking).filter(([, danger]) => looksAt(danger, tableName(change.type)));
    return change.plan ? [...choose.of(fatesOf(change), change.type).entries, ...fitting] : fitting;
  };
}
function sqlChooser(active) {
  const known3 = /* @__PURE__ */ new Map();
  return (operation, dialect) => {
    let byOperation = known3.get(dialect);
    if (!byOperation) known3.set(dialect, byOperation = /* @__PURE__ */ new Map());
    const chosen = byOperation.get(operation);
    if (chosen) return chosen;
    const fits2 = (named, one) => !named || one !== void 0 && named.has(one);
    const made2 = active.filter(([, { find }]) => fits2(find.operations, operation) && fits2(find.dialects, dialect));
    byOperation.set(operation, made2);
    return made2;
  };
}
function finding([id, danger], hit, change, digest, environment, ordinals) {
  const { source, kind, type, address } = change;
  const identity = identityOf({ danger: id, source, environment, kind, type, address, key: hit.key ?? "" });
  const ordinal = ordinals.get(identity) ?? 0;
  ordinals.set(identity, ordinal + 1);
  return {
    fingerprint: fingerprint(identity, ordinal),
    digest: hit.digest !== void 0 && digest !== "" ? `sha256:${hit.digest}` : digest,
    danger: id,
    harm: hit.harm ?? danger.harm,
    severity: hit.severity ?? danger.severity,
    kind,
    type,
    address,
    environment,
    source,
    trust: change.trust,
    location: hit.location ?? change.location,
    message: hit.message,
    help: hit.help ?? danger.help,
    ...suppressionOf(id, change)
  };
}
function suppressionOf(id, { suppressions }) {
  const suppression = suppressions?.find((one) => one.dangers.includes(id));
  return suppression ? { suppression } : {};
}
function suppressionUses({ advisory }) {
  const used = /* @__PURE__ */ new WeakMap();
  return {
    take(suppressions, danger) {
      for (const one of suppressions) used.set(one, (used.get(one) ?? /* @__PURE__ */ new Set()).add(danger));
    },
    of(suppression) {
      const found = used.get(suppression);
      const unknown = suppression.dangers.filter((id) => !dangers2.has(id));
      const isOff = (id) => dangers2.get(id)?.advisory === true && advisory?.(id) !== true;
      const unused = suppression.dangers.filter((id) => !found?.has(id) && !unknown.includes(id) && !isOff(id));
      return { unused, unknown };
    }
  };
}
function catalogue() {
  return [...dangers2].map(([id, { title, harm, severity, why, help, advisory, parameters: parameters9 = {} }]) => ({
    id,
    title,
    harm,
    severity,
    why,
    help,
    advisory: advisory === true,
    parameters: Object.keys(parameters9)
  }));
}

export {
  isPlanned,
  destroys,
  replaces,
  isDeposed,
  dependentsText,
  readText,
  tableName,
  typesWithContent,
  contentSeverity,
  weightOf,
  holdsNothing,
  createClassifier,
  catalogue
};
