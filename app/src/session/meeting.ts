/** Beginning a space and coming into someone's: fetched when a person goes there. */
import { decodeRelayFacts, routes } from '@attune/wire/routes.ts'
import { checkName } from '../domain/text.ts'
import { fail } from '../crypto/result.ts'
import type { Invitation, MayStart, StartAnswers } from './attune.ts'
import type { RelayKeeper } from '../content/bond.ts'
import type { InvitationFault, NameFault, Outcome, StartFault } from './faults.ts'
import { firstLink } from './first-link.ts'
import { giveBackSpace, isLost } from './giving-back.ts'
import type { ReadInvitation } from './joining.ts'
import { prepareJoining, readInvitation as readLink } from './joining.ts'
import type { KeptHere } from './kept-here.ts'
import { checkTypedName } from './typed-name.ts'
import { openInvitation } from './own-invitation.ts'
import type { SessionParts } from './parts.ts'
import { readBond } from './records.ts'
import { startSpace } from './starting.ts'
import type { Vault } from './vault.ts'
import { standingOf } from './view.ts'

/** Where somebody stands who opens a link. */
export interface Here {
  readonly kept: KeptHere
  readonly vault: Vault
  readonly parts: SessionParts
}

/** A link for starting goes first to a space of this device that the relay has lost. */
export async function canStart(
  { kept, parts }: Omit<Here, 'vault'>,
  token: string | null,
): Promise<MayStart> {
  for (const { session } of token === null ? [] : kept.open.all) {
    await firstLink(session, parts.scheduler)
    if (!isLost(session)) continue
    if ((await giveBackSpace(session, token, parts)) === 'known') return 'given-back'
  }
  const answer = await parts.transport.fetch('GET', routes.relay, null)
  const facts = answer?.status === 200 ? decodeRelayFacts(answer.body) : null
  if (facts === null) return 'offline'
  return facts.open || token !== null ? 'yes' : 'needs-link'
}

export async function start(
  { kept, vault, parts }: Here,
  answers: StartAnswers,
): Promise<Outcome<null, StartFault>> {
  const name = checkTypedName(answers.name)
  if (!name.ok) return name
  const started = await startSpace({ ...answers, name: name.value }, vault, parts)
  if (!started.ok) return started
  await vault.change(() => ({ language: answers.language }))
  return kept.enter(started.value, vault)
}

export async function readInvitation(
  here: Here,
  link: string,
): Promise<Outcome<Invitation, InvitationFault>> {
  const read = await readHere(link, here)
  if (!read.ok) return read
  const { name, bond } = read.value.card
  const inviter = checkName(name)
  const known = readBond({ ...bond })
  if (!inviter.ok || known === undefined) return fail('not-genuine')
  return { ok: true, value: { inviter: inviter.value, bond: known } }
}

export async function join(
  here: Here,
  link: string,
  typedName: string,
  keeper: RelayKeeper,
): Promise<Outcome<null, InvitationFault | NameFault>> {
  const name = checkTypedName(typedName)
  if (!name.ok) return name
  const read = await readHere(link, here)
  if (!read.ok) return read
  const { vault } = here
  const joining = prepareJoining(read.value, name.value, keeper, here.parts)
  const kept = await joining.keep(vault)
  return kept.ok ? here.kept.enter(joining.space, vault) : kept
}

export async function cancelJoining({ kept: { open, show }, vault }: Here): Promise<void> {
  const joining = open.inUse?.session
  // Let in meanwhile, or asked twice: nobody loses a space that they are in.
  if (joining === undefined || standingOf(joining) !== 'joining') return
  const gone = joining.space
  await vault.change((before) => {
    const left = before.spaces.filter((one) => one !== gone)
    return { spaces: left, inUse: left.at(-1) ?? null }
  })
  open.close(gone)
  await open.use(vault.settings.inUse, vault.store)
  show()
}

/** A link to a space that this device is in already leads nowhere new. */
async function readHere(
  link: string,
  { kept, vault, parts }: Here,
): Promise<Outcome<ReadInvitation, InvitationFault>> {
  const read = await readLink(link, parts)
  if (!read.ok) return read
  const { keys, card } = read.value
  const isOwn = kept.open.all.some(({ session }) => openInvitation(session)?.invite === keys.invite)
  if (isOwn) return fail('own')
  return vault.settings.spaces.includes(card.space) ? fail('already-here') : read
}
