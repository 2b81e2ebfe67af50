import type { AxeWordTable } from './words.ts';

/** Images, graphics and other content that is not text. */
export const images: AxeWordTable = {
  'image-alt': {
    zh: [
      '图片要有替代文本',
      '盲人听到的是一串文件名，或者什么也听不到，图片里的信息全部丢失。',
      '有信息的图片在 alt 里写出它表达的意思；纯装饰图片写 alt=""。',
    ],
    en: [
      'Images have alternative text',
      'Blind people hear a file name or nothing at all: what the image tells is lost.',
      'Say in alt what an informative image tells; write alt="" for pure decoration.',
    ],
    bad: '<img src="20260715.jpg">',
    good: '<img src="20260715.jpg" alt="[救援队员正在转移被困群众|Rescuers moving people to safety]">',
  },
  'area-alt': {
    zh: [
      '图像映射的可点区域要有替代文本',
      '盲人在地图上移动时，听不出每个区域通向哪里。',
      '给每个带 href 的 <area> 写 alt，说明目标。',
    ],
    en: [
      'Areas of image maps have alternative text',
      'Moving over the map blind people cannot tell where each area leads.',
      'Name the target in the alt of every <area> that has an href.',
    ],
    bad: '<area shape="rect" coords="0,0,90,60" href="/hlbe/">',
    good: '<area shape="rect" coords="0,0,90,60" href="/hlbe/" alt="[呼伦贝尔市|Hulunbuir City]">',
  },
  'svg-img-alt': {
    zh: [
      '作为图片的 SVG 要有替代文本',
      '盲人只听到“图片”，图标或图表的意思丢失。',
      '在 <svg> 里写 <title>，或加 aria-label；纯装饰的加 aria-hidden="true" 并去掉 role。',
    ],
    en: [
      'SVG used as an image has alternative text',
      'Blind people hear only “image”; what the icon or chart means is lost.',
      'Write a <title> in the <svg> or add an aria-label; for decoration add aria-hidden="true" and drop the role.',
    ],
    bad: '<svg role="img"><path d="…"/></svg>',
    good: '<svg role="img" aria-label="[拨打 12345|Call 12345]"><path d="…"/></svg>',
  },
  'role-img-alt': {
    zh: [
      '带 role="img" 的元素要有替代文本',
      '盲人只听到“图片”，不知道内容。',
      '加 aria-label 写出图的意思；纯装饰的去掉 role="img"。',
    ],
    en: [
      'Elements with role="img" have alternative text',
      'Blind people hear only “image” and not what it shows.',
      'Say in aria-label what it tells; drop role="img" from decoration.',
    ],
    bad: '<div role="img" class="chart"></div>',
    good: '<div role="img" class="chart" aria-label="[办件量逐月上升|Cases rise month by month]"></div>',
  },
  'object-alt': {
    zh: [
      '<object> 嵌入的内容要有替代文本',
      '盲人听不到嵌入内容是什么；插件不能运行时，所有人都看不到。',
      '加 aria-label 或 title，说明内容；旧插件内容换成网页内容或视频。',
    ],
    en: [
      'Content embedded by <object> has alternative text',
      'Blind people do not hear what is embedded, and where the plug-in does not run nobody sees it.',
      'Describe it in aria-label or title; replace old plug-in content with HTML or video.',
    ],
    bad: '<object data="lct.swf"></object>',
    good: '<object data="lct.svg" type="image/svg+xml" aria-label="[办理流程图：申请、受理、审核、发证|Flow: apply, accept, review, issue]"></object>',
  },
  'image-redundant-alt': {
    zh: [
      '图片的替代文本不应重复旁边的文字',
      '盲人会把同一句话听两遍。',
      '同一个链接里文字已说明意思时，图片写 alt=""。',
    ],
    en: [
      'Alternative text should not repeat the words beside it',
      'Blind people hear the same words twice.',
      'Where the text of the same link says it already, write alt="" on the image.',
    ],
    bad: '<a href="/xf/"><img src="x.png" alt="[信访|Petitions]">[信访|Petitions]</a>',
    good: '<a href="/xf/"><img src="x.png" alt="">[信访|Petitions]</a>',
  },
  'aria-meter-name': {
    zh: [
      '计量条 role="meter" 要有名称',
      '盲人只听到一个数值，不知道量的是什么。',
      '用 aria-label 或 aria-labelledby 说明量的是什么。',
    ],
    en: [
      'A role="meter" has a name',
      'Blind people hear a value but not what it measures.',
      'Say what is measured in aria-label or aria-labelledby.',
    ],
    bad: '<div role="meter" aria-valuenow="70"></div>',
    good: '<div role="meter" aria-valuenow="70" aria-label="[预算执行率|Budget used]"></div>',
  },
  'aria-progressbar-name': {
    zh: [
      '进度条要有名称',
      '盲人听到“50%”，却不知道是什么的进度。',
      '用 aria-label 或 aria-labelledby 说明是什么的进度。',
    ],
    en: [
      'Progress bars have a name',
      'Blind people hear “50 %” but not of what.',
      'Say what progresses in aria-label or aria-labelledby.',
    ],
    bad: '<div role="progressbar" aria-valuenow="50"></div>',
    good: '<div role="progressbar" aria-valuenow="50" aria-label="[材料上传进度|Upload of documents]"></div>',
  },
  'server-side-image-map': {
    zh: [
      '不要使用服务器端图像映射',
      '点击位置只能用鼠标给出，键盘和屏幕阅读器用户用不了。',
      '改用 <map> 和 <area>，或普通链接。',
    ],
    en: [
      'Server-side image maps are not used',
      'The place of a click can only be given by mouse: keyboard and screen-reader users are shut out.',
      'Use <map> and <area> or plain links.',
    ],
    bad: '<a href="/map"><img src="map.png" ismap alt="[地图|Map]"></a>',
    good: '<img src="map.png" usemap="#m" alt="[地图|Map]"><map name="m"><area href="/bt/" alt="[包头|Baotou]" coords="…"></map>',
  },
  'presentation-role-conflict': {
    zh: [
      '标为装饰的元素不能又可聚焦或带 ARIA 属性',
      '浏览器会忽略“装饰”的标记，盲人听到一个没有名称的图片或控件。',
      '确为装饰的，去掉 tabindex 和 aria-* 属性；有作用的，去掉装饰标记并写替代文本。',
    ],
    en: [
      'What is marked as decoration is not focusable and carries no ARIA attributes',
      'Browsers then ignore the mark, and blind people meet an image or control without a name.',
      'Drop tabindex and aria-* from real decoration; otherwise drop the mark and write alternative text.',
    ],
    bad: '<img src="logo.png" alt="" tabindex="0">',
    good: '<img src="line.png" alt="">',
  },
};
