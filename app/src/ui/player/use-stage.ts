import { useLayoutEffect, useRef } from 'preact/hooks'
import type { StepView } from '../../domain/round.ts'
import { useApp, useKept } from '../app-context.ts'
import { agreedIn } from './agreed-words.tsx'
import type { Playing } from './playing.ts'
import { stageOf } from './stage.ts'

export interface StageHere {
  readonly now: StepView | null
  readonly offers: readonly StepView[]
  readonly hasLeft: boolean
  /** Something else is there after what is asked now, or beside it. */
  readonly hasMore: boolean
  /** It was opened by hand. */
  readonly isOpened: boolean
  /** Somebody stood here before what stands here now. */
  readonly takesFocus: boolean
  goTo(step: string | null): void
  /** Past what stands here now, of which nobody can know. */
  goOn(): void
  /** It was done, and may be done again. */
  close(): void
  /** Back to a step that was gone past. */
  seeAgain(step: string): void
  /** Everything of one’s own once more. */
  restart(): void
}

/** Where somebody stands, with what only this page knows of it. A look at Help loses none of it. */
export function useStage({ round, practice, space }: Playing): StageHere {
  const { attune } = useApp()
  // What every day has is called the same in each space.
  const here = space.space + round.key
  const past = useKept<readonly string[]>(`past.${here}`, [])
  const open = useKept<string | null>(`open.${here}`, null)
  // Whoever is at a step stays there, whatever arrives meanwhile.
  const last = useRef<string | null>(null)
  const stood = useRef(false)
  // A card with nothing on it is nothing to read before a hard talk.
  const empty = practice.steps.flatMap((one) =>
    one.kind === 'read' &&
    (one.shows === 'rules' || one.shows === 'script') &&
    agreedIn(attune, one.shows) === null
      ? [one.id]
      : [],
  )
  const passed = [...past.value, ...empty]
  const look = (more: readonly string[], opened: string | null, at: string | null) =>
    stageOf(practice, round.view, space.me.member, { past: more, open: opened, at })
  const { now, offers, hasLeft } = look(passed, open.value, last.current)
  const next = now && look([...passed, now.step], null, null).now
  useLayoutEffect(() => {
    stood.current = true
    last.current = now?.step ?? null
  })
  const goTo = (step: string | null) => {
    last.current = null
    open.value = step
  }
  const seeAgain = (step: string) => {
    past.value = past.value.filter((one) => one !== step)
    goTo(null)
  }
  return {
    ...{ now, hasLeft, goTo },
    offers: offers.filter(({ step }) => !empty.includes(step)),
    hasMore: next !== null && next !== now,
    isOpened: open.value !== null,
    takesFocus: stood.current,
    goOn() {
      if (now) past.value = [...past.value, now.step]
      goTo(null)
    },
    close() {
      seeAgain(now?.step ?? '')
    },
    seeAgain,
    restart: () => (past.value = []),
  }
}
