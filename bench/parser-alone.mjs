/** The parser of PostgreSQL alone: reads files, parses each, and looks at no tree. The least that a scan which parses them could take. */
import { readFileSync } from 'node:fs';
import parser from 'libpg-query';

await parser.loadModule();
for (const file of process.argv.slice(2)) {
  try {
    parser.parseSync(readFileSync(file, 'utf8'));
  } catch {
    // Some hold what is no SQL.
  }
}
