/** Generated from the files below src/dangers/ by `npm run generate`. Do not edit. */
import type { Danger } from '../model/danger.ts';
import any_changeNotUnderstood from './any/change-not-understood.ts';
import infra_accessKeyCreated from './infra/access-key-created.ts';
import infra_accessRevokedInBulk from './infra/access-revoked-in-bulk.ts';
import infra_accountOrProjectChange from './infra/account-or-project-change.ts';
import infra_actionInvocation from './infra/action-invocation.ts';
import infra_adminPolicyAttached from './infra/admin-policy-attached.ts';
import infra_alarmDelete from './infra/alarm-delete.ts';
import infra_alarmMuted from './infra/alarm-muted.ts';
import infra_applyImmediately from './infra/apply-immediately.ts';
import infra_artifactRegistryDelete from './infra/artifact-registry-delete.ts';
import infra_auditLoggingDisabled from './infra/audit-logging-disabled.ts';
import infra_authenticationRemoved from './infra/authentication-removed.ts';
import infra_automatedBackupsDeleted from './infra/automated-backups-deleted.ts';
import infra_azurePrivilegedRoleAssignment from './infra/azure-privileged-role-assignment.ts';
import infra_azureadPrivilegedGrant from './infra/azuread-privileged-grant.ts';
import infra_backendOrStateConfigChanged from './infra/backend-or-state-config-changed.ts';
import infra_backupsDisabled from './infra/backups-disabled.ts';
import infra_billingDisabled from './infra/billing-disabled.ts';
import infra_bucketDeleteWithForceDestroy from './infra/bucket-delete-with-force-destroy.ts';
import infra_bucketPublic from './infra/bucket-public.ts';
import infra_budgetOrQuotaRemoved from './infra/budget-or-quota-removed.ts';
import infra_capacityDrop from './infra/capacity-drop.ts';
import infra_certificateDelete from './infra/certificate-delete.ts';
import infra_ciActionUnpinned from './infra/ci-action-unpinned.ts';
import infra_ciPermissionsWidened from './infra/ci-permissions-widened.ts';
import infra_ciScriptInjection from './infra/ci-script-injection.ts';
import infra_ciSecretsExposed from './infra/ci-secrets-exposed.ts';
import infra_ciSelfHostedRunner from './infra/ci-self-hosted-runner.ts';
import infra_ciUntrustedCode from './infra/ci-untrusted-code.ts';
import infra_cidrChange from './infra/cidr-change.ts';
import infra_clusterDelete from './infra/cluster-delete.ts';
import infra_clusterEndpointPublic from './infra/cluster-endpoint-public.ts';
import infra_codeownersLoosened from './infra/codeowners-loosened.ts';
import infra_commitmentPurchase from './infra/commitment-purchase.ts';
import infra_computeFleetDelete from './infra/compute-fleet-delete.ts';
import infra_configurationCheckRemoved from './infra/configuration-check-removed.ts';
import infra_connectivityDelete from './infra/connectivity-delete.ts';
import infra_containerResourceDelete from './infra/container-resource-delete.ts';
import infra_countIndexShift from './infra/count-index-shift.ts';
import infra_createBeforeDestroyRemoved from './infra/create-before-destroy-removed.ts';
import infra_crossplaneManagedDelete from './infra/crossplane-managed-delete.ts';
import infra_dangerousLocalFile from './infra/dangerous-local-file.ts';
import infra_dashboardDelete from './infra/dashboard-delete.ts';
import infra_databaseObjectDelete from './infra/database-object-delete.ts';
import infra_databasePublic from './infra/database-public.ts';
import infra_deletionProtectionDisabled from './infra/deletion-protection-disabled.ts';
import infra_deposedStatefulDelete from './infra/deposed-stateful-delete.ts';
import infra_diskOrVolumeDelete from './infra/disk-or-volume-delete.ts';
import infra_dnsRecordDeleteOrChange from './infra/dns-record-delete-or-change.ts';
import infra_dnsZoneDelete from './infra/dns-zone-delete.ts';
import infra_dnssecDisabled from './infra/dnssec-disabled.ts';
import infra_domainRegistrationChange from './infra/domain-registration-change.ts';
import infra_driftPresent from './infra/drift-present.ts';
import infra_egressOpened from './infra/egress-opened.ts';
import infra_encryptionAtRestDisabled from './infra/encryption-at-rest-disabled.ts';
import infra_encryptionKeyChanged from './infra/encryption-key-changed.ts';
import infra_expensiveResourceCreated from './infra/expensive-resource-created.ts';
import infra_fileSystemDelete from './infra/file-system-delete.ts';
import infra_forceDestroyEnabled from './infra/force-destroy-enabled.ts';
import infra_fullDestroy from './infra/full-destroy.ts';
import infra_gcpAuthoritativeIam from './infra/gcp-authoritative-iam.ts';
import infra_gcpPrimitiveOrAdminRole from './infra/gcp-primitive-or-admin-role.ts';
import infra_gcpPublicMember from './infra/gcp-public-member.ts';
import infra_githubActionsPermissionsWidened from './infra/github-actions-permissions-widened.ts';
import infra_githubBranchProtectionRemoved from './infra/github-branch-protection-removed.ts';
import infra_githubBranchProtectionWeakened from './infra/github-branch-protection-weakened.ts';
import infra_githubDeployKeyOrWebhook from './infra/github-deploy-key-or-webhook.ts';
import infra_githubEnvironmentProtectionRemoved from './infra/github-environment-protection-removed.ts';
import infra_githubOwnerOrAdminGranted from './infra/github-owner-or-admin-granted.ts';
import infra_githubRepositoryArchived from './infra/github-repository-archived.ts';
import infra_githubRepositoryDelete from './infra/github-repository-delete.ts';
import infra_githubRepositoryVisibility from './infra/github-repository-visibility.ts';
import infra_githubSecurityFeaturesDisabled from './infra/github-security-features-disabled.ts';
import infra_gitopsPruneOrSyncChange from './infra/gitops-prune-or-sync-change.ts';
import infra_helmReleaseChange from './infra/helm-release-change.ts';
import infra_iamPrivilegeEscalationAction from './infra/iam-privilege-escalation-action.ts';
import infra_iamWildcardAction from './infra/iam-wildcard-action.ts';
import infra_identityDelete from './infra/identity-delete.ts';
import infra_ignoreChangesWidened from './infra/ignore-changes-widened.ts';
import infra_importExisting from './infra/import-existing.ts';
import infra_importWithChange from './infra/import-with-change.ts';
import infra_instanceDownsize from './infra/instance-downsize.ts';
import infra_k8sClusterAdminBinding from './infra/k8s-cluster-admin-binding.ts';
import infra_k8sCrdDelete from './infra/k8s-crd-delete.ts';
import infra_k8sCustomDatabaseDelete from './infra/k8s-custom-database-delete.ts';
import infra_k8sCustomResourceDelete from './infra/k8s-custom-resource-delete.ts';
import infra_k8sDeletionProtectionRemoved from './infra/k8s-deletion-protection-removed.ts';
import infra_k8sImageUnpinned from './infra/k8s-image-unpinned.ts';
import infra_k8sNamespaceDelete from './infra/k8s-namespace-delete.ts';
import infra_k8sNetworkpolicyRemoved from './infra/k8s-networkpolicy-removed.ts';
import infra_k8sPdbRemoved from './infra/k8s-pdb-removed.ts';
import infra_k8sProbeOrLimitRemoved from './infra/k8s-probe-or-limit-removed.ts';
import infra_k8sPvcOrPvDelete from './infra/k8s-pvc-or-pv-delete.ts';
import infra_k8sRbacDelete from './infra/k8s-rbac-delete.ts';
import infra_k8sRbacWildcard from './infra/k8s-rbac-wildcard.ts';
import infra_k8sSecretOrConfigmapDelete from './infra/k8s-secret-or-configmap-delete.ts';
import infra_k8sSecurityContextWeakened from './infra/k8s-security-context-weakened.ts';
import infra_k8sServiceOrIngressDelete from './infra/k8s-service-or-ingress-delete.ts';
import infra_k8sStatefulsetDeleteOrRecreate from './infra/k8s-statefulset-delete-or-recreate.ts';
import infra_k8sStorageclassChange from './infra/k8s-storageclass-change.ts';
import infra_k8sWebhookChange from './infra/k8s-webhook-change.ts';
import infra_k8sWorkloadDelete from './infra/k8s-workload-delete.ts';
import infra_keyOrSecretRecoveryWindowShortened from './infra/key-or-secret-recovery-window-shortened.ts';
import infra_kmsGrantOrAliasRemoved from './infra/kms-grant-or-alias-removed.ts';
import infra_kmsKeyDeletion from './infra/kms-key-deletion.ts';
import infra_kmsKeyDisabled from './infra/kms-key-disabled.ts';
import infra_kmsRotationDisabled from './infra/kms-rotation-disabled.ts';
import infra_largePlanUnreviewable from './infra/large-plan-unreviewable.ts';
import infra_lifecycleExpiryAdded from './infra/lifecycle-expiry-added.ts';
import infra_loadBalancerDelete from './infra/load-balancer-delete.ts';
import infra_loadBalancerMadePublic from './infra/load-balancer-made-public.ts';
import infra_logOrAuditStoreDelete from './infra/log-or-audit-store-delete.ts';
import infra_logRetentionLowered from './infra/log-retention-lowered.ts';
import infra_logSinkRedirected from './infra/log-sink-redirected.ts';
import infra_majorVersionUpgrade from './infra/major-version-upgrade.ts';
import infra_managementLockRemoved from './infra/management-lock-removed.ts';
import infra_manyDeletes from './infra/many-deletes.ts';
import infra_manyResourceTypes from './infra/many-resource-types.ts';
import infra_metadataServiceWeakened from './infra/metadata-service-weakened.ts';
import infra_mfaDeleteOrObjectLockRemoved from './infra/mfa-delete-or-object-lock-removed.ts';
import infra_mfaOrPasswordPolicyWeakened from './infra/mfa-or-password-policy-weakened.ts';
import infra_moduleSourceChange from './infra/module-source-change.ts';
import infra_moveTargetMissing from './infra/move-target-missing.ts';
import infra_multiAzOrReplicationDisabled from './infra/multi-az-or-replication-disabled.ts';
import infra_multiEnvironmentChange from './infra/multi-environment-change.ts';
import infra_networkOpenToWorld from './infra/network-open-to-world.ts';
import infra_nodePoolDelete from './infra/node-pool-delete.ts';
import infra_notificationTargetRemoved from './infra/notification-target-removed.ts';
import infra_oidcProviderChange from './infra/oidc-provider-change.ts';
import infra_orgGuardrailRemoved from './infra/org-guardrail-removed.ts';
import infra_permissionsBoundaryRemoved from './infra/permissions-boundary-removed.ts';
import infra_pitrDisabled from './infra/pitr-disabled.ts';
import infra_policyGateSelfChange from './infra/policy-gate-self-change.ts';
import infra_preventDestroyRemoved from './infra/prevent-destroy-removed.ts';
import infra_providerMajorUpgrade from './infra/provider-major-upgrade.ts';
import infra_providerSourceChange from './infra/provider-source-change.ts';
import infra_provisionerAdded from './infra/provisioner-added.ts';
import infra_publicIpAssigned from './infra/public-ip-assigned.ts';
import infra_regionChange from './infra/region-change.ts';
import infra_renameLooksLikeDeleteCreate from './infra/rename-looks-like-delete-create.ts';
import infra_repetitionModeChange from './infra/repetition-mode-change.ts';
import infra_replaceByEncryptionChange from './infra/replace-by-encryption-change.ts';
import infra_replaceByEngineDowngrade from './infra/replace-by-engine-downgrade.ts';
import infra_replaceByIdentifierChange from './infra/replace-by-identifier-change.ts';
import infra_replaceDestroyFirst from './infra/replace-destroy-first.ts';
import infra_replaceTaintedStateful from './infra/replace-tainted-stateful.ts';
import infra_replaceTriggerAdded from './infra/replace-trigger-added.ts';
import infra_replaceTriggered from './infra/replace-triggered.ts';
import infra_resourcePolicyPublic from './infra/resource-policy-public.ts';
import infra_retentionLowered from './infra/retention-lowered.ts';
import infra_routeOrGatewayDelete from './infra/route-or-gateway-delete.ts';
import infra_saasAdminGranted from './infra/saas-admin-granted.ts';
import infra_scaledToZero from './infra/scaled-to-zero.ts';
import infra_secretDelete from './infra/secret-delete.ts';
import infra_secretInPlaintextAttribute from './infra/secret-in-plaintext-attribute.ts';
import infra_secretValueChange from './infra/secret-value-change.ts';
import infra_securityServiceDisabled from './infra/security-service-disabled.ts';
import infra_sensitiveMarkRemoved from './infra/sensitive-mark-removed.ts';
import infra_sharedDependencyChange from './infra/shared-dependency-change.ts';
import infra_snapshotOrBackupDelete from './infra/snapshot-or-backup-delete.ts';
import infra_snapshotOrImageShared from './infra/snapshot-or-image-shared.ts';
import infra_softDeleteDisabled from './infra/soft-delete-disabled.ts';
import infra_stateForget from './infra/state-forget.ts';
import infra_stateMove from './infra/state-move.ts';
import infra_stateMoveWithChange from './infra/state-move-with-change.ts';
import infra_statefulDelete from './infra/stateful-delete.ts';
import infra_statefulDeleteWithoutFinalSnapshot from './infra/stateful-delete-without-final-snapshot.ts';
import infra_statefulReplace from './infra/stateful-replace.ts';
import infra_staticIpRelease from './infra/static-ip-release.ts';
import infra_storageShrink from './infra/storage-shrink.ts';
import infra_streamOrQueueDelete from './infra/stream-or-queue-delete.ts';
import infra_targetedOrIncompletePlan from './infra/targeted-or-incomplete-plan.ts';
import infra_tlsWeakened from './infra/tls-weakened.ts';
import infra_toolProtectionRemoved from './infra/tool-protection-removed.ts';
import infra_trustPolicyOpened from './infra/trust-policy-opened.ts';
import infra_unknownSafetyAttribute from './infra/unknown-safety-attribute.ts';
import infra_userDirectoryDelete from './infra/user-directory-delete.ts';
import infra_versioningDisabled from './infra/versioning-disabled.ts';
import infra_vmDeleteWithAttachedDisks from './infra/vm-delete-with-attached-disks.ts';
import infra_vpcOrSubnetDelete from './infra/vpc-or-subnet-delete.ts';
import infra_wafOrDdosRemoved from './infra/waf-or-ddos-removed.ts';
import infra_weightedBlastScore from './infra/weighted-blast-score.ts';
import infra_wholeModuleRemoved from './infra/whole-module-removed.ts';
import sql_addCheckValidating from './sql/add-check-validating.ts';
import sql_addColumnConstrainedDomain from './sql/add-column-constrained-domain.ts';
import sql_addColumnDefaultRewrite from './sql/add-column-default-rewrite.ts';
import sql_addColumnIdentity from './sql/add-column-identity.ts';
import sql_addColumnInlineForeignKey from './sql/add-column-inline-foreign-key.ts';
import sql_addColumnSerial from './sql/add-column-serial.ts';
import sql_addColumnVolatileDefault from './sql/add-column-volatile-default.ts';
import sql_addExclusionConstraint from './sql/add-exclusion-constraint.ts';
import sql_addForeignKeyValidating from './sql/add-foreign-key-validating.ts';
import sql_addGeneratedStoredColumn from './sql/add-generated-stored-column.ts';
import sql_addJsonColumn from './sql/add-json-column.ts';
import sql_addOnDeleteCascade from './sql/add-on-delete-cascade.ts';
import sql_addPrimaryKey from './sql/add-primary-key.ts';
import sql_addRequiredColumn from './sql/add-required-column.ts';
import sql_addUniqueConstraint from './sql/add-unique-constraint.ts';
import sql_alterDomainConstraint from './sql/alter-domain-constraint.ts';
import sql_alterSystem from './sql/alter-system.ts';
import sql_attachPartition from './sql/attach-partition.ts';
import sql_autovacuumDisabled from './sql/autovacuum-disabled.ts';
import sql_banChar from './sql/ban-char.ts';
import sql_changeCollation from './sql/change-collation.ts';
import sql_changeColumnType from './sql/change-column-type.ts';
import sql_changeDefault from './sql/change-default.ts';
import sql_changeFunctionSignature from './sql/change-function-signature.ts';
import sql_changePrimaryKey from './sql/change-primary-key.ts';
import sql_changeReplicaIdentity from './sql/change-replica-identity.ts';
import sql_clusterTable from './sql/cluster-table.ts';
import sql_concurrentInTransaction from './sql/concurrent-in-transaction.ts';
import sql_concurrentIndexIfNotExists from './sql/concurrent-index-if-not-exists.ts';
import sql_copyProgram from './sql/copy-program.ts';
import sql_createDomainConstraint from './sql/create-domain-constraint.ts';
import sql_createEnum from './sql/create-enum.ts';
import sql_createIndexNotConcurrent from './sql/create-index-not-concurrent.ts';
import sql_createMatviewWithData from './sql/create-matview-with-data.ts';
import sql_createRule from './sql/create-rule.ts';
import sql_createTrigger from './sql/create-trigger.ts';
import sql_dataChangeInSchemaMigration from './sql/data-change-in-schema-migration.ts';
import sql_ddlAndBackfillSameTransaction from './sql/ddl-and-backfill-same-transaction.ts';
import sql_ddlInProceduralBlock from './sql/ddl-in-procedural-block.ts';
import sql_deleteWithoutWhere from './sql/delete-without-where.ts';
import sql_deletedMigration from './sql/deleted-migration.ts';
import sql_destructiveJoinDelete from './sql/destructive-join-delete.ts';
import sql_detachPartitionNotConcurrent from './sql/detach-partition-not-concurrent.ts';
import sql_disableConstraintChecks from './sql/disable-constraint-checks.ts';
import sql_disableRls from './sql/disable-rls.ts';
import sql_disableTrigger from './sql/disable-trigger.ts';
import sql_downDestroysData from './sql/down-destroys-data.ts';
import sql_downDoesNotReverse from './sql/down-does-not-reverse.ts';
import sql_dropAndRecreateTable from './sql/drop-and-recreate-table.ts';
import sql_dropCascade from './sql/drop-cascade.ts';
import sql_dropColumn from './sql/drop-column.ts';
import sql_dropConstraint from './sql/drop-constraint.ts';
import sql_dropDatabase from './sql/drop-database.ts';
import sql_dropDefault from './sql/drop-default.ts';
import sql_dropDefaultOfRequiredColumn from './sql/drop-default-of-required-column.ts';
import sql_dropExtension from './sql/drop-extension.ts';
import sql_dropFunction from './sql/drop-function.ts';
import sql_dropIndexNotConcurrent from './sql/drop-index-not-concurrent.ts';
import sql_dropMaterializedView from './sql/drop-materialized-view.ts';
import sql_dropNotNull from './sql/drop-not-null.ts';
import sql_dropOwned from './sql/drop-owned.ts';
import sql_dropPartition from './sql/drop-partition.ts';
import sql_dropPolicy from './sql/drop-policy.ts';
import sql_dropPrimaryKey from './sql/drop-primary-key.ts';
import sql_dropPublication from './sql/drop-publication.ts';
import sql_dropRole from './sql/drop-role.ts';
import sql_dropSchema from './sql/drop-schema.ts';
import sql_dropSequence from './sql/drop-sequence.ts';
import sql_dropTable from './sql/drop-table.ts';
import sql_dropTableWithForeignKeys from './sql/drop-table-with-foreign-keys.ts';
import sql_dropTrigger from './sql/drop-trigger.ts';
import sql_dropType from './sql/drop-type.ts';
import sql_dropView from './sql/drop-view.ts';
import sql_duplicateColumnAssignment from './sql/duplicate-column-assignment.ts';
import sql_duplicateVersion from './sql/duplicate-version.ts';
import sql_enumAddValueInTransaction from './sql/enum-add-value-in-transaction.ts';
import sql_enumValueOrdering from './sql/enum-value-ordering.ts';
import sql_enumValueUsedInTransaction from './sql/enum-value-used-in-transaction.ts';
import sql_grantAll from './sql/grant-all.ts';
import sql_grantToPublic from './sql/grant-to-public.ts';
import sql_hashIndex from './sql/hash-index.ts';
import sql_identifierTooLong from './sql/identifier-too-long.ts';
import sql_indexOnPartitionedParent from './sql/index-on-partitioned-parent.ts';
import sql_insertWithoutColumns from './sql/insert-without-columns.ts';
import sql_intPrimaryKey from './sql/int-primary-key.ts';
import sql_lockTable from './sql/lock-table.ts';
import sql_lossyCharsetChange from './sql/lossy-charset-change.ts';
import sql_mismatchedForeignKeyType from './sql/mismatched-foreign-key-type.ts';
import sql_missingDown from './sql/missing-down.ts';
import sql_missingIdleTimeout from './sql/missing-idle-timeout.ts';
import sql_missingLockTimeout from './sql/missing-lock-timeout.ts';
import sql_missingPrimaryKey from './sql/missing-primary-key.ts';
import sql_missingStatementTimeout from './sql/missing-statement-timeout.ts';
import sql_modifiedAppliedMigration from './sql/modified-applied-migration.ts';
import sql_multipleAlterTable from './sql/multiple-alter-table.ts';
import sql_mysqlAddForeignKey from './sql/mysql-add-foreign-key.ts';
import sql_mysqlBlockingAlgorithm from './sql/mysql-blocking-algorithm.ts';
import sql_mysqlChangeEngine from './sql/mysql-change-engine.ts';
import sql_mysqlChangePrimaryKey from './sql/mysql-change-primary-key.ts';
import sql_mysqlConvertCharset from './sql/mysql-convert-charset.ts';
import sql_mysqlEnumReorder from './sql/mysql-enum-reorder.ts';
import sql_mysqlExpressionDefault from './sql/mysql-expression-default.ts';
import sql_mysqlFulltextSpatialIndex from './sql/mysql-fulltext-spatial-index.ts';
import sql_mysqlInlineReferences from './sql/mysql-inline-references.ts';
import sql_mysqlMissingAlgorithm from './sql/mysql-missing-algorithm.ts';
import sql_mysqlModifyNullability from './sql/mysql-modify-nullability.ts';
import sql_mysqlMultiStatementDdl from './sql/mysql-multi-statement-ddl.ts';
import sql_mysqlOptimizeTable from './sql/mysql-optimize-table.ts';
import sql_mysqlRelaxSqlMode from './sql/mysql-relax-sql-mode.ts';
import sql_mysqlReorderColumn from './sql/mysql-reorder-column.ts';
import sql_narrowColumnType from './sql/narrow-column-type.ts';
import sql_notEnforcedConstraint from './sql/not-enforced-constraint.ts';
import sql_notRerunnable from './sql/not-rerunnable.ts';
import sql_outOfOrderMigration from './sql/out-of-order-migration.ts';
import sql_parseError from './sql/parse-error.ts';
import sql_permissivePolicy from './sql/permissive-policy.ts';
import sql_plaintextPassword from './sql/plaintext-password.ts';
import sql_preferIdentity from './sql/prefer-identity.ts';
import sql_preferText from './sql/prefer-text.ts';
import sql_preferTimestamptz from './sql/prefer-timestamptz.ts';
import sql_primaryKeyUsingIndexNullable from './sql/primary-key-using-index-nullable.ts';
import sql_recreateEnum from './sql/recreate-enum.ts';
import sql_redundantIndex from './sql/redundant-index.ts';
import sql_refreshMatviewNotConcurrent from './sql/refresh-matview-not-concurrent.ts';
import sql_reindexNotConcurrent from './sql/reindex-not-concurrent.ts';
import sql_renameColumn from './sql/rename-column.ts';
import sql_renameEnumValue from './sql/rename-enum-value.ts';
import sql_renameObject from './sql/rename-object.ts';
import sql_renameSchema from './sql/rename-schema.ts';
import sql_renameTable from './sql/rename-table.ts';
import sql_replaceInto from './sql/replace-into.ts';
import sql_replaceViewColumns from './sql/replace-view-columns.ts';
import sql_revokePrivilege from './sql/revoke-privilege.ts';
import sql_rlsWithoutPolicy from './sql/rls-without-policy.ts';
import sql_roleChange from './sql/role-change.ts';
import sql_securityDefinerSearchPath from './sql/security-definer-search-path.ts';
import sql_setAccessMethod from './sql/set-access-method.ts';
import sql_setExpression from './sql/set-expression.ts';
import sql_setLoggedUnlogged from './sql/set-logged-unlogged.ts';
import sql_setNotNull from './sql/set-not-null.ts';
import sql_setNullOnNotNull from './sql/set-null-on-not-null.ts';
import sql_setSchema from './sql/set-schema.ts';
import sql_setTablespace from './sql/set-tablespace.ts';
import sql_sqliteNotNullWithoutDefault from './sql/sqlite-not-null-without-default.ts';
import sql_sqliteTableRebuild from './sql/sqlite-table-rebuild.ts';
import sql_statementAfterExclusiveLock from './sql/statement-after-exclusive-lock.ts';
import sql_superuserRole from './sql/superuser-role.ts';
import sql_tautologicalWhere from './sql/tautological-where.ts';
import sql_transactionControl from './sql/transaction-control.ts';
import sql_truncateCascade from './sql/truncate-cascade.ts';
import sql_truncateTable from './sql/truncate-table.ts';
import sql_unbatchedBackfill from './sql/unbatched-backfill.ts';
import sql_uncommittedTransaction from './sql/uncommitted-transaction.ts';
import sql_unindexedForeignKey from './sql/unindexed-foreign-key.ts';
import sql_uniqueMayFail from './sql/unique-may-fail.ts';
import sql_unqualifiedTable from './sql/unqualified-table.ts';
import sql_untrustedLanguageOrExtension from './sql/untrusted-language-or-extension.ts';
import sql_unusedSuppression from './sql/unused-suppression.ts';
import sql_updateWithoutWhere from './sql/update-without-where.ts';
import sql_vacuumFull from './sql/vacuum-full.ts';
import sql_validateInSameTransaction from './sql/validate-in-same-transaction.ts';
import sql_wideIndex from './sql/wide-index.ts';
import sql_wideLockWindow from './sql/wide-lock-window.ts';

export const dangers: ReadonlyMap<string, Danger> = new Map([
  ['any/change-not-understood', any_changeNotUnderstood],
  ['infra/access-key-created', infra_accessKeyCreated],
  ['infra/access-revoked-in-bulk', infra_accessRevokedInBulk],
  ['infra/account-or-project-change', infra_accountOrProjectChange],
  ['infra/action-invocation', infra_actionInvocation],
  ['infra/admin-policy-attached', infra_adminPolicyAttached],
  ['infra/alarm-delete', infra_alarmDelete],
  ['infra/alarm-muted', infra_alarmMuted],
  ['infra/apply-immediately', infra_applyImmediately],
  ['infra/artifact-registry-delete', infra_artifactRegistryDelete],
  ['infra/audit-logging-disabled', infra_auditLoggingDisabled],
  ['infra/authentication-removed', infra_authenticationRemoved],
  ['infra/automated-backups-deleted', infra_automatedBackupsDeleted],
  ['infra/azure-privileged-role-assignment', infra_azurePrivilegedRoleAssignment],
  ['infra/azuread-privileged-grant', infra_azureadPrivilegedGrant],
  ['infra/backend-or-state-config-changed', infra_backendOrStateConfigChanged],
  ['infra/backups-disabled', infra_backupsDisabled],
  ['infra/billing-disabled', infra_billingDisabled],
  ['infra/bucket-delete-with-force-destroy', infra_bucketDeleteWithForceDestroy],
  ['infra/bucket-public', infra_bucketPublic],
  ['infra/budget-or-quota-removed', infra_budgetOrQuotaRemoved],
  ['infra/capacity-drop', infra_capacityDrop],
  ['infra/certificate-delete', infra_certificateDelete],
  ['infra/ci-action-unpinned', infra_ciActionUnpinned],
  ['infra/ci-permissions-widened', infra_ciPermissionsWidened],
  ['infra/ci-script-injection', infra_ciScriptInjection],
  ['infra/ci-secrets-exposed', infra_ciSecretsExposed],
  ['infra/ci-self-hosted-runner', infra_ciSelfHostedRunner],
  ['infra/ci-untrusted-code', infra_ciUntrustedCode],
  ['infra/cidr-change', infra_cidrChange],
  ['infra/cluster-delete', infra_clusterDelete],
  ['infra/cluster-endpoint-public', infra_clusterEndpointPublic],
  ['infra/codeowners-loosened', infra_codeownersLoosened],
  ['infra/commitment-purchase', infra_commitmentPurchase],
  ['infra/compute-fleet-delete', infra_computeFleetDelete],
  ['infra/configuration-check-removed', infra_configurationCheckRemoved],
  ['infra/connectivity-delete', infra_connectivityDelete],
  ['infra/container-resource-delete', infra_containerResourceDelete],
  ['infra/count-index-shift', infra_countIndexShift],
  ['infra/create-before-destroy-removed', infra_createBeforeDestroyRemoved],
  ['infra/crossplane-managed-delete', infra_crossplaneManagedDelete],
  ['infra/dangerous-local-file', infra_dangerousLocalFile],
  ['infra/dashboard-delete', infra_dashboardDelete],
  ['infra/database-object-delete', infra_databaseObjectDelete],
  ['infra/database-public', infra_databasePublic],
  ['infra/deletion-protection-disabled', infra_deletionProtectionDisabled],
  ['infra/deposed-stateful-delete', infra_deposedStatefulDelete],
  ['infra/disk-or-volume-delete', infra_diskOrVolumeDelete],
  ['infra/dns-record-delete-or-change', infra_dnsRecordDeleteOrChange],
  ['infra/dns-zone-delete', infra_dnsZoneDelete],
  ['infra/dnssec-disabled', infra_dnssecDisabled],
  ['infra/domain-registration-change', infra_domainRegistrationChange],
  ['infra/drift-present', infra_driftPresent],
  ['infra/egress-opened', infra_egressOpened],
  ['infra/encryption-at-rest-disabled', infra_encryptionAtRestDisabled],
  ['infra/encryption-key-changed', infra_encryptionKeyChanged],
  ['infra/expensive-resource-created', infra_expensiveResourceCreated],
  ['infra/file-system-delete', infra_fileSystemDelete],
  ['infra/force-destroy-enabled', infra_forceDestroyEnabled],
  ['infra/full-destroy', infra_fullDestroy],
  ['infra/gcp-authoritative-iam', infra_gcpAuthoritativeIam],
  ['infra/gcp-primitive-or-admin-role', infra_gcpPrimitiveOrAdminRole],
  ['infra/gcp-public-member', infra_gcpPublicMember],
  ['infra/github-actions-permissions-widened', infra_githubActionsPermissionsWidened],
  ['infra/github-branch-protection-removed', infra_githubBranchProtectionRemoved],
  ['infra/github-branch-protection-weakened', infra_githubBranchProtectionWeakened],
  ['infra/github-deploy-key-or-webhook', infra_githubDeployKeyOrWebhook],
  ['infra/github-environment-protection-removed', infra_githubEnvironmentProtectionRemoved],
  ['infra/github-owner-or-admin-granted', infra_githubOwnerOrAdminGranted],
  ['infra/github-repository-archived', infra_githubRepositoryArchived],
  ['infra/github-repository-delete', infra_githubRepositoryDelete],
  ['infra/github-repository-visibility', infra_githubRepositoryVisibility],
  ['infra/github-security-features-disabled', infra_githubSecurityFeaturesDisabled],
  ['infra/gitops-prune-or-sync-change', infra_gitopsPruneOrSyncChange],
  ['infra/helm-release-change', infra_helmReleaseChange],
  ['infra/iam-privilege-escalation-action', infra_iamPrivilegeEscalationAction],
  ['infra/iam-wildcard-action', infra_iamWildcardAction],
  ['infra/identity-delete', infra_identityDelete],
  ['infra/ignore-changes-widened', infra_ignoreChangesWidened],
  ['infra/import-existing', infra_importExisting],
  ['infra/import-with-change', infra_importWithChange],
  ['infra/instance-downsize', infra_instanceDownsize],
  ['infra/k8s-cluster-admin-binding', infra_k8sClusterAdminBinding],
  ['infra/k8s-crd-delete', infra_k8sCrdDelete],
  ['infra/k8s-custom-database-delete', infra_k8sCustomDatabaseDelete],
  ['infra/k8s-custom-resource-delete', infra_k8sCustomResourceDelete],
  ['infra/k8s-deletion-protection-removed', infra_k8sDeletionProtectionRemoved],
  ['infra/k8s-image-unpinned', infra_k8sImageUnpinned],
  ['infra/k8s-namespace-delete', infra_k8sNamespaceDelete],
  ['infra/k8s-networkpolicy-removed', infra_k8sNetworkpolicyRemoved],
  ['infra/k8s-pdb-removed', infra_k8sPdbRemoved],
  ['infra/k8s-probe-or-limit-removed', infra_k8sProbeOrLimitRemoved],
  ['infra/k8s-pvc-or-pv-delete', infra_k8sPvcOrPvDelete],
  ['infra/k8s-rbac-delete', infra_k8sRbacDelete],
  ['infra/k8s-rbac-wildcard', infra_k8sRbacWildcard],
  ['infra/k8s-secret-or-configmap-delete', infra_k8sSecretOrConfigmapDelete],
  ['infra/k8s-security-context-weakened', infra_k8sSecurityContextWeakened],
  ['infra/k8s-service-or-ingress-delete', infra_k8sServiceOrIngressDelete],
  ['infra/k8s-statefulset-delete-or-recreate', infra_k8sStatefulsetDeleteOrRecreate],
  ['infra/k8s-storageclass-change', infra_k8sStorageclassChange],
  ['infra/k8s-webhook-change', infra_k8sWebhookChange],
  ['infra/k8s-workload-delete', infra_k8sWorkloadDelete],
  ['infra/key-or-secret-recovery-window-shortened', infra_keyOrSecretRecoveryWindowShortened],
  ['infra/kms-grant-or-alias-removed', infra_kmsGrantOrAliasRemoved],
  ['infra/kms-key-deletion', infra_kmsKeyDeletion],
  ['infra/kms-key-disabled', infra_kmsKeyDisabled],
  ['infra/kms-rotation-disabled', infra_kmsRotationDisabled],
  ['infra/large-plan-unreviewable', infra_largePlanUnreviewable],
  ['infra/lifecycle-expiry-added', infra_lifecycleExpiryAdded],
  ['infra/load-balancer-delete', infra_loadBalancerDelete],
  ['infra/load-balancer-made-public', infra_loadBalancerMadePublic],
  ['infra/log-or-audit-store-delete', infra_logOrAuditStoreDelete],
  ['infra/log-retention-lowered', infra_logRetentionLowered],
  ['infra/log-sink-redirected', infra_logSinkRedirected],
  ['infra/major-version-upgrade', infra_majorVersionUpgrade],
  ['infra/management-lock-removed', infra_managementLockRemoved],
  ['infra/many-deletes', infra_manyDeletes],
  ['infra/many-resource-types', infra_manyResourceTypes],
  ['infra/metadata-service-weakened', infra_metadataServiceWeakened],
  ['infra/mfa-delete-or-object-lock-removed', infra_mfaDeleteOrObjectLockRemoved],
  ['infra/mfa-or-password-policy-weakened', infra_mfaOrPasswordPolicyWeakened],
  ['infra/module-source-change', infra_moduleSourceChange],
  ['infra/move-target-missing', infra_moveTargetMissing],
  ['infra/multi-az-or-replication-disabled', infra_multiAzOrReplicationDisabled],
  ['infra/multi-environment-change', infra_multiEnvironmentChange],
  ['infra/network-open-to-world', infra_networkOpenToWorld],
  ['infra/node-pool-delete', infra_nodePoolDelete],
  ['infra/notification-target-removed', infra_notificationTargetRemoved],
  ['infra/oidc-provider-change', infra_oidcProviderChange],
  ['infra/org-guardrail-removed', infra_orgGuardrailRemoved],
  ['infra/permissions-boundary-removed', infra_permissionsBoundaryRemoved],
  ['infra/pitr-disabled', infra_pitrDisabled],
  ['infra/policy-gate-self-change', infra_policyGateSelfChange],
  ['infra/prevent-destroy-removed', infra_preventDestroyRemoved],
  ['infra/provider-major-upgrade', infra_providerMajorUpgrade],
  ['infra/provider-source-change', infra_providerSourceChange],
  ['infra/provisioner-added', infra_provisionerAdded],
  ['infra/public-ip-assigned', infra_publicIpAssigned],
  ['infra/region-change', infra_regionChange],
  ['infra/rename-looks-like-delete-create', infra_renameLooksLikeDeleteCreate],
  ['infra/repetition-mode-change', infra_repetitionModeChange],
  ['infra/replace-by-encryption-change', infra_replaceByEncryptionChange],
  ['infra/replace-by-engine-downgrade', infra_replaceByEngineDowngrade],
  ['infra/replace-by-identifier-change', infra_replaceByIdentifierChange],
  ['infra/replace-destroy-first', infra_replaceDestroyFirst],
  ['infra/replace-tainted-stateful', infra_replaceTaintedStateful],
  ['infra/replace-trigger-added', infra_replaceTriggerAdded],
  ['infra/replace-triggered', infra_replaceTriggered],
  ['infra/resource-policy-public', infra_resourcePolicyPublic],
  ['infra/retention-lowered', infra_retentionLowered],
  ['infra/route-or-gateway-delete', infra_routeOrGatewayDelete],
  ['infra/saas-admin-granted', infra_saasAdminGranted],
  ['infra/scaled-to-zero', infra_scaledToZero],
  ['infra/secret-delete', infra_secretDelete],
  ['infra/secret-in-plaintext-attribute', infra_secretInPlaintextAttribute],
  ['infra/secret-value-change', infra_secretValueChange],
  ['infra/security-service-disabled', infra_securityServiceDisabled],
  ['infra/sensitive-mark-removed', infra_sensitiveMarkRemoved],
  ['infra/shared-dependency-change', infra_sharedDependencyChange],
  ['infra/snapshot-or-backup-delete', infra_snapshotOrBackupDelete],
  ['infra/snapshot-or-image-shared', infra_snapshotOrImageShared],
  ['infra/soft-delete-disabled', infra_softDeleteDisabled],
  ['infra/state-forget', infra_stateForget],
  ['infra/state-move', infra_stateMove],
  ['infra/state-move-with-change', infra_stateMoveWithChange],
  ['infra/stateful-delete', infra_statefulDelete],
  ['infra/stateful-delete-without-final-snapshot', infra_statefulDeleteWithoutFinalSnapshot],
  ['infra/stateful-replace', infra_statefulReplace],
  ['infra/static-ip-release', infra_staticIpRelease],
  ['infra/storage-shrink', infra_storageShrink],
  ['infra/stream-or-queue-delete', infra_streamOrQueueDelete],
  ['infra/targeted-or-incomplete-plan', infra_targetedOrIncompletePlan],
  ['infra/tls-weakened', infra_tlsWeakened],
  ['infra/tool-protection-removed', infra_toolProtectionRemoved],
  ['infra/trust-policy-opened', infra_trustPolicyOpened],
  ['infra/unknown-safety-attribute', infra_unknownSafetyAttribute],
  ['infra/user-directory-delete', infra_userDirectoryDelete],
  ['infra/versioning-disabled', infra_versioningDisabled],
  ['infra/vm-delete-with-attached-disks', infra_vmDeleteWithAttachedDisks],
  ['infra/vpc-or-subnet-delete', infra_vpcOrSubnetDelete],
  ['infra/waf-or-ddos-removed', infra_wafOrDdosRemoved],
  ['infra/weighted-blast-score', infra_weightedBlastScore],
  ['infra/whole-module-removed', infra_wholeModuleRemoved],
  ['sql/add-check-validating', sql_addCheckValidating],
  ['sql/add-column-constrained-domain', sql_addColumnConstrainedDomain],
  ['sql/add-column-default-rewrite', sql_addColumnDefaultRewrite],
  ['sql/add-column-identity', sql_addColumnIdentity],
  ['sql/add-column-inline-foreign-key', sql_addColumnInlineForeignKey],
  ['sql/add-column-serial', sql_addColumnSerial],
  ['sql/add-column-volatile-default', sql_addColumnVolatileDefault],
  ['sql/add-exclusion-constraint', sql_addExclusionConstraint],
  ['sql/add-foreign-key-validating', sql_addForeignKeyValidating],
  ['sql/add-generated-stored-column', sql_addGeneratedStoredColumn],
  ['sql/add-json-column', sql_addJsonColumn],
  ['sql/add-on-delete-cascade', sql_addOnDeleteCascade],
  ['sql/add-primary-key', sql_addPrimaryKey],
  ['sql/add-required-column', sql_addRequiredColumn],
  ['sql/add-unique-constraint', sql_addUniqueConstraint],
  ['sql/alter-domain-constraint', sql_alterDomainConstraint],
  ['sql/alter-system', sql_alterSystem],
  ['sql/attach-partition', sql_attachPartition],
  ['sql/autovacuum-disabled', sql_autovacuumDisabled],
  ['sql/ban-char', sql_banChar],
  ['sql/change-collation', sql_changeCollation],
  ['sql/change-column-type', sql_changeColumnType],
  ['sql/change-default', sql_changeDefault],
  ['sql/change-function-signature', sql_changeFunctionSignature],
  ['sql/change-primary-key', sql_changePrimaryKey],
  ['sql/change-replica-identity', sql_changeReplicaIdentity],
  ['sql/cluster-table', sql_clusterTable],
  ['sql/concurrent-in-transaction', sql_concurrentInTransaction],
  ['sql/concurrent-index-if-not-exists', sql_concurrentIndexIfNotExists],
  ['sql/copy-program', sql_copyProgram],
  ['sql/create-domain-constraint', sql_createDomainConstraint],
  ['sql/create-enum', sql_createEnum],
  ['sql/create-index-not-concurrent', sql_createIndexNotConcurrent],
  ['sql/create-matview-with-data', sql_createMatviewWithData],
  ['sql/create-rule', sql_createRule],
  ['sql/create-trigger', sql_createTrigger],
  ['sql/data-change-in-schema-migration', sql_dataChangeInSchemaMigration],
  ['sql/ddl-and-backfill-same-transaction', sql_ddlAndBackfillSameTransaction],
  ['sql/ddl-in-procedural-block', sql_ddlInProceduralBlock],
  ['sql/delete-without-where', sql_deleteWithoutWhere],
  ['sql/deleted-migration', sql_deletedMigration],
  ['sql/destructive-join-delete', sql_destructiveJoinDelete],
  ['sql/detach-partition-not-concurrent', sql_detachPartitionNotConcurrent],
  ['sql/disable-constraint-checks', sql_disableConstraintChecks],
  ['sql/disable-rls', sql_disableRls],
  ['sql/disable-trigger', sql_disableTrigger],
  ['sql/down-destroys-data', sql_downDestroysData],
  ['sql/down-does-not-reverse', sql_downDoesNotReverse],
  ['sql/drop-and-recreate-table', sql_dropAndRecreateTable],
  ['sql/drop-cascade', sql_dropCascade],
  ['sql/drop-column', sql_dropColumn],
  ['sql/drop-constraint', sql_dropConstraint],
  ['sql/drop-database', sql_dropDatabase],
  ['sql/drop-default', sql_dropDefault],
  ['sql/drop-default-of-required-column', sql_dropDefaultOfRequiredColumn],
  ['sql/drop-extension', sql_dropExtension],
  ['sql/drop-function', sql_dropFunction],
  ['sql/drop-index-not-concurrent', sql_dropIndexNotConcurrent],
  ['sql/drop-materialized-view', sql_dropMaterializedView],
  ['sql/drop-not-null', sql_dropNotNull],
  ['sql/drop-owned', sql_dropOwned],
  ['sql/drop-partition', sql_dropPartition],
  ['sql/drop-policy', sql_dropPolicy],
  ['sql/drop-primary-key', sql_dropPrimaryKey],
  ['sql/drop-publication', sql_dropPublication],
  ['sql/drop-role', sql_dropRole],
  ['sql/drop-schema', sql_dropSchema],
  ['sql/drop-sequence', sql_dropSequence],
  ['sql/drop-table', sql_dropTable],
  ['sql/drop-table-with-foreign-keys', sql_dropTableWithForeignKeys],
  ['sql/drop-trigger', sql_dropTrigger],
  ['sql/drop-type', sql_dropType],
  ['sql/drop-view', sql_dropView],
  ['sql/duplicate-column-assignment', sql_duplicateColumnAssignment],
  ['sql/duplicate-version', sql_duplicateVersion],
  ['sql/enum-add-value-in-transaction', sql_enumAddValueInTransaction],
  ['sql/enum-value-ordering', sql_enumValueOrdering],
  ['sql/enum-value-used-in-transaction', sql_enumValueUsedInTransaction],
  ['sql/grant-all', sql_grantAll],
  ['sql/grant-to-public', sql_grantToPublic],
  ['sql/hash-index', sql_hashIndex],
  ['sql/identifier-too-long', sql_identifierTooLong],
  ['sql/index-on-partitioned-parent', sql_indexOnPartitionedParent],
  ['sql/insert-without-columns', sql_insertWithoutColumns],
  ['sql/int-primary-key', sql_intPrimaryKey],
  ['sql/lock-table', sql_lockTable],
  ['sql/lossy-charset-change', sql_lossyCharsetChange],
  ['sql/mismatched-foreign-key-type', sql_mismatchedForeignKeyType],
  ['sql/missing-down', sql_missingDown],
  ['sql/missing-idle-timeout', sql_missingIdleTimeout],
  ['sql/missing-lock-timeout', sql_missingLockTimeout],
  ['sql/missing-primary-key', sql_missingPrimaryKey],
  ['sql/missing-statement-timeout', sql_missingStatementTimeout],
  ['sql/modified-applied-migration', sql_modifiedAppliedMigration],
  ['sql/multiple-alter-table', sql_multipleAlterTable],
  ['sql/mysql-add-foreign-key', sql_mysqlAddForeignKey],
  ['sql/mysql-blocking-algorithm', sql_mysqlBlockingAlgorithm],
  ['sql/mysql-change-engine', sql_mysqlChangeEngine],
  ['sql/mysql-change-primary-key', sql_mysqlChangePrimaryKey],
  ['sql/mysql-convert-charset', sql_mysqlConvertCharset],
  ['sql/mysql-enum-reorder', sql_mysqlEnumReorder],
  ['sql/mysql-expression-default', sql_mysqlExpressionDefault],
  ['sql/mysql-fulltext-spatial-index', sql_mysqlFulltextSpatialIndex],
  ['sql/mysql-inline-references', sql_mysqlInlineReferences],
  ['sql/mysql-missing-algorithm', sql_mysqlMissingAlgorithm],
  ['sql/mysql-modify-nullability', sql_mysqlModifyNullability],
  ['sql/mysql-multi-statement-ddl', sql_mysqlMultiStatementDdl],
  ['sql/mysql-optimize-table', sql_mysqlOptimizeTable],
  ['sql/mysql-relax-sql-mode', sql_mysqlRelaxSqlMode],
  ['sql/mysql-reorder-column', sql_mysqlReorderColumn],
  ['sql/narrow-column-type', sql_narrowColumnType],
  ['sql/not-enforced-constraint', sql_notEnforcedConstraint],
  ['sql/not-rerunnable', sql_notRerunnable],
  ['sql/out-of-order-migration', sql_outOfOrderMigration],
  ['sql/parse-error', sql_parseError],
  ['sql/permissive-policy', sql_permissivePolicy],
  ['sql/plaintext-password', sql_plaintextPassword],
  ['sql/prefer-identity', sql_preferIdentity],
  ['sql/prefer-text', sql_preferText],
  ['sql/prefer-timestamptz', sql_preferTimestamptz],
  ['sql/primary-key-using-index-nullable', sql_primaryKeyUsingIndexNullable],
  ['sql/recreate-enum', sql_recreateEnum],
  ['sql/redundant-index', sql_redundantIndex],
  ['sql/refresh-matview-not-concurrent', sql_refreshMatviewNotConcurrent],
  ['sql/reindex-not-concurrent', sql_reindexNotConcurrent],
  ['sql/rename-column', sql_renameColumn],
  ['sql/rename-enum-value', sql_renameEnumValue],
  ['sql/rename-object', sql_renameObject],
  ['sql/rename-schema', sql_renameSchema],
  ['sql/rename-table', sql_renameTable],
  ['sql/replace-into', sql_replaceInto],
  ['sql/replace-view-columns', sql_replaceViewColumns],
  ['sql/revoke-privilege', sql_revokePrivilege],
  ['sql/rls-without-policy', sql_rlsWithoutPolicy],
  ['sql/role-change', sql_roleChange],
  ['sql/security-definer-search-path', sql_securityDefinerSearchPath],
  ['sql/set-access-method', sql_setAccessMethod],
  ['sql/set-expression', sql_setExpression],
  ['sql/set-logged-unlogged', sql_setLoggedUnlogged],
  ['sql/set-not-null', sql_setNotNull],
  ['sql/set-null-on-not-null', sql_setNullOnNotNull],
  ['sql/set-schema', sql_setSchema],
  ['sql/set-tablespace', sql_setTablespace],
  ['sql/sqlite-not-null-without-default', sql_sqliteNotNullWithoutDefault],
  ['sql/sqlite-table-rebuild', sql_sqliteTableRebuild],
  ['sql/statement-after-exclusive-lock', sql_statementAfterExclusiveLock],
  ['sql/superuser-role', sql_superuserRole],
  ['sql/tautological-where', sql_tautologicalWhere],
  ['sql/transaction-control', sql_transactionControl],
  ['sql/truncate-cascade', sql_truncateCascade],
  ['sql/truncate-table', sql_truncateTable],
  ['sql/unbatched-backfill', sql_unbatchedBackfill],
  ['sql/uncommitted-transaction', sql_uncommittedTransaction],
  ['sql/unindexed-foreign-key', sql_unindexedForeignKey],
  ['sql/unique-may-fail', sql_uniqueMayFail],
  ['sql/unqualified-table', sql_unqualifiedTable],
  ['sql/untrusted-language-or-extension', sql_untrustedLanguageOrExtension],
  ['sql/unused-suppression', sql_unusedSuppression],
  ['sql/update-without-where', sql_updateWithoutWhere],
  ['sql/vacuum-full', sql_vacuumFull],
  ['sql/validate-in-same-transaction', sql_validateInSameTransaction],
  ['sql/wide-index', sql_wideIndex],
  ['sql/wide-lock-window', sql_wideLockWindow],
]);
