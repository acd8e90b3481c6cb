/** What people do together, as the interface may ask for it. */
import { computed, signal } from '@preact/signals-core'
import type { ReadonlySignal } from '@preact/signals-core'
import { bytesToBase64url } from '@attune/wire/bytes.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { toRoundKey } from '../domain/round-key.ts'
import type { Rounds } from './attune.ts'
import type { Move } from './late.ts'
import { askOf } from './late.ts'
import type * as moveModule from './moves.ts'
import type { SessionParts } from './parts.ts'
import type { NoSpace } from './outcome.ts'
import type * as listModule from './round-lists.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import type { RoundWriter } from './round-writer.ts'
import { showRound } from './rounds.ts'
import type { SpaceView } from './views.ts'

export interface PlayingParts
  extends Pick<SessionParts, 'random' | 'today'>, Pick<moveModule.MoveHere, 'closeGate'> {
  readonly space: ReadonlySignal<SpaceView | null>
  /** What is known of the space in use, at this moment. */
  knowledge(): RoundKnowledge | null
  /** Reads what the first screen did not need of a long history. */
  readWhole(): Promise<void>
  inSpace<T>(use: (writer: RoundWriter) => Promise<T>): Promise<T | NoSpace>
  /** Makes the views anew. */
  show(): void
  rememberTelling(tell: boolean): Promise<void>
}

export function createRounds(parts: PlayingParts): Rounds {
  const { space, inSpace, show, today } = parts
  const fetched = signal<RoundLists | null>(null)
  const keep = ({ roundLists }: typeof listModule) => (fetched.value = roundLists)
  /** Made anew with the space's view, and only while somebody looks; fetched by the first look. */
  const lists = listNames.map((name) => [
    name,
    computed(() => {
      const view = space.value
      const known = view && parts.knowledge()
      void parts.readWhole().catch(() => undefined)
      const all = fetched.value
      // Not on this device yet and no network: the next look may find it.
      if (all === null) void import('./round-lists.ts').then(keep, () => undefined)
      return all && view && known ? all[name](known, view) : []
    }),
  ])

  return {
    round(key: RoundKey) {
      const known = space.value && parts.knowledge()
      return known && showRound(known, key)
    },
    ...(Object.fromEntries(lists) as Pick<Rounds, keyof RoundLists>),
    nameRound: (practice) =>
      toRoundKey(practice, `${today()}/${bytesToBase64url(parts.random(6))}`),
    ...askOf(moves, (move: Move<typeof moveModule, [moveModule.MoveHere]>) =>
      inSpace(async (writer) =>
        move(await import('./moves.ts'), { ...parts, writer }).finally(show),
      ),
    ),
  }
}

const moves = [
  ...['saveDraft', 'seal', 'takeBack', 'write', 'respond', 'reply', 'note', 'change'],
  'leaveRound',
  'readRound',
  'move',
  'passGate',
] as const

const listNames = [
  ...(['past', 'answered', 'jar', 'wins', 'plans', 'mirror'] as const),
  ...(['drawn', 'away', 'meetings', 'times', 'ownCards'] as const),
] satisfies readonly (keyof RoundLists)[]

type RoundLists = typeof listModule.roundLists
