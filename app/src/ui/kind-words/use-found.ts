import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Piece } from '../../domain/wording/pieces.ts'
import { piecesOf } from '../../domain/wording/pieces.ts'
import { useApp } from '../app-context.ts'

const pauseMs = 1_000

interface Read<Found> {
  /** What was read: the text in the field may have gone on since. */
  readonly text: string
  readonly found: readonly (readonly [Piece, Found])[]
}

/** What a helper finds once typing pauses. A long text is read bit by bit, and each bit once. */
export function useFound<Found>(
  text: string,
  read: ((text: string) => Found) | null,
): Read<Found> | null {
  const { ports } = useApp()
  const now = useSignal<Read<Found> | null>(null)
  const known = useMemo(() => new Map<string, Found>(), [read === null])
  useEffect(() => {
    now.value = read && now.value
    if (read === null) return undefined
    let stop = () => {}
    const go = () => {
      const pieces = piecesOf(text)
      const next = pieces.find((piece) => !known.has(piece.text))
      if (next === undefined) {
        now.value = {
          text,
          found: pieces.map((piece) => [piece, known.get(piece.text) as Found]),
        }
        return
      }
      known.set(next.text, read(next.text))
      // Whoever types on is not kept waiting.
      stop = ports.schedule(go, 0)
    }
    stop = ports.schedule(go, pauseMs)
    return () => stop()
  }, [text, read === null])
  return now.value
}
