import adminlte2 from '../../themes/adminlte-2.css?raw';
import bootstrap3 from '../../themes/bootstrap-3.css?raw';
import bootstrap4 from '../../themes/bootstrap-4.css?raw';
import bootstrap5 from '../../themes/bootstrap-5.css?raw';
import ina from '../../themes/ina.css?raw';
import region from '../../themes/region-example.css?raw';
import { type Declarations } from './resolve.js';
import { readyThemes, type ReadyTheme, themeDeclarations } from './themes.js';

const sheets: Readonly<Record<ReadyTheme, string>> = {
  ina,
  'bootstrap-5': bootstrap5,
  'bootstrap-4': bootstrap4,
  'bootstrap-3': bootstrap3,
  'adminlte-2': adminlte2,
  'region-example': region,
};

/** Everything that can be chosen: `none` is our own look, `ina bkn` a theme with one of its brands. */
export const looks: readonly string[] = [
  'none',
  ...Object.entries(readyThemes).flatMap(([theme, brands]) =>
    brands.length > 0 ? brands.map((brand) => `${theme} ${brand}`) : [theme],
  ),
];

/** What the look says of our tokens. */
export function declarationsOfLook(look: string): Declarations {
  const [theme = '', brand] = look.split(' ');
  return theme in sheets ? themeDeclarations(sheets[theme as ReadyTheme], brand) : new Map();
}

const worn = new CSSStyleSheet();

/** Puts the look on the whole page, as a portal would: its sheet, and `data-brand` on `<html>`. */
export function wearTheme(look: string): void {
  const [theme = '', brand] = look.split(' ');
  worn.replaceSync(theme in sheets ? sheets[theme as ReadyTheme] : '');
  if (!document.adoptedStyleSheets.includes(worn)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, worn];
  if (brand) document.documentElement.dataset['brand'] = brand;
  else delete document.documentElement.dataset['brand'];
}
