/** Branches, trees, blobs, commits, comparisons and activity of the repository. */
import { commitBody, found, MISSING, page, pageSize, refused, user, type Routes } from './route.ts';

export const gitRoutes: Routes = {
  'GET /repos/{owner}/{repo}/branches/{branch}': ({ hub, params }) => {
    const name = params['branch'] as string;
    const sha = hub.git.resolve(`refs/heads/${name}`);
    if (sha === null) return MISSING;
    return found({ name, commit: commitBody(hub, sha), protected: true });
  },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': ({ hub, params, query, limits }) => {
    const sha = hub.git.resolveTree(params['tree_sha'] as string);
    if (sha === null) return MISSING;
    const all = hub.git.tree(sha, query.has('recursive'));
    const shown = all.slice(0, limits.treeEntries);
    return found({
      sha,
      url: 'https://github.example/',
      truncated: shown.length < all.length,
      tree: shown.map(({ size, ...entry }) => (size === null ? { ...entry } : { ...entry, size })),
    });
  },
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': ({ hub, params }) => {
    const sha = params['file_sha'] as string;
    const content = hub.git.blob(sha);
    if (content === null) return MISSING;
    const text = content.toString('base64').replaceAll(/.{60}/g, '$&\n');
    return found({ sha, node_id: '', url: 'https://github.example/', size: content.length, encoding: 'base64', content: text });
  },
  'GET /repos/{owner}/{repo}/commits': (asked) => {
    const { hub, query } = asked;
    const head = hub.git.resolve(query.get('sha') ?? 'main');
    if (head === null) return MISSING;
    const shas = hub.git.commits(null, head, query.get('path') ?? undefined);
    return page(
      shas.map((sha) => commitBody(hub, sha)),
      asked,
    );
  },
  'GET /repos/{owner}/{repo}/compare/{basehead}': ({ hub, params, query }) => {
    const [base, head] = (params['basehead'] as string).split('...').map((each) => hub.git.resolve(each));
    if (!base || !head) return MISSING;
    const ahead = hub.git.commits(base, head);
    const behind = hub.git.commits(head, base);
    const size = pageSize(query);
    return found({
      status: ahead.length === 0 ? (behind.length === 0 ? 'identical' : 'behind') : behind.length === 0 ? 'ahead' : 'diverged',
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      base_commit: commitBody(hub, base),
      merge_base_commit: commitBody(hub, hub.git.mergeBase(base, head)),
      commits: ahead.slice(0, query.has('per_page') ? size : 250).map((sha) => commitBody(hub, sha)),
      files: [],
    });
  },
  'GET /repos/{owner}/{repo}/activity': ({ hub, params, query }) => {
    const ref = query.get('ref') ?? '';
    const full = ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
    const repository = `${params['owner']}/${params['repo']}`;
    const all = hub.activities.filter((each) => each.repository === repository && (ref === '' || each.ref === full)).reverse();
    if (pageSize(query) < 1) return refused('per_page');
    return found(
      all.slice(0, pageSize(query)).map(({ id, ref: name, before, after, type, actor, at }) => ({
        id,
        node_id: '',
        ref: name,
        before,
        after,
        activity_type: type,
        actor: user(hub, actor),
        timestamp: at,
      })),
    );
  },
};
