/** Generated from schemas/ by `npm run generate`. Do not edit. */
/**
 * Guard every file below `.interlock/` that has no owners of its own: a change of it needs an approval from one of them. `org/team` or a login.
 * 
 * @minItems 1
 */
export type Owners = [string, ...(string)[]]
export type Outcome = ("allowed" | "waiting" | "blocked" | "error")
/**
 * The same over all rules that are not `off`.
 */
export type Outcome1 = ("allowed" | "waiting" | "blocked" | "error")
export type Mode = ("off" | "shadow" | "warn" | "enforce")
export type RuleState = ("satisfied" | "waiting" | "blocked" | "skipped" | "error")

/**
 * `.interlock/config.yaml`: who guards the policies, where evidence comes from, environments and roles.
 */
export interface ConfigDocument {
/**
 * For editors: where this schema is.
 */
$schema?: string
/**
 * Version of this format: 1.
 */
version: 1
owners: Owners
/**
 * What changes are read from: plans, migrations, configuration, manifests.
 */
sources?: SourceDocument[]
/**
 * Names of environments, and the branches that lead there. A source that names none belongs to every environment whose branches match the target branch.
 */
environments?: {
[k: string]: EnvironmentDocument
}
/**
 * Groups of people by the name that rules use.
 */
roles?: {
[k: string]: RoleDocument
}
/**
 * What happens to findings that no enforcing rule matches. `block` keeps the merge blocked until a rule names them. What was not understood waits in any case.
 */
unmatched?: ("allow" | "warn" | "block")
/**
 * What a comment such as `-- interlock: allow sql/drop-column reason="..."` in a migration counts for. `needs-approval`: the finding stays, and the reviewer sees the reason; `honour`: it is listed as suppressed, and no rule matches it; `ignore`: nothing. See docs/suppressions.md.
 */
suppressions?: ("needs-approval" | "honour" | "ignore")
/**
 * Numbers of dangers that fire from some number on: how many objects are many, how much capacity is half. The page of a danger lists its parameters, with what they are by default.
 */
parameters?: {
[k: string]: number
}
}
/**
 * One place that changes are read from.
 */
export interface SourceDocument {
/**
 * Lower-case letters, digits, `.`, `_`, `-`.
 */
id: string
/**
 * Format of the evidence. Plans are found in the workspace; the others are files that the pull request changes, read from git. `terraform-configuration` compares them with the target branch, for what no plan holds.
 */
reader: ("terraform-plan" | "pulumi-preview" | "cloudformation-change-set" | "sql-migration" | "terraform-configuration" | "kubernetes-manifests" | "changed-files")
/**
 * Globs of plans in the workspace, or of files in the repository: migrations, manifests, configuration, of which a glob names whole folders. `{environment}` captures the environment from the path.
 * 
 * @minItems 1
 */
files: [string, ...(string)[]]
/**
 * Evidence is owed when one of these paths changes; owed and absent is a problem. Absent: plans are owed always, migrations are what the pull request adds.
 */
when?: {
/**
 * Globs of changed files.
 * 
 * @minItems 1
 */
paths: [string, ...(string)[]]
}
/**
 * Where it is applied. A list makes one finding per environment. Absent: from the path, else every environment whose branches match.
 */
environment?: (string | [string, ...(string)[]])
/**
 * Database that the migrations run on. `postgresql` is `postgres`.
 */
dialect?: ("postgres" | "postgresql" | "mysql" | "mariadb" | "sqlite")
/**
 * Version of the database server, quoted: the major one is enough for PostgreSQL; minor and patch count for MySQL and MariaDB. Absent: PostgreSQL 16, MySQL 8.0, MariaDB 10.11, SQLite 3.
 */
server?: string
/**
 * How the database looks before the pull request: a dump, or globs of the earlier migrations, read from the target branch. Tells column types, constraints and partitions that the migration alone does not.
 */
schema?: (string | [string, ...(string)[]])
/**
 * The migration tool, which says how files are named and whether they run in a transaction; `auto` recognises it.
 */
framework?: ("auto" | "schema-dump" | "goose" | "dbmate" | "sql-migrate" | "liquibase" | "node-pg-migrate" | "sqitch" | "drizzle" | "prisma" | "sqlx" | "flyway" | "postgres-migrations" | "supabase" | "popx" | "golang-migrate" | "hasura" | "diesel" | "atlas" | "alembic" | "django" | "ecto" | "knex" | "rails" | "typeorm" | "plain")
/**
 * `required` refuses a plan that the pull request could have forged; `claimed` takes it, and says so in the verdict.
 */
trust?: ("required" | "claimed")
/**
 * Manifests only: whether what applies them deletes from the cluster what is gone from them (Argo CD and Flux with pruning, `kubectl apply --prune`, a Helm release). `false`: such objects are only left behind.
 */
prune?: boolean
}
export interface EnvironmentDocument {
/**
 * Globs of target branches that lead to this environment. Absent: only sources that name it do.
 * 
 * @minItems 1
 */
branches?: [string, ...(string)[]]
}
/**
 * People who can be asked; a union of what is named.
 */
export interface RoleDocument {
/**
 * `org/team`.
 */
teams?: string[]
/**
 * Logins.
 */
users?: string[]
/**
 * People who belong to it for a time, such as on-call cover.
 */
temporary?: TemporaryGrant[]
}
export interface TemporaryGrant {
/**
 * Login.
 */
user: string
/**
 * End of the grant.
 */
until: string
/**
 * Why, for the auditor.
 */
reason: string
/**
 * Login of who decided it.
 */
grantedBy: string
}
/**
 * The manifest beside a plan, `<plan>.interlock`: which bytes it speaks of, and from which commit they were made. `interlock evidence` writes it.
 */
export interface EvidenceDocument {
/**
 * Version of this format: 1.
 */
version: 1
plan: EvidencePlan
/**
 * The commit that the plan was made for: the head of the pull request, not the merge commit that was checked out.
 */
head: string
base?: EvidenceBase
/**
 * `owner/name`.
 */
repository?: string
/**
 * Folder of the configuration from the root of the repository; `.` for the root itself.
 */
root?: string
/**
 * Terraform workspace, Pulumi stack or the like.
 */
workspace?: string
/**
 * Where it is going to be applied.
 */
environment?: string
/**
 * Id of the source in `config.yaml` that it belongs to.
 */
source?: string
run?: EvidenceRun
/**
 * When the manifest was written.
 */
madeAt: string
}
export interface EvidencePlan {
/**
 * Path of the plan from the root of the repository, with `/`. An artifact that lost the folders in front gets them back from it.
 */
file: string
/**
 * SHA-256 of the plan's bytes, in hex.
 */
sha256: string
/**
 * Its size.
 */
bytes: number
/**
 * Its format, by the name of the reader: `terraform-plan`.
 */
format: string
/**
 * When it was planned, as the plan itself says.
 */
plannedAt?: string
}
/**
 * Where the pull request goes.
 */
export interface EvidenceBase {
/**
 * The target branch.
 */
branch?: string
/**
 * Its head when the plan was made.
 */
sha?: string
}
/**
 * The workflow run that made it. Absent: made on a laptop.
 */
export interface EvidenceRun {
id: number
attempt?: number
/**
 * Path of the workflow file.
 */
workflow: string
event?: string
job?: string
}
/**
 * `.interlock/exceptions/*.yaml`: findings tolerated for a time.
 */
export interface ExceptionsDocument {
/**
 * For editors: where this schema is.
 */
$schema?: string
/**
 * Version of this format: 1.
 */
version: 1
/**
 * Findings tolerated for a time. They stay listed, as excepted.
 */
exceptions: ExceptionDocument[]
}
/**
 * Names `addresses` or a `fingerprint`; all keys must fit the finding.
 */
export interface ExceptionDocument {
/**
 * Unique in the folder.
 */
id: string
/**
 * Dangers of the catalogue, or globs. Never `any/*` or `interlock/*`.
 */
dangers: (string | [string, ...(string)[]])
/**
 * Globs of resource addresses or SQL names.
 */
addresses?: (string | [string, ...(string)[]])
/**
 * One finding, as `scan` and the verdict show it.
 */
fingerprint?: string
/**
 * Ids of sources. Absent: all.
 */
sources?: (string | [string, ...(string)[]])
/**
 * Absent: all.
 */
environments?: (string | [string, ...(string)[]])
/**
 * Names of policies whose rules it lifts. Absent: all.
 */
policies?: (string | [string, ...(string)[]])
/**
 * Who answers for it: a login, or `org/team`.
 */
owner: string
/**
 * Why it is safe, for the reviewer and the auditor.
 */
reason: string
/**
 * First day, or an instant; absent: the day it is merged. Its length of at most 180 days is counted from here.
 */
from?: string
/**
 * Last day (it ends with that day, UTC), or an instant with zone. At most 180 days.
 */
until: string
}
/**
 * Everything known about the pull request and the people, at one head commit and one instant. What is absent is unknown, not empty, except the lists of `pull`.
 */
export interface Facts {
$schema?: string
version: 1
/**
 * The instant of the decision. Absent: the moment the command runs.
 */
now?: string
pull: Pull
people?: People
/**
 * What the findings were at earlier heads.
 */
seen?: Seen[]
/**
 * Counters from the ledger.
 */
usage?: {
[k: string]: unknown
}[]
/**
 * Facts that could not be fetched, by path, such as `people.teams.acme/sec`.
 */
unavailable?: {
path: string
why: string
}[]
}
export interface Pull {
/**
 * `owner/name`.
 */
repository?: string
number?: number
title?: string
body?: (string | null)
bodyEditedAt?: (string | null)
author: string
authorKind?: ("human" | "bot" | "app")
/**
 * Target branch.
 */
base?: string
baseSha?: string
/**
 * Head branch; `owner:branch` from a fork.
 */
head?: string
/**
 * The commit that the facts are about. On the command line, a name that is no commit id, such as `c2`, stands for the commit that is judged.
 */
headSha: string
draft?: boolean
labels?: string[]
/**
 * RFC 3339 with zone, such as 2026-11-20T10:00:00Z.
 */
createdAt?: string
lastPusher?: (string | null)
files?: ChangedFile[]
commits?: Commit[]
reviews?: Review[]
comments?: Comment[]
checks?: Check[]
/**
 * Lists that are known to be incomplete.
 */
truncated?: ("files" | "commits" | "reviews" | "comments" | "checks" | "labels")[]
}
export interface ChangedFile {
path: string
previousPath?: (string | null)
status?: ("added" | "removed" | "modified" | "renamed" | "copied" | "changed" | "unchanged")
additions?: number
deletions?: number
}
export interface Commit {
sha: string
parents?: string[]
/**
 * Login; null when the commit cannot be attributed.
 */
author?: (string | null)
committer?: (string | null)
/**
 * Logins of `Co-authored-by`; null for one that cannot be attributed.
 */
coAuthors?: (string | null)[]
pushedAt?: (string | null)
verified?: (boolean | null)
signer?: (string | null)
viaWeb?: boolean
/**
 * A merge into which somebody wrote, or may have. Absent: nobody did.
 */
conflictResolved?: boolean
}
export interface Review {
user: string
state: ("approved" | "changes_requested" | "commented" | "dismissed" | "pending")
submittedAt?: (string | null)
commitId?: (string | null)
body?: (string | null)
editedAt?: (string | null)
editedBy?: (string | null)
}
export interface Comment {
id?: number
user: string
body: (string | null)
createdAt?: (string | null)
editedAt?: (string | null)
editedBy?: (string | null)
}
export interface Check {
name: string
/**
 * `success`, `failure`, `skipped`, ...; null while it runs.
 */
conclusion?: (string | null)
}
export interface People {
teams?: Memberships
teamInvitations?: Memberships1
organizations?: Memberships1
permissions?: {
[k: string]: "admin" | "maintain" | "write" | "triage" | "read" | "none"
}
kinds?: {
[k: string]: "human" | "bot" | "app"
}
codeowners?: {
pattern: string
owners: string[]
}[]
}
/**
 * Active members by `org/team`.
 */
export interface Memberships {
[k: string]: string[]
}
export interface Memberships1 {
[k: string]: string[]
}
export interface Seen {
sha: string
/**
 * RFC 3339 with zone, such as 2026-11-20T10:00:00Z.
 */
at?: string
/**
 * Digest by fingerprint.
 */
findings: {
[k: string]: string
}
}
/**
 * `.interlock/policies/*.yaml`: rules that say what is asked for which changes.
 */
export interface PolicyDocument {
/**
 * For editors: where this schema is.
 */
$schema?: string
/**
 * Version of this format: 1.
 */
version: 1
/**
 * Name of the policy; unique in the folder.
 */
name: string
/**
 * What it is for, in a sentence.
 */
description?: string
/**
 * Who approves changes of this policy. `org/team` or a login. Absent: `owners` of the configuration.
 * 
 * @minItems 1
 */
owners?: [string, ...(string)[]]
/**
 * For rules that do not say otherwise. `shadow`: judged and recorded only; `warn`: shown; `enforce`: counts in the verdict; `off`: not judged.
 */
mode?: ("off" | "shadow" | "warn" | "enforce")
/**
 * What is asked for which changes.
 * 
 * @minItems 1
 */
rules: [RuleDocument, ...(RuleDocument)[]]
}
/**
 * One rule: what it matches, and what it requires then.
 */
export interface RuleDocument {
/**
 * Unique in its policy.
 */
id: string
/**
 * Why the rule exists, in a sentence; shown with it.
 */
description?: string
match?: MatchDocument
/**
 * What is matched: one finding with its change, one change, or the pull request once.
 */
each?: ("finding" | "change" | "pull")
/**
 * A further condition in JSON Logic, see docs/conditions.md. What cannot be decided counts as true: the rule applies.
 */
when?: ({

} | boolean)
/**
 * Absent: the mode of the policy.
 */
mode?: ("off" | "shadow" | "warn" | "enforce")
require: RequireDocument
/**
 * Shown when the rule waits or blocks: where to ask, what to read.
 */
message?: string
/**
 * Whether exceptions may lift it.
 */
exceptable?: boolean
}
/**
 * Which changes it is about. Absent: all.
 */
export interface MatchDocument {
/**
 * Dangers of the catalogue.
 */
dangers?: (string | [string, ...(string)[]])
/**
 * What it does.
 */
harms?: (("data-loss" | "outage" | "lock" | "exposure" | "privilege" | "protection-removed" | "irreversible" | "incompatible" | "cost" | "advice" | "unknown") | [("data-loss" | "outage" | "lock" | "exposure" | "privilege" | "protection-removed" | "irreversible" | "incompatible" | "cost" | "advice" | "unknown"), ...(("data-loss" | "outage" | "lock" | "exposure" | "privilege" | "protection-removed" | "irreversible" | "incompatible" | "cost" | "advice" | "unknown"))[]])
/**
 * At least this severe.
 */
severity?: ("low" | "medium" | "high" | "critical")
/**
 * Environments. `unknown` findings match every name.
 */
environments?: (string | [string, ...(string)[]])
/**
 * Ids of sources.
 */
sources?: (string | [string, ...(string)[]])
/**
 * What happens to the thing.
 */
kinds?: (("create" | "update" | "replace" | "delete" | "forget" | "move" | "import" | "read" | "execute" | "unknown") | [("create" | "update" | "replace" | "delete" | "forget" | "move" | "import" | "read" | "execute" | "unknown"), ...(("create" | "update" | "replace" | "delete" | "forget" | "move" | "import" | "read" | "execute" | "unknown"))[]])
/**
 * Resource types, or `table`, `column`, `index`, ...
 */
types?: (string | [string, ...(string)[]])
/**
 * Resource addresses, or SQL names.
 */
addresses?: (string | [string, ...(string)[]])
/**
 * Files of the change; with `each: pull`, changed files.
 */
paths?: (string | [string, ...(string)[]])
/**
 * Target branches.
 */
branches?: (string | [string, ...(string)[]])
/**
 * Logins of the author.
 */
authors?: (string | [string, ...(string)[]])
/**
 * Labels of the pull request.
 */
labels?: (string | [string, ...(string)[]])
}
/**
 * What must hold; all of it.
 */
export interface RequireDocument {
/**
 * Approvals by people. Entries of a list need different people each.
 */
approvals?: (ApprovalsDocument | [ApprovalsDocument, ...(ApprovalsDocument)[]])
/**
 * Never holds: only an exception or a policy change helps.
 */
deny?: true
/**
 * All of these labels are on the pull request.
 */
labels?: (string | [string, ...(string)[]])
/**
 * These checks are green on the head commit.
 */
checks?: ((string | CheckDocument) | [(string | CheckDocument), ...((string | CheckDocument))[]])
/**
 * One of these is enough.
 * 
 * @minItems 1
 */
anyOf?: [RequireDocument1, ...(RequireDocument1)[]]
}
/**
 * How many of whom must approve.
 */
export interface ApprovalsDocument {
/**
 * How many different people of `from`.
 */
count?: number
from?: GroupDocument
/**
 * Different people, one from each of these groups.
 * 
 * @minItems 1
 */
each?: [GroupDocument1, ...(GroupDocument1)[]]
by?: ByDocument
/**
 * People who may approve although they are banned by default: the author, everybody who wrote, committed or co-authored a commit, bots.
 */
allow?: ("author" | "contributors" | "bots")[]
/**
 * `false`: whoever pushed last does not count.
 */
lastPusher?: boolean
/**
 * What voids an approval: any push, a changed finding, or nothing. Absent: `on-finding-change` where findings matched, else `on-push`.
 */
stale?: ("on-push" | "on-finding-change" | "never")
ignoreCommits?: IgnoreCommitsDocument
/**
 * Votes edited after they were given: `reject-text` drops those whose text is the vote, `reject` all.
 */
edited?: ("reject-text" | "reject" | "accept")
/**
 * Commits whose author is unknown: the rule waits, or they are passed over.
 */
unattributed?: ("wait" | "ignore")
/**
 * A change request blocks: `true` from anybody who could approve, or from this group.
 */
veto?: (true | GroupDocument1)
objections?: ObjectionsDocument
/**
 * Drafts: `wait` until the pull request is ready for review, or `count` approvals all the same.
 */
draft?: ("count" | "wait")
}
/**
 * Who can approve.
 */
export interface GroupDocument {
/**
 * Logins.
 */
users?: (string | [string, ...(string)[]])
/**
 * `org/team`.
 */
teams?: (string | [string, ...(string)[]])
/**
 * Roles of the configuration.
 */
roles?: (string | [string, ...(string)[]])
/**
 * Members of these organisations.
 */
organizations?: (string | [string, ...(string)[]])
/**
 * Everybody with at least this permission on the repository.
 */
permission?: ("admin" | "maintain" | "write" | "triage" | "read")
}
/**
 * A union of people. Naming nobody is an error.
 */
export interface GroupDocument1 {
/**
 * Logins.
 */
users?: (string | [string, ...(string)[]])
/**
 * `org/team`.
 */
teams?: (string | [string, ...(string)[]])
/**
 * Roles of the configuration.
 */
roles?: (string | [string, ...(string)[]])
/**
 * Members of these organisations.
 */
organizations?: (string | [string, ...(string)[]])
/**
 * Everybody with at least this permission on the repository.
 */
permission?: ("admin" | "maintain" | "write" | "triage" | "read")
}
/**
 * How an approval is given: exactly the ways named here count.
 */
export interface ByDocument {
/**
 * An approving review.
 */
review?: boolean
/**
 * An approving review whose text holds this regular expression (RE2).
 */
reviewPattern?: (string | [string, ...(string)[]])
/**
 * A comment in which this is a whole, unquoted line.
 */
comment?: (string | [string, ...(string)[]])
/**
 * A comment whose unquoted text holds this regular expression (RE2).
 */
commentPattern?: (string | [string, ...(string)[]])
/**
 * The description of the pull request holds this regular expression (RE2): a vote of the author, who must be allowed.
 */
bodyPattern?: (string | [string, ...(string)[]])
}
/**
 * Commits that neither void approvals nor make contributors.
 */
export interface IgnoreCommitsDocument {
/**
 * Merges of the target branch into the pull request.
 */
updateMerges?: boolean
by?: GroupDocument2
}
/**
 * A union of people. Naming nobody is an error.
 */
export interface GroupDocument2 {
/**
 * Logins.
 */
users?: (string | [string, ...(string)[]])
/**
 * `org/team`.
 */
teams?: (string | [string, ...(string)[]])
/**
 * Roles of the configuration.
 */
roles?: (string | [string, ...(string)[]])
/**
 * Members of these organisations.
 */
organizations?: (string | [string, ...(string)[]])
/**
 * Everybody with at least this permission on the repository.
 */
permission?: ("admin" | "maintain" | "write" | "triage" | "read")
}
/**
 * How those who have the `veto` object and relent, besides reviews. Only beside `veto`.
 */
export interface ObjectionsDocument {
/**
 * A comment in which this is a whole, unquoted line objects.
 */
comment?: (string | [string, ...(string)[]])
/**
 * A comment in which this is a whole, unquoted line takes objections back, as an approving review does.
 */
lift?: (string | [string, ...(string)[]])
/**
 * Whose objections a person takes back: their own, or everybody's. Either way it has to be somebody who has the veto.
 */
liftedBy?: ("objector" | "anybody")
}
export interface CheckDocument {
/**
 * Name of the check run or status context.
 */
name: string
/**
 * Conclusions that count as green.
 * 
 * @minItems 1
 */
conclusions?: [string, ...(string)[]]
}
/**
 * All of it must hold.
 */
export interface RequireDocument1 {
/**
 * Approvals by people. Entries of a list need different people each.
 */
approvals?: (ApprovalsDocument | [ApprovalsDocument, ...(ApprovalsDocument)[]])
/**
 * Never holds: only an exception or a policy change helps.
 */
deny?: true
/**
 * All of these labels are on the pull request.
 */
labels?: (string | [string, ...(string)[]])
/**
 * These checks are green on the head commit.
 */
checks?: ((string | CheckDocument) | [(string | CheckDocument), ...((string | CheckDocument))[]])
/**
 * One of these is enough.
 * 
 * @minItems 1
 */
anyOf?: [RequireDocument1, ...(RequireDocument1)[]]
}
/**
 * Findings in plans, migrations and configuration, without any policy.
 */
export interface ScanDocument {
version: 1
changes: ChangeCountsDocument
findings: FindingDocument[]
problems: ProblemDocument[]
}
export interface ChangeCountsDocument {
total: number
byKind: {
[k: string]: number
}
}
export interface FindingDocument {
fingerprint: string
digest: string
danger: string
harm: string
severity: ("low" | "medium" | "high" | "critical")
kind: string
type: string
address: string
environment: string
source: string
trust: ("git" | "bound" | "claimed" | "local")
location: LocationDocument
message: string
help: string
/**
 * Id of the exception that tolerates it.
 */
exception: (string | null)
suppression?: SuppressionDocument
}
export interface LocationDocument {
file: string
line?: number
column?: number
endLine?: number
endColumn?: number
pointer?: string
}
/**
 * A comment in the migration that asks to let the finding pass. Absent: none does.
 */
export interface SuppressionDocument {
/**
 * `honoured`: no rule matches the finding. Else it stays as it is, for the reviewer to judge, by configuration, or because the date has passed.
 */
state: ("honoured" | "needs-approval" | "ignored" | "expired")
/**
 * As written in the migration.
 */
reason: string
/**
 * Last day, or instant, that it counts.
 */
until: (string | null)
location: LocationDocument
}
export interface ProblemDocument {
code: string
message: string
/**
 * Said beside the place itself: did you mean ...?
 */
hint?: string
help?: string
location?: LocationDocument
level?: ("error" | "warning")
}
/**
 * What Interlock decided about one head commit, with the tree of reasons.
 */
export interface VerdictDocument {
version: 1
verdict: Outcome
wouldBe: Outcome1
/**
 * The next instant at which the verdict could change by time alone.
 */
changesAt: (string | null)
headSha: string
/**
 * One line that says what it is about: `waiting for 1 more approval`.
 */
headline: string
policies: PolicyOrigin
changes: ChangeCountsDocument
findings: FindingDocument[]
rules: RuleOutcome[]
unmatched: Unmatched
problems: ProblemDocument[]
/**
 * The smallest next steps, most useful first.
 */
next: string[]
}
export interface PolicyOrigin {
digest: (string | null)
/**
 * `main@9f1c2ab`, or a folder.
 */
source: string
count: number
}
export interface RuleOutcome {
policy: string
rule: string
description?: string
message?: string
mode: Mode
outcome: RuleState
location: LocationDocument
/**
 * Fingerprints.
 */
findings: string[]
/**
 * Matched changes that carry no finding.
 */
addresses?: string[]
when: (null | Clause)
changesAt: (string | null)
requirements: RequirementOutcome[]
liftedBy: (string | null)
}
/**
 * One clause of a condition with the value it came to.
 */
export interface Clause {
text: string
value: (true | false | "unknown")
saw?: {
path: string
value: unknown
}[]
clauses?: Clause[]
}
export interface RequirementOutcome {
kind: string
state: RuleState
have?: number
need?: number
/**
 * Who is asked, in words: role `dba`.
 */
from?: string
counted?: string[]
notCounted?: NotCounted[]
couldApprove?: string[]
message: string
clauses?: RequirementOutcome[]
}
export interface NotCounted {
user: string
why: string
}
/**
 * Findings that no enforcing rule matched.
 */
export interface Unmatched {
setting: ("allow" | "warn" | "block")
findings: string[]
}
