import { describe, expect, it } from 'vitest'
import { studies } from '../content/evidence/studies.ts'
import { practices } from '../content/practices/practices.ts'
import { practicesBehind, withoutStudy } from './evidence.ts'

describe('evidence', () => {
  it('is told of every practice once: a study behind it, or that there is none', () => {
    const studied = new Set(studies.flatMap((study) => practicesBehind(study, practices)))
    const others = withoutStudy(practices, studies)
    expect(others.filter((one) => studied.has(one))).toEqual([])
    expect(studied.size + others.length).toBe(practices.length)
  })

  it('is nobody’s who shares no row with a study', () => {
    const study = { rows: ['P05', 'P06'] }
    const thanks = { id: 'thanks', rows: ['P06'] }
    const walk = { id: 'walk', rows: ['P34', 'P35'] }
    const evening = { id: 'evening', rows: ['P01', 'P05'] }
    expect(practicesBehind(study, [thanks, walk, evening])).toEqual([thanks, evening])
    expect(withoutStudy([thanks, walk], [study])).toEqual([walk])
    expect(withoutStudy([thanks], [])).toEqual([thanks])
  })
})
