import type { Pair } from './pair.ts';

const svg = (inner: string, w = 200, h = 60): string =>
  `data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='${w}' height='${h}'>${inner}</svg>`;
const photo = svg(
  `<rect width='400' height='240' fill='steelblue'/><circle cx='120' cy='120' r='60' fill='gold'/>`,
  400,
  240,
);
const badge = svg(`<circle cx='30' cy='30' r='28' fill='firebrick'/>`, 60, 60);

/** Pictures, text, colour and looks. */
export const lookPairs: readonly Pair[] = [
  {
    id: 'image-link-no-alt',
    barrier: '专题横幅是图片链接，没有 alt',
    bad: { main: `<p><a href="/zt/"><img src="${photo}"></a></p>` },
    good: { main: `<p><a href="/zt/"><img src="${photo}" alt="乡村振兴专题"></a></p>` },
    rules: ['axe/link-name', 'axe/image-alt'],
  },
  {
    id: 'alt-file-name',
    barrier: 'alt 是文件名 image001.jpg',
    bad: { main: `<p><img src="${photo}" alt="image001.jpg"></p>` },
    good: { main: `<p><img src="${photo}" alt="市民在政务大厅窗口办理业务"></p>` },
    rules: ['img-alt-quality'],
  },
  {
    id: 'alt-placeholder',
    barrier: 'alt 写“图片”',
    bad: { main: `<p><img src="${photo}" alt="图片"></p>` },
    good: { main: `<p><img src="${photo}" alt="县长在座谈会上讲话"></p>` },
    rules: ['img-alt-quality'],
  },
  {
    id: 'article-image-empty-alt',
    barrier: '正文配图标成装饰',
    bad: {
      main: `<div class="TRS_Editor"><p>座谈会现场：</p><p><img src="${photo}" width="400" height="240" alt=""></p></div>`,
    },
    good: {
      main: `<div class="TRS_Editor"><p>座谈会现场：</p><p><img src="${photo}" width="400" height="240" alt="县领导与企业代表围坐座谈"></p></div>`,
    },
    rules: ['img-empty-alt'],
  },
  {
    id: 'background-button',
    barrier: '按钮的字只在背景图里',
    bad: {
      main: `<p><a href="/sb/" style="display:inline-block;width:160px;height:44px;background:url(&quot;${badge}&quot;)"></a></p>`,
    },
    good: {
      main: `<p><a href="/sb/" style="display:inline-block;width:160px;height:44px;background:url(&quot;${badge}&quot;)"><span class="hide">在线申报</span></a></p>`,
    },
    rules: ['background-image-text', 'axe/link-name'],
  },
  {
    id: 'text-as-image',
    barrier: '标题文字做成图片',
    bad: {
      main: `<p><img src="${svg(`<text x='4' y='36' font-size='28'>优化营商环境专题</text>`, 260, 50)}" alt="优化营商环境专题"></p>`,
    },
    good: { main: `<h2>优化营商环境专题</h2>` },
    rules: ['image-of-text'],
  },
  {
    id: 'footer-icons-no-alt',
    barrier: '页脚党政机关、网站找错图标没有 alt',
    bad: { footer: `<a href="https://bszs.conac.cn/sitename?method=show"><img src="${badge}"></a>` },
    good: {
      footer: `<a href="https://bszs.conac.cn/sitename?method=show"><img src="${badge}" alt="党政机关网站标识"></a>`,
    },
    rules: ['axe/link-name', 'axe/image-alt'],
  },
  {
    id: 'captcha-picture',
    barrier: '只有图片验证码',
    bad: {
      main: `<form><p><label>账号 <input name="user" autocomplete="username"></label></p><p><label>验证码 <input name="yzm"></label> <img id="captchaImg" src="${badge}" alt="验证码，点击换一张" width="100" height="40"></p><button>登录</button></form>`,
    },
    good: {
      main: `<form><p><label>账号 <input name="user" autocomplete="username"></label></p><p><label>短信验证码 <input name="sms" autocomplete="one-time-code"></label> <button type="button">获取短信验证码</button></p><button>登录</button></form>`,
    },
    rules: ['captcha-alternative'],
  },
  {
    id: 'contrast-red',
    barrier: '红色文字压在灰底上看不清',
    bad: {
      main: `<p style="background:#d9d9d9;color:#e60000;font-size:14px">请于截止日期前提交材料，逾期不予受理。</p>`,
    },
    good: {
      main: `<p style="background:#f5f5f5;color:#a00000;font-size:14px">请于截止日期前提交材料，逾期不予受理。</p>`,
    },
    rules: ['axe/color-contrast'],
  },
  {
    id: 'contrast-date',
    barrier: '12 像素浅灰日期',
    bad: {
      main: `<ul><li><a href="/a">县政府常务会议召开</a> <span style="color:#aaa;font-size:12px">2026-10-01</span></li></ul>`,
    },
    good: {
      main: `<ul><li><a href="/a">县政府常务会议召开</a> <span style="color:#595959;font-size:14px">2026-10-01</span></li></ul>`,
    },
    rules: ['axe/color-contrast'],
  },
  {
    id: 'colour-only-required',
    barrier: '必填项只用红色表示',
    bad: {
      main: `<form><p>红色为必填项。</p><p><label style="color:#a00000">单位名称 <input name="dw"></label></p><p><label>备注 <input name="bz"></label></p><button>提交</button></form>`,
    },
    good: {
      main: `<form><p><label>单位名称（必填） <input name="dw" required></label></p><p><label>备注 <input name="bz"></label></p><button>提交</button></form>`,
    },
    rules: ['required-colour-only', 'sensory-words'],
  },
  {
    id: 'colour-only-link',
    barrier: '正文链接只靠颜色区分',
    bad: {
      main: `<p>详见<a href="/zn" style="text-decoration:none;color:#333">办事指南全文</a>中的说明，并请提前准备好有关材料。</p>`,
    },
    good: { main: `<p>详见<a href="/zn">办事指南全文</a>中的说明，并请提前准备好有关材料。</p>` },
    rules: ['axe/link-in-text-block'],
  },
  {
    id: 'sensory-instruction',
    barrier: '“点击右侧红色按钮”',
    bad: {
      main: `<p>填写完毕后请点击右侧红色按钮。</p><p><button>提交申请</button> <button>重新填写</button></p>`,
    },
    good: {
      main: `<p>填写完毕后请点击“提交申请”按钮。</p><p><button>提交申请</button> <button>重新填写</button></p>`,
    },
    rules: ['sensory-words'],
  },
  {
    id: 'zoom-blocked',
    barrier: 'user-scalable=no 禁止放大',
    bad: {
      head: '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1, user-scalable=no">',
    },
    good: {},
    rules: ['axe/meta-viewport'],
  },
  {
    id: 'viewport-fixed',
    barrier: '固定宽度 width=1200',
    bad: { head: '<meta name="viewport" content="width=1200">' },
    good: {},
    rules: ['viewport-fixed-width', 'reflow-sideways'],
  },
  {
    id: 'grey-filter',
    barrier: '公祭日全站灰度滤镜降低对比度',
    bad: {
      head: '<style>html{filter:grayscale(100%)}</style>',
      main: `<p style="color:#e00000">紧急：<span style="color:#ff3b30">今日下午停水</span></p>`,
    },
    good: { main: `<p>紧急：今日下午停水</p>` },
    rules: ['axe/color-contrast', 'grey-filter'],
  },
  {
    id: 'two-directions-fixed-width',
    barrier: '正文固定 1200 像素宽，小屏要左右滚动',
    bad: {
      main: `<div style="width:1200px"><p>${'本县各乡镇、各有关部门要高度重视，认真组织实施，确保各项工作落到实处。'.repeat(4)}</p></div>`,
    },
    good: {
      main: `<div><p>${'本县各乡镇、各有关部门要高度重视，认真组织实施，确保各项工作落到实处。'.repeat(4)}</p></div>`,
    },
    rules: ['reflow-sideways'],
  },
  {
    id: 'text-clipped-by-height',
    barrier: '固定高度裁掉放大的文字',
    bad: {
      main: `<div style="height:28px;overflow:hidden;width:300px">${'办理时请携带身份证原件及复印件，委托他人办理的还须提供委托书。'.repeat(2)}</div>`,
    },
    good: {
      main: `<div style="min-height:28px;width:300px">${'办理时请携带身份证原件及复印件，委托他人办理的还须提供委托书。'.repeat(2)}</div>`,
    },
    rules: ['text-clipped', 'zoomed-text-clipped', 'spaced-text-clipped'],
  },
  {
    id: 'mongolian-image',
    barrier: '蒙古文只以图片出现',
    bad: { main: `<p><img src="/images/mengwen_title.png" width="60" height="300" alt="蒙古文标题"></p>` },
    good: {
      main: `<p lang="mn-Mong" style="writing-mode:vertical-lr;font-family:'Mongolian Baiti','Noto Sans Mongolian'">ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ</p>`,
    },
    rules: ['image-of-text', 'mongolian-image-text', 'img-alt-quality', 'img-empty-alt'],
  },
  {
    id: 'mongolian-pua',
    barrier: '蒙古文用蒙科立私用区编码',
    bad: {
      main: `<p lang="mn-Mong" style="font-family:'Menksoft Qagan'">\ue266\ue2b5\ue28b\ue2fb\ue26b\ue293</p>`,
    },
    good: {
      main: `<p lang="mn-Mong" style="writing-mode:vertical-lr;font-family:'Mongolian Baiti'">ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠪᠢᠴᠢᠭ</p>`,
    },
    rules: ['mongolian-codes'],
  },
  {
    id: 'mongolian-lang',
    barrier: '蒙古文没有标明语言',
    bad: {
      main: `<p style="writing-mode:vertical-lr;font-family:'Mongolian Baiti'">ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠪᠢᠴᠢᠭ ᠤᠨ ᠰᠤᠷᠭᠠᠯ</p>`,
    },
    good: {
      main: `<p lang="mn-Mong" style="writing-mode:vertical-lr;font-family:'Mongolian Baiti'">ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠪᠢᠴᠢᠭ ᠤᠨ ᠰᠤᠷᠭᠠᠯ</p>`,
    },
    rules: ['part-lang', 'mongolian-lang'],
  },
  {
    id: 'mongolian-direction',
    barrier: '蒙古文横排',
    bad: { main: `<p lang="mn-Mong" style="font-family:'Mongolian Baiti'">ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠪᠢᠴᠢᠭ ᠤᠨ ᠰᠤᠷᠭᠠᠯ</p>` },
    good: {
      main: `<p lang="mn-Mong" style="writing-mode:vertical-lr;font-family:'Mongolian Baiti'">ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠪᠢᠴᠢᠭ ᠤᠨ ᠰᠤᠷᠭᠠᠯ</p>`,
    },
    rules: ['mongolian-codes', 'mongolian-direction'],
  },
];
