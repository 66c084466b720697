/** Names of other tools as Terraform spells them. */

/** `DBInstanceClass`, `dbInstanceClass` as `db_instance_class`; `IAMMember` as `iam_member`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

/** The singular of an English plural as the tools form them; other words stay. */
export function singular(name: string): string {
  if (/(?:ss|us|is|series|access)$/.test(name)) return name;
  if (/ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|us)es$/.test(name)) return name.slice(0, -2);
  return /s$/.test(name) ? name.slice(0, -1) : name;
}
