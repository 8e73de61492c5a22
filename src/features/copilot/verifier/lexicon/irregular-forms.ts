/** Irregular forms and nouns of verbs that no suffix rule relates. Each line: base form, then its other forms. */
const table = `
back-up backup backups|set-up setup setups|follow-up followup|roll-out rollout rollouts|take-over takeover|check-in checkin|hand-over handover handovers|clean-up cleanup|start-up startup startups|lay-out layout layouts|build-up buildup|ramp-up rampup|troubleshoot troubleshot|lead led leading leadership|build built|run ran running|write wrote written|teach taught|oversee oversaw overseen oversight|grow grew grown growth|win won winning winner winners|hold held|make made making|drive drove driven
sell sold sale sales|buy bought|keep kept|give gave given giving|take took taken taking|bring brought|find found|spend spent|deal dealt|meet met|feed fed|send sent|begin began begun|choose chose chosen|draw drew drawn
fly flew flown|rise rose risen|fall fell fallen|pay paid payment|speak spoke spoken|know knew known knowledge|understand understood|see saw seen|get got gotten|go went gone going goes|come came|become became|do did done does doing
have had has having|be was were is are been being am|lay laid|sew sewn|mow mown|show shown|ride rode ridden|shoot shot|sing sang sung|swim swam swum|break broke broken|speed sped|feel felt|fight fought|think thought|tell told
say said|stand stood|lose lost loss|leave left|lend lent|upload uploaded|undertake undertook undertaken|rebuild rebuilt|rewrite rewrote rewritten|overcome overcame|withdraw withdrew|forecast forecasted forecasting|cut cutting cuts|set setting sets|put putting
analyze analysis analyses analytics analytical analyzed analysed analyzing analysing analyse analyst-work|administer administration administrative administered|maintain maintenance maintained|supervise supervision supervisory supervised|revise revision|provide provision provided|decide decision
produce production produced producing productive|reduce reduction reductions reduced reducing|introduce introduction|deliver delivery deliveries delivered|discover discovery|recover recovery|receive receipt received reception|assist assistance assisted|diagnose diagnosis diagnoses diagnostic
recruit recruitment recruiting|hire hiring hires hired|sign signature|fail failure|apply application applications applied|advise advice advisory advised|practice practices practiced practised|child children|person people persons|woman women|man men
criterion criteria|shelf shelves|life lives|datum data|medium media|mouse mice|foot feet|tooth teeth|wife wives|half halves|leaf leaves|knife knives|crisis crises|basis bases|thesis theses|curriculum curricula
explain explanation|describe description|subscribe subscription|prescribe prescription|transcribe transcription|consume consumption|resolve resolution resolved|evolve evolution|solve solution solutions solved|involve involvement|distribute distribution|contribute contribution contributions contributed
compete competition|repeat repetition|acquire acquisition|require requirement requirements required|retain retention retained|detain detention|inspect inspection|intervene intervention|convene convention|expand expansion|extend extension|submit submission|admit admission admissions|permit permission|transmit transmission
approve approval approved|arrive arrival|propose proposal proposals|refer referral referrals referred|renew renewal renewals renewed|dispose disposal|remove removal|withdraw withdrawal|survey surveys|store storage|install installation installed installing|instruct instruction|construct construction|conserve conservation preserve|observe observation observed
satisfy satisfaction|certify certification certified|verify verification verified|notify notification|classify classification|specify specification|identify identification identified|modify modification|qualify qualification|simplify simplification|quantify quantification|clarify clarification|reconcile reconciliation reconciliations reconciled
budget budgeting budgets budgeted|audit audits auditing audited|train training trained|staff staffing|market marketing|counsel counseling counselling counseled|schedule scheduling scheduled|plan planning planned plans|care caring cared|nurse nursing|design designing designed designs|program programming programmed|engineer-work engineering|account accounts|accountancy accounting
weekly week weeks|daily day days|monthly month months|yearly annual annually year years|quarterly quarter quarters|nightly night nights|hourly hour hours|hospitality|pharmacy pharmacies|strategy strategic strategies|system systems|universal|university universities|organize organization-work organized organised organizing organising organizational
grade grading graded|mark marking marked|invoice invoicing invoices invoiced|bill billing billed|test testing tests tested|file filing files filed|paint painting painted|weld welding welded|wire wiring wired|cook cooking cooked|bake baking baked|clean cleaning cleaned|host hosting|ship shipping shipped shipment-work|patrol patrolling patrolled
travel traveling travelling traveled travelled|model modeling modelling modeled modelled|label labeling labelling labeled labelled|cancel canceled cancelled cancellation|fuel fueling|enroll enrolled enrolling enrollment enrolment enrol|fulfill fulfilled fulfillment fulfilment fulfil
german germany-adj|translate translation translations translated|interpret interpretation|migrate migration migrations migrated|integrate integration integrated|automate automation automated automating|optimize optimization optimized optimizing optimisation optimised|visualize visualization|organizer|efficient efficiency efficiencies efficiently|accurate accuracy accurately|safe safety safely|secure security secured|quality qualities
`

/** Any form (lower case) -> its base form. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  table
    .split(/[|\n]/u)
    .filter((line) => line !== '')
    .flatMap((line) => {
      const forms = line.split(' ')
      const base = forms[0] ?? ''
      return forms.map((form): [string, string] => [form, base])
    }),
)
