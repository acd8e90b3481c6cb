import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { build } from 'vite'
import type { Rolldown } from 'vite'
import { root } from '../pinned-node.mjs'

/** The page's own entry is the composition root; this one shows a scene that the address names. */
const entry = '<script type="module" src="/src/main.tsx"></script>'
const showsScene = `<script type="module">
  import { showScene } from '/src/ui/shell/show-scene.testing.ts'
  showScene(JSON.parse(new URLSearchParams(location.search).get('asked')))
</script>`

/** The interface over sample scenes, at every path of the app; none of it lands in a folder. */
export async function serveScenes() {
  const files = await buildScenes()
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://scenes')
    const name = files.has(pathname) ? pathname : '/index.html'
    response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream')
    response.setHeader('cache-control', name === '/index.html' ? 'no-cache' : 'immutable')
    response.end(files.get(name))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { origin: `http://127.0.0.1:${port}`, stop }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

async function buildScenes(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = (await build({
    configFile: join(root, 'app', 'vite.config.ts'),
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'scene-page',
        transformIndexHtml: {
          order: 'pre',
          handler(html) {
            if (!html.includes(entry)) throw new Error('the page has another entry')
            return html.replace(entry, showsScene)
          },
        },
      },
    ],
    build: { write: false },
  })) as Rolldown.RolldownOutput
  return new Map(
    built.output.map((file) => [
      `/${file.fileName}`,
      file.type === 'chunk' ? file.code : file.source,
    ]),
  )
}
