import type { CountryHelp, HelpHours, HelpLine } from '../../content/help-directory.ts'
import type { Messages } from '../../content/messages.ts'
import { textToDay } from '../../domain/calendar-day.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fillText } from '../fill.ts'
import { showDay } from '../show-day.ts'
import { Everywhere } from './everywhere.tsx'
import { EmergencyWays, Ways } from './ways.tsx'

interface Props {
  help: CountryHelp
  /** Who can help against somebody else comes first. */
  isAfraid: boolean
}

/** Emergency first; someone who despairs and someone who is afraid need different people. */
export function Country({ help, isAfraid }: Props) {
  const words = useMessages('help')
  const lines = (kind: HelpLine['kind'], title: string) => (
    <Lines key={kind} title={title} lines={help.lines.filter((one) => one.kind === kind)} />
  )
  const both = [lines('crisis', words.crisis), lines('domestic-abuse', words.abuse)]
  return (
    <>
      <section class="help-topic">
        <h2>{words.emergency}</h2>
        <EmergencyWays numbers={help.emergency.numbers} />
        <LookedUp on={help.emergency.verifiedOn} />
      </section>
      {isAfraid ? both.toReversed() : both}
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly HelpLine[] }) {
  const help = useMessages('help')
  return (
    <section class="help-topic">
      <h2>{title}</h2>
      {lines.length === 0 && (
        <>
          <p>{help.noLine}</p>
          <Everywhere />
        </>
      )}
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </section>
  )
}

function Line({ line }: { line: HelpLine }) {
  const { language } = useApp()
  const help = useMessages('help')
  const { name, hours, languages, madeFor, ways, verifiedOn } = line
  const names = new Intl.DisplayNames(language.value, { type: 'language' })
  const list = new Intl.ListFormat(language.value)
  const spoken = list.format(languages.map((one) => names.of(one) ?? one))
  return (
    <div class="help-line">
      <h3 lang={languages[0]}>{name}</h3>
      <p class="second">
        {sayHours(hours, help)}. {fillText(help.speaks, { languages: spoken })}.
      </p>
      {madeFor === 'women' && <p class="second">{help.madeForWomen}</p>}
      <Ways ways={ways} />
      <LookedUp on={verifiedOn} />
    </div>
  )
}

function sayHours(hours: HelpHours, help: Messages<'help'>): string {
  if (hours === 'around-the-clock') return help.dayAndNight
  if (hours === 'limited') return help.someHours
  return fillText(help.weekdays, hours)
}

/** When somebody last read where the number stands. */
function LookedUp({ on }: { on: string }) {
  const { language, ports } = useApp()
  const help = useMessages('help')
  const day = textToDay(on)
  if (day === null) return null
  return (
    <p class="second help-checked">
      {fillText(help.checked, { day: showDay(day, language.value, ports.locales, 'with-year') })}
    </p>
  )
}
