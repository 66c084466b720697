/** The full address of a provider: `registry.terraform.io/hashicorp/aws`. */

/** Without a host it is the public registry of whichever tool runs. */
export function providerSource(source: string): string {
  const parts = source.toLowerCase().split('/');
  const [host, namespace, name] = parts.length >= 3 ? parts.slice(-3) : ['', ...(parts.length === 2 ? parts : ['hashicorp', parts[0]])];
  const shown = host === 'registry.terraform.io' || host === 'registry.opentofu.org' ? '' : host;
  return [shown, namespace, name].filter((part) => part !== '' && part !== undefined).join('/');
}
