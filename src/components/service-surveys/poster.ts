import { html, nothing, type TemplateResult } from 'lit';
import type { SatisfactionSurvey } from '../../contract/satisfaction.js';
import { typedAddress } from '../../controllers/survey-address.js';
import { Formats } from '../../locales/formats.js';
import { qrCode } from '../../templates/qr-code.js';

/** A poster speaks both languages at once, whatever that of the screen: so its words are no catalogue. */
const words = {
  call: ['Bagaimana layanan kami?', 'How did we do?'],
  scan: ['Pindai dengan kamera ponsel Anda', 'Scan with your phone’s camera'],
  digits: ['Siapkan enam angka di layar loket', 'Have the six digits of the counter’s screen ready'],
  typed: ['atau ketik', 'or type'],
  promise: ['Kurang dari satu menit · tanpa nama', 'Under a minute · no name asked'],
} as const;

const both = ([indonesian, english]: readonly [string, string], name: string) => html`
  <div><p class=${name} lang="id">${indonesian}</p><p lang="en">${english}</p></div>
`;

/** The poster for the counter: what is asked, the code to scan, and how long it takes. Nothing else. */
export function poster(survey: SatisfactionSurvey, address: string): TemplateResult {
  const { unit, service, access, closesOn } = survey;
  const until = [`sampai ${new Formats('id').date(closesOn)}`, `until ${new Formats('en').date(closesOn)}`] as const;
  const [promise, promiseEnglish] = words.promise;
  return html`
    <div class="paper">
      <div class="sheet">
        <div class="of"><p>${unit}</p><p><strong>${service}</strong></p></div>
        <div class="middle">
          ${both(words.call, 'call')} ${qrCode(address, typedAddress(address))} ${both(words.scan, 'do')}
          ${access === 'presence-code' ? both(words.digits, 'do') : nothing}
          <p class="typed">${words.typed.join(' / ')}: <strong>${typedAddress(address)}</strong></p>
        </div>
        <div class="small">
          <p lang="id">${promise} · ${until[0]}</p>
          <p lang="en">${promiseEnglish} · ${until[1]}</p>
        </div>
      </div>
    </div>
  `;
}
