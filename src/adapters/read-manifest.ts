/** A manifest out of bytes that strangers may have written. */
import type { Manifest } from '../model/manifest.ts';
import { failed, ok, problem, type Result } from '../model/problem.ts';
import { isEvidence } from '../schema/validators.js';

/** Bytes; a genuine one has a few hundred. */
const LARGEST = 64 * 1024;

/** `file` is the manifest as shown to the user. Problems: `version-unsupported`, `manifest-invalid`. */
export function readManifest(bytes: Uint8Array, file: string): Result<Manifest> {
  const refuse = (why: string): Result<Manifest> =>
    failed(
      problem('manifest-invalid', `\`${file}\` is no manifest of a plan: ${why}`, {
        help: 'write it again with `interlock evidence PLAN`, and edit it by no other means',
        location: { file },
      }),
    );
  if (bytes.length > LARGEST) return refuse(`it has ${bytes.length} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('it is not JSON');
  }
  const version = typeof value === 'object' && value !== null ? (value as { version?: unknown }).version : undefined;
  if (typeof version === 'number' && version !== 1)
    return failed(
      problem('version-unsupported', `\`${file}\` has version ${version}`, {
        help: 'this release reads manifests of version 1: write it with the release that reads it',
        location: { file, pointer: 'version' },
      }),
    );
  if (!isEvidence(value)) {
    const [first] = isEvidence.errors ?? [];
    return refuse(`\`${first?.instancePath.slice(1).replaceAll('/', '.') || 'the document'}\` ${first?.message ?? 'is not valid'}`);
  }
  const manifest = value as Manifest;
  return isPlainPath(manifest.plan.file) ? ok(manifest) : refuse('`plan.file` is no path within a repository');
}

/** Relative, with `/`, leading nowhere else. */
function isPlainPath(path: string): boolean {
  return !/[\\\u0000-\u001f]|^[A-Za-z]:/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
