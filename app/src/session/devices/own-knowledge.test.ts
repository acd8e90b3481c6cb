import { describe, expect, it } from 'vitest'
import type { DeviceId, Id, WayId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { createSeededRandom } from '../../crypto/random.ts'
import { at, createFixtureSpace } from '../../crypto/space-fixture.testing.ts'
import { wayOfWords } from '../../crypto/way.ts'
import type { OwnEntry } from '../../sync/own-log.ts'
import { gatherOwn, hasNews } from './own-knowledge.ts'
import type { Known, OwnSaying } from './own-saying.ts'
import { isSameOwned, ownSayingToContent, readOwnSaying } from './own-saying.ts'

const random = createSeededRandom('own knowledge')
const { people, roster } = await createFixtureSpace('own knowledge', 1)
const { member } = at(people, 0)
const id = <Kind extends Id>() => bytesToId<Kind>(random(16))
const [phone, tablet] = [id<DeviceId>(), id<DeviceId>()]
const record: Known = {
  ...{ name: 'Noor', bond: { kind: 'partners', stage: 'new' }, keeper: 'one-of-us' },
  ...{ isArchived: true, codeConfirmed: 'same' },
}
const owned = { space: roster.space, member, record }
const { secret: _, ...way } = wayOfWords(random(16))
const stretch = { memory: 32_768, passes: 2, lanes: 1 }
const sayings: readonly OwnSaying[] = [
  { kind: 'own.space', space: owned },
  { kind: 'own.left', space: roster.space, member: member.member },
  { kind: 'own.device', device: phone, name: 'Phone' },
  { kind: 'own.entered', space: roster.space, device: tablet, proof: random(64) },
  { kind: 'own.way', way, code: null, isWorn: false },
  {
    kind: 'own.way',
    way: { ...way, kind: 'passphrase', stretch },
    code: 'abcd-efgh-ijkm-npqr',
    isWorn: true,
  },
  { kind: 'own.way-gone', way: way.way },
]

function gather(
  said: readonly (OwnSaying & { by?: DeviceId; epoch?: number })[],
  openFrom = 1,
  here: readonly DeviceId[] = [],
) {
  const entries = said.map(({ by = phone, epoch = 1, ...saying }) => ({
    header: { device: by, epoch },
    content: ownSayingToContent(saying as OwnSaying),
  }))
  const members = [{ devices: here.map((device) => ({ device })) }]
  return gatherOwn(
    entries as unknown as readonly OwnEntry[],
    { openFrom, members } as unknown as Roster,
  )
}

describe('what devices tell each other', () => {
  it('comes back as it was said', () => {
    for (const saying of sayings) expect(readOwnSaying(ownSayingToContent(saying))).toEqual(saying)
    expect(isSameOwned(owned, { ...owned, member: { ...member } })).toBe(true)
    expect(isSameOwned(owned, { ...owned, record: { ...record, name: 'N' } })).toBe(false)
  })

  it('says nothing when any part of it is missing or of another kind', () => {
    for (const saying of sayings) {
      const { kind, body } = ownSayingToContent(saying)
      for (const key of Object.keys(body)) {
        if (['isArchived', 'codeConfirmed', 'code', 'proof', 'isWorn'].includes(key)) continue
        const { [key]: gone, ...rest } = body
        expect(gone).not.toBeUndefined()
        expect(readOwnSaying({ kind, body: rest }), `${kind} without ${key}`).toBeNull()
        expect(readOwnSaying({ kind, body: { ...rest, [key]: 7 } }), `${kind} ${key}`).toBeNull()
      }
    }
    expect(readOwnSaying({ kind: 'own.later', body: {} })).toBeNull()
  })

  it('knows each device by what it said itself', () => {
    const { names, entered } = gather([
      { kind: 'own.device', device: tablet, name: 'Tablet' },
      { kind: 'own.device', device: tablet, name: 'Old tablet' },
      { kind: 'own.entered', space: roster.space, device: id<DeviceId>(), proof: null, by: tablet },
      { kind: 'own.entered', space: roster.space, device: phone, proof: null },
    ])
    expect(names.get(tablet)).toBe('Old tablet')
    expect(entered.get(phone)?.get(roster.space)?.device).toBe(phone)
    expect(entered.get(tablet)?.get(roster.space)?.device).not.toBe(phone)
  })

  it('leads into no space that was left, even told of once more, and into it as somebody new', () => {
    const [told, left] = [at(sayings, 0), at(sayings, 1)]
    expect(gather([told]).spaces.size).toBe(1)
    expect(gather([told, left, told]).spaces.size).toBe(0)
    const anew = { ...owned, member: { ...member, member: id() as typeof member.member } }
    expect(gather([told, left, { kind: 'own.space', space: anew }]).spaces.size).toBe(1)
    expect(gather([{ kind: 'own.space', space: anew }, left]).spaces.size).toBe(1)
  })
})

describe('a space that has been told of since a device was removed', () => {
  const [told, left] = [at(sayings, 0), at(sayings, 1)]
  const since = { ...told, epoch: 2 } as const

  it.each([
    ['after', [since, left]],
    ['before', [told, left, since]],
  ])('is not left by what that device may have said %s it', (_when, said) => {
    const { spaces, left: gone } = gather(said, 2)
    expect([[...spaces.keys()], [...gone.keys()]]).toEqual([[roster.space], []])
  })

  it('is left where a device that is there says so, and was told so before by whichever', () => {
    const { spaces, left: gone } = gather([since, { ...left, epoch: 2 }, left], 2)
    expect([spaces.size, gone.get(member.member)]).toEqual([0, { isAffirmed: true }])
    expect(gather([told, left], 2).left.get(member.member)).toEqual({ isAffirmed: false })
  })

  it('is left where a device that is there still had said so before', () => {
    const { spaces, left: gone } = gather([told, left, since], 2, [phone])
    expect([spaces.size, gone.get(member.member)]).toEqual([0, { isAffirmed: true }])
    expect(gather([told, left], 2, [tablet]).left.get(member.member)).toEqual({
      isAffirmed: false,
    })
  })

  it('has no other keys by the word of that device, nor is this person anybody else there', () => {
    const anew = { ...owned, member: { ...member, member: id() as typeof member.member } }
    const { spaces } = gather([since, { kind: 'own.space', space: anew }], 2)
    expect(spaces.get(roster.space)).toEqual(owned)
  })
})

describe('what a device has to tell of a space', () => {
  const named = (name: string) => ({ ...owned, record: { ...record, name } })
  const told = (name: string, by: DeviceId) =>
    ({ kind: 'own.space', space: named(name), by }) as const

  it('is what it has itself made of it, and never another word for what another has said', () => {
    expect(hasNews(gather([]), owned, phone)).toBe(true)
    const first = told('Noor', phone)
    expect(hasNews(gather([first]), owned, tablet)).toBe(false)
    const renamed = [first, told('N', phone)]
    expect(hasNews(gather(renamed), named('N'), phone)).toBe(false)
    // It has the name of before, and would say so for ever, as would the other.
    expect(hasNews(gather(renamed), named('Noor'), tablet)).toBe(false)
    expect(hasNews(gather(renamed), named('Noor'), phone)).toBe(true)
    expect(hasNews(gather([...renamed, told('Tab', tablet)]), named('Noor'), tablet)).toBe(true)
  })

  it('is its keys, where those that were told last are no longer good', () => {
    const renewed = { ...member, former: [...member.former, member] }
    const later = { ...owned, member: renewed }
    const said = gather([
      { kind: 'own.space', space: later },
      { kind: 'own.space', space: named('behind'), by: tablet },
    ])
    expect(hasNews(said, later, phone)).toBe(true)
    expect(hasNews(said, named('behind'), tablet)).toBe(false)
  })
})

describe('ways that devices know of', () => {
  const other = { ...way, way: id<WayId>() }
  const told = (one: typeof way, epoch = 1) =>
    ({ kind: 'own.way', way: one, code: null, isWorn: false, epoch }) as const

  it('stay as they are, whatever is said of late under the key of a device that was removed', () => {
    for (const late of [
      told(other),
      told({ ...way, publicKey: random(32) }),
      told({ ...way, kind: 'passkey', publicKey: random(32) }),
      { kind: 'own.way-gone', way: way.way, epoch: 1 } as const,
    ]) {
      const { ways, goneWays } = gather([told(way, 2), late], 2)
      expect([[...ways.keys()], goneWays.has(way.way)]).toEqual([[way.way], false])
      expect(ways.get(way.way)?.way).toEqual(way)
    }
    // Of two that are both from before, the later counts as ever.
    expect([...gather([told(way), told(other)], 2).ways.keys()]).toEqual([other.way])
  })

  it('are as worn as before where a device that is there says so', () => {
    const again = { ...told(way, 2), isWorn: true }
    const known = gather([told(way), again], 2).ways.get(way.way)
    expect(known).toMatchObject({ isWorn: true, isAffirmed: true })
  })

  it('are worn once a device has gone that saw them made', () => {
    const worn = (openFrom: number) => gather([told(way)], openFrom).ways.get(way.way)?.isWorn
    expect([worn(1), worn(2)]).toEqual([false, true])
    expect(gather([told(way, 2)], 2).ways.get(way.way)?.isWorn).toBe(false)
  })

  it('are one of each kind; the one before, and one that was dropped, must open nothing', () => {
    const { ways, goneWays } = gather([told(way), told(other)])
    expect([[...ways.keys()], [...goneWays]]).toEqual([[other.way], [way.way]])
    const dropped = gather([told(way), { kind: 'own.way-gone', way: way.way }])
    expect([dropped.ways.size, [...dropped.goneWays]]).toEqual([0, [way.way]])
    const again = gather([told(way), { kind: 'own.way-gone', way: way.way }, told(way)])
    expect([again.ways.size, again.goneWays.size]).toEqual([1, 0])
  })
})
