/** How bad it is when the internet reaches a range of ports. */
import type { Severity } from '../../model/finding.ts';

/** Ports of administration, databases, caches and file shares, with the name that people know. */
const SENSITIVE = new Map([
  [21, 'FTP'],
  [22, 'SSH'],
  [23, 'Telnet'],
  [135, 'RPC'],
  [139, 'NetBIOS'],
  [445, 'SMB'],
  [1433, 'SQL Server'],
  [1521, 'Oracle'],
  [2049, 'NFS'],
  [2181, 'ZooKeeper'],
  [2375, 'Docker'],
  [2376, 'Docker'],
  [2379, 'etcd'],
  [3306, 'MySQL'],
  [3389, 'RDP'],
  [5432, 'PostgreSQL'],
  [5439, 'Redshift'],
  [5601, 'Kibana'],
  [5900, 'VNC'],
  [5985, 'WinRM'],
  [5986, 'WinRM'],
  [6379, 'Redis'],
  [6443, 'Kubernetes'],
  [8080, 'often of administration'],
  [9092, 'Kafka'],
  [9200, 'Elasticsearch'],
  [9300, 'Elasticsearch'],
  [10250, 'kubelet'],
  [11211, 'memcached'],
  [27017, 'MongoDB'],
]);

/** Web servers are made for the internet. */
const WEB = new Set([80, 443]);

export interface PortRange {
  from: number;
  to: number;
}

export const ALL_PORTS: PortRange = { from: 0, to: 65_535 };

/** `undefined`: nothing to report. */
export function portGrade(range: PortRange): { severity: Severity; words: string } | undefined {
  const { from, to } = range;
  if (from <= 1 && to >= 65_535) return { severity: 'critical', words: 'all ports' };
  const words = from === to ? `port ${from}` : `ports ${from} to ${to}`;
  const sensitive = [...SENSITIVE].filter(([port]) => port >= from && port <= to).map(([, name]) => name);
  if (sensitive.length > 0) return { severity: 'critical', words: `${words} (${[...new Set(sensitive)].slice(0, 3).join(', ')})` };
  return from === to && WEB.has(from) ? undefined : { severity: 'high', words };
}
