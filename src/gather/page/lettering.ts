import type { PageKit } from '../../model/page-kit.ts';

/**
 * Self-contained (serialised): how much of a picture is lines of print, told from its pixels. Every distinct picture is measured
 * once a page. Optimising compilers come late in a page's life, so the work goes by runs of like pixels rather than by pixel.
 */
export function makeLettering(): Pick<PageKit, 'lettering'> {
  const widest = 700;
  type Size = { readonly width: number; readonly height: number };
  type Glyph = { x: number; y: number; right: number; bottom: number; ink: number };

  let brush: CanvasRenderingContext2D | null | undefined; // of one canvas for all pictures
  const pixelsOf = (picture: CanvasImageSource, { width, height }: Size): ImageData | null => {
    brush ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!brush) return null;
    if (brush.canvas.width < width) brush.canvas.width = width;
    if (brush.canvas.height < height) brush.canvas.height = height;
    brush.fillStyle = '#fff'; // what is see-through mostly lies on a light page
    brush.fillRect(0, 0, width, height);
    try {
      brush.drawImage(picture, 0, 0, width, height);
      return brush.getImageData(0, 0, width, height);
    } catch {
      brush = undefined; // it may not be read any more
      return null; // of another site, or broken
    }
  };

  /** The pixels as numbers, 0xAABBGGRR: every machine that Chromium runs on is little-endian. */
  const numbersOf = ({ data }: ImageData): Uint32Array =>
    new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  /** The commonest shade and how many pixels have it. */
  const groundOf = (pixels: Uint32Array): [shade: number, pixels: number] => {
    const shades = new Uint32Array(4096);
    let ground = 0;
    let most = 0;
    for (let at = 0; at < pixels.length;) {
      const pixel = pixels[at]!;
      const from = at;
      do at += 1;
      while (pixels[at] === pixel); // most pixels are like the one before
      const shade = ((pixel & 0xf0) << 4) | ((pixel >> 8) & 0xf0) | ((pixel >> 20) & 0xf);
      const count = (shades[shade]! += at - from);
      if (count <= most) continue;
      most = count;
      ground = shade;
    }
    return [ground, most];
  };

  type Mark = Glyph & { at: number; within: Mark | null }; // `within`: the earlier mark that it turned out to be part of
  type Run = { from: number; to: number; mark: Mark };
  const wholeOf = (part: Mark): Mark => {
    let mark = part;
    while (mark.within !== null) mark = mark.within = mark.within.within ?? mark.within;
    return mark;
  };
  const joined = (one: Mark, other: Mark): Mark => {
    const [first, second] = one.at < other.at ? [one, other] : [other, one];
    second.within = first;
    first.x = Math.min(first.x, second.x);
    first.y = Math.min(first.y, second.y);
    first.right = Math.max(first.right, second.right);
    first.bottom = Math.max(first.bottom, second.bottom);
    first.ink += second.ink;
    return first;
  };

  /** Connected marks that stand out from the one even ground, read row by row. null = there is no such ground, or too many marks. */
  const marksOn = (image: ImageData): Glyph[] | null => {
    const { width, height } = image;
    const pixels = numbersOf(image);
    const [ground, share] = groundOf(pixels);
    if (share < width * height * 0.55) return null;
    const [red, green, blue] = [
      (ground >> 8) * 16 + 8,
      ((ground >> 4) & 15) * 16 + 8,
      (ground & 15) * 16 + 8,
    ];
    const standsOut = (pixel: number): boolean =>
      Math.abs((pixel & 255) - red) +
        Math.abs(((pixel >> 8) & 255) - green) +
        Math.abs(((pixel >> 16) & 255) - blue) >
      160;
    const marks: Mark[] = [];
    const tooMany = (list: readonly Mark[]): boolean =>
      list.length > 3000 && list.filter(({ within, ink }) => within === null && ink >= 3).length > 3000;
    let above: Run[] = []; // what stands out in the row before
    for (let y = 0; y < height; y += 1) {
      const row: Run[] = [];
      let reached = 0; // runs of the row before that end left of here
      const add = (from: number, to: number): void => {
        while (reached < above.length && above[reached]!.to < from) reached += 1;
        let mark: Mark | null = null;
        for (let k = reached; k < above.length && above[k]!.from <= to; k += 1) {
          const touched = wholeOf(above[k]!.mark);
          mark = mark === null || mark === touched ? touched : joined(mark, touched);
        }
        if (mark === null) {
          mark = { x: from, y, right: to, bottom: y + 1, ink: 0, at: marks.length, within: null };
          marks.push(mark);
        }
        mark.x = Math.min(mark.x, from);
        mark.right = Math.max(mark.right, to);
        mark.bottom = y + 1;
        mark.ink += to - from;
        row.push({ from, to, mark });
      };
      const start = y * width;
      let inked = -1; // where what stands out here begins
      for (let at = start, end = start + width; at < end;) {
        const pixel = pixels[at]!;
        const out = standsOut(pixel);
        if (out && inked < 0) inked = at - start;
        else if (!out && inked >= 0) {
          add(inked, at - start);
          inked = -1;
        }
        do at += 1;
        while (at < end && pixels[at] === pixel);
      }
      if (inked >= 0) add(inked, width);
      above = row;
      // no more comes to marks that the last row did not touch
      if (y % 32 === 31 && tooMany(marks.filter(({ bottom }) => bottom < y))) return null;
    }
    if (tooMany(marks)) return null;
    return marks.filter(({ within, ink }) => within === null && ink >= 3);
  };

  /** How much of the ink stands in lines of print, how many marks do, and how many square characters would fill the lines. */
  const linesOf = (marks: readonly Glyph[]): { share: number; marks: number; squares: number } => {
    const lines: Glyph[][] = [];
    for (const mark of marks.toSorted((a, b) => b.bottom - b.y - (a.bottom - a.y))) {
      const line = lines.find(([tall]) => {
        const middle = (mark.y + mark.bottom) / 2;
        return middle > tall!.y - 1 && middle < tall!.bottom + 1;
      });
      if (line) line.push(mark);
      else lines.push([mark]);
    }
    const print = lines.filter((line) => {
      const tall = line[0]!.bottom - line[0]!.y;
      const sorted = line.toSorted((a, b) => a.x - b.x);
      const gaps = sorted.slice(1).map((mark, i) => mark.x - sorted[i]!.right);
      return (
        line.length >= 4 &&
        tall >= 6 &&
        line.filter((mark) => mark.bottom - mark.y > tall * 0.45).length >= line.length * 0.5 &&
        line.every((mark) => mark.right - mark.x < tall * 8) &&
        gaps.filter((gap) => gap < tall).length >= gaps.length * 0.8
      );
    });
    const ink = (group: readonly Glyph[]): number => group.reduce((sum, mark) => sum + mark.ink, 0);
    return {
      share: ink(print.flat()) / Math.max(1, ink(marks)),
      marks: print.flat().length,
      squares: print.reduce((sum, line) => {
        const [left, right] = [Math.min(...line.map(({ x }) => x)), Math.max(...line.map((m) => m.right))];
        return (
          sum + (right - left) / (Math.max(...line.map((m) => m.bottom)) - Math.min(...line.map((m) => m.y)))
        );
      }, 0),
    };
  };

  const measure = (picture: HTMLImageElement, size: Size) => {
    if (size.width < 40 || size.height < 12) return null;
    const scale = Math.min(1, widest / size.width, widest / size.height);
    // most pictures are photographs: a thumbnail of them shows that there is no even ground
    const small = Math.min(1, 96 / size.width, 96 / size.height);
    const thumb = pixelsOf(picture, {
      width: Math.max(1, Math.round(size.width * small)),
      height: Math.max(1, Math.round(size.height * small)),
    });
    if (!thumb || groundOf(numbersOf(thumb))[1] < thumb.width * thumb.height * 0.3) return null;
    const width = Math.round(size.width * scale);
    const height = Math.round(size.height * scale);
    const same = thumb.width === width && thumb.height === height;
    const pixels = same ? thumb : pixelsOf(picture, { width, height });
    const marks = pixels && marksOn(pixels);
    return marks && marks.length >= 4 ? linesOf(marks) : null;
  };
  // signs and buttons stand on a page many times
  const looked = new Map<string, ReturnType<typeof measure>>();
  return {
    lettering: (picture, size) => {
      const key = `${size.width} ${size.height} ${picture.currentSrc || picture.src}`;
      let print = looked.get(key);
      if (print === undefined) looked.set(key, (print = measure(picture, size)));
      return print;
    },
  };
}
