/** A voice note from this phone's microphone: a few minutes at most, and nothing in it but the voice. */
import { cleanMp4 } from './clean-mp4.ts'
import { cleanWebm } from './clean-webm.ts'

export interface MadeVoice {
  readonly kind: 'voice'
  readonly format: 'webm' | 'mp4'
  readonly width: 0
  readonly height: 0
  readonly seconds: number
  readonly whole: Uint8Array<ArrayBuffer>
  readonly thumb: null
}

/** `denied`: the person or the browser said no. */
export type VoiceFault = 'denied' | 'no-microphone' | 'cannot-record'
export type VoiceResult =
  | { readonly ok: true; readonly value: MadeVoice }
  | { readonly ok: false; readonly error: { readonly kind: VoiceFault } }

export interface Recording {
  /** Of what was said until `stop`, or until the time was over. */
  readonly done: Promise<VoiceResult>
  stop(): void
}

export type Recorded =
  | { readonly ok: true; readonly value: Recording }
  | { readonly ok: false; readonly error: { readonly kind: VoiceFault } }

export const longestVoice = 180

export interface VoiceParts {
  /** Runs once after so many milliseconds; the result calls it off. */
  schedule(run: () => void, ms: number): () => void
  /** So many seconds are over. */
  onSecond(seconds: number): void
  /** The microphone; another source in tests. */
  open?(): Promise<MediaStream>
}

export async function recordVoice(parts: VoiceParts): Promise<Recorded> {
  const format = formats.find(({ type }) => globalThis.MediaRecorder?.isTypeSupported(type))
  // Neither is there on a page that is not secure.
  const open = parts.open ?? navigator.mediaDevices?.getUserMedia.bind(navigator.mediaDevices, wish)
  if (format === undefined || open === undefined) return failed('cannot-record')
  try {
    const stream = await open()
    return { ok: true, value: record(stream, format, parts) }
  } catch (cause) {
    return failed(faults.get(cause instanceof DOMException ? cause.name : '') ?? 'cannot-record')
  }
}

const wish = { audio: true }
const formats = [
  { format: 'webm', type: 'audio/webm;codecs=opus', clean: cleanWebm },
  { format: 'mp4', type: 'audio/mp4', clean: cleanMp4 },
] as const
const faults = new Map<string, VoiceFault>([
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NotFoundError', 'no-microphone'],
  ['NotReadableError', 'no-microphone'],
])

function record(
  stream: MediaStream,
  { format, type, clean }: (typeof formats)[number],
  { schedule, onSecond }: VoiceParts,
): Recording {
  const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 32_000 })
  const parts: Blob[] = []
  let seconds = 0
  let callOff = schedule(tick, 1_000)
  function tick() {
    seconds += 1
    onSecond(seconds)
    if (seconds === longestVoice) recorder.stop()
    else callOff = schedule(tick, 1_000)
  }
  const done = new Promise<VoiceResult>((resolve) => {
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
    recorder.addEventListener('stop', () => {
      callOff()
      for (const track of stream.getTracks()) track.stop()
      void new Blob(parts).arrayBuffer().then((all) => {
        const whole = clean(new Uint8Array(all))
        if (whole === null) return resolve(failed('cannot-record'))
        const value = { kind: 'voice', format, width: 0, height: 0, whole, thumb: null } as const
        return resolve({ ok: true, value: { ...value, seconds: Math.max(1, seconds) } })
      })
    })
  })
  recorder.start()
  return {
    done,
    stop: () => recorder.state !== 'inactive' && recorder.stop(),
  }
}

function failed(kind: VoiceFault): { readonly ok: false; readonly error: { kind: VoiceFault } } {
  return { ok: false, error: { kind } }
}
