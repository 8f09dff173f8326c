import { RuleError } from './values.js';

/** What RE2 and JavaScript do not share, in either direction; such a pattern is refused rather than guessed at. */
const NOT_SHARED = /\(\?(?!:|P<)|\[\[:|\[\^\[:|\\[1-9QECpPKGXRzZ]|(?:[*+?}])\+/;
const SYNTAX = '^$\\.*+?()[]{}|/';

/** RE2 lets any punctuation be escaped, JavaScript's strict mode only its own: `\@` becomes `\x40`. */
function escapes(pattern: string): string {
  return pattern.replace(/\\([^\w\s])/g, (whole, char: string) =>
    SYNTAX.includes(char) ? whole : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

const compiled = new Map<string, RegExp>();

/** An RE2 pattern as a JavaScript one; `(?i)` and `(?s)` are taken at the start only. */
export function regex(pattern: string, wholeText: boolean): RegExp {
  const key = `${wholeText ? '=' : '~'}${pattern}`;
  const known = compiled.get(key);
  if (known) return known;
  const [, flags = '', body = ''] = /^(?:\(\?([is]+)\))?([\s\S]*)$/.exec(pattern) ?? [];
  if (NOT_SHARED.test(body)) throw new RuleError(`Pattern ${pattern} is not supported here.`);
  const source = escapes(body.replaceAll('(?P<', '(?<'));
  let result: RegExp;
  try {
    result = new RegExp(wholeText ? `^(?:${source})$` : source, `u${wholeText ? '' : 'g'}${flags}`);
  } catch (error) {
    throw new RuleError(`Pattern ${pattern}: ${(error as Error).message}`);
  }
  compiled.set(key, result);
  return result;
}
