import type { Text } from '../model/json.ts';

/** Words of the two papers to be printed: the attestation of method, and the notice to the site's owner. */
export const formalWords = {
  'nav:attestation': { zh: '方法确认书', en: 'Attestation' },
  'nav:notice': { zh: '整改通知', en: 'Notice' },
  attestationTitle: { zh: '网站无障碍检测方法与结果确认书', en: 'Attestation of method and result' },
  attestationLead: {
    zh: '本页供检测人员核对、签字、盖章后存档。所列内容由检测数据生成，与 report.json 一致。',
    en: 'For inspectors to check, sign, seal and file. Everything here is made from the data of the audit, as in report.json.',
  },
  attestObject: { zh: '检测对象', en: 'What was audited' },
  attestResult: { zh: '检测结果', en: 'Result' },
  attestStandards: { zh: '依据的标准和办法', en: 'Standards and rating method' },
  attestSample: { zh: '样本', en: 'Sample' },
  attestHash: { zh: '数据校验', en: 'Checksums' },
  attestPerson: { zh: '人工判定', en: 'What persons settled' },
  attestSign: { zh: '签字和盖章', en: 'Signatures and seal' },
  grade: { zh: '评级', en: 'Grade' },
  vetoesHit: { zh: '触发的否决项', en: 'Vetoes hit' },
  sampleOf: { zh: '样本构成', en: 'Made up of' },
  sampleParts: {
    zh: '固定检测 {fixed} 个，抽取 {drawn} 个，全部检测 {all} 个',
    en: 'fixed: {fixed}, drawn: {drawn}, because all are: {all}',
  },
  rubricVersion: { zh: '{name}（{id}，第 {version} 版）', en: '{name} ({id}, version {version})' },
  hashReport: { zh: 'report.json 的 SHA-256', en: 'SHA-256 of report.json' },
  hashEvidence: {
    zh: '证据清单 evidence.sha256 的 SHA-256',
    en: 'SHA-256 of the list of evidence, evidence.sha256',
  },
  hashHow: {
    zh: '核对办法：在结果文件夹中运行 sha256sum -c evidence.sha256，并与上列数值比对。',
    en: 'To check: run sha256sum -c evidence.sha256 in the result folder and compare with the values above.',
  },
  hashNone: { zh: '本报告没有与证据放在一起', en: 'this report does not stand beside its evidence' },
  personApplied: { zh: '人工作出的结论', en: 'Answers in force' },
  personRejected: { zh: '驳回的机器结论', en: 'Machine findings rejected' },
  personWaived: { zh: '豁免', en: 'Waivers' },
  personReopened: { zh: '失效重开', en: 'Open again' },
  signInspector: { zh: '检测人', en: 'Inspector' },
  signReviewer: { zh: '复核人', en: 'Reviewer' },
  signUnit: { zh: '检测单位（盖章）', en: 'Organisation (seal)' },
  signDate: { zh: '日期', en: 'Date' },
  signBlank: { zh: '（手写）', en: '(by hand)' },

  'noticeTitle:must': { zh: '网站无障碍问题整改通知', en: 'Notice of accessibility repairs' },
  'noticeTitle:must-gradually': { zh: '网站无障碍改进通知', en: 'Notice of accessibility improvements' },
  'noticeTitle:encouraged': { zh: '网站无障碍改进建议', en: 'Suggestions for accessibility' },
  noticeTo: { zh: '{site} 网站主办单位：', en: 'To the organisation that runs {site}:' },
  noticeIntro: {
    zh: '{date}，对你单位网站作了无障碍检测：{covers}',
    en: 'On {date} your website was audited for accessibility. {covers}',
  },
  'noticeAsk:must': {
    zh: '发现下列需要整改的问题，请按所列办法整改，并在约定的期限内反馈。',
    en: 'The problems below need repair. Please mend them as described and report back by the dates agreed.',
  },
  'noticeAsk:must-gradually': {
    zh: '下列情况供你单位安排改进。请按影响大小逐步改进，改进情况将在以后的检测中与本次比较。',
    en: 'Please use the following to plan improvements, the most effective first. Later audits will be compared with this one.',
  },
  'noticeAsk:encouraged': {
    zh: '下列建议供参考，改进后更多的人能够使用你单位网站。',
    en: 'The following are suggestions: with them, more people can use your website.',
  },
  noticeNeutral: {
    zh: '本通知只陈述检测情况，不作合法性认定。',
    en: 'This notice states what was found. It makes no finding of law.',
  },
  noticeState: { zh: '现状', en: 'State' },
  noticeTable: { zh: '需要整改的问题', en: 'What to repair' },
  noticeCaption: { zh: '按整改项列出的问题、办法和期限', en: 'Problems, repairs and dates' },
  noticeProblem: { zh: '问题和影响', en: 'Problem and who is hurt' },
  noticeFix: { zh: '整改办法', en: 'How to repair' },
  noticeExtent: { zh: '影响面', en: 'Extent' },
  noticeDeadline: { zh: '期限', en: 'By' },
  noticeDeadlineBlank: { zh: '　　年　月　日', en: '____-__-__' },
  noticeMore: {
    zh: '另有 {n} 项较小的问题，见随附的整改清单。',
    en: 'Smaller problems, listed in the repair list: {n}.',
  },
  noticeAsks: {
    zh: '另有 {n} 处疑问待人工判定，不在整改之列。',
    en: 'Questions that a person still has to settle, not part of this notice: {n}.',
  },
  noticeContest: {
    zh: '对上列情况有异议的，请指明序号，并说明理由；每一处的网页、代码和判定依据见随附的检测报告。',
    en: 'To contest an item, name its number and the reason. The report attached holds page, code and grounds for each.',
  },
  noticeNone: { zh: '没有机器确认的问题需要整改。', en: 'There is no machine-found problem to repair.' },
  noticeFrom: { zh: '发出单位（盖章）', en: 'Issued by (seal)' },
  noticeContact: { zh: '联系人和电话', en: 'Contact' },
} as const satisfies Record<string, Text>;
