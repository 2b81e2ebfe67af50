import type { Source, Standard } from '../../src/model/criterion.ts';
import { listed, type Listed } from './listed.ts';

/**
 * Indicators that stand alone. A tool for accessible browsing, an entry for older people or a mark says nothing of
 * whether the site itself can be used, so none of these ever counts for conformance, a level or a score.
 */
const ID = 'indicator';
const OURS: Source = { source: '本工具自定 · our own', confidence: null };
const of = { clause: null, classes: null, source: OURS } as const;

const indicators: readonly Listed[] = [
  {
    ...of,
    key: 'tool-present',
    principle: 'robust',
    seeAlso: ['nm-plan@2021:3.5.4-tool', 'gbt37668@2019:3.5.1.3'],
    zh: ['有无障碍浏览工具', '网站装有无障碍浏览工具。'],
    en: ['A browsing tool is there', 'The site has a tool for accessible browsing.'],
  },
  {
    ...of,
    key: 'tool-entry',
    principle: 'operable',
    zh: ['浏览工具的入口', '工具的入口有名称，能用键盘找到和打开。'],
    en: ['Entry of the tool', 'The entry of the tool has a name and can be found and opened by keyboard.'],
  },
  {
    ...of,
    key: 'tool-harmless',
    principle: 'robust',
    zh: ['浏览工具不添障碍', '打开工具后没有新增障碍，键盘操作和语言标记不受影响。'],
    en: [
      'The tool does no harm',
      'Opening the tool adds no barriers; keyboard and language marking stay intact.',
    ],
  },
  {
    ...of,
    key: 'tool-mirror',
    principle: 'robust',
    zh: ['无障碍版内容一致', '另设无障碍版的，内容和功能与原网站一致，登录和表单可用。'],
    en: [
      'The accessible version is equal',
      'Where an accessible version stands apart, content and functions equal the site’s, and login and forms work.',
    ],
  },
  {
    ...of,
    key: 'elder-entry',
    principle: 'understandable',
    seeAlso: ['miit67@2021:a1-elder-entry'],
    zh: ['适老版入口', '有适老版入口，名称易懂。'],
    en: ['Entry for older people', 'There is an entry to a version for older people, plainly named.'],
  },
  {
    ...of,
    key: 'elder-quality',
    principle: 'perceivable',
    seeAlso: ['miit67@2021:a1-1.2.3', 'miit67@2021:a1-2.4.1', 'miit67@2021:a1-floating-window'],
    zh: ['适老版名副其实', '适老版的文字、行距、按钮够大，没有广告和漂浮窗。'],
    en: [
      'The version for older people is one',
      'Its text, spacing and buttons are large enough; it has neither advertising nor drifting windows.',
    ],
  },
  {
    ...of,
    key: 'statement',
    principle: 'understandable',
    zh: ['无障碍声明', '有无障碍说明页面，写明现状和联系方式。'],
    en: ['Accessibility statement', 'A page states how accessible the site is and whom to contact.'],
  },
  {
    ...of,
    key: 'feedback',
    principle: 'robust',
    seeAlso: ['wzf@2023:art62', 'gbt37668@2019:3.5.2.1'],
    zh: ['无障碍反馈渠道', '有反映无障碍问题的渠道。'],
    en: ['Feedback on accessibility', 'There is a channel for problems of accessibility.'],
  },
  {
    ...of,
    key: 'language-versions',
    principle: 'understandable',
    zh: ['各文字版本相当', '另有蒙古文等版本的，内容和功能与汉文版相当。'],
    en: [
      'Versions in other scripts are equal',
      'Where there is a version in Mongolian or another script, its content and functions equal those of the Chinese one.',
    ],
  },
  {
    ...of,
    key: 'mark',
    principle: 'robust',
    seeAlso: ['miit67-a3@2021:mark'],
    zh: ['信息无障碍标识', '展示的信息无障碍标识可以查验，且在有效期内。'],
    en: [
      'Accessibility mark',
      'A mark of information accessibility that is shown can be verified and is still valid.',
    ],
  },
  {
    ...of,
    key: 'document-formats',
    principle: 'perceivable',
    zh: ['文件有网页版', '政策文件除附件外有网页正文。'],
    en: ['Documents as pages', 'Policy documents are there as web pages besides the attachment.'],
  },
  {
    ...of,
    key: 'channels',
    principle: 'perceivable',
    seeAlso: ['wzf@2023:art35', 'gbt37668@2019:3.5.2.2'],
    zh: ['电话之外的渠道', '除电话外，还有文字、短信或视频等服务渠道。'],
    en: [
      'Channels besides the telephone',
      'Besides the telephone there are channels by text, message or video.',
    ],
  },
];

/** Indicators beside conformance. */
export const besides: Standard = {
  id: ID,
  kind: 'indicator',
  name: {
    zh: '独立指标（不计入达标和评分）',
    en: 'Indicators apart (they count for neither conformance nor score)',
  },
  edition: '1',
  status: {
    zh: '本工具自定，用来如实说明工具、入口和标识，不代表网站达到标准',
    en: 'Our own, to tell plainly of tools, entries and marks; they say nothing of conformance',
  },
  levels: [],
  supersedes: null,
  complete: true,
  source: OURS,
  criteria: indicators.map((one) => listed(ID, one)),
};
