// Runs one command for as long as its own stdin stays open, then stops it and everything it started.
// The stack holds the other end of stdin: when the stack ends, for whatever reason (even SIGKILL), the command ends too.
//   node emulators/guard.mjs COMMAND [args]
import { execFileSync, spawn } from 'node:child_process';

/** Export of a full database on exit takes a while. */
const GRACE_MS = 60_000;

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });

/** Processes below `pid`, from one listing of the system: emulators are in process groups of their own. */
function descendants(pid) {
  const children = new Map();
  const listing = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  for (const line of listing.trim().split('\n')) {
    const [id, parent] = line.trim().split(/\s+/).map(Number);
    children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const found = [];
  const queue = [pid];
  while (queue.length > 0) {
    const below = children.get(queue.shift()) ?? [];
    found.push(...below);
    queue.push(...below);
  }
  return found;
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself.
  }
}

let started = [];
function stop() {
  if (child.exitCode !== null || child.signalCode !== null) return;
  started = descendants(child.pid);
  kill(child.pid, 'SIGINT');
  setTimeout(() => {
    for (const pid of [child.pid, ...descendants(child.pid)]) kill(pid, 'SIGKILL');
  }, GRACE_MS).unref();
}

process.stdin.on('end', stop).on('error', stop).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
child.on('error', (error) => {
  console.error(`${command}: ${error.message}`);
  process.exit(127);
});
child.on('exit', (code) => {
  for (const pid of started) kill(pid, 'SIGTERM');
  process.exit(code ?? 1);
});
