/** What lets a container out of its box: settings of pods and containers that give up the isolation from their node. */
import type { Severity } from '../../model/finding.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { read, readNumber, readText } from '../plan-predicates/attribute.ts';
import { appArmorNote } from './given-up.ts';
import { containers, podSpec, podTemplate, shownName } from './pod-spec.ts';

export interface Weakness {
  /** Tells it from others of the object: `web: privileged`. */
  key: string;
  /** Goes after the address: ``runs `web` privileged``. */
  what: string;
  severity: Severity;
}

/** Capabilities that lead out of the container, or to its neighbours. */
const LEADING = new Set(['ALL', 'SYS_ADMIN', 'NET_ADMIN', 'SYS_PTRACE', 'SYS_MODULE', 'SYS_RAWIO', 'BPF', 'DAC_READ_SEARCH', 'NET_RAW']);

/** All that an object has, in the order of its containers. */
export function weaknesses(object: JsonObject | null): Weakness[] {
  const pod = podSpec(object);
  if (!pod) return [];
  const found: Weakness[] = [];
  for (const [key, what] of HOST) if (read(pod, key) === true) found.push({ key, what, severity: 'high' });
  for (const volume of listOf(pod['volumes'])) {
    const path = readText(volume, 'hostPath.path');
    if (path !== undefined) found.push({ key: `hostPath ${path}`, what: `mounts a folder of its node (\`hostPath\`)`, severity: 'high' });
  }
  found.push(...contextWeaknesses(pod, '', 'its pods'));
  const annotations = read(podTemplate(object), 'metadata.annotations');
  for (const { name, value } of containers(pod)) {
    found.push(...contextWeaknesses(value, `${name}: `, shownName(name)));
    if (isObject(annotations) && appArmorNote(annotations, name) === 'unconfined') found.push(unconfined(`${name}: `, shownName(name)));
  }
  return found;
}

const HOST: [string, string][] = [
  ['hostNetwork', 'runs in the network of its node (`hostNetwork`)'],
  ['hostPID', 'sees all processes of its node (`hostPID`)'],
  ['hostIPC', 'shares the memory of its node (`hostIPC`)'],
];

function contextWeaknesses(holder: JsonObject, prefix: string, who: string): Weakness[] {
  const context = read(holder, 'securityContext');
  if (!isObject(context)) return [];
  const found: Weakness[] = [];
  const add = (key: string, what: string, severity: Severity): void => void found.push({ key: `${prefix}${key}`, what, severity });
  if (read(context, 'windowsOptions.hostProcess') === true)
    add('hostProcess', `runs ${who} as a process of its node (\`hostProcess\`)`, 'high');
  if (context['procMount'] === 'Unmasked') add('procMount', `shows ${who} all of \`/proc\` (\`procMount\`)`, 'high');
  if (context['privileged'] === true) add('privileged', `runs ${who} privileged`, 'high');
  if (context['allowPrivilegeEscalation'] === true)
    add('allowPrivilegeEscalation', `lets ${who} gain privileges (\`allowPrivilegeEscalation\`)`, 'medium');
  if (readNumber(context, 'runAsUser') === 0) add('runAsUser', `runs ${who} as root`, 'medium');
  if (readText(context, 'seccompProfile.type') === 'Unconfined') add('seccomp', `runs ${who} without seccomp`, 'high');
  if (readText(context, 'appArmorProfile.type') === 'Unconfined') found.push(unconfined(prefix, who));
  for (const capability of listOf(read(context, 'capabilities.add'))) {
    const name = typeof capability === 'string' ? capability.toUpperCase().replace(/^CAP_/, '') : '';
    if (LEADING.has(name)) add(`capability ${name}`, `gives ${who} the capability \`${name}\``, name === 'NET_RAW' ? 'medium' : 'high');
  }
  return found;
}

function unconfined(prefix: string, who: string): Weakness {
  return { key: `${prefix}apparmor`, what: `runs ${who} without AppArmor`, severity: 'high' };
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
