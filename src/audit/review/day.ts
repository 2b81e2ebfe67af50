const excelZero = Date.UTC(1899, 11, 30); // day 0 of Excel's calendar, from 1 March 1900 on
const dayLength = 86_400_000;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * The day that a cell means, as in 2026-11-24: 2026-11-24, 2026/1/5, 2026.1.5, 2026年1月5日, with a time of day behind
 * or not, or Excel's number of a day. null when it is none.
 */
export const dayOf = (text: string): string | null => {
  const cell = text.trim();
  if (/^\d{5}(?:\.\d+)?$/.test(cell)) return iso(excelZero + Math.floor(Number(cell)) * dayLength);
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/.exec(cell);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 ? iso(time) : null;
};

/** The day after a day. */
export const dayAfter = (day: string): string => iso(Date.parse(`${day}T00:00:00Z`) + dayLength);
