// The few things that every JavaScript host has and that do nothing but compute, for the projects
// that may know neither the browser nor Node.
interface TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
}
declare const TextEncoder: new () => TextEncoder

interface TextDecoder {
  decode(bytes?: Uint8Array): string
}
declare const TextDecoder: new (
  label?: 'utf-8' | 'latin1',
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => TextDecoder
