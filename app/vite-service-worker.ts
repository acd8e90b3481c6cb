import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { build } from 'vite'
import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import { sampleHistoryFile } from './vite-sample-history.ts'

type Asset = { url: string; revision: string | null }

/**
 * Builds `src/sw.ts` into one classic script at `/sw.js`, a name that never changes, and tells it
 * through `virtual:assets` what the build emitted.
 */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'attune-service-worker',
    apply: 'build',
    configResolved: (resolved) => void (config = resolved),
    async writeBundle(_options, bundle) {
      const entry = join(config.root, 'src', 'sw.ts')
      if (existsSync(entry)) await buildWorker(config, entry, assetsOf(config, bundle))
    },
  }
}

async function buildWorker(config: ResolvedConfig, entry: string, assets: string) {
  await build({
    root: config.root,
    configFile: false,
    publicDir: false,
    logLevel: config.logLevel ?? 'info',
    plugins: [virtualModule('virtual:assets', assets)],
    build: {
      outDir: config.build.outDir,
      emptyOutDir: false,
      target: config.build.target,
      reportCompressedSize: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  })
}

function virtualModule(name: string, code: string): Plugin {
  return {
    name: `attune-${name}`,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? code : null),
  }
}

function assetsOf(config: ResolvedConfig, bundle: Rolldown.OutputBundle): string {
  const first = firstFiles(bundle)
  const kept = Object.values(bundle).filter((file) => !sampleHistoryFile.test(file.fileName))
  const emitted = kept.map((file) => ({
    asset: assetOf(file.fileName, file.type === 'chunk' ? file.code : file.source),
    isFirst: first.has(file.fileName),
  }))
  const copied = publicFiles(config.publicDir).map((name) => ({
    asset: assetOf(name, readFileSync(join(config.publicDir, name))),
    isFirst: true,
  }))
  const all = [...emitted, ...copied]
  const pick = (isFirst: boolean) => all.filter((a) => a.isFirst === isFirst).map((a) => a.asset)
  return [
    `export const firstAssets = ${JSON.stringify(pick(true))}`,
    `export const laterAssets = ${JSON.stringify(pick(false))}`,
  ].join('\n')
}

/** What the page needs before anybody goes anywhere: all that it names, what that imports, styles. */
function firstFiles(bundle: Rolldown.OutputBundle): Set<string> {
  const first = new Set<string>()
  const add = (name: string) => {
    if (first.has(name)) return
    first.add(name)
    const file = bundle[name]
    if (file?.type === 'chunk') file.imports.forEach(add)
  }
  const page = bundle['index.html']
  const named = page?.type === 'asset' ? page.source.toString() : ''
  for (const { type, fileName } of Object.values(bundle)) {
    if (type === 'chunk' ? named.includes(`/${fileName}"`) : isFirstAsset(fileName)) add(fileName)
  }
  return first
}

// Browsers fetch the other subsets of a typeface only for text that needs them; so does the worker.
function isFirstAsset(name: string): boolean {
  return /\.(html|css)$/.test(name) || /-latin-(?!ext)[^/]*\.woff2$/.test(name)
}

function assetOf(name: string, source: string | Uint8Array): Asset {
  const isHashed = name.startsWith('assets/')
  const revision = createHash('sha256').update(source).digest('hex').slice(0, 16)
  return { url: `/${name}`, revision: isHashed ? null : revision }
}

function publicFiles(folder: string): string[] {
  if (!folder || !existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.split(sep).join(posix.sep))
}
