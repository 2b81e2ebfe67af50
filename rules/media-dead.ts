import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Pictures and videos that do not load: nobody gets them, and their alternatives may be all there is. */
export default definePageRule({
  id: 'media-dead',
  version: 1,
  criteria: ['gov-guide@2017:media-works'],
  act: [],
  impact: 'minor',
  probe: (wza) => {
    const dead: Element[] = [];
    let alive = 0;
    for (const el of wza.all('img')) {
      const picture = el as HTMLImageElement;
      if ((picture.currentSrc || picture.src) === '' || !picture.complete) continue; // nothing asked for, or still waiting
      if (picture.naturalWidth === 0 && !/^data:|\.svg(?:$|[?#])/i.test(picture.currentSrc)) dead.push(el);
      else alive += 1;
    }
    for (const el of wza.all('video, audio')) {
      const media = el as HTMLMediaElement;
      if (media.error !== null || media.networkState === 3) dead.push(el);
      else if (media.readyState > 0) alive += 1;
    }
    return { dead: dead.length, first: dead[0] ? wza.target(dead[0]) : null, alive };
  },
  decide: ({ dead, first, alive }) =>
    dead > 0 ? [ask(first, 'dead', { dead })] : alive > 0 ? [pass(null)] : [],
  text: {
    zh: {
      title: '图片和音视频能正常显示和播放',
      who: '打不开的图片、视频对谁都没有用；读屏软件仍会读出来，白费时间。',
      fix: '修复地址，或删去失效的图片和视频。',
      example: { bad: '<img src="/images/lost.jpg" alt="活动现场">', good: '删去，或换成能打开的图片' },
      says: {
        dead: '页面上有 {dead} 个图片或音视频没有加载成功，请核对是否失效。',
      },
    },
    en: {
      title: 'Pictures and media load',
      who: 'A picture or video that does not load helps nobody; screen readers still read it out and take people’s time.',
      fix: 'Mend the address, or take out what is gone.',
      example: {
        bad: '<img src="/images/lost.jpg" alt="The event">',
        good: 'Taken out, or a picture that loads',
      },
      says: {
        dead: '{dead} pictures or media of the page did not load; check whether they are gone.',
      },
    },
  },
});
