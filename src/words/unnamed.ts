import type { Lang } from '../model/json.ts';

// What a quoted name may follow that already says what kind of thing has it.
const kinds: Readonly<Record<Lang, RegExp>> = {
  zh: /(链接|框|标题|标签|文本|名称|表头|项|符号)“\{name\}”/g,
  en: /\b(link|field|title|titled|header|drop-down|alternative|label|called|named|name|sign|of) “\{name\}”/g,
};

/** The sentence for something that has no name: empty quotation marks would read as if a word had been lost. */
export const unnamed = (says: string, lang: Lang): string =>
  lang === 'zh'
    ? says.replace(kinds.zh, '$1（没有名称）').replaceAll('“{name}”', '没有名称的元素')
    : says
        .replace(kinds.en, '$1 (without a name)')
        .replace(/^“\{name\}”/, 'An element without a name')
        .replaceAll('“{name}”', 'an element without a name');
