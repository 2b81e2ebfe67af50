import { createHash } from 'node:crypto';

/** A structure element; leaves get one piece of the page's content. */
export type Tag = {
  readonly role: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly Tag[];
};

/** One page: `tags` wrap its text (first leaf) and empty content (the others). */
export type PageSpec = {
  readonly text?: string;
  readonly picture?: boolean;
  readonly outlines?: number;
  readonly tags?: readonly Tag[];
};

export type PdfSpec = {
  readonly pages: readonly PageSpec[];
  readonly title?: string;
  readonly lang?: string;
  readonly marked?: boolean;
  readonly showTitle?: boolean;
  readonly fields?: readonly { readonly name: string; readonly tooltip?: string }[];
  readonly protect?: { readonly user: string; readonly permissions: number };
};

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const padding = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex', // ISO 32000-1, 7.6.3.3
);
const md5 = (...parts: readonly Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('md5')).digest();
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password), padding]).subarray(0, 32);

const rc4 = (key: Uint8Array, data: Uint8Array): Buffer => {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number): number => state[i & 255] ?? 0;
  const swap = (i: number, j: number): void => {
    [state[i], state[j]] = [at(j), at(i)];
  };
  for (let i = 0, j = 0; i < 256; i += 1) swap(i, (j = (j + at(i) + (key[i % key.length] ?? 0)) & 255));
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      swap((i = (i + 1) & 255), (j = (j + at(i)) & 255));
      return byte ^ at(at(i) + at(j));
    }),
  );
};

/** Standard security handler, revision 2, 40 bits: the smallest that readers still honour. */
const security = (user: string, permissions: number, id: Buffer): { key: Buffer; dict: string } => {
  const flags = Buffer.alloc(4);
  flags.writeInt32LE(permissions);
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(user));
  const key = md5(padded(user), owner, flags, id).subarray(0, 5);
  const check = rc4(key, padding).toString('hex');
  return {
    key,
    dict: `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${check}> /P ${permissions} >>`,
  };
};

/** Writes a small PDF 1.7 file. Chinese text uses a predefined character map and no embedded font. */
export const writePdf = (spec: PdfSpec): Uint8Array => {
  const id = Buffer.alloc(16, 7);
  const lock = spec.protect && security(spec.protect.user, spec.protect.permissions, id);
  const objects: Buffer[] = [];
  const reserve = (): number => objects.push(Buffer.alloc(0));
  const cipher = (number: number, data: Buffer): Buffer =>
    lock ? rc4(md5(lock.key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10), data) : data;
  const hex = (number: number, text: string): string =>
    `<${cipher(number, Buffer.concat([Buffer.from('feff', 'hex'), utf16(text)])).toString('hex')}>`;
  const set = (number: number, body: string): number => {
    objects[number - 1] = Buffer.from(body, 'latin1');
    return number;
  };
  const stream = (number: number, dict: string, data: Buffer): number => {
    const secret = cipher(number, data);
    objects[number - 1] = Buffer.concat([
      Buffer.from(`<< ${dict} /Length ${secret.length} >>\nstream\n`),
      secret,
      Buffer.from('\nendstream'),
    ]);
    return number;
  };

  const catalog = reserve();
  const tree = reserve();
  const info = reserve();
  const root = reserve();
  const parents = reserve();
  const descendant = set(
    reserve(),
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>'.replace(
      /\((\w+)\)/g,
      (_, word: string) => `<${cipher(6, Buffer.from(word)).toString('hex')}>`,
    ),
  );
  const font = set(
    reserve(),
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [${descendant} 0 R] >>`,
  );
  const scan = stream(
    reserve(),
    '/Type /XObject /Subtype /Image /Width 400 /Height 400 /ColorSpace /DeviceGray /BitsPerComponent 1',
    Buffer.alloc(20_000),
  );

  const tops: number[] = [];
  const nums: string[] = [];
  const pages = spec.pages.map((page, index) => {
    const own = reserve();
    const leaves: number[] = [];
    const element = (tag: Tag, parent: number): number => {
      const number = reserve();
      const kids = tag.children?.map((child) => element(child, number));
      const content = kids ? kids.map((kid) => `${kid} 0 R`).join(' ') : `${leaves.push(number) - 1}`;
      const alt = tag.alt === undefined ? '' : `/Alt ${hex(number, tag.alt)}`;
      const lang = tag.lang === undefined ? '' : `/Lang ${hex(number, tag.lang)}`;
      return set(
        number,
        `<< /Type /StructElem /S /${tag.role} /P ${parent} 0 R /Pg ${own} 0 R ${alt} ${lang} /K [${content}] >>`,
      );
    };
    tops.push(...(page.tags ?? []).map((tag) => element(tag, root)));
    nums.push(`${index} [${leaves.map((leaf) => `${leaf} 0 R`).join(' ')}]`);
    const shown = page.text ? `BT /F1 6 Tf 50 700 Td <${utf16(page.text).toString('hex')}> Tj ET` : '';
    const pieces =
      leaves.length > 0
        ? leaves.map((_, i) => `/P << /MCID ${i} >> BDC ${i === 0 ? shown : ''} EMC`)
        : [shown];
    if (page.picture) pieces.push('q 595 0 0 842 0 0 cm /Im1 Do Q');
    for (let i = 0; i < (page.outlines ?? 0); i += 1) pieces.push(`${i} 10 m ${i + 5} 90 l ${i + 9} 10 l f`);
    const contents = stream(reserve(), '', Buffer.from(pieces.join('\n')));
    const widgets =
      index > 0
        ? []
        : (spec.fields ?? []).map((field, i) => {
            const number = reserve();
            const tooltip = field.tooltip === undefined ? '' : `/TU ${hex(number, field.tooltip)}`;
            return set(
              number,
              `<< /Type /Annot /Subtype /Widget /FT /Tx /T ${hex(number, field.name)} ${tooltip} /F 4 /P ${own} 0 R /Rect [50 ${600 - 30 * i} 250 ${620 - 30 * i}] >>`,
            );
          });
    const annots = widgets.map((widget) => `${widget} 0 R`).join(' ');
    set(
      own,
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /StructParents ${index} /Contents ${contents} 0 R /Annots [${annots}] /Resources << /Font << /F1 ${font} 0 R >> /XObject << /Im1 ${scan} 0 R >> >> >>`,
    );
    return { own, annots };
  });
  set(
    tree,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map(({ own }) => `${own} 0 R`).join(' ')}] >>`,
  );
  set(info, spec.title === undefined ? '<< >>' : `<< /Title ${hex(info, spec.title)} >>`);
  set(
    root,
    `<< /Type /StructTreeRoot /K [${tops.map((top) => `${top} 0 R`).join(' ')}] /ParentTree ${parents} 0 R >>`,
  );
  set(parents, `<< /Nums [${nums.join(' ')}] >>`);
  const parts = [
    spec.lang === undefined ? '' : `/Lang ${hex(catalog, spec.lang)}`,
    spec.marked === undefined ? '' : `/MarkInfo << /Marked ${spec.marked} >>`,
    spec.showTitle === undefined ? '' : `/ViewerPreferences << /DisplayDocTitle ${spec.showTitle} >>`,
    tops.length === 0 ? '' : `/StructTreeRoot ${root} 0 R`,
    spec.fields === undefined ? '' : `/AcroForm << /Fields [${pages[0]?.annots ?? ''}] >>`,
  ];
  set(catalog, `<< /Type /Catalog /Pages ${tree} 0 R ${parts.join(' ')} >>`);

  const chunks = [Buffer.from('%PDF-1.7\n')];
  let size = chunks[0]?.length ?? 0;
  const offsets = objects.map((body, i) => {
    const at = size;
    const chunk = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    size += chunk.length;
    chunks.push(chunk);
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const mark = id.toString('hex');
  const encrypt = lock ? `/Encrypt ${lock.dict} ` : '';
  chunks.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R ${encrypt}/ID [<${mark}> <${mark}>] >>\nstartxref\n${size}\n%%EOF\n`,
    ),
  );
  return Uint8Array.from(Buffer.concat(chunks));
};
