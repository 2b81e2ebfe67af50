/** Scripts told apart; `mongolianCodes` are glyph codes of an old Mongolian encoding in the private use area. */
export type Script =
  | 'han'
  | 'kana'
  | 'hangul'
  | 'latin'
  | 'cyrillic'
  | 'mongolian'
  | 'arabic'
  | 'tibetan'
  | 'yi'
  | 'tai'
  | 'thai'
  | 'mongolianCodes'
  | 'other';

const patterns: readonly (readonly [Script, RegExp])[] = [
  ['han', /\p{Script=Han}/u],
  ['latin', /\p{Script=Latin}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['mongolian', /\p{Script=Mongolian}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['tibetan', /\p{Script=Tibetan}/u],
  ['yi', /\p{Script=Yi}/u],
  ['tai', /[\p{Script=New_Tai_Lue}\p{Script=Tai_Le}\p{Script=Tai_Tham}]/u],
  ['thai', /\p{Script=Thai}/u],
  ['mongolianCodes', /[\ue234-\ue34f]/],
];

const scriptOf = (char: string): Script | null => {
  for (const [script, pattern] of patterns) if (pattern.test(char)) return script;
  return /\p{L}/u.test(char) ? 'other' : null;
};

/** Letters by script, and their sum. Digits, punctuation and marks do not count. */
export const countScripts = (
  text: string,
): { readonly total: number; readonly by: Partial<Record<Script, number>> } => {
  const by: Partial<Record<Script, number>> = {};
  let total = 0;
  for (const char of text) {
    const script = scriptOf(char);
    if (!script) continue;
    by[script] = (by[script] ?? 0) + 1;
    total += 1;
  }
  return { total, by };
};

/** Primary language subtag of a `lang` value, lower case; null when it is not one ("zh_CN" gives "zh"; "" gives null). */
export const primaryTag = (lang: string): string | null =>
  /^([a-z]{2,3})(?:[-_]|$)/i.exec(lang.trim())?.[1]?.toLowerCase() ?? null;

const scriptsByTag: Readonly<Record<string, readonly Script[]>> = {
  zh: ['han'], cmn: ['han'], yue: ['han'], wuu: ['han'], ii: ['yi', 'han'],
  ja: ['kana', 'han'],
  ko: ['hangul', 'han'],
  ru: ['cyrillic'], uk: ['cyrillic'], bg: ['cyrillic'], be: ['cyrillic'],
  mn: ['mongolian', 'cyrillic', 'mongolianCodes'], mvf: ['mongolian', 'mongolianCodes'],
  kk: ['cyrillic', 'arabic', 'latin'], ky: ['cyrillic', 'arabic'], ug: ['arabic', 'cyrillic', 'latin'],
  ar: ['arabic'], fa: ['arabic'], ur: ['arabic'],
  bo: ['tibetan'], dz: ['tibetan'], th: ['thai'], za: ['latin', 'han'], khb: ['tai'], tdd: ['tai'],
  ...Object.fromEntries(
    'en fr de es it pt nl da sv nb no nn fi is pl cs sk sl hr hu ro tr vi id ms ga cy ca eu gl et lv lt la mt sq af sw tl'
      .split(' ')
      .map((tag) => [tag, ['latin']]),
  ),
}; // prettier-ignore

/** Scripts a language is written in, or null when we do not know the language. */
export const scriptsOf = (tag: string): readonly Script[] | null => scriptsByTag[tag] ?? null;

// the commonest short words that the other languages here do not share, or share with few
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is that it he was for on are with as his they at be this have from or had by not but what all were we when your can said there use an each which she do how their if will up other about out many then them these so some her would make like him into has two more no way could people my than been who its now find down did get may part with you our us',
  fr: "le la les des du et est une un dans que qui pour pas sur avec ce cette plus par au aux sont il elle nous vous je ne se son sa ses mais ou où être avait tous comme dit allons madame bien leur année an sans deux même aussi c'est d'un d'une l'on qu'il",
  de: 'der die das und ist nicht ein eine einen zu den von mit dem sich auf für im des als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über zum war haben nur oder aber vor zur bis mehr durch man sein wurde ich wir',
  nl: 'de het een en van is dat niet op te zijn met voor er die ook aan maar hij zij om bij nog naar dan wel of uit ging wat kan worden werd heeft deze over tot hun dit je ik wij geen als stok kippen nieuwjaar gelukkig',
  da: 'og er ikke det af til på med den som at for har han var jeg vi men hun kan der eller blev også skal om et en efter fra være sig',
  es: 'el la los las de que y en un una es por con para se no del al su lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde desde todo nos durante ellos está son',
  it: 'il lo la gli le di che e un una è per con non del della dei delle nel sono più come anche ma al da su alla questo dalla ha si era tutti suo quando essere stato degli',
  pt: 'o a os as de que e do da em um uma para com não por mais dos das como mas ao se na no são seu sua ou quando muito nos já eu também pelo pela até isso ela entre está foi ser',
};
const wordSets = Object.entries(functionWords).map(
  ([tag, words]) => [tag, new Set(words.split(' '))] as const,
);

/** Language of Latin-script text by its commonest words; null when there are too few words or no clear winner. */
export const guessLatin = (text: string): string | null => {
  // words of one letter (a, o, e, y) belong to too many languages
  const words = text.toLowerCase().match(/\p{L}{2,}(?:['’]\p{L}+)?/gu) ?? [];
  if (words.length < 4) return null;
  const scores = wordSets
    .map(([tag, set]) => ({ tag, hits: words.filter((word) => set.has(word.replace('’', "'"))).length }))
    .sort((a, b) => b.hits - a.hits || (a.tag < b.tag ? -1 : 1));
  const [first, second] = scores;
  if (!first || !second || first.hits < 3 || first.hits / words.length < 0.2) return null;
  return first.hits >= second.hits * 2 ? first.tag : null;
};

/** Language a text is surely written in, as a primary subtag; null when in doubt. Japanese needs kana, Chinese must have none. */
export const guessLanguage = (text: string): string | null => {
  const { total, by } = countScripts(text);
  if (total === 0) return null;
  const share = (script: Script): number => (by[script] ?? 0) / total;
  if (share('kana') > 0.05) return share('kana') + share('han') > 0.6 ? 'ja' : null;
  if (share('hangul') > 0.6) return 'ko';
  if (share('han') > 0.6) return 'zh';
  if (share('mongolian') > 0.6) return 'mn';
  if (share('tibetan') > 0.6) return 'bo';
  return share('latin') > 0.9 ? guessLatin(text) : null;
};
