import type { CountryHelp, HelpLine, HelpTexts, HelpWay } from '../../content/help-directory.ts'
import { textToDay } from '../../domain/calendar-day.ts'
import type { Messages } from '../../content/messages.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fillText } from '../fill.ts'
import { showDay } from '../show-day.ts'

interface Props {
  help: CountryHelp
  texts: HelpTexts
}

/** Emergency first; someone who despairs and someone who is afraid need different people. */
export function Country({ help, texts }: Props) {
  const words = useMessages('help')
  const linesOf = (kind: HelpLine['kind']) => help.lines.filter((line) => line.kind === kind)
  return (
    <>
      <section class="help-topic">
        <h2>{words.emergency}</h2>
        <Ways ways={[{ by: 'call', number: help.emergency.number }]} isMain />
        <Checked on={help.emergency.verifiedOn} />
      </section>
      <Lines title={words.crisis} lines={linesOf('crisis')} texts={texts} />
      <Lines title={words.abuse} lines={linesOf('domestic-abuse')} texts={texts} />
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
      {lines.map((line) => (
        <div class="help-line" key={line.id}>
          <p>{textsById[line.id]?.name}</p>
          <p class="second">{textsById[line.id]?.note}</p>
          <Ways ways={line.ways} />
          <Checked on={line.verifiedOn} />
        </div>
      ))}
    </section>
  )
}

function Ways({ ways, isMain = false }: { ways: readonly HelpWay[]; isMain?: boolean }) {
  const { language } = useApp()
  const help = useMessages('help')
  const languages = new Intl.DisplayNames(language.value, { type: 'language' })
  const own = ways.filter((way) => way.language === undefined || way.language === language.value)
  const others = ways.filter((way) => !own.includes(way))
  return (
    <ul class="help-ways">
      {[...own, ...others].map((way) => (
        <li key={wayToAddress(way)}>
          <a class={isMain ? 'pill as-button' : 'line-link'} {...wayToLink(way)}>
            {wayToWords(way, help)}
            {way.language !== undefined &&
              ` (${fillText(help.inLanguage, { language: languages.of(way.language) ?? '' })})`}
          </a>
        </li>
      ))}
    </ul>
  )
}

function wayToLink(way: HelpWay) {
  const href = wayToAddress(way)
  // Whoever runs that page need not learn where the reader came from.
  return way.by === 'chat' ? { href, target: '_blank', rel: 'noopener noreferrer' } : { href }
}

function wayToAddress(way: HelpWay): string {
  switch (way.by) {
    case 'call':
      return `tel:${way.number}${way.press === undefined ? '' : `,${way.press}`}`
    case 'text':
      return `sms:${way.number}${way.message === undefined ? '' : `?body=${way.message}`}`
    case 'chat':
      return way.url
  }
}

function wayToWords(way: HelpWay, help: Messages<'help'>): string {
  switch (way.by) {
    case 'call':
      return way.press === undefined
        ? fillText(help.call, { number: way.number })
        : fillText(help.callPress, { number: way.number, press: way.press })
    case 'text':
      return way.message === undefined
        ? fillText(help.text, { number: way.number })
        : fillText(help.textMessage, { number: way.number, message: way.message })
    case 'chat':
      return fillText(help.chat, { site: new URL(way.url).host })
  }
}

function Checked({ on }: { on: string }) {
  const { ports, language } = useApp()
  const help = useMessages('help')
  const day = textToDay(on)
  if (day === null) return null
  const text = showDay(day, language.value, ports.locales, 'with-year')
  return <p class="second help-checked">{fillText(help.checked, { day: text })}</p>
}
