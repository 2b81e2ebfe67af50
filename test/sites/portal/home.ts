import type { Page } from './layout.ts';
import { newsList, news, notices } from './news.ts';

const withBarriers = `
<div class="piaochuang"><span>关闭</span><a href="/zjqc/" target="_blank"><img src="/img/piaochuang.png" width="120" height="90"></a></div>
<marquee class="notice">公告：网上办理养老保险资格认证，请在六月三十日前完成。</marquee>
<div class="cols">
<div><div class="carousel"><a href="${news[0]?.url}"><img class="on" src="/img/news1.png"></a><a href="${news[1]?.url}"><img src="/img/news2.png"></a>
<ul class="dots"><li>1</li><li>2</li></ul></div></div>
<div><div class="bt">新闻中心 <a class="more" href="/xwzx/">更多&gt;&gt;</a></div>${newsList(news, false)}
<div class="bt">通知公告 <a class="more" href="/tzgg/">更多&gt;&gt;</a></div>${newsList(notices, false)}</div>
</div>
<p><a class="zt" href="/zjqc/"><img src="/img/zt1.png" width="240" height="60"></a> <a class="zt" href="/bsdt/"><img src="/img/zt2.png" width="240" height="60" alt="图片"></a></p>
<p><a class="fake" href="javascript:void(0)" onclick="location='/bsdt/'">我要办事</a> <span class="fakebtn" onclick="location='/hdjl/'">我要留言</span></p>`;

const repaired = `
<h1>青城区人民政府</h1>
<section class="notice" aria-labelledby="n0"><h2 id="n0">公告</h2><p>网上办理养老保险资格认证，请在六月三十日前完成。</p></section>
<div class="cols">
<section aria-labelledby="n1"><h2 id="n1">图片新闻</h2>
<figure><a href="${news[0]?.url}"><img src="/img/news1.png" width="400" height="220" alt="无障碍环境建设工作推进会会场"></a></figure>
<figure><a href="${news[1]?.url}"><img src="/img/news2.png" width="400" height="220" alt="政务服务中心的手语翻译窗口"></a></figure></section>
<div><section aria-labelledby="n2"><h2 id="n2">新闻中心</h2>${newsList(news, true)}<p><a href="/xwzx/">更多新闻</a></p></section>
<section aria-labelledby="n3"><h2 id="n3">通知公告</h2>${newsList(notices, true)}<p><a href="/tzgg/">更多通知公告</a></p></section></div>
</div>
<p><a href="/zjqc/"><img src="/img/zt1.png" width="240" height="60" alt="专题：走进青城"></a> <a href="/bsdt/"><img src="/img/zt2.png" width="240" height="60" alt="专题：高效办成一件事"></a></p>
<p><a href="/bsdt/">我要办事</a> <a href="/hdjl/">我要留言</a></p>`;

/** The home page. Only its barriers version has scripts. */
export const home = (isRepaired: boolean): Page => ({
  path: '/',
  title: '首页',
  column: '',
  ...(isRepaired ? {} : { script: '/js/home.js' }),
  body: (fixed) => (fixed ? repaired : withBarriers),
});
