/**
 * The doors for whoever is not a member yet (wire-format.md §7). Each allows one method; paths are
 * matched whole, never taken apart further than that.
 */
import type { InviteId, RequestId, WayId } from '@attune/wire/ids.ts'
import { textToId } from '@attune/wire/ids.ts'
import { routes } from '@attune/wire/routes.ts'

export type Route =
  | { readonly kind: 'health'; readonly method: 'GET' }
  | { readonly kind: 'relay'; readonly method: 'GET' }
  | { readonly kind: 'spaces'; readonly method: 'POST' }
  | { readonly kind: 'invite'; readonly method: 'GET'; readonly invite: InviteId }
  | { readonly kind: 'way'; readonly method: 'GET'; readonly way: WayId }
  | {
      readonly kind: 'request'
      readonly method: 'POST'
      readonly invite: InviteId
      readonly request: RequestId
    }

/** Null for a path that is not one of them: perhaps a file, or a page of the app. */
export function matchRoute(path: string): Route | null {
  if (path === routes.health) return { kind: 'health', method: 'GET' }
  if (path === routes.relay) return { kind: 'relay', method: 'GET' }
  if (path === routes.spaces) return { kind: 'spaces', method: 'POST' }
  const way = textToId<WayId>(wayPath.exec(path)?.[1] ?? '')
  if (way !== null) return { kind: 'way', method: 'GET', way }
  const [, inviteText, requestText] = invitePath.exec(path) ?? []
  const invite = textToId<InviteId>(inviteText ?? '')
  if (invite === null) return null
  if (requestText === undefined) return { kind: 'invite', method: 'GET', invite }
  const request = textToId<RequestId>(requestText)
  return request && { kind: 'request', method: 'POST', invite, request }
}

const invitePath = /^\/v1\/invites\/([A-Za-z0-9_-]{22})(?:\/requests\/([A-Za-z0-9_-]{22}))?$/

const wayPath = /^\/v1\/ways\/([A-Za-z0-9_-]{22})$/

/** Everything under here is the relay's, so that a misspelt door is never a page of the app. */
export function isRelayPath(path: string): boolean {
  return path === routes.health || path.startsWith('/v1/')
}
