/** Entry of `dist/cdn/asn-kinerja.en.js`, the English beside a main file that carries Indonesian alone. */
import { catalogues } from './all.js';
import { offerTexts } from './page-texts.js';

offerTexts('en', catalogues);
