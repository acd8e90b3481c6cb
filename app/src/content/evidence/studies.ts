/**
 * What the practices rest on, and on nothing else: each study with the rows of docs/practices.md that
 * it speaks for. A practice none of whose rows stands here rests on the articles alone, and the page
 * says so. Figures stand in the texts of each language and are those of the studies.
 */
export interface Study {
  readonly id: string
  readonly rows: readonly `P${number}`[]
  /**
   * `trial`: people were given one thing or another and compared. `observed`: diaries, surveys, films,
   * or one group before and after. `advice`: from people who work with couples, not counted by anybody.
   */
  readonly weight: 'trial' | 'observed' | 'advice'
  /** Where it stands, for those who look it up. */
  readonly references: readonly [string, ...string[]]
}

export const studies = [
  {
    id: 'whole-programme',
    rows: ['P36', 'P37', 'P42', 'P43', 'P44', 'P45', 'P46'],
    weight: 'trial',
    references: [
      'Doss et al. 2016, J Consult Clin Psychol 84:285–296',
      'Doss et al. 2019, Behav Ther 50:73–86',
    ],
  },
  {
    id: 'two-programmes',
    rows: ['P36', 'P42', 'P44'],
    weight: 'trial',
    references: ['Doss et al. 2020, J Consult Clin Psychol (ePREP and OurRelationship)'],
  },
  {
    id: 'without-a-coach',
    rows: ['P36', 'P44', 'P45', 'P46'],
    weight: 'trial',
    references: ['Le et al. 2023, Internet Interventions 34:100661'],
  },
  {
    id: 'alone',
    rows: ['P16', 'P100'],
    weight: 'trial',
    references: ['Nowlan et al. 2017, Couple Fam Psychol 6:189–204'],
  },
  {
    id: 'daily-prompt',
    rows: ['P01', 'P61'],
    weight: 'observed',
    references: ['Rogge et al. 2023, J Fam Psychol'],
  },
  {
    id: 'three-steps-deeper',
    rows: ['P47', 'P49', 'P61', 'P68'],
    weight: 'trial',
    references: [
      'Aron et al. 1997, Pers Soc Psychol Bull 23:363–377',
      'J Soc Pers Relat 2021, doi 10.1177/0265407521996055',
      'Slatcher 2010, Pers Relat 17:279–297',
    ],
  },
  {
    id: 'short-turns',
    rows: ['P20', 'P30', 'P49', 'P54', 'P66'],
    weight: 'trial',
    references: ['Sprecher et al. 2013, J Exp Soc Psychol 49:860–866'],
  },
  {
    id: 'fear-of-depth',
    rows: ['P10', 'P47'],
    weight: 'trial',
    references: ['Kardas, Kumar and Epley 2022, J Pers Soc Psychol, doi 10.1037/pspa0000281'],
  },
  {
    id: 'told-and-answered',
    rows: ['P01', 'P02', 'P03', 'P10', 'P54', 'P57', 'P61'],
    weight: 'observed',
    references: ['Laurenceau et al. 1998, J Pers Soc Psychol 74:1238–1251'],
  },
  {
    id: 'good-news',
    rows: ['P02', 'P14', 'P29'],
    weight: 'observed',
    references: [
      'Gable et al. 2004, J Pers Soc Psychol 87:228–245',
      'Gable et al. 2006, J Pers Soc Psychol 91:904–917',
      'J Soc Pers Relat 2014, doi 10.1177/0265407514523545',
    ],
  },
  {
    id: 'thanks',
    rows: ['P05', 'P06'],
    weight: 'trial',
    references: [
      'Algoe and Zhaoyang, J Posit Psychol (PMC5085264)',
      'Chang et al. 2022, Sci Rep 12, doi 10.1038/s41598-022-15650-4',
      'Algoe, Gable and Maisel 2010',
    ],
  },
  {
    id: 'good-things',
    rows: ['P02'],
    weight: 'trial',
    references: ['Boiman-Meshita and Littman-Ovadia 2020, J Posit Psychol'],
  },
  {
    id: 'i-feel',
    rows: ['P51', 'P52', 'P70', 'P71', 'P96'],
    weight: 'trial',
    references: ['Rogers et al. 2018, PeerJ 6:e4831'],
  },
  {
    id: 'a-breath-before',
    rows: ['P98'],
    weight: 'trial',
    references: ['McCurry et al. 2024, Commun Psychol'],
  },
  {
    id: 'agreed-pause',
    rows: ['P82', 'P83', 'P84', 'P87'],
    weight: 'advice',
    references: ['Clinical writing on negotiated time-outs, from work on violence at home'],
  },
  {
    id: 'seen-from-outside',
    rows: ['P59', 'P97'],
    weight: 'trial',
    references: ['Finkel et al. 2013, Psychol Sci 24:1595–1601'],
  },
  {
    id: 'private-writing',
    rows: ['P101'],
    weight: 'trial',
    references: ['Slatcher and Pennebaker 2006, Psychol Sci 17:660–664'],
  },
  {
    id: 'check-up',
    rows: ['P42', 'P116'],
    weight: 'trial',
    references: ['Cordova et al. 2014, J Consult Clin Psychol 82:592–604'],
  },
  {
    id: 'something-new',
    rows: ['P31', 'P32', 'P35', 'P40'],
    weight: 'observed',
    references: ['Coulter and Malouff 2013, Couple Fam Psychol 2:34–44'],
  },
  {
    id: 'touch',
    rows: ['P12', 'P41', 'P73'],
    weight: 'observed',
    references: [
      'J Soc Pers Relat 2021, 38:1035–1045, doi 10.1177/0265407520970278',
      'Floyd 2009, West J Commun 73:113–133',
    ],
  },
  {
    id: 'small-rituals',
    rows: ['P11', 'P12', 'P13', 'P125'],
    weight: 'trial',
    references: ['Collabra: Psychology 2022, 8:38599'],
  },
  {
    id: 'listening',
    rows: ['P09', 'P54', 'P55', 'P56', 'P81'],
    weight: 'observed',
    references: ['Kuhn et al. 2018, J Fam Psychol 32:762–772', 'Registered report, PMC11651903'],
  },
  {
    id: 'phone-away',
    rows: ['P08', 'P20', 'P34'],
    weight: 'observed',
    references: [
      'Beukeboom and Pollmann 2021',
      'Crowley 2018',
      'A survey of 2024, doi 10.1177/20501579241298271',
    ],
  },
  {
    id: 'guided-talk',
    rows: ['P30'],
    weight: 'trial',
    references: ['Rogge, newlywed couples and films, as reported by the press'],
  },
] as const satisfies readonly Study[]

/** What nobody begins with others, and has a row all the same. */
export const besides = [
  { id: 'builder', rows: ['P51'] },
  { id: 'breath', rows: ['P98'] },
  { id: 'intention', rows: ['P99'] },
  { id: 'journal', rows: ['P101'] },
] as const

export type BesideId = (typeof besides)[number]['id']

export type StudyId = (typeof studies)[number]['id']

/** `did`: who did what. `found`: what came of it, with its figures. `but`: what it does not show. */
export type StudyTexts = Readonly<
  Record<
    StudyId,
    { readonly title: string; readonly did: string; readonly found: string; readonly but: string }
  >
>
