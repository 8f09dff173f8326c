import { BINARY_OPS, type BinaryOp, type Expr } from './ast.js';
import { literalValue } from './literal.js';
import { all, one, parts, tokens, type Node } from './tree.js';

/** Called for whatever the grammar accepts and the evaluator does not. */
export type Report = (what: string, line: number) => void;

function part(node: Node, i: number): Node {
  const found = parts(node)[i];
  if (!found) throw new Error(`The grammar changed: ${node.kind} has no part ${i}.`);
  return found;
}

function args(node: Node, report: Report): Expr[] {
  return all(node, 'ExpressionList').flatMap((list) => parts(list).map((item) => expression(item, report)));
}

function binaryOp(node: Node): BinaryOp {
  const op = BINARY_OPS.find((known) => tokens(node).includes(known));
  if (!op) throw new Error(`The grammar changed: ${node.kind} has the operator ${tokens(node).join(' ')}.`);
  return op;
}

function pathSegment(node: Node, report: Report): string | Expr {
  if (tokens(node).includes('$')) return expression(part(node, 0), report);
  const plain = part(node, 0);
  if (plain.kind === 'SimpleSegmemnt') return plain.text.slice(1);
  report(`path segment ${node.text}`, node.line);
  return { t: 'unsupported', what: `path segment ${node.text}` };
}

function lookup(node: Node, report: Report): Expr {
  const of = expression(part(node, 0), report);
  const index = part(node, 1);
  const [first, second] = parts(index).map((item) => expression(item, report));
  if (index.kind === 'IndexLookup' && first) return { t: 'index', of, index: first };
  if (index.kind === 'RangeLookup' && first && second) return { t: 'range', of, from: first, to: second };
  return unsupported(node, report);
}

function unsupported(node: Node, report: Report): Expr {
  const what = `${node.kind} "${node.text}"`;
  report(what, node.line);
  return { t: 'unsupported', what };
}

function unary(node: Node, report: Report): Expr {
  if (!tokens(node).includes('-')) return unsupported(node, report);
  return { t: 'negative', of: expression(part(node, 0), report) };
}

/** Expression of the parse tree → Expr. */
export function expression(node: Node, report: Report): Expr {
  const sub = (i: number): Expr => expression(part(node, i), report);
  switch (node.kind) {
    case 'PrimaryExpression':
    case 'ParenSimpleExpression':
    case 'PathSimpleExpression':
    case 'MapSimpleExpression':
      return sub(0);
    case 'LiteralExpression':
      return { t: 'literal', value: literalValue(node.text) };
    case 'VariableSimpleExpression':
      return { t: 'name', name: node.text };
    case 'MemberLookupSimpleExpression':
      return { t: 'member', of: sub(0), name: one(node, 'KeywordId').text };
    case 'ListLookupSimpleExpression':
      return lookup(node, report);
    case 'FunctionCallSimpleExpression':
      return { t: 'call', name: one(node, 'LocalFunctionId').text, args: args(node, report) };
    case 'MemberFunctionCallSimpleExpression':
      return { t: 'method', of: sub(0), name: one(node, 'MemberId').text, args: args(node, report) };
    case 'IdMemberFunctionCallSimpleExpression': {
      const of: Expr = { t: 'name', name: one(node, 'Id').text };
      return { t: 'method', of, name: one(node, 'MemberId').text, args: args(node, report) };
    }
    case 'ListSimpleExpression':
      return { t: 'list', items: args(node, report) };
    case 'MapExpression': {
      const entries = all(node, 'MapEntries').flatMap((list) => all(list, 'MapEntry'));
      return {
        t: 'map',
        entries: entries.map((entry) => ({
          key: expression(part(entry, 0), report),
          value: expression(part(entry, 1), report),
        })),
      };
    }
    case 'PathExpression':
      return { t: 'path', segments: all(node, 'PathExpressionSegment').map((s) => pathSegment(s, report)) };
    case 'NotExpression':
      return { t: 'not', of: sub(0) };
    case 'UnaryAdditiveExpression':
      return unary(node, report);
    case 'LogicalAndExpression':
      return { t: 'and', left: sub(0), right: sub(1) };
    case 'LogicalOrExpression':
      return { t: 'or', left: sub(0), right: sub(1) };
    case 'TernaryExpression':
      return { t: 'ternary', test: sub(0), yes: sub(1), no: sub(2) };
    case 'ExprIsTypeIdExpression':
      return { t: 'is', of: sub(0), type: one(node, 'IsOperatorId').text };
    case 'AdditiveExpression':
    case 'MultiplicativeExpression':
    case 'RelationalExpression':
    case 'EqualityExpression':
    case 'ExprInExpression':
      return { t: 'binary', op: binaryOp(node), left: sub(0), right: sub(1) };
    default:
      return unsupported(node, report);
  }
}
