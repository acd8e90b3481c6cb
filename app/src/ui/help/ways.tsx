import type { ComponentChild } from 'preact'
import type { EmergencyNumber, HelpWay } from '../../content/help-directory.ts'
import type { Messages } from '../../content/messages.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill, fillText } from '../fill.ts'
import { digitsOf, wayToHref } from './way-link.ts'

/** Each number one large tap. A span in each link: its words and its number are one run of text. */
export function EmergencyWays({ numbers }: { numbers: readonly EmergencyNumber[] }) {
  const help = useMessages('help')
  return (
    <ul class="help-ways">
      {numbers.map(({ number, for: only }) => (
        <li key={number}>
          <a class="pill as-button" href={`tel:${digitsOf(number)}`}>
            <span>
              {fill(help.call, { number: <bdi dir="ltr">{number}</bdi> })}
              {only !== undefined && ` (${help[only]})`}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Those that lead to the reader's own language first. */
export function Ways({ ways }: { ways: readonly HelpWay[] }) {
  const { language } = useApp()
  const help = useMessages('help')
  const languages = new Intl.DisplayNames(language.value, { type: 'language' })
  const ownFirst = ways.toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
  function isOwn(way: HelpWay): boolean {
    return !('language' in way) || way.language === undefined || way.language === language.value
  }
  return (
    <ul class="help-ways">
      {ownFirst.map((way) => (
        <li key={wayToHref(way)}>
          <a class="line-link" href={wayToHref(way)} {...leaving(way)}>
            <span>
              {sayWay(way, help)}
              {'language' in way &&
                way.language !== undefined &&
                ` (${fillText(help.inLanguage, { language: languages.of(way.language) ?? '' })})`}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Another site, in a page of its own: whoever runs it need not learn where the reader came from. */
export const leavingAttune = { target: '_blank', rel: 'noopener noreferrer' } as const

function leaving({ by }: HelpWay) {
  return by === 'chat' || by === 'whatsapp' ? leavingAttune : {}
}

/** A number keeps its order among letters that run the other way. */
function sayWay(way: HelpWay, help: Messages<'help'>): ComponentChild {
  if (way.by === 'chat') return fill(help.chat, { site: new URL(way.url).host })
  const number = <bdi dir="ltr">{way.number}</bdi>
  if (way.by === 'whatsapp') return fill(help.whatsapp, { number })
  if (way.by === 'text') {
    const { message } = way
    return message === undefined
      ? fill(help.text, { number })
      : fill(help.textMessage, { number, message })
  }
  const { press } = way
  return press === undefined ? fill(help.call, { number }) : fill(help.callPress, { number, press })
}
