import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface ServerSurel {
  /** Whole messages as received, in order. */
  masuk: string[];
  /** What the server says after the whole message; null hangs up instead of answering. */
  jawab: string | null;
  tutup: () => Promise<void>;
}

/** A mail server on the loopback interface that counts what it takes; the port is set in the environment. */
export async function bukaServerSurel(): Promise<ServerSurel> {
  const soket = new Set<Socket>();
  const server = createServer((s) => {
    soket.add(s);
    s.once('close', () => soket.delete(s));
    layani(s, isi);
  });
  const isi: ServerSurel = {
    masuk: [],
    jawab: '250 tersimpan',
    tutup: async () => {
      for (const s of soket) s.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.env['SMTP_HOST'] = '127.0.0.1';
  process.env['SMTP_PORT'] = String((server.address() as AddressInfo).port);
  return isi;
}

function layani(soket: Socket, server: ServerSurel): void {
  let sisa = '';
  let dalamIsi = false;
  soket.on('error', () => undefined);
  soket.write('220 uji ESMTP\r\n');
  soket.on('data', (potongan) => {
    sisa += potongan.toString('utf8');
    const akhir = dalamIsi ? '\r\n.\r\n' : '\r\n';
    if (!sisa.endsWith(akhir)) return;
    const kata = sisa;
    sisa = '';
    if (dalamIsi) {
      dalamIsi = false;
      server.masuk.push(kata);
      if (server.jawab === null) soket.destroy();
      else soket.write(`${server.jawab}\r\n`);
      return;
    }
    dalamIsi = kata.toUpperCase().startsWith('DATA');
    soket.write(dalamIsi ? '354 silakan\r\n' : '250 ok\r\n');
  });
}
