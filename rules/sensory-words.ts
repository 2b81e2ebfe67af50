import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Instructions that lean on place, shape, colour or sound: 点击右侧的红色按钮. */
export default definePageRule({
  id: 'sensory-words',
  version: 2,
  criteria: ['wcag22:1.3.3', 'gbt37668@2019:3.2.4.1'],
  act: ['9bd38c'],
  impact: 'moderate',
  probe: (wza) => {
    const thing = '(?:按钮|图标|链接|菜单|栏目|窗口|对话框|图片|标志|入口|方块|圆圈|导航)';
    const place =
      '(?:左侧|右侧|左边|右边|左上角|右上角|左下角|右下角|上方|下方|顶部|底部|上图|下图|上角|下角)';
    const look = '(?:红色|绿色|蓝色|黄色|橙色|灰色|黑色|圆形|方形|三角形?|箭头形?|大号|小号|闪烁)';
    const patterns = [
      new RegExp(
        `(?:点击|单击|点按|按下?|选择|请点|见|使用|通过|进入|打开)[^。；，,.;]{0,12}(?:${place}|${look})[^。；，,.;]{0,10}${thing}`,
      ),
      new RegExp(`(?:点击|单击|点按|按下?|请点)[^。；，,.;]{0,8}(?:${place}|${look})的`),
      /(?:听到|听见)[^。；，,.;]{0,8}(?:提示音|铃声|嘀声|响声)后/,
      /\b(?:click|press|select|use|tap|choose|see)\b[^.;]{0,40}\b(?:on the (?:left|right)|to the (?:left|right)|(?:red|green|blue|yellow|round|square|triangular|big|large)\b[^.;]{0,15}\b(?:button|link|icon|box|arrow))/i,
      /\bthe (?:[\w-]+ )?(?:\w+ )?(?:on|in|to) the (?:far )?(?:left|right)\b(?! (?:of|side of)\b)/i,
      /\b(?:red|green|blue|yellow|round|square) (?:button|icon|arrow)\b/i,
    ];
    // an order to operate something that is told by its looks or place and nothing else
    const orders = [
      new RegExp(
        `(?:点击|单击|点按|请点|按下)[^。；，,.;“”"'《》【】]{0,8}(?:${place}|${look})[^。；，,.;“”"'《》【】]{0,6}(?:按钮|图标|链接|菜单|入口)`,
      ),
      /\b(?:click|press|select|use|tap|choose)\b[^.;"“”']{0,30}\b(?:(?:red|green|blue|yellow|orange|round|square|triangular)\b[^.;"“”']{0,15}\b(?:button|link|icon|arrow)|(?:button|link|icon|arrow|menu)s? (?:on|to|in) the (?:far |bottom |top |upper |lower )?(?:left|right|corner)\b)/i,
    ];
    const controls = wza
      .all(
        'a[href], button, input[type="submit" i], input[type="button" i], summary, [role="button"], [role="link"]',
      )
      .map((el) => wza.name(el).toLowerCase())
      .filter((name) => name.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= 2);
    const found = wza
      .all('p, li, td, dd, div, span, label, figcaption, strong')
      .filter((el) => wza.exposed(el))
      .flatMap((el) => {
        let own = '';
        for (const child of el.childNodes) {
          if (child.nodeType === 3) own += child.nodeValue ?? '';
          else if (child instanceof Element && child.matches('b, strong, em, i, a, font, span, u'))
            own += wza.visibleText(child);
        }
        const text = wza.squash(own);
        // the words of a news story are no instruction
        if (
          text.length < 4 ||
          text.length > 400 ||
          (el.localName === 'span' && el.parentElement?.matches('p, li, td, dd, label'))
        )
          return [];
        const hit = patterns.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
        return hit === undefined
          ? /点击|单击|\bclick\b/i.test(text) && !wza.closest(el, 'a, button')
            ? [{ at: wza.target(el), words: '', alone: false }]
            : []
          : [
              {
                at: wza.target(el),
                words: hit.slice(0, 60),
                // with one control there is no doubt which; a control of this text names itself
                alone:
                  controls.length !== 1 &&
                  orders.some((order) => order.test(text)) &&
                  !/[“”"'「」《》【】]/.test(text) &&
                  !controls.some((name) => text.toLowerCase().includes(name)) &&
                  el.querySelector('a[href], button, img, svg') === null,
              },
            ];
      });
    return found;
  },
  decide: (found) =>
    found.map(({ at, words, alone }) =>
      words === '' ? pass(at) : alone ? fail(at, 'nothing-else', { words }) : ask(at, 'sensory', { words }),
    ),
  text: {
    zh: {
      title: '操作说明不能只靠位置、形状、颜色或声音',
      who: '看不见页面的人找不到“右侧的红色按钮”，听不见的人等不到“嘀声”。',
      fix: '写出控件的名称，如：点击“提交申请”按钮（页面右侧）。',
      example: { bad: '请点击右侧的红色按钮。', good: '请点击页面右侧的“提交申请”按钮。' },
      says: {
        'nothing-else': '“{words}”只靠位置、形状或颜色指路，没有写出控件的名称。',
        sensory: '“{words}”靠位置、形状、颜色或声音指路，请核对是否另写了控件的名称。',
      },
    },
    en: {
      title: 'Instructions must not rely on place, shape, colour or sound alone',
      who: 'Who cannot see the page cannot find “the red button on the right”, and who cannot hear waits for no beep.',
      fix: 'Name the control: press the “Submit” button (on the right).',
      example: { bad: 'Press the red button on the right.', good: 'Press the “Submit” button on the right.' },
      says: {
        'nothing-else': '“{words}” points by place, shape or colour alone and does not name the control.',
        sensory: '“{words}” points by place, shape, colour or sound; check that the control is also named.',
      },
    },
  },
});
