import { helpElsewhere } from '../../content/help-directory.ts'
import { useMessages } from '../app-context.ts'
import { fillText } from '../fill.ts'
import { leavingAttune } from './ways.tsx'

/** Where no number of ours is. */
export function Everywhere() {
  const help = useMessages('help')
  const site = new URL(helpElsewhere.url).host
  return (
    <>
      <p>
        <a class="line-link" href={helpElsewhere.url} {...leavingAttune}>
          {fillText(help.everywhere, { site })}
        </a>
      </p>
      <p class="second">{help.everywhereNote}</p>
    </>
  )
}
