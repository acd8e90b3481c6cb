import { useSignal } from '@preact/signals'
import type { AgreeStep as Agree } from '../../content/practices/practice.ts'
import type { Wish } from '../../domain/agree-phase.ts'
import type { CameOfIt } from '../../domain/round-facts.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Name, Words } from '../kit/words.tsx'
import { nameOf } from '../name-of.ts'
import { useAgreeWords } from './agree-words.ts'
import { AnswerWords } from './answer-words.tsx'
import { OwnWords } from './own-words.tsx'
import type { Playing } from './playing.ts'
import { stepOf } from './practice-words.ts'
import { ReplyToWish } from './reply-to-wish.tsx'

interface Props extends Playing {
  step: string
  wishes: readonly Wish[]
  /** It is what is asked now. */
  isAsked: boolean
}

/** What people asked for, propose or promise, what the others say to it, and later what came of it. */
export function AgreeStep({ wishes, ...props }: Props) {
  const { title } = useAgreeWords(props)
  if (wishes.length === 0) return null
  const { me } = props.space
  const mineFirst = wishes.toSorted(
    (a, b) => Number(b.by === me.member) - Number(a.by === me.member),
  )
  const [asking] = mineFirst.filter(({ asksMe }) => asksMe)
  return (
    <section class="wishes">
      {title !== null && <h2>{title}</h2>}
      {mineFirst.map((one) => (
        <Wished key={one.by} {...props} of={one} isAsked={props.isAsked && one === asking} />
      ))}
    </section>
  )
}

type WishedProps = Omit<Props, 'wishes'> & { of: Wish }

function Wished({ of, isAsked, ...props }: WishedProps) {
  const { replies, standing } = of
  const words = useAgreeWords(props)
  return (
    <div class="wish">
      <WishWords {...props} of={of} isAsked={isAsked} />
      {replies.map((reply) => (
        <Replied key={reply.by} {...reply} {...props} />
      ))}
      {isAsked && <ReplyToWish key={of.by} {...props} to={of.by} />}
      <ReplyAnew {...props} of={of} />
      {'stands' in words && (
        <p class="came-of-it" role="status">
          {standing === 'stands' ? words.stands : standing === 'over' && words.over}
        </p>
      )}
      <CameOfIt {...props} of={of} isAsked={isAsked} />
    </div>
  )
}

/** What somebody said to it need not be their last word. */
function ReplyAnew({ of, ...props }: Omit<WishedProps, 'isAsked'>) {
  const { practice, step } = props
  const { other } = useAgreeWords({ practice, step })
  const isOpen = useSignal(false)
  // Of an evening it is said once, for that evening.
  if (of.asksMe || !of.mayReply || practice.cadence === 'daily') return null
  return isOpen.value ? (
    <ReplyToWish {...props} to={of.by} onSaid={() => (isOpen.value = false)} />
  ) : (
    <QuietButton onClick={() => (isOpen.value = true)}>{other}</QuietButton>
  )
}

/** The whole of it, as it was written; of an evening’s answers, which stand above, only the wish. */
function WishWords({ of, ...props }: WishedProps) {
  const { space, round, practice, step } = props
  const words = useAgreeWords(props)
  const { to } = stepOf(practice, step) as Agree
  const source = round.view.steps.find((one) => one.step === to)
  const isMine = of.by === space.me.member
  const name = <Name of={nameOf(space, of.by)} />
  const shown =
    source?.kind === 'write' && 'answers' in source.phase
      ? source.phase.answers.find(({ by }) => by === of.by)
      : undefined
  if (shown !== undefined) {
    const Part = isMine ? OwnWords : AnswerWords
    return <Part {...props} step={to} shown={shown} by={name} />
  }
  return (
    <Words
      whose={isMine ? 'me' : 'you'}
      by={isMine ? words.mine : fill(words.theirs, { name })}
      text={of.text}
    />
  )
}

function Replied({
  by,
  reply,
  text,
  ...props
}: Wish['replies'][number] & Omit<Props, 'wishes' | 'isAsked'>) {
  const { space } = props
  const wish = useAgreeWords(props)
  const isMine = by === space.me.member
  const said = { yes: wish.saidYes, smaller: wish.saidSmaller, 'not-now': wish.saidNotNow }[reply]
  return (
    <Words
      whose={isMine ? 'me' : 'you'}
      by={isMine ? wish.repliedMine : fill(wish.replied, { name: <Name of={nameOf(space, by)} /> })}
      text={text === '' ? said : `${said}\n${text}`}
    />
  )
}

/** That it happened, both may say; that it did good, only who asked. Of a promise, the other way round. */
function CameOfIt({ of, ...props }: WishedProps) {
  const { space, round, practice, step } = props
  const { attune } = useApp()
  const play = useMessages('play')
  const wish = useAgreeWords(props)
  // On the evening itself it can wait; whoever comes back for it finds it first.
  const Note = round.day === space.today ? QuietButton : Button
  const has = (note: CameOfIt) => of.notes.some((one) => one.note === note)
  const isPromise = (stepOf(practice, step) as Agree).of === 'promise'
  const landed = of.notes.find(({ note }) => note === 'landed')?.by ?? of.by
  const who = isPromise ? landed : of.by
  const didGood =
    who === space.me.member
      ? wish.hasLandedMine
      : fill(wish.hasLanded, { name: <Name of={nameOf(space, who)} /> })
  return (
    <>
      <p class="came-of-it" role="status">
        {has('happened') && wish.hasHappened} {has('landed') && didGood}
      </p>
      {round.view.may.includes('note') &&
        of.mayNote.map((kind) => (
          <Note key={kind} onClick={() => attune.note(round.key, of.by, kind, step)}>
            {wish[kind]}
          </Note>
        ))}
      {of.standing === 'stands' && round.view.may.includes('end') && (
        <QuietButton onClick={() => attune.note(round.key, of.by, 'ended', step)}>
          {play.proposal.end}
        </QuietButton>
      )}
    </>
  )
}
