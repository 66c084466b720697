/** Property paths as Pulumi writes them: `versioning.enabled`, `ingress[0].cidrBlocks`, `tags["a.b"]`. */

/** Names and numbers of a path; a path that is not well formed is one name. */
export function stepsOf(path: string): (string | number)[] {
  const steps: (string | number)[] = [];
  let at = 0;
  while (at < path.length) {
    const rest = path.slice(at);
    const match = /^\[(\d+)\]/.exec(rest) ?? /^\["((?:[^"\\]|\\.)*)"\]/.exec(rest) ?? /^\.?([^.[\]"]+)/.exec(rest);
    if (!match) return [path];
    const [text, value = ''] = match;
    steps.push(/^\[\d/.test(text) ? Number(value) : value.replace(/\\(.)/g, '$1'));
    at += text.length;
  }
  return steps;
}
