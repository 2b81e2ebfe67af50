import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import {
  countScripts,
  guessLanguage,
  primaryTag,
  scriptsOf,
  otherLanguage,
} from '../../src/words/language.ts';

test('letters are counted by script, digits and signs are not', () => {
  expect(countScripts('政府 gov 2024！')).toEqual({ total: 5, by: { han: 2, latin: 3 } });
  expect(countScripts('ᠮᠣᠩᠭᠣᠯ').by.mongolian).toBe(6);
  expect(countScripts('\ue240\ue300').by).toEqual({ mongolianCodes: 2 });
  assert(
    property(string({ unit: 'binary' }), (s) => {
      const { total, by } = countScripts(s);
      return total === Object.values(by).reduce((sum, n) => sum + n, 0);
    }),
  );
});

test.each([
  ['关于印发政府工作报告的通知', 'zh'],
  ['The office is open on all days of the week and you can call us at any time', 'en'],
  ['La mairie est ouverte tous les jours de la semaine et vous pouvez nous appeler', 'fr'],
  ['Das Amt ist an allen Tagen der Woche geöffnet und Sie können uns anrufen', 'de'],
  ['市役所のご案内です', 'ja'],
  ['시청 안내', 'ko'],
  ['Beijing Shanghai Guangzhou Shenzhen', null],
  ['Paul put dire comment on tape', null],
  ['', null],
])('%s → %s', (text, lang) => expect(guessLanguage(text)).toBe(lang));

test('tags are read as written in the wild', () => {
  expect(primaryTag('zh-CN')).toBe('zh');
  expect(primaryTag('zh_CN')).toBe('zh');
  expect(primaryTag(' EN ')).toBe('en');
  expect(primaryTag('')).toBeNull();
  expect(primaryTag('chinese')).toBeNull();
  expect(scriptsOf('mn')).toContain('mongolian');
  expect(scriptsOf('xx')).toBeNull();
});

test.each([
  ['Bienvenue sur le site de la ville de Pékin', 'en', 'fr'],
  ['Welcome to the website of the city government', 'fr', 'en'],
  ['Willkommen auf der Seite der Stadt, hier finden Sie alle Dienste', 'en', 'de'],
  ['Bonne année', 'de', 'fr'],
  ['欢迎您来到我们的城市，这里为您提供各项服务', 'ja', 'zh'],
  ['北京市へようこそ', 'zh', 'ja'],
  ['东京都立大学人文社会学部教授会', 'ja', null],
  ['東京都千代田区丸の内一丁目', 'zh', null],
  ['Huanying guanglin Beijing Shi Renmin Zhengfu wangzhan', 'en', null],
  ['Qingdao Laoshan', 'fr', null],
  ['Paul put dire comment on tape', 'en', null],
  ['Paul put dire comment on tape', 'fr', null],
  ['Le Monde, El País, Die Zeit', 'en', null],
  ['Information', 'fr', null],
  ['Fédération nationale', 'xx', null],
  ['', 'en', null],
])('%s is surely not %s: %s', (text, claimed, other) =>
  expect(otherLanguage(text, claimed)).toEqual(other === null ? null : { tag: other, sure: true }),
);

test('two different words that only one language has settle a quotation; one is a question', () => {
  expect(otherLanguage('Merci, Monsieur Dupont', 'it')).toEqual({ tag: 'fr', sure: true });
  expect(otherLanguage('Merci, Dupont, merci', 'it')).toEqual({ tag: 'fr', sure: false });
});
