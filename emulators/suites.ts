import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fromRoot } from './root.js';
import { npm, run } from './run.js';

/** One line of the summary. A check that is not a test (lint, types) counts only when it fails. */
export interface Result {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  note: string;
}

interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

const seconds = (since: number): number => (Date.now() - since) / 1000;

/** Counts of one vitest run; a file that could not even be loaded has no failed test and is a failure all the same. */
function countTests(report: VitestReport | null, exitCode: number): Omit<Result, 'name' | 'seconds'> {
  if (report === null) return { passed: 0, failed: 1, skipped: 0, note: 'vitest wrote no report' };
  const { numPassedTests: passed, numFailedTests, success } = report;
  const broken = numFailedTests === 0 && (!success || exitCode !== 0);
  return {
    passed,
    failed: broken ? 1 : numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    note: broken ? 'a test file or the run itself failed' : passed + numFailedTests === 0 ? 'no tests' : '',
  };
}

/** A step that is no test run: `work` gives an exit code, or throws with a sentence for a person. */
export async function check(name: string, work: () => Promise<number>, beside = false): Promise<Result> {
  if (!beside) console.log(`\n── ${name} ──`);
  const started = Date.now();
  const code = await work().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  });
  const failed = code === 0 ? 0 : 1;
  const note = failed === 0 ? 'ok' : 'failed';
  return { name, passed: 0, failed, skipped: 0, seconds: seconds(started), note };
}

const require = createRequire(import.meta.url);
const bin = (pkg: string, path: string): string =>
  join(dirname(require.resolve(`${pkg}/package.json`)), path);

/** `files`: only test files whose path contains one of these words. `beside`: another step runs meanwhile. */
export async function vitest(
  project: string,
  env: Record<string, string> = {},
  files: string[] = [],
  beside = false,
): Promise<Result> {
  if (!beside) console.log(`\n── ${project} ──`);
  const started = Date.now();
  const output = fromRoot('.run', `vitest-${project}-${process.pid}.json`);
  mkdirSync(dirname(output), { recursive: true });
  const args = [bin('vitest', 'vitest.mjs'), 'run', ...files, '--project', project, '--passWithNoTests'];
  args.push('--reporter=default', '--reporter=json', `--outputFile.json=${output}`);
  const code = await run(process.execPath, args, { env, ...(beside ? { beside: project } : {}) });
  let report: VitestReport | null = null;
  try {
    report = JSON.parse(readFileSync(output, 'utf8')) as VitestReport;
  } catch {
    // The run ended before its report.
  }
  rmSync(output, { force: true });
  return { name: project, ...countTests(report, code), seconds: seconds(started) };
}

type Command = [string, ...string[]];

const tsc = (project: string): Command => [process.execPath, bin('typescript', 'bin/tsc'), '-p', project];
const CHECKS: Record<'lint' | 'types', Command[]> = {
  lint: [['npm', 'run', 'lint']],
  types: [tsc('.'), tsc('web')],
};

/** All commands of a check, one after the other, whatever comes out. */
async function all(name: keyof typeof CHECKS, beside: boolean): Promise<number> {
  let failed = 0;
  for (const [command, ...args] of CHECKS[name])
    failed += await run(command, args, beside ? { beside: name } : {});
  return failed;
}

export const lint = (beside = false): Promise<Result> => check('lint', () => all('lint', beside), beside);
export const types = (beside = false): Promise<Result> => check('types', () => all('types', beside), beside);
export const build = (): Promise<Result> => check('build', () => npm('run', 'build'));
