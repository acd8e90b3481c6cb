/** An agree step: what people asked for in a field, what the others say to it, what came of it. */
import type { AgreeStep } from '../content/practices/practice.ts'
import type { Note, Reply, RoundFact, ShownAnswer, Viewer } from './round-facts.ts'
import { notes, speakers } from './round-facts.ts'

export type AgreePhase =
  | { is: 'later' }
  /** `wishes` is empty when nobody asked for anything. */
  | { is: 'now'; wishes: readonly Wish[] }

export interface Wish {
  readonly by: string
  readonly text: string
  /** In the order of the members. */
  readonly replies: readonly { by: string; reply: Reply; text: string }[]
  readonly notes: readonly { by: string; note: Note }[]
  /** Somebody else's, to which this person has not said anything yet. */
  readonly asksMe: boolean
  readonly mayNote: readonly Note[]
}

/** `sources`: the opened answers that hold the wishes; null while they are closed. */
export function agreePhase(
  step: AgreeStep,
  viewer: Viewer,
  facts: readonly RoundFact[],
  sources: readonly ShownAnswer[] | null,
): AgreePhase {
  if (sources === null) return { is: 'later' }
  const wishes = sources.flatMap(({ by, answer }) => {
    const text = answer?.[step.field] ?? ''
    return text === '' ? [] : [viewWish(step, viewer, facts, by, text)]
  })
  return { is: 'now', wishes }
}

function viewWish(
  step: AgreeStep,
  viewer: Viewer,
  facts: readonly RoundFact[],
  by: string,
  text: string,
): Wish {
  const { me } = viewer
  const everyone = speakers(viewer, facts)
  const here = facts.filter((fact) => 'to' in fact && fact.step === step.id && fact.to === by)
  const replies = everyone.flatMap((from) => {
    const fact = here.find((one) => one.kind === 'replied' && one.by === from && from !== by)
    return fact?.kind === 'replied' ? [{ by: from, reply: fact.reply, text: fact.text }] : []
  })
  const noted = notes.flatMap((note) =>
    everyone
      .filter((from) => here.some((f) => f.kind === 'noted' && f.by === from && f.note === note))
      .map((from) => ({ by: from, note })),
  )
  return {
    by,
    text,
    replies,
    notes: noted,
    asksMe: by !== me && !replies.some((one) => one.by === me),
    mayNote: notesFor(me, by, replies, noted),
  }
}

/** Anyone may say that it happened, once somebody had said yes; only who asked, that it did good. */
function notesFor(
  me: string,
  by: string,
  said: readonly { reply: Reply }[],
  noted: readonly { by: string; note: Note }[],
): readonly Note[] {
  const isPromised = said.some(({ reply }) => reply !== 'not-now')
  const has = (note: Note) => noted.some((one) => one.note === note)
  if (isPromised && !has('happened')) return ['happened']
  return has('happened') && me === by && !has('landed') ? ['landed'] : []
}
