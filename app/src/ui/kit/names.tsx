import { useApp } from '../app-context.ts'
import { nameList } from '../name-list.ts'
import { Name } from './words.tsx'

/** “Sam and Kim”: each name for itself, so that none can turn another around. */
export function Names({ of }: { of: readonly (string | { readonly name: string })[] }) {
  const { language } = useApp()
  // A list leaves out what is empty, and then takes “and” for a name.
  const names = of.map((one) => (typeof one === 'string' ? one : one.name) || ' ')
  return (
    <>
      {nameList(names, language.value).map((part, at) =>
        at % 2 === 0 ? <Name key={at} of={part} /> : part,
      )}
    </>
  )
}
