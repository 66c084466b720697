/** Names of files that Terraform and OpenTofu read. */

const ENDINGS = ['.tf', '.tf.json', '.tofu', '.tofu.json'];
export const LOCK_FILE = '.terraform.lock.hcl';

/** Whether Terraform or OpenTofu would read the file as configuration, or as the lock of provider versions. */
export function isConfigurationFile(path: string): boolean {
  const name = nameOf(path);
  return name === LOCK_FILE || (!name.startsWith('.') && !/^#.*#$/.test(name) && ENDINGS.some((ending) => name.endsWith(ending)));
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Above this nobody writes configuration by hand. In bytes. */
export const CONFIGURATION_SIZE_LIMIT = 4_000_000;
