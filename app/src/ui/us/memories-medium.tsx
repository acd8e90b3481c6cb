import { useSignal } from '@preact/signals'
import type { ReadonlySignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { MediumFault } from '../../session/faults.ts'
import type { Medium, Memory } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fillText } from '../fill.ts'
import { QuietButton } from '../kit/button.tsx'
import { Player } from './memories-player.tsx'

interface Props {
  memory: Memory
  medium: Medium
  at: number
  day: string
}

/** A photo, small at first, or a voice that is fetched when somebody wants to hear it. */
export function ShownMedium(props: Props) {
  return props.medium.kind === 'photo' ? <Photo {...props} /> : <Voice {...props} />
}

function Photo(props: Props) {
  const { memory, medium, day } = props
  const words = useMessages('memories')
  const isLarge = useSignal(false)
  const small = useFile(props, medium.hasThumb ? 'thumb' : 'whole', true)
  const name = memory.by.name
  const alt = medium.alt === '' ? fillText(words.photoOf, { name, day }) : medium.alt
  return (
    <>
      <button
        class="memory-photo"
        type="button"
        style={{ aspectRatio: `${medium.width || 4} / ${medium.height || 3}` }}
        aria-label={`${alt}. ${words.larger}`}
        disabled={small.url.value === null}
        onClick={() => (isLarge.value = true)}
      >
        {small.url.value !== null && <img src={small.url.value} alt="" />}
      </button>
      <Trouble of={small} />
      {isLarge.value && <Large {...props} alt={alt} close={() => (isLarge.value = false)} />}
    </>
  )
}

/** As large as the screen. The browser's own dialog holds the focus, and gives it back. */
function Large(props: Props & { alt: string; close: () => void }) {
  const words = useMessages('memories')
  const dialog = useRef<HTMLDialogElement>(null)
  const whole = useFile(props, 'whole', true)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog class="memory-large" ref={dialog} aria-label={props.alt} onClose={props.close}>
      {whole.url.value !== null && <img src={whole.url.value} alt={props.alt} />}
      <Trouble of={whole} />
      <QuietButton onClick={() => dialog.current?.close()}>{words.close}</QuietButton>
    </dialog>
  )
}

function Voice(props: Props) {
  const { memory, medium, day } = props
  const words = useMessages('memories')
  const isWanted = useSignal(false)
  const file = useFile(props, 'whole', isWanted.value)
  const { url } = file
  const listen = fillText(words.listen, { seconds: String(medium.seconds) })
  const name = fillText(words.voiceOf, { name: memory.by.name, day })
  return (
    <>
      {medium.alt !== '' && (
        <p class="second" dir="auto">
          {medium.alt}
        </p>
      )}
      {url.value !== null && <Player url={url.value} name={name} isAwaited />}
      {!isWanted.value && (
        <button
          class="memory-listen"
          type="button"
          aria-label={`${listen}. ${name}`}
          onClick={() => (isWanted.value = true)}
        >
          {listen}
        </button>
      )}
      {isWanted.value && <Trouble of={file} />}
    </>
  )
}

interface FetchedFile {
  readonly url: ReadonlySignal<string | null>
  readonly fault: ReadonlySignal<MediumFault | null>
  again(): void
}

function Trouble({ of: { url, fault, again } }: { of: FetchedFile }) {
  const words = useMessages('memories')
  if (url.value !== null) return null
  const { value } = fault
  return (
    <div class="memory-trouble second" role="status">
      {value === null ? words.coming : words.medium[value]}
      {value !== null && <QuietButton onClick={again}>{words.again}</QuietButton>}
    </div>
  )
}

/** What has not arrived is asked for again, more and more seldom, as long as somebody looks. */
function useFile(
  { memory, medium, at }: Pick<Props, 'memory' | 'medium' | 'at'>,
  size: 'thumb' | 'whole',
  isWanted: boolean,
): FetchedFile {
  const { attune, ports } = useApp()
  const url = useSignal<string | null>(null)
  const fault = useSignal<MediumFault | null>(null)
  const tries = useSignal(0)
  // Where the connection was missing, it is asked for as soon as there is one.
  const isBack = fault.value === 'offline' && attune.space.value?.online
  useEffect(() => {
    if (!isWanted) return undefined
    let isGone = false
    let callOff = () => undefined as unknown
    const offline = { ok: false, error: { kind: 'offline' } } as const
    const fetchIt = async () => {
      const came = await attune.openMedium(memory.memory, at, size).catch(() => offline)
      if (isGone) return
      if (came.ok) {
        url.value = URL.createObjectURL(new Blob([came.value], { type: medium.type }))
        return
      }
      fault.value = came.error.kind
      const wait = Math.min(60_000, 4_000 * 2 ** tries.peek())
      if (came.error.kind !== 'damaged') callOff = ports.schedule(() => (tries.value += 1), wait)
    }
    void fetchIt()
    return () => {
      isGone = true
      callOff()
      if (url.peek() !== null) URL.revokeObjectURL(url.peek() ?? '')
      url.value = null
    }
  }, [isWanted, tries.value, memory.memory, isBack])
  return { url, fault, again: () => (tries.value += 1) }
}
