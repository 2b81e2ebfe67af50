import type { OutlineLine } from '../../model/outline-record.ts';

/** A node of the accessibility tree as DevTools gives it, as far as it is read here. */
export type AxNode = {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
};

const longestName = 120;
/** Without a meaning of their own to listeners: what is in them counts. */
const plain = new Set([
  'none',
  'generic',
  'RootWebArea',
  'paragraph',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'MenuListPopup',
  'LabelText',
  'LayoutTable',
  'LayoutTableRow',
  'LayoutTableCell',
  'rowgroup',
  'strong',
  'emphasis',
  'superscript',
  'subscript',
  'Section',
  'Ruby',
]);
/** Told as one by their name: text in them is that name again. */
const named = new Set([
  'link',
  'button',
  'heading',
  'tab',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'treeitem',
  'checkbox',
  'radio',
  'switch',
  'columnheader',
  'rowheader',
  'DisclosureTriangle',
  'tooltip',
]);
/** Fields: what people typed is no business of ours. */
const fields = new Set(['textbox', 'searchbox', 'spinbutton', 'combobox', 'TextField']);
const told = new Set(['level', 'expanded', 'checked', 'pressed', 'selected', 'disabled', 'required']);
const only = new Set(['disabled', 'required', 'selected']); // told when they hold
const levelled = new Set(['heading', 'treeitem']);

const squash = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';

const statesOf = (node: AxNode, role: string): Record<string, string> =>
  Object.fromEntries(
    (node.properties ?? []).flatMap(({ name, value: { value } }) => {
      const text = String(value);
      if (name === 'invalid') return text === 'false' ? [] : [[name, text]];
      if (!told.has(name) || (name === 'level' && !levelled.has(role))) return [];
      return only.has(name) && text !== 'true' ? [] : [[name, text]];
    }),
  );

/** The lines of an accessibility tree, the first `most`, how many there would be, and every text in it. */
export type ReadTree = { readonly lines: OutlineLine[]; readonly total: number; readonly heard: string };

/**
 * Reads an accessibility tree in the order in which it is told. `inner` gives the nodes of the frame that a node holds.
 * Neighbouring texts are joined; boxes without a role of meaning are left out. Pure.
 */
export const readTree = (
  nodes: readonly AxNode[],
  inner: (frame: AxNode) => readonly AxNode[],
  most: number,
): ReadTree => {
  const lines: OutlineLine[] = [];
  const heard: string[] = [];
  let total = 0;
  let open: OutlineLine | null = null; // a text that more may be joined to
  const put = (line: OutlineLine): void => {
    total += 1;
    if (lines.length < most) lines.push(line);
  };
  const tell = (list: readonly AxNode[], depth: number, frames: number): void => {
    const byId = new Map(list.map((node) => [node.nodeId, node]));
    const visit = (node: AxNode, at: number, within: boolean): void => {
      const role = String(node.role?.value ?? '');
      const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
      const name = squash(node.name?.value);
      if (role === 'InlineTextBox') return;
      if (!node.ignored && name !== '') heard.push(name);
      if (!node.ignored && role === 'StaticText') {
        if (within || name === '') return;
        if (open !== null && open.depth === at) open.name = `${open.name} ${name}`.slice(0, longestName);
        else put((open = { depth: at, role: 'text', name: name.slice(0, longestName), states: {} }));
        return;
      }
      if (
        node.ignored ||
        (plain.has(role) && name === '') ||
        role === 'RootWebArea' ||
        role === 'ListMarker'
      ) {
        const breaks = role === 'paragraph' || role === 'generic'; // boxes of their own; words in a line are ignored nodes
        if (breaks) open = null;
        for (const child of children) visit(child, at, within);
        if (breaks) open = null;
        return;
      }
      open = null;
      put({ depth: at, role, name: name.slice(0, longestName), states: statesOf(node, role) });
      if (role === 'Iframe' && frames < 4) tell(inner(node), at + 1, frames + 1);
      else if (!fields.has(role) || role === 'combobox')
        for (const child of children) visit(child, at + 1, named.has(role) && name !== '');
      open = null;
    };
    const root = list.find((node) => node.parentId === undefined);
    if (root !== undefined) visit(root, depth, false);
  };
  tell(nodes, 0, 0);
  return { lines, total, heard: heard.join('') };
};
