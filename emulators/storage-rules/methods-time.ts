import { Duration, Timestamp, type Value } from './values.js';

const SECOND = 1_000_000_000n;
const DAY = 86_400n * SECOND;

/** Rounds towards minus infinity, so that times before 1970 keep their calendar fields. */
const floorDiv = (a: bigint, b: bigint): bigint => a / b - (a % b < 0n ? 1n : 0n);

function dayOfYear(date: Date): bigint {
  const start = Date.UTC(date.getUTCFullYear(), 0, 1);
  const today = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  return BigInt((today - start) / 86_400_000 + 1);
}

/** rules.Timestamp of the reference; all fields are UTC, the week starts on Monday = 1. */
export function timestampMethod({ nanos }: Timestamp, name: string): Value | undefined {
  const date = new Date(Number(floorDiv(nanos, 1_000_000n)));
  switch (name) {
    case 'date':
      return new Timestamp(floorDiv(nanos, DAY) * DAY);
    case 'year':
      return BigInt(date.getUTCFullYear());
    case 'month':
      return BigInt(date.getUTCMonth() + 1);
    case 'day':
      return BigInt(date.getUTCDate());
    case 'dayOfWeek':
      return BigInt(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
    case 'dayOfYear':
      return dayOfYear(date);
    case 'hours':
      return BigInt(date.getUTCHours());
    case 'minutes':
      return BigInt(date.getUTCMinutes());
    case 'seconds':
      return BigInt(date.getUTCSeconds());
    case 'nanos':
      return nanos - floorDiv(nanos, SECOND) * SECOND;
    case 'time':
      return new Duration(nanos - floorDiv(nanos, DAY) * DAY);
    case 'toMillis':
      return floorDiv(nanos, 1_000_000n);
    default:
      return undefined;
  }
}

/** rules.Duration of the reference: whole seconds, and the nanoseconds beside them. */
export function durationMethod({ nanos }: Duration, name: string): Value | undefined {
  if (name === 'seconds') return nanos / SECOND;
  if (name === 'nanos') return nanos % SECOND;
  return undefined;
}
