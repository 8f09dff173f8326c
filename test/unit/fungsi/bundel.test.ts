import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const AKAR = resolve(import.meta.dirname, '../../..');
const DIST = join(AKAR, 'functions/dist');

interface Titik {
  platform: string;
  region: string[];
  eventTrigger?: {
    eventType: string;
    eventFilters: Record<string, string>;
    eventFilterPathPatterns?: { document?: string };
    retry: boolean;
  };
  scheduleTrigger?: { schedule: string; timeZone: string; retryConfig: Record<string, number | null> };
  callableTrigger?: object;
  httpsTrigger?: object;
  taskQueueTrigger?: {
    retryConfig: Record<string, number | null>;
    rateLimits: Record<string, number | null>;
  };
  secretEnvironmentVariables?: { key: string }[];
}

const dokumenBaru = (jalur: string) => ({ saat: 'document.v1.created', jalur, ulang: true });
const jadwal = (kapan: string, ulang: number | null = null) => ({
  jadwal: kapan,
  zona: 'Asia/Jakarta',
  ulang,
});

/** What is deployed: docs/contract.md. A function that is not here, or is no longer, is a change of the contract. */
const DIHARAPKAN: Record<string, object> = {
  majukanBerkas: dokumenBaru('satker/{satkerId}/{jenis}/{berkasId}/tindakan/{tindakanId}'),
  terbitkanSurat: dokumenBaru('satker/{satkerId}/surat/{suratId}'),
  kirimSurel: dokumenBaru('satker/{satkerId}/surel/{surelId}'),
  terbitkanLaporan: dokumenBaru('satker/{satkerId}/laporan/{laporanId}'),
  terimaUnggahan: { saat: 'object.v1.finalized', bucket: 'demo-ppid.appspot.com', ulang: true },
  cabutTautan: { saat: 'object.v1.metadataUpdated', bucket: 'demo-ppid.appspot.com', ulang: true },
  olahDokumen: { antrean: true, percobaan: 20, bersamaan: 4 },
  hitamkanDokumen: { antrean: true, percobaan: 5, bersamaan: 2 },
  bacaOcr: { antrean: true, percobaan: 20, bersamaan: 2 },
  tinjauPenolakan: { antrean: true, percobaan: 5, bersamaan: 2 },
  hitungUlangKantor: { antrean: true, percobaan: 5, bersamaan: 5 },
  laporanHarian: jadwal('0 17 * * 1-5', 3),
  laporanBulanan: jadwal('0 6 1 * *', 3),
  sapuTertunda: jadwal('*/5 * * * *'),
  jagaPengecualian: jadwal('15 2 * * *', 3),
  jagaTenggat: jadwal('30 6 * * 1-5'),
  cocokkanRekap: jadwal('30 1 * * *'),
  kirimUlangSurel: { panggilan: true },
  ulangiSurat: { panggilan: true },
  buatLaporan: { panggilan: true },
  tetapkanPeran: { panggilan: true },
  simpanTemplatSurat: { panggilan: true },
  pratinjauSurat: { panggilan: true },
  bacaRegister: { panggilan: true },
  eksporRegister: { panggilan: true },
  bukaButirDik: { panggilan: true },
  cabutButir: { panggilan: true },
  perpanjangButir: { panggilan: true },
  periksaDip: { panggilan: true },
  bukaDokumenDik: { panggilan: true },
  lepasDokumen: { panggilan: true },
  tarikPengecualian: { panggilan: true },
  catatKeputusanKpu: { panggilan: true },
  ubahKeputusanKpu: { panggilan: true },
  pratinjauKeputusanKpu: { panggilan: true },
  tinjauanKeputusanKpu: { panggilan: true },
  eksporDik: { panggilan: true },
  layananPublik: { permintaan: true },
  lihatNik: { panggilan: true },
  lihatIdentitas: { panggilan: true },
  putuskanRetensi: { panggilan: true },
  usulRetensi: jadwal('0 3 2 * *', 3),
  ubahKalender: { panggilan: true },
  cari: { panggilan: true },
  halamanDokumen: { panggilan: true },
  lihatDikecualikan: { panggilan: true },
  unduhLembarUji: { panggilan: true },
  bacaTertutup: { panggilan: true },
  simpanPenghitaman: { panggilan: true },
  terapkanPenghitaman: { panggilan: true },
  ulangiTahap: { panggilan: true },
};

/** Who may read which secret: no other function needs one. */
const RAHASIA: Record<string, string[]> = {
  majukanBerkas: ['PPID_KUNCI'],
  terbitkanSurat: ['PPID_KUNCI'],
  kirimSurel: ['SMTP_PASS'],
  sapuTertunda: ['PPID_KUNCI', 'SMTP_PASS'],
  layananPublik: ['PPID_KUNCI'],
  kirimUlangSurel: ['SMTP_PASS'],
  ulangiSurat: ['PPID_KUNCI'],
};

function ringkas(t: Titik): object {
  if (t.httpsTrigger) return { permintaan: true };
  if (t.callableTrigger) return { panggilan: true };
  if (t.taskQueueTrigger) {
    const { retryConfig, rateLimits } = t.taskQueueTrigger;
    return {
      antrean: true,
      percobaan: retryConfig['maxAttempts'],
      bersamaan: rateLimits['maxConcurrentDispatches'],
    };
  }
  if (t.scheduleTrigger) {
    const { schedule, timeZone, retryConfig } = t.scheduleTrigger;
    return { jadwal: schedule, zona: timeZone, ulang: retryConfig['retryCount'] ?? null };
  }
  if (t.eventTrigger) {
    const { eventType, eventFilters, eventFilterPathPatterns, retry } = t.eventTrigger;
    const saat = eventType.replace(/^google\.cloud\.(firestore|storage)\./, '');
    const jalur = eventFilterPathPatterns?.document;
    return { saat, ...(jalur ? { jalur } : { bucket: eventFilters['bucket'] }), ulang: retry };
  }
  return { lain: Object.keys(t) };
}

let titik: Record<string, Titik>;
beforeAll(() => {
  execFileSync(process.execPath, [join(AKAR, 'functions/build.mjs')], { cwd: AKAR, stdio: 'pipe' });
  const muat = join(import.meta.dirname, 'muat-bundel.mjs');
  const indeks = pathToFileURL(join(DIST, 'index.js')).href;
  titik = JSON.parse(execFileSync(process.execPath, [muat, indeks], { encoding: 'utf8' })) as typeof titik;
}, 60_000);

describe('bundel yang disebarkan', () => {
  test('memuat tepat fungsi yang dijanjikan kontrak, dengan pemicu, jadwal, dan pengulangannya', () => {
    expect(Object.fromEntries(Object.entries(titik).map(([nama, t]) => [nama, ringkas(t)]))).toEqual(
      DIHARAPKAN,
    );
  });

  test('semuanya generasi kedua di Jakarta, dengan rahasia yang dijelaskan saja', () => {
    for (const [nama, t] of Object.entries(titik)) {
      const rahasia = (t.secretEnvironmentVariables ?? []).map((s) => s.key);
      const isi = { platform: t.platform, region: t.region, rahasia };
      const harapan = { platform: 'gcfv2', region: ['asia-southeast2'], rahasia: RAHASIA[nama] ?? [] };
      expect(isi, nama).toEqual(harapan);
    }
  });

  test('setiap pemicu kejadian diulang oleh platform bila gagal', () => {
    const kejadian = Object.values(titik).filter((t) => t.eventTrigger);
    expect(kejadian).toHaveLength(6);
    expect(kejadian.every((t) => t.eventTrigger?.retry)).toBe(true);
  });

  test('kontrak menyebut setiap fungsi', () => {
    const kontrak = readFileSync(join(AKAR, 'docs/contract.md'), 'utf8');
    for (const nama of Object.keys(titik)) expect(kontrak, nama).toContain(`\`${nama}\``);
  });

  test('memuat domain di dalamnya, dan paket lain lewat package.json miliknya', () => {
    const { dependencies } = JSON.parse(readFileSync(join(DIST, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const paket of paketYangDimuat('index.js', true)) {
      const nama = paket
        .split('/')
        .slice(0, paket.startsWith('@') ? 2 : 1)
        .join('/');
      expect(Object.keys(dependencies), paket).toContain(nama);
    }
  });

  test('tidak memuat PDF, XLSX, gambar, OCR, atau surel sebelum dibutuhkan', () => {
    const berat = /^(sharp|pdfmake|pdf-parse|tesseract\.js|write-excel-file|nodemailer)/;
    expect(paketYangDimuat('index.js', false).filter((p) => berat.test(p))).toEqual([]);
    // The same search with the lazy imports does find them: it is able to see.
    expect(paketYangDimuat('index.js', true).filter((p) => berat.test(p)).length).toBeGreaterThan(3);
  });
});

/** Packages reached from a file of the bundle, by static imports alone or with the lazy ones too. */
function paketYangDimuat(mulai: string, jugaMalas: boolean): string[] {
  const sudah = new Set<string>();
  const paket = new Set<string>();
  const telusuri = (path: string): void => {
    if (sudah.has(path) || !existsSync(path)) return;
    sudah.add(path);
    const isi = readFileSync(path, 'utf8');
    const pola = [/^(?:import|export)(?:[^'"]*? from)? ?["']([^"']+)["'];?$/gm];
    if (jugaMalas) pola.push(/\bimport\(["']([^"']+)["']\)/g);
    for (const [, ke = ''] of pola.flatMap((p) => [...isi.matchAll(p)])) {
      if (ke.startsWith('.')) telusuri(join(dirname(path), ke));
      else if (!ke.startsWith('node:')) paket.add(ke);
    }
  };
  telusuri(join(DIST, mulai));
  return [...paket].sort();
}
