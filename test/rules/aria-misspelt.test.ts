import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { knownAttributes, meantAttribute } from '../../rules/aria-misspelt/attributes.ts';

const axe = createRequire(import.meta.url)('axe-core') as {
  commons: { aria: { validateAttr: (name: string) => boolean } };
};

describe('meantAttribute', () => {
  it.each([
    ['aria-labeledby', 'aria-labelledby'],
    ['aria-labelled', 'aria-labelledby'],
    ['aria-lable', 'aria-label'],
    ['aria-discribedby', 'aria-describedby'],
    ['aria-not-checked', 'aria-checked'],
    ['aria-hiden', 'aria-hidden'],
    ['aria-has-popup', 'aria-haspopup'],
    ['aria-expended', 'aria-expanded'],
    ['aria-value-now', 'aria-valuenow'],
  ])('%s is meant to be %s', (name, meant) => expect(meantAttribute(name)).toBe(meant));

  it.each([
    'aria-label',
    'aria-braillelabel',
    'aria-disoldfixed',
    'aria-playertitle',
    'aria-',
    'aria-x',
    'aria-title',
  ])('leaves %s alone', (name) => expect(meantAttribute(name)).toBeNull());

  it('means attributes that axe knows as well', () => {
    const newer = ['colindextext', 'rowindextext']; // of WAI-ARIA 1.3
    for (const word of knownAttributes.filter((one) => !newer.includes(one)))
      expect(axe.commons.aria.validateAttr(`aria-${word}`), word).toBe(true);
  });
});
