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
    /** What is read of the history; what proves it stands beside it. */
    words: `${root}words/`,
    /** The history as it rested in format 1. */
    segments: `${root}segment/`,
    /** Which segments this device has vouched for. */
    given: `${root}given`,
    /** From where on no segment is believed any more: one was not as everyone had vouched. */
    doubted: `${root}doubted`,
    /** What the first screen needs of all of it. */
    start: `${root}start`,
    stream: `${root}stream/`,
    outbox: `${root}outbox/`,
    sealed: `${root}sealed/`,
    /** Epoch keys, once opened: opening them again would need the curves. */
    epochKeys: `${root}epoch/`,
    /** Answers that were opened, so that they are there before anything is verified anew. */
    opened: `${root}opened/`,
    drafts: `${root}draft/`,
    left: `${root}left/`,
    /** How far was read in the rounds of the last days. */
    read: `${root}read`,
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
    wordsAfter: (cursor: number) => `${root}words/${pad(cursor)}`,
    proofAfter: (cursor: number) => `${root}proof/${pad(cursor)}`,
    epochKey: (epoch: number) => `${root}epoch/${pad(epoch)}`,
    outboxEntry: (seq: number) => `${root}outbox/${pad(seq)}`,
  }
}

function pad(number: number): string {
  return String(number).padStart(16, '0')
}
