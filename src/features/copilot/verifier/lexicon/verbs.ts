/**
 * Verbs of resumes: groups of equal meaning and equal strength. A rewrite may replace a verb by one of its own group,
 * or by a weaker general verb, never by a stronger one. A verb may stand in several groups.
 * Strength: 1 assist, 2 do, 3 coordinate, 4 manage, 5 lead, 6 originate or own.
 */
import { everydayVerbs } from './everyday.ts'
import { phrasalVerbs } from './phrasal-verbs.ts'

const table = `
6 found establish-company
6 own
6 architect
6 pioneer
6 invent
5 lead head spearhead captain
5 direct steer
5 lead direct
5 champion
5 launch start initiate introduce kickstart roll-out
5 establish set-up institute found-unit start
5 start begin commence
4 manage oversee supervise run
4 lead-team manage-team
4 manage handle-account
4 mentor coach guide
4 chair preside
4 hire recruit
4 promote advance elevate
3 coordinate organize arrange
3 coordinate orchestrate
3 organize plan arrange
3 plan schedule
3 administer manage-system run
3 facilitate moderate host
3 maintain keep upkeep service
3 train teach instruct school
3 train coach onboard
3 teach instruct educate tutor lecture
3 negotiate bargain
3 negotiate agree
3 monitor track watch follow observe
3 monitor oversee-process check
3 evaluate assess appraise review
3 assess test-skill gauge evaluate
3 review examine inspect check audit-light
3 inspect check examine
3 audit review
3 verify check confirm validate
3 validate verify
3 ensure guarantee secure maintain
3 approve authorize sign-off
3 implement introduce deploy roll-out put-in-place adopt
3 implement carry-out execute
3 deploy release ship roll-out
3 build develop create make construct
3 create produce make
3 develop design-program create formulate devise
3 design devise plan-out
3 design draw-up lay-out
3 construct build erect
3 write author draft compose pen
3 write draft prepare
3 write document
3 document record log
3 record log register enter
3 prepare produce compile put-together draft make ready
3 compile collect gather collate assemble
3 collect gather obtain
3 collect draw
3 assemble build put-together
3 fabricate make manufacture produce
3 manufacture produce make
3 install fit set-up mount
3 repair fix mend restore
3 repair service maintain
3 troubleshoot diagnose debug fix resolve
3 resolve solve fix settle address clear close
3 handle manage-task process deal answer address
3 handle respond field take
3 answer respond reply
3 process handle
3 process treat-paper complete
3 serve wait attend cater
3 serve assist-customer
3 provide deliver give offer supply render
3 deliver hand-over bring
3 deliver complete finish
3 deliver present give
3 deliver teach
3 deliver distribute drop transport
3 present show demonstrate
3 present pitch
3 perform conduct do carry execute undertake complete run
3 conduct hold run lead-session
3 execute run perform carry
3 complete finish finalize conclude
3 operate run drive-machine use
3 operate work
3 drive operate-vehicle
3 transport haul carry move
3 load stow
3 pack package
3 increase raise grow boost lift expand
3 increase up
3 double twofold
3 grow expand scale
3 expand extend broaden enlarge
3 improve enhance better upgrade
3 improve raise increase-quality boost
3 improve optimize refine
3 optimize tune streamline
3 streamline simplify
3 reduce cut decrease lower trim lessen shrink bring-down curb
3 reduce minimize
3 shorten cut reduce
3 shorten trim
3 eliminate remove abolish
3 save conserve
3 accelerate speed hasten quicken
3 speed shorten-time
3 rise grow increase-self climb go-up
3 fall drop decline decrease-self sink go-down
3 achieve attain reach hit accomplish
3 meet hit reach satisfy
3 exceed surpass beat top outperform
3 earn receive-award obtain gain
3 earn complete-degree obtain gain receive
3 win secure gain land
3 generate produce bring-in yield create
3 generate raise earn
3 raise collect generate
3 sell market-sell
3 buy purchase procure acquire
3 order purchase procure
3 source procure find
3 acquire gain obtain get win
3 analyze examine study investigate evaluate
3 analyze assess
3 research investigate study
3 investigate examine probe
3 identify find detect spot discover uncover pinpoint
3 detect catch
3 find discover
3 model simulate
3 forecast predict project
3 calculate compute work-out
3 estimate cost gauge
3 measure gauge
3 interpret translate-speech
3 translate render-text localize
3 edit revise copyedit
3 revise update rework amend
3 update refresh maintain
3 update modernize upgrade
3 migrate move transfer port transition shift
3 convert transform change turn
3 convert migrate
3 redesign overhaul rework revamp restructure
3 restructure reorganize
3 rebuild reconstruct
3 refactor restructure-code rework
3 automate script
3 integrate connect combine link
3 connect link
3 merge combine consolidate
3 consolidate unify combine
3 configure set-up
3 program code write-code develop
3 code program
3 code write
3 test check try
3 reconcile balance match
3 close complete finish finalize
3 bill invoice charge
3 pay settle disburse
3 file submit lodge
3 file archive organize-paper
3 submit file send
3 send ship dispatch forward mail
3 dispatch ship
3 receive get accept
3 store stock keep
3 stock replenish restock fill
3 count tally
3 arrange order-put
3 allocate assign distribute
3 assign delegate
3 distribute circulate hand-out
3 communicate liaise convey
3 liaise communicate coordinate-with interface
3 explain clarify describe
3 inform notify tell
3 report present-figures
3 report communicate
3 advise counsel consult guide
3 consult advise
3 recommend suggest propose advise
3 persuade convince
3 interview talk-to question
3 screen vet preselect
3 select choose pick
3 treat care
3 care look-after tend
3 tend care
3 administer give dispense
3 dispense give hand-out
3 diagnose identify
3 prescribe order-drug
3 examine check
3 sanitize disinfect sterilize
3 bake make-bread
3 greet welcome
3 seat place-guest
3 weld join-metal
3 wire cable
3 paint coat
3 cut saw
3 measure take-measure
3 supervise manage oversee
3 patrol guard secure
3 guard protect secure
3 protect safeguard secure
3 illustrate draw sketch
3 draw sketch
3 film shoot record
3 photograph shoot
3 publish release issue
3 issue grant
3 publish post
3 post upload
3 translate interpret-text
3 tutor teach coach
3 grade mark correct assess
3 mark grade
3 lecture teach
3 enroll register
3 enter key input type
3 type key
3 retrieve fetch get
3 maintain preserve sustain
3 retain keep
3 retrain reskill
3 enforce apply uphold
3 comply follow-rule adhere
3 adhere follow comply
3 attend visit
3 attend participate
3 join enter-firm
3 graduate complete-degree
3 study read-degree
3 specialize focus concentrate
3 focus concentrate
3 cover span
3 host hold organize
3 hold host
3 schedule plan arrange book
3 book reserve schedule arrange
3 represent act-for
3 rank place
3 rate score
3 recognize honor
3 award grant give
3 honor recognize award
3 name award-name
3 secure obtain win
3 support help assist aid
3 enable allow
3 contribute help
2 participate take-part
3 transfer forward redirect pass
3 look-after take-care care tend
3 process prepare run
3 collect take draw
3 serve act work
5 launch set-up start
3 copy duplicate
3 back-up save
3 investigate look-into
3 conduct carry-out
3 do carry-out perform execute undertake conduct implement
3 complete carry-out
3 tend look-after
3 care take-care
3 install set-up
3 create set-up
3 arrange set-up
3 prepare draw-up
3 write draw-up
3 assume take-over
3 expand scale-up
3 accelerate speed-up
3 correct fix rectify amend
3 find identify find-out
3 collect pick-up
3 speak talk know
2 collaborate cooperate partner liaise work
3 supervise look-after
3 print reproduce
3 keep maintain hold
3 replace substitute exchange swap
3 adapt adjust tailor modify customize
3 calibrate adjust
3 check verify control
3 lower reduce
3 welcome receive greet
3 deal handle
3 review assess check
3 simplify streamline
3 map chart document
3 compare contrast
3 gather compile
3 upgrade modernize update
3 tailor customize adapt
3 clear remove
3 move relocate transfer
3 relocate transfer
3 feed nourish
3 bathe wash
3 grow cultivate raise
3 plant sow
3 harvest reap
3 breed raise
3 drill bore
3 lay install place
3 pour cast
3 polish buff
3 stitch sew
3 sew tailor
3 iron press
3 style cut
3 sing perform
3 play perform
3 perform act
3 stage produce mount
3 compose write create
3 compute calculate
3 log record document enter
3 escort accompany
3 accompany escort
3 visit inspect tour
3 travel visit
3 call phone telephone ring
3 contact reach approach call
3 complete fill-in fill-out
3 compare check match
3 shrink reduce
3 reply answer respond
3 remind notify
3 promote advertise market
3 advertise promote market
3 enroll sign-up
3 assign allocate
3 reassign reallocate
3 chart graph plot
3 lead coordinate-none
1 assist help support aid
1 contribute help assist
1 participate contribute involve
`
interface VerbGroup {
  readonly strength: number
  readonly verbs: readonly string[]
}

export const verbGroups: readonly VerbGroup[] = `${table.trim()}\n${everydayVerbs.trim()}`.split('\n').map((line) => {
  const [strength = '2', ...verbs] = line.split(' ')
  return { strength: Number(strength), verbs: verbs.filter((verb) => !verb.includes('-') || phrasalVerbs.has(verb)) }
})

/** The base forms of all groups. */
export const baseVerbs: ReadonlySet<string> = new Set(verbGroups.flatMap(({ verbs }) => verbs))

/** General verbs that say less than any other: "worked on" for "led". A rewrite may always weaken to them. */
export const generalVerbs: readonly string[] =
  'work help assist support contribute participate involve perform handle carry carry-out conduct undertake do take-care'.split(
    ' ',
  )

/** Nouns with which leading and managing are the same thing: one leads or manages a team. */
export const teamNouns: readonly string[] =
  'team staff crew employee group person people department unit report engineer nurse developer worker member'.split(
    ' ',
  )

/** Verbs of change that make the subject the cause: "increased sales". */
export const causingChange: readonly string[] =
  'increase raise boost lift improve reduce cut decrease lower trim shrink double triple halve accelerate shorten generate save eliminate grow expand drive'.split(
    ' ',
  )

/** Past forms of verbs that do not end in -ed, to find where a new statement begins. */
export const irregularPasts: ReadonlySet<string> = new Set(
  `led built ran wrote taught oversaw grew won held made drove sold bought kept gave took brought found spent dealt met fed sent began chose drew flew rose fell paid spoke
  got went came became laid sewed rode shot sang swam broke sped fought told stood lost left lent undertook rebuilt rewrote overcame withdrew forecast cut set put hit shut quit beat dug swept hung wrung knew shod wove spun slid strung shook tore wore blew threw did hid stuck proofread read reset preset split bid cast spread shed rang ate drank woke hurt shrank sank stole swore threw understood sought foresaw bent bound bred broadcast clung crept dealt fled froze ground hung knelt leapt learnt lit mistook outsold resold retold rethought sprayed strove undercut upheld upset wound`.split(
    /\s+/u,
  ),
)

/** A word as it is told of the past; "feed" and "need" are none. */
export const isPastForm = (lower: string): boolean => /[^e]ed$/u.test(lower) || irregularPasts.has(lower)
