import type { Pair } from './pair.ts';

const long = '本县各乡镇、各有关部门要高度重视，认真组织实施，确保各项工作落到实处。';

/** Structure, language, forms and code. */
export const understandPairs: readonly Pair[] = [
  {
    id: 'lang-missing',
    barrier: 'html 没有 lang',
    bad: { lang: null },
    good: {},
    rules: ['axe/html-has-lang'],
  },
  {
    id: 'lang-english',
    barrier: '中文页面写 lang="en"',
    bad: { lang: 'en' },
    good: {},
    rules: ['page-lang-mismatch'],
  },
  { id: 'lang-invalid', barrier: 'lang="cn"', bad: { lang: 'cn' }, good: {}, rules: ['axe/html-lang-valid'] },
  {
    id: 'lang-underscore',
    barrier: 'lang="zh_CN"',
    bad: { lang: 'zh_CN' },
    good: {},
    rules: ['axe/html-lang-valid'],
  },
  {
    id: 'part-english',
    barrier: '整段英文没有标 lang',
    bad: {
      main: '<p>The county government welcomes investors from all over the world and offers one-stop services for every project.</p>',
    },
    good: {
      main: '<p lang="en">The county government welcomes investors from all over the world and offers one-stop services for every project.</p>',
    },
    rules: ['part-lang'],
  },
  { id: 'title-missing', barrier: '标题为空', bad: { title: '' }, good: {}, rules: ['axe/document-title'] },
  {
    id: 'title-left-over',
    barrier: '标题是“无标题文档”',
    bad: { title: '无标题文档' },
    good: {},
    rules: ['page-title-quality'],
  },
  {
    id: 'title-generic',
    barrier: '标题只有“首页”',
    bad: { title: '首页' },
    good: {},
    rules: ['page-title-quality'],
  },
  {
    id: 'placeholder-label',
    barrier: '输入框只有 placeholder',
    bad: {
      main: '<form action="/s"><input name="q" placeholder="请输入关键字"><button>搜索</button></form>',
    },
    good: {
      main: '<form action="/s"><label>站内搜索 <input name="q" placeholder="请输入关键字"></label><button>搜索</button></form>',
    },
    rules: ['label-placeholder-only'],
  },
  {
    id: 'label-missing',
    barrier: '输入框没有标签',
    bad: { main: '<form action="/s"><p>关键字 <input name="q"></p><button>搜索</button></form>' },
    good: {
      main: '<form action="/s"><p><label>关键字 <input name="q"></label></p><button>搜索</button></form>',
    },
    rules: ['axe/label'],
  },
  {
    id: 'title-only-label',
    barrier: '输入框只有 title',
    bad: { main: '<form action="/s"><input name="q" title="关键字"><button>搜索</button></form>' },
    good: { main: '<form action="/s"><label>关键字 <input name="q"></label><button>搜索</button></form>' },
    rules: ['axe/label-title-only', 'label-placeholder-only'],
  },
  {
    id: 'identity-autocomplete',
    barrier: '本人信息没有 autocomplete',
    bad: {
      main: '<form><p><label>姓名 <input name="xm"></label></p><p><label>手机号码 <input name="sj" type="tel"></label></p><p><label>电子邮箱 <input name="yx" type="email"></label></p><button>提交</button></form>',
    },
    good: {
      main: '<form><p><label>姓名 <input name="xm" autocomplete="name"></label></p><p><label>手机号码 <input name="sj" type="tel" autocomplete="tel"></label></p><p><label>电子邮箱 <input name="yx" type="email" autocomplete="email"></label></p><button>提交</button></form>',
    },
    rules: ['identity-autocomplete'],
  },
  {
    id: 'radio-group',
    barrier: '单选按钮没有分组名称',
    bad: {
      main: '<form><p>性别</p><label><input type="radio" name="xb"> 男</label> <label><input type="radio" name="xb"> 女</label><p><button>提交</button></p></form>',
    },
    good: {
      main: '<form><fieldset><legend>性别</legend><label><input type="radio" name="xb"> 男</label> <label><input type="radio" name="xb"> 女</label></fieldset><p><button>提交</button></p></form>',
    },
    rules: ['group-label'],
  },
  {
    id: 'error-not-tied',
    barrier: '出错提示没有与输入框关联',
    bad: {
      main: '<form><p><label>身份证号 <input name="sfz"></label></p><p class="error">身份证号必须为 18 位</p><button>提交</button></form>',
    },
    good: {
      main: '<form><p><label>身份证号 <input name="sfz" aria-invalid="true" aria-describedby="e1"></label></p><p class="error" id="e1">身份证号必须为 18 位</p><button>提交</button></form>',
    },
    rules: ['hint-not-tied'],
  },
  {
    id: 'error-vague',
    barrier: '出错提示只说“输入有误”',
    bad: {
      main: '<form><p><label>身份证号 <input name="sfz" aria-invalid="true" aria-describedby="e1"></label></p><p class="error" id="e1">输入有误</p><button>提交</button></form>',
    },
    good: {
      main: '<form><p><label>身份证号 <input name="sfz" aria-invalid="true" aria-describedby="e1"></label></p><p class="error" id="e1">身份证号应为 18 位数字或末位为 X</p><button>提交</button></form>',
    },
    rules: ['error-message-vague'],
  },
  {
    id: 'icon-button-no-name',
    barrier: '搜索图标按钮没有名称',
    bad: {
      main: '<form action="/s"><label>站内搜索 <input name="q"></label><button><i class="icon-search"></i></button></form>',
    },
    good: {
      main: '<form action="/s"><label>站内搜索 <input name="q"></label><button aria-label="搜索"><i class="icon-search"></i></button></form>',
    },
    rules: ['axe/button-name'],
  },
  {
    id: 'fake-headings',
    barrier: '标题只用加粗大字',
    bad: {
      main: `<p style="font-size:24px;font-weight:bold">一、办理条件</p><p>${long.repeat(2)}</p><p style="font-size:24px;font-weight:bold">二、办理材料</p><p>${long.repeat(2)}</p>`,
    },
    good: {
      main: `<h2>一、办理条件</h2><p>${long.repeat(2)}</p><h2>二、办理材料</h2><p>${long.repeat(2)}</p>`,
    },
    rules: ['heading-missing', 'axe/p-as-heading'],
  },
  {
    id: 'heading-skipped',
    barrier: '标题级别跳跃',
    bad: { main: `<h4>办理条件</h4><p>${long}</p>` },
    good: { main: `<h2>办理条件</h2><p>${long}</p>` },
    rules: ['axe/heading-order'],
  },
  {
    id: 'heading-empty',
    barrier: '空标题',
    bad: { main: `<h2></h2><p>${long}</p>` },
    good: { main: `<h2>办理条件</h2><p>${long}</p>` },
    rules: ['axe/empty-heading'],
  },
  {
    id: 'fake-list',
    barrier: '新闻列表没有列表标记',
    bad: {
      main: `<div>${['一', '二', '三', '四', '五', '六'].map((n) => `<p>· <a href="/${n}">第${n}号通知公告</a></p>`).join('')}</div>`,
    },
    good: {
      main: `<ul>${['一', '二', '三', '四', '五', '六'].map((n) => `<li><a href="/${n}">第${n}号通知公告</a></li>`).join('')}</ul>`,
    },
    rules: ['list-fake'],
  },
  {
    id: 'table-no-headers',
    barrier: '数据表没有表头',
    bad: {
      main: '<table border="1"><tr><td>年份</td><td>收入（万元）</td><td>支出（万元）</td></tr><tr><td>2024</td><td>1200</td><td>1100</td></tr><tr><td>2025</td><td>1300</td><td>1250</td></tr></table>',
    },
    good: {
      main: '<table border="1"><tr><th scope="col">年份</th><th scope="col">收入（万元）</th><th scope="col">支出（万元）</th></tr><tr><th scope="row">2024</th><td>1200</td><td>1100</td></tr><tr><th scope="row">2025</th><td>1300</td><td>1250</td></tr></table>',
    },
    rules: ['table-no-headers', 'axe/td-has-header'],
  },
  {
    id: 'layout-table',
    barrier: '用表格排版',
    bad: {
      main: `<table width="800"><tr><td width="200"><a href="/a">机构职能</a><br><a href="/b">领导之窗</a></td><td><table><tr><td>${long}</td></tr></table></td></tr></table>`,
    },
    good: {
      main: `<div><ul><li><a href="/a">机构职能</a></li><li><a href="/b">领导之窗</a></li></ul><p>${long}</p></div>`,
    },
    rules: ['table-layout', 'table-no-headers'],
  },
  {
    id: 'word-export',
    barrier: '从 Word 粘贴的代码，仿宋大字和空格排版',
    bad: {
      main: `<p class="MsoNormal" style="text-indent:32pt;line-height:28pt;mso-line-height-rule:exactly"><span style="font-size:16pt;font-family:仿宋_GB2312;mso-bidi-font-family:仿宋_GB2312">一、总体要求<span lang="EN-US"><o:p></o:p></span></span></p><p class="MsoNormal" style="text-indent:32pt"><b><span style="font-size:16pt;font-family:仿宋_GB2312">${long}<o:p></o:p></span></b></p>`,
    },
    good: { main: `<h2>一、总体要求</h2><p>${long}</p>` },
    rules: ['word-export', 'style-in-markup', 'heading-missing'],
  },
  {
    id: 'font-tags',
    barrier: '<font> <center> 排版',
    bad: { main: `<center><font color="#a00000" size="5">办事指南</font></center>` },
    good: { main: `<h2>办事指南</h2>` },
    rules: ['style-in-markup', 'heading-missing'],
  },
  {
    id: 'spaced-letters',
    barrier: '用空格把字排开',
    bad: { main: `<p>姓　　名：张　三　　职　　务：主　任</p><p>通　　知　　公　　告</p>` },
    good: { main: `<p>姓名：张三，职务：主任</p><p>通知公告</p>` },
    rules: ['spaced-letters'],
  },
  {
    id: 'iframe-no-title',
    barrier: '天气框架没有标题',
    bad: { main: '<iframe src="about:blank" width="200" height="60"></iframe>' },
    good: { main: '<iframe src="about:blank" width="200" height="60" title="天气预报"></iframe>' },
    rules: ['axe/frame-title'],
  },
  {
    id: 'iframe-vague-title',
    barrier: '框架标题是 iframe',
    bad: { main: '<iframe src="about:blank" width="200" height="60" title="iframe"></iframe>' },
    good: { main: '<iframe src="about:blank" width="200" height="60" title="天气预报"></iframe>' },
    rules: ['frame-title-quality'],
  },
  {
    id: 'vendor-aria',
    barrier: '工具条写入的私有 aria-* 属性使名称丢失：aria-lable',
    bad: { main: '<p><button aria-lable="关闭" aria-disOldFixed="true"><i class="x"></i></button></p>' },
    good: { main: '<p><button aria-label="关闭" aria-disOldFixed="true"><i class="x"></i></button></p>' },
    rules: ['aria-misspelt', 'axe/button-name'],
  },
  {
    id: 'aria-noise',
    barrier: '读屏工具给文字乱加 role 和 tabindex',
    bad: { main: `<p tabindex="0" aria-label="段落 ${long}" aria-playertitle="朗读">${long}</p>` },
    good: { main: `<p aria-playertitle="朗读">${long}</p>` },
    rules: ['tabindex-static', 'aria-name-lost', 'axe/aria-prohibited-attr', 'aria-misspelt'],
  },
  {
    id: 'aria-hidden-focus',
    barrier: 'aria-hidden 里的链接仍可聚焦',
    bad: { main: '<div aria-hidden="true"><a href="/zn">办事指南</a></div>' },
    good: { main: '<div><a href="/zn">办事指南</a></div>' },
    rules: ['axe/aria-hidden-focus'],
  },
  {
    id: 'label-in-name',
    barrier: '看到的字与名称不同',
    bad: { main: '<p><a href="/zn" aria-label="点击进入">办事指南</a></p>' },
    good: { main: '<p><a href="/zn" aria-label="办事指南，打开列表">办事指南</a></p>' },
    rules: ['label-in-name'],
  },
  {
    id: 'external-link-dialog',
    barrier: '离站提示框没有对话框角色',
    bad: {
      end: '<div id="moe_golink" class="layui-layer" style="position:fixed;left:200px;top:150px;width:360px;height:160px;background:#fff;border:1px solid #333;z-index:99"><p>您访问的链接即将离开本网站，是否继续？</p><a href="/go">继续访问</a> <a href="#main">放弃</a></div>',
    },
    good: {
      end: '<dialog open aria-labelledby="dt" style="position:fixed;left:200px;top:150px;width:360px"><p id="dt">您访问的链接即将离开本网站，是否继续？</p><a href="/go">继续访问</a> <button>放弃</button></dialog>',
    },
    rules: ['overlay-unmarked', 'floating-window'],
  },
  {
    id: 'browser-demanded',
    barrier: '要求使用 IE',
    bad: { main: '<p>请使用 IE8 以上浏览器访问本网站，建议分辨率 1024*768。</p>' },
    good: { main: '<p>本网站支持各种主流浏览器。</p>' },
    rules: ['browser-demanded'],
  },
  {
    id: 'skip-missing',
    barrier: '没有跳过重复内容的办法',
    bad: {
      end: "<script>document.querySelector('a[href=\"#main\"]').remove();const m=document.querySelector('main');const d=document.createElement('div');d.append(...m.childNodes);m.replaceWith(d);for(const h of document.querySelectorAll('h1'))h.outerHTML='<p>'+h.textContent+'</p>'</script>",
    },
    good: {},
    rules: [
      'skip-mechanism-missing',
      'axe/bypass',
      'skip-link',
      'axe/landmark-one-main',
      'axe/page-has-heading-one',
    ],
  },
];
