/** What came of all attacks, for whoever reads it: by threat, then whatever did not go as it must. */
import type { Outcome, Threat, Verdict } from './attack.ts'

export interface Figures {
  readonly attacks: number
  readonly accepted: number
  readonly undetected: number
  /** Attacks that prove nothing: their honest run did not get through, or was taken for one. */
  readonly void: number
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (...verdicts: readonly Verdict[]) =>
    outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length
  return {
    attacks: outcomes.length,
    accepted: count('accepted'),
    undetected: count('undetected'),
    void: count('no-control', 'false-alarm', 'broken'),
  }
}

export function isGood({ accepted, undetected, void: proveNothing }: Figures): boolean {
  return accepted + undetected + proveNothing === 0
}

export function threatLines(outcomes: readonly Outcome[]): readonly string[] {
  const byThreat = Map.groupBy(outcomes, ({ attack }) => attack.threat)
  return [...byThreat]
    .toSorted(([a], [b]) => numberOf(a) - numberOf(b))
    .map(([threat, of]) => {
      const { attacks, accepted, undetected, void: none } = figuresOf(of)
      const refused = attacks - accepted - undetected - none
      const counts = [`${attacks} attacks`, `refused ${refused}`, `accepted ${accepted}`]
      return [threat, ...counts, `undetected ${undetected}`].map((one) => one.padEnd(14)).join('')
    })
}

export function outcomeLine({ attack, verdict, noticed }: Outcome): string {
  const { threat, name, source } = attack
  return `${verdict.padEnd(11)} ${threat.padEnd(4)} ${name}\n${' '.repeat(17)}${noticed.join(' · ')} [${source}]`
}

export function lastLine({ attacks, accepted, undetected }: Figures): string {
  return `attacks ${attacks}, accepted ${accepted}, undetected ${undetected}`
}

const numberOf = (threat: Threat) => Number(threat.slice(1))
