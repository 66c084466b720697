/** Names of Pulumi resources. */

interface Urn {
  /** Without the stack and project, which the source and the environment tell: `my:component:Db$aws:rds/instance:Instance::main`. */
  address: string;
  /** The type token: `aws:rds/instance:Instance`. */
  type: string;
  name: string;
  /** Types of the components that it is part of: `my:component:Db`; `''` at the top. */
  parents: string;
}

/** `undefined` for what is no URN. Names may hold `::` themselves. */
export function parseUrn(urn: string): Urn | undefined {
  const match = /^urn:pulumi:[^:]*(?:::|:(?=:))([^:]*)::((?:(?!::).)+)::([\s\S]+)$/.exec(urn);
  if (!match) return undefined;
  const [, , qualified = '', name = ''] = match;
  const at = qualified.lastIndexOf('$');
  return { address: `${qualified}::${name}`, type: qualified.slice(at + 1), name, parents: at < 0 ? '' : qualified.slice(0, at) };
}
