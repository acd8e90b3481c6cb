import type { Day } from '../domain/calendar-day.ts'

interface Month<Item> {
  /** Its first day. */
  readonly month: Day
  readonly items: readonly Item[]
}

/** Items that come in the order of their days, month by month. */
export function monthsOf<Item extends { readonly day: Day }>(
  items: readonly Item[],
): readonly Month<Item>[] {
  const months: { month: Day; items: Item[] }[] = []
  for (const item of items) {
    const month = `${item.day.slice(0, 7)}-01` as Day
    const last = months.at(-1)
    if (last?.month === month) last.items.push(item)
    else months.push({ month, items: [item] })
  }
  return months
}
