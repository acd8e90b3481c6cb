/** Every attack there is, by what it is aimed at. */
import type { Attack } from './attack.ts'
import { depositAttacks } from './deposits.ts'
import { entryAttacks } from './entries.ts'
import { yesAttacks } from './private-yes.ts'
import { receiptAttacks } from './receipts.ts'
import { deviceAttacks } from './roster-devices.ts'
import { memberAttacks } from './roster-members.ts'
import { streamAttacks } from './stream.ts'

export const attacks: readonly Attack[] = [
  ...memberAttacks,
  ...deviceAttacks,
  ...entryAttacks,
  ...streamAttacks,
  ...receiptAttacks,
  ...depositAttacks,
  ...yesAttacks,
]
