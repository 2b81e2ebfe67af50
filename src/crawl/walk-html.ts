import { Tokenizer, TokenizerMode, type Token } from 'parse5';

/** What a walk through a page's markup meets, in document order. Every element opened is closed. */
export type HtmlWalk = {
  readonly open: (tag: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: (tag: string) => void;
  readonly text: (text: string) => void;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const EMPTY = set('area base br col embed hr img input link meta param source track wbr');

// Their content is no markup; noscript is text to a browser that runs scripts.
const RAW: Readonly<Record<string, number>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

const BLOCKS = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul',
);

/** Start tags that end open elements of some names, up to the nearest one that holds them. */
const ENDS: Readonly<
  Record<string, { readonly ends: ReadonlySet<string>; readonly in: ReadonlySet<string> }>
> = {
  li: { ends: set('li'), in: set('ul ol menu dir') },
  dt: { ends: set('dt dd'), in: set('dl') },
  dd: { ends: set('dt dd'), in: set('dl') },
  tr: { ends: set('tr'), in: set('table') },
  td: { ends: set('td th'), in: set('tr table') },
  th: { ends: set('td th'), in: set('tr table') },
  tbody: { ends: set('thead tbody tfoot'), in: set('table') },
  tfoot: { ends: set('thead tbody tfoot'), in: set('table') },
  option: { ends: set('option'), in: set('select datalist optgroup') },
  optgroup: { ends: set('optgroup'), in: set('select') },
  body: { ends: set('head'), in: set('html') },
};
const IN_PARAGRAPH = {
  ends: set('p'),
  in: set('div section article main td th li dd table button object body'),
};

const DEEPEST = 400; // deeper elements are met, but hold nothing

/**
 * Walks through markup with parse5's tokenizer in one pass: linear in time, bounded in depth, whatever the markup. The tree
 * it implies is that of a browser for orderly pages and close to it for others. Never throws.
 */
export const walkHtml = (html: string, walk: HtmlWalk): void => {
  const stack: string[] = [];

  const closeTo = (height: number): void => {
    while (stack.length > height) walk.close(stack.pop()!);
  };
  const closeNearest = (ends: ReadonlySet<string>, within: ReadonlySet<string>): void => {
    for (let at = stack.length - 1; at >= 0; at--) {
      if (ends.has(stack[at]!)) return closeTo(at);
      if (within.has(stack[at]!)) return;
    }
  };

  const start = (token: Token.TagToken): void => {
    const tag = token.tagName;
    const implied = ENDS[tag];
    if (implied) closeNearest(implied.ends, implied.in);
    if (BLOCKS.has(tag)) closeNearest(IN_PARAGRAPH.ends, IN_PARAGRAPH.in);
    walk.open(tag, new Map(token.attrs.map(({ name, value }) => [name, value])));
    if (EMPTY.has(tag) || token.selfClosing || stack.length >= DEEPEST) walk.close(tag);
    else stack.push(tag);
    const raw = RAW[tag];
    if (raw !== undefined && !token.selfClosing) tokenizer.state = raw;
  };
  const end = ({ tagName }: Token.TagToken): void => {
    const at = stack.lastIndexOf(tagName);
    // an end tag inside a table cell does not end what stands around the table
    if (at >= 0 && (tagName === 'table' || stack.lastIndexOf('table') < at)) closeTo(at);
  };

  const nothing = (): void => {};
  const characters = ({ chars }: Token.CharacterToken): void => walk.text(chars);
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: start,
      onEndTag: end,
      onCharacter: characters,
      onWhitespaceCharacter: characters,
      onNullCharacter: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
      onParseError: null,
    },
  );
  tokenizer.write(html, true);
  closeTo(0);
};
