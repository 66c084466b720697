/** Fires when a DNS record is destroyed or points elsewhere. */
import { defineDanger } from '../../model/danger.ts';
import type { Severity } from '../../model/finding.ts';
import type { Change } from '../../model/change.ts';
import { destroyedRow, typesOf } from '../infra-types/destroyed.ts';
import { readText, readTexts } from '../plan-predicates/attribute.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';

const TARGETS = ['records', 'rrdatas', 'content', 'value', 'alias.name', 'target_resource_id', 'record'];

/** Types of records on which mail, certificates and the zone itself depend. */
const VITAL = new Set(['MX', 'NS', 'SOA', 'CAA', 'DS', 'DNSKEY']);

/** Where a record's name is written with its zone, so that two labels are a domain itself. Elsewhere that is `@`. */
const WHOLE_NAMES = new Set(['aws_route53_record', 'google_dns_record_set', 'cloudflare_dns_record']);

export default defineDanger({
  title: 'DNS record destroyed or pointed elsewhere',
  harm: 'outage',
  severity: 'high',
  why: 'Clients follow the record until its time to live has passed, and a name that points to nothing can be taken over by others.',
  help: 'lower the time to live a day before, change the record, and keep the old target running until it has passed',
  safeWhen: 'only its time to live, tags or comment change',
  types: typesOf('dns-record-delete-or-change'),
  newTypes: [],
  find(change) {
    if (destroyedRow(change.type)?.[3] !== 'dns-record-delete-or-change') return undefined;
    const vital = isVital(change);
    const destroyed = destruction(change, 'dns-record-delete-or-change', 'its name no longer resolves');
    if (destroyed) return vital && destroyed.severity === 'high' ? { ...destroyed, severity: 'critical' } : destroyed;
    if (!existed(change) || !leaves(change)) return undefined;
    const path = TARGETS.find((target) => differs(change, target));
    if (path === undefined) return undefined;
    const severity: Severity = vital ? 'critical' : 'high';
    return { message: `\`${change.address}\` points elsewhere (\`${path}\` changes)`, severity, key: path };
  },
});

/** As sets: the order of records means nothing. */
function differs(change: Change, path: string): boolean {
  const [before, after] = [readTexts(change.before, path), readTexts(change.after, path)];
  if (before.length === 0 || after.length === 0) return false;
  return before.toSorted().join('\n') !== after.toSorted().join('\n');
}

function isVital(change: Change): boolean {
  const type = (readText(change.before, 'type') ?? /_dns_([a-z]+)_record$/.exec(change.type)?.[1] ?? '').toUpperCase();
  const name = readText(change.before, 'name') ?? '';
  const text = [
    ...readTexts(change.before, 'records'),
    ...readTexts(change.before, 'rrdatas'),
    ...readTexts(change.before, 'content'),
    ...readTexts(change.before, 'value'),
  ].join(' ');
  const mail = type === 'TXT' && /v=spf1|v=DKIM1|v=DMARC1/i.test(text);
  const apex = name === '@' || name === '' || (WHOLE_NAMES.has(change.type) && /^[^.]+\.[^.]+\.?$/.test(name));
  return VITAL.has(type) || mail || name.startsWith('*') || (apex && type !== 'TXT' && readText(change.before, 'name') !== undefined);
}
