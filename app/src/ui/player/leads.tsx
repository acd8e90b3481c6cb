import type { ChoiceField } from '../../content/practices/practice.ts'
import { practices } from '../../content/practices/practices.ts'
import { useMessages } from '../app-context.ts'
import { Row } from '../kit/row.tsx'
import { PracticeRow } from '../practice-row.tsx'
import type { Playing } from './playing.ts'
import { fieldsOf, useWordsOf } from './practice-words.ts'

/** What somebody chose to do with what is their own, and the ways that lead there. */
export function Leads({ space, round, practice }: Playing) {
  const { check } = useMessages('help')
  const { steps } = useWordsOf(practice.id)
  return practice.steps.flatMap((step) => {
    const said = round.drafts[step.id] ?? {}
    const field = fieldsOf(step).find(isLeading)
    const chosen = field && said[field.id]
    if (field === undefined || chosen === undefined) return []
    const ways = field.leads?.[chosen] ?? []
    return (
      <section key={step.id} class="leads stack">
        <p>{steps[step.id]?.[field.id]?.theirs?.[chosen]}</p>
        {ways.length > 0 && (
          <ul class="rows">
            {ways.includes('help') && <Row to={{ at: 'help' }} title={check.toHelp} />}
            {practices
              .filter(({ id, audience }) => {
                return ways.includes(id) && audience.some((kind) => kind === space.bond.kind)
              })
              .map(({ id }) => (
                <PracticeRow key={id} practice={id} space={space} />
              ))}
          </ul>
        )}
      </section>
    )
  })
}

function isLeading(field: { readonly kind: string }): field is ChoiceField {
  return 'leads' in field
}
