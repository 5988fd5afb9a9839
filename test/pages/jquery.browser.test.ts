import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../support/screen.js';
import { jqueryPages } from './conditions/jquery.js';
import { keepsItsPromises } from './support/promises.js';
import { findAcrossRoots, type Visit } from './support/visit.js';

/** What `scripts/jquery-portal.js` noticed since it was asked last. */
function noticed({ window }: Visit): string[] {
  const { noticed: list } = window as unknown as { noticed: string[] };
  return list.splice(0);
}

const pressed = (element: Element | undefined) => (element as HTMLElement).click();

for (const page of jqueryPages) {
  keepsItsPromises(page, (visit) => {
    it('lets typing, clicking and the Enter key in our elements be nobody else’s', async () => {
      noticed(visit());
      visit().field?.focus();
      await sendKeys({ type: 's/?' });
      const input = findAcrossRoots(visit().form, 'input:not([type=radio])') as HTMLInputElement;
      input.focus();
      await sendKeys({ press: '7' });
      await sendKeys({ press: 'Enter' });
      pressed(findAcrossRoots(visit().form, 'summary'));
      expect(noticed(visit()).filter((what) => what !== 'key Enter')).to.deep.equal([]);
    });

    it('hears our events at its delegated handlers', async () => {
      const task = () => findAcrossRoots(visit().document.querySelector('asn-tasks') as Element, 'li button');
      pressed(await until(task));
      expect(noticed(visit())).to.deep.equal(['task string']);
    });

    it('serialises its own form alone, and disables none of our buttons', () => {
      pressed(visit().document.querySelector('#laporan > button') ?? undefined);
      expect(noticed(visit())).to.deep.equal(['click button kirim', 'submit laporan judul=Triwulan']);
      expect(visit().field?.disabled).to.equal(false);
      const save = findAcrossRoots(visit().form, 'button') as HTMLButtonElement;
      expect(save.disabled).to.equal(false);
    });
  });
}
