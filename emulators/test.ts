import { parseArgs } from 'node:util';
import { ensureChromium } from './chromium.js';
import { evidence } from './evidence.js';
import { onInterrupt } from './interrupt.js';
import { offsetFromEnv } from './ports.js';
import { endRunning } from './run.js';
import { seed } from './seed/seed.js';
import { startStack, type Stack } from './stack.js';
import { build, check, lint, types, vitest, type Result } from './suites.js';
import { table } from './table.js';

/**
 * In this order; faults, which kill the functions, come last. What leaves a core idle has another step beside it, at a
 * lower priority: lint and types beside unit, and rules beside faults, which wait for locks that the killed held.
 */
const STEPS = ['lint', 'types', 'unit', 'rules', 'functions', 'e2e', 'faults'] as const;
type Step = (typeof STEPS)[number];
const NEED_STACK: Step[] = ['rules', 'functions', 'e2e', 'faults'];

// npm test -- --only functions surat surel: the suite, then words that a test file's path must contain.
const { values: options, positionals: files } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
});

function wanted(): Step[] {
  if (options.only === undefined) return [...STEPS];
  const names = options.only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !(STEPS as readonly string[]).includes(name));
  if (unknown.length > 0) {
    throw new Error(`Unknown in --only: ${unknown.join(', ')}. Known are ${STEPS.join(', ')}.`);
  }
  return STEPS.filter((step) => names.includes(step));
}

let stack: Stack | null = null;
onInterrupt(async () => {
  endRunning();
  await stack?.stop();
});

/** The tests that need the stack, on one stack with ports of its own, so that `npm start` may run beside it. */
async function onStack(steps: Step[]): Promise<Result[]> {
  const results: Result[] = [];
  const env: Record<string, string> = {};
  if (steps.includes('e2e')) {
    results.push(
      await check('chromium', async () => {
        env['PPID_CHROMIUM'] = await ensureChromium();
        console.log(env['PPID_CHROMIUM']);
        return 0;
      }),
    );
  }
  results.push(await build());
  if (results.some(({ failed }) => failed > 0)) return results;
  results.push(
    await check('stack', async () => {
      stack = await startStack({ offset: offsetFromEnv(10_000), quiet: true });
      await seed(stack.env);
      return 0;
    }),
  );
  if (stack === null) return results;
  const { env: own, logFile, stop } = stack;
  try {
    const tests = async (step: Step, beside = false): Promise<Result> => {
      const result = await vitest(step, { ...own, ...env }, files, beside);
      if (result.failed > 0) console.log(`\n${evidence(logFile)}`);
      return result;
    };
    const pair = steps.includes('rules') && steps.includes('faults');
    for (const step of steps) {
      if (pair && step === 'rules') continue;
      if (pair && step === 'faults')
        results.push(...(await Promise.all([tests('rules', true), tests(step)])));
      else results.push(await tests(step));
    }
  } finally {
    await stop();
  }
  console.log(`\nLog of the emulators: ${logFile}`);
  return results;
}

const lintAndTypes = async (): Promise<Result[]> => [await lint(true), await types(true)];

async function withoutStack(steps: Step[]): Promise<Result[]> {
  const unit = () => vitest('unit', {}, files);
  if (steps.length === 3) return (await Promise.all([lintAndTypes(), unit().then((r) => [r])])).flat();
  const results: Result[] = [];
  for (const step of steps)
    results.push(await (step === 'lint' ? lint() : step === 'types' ? types() : unit()));
  return results;
}

async function main(): Promise<Result[]> {
  const steps = wanted();
  const results = await withoutStack(steps.filter((name) => !NEED_STACK.includes(name)));
  const heavy = steps.filter((name) => NEED_STACK.includes(name));
  if (heavy.length > 0) results.push(...(await onStack(heavy)));
  return results;
}

const started = Date.now();
const results = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
const sum = (field: 'passed' | 'failed'): number =>
  results.reduce((total, result) => total + result[field], 0);
const rows = results.map((r) => [
  r.name,
  String(r.passed),
  String(r.failed),
  String(r.skipped),
  `${r.seconds.toFixed(1)} s`,
  r.note,
]);
console.log(`\n${table(['Step', 'Passed', 'Failed', 'Skipped', 'Time', ''], rows)}`);
console.log(`Total ${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
