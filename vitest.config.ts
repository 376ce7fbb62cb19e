import { defineConfig } from 'vitest/config';

// A configuration of its own: unit tests need neither React's compiler nor the service worker.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
  },
});
