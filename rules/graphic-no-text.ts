import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Charts and drawings made of canvas or SVG that say nothing to those who cannot see them. */
export default definePageRule({
  id: 'graphic-no-text',
  version: 2,
  criteria: ['wcag22:1.1.1', 'gbt37668@2019:3.2.1.4'],
  act: ['e88epe'],
  impact: 'serious',
  probe: (wza) =>
    wza
      .all('canvas, svg', { hidden: true })
      .filter((el) => {
        const { width, height } = el.getBoundingClientRect();
        // icons are small, backdrops as large as the window
        return width >= 120 && height >= 80 && width * height < innerWidth * innerHeight * 0.8;
      })
      .filter(
        (el) =>
          wza.visible(el) &&
          wza.exposed(el) &&
          el.parentElement?.closest('svg, a, button, [role="img"], [role="button"], [role="link"]') ===
            null &&
          getComputedStyle(el).pointerEvents !== 'none',
      )
      .slice(0, 20)
      .map((el) => {
        const canvas = el.localName === 'canvas';
        const holder = el.closest('figure');
        return {
          at: wza.target(el),
          canvas,
          told:
            wza.name(el) !== '' ||
            wza.squash(canvas ? (el.textContent ?? '') : '') !== '' ||
            el.querySelector('text, foreignObject, title, desc') !== null ||
            (holder !== null && wza.visibleText(holder) !== ''),
          role: el.getAttribute('role') ?? '',
          heading: wza.headingOf(el).slice(0, 60),
          shapes: canvas
            ? 0
            : el.querySelectorAll('path, rect, circle, ellipse, line, polyline, polygon').length,
        };
      }),
  decide: (graphics) =>
    graphics
      .map(({ at, canvas, told, role, heading, shapes }) => {
        if (told) return pass(at);
        if (role === 'img' || role === 'presentation' || role === 'none') return null; // a name is another rule's matter
        if (canvas) return ask(at, 'canvas', { heading: heading || '…' });
        return shapes >= 2 ? ask(at, 'drawing', { heading: heading || '…' }) : null;
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '图表要有文字说明',
      who: '画在 canvas 或 SVG 里的图表，看不见的人什么也得不到。',
      fix: '加 role="img" 和 aria-label 说出结论，并在旁边给出数据表。',
      example: {
        bad: '<canvas id="income"></canvas>',
        good: '<canvas role="img" aria-label="近三年收入：1200、1800、2200 万元"></canvas>',
      },
      says: {
        canvas:
          '“{heading}”下有一块画布，里面没有文字；请核对它是不是图表，旁边有没有同样内容的文字或数据表。',
        drawing: '“{heading}”下有一幅 SVG 图，没有名称也没有文字；请核对它是否表达内容，旁边有没有文字说明。',
      },
    },
    en: {
      title: 'Charts need words',
      who: 'A chart drawn into canvas or SVG gives nothing to people who cannot see it.',
      fix: 'Add role="img" and an aria-label that states the result, and give the figures in a table beside it.',
      example: {
        bad: '<canvas id="income"></canvas>',
        good: '<canvas role="img" aria-label="Income of three years: 12, 18 and 22 million"></canvas>',
      },
      says: {
        canvas:
          'There is a canvas without any text under “{heading}”; check whether it is a chart and whether text or a table beside it says the same.',
        drawing:
          'There is an SVG drawing without name or text under “{heading}”; check whether it says something and whether text beside it says the same.',
      },
    },
  },
});
