/**
 * Words that carry no claim of their own and may be added freely. Left out on purpose, because each of them can turn
 * a statement into another one: negations, `only`, `all`, `every`, `entire`, `first`, `most`, `sole`, `own`, comparatives.
 */
import { germanGrammar, spanishGrammar } from './frames.ts'

const english = `a an the and or nor of to in on at by for from with within into onto upon about as per via through throughout across between among amongst during
over after before under while when where who whom which that this these those their its his her my our your me i he she they we it us them him is are was were be been being am
has have had having do does did can so both also then such other another following regarding concerning etc including include includes included incl such-as e.g eg i.e ie plus alongside along aboard
up out off down toward towards around against because since until till if than there here any some same how what whose s t d ll ve re m mine yours ours theirs hers itself myself himself herself themselves ourselves`
const neutral = `role roles position responsible responsibility responsibilities duty duties task tasks respective respectively related relevant associated
background backgrounds
use uses used using usage utilize utilized utilizing utilise utilised utilising work works worked working experience basis area areas field level
namely follow following specific particular overall involve involved involving consist consisting`
const german = `der die das den dem des ein eine einen einem einer eines und oder von zu zum zur im in ins am an auf aus bei beim mit für durch über unter um nach vor sowie als wie auch
ich er sie es wir bin war waren wurde wurden worden ist sind hat haben hatte habe werden dass dabei dort hier pro je sich seine ihre mein meine unser unsere deren dessen zwischen während seit inklusive inkl einschließlich bis vom ans aufs bzw diese dieser dieses diesem diesen denen uns mir mich ihm ihn ihnen eigene tätig tätigkeit erfahrung aufgaben anderem vorhanden bereich rahmen`
const spanish = `el al la los las un una unos unas lo y e o u de del a al en con por para desde hasta entre sobre como que se su sus mi mis nuestro nuestra fue fueron era eran es son ha han he
había siendo sido durante según mediante cada así también además cuyo cuya este esta estos estas ese esa fui soy estuve donde cuando tras él ella le les nos me incluyendo experiencia tareas conocimientos`

const setOf = (...tables: readonly string[]): ReadonlySet<string> =>
  new Set(tables.flatMap((table) => table.split(/\s+/u)))

/** Grammar words in the three languages the verifier reads. */
export const functionWords: ReadonlySet<string> = setOf(english)
export const functionWordsByLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  de: setOf(german, germanGrammar),
  es: setOf(spanish, spanishGrammar),
}

/** Content words that claim nothing beyond what stands beside them. */
export const neutralWords: ReadonlySet<string> = setOf(neutral)

export const prepositions: ReadonlySet<string> = setOf(
  'of to in on at by for from with within into onto upon about as per via through throughout across between among during over after before under without including using while toward towards against than der die von zu mit für durch im am bei de en con por para',
)
export const determiners: ReadonlySet<string> = setOf(
  'a an the my our your his her their its this that these those each every any some another der die das den dem ein eine einen einem el la los las un una',
)
