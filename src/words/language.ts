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
  fr: "le la les des du et est une un dans que qui pour pas sur avec ce cette plus par au aux sont il elle nous vous je ne se son sa ses mais ou où être avait tous comme dit bien leur sans deux même aussi c'est d'un d'une l'on qu'il",
  de: 'der die das und ist nicht ein eine einen zu den von mit dem sich auf für im des als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über zum war haben nur oder aber vor zur bis mehr durch man sein wurde ich wir',
  nl: 'de het een en van is dat niet op te zijn met voor er die ook aan maar hij zij om bij nog naar dan wel of uit ging wat kan worden werd heeft deze over tot hun dit je ik wij geen als',
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

// everyday words of greetings, headings and notices; together with the function words they also settle short texts
const everydayWords: Readonly<Record<string, string>> = {
  en: 'welcome home news about contact search more information services government city people public office department help please website this that these those new year happy good day today time read with from every other when where which who after before between year years how first last only most also can may must should does did went means means page word',
  fr: "bienvenue bonjour bonne bon année jour accueil actualités recherche plus informations services gouvernement ville madame monsieur allons aujourd'hui votre notre ces cet cette leurs nouvelle nouveau toute toutes depuis après avant entre ainsi donc selon lors peut doit fait faire merci fête heureux heureuse voir savoir site pays monde français française chez très peu fois temps",
  de: 'willkommen herzlich guten tag startseite aktuelles suche mehr informationen dienste regierung stadt bürger heute unser unsere ihre ihr wenn diese dieser dieses jeder alle neue neuen neues jahr jahre glückliches glücklich zeit bitte danke zwischen kann muss soll können werden wurden gegen ohne unter dort hier weil denn doch schon sehr',
  nl: 'welkom goedendag nieuws zoeken informatie diensten overheid stad gemeente vandaag ging hij zij wij jullie onze uw deze dit gelukkig nieuw nieuwe nieuwjaar jaar jaren tijd tussen tegen zonder onder daar hier omdat want toch reeds zeer alstublieft dank goede gaan gaat komt komen mensen veel meer alle alles iets niets moet mogen zullen zou toen',
  da: 'velkommen nyheder søg kommune regering borgere hvad hvor når hvis fordi meget mere alle noget nogen dette denne disse deres vores godt nytår år tid mellem mod uden under tak kunne skulle ville blive bliver findes gør',
  es: 'bienvenido bienvenida bienvenidos buenos buenas días inicio noticias búsqueda buscar información servicios gobierno ciudad ciudadanos hoy nuestro nuestra ustedes usted feliz año nuevo nueva años tiempo según contra hacia puede debe hacer hace gracias cada otro otra otros todas todo bajo tras así aquí mismo',
  it: 'benvenuto benvenuti benvenuta buongiorno notizie cerca ricerca informazioni servizi governo città cittadini oggi nostro nostra vostro felice anno nuovo nuova anni tempo contro verso può deve fare grazie ogni altro altra altri tutte tutto sotto dopo prima così qui stesso perché questi queste quella quello',
  pt: 'bem-vindo bem-vindos bom dia notícias pesquisa informação informações serviços governo cidade cidadãos hoje nosso nossa você vocês feliz ano novo nova anos tempo contra pode deve fazer obrigado cada outro outra outros todas tudo sob após assim aqui mesmo porque esta este estes estas aquela',
};
const vocabularies = Object.entries(functionWords).map(
  ([tag, words]) => [tag, new Set(`${words} ${everydayWords[tag] ?? ''}`.split(' '))] as const,
);

// Chinese words that Japanese does not write: particles, pronouns and simplified forms
const chineseOnly = /[们这为么给让吗吧呢您她哪谁说还没对时发关经济]/gu;

/**
 * Another language than the claimed one (a primary subtag) that a text is written in; null when it may be as claimed.
 * Latin text is `sure` when nearly all its common words belong to the other language and hardly any to the claimed
 * one; names, transliterations and texts that can be read in both stay undecided. Han text without kana is not
 * Japanese when it holds several words that only Chinese writes; text of a quarter kana is not Chinese.
 */
export const otherLanguage = (
  text: string,
  claimed: string,
): { readonly tag: string; readonly sure: boolean } | null => {
  const { total, by } = countScripts(text);
  const share = (script: Script): number => (by[script] ?? 0) / Math.max(1, total);
  const east = (tag: string, holds: boolean) => (holds ? { tag, sure: true } : null);
  if (claimed === 'ja')
    return east(
      'zh',
      share('han') > 0.8 && !by.kana && total >= 12 && (text.match(chineseOnly) ?? []).length >= 3,
    );
  if (claimed === 'zh')
    return east('ja', share('kana') > 0.25 && share('kana') + share('han') > 0.8 && total >= 8);
  const known = vocabularies.find(([tag]) => tag === claimed)?.[1];
  if (!known || share('latin') < 0.9) return null;
  const words = (text.toLowerCase().match(/\p{L}{2,}(?:['’-]\p{L}+)*/gu) ?? []).map((word) =>
    word.replace('’', "'"),
  );
  const own = words.filter((word) => known.has(word)).length;
  const [best] = vocabularies
    .filter(([tag]) => tag !== claimed)
    .map(([tag, set]) => ({ tag, hits: words.filter((word) => set.has(word)).length }))
    .sort((a, b) => b.hits - a.hits || (a.tag < b.tag ? -1 : 1));
  if (!best || best.hits < 2) return null;
  const part = best.hits / words.length;
  const sentence = best.hits >= 4 && part >= 0.4 && best.hits >= own * 3;
  const phrase = total >= 10 && part === 1 && own === 0;
  // two words that no other language here shares: enough for a short quotation
  const telling = new Set(
    words.filter((word) => vocabularies.every(([tag, set]) => set.has(word) === (tag === best.tag))),
  );
  const quotation = total >= 15 && words.length >= 3 && words.length <= 12 && part >= 0.6 && own === 0 && telling.size >= 2; // prettier-ignore
  if (sentence || phrase || quotation) return { tag: best.tag, sure: true };
  return part >= 0.6 && own === 0 ? { tag: best.tag, sure: false } : null;
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
