import type { Pair } from './pair.ts';

const drawn = (colour: string, w = 120, h = 40): string =>
  `data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='${w}' height='${h}'><rect width='${w}' height='${h}' fill='${colour}'/></svg>`;

/** Guides, letters to the leaders, ratings, polls and the fields of online services. */
export const servicePairs: readonly Pair[] = [
  {
    id: 'guide-table',
    barrier: '办事指南表格的项目名只是加粗的单元格',
    bad: {
      main: '<table border="1"><tr><td><b>事项名称</b></td><td>食品经营许可</td></tr><tr><td><b>办理时限</b></td><td>10 个工作日</td></tr><tr><td><b>收费标准</b></td><td>不收费</td></tr><tr><td><b>咨询电话</b></td><td>0471-0000001</td></tr></table>',
    },
    good: {
      main: '<table border="1"><tr><th scope="row">事项名称</th><td>食品经营许可</td></tr><tr><th scope="row">办理时限</th><td>10 个工作日</td></tr><tr><th scope="row">收费标准</th><td>不收费</td></tr><tr><th scope="row">咨询电话</th><td>0471-0000001</td></tr></table>',
    },
    rules: ['table-no-headers', 'axe/td-has-header', 'table-layout'],
  },
  {
    id: 'guide-tabs',
    barrier: '办事指南选项卡切换后读屏不知道选中哪个',
    bad: {
      main: `<p><a href="javascript:void(0)" class="on" onclick="s(0)">申请条件</a> <a href="javascript:void(0)" onclick="s(1)">办理流程</a></p><div class="pn">年满十八周岁。</div><div class="pn" style="display:none">受理、审查、决定。</div><script>function s(i){document.querySelectorAll('.pn').forEach((p,n)=>{p.style.display=n===i?'block':'none'})}</script>`,
    },
    good: {
      main: `<div role="tablist" aria-label="办事指南"><button type="button" role="tab" aria-selected="true" id="t0" aria-controls="p0" onclick="s(0)">申请条件</button><button type="button" role="tab" aria-selected="false" id="t1" aria-controls="p1" onclick="s(1)">办理流程</button></div><div class="pn" role="tabpanel" id="p0" aria-labelledby="t0">年满十八周岁。</div><div class="pn" role="tabpanel" id="p1" aria-labelledby="t1" hidden>受理、审查、决定。</div><script>function s(i){document.querySelectorAll('.pn').forEach((p,n)=>{p.hidden=n!==i});document.querySelectorAll('[role=tab]').forEach((p,n)=>{p.setAttribute('aria-selected',String(n===i))})}</script>`,
    },
    rules: ['link-pseudo', 'state-not-told', 'status-unannounced'],
  },
  {
    id: 'flow-chart',
    barrier: '办理流程图只有“流程图”三个字作替代文本',
    bad: {
      main: `<p>办理流程如下：</p><p><img src="${drawn('lightblue', 500, 700)}" width="500" height="700" alt="流程图"></p>`,
    },
    good: {
      main: `<p>办理流程如下：</p><ol><li>申请人提交材料。</li><li>窗口五日内受理。</li><li>审查后发证。</li></ol>`,
    },
    rules: ['image-of-text', 'img-alt-quality'],
  },
  {
    id: 'mailbox-table-form',
    barrier: '领导信箱表单用表格排版，输入框没有标签',
    bad: {
      main: '<form action="/xx"><table role="presentation"><tr><td>来信标题</td><td><input name="bt"></td></tr><tr><td>来信内容</td><td><textarea name="nr"></textarea></td></tr></table><button>提交来信</button></form>',
    },
    good: {
      main: '<form action="/xx"><p><label for="bt">来信标题</label> <input id="bt" name="bt"></p><p><label for="nr">来信内容</label> <textarea id="nr" name="nr"></textarea></p><button>提交来信</button></form>',
    },
    rules: ['axe/label'],
  },
  {
    id: 'mailbox-label-not-tied',
    barrier: '领导信箱的 label 没有 for，也没有包住输入框',
    bad: {
      main: '<form action="/xx"><p><label>来信标题</label> <input name="bt"></p><button>提交来信</button></form>',
    },
    good: {
      main: '<form action="/xx"><p><label for="bt">来信标题</label> <input id="bt" name="bt"></p><button>提交来信</button></form>',
    },
    rules: ['axe/label', 'label-broken'],
  },
  {
    id: 'mailbox-duplicate-id',
    barrier: '两个输入框同一个 id，第二个标签落空',
    bad: {
      main: '<form action="/xx"><p><label for="t">来信人地址</label> <input id="t" name="a"></p><p><label for="t">来信标题</label> <input id="t" name="b"></p><button>提交来信</button></form>',
    },
    good: {
      main: '<form action="/xx"><p><label for="t1">来信人地址</label> <input id="t1" name="a"></p><p><label for="t2">来信标题</label> <input id="t2" name="b"></p><button>提交来信</button></form>',
    },
    rules: ['axe/label', 'label-broken', 'axe/form-field-multiple-labels'],
  },
  {
    id: 'mailbox-star',
    barrier: '必填只用一个红色星号表示，没有说明，也没有 required',
    bad: {
      main: '<form action="/xx"><p><label><span style="color:#a00000">*</span>来信标题 <input name="bt"></label></p><p><label>附言 <input name="fy"></label></p><button>提交来信</button></form>',
    },
    good: {
      main: '<form action="/xx"><p>带 * 的为必填。</p><p><label><span style="color:#a00000">*</span>来信标题 <input name="bt" required></label></p><p><label>附言 <input name="fy"></label></p><button>提交来信</button></form>',
    },
    rules: ['required-colour-only', 'label-quality', 'star-unexplained'],
  },
  {
    id: 'captcha-sum',
    barrier: '验证码是一张算术图片',
    bad: {
      main: `<form action="/xx"><p><label>请输入计算结果 <input name="vcode"></label> <img src="${drawn('silver')}" class="vcode" alt="验证码" width="120" height="40"></p><button>提交来信</button></form>`,
    },
    good: {
      main: `<form action="/xx"><p><label>短信验证码 <input name="sms" autocomplete="one-time-code"></label> <button type="button">发送短信验证码</button></p><button>提交来信</button></form>`,
    },
    rules: ['captcha-alternative', 'login-puzzle'],
  },
  {
    id: 'captcha-refresh',
    barrier: '“看不清，换一张”只能用鼠标点图片',
    bad: {
      main: `<form action="/xx"><p><label>验证码 <input name="yzm"></label> <img src="${drawn('silver')}" alt="验证码，看不清换一张" style="cursor:pointer" onclick="this.src=this.src" width="120" height="40"></p><button>提交来信</button></form>`,
    },
    good: {
      main: `<form action="/xx"><p><label>验证码 <input name="yzm"></label> <img src="${drawn('silver')}" alt="验证码图片，可改用语音验证码" width="120" height="40"> <button type="button">换一张</button> <button type="button">播放语音验证码</button></p><button>提交来信</button></form>`,
    },
    rules: ['click-not-focusable', 'mouse-only-control'],
  },
  {
    id: 'code-countdown',
    barrier: '短信验证码 60 秒内有效，不能延长',
    bad: {
      main: '<form action="/xx"><p><label>短信验证码 <input name="sms" autocomplete="one-time-code"></label> <button type="button">获取验证码</button></p><p>验证码 60 秒内有效，过期请重新获取。</p><button>登录</button></form>',
    },
    good: {
      main: '<form action="/xx"><p><label>短信验证码 <input name="sms" autocomplete="one-time-code"></label> <button type="button">获取验证码</button></p><button>登录</button></form>',
    },
    rules: ['code-expiry', 'time-limit-told'],
  },
  {
    id: 'form-time-out',
    barrier: '填表限时 20 分钟，到时自动退出',
    bad: {
      main: '<p>请在 20 分钟内填写完毕，超时系统将自动退出，已填内容不予保存。</p><form action="/xx"><label>单位名称 <input name="dw"></label><button>提交</button></form>',
    },
    good: {
      main: '<p>填写时间不限，已填内容自动保存。</p><form action="/xx"><label>单位名称 <input name="dw"></label><button>提交</button></form>',
    },
    rules: ['time-limit-told'],
  },
  {
    id: 'countdown-jump',
    barrier: '倒计时五秒后脚本自动跳转',
    bad: {
      main: `<p><span id="ds">5</span> 秒后自动跳转到新版网站……</p><script>let s=30;setInterval(()=>{document.getElementById('ds').textContent=String(--s)},1000)</script>`,
    },
    good: { main: `<p>网站已改版，请访问<a href="/new/">新版网站</a>。</p>` },
    rules: ['time-limit-told', 'motion-no-pause', 'axe/meta-refresh'],
  },
  {
    id: 'stars',
    barrier: '满意度评星只能用鼠标点',
    bad: {
      main: `<p>请为本次服务打分：<span class="stars">${[1, 2, 3, 4, 5].map((n) => `<i style="cursor:pointer" onclick="document.title='${n}'">☆</i>`).join('')}</span></p>`,
    },
    good: {
      main: `<fieldset><legend>请为本次服务打分</legend>${[1, 2, 3, 4, 5].map((n) => `<label><input type="radio" name="df" value="${n}"> ${n} 星</label> `).join('')}</fieldset>`,
    },
    rules: ['click-not-focusable', 'mouse-only-control'],
  },
  {
    id: 'stars-delegated',
    barrier: '评星的点击由上级元素代收，键盘到不了',
    bad: {
      main: `<p>请为本次服务打分：</p><ul id="px" style="list-style:none;display:flex">${[1, 2, 3, 4, 5].map((n) => `<li data-n="${n}" style="cursor:pointer;padding:4px">★</li>`).join('')}</ul><script>document.getElementById('px').addEventListener('click',(e)=>{if(e.target.dataset.n)document.title=e.target.dataset.n})</script>`,
    },
    good: {
      main: `<fieldset><legend>请为本次服务打分</legend>${[1, 2, 3, 4, 5].map((n) => `<label><input type="radio" name="df" value="${n}"> ${n} 星</label> `).join('')}</fieldset>`,
    },
    rules: ['click-not-focusable', 'mouse-only-control', 'keyboard-unreached'],
  },
  {
    id: 'smiles',
    barrier: '满意度单选按钮只配表情图片，没有文字',
    bad: {
      main: `<fieldset><legend>您对办理结果是否满意</legend><label><input type="radio" name="my" value="1"><img src="${drawn('gold', 40, 40)}"></label><label><input type="radio" name="my" value="2"><img src="${drawn('gray', 40, 40)}"></label></fieldset>`,
    },
    good: {
      main: `<fieldset><legend>您对办理结果是否满意</legend><label><input type="radio" name="my" value="1"><img src="${drawn('gold', 40, 40)}" alt="满意"></label><label><input type="radio" name="my" value="2"><img src="${drawn('gray', 40, 40)}" alt="不满意"></label></fieldset>`,
    },
    rules: ['axe/label', 'axe/image-alt'],
  },
  {
    id: 'poll-no-labels',
    barrier: '投票选项的文字没有与复选框关联',
    bad: {
      main: '<fieldset><legend>您最关心哪些民生实事（可多选）</legend><p><input type="checkbox" name="v" value="1"> 老旧小区改造</p><p><input type="checkbox" name="v" value="2"> 农村饮水安全</p></fieldset>',
    },
    good: {
      main: '<fieldset><legend>您最关心哪些民生实事（可多选）</legend><p><label><input type="checkbox" name="v" value="1"> 老旧小区改造</label></p><p><label><input type="checkbox" name="v" value="2"> 农村饮水安全</label></p></fieldset>',
    },
    rules: ['axe/label'],
  },
  {
    id: 'date-picker-readonly',
    barrier: '日期只能用鼠标在日历里选，输入框只读',
    bad: {
      main: `<form action="/cx"><p><label>开始日期 <input name="ks" readonly onclick="document.getElementById('rl').style.display='block'"></label></p><div id="rl" style="display:none"><table role="presentation"><tr>${[1, 2, 3].map((d) => `<td onclick="document.getElementsByName('ks')[0].value='2026-10-0${d}'">${d}</td>`).join('')}</tr></table></div><button>查询</button></form>`,
    },
    good: {
      main: `<form action="/cx"><p><label>开始日期（如 2026-10-01） <input name="ks" type="date"></label></p><button>查询</button></form>`,
    },
    rules: [
      'click-not-focusable',
      'mouse-only-control',
      'keyboard-unreached',
      'state-not-told',
      'readonly-picker',
    ],
  },
  {
    id: 'upload-div',
    barrier: '上传控件隐藏，只有一个可点的 div',
    bad: {
      main: `<form action="/sc"><input type="file" id="f" style="display:none" aria-label="上传身份证"><div class="up" style="width:120px;height:80px;border:1px dashed #666;cursor:pointer" onclick="document.getElementById('f').click()">＋ 上传身份证</div><button>提交</button></form>`,
    },
    good: {
      main: `<form action="/sc"><p><label>上传身份证（JPG、PNG，2 MB 以内） <input type="file" id="f"></label></p><button>提交</button></form>`,
    },
    rules: ['click-not-focusable'],
  },
  {
    id: 'region-selects',
    barrier: '省市县三级下拉框都没有名称',
    bad: {
      main: '<form action="/cx"><p>所在地区 <select name="s"><option>甲省</option></select> <select name="d"><option>乙市</option></select> <select name="x"><option>丙县</option></select></p><button>查询</button></form>',
    },
    good: {
      main: '<form action="/cx"><fieldset><legend>所在地区</legend><select name="s" aria-label="省"><option>甲省</option></select> <select name="d" aria-label="市"><option>乙市</option></select> <select name="x" aria-label="县"><option>丙县</option></select></fieldset><button>查询</button></form>',
    },
    rules: ['axe/select-name'],
  },
  {
    id: 'agreement-box',
    barrier: '服务协议在滚动框里，键盘不能滚动',
    bad: {
      main: `<div style="height:120px;overflow:auto;border:1px solid #999" onscroll="void 0"><p>${'用户在使用本系统前，应当仔细阅读并理解本协议的全部内容。'.repeat(20)}</p></div>`,
    },
    good: {
      main: `<div tabindex="0" role="region" aria-label="服务协议" style="height:120px;overflow:auto;border:1px solid #999"><p>${'用户在使用本系统前，应当仔细阅读并理解本协议的全部内容。'.repeat(20)}</p></div>`,
    },
    rules: ['axe/scrollable-region-focusable'],
  },
  {
    id: 'submit-by-link',
    barrier: '“提交”是 javascript 链接',
    bad: {
      main: '<form action="/xx" name="f1"><label>来信标题 <input name="bt"></label> <a href="javascript:document.f1.submit()">提交</a></form>',
    },
    good: {
      main: '<form action="/xx" name="f1"><label>来信标题 <input name="bt"></label> <button>提交</button></form>',
    },
    rules: ['link-pseudo'],
  },
  {
    id: 'face-login',
    barrier: '只能刷脸登录',
    bad: {
      title: '统一身份认证_云岭县政务服务网',
      main: '<h2>登录</h2><p>请使用“蒙速办”手机应用刷脸登录，打开应用完成人脸识别后自动进入。</p><p><button type="button">开始人脸识别</button></p>',
    },
    good: {
      title: '统一身份认证_云岭县政务服务网',
      main: '<h2>登录</h2><form action="/dl"><p><label>账号 <input name="u" autocomplete="username"></label></p><p><label>密码 <input type="password" name="p" autocomplete="current-password"></label></p><button>登录</button></form><p><a href="/lian">改用人脸识别登录</a></p>',
    },
    rules: ['login-phone-only'],
  },
  {
    id: 'progress-colour',
    barrier: '办理进度只用颜色区分，绿色为已办、灰色为未办',
    bad: {
      main: '<p>绿色表示已办结，灰色表示未办理。</p><p><span style="color:#006400">受理</span> → <span style="color:#006400">审查</span> → <span style="color:#555">决定</span></p>',
    },
    good: { main: '<ol><li>受理：已办结</li><li>审查：已办结</li><li>决定：未办理</li></ol>' },
    rules: ['sensory-words', 'required-colour-only'],
  },
];
