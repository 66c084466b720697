/** The folder that all files of one side of a comparison are in. */

/** With a slash at its end, or `''`. */
export function sharedFolder(files: readonly { path: string }[]): string {
  const [first = '', ...rest] = files.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
  let shared = first;
  for (const folder of rest) while (!folder.startsWith(shared)) shared = shared.slice(0, shared.lastIndexOf('/', shared.length - 2) + 1);
  return shared;
}
