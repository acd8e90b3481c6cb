import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { sealAgeFile } from '../../crypto/age-file.ts'
import { createDeviceKeys, createOwnKeys } from '../../crypto/create-keys.ts'
import { encodeOwnKeys } from '../../crypto/keys.ts'
import { createSeededRandom } from '../../crypto/random.ts'
import type { AcceptedEntry } from '../../sync/space-state.ts'
import type { Store, StoreChange } from '../../storage/store.ts'
import { openSpaceLog } from '../../sync/space-log.ts'
import { addEntry, createStage, echo, fullWhile, note, person } from '../../sync/stage.testing.ts'
import type { TestDevice } from './export.testing.ts'
import {
  archiveOf,
  createHistory,
  archived,
  lookInto,
  membersOf,
  openDisk,
  openMember,
  packMembers,
  restingOn,
  today,
} from './export.testing.ts'
import { readArchive } from './open-export.ts'
import { readExport } from './read-export.ts'
import { openSpaceCopy, listRows } from './space-copy.ts'

const random = createSeededRandom('reading')
let noor: Awaited<ReturnType<typeof createHistory>>
let bytes: Uint8Array
let members: ReadonlyMap<string, string>

beforeAll(async () => {
  noor = await createHistory('reading')
  bytes = await archived(noor)
  members = membersOf(bytes)
})

const standings = ({ spaces }: { spaces: readonly { standing: string }[] }) =>
  spaces.map(({ standing }) => standing)
const opened = (disk: TestDevice) => async () =>
  Object.fromEntries((await disk.vault.store.list('')).map(({ key, value }) => [key, [...value]]))

describe('an import', () => {
  it('shows what is in it, and writes nothing before it is told to', async () => {
    const device = await openDisk()
    const before = restingOn(device)
    const preview = await lookInto(bytes, device)
    expect(preview).toMatchObject({
      day: today,
      own: 'new-here',
      spaces: [
        {
          space: noor.space,
          standing: 'new-here',
          about: {
            me: 'Noor',
            others: ['Sam <b>'],
            bond: { kind: 'partners', stage: 'long-term' },
            days: { first: '2026-11-21', last: '2026-11-23' },
            pieces: 4,
          },
        },
      ],
    })
    expect(restingOn(device)).toEqual(before)
    expect(device.vault.settings.spaces).toEqual([])
  })

  it('brings everything back on a clean device, rows of the future too', async () => {
    const device = await openDisk()
    expect(await (await lookInto(bytes, device)).restore()).toEqual({ ok: true, value: null })
    const there = await opened(noor)()
    delete there['elsewhere']
    delete there['device/settings']
    const here = await opened(device)()
    delete here['device/settings']
    expect(here).toEqual(there)
    expect(device.vault.settings.spaces).toEqual([noor.space])
    const again = await openSpaceCopy(
      noor.space,
      await listRows(device.vault.store, noor.keys.root),
    )
    expect(again?.log.entries()).toEqual(noor.log.entries())
  })

  it('changes nothing the second time', async () => {
    const device = await openDisk()
    await (await lookInto(bytes, device)).restore()
    const before = restingOn(device)
    const again = await lookInto(bytes, device)
    expect([standings(again), again.own]).toEqual([['same'], 'same'])
    expect(await again.restore()).toEqual({ ok: true, value: null })
    expect(restingOn(device)).toEqual(before)
  })

  it('leaves the space in use where it is when another comes back', async () => {
    const other = await createStage('another space')
    const device = await openMember(other, person(other, 0), 'Noor', await openDisk())
    await (await lookInto(bytes, device)).restore()
    expect(device.vault.settings.spaces).toEqual([device.space, noor.space])
  })

  it('refuses somebody else’s copy of a space that is here', async () => {
    const sam = await openMember(noor.stage, noor.sam, 'Sam', await openDisk())
    const before = restingOn(sam)
    const preview = await lookInto(bytes, sam)
    expect(standings(preview)).toEqual(['someone-elses'])
    await preview.restore()
    const after = new Map([...restingOn(sam)].filter(([key]) => !key.startsWith('own/')))
    expect(after).toEqual(before)
  })

  it('refuses a copy in this person’s name that was made without their keys', async () => {
    const device = await openDisk()
    await (await lookInto(bytes, device)).restore()
    // Sam knows every id and the key of the epoch, but no private key of Noor's.
    const made = await openMember(noor.stage, noor.sam, 'Noor', await openDisk())
    const { member, device: phone } = createOwnKeys(createSeededRandom('a forger'))
    const forged = {
      member: { ...member, member: noor.noor.member.member },
      device: { ...phone, device: noor.noor.device.device },
    }
    const row = { key: noor.keys.ownKeys, value: encodeOwnKeys(forged) }
    await made.vault.store.transact([], () => [row], 'strict')
    const log = await openSpaceLog(noor.space, forged, made.vault.store)
    // Whatever she has not sent yet, there is a number behind it.
    for (const said of ['what Noor never said', 'nor this'])
      expect(await log.append(note(said))).toMatchObject({ ok: true })
    const before = restingOn(device)
    const preview = await lookInto(await archived(made), device)
    expect(standings(preview)).toEqual(['someone-elses'])
    await preview.restore()
    expect(restingOn(device)).toEqual(before)
  })

  it('takes the place of what was given up here', async () => {
    const device = await openDisk()
    const left = [
      { key: noor.keys.ownKeys, value: Uint8Array.of(1) },
      { key: `${noor.keys.root}stream/9`, value: Uint8Array.of(1) },
    ]
    await device.vault.store.transact([], () => left, 'strict')
    const preview = await lookInto(bytes, device)
    expect(standings(preview)).toEqual(['new-here'])
    await preview.restore()
    expect(await listRows(device.vault.store, noor.keys.root)).toEqual(
      await listRows(noor.vault.store, noor.keys.root),
    )
  })

  it('writes a space whole or not at all, and can be done again after a full disk', async () => {
    let isFull = false
    const device = await openDisk(undefined, (store) => fullWhile(store, () => isFull))
    const preview = await lookInto(bytes, device)
    isFull = true
    const before = restingOn(device)
    expect(await preview.restore()).toEqual({ ok: false, error: { kind: 'storage-full' } })
    expect(restingOn(device)).toEqual(before)
    isFull = false
    expect(await preview.restore()).toEqual({ ok: true, value: null })
    expect(device.vault.settings.spaces).toEqual([noor.space])
  })
})

describe('an import into a space that is here', () => {
  async function restored(from = bytes) {
    const device = await openDisk()
    await (await lookInto(from, device)).restore()
    return device
  }
  const rowsOf = (device: Pick<TestDevice, 'vault'>) => listRows(device.vault.store, noor.keys.root)

  it('adds the history that an older copy of the device lacks, and only once', async () => {
    const device = await restored()
    const later = await createHistory('reading')
    addEntry(later.stage, later.sam, note('later'))
    echo(later.stage, later.log.unsent)
    await later.log.take(later.stage.items)
    await later.log.append(note('even later, not sent'))
    const newer = await archived(later)
    const preview = await lookInto(newer, device)
    expect([standings(preview), preview.own]).toEqual([['adds'], 'same'])
    await preview.restore()
    const copy = await openSpaceCopy(noor.space, await rowsOf(device))
    const words = (entries: readonly { content: { body: object } | null }[]) =>
      entries.map(({ content }) => JSON.stringify(content?.body))
    expect(words(copy?.log.entries() ?? [])).toEqual(words(later.log.entries()))
    expect(standings(await lookInto(newer, device))).toEqual(['same'])
    // The older one has nothing to add to it.
    expect(standings(await lookInto(bytes, device))).toEqual(['same'])
  })

  it('gives back what was lost, and neither a draft nor anything that was changed since', async () => {
    const device = await restored()
    const { root, drafts, left } = noor.keys
    const [draft] = (await rowsOf(device)).filter(({ key }) => key.startsWith('draft/'))
    const lost = (await rowsOf(device)).find(({ key }) => key.startsWith('outbox/'))
    const changes = [
      { key: root + (draft?.key ?? ''), value: null },
      { key: root + (lost?.key ?? ''), value: null },
      { key: `${left}2026-11-24/q-x`, value: Uint8Array.of(0x60) },
      { key: `${root}from-the-future/1`, value: Uint8Array.of(8) },
      { key: `${root}record`, value: (await noor.vault.store.read(noor.keys.record)) ?? null },
    ]
    await device.vault.store.transact([], () => changes, 'strict')
    const before = await rowsOf(device)
    const preview = await lookInto(bytes, device)
    expect(standings(preview)).toEqual(['adds'])
    await preview.restore()
    const after = await rowsOf(device)
    expect(after.filter(({ key }) => !before.some((row) => row.key === key))).toEqual([lost])
    expect(before.every((row) => after.some((one) => one.key === row.key))).toBe(true)
    expect(drafts.startsWith(root)).toBe(true)
  })

  it('adds nothing that another device of the same person has still to send', async () => {
    const other = { ...noor.noor, device: createDeviceKeys(random) }
    const device = await openMember(noor.stage, other, 'Noor', await openDisk())
    await (await lookInto(bytes, device)).restore()
    const waiting = (await rowsOf(device)).filter(({ key }) => /^(outbox|sealed)\//.test(key))
    expect(waiting).toEqual([])
  })

  it('says nothing a second time that was numbered anew and sent since', async () => {
    const device = await restored()
    const stage = noor.stage
    const items = [...stage.items]
    // The old phone went on and used the number that waits here.
    addEntry({ ...stage, items, heads: new Map(stage.heads) }, noor.noor, note('from the old one'))
    const log = await openLog(device)
    await log.take(items)
    const [waiting] = log.unsent
    expect(waiting?.entry.header.seq).toBe(4)
    echo({ ...stage, items, heads: new Map() }, log.unsent)
    await log.take(items)
    await log.confirm(4)
    expect(log.unsent).toEqual([])
    expect(standings(await lookInto(bytes, device))).toEqual(['same'])
  })

  it('adds history that is folded in the export', async () => {
    const device = await restored()
    const later = await createHistory('reading')
    for (let turn = 0; turn < 640; turn++) addEntry(later.stage, later.sam, note(`n${turn}`))
    await later.log.take(later.stage.items)
    const keys = (await rowsOf(later)).map(({ key }) => key)
    expect(keys.filter((key) => key.startsWith('words/')).length).toBeGreaterThan(0)
    expect(await bringBack(await archived(later), device)).toEqual(['adds'])
    const copy = await openSpaceCopy(noor.space, await rowsOf(device))
    const placeOf = ({ header, content }: AcceptedEntry) => [
      ...[header.device, header.seq, header.lamport],
      ...[content?.kind, content?.body['text']],
    ]
    expect(copy?.log.entries().map(placeOf)).toEqual(later.log.entries().map(placeOf))
  })

  it('heals a space that has lost the beginning of its history', async () => {
    const device = await restored()
    const gone = { key: `${noor.keys.root}stream/0000000000000001`, value: null }
    await device.vault.store.transact([], () => [gone], 'strict')
    expect(await bringBack(bytes, device)).toEqual(['adds'])
    expect(await rowsOf(device)).toEqual(await rowsOf(noor))
  })

  it('takes the place of one that cannot be read here, of which the rest is kept beside', async () => {
    const device = await restored()
    const log = await openLog(device)
    await log.append(note('said after the copy was made'))
    const waiting = (await rowsOf(device)).filter(({ key }) => key.startsWith('outbox/'))
    const gone = { key: noor.keys.record, value: Uint8Array.of(1) }
    await device.vault.store.transact([], () => [gone], 'strict')
    expect(await bringBack(bytes, device)).toEqual(['new-here'])
    const rows = await rowsOf(device)
    const beside = rows.filter(({ key }) => key.startsWith('set-aside/outbox/'))
    expect(beside.map(({ value }) => value)).toEqual(waiting.slice(-1).map(({ value }) => value))
    expect(rows.filter(({ key }) => !key.startsWith('set-aside/'))).toEqual(await rowsOf(noor))
  })

  it('adds no history that does not go on from what is here', async () => {
    const device = await restored()
    const log = await openLog(device)
    const items = [...noor.stage.items]
    // A relay that was set back to an older copy of itself told two devices two stories.
    addEntry({ ...noor.stage, items, heads: new Map(noor.stage.heads) }, noor.sam, note('one'))
    await log.take(items)
    const later = await createHistory('reading')
    for (const text of ['another', 'and more']) addEntry(later.stage, later.sam, note(text))
    await later.log.take(later.stage.items)
    const before = await rowsOf(device)
    expect(await bringBack(await archived(later), device)).toEqual(['same'])
    expect(await rowsOf(device)).toEqual(before)
  })

  it('adds nothing when the history was folded between looking and writing', async () => {
    const device = await openDisk()
    await openMember(fewItems(), noor.noor, 'Noor', device)
    const last = (await rowsOf(device)).findLast(({ key }) => key.startsWith('stream/'))
    const count = (await rowsOf(device)).length
    const gone = { key: noor.keys.root + (last?.key ?? ''), value: null }
    expect(await bringBack(bytes, justBefore(device, gone))).toEqual(['adds'])
    expect((await rowsOf(device)).length).toBe(count - 1)
  })

  it('leaves what came to be here between looking and writing', async () => {
    const device = await openDisk()
    await openMember(fewItems(), noor.noor, 'Noor', device)
    const row = { key: `${noor.keys.root}stream/0000000000000006`, value: Uint8Array.of(7) }
    await bringBack(bytes, justBefore(device, row))
    expect(await device.vault.store.read(row.key)).toEqual(row.value)
    expect((await rowsOf(device)).some(({ key }) => key.endsWith('0007'))).toBe(true)
  })

  async function bringBack(archive: Uint8Array, device: Pick<TestDevice, 'vault'>) {
    const preview = await lookInto(archive, device)
    await preview.restore()
    return standings(preview)
  }

  function fewItems() {
    return { ...noor.stage, items: noor.stage.items.slice(0, 5) }
  }

  /** A device on which another tab writes in the very moment before this one does. */
  function justBefore({ vault }: TestDevice, change: StoreChange): Pick<TestDevice, 'vault'> {
    const { store } = vault
    let isFirst = true
    const transact: Store['transact'] = async (...call) => {
      if (isFirst) await store.transact([], () => [change], 'strict')
      isFirst = false
      return store.transact(...call)
    }
    return { vault: { ...vault, settings: vault.settings, store: { ...store, transact } } }
  }

  async function openLog(device: TestDevice) {
    return openSpaceLog(noor.space, noor.noor, device.vault.store)
  }
})

describe('what is no good export', () => {
  const kindOf = async (archive: Uint8Array) => {
    const read = await readArchive(archive)
    return read.ok ? 'read' : read.error.kind
  }
  const restore = () => members.get('spaces/1/restore.json') ?? ''
  const withMember = (name: string, text: string) => new Map(members).set(name, text)

  it('is refused at the lock', async () => {
    const device = await openDisk()
    const passphrase = 'h3kt-92mx-aqrw-7ydp'
    const locked = await sealAgeFile(bytes, passphrase, random)
    const text = (words: string) => new TextEncoder().encode(words)
    const kind = async (file: Uint8Array, typed = passphrase) => {
      const read = await readExport(file, typed, { vault: device.vault, random })
      return read.ok ? 'read' : read.error.kind
    }
    const harder = Buffer.from(locked).toString('latin1').replace(' 16\n', ' 32\n')
    const flipped = new Uint8Array(locked)
    flipped[locked.length - 30]! ^= 4
    expect(await kind(locked, ' H3KT 92mx aqrw 7ydp')).toBe('read')
    expect(await kind(locked, 'another passphrase')).toBe('wrong-passphrase')
    expect(await kind(Buffer.from(harder, 'latin1'))).toBe('too-hard')
    expect(await kind(flipped)).toBe('damaged')
    expect(await kind(locked.subarray(0, locked.length - 1))).toBe('damaged')
    expect(await kind(text('PK\u0003\u0004'))).toBe('not-an-export')
    expect(await kind(text('age-encryption.org/v7\n'))).toBe('newer-version')
    const zip = await sealAgeFile(text('PK\u0003\u0004'), passphrase, random)
    expect(await kind(zip, passphrase)).toBe('not-an-export')
  })

  it('is refused for what its members are', async () => {
    expect(await kindOf(archiveOf(members))).toBe('read')
    const other = membersOf(await archived(await createHistory('spliced')))
    const newer = '{"attune":"export","format":2,"more":{}}'
    const refused: readonly (readonly [string, Uint8Array])[] = [
      ['not-an-export', packMembers(without('manifest.json'))],
      ['newer-version', packMembers(withMember('manifest.json', newer))],
      // One member of another export of the same person, with the manifest as it was.
      [
        'damaged',
        packMembers(withMember('spaces/1/restore.json', other.get('spaces/1/restore.json') ?? '')),
      ],
      ['damaged', packMembers(withMember('media/more.webp', 'x'))],
      ['damaged', packMembers(without('README.md'))],
      ['damaged', archiveOf(withMember('spaces/1/more.json', '{}'))],
      ['damaged', archiveOf(withMember('spaces/x/restore.json', restore()))],
      ['damaged', archiveOf(withMember('spaces/2/restore.json', restore()))],
      ['damaged', archiveOf(withMember('own/restore.json', restore()))],
      [
        'damaged',
        archiveOf(withMember('spaces/1/restore.json', members.get('own/restore.json') ?? '')),
      ],
      ['damaged', archiveOf(withMember('spaces/1/restore.json', restore().slice(0, -1)))],
    ]
    for (const [kind, archive] of refused) expect(await kindOf(archive)).toBe(kind)
  })

  it('is refused when a few of its bytes unfold into more than a device can hold', async () => {
    const packed = await new Response(
      new Blob([new Uint8Array(80 * 1_048_576)])
        .stream()
        .pipeThrough(new CompressionStream('deflate-raw')),
    ).bytes()
    const bomb = Buffer.concat([Uint8Array.of(1), packed]).toString('base64url')
    expect(bomb.length).toBeLessThan(200_000)
    const rows = (place: string, next: string, count: number) => {
      const lines = Array.from({ length: count }, (_, at) => `["segment/${at}","${bomb}"]`)
      const text = (members.get(place) ?? '').replace(next, `${lines.join(',\n')},\n${next}`)
      return kindOf(archiveOf(withMember(place, text)))
    }
    for (const [place, next] of [
      ['spaces/1/restore.json', '["stream/'],
      ['own/restore.json', '["settled"'],
    ] as const) {
      expect(await rows(place, next, 1)).toBe('read')
      expect(await rows(place, next, 4)).toBe('damaged')
    }
  })

  it('is unreadable, and never brought back, when its rows are not a member’s', async () => {
    const device = await openDisk()
    const before = restingOn(device)
    const stranger = await createStage('a stranger')
    const theirs = await openMember(stranger, person(stranger, 0), 'Eve', await openDisk())
    const foreign = membersOf(await archived(theirs))
    const keysRow = /\["keys","[^"]*"\]/
    const swapped = restore().replace(
      keysRow,
      () => keysRow.exec(foreign.get('spaces/1/restore.json') ?? '')?.[0] ?? '',
    )
    const cut = restore().replace(/\["stream\/0+1".*\],\n/, '')
    for (const text of [swapped, cut, restore().replace(keysRow, '["keys","AA"]')]) {
      const changed = archiveOf(new Map([['spaces/1/restore.json', text]]))
      const preview = await lookInto(changed, device)
      expect(preview.spaces).toEqual([{ space: noor.space, standing: 'unreadable', about: null }])
      await preview.restore()
      expect(restingOn(device)).toEqual(before)
    }
  })

  it('never makes the reader throw or hang, whatever the rows are', async () => {
    const lines = restore().split('\n')
    const rowLines = lines.filter((line) => line.startsWith('["'))
    const change = fc.record({
      line: fc.nat(rowLines.length - 1),
      value: fc.oneof(fc.uint8Array({ maxLength: 90 }), fc.constant(null)),
      at: fc.nat(60),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const changed = [...rowLines]
        for (const { line, value, at } of changes) {
          const [key, old] = JSON.parse((changed[line] ?? '').replace(/,$/, '')) as [string, string]
          const made = Buffer.from(old, 'base64url')
          if (value === null) made[at % Math.max(1, made.length)] = 0xff
          const text = (value === null ? made : Buffer.from(value)).toString('base64url')
          const comma = (changed[line] ?? '').endsWith(',') ? ',' : ''
          changed[line] = `${JSON.stringify([key, text])}${comma}`
        }
        const text = restore().replace(rowLines.join('\n'), () => changed.join('\n'))
        const read = await readArchive(archiveOf(withMember('spaces/1/restore.json', text)))
        const [space] = read.ok ? read.value.spaces : []
        if (space?.space == null) return
        const copy = await openSpaceCopy(space.space, space.rows)
        expect(copy === null || copy.log.entries().length >= 0).toBe(true)
      }),
    )
  })

  function without(name: string): ReadonlyMap<string, string> {
    return new Map([...members].filter(([one]) => one !== name))
  }
})
