/** Fires when an endpoint stops asking who calls. */
import { defineDanger } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import type { Hit } from '../../model/danger.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds } from '../kubernetes-predicates/kubernetes-change.ts';
import { read, readText, readTexts } from '../plan-predicates/attribute.ts';
import { existed, destroys, isDeposed, leaves, replaces } from '../plan-predicates/lifecycle.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, on, set, type SettingTable } from '../plan-predicates/settings.ts';
import { isUndecided } from '../plan-predicates/undecided.ts';
import { loss } from '../plan-predicates/wording.ts';

const LOGINS: SettingTable = {
  aws_api_gateway_method: [is('authorization', ['AWS_IAM', 'CUSTOM', 'COGNITO_USER_POOLS'])],
  aws_apigatewayv2_route: [is('authorization_type', ['AWS_IAM', 'CUSTOM', 'JWT'])],
  azurerm_linux_web_app: [on('auth_settings_v2.auth_enabled'), on('auth_settings.enabled')],
  azurerm_windows_web_app: [on('auth_settings_v2.auth_enabled'), on('auth_settings.enabled')],
  azurerm_linux_function_app: [on('auth_settings_v2.auth_enabled'), on('auth_settings.enabled')],
  google_compute_backend_service: [set('iap')],
  aws_opensearch_domain: [on('advanced_security_options.enabled')],
  aws_elasticsearch_domain: [on('advanced_security_options.enabled')],
};

/** Values that let in whoever reaches it; a login is anything else. */
const OPENED: Readonly<Record<string, { path: string; value: Json; instead: string }>> = {
  aws_memorydb_cluster: { path: 'acl_name', value: 'open-access', instead: 'name an access control list of your own in `acl_name`' },
  aws_msk_cluster: {
    path: 'client_authentication.unauthenticated',
    value: true,
    instead: 'set `client_authentication.unauthenticated = false`',
  },
};

const INGRESS = ['Ingress.networking.k8s.io'];
const ingress = new Set(INGRESS);
/** By which a controller asks for a login, or for a certificate of the client. */
const ASKS = [
  ...['type', 'url', 'tls-secret'].map((what) => `nginx.ingress.kubernetes.io/auth-${what}`),
  'alb.ingress.kubernetes.io/auth-type',
  'haproxy.org/auth-type',
  'haproxy-ingress.github.io/auth-url',
];

const GATES = new Set([
  'cloudflare_access_application',
  'cloudflare_zero_trust_access_application',
  'aws_api_gateway_authorizer',
  'aws_apigatewayv2_authorizer',
]);

export default defineDanger({
  title: 'login of an endpoint taken away',
  harm: 'exposure',
  severity: 'high',
  why: 'Everybody who reaches the endpoint can call it.',
  help: 'keep the login; open single paths that are meant for everybody',
  safeWhen:
    'another way to log in takes its place; a new method or store without one counts as low, a method that only answers browsers before a request (`OPTIONS`) does not count',
  types: [...Object.keys(LOGINS), ...Object.keys(OPENED), ...GATES, 'aws_lb_listener_rule', 'aws_lb_listener', ...typesOfKinds(INGRESS)],
  newTypes: ['aws_api_gateway_method', ...Object.keys(OPENED)],
  find(change) {
    if (GATES.has(change.type) && destroys(change) && !replaces(change) && !isDeposed(change))
      return { message: `${loss(change)}: what it guarded asks nobody to log in` };
    if (change.type === 'aws_lb_listener_rule' && existed(change) && leaves(change)) {
      const asks = (object: Json): boolean => JSON.stringify(object).includes('"type":"authenticate-');
      if (asks(change.before) && !asks(change.after)) return { message: `\`${change.address}\` no longer asks for a login`, key: 'action' };
    }
    if (
      tableName(change.type) === 'aws_lb_listener' &&
      existed(change) &&
      leaves(change) &&
      !isUndecided(change.after, 'default_action.type')
    ) {
      const asks = (object: Json): boolean => readTexts(object, 'default_action.type').some((type) => type.startsWith('authenticate-'));
      return asks(change.before) && !asks(change.after)
        ? { message: `\`${change.address}\` no longer asks for a login where no rule fits`, key: 'default_action' }
        : undefined;
    }
    const open = madeWithoutLogin(change) ?? opened(change) ?? ingressOpened(change);
    if (open) return open;
    const lost = protectionLost(change, LOGINS);
    // An option such as an API key still keeps strangers out.
    return change.type === 'aws_api_gateway_method' && readText(change.after, 'authorization') !== 'NONE' ? [] : lost;
  },
});

function ingressOpened(change: Change): Hit | undefined {
  const found = changeOfKinds(change, ingress);
  if (!found || found.before === null || found.after === null) return undefined;
  const asks = (object: JsonObject): boolean => {
    const annotations = read(object, 'metadata.annotations');
    return isObject(annotations) && ASKS.some((name) => Object.hasOwn(annotations, name) && annotations[name] !== 'none');
  };
  if (!asks(found.before) || asks(found.after)) return undefined;
  return { message: `\`${change.address}\` no longer asks for a login (annotations)`, key: 'annotations' };
}

function opened(change: Change): Hit | undefined {
  const row = OPENED[change.type];
  if (row === undefined || !leaves(change)) return undefined;
  if (read(change.after, row.path) !== row.value || read(change.before, row.path) === row.value) return undefined;
  return {
    message: `\`${change.address}\` asks nobody to log in (\`${row.path}\`)`,
    help: row.instead,
    severity: existed(change) ? 'high' : 'low',
    key: row.path,
  };
}

/** The attribute has no default, so that somebody wrote it. */
function madeWithoutLogin(change: Change): Hit | undefined {
  if (change.type !== 'aws_api_gateway_method' || !leaves(change) || existed(change)) return undefined;
  if (readText(change.after, 'authorization') !== 'NONE' || readText(change.after, 'http_method') === 'OPTIONS') return undefined;
  if (read(change.after, 'api_key_required') === true) return undefined;
  return {
    message: `\`${change.address}\` is made without a login`,
    help: 'set `authorization`, such as `AWS_IAM`',
    severity: 'low',
    key: 'authorization',
  };
}
