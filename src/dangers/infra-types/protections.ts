/** All tables of settings that protect a thing or what it holds. */
import { BACKUPS, POINT_IN_TIME, REPLICATION, SOFT_DELETE, VERSIONING } from './backups.ts';
import { DELETION_PROTECTION } from './deletion-protection.ts';
import { ENCRYPTION_AT_REST } from './encryption.ts';
import { BUCKET_ACCESS, CLUSTER_ACCESS, DATABASE_ACCESS, PUBLIC_ACCESS_BLOCK } from './public-access.ts';

export const PROTECTIONS = [
  DELETION_PROTECTION,
  BACKUPS,
  POINT_IN_TIME,
  VERSIONING,
  SOFT_DELETE,
  REPLICATION,
  ENCRYPTION_AT_REST,
  PUBLIC_ACCESS_BLOCK,
  BUCKET_ACCESS,
  DATABASE_ACCESS,
  CLUSTER_ACCESS,
];
