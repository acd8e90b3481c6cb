import { useLayoutEffect, useRef } from 'preact/hooks'
import { responseFields } from '../../domain/answer.ts'
import type { Reply } from '../../domain/round-facts.ts'
import { useApp, useKept } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { TextArea } from '../kit/field.tsx'
import { Fault } from '../kit/status.tsx'
import { useAgreeWords } from './agree-words.ts'
import type { Playing } from './playing.ts'
import type { Writing } from './use-writing.ts'
import { useWriting } from './use-writing.ts'

interface Props extends Playing {
  step: string
  /** Whose wish it is. */
  to: string
  onSaid?: () => void
}

/** Yes, a smaller version in one's own words, or not tonight and when instead. */
export function ReplyToWish({ round, practice, step, to, onSaid }: Props) {
  const { attune } = useApp()
  const wish = useAgreeWords({ practice, step })
  const before = round.drafts[step]
  const chosen = useKept<'smaller' | 'not-now' | null>(
    `reply.${round.key}.${step}.${to}`,
    before === undefined ? null : 'smaller',
  )
  const writing = useWriting(round.key, step, before ?? {})
  const send = async (reply: Reply, text = '') => {
    const outcome = await attune.reply(round.key, to, reply, text, step)
    if (outcome.ok) {
      chosen.value = null
      onSaid?.()
    }
    return outcome
  }
  const sayPlainly = (reply: Reply) => {
    writing.draft.drop()
    return writing.went(send(reply))
  }
  const say = (reply: Reply) => {
    // Of an evening it says when instead; elsewhere no reason is owed.
    if (reply === 'not-now' && practice.cadence !== 'daily' && writing.isEmpty)
      return sayPlainly(reply)
    return writing.send(responseFields, ({ text }) => send(reply, text))
  }
  const { value: kind } = chosen
  if (kind === null) {
    return (
      <div class="wish-reply">
        <p>{wish.ask}</p>
        <Button onClick={() => sayPlainly('yes')}>{wish.yes}</Button>
        <QuietButton onClick={() => (chosen.value = 'smaller')}>{wish.smaller}</QuietButton>
        <QuietButton onClick={() => (chosen.value = 'not-now')}>{wish.notNow}</QuietButton>
        <Fault>{writing.said}</Fault>
      </div>
    )
  }
  return (
    <div class="wish-reply">
      <ReplyText
        label={kind === 'smaller' ? wish.smallerLabel : wish.whenLabel}
        writing={writing}
      />
      <Button onClick={() => say(kind)}>{wish.send}</Button>
      <QuietButton onClick={() => (chosen.value = null)}>{wish.other}</QuietButton>
    </div>
  )
}

function ReplyText({ label, writing }: { label: string; writing: Writing }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // The button that asked for it is gone.
    if (writing.isEmpty) place.current?.querySelector('textarea')?.focus()
  }, [])
  return (
    <div ref={place}>
      <TextArea
        label={label}
        fault={writing.said}
        value={writing.answer.value['text'] ?? ''}
        onInput={(now) => writing.type('text', now)}
      />
    </div>
  )
}
