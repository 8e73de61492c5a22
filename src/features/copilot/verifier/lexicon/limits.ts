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
negation right: formerly registered|formerly licensed|formerly certified|formerly qualified|previously registered|previously licensed|but|little|everything but|all but|nothing but|save for|aside from|anything but|hardly any|zu wenig|außer|excepto|salvo|menos|without|no|except|excluding|other than|instead of|rather than|lack of|lacking|lacks|lacked|ohne|kein|keine|keinen|keiner|keinerlei|sin|ningún|ninguna|apart from|minus
negation all: called off|was scrapped|was shelved|never happened|fell through|was postponed|abgesagt|abgelaufen|caducado|caducada|before completing|before finishing|before graduating|without completing|without finishing|without graduating|but declined|but refused|turned down|never finished|left unfinished|did not finish|gave up|quit|lost|abgebrochen|abbruch|abgelehnt|abandoné|rechacé|rechazé|suspendí|withdrawn|revoked|expired|lapsed|overturned|was cut|ran out|not|never|cannot|unable|fail*|neither|nor|none|hardly|barely|rarely|seldom|nicht|nie|niemals|noch nicht|no he|no ha|nunca|jamás|tampoco|unsuccessful*|declined to|refused|rejected|cancelled|canceled|abandoned|discontinued
intent right: ^asked to|^told to|^instructed to|^required to|was to|were to|is to|are to|quota|began a degree|began a bachelor*|began a master*|began a phd|began a diploma|began an apprenticeship|began a course|started a degree|started a bachelor*|started a master*|started a phd|started a diploma|preparing to|prepares to|prepared to|getting ready to|in the process of|in process of|en proceso de|en trámite*|tramitando|en vías de|im begriff|target|targets|target of|my goal|the goal|goal is|my aim|my ambition|ambition to|ambition is|the plan was|plan was to|was asked to|were asked to|been asked to|invited to|was invited to|offered a|offered the|was offered|offered to|promised to|supposed to|meant to|due to start|due to become|in order to become|to become|hopeful|if selected|bewerbung|beworben|bewarb|ziel|möchte|würde|wollte|werde|objetivo|meta|solicité|iba a|quería|quisiera|tengo previsto|pensaba|plan to|proposal to|proposal for|proposals to|proposals for|plan for|plans for|pitch for|pitch to|pitched|business case for|feasibility of|feasibility study|request to|request for|requests for|permission to|idea for|idea to|offer to|goal to|efforts to|effort to|bid to|campaign to|plans to|planned to|planning to|planning on|intend*|hope to|hopes to|hoped to|hoping to|aim to|aims to|aimed to|aiming to|aimed at|want to|wants to|wanted to|wanting to|will|would|going to|wish to|seek to|seeks to|seeking to|seeking|sought to|aspir*|eager to|looking to|looking forward to|willing to|ready to|attempt*|tried to|trying to|expected to|expects to|expect to|expects|anticipates|plans for|wishes to|wish to|promises to|expecting to|scheduled to|about to|hoping for|goal of|working toward|working towards|work toward|work towards|worked toward|worked towards|on track to|möchte|will bald|plane|planen|plant|soll|strebe|planeo|quiero|espero|pretendo|voy a|interested in|interest in|considering|considered|tasked with|would like|dream*|could|might|may
intent all: candidata|candidato|candidatos|nominada|nominado|nominiert|kandidat*|finalista|studied for+|studied towards+|studied toward+|admitted to+|accepted for+|offered a place|training for+|preparation for+|preparation course|prep course|revision for|retake|left after|left before|interrupted|deferred|ohne abschluss|sin terminar|inacabad*|incomplet*|signed up|signing up|registered for|booked on|next month|next year|next week|soon|later this year|in progress|pending|expected|anticipated|upcoming|planned for|is planned|are planned|was planned|planned$|incomplete|unfinished|pursuing|pursued|enrolled|enrolling|dropped out|withdrew|coursework|credits toward|credits towards|nominated|nominee|shortlisted|shortlist|finalist|runner up|runners up|applied for|to be completed|currently studying|studying|studying for|preparing for|geplant|angestrebt|voraussichtlich|laufend|begonnen|en curso|previsto|prevista|planeado|currently learning|began training|started training|training as|training to become|training towards|training toward|started studying|began studying|started learning|began learning|candidate for|phd candidate|cpa candidate|cfa candidate|degree candidate|candidate+|partially completed|in training|eligible|tentative|proposed|underway|attending|yet to
exposure right: open day|tag der offenen tür|jornada de puertas|^saw|^seen|^visited|^witnessed|^toured|saw how|seen how|received training|received instruction|received coaching|received guidance|took a course|took a class|took an introductory|guest student|guest lecture|visiting student|besuchte|hospitation|hospitierte|zugesehen|nahm an|teilnahme|teilgenommen|asistí|curso de|observé|vi cómo|visité|familiar*|exposure|exposed to|basic|basics|beginner|introductory|elementary|awareness|aware of|rudimentary|novice|limited experience|limited knowledge|limited exposure|some experience|some knowledge|some exposure|shadow*|^observed|^observing|^watched|sat in on|introduction to|introduced to|^learning|learning to|currently learning|still learning|now learning|am learning|learned about|learnt about|read about|^read|listened to|^attended|grundkenntnisse|básico|básica|conocimientos básicos|acquainted|conversational|self taught|heard
exposure all: basic|basics|beginner|elementary|familiar*|conversational|basic level|grundkenntnisse|básico|básica|still learning|currently learning
assistance right: aprendiz*|becari*|en prácticas|gave input|give input|input to|input on|input into|provided input|had a say in|aide to|deputy|understudy|trainee|apprentice|stellvertretend*|stellvertreter*|subdirector*|ayudante de|auxiliar de|assist|assisted|assists|assisting|assistance|help|helped|helps|helping|aid|aided|aiding|supported|supporting|supports|provided support|support for|contribut*|participat*|involved in|took part|taking part|on behalf of|stood in|standing in|backup for|covered for|unterstütz*|mitarbeit|mitgearbeitet|mitgewirkt|geholfen|half bei|apoyé|apoyo|ayudé|ayudó|colaboré|participé|assistierte|beteiligt|asistí|assistenz|assistent*|aushilfe|ayudante|ayudé|auxiliar|ayuda
assistance all: as a helper|as helper|under supervision|under the supervision|under direct supervision|under close supervision|under the direction|under the guidance|with guidance|with supervision|under guidance|with help|with the help|with support from|with assistance|unter anleitung|unter aufsicht|bajo supervisión|bajo la supervisión
collaboration right: part of|as one of|member of|worked with|working with|work with|collaborat*|partnered|partnering|cooperat*|co|joint|jointly|together with|team that|team which|zusammenarbeit|gemeinsam|en colaboración|junto con|junto a
partial right: vertretung der|vertretung des|vertretung von
intent all: beantragt|angemeldet|vorgesehen|in aussicht gestellt|abgebrochen|solicitado|solicitada|pendiente de|en trámite|sin terminar|sin acabar
collaboration all: as part of a|as part of the|as member of|as one of
others right: daughter of|son of|wife of|husband of|sister of|brother of|mother of|father of|friend of|friends of|colleague of|neighbour of|neighbor of|fan of|client of|clients of|descendant of|tochter eines|sohn eines|hija de|hijo de|firm that|firm which|company that|company which|business that|group that|group which|organisation that|organization that|organisation which|organization which|agency that|agency which|department that|department which|unit that|start up that|startup that|supplier that|supplier which|school that|shop that|committee that|equipo que|empresa que|, das|, die|, der|, welche|, welcher|, welches|supplier of|suppliers of|supplier to|suppliers to|contractor to|contractor for|who|whose|whom
others all: through a small|through an agency|through a staffing|through a subcontractor|through a contractor|through a third|via an agency|via a subcontractor|subcontract*|led by|managed by|run by|headed by|directed by|designed by|built by|written by|created by|developed by|owned by|supervised by|performed by|done by|handled by|organized by|won by|by my manager|by the manager|by the team|by others|by another|by a colleague|by colleagues|by the company|geleitet von|dirigido por|liderado por|company won|company received|team won|team received|department won|firm won|store won|colleague won|manager won
partial right: every second|every other|every third|every fourth|each second|alternate|years of a two year|years of a three year|years of a four year|years of a five year|year of a two year|year of a three year|year of a four year|first year of+|second year of+|third year of+|final year of+|term of+|terms of+|credits in+|part of a+|theory part|theory test|practice audit*|practice exam*|practice interview*|practice case*|practice trial*|invented|fictional|fictitious|imaginary|dummy|einige der|einige von|manche der|nearly all|almost all|nearly every|almost every|nearly everyone|virtually all|practically all|most of|the majority of|fast alle|fast jede*|nahezu|casi todos|casi todas|la mayoría|years of a+|years of an+|year of a+|year of an+|semesters of+|semester of+|modules of+|jahre des+|años de+|cursos de+|honorary|parts of|bits of|pieces of|fragments of|fractions of|a few|minor in|sometimes|teile|teil der|teil des|ehrenhalber|partes de|una parte|parte de|algunos|algunas|a veces|manchmal|gelegentlich|chapter of|chapters of|a section of|sections of|excerpts of|excerpts from|partial*|partly|mock|simulated|simulation of|hypothetical|portion of|some of|one of|half of|part time|prototype of|proof of concept|sample|draft of|drafts of|pilot for|teilweise|en parte|parcial*|occasional*
partial all: kommissarisch*|elternzeitvertretung|krankheitsvertretung|urlaubsvertretung|schwangerschaftsvertretung|in vertretung|sustituí a|sustituyendo a|sustitución de|suplí a|supliendo a|suplencia de|once$|twice$|one time$|einmal|una vez|part qualified|part trained|half finished|papers passed+|honorary|trial|on probation|probationary|for a class|for practice|practice run|rehearsal|demo only|not for credit|as a guest|gelegentlich|aushilfsweise|vorübergehend|vertretungsweise|de forma temporal|temporalmente|interinamente|a tiempo parcial|substituted for|substituting for|substitute for|filled in for|filling in for|stood in for|standing in for|deputised for|deputized for|deputising for|deputizing for|level i+|level ii+|level 1+|level 2+|level one+|exam+|exams+|examination+|module+|partially|partly|occasionally|temporarily|temporary|interim|acting|as needed|when needed|in a class|class project|course project|student project|academic project|university project|school project|hackathon|in training exercises|simulated
`

/** Words of a rewrite that keep a limit of the class, beside any pattern of the class itself. */
export const keepers: Readonly<Record<LimitClass, readonly string[]>> = {
  negation:
    'call scrap shelv postpon abgesagt non former formerli formerly previous previously previousli but little except save before turn quit lose lost außer excepto salvo no not never without zero none free except avoid fail unable lack hardly barely declin reject refus non kein nicht ohne sin nunca cancel abandon miss discontinu unsuccessful able unable unfulfill eliminat prevent exclud minus'.split(
      ' ',
    ),
  intent:
    'quota ask told instruct requir candidata candidato candidat nominada nominado nominad nominiert kandidat kandidatin finalista prepar preparing prepares ready proceso trámite become target goal invit offer ask promis suppos ziel bewerb objetivo meta will become sign next soon regist plan intend hope aim want will would seek aspir pursu expect anticipat progress pending upcoming toward towards learn study studi enroll candidat goal target attempt try tri interest prepar nomin shortlist finalist runner coursework consid complet-not incomplet unfinish future geplant plane angestrebt curso previsto propos underway start eligibl credit propos pitch request plan idea offer effort'.split(
      ' ',
    ),
  exposure:
    'open offenen puertas saw seen visit wit tour received receiv guest hospit besuch teilnahm teilgenommen asistí curso familiar exposur expos basic beginner introduct introductori elementari elementary awar limit shadow observ watch learn studi study attend introduc convers conversation some acquaint novic rudimentari fundamental fundament foundational entry grundkenntniss básico básica heard foundation essential read'.split(
      ' ',
    ),
  assistance:
    'helper aprendiz becario becaria becari prácticas input aide deputi deputy understudy trainee apprentice apprentic stellvertretend stellvertret assistant ayudante auxiliar mit assist help aid support contribut participat involv part supervis guidanc direct-under under behalf backup unterstützt unterstützung mitarbeit apoyo apoyé ayudé colaboré role-supporting collaborat co took takt stand cover assistierte beteiligt'.split(
      ' ',
    ),
  collaboration:
    'part member with collaborat partner cooperat co joint jointli together team alongside contribut assist help support participat involv zusammenarbeit gemeinsam junto colaboración shar among group teamwork'.split(
      ' ',
    ),
  others: 'who whose whom by supplier contractor contract through via'.split(' '),
  partial:
    'practic invent fictional fictiti imaginari dummi einig manch other second third fourth alternate altern fortnightli biweekli biweekly fortnight kommissarisch kommissarische elternzeitvertretung krankheitsvertretung urlaubsvertretung schwangerschaftsvertretung vertretung vertret sustituí sustituyendo sustitución sustitu suplí supliendo suplencia supl nearly almost virtually practically majority most fast nahezu casi mayoría once twice singl single einmal vez years year semest paper honorari honorary bit piec piece few minor sometim trial probation guest teil gelegentlich aushilf vorübergehend parte algun vece chapter section excerpt partial partli part mock simulat hypothet hypothetical portion some one half sampl prototyp proof draft pilot teilweis parcial main most sometim occasion interim act temporary temporari need class cours course student academic school university univers hackathon exercis fill concept mvp stand level exam examin test pass modul substitut fill deputis deput'.split(
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
