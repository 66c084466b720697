/** Patterns of paths and branches that look right and fit nothing: what they are for would pass unseen. */
import { problem, type Problem } from '../../model/problem.ts';
import { quoted } from '../quoted.ts';
import { nearest } from '../suggest.ts';
import type { YamlNode } from '../yaml/node.ts';
import { hasWildcard, ruleNodes, type Check } from './context.ts';

export const checkPaths: Check = (context) => {
  const config = context.config?.node;
  const sources = config?.get('sources').items() ?? [];
  const files = sources.flatMap((source) => source.get('files').items());
  const paths = [
    ...files,
    ...sources.flatMap((source) => [...source.get('schema').items(), ...source.get('when').get('paths').items()]),
    ...ruleNodes(context).flatMap((rule) => rule.get('match').get('paths').items()),
  ];
  const branches = [
    ...(config?.get('environments').entries() ?? []).flatMap((environment) => environment.get('branches').items()),
    ...ruleNodes(context).flatMap((rule) => rule.get('match').get('branches').items()),
  ];
  const migrations = sources.filter((source) => source.get('reader').text() === 'sql-migration');
  return [
    ...paths.flatMap((node) => pathProblem(node) ?? []),
    ...files.flatMap((node) => placeholderProblem(node) ?? []),
    ...migrations.flatMap((source) => source.get('files').items()).flatMap((node) => folderProblem(node) ?? []),
    ...branches.flatMap((node) => branchProblem(node) ?? []),
  ];
};

/** Paths are those that git lists: from the top of the repository, with `/`, of files. */
function pathProblem(node: YamlNode): Problem | undefined {
  const path = node.text();
  if (path === undefined || path === '') return undefined;
  if (/(^|\/)\.\.?(\/|$)/.test(path) || path.startsWith('/'))
    return never(node, 'paths start at the top of the repository, without `/`, `./` or `..`', meant(path));
  if (path.endsWith('/')) return never(node, 'a path is that of a file, and `**` stands for all below a folder', `${path}**`);
  if (/\\[A-Za-z\d]/.test(path)) return never(node, 'a `\\` takes the next character as it is', path.replaceAll('\\', '/'));
  return undefined;
}

/** Without the steps that lead nowhere; nothing where it leads out of the repository. */
function meant(path: string): string | undefined {
  const inside = path.replace(/^\/+/, '').replaceAll(/(^|\/)(\.\/)+/g, '$1');
  return inside === '' || /(^|\/)\.\.?(\/|$)/.test(inside) ? undefined : inside;
}

/** `{env}` is an alternation of one, so it fits the text `env`. */
function placeholderProblem(node: YamlNode): Problem | undefined {
  const name = /\{([^{},]*)\}/.exec((node.text() ?? '').replaceAll('{environment}', ''))?.[1];
  if (name === undefined) return undefined;
  const near = name !== '' && ('environment'.startsWith(name.toLowerCase()) || nearest(name, ['environment']) !== undefined);
  return problem('invalid-pattern', `\`{${name}}\` stands for nothing`, {
    ...(near && { hint: 'did you mean `{environment}`?' }),
    help: '`{environment}` takes the environment from the path; `{a,b}` is either, `*` any name',
    location: node.location(),
  });
}

function folderProblem(node: YamlNode): Problem | undefined {
  const path = node.text() ?? '';
  if (path === '' || path.endsWith('/') || hasWildcard(path) || path.slice(path.lastIndexOf('/') + 1).includes('.')) return undefined;
  return never(node, 'it names a folder, and sources are made of files', `${path}/**/*.sql`);
}

function branchProblem(node: YamlNode): Problem | undefined {
  const branch = node.text() ?? '';
  const name = /^(?:refs\/heads\/|refs\/remotes\/[^/]+\/)(.+)$/.exec(branch)?.[1];
  return name === undefined ? undefined : never(node, 'branches are named without `refs/`', name);
}

function never(node: YamlNode, why: string, instead: string | undefined): Problem {
  return problem('invalid-pattern', `${quoted(node.text() ?? '')} matches nothing: ${why}`, {
    ...(instead !== undefined && { hint: `did you mean ${quoted(instead)}?` }),
    help: 'write paths and branches as git lists them: `infra/network/**`, `main`',
    location: node.location(),
  });
}
