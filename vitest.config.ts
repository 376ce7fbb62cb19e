import { defineConfig } from 'vitest/config';

// A configuration of its own: unit tests need neither React's compiler nor the service worker.
export default defineConfig({
  test: {
    environment: 'node',
    // Only against hanging: how busy the machine is must not fail a test.
    testTimeout: 120_000,
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
  },
});
