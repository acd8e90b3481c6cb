import type { PersonView, SpaceView } from './views.ts'

export type People = Pick<SpaceView, 'me' | 'others' | 'former'>

/** Also who has left since. */
export function personIn({ me, others, former }: People, member: string): PersonView {
  const found = [me, ...others, ...former].find((one) => one.member === member)
  return found ?? { member, name: '' }
}
