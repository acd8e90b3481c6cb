import type { Hosting } from '../../session/attune.ts'
import type { InvitationView, PersonView, ProposalView, SpaceView } from '../../session/views.ts'

type Hosted = Pick<
  SpaceView,
  'me' | 'others' | 'standing' | 'invitation' | 'proposals' | 'code' | 'online'
>

interface Host {
  now(): Hosted | null
  change(more: Partial<Hosted>): void
  /** Never comes back where whatever asks the relay gets no answer. */
  answer(): Promise<void>
  /** There is no room for what is written. */
  isFull: boolean
}

export const sampleLink =
  'https://attune.example/join#AQIwPmyMzVKr1nQk0c8uYxX5Yk3Jt0wq2o8xJb4hUuP3t9Qe7sVn2LmRzTgWkEa'

/** A link of some terms, and whoever has asked to come in by it. */
export function sampleInvitation(more: Partial<InvitationView> = {}): InvitationView {
  return {
    ...{ link: sampleLink, requests: [], ended: false, history: false, returning: null },
    ...more,
  }
}

/** Asking somebody in, with nobody at the other end of the link. */
export function createSampleHosting({ now, change, answer, isFull }: Host): Hosting {
  const full = { ok: false, error: { kind: 'storage-full' } } as const
  return {
    async createInvitation(terms) {
      await answer()
      if (now()?.online === false) return offline
      change({ invitation: sampleInvitation(terms) })
      return done
    },
    async admit(request) {
      const { me, others, invitation } = now() ?? {}
      const asked = invitation?.requests.find((one) => one.request === request)
      const { history = false, returning = null } = invitation ?? {}
      if (now()?.online === false) return offline
      if (me === undefined || asked === undefined || others === undefined) return offline
      const terms = { history, returning }
      const waiting = { proposal: 'mine', by: me, name: asked.name, hasAgreed: true, ...terms }
      const isForOthers = others.some(({ member }) => member !== returning)
      if (isForOthers) change({ invitation: null, proposals: [waiting] })
      else change(comeIn(others, waiting))
      return done
    },
    async endInvitation() {
      if (isFull) return full
      change({ invitation: sampleInvitation({ link: '', ended: true }) })
      return done
    },
    async agree(proposal) {
      if (isFull) return full
      const proposals = now()?.proposals ?? []
      change({
        proposals: proposals.map((one) => ({
          ...one,
          hasAgreed: one.hasAgreed || one.proposal === proposal,
        })),
      })
      return done
    },
    confirmCode: async (same) => {
      const pictures = now()?.code?.pictures ?? null
      change({ code: { pictures, confirmed: same ? 'same' : 'different' } })
    },
  }
}

function comeIn(others: readonly PersonView[], { name, returning }: ProposalView): Partial<Hosted> {
  const newcomer = { member: returning === null ? 'sam' : `${returning}, again`, name }
  return {
    others: [...others.filter(({ member }) => member !== returning), newcomer],
    standing: 'together',
    invitation: null,
  }
}

const done = { ok: true, value: null } as const
const offline = { ok: false, error: { kind: 'offline' } } as const
