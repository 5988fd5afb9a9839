import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../locales/formats.js';
import { numberReadingTexts } from '../locales/number-reading.js';
import { textsIn } from '../locales/page-texts.js';
import { parseDecimal } from '../rules/input.js';

/** Digits that are shown of a number somebody typed: as many as were meant. A table rounds, an echo must not. */
const decimals = 10;

export interface NumberReading {
  /** Id of the words, for the field's `aria-describedby`. */
  readonly id: string;
  readonly format: Formats;
  /** What stands in the field. */
  readonly typed: string;
  /** The number it stands for, where that is clear. */
  readonly value: number | null;
  readonly unit?: string | null;
  /** The person says which of two numbers was meant. */
  readonly choose: (value: number, event: Event) => void;
}

/** Says how a number was read, where that is not plain to see; asks where it can be read in two ways. */
export function numberReading(reading: NumberReading): TemplateResult {
  const { id, format, typed, value, unit, choose } = reading;
  const meanings = value === null ? meaningsOf(typed, format.locale) : [];
  if (meanings.length > 0) {
    return html`
      <div class="ask" role="group" aria-labelledby=${id}>
        <p class="hint" id=${id}>${readingWords(format).which}</p>
        <div class="actions">
          ${meanings.map(
            (meaning) =>
              html`<button type="button" @click=${(event: Event) => choose(meaning, event)}>${figureOf(format, meaning, unit)}</button>`,
          )}
        </div>
      </div>
    `;
  }
  const words = understood(reading);
  return html`<p class="hint" id=${id} ?hidden=${!words}>${words ?? nothing}</p>`;
}

/** `Terbaca: 12,5 hari`; `undefined` where nothing is read, or the field already shows it so. */
export function understood({ format, typed, value, unit }: Omit<NumberReading, 'id' | 'choose'>): string | undefined {
  if (value === null || typed.trim() === '') return undefined;
  const figure = figureOf(format, value, unit);
  return figure === typed.trim() ? undefined : readingWords(format).understood(figure);
}

/** The numbers that a typed text may mean; empty where it is clear, or no number at all. */
export function meaningsOf(typed: string, locale: string): readonly number[] {
  const read = parseDecimal(typed, locale);
  return 'ambiguous' in read ? read.ambiguous : [];
}

/** A number with all its decimals, as it is written in this language. */
export function writtenNumber(format: Formats, value: number): string {
  return format.number(value, decimals);
}

export function readingWords({ locale }: Formats) {
  return textsIn(numberReadingTexts, locale) ?? numberReadingTexts.texts.id;
}

function figureOf(format: Formats, value: number, unit?: string | null): string {
  const number = writtenNumber(format, value);
  return unit ? `${number} ${unit}` : number;
}
