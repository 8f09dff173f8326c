import { equal, MapDiff, RuleError, RulesSet, typeOf, type RulesMap, type Value } from './values.js';

/** Items of a list or set argument. */
function items(args: Value[], i: number): Value[] {
  const value = args[i];
  if (Array.isArray(value)) return value;
  if (value instanceof RulesSet) return value.items;
  throw new RuleError(`Argument ${i + 1} must be a list or a set.`);
}

const has = (list: Value[], value: Value): boolean => list.some((item) => equal(item, value));

function membership(own: Value[], name: string, args: Value[]): boolean | undefined {
  switch (`${name}/${args.length}`) {
    case 'hasAll/1':
      return items(args, 0).every((item) => has(own, item));
    case 'hasAny/1':
      return items(args, 0).some((item) => has(own, item));
    case 'hasOnly/1':
      // The reference also asks for every allowed value to be present; the official emulator does not, and
      // `keys().hasOnly([…])` with optional fields, as its guides write it, relies on that.
      return own.every((item) => has(items(args, 0), item));
    default:
      return undefined;
  }
}

/** rules.List of the reference. */
export function listMethod(list: Value[], name: string, args: Value[]): Value | undefined {
  switch (`${name}/${args.length}`) {
    case 'size/0':
      return BigInt(list.length);
    case 'concat/1': {
      if (!Array.isArray(args[0])) throw new RuleError('Argument 1 must be a list.');
      return [...list, ...args[0]];
    }
    case 'removeAll/1':
      return list.filter((item) => !has(items(args, 0), item));
    case 'join/1': {
      const separator = args[0];
      if (typeof separator !== 'string') throw new RuleError('Argument 1 must be a string.');
      return list.map((item) => (typeof item === 'string' ? item : notText(item))).join(separator);
    }
    case 'toSet/0':
      return new RulesSet(list);
    default:
      return membership(list, name, args);
  }
}

function notText(value: Value): string {
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  throw new RuleError(`join does not take ${typeOf(value)}.`);
}

/** rules.Set of the reference. */
export function setMethod(set: RulesSet, name: string, args: Value[]): Value | undefined {
  switch (`${name}/${args.length}`) {
    case 'size/0':
      return BigInt(set.items.length);
    case 'difference/1':
      return new RulesSet(set.items.filter((item) => !has(items(args, 0), item)));
    case 'intersection/1':
      return new RulesSet(set.items.filter((item) => has(items(args, 0), item)));
    case 'union/1':
      return new RulesSet([...set.items, ...items(args, 0)]);
    default:
      return membership(set.items, name, args);
  }
}

function getOr(map: RulesMap, key: Value | undefined, fallback: Value): Value {
  const keys = Array.isArray(key) ? key : [key ?? null];
  let at: Value = map;
  for (const step of keys) {
    if (typeof step !== 'string') throw new RuleError('Key of get() must be a string or a list of strings.');
    const next: Value | undefined = at instanceof Map ? at.get(step) : undefined;
    if (next === undefined) return fallback;
    at = next;
  }
  return at;
}

/** rules.Map of the reference. */
export function mapMethod(map: RulesMap, name: string, args: Value[]): Value | undefined {
  switch (`${name}/${args.length}`) {
    case 'size/0':
      return BigInt(map.size);
    case 'keys/0':
      return [...map.keys()];
    case 'values/0':
      return [...map.values()];
    case 'get/2':
      return getOr(map, args[0], args[1] ?? null);
    case 'diff/1': {
      if (!(args[0] instanceof Map)) throw new RuleError('Argument 1 must be a map.');
      return new MapDiff(map, args[0]);
    }
    default:
      return undefined;
  }
}

/** rules.MapDiff of the reference: `after.diff(before)`. */
export function mapDiffMethod({ after, before }: MapDiff, name: string): Value | undefined {
  const added = [...after.keys()].filter((key) => !before.has(key));
  const removed = [...before.keys()].filter((key) => !after.has(key));
  const common = [...after.keys()].filter((key) => before.has(key));
  const same = (key: string): boolean => equal(after.get(key) ?? null, before.get(key) ?? null);
  const changed = common.filter((key) => !same(key));
  switch (name) {
    case 'addedKeys':
      return new RulesSet(added);
    case 'removedKeys':
      return new RulesSet(removed);
    case 'changedKeys':
      return new RulesSet(changed);
    case 'unchangedKeys':
      return new RulesSet(common.filter(same));
    case 'affectedKeys':
      return new RulesSet([...added, ...removed, ...changed]);
    default:
      return undefined;
  }
}
