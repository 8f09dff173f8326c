import { defineConfig } from 'vitest/config';

/** Unit tests run anywhere; the other projects need the emulators, which `npm test` starts (emulators/test.ts). */
const needsEmulators = { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'rules', include: ['test/rules/**/*.test.ts'], ...needsEmulators } },
      { test: { name: 'functions', include: ['test/functions/**/*.test.ts'], ...needsEmulators } },
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...needsEmulators, testTimeout: 180_000 } },
      {
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          ...needsEmulators,
          testTimeout: 180_000,
        },
      },
    ],
  },
});
