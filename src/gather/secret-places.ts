import type { CDPSession } from 'playwright';
import type { Area } from './png-cover.ts';

/** True for a text that holds something that may not be shown. */
export type IsSecret = (text: string) => boolean;

const margin = 2; // CSS px around a line
const frameBorder = 4; // the text of a frame begins within its border, which is not told
const joined = 4; // neighbouring pieces of text that may make one number together

/** Values that few nodes have: numbers of the nodes, and of each its value, a text by its number. */
type Rare = { readonly index: readonly number[]; readonly value: readonly number[] };
type Snapshotted = Snapshot['documents'][number];
type Snapshot = Awaited<ReturnType<CDPSession['send']>> & {
  readonly documents: readonly {
    readonly scrollOffsetX?: number;
    readonly scrollOffsetY?: number;
    readonly nodes: {
      readonly parentIndex: readonly number[];
      readonly nodeName: readonly number[];
      readonly nodeValue: readonly number[];
      readonly shadowRootType?: Rare;
      readonly contentDocumentIndex?: Rare;
      readonly inputValue?: Rare; // of input elements
      readonly textValue?: Rare; // of textarea elements
    };
    readonly layout: {
      readonly nodeIndex: readonly number[];
      readonly bounds: readonly (readonly number[])[];
      readonly text: readonly number[];
    };
    readonly textBoxes: {
      readonly layoutIndex: readonly number[];
      readonly bounds: readonly (readonly number[])[];
    };
  }[];
  readonly strings: readonly string[];
};

/**
 * How far places of a document are told from its own origin: DevTools measures from the window where the document is scrolled, or
 * from the document, by version; the root element tells which.
 */
const scrolled = (
  { nodes, layout, scrollOffsetX = 0, scrollOffsetY = 0 }: Snapshotted,
  strings: readonly string[],
) => {
  const root = layout.nodeIndex.findIndex((node) => strings[nodes.nodeName[node] ?? -1] === 'HTML');
  const [, y = 0] = layout.bounds[root] ?? [];
  const byWindow = Math.abs(y + scrollOffsetY) < Math.abs(y);
  return byWindow ? { x: scrollOffsetX, y: scrollOffsetY } : { x: 0, y: 0 };
};

/** The numbers of the texts that hold secrets, also those that do so with their neighbours only. */
const secretTexts = (texts: readonly string[], isSecret: IsSecret): Set<number> => {
  const hidden = new Set(texts.flatMap((text, at) => (isSecret(text) ? [at] : [])));
  for (const [from, first] of texts.entries()) {
    if (!/\d/.test(first)) continue;
    const pieces = texts.slice(from, from + joined);
    for (let count = 2; count <= pieces.length; count++) {
      if (pieces.slice(0, count).some((_, at) => hidden.has(from + at))) break;
      const whole = pieces
        .slice(0, count)
        .map((text) => text.trim())
        .join('');
      if (isSecret(whole)) for (let at = 0; at < count; at++) hidden.add(from + at);
    }
  }
  return hidden;
};

const unread = /^(?:script|style|noscript|template)$/i; // their text is never shown

/** True when no text of the page is secret, shown or not, and all of it can be watched from the document. */
const isFree = ({ documents, strings }: Snapshot, isSecret: IsSecret): boolean => {
  const [one] = documents;
  if (!one || documents.length > 1) return false;
  const { nodeName, nodeValue, parentIndex, shadowRootType, inputValue, textValue } = one.nodes;
  const told = (index: number | undefined): string => strings[index ?? -1] ?? '';
  if (shadowRootType?.value.some((type) => told(type) === 'closed')) return false;
  const texts: string[] = [];
  for (const [at, name] of nodeName.entries()) {
    if (told(name) !== '#text' || unread.test(told(nodeName[parentIndex[at] ?? -1]))) continue;
    const text = told(nodeValue[at]);
    if (text.trim() !== '') texts.push(text);
  }
  const values = [...(inputValue?.value ?? []), ...(textValue?.value ?? [])];
  return secretTexts(texts, isSecret).size === 0 && !values.some((value) => isSecret(told(value)));
};

/** Areas of the main document, in CSS px, that hold secrets; `free`: no text of it does, and changes can be watched from it. */
export type SecretPlaces = { readonly areas: readonly Area[]; readonly free: boolean };

/**
 * Finds the lines of text that hold secrets: text of the page, of its frames in the same process, of shadow trees, of form
 * fields, also where one number is split among neighbouring elements.
 */
export const secretPlaces = async (session: CDPSession, isSecret: IsSecret): Promise<SecretPlaces> => {
  const snapshot = (await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: [],
  })) as unknown as Snapshot;
  const { documents, strings } = snapshot;
  const areas: Area[] = [];

  const look = (index: number, dx: number, dy: number): void => {
    const one = documents[index];
    if (!one) return;
    const { layout, textBoxes, nodes } = one;
    const texts = layout.text.flatMap((text, at) => (text >= 0 ? [{ at, text: strings[text] ?? '' }] : []));
    const secret = secretTexts(
      texts.map(({ text }) => text),
      isSecret,
    );
    const hidden = new Set(texts.flatMap(({ at }, number) => (secret.has(number) ? [at] : [])));
    const own = scrolled(one, strings);
    const pad = index === 0 ? margin : margin + frameBorder;
    const cover = (box: readonly number[] | undefined): void => {
      if (!box) return; // a field that is not shown
      const [x = 0, y = 0, width = 0, height = 0] = box;
      const [left, top] = [x + own.x + dx - pad, y + own.y + dy - pad];
      areas.push({ x: left, y: top, width: width + 2 * pad, height: height + 2 * pad });
    };
    for (const [at, layoutIndex] of textBoxes.layoutIndex.entries())
      if (hidden.has(layoutIndex)) cover(textBoxes.bounds[at]);
    for (const { index: fields, value } of [nodes.inputValue, nodes.textValue].filter(
      (some) => some !== undefined,
    ))
      for (const [at, node] of fields.entries())
        if (isSecret(strings[value[at] ?? -1] ?? '')) cover(layout.bounds[layout.nodeIndex.indexOf(node)]);
    const inner = nodes.contentDocumentIndex;
    for (const [at, node] of inner?.index.entries() ?? []) {
      const [x = 0, y = 0] = layout.bounds[layout.nodeIndex.indexOf(node)] ?? [];
      const child = documents[inner!.value[at]!];
      const [left, top] = [child?.scrollOffsetX ?? 0, child?.scrollOffsetY ?? 0];
      look(inner!.value[at]!, x + own.x + dx - left, y + own.y + dy - top);
    }
  };
  look(0, 0, 0);
  return { areas, free: areas.length === 0 && isFree(snapshot, isSecret) };
};
