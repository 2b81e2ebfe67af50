import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { bare } from '../src/words/chinese.ts';

/** aria-label on text that has no role: ARIA forbids the name there, and most screen readers do not say it. */
export default definePageRule({
  id: 'aria-name-lost',
  version: 2,
  criteria: ['wcag22:4.1.2'],
  act: ['kb1m8s'],
  impact: 'moderate',
  probe: (wza) => {
    const nameless =
      /^(?:caption|code|deletion|emphasis|generic|insertion|mark|none|paragraph|presentation|strong|subscript|suggestion|superscript|term|time)$/;
    const inline =
      'span, p, em, strong, b, i, u, s, small, code, sub, sup, ins, del, mark, caption, font, abbr, kbd, samp, var, cite, q';
    return wza
      .all(`${inline}, div, [role]`, { hidden: true })
      .filter((el) => el.hasAttribute('aria-label') || el.hasAttribute('aria-labelledby'))
      .flatMap((el) => {
        const role = (el.getAttribute('role') ?? '').trim().toLowerCase();
        if (!wza.exposed(el) || wza.focusable(el)) return [];
        if (role === '' ? !el.matches(`${inline}, div`) : !nameless.test(role)) return [];
        if (el.matches('abbr, kbd, samp, var, cite, q') && role === '') return [];
        const root = el.getRootNode() as Document | ShadowRoot;
        const ids = (el.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
        const label = wza.squash(
          ids.length > 0
            ? ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ')
            : (el.getAttribute('aria-label') ?? ''),
        );
        const text = wza.visibleText(el);
        // without text of its own the name is all there is: axe fails that
        if (label === '' || text === '') return [];
        return [
          {
            at: wza.target(el),
            label: label.slice(0, 100),
            text: text.slice(0, 1000),
            tag: el.localName,
            // some readers say the name of a bare box; a role that takes no name was chosen
            group: role === '' && (el.localName === 'div' || el.childElementCount > 0),
          },
        ];
      });
  },
  decide: (places) =>
    places.map(({ at, label, text, tag, group }) => {
      if (bare(text).includes(bare(label))) return pass(at);
      const args = { label, tag };
      return group ? ask(at, 'group', args) : fail(at, 'lost', args);
    }),
  text: {
    zh: {
      title: '没有角色的文字不能用 aria-label 命名',
      who: '屏幕阅读器大多不读 <span>、<p> 上的 aria-label，写在里面的话盲人听不到。',
      fix: '把话写成网页文字（可视觉隐藏），或给元素加上合适的角色。',
      example: {
        bad: '<span aria-label="必填">*</span>',
        good: '<span aria-hidden="true">*</span><span class="visually-hidden">必填</span>',
      },
      says: {
        lost: '<{tag}> 没有可命名的角色，aria-label“{label}”按规范不允许，也读不出来。',
        group:
          '<{tag}> 没有可命名的角色，名称“{label}”按规范不允许；请核对听不到它的人是否缺了信息，或加 role="group"。',
      },
    },
    en: {
      title: 'Text without a role must not be named by aria-label',
      who: 'Most screen readers do not say an aria-label on <span> or <p>; what it tells does not reach blind people.',
      fix: 'Write the words as text of the page (visually hidden if need be), or give the element a fitting role.',
      example: {
        bad: '<span aria-label="required">*</span>',
        good: '<span aria-hidden="true">*</span><span class="visually-hidden">required</span>',
      },
      says: {
        lost: 'The <{tag}> has no role that may be named; its aria-label “{label}” is not allowed and not announced.',
        group:
          'The <{tag}> has no role that may be named; check whether people who do not hear “{label}” miss something, or add role="group".',
      },
    },
  },
});
