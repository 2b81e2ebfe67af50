/**
 * Contrast of what changed between two pictures of the same place: of every pixel that differs, its colour before against
 * its colour after, by WCAG 2; the ratio that four fifths of them do not exceed. Null: fewer than 12 pixels differ.
 * Serialised by its source.
 */
export const changeContrast = async (before: string, after: string): Promise<number | null> => {
  // WCAG 2 relative luminance, of sRGB values 0..255.
  const luminance = (red: number, green: number, blue: number): number => {
    const part = (value: number): number =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const decode = async (png: string): Promise<ImageData> => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [{ data: a }, { data: b }] = await Promise.all([decode(before), decode(after)]);
  if (a.length !== b.length) return null;
  const all: number[] = [];
  for (let at = 0; at < a.length; at += 4) {
    const change = [0, 1, 2].reduce((sum, n) => sum + Math.abs((a[at + n] ?? 0) - (b[at + n] ?? 0)), 0);
    if (change < 12) continue;
    const one = luminance(a[at] ?? 0, a[at + 1] ?? 0, a[at + 2] ?? 0);
    const other = luminance(b[at] ?? 0, b[at + 1] ?? 0, b[at + 2] ?? 0);
    all.push((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05));
  }
  if (all.length < 12) return null;
  all.sort((one, other) => one - other);
  return Math.round((all[Math.floor(all.length * 0.8)] ?? 1) * 100) / 100;
};
