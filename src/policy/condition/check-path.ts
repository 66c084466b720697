/** Paths that conditions name exist, and lists are where lists are needed. */
import { isObject } from '../../model/json.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { YamlNode } from '../yaml/node.ts';
import type { Surrounding } from './check-condition.ts';
import { CONDITION_FIELDS, type Field } from './fields.ts';
import { findField, nearestPath, siblings } from './find-field.ts';
import { quoted } from '../quoted.ts';

/** Checks the operands of `var`, `attr`, `missing`. */
export function checkPath(operator: string, operands: YamlNode[], around: Surrounding): Problem[] {
  if (operator === 'attr') return checkAttribute(operands, around);
  const paths = operator === 'var' ? operands.slice(0, 1) : operands.flatMap((operand) => operand.items());
  return paths.flatMap((node) => {
    const path = node.text();
    if (path === undefined) return [wrongPath(node, 'a path must be written out', 'write it as a text: `{ var: change.address }`')];
    if (path === '' && around.list === undefined) return [wrongPath(node, 'the path is empty', 'name a field: `{ var: change.address }`')];
    return findField(around.here, path) === undefined ? [unknownField(node, path, around)] : [];
  });
}

/** `attr` reads the change, wherever it stands. */
function checkAttribute(operands: YamlNode[], around: Surrounding): Problem[] {
  const steps = operands.map((operand) => operand.text());
  const odd = operands.find((_, at) => steps[at] === undefined);
  if (odd) return [wrongPath(odd, 'the steps of `attr` are texts', 'write `{ attr: [after, tags, "kubernetes.io/name"] }`')];
  const [first, node] = [steps[0] ?? '', operands[0] as YamlNode];
  if (around.each === 'pull') return [notKnown(node, 'change', around)];
  if (first === 'before' || first === 'after') return [];
  return [wrongPath(node, `\`attr\` starts with \`before\` or \`after\`, not ${quoted(first)}`, 'other fields are read with `var`')];
}

/** The shape of the elements of a list expression. */
export function elementField(list: YamlNode, around: Surrounding, operator: string): { field: Field; problems: Problem[] } {
  if (!isObject(list.value)) return { field: 'free', problems: [] };
  const [expression] = list.entries();
  if (expression?.name === 'filter') {
    const inner = expression.items()[0];
    return inner ? { ...elementField(inner, around, operator), problems: [] } : { field: 'free', problems: [] };
  }
  const path = expression?.name === 'var' ? expression.items()[0]?.text() : undefined;
  const field = path === undefined ? 'free' : (findField(around.here, path) ?? 'free');
  if (typeof field === 'object' && 'list' in field) return { field: field.list, problems: [] };
  if (field === 'free') return { field, problems: [] };
  const problems = [
    wrongPath(
      list,
      `${quoted(operator)} needs a list, and ${quoted(path)} is none`,
      'lists are `pull.files`, `pull.labels`, `change.changed`, ...',
    ),
  ];
  return { field: 'free', problems };
}

function unknownField(node: YamlNode, path: string, around: Surrounding): Problem {
  const root = path.split('.')[0] ?? '';
  if (around.list === undefined && Object.hasOwn(CONDITION_FIELDS, root) && findField(around.here, root) === undefined)
    return notKnown(node, root, around);
  const meant = nearestPath(around.here, path);
  const { of, names } = siblings(around.here, path);
  const list = names.map(quoted).join(', ');
  const where = of === '' ? 'fields here' : `fields of ${quoted(of)}`;
  const inside = around.list === undefined ? '' : `inside ${quoted(around.list)} a path starts at the element; `;
  return problem('unknown-field', `there is no field ${quoted(path)}`, {
    hint: meant === undefined ? undefined : `did you mean ${quoted(meant)}?`,
    help: inside + (list === '' ? `${quoted(of)} has no fields` : `${where}: ${list}`),
    location: node.location(),
  });
}

function notKnown(node: YamlNode, root: string, { each }: Surrounding): Problem {
  return problem('unknown-field', `${quoted(root)} is not known in a rule with \`each: ${each}\``, {
    help: each === 'pull' ? 'use `totals` and `pull`, or remove `each`' : 'use `change`, or remove `each`',
    location: node.location(),
  });
}

function wrongPath(node: YamlNode, message: string, help: string): Problem {
  return problem('invalid-condition', message, { help, location: node.location() });
}
