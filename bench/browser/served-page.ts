/** The bench's page, built from the shipped modules as the app is built, and served with a device's rows. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { curvesHash } from '../../app/vite-curves-hash.ts'
import { leaveOut } from '../../app/vite-left-out.ts'
import { noCircles } from '../../app/vite-no-circles.ts'
import { plainImports } from '../../app/vite-plain-imports.ts'

export async function servePage(folder: string, rows: Uint8Array) {
  const outDir = await buildPage(folder)

  const server = createServer((request, answer) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '')
    if (path === '/rows.bin') return answer.end(rows)
    const type = types[extname(path)]
    if (type === undefined || path.includes('..')) return answer.writeHead(404).end()
    answer.writeHead(200, { 'content-type': type }).end(readFileSync(join(outDir, path)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() }
}

/** Says where it is. */
export async function buildPage(folder: string): Promise<string> {
  const outDir = join(folder, 'page')
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    plugins: [plainImports(), noCircles(), leaveOut(), curvesHash()],
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: false },
  })
  return outDir
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
}
