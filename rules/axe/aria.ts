import type { AxeWordTable } from './words.ts';

/** Roles, states and properties of ARIA, and the ids they refer to. */
export const aria: AxeWordTable = {
  'aria-allowed-attr': {
    zh: [
      '只使用该角色支持的 ARIA 属性',
      '屏幕阅读器会忽略这些属性或读出错误的状态，盲人得到的信息与画面不符。',
      '删掉这个属性，或改用支持它的角色。',
    ],
    en: [
      'Only ARIA attributes that the role supports are used',
      'Screen readers ignore them or announce a wrong state, so blind people are told something else than what is seen.',
      'Remove the attribute or use a role that supports it.',
    ],
    bad: '<a href="/" role="link" aria-checked="true">[首页|Home]</a>',
    good: '<a href="/" aria-current="page">[首页|Home]</a>',
  },
  'aria-allowed-role': {
    zh: [
      '角色应适合所在的元素',
      '元素原有的语义被覆盖，例如标题变成按钮，屏幕阅读器就不再把它当标题。',
      '去掉 role，或改用本来就表示该作用的元素。',
    ],
    en: [
      'A role should suit its element',
      'The element loses its own meaning: a heading turned into a button is no heading for screen readers.',
      'Drop the role or use the element that means it by itself.',
    ],
    bad: '<h2 role="button">[展开|Unfold]</h2>',
    good: '<h2><button>[展开|Unfold]</button></h2>',
  },
  'aria-braille-equivalent': {
    zh: [
      '盲文专用属性要有对应的普通文字',
      '只用盲文点显器以外方式的盲人，得不到这些信息。',
      '同时提供可访问名称或 aria-roledescription。',
    ],
    en: [
      'Braille-only attributes have an equivalent in plain text',
      'People who use speech instead of braille do not get it.',
      'Provide an accessible name or aria-roledescription as well.',
    ],
    bad: '<button aria-braillelabel="****"></button>',
    good: '<button aria-label="[四星|4 stars]" aria-braillelabel="****"></button>',
  },
  'aria-conditional-attr': {
    zh: [
      '按规范规定的情形使用 ARIA 属性',
      '读出的状态与真实状态不一致，盲人以为选中了，其实没有。',
      '原生复选框、单选框不要写 aria-checked；表格行上去掉不支持的属性。',
    ],
    en: [
      'ARIA attributes are used where the specification allows',
      'The announced state differs from the real one: blind people believe something is checked when it is not.',
      'Do not put aria-checked on native checkboxes and radio buttons; remove unsupported attributes from rows.',
    ],
    bad: '<input type="checkbox" aria-checked="true">',
    good: '<input type="checkbox" checked>',
  },
  'aria-deprecated-role': {
    zh: [
      '不使用已废弃的角色',
      '新的屏幕阅读器不再支持，读出的内容可能不完整。',
      '改用现行的角色，例如 directory 改为 list。',
    ],
    en: [
      'Deprecated roles are not used',
      'Newer screen readers drop them, so the content may be announced incompletely.',
      'Use a current role, for instance list for directory.',
    ],
    bad: '<ul role="directory">…</ul>',
    good: '<ul>…</ul>',
  },
  'aria-hidden-body': {
    zh: [
      '<body> 上不能有 aria-hidden="true"',
      '整个网页对屏幕阅读器消失，盲人什么也读不到。',
      '从 <body> 上删掉 aria-hidden；弹窗打开时只隐藏弹窗背后的内容。',
    ],
    en: [
      '<body> does not carry aria-hidden="true"',
      'The whole page vanishes for screen readers; blind people can read nothing.',
      'Remove aria-hidden from <body>; when a dialog opens hide only what is behind it.',
    ],
    bad: '<body aria-hidden="true">',
    good: '<body>',
  },
  'aria-hidden-focus': {
    zh: [
      '对屏幕阅读器隐藏的内容不能获得键盘焦点',
      '盲人按 Tab 键会停在一个读不出任何内容的地方，不知道自己在哪里。',
      '把隐藏的内容一并用 display:none 或 hidden 隐藏，或给其中的控件加 tabindex="-1"。',
    ],
    en: [
      'Content hidden from screen readers takes no keyboard focus',
      'Pressing Tab, blind people stop at something that is not announced and no longer know where they are.',
      'Hide it with display:none or hidden as well, or put tabindex="-1" on the controls inside.',
    ],
    bad: '<div aria-hidden="true"><a href="/a">[上一张|Previous]</a></div>',
    good: '<div hidden><a href="/a">[上一张|Previous]</a></div>',
  },
  'aria-prohibited-attr': {
    zh: [
      '不在不允许命名的元素上写 aria-label 等属性',
      '屏幕阅读器大多不读 <div>、<span> 上的 aria-label，写在里面的信息传达不到盲人。',
      '给元素加合适的 role，或把文字直接写在页面上。',
    ],
    en: [
      'aria-label and the like are not put where names are not allowed',
      'Most screen readers do not read an aria-label on <div> or <span>; what it says does not reach blind people.',
      'Give the element a fitting role or put the words on the page.',
    ],
    bad: '<span class="star" aria-label="[必填|Required]"></span>',
    good: '<span class="star" role="img" aria-label="[必填|Required]"></span>',
  },
  'aria-required-attr': {
    zh: [
      '角色必需的 ARIA 属性要写全',
      '盲人不知道控件的状态，例如复选框是否选中、滑块在什么位置。',
      '补上缺少的属性，并在状态变化时更新；能用原生控件就用原生控件。',
    ],
    en: [
      'ARIA attributes that a role requires are present',
      'Blind people do not learn the state: whether a checkbox is checked or where a slider stands.',
      'Add what is missing and update it when the state changes; prefer native controls.',
    ],
    bad: '<div role="checkbox" tabindex="0">[同意|I agree]</div>',
    good: '<div role="checkbox" tabindex="0" aria-checked="false">[同意|I agree]</div>',
  },
  'aria-required-children': {
    zh: [
      '要求有特定子元素的角色，里面要有这些子元素',
      '屏幕阅读器报不出列表、菜单、选项卡有几项，盲人无法按项移动。',
      '给子元素加上规定的角色，如 tablist 里用 tab；用不着的角色删掉。',
    ],
    en: [
      'Roles that require certain children contain them',
      'Screen readers cannot tell how many items a list, menu or set of tabs has; blind people cannot move item by item.',
      'Give the children the required role, such as tab in a tablist; drop roles that are not needed.',
    ],
    bad: '<ul role="tablist"><li>[要闻|News]</li></ul>',
    good: '<ul role="tablist"><li role="tab">[要闻|News]</li></ul>',
  },
  'aria-required-parent': {
    zh: [
      '要求有特定父元素的角色，要放在该父元素里',
      '屏幕阅读器不知道这一项属于哪个列表、菜单或选项卡。',
      '把它放进规定角色的父元素里，如 tab 放进 tablist。',
    ],
    en: [
      'Roles that require a certain parent are inside it',
      'Screen readers cannot tell which list, menu or set of tabs the item belongs to.',
      'Put it into a parent with the required role, such as tab into tablist.',
    ],
    bad: '<div><span role="tab">[要闻|News]</span></div>',
    good: '<div role="tablist"><span role="tab">[要闻|News]</span></div>',
  },
  'aria-roledescription': {
    zh: [
      'aria-roledescription 只用在有语义的元素上',
      '屏幕阅读器可能读不出来。',
      '给元素加角色，或删掉这个属性。',
    ],
    en: [
      'aria-roledescription is used on elements with a role',
      'Screen readers may not announce it.',
      'Give the element a role or remove the attribute.',
    ],
    bad: '<div aria-roledescription="[幻灯片|slide]">…</div>',
    good: '<div role="group" aria-roledescription="[幻灯片|slide]">…</div>',
  },
  'aria-roles': {
    zh: [
      'role 的值要有效',
      '浏览器忽略写错的角色，盲人听不到控件是什么。',
      '改成 ARIA 规定的角色，或删掉 role。',
    ],
    en: [
      'role has a valid value',
      'Browsers ignore a wrong role; blind people are not told what the control is.',
      'Use a role defined by ARIA or remove it.',
    ],
    bad: '<div role="btn" tabindex="0">[查询|Search]</div>',
    good: '<button>[查询|Search]</button>',
  },
  'aria-text': {
    zh: [
      'role="text" 里不应有可聚焦的元素',
      '里面的链接会被当作普通文字读出，盲人不知道可以打开。',
      '去掉 role="text"，或把链接移到外面。',
    ],
    en: [
      'role="text" should contain nothing focusable',
      'Links inside are read as plain text; blind people do not know that they can be opened.',
      'Drop role="text" or move the link out.',
    ],
    bad: '<p role="text">[详见|See] <a href="/a">[通知|notice]</a></p>',
    good: '<p>[详见|See] <a href="/a">[通知|notice]</a></p>',
  },
  'aria-valid-attr-value': {
    zh: [
      'ARIA 属性的值要有效',
      '屏幕阅读器读出错误的状态，或找不到关联的说明，盲人会漏掉信息。',
      '改成规定的值；引用的 id 要存在且只有一个。',
    ],
    en: [
      'ARIA attributes have valid values',
      'Screen readers announce a wrong state or do not find the referenced text, so blind people miss it.',
      'Use a value the specification knows; let a referenced id exist, once.',
    ],
    bad: '<button aria-expanded="open">[栏目|Columns]</button>',
    good: '<button aria-expanded="true">[栏目|Columns]</button>',
  },
  'aria-valid-attr': {
    zh: [
      '以 aria- 开头的属性应是 ARIA 规定的属性',
      '拼错的属性不起作用，该有的名称或状态就没有了；无障碍工具自带的私有属性一般无害。',
      '改正拼写；自定义数据改用 data- 开头的属性。',
    ],
    en: [
      'Attributes that begin with aria- should be defined by ARIA',
      'A misspelt attribute has no effect, so a name or state is missing; private attributes of accessibility toolbars are mostly harmless.',
      'Correct the spelling; use data- attributes for your own data.',
    ],
    bad: '<input aria-lable="[关键字|Keyword]">',
    good: '<input aria-label="[关键字|Keyword]">',
  },
  'duplicate-id-aria': {
    zh: [
      '被 ARIA 或 <label> 引用的 id 要唯一',
      'id 重复时只认第一个，盲人可能听到别的控件的名称。',
      '给每个元素不同的 id，并更新引用。',
    ],
    en: [
      'An id referred to by ARIA or <label> is unique',
      'With a duplicate only the first counts; blind people may hear the name of another control.',
      'Give every element its own id and update the references.',
    ],
    bad: '<label for="a">[姓名|Name]</label><input id="a"> <input id="a">',
    good: '<label for="a">[姓名|Name]</label><input id="a"> <input id="b">',
  },
  'duplicate-id-active': {
    zh: ['可操作元素的 id 应唯一', '脚本和标签可能找错元素。', '给每个元素不同的 id。'],
    en: [
      'The id of an operable element should be unique',
      'Scripts and labels may meet the wrong element.',
      'Give every element its own id.',
    ],
    bad: '<button id="a">…</button><button id="a">…</button>',
    good: '<button id="a">…</button><button id="b">…</button>',
  },
  'duplicate-id': {
    zh: ['id 应唯一', '一般不影响用户，但脚本可能找错元素。', '给每个元素不同的 id。'],
    en: [
      'An id should be unique',
      'Users are mostly not affected, yet scripts may meet the wrong element.',
      'Give every element its own id.',
    ],
    bad: '<p id="a">…</p><p id="a">…</p>',
    good: '<p id="a">…</p><p id="b">…</p>',
  },
};
