/** A file that is handed to somebody as a copy of what they keep. */
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { encodeOwnKeys } from '../../app/src/crypto/keys.ts'
import { createOwnKeys } from '../../app/src/crypto/create-keys.ts'
import {
  archived,
  createHistory,
  lookInto,
  openDisk,
  openMember,
} from '../../app/src/session/export/export.testing.ts'
import { openSpaceLog } from '../../app/src/sync/space-log.ts'
import { note } from '../../app/src/sync/stage.testing.ts'
import type { Attack } from './attack.ts'
import { badInputs } from './sources.ts'

export const copyAttacks: readonly Attack[] = [
  {
    name: 'a copy in somebody’s name, with words of theirs to send, made by another member',
    ...{ threat: 'T6', source: badInputs },
    async run({ seed, random, pick }) {
      const noor = await createHistory(seed)
      const phone = await openDisk()
      await (await lookInto(await archived(noor), phone)).restore()
      const made = await openMember(noor.stage, noor.sam, 'Noor', await openDisk())
      const { member, device } = createOwnKeys(random)
      // Every id is known to Sam, and the key of the epoch; Noor's own keys are not.
      const forged: OwnKeys = {
        member: { ...member, member: noor.noor.member.member },
        device: { ...device, device: noor.noor.device.device },
      }
      const own = pick(forged, noor.noor)
      const row = { key: noor.keys.ownKeys, value: encodeOwnKeys(own) }
      await made.vault.store.transact([], () => [row], 'strict')
      const log = await openSpaceLog(noor.space, own, made.vault.store)
      for (const text of ['not said', 'nor this']) await log.append(note(text))
      const [space] = (await lookInto(await archived(made), phone)).spaces
      const accepted = space?.standing === 'adds'
      return { accepted, noticed: accepted || !space ? [] : [space.standing] }
    },
  },
]
