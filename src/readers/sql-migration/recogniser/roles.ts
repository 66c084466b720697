/** Accounts and privileges of MySQL and MariaDB. */
import type { SqlName, SqlOperation } from '../../../model/sql.ts';
import type { RecogniserContext } from './context.ts';
import type { Cursor } from './cursor.ts';
import { quotedValue } from './quoting.ts';

/** `'app'@'%'` as `app@%`; `CURRENT_USER()`. */
export function account(cursor: Cursor): string {
  const user = cursor.name();
  if (user.toLowerCase() === 'current_user' && cursor.sign() === '(') cursor.brackets();
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== 'parameter' || cursor.source[token.start] !== '@') return user;
  cursor.at++;
  return `${user}@${quotedValue(cursor.source.slice(token.start + 1, token.end))}`;
}

/** `CREATE USER`, `ALTER USER`, `CREATE ROLE`, `SET PASSWORD`: from after the word USER or ROLE. */
export function userStatement(cursor: Cursor, op: 'create-role' | 'alter-role'): SqlOperation[] {
  cursor.accept('if', 'not', 'exists');
  cursor.accept('if', 'exists');
  const made = cursor.list((): SqlOperation & { op: 'create-role' | 'alter-role' } => {
    const role = account(cursor);
    return { op, role, attributes: [], plaintextPassword: identified(cursor), settings: [] };
  });
  // REQUIRE SSL, WITH MAX_…, PASSWORD EXPIRE, ACCOUNT LOCK, COMMENT, DEFAULT ROLE
  if (
    !cursor.done &&
    !['require', 'with', 'password', 'account', 'comment', 'attribute', 'default', 'failed_login_attempts'].includes(cursor.word())
  )
    cursor.fail();
  if (op === 'create-role') for (const one of made) one.attributes.push('login');
  cursor.at = cursor.tokens.length;
  return made;
}

/** `IDENTIFIED BY 'x'`, `IDENTIFIED WITH plugin BY 'x'`, `IDENTIFIED VIA …`; true when a password stands there in the clear. */
function identified(cursor: Cursor): boolean {
  if (!cursor.accept('identified')) return false;
  if (cursor.acceptAny(['with', 'via']) !== undefined) cursor.name();
  let plain = false;
  if (cursor.accept('by')) {
    if (cursor.accept('random', 'password')) return false;
    const isHash = cursor.accept('password');
    plain = isPlainSecret(cursor.text()) && !isHash;
  } else if (cursor.acceptAny(['as', 'using']) !== undefined) {
    if (cursor.accept('password')) {
      const { from, to } = cursor.brackets();
      plain = isPlainSecret(quotedValue(cursor.between(from, to)));
    } else cursor.text();
  }
  if (cursor.accept('replace')) cursor.text();
  while (cursor.accept('retain', 'current', 'password') || cursor.accept('discard', 'old', 'password'));
  return plain;
}

/** A placeholder is filled in elsewhere. */
function isPlainSecret(password: string): boolean {
  return password !== '' && !/^(\$\{[^}]*\}|\{\{.*\}\}|<[^>]*>|%[^%]*%|:\w+|\$\w+|@\w+@)$/.test(password);
}

/** `GRANT … ON … TO …` and `GRANT role TO …`; the same for REVOKE. */
export function grant(cursor: Cursor, context: RecogniserContext): SqlOperation[] {
  const grants = cursor.word() === 'grant';
  cursor.at++;
  if (!grants) cursor.accept('if', 'exists');
  const from = cursor.at;
  const privileges = cursor.list(() => privilege(cursor));
  if (cursor.is(grants ? 'to' : 'from')) return roleGrant(cursor, grants, from, privileges);
  cursor.expect('on');
  const objectType = cursor.acceptAny(['table', 'function', 'procedure', 'package']) ?? 'table';
  const object = privileges.includes('proxy') ? { schema: null, name: account(cursor) } : grantedObject(cursor, context);
  cursor.expect(grants ? 'to' : 'from');
  const plain: boolean[] = [];
  const grantees = cursor.list(() => {
    const name = account(cursor);
    plain.push(identified(cursor));
    return name;
  });
  let grantOption = privileges.some((one) => one === 'grant option');
  for (; !cursor.done; cursor.at++) {
    if (cursor.is('grant', 'option')) grantOption = true;
    if (
      !['with', 'grant', 'option', 'require', 'ssl', 'x509', 'none', 'as', 'and', 'subject', 'issuer', 'cipher'].includes(cursor.word()) &&
      !/^max_/.test(cursor.word()) &&
      cursor.kind() !== 'string' &&
      cursor.kind() !== 'number' &&
      !cursor.isName
    )
      cursor.fail();
  }
  const made: SqlOperation = {
    op: grants ? 'grant' : 'revoke',
    grant: {
      privileges: privileges.map((one) => (one === 'all privileges' ? 'all' : one)),
      objectType,
      objects: [object],
      allInSchema: object.name === '*',
      grantees,
      grantOption,
    },
  };
  // A password in a GRANT makes the account, or changes it.
  const made2 = grantees.flatMap((role, at): SqlOperation[] =>
    plain[at] === true ? [{ op: 'alter-role', role, attributes: [], plaintextPassword: true, settings: [] }] : [],
  );
  return [made, ...made2];
}

/** `SELECT (a, b)`, `ALL PRIVILEGES`, or the name of a role. */
function privilege(cursor: Cursor): string {
  const from = cursor.at;
  const words: string[] = [];
  while (!cursor.done && !cursor.is('on') && !cursor.is('to') && !cursor.is('from') && cursor.sign() !== ',') {
    if (cursor.sign() === '(') cursor.brackets();
    else if (cursor.kind() === 'parameter') cursor.at++;
    else words.push(cursor.name().toLowerCase());
  }
  if (cursor.at === from) cursor.fail();
  return words.join(' ');
}

function roleGrant(cursor: Cursor, grants: boolean, from: number, roles: string[]): SqlOperation[] {
  if (cursor.at === from) cursor.fail();
  cursor.at++;
  const grantees = cursor.list(() => account(cursor));
  const adminOption = cursor.accept('with', 'admin', 'option');
  // REVOKE ALL PRIVILEGES, GRANT OPTION FROM app
  if (!grants && roles.includes('all privileges')) {
    const object: SqlName = { schema: '*', name: '*' };
    return [
      {
        op: 'revoke',
        grant: { privileges: ['all'], objectType: 'table', objects: [object], allInSchema: true, grantees, grantOption: false },
      },
    ];
  }
  return [{ op: grants ? 'grant-role' : 'revoke-role', roles, grantees, adminOption }];
}

/** `*.*`, `db.*`, `db.t`, `*`. */
function grantedObject(cursor: Cursor, context: RecogniserContext): SqlName {
  const part = (): string => (cursor.acceptSign('*') ? '*' : cursor.name());
  const first = part();
  if (!cursor.acceptSign('.')) return { schema: null, name: context.names.table(context.dialect, first) };
  return { schema: first, name: part() };
}
