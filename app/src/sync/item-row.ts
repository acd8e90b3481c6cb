/** What rests of an item of the stream, under its cursor or in a segment. */
import { bytes, numbered, record } from '@attune/wire/fields.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import { itemKinds } from '@attune/wire/stream-item.ts'

export type ItemRow = Omit<StreamItem, 'cursor'>

export const itemFields = record<ItemRow>({ kind: numbered(itemKinds), bytes: bytes() })
