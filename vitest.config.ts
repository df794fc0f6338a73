import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { maxWorkers: '100%', include: ['test/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000 },
});
