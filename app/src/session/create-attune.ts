/** The session itself: what is kept here, and everything that the screens may ask of it. */
import { signal } from '@preact/signals-core'
import type { SpaceId } from '@attune/wire/ids.ts'
import { devicesAndWays } from './devices-stub.ts'
import { createArrivals } from './arriving.ts'
import type { Attune } from './attune.ts'
import type { Notice } from './faults.ts'
import { createHosting } from './hosting.ts'
import type { KeptHere, Views } from './kept-here.ts'
import { openKeptHere } from './kept-here.ts'
import type { Here } from './meeting.ts'
import { createOwn } from './own.ts'
import type { SessionParts } from './parts.ts'
import { createRounds } from './playing.ts'
import { createPortable } from './portable.ts'
import { createSpaceList } from './space-list.ts'
import { knowledgeOf } from './view.ts'
import type { DeviceView, SpaceSummary, SpaceView } from './views.ts'

export function createAttune(parts: SessionParts): Attune {
  const views = createViews(parts)
  const { device, space, spaces, notice } = views
  const own = createOwn(parts, () => kept.opened())
  const kept = openKeptHere(parts, views, own.refreshOwn)
  const { open, inSpace, show } = kept

  return {
    device,
    space,
    notice,
    dismissNotice: () => (notice.value = null),
    wake: kept.wake,
    setLanguage: (language) => kept.change((before) => ({ ...before, language })),
    setTheme: (theme) => kept.change((before) => ({ ...before, theme })),
    ...createArrivals(parts, () => whereWeAre(kept, parts), kept.enter),
    cancelJoining: () => cancelJoining(kept, views),
    ...createHosting(
      parts,
      async (request) => (await open.inUse?.admit(request)) ?? false,
      inSpace,
      show,
    ),
    ...createSpaceList({
      ...{ spaces, open, inSpace, show },
      vault: () => kept.vault,
      tellLeavings: kept.lookAfterOthers,
    }),
    ...createRounds({
      ...{ space, inSpace, show, today: parts.today, random: parts.random },
      knowledge: () => knowledgeHere(kept, parts),
      rememberTelling: (tellBefore) => kept.change((before) => ({ ...before, tellBefore })),
    }),
    ...own,
    // Here a person's own devices and the ways back in come in, in the place of the stub.
    ...devicesAndWays(),
    ...createPortable(parts, kept.opened, kept.refresh),
  }
}

function createViews({ language }: SessionParts): Views {
  return {
    device: signal<DeviceView>({
      opening: 'opening',
      language,
      theme: 'system',
      keptForGood: false,
      isLooking: false,
    }),
    space: signal<SpaceView | null>(null),
    spaces: signal<readonly SpaceSummary[]>([]),
    notice: signal<Notice | null>(null),
  }
}

async function whereWeAre(kept: KeptHere, parts: SessionParts): Promise<Here | null> {
  const vault = await kept.opened()
  return vault && { vault, sessions: kept.open.all.map(({ session }) => session), parts }
}

function knowledgeHere({ open, vault }: KeptHere, { today }: SessionParts) {
  const tellBefore = vault?.settings.tellBefore === true
  return open.inUse && knowledgeOf(open.inUse.session, { today: today(), tellBefore })
}

async function cancelJoining({ open, vault, show }: KeptHere, { space }: Views): Promise<void> {
  const joining = space.peek()
  // Let in meanwhile, or asked twice: nobody loses a space that they are in.
  if (vault === null || joining?.standing !== 'joining') return
  const gone = joining.space as SpaceId
  await vault.change((before) => {
    const left = before.spaces.filter((one) => one !== gone)
    return { ...before, spaces: left, inUse: left.at(-1) ?? null }
  })
  open.close(gone)
  await open.use(vault.settings.inUse, vault.store)
  show()
}
