import { useSignal } from '@preact/signals'
import type { NameFault, StorageFault } from '../../session/faults.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { Names } from '../kit/names.tsx'
import { Row } from '../kit/row.tsx'
import { Screen } from '../kit/screen.tsx'
import { SpaceName } from '../kit/space-name.tsx'
import { Status } from '../kit/status.tsx'
import { useAsking } from '../use-asking.ts'

/** This space itself: what one is called here, what it is, and the ways out of it. */
export function Space({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const spaces = useMessages('spaces')
  const words = spaces.space
  const isLooking = attune.device.value.isLooking
  return (
    <Screen title={words.title}>
      <Rename key={space.space} space={space} />
      <About space={space} />
      <ul class="rows">
        {attune.spaces.value.length > 1 && <Row to={{ at: 'spaces' }} title={words.others} />}
        {!isLooking && (
          <Row
            to={{ at: 'archive' }}
            title={space.isArchived ? words.unarchive : words.archive}
            note={space.isArchived ? words.unarchiveNote : words.archiveNote}
          />
        )}
        <Row to={{ at: 'leave' }} title={words.leave} note={words.leaveNote} />
      </ul>
    </Screen>
  )
}

function Rename({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const spaces = useMessages('spaces')
  const words = spaces.space
  // A look at Help loses nothing of it.
  const typed = useKept(`name.${space.space}`, space.me.name)
  const { ask, field } = useAsking<NameFault | StorageFault>(spaces.faults)
  const isRenamed = useSignal(false)
  const others = space.others.map(({ name }) => name)
  const name = field(typed, 'name-empty', 'name-too-long', 'storage-full', 'storage-failed')
  const rename = (event: Event) => {
    event.preventDefault()
    isRenamed.value = false
    void ask(
      () => attune.rename(typed.value),
      () => (isRenamed.value = true),
    )
  }
  return (
    <form class="stack" noValidate onSubmit={rename}>
      <TextField
        label={words.name}
        hint={
          others.length > 0
            ? fill(words.nameHint, { name: <Names of={others} /> })
            : words.nameHintAlone
        }
        {...name}
        onInput={(text) => {
          isRenamed.value = false
          name.onInput(text)
        }}
      />
      {typed.value !== space.me.name && <Button type="submit">{words.rename}</Button>}
      <Status>{isRenamed.value && words.renamed}</Status>
    </form>
  )
}

/** As it was begun: neither changes by itself, nor by one person alone. */
function About({ space }: { space: SpaceView }) {
  const spaces = useMessages('spaces')
  const start = useMessages('start')
  const words = spaces.space
  const { kind, stage } = space.bond
  return (
    <>
      <section class="stack">
        <h2>{words.about}</h2>
        <p>
          {space.others.length > 0 && (
            <>
              <SpaceName others={space.others.map(({ name }) => name)} kind={kind} />
              {' · '}
            </>
          )}
          {spaces.kinds[kind]}
        </p>
        <p class="second">{start.stage[kind][stage]}</p>
      </section>
      <section class="stack">
        <h2>{words.how}</h2>
        <p class="second">
          {space.others.length > 1
            ? words.howMany
            : space.strict
              ? words.howStrict
              : words.howDefault}
        </p>
      </section>
    </>
  )
}
