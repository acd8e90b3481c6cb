import type { HelpCountry } from '../../content/help-lines.ts'
import { useApp, useMessages } from '../app-context.ts'
import { QuietButton } from '../kit/button.tsx'

/**
 * Not before this person says so, and only where something of theirs is open: what is kept lies under
 * their lock, and who has nothing here leaves nothing here.
 */
export function KeepCountry({ country }: { country: HelpCountry }) {
  const { attune } = useApp()
  const help = useMessages('help')
  const { isLooking, helpCountry } = attune.device.value
  if (attune.space.value === null || isLooking) return null
  const isKept = helpCountry === country
  return (
    <>
      <p class="second" role="status">
        {isKept ? help.whereKept : help.keepWhereNote}
      </p>
      <p class="chips">
        <QuietButton onClick={() => void attune.setHelpCountry(isKept ? null : country)}>
          {isKept ? help.forgetWhere : help.keepWhere}
        </QuietButton>
      </p>
    </>
  )
}
