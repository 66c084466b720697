/** Changes of a danger case that holds Terraform configuration, through the real reader. */
import { terraformGrammar } from '../../src/app/terraform-grammar.ts';
import type { Change } from '../../src/model/change.ts';
import { prepareHcl } from '../../src/readers/terraform-configuration/parse-hcl.ts';
import { readTerraformConfiguration } from '../../src/readers/terraform-configuration/read-terraform-configuration.ts';
import type { ConfigurationText, DangerCase } from '../../tools/generate/danger-cases.ts';

export async function configurationChanges({ base, head }: NonNullable<DangerCase['configuration']>): Promise<Change[]> {
  await prepareHcl(await terraformGrammar());
  const [before, after] = [byPath(base), byPath(head)];
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const files = paths.map((path) => ({ path, base: before[path] ?? null, head: after[path] ?? null }));
  return [...readTerraformConfiguration(files, { source: 'configuration', trust: 'local', key: new Uint8Array(32) })].map(
    ({ change, problem }) => {
      if (!change) throw new Error(`${problem?.code}: ${problem?.message}`);
      return change;
    },
  );
}

function byPath(text: ConfigurationText | undefined): Record<string, string> {
  return text === undefined ? {} : typeof text === 'string' ? { 'main.tf': text } : text;
}
