import { useEffect, useRef } from 'preact/hooks'

interface Props {
  url: string
  name: string
  /** Somebody pressed a button for it, which is gone now. */
  isAwaited?: boolean
}

/** A voice, in the browser's own player. What is to be heard stands beside it, in its author's words. */
export function Player({ url, name, isAwaited = false }: Props) {
  const player = useRef<HTMLAudioElement>(null)
  useEffect(() => {
    if (isAwaited) player.current?.focus()
  }, [])
  // oxlint-disable-next-line jsx-a11y/media-has-caption -- nobody has written down what was said.
  return <audio ref={player} class="memory-voice" controls src={url} aria-label={name} />
}
