// Pictures of stories as they were committed, and how far a new one may be from them.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const committed = path.join(import.meta.dirname, 'pictures');

/** Where the differences are drawn: beside it the picture as it is now. Git knows nothing of it. */
export const differencesFolder = path.resolve(import.meta.dirname, '../../.cache/pictures');

/** How far the colour of a pixel may be off (0 to 1, in YIQ) before it counts. What only smooths an edge does not count. */
const threshold = 0.1;

/**
 * How many pixels may count. The same stories painted by the processor and by a graphics card (SwiftShader), and with slight
 * hinting, differ in 0; a line of 100 px that moved by 2 px in 200, a short word in another blue of the theme in 73.
 */
export const most = 20;

export const fileOf = (name: string): string => path.join(committed, `${name}.png`);

/** Keeps the picture as the one to compare with. */
export function keep(name: string, picture: Buffer): void {
  mkdirSync(committed, { recursive: true });
  // Screenshots have no transparency; their flat areas are smallest without a filter: half of what the browser writes.
  writeFileSync(
    fileOf(name),
    PNG.sync.write(PNG.sync.read(picture), { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 }),
  );
}

/**
 * Compares a new picture with the committed one.
 *
 * @returns what is wrong with it, with where to look; nothing where it is the same to the eye
 */
export function difference(name: string, picture: Buffer): string | undefined {
  if (!existsSync(fileOf(name))) return `There is no picture yet.${remedy}`;
  const [before, now] = [PNG.sync.read(readFileSync(fileOf(name))), PNG.sync.read(picture)];
  if (before.width !== now.width || before.height !== now.height)
    return `It is ${now.width} × ${now.height} px, and was ${before.width} × ${before.height}.${remedy}`;
  const drawn = new PNG({ width: now.width, height: now.height });
  const count = compare(before, now, drawn);
  const files = ['different', 'now'].map((what) => path.join(differencesFolder, `${name}.${what}.png`));
  for (const file of files) rmSync(file, { force: true });
  if (count <= most) return undefined;
  mkdirSync(differencesFolder, { recursive: true });
  writeFileSync(files[0]!, PNG.sync.write(drawn));
  writeFileSync(files[1]!, picture);
  return `${count} pixels differ, ${most} may. Look at ${files.map(fromRoot).join(' and ')}.${remedy}`;
}

/** How many pixels of two pictures of one size differ to the eye. */
export function countDifferences(before: Buffer, now: Buffer): number {
  return compare(PNG.sync.read(before), PNG.sync.read(now));
}

function compare(before: PNG, now: PNG, drawn?: PNG): number {
  return pixelmatch(before.data, now.data, drawn?.data, now.width, now.height, { threshold });
}

const remedy = ' Where it is meant so: UPDATE_PICTURES=1 npm test -- visual, and look at what it wrote.';

const fromRoot = (file: string) => path.relative(process.cwd(), file);
