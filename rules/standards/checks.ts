import type { Check, CheckPlaces, CheckWay } from '../../src/model/check.ts';

/** 'g3.2.1.1' and 'w1.1.1' are short for the items of GB/T 37668-2019 and the criteria of WCAG 2.2. */
const idOf = (short: string): string =>
  (short.startsWith('g') ? 'gbt37668@2019:' : 'wcag22:') + short.slice(1);

const check = (
  criteria: string,
  ways: readonly CheckWay[],
  places: CheckPlaces,
  [howZh, decidesZh]: readonly [how: string, decides: string],
  [howEn, decidesEn]: readonly [how: string, decides: string],
): Check => ({
  criteria: criteria.split(' ').map(idOf),
  ways,
  places,
  how: { zh: howZh, en: howEn },
  decides: { zh: decidesZh, en: decidesEn },
});

const perceivable: readonly Check[] = [
  check(
    'g3.2.1.1',
    ['look', 'listen', 'screen-reader'],
    'forms',
    [
      '找到登录、注册、查询等处的验证码，闭上眼睛用读屏软件完成一次；再关掉声音完成一次。',
      '只能看或只能听一种方式的为不通过；有图片验证码并有语音或短信等另一种感官的方式，且都能完成的为通过。',
    ],
    [
      'Find CAPTCHAs (login, registration, search). Solve one with a screen reader and eyes closed, then one with sound off.',
      'Fail if only one sense can solve it; pass if another form (sound, text message) exists and both can be completed.',
    ],
  ),
  check(
    'g3.2.1.2 g3.2.1.4 w1.1.1',
    ['screen-reader', 'look'],
    'images',
    [
      '用读屏软件逐个浏览图片、图标和图片链接，把读出的内容与画面对照；图表要看文字是否说清了数据。',
      '替代文本说不出图片的内容、链接的目的，或者装饰图片被读出来的，为不通过；不看图也能得到同样信息的为通过。',
    ],
    [
      'Go through images, icons and image links with a screen reader and compare what is read with what is seen; for charts see whether the data are told.',
      'Fail if the alternative does not tell the content or the purpose of the link, or decoration is read out; pass if nothing is lost without the picture.',
    ],
  ),
  check(
    'g3.2.1.3 w4.1.2',
    ['screen-reader', 'keyboard'],
    'forms',
    [
      '用读屏软件按 Tab 键走过每个按钮、输入框、标签页、折叠块和弹窗，操作一遍，听名称、类型和状态；局部刷新后再听一次。',
      '听不出是什么、做什么用、是否选中或展开，或者变化后没有告知的，为不通过。',
    ],
    [
      'With a screen reader, Tab through every button, field, tab, accordion and dialog, operate each, listen for name, kind and state, also after a partial update.',
      'Fail if what it is, what it does, or whether it is chosen or open cannot be heard, or a change is not told.',
    ],
  ),
  check(
    'g3.2.2.1 w1.4.1',
    ['look'],
    'templates',
    [
      '把显示器设为灰度（系统的“颜色滤镜”），看正文链接、必填项、出错项、图表、地图和当前栏目。',
      '灰度下分不清的为不通过，例如链接只靠颜色、必填只靠红色；另有下划线、文字或图形的为通过。',
    ],
    [
      'Switch the screen to greyscale (colour filters of the system); look at links in text, required and wrong fields, charts, maps and the current section.',
      'Fail if something can no longer be told apart; pass if underline, words or shapes tell it as well.',
    ],
  ),
  check(
    'g3.2.2.2 w1.4.4',
    ['zoom'],
    'templates',
    [
      '窗口宽 1280 像素，把浏览器缩放调到 200%，通读页面并操作菜单、表单和弹窗。',
      '文字被截断、重叠、跑出屏幕而无法滚到，或者功能用不了，为不通过。',
    ],
    [
      'With a window 1280 px wide set the browser zoom to 200 %, read the page and use menus, forms and dialogs.',
      'Fail if text is cut off, overlaps or cannot be scrolled to, or a function no longer works.',
    ],
  ),
  check(
    'g3.2.2.3 w1.4.8',
    ['zoom', 'look'],
    'templates',
    [
      '用页面自带的工具或浏览器设置换前景色和背景色、加大行距和段距；放大到 200%；打开系统反色。',
      '颜色或间距改不了、放大后要左右滚动才能读完一行、反色后有信息看不见的，为不通过。',
    ],
    [
      'Change text and background colours and the spacing with the page’s own tool or the browser; zoom to 200 %; invert colours.',
      'Fail if colours or spacing cannot be changed, a line needs sideways scrolling, or something vanishes when inverted.',
    ],
  ),
  check(
    'g3.2.3.1',
    ['look', 'read'],
    'media',
    [
      '找到每个音频和视频，看旁边或链接的页面里有没有文字概要。',
      '没有文字，或文字只有标题、说不出讲了什么的，为不通过。',
    ],
    [
      'For every audio and video look for a text summary beside it or behind a link.',
      'Fail if there is none, or it is a mere title that does not tell what it is about.',
    ],
  ),
  check(
    'g3.2.3.2 w1.2.1 w1.2.2 w1.2.3 w1.2.5 w1.2.8',
    ['listen', 'watch'],
    'media',
    [
      '关掉声音看一遍：字幕是否齐全、同步、含重要声响。再闭眼听一遍：画面里的文字、图表、动作是否讲出来，或有完整文稿。',
      '1.2.1 看纯音频、纯视频的文字或音频替代；1.2.2 看字幕；1.2.3、1.2.5 看口述影像（1.2.3 可用文稿代替）。缺少或与内容不符的为不通过。本站没有音视频的为不适用。',
    ],
    [
      'Watch without sound: are captions complete, in time, with important noises? Then listen with eyes closed: are words, charts and actions on screen told, or is there a full transcript?',
      '1.2.1 asks for the alternative of audio-only and video-only, 1.2.2 for captions, 1.2.3 and 1.2.5 for audio description (1.2.3: or a transcript). Fail if missing or wrong. Not applicable if the site has no media.',
    ],
  ),
  check(
    'g3.2.3.3 g3.2.3.6 w1.2.4 w1.2.9',
    ['watch', 'listen'],
    'media',
    [
      '在直播（新闻发布会、在线访谈、听证）时打开页面，关掉声音看 5 分钟。',
      '没有实时字幕或同步文字稿，或者错漏得看不懂的，为不通过；本站不做直播的为不适用。',
    ],
    [
      'Open the page during a live event (press conference, interview, hearing) and watch five minutes without sound.',
      'Fail without live captions or a running text, or if they cannot be understood; not applicable if nothing is broadcast live.',
    ],
  ),
  check(
    'g3.2.3.4 w1.2.6',
    ['watch'],
    'media',
    [
      '看有语音的音视频是否配有手语翻译（画中画、另一版本均可），并试着放大、切换。',
      '没有手语，或手语画面小得看不清又不能放大的，为不通过。',
    ],
    [
      'See whether media with speech have sign language (in the picture or as another version); try to enlarge or switch it.',
      'Fail if there is none, or it is too small to read and cannot be enlarged.',
    ],
  ),
  check(
    'g3.2.3.5 w1.2.7',
    ['listen'],
    'media',
    [
      '闭眼听对白密集、画面信息多的视频，看有没有会暂停画面的口述影像版本。',
      '对白间隙讲不完画面信息，又没有扩展口述影像的，为不通过；间隙足够的为不适用。',
    ],
    [
      'Listen with eyes closed to videos with dense speech and much on screen; look for a version that pauses to describe.',
      'Fail if gaps are too short to tell what is shown and no extended description exists; not applicable if gaps suffice.',
    ],
  ),
  check(
    'g3.2.4.1 w1.3.3',
    ['read'],
    'templates',
    [
      '通读操作说明、办事指南和表单提示，找“点击右侧按钮”“红色的”“听到提示音后”一类的话。',
      '不看位置、形状、颜色，不听声音就不知道指哪里的，为不通过；同时写出名称的为通过。',
    ],
    [
      'Read instructions, guides and form hints; look for “the button on the right”, “the red one”, “after the tone”.',
      'Fail if without seeing place, shape or colour, or hearing a sound, one cannot know what is meant; pass if the name is given too.',
    ],
  ),
  check(
    'w1.3.1 g3.4.3.3',
    ['screen-reader', 'code'],
    'templates',
    [
      '用读屏软件按标题、列表、表格、区域分别跳转，与看到的结构对照；检查表头与单元格、标签与输入框的对应。',
      '看起来是标题、列表、表格、分组或导航，读屏软件却得不到的，或者标签用错的，为不通过。',
    ],
    [
      'Jump by headings, lists, tables and regions with a screen reader and compare with what is seen; check headers of cells and labels of fields.',
      'Fail if what looks like a heading, list, table, group or navigation is not one for the screen reader, or a tag is misused.',
    ],
  ),
  check(
    'w1.3.2',
    ['screen-reader'],
    'templates',
    [
      '用读屏软件从头连续朗读多栏、卡片和表格排版的页面。',
      '读的先后与看的先后不同，以致意思变了或断了的，为不通过。',
    ],
    [
      'Let the screen reader read pages with columns, cards and layout tables from the top.',
      'Fail if the order heard differs from the order seen so that the meaning changes or breaks.',
    ],
  ),
  check(
    'w1.3.4',
    ['use'],
    'templates',
    [
      '在手机上打开页面，横竖各转一次。',
      '内容被锁定在一个方向，或提示请旋转屏幕的，为不通过；必不可少的除外。',
    ],
    [
      'Open the page on a phone and turn it both ways.',
      'Fail if the content is locked to one direction or asks to turn the device, unless that is essential.',
    ],
  ),
  check(
    'w1.3.5',
    ['use', 'code'],
    'forms',
    [
      '在收集本人信息（姓名、电话、邮箱、地址）的表单里，看浏览器能否自动填写，或检查 autocomplete 属性。',
      '该有而没有、或值写错的为不通过；不收集本人信息的为不适用。',
    ],
    [
      'In forms that ask for the user’s own data (name, phone, mail, address) see whether the browser offers to fill them, or read autocomplete.',
      'Fail if it is missing or wrong; not applicable if no such data are asked for.',
    ],
  ),
  check(
    'w1.4.2 w2.2.2 g3.3.3.10',
    ['listen', 'keyboard', 'watch'],
    'media',
    [
      '打开页面，听有没有自动响起的声音，看有没有自己动的轮播、滚动公告和视频；只用键盘试播放、暂停、快进、音量。',
      '声音响 3 秒以上、内容动 5 秒以上而找不到停止办法的，或者控制键用键盘按不到的，为不通过。',
    ],
    [
      'Open the page; listen for sound and look for carousels, tickers and videos that start by themselves; try play, pause, seek and volume by keyboard alone.',
      'Fail if sound lasts over 3 s or movement over 5 s with no way to stop it, or a control cannot be reached by keyboard.',
    ],
  ),
  check(
    'w1.4.3 w1.4.11 w1.4.6',
    ['look'],
    'images',
    [
      '对机器标为“待确认”的地方（图片或渐变背景上的文字、图标、输入框边框、选中状态），用取色工具量最差的一处。',
      '正文低于 4.5:1、大字（约 18pt 或 14pt 粗体）低于 3:1、图标和控件边界低于 3:1 的为不通过（1.4.6 为 7:1 与 4.5:1）。',
    ],
    [
      'Where the machine asks (text on pictures or gradients, icons, borders of fields, selected states) measure the worst spot with a colour picker.',
      'Fail below 4.5:1 for text, 3:1 for large text (18pt, or 14pt bold), 3:1 for icons and edges of controls (1.4.6: 7:1 and 4.5:1).',
    ],
  ),
  check(
    'w1.4.5 w1.4.9',
    ['look', 'zoom'],
    'images',
    [
      '放大到 200%，找变糊的文字；试着用鼠标选中文字。',
      '标题、正文、按钮的文字是图片，而用真实文字也能做到的，为不通过；标志、照片中的字除外。',
    ],
    [
      'Zoom to 200 % and look for blurred words; try to select them.',
      'Fail if headings, text or buttons are pictures although real text would do; logos and words in photographs are excepted.',
    ],
  ),
  check(
    'w1.4.10',
    ['zoom'],
    'templates',
    [
      '窗口宽 1280 像素，缩放到 400%（等于 320 像素宽），通读并操作。',
      '要左右滚动才能读一行字，或内容、功能不见了，为不通过；数据表格、地图等除外。',
    ],
    [
      'With a window 1280 px wide zoom to 400 % (320 px), read and use the page.',
      'Fail if reading a line needs sideways scrolling or something is lost; data tables and maps are excepted.',
    ],
  ),
  check(
    'w1.4.12',
    ['zoom'],
    'templates',
    [
      '用书签脚本或样式把行高设为 1.5 倍、段距 2 倍、字距 0.12 倍、词距 0.16 倍字号。',
      '文字被截断或互相压住的为不通过。',
    ],
    [
      'With a bookmarklet or style set line height 1.5, paragraph spacing 2, letter spacing 0.12 and word spacing 0.16 times the font size.',
      'Fail if text is cut off or overlaps.',
    ],
  ),
  check(
    'w1.4.13 g3.3.3.7',
    ['keyboard', 'look'],
    'templates',
    [
      '把鼠标移到、再用 Tab 键走到会弹出提示、下拉菜单或卡片的地方；按 Esc；把鼠标移到弹出的内容上。',
      '关不掉又挡住内容、鼠标移上去就消失、或自己很快消失的，为不通过。',
    ],
    [
      'Hover, then Tab to whatever opens tips, menus or cards; press Esc; move the pointer onto what opened.',
      'Fail if it covers content and cannot be dismissed, vanishes when pointed at, or vanishes by itself.',
    ],
  ),
];

const operable: readonly Check[] = [
  check(
    'g3.3.1.2 g3.3.1.4 w2.4.1',
    ['keyboard', 'screen-reader'],
    'templates',
    [
      '打开页面就按 Tab 键，看第一站是不是“跳到主要内容”，按回车后再按 Tab；用读屏软件按区域、标题跳转。',
      '没有办法跳过每页重复的头部，或跳转后焦点没有跟到的，为不通过。',
    ],
    [
      'Press Tab at once: is “skip to content” the first stop? Press Enter, then Tab again; jump by regions and headings with a screen reader.',
      'Fail if the repeated head cannot be skipped, or focus does not follow.',
    ],
  ),
  check(
    'g3.3.3.1 w2.1.1',
    ['keyboard'],
    'templates',
    [
      '拔掉鼠标，只用 Tab、Shift+Tab、回车、空格和方向键，把每个菜单、轮播、标签页、表单、弹窗、地图和附件下载都做一遍。',
      '任何一个鼠标能做而键盘做不到的功能为不通过；自由手绘之类除外。',
    ],
    [
      'Without a mouse, by Tab, Shift+Tab, Enter, Space and arrows alone, use every menu, carousel, tab, form, dialog, map and download.',
      'Fail if anything a mouse can do cannot be done; freehand drawing and the like excepted.',
    ],
  ),
  check(
    'g3.3.3.2 w2.1.2',
    ['keyboard'],
    'frames',
    [
      '用 Tab 键走进弹窗、播放器、富文本框、嵌入的地图和客服窗口，再用 Tab、Shift+Tab 或 Esc 出来。',
      '出不来，又没有说明怎样离开的，为不通过。',
    ],
    [
      'Tab into dialogs, players, editors, embedded maps and chats, then leave by Tab, Shift+Tab or Esc.',
      'Fail if there is no way out and none is told.',
    ],
  ),
  check(
    'g3.3.3.3',
    ['keyboard', 'watch', 'zoom'],
    'home',
    [
      '看页面有没有漂浮窗、对联广告和悬浮客服；用键盘走到并关掉它；放大到 200% 再看。',
      '挡住内容而关不掉，或键盘到不了关闭按钮的，为不通过；没有漂浮窗的为不适用。',
    ],
    [
      'Look for windows that float over the page; reach and close them by keyboard; look again at 200 %.',
      'Fail if one covers content and cannot be closed, or its close button cannot be reached by keyboard; not applicable if there are none.',
    ],
  ),
  check(
    'g3.3.3.5 w2.3.1',
    ['watch'],
    'media',
    [
      '看视频、动画、广告和游戏里有没有一明一暗的闪烁，录屏数一秒内的次数。',
      '一秒内超过三次且面积大（约屏幕视野的四分之一）的为不通过；拿不准时用闪光分析工具。',
    ],
    [
      'Look for flashing in videos, animations and banners; record the screen and count within a second.',
      'Fail if over three flashes a second over a large area (about a quarter of the central view); use an analysis tool when in doubt.',
    ],
  ),
  check(
    'g3.3.3.6 w2.4.3',
    ['keyboard'],
    'templates',
    [
      '按 Tab 键走完整页，记下先后；打开、关闭弹窗和局部刷新后看焦点在哪里。',
      '跳来跳去以致看不懂、做不成，关闭弹窗或刷新后焦点丢失的，为不通过。',
    ],
    [
      'Tab through the page and note the order; see where focus is after opening and closing dialogs and after partial updates.',
      'Fail if it jumps so that sense or use is lost, or focus is lost after closing or updating.',
    ],
  ),
  check(
    'g3.3.3.8 w4.1.3',
    ['screen-reader'],
    'forms',
    [
      '开着读屏软件做一次查询、提交、加载更多、上传，不移动焦点，听结果有没有报出来。',
      '屏幕上出现了“已提交”“没有结果”“正在加载”等而没有读出的，为不通过。',
    ],
    [
      'With a screen reader run a search, submit, load more and upload; without moving focus listen whether the outcome is told.',
      'Fail if “sent”, “no results”, “loading” and the like appear on screen and are not read.',
    ],
  ),
  check(
    'g3.3.3.9',
    ['use', 'screen-reader'],
    'templates',
    [
      '点击外链、附件和办事入口，看哪些开新窗口或弹层，事先有没有文字或图标提示；再试着关闭。',
      '没有提示就打开新窗口，或弹层关不掉的，为不通过。',
    ],
    [
      'Follow external links, downloads and service entries; note which open windows or layers, whether that is told before, and whether they can be closed.',
      'Fail if a window opens untold or a layer cannot be closed.',
    ],
  ),
  check(
    'g3.3.3.11 w2.1.4',
    ['keyboard'],
    'templates',
    [
      '焦点不在输入框时，逐个按字母、数字、标点键，看有没有反应。',
      '单个字符就触发功能，又不能关闭、改键的，为不通过；没有这类快捷键的为不适用。',
    ],
    [
      'With focus outside fields press letters, digits and signs one by one.',
      'Fail if a single character triggers something and it can neither be switched off nor changed; not applicable if there are none.',
    ],
  ),
  check(
    'g3.3.3.12 w2.2.1',
    ['use', 'watch'],
    'forms',
    [
      '在登录、填报、预约处停手 10 分钟以上；看验证码、倒计时和自动跳转；看公告和轮播会不会自己换。',
      '有时限而事先不说、不能延长，或看不完就变的，为不通过；确需限时的除外。',
    ],
    [
      'Rest for ten minutes in login, forms and booking; look at codes, countdowns and redirects; see whether notices and carousels change by themselves.',
      'Fail if a limit is not told or cannot be extended, or content changes before it can be read; essential limits excepted.',
    ],
  ),
  check(
    'g3.3.3.13 w2.2.5',
    ['use'],
    'forms',
    [
      '登录后填一半表单，等会话过期（或清除登录状态），重新登录。',
      '已填的内容没有了的为不通过；不需要登录的为不适用。',
    ],
    [
      'Log in, fill half a form, let the session expire (or clear it), log in again.',
      'Fail if what was filled in is gone; not applicable without login.',
    ],
  ),
  check(
    'g3.3.4.1 w3.3.2',
    ['look', 'screen-reader'],
    'forms',
    [
      '逐个看输入框：有没有一直看得见的标签，日期、证件号等有没有写明格式，必填有没有标出；再用读屏软件听一遍。',
      '不知道填什么、按什么格式填的为不通过；提示一输入就消失的也算没有。',
    ],
    [
      'For every field: is there a label that stays, is the format of dates and numbers told, is “required” marked? Then listen with a screen reader.',
      'Fail if what or how to fill in is unclear; a hint that vanishes on typing does not count.',
    ],
  ),
  check(
    'g3.3.4.3 w2.5.6',
    ['use'],
    'forms',
    [
      '在触屏设备上接键盘和鼠标，交替使用；在电脑上用手写、语音输入。',
      '换一种输入方式就用不了的为不通过；出于安全的除外。',
    ],
    [
      'On a touch device attach keyboard and mouse and switch between them; on a computer use handwriting or speech.',
      'Fail if changing the way of input stops it working, other than for security.',
    ],
  ),
  check(
    'w2.4.4 w2.4.9',
    ['screen-reader', 'read'],
    'templates',
    [
      '用读屏软件列出全部链接，看“更多”“详情”“点击这里”等，连同所在句子、列表项、标题一起看。',
      '连上下文一起也不知道去哪里的为不通过（2.4.9 只看链接本身的文字）。',
    ],
    [
      'List all links with a screen reader; judge “more”, “details”, “here” together with their sentence, list item or heading.',
      'Fail if even then the destination is unclear (2.4.9: by the words of the link alone).',
    ],
  ),
  check(
    'w2.4.6 g3.4.3.4 w2.4.10',
    ['read', 'screen-reader'],
    'templates',
    [
      '只读标题和表单标签，猜每一部分讲什么、每个框填什么。',
      '标题、标签与内容不符，或说不出主题的，为不通过；长文分了章节而没有标题的，3.4.3.4 不通过。',
    ],
    [
      'Read headings and labels alone and guess what each part or field is about.',
      'Fail if they do not fit or do not tell; long text in sections without headings fails 3.4.3.4.',
    ],
  ),
  check(
    'w2.4.7 w2.4.11',
    ['keyboard'],
    'templates',
    [
      '按 Tab 键走完整页，每一站都找焦点在哪里；注意固定的页头、悬浮条和弹层。',
      '有一站看不出焦点，2.4.7 不通过；焦点所在的元素被完全挡住，2.4.11 不通过。',
    ],
    [
      'Tab through the page and find the focus at every stop; mind fixed headers, bars and layers.',
      'One stop without visible focus fails 2.4.7; one wholly covered fails 2.4.11.',
    ],
  ),
  check(
    'w2.5.1 w2.5.7',
    ['use'],
    'templates',
    [
      '在触屏上找要用两指、滑动、拖动的地方（地图、轮播、滑块、排序、滑块验证码），看有没有点一下就行的办法。',
      '没有单点操作可替代的为不通过（2.5.1 看手势，2.5.7 看拖动）；没有这类操作的为不适用。',
    ],
    [
      'On a touch screen find what needs two fingers, a swipe or a drag (maps, carousels, sliders, slider CAPTCHAs); look for a way by single taps.',
      'Fail if there is none (2.5.1: gestures, 2.5.7: dragging); not applicable if nothing needs them.',
    ],
  ),
  check(
    'w2.5.2',
    ['use'],
    'templates',
    ['在按钮和链接上按下不放，移到别处再松开。', '一按下就触发，又不能中止或撤销的，为不通过。'],
    [
      'Press on buttons and links, move away and release.',
      'Fail if pressing alone triggers it and it can be neither aborted nor undone.',
    ],
  ),
  check(
    'w2.5.3',
    ['screen-reader'],
    'forms',
    [
      '看得见文字的按钮、链接、输入框，用读屏软件听它的名称。',
      '听到的名称里没有看得见的那几个字的为不通过。',
    ],
    [
      'For buttons, links and fields with visible words listen to their names.',
      'Fail if the visible words are not part of what is heard.',
    ],
  ),
  check(
    'w2.5.4',
    ['use'],
    'templates',
    [
      '在手机上找摇一摇、转动等触发的功能，看有没有按钮可用、能不能关闭。',
      '只能靠动作触发，或关不掉的，为不通过；没有的为不适用。',
    ],
    [
      'On a phone look for functions triggered by shaking or tilting, for a button instead and a switch.',
      'Fail if motion is the only way or cannot be switched off; not applicable if there are none.',
    ],
  ),
];

const understandable: readonly Check[] = [
  check(
    'w3.1.2',
    ['listen', 'code'],
    'templates',
    [
      '找整句的外语或少数民族文字，用读屏软件听读音，或看所在元素的 lang 属性。',
      '用错了语言来读的为不通过；人名、机构名、个别词除外。',
    ],
    [
      'Find whole phrases in another language; listen to them, or read lang on their element.',
      'Fail if read in the wrong language; names and single words excepted.',
    ],
  ),
  check(
    'g3.4.1.1 w3.1.3',
    ['read'],
    'templates',
    [
      '请一位不熟悉业务的人读办事指南和政策解读，圈出看不懂的词。',
      '这些词在页面上、链接里或词汇表中都查不到解释的，为不通过。',
    ],
    [
      'Have someone new to the matter read guides and explanations and mark words not understood.',
      'Fail if they are explained neither on the page, nor behind a link, nor in a glossary.',
    ],
  ),
  check(
    'g3.4.1.2 w3.1.4',
    ['read'],
    'templates',
    [
      '找缩写和简称（如 CA、“一网通办”、部门简称），看第一次出现处有没有全称或解释。',
      '查不到全称或含义的为不通过；人人皆知的除外。',
    ],
    [
      'Find abbreviations and short names; look for the full form where they first appear.',
      'Fail if it cannot be found; those everybody knows excepted.',
    ],
  ),
  check(
    'g3.4.2.1 w3.2.3 g3.4.2.3 w3.2.4',
    ['look'],
    'templates',
    [
      '并排打开首页、栏目页、正文页、办事页，比较导航的先后、位置，搜索、登录、返回等的叫法和图标。',
      '次序变了（3.2.3）、同一功能叫法不同（3.2.4）、布局无故改变（3.4.2.3）的为不通过。',
    ],
    [
      'Open home, section, article and service pages side by side; compare order and place of navigation, names and icons of search, login, back.',
      'Fail if the order changes (3.2.3), one function has two names (3.2.4) or the layout changes for no reason (3.4.2.3).',
    ],
  ),
  check(
    'g3.4.2.2 w3.2.1',
    ['keyboard'],
    'forms',
    ['只按 Tab 键走过全部控件，不按回车。', '光是走到就跳转、提交、弹窗或移走焦点的，为不通过。'],
    [
      'Tab through all controls without pressing Enter.',
      'Fail if mere focus navigates, submits, opens or moves focus.',
    ],
  ),
  check(
    'w3.2.2 g3.4.3.6 w3.2.5',
    ['keyboard', 'use'],
    'forms',
    [
      '改下拉框、单选、复选的值，在输入框里填满字；停留几分钟看页面会不会自己刷新、跳转。',
      '事先没有说明就跳转、提交、换内容的为不通过。',
    ],
    [
      'Change selects, radios and checkboxes, fill fields to the end; wait some minutes for refreshes and redirects.',
      'Fail if something navigates, submits or changes without being told before.',
    ],
  ),
  check(
    'g3.4.3.1 w2.4.2',
    ['read'],
    'templates',
    [
      '只看浏览器标签上的标题，猜是哪个网站的哪一页。',
      '各页标题相同、说不出本页主题，或与内容不符的，为不通过。',
    ],
    [
      'From the title on the browser tab alone, guess site and page.',
      'Fail if pages share a title, or it does not tell or does not fit the subject.',
    ],
  ),
  check(
    'g3.4.3.2 w2.4.5',
    ['use'],
    'home',
    [
      '挑三个深层页面，用站内搜索找一遍，再从网站地图或导航找一遍；搜索要用键盘完成。',
      '只有一种办法能找到，或搜索、网站地图用不了的，为不通过。',
    ],
    [
      'Choose three deep pages; find each by search (with the keyboard), then by site map or navigation.',
      'Fail if only one way leads there, or search or site map do not work.',
    ],
  ),
  check(
    'g3.4.3.5',
    ['look', 'screen-reader'],
    'templates',
    [
      '打开栏目页、正文页、办事步骤页，看有没有“当前位置”或选中的导航，读屏软件能否读出。',
      '不知道自己在哪一栏、哪一步的为不通过。',
    ],
    [
      'On section, article and step pages look for “you are here” or a marked navigation item, and whether it is read out.',
      'Fail if one cannot tell in which section or step one is.',
    ],
  ),
  check(
    'w3.2.6 g3.5.2.1 g3.5.2.2',
    ['look', 'use'],
    'templates',
    [
      '找联系电话、邮箱、留言、在线客服，看各页是否在同一位置；不打电话能不能联系，不看图能不能联系，在线客服用键盘和读屏软件试一次。',
      '位置变来变去的 3.2.6 不通过；只有一种联络方式或有人用不了的 3.5.2.1 不通过；没有即时的网上联络方式的 3.5.2.2 不通过。',
    ],
    [
      'Find phone, mail, message form and chat; are they at the same place on all pages? Can one get in touch without calling, without seeing? Try the chat by keyboard and screen reader.',
      'Moving about fails 3.2.6; one way only, or one that some cannot use, fails 3.5.2.1; no immediate contact online fails 3.5.2.2.',
    ],
  ),
  check(
    'g3.4.4.1 w3.3.1 g3.4.4.2 w3.3.3',
    ['use', 'screen-reader'],
    'forms',
    [
      '必填项留空、日期和证件号故意填错，提交；看提示在哪里、说了什么、怎么改，再用读屏软件听一遍。',
      '没有用文字指出哪一项错、错在哪里的，3.3.1 不通过；知道该怎么改却不说的，3.3.3 不通过。',
    ],
    [
      'Leave required fields empty, enter wrong dates and numbers, submit; read and listen to what is said, where, and how to mend it.',
      'Fail 3.3.1 if words do not name the field and the error; fail 3.3.3 if the remedy is known and not told.',
    ],
  ),
  check(
    'g3.4.4.3 w3.3.4 w3.3.6',
    ['use'],
    'forms',
    [
      '走一遍申报、缴费、签署等流程（用测试账号），看提交前有没有核对页，提交后能不能撤回。',
      '三样都没有（可撤回、会检查并允许改、提交前可核对）的为不通过；没有这类流程的，3.3.4 为不适用。',
    ],
    [
      'Go through an application, payment or signature (with a test account): is there a page to check before, a way to withdraw after?',
      'Fail if it can be neither withdrawn, nor is checked, nor can be confirmed; without such processes 3.3.4 does not apply.',
    ],
  ),
  check(
    'g3.4.4.4',
    ['keyboard', 'read'],
    'home',
    ['找无障碍浏览快捷键的说明，逐条试一遍。', '没有说明，或所列快捷键不起作用的，为不通过。'],
    [
      'Find the help on accessibility shortcuts and try each.',
      'Fail if there is none or a listed key does not work.',
    ],
  ),
  check(
    'w3.3.7',
    ['use'],
    'forms',
    [
      '走一个多步骤流程，看同样的信息是不是要填两遍。',
      '要重填而不能自动带出或选用的为不通过；出于安全的除外；没有多步骤流程的为不适用。',
    ],
    [
      'Go through a process of several steps; is anything asked twice?',
      'Fail if it is neither filled in nor offered, other than for security; not applicable without such a process.',
    ],
  ),
  check(
    'w3.3.8',
    ['use', 'keyboard'],
    'forms',
    [
      '登录一次：密码框能不能粘贴、能不能用密码管理器；验证码要不要转写、算题、记忆，有没有扫码、短信等别的办法。',
      '必须记忆、转写或解题又没有别的办法的为不通过；没有登录的为不适用。',
    ],
    [
      'Log in once: can the password be pasted or filled by a manager? Must one copy, solve or remember something, or is there a scan or a message instead?',
      'Fail if remembering, copying or solving is the only way; not applicable without login.',
    ],
  ),
];

const robust: readonly Check[] = [
  check(
    'g3.5.1.1',
    ['screen-reader', 'zoom'],
    'templates',
    [
      '分别开着读屏软件、放大镜和高对比度浏览并办一件事。',
      '出现乱码、不发声、被弹窗劝退，或样式让系统设置失效的，为不通过。',
    ],
    [
      'Browse and complete one task with a screen reader, a magnifier and high contrast in turn.',
      'Fail if it falls silent, is garbled, is turned away by a message, or overrides the settings of the system.',
    ],
  ),
  check(
    'g3.5.1.3',
    ['look', 'keyboard', 'use'],
    'home',
    [
      '找辅助工具条的入口（不超过两步），用键盘打开，试放大、配色、语音等每个功能，换页后看是否保持。',
      '找不到、键盘打不开、功能不起作用的为不通过。工具条再好，也不代替其他各条。',
    ],
    [
      'Find the toolbar (within two steps), open it by keyboard, try every function, and see whether it stays on the next page.',
      'Fail if it cannot be found or opened by keyboard, or does not work. However good, it replaces no other criterion.',
    ],
  ),
];

/** How a person tests what machines cannot settle alone: items of GB/T 37668 for the web, WCAG 2.2 A and AA. */
export const checks: readonly Check[] = [...perceivable, ...operable, ...understandable, ...robust];
