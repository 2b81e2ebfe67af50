import type { Lang } from '../model/json.ts';

/** A whole number with commas between thousands from 10,000 on. */
export const whole = (n: number): string => {
  const digits = String(Math.round(n));
  return Math.abs(n) < 10_000 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ',');
};

/** A number of points with one decimal. */
export const points = (n: number): string => n.toFixed(1).replace(/^-0\.0$/, '0.0');

/** A share 0..1 as per cent with one decimal, never rounded up to 100% or down to 0%. */
export const percent = (share: number): string => {
  if (share > 0 && share < 0.001) return '<0.1%';
  return `${(Math.floor(share * 1000 + 1e-9) / 10).toFixed(1)}%`;
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A moment in Asia/Shanghai (UTC+8, no summer time since 1991): words for readers, ISO 8601 for <time>. */
export const moment = (iso: string, lang: Lang): { readonly text: string; readonly iso: string | null } => {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return { text: iso, iso: null };
  const local = new Date(at + 8 * 3_600_000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [y, m, d] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
  const clock = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
  return {
    text: lang === 'zh' ? `${y}年${m + 1}月${d}日 ${clock}` : `${d} ${months[m]} ${y}, ${clock}`,
    iso: `${y}-${two(m + 1)}-${two(d)}T${clock}:${two(local.getUTCSeconds())}+08:00`,
  };
};

/** As `moment`, for the end of a span: on the day the span began, the time alone. */
export const momentAfter = (start: string, end: string, lang: Lang): ReturnType<typeof moment> => {
  const [from, to] = [moment(start, lang), moment(end, lang)];
  const sameDay = to.iso !== null && from.iso?.slice(0, 10) === to.iso.slice(0, 10);
  return sameDay ? { ...to, text: to.text.slice(-5) } : to;
};

/** Minutes between two ISO moments, rounded up; null when either is unreadable. */
export const minutesBetween = (from: string, to: string): number | null => {
  const span = Date.parse(to) - Date.parse(from);
  return Number.isNaN(span) ? null : Math.max(0, Math.ceil(span / 60_000));
};
