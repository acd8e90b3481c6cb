/**
 * What `@peculiar/x509` asks of the Reflect metadata proposal, and no more: three functions over a
 * weak map. It must be imported before that library.
 */
type Metadata = Map<unknown, unknown>

interface MetadataReflect {
  defineMetadata?: (key: unknown, value: unknown, target: object) => void
  getOwnMetadata?: (key: unknown, target: object) => unknown
  getMetadata?: (key: unknown, target: object) => unknown
}

const known = new WeakMap<object, Metadata>()
const reflect = Reflect as MetadataReflect

reflect.defineMetadata ??= (key, value, target) => {
  const metadata: Metadata = known.get(target) ?? new Map()
  known.set(target, metadata.set(key, value))
}
reflect.getOwnMetadata ??= (key, target) => known.get(target)?.get(key)
reflect.getMetadata ??= (key, target) => {
  let at: object | null = target
  while (at !== null && known.get(at)?.has(key) !== true) at = Object.getPrototypeOf(at) as object
  return at === null ? undefined : known.get(at)?.get(key)
}
