/** A node of pdf.js's structure tree: an element with a role, or a leaf that points at content. */
export type StructNode = {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly StructNode[];
};

/** Counts over the structure trees of all pages read. */
export type Structure = {
  elements: number;
  headings: number;
  figures: number;
  figuresWithoutAlt: number;
  tables: number;
  tablesWithoutHeaders: number;
  namedFields: number; // form fields whose structure element carries the description
  langs: Set<string>;
};

export const emptyStructure = (): Structure => ({
  elements: 0,
  headings: 0,
  figures: 0,
  figuresWithoutAlt: 0,
  tables: 0,
  tablesWithoutHeaders: 0,
  namedFields: 0,
  langs: new Set(),
});

const hasRole = (node: StructNode, role: string): boolean =>
  node.role === role || (node.children ?? []).some((child) => hasRole(child, role));

const hasAlternative = (node: StructNode): boolean => Boolean(node.alt?.trim());

/** Adds one page's tree. Roles are standard ones: pdf.js has resolved the file's own role map. */
export const countStructure = (node: StructNode, into: Structure): void => {
  const { role } = node;
  if (role !== undefined && role !== 'Root') {
    into.elements += 1;
    if (/^H[1-9]?\d*$|^Title$/.test(role)) into.headings += 1;
    if (role === 'Form' && hasAlternative(node)) into.namedFields += 1;
    if (role === 'Figure') {
      into.figures += 1;
      if (!hasAlternative(node)) into.figuresWithoutAlt += 1;
    }
    if (role === 'Table') {
      into.tables += 1;
      if (!hasRole(node, 'TH')) into.tablesWithoutHeaders += 1;
    }
    if (node.lang?.trim()) into.langs.add(node.lang.trim().slice(0, 40));
  }
  for (const child of node.children ?? []) countStructure(child, into);
};
