import type { BinaryOp } from './ast.js';
import { Duration, equal, Path, RuleError, RulesSet, Timestamp, typeOf, type Value } from './values.js';

const INT_MIN = -(2n ** 63n);
const INT_MAX = 2n ** 63n - 1n;

export function int64(value: bigint): bigint {
  if (value < INT_MIN || value > INT_MAX) throw new RuleError('Integer overflow.');
  return value;
}

function mismatch(op: string, a: Value, b: Value): RuleError {
  return new RuleError(`Operator ${op} does not take ${typeOf(a)} and ${typeOf(b)}.`);
}

function integers(op: BinaryOp, a: bigint, b: bigint): bigint {
  if ((op === '/' || op === '%') && b === 0n) throw new RuleError('Division by zero.');
  if (op === '+') return int64(a + b);
  if (op === '-') return int64(a - b);
  if (op === '*') return int64(a * b);
  if (op === '/') return int64(a / b);
  return a % b;
}

function floats(op: BinaryOp, a: number, b: number): number {
  if (op === '+') return a + b;
  if (op === '-') return a - b;
  if (op === '*') return a * b;
  if (op === '/') return a / b;
  return a % b;
}

function times(op: '+' | '-', a: Value, b: Value): Value | undefined {
  const sign = op === '+' ? 1n : -1n;
  if (a instanceof Duration && b instanceof Duration) return new Duration(a.nanos + sign * b.nanos);
  if (a instanceof Timestamp && b instanceof Duration) return new Timestamp(a.nanos + sign * b.nanos);
  if (op === '+' && a instanceof Duration && b instanceof Timestamp) return new Timestamp(a.nanos + b.nanos);
  if (op === '-' && a instanceof Timestamp && b instanceof Timestamp) return new Duration(a.nanos - b.nanos);
  return undefined;
}

function arithmetic(op: BinaryOp, a: Value, b: Value): Value {
  if (typeof a === 'bigint' && typeof b === 'bigint') return integers(op, a, b);
  if ((typeof a === 'bigint' || typeof a === 'number') && (typeof b === 'bigint' || typeof b === 'number')) {
    return floats(op, Number(a), Number(b));
  }
  if (op === '+' && typeof a === 'string' && typeof b === 'string') return a + b;
  const time = op === '+' || op === '-' ? times(op, a, b) : undefined;
  if (time !== undefined) return time;
  throw mismatch(op, a, b);
}

/** Negative, zero or positive; NaN when one of two floats is NaN. */
function order(op: BinaryOp, a: Value, b: Value): number {
  if ((typeof a === 'bigint' || typeof a === 'number') && (typeof b === 'bigint' || typeof b === 'number')) {
    return a < b ? -1 : a > b ? 1 : a == b ? 0 : NaN;
  }
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (
    (a instanceof Timestamp && b instanceof Timestamp) ||
    (a instanceof Duration && b instanceof Duration)
  ) {
    return a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0;
  }
  throw mismatch(op, a, b);
}

function contains(needle: Value, haystack: Value): boolean {
  if (Array.isArray(haystack)) return haystack.some((item) => equal(item, needle));
  if (haystack instanceof RulesSet) return haystack.has(needle);
  if (haystack instanceof Map && typeof needle === 'string') return haystack.has(needle);
  throw mismatch('in', needle, haystack);
}

export function binary(op: BinaryOp, a: Value, b: Value): Value {
  switch (op) {
    case '==':
      return equal(a, b);
    case '!=':
      return !equal(a, b);
    case '<':
      return order(op, a, b) < 0;
    case '<=':
      return order(op, a, b) <= 0;
    case '>':
      return order(op, a, b) > 0;
    case '>=':
      return order(op, a, b) >= 0;
    case 'in':
      return contains(a, b);
    default:
      return arithmetic(op, a, b);
  }
}

export function negative(value: Value): Value {
  if (typeof value === 'bigint') return int64(-value);
  if (typeof value === 'number') return -value;
  if (value instanceof Duration) return new Duration(-value.nanos);
  throw new RuleError(`Operator - does not take ${typeOf(value)}.`);
}

function position(of: Value, index: Value, length: number): number {
  if (typeof index !== 'bigint') throw new RuleError(`Index of ${typeOf(of)} must be an int.`);
  if (index < 0n || index >= BigInt(length)) throw new RuleError(`Index ${index} is out of bounds.`);
  return Number(index);
}

/** `x[i]` */
export function lookup(of: Value, index: Value): Value {
  if (of instanceof Map) {
    if (typeof index !== 'string') throw new RuleError('Key of a map must be a string.');
    return member(of, index);
  }
  if (of instanceof Path && typeof index === 'string') throw new RuleError('Path is not bound to names.');
  const items = of instanceof Path ? of.segments : of;
  if (typeof items === 'string') return items.charAt(position(of, index, items.length));
  if (Array.isArray(items)) return items[position(of, index, items.length)] ?? null;
  throw new RuleError(`${typeOf(of)} has no index.`);
}

/** `x[i:j]`, j excluded. */
export function range(of: Value, from: Value, to: Value): Value {
  if (typeof of !== 'string' && !Array.isArray(of)) throw new RuleError(`${typeOf(of)} has no range.`);
  if (typeof from !== 'bigint' || typeof to !== 'bigint') throw new RuleError('A range is made of ints.');
  if (from < 0n || to < from || to > BigInt(of.length)) throw new RuleError('Range is out of bounds.');
  return of.slice(Number(from), Number(to));
}

/** `x.name` */
export function member(of: Value, name: string): Value {
  if (!(of instanceof Map)) throw new RuleError(`${typeOf(of)} has no property ${name}.`);
  const value = of.get(name);
  if (value === undefined) throw new RuleError(`Property ${name} is undefined on object.`);
  return value;
}
