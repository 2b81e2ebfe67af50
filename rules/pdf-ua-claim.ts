import { defineDocumentRule, fail, pass } from '../src/model/rule.ts';
import { pdfFacts } from './pdf.ts';

/** In the order of the words below; `faults` may hold codes of later versions. */
const codes = [
  'identification',
  'title',
  'structure',
  'roles',
  'lists',
  'tables',
  'table-headers',
  'headings',
  'notes',
  'alternatives',
  'untagged',
  'language',
  'annotations',
  'links',
  'tab-order',
  'forms',
  'fonts',
  'unicode',
  'layers',
  'attachments',
  'objects',
] as const;

/**
 * A file that declares conformance to PDF/UA (ISO 14289) must conform: buyers and inspectors take the mark as proof.
 * Files that declare nothing are not held to the standard here; other rules ask about what hurts people.
 */
export default defineDocumentRule({
  id: 'pdf-ua-claim',
  version: 1,
  criteria: [],
  act: [],
  impact: 'minor',
  kinds: ['pdf'],
  decide: (document) => {
    const { checked, claims: part, faults } = pdfFacts(document);
    if (!checked || part === null) return [];
    const found = codes.filter((code) => (faults[code] ?? 0) > 0);
    return found.length === 0
      ? [pass(null)]
      : found.map((code) => fail(null, code, { part, n: faults[code] ?? 0 }));
  },
  text: {
    zh: {
      title: '声明符合 PDF/UA 的文件确实符合',
      who: '文件带有“符合 PDF/UA”的标记，残障用户和采购、验收人员会据此相信它无障碍；实际不符，就是误导。',
      fix: '按提示修改后用校验工具（如 veraPDF、PAC）复查；做不到的，去掉 PDF/UA 声明。',
      example: {
        bad: '元数据写着 pdfuaid:part 为 1，文件却没有语言、表格没有表头',
        good: '先通过校验，再写入 PDF/UA 声明',
      },
      says: {
        identification: '文件声明符合 PDF/UA-{part}，但声明本身写得不合标准',
        title: '文件声明符合 PDF/UA-{part}，但元数据没有标题，或没有设为打开时显示标题',
        structure: '文件声明符合 PDF/UA-{part}，但没有合格的结构树',
        roles: '文件声明符合 PDF/UA-{part}，但有 {n} 个标签对应不到标准类型',
        lists: '文件声明符合 PDF/UA-{part}，但列表或目录标签有 {n} 处不合标准',
        tables: '文件声明符合 PDF/UA-{part}，但表格标签有 {n} 处不合标准（位置不对或行列不齐）',
        'table-headers': '文件声明符合 PDF/UA-{part}，但有 {n} 个表格的表头与单元格没有建立联系',
        headings: '文件声明符合 PDF/UA-{part}，但标题级别有 {n} 处不合标准',
        notes: '文件声明符合 PDF/UA-{part}，但有 {n} 处脚注没有自己的编号，或用了不允许的类型',
        alternatives: '文件声明符合 PDF/UA-{part}，但有 {n} 处图形或公式没有替代文本',
        untagged: '文件声明符合 PDF/UA-{part}，但有内容既没有标签也没有标为背景，或两者混用',
        language: '文件声明符合 PDF/UA-{part}，但有 {n} 处文字无法确定语言，或语言代码不合规范',
        annotations: '文件声明符合 PDF/UA-{part}，但有 {n} 个链接或批注没有放进相应标签，或没有说明',
        links: '文件声明符合 PDF/UA-{part}，但有 {n} 个链接没有自己的说明文字',
        'tab-order': '文件声明符合 PDF/UA-{part}，但有 {n} 页没有设定 Tab 键顺序',
        forms: '文件声明符合 PDF/UA-{part}，但有 {n} 个填写项没有名称或没有放进 Form 标签',
        fonts: '文件声明符合 PDF/UA-{part}，但有 {n} 种字体没有嵌入，或编码不合标准',
        unicode: '文件声明符合 PDF/UA-{part}，但有 {n} 种字体的字形对应不到文字',
        layers: '文件声明符合 PDF/UA-{part}，但有 {n} 组图层没有名称，或会自动切换',
        attachments: '文件声明符合 PDF/UA-{part}，但有 {n} 个内嵌文件没有写明文件名或说明',
        objects:
          '文件声明符合 PDF/UA-{part}，但含有动态表单、引用其他文件的内容，或重复使用的带标签内容（{n} 处）',
      },
    },
    en: {
      title: 'A file that declares PDF/UA conforms to it',
      who: 'People with disabilities, buyers and inspectors trust a file that carries the mark of PDF/UA; a false mark misleads them.',
      fix: 'Repair what is named and check again with a validator (veraPDF, PAC), or take the declaration out.',
      example: {
        bad: 'The metadata say pdfuaid:part 1, but no language is stated and tables have no headers',
        good: 'The declaration is written after the check is passed',
      },
      says: {
        identification: 'the file declares PDF/UA-{part}, but writes the declaration wrongly',
        title:
          'the file declares PDF/UA-{part}, but its metadata hold no title or viewers are not told to show it',
        structure: 'the file declares PDF/UA-{part}, but has no sound structure tree',
        roles: 'the file declares PDF/UA-{part}, but {n} tags map to no standard type',
        lists: 'the file declares PDF/UA-{part}, but tags of lists or contents are wrong {n} times',
        tables:
          'the file declares PDF/UA-{part}, but tags of tables are wrong {n} times (out of place or irregular)',
        'table-headers': 'the file declares PDF/UA-{part}, but headers of {n} tables are not tied to cells',
        headings: 'the file declares PDF/UA-{part}, but heading levels are wrong {n} times',
        notes:
          'the file declares PDF/UA-{part}, but {n} notes have no id of their own or are of a type not allowed',
        alternatives: 'the file declares PDF/UA-{part}, but {n} figures or formulas have no alternative',
        untagged:
          'the file declares PDF/UA-{part}, but content is neither tagged nor marked as decoration, or both',
        language:
          'the file declares PDF/UA-{part}, but the language of text cannot be told or is malformed {n} times',
        annotations:
          'the file declares PDF/UA-{part}, but {n} links or remarks are not in their tags or have no words',
        links: 'the file declares PDF/UA-{part}, but {n} links have no description of their own',
        'tab-order': 'the file declares PDF/UA-{part}, but {n} pages set no tab order',
        forms: 'the file declares PDF/UA-{part}, but {n} form fields have no name or are not in Form tags',
        fonts:
          'the file declares PDF/UA-{part}, but {n} fonts are not embedded or not encoded as the standard asks',
        unicode: 'the file declares PDF/UA-{part}, but characters of {n} fonts have no meaning in Unicode',
        layers:
          'the file declares PDF/UA-{part}, but {n} sets of layers have no name or switch by themselves',
        attachments: 'the file declares PDF/UA-{part}, but {n} files within it have no name or description',
        objects:
          'the file declares PDF/UA-{part}, but holds dynamic forms, content of other files, or tagged content used twice ({n})',
      },
    },
  },
});
