import { beforeEach, describe, expect, it } from 'vitest'
import type { RoundKey } from '../domain/round-key.ts'
import { createWindow } from './router-window.testing.ts'
import type { RouterWindow } from './router.ts'
import { createRouter } from './router.ts'

function createRouterAt(address: string) {
  const made = createWindow(address)
  return { ...made, router: createRouter(made.as) }
}

let page = createRouterAt('/')
beforeEach(() => void (page = createRouterAt('/')))

describe('router', () => {
  it('takes a secret out of the address before anything else', () => {
    const { router, addresses } = createRouterAt('/join#SECRET')
    expect(addresses()).toEqual(['/join'])
    expect(router.arrival.value).toBe('https://attune.example/join#SECRET')
    expect(router.place.value).toEqual({ at: 'join', step: 0 })
  })

  it('takes a secret that arrives while the page is open', () => {
    const { window, router, addresses } = page
    window.history.pushState(null, '', '/join#LATER')
    window.history.go(0)
    expect(addresses().join()).not.toContain('LATER')
    expect(router.arrival.value).toContain('#LATER')
    expect(router.place.value.at).toBe('join')
  })

  it('goes, comes back, and finds where one had read to', () => {
    const { window, router } = page
    window.scrollY = 320
    router.go({ at: 'me' })
    expect([router.place.value.at, window.scrollY]).toEqual(['me', 0])
    router.back()
    expect([router.place.value.at, window.scrollY]).toEqual(['home', 320])
  })

  it('keeps the step of a flow out of the address', () => {
    const { router, addresses } = page
    router.go({ at: 'start', step: 0 })
    router.go({ at: 'start', step: 1 })
    expect(addresses()).toEqual(['/', '/start', '/start'])
    router.back()
    expect(router.place.value).toEqual({ at: 'start', step: 0 })
  })

  it('leaves no step of a flow behind that is through', () => {
    const { router } = page
    for (const step of [0, 1, 2]) router.go({ at: 'start', step })
    router.replace({ at: 'invite' })
    expect(router.place.value).toEqual({ at: 'invite' })
    router.back()
    expect(router.place.value).toEqual({ at: 'home' })
  })

  it('knows where a practice was begun, also after help and when the page is loaded anew', () => {
    const { window, router, addresses } = page
    router.go({ at: 'card', card: 'begin-again' })
    router.go({ at: 'begin', practice: 'small-win' })
    const begun = { at: 'begin', practice: 'small-win', from: 'learn' }
    expect(router.place.value).toEqual(begun)
    expect(addresses().at(-1)).toBe('/begin/small-win')
    router.go({ at: 'help' })
    router.back()
    expect(router.place.value).toEqual(begun)
    expect(createRouter(window as unknown as RouterWindow).place.value).toEqual(begun)
  })

  it('keeps that for the round which a beginning leads to', () => {
    const { router } = page
    router.go({ at: 'together' })
    router.go({ at: 'begin', practice: 'dial' })
    const key = 'dial/2026-11-22/together' as RoundKey
    router.replace({ at: 'round', key })
    expect(router.place.value).toEqual({ at: 'round', key, from: 'together' })
  })

  it('leaves no address of help behind', () => {
    const { router, addresses } = page
    router.go({ at: 'help' })
    router.go({ at: 'help' })
    expect(router.place.value.at).toBe('help')
    expect(addresses()).toEqual(['/', '/'])
    router.back()
    expect(router.place.value.at).toBe('home')
  })

  it('shows the address when the page is loaded anew with help open', () => {
    const { window, router } = page
    router.go({ at: 'help' })
    const again = createRouter(window as unknown as RouterWindow)
    expect(again.place.value.at).toBe('home')
  })

  it('has nowhere to go back to on the first page but home', () => {
    const { router } = createRouterAt('/me')
    router.back()
    expect(router.place.value.at).toBe('home')
  })

  it('rewinds to the first page it showed', () => {
    const { router, addresses } = page
    router.go({ at: 'me' })
    router.go({ at: 'code' })
    expect(router.isRewound()).toBe(false)
    router.rewind()
    expect(router.isRewound()).toBe(true)
    expect(router.place.value.at).toBe('home')
    expect(addresses()).toHaveLength(3)
  })

  it('survives a state that somebody else wrote', () => {
    const { window, router } = page
    window.history.pushState('not ours', '', '/me')
    window.history.go(0)
    expect(router.place.value.at).toBe('me')
  })
})
