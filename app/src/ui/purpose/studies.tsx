import type { Practice } from '../../content/practices/practice.ts'
import { studiesBehind } from '../../domain/evidence.ts'
import { useMessages } from '../app-context.ts'
import { fillText } from '../fill.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { useBehind } from './use-behind.ts'

interface Props {
  /** Only those that speak for it; all of them where nothing is said. */
  practice?: Practice
}

/** Each study, folded; one on which nothing in the app rests yet is not shown. */
export function Studies({ practice }: Props) {
  const { sure } = useMessages('purpose')
  const texts = useMessages('evidence')
  const { behind } = useBehind()
  const studies = useMessages('studies')
  const shown = practice === undefined ? studies : studiesBehind(practice, studies)
  return (
    <>
      {shown.map((study) => {
        const those = behind(study)
        if (those === '') return null
        const { title, did, found, but } = texts[study.id]
        const said = [
          [sure.did, did],
          [sure.found, found],
          [sure.but, but],
          [sure.where, study.references.join('; ')],
        ] as const
        return (
          <Disclosure key={study.id} summary={`${title} (${sure.weight[study.weight]})`}>
            <div class="stack">
              {said.map(([name, text]) => (
                <p key={name}>
                  <span class="second">{name}</span> {text}
                </p>
              ))}
              <p class="second">{fillText(sure.for, { practices: those })}</p>
            </div>
          </Disclosure>
        )
      })}
    </>
  )
}
