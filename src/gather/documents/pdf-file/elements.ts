import type { PdfFile } from './file.ts';
import { PdfRef, type PdfDict, type PdfObject } from './lexer.ts';
import { roleOf, type Role } from './roles.ts';

/** An element of the structure tree (ISO 32000-1, 14.7.2). */
export type Element = {
  readonly role: string; // standard type
  readonly fault: Role['fault'];
  readonly dict: PdfDict;
  readonly parent: Element | null;
  readonly kids: Element[];
  readonly objects: number[]; // numbers of annotations and pictures it owns
  marks: number; // pieces of page content it owns
};

const most = 200_000;

/** All elements in reading order, parents before what they hold; [] without a tree. Loops are cut, size is bounded. */
export const readElements = (file: PdfFile): Element[] => {
  const root = file.dict(file.catalog().get('StructTreeRoot'));
  const roleMap = file.dict(root.get('RoleMap'));
  const all: Element[] = [];
  const seen = new Set<number>();
  const kidsOf = (object: PdfObject | undefined): readonly PdfObject[] => {
    const kids = file.resolve(object);
    return Array.isArray(kids) ? (kids as readonly PdfObject[]) : object === undefined ? [] : [object];
  };
  const waiting: { readonly kid: PdfObject; readonly parent: Element | null }[] = kidsOf(root.get('K'))
    .toReversed()
    .map((kid) => ({ kid, parent: null }));
  for (let next = waiting.pop(); next && all.length < most; next = waiting.pop()) {
    const { kid, parent } = next;
    const value = file.resolve(kid);
    if (typeof value === 'number') {
      if (parent) parent.marks += 1;
      continue;
    }
    if (!(value instanceof Map)) continue;
    const dict = value as PdfDict;
    const type = file.name(dict.get('Type'));
    if (type === 'MCR' || (parent && dict.has('MCID'))) {
      if (parent) parent.marks += 1;
      continue;
    }
    if (type === 'OBJR' || (!dict.has('S') && dict.has('Obj'))) {
      const object = dict.get('Obj');
      if (parent && object instanceof PdfRef) parent.objects.push(object.number);
      continue;
    }
    if (!dict.has('S')) continue;
    if (kid instanceof PdfRef) {
      if (seen.has(kid.number)) continue;
      seen.add(kid.number);
    }
    const element: Element = {
      ...roleOf(file, dict, roleMap),
      dict,
      parent,
      kids: [],
      objects: [],
      marks: 0,
    };
    parent?.kids.push(element);
    all.push(element);
    for (const one of kidsOf(dict.get('K')).toReversed()) waiting.push({ kid: one, parent: element });
  }
  return all;
};

/** Attributes of an element for one owner (Table, List, Layout ...), classes left out (ISO 32000-1, 14.7.5). */
export const attribute = (file: PdfFile, element: Element, owner: string, key: string): PdfObject => {
  const own = file.resolve(element.dict.get('A'));
  const classes = file.dict(file.dict(file.catalog().get('StructTreeRoot')).get('ClassMap'));
  const named = file.resolve(element.dict.get('C'));
  const classNames = Array.isArray(named) ? (named as readonly PdfObject[]) : [named];
  const fromClasses = classNames.flatMap((name) => {
    const value = file.resolve(classes.get(file.name(name) ?? ''));
    return Array.isArray(value) ? (value as readonly PdfObject[]) : [value];
  });
  const dicts = [...(Array.isArray(own) ? (own as readonly PdfObject[]) : [own]), ...fromClasses];
  for (const one of dicts) {
    const dict = file.dict(one);
    if (file.name(dict.get('O')) === owner && dict.has(key)) return file.resolve(dict.get(key));
  }
  return null;
};
