import type { AxeWordTable } from './words.ts';

/** Regions of a page and the ways to jump to them. */
export const landmarks: AxeWordTable = {
  bypass: {
    zh: [
      '要能跳过重复的导航，直达主要内容',
      '键盘和屏幕阅读器用户每打开一页，都要先经过几十个导航链接。',
      '在页首加“跳到主要内容”链接，并用 <main> 和标题划分页面。',
    ],
    en: [
      'Repeated navigation can be skipped',
      'On every page keyboard and screen-reader users first go through dozens of navigation links.',
      'Put a “skip to main content” link first, and structure the page with <main> and headings.',
    ],
    bad: '<body><div class="nav">…</div><div class="con">…</div></body>',
    good: '<body><a href="#main">[跳到主要内容|Skip to main content]</a><nav>…</nav><main id="main" tabindex="-1">…</main></body>',
  },
  'skip-link': {
    zh: [
      '跳转链接的目标应存在并能获得焦点',
      '按下“跳到主要内容”没有反应，键盘用户白按一次。',
      '让 href 与目标的 id 一致，并给目标加 tabindex="-1"。',
    ],
    en: [
      'The target of a skip link should exist and be focusable',
      'Nothing happens on “skip to main content”, and keyboard users are where they were.',
      'Let the href match the id of the target and put tabindex="-1" on it.',
    ],
    bad: '<a href="#content">[跳到主要内容|Skip to main content]</a> … <div id="main">',
    good: '<a href="#main">[跳到主要内容|Skip to main content]</a> … <main id="main" tabindex="-1">',
  },
  region: {
    zh: [
      '页面内容应都在某个地标区域里',
      '盲人按区域跳转时，会漏掉区域以外的内容。',
      '用 header、nav、main、footer 等包住各部分内容。',
    ],
    en: [
      'All content should be inside landmarks',
      'Jumping by regions blind people miss what is outside them.',
      'Wrap the parts in header, nav, main, footer and so on.',
    ],
    bad: '<div class="news">…</div>',
    good: '<main><div class="news">…</div></main>',
  },
  'landmark-one-main': {
    zh: [
      '网页应有一个主要内容区域 <main>',
      '盲人无法一步跳到正文。',
      '用 <main> 包住本页独有的内容，每页只用一个。',
    ],
    en: [
      'A page should have a <main> region',
      'Blind people cannot jump to the main content in one step.',
      'Wrap what is unique to the page in one <main>.',
    ],
    bad: '<div id="content">…</div>',
    good: '<main id="content">…</main>',
  },
  'landmark-no-duplicate-main': {
    zh: ['网页不应有多个 <main>', '盲人分不清哪个才是正文。', '只留一个 <main>，其余改成 <section>。'],
    en: [
      'A page should not have several <main>',
      'Blind people cannot tell which one holds the main content.',
      'Keep one <main> and make the others <section>.',
    ],
    bad: '<main>…</main><main>…</main>',
    good: '<main><section>…</section><section>…</section></main>',
  },
  'landmark-no-duplicate-banner': {
    zh: [
      '网页不应有多个页首区域',
      '盲人按区域跳转时，分不清哪个是真正的页首。',
      '只把页面顶部的一块标成页首，其他 header 放进 article 或 section。',
    ],
    en: [
      'A page should not have several banner regions',
      'Jumping by regions blind people cannot tell which is the real head of the page.',
      'Mark one block as banner; put other header elements into article or section.',
    ],
    bad: '<header>…</header><header>…</header>',
    good: '<header>…</header><article><header>…</header></article>',
  },
  'landmark-no-duplicate-contentinfo': {
    zh: [
      '网页不应有多个页脚区域',
      '盲人难以找到真正的页脚，如联系方式、网站地图。',
      '只留一个页脚，其他 footer 放进 article 或 section。',
    ],
    en: [
      'A page should not have several contentinfo regions',
      'Blind people can hardly find the real footer with contact and site map.',
      'Keep one footer; put others into article or section.',
    ],
    bad: '<footer>…</footer><footer>…</footer>',
    good: '<section><footer>…</footer></section><footer>…</footer>',
  },
  'landmark-main-is-top-level': {
    zh: [
      '<main> 不应放在其他地标区域里',
      '区域层层嵌套，盲人难以判断正文从哪里开始。',
      '把 <main> 移到 header、nav、aside 等之外。',
    ],
    en: [
      '<main> should not be inside another landmark',
      'With nested regions blind people can hardly tell where the main content begins.',
      'Move <main> out of header, nav, aside and so on.',
    ],
    bad: '<aside><main>…</main></aside>',
    good: '<aside>…</aside><main>…</main>',
  },
  'landmark-banner-is-top-level': {
    zh: [
      '页首区域不应放在其他地标区域里',
      '区域嵌套使页面结构不易听懂。',
      '把 role="banner" 移到其他区域之外，或删掉。',
    ],
    en: [
      'The banner should not be inside another landmark',
      'Nested regions make the structure hard to follow by ear.',
      'Move role="banner" out of other regions or remove it.',
    ],
    bad: '<main><div role="banner">…</div></main>',
    good: '<header>…</header><main>…</main>',
  },
  'landmark-contentinfo-is-top-level': {
    zh: [
      '页脚区域不应放在其他地标区域里',
      '区域嵌套使页面结构不易听懂。',
      '把 role="contentinfo" 移到其他区域之外，或删掉。',
    ],
    en: [
      'The contentinfo region should not be inside another landmark',
      'Nested regions make the structure hard to follow by ear.',
      'Move role="contentinfo" out of other regions or remove it.',
    ],
    bad: '<main><div role="contentinfo">…</div></main>',
    good: '<main>…</main><footer>…</footer>',
  },
  'landmark-complementary-is-top-level': {
    zh: [
      '补充内容区域不应放在其他地标区域里',
      '区域嵌套使页面结构不易听懂。',
      '把 <aside> 移到其他区域之外。',
    ],
    en: [
      'A complementary region should not be inside another landmark',
      'Nested regions make the structure hard to follow by ear.',
      'Move <aside> out of other regions.',
    ],
    bad: '<nav><aside>…</aside></nav>',
    good: '<nav>…</nav><aside>…</aside>',
  },
  'landmark-unique': {
    zh: [
      '同类地标区域应能区分',
      '有几个导航区域却没有名称，盲人跳过去才知道是不是要找的那个。',
      '用 aria-label 给每个区域起不同的名称。',
    ],
    en: [
      'Landmarks of one kind should be told apart',
      'With several navigation regions and no names blind people must enter each to find the right one.',
      'Name each region with aria-label.',
    ],
    bad: '<nav>…</nav><nav>…</nav>',
    good: '<nav aria-label="[主导航|Main]">…</nav><nav aria-label="[当前位置|Breadcrumb]">…</nav>',
  },
};
