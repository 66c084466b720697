/** Files that a pull request changes, as changes of type `file`. */
import { createSecretKey } from 'node:crypto';
import type { Change, ChangeKind } from '../../model/change.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { sha256 } from '../../model/sha256.ts';
import { parseDocument } from '../kubernetes-manifests/parse-document.ts';
import { hideLeaks } from '../terraform-plan/hide-leaks.ts';
import { sealer } from '../terraform-plan/seal.ts';
import type { Reading } from '../reader.ts';
import { MOST_CODEOWNERS_BYTES, ownersValue, readCodeowners } from './codeowners.ts';
import { fileRole, type FileRole } from './file-roles.ts';

/** A file on one side. */
export interface FileSide {
  path: string;
  /** What is in it, one hash; `undefined` where nobody looked. */
  digest?: string;
  /** Its text, where dangers look into it; `null`: it is no text. */
  text?: string | null;
}

export interface FileChange {
  before: FileSide | null;
  after: FileSide | null;
}

export interface FileOptions {
  source: string;
  trust: Change['trust'];
  key: Uint8Array;
  /** Folder of the policies. */
  folder: string;
}

/** One change for each file. `before` and `after` say what the file is, and hold what is in it where that matters to GitHub. */
export function* readChangedFiles(files: readonly FileChange[], options: FileOptions): Generator<Reading> {
  const key = createSecretKey(options.key);
  for (const { before, after } of files) {
    const side = after ?? before;
    if (side === null) continue;
    const kind = kindOf(before, after);
    const role =
      [after, before].map((one) => (one ? fileRole(one.path, options.folder) : 'other')).find((one) => one !== 'other') ?? 'other';
    const seal = sealer(key, side.path);
    const [old, now] = [before, after].map((one) => one && sideValue(one, options.folder, (value) => withoutSecrets(value, seal))) as [
      JsonObject | null,
      JsonObject | null,
    ];
    const unread = [before, after].find((one) => one?.text === null);
    const facts = {
      source: options.source,
      type: 'file',
      address: side.path,
      location: { file: side.path },
      before: old,
      after: now,
      changed: before && after ? changedParts(before, after) : [],
      digest: `sha256:${sha256(JSON.stringify([kind, before?.path, before?.digest, after?.path, after?.digest]))}`,
      trust: options.trust,
    };
    if (unread || isBroken(now)) {
      const why = unread ? 'it is not text' : `it is not valid YAML`;
      yield { change: { ...facts, kind: 'unknown', notUnderstood: `\`${side.path}\` is a ${ROLES[role]} and could not be read: ${why}` } };
    } else yield { change: { ...facts, kind } };
  }
}

const ROLES: Record<FileRole, string> = {
  policy: 'policy of Interlock',
  codeowners: 'list of owners',
  workflow: 'workflow',
  action: 'definition of an action',
  other: 'file',
};

function kindOf(before: FileSide | null, after: FileSide | null): ChangeKind {
  if (before === null) return 'create';
  if (after === null) return 'delete';
  return before.path === after.path ? 'update' : 'move';
}

function changedParts(before: FileSide, after: FileSide): string[] {
  return [...(before.path === after.path ? [] : ['path']), ...(before.digest === after.digest ? [] : ['content'])];
}

function sideValue({ path, text }: FileSide, folder: string, hide: (value: JsonObject) => JsonObject): JsonObject {
  const role = fileRole(path, folder);
  const value: JsonObject = { path, role };
  if (typeof text !== 'string') return value;
  if (role === 'codeowners') value['owners'] = Buffer.byteLength(text) > MOST_CODEOWNERS_BYTES ? [] : ownersValue(readCodeowners(text));
  if (role === 'workflow' || role === 'action') {
    value['gate'] = /interlock/i.test(text) || /interlock/i.test(path);
    const parsed = parseDocument({ text, line: 1 });
    if (parsed.why === undefined && isObject(parsed.value)) value['workflow'] = hide(withTriggers(parsed.value));
    else if (parsed.why !== undefined) value['broken'] = parsed.why;
  }
  return value;
}

/** To YAML as Kubernetes reads it the key `on` is `true`. */
function withTriggers(workflow: JsonObject): JsonObject {
  const { true: triggers, ...rest } = workflow;
  return triggers === undefined ? workflow : { ...rest, on: triggers };
}

/** Values under names of secrets. A permission such as `id-token` is called like one, and is none. */
function withoutSecrets(workflow: JsonObject, seal: ReturnType<typeof sealer>): JsonObject {
  const hidden = structuredClone(workflow);
  hideLeaks(hidden, [], seal);
  const { jobs, permissions } = workflow;
  if (permissions !== undefined) hidden['permissions'] = permissions;
  for (const [name, job] of Object.entries(isObject(jobs) ? jobs : {})) {
    const copy = isObject(hidden['jobs']) ? hidden['jobs'][name] : undefined;
    if (isObject(job) && job['permissions'] !== undefined && isObject(copy)) copy['permissions'] = job['permissions'];
  }
  return hidden;
}

function isBroken(side: Json): boolean {
  return isObject(side) && side['broken'] !== undefined;
}
