/** English as people type it, for the helpers for wording and worry. Words are without accents, in lower case. */
import type { LanguagePack } from './language-pack.ts'

export const english: LanguagePack = {
  shortForms: {
    // Whether he, she or they: what is said counts the same.
    ...{ she: 'he', his: 'her', him: 'her', hers: 'her', himself: 'herself', father: 'mum', mother: 'mum', dad: 'mum', mum: 'mum', ma: 'mum', da: 'mum', fathers: 'mum', mothers: 'mum', husband: 'wife', hubby: 'wife', missus: 'wife', brother: 'sister', bro: 'sister', sis: 'sister', brothers: 'sisters', son: 'daughter', sons: 'daughters', uncle: 'aunt', auntie: 'aunt', aunty: 'aunt', nephew: 'niece', grandson: 'granddaughter' },
    ...{ grandad: 'gran', granddad: 'gran', grandpa: 'gran', grandma: 'gran', grandmother: 'gran', grandfather: 'gran', nan: 'gran', nana: 'gran', granny: 'gran', boyfriend: 'girlfriend', bf: 'girlfriend', gf: 'girlfriend', fella: 'girlfriend', boy: 'girl', boys: 'girls', lad: 'girl', lass: 'girl', lads: 'girls', man: 'woman', men: 'women', guy: 'woman', guys: 'women', bloke: 'woman', blokes: 'women', lady: 'woman', ladies: 'women', gentleman: 'woman', stepfather: 'stepmum', stepmother: 'stepmum', stepdad: 'stepmum', stepson: 'stepdaughter', grandsons: 'granddaughters', waitress: 'waiter', actress: 'actor', landlady: 'landlord', fiancé: 'fiance', fiancee: 'fiance' },
    ...{ u: 'you', ya: 'you', ye: 'you', yous: 'you', youse: 'you', yall: 'you', cha: 'you', uu: 'you', yuo: 'you' },
    ...{ ur: 'your', yr: 'your', yer: 'your', ure: 'you are', youre: 'you are', "you'r": 'you are', youve: 'you have', youll: 'you will', youd: 'you would' },
    ...{ r: 'are', y: 'why', im: 'i am', ive: 'i have', id: 'i would', ima: 'i will', imma: 'i will', idk: 'i do not know', idc: 'i do not care', ily: 'i love you' },
    ...{ dont: 'do not', doesnt: 'does not', didnt: 'did not', cant: 'can not', cannot: 'can not', wont: 'will not', wouldnt: 'would not', couldnt: 'could not', shouldnt: 'should not' },
    ...{ isnt: 'is not', arent: 'are not', wasnt: 'was not', werent: 'were not', havent: 'have not', hasnt: 'has not', hadnt: 'had not', aint: 'is not', "ain't": 'is not', mustnt: 'must not' },
    ...{ theyre: 'they are', thats: 'that is', whats: 'what is', hes: 'he is', shes: 'he is', theres: 'there is', lets: 'let us', wheres: 'where is', whos: 'who is', hows: 'how is' },
    ...{ cos: 'because', coz: 'because', cuz: 'because', "'cause": 'because', bc: 'because', bcs: 'because', bcoz: 'because', cus: 'because' },
    ...{ pls: 'please', plz: 'please', plss: 'please', pleaze: 'please', thx: 'thanks', tnx: 'thanks', tx: 'thanks', ty: 'thanks', tysm: 'thanks', ta: 'thanks', thnx: 'thanks', thanx: 'thanks', thankyou: 'thank you', cheers: 'thanks', thks: 'thanks' },
    ...{ n: 'and', nd: 'and', abt: 'about', tho: 'though', thru: 'through', w: 'with', wanna: 'want to', gonna: 'going to', gunna: 'going to', gotta: 'have to', gimme: 'give me', lemme: 'let me', kinda: 'kind of', sorta: 'sort of', outta: 'out of', dunno: 'do not know', tryna: 'trying to', finna: 'going to', innit: 'is it not', shoulda: 'should have', coulda: 'could have', woulda: 'would have', hafta: 'have to', whatcha: 'what are you' },
    ...{ everytime: 'every time', alot: 'a lot', evry: 'every', nvr: 'never', neva: 'never', alwys: 'always', allways: 'always', alway: 'always', rly: 'really', rlly: 'really', rn: 'right now', tmrw: 'tomorrow', tmr: 'tomorrow', '2nite': 'tonight', tonite: 'tonight', b4: 'before', gr8: 'great', ppl: 'people', msg: 'message', sry: 'sorry', soz: 'sorry', ok: 'okay', k: 'okay', yea: 'yeah', yep: 'yeah', yup: 'yeah', ye: 'yeah', nah: 'no', nope: 'no' },
    ...{ mom: 'mum', mam: 'mum', mammy: 'mum', mama: 'mum', mummy: 'mum', mommy: 'mum', daddy: 'mum', papa: 'mum', pops: 'mum', wud: 'would', cud: 'could', shud: 'should', wat: 'what', wot: 'what', smth: 'something', sth: 'something', evryone: 'everyone', everybody: 'everyone', somebody: 'someone', anybody: 'anyone', hv: 'have', gd: 'good', luv: 'love', prolly: 'probably', obvs: 'obviously', def: 'definitely', deffo: 'definitely', tbh: 'honestly', ngl: 'honestly', fr: 'really', wtf: 'what the hell', omg: 'oh my god', smh: 'smh', stfu: 'shut up', kys: 'kill yourself', unalive: 'kill', sui: 'suicide' },
  },
  endings: { "n't": 'not', "'re": 'are', "'ve": 'have', "'ll": 'will', "'d": 'would', "'m": 'am', "'s": "'s" },
  stems: { ca: 'can', wo: 'will', sha: 'shall' },
  beforeIs: 'that it he she what who there here where how everyone nobody this when why something nothing everything',
  functionWords: `i me my mine myself you your yours yourself he him his she her hers they them their it its itself we us our ours this that these those
    a an the name* and or but so if because when whenever while until unless before after as like than then though
    is are was were be been being am do does did done have has had having will would can could should shall may might must not no never always ever
    to of in on at for with from by about up out off over into onto down back away
    what which who whose why how where there here
    just only even still again too very really so such all every each some any none nothing everything more most much many less enough once twice
    please thanks thank sorry feel felt feeling feels feelings want wanted wants need needed needs know knew think thought thinks mean means meant say says said saying tell told tells hear heard hearing sound sounds sounded seem seems seemed make makes made get gets got go goes going went gone let us
    time day someone everyone anyone nobody people one two thing things way yeah okay oh well honestly`,
  persons: {
    reader: 'you yourself',
    writer: 'i we',
    others: 'he she they it this there everyone someone nobody people who everything nothing',
  },
  articles: 'name* my our his her their the a an that these those some any every each no mum dad',
  suffixes: "'s iness ness ies ied ying ings ing edly ed es ers er ly s",
}
