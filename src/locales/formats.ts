import { dateIn } from '../rules/dates.js';
import type { Locale } from './catalogue.js';

/** Language tags of `Intl`. */
export const tags: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };

/** Names of the Indonesian zones; `Intl` calls two of them GMT+8 and GMT+9 outside Indonesian. */
const zones: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

const day = 86_400_000;

/** Numbers and dates as a reader of a language expects them (docs/rules.md). One instance a language; formatters are made once. */
export class Formats {
  readonly locale: Locale;
  readonly #formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

  constructor(locale: Locale) {
    this.locale = locale;
  }

  /** `1.234.567,8` — at most as many decimals as asked for, two unless told. */
  number(value: number, maximumFractionDigits = 2): string {
    return this.#numbers({ maximumFractionDigits }).format(value);
  }

  /** `3,0`: a score, always with as many decimals, one unless told: a single one stands beside means. */
  score(value: number, digits = 1): string {
    return this.#numbers({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  }

  /** `87,5%`; takes the number of percent, not a share. */
  percent(value: number): string {
    return `${this.number(value, 1)}%`;
  }

  /** `5 Januari 2026` for an ISO date. */
  date(isoDate: string): string {
    return this.#dates({ dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${isoDate}T00:00:00Z`));
  }

  /** `Kamis, 15 Januari 2026` for an ISO date. */
  weekday(isoDate: string): string {
    return this.#dates({ dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${isoDate}T00:00:00Z`));
  }

  /** `5 Januari 2026 pukul 10.42 WIT` for a moment, in a zone. */
  moment(isoMoment: string, timeZone: string): string {
    const at = new Date(isoMoment);
    const date = this.#dates({ dateStyle: 'long', timeZone }).format(at);
    return `${date}${this.locale === 'id' ? ' pukul ' : ', '}${this.#clock(at, timeZone)} ${zoneName(timeZone)}`;
  }

  /** `10.42` on the reader's own clock. */
  time(at: Date): string {
    return this.#clock(at, undefined);
  }

  /** `23.59 WIT`: when a day's deadline ends. */
  endOfDay(timeZone: string): string {
    return `23${this.locale === 'id' ? '.' : ':'}59 ${zoneName(timeZone)}`;
  }

  /** Whole days from today, in a zone, to an ISO date; negative when it has passed. */
  daysUntil(isoDate: string, timeZone: string, now: Date): number {
    const today = dateIn(timeZone, now);
    return Math.round((Date.parse(isoDate) - Date.parse(today)) / day);
  }

  /** `a, b, dan c`. */
  list(items: readonly string[]): string {
    return new Intl.ListFormat(tags[this.locale], { type: 'conjunction' }).format(items);
  }

  #clock(at: Date, timeZone: string | undefined): string {
    return this.#dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(at);
  }

  #dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const make = () => new Intl.DateTimeFormat(tags[this.locale], options);
    return this.#kept(`d${JSON.stringify(options)}`, make);
  }

  #numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const make = () => new Intl.NumberFormat(tags[this.locale], options);
    return this.#kept(`n${JSON.stringify(options)}`, make);
  }

  #kept<Formatter extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => Formatter): Formatter {
    const kept = (this.#formatters.get(key) as Formatter | undefined) ?? make();
    this.#formatters.set(key, kept);
    return kept;
  }
}

/** `WIB`, `WITA` or `WIT`; other zones by their own name. */
export function zoneName(timeZone: string): string {
  return zones[timeZone] ?? timeZone;
}
