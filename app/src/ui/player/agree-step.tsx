import type { Wish } from '../../domain/agree-phase.ts'
import type { CameOfIt } from '../../domain/round-facts.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Name, Words } from '../kit/words.tsx'
import { nameOf } from '../name-of.ts'
import type { Playing } from './playing.ts'
import { ReplyToWish } from './reply-to-wish.tsx'

interface Props extends Playing {
  step: string
  wishes: readonly Wish[]
}

/** What people asked for, what the others say to it, and later what came of it. */
export function AgreeStep({ wishes, ...props }: Props) {
  const { wish } = useMessages('care')
  if (wishes.length === 0) return null
  const { me } = props.space
  const mineFirst = wishes.toSorted(
    (a, b) => Number(b.by === me.member) - Number(a.by === me.member),
  )
  return (
    <section class="wishes">
      <h2>{wish.title}</h2>
      {mineFirst.map((one) => (
        <Wished key={one.by} {...props} of={one} />
      ))}
    </section>
  )
}

function Wished({ of, ...props }: Omit<Props, 'wishes'> & { of: Wish }) {
  const { space, round } = props
  const { wish } = useMessages('care')
  const isMine = of.by === space.me.member
  const name = <Name of={nameOf(space, of.by)} />
  return (
    <div class="wish">
      <Words
        whose={isMine ? 'me' : 'you'}
        by={isMine ? wish.mine : fill(wish.theirs, { name })}
        text={of.text}
      />
      {of.replies.map((reply) => (
        <Replied key={reply.by} {...reply} space={space} />
      ))}
      {of.asksMe && round.view.may.includes('reply') && <ReplyToWish {...props} to={of.by} />}
      <CameOfIt {...props} of={of} />
    </div>
  )
}

function Replied({ space, by, reply, text }: Wish['replies'][number] & Pick<Props, 'space'>) {
  const { wish } = useMessages('care')
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

type CameOfItProps = Omit<Props, 'wishes'> & { of: Wish }

/** That it happened, both may say; that it did good, only who asked. */
function CameOfIt({ of, space, round }: CameOfItProps) {
  const { attune } = useApp()
  const { wish } = useMessages('care')
  // On the evening itself it can wait; whoever comes back for it finds it first.
  const Note = round.day === space.today ? QuietButton : Button
  const has = (note: CameOfIt) => of.notes.some((one) => one.note === note)
  const landed =
    of.by === space.me.member
      ? wish.hasLandedMine
      : fill(wish.hasLanded, { name: <Name of={nameOf(space, of.by)} /> })
  return (
    <>
      <p class="came-of-it" role="status">
        {has('happened') && wish.hasHappened} {has('landed') && landed}
      </p>
      {round.view.may.includes('note') &&
        of.mayNote.map((kind) => (
          <Note key={kind} onClick={() => attune.note(round.key, of.by, kind)}>
            {wish[kind]}
          </Note>
        ))}
    </>
  )
}
