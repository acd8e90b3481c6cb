import type { SpaceView } from '../session/views.ts'

/** Whose words they are; of who has left since, too. Empty while a name is on its way. */
export function nameOf({ me, others, former }: SpaceView, member: string): string {
  return [me, ...others, ...former].find((person) => person.member === member)?.name ?? ''
}
