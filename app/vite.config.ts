import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { agePassphraseOnly } from './vite-age-passphrase-only.ts'
import { sampleHistory } from './vite-sample-history.ts'
import { serviceWorker } from './vite-service-worker.ts'

const isContent = (id: string) => /\/src\/content\//.test(id) && !id.includes('/node_modules/')

const isForReading = (id: string) =>
  // But not what only the passphrase of an export is stretched with.
  /\/node_modules\/(cborg|@noble\/hashes(?!\/(pbkdf2|scrypt)\.js)|@noble\/ciphers)\//.test(id) ||
  /\/wire\/src\/(?!client-frame|routes)/.test(id) ||
  /\/src\/crypto\/(at-rest|cbor-map|entry|entry-links|hash|invitation|keys|padding|random|result|sealed-box|secret|verification-code)\.ts/.test(
    id,
  )

/** Exporting and importing share nearly all they need, and nobody else needs it. */
const isForExport = (id: string) =>
  /\/node_modules\/(age-encryption|@scure\/base|@noble\/hashes\/(pbkdf2|scrypt)\.js)/.test(id) ||
  /\/src\/(session\/export|crypto\/(age-file|export-passphrase)|domain\/(chronicle|inert-markdown))\b/.test(
    id,
  )

const isOfEveryScreen = (id: string) =>
  /\/node_modules\/(preact|@preact)\//.test(id) ||
  /\/src\/ui\/(kit\/(?!choices|field|disclosure)|(?!keeper-choices|not-protected|round-title))[\w-]+\.tsx?$/.test(
    id,
  ) ||
  /\/src\/domain\/(text|calendar-day|round-key)\.ts$/.test(id)

/** The rooms of one folder are one part of the app; the player comes with the rounds it plays. */
function roomOf(id: string): string | null {
  const [, room] = /\/src\/ui\/([\w-]+)\/[\w-]+\.tsx?$/.exec(id) ?? []
  if (room === undefined || ['kit', 'shell', 'look', 'testing'].includes(room)) return null
  return room === 'player' ? 'round' : room
}

// Vite reads its configuration from a default export.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [agePassphraseOnly(), sampleHistory(), serviceWorker()],
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
      output: {
        // What is fetched together is one file: apart, each would cost a header and a name.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'reading', test: isForReading },
            { name: 'kit', test: isOfEveryScreen },
            { name: 'export', test: isForExport },
            { name: roomOf },
          ],
        },
        // A chunk that holds nothing but content says so in its name: the size budget leaves it out.
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.length > 0 && moduleIds.every(isContent)
            ? 'assets/content-[name]-[hash].js'
            : 'assets/[name]-[hash].js',
      },
    },
  },
})
