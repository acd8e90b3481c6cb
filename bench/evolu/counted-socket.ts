/** Counts what this process receives over the platform's sockets, which Evolu takes as they are. */
export function countReceived(): { readonly bytes: number } {
  const counted = { bytes: 0 }
  globalThis.WebSocket = class extends WebSocket {
    constructor(...given: ConstructorParameters<typeof WebSocket>) {
      super(...given)
      this.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (data instanceof ArrayBuffer) counted.bytes += data.byteLength
        else if (data instanceof Blob) counted.bytes += data.size
      })
    }
  }
  return counted
}
