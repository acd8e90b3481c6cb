export const yesEn = {
  title: 'Yes, if you too',
  intro:
    'A list of small things that can bring you closer. Mark what you would be open to talking about. {name} finds out about a mark of yours only by having made the same one.',
  wants: '{name} would like to begin this with you.',
  know: 'Good to know first',
  knowMutual:
    'Whoever marks something finds out later whether the other has marked it too. So mark only what you would be glad to have known, should it be mutual.',
  knowSilence:
    'Nobody is told what you leave unmarked, or whether you looked at all. Still, if nothing ever comes up, {name} may guess that you have marked little.',
  knowTalk:
    'What comes up means: you are both open to talking about it. It is no promise of anything, and you may change your mind.',
  knowServer: 'The server can see that you take part and how often you match, and not in what.',
  knowServerOurs:
    'One of you may run the server. Then this protects less: whoever runs it could find a way to see what the other has marked.',
  knowStop:
    'It begins when both of you want it. You can put it away whenever you like, and nobody is told.',
  notFree:
    'If you do not feel free to leave things unmarked, leave this alone. For times like that there is {help}.',
  help: 'Help',
  begin: 'Begin',
  asked: 'Now {name} can begin it too, or leave it. Nothing happens until then.',
  elsewhere:
    'You use this on another device of yours. Only one of them can hold your marks. If you go on here, what is marked there is let go.',
  useHere: 'Use it here',
  notAnyMore: 'I have changed my mind',
  thisWeek: 'This week',
  matched: 'You are both open to talking about this',
  matchedNote:
    'To talking about it, nothing more. It stands here for this week, and then it is gone.',
  list: 'I am open to talking about',
  listNote:
    'What you mark counts from the next week on. If both of you had marked it then, it comes up the week after. Until then you can take it back. Weeks begin on Thursdays.',
  putAway: 'Put this away',
  putAwayNote: 'If you put this away, your marks are taken back, and {name} is not told.',
  putAwayDone: 'Put away. Nothing of yours is marked any more.',
  alone: 'This is for two. You will find it here once somebody has joined you.',
  more: 'This is for two. There are more of you here, and then it would be too easy to tell who has said yes.',
  otherBond: 'There is no list of this kind for a space like this one.',
} as const
