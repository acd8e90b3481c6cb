import { useSignal } from '@preact/signals'
import type { Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Answer } from '../../content/practices/practice.ts'
import type { MadeMedium } from '../../session/attune.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { fill, fillText } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { FileField } from '../kit/file-field.tsx'
import { TextArea, TextField } from '../kit/field.tsx'
import { Names } from '../kit/names.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { useDraft } from '../player/use-draft.ts'
import type { MakingFault } from './memories-making.ts'
import { useMaking } from './memories-making.ts'
import { Player } from './memories-player.tsx'
import './memories.css'

type Made = Omit<MadeMedium, 'alt'>
type KeepingFault = MakingFault | 'nothing' | 'empty' | 'too-long' | 'too-large' | Storage
type Storage = 'storage-full' | 'storage-failed'

/** One photo or one voice note, and a few words that may be left out. */
export function KeepMemory({ space }: { space: SpaceView }) {
  const { attune, router } = useApp()
  const words = useMessages('memories')
  // Whoever looks at Help meanwhile finds it as it was.
  const made = useKept<Made | null>(`memory.made.${space.space}`, null)
  const said = useKept('memories.said', '')
  const fault = useSignal<KeepingFault | null>(null)
  const isKeeping = useSignal(false)
  const { text, alt, drop } = useWords()
  const making = useMaking(made, (kind) => (fault.value = kind))
  const keep = async () => {
    if (isKeeping.value || making.isBusy) return undefined
    if (made.value === null) return (fault.value = 'nothing')
    isKeeping.value = true
    fault.value = null
    const medium = { ...made.value, alt: alt.value }
    const outcome = await attune
      .keepMemory({ text: text.value, media: [medium] })
      .catch(() => ({ ok: false, error: { kind: 'storage-failed' } }) as const)
    isKeeping.value = false
    if (!outcome.ok) return (fault.value = outcome.error.kind)
    drop()
    made.value = null
    said.value = words.kept
    return router.replace({ at: 'memories' })
  }
  return (
    <Screen
      title={words.keep}
      onSubmit={keep}
      actions={
        <Button type="submit" busy={isKeeping.value}>
          {words.make.keepIt}
        </Button>
      }
    >
      <WhoSees space={space} />
      <Choose
        making={making}
        made={made}
        fault={isOfChoosing(fault.value) ? words.faults[fault.value] : null}
      />
      <TextArea
        label={words.make.words}
        value={text.value}
        onInput={(typed) => (text.value = typed)}
      />
      <TextField
        label={made.value?.kind === 'voice' ? words.make.altVoice : words.make.alt}
        hint={words.make.altHint}
        value={alt.value}
        onInput={(typed) => (alt.value = typed.slice(0, 1_000))}
      />
      <Status>{isKeeping.value && words.make.keeping}</Status>
      <Fault>
        {fault.value !== null && !isOfChoosing(fault.value) && words.faults[fault.value]}
      </Fault>
    </Screen>
  )
}

/** Said where something is chosen; what else goes wrong is said where it is kept. */
function isOfChoosing(
  fault: KeepingFault | null,
): fault is Exclude<KeepingFault, 'too-long' | Storage> {
  return fault !== null && fault !== 'too-long' && !fault.startsWith('storage-')
}

function WhoSees({ space: { others } }: { space: SpaceView }) {
  const { nobodyYet } = useMessages('writing')
  const { willSee } = useMessages('memories').make
  return (
    <p class="second">
      {others.length === 0 ? nobodyYet : fill(willSee, { names: <Names of={others} /> })}
    </p>
  )
}

interface ChooseProps {
  making: ReturnType<typeof useMaking>
  made: Signal<Made | null>
  /** Why what was chosen or said cannot be kept. */
  fault: string | null
}

function Choose({ making, made, fault }: ChooseProps) {
  const words = useMessages('memories').make
  const { recorded, isBusy } = making
  if (recorded !== null) {
    return (
      <section class="stack">
        <Status>{fillText(words.recording, { seconds: String(recorded) })}</Status>
        <Button onClick={making.stop}>{words.stop}</Button>
      </section>
    )
  }
  const kind = made.value?.kind
  return (
    <section class="stack">
      {made.value !== null && <Preview of={made.value} />}
      <FileField
        label={kind === 'photo' ? words.another : words.photo}
        accept="image/*"
        fault={fault}
        choose={(file) => void (file && making.choose(file))}
      />
      <p class="second">{words.left}</p>
      <div class="memory-or">
        <p class="second">{words.orVoice}</p>
        <QuietButton disabled={isBusy} onClick={making.record}>
          {kind === 'voice' ? words.voiceAgain : words.voice}
        </QuietButton>
      </div>
      <Status>{isBusy ? words.working : fault === null && kind && words[readyOf[kind]]}</Status>
    </section>
  )
}

const readyOf = { photo: 'ready', voice: 'recorded' } as const

function Preview({ of: made }: { of: Made }) {
  const words = useMessages('memories').make
  const url = useSignal<string | null>(null)
  useEffect(() => {
    const { kind, format, whole, thumb } = made
    const type = `${kind === 'photo' ? 'image' : 'audio'}/${format}`
    const now = URL.createObjectURL(new Blob([new Uint8Array(thumb ?? whole)], { type }))
    url.value = now
    return () => URL.revokeObjectURL(now)
  }, [made])
  if (url.value === null) return null
  return made.kind === 'photo' ? (
    <img
      class="memory-preview"
      src={url.value}
      alt={words.preview}
      width={made.width}
      height={made.height}
    />
  ) : (
    <Player url={url.value} name={words.previewVoice} />
  )
}

/** What is typed is kept as it is typed, and there again after the page was closed. */
function useWords() {
  const { attune } = useApp()
  const before = attune.memoryDraft.peek()
  const text = useSignal(before['text'] ?? '')
  const alt = useSignal(before['alt'] ?? '')
  const draft = useDraft((now: Answer) => attune.saveMemoryDraft(now).catch(() => undefined))
  useEffect(() => {
    const now = { text: text.value, alt: alt.value }
    if (now.text !== before['text'] || now.alt !== before['alt']) draft.type(now)
  }, [text.value, alt.value])
  return { text, alt, drop: draft.drop }
}
