import { expect, it } from 'vitest'
import { ownFault } from './passphrase.ts'

it('wants twelve letters, typed the same twice', () => {
  expect(ownFault('elevenchars', 'elevenchars')).toBe('passphrase-short')
  expect(ownFault('           a', '           a')).toBe('passphrase-short')
  expect(ownFault('twelve chars', 'twelve chars')).toBe(null)
  expect(ownFault('twelve chars', 'twelve char')).toBe('differ')
})

it('counts letters as people do', () => {
  expect(ownFault('😀'.repeat(6), '😀'.repeat(6))).toBe('passphrase-short')
})
