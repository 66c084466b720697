/** What a command runs, without its arguments, which may hold secrets: `curl … | bash`. */

/** Names that are known to be programs, or words of the shell; anything else could be a secret in an unexpected place. */
const PROGRAMS = new Set(
  `ansible ansible-playbook apk apt apt-get aws awk az base64 bash bundle cargo cat cd chef-client chmod chown chroot cmd consul cp cqlsh crontab
  curl cut date dd dnf docker docker-compose doctl echo eksctl env eval exec exit export find flyway for gcloud gem gh git go gpg grep gsutil helm if
  invoke-expression iex iptables java jq kill kubectl kustomize liquibase ln make mc mkdir mongo mongosh mount mv mysql mysqldump nc ncat net nix
  node nohup nomad npm npx openssl oci packer pg_dump pg_restore perl php pip pip3 pnpm podman powershell powershell.exe printf psql pulumi puppet
  pwd pwsh python python2 python3 rake redis-cli rm rsync ruby scp sed service set sftp sh sleep sops source ssh ssh-keygen sqlcmd sqlite3 ssm sudo
  systemctl tar tee telnet terraform test time timeout tofu touch true unzip until user useradd vault wget while winrm xargs yarn yq yum zip zsh`
    .split(/\s+/)
    .filter((name) => name !== ''),
);

const MOST_PARTS = 6;

/** One line, at most a few programs. */
export function commandOutline(command: string): string {
  // What is quoted is an argument, and its content no code of the shell that is read here.
  const plain = command
    .slice(0, 20_000)
    .replace(/\\\r?\n/g, ' ')
    .replace(/'[^']*'|"(?:[^"\\]|\\.)*"/gs, ' § ');
  const parts = plain.split(/(\|\||&&|[|;&\n])/);
  const shown: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const words = (parts[at] ?? '')
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '' && !/^\w+=/.test(word));
    const [program = '', ...rest] = words;
    if (program === '') continue;
    const joint = shown.length === 0 ? '' : parts[at - 1] === '|' ? ' | ' : '; ';
    if (shown.length === MOST_PARTS) {
      shown.push('; …');
      break;
    }
    shown.push(`${joint}${programName(program)}${rest.length > 0 ? ' …' : ''}`);
  }
  const text = shown.join('').replace(/…(; …)+/g, '…');
  return text === '' ? '…' : text;
}

/** A known program by whatever path, or a script of the repository. */
function programName(word: string): string {
  const name = word.slice(word.lastIndexOf('/') + 1);
  if (PROGRAMS.has(name.toLowerCase())) return name;
  return /^[A-Za-z0-9_.-]{1,60}\.(sh|bash|py|ps1|rb|js|pl|bat|cmd|exe)$/.test(name) ? name : '…';
}
