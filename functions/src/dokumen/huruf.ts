import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The font of pdfmake's own package: a server may have none, and a picture would leave without its letters. */
export const berkasHuruf = (): string =>
  join(
    dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')),
    'fonts/Roboto/Roboto-Medium.ttf',
  );
