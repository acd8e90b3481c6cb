/** The table: each figure beside what the design asks for. Ratios are of one run; seconds are this machine's. */
import type { Samples } from './samples.ts'
import { middle } from './samples.ts'

export interface Row {
  readonly what: string
  readonly value: number | null
  readonly unit: Unit
  /** What must hold of the value; null where nothing was asked. */
  readonly bar: Bar | null
  /** Figures that the value is made of, as they were measured. */
  readonly from: readonly string[]
}

export type Unit = '×' | 'ms' | 'µs' | 'MB' | 'KB' | '/s'

export interface Bar {
  readonly is: 'at most' | 'at least'
  readonly value: number
}

const atMost = (value: number): Bar => ({ is: 'at most', value })
const atLeast = (value: number): Bar => ({ is: 'at least', value })

export function isMet({ value, bar }: Row): boolean | null {
  if (value === null || bar === null) return null
  return bar.is === 'at most' ? value <= bar.value : value >= bar.value
}

export function rowsOf(samples: Samples): readonly Row[] {
  const share = (what: string, top: string, bottom: string, bar: Bar | null): Row => {
    const [a, b] = [middle(samples, top), middle(samples, bottom)]
    const value = a === null || b === null || b === 0 ? null : a / b
    return { what, value, unit: '×', bar, from: [top, bottom] }
  }
  const plain = (what: string, name: string, unit: Unit, bar: Bar | null = null): Row => {
    const value = middle(samples, name)
    const size = unit === 'MB' ? 1_000_000 : 1
    return { what, value: value === null ? null : value / size, unit, bar, from: [name] }
  }
  return [
    ...opening(share),
    ...devices(share, plain),
    ...sizes(share),
    ...relays(share, plain),
    ...measured(plain),
  ]
}

type Share = (what: string, top: string, bottom: string, bar: Bar | null) => Row
type Plain = (what: string, name: string, unit: Unit, bar?: Bar | null) => Row

const opening = (share: Share): readonly Row[] => [
  share('Today, of the physical limit (Node)', 'open.today', 'limit.ms', atMost(0.3)),
  share('whole history, of the physical limit (Node)', 'open.whole', 'limit.ms', atMost(1.5)),
  share('the same, of the limit without what proves it', 'open.whole', 'limit.read', null),
  share('Today, of the limit (Chromium)', 'chromium.today-1x', 'chromium.limit-1x', atMost(0.3)),
  share(
    'whole history, of the limit (Chromium)',
    'chromium.whole-1x',
    'chromium.limit-1x',
    atMost(1.5),
  ),
  share(
    'Today, of the limit (Chromium, 4× slower)',
    'chromium.today-4x',
    'chromium.limit-4x',
    atMost(0.3),
  ),
  share(
    'whole history, of the limit (Chromium, 4× slower)',
    'chromium.whole-4x',
    'chromium.limit-4x',
    atMost(1.5),
  ),
  share('Today, of Evolu’s newest fifty', 'open.today', 'evolu.newest', atMost(1)),
  share('whole history, of Evolu’s', 'open.whole', 'evolu.whole', atMost(1)),
]

const devices = (share: Share, plain: Plain): readonly Row[] => [
  share('new device, of the physical limit', 'arrive.ms', 'limit.ms', atMost(1.5)),
  share(
    'the same, of the limit (Chromium)',
    'chromium.arrive-1x',
    'chromium.limit-1x',
    atMost(1.5),
  ),
  share('until it has made sure of every signature', 'arrive.proven', 'limit.ms', null),
  share('Evolu’s new device, of ours', 'evolu.arrive', 'arrive.ms', atLeast(5)),
  plain('one entry, device to device, p50', 'pass.p50', 'ms'),
  plain('one entry, device to device, p99', 'pass.p99', 'ms'),
  share('one entry, of Evolu’s, p50', 'pass.p50', 'evolu.pass-p50', null),
]

const sizes = (share: Share): readonly Row[] => [
  share('on disk, of its JSON', 'disk.all', 'history.json', atMost(0.35)),
  share('of that, segments', 'disk.segments', 'history.json', null),
  share('of these, what is read (words)', 'disk.words', 'history.json', atMost(0.35)),
  share('of that, the tail', 'disk.tail', 'history.json', null),
  share('of that, opened answers', 'disk.opened', 'history.json', null),
  share('of that, own sealed answers', 'disk.box', 'history.json', null),
  share('on the wire, of its JSON', 'arrive.wire', 'history.json', atMost(0.35)),
  share('with what proves it', 'arrive.proven-wire', 'history.json', null),
  share('on the relay’s disk, of its JSON', 'relay.disk', 'history.json', null),
  share('Evolu on disk, of its JSON', 'evolu.disk', 'history.json', null),
  share('Evolu on the wire, of its JSON', 'evolu.wire', 'history.json', null),
  share('Evolu on its relay’s disk, of its JSON', 'evolu.relay-disk', 'history.json', null),
]

const relays = (share: Share, plain: Plain): readonly Row[] => [
  plain('relay, durable entries a second', 'relay.entries', '/s'),
  share('relay, durable entries, of Evolu’s', 'relay.entries', 'evolu.entries', atLeast(3)),
  plain('the relay’s processor, an entry', 'relay.cpu', 'µs'),
  plain('its askers’ processor, an entry', 'relay.askers-cpu', 'µs'),
  plain('Evolu’s relay’s processor, a row', 'evolu.cpu', 'µs'),
  plain('receipt of one of a hundred devices, p99', 'relay.receipt-p99', 'ms'),
  plain('memory of an idle connection, at 1,000', 'idle.few', 'KB'),
  plain('memory of an idle connection, at 10,000', 'idle.many', 'KB', atMost(10)),
  plain('each after the first thousand', 'idle.more', 'KB'),
  plain('Evolu’s, at 10,000', 'evolu.idle-many', 'KB'),
  plain('reveal, last deposit to both sockets, p50', 'reveal.p50', 'ms'),
  plain('reveal, last deposit to both sockets, p99', 'reveal.p99', 'ms', atMost(50)),
  plain('reveals a second, asked for 500', 'reveal.rate', '/s'),
]

const measured = (plain: Plain): readonly Row[] => [
  plain('the physical limit (Node)', 'limit.ms', 'ms'),
  plain('Today (Node)', 'open.today', 'ms'),
  plain('whole history (Node)', 'open.whole', 'ms'),
  plain('whole history and every round of it made (Node)', 'open.every-round', 'ms'),
  plain('the physical limit (Chromium)', 'chromium.limit-1x', 'ms'),
  plain('Today (Chromium)', 'chromium.today-1x', 'ms'),
  plain('whole history (Chromium)', 'chromium.whole-1x', 'ms'),
  plain('the app itself, to Today (Chromium)', 'chromium.app-today-1x', 'ms'),
  plain('the app itself, to Today (Chromium, 4× slower)', 'chromium.app-today-4x', 'ms'),
  plain('new device', 'arrive.ms', 'ms'),
  plain('new device (Chromium)', 'chromium.arrive-1x', 'ms'),
  plain('its longest task (Chromium, 4× slower)', 'chromium.arrive-longest-4x', 'ms'),
  plain('its longest while it makes sure (Chromium, 4× slower)', 'chromium.prove-longest-4x', 'ms'),
  plain('all over 50 ms while it makes sure (Chromium, 4× slower)', 'chromium.prove-long-4x', 'ms'),
  plain('Evolu, newest fifty', 'evolu.newest', 'ms'),
  plain('Evolu, whole history', 'evolu.whole', 'ms'),
  plain('Evolu, new device', 'evolu.arrive', 'ms'),
  plain('Evolu, one row, device to device, p50', 'evolu.pass-p50', 'ms'),
  plain('Evolu, one row, device to device, p99', 'evolu.pass-p99', 'ms'),
  plain('Evolu, durable rows a second', 'evolu.entries', '/s'),
  plain('JSON of the history', 'history.json', 'MB'),
  plain('entries', 'history.entries', '×'),
]
