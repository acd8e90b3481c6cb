import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from 'vite'
import type * as CreateExport from '../../app/src/session/export/create-export.ts'
import { createHistory, openDisk, today } from '../../app/src/session/export/export.testing.ts'
import type * as ReadExport from '../../app/src/session/export/read-export.ts'
import { leaveOut } from '../../app/vite-left-out.ts'
import { createSeededRandom } from '../../app/src/crypto/random.ts'
import { root } from '../../tools/pinned-node.mjs'
import { onTerminal } from '../on-terminal.ts'

// What people get is not what a test imports: the build leaves parts of packages out.
let folder: string
// Named so that the test runner takes what is in it as it is.
const builtIn = () => join(folder, 'node_modules', 'built')
let built: typeof CreateExport & typeof ReadExport
const passphrase = 'h3kt-92mx-aqrw-7ydp'
const random = createSeededRandom('export file')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attune-export-'))
  const part = (name: string) => join(root, 'app', 'src', 'session', 'export', `${name}.ts`)
  await build({
    root: join(root, 'app'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [leaveOut()],
    build: {
      lib: {
        entry: [part('create-export'), part('read-export')],
        formats: ['es'],
        fileName: (_, name) => `${name}.mjs`,
      },
      outDir: builtIn(),
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { chunkFileNames: '[name].mjs' } },
    },
  })
  const load = (name: string) => import(join(builtIn(), `${name}.mjs`)) as Promise<object>
  built = { ...(await load('create-export')), ...(await load('read-export')) } as typeof built
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function writeExport() {
  const noor = await createHistory('age')
  const parts = { vault: noor.vault, random, today, language: 'es' } as const
  const made = await built.createExport(passphrase, parts)
  if (!made.ok) throw new Error(made.error.kind)
  const path = join(folder, made.value.name)
  writeFileSync(path, made.value.bytes)
  return { path, noor }
}

it('is made and read by what people get, with nothing of age’s own library in it', async () => {
  const { path, noor } = await writeExport()
  const device = await openDisk()
  const parts = { vault: device.vault, random }
  const read = await built.readExport(readFileSync(path), passphrase, parts)
  expect(read.ok && read.value.spaces.map(({ space }) => space)).toEqual([noor.space])
  const code = readdirSync(builtIn()).map((name) => readFileSync(join(builtIn(), name), 'utf8'))
  const has = (text: RegExp) => code.some((one) => text.test(one))
  expect([has(/age-encryption\.org\/v1/), has(/keccak|ML-KEM|class Decrypter/i)]).toEqual([
    true,
    false,
  ])
})

// oxlint-disable-next-line vitest/no-conditional-tests -- `npm test` brings age and python3 there
if (process.platform === 'linux') {
  it('opens with age and tar alone', async () => {
    const { path } = await writeExport()
    const tar = join(folder, 'plain.tar')
    expect(onTerminal(passphrase, 'age', '--decrypt', '--output', tar, path)).toBe(0)
    expect(spawnSync('tar', ['xf', tar, '-C', folder]).status).toBe(0)
    const page = readFileSync(join(folder, 'spaces', '1', 'history.md'), 'utf8')
    expect(page).toContain('# Lo que escribimos')
    expect(page).toContain('> walking the dog')
    JSON.parse(readFileSync(join(folder, 'spaces', '1', 'history.json'), 'utf8'))
    expect(onTerminal('another', 'age', '--decrypt', '--output', `${tar}2`, path)).not.toBe(0)
  })

  it('comes back from a file that age itself has locked', async () => {
    const { path, noor } = await writeExport()
    const [tar, again] = [join(folder, 'again.tar'), join(folder, 'again.age')]
    onTerminal(passphrase, 'age', '--decrypt', '--output', tar, path)
    expect(onTerminal('a phrase of my own', 'age', '-p', '--output', again, tar)).toBe(0)
    const device = await openDisk()
    const parts = { vault: device.vault, random }
    const read = await built.readExport(readFileSync(again), 'a phrase of my own', parts)
    expect(read.ok && (await read.value.restore()).ok).toBe(true)
    expect(device.vault.settings.spaces).toEqual([noor.space])
  })
}
