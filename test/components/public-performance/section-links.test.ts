import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linkTo, sectionOf, sections } from '../../../src/components/public-performance/section-links.js';

describe('links to a section', () => {
  const pages = {
    'https://nusa.example/puskesmas': 'https://nusa.example/puskesmas#asn-forum',
    'https://nusa.example/puskesmas?tahun=2025#isi': 'https://nusa.example/puskesmas?tahun=2025#asn-forum',
    // A route of the host's own stays what it is.
    'https://nusa.example/#/unit/5': 'https://nusa.example/?asn-section=forum#/unit/5',
    'https://nusa.example/#!unit': 'https://nusa.example/?asn-section=forum#!unit',
  };
  for (const [page, link] of Object.entries(pages)) {
    it(`of ${page}`, () => {
      assert.equal(linkTo('forum', page), link);
      assert.equal(sectionOf(link), 'forum');
    });
  }

  it('lead to every section, and other fragments to none', () => {
    for (const section of sections) assert.equal(sectionOf(linkTo(section, 'https://nusa.example/')), section);
    assert.equal(sectionOf('https://nusa.example/#isi'), undefined);
    assert.equal(sectionOf('https://nusa.example/#asn-lain'), undefined);
    assert.equal(sectionOf('https://nusa.example/'), undefined);
  });
});
