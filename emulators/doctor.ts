import { existsSync } from 'node:fs';
import { CHROMIUM_REMEDY, findChromium } from './chromium.js';
import { diagnose, type Row } from './parts/diagnosis.js';
import { look } from './parts/findings.js';
import { offsetFromEnv, portsInUse, portsOf, readFirebaseJson } from './ports.js';
import { fromRoot } from './root.js';
import { table } from './table.js';

const STATE: Record<Row['state'], string> = { ok: 'ok', note: 'note', missing: 'MISSING' };

const rows = diagnose({
  node: process.versions.node,
  installed: existsSync(fromRoot('node_modules/.package-lock.json')),
  findings: await look(),
  built: existsSync(fromRoot('functions/dist/index.js')),
  chromium: await findChromium(),
  chromiumRemedy: CHROMIUM_REMEDY,
  portsInUse: await portsInUse(portsOf(readFirebaseJson(), offsetFromEnv())),
});
console.log(
  table(
    ['Part', 'State', ''],
    rows.map(({ part, state, sentence }) => [part, STATE[state], sentence]),
  ),
);
const missing = rows.filter(({ state }) => state === 'missing').length;
console.log(missing === 0 ? '\nThe local stack can start.' : '\nThe local stack cannot start yet.');
process.exit(missing === 0 ? 0 : 1);
