/** Terraform configuration into a collector; its parser is loaded only when there is something to parse. */
import type { Change } from '../model/change.ts';
import type { ConfigurationFile, ConfigurationOptions } from '../readers/terraform-configuration/read-terraform-configuration.ts';
import type { Collector } from './collect.ts';
import { terraformGrammar } from './terraform-grammar.ts';

/** `environmentsOf` says where the root module in a folder leads to. */
export async function readConfiguration(
  files: readonly ConfigurationFile[],
  options: ConfigurationOptions,
  collector: Collector,
  environmentsOf: (folder: string) => readonly string[],
): Promise<void> {
  if (files.length === 0) return;
  const [{ readTerraformConfiguration }, { prepareHcl }, grammar] = await Promise.all([
    import('../readers/terraform-configuration/read-terraform-configuration.ts'),
    import('../readers/terraform-configuration/parse-hcl.ts'),
    terraformGrammar(),
  ]);
  await prepareHcl(grammar);
  for (const reading of readTerraformConfiguration(files, options))
    collector.add([reading], () => environmentsOf(reading.change ? rootOf(reading.change) : ''));
}

/** A module that several roots call changes in each of them. */
function rootOf({ configuration, location }: Change): string {
  return configuration?.root ?? location.file.slice(0, Math.max(0, location.file.lastIndexOf('/')));
}
