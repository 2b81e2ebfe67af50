import { readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { Mistake } from '../words/mistake.ts';

/** Where something stands in a file, both from 1. */
export type Position = { readonly line: number; readonly column: number };

/** A YAML or JSON file: its value, and where each part of it was written. */
export type YamlFile = {
  readonly value: unknown;
  readonly at: (path: readonly PropertyKey[]) => Position; // of the part, or of what holds it when it is missing
  readonly broken: { readonly at: Position; readonly detail: string } | null; // it cannot be read as YAML
};

/** Reads a file as text. Throws Mistake when it cannot be read. */
export const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw code === 'ENOENT'
      ? new Mistake('no-file', { file })
      : new Mistake('file-unreadable', { file, detail: code });
  }
};

const rangeOf = (document: Document, path: readonly PropertyKey[]): number => {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
};

/** Parses YAML (JSON is YAML too), keeping where everything stands. */
export const parseYaml = (text: string): YamlFile => {
  const lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const [error] = document.errors;
  const broken = error && { at: place(error.pos[0]), detail: error.code };
  const at = (path: readonly PropertyKey[]): Position => place(rangeOf(document, path));
  if (broken) return { value: null, at, broken };
  try {
    const value: unknown = document.toJS();
    JSON.stringify(value); // a list that holds itself has no end
    return { value, at, broken: null };
  } catch (cause) {
    // too many aliases, or in a circle
    return { value: null, at, broken: { at: place(0), detail: (cause as Error).name } };
  }
};
