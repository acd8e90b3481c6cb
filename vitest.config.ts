import { playwright } from '@vitest/browser-playwright'
import { configDefaults, defineConfig } from 'vitest/config'
import { plainElements } from './app/vite-plain-elements.ts'
import { browserArgs, findBrowser } from './tools/browser.mjs'

const executablePath = findBrowser()
const unit = ['{wire,app,relay}/src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts']
const inBrowser = '**/*.browser.test.{ts,tsx}'
// Minutes of one page; for `npm run test:long`.
const longInBrowser = '**/*.browser-long.test.tsx'
// Those that start whole programs; `npm run check` goes without them.
const slow = '**/*.slow.test.ts'
// More than half a minute each; for `npm run test:long`.
const long = '**/*.long.test.ts'
const exclude = [...configDefaults.exclude, '**/dist/**']

export default defineConfig({
  plugins: [plainElements()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // No module below the interface keeps state, so a process of its own for each file buys
          // nothing and costs a third of the time.
          pool: 'threads',
          isolate: false,
          // Two busy cores can make a second of work take ten.
          testTimeout: 30_000,
          include: unit,
          exclude: [...exclude, inBrowser, longInBrowser, slow, long],
          setupFiles: './tools/property-runs.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: [`{wire,app,relay,tools,bench}/${slow}`],
          exclude: [...exclude, inBrowser],
          testTimeout: 30_000,
          setupFiles: './tools/property-runs.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: [`{wire,app,relay,tools,bench}/${long}`],
          exclude: [...exclude, inBrowser],
          testTimeout: 600_000,
          setupFiles: './tools/property-runs.ts',
        },
      },
      browserProject('browser', [`{wire,app}/src/${inBrowser}`, `tools/${inBrowser}`]),
      browserProject('browser-long', [`app/src/${longInBrowser}`]),
      e2eProject('e2e', { include: ['e2e/**/*.e2e.ts'], exclude: ['e2e/long/**'] }),
      e2eProject('e2e-long', { include: ['e2e/long/**/*.e2e.ts'] }),
    ],
  },
})

/** Views and storage in two pages of one browser, a file each. */
function browserProject(name: string, include: string[]) {
  return {
    extends: true as const,
    // Found while a test runs, a dependency would make the page reload under it.
    optimizeDeps: {
      include: ['axe-core', 'preact', 'preact/hooks', '@preact/signals'],
    },
    test: {
      name,
      include,
      exclude,
      maxWorkers: 2,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        instances: [{ browser: 'chromium' as const }],
        provider: playwright({
          launchOptions: {
            args: browserArgs(),
            ...(executablePath === null ? {} : { executablePath }),
          },
        }),
      },
    },
  }
}

/** Real browsers against a real relay, with time to start them. They wait more than they work: of the short ones two files at once. */
function e2eProject(name: string, files: { include: string[]; exclude?: string[] }) {
  return {
    test: {
      name,
      include: files.include,
      exclude: [...exclude, ...(files.exclude ?? [])],
      globalSetup: './tools/built-app.ts',
      // The long ones, on slow clocks and with big files, would wait for each other.
      maxWorkers: name === 'e2e' ? 2 : 1,
      testTimeout: name === 'e2e' ? 120_000 : 900_000,
      hookTimeout: 60_000,
    },
  }
}
