import { useMessages } from '../app-context.ts'
import { QuietButton } from '../kit/button.tsx'

interface Props {
  isLightest: boolean
  isDeepest: boolean
  /** -1 or 1. */
  go: (by: number) => unknown
}

/** By anybody, at any moment, and without a word about it. */
export function Dial({ isLightest, isDeepest, go }: Props) {
  const words = useMessages('table')
  return (
    <>
      <QuietButton disabled={isLightest} onClick={() => go(-1)}>
        {words.lighter}
      </QuietButton>
      <QuietButton disabled={isDeepest} onClick={() => go(1)}>
        {words.deeper}
      </QuietButton>
    </>
  )
}
