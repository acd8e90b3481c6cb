import { useSignal } from '@preact/signals'
import { isBlank } from '../../domain/text.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { TextArea } from '../kit/field.tsx'
import { Link } from '../kit/link.tsx'
import { Names } from '../kit/names.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { Name, Words } from '../kit/words.tsx'
import { useDoing } from '../player/use-doing.ts'
import type { TableProps } from './at-table.ts'
import { useTableLine } from './table-lines.ts'

/** One thing each takes along, said aloud or written; kept by its author or by nobody. */
export function After({ space, at }: TableProps) {
  const words = useMessages('table').after
  const { take, pads } = at.value
  const held = pads[0] ?? ''
  const line = useTableLine(['end'], at.value.phones, Number(space.today.slice(-2)))
  return (
    <Screen
      title={words.title}
      actions={
        <Button onClick={() => (at.value = { ...at.value, stage: 'away' })}>{words.done}</Button>
      }
    >
      <p>{words.body}</p>
      <p class="second">{line}</p>
      <TextArea
        label={words.label}
        value={take}
        onInput={(text) => (at.value = { ...at.value, take: text })}
      />
      {!isBlank(take) && <KeepForAll space={space} at={at} />}
      {!isBlank(held) && <KeepInJournal space={space} at={at} />}
      <GoOn at={at} />
      {Object.entries(pads).some(([seat, text]) => seat !== '0' && !isBlank(text)) && (
        <p class="second">{words.othersPads}</p>
      )}
    </Screen>
  )
}

/** A practice may ask for a word afterwards. */
function GoOn({ at }: Pick<TableProps, 'at'>) {
  const { attune } = useApp()
  const words = useMessages('table').after
  const round = at.value.round && attune.round(at.value.round)
  if (!round?.view.asks.includes('write')) return null
  return (
    <p>
      <Link to={{ at: 'round', key: round.key }}>{words.goOn}</Link>
    </p>
  )
}

/** Under one's own name, for whoever is here: nobody writes down what another takes along. */
function KeepForAll({ space, at }: TableProps) {
  const { attune, router } = useApp()
  const words = useMessages('table').after
  const { nobodyYet } = useMessages('writing')
  const { take } = at.value
  const { run, isDone, fault } = useOnce()
  const keep = () => run(() => attune.write(attune.nameRound('small-win'), { text: take }))
  const asMemory = async () => {
    await attune.saveMemoryDraft({ text: take, alt: '' })
    router.go({ at: 'keep-memory' })
  }
  return (
    <div class="table-keep">
      <p class="second">
        {space.others.length === 0
          ? nobodyYet
          : fill(words.willRead, { names: <Names of={space.others} /> })}
      </p>
      {!isDone && (
        <p class="table-more">
          <QuietButton onClick={keep}>{words.keep}</QuietButton>
          <QuietButton onClick={asMemory}>{words.asMemory}</QuietButton>
        </p>
      )}
      <Status>{isDone && words.kept}</Status>
      <Fault>{fault}</Fault>
    </div>
  )
}

function KeepInJournal({ space, at }: TableProps) {
  const { attune } = useApp()
  const words = useMessages('table').after
  const held = at.value.pads[0] ?? ''
  const { run, isDone, fault } = useOnce()
  return (
    <section class="table-keep">
      <h2>{words.held}</h2>
      <Words whose="me" by={<Name of={space.me.name} />} text={held} />
      {!isDone && (
        <p class="table-more">
          <QuietButton onClick={() => run(() => attune.writeJournal(held))}>
            {words.toJournal}
          </QuietButton>
        </p>
      )}
      <Status>{isDone ? words.inJournal : words.heldNote}</Status>
      <Fault>{fault}</Fault>
    </section>
  )
}

/** Something that is done once, and says so. */
function useOnce() {
  const isDone = useSignal(false)
  const { run, fault } = useDoing()
  return {
    ...{ isDone: isDone.value, fault },
    run: async (move: Parameters<typeof run>[0]) => (isDone.value = await run(move)),
  }
}
