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

/** What only the places beside Today show. */
const isOfPlaces = (id: string) =>
  /\/src\/ui\/(kit\/(long-list|names|space-name|which-space)|months|name-list|practice-place|use-before-gone)\.tsx?$/.test(
    id,
  )

const isOfEveryScreen = (id: string) =>
  /\/node_modules\/(preact|@preact)\//.test(id) ||
  (/\/src\/ui\/(kit\/(?!choices|field|disclosure)[\w-]+|[\w-]+)\.tsx?$/.test(id) && !isOfPlaces(id))

const placeFolders = ['together', 'us', 'me', 'own', 'spaces', 'device', 'learn', 'export']

/**
 * The rooms of one folder are one part of the app, and the small ones of the places are one
 * together; the player comes with the rounds it plays.
 */
function roomOf(id: string): string | null {
  if (isOfPlaces(id)) return 'places'
  if (/\/src\/ui\/shell\/(welcome|looking)\.tsx$/.test(id)) return 'welcome'
  const [, room] = /\/src\/ui\/([\w-]+)\/[\w-]+\.tsx?$/.exec(id) ?? []
  if (room === undefined || ['kit', 'shell', 'look', 'testing'].includes(room)) return null
  if (placeFolders.includes(room)) return 'places'
  return room === 'player' ? 'round' : room
}

// Vite reads its configuration from a default export.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [sampleHistory(), serviceWorker()],
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
