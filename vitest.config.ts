import { defineConfig } from 'vitest/config';

/** Unit tests run anywhere; the other projects need the emulators, which `npm test` starts (emulators/test.ts). */
const needsEmulators = { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false };

/**
 * The tests of the functions wait for the store most of their time, so two files run at once. They do not meet: each has a
 * project, a bucket or an office of its own (test/functions/bantu.ts). The other suites share what they test.
 */
const besideEachOther = { fileParallelism: true, maxWorkers: 2, sequence: { groupOrder: 1 } };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'rules', include: ['test/rules/**/*.test.ts'], ...needsEmulators } },
      {
        test: {
          name: 'functions',
          include: ['test/functions/**/*.test.ts'],
          ...needsEmulators,
          ...besideEachOther,
        },
      },
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...needsEmulators, testTimeout: 180_000 } },
      {
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          ...needsEmulators,
          testTimeout: 300_000,
        },
      },
    ],
  },
});
