/** Every attack there is, by what it is aimed at. */
import type { Attack } from './attack.ts'
import { fileAttacks } from './blobs.ts'
import { copyAttacks } from './copies.ts'
import { depositAttacks } from './deposits.ts'
import { entryAttacks } from './entries.ts'
import { keyAttacks } from './epoch-keys.ts'
import { clientAttacks } from './hostile-client.ts'
import { slotAttacks } from './hostile-slots.ts'
import { invitationAttacks } from './invitations.ts'
import { lostSpaceAttacks } from './lost-space.ts'
import { sidedAttacks } from './one-sided.ts'
import { ownAttacks } from './own-space.ts'
import { pairingAttacks } from './pairing.ts'
import { poisonAttacks } from './poison.ts'
import { yesAttacks } from './private-yes.ts'
import { proposalAttacks } from './proposals.ts'
import { receiptAttacks } from './receipts.ts'
import { deviceAttacks } from './roster-devices.ts'
import { memberAttacks } from './roster-members.ts'
import { segmentAttacks } from './segments.ts'
import { streamAttacks } from './stream.ts'
import { wayAttacks } from './ways.ts'

export const attacks: readonly Attack[] = [
  memberAttacks,
  deviceAttacks,
  keyAttacks,
  proposalAttacks,
  streamAttacks,
  segmentAttacks,
  receiptAttacks,
  entryAttacks,
  poisonAttacks,
  depositAttacks,
  sidedAttacks,
  yesAttacks,
  invitationAttacks,
  pairingAttacks,
  wayAttacks,
  ownAttacks,
  copyAttacks,
  fileAttacks,
  clientAttacks,
  slotAttacks,
  lostSpaceAttacks,
].flat()
