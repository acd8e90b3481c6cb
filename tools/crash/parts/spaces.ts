/** New spaces, each begun by one person; now and then one of their own, by a token that was asked for. */
import { encodeNewSpace, routes } from '../../../wire/src/routes.ts'
import { connectDevice } from '../../../relay/src/testing/device.ts'
import type { Bond } from '../../../relay/src/testing/people.ts'
import { createBond } from '../../../relay/src/testing/people.ts'
import type { Line, Move, Part, PartWorld } from './part.ts'
import { isSame, post, textOf } from './part.ts'

interface Begun {
  readonly bond: Bond
  isAcknowledged: boolean
  isLookedAt: boolean
}

const mostTokens = 3

export function createSpaces(world: PartWorld, isOpen: boolean): Part {
  const { chance, tally, name } = world
  const spaces: Begun[] = []
  /** Acknowledged and not used. */
  let token: string | null = null
  let tokens = 0
  let isBusy = false

  const begin = (by: string | null): Move => {
    const bond = createBond(1, `${name} ${spaces.length}`)
    const one: Begun = { bond, isAcknowledged: false, isLookedAt: false }
    spaces.push(one)
    token = by === null ? token : null
    const [genesis = new Uint8Array()] = bond.records
    const kind = by === null ? 'space' : 'own space'
    return {
      kind,
      send: async (line) => {
        const { status } = await post(line, routes.spaces, encodeNewSpace({ token: by, genesis }))
        isBusy = false
        if (status > 201) {
          const isLost = status === 403
          return tally.fault(isLost ? 'lost' : 'refused', `a space: ${status}, ${by ?? 'no'} token`)
        }
        one.isAcknowledged = true
        tally.acknowledge(kind)
      },
    }
  }
  const askForToken = (): Move => {
    tokens += 1
    return {
      kind: 'token',
      send: async ({ device }) => {
        const answer = await device.ask({ kind: 'own-token' })
        isBusy = false
        // One that was made and not heard of counts too.
        if (answer.kind === 'error' && answer.refusal === 'too-many') return
        if (answer.kind !== 'ok') return tally.fault('refused', 'a token')
        token = textOf(answer.value)
        tally.acknowledge('token')
      },
    }
  }
  const nextMove = (): Move | null => {
    const often = isOpen ? 0.2 : 0.05
    if (token !== null) return chance.happens(often) ? begin(token) : null
    if (tokens < mostTokens && chance.happens(often)) return askForToken()
    return isOpen ? begin(null) : null
  }
  return {
    next: () => {
      if (isBusy) return null
      const move = nextMove()
      isBusy = move !== null
      return move
    },
    look: async (line) => {
      for (const one of spaces) if (!one.isLookedAt) await lookAt(world, line, one)
    },
  }
}

async function lookAt({ tally, name }: PartWorld, { address }: Line, one: Begun): Promise<void> {
  const { bond, isAcknowledged } = one
  const [person] = bond.people
  if (person === undefined || !isAcknowledged) return
  const device = await connectDevice(address)
  const answer = await device.auth(person)
  if (answer.kind === 'ok') {
    const records = await device.ask({ kind: 'read-roster', from: 0 })
    const [genesis] = records.kind === 'ok' && Array.isArray(records.value) ? records.value : []
    const isThere = genesis instanceof Uint8Array && isSame(genesis, bond.records[0] ?? genesis)
    if (!isThere) tally.fault('changed', `${name}: a space of other people`)
    one.isLookedAt = isThere
  } else tally.fault('lost', `${name}: a space`)
  await device.close()
}
