/** One device that writes as fast as it is answered, a few requests ahead, until its line is cut. */
import { connectDevice } from '../../relay/src/testing/device.ts'
import type { Person } from '../../relay/src/testing/people.ts'
import { decodeRelayFrame } from '../../wire/src/relay-frame.ts'
import type { StreamItem } from '../../wire/src/stream-item.ts'
import type { Chance } from '../history/chance.ts'
import type { Line, Move, Part } from './parts/part.ts'
import type { MoveKind } from './tally.ts'

export interface Writer {
  readonly person: Person
  readonly parts: readonly Part[]
  /** In the order in which they were sent. */
  readonly unanswered: Move[]
}

export interface Watcher {
  readonly onSend: (kind: MoveKind) => void
  readonly onAnswer: () => void
}

const mostAhead = 3

/** As this person, or null where nobody knows them; whatever it is sent of the stream is told. */
export async function connect(
  { person }: Writer,
  address: string,
  onItems: (items: readonly StreamItem[]) => void,
): Promise<Line | null> {
  const device = await connectDevice(address)
  const answer = await device.auth(person)
  if (answer.kind !== 'ok') {
    await device.close()
    return null
  }
  device.socket.on('message', (message: Buffer) => {
    const frame = decodeRelayFrame(message)
    if (frame?.kind === 'items') onItems(frame.items)
  })
  return { device, address }
}

/** What was cut off is sent again first, the very same bytes. Ends with the line, or with its work. */
export async function write(
  writer: Writer,
  line: Line,
  { chance, watcher, isOver }: { chance: Chance; watcher: Watcher; isOver: () => boolean },
): Promise<void> {
  let wake: () => void = () => undefined
  const cut = new AbortController()
  const { unanswered, parts } = writer
  const send = async (move: Move) => {
    watcher.onSend(move.kind)
    try {
      await move.send(line)
      unanswered.splice(unanswered.indexOf(move), 1)
      watcher.onAnswer()
    } catch {
      cut.abort()
    }
    wake()
  }
  void line.device.closed.then(() => {
    cut.abort()
    wake()
  })
  for (const move of [...unanswered]) void send(move)
  while (!cut.signal.aborted && !(isOver() && unanswered.length === 0)) {
    const move = isOver() || unanswered.length >= mostAhead ? null : nextMove(parts, chance)
    if (move === null) {
      await new Promise<void>((resolve) => {
        wake = resolve
        // Whoever has nothing to do looks again: others may have done something.
        setTimeout(resolve, 5)
      })
      continue
    }
    unanswered.push(move)
    void send(move)
  }
}

function nextMove(parts: readonly Part[], chance: Chance): Move | null {
  const first = chance.below(parts.length)
  for (let at = 0; at < parts.length; at += 1) {
    const move = parts[(first + at) % parts.length]?.next() ?? null
    if (move !== null) return move
  }
  return null
}
