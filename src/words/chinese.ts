/**
 * One spelling for comparing: full-width letters, digits and punctuation made half-width (NFKC), quotation marks and
 * ellipses unified, every kind of white space (U+3000 too) collapsed, invisible characters dropped, lower case.
 */
export const normalise = (text: string): string =>
  text
    .replaceAll(/…+|⋯+|。{2,}|・{3,}/g, '...')
    .normalize('NFKC')
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replaceAll(/[“”„«»「」『』]/g, '"')
    .replaceAll(/[‘’‚]/g, "'")
    .replaceAll('。', '.')
    .replaceAll('、', ',')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The letters and digits of a text and nothing else: 【更多】 and 更多>> are the same word. */
export const bare = (text: string): string => normalise(text).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

const vagueWords = new Set(
  [
    '更多 更多更多 更多内容 更多信息 更多详情 查看更多 查看更多内容 浏览更多 点击更多 点击查看更多 加载更多 显示更多 展开更多 阅读更多 了解更多 更多资讯',
    '详情 详细 详细内容 详细信息 详情信息 查看详情 查看详细 点击查看详情 详情点击 详情请点击 详情查看 内容详情 点击详情 了解详情',
    '点击 点击这里 点击此处 点击进入 点击查看 点击打开 请点击 请点击这里 请点击此处 点这里 点此 点我 点此进入 点此查看 按此 按这里 戳这里 这里 此处 这儿 在这里',
    '查看 查看全部 查看全文 查看原文 全文 阅读 阅读全文 阅读原文 继续阅读 原文 原文链接 链接 链接地址 网页链接 网址 打开 打开链接 进入 立即进入 马上进入 进入查看 立即查看 前往 立即前往 跳转 访问',
    '下载 点击下载 立即下载 下载附件 附件下载 附件 文件下载 下载文件 文件 立即申请 立即办理 去办理 在线查看 全部 所有',
    '展开 其他 其它 其他更多 了解 浏览 预览',
    'more|read more|see more|view more|show more|learn more|find out more|more info|more information|more details|more about this|more >>',
    'click|click here|click this|click this link|click for more|click for details|click to view|click me|here|this|this link|this page|tap here|press here',
    'details|detail|view details|see details|view|view all|see all|all|link|links|a link|web link|url|website|go|go here|go there|enter|open|continue|continue reading|full story|read|read on|read this|read full article|full text',
    'download|download here|download now|download file|file|attachment|info|information|start|other|others|page|document',
  ]
    .flatMap((line) => (line.includes('|') ? line.split('|') : line.split(' ')))
    .map((word) => bare(word)),
);

/** Link text that tells nothing of where the link leads: 更多>>, 【查看详情】, 点击这里, read more, >>, +. Empty text is not vague. */
export const isVague = (text: string): boolean => {
  const letters = bare(text);
  if (letters !== '') return vagueWords.has(letters);
  return normalise(text) !== '';
};

const pictureWords =
  /^(?:(?:新闻|文章|标题|内容|信息|正文|插入|上传|本地|默认|网页|网站|页面|首页|轮播|焦点|背景|装饰|广告|封面|缩略)?(?:图|图片|图像|照片|相片|插图|配图|截图|图标|图示|图形|小图标?|大图|缩略图|封面图?|背景图?|占位图?|横幅|贴图)\d*|pictures?|photos?|images?|img|pics?|graphics?|icons?|figure|thumb(?:nail)?s?|banner|slide|spacer|blank|空|空白|无|暂无|未命名|未标题|无标题|untitled|noname|default|placeholder|null|undefined|none|nbsp|alt|test|测试|请输入图片描述|请输入替代文本|图片描述|图片说明|此处为图片|这是一张图片|一张图片|在这里插入图片描述|插入图片描述|imageplaceholder|imagedescription|alttext|enteralttexthere|descriptionofimage)$/;

/** An alternative that names no content: 图片, 照片3, 图1, image001, spacer, 未命名, untitled, one symbol. Empty is not a placeholder. */
export const isPlaceholderAlt = (text: string): boolean => {
  const letters = bare(text);
  if (letters === '') return normalise(text) !== '';
  return pictureWords.test(letters) || pictureWords.test(letters.replace(/\d+$/, ''));
};

const endings =
  'jpe?g|jfif|png|gif|webp|bmp|svg|ico|tiff?|avif|heic|psd|mp4|mp3|avi|wmv|flv|swf|pdf|docx?|xlsx?|pptx?|wps|ofd|et|rar|zip|7z|txt|html?|aspx?|jsp|php';

/** A bare file name or the stem a camera, a scanner or a CMS gives: DSC_0123, IMG20240101, W020240105, a long number or hash. */
export const isFileName = (text: string): boolean => {
  const name = normalise(text);
  if (new RegExp(`^[^\\n<>|"?*]{1,200}\\.(?:${endings})$`).test(name)) return !/[.,;!?:][ ]\S/.test(name);
  return (
    /^(?:dscn?|dscf|img|imgp|mvimg|pxl|p|wx|mmexport|screenshot|scan|qq图片|qq截图|微信图片|微信截图|企业微信截图|屏幕截图|捕获|snipaste|webwxgetmsgimg)[_\-() ]*\d{3,}[\d_\-() .]*$/.test(
      name,
    ) ||
    /^w\d{12,}$/.test(name) ||
    /^\d{8,}$/.test(name) ||
    (/^[0-9a-f]{16,}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name) && /\d/.test(name))
  );
};

/** The same text but for spelling, or one holding nearly all of the other (at least 90 % of its letters). */
export const similar = (a: string, b: string): boolean => {
  const [short = '', long = ''] = [bare(a), bare(b)].sort((x, y) => x.length - y.length);
  if (short === '') return false;
  return short === long || (long.includes(short) && short.length >= long.length * 0.9);
};

/** Text cut short with an ellipsis, whatever its dots: 关于开展…, 关于开展..., 关于开展···. */
export const isCut = (text: string): boolean =>
  /[\p{L}\p{N}][^\p{L}\p{N}.·]*(?:\.{2,}|·{2,})$/u.test(normalise(text).replace(/[\]"')>]+$/, ''));
