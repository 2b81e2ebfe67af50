import type { Text } from '../model/json.ts';

/** Words of the checklist: what a person tests, what was answered. */
export const checklistWords = {
  'nav:checklist': { zh: '人工判定', en: 'Checklist' },
  checklistLead: {
    zh: '机器不能单独下结论的条款，由人来检查。这里列出看哪些网页、怎样检查、怎样判定，以及已有的答复。',
    en: 'What machines cannot settle alone a person tests: where to look, how to test, what decides, and what was answered.',
  },
  checklistHow: {
    zh: '填写办法：运行 wza review export 导出表格，填好后用 wza review import 导入，评级随即重算。',
    en: 'To answer: export the table with wza review export, fill it in, bring it back with wza review import; the grade is made again.',
  },
  checklistFinal: {
    zh: '最终：评级所依据的条款和全部疑问都已判定。',
    en: 'Final: every criterion the grade counts and every question is settled.',
  },
  checklistProvisional: {
    zh: '暂定：评级所依据的条款还有 {criteria} 项、疑问还有 {questions} 处等人工判定。',
    en: 'Provisional: criteria of the grade that wait for a person: {criteria}; questions: {questions}.',
  },
  templatesTitle: { zh: '每种模板看一页', en: 'One page of every template' },
  templatesLead: {
    zh: '下面标为“每种模板看一页”的条款，都在这些网页上检查。',
    en: 'Criteria marked “one page of every template” are tested on these pages.',
  },
  checklistOf: { zh: '{standard}（{n} 项）', en: '{standard} ({n})' },
  whereToLook: { zh: '看哪些网页', en: 'Where to look' },
  nowhereToLook: {
    zh: '已检测的网页中没有发现相关内容；请确认没有检测的网页中也没有。',
    en: 'No audited page holds such content; make sure that pages not audited hold none either.',
  },
  moreToLook: { zh: '等，共 {n} 页', en: 'and more, pages in all: {n}' },
  howToTest: { zh: '怎样检查', en: 'How to test' },
  whatDecides: { zh: '怎样判定', en: 'What decides' },
  testedWith: { zh: '用什么检查', en: 'Tested with' },
  openQuestions: { zh: '有关的疑问', en: 'Questions about it' },
  openQuestionsCount: { zh: '{n} 处', en: '{n}' },
  answersGiven: { zh: '已有的答复', en: 'Answers given' },
  answerOnPage: { zh: '只限网页 {page}', en: 'this page only: {page}' },
  answerUntil: { zh: '有效期至 {day}', en: 'valid until {day}' },
  whoAnswered: { zh: '检查人', en: 'Who' },
  whenAnswered: { zh: '日期', en: 'Date' },
  whatAnswered: { zh: '答复', en: 'Answer' },
  whyAnswered: { zh: '理由或说明', en: 'Reason or note' },
  aboutWhat: { zh: '对什么', en: 'About' },
  howMany: { zh: '处数', en: 'Places' },
  answersTitle: { zh: '对疑问和问题的答复', en: 'Answers to questions and failures' },
  answersNone: { zh: '还没有任何答复。', en: 'No answers were given yet.' },
  answersApplied: { zh: '已判定', en: 'Decided' },
  answersRejected: {
    zh: '已驳回：机器判断有误，两边都不计',
    en: 'Rejected: the machine was wrong, counted on neither side',
  },
  answersWaived: {
    zh: '已豁免：不计分，有关条款不会判为符合',
    en: 'Waived: out of the score; their criteria are never met',
  },
  answersReopened: { zh: '重新打开：以前的答复不再有效', en: 'Open again: answers that no longer hold' },
  whyReopened: { zh: '原因', en: 'Why' },
  notFoundNow: { zh: '这次没有找到（{id}）', en: 'not found this time ({id})' },
} as const satisfies Record<string, Text>;
