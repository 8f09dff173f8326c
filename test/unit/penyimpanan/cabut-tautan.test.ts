import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// The emulator ignores conditions on generations, so what the service is asked for is looked at here.
let layanan: Server;
let diminta: URL[] = [];
let jawaban = 200;

// One for all: the client keeps the address that it saw first.
beforeAll(async () => {
  layanan = createServer((minta, jawab) => {
    const url = new URL(minta.url ?? '', 'http://layanan');
    diminta.push(url);
    const salin = url.pathname.includes('/rewriteTo/');
    const metadata = { generation: '7', metadata: { firebaseStorageDownloadTokens: 'token' } };
    jawab.statusCode = salin ? jawaban : 200;
    jawab.setHeader('content-type', 'application/json');
    jawab.end(JSON.stringify(salin ? { done: true, resource: {} } : metadata));
  });
  await new Promise<void>((siap) => layanan.listen(0, '127.0.0.1', siap));
  const { port } = layanan.address() as AddressInfo;
  vi.stubEnv('STORAGE_EMULATOR_HOST', `http://127.0.0.1:${String(port)}`);
  vi.stubEnv('GCLOUD_PROJECT', 'demo-tautan');
});
afterAll(() => {
  vi.unstubAllEnvs();
  layanan.close();
});

test.each([
  ['dicabut', 200, true],
  ['sudah ditulis ulang', 412, false],
  ['sudah dihapus', 404, false],
])(
  'tautan dicabut hanya dari isi yang dilihat, supaya yang terhapus tidak kembali: %s',
  async (_, kode, hasil) => {
    [jawaban, diminta] = [kode, []];
    const { simpanan } = await import('../../../functions/src/ports/storage.js');
    expect(await simpanan.cabutTautan('dokumen/s/biasa/d/asli')).toBe(hasil);
    const salin = diminta.filter(({ pathname }) => pathname.includes('/rewriteTo/'));
    expect(
      salin.map(({ searchParams: q }) => [q.get('sourceGeneration'), q.get('ifGenerationMatch')]),
    ).toEqual([['7', '7']]);
  },
);
