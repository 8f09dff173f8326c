import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { format, resolveConfig } from 'prettier';
import { kontrak } from '../../docs/kontrak.js';

test('docs/contract.md memuat bentuk, formulir, dan aksi seperti di kode (npm run kontrak)', async () => {
  const path = fileURLToPath(new URL('../../docs/contract.md', import.meta.url));
  const tertulis = readFileSync(path, 'utf8');
  const opsi = await resolveConfig(path);
  expect(await format(kontrak(tertulis), { ...opsi, parser: 'markdown' })).toBe(tertulis);
});
