import type { ComponentChildren } from 'preact'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Names } from '../kit/names.tsx'
import { Screen } from '../kit/screen.tsx'
import { Name } from '../kit/words.tsx'
import { QuietTimer } from '../player/quiet-timer.tsx'
import type { AtTable } from './at-table.ts'
import { useAwake } from './keep-awake.ts'
import type { TableTalk } from './table-talks.ts'
import { linesOf, useTableLine } from './table-lines.ts'
import { turnsOf } from './table-talks.ts'

interface Props {
  /** Everyone at the table, with the seat of whoever speaks. */
  seats: readonly { readonly name: string }[]
  speaker: number
  /** It is the turn of whoever holds this phone, or whose phone it is. */
  isMine: boolean
  phones: AtTable['phones']
  talk: TableTalk
  turn: number
  prompt: string
  main?: ComponentChildren
  more: ComponentChildren
  /** Said quietly below. */
  note?: ComponentChildren
}

/** Large enough to read at arm's length: whose turn it is, what it is about, and a line that fills. */
export function Speaking(props: Props) {
  const { seats, speaker, isMine, phones, talk, turn, prompt, main, more, note } = props
  const words = useMessages('table')
  const line = useTableLine(linesOf(talk), phones, turn)
  useAwake()
  return (
    <div class={isMine ? 'table is-me' : 'table is-you'}>
      <Screen
        title={prompt}
        above={
          // Whoever listens to the screen hears whose turn it is, and the question with it.
          <p class="whose" role="status">
            <Whose seats={seats} speaker={speaker} />
            <span class="only-heard"> {prompt}</span>
          </p>
        }
        actions={
          <>
            {main}
            <div class="table-more">{more}</div>
          </>
        }
      >
        <QuietTimer key={turn} minutes={turnsOf(talk).minutes} begun={line} full={words.full} />
        {note}
      </Screen>
    </div>
  )
}

function Whose({ seats, speaker }: Pick<Props, 'seats' | 'speaker'>) {
  const words = useMessages('table')
  const listeners = seats.filter((_, seat) => seat !== speaker)
  const nameOf = ({ name }: { readonly name: string }) => name || words.other
  const name = <Name of={seats[speaker]?.name ?? ''} instead={words.other} />
  return (
    <>
      {fill(listeners.length === 1 ? words.speaks : words.speaksToMany, {
        speaker: name,
        listeners: <Names of={listeners.map(nameOf)} />,
      })}
    </>
  )
}
