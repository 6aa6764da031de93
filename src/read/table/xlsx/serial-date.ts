/** Dates as Excel counts them: days since 1900 or 1904, the time of day as a fraction. */

export interface DateParts {
  readonly date: boolean;
  readonly time: boolean;
  /** Hours beyond a day are counted on: `[h]:mm`. */
  readonly elapsed: boolean;
}

const DAY = 86_400;

/** Days between 1904, where the other count of days begins, and the 30th of December 1899. */
const TO_1904 = 1462;

/** The year 10000 begins: Excel shows no date from there on. */
const BEYOND = 2_958_466;

/**
 * Excel takes 1900 for a leap year: its day 60 is the 29th of February of that year, and days before it are one late.
 *
 * @returns ISO 8601: `2026-05-04`, `2026-05-04T09:30:00`, `09:30:00`; null for what Excel cannot show as a date
 */
export function serialDate(
  serial: number,
  { date, time, elapsed }: DateParts,
  is1904: boolean,
): string | null {
  const since = is1904 ? serial + TO_1904 : serial;
  if (!(serial >= 0) || since >= BEYOND) return null;
  // In whole seconds, so that no minute is lost to the fraction.
  const seconds = Math.round(serial * DAY);
  if (elapsed) return clock(seconds);
  const ofDay = clock(seconds % DAY);
  if (!date) return ofDay;
  const days = dayOf(Math.floor(seconds / DAY) + (is1904 ? TO_1904 : 0), is1904);
  return time ? `${days}T${ofDay}` : days;
}

function dayOf(days: number, is1904: boolean): string {
  if (!is1904 && days === 60) return "1900-02-29";
  const before = !is1904 && days < 60 ? 1 : 0;
  return new Date(Date.UTC(1899, 11, 30 + days + before)).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
