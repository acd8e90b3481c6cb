import { describe, expect, it } from 'vitest'
import { base64urlToBytes } from '@attune/wire/bytes.ts'
import { openAgeFile } from '../../crypto/age-file.ts'
import { createSeededRandom } from '../../crypto/random.ts'
import { exportEn } from '../../content/messages/export.en.ts'
import { firstDeckEn } from '../../content/questions/first-deck.en.ts'
import { dayOf } from '../../domain/calendar-day.ts'
import type { ImportFault } from '../faults.ts'
import type { ExportFault } from './create-export.ts'
import { createExport } from './create-export.ts'
import { createHistory, writeOwn, archived, membersOf, openDisk, today } from './export.testing.ts'
import type { Standing } from './standing.ts'

describe('an export', () => {
  it('names nobody, and holds what a person can read, whole and without us', async () => {
    const noor = await createHistory('members')
    const members = membersOf(await archived(noor))
    expect([...members.keys()]).toEqual([
      ...['README.md', 'spaces/1/history.md', 'spaces/1/history.json', 'spaces/1/restore.json'],
      ...['own/journal.md', 'own/history.json', 'own/restore.json', 'manifest.json'],
    ])
    expect(members.get('README.md')).toContain('age -d attune.age | tar x')
    const page = members.get('spaces/1/history.md') ?? ''
    expect(page).toBe(`# What we wrote

Some of this was written by a newer Attune. It is whole in the file next to this one.

## Saturday, November 21, 2026

### A thank-you

\u2068Sam \\<b>\u2069 wrote:

For:

> the \\*soup\\*

What it meant:

> \\<i>home\\</i>

## Sunday, November 22, 2026

### A thank-you

\u2068Noor\u2069 said back:

> That was nothing

## Monday, November 23, 2026

### A thank-you

\u2068Noor\u2069 wrote:

For:

> walking the dog

### One question

${question}

A draft of mine:

> half a thought

`)
  })

  it('has every entry as it is, bytes and kinds that nobody knows too', async () => {
    const noor = await createHistory('lossless')
    const members = membersOf(await archived(noor))
    const json = JSON.parse(members.get('spaces/1/history.json') ?? '') as {
      entries: { by: unknown; day: unknown; kind: string; body: unknown }[]
      people: { name: string }[]
    }
    expect(json.people.map(({ name }) => name)).toEqual(['Noor', 'Sam <b>'])
    const entries = noor.log.entries()
    expect(json.entries.map(({ kind }) => kind)).toEqual(
      entries.map(({ content }) => content?.kind),
    )
    expect(json.entries.map(({ day }) => day)).toEqual(entries.map(({ content }) => content?.day))
    expect(json.entries.map(({ body }) => revived(body))).toEqual(
      entries.map(({ content }) => ({ ...content?.body })),
    )
    expect(json.entries[4]).toMatchObject({
      by: { id: noor.sam.member.member, name: 'Sam <b>' },
      body: { $$bytes: 'no bytes', deep: [{ photo: { $bytes: 'AQID' } }, null, -7] },
    })
  })

  it('has every row of a space and of one’s own place, apart, and nothing else', async () => {
    const noor = await createHistory('rows')
    const members = membersOf(await archived(noor))
    const rowsIn = (name: string) => {
      const { rows } = JSON.parse(members.get(name) ?? '') as { rows: [string, string][] }
      return rows.map(([key, value]) => [key, base64urlToBytes(value)])
    }
    const under = async (prefix: string) =>
      (await noor.vault.store.list(prefix)).map(({ key, value }) => [
        key.slice(prefix.length),
        value,
      ])
    expect(rowsIn('spaces/1/restore.json')).toEqual(await under(noor.keys.root))
    expect(rowsIn('own/restore.json')).toEqual(await under('own/'))
    expect(rowsIn('spaces/1/restore.json').map(([key]) => key)).toContain('from-the-future/1')
  })

  it('holds nothing of a private yes', async () => {
    const noor = await createHistory('yes')
    const row = { key: `${noor.keys.yes}closeness`, value: Uint8Array.of(1) }
    await noor.vault.store.transact([], () => [row], 'strict')
    const members = membersOf(await archived(noor))
    const { rows } = JSON.parse(members.get('spaces/1/restore.json') ?? '') as {
      rows: [string, string][]
    }
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.filter(([key]) => key.includes('yes'))).toEqual([])
  })

  it('tells one’s own pages in one’s own language, in their place alone', async () => {
    const noor = await createHistory('own')
    const { store } = noor.vault
    await writeOwn(store, '2026-11-25', 'canary')
    await writeOwn(store, '2026-11-26', 'taken out')
    await writeOwn(store, '2026-11-26', null)
    const members = membersOf(await archived(noor, { language: 'es' }))
    expect(members.get('own/journal.md')).toBe(`# Lo que solo tengo yo

## viernes, 20 de noviembre de 2026

### Diario

Escribí:

> a page of mine${'  '}
> \\# and \\*more\\*

## miércoles, 25 de noviembre de 2026

### Diario

Escribí:

> canary

`)
    expect(members.get('own/history.json')).toContain(
      '"kind":"journal.written","body":{"text":"canary"}',
    )
    const shared = [...members].filter(([name]) => name.startsWith('spaces/'))
    expect(shared.filter(([, text]) => /canary|a page of mine/.test(text))).toEqual([])
    expect(members.get('README.md')).toContain('# Abrirla sin Attune')
  })

  it('takes photos along', async () => {
    const photo = { name: 'media/a1.webp', bytes: new TextEncoder().encode('photo') }
    const members = membersOf(await archived(await openDisk(), { media: [photo] }))
    expect([...members.keys()]).toEqual(['README.md', 'media/a1.webp', 'manifest.json'])
  })

  it('keeps the rows of a space that this version cannot read', async () => {
    const noor = await createHistory('unreadable')
    const row = { key: noor.keys.record, value: Uint8Array.of(1) }
    await noor.vault.store.transact([], () => [row], 'strict')
    const members = membersOf(await archived(noor))
    expect([...members.keys()].filter((name) => name.startsWith('spaces/'))).toEqual([
      'spaces/1/restore.json',
    ])
    expect(members.get('spaces/1/restore.json')).toContain('["record","AQ"]')
  })

  it('is of one moment, while another tab writes', async () => {
    const { vault, disk, keys } = await createHistory('mid-write')
    const pair = (turn: number) =>
      ['pair/1', 'pair/2'].map((key) => ({ key: keys.root + key, value: Uint8Array.of(turn) }))
    await vault.store.transact([], () => pair(0), 'strict')
    const other = await openDisk(disk)
    const writing = new AbortController()
    const written = (async () => {
      for (let turn = 1; !writing.signal.aborted; turn = (turn + 1) % 256) {
        await other.vault.store.transact([], () => pair(turn), 'strict')
        await new Promise((resolve) => setTimeout(resolve, 0))
      }
    })()
    const members = membersOf(await archived({ vault }))
    writing.abort()
    await written
    const found = /\["pair\/1","(.*)"\],\n\["pair\/2","(.*)"\]/.exec(
      members.get('spaces/1/restore.json') ?? '',
    )
    expect(found?.[1]).toBe(found?.[2])
    expect(found).not.toBeNull()
  })

  it('says why there is none', async () => {
    const { disk } = await createHistory('refused')
    const broken = await openDisk(disk, (store) => ({
      ...store,
      list: () => Promise.reject(new Error('lost')),
    }))
    const parts = { ...broken, random: () => new Uint8Array(), today, language: 'en' as const }
    const faultOf = async (typed: string, more = {}) => {
      const made = await createExport(typed, { ...parts, ...more })
      return made.ok ? null : made.error.kind
    }
    expect(await faultOf('  short     ')).toBe('passphrase-short')
    expect(await faultOf('long enough for anybody')).toBe('storage-failed')
    const huge = { name: 'media/huge', bytes: new Uint8Array(241 * 1_048_576) }
    const { vault } = await openDisk()
    expect(await faultOf('long enough for anybody', { vault, media: [huge] })).toBe('too-large')
  })

  it('is one locked file, named by its day alone', async () => {
    const { vault, disk } = await createHistory('locked')
    const parts = { vault, random: createSeededRandom('locked'), language: 'en' } as const
    const made = await createExport(' h3kt 92mx AQRW 7ydp', { ...parts, today: dayOf(2031, 2, 3) })
    const { name, bytes } = made.ok ? made.value : { name: made.error.kind, bytes: null }
    expect(name).toBe('attune-2031-02-03.age')
    const opened = await openAgeFile(bytes ?? new Uint8Array(), 'h3kt-92mx-aqrw-7ydp')
    expect(opened.ok && [...membersOf(opened.value).keys()].at(-1)).toBe('manifest.json')
    expect(disk.records.size).toBeGreaterThan(5)
  })
})

const question = `\u2068${firstDeckEn['q-own-hour']}\u2069`

/** What `history-json.ts` says of bytes and keys, undone by the words of its head comment. */
function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value)
  const [key, bytes] = fields[0] ?? []
  if (key === '$bytes') return base64urlToBytes(String(bytes))
  return Object.fromEntries(fields.map(([name, item]) => [name.replace(/^\$/, ''), revived(item)]))
}

// A fault or a standing without a sentence does not compile.
export const sentences: {
  readonly make: Readonly<Record<ExportFault, string>>
  readonly bring: Readonly<Record<ImportFault, string>>
  readonly standing: Readonly<Record<Standing, string>>
} = { ...exportEn.faults, standing: exportEn.standing }
