import type { ListItem } from '../../content/lists/list-item.ts'
import { table } from '../../content/lists/table.ts'
import type { TableId } from '../../content/lists/table.ts'
import { useMessages } from '../app-context.ts'
import type { AtTable } from './at-table.ts'
import type { TableTalk } from './table-talks.ts'

type Kind = (typeof table)[number]['kind']

/** What a phone says at the table, one line at a time. `at`: which; after the last comes the first again. */
export function useTableLine(of: readonly Kind[], phones: AtTable['phones'], at: number): string {
  const texts = useMessages('lists').table
  const some = linesFor(of, phones)
  return texts[some[at % some.length] as TableId]
}

/** What is said of one phone between them is nothing for people who have one each. */
export function linesFor(of: readonly Kind[], phones: AtTable['phones']): readonly TableId[] {
  const fits = ({ phones: only = phones }: ListItem) => only === phones
  return table.flatMap((item) => (of.includes(item.kind) && fits(item) ? item.id : []))
}

/** To those who listen. */
export function linesOf(talk: TableTalk): readonly Kind[] {
  return talk === 'dial' ? ['listen', 'dial'] : ['listen']
}
