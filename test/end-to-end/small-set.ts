/** A small set of policies, and a plan and what they judge. */
export const CONFIG = `version: 1
owners: [acme/platform]
sources:
  - id: app-db
    reader: sql-migration
    files: ["db/migrations/**/*.sql"]
    environment: [production]
  - id: network
    reader: terraform-plan
    files: ["plans/{environment}/network.json"]
    when: { paths: ["infra/**"] }
environments: { production: { branches: [main] } }
roles:
  dba: { users: [ada, bob, carol] }
`;

export const POLICY = `version: 1
name: databases
mode: enforce
rules:
  - id: data-is-destroyed
    match: { harms: [data-loss], severity: high, environments: [production] }
    require:
      approvals: [{ count: 2, from: { roles: [dba] }, stale: on-push }]
`;

export const PLAN = {
  format_version: '1.2',
  terraform_version: '1.9.0',
  resource_changes: [
    {
      address: 'aws_db_instance.main',
      mode: 'managed',
      type: 'aws_db_instance',
      name: 'main',
      provider_name: 'registry.terraform.io/hashicorp/aws',
      change: {
        actions: ['delete'],
        before: { identifier: 'main', skip_final_snapshot: true },
        after: null,
        after_unknown: {},
        before_sensitive: {},
        after_sensitive: false,
      },
    },
  ],
};
