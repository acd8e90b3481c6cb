import type { ListName, lists } from './lists.ts'

type IdOf<Name extends ListName> = (typeof lists)[Name][number]['id']
type KindOf<Name extends ListName> = (typeof lists)[Name][number]['kind']

/** What a list's items say. */
export type ListTexts = { readonly [Name in ListName]: Readonly<Record<IdOf<Name>, string>> }

/** What the kinds of a list are called. */
export type ListKinds = { readonly [Name in ListName]: Readonly<Record<KindOf<Name>, string>> }
