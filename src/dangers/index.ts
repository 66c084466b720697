/** Generated from the files below src/dangers/ by `npm run generate`. Do not edit. */
import type { Danger } from '../model/danger.ts';
import any_changeNotUnderstood from './any/change-not-understood.ts';
import infra_accountOrProjectChange from './infra/account-or-project-change.ts';
import infra_adminPolicyAttached from './infra/admin-policy-attached.ts';
import infra_alarmDelete from './infra/alarm-delete.ts';
import infra_artifactRegistryDelete from './infra/artifact-registry-delete.ts';
import infra_auditLoggingDisabled from './infra/audit-logging-disabled.ts';
import infra_automatedBackupsDeleted from './infra/automated-backups-deleted.ts';
import infra_azurePrivilegedRoleAssignment from './infra/azure-privileged-role-assignment.ts';
import infra_backupsDisabled from './infra/backups-disabled.ts';
import infra_bucketDeleteWithForceDestroy from './infra/bucket-delete-with-force-destroy.ts';
import infra_bucketPublic from './infra/bucket-public.ts';
import infra_budgetOrQuotaRemoved from './infra/budget-or-quota-removed.ts';
import infra_certificateDelete from './infra/certificate-delete.ts';
import infra_clusterDelete from './infra/cluster-delete.ts';
import infra_computeFleetDelete from './infra/compute-fleet-delete.ts';
import infra_connectivityDelete from './infra/connectivity-delete.ts';
import infra_containerResourceDelete from './infra/container-resource-delete.ts';
import infra_databaseObjectDelete from './infra/database-object-delete.ts';
import infra_databasePublic from './infra/database-public.ts';
import infra_deletionProtectionDisabled from './infra/deletion-protection-disabled.ts';
import infra_deposedStatefulDelete from './infra/deposed-stateful-delete.ts';
import infra_diskOrVolumeDelete from './infra/disk-or-volume-delete.ts';
import infra_dnsZoneDelete from './infra/dns-zone-delete.ts';
import infra_fileSystemDelete from './infra/file-system-delete.ts';
import infra_forceDestroyEnabled from './infra/force-destroy-enabled.ts';
import infra_gcpAuthoritativeIam from './infra/gcp-authoritative-iam.ts';
import infra_gcpPrimitiveOrAdminRole from './infra/gcp-primitive-or-admin-role.ts';
import infra_gcpPublicMember from './infra/gcp-public-member.ts';
import infra_githubRepositoryDelete from './infra/github-repository-delete.ts';
import infra_iamPrivilegeEscalationAction from './infra/iam-privilege-escalation-action.ts';
import infra_iamWildcardAction from './infra/iam-wildcard-action.ts';
import infra_identityDelete from './infra/identity-delete.ts';
import infra_importWithChange from './infra/import-with-change.ts';
import infra_k8sClusterAdminBinding from './infra/k8s-cluster-admin-binding.ts';
import infra_k8sRbacWildcard from './infra/k8s-rbac-wildcard.ts';
import infra_keyOrSecretRecoveryWindowShortened from './infra/key-or-secret-recovery-window-shortened.ts';
import infra_kmsGrantOrAliasRemoved from './infra/kms-grant-or-alias-removed.ts';
import infra_kmsKeyDeletion from './infra/kms-key-deletion.ts';
import infra_lifecycleExpiryAdded from './infra/lifecycle-expiry-added.ts';
import infra_loadBalancerDelete from './infra/load-balancer-delete.ts';
import infra_logOrAuditStoreDelete from './infra/log-or-audit-store-delete.ts';
import infra_managementLockRemoved from './infra/management-lock-removed.ts';
import infra_mfaDeleteOrObjectLockRemoved from './infra/mfa-delete-or-object-lock-removed.ts';
import infra_moveTargetMissing from './infra/move-target-missing.ts';
import infra_multiAzOrReplicationDisabled from './infra/multi-az-or-replication-disabled.ts';
import infra_networkOpenToWorld from './infra/network-open-to-world.ts';
import infra_nodePoolDelete from './infra/node-pool-delete.ts';
import infra_notificationTargetRemoved from './infra/notification-target-removed.ts';
import infra_orgGuardrailRemoved from './infra/org-guardrail-removed.ts';
import infra_permissionsBoundaryRemoved from './infra/permissions-boundary-removed.ts';
import infra_pitrDisabled from './infra/pitr-disabled.ts';
import infra_regionChange from './infra/region-change.ts';
import infra_repetitionModeChange from './infra/repetition-mode-change.ts';
import infra_replaceByEncryptionChange from './infra/replace-by-encryption-change.ts';
import infra_replaceByEngineDowngrade from './infra/replace-by-engine-downgrade.ts';
import infra_replaceByIdentifierChange from './infra/replace-by-identifier-change.ts';
import infra_replaceDestroyFirst from './infra/replace-destroy-first.ts';
import infra_replaceTaintedStateful from './infra/replace-tainted-stateful.ts';
import infra_replaceTriggered from './infra/replace-triggered.ts';
import infra_resourcePolicyPublic from './infra/resource-policy-public.ts';
import infra_retentionLowered from './infra/retention-lowered.ts';
import infra_routeOrGatewayDelete from './infra/route-or-gateway-delete.ts';
import infra_securityServiceDisabled from './infra/security-service-disabled.ts';
import infra_snapshotOrBackupDelete from './infra/snapshot-or-backup-delete.ts';
import infra_softDeleteDisabled from './infra/soft-delete-disabled.ts';
import infra_stateForget from './infra/state-forget.ts';
import infra_stateMoveWithChange from './infra/state-move-with-change.ts';
import infra_statefulDelete from './infra/stateful-delete.ts';
import infra_statefulDeleteWithoutFinalSnapshot from './infra/stateful-delete-without-final-snapshot.ts';
import infra_statefulReplace from './infra/stateful-replace.ts';
import infra_staticIpRelease from './infra/static-ip-release.ts';
import infra_streamOrQueueDelete from './infra/stream-or-queue-delete.ts';
import infra_trustPolicyOpened from './infra/trust-policy-opened.ts';
import infra_userDirectoryDelete from './infra/user-directory-delete.ts';
import infra_versioningDisabled from './infra/versioning-disabled.ts';
import infra_vmDeleteWithAttachedDisks from './infra/vm-delete-with-attached-disks.ts';
import infra_vpcOrSubnetDelete from './infra/vpc-or-subnet-delete.ts';
import infra_wafOrDdosRemoved from './infra/waf-or-ddos-removed.ts';

export const dangers: ReadonlyMap<string, Danger> = new Map([
  ['any/change-not-understood', any_changeNotUnderstood],
  ['infra/account-or-project-change', infra_accountOrProjectChange],
  ['infra/admin-policy-attached', infra_adminPolicyAttached],
  ['infra/alarm-delete', infra_alarmDelete],
  ['infra/artifact-registry-delete', infra_artifactRegistryDelete],
  ['infra/audit-logging-disabled', infra_auditLoggingDisabled],
  ['infra/automated-backups-deleted', infra_automatedBackupsDeleted],
  ['infra/azure-privileged-role-assignment', infra_azurePrivilegedRoleAssignment],
  ['infra/backups-disabled', infra_backupsDisabled],
  ['infra/bucket-delete-with-force-destroy', infra_bucketDeleteWithForceDestroy],
  ['infra/bucket-public', infra_bucketPublic],
  ['infra/budget-or-quota-removed', infra_budgetOrQuotaRemoved],
  ['infra/certificate-delete', infra_certificateDelete],
  ['infra/cluster-delete', infra_clusterDelete],
  ['infra/compute-fleet-delete', infra_computeFleetDelete],
  ['infra/connectivity-delete', infra_connectivityDelete],
  ['infra/container-resource-delete', infra_containerResourceDelete],
  ['infra/database-object-delete', infra_databaseObjectDelete],
  ['infra/database-public', infra_databasePublic],
  ['infra/deletion-protection-disabled', infra_deletionProtectionDisabled],
  ['infra/deposed-stateful-delete', infra_deposedStatefulDelete],
  ['infra/disk-or-volume-delete', infra_diskOrVolumeDelete],
  ['infra/dns-zone-delete', infra_dnsZoneDelete],
  ['infra/file-system-delete', infra_fileSystemDelete],
  ['infra/force-destroy-enabled', infra_forceDestroyEnabled],
  ['infra/gcp-authoritative-iam', infra_gcpAuthoritativeIam],
  ['infra/gcp-primitive-or-admin-role', infra_gcpPrimitiveOrAdminRole],
  ['infra/gcp-public-member', infra_gcpPublicMember],
  ['infra/github-repository-delete', infra_githubRepositoryDelete],
  ['infra/iam-privilege-escalation-action', infra_iamPrivilegeEscalationAction],
  ['infra/iam-wildcard-action', infra_iamWildcardAction],
  ['infra/identity-delete', infra_identityDelete],
  ['infra/import-with-change', infra_importWithChange],
  ['infra/k8s-cluster-admin-binding', infra_k8sClusterAdminBinding],
  ['infra/k8s-rbac-wildcard', infra_k8sRbacWildcard],
  ['infra/key-or-secret-recovery-window-shortened', infra_keyOrSecretRecoveryWindowShortened],
  ['infra/kms-grant-or-alias-removed', infra_kmsGrantOrAliasRemoved],
  ['infra/kms-key-deletion', infra_kmsKeyDeletion],
  ['infra/lifecycle-expiry-added', infra_lifecycleExpiryAdded],
  ['infra/load-balancer-delete', infra_loadBalancerDelete],
  ['infra/log-or-audit-store-delete', infra_logOrAuditStoreDelete],
  ['infra/management-lock-removed', infra_managementLockRemoved],
  ['infra/mfa-delete-or-object-lock-removed', infra_mfaDeleteOrObjectLockRemoved],
  ['infra/move-target-missing', infra_moveTargetMissing],
  ['infra/multi-az-or-replication-disabled', infra_multiAzOrReplicationDisabled],
  ['infra/network-open-to-world', infra_networkOpenToWorld],
  ['infra/node-pool-delete', infra_nodePoolDelete],
  ['infra/notification-target-removed', infra_notificationTargetRemoved],
  ['infra/org-guardrail-removed', infra_orgGuardrailRemoved],
  ['infra/permissions-boundary-removed', infra_permissionsBoundaryRemoved],
  ['infra/pitr-disabled', infra_pitrDisabled],
  ['infra/region-change', infra_regionChange],
  ['infra/repetition-mode-change', infra_repetitionModeChange],
  ['infra/replace-by-encryption-change', infra_replaceByEncryptionChange],
  ['infra/replace-by-engine-downgrade', infra_replaceByEngineDowngrade],
  ['infra/replace-by-identifier-change', infra_replaceByIdentifierChange],
  ['infra/replace-destroy-first', infra_replaceDestroyFirst],
  ['infra/replace-tainted-stateful', infra_replaceTaintedStateful],
  ['infra/replace-triggered', infra_replaceTriggered],
  ['infra/resource-policy-public', infra_resourcePolicyPublic],
  ['infra/retention-lowered', infra_retentionLowered],
  ['infra/route-or-gateway-delete', infra_routeOrGatewayDelete],
  ['infra/security-service-disabled', infra_securityServiceDisabled],
  ['infra/snapshot-or-backup-delete', infra_snapshotOrBackupDelete],
  ['infra/soft-delete-disabled', infra_softDeleteDisabled],
  ['infra/state-forget', infra_stateForget],
  ['infra/state-move-with-change', infra_stateMoveWithChange],
  ['infra/stateful-delete', infra_statefulDelete],
  ['infra/stateful-delete-without-final-snapshot', infra_statefulDeleteWithoutFinalSnapshot],
  ['infra/stateful-replace', infra_statefulReplace],
  ['infra/static-ip-release', infra_staticIpRelease],
  ['infra/stream-or-queue-delete', infra_streamOrQueueDelete],
  ['infra/trust-policy-opened', infra_trustPolicyOpened],
  ['infra/user-directory-delete', infra_userDirectoryDelete],
  ['infra/versioning-disabled', infra_versioningDisabled],
  ['infra/vm-delete-with-attached-disks', infra_vmDeleteWithAttachedDisks],
  ['infra/vpc-or-subnet-delete', infra_vpcOrSubnetDelete],
  ['infra/waf-or-ddos-removed', infra_wafOrDdosRemoved],
]);
