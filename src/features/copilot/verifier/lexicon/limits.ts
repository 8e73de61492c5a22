/**
 * Words that limit a statement. A rewrite may drop words, but not a word that limits what it keeps.
 * A pattern is a sequence of lower-case words; `*` at the end of a word stands for any ending, `^` means that it opens a clause,
 * `$` that nothing or a mark or number follows, `+` that the clause names a degree or certificate.
 * Reach `right`: limits what follows in its clause; `all`: limits the whole clause.
 */
export type LimitClass = 'negation' | 'intent' | 'exposure' | 'assistance' | 'collaboration' | 'others' | 'partial'

export interface LimitPattern {
  readonly kind: LimitClass
  readonly reach: 'right' | 'all'
  readonly words: readonly string[]
}

const table = `
negation right: without|no|except|excluding|other than|instead of|rather than|lack of|lacking|lacks|lacked|ohne|kein|keine|keinen|keiner|keinerlei|sin|ningún|ninguna|apart from|minus
negation all: not|never|cannot|unable|fail*|neither|nor|none|hardly|barely|rarely|seldom|nicht|nie|niemals|noch nicht|no he|no ha|nunca|jamás|tampoco|unsuccessful*|declined to|refused|rejected|cancelled|canceled|abandoned|discontinued
intent right: plan to|proposal to|proposal for|proposals to|proposals for|plan for|plans for|pitch for|pitch to|pitched|business case for|feasibility of|feasibility study|request to|request for|requests for|permission to|idea for|idea to|offer to|goal to|efforts to|effort to|bid to|campaign to|plans to|planned to|planning to|planning on|intend*|hope to|hopes to|hoped to|hoping to|aim to|aims to|aimed to|aiming to|aimed at|want to|wants to|wanted to|wanting to|will|would|going to|wish to|seek to|seeks to|seeking to|seeking|sought to|aspir*|eager to|looking to|looking forward to|willing to|ready to|attempt*|tried to|trying to|expected to|expecting to|scheduled to|about to|hoping for|goal of|working toward|working towards|work toward|work towards|worked toward|worked towards|on track to|möchte|will bald|plane|planen|plant|soll|strebe|planeo|quiero|espero|pretendo|voy a|interested in|interest in|considering|considered|tasked with|would like|dream*|could|might|may
intent all: signed up|signing up|registered for|booked on|next month|next year|next week|soon|later this year|in progress|pending|expected|anticipated|upcoming|planned for|is planned|are planned|was planned|planned$|incomplete|unfinished|pursuing|pursued|enrolled|enrolling|dropped out|withdrew|coursework|credits toward|credits towards|nominated|nominee|shortlisted|shortlist|finalist|runner up|runners up|applied for|to be completed|currently studying|studying|studying for|preparing for|geplant|angestrebt|voraussichtlich|laufend|begonnen|en curso|previsto|prevista|planeado|currently learning|began training|started training|training as|training to become|training towards|training toward|started studying|began studying|started learning|began learning|candidate for|phd candidate|cpa candidate|cfa candidate|degree candidate|candidate+|partially completed|in training|eligible|tentative|proposed|underway|attending|yet to
exposure right: familiar*|exposure|exposed to|basic|basics|beginner|introductory|elementary|awareness|aware of|rudimentary|novice|limited experience|limited knowledge|limited exposure|some experience|some knowledge|some exposure|shadow*|^observed|^observing|^watched|sat in on|introduction to|introduced to|^learning|learning to|currently learning|still learning|now learning|am learning|learned about|learnt about|read about|^read|listened to|^attended|grundkenntnisse|básico|básica|conocimientos básicos|acquainted|conversational|self taught|heard
exposure all: basic|basics|beginner|elementary|familiar*|conversational|basic level|grundkenntnisse|básico|básica|still learning|currently learning
assistance right: assist|assisted|assists|assisting|assistance|help|helped|helps|helping|aid|aided|aiding|supported|supporting|supports|provided support|support for|contribut*|participat*|involved in|took part|taking part|on behalf of|stood in|standing in|backup for|covered for|unterstütz*|mitarbeit|mitgearbeitet|mitgewirkt|geholfen|half bei|apoyé|apoyo|ayudé|ayudó|colaboré|participé|assistierte|beteiligt|asistí|assistenz|assistent*|aushilfe|ayudante|ayudé|auxiliar|ayuda
assistance all: under supervision|under the supervision|under direct supervision|under close supervision|under the direction|under the guidance|with guidance|with supervision|under guidance|with help|with the help|with support from|with assistance|unter anleitung|unter aufsicht|bajo supervisión|bajo la supervisión
collaboration right: part of|as one of|member of|worked with|working with|work with|collaborat*|partnered|partnering|cooperat*|co|joint|jointly|together with|team that|team which|zusammenarbeit|gemeinsam|en colaboración|junto con|junto a
collaboration all: as part of a|as part of the|as member of|as one of
others right: who|whose|whom
others all: led by|managed by|run by|headed by|directed by|designed by|built by|written by|created by|developed by|owned by|supervised by|performed by|done by|handled by|organized by|won by|by my manager|by the manager|by the team|by others|by another|by a colleague|by colleagues|by the company|geleitet von|dirigido por|liderado por|company won|company received|team won|team received|department won|firm won|store won|colleague won|manager won
partial right: chapter of|chapters of|a section of|sections of|excerpts of|excerpts from|partial*|partly|mock|simulated|simulation of|hypothetical|portion of|some of|one of|half of|part time|prototype of|proof of concept|sample|draft of|drafts of|pilot for|teilweise|en parte|parcial*|occasional*
partial all: substituted for|substituting for|substitute for|filled in for|filling in for|stood in for|standing in for|deputised for|deputized for|deputising for|deputizing for|level i+|level ii+|level 1+|level 2+|level one+|exam+|exams+|examination+|module+|partially|partly|occasionally|sometimes|temporarily|temporary|interim|acting|as needed|when needed|in a class|class project|course project|student project|academic project|university project|school project|hackathon|in training exercises|simulated
`

/** Words of a rewrite that keep a limit of the class, beside any pattern of the class itself. */
export const keepers: Readonly<Record<LimitClass, readonly string[]>> = {
  negation:
    'no not never without zero none free except avoid fail unable lack hardly barely declin reject refus non kein nicht ohne sin nunca cancel abandon miss discontinu unsuccessful able unable unfulfill eliminat prevent exclud minus'.split(
      ' ',
    ),
  intent:
    'sign next soon regist plan intend hope aim want will would seek aspir pursu expect anticipat progress pending upcoming toward towards learn study studi enroll candidat goal target attempt try tri interest prepar nomin shortlist finalist runner coursework consid complet-not incomplet unfinish future geplant plane angestrebt curso previsto propos underway start eligibl credit attend propos pitch request plan idea offer effort'.split(
      ' ',
    ),
  exposure:
    'familiar exposur expos basic beginner introduct introductori elementari elementary awar limit shadow observ watch learn studi study attend introduc convers conversation some acquaint novic rudimentari fundamental fundament foundational working entry grundkenntniss básico básica heard participat foundation essential taught read'.split(
      ' ',
    ),
  assistance:
    'assist help aid support contribut participat involv part supervis guidanc direct-under under behalf backup unterstützt unterstützung mitarbeit apoyo apoyé ayudé colaboré role-supporting collaborat alongside co took takt stand cover assistierte beteiligt'.split(
      ' ',
    ),
  collaboration:
    'part member with collaborat partner cooperat co joint jointli together team alongside contribut assist help support participat involv zusammenarbeit gemeinsam junto colaboración shar among group teamwork'.split(
      ' ',
    ),
  others: 'who whose whom by'.split(' '),
  partial:
    'chapter section excerpt partial partli part mock simulat hypothet hypothetical portion some one half sampl prototyp proof draft pilot teilweis parcial main most sometim occasion interim act temporary temporari need class cours course student academic school university univers hackathon exercis fill concept mvp stand level exam examin test pass modul substitut fill deputis deput'.split(
      ' ',
    ),
}

export const limitPatterns: readonly LimitPattern[] = table
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [head = '', forms = ''] = line.split(': ')
    const [kind, reach] = head.split(' ') as [LimitClass, 'right' | 'all']
    return forms.split('|').map((form) => ({ kind, reach, words: form.split(' ') }))
  })

/** Plain words for messages. */
export const limitNames: Readonly<Record<LimitClass, string>> = {
  negation: 'the fact says that this was not so',
  intent: 'the fact says that this is planned or unfinished',
  exposure: 'the fact claims only a first acquaintance',
  assistance: 'the fact says that the person helped, not that they did it',
  collaboration: 'the fact says that this was done together with others',
  others: 'the fact says that somebody else did this',
  partial: 'the fact limits this to a part, an exercise or an interim',
}
