import type { PictureFacts } from './office-facts.ts';
import { elementsOf, type XmlNode } from './xml.ts';
import { isOn } from './office-package.ts';

/** Alternatives that programs and cameras leave behind: they name no content. */
const weak =
  /^(图片|图像|图形|图|照片|截图|picture|image|img|photo|graphic|chart|图表)[\s_-]*\d*$|\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)$|^(img|dsc|qq截图|微信图片|wps图片|screenshot)[\s_-]?[\d_-]+|^(图片包含|说明: |描述已自动生成|a picture containing)|^[a-z]:\\/i;

/** What a drawing shows that needs words. */
const shows = new Set(['pic', 'chart', 'relIds', 'graphicData']);
const graphics = /\/(chart|diagram|picture)$/;

const isDecorative = (properties: XmlNode): boolean =>
  [...elementsOf(properties)].some(
    ({ name, attributes }) => name === 'decorative' && isOn(attributes['val']),
  );

/** The nearest properties with a name and alternative: docPr of Word, cNvPr of PowerPoint and Excel. */
const propertiesOf = (holder: XmlNode): XmlNode | undefined => {
  for (const node of elementsOf(holder)) if (node.name === 'docPr' || node.name === 'cNvPr') return node;
  return undefined;
};

const holders = new Set(['inline', 'anchor', 'pic', 'graphicFrame']);

const isPicture = (holder: XmlNode): boolean => {
  if (holder.name === 'pic') return true;
  for (const node of elementsOf(holder)) {
    if (!shows.has(node.name)) continue;
    if (node.name !== 'graphicData') return true;
    if (graphics.test(node.attributes['uri'] ?? '')) return true;
  }
  return false;
};

/** Pictures in a part, old drawings (VML) among them; those inside `mc:Fallback` repeat others. */
export const picturesIn = (parts: readonly XmlNode[]): PictureFacts => {
  let [pictures, without] = [0, 0];
  const weakAlts: string[] = [];
  const judge = (alt: string): void => {
    pictures += 1;
    if (alt === '') without += 1;
    else if (weak.test(alt) && weakAlts.length < 5) weakAlts.push(alt.slice(0, 80));
  };
  for (const part of parts) {
    const inner = new Set<XmlNode>();
    for (const node of elementsOf(part, new Set(['Fallback']))) {
      if (holders.has(node.name) && !inner.has(node)) {
        if (!isPicture(node)) continue; // a frame of a table, a text box: what is within comes later
        for (const one of elementsOf(node)) inner.add(one);
        const properties = propertiesOf(node);
        if (properties?.attributes['hidden'] && isOn(properties.attributes['hidden'])) continue;
        if (properties && isDecorative(properties)) continue;
        judge(
          (properties?.attributes['descr'] ?? '').trim() || (properties?.attributes['title'] ?? '').trim(),
        );
      }
      if (node.name === 'shape' && node.kids.some(({ name }) => name === 'imagedata')) {
        const data = node.kids.find(({ name }) => name === 'imagedata');
        judge((node.attributes['alt'] ?? '').trim() || (data?.attributes['title'] ?? '').trim());
      }
    }
  }
  return { pictures, picturesWithoutAlt: without, weakAlts };
};
