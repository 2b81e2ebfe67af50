import type { LinkFact } from '../model/page-artifacts.ts';
import type { SiteLink, SiteLinks } from '../model/rule.ts';

/** Pages are fed one at a time, in the order of the crawl; what is kept does not grow with the site beyond a bound. */
export type SiteLinkRecord = {
  readonly add: (page: string, links: readonly LinkFact[]) => void;
  readonly close: () => SiteLinks;
};

const mostPairs = 20_000; // links of templates come early; those of single articles fill the rest
const mostOrders = 500;
const shared = 3; // on fewer pages a link is no part of a template

// links for help, and those that usually stand beside them: their order is what people learn
const fixed =
  /^(?:(?:网站)?首页|网站地图|站点地图|登录|注册|关于我们|关于本站|网站声明|隐私声明|版权声明|联系我们|联系方式|在线客服|智能客服|智能问答|网站帮助|帮助中心|使用帮助|帮助|意见反馈|咨询投诉|领导信箱)$/;
const told = /无障碍|accessibility|反馈|纠错|找错|投诉|意见|建议|信箱|联系我们|联系方式/i;

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s>»›|·]+/g, '');
const address = (url: string): string =>
  url
    .replace(/#.*$/, '')
    .replace(/^http:/, 'https:')
    .replace(/\/$/, '');

/** Opens the record of a site's links. */
export const openSiteLinks = (): SiteLinkRecord => {
  type Kept = { -readonly [key in keyof SiteLink]: SiteLink[key] };
  const pairs = new Map<string, Kept>();
  const orders = new Map<string, { order: string[]; pages: number; first: string }>();
  let pages = 0;
  return {
    add(page, links) {
      pages += 1;
      const once = new Map<string, { name: string; url: string }>();
      const names: string[] = [];
      for (const { name: written, url, via } of links) {
        const name = plain(written);
        if (name === '' || name.length > 24 || via === 'frame') continue;
        if (fixed.test(name)) names.push(name);
        if (/^https?:/.test(url)) once.set(`${name}\n${address(url)}`, { name, url: address(url) });
      }
      const byName = Map.groupBy(once.values(), ({ name }) => name);
      const byUrl = Map.groupBy(once.values(), ({ url }) => url);
      for (const [key, { name, url }] of once) {
        const namesakes = (byName.get(name)?.length ?? 0) > 1;
        const doubles = (byUrl.get(url)?.length ?? 0) > 1;
        const known = pairs.get(key);
        if (known) {
          known.pages += 1;
          known.namesakes ||= namesakes;
          known.doubles ||= doubles;
        } else if (pairs.size < mostPairs)
          pairs.set(key, { name, url, pages: 1, first: page, namesakes, doubles });
      }
      const order = names.filter((name) => names.indexOf(name) === names.lastIndexOf(name));
      const known = orders.get(order.join('>'));
      if (known) known.pages += 1;
      else if (order.length >= 2 && orders.size < mostOrders)
        orders.set(order.join('>'), { order, pages: 1, first: page });
    },
    close: () => ({
      pages,
      links: [...pairs.values()].filter(({ name, pages: on }) => on >= shared || told.test(name)),
      orders: [...orders.values()],
    }),
  };
};
