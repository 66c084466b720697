/** Dates and instants of policies as instants. */

const DAY = 24 * 60 * 60 * 1000;

/** The UTC instant (ISO 8601) of `2026-12-01T00:00:00Z`, or the end of the day `2026-12-01`; undefined when it is neither. */
export function endInstant(text: string): string | undefined {
  const day = dayStart(text);
  return day === undefined ? instant(text) : new Date(day + DAY).toISOString();
}

/** Like `endInstant`, but a day stands for its first moment. */
export function startInstant(text: string): string | undefined {
  const day = dayStart(text);
  return day === undefined ? instant(text) : new Date(day).toISOString();
}

/** Milliseconds of a real calendar day at midnight UTC. */
function dayStart(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  // `Date` rolls 30 February over to March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? undefined : time;
}

function instant(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const time = Date.parse(text.replace(' ', 'T'));
  return Number.isNaN(time) || dayStart(text.slice(0, 10)) === undefined ? undefined : new Date(time).toISOString();
}
