/** How mistakes in policies look: the line, the frame, what to do. */
import { expect, test } from 'vitest';
import { loadPolicies } from '../../src/policy/load-policies.ts';
import { problemsText } from '../../src/report/problem.ts';
import { plainStyle } from '../../src/report/style.ts';
import { CATALOGUE } from './catalogue.ts';

const CONFIG = 'version: 1\nowners: [acme/platform]\nroles:\n  dba: { teams: [acme/dba] }\n';
const POLICY = `version: 1
name: databases
mode: enforced
rules:
  - id: data-is-destroyed
    match:
      dangers: [sql/drop-tabel]
    when: { "!": { in: ["scratch", { var: change.adress }] } }
    require:
      approvals: { count: 2, from: { rols: [dba] } }
`;

test('every mistake at once, each in its place', () => {
  const files = [
    { path: '.interlock/config.yaml', text: CONFIG },
    { path: '.interlock/policies/databases.yaml', text: POLICY },
  ];
  const problems = loadPolicies(files, CATALOGUE, { source: 'test', now: '2026-11-20T10:00:00Z' }).problems;
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  expect(problemsText(problems, texts, plainStyle(120))).toMatchInlineSnapshot(`
    ".interlock/policies/databases.yaml:3:7  invalid-value  \`mode\` cannot be \`enforced\`
      2 │ name: databases
      3 │ mode: enforced
        │       ^^^^^^^^ did you mean \`enforce\`?
      help: allowed: \`off\`, \`shadow\`, \`warn\`, \`enforce\`
    .interlock/policies/databases.yaml:7:17  unknown-danger  \`sql/drop-tabel\` is not a danger
      6 │     match:
      7 │       dangers: [sql/drop-tabel]
        │                 ^^^^^^^^^^^^^^ did you mean \`sql/drop-table\`?
      help: \`interlock dangers\` lists all; a glob such as \`sql/drop-*\` covers a family
    .interlock/policies/databases.yaml:8:43  unknown-field  there is no field \`change.adress\`
      7 │       dangers: [sql/drop-tabel]
      8 │     when: { "!": { in: ["scratch", { var: change.adress }] } }
        │                                           ^^^^^^^^^^^^^ did you mean \`change.address\`?
      help: fields of \`change\`: \`source\`, \`kind\`, \`type\`, \`writtenType\`, \`address\`, \`environment\`, \`digest\`, \`trust\`,
            \`notUnderstood\`, \`provider\`, \`providerAlias\`, \`region\`, \`module\`, \`deposed\`, \`actionReason\`, \`previousAddress\`,
            \`importing\`, \`replacedBecause\`, \`dependents\`, \`changed\`, \`before\`, \`after\`, \`location\`, \`plan\`
    .interlock/policies/databases.yaml:10:38  unknown-key  \`from\` has no key \`rols\`
       9 │     require:
      10 │       approvals: { count: 2, from: { rols: [dba] } }
         │                                      ^^^^ did you mean \`roles\`?
      help: keys here: \`users\`, \`teams\`, \`roles\`, \`organizations\`, \`permission\`
    "
  `);
});
