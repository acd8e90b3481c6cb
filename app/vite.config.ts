import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { chunkFileNames, chunkGroups } from './vite-chunks.ts'
import { curvesHash } from './vite-curves-hash.ts'
import { leaveOut } from './vite-left-out.ts'
import { noCircles } from './vite-no-circles.ts'
import { plainElements } from './vite-plain-elements.ts'
import { plainImports } from './vite-plain-imports.ts'
import { putInPlace } from './vite-put-in-place.ts'
import { roundConstants } from './vite-round-constants.ts'
import { sampleHistory } from './vite-sample-history.ts'
import { noMessages } from './vite-no-messages.ts'
import { serviceWorker } from './vite-service-worker.ts'

// Vite reads its configuration from a default export.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    noMessages(),
    plainElements(),
    plainImports(),
    noCircles(),
    leaveOut(),
    curvesHash(),
    roundConstants(),
    sampleHistory(),
    putInPlace(),
    serviceWorker(),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // All styles are one small file and parts lie on the phone before they are wanted: lists of what
    // to fetch ahead of each would weigh more than they save.
    modulePreload: false,
    cssCodeSplit: false,
    // The Content-Security-Policy allows no data: address.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      // No module of ours or theirs does anything by being read.
      treeshake: { propertyReadSideEffects: false },
      optimization: { inlineConst: { mode: 'all', pass: 3 } },
      output: {
        codeSplitting: { groups: chunkGroups },
        chunkFileNames,
      },
    },
  },
})
