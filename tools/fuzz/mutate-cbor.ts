/** Changes that know the shape of CBOR: of items, lengths, keys, their order, numbers, and how deep. */
import type { Chance } from '../history/chance.ts'
import type { Node } from './cbor-tree.ts'
import { allNodes, kinds, nodeOf, readTree, writeTree } from './cbor-tree.ts'

/** Null where the bytes are no tree. */
export function mutateCbor(
  bytes: Uint8Array,
  other: Uint8Array,
  chance: Chance,
): Uint8Array | null {
  const tree = readTree(bytes)
  if (tree === null) return null
  const node = chance.pick(allNodes(tree))
  const donor = readTree(other)
  chance.pick(waysOf(node))(node, chance, donor === null ? tree : donor)
  return writeTree(tree)
}

type Way = (node: Node, chance: Chance, donor: Node) => void

function waysOf({ kind, inner }: Node): readonly Way[] {
  if (kind === kinds.list || kind === kinds.map || kind === kinds.tag) return [...many, ...any]
  if (kind === kinds.bytes && inner === null) return [...strings, ...strings, ...any]
  if (kind === kinds.text) return [...strings, renamed, renamed, ...any]
  return kind === kinds.count || kind === kinds.negative ? [...numbers, ...any] : any
}

const become = (node: Node, other: Node) => void Object.assign(node, structuredClone(other))
const raw = (node: Node, ...bytes: readonly number[]) => void (node.raw = Uint8Array.from(bytes))

const any: readonly Way[] = [
  (node, chance, donor) => become(node, chance.pick(allNodes(donor))),
  (node, chance) => become(node, number(chance)),
  (node, chance) => void (node.wide = chance.pick([1, 2, 4, 8] as const)),
  (node, chance) => void (node.lies = chance.pick(limits)),
  (node, chance) => nest(node, chance.pick([1, 2, 15, 16, 17, 18, 400, 20_000])),
  // A float, undefined, an open end, a tag, a value that is none, a break.
  (node, chance) =>
    chance.pick([
      () => raw(node, 0xf9, 0x3e, 0),
      () => raw(node, 0xfb, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0),
      () => raw(node, 0xf7),
      () => raw(node, 0x9f, 0xff),
      () => raw(node, 0x5f, 0x41, 1, 0xff),
      () => raw(node, 0xc2, 0x41, 1),
      () => raw(node, 0xf8, 20),
      () => raw(node, 0xff),
      () => raw(node, 0xf4 + chance.below(3)),
    ])(),
]

const many: readonly Way[] = [
  ({ items }, chance) => void items.splice(chance.below(items.length + 1), 1),
  ({ items }, chance) => {
    const one = items[chance.below(items.length)]
    if (one !== undefined) items.splice(chance.below(items.length + 1), 0, structuredClone(one))
  },
  ({ items }, chance) => {
    const [a, b] = [chance.below(items.length), chance.below(items.length)]
    const [one, two] = [items[a], items[b]]
    if (one !== undefined && two !== undefined) [items[a], items[b]] = [two, one]
  },
  ({ items }, chance, donor) =>
    void items.splice(
      chance.below(items.length + 1),
      0,
      structuredClone(chance.pick(allNodes(donor))),
    ),
  ({ items }, chance) => {
    const last = items.slice(-2)
    const times = chance.pick([1, 8, 64, 130, 300])
    for (let more = 0; more < times; more++) items.push(...structuredClone(last))
  },
  ({ items, kind }, chance) => {
    if (kind !== kinds.map) return
    items.push(name(chance), number(chance))
  },
]

const strings: readonly Way[] = [
  (node, chance) => {
    const bytes = Uint8Array.from(node.bytes)
    const at = chance.below(Math.max(1, bytes.length))
    if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8))
    node.bytes = bytes
  },
  (node, chance) => void (node.bytes = node.bytes.slice(0, chance.below(node.bytes.length + 1))),
  (node, chance) =>
    void (node.bytes = filled(node.bytes.length + chance.pick([1, 2, 16, 32]), chance)),
  (node, chance) => void (node.bytes = filled(chance.pick(sizes), chance)),
  (node, chance) =>
    void (node.bytes = new Uint8Array(node.bytes.length).fill(chance.pick([0, 255]))),
  (node, chance) => void (node.kind = chance.pick([kinds.bytes, kinds.text])),
]

const numbers: readonly Way[] = [
  (node, chance) => become(node, number(chance)),
  (node, chance) => void (node.argument += BigInt(chance.pick([1, -1, 2, 255]))),
]

const renamed: Way = (node, chance) => become(node, name(chance))

function name(chance: Chance): Node {
  return nodeOf(kinds.text, { bytes: new TextEncoder().encode(chance.pick(names)) })
}

function number(chance: Chance): Node {
  return nodeOf(chance.pick([kinds.count, kinds.count, kinds.negative]), {
    argument: chance.pick(limits),
  })
}

function nest(node: Node, depth: number): void {
  const within = writeTree(node)
  const bytes = new Uint8Array(depth + within.length).fill(0x81)
  bytes.set(within, depth)
  node.raw = bytes
}

function filled(length: number, chance: Chance): Uint8Array {
  const byte = chance.below(256)
  return new Uint8Array(length).fill(byte)
}

const limits = [
  ...[0, 1, 2, 8, 23, 24, 63, 64, 127, 128, 255, 256, 257, 65_535, 65_536, 1_048_576],
  ...[2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1, 2 ** 53],
]
  .map(BigInt)
  .concat([2n ** 63n, 2n ** 64n - 1n])

/** Of ids, keys, signatures, pieces and letters, and one more or less. */
const sizes = [
  0, 1, 15, 16, 17, 24, 31, 32, 33, 48, 63, 64, 65, 80, 1_024, 4_096, 4_160, 16_384, 65_537,
]

const names = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'then', 'length'],
  ...['', 'kind', 'day', 'body', 'seen', 'text', 'media', 'answer', 'round', 'practice', 'step'],
  ...['2026-02-30', '0000-00-00', '\uFEFFmark', '\u202E', 'a'.repeat(40), 'é', '𝄞', '/'],
]
