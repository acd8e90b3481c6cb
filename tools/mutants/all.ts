/** Every mutant there is, by what it breaks. */
import { restMutants } from './at-rest.ts'
import { blobMutants } from './blobs.ts'
import { depositMutants } from './deposits.ts'
import { entryMutants } from './entries.ts'
import { exportMutants } from './export.ts'
import { healingMutants } from './healing.ts'
import { invitationMutants } from './invitations.ts'
import { lockMutants } from './lock.ts'
import { mediaMutants } from './media.ts'
import type { Mutant } from './mutant.ts'
import { outboxMutants } from './outbox.ts'
import { ownMutants } from './own-space.ts'
import { yesMutants } from './private-yes.ts'
import { doorMutants } from './relay-doors.ts'
import { storeMutants } from './relay-store.ts'
import { rosterMutants } from './roster.ts'
import { wayMutants } from './ways.ts'

export const mutants: readonly Mutant[] = [
  entryMutants,
  rosterMutants,
  depositMutants,
  yesMutants,
  restMutants,
  lockMutants,
  outboxMutants,
  ownMutants,
  healingMutants,
  invitationMutants,
  wayMutants,
  blobMutants,
  mediaMutants,
  exportMutants,
  storeMutants,
  doorMutants,
].flat()
