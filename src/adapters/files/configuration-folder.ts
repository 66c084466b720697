/** Which configuration a plan is made from, told from the folder in which the tools run. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface ConfigurationFolder {
  /** Name of the chosen Terraform workspace; absent: not known. */
  workspace?: string;
}

/** Undefined for a folder that holds no configuration. */
export function configurationIn(folder: string, env: Record<string, string | undefined>): ConfigurationFolder | undefined {
  if (!holdsConfiguration(folder)) return undefined;
  const named = env['TF_WORKSPACE'];
  if (named !== undefined && named !== '') return { workspace: named };
  const state = join(folder, env['TF_DATA_DIR'] ?? '.terraform');
  if (!existsSync(state)) return {};
  try {
    // Terraform writes this file once another workspace than the first was chosen.
    return { workspace: readFileSync(join(state, 'environment'), 'utf8').trim() || 'default' };
  } catch {
    return { workspace: 'default' };
  }
}

function holdsConfiguration(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => /\.(tf|tofu)(\.json)?$|^Pulumi\.ya?ml$|^terragrunt\.hcl$/.test(name));
  } catch {
    return false;
  }
}
