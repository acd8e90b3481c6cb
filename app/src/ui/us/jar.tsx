import { useSignal } from '@preact/signals'
import type { JarNote, SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { IfEmpty } from '../kit/if-empty.tsx'
import { Link } from '../kit/link.tsx'
import { LongList } from '../kit/long-list.tsx'
import { Screen } from '../kit/screen.tsx'
import { Name, Words } from '../kit/words.tsx'
import { showDay } from '../show-day.ts'
import { drawAnother } from './draw.ts'

/** Every thank-you that all here can read. One comes out by chance, the rest lies below. */
export function Jar({ space }: { space: SpaceView }) {
  const { attune, ports } = useApp()
  const us = useMessages('us')
  const drawn = useSignal(-1)
  const notes = attune.jar.value
  const note = notes[drawn.value]
  if (space.isWhole && notes.length === 0) return <Empty isArchived={space.isArchived} />
  const draw = () => (drawn.value = drawAnother(notes.length, drawn.value, ports.chance()))
  return (
    <Screen title={us.jar}>
      <div class="drawn" role="status">
        {note !== undefined && <Note note={note} me={space.me.member} key={drawn.value} />}
      </div>
      <Button onClick={draw}>{note === undefined ? us.draw : us.drawAnother}</Button>
      <IfEmpty items={notes}>{us.jarEmpty}</IfEmpty>
      <LongList
        items={notes}
        keyOf={({ key, by }) => key + by.member}
        class="stack"
        itemClass="note"
      >
        {(one) => <Note note={one} me={space.me.member} />}
      </LongList>
    </Screen>
  )
}

function Note({ note, me }: { note: JarNote; me: string }) {
  const { ports, language } = useApp()
  const us = useMessages('us')
  const { by, day, did, meant, isChanged } = note
  return (
    <Words
      whose={by.member === me ? 'me' : 'you'}
      by={
        <>
          <Name of={by.name} /> · {showDay(day, language.value, ports.locales, 'with-year')}
          {isChanged && ` · ${us.changed}`}
        </>
      }
      text={meant === '' ? did : `${did}\n\n${meant}`}
    />
  )
}

function Empty({ isArchived }: { isArchived: boolean }) {
  const us = useMessages('us')
  return (
    <Screen
      title={us.jar}
      actions={
        isArchived ? undefined : (
          <Link class="pill as-button" to={{ at: 'begin', practice: 'thank-you' }}>
            {us.jarEmptyAction}
          </Link>
        )
      }
    >
      <p>{us.jarEmpty}</p>
    </Screen>
  )
}
