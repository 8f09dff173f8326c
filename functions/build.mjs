// Bundles functions/src for the emulator and for deployment.
//   node build.mjs            dist/index.js, dist/worker/*.js, dist/package.json
//   node build.mjs --entries  also dist/entry/*.js, one per deployed function, for the bench
// domain is inlined, because a deployed package knows no workspaces; npm packages stay outside, because native ones
// cannot be bundled and the platform installs them from dist/package.json.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const src = join(here, 'src');
const dist = join(here, 'dist');
const require = createRequire(import.meta.url);
const own = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

const scripts = (folder) =>
  existsSync(join(src, folder))
    ? readdirSync(join(src, folder))
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
        .map((name) => join(src, folder, name))
    : [];

const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);

/** Entry points by their name below dist/. */
function entryPoints() {
  const entries = { index: join(src, 'index.ts') };
  for (const path of scripts('render/worker')) entries[`worker/${nameOf(path)}`] = path;
  if (process.argv.includes('--entries')) {
    const folders = ['triggers', 'callables', 'schedules', 'tasks', 'https'];
    for (const path of folders.flatMap(scripts)) entries[`entry/${nameOf(path)}`] = path;
  }
  return entries;
}

/** Everything that is not a path is a package, except the domain, and zod: as one file it loads faster than as ninety. */
const packagesOutside = {
  name: 'packages-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path === 'zod' || path.startsWith('@ppid/domain/')
        ? null
        : { path, external: true },
    );
  },
};

/** Looked up as a file: not every package exports its package.json. */
function installedVersion(name) {
  for (const folder of require.resolve.paths(name) ?? []) {
    const path = join(folder, name, 'package.json');
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')).version;
  }
  throw new Error(`${name} is not installed; run "npm ci".`);
}

function packageJson() {
  const dependencies = Object.fromEntries(
    Object.keys(own.dependencies).map((name) => [name, installedVersion(name)]),
  );
  const content = {
    name: own.name,
    private: true,
    type: 'module',
    main: 'index.js',
    engines: { node: '22' },
  };
  return `${JSON.stringify({ ...content, dependencies }, null, 2)}\n`;
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules' || name.startsWith('.env') || name.endsWith('.local')) return [];
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** Writes only what changed: a stack that is running reloads its functions at every write. */
function write(files) {
  let changed = 0;
  for (const [path, contents] of files) {
    if (existsSync(path) && readFileSync(path).equals(contents)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
    changed += 1;
  }
  for (const path of filesBelow(dist)) {
    const keep =
      files.has(path) || (path.startsWith(join(dist, 'entry')) && !process.argv.includes('--entries'));
    if (!keep) rmSync(path);
  }
  return changed;
}

const result = await build({
  entryPoints: entryPoints(),
  outdir: dist,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  splitting: true,
  sourcemap: true,
  chunkNames: 'chunks/[name]-[hash]',
  plugins: [packagesOutside],
  write: false,
  logLevel: 'warning',
});
const files = new Map(result.outputFiles.map((file) => [file.path, Buffer.from(file.contents)]));
files.set(join(dist, 'package.json'), Buffer.from(packageJson()));
const changed = write(files);
console.log(
  `functions: ${files.size} files, ${changed} changed, in ${relative(process.cwd(), dist) || 'dist'}`,
);
