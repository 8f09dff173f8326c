import type { Expr, FunctionDecl } from './ast.js';
import { FUNCTIONS, NAMESPACES } from './globals.js';
import { method } from './methods.js';
import { binary, lookup, member, negative, range } from './operators.js';
import { Path, RuleError, typeOf, type Value } from './values.js';

/** Call depth of the reference; more is an error. */
const MAX_DEPTH = 20;

const TYPES = new Set(
  'bool bytes duration float int latlng list map map_diff number path set string timestamp'.split(' '),
);

/** A value that is computed when it is first needed: measured, an argument or `let` that fails but is not used harms nothing. */
class Lazy {
  private done: { value: Value } | null = null;
  constructor(private readonly compute: () => Value) {}
  get(): Value {
    this.done ??= { value: this.compute() };
    return this.done.value;
  }
}

/** Names visible at one place: functions see the scope they were declared in, not the caller's. */
export class Scope {
  private readonly names = new Map<string, Value | Lazy>();
  private readonly functions = new Map<string, FunctionDecl>();

  constructor(
    private readonly outer: Scope | null,
    names: Iterable<[string, Value]> = [],
    functions: FunctionDecl[] = [],
  ) {
    for (const [name, value] of names) this.names.set(name, value);
    for (const decl of functions) this.functions.set(decl.name, decl);
  }

  later(name: string, compute: () => Value): void {
    this.names.set(name, new Lazy(compute));
  }

  has(name: string): boolean {
    return this.names.has(name) || (this.outer?.has(name) ?? false);
  }

  get(name: string): Value {
    const value = this.names.get(name);
    if (value instanceof Lazy) return value.get();
    if (value !== undefined) return value;
    if (this.outer) return this.outer.get(name);
    throw new RuleError(`Variable ${name} is not known.`);
  }

  find(name: string): { decl: FunctionDecl; home: Scope } | null {
    const decl = this.functions.get(name);
    return decl ? { decl, home: this } : (this.outer?.find(name) ?? null);
  }
}

/** Evaluates; `note` receives what is not understood, which is an error of the rule as well. */
export class Evaluator {
  /** The reference allows no recursion. */
  private stack: readonly FunctionDecl[] = [];

  constructor(private readonly note: (what: string) => void) {}

  value(expr: Expr, scope: Scope): Value {
    const at = (inner: Expr): Value => this.value(inner, scope);
    switch (expr.t) {
      case 'literal':
        return expr.value;
      case 'name':
        return scope.get(expr.name);
      case 'member':
        return member(at(expr.of), expr.name);
      case 'index':
        return lookup(at(expr.of), at(expr.index));
      case 'range':
        return range(at(expr.of), at(expr.from), at(expr.to));
      case 'list':
        return expr.items.map(at);
      case 'map':
        return new Map(expr.entries.map(({ key, value }) => [this.text(key, scope), at(value)]));
      case 'path':
        return this.path(expr.segments, scope);
      case 'not':
        return !this.bool(expr.of, scope);
      case 'negative':
        return negative(at(expr.of));
      case 'and':
        return this.logical(expr.left, expr.right, false, scope);
      case 'or':
        return this.logical(expr.left, expr.right, true, scope);
      case 'ternary':
        return this.bool(expr.test, scope) ? at(expr.yes) : at(expr.no);
      case 'binary':
        return binary(expr.op, at(expr.left), at(expr.right));
      case 'is':
        return this.isType(at(expr.of), expr.type);
      case 'call':
        return this.call(expr.name, expr.args, scope);
      case 'method':
        return this.method(expr.of, expr.name, expr.args.map(at), scope);
      case 'unsupported':
        return this.refuse(expr.what);
    }
  }

  bool(expr: Expr, scope: Scope): boolean {
    const value = this.value(expr, scope);
    if (typeof value !== 'boolean') throw new RuleError(`A bool was expected, not ${typeOf(value)}.`);
    return value;
  }

  private refuse(what: string): never {
    this.note(what);
    throw new RuleError(`Not understood: ${what}.`);
  }

  private text(expr: Expr, scope: Scope): string {
    const value = this.value(expr, scope);
    if (typeof value !== 'string') throw new RuleError(`A string was expected, not ${typeOf(value)}.`);
    return value;
  }

  /**
   * && and || short-circuit on the left side. An error on the left does not decide: the right side may
   * (`decisive` is the value that settles the operator), else the error stands.
   */
  private logical(left: Expr, right: Expr, decisive: boolean, scope: Scope): boolean {
    let failed: RuleError | null = null;
    try {
      if (this.bool(left, scope) === decisive) return decisive;
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      failed = error;
    }
    const value = this.bool(right, scope);
    if (failed && value !== decisive) throw failed;
    return value;
  }

  private path(segments: (string | Expr)[], scope: Scope): Path {
    const resolved = segments.flatMap((segment) => {
      if (typeof segment === 'string') return [segment];
      const value = this.value(segment, scope);
      if (value instanceof Path) return value.segments;
      if (typeof value !== 'string')
        throw new RuleError(`Path segment must be a string, not ${typeOf(value)}.`);
      return value.split('/').filter((piece) => piece !== '');
    });
    return new Path(resolved);
  }

  private isType(value: Value, type: string): boolean {
    if (!TYPES.has(type)) this.refuse(`type ${type}`);
    const own = typeOf(value);
    // Measured: the official emulator knows no set in `is`.
    if (own === 'set') return false;
    return own === type || (type === 'number' && (own === 'int' || own === 'float'));
  }

  private call(name: string, args: Expr[], scope: Scope): Value {
    const own = scope.find(name);
    if (own) return this.ownFunction(own.decl, own.home, args, scope);
    const known = FUNCTIONS[name];
    const [value] = args;
    if (!known || args.length !== 1 || value === undefined) this.refuse(`function ${name}()`);
    return known(this.value(value, scope));
  }

  private ownFunction(decl: FunctionDecl, home: Scope, args: Expr[], caller: Scope): Value {
    if (args.length !== decl.params.length) {
      throw new RuleError(`${decl.name}() takes ${decl.params.length} arguments.`);
    }
    if (this.stack.includes(decl)) throw new RuleError(`${decl.name}() calls itself.`);
    if (this.stack.length >= MAX_DEPTH) throw new RuleError(`Calls are deeper than ${MAX_DEPTH}.`);
    const outside = this.stack;
    const within = [...outside, decl];
    const inside = new Scope(home);
    args.forEach((arg, i) =>
      inside.later(decl.params[i] ?? '', () => this.under(outside, () => this.value(arg, caller))),
    );
    for (const { name, value } of decl.lets) {
      inside.later(name, () => this.under(within, () => this.value(value, inside)));
    }
    return this.under(within, () => this.value(decl.result, inside));
  }

  /** Evaluates with the calls that led here: a lazy argument belongs to its caller, not to who uses it first. */
  private under(stack: readonly FunctionDecl[], evaluate: () => Value): Value {
    const before = this.stack;
    this.stack = stack;
    try {
      return evaluate();
    } finally {
      this.stack = before;
    }
  }

  private method(of: Expr, name: string, args: Value[], scope: Scope): Value {
    if (of.t === 'name' && !scope.has(of.name)) {
      const result = NAMESPACES[of.name]?.(name, args);
      return result === undefined ? this.refuse(`${of.name}.${name}()`) : result;
    }
    const value = this.value(of, scope);
    const result = method(value, name, args);
    if (result === undefined) throw new RuleError(`${typeOf(value)} has no method ${name}(${args.length}).`);
    return result;
  }
}
