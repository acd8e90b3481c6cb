/** What people do, as their thumbs would: every act goes through the door that the screens have. */
import type { RoundKey } from '../../app/src/domain/round-key.ts'
import type { SpaceView } from '../../app/src/session/views.ts'
import { closeness } from '../../app/src/content/decks/closeness.ts'
import type { Device, Tab } from './device.ts'
import type { Sort } from './ledger.ts'
import type { World } from './world.ts'

interface Here {
  readonly world: World
  readonly device: Device
  readonly tab: Tab
  /** Which one it is about, where somebody else has said so. */
  readonly round: RoundKey | null
}

type Act = (here: Here) => void

/** Somebody does something on one of their devices. */
export async function act(
  world: World,
  device: Device,
  name: ActName,
  round: RoundKey | null = null,
): Promise<void> {
  const tab = device.tabs[world.chance.below(Math.max(1, device.tabs.length))]
  if (tab === undefined) return
  await world.step(`does ${name}`, device.name, () => acts[name]({ world, device, tab, round }))
}

export async function anyAct(world: World): Promise<void> {
  const there = world.devices.filter(({ tabs, hasGone }) => tabs.length > 0 && !hasGone)
  if (there.length > 0) await act(world, world.chance.pick(there), world.chance.pick(usual))
}

const acts = {
  write(here) {
    const { attune } = here.tab
    const written = note(here, 'shared')
    keep(attune.write(attune.nameRound('small-win'), { text: written.text }), written)
  },
  seal(here) {
    const round = roundOf(here)
    if (round === null) return
    const written = note(here, 'sealed', round)
    keep(
      here.tab.attune.seal(round, { text: written.text }, here.world.chance.happens(0.3)),
      written,
    )
  },
  takeBack(here) {
    const round = roundOf(here)
    if (round === null) return
    here.world.ledger.takenBack.add(`${here.device.person} ${round}`)
    void here.tab.attune.takeBack(round)
  },
  respond(here) {
    const shown = shownIn(here).find(({ view }) =>
      view.steps.some(({ phase }) => phase?.is === 'revealed'),
    )
    if (shown === undefined) return
    const written = note(here, 'response')
    keep(here.tab.attune.respond(shown.key, written.text), written)
  },
  journal(here) {
    const { attune } = here.tab
    const written = note(here, 'own')
    keep(
      attune.openOwn().then(() => attune.writeJournal(written.text)),
      written,
    )
  },
  draft(here) {
    const round = roundOf(here)
    if (round !== null)
      void here.tab.attune.saveDraft(round, 'answer', { text: 'CANARY half a thought' })
  },
  rename(here) {
    void here.tab.attune.rename(`CANARY name ${here.world.chance.below(99)}`)
  },
  beginYes(here) {
    const { attune } = here.tab
    void attune.openYes().then(() => attune.beginYes('closeness'))
  },
  markYes(here) {
    const { attune } = here.tab
    const { world, device } = here
    const item = world.chance.pick(closeness.slice(0, 2))
    const isYes = world.chance.happens(0.8)
    const mine = world.ledger.marks.get(device.person) ?? new Set()
    if (isYes) world.ledger.marks.set(device.person, mine.add(item))
    void attune.openYes().then(() => attune.markYes('closeness', item, isYes))
  },
  putYesAway(here) {
    const { attune } = here.tab
    void attune.openYes().then(() => attune.putYesAway('closeness'))
  },
  wake: ({ tab }) => tab.attune.wake(),
  /** Whoever waits for a word is given one. */
  answer({ tab: { attune } }) {
    const { invitation, proposals } = attune.space.value ?? {}
    for (const { request, code } of invitation?.requests ?? []) if (code) void attune.admit(request)
    for (const one of proposals ?? []) if (!one.hasAgreed) void attune.agree(one.proposal)
    const pairing = attune.devices.value?.pairing
    if (pairing?.step === 'compare') void attune.comparePairing(true)
  },
  confirm: ({ tab }) => void tab.attune.confirmCode(true),
  look: ({ world, device }) => world.secrecy.look(device),
} satisfies Record<string, Act>
export type ActName = keyof typeof acts

const inTheSpace = ['write', 'seal', 'takeBack', 'respond', 'draft', 'rename'] as const
const alone = ['journal', 'journal', 'beginYes', 'markYes', 'markYes', 'putYesAway'] as const
const atAnyTime = ['wake', 'wake', 'answer', 'confirm', 'look', 'look'] as const
const usual: readonly ActName[] = [
  ...(['write', 'write', 'write', 'seal', 'seal', 'respond'] as const),
  ...[...inTheSpace, ...alone, ...atAnyTime],
]

function note({ world, device }: Here, sort: Sort, round?: RoundKey) {
  return world.ledger.write(sort, device, round)
}

/** Kept once the app says so; what a dead page had promised never comes. */
function keep(outcome: Promise<{ readonly ok: boolean }>, written: { isKept: boolean }): void {
  void outcome.then(({ ok }) => (written.isKept ||= ok))
}

function shownIn({ tab }: Here): readonly SpaceView['question'][] {
  const space = tab.attune.space.value
  return space === null ? [] : [space.question, ...space.waiting, ...space.earlier]
}

/** Today's question mostly; often what somebody else has sealed last, sometimes one of the days before. */
function roundOf({ world, device, tab, round }: Here): RoundKey | null {
  const { chance, ledger } = world
  const space = tab.attune.space.value
  if (round !== null || space === null) return round
  const theirs = ledger.written.findLast(
    (one) => one.round !== null && one.person !== device.person,
  )
  if (theirs && chance.happens(0.4)) return theirs.round
  const earlier = space.earlier.map(({ key }) => key)
  return chance.happens(0.8) || earlier.length === 0 ? space.question.key : chance.pick(earlier)
}
