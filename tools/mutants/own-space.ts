/** One's own space, apart from everything shared, and leaving. */
import type { Mutant } from './mutant.ts'

export const ownMutants: readonly Mutant[] = [
  {
    name: 'a page of one’s own fits into a shared log',
    breaks: 'T7',
    file: 'app/src/sync/entry-content.ts',
    before: '  readonly [audience]?: Whose\n',
    after: '',
    tests: ['app/src/session/own-apart.test.ts'],
    isOfTypes: true,
  },
  {
    name: 'one’s own pages rest where shared ones do',
    breaks: 'T7',
    file: 'app/src/sync/own-log.ts',
    before: "openSpaceLog<'own'>(bytesToId<SpaceId>(root), own, store, keys)",
    after: "openSpaceLog<'own'>(bytesToId<SpaceId>(root), own, store)",
    tests: ['app/src/sync/own-log.test.ts'],
  },
  {
    name: 'one’s own space is begun anew over what cannot be read',
    breaks: 'kept',
    file: 'app/src/sync/own-log.ts',
    before:
      'if (epochs.length > 0 || (await Promise.all(kept)).some((row) => row !== null)) return null',
    after:
      'if (epochs.length > 0 || (await Promise.all(kept)).every((row) => row !== null)) return null',
    tests: ['app/src/sync/own-log.test.ts'],
  },
  {
    name: 'two tabs take each other’s place in one’s own space',
    breaks: 'kept',
    file: 'app/src/sync/own-log.ts',
    before: '  if (cursor > known) return []\n',
    after: '',
    tests: ['app/src/sync/own-log.test.ts'],
  },
  {
    name: 'photos stay when their space is left',
    breaks: 'T9',
    file: 'app/src/session/leaving.ts',
    before: ', { clear: blobRows(space).root }]',
    after: ']',
    tests: ['app/src/session/leaving.test.ts'],
  },
  {
    name: 'a space that was left is only taken off the list',
    breaks: 'R3',
    file: 'app/src/session/leaving.ts',
    before: 'return [{ clear: spaceKeys(space).root }, ',
    after: 'return [',
    tests: ['app/src/session/leaving.test.ts'],
  },
  {
    name: 'another tab goes on in a space that was left',
    breaks: 'R3',
    file: 'app/src/sync/while-here.ts',
    before: 'return isHere ? change(values) : []',
    after: 'return change(values)',
    tests: ['app/src/session/leaving.test.ts'],
  },
  {
    name: 'of a space that was left on another device the photos stay',
    breaks: 'T9',
    file: 'app/src/session/leaving.ts',
    before: '([settings]) => [...allOf(space), ',
    after: '([settings]) => [{ clear: spaceKeys(space).root }, ',
    tests: ['app/src/session/leaving.test.ts'],
  },
  {
    name: 'a second tab that joins puts its keys over those of the first',
    breaks: 'kept',
    file: 'app/src/session/listed-space.ts',
    before: '      if (!isFirst) return []\n',
    after: '',
    tests: ['app/src/session/listed-space.test.ts'],
  },
  {
    name: 'fear closes what stands behind the gate in one space alone',
    breaks: 'T13',
    file: 'app/src/session/moves.ts',
    before: 'for (const { passed } of everywhere()) passed.delete(gate)',
    after: 'writer.passed.delete(gate)',
    tests: ['app/src/session/spaces.slow.test.ts'],
  },
  {
    name: 'a space that was left stands on the screen until another takes its place',
    breaks: 'kept',
    file: 'app/src/session/open-spaces.ts',
    before:
      '      open.delete(space)\n      // Off the screen before another takes its place: what is typed for some must not stand before others.\n      events.changed()\n',
    after: '      open.delete(space)\n',
    tests: ['app/src/session/spaces.slow.test.ts'],
  },
]
