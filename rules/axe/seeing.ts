import type { AxeWordTable } from './words.ts';

/** Colour, size, spacing and orientation; language and titles; what the tool itself could not look at. */
export const seeing: AxeWordTable = {
  'color-contrast': {
    zh: [
      '文字与背景的对比度要足够',
      '低视力者、色觉异常者和老年人看不清，强光下所有人都看不清。',
      '加深文字或调浅背景：一般文字至少 4.5:1，大号文字至少 3:1。',
    ],
    en: [
      'Text contrasts enough with its background',
      'People with low vision or colour blindness and older people cannot read it; in bright light nobody can.',
      'Darken the text or lighten the background: at least 4.5:1, large text 3:1.',
    ],
    bad: '<span style="color:#999;background:#fff">2026-01-31</span>',
    good: '<span style="color:#595959;background:#fff">2026-01-31</span>',
  },
  'color-contrast-enhanced': {
    zh: [
      '文字与背景的对比度达到 7:1',
      '低视力者看不清。',
      '加深文字：一般文字至少 7:1，大号文字至少 4.5:1。',
    ],
    en: [
      'Text contrasts with its background by 7:1',
      'People with low vision cannot read it.',
      'Darken the text: at least 7:1, large text 4.5:1.',
    ],
    bad: '<p style="color:#767676">…</p>',
    good: '<p style="color:#333">…</p>',
  },
  'link-in-text-block': {
    zh: [
      '正文里的链接不能只靠颜色区分',
      '色觉异常者看不出哪些字是链接。',
      '给正文链接加下划线，或让颜色与周围文字的对比度达到 3:1，并在悬停和聚焦时另有变化。',
    ],
    en: [
      'Links in text are not told by colour alone',
      'People who are colour-blind cannot see which words are links.',
      'Underline links in text, or let their colour contrast with the surrounding text by 3:1 and change on hover and focus.',
    ],
    bad: '<p>[详见|See] <a href="/a" style="color:#222;text-decoration:none">[办事指南|the guide]</a></p>',
    good: '<p>[详见|See] <a href="/a" style="text-decoration:underline">[办事指南|the guide]</a></p>',
  },
  'meta-viewport': {
    zh: [
      '不要禁止手机上缩放网页',
      '低视力者和老年人不能用双指放大，小字看不清。',
      '从 viewport 里删掉 user-scalable=no 和过小的 maximum-scale。',
    ],
    en: [
      'Zooming on phones is not disabled',
      'People with low vision and older people cannot pinch to enlarge small type.',
      'Remove user-scalable=no and a small maximum-scale from the viewport.',
    ],
    bad: '<meta name="viewport" content="width=device-width,user-scalable=no">',
    good: '<meta name="viewport" content="width=device-width,initial-scale=1">',
  },
  'meta-viewport-large': {
    zh: ['网页应能放大到 500%', '低视力者需要放得更大。', '从 viewport 里删掉 maximum-scale。'],
    en: [
      'Pages should zoom to 500 %',
      'People with low vision need more.',
      'Remove maximum-scale from the viewport.',
    ],
    bad: '<meta name="viewport" content="width=device-width,maximum-scale=2">',
    good: '<meta name="viewport" content="width=device-width">',
  },
  'avoid-inline-spacing': {
    zh: [
      '行内样式不要用 !important 锁死文字间距',
      '读写困难者和低视力者加大字距、行距的设置不起作用。',
      '去掉 style 里字距、词距、行距的 !important。',
    ],
    en: [
      'Inline styles do not lock text spacing with !important',
      'Wider spacing set by people with dyslexia or low vision has no effect.',
      'Drop !important from letter, word and line spacing in style.',
    ],
    bad: '<p style="line-height:1.2 !important">…</p>',
    good: '<p style="line-height:1.75">…</p>',
  },
  'css-orientation-lock': {
    zh: [
      '不要把页面锁定为横屏或竖屏',
      '把设备固定在轮椅或支架上的人不能转动屏幕，内容就一直是歪的。',
      '删掉按屏幕方向旋转整页的样式，让横竖屏都能用。',
    ],
    en: [
      'Pages are not locked to one orientation',
      'People whose device is mounted on a wheelchair cannot turn it, so the content stays sideways.',
      'Remove styles that rotate the page by orientation and let both work.',
    ],
    bad: '@media (orientation:portrait){body{transform:rotate(90deg)}}',
    good: '@media (orientation:portrait){.side{display:block}}',
  },
  'html-has-lang': {
    zh: [
      '网页要标明语言',
      '屏幕阅读器不知道用哪种语言朗读，可能用英文语音念中文。',
      '在 <html> 上写 lang，中文网页写 zh-CN。',
    ],
    en: [
      'Pages state their language',
      'Screen readers do not know which language to speak and may read Chinese with an English voice.',
      'Write lang on <html>, for Chinese pages zh-CN.',
    ],
    bad: '<html>',
    good: '<html lang="zh-CN">',
  },
  'html-lang-valid': {
    zh: [
      '<html> 的 lang 值要有效',
      '屏幕阅读器认不出写错的语言代码，可能用错语音。',
      '用标准代码：中文 zh-CN，传统蒙古文 mn-Mong；不要写 cn、zh_CN、chinese。',
    ],
    en: [
      'The lang of <html> is valid',
      'Screen readers do not know a wrong code and may use the wrong voice.',
      'Use a standard code: zh-CN for Chinese, mn-Mong for traditional Mongolian; not cn, zh_CN or chinese.',
    ],
    bad: '<html lang="zh_CN">',
    good: '<html lang="zh-CN">',
  },
  'html-xml-lang-mismatch': {
    zh: [
      'lang 与 xml:lang 要一致',
      '两处语言不同，有的工具会用错语音朗读。',
      '改成相同的值，或删掉 xml:lang。',
    ],
    en: [
      'lang and xml:lang agree',
      'Where they differ some tools read with the wrong voice.',
      'Give both the same value or remove xml:lang.',
    ],
    bad: '<html lang="zh-CN" xml:lang="en">',
    good: '<html lang="zh-CN">',
  },
  'valid-lang': {
    zh: [
      '内容上的 lang 值要有效',
      '屏幕阅读器不会切换到正确的语音，外文、蒙古文等读得听不懂。',
      '用标准代码，如英文 en、传统蒙古文 mn-Mong。',
    ],
    en: [
      'The lang of parts is valid',
      'Screen readers do not switch voices, and foreign words become unintelligible.',
      'Use a standard code such as en or mn-Mong.',
    ],
    bad: '<span lang="mong">…</span>',
    good: '<span lang="mn-Mong">…</span>',
  },
  'document-title': {
    zh: [
      '网页要有标题 <title>',
      '盲人打开页面首先听到标题，没有标题就不知道打开了什么，也分不清多个标签页。',
      '在 <head> 里写 <title>，先写本页内容，再写网站名。',
    ],
    en: [
      'Pages have a <title>',
      'It is the first thing blind people hear; without it they do not know what has opened nor tell tabs apart.',
      'Write a <title> in <head>: first this page, then the site.',
    ],
    bad: '<title></title>',
    good: '<title>[医保报销指南_呼和浩特市人民政府|Health insurance claims - Hohhot Government]</title>',
  },
  'identical-links-same-purpose': {
    zh: [
      '文字相同的链接应通向相同的地方',
      '盲人在链接列表里听到一串“更多”，分不清各去哪里。',
      '让链接文字各不相同，例如“更多通知公告”。',
    ],
    en: [
      'Links of the same text should serve the same purpose',
      'In the list of links blind people hear “more” again and again and cannot tell them apart.',
      'Make the texts differ, for instance “more notices”.',
    ],
    bad: '<a href="/tz/">[更多|More]</a> <a href="/xw/">[更多|More]</a>',
    good: '<a href="/tz/">[更多通知|More notices]</a> <a href="/xw/">[更多新闻|More news]</a>',
  },
  'frame-tested': {
    zh: ['框架里的内容也应检测', '没有检测到的内容里可能有障碍。', '人工检查这个框架。'],
    en: [
      'Content of frames should be tested too',
      'What was not tested may hold barriers.',
      'Look at the frame by hand.',
    ],
    bad: '<iframe src="https://other.example/" sandbox></iframe>',
    good: '<iframe src="/form.html" title="[申报表|Form]"></iframe>',
  },
  'hidden-content': {
    zh: ['隐藏的内容应展开后再检测', '没有显示的内容里可能有障碍。', '展开菜单、对话框后再检测。'],
    en: [
      'Hidden content should be shown and tested',
      'What is not shown may hold barriers.',
      'Open menus and dialogs and test again.',
    ],
    bad: '<div hidden>…</div>',
    good: '<div>…</div>',
  },
};
