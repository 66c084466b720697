/** Fires when backups are switched off, or what makes them is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { BACKUPS } from '../infra-types/backups.ts';
import { contentSeverity } from '../plan-predicates/content.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { createdUnprotected, protectionLost } from '../plan-predicates/protection.ts';
import { watchedSettings } from '../plan-predicates/settings.ts';

export default defineDanger({
  title: 'backups switched off',
  harm: 'protection-removed',
  severity: 'critical',
  why: 'No new backup is made from now on, and on most services those that exist are deleted too.',
  help: 'keep backups on; shorten their retention if they cost too much',
  safeWhen: 'they stay on; a new store that spells them out as off is reported as low; a shorter retention is `infra/retention-lowered`',
  types: [...new Set([...typesOf('backups-disabled'), ...Object.keys(BACKUPS)])],
  newTypes: Object.keys(BACKUPS).filter((type) => contentSeverity(type) !== undefined),
  watches: watchedSettings(BACKUPS),
  find(change) {
    return (
      destruction(change, 'backups-disabled', 'what it covered is no longer backed up') ?? [
        ...protectionLost(change, BACKUPS),
        ...(contentSeverity(change.type) === undefined ? [] : createdUnprotected(change, BACKUPS, 'low')),
      ]
    );
  },
});
