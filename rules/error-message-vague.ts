import { definePageRule, fail, pass } from '../src/model/rule.ts';
import { bare } from '../src/words/chinese.ts';

const empty =
  /^(?:thereis|thereare|thereisan|youhave)?(?:is|are|was)?(?:an?)?(?:errors?|invalid|wrong|incorrect|bad|notvalid|notok|failed|failure)(?:value|input|entry|data|field|occurred|message)?$|^(?:pleasecorrect|pleasefix|pleasecheck)(?:the|this|your)?(?:errors?|field|input|entry)?$|^(?:somethingwentwrong|tryagain|pleasetryagain)$|^(?:错误|有误|出错|出错了|输入错误|输入有误|填写有误|填写错误|信息有误|信息错误|无效|无效值|无效输入|输入无效|不合法|非法|非法输入|不正确|校验失败|验证失败|验证不通过|校验不通过|提交失败|操作失败|参数错误|数据错误|系统错误|请检查|请重试|请重新输入|error错误)$/;

/** Error messages of a field that say neither what is wrong nor what to do. */
export default definePageRule({
  id: 'error-message-vague',
  version: 3,
  criteria: ['wcag22:3.3.1', 'gbt37668@2019:3.4.4.1'],
  act: ['36b590'],
  impact: 'serious',
  probe: (wza) => {
    const messages = new Map<Element, Element | null>();
    for (const field of wza.all('input, select, textarea, [role="textbox"], [role="combobox"]')) {
      const invalid = field.getAttribute('aria-invalid');
      const root = field.getRootNode() as Document | ShadowRoot;
      const said = `${field.getAttribute('aria-errormessage') ?? ''} ${invalid !== null && invalid !== 'false' ? (field.getAttribute('aria-describedby') ?? '') : ''}`;
      for (const id of said.split(/\s+/).filter(Boolean)) {
        const message = root.getElementById(id);
        if (message) messages.set(message, field);
      }
    }
    for (const message of wza.all(
      '[role="alert"], [class*="error" i], [class*="invalid" i], [id*="error" i], [class*="errmsg" i]',
    ))
      if (!messages.has(message) && message.querySelector('input, select, textarea, p, div, li') === null)
        messages.set(message, null);
    const fields = wza.all('input:not([type="hidden" i]), select, textarea').length;
    if (fields === 0) return [];
    return [...messages.keys()]
      .filter((message) => wza.visible(message) && wza.visibleText(message) !== '')
      .slice(0, 50)
      .map((message) => ({ at: wza.target(message), words: wza.visibleText(message).slice(0, 100) }));
  },
  decide: (messages) =>
    messages.map(({ at, words }) => (empty.test(bare(words)) ? fail(at, 'vague', { words }) : pass(at))),
  text: {
    zh: {
      title: '出错提示要说明错在哪里',
      who: '看不全页面、认知有障碍的人只听到“错误”，不知道哪里错、怎样改，表就填不完。',
      fix: '写明是哪一项、为什么错、该怎样填，如“身份证号应为 18 位”。',
      example: {
        bad: '<input aria-invalid="true" aria-describedby="e"><span id="e">输入有误</span>',
        good: '<input aria-invalid="true" aria-describedby="e"><span id="e">身份证号应为 18 位</span>',
      },
      says: { vague: '出错提示只有“{words}”，没有说明错在哪里、怎样改。' },
    },
    en: {
      title: 'Error messages tell what is wrong',
      who: 'Whoever hears only “error” does not know what is wrong or how to mend it, and cannot finish the form.',
      fix: 'Name the field, the cause and the remedy: “The number must have 18 digits”.',
      example: {
        bad: '<input aria-invalid="true" aria-describedby="e"><span id="e">Invalid value</span>',
        good: '<input aria-invalid="true" aria-describedby="e"><span id="e">The number must have 18 digits</span>',
      },
      says: { vague: 'The error message says “{words}” only: neither what is wrong nor how to mend it.' },
    },
  },
});
