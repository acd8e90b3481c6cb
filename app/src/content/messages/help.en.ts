export const helpEn = {
  title: 'Help',
  where: 'Where are you?',
  whereHint: 'It stays on this page. Nothing is asked of any server.',
  elsewhere: 'Somewhere else',
  emergency: 'Emergency',
  crisis: 'Someone to talk to in a crisis',
  abuse: 'If someone frightens or hurts you',
  call: 'Call {number}',
  callPress: 'Call {number}, then press {press}',
  text: 'Text {number}',
  textMessage: 'Text {message} to {number}',
  chat: 'Chat at {site}',
  inLanguage: 'in {language}',
  checked: 'Checked on {day}.',
  check: {
    line: 'A few questions about being safe',
    title: 'Only for you',
    only: 'Six sentences. Say of each how it is for you, and stop whenever you like. Nothing is kept, sent or told to anybody.',
    statements: {
      disagree: 'When I see things differently, I am afraid of what happens next.',
      money: 'Someone decides what money I have, or I must answer for whatever I spend.',
      phone: 'Someone goes through my phone, or keeps track of where I am.',
      out: 'Someone decides where I may go or whom I may see.',
      threats:
        'Someone has threatened to hurt me, themselves, children or animals, to break my things, or to tell others what is private.',
      force: 'Someone has hit, pushed or held me, or pressed me into touch that I did not want.',
    },
    yes: 'Yes',
    'not-sure': 'Not sure',
    no: 'No',
    stop: 'Stop here',
    before: 'One step back',
    careful:
      'Living with things like these can wear a person down and be dangerous. It is not your fault. Exercises for two are not made for this, and what you say in them could be used against you. People who know about it can listen, without deciding anything for you.',
    clear:
      'Nothing you said here points to fear or control. If something feels wrong to you all the same, that counts, and people will listen.',
    noVerdict:
      'These questions see little and decide nothing about anybody. What you do with this is yours to decide. Nothing of it is left on this phone.',
    toHelp: 'Who can help',
  },
} as const
