/** Fires when an admission webhook goes, or no longer guards what it guarded. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { WEBHOOKS } from '../kubernetes-predicates/custom-kinds.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds, type KubernetesChange } from '../kubernetes-predicates/kubernetes-change.ts';
import { shownName } from '../kubernetes-predicates/pod-spec.ts';
import { read, readText } from '../plan-predicates/attribute.ts';

const kinds = new Set<string>(WEBHOOKS);

export default defineDanger({
  title: 'admission webhook removed or changed',
  harm: 'protection-removed',
  severity: 'high',
  why: 'Webhooks are where a cluster refuses what it must not run. One that ignores failures lets everything through while it is down; one that fails on them can stop every change of the cluster.',
  help: 'keep `failurePolicy: Fail` for guards, and leave `kube-system` and the namespace of the webhook out of its reach',
  safeWhen: 'certificates, timeouts or labels change',
  types: typesOfKinds(WEBHOOKS),
  newTypes: [],
  find(change) {
    const found = changeOfKinds(change, kinds);
    return found && (going(found, 'what it refused gets through', { gone: 'high', replaced: 'medium' }) ?? changed(found));
  },
});

function changed({ change, before, after }: KubernetesChange): Hit[] {
  if (before === null || after === null) return [];
  const now = new Map(webhooks(after));
  return webhooks(before).flatMap(([name, was]): Hit[] => {
    const is = now.get(name);
    if (!is) return [{ message: `\`${change.address}\` no longer calls ${shownName(name)}`, key: name }];
    const hits: Hit[] = [];
    const [old, policy] = [was, is].map((hook) => readText(hook, 'failurePolicy') ?? 'Fail');
    if (old === 'Fail' && policy === 'Ignore')
      hits.push({
        message: `${shownName(name)} of \`${change.address}\` lets everything through while it is down`,
        key: `${name}: failurePolicy`,
      });
    if (old === 'Ignore' && policy === 'Fail')
      hits.push({
        message: `${shownName(name)} of \`${change.address}\` refuses every change that it is asked about while it is down`,
        harm: 'outage',
        key: `${name}: failurePolicy`,
      });
    for (const part of ['namespaceSelector', 'objectSelector', 'rules'])
      if (spelled(read(was, part)) !== spelled(read(is, part)))
        hits.push({
          message: `${shownName(name)} of \`${change.address}\` is asked about other objects: its \`${part}\` changes`,
          severity: 'medium',
          key: `${name}: ${part}`,
        });
    return hits;
  });
}

function webhooks(configuration: JsonObject): [string, Json][] {
  const list = read(configuration, 'webhooks');
  return (Array.isArray(list) ? list : []).flatMap((hook, at) => (isObject(hook) ? [[readText(hook, 'name') ?? String(at), hook]] : []));
}

/** One text for one value; nothing and `{}` choose the same. */
function spelled(value: Json | undefined): string {
  if (isObject(value))
    return `{${Object.keys(value)
      .sort()
      .map((key) => `${key}:${spelled(value[key])}`)
      .join()}}`;
  if (Array.isArray(value)) return `[${value.map(spelled).join()}]`;
  return value === undefined ? '{}' : JSON.stringify(value);
}
