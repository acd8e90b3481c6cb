import type { Signal } from '@preact/signals'
import type { RoundKey } from '../../domain/round-key.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import type { ShownRound, SpaceView } from '../../session/views.ts'
import type { LazyAttune } from '../../session/lazy-attune.ts'
import type { TableTalk } from './table-talks.ts'
import { turnsOf } from './table-talks.ts'

/** In this page's memory alone, and gone when somebody goes elsewhere. */
export interface AtTable {
  readonly stage: 'before' | 'talk' | 'after' | 'away'
  readonly phones: 'one' | 'each'
  readonly talk: TableTalk
  /** Who speaks first, by place at the table. */
  readonly first: number
  readonly turn: number
  readonly level: number
  /** Questions that somebody put away. */
  readonly skipped: number
  /** What each held back while another spoke, by place at the table. */
  readonly pads: Readonly<Record<number, string>>
  /** What this person takes along. */
  readonly take: string
  /** What every phone takes part in. */
  readonly round?: RoundKey
}

export interface TableProps {
  space: SpaceView
  at: Signal<AtTable>
}

export const noTable: Omit<AtTable, 'talk'> = {
  ...{ stage: 'before', phones: 'one', first: 0, turn: 0, level: 1, skipped: 0 },
  ...{ pads: {}, take: '' },
}

/** Whoever's phone it is sits first. Somebody without a space sits there too, under no name. */
export function seatsOf({ me, others }: SpaceView): readonly { name: string; member: string }[] {
  return [me, ...(others.length > 0 ? others : [{ name: '', member: '' }])]
}

/**
 * A talk that every phone takes part in has the same name on all of them, without a word between
 * them: the first of the day that is not over.
 */
export function sharedTalk(
  { round }: Pick<LazyAttune, 'round'>,
  { today }: SpaceView,
  talk: TableTalk,
): RoundKey {
  for (let n = 1; ; n++) {
    const key = toRoundKey(talk, `${today}/table-${n}`)
    const shown = round(key)
    if (shown === null || turnsIn(shown)?.is !== 'over') return key
  }
}

/** Where the turns of a round stand. */
export function turnsIn(shown: ShownRound) {
  const step = shown.view.steps.find(({ kind }) => kind === 'turns')
  return step?.kind === 'turns' && step.phase.is !== 'later' ? step.phase : null
}

/** Somebody has spoken, and not everyone has. */
export function isUnderWay(shown: ShownRound | null): boolean {
  const turns = shown && turnsIn(shown)
  return turns?.is === 'on' && turns.turn > 0
}

export function isTalkOver(
  { talk, turn }: Pick<AtTable, 'talk' | 'turn'>,
  people: number,
): boolean {
  return turn >= people * turnsOf(talk).each
}
