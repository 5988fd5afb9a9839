import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { windowPages } from './conditions/windows.js';
import { keepsItsPromises } from './support/promises.js';
import { focusedIn } from './support/visit.js';

for (const page of windowPages) {
  keepsItsPromises(page, (visit) => {
    it('lets the focus go from field to field of our form, and takes it from what lies behind', async () => {
      const { document, form, field } = visit();
      field?.focus();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(form);
      expect(focusedIn(document)).not.to.equal(field);
      document.querySelector<HTMLElement>('#belakang')?.focus();
      expect(document.activeElement?.closest('#jendela')).not.to.equal(null);
      field?.focus();
      expect(focusedIn(document)).to.equal(field);
    });
  });
}
