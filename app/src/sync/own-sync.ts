/**
 * Keeps the own space in step with a relay, once a second device or a way back in needs it there. The
 * same conversation as a shared space's, over a log of another type: it can send what is in that log
 * and nothing else, and there is no answer to seal or open.
 */
import { ok } from '../crypto/result.ts'
import type { SpaceLog } from './space-log.ts'
import type { SpaceSync, SpaceSyncParts } from './space-sync.ts'
import { createSpaceSync } from './space-sync.ts'

type OwnSyncParts = Omit<
  SpaceSyncParts,
  'own' | 'log' | 'box' | 'kept' | 'mode' | 'isUnmatched' | 'carryYes'
> & { readonly log: SpaceLog<'own'> }

export type OwnSync = Pick<
  SpaceSync,
  'log' | 'link' | 'relay' | 'ask' | 'push' | 'refresh' | 'hurry' | 'close'
>

export function createOwnSync({ log, ...parts }: OwnSyncParts): OwnSync {
  return createSpaceSync({
    ...parts,
    own: log.own,
    // It is only read from, sent and followed here: nothing is ever written into it.
    log: log as unknown as SpaceLog,
    box: nothingSealed,
    kept: [],
    mode: () => null,
    isUnmatched: () => false,
    carryYes: () => Promise.resolve(),
  })
}

const nothingSealed = {
  records: [],
  update: () => Promise.resolve(ok(null)),
  drop: () => Promise.resolve(ok(null)),
  refresh: () => Promise.resolve(),
}
