import type { PersonView } from '../../session/views.ts'
import { useApp } from '../app-context.ts'
import { Name } from '../kit/words.tsx'

/** “Sam”, “Sam and Ida”: everyone of them, as the language strings names together. */
export function Names({ of }: { of: readonly PersonView[] }) {
  const { language } = useApp()
  const parts = new Intl.ListFormat(language.value).formatToParts(of.map((_, at) => String(at)))
  return (
    <>
      {parts.map(({ type, value }) =>
        type === 'element' ? <Name key={value} of={of[Number(value)]?.name ?? ''} /> : value,
      )}
    </>
  )
}
