import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Memory, SpaceView } from '../../session/views.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { fill, fillText } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Link } from '../kit/link.tsx'
import { IfEmpty } from '../kit/if-empty.tsx'
import { LongList } from '../kit/long-list.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { useDoing } from '../player/use-doing.ts'
import { showDay } from '../show-day.ts'
import { ShownMedium } from './memories-medium.tsx'
import './memories.css'

/** Photos and voices with a few words, newest first. */
export function Memories({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const words = useMessages('memories')
  const said = useKept('memories.said', '')
  const memories = attune.memories.value
  const waiting = attune.mediaWaiting.value
  useEffect(() => {
    // Without a connection the next look does it.
    void attune.lookAtMemories().catch(() => undefined)
    return () => void (said.value = '')
  }, [])
  return (
    <Screen title={words.title}>
      {!space.isArchived && (
        <Link class="pill as-button" to={{ at: 'keep-memory' }}>
          {words.keep}
        </Link>
      )}
      <Status>{said.value}</Status>
      {waiting !== 'nothing' && <p class="second">{words.waiting[waiting]}</p>}
      <IfEmpty items={memories}>
        {space.others.length === 0 ? words.emptyAlone : words.empty}
      </IfEmpty>
      <LongList
        items={memories}
        keyOf={({ memory, by }) => memory + by.member}
        class="memories"
        itemClass="memory"
      >
        {(memory) => (
          <OneMemory
            memory={memory}
            isMine={memory.by.member === space.me.member}
            say={(text) => (said.value = text)}
          />
        )}
      </LongList>
    </Screen>
  )
}

interface OneProps {
  memory: Memory
  isMine: boolean
  say: (text: string) => void
}

function OneMemory({ memory, isMine, say }: OneProps) {
  const { ports, language } = useApp()
  const words = useMessages('memories')
  const day = showDay(memory.day, language.value, ports.locales, 'with-year')
  return (
    <figure class={`words is-${isMine ? 'me' : 'you'}`}>
      <figcaption class="words-by">
        {fill(words.by, { name: <Name of={memory.by.name} />, day })}
      </figcaption>
      {memory.media.map((medium, at) => (
        <ShownMedium key={at} memory={memory} medium={medium} at={at} day={day} />
      ))}
      {memory.text !== '' && (
        <p class="words-text" dir="auto">
          {memory.text}
        </p>
      )}
      {isMine && <TakeBack memory={memory} day={day} say={say} />}
    </figure>
  )
}

interface TakeBackProps {
  memory: Memory
  day: string
  say: (text: string) => void
}

function TakeBack({ memory, day, say }: TakeBackProps) {
  const { attune } = useApp()
  const words = useMessages('memories')
  const isSure = useSignal(false)
  const { run, fault } = useDoing()
  const first = useRef<HTMLDivElement>(null)
  const was = useRef(false)
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what stands in its place.
    if (was.current !== isSure.value) first.current?.querySelector('button')?.focus()
    was.current = isSure.value
  }, [isSure.value])
  const takeBack = async () => {
    if (!(await run(() => attune.takeBackMemory(memory.memory)))) return
    document.querySelector<HTMLElement>('h1')?.focus()
    say(words.takenBack)
  }
  return (
    <div class="memory-ways" ref={first}>
      {isSure.value ? (
        <>
          <p role="status">{words.takeBackSure}</p>
          <Button onClick={takeBack}>{words.takeBackNow}</Button>
          <QuietButton onClick={() => (isSure.value = false)}>{words.leaveIt}</QuietButton>
          <Fault>{fault}</Fault>
        </>
      ) : (
        <QuietButton
          label={fillText(words.takeBackOf, { day })}
          onClick={() => (isSure.value = true)}
        >
          {words.takeBack}
        </QuietButton>
      )}
    </div>
  )
}
