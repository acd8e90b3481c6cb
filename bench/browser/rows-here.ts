/** Rows of a device into and out of this origin's IndexedDB, in the layout of the app's store. */
import type { Bytes } from '../../wire/src/bytes.ts'

interface Row {
  readonly key: string
  readonly value: Bytes
}

/** `packed`: for each row the lengths of its key and its value, four bytes each, then both. */
export async function fillDatabase(name: string, packed: Uint8Array): Promise<void> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, 1)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('records'))
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(new Error('no database')))
  })
  const writing = opened.transaction('records', 'readwrite')
  for (const { key, value } of unpack(packed)) writing.objectStore('records').put(value, key)
  await new Promise((resolve, reject) => {
    writing.addEventListener('complete', resolve)
    writing.addEventListener('abort', reject)
  })
  opened.close()
}

export async function readDatabase(name: string): Promise<readonly Row[]> {
  const opened = await done<IDBDatabase>(indexedDB.open(name, 1))
  const store = opened.transaction('records').objectStore('records')
  const [keys, values] = await Promise.all([
    done<IDBValidKey[]>(store.getAllKeys()),
    done<Bytes[]>(store.getAll()),
  ])
  opened.close()
  return keys.map((key, at) => ({ key: key as string, value: values[at] as Bytes }))
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('no answer')))
  })
}

export function pack(rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  const names = rows.map(({ key }) => new TextEncoder().encode(key))
  const size = rows.reduce(
    (sum, { value }, at) => sum + 8 + (names[at]?.length ?? 0) + value.length,
    0,
  )
  const packed = new Uint8Array(size)
  const lengths = new DataView(packed.buffer)
  let at = 0
  for (const [index, { value }] of rows.entries()) {
    const name = names[index] ?? new Uint8Array()
    lengths.setUint32(at, name.length)
    lengths.setUint32(at + 4, value.length)
    packed.set(name, at + 8)
    packed.set(value, at + 8 + name.length)
    at += 8 + name.length + value.length
  }
  return packed
}

function unpack(packed: Uint8Array): readonly Row[] {
  const lengths = new DataView(packed.buffer, packed.byteOffset)
  const rows: Row[] = []
  for (let at = 0; at < packed.length;) {
    const [name, size] = [lengths.getUint32(at), lengths.getUint32(at + 4)]
    const key = new TextDecoder().decode(packed.subarray(at + 8, at + 8 + name))
    const start = at + 8 + name
    rows.push({ key, value: new Uint8Array(packed.subarray(start, start + size)) })
    at = start + size
  }
  return rows
}
