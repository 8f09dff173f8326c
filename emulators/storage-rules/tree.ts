import { parseForESLint } from '@firebase/eslint-plugin-security-rules/parser';

/** The parse tree of the official ANTLR grammar, reduced to what is needed of it. */
export interface Node {
  /** Grammar rule, e.g. `TernaryExpression`; `token` for a leaf. */
  kind: string;
  text: string;
  line: number;
  children: Node[];
}

interface AntlrNode {
  constructor: { name: string };
  children?: AntlrNode[] | null;
  symbol?: { line: number };
  start?: { line: number };
  getText(): string;
}

function reduce(node: AntlrNode): Node {
  if (node.symbol) return { kind: 'token', text: node.getText(), line: node.symbol.line, children: [] };
  return {
    kind: node.constructor.name.replace(/^_/, '').replace(/Context$/, ''),
    text: node.getText(),
    line: node.start?.line ?? 0,
    children: (node.children ?? []).map(reduce),
  };
}

/** @throws SyntaxError of the official grammar, with `lineNumber`. */
export function parse(source: string): Node {
  const { services } = parseForESLint(source);
  return reduce(services['tree'] as AntlrNode);
}

export const all = (node: Node, kind: string): Node[] => node.children.filter((child) => child.kind === kind);

export function one(node: Node, kind: string): Node {
  const [found] = all(node, kind);
  if (!found) throw new Error(`The grammar changed: ${node.kind} has no ${kind}.`);
  return found;
}

/** Children that are not punctuation. */
export const parts = (node: Node): Node[] => node.children.filter((child) => child.kind !== 'token');

export const tokens = (node: Node): string[] => all(node, 'token').map((token) => token.text);
