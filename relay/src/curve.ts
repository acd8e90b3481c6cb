/**
 * Where the signatures of every day are checked and made: Ed25519 takes longer than all the rest of an
 * entry. Aside, on other threads, nobody else waits for it; here, everything ends in the same order
 * each time. Both must say the same of every signature, as `suite.ts` says it.
 */
import { sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Signer } from './suite.ts'
import { readKey, verifySignature } from './suite.ts'

export interface Curve {
  /** `key`: the roster's own bytes. What was read from them may be kept for as long as they are. */
  readonly verify: (key: Bytes, message: Bytes, signature: Bytes) => Promise<boolean>
  readonly sign: (signer: Signer, message: Bytes) => Promise<Bytes>
}

export const curveHere: Curve = {
  verify: async (key, message, signature) => verifySignature(key, message, signature),
  sign: async (signer, message) => signer.sign(message),
}

export function createCurveAside(): Curve {
  // Gone with the roster that they are of, when it is forgotten or the device no longer in it.
  const read = new WeakMap<Bytes, KeyObject>()
  const keyOf = (bytes: Bytes) => {
    const key = read.get(bytes) ?? readKey(bytes)
    if (key !== null) read.set(bytes, key)
    return key
  }
  return {
    verify: (bytes, message, signature) => {
      const key = signature.length === 64 ? keyOf(bytes) : null
      if (key === null) return Promise.resolve(false)
      return new Promise((resolve, reject) => {
        verify(null, message, key, signature, (error, isSigned) =>
          error === null ? resolve(isSigned) : reject(error),
        )
      })
    },
    sign: ({ key }, message) =>
      new Promise((resolve, reject) => {
        sign(null, message, key, (error, signature) =>
          error === null ? resolve(new Uint8Array(signature)) : reject(error),
        )
      }),
  }
}
