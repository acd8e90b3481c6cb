/**
 * CBOR as a tree that can be wrong: read leniently, changed in one place, and written with whatever
 * somebody hostile would write. Not the wire's own reader: that one could not even say these things.
 */
export interface Node {
  /** Major type, 0 to 7. */
  kind: number
  /** Of a number, a simple value, a tag or a float; of strings and lists unused unless it lies. */
  argument: bigint
  bytes: Uint8Array
  items: Node[]
  /** What stands in the place of this node, as it is. */
  raw: Uint8Array | null
  /** Claims another length than it has, or writes its head in more bytes than it needs. */
  lies: bigint | null
  wide: 0 | 1 | 2 | 4 | 8
  /** Bytes that hold CBOR themselves. */
  inner: Node | null
}

export const kinds = {
  count: 0,
  negative: 1,
  bytes: 2,
  text: 3,
  list: 4,
  map: 5,
  tag: 6,
  simple: 7,
}

export function nodeOf(kind: number, more: Partial<Node> = {}): Node {
  return {
    ...{ kind, argument: 0n, bytes: new Uint8Array(), items: [] },
    ...{ raw: null, lies: null, wide: 0, inner: null },
    ...more,
  }
}

/** Null for what is no whole item. */
export function readTree(bytes: Uint8Array, depth = 0): Node | null {
  const input = { bytes, at: 0 }
  const node = read(input, depth)
  return node !== null && input.at === bytes.length ? node : null
}

export function writeTree(node: Node): Uint8Array {
  const parts: Uint8Array[] = []
  write(node, parts)
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Every node of it, those inside of bytes too. */
export function allNodes(node: Node, found: Node[] = []): Node[] {
  found.push(node)
  if (node.inner !== null) allNodes(node.inner, found)
  for (const item of node.items) allNodes(item, found)
  return found
}

interface Input {
  readonly bytes: Uint8Array
  at: number
}

const deepest = 40

function read(input: Input, depth: number): Node | null {
  const first = input.bytes[input.at]
  if (first === undefined || depth > deepest) return null
  const info = first & 31
  if (info > 27) return null
  input.at += 1
  const width = info < 24 ? 0 : 1 << (info - 24)
  if (input.at + width > input.bytes.length) return null
  let argument = info < 24 ? BigInt(info) : 0n
  for (let more = 0; more < width; more++) {
    argument = argument * 256n + BigInt(input.bytes[input.at + more] ?? 0)
  }
  input.at += width
  return readRest(input, first >> 5, argument, depth)
}

function readRest(input: Input, kind: number, argument: bigint, depth: number): Node | null {
  const node = nodeOf(kind, { argument })
  const left = input.bytes.length - input.at
  if (kind === kinds.bytes || kind === kinds.text) {
    if (argument > BigInt(left)) return null
    node.bytes = input.bytes.subarray(input.at, input.at + Number(argument))
    input.at += node.bytes.length
    const holds = kind === kinds.bytes && node.bytes.length > 24
    if (holds) node.inner = readTree(node.bytes, depth + 1)
  } else if (kind === kinds.list || kind === kinds.map) {
    const count = argument * (kind === kinds.map ? 2n : 1n)
    if (count > BigInt(left)) return null
    for (let more = 0; more < Number(count); more++) {
      const item = read(input, depth + 1)
      if (item === null) return null
      node.items.push(item)
    }
  } else if (kind === kinds.tag) {
    const item = read(input, depth + 1)
    if (item === null) return null
    node.items.push(item)
  }
  return node
}

function write(node: Node, parts: Uint8Array[]): void {
  if (node.raw !== null) return void parts.push(node.raw)
  const { kind, items } = node
  if (kind === kinds.bytes || kind === kinds.text) {
    const bytes = node.inner === null ? node.bytes : writeTree(node.inner)
    parts.push(head(node, BigInt(bytes.length)), bytes)
    return
  }
  const isMany = kind === kinds.list || kind === kinds.map
  const count = kind === kinds.map ? Math.floor(items.length / 2) : items.length
  parts.push(head(node, isMany ? BigInt(count) : node.argument))
  for (const item of items) write(item, parts)
}

function head({ kind, lies, wide }: Node, honest: bigint): Uint8Array {
  const argument = BigInt.asUintN(64, lies ?? honest)
  const needed =
    argument < 24n ? 0 : argument < 256n ? 1 : argument < 65_536n ? 2 : argument < 2n ** 32n ? 4 : 8
  const width = Math.max(needed, wide)
  const bytes = new Uint8Array(1 + width)
  bytes[0] = (kind << 5) | (width === 0 ? Number(argument) : 24 + Math.log2(width))
  let rest = argument
  for (let at = width; at > 0; at--) {
    bytes[at] = Number(rest & 255n)
    rest >>= 8n
  }
  return bytes
}
