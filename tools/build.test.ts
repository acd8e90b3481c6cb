import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { build } from 'vite'
import { root } from './pinned-node.mjs'
import { withTree } from './planted/tree.ts'
import type { Tree } from './planted/tree.ts'

const app: Tree = {
  'index.html': '<!doctype html><title>a</title><script type="module" src="/src/main.ts"></script>',
  'src/main.ts': `
    import './main.css'
    import { hello } from './content/en.ts'
    import { practice } from './content/practices/one.ts'
    void import('./content/es.ts').then(({ hola }) => console.log(hello, hola, practice))
    void import('./us.ts').then(({ us }) => us())`,
  'src/main.css': 'p { color: teal }',
  'src/content/en.ts': `export const hello = 'hello'`,
  'src/content/es.ts': `export const hola = 'hola'`,
  'src/content/practices/one.ts': `export const practice = { name: 'one' }`,
  'src/us.ts': `
    import { practice } from './content/practices/one.ts'
    import { sampleHistoryUrls } from 'virtual:sample-history'
    export function us() {
      if (practice.name === '') throw new Error('a message to nobody')
      console.log('us', practice, sampleHistoryUrls)
    }`,
  'src/sw.ts': `
    import { firstAssets, laterAssets } from 'virtual:assets'
    console.log('first', firstAssets, 'later', laterAssets)`,
  'public/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" />',
}

test('the build is what page and worker need', { timeout: 30_000 }, async () => {
  await withTree(app, async (folder) => {
    await build({
      configFile: join(root, 'app', 'vite.config.ts'),
      root: folder,
      logLevel: 'silent',
    })
    const dist = join(folder, 'dist')
    const read = (name: string) => readFileSync(join(dist, name), 'utf8')
    const assets = readdirSync(join(dist, 'assets'))

    // Content is named as such, whether or not it is fetched at once.
    expect(assets).toContainEqual(expect.stringMatching(/^content-es-[\w-]{8}\.js$/))
    expect(read('index.html')).not.toMatch(/<script(?![^>]* src=)/)

    // A history for each language, small enough to be fetched when somebody looks around.
    const histories = assets.filter((name) => /^sample-history-e[ns]-[\w-]{8}\.json$/.test(name))
    expect(histories).toHaveLength(2)
    for (const name of histories) {
      expect(JSON.parse(read(`assets/${name}`))).toMatchObject({ format: 1 })
      expect(gzipSync(read(`assets/${name}`)).length).toBeLessThan(90_000)
      expect(read(`assets/${assets.find((one) => one.startsWith('later-'))}`)).toContain(name)
    }

    // Nobody reads what a bug says on a phone; that it was thrown stays.
    const laterFile = read(`assets/${assets.find((one) => one.startsWith('later-'))}`)
    expect(laterFile).toMatch(/throw Error\(\)/)

    // One classic script, which knows every file but itself and the histories, the ones for
    // the first visit apart.
    const worker = read('sw.js')
    expect(worker).not.toMatch(/^\s*(import|export)\b/m)
    const [, first, later] = /first.*?(\[.*?\]).*later.*?(\[.*?\])/s.exec(worker) ?? []
    expect(urlsOf(first)).toEqual([
      '/assets/content-catalogue-*.js',
      '/assets/first-*.js',
      '/assets/style-*.css',
      '/icon.svg',
      '/index.html',
    ])
    expect(urlsOf(later)).toEqual(['/assets/content-es-*.js', '/assets/later-*.js'])
    expect(worker).toMatch(/url:\s*[`"']\/index\.html[`"'],\s*revision:\s*[`"'][0-9a-f]{16}[`"']/)
  })
})

/** The addresses in a list that the bundler printed, hashes left out. */
function urlsOf(list = ''): string[] {
  return [...list.matchAll(/url:\s*[`"'](.*?)[`"']/g)]
    .map(([, url = '']) => url.replace(/-[\w-]{8}\./, '-*.'))
    .toSorted()
}
