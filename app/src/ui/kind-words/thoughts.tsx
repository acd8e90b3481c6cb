import { useEffect } from 'preact/hooks'
import type { Helpful, Hurtful } from '../../content/wording/wording-hints.ts'
import type { Mark } from '../../domain/wording/marks.ts'
import { chosenFor, thoughtsOn } from '../../domain/wording/thoughts.ts'
import type { Thought } from '../../domain/wording/thoughts.ts'
import { useMessages } from '../app-context.ts'
import { fillText } from '../fill.ts'
import { QuietButton } from '../kit/button.tsx'

interface Props {
  /** As it stands in the field, and as it was read. */
  text: string
  read: string
  marks: readonly Mark[]
  waved?: readonly string[]
  wave?: (key: string) => void
  tell?: () => void
  area?: () => HTMLTextAreaElement | null | undefined
}

/** A few thoughts about words that stand there: which, why, and a question. */
export function Thoughts({ read, marks, waved, tell, ...props }: Props) {
  const { wording } = useMessages('kind')
  const shown = thoughtsOn(read, marks, waved).filter(({ words }) => props.text.includes(words))
  useEffect(() => {
    if (shown.length > 0) tell?.()
  }, [shown.length > 0])
  if (shown.length === 0) return null
  return (
    <section class="thoughts" aria-label={wording.title}>
      <h2>{wording.title}</h2>
      <ul>
        {shown.map((thought) => (
          <One key={thought.key} of={thought} isLast={shown.length === 1} {...props} />
        ))}
      </ul>
    </section>
  )
}

interface OneProps extends Omit<Props, 'read' | 'marks'> {
  of: Thought
  isLast: boolean
}

function One({ of, isLast, text, wave, area }: OneProps) {
  const { wording } = useMessages('kind')
  const { dismiss } = useMessages('frame')
  const hints = useMessages('hints')
  const { label, words, from, key } = of
  const hurts = hints?.look[label as Hurtful]
  const show = () => {
    const field = area?.()
    // Typing has gone on since: the same words may stand elsewhere now.
    const at = text.startsWith(words, from) ? from : text.indexOf(words)
    field?.focus()
    field?.setSelectionRange(at, at + words.length)
  }
  const leave = () => {
    wave?.(key)
    // Nothing else is left to look at: writing goes on.
    if (isLast) area?.()?.focus()
  }
  return (
    <li>
      <p dir="auto">
        <mark>{words}</mark>
      </p>
      <p class={hurts && 'second'}>{hurts?.why ?? hints?.good[label as Helpful]}</p>
      {hurts && <p class="thought-asks">{chosenFor(words, hurts.questions)}</p>}
      {wave && (
        <p class="chips">
          {area && hurts && (
            <QuietButton label={fillText(wording.showOf, { words })} onClick={show}>
              {wording.show}
            </QuietButton>
          )}
          <QuietButton
            label={hurts ? fillText(wording.waveOf, { words }) : `${dismiss}: ${words}`}
            onClick={leave}
          >
            {hurts ? wording.wave : dismiss}
          </QuietButton>
        </p>
      )}
    </li>
  )
}
