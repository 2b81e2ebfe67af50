/** What `installCells` adds to a world: pictures made so small that flashes can be counted cell by cell. */
export type CellsWorld = typeof globalThis & {
  wzaCells: {
    /** Light and redness of 32 × 24 cells of a picture, two bytes a cell, in base64. Throws where it may not be read. */
    of(picture: CanvasImageSource): string;
  };
};

/**
 * Installs the reading of cells. Light: WCAG 2 relative luminance, 255 = white. Redness: (R − G − B) × 320 of WCAG 2.2's definition of
 * a red flash, at most 255, of cells in which red is at least 80 % of all; else 0. Serialised by its source.
 */
export const installCells = (): void => {
  const world = globalThis as unknown as CellsWorld;
  const [columns, rows] = [32, 24];
  const canvas = new OffscreenCanvas(columns, rows);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  const linear = (value: number): number =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  world.wzaCells = {
    of: (picture) => {
      context.fillStyle = '#fff'; // what is transparent shows the page, mostly white
      context.fillRect(0, 0, columns, rows);
      context.drawImage(picture, 0, 0, columns, rows);
      const { data } = context.getImageData(0, 0, columns, rows);
      let bytes = '';
      for (let at = 0; at < data.length; at += 4) {
        const [r, g, b] = [linear(data[at]!), linear(data[at + 1]!), linear(data[at + 2]!)];
        const light = Math.round((0.2126 * r + 0.7152 * g + 0.0722 * b) * 255);
        const red = r > 0 && r / (r + g + b) >= 0.8 ? Math.max(0, (r - g - b) * 320) : 0;
        bytes += String.fromCharCode(light, Math.min(255, Math.round(red)));
      }
      return btoa(bytes);
    },
  };
};
