import { listMethod, mapDiffMethod, mapMethod, setMethod } from './methods-collections.js';
import { bytesMethod, stringMethod } from './methods-text.js';
import { durationMethod, timestampMethod } from './methods-time.js';
import {
  Duration,
  MapDiff,
  Path,
  RuleError,
  RulesSet,
  Timestamp,
  type RulesMap,
  type Value,
} from './values.js';

/** `/a/$(x)`-less templates: `path('/a/$(x)').bind({'x': 'b'})`. */
function bind(path: Path, names: RulesMap): Path {
  return new Path(
    path.segments.map((segment) => {
      const name = /^\$\((\w+)\)$/.exec(segment)?.[1];
      if (name === undefined) return segment;
      const value = names.get(name);
      if (typeof value !== 'string') throw new RuleError(`bind() has no string for ${name}.`);
      return value;
    }),
  );
}

/** Calls a method of the reference; undefined = no such method (or count of arguments) on this type. */
export function method(of: Value, name: string, args: Value[]): Value | undefined {
  if (typeof of === 'string') return stringMethod(of, name, args);
  if (of instanceof Uint8Array) return bytesMethod(of, name, args);
  if (Array.isArray(of)) return listMethod(of, name, args);
  if (of instanceof RulesSet) return setMethod(of, name, args);
  if (of instanceof Map) return mapMethod(of, name, args);
  if (of instanceof Path) return name === 'bind' && args[0] instanceof Map ? bind(of, args[0]) : undefined;
  if (args.length > 0) return undefined;
  if (of instanceof MapDiff) return mapDiffMethod(of, name);
  if (of instanceof Timestamp) return timestampMethod(of, name);
  if (of instanceof Duration) return durationMethod(of, name);
  return undefined;
}
