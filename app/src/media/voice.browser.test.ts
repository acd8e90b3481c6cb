/** A voice that this browser really records, from a tone instead of a microphone. */
import { afterEach, expect, it } from 'vitest'
import { longestVoice, recordVoice } from './voice.ts'

const rate = 48_000
/** Chromium's own: a track that is written by the page, and needs nobody to touch it first. */
declare const MediaStreamTrackGenerator: new (wish: { kind: 'audio' }) => MediaStreamTrack & {
  readonly writable: WritableStream<AudioData>
}

const running = new Set<MediaStreamTrack>()
afterEach(() => running.clear())

async function tone(): Promise<MediaStream> {
  const track = new MediaStreamTrackGenerator({ kind: 'audio' })
  const writer = track.writable.getWriter()
  running.add(track)
  const write = async () => {
    for (let at = 0; running.has(track) && track.readyState === 'live'; at += 480) {
      const data = Float32Array.from({ length: 480 }, (_, i) => Math.sin((at + i) / 17) / 2)
      await writer.write(
        new AudioData({
          ...{ format: 'f32', sampleRate: rate, numberOfFrames: 480, numberOfChannels: 1 },
          ...{ timestamp: (at * 1_000_000) / rate, data },
        }),
      )
      await soon(8)
    }
  }
  void write().catch(() => undefined)
  return new MediaStream([track])
}

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Seconds pass when the test says so. */
function clock() {
  let waiting: (() => void) | null = null
  return {
    schedule(run: () => void) {
      waiting = run
      return () => (waiting = null)
    },
    second() {
      const run = waiting
      waiting = null
      run?.()
    },
  }
}

const parts = (more: object) => ({
  schedule: clock().schedule,
  onSecond: () => undefined,
  open: tone,
  ...more,
})

it('is heard again, and holds no time, no tags and no name of a program', async () => {
  const now = clock()
  const seconds: number[] = []
  const recorded = await recordVoice(
    parts({ schedule: now.schedule, onSecond: (second: number) => seconds.push(second) }),
  )
  if (!recorded.ok) throw new Error(recorded.error.kind)
  await soon(400)
  now.second()
  now.second()
  recorded.value.stop()
  const made = await recorded.value.done
  if (!made.ok) throw new Error(made.error.kind)
  const { whole, format } = made.value
  expect(made.value).toMatchObject({ kind: 'voice', seconds: 2, thumb: null })
  expect(seconds).toEqual([1, 2])
  const readable = new TextDecoder('latin1').decode(whole)
  expect(readable).not.toMatch(/chrom|mozilla|firefox|lavf|libwebm|quicktime/i)
  const audio = await new OfflineAudioContext(1, 48_000, 48_000).decodeAudioData(
    whole.slice().buffer,
  )
  expect(audio.duration).toBeGreaterThan(0.2)
  expect(Math.max(...audio.getChannelData(0))).toBeGreaterThan(0.1)
  const player = new Audio(URL.createObjectURL(new Blob([whole], { type: `audio/${format}` })))
  await new Promise((resolve, reject) => {
    player.addEventListener('loadeddata', resolve)
    player.addEventListener('error', reject)
  })
})

it('ends by itself after three minutes', async () => {
  const now = clock()
  const recorded = await recordVoice(parts({ schedule: now.schedule }))
  if (!recorded.ok) throw new Error(recorded.error.kind)
  await soon(200)
  for (let second = 0; second < longestVoice + 5; second += 1) now.second()
  const made = await recorded.value.done
  expect(made.ok && made.value.seconds).toBe(longestVoice)
})

it.each([
  ['NotAllowedError', 'denied'],
  ['NotFoundError', 'no-microphone'],
  ['NotReadableError', 'no-microphone'],
  ['AbortError', 'cannot-record'],
])('that could not begin (%s) says why', async (name, kind) => {
  const open = () => Promise.reject(new DOMException('', name))
  expect(await recordVoice(parts({ open }))).toEqual({ ok: false, error: { kind } })
})

it('lets go of the microphone', async () => {
  const stream = await tone()
  const recorded = await recordVoice(parts({ open: async () => stream }))
  if (!recorded.ok) throw new Error(recorded.error.kind)
  await soon(200)
  recorded.value.stop()
  recorded.value.stop()
  await recorded.value.done
  expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended'])
})
