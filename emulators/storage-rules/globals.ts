import { createHash } from 'node:crypto';
import { int64 } from './operators.js';
import { Duration, Path, RuleError, Timestamp, typeOf, type Value } from './values.js';

const UNITS: Record<string, bigint> = {
  w: 604_800_000_000_000n,
  d: 86_400_000_000_000n,
  h: 3_600_000_000_000n,
  m: 60_000_000_000n,
  s: 1_000_000_000n,
  ms: 1_000_000n,
  ns: 1n,
};

function ints(args: Value[]): bigint[] {
  return args.map((value) => {
    if (typeof value !== 'bigint') throw new RuleError(`An int was expected, not ${typeOf(value)}.`);
    return value;
  });
}

function numeric(value: Value | undefined): bigint | number {
  if (typeof value === 'bigint' || typeof value === 'number') return value;
  throw new RuleError(`A number was expected, not ${typeOf(value ?? null)}.`);
}

function whole(value: number): bigint {
  if (!Number.isFinite(value)) throw new RuleError('Not a finite number.');
  return int64(BigInt(value));
}

function math(name: string, args: Value[]): Value | undefined {
  const value = args[0];
  switch (`${name}/${args.length}`) {
    case 'abs/1': {
      const number = numeric(value);
      return typeof number === 'bigint' ? int64(number < 0n ? -number : number) : Math.abs(number);
    }
    case 'ceil/1':
      return Math.ceil(Number(numeric(value)));
    case 'floor/1':
      return Math.floor(Number(numeric(value)));
    case 'round/1':
      return Math.round(Number(numeric(value)));
    case 'sqrt/1':
      return Math.sqrt(Number(numeric(value)));
    case 'isInfinite/1':
      return Math.abs(Number(numeric(value))) === Infinity;
    case 'isNaN/1':
      return Number.isNaN(Number(numeric(value)));
    case 'pow/2':
      return Number(numeric(value)) ** Number(numeric(args[1]));
    default:
      return undefined;
  }
}

function timestamp(name: string, args: Value[]): Value | undefined {
  if (name === 'value' && args.length === 1) {
    const [millis = 0n] = ints(args);
    return new Timestamp(millis * 1_000_000n);
  }
  if (name === 'date' && args.length === 3) {
    const [year = 0n, month = 0n, day = 0n] = ints(args);
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (date.getUTCMonth() + 1 !== Number(month)) throw new RuleError('Not a date of the calendar.');
    return new Timestamp(BigInt(date.getTime()) * 1_000_000n);
  }
  return undefined;
}

function duration(name: string, args: Value[]): Value | undefined {
  if (name === 'abs' && args[0] instanceof Duration) {
    const { nanos } = args[0];
    return new Duration(nanos < 0n ? -nanos : nanos);
  }
  if (name === 'time' && args.length === 4) {
    const [hours = 0n, minutes = 0n, seconds = 0n, nanos = 0n] = ints(args);
    return new Duration((hours * 3600n + minutes * 60n + seconds) * 1_000_000_000n + nanos);
  }
  if (name === 'value' && args.length === 2) {
    const unit = UNITS[typeof args[1] === 'string' ? args[1] : ''];
    if (unit === undefined) throw new RuleError('Unit of a duration is w, d, h, m, s, ms or ns.');
    const [magnitude = 0n] = ints(args.slice(0, 1));
    return new Duration(magnitude * unit);
  }
  return undefined;
}

function hashing(name: string, args: Value[]): Value | undefined {
  const [data] = args;
  if (!['md5', 'sha256'].includes(name) || args.length !== 1) return undefined;
  if (typeof data !== 'string' && !(data instanceof Uint8Array)) throw new RuleError('Bytes or a string.');
  return new Uint8Array(createHash(name).update(data).digest());
}

/** Namespaces of the reference that need no other product; a name that is not here is not understood. */
export const NAMESPACES: Record<string, (name: string, args: Value[]) => Value | undefined> = {
  math,
  timestamp,
  duration,
  hashing,
};

function text(value: Value): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (value instanceof Path) return `/${value.segments.join('/')}`;
  throw new RuleError(`string() does not take ${typeOf(value)}.`);
}

function toInt(value: Value): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return whole(Math.trunc(value));
  if (typeof value === 'string' && /^[+-]?\d+$/.test(value)) return int64(BigInt(value));
  throw new RuleError('Not an int.');
}

function toFloat(value: Value): number {
  if (typeof value === 'bigint' || typeof value === 'number') return Number(value);
  if (typeof value === 'string' && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value)) return Number(value);
  throw new RuleError('Not a float.');
}

function toPath(value: Value): Path {
  if (value instanceof Path) return value;
  if (typeof value !== 'string') throw new RuleError('path() takes a string.');
  return new Path(value.split('/').filter((segment) => segment !== ''));
}

/** Conversions, and debug(), which returns what it is given. */
export const FUNCTIONS: Record<string, (value: Value) => Value> = {
  string: text,
  int: toInt,
  float: toFloat,
  path: toPath,
  debug: (value) => value,
};
