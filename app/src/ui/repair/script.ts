import type { LazyAttune } from '../../session/lazy-attune.ts'

/** Something that everybody here has said yes to, for when voices rise. */
export function hasScript({ past, round }: Pick<LazyAttune, 'past' | 'round'>): boolean {
  return past.value.some(
    ({ practice, key }) =>
      practice === 'repair-script' &&
      round(key)?.view.steps.some(
        ({ phase }) =>
          'wishes' in phase && phase.wishes.some(({ standing }) => standing === 'stands'),
      ),
  )
}
