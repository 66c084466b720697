/** Readings and findings of configuration in tests, through the real reader. */
import { terraformGrammar } from '../../../src/app/terraform-grammar.ts';
import { createClassifier } from '../../../src/dangers/classify.ts';
import type { Change } from '../../../src/model/change.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { prepareHcl } from '../../../src/readers/terraform-configuration/parse-hcl.ts';
import {
  readTerraformConfiguration,
  type ConfigurationFile,
  type ConfigurationOptions,
} from '../../../src/readers/terraform-configuration/read-terraform-configuration.ts';

await prepareHcl(await terraformGrammar());

export type Texts = Record<string, string>;

export function changesOf(base: Texts, head: Texts, options: Partial<ConfigurationOptions> = {}): Change[] {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])];
  const files: ConfigurationFile[] = paths.map((path) => ({ path, base: base[path] ?? null, head: head[path] ?? null }));
  const readings = readTerraformConfiguration(files, {
    source: 'configuration',
    trust: 'git',
    key: new Uint8Array(32).fill(7),
    ...options,
  });
  return [...readings].flatMap(({ change }) => change ?? []);
}

export function findingsOf(base: Texts, head: Texts, options: Partial<ConfigurationOptions> = {}): Finding[] {
  const classifier = createClassifier({ advisory: () => true });
  return changesOf(base, head, options).flatMap((change) => classifier.classify(change, 'unknown'));
}

/** `danger address`, in order. */
export function named(findings: readonly Finding[]): string[] {
  return findings.map(({ danger, address }) => `${danger.replace('infra/', '')} ${address}`).sort();
}
