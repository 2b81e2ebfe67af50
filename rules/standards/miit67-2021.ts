import type { Criterion, Judged, Source, Standard } from '../../src/model/criterion.ts';
import type { Principle } from '../../src/model/grade.ts';
import type { Device } from '../../src/model/site-plan.ts';

/**
 * MIIT 工信厅信管函〔2021〕67号, Annex 1 (websites) and Annex 2 (apps), as far as their clauses are known. The annexes
 * know no levels. A clause whose number was not confirmed has clause null and a speaking id; what it asks is
 * paraphrased from press reports and second-hand lists, hence the confidence.
 */
const ID = 'miit67@2021';

const NUMBERED: Source = {
  source: '附件1，编号据第三方清单 · Annex 1, clause number confirmed by a second-hand list',
  confidence: 'medium',
};
const UNNUMBERED: Source = {
  source: '附件1，据报道，编号不明 · Annex 1 as reported; clause number not known',
  confidence: 'low',
};
const ANNEX2: Source = {
  source: '附件2，据已发布文本和第三方清单 · Annex 2, published text and second-hand list',
  confidence: 'medium',
};

/** Clauses that carry a word beside their number. */
const NAMED: Readonly<Record<string, string>> = { 'a1-principle-2': '服务原则 2' };

/** What is asked on one kind of device only. */
const DEVICES: Readonly<Record<string, readonly Device[]>> = { 'a1-elder-entry': ['desktop'] };

const JUDGED = { m: 'machine', mp: 'machine-and-person', p: 'person' } as const satisfies Record<
  string,
  Judged
>;

type Words = readonly [name: string, asks: string];
const clause = (
  key: string,
  principle: Principle,
  judged: keyof typeof JUDGED,
  seeAlso: readonly string[],
  [nameZh, asksZh]: Words,
  [nameEn, asksEn]: Words,
): Criterion => {
  const number = NAMED[key] ?? /^a[12]-(\d[\d.]*)$/.exec(key)?.[1] ?? null;
  const annex1 = key.startsWith('a1-');
  const source = annex1 ? (number === null ? UNNUMBERED : NUMBERED) : ANNEX2;
  return {
    id: `${ID}:${key}`,
    standard: ID,
    clause: number,
    level: null,
    principle,
    scope: annex1 ? 'web' : 'app',
    classes: null,
    devices: annex1 ? (DEVICES[key] ?? ['desktop', 'mobile']) : ['mobile'],
    name: { zh: nameZh, en: nameEn },
    asks: { zh: asksZh, en: asksEn },
    judged: JUDGED[judged],
    seeAlso,
    sameAs: [],
    replaces: [],
    provenance: { asks: source, clause: number === null ? null : source, level: null },
  };
};

const annex1: readonly Criterion[] = [
  clause(
    'a1-aids',
    'perceivable',
    'mp',
    ['gbt37668@2019:3.5.1.3'],
    ['辅助功能与简约版', '提供大字、高对比背景、放大、朗读等辅助功能，并有简约界面。'],
    [
      'Aids and simple version',
      'Large type, high-contrast background, zoom and read-aloud are offered, and a simplified interface.',
    ],
  ),
  clause(
    'a1-principle-2',
    'operable',
    'mp',
    ['wcag22:2.1.1', 'gbt37668@2019:3.3.3.1'],
    ['操作方式', '电脑端至少支持全键盘操作和特大鼠标指针；移动端支持快速定位和朗读手势。'],
    [
      'Ways of operation',
      'On desktop at least full keyboard operation and an extra-large pointer; on mobile, gestures for quick location and reading aloud.',
    ],
  ),
  clause(
    'a1-consistent-service',
    'understandable',
    'mp',
    ['wcag22:3.2.3', 'wcag22:3.2.4'],
    ['简单一致', '页面要素简单，信息扁平，功能标识统一，操作流程一致。'],
    [
      'Simple and consistent',
      'Simple elements, flat information, uniform marks of functions and consistent flows.',
    ],
  ),
  clause(
    'a1-markup-for-tools',
    'robust',
    'mp',
    ['wcag22:4.1.2'],
    ['面向工具的标识', '服务和内容的标识便于辅助技术、语音识别等工具使用。'],
    ['Markup for tools', 'Services are marked up for assistive technology, speech recognition and the like.'],
  ),
  clause(
    'a1-flat-layout',
    'perceivable',
    'p',
    [],
    ['版面平面化', '少用阴影、透视、纹理等效果，或另有大块简洁版；用颜色区分区域。'],
    [
      'Flat layout',
      'Effects such as shadow, perspective and texture are avoided, or there is a simple large-block version; colour tells regions apart.',
    ],
  ),
  clause(
    'a1-focus-cue',
    'perceivable',
    'mp',
    ['wcag22:2.4.7'],
    ['焦点提示', '组件获得焦点时有明显的状态变化。'],
    ['Focus cue', 'A component with focus shows an obvious change of state.'],
  ),
  clause(
    'a1-1.2.3',
    'perceivable',
    'mp',
    ['wcag22:1.4.4', 'gbt37668@2019:3.2.2.2'],
    [
      '放大和大字屏幕',
      '电脑端提供不依赖操作系统和浏览器的放大和大字屏幕；移动端至少有一种不小于 18 dp/pt 的大字体。',
    ],
    [
      'Zoom and large text',
      'Desktop: zoom and a large-text screen that do not depend on system or browser; mobile: at least one font of 18 dp/pt or more.',
    ],
  ),
  clause(
    'a1-read-aloud',
    'perceivable',
    'mp',
    [],
    ['语音朗读', '至少正文页面的组件和文字可以朗读，并能开关。'],
    [
      'Reading aloud',
      'Components and text can be read aloud, at least on article pages, and it can be switched.',
    ],
  ),
  clause(
    'a1-1.4.3',
    'perceivable',
    'mp',
    ['wcag22:1.1.1', 'gbt37668@2019:3.2.1.1'],
    ['验证码放大', '各类验证码（含拖动式）能放大到至少 2 倍，并有非视觉替代方式。'],
    [
      'Magnified CAPTCHA',
      'CAPTCHAs of all kinds, dragging ones included, can be magnified at least twice and have a non-visual alternative.',
    ],
  ),
  clause(
    'a1-1.4.4',
    'perceivable',
    'p',
    ['wcag22:2.2.1'],
    ['验证码时限', '有效期不超过 3 分钟的验证码，语音告知时限，并可延长至少一倍。'],
    [
      'Time limit of codes',
      'For codes valid up to 3 minutes the limit is announced by voice and can be extended at least twofold.',
    ],
  ),
  clause(
    'a1-elder-entry',
    'operable',
    'mp',
    [],
    ['直达适老服务', '电脑端有快捷方式或客户端直达适老化服务。'],
    [
      'Straight to the elder service',
      'On desktop a shortcut or client leads straight to the service for older people.',
    ],
  ),
  clause(
    'a1-2.3',
    'operable',
    'mp',
    ['wcag22:2.1.1', 'gbt37668@2019:3.3.3.10'],
    ['媒体键盘控制', '音视频播放可以用键盘控制。'],
    ['Media by keyboard', 'Media playback can be controlled from the keyboard.'],
  ),
  clause(
    'a1-2.4.1',
    'operable',
    'mp',
    [],
    ['无广告插件', '适老版页面没有广告和插件，不随机弹出广告。'],
    ['No advertising', 'Pages of the elder version carry no ads or plug-ins and no random ad pop-ups.'],
  ),
  clause(
    'a1-2.4.2',
    'operable',
    'mp',
    [],
    ['无诱导按键', '没有诱导下载、付款等的按键。'],
    ['No inducing buttons', 'No buttons induce to download or pay.'],
  ),
  clause(
    'a1-floating-window',
    'operable',
    'mp',
    ['gbt37668@2019:3.3.3.3', 'wcag22:2.2.2'],
    ['漂浮窗口', '推广类漂浮窗只随页面打开出现，并能永久关闭。'],
    [
      'Floating windows',
      'Promotional floating windows appear only when the page loads and can be closed for good.',
    ],
  ),
  clause(
    'a1-2.6.1',
    'operable',
    'p',
    ['wcag22:3.3.4', 'gbt37668@2019:3.4.4.3'],
    ['提交可撤回', '涉及法律、财务的提交，10 分钟内可撤回或改后重交，限时抢购除外。'],
    [
      'Reversible submission',
      'Legal and financial submissions can be withdrawn or edited within 10 minutes, flash sales excepted.',
    ],
  ),
  clause(
    'a1-3.1.1',
    'understandable',
    'p',
    ['wcag22:3.1.3', 'gbt37668@2019:3.4.1.1'],
    ['用词易懂', '栏目名称少用专业词和网络用语。'],
    ['Plain words', 'Names of columns avoid jargon and net slang.'],
  ),
  clause(
    'a1-3.1.2',
    'understandable',
    'p',
    [],
    ['流程合乎常识', '操作流程符合大众的一般认识。'],
    ['Flows as expected', 'Flows match common understanding.'],
  ),
  clause(
    'a1-3.1.3',
    'understandable',
    'mp',
    ['wcag22:3.2.4'],
    ['通用名称和图标', '常见的名称和图标不另起新名。'],
    ['Common names and icons', 'Common names and icons are not renamed.'],
  ),
  clause(
    'a1-3.1.4',
    'understandable',
    'mp',
    ['wcag22:4.1.3', 'wcag22:3.3.4'],
    ['操作状态和撤销', '告知操作状态，并能撤销上一步。'],
    ['State and undo', 'The state of an operation is told, and the last step can be undone.'],
  ),
  clause(
    'a1-4.1',
    'robust',
    'mp',
    ['wcag22:4.1.2', 'gbt37668@2019:3.5.1.1'],
    ['软硬件兼容', '兼容主流操作系统、浏览器和辅助软件。'],
    ['Compatibility', 'Works with the main operating systems, browsers and assistive software.'],
  ),
  clause(
    'a1-4.2.1',
    'robust',
    'p',
    [],
    ['样式一致', '组件样式在不同浏览器和操作系统中保持一致。'],
    ['Consistent style', 'The style of components stays the same across browsers and systems.'],
  ),
];

const annex2: readonly Criterion[] = [
  clause(
    'a2-1.1',
    'perceivable',
    'mp',
    ['wcag22:1.4.4'],
    ['字型大小', '字号可调，最大不小于 30 dp/pt；适老版主要文字不小于 18 dp/pt，宜用无衬线字体。'],
    [
      'Type size',
      'Type is adjustable up to at least 30 dp/pt; main text of the elder version is 18 dp/pt or more; sans-serif is advised.',
    ],
  ),
  clause(
    'a2-1.2',
    'perceivable',
    'mp',
    ['wcag22:1.4.12'],
    ['行距段距', '行距不小于 1.3 倍，段距不小于行距的 1.3 倍。'],
    ['Spacing', 'Line spacing of at least 1.3, paragraph spacing of at least 1.3 times that.'],
  ),
  clause(
    'a2-1.3',
    'perceivable',
    'mp',
    ['wcag22:1.4.3'],
    ['对比度', '文字、图片文字和图标的对比度至少 4.5:1；大于 18 dp/pt 的至少 3:1。'],
    ['Contrast', 'Text, images of text and icons contrast by at least 4.5:1, above 18 dp/pt by 3:1.'],
  ),
  clause(
    'a2-1.4',
    'perceivable',
    'mp',
    ['wcag22:1.4.1'],
    ['颜色用途', '颜色不是传达信息的唯一手段。'],
    ['Use of colour', 'Colour is not the only means of conveying something.'],
  ),
  clause(
    'a2-1.5',
    'perceivable',
    'mp',
    ['wcag22:1.1.1', 'gbt37668@2019:3.2.1.1'],
    ['验证码', '非文本验证码有适合其他感官的方式。'],
    ['CAPTCHA', 'A non-text CAPTCHA has a form for another sense.'],
  ),
  clause(
    'a2-2.1',
    'operable',
    'm',
    ['wcag22:2.5.5'],
    [
      '组件焦点尺寸',
      '适老版主要组件不小于 60×60 dp/pt，其他页面不小于 44×44；独立适老应用首页不小于 48×48。',
    ],
    [
      'Target size',
      'Main components of the elder version measure 60 by 60 dp/pt, on other pages 44 by 44; 48 by 48 on the home page of a separate elder app.',
    ],
  ),
  clause(
    'a2-2.2',
    'operable',
    'p',
    ['wcag22:2.5.1'],
    ['手势操作', '手势有反馈，不使用三指及以上的手势。'],
    ['Gestures', 'Gestures give feedback; none needs three or more fingers.'],
  ),
  clause(
    'a2-2.3',
    'operable',
    'p',
    ['wcag22:2.2.1'],
    ['充足操作时间', '时间充足，用户完成前界面不变。'],
    ['Enough time', 'There is enough time and the screen does not change before the user is done.'],
  ),
  clause(
    'a2-2.4',
    'operable',
    'mp',
    ['gbt37668@2019:3.3.3.3'],
    ['浮窗', '浮窗易于关闭，关闭按钮只在左上、右上或底部居中，点击区域不小于 44×44 dp/pt。'],
    [
      'Floating windows',
      'They close easily by a control at the top left, top right or bottom centre of at least 44 by 44 dp/pt.',
    ],
  ),
  clause(
    'a2-3.1',
    'understandable',
    'mp',
    [],
    ['适老版入口', '首页有醒目入口或首次启动有提示，设置中有入口，搜索“长辈版”及其别名可找到。'],
    [
      'Entry to the elder version',
      'A prominent entry on the home page or a first-run prompt, an entry in the settings, and search finds it by its usual names.',
    ],
  ),
  clause(
    'a2-4.1',
    'robust',
    'p',
    ['wcag22:4.1.2', 'gbt37668@2019:3.5.1.2'],
    ['辅助技术', '不禁止读屏等辅助技术，开启后功能组件仍可用。'],
    ['Assistive technology', 'Assistive technology is not blocked and functional components work with it.'],
  ),
  clause(
    'a2-5.1.1',
    'operable',
    'mp',
    [],
    ['无广告插件', '适老界面没有广告和插件。'],
    ['No advertising', 'The elder interface has no ads or plug-ins.'],
  ),
  clause(
    'a2-5.1.2',
    'operable',
    'mp',
    [],
    ['无诱导按键', '没有诱导性按键。'],
    ['No inducing buttons', 'There are no inducing buttons.'],
  ),
  clause(
    'a2-5.2',
    'operable',
    'p',
    [],
    ['最小必要', '只收集最少必要的个人信息。'],
    ['Minimum necessary', 'Only the minimum necessary personal data is collected.'],
  ),
];

/** Annexes 1 and 2 of the notice on adapting websites and apps to older people; Annex 3 weighs evaluations only. */
export const miit67: Standard = {
  id: ID,
  kind: 'technical',
  name: {
    zh: '工信厅信管函〔2021〕67号 附件1《互联网网站适老化通用设计规范》、附件2《移动互联网应用（APP）适老化通用设计规范》',
    en: 'MIIT notice 工信厅信管函〔2021〕67号, Annex 1 (websites) and Annex 2 (apps): general design for older people',
  },
  edition: '2021',
  status: {
    zh: '2021-04-06 发布的规范性文件；本表条款未取得全文核对，编号不明的标为待核定',
    en: 'Notice of 2021-04-06; clauses not checked against the full text, unknown numbers are left open',
  },
  levels: [],
  supersedes: null,
  complete: false,
  source: { source: '据报道和第三方清单 · press and second-hand lists of the notice', confidence: 'medium' },
  criteria: [...annex1, ...annex2],
};
