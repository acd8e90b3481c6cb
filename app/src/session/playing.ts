/** What people do together, as the interface may ask for it. */
import { computed, signal } from '@preact/signals-core'
import type { ReadonlySignal } from '@preact/signals-core'
import { bytesToBase64url } from '@attune/wire/bytes.ts'
import { toRoundKey } from '../domain/round-key.ts'
import type { Rounds } from './attune.ts'
import type { SessionParts } from './parts.ts'
import type { NoSpace } from './outcome.ts'
import { toOutcome } from './outcome.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import type { RoundWriter } from './round-writer.ts'
import { showRound } from './rounds.ts'
import type { SpaceView } from './views.ts'

export interface PlayingParts extends Pick<SessionParts, 'random' | 'today'> {
  readonly space: ReadonlySignal<SpaceView | null>
  /** What is known of the space in use, at this moment. */
  knowledge(): RoundKnowledge | null
  inSpace<T>(use: (writer: RoundWriter) => Promise<T>): Promise<T | NoSpace>
  /** Makes the views anew. */
  show(): void
  rememberTelling(tell: boolean): Promise<void>
}

export function createRounds(parts: PlayingParts): Rounds {
  const { space, inSpace, show, today } = parts
  const lists = signal<Lists | null>(null)
  /** Made anew with the space's view, and only while somebody looks; fetched by the first look. */
  function listed<T>(
    make: (lists: Lists, known: RoundKnowledge, space: SpaceView) => readonly T[],
  ) {
    return computed((): readonly T[] => {
      const view = space.value
      const known = view && parts.knowledge()
      if (lists.value === null) void import('./past-rounds.ts').then((came) => (lists.value = came))
      return lists.value && view && known ? make(lists.value, known, view) : []
    })
  }
  const move = async <T>(make: (moves: Moves, writer: RoundWriter) => Promise<T>) =>
    inSpace(async (writer) => make(await import('./moves.ts'), writer).finally(show))

  return {
    round(key) {
      const known = space.value && parts.knowledge()
      return known && showRound(known, key)
    },
    past: listed(({ listPast }, known) => listPast(known)),
    jar: listed(({ listJar }, known, view) => listJar(known, view)),
    wins: listed(({ listWins }, known, view) => listWins(known, view)),
    nameRound: (practice) =>
      toRoundKey(practice, `${today()}/${bytesToBase64url(parts.random(6))}`),
    saveDraft: (round, step, answer) =>
      move((moves, writer) => moves.saveDraft(writer, round, step, answer)),
    seal: (round, answer, tell) =>
      move(async (moves, writer) => {
        const sealed = await moves.sealAnswer(writer, round, answer, tell, today())
        if (sealed.ok) await parts.rememberTelling(tell)
        return sealed
      }),
    takeBack: (round) => move((moves, writer) => moves.takeBack(writer, round)),
    write: (round, answer) => move((moves, writer) => moves.write(writer, round, answer, today())),
    respond: (round, text) => move((moves, writer) => moves.respond(writer, round, text)),
    reply: (round, to, said, text) =>
      move((moves, writer) => moves.reply(writer, round, to, said, text)),
    note: (round, to, noted) => move((moves, writer) => moves.note(writer, round, to, noted)),
    change: (round, step, answer) =>
      move((moves, writer) => moves.change(writer, round, step, answer)),
    leaveRound: (round) => move(async (_, writer) => toOutcome(await writer.leaveRound(round))),
  }
}

type Moves = typeof import('./moves.ts')
type Lists = typeof import('./past-rounds.ts')
