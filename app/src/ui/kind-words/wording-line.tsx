import { useApp, useMessages } from '../app-context.ts'
import { QuietButton } from '../kit/button.tsx'
import { Disclosure } from '../kit/disclosure.tsx'

interface Props {
  /** There is help with wording in this language. */
  isHere: boolean
  isMissing: boolean
  build: () => void
}

/** One quiet line under a serious field, with everything that can be had there behind it. */
export function WordingLine({ isHere, isMissing, build }: Props) {
  const { attune } = useApp()
  const { wording, builder } = useMessages('kind')
  const { helps } = attune.device.value
  const builds = <QuietButton onClick={build}>{builder.line}</QuietButton>
  if (!isHere) return <p class="chips">{builds}</p>
  return (
    <>
      {isMissing && <p class="second">{wording.missing}</p>}
      <Disclosure summary={wording.line}>
        <p class="second">{helps.wording ? wording.isOn : wording.offer}</p>
        <p class="chips">
          <QuietButton onClick={() => attune.setHelps({ ...helps, wording: !helps.wording })}>
            {helps.wording ? wording.off : wording.on}
          </QuietButton>
          {builds}
        </p>
      </Disclosure>
    </>
  )
}
