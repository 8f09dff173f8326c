import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildRuleset } from '../../../emulators/storage-rules/build.js';
import { evaluateExpression } from '../../../emulators/storage-rules/expression.js';
import { Runtime, type RuntimeResponse } from '../../../emulators/storage-rules/protocol.js';
import type { WireValue } from '../../../emulators/storage-rules/wire.js';
import { CASES } from './storage-rules.cases.js';

describe('an expression of the rules language', () => {
  it.each(CASES)('$about: $expression gives $gives', ({ expression, gives }) => {
    expect(evaluateExpression(expression)).toBe(gives);
  });

  it.each([
    ['firestore.get(/databases/(default)/documents/a/b).data.x == 1', 'firestore'],
    ['get(/a/b) == null', 'function get()'],
    ['latlng.value(1, 2) == null', 'latlng.value()'],
    ["'a'.matches('a(?=b)')", 'not supported'],
    ["'a'.replace('a', '$0') == 'a'", 'not supported'],
    ["'x' is vector", 'type vector'],
    ['/a/{b} == /a/b', 'path segment'],
  ])('is denied and named when it is not understood: %s', (expression, named) => {
    expect(evaluateExpression(expression)).toBe('error');
    const { permit, warnings } = decide(`allow get: if ${expression};`, 'get', 'y');
    expect(permit).toBe(false);
    expect(warnings.join(' ')).toContain(named);
  });
});

interface Asked {
  permit: boolean;
  warnings: string[];
}

function ask(runtime: Runtime, method: string, name: string, request: Record<string, WireValue> = {}): Asked {
  const fields = {
    time: { timestamp_value: '2026-11-20T01:15:00.000Z' },
    auth: { null_value: null },
    ...request,
  };
  const answer = runtime.answer({
    id: 7,
    action: 'verify',
    context: {
      rulesetName: '0',
      service: 'firebase.storage',
      path: `/b/demo.appspot.com/o/${name}`,
      method,
      variables: { resource: { null_value: null }, request: { map_value: { fields } } },
    },
  });
  return { permit: answer.result?.['permit'] === true, warnings: answer.warnings };
}

function load(source: string): { runtime: Runtime; answer: RuntimeResponse } {
  const runtime = new Runtime();
  const files = [{ name: 'storage.rules', content: source }];
  const answer = runtime.answer({
    id: 1,
    action: 'load_ruleset',
    context: { rulesetName: '0', source: { files } },
  });
  return { runtime, answer };
}

const inBucket = (body: string, version = 2): string =>
  `rules_version = '${version}'; service firebase.storage { match /b/{bucket}/o { ${body} } }`;

function decide(body: string, method: string, name: string, request: Record<string, WireValue> = {}): Asked {
  const source = body.startsWith('match') || body.startsWith('function') ? body : `match /{p=**} { ${body} }`;
  return ask(load(inBucket(source)).runtime, method, name, request);
}

const permits = (...args: Parameters<typeof decide>): boolean => decide(...args).permit;

describe('allow', () => {
  it.each([
    ['read', 'get', true],
    ['read', 'list', true],
    ['read', 'create', false],
    ['write', 'create', true],
    ['write', 'update', true],
    ['write', 'delete', true],
    ['write', 'get', false],
    ['get', 'list', false],
    ['create', 'update', false],
    ['create, delete', 'delete', true],
  ])('%s covers %s: %s', (operations, method, expected) => {
    expect(permits(`allow ${operations};`, method, 'a')).toBe(expected);
  });

  it('needs only one of several to hold, and one that fails does not hide another', () => {
    expect(permits('allow get: if null.x == 1; allow get: if true;', 'get', 'a')).toBe(true);
  });

  it('is denied when its condition is no bool', () => {
    expect(permits("allow get: if 'ya';", 'get', 'a')).toBe(false);
  });

  it('is denied where nothing matches', () => {
    expect(permits('match /surat/{id} { allow get; }', 'get', 'laporan/a')).toBe(false);
  });
});

describe('match', () => {
  it('takes exactly the segments it names', () => {
    const rules = 'match /surat/{satker}/{id} { allow get; }';
    expect(permits(rules, 'get', 'surat/a/b')).toBe(true);
    expect(permits(rules, 'get', 'surat/a')).toBe(false);
    expect(permits(rules, 'get', 'surat/a/b/c')).toBe(false);
  });

  it('hands a captured segment to the condition as a string', () => {
    const rules = "match /surat/{satker}/{id} { allow get: if satker == 'a' && id is string; }";
    expect(permits(rules, 'get', 'surat/a/b')).toBe(true);
    expect(permits(rules, 'get', 'surat/x/b')).toBe(false);
  });

  it('hands a recursive wildcard over as a path', () => {
    expect(permits("match /{p=**} { allow get: if p is path && p[1] == 'b'; }", 'get', 'a/b')).toBe(true);
  });

  it('lets a recursive wildcard of version 2 match nothing, of version 1 at least one segment', () => {
    const rules = 'match /surat/{p=**} { allow get; }';
    expect(ask(load(inBucket(rules, 2)).runtime, 'get', 'surat').permit).toBe(true);
    expect(ask(load(inBucket(rules, 1)).runtime, 'get', 'surat').permit).toBe(false);
  });

  it('lets a recursive wildcard stand in the middle', () => {
    const rules = 'match /{p=**}/asli { allow get; }';
    expect(permits(rules, 'get', 'dokumen/a/b/asli')).toBe(true);
    expect(permits(rules, 'get', 'dokumen/a/b/kecil')).toBe(false);
  });

  it('does not hand an allow down to the matches inside it', () => {
    const rules = 'match /a { allow get; match /b { allow list; } }';
    expect(permits(rules, 'get', 'a')).toBe(true);
    expect(permits(rules, 'get', 'a/b')).toBe(false);
  });

  it('refuses a name with an empty segment', () => {
    expect(permits('match /{p=**} { allow get; }', 'get', 'a//b')).toBe(false);
  });

  it('belongs to its own service only', () => {
    const source = "rules_version = '2'; service cloud.firestore { match /{p=**} { allow get; } }";
    expect(ask(load(source).runtime, 'get', 'a').permit).toBe(false);
  });
});

describe('a function', () => {
  it('sees the wildcards around its declaration, its arguments and its own lets', () => {
    const rules = `match /surat/{satker}/{id} {
      function milik(x) { let sama = satker == x; return sama && id != ''; }
      allow get: if milik('a'); }`;
    expect(permits(rules, 'get', 'surat/a/1')).toBe(true);
    expect(permits(rules, 'get', 'surat/b/1')).toBe(false);
  });

  it('does not see the names of its caller', () => {
    const rules = "function f() { return id == 'a'; } match /{id} { allow get: if f(); }";
    expect(permits(rules, 'get', 'a')).toBe(false);
  });

  it('computes a let or an argument only when it is used', () => {
    const rules = 'function f(a) { let x = null.y; return true; } match /{id} { allow get: if f(null.z); }';
    expect(permits(rules, 'get', 'a')).toBe(true);
  });

  it('may take the result of its own call as an argument', () => {
    const rules = 'function tidak(a) { return !a; } match /{id} { allow get: if tidak(tidak(true)); }';
    expect(permits(rules, 'get', 'a')).toBe(true);
  });

  it('may not call itself', () => {
    expect(
      permits(
        'function f(x) { return x ? true : f(true); } match /{id} { allow get: if f(false); }',
        'get',
        'a',
      ),
    ).toBe(false);
  });

  it('is denied with a wrong number of arguments', () => {
    expect(permits('function f(a) { return true; } match /{id} { allow get: if f(); }', 'get', 'a')).toBe(
      false,
    );
  });
});

describe('request', () => {
  const token = (peran: string[]): WireValue => ({
    map_value: {
      fields: {
        uid: { string_value: 'u1' },
        token: {
          map_value: {
            fields: {
              peran: { list_value: { values: peran.map((p) => ({ string_value: p })) } },
              sampai: { int_value: 1_900_000_000 },
            },
          },
        },
      },
    },
  });

  it('carries the token claims', () => {
    const rule = "allow get: if 'DESK' in request.auth.token.peran && request.auth.uid == 'u1';";
    expect(permits(rule, 'get', 'a', { auth: token(['DESK']) })).toBe(true);
    expect(permits(rule, 'get', 'a', { auth: token(['PPID']) })).toBe(false);
    expect(permits(rule, 'get', 'a')).toBe(false);
  });

  it('carries the time, to be held against epoch seconds in a claim', () => {
    const rule = 'allow get: if request.time.toMillis() < request.auth.token.sampai * 1000;';
    expect(permits(rule, 'get', 'a', { auth: token([]) })).toBe(true);
  });

  it('carries the method', () => {
    expect(permits("allow read: if request.method == 'list';", 'list', 'a')).toBe(true);
    expect(permits("allow read: if request.method == 'list';", 'get', 'a')).toBe(false);
  });

  it('carries size, type and metadata of the new file', () => {
    const rule =
      "allow create: if request.resource.size < 100 && request.resource.contentType.matches('image/.*') && request.resource.metadata.nama is string && resource == null;";
    const file = (size: number): Record<string, WireValue> => ({
      resource: {
        map_value: {
          fields: {
            size: { int_value: size },
            contentType: { string_value: 'image/png' },
            metadata: { map_value: { fields: { nama: { string_value: 'a.png' } } } },
          },
        },
      },
    });
    expect(permits(rule, 'create', 'a', file(99))).toBe(true);
    expect(permits(rule, 'create', 'a', file(100))).toBe(false);
  });
});

describe('the runtime', () => {
  it('refuses a text that the official grammar refuses, with the line', () => {
    const { answer } = load(
      "rules_version = '2';\nservice firebase.storage {\n match /a { allow get: if ; } }",
    );
    expect(answer.errors.join()).toMatch(/storage\.rules:3: /);
  });

  it('denies with a ruleset that was never loaded', () => {
    expect(ask(new Runtime(), 'get', 'a').permit).toBe(false);
  });

  it('answers an unknown action with an error', () => {
    expect(new Runtime().answer({ id: 3, action: 'dance' })).toMatchObject({ id: 3, status: 'error' });
  });

  it('says at loading what it will deny', () => {
    const { answer } = load(inBucket('match /a { allow get: if /a/{b} == /a/b; }'));
    expect(answer.warnings.join()).toContain('not supported, denied');
  });

  it('understands every construct of the storage rules of this repository', () => {
    const source = readFileSync(new URL('../../../storage.rules', import.meta.url), 'utf8');
    expect(buildRuleset(source).unsupported).toEqual([]);
    expect(load(source).answer).toMatchObject({ errors: [], warnings: [], result: { rulesVersion: 2 } });
  });
});
