import { expect, test } from 'vitest';
import { type AxNode, readTree } from '../../src/gather/walks/outline-tree.ts';

type Made = {
  role: string;
  name?: string;
  ignored?: boolean;
  properties?: AxNode['properties'];
  in?: Made[];
};

/** A tree as DevTools lists it: flat, by ids. */
const flat = (root: Made): AxNode[] => {
  const nodes: AxNode[] = [];
  const add = (one: Made, parentId?: string): string => {
    const nodeId = `${nodes.length}`;
    const node = {
      nodeId,
      ...(parentId === undefined ? {} : { parentId }),
      ignored: one.ignored ?? false,
      role: { value: one.role },
      name: { value: one.name ?? '' },
      properties: one.properties ?? [],
      childIds: [] as string[],
      backendDOMNodeId: nodes.length,
    };
    nodes.push(node);
    node.childIds = (one.in ?? []).map((child) => add(child, nodeId));
    return nodeId;
  };
  add(root);
  return nodes;
};
const text = (name: string): Made => ({ role: 'StaticText', name, in: [{ role: 'InlineTextBox', name }] });
const read = (root: Made, most = 100, frame: AxNode[] = []) => readTree(flat(root), () => frame, most);

test('boxes without meaning are left out, texts are joined, what has a name is told once', () => {
  const { lines, total } = read({
    role: 'RootWebArea',
    in: [
      {
        role: 'main',
        in: [
          {
            role: 'heading',
            name: 'Hi x',
            in: [text('Hi'), { role: 'link', name: 'x', in: [text('x')] }],
            properties: [{ name: 'level', value: { value: 1 } }],
          },
          {
            role: 'generic',
            in: [
              { role: 'paragraph', in: [text('one'), { role: 'strong', in: [text('two')] }] },
              text('three'),
            ],
          },
          {
            role: 'none',
            ignored: true,
            in: [
              {
                role: 'button',
                name: 'b',
                properties: [
                  { name: 'expanded', value: { value: false } },
                  { name: 'focusable', value: { value: true } },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
  expect(lines).toEqual([
    { depth: 0, role: 'main', name: '', states: {} },
    { depth: 1, role: 'heading', name: 'Hi x', states: { level: '1' } },
    { depth: 2, role: 'link', name: 'x', states: {} },
    { depth: 1, role: 'text', name: 'one two', states: {} },
    { depth: 1, role: 'text', name: 'three', states: {} },
    { depth: 1, role: 'button', name: 'b', states: { expanded: 'false' } },
  ]);
  expect(total).toBe(6);
});

test('what people typed into fields is not read', () => {
  const { lines, heard } = read({
    role: 'RootWebArea',
    in: [{ role: 'textbox', name: '姓名', in: [{ role: 'generic', in: [text('张三')] }] }],
  });
  expect(lines.map(({ name }) => name)).toEqual(['姓名']);
  expect(heard).not.toContain('张三');
});

test('a frame is told where it stands, a frame in itself not for ever, and the list is bounded', () => {
  const inner = flat({ role: 'RootWebArea', in: [{ role: 'Iframe', name: 'f' }] });
  const { lines } = read(
    { role: 'RootWebArea', in: [{ role: 'Iframe', name: 'f' }, text('after')] },
    100,
    inner,
  );
  expect(lines.map(({ role }) => role)).toEqual(['Iframe', 'Iframe', 'Iframe', 'Iframe', 'Iframe', 'text']);
  const many = read(
    { role: 'RootWebArea', in: Array.from({ length: 50 }, () => ({ role: 'link', name: 'l' })) },
    10,
  );
  expect([many.lines.length, many.total]).toEqual([10, 50]);
});
