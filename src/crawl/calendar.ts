/** Path segments that say that what follows is a calendar, not the date of an article. */
const WORD = /^(?:calendar|cal|rili|events?|schedule|day|month|week|agenda|diary)(?:\.\w+)?$/i;

const NAME = /^(?:y|year|nian|m|month|yue|d|day|date|rq|riqi|ym|ymd|cal\w*|week|tribe-bar-date)$/i;

/** A year at the start, alone or followed by a real month: 2031, 2031-05, 203105, 2031-05-01, 20310501. */
const DATE = /^(\d{4})(?:[-/._]?(?:0?[1-9]|1[0-2])(?:[-/._]?(?:[0-2]?\d|3[01]))?)?$/;

const yearOf = (text: string): number | null => {
  const year = DATE.exec(text)?.[1];
  return year === undefined ? null : Number(year);
};

/**
 * The year that a calendar page shows: from a parameter called date, year, month ..., or from the path behind a word like
 * "calendar". Dates of articles, such as /2024/0105/1.html, are none. Null when the address is no calendar page.
 */
export const calendarYear = (segments: readonly string[], pairs: readonly string[]): number | null => {
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 0 || !NAME.test(pair.slice(0, at))) continue;
    const year = yearOf(pair.slice(at + 1));
    if (year !== null) return year;
  }
  const word = segments.findIndex((segment) => WORD.test(segment));
  if (word < 0) return null;
  for (const segment of segments.slice(word + 1)) {
    const year = yearOf(segment.replace(/\.\w+$/, ''));
    if (year !== null) return year;
  }
  return null;
};
