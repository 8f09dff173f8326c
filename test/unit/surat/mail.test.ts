import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { kirim, messageIdSurel, type Pesan } from '../../../functions/src/ports/mail.js';

/** A server that speaks just enough SMTP; each test decides what it says to what, or hangs up (null). */
type Jawaban = Partial<Record<'DATA' | 'ISI', string | null>> & { RCPT?: string | string[] };

const DIAM = 'diam';

let server: Server | undefined;
let diterima = '';

async function buka(jawaban: Jawaban): Promise<void> {
  diterima = '';
  server = createServer((soket) => layani(soket, jawaban));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.env['SMTP_HOST'] = '127.0.0.1';
  process.env['SMTP_PORT'] = String((server.address() as AddressInfo).port);
}

function layani(soket: Socket, jawaban: Jawaban): void {
  let dalamIsi = false;
  let alamat = 0;
  let sisa = '';
  const kata = (teks: string | null) => {
    if (teks === null) soket.destroy();
    else if (teks !== DIAM) soket.write(`${teks}\r\n`);
  };
  soket.on('error', () => undefined);
  soket.write('220 uji ESMTP\r\n');
  soket.on('data', (potongan) => {
    sisa += potongan.toString('utf8');
    if (dalamIsi) {
      if (!sisa.endsWith('\r\n.\r\n')) return;
      diterima = sisa;
      sisa = '';
      dalamIsi = false;
      return kata(jawaban.ISI === undefined ? '250 tersimpan' : jawaban.ISI);
    }
    if (!sisa.endsWith('\r\n')) return;
    const perintah = sisa.slice(0, 4).toUpperCase();
    sisa = '';
    if (perintah === 'RCPT') return kata([jawaban.RCPT ?? '250 ok'].flat()[alamat++] ?? '250 ok');
    if (perintah === 'DATA') {
      const balas = jawaban.DATA === undefined ? '354 silakan' : jawaban.DATA;
      dalamIsi = balas?.startsWith('354') ?? false;
      return kata(balas);
    }
    kata(perintah === 'QUIT' ? '221 dah' : '250 ok');
  });
}

const pesan: Pesan = {
  dari: 'PPID KPU Provinsi Bengkulu <ppid@kpu.test>',
  kepada: 'warga@contoh.test',
  subjek: 'Laporan bulanan November 2026',
  teks: 'Terlampir laporan bulanan.',
  lampiran: [{ nama: 'laporan.pdf', isi: Buffer.from('%PDF-1.7 uji') }],
  messageId: messageIdSurel('prov-bengkulu', 'laporan-bulanan-2026-11'),
};

afterEach(() => {
  server?.close();
  server = undefined;
  delete process.env['SMTP_HOST'];
});

describe('pengiriman surel', () => {
  it('terkirim bila server menerima seluruh isi, dengan Message-ID dari kotak keluar', async () => {
    await buka({});
    expect(await kirim(pesan)).toEqual({ hasil: 'TERKIRIM', alasan: '' });
    expect(diterima).toContain('Message-ID: <laporan-bulanan-2026-11@prov-bengkulu.ppid>');
    expect(diterima).toContain('Subject: Laporan bulanan November 2026');
    expect(diterima).toContain('filename=laporan.pdf');
    expect(diterima).toContain(Buffer.from('%PDF-1.7 uji').toString('base64'));
  });

  it('menyebut berapa alamat yang ditolak bila hanya sebagian diterima', async () => {
    await buka({ RCPT: ['250 ok', '550 tidak ada'] });
    const jawab = await kirim({ ...pesan, kepada: 'satu@contoh.test, dua@contoh.test' });
    expect(jawab).toEqual({ hasil: 'TERKIRIM', alasan: '1 alamat tujuan ditolak server.' });
  });

  it('entri kotak keluar yang sama selalu mendapat Message-ID yang sama dan aman', () => {
    expect(messageIdSurel('kota-pontianak', 'a b>\r\nBcc: x')).toBe('<a_b___Bcc__x@kota-pontianak.ppid>');
  });

  it.each<[string, Jawaban, RegExp]>([
    ['alamat ditolak', { RCPT: '550 tidak ada warga@contoh.test' }, /alamat atau amplop.*550/],
    ['perintah DATA ditolak', { DATA: '451 nanti' }, /alamat atau amplop.*451/],
    ['isi ditolak', { ISI: '554 spam dari warga@contoh.test' }, /menolak isi.*554/],
    ['putus sebelum isi diserahkan', { DATA: null }, /tidak dapat dihubungi/],
  ])('GAGAL dengan pasti bila %s', async (_nama, jawaban, alasan) => {
    await buka(jawaban);
    const jawab = await kirim(pesan);
    expect(jawab.hasil).toBe('GAGAL');
    expect(jawab.alasan).toMatch(alasan);
    expect(jawab.alasan).not.toContain('@');
  });

  it('TIDAK_PASTI bila sambungan putus setelah seluruh isi diserahkan', async () => {
    await buka({ ISI: null });
    expect((await kirim(pesan)).hasil).toBe('TIDAK_PASTI');
  });

  it('TIDAK_PASTI bila jawaban setelah isi tidak dapat dibaca', async () => {
    await buka({ ISI: '' });
    expect((await kirim(pesan)).hasil).toBe('TIDAK_PASTI');
  });

  it('TIDAK_PASTI bila server diam setelah seluruh isi diserahkan', async () => {
    await buka({ ISI: DIAM });
    process.env['SMTP_TIMEOUT_MS'] = '200';
    try {
      expect((await kirim(pesan)).hasil).toBe('TIDAK_PASTI');
    } finally {
      delete process.env['SMTP_TIMEOUT_MS'];
    }
  });

  it('GAGAL bila tidak ada server, atau tujuan bukan alamat', async () => {
    await buka({});
    expect(await kirim({ ...pesan, kepada: '' })).toEqual({
      hasil: 'GAGAL',
      alasan: 'Alamat tujuan tidak sah.',
    });
    server?.close();
    expect((await kirim(pesan)).hasil).toBe('GAGAL');
    delete process.env['SMTP_HOST'];
    expect((await kirim(pesan)).alasan).toContain('SMTP_HOST');
  });

  it('isi surel tidak dapat membaca berkas dari mesin', async () => {
    await buka({});
    const nakal = {
      ...pesan,
      lampiran: [{ nama: 'x', isi: { path: '/etc/hostname' } as unknown as Buffer }],
    };
    expect((await kirim(nakal)).hasil).toBe('GAGAL');
  });
});
