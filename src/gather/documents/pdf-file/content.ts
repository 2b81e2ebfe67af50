import type { PdfFile } from './file.ts';
import { Keyword, Lexer, PdfName, PdfString, PdfStream, type PdfDict, type PdfObject } from './lexer.ts';
import type { Page } from './pages.ts';
import { words } from './text.ts';

/** What the content of pages shows, and under which marks (ISO 32000-1, 14.6). */
export type Content = {
  shown: number; // bytes of text shown
  untagged: number; // of these, neither in the structure nor marked as decoration
  drawnUntagged: number; // pictures, lines and fills of which the same holds
  artifactInTag: number;
  tagInArtifact: number;
  speaksWithoutLang: number; // marks that bring text of their own (alternative, expansion) and no language
  textWithoutLang: number; // bytes of text under no mark that names a language
  readonly fonts: Map<PdfObject, number>; // fonts used, with the bytes they show
  readonly forms: Map<PdfStream, number>; // forms drawn, and how often
  whole: boolean; // false when a page was too much to read
};

type Mark = {
  readonly tag: boolean;
  readonly artifact: boolean;
  readonly lang: boolean;
};

const most = { operators: 500_000, depth: 8, marks: 500 };
const paints = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh']);

export const emptyContent = (): Content => ({
  shown: 0,
  untagged: 0,
  drawnUntagged: 0,
  artifactInTag: 0,
  tagInArtifact: 0,
  speaksWithoutLang: 0,
  textWithoutLang: 0,
  fonts: new Map(),
  forms: new Map(),
  whole: true,
});

const bytesOf = (operands: readonly PdfObject[]): number =>
  operands.reduce<number>((sum, one) => {
    if (one instanceof PdfString) return sum + one.bytes.length;
    return Array.isArray(one) ? sum + bytesOf(one as readonly PdfObject[]) : sum;
  }, 0);

/** Adds what one page shows. Never throws: a broken content stream is read up to the break. */
export const readContent = (file: PdfFile, page: Page, into: Content): void => {
  const contents = file.resolve(page.dict.get('Contents'));
  const parts = Array.isArray(contents) ? (contents as readonly PdfObject[]) : [contents];
  const texts = parts.map((part) => file.unpack(part));
  if (parts.some((part, i) => file.resolve(part) !== null && texts[i] === null)) into.whole = false;
  let operators = 0;

  const run = (text: string, resources: PdfDict, outer: readonly Mark[], depth: number): void => {
    const lexer = new Lexer(text);
    const marks = [...outer];
    const stack: { font: PdfObject; hidden: boolean }[] = [];
    let state: { font: PdfObject; hidden: boolean } = { font: null, hidden: false };
    let operands: PdfObject[] = [];
    const from = (kind: string, name: PdfObject | undefined): PdfObject | undefined =>
      name instanceof PdfName ? file.dict(resources.get(kind)).get(name.name) : undefined;

    const open = (tag: string | null, properties: PdfDict): void => {
      const artifact = tag === 'Artifact';
      const tagged = properties.has('MCID');
      if (artifact && marks.some((mark) => mark.tag)) into.artifactInTag += 1;
      if (tagged && marks.some((mark) => mark.artifact)) into.tagInArtifact += 1;
      const lang = words(file.resolve(properties.get('Lang'))) !== null;
      const speaks = ['ActualText', 'Alt', 'E'].some(
        (key) => words(file.resolve(properties.get(key))) !== null,
      );
      if (speaks && !tagged && !lang && !marks.some((mark) => mark.lang)) into.speaksWithoutLang += 1;
      marks.push({ tag: tagged, artifact, lang });
    };
    const real = (): boolean => !marks.some((mark) => mark.tag || mark.artifact);

    const show = (): void => {
      const bytes = bytesOf(operands);
      into.shown += bytes;
      if (!state.hidden && state.font !== null)
        into.fonts.set(state.font, (into.fonts.get(state.font) ?? 0) + bytes);
      if (bytes > 0 && real()) into.untagged += bytes;
      if (!marks.some((mark) => mark.lang || mark.artifact)) into.textWithoutLang += bytes;
    };
    const draw = (): void => {
      const object = from('XObject', operands[0]);
      const stream = file.resolve(object);
      if (!(stream instanceof PdfStream)) return;
      if (file.name(stream.dict.get('Subtype')) !== 'Form') {
        if (real()) into.drawnUntagged += 1;
        return;
      }
      into.forms.set(stream, (into.forms.get(stream) ?? 0) + 1);
      const inner = depth < most.depth ? file.unpack(stream) : null;
      if (inner === null) into.whole = false;
      else
        run(
          inner,
          stream.dict.has('Resources') ? file.dict(stream.dict.get('Resources')) : resources,
          marks,
          depth + 1,
        );
    };
    const steps: Readonly<Record<string, () => void>> = {
      BMC: () => open(file.name(operands[0]), new Map()),
      BDC: () =>
        open(
          file.name(operands[0]),
          file.dict(operands[1] instanceof PdfName ? from('Properties', operands[1]) : operands[1]),
        ),
      EMC: () => void (marks.length > outer.length && marks.pop()),
      q: () => void stack.push(state),
      Q: () => void (state = stack.pop() ?? state),
      Tf: () => void (state = { ...state, font: file.resolve(from('Font', operands[0])) }),
      Tr: () => void (state = { ...state, hidden: operands[0] === 3 }),
      Tj: show,
      TJ: show,
      "'": show,
      '"': show,
      Do: draw,
      BI: () => {
        const end = /[\s]EI(?=[\s]|$)/g;
        end.lastIndex = lexer.at;
        lexer.at = end.exec(text) ? end.lastIndex : text.length;
        if (real()) into.drawnUntagged += 1;
      },
    };
    try {
      for (;;) {
        const token = lexer.next();
        if (!(token instanceof Keyword)) {
          if (operands.length < 64) operands.push(token);
          continue;
        }
        operators += 1;
        if (operators > most.operators || marks.length > most.marks) {
          into.whole = false;
          return;
        }
        const step = Object.hasOwn(steps, token.word) ? steps[token.word] : undefined;
        if (step) step();
        else if (paints.has(token.word) && real()) into.drawnUntagged += 1;
        operands = [];
      }
    } catch {
      return; // the end, or a break
    }
  };
  run(texts.map((text) => text ?? '').join('\n'), page.resources, [], 0);
};
