import type { Page } from 'playwright';

/**
 * Is there a font with Chinese glyphs? Without one, Chromium paints Chinese blank or as boxes, and every screenshot
 * lies. Draws three characters and an unassigned code point: real glyphs have ink and all differ.
 */
export const hasCjkFont = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const draw = (text: string): string => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 40;
      const pen = canvas.getContext('2d');
      if (pen === null) return '';
      pen.font = '30px sans-serif';
      pen.fillText(text, 4, 32);
      const pixels = pen.getImageData(0, 0, 40, 40).data;
      return pixels.some((value) => value !== 0) ? pixels.join() : '';
    };
    const drawn = ['国', '务', '院'].map(draw);
    return !drawn.includes('') && new Set([...drawn, draw('\u0378')]).size === 4;
  });
