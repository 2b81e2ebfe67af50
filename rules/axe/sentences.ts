/**
 * Our own sentences for axe's checks: where its Chinese is missing or hard to follow, where one failed check is not
 * the whole story (a field without `<label>` has no name by any other way either), and where a question must read as
 * one. Keys are codes of findings: check id, or check id '/' message key. `ask` is for questions, else `fail` serves.
 */
export type Sentence = readonly [zh: string, en: string];
export type Sentences = Readonly<Record<string, { readonly fail?: Sentence; readonly ask?: Sentence }>>;

const naming: Sentences = {
  'has-visible-text': {
    fail: [
      '没有屏幕阅读器能读出的文字，也没有 aria-label 或 title',
      'No text that screen readers can read, and no aria-label or title',
    ],
    ask: ['请确认屏幕阅读器能读出这里的名称', 'Please check that screen readers can read a name here'],
  },
  'button-has-visible-text': {
    fail: [
      '按钮里没有屏幕阅读器能读出的文字，也没有 aria-label 或 title',
      'The button has no text that screen readers can read, and no aria-label or title',
    ],
    ask: [
      '请确认屏幕阅读器能读出按钮的名称',
      'Please check that screen readers can read a name of the button',
    ],
  },
  'aria-label': {
    fail: [
      '没有名称：aria-label、aria-labelledby 和 title 都没有或为空',
      'No name: aria-label, aria-labelledby and title are missing or empty',
    ],
    ask: [
      '没有名称（aria-label、aria-labelledby 和 title 都没有或为空），请确认这里是否需要',
      'No name (aria-label, aria-labelledby and title are missing or empty): please check whether one is needed here',
    ],
  },
  'aria-labelledby': {
    fail: [
      'aria-labelledby 没有写，或引用的元素不存在或没有文字',
      'aria-labelledby is missing or refers to nothing or to an element without text',
    ],
    ask: [
      '请确认 aria-labelledby 引用的元素存在',
      'Please check that the element aria-labelledby refers to exists',
    ],
  },
  'implicit-label': {
    fail: [
      '控件没有名称：没有 <label>、aria-label、aria-labelledby 或 title',
      'The field has no name: no <label>, aria-label, aria-labelledby or title',
    ],
    ask: [
      '无法确定控件有没有 <label>，请人工确认',
      'It could not be determined whether the field has a <label>; please check',
    ],
  },
  'explicit-label': {
    fail: [
      '控件没有用 <label for> 关联的文字，也没有其他名称',
      'No <label for> belongs to the field, and it has no other name',
    ],
    ask: [
      '无法确定控件有没有关联的 <label>，请人工确认',
      'It could not be determined whether a <label> belongs to the field; please check',
    ],
  },
  'hidden-explicit-label': {
    fail: [
      '控件的 <label> 被隐藏，屏幕阅读器读不到',
      'The <label> of the field is hidden, screen readers do not get it',
    ],
    ask: [
      '无法确定控件的 <label> 是否被隐藏，请人工确认',
      'It could not be determined whether the <label> is hidden; please check',
    ],
  },
  'non-empty-title/noAttr': {
    fail: ['没有 title，也没有 aria-label', 'No title and no aria-label'],
    ask: [
      '没有 title，也没有 aria-label，请确认这里是否需要名称',
      'No title and no aria-label; please check whether a name is needed here',
    ],
  },
  'non-empty-title/emptyAttr': {
    fail: ['title 为空，也没有 aria-label', 'The title is empty and there is no aria-label'],
    ask: [
      'title 为空，也没有 aria-label，请确认这里是否需要名称',
      'The title is empty and there is no aria-label; please check whether a name is needed here',
    ],
  },
  'non-empty-title': { fail: ['没有 title 或 title 为空', 'The title is missing or empty'] },
  'non-empty-alt/noAttr': { fail: ['没有 alt，也没有其他名称', 'No alt and no other name'] },
  'non-empty-alt/emptyAttr': {
    fail: ['alt 为空，而这里必须有名称', 'The alt is empty, but a name is needed here'],
  },
  'non-empty-alt': { fail: ['没有 alt 或 alt 为空', 'The alt is missing or empty'] },
  'non-empty-if-present': {
    fail: ['按钮的 value 为空，也没有其他名称', 'The value of the button is empty, and it has no other name'],
  },
  'non-empty-value': { fail: ['没有 value 或 value 为空', 'The value is missing or empty'] },
  'non-empty-placeholder': {
    fail: ['没有 placeholder 或 placeholder 为空', 'The placeholder is missing or empty'],
  },
  'has-alt': {
    fail: ['图片没有 alt，也没有其他替代文本', 'The image has no alt and no other alternative text'],
  },
  'alt-space-value': {
    fail: [
      'alt 里只有空格，部分屏幕阅读器不会忽略它',
      'The alt holds only a space, which some screen readers do not ignore',
    ],
  },
  'svg-non-empty-title/noTitle': {
    fail: ['这个 SVG 没有 <title>，也没有 aria-label', 'The SVG has no <title> and no aria-label'],
  },
  'svg-non-empty-title/emptyTitle': { fail: ['这个 SVG 的 <title> 为空', 'The <title> of the SVG is empty'] },
  'svg-non-empty-title': {
    fail: ['这个 SVG 没有替代文本', 'The SVG has no alternative text'],
    ask: ['请确认这个 SVG 有替代文本', 'Please check that the SVG has alternative text'],
  },
  'focusable-no-name': {
    fail: ['按 Tab 键能到这里，却没有可读的名称', 'Tab stops here, but there is no name to read'],
    ask: ['请确认这里有可读的名称', 'Please check that there is a name to read here'],
  },
  'presentational-role/globalAria': {
    fail: [
      '带有 ARIA 属性，不能当作装饰，所以需要名称',
      'It carries ARIA attributes, is no decoration and needs a name',
    ],
  },
  'presentational-role/focusable': {
    fail: ['能获得焦点，不能当作装饰，所以需要名称', 'It is focusable, is no decoration and needs a name'],
  },
  'presentational-role/both': {
    fail: [
      '能获得焦点又带有 ARIA 属性，不能当作装饰，所以需要名称',
      'It is focusable and carries ARIA attributes, is no decoration and needs a name',
    ],
  },
  'presentational-role/iframe': {
    fail: [
      '标为装饰的 <{nodeName}> 又写了 title，各屏幕阅读器读法不一',
      'A <{nodeName}> marked as decoration has a title, which screen readers treat differently',
    ],
  },
  'non-empty-value/noAttr': { fail: ['没有 value，也没有其他名称', 'No value and no other name'] },
  'non-empty-value/emptyAttr': {
    fail: ['value 为空，也没有其他名称', 'The value is empty, and there is no other name'],
  },
  'non-empty-placeholder/noAttr': {
    fail: ['没有 placeholder，也没有其他名称', 'No placeholder and no other name'],
  },
  'non-empty-placeholder/emptyAttr': {
    fail: ['placeholder 为空，也没有其他名称', 'The placeholder is empty, and there is no other name'],
  },
  'presentational-role': {
    fail: [
      '没有标为装饰（role="none"），所以需要名称',
      'Not marked as decoration (role="none"), so it needs a name',
    ],
  },
  'label-content-name-mismatch': {
    fail: ['看得见的文字不在可访问名称里', 'The visible text is not part of the accessible name'],
    ask: [
      '看得见的文字似乎不在可访问名称里，请确认语音控制能否叫出它（只差全角标点的不算）',
      'The visible text seems not to be part of the accessible name; please check that voice control can call it (punctuation alone does not count)',
    ],
  },
  'label-content-name-mismatch/valueText': {
    ask: [
      '里面的文字可能是当前值而不是标签，请确认名称',
      'The text inside may be a value rather than a label; please check the name',
    ],
  },
  'title-only': {
    fail: [
      '名称只来自 title，请确认旁边有看得见的标签',
      'Named by title only: please check that a label can be seen beside it',
    ],
  },
  'multiple-label': {
    fail: [
      '有多个 <label>，部分屏幕阅读器只读第一个，请确认第一个已说明白',
      'Several <label> elements, of which some screen readers read the first: please check that it says enough',
    ],
  },
  'no-implicit-explicit-label': {
    ask: [
      '请确认旁边的 <label> 是否应成为这个自制控件（{data}）的名称',
      'Please check whether the <label> should name this custom widget ({data})',
    ],
  },
  'unique-frame-title': {
    fail: [
      '几个框架的 title 相同，请确认能否区分',
      'Several frames share this title: please check that they can be told apart',
    ],
  },
  'no-focusable-content': {
    fail: ['控件里面还有可获得焦点的元素', 'There are focusable elements inside the control'],
    ask: ['请确认控件里面没有可获得焦点的元素', 'Please check that nothing inside the control is focusable'],
  },
  'no-focusable-content/notHidden': {
    fail: [
      '控件里面的元素虽然写了负的 tabindex，辅助技术仍会停在上面',
      'Assistive technology still stops at the element inside, in spite of its negative tabindex',
    ],
  },
  'autocomplete-valid': {
    fail: ['autocomplete 的值不符合标准', 'The value of autocomplete is not one of the standard'],
    ask: [
      'autocomplete 用了标准以外的值，请确认能否换成标准值',
      'autocomplete has a value outside the standard; please check whether a standard one fits',
    ],
  },
  'is-element-focusable': { fail: ['标为装饰，却能获得焦点', 'Marked as decoration, yet focusable'] },
  'has-global-aria-attribute': {
    fail: ['标为装饰，却带有 ARIA 属性', 'Marked as decoration, yet it carries ARIA attributes'],
  },
  exists: {
    fail: [
      '这里用了服务器端图像映射，请确认有没有键盘可用的其他方式',
      'A server-side image map: please check whether there is another way by keyboard',
    ],
  },
};

const ariaUse: Sentences = {
  'aria-allowed-attr': {
    fail: ['这个角色不支持属性 {values}', 'The role does not support {values}'],
    ask: [
      '属性 {values} 在这里可能被忽略，请确认不影响使用',
      '{values} may be ignored here; please check that nothing is lost',
    ],
  },
  'aria-allowed-attr/caseSensitive': {
    fail: [
      '这些 ARIA 属性的值必须小写：{values}',
      'Values of these ARIA attributes must be lower case: {values}',
    ],
    ask: [
      '这些 ARIA 属性的大小写可能不被识别，请确认：{values}',
      'The case of these ARIA values may not be understood, please check: {values}',
    ],
  },
  'aria-allowed-attr-elm': {
    fail: ['<{nodeName}> 元素不允许使用 {values}', '<{nodeName}> does not allow {values}'],
  },
  'aria-allowed-role': {
    fail: ['角色 {values} 不适合这个元素', 'The role {values} does not suit this element'],
    ask: [
      '角色 {values} 不适合这个元素，请确认原有的语义没有丢失',
      'The role {values} does not suit this element; please check that its own meaning is not lost',
    ],
  },
  'aria-conditional-attr/checkbox': {
    fail: [
      '去掉 aria-checked，复选框的真实状态是 {checkState}',
      'Remove aria-checked: the real state of the checkbox is {checkState}',
    ],
  },
  'aria-conditional-attr/radio': {
    fail: [
      '去掉 aria-checked，单选框的真实状态是 {checkState}',
      'Remove aria-checked: the real state of the radio button is {checkState}',
    ],
  },
  'aria-conditional-attr/rowSingular': {
    fail: [
      '只有 treegrid 的行才支持 {invalidAttrs}，{ownerRole} 的行不支持',
      'Rows of a treegrid support {invalidAttrs}, rows of a {ownerRole} do not',
    ],
  },
  'aria-conditional-attr/rowPlural': {
    fail: [
      '只有 treegrid 的行才支持 {invalidAttrs}，{ownerRole} 的行不支持',
      'Rows of a treegrid support {invalidAttrs}, rows of a {ownerRole} do not',
    ],
  },
  'aria-conditional-attr': {
    fail: [
      'ARIA 属性用在了规范不允许的情形',
      'An ARIA attribute is used where the specification does not allow it',
    ],
  },
  'aria-errormessage': {
    fail: [
      'aria-errormessage 引用的错误信息（{values}）没有办法让屏幕阅读器读出，应配合 role="alert"、aria-live 或 aria-describedby',
      'Screen readers are not told of the message {values} named by aria-errormessage; add role="alert", aria-live or aria-describedby',
    ],
    ask: [
      '请确认 aria-errormessage 引用的元素存在：{values}',
      'Please check that the element named by aria-errormessage exists: {values}',
    ],
  },
  'aria-errormessage/unsupported': {
    fail: [
      'aria-errormessage 引用了多个 id，不少辅助技术不支持',
      'aria-errormessage names several ids, which many assistive technologies do not support',
    ],
  },
  'aria-errormessage/hidden': {
    fail: [
      'aria-errormessage 引用的元素是隐藏的：{values}',
      'aria-errormessage refers to a hidden element: {values}',
    ],
  },
  'aria-hidden-body': {
    fail: [
      '<body> 上有 aria-hidden="true"，整页对屏幕阅读器隐藏',
      '<body> carries aria-hidden="true": the whole page is hidden from screen readers',
    ],
  },
  'aria-no-deprecated-attr': {
    fail: [
      '用了已废弃的 ARIA 属性，请确认能否去掉：{values}',
      'Deprecated ARIA attributes, please check whether they can go: {values}',
    ],
  },
  'aria-prohibited-attr/hasRoleSingular': {
    fail: ['角色 {role} 不允许使用 {prohibited}', 'The role {role} does not allow {prohibited}'],
    ask: [
      '角色 {role} 上的 {prohibited} 多半读不出来，请确认信息没有丢失',
      '{prohibited} is hardly read on the role {role}; please check that nothing is lost',
    ],
  },
  'aria-prohibited-attr/hasRolePlural': {
    fail: ['角色 {role} 不允许使用 {prohibited}', 'The role {role} does not allow {prohibited}'],
    ask: [
      '角色 {role} 上的 {prohibited} 多半读不出来，请确认信息没有丢失',
      '{prohibited} are hardly read on the role {role}; please check that nothing is lost',
    ],
  },
  'aria-prohibited-attr/noRoleSingular': {
    fail: [
      '没有有效角色的 <{nodeName}> 不允许使用 {prohibited}',
      '<{nodeName}> without a valid role does not allow {prohibited}',
    ],
    ask: [
      '没有有效角色的 <{nodeName}> 上，{prohibited} 多半读不出来，请确认信息没有丢失',
      '{prohibited} is hardly read on <{nodeName}> without a valid role; please check that nothing is lost',
    ],
  },
  'aria-prohibited-attr/noRolePlural': {
    fail: [
      '没有有效角色的 <{nodeName}> 不允许使用 {prohibited}',
      '<{nodeName}> without a valid role does not allow {prohibited}',
    ],
    ask: [
      '没有有效角色的 <{nodeName}> 上，{prohibited} 多半读不出来，请确认信息没有丢失',
      '{prohibited} are hardly read on <{nodeName}> without a valid role; please check that nothing is lost',
    ],
  },
  'aria-prohibited-attr/visibleLabelSingular': {
    ask: [
      '{prohibited} 在这里多半读不出来，但引用的文字在页面上可见，请确认不需要它',
      '{prohibited} is hardly read here, but the text it names can be seen; please check that it is not needed',
    ],
  },
  'aria-prohibited-attr/visibleLabelPlural': {
    ask: [
      '{prohibited} 在这里多半读不出来，但引用的文字在页面上可见，请确认不需要它们',
      '{prohibited} are hardly read here, but the text they name can be seen; please check that they are not needed',
    ],
  },
  'aria-prohibited-attr/unresolvedLabel': {
    ask: [
      '{prohibited} 引用的元素不存在，请确认不需要名称',
      'What {prohibited} names does not exist; please check that no name is needed',
    ],
  },
  'aria-prohibited-attr': {
    fail: ['这里不允许使用 {prohibited}', '{prohibited} is not allowed here'],
    ask: [
      '{prohibited} 在这里多半读不出来，请确认信息没有丢失',
      '{prohibited} is hardly read here; please check that nothing is lost',
    ],
  },
  'aria-required-children': {
    fail: ['里面缺少规定角色的子元素：{values}', 'Children of the required role are missing: {values}'],
    ask: [
      '里面还没有规定角色的子元素，可能要等内容载入，请确认：{values}',
      'Children of the required role are not there yet, perhaps still loading; please check: {values}',
    ],
  },
  'aria-required-children/unallowed': {
    fail: ['里面有不允许的子元素：{values}', 'It has children that are not allowed: {values}'],
  },
  'aria-required-children/unallowedPresentational': {
    fail: [
      '里面标为装饰的子元素因为 {values} 不能被忽略',
      'Children marked as decoration cannot be ignored because of {values}',
    ],
  },
  'aria-required-children/aria-busy-fail': {
    fail: [
      '里面有不允许的子元素，写了 aria-busy="true" 也不行：{values}',
      'It has children that are not allowed, aria-busy="true" notwithstanding: {values}',
    ],
  },
  'aria-required-parent': {
    fail: [
      '没有放在规定角色的父元素里：{values}',
      'It is not inside a parent of the required role: {values}',
    ],
  },
  'aria-valid-attr-value': {
    fail: ['ARIA 属性的值无效：{values}', 'An ARIA attribute has an invalid value: {values}'],
  },
  'aria-valid-attr-value/noId': {
    ask: [
      '引用的 id 在页面上不存在，请确认：{needsReview}',
      'The id referred to does not exist on the page, please check: {needsReview}',
    ],
  },
  'aria-valid-attr-value/noIdShadow': {
    ask: [
      '引用的 id 不存在，或在另一个影子 DOM 里，请确认：{needsReview}',
      'The id referred to does not exist or is in another shadow tree, please check: {needsReview}',
    ],
  },
  'aria-valid-attr-value/controlsWithinPopup': {
    ask: [
      '弹出之前无法确定 aria-controls 引用的 id 是否存在，请确认：{needsReview}',
      'Before the pop-up opens it is not known whether the id in aria-controls exists, please check: {needsReview}',
    ],
  },
  'braille-roledescription-equivalent': {
    fail: [
      '写了盲文的角色说明，却没有 aria-roledescription，请确认',
      'There is a role description in braille but no aria-roledescription; please check',
    ],
  },
  'braille-roledescription-equivalent/noRoleDescription': {
    fail: [
      '写了盲文的角色说明，却没有 aria-roledescription，请确认',
      'There is a role description in braille but no aria-roledescription; please check',
    ],
  },
  'braille-roledescription-equivalent/emptyRoleDescription': {
    fail: [
      '写了盲文的角色说明，aria-roledescription 却为空，请确认',
      'There is a role description in braille, yet aria-roledescription is empty; please check',
    ],
  },
  'braille-label-equivalent': {
    fail: [
      '写了盲文名称，却没有可读的名称，请确认',
      'There is a name in braille but none in text; please check',
    ],
  },
  'aria-unsupported-attr': {
    fail: ['多数屏幕阅读器不支持属性 {values}', 'Most screen readers do not support {values}'],
  },
  unsupportedrole: {
    fail: ['多数屏幕阅读器不支持角色 {data}', 'Most screen readers do not support the role {data}'],
  },
  'aria-level': {
    ask: [
      '部分屏幕阅读器不支持大于 6 的 aria-level，请确认标题级别',
      'Some screen readers do not support an aria-level above 6; please check the level',
    ],
  },
  'aria-valid-attr-value/ariaCurrent': {
    ask: [
      'aria-current 的值无效，会当作 true，请确认：{needsReview}',
      'The value of aria-current is not valid and counts as true, please check: {needsReview}',
    ],
  },
  'aria-valid-attr-value/idrefs': {
    ask: [
      '无法确定引用的 id 是否存在，请确认：{needsReview}',
      'It could not be determined whether the id referred to exists, please check: {needsReview}',
    ],
  },
  'aria-valid-attr-value/empty': {
    ask: [
      'ARIA 属性的值为空，会被忽略，请确认：{needsReview}',
      'The ARIA attribute is empty and will be ignored, please check: {needsReview}',
    ],
  },
  'aria-errormessage/idrefs': {
    ask: [
      '无法确定 aria-errormessage 引用的元素是否存在，请确认：{values}',
      'It could not be determined whether the element named by aria-errormessage exists, please check: {values}',
    ],
  },
  'aria-valid-attr': {
    fail: [
      '不是 ARIA 规定的属性：{values}。拼写错误请改正；无障碍工具的私有属性一般无害',
      'Not an ARIA attribute: {values}. Correct it if misspelt; private attributes of accessibility toolbars are mostly harmless',
    ],
  },
  deprecatedrole: { fail: ['角色已废弃：{data}', 'The role is deprecated: {data}'] },
  invalidrole: { fail: ['role 的值无效：{values}', 'The role is not valid: {values}'] },
  'focusable-disabled': {
    fail: [
      '对屏幕阅读器隐藏的内容里，有能获得键盘焦点的元素',
      'Something inside content hidden from screen readers takes keyboard focus',
    ],
    ask: [
      '请确认焦点落到隐藏的内容上后会马上移走',
      'Please check that focus on the hidden content moves on at once',
    ],
  },
  'focusable-not-tabbable': {
    fail: [
      '对屏幕阅读器隐藏的内容里，有能用 Tab 键到达的元素',
      'Something inside content hidden from screen readers can be reached by Tab',
    ],
    ask: [
      '请确认焦点落到隐藏的内容上后会马上移走',
      'Please check that focus on the hidden content moves on at once',
    ],
  },
  'focusable-modal-open': {
    ask: [
      '弹窗打开着，请确认背后隐藏的元素不能用 Tab 键到达',
      'A dialog is open: please check that the hidden elements behind it cannot be reached by Tab',
    ],
  },
  'duplicate-id-aria': {
    fail: [
      '被引用的 id 在页面上重复，请确认名称没有错位：{data}',
      'An id that is referred to is not unique, please check that names are right: {data}',
    ],
  },
};

const looks: Sentences = {
  'color-contrast': {
    fail: [
      '对比度只有 {contrastRatio}:1（文字 {fgColor}，背景 {bgColor}，字号 {fontSize}，字重 {fontWeight}），至少应为 {expectedContrastRatio}',
      'The contrast is only {contrastRatio}:1 (text {fgColor}, background {bgColor}, size {fontSize}, weight {fontWeight}); at least {expectedContrastRatio} is needed',
    ],
    ask: ['无法算出对比度，请人工确认', 'The contrast could not be computed; please check'],
  },
  'color-contrast/fgOnShadowColor': {
    fail: [
      '文字与阴影的对比度只有 {contrastRatio}:1（文字 {fgColor}，阴影 {shadowColor}），至少应为 {expectedContrastRatio}',
      'Text and shadow contrast by only {contrastRatio}:1 (text {fgColor}, shadow {shadowColor}); at least {expectedContrastRatio} is needed',
    ],
  },
  'color-contrast/shadowOnBgColor': {
    fail: [
      '文字阴影与背景的对比度只有 {contrastRatio}:1（阴影 {shadowColor}，背景 {bgColor}），至少应为 {expectedContrastRatio}',
      'Shadow and background contrast by only {contrastRatio}:1 (shadow {shadowColor}, background {bgColor}); at least {expectedContrastRatio} is needed',
    ],
  },
  'color-contrast/bgImage': {
    ask: [
      '背景是图片，无法算出对比度，请人工确认',
      'The background is an image, so the contrast could not be computed; please check',
    ],
  },
  'color-contrast/bgGradient': {
    ask: [
      '背景是渐变色，无法算出对比度，请人工确认',
      'The background is a gradient, so the contrast could not be computed; please check',
    ],
  },
  'color-contrast/imgNode': {
    ask: [
      '元素里含有图片，无法算出对比度，请人工确认',
      'The element contains an image, so the contrast could not be computed; please check',
    ],
  },
  'color-contrast/bgOverlap': {
    ask: [
      '被其他元素盖住，无法算出对比度，请人工确认',
      'Another element lies over it, so the contrast could not be computed; please check',
    ],
  },
  'color-contrast/elmPartiallyObscured': {
    ask: [
      '部分被其他元素挡住，无法算出对比度，请人工确认',
      'Partly hidden by another element, so the contrast could not be computed; please check',
    ],
  },
  'color-contrast/elmPartiallyObscuring': {
    ask: [
      '与其他元素部分重叠，无法算出对比度，请人工确认',
      'It overlaps other elements, so the contrast could not be computed; please check',
    ],
  },
  'color-contrast/fgAlpha': {
    ask: [
      '文字半透明，无法算出对比度，请人工确认',
      'The text is translucent, so the contrast could not be computed; please check',
    ],
  },
  'color-contrast/complexTextShadows': {
    ask: [
      '文字阴影复杂，无法算出对比度，请人工确认',
      'The text shadow is complex, so the contrast could not be computed; please check',
    ],
  },
  'color-contrast/outsideViewport': {
    ask: [
      '在画面之外，无法算出对比度，请人工确认',
      'Outside the viewport, so the contrast could not be computed; please check',
    ],
  },
  'color-contrast/equalRatio': {
    ask: [
      '文字与背景颜色相同，请确认是不是有意隐藏',
      'Text and background have the same colour; please check whether it is hidden on purpose',
    ],
  },
  'color-contrast/shortTextContent': {
    ask: [
      '只有一个字符，请确认是文字还是图形',
      'Only one character; please check whether it is text or a symbol',
    ],
  },
  'color-contrast/emptyValue': {
    ask: [
      '输入框是空的，请填入内容后确认对比度',
      'The field is empty; please check the contrast with a value entered',
    ],
  },
  'color-contrast/nonBmp': {
    ask: [
      '只有图形符号，请确认是否需要看清',
      'It holds only symbols; please check whether they need to be seen',
    ],
  },
  'color-contrast/pseudoContent': {
    ask: [
      '背景由伪元素绘制，无法算出对比度，请人工确认',
      'A pseudo-element paints the background, so the contrast could not be computed; please check',
    ],
  },
  'color-contrast/colorParse': {
    ask: [
      '认不出颜色写法 {colorParse}，请人工确认对比度',
      'The colour {colorParse} was not understood; please check the contrast',
    ],
  },
  'link-in-text-block/fgContrast': {
    fail: [
      '链接只靠颜色区分，与周围文字的对比度只有 {contrastRatio}:1（链接 {nodeColor}，周围文字 {parentColor}），至少应为 {requiredContrastRatio}:1',
      'The link is told by colour alone and contrasts with the text around by only {contrastRatio}:1 (link {nodeColor}, text {parentColor}); at least {requiredContrastRatio}:1 is needed',
    ],
  },
  'link-in-text-block/bgContrast': {
    fail: [
      '链接只靠背景色区分，对比度只有 {contrastRatio}:1（链接背景 {nodeBackgroundColor}，周围背景 {parentBackgroundColor}），至少应为 {requiredContrastRatio}:1',
      'The link is told by background alone, which contrasts by only {contrastRatio}:1 (link {nodeBackgroundColor}, around {parentBackgroundColor}); at least {requiredContrastRatio}:1 is needed',
    ],
    ask: [
      '无法算出链接背景的对比度，请人工确认能否看出是链接',
      'The contrast of its background could not be computed; please check that it can be seen to be a link',
    ],
  },
  'link-in-text-block': {
    fail: ['链接只靠颜色与周围文字区分', 'The link is told from the text around it by colour alone'],
    ask: [
      '无法算出链接与周围文字的对比度，请人工确认能否看出是链接',
      'The contrast with the text around could not be computed; please check that it can be seen to be a link',
    ],
  },
  'link-in-text-block/bgImage': {
    ask: [
      '背景是图片，无法算出对比度，请人工确认能否看出是链接',
      'The background is an image: please check that it can be seen to be a link',
    ],
  },
  'link-in-text-block/bgGradient': {
    ask: [
      '背景是渐变色，无法算出对比度，请人工确认能否看出是链接',
      'The background is a gradient: please check that it can be seen to be a link',
    ],
  },
  'link-in-text-block/imgNode': {
    ask: [
      '链接里含有图片，无法算出对比度，请人工确认能否看出是链接',
      'The link contains an image: please check that it can be seen to be a link',
    ],
  },
  'link-in-text-block/bgOverlap': {
    ask: [
      '被其他元素盖住，无法算出对比度，请人工确认能否看出是链接',
      'Another element lies over it: please check that it can be seen to be a link',
    ],
  },
  'link-in-text-block-style': {
    fail: [
      '链接没有下划线等样式，与周围文字区分不开',
      'The link has no underline or other style that tells it from the text around',
    ],
    ask: ['请确认能从周围文字中看出这是链接', 'Please check that it can be told from the text around'],
  },
  'link-in-text-block-style/pseudoContent': {
    ask: [
      '链接的样式由伪元素绘制，请确认能看出这是链接',
      'A pseudo-element styles the link: please check that it can be seen to be one',
    ],
  },
  'target-offset/nonTabbableNeighbor': {
    ask: [
      '与相邻元素的间距不够（{closestOffset} 像素，至少 {minOffset} 像素），请确认相邻元素是不是点击目标',
      'Too close to its neighbour ({closestOffset} px, at least {minOffset} px); please check whether the neighbour is a target',
    ],
  },
  'important-letter-spacing/omitted': {
    fail: [
      'style 里的 letter-spacing 用 !important 锁定为 {value}em，至少应为 {minValue}em，受影响的不止这一处',
      'letter-spacing in style is locked by !important at {value}em; at least {minValue}em is needed, and more places than this one are hurt',
    ],
  },
  'important-word-spacing/omitted': {
    fail: [
      'style 里的 word-spacing 用 !important 锁定为 {value}em，至少应为 {minValue}em，受影响的不止这一处',
      'word-spacing in style is locked by !important at {value}em; at least {minValue}em is needed, and more places than this one are hurt',
    ],
  },
  'important-line-height/omitted': {
    fail: [
      'style 里的 line-height 用 !important 锁定为 {value}em，至少应为 {minValue}em，受影响的不止这一处',
      'line-height in style is locked by !important at {value}em; at least {minValue}em is needed, and more places than this one are hurt',
    ],
  },
  'meta-viewport': {
    fail: ['viewport 里的 {data} 限制了手机上缩放', '{data} in the viewport limits zooming on phones'],
  },
  'css-orientation-lock': {
    fail: [
      '样式按屏幕方向旋转页面，把内容锁定在一个方向',
      'Styles rotate the page by orientation and lock it to one',
    ],
    ask: ['请确认页面没有锁定为横屏或竖屏', 'Please check that the page is not locked to one orientation'],
  },
  'important-letter-spacing': {
    fail: [
      'style 里的 letter-spacing 用 !important 锁定为 {value}em，至少应为 {minValue}em',
      'letter-spacing in style is locked by !important at {value}em; at least {minValue}em is needed',
    ],
    ask: [
      '请确认 style 里用 !important 锁定的 letter-spacing 够大',
      'Please check that the letter-spacing locked by !important is wide enough',
    ],
  },
  'important-word-spacing': {
    fail: [
      'style 里的 word-spacing 用 !important 锁定为 {value}em，至少应为 {minValue}em',
      'word-spacing in style is locked by !important at {value}em; at least {minValue}em is needed',
    ],
    ask: [
      '请确认 style 里用 !important 锁定的 word-spacing 够大',
      'Please check that the word-spacing locked by !important is wide enough',
    ],
  },
  'important-line-height': {
    fail: [
      'style 里的 line-height 用 !important 锁定为 {value}em，至少应为 {minValue}em',
      'line-height in style is locked by !important at {value}em; at least {minValue}em is needed',
    ],
    ask: [
      '请确认 style 里用 !important 锁定的 line-height 够大',
      'Please check that the line-height locked by !important is wide enough',
    ],
  },
  'target-size': {
    fail: [
      '点击目标只有 {width}×{height} 像素（至少 {minSize}×{minSize}），与相邻目标的间距也不够',
      'The target measures only {width} by {height} px (at least {minSize} by {minSize}) and is too close to others',
    ],
    ask: [
      '这里只有 {width}×{height} 像素（至少 {minSize}×{minSize}），请确认它是不是点击目标',
      'It measures only {width} by {height} px (at least {minSize} by {minSize}); please check whether it is a target',
    ],
  },
  'target-size/partiallyObscured': {
    fail: [
      '点击目标部分被挡住，只剩 {width}×{height} 像素（至少 {minSize}×{minSize}）',
      'The target is partly covered, {width} by {height} px remain (at least {minSize} by {minSize})',
    ],
    ask: [
      '部分被挡住，只剩 {width}×{height} 像素（至少 {minSize}×{minSize}），请确认它是不是点击目标',
      'It is partly covered, {width} by {height} px remain (at least {minSize} by {minSize}); please check whether it is a target',
    ],
  },
  'target-size/partiallyObscuredNonTabbable': {
    ask: [
      '被相邻元素挡住，只剩 {width}×{height} 像素（至少 {minSize}×{minSize}），请确认相邻元素是不是点击目标',
      'A neighbour covers it, {width} by {height} px remain (at least {minSize} by {minSize}); please check whether the neighbour is a target',
    ],
  },
  'target-size/contentOverflow': {
    ask: [
      '内容超出了元素，无法量准点击目标的大小，请人工确认',
      'Content overflows, so the target could not be measured; please check its size',
    ],
  },
  'target-size/tooManyRects': {
    ask: [
      '重叠的元素太多，无法量出点击目标的大小，请人工确认',
      'Too many elements overlap to measure the target; please check its size',
    ],
  },
  'target-offset': {
    fail: [
      '与相邻目标的间距不够：可安全点击的直径只有 {closestOffset} 像素，至少应为 {minOffset} 像素',
      'Too close to its neighbours: the safe diameter is {closestOffset} px, at least {minOffset} px are needed',
    ],
    ask: [
      '与相邻目标的间距可能不够（{closestOffset} 像素，至少 {minOffset} 像素），请人工确认',
      'It may be too close to its neighbours ({closestOffset} px, at least {minOffset} px); please check',
    ],
  },
  'target-offset/tooManyRects': {
    ask: [
      '重叠的元素太多，无法量出间距，请人工确认',
      'Too many elements overlap to measure the distance; please check',
    ],
  },
};

const build: Sentences = {
  'only-listitems': {
    fail: [
      '列表里直接放了不允许的元素：{values}',
      'The list directly contains what is not allowed: {values}',
    ],
    ask: ['请确认列表里只直接放了 <li>', 'Please check that the list directly contains <li> only'],
  },
  'only-dlitems': {
    fail: [
      '<dl> 里直接放了不允许的元素：{values}',
      'The <dl> directly contains what is not allowed: {values}',
    ],
    ask: [
      '请确认 <dl> 里只有成组的 <dt> 和 <dd>',
      'Please check that the <dl> contains only groups of <dt> and <dd>',
    ],
  },
  'structured-dlitems': {
    fail: ['<dl> 里没有先 <dt> 后 <dd> 的一组', 'The <dl> has no <dt> followed by a <dd>'],
  },
  listitem: {
    fail: ['<li> 不在 <ul> 或 <ol> 里', 'The <li> is not inside <ul> or <ol>'],
    ask: ['请确认 <li> 在 <ul> 或 <ol> 里', 'Please check that the <li> is inside <ul> or <ol>'],
  },
  'listitem/roleNotValid': {
    fail: ['<li> 的父元素写了 role，不再是列表', 'The parent of the <li> has a role and is no list any more'],
  },
  dlitem: { fail: ['<dt> 或 <dd> 不在 <dl> 里', 'The <dt> or <dd> is not inside <dl>'] },
  'heading-order': {
    fail: [
      '标题级别在这里跳级，请确认内容层次是否如此',
      'The heading level skips here: please check whether the structure is like that',
    ],
  },
  'page-has-heading-one': {
    fail: [
      '页面没有一级标题，请确认主标题是哪一个',
      'The page has no level-one heading: please check which is the main one',
    ],
  },
  'p-as-heading': {
    fail: [
      '这段文字看起来像标题，却是普通段落，请确认',
      'It looks like a heading but is a plain paragraph; please check',
    ],
  },
  'caption-faked': {
    fail: [
      '表格第一行像是表名，请确认应否改用 <caption>',
      'The first row looks like the title of the table: please check whether it should be a <caption>',
    ],
  },
  'html5-scope': {
    fail: [
      'scope 写在了不是 <th> 的单元格上，请确认表头',
      'scope is on a cell that is no <th>; please check the headers',
    ],
  },
  'scope-value': {
    fail: [
      'scope 的值不是 row、col、rowgroup 或 colgroup，请确认表头',
      'The value of scope is none of row, col, rowgroup and colgroup; please check the headers',
    ],
  },
  'td-has-header': {
    fail: [
      '有些单元格没有对应的表头，请确认这是不是数据表',
      'Some cells have no header: please check whether this is a data table',
    ],
  },
  'td-headers-attr/cell-header-not-in-table': {
    fail: ['headers 引用的单元格不在这张表里', 'headers refers to a cell that is not in this table'],
  },
  'td-headers-attr/cell-header-not-th': {
    fail: ['headers 引用的不是表头单元格', 'headers refers to a cell that is no header'],
  },
  'td-headers-attr/header-refs-self': {
    fail: ['单元格的 headers 引用了自己', 'The cell refers to itself in headers'],
  },
  'td-headers-attr': {
    fail: ['headers 的引用不正确', 'headers refers to a wrong cell'],
    ask: ['headers 为空，请确认单元格的表头', 'headers is empty; please check the headers of the cell'],
  },
  'th-has-data-cells': {
    fail: ['有的表头没有对应的数据单元格，请确认', 'Some header has no data cells; please check'],
  },
  'internal-link-present': {
    fail: [
      '没有找到有效的跳转链接、标题或地标区域，请确认能否跳过重复的导航',
      'No working skip link, heading or landmark was found: please check that repeated navigation can be skipped',
    ],
  },
  'header-present': {
    fail: [
      '页面没有标题，请确认能否跳过重复的导航',
      'The page has no headings: please check that repeated navigation can be skipped',
    ],
  },
  landmark: {
    fail: [
      '页面没有地标区域，请确认能否跳过重复的导航',
      'The page has no landmarks: please check that repeated navigation can be skipped',
    ],
  },
  'skip-link': {
    fail: [
      '跳转链接的目标不存在或不能获得焦点，请按一下确认',
      'The target of the skip link does not exist or is not focusable: please press it',
    ],
  },
  'page-has-main': {
    fail: [
      '页面没有 <main> 区域，请确认能否直达主要内容',
      'The page has no <main>: please check that the main content can be reached directly',
    ],
  },
  'page-no-duplicate-main': {
    fail: [
      '页面有多个 <main>，请确认哪个是主要内容',
      'The page has several <main>: please check which holds the main content',
    ],
  },
  'page-no-duplicate-banner': {
    fail: [
      '页面有多个页首区域，请确认哪个是真正的页首',
      'The page has several banners: please check which is the real one',
    ],
  },
  'page-no-duplicate-contentinfo': {
    fail: [
      '页面有多个页脚区域，请确认哪个是真正的页脚',
      'The page has several contentinfo regions: please check which is the real footer',
    ],
  },
  'landmark-is-top-level': {
    fail: [
      '{role} 区域放在了其他地标区域里，请确认标签与内容相符',
      'The {role} region is inside another landmark: please check that the tag fits the content',
    ],
  },
  'landmark-is-unique': {
    fail: [
      '有同类区域没有不同的名称，请确认能否区分',
      'Regions of this kind have no names of their own: please check that they can be told apart',
    ],
  },
  accesskeys: {
    fail: [
      '几个元素用了同一个 accesskey（{data}），请确认快捷键能到达目标',
      'Several elements share one accesskey ({data}): please check that the shortcut gets there',
    ],
  },
  tabindex: {
    fail: [
      'tabindex 大于 0，请确认焦点顺序合理',
      'tabindex is greater than 0: please check that the order of focus makes sense',
    ],
  },
  'frame-focusable-content': {
    fail: [
      '框架写了 tabindex="-1"，里面却有可操作的内容',
      'The frame has tabindex="-1" although there is operable content inside',
    ],
    ask: [
      '框架写了 tabindex="-1"，请确认里面没有可操作的内容',
      'The frame has tabindex="-1": please check that nothing inside is operable',
    ],
  },
  'focusable-content': {
    fail: [
      '可滚动区域自身不能获得焦点，里面也没有可获得焦点的内容',
      'The scrollable region is not focusable and holds nothing focusable',
    ],
    ask: ['请确认这块区域能用键盘滚动', 'Please check that the region can be scrolled by keyboard'],
  },
  'focusable-element': { fail: ['可滚动区域不能获得焦点', 'The scrollable region is not focusable'] },
  caption: {
    fail: [
      '请确认视频有字幕（也可能已做进画面）',
      'Please check that the video has captions (they may be in the picture)',
    ],
  },
  'no-autoplay-audio': {
    fail: [
      '声音自动播放超过 3 秒，且没有控制按钮',
      'Sound plays by itself for more than 3 seconds without controls',
    ],
    ask: [
      '请确认声音不会自动播放超过 3 秒，或能方便地停下',
      'Please check that sound does not play by itself for more than 3 seconds or is easy to stop',
    ],
  },
  'is-on-screen': {
    fail: [
      '这里用了会自行滚动或闪烁的旧标签',
      'An old element that scrolls or blinks by itself is used here',
    ],
    ask: [
      '这里用了会闪烁的旧标签，请确认画面上是否闪烁',
      'An old blinking element is used here: please check whether it blinks',
    ],
  },
  'meta-refresh': { fail: ['网页会定时刷新或跳转', 'The page refreshes or redirects by timer'] },
  'doc-has-title': { fail: ['网页没有 <title> 或 <title> 为空', 'The page has no <title>, or an empty one'] },
  'has-lang/noLang': { fail: ['<html> 没有 lang', '<html> has no lang'] },
  'has-lang/noXHTML': {
    fail: ['<html> 只写了 xml:lang，应改用 lang', '<html> has only xml:lang; lang is needed'],
  },
  'has-lang': { fail: ['<html> 没有 lang', '<html> has no lang'] },
  'valid-lang': { fail: ['不是有效的语言代码：{values}', 'Not a valid language code: {values}'] },
  'xml-lang-mismatch': {
    fail: ['lang 与 xml:lang 写的不是同一种语言', 'lang and xml:lang name different languages'],
  },
};

export const sentences: Sentences = { ...naming, ...ariaUse, ...looks, ...build };
