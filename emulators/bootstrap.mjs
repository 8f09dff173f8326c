// Runs a TypeScript script of this repository, installing dependencies first when they are missing or stale.
// Plain JavaScript without imports from node_modules: on a fresh clone there is none.
//   node emulators/bootstrap.mjs SCRIPT.ts [args]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

/** Why `npm ci` must run, or null. npm writes node_modules/.package-lock.json at the end of every install. */
function reasonToInstall() {
  const marker = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(marker)) return 'node_modules is missing';
  const lock = join(root, 'package-lock.json');
  if (existsSync(lock) && statSync(lock).mtimeMs > statSync(marker).mtimeMs + 1000) {
    return 'package-lock.json is newer than node_modules';
  }
  return null;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Node ${process.versions.node} is too old: install Node 20.19 or newer (https://nodejs.org).`,
  );
  process.exit(1);
}

function install() {
  const reason = reasonToInstall();
  if (reason === null) return;
  console.log(`Installing dependencies with "npm ci", because ${reason}.`);
  const done = spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: windows });
  if (done.status === 0) return;
  console.error(
    '"npm ci" failed: see its message above; the usual cause is no access to a package registry.',
  );
  process.exit(done.status ?? 1);
}

checkNode();
const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('Usage: node emulators/bootstrap.mjs SCRIPT.ts [args]');
  process.exit(2);
}
install();

const child = spawn(process.execPath, ['--import', 'tsx', resolve(root, script), ...args], {
  cwd: root,
  stdio: 'inherit',
});
// The terminal sends Ctrl-C to the child too; the child counts presses that come together as one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
