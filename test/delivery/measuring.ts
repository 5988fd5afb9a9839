import os from 'node:os';
import type { Browser, Page } from 'playwright-core';

/** Something to measure. */
export interface Measure {
  readonly what: string;
  /** Milliseconds at the most; without it the figure is there to be compared with. */
  readonly limit?: number;
  /** One run; answers with milliseconds. */
  readonly once: () => Promise<number>;
}

/** What came out. */
export interface Figure {
  readonly what: string;
  /** Median of the runs. */
  readonly milliseconds: number;
  readonly fastest: number;
  readonly slowest: number;
  /** How many times as long as the first of its group, which is plain DOM. */
  readonly ratio: number;
  readonly limit: number | undefined;
}

/** Measures in turns: what else the machine does meanwhile falls on all alike, so that the ratios hold. */
export async function inTurns(measures: readonly Measure[], runs: number): Promise<Figure[]> {
  const found = measures.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, { once }] of measures.entries()) found[index]!.push(await once());
    // So that somebody who waits sees that something happens, and keeps what was measured before a failure.
    console.log(`  ${run + 1}/${runs}: ${found.map((values) => `${Math.round(values[run]!)} ms`).join(', ')}`);
  }
  const sorted = found.map((values) => values.toSorted((one, other) => one - other));
  const medianOf = (values: readonly number[]) => values[Math.floor(values.length / 2)]!;
  return measures.map(({ what, limit }, index) => ({
    ...{ what, limit },
    milliseconds: medianOf(sorted[index]!),
    fastest: sorted[index]![0]!,
    slowest: sorted[index]!.at(-1)!,
    ratio: medianOf(sorted[index]!) / medianOf(sorted[0]!),
  }));
}

export const isMissed = ({ milliseconds, limit = Infinity }: Figure): boolean => !(milliseconds <= limit);

/** As a table of Markdown, for a terminal and for docs/performance.md. */
export function tableOf(figures: readonly Figure[]): string {
  const ms = (value: number) => `${Math.round(value)} ms`;
  const rows = figures.map((figure) => [
    ...[figure.what, ms(figure.milliseconds), `${ms(figure.fastest)} – ${ms(figure.slowest)}`],
    ...[`${figure.ratio.toFixed(1)} ×`, figure.limit ? `${isMissed(figure) ? '✖' : '✔'} ${ms(figure.limit)}` : ''],
  ]);
  const cells = [['', 'median', 'range', 'of plain DOM', 'limit'], ...rows];
  const widths = cells[0]!.map((_cell, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(cells[0]!), rule, ...cells.slice(1).map(line)].join('\n');
}

/** How busy the machine is: processes that want to run, in the last minute. */
export function load(): string {
  return `${os.loadavg()[0]!.toFixed(1)} on ${os.cpus().length} cores (${os.cpus()[0]?.model.trim()})`;
}

/** Work on a page of a fresh profile: nothing is cached, nothing is kept. */
export async function onNewPage<Answer>(browser: Browser, work: (page: Page) => Promise<Answer>): Promise<Answer> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}
