/** A member whose words are to keep the others from going on: they are put aside, and all else is read. */
import type { CborMap } from '../../app/src/crypto/cbor-map.ts'
import { createSaidIndex } from '../../app/src/session/said-index.ts'
import { addEntry, note } from '../../app/src/sync/stage.testing.ts'
import type { Attack } from './attack.ts'
import { createScene, offer, openVictim, textsOf, write } from './scene.ts'
import { badInputs, threatModel } from './sources.ts'

export const poisonAttacks: readonly Attack[] = [
  poisonAttack('entries named like an object’s own', [
    { kind: '__proto__', body: { name: 'x' } },
    { kind: 'constructor', body: { prototype: { name: 'x' } } },
    { kind: 'toString', body: {} },
    { kind: 'person.named', body: JSON.parse('{"__proto__": {"name": "x"}}') as CborMap },
  ]),
  poisonAttack('entries of kinds that nobody knows', [
    { kind: '', body: {} },
    { kind: 'from.the.future', body: { anything: 1 } },
    { kind: 'roster.agreed', body: { record: new Uint8Array(9) } },
  ]),
  poisonAttack('entries that are huge and deep', [
    { kind: 'person.named', body: { name: 'x'.repeat(60_000) } },
    { kind: 'person.named', body: { name: deep(12) } },
    { kind: 'space.described', body: { bond: { kind: 'partners' }, startDay: 'x'.repeat(30_000) } },
  ]),
  poisonAttack('entries of invisible and reversed letters, as names', [
    { kind: 'person.named', body: { name: '\u200b\u200b' } },
    { kind: 'person.named', body: { name: '' } },
    { kind: 'person.named', body: { name: '\u202e\u2066' } },
  ]),
  {
    name: 'a member turns the clock to its end',
    ...{ threat: 'T6', source: badInputs },
    isToBlock: true,
    async run(world) {
      const scene = await createScene(world)
      const { stage, noor, sam } = scene
      const victim = await openVictim(scene, noor)
      const lamport = world.pick(Number.MAX_SAFE_INTEGER, 1)
      await offer(scene, 'entry', addEntry(stage, sam, note('late'), { lamport }).bytes)
      await write(victim, 'mine')
      const texts = textsOf(victim)
      const isThere = texts.includes('mine') && victim.log.unsent.length === 0
      const at = victim.log.state.entries.at(-1)?.header.lamport
      return {
        accepted: !isThere,
        noticed: at === Number.MAX_SAFE_INTEGER ? ['held at the end: goes on beside it'] : [],
      }
    },
  },
]

/** What has no meaning says nothing, and what comes behind it is read. */
function poisonAttack(
  name: string,
  words: readonly { readonly kind: string; readonly body: CborMap }[],
): Attack {
  return {
    name,
    ...{ threat: 'T19', source: threatModel },
    isToBlock: true,
    async run(world) {
      const scene = await createScene(world, 3)
      const { stage, noor, sam, lee } = scene
      const victim = await openVictim(scene, noor)
      const plain = words.map(({ kind }) => ({ kind, body: { name: 'Sam', text: '' } }))
      for (const { kind, body } of world.pick(words, plain)) {
        await offer(scene, 'entry', addEntry(stage, sam, { kind, day: null, body }).bytes)
      }
      await offer(scene, 'entry', addEntry(stage, lee, note('after')).bytes)
      const said = createSaidIndex()(victim.log)
      const isRead = textsOf(victim).includes('after') && victim.log.doubt === null
      const isClean = ({} as { name?: string }).name === undefined
      const meant = said.names.get(sam.member.member)
      const aside = words.length - said.plain.length
      const isAside = aside === words.length && meant === undefined
      return {
        accepted: !isRead || !isClean,
        noticed: world.pick(isAside ? [`${aside} set aside: say nothing`] : [], []),
      }
    },
  }
}

function deep(levels: number): CborMap {
  return levels === 0 ? {} : { in: deep(levels - 1) }
}
