/** An agree step: what people asked for, promise or propose, what the others say, what came of it. */
import type { AgreeStep, Answer } from '../content/practices/practice.ts'
import type { CameOfIt, Reply, RoundFact, ShownAnswer, Viewer } from './round-facts.ts'
import { cameOfIt, speakers } from './round-facts.ts'

export interface AgreePhase {
  readonly is: 'now'
  /** Empty when nobody asked for anything. */
  readonly wishes: readonly Wish[]
}

export interface Wish {
  readonly by: string
  readonly text: string
  /** In the order of the members. Of a proposal, those to its words as they are now. */
  readonly replies: readonly { by: string; reply: Reply; text: string }[]
  readonly notes: readonly { by: string; note: CameOfIt }[]
  /** Somebody else's, to which this person has not said anything yet. */
  readonly asksMe: boolean
  /** And may still say something else to it than they did. */
  readonly mayReply: boolean
  readonly mayNote: readonly CameOfIt[]
  /**
   * Of a proposal: `stands` once all have said yes to these words, `over` when anyone has ended it. Who
   * did is not told, and anyone may.
   */
  readonly standing: 'open' | 'stands' | 'over'
}

/** `sources`: the opened answers that hold the wishes. */
export function agreePhase(
  step: AgreeStep,
  viewer: Viewer,
  facts: readonly RoundFact[],
  sources: readonly ShownAnswer[],
): AgreePhase {
  const wishes = sources.flatMap(({ by, answer }) => {
    const text = textOf(step, answer)
    return text === '' ? [] : [viewWish(step, viewer, facts, by, text)]
  })
  return { is: 'now', wishes }
}

/** What a yes is said to: the words themselves, so that other words need another yes. */
function textOf({ field }: Pick<AgreeStep, 'field'>, answer: Answer | null): string {
  if (field !== undefined) return answer?.[field] ?? ''
  return Object.entries(answer ?? {})
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text)
    .join('\n')
}

function viewWish(
  { id, of }: AgreeStep,
  viewer: Viewer,
  facts: readonly RoundFact[],
  by: string,
  text: string,
): Wish {
  const { me, members } = viewer
  const everyone = speakers(viewer, facts)
  const here = facts.filter((fact) => 'to' in fact && fact.step === id && fact.to === by)
  const replies = everyone.flatMap((from) => {
    const fact = here.find((one) => one.kind === 'replied' && one.by === from && from !== by)
    if (fact?.kind !== 'replied' || of === 'promise') return []
    return of === 'proposal' && fact.about !== text ? [] : [fact]
  })
  const noted = cameOfIt.flatMap((note) =>
    everyone
      .filter((from) => here.some((f) => f.kind === 'noted' && f.by === from && f.note === note))
      .map((from) => ({ by: from, note })),
  )
  const isAgreed = members.every(
    (one) => one === by || replies.some(({ by: from, reply }) => from === one && reply === 'yes'),
  )
  const isOver = here.some((fact) => fact.kind === 'noted' && fact.note === 'ended')
  const standing = of !== 'proposal' || !isAgreed ? 'open' : isOver ? 'over' : 'stands'
  const mayReply = of !== 'promise' && by !== me && standing !== 'over'
  return {
    by,
    text,
    replies,
    notes: noted,
    asksMe: mayReply && !replies.some((one) => one.by === me),
    mayReply,
    mayNote: of === 'proposal' ? [] : notesFor(of, me, by, replies, noted),
    standing,
  }
}

/**
 * Of a wish: anyone may say that it happened, once somebody had said yes; only who asked, that it did
 * good. Of a promise: its maker, and then those whom it was for.
 */
function notesFor(
  of: AgreeStep['of'],
  me: string,
  by: string,
  said: readonly { reply: Reply }[],
  noted: readonly { note: CameOfIt }[],
): readonly CameOfIt[] {
  const isPromise = of === 'promise'
  const isPromised = isPromise ? me === by : said.some(({ reply }) => reply !== 'not-now')
  const has = (note: CameOfIt) => noted.some((one) => one.note === note)
  if (isPromised && !has('happened')) return ['happened']
  return has('happened') && (me === by) !== isPromise && !has('landed') ? ['landed'] : []
}
