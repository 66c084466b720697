/** Logins: GitHub compares them without case. */

/** The form in which logins are compared. */
export function loginKey(login: string): string {
  return login.trim().toLowerCase();
}

export function sameLogin(one: string, other: string): boolean {
  return loginKey(one) === loginKey(other);
}

/** Commits and merges made on the platform are committed by this account, which is no person. */
export function isPlatform(login: string): boolean {
  return loginKey(login) === 'web-flow';
}
