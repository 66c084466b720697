/** Issuers of tokens that everybody in the world shares, so that only a condition on the subject tells who it is. */
export const SHARED_ISSUERS: readonly string[] = [
  'token.actions.githubusercontent.com',
  'gitlab.com',
  'app.terraform.io',
  'oidc.circleci.com',
  'agent.buildkite.com',
  'api.bitbucket.org',
  'oidc.vercel.com',
  'accounts.google.com',
];
