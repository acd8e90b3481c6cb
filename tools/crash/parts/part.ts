/** One thing that a person's device does with a relay, and how it knows that the relay still has it. */
import type { Bytes } from '../../../wire/src/bytes.ts'
import type { CborValue } from '../../../wire/src/cbor.ts'
import type { TestDevice } from '../../../relay/src/testing/device.ts'
import type { RelayFrame } from '../../../wire/src/relay-frame.ts'
import type { Chance } from '../../history/chance.ts'
import type { MoveKind, Tally } from '../tally.ts'

/** A way to the relay that ends when the relay does. */
export interface Line {
  readonly device: TestDevice
  readonly address: string
}

export interface Move {
  readonly kind: MoveKind
  /** Sends the very same bytes each time, and resolves when the answer has been noted. */
  readonly send: (line: Line) => Promise<void>
}

/** At what has not been settled; at all, also what was looked at before; a week later, by its clock. */
export type Look = 'open' | 'all' | 'a week later'

export interface Part {
  /** Null where there is nothing to do just now. */
  readonly next: () => Move | null
  /** Compares what the relay has with what was acknowledged. */
  readonly look: (line: Line, how: Look) => Promise<void>
}

export interface PartWorld {
  readonly tally: Tally
  readonly chance: Chance
  /** Everything made here is made from it. */
  readonly name: string
}

/** The value of an `ok`; anything else is noted, and null. */
export function accepted({ tally }: PartWorld, kind: string, frame: RelayFrame): CborValue {
  if (frame.kind === 'ok') return frame.value
  const said = frame.kind === 'error' ? frame.refusal : frame.kind
  tally.fault('refused', `${kind}: ${said}`)
  return null
}

/** What an answer says in a line of this tool. */
export function textOf(value: CborValue): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : typeof value
}

export async function post(
  { address }: Line,
  path: string,
  body: Bytes,
): Promise<{ readonly status: number }> {
  const headers = { 'content-type': 'application/octet-stream' }
  return fetch(address + path, { method: 'POST', body, headers })
}

/** Null where there is nothing. */
export async function read({ address }: Line, path: string): Promise<Bytes | null> {
  const reply = await fetch(address + path)
  return reply.ok ? new Uint8Array(await reply.arrayBuffer()) : null
}

export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}
