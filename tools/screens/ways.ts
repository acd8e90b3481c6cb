import type { BrowserContextOptions } from 'playwright-core'
import type { SceneAsked } from '../../app/src/ui/testing/sample-scenes.ts'
import type { Screen } from './screen.ts'

/** A way to look at a screen: a device, a language, names, the size of the text. */
export interface Way {
  /** The folder, to which each light adds its own name. */
  readonly name: string
  readonly context: BrowserContextOptions
  readonly lights: readonly ['light', ...'dark'[]]
  readonly language: SceneAsked['language']
  readonly names?: NonNullable<SceneAsked['names']>
  /** As the browser's own setting has it. */
  readonly textSize?: '200%'
  readonly shows: (screen: Screen) => boolean
}

const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}
const onPhone = { context: phone, lights: ['light'] as ['light'], language: 'en' as const }
const all = () => true
const hard = ({ isHard }: Screen) => isHard === true

export const ways: readonly Way[] = [
  { ...onPhone, name: 'phone', lights: ['light', 'dark'], shows: all },
  {
    ...onPhone,
    name: 'desktop',
    context: { viewport: { width: 1280, height: 800 } },
    lights: ['light', 'dark'],
    shows: all,
  },
  {
    ...onPhone,
    name: 'narrow-spanish',
    context: { ...phone, viewport: { width: 320, height: 640 } },
    language: 'es',
    shows: all,
  },
  { ...onPhone, name: 'large-text', textSize: '200%', shows: hard },
  {
    ...onPhone,
    name: 'long-names',
    names: {
      me: 'Wolfeschlegelsteinhausenbergerdorff',
      other: 'María de los Ángeles Fernández-Villa',
    },
    shows: hard,
  },
  { ...onPhone, name: 'rtl-names', names: { me: 'נור', other: 'سام' }, shows: hard },
]
