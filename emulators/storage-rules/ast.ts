/** A ruleset as data, built from the official grammar's parse tree (build.ts) and walked by evaluate.ts. */
export type Expr =
  | { t: 'literal'; value: null | boolean | bigint | number | string | Uint8Array }
  | { t: 'name'; name: string }
  | { t: 'member'; of: Expr; name: string }
  | { t: 'index'; of: Expr; index: Expr }
  | { t: 'range'; of: Expr; from: Expr; to: Expr }
  | { t: 'call'; name: string; args: Expr[] }
  | { t: 'method'; of: Expr; name: string; args: Expr[] }
  | { t: 'list'; items: Expr[] }
  | { t: 'map'; entries: { key: Expr; value: Expr }[] }
  | { t: 'path'; segments: (string | Expr)[] }
  | { t: 'not' | 'negative'; of: Expr }
  | { t: 'and' | 'or'; left: Expr; right: Expr }
  | { t: 'binary'; op: BinaryOp; left: Expr; right: Expr }
  | { t: 'ternary'; test: Expr; yes: Expr; no: Expr }
  | { t: 'is'; of: Expr; type: string }
  | { t: 'unsupported'; what: string };

export const BINARY_OPS = ['==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%', 'in'] as const;
export type BinaryOp = (typeof BINARY_OPS)[number];

export interface FunctionDecl {
  name: string;
  params: string[];
  lets: { name: string; value: Expr }[];
  result: Expr;
}

export type Segment =
  | { t: 'text'; text: string }
  | { t: 'capture'; name: string }
  /** `{name=**}` */
  | { t: 'glob'; name: string };

export interface Allow {
  operations: string[];
  /** null = unconditional. */
  condition: Expr | null;
  line: number;
}

export interface Match {
  path: Segment[];
  functions: FunctionDecl[];
  allows: Allow[];
  matches: Match[];
}

export interface Ruleset {
  version: 1 | 2;
  functions: FunctionDecl[];
  services: { name: string; functions: FunctionDecl[]; matches: Match[] }[];
  /** What the grammar accepts and this evaluator does not: it evaluates to an error, so it never allows. */
  unsupported: { what: string; line: number }[];
}
