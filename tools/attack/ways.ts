/** A relay that would have somebody come back to another place, or with less work for whoever guesses. */
import type { Bytes } from '../../wire/src/bytes.ts'
import { encodeCbor } from '../../wire/src/cbor.ts'
import type { ClientFrame } from '../../wire/src/client-frame.ts'
import type { WayId } from '../../wire/src/ids.ts'
import { decodeArray } from '../../wire/src/read.ts'
import { encodeRosterRecord } from '../../wire/src/roster-record.ts'
import { encodeNewSpace, routes } from '../../wire/src/routes.ts'
import { rosterItem } from '../../wire/src/stream-item.ts'
import { loadRecoveryWords } from '../../app/src/content/recovery-words.ts'
import type { Argon2Params } from '../../app/src/crypto/argon2.ts'
import { createDeviceKeys } from '../../app/src/crypto/create-keys.ts'
import { suggestPassphrase } from '../../app/src/crypto/export-passphrase.ts'
import type { OwnBundle } from '../../app/src/crypto/own-bundle.ts'
import { createSeededRandom } from '../../app/src/crypto/random.ts'
import { entropyToWords } from '../../app/src/crypto/recovery-words.ts'
import { createAddDevice } from '../../app/src/crypto/roster-devices.ts'
import { after, anotherDevice, without } from '../../app/src/crypto/roster-moves.testing.ts'
import { at, valueOf } from '../../app/src/crypto/space-fixture.testing.ts'
import type { Way, WayKeys } from '../../app/src/crypto/way.ts'
import {
  openWay,
  sealWay,
  wayOfPasskey,
  wayOfPassphrase,
  wayOfWords,
} from '../../app/src/crypto/way.ts'
import { wrapKey } from '../../app/src/crypto/wrapped-key.ts'
import { createStorageKey } from '../../app/src/crypto/at-rest.ts'
import { decodeLock, encodeLock, passphraseContext } from '../../app/src/session/lock-row.ts'
import { findBundle } from '../../app/src/session/devices/come-back.ts'
import { gatherOwn } from '../../app/src/session/devices/own-knowledge.ts'
import type { OwnRoot } from '../../app/src/session/devices/own-root.ts'
import { ownSayingToContent } from '../../app/src/session/devices/own-saying.ts'
import { codeToLocator } from '../../app/src/session/devices/way-code.ts'
import { renewWays } from '../../app/src/session/devices/way-letters.ts'
import type { SessionParts } from '../../app/src/session/parts.ts'
import { createMemoryStore } from '../../app/src/storage/memory-store.ts'
import { createFakeScheduler } from '../../app/src/sync/fake-scheduler.testing.ts'
import { enterSpace } from '../../app/src/sync/enter-space.ts'
import type { Attack, Seen, World } from './attack.ts'
import { peopleOf } from './people.ts'
import { withRelay } from './relay-scene.ts'
import { threatModel, matrix, passwordManagers, standardNotes } from './sources.ts'

const about = { threat: 'T11', source: passwordManagers } as const
/** The least that is taken: a guesser's work is not what is looked at here. */
const least: Argon2Params = { memory: 19_456, passes: 2, lanes: 1 }

export const wayAttacks: readonly Attack[] = [
  {
    name: 'the letter of somebody else’s words under this name',
    ...about,
    run: (world) =>
      byWords(world, (way, bundle) =>
        letterOf(world.pick(wayOfWords(world.random(16)), way), bundle, world),
      ),
  },
  {
    name: 'the letter of another way of the same person under this name',
    ...{ ...about, source: matrix },
    async run(world) {
      const { bundle } = await personOf(world)
      const secret = world.random(32)
      const passkey = wayOfPasskey(secret.slice(0, 16), secret)
      const words = wayOfWords(secret.slice(0, 16))
      // By the same key, if kinds did not tell the two apart.
      const way = { ...passkey, publicKey: words.publicKey }
      const letter = await letterOf(world.pick({ ...way, kind: 'passkey' }, words), bundle, world)
      const opened = await openWay(words, letter)
      return { accepted: opened.ok, noticed: opened.ok ? [] : [opened.error.kind] }
    },
  },
  {
    name: 'a letter of an older suite (downgrade)',
    ...about,
    run: (world) =>
      byWords(world, async (way, bundle) => {
        const [version, suite, ...rest] = decodeArray(await letterOf(way, bundle, world)) ?? []
        return encodeCbor([version ?? 0, world.pick(0, suite ?? 0), ...rest])
      }),
  },
  stretchAttack('less work for guessers than is safe (KDF downgrade)', standardNotes, {
    memory: 8,
    passes: 1,
    lanes: 1,
  }),
  stretchAttack('one pass less for guessers, in a letter sealed with two', standardNotes, {
    ...least,
    passes: 1,
  }),
  stretchAttack('other costs than it was sealed with, and none too small', passwordManagers, {
    ...least,
    memory: least.memory + 1_024,
  }),
  stretchAttack('more work than a phone can do', threatModel, { ...least, memory: 4_194_304 }),
  {
    name: 'a lock with less work for guessers, on a disk that others write',
    ...{ ...about, source: standardNotes },
    async run({ random, pick }) {
      const params = pick({ memory: 8, passes: 1, lanes: 1 }, least)
      const salt = random(16)
      const wrapped = wrapKey(
        random(32),
        passphraseContext({ params, salt }),
        createStorageKey(random),
        random,
      )
      const read = decodeLock(encodeLock({ passphrase: { params, salt, wrapped }, passkeys: [] }))
      return { accepted: read.ok, noticed: read.ok ? [] : [read.error.kind] }
    },
  },
  {
    name: 'the letter from before a device was removed is given out again',
    ...about,
    run: (world) =>
      withRelay(world, async ({ door, transport }) => {
        const { people, records, roster, random } = await peopleOf(world, 1)
        const own = at(people, 0)
        const tablet = anotherDevice(own, random)
        const added = createAddDevice(roster, tablet)
        const removal = await without(after(roster, added), [tablet], own, random)
        const [genesis, ...more] = [...records, added, removal.record].map(encodeRosterRecord)
        if (!genesis) throw new Error('no beginning')
        await door(
          routes.spaces,
          encodeNewSpace({ token: null, genesis, items: more.map(rosterItem) }),
        )
        const way = wayOfWords(random(16))
        const now = world.pick(own.member, removal.member)
        const bundle: OwnBundle = { space: roster.space, member: now, host: 'relay.example' }
        const opened = await openWay(way, await letterOf(way, bundle, world))
        if (!opened.ok) throw new Error(opened.error.kind)
        const { space, member } = opened.value
        const device = createDeviceKeys(random)
        const keys = { member, device }
        const how = await enterSpace(space, keys, transport(), createFakeScheduler())
        return { accepted: how === 'entered', noticed: how === 'entered' ? [] : [how] }
      }),
  },
  {
    name: 'a way that a removed device made up is given the keys of now',
    ...about,
    async run(world) {
      const made = wayOfWords(world.random(16))
      const { secret: _, ...way } = made
      const { known, letters } = await hearOf(way, world.pick(1, 2), world)
      const [letter] = letters
      const opened = letter && (await openWay(made, letter))
      const worn = [...known.ways.values()].filter(({ isWorn }) => isWorn)
      return { accepted: opened?.ok === true, noticed: worn.map(() => 'shown as worn') }
    },
  },
]

/** A device hears of a way, in the own space, under a key of before a removal or of after it. */
async function hearOf(way: Way, epoch: number, world: World) {
  const { random } = world
  const { people, roster } = await peopleOf(world, 1)
  const own = at(people, 0)
  const { space } = roster
  const content = ownSayingToContent({ kind: 'own.way', way, code: null, isWorn: false })
  const { member, device } = own
  const header = { ...{ space, epoch, seq: 1, lamport: 2 ** 53 - 1 }, member: member.member }
  const said = { header: { ...header, device: device.device }, hash: null, content }
  const known = gatherOwn([said], { ...roster, openFrom: 2 })
  const letters: Bytes[] = []
  const root = {
    kept: { log: { log: { space, own, state: { cursor: 3 } } }, store: createMemoryStore() },
    knowledge: () => known,
    sync: {
      relay: random(16),
      async ask(frame: ClientFrame) {
        if (frame.kind === 'put-way') letters.push(frame.letter)
        return { ok: true, value: frame.kind === 'stream-mark' ? [3, random(32)] : null }
      },
    },
  } as unknown as OwnRoot
  await renewWays(root, { random, transport: { host: 'relay.example' } } as SessionParts)
  return { known, letters }
}

/** Somebody comes back by their words, to whatever the relay gives out for them. */
async function byWords(
  world: World,
  make: (way: WayKeys, bundle: OwnBundle) => Promise<Bytes>,
): Promise<Seen> {
  const { bundle } = await personOf(world)
  const entropy = world.random(16)
  const way = wayOfWords(entropy)
  const words = entropyToWords(entropy, await loadRecoveryWords('en')).join(' ')
  const parts = doorsWith(way.way, await make(way, bundle))
  const found = await findBundle({ kind: 'words', words }, parts)
  return { accepted: found.ok, noticed: found.ok ? [] : [found.error.kind] }
}

function stretchAttack(what: string, source: string, stretch: Argon2Params): Attack {
  return {
    name: `a passphrase’s letter with ${what}`,
    ...{ ...about, source },
    async run(world) {
      const { bundle } = await personOf(world)
      const way = await (passphraseWay ??= makePassphraseWay())
      const letter = await letterOf(way, bundle, world)
      const [version, suite, _, ...rest] = decodeArray(letter) ?? []
      const { memory, passes, lanes } = world.pick(stretch, least)
      const bent = encodeCbor([version ?? 0, suite ?? 0, [memory, passes, lanes], ...rest])
      const parts = doorsWith(way.way, bent)
      const found = await findBundle({ kind: 'passphrase', code, passphrase }, parts)
      return { accepted: found.ok, noticed: found.ok ? [] : [found.error.kind] }
    },
  }
}

/** Made once: stretching is dear, and it is not what is attacked. */
let passphraseWay: Promise<WayKeys> | null = null
const passphrase = 'the soup by the bed'
const code = suggestPassphrase(createSeededRandom('a printed code'))

async function makePassphraseWay(): Promise<WayKeys> {
  const locator = codeToLocator(code)
  if (locator === null) throw new Error('no code')
  return valueOf(await wayOfPassphrase(locator, passphrase, least))
}

async function personOf(world: World): Promise<{ readonly bundle: OwnBundle }> {
  const { people, roster } = await peopleOf(world, 1)
  const { space } = roster
  return { bundle: { space, member: at(people, 0).member, host: 'relay.example' } }
}

async function letterOf(way: WayKeys, bundle: OwnBundle, { random }: World): Promise<Bytes> {
  const letter = await sealWay(way, bundle, random)
  if (letter === null) throw new Error('does not fit')
  return letter
}

/** A relay that gives out this letter under this name. */
function doorsWith(way: WayId, letter: Bytes): SessionParts {
  const transport = {
    host: 'relay.example',
    fetch: async (_: string, path: string) =>
      path === routes.way(way)
        ? { status: 200, body: letter }
        : { status: 404, body: new Uint8Array() },
  }
  return { transport } as unknown as SessionParts
}
