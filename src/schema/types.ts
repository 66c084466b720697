/** Generated from schemas/ by `npm run generate`. Do not edit. */
/**
 * Guard everything below `.interlock/` that has no owners of its own. `org/team` or a login.
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
$schema?: string
/**
 * Version of this format.
 */
version: 1
owners: Owners
/**
 * What a change is read from.
 */
sources?: SourceDocument[]
environments?: {
[k: string]: EnvironmentDocument
}
roles?: {
[k: string]: RoleDocument
}
/**
 * What happens to findings that no enforcing rule matches.
 */
unmatched?: ("allow" | "warn" | "block")
}
export interface SourceDocument {
id: string
/**
 * Format of the evidence.
 */
reader: ("terraform-plan" | "sql-migration")
/**
 * Globs. `{environment}` captures the environment from the path.
 * 
 * @minItems 1
 */
files: [string, ...(string)[]]
/**
 * Evidence is owed when one of these paths changes. Absent: always, for plans.
 */
when?: {
/**
 * @minItems 1
 */
paths: [string, ...(string)[]]
}
/**
 * Where it is applied. A list makes one finding per environment. Absent: from the path, else every environment whose branches match.
 */
environment?: (string | [string, ...(string)[]])
/**
 * Database of the migrations.
 */
dialect?: ("postgres" | "postgresql" | "mysql" | "mariadb" | "sqlite")
/**
 * Major version of the server, quoted: "16".
 */
server?: string
/**
 * `auto`, or the migration tool.
 */
framework?: string
/**
 * `required` refuses a plan that the pull request could have forged.
 */
trust?: ("required" | "claimed")
}
export interface EnvironmentDocument {
/**
 * Globs of target branches that lead to this environment.
 * 
 * @minItems 1
 */
branches?: [string, ...(string)[]]
}
export interface RoleDocument {
teams?: string[]
users?: string[]
temporary?: TemporaryGrant[]
}
export interface TemporaryGrant {
user: string
until: string
reason: string
grantedBy: string
}
/**
 * `.interlock/exceptions/*.yaml`: findings tolerated for a time.
 */
export interface ExceptionsDocument {
$schema?: string
version: 1
exceptions: ExceptionDocument[]
}
export interface ExceptionDocument {
id: string
dangers: (string | [string, ...(string)[]])
addresses?: (string | [string, ...(string)[]])
fingerprint?: string
sources?: (string | [string, ...(string)[]])
environments?: (string | [string, ...(string)[]])
policies?: (string | [string, ...(string)[]])
owner: string
reason: string
/**
 * First day; absent: the day it is merged. Used to check the length of at most 180 days.
 */
from?: string
/**
 * Last day, or an instant.
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
$schema?: string
version: 1
name: string
description?: string
/**
 * Who approves changes of this policy. `org/team` or a login. Absent: `owners` of the configuration.
 * 
 * @minItems 1
 */
owners?: [string, ...(string)[]]
/**
 * For rules that do not say otherwise.
 */
mode?: ("off" | "shadow" | "warn" | "enforce")
/**
 * @minItems 1
 */
rules: [RuleDocument, ...(RuleDocument)[]]
}
export interface RuleDocument {
id: string
description?: string
match?: MatchDocument
/**
 * What is matched: one finding with its change, one change, or the pull request once.
 */
each?: ("finding" | "change" | "pull")
/**
 * A condition in JSON Logic.
 */
when?: ({

} | boolean)
mode?: ("off" | "shadow" | "warn" | "enforce")
require: RequireDocument
/**
 * Shown when the rule waits or blocks.
 */
message?: string
/**
 * Whether exceptions may lift it.
 */
exceptable?: boolean
}
/**
 * All keys must hold of the same item; within a list, any. Strings are globs.
 */
export interface MatchDocument {
dangers?: (string | [string, ...(string)[]])
harms?: (("data-loss" | "outage" | "lock" | "exposure" | "privilege" | "protection-removed" | "irreversible" | "incompatible" | "cost" | "advice" | "unknown") | [("data-loss" | "outage" | "lock" | "exposure" | "privilege" | "protection-removed" | "irreversible" | "incompatible" | "cost" | "advice" | "unknown"), ...(("data-loss" | "outage" | "lock" | "exposure" | "privilege" | "protection-removed" | "irreversible" | "incompatible" | "cost" | "advice" | "unknown"))[]])
/**
 * At least.
 */
severity?: ("low" | "medium" | "high" | "critical")
environments?: (string | [string, ...(string)[]])
sources?: (string | [string, ...(string)[]])
kinds?: (("create" | "update" | "replace" | "delete" | "forget" | "move" | "import" | "read" | "execute" | "unknown") | [("create" | "update" | "replace" | "delete" | "forget" | "move" | "import" | "read" | "execute" | "unknown"), ...(("create" | "update" | "replace" | "delete" | "forget" | "move" | "import" | "read" | "execute" | "unknown"))[]])
types?: (string | [string, ...(string)[]])
addresses?: (string | [string, ...(string)[]])
paths?: (string | [string, ...(string)[]])
branches?: (string | [string, ...(string)[]])
authors?: (string | [string, ...(string)[]])
labels?: (string | [string, ...(string)[]])
}
/**
 * All of it must hold.
 */
export interface RequireDocument {
approvals?: (ApprovalsDocument | [ApprovalsDocument, ...(ApprovalsDocument)[]])
/**
 * Never holds.
 */
deny?: true
/**
 * All of them are on the pull request.
 */
labels?: (string | [string, ...(string)[]])
/**
 * Green on the head commit.
 */
checks?: ((string | CheckDocument) | [(string | CheckDocument), ...((string | CheckDocument))[]])
/**
 * One of these is enough.
 * 
 * @minItems 1
 */
anyOf?: [RequireDocument, ...(RequireDocument)[]]
}
export interface ApprovalsDocument {
/**
 * Distinct people. Absent: 1.
 */
count?: number
from?: GroupDocument
/**
 * Different people, one from each group.
 * 
 * @minItems 1
 */
each?: [GroupDocument, ...(GroupDocument)[]]
by?: ByDocument
allow?: ("author" | "contributors" | "bots")[]
/**
 * false: whoever pushed last does not count.
 */
lastPusher?: boolean
/**
 * What voids an approval. Absent: on-finding-change where findings matched, else on-push.
 */
stale?: ("on-push" | "on-finding-change" | "never")
ignoreCommits?: IgnoreCommitsDocument
/**
 * Votes edited after they were given.
 */
edited?: ("reject-text" | "reject" | "accept")
/**
 * Commits whose author is unknown.
 */
unattributed?: ("wait" | "ignore")
/**
 * A change request from one of these blocks.
 */
veto?: (true | GroupDocument)
}
/**
 * A union of people.
 */
export interface GroupDocument {
users?: (string | [string, ...(string)[]])
/**
 * `org/team`.
 */
teams?: (string | [string, ...(string)[]])
roles?: (string | [string, ...(string)[]])
organizations?: (string | [string, ...(string)[]])
/**
 * At least.
 */
permission?: ("admin" | "maintain" | "write" | "triage" | "read")
}
/**
 * How an approval is given. Absent: by an approving review.
 */
export interface ByDocument {
review?: boolean
/**
 * An approving review whose text holds this regular expression.
 */
reviewPattern?: (string | [string, ...(string)[]])
/**
 * A comment in which this is a whole, unquoted line.
 */
comment?: (string | [string, ...(string)[]])
commentPattern?: (string | [string, ...(string)[]])
/**
 * The pull request's own description holds this; a vote of the author.
 */
bodyPattern?: (string | [string, ...(string)[]])
}
export interface IgnoreCommitsDocument {
updateMerges?: boolean
by?: GroupDocument
}
export interface CheckDocument {
name: string
/**
 * @minItems 1
 */
conclusions?: [string, ...(string)[]]
}
/**
 * Findings in plans and migrations, without any policy.
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
}
export interface LocationDocument {
file: string
line?: number
column?: number
endLine?: number
endColumn?: number
pointer?: string
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
