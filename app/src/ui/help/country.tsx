import type { CountryHelp, HelpLine, HelpTexts, HelpWay } from '../../content/help-directory.ts'
import { textToDay } from '../../domain/calendar-day.ts'
import type { Messages } from '../../content/messages.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fillText } from '../fill.ts'
import { showDay } from '../show-day.ts'

interface Props {
  help: CountryHelp
  texts: HelpTexts
  /** Who can help against somebody else comes first. */
  isAfraid: boolean
}

/** Emergency first; someone who despairs and someone who is afraid need different people. */
export function Country({ help, texts, isAfraid }: Props) {
  const words = useMessages('help')
  const lines = (kind: HelpLine['kind'], title: string) => (
    <Lines key={kind} {...{ title, texts }} lines={help.lines.filter((one) => one.kind === kind)} />
  )
  const both = [lines('crisis', words.crisis), lines('domestic-abuse', words.abuse)]
  return (
    <>
      <section class="help-topic">
        <h2>{words.emergency}</h2>
        <Ways
          ways={[{ by: 'call', number: help.emergency.number }]}
          on={help.emergency.verifiedOn}
          isMain
        />
      </section>
      {isAfraid ? both.toReversed() : both}
    </>
  )
}

interface LinesProps {
  title: string
  lines: readonly HelpLine[]
  texts: HelpTexts
}

function Lines({ title, lines, texts }: LinesProps) {
  if (lines.length === 0) return null
  const textsById: Readonly<Record<string, { name: string; note: string }>> = texts.lines
  return (
    <section class="help-topic">
      <h2>{title}</h2>
      {lines.map(({ id, ways, verifiedOn }) => (
        <div class="help-line" key={id}>
          <p>{textsById[id]?.name}</p>
          <p class="second">{textsById[id]?.note}</p>
          <Ways ways={ways} on={verifiedOn} />
        </div>
      ))}
    </section>
  )
}

interface WaysProps {
  ways: readonly HelpWay[]
  /** When somebody last looked them up. */
  on: string
  isMain?: boolean
}

function Ways({ ways, on, isMain = false }: WaysProps) {
  const { language, ports } = useApp()
  const help = useMessages('help')
  const languages = new Intl.DisplayNames(language.value, { type: 'language' })
  const isOwn = (way: HelpWay) => way.language === undefined || way.language === language.value
  const day = textToDay(on)
  return (
    <>
      <ul class="help-ways">
        {ways
          .toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
          .map((way) => {
            const { words, ...link } = wayToLink(way, help)
            return (
              <li key={link.href}>
                <a class={isMain ? 'pill as-button' : 'line-link'} {...link}>
                  {words}
                  {way.language !== undefined &&
                    ` (${fillText(help.inLanguage, { language: languages.of(way.language) ?? '' })})`}
                </a>
              </li>
            )
          })}
      </ul>
      {day !== null && (
        <p class="second help-checked">
          {fillText(help.checked, {
            day: showDay(day, language.value, ports.locales, 'with-year'),
          })}
        </p>
      )}
    </>
  )
}

function wayToLink(way: HelpWay, help: Messages<'help'>) {
  switch (way.by) {
    case 'call': {
      const { number, press } = way
      return press === undefined
        ? { href: `tel:${number}`, words: fillText(help.call, { number }) }
        : { href: `tel:${number},${press}`, words: fillText(help.callPress, { number, press }) }
    }
    case 'text': {
      const { number, message } = way
      return message === undefined
        ? { href: `sms:${number}`, words: fillText(help.text, { number }) }
        : {
            href: `sms:${number}?body=${message}`,
            words: fillText(help.textMessage, { number, message }),
          }
    }
    case 'chat':
      return {
        href: way.url,
        words: fillText(help.chat, { site: new URL(way.url).host }),
        // Whoever runs that page need not learn where the reader came from.
        target: '_blank',
        rel: 'noopener noreferrer',
      }
  }
}
