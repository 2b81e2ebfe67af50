import { definePageRule, fail, pass } from '../src/model/rule.ts';

/** Speech of some length on a page whose words are too few to be its transcript, and no link that could lead to one. */
export default definePageRule({
  id: 'sound-without-text',
  version: 2,
  criteria: ['wcag22:1.2.1', 'wcag22:1.2.8', 'gbt37668@2019:3.2.3.1'],
  act: ['e7aa44', '1a02b0', '2eb176', 'afb423', 'ab4d13'],
  impact: 'serious',
  probe: (wza) => {
    if (window.top !== window) return [];
    const text = wza.text(document.body ?? document.documentElement);
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    // a Chinese sentence is one run of letters: two characters count as a word
    const said = Math.max(words, han / 2);
    const others = wza.all('a[href], iframe, object, embed, button, summary, [onclick]', {
      hidden: true,
    }).length;
    const players = wza
      .all('audio, video', { hidden: true })
      .filter((el) => wza.visible(el) || (el.localName === 'audio' && el.hasAttribute('autoplay')));
    return players.flatMap((el) => {
      const media = el as HTMLMediaElement & { captureStream?: () => MediaStream };
      if (media.muted || media.loop || !Number.isFinite(media.duration) || media.duration < 5) return [];
      const heard = wza.heard(el);
      let sound: boolean | null =
        heard !== null ? heard.peak > 0.005 : el.localName === 'audio' ? true : null;
      try {
        if (sound === null && media.readyState > 0)
          sound = (media.captureStream?.().getAudioTracks().length ?? 0) > 0;
      } catch {
        // another site's film keeps its tracks to itself
      }
      if (sound !== true) return [];
      // people speak two to three words a second; a film may say little, so there only a page without words is sure
      const enough = el.localName === 'audio' ? media.duration * 0.8 : 4;
      return [
        {
          at: wza.target(el),
          seconds: Math.round(media.duration),
          kind: el.localName,
          alone:
            others === 0 && players.length === 1 && said < enough && !el.hasAttribute('aria-describedby'),
        },
      ];
    });
  },
  decide: (players) =>
    players.map(({ at, seconds, kind, alone }) =>
      alone ? fail(at, kind === 'audio' ? 'audio' : 'video', { seconds }) : pass(at),
    ),
  text: {
    zh: {
      title: '有声的内容应有文字稿',
      who: '听不见的人从声音里什么也得不到；盲聋人靠点显器只能读文字稿。',
      fix: '在播放器旁边放文字稿全文，或放一个通向文字稿的链接；文字稿不要藏起来。',
      example: {
        bad: '<audio src="zhengce.mp3" controls></audio>',
        good: '<audio src="zhengce.mp3" controls></audio> <a href="zhengce.html">《政策解读》文字稿</a>',
      },
      says: {
        audio: '音频长 {seconds} 秒，页面上读得到的文字太少，不可能是它的文字稿，也没有链接通向文字稿。',
        video: '视频长 {seconds} 秒，页面上没有读得到的文字稿，也没有链接通向文字稿。',
      },
    },
    en: {
      title: 'Sound needs a transcript',
      who: 'Deaf people get nothing from sound, and deafblind people read transcripts with a braille display.',
      fix: 'Put the whole transcript beside the player, or a link to it, and do not hide it.',
      example: {
        bad: '<audio src="policy.mp3" controls></audio>',
        good: '<audio src="policy.mp3" controls></audio> <a href="policy.html">Transcript of “The new policy”</a>',
      },
      says: {
        audio:
          'The sound lasts {seconds} seconds; the words of the page are too few to be its transcript, and no link could lead to one.',
        video:
          'The video lasts {seconds} seconds; the page has no transcript that can be read and no link to one.',
      },
    },
  },
});
