import type { ComponentChildren } from 'preact'
import { useMessages } from '../app-context.ts'
import { Choices } from '../kit/choices.tsx'
import { Name } from '../kit/words.tsx'

interface Props {
  legend: ComponentChildren
  seats: readonly { readonly name: string }[]
  chosen: number
  onChoose: (seat: number) => void
}

/** One of those who sit here. */
export function Seats({ legend, seats, chosen, onChoose }: Props) {
  const { other } = useMessages('table')
  return (
    <div class="as-chips">
      <Choices
        legend={legend}
        choices={seats.map(({ name }, seat) => ({
          value: String(seat),
          label: <Name of={name} instead={other} />,
        }))}
        chosen={String(chosen)}
        onChoose={(seat) => onChoose(Number(seat))}
      />
    </div>
  )
}
