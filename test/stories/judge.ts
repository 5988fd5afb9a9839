import { falseStates, statesOf } from './states.js';
import { type Story } from './stories.js';
import { type StoryPage } from './story-page.js';

const phone = 360;
const desk = 1280;

/** All that is wrong with a story, each with where it was seen. The story is shown once; the situations follow. */
export async function findings(page: StoryPage, story: Story): Promise<string[]> {
  const found: string[] = [];
  const note = (where: string, list: string[]) => found.push(...list.map((finding) => `[${where}] ${finding}`));

  if (!(await page.show(story, { theme: 'light', width: phone }))) return page.complaints();
  await page.ask('rememberShown');
  const byAxe = await page.violations();
  note(`light ${phone}`, [...(await ofSizes(page)), ...byAxe]);
  note('state', await falseStates(page, story.id));
  if (byAxe.length === 0) await rememberColours(page, 'light');
  await page.changeTheme('dark');
  note(`dark ${phone}`, await ofColour(page, 'dark'));
  await page.resize(desk);
  note(`dark ${desk}`, await ofColour(page, 'dark'));
  await page.changeTheme('light');
  note(`light ${desk}`, [...(await ofSizes(page)), ...(await onDesk(page))]);
  if (statesOf(story.id).includes('normal')) {
    await page.changeTheme('dark high-contrast');
    note('dark high-contrast', await page.violations('colour'));
  }
  note('any', [...(await page.ask('undefinedElements')), ...(await page.complaints())]);
  return found;
}

async function ofSizes(page: StoryPage): Promise<string[]> {
  return [...(await page.ask('overflow')), ...(await page.ask('smallTargets')), ...(await page.ask('smallText'))];
}

/** What is neither layout nor colour can be other than on the phone only where a desk shows more. */
async function onDesk(page: StoryPage): Promise<string[]> {
  if ((await page.ask('newlyShown')) > 0) return page.violations();
  return [...(await ofColour(page, 'light')), ...(await page.violations('layout'))];
}

/**
 * Ways of colouring text in which axe found no fault, by theme. Contrast is the dearest of axe's rules, and the same few
 * pairs of colours come in every story: where a theme or a width shows none that is new, axe would say what it said.
 */
const faultless: Record<'light' | 'dark', Set<string>> = { light: new Set(), dark: new Set() };

async function ofColour(page: StoryPage, theme: 'light' | 'dark'): Promise<string[]> {
  const colours = await page.ask('colours');
  if (colours?.every((colour) => faultless[theme].has(colour))) return [];
  const found = await page.violations('colour');
  if (found.length === 0) await rememberColours(page, theme);
  return found;
}

async function rememberColours(page: StoryPage, theme: 'light' | 'dark'): Promise<void> {
  for (const colour of (await page.ask('colours')) ?? []) faultless[theme].add(colour);
}
