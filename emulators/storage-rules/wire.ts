import { Path, RuleError, RulesSet, Timestamp, type Value } from './values.js';

/** A value as firebase-tools sends it (lib/emulator/storage/rules/runtime.js, toExpressionValue). */
export interface WireValue {
  null_value?: null;
  bool_value?: boolean;
  int_value?: number | string;
  float_value?: number;
  string_value?: string;
  timestamp_value?: string;
  list_value?: { values?: WireValue[] };
  set_value?: { values?: WireValue[] };
  map_value?: { fields?: Record<string, WireValue> };
  path_value?: { segments?: { simple?: string }[] };
}

export function timestampOf(text: string): Timestamp {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw new RuleError(`Not a time: ${text}`);
  return new Timestamp(BigInt(ms) * 1_000_000n);
}

export function decode(wire: WireValue): Value {
  if (wire.bool_value !== undefined) return wire.bool_value;
  if (wire.int_value !== undefined) return BigInt(wire.int_value);
  if (wire.float_value !== undefined) return wire.float_value;
  if (wire.string_value !== undefined) return wire.string_value;
  if (wire.timestamp_value !== undefined) return timestampOf(wire.timestamp_value);
  if (wire.list_value !== undefined) return (wire.list_value.values ?? []).map(decode);
  if (wire.set_value !== undefined) return new RulesSet((wire.set_value.values ?? []).map(decode));
  if (wire.path_value !== undefined) {
    return new Path((wire.path_value.segments ?? []).map((segment) => segment.simple ?? ''));
  }
  if (wire.map_value !== undefined) {
    const fields = Object.entries(wire.map_value.fields ?? {});
    return new Map(fields.map(([key, value]) => [key, decode(value)]));
  }
  return null;
}
