import { useSignal } from '@preact/signals'
import type { Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { PhotoFault } from '../../media/photo.ts'
import type { Recording, VoiceFault } from '../../media/voice.ts'
import type { MadeMedium } from '../../session/attune.ts'
import { useApp } from '../app-context.ts'

export type MakingFault = PhotoFault | VoiceFault

interface Making {
  readonly isBusy: boolean
  /** Seconds of a recording that goes on; null when none does. */
  readonly recorded: number | null
  choose(file: File): Promise<void>
  record(): Promise<void>
  stop(): void
}

/** Makes what somebody chose or says into what may be kept. Fetched by whoever does so. */
export function useMaking(
  made: Signal<Omit<MadeMedium, 'alt'> | null>,
  tell: (fault: MakingFault | null) => void,
): Making {
  const { ports } = useApp()
  const isBusy = useSignal(false)
  const recorded = useSignal<number | null>(null)
  const recording = useRef<Recording | null>(null)
  /** Whoever goes away while recording does not go on being heard. */
  const isGone = useRef(false)
  useEffect(
    () => () => {
      isGone.current = true
      recording.current?.stop()
    },
    [],
  )
  const take = (outcome: Outcome) => {
    if (outcome.ok) made.value = outcome.value
    else if (!isGone.current) tell(outcome.error.kind)
  }
  const work = async (make: () => Promise<Outcome>) => {
    if (isBusy.value) return
    isBusy.value = true
    tell(null)
    take(await make().catch((): Outcome => cannot))
    isBusy.value = false
  }
  const record = async (): Promise<Outcome> => {
    const { recordVoice } = await import('../../media/voice.ts')
    const { schedule } = ports
    const begun = await recordVoice({ schedule, onSecond: (now) => (recorded.value = now) })
    if (!begun.ok) return begun
    recording.current = begun.value
    recorded.value = 0
    if (isGone.current) begun.value.stop()
    const outcome = await begun.value.done
    recorded.value = null
    return outcome
  }
  return {
    isBusy: isBusy.value,
    recorded: recorded.value,
    choose: (file) =>
      work(async () => {
        const { makePhoto } = await import('../../media/photo.ts')
        return makePhoto(file)
      }),
    record: () => work(record),
    stop: () => recording.current?.stop(),
  }
}

type Outcome =
  | { readonly ok: true; readonly value: Omit<MadeMedium, 'alt'> }
  | { readonly ok: false; readonly error: { readonly kind: MakingFault } }

const cannot = { ok: false, error: { kind: 'cannot-record' } } as const
