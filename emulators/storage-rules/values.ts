/** Values of the rules language. bigint = Integer, number = Float: the reference keeps the two apart. */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | Uint8Array
  | Value[]
  | RulesMap
  | RulesSet
  | Timestamp
  | Duration
  | Path
  | MapDiff;

export type RulesMap = Map<string, Value>;

export class RulesSet {
  readonly items: Value[] = [];
  constructor(values: Iterable<Value>) {
    for (const value of values) if (!this.has(value)) this.items.push(value);
  }
  has(value: Value): boolean {
    return this.items.some((item) => equal(item, value));
  }
}

export class Timestamp {
  /** @param nanos since 1970-01-01T00:00:00Z */
  constructor(readonly nanos: bigint) {}
}

export class Duration {
  constructor(readonly nanos: bigint) {}
}

export class Path {
  constructor(readonly segments: string[]) {}
}

export class MapDiff {
  constructor(
    readonly after: RulesMap,
    readonly before: RulesMap,
  ) {}
}

/** Evaluating failed; the `allow` (or the side of && and ||) it stands in counts as false. */
export class RuleError extends Error {}

export function typeOf(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'float';
  if (typeof value === 'string') return 'string';
  if (value instanceof Uint8Array) return 'bytes';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Map) return 'map';
  if (value instanceof RulesSet) return 'set';
  if (value instanceof Timestamp) return 'timestamp';
  if (value instanceof Duration) return 'duration';
  if (value instanceof Path) return 'path';
  return 'map_diff';
}

const isNumber = (value: Value): value is bigint | number =>
  typeof value === 'bigint' || typeof value === 'number';

const sameList = (a: Value[], b: Value[]): boolean =>
  a.length === b.length && a.every((item, i) => equal(item, b[i] ?? null));

/** `==` of the language: numbers compare across int and float, values of different types are never equal. */
export function equal(a: Value, b: Value): boolean {
  if (isNumber(a) && isNumber(b)) return a == b;
  if (Array.isArray(a) && Array.isArray(b)) return sameList(a, b);
  if (a instanceof Uint8Array && b instanceof Uint8Array) return sameList([...a], [...b]);
  if (a instanceof Path && b instanceof Path) return sameList(a.segments, b.segments);
  if (a instanceof Timestamp && b instanceof Timestamp) return a.nanos === b.nanos;
  if (a instanceof Duration && b instanceof Duration) return a.nanos === b.nanos;
  if (a instanceof RulesSet && b instanceof RulesSet) {
    return a.items.length === b.items.length && a.items.every((item) => b.has(item));
  }
  if (a instanceof Map && b instanceof Map) {
    return a.size === b.size && [...a].every(([key, item]) => b.has(key) && equal(item, b.get(key) ?? null));
  }
  return a === b;
}
