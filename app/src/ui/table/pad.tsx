import { useSignal } from '@preact/signals'
import type { Signal } from '@preact/signals'
import { useMessages } from '../app-context.ts'
import { QuietButton } from '../kit/button.tsx'
import { TextArea } from '../kit/field.tsx'
import type { AtTable } from './at-table.ts'
import { Seats } from './seats.tsx'

interface Props {
  at: Signal<AtTable>
  /** Who may write here: with one, the pad is theirs. */
  seats: readonly { readonly name: string }[]
  speaker: number
}

/** For what one would otherwise cut in with. Each has their own; it is nowhere but here. */
export function Pad({ at, seats, speaker }: Props) {
  const words = useMessages('table')
  const isOpen = useSignal(false)
  // It is the listeners who hold something back.
  const seat = useSignal(seats.length > 1 ? (speaker + 1) % seats.length : 0)
  const toggle = (
    <QuietButton onClick={() => (isOpen.value = !isOpen.value)}>
      {isOpen.value ? words.padAway : words.hold}
    </QuietButton>
  )
  if (!isOpen.value) return toggle
  const hold = (text: string) =>
    (at.value = { ...at.value, pads: { ...at.value.pads, [seat.value]: text } })
  return (
    <>
      {toggle}
      <div class="pad" ref={writeIn}>
        {seats.length > 1 && (
          <Seats
            legend={words.whosePad}
            seats={seats}
            chosen={seat.value}
            onChoose={(one) => (seat.value = one)}
          />
        )}
        <TextArea
          label={words.padLabel}
          hint={words.padNote}
          value={at.value.pads[seat.value] ?? ''}
          onInput={hold}
        />
      </div>
    </>
  )
}

/** It is opened to write at once, and below the edge of most phones. */
function writeIn(pad: Element | null): void {
  pad?.querySelector('textarea')?.focus()
}
