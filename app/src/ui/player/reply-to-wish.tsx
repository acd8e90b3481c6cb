import { useEffect, useRef } from 'preact/hooks'
import { responseFields } from '../../domain/answer.ts'
import type { Reply } from '../../domain/round-facts.ts'
import { longestText } from '../../domain/text.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { TextArea } from '../kit/field.tsx'
import type { Playing } from './playing.ts'
import type { Writing } from './use-writing.ts'
import { useWriting } from './use-writing.ts'

interface Props extends Playing {
  step: string
  /** Whose wish it is. */
  to: string
}

/** Yes, a smaller version in one's own words, or not tonight and when instead. */
export function ReplyToWish({ round, step, to }: Props) {
  const { attune } = useApp()
  const { wish } = useMessages('care')
  const sentences = useMessages('writing')
  const before = round.drafts[step]
  const chosen = useKept<'smaller' | 'not-now' | null>(
    `reply.${round.key}.${to}`,
    before === undefined ? null : 'smaller',
  )
  const writing = useWriting(round.key, step, before ?? {})
  const send = (reply: Reply, text = '') => attune.reply(round.key, to, reply, text)
  const sayYes = async () => {
    writing.draft.drop()
    const outcome = await send('yes')
    if (!outcome.ok) writing.fault.value = { kind: outcome.error.kind, field: null }
  }
  const say = (reply: Reply) => writing.send(responseFields, ({ text }) => send(reply, text))
  const { value: kind } = chosen
  const fault = writing.fault.value
  if (kind === null) {
    return (
      <div class="wish-reply">
        <p>{wish.ask}</p>
        <Button onClick={sayYes}>{wish.yes}</Button>
        <QuietButton onClick={() => (chosen.value = 'smaller')}>{wish.smaller}</QuietButton>
        <QuietButton onClick={() => (chosen.value = 'not-now')}>{wish.notNow}</QuietButton>
        <p class="field-fault" role="alert">
          {fault !== null && sentences.faults[fault.kind]}
        </p>
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
  const sentences = useMessages('writing')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that asked for it is gone.
    if (writing.isEmpty) place.current?.querySelector('textarea')?.focus()
  }, [])
  const fault = writing.fault.value
  return (
    <div ref={place}>
      <TextArea
        label={label}
        fault={fault === null ? null : sentences.faults[fault.kind]}
        longest={longestText}
        cut={sentences.cut}
        value={writing.answer.value['text'] ?? ''}
        onInput={(now) => writing.type('text', now)}
      />
    </div>
  )
}
