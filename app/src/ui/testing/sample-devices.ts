import type { Signal } from '@preact/signals'
import { signal } from '@preact/signals'
import { splitWords, unknownWords } from '../../crypto/recovery-words.ts'
import type {
  ArrivalView,
  ComeBackFault,
  DeviceEntry,
  Devices,
  DevicesView,
  PairingFault,
  PairingView,
  PasskeyFault,
  Ways,
  WaysView,
} from '../../session/attune-devices.ts'
import type { StorageFault } from '../../session/faults.ts'

export interface DevicesSample {
  /** Beside this one, which is always there. */
  readonly otherDevices?: readonly Omit<DeviceEntry, 'isThis'>[]
  readonly thisDevice?: string | null
  readonly pairing?: Partial<PairingView>
  readonly arrival?: Partial<ArrivalView>
  /** What a link turns out to be. */
  readonly linkKind?: 'add' | 'move'
  readonly pairingFault?: PairingFault
  readonly ways?: Partial<WaysView>
  readonly wayFault?: 'offline' | StorageFault | PasskeyFault
  readonly comeBackFault?: ComeBackFault
  /** What is kept of devices and ways cannot be read. */
  readonly devicesFault?: StorageFault
  /** Nothing of this ever ends. */
  readonly isAtWork?: true
}

/** What arrives from the other device, the relay, or a person. */
export interface SampleDevices extends Devices, Ways {
  pairingMoves(more: Partial<PairingView>): void
  arrivalMoves(more: Partial<ArrivalView>): void
}

/** No keys and no relay: what a test scripts, and what somebody presses. */
export function createSampleDevices(sample: DevicesSample): SampleDevices {
  return { ...createDevices(sample), ...createWays(sample) }
}

type DeviceMoves = Omit<SampleDevices, keyof Ways>

function createDevices(sample: DevicesSample): DeviceMoves {
  const first = firstDevices(sample)
  const devices = signal<DevicesView | null>(null)
  const arrival = signal(sample.arrival === undefined ? null : { ...asking, ...sample.arrival })
  const answer = createAnswer(sample)
  const change = (make: (entry: DeviceEntry) => DeviceEntry) => {
    const { pairing, devices: entries } = devices.value ?? first
    devices.value = { pairing, devices: entries.map(make) }
  }
  const pair = (pairing: PairingView | null) =>
    void (devices.value = { ...(devices.value ?? first), pairing })
  const pairingMoves = (more: Partial<PairingView>) =>
    pair({ ...waiting, ...devices.value?.pairing, ...more })
  const link = readLink(sample)
  return {
    ...{ devices, arrival, pairingMoves },
    arrivalMoves: (more) => void (arrival.value = { ...asking, ...arrival.value, ...more }),
    openDevices: async () => {
      const opened = await answer(sample.devicesFault)
      if (opened.ok) devices.value ??= first
      return opened
    },
    nameDevice: async (device, name) => {
      if (name.trim() === '') return failed('name-empty')
      const named = await answer(storageOf(sample))
      if (named.ok) change((one) => (one.device === device ? { ...one, name } : one))
      return named
    },
    beginPairing: async (kind) => {
      const begun = await answer(offlineOrStorage(sample))
      if (begun.ok) pair({ ...waiting, kind })
      return begun
    },
    comparePairing: async (same) => {
      const compared = await answer(offlineOrStorage(sample))
      if (compared.ok) pairingMoves({ step: same ? 'handing-over' : 'ended' })
      return compared
    },
    endPairing: async () => pair(null),
    removeDevice: async (device) => {
      const asked = await answer(storageOf(sample))
      if (asked.ok) change((one) => (one.device === device ? { ...one, isGoing: true } : one))
      return asked
    },
    readPairing: link,
    arrive: async (_, name) => {
      if (name.trim() === '') return failed('name-empty')
      const read = await link()
      if (read.ok) arrival.value = asking
      return read.ok ? done : read
    },
    endArrival: async () => void (arrival.value = null),
  }
}

function readLink({ linkKind = 'add', pairingFault, isAtWork }: DevicesSample) {
  return async () => {
    await ended(isAtWork)
    return pairingFault === undefined
      ? ({ ok: true, value: linkKind } as const)
      : failed(pairingFault)
  }
}

function firstDevices({ thisDevice, otherDevices = [], pairing }: DevicesSample): DevicesView {
  const here = { device: 'one', name: thisDevice === undefined ? 'Phone' : thisDevice }
  return {
    devices: [
      { ...here, isThis: true, isGoing: false },
      ...otherDevices.map((one) => ({ ...one, isThis: false })),
    ],
    pairing: pairing === undefined ? null : { ...waiting, ...pairing },
  }
}

function createWays(sample: DevicesSample): Ways {
  const ways = signal<WaysView | null>(null)
  const answer = createAnswer(sample)
  const set = (kind: WaysView['set'][number], more: Partial<WaysView> = {}) => {
    const now = ways.value ?? noWays
    const without = (kinds: WaysView['set']) => kinds.filter((one) => one !== kind)
    const worn = without(now.worn)
    ways.value = { ...now, worn, set: [...without(now.set), kind], ...more }
  }
  return {
    ways,
    openWays: async () => {
      const opened = await answer(sample.devicesFault)
      if (opened.ok) ways.value ??= { ...noWays, ...sample.ways }
      return opened
    },
    proposeWords: async () => sampleWords,
    confirmWords: async (typed) => {
      if (typed.some(({ place, word }) => plain(word) !== sampleWords[place]))
        return failed('words-differ')
      const kept = await answer(offlineOrStorage(sample))
      if (kept.ok) set('words')
      return kept
    },
    setPassphrase: async (passphrase) => {
      if (passphrase.length < 12) return failed('passphrase-short')
      const kept = await answer(offlineOrStorage(sample))
      if (kept.ok) set('passphrase', { code: sampleCode })
      return kept.ok ? { ok: true, value: { code: sampleCode } } : kept
    },
    addPasskey: async () => {
      const made = await answer(sample.wayFault)
      if (made.ok) set('passkey')
      return made
    },
    dropWay: async (kind) => {
      const left = (ways.value?.set ?? []).filter((one) => one !== kind)
      if (left.length > 0 && left.every((one) => one === 'passkey'))
        return failed('needs-another-way')
      const dropped = await answer(offlineOrStorage(sample))
      if (dropped.ok) drop(ways, kind)
      return dropped
    },
    checkWords: async (typed) => ({
      count: splitWords(typed).length,
      unknown: unknownWords(typed, [sampleWords]),
    }),
    comeBack: async () => answer(sample.comeBackFault),
  }
}

function drop(ways: Signal<WaysView | null>, kind: WaysView['set'][number]): void {
  const now = ways.value ?? noWays
  const code = kind === 'passphrase' ? null : now.code
  ways.value = { ...now, code, set: now.set.filter((one) => one !== kind) }
}

function createAnswer({ isAtWork }: DevicesSample) {
  return async <Kind extends string>(fault: Kind | undefined) => {
    await ended(isAtWork)
    return fault === undefined ? done : failed(fault)
  }
}

function ended(isAtWork: true | undefined): Promise<void> {
  return isAtWork ? new Promise(() => undefined) : Promise.resolve()
}

function offlineOrStorage(sample: DevicesSample) {
  const { wayFault: fault } = sample
  return fault === 'offline' ? fault : storageOf(sample)
}

function storageOf({ wayFault: fault }: DevicesSample) {
  return fault === 'storage-full' || fault === 'storage-failed' ? fault : undefined
}

function plain(word: string): string {
  return splitWords(word).join(' ')
}

export const sampleDeviceLink =
  'https://attune.example/device#BQIwPmyMzVKr1nQk0c8uYxX5Yk3Jt0wq2o8xJb4hUuP3t9Qe7sVn2LmRzTgWkEa'

export const sampleWords = [
  ...['lantern', 'orchard', 'velvet', 'harbor', 'meadow', 'whisper'],
  ...['candle', 'pebble', 'river', 'marble', 'sunday', 'blanket'],
]

const sampleCode = 'h3kt-92mx-aqrw-7ydp'

const waiting: PairingView = {
  kind: 'add',
  link: sampleDeviceLink,
  step: 'waiting',
  name: null,
  code: null,
}
const asking: ArrivalView = { step: 'asking', code: null, fault: null }
const noWays: WaysView = { set: [], code: null, worn: [], canPasskey: true }

function failed<Kind extends string>(kind: Kind) {
  return { ok: false, error: { kind } } as const
}

const done = { ok: true, value: null } as const
