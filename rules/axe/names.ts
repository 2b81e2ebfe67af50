import type { AxeWordTable } from './words.ts';

/** Names of links, buttons, form fields, windows and frames. */
export const names: AxeWordTable = {
  'button-name': {
    zh: [
      '按钮要有屏幕阅读器能读出的名称',
      '盲人只听到“按钮”，不知道按下去会做什么；语音控制用户也叫不出它。',
      '在按钮里写文字；只有图标时，给图标写替代文本或给按钮加 aria-label。',
    ],
    en: [
      'Buttons have a name that screen readers can read',
      'Blind people hear only “button” and cannot tell what it does; users of voice control cannot call it.',
      'Put text in the button; if there is only an icon, give the icon alternative text or the button an aria-label.',
    ],
    bad: '<button><i class="icon-search"></i></button>',
    good: '<button aria-label="[搜索|Search]"><i class="icon-search"></i></button>',
  },
  'input-button-name': {
    zh: [
      'input 按钮要有名称',
      '按钮上没有可读的字，盲人不知道它是“提交”还是“重置”。',
      '用 value 写明按钮的作用，不要留空或只写空格。',
    ],
    en: [
      'Input buttons have a name',
      'Without readable words blind people cannot tell “submit” from “reset”.',
      'Say what the button does in value; leave it neither empty nor blank.',
    ],
    bad: '<input type="button" value="" class="btn-query">',
    good: '<input type="button" value="[查询|Search]" class="btn-query">',
  },
  'input-image-alt': {
    zh: [
      '图片按钮要有替代文本',
      '盲人听到的是图片文件名，不知道这是“登录”还是“搜索”按钮。',
      '用 alt 写按钮的作用，而不是描述图片的样子。',
    ],
    en: [
      'Image buttons have alternative text',
      'Blind people hear the name of an image file instead of “log in” or “search”.',
      'Say in alt what the button does, not what the picture looks like.',
    ],
    bad: '<input type="image" src="btn01.gif">',
    good: '<input type="image" src="btn01.gif" alt="[登录|Log in]">',
  },
  'link-name': {
    zh: [
      '链接要有屏幕阅读器能读出的文字',
      '盲人只听到“链接”或一串网址，不知道会打开什么。',
      '写链接文字；图片链接在图片的 alt 里写明去处；没有内容的空链接删掉。',
    ],
    en: [
      'Links have text that screen readers can read',
      'Blind people hear only “link” or a string of address and cannot tell what will open.',
      'Write link text; for an image link name the target in the alt of the image; remove empty links.',
    ],
    bad: '<a href="/zwgk/"><img src="zwgk.png" alt=""></a>',
    good: '<a href="/zwgk/"><img src="zwgk.png" alt="[政务公开|Open government]"></a>',
  },
  label: {
    zh: [
      '表单控件要有名称',
      '盲人进入输入框时只听到“编辑框”，不知道该填什么；点文字也不能把光标移进去。',
      '用 <label for> 把旁边的说明文字和控件关联起来；没有可见文字时用 aria-label。',
    ],
    en: [
      'Form fields have a name',
      'Entering the field blind people hear only “edit” and do not know what to fill in; clicking the words does not move the cursor there either.',
      'Tie the words beside the field to it with <label for>; where no words can be seen use aria-label.',
    ],
    bad: '[姓名|Name]: <input type="text" id="xm">',
    good: '<label for="xm">[姓名|Name]</label> <input type="text" id="xm">',
  },
  'select-name': {
    zh: [
      '下拉列表要有名称',
      '盲人只听到当前选项，不知道选的是什么，例如是“年份”还是“部门”。',
      '用 <label for> 或 aria-label 给 <select> 命名；第一个选项不能代替名称。',
    ],
    en: [
      'Drop-down lists have a name',
      'Blind people hear the current option only, not what is being chosen, such as “year” or “department”.',
      'Name the <select> with <label for> or aria-label; the first option is no substitute.',
    ],
    bad: '<select id="nf"><option>2026</option></select>',
    good: '<label for="nf">[年份|Year]</label> <select id="nf"><option>2026</option></select>',
  },
  'summary-name': {
    zh: [
      '折叠标题 <summary> 要有文字',
      '盲人不知道展开后会看到什么内容。',
      '在 <summary> 里写明折叠内容的主题。',
    ],
    en: [
      'A <summary> has text',
      'Blind people cannot tell what will be unfolded.',
      'Name the hidden content in the <summary>.',
    ],
    bad: '<details><summary><i class="arrow"></i></summary>…</details>',
    good: '<details><summary>[办理材料|Documents needed]</summary>…</details>',
  },
  'aria-command-name': {
    zh: [
      '带 button、link、menuitem 角色的元素要有名称',
      '盲人听到“按钮”或“链接”，却不知道它的作用。',
      '在元素里写文字，或加 aria-label。',
    ],
    en: [
      'Elements with the role button, link or menuitem have a name',
      'Blind people hear “button” or “link” but not what it is for.',
      'Put text in the element or add an aria-label.',
    ],
    bad: '<span role="button" tabindex="0" class="close"></span>',
    good: '<span role="button" tabindex="0" class="close" aria-label="[关闭|Close]"></span>',
  },
  'aria-input-field-name': {
    zh: [
      '自制的输入类控件要有名称',
      '盲人进入自制的输入框、组合框或滑块时，不知道该输入什么。',
      '用 aria-label 或 aria-labelledby 命名；<label> 对自制控件不起作用。',
    ],
    en: [
      'Custom input widgets have a name',
      'Entering a custom text box, combo box or slider, blind people do not know what it wants.',
      'Name it with aria-label or aria-labelledby; <label> has no effect on custom widgets.',
    ],
    bad: '<div role="combobox" tabindex="0">[请选择|Choose]</div>',
    good: '<div role="combobox" tabindex="0" aria-label="[所属地区|Region]">[请选择|Choose]</div>',
  },
  'aria-toggle-field-name': {
    zh: [
      '自制的复选框、单选框、开关要有名称',
      '盲人听到“未选中”，却不知道选的是哪一项。',
      '把选项文字写在控件里，或用 aria-labelledby 指向选项文字。',
    ],
    en: [
      'Custom checkboxes, radio buttons and switches have a name',
      'Blind people hear “not checked” but not which option it is.',
      'Put the words of the option in the control or point to them with aria-labelledby.',
    ],
    bad: '<span role="checkbox" aria-checked="false" tabindex="0"></span> [同意|I agree]',
    good: '<span role="checkbox" aria-checked="false" tabindex="0" aria-labelledby="ty"></span> <span id="ty">[同意|I agree]</span>',
  },
  'aria-tab-name': {
    zh: [
      '选项卡的标签要有名称',
      '盲人在选项卡之间移动时只听到“标签”，分不清各是什么栏目。',
      '在 role="tab" 的元素里写栏目名，图标标签加 aria-label。',
    ],
    en: [
      'Tabs have a name',
      'Moving between tabs blind people hear only “tab” and cannot tell them apart.',
      'Put the name in the role="tab" element, or add an aria-label to an icon.',
    ],
    bad: '<div role="tab"><i class="ico1"></i></div>',
    good: '<div role="tab" aria-label="[通知公告|Notices]"><i class="ico1"></i></div>',
  },
  'aria-tooltip-name': {
    zh: [
      '提示框 role="tooltip" 要有文字内容',
      '盲人听不到提示的内容。',
      '把提示文字写在提示框里；没有内容的提示框删掉。',
    ],
    en: [
      'A role="tooltip" has text',
      'Blind people do not hear the hint.',
      'Put the hint in it as text; remove tooltips without content.',
    ],
    bad: '<div role="tooltip" id="t1"></div>',
    good: '<div role="tooltip" id="t1">[请输入 18 位身份证号|Enter the 18 digits of your ID]</div>',
  },
  'aria-treeitem-name': {
    zh: [
      '树形列表的每一项都应有名称',
      '盲人在目录树里移动时听不到节点叫什么。',
      '在 role="treeitem" 的元素里写节点名称。',
    ],
    en: [
      'Every item of a tree should have a name',
      'Moving in the tree blind people do not hear what the nodes are called.',
      'Put the name in the role="treeitem" element.',
    ],
    bad: '<li role="treeitem"><i class="folder"></i></li>',
    good: '<li role="treeitem"><i class="folder"></i>[法规文件|Regulations]</li>',
  },
  'aria-dialog-name': {
    zh: [
      '对话框应有名称',
      '弹出对话框时，盲人只听到“对话框”，不知道发生了什么。',
      '用 aria-labelledby 指向对话框的标题，或加 aria-label。',
    ],
    en: [
      'Dialogs should have a name',
      'When it opens blind people hear only “dialog” and do not know what happened.',
      'Point aria-labelledby to the title of the dialog, or add an aria-label.',
    ],
    bad: '<div role="dialog"><h2>[提示|Notice]</h2>…</div>',
    good: '<div role="dialog" aria-labelledby="dt"><h2 id="dt">[提示|Notice]</h2>…</div>',
  },
  'frame-title': {
    zh: [
      '框架 iframe 要有名称',
      '盲人遇到框架时不知道里面是天气、地图还是表单，无法决定要不要进去。',
      '给 <iframe> 加 title，写明里面的内容。',
    ],
    en: [
      'Frames have a name',
      'Blind people cannot tell whether a frame holds weather, a map or a form, and cannot decide whether to enter.',
      'Say in the title of the <iframe> what is inside.',
    ],
    bad: '<iframe src="https://weather.example/"></iframe>',
    good: '<iframe src="https://weather.example/" title="[天气预报|Weather forecast]"></iframe>',
  },
  'frame-title-unique': {
    zh: [
      '不同的框架不要用同一个名称',
      '几个框架名称相同，盲人分不清要进哪一个。',
      '让每个 <iframe> 的 title 写出各自的内容。',
    ],
    en: [
      'Different frames do not share one name',
      'Where several frames have the same name blind people cannot tell which to enter.',
      'Let the title of each <iframe> say what that frame holds.',
    ],
    bad: '<iframe title="[内容|Content]" src="a.html"></iframe> <iframe title="[内容|Content]" src="b.html"></iframe>',
    good: '<iframe title="[办件统计|Case statistics]" src="a.html"></iframe> <iframe title="[地图|Map]" src="b.html"></iframe>',
  },
  'label-title-only': {
    zh: [
      '输入框应有看得见的标签，不应只靠 title',
      'title 要悬停鼠标才看得到，用键盘、触屏的人和认知障碍者不知道该填什么。',
      '在输入框旁写可见的 <label>。',
    ],
    en: [
      'Fields should have a visible label rather than only a title',
      'A title shows only on mouse hover: keyboard and touch users and people with cognitive disabilities do not see what to fill in.',
      'Put a visible <label> beside the field.',
    ],
    bad: '<input type="text" title="[手机号|Mobile number]">',
    good: '<label for="sj">[手机号|Mobile number]</label> <input type="text" id="sj">',
  },
  'label-content-name-mismatch': {
    zh: [
      '可访问名称应包含看得见的文字',
      '语音控制用户照着屏幕上的字念，控件没有反应，因为它的名称是另一套文字。',
      '删掉多余的 aria-label，或让它以看得见的文字开头。',
    ],
    en: [
      'The accessible name should contain the visible words',
      'Users of voice control say what they see, and nothing happens because the control is named differently.',
      'Remove the needless aria-label or let it begin with the visible words.',
    ],
    bad: '<a href="/bs/" aria-label="[点击进入|Click to enter]">[办事服务|Services]</a>',
    good: '<a href="/bs/" aria-label="[办事服务大厅|Services hall]">[办事服务|Services]</a>',
  },
  'form-field-multiple-labels': {
    zh: [
      '一个控件不要对应多个 <label>',
      '有的屏幕阅读器只读第一个标签，盲人可能漏听格式要求等说明。',
      '只留一个 <label>，补充说明用 aria-describedby 关联。',
    ],
    en: [
      'A field does not have several <label> elements',
      'Some screen readers read the first label only, so blind people may miss instructions.',
      'Keep one <label> and tie further notes with aria-describedby.',
    ],
    bad: '<label for="rq">[日期|Date]</label><input id="rq"><label for="rq">[如 2026-01-31|e.g. 2026-01-31]</label>',
    good: '<label for="rq">[日期|Date]</label><input id="rq" aria-describedby="gs"><span id="gs">[如 2026-01-31|e.g. 2026-01-31]</span>',
  },
  'autocomplete-valid': {
    zh: [
      'autocomplete 的值要正确',
      '值写错时浏览器不能代填姓名、电话等，书写困难和记忆困难的人只好自己一遍遍输入。',
      '使用 HTML 标准规定的值，如 name、tel、email、street-address。',
    ],
    en: [
      'autocomplete has a correct value',
      'With a wrong value browsers cannot fill in name or phone for people who find typing or remembering hard.',
      'Use a value of the HTML standard such as name, tel, email or street-address.',
    ],
    bad: '<input name="sj" autocomplete="phone">',
    good: '<input name="sj" autocomplete="tel">',
  },
  'nested-interactive': {
    zh: [
      '控件里面不要再套控件',
      '屏幕阅读器往往只认外层，里层的链接或按钮读不出来，焦点也会落在没有名称的地方。',
      '把里层控件移到外面，与外层并列。',
    ],
    en: [
      'Controls are not nested in controls',
      'Screen readers often know only the outer one: the inner link or button is not announced, and focus lands on something without a name.',
      'Move the inner control out, beside the outer one.',
    ],
    bad: '<button>[通知|Notice] <a href="/more">[更多|More]</a></button>',
    good: '<button>[通知|Notice]</button> <a href="/more">[更多通知|More notices]</a>',
  },
};
