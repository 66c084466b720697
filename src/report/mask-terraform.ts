/** Stars in the place of texts in Terraform configuration: any of them may be a secret, unless its argument is one of those that never are. */
import { stars, starsWithin } from './stars.ts';

/** Arguments whose texts decide what is judged, and are shown in messages anyway. */
const SHOWN = new Set([
  ...['source', 'version', 'required_version', 'region', 'location', 'zone', 'project', 'account_id', 'subscription_id', 'tenant_id'],
  ...['bucket', 'container_name', 'storage_account_name', 'organization', 'hostname', 'profile', 'role_arn', 'from', 'to', 'type', 'when'],
  ...['on_failure', 'prevent_destroy', 'ignore_changes', 'alias', 'name', 'engine', 'instance_class', 'instance_type', 'dynamodb_table'],
]);

/** How far back a text of several lines may begin. */
const BACK = 500;

/** `shown`: the lines from the one numbered `first`, with their secrets masked so far. */
export function maskTerraform(lines: readonly string[], shown: readonly string[], first: number): string[] {
  let end: string | undefined;
  const track = (line: string): boolean => {
    const isInside = end !== undefined;
    if (end !== undefined && line.trim() === end) end = undefined;
    else if (end === undefined) end = /<<-?\s*"?([\w-]+)"?\s*$/.exec(line)?.[1];
    return isInside;
  };
  for (const line of lines.slice(Math.max(0, first - 1 - BACK), first - 1)) track(line);
  return shown.map((line, at) => (track(lines[first - 1 + at] as string) ? starsWithin(line) : maskLine(line)));
}

const TEXT = /"(?:[^"\\]|\\.)*(?:"|$)/g;

function maskLine(line: string): string {
  let isOpen = false;
  const masked = line.replace(TEXT, (text, at: number) => {
    const before = line.slice(0, at);
    isOpen ||= text.length < 2 || !text.endsWith('"');
    const isLabel = /^\s*[a-z_][\w-]*(?:\s+"[^"]*")*\s+$/i.test(before);
    const isKey = /^\s*[:=]/.test(line.slice(at + text.length));
    const name = /([\w-]+)"?\s*[:=]\s*(?:\[[^\]]*)?$/.exec(before)?.[1];
    if (isLabel || isKey || (name !== undefined && SHOWN.has(name))) return text;
    return `"${stars(text.slice(1, -1))}${text.length > 1 ? text.slice(-1).replace(/[^"]/, '*') : ''}`;
  });
  // Quotes that do not fit together: where a text begins is anyone's guess.
  if (!isOpen && !masked.replace(TEXT, '').includes("'")) return masked;
  const from = /["']/.exec(masked)?.index ?? 0;
  return masked.slice(0, from) + starsWithin(masked.slice(from));
}
