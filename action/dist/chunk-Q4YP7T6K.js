import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  compileCapturingGlob,
  fixedFolder
} from "./chunk-QE7EL623.js";
import {
  createCollector,
  earliest,
  endInstant,
  expiredSuppressions,
  hashKey,
  instant,
  isCode,
  isNotUnderstood,
  judgedFinding,
  loadSqlReader,
  mayBeCodeMigration,
  readCodeMigration,
  readConfiguration,
  readSql,
  shownAttributes,
  suppressionEnds,
  withoutHonoured
} from "./chunk-CVAZWC7G.js";
import {
  manifestOf,
  planOf,
  readManifest
} from "./chunk-YR4TSEZM.js";
import {
  changeSetsAmong,
  isPlanFormat,
  readPlan,
  recognise
} from "./chunk-HSROIURQ.js";
import {
  ADDED_OPERATORS,
  CHANGE_KINDS,
  LIMITS,
  MATCH_GLOBS,
  OPERATORS,
  UNDECIDED,
  asNumber,
  bigText,
  compileRegex,
  describeGroup,
  equal,
  lastValidPolicies,
  order,
  policiesAt,
  renderCondition,
  require_logic,
  spend,
  truth
} from "./chunk-A4HCSZVC.js";
import {
  anyGlob,
  compileGlob
} from "./chunk-PNQ6XSAQ.js";
import {
  catalogue,
  createClassifier
} from "./chunk-2GMROODO.js";
import {
  changedTexts,
  textAt
} from "./chunk-MU5JPGLH.js";
import {
  asMigrated,
  byName
} from "./chunk-OYEF5VKR.js";
import {
  headOf,
  textOf
} from "./chunk-44RKATWY.js";
import {
  parseDocument
} from "./chunk-42IDJWKW.js";
import {
  besides,
  decodeSql
} from "./chunk-WLMMNWNV.js";
import {
  wayBackOf
} from "./chunk-KLLIRZ7S.js";
import {
  didYouMean
} from "./chunk-GJX2AMEE.js";
import {
  HARMS,
  SEVERITIES,
  UNKNOWN_ENVIRONMENT,
  isAtLeast
} from "./chunk-J4EE742W.js";
import {
  sealer
} from "./chunk-R3JWCZGH.js";
import {
  failed,
  isError,
  isPending,
  ok,
  problem
} from "./chunk-XEER5CX4.js";
import {
  isConfigurationFile
} from "./chunk-J4HTZNG7.js";
import {
  hideLeaks
} from "./chunk-GI5EJZWF.js";
import {
  UNKNOWN,
  isObject,
  isSensitive,
  isUnknown
} from "./chunk-EGKD75XR.js";
import {
  sha256
} from "./chunk-4EMEBGM3.js";
import {
  __toESM
} from "./chunk-XNC7CHNM.js";

// src/app/error-verdict.ts
function errorVerdict(problems, source, headSha) {
  const [first, ...more] = problems;
  const rest = more.length === 0 ? "" : `, and ${more.length} more ${more.length === 1 ? "problem" : "problems"}`;
  return {
    version: 1,
    verdict: "error",
    wouldBe: "error",
    changesAt: null,
    headSha,
    headline: `cannot judge: ${first?.message ?? "something went wrong"}${rest}`,
    policies: { digest: null, source, count: 0 },
    changes: { total: 0, byKind: {} },
    findings: [],
    rules: [],
    unmatched: { setting: "allow", findings: [] },
    problems: [...problems],
    next: first?.help === void 0 ? [] : [first.help]
  };
}

// src/app/gate-workflows.ts
var WORKFLOW = /^\.github\/workflows\/.*\.ya?ml$|^(?:\.github\/actions\/.*|)action\.ya?ml$/i;
async function gateWorkflows(repository, changed) {
  const names3 = changed.flatMap(({ path, previousPath }) => previousPath ? [path, previousPath] : [path]);
  const workflows = [...new Set(names3)].filter((path) => WORKFLOW.test(path));
  const found = await Promise.all(
    workflows.map(async (path) => {
      const versions = await Promise.all([repository.base, repository.head].map(({ sha }) => repository.read(sha, path)));
      return versions.some((version) => !version.ok || speaksOfGate(version.value)) ? [path] : [];
    })
  );
  return found.flat();
}
function speaksOfGate(bytes) {
  return bytes !== null && (textOf(bytes)?.toLowerCase().includes("interlock") ?? true);
}

// src/decide/compare-text.ts
function compareText(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

// src/decide/login.ts
function loginKey(login) {
  return login.trim().toLowerCase();
}
function sameLogin(one, other) {
  return loginKey(one) === loginKey(other);
}
function isPlatform(login) {
  return loginKey(login) === "web-flow";
}

// src/decide/approvals/people.ts
function sortPeople({ people: people2, pull }) {
  const bots = Object.entries(people2?.kinds ?? {}).filter(([, kind]) => kind !== "human");
  return {
    teams: lists(people2?.teams),
    organizations: lists(people2?.organizations),
    permissions: grouped(
      Object.entries(people2?.permissions ?? {}),
      ([login]) => login,
      ([, permission]) => permission
    ),
    reviews: grouped(
      pull.reviews ?? [],
      ({ user }) => user,
      (review) => review
    ),
    comments: grouped(
      pull.comments ?? [],
      ({ user }) => user,
      (comment) => comment
    ),
    bots: /* @__PURE__ */ new Set([
      ...bots.map(([login]) => loginKey(login)),
      ...pull.authorKind && pull.authorKind !== "human" ? [loginKey(pull.author)] : []
    ])
  };
}
function lists(written) {
  const found = /* @__PURE__ */ new Map();
  for (const [name, members] of Object.entries(written ?? {})) {
    const known2 = found.get(loginKey(name)) ?? /* @__PURE__ */ new Set();
    for (const member of members) known2.add(loginKey(member));
    found.set(loginKey(name), known2);
  }
  return found;
}
function grouped(all, login, keep) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) {
    const key = loginKey(login(one));
    const group = groups.get(key);
    if (group) group.push(keep(one));
    else groups.set(key, [keep(one)]);
  }
  return groups;
}

// src/decide/unknown.ts
function unavailableWhy(facts, path) {
  const wanted = path.toLowerCase();
  const gap = facts.unavailable?.find((entry) => {
    const missing2 = entry.path.toLowerCase();
    return wanted === missing2 || wanted.startsWith(`${missing2}.`);
  });
  return gap?.why;
}
function incompleteWhy(facts, list) {
  const why = unavailableWhy(facts, `pull.${list}`);
  if (why !== void 0) return `the ${list} could not be read: ${why}`;
  if (facts.pull.truncated?.includes(list)) return `the list of ${list} is cut short`;
  return void 0;
}

// src/decide/approvals/membership.ts
var PERMISSIONS = ["none", "read", "triage", "write", "maintain", "admin"];
var YES = { is: "yes" };
var NO = { is: "no" };
function membership(user, group, context) {
  return union([
    ...group.users.map((name) => sameLogin(name, user) ? YES : NO),
    ...group.teams.map((team) => inList(user, team, "teams", context)),
    ...group.roles.map((role) => inRole(user, role, context)),
    ...group.organizations.map((organization) => inList(user, organization, "organizations", context)),
    ...group.permission ? [hasPermission(user, group.permission, context)] : []
  ]);
}
function candidatesOf(group, { facts, config }) {
  const { teams, organizations, permissions } = facts.people ?? {};
  const roles = group.roles.flatMap((name) => ownRole(config, name) ?? []);
  return [
    ...group.users,
    ...roles.flatMap((role) => [...role.users, ...role.temporary.map((grant) => grant.user)]),
    ...listed(teams, [...group.teams, ...roles.flatMap((role) => role.teams)]),
    ...listed(organizations, group.organizations),
    ...group.permission ? Object.keys(permissions ?? {}) : []
  ];
}
function isNobody(group) {
  const { users, teams, roles, organizations, permission } = group;
  return users.length + teams.length + roles.length + organizations.length === 0 && permission === void 0;
}
function unite(groups) {
  const weakest = groups.flatMap((group) => group.permission ?? []).sort((one, other) => rank(one) - rank(other))[0];
  return {
    users: groups.flatMap((group) => group.users),
    teams: groups.flatMap((group) => group.teams),
    roles: groups.flatMap((group) => group.roles),
    organizations: groups.flatMap((group) => group.organizations),
    ...weakest ? { permission: weakest } : {}
  };
}
function union(memberships) {
  const sure = memberships.filter(({ is }) => is === "yes");
  if (sure.length > 0) {
    if (sure.some(({ until }) => until === void 0)) return YES;
    return { is: "yes", until: Math.max(...sure.map(({ until }) => until)) };
  }
  return memberships.find(({ is }) => is === "unknown") ?? NO;
}
function inRole(user, name, context) {
  const role = ownRole(context.config, name);
  if (!role) return { is: "unknown", why: `role \`${name}\` is not defined` };
  const now = instant(context.facts.now);
  const grants = role.temporary.filter((grant) => sameLogin(grant.user, user)).map((grant) => {
    const until = endInstant(grant.until);
    if (now === void 0 || until === void 0) return { is: "unknown", why: `whether the grant of role \`${name}\` still runs` };
    return now < until ? { is: "yes", until } : NO;
  });
  return union([
    ...role.users.map((other) => sameLogin(other, user) ? YES : NO),
    ...role.teams.map((team) => inList(user, team, "teams", context)),
    ...grants
  ]);
}
function inList(user, name, kind, { facts, people: people2 }) {
  const list = people2[kind].get(loginKey(name));
  if (list?.has(loginKey(user))) return YES;
  const why = unavailableWhy(facts, `people.${kind}.${name}`);
  if (list && why === void 0) return NO;
  return { is: "unknown", why: `${kind === "teams" ? "team" : "organization"} \`${name}\` could not be read${why ? `: ${why}` : ""}` };
}
function hasPermission(user, floor, { facts, people: people2 }) {
  const found = people2.permissions.get(loginKey(user));
  if (found) return found.every((permission) => rank(permission) >= rank(floor)) ? YES : NO;
  const why = unavailableWhy(facts, `people.permissions.${user}`);
  return { is: "unknown", why: `the permission of \`${user}\` is not known${why ? `: ${why}` : ""}` };
}
function listed(lists2, names3) {
  if (names3.length === 0) return [];
  const wanted = new Set(names3.map(loginKey));
  return Object.entries(lists2 ?? {}).flatMap(([name, list]) => wanted.has(loginKey(name)) ? list : []);
}
function ownRole(config, name) {
  return Object.hasOwn(config.roles, name) ? config.roles[name] : void 0;
}
function rank(permission) {
  return PERMISSIONS.indexOf(permission);
}

// src/decide/approvals/commits.ts
function relevantCommits(entry, context) {
  const commits = context.facts.pull.commits ?? [];
  const { updateMerges, by } = entry.ignoreCommits;
  const inPull = new Set(commits.map((commit) => commit.sha));
  return commits.filter((commit) => {
    if (updateMerges && isCleanUpdateMerge(commit, inPull)) return false;
    if (!by || isUnattributed(commit)) return true;
    const people2 = makers(commit).map(({ user }) => user);
    return people2.length === 0 || !people2.every((user) => membership(user, by, context).is === "yes");
  });
}
function isCleanUpdateMerge(commit, inPull) {
  const [first, second, ...more] = commit.parents ?? [];
  if (first === void 0 || second === void 0 || more.length > 0) return false;
  return commit.viaWeb === true && commit.conflictResolved !== true && inPull.has(first) && !inPull.has(second);
}
function isUnattributed({ author, committer, coAuthors, viaWeb }) {
  return !author || !committer && viaWeb !== true || (coAuthors ?? []).some((login) => !login);
}
function makers(commit) {
  const sha = shortSha(commit.sha);
  const parts = [
    [commit.author, `wrote commit ${sha}`],
    [commit.committer, `committed ${sha}`],
    ...(commit.coAuthors ?? []).map((login) => [login, `co-authored commit ${sha}`])
  ];
  return parts.flatMap(([user, what], rank2) => user && !isPlatform(user) ? [{ user, what, rank: Math.min(rank2, 2) }] : []);
}
function createAncestry(facts) {
  const commits = facts.pull.commits ?? [];
  const parents = new Map(commits.map((commit) => [commit.sha, commit.parents ?? []]));
  const lineages = /* @__PURE__ */ new Map();
  const lineage = (sha) => {
    const known2 = lineages.get(sha);
    if (known2) return known2;
    const found = new Set(sha === facts.pull.headSha ? parents.keys() : []);
    const open = found.size > 0 ? [] : [sha];
    for (let at = open.pop(); at !== void 0; at = open.pop()) {
      if (found.has(at) || !parents.has(at)) continue;
      found.add(at);
      open.push(...parents.get(at));
    }
    lineages.set(sha, found);
    return found;
  };
  return (ancestor, sha) => lineage(sha).has(ancestor);
}
function newest(commits, isAncestor) {
  const last = commits.filter((commit) => !commits.some((other) => other.sha !== commit.sha && isAncestor(commit.sha, other.sha)));
  return (last.length > 0 ? last : [...commits]).sort((one, other) => compareText(one.sha, other.sha));
}
function shortSha(sha) {
  return sha.slice(0, 7);
}

// src/decide/compiled-match.ts
var compiledMatches = /* @__PURE__ */ new WeakMap();
function compileMatch(match) {
  const known2 = compiledMatches.get(match);
  if (known2) return known2;
  const compiled = {};
  for (const key of MATCH_GLOBS) {
    const globs = match[key];
    if (globs) compiled[key] = compileGlobs(key, globs);
  }
  compiledMatches.set(match, compiled);
  return compiled;
}
function compileGlobs(key, globs) {
  if (key === "dangers" || key === "environments" || key === "sources") return remembering(anyGlob(globs));
  if (key !== "authors" && key !== "labels") return anyGlob(globs);
  const matches = anyGlob(globs.map((glob) => glob.toLowerCase().replaceAll("[bot]", "\\[bot]")));
  return (subject) => matches(subject.toLowerCase());
}
function remembering(matches) {
  const answers = /* @__PURE__ */ new Map();
  return (subject) => {
    let answer = answers.get(subject);
    if (answer === void 0) {
      answer = matches(subject);
      if (answers.size < 1e3) answers.set(subject, answer);
    }
    return answer;
  };
}

// src/decide/built-in/not-understood.ts
function names(rule, danger) {
  return compileMatch(rule.match).dangers?.(danger) ?? false;
}
function judgeNotUnderstood(findings) {
  const [first] = findings;
  if (!first) return void 0;
  const dangers = [...new Set(findings.map(({ danger }) => `\`${danger}\``))].sort(compareText).join(", ");
  const text = `a rule has to say who approves ${dangers}, or the change has to be written so that it is understood`;
  const fingerprints2 = findings.map(({ fingerprint }) => fingerprint).sort(compareText);
  return {
    outcome: {
      policy: "interlock",
      rule: "not-understood",
      description: "what was not understood waits until a rule names it",
      mode: "enforce",
      outcome: "waiting",
      location: { file: ".interlock/config.yaml" },
      findings: fingerprints2,
      when: null,
      changesAt: null,
      requirements: [{ kind: "named", state: "waiting", message: text }],
      liftedBy: null
    },
    covered: new Set(fingerprints2),
    changes: [],
    steps: [{ kind: "other", text }],
    problems: []
  };
}

// src/decide/built-in/policy-change.ts
var FOLDER = ".interlock";
var CODEOWNERS = /* @__PURE__ */ new Set(["CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS"]);
var isNamedGate = (path) => path.startsWith(".github/workflows/") && path.toLowerCase().includes("interlock");
function isGuarded(danger) {
  return danger === "infra/policy-gate-self-change";
}
function policyChangeRule(set, gate) {
  const { facts } = gate;
  const touched = touchedGuards(gate);
  if (touched.length === 0 && incompleteWhy(facts, "files") === void 0) return void 0;
  const owners = /* @__PURE__ */ new Map();
  for (const group of touched.length === 0 ? [set.config.owners] : touched.map((path) => ownersOf(path, set))) {
    owners.set(JSON.stringify([...group].map((owner) => owner.toLowerCase()).sort(compareText)), group);
  }
  const location = { file: `${FOLDER}/config.yaml` };
  return {
    policy: "interlock",
    id: "policy-change",
    description: `owners look at every change of the gate: ${touched.length === 0 ? "the list of changed files is not complete" : touched.join(", ")}`,
    match: {},
    each: "pull",
    mode: "enforce",
    // One requirement per set of owners: the same person may own several policies.
    require: [...owners].sort(([one], [other]) => compareText(one, other)).map(([, group]) => ({ kind: "approvals", entries: [ownersEntry(ownerGroup(group), location)] })),
    exceptable: false,
    location
  };
}
function touchesOnlyPolicies({ facts, folder }) {
  const paths = changedPaths(facts);
  return paths.length > 0 && incompleteWhy(facts, "files") === void 0 && paths.every((path) => isPolicy(path, folder));
}
function touchedGuards({ facts, folder, gateWorkflows: gateWorkflows2 }) {
  const isListed = new Set(gateWorkflows2);
  const guards = changedPaths(facts).filter(
    (path) => isPolicy(path, folder) || CODEOWNERS.has(path) || isNamedGate(path) || isListed.has(path)
  );
  return [...new Set(guards)].sort(compareText);
}
function isPolicy(path, folder) {
  return [FOLDER, ...folder ? [folder] : []].some((guarded) => path.startsWith(`${guarded.replace(/^\.\//, "").replace(/\/+$/, "")}/`));
}
function changedPaths(facts) {
  return (facts.pull.files ?? []).flatMap((file) => file.previousPath ? [file.path, file.previousPath] : [file.path]);
}
function ownersOf(path, { policies, config }) {
  const owners = policies.filter((policy) => policy.location.file === path).flatMap((policy) => policy.owners);
  return owners.length > 0 ? owners : config.owners;
}
function ownerGroup(owners) {
  return {
    users: owners.filter((owner) => !owner.includes("/")),
    teams: owners.filter((owner) => owner.includes("/")),
    roles: [],
    organizations: []
  };
}
function ownersEntry(from, location) {
  return {
    count: 1,
    from,
    each: [],
    by: { review: true, reviewPatterns: [], comments: [], commentPatterns: [], bodyPatterns: [] },
    allow: { author: false, contributors: false, bots: false },
    lastPusher: true,
    stale: "on-push",
    ignoreCommits: { updateMerges: false },
    edited: "reject-text",
    unattributed: "wait",
    location
  };
}

// src/policy/condition/region.ts
function regionOf({ before, after, plan }) {
  return ofObject(before) ?? ofObject(after) ?? plan?.providerRegion;
}
function ofObject(object) {
  if (!isObject(object)) return void 0;
  const text = (name) => {
    const value = Object.hasOwn(object, name) ? object[name] : void 0;
    return typeof value === "string" && value !== "" ? value : void 0;
  };
  const named = text("region") ?? text("location");
  if (named !== void 0) return plain(named);
  const zone = text("availability_zone") ?? text("zone");
  if (zone !== void 0) return ofZone(zone);
  return ofArn(text("arn")) ?? ofArn(text("id"));
}
function plain(region) {
  return region.slice(region.lastIndexOf("/") + 1).replaceAll(" ", "").toLowerCase();
}
function ofZone(zone) {
  return /^([a-z]+(?:-[a-z]+)+-?\d+)-?[a-z]$/.exec(plain(zone))?.[1];
}
function ofArn(arn) {
  return /^arn:[a-z-]+:[a-z0-9-]+:([a-z0-9-]+):/.exec(arn ?? "")?.[1];
}

// src/policy/condition/change-fields.ts
var known = /* @__PURE__ */ new WeakMap();
function changeFields(change) {
  const found = known.get(change);
  if (found) return found;
  const { plan, related, whole: _, ...rest } = change;
  const fields = {
    ...rest,
    ...plan && { plan },
    writtenType: change.writtenType ?? null,
    provider: plan?.provider ?? null,
    providerAlias: plan ? plan.providerAlias ?? UNKNOWN : null,
    region: plan ? regionOf(change) ?? UNKNOWN : null,
    module: plan?.module ?? null,
    deposed: plan?.deposed ?? null,
    actionReason: plan?.actionReason ?? null,
    previousAddress: plan?.previousAddress ?? null,
    importing: plan?.importing ?? null,
    replacedBecause: plan ? replacedBecause(change.kind, plan) : [],
    dependents: related?.dependents ?? (plan ? UNKNOWN : NO_DEPENDENTS)
  };
  known.set(change, fields);
  return fields;
}
var NO_DEPENDENTS = { count: 0, direct: 0, addresses: [] };
var IN_WORDS = {
  replace_because_tainted: "tainted",
  replace_by_request: "requested with -replace",
  replace_by_triggers: "replace_triggered_by"
};
function replacedBecause(kind, { replacePaths, actionReason }) {
  if (kind !== "replace") return [];
  if (replacePaths.length > 0) return [...new Set(replacePaths)];
  return actionReason === void 0 ? [] : [IN_WORDS[actionReason] ?? actionReason];
}

// src/policy/condition/context.ts
function pullContext(facts, roles, totals) {
  const fields = {
    pull: pullFields(facts.pull),
    author: facts.pull.author,
    totals: totalFields(totals),
    usage: facts.usage ?? [],
    ...facts.now !== void 0 && { now: facts.now }
  };
  return { fields, people: facts.people ?? {}, roles };
}
function itemContext(pull, { change, environment, finding }) {
  const where = environment === void 0 ? {} : { environment };
  const fields = {
    ...pull.fields,
    ...where,
    ...finding && { finding },
    ...change && { change: { ...changeFields(change), ...where } }
  };
  return { ...pull, fields };
}
var PULL_LISTS = ["labels", "files", "commits", "reviews", "comments", "checks"];
function pullFields(pull) {
  const lists2 = PULL_LISTS.map((key) => {
    const list = pull[key] ?? [];
    return [key, pull.truncated?.includes(key) ? [...list, UNKNOWN] : list];
  });
  return { ...pull, ...Object.fromEntries(lists2) };
}
function totalFields({ changes: changes2, findings }) {
  const count2 = (names3, of) => Object.fromEntries(names3.map((name) => [name, of(name)]));
  const ofKind = (kind) => Object.hasOwn(changes2.byKind, kind) ? changes2.byKind[kind] ?? 0 : 0;
  return {
    changes: changes2.total,
    findings: findings.length,
    destroyed: ofKind("delete") + ofKind("replace"),
    environments: changes2.environments?.length ?? UNKNOWN,
    kinds: count2(CHANGE_KINDS, ofKind),
    harms: count2(HARMS, (harm) => findings.filter((found) => found.harm === harm).length),
    severities: count2(SEVERITIES, (severity) => findings.filter((found) => found.severity === severity).length),
    types: changes2.byType ?? UNKNOWN,
    dangers: tally(findings)
  };
}
function tally(findings) {
  const counts = /* @__PURE__ */ new Map();
  for (const { danger } of findings) counts.set(danger, (counts.get(danger) ?? 0) + 1);
  return Object.fromEntries(counts);
}

// src/policy/condition/list-operators.ts
function evaluateList(name, operands, scope) {
  const list = scope.evaluate(operands[0], scope);
  if (!Array.isArray(list)) return UNDECIDED;
  const logic = operands[1];
  if (name === "reduce") return reduce(list, logic, scope.evaluate(operands[2], scope), scope);
  const outcomes = list.map((element) => scope.evaluate(logic, inside(scope, element)));
  if (name === "map") return outcomes.includes(UNDECIDED) ? UNDECIDED : outcomes;
  const truths = outcomes.map(truth);
  if (name === "filter") return truths.includes(UNDECIDED) ? UNDECIDED : list.filter((_, at) => truths[at] === true);
  if (name === "all") return list.length === 0 ? false : truths.includes(false) ? false : truths.includes(UNDECIDED) ? UNDECIDED : true;
  const some = truths.includes(true) ? true : truths.includes(UNDECIDED) ? UNDECIDED : false;
  return some === UNDECIDED ? UNDECIDED : name === "some" ? some : !some;
}
function reduce(list, logic, initial, scope) {
  let accumulator = initial;
  for (const current of list) {
    if (accumulator === UNDECIDED || isUnknown(current)) return UNDECIDED;
    accumulator = scope.evaluate(logic, inside(scope, { current, accumulator }));
    if (Array.isArray(accumulator) && accumulator.length > LIMITS.size) return UNDECIDED;
  }
  return accumulator;
}
function inside(scope, element) {
  const { trace: _trace, ...rest } = scope;
  return { ...rest, here: element };
}

// src/policy/condition/plain-operators.ts
var import_json_logic_js = __toESM(require_logic(), 1);
function byJsonLogic(operator, operands) {
  const answer = import_json_logic_js.default.apply({ [operator]: operands.map((_, at) => ({ var: String(at) })) }, operands);
  return answer === void 0 || typeof answer === "number" && !Number.isFinite(answer) ? UNDECIDED : answer;
}
var equality = (strict, wanted) => ([a = null, b = null], budget) => {
  const same = equal(a, b, strict, budget);
  return same === UNDECIDED ? UNDECIDED : same === wanted;
};
var comparison = (operator, holds2) => (operands) => {
  const signs = operands.slice(1).map((right, at) => order(operands[at], right));
  if (signs.includes(UNDECIDED)) return UNDECIDED;
  if (operands.some((operand) => bigText(operand) !== void 0 || isLongNumber(operand)))
    return signs.every((sign) => holds2(sign));
  return byJsonLogic(operator, operands);
};
function isLongNumber(value) {
  return typeof value === "string" && value.length > 15 && asNumber(value) !== void 0;
}
var arithmetic = (operator) => (operands) => operands.every((operand) => asNumber(operand) !== void 0) ? byJsonLogic(operator, operands) : UNDECIDED;
function isScalar(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
var isIn = ([needle = null, hay = null], budget) => {
  if (typeof hay === "string") return typeof needle === "string" ? byJsonLogic("in", [needle, hay]) : UNDECIDED;
  if (!Array.isArray(hay)) return UNDECIDED;
  if (isScalar(needle) && hay.every(isScalar)) return byJsonLogic("in", [needle, hay]);
  const same = hay.map((item) => equal(needle, item, bigText(item) === void 0, budget));
  return same.includes(true) ? true : same.includes(UNDECIDED) || hay.some(isUnknown) ? UNDECIDED : false;
};
var cat = (operands) => {
  const size = operands.reduce((sum, operand) => sum + (isScalar(operand) ? String(operand).length : Infinity), 0);
  return size <= LIMITS.size ? byJsonLogic("cat", operands) : UNDECIDED;
};
var substr = ([text = null, ...range]) => isScalar(text) && range.every((bound) => Number.isSafeInteger(bound)) ? byJsonLogic("substr", [text, ...range]) : UNDECIDED;
var merge = (operands) => {
  const size = operands.reduce((sum, operand) => sum + (Array.isArray(operand) ? operand.length : 1), 0);
  return size <= LIMITS.size ? byJsonLogic("merge", operands) : UNDECIDED;
};
var PLAIN_OPERATORS = new Map([
  ["==", equality(false, true)],
  ["===", equality(true, true)],
  ["!=", equality(false, false)],
  ["!==", equality(true, false)],
  ["<", comparison("<", (sign) => sign < 0)],
  ["<=", comparison("<=", (sign) => sign <= 0)],
  [">", comparison(">", (sign) => sign > 0)],
  [">=", comparison(">=", (sign) => sign >= 0)],
  ...["+", "-", "*", "/", "%", "min", "max"].map((operator) => [operator, arithmetic(operator)]),
  ["in", isIn],
  ["cat", cat],
  ["substr", substr],
  ["merge", merge]
]);

// src/policy/condition/read-path.ts
function readVariable(operands, scope) {
  const [path, fallback] = operands;
  if (typeof path !== "string") return UNDECIDED;
  const value = path === "" ? scope.here : valueAt(path, scope);
  scope.trace?.saw(path, value);
  return value === UNDECIDED && fallback !== void 0 ? scope.evaluate(fallback, scope) : value;
}
function readAttribute(operands, scope) {
  if (!operands.every((step) => typeof step === "string")) return UNDECIDED;
  const value = follow(scope.context.fields, ["change", ...operands]);
  scope.trace?.saw(operands.join(" \u203A "), value);
  return value;
}
function readMissing(operands, scope) {
  const paths = Array.isArray(operands[0]) ? operands[0] : operands;
  const gone = [];
  for (const path of paths) {
    if (typeof path !== "string") return UNDECIDED;
    const value = valueAt(path, scope);
    scope.trace?.saw(path, value);
    if (value !== UNDECIDED && isUnknown(value)) return UNDECIDED;
    if (value === UNDECIDED || value === null || value === "") gone.push(path);
  }
  return gone;
}
function valueAt(path, { here, context }) {
  const value = follow(here, path.split("."));
  const isCount = value === UNDECIDED && here === context.fields && /^totals\.(types|dangers)\.[^.]+$/.test(path);
  return isCount ? 0 : value;
}
function follow(from, steps) {
  let value = from;
  for (const step of steps) {
    if (isUnknown(value) || isSensitive(value)) return UNKNOWN;
    if (Array.isArray(value) && /^\d{1,6}$/.test(step)) {
      const item = value[Number(step)];
      if (item === void 0) return UNDECIDED;
      value = item;
    } else if (isObject(value) && Object.hasOwn(value, step) && value[step] !== void 0) value = value[step];
    else return UNDECIDED;
  }
  return value;
}

// src/policy/condition/trace.ts
var OF_ATTRIBUTES = /^(change\.)?(before|after)\b|^$/;
var SHOWN = { characters: 200, items: 20, fields: 50 };
function createTrace(text) {
  const saw = [];
  const traces = [];
  const clause2 = { text, value: "unknown" };
  return {
    saw(path, value) {
      if (saw.length < SHOWN.fields && !saw.some((seen) => seen.path === path))
        saw.push({ path, value: shown(value, OF_ATTRIBUTES.test(path) ? "(known after apply)" : "(not known)") });
    },
    below(childText) {
      const child = createTrace(childText);
      const finish = child.finish.bind(child);
      child.finish = (value) => {
        const finished = finish(value);
        traces.push(finished);
        return finished;
      };
      return child;
    },
    finish(value) {
      clause2.value = value;
      if (saw.length > 0) clause2.saw = saw;
      if (traces.length > 0) clause2.clauses = traces;
      return clause2;
    }
  };
}
function shown(value, unknown, depth = 0) {
  if (value === UNDECIDED) return "(absent)";
  if (isUnknown(value)) return unknown;
  if (isSensitive(value)) return "(sensitive)";
  const big = bigText(value);
  if (big !== void 0) return big;
  if (typeof value === "string") return value.length > SHOWN.characters ? `${value.slice(0, SHOWN.characters)}\u2026` : value;
  if (typeof value !== "object" || value === null) return value;
  if (depth > 1) return Array.isArray(value) ? "[\u2026]" : "{\u2026}";
  if (Array.isArray(value)) return value.slice(0, SHOWN.items).map((item) => shown(item, unknown, depth + 1));
  return isObject(value) ? Object.fromEntries(
    Object.entries(value).slice(0, SHOWN.items).map(([key, item]) => [key, shown(item, unknown, depth + 1)])
  ) : null;
}

// src/policy/condition/evaluate-condition.ts
function evaluateCondition(condition, context) {
  const trace = createTrace(renderCondition(condition));
  const scope = { context, here: context.fields, budget: { steps: LIMITS.steps }, depth: 0, trace, evaluate };
  const value = verdictOf(truth(evaluate(condition, scope)));
  return { value, trace: trace.finish(value) };
}
function verdictOf(value) {
  return value === UNDECIDED ? "unknown" : value;
}
function evaluate(expression, scope) {
  if (!spend(scope.budget) || scope.depth > LIMITS.depth * 2) return UNDECIDED;
  const below = { ...scope, depth: scope.depth + 1 };
  if (Array.isArray(expression)) {
    const items = expression.map((item) => evaluate(item, below));
    return items.includes(UNDECIDED) ? UNDECIDED : items;
  }
  if (!isObject(expression)) return expression;
  const [name, ...others] = Object.keys(expression);
  const operator = name === void 0 ? void 0 : OPERATORS.get(name);
  if (name === void 0 || !operator || others.length > 0) return UNDECIDED;
  const given = expression[name];
  const operands = Array.isArray(given) ? given : [given];
  if (operands.length < operator.least || operands.length > operator.most) return UNDECIDED;
  if (operator.kind === "logic") return evaluateLogic(name, operands, below);
  if (operator.kind === "list") return evaluateList(name, operands, below);
  if (operator.kind === "path") return evaluatePath(name, operands, below);
  const values = operands.map((operand) => evaluate(operand, below));
  if (!values.every((value) => value !== UNDECIDED && !isUnknown(value))) return UNDECIDED;
  const plain2 = PLAIN_OPERATORS.get(name);
  return plain2 ? plain2(values, scope.budget) : ADDED_OPERATORS.get(name)?.(values, scope.context) ?? UNDECIDED;
}
function evaluatePath(name, operands, scope) {
  if (name === "missing") return readMissing(operands, scope);
  return name === "attr" ? readAttribute(operands, scope) : readVariable(operands, scope);
}
function evaluateLogic(name, operands, scope) {
  if (name === "if") return evaluateIf(operands, scope);
  const outcomes = operands.map((operand) => clause(operand, scope));
  if (name === "and" || name === "or") return combine(name, outcomes);
  const value = truth(outcomes[0] ?? null);
  return value === UNDECIDED ? UNDECIDED : name === "!" ? !value : value;
}
function combine(name, outcomes) {
  const decides = name === "or";
  const truths = outcomes.map(truth);
  const at = truths.indexOf(decides);
  const undecided = truths.indexOf(UNDECIDED);
  if (at >= 0) return undecided >= 0 && undecided < at ? decides : outcomes[at];
  return undecided >= 0 ? UNDECIDED : outcomes.at(-1) ?? null;
}
function evaluateIf(operands, scope) {
  let at = 0;
  for (; at + 1 < operands.length; at += 2) {
    const test = truth(clause(operands[at], scope));
    if (test === UNDECIDED) return UNDECIDED;
    if (test) return clause(operands[at + 1], scope);
  }
  return at < operands.length ? clause(operands[at], scope) : null;
}
function clause(expression, scope) {
  if (!scope.trace) return evaluate(expression, scope);
  const trace = scope.trace.below(renderCondition(expression));
  const outcome = evaluate(expression, { ...scope, trace });
  trace.finish(verdictOf(truth(outcome)));
  return outcome;
}

// src/decide/condition.ts
var PULL_LISTS2 = ["files", "commits", "reviews", "comments", "checks", "labels"];
function evaluateWhen(rule, unit, context) {
  if (rule.when === void 0) return null;
  const { change, environment, finding } = unit;
  const item = { ...change ? { change } : {}, ...environment === void 0 ? {} : { environment }, ...finding ? { finding } : {} };
  return evaluateCondition(rule.when, itemContext(context, item)).trace;
}
function conditionContext(facts, config, items, counts) {
  const findings = items.flatMap((item) => item.findings);
  const context = pullContext(withoutUnread(facts), config.roles, { changes: counts, findings });
  const unread = unreadFields(facts);
  if (unread.length === 0) return context;
  const pull = { ...context.fields["pull"], ...Object.fromEntries(unread.map((key) => [key, UNKNOWN])) };
  return { ...context, fields: { ...context.fields, pull, ...unread.includes("author") ? { author: UNKNOWN } : {} } };
}
function unreadFields({ pull, unavailable }) {
  const missing2 = (unavailable ?? []).flatMap(({ path }) => /^pull\.(\w+)$/.exec(path)?.[1] ?? []);
  const values = missing2.filter((key) => !PULL_LISTS2.includes(key));
  return pull.lastPusher === null ? [...values, "lastPusher"] : values;
}
function withoutUnread(facts) {
  const gaps = (facts.unavailable ?? []).map(({ path }) => path);
  if (gaps.length === 0) return facts;
  const isKnown = (path) => unavailableWhy(facts, path) === void 0;
  const pull = Object.fromEntries(Object.entries(facts.pull).filter(([key]) => isKnown(`pull.${key}`)));
  const unread = PULL_LISTS2.filter((list) => !isKnown(`pull.${list}`));
  const people2 = Object.fromEntries(
    Object.entries(facts.people ?? {}).map(([kind, list]) => [
      kind,
      Object.fromEntries(Object.entries(list).filter(([name]) => isKnown(`people.${kind}.${name}`)))
    ])
  );
  return { ...facts, pull: { ...pull, truncated: [...facts.pull.truncated ?? [], ...unread] }, people: people2 };
}

// src/decide/exceptions.ts
function activeExceptions(exceptions, now) {
  const problems = [];
  const active = [...exceptions].sort((one, other) => compareText(one.id, other.id)).flatMap((exception) => {
    const until = endInstant(exception.until);
    if (now !== void 0 && until !== void 0 && now < until) return [activate(exception, until)];
    const why = now === void 0 ? "cannot be used: it is not known what time it is" : `ended at ${exception.until} and does nothing any more`;
    problems.push(
      problem("exception-expired", `exception \`${exception.id}\` ${why}`, {
        help: "take it out, or have its owner extend it",
        location: exception.location,
        level: "warning"
      })
    );
    return [];
  });
  return { active, problems };
}
function canBeExcepted(danger) {
  return !danger.startsWith("any/") && !danger.startsWith("interlock/");
}
function generalException(finding, exceptions) {
  return exceptions.find((exception) => exception.covers(finding));
}
function applyExceptions(rule, units, exceptions) {
  if (!rule.exceptable) return { units: [...units], used: [] };
  const used = /* @__PURE__ */ new Set();
  const left = units.flatMap((unit) => {
    const findings = unit.findings.filter((finding) => {
      const exception = exceptions.find((one) => (one.policies?.(rule.policy) ?? true) && one.covers(finding));
      if (exception) used.add(exception);
      return exception === void 0;
    });
    return unit.byFindings && findings.length === 0 ? [] : [{ ...unit, findings }];
  });
  return { units: left, used: [...used].sort((one, other) => compareText(one.id, other.id)) };
}
function activate(exception, until) {
  const dangers = anyGlob(exception.dangers);
  const addresses = exception.addresses && anyGlob(exception.addresses);
  const sources = exception.sources && anyGlob(exception.sources);
  const environments = exception.environments && anyGlob(exception.environments);
  return {
    id: exception.id,
    until,
    policies: exception.policies && anyGlob(exception.policies),
    covers: (finding) => canBeExcepted(finding.danger) && dangers(finding.danger) && (addresses?.(finding.address) ?? true) && (exception.fingerprint === void 0 || exception.fingerprint === finding.fingerprint) && (sources?.(finding.source) ?? true) && (environments?.(finding.environment) ?? true)
  };
}

// src/decide/describe-step.ts
var MOST_NAMES = 5;
function describeStep(step) {
  if (step.kind === "other") return step.text;
  const { missing: missing2, from, could, how } = step;
  const way = how === "an approving review" ? "" : ` by ${how}`;
  const names3 = could.map((user) => `@${user}`);
  if (names3.length < missing2) {
    const who = names3.length === 0 ? "" : `, of whom only ${joined(names3)} ${names3.length === 1 ? "is" : "are"} known`;
    return `${missing2} more ${missing2 === 1 ? "approval" : "approvals"} from ${from}${way}${who}`;
  }
  const all = names3.length === missing2;
  const people2 = all ? joined(names3) : `${missing2 === 1 ? "one" : missing2} of ${listed2(names3)}`;
  const group = people2 === from ? "" : ` (${from})`;
  return `${people2}${group} ${missing2 === 1 ? "approves" : "approve"}${way}`;
}
function listed2(names3) {
  const more = names3.length - MOST_NAMES;
  return more <= 0 ? names3.join(", ") : `${names3.slice(0, MOST_NAMES).join(", ")} and ${more} ${more === 1 ? "other" : "others"}`;
}
function joined(names3) {
  if (names3.length > MOST_NAMES) return listed2(names3);
  return names3.length < 2 ? names3.join("") : `${names3.slice(0, -1).join(", ")} and ${names3.at(-1)}`;
}

// src/decide/worst.ts
var STATES = ["skipped", "satisfied", "waiting", "blocked", "error"];
var OUTCOMES = ["allowed", "waiting", "blocked", "error"];
function worstState(states) {
  return states.reduce((worst, state) => STATES.indexOf(state) > STATES.indexOf(worst) ? state : worst, "satisfied");
}
function worstOutcome(outcomes) {
  return outcomes.reduce((worst, outcome) => OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(worst) ? outcome : worst, "allowed");
}
function outcomeOf(state) {
  return state === "satisfied" || state === "skipped" ? "allowed" : state;
}

// src/decide/requirements/any-of.ts
var BEST_FIRST = ["satisfied", "waiting", "blocked", "error", "skipped"];
function judgeAnyOf(alternatives, context, judgeAll) {
  const judged = alternatives.map((requirements) => judgeAll(requirements, context));
  const clauses = judged.map(asClause);
  const state = BEST_FIRST.find((wanted) => clauses.some((clause2) => clause2.state === wanted)) ?? "waiting";
  const open = judged.filter((_, index) => clauses[index]?.state === state);
  const ways = open.map((requirements) => requirements.flatMap(({ steps }) => steps.map(describeStep)).join(" and ")).filter((way) => way !== "");
  return {
    outcome: {
      kind: "anyOf",
      state,
      message: state === "satisfied" ? "one of the alternatives holds" : "none of the alternatives holds",
      clauses
    },
    changes: judged.flatMap((requirements) => requirements.flatMap(({ changes: changes2 }) => changes2)),
    steps: state === "satisfied" || ways.length === 0 ? [] : [{ kind: "other", text: ways.length === 1 ? ways[0] : `either ${ways.join(", or ")}` }]
  };
}
function asClause(judged) {
  const outcomes = judged.map(({ outcome }) => outcome);
  const [only, ...more] = outcomes;
  if (only && more.length === 0) return only;
  const state = worstState(outcomes.map((outcome) => outcome.state));
  return { kind: "allOf", state, message: outcomes.map(({ message }) => message).join("; "), clauses: outcomes };
}

// src/decide/approvals/assign.ts
function assign(places) {
  const placeOf2 = /* @__PURE__ */ new Map();
  const seek = (place, tried) => {
    for (const person of places[place] ?? []) {
      if (tried.has(person)) continue;
      tried.add(person);
      const held = placeOf2.get(person);
      if (held === void 0 || seek(held, tried)) {
        placeOf2.set(person, place);
        return true;
      }
    }
    return false;
  };
  places.forEach((_, place) => seek(place, /* @__PURE__ */ new Set()));
  const taken = places.map(() => void 0);
  for (const [person, place] of placeOf2) taken[place] = person;
  return taken;
}

// src/decide/approvals/staleness.ts
function staleWhy(vote, context) {
  if (context.stale === "never") return void 0;
  return context.stale === "on-push" || context.findings.length === 0 ? staleByPush(vote, context) : staleByFindings(vote, context);
}
function staleByPush(vote, { facts, relevant, isAncestor }) {
  const { headSha } = facts.pull;
  if ((facts.pull.commits ?? []).length === 0) return `it is not known when ${shortSha(headSha)} was pushed`;
  if (vote.via === "review" && vote.commit === void 0 && relevant.length > 0) return "it is not known which commit was approved";
  for (const commit of newest(relevant, isAncestor)) {
    const name = shortSha(commit.sha);
    if (vote.commit !== void 0 && !isAncestor(commit.sha, vote.commit)) return `approved ${shortSha(vote.commit)}, and ${name} is newer`;
    const pushed = instant(commit.pushedAt);
    if (pushed === void 0) return `it is not known when ${name} was pushed`;
    if (vote.at === void 0) return "it is not known when the approval was given";
    if (vote.at <= pushed) return `approved before ${name} was pushed`;
  }
  return void 0;
}
function staleByFindings(vote, context) {
  const { headSha, commits } = context.facts.pull;
  if (vote.via === "review" && vote.commit === void 0) return "it is not known which commit was approved";
  if (vote.commit === void 0) return staleByTime(vote, context);
  if (vote.commit !== headSha) return uncovered(vote.commit, context);
  const head = commits?.find((commit) => commit.sha === headSha);
  return head?.pushedAt === void 0 ? void 0 : staleByTime(vote, context);
}
function staleByTime(vote, context) {
  const { facts, isAncestor } = context;
  const { at } = vote;
  if (at === void 0) return "it is not known when the approval was given";
  const commits = (facts.pull.commits ?? []).map((commit) => ({ commit, pushed: instant(commit.pushedAt) }));
  const head = commits.find(({ commit }) => commit.sha === facts.pull.headSha);
  if (head?.pushed === void 0) return `it is not known when ${shortSha(facts.pull.headSha)} was pushed`;
  if (at > head.pushed) return void 0;
  if (commits.some(({ pushed }) => pushed === void 0)) return "it is not known which commit was approved";
  const before = commits.filter(({ pushed }) => pushed < at).map(({ commit }) => commit);
  if (before.length === 0) return `approved before ${shortSha(facts.pull.headSha)} was pushed`;
  return newest(before, isAncestor).map((commit) => uncovered(commit.sha, context)).find((why) => why !== void 0);
}
function uncovered(sha, { facts, findings }) {
  const seen = (facts.seen ?? []).filter((entry) => entry.sha === sha);
  if (seen.length === 0) return `approved ${shortSha(sha)}, and what that would have done is not known`;
  const changed = findings.find(
    ({ fingerprint, digest }) => seen.some((entry) => !Object.hasOwn(entry.findings, fingerprint) || entry.findings[fingerprint] !== digest)
  );
  return changed ? `approved ${shortSha(sha)}, and the change to ${changed.address} is newer` : void 0;
}

// src/decide/approvals/spoken-text.ts
var LIST_MARKS = /^(?: {0,3}(?:[-*+]|\d{1,9}[.)]) {1,4})+/;
var FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
var QUOTE = /^ {0,3}>/;
var INDENTED_CODE = /^(?: {4}| {0,3}\t)/;
var HIDING = /<!--|<(pre|code|blockquote)\b/gi;
function spokenLines(markdown) {
  const spoken = [];
  let fence;
  let closing;
  for (const line of (markdown ?? "").split(/\r\n|\r|\n/)) {
    if (fence !== void 0) {
      const mark = FENCE.exec(line)?.[1];
      if (mark?.startsWith(fence) && line.trim() === mark) fence = void 0;
      continue;
    }
    if (closing === void 0) {
      const inside2 = line.replace(LIST_MARKS, "");
      fence = FENCE.exec(inside2)?.[1];
      if (fence !== void 0 || QUOTE.test(inside2) || INDENTED_CODE.test(line)) continue;
    }
    const { visible, open } = withoutHiddenText(line, closing);
    closing = open;
    spoken.push(visible);
  }
  return spoken;
}
function saysLine(markdown, lines) {
  if (lines.length === 0) return false;
  const wanted = new Set(lines.map(trimmed));
  return spokenLines(markdown).some((line) => wanted.has(trimmed(line)));
}
function trimmed(line) {
  return line.replaceAll("\uFE0F", "").trim();
}
function withoutHiddenText(line, closing) {
  let visible = "";
  let from = 0;
  let open = closing;
  for (; ; ) {
    if (open !== void 0) {
      const end = matchFrom(open, line, from);
      if (!end) return { visible, open };
      from = end.index + end[0].length;
      open = void 0;
    }
    const next = matchFrom(HIDING, line, from);
    if (!next) return { visible: visible + line.slice(from) };
    visible += line.slice(from, next.index);
    from = next.index + next[0].length;
    open = next[1] === void 0 ? /-->/g : new RegExp(`</${next[1]}>`, "gi");
  }
}
function matchFrom(pattern, line, from) {
  pattern.lastIndex = from;
  return pattern.exec(line);
}

// src/decide/approvals/votes.ts
var STRICTEST_FIRST = ["changes_requested", "dismissed", "approved"];
function newestOpinion(user, people2) {
  return opinions(user, people2).sort(
    (one, other) => compareNumbers(other.at, one.at) || STRICTEST_FIRST.indexOf(one.state) - STRICTEST_FIRST.indexOf(other.state)
  )[0];
}
function saidBy(user, entry, context) {
  const newest3 = newestOpinion(user, context.people);
  const objections = opinions(user, context.people).filter(({ state }) => state !== "approved");
  const barrier = Math.max(-Infinity, ...objections.map(({ at }) => at));
  const said = [
    ...reviewVotes(user, entry, context.people),
    ...commentVotes(user, entry, context.people),
    ...bodyVote(user, entry, context.facts)
  ];
  if (newest3?.state === "changes_requested") return [{ why: "requested changes", at: newest3.at }];
  const held = said.map((one) => {
    const at = one.vote ? one.vote.at : one.at;
    if (objections.length === 0 || (at ?? -Infinity) > barrier) return one;
    return { why: newest3?.state === "dismissed" ? "was dismissed" : "voted before an objection or dismissal", at };
  });
  if (held.length === 0 && newest3?.state === "dismissed") return [{ why: "was dismissed", at: newest3.at }];
  return held;
}
function opinions(user, people2) {
  return reviewsOf(user, people2).flatMap((review) => {
    if (review.state === "commented" || review.state === "pending") return [];
    return [{ state: review.state, at: instant(review.submittedAt) ?? (review.state === "approved" ? -Infinity : Infinity) }];
  });
}
function compareNumbers(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
function reviewVotes(user, entry, people2) {
  const { review: plain2, reviewPatterns } = entry.by;
  return reviewsOf(user, people2).flatMap((review) => {
    if (review.state !== "approved") return [];
    const at = instant(review.submittedAt);
    if (!plain2 && reviewPatterns.length === 0) return [{ why: `approved by review, which does not count here: ${howToVote(entry)}`, at }];
    const byText = reviewPatterns.length > 0;
    if (byText && !finds(reviewPatterns, review.body)) return [{ why: `approved without the text asked for: ${howToVote(entry)}`, at }];
    const edited = editedWhy(entry, review, byText);
    if (edited) return [{ why: edited, at }];
    return [{ vote: { via: "review", at, ...review.commitId ? { commit: review.commitId } : {} } }];
  });
}
function commentVotes(user, entry, people2) {
  const { comments, commentPatterns } = entry.by;
  if (comments.length + commentPatterns.length === 0) return [];
  const written = [
    ...(people2.comments.get(loginKey(user)) ?? []).map((comment) => ({ ...comment, submittedAt: comment.createdAt ?? null })),
    // A review that neither approves nor objects is a comment.
    ...reviewsOf(user, people2).filter((review) => review.state === "commented")
  ];
  return written.flatMap((comment) => {
    if (!saysLine(comment.body, comments) && !finds(commentPatterns, comment.body)) return [];
    const at = instant(comment.submittedAt);
    const edited = editedWhy(entry, comment, true);
    return [edited ? { why: edited, at } : { vote: { via: "comment", at } }];
  });
}
function reviewsOf(user, people2) {
  return people2.reviews.get(loginKey(user)) ?? [];
}
function bodyVote(user, entry, facts) {
  const { pull } = facts;
  if (!sameLogin(pull.author, user) || !finds(entry.by.bodyPatterns, pull.body)) return [];
  const at = instant(pull.createdAt);
  const edited = editedWhy(entry, { user, editedAt: pull.bodyEditedAt ?? null }, true);
  return [edited ? { why: edited, at } : { vote: { via: "body", at } }];
}
function editedWhy(entry, text, textIsVote) {
  if (!text.editedAt && !text.editedBy) return void 0;
  if (entry.edited === "reject" || entry.edited === "reject-text" && textIsVote) return "edited after it was given";
  if (textIsVote && text.editedBy && !sameLogin(text.editedBy, text.user)) return `edited by ${text.editedBy} after it was given`;
  return void 0;
}
function finds(patterns, text) {
  if (patterns.length === 0) return false;
  const spoken = spokenLines(text).join("\n");
  return patterns.some((pattern) => compileRegex(pattern)?.matches(spoken) ?? false);
}
function howToVote({ by }) {
  const ways = [
    ...by.reviewPatterns.map((pattern) => `an approving review that says \`${pattern}\``),
    ...by.review && by.reviewPatterns.length === 0 ? ["an approving review"] : [],
    ...by.comments.map((line) => `the comment \`${line}\``),
    ...by.commentPatterns.map((pattern) => `a comment that says \`${pattern}\``),
    ...by.bodyPatterns.map((pattern) => `a description that says \`${pattern}\``)
  ];
  return ways.join(" or ");
}

// src/decide/approvals/candidates.ts
function findCandidates(entry, context) {
  const eligible = eligibleGroup(entry);
  const banned = bans(entry, context);
  const relevant = relevantCommits(entry, context);
  const standing = { ...context, relevant, stale: staleness(entry, context), findings: context.bare ? [] : context.findings };
  const result = { entry, eligible, counted: [], notCounted: [], could: [], unknown: [], until: /* @__PURE__ */ new Map() };
  for (const user of people(context, candidatesOf(eligible, context))) {
    const key = loginKey(user);
    const said = saidBy(user, entry, context).map((one) => {
      const why = one.vote ? staleWhy(one.vote, standing) : one.why;
      return { at: one.vote ? one.vote.at : one.at, why };
    });
    const ban = banned.get(key) ?? botBan(user, entry, context);
    const member = membership(user, eligible, context);
    const mayVote = member.is === "yes" && ban === void 0;
    if (mayVote && said.some(({ why }) => why === void 0)) {
      result.counted.push(key);
      if (member.until !== void 0) result.until.set(key, member.until);
      continue;
    }
    if (mayVote) result.could.push(user);
    if (said.length === 0 && (member.is !== "yes" || ban === void 0)) continue;
    if (member.is === "unknown" && ban === void 0 && said.some(({ why }) => why === void 0)) result.unknown.push(member.why ?? "");
    result.notCounted.push({ user, why: ban ?? strangerWhy(member, eligible) ?? newestWhy(said) });
  }
  return result;
}
function eligibleGroup(entry) {
  return unite([...isNobody(entry.from) ? [] : [entry.from], ...entry.each]);
}
function staleness(entry, { findings, bare: bare2 }) {
  return entry.stale ?? (findings.length > 0 && !bare2 ? "on-finding-change" : "on-push");
}
function hasHiddenContributor(entry, context) {
  if (entry.unattributed === "ignore" || entry.allow.contributors) return void 0;
  return relevantCommits(entry, context).filter(isUnattributed).map((commit) => commit.sha).sort(compareText)[0];
}
function people({ facts }, able) {
  const { reviews, comments, author } = facts.pull;
  const logins = [...reviews ?? [], ...comments ?? []].map(({ user }) => user);
  const byKey = /* @__PURE__ */ new Map();
  for (const login of [...logins, author, ...able].sort(compareText)) {
    if (login !== "" && !byKey.has(loginKey(login))) byKey.set(loginKey(login), login);
  }
  return [...byKey].sort(([one], [other]) => compareText(one, other)).map(([, login]) => login);
}
function bans(entry, context) {
  const { author, lastPusher } = context.facts.pull;
  const banned = /* @__PURE__ */ new Map();
  const ban = (user, why) => {
    if (!banned.has(loginKey(user))) banned.set(loginKey(user), why);
  };
  if (!entry.allow.author) ban(author, "is the author");
  if (!entry.lastPusher && lastPusher) ban(lastPusher, "pushed last");
  if (!entry.allow.contributors) {
    const parts = relevantCommits(entry, context).flatMap(makers);
    for (const { user, what } of parts.sort((one, other) => one.rank - other.rank || compareText(one.what, other.what)))
      if (!sameLogin(user, author)) ban(user, what);
  }
  return banned;
}
function botBan(user, entry, { people: known2 }) {
  return !entry.allow.bots && isBot(user, known2) ? "is a bot" : void 0;
}
function isBot(user, known2) {
  const key = loginKey(user);
  return key.endsWith("[bot]") || known2.bots.has(key);
}
function strangerWhy(member, eligible) {
  if (member.is === "unknown") return `cannot know whether this vote counts: ${member.why ?? ""}`;
  return member.is === "no" ? `is not in ${describeGroup(eligible)}` : void 0;
}
function newestWhy(said) {
  const [last] = [...said].sort(
    (one, other) => (other.at ?? -Infinity) - (one.at ?? -Infinity) || compareText(one.why ?? "", other.why ?? "")
  );
  return last?.why ?? "did not vote";
}

// src/decide/approvals/veto.ts
function findVetoes(entry, context) {
  const vetoes = { by: [], unknown: [], changes: [] };
  if (entry.veto === void 0) return vetoes;
  const group = entry.veto === true ? eligibleGroup(entry) : entry.veto;
  const stands = speakers(context).flatMap((user) => {
    const isNamed = group.users.some((name) => sameLogin(name, user));
    if (isBot(user, context.people) && !entry.allow.bots && !isNamed) return [];
    return [{ ...standOf(user, entry, context), member: membership(user, group, context) }];
  });
  const banned = bans(entry, context);
  const lifts = stands.filter(({ user, member }) => member.is === "yes" && !banned.has(loginKey(user)));
  const lifted = entry.objections?.liftedBy === "anybody" ? Math.max(-Infinity, ...lifts.map(({ relented = -Infinity }) => relented)) : -Infinity;
  for (const { user, objected, relented = -Infinity, member } of stands) {
    if (objected === void 0 || objected < Math.max(relented, lifted)) continue;
    if (member.is === "yes") vetoes.by.push(user);
    if (member.is === "unknown") vetoes.unknown.push(member.why ?? "");
    if (member.until !== void 0) vetoes.changes.push(member.until);
  }
  return vetoes;
}
function speakers({ facts }) {
  const logins = [...facts.pull.reviews ?? [], ...facts.pull.comments ?? []].map(({ user }) => user).sort(compareText);
  return [...new Map(logins.map((login) => [loginKey(login), login])).values()].sort(compareText);
}
function standOf(user, entry, { people: people2 }) {
  const opinion = newestOpinion(user, people2);
  const { comments = [], lifts = [] } = entry.objections ?? {};
  const written = [
    ...people2.comments.get(loginKey(user)) ?? [],
    // A review that neither approves nor objects is a comment.
    ...(people2.reviews.get(loginKey(user)) ?? []).filter(({ state }) => state === "commented").map((review) => ({ ...review, body: review.body ?? null, createdAt: review.submittedAt ?? null }))
  ];
  const objections = written.filter(({ body }) => saysLine(body, comments));
  const objected = objections.map(({ createdAt, editedAt }) => instant(editedAt) ?? instant(createdAt) ?? Infinity);
  const relents = written.filter(({ body, editedAt, editedBy }) => !editedAt && !editedBy && saysLine(body, lifts));
  const relented = relents.map(({ createdAt }) => instant(createdAt) ?? -Infinity);
  if (opinion?.state === "changes_requested") objected.push(opinion.at);
  if (opinion?.state === "approved") relented.push(opinion.at);
  return { user, objected: newest2(objected), relented: newest2(relented) };
}
function newest2(instants) {
  return instants.length === 0 ? void 0 : Math.max(...instants);
}

// src/decide/requirements/approvals.ts
var MOST_NAMES2 = 20;
function judgeApprovals(entries, context) {
  const all = [...context.outer, ...entries].map((entry) => findCandidates(entry, context));
  const places = all.flatMap((candidates, owner) => placesOf(candidates, context).map((place) => ({ ...place, owner })));
  const taken = assign(places.map(({ people: people2 }) => people2));
  const busy = new Map(taken.flatMap((person, place) => person === void 0 ? [] : [[person, places[place]?.owner]]));
  return all.slice(context.outer.length).map((candidates, index) => {
    const owner = context.outer.length + index;
    const filled2 = taken.filter((person, at) => person !== void 0 && places[at]?.owner === owner && places[at].isOfEach).length;
    const free = candidates.counted.filter((person) => (busy.get(person) ?? owner) === owner);
    return judgeEntry(candidates, { filled: filled2, free }, context);
  });
}
function peopleNeeded(entry) {
  return Math.max(entry.count, entry.each.length);
}
function placesOf({ entry, counted }, context) {
  const belongs = (group) => (user) => membership(user, group, context).is === "yes";
  const ofFrom = counted.filter(belongs(entry.from));
  const first = [...ofFrom, ...counted.filter((user) => !ofFrom.includes(user))];
  const ofEach = entry.each.map((group) => first.filter(belongs(group)));
  const both = assign(ofEach.map((people2) => people2.filter((user) => ofFrom.includes(user)))).filter((user) => user !== void 0).length;
  const more = Math.max(0, Math.min(entry.count, ofFrom.length) - both);
  return [
    ...ofEach.map((people2) => ({ isOfEach: true, people: people2 })),
    ...Array.from({ length: more }, () => ({ isOfEach: false, people: ofFrom }))
  ];
}
function missingPeople({ entry }, { filled: filled2, free }, context) {
  const ofFrom = isNobody(entry.from) ? entry.count : free.filter((user) => membership(user, entry.from, context).is === "yes").length;
  return Math.max(entry.each.length - filled2, entry.count - ofFrom, 0);
}
function judgeEntry(candidates, people2, context) {
  const { entry } = candidates;
  const need = peopleNeeded(entry);
  const missing2 = missingPeople(candidates, people2, context);
  const have = need - missing2;
  const vetoes = findVetoes(entry, context);
  const held = need > 0 || entry.veto !== void 0 || entry.draft !== void 0 ? holds(entry, context, need) : [];
  const gaps = [...held, ...vetoes.unknown, ...have < need ? candidates.unknown : []];
  const isDraft = entry.draft === "wait" && context.facts.pull.draft === true;
  const isMet = have >= need && held.length + vetoes.unknown.length === 0 && !isDraft;
  const state = vetoes.by.length > 0 ? "blocked" : isMet ? "satisfied" : "waiting";
  const from = describeFrom(entry, candidates);
  const counted = people2.free;
  const elsewhere = candidates.counted.filter((person) => !counted.includes(person));
  const could = candidates.could.slice(0, MOST_NAMES2);
  return {
    outcome: {
      kind: "approvals",
      state,
      have,
      need,
      from,
      counted,
      notCounted: [...candidates.notCounted, ...elsewhere.map((user) => ({ user, why: "counts for another entry of this rule" }))],
      couldApprove: could,
      message: describe(state, { have, need, from, vetoes: vetoes.by, gaps, could, isDraft })
    },
    changes: [...counted.flatMap((person) => candidates.until.get(person) ?? []), ...vetoes.changes],
    steps: [
      ...vetoes.by.map((user) => ({ kind: "other", text: howToRelent(entry, user) })),
      ...missing2 > 0 ? [{ kind: "approvals", missing: missing2, from, could: candidates.could, how: howToVote(entry) }] : [],
      ...isDraft && state === "waiting" ? [{ kind: "other", text: "mark the pull request as ready for review" }] : [],
      ...state === "waiting" ? [...new Set(gaps)].map((gap) => ({ kind: "other", text: `cannot know: ${gap}` })) : []
    ]
  };
}
function holds(entry, context, need) {
  const { facts } = context;
  const unread = unavailableWhy(facts, "pull.reviews");
  if (unread !== void 0) return [`the reviews could not be read: ${unread}`];
  const found = [incompleteWhy(facts, "reviews")];
  if (entry.draft === "wait" && facts.pull.draft === void 0) found.push("whether the pull request is a draft");
  const { comments = [], lifts = [] } = entry.objections ?? {};
  if (comments.length + lifts.length > 0) found.push(incompleteWhy(facts, "comments"));
  if (need > 0) {
    if (entry.by.comments.length + entry.by.commentPatterns.length > 0) found.push(incompleteWhy(facts, "comments"));
    if (!entry.allow.contributors || staleness(entry, context) !== "never") found.push(commitsWhy(context));
    if (!entry.allow.author && unavailableWhy(facts, "pull.author") !== void 0) found.push("who the author is");
    if (!entry.lastPusher && !facts.pull.lastPusher) found.push("who pushed last");
    if (!entry.allow.bots && unavailableWhy(facts, "people.kinds") !== void 0) found.push("who is a bot");
    const hidden = hasHiddenContributor(entry, context);
    if (hidden !== void 0) found.push(`commit ${shortSha(hidden)} cannot be attributed to anybody`);
  }
  return found.filter((why) => why !== void 0);
}
function commitsWhy({ facts }) {
  const commits = facts.pull.commits ?? [];
  const lacksHead = commits.length > 0 && !commits.some((commit) => commit.sha === facts.pull.headSha);
  return incompleteWhy(facts, "commits") ?? (lacksHead ? "the list of commits lacks the head" : void 0);
}
function howToRelent({ objections }, user) {
  if (objections?.liftedBy === "anybody") return `@${user}, or somebody else who may object, takes the objection back`;
  return objections === void 0 ? `@${user} withdraws the change request` : `@${user} takes the objection back`;
}
function describeFrom(entry, { eligible }) {
  if (entry.each.length === 0) return describeGroup(eligible);
  const each = `one each of ${entry.each.map(describeGroup).join(" and ")}`;
  return entry.count > entry.each.length ? `${describeGroup(entry.from)}, ${each}` : each;
}
function describe(state, {
  have,
  need,
  from,
  vetoes,
  gaps,
  could,
  isDraft
}) {
  if (vetoes.length > 0) return `changes requested by ${vetoes.map((user) => `@${user}`).join(", ")}`;
  if (isDraft) return "the pull request is a draft";
  if (need === 0 && gaps.length === 0) return "no approval is asked for";
  const progress = `${have} of ${need} ${need === 1 ? "approval" : "approvals"} from ${from}`;
  if (state === "satisfied") return progress;
  if (gaps.length > 0) return `${progress}; cannot know: ${[...new Set(gaps)].join("; ")}`;
  return could.length < need - have ? `${progress}; ${could.length === 0 ? "nobody is" : `only ${could.length} are`} left who could approve` : progress;
}

// src/decide/requirements/checks.ts
function judgeChecks(checks, { facts }) {
  const incomplete = incompleteWhy(facts, "checks");
  const open = checks.flatMap((check2) => notGreen(check2, facts) ?? []);
  const unknown = incomplete === void 0 ? void 0 : `cannot know: ${incomplete}`;
  const isGreen = open.length === 0 && unknown === void 0;
  return {
    outcome: {
      kind: "checks",
      state: isGreen ? "satisfied" : "waiting",
      have: checks.length - open.length,
      need: checks.length,
      message: isGreen ? "all checks are green" : unknown ?? open.map(({ is }) => is).join("; ")
    },
    changes: [],
    steps: (unknown === void 0 ? open.map(({ step }) => step) : [unknown]).map((text) => ({ kind: "other", text }))
  };
}
function notGreen({ name, conclusions }, facts) {
  const check2 = `check \`${name}\``;
  const runs = (facts.pull.checks ?? []).filter((run) => run.name === name);
  if (runs.length === 0) return { is: `${check2} has not run`, step: `${check2} has to run and succeed` };
  const [bad] = runs.map((run) => run.conclusion ?? null).filter((conclusion) => conclusion === null || !conclusions.includes(conclusion)).sort((one, other) => compareText(one ?? "", other ?? ""));
  if (bad === void 0) return void 0;
  if (bad === null) return { is: `${check2} is still running`, step: `${check2} has to finish` };
  return { is: `${check2} ended with ${bad}`, step: `${check2} has to succeed; it ended with ${bad}` };
}

// src/decide/requirements/deny.ts
function judgeDeny() {
  return {
    outcome: { kind: "deny", state: "blocked", message: "this is never allowed; only an exception or a change of the policy helps" },
    changes: [],
    steps: [{ kind: "other", text: "take the change out, or ask the owners of the policy for an exception" }]
  };
}

// src/decide/requirements/labels.ts
function judgeLabels(labels, { facts }) {
  const present = new Set((facts.pull.labels ?? []).map((label) => label.toLowerCase()));
  const missing2 = labels.filter((label) => !present.has(label.toLowerCase())).map((label) => `\`${label}\``);
  const why = missing2.length > 0 ? incompleteWhy(facts, "labels") : void 0;
  const named = missing2.join(", ");
  const plural = missing2.length === 1 ? "label" : "labels";
  return {
    outcome: {
      kind: "labels",
      state: missing2.length === 0 ? "satisfied" : "waiting",
      have: labels.length - missing2.length,
      need: labels.length,
      message: missing2.length === 0 ? "all labels are there" : why ? `cannot know: ${why}` : `${plural} ${named} missing`
    },
    changes: [],
    steps: missing2.length === 0 ? [] : [{ kind: "other", text: why ? `cannot know: ${why}` : `add the ${plural} ${named}` }]
  };
}

// src/decide/judge-requirements.ts
function judgeRequirements(requirements, context) {
  const own = requirements.flatMap((requirement) => requirement.kind === "approvals" ? requirement.entries : []);
  return requirements.flatMap((requirement) => {
    switch (requirement.kind) {
      case "approvals":
        return judgeApprovals(requirement.entries, context);
      case "deny":
        return [judgeDeny()];
      case "labels":
        return [judgeLabels(requirement.labels, context)];
      case "checks":
        return [judgeChecks(requirement.checks, context)];
      case "anyOf":
        return [judgeAnyOf(requirement.alternatives, { ...context, outer: [...context.outer, ...own] }, judgeRequirements)];
    }
  });
}

// src/decide/tri.ts
function allOf(values) {
  if (values.includes("no")) return "no";
  return values.includes("unknown") ? "unknown" : "yes";
}
function tri(value) {
  return value ? "yes" : "no";
}

// src/decide/fits.ts
function hasDangerKeys(match) {
  return match.dangers !== void 0 || match.harms !== void 0 || match.severity !== void 0;
}
function hasChangeKeys(match) {
  return match.kinds !== void 0 || match.types !== void 0 || match.addresses !== void 0;
}
function hasPlaceKeys(match) {
  return match.environments !== void 0 || match.sources !== void 0;
}
function fitsDanger(match, finding) {
  if (match.harms && !match.harms.includes(finding.harm)) return false;
  if (match.severity && !isAtLeast(finding.severity, match.severity)) return false;
  return compileMatch(match).dangers?.(finding.danger) ?? true;
}
function fitsChange(match, change, writtenType) {
  if (match.kinds && !match.kinds.includes(change.kind)) return false;
  const { types, addresses } = compileMatch(match);
  if (types && !types(change.type) && (writtenType === void 0 || !types(writtenType))) return false;
  return addresses?.(change.address) ?? true;
}
function fitsNew(match, type) {
  return (match.kinds?.includes("create") ?? true) && (compileMatch(match).types?.(type) ?? true);
}
function fitsPlace(match, item) {
  const globs = compileMatch(match);
  if (globs.sources && !globs.sources(item.change.source)) return false;
  return item.environment === "unknown" || (globs.environments?.(item.environment) ?? true);
}
function fitsPull(match, facts) {
  const globs = compileMatch(match);
  const { pull } = facts;
  const keys = [];
  if (globs.branches) keys.push(pull.base === void 0 ? "unknown" : tri(globs.branches(pull.base)));
  if (globs.authors) keys.push(unavailableWhy(facts, "pull.author") === void 0 ? tri(globs.authors(pull.author)) : "unknown");
  if (globs.labels) {
    const found = (pull.labels ?? []).some(globs.labels);
    keys.push(found || incompleteWhy(facts, "labels") === void 0 ? tri(found) : "unknown");
  }
  return allOf(keys);
}
function fitsAnyFile(match, facts) {
  const paths = compileMatch(match).paths;
  if (!paths) return "yes";
  const found = (facts.pull.files ?? []).some((file) => paths(file.path) || (file.previousPath ? paths(file.previousPath) : false));
  return found || incompleteWhy(facts, "files") === void 0 ? tri(found) : "unknown";
}
function fitsFile(match, file, change, facts) {
  const paths = compileMatch(match).paths;
  if (!paths || paths(file)) return "yes";
  const changed = (facts.pull.files ?? []).find((entry) => entry.path === file);
  if (changed?.previousPath && paths(changed.previousPath)) return "yes";
  return changed === void 0 && (change.plan ?? change.whole) !== void 0 ? fitsAnyFile(match, facts) : "no";
}

// src/decide/units.ts
function matchUnits(rule, items, facts) {
  const pull = fitsPull(rule.match, facts);
  if (pull === "no") return [];
  const found = rule.each === "pull" ? pullUnit(rule, items, facts) : (rule.each === "finding" ? findingUnits : changeUnits)(rule, items, facts);
  const units = pull === "yes" ? found : found.map((unit) => ({ ...unit, isSure: false }));
  if (units.length < 2) return units;
  const keyed = units.map((unit) => ({ unit, key: unitKey(unit) }));
  return keyed.sort((one, other) => compareText(one.key, other.key)).map(({ unit }) => unit);
}
function findingUnits({ match }, items, facts) {
  const units = [];
  for (const { change, environment, findings } of items) {
    for (const finding of findings) {
      if (!fitsDanger(match, finding) || !fitsChange(match, finding, change.writtenType) || !fitsPlace(match, { environment, change: finding }))
        continue;
      const file = fitsFile(match, finding.location.file, change, facts);
      if (file !== "no") units.push({ change, environment, finding, findings: [finding], byFindings: true, isSure: file === "yes" });
    }
  }
  return units;
}
function changeUnits({ match }, items, facts) {
  const byFindings = hasDangerKeys(match);
  return items.flatMap((item) => {
    const { change, environment } = item;
    if (!fitsChange(match, change, change.writtenType) || !fitsPlace(match, item)) return [];
    const findings = item.findings.filter((finding) => fitsDanger(match, finding));
    const file = fitsFile(match, change.location.file, change, facts);
    if (file === "no" || byFindings && findings.length === 0) return [];
    return [{ change, environment, findings, byFindings, isSure: file === "yes" }];
  });
}
function pullUnit({ match }, items, facts) {
  const inPlace = items.filter((item) => fitsPlace(match, item));
  const dangerous = inPlace.flatMap((item) => item.findings).filter((finding) => fitsDanger(match, finding));
  const changed = inPlace.filter(({ change }) => fitsChange(match, change, change.writtenType));
  const byFindings = hasDangerKeys(match);
  const byChanges = hasChangeKeys(match) || hasPlaceKeys(match);
  const file = fitsAnyFile(match, facts);
  if (byFindings && dangerous.length === 0 || byChanges && changed.length === 0 || file === "no") return [];
  const findings = byFindings ? dangerous : byChanges ? changed.flatMap((item) => item.findings) : [];
  const sorted = [...findings].sort((one, other) => compareText(one.fingerprint, other.fingerprint));
  return [{ findings: sorted, byFindings, isSure: file === "yes" }];
}
function unitKey(unit) {
  const { change, finding } = unit;
  return JSON.stringify([finding?.fingerprint ?? "", change?.source, unit.environment, change?.address, change?.kind, change?.digest]);
}

// src/decide/judge-rule.ts
function judgeRule(rule, scene) {
  try {
    return judge(rule, scene);
  } catch (error) {
    const message = `rule \`${rule.policy}/${rule.id}\` could not be judged: ${error instanceof Error ? error.message.split("\n")[0] : "unknown defect"}`;
    const level = rule.mode === "enforce" ? "error" : "warning";
    return {
      outcome: { ...frame(rule), outcome: "error" },
      covered: /* @__PURE__ */ new Set(),
      changes: [],
      steps: [],
      problems: [problem("internal", message, { help: "please report this", location: rule.location, level })]
    };
  }
}
function judge(rule, scene) {
  const found = applicable(rule, matchUnits(rule, scene.items, scene.facts), scene);
  const { units, used } = applyExceptions(rule, found.units, scene.exceptions);
  const covered = fingerprints(found.units.filter(({ isSure }) => isSure));
  const changes2 = used.map(({ until }) => until);
  const outcome = { ...frame(rule), when: found.when };
  if (units.length === 0) {
    const lifted = used.length === 0 ? null : used.map(({ id }) => id).join(", ");
    const state = lifted === null ? "skipped" : "satisfied";
    const named = { findings: [...fingerprints(found.units)].sort(compareText), changesAt: earliest(changes2), liftedBy: lifted };
    return { outcome: { ...outcome, ...named, outcome: state }, covered, changes: changes2, steps: [], problems: [] };
  }
  const findings = distinctFindings(units);
  const judged = judgeRequirements(rule.require, requirementContext(units, findings, scene));
  changes2.push(...judged.flatMap((requirement) => requirement.changes));
  return {
    outcome: {
      ...outcome,
      outcome: worstState(judged.map((requirement) => requirement.outcome.state)),
      findings: findings.map(({ fingerprint }) => fingerprint),
      ...bareAddresses(units),
      changesAt: earliest(changes2),
      requirements: judged.map((requirement) => requirement.outcome)
    },
    covered,
    changes: changes2,
    steps: judged.flatMap((requirement) => requirement.outcome.state === "satisfied" ? [] : requirement.steps),
    problems: []
  };
}
function applicable(rule, units, scene) {
  const judged = units.map((unit) => ({ unit, when: evaluateWhen(rule, unit, scene.condition) }));
  const applying = judged.filter(({ when }) => when === null || when.value !== false);
  const kept = applying.map(({ unit, when }) => when?.value === "unknown" ? { ...unit, isSure: false } : unit);
  return { units: kept, when: (applying[0] ?? judged[0])?.when ?? null };
}
function requirementContext(units, findings, scene) {
  const { facts, config, people: people2, isAncestor } = scene;
  return { facts, config, people: people2, isAncestor, findings, bare: units.some((unit) => unit.findings.length === 0), outer: [] };
}
function fingerprints(units) {
  return new Set(units.flatMap((unit) => unit.findings.map(({ fingerprint }) => fingerprint)));
}
function distinctFindings(units) {
  const byFingerprint = new Map(units.flatMap((unit) => unit.findings).map((finding) => [finding.fingerprint, finding]));
  return [...byFingerprint.values()].sort((one, other) => compareText(one.fingerprint, other.fingerprint));
}
function bareAddresses(units) {
  const addresses = units.flatMap((unit) => unit.change && unit.findings.length === 0 ? [unit.change.address] : []);
  return addresses.length === 0 ? {} : { addresses: [...new Set(addresses)].sort(compareText) };
}
function frame(rule) {
  return {
    policy: rule.policy,
    rule: rule.id,
    ...rule.description === void 0 ? {} : { description: rule.description },
    ...rule.message === void 0 ? {} : { message: rule.message },
    mode: rule.mode,
    outcome: "skipped",
    location: rule.location,
    findings: [],
    when: null,
    changesAt: null,
    requirements: [],
    liftedBy: null
  };
}

// src/decide/judge-set.ts
function judgeSet(set, input) {
  const { facts, counts } = input;
  const suppressions = { setting: set.config.suppressions ?? "needs-approval", now: instant(facts.now) };
  const items = withoutHonoured(input.items, suppressions);
  const { active, problems } = activeExceptions(set.exceptions, instant(facts.now));
  const isAncestor = createAncestry(facts);
  const scene = {
    facts,
    config: set.config,
    people: sortPeople(facts),
    items,
    condition: conditionContext(facts, set.config, items, counts),
    exceptions: active,
    isAncestor
  };
  const enforced = enforcedScene(scene, input);
  const rules = set.policies.flatMap((policy) => policy.rules).filter((rule) => rule.mode !== "off").map((rule) => ({ rule, judged: judgeRule(rule, rule.mode === "enforce" ? enforced : scene) })).sort((one, other) => compareText(ruleKey(one.rule), ruleKey(other.rule)));
  const guard = policyChangeRule(set, input);
  const guards = guard ? [aboutGate(judgeRule(guard, scene), items)] : [];
  const findings = (of) => of.items.flatMap((item) => guard ? item.findings.filter(({ danger }) => !isGuarded(danger)) : item.findings);
  const enforcing = tally2(
    rules.filter(({ rule }) => rule.mode === "enforce"),
    findings(enforced),
    active
  );
  const wouldBe = tally2(rules, findings(scene), active);
  enforcing.rules.push(...guards);
  wouldBe.rules.push(...guards);
  const waiting = enforcing.rules.filter(({ outcome }) => outcome.rule === "not-understood" && outcome.policy === "interlock");
  return {
    rules: [...guards, ...waiting, ...rules.map(({ judged }) => judged)],
    enforcing,
    wouldBe,
    exceptions: active,
    suppressions,
    problems
  };
}
function aboutGate(judged, items) {
  const found = items.flatMap((item) => item.findings.flatMap(({ danger, fingerprint }) => isGuarded(danger) ? [fingerprint] : []));
  return { ...judged, outcome: { ...judged.outcome, findings: [...new Set(found)].sort(compareText) } };
}
function enforcedScene(scene, { facts, counts, previewDangers: previewDangers2 = [] }) {
  if (previewDangers2.length === 0) return scene;
  const items = scene.items.map((item) => ({ ...item, findings: item.findings.filter(({ danger }) => !previewDangers2.includes(danger)) }));
  return { ...scene, items, condition: conditionContext(facts, scene.config, items, counts) };
}
function tally2(rules, findings, exceptions) {
  const covered = new Set(rules.flatMap(({ judged }) => [...judged.covered]));
  const open = findings.filter((finding) => generalTolerance(finding, exceptions) === void 0);
  const named = (finding) => rules.some(({ rule, judged }) => judged.covered.has(finding.fingerprint) && names(rule, finding.danger));
  const nameless = rules.length === 0 ? [] : open.filter((finding) => isNotUnderstood(finding.danger) && !named(finding));
  const waiting = judgeNotUnderstood(nameless);
  const unmatched = open.filter((finding) => !isNotUnderstood(finding.danger) && !covered.has(finding.fingerprint));
  return {
    rules: [...rules.map(({ judged }) => judged), ...waiting ? [waiting] : []],
    unmatched: unmatched.sort((one, other) => compareText(one.fingerprint, other.fingerprint))
  };
}
function generalTolerance(finding, exceptions) {
  return generalException(
    finding,
    exceptions.filter(({ policies }) => policies === void 0)
  );
}
function ruleKey(rule) {
  return JSON.stringify([rule.policy, rule.id]);
}

// src/decide/fewest-people.ts
var MOST_TRIES = 5e3;
function fewestPeople(rules) {
  const strangers = /* @__PURE__ */ new Map();
  const needs = /* @__PURE__ */ new Map();
  for (const steps of rules) {
    const sorted = [...steps].sort((one, other) => compareText(orderKey(one), orderKey(other)));
    const places = sorted.flatMap((step) => Array.from({ length: step.missing }, () => ({ key: groupKey(step), could: loginsOf(step) })));
    const taken = assign(places.map(({ could }) => could));
    const unknown = /* @__PURE__ */ new Map();
    for (const [index, { key }] of places.entries()) if (taken[index] === void 0) unknown.set(key, (unknown.get(key) ?? 0) + 1);
    for (const [key, count2] of unknown) strangers.set(key, Math.max(strangers.get(key) ?? 0, count2));
    const known2 = places.filter((_, index) => taken[index] !== void 0).map(({ could }) => could);
    if (known2.length > 0) needs.set(JSON.stringify(known2), known2);
  }
  return [...strangers.values()].reduce((sum, count2) => sum + count2, 0) + fewestKnown([...needs.values()]);
}
function fewestKnown(rules) {
  const people2 = interchangeable(rules);
  const wanted = filled(rules, new Set(people2));
  const least = rules.reduce((most2, places) => Math.max(most2, places.length), 0);
  const most = greedily(rules, people2, wanted);
  const search = { tries: MOST_TRIES };
  for (let size = least; size < most; size++) if (canDo(rules, people2, wanted, size, search)) return size;
  return most;
}
function interchangeable(rules) {
  const signatures = /* @__PURE__ */ new Map();
  for (const [rule, places] of rules.entries())
    for (const [place, could] of places.entries())
      for (const person of could) signatures.set(person, [...signatures.get(person) ?? [], [rule, place]]);
  const kinds = /* @__PURE__ */ new Map();
  for (const [person, places] of [...signatures].sort(([one], [other]) => compareText(one, other))) {
    const key = JSON.stringify(places);
    const kind = kinds.get(key) ?? { people: [], places: places.length };
    kind.people.push(person);
    kinds.set(key, kind);
  }
  return [...kinds.values()].flatMap(({ people: people2, places }) => people2.slice(0, places));
}
function greedily(rules, people2, wanted) {
  const chosen = /* @__PURE__ */ new Set();
  for (let have = 0; have < wanted; have = filled(rules, chosen)) {
    const [best] = people2.filter((person) => !chosen.has(person)).map((person) => ({ person, fills: filled(rules, /* @__PURE__ */ new Set([...chosen, person])) })).sort((one, other) => other.fills - one.fills || compareText(one.person, other.person));
    if (!best) break;
    chosen.add(best.person);
  }
  return chosen.size;
}
function canDo(rules, people2, wanted, size, search, chosen = [], from = 0) {
  if (chosen.length === size) {
    search.tries--;
    return filled(rules, new Set(chosen)) === wanted;
  }
  for (let index = from; index < people2.length && search.tries > 0; index++)
    if (canDo(rules, people2, wanted, size, search, [...chosen, people2[index]], index + 1)) return true;
  return false;
}
function filled(rules, people2) {
  return rules.reduce((sum, places) => {
    const taken = assign(places.map((could) => could.filter((person) => people2.has(person))));
    return sum + taken.filter((person) => person !== void 0).length;
  }, 0);
}
function groupKey({ from, how }) {
  return JSON.stringify([from, how]);
}
function orderKey(step) {
  return JSON.stringify([groupKey(step), loginsOf(step)]);
}
function loginsOf({ could }) {
  return [...new Set(could.map(loginKey))].sort(compareText);
}

// src/decide/headline.ts
function headline(subject) {
  switch (subject.verdict) {
    case "error":
      return errorLine(subject.problems.filter(isError));
    case "blocked":
      return blockedLine(subject);
    case "waiting":
      return waitingLine(subject);
    case "allowed":
      return allowedLine(subject);
  }
}
function errorLine([first, ...more]) {
  const rest = more.length === 0 ? "" : `, and ${count(more.length, "more problem")}`;
  return `cannot judge: ${first?.message ?? "a rule failed"}${rest}`;
}
function blockedLine({ enforcing, setting }) {
  const blocking = enforcing.rules.map(({ outcome }) => outcome).filter(({ outcome }) => outcome === "blocked");
  const [first, ...more] = blocking.map(({ policy, rule }) => `\`${policy}/${rule}\``);
  if (first !== void 0) return `blocked by ${first}${more.length === 0 ? "" : ` and ${count(more.length, "more rule")}`}`;
  return setting === "block" ? `blocked: no rule covers ${count(enforcing.unmatched.length, "finding")}` : "blocked";
}
function waitingLine({ enforcing: { rules }, problems }) {
  const pending = problems.find(isPending);
  if (pending) return `waiting: ${pending.message}`;
  const missing2 = fewestPeople(rules.map(({ steps }) => steps.filter((step) => step.kind === "approvals")));
  if (missing2 > 0) return `waiting for ${count(missing2, "more approval")}`;
  const [first] = rules.filter(({ outcome }) => outcome.outcome === "waiting").flatMap(({ steps }) => steps);
  return first?.kind === "other" ? `waiting: ${first.text}` : "waiting";
}
function allowedLine({ input, set, enforcing }) {
  if (!set) return `no policy on ${branchOf(input)} yet`;
  const applied = enforcing.rules.filter(({ outcome }) => outcome.outcome !== "skipped").length;
  const findings = input.items.reduce((sum, item) => sum + item.findings.length, 0);
  const { total } = input.counts;
  if (applied > 0) return `${changes(total, findings)}, ${count(applied, "rule")} satisfied`;
  if (total === 0 && findings === 0) return "nothing was judged: no changes";
  return findings === 0 ? changes(total, findings) : `${changes(total, findings)}, no enforcing rule applied`;
}
function branchOf({ policies, facts }) {
  const source = policies.state === "loaded" ? facts.pull.base : policies.source.split("@")[0];
  return source ? `\`${source}\`` : "the target branch";
}
function changes(total, findings) {
  if (total === 0 && findings === 0) return "no changes";
  return `${count(total, "change")}, ${findings === 0 ? "nothing dangerous" : count(findings, "finding")}`;
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/decide/next-steps.ts
function nextSteps({ rules, unmatched }, setting, problems) {
  const steps = rules.flatMap((rule) => rule.outcome.outcome === "satisfied" ? [] : rule.steps);
  const texts = [
    ...problems.filter((found) => isError(found) || isPending(found)).map((found) => found.help === void 0 ? found.message : `${found.message}: ${found.help}`),
    ...missingApprovals(rules).map(describeStep),
    ...steps.filter((step) => step.kind === "other").map(describeStep),
    ...setting === "block" && unmatched.length > 0 ? ["add a rule that says who approves what no enforcing rule matches"] : []
  ];
  return [...new Set(texts)];
}
function missingApprovals(rules) {
  const merged = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const own = /* @__PURE__ */ new Map();
    for (const step of rule.steps) {
      if (step.kind !== "approvals") continue;
      const key = groupKey(step);
      const known2 = own.get(key);
      own.set(key, known2 ? { ...step, missing: step.missing + known2.missing } : step);
    }
    for (const [key, step] of own) if ((merged.get(key)?.missing ?? 0) < step.missing) merged.set(key, step);
  }
  return [...merged.values()];
}

// src/decide/verdict.ts
function verdictOf2({ input, set, judged, source, problems }) {
  const setting = set?.config.unmatched ?? "allow";
  const enforcing = judged?.enforcing ?? { rules: [], unmatched: [] };
  const wouldBe = judged?.wouldBe ?? enforcing;
  const suppressions = judged?.suppressions ?? { setting: "needs-approval", now: instant(input.facts.now) };
  const raw = input.items.flatMap((item) => item.findings);
  const all = collectProblems([
    ...input.problems,
    ...problems,
    ...judged?.problems ?? [],
    ...(judged?.rules ?? []).flatMap((rule) => rule.problems),
    ...expiredSuppressions(raw, suppressions)
  ]);
  const findings = judgedFindings(input.items, judged?.exceptions ?? [], suppressions);
  const verdict = combine2(enforcing, setting, all);
  const tolerated = (judged?.exceptions ?? []).filter((exception) => findings.some((finding) => finding.exception === exception.id));
  return {
    version: 1,
    verdict,
    wouldBe: combine2(wouldBe, setting, all),
    changesAt: earliest([
      ...enforcing.rules.flatMap((rule) => rule.changes),
      ...tolerated.map(({ until }) => until),
      ...suppressionEnds(raw, suppressions)
    ]),
    headSha: input.facts.pull.headSha,
    headline: headline({ verdict, input, set, enforcing, setting, problems: all }),
    policies: { digest: set?.digest ?? null, source, count: set?.policies.length ?? 0 },
    changes: { total: input.counts.total, byKind: { ...input.counts.byKind } },
    findings,
    rules: (judged?.rules ?? []).map((rule) => rule.outcome),
    unmatched: { setting, findings: enforcing.unmatched.map(({ fingerprint }) => fingerprint) },
    problems: all,
    next: nextSteps(enforcing, setting, all)
  };
}
function combine2({ rules, unmatched }, setting, problems) {
  return worstOutcome([
    ...rules.map((rule) => outcomeOf(rule.outcome.outcome)),
    ...setting === "block" && unmatched.length > 0 ? ["blocked"] : [],
    ...problems.some(isError) ? ["error"] : [],
    ...problems.some(isPending) ? ["waiting"] : []
  ]);
}
function collectProblems(problems) {
  const byText = new Map(
    problems.map((found) => [JSON.stringify([found.code, found.message, found.location ?? null, isError(found)]), found])
  );
  return [...byText].sort(([oneKey, one], [otherKey, other]) => Number(isError(other)) - Number(isError(one)) || compareText(oneKey, otherKey)).map(([, found]) => found);
}
function judgedFindings(items, exceptions, rule) {
  return items.flatMap(({ change, findings }) => {
    const attributes = findings.length > 0 ? shownAttributes(change) : {};
    return findings.map((finding) => ({ finding, attributes, rank: SEVERITIES.indexOf(finding.severity), place: placeKey(finding) }));
  }).sort((one, other) => other.rank - one.rank || compareText(one.place, other.place)).map(({ finding, attributes }) => judgedFinding(finding, generalException(finding, exceptions)?.id ?? null, rule, attributes));
}
function placeKey(finding) {
  const line = String(finding.location.line ?? 0).padStart(9, "0");
  return [finding.environment, finding.source, finding.location.file, line, finding.address, finding.danger, finding.fingerprint].join(
    "\0"
  );
}

// src/decide/selector.ts
function createSelector(set) {
  const inForce = (set?.policies ?? []).flatMap((policy) => policy.rules).filter(({ mode }) => mode !== "off");
  const rules = inForce.filter(asksAboutHarmlessChanges);
  return {
    keeps: (change, environment, findings) => findings.length > 0 || rules.some(({ match }) => fitsChange(match, change, change.writtenType) && fitsPlace(match, { change, environment })),
    asksRest: inForce.some(({ when }) => when !== void 0 && readsRest(when)),
    mayKeepNew: (type) => rules.some(({ match }) => fitsNew(match, type))
  };
}
var REST = /^change\.(dependents|providerAlias|region|plan\.(providerAlias|providerRegion))(\.|$)/;
function readsRest(condition) {
  if (Array.isArray(condition)) return condition.some(readsRest);
  if (!isObject(condition)) return typeof condition === "string" && REST.test(condition);
  return Object.values(condition).some(readsRest);
}
function asksAboutHarmlessChanges({ each, match }) {
  if (each === "change") return !hasDangerKeys(match);
  return each === "pull" && (hasChangeKeys(match) || hasPlaceKeys(match));
}

// src/decide/decide.ts
function decide(input) {
  const { policies } = input;
  switch (policies.state) {
    case "loaded":
      return judgeWith(policies.set, input, []);
    case "missing":
      return withoutPolicies(policies.source, input);
    case "broken":
      if (policies.lastValid && touchesOnlyPolicies(input)) return judgeWith(policies.lastValid, input, policies.problems.map(asWarning));
      return withoutJudgement(policies.source, input, [brokenProblem(policies.source), ...policies.problems]);
  }
}
function judgeWith(set, input, problems) {
  const loading = set.problems.filter(({ code }) => code !== "exception-expired");
  return verdictOf2({ input, set, source: set.source, judged: judgeSet(set, input), problems: [...loading, ...problems] });
}
function withoutPolicies(source, input) {
  if (input.noPolicy !== "error") return verdictOf2({ input, source, problems: [] });
  const missing2 = problem("policy-missing", `there is no policy on ${source}`, {
    help: "add `.interlock/config.yaml` and a policy to the target branch"
  });
  return verdictOf2({ input, source, problems: [missing2] });
}
function withoutJudgement(source, input, problems) {
  return verdictOf2({ input, source, problems: problems.some(isError) ? problems : [brokenProblem(source)] });
}
function brokenProblem(source) {
  return problem("policy-broken", `the policies on ${source} are not valid`, {
    help: "repair them in a pull request that touches nothing but `.interlock/`, approved by their owners"
  });
}
function asWarning(found) {
  return { ...found, level: "warning" };
}

// src/app/advisory.ts
function advisoryAsked(set, modes = ["shadow", "warn", "enforce"]) {
  const named = /* @__PURE__ */ new Set();
  const globs = [];
  for (const { rules } of set?.policies ?? []) {
    for (const { mode, match } of rules) {
      if (!modes.includes(mode)) continue;
      for (const pattern of match.dangers ?? []) {
        if (/[*?[{]/.test(pattern)) {
          if (!/(^|\/)\*+$/.test(pattern)) globs.push(compileGlob(pattern));
        } else named.add(pattern);
      }
    }
  }
  return (danger) => named.has(danger) || globs.some((glob) => glob.matches(danger));
}
function previewDangers(set, items, catalogue2) {
  const advisory = new Set(catalogue2.filter((entry) => entry.advisory).map(({ id }) => id));
  const enforced = advisoryAsked(set, ["enforce"]);
  const found = new Set(items.flatMap(({ findings }) => findings.map(({ danger }) => danger)));
  return [...found].filter((danger) => advisory.has(danger) && !enforced(danger));
}

// src/app/environments.ts
function environmentsOf({ named, captured, source, config, branch }) {
  if (named !== void 0) return [named];
  if (captured !== "") return [captured];
  if (source.environments && source.environments.length > 0) return source.environments;
  const byBranch = environmentsOfBranch(config, branch);
  return byBranch.length > 0 ? byBranch : [UNKNOWN_ENVIRONMENT];
}
function environmentsOfBranch(config, branch) {
  if (branch === void 0) return [];
  return (config?.environments ?? []).filter(({ branches }) => branches.length === 0 || branches.some((glob) => compileGlob(glob).matches(branch))).map(({ name }) => name);
}

// src/app/sources.ts
function isOwed({ when }, changed) {
  if (when.length === 0) return true;
  const globs = when.map(compileGlob);
  return changed.some(({ path, previousPath }) => globs.some((glob) => glob.matches(path) || glob.matches(previousPath ?? path)));
}
function pathsOf(source, paths) {
  return matching(source, paths).map(({ path }) => path);
}
function matching(source, paths) {
  const globs = source.files.map(compileCapturingGlob);
  return [...paths].sort(byName).flatMap((path) => {
    for (const glob of globs) {
      const captured = glob.capture(path);
      if (captured !== null) return [{ path, captured }];
    }
    return [];
  });
}
function captureOf(source, path) {
  return matching(source, [path])[0]?.captured;
}
function adHoc(reader, files) {
  return { id: reader, reader, files, when: [], framework: "auto", trust: "claimed", location: { file: files[0] ?? "" } };
}

// src/app/find-configuration.ts
function configurationSources({ config, changed }) {
  const sources = config?.sources ?? [];
  if (!changed.some(({ path, previousPath }) => isConfigurationFile(path) || isConfigurationFile(previousPath ?? path))) return [];
  const named = sources.filter(({ reader }) => reader === "terraform-configuration");
  if (named.length > 0) return named.filter((source) => isOwed(source, changed));
  return sources.some(({ reader }) => reader === "terraform-plan") ? [adHoc("terraform-configuration", ["**/*.tf"])] : [];
}
function namesFolder(source) {
  const globs = source.files.map(compileCapturingGlob);
  return (path) => variants(path).some((one) => globs.some((glob) => glob.capture(one) !== null));
}
function environmentsOfFolder(folder, source, files, { config, branch }) {
  const globs = source.files.map(compileCapturingGlob);
  const own = files.filter((path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))) === folder).flatMap(variants);
  const captured = own.flatMap((path) => globs.map((glob) => glob.capture(path) ?? "")).find((name) => name !== "") ?? "";
  return environmentsOf({ captured, source, config, branch });
}
function variants(path) {
  const slash = path.lastIndexOf("/") + 1;
  return [path, path.replace(/\.(tf\.json|tofu|tofu\.json)$/, ".tf"), `${path.slice(0, slash)}main.tf`];
}
function neededFolders(files, touched) {
  const calls = /* @__PURE__ */ new Map();
  const callers = /* @__PURE__ */ new Map();
  for (const { path, texts } of files) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    for (const text of texts)
      for (const [, source = ""] of text.matchAll(LOCAL_SOURCE)) {
        const called = resolved(folder, source);
        if (called === void 0) continue;
        addTo(calls, folder, called);
        addTo(callers, called, folder);
      }
  }
  return reach(reach(touched, callers), calls);
}
var LOCAL_SOURCE = /\bsource"?\s*[=:]\s*"(\.\.?(?:\/[^"]*)?)"/g;
function resolved(folder, source) {
  const steps = folder === "" ? [] : folder.split("/");
  for (const step of source.split("/")) {
    if (step === "..") {
      if (steps.pop() === void 0) return void 0;
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
function addTo(map, key, value) {
  const known2 = map.get(key);
  if (known2) known2.add(value);
  else map.set(key, /* @__PURE__ */ new Set([value]));
}
function reach(from, steps) {
  const seen = new Set(from);
  const open = [...from];
  for (let at = open.pop(); at !== void 0; at = open.pop())
    for (const next of steps.get(at) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
  return seen;
}

// src/app/check-configuration.ts
var MOST_FILES = 5e3;
async function checkConfiguration(asked, repository, key, collector) {
  const texts = /* @__PURE__ */ new Map();
  const sources = configurationSources(asked);
  if (sources.length === 0) return texts;
  const read = await configurationFiles(asked.changed, repository);
  collector.addProblems(read.problems);
  const paths = read.files.map(({ path }) => path);
  const touched = new Set(read.files.filter(isChanged).map(({ path }) => folderOf(path)));
  for (const source of sources) {
    const names3 = namesFolder(source);
    const named = new Set(paths.filter(names3).map(folderOf));
    const ofSource = neededFolders(linked(read.files), named);
    const own = neededFolders(linked(read.files), new Set([...touched].filter((folder) => ofSource.has(folder))));
    const files = read.files.filter(({ path }) => own.has(folderOf(path)));
    const environments = memo((folder) => environmentsOfFolder(folder, source, paths, asked));
    const options = {
      source: source.id,
      trust: "git",
      key,
      renames: renamesOf(asked.changed),
      speaksAbout: (folder) => ofSource.has(folder),
      groupOf: (folder) => environments(folder).join("\0")
    };
    await readConfiguration(files, options, collector, environments);
    for (const { path, head } of files.filter(isChanged)) if (typeof head === "string") texts.set(path, head);
  }
  return texts;
}
async function configurationFiles(changed, repository) {
  const sides = /* @__PURE__ */ new Map();
  const touch = (path, side) => {
    if (isConfigurationFile(path)) sides.set(path, { before: false, after: false, ...sides.get(path), [side]: true });
  };
  for (const { path, previousPath, status } of changed) {
    if (status === "unchanged") continue;
    if (status !== "added" && status !== "copied") touch(previousPath ?? path, "before");
    if (status !== "removed") touch(path, "after");
  }
  const listed3 = await repository.list(repository.head.sha, "");
  if (!listed3.ok) return { files: [], problems: listed3.problems };
  const present = listed3.value.filter((path) => isConfigurationFile(path) && !path.split("/").includes(".terraform"));
  const problems = [];
  const most = repository.mostReads ?? MOST_FILES;
  let scope = present;
  if (present.length > most) {
    const folders = new Set([...sides.keys()].map(folderOf));
    scope = present.filter((path) => folders.has(folderOf(path)));
    if (![...folders].every((folder) => folder === "" || !/(^|\/)modules?(\/|$)/.test(folder)))
      problems.push(tooManyToFollow(present.length, most));
  }
  const needsFork = [...sides.values()].some(({ before }) => before);
  const fork = needsFork ? await repository.fork() : ok("");
  if (!fork.ok) return { files: [], problems: fork.problems };
  const paths = [.../* @__PURE__ */ new Set([...scope, ...sides.keys()])].sort();
  const read = await Promise.all(
    paths.map(async (path) => {
      const side = sides.get(path);
      const [before, after] = await Promise.all([
        side?.before ? textAt(repository, fork.value, path) : NOTHING,
        !side || side.after ? textAt(repository, repository.head.sha, path) : NOTHING
      ]);
      return { path, isTouched: side !== void 0, before, after };
    })
  );
  const files = [];
  for (const { path, isTouched, before, after } of read) {
    const failures = [before, after].flatMap((side) => side.ok ? [] : side.problems);
    const grave = failures.filter(({ code }) => !NOT_TEXT.has(code));
    if (grave.length > 0) problems.push(...grave);
    else if (failures.length === 0) {
      const head = after.ok ? after.value?.text ?? null : null;
      files.push({ path, base: isTouched && before.ok ? before.value?.text ?? null : head, head });
    } else if (isTouched) files.push({ path, base: null, head: null, unreadable: failures[0]?.message ?? "" });
  }
  return { files, problems };
}
var NOT_TEXT = /* @__PURE__ */ new Set(["file-unreadable", "evidence-unreadable", "evidence-too-large"]);
var NOTHING = { ok: true, value: null, problems: [] };
function tooManyToFollow(count2, most) {
  return problem(
    "evidence-too-large",
    `there are ${count2} files of Terraform configuration, more than the ${most} that are read to see which module calls which`,
    {
      help: "what is found in a module has the address within its folder; rules that name addresses need to expect that",
      level: "warning"
    }
  );
}
function isChanged({ base, head, unreadable }) {
  return base !== head || unreadable !== void 0;
}
function linked(files) {
  return files.map(({ path, base, head }) => ({
    path,
    texts: [.../* @__PURE__ */ new Set([base, head])].filter((text) => typeof text === "string")
  }));
}
function renamesOf(changed) {
  return changed.flatMap(
    ({ path, previousPath, status }) => status === "renamed" && previousPath ? [[previousPath, path]] : []
  );
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function memo(of) {
  const known2 = /* @__PURE__ */ new Map();
  return (folder) => {
    const found = known2.get(folder) ?? of(folder);
    known2.set(folder, found);
    return found;
  };
}

// src/app/find-migrations.ts
function findMigrations(asked, globs) {
  return migrationsAmong(presentPaths(asked), asked, globs).filter(({ path }) => !isCode(path)).sort((a, b) => asMigrated(a.path, b.path));
}
function findCodeMigrations(asked, globs) {
  const present = presentPaths(asked);
  const named = migrationsAmong(present, asked, globs).filter(({ path }) => isCode(path));
  const known2 = new Set(named.map(({ path }) => path));
  const { config, branch } = asked;
  const others = present.filter((path) => !known2.has(path) && mayBeCodeMigration(path)).map((path) => {
    const source = adHoc("sql-migration", [path]);
    return { source, path, environments: environmentsOf({ captured: "", source, config, branch }), named: false };
  });
  return [...named.map((file) => ({ ...file, named: true })), ...others];
}
function findRemovedMigrations(asked, globs) {
  const gone = asked.changed.flatMap(
    ({ path, previousPath, status }) => status === "removed" ? [path] : status === "renamed" && previousPath ? [previousPath] : []
  );
  return migrationsAmong(gone, asked, globs);
}
function presentPaths({ changed }) {
  return changed.filter(({ status }) => status !== "removed" && status !== "unchanged").map(({ path }) => path);
}
function migrationsAmong(present, { config, branch }, globs) {
  const sources = (config?.sources ?? []).filter(({ reader }) => reader === "sql-migration");
  const files = sources.flatMap(
    (source2) => matching(source2, present).map(({ path, captured }) => ({
      source: source2,
      path,
      environments: environmentsOf({ captured, source: source2, config, branch })
    }))
  );
  const known2 = new Set(files.map(({ path }) => path));
  if (globs.length === 0) return files;
  const source = adHoc("sql-migration", [...globs]);
  const further = matching(source, present).filter(({ path }) => !known2.has(path));
  return [
    ...files,
    ...further.map(({ path, captured }) => ({ source, path, environments: environmentsOf({ captured, source, config, branch }) }))
  ];
}

// src/app/missing-evidence.ts
async function missing(source, changed, store) {
  const { id, location } = source;
  const absence = await store.absence?.() ?? ok(null);
  if (absence.ok && absence.value?.pending) {
    const { why, help } = absence.value;
    return problem("evidence-pending", `the plan of source \`${id}\` is still being made: ${why}`, { help, location, level: "warning" });
  }
  const wanted = source.files.map((glob) => `\`${glob}\``).join(" or ");
  const globs = source.when.map(compileGlob);
  const touched = changed.map(({ path }) => path).find((path) => globs.some((glob) => glob.matches(path))) ?? source.when[0];
  const cause = touched === void 0 ? "" : `, and \`${touched}\` changed`;
  const [known2] = absence.ok ? [absence.value] : absence.problems.map(({ message, help = "" }) => ({ why: message, help }));
  return problem(
    "evidence-missing",
    `source \`${id}\` has no file ${wanted} in ${store.described}${cause}${known2 ? `: ${known2.why}` : ""}`,
    {
      help: known2?.help ?? `write it before this step, such as \`terraform show -json tfplan > plan.json\`, or give the source a \`when\` with the paths that it depends on`,
      location
    }
  );
}
function hasPlaceholder({ files }) {
  return files.some((glob) => glob.includes("{environment}"));
}
function environmentsWithout(source, found, { config, branch }, isPicked) {
  if (!hasPlaceholder(source) && !isPicked) return [];
  const there = new Set(found.flatMap(({ environments }) => environments));
  const expected = source.environments ?? environmentsOfBranch(config, branch);
  return expected.filter((name) => !there.has(name)).map(
    (name) => problem("evidence-missing", `source \`${source.id}\` has no plan for environment \`${name}\``, {
      help: source.environments ? "make that plan too, or take the environment out of the source" : "make that plan too, or say with `environment: [...]` which environments the source has",
      location: source.location
    })
  );
}

// src/app/find-strays.ts
async function findStrays(store, listed3, isKnown, asked) {
  const found = { files: [], problems: [] };
  if (!asked.config?.sources.some(({ reader }) => isPlanFormat(reader))) return ok(found);
  const brought = await store.brought?.() ?? ok([]);
  if (!brought.ok) return brought;
  const there = /* @__PURE__ */ new Set([...listed3, ...brought.value]);
  const candidates = new Set(brought.value.filter((path) => planOf(path) === void 0));
  for (const path of [...there].sort()) {
    const plan = planOf(path);
    if (plan === void 0) continue;
    if (there.has(plan)) candidates.add(plan);
    else found.problems.push(alone(path, plan, store));
  }
  for (const path of [...candidates].sort()) {
    if (isKnown(path)) continue;
    const opened = await store.open(path);
    if (!opened.ok) {
      found.problems.push(...opened.problems);
      continue;
    }
    const bound = opened.value.manifest === void 0 ? bare(path, opened.value) : byManifest(path, opened.value.manifest, asked);
    if (Array.isArray(bound)) found.problems.push(...bound);
    else found.files.push(bound);
  }
  return ok(found);
}
function byManifest(path, bytes, { config, branch }) {
  const manifest = readManifest(bytes, manifestOf(path));
  if (!manifest.ok) return manifest.problems;
  const { source: id, environment } = manifest.value;
  const sources = config.sources.filter(({ reader }) => isPlanFormat(reader));
  const source = sources.find((one) => one.id === id);
  if (source) return { source, path, environments: environmentsBy(environment, source, { config, branch }) };
  const known2 = sources.map((one) => one.id);
  if (id === void 0)
    return [
      problem("evidence-unsourced", `no source names the plan \`${path}\`, so nobody judges it`, {
        help: "add its path to `files` of a source, or give `interlock evidence` the `--source` that it belongs to",
        location: { file: path }
      })
    ];
  return [
    problem("evidence-unsourced", `the manifest of \`${path}\` names the source \`${id}\`, and there is none`, {
      hint: didYouMean(id, known2),
      help: `\`config.yaml\` has ${known2.map((name) => `\`${name}\``).join(", ")}`,
      location: { file: path }
    })
  ];
}
function environmentsBy(named, source, { config, branch }) {
  const own = environmentsOf({ captured: "", source, config, branch });
  const isOpen = own.includes(UNKNOWN_ENVIRONMENT) || hasPlaceholder(source) && !source.environments?.length;
  return named !== void 0 && (isOpen || own.includes(named)) ? [named] : own;
}
function bare(path, evidence) {
  const head = headOf(evidence);
  const { format } = recognise(path, head);
  const isPlan = format === "terraform-plan" ? new TextDecoder().decode(head).includes('"format_version"') : isPlanFormat(format);
  if (!isPlan) return [];
  return [
    problem("evidence-unsourced", `no source names the plan \`${path}\` that was uploaded, so nobody judges it`, {
      help: "add its path to `files` of a source, or do not upload it",
      location: { file: path },
      level: "warning"
    })
  ];
}
function alone(path, plan, { described }) {
  return problem("manifest-alone", `\`${path}\` speaks of a plan, and \`${plan}\` is not in ${described}`, {
    help: "upload the plan together with its manifest",
    location: { file: path }
  });
}

// src/app/find-plans.ts
async function findPlans(asked) {
  const { config, branch, changed, store, named } = asked;
  const sources = (config?.sources ?? []).filter(({ reader }) => isPlanFormat(reader));
  const files = once(named).map((plan) => {
    const source = sourceOfNamed(plan.file, sources);
    const captured = (source && captureOf(source, plan.file)) ?? "";
    const environments = environmentsOf({ named: plan.environment, captured, source: source ?? {}, config, branch });
    return { source, path: plan.file, environments };
  });
  const byHand = new Map(sources.map(({ id }) => [id, files.filter(({ source }) => source?.id === id)]));
  const open = sources.filter((source) => byHand.get(source.id)?.length === 0 || hasPlaceholder(source));
  const listed3 = open.length > 0 ? await store.list([...new Set(open.flatMap((source) => source.files.map(fixedFolder)))]) : ok([]);
  if (!listed3.ok) return failed(...listed3.problems);
  const present = listed3.value.filter((path) => planOf(path) === void 0);
  const problems = once(named).flatMap((plan) => unknownEnvironment(plan, config));
  const owed = [];
  for (const source of open) {
    const given = byHand.get(source.id) ?? [];
    const served = new Set(given.flatMap(({ environments }) => environments));
    const found = matching(source, present).map(({ path, captured }) => ({ source, path, environments: environmentsOf({ captured, source, config, branch }) })).filter(({ path, environments }) => !given.some((one) => one.path === path) && !environments.every((name) => served.has(name)));
    files.push(...found);
    for (const { path, environments } of found)
      for (const environment of environments)
        problems.push(...unknownEnvironment({ file: path, environment }, config).map((one) => ({ ...one, level: "warning" })));
    if (isOwed(source, changed)) owed.push(source);
  }
  const isKnown = (path) => files.some((plan) => plan.path === path) || named.some(({ file }) => file.endsWith(`/${path}`));
  const more = await findStrays(store, listed3.value, isKnown, asked);
  if (!more.ok) return more;
  files.push(...more.value.files);
  problems.push(...more.value.problems);
  for (const { path, environments } of more.value.files)
    for (const environment of environments) problems.push(...unknownEnvironment({ file: path, environment }, config));
  for (const source of owed) {
    const found = files.filter((file) => file.source?.id === source.id);
    if (found.length > 0)
      problems.push(
        ...environmentsWithout(
          source,
          found,
          asked,
          more.value.files.some((file) => file.source?.id === source.id)
        )
      );
    else problems.push(await missing(source, changed, store));
  }
  return ok({ files, problems });
}
function once(named) {
  return [...new Map(named.map((plan) => [JSON.stringify([plan.file, plan.environment]), plan])).values()];
}
function unknownEnvironment({ file, environment }, config) {
  const declared = (config?.environments ?? []).map(({ name }) => name);
  const known2 = [...declared, ...(config?.sources ?? []).flatMap(({ environments = [] }) => environments)];
  const isKnown = environment === void 0 || environment === UNKNOWN_ENVIRONMENT || known2.includes(environment);
  if (isKnown || declared.length === 0) return [];
  return [
    problem("unknown-name", `there is no environment \`${environment}\`, which the plan \`${file}\` is said to be for`, {
      hint: didYouMean(environment, known2),
      help: `\`config.yaml\` has ${[...new Set(known2)].map((name) => `\`${name}\``).join(", ")}`,
      location: { file }
    })
  ];
}
function sourceOfNamed(path, sources) {
  const byPath = sources.find((source) => captureOf(source, path) !== void 0);
  if (byPath) return byPath;
  const name = lastSegment(path);
  const byFileName = sources.filter(
    ({ files }) => files.some((glob) => compileGlob(lastSegment(glob)).matches(name) && lastSegment(glob) !== "*")
  );
  if (byFileName.length === 1) return byFileName[0];
  return sources.length === 1 ? sources[0] : void 0;
}
function lastSegment(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/readers/changed-files/codeowners.ts
var CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
function isCodeowners(path) {
  return CODEOWNERS_PATHS.includes(path);
}
var MOST_CODEOWNERS_BYTES = 3 * 1024 * 1024;
function readCodeowners(text) {
  return text.split(/\r\n|\r|\n/).flatMap((written, at) => {
    const words = wordsOf(written);
    const [pattern, ...owners] = words;
    if (pattern === void 0 || pattern.startsWith("!") || pattern.includes("[")) return [];
    if (!owners.every((owner) => /^@[^\s@]+$|^[^\s@]+@[^\s@]+$/.test(owner))) return [];
    return [{ pattern, owners: owners.map((owner) => owner.toLowerCase()), line: at + 1 }];
  });
}
function wordsOf(line) {
  const words = [];
  let word = "";
  for (let at = 0; at < line.length; at++) {
    const char = line[at];
    if (char === "\\" && at + 1 < line.length) {
      word += line[at + 1] === " " ? " " : char + line[at + 1];
      at++;
    } else if (char === "#") break;
    else if (/\s/.test(char)) {
      if (word !== "") words.push(word);
      word = "";
    } else word += char;
  }
  return word === "" ? words : [...words, word];
}
function ownersValue(lines) {
  return lines.map(({ pattern, owners, line }) => ({ pattern, owners, line }));
}

// src/readers/changed-files/file-roles.ts
function fileRole(path, folder) {
  if (path.startsWith(`${folder.replace(/\/+$/, "")}/`) || path.startsWith(".interlock/")) return "policy";
  if (isCodeowners(path)) return "codeowners";
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path)) return "workflow";
  return /(^|\/)action\.ya?ml$/i.test(path) ? "action" : "other";
}

// src/readers/changed-files/read-changed-files.ts
import { createSecretKey } from "node:crypto";
function* readChangedFiles(files, options) {
  const key = createSecretKey(options.key);
  for (const { before, after } of files) {
    const side = after ?? before;
    if (side === null) continue;
    const kind = kindOf(before, after);
    const role = [after, before].map((one) => one ? fileRole(one.path, options.folder) : "other").find((one) => one !== "other") ?? "other";
    const seal = sealer(key, side.path);
    const [old, now] = [before, after].map((one) => one && sideValue(one, options.folder, (value) => withoutSecrets(value, seal)));
    const unread = [before, after].find((one) => one?.text === null);
    const facts = {
      source: options.source,
      type: "file",
      address: side.path,
      location: { file: side.path },
      before: old,
      after: now,
      changed: before && after ? changedParts(before, after) : [],
      digest: `sha256:${sha256(JSON.stringify([kind, before?.path, before?.digest, after?.path, after?.digest]))}`,
      trust: options.trust
    };
    if (unread || isBroken(now)) {
      const why = unread ? "it is not text" : `it is not valid YAML`;
      yield { change: { ...facts, kind: "unknown", notUnderstood: `\`${side.path}\` is a ${ROLES[role]} and could not be read: ${why}` } };
    } else yield { change: { ...facts, kind } };
  }
}
var ROLES = {
  policy: "policy of Interlock",
  codeowners: "list of owners",
  workflow: "workflow",
  action: "definition of an action",
  other: "file"
};
function kindOf(before, after) {
  if (before === null) return "create";
  if (after === null) return "delete";
  return before.path === after.path ? "update" : "move";
}
function changedParts(before, after) {
  return [...before.path === after.path ? [] : ["path"], ...before.digest === after.digest ? [] : ["content"]];
}
function sideValue({ path, text }, folder, hide) {
  const role = fileRole(path, folder);
  const value = { path, role };
  if (typeof text !== "string") return value;
  if (role === "codeowners") value["owners"] = Buffer.byteLength(text) > MOST_CODEOWNERS_BYTES ? [] : ownersValue(readCodeowners(text));
  if (role === "workflow" || role === "action") {
    value["gate"] = /interlock/i.test(text) || /interlock/i.test(path);
    const parsed = parseDocument({ text, line: 1 });
    if (parsed.why === void 0 && isObject(parsed.value)) value["workflow"] = hide(withTriggers(parsed.value));
    else if (parsed.why !== void 0) value["broken"] = parsed.why;
  }
  return value;
}
function withTriggers(workflow) {
  const { true: triggers, ...rest } = workflow;
  return triggers === void 0 ? workflow : { ...rest, on: triggers };
}
function withoutSecrets(workflow, seal) {
  const hidden = structuredClone(workflow);
  hideLeaks(hidden, [], seal);
  const { jobs, permissions } = workflow;
  if (permissions !== void 0) hidden["permissions"] = permissions;
  for (const [name, job] of Object.entries(isObject(jobs) ? jobs : {})) {
    const copy = isObject(hidden["jobs"]) ? hidden["jobs"][name] : void 0;
    if (isObject(job) && job["permissions"] !== void 0 && isObject(copy)) copy["permissions"] = job["permissions"];
  }
  return hidden;
}
function isBroken(side) {
  return isObject(side) && side["broken"] !== void 0;
}

// src/app/read-files.ts
async function readFiles(asked, evidence, collector) {
  const { folder, repository } = evidence;
  const changed = asked.changed.filter(({ status }) => status !== "unchanged");
  const named = /* @__PURE__ */ new Set();
  for (const source of (asked.config?.sources ?? []).filter(({ reader }) => reader === "changed-files")) {
    const files = changed.filter((file) => names2(file).some((path) => captureOf(source, path) !== void 0));
    for (const file of files) named.add(file);
    await readOf(source, files, asked, evidence, collector);
  }
  const guards = changed.filter((file) => !named.has(file) && names2(file).some((path) => fileRole(path, folder) !== "other"));
  if (guards.length > 0)
    await readOf(
      adHoc(
        "changed-files",
        guards.map(({ path }) => path)
      ),
      guards,
      asked,
      { ...evidence, repository },
      collector
    );
}
function names2({ path, previousPath }) {
  return previousPath ? [path, previousPath] : [path];
}
async function readOf(source, files, asked, { repository, folder, key }, collector) {
  const fork = files.some(({ status }) => status !== "added") ? await repository.fork() : void 0;
  const forkSha = fork?.ok ? fork.value : void 0;
  if (fork && !fork.ok && files.some(({ status }) => status !== "added"))
    collector.addProblems(fork.problems.map((found) => ({ ...found, level: "warning" })));
  const most = (repository.mostReads ?? Infinity) * 4;
  if (files.length > most) {
    const message = `the pull request changes ${files.length} files of source \`${source.id}\`, more than the ${most} that are read through GitHub's API`;
    collector.addProblems([
      problem("evidence-too-large", message, { help: "split it, or give the source fewer `files`", location: source.location })
    ]);
    return;
  }
  const read = await Promise.all(files.map((file) => bothSides(file, forkSha)));
  for (const [at, change] of read.entries()) {
    const { path } = files[at];
    const environments = environmentsOf({ captured: captureOf(source, path) ?? "", source, config: asked.config, branch: asked.branch });
    collector.add(readChangedFiles([change], { source: source.id, trust: "git", key, folder }), () => environments);
  }
  async function bothSides({ path, previousPath, status }, sha) {
    const [before, after] = await Promise.all([
      status === "added" || status === "copied" ? null : side(sha, previousPath ?? path),
      status === "removed" ? null : side(repository.head.sha, path)
    ]);
    return { before, after };
  }
  async function side(sha, path) {
    if (sha === void 0) return { path };
    const found = await repository.read(sha, path);
    if (!found.ok) {
      const isOther = found.problems.every(({ code }) => code === "file-unreadable");
      if (!isOther) collector.addProblems(found.problems);
      return isOther && isLookedInto(path) ? { path, text: null } : { path };
    }
    if (found.value === null) return { path };
    const digest = sha256(found.value);
    return isLookedInto(path) ? { path, digest, text: textOf(found.value) } : { path, digest };
  }
  function isLookedInto(path) {
    return ["codeowners", "workflow", "action"].includes(fileRole(path, folder));
  }
}

// src/app/read-manifests.ts
async function readManifests(asked, repository, key, collector) {
  const texts = /* @__PURE__ */ new Map();
  const sources = (asked.config?.sources ?? []).filter(({ reader }) => reader === "kubernetes-manifests");
  if (sources.length === 0) return texts;
  const [{ readKubernetesManifests }, { withoutStanding }] = await Promise.all([
    import("./read-kubernetes-manifests-SOBA3X3G.js"),
    import("./still-standing-2HS3INME.js")
  ]);
  for (const source of sources) {
    const { files, problems } = await changedTexts(asked.changed, (path) => captureOf(source, path) !== void 0, repository);
    collector.addProblems(problems.map((found) => ({ ...found, location: found.location ?? source.location })));
    for (const { after } of files) if (after) texts.set(after.path, after.text);
    for (const { environments, of } of byEnvironment(files, source, asked).values()) {
      const options = { source: source.id, trust: "git", key, prunes: source.prune !== false };
      const isOfSame = (path, other) => placeOf(path, source, asked) === placeOf(other, source, asked);
      const readings = await withoutStanding([...readKubernetesManifests(of, options)], { repository, changed: files, isOfSame });
      collector.add(readings, () => environments);
    }
  }
  return texts;
}
function placeOf(path, source, { config, branch }) {
  const captured = captureOf(source, path);
  return captured === void 0 ? path : JSON.stringify(environmentsOf({ captured, source, config, branch }));
}
function byEnvironment(files, source, { config, branch }) {
  const placed = /* @__PURE__ */ new Map();
  const environmentsAt = (path) => environmentsOf({ captured: captureOf(source, path) ?? "", source, config, branch });
  const put = (environments, file) => {
    const key = JSON.stringify(environments);
    const known2 = placed.get(key) ?? { environments, of: [] };
    known2.of.push(file);
    placed.set(key, known2);
  };
  for (const { before, after } of files) {
    const [old, now] = [before, after].map((side) => side && environmentsAt(side.path));
    if (old && now && JSON.stringify(old) !== JSON.stringify(now)) {
      put(old, { before, after: null });
      put(now, { before: null, after });
    } else put(now ?? old, { before, after });
  }
  return placed;
}

// src/app/known-schema.ts
async function knownSchema({ id, schema = [], location }, repository) {
  if (schema.length === 0) return { files: [], problems: [] };
  const { sha, name } = repository.base;
  const matches = anyGlob(schema);
  const lists2 = await Promise.all([...new Set(schema.map(fixedFolder))].map((folder) => repository.list(sha, folder)));
  const unlisted = lists2.flatMap((list) => list.ok ? [] : list.problems);
  const paths = [...new Set(lists2.flatMap((list) => list.ok ? list.value : []))].filter(matches).sort(byName);
  if (unlisted.length > 0) return { files: [], problems: unlisted };
  const wanted = schema.map((glob) => `\`${glob}\``).join(" or ");
  if (paths.length === 0)
    return nothing(`source \`${id}\` says that its schema is in ${wanted}, and \`${name}\` has no such file`, "see where the dump lies");
  const most = repository.mostReads ?? Infinity;
  if (paths.length > most)
    return nothing(
      `${paths.length} files match ${wanted}, more than the ${most} that are read through GitHub's API`,
      "commit a dump of the schema, such as `pg_dump --schema-only` writes, and name that"
    );
  const read = await Promise.all(paths.map(async (file) => ({ file, content: await repository.read(sha, file) })));
  return {
    files: read.flatMap(({ file, content }) => content.ok && content.value ? [{ file, content: content.value }] : []),
    problems: read.flatMap(({ content }) => content.ok ? [] : content.problems)
  };
  function nothing(message, help) {
    return { files: [], problems: [problem("schema-unknown", message, { help, location, level: "warning" })] };
  }
}

// src/app/migration-files.ts
async function knownFiles(source, removed, changed, repository) {
  const folders = [...new Set(source.files.map(fixedFolder))];
  const lists2 = await Promise.all(folders.map((folder) => repository.list(repository.base.sha, folder)));
  const problems = lists2.flatMap((list) => list.ok ? [] : list.problems);
  if (problems.length > 0) return failed(...problems);
  const all = [...new Set(lists2.flatMap((list) => list.ok ? list.value : []))];
  const gone = new Set(
    changed.flatMap(({ path, previousPath, status }) => status === "removed" ? [path] : status === "renamed" ? previousPath ?? [] : [])
  );
  const fresh = changed.filter(({ status }) => status !== "removed").map(({ path }) => path);
  const after = [.../* @__PURE__ */ new Set([...all.filter((path) => !gone.has(path)), ...fresh])];
  const names3 = new Set(after);
  return ok({
    files: {
      before: pathsOf(source, all),
      after: pathsOf(source, after),
      removed: removed.flatMap((path) => movedTo(path, changed)),
      from: { source: source.id, trust: "git", framework: source.framework }
    },
    has: (path) => names3.has(path)
  });
}
function movedTo(path, changed) {
  const to = changed.find(({ previousPath, status }) => status === "renamed" && previousPath === path)?.path;
  if (to === void 0) return [{ path }];
  return to.slice(to.lastIndexOf("/") + 1) === path.slice(path.lastIndexOf("/") + 1) ? [] : [{ path, to }];
}
async function textAtHead(path, known2, repository) {
  if (!known2.has(path)) return ok(null);
  const read = await repository.read(repository.head.sha, path);
  if (!read.ok) return read;
  return ok(read.value === null ? null : textOf(read.value) ?? "");
}

// src/app/read-migrations.ts
async function readMigrations(found, changed, repository, collector) {
  const texts = /* @__PURE__ */ new Map();
  const earlier = new Map(changed.map((file) => [file.path, earlierPath(file)]));
  for (const [source, { present, removed }] of bySource(found)) {
    const gone = removed.map(({ path }) => path);
    const [known2, schema] = await Promise.all([knownFiles(source, gone, changed, repository), knownSchema(source, repository)]);
    collector.addProblems(schema.problems);
    if (!known2.ok) collector.addProblems(known2.problems);
    const read = await Promise.all(
      present.map(({ path }) => sqlFile(path, earlier.get(path) ?? null, source, repository, known2.ok ? known2.value : void 0))
    );
    const sql = [];
    for (const one of read) {
      if (!one.ok) {
        collector.addProblems(one.problems);
        continue;
      }
      sql.push(one.value);
      const text = decodeSql(one.value.file, one.value.content);
      if (text.ok) texts.set(one.value.file, text.value);
    }
    const environments = new Map([...present, ...removed].map((file) => [file.path, file.environments]));
    const options = { ...known2.ok && { files: known2.value.files }, ...schema.files.length > 0 && { schema: schema.files } };
    await readSql(sql, options, collector, (file) => environments.get(file) ?? []);
  }
  return texts;
}
function bySource({ present, removed }) {
  const sources = /* @__PURE__ */ new Map();
  const of = (source) => {
    const known2 = sources.get(source) ?? { present: [], removed: [] };
    sources.set(source, known2);
    return known2;
  };
  for (const file of present) of(file.source).present.push(file);
  for (const file of removed) of(file.source).removed.push(file);
  return sources;
}
async function sqlFile(path, before, source, repository, known2) {
  const [head, base, around] = await Promise.all([
    repository.read(repository.head.sha, path),
    before === null ? ok(null) : repository.read(repository.base.sha, before),
    known2 ? surroundings(path, known2, repository) : ok({})
  ]);
  if (!head.ok) return head;
  if (!base.ok) return base;
  if (!around.ok) return around;
  if (head.value === null)
    return { ok: false, problems: [problem("file-missing", `\`${path}\` is not there at the head`, { location: { file: path } })] };
  return ok({
    file: path,
    content: head.value,
    source: source.id,
    trust: "git",
    framework: source.framework,
    ...around.value,
    ...source.dialect !== void 0 && { dialect: source.dialect },
    ...source.server !== void 0 && { server: source.server },
    ...before !== null && base.value !== null && { base: { file: before, content: base.value } }
  });
}
async function surroundings(path, known2, repository) {
  const beside = /* @__PURE__ */ new Map();
  for (const other of besides(path)) {
    const text = await textAtHead(other, known2, repository);
    if (!text.ok) return text;
    beside.set(other, text.value);
  }
  const back = wayBackOf(path);
  const down = back === void 0 ? void 0 : await textAtHead(back, known2, repository);
  if (down && !down.ok) return down;
  return ok({ beside, ...down && { down: down.value } });
}
function earlierPath({ path, previousPath, status }) {
  if (status === "added" || status === "copied") return null;
  const before = previousPath ?? path;
  return before.slice(before.lastIndexOf("/") + 1) === path.slice(path.lastIndexOf("/") + 1) ? before : null;
}

// src/app/bind-plan.ts
import { createHash } from "node:crypto";
async function bindPlan(evidence, plan, judged, store) {
  const { origin } = evidence;
  const manifest = evidence.manifest && readManifest(evidence.manifest, manifestOf(plan.path));
  if (manifest && !manifest.ok) return manifest;
  const written = manifest?.value;
  const wrong = written && (wrongBytes(evidence, written) ?? wrongPlace(plan, written) ?? wrongCommit(plan, written, judged));
  if (wrong) return failed(wrong);
  const run = await runOf(evidence, plan, written, judged, store);
  if (!run.ok) return run;
  const found = { trust: origin.place === "laptop" ? "local" : "claimed", ...written && { manifest: written } };
  if (run.value) found.run = run.value;
  if (found.trust === "local") return ok(found);
  if (origin.place === "artifact" && origin.run.fromDefaultBranch && written?.run) return ok({ ...found, trust: "bound" });
  const refused = plan.source?.trust === "required" ? required(plan, written === void 0) : void 0;
  return refused ? failed(refused) : ok({ ...found, why: doubt(origin.place === "artifact" ? origin.run : void 0, written) });
}
function required({ source, path }, isBare) {
  const location = source?.location;
  if (isBare)
    return problem("manifest-missing", `source \`${source?.id ?? ""}\` takes no plan without a manifest, and \`${path}\` has none`, {
      help: "let the workflow that plans run `interlock evidence` on it, and upload what that writes, too",
      location
    });
  return problem(
    "evidence-claimed",
    `source \`${source?.id ?? ""}\` takes no plan that the pull request could have forged, and \`${path}\` is one`,
    { help: "make the plan in a workflow that is read from the default branch", location }
  );
}
function doubt(run, manifest) {
  if (run?.fromDefaultBranch)
    return manifest ? "has a manifest that was not written in a workflow" : "has no manifest that says which commit it was made for";
  return manifest ? "comes from a workflow that the pull request can change" : "has no manifest, and comes from a workflow that the pull request can change";
}
function wrongBytes(evidence, { plan }) {
  const hash = createHash("sha256");
  for (const chunk of evidence.open()) hash.update(chunk);
  const sha2562 = hash.digest("hex");
  if (sha2562 === plan.sha256) return void 0;
  return mismatch(
    evidence.file,
    `\`${evidence.file}\` is not the plan that its manifest was written for: its SHA-256 begins with \`${sha2562.slice(0, 12)}\`, and that in the manifest with \`${plan.sha256.slice(0, 12)}\``,
    "run `interlock evidence` after the plan is written, in the same job, and change neither afterwards"
  );
}
function wrongPlace({ path, source, environments }, manifest) {
  const { file } = manifest.plan;
  const differs = (what, said, is) => mismatch(
    path,
    `the manifest of \`${path}\` says that ${what} is \`${said}\`, and by the configuration it is ${is}`,
    "plan each environment into a file of its own, and give `interlock evidence` the options that fit it"
  );
  if (!endsWith(path, file) && !endsWith(file, path))
    return mismatch(path, `the manifest of \`${path}\` speaks of \`${file}\``, "do not move plans after `interlock evidence`");
  if (manifest.source !== void 0 && source !== void 0 && manifest.source !== source.id)
    return differs("its source", manifest.source, `\`${source.id}\``);
  const { environment } = manifest;
  if (environment === void 0 || environments.includes(environment) || environments.includes("unknown")) return void 0;
  return differs("its environment", environment, environments.map((name) => `\`${name}\``).join(", "));
}
function endsWith(path, end) {
  return path === end || path.endsWith(`/${end}`);
}
function wrongCommit({ path }, manifest, { headSha, branch }) {
  const location = { file: path };
  if (manifest.head !== headSha)
    return problem("evidence-other-head", `\`${path}\` was made for \`${short(manifest.head)}\`, and \`${short(headSha)}\` is judged`, {
      help: "make the plan again for this commit; a plan of another one says nothing about it",
      location
    });
  const base = manifest.base?.branch;
  if (base === void 0 || branch === void 0 || base === branch) return void 0;
  return problem("evidence-other-base", `\`${path}\` was made for a merge into \`${base}\`, and the target is \`${branch}\``, {
    help: "make the plan again: run its workflow on the event `edited`, too",
    location
  });
}
async function runOf({ origin }, { path }, manifest, { headSha }, store) {
  const named = manifest?.run;
  const refuse = (why) => failed(
    problem("evidence-other-run", `the manifest of \`${path}\` does not fit: ${why}`, {
      help: "upload the plan from the run that made it, together with the manifest that was written there",
      location: { file: path }
    })
  );
  let run = origin.place === "artifact" ? origin.run : void 0;
  if (named && run && run.id !== named.id) return refuse(`it names run ${named.id}, and the artifact is of run ${run.id}`);
  if (named && origin.place === "workspace" && store.run) {
    const asked = await store.run(named.id);
    if (!asked.ok) return asked;
    if (asked.value === null) return refuse(`there is no run ${named.id} in this repository`);
    run = asked.value;
  }
  if (!run) return ok(void 0);
  if (named && run.workflow !== named.workflow) return refuse(`run ${run.id} is of \`${run.workflow}\`, not of \`${named.workflow}\``);
  if (run.headSha !== headSha && !run.fromDefaultBranch)
    return refuse(`run ${run.id} was for \`${short(run.headSha)}\`, and \`${short(headSha)}\` is judged`);
  return ok(run);
}
var SKEW = 2 * 6e4;
function stale(path, plannedAt, { run }) {
  const planned = Date.parse(plannedAt ?? "");
  if (!run || Number.isNaN(planned) || planned + SKEW >= Date.parse(run.createdAt)) return void 0;
  return problem("evidence-stale", `\`${path}\` was planned at ${plannedAt}, before run ${run.id} began at ${run.createdAt}`, {
    help: "delete the plan file before planning, and let the job stop when planning fails: this is what an earlier step left behind",
    location: { file: path }
  });
}
function mismatch(file, message, help) {
  return problem("evidence-mismatch", message, { help, location: { file } });
}
function short(sha) {
  return sha.slice(0, 7);
}

// src/app/read-plans.ts
async function readPlans(files, { store, judged, key }, collector) {
  const doubts = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  const all = [];
  for (const file of files) all.push([file, await store.open(file.path)]);
  const changeSets = changeSetsAmong(all.flatMap(([, opened]) => opened.ok ? [opened.value] : []));
  for (const [file, opened] of all) {
    const { source, path, environments } = file;
    const bound = opened.ok ? await bindPlan(opened.value, file, judged, store) : opened;
    if (!opened.ok || !bound.ok) {
      collector.addProblems(bound.problems);
      continue;
    }
    const format = formatOf(source, opened.value);
    const twice = sameAsBefore(file, format, bound.value, seen);
    if (twice) collector.addProblems([twice]);
    const id = source?.id ?? format;
    const { trust, why } = bound.value;
    if (why !== void 0) doubts.set(id, why);
    let plannedAt;
    const planned = (instant2) => void (plannedAt = instant2);
    const { watchesNew, rest } = collector;
    const readings = await readPlan(format, opened.value, { source: id, trust, key, watchesNew, rest, changeSets, planned });
    collector.add(readings, () => environments);
    const old = stale(path, plannedAt, bound.value);
    if (old) collector.addProblems([old]);
  }
  for (const [id, why] of doubts) {
    const help = "make it in a workflow of the default branch; `trust: required` on the source refuses any other";
    collector.addProblems([problem("evidence-claimed", `plan \`${id}\` ${why}`, { help, level: "warning" })]);
  }
}
function formatOf(source, evidence) {
  const format = source?.reader ?? recognise(evidence.file, () => headOf(evidence)).format;
  return isPlanFormat(format) ? format : "terraform-plan";
}
function sameAsBefore({ path, environments }, format, { manifest }, seen) {
  if (manifest?.root === void 0) return void 0;
  const { root, workspace = "default" } = manifest;
  for (const environment of environments) {
    const key = JSON.stringify([format, root, workspace, environment]);
    const other = seen.get(key);
    seen.set(key, other ?? path);
    if (other === void 0 || other === path) continue;
    return problem(
      "evidence-ambiguous",
      `\`${other}\` and \`${path}\` are both said to be the plan of \`${root}\` (workspace \`${workspace}\`) for \`${environment}\``,
      {
        help: "upload one plan for each configuration, workspace and environment; give `interlock evidence` the `--root` or `--workspace` that tells them apart",
        location: { file: path }
      }
    );
  }
  return void 0;
}

// src/app/read-twice.ts
function readTwice(files) {
  const pairs = /* @__PURE__ */ new Map();
  const byPath = /* @__PURE__ */ new Map();
  for (const file of files) byPath.set(file.path, [...byPath.get(file.path) ?? [], file]);
  for (const [path, named] of byPath)
    for (const [at, one] of named.entries())
      for (const other of named.slice(at + 1)) {
        if (!isAlike(one.source, other.source) || !one.environments.some((name) => other.environments.includes(name))) continue;
        const key = JSON.stringify([one.source.id, other.source.id]);
        const pair = pairs.get(key) ?? { one: one.source, other: other.source, paths: [] };
        pair.paths.push(path);
        pairs.set(key, pair);
      }
  return [...pairs.values()].map(({ one, other, paths }) => {
    const more = paths.length > 1 ? ` and ${paths.length - 1} more` : "";
    return problem(
      "evidence-twice",
      `the sources \`${one.id}\` and \`${other.id}\` both name \`${paths[0] ?? ""}\`${more}, so that each finding is there twice`,
      {
        help: "let only one of them name it; where two databases run it, give the sources their environments",
        location: other.location,
        level: "warning"
      }
    );
  });
}
function isAlike(one, other) {
  return ["dialect", "server", "framework", "schema"].every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}

// src/app/read-code-migrations.ts
async function readCodeMigrations(files, repository, collector) {
  const read = await Promise.all(files.map(({ path }) => repository.read(repository.head.sha, path)));
  for (const [at, { path, source, environments, named }] of files.entries()) {
    const found = read[at];
    if (!found?.ok) {
      collector.addProblems(found?.problems ?? []);
      continue;
    }
    const text = found.value === null ? null : textOf(found.value) ?? "";
    const change = text === null ? void 0 : readCodeMigration(path, text, { source: source.id, trust: TRUST }, named);
    if (change) collector.add([{ change }], () => environments);
  }
}
var TRUST = "git";

// src/app/judge.ts
async function readEvidence(scene, set) {
  const { repository, branch, evidence, plans, migrations, changed, progress } = scene;
  const asked = { config: set?.config, branch, changed };
  const found = await findPlans({ ...asked, store: evidence, named: plans });
  if (!found.ok) return found;
  const advisory = advisoryAsked(set);
  const collector = createCollector(
    createClassifier({ advisory, parameter: (name) => set?.config.parameters?.[name] }),
    createSelector(set)
  );
  collector.addProblems(found.value.problems);
  if (found.value.files.length > 0) progress(`reading ${found.value.files.map(({ path }) => path).join(", ")}`);
  const judged = { headSha: repository.head.sha, branch };
  const key = hashKey(scene.stateKey);
  await readPlans(found.value.files, { store: evidence, judged, key }, collector);
  const manifests = await readManifests(asked, repository, key, collector);
  await readFiles(asked, { repository, folder: scene.folder, key }, collector);
  const files = { present: findMigrations(asked, migrations), removed: findRemovedMigrations(asked, migrations) };
  if (files.present.length > 0) progress(`reading ${files.present.length} migrations`);
  collector.addProblems(readTwice(files.present));
  const texts = await readMigrations(files, changed, repository, collector);
  for (const [path, text] of await checkConfiguration(asked, repository, key, collector)) texts.set(path, text);
  await readCodeMigrations(findCodeMigrations(asked, migrations), repository, collector);
  return ok({ ...collector.finish(), texts: new Map([...manifests, ...texts]) });
}
function judge2(policies, read, facts, how) {
  const { items, counts, problems } = read;
  const set = policies.state === "loaded" ? policies.set : policies.state === "broken" ? policies.lastValid : void 0;
  return decide({ policies, items, counts, facts, problems, ...how, previewDangers: previewDangers(set, items, catalogue()) });
}

// src/app/check.ts
async function check(request) {
  const { repository, folder, progress = () => void 0 } = request;
  progress("reading policies");
  const [found, changed] = await Promise.all([policiesOf(request), changedFilesOf(request)]);
  if (!found.ok || !changed.ok) return withoutVerdict(request, [...problemsOf(found), ...problemsOf(changed)]);
  const touched = !request.policies && changed.value.some(({ path, previousPath }) => isBelow(path, folder) || isBelow(previousPath ?? "", folder));
  const set = found.value.state === "loaded" ? found.value.set : found.value.state === "broken" ? found.value.lastValid : void 0;
  const proposed = touched ? await policiesAt(repository, repository.head, folder, void 0) : void 0;
  const next = proposed?.ok && proposed.value.state === "loaded" ? proposed.value.set : void 0;
  progress("reading facts");
  const facts = await factsOf(request, { set, next }, changed.value);
  if (!facts.ok) return withoutVerdict(request, facts.problems);
  const { base } = facts.value.pull;
  const scene = { ...request, branch: base, changed: changed.value, stateKey: request.stateKey, progress };
  const read = await readEvidence(scene, set);
  if (!read.ok) return withoutVerdict(request, read.problems);
  progress("judging");
  const gate = [...request.gateWorkflows ?? [], ...await gateWorkflows(repository, changed.value)];
  const how = { noPolicy: request.noPolicy, folder, gateWorkflows: gate };
  const verdict = judge2(found.value, read.value, facts.value, how);
  const checked = { verdict, texts: read.value.texts };
  const preview = proposed && await previewOf(proposed, scene, facts.value, how);
  if (preview) checked.preview = preview;
  return checked;
}
async function changedFilesOf({ repository }) {
  const changed = await repository.changedFiles();
  if (changed.ok && changed.value.some(({ path }) => path.endsWith(".sql"))) loadSqlReader().catch(() => void 0);
  return changed;
}
async function policiesOf({ policies, repository, folder, now }) {
  if (policies) return ok({ state: "loaded", set: policies });
  const found = await policiesAt(repository, repository.base, folder, now);
  if (!found.ok || found.value.state !== "broken") return found;
  const { source, problems } = found.value;
  const lastValid = await lastValidPolicies(repository, folder, now);
  return ok({ state: "broken", source, problems, ...lastValid && { lastValid } });
}
async function previewOf(proposed, scene, facts, how) {
  if (!proposed.ok || proposed.value.state === "missing") return void 0;
  const set = proposed.value.state === "loaded" ? proposed.value.set : void 0;
  const read = await readEvidence(scene, set);
  return read.ok ? judge2(proposed.value, read.value, facts, how) : void 0;
}
async function factsOf({ facts, repository }, { set, next }, changed) {
  const found = await facts(set, next);
  if (!found.ok) return found;
  const { pull } = found.value;
  const base = pull.base ?? (repository.base.anonymous ? void 0 : repository.base.name);
  return ok({ ...found.value, pull: { ...pull, ...base !== void 0 && { base }, files: pull.files ?? [...changed] } });
}
function withoutVerdict({ repository }, problems) {
  const { base, head } = repository;
  return { verdict: errorVerdict(problems, `${base.name}@${base.sha.slice(0, 7)}`, head.sha), texts: /* @__PURE__ */ new Map() };
}
function problemsOf(result) {
  return result.ok ? [] : result.problems;
}
function isBelow(path, folder) {
  return path.startsWith(`${folder.replace(/\/+$/, "")}/`);
}
function requireLoaded(found) {
  if (found.state === "loaded") return ok(found.set);
  if (found.state === "broken") return failed(...found.problems);
  return failed(
    problem("config-missing", `there are no policies in ${found.source}`, {
      help: "name a folder with a `config.yaml`, such as `.interlock`"
    })
  );
}

export {
  errorVerdict,
  check,
  requireLoaded
};
