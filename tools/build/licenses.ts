/** The licenses of everything that went into a bundle. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

/** One section per package, sorted; throws when a package says nothing about its license, since it could not be shipped. */
export function thirdPartyLicenses(root: string, inputs: string[]): string {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const sections = [...folders].map((folder) => section(root, folder)).sort((a, b) => (a.title < b.title ? -1 : 1));
  return [
    'Interlock is distributed with these packages, under their own licenses.\n',
    ...sections.map(({ title, text }) => `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${text.trim()}\n`),
  ].join('\n');
}

/** `node_modules/@scope/name`, innermost first. */
function packageFolder(input: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function section(root: string, folder: string): { title: string; text: string } {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  const own = join(root, 'tools/build/notices', `${manifest.name}.txt`);
  if (file === undefined && manifest.license === undefined) throw new Error(`no license known for ${manifest.name}`);
  const texts = [
    file === undefined ? `License: ${manifest.license}` : readFileSync(join(root, folder, file), 'utf8'),
    ...(existsSync(own) ? [readFileSync(own, 'utf8')] : []),
  ];
  return { title: `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`, text: texts.join('\n\n') };
}
