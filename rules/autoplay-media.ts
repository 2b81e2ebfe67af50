import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Sound or film that starts by itself. */
export default definePageRule({
  id: 'autoplay-media',
  version: 3,
  criteria: ['wcag22:1.4.2', 'gbt37668@2019:3.3.3.10'],
  act: ['80f0bf', 'aaa1bf', '4c31df'],
  impact: 'serious',
  probe: (wza) =>
    wza.all('audio, video, bgsound, embed, object', { hidden: true }).map((el) => {
      const media =
        el instanceof HTMLMediaElement
          ? (el as HTMLMediaElement & { captureStream?: () => MediaStream })
          : null;
      let heard: boolean | null = null; // null = not known
      try {
        if (media && media.readyState > 0) heard = (media.captureStream?.().getAudioTracks().length ?? 0) > 0;
      } catch {
        // another site's film keeps its tracks to itself
      }
      const sounding = wza.heard(el);
      const source = `${el.getAttribute('src') ?? ''} ${el.getAttribute('data') ?? ''} ${[...el.querySelectorAll('source, param')].map((part) => `${part.getAttribute('src') ?? ''} ${part.getAttribute('value') ?? ''}`).join(' ')}`;
      const clip = /#t=(?:npt:)?(\d+(?:\.\d+)?)?(?:,(\d+(?:\.\d+)?))?/.exec(source);
      const length = media && Number.isFinite(media.duration) && media.duration > 0 ? media.duration : null;
      const end = clip?.[2] === undefined ? length : Number(clip[2]);
      return {
        at: wza.target(el),
        tag: el.localName,
        autoplay: media
          ? el.hasAttribute('autoplay')
          : el.localName === 'bgsound' ||
            /autostart\s*=\s*["']?(?:true|1)|autoplay/i.test(el.outerHTML.slice(0, 2000)),
        muted: el.hasAttribute('muted') || media?.muted === true || media?.volume === 0,
        controls: el.hasAttribute('controls') && wza.visible(el),
        sound:
          /\.(?:mp3|wav|wma|ogg|m4a|mid|midi|aac)(?:$|[\s?#])/i.test(source) ||
          el.localName === 'bgsound' ||
          el.localName === 'audio',
        media:
          media !== null ||
          /\.(?:mp3|wav|wma|ogg|m4a|mid|midi|aac|mp4|webm|avi|wmv|flv|swf)(?:$|[\s?#])/i.test(source),
        heard: sounding === null ? heard : sounding.peak > 0.005,
        surely: sounding !== null && sounding.peak > 0.02,
        seconds: end === null ? null : end - Number(clip?.[1] ?? 0),
        loop: el.hasAttribute('loop'),
        // a script of the page may pause it from a control of its own
        ownControl: wza
          .all('button, [role="button"], a, input[type="button" i]')
          .some((control) =>
            /静音|暂停|停止|播放|关闭声音|音量|mute|pause|stop|\bplay\b|volume/i.test(
              wza.name(control) + wza.visibleText(control),
            ),
          ),
      };
    }),
  decide: (media) =>
    media
      .map((m) => {
        if (!m.media) return null;
        if (!m.autoplay) return pass(m.at);
        if (m.muted || (m.tag === 'video' && m.heard === false))
          return m.tag === 'video' && !m.controls && !m.ownControl ? ask(m.at, 'silent-motion') : pass(m.at);
        if (m.controls || (m.seconds !== null && m.seconds <= 3 && !m.loop)) return pass(m.at);
        if (m.tag === 'bgsound') return fail(m.at, 'background-sound');
        if (m.ownControl) return ask(m.at, 'own-control');
        if (m.heard === false) return pass(m.at);
        // a film may have a sound track and be silent all the same
        return (m.tag === 'audio' || m.surely) && m.seconds !== null
          ? fail(m.at, 'sound')
          : ask(m.at, 'maybe-sound');
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '声音不应自动播放，或应能马上停止',
      who: '自动响起的声音会盖住屏幕阅读器的朗读，用户连停止按钮都找不到。',
      fix: '去掉 autoplay，由用户点播；确需自动播放的，默认静音并提供看得见、键盘可用的控件。',
      example: {
        bad: '<audio src="bg.mp3" autoplay loop></audio>',
        good: '<audio src="bg.mp3" controls></audio>',
      },
      says: {
        'background-sound': '页面用 bgsound 播放背景声，用户无法停止。',
        sound: '声音自动播放超过 3 秒，没有停止的控件。',
        'maybe-sound': '媒体会自动播放，没有控件；请核对它有没有声音、是否超过 3 秒。',
        'own-control': '媒体会自动播放，页面上有“静音”“暂停”一类的控件，请核对它是否管用、键盘能否到达。',
        'silent-motion': '视频静音自动播放，没有暂停的控件，请核对是否超过 5 秒、能否停下。',
      },
    },
    en: {
      title: 'Sound should not start by itself, or must be easy to stop',
      who: 'Sound that starts by itself drowns out the screen reader, so its user cannot even find the stop button.',
      fix: 'Remove autoplay and let users start it; if it must start, start muted and offer a visible control that works by keyboard.',
      example: {
        bad: '<audio src="bg.mp3" autoplay loop></audio>',
        good: '<audio src="bg.mp3" controls></audio>',
      },
      says: {
        'background-sound': 'The page plays background sound with bgsound, which nobody can stop.',
        sound: 'Sound starts by itself, lasts more than 3 seconds and has no control to stop it.',
        'maybe-sound':
          'Media starts by itself without controls; check whether it has sound and lasts more than 3 seconds.',
        'own-control':
          'Media starts by itself; the page has a mute or pause control: check that it works and the keyboard reaches it.',
        'silent-motion':
          'A muted video starts by itself without a control; check whether it lasts more than 5 seconds and can be stopped.',
      },
    },
  },
});
