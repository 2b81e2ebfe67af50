import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Video and audio: is there a text, are there captions? Burnt-in captions and texts nearby need a person's eye. */
export default definePageRule({
  id: 'media-alternative',
  version: 3,
  criteria: ['wcag22:1.2.1', 'wcag22:1.2.2', 'gbt37668@2019:3.2.3.1', 'gbt37668@2019:3.2.3.2'],
  act: [
    'c3232f',
    'e7aa44',
    'f51b46',
    '1a02b0',
    '1ec09b',
    'd7ba54',
    'ee13b5',
    'fd26cf',
    'eac66b',
    'c5a4ea',
    '1ea59c',
    '2eb176',
    'afb423',
    'ab4d13',
  ], // asks what these decide by watching
  impact: 'serious',
  probe: (wza) => {
    const textual =
      /文字稿|文字版|文字实录|字幕|手语|图文|摘要|概要|transcript|captions?|subtitles?|text version/i;
    const near = (el: Element): boolean =>
      textual.test(
        wza.text(wza.closest(el, 'figure, article, li, section, div, td, main') ?? el).slice(0, 5000),
      );
    const players = wza.all('video, audio').map((el) => ({
      at: wza.target(el),
      kind: el.localName,
      name: wza.name(el).slice(0, 60),
      tracks: el.querySelectorAll('track[kind="captions" i], track[kind="subtitles" i], track:not([kind])')
        .length,
      text: near(el),
      // a silent loop behind the page is decoration
      decoration:
        el.hasAttribute('muted') &&
        (el.hasAttribute('loop') || el.hasAttribute('autoplay')) &&
        !el.hasAttribute('controls'),
    }));
    const links = wza
      .all('a[href]')
      .filter((el) =>
        /\.(?:mp4|mp3|mov|avi|wmv|wma|flv|webm|m4a|wav|rmvb)(?:$|[?#])/i.test(el.getAttribute('href') ?? ''),
      )
      .map((el) => ({
        at: wza.target(el),
        kind: 'link',
        name: wza.name(el).slice(0, 60),
        tracks: 0,
        text: near(el),
        decoration: false,
      }));
    return [...players, ...links];
  },
  decide: (media) =>
    media
      .map(({ at, kind, name, tracks, text, decoration }) => {
        if (decoration) return null;
        if (tracks > 0) return pass(at);
        if (text) return ask(at, 'check-text', { name: name || '…' });
        return kind === 'link'
          ? ask(at, 'link', { name: name || '…' })
          : kind === 'video'
            ? ask(at, 'video', { name: name || '…' })
            : ask(at, 'audio', { name: name || '…' });
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '视频应有字幕，音频应有文字稿',
      who: '听不见的人要看字幕，看不见的人要听解说，两者都能靠文字稿。',
      fix: '给视频加 <track kind="captions"> 或内嵌字幕，在旁边提供文字稿或内容概要。',
      example: {
        bad: '<video src="fbh.mp4" controls></video>',
        good: '<video src="fbh.mp4" controls><track kind="captions" src="fbh.vtt" srclang="zh"></video> <a href="fbh.html">发布会文字实录</a>',
      },
      says: {
        video: '视频没有字幕轨道，旁边也没有看到文字稿，请核对画面里是否有字幕、有无文字版。',
        audio: '音频旁边没有看到文字稿，请核对。',
        link: '链接“{name}”通向音视频文件，旁边没有看到文字稿或字幕的说明，请核对。',
        'check-text': '音视频（{name}）旁边似乎有文字稿、字幕或概要，请核对是否完整。',
      },
    },
    en: {
      title: 'Video needs captions, audio needs a transcript',
      who: 'Deaf people need captions, blind people need description, and a transcript serves both.',
      fix: 'Add <track kind="captions"> or burnt-in captions and put a transcript or summary beside it.',
      example: {
        bad: '<video src="press.mp4" controls></video>',
        good: '<video src="press.mp4" controls><track kind="captions" src="press.vtt" srclang="en"></video> <a href="press.html">Transcript</a>',
      },
      says: {
        video:
          'The video has no caption track and no transcript was seen; check for captions in the picture and a text version.',
        audio: 'No transcript was seen beside the audio; check for one.',
        link: 'The link “{name}” leads to audio or video without any mention of a transcript or captions; check it.',
        'check-text':
          'There seems to be a transcript, captions or a summary beside the media ({name}); check that it is complete.',
      },
    },
  },
});
