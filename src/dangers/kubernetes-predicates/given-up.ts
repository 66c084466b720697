/** Settings that isolated a container before and no longer do. What is known only after apply is no answer, and left to who asks about that. */
import { isObject, isUnknown, type Json, type JsonObject } from '../../model/json.ts';
import type { Severity } from '../../model/finding.ts';
import { read, readNumber } from '../plan-predicates/attribute.ts';
import { containers, podSpec, podTemplate, shownName, type Container } from './pod-spec.ts';
import type { Weakness } from './weaknesses.ts';

/** A container with the pod that it is part of. */
interface Boxed {
  container: Container;
  pod: JsonObject;
  annotations: JsonObject;
}

/** `undefined` where nothing is given up. */
type Loss = (was: Boxed, is: Boxed) => { key: string; what: string; severity: Severity } | undefined;

export function givenUp(before: JsonObject | null, after: JsonObject | null): Weakness[] {
  const [was, is] = [boxes(before), boxes(after)];
  const losses = is.flatMap((now) => {
    const old = was.find(({ container }) => container.name === now.container.name) ?? renamed(was, is);
    return old ? LOSSES.flatMap((loss) => loss(old, now) ?? []).map((one) => ({ ...one, key: `${now.container.name}: ${one.key}` })) : [];
  });
  const [old, now] = [podSpec(before), podSpec(after)];
  if (old && now && read(old, 'hostUsers') === false && !isKept(read(now, 'hostUsers'), false))
    losses.push({
      key: 'hostUsers',
      what: 'no longer has users of its own, apart from those of its node (`hostUsers`)',
      severity: 'medium',
    });
  return losses;
}

function boxes(object: JsonObject | null): Boxed[] {
  const pod = podSpec(object);
  if (!pod) return [];
  const found = read(podTemplate(object), 'metadata.annotations');
  const annotations = isObject(found) ? found : {};
  return containers(pod).map((container) => ({ container, pod, annotations }));
}

/** A pod of one container keeps it under whatever name. */
function renamed(was: readonly Boxed[], is: readonly Boxed[]): Boxed | undefined {
  return was.length === 1 && is.length === 1 ? was[0] : undefined;
}

/** Of the container, else of its pod. */
function effective({ container, pod }: Boxed, path: string): Json | undefined {
  return read(container.value, `securityContext.${path}`) ?? read(pod, `securityContext.${path}`);
}

function isKept(value: Json | undefined, safe: Json): boolean {
  return value === safe || isUnknown(value);
}

function flag(path: string, safe: boolean, what: string): Loss {
  return (was, is) =>
    effective(was, path) === safe && !isKept(effective(is, path), safe)
      ? { key: path, what: `${what} ${shownName(is.container.name)} (\`${path}\`)`, severity: 'high' }
      : undefined;
}

/** What the runtime gives a container that drops nothing; the others it never had. */
const BY_DEFAULT = [
  ...['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'NET_RAW'],
  ...['SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'],
];

/** Those of a list of capabilities that a container would have; `undefined` where some are unknown. */
function dropped(box: Boxed): ReadonlySet<string> | undefined {
  const list = read(box.container.value, 'securityContext.capabilities.drop');
  if (isUnknown(list)) return undefined;
  const names = (Array.isArray(list) ? list : []).map((one) =>
    typeof one === 'string' ? one.toUpperCase().replace(/^CAP_/, '') : undefined,
  );
  if (names.includes(undefined)) return undefined;
  return new Set(names.includes('ALL') ? BY_DEFAULT : BY_DEFAULT.filter((name) => names.includes(name)));
}

/** What it adds back on purpose is its own choice, and told where it is dangerous. */
const capabilities: Loss = (was, is) => {
  const [before, after] = [dropped(was), dropped(is)];
  if (!before || !after) return undefined;
  const lost = [...before].filter((name) => !after.has(name));
  if (lost.length === 0) return undefined;
  const names =
    lost.length === BY_DEFAULT.length
      ? 'all capabilities'
      : lost
          .slice(0, 3)
          .map((name) => `\`${name}\``)
          .join(', ');
  const more = lost.length > 3 && lost.length < BY_DEFAULT.length ? ` and ${lost.length - 3} more` : '';
  return { key: 'capabilities.drop', what: `no longer drops ${names}${more} in ${shownName(is.container.name)}`, severity: 'medium' };
};

/** A profile of one's own may allow more than that of the runtime, too: nobody can tell, so that a change between them is none. */
const seccomp: Loss = (was, is) => {
  const [before, after] = [was, is].map((box) => effective(box, 'seccompProfile.type')) as [Json | undefined, Json | undefined];
  if ((before !== 'RuntimeDefault' && before !== 'Localhost') || after !== undefined) return undefined;
  return { key: 'seccompProfile', what: `no longer asks for a seccomp profile in ${shownName(is.container.name)}`, severity: 'medium' };
};

/** Where AppArmor is on, the profile of the runtime holds unless another one is named. */
const apparmor: Loss = (was, is) => {
  const [before, after] = [ownProfile(was), ownProfile(is)];
  if (before !== true || after !== false) return undefined;
  return {
    key: 'appArmorProfile',
    what: `gives up the AppArmor profile of its own in ${shownName(is.container.name)}`,
    severity: 'medium',
  };
};

/** `undefined`: not known. */
function ownProfile(box: Boxed): boolean | undefined {
  const type = effective(box, 'appArmorProfile.type') ?? appArmorNote(box.annotations, box.container.name);
  if (isUnknown(type)) return undefined;
  return type === 'Localhost' || (typeof type === 'string' && type.startsWith('localhost/'));
}

/** As it was written before there was a field for it. */
export function appArmorNote(annotations: JsonObject, container: string): Json | undefined {
  const key = `container.apparmor.security.beta.kubernetes.io/${container}`;
  return Object.hasOwn(annotations, key) ? annotations[key] : undefined;
}

const user: Loss = (was, is) => {
  const [before, after] = [was, is].map((box) => effective(box, 'runAsUser')) as [Json | undefined, Json | undefined];
  const isSomebody = before !== undefined && (readNumber({ before }, 'before') ?? 0) > 0;
  // To Terraform nobody is an empty text.
  if (!isSomebody || (after !== undefined && after !== '') || isKept(effective(is, 'runAsNonRoot'), true)) return undefined;
  return {
    key: 'runAsUser',
    what: `leaves it to the image whether ${shownName(is.container.name)} runs as root (\`runAsUser\`)`,
    severity: 'medium',
  };
};

const LOSSES: readonly Loss[] = [
  flag('runAsNonRoot', true, 'no longer refuses to run as root in'),
  flag('readOnlyRootFilesystem', true, 'makes the file system writable in'),
  flag('allowPrivilegeEscalation', false, 'no longer forbids gaining privileges in'),
  capabilities,
  seccomp,
  apparmor,
  user,
];
