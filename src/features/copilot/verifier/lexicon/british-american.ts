/**
 * Things that British and American English call by other words, written `british=american`: phrases, and single words
 * without a second meaning. Both texts are read in American words. An `s` at the end may follow on both sides.
 */
const table = `
greyscale=grayscale|centrepiece=centerpiece|brake disc=brake rotor|fibreboard=fiberboard|fibreglass=fiberglass|car park=parking lot|mobile phone=cell phone|football pitch=soccer field|football match=soccer game|football team=soccer team|football club=soccer club|block of flats=apartment building|blocks of flats=apartment buildings|petrol station=gas station|zebra crossing=crosswalk|level crossing=railroad crossing
primary school=elementary school|secondary school=high school|nursery school=preschool|washing-up=dishes|washing up=dishes|cash machine=ATM|cashpoint=ATM|current account=checking account|annual leave=vacation|articulated lorry=semi truck|articulated lorries=semi trucks|lorries=trucks|lorry=truck|dual carriageway=divided highway|railway station=train station|railway=railroad|number plate=license plate
driving licence=driver's license|fire brigade=fire department|fire engine=fire truck|operating theatre=operating room|care home=nursing home|old people's home=nursing home|skirting board=baseboard|worktop=countertop|rubbish bin=trash can|dustbin=garbage can|refuse collection=garbage collection|rubbish collection=garbage collection|hire car=rental car|car hire=car rental|spanner=wrench
hoovering=vacuuming|hoovered=vacuumed|hoover=vacuum|courgette=zucchini|zucchinis=zucchini|aubergine=eggplant|coriander=cilantro|spring onion=scallion|prawn=shrimp|icing sugar=powdered sugar|sweet shop=candy store|takeaway=takeout|take-away=takeout|main course=entree|nappies=diapers|nappy=diaper|pushchair=stroller|windscreen=windshield|gearbox=transmission|petrol=gasoline
noticeboard=bulletin board|notice board=bulletin board|fortnightly=biweekly|invigilated=proctored|invigilating=proctoring|maths=math|summer holidays=summer vacation|school holidays=school vacation|shopping trolley=shopping cart|trolleys=carts|trolley=cart|customers' boots=customers' trunks|high street=main street|charity shop=thrift store|off-licence=liquor store|pavement=sidewalk|tarmac=asphalt|plasterboard=drywall|paraffin=kerosene|methylated spirits=denatured alcohol
estate agency=real estate agency|letting agency=rental agency|lettings agency=rental agency|council tax=property tax|ironmonger's=hardware store|chemist's shop=drugstore|greengrocer's shop=produce store|ironmonger's shop=hardware store|chemist's=drugstore|greengrocer's=produce store|post-mortem=autopsy|plaster cast=cast|physio=physiotherapy|antenatal=prenatal|paediatric ward=pediatric ward|postcode=zip code|post code=zip code|cv=resume|curriculum vitae=resume|curricula vitae=resumes|rr. hh.=RRHH|rr.hh.=RRHH|telly=television|bank holiday=public holiday|trade union=labor union|fancy dress=costume
goods wagon=freight car|goods train=freight train|goods lift=freight elevator|passenger lift=passenger elevator|lift shaft=elevator shaft|car bonnet=car hood|car boot=car trunk|wing mirror=side mirror|silencer=muffler|diy shop=hardware store|diy store=hardware store|cloakroom=coat check|bin lorry=garbage truck|bin lorries=garbage trucks|refuse lorry=garbage truck|refuse lorries=garbage trucks|estate agent=real estate agent|letting agent=rental agent|ring road=beltway|motorway=highway|flyover=overpass|roundabout=traffic circle|caravan=travel trailer|campsite=campground|holidaymaker=vacationer|crisps=potato chips|candyfloss=cotton candy|minced beef=ground beef|swede=rutabaga|beetroot=beet|broad bean=fava bean|tinned=canned|cling film=plastic wrap|kitchen roll=paper towel|tumble dryer=clothes dryer|curtain=drape|cot=crib|pram=baby carriage|casualty department=emergency department|district nurse=visiting nurse|shop assistant=sales clerk
jumble sale=rummage sale|hoarding=billboard|postman=mailman|postmen=mailmen|aeroplane=airplane|aerodrome=airfield|underground station=subway station|tram=streetcar|sledge=sled|anticlockwise=counterclockwise|redundancy=layoff|redundancies=layoffs|made redundant=laid off|pay rise=raise|payslip=pay stub|pension scheme=pension plan|stocktaking=inventory count|stocktake=inventory count|jumper=sweater|waistcoat=vest|drawing pin=thumbtack|earth wire=ground wire|earthing=grounding|allotment=community garden|kerb=curb|wholemeal=whole wheat|skip hire=dumpster rental
`
const pairs = table
  .trim()
  .split(/[|\n]/u)
  .map((line) => line.split('=') as [string, string])
  .sort(([one], [other]) => other.length - one.length)
const american = new Map(pairs)
const pattern = new RegExp(`(?<![\\p{L}-])(${pairs.map(([british]) => british).join('|')})(s?)(?![\\p{L}-])`, 'giu')

/** "Every month" and "monthly" are one word; "almost every month" is less than that, and stays as it is; so does ", every day" behind a number, which says more. */
const every =
  /(?<!,\s|\b(?:almost|nearly|virtually|practically|not|hardly|for|in) )\b(?:every|each) (week|month|year|hour)\b/giu
const adverbs: Readonly<Record<string, string>> = {
  ...{ week: 'weekly', month: 'monthly', year: 'yearly', hour: 'hourly' },
}

/** The text in American words; a capital at the beginning stays. */
export const inAmericanWords = (text: string): string =>
  text
    .replace(every, (whole: string, period: string) => adverbs[period.toLowerCase()] ?? whole)
    .replace(pattern, (whole: string, british: string, plural: string) => {
      const said = american.get(british.toLowerCase())
      if (said === undefined) return whole
      const isCapital = whole.charAt(0) !== whole.charAt(0).toLowerCase()
      return `${isCapital ? said.charAt(0).toUpperCase() + said.slice(1) : said}${plural}`
    })
