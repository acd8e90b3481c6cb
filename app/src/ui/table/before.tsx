import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Choices } from '../kit/choices.tsx'
import { Names } from '../kit/names.tsx'
import { Screen } from '../kit/screen.tsx'
import type { AtTable, TableProps } from './at-table.ts'
import { isUnderWay, seatsOf, sharedTalk } from './at-table.ts'
import { Seats } from './seats.tsx'
import { useTableLine } from './table-lines.ts'
import { talksFor } from './table-talks.ts'

/** One phone or several, what to talk about, and who begins. */
export function Before({ space, at }: TableProps) {
  const words = useMessages('table')
  const { phones, talk, first } = at.value
  const change = (more: Partial<AtTable>) => (at.value = { ...at.value, ...more })
  const isAlone = space.others.length === 0
  const line = useTableLine(['begin'], phones, Number(space.today.slice(-2)))
  return (
    <Screen
      title={words.title}
      actions={<Button onClick={() => change({ stage: 'talk' })}>{words.begin}</Button>}
    >
      <p class="second">{words.lead}</p>
      <Begun space={space} at={at} />
      {!isAlone && (
        <Choices
          legend={words.phones}
          choices={(['one', 'each'] as const).map((value) => ({
            value,
            label: words.phonesAre[value],
            note: value === 'one' ? words.oneNote : <EachNote space={space} />,
          }))}
          chosen={phones}
          onChoose={(value) => change({ phones: value })}
        />
      )}
      <Choices
        legend={words.about}
        choices={talksFor(space.bond.kind).map((value) => ({
          ...{ value, label: words.talks[value], note: words.notes[value] },
        }))}
        chosen={talk}
        onChoose={(value) => change({ talk: value })}
      />
      {phones === 'one' ? (
        <Seats
          legend={words.begins}
          seats={seatsOf(space)}
          chosen={first}
          onChoose={(seat) => change({ first: seat })}
        />
      ) : (
        talk === 'dial' && <MayGuess space={space} />
      )}
      <p>{line}</p>
      <p class="second">
        {isAlone ? words.oneNote : null} {words.ends}
      </p>
    </Screen>
  )
}

/** Somebody here has spoken already, on another phone. */
function Begun({ space, at }: TableProps) {
  const { attune } = useApp()
  const words = useMessages('table')
  const talk = talksFor(space.bond.kind).find((one) =>
    isUnderWay(attune.round(sharedTalk(attune, space, one))),
  )
  if (talk === undefined) return null
  const comeIn = () => (at.value = { ...at.value, stage: 'talk', phones: 'each', talk })
  return (
    <p class="table-begun">
      {words.underWay} <QuietButton onClick={comeIn}>{words.comeIn}</QuietButton>
    </p>
  )
}

/** Whose wish it was to stay lighter is told nobody; between two it can be guessed, which is said before. */
function MayGuess({ space: { others } }: { space: SpaceView }) {
  const { depth } = useMessages('play')
  if (others.length !== 1) return null
  return <p class="second">{fill(depth.forTwo, { name: <Names of={others} /> })}</p>
}

function EachNote({ space }: { space: SpaceView }) {
  const words = useMessages('table')
  const names = <Names of={space.others} />
  if (!space.online) return <>{words.eachOffline}</>
  return <>{fill(words.eachNote, { names })}</>
}
