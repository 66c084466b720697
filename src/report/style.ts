/** How text for a terminal is dressed: colours, or none. */
import type { Severity } from '../model/finding.ts';

type Dress = (text: string) => string;

/** What a person sees a difference in. `width` is the columns to stay within. */
export interface Style {
  width: number;
  strong: Dress;
  dim: Dress;
  good: Dress;
  bad: Dress;
  warning: Dress;
  note: Dress;
  link: Dress;
}

const as = (open: number, close: number): Dress => {
  return (text) => (text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`);
};
const same: Dress = (text) => text;

/** For a pipe, a file, or somebody who asked for no colour. */
export function plainStyle(width = 100): Style {
  return { width, strong: same, dim: same, good: same, bad: same, warning: same, note: same, link: same };
}

export function colourStyle(width = 100): Style {
  return {
    width,
    strong: as(1, 22),
    dim: as(2, 22),
    good: as(32, 39),
    bad: as(31, 39),
    warning: as(33, 39),
    note: as(36, 39),
    link: as(4, 24),
  };
}

export function bySeverity(style: Style, severity: Severity): Dress {
  if (severity === 'critical') return (text) => style.strong(style.bad(text));
  if (severity === 'high') return style.bad;
  return severity === 'medium' ? style.warning : style.note;
}

export function byOutcome(style: Style, outcome: string): Dress {
  if (outcome === 'satisfied' || outcome === 'allowed') return style.good;
  if (outcome === 'waiting') return style.warning;
  return outcome === 'skipped' ? style.dim : style.bad;
}
