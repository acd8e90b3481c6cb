import { useEffect, useRef } from 'preact/hooks'
import type { Mark } from '../../domain/wording/marks.ts'
import { marksIn } from '../../domain/wording/marks.ts'
import { putBehind } from '../../domain/wording/built.ts'
import { longIn } from '../../domain/wording/long.ts'
import { isBlank } from '../../domain/text.ts'
import { worryIn } from '../../domain/wording/worry.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import type { BelowFieldProps, HelpedField } from '../below-field.ts'
import { placeToPath } from '../places.ts'
import { Builder, nothingBuilt } from './builder.tsx'
import { isModel, useModel, wordingModels, worryModels } from './open-models.ts'
import { Thoughts } from './thoughts.tsx'
import { useFound } from './use-found.ts'
import { WordingLine } from './wording-line.tsx'
import { WorryPanel } from './worry-panel.tsx'

/** In memory alone, so that a look at Help changes nothing here. */
const nothingYet = {
  isEntered: false,
  /** What somebody has seen and leaves as it is, for as long as this text stands. */
  waved: [] as readonly string[],
  isWorryWaved: false,
  isBuilding: false,
  /** Once is enough for those who listen. */
  isTold: false,
  isSwitchedOff: false,
}

/** Whatever may help where somebody writes. None of it moves the focus or changes a letter by itself. */
export function BelowField({ field, text, isEntered, type }: BelowFieldProps) {
  const { attune, router } = useApp()
  // In another space the same place asks about other people.
  const name = `${attune.space.peek()?.space} ${placeToPath(router.place.peek())} ${field.id}`
  const kept = useKept(name, nothingYet)
  const built = useKept(`${name} built`, nothingBuilt)
  const change: Change = (more) => (kept.value = { ...kept.value, ...more })
  useEffect(() => {
    if (isEntered) change({ isEntered })
  }, [isEntered])
  useEffect(() => {
    // Another text, another look.
    if (isBlank(text)) change({ waved: [], isWorryWaved: false })
  }, [isBlank(text)])
  const noticed = useNoticed(field, text, kept.value.isEntered)
  if (!kept.value.isBuilding)
    return <Panels {...{ field, text, noticed, change }} now={kept.value} />
  return (
    <Builder
      built={built}
      close={() => change({ isBuilding: false })}
      put={(whole) => {
        type(putBehind(text, whole))
        built.value = nothingBuilt
        change({ isBuilding: false })
      }}
    />
  )
}

type Change = (more: Partial<typeof nothingYet>) => void

/** What the helpers that are switched on find in this text. */
function useNoticed({ serious }: HelpedField, text: string, looks: boolean) {
  const { attune, language } = useApp()
  const { helps } = attune.device.value
  const worryModel = useModel(worryModels[language.value], looks && helps.worry)
  const wordingAt = serious && wordingModels[language.value]
  const model = useModel(wordingAt, looks && helps.wording)
  const worried = useFound(text, isModel(worryModel) ? (piece) => worryIn(piece, worryModel) : null)
  const marked = useFound(text, isModel(model) ? (piece) => marksIn(piece, model) : null)
  return {
    worry: worried?.found.find(([, sign]) => sign !== null)?.[1],
    marked,
    isWordingHere: wordingAt !== undefined,
    isMissing: model === 'missing',
  }
}

interface PanelsProps extends Pick<BelowFieldProps, 'field' | 'text'> {
  noticed: ReturnType<typeof useNoticed>
  now: typeof nothingYet
  change: Change
}

function Panels({ field, text, noticed, now, change }: PanelsProps) {
  const words = useMessages('kind')
  const top = useRef<HTMLDivElement>(null)
  const { worry, marked } = noticed
  const { waved, isTold, isSwitchedOff } = now
  const area = () => top.current?.closest('.field')?.querySelector('textarea')
  // Whoever may be in danger is not asked to say it more kindly.
  const isCalm = !worry
  useEffect(() => {
    if (worry && !isTold) change({ isTold: true })
  }, [worry])
  return (
    <div class="below-field" ref={top}>
      <p class={isSwitchedOff ? 'second' : 'only-heard'} role="status">
        {isSwitchedOff ? words.worry.isOff : isTold && words.below}
      </p>
      {worry && !now.isWorryWaved && <WorryPanel of={worry} {...{ change, area }} />}
      {isCalm && marked !== null && (
        <Thoughts
          {...{ text, waved, area }}
          read={marked.text}
          marks={placed(marked.found)}
          wave={(key) => change({ waved: [...waved, key] })}
          tell={() => isTold || change({ isTold: true })}
        />
      )}
      {isCalm && field.brief && longIn(text).length > 0 && <p class="second">{words.long}</p>}
      {isCalm && field.serious && (
        <WordingLine
          isHere={noticed.isWordingHere}
          isMissing={noticed.isMissing}
          build={() => change({ isBuilding: true })}
        />
      )}
    </div>
  )
}

function placed(found: readonly (readonly [{ from: number }, readonly Mark[]])[]): Mark[] {
  return found.flatMap(([piece, marks]) =>
    marks.map(({ label, from, to }) => ({
      label,
      from: from + piece.from,
      to: to + piece.from,
    })),
  )
}
