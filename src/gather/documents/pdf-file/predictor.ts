import type { PdfObject } from './lexer.ts';

const paeth = (a: number, b: number, c: number): number => {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
};

/** Undoes PNG predictors (ISO 32000-1, 7.4.4.4), with which tables are packed. `parm` gives DecodeParms by name. */
export const undoPredictor = (bytes: Buffer, parm: (key: string) => PdfObject): Buffer => {
  const number = (key: string, otherwise: number): number => {
    const value = parm(key);
    return typeof value === 'number' && value >= 1 && value < 1e6 ? Math.floor(value) : otherwise;
  };
  if (number('Predictor', 1) < 10) return bytes;
  const pixel = Math.max(1, Math.ceil((number('Colors', 1) * number('BitsPerComponent', 8)) / 8));
  const width = Math.ceil((number('Columns', 1) * number('Colors', 1) * number('BitsPerComponent', 8)) / 8);
  const rows = Math.floor(bytes.length / (width + 1));
  const out = Buffer.alloc(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (width + 1)] ?? 0;
    for (let i = 0; i < width; i += 1) {
      const at = row * width + i;
      const left = i >= pixel ? (out[at - pixel] ?? 0) : 0;
      const up = row > 0 ? (out[at - width] ?? 0) : 0;
      const corner = row > 0 && i >= pixel ? (out[at - width - pixel] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0;
      out[at] = ((bytes[row * (width + 1) + 1 + i] ?? 0) + guess) & 255;
    }
  }
  return out;
};
