import type { TableId } from '../../content/lists/table.ts'
import { useMessages } from '../app-context.ts'

/**
 * What the phone says between people, one line at a time. Lines with a name in them, and of a sound or a dark
 * screen that this phone does not make, are not among them; saying back has a practice of its own.
 */
const lines = {
  begin: ['who-goes-first', 'other-phones-away', 'may-pass', 'pass-it-on', 'speak-of-you'],
  // In the order in which they make sense: first listening at all.
  listen: [
    ...['only-ears', 'no-advice-now', 'let-silence-be', 'stay-with-them', 'eyes-up'],
    ...['feeling-in-it', 'breathe-and-hear'],
  ],
  end: ['one-thing-kept', 'thank-the-ears', 'not-finished-fine', 'name-a-next-time'],
  away: ['stay-a-little', 'phone-face-down'],
} as const satisfies Readonly<Record<string, readonly TableId[]>>

/** `at`: which of them; after the last comes the first again. */
export function useTableLine(of: keyof typeof lines, at: number): string {
  const texts = useMessages('lists').table
  const some: readonly TableId[] = lines[of]
  return texts[some[at % some.length] as TableId]
}
