/** Which part of a posting a heading opens. */
import type { TextLine } from './text-parts.ts'

/** `skip` is what never asks for anything: the employer, its benefits, its hiring process, legal text. */
export type Section = 'must' | 'nice' | 'tasks' | 'skip' | 'other'

/** Asked in this order: "Preferred qualifications" is nice though it says qualifications. */
const headings: readonly (readonly [Section, RegExp])[] = [
  [
    'nice',
    /\b(?:bonus|preferred|desir(?:ed|able)|ideally|plus(?:es|punkte)?|deseables?|valorables?|atouts?)\b|nice[- ]to[- ]have|\b(?:good to have|would be (?:great|nice|a plus)|extra credit|brownie points|von vorteil|w[uü]nschenswert|se valorar[aá]|un plus|appr[ée]ci[ée]|stand out|set you apart|icing on the cake|even better|added advantage)|歓迎|尚可|우대/i,
  ],
  [
    'skip',
    /^(?:seniority level|employment type|job function|industr(?:y|ies))$|\b(?:benefits?|perks?|our offer|about (?:us|the company|the team|our)|eeo|salary)\b|diversity|who we are|equal (?:opportunity|employment)|next steps|what'?s in it for you|we offer|\b(?:what (?:we|you'?ll) (?:offer|get)|why (?:join|work|us|you'?ll love|you should)|y?our (?:values|mission|culture|story|commitment)|life at|inclusion|accommodat|compensation|pay (?:range|transparency)|privacy|how to apply|interview process|hiring process|application process|the process|disclaimer|background check|additional information|wir bieten|das bieten wir|was wir (?:dir|ihnen)? ?bieten|unser angebot|deine vorteile|ihre vorteile|wer wir sind|ofrecemos|beneficios|sobre nosotros|qui[eé]nes somos|nous offrons|avantages|qui sommes|wij bieden|wat (?:wij|we) bieden|over ons|arbeidsvoorwaarden)|[uü]ber uns|kontakt|bewerbung|[aà] propos|福利厚生|待遇|選考|혜택|복지|전형|채용 ?절차/i,
  ],
  [
    'must',
    /\b(?:requirements?|qualifications?|required|who you are|about you|skills?|experience|competenc(?:ies|es)|credentials|requisitos|perfil)\b|\b(?:what (?:we|you)(?:['’]ll| will|['’]re| are)? ?(?:need|bring|look(?:ing)? for|require|value|have|expect|want)|you(?:['’]ll| will)? (?:bring|have|need|must have)\b|you(?:['’]re| are) (?:a|an|the right|great|someone)\b|must[- ]haves?|looking for|ideal candidate|great (?:fit|addition|match)|right fit|you(?:['’]ll| will| may| might| could)? (?:be|thrive|fit|succeed|love this).{0,40}\bif\b|your (?:profile|background|expertise)|certifications?|(?:dein|ihr|das|unser) ?(?:\w+)? ?profil|was du mitbringst|(?:das|du|sie) bring(?:st|en)|mitbringen|wen wir suchen|was wir (?:suchen|erwarten)|buscamos|imprescindible|qu[eé] necesitas|conocimientos|votre profil|comp[ée]tences|ce que nous recherchons|functie-?eisen|wat (?:we|wij) vragen|wie (?:ben|zoeken)|jouw profiel)|anforderung|qualifikation|voraussetzung|kenntnisse|profil |education|必須|応募資格|求める|자격 ?요건|지원 ?자격|필수|이런 ?분/i,
  ],
  [
    'tasks',
    /responsibilit|what you(?:['’]ll| will) (?:do|be doing|work on|own|build)|you will\b|\byour (?:role|impact|mission|tasks|day)|the role\b|role overview|about the (?:job|role|position|opportunity)|duties|day[- ]to[- ]day|key (?:tasks|accountabilit)|in this role|how you(?:['’]ll| will) contribute|position summary|job (?:description|summary)|overview|aufgaben|was dich erwartet|responsabilidades|funciones|tareas|missions?\b|taken\b|wat ga je doen|業務内容|仕事内容|담당 ?업무|주요 ?업무/i,
  ],
]

/** Headings are short; a longer line is prose. */
const maxHeadingChars = 90

export interface HeadingMatch {
  readonly section: Section
  /** How many characters of the line are heading when the text goes on behind its colon; 0 when all is. */
  readonly rest: number
}

/**
 * The section a line opens; null when the line is no heading. Known words make a heading of any short line without a
 * full stop; an unknown short line ends the section before it only when it stands like one: with a colon, above a list, or
 * behind an empty line.
 */
export const sectionOfHeading = (
  { text: line, opensBlock }: TextLine,
  next: TextLine | undefined,
): HeadingMatch | null => {
  const colon = line.indexOf(':')
  const inline = colon < 3 || colon > 50 ? null : /^(?<head>[^:.]{3,50}):\s+(?=\S)/u.exec(line)
  if (inline !== null) {
    const section = isHeadingLike(inline.groups?.head ?? '') ? classify(inline.groups?.head ?? '') : null
    return section === null ? null : { section, rest: inline[0].length }
  }
  const lastSign = line.charAt(line.length - 1)
  if (line.length > maxHeadingChars || '.;,'.includes(lastSign)) return null
  const followedByItem = next?.isItem === true
  const endsOpen = ':：?…'.includes(lastSign) || line.endsWith('...')
  const section = classify(line)
  const words = line.split(' ').length
  if (section !== null && (followedByItem || endsOpen || words <= (opensBlock ? 6 : 2))) return { section, rest: 0 }
  const looksLikeHeading = followedByItem || lastSign === ':' || (opensBlock && isHeadingLike(line))
  return looksLikeHeading ? { section: 'other', rest: 0 } : null
}

const classify = (line: string): Section | null => headings.find(([, pattern]) => pattern.test(line))?.[0] ?? null

/** Title Case or ALL CAPS of few words, as headings are. */
const isHeadingLike = (line: string): boolean => {
  const words = line.split(/\s+/u)
  return words.length <= 6 && /^[\p{Lu}\d¿¡]/u.test(line)
}
