/** The parts of axe-core's page-side object that the kit uses (axe 4.14; its own types leave `commons` out). */
export type VirtualNode = {
  readonly actualNode: Node | undefined;
  readonly children: readonly VirtualNode[];
  readonly parent: VirtualNode | null;
  getComputedStylePropertyValue(name: string): string;
};

type TextOf = (node: VirtualNode) => string;
type Test = (node: VirtualNode) => boolean;

/** axe after `axe.setup()`: `_tree` is the flattened tree of this frame, shadow roots and slots resolved. */
export type AxeInPage = {
  readonly _tree: readonly VirtualNode[];
  readonly commons: {
    readonly aria: {
      readonly arialabelledbyText: TextOf;
      readonly arialabelText: TextOf;
      readonly getRole: (node: VirtualNode) => string | null;
    };
    readonly dom: {
      readonly isFocusable: Test;
      readonly isInTabOrder: Test;
      readonly isVisibleOnScreen: Test;
      readonly isVisibleToScreenReaders: Test;
    };
    readonly text: {
      readonly accessibleTextVirtual: TextOf;
      readonly subtreeText: TextOf;
      readonly titleText: TextOf;
      readonly formControlValue: TextOf;
      readonly nativeTextMethods: Readonly<
        Record<
          | 'altText'
          | 'labelText'
          | 'placeholderText'
          | 'valueText'
          | 'fieldsetLegendText'
          | 'figureText'
          | 'tableCaptionText'
          | 'svgTitleText'
          | 'subtreeText',
          TextOf
        >
      >;
    };
  };
};
