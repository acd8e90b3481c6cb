/**
 * All that a phone shows of what rests on it, without a connection: nothing of it may ever be lost. Where
 * a view is given another shape, this gives it the one that was kept.
 */
import type { Attune } from '../../app/src/session/attune.ts'

export async function seenOn(attune: Attune, until: (isSo: () => boolean) => Promise<void>) {
  await until(() => attune.space.value !== null)
  await attune.openOwn()
  await attune.openYes()
  await attune.lookAtMemories()
  await until(() => attune.past.value.length > 0 && attune.own.value !== null)
  await until(() => attune.memories.value.length > 0)
  const { me, others, former, bond, code, standing, strict, question, checkIn, thanks } =
    attune.space.value ?? {}
  const past = attune.past.value
  const media = attune.memories.value.flatMap(({ memory, media: all }) =>
    all.map((_, at) => ({ memory, at })),
  )
  return plain({
    space: { me, others, former, bond, code, standing, strict },
    today: [question, checkIn, thanks],
    past,
    rounds: past.map(({ key }) => attune.round(key)),
    jar: attune.jar.value,
    wins: attune.wins.value,
    memories: attune.memories.value,
    media: await Promise.all(
      media.map(async ({ memory, at }) => {
        const opened = await attune.openMedium(memory, at, 'whole')
        return opened.ok ? opened.value.length : opened.error.kind
      }),
    ),
    own: attune.own.value,
    // Decks that came later are in no phone that was kept.
    yes: attune.yes.value?.filter(({ deck }) => deck === 'closeness').slice(0, 1) ?? null,
    spaces: attune.spaces.value,
  })
}

export type Seen = Awaited<ReturnType<typeof seenOn>>

/** As it comes back from a file. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
