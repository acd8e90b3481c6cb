import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { sampleHistory } from './vite-sample-history.ts'
import { serviceWorker } from './vite-service-worker.ts'

const isContent = (id: string) => /\/src\/content\//.test(id) && !id.includes('/node_modules/')

const isForReading = (id: string) =>
  /\/node_modules\/(cborg|@noble\/hashes|@noble\/ciphers)\//.test(id) ||
  /\/wire\/src\/(?!client-frame|routes)/.test(id) ||
  /\/src\/crypto\/(at-rest|cbor-map|entry|entry-links|hash|invitation|invitation-link|keys|padding|random|result|sealed-box|secret|verification-code)\.ts/.test(
    id,
  )

// Vite reads its configuration from a default export.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [sampleHistory(), serviceWorker()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The polyfill is an extra script for browsers that cannot run the app anyway.
    modulePreload: { polyfill: false },
    // The Content-Security-Policy allows no data: address.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Fetched together whenever anything kept is read: apart they would cost a header each.
        codeSplitting: { groups: [{ name: 'reading', test: isForReading }] },
        // A chunk that holds nothing but content says so in its name: the size budget leaves it out.
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.length > 0 && moduleIds.every(isContent)
            ? 'assets/content-[name]-[hash].js'
            : 'assets/[name]-[hash].js',
      },
    },
  },
})
