import { regex } from './regex.js';
import { RuleError, type Value } from './values.js';

/** Reads one argument of a method; a wrong type or count is an error of the rule. */
function stringAt(args: Value[], i: number): string {
  const value = args[i];
  if (typeof value !== 'string') throw new RuleError(`Argument ${i + 1} must be a string.`);
  return value;
}

function separator(pattern: string): RegExp {
  if (pattern === '') throw new RuleError('split() by an empty pattern is not supported here.');
  return regex(pattern, false);
}

/** References to groups differ between the pattern languages. */
function plain(replacement: string): string {
  if (/[$\\]/.test(replacement)) throw new RuleError('$ and \\ in a replacement are not supported here.');
  return replacement;
}

/** rules.String of the reference. Positions and size count characters as the platform does (UTF-16). */
export function stringMethod(text: string, name: string, args: Value[]): Value | undefined {
  switch (`${name}/${args.length}`) {
    case 'size/0':
      return BigInt(text.length);
    case 'lower/0':
      return text.toLowerCase();
    case 'upper/0':
      return text.toUpperCase();
    case 'trim/0':
      return text.trim();
    case 'matches/1':
      return regex(stringAt(args, 0), true).test(text);
    case 'split/1':
      return text.split(separator(stringAt(args, 0)));
    case 'replace/2':
      return text.replace(regex(stringAt(args, 0), false), plain(stringAt(args, 1)));
    case 'toUtf8/0':
      return new TextEncoder().encode(text);
    default:
      return undefined;
  }
}

/** rules.Bytes of the reference. */
export function bytesMethod(bytes: Uint8Array, name: string, args: Value[]): Value | undefined {
  switch (`${name}/${args.length}`) {
    case 'size/0':
      return BigInt(bytes.length);
    case 'toBase64/0':
      return Buffer.from(bytes).toString('base64');
    case 'toHexString/0':
      return Buffer.from(bytes).toString('hex').toUpperCase();
    default:
      return undefined;
  }
}
