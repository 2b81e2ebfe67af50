import { noOfficeFacts, type OfficeFacts } from './office-facts.ts';
import { countHan, isOn, squash, type OfficePackage } from './office-package.ts';
import { picturesIn } from './office-pictures.ts';
import { childrenOf, elementsOf, firstOf, ownText, type XmlNode } from './xml.ts';

const mostSheets = 100;
const unnamed = /^(sheet|工作表|表|chart)\s*\d*(\s*\(\d+\))?$/i;
const row = (reference: string): number => Number(/\d+/.exec(reference)?.[0] ?? 0);

/** Reads a workbook. Throws ZipFault, or an Error for broken parts. */
export const readXlsx = (office: OfficePackage): OfficeFacts => {
  const path = office.main();
  const workbook = office.part(path);
  const byId = new Map(office.related(path, 'worksheet').map((one) => [one.id, one.path]));
  const shared = office.related(path, 'sharedStrings')[0]?.path;
  const strings = shared === undefined ? null : office.part(shared);
  let text = strings ? stringsIn(strings) : '';
  let [sheets, tables, withoutHeader, merged] = [0, 0, 0, 0];
  const [unnamedSheets, lockedSheets, drawings]: [string[], string[], XmlNode[]] = [[], [], []];

  for (const entry of childrenOf(firstOf(workbook ?? undefined, 'sheets'), 'sheet').slice(0, mostSheets)) {
    const state = entry.attributes['state'] ?? 'visible';
    const sheetPath = byId.get(entry.attributes['id'] ?? '');
    const sheet = sheetPath === undefined ? null : office.part(sheetPath);
    if (!sheet || sheetPath === undefined || state !== 'visible') continue;
    const name = (entry.attributes['name'] ?? '').slice(0, 60);
    const filled = [...elementsOf(sheet)].some(
      (node) => node.name === 'c' && node.kids.some((kid) => kid.name === 'v' || kid.name === 'is'),
    );
    text += stringsIn(sheet);
    for (const one of office.related(sheetPath, 'drawing')) {
      const drawing = office.part(one.path);
      if (drawing) drawings.push(drawing);
    }
    for (const one of office.related(sheetPath, 'table')) {
      const table = office.part(one.path);
      if (!table) continue;
      tables += 1;
      if (table.attributes['headerRowCount'] === '0') withoutHeader += 1;
    }
    if (!filled) continue;
    sheets += 1;
    if (unnamed.test(name.trim()) && unnamedSheets.length < 10) unnamedSheets.push(name);
    merged += childrenOf(firstOf(sheet, 'mergeCells'), 'mergeCell').filter(
      ({ attributes }) => row(attributes['ref'] ?? '') > 2,
    ).length;
    const lock = childrenOf(sheet, 'sheetProtection')[0]?.attributes;
    // selectLockedCells="1" means that selecting locked cells is forbidden (ECMA-376, 18.3.1.85)
    if (
      lock &&
      isOn(lock['sheet'] ?? '0') &&
      isOn(lock['selectLockedCells'] ?? '0') &&
      lockedSheets.length < 10
    )
      lockedSheets.push(name);
  }
  text = squash(text);
  return {
    ...noOfficeFacts,
    format: 'xlsx',
    title: office.title(),
    textChars: text.length,
    han: countHan(text),
    ...picturesIn(drawings),
    tables,
    tablesWithoutHeader: withoutHeader,
    mergedCells: merged,
    sheets,
    unnamedSheets,
    lockedSheets,
  };
};

const stringsIn = (part: XmlNode): string => {
  const pieces: string[] = [];
  for (const node of elementsOf(part, new Set(['rPh']))) if (node.name === 't') pieces.push(ownText(node));
  return pieces.join('');
};
