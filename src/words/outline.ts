import type { Lang, Text } from '../model/json.ts';

/** Words of the part of a page's report that tells what a screen reader gets. */
export const outlineWords = {
  outlineTitle: { zh: '读屏软件读到的内容', en: 'What a screen reader gets' },
  outlineLead: {
    zh: '按朗读顺序排列，取自浏览器交给读屏软件的无障碍树；缩进表示包含关系。与网页截图对照：看得见却没有列出的，读屏软件读不到；列出而没有名称的，只会读出类型。',
    en: 'In reading order, from the accessibility tree that the browser hands to screen readers; indents show what lies in what. Compare it with the picture: what is in sight but not listed is not read, and what is listed without a name is read as its kind alone.',
  },
  outlineShown: { zh: '列出前 {shown} 项，共 {total} 项。', en: 'The first {shown} of {total} items.' },
  outlineAll: { zh: '共 {total} 项。', en: '{total} items.' },
  outlineOpen: { zh: '展开列表', en: 'Show the list' },
  outlineNameless: { zh: '没有名称', en: 'no name' },
  outlinePicture: {
    zh: '网页截图，自顶部起，缩小一半',
    en: 'Picture of the page from its top, at half size',
  },
} as const satisfies Record<string, Text>;

/** Kinds of things as the browser names them. */
const roles: Readonly<Record<string, Text>> = {
  text: { zh: '文字', en: 'text' },
  StaticText: { zh: '文字', en: 'text' },
  link: { zh: '链接', en: 'link' },
  heading: { zh: '标题', en: 'heading' },
  button: { zh: '按钮', en: 'button' },
  image: { zh: '图片', en: 'image' },
  figure: { zh: '插图', en: 'figure' },
  list: { zh: '列表', en: 'list' },
  listitem: { zh: '列表项', en: 'list item' },
  table: { zh: '表格', en: 'table' },
  grid: { zh: '表格', en: 'grid' },
  row: { zh: '行', en: 'row' },
  cell: { zh: '单元格', en: 'cell' },
  gridcell: { zh: '单元格', en: 'cell' },
  rowheader: { zh: '行标题', en: 'row header' },
  columnheader: { zh: '列标题', en: 'column header' },
  caption: { zh: '表题', en: 'caption' },
  textbox: { zh: '输入框', en: 'text field' },
  searchbox: { zh: '搜索框', en: 'search field' },
  spinbutton: { zh: '数字框', en: 'number field' },
  combobox: { zh: '下拉框', en: 'combo box' },
  listbox: { zh: '选择列表', en: 'list box' },
  option: { zh: '选项', en: 'option' },
  checkbox: { zh: '复选框', en: 'check box' },
  radio: { zh: '单选按钮', en: 'radio button' },
  radiogroup: { zh: '单选组', en: 'radio group' },
  switch: { zh: '开关', en: 'switch' },
  slider: { zh: '滑块', en: 'slider' },
  tab: { zh: '标签', en: 'tab' },
  tablist: { zh: '标签栏', en: 'tab list' },
  tabpanel: { zh: '标签内容', en: 'tab panel' },
  menu: { zh: '菜单', en: 'menu' },
  menubar: { zh: '菜单栏', en: 'menu bar' },
  menuitem: { zh: '菜单项', en: 'menu item' },
  navigation: { zh: '导航', en: 'navigation' },
  main: { zh: '主要内容', en: 'main' },
  banner: { zh: '页眉', en: 'banner' },
  contentinfo: { zh: '页脚', en: 'footer' },
  complementary: { zh: '补充内容', en: 'complementary' },
  search: { zh: '搜索区', en: 'search' },
  region: { zh: '区域', en: 'region' },
  form: { zh: '表单', en: 'form' },
  article: { zh: '文章', en: 'article' },
  group: { zh: '组', en: 'group' },
  dialog: { zh: '对话框', en: 'dialog' },
  alert: { zh: '提示', en: 'alert' },
  status: { zh: '状态', en: 'status' },
  separator: { zh: '分隔线', en: 'separator' },
  marquee: { zh: '滚动字幕', en: 'marquee' },
  Iframe: { zh: '框架', en: 'frame' },
  Video: { zh: '视频', en: 'video' },
  Audio: { zh: '音频', en: 'audio' },
  EmbeddedObject: { zh: '嵌入对象', en: 'embedded object' },
  PluginObject: { zh: '插件', en: 'plug-in' },
  DisclosureTriangle: { zh: '展开按钮', en: 'disclosure' },
  blockquote: { zh: '引文', en: 'quotation' },
  time: { zh: '时间', en: 'time' },
  term: { zh: '术语', en: 'term' },
  definition: { zh: '解释', en: 'definition' },
  DescriptionList: { zh: '解释列表', en: 'description list' },
  progressbar: { zh: '进度', en: 'progress' },
  Canvas: { zh: '画布', en: 'canvas' },
  SvgRoot: { zh: '图形', en: 'drawing' },
};

const states: Readonly<Record<string, Text>> = {
  'expanded=true': { zh: '已展开', en: 'expanded' },
  'expanded=false': { zh: '已收起', en: 'collapsed' },
  'checked=true': { zh: '已选中', en: 'checked' },
  'checked=false': { zh: '未选中', en: 'not checked' },
  'checked=mixed': { zh: '部分选中', en: 'partly checked' },
  'pressed=true': { zh: '已按下', en: 'pressed' },
  'pressed=false': { zh: '未按下', en: 'not pressed' },
  'selected=true': { zh: '已选', en: 'selected' },
  'disabled=true': { zh: '不可用', en: 'disabled' },
  'required=true': { zh: '必填', en: 'required' },
};

/** What the browser calls a thing, in words; kinds without a word of ours keep the browser's. */
export const roleText = (role: string, lang: Lang): string => roles[role]?.[lang] ?? role;

/** A state in words. */
export const stateText = (name: string, value: string, lang: Lang): string => {
  if (name === 'level') return lang === 'zh' ? `${value} 级` : `level ${value}`;
  if (name === 'invalid') return lang === 'zh' ? '填写有误' : 'invalid';
  return states[`${name}=${value}`]?.[lang] ?? `${name} ${value}`;
};
