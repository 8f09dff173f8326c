const ESCAPES: Record<string, string> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
  '?': '?',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Text of a quoted literal; an escape that is not known is an error, never a guess. */
export function unquote(literal: string): string {
  const body = literal.slice(1, -1);
  return body.replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])/g, (whole, escape: string) => {
    if (escape.length > 1) return String.fromCharCode(parseInt(escape.slice(1), 16));
    const plain = ESCAPES[escape];
    if (plain === undefined) throw new Error(`Escape ${whole} is not supported.`);
    return plain;
  });
}

export function literalValue(text: string): null | boolean | bigint | number | string | Uint8Array {
  if (text === 'null') return null;
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (/^b['"]/i.test(text)) return new TextEncoder().encode(unquote(text.slice(1)));
  if (/^['"]/.test(text)) return unquote(text);
  if (/^\d+$/.test(text)) return BigInt(text);
  if (/^0x[0-9a-f]+$/i.test(text)) return BigInt(text);
  const float = Number(text);
  if (Number.isNaN(float)) throw new Error(`Literal ${text} is not supported.`);
  return float;
}
