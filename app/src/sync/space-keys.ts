/** Where the things of a space, or of the own space, rest in the store. Numbers are padded so that keys sort as numbers do. */
import type { SpaceId } from '@attune/wire/ids.ts'

export type SpaceKeys = ReturnType<typeof keysUnder>

export function spaceKeys(space: SpaceId): SpaceKeys {
  return keysUnder(`space/${space}/`)
}

/** A root of its own: nothing that lists a space's rows ever comes across these. */
export const ownSpaceKeys: SpaceKeys = keysUnder('own/')

function keysUnder(root: string) {
  return {
    root,
    segments: `${root}segment/`,
    stream: `${root}stream/`,
    outbox: `${root}outbox/`,
    sealed: `${root}sealed/`,
    /** Epoch keys, once opened: opening them again would need the curves. */
    epochKeys: `${root}epoch/`,
    /** Answers that were opened, so that they are there before anything is verified anew. */
    opened: `${root}opened/`,
    drafts: `${root}draft/`,
    left: `${root}left/`,
    /** What is marked in each deck of private yes. */
    yes: `${root}yes/`,
    /** The private keys of this member and device. */
    ownKeys: `${root}keys`,
    record: `${root}record`,
    /** Of the own space: there once a relay has a part in it. */
    relay: `${root}relay`,
    /** From which number on nothing may go before it is sealed again under a new epoch. */
    held: `${root}held`,
    /** How far the stream has been taken in, the hash of all of it, and whose order it is in. */
    mark: `${root}mark`,
    /** The last entry this device gave a number to. */
    head: `${root}head`,
    item: (cursor: number) => `${root}stream/${pad(cursor)}`,
    segment: (from: number) => `${root}segment/${pad(from)}`,
    epochKey: (epoch: number) => `${root}epoch/${pad(epoch)}`,
    outboxEntry: (seq: number) => `${root}outbox/${pad(seq)}`,
  }
}

function pad(number: number): string {
  return String(number).padStart(16, '0')
}
