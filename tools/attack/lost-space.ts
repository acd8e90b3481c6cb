/** Somebody outside who tells a relay of a space that it is said to have lost: the door that needs no device. */
import { encodeRelease } from '../../wire/src/deposit.ts'
import type { RevealId } from '../../wire/src/ids.ts'
import { bytesToId } from '../../wire/src/ids.ts'
import { encodeNewSpace, routes } from '../../wire/src/routes.ts'
import type { RestoredItem } from '../../wire/src/stream-item.ts'
import { rosterItem } from '../../wire/src/stream-item.ts'
import type { Bond } from '../../relay/src/testing/people.ts'
import {
  addDeviceRecord,
  anotherDevice,
  bondAfter,
  leaveRecord,
  removeRecord,
  writeDeposit,
  writeEntry,
} from '../../relay/src/testing/people.ts'
import type { Attack, Seen } from './attack.ts'
import { clientAttack } from './client-attack.ts'
import type { RelayScene } from './relay-scene.ts'
import { threatModel } from './sources.ts'

export const lostSpaceAttacks: readonly Attack[] = [
  clientAttack({
    name: 'a stranger tells a relay words that somebody never said, as if it had lost them',
    source: threatModel,
    asks: ({ door, bond, ana, ben }, { pick }) =>
      tell({ door }, bond, entry(writeEntry(ben, { signer: pick(ana, ben).signer }))),
  }),
  clientAttack({
    name: 'a removed device tells a relay words from behind its removal, as if it had lost them',
    threat: 'T11',
    source: threatModel,
    asks({ door, bond, ben }, { pick }) {
      const tablet = anotherDevice(ben)
      const grown = bondAfter(bond, addDeviceRecord(bond, tablet))
      const removed = bondAfter(grown, removeRecord(grown, [tablet], ben))
      const [added, removal] = removed.records.slice(-2).map(rosterItem)
      if (!added || !removal) throw new Error('two records')
      const word = entry(writeEntry(tablet, { epoch: 2 }))
      return tell({ door }, bond, added, ...pick([removal, word], [word, removal]))
    },
  }),
  clientAttack({
    name: 'a stranger tells a relay a release that they have made up, as if it had lost it',
    threat: 'T5',
    source: threatModel,
    asks({ door, ana, ben, bond, named }, { pick }) {
      const reveal = bytesToId<RevealId>(named('reveal'))
      const his = writeDeposit(bond, ben, { reveal, signer: pick(ana, ben).signer })
      const bytes = encodeRelease([writeDeposit(bond, ana, { reveal }), his])
      return tell({ door }, bond, { kind: 'release', bytes })
    },
  }),
  clientAttack({
    name: 'a stranger tells a relay that somebody has left who has not',
    source: threatModel,
    asks: ({ door, bond, ana, ben }, { pick }) =>
      tell({ door }, bond, rosterItem(leaveRecord(bond, ben, pick(ana, ben)).bytes)),
  }),
]

const entry = ({ bytes }: { readonly bytes: RestoredItem['bytes'] }): RestoredItem => ({
  ...{ kind: 'entry', bytes },
})

async function tell(
  { door }: Pick<RelayScene, 'door'>,
  { records: [genesis = new Uint8Array()] }: Bond,
  ...items: readonly RestoredItem[]
): Promise<Seen> {
  const { status } = await door(routes.spaces, encodeNewSpace({ token: null, genesis, items }))
  return {
    accepted: status === 200,
    noticed: status === 202 ? ['202: not all of it is there'] : [],
  }
}
