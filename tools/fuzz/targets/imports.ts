/** Files that somebody brings: an age file, the tar inside, and the texts inside of that. */
import { createCipheriv, createHmac, hkdfSync, scryptSync } from 'node:crypto'
import { encodeCbor } from '../../../wire/src/cbor.ts'
import { openAgeFile } from '../../../app/src/crypto/age-file.ts'
import { createSeededRandom } from '../../../app/src/crypto/random.ts'
import {
  archiveOf,
  archived,
  createHistory,
  membersOf,
  openDisk,
} from '../../../app/src/session/export/export.testing.ts'
import {
  decodeManifest,
  decodeRestore,
  encodeManifest,
  encodeRestore,
} from '../../../app/src/session/export/export-format.ts'
import { readArchive } from '../../../app/src/session/export/open-export.ts'
import { previewExport } from '../../../app/src/session/export/read-export.ts'
import { packTar, unpackTar } from '../../../app/src/session/export/tar.ts'
import { readTree } from '../cbor-tree.ts'
import { joined } from '../mutate-bytes.ts'
import type { Target } from '../target.ts'
import { must } from '../target.ts'
import { codec } from './scene.ts'

const passphrase = 'h3kt-92mx-aqrw-7ydp'
const inside = new TextEncoder().encode('what was inside')

const ageFile: Target = {
  name: 'import: age files',
  modules: ['app/src/crypto/age-file.ts', 'app/src/crypto/scrypt.ts'],
  shape: 'text',
  async open() {
    const file = lightAgeFile(inside)
    const long = lightAgeFile(new Uint8Array(66_000).fill(7))
    return {
      examples: [file, long.subarray(0, 300), new TextEncoder().encode('age-encryption.org/v2\n')],
      async run(input) {
        // How long a passphrase is stretched is the file's own choice, up to a limit that has tests.
        const hardness = Number(
          /-> scrypt \S+ (\d+)/.exec(new TextDecoder('latin1').decode(input))?.[1],
        )
        if (hardness > 8 && hardness <= 20) return
        const opened = await openAgeFile(input, passphrase)
        if (opened.ok) must(isOneOf(opened.value), 'opened as something else')
        const whole = joined(file.subarray(0, file.indexOf(10, 150) + 1), input)
        const spliced = await openAgeFile(whole, passphrase)
        must(!spliced.ok || isOneOf(spliced.value), 'a body that nobody sealed')
      },
    }
  },
}

const isOneOf = (bytes: Uint8Array) =>
  Buffer.compare(bytes, inside) === 0 ||
  (bytes.length === 66_000 && bytes.every((byte) => byte === 7))

/** As the specification says, by Node's own primitives, and quick to open. */
function lightAgeFile(plain: Uint8Array): Uint8Array {
  const [fileKey, salt, nonce] = [1, 2, 3].map((byte) => new Uint8Array(16).fill(byte))
  if (!fileKey || !salt || !nonce) throw new Error('three')
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replaceAll('=', '')
  const label = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt])
  const wrapKey = scryptSync(passphrase, label, 32, { N: 2, r: 8, p: 1 })
  const lines = [
    'age-encryption.org/v1',
    `-> scrypt ${base64(salt)} 1`,
    base64(box(wrapKey, new Uint8Array(12), fileKey)),
    '---',
  ]
  const head = lines.join('\n')
  const macKey = Buffer.from(hkdfSync('sha256', fileKey, '', 'header', 32))
  const mac = createHmac('sha256', macKey).update(head).digest()
  const key = Buffer.from(hkdfSync('sha256', fileKey, nonce, 'payload', 32))
  const pieces: Uint8Array[] = []
  for (let at = 0; at < plain.length; at += 65_536) {
    const isLast = at + 65_536 >= plain.length
    const place = Buffer.alloc(12)
    place.writeUInt32BE(at / 65_536, 7)
    place[11] = isLast ? 1 : 0
    pieces.push(box(key, place, plain.subarray(at, at + 65_536)))
  }
  return joined(Buffer.from(`${head} ${base64(mac)}\n`), nonce, ...pieces)
}

function box(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 })
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

const tar: Target = {
  name: 'import: tar',
  modules: ['app/src/session/export/tar.ts', 'app/src/session/export/open-export.ts'],
  shape: 'bytes',
  most: 60_000,
  async open() {
    const small = packTar(
      [
        { name: 'README.md', bytes: inside },
        { name: 'spaces/1/restore.json', bytes: new Uint8Array(600) },
      ],
      20_782,
    )
    const archive = await archived(await createHistory('fuzz tar'))
    return {
      examples: [small, archive],
      async run(input) {
        const members = unpackTar(input)
        const names = [...(members?.keys() ?? [])]
        must(
          names.every((name) => !/(^|\/)\.\.?(\/|$)|^\/|\\|:/.test(name)),
          'a name that leads elsewhere',
        )
        await readArchive(input)
        if (members === null) return
        const all = [...members].map(([name, bytes]) => ({ name, bytes }))
        const day = Math.floor(
          Number.parseInt(new TextDecoder('latin1').decode(input.subarray(136, 147)), 8) / 86_400,
        )
        const isOneDay = all.length > 0 && Buffer.compare(packTar(all, day), input) === 0
        must(
          all.length === 0 || isOneDay || hasDays(input),
          'an archive that is written in another way',
        )
      },
    }
  },
}

/** Any name in a header that is otherwise as it should be. */
const tarNames: Target = {
  name: 'import: names in a tar',
  modules: ['app/src/session/export/tar.ts'],
  shape: 'text',
  most: 99,
  async open() {
    const names = [
      'README.md',
      'spaces/1/restore.json',
      '../x',
      '/etc/passwd',
      'a/../b',
      'C:/x',
      'a//b',
      '.',
    ]
    return {
      examples: names.map((name) => new TextEncoder().encode(name)),
      run(input) {
        if (input.length === 0) return
        const archive = packTar(
          [{ name: 'a'.repeat(Math.min(99, input.length)), bytes: inside }],
          20_782,
        )
        archive.set(input.subarray(0, 99))
        archive.fill(0x20, 148, 156)
        const sum = archive.subarray(0, 512).reduce((total, byte) => total + byte, 0)
        archive.set(new TextEncoder().encode(`${sum.toString(8).padStart(6, '0')}\0 `), 148)
        const taken = [...(unpackTar(archive)?.keys() ?? [])]
        must(
          taken.every((name) => !/(^|\/)\.{0,2}(\/|$)|\\|:/.test(name)),
          'a name that leads elsewhere',
        )
      },
    }
  },
}

/** Members of different days are nothing that we write in one go, and harmless. */
function hasDays(input: Uint8Array): boolean {
  const times = new Set<string>()
  const text = new TextDecoder('latin1').decode(input)
  for (let at = 0; at + 512 <= text.length; at += 512) {
    if (text.slice(at + 257, at + 262) === 'ustar') times.add(text.slice(at + 136, at + 147))
  }
  return times.size > 1
}

/** A manifest that fits is made for whatever the members are: what is inside has to be judged itself. */
const archives: Target = {
  name: 'import: archives with any members',
  modules: [
    'app/src/session/export/read-export.ts',
    'app/src/session/export/standing.ts',
    'app/src/session/export/space-copy.ts',
    'app/src/session/export/own-copy.ts',
  ],
  shape: 'cbor',
  most: 80_000,
  async open() {
    const history = await createHistory('fuzz archive')
    const archive = await archived(history)
    const members = [...membersOf(archive)].filter(([name]) => name !== 'manifest.json')
    const random = createSeededRandom('fuzz archive')
    const empty = await openDisk()
    const before = history.disk.records.size
    const restores = members.filter(([name]) => name.endsWith('/restore.json'))
    const rows = restores.map(([name, text]) => {
      const restore = decodeRestore(new TextEncoder().encode(text))
      return [
        name,
        (restore?.rows ?? []).map(({ key, value }) => [key, value]),
        restore?.space ?? null,
      ] as const
    })
    return {
      examples: [
        encodeCbor(rows.map((one) => [...one])),
        ...rows.map((one) => encodeCbor([[...one]])),
      ],
      async run(input) {
        const opened = await readArchive(archiveOf(membersIn(input)))
        if (!opened.ok) return
        for (const { vault } of [history, empty])
          await previewExport(opened.value, { vault, random })
        must(history.disk.records.size === before, 'looking into a file changed something')
      },
    }
  },
}

/** Lists of [name, rows, space]: written as an export writes them. */
function membersIn(input: Uint8Array): ReadonlyMap<string, string> {
  const members = new Map<string, string>()
  for (const { items } of (readTree(input)?.items ?? []).slice(0, 6)) {
    const [name, rows, space] = items
    if (name === undefined || rows === undefined) continue
    const read = rows.items.slice(0, 200).map(({ items: [key, value] }) => ({
      key: new TextDecoder().decode(key?.bytes ?? new Uint8Array()),
      value: new Uint8Array(value?.bytes ?? new Uint8Array()),
    }))
    const sorted = read.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    const owner = space?.kind === 3 ? new TextDecoder().decode(space.bytes) : null
    const text = new TextDecoder().decode(encodeRestore({ space: owner as never, rows: sorted }))
    const path = new TextDecoder().decode(name.bytes)
    if (/^[a-z0-9-]+(\/[a-z0-9-]+)*(\.[a-z0-9]+)?$/.test(path) && path.length <= 99)
      members.set(path, text)
  }
  return members
}

const texts: Target = {
  name: 'import: texts inside',
  modules: ['app/src/session/export/export-format.ts'],
  shape: 'text',
  async open() {
    const space = 'AAAAAAAAAAAAAAAAAAAAAA' as never
    const rows = [
      { key: 'a', value: inside },
      { key: 'b/1', value: new Uint8Array() },
    ]
    const readManifest = codec((bytes) => {
      const found = decodeManifest(bytes)
      return found === 'newer' ? null : found
    }, encodeManifest)
    const readRestore = codec(decodeRestore, encodeRestore)
    return {
      examples: [
        encodeManifest({
          day: '2026-11-25' as never,
          members: new Map([
            ['README.md', 'abc'],
            ['own/restore.json', 'x'],
          ]),
        }),
        encodeRestore({ space, rows }),
        encodeRestore({ space: null, rows }),
        new TextEncoder().encode('['.repeat(15_000)),
      ],
      run(input) {
        readManifest(input)
        readRestore(input)
      },
    }
  },
}

export const importTargets = [ageFile, tar, tarNames, archives, texts]
