// Which engines the browser tests run in: those that TEST_ENGINES names (`chromium,firefox,webkit`), else all that are
// installed here. With CI=true all of them have to be.
import * as chromium from './chromium.mjs';
import * as firefox from './firefox.mjs';
import * as webkit from './webkit.mjs';

/** @typedef {typeof chromium} Engine `title`, `missing()`, `launcher()` */

const engines = { chromium, firefox, webkit };

/** For TEST_ENGINES. */
export const everyEngine = Object.keys(engines).join(',');

/**
 * @returns {{ chosen: Engine[], absent: Engine[] }} `absent`: not installed, and nobody insists on them
 * @throws Error that says what to install, when one that has to be tested is missing
 */
export function chooseEngines(variables = process.env) {
  const names = (variables.TEST_ENGINES || everyEngine).split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !Object.hasOwn(engines, name));
  if (unknown.length > 0) throw new Error(`TEST_ENGINES knows ${everyEngine}, but not ${unknown.join(', ')}.`);
  const asked = names.map((name) => engines[name]);
  const absent = asked.filter(({ missing }) => missing());
  if (absent.length > 0 && insists(variables)) throw new Error(`The browser tests have to run in ${needs(absent)}.`);
  return { chosen: asked.filter((engine) => !absent.includes(engine)), absent };
}

/** What drives the engines in the test runner. One that may be missing stays away when its drivers cannot be installed. */
export async function launchers(variables = process.env) {
  const made = chooseEngines(variables).chosen.map(async ({ title, launcher }) => {
    try {
      return [await launcher()];
    } catch (error) {
      if (insists(variables)) throw error;
      console.log(`  Not tested in ${title}: ${error.message}`);
      return [];
    }
  });
  return (await Promise.all(made)).flat();
}

const insists = ({ TEST_ENGINES, CI }) => Boolean(TEST_ENGINES) || CI === 'true';

const needs = (absent) =>
  absent
    .map(({ title, missing }) => `${title}, which is not installed here (Debian: apt install ${missing()})`)
    .join('; and in ');
