/** The objects of one manifest file at one commit, and the parts of it that are not understood. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { canonicalJson } from '../terraform-plan/canonical-json.ts';
import { splitDocuments, type DocumentText } from './documents.ts';
import { buildFile } from './build-file.ts';
import { identityOf, listedObjects, type ObjectIdentity } from './object-identity.ts';
import { parseDocument } from './parse-document.ts';

/** A file of manifests at one commit. */
export interface ManifestText {
  path: string;
  text: string;
}

/** One object as a file has it. */
export interface ManifestObject {
  identity: ObjectIdentity;
  value: JsonObject;
  /** The value in one spelling. */
  content: string;
  path: string;
  line: number;
}

/** A part of a file that could be anything. */
export interface Misunderstood {
  path: string;
  why: string;
  help?: string;
  line: number;
  column?: number;
  text: string;
}

export interface ManifestObjects {
  objects: ManifestObject[];
  misunderstood: Misunderstood[];
}

/** What both sides of a changed file hold. Documents that are the same on both are left out unread: they change nothing, also where they cannot be read. */
export function objectsOfFile(
  before: ManifestText | null,
  after: ManifestText | null,
): { before: ManifestObjects; after: ManifestObjects } {
  const [old, now] = [before ? splitDocuments(before.text) : [], after ? splitDocuments(after.text) : []];
  const [onlyBefore, onlyAfter] = [without(old, now), without(now, old)];
  return {
    before: before ? readDocuments(before, onlyBefore) : { objects: [], misunderstood: [] },
    after: after ? readDocuments(after, onlyAfter) : { objects: [], misunderstood: [] },
  };
}

/** Those that the others have not, or not as often. */
function without(documents: readonly DocumentText[], others: readonly DocumentText[]): DocumentText[] {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(plainText(text), (left.get(plainText(text)) ?? 0) + 1);
  return documents.filter(({ text }) => {
    const count = left.get(plainText(text)) ?? 0;
    left.set(plainText(text), count - 1);
    return count <= 0;
  });
}

function plainText(text: string): string {
  return text.trim();
}

function readDocuments({ path }: ManifestText, documents: readonly DocumentText[]): ManifestObjects {
  const found: ManifestObjects = { objects: [], misunderstood: [] };
  for (const document of documents) {
    const parsed = parseDocument(document);
    if (parsed.why !== undefined) {
      const { why, help, line, column } = parsed;
      found.misunderstood.push({
        path,
        why,
        line,
        text: document.text,
        ...(help !== undefined && { help }),
        ...(column !== undefined && { column }),
      });
      continue;
    }
    const { value, line, itemLines } = parsed;
    const listed = listedObjects(value);
    if (listed) for (const [at, item] of listed.entries()) take(item, itemLines[at] ?? line, document.text);
    else if (value !== null) take(value, line, document.text);
  }
  return found;

  function take(value: Json, line: number, text: string): void {
    const build = buildFile(path, value);
    const identity = build ?? identityOf(value);
    if (typeof identity === 'string') {
      found.misunderstood.push({ path, why: identity, line, text });
      return;
    }
    const object = withoutServerFields(value as JsonObject);
    found.objects.push({ identity, value: object, content: canonicalJson(object), path, line });
  }
}

/** What the cluster writes into an object, which `kubectl get -o yaml` shows and nobody applies. The last applied configuration repeats secrets. */
function withoutServerFields(value: JsonObject): JsonObject {
  const { status: _, ...object } = value;
  const { metadata } = object;
  if (!isObject(metadata)) return object;
  const kept = Object.entries(metadata).filter(([key]) => !SERVER_FIELDS.has(key));
  const { annotations } = metadata;
  const made = Object.fromEntries(kept);
  if (isObject(annotations)) made['annotations'] = Object.fromEntries(Object.entries(annotations).filter(([key]) => key !== LAST_APPLIED));
  return { ...object, metadata: made };
}

const SERVER_FIELDS = new Set(['creationTimestamp', 'resourceVersion', 'uid', 'generation', 'selfLink', 'managedFields']);
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';
