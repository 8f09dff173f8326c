import { listMethod, mapDiffMethod, mapMethod, setMethod } from './methods-collections.js';
import { bytesMethod, stringMethod } from './methods-text.js';
import { durationMethod, timestampMethod } from './methods-time.js';
import { Duration, MapDiff, RulesSet, Timestamp, type Value } from './values.js';

/** Calls a method of the reference; undefined = no such method (or count of arguments) on this type. */
export function method(of: Value, name: string, args: Value[]): Value | undefined {
  if (typeof of === 'string') return stringMethod(of, name, args);
  if (of instanceof Uint8Array) return bytesMethod(of, name, args);
  if (Array.isArray(of)) return listMethod(of, name, args);
  if (of instanceof RulesSet) return setMethod(of, name, args);
  if (of instanceof Map) return mapMethod(of, name, args);
  if (args.length > 0) return undefined;
  if (of instanceof MapDiff) return mapDiffMethod(of, name);
  if (of instanceof Timestamp) return timestampMethod(of, name);
  if (of instanceof Duration) return durationMethod(of, name);
  return undefined;
}
