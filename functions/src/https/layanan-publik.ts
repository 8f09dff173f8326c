import { onRequest } from 'firebase-functions/v2/https';
import { PPID_KUNCI, REGION } from '../options.js';

/** Nothing of an answer may be kept, framed, sniffed or used by another site. */
const TAJUK = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * The public side, behind Hosting at /api/{jalur} (domain/publik/types.ts). Few at once in one instance: a submission
 * with four scans takes about 100 MB while it is read; maxInstances bounds what an attack can cost.
 */
export const layananPublik = onRequest(
  {
    region: REGION,
    memory: '1GiB',
    concurrency: 8,
    maxInstances: 20,
    timeoutSeconds: 60,
    cors: false,
    invoker: 'public',
    secrets: [PPID_KUNCI],
  },
  async (req, res) => {
    const { layani } = await import('../publik/router.js');
    const { status, tajuk, isi } = await layani({
      metode: req.method,
      jalur: req.path,
      kueri: (nama) => {
        const nilai = req.query[nama];
        return typeof nilai === 'string' ? nilai : undefined;
      },
      tajuk: (nama) => req.get(nama),
      soket: req.socket.remoteAddress,
      isi: req.body as unknown,
      // Absent where there was no body.
      ukuran: (req.rawBody as Buffer | undefined)?.length ?? 0,
    });
    res
      .set({ ...TAJUK, ...tajuk })
      .status(status)
      .json(isi);
  },
);
