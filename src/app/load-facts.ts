/** A facts file, checked against its schema. */
import type { Facts } from '../model/facts.ts';
import { isObject, type Json } from '../model/json.ts';
import { failed, ok, problem, type Problem, type Result } from '../model/problem.ts';
import { didYouMean } from '../policy/suggest.ts';
import { isFacts, type ValidationError } from '../schema/validators.js';
import { mistakeOf, placeOf } from './schema-mistake.ts';

const HELP = 'facts are one JSON object, as `schemas/facts.schema.json` says';

/** Problems: `facts-invalid`, `version-unsupported`, `unknown-key`, `missing-key`, `invalid-value`, each with the place in the document. */
export function loadFacts(text: string, file: string): Result<Facts> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed(
      problem('facts-invalid', `\`${file}\` is not valid JSON: ${error instanceof Error ? error.message : 'unreadable'}`, {
        help: HELP,
        location: { file },
      }),
    );
  }
  const version = isObject(value as Json) ? (value as { version?: unknown }).version : undefined;
  if (typeof version === 'number' && version !== 1)
    return failed(
      problem('version-unsupported', `\`${file}\` has version ${version}`, {
        help: 'this release reads facts of version 1',
        location: { file, pointer: 'version' },
      }),
    );
  if (isFacts(value)) return ok(value as Facts);
  return failed(...firstOfPlace(isFacts.errors ?? []).map((error) => factsProblem(error, file)));
}

/** Alternatives complain together; the first of a place says enough. */
function firstOfPlace(errors: readonly ValidationError[]): ValidationError[] {
  const seen = new Set<string>();
  return errors.filter(({ instancePath, params }) => {
    const place = `${instancePath} ${String(params['additionalProperty'] ?? params['missingProperty'] ?? '')}`;
    return !seen.has(place) && seen.add(place);
  });
}

function factsProblem(error: ValidationError, file: string): Problem {
  const { instancePath, keyword, params } = error;
  const pointer = instancePath.slice(1);
  const place = placeOf(instancePath);
  const within = place === '' ? '' : ` in \`${place}\``;
  const location = { file, ...(pointer !== '' && { pointer }) };
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const known = knownKeys(pointer);
    return problem('unknown-key', `\`${key}\` is not known${within}`, {
      hint: didYouMean(key, known),
      help: known.length > 0 ? `known here: ${known.join(', ')}` : undefined,
      location,
    });
  }
  const help = HELP;
  if (keyword === 'required')
    return problem('missing-key', `\`${String(params['missingProperty'])}\` is missing${within}`, { help, location });
  return problem('invalid-value', `${place === '' ? 'the document' : `\`${place}\``} ${mistakeOf(error)}`, { help, location });
}

/** Keys of the objects in a facts document, by where they stand; list positions are left out of the path. */
export const FACTS_KEYS: Record<string, string[]> = {
  '': ['version', 'now', 'pull', 'people', 'seen', 'usage', 'unavailable'],
  pull: [
    ...[
      'repository',
      'number',
      'title',
      'body',
      'bodyEditedAt',
      'author',
      'authorKind',
      'base',
      'baseSha',
      'head',
      'headSha',
      'draft',
      'labels',
    ],
    ...['createdAt', 'lastPusher', 'files', 'commits', 'reviews', 'comments', 'checks', 'truncated'],
  ],
  'pull/files': ['path', 'previousPath', 'status', 'additions', 'deletions'],
  'pull/commits': ['sha', 'parents', 'author', 'committer', 'coAuthors', 'pushedAt', 'verified', 'signer', 'viaWeb', 'conflictResolved'],
  'pull/reviews': ['user', 'state', 'submittedAt', 'commitId', 'body', 'editedAt', 'editedBy'],
  'pull/comments': ['id', 'user', 'body', 'createdAt', 'editedAt', 'editedBy'],
  'pull/checks': ['name', 'conclusion'],
  people: ['teams', 'teamInvitations', 'organizations', 'permissions', 'kinds', 'codeowners'],
  'people/codeowners': ['pattern', 'owners'],
  seen: ['sha', 'at', 'findings'],
  unavailable: ['path', 'why'],
};

function knownKeys(pointer: string): string[] {
  return FACTS_KEYS[pointer.replace(/\/\d+$/, '').replace(/^\d+$/, '')] ?? [];
}
