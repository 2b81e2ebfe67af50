import { definePageRule, fail, pass } from '../src/model/rule.ts';

/** A video without sound on a page that holds nothing else: no text, no link, no sound that could tell what it shows. */
export default definePageRule({
  id: 'silent-video-alternative',
  version: 2,
  criteria: ['wcag22:1.2.1', 'gbt37668@2019:3.2.3.1'],
  act: ['c3232f', 'd7ba54', 'ee13b5', 'fd26cf'],
  impact: 'serious',
  probe: (wza) => {
    if (window.top !== window) return [];
    const frame = 'header, footer, nav, [role="banner"], [role="navigation"], [role="contentinfo"]';
    const letters = (text: string): number => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
    return wza
      .all('video')
      .filter((el) => wza.exposed(el))
      .flatMap((el) => {
        const video = el as HTMLVideoElement & { captureStream?: () => MediaStream };
        // a decoration that runs in a loop behind the page tells nothing
        if (video.loop || (video.muted && !video.controls)) return [];
        const heard = wza.heard(el);
        let sound: boolean | null = heard === null ? null : heard.peak > 0.001;
        try {
          if (sound === null && video.readyState > 0)
            sound = (video.captureStream?.().getAudioTracks().length ?? 1) > 0;
        } catch {
          // another site's film keeps its tracks to itself
        }
        if (sound !== false || !(video.duration > 1)) return [];
        // what stands in the content of the page beside its frame and its headings
        const content = wza.closest(el, 'main, article, [role="main"]') ?? document.body;
        const beside = (part: Element): boolean =>
          content.contains(part) && wza.closest(part, frame) === null;
        const said =
          letters(wza.text(content)) -
          wza
            .all('h1, h2, header, footer, nav')
            .filter(
              (part) => content.contains(part) && wza.closest(part.parentElement ?? part, frame) === null,
            )
            .reduce((sum, part) => sum + letters(wza.text(part)), 0);
        const others = wza
          .all('a[href], audio, iframe, object, embed, button, summary', { hidden: true })
          .filter(beside).length;
        const name = letters(wza.name(el));
        const described = el.hasAttribute('aria-describedby') || el.hasAttribute('aria-details');
        return [{ at: wza.target(el), alone: others === 0 && said - name < 24 && name < 24 && !described }];
      });
  },
  decide: (videos) => videos.map(({ at, alone }) => (alone ? fail(at, 'nothing') : pass(at))),
  text: {
    zh: {
      title: '无声视频应有文字或声音说明',
      who: '看不见画面的人从无声视频里什么也得不到。',
      fix: '在视频旁边写出画面的内容，或提供解说音频；说明轨道（kind="descriptions"）目前的播放器都不支持，不能代替。',
      example: {
        bad: '<video src="yanshi.mp4" controls></video>',
        good: '<video src="yanshi.mp4" controls></video> <p>画面：工作人员演示在自助终端上打印社保凭证的四个步骤……</p>',
      },
      says: { nothing: '视频没有声音，页面上也没有任何文字、链接或音频说明它的内容。' },
    },
    en: {
      title: 'A silent video needs a text or a sound track that tells what it shows',
      who: 'People who cannot see the picture get nothing from a silent video.',
      fix: 'Write beside the video what it shows, or offer a spoken description; no player supports description tracks (kind="descriptions").',
      example: {
        bad: '<video src="demo.mp4" controls></video>',
        good: '<video src="demo.mp4" controls></video> <p>The film shows the four steps of printing a certificate at the terminal…</p>',
      },
      says: {
        nothing: 'The video has no sound, and no text, link or sound of the page tells what it shows.',
      },
    },
  },
});
