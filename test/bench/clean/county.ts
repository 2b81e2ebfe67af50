import { portalOf } from '../zh/portal-page.ts';

const picture = (colour: string, w: number, h: number): string =>
  `data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='${w}' height='${h}'><rect width='${w}' height='${h}' fill='${colour}'/></svg>`;
const news = [
  '全市老旧小区改造推进会召开',
  '秋季义务教育招生工作启动',
  '城市公园新增健身步道十公里',
  '市政务服务大厅延长办公时间',
  '防汛应急演练在滨江区举行',
];
const list = (items: readonly string[]): string =>
  `<ul>${items.map((t, n) => `<li><a href="/n/${n}.html">${t}</a> <time datetime="2026-10-0${n + 1}">2026-10-0${n + 1}</time></li>`).join('')}</ul>`;

const home = {
  title: '首页_青岚市人民政府门户网站',
  head: `<style>.banner{position:relative;overflow:hidden}.banner img{max-width:100%;height:auto;display:block}.cap{background:#123;color:#fff;margin:0;padding:8px}.ic{display:inline-block;width:20px;height:20px;background:#0b4ea2;vertical-align:middle}.links{display:flex;flex-wrap:wrap;gap:12px;list-style:none;padding:0}.links a{display:block;border:1px solid #0b4ea2;padding:10px 14px}.sub{position:relative}.sub ul{position:absolute;background:#fff;border:1px solid #555;padding:8px;list-style:none;z-index:5}.foot img{vertical-align:middle}</style>`,
  main: `<section aria-label="图片新闻"><div class="banner"><a href="/n/0.html"><img id="tp" src="${picture('steelblue', 480, 200)}" width="480" height="200" alt=""><span class="cap" id="tb" style="display:block">${news[0]}</span></a></div><p><button type="button" onclick="h(-1)">上一条</button> <button type="button" onclick="h(1)">下一条</button> <span id="di" role="status">第 1 条，共 3 条</span></p></section>
<script>var t=${JSON.stringify(news.slice(0, 3))},i=0;function h(d){i=(i+d+3)%3;document.getElementById('tb').textContent=t[i];document.getElementById('di').textContent='第 '+(i+1)+' 条，共 3 条'}</script>
<section aria-labelledby="yw"><h2 id="yw">青岚要闻</h2>${list(news)}<p><a href="/yw/">更多青岚要闻</a></p></section>
<section aria-labelledby="gg"><h2 id="gg">通知公告</h2>${list(['关于停水检修的通知', '公务员考试录用公告', '道路施工绕行公告'])}<p><a href="/gg/">更多通知公告</a></p></section>
<section aria-labelledby="kj"><h2 id="kj">快捷服务</h2><ul class="links"><li><a href="/sb/"><span class="ic" aria-hidden="true"></span> 社保查询</a></li><li><a href="/gjj/"><span class="ic" aria-hidden="true"></span> 公积金查询</a></li><li><a href="/jt/"><span class="ic" aria-hidden="true"></span> 交通违法查询</a></li></ul></section>
<div class="sub"><button type="button" aria-expanded="false" aria-controls="bm" onclick="var u=document.getElementById('bm');u.hidden=!u.hidden;this.setAttribute('aria-expanded',String(!u.hidden))">部门网站</button><ul id="bm" hidden><li><a href="/b/jy">教育局</a></li><li><a href="/b/cz">财政局</a></li></ul></div>`,
  footer: `<p><a href="/bz/"><img src="${picture('crimson', 40, 48)}" width="40" height="48" alt="党政机关网站标识"></a> <a href="/jc/"><img src="${picture('orange', 100, 48)}" width="100" height="48" alt="政府网站找错"></a></p><p>网站标识码：1500000001 <a href="https://beian.miit.gov.cn/">蒙ICP备00000001号</a> 联系电话：0471-0000000</p>`,
};
const guide = {
  title: '加装电梯补助办事指南_青岚市人民政府门户网站',
  head: '<style>details{border:1px solid #888;padding:8px;margin:8px 0}.st{display:flex;flex-wrap:wrap;gap:12px;padding:0;list-style:none;counter-reset:s}.st li{flex:1 1 140px;border:1px solid #0b4ea2;padding:8px}.req{color:#b00}table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:6px;text-align:left}input,select,textarea{font:inherit;border:1px solid #555}</style>',
  main: `<h2>基本信息</h2><table><caption>事项基本信息</caption><tr><th scope="row">实施主体</th><td>市住房和城乡建设局</td></tr><tr><th scope="row">办理时限</th><td>二十个工作日</td></tr><tr><th scope="row">收费</th><td>不收费</td></tr></table>
<h2>办理流程</h2><ol class="st"><li><strong>申请</strong>：向街道提交材料</li><li><strong>初审</strong>：街道五日内核对</li><li><strong>公示</strong>：公示七日</li><li><strong>拨付</strong>：拨到业委会账户</li></ol>
<h2>申请材料</h2><ul><li>业主同意书（<a href="/f/tys.docx">下载样表，Word，32 KB</a>）</li><li>改造方案（<a href="/f/fa.pdf">下载示例，PDF，1.1 MB</a>）</li></ul>
<h2>常见问题</h2><details><summary>一楼业主不同意怎么办？</summary><p>由社区居委会组织协商，协商记录作为申请材料之一。</p></details><details><summary>补助什么时候到账？</summary><p>公示结束后三十日内拨付。</p></details>
<h2>在线咨询</h2><form action="/zx/"><p>带“（必填）”的项目必须填写。</p><p><label for="xm">姓名（必填）</label> <input id="xm" name="xm" required autocomplete="name"></p><p><label for="dh">手机号码（必填）</label> <input id="dh" name="dh" type="tel" required autocomplete="tel" aria-describedby="dhs"> <span id="dhs">11 位数字</span></p><p><label for="lb">咨询类别</label> <select id="lb"><option>办理条件</option><option>补助标准</option></select></p><fieldset><legend>是否公开</legend><label><input type="radio" name="gk" value="1" checked> 公开</label> <label><input type="radio" name="gk" value="0"> 不公开</label></fieldset><p><label for="nr">咨询内容（必填）</label><br><textarea id="nr" rows="4" cols="30" required></textarea></p><p><label><input type="checkbox" name="ty"> 我已阅读<a href="/xz/">写信须知</a></label></p><p><button>下一步</button></p></form>`,
};
const article = {
  title: '关于公布改造计划的通知_青岚市人民政府门户网站',
  head: '<style>#zoom p{text-indent:2em;margin:0 0 1em}.fn{font-size:14px;color:#555}.pg{display:flex;gap:8px;list-style:none;padding:0}.pg a,.pg span{display:block;min-width:28px;padding:4px 8px;border:1px solid #888;text-align:center}</style>',
  main: `<p class="fn">来源：市住房和城乡建设局 发布日期：2026年10月8日</p><div id="zoom"><p>各区人民政府，市直各有关部门：</p><p>为改善居民居住条件，现将今年的老旧小区改造计划公布如下，请认真组织实施。</p><p>一、加强组织领导。各区要落实属地责任。</p><p>二、严格资金管理。专款专用，接受监督。</p><p style="text-align:right">青岚市人民政府办公室</p><p style="text-align:right">2026年10月8日</p></div>
<p>附件：<a href="/f/jh.xlsx">老旧小区改造计划表（Excel，48 KB）</a></p><figure><img src="${picture('teal', 400, 200)}" width="400" height="200" alt="雨花街道梧桐苑小区改造后的外墙和新装的电梯"><figcaption>改造后的梧桐苑小区</figcaption></figure>
<video controls width="400" height="220" src="/v/jd.mp4"><track kind="captions" srclang="zh" label="中文字幕" src="/v/jd.vtt" default></video><p><a href="/v/jd.html">视频文字稿：改造政策解读</a></p>
<nav aria-label="分页"><ul class="pg"><li><span aria-current="page">1</span></li><li><a href="?p=2" aria-label="第 2 页">2</a></li><li><a href="?p=3" aria-label="第 3 页">3</a></li><li><a href="?p=2">下一页</a></li></ul></nav>
<p>英文版标题：<span lang="en">Notice on the renewal plan of old neighbourhoods</span></p><p>上一篇：<a href="/n/7.html">关于停水检修的通知</a></p><p>下一篇：<a href="/n/9.html">道路施工绕行公告</a></p>`,
};

/** Path and markup of each page. */
export const countyPages: Readonly<Record<string, string>> = {
  '/county/home.html': portalOf(home),
  '/county/guide.html': portalOf(guide),
  '/county/article.html': portalOf(article),
};
