/** What a danger says when a protecting setting is given up. */
import type { Change } from '../../model/change.ts';
import type { Hit } from '../../model/danger.ts';
import type { Severity } from '../../model/finding.ts';
import {
  settingAdvice,
  settingsBelowDefault,
  settingsCreatedUnsafe,
  settingsLost,
  type SettingChange,
  type SettingTable,
} from './settings.ts';
import { keyOf, placeOf } from './elements.ts';
import { shown } from './wording.ts';

/** One hit for each setting of the table that the change turns from safe to unsafe. */
export function protectionLost(change: Change, table: SettingTable, severity?: Severity): Hit[] {
  return settingsLost(change, table).map((lost) => ({
    message: `\`${change.address}\` ${lossOf(lost)}`,
    help: `${settingAdvice(lost, change.plan?.tool)} again, or take this out of the change`,
    key: keyOf(lost.setting.path, lost.element),
    ...(severity === undefined ? {} : { severity }),
  }));
}

/** `loses \`x\`` for what was merely present, else the two values. */
function lossOf({ setting, element, before, after }: SettingChange): string {
  const place = placeOf(setting.path, element);
  if (setting.safe === 'set' && typeof before !== 'number') return `loses ${place}`;
  return `changes ${place} from ${shown(before ?? setting.unset)} to ${shown(after ?? setting.unset)}`;
}

/** One hit for each setting of the table that a new resource spells out as unsafe. */
export function createdUnprotected(change: Change, table: SettingTable, severity: Severity): Hit[] {
  return settingsCreatedUnsafe(change, table).map((unsafe) => created(change, unsafe, severity));
}

/** One hit for each setting of the table that a new resource switches off against the provider's default. */
export function createdBelowDefault(change: Change, table: SettingTable, severity: Severity): Hit[] {
  return settingsBelowDefault(change, table).map((unsafe) => created(change, unsafe, severity));
}

function created(change: Change, unsafe: SettingChange, severity: Severity): Hit {
  return {
    message: `\`${change.address}\` is created with \`${unsafe.setting.path}\` as ${shown(unsafe.after)}`,
    help: settingAdvice(unsafe, change.plan?.tool),
    key: unsafe.setting.path,
    severity,
  };
}
