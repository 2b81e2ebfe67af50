import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Asterisks at labels that no words explain and no attribute backs. One question a page. */
export default definePageRule({
  id: 'star-unexplained',
  version: 1,
  criteria: ['wcag22:3.3.2', 'gbt37668@2019:3.3.4.1'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    const starred = wza
      .all('label', { hidden: true })
      .filter(
        (el) =>
          /^\s*[*＊]|[*＊][\s:：]*$/.test(el.textContent ?? '') && /[\p{L}]/u.test(el.textContent ?? ''),
      )
      .slice(0, 200)
      .flatMap((el) => {
        const field = (el as HTMLLabelElement).control;
        return field && wza.visible(el)
          ? [{ el, required: field.matches('[required], [aria-required="true"]') }]
          : [];
      });
    if (starred.length === 0) return null;
    const words = wza.squash(document.body.textContent ?? '');
    const bare = starred.filter(({ required }) => !required);
    return {
      count: bare.length,
      at: bare[0] ? wza.target(bare[0].el) : null,
      explained:
        /[*＊]["”）)】号]?.{0,12}(?:必填|必选|必须|为必|required|mandatory)|(?:必填|必选|required|mandatory).{0,12}[*＊]|星号/i.test(
          words,
        ),
    };
  },
  decide: (stars) =>
    stars === null
      ? []
      : [stars.at === null || stars.explained ? pass(null) : ask(stars.at, 'star', { count: stars.count })],
  text: {
    zh: {
      title: '星号要说明是必填',
      who: '读屏把星号念成“星”或者不念，认知障碍者也未必知道它的意思，漏填了才被退回。',
      fix: '在表单开头写“带 * 的为必填”，并给输入框加 required；或直接写“必填”。',
      example: {
        bad: '<label>* 姓名 <input></label>',
        good: '<p>带 * 的为必填。</p><label>* 姓名 <input required></label>',
      },
      says: {
        star: '{count} 个标签带星号，页面上却没有说明，输入框也没有 required，请核对用户能否知道必填。',
      },
    },
    en: {
      title: 'An asterisk needs saying that it means required',
      who: 'Screen readers say “star” or nothing, and not everybody knows the sign; the form comes back.',
      fix: 'Begin the form with “Fields with * are required” and add required to the fields, or write “required”.',
      example: {
        bad: '<label>* Name <input></label>',
        good: '<p>Fields with * are required.</p><label>* Name <input required></label>',
      },
      says: {
        star: '{count} labels have an asterisk that the page does not explain and no required attribute; check whether people know what must be filled in.',
      },
    },
  },
});
