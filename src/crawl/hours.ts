import type { Hours } from '../model/site-plan.ts';

const DAY = 24 * 60 * 60_000;
const ZONE = 'Asia/Shanghai'; // where none is named

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** Reads hours of the day such as 22:00-06:00 or 22:00-06:00@Asia/Urumqi (China's time without @). Null for anything else. */
export const readHours = (text: string): Hours | null => {
  const time = '((?:[01]\\d|2[0-3]):[0-5]\\d)';
  const [, from, to, zone = ZONE] =
    new RegExp(`^${time}-${time}(?:@([\\w/+-]{1,60}))?$`).exec(text.trim()) ?? [];
  return from === undefined || to === undefined || from === to || !isZone(zone) ? null : { from, to, zone };
};

const ofDay = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * 60_000;
};

/** The time of day in a zone, in ms since its midnight by the clock on the wall. */
const wallClock = (zone: string): ((now: number) => number) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  return (now) => {
    const part = Object.fromEntries(
      format.formatToParts(now).map(({ type, value }) => [type, Number(value)]),
    );
    return ((part['hour']! * 60 + part['minute']!) * 60 + part['second']!) * 1000 + (now % 1000);
  };
};

/**
 * Tells for a moment (ms since 1970) how many ms remain until the hours begin: 0 within them, the first minute included and the last not.
 * Hours may span midnight. Ask again after waiting: where clocks are changed the wait may have been an hour off.
 */
export const untilHours = ({ from, to, zone }: Hours): ((now: number) => number) => {
  const [begin, end] = [ofDay(from), ofDay(to)];
  const clock = wallClock(zone);
  return (now) => {
    const at = clock(now);
    const within = begin < end ? at >= begin && at < end : at >= begin || at < end;
    return within ? 0 : (begin - at + DAY) % DAY;
  };
};
