import type { KitWorld, PlaceOnly } from './kit.ts';

/** A control that may be operated without harm. */
export type Control = {
  readonly id: number;
  readonly place: PlaceOnly;
  readonly name: string;
  readonly role: string;
  readonly kind: 'expander' | 'popup' | 'tab' | 'summary' | 'button' | 'select';
  readonly link: boolean; // Space does nothing on links
  readonly native: boolean; // button or summary: Enter and Space are all there is
  readonly expanded: string; // aria-expanded, '' = none
  readonly panel: number | null; // kit id of what aria-controls names
  readonly advised: boolean; // words beside a select tell that choosing leads elsewhere
};
/** What `installControls` adds to the isolated world. */
export type ControlsWorld = KitWorld & {
  wzaControls: {
    find(listening: readonly number[], most: number): { controls: Control[]; refused: number };
    again(selector: string): Control | null;
    /** Whether its words and marks tell of nothing that sends, deletes, pays or leaves. */
    mild(id: number): boolean;
  };
};

/** Installs the search for controls. Serialised by its source: nothing from outside its own body. */
export const installControls = (): void => {
  const world = globalThis as unknown as ControlsWorld;
  if (world.wzaControls !== undefined) return;
  const kit = world.wzaKit;
  const zh =
    /提交|支付|付款|缴费|删除|移除|清空|清除|退出|注销|登出|发送|发布|发表|确认|确定|下单|购买|结算|保存|上传|下载|打印|分享|收藏|登录|登陆|注册|点赞|投票|预约|申请|办理|回复|评论|举报|关闭|取消|同意|接受|拒绝|重置|搜索|搜一搜|检索|查询|播放|朗读|语音|返回|撤销|挂号|签到|领取|设为首页/;
  const en =
    /\b(?:submit|pay|delete|remove|clear|send|publish|log ?(?:out|in|off)|sign ?(?:out|in|off|up)|register|buy|order|checkout|save|upload|download|print|share|confirm|ok|subscribe|vote|post|apply|reply|comment|report|close|cancel|accept|agree|decline|reject|reset|search|go|play|back|undo|dismiss)\b/i;
  const inCode =
    /location|window\.open|\.submit|\.href|history\.|print\(|logout|delete|remove|download|\bpay|ajax|\.post\(|fetch\(/i;
  const inMarks = /log-?out|sign-?out|delete|remove|submit|\bpay\b|download|print|share|login/i;
  const find = (scope: Element, selector: string): Element | null =>
    (scope.getRootNode() as Document | ShadowRoot).querySelector(selector);
  const panelOf = (el: Element): Element | null => {
    const key = (kit.attr(el, 'aria-controls') || kit.attr(el, 'aria-owns')).trim().split(/\s+/)[0] ?? '';
    return key === '' ? null : find(el, `#${CSS.escape(key)}`);
  };
  const idle = (href: string): boolean =>
    /^(?:#.*|javascript:\s*(?:void\s*\(?\s*0\s*\)?)?\s*;*)$/i.test(href);

  const kindOf = (el: Element): Control['kind'] => {
    if (kit.is(el, 'select')) return 'select';
    if (kit.is(el, 'summary')) return 'summary';
    if (kit.role(el) === 'tab') return 'tab';
    if (kit.is(el, '[aria-haspopup]:not([aria-haspopup=false])')) return 'popup';
    if (kit.is(el, '[aria-expanded],[aria-controls]')) return 'expander';
    return 'button';
  };
  const mild = (el: Element, shows: boolean): boolean => {
    const words = `${kit.name(el)} ${kit.attr(el, 'title')} ${kit.attr(el, 'value')}`;
    if (!shows && (zh.test(words) || en.test(words))) return false;
    return !inMarks.test(`${kit.attr(el, 'id')} ${kit.attr(el, 'class')} ${kit.attr(el, 'name')}`);
  };
  const harmless = (el: Element, listens: boolean): boolean => {
    if (kit.attr(el, 'aria-disabled') === 'true') return false;
    const kind = kindOf(el);
    if (kind === 'select') return !kit.is(el, '[multiple]') && el.querySelectorAll('option').length > 1;
    if (kit.is(el, 'input,textarea,[contenteditable],label,option,audio,video,embed,object')) return false;
    if (kit.is(el, 'a[href],area[href]')) {
      if (!idle(kit.attr(el, 'href')) || kit.is(el, '[download],[target=_blank]')) return false;
      if (kind === 'button' && !listens && kit.attr(el, 'onclick') === '') return false;
    }
    if (kit.is(el, 'button') && (el as HTMLButtonElement).form !== null) {
      const { type } = el as HTMLButtonElement;
      if (type === 'reset' || (type === 'submit' && kind === 'button')) return false;
      if (type === 'submit' && kit.attr(el, 'type') !== '') return false;
    }
    const code = ['onclick', 'onmousedown', 'onkeydown', 'onfocus']
      .map((name) => kit.attr(el, name))
      .join(' ');
    if (inCode.test(code)) return false;
    // A tab shows what it names; it does not do it.
    return mild(el, kind === 'tab' || kind === 'summary');
  };
  const describe = (id: number): Control => {
    const el = kit.byId(id) as Element;
    const panel = panelOf(el);
    const beside = `${kit.name(el)} ${kit.attr(el, 'title')} ${kit.parent(el)?.textContent ?? ''}`;
    return {
      id,
      place: kit.target(el),
      name: kit.name(el),
      role: kit.role(el),
      kind: kindOf(el),
      link: kit.is(el, 'a[href]') && kit.attr(el, 'role') === '',
      native: kit.is(el, 'button:not([role]),summary:not([role])'),
      expanded: kit.attr(el, 'aria-expanded'),
      panel: panel === null ? null : kit.id(panel),
      advised:
        /自动跳转|选择后|直接打开|即跳转|跳转到|前往|友情链接|相关链接|网站群|opens? (?:when|on)|will (?:open|go|take)|go to|jump/i.test(
          beside,
        ),
    };
  };
  const likeOf = (el: Element): string => {
    const up = kit.parent(el);
    const of = (one: Element | null): string =>
      one === null ? '' : `${one.localName}.${kit.attr(one, 'class').replace(/\d+/g, '')}`;
    return `${of(el)} ${kit.attr(el, 'role')} ${of(up)}`;
  };
  /** Controls in the order of their worth, at most two of a like; `listening` = kit ids of elements that listen for clicks. */
  const search = (listening: readonly number[], most: number): { controls: Control[]; refused: number } => {
    const listens = new Set(listening.map((id) => kit.byId(id)));
    const marked =
      'summary,[role=tab],[aria-expanded],[aria-haspopup],[aria-controls],button,[role=button],select';
    let refused = 0;
    const seen = new Map<string, number>();
    const found = kit
      .all()
      .filter(
        (el) =>
          kit.is(el, marked) || listens.has(el) || (kit.is(el, 'a[href]') && kit.attr(el, 'onclick') !== ''),
      )
      .filter((el) => kit.tabbable(el) && kit.visible(el))
      .filter((el) => {
        const fine = harmless(el, listens.has(el));
        if (!fine) refused += 1;
        return fine;
      });
    const worth = ['popup', 'expander', 'tab', 'summary', 'button', 'select'];
    const controls = found
      .map((el) => ({ el, worth: worth.indexOf(kindOf(el)) }))
      .sort((a, b) => a.worth - b.worth)
      .filter(({ el }) => {
        const like = likeOf(el);
        seen.set(like, (seen.get(like) ?? 0) + 1);
        return (seen.get(like) ?? 0) <= 2;
      })
      .slice(0, most)
      .map(({ el }) => describe(kit.id(el)));
    return { controls, refused };
  };
  world.wzaControls = {
    find: search,
    mild: (id) => mild(kit.byId(id) as Element, false),
    again: (selector) => {
      let scope: Document | ShadowRoot = document;
      let el: Element | null = null;
      for (const step of selector.split(' >>> ')) {
        el = scope.querySelector(step);
        if (el === null) return null;
        scope = el.shadowRoot ?? scope;
      }
      return el === null ? null : describe(kit.id(el));
    },
  };
};
