import { expect, test } from 'vitest'
import type { Roster } from '@attune/wire/roster.ts'
import { authMessage, memberAuthMessage } from '@attune/wire/client-frame.ts'
import { createAdmission } from './admission.ts'
import { createHints } from './hints/in-process.ts'
import type { Relay } from './relay.ts'
import { createSession } from './session.ts'
import { bytesOf, createBond } from './testing/people.ts'

test('a connection that ends while it comes in keeps neither its place nor an ear', async () => {
  const { space, roster, people } = createBond(1)
  const [ana] = people
  if (ana === undefined) throw new Error('nobody')
  const hints = createHints()
  let ears = 0
  let goOn = (): void => undefined
  const relay = {
    hints: {
      ...hints,
      listen(...of: Parameters<typeof hints.listen>) {
        const stop = hints.listen(...of)
        ears += 1
        return () => {
          ears -= 1
          stop()
        }
      },
    },
    store: {
      identity: { relay: bytesOf(16) },
      roster: () => new Promise<Roster>((resolve) => (goOn = () => resolve(roster))),
    },
  } as unknown as Relay
  const admission = createAdmission(() => 0)
  const ends = { send: async () => undefined, fail: () => undefined }
  const parts = { relay, admission, host: 'relay.example', ends, onGone: () => undefined }
  const { relay: id } = relay.store.identity
  const challenge = bytesOf(32)
  const { device, member, signer, memberSigner } = ana
  const frames = [
    {
      ...({ kind: 'auth', ref: 1, space, device } as const),
      signature: signer.sign(authMessage(id, challenge, 'relay.example', space, device)),
    },
    {
      ...({ kind: 'auth-member', ref: 1, space, member } as const),
      signature: memberSigner.sign(
        memberAuthMessage(id, challenge, 'relay.example', space, member),
      ),
    },
  ] as const
  for (const frame of frames) {
    // As many as a device may have, and one more.
    for (let at = 0; at <= 16; at += 1) {
      const session = createSession(parts, challenge)
      const answer = session.answer(frame, () => 1)
      session.end()
      goOn()
      expect(await answer).toEqual({ ok: true, value: null })
      expect(ears).toBe(0)
    }
  }
})
