/** Invitations of a space and the letters that others leave at them, one invitation after another. */
import type { Bytes } from '../../../wire/src/bytes.ts'
import { bytesToId } from '../../../wire/src/ids.ts'
import type { InviteId, RequestId } from '../../../wire/src/ids.ts'
import { decodeInviteState, routes } from '../../../wire/src/routes.ts'
import { bytesNamed } from '../../../relay/src/testing/people.ts'
import type { Line, Move, Part, PartWorld } from './part.ts'
import { accepted, isSame, post, read } from './part.ts'

interface Invitation {
  readonly invite: InviteId
  readonly card: Bytes
  isOpen: boolean
  readonly letters: { readonly bytes: Bytes; isAcknowledged: boolean }[]
  closing: 'no' | 'sent' | 'acknowledged'
}

export function createInvitations(world: PartWorld): Part {
  const { chance, tally, name } = world
  const all: Invitation[] = []

  const open = (at: number): Move => {
    const invite = bytesToId<InviteId>(bytesNamed(`${name} invite ${at}`, 16))
    const card = bytesNamed(`${name} card ${at}`, 900)
    const one: Invitation = { invite, card, isOpen: false, letters: [], closing: 'no' }
    all.push(one)
    return {
      kind: 'invitation',
      send: async ({ device }) => {
        const answer = await device.ask({ kind: 'open-invite', invite, card })
        if (answer.kind !== 'ok') return void accepted(world, 'invitation', answer)
        one.isOpen = true
        tally.acknowledge('invitation')
      },
    }
  }
  const ask = (one: Invitation): Move => {
    const at = one.letters.length
    const letter = { bytes: bytesNamed(`${one.invite} letter ${at}`, 700), isAcknowledged: false }
    one.letters.push(letter)
    const request = bytesToId<RequestId>(bytesNamed(`${one.invite} request ${at}`, 16))
    return {
      kind: 'request',
      send: async (line) => {
        const { status } = await post(line, routes.request(one.invite, request), letter.bytes)
        if (status > 201) return tally.fault('refused', `a request: ${status}`)
        letter.isAcknowledged = true
        tally.acknowledge('request')
      },
    }
  }
  const close = (one: Invitation): Move => {
    one.closing = 'sent'
    return {
      kind: 'invitation closed',
      send: async ({ device }) => {
        const answer = await device.ask({ kind: 'close-invite', invite: one.invite })
        if (answer.kind !== 'ok') return void accepted(world, 'invitation closed', answer)
        one.closing = 'acknowledged'
        tally.acknowledge('invitation closed')
      },
    }
  }
  return {
    next: () => {
      const last = all.at(-1)
      if (last === undefined || last.closing === 'acknowledged') return open(all.length)
      const isWaiting = !last.isOpen || last.letters.some((letter) => !letter.isAcknowledged)
      if (isWaiting || last.closing === 'sent') return null
      return last.letters.length < 3 && chance.happens(0.8) ? ask(last) : close(last)
    },
    look: async (line, how) => {
      // They live for a day. A stranger's door takes so many knocks.
      const due = how === 'a week later' ? [] : all.slice(how === 'all' ? -20 : -2)
      for (const one of due) await lookAt(world, line, one)
    },
  }
}

async function lookAt({ tally, name }: PartWorld, line: Line, one: Invitation): Promise<void> {
  const body = await read(line, routes.invite(one.invite))
  const state = body && decodeInviteState(body)
  if (state === null) {
    if (one.isOpen) tally.fault('lost', `${name}: an invitation`)
    return
  }
  if (one.closing === 'acknowledged' && !state.used)
    tally.fault('lost', `${name}: the end of an invitation`)
  if (state.used) {
    if (one.closing === 'no') tally.fault('changed', `${name}: an invitation that nobody closed`)
    return
  }
  if (!isSame(state.card, one.card)) tally.fault('changed', `${name}: the card of an invitation`)
  const answer = await line.device.ask({ kind: 'list-requests', invite: one.invite })
  const there = answer.kind === 'ok' && Array.isArray(answer.value) ? answer.value : []
  for (const letter of one.letters) {
    const isThere = there.some(
      (bytes) => bytes instanceof Uint8Array && isSame(bytes, letter.bytes),
    )
    if (letter.isAcknowledged && !isThere) tally.fault('lost', `${name}: a request`)
  }
}
