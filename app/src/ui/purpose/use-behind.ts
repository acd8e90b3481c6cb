import type { BesideId } from '../../content/evidence/studies.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import { practices } from '../../content/practices/practices.ts'
import { practicesBehind, withoutStudy } from '../../domain/evidence.ts'
import { useApp, useMessages } from '../app-context.ts'

interface Behind {
  /** What in the app rests on one with these rows, by the names that people know; none says nothing. */
  readonly behind: (study: { readonly rows: readonly string[] }) => string
  readonly unstudied: string
}

export function useBehind(): Behind {
  const { language } = useApp()
  const practice = useMessages('practice')
  const { besides } = useMessages('purpose').sure
  const nameOf = (id: PracticeId | BesideId) =>
    id in besides ? besides[id as BesideId] : practice[id as PracticeId].name
  const all = [...practices, ...useMessages('besides')]
  const studies = useMessages('studies')
  const list = new Intl.ListFormat(language.value)
  const say = (some: readonly { readonly id: PracticeId | BesideId }[]) =>
    list.format(some.map(({ id }) => nameOf(id)))
  return {
    behind: (study) => say(practicesBehind(study, all)),
    unstudied: say(withoutStudy(all, studies)),
  }
}
