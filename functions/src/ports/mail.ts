import { Readable } from 'node:stream';
import type { Attachment } from 'nodemailer/lib/mailer/index.js';

export interface Pesan {
  dari: string;
  kepada: string;
  subjek: string;
  teks: string;
  html?: string;
  lampiran: { nama: string; isi: Buffer }[];
  /** See messageIdSurel: the same outbox entry always carries the same id, so a receiver can drop a double. */
  messageId: string;
}

export interface HasilKirim {
  hasil: 'TERKIRIM' | 'GAGAL' | 'TIDAK_PASTI';
  /** For a person, in Indonesian; never contains an address. '' when sent to everyone. */
  alasan: string;
}

const BATAS_SAMBUNG_MS = 10_000;
const BATAS_DIAM_MS = 30_000;

/** Deterministic Message-ID of an outbox entry. */
export function messageIdSurel(satkerId: string, surelId: string): string {
  const aman = (teks: string) => teks.replace(/[^A-Za-z0-9._-]/g, '_');
  return `<${aman(surelId)}@${aman(satkerId)}.ppid>`;
}

/**
 * Sends one mail through SMTP_HOST:SMTP_PORT (SMTP_USER, SMTP_PASS if the server asks for them).
 * Never throws. GAGAL = the server certainly did not take it, a resend is safe. TIDAK_PASTI = the whole message
 * was handed over and the answer was lost: only a person may decide to send it again (design §6).
 */
export async function kirim(pesan: Pesan): Promise<HasilKirim> {
  const host = process.env['SMTP_HOST'];
  if (!host) return { hasil: 'GAGAL', alasan: 'Server surel belum diatur (SMTP_HOST).' };
  let siap: Siap;
  try {
    siap = await susun(pesan);
  } catch {
    return { hasil: 'GAGAL', alasan: 'Surel tidak dapat disusun.' };
  }
  if (siap.amplop.to.length === 0) return { hasil: 'GAGAL', alasan: 'Alamat tujuan tidak sah.' };
  return antar(host, siap);
}

interface Siap {
  amplop: { from: string; to: string[] };
  raw: Buffer;
}

async function susun(pesan: Pesan): Promise<Siap> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer/index.js');
  const attachments: Attachment[] = pesan.lampiran.map((l) => ({ filename: l.nama, content: l.isi }));
  const { dari: from, kepada: to, subjek: subject, teks: text, html, messageId } = pesan;
  // Attachments are bytes we hold: the composer must never open a file or an address named in a message.
  const surel = { from, to, subject, text, messageId, attachments, ...(html ? { html } : {}) };
  const simpul = new MailComposer({ ...surel, disableFileAccess: true, disableUrlAccess: true }).compile();
  const { from: pengirim, to: tujuan } = simpul.getEnvelope();
  if (!pengirim) throw new Error('no sender');
  return { amplop: { from: pengirim, to: tujuan }, raw: await simpul.build() };
}

async function antar(host: string, { amplop, raw }: Siap): Promise<HasilKirim> {
  const { default: SMTPConnection } = await import('nodemailer/lib/smtp-connection/index.js');
  const port = Number(process.env['SMTP_PORT'] ?? 25);
  const koneksi = new SMTPConnection({
    host,
    port,
    secure: port === 465,
    connectionTimeout: BATAS_SAMBUNG_MS,
    greetingTimeout: BATAS_SAMBUNG_MS,
    socketTimeout: Number(process.env['SMTP_TIMEOUT_MS'] ?? BATAS_DIAM_MS),
  });
  // Its end means the last byte went to the socket. Before that the server cannot have accepted (RFC 5321 §4.1.1.4).
  const isi = Readable.from([raw]);
  let diserahkan = false;
  isi.once('end', () => (diserahkan = true));

  return new Promise<HasilKirim>((jawab) => {
    const putus = (galat: unknown) => {
      jawab(nilai(galat, diserahkan));
      koneksi.close();
    };
    koneksi.on('error', putus);
    const surat = () =>
      koneksi.send(amplop, isi, (galat, info) => {
        if (galat) return putus(galat);
        // Taken for some of several addresses: sent, but a person should know that not everyone got it.
        const ditolak = info.rejected.length;
        jawab({ hasil: 'TERKIRIM', alasan: ditolak > 0 ? `${ditolak} alamat tujuan ditolak server.` : '' });
        koneksi.quit();
      });
    koneksi.connect((galat) => {
      if (galat) return putus(galat);
      const user = process.env['SMTP_USER'];
      if (!user) return surat();
      koneksi.login({ user, pass: process.env['SMTP_PASS'] ?? '' }, (gagal) =>
        gagal ? putus(gagal) : surat(),
      );
    });
  });
}

/** The server's own words may quote the address: only its code is passed on. */
function nilai(galat: unknown, diserahkan: boolean): HasilKirim {
  const { code, responseCode } = galat as { code?: string; responseCode?: number };
  // An answer without a code after the message is no answer.
  if ((code === 'EMESSAGE' && responseCode) || code === 'EENVELOPE') {
    const apa = code === 'EMESSAGE' ? 'menolak isi surel' : 'menolak alamat atau amplop surel';
    return { hasil: 'GAGAL', alasan: `Server ${apa} (kode ${responseCode ?? '-'}).` };
  }
  if (diserahkan) {
    return {
      hasil: 'TIDAK_PASTI',
      alasan:
        'Sambungan putus setelah surel diserahkan; surel mungkin sudah terkirim. Periksa sebelum mengirim ulang.',
    };
  }
  if (code === 'EAUTH')
    return { hasil: 'GAGAL', alasan: 'Server surel menolak nama pengguna atau kata sandi.' };
  return { hasil: 'GAGAL', alasan: `Server surel tidak dapat dihubungi (${code ?? 'galat'}).` };
}
