/** The compiled grammar of Terraform's language: beside the bundle, else in the package it comes from. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export async function terraformGrammar(): Promise<Uint8Array> {
  const beside = new URL('./tree-sitter-terraform.wasm', import.meta.url);
  if (existsSync(beside)) return readFile(beside);
  const require = createRequire(import.meta.url);
  return readFile(require.resolve('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm'));
}
