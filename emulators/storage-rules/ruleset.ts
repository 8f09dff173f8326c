import type { Match, Ruleset, Segment } from './ast.js';
import { Evaluator, Scope } from './evaluate.js';
import { Path, RuleError, type Value } from './values.js';

const OPERATIONS: Record<string, readonly string[]> = {
  read: ['get', 'list'],
  write: ['create', 'update', 'delete'],
};

export interface Request {
  service: string;
  method: string;
  path: string;
  variables: ReadonlyMap<string, Value>;
}

export interface Verdict {
  permit: boolean;
  /** Why not, for the log; empty when permitted. */
  warnings: string[];
}

const covers = (operation: string, method: string): boolean =>
  operation === method || (OPERATIONS[operation]?.includes(method) ?? false);

/** Every way in which `pattern` can cover the beginning of `path`: captured names, and how many segments it took. */
function* matchPath(
  pattern: Segment[],
  path: string[],
  version: 1 | 2,
): Generator<{ names: [string, Value][]; taken: number }> {
  const [first, ...rest] = pattern;
  if (!first) {
    yield { names: [], taken: 0 };
    return;
  }
  // Version 2: a recursive wildcard matches zero or more segments; version 1: one or more.
  const least = first.t === 'glob' && version === 2 ? 0 : 1;
  const most = first.t === 'glob' ? path.length : 1;
  for (let count = least; count <= most && count <= path.length; count += 1) {
    const own = path.slice(0, count);
    if (first.t === 'text' && own[0] !== first.text) continue;
    for (const tail of matchPath(rest, path.slice(count), version)) {
      const names: [string, Value][] = [...tail.names];
      if (first.t === 'capture') names.push([first.name, own[0] ?? '']);
      if (first.t === 'glob') names.push([first.name, new Path(own)]);
      yield { names, taken: count + tail.taken };
    }
  }
}

class Verification {
  readonly warnings = new Set<string>();
  private readonly evaluator = new Evaluator((what) => this.warnings.add(`Not understood, denied: ${what}`));

  constructor(
    private readonly method: string,
    private readonly version: 1 | 2,
  ) {}

  permits(match: Match, path: string[], outer: Scope): boolean {
    for (const { names, taken } of matchPath(match.path, path, this.version)) {
      const scope = new Scope(outer, names, match.functions);
      const rest = path.slice(taken);
      if (rest.length === 0 && this.allows(match, scope)) return true;
      if (match.matches.some((inner) => this.permits(inner, rest, scope))) return true;
    }
    return false;
  }

  private allows(match: Match, scope: Scope): boolean {
    return match.allows.some(({ operations, condition, line }) => {
      if (!operations.some((operation) => covers(operation, this.method))) return false;
      if (condition === null) return true;
      try {
        return this.evaluator.bool(condition, scope);
      } catch (error) {
        if (!(error instanceof RuleError)) throw error;
        this.warnings.add(`Line ${line}, ${this.method}: ${error.message}`);
        return false;
      }
    });
  }
}

/** Decides one request. Default is deny; a request whose path cannot be split without doubt is denied too. */
export function verify(ruleset: Ruleset, request: Request): Verdict {
  const path = request.path.replace(/^\/|\/$/g, '').split('/');
  if (path.includes('')) return { permit: false, warnings: ['Denied: the name has an empty segment.'] };
  const verification = new Verification(request.method, ruleset.version);
  const permit = ruleset.services
    .filter((service) => service.name === request.service)
    .some((service) => {
      const globals = new Scope(new Scope(null, request.variables, ruleset.functions), [], service.functions);
      return service.matches.some((match) => verification.permits(match, path, globals));
    });
  return { permit, warnings: permit ? [] : [...verification.warnings] };
}
