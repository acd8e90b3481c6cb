import { useEffect, useRef } from 'preact/hooks'
import { practices } from '../../content/practices/practices.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import type { Distance, Mood } from '../../content/tonight.ts'
import { distances, lengths, moods, tonight } from '../../content/tonight.ts'
import { suggest } from '../../domain/tonight.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { QuietButton } from '../kit/button.tsx'
import { Choices, named } from '../kit/choices.tsx'
import { Row } from '../kit/row.tsx'
import { Screen } from '../kit/screen.tsx'
import { isRestNow } from '../rest-now.ts'
import { useThroughHelp } from '../use-through-help.ts'
import { PracticeRow } from '../practice-row.tsx'

interface Said {
  readonly mood: Mood | null
  readonly minutes: `${(typeof lengths)[number]}` | null
  readonly where: Distance | null
  readonly deeper: number
}

const nothing: Said = { mood: null, minutes: null, where: null, deeper: 0 }

/** Three questions, three suggestions at most. What was said is gone with the screen. */
export function Tonight({ space }: { space: SpaceView }) {
  const words = useMessages('tonight')
  const said = useThroughHelp('tonight', nothing)
  const say = (more: Partial<Said>) => (said.value = { ...said.value, ...more })
  const { mood, minutes, where } = said.value
  return (
    <Screen title={words.title}>
      <p class="second">{words.intro}</p>
      <div class="as-chips">
        <Choices
          legend={words.mood}
          choices={named(moods, words.moods)}
          chosen={mood}
          onChoose={(value) => say({ mood: value, deeper: 0 })}
        />
        <Choices
          legend={words.minutes}
          choices={lengths.map((one) => ({ value: `${one}` as const, label: words.lengths[one] }))}
          chosen={minutes}
          onChoose={(value) => say({ minutes: value })}
        />
        <Choices
          legend={words.where}
          choices={named(distances, words.distances)}
          chosen={where}
          onChoose={(value) => say({ where: value })}
        />
      </div>
      {mood !== null && minutes !== null && where !== null && (
        <Fitting space={space} said={{ ...said.value, mood, minutes, where }} say={say} />
      )}
    </Screen>
  )
}

type Whole = { readonly [Name in keyof Said]: NonNullable<Said[Name]> }

interface FittingProps {
  space: SpaceView
  said: Whole
  say: (more: Partial<Said>) => void
}

function Fitting({ space, said, say }: FittingProps) {
  const { attune } = useApp()
  const words = useMessages('tonight')
  const given = suggest(
    practices,
    tonight,
    { ...said, minutes: lengths.find((one) => `${one}` === said.minutes) ?? lengths[0] },
    {
      kind: space.bond.kind,
      people: space.others.length + 1,
      day: space.today,
      isRest: isRestNow(attune),
    },
  ) as readonly { readonly id: PracticeId }[]
  const list = useRef<HTMLElement>(null)
  // It lies below what was chosen last: whoever sees has it before them, whoever listens is told.
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [])
  const isTense = said.mood === 'tense'
  return (
    <section class="stack fitting" ref={list}>
      <p role="status">
        {given.length > 0 ? words.fits[said.mood] : isAlone(space) ? words.aloneNone : words.none}
      </p>
      <ul class="rows">
        {given.map(({ id }) => (
          <PracticeRow key={id} practice={id} space={space} />
        ))}
        {(isTense || given.length === 0) && (
          <Row to={{ at: 'breath' }} title={words.breath} note={words.breathLine} />
        )}
        {isTense && (
          <>
            <Row to={{ at: 'repair' }} title={words.repair} note={words.repairLine} />
            <Row to={{ at: 'help' }} title={words.help} note={words.helpLine} />
          </>
        )}
      </ul>
      {!isTense && !isAlone(space) && <Dial said={said} say={say} />}
    </section>
  )
}

/** A step down, or up again: nobody has to say why. */
function Dial({ said: { deeper }, say }: Omit<FittingProps, 'space'>) {
  const words = useMessages('tonight')
  return (
    <>
      <p class="dial">
        <QuietButton disabled={deeper < 0} onClick={() => say({ deeper: deeper - 1 })}>
          {words.lighter}
        </QuietButton>
        <QuietButton disabled={deeper > 0} onClick={() => say({ deeper: deeper + 1 })}>
          {words.deeper}
        </QuietButton>
      </p>
      <p class="second">{words.eitherCan}</p>
    </>
  )
}

function isAlone({ others }: SpaceView): boolean {
  return others.length === 0
}
