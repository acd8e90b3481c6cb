/**
 * How many streams that squeeze or unsqueeze bytes are under way. The machine's threads do that work
 * and finish when they like; a test that lets turns pass waits for them first, or it does not repeat.
 */
const machine = { CompressionStream, DecompressionStream }

export interface StreamsUnderWay {
  count(): number
  giveBack(): void
}

export function countStreams(): StreamsUnderWay {
  let underWay = 0

  Object.assign(globalThis, {
    CompressionStream: counted(machine.CompressionStream),
    DecompressionStream: counted(machine.DecompressionStream),
  })

  /** Done when what comes out of it has been read to its end, which is awaited next. */
  function counted(Real: new (format: CompressionFormat) => object) {
    return function stream(format: CompressionFormat) {
      const { readable, writable } = new Real(format) as unknown as GenericTransformStream
      underWay++
      const [watched, given] = (readable as ReadableStream<Uint8Array>).tee()
      const over = () => void underWay--
      void drain(watched.getReader()).then(over, over)
      return { readable: given, writable }
    }
  }

  return {
    count: () => underWay,
    giveBack: () => void Object.assign(globalThis, machine),
  }
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  while (!(await reader.read()).done);
}
