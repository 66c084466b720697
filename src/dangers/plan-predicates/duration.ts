/** Spans of time as providers write them: `604800s`, `7d`, `P7D`. */
import type { Change } from '../../model/change.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { readText } from './attribute.ts';
import { existed, leaves } from './lifecycle.ts';

interface LoweredDuration {
  path: string;
  /** As written. */
  before: string;
  after: string;
  isZero: boolean;
}

/** Paths of the table at which both spans are known and the new one is shorter, also across a replacement. */
export function loweredDurations(change: Change, table: Readonly<Record<string, string>>): LoweredDuration[] {
  const path = table[tableName(change.type)];
  if (path === undefined || !existed(change) || !leaves(change)) return [];
  const [before, after] = [readText(change.before, path), readText(change.after, path)];
  const [long, short] = [seconds(before), seconds(after)];
  if (before === undefined || after === undefined || long === undefined || short === undefined || short >= long) return [];
  return [{ path, before, after, isZero: short === 0 }];
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

function seconds(text: string | undefined): number | undefined {
  if (text === undefined || text.length > 40) return undefined;
  const [, number = '', unit = ''] = /^(\d+)(?:\.\d+)?([smhd])$/.exec(text) ?? [];
  return number === '' ? isoSeconds(text) : Number(number) * (UNITS[unit] as number);
}

/** `P1Y2M3W4DT5H6M7S`; a month has 30 days here. */
function isoSeconds(text: string): number | undefined {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/.exec(text);
  if (!found || found.slice(1).every((part) => part === undefined)) return undefined;
  const [years, months, weeks, days, hours, minutes, rest] = found.slice(1).map((part) => Number(part ?? 0)) as [
    ...[number, number, number, number],
    ...[number, number, number],
  ];
  return (years * 365 + months * 30 + weeks * 7 + days) * 86_400 + hours * 3600 + minutes * 60 + rest;
}
