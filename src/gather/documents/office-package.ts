import { childrenOf, firstOf, ownText, parseXml, type XmlNode } from './xml.ts';
import { resolvePath, ZipFault, type Zip } from './zip.ts';

/** Parts of an OOXML package (ECMA-376, part 2), found by their relationships, not by names. */
export class OfficePackage {
  private readonly zip: Zip;
  constructor(zip: Zip) {
    this.zip = zip;
  }

  /** A part as XML; null when there is none. Throws ZipFault and what parseXml throws. */
  part(path: string): XmlNode | null {
    const bytes = this.zip.read(path);
    return bytes && parseXml(bytes);
  }

  /** Paths of the parts that `path` ('' = the package) refers to by a kind of relationship, with their ids. */
  related(path: string, kind: string): { readonly id: string; readonly path: string }[] {
    const at = path.lastIndexOf('/') + 1;
    const relations = this.part(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`);
    return childrenOf(relations ?? undefined, 'Relationship').flatMap(({ attributes }) =>
      attributes['TargetMode'] !== 'External' && (attributes['Type'] ?? '').endsWith(`/${kind}`)
        ? [{ id: attributes['Id'] ?? '', path: resolvePath(path, attributes['Target'] ?? '') }]
        : [],
    );
  }

  /** Path of the main part. Throws ZipFault when the package names none that is there. */
  main(): string {
    const path = this.related('', 'officeDocument')[0]?.path;
    if (path === undefined || !this.zip.find(path)) throw new ZipFault('broken');
    return path;
  }

  /** The title in the properties, squashed; null where there is none. */
  title(): string | null {
    const path = this.related('', 'metadata/core-properties')[0]?.path;
    const title = ownText(firstOf((path === undefined ? null : this.part(path)) ?? undefined, 'title'));
    return (
      title
        .normalize('NFKC')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, 300) || null
    );
  }
}

export const squash = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');
export const countHan = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
/** The value of a switch such as <w:b/>: on without a value, off with 0, false or off. */
export const isOn = (value: string | undefined): boolean => !/^(0|false|off)$/i.test(value ?? '1');
