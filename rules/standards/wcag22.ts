import type { Criterion, Judged, Standard } from '../../src/model/criterion.ts';
import type { Principle } from '../../src/model/grade.ts';
import { gbt37668 } from './gbt37668-2019.ts';

/**
 * WCAG 2.2: all 86 success criteria (31 A, 24 AA, 31 AAA; 4.1.1 was removed in 2.2). What a criterion asks is said in
 * our own words, shortened; the published text decides. seeAlso is the reverse of what GB/T 37668 refers to.
 */
const ID = 'wcag22';

const READ = { source: 'W3C 推荐标准 WCAG 2.2 · W3C Recommendation', confidence: 'high' } as const;

const PRINCIPLES: Readonly<Record<string, Principle>> = {
  1: 'perceivable',
  2: 'operable',
  3: 'understandable',
  4: 'robust',
};
const JUDGED = { m: 'machine', mp: 'machine-and-person', p: 'person' } as const satisfies Record<
  string,
  Judged
>;

type Words = readonly [name: string, asks: string];
const sc = (
  number: string,
  level: 'A' | 'AA' | 'AAA',
  judged: keyof typeof JUDGED,
  [nameZh, asksZh]: Words,
  [nameEn, asksEn]: Words,
): Criterion => {
  const id = `${ID}:${number}`;
  return {
    id,
    standard: ID,
    clause: number,
    level,
    principle: PRINCIPLES[number.charAt(0)] ?? 'robust',
    scope: 'web',
    classes: null,
    devices: ['desktop', 'mobile'],
    name: { zh: nameZh, en: nameEn },
    asks: { zh: asksZh, en: asksEn },
    judged: JUDGED[judged],
    seeAlso: gbt37668.criteria.filter((item) => item.seeAlso.includes(id)).map((item) => item.id),
    sameAs: [],
    replaces: [],
    provenance: { asks: READ, clause: READ, level: READ },
  };
};

const perceivable: readonly Criterion[] = [
  sc(
    '1.1.1',
    'A',
    'mp',
    ['非文本内容', '非文本内容有作用相同的替代文本；装饰性内容能被辅助技术忽略。'],
    [
      'Non-text Content',
      'Non-text content has a text alternative that serves the same purpose; decoration can be ignored by assistive technology.',
    ],
  ),
  sc(
    '1.2.1',
    'A',
    'p',
    ['纯音频和纯视频（预录）', '预录的纯音频有文字稿；纯视频有文字或音频替代。'],
    [
      'Audio-only and Video-only (Prerecorded)',
      'Recorded audio-only has a transcript; video-only has a text or audio alternative.',
    ],
  ),
  sc(
    '1.2.2',
    'A',
    'mp',
    ['字幕（预录）', '预录视频中的声音有同步字幕。'],
    ['Captions (Prerecorded)', 'Sound in recorded video is captioned.'],
  ),
  sc(
    '1.2.3',
    'A',
    'p',
    ['音频描述或媒体替代（预录）', '预录视频有音频描述或完整的文字替代。'],
    [
      'Audio Description or Media Alternative (Prerecorded)',
      'Recorded video has audio description or a full text alternative.',
    ],
  ),
  sc(
    '1.2.4',
    'AA',
    'p',
    ['字幕（直播）', '直播视频中的声音有实时字幕。'],
    ['Captions (Live)', 'Sound in live video is captioned.'],
  ),
  sc(
    '1.2.5',
    'AA',
    'p',
    ['音频描述（预录）', '预录视频有音频描述。'],
    ['Audio Description (Prerecorded)', 'Recorded video has audio description.'],
  ),
  sc(
    '1.2.6',
    'AAA',
    'p',
    ['手语（预录）', '预录视频中的声音有手语翻译。'],
    ['Sign Language (Prerecorded)', 'Sound in recorded video is interpreted in sign language.'],
  ),
  sc(
    '1.2.7',
    'AAA',
    'p',
    ['扩展音频描述（预录）', '原声间隙不够时，暂停画面提供扩展的音频描述。'],
    [
      'Extended Audio Description (Prerecorded)',
      'Where pauses in the sound are too short, the video is paused for an extended description.',
    ],
  ),
  sc(
    '1.2.8',
    'AAA',
    'p',
    ['媒体替代（预录）', '预录视频和纯视频有完整的文字替代。'],
    ['Media Alternative (Prerecorded)', 'Recorded video has a full text alternative.'],
  ),
  sc(
    '1.2.9',
    'AAA',
    'p',
    ['纯音频（直播）', '直播的纯音频有信息等同的文字替代。'],
    ['Audio-only (Live)', 'Live audio-only has an equivalent text alternative.'],
  ),
  sc(
    '1.3.1',
    'A',
    'mp',
    ['信息与关系', '看得出的结构和关系（标题、列表、表格、标签）在代码中或文字中也有体现。'],
    [
      'Info and Relationships',
      'Structure and relationships that can be seen (headings, lists, tables, labels) are also in the code or in text.',
    ],
  ),
  sc(
    '1.3.2',
    'A',
    'mp',
    ['有意义的顺序', '顺序影响含义时，代码中能得到正确的阅读顺序。'],
    [
      'Meaningful Sequence',
      'Where order carries meaning, a correct reading order can be determined from the code.',
    ],
  ),
  sc(
    '1.3.3',
    'A',
    'mp',
    ['感官特征', '操作说明不只依靠形状、颜色、大小、位置、方向或声音。'],
    [
      'Sensory Characteristics',
      'Instructions do not rely only on shape, colour, size, position, orientation or sound.',
    ],
  ),
  sc(
    '1.3.4',
    'AA',
    'mp',
    ['方向', '不把内容锁定为横屏或竖屏，除非必不可少。'],
    ['Orientation', 'Content is not locked to portrait or landscape unless that is essential.'],
  ),
  sc(
    '1.3.5',
    'AA',
    'mp',
    ['识别输入目的', '收集用户个人信息的输入框，用途能由程序识别（如 autocomplete）。'],
    [
      'Identify Input Purpose',
      'The purpose of fields about the user can be determined by programs (e.g. autocomplete).',
    ],
  ),
  sc(
    '1.3.6',
    'AAA',
    'p',
    ['识别用途', '控件、图标和区域的用途能由程序识别。'],
    ['Identify Purpose', 'The purpose of controls, icons and regions can be determined by programs.'],
  ),
  sc(
    '1.4.1',
    'A',
    'mp',
    ['颜色的使用', '颜色不是传达信息、提示操作或区分内容的唯一视觉手段。'],
    [
      'Use of Color',
      'Colour is not the only visual means of conveying information, prompting or distinguishing.',
    ],
  ),
  sc(
    '1.4.2',
    'A',
    'mp',
    ['音频控制', '自动播放超过 3 秒的声音可以暂停、停止或单独调音量。'],
    [
      'Audio Control',
      'Sound that plays by itself for over 3 seconds can be paused, stopped or turned down separately.',
    ],
  ),
  sc(
    '1.4.3',
    'AA',
    'mp',
    ['对比度（最低）', '文字与背景的对比度至少 4.5:1，大号文字至少 3:1。'],
    ['Contrast (Minimum)', 'Text contrasts with its background by at least 4.5:1, large text by 3:1.'],
  ),
  sc(
    '1.4.4',
    'AA',
    'mp',
    ['调整文字大小', '不用辅助技术也能把文字放大到 200%，内容和功能不丢失。'],
    ['Resize Text', 'Text can be enlarged to 200 % without assistive technology and without loss.'],
  ),
  sc(
    '1.4.5',
    'AA',
    'mp',
    ['图片文字', '能用文字呈现的，不用图片文字；可定制或必不可少的除外。'],
    ['Images of Text', 'Text is used rather than images of text, unless customisable or essential.'],
  ),
  sc(
    '1.4.6',
    'AAA',
    'mp',
    ['对比度（增强）', '文字与背景的对比度至少 7:1，大号文字至少 4.5:1。'],
    ['Contrast (Enhanced)', 'Text contrasts with its background by at least 7:1, large text by 4.5:1.'],
  ),
  sc(
    '1.4.7',
    'AAA',
    'p',
    ['低背景音', '语音录音没有背景音，或背景音可关闭或足够低。'],
    [
      'Low or No Background Audio',
      'Recorded speech has no background sound, or it can be turned off or is low enough.',
    ],
  ),
  sc(
    '1.4.8',
    'AAA',
    'p',
    ['视觉呈现', '成段文字可自选颜色，行宽、行距、段距合适，不两端对齐，放大到 200% 无需左右滚动。'],
    [
      'Visual Presentation',
      'For blocks of text colours can be chosen, width and spacing suit, nothing is justified, and 200 % needs no sideways scrolling.',
    ],
  ),
  sc(
    '1.4.9',
    'AAA',
    'mp',
    ['图片文字（无例外）', '图片文字只用于纯装饰或必不可少之处。'],
    ['Images of Text (No Exception)', 'Images of text are used only for decoration or where essential.'],
  ),
  sc(
    '1.4.10',
    'AA',
    'mp',
    ['重排', '宽 320 CSS 像素（或竖排文字高 256）时不丢内容，也不需要横竖两个方向滚动。'],
    [
      'Reflow',
      'At 320 CSS px wide (256 high for vertical text) nothing is lost and no scrolling in two directions is needed.',
    ],
  ),
  sc(
    '1.4.11',
    'AA',
    'mp',
    ['非文本对比度', '控件及其状态、理解内容所需的图形，与相邻颜色的对比度至少 3:1。'],
    [
      'Non-text Contrast',
      'Controls, their states and graphics needed to understand content contrast with adjacent colours by at least 3:1.',
    ],
  ),
  sc(
    '1.4.12',
    'AA',
    'mp',
    ['文字间距', '用户加大行距、段距、字距和词距后，内容和功能不丢失。'],
    ['Text Spacing', 'Nothing is lost when users widen line, paragraph, letter and word spacing.'],
  ),
  sc(
    '1.4.13',
    'AA',
    'mp',
    ['悬停或聚焦时出现的内容', '悬停或聚焦时出现的内容可以关掉、可以移上去、不会自行消失。'],
    [
      'Content on Hover or Focus',
      'Content that appears on hover or focus can be dismissed, can be hovered and does not vanish by itself.',
    ],
  ),
];

const operable: readonly Criterion[] = [
  sc(
    '2.1.1',
    'A',
    'mp',
    ['键盘', '所有功能都能用键盘操作，且不要求按键快慢。'],
    ['Keyboard', 'All functions work by keyboard without timing of keystrokes.'],
  ),
  sc(
    '2.1.2',
    'A',
    'mp',
    ['无键盘陷阱', '键盘焦点能进也能出；需要特殊按键离开时要告知。'],
    ['No Keyboard Trap', 'Keyboard focus can leave wherever it can enter; unusual exit keys are announced.'],
  ),
  sc(
    '2.1.3',
    'AAA',
    'mp',
    ['键盘（无例外）', '所有功能毫无例外都能用键盘操作。'],
    ['Keyboard (No Exception)', 'All functions without exception work by keyboard.'],
  ),
  sc(
    '2.1.4',
    'A',
    'mp',
    ['字符键快捷方式', '单个字符的快捷键可以关闭、改键，或只在聚焦时有效。'],
    [
      'Character Key Shortcuts',
      'Single-character shortcuts can be turned off or remapped, or work only on focus.',
    ],
  ),
  sc(
    '2.2.1',
    'A',
    'mp',
    ['时间可调', '时间限制可以关闭、调整或延长，必不可少的除外。'],
    ['Timing Adjustable', 'Time limits can be turned off, adjusted or extended unless essential.'],
  ),
  sc(
    '2.2.2',
    'A',
    'mp',
    ['暂停、停止、隐藏', '自动开始且超过 5 秒的移动、闪烁、滚动，以及自动更新，可以暂停、停止或隐藏。'],
    [
      'Pause, Stop, Hide',
      'What moves, blinks or scrolls by itself for over 5 seconds, or updates by itself, can be paused, stopped or hidden.',
    ],
  ),
  sc(
    '2.2.3',
    'AAA',
    'p',
    ['无时间限制', '内容不设时间要求，实时活动等除外。'],
    ['No Timing', 'Timing is no essential part of the content, real-time events and the like excepted.'],
  ),
  sc(
    '2.2.4',
    'AAA',
    'mp',
    ['打扰', '打扰可以推迟或关闭，紧急情况除外。'],
    ['Interruptions', 'Interruptions can be postponed or turned off, emergencies excepted.'],
  ),
  sc(
    '2.2.5',
    'AAA',
    'p',
    ['重新验证', '会话过期后重新验证身份，可继续操作且不丢数据。'],
    [
      'Re-authenticating',
      'After a session expires users go on without loss of data once authenticated again.',
    ],
  ),
  sc(
    '2.2.6',
    'AAA',
    'p',
    ['超时', '会造成数据丢失的超时时长要事先告知，除非数据保留 20 小时以上。'],
    [
      'Timeouts',
      'Users are told how long inactivity may last before data is lost, unless it is kept for over 20 hours.',
    ],
  ),
  sc(
    '2.3.1',
    'A',
    'mp',
    ['闪烁三次或低于阈值', '任何内容每秒闪烁不超过三次，或低于闪光阈值。'],
    [
      'Three Flashes or Below Threshold',
      'Nothing flashes more than three times a second, or it stays below the thresholds.',
    ],
  ),
  sc(
    '2.3.2',
    'AAA',
    'mp',
    ['闪烁三次', '任何内容每秒闪烁不超过三次。'],
    ['Three Flashes', 'Nothing flashes more than three times a second.'],
  ),
  sc(
    '2.3.3',
    'AAA',
    'mp',
    ['交互引起的动画', '由操作引起的动画可以关闭，必不可少的除外。'],
    ['Animation from Interactions', 'Motion triggered by interaction can be turned off unless essential.'],
  ),
  sc(
    '2.4.1',
    'A',
    'mp',
    ['绕过重复内容', '能跳过多个页面上重复的内容。'],
    ['Bypass Blocks', 'Blocks repeated on several pages can be bypassed.'],
  ),
  sc(
    '2.4.2',
    'A',
    'mp',
    ['网页标题', '网页标题说明主题或用途。'],
    ['Page Titled', 'The page title describes topic or purpose.'],
  ),
  sc(
    '2.4.3',
    'A',
    'mp',
    ['焦点顺序', '焦点移动的顺序保持含义和可操作性。'],
    ['Focus Order', 'The order of focus keeps meaning and operability.'],
  ),
  sc(
    '2.4.4',
    'A',
    'mp',
    ['链接目的（在上下文中）', '由链接文字或其上下文可知链接的目的。'],
    ['Link Purpose (In Context)', 'The purpose of a link is clear from its text or its context.'],
  ),
  sc(
    '2.4.5',
    'AA',
    'mp',
    ['多种方式', '至少有两种方式能找到页面，流程中的步骤除外。'],
    ['Multiple Ways', 'There is more than one way to find a page, steps of a process excepted.'],
  ),
  sc(
    '2.4.6',
    'AA',
    'mp',
    ['标题和标签', '标题和标签说明主题或用途。'],
    ['Headings and Labels', 'Headings and labels describe topic or purpose.'],
  ),
  sc(
    '2.4.7',
    'AA',
    'mp',
    ['焦点可见', '用键盘操作时看得见焦点在哪里。'],
    ['Focus Visible', 'When operating by keyboard the focus can be seen.'],
  ),
  sc(
    '2.4.8',
    'AAA',
    'mp',
    ['位置', '能知道自己在网站中的位置。'],
    ['Location', 'Users can tell where in the site they are.'],
  ),
  sc(
    '2.4.9',
    'AAA',
    'mp',
    ['链接目的（仅链接）', '单凭链接文字就能知道链接的目的。'],
    ['Link Purpose (Link Only)', 'The purpose of a link is clear from its text alone.'],
  ),
  sc(
    '2.4.10',
    'AAA',
    'mp',
    ['节标题', '用标题组织各节内容。'],
    ['Section Headings', 'Sections of content are organised by headings.'],
  ),
  sc(
    '2.4.11',
    'AA',
    'mp',
    ['焦点不被遮挡（最低）', '获得焦点的组件不会被其他内容完全挡住。'],
    ['Focus Not Obscured (Minimum)', 'A component with focus is not entirely hidden by other content.'],
  ),
  sc(
    '2.4.12',
    'AAA',
    'mp',
    ['焦点不被遮挡（增强）', '获得焦点的组件没有任何部分被挡住。'],
    ['Focus Not Obscured (Enhanced)', 'No part of a component with focus is hidden by other content.'],
  ),
  sc(
    '2.4.13',
    'AAA',
    'mp',
    ['焦点外观', '焦点指示足够大，且变化前后的对比度至少 3:1。'],
    ['Focus Appearance', 'The focus indicator is large enough and differs by a contrast of at least 3:1.'],
  ),
  sc(
    '2.5.1',
    'A',
    'p',
    ['指针手势', '多点或按轨迹的手势，有单点操作的替代方式。'],
    ['Pointer Gestures', 'Multipoint or path-based gestures have a single-pointer alternative.'],
  ),
  sc(
    '2.5.2',
    'A',
    'p',
    ['指针取消', '单点操作不在按下时触发，或可以中止、撤销。'],
    [
      'Pointer Cancellation',
      'Single-pointer actions do not fire on the down-event, or can be aborted or undone.',
    ],
  ),
  sc(
    '2.5.3',
    'A',
    'mp',
    ['名称包含标签', '控件的可访问名称包含看得见的标签文字。'],
    ['Label in Name', 'The accessible name contains the label text that is seen.'],
  ),
  sc(
    '2.5.4',
    'A',
    'p',
    ['动作触发', '摇动等动作触发的功能有界面操作可用，且可关闭动作触发。'],
    [
      'Motion Actuation',
      'What device motion triggers also works by user interface, and motion can be turned off.',
    ],
  ),
  sc(
    '2.5.5',
    'AAA',
    'm',
    ['目标尺寸（增强）', '点击目标至少 44×44 CSS 像素，等效、文中等情形除外。'],
    [
      'Target Size (Enhanced)',
      'Targets measure at least 44 by 44 CSS px; equivalent, inline and similar ones excepted.',
    ],
  ),
  sc(
    '2.5.6',
    'AAA',
    'p',
    ['并存的输入机制', '不限制平台上的各种输入方式。'],
    ['Concurrent Input Mechanisms', 'Input modes of the platform are not restricted.'],
  ),
  sc(
    '2.5.7',
    'AA',
    'mp',
    ['拖动操作', '需要拖动的功能，有不用拖动的单点操作。'],
    ['Dragging Movements', 'What needs dragging also works by single pointer without dragging.'],
  ),
  sc(
    '2.5.8',
    'AA',
    'm',
    ['目标尺寸（最低）', '点击目标至少 24×24 CSS 像素，或周围间距足够；等效、文中等情形除外。'],
    [
      'Target Size (Minimum)',
      'Targets measure at least 24 by 24 CSS px or are spaced enough; equivalent, inline and similar ones excepted.',
    ],
  ),
];

const understandable: readonly Criterion[] = [
  sc(
    '3.1.1',
    'A',
    'm',
    ['网页语言', '网页的主要语言在代码中正确标明。'],
    ['Language of Page', 'The main language of the page is given in the code.'],
  ),
  sc(
    '3.1.2',
    'AA',
    'mp',
    ['部分内容的语言', '夹杂的其他语言段落在代码中标明语言。'],
    ['Language of Parts', 'Passages in another language are marked as such in the code.'],
  ),
  sc(
    '3.1.3',
    'AAA',
    'p',
    ['生僻词', '生僻词、行话能查到解释。'],
    ['Unusual Words', 'There is a way to learn the meaning of unusual words and jargon.'],
  ),
  sc(
    '3.1.4',
    'AAA',
    'mp',
    ['缩写', '缩写能查到全称或含义。'],
    ['Abbreviations', 'There is a way to learn what an abbreviation stands for.'],
  ),
  sc(
    '3.1.5',
    'AAA',
    'p',
    ['阅读程度', '超出初中阅读水平的内容，有补充说明或简明版本。'],
    ['Reading Level', 'Text above lower secondary level has supplementary content or a simpler version.'],
  ),
  sc(
    '3.1.6',
    'AAA',
    'p',
    ['读音', '不知读音就不明含义的词，能查到读音。'],
    ['Pronunciation', 'Where meaning depends on pronunciation there is a way to learn it.'],
  ),
  sc(
    '3.2.1',
    'A',
    'mp',
    ['获得焦点时', '组件获得焦点不引起页面跳转等变化。'],
    ['On Focus', 'Receiving focus changes no context.'],
  ),
  sc(
    '3.2.2',
    'A',
    'mp',
    ['输入时', '改变控件的值不会自动引起页面跳转等变化，除非事先告知。'],
    ['On Input', 'Changing a setting changes no context unless users were told before.'],
  ),
  sc(
    '3.2.3',
    'AA',
    'mp',
    ['一致的导航', '各页重复的导航保持相同的先后顺序。'],
    ['Consistent Navigation', 'Navigation repeated on pages keeps the same relative order.'],
  ),
  sc(
    '3.2.4',
    'AA',
    'mp',
    ['一致的标识', '功能相同的组件，各页名称一致。'],
    ['Consistent Identification', 'Components of the same function are identified consistently.'],
  ),
  sc(
    '3.2.5',
    'AAA',
    'mp',
    ['按请求变化', '页面变化只由用户引发，或可以关闭。'],
    ['Change on Request', 'Changes of context happen on request only or can be turned off.'],
  ),
  sc(
    '3.2.6',
    'A',
    'mp',
    ['一致的帮助', '各页都有的联系方式或帮助，出现在相同的相对位置。'],
    ['Consistent Help', 'Contact and help found on several pages come in the same relative order.'],
  ),
  sc(
    '3.3.1',
    'A',
    'mp',
    ['错误标识', '自动发现的输入错误，指出出错项并用文字说明。'],
    [
      'Error Identification',
      'For input errors found automatically, the item is identified and the error described in text.',
    ],
  ),
  sc(
    '3.3.2',
    'A',
    'mp',
    ['标签或说明', '需要用户输入的地方有标签或说明。'],
    ['Labels or Instructions', 'Where input is required there are labels or instructions.'],
  ),
  sc(
    '3.3.3',
    'AA',
    'p',
    ['错误建议', '已知如何改正的，给出修改建议。'],
    ['Error Suggestion', 'Where a correction is known it is suggested.'],
  ),
  sc(
    '3.3.4',
    'AA',
    'p',
    ['错误预防（法律、财务、数据）', '涉及法律、财务、数据的提交可以撤销、检查或确认。'],
    [
      'Error Prevention (Legal, Financial, Data)',
      'Legal, financial and data submissions can be reversed, checked or confirmed.',
    ],
  ),
  sc(
    '3.3.5',
    'AAA',
    'p',
    ['帮助', '提供与当前操作相关的帮助。'],
    ['Help', 'Context-sensitive help is available.'],
  ),
  sc(
    '3.3.6',
    'AAA',
    'p',
    ['错误预防（全部）', '任何提交都可以撤销、检查或确认。'],
    ['Error Prevention (All)', 'Any submission can be reversed, checked or confirmed.'],
  ),
  sc(
    '3.3.7',
    'A',
    'p',
    ['重复输入', '同一流程中填过的信息自动填入或可以选用。'],
    ['Redundant Entry', 'Information given before in a process is filled in or can be selected.'],
  ),
  sc(
    '3.3.8',
    'AA',
    'mp',
    [
      '无障碍身份验证（最低）',
      '登录的任何一步不要求认知测试（记忆、转写、解题），除非有替代方式或辅助手段。',
    ],
    [
      'Accessible Authentication (Minimum)',
      'No step of authentication needs a cognitive test (remembering, transcribing, solving) unless there is an alternative or help.',
    ],
  ),
  sc(
    '3.3.9',
    'AAA',
    'mp',
    ['无障碍身份验证（增强）', '登录不要求认知测试，识别物体或个人内容也不例外。'],
    [
      'Accessible Authentication (Enhanced)',
      'Authentication needs no cognitive test, recognising objects or personal content included.',
    ],
  ),
];

const robust: readonly Criterion[] = [
  sc(
    '4.1.2',
    'A',
    'mp',
    ['名称、角色、值', '控件的名称、角色、状态能由程序获取，变化能通知辅助技术。'],
    [
      'Name, Role, Value',
      'Name, role and state of controls can be determined by programs, and changes are notified.',
    ],
  ),
  sc(
    '4.1.3',
    'AA',
    'mp',
    ['状态消息', '状态消息不用移动焦点也能由辅助技术告知用户。'],
    ['Status Messages', 'Status messages can be presented by assistive technology without receiving focus.'],
  ),
];

/** Web Content Accessibility Guidelines 2.2. */
export const wcag22: Standard = {
  id: ID,
  kind: 'technical',
  name: { zh: 'Web 内容无障碍指南（WCAG）2.2', en: 'Web Content Accessibility Guidelines (WCAG) 2.2' },
  edition: '2.2',
  status: {
    zh: 'W3C 正式推荐标准，2023-10-05 发布；ISO/IEC 40500:2025 与之相同',
    en: 'W3C Recommendation of 2023-10-05; the same as ISO/IEC 40500:2025',
  },
  levels: ['A', 'AA', 'AAA'],
  supersedes: null,
  complete: true,
  source: READ,
  criteria: [...perceivable, ...operable, ...understandable, ...robust],
};
