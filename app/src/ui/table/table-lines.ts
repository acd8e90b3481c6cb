import { table } from '../../content/lists/table.ts'
import type { TableId } from '../../content/lists/table.ts'
import { useMessages } from '../app-context.ts'
import type { TableTalk } from './table-talks.ts'

type Kind = (typeof table)[number]['kind']

/** What the phone says between people, one line at a time. `at`: which; after the last comes the first again. */
export function useTableLine(of: readonly Kind[], at: number): string {
  const texts = useMessages('lists').table
  const some = table.filter(({ kind }) => of.includes(kind))
  return texts[some[at % some.length]?.id as TableId]
}

/** To those who listen. */
export function linesOf(talk: TableTalk): readonly Kind[] {
  return talk === 'dial' ? ['listen', 'dial'] : ['listen']
}
