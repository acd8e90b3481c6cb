export const purposeEn = {
  title: 'What this is for, and when not',
  lead: 'For you, and for whoever advises you. It says what Attune can do, when to leave it closed, and how sure anybody can be.',
  is: {
    title: 'What it is for',
    habits:
      'Small habits for people who are well enough with each other to want more: two or more who speak for themselves, each because they want to.',
    education:
      'It is education and practice. It is not therapy, treatment or advice about health, and no help in an emergency.',
    promise:
      'It promises nothing about how you go on. Nobody reads along, scores you or is told anything.',
  },
  not: {
    title: 'When not to use it',
    fear: 'When one of you is afraid of the other, or is threatened, hurt, watched or controlled. Abuse is done by one person to another; it is not a problem that two people talk through. What you open up about could be used against you.',
    now: 'When somebody is in danger now, or thinks of hurting themselves. Help comes first, and people who know about it.',
    pressed:
      'When one of you would do it only because the other wants it. Nobody has to give a reason.',
    ill: 'When drinking, drugs or an illness of the mind decides what happens at home and nobody treats it. Ask somebody trained first; exercises for two can wait.',
    stuck:
      'When opening up hurts again and again, or silence and anger rule. Asking somebody trained is wise, not weak.',
    proof: 'As evidence against somebody, or to find out what they do.',
    ask: 'A few questions about being safe',
  },
  kinds: {
    title: 'Kinds of help',
    lead: 'Attune recommends nobody and earns nothing by this.',
    couple: 'A couples therapist, when you are stuck together and neither is afraid of the other.',
    single:
      'A therapist for one person, best face to face, when trust or opening up is hard in general, or when you are afraid.',
    programme: 'A guided programme of some weeks, online or in a group.',
    line: 'A crisis line or an abuse service, at any point, also to ask a question.',
    note: 'Write down what you chose',
    noteAlone: 'What you choose can go into your journal, once you have one here.',
  },
  sure: {
    title: 'How sure is any of this',
    lead: 'No study was made of Attune. Each of these was made of something like a part of it, with other people, mostly couples or strangers. d says how far two groups were apart: the larger it is, the more so.',
    did: 'Who did what:',
    found: 'What came of it:',
    but: 'What it does not show:',
    where: 'Where it stands:',
    for: 'Behind: {practices}.',
    besides: {
      builder: 'Something hard, step by step',
      breath: 'A calm breath',
      intention: 'Your intention',
      journal: 'Your journal',
    },
    weight: {
      trial: 'compared',
      observed: 'watched, not tried out',
      advice: 'advice from practice',
    },
  },
  one: {
    title: 'What “{practice}” rests on',
    none: 'No study speaks for this one yet. It rests on the articles that Attune began with, and on what counsellors advise.',
    all: 'All of it, and what Attune is not',
  },
  rest: {
    title: 'What only the articles say',
    lead: 'Attune began with four articles on emotional intimacy. What has no study above rests on them and on what counsellors advise:',
    claims:
      'Some of those articles also advertise. We repeat none of their figures, and nothing that they say about women and men in general.',
  },
  therapists: {
    title: 'If you advise people',
    alone:
      'Ask each person alone, before you recommend exercises for two, whether they are afraid of the other. The app asks too, keeps no answer and tells nobody; it cannot replace your asking.',
    before:
      'The pause, the “I feel” builder and every joint exercise are unfit where one controls the other: a break that one person imposes is itself a way to control.',
    see: 'You see nothing of what they write unless one of them shows it to you. There is no account for professionals.',
    more: 'The same with all references is in docs/evidence.md of the source code.',
  },
} as const
