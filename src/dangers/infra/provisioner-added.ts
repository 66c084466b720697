/** Fires when a program runs during plan or apply that did not before. */
import type { Change } from '../../model/change.ts';
import { defineDanger, type Hit } from '../../model/danger.ts';
import { isObject, scalarText, type Json } from '../../model/json.ts';
import { isBlock, keyIn, quoted, textOf } from '../configuration-predicates/fact.ts';
import { read } from '../plan-predicates/attribute.ts';

export default defineDanger({
  title: 'program run by Terraform',
  harm: 'privilege',
  severity: 'high',
  why: 'It runs on the machine that plans or applies, with its credentials, or on the resource; what it does is in no plan, and an `external` data source runs before anybody has approved.',
  help: 'let a provider or the image of the machine do it; where it must be, read the script as closely as a deployment',
  safeWhen: 'it was there before; a file that is copied counts as medium, an address that is asked while planning as low',
  configuration: 'only',
  find(change) {
    if (isBlock(change, 'data')) return whilePlanning(change);
    if (!isBlock(change, 'resource', 'removed')) return undefined;
    const known = new Set(provisioners(change.before).map((one) => one['content']));
    return provisioners(change.after)
      .filter((one) => !known.has(one['content']))
      .map((one) => provisioned(change, one));
  },
});

function provisioners(side: Json): Record<string, Json>[] {
  const list = isObject(side) ? side['provisioners'] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function provisioned(change: Change, { type, when, runs, content }: Record<string, Json>): Hit {
  const what = typeof runs === 'string' ? `runs \`${runs}\`` : 'runs a program';
  const moment = when === 'destroy' ? 'when it is destroyed' : 'when it is created';
  const key = keyIn(change, `provisioner ${scalarText(type)} ${scalarText(content).slice(0, 8)}`);
  if (type === 'file') return { message: `\`${change.address}\` copies files onto the machine ${moment}`, severity: 'medium', key };
  const where = type === 'remote-exec' ? 'on the resource' : type === 'local-exec' ? 'where Terraform runs' : `by ${quoted(type)}`;
  return { message: `\`${change.address}\` ${what} ${where} ${moment}`, key };
}

function whilePlanning(change: Change): Hit | undefined {
  const content = textOf(read(change.after ?? undefined, 'content'));
  if (content === undefined || content === textOf(read(change.before ?? undefined, 'content'))) return undefined;
  const key = keyIn(change, 'content');
  if (change.type === 'external')
    return { message: `\`${change.address}\` runs \`${textOf(read(change.after ?? undefined, 'runs')) ?? '…'}\` while planning`, key };
  return { message: `\`${change.address}\` asks ${quoted(read(change.after ?? undefined, 'url'))} while planning`, severity: 'low', key };
}
