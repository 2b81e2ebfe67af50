import { crc32, deflateSync } from 'node:zlib';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
};

/** A PNG of two colours, the lower third darker: enough of a picture for a page. Colours are 0xRRGGBB. */
export const png = (width: number, height: number, colour: number): Buffer => {
  const shade = (value: number, dark: boolean): number => (dark ? Math.floor(value * 0.6) : value);
  const rows = Array.from({ length: height }, (_, y) => {
    const dark = y > (height * 2) / 3;
    const pixel = [colour >> 16, (colour >> 8) & 255, colour & 255].map((value) => shade(value, dark));
    return Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, Buffer.from(pixel))]);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const svg = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;

/** All pictures of the site by path. */
export const images: Readonly<Record<string, Buffer | string>> = {
  '/img/logo.svg': svg(
    320,
    56,
    '<rect width="320" height="56" fill="#b01020"/><text x="16" y="37" font-size="26" fill="#fff">青城区人民政府</text>',
  ),
  '/img/news1.png': png(400, 220, 0x4f7fbf),
  '/img/news2.png': png(400, 220, 0x5f9f6f),
  '/img/DSC_0042.png': png(480, 270, 0x9f8f6f),
  '/img/piaochuang.png': png(120, 90, 0xd06030),
  '/img/zt1.png': png(240, 60, 0xa03040),
  '/img/zt2.png': png(240, 60, 0x3050a0),
  '/img/flow.png': png(480, 120, 0x88aacc),
  '/img/spacer.png': png(1, 1, 0xffffff),
  '/img/btn_search.svg': svg(
    48,
    32,
    '<rect width="48" height="32" fill="#1b4e9b"/><circle cx="22" cy="14" r="7" fill="none" stroke="#fff" stroke-width="3"/><path d="M27 19l8 8" stroke="#fff" stroke-width="3"/>',
  ),
  '/img/dzjg.svg': svg(
    48,
    56,
    '<circle cx="24" cy="28" r="20" fill="#c00"/><text x="12" y="36" font-size="20" fill="#ff0">党</text>',
  ),
  '/img/jiucuo.svg': svg(
    96,
    40,
    '<rect width="96" height="40" fill="#06c"/><text x="6" y="26" font-size="14" fill="#fff">网站找错</text>',
  ),
  '/img/captcha.svg': svg(
    90,
    36,
    '<rect width="90" height="36" fill="#eee"/><text x="10" y="26" font-size="22" transform="rotate(-6 45 18)" fill="#555">7K3F</text><path d="M0 20L90 12" stroke="#999"/>',
  ),
};
