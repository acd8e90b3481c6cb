/** Targets that fail in each of the ways that there are: what the watcher must notice. */
import type { Target } from './target.ts'

function failing(name: string, fail: () => unknown): Target {
  return {
    name: `planted: ${name}`,
    modules: [],
    shape: 'bytes',
    open: async () => ({
      examples: [new Uint8Array(12)],
      run: (input) => (input.includes(0xff) ? fail() : null),
    }),
  }
}

const held: unknown[] = []

export const targets: readonly Target[] = [
  failing('throws', () => {
    throw new TypeError('no such thing')
  }),
  failing('rejects later', () => void Promise.reject(new Error('nobody hears this'))),
  failing('changes every object', () => Object.assign(Object.prototype, { isAdmin: true })),
  failing('takes too long', () => {
    const before = process.cpuUsage().user
    while (process.cpuUsage().user < before + 1_600_000);
  }),
  failing('has no end', () => {
    for (;;) if (held.length > 1) return
  }),
  failing('ends the process', () => process.abort()),
]
