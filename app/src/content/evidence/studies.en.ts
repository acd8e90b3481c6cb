import type { StudyTexts } from './studies.ts'

export const studiesEn: StudyTexts = {
  'whole-programme': {
    title: 'A programme of some weeks, alone and together',
    did: '300 couples, by chance: about eight hours online with four short calls, or two months of waiting.',
    found:
      'More content with each other than those who waited (d = 0.69), more confidence (0.47), less that was bad between them (0.57), less low mood (0.71) and worry (0.94). Of 151 couples asked a year later, the gains had lasted.',
    but: 'People called them four times. The effects were larger where things were hard at the start.',
  },
  'two-programmes': {
    title: 'Two programmes side by side',
    did: '742 couples with little money, by chance: one of two online programmes.',
    found: 'Both helped about as much (median d = 0.46), and it lasted for four months.',
    but: 'There were no fewer break-ups. Nothing here promises that two people stay together.',
  },
  'without-a-coach': {
    title: 'Without a coach',
    did: '740 couples: calls from a coach, calls where needed, only automatic emails, or waiting.',
    found:
      'Emails alone did nearly as well (d = 0.40) as coaches (0.46 and 0.47). 59, 65 and 54 in a hundred finished.',
    but: 'That was a whole programme of several hours, not a few questions in an app.',
  },
  alone: {
    title: 'One person alone',
    did: 'A small first trial: one of the two worked through an online programme without the other.',
    found: 'That person’s own life felt better (d = 0.69).',
    but: 'The relationship did not measurably change. Working alone may do you good; it is no promise for the two of you.',
  },
  'daily-prompt': {
    title: 'One question a day, opened once both have answered',
    did: '405 couples, one month with another app that does this.',
    found: 'About 80 in a hundred said that things had become better.',
    but: 'As far as we could see there was no group to compare with, so nobody knows what would have come by itself.',
  },
  'three-steps-deeper': {
    title: 'Questions in three steps, deeper each time',
    did: 'Strangers took turns with questions for 45 minutes, or made small talk.',
    found:
      'They felt closer than after small talk. It worked on video as well as face to face. 60 couples who did it with another couple felt closer to their own partner too. Being told to become close added nothing.',
    but: 'Mostly strangers, and one evening.',
  },
  'short-turns': {
    title: 'Short turns',
    did: 'Strangers told each other about themselves in short turns, or one first and then the other.',
    found:
      'Short turns led to more liking and closeness. The difference stayed even after the long turns had been swapped.',
    but: 'Strangers, in a first talk.',
  },
  'fear-of-depth': {
    title: 'The fear of going deeper',
    did: 'A series of experiments on what people expect of a deeper talk.',
    found:
      'People thought it would be more awkward than it was, and that the other would care less than they did.',
    but: 'Less so with people who are close already.',
  },
  'told-and-answered': {
    title: 'Telling, and being answered',
    did: 'People kept a diary of what they told each other, for one or two weeks.',
    found:
      'They felt closer where something was told, and partly because the other seemed to understand and care. Feelings did more than facts.',
    but: 'Diaries show what goes together, not what causes what.',
  },
  'good-news': {
    title: 'Answering good news',
    did: 'Diaries, and 79 couples filmed while one told something good and something bad.',
    found:
      'Warm, asking answers went with closeness. How good news was answered told more about break-ups two months on than how bad news was.',
    but: 'When people were taught to answer that way, they were no more content than before. They did feel more thanked.',
  },
  thanks: {
    title: 'Saying thanks',
    did: 'Couples were asked to say thanks for a month, or did something else. 125 couples made a plan of when to say it, for 35 nights. 67 couples kept a diary for two weeks.',
    found:
      'The effect was modest, and there where the other felt seen. A plan led to more thanks and more time together. In the diary, thanks lifted the next day for both; feeling in debt did not.',
    but: 'Thanks on command, where little else is warm, may do nothing. There is no quota.',
  },
  'good-things': {
    title: 'Good things of the day',
    did: '134 couples in three groups; one noted good things that they shared.',
    found: 'They felt closer.',
    but: 'One study.',
  },
  'i-feel': {
    title: 'Your side, then mine',
    did: 'People read imagined rows and rated eight ways to begin.',
    found:
      'Saying “I” and showing that one sees the other side each made people expect less defence. Both together were best.',
    but: 'Ratings of imagined scenes, not real rows. Never for someone who is afraid of the other.',
  },
  'a-breath-before': {
    title: 'A breath before you answer',
    did: '81 young couples in a game in which they could annoy each other, with a forced wait of 5, 10 or 15 seconds.',
    found: 'Five seconds stopped paying back as well as fifteen.',
    but: 'A game. The authors say themselves that it is no answer to abuse.',
  },
  'agreed-pause': {
    title: 'A pause that both agreed on',
    did: 'Counsellors who work with violence at home wrote down how breaks go wrong and right.',
    found:
      'A break that one person imposes was used to control and felt like being left. It takes seven agreed steps: notice, decide, signal, acknowledge, part, calm down, return.',
    but: 'Advice from practice. Twenty minutes is what many counsellors suggest; we saw no test of that number.',
  },
  'seen-from-outside': {
    title: 'Seven minutes, seen from outside',
    did: '120 couples, by chance: in their second year, three times, seven minutes of writing about their last conflict as somebody would who wishes them all well.',
    found:
      'Those who did not write became less content over time; those who wrote did not. They argued as often, with less distress.',
    but: 'Every four months, not every day. The writing is private.',
  },
  'private-writing': {
    title: 'Writing for oneself',
    did: 'One of each of 86 couples wrote for 20 minutes on three days, about feelings or about the day.',
    found:
      'Three months later 77 in a hundred of those who wrote about feelings were still together, of the others 52.',
    but: 'One study.',
  },
  'check-up': {
    title: 'A look at the two of you, once a year',
    did: '215 couples: an assessment and a talk about what it showed, and again after a year.',
    found: 'Closeness rose over two years (d from 0.20 to 0.55, on average 0.37).',
    but: 'An assessment with a talk about it is more than the circles and questions here.',
  },
  'something-new': {
    title: 'Something new together',
    did: '101 couples did something exciting for 90 minutes a week, for four weeks.',
    found: 'More excitement and more content with each other, still so four months later.',
    but: 'Measured within the group, before and after.',
  },
  touch: {
    title: 'Touch',
    did: '39 couples were asked by phone for two weeks. In another study 52 adults kissed more, for six weeks.',
    found:
      'Touch went with closeness in the moment, not with feeling more secure. Those who kissed more had less stress and were more content.',
    but: 'Small groups. Only ever what both want.',
  },
  'small-rituals': {
    title: 'Small warm things each day',
    did: 'People did one small thing on purpose: affection, a childhood memory, looking at each other, something achieved together.',
    found: 'They felt closer than after something neutral, and by the end of the day it had faded.',
    but: 'Small things stay small. That is why they come back daily.',
  },
  listening: {
    title: 'Listening',
    did: '365 couples talked twice for eight minutes. In another study people were trained to listen.',
    found:
      'Attention in hard moments went with being more content. Training made shared moments warmer; people felt neither more genuine nor less anxious.',
    but: 'The first shows what goes together, not what causes what.',
  },
  'phone-away': {
    title: 'The phone out of the way',
    did: 'Surveys of people whose partner looks at a phone.',
    found:
      'It hurts where one feels left out and unanswered. In one survey of 383 people 15 in a hundred saw harm.',
    but: 'That a phone lying there does harm by itself is not shown; one study failed to find it again.',
  },
  'guided-talk': {
    title: 'A simple talk with a guide',
    did: '174 newlywed couples watched five films in a month and talked after each, or were trained in skills.',
    found: 'After three years 11 in a hundred had parted instead of 24, as many as after training.',
    but: 'We have it from the press, not from the paper itself.',
  },
}
