import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button } from '../kit/button.tsx'
import type { Choice } from '../kit/choices.tsx'
import { Choices } from '../kit/choices.tsx'
import { Names } from '../kit/names.tsx'
import { Screen } from '../kit/screen.tsx'
import { Name } from '../kit/words.tsx'
import type { AtTable, TableProps } from './at-table.ts'
import { isUnderWay, seatsOf, sharedTalk } from './at-table.ts'
import type { TableTalk } from './table-talks.ts'
import { talksFor } from './table-talks.ts'

/** One phone or several, what to talk about, and who begins. */
export function Before({ space, at }: TableProps) {
  const { attune } = useApp()
  const words = useMessages('table')
  // Said before anybody chooses.
  const { depth } = useMessages('play')
  const talks = talksFor(space.bond.kind)
  const begun = talks.find((talk) => isUnderWay(attune.round(sharedTalk(attune, space, talk))))
  const { phones, talk, first } = at.value
  const isAlone = space.others.length === 0
  const begin = (how: AtTable['phones'], what: TableTalk) =>
    (at.value = { ...at.value, stage: 'talk', phones: how, talk: what })
  return (
    <Screen
      title={words.title}
      actions={<Button onClick={() => begin(phones, talk)}>{words.begin}</Button>}
    >
      <p class="second">{words.lead}</p>
      {begun !== undefined && (
        <p class="table-begun">
          {words.underWay}{' '}
          <button type="button" class="quiet" onClick={() => begin('each', begun)}>
            {words.comeIn}
          </button>
        </p>
      )}
      {!isAlone && (
        <Choices
          legend={words.phones}
          choices={(['one', 'each'] as const).map((value) => ({
            value,
            label: words.phonesAre[value],
            note: value === 'one' ? words.oneNote : <EachNote space={space} />,
          }))}
          chosen={phones}
          onChoose={(value) => (at.value = { ...at.value, phones: value })}
        />
      )}
      <Choices
        legend={words.about}
        choices={talks.map((value) => ({
          value,
          label: words.talks[value],
          note: words.notes[value],
        }))}
        chosen={talk}
        onChoose={(value) => (at.value = { ...at.value, talk: value })}
      />
      {phones === 'one' && (
        <div class="as-chips">
          <Choices
            legend={words.begins}
            choices={seatsOf(space).map(({ name }, seat): Choice<string> => ({
              value: String(seat),
              label: <Name of={name} instead={words.other} />,
            }))}
            chosen={String(first)}
            onChoose={(seat) => (at.value = { ...at.value, first: Number(seat) })}
          />
        </div>
      )}
      {phones === 'each' && talk === 'dial' && space.others.length === 1 && (
        <p class="second">{fill(depth.forTwo, { name: <Names of={space.others} /> })}</p>
      )}
      <p class="second">
        {isAlone ? words.oneNote : null} {words.ends}
      </p>
    </Screen>
  )
}

function EachNote({ space }: { space: SpaceView }) {
  const words = useMessages('table')
  const names = <Names of={space.others} />
  if (!space.online) return <>{words.eachOffline}</>
  return <>{fill(words.eachNote, { names })}</>
}
