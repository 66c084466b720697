/** Scaffolds a danger and its case file: `node tools/run.mjs new-danger infra/bucket-renamed`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DANGER_FOLDERS } from './generate/danger-cases.ts';

const NEEDS_WORDS = 'describe this before you commit';

function dangerSource(title: string): string {
  return `/** ${title.charAt(0).toUpperCase()}${title.slice(1)}. */
import { defineDanger } from '../../model/danger.ts';

export default defineDanger({
  title: '${title}',
  harm: 'data-loss',
  severity: 'high',
  why: '${NEEDS_WORDS}',
  help: '${NEEDS_WORDS}',
  find(change) {
    if (change.kind !== 'delete') return undefined;
    return { message: \`\\\`\${change.address}\\\` is destroyed\` };
  },
});
`;
}

const SQL_CASES = `fires:
  - name: plain
    sql: DROP TABLE orders;
    expect: { address: public.orders, severity: high }
quiet:
  - name: created earlier in the same file
    sql: |
      CREATE TABLE orders (id bigint);
      DROP TABLE orders;
`;

const PLAN_CASES = `fires:
  - name: plain
    plan:
      - { address: aws_db_instance.main, actions: [delete], before: { id: db-1 } }
    expect: { address: aws_db_instance.main, severity: high }
quiet:
  - name: created
    plan:
      - { address: aws_db_instance.main, actions: [create], after: { id: db-1 } }
`;

export function main(args: string[], root: string): number {
  const id = args[0] ?? '';
  const [folder = '', name = '', ...rest] = id.split('/');
  if (!(DANGER_FOLDERS as readonly string[]).includes(folder) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || rest.length > 0) {
    console.error(`usage: node tools/run.mjs new-danger <${DANGER_FOLDERS.join('|')}>/<kebab-case-name>`);
    return 2;
  }
  const files = new Map([
    [join('src/dangers', `${id}.ts`), dangerSource(name.replaceAll('-', ' '))],
    [join('test/dangers', `${id}.yaml`), folder === 'sql' ? SQL_CASES : PLAN_CASES],
  ]);
  const present = [...files.keys()].filter((file) => existsSync(join(root, file)));
  if (present.length > 0) {
    console.error(`exists already: ${present.join(', ')}`);
    return 2;
  }
  for (const [file, content] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
    console.log(`wrote ${file}`);
  }
  console.log('next: edit both, then npm run generate and npx vitest run --project unit test/dangers.test.ts');
  return 0;
}
