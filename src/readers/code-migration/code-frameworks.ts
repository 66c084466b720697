/** Tools whose migrations are programs: how each is recognised, and how it shows the SQL that it would run. */

export interface CodeFramework {
  /** As people call it. */
  name: string;
  language: string;
  /** Where its migrations lie, or what their names look like. */
  path: RegExp;
  /** What is in every one of them. */
  content: RegExp;
  /** How to get the SQL out of this very one. */
  sql(path: string, text: string): string;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

/** The folder around the one with the migrations. */
function around(path: string): string {
  return path.split('/').at(-3) ?? '<app>';
}

function revision(text: string, name: string): string | undefined {
  return new RegExp(`^${name}\\b[^=\\n]*=\\s*["']([\\w-]+)["']`, 'm').exec(text)?.[1];
}

/** In order: the first that fits is taken. */
export const CODE_FRAMEWORKS: readonly CodeFramework[] = [
  {
    name: 'Rails',
    language: 'Ruby',
    path: /(^|\/)(db|migrate)\/(\w*_)?(post_)?migrat\w*\/.*\.rb$|(^|\/)db\/.*\/?\d{14}_[^/]*\.rb$/,
    content: /\bActiveRecord::Migration\b|<\s*[\w:]+::Migration\b/,
    sql: () =>
      'run `bin/rails db:migrate` against a scratch database and take the statements from `log/development.log`, or write them in `execute` and in an `.sql` file beside it',
  },
  {
    name: 'Django',
    language: 'Python',
    path: /(^|\/)migrations\/\d{4}_[^/]*\.py$/,
    content: /\bmigrations\.Migration\b/,
    sql: (path) => `\`python manage.py sqlmigrate ${around(path)} ${nameOf(path)}\` prints its SQL`,
  },
  {
    name: 'Alembic',
    language: 'Python',
    path: /(^|\/)(versions|migrations|alembic)\/.*\.py$/,
    content: /^def\s+upgrade\s*\(/m,
    sql: (_, text) => {
      const [from, to] = [revision(text, 'down_revision') ?? 'base', revision(text, 'revision') ?? '<revision>'];
      return `\`alembic upgrade ${from}:${to} --sql\` prints its SQL`;
    },
  },
  {
    name: 'Laravel',
    language: 'PHP',
    path: /(^|\/)migrations?\/.*\.php$/i,
    content: /\bextends\s+Migration\b/,
    sql: (path) => `\`php artisan migrate --pretend --path=${path}\` prints its SQL`,
  },
  {
    name: 'Doctrine',
    language: 'PHP',
    path: /(^|\/)migrations?\/.*\.php$/i,
    content: /\bextends\s+AbstractMigration\b/,
    sql: () => '`php bin/console doctrine:migrations:migrate --write-sql` writes its SQL',
  },
  {
    name: 'Ecto',
    language: 'Elixir',
    path: /(^|\/)(\w*_)?migrations\/.*\.exs$/,
    content: /\buse\s+Ecto\.Migration\b/,
    sql: () => 'run `mix ecto.migrate --log-migrations-sql` against a scratch database: it logs the statements',
  },
  {
    name: 'Entity Framework',
    language: 'C#',
    path: /(^|\/)migrations\/.*\.cs$/i,
    content: /\bMigrationBuilder\b/,
    sql: () => '`dotnet ef migrations script --idempotent` prints its SQL',
  },
  {
    name: 'Flyway',
    language: 'Java or Kotlin',
    path: /(^|\/)(db|migrations?)\/.*\.(java|kt)$|(^|\/)[VR]\d*[\d_]*__[^/]*\.(java|kt)$/,
    content: /\b(BaseJavaMigration|JavaMigration)\b/,
    sql: () => 'write it as an SQL migration of Flyway where that is possible',
  },
  {
    name: 'goose',
    language: 'Go',
    path: /(^|\/)\d+_[^/]*\.go$/,
    content: /\bgoose\.AddMigration|\bgoose\.AddNamedMigration/,
    sql: () => 'write it as an SQL migration of goose where that is possible',
  },
  {
    name: 'SeaORM',
    language: 'Rust',
    path: /(^|\/)m\d{8}_[^/]*\.rs$/,
    content: /\bMigrationTrait\b/,
    sql: () => 'run `sea-orm-cli migrate up` against a scratch database with the log of statements on',
  },
  {
    name: 'TypeORM',
    language: 'TypeScript or JavaScript',
    path: /(^|\/)[\w-]*migrations?\/.*\.[cm]?[jt]s$|(^|\/)\d{13}-[^/]*\.[cm]?[jt]s$/i,
    content: /\bMigrationInterface\b|\bqueryRunner\.(query|createTable|addColumn|dropTable|dropColumn)\b/,
    sql: () =>
      'its SQL stands in `queryRunner.query`: put it into an `.sql` file, or run it with `logging: true` against a scratch database',
  },
  {
    name: 'Sequelize',
    language: 'JavaScript or TypeScript',
    path: /(^|\/)migrations?\/.*\.[cm]?[jt]s$/i,
    content: /\bqueryInterface\b|\bQueryInterface\b/,
    sql: () => 'run `sequelize db:migrate` against a scratch database: it logs the statements',
  },
  {
    name: 'node-pg-migrate',
    language: 'JavaScript or TypeScript',
    path: /(^|\/)migrations?\/.*\.[cm]?[jt]s$/i,
    content: /\bpgm\b|\bMigrationBuilder\b/,
    sql: () => '`node-pg-migrate up --dry-run` prints its SQL',
  },
  {
    name: 'Knex',
    language: 'JavaScript or TypeScript',
    path: /(^|\/)migrations?\/.*\.[cm]?[jt]s$/i,
    content: /\bknex\b/i,
    sql: () => 'run it with `DEBUG=knex:query` against a scratch database: it logs the statements',
  },
  {
    name: 'a tool',
    language: 'JavaScript or TypeScript',
    path: /(^|\/)migrations?\/[^/]*\d[^/]*\.[cm]?[jt]s$/i,
    content: /\bexports\.up\b|\bexport\s+(async\s+)?(function|const|let|var)\s+up\b|\basync\s+up\s*\(/,
    sql: () => 'write its statements in an `.sql` file',
  },
  {
    name: 'Liquibase',
    language: 'XML, YAML or JSON',
    path: /(changelog|liquibase|(^|\/)migrations?\/).*\.(xml|ya?ml|json)$/i,
    content: /<databaseChangeLog\b|^[ \t]*"?databaseChangeLog"?[ \t]*:/m,
    sql: () => '`liquibase update-sql` prints its SQL',
  },
];
