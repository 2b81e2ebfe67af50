import { strToU8, zipSync } from 'fflate';

/** An archive of texts (or bytes) by name, with fixed dates. */
export const pack = (parts: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
      ),
      { mtime: new Date(1980, 1, 1) },
    ),
  );

const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>${body}`;

export type OfdSpec = {
  readonly pages: readonly string[]; // what stands in a page's layer: text(), picture() ...
  readonly title?: string;
  readonly template?: string;
  readonly composite?: string; // drawing 9 of the resources
  readonly more?: string; // after Pages in the document: Outlines, Permissions, CustomTags
  readonly parts?: Readonly<Record<string, string>>;
};

export const ofdText = (text: string): string =>
  `<ofd:TextObject ID="5" Boundary="0 0 9 9" Font="1" Size="4"><ofd:TextCode X="0" Y="4">${text}</ofd:TextCode></ofd:TextObject>`;
export const ofdPicture = '<ofd:ImageObject ID="6" Boundary="0 0 210 297" ResourceID="3"/>';

/** Writes a small OFD file. */
export const writeOfd = (spec: OfdSpec): Buffer => {
  const ns = 'xmlns:ofd="http://www.ofdspec.org/2016"';
  const content = (layer: string, template = ''): string =>
    xml(
      `<ofd:Page ${ns}>${template}<ofd:Content><ofd:Layer ID="2">${layer}</ofd:Layer></ofd:Content></ofd:Page>`,
    );
  const title = spec.title === undefined ? '' : `<ofd:Title>${spec.title}</ofd:Title>`;
  const template =
    spec.template === undefined ? '' : '<ofd:TemplatePage ID="7" BaseLoc="Tpls/Tpl_0/Content.xml"/>';
  const resources = spec.composite === undefined ? '' : '<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>';
  return pack({
    'OFD.xml': xml(
      `<ofd:OFD ${ns} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID>${title}</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    ),
    'Doc_0/Document.xml': xml(
      `<ofd:Document ${ns}><ofd:CommonData>${resources}${template}</ofd:CommonData><ofd:Pages>${spec.pages.map((_, i) => `<ofd:Page ID="${i + 1}" BaseLoc="Pages/Page_${i}/Content.xml"/>`).join('')}</ofd:Pages>${spec.more ?? ''}</ofd:Document>`,
    ),
    ...Object.fromEntries(
      spec.pages.map((layer, i) => [
        `Doc_0/Pages/Page_${i}/Content.xml`,
        content(layer, template === '' ? '' : '<ofd:Template TemplateID="7"/>'),
      ]),
    ),
    ...(spec.template === undefined ? {} : { 'Doc_0/Tpls/Tpl_0/Content.xml': content(spec.template) }),
    ...(spec.composite === undefined
      ? {}
      : {
          'Doc_0/PublicRes.xml': xml(
            `<ofd:Res ${ns}><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="9"><ofd:Content>${spec.composite}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>`,
          ),
        }),
    ...spec.parts,
  });
};

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationships: kind and target, ids rId1, rId2 ... */
const rels = (list: readonly (readonly [string, string])[]): string =>
  xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
      .map(
        ([kind, target], i) =>
          `<Relationship Id="rId${i + 1}" Type="${kind.includes('/') ? `http://schemas.openxmlformats.org/package/2006/relationships/${kind}` : `${office}/${kind}`}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  );

const properties = (title: string | undefined): string =>
  xml(
    `<cp:coreProperties xmlns:cp="c" xmlns:dc="d">${title === undefined ? '' : `<dc:title>${title}</dc:title>`}</cp:coreProperties>`,
  );

const packOffice = (
  main: string,
  title: string | undefined,
  parts: Readonly<Record<string, string>>,
): Buffer =>
  pack({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': rels([
      ['officeDocument', main],
      ['metadata/core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': properties(title),
    ...parts,
  });

/** A Word document; `body` is what stands in w:body, `styles` in w:styles. */
export const writeDocx = (spec: {
  readonly body: string;
  readonly styles?: string;
  readonly title?: string;
}): Buffer =>
  packOffice('word/document.xml', spec.title, {
    'word/document.xml': xml(
      `<w:document xmlns:w="w" xmlns:wp="wp" xmlns:a="a" xmlns:pic="pic" xmlns:mc="mc" xmlns:v="v" xmlns:adec="adec"><w:body>${spec.body}</w:body></w:document>`,
    ),
    'word/styles.xml': xml(`<w:styles xmlns:w="w">${spec.styles ?? ''}</w:styles>`),
    'word/_rels/document.xml.rels': rels([['styles', 'styles.xml']]),
  });

/** A workbook; of every sheet its name and what stands in it. */
export const writeXlsx = (
  sheets: readonly { readonly name: string; readonly xml: string; readonly state?: string }[],
): Buffer =>
  packOffice('xl/workbook.xml', undefined, {
    'xl/workbook.xml': xml(
      `<workbook xmlns="s" xmlns:r="${office}"><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}" ${state === undefined ? '' : `state="${state}"`} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': rels(
      sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
    ),
    ...Object.fromEntries(
      sheets.map((sheet, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        xml(`<worksheet xmlns="s">${sheet.xml}</worksheet>`),
      ]),
    ),
  });

/** A presentation; of every slide what stands in its tree of shapes. */
export const writePptx = (slides: readonly string[], title?: string): Buffer =>
  packOffice('ppt/presentation.xml', title, {
    'ppt/presentation.xml': xml(
      `<p:presentation xmlns:p="p" xmlns:r="${office}"><p:sldIdLst>${slides.map((_, i) => `<p:sldId r:id="rId${i + 1}" id="${256 + i}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    ),
    'ppt/_rels/presentation.xml.rels': rels(
      slides.map((_, i) => ['slide', `slides/slide${i + 1}.xml`] as const),
    ),
    ...Object.fromEntries(
      slides.map((shapes, i) => [
        `ppt/slides/slide${i + 1}.xml`,
        xml(`<p:sld xmlns:p="p" xmlns:a="a"><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`),
      ]),
    ),
  });
