import type { AxeWordTable } from './words.ts';

/** Keyboard, focus and pointer; moving content, sound and time. */
export const operation: AxeWordTable = {
  accesskeys: {
    zh: [
      '快捷键 accesskey 不应重复',
      '同一个快捷键对应多个元素，键盘用户按下后到不了想去的地方。',
      '给每个元素分配不同的 accesskey，并在帮助中列出。',
    ],
    en: [
      'accesskey values should be unique',
      'With one key for several elements keyboard users do not get where they want.',
      'Give each element its own accesskey and list them in a help page.',
    ],
    bad: '<a accesskey="1" href="/">[首页|Home]</a> <a accesskey="1" href="/bs/">[办事|Services]</a>',
    good: '<a accesskey="1" href="/">[首页|Home]</a> <a accesskey="2" href="/bs/">[办事|Services]</a>',
  },
  tabindex: {
    zh: [
      'tabindex 不应大于 0',
      'Tab 键的顺序与画面不一致，焦点四处跳动，键盘用户容易迷失。',
      '改为 tabindex="0" 或删掉，靠代码顺序决定焦点顺序。',
    ],
    en: [
      'tabindex should not be greater than 0',
      'The Tab order departs from what is seen: focus jumps about and keyboard users get lost.',
      'Use tabindex="0" or none and let the order of the code decide.',
    ],
    bad: '<input id="ss" tabindex="5">',
    good: '<input id="ss">',
  },
  'focus-order-semantics': {
    zh: [
      '能获得焦点的元素应有相应的角色',
      '焦点停在一段没有作用的内容上，盲人以为可以操作。',
      '加上合适的角色，或去掉 tabindex。',
    ],
    en: [
      'What takes focus should have a fitting role',
      'Focus stops at something without function and blind people believe it can be operated.',
      'Add a fitting role or drop the tabindex.',
    ],
    bad: '<div tabindex="0">[欢迎|Welcome]</div>',
    good: '<div>[欢迎|Welcome]</div>',
  },
  'frame-focusable-content': {
    zh: [
      '有可操作内容的框架不能写 tabindex="-1"',
      '键盘进不去框架，里面的表单和链接都用不了。',
      '从 <iframe> 上删掉 tabindex="-1"。',
    ],
    en: [
      'Frames with operable content do not have tabindex="-1"',
      'The keyboard cannot enter, and forms and links inside cannot be used.',
      'Remove tabindex="-1" from the <iframe>.',
    ],
    bad: '<iframe src="form.html" title="[在线申报|Apply online]" tabindex="-1"></iframe>',
    good: '<iframe src="form.html" title="[在线申报|Apply online]"></iframe>',
  },
  'scrollable-region-focusable': {
    zh: [
      '可滚动区域要能用键盘滚动',
      '在不少浏览器里键盘无法滚动这块区域，看不到藏在下面的内容。',
      '给区域加 tabindex="0" 和名称，或让里面有可聚焦的内容。',
    ],
    en: [
      'Scrollable regions can be scrolled by keyboard',
      'In several browsers the keyboard cannot scroll it, and what is below stays out of reach.',
      'Add tabindex="0" and a name, or have something focusable inside.',
    ],
    bad: '<div style="height:200px;overflow:auto">…</div>',
    good: '<div style="height:200px;overflow:auto" tabindex="0" role="region" aria-label="[公告全文|Notice]">…</div>',
  },
  'target-size': {
    zh: [
      '点击目标至少 24×24 像素，或留足间距',
      '手抖的人、老年人和手指粗的人容易点错，例如分页数字和轮播圆点。',
      '加大可点区域（如增加内边距），或拉开相邻目标的间距。',
    ],
    en: [
      'Targets measure at least 24 by 24 px or are spaced enough',
      'People with tremor, older people and large fingers hit the wrong one, such as page numbers or carousel dots.',
      'Enlarge the clickable area (padding) or move neighbours apart.',
    ],
    bad: '<a href="?p=2" style="font-size:12px">2</a><a href="?p=3" style="font-size:12px">3</a>',
    good: '<a href="?p=2" style="padding:8px">2</a> <a href="?p=3" style="padding:8px">3</a>',
  },
  'audio-caption': {
    zh: ['音频要有文字', '聋人听不到音频内容。', '提供文字稿。'],
    en: ['Audio has text', 'Deaf people do not hear what is said.', 'Provide a transcript.'],
    bad: '<audio src="jd.mp3" controls></audio>',
    good: '<audio src="jd.mp3" controls></audio> <a href="jd.html">[文字稿|Transcript]</a>',
  },
  'video-caption': {
    zh: [
      '视频要有字幕',
      '聋人和听力不好的老年人不知道视频里说了什么。',
      '用 <track kind="captions"> 提供字幕，或把字幕做进画面。',
    ],
    en: [
      'Videos have captions',
      'Deaf people and older people with hearing loss miss what is said.',
      'Provide captions with <track kind="captions"> or in the picture.',
    ],
    bad: '<video src="fbh.mp4" controls></video>',
    good: '<video src="fbh.mp4" controls><track kind="captions" src="fbh.vtt" srclang="zh"></video>',
  },
  'no-autoplay-audio': {
    zh: [
      '不要自动播放超过 3 秒的声音',
      '网页的声音盖住屏幕阅读器的语音，盲人听不清，也找不到怎么关。',
      '不自动播放，或默认静音，或在页首提供停止按钮。',
    ],
    en: [
      'No sound plays by itself for more than 3 seconds',
      'It drowns the screen reader, and blind people cannot find how to stop it.',
      'Do not autoplay, or mute by default, or offer a stop button at the top.',
    ],
    bad: '<audio src="bg.mp3" autoplay loop></audio>',
    good: '<audio src="bg.mp3" controls></audio>',
  },
  blink: {
    zh: [
      '不使用 <blink> 闪烁文字',
      '在支持它的旧浏览器里，闪烁使人难以阅读，注意力障碍者受影响最大。',
      '删掉 <blink>，用加粗等方式强调。',
    ],
    en: [
      '<blink> is not used',
      'In old browsers that support it blinking text is hard to read, most of all for people with attention disorders.',
      'Remove <blink>; stress by other means such as bold type.',
    ],
    bad: '<blink>[重要通知|Important]</blink>',
    good: '<strong>[重要通知|Important]</strong>',
  },
  marquee: {
    zh: [
      '不使用 <marquee> 滚动文字',
      '文字自己滚动又停不下来，低视力者、读字慢的人和认知障碍者看不完。',
      '改成静态列表；确需滚动的，提供暂停按钮，并在聚焦和悬停时停下。',
    ],
    en: [
      '<marquee> is not used',
      'Text that scrolls and cannot be stopped is not legible for people with low vision, slow readers and people with cognitive disabilities.',
      'Make it a static list; if it must scroll offer a pause button and stop on focus and hover.',
    ],
    bad: '<marquee><a href="/tz1">[关于调整办公时间的通知|Change of office hours]</a></marquee>',
    good: '<ul><li><a href="/tz1">[关于调整办公时间的通知|Change of office hours]</a></li></ul>',
  },
  'meta-refresh': {
    zh: [
      '网页不要定时自动刷新或跳转',
      '还没读完页面就变了，屏幕阅读器又从头读起，阅读慢的人和盲人受影响。',
      '删掉定时刷新；需要跳转的由服务器直接重定向。',
    ],
    en: [
      'Pages do not refresh or redirect by timer',
      'The page changes before it is read and screen readers start over; slow readers and blind people are hurt.',
      'Remove the timed refresh; redirect on the server.',
    ],
    bad: '<meta http-equiv="refresh" content="10;url=/index.html">',
    good: '<a href="/index.html">[进入首页|Go to the home page]</a>',
  },
  'meta-refresh-no-exceptions': {
    zh: ['网页不定时自动刷新（无例外）', '页面在用户没有要求时改变。', '删掉定时刷新。'],
    en: [
      'Pages never refresh by timer',
      'The page changes without being asked to.',
      'Remove the timed refresh.',
    ],
    bad: '<meta http-equiv="refresh" content="86400">',
    good: '<button>[刷新|Refresh]</button>',
  },
};
