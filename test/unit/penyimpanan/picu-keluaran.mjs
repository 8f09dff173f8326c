// Loads the triggers of the built bundle, takes away everything that they load lazily, and then tells them of objects.
// argv: folder with a copy of the bundle, JSON list of object names. Prints { nama: 'ignored' | the error's code }.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , folder, daftar] = process.argv;
process.env.GCLOUD_PROJECT = 'demo-ppid';
process.env.FIREBASE_CONFIG = JSON.stringify({
  projectId: 'demo-ppid',
  storageBucket: 'demo-ppid.appspot.com',
});
const fungsi = await import(pathToFileURL(join(folder, 'index.js')).href);
rmSync(folder, { recursive: true });

const pemicu = Object.entries(fungsi).filter(([, f]) =>
  f.__endpoint?.eventTrigger?.eventType.startsWith('google.cloud.storage.'),
);
const hasil = {};
for (const [nama, f] of pemicu) {
  hasil[nama] = {};
  for (const name of JSON.parse(daftar)) {
    // What `simpanan.salin` leaves as metadata; a client's token would be work for cabutTautan, and an upload's only.
    const data = { name, bucket: 'demo-ppid.appspot.com', size: '1', metadata: { asal: 'unggahan' } };
    hasil[nama][name] = await f.run({ id: 'e', data }).then(
      () => 'ignored',
      (galat) => galat.code ?? String(galat),
    );
  }
}
console.log(JSON.stringify(hasil));
process.exit(0);
