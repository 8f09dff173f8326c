import type { Allow, FunctionDecl, Match, Ruleset, Segment } from './ast.js';
import { expression, type Report } from './build-expression.js';
import { unquote } from './literal.js';
import { all, one, parse, parts, type Node } from './tree.js';

function functionDecl(node: Node, report: Report): FunctionDecl {
  const body = one(node, 'FunctionBody');
  const result = parts(one(body, 'ReturnStatement'))[0];
  if (!result) throw new Error(`Function without a result, line ${node.line}.`);
  const params = all(one(node, 'FunctionSignature'), 'ParamList').flatMap((list) => parts(list));
  return {
    name: one(node, 'LocalFunctionId').text,
    params: params.map((param) => param.text),
    lets: all(body, 'BindingDeclaration').map((binding) => {
      const value = parts(binding)[1];
      if (!value) throw new Error(`let without a value, line ${binding.line}.`);
      return { name: one(binding, 'LocalVariableId').text, value: expression(value, report) };
    }),
    result: expression(result, report),
  };
}

function segment(node: Node): Segment | null {
  switch (node.kind) {
    case 'SimpleSegmemnt':
      return { t: 'text', text: node.text.slice(1) };
    case 'CaptureSegment':
      return { t: 'capture', name: one(one(node, 'Capture'), 'LocalVariableId').text };
    case 'GlobSegment':
      return { t: 'glob', name: one(one(node, 'GlobCapture'), 'LocalVariableId').text };
    default:
      return null;
  }
}

function allow(node: Node, report: Report): Allow {
  const condition = all(node, 'PermissionBody').flatMap((body) => parts(body))[0];
  return {
    operations: parts(one(node, 'OperationId')).map((operation) => operation.text),
    condition: condition ? expression(condition, report) : null,
    line: node.line,
  };
}

function match(node: Node, report: Report): Match {
  const statements = all(node, 'MatchStatement').flatMap((statement) => parts(statement));
  const path = parts(one(node, 'PathDecl')).map((item) => {
    const known = segment(item);
    if (!known) report(`match path ${item.text}`, item.line);
    return known;
  });
  const of = (kind: string): Node[] => statements.filter((statement) => statement.kind === kind);
  return {
    // A segment that is not understood matches nothing: no object name contains this character.
    path: path.map((known) => known ?? { t: 'text', text: '\u0000' }),
    functions: of('FunctionDeclaration').map((item) => functionDecl(item, report)),
    allows: of('PermissionDeclaration').map((item) => allow(item, report)),
    matches: of('MatchRuleDeclaration').map((item) => match(item, report)),
  };
}

/** @throws SyntaxError when the official grammar refuses the text. */
export function buildRuleset(source: string): Ruleset {
  const tree = parse(source);
  const unsupported: Ruleset['unsupported'] = [];
  const report: Report = (what, line) => unsupported.push({ what, line });
  for (const item of all(tree, 'ImportStatement')) report('import', item.line);
  const version = all(tree, 'VersionStatement')[0]?.children.find((child) => /^['"]/.test(child.text));
  const statements = all(tree, 'RulesetStatement').flatMap((statement) => parts(statement));
  const functions = (nodes: Node[]): FunctionDecl[] =>
    nodes.filter((node) => node.kind === 'FunctionDeclaration').map((node) => functionDecl(node, report));
  return {
    version: version && unquote(version.text) === '2' ? 2 : 1,
    functions: functions(statements),
    services: statements
      .filter((node) => node.kind === 'ServiceDeclaration')
      .map((service) => {
        const inside = all(service, 'ServiceStatement').flatMap((statement) => parts(statement));
        return {
          name: one(service, 'ServiceId').text,
          functions: functions(inside),
          matches: inside
            .filter((node) => node.kind === 'MatchRuleDeclaration')
            .map((node) => match(node, report)),
        };
      }),
    unsupported,
  };
}
