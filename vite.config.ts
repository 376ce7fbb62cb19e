import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contentSecurityPolicyPlugin } from './scripts/content-security-policy.ts';
import { seedsPlugin } from './scripts/seeds-plugin.ts';

export default defineConfig({
  // Relative, so that a build works from any folder of any static host.
  base: './',
  // The app has one page and keeps its state in the query and the fragment: a wrong path is a 404, not the page.
  appType: 'mpa',
  plugins: [
    // Interface texts of React Aria in other languages would be a fifth of the first load.
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
    react({ compiler: true }),
    seedsPlugin(),
    contentSecurityPolicyPlugin(),
    VitePWA({
      // A new version waits until every tab is closed: nobody's page is reloaded while they read.
      registerType: 'prompt',
      injectRegister: 'script-defer',
      manifest: {
        name: 'Crossread',
        short_name: 'Crossread',
        description:
          'Read news articles side by side: what they share, how they frame it, what is noise.',
        display: 'standalone',
        start_url: './',
        scope: './',
        theme_color: '#fbf9f4',
        background_color: '#fbf9f4',
        icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,woff2,json,txt,md}'],
        // The engine's worker holds its language model, about 4 MB.
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
      },
    }),
  ],
  worker: { format: 'es' },
  // Found before the first page is shown; else the worker's first start would reload it.
  optimizeDeps: { entries: ['index.html', 'src/worker/engine.worker.ts'] },
  build: {
    // All of these know light-dark(), :has(), nesting and Intl.Segmenter.
    target: ['chrome125', 'edge125', 'firefox128', 'safari18'],
    // Inlined fonts and images would be data: addresses, which the policy forbids for fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5000,
  },
});
