import { verify } from './ruleset.js';
import { buildRuleset } from './build.js';
import { timestampOf } from './wire.js';
import type { Value } from './values.js';

/** A ruleset that allows `get` of anything when `expression` is true, and one for its negation. */
const rulesetWith = (expression: string): string =>
  `rules_version = '2'; service firebase.storage { match /{p=**} { allow get: if ${expression}; } }`;

/** true or false as the expression evaluates, `error` when neither it nor its negation holds. */
export function evaluateExpression(expression: string, variables: [string, Value][] = []): boolean | 'error' {
  const request = new Map<string, Value>([['time', timestampOf('2026-11-20T01:15:00Z')]]);
  const holds = (text: string): boolean =>
    verify(buildRuleset(rulesetWith(text)), {
      service: 'firebase.storage',
      method: 'get',
      path: '/b/x/o/y',
      variables: new Map<string, Value>([['request', request], ...variables]),
    }).permit;
  if (holds(expression)) return true;
  return holds(`!(${expression})`) ? false : 'error';
}
