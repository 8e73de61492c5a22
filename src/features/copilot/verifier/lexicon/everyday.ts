/**
 * Everyday words of many occupations, beside the tables of `synonyms.ts`: groups whose words say the same thing in a
 * resume, and kinds (`narrow words > the kind`). No word that praises, ranks, or changes how much was done stands here.
 */

/** Every word of a line carries every other one of it. */
export const everydayEqual = `
faulty broken defective damaged malfunctioning|clothes clothing garment apparel wear|costume clothes|port harbour harbor dock|till checkout register cash-desk counter|port seaport|text copy wording|picture photo|cupboard cabinet|couch sofa|rug carpet|curtain drape|lamp light|torch flashlight|nappy diaper|pram stroller|pavement sidewalk|lift elevator|flat apartment|shop store|tap faucet|rubbish garbage trash waste litter refuse|bin container|petrol gasoline fuel gas|lorry truck|motorway highway freeway|railway railroad rail train|timetable schedule|autumn fall|holiday vacation leave|film movie|cinema theater|football soccer|ill sick|chemist pharmacy drugstore|pharmacist chemist|surgery practice|ward unit|theatre theater|aubergine eggplant|maize corn
old elderly older aged|elder senior|young youth juvenile|youth teenager adolescent teen youngster|kid child|baby infant newborn|toddler infant|teenager pupil-teen|disabled handicapped|deaf hearing-impaired|blind visually-impaired|poor low-income needy disadvantaged underprivileged|needy disadvantaged|homeless unhoused|refugee asylum-seeker|immigrant migrant newcomer|foreign overseas abroad international|jobless unemployed|neighbour resident|inhabitant resident|local resident|passer-by pedestrian|traveller passenger tourist|tourist visitor traveller|commuter passenger|diner guest customer|patron guest customer|shopper customer|caller customer|buyer purchaser|viewer audience|reader readership|listener audience|spectator audience|crowd audience|attendee guest participant|newcomer beginner novice|apprentice trainee|mentee trainee|intern trainee|recruit trainee|colleague coworker|staff employee|worker employee labourer laborer|labourer worker|workforce staff|helper volunteer assistant|carer caregiver|relative family|parent guardian family
talk presentation lecture speech address|lecture talk class|class lesson course|lesson tuition class|tutoring tuition|storm damage|flower floral|glass glassware|member membership|workshop course|course programme program|curriculum syllabus|syllabus curriculum|homework assignment|assignment task|exam test|mark grade|essay paper|textbook book|leaflet flyer brochure pamphlet|pamphlet leaflet|poster placard|sign notice|notice announcement|announcement notice|bulletin newsletter|newsletter bulletin|magazine journal|journal magazine|newspaper paper press|press media newspaper|article piece story|column article|manuscript text|draft version|transcript record|minutes record notes protocol|note record|log record register|register record list|ledger account|archive record|file record folder|folder file|paperwork document form|form questionnaire|deed document|contract agreement|lease rent tenancy|tenancy lease|rent lease|invoice bill|bill invoice|quote quotation estimate offer|estimate quote quotation|quotation offer bid|offer quote proposal|bid tender offer|tender bid|proposal offer|order request|request enquiry|enquiry question inquiry|question query enquiry|query question|complaint grievance issue|issue problem fault|trouble problem|fault defect|damage defect|repair maintenance|servicing maintenance|upkeep maintenance care
medicine medication drug|pill tablet|injection shot jab vaccination|vaccine vaccination|vaccination immunization immunisation|blood-pressure pulse-no|wound injury|bandage dressing|dressing bandage|disease illness|illness sickness condition|pain ache|operation surgery|checkup examination check|screening test|scan image|x-ray radiograph|therapy treatment|rehabilitation rehab|rehab rehabilitation|physio physiotherapy|physiotherapy physical-therapy|hospice palliative|birth delivery|pregnancy antenatal|mental psychological psychiatric|psychological mental|dental tooth|tooth dental|heart cardiac|cardiac heart|lung pulmonary respiratory|kidney renal|skin dermatological|bone orthopedic|eye ophthalmic|cancer oncology tumor|childbirth birth|diet nutrition|nutrition diet|exercise workout training|fitness exercise
kitchen cookery|meal food dish|dinner supper|recipe dish|dish plate|plate dish|dishes crockery|cutlery silverware|drink beverage|buffet meal|banquet feast event|menu dishes|dough pastry|pastry baking|dessert sweet|ingredient food|grocery food|supplies stock goods|tableware crockery|room bedroom guest-room|guest-room room|bed place|reception front-desk desk|front-desk reception|lobby foyer reception|foyer lobby|linen bedding|laundry washing|bath bathroom|toilet restroom lavatory bathroom|restroom toilet|pool swimming-pool|garden yard grounds|grounds garden|lawn grass|hedge shrub bush|bush shrub|flower plant bloom|plant crop|tree timber|wood timber lumber|timber wood|wooden wood|oak wood-oak|metal steel-no|brick masonry|masonry brick|roof roofing|floor flooring|flooring floor|wall masonry-wall|window glazing|door doorway|pipe plumbing piping|plumbing pipe|wiring cable wire electrics|cable wire|socket outlet|heating heat|boiler heater|furnace oven|oven furnace stove|stove cooker|air-conditioning cooling|cooling refrigeration|machine machinery equipment|equipment machinery apparatus kit|apparatus equipment device|kit equipment gear|gear equipment|tool equipment|spare replacement|part component|component part|assembly production|manufacture production|output production|batch lot|lot batch|sample specimen|prototype model|model prototype-no|mould mold|die mould|weld welding|joint seam|seam joint|screw bolt|bolt screw
goods merchandise product item ware|ware goods|article item product|item product article piece|parcel package packet|packet parcel|package parcel box|box carton crate|crate box|pallet skid|load freight cargo|freight cargo goods|cargo freight|shipment consignment delivery|consignment shipment delivery|delivery shipment|dispatch shipping|shipping dispatch|depot warehouse|storeroom warehouse stockroom store|stockroom storeroom|storage warehouse|shelf rack|rack shelf|aisle shelf-no|stocktaking inventory stock-take|inventory stock|fleet vehicle|journey trip ride|trip journey tour|ride trip|route tour road|tour trip route|road street route|flight air-trip|aircraft plane airplane|plane aircraft|ship vessel boat|vessel ship|boat ship|train rail|tram streetcar|bicycle bike cycle|bike bicycle|motorbike motorcycle
money cash fund|cash money|takings revenue|turnover revenue sale|income revenue|spending expense cost|outlay expense|fee charge price|fine penalty|debt arrear|arrear debt|loan credit mortgage|mortgage loan|saving reduction|wage salary pay|payroll wage salary|pension retirement|tax duty-tax|audit check|budget finance|donation gift fundraising|fundraising donation|grant funding|funding grant finance money|sponsor backer|investor backer|shareholder investor
law legal|court tribunal|tribunal court|trial hearing case|hearing trial|lawsuit case litigation|litigation lawsuit|claim case|evidence proof|witness testimony|statement testimony|police law-enforcement|officer policeman-no|crime offence offense|offence crime|theft stealing|fire blaze|blaze fire|accident crash collision incident|crash accident collision|collision crash|emergency urgent callout|callout emergency call|rescue save|alarm alert|patrol round|guard security|security safety guard|safety security-no|risk hazard danger|hazard risk danger|danger hazard risk
animal creature|pet animal|livestock farm-animal|cattle cow|cow cattle|herd cattle livestock|flock herd|calf cattle|pig swine hog|hen chicken|stable barn|barn stable shed|shed hut|field land|farmland field land|land ground plot|plot land|soil earth ground|crop harvest|harvest crop yield|yield harvest output|seed sowing|weed weeding|fertiliser fertilizer manure|irrigation watering|watering irrigation|vineyard vine|orchard fruit-tree|forest wood woodland|woodland forest|wildlife fauna animal|habitat environment|environment surroundings nature|nature environment|conservation protection preservation|protection conservation preservation|pollution contamination|waste refuse|recycling reuse|water hydro|river stream|lake water|sea ocean marine|ocean sea|marine sea|weather climate
song music piece|tune melody song|band group ensemble|ensemble group band|orchestra ensemble|choir chorus|chorus choir|concert performance gig show|gig concert performance|show performance exhibition|performance show play|play drama show|drama theater play|stage theater|exhibition exhibit show display|exhibit exhibition|display exhibition|painting picture artwork|artwork art|sculpture statue|drawing sketch|sketch drawing|photo picture image|clip video|recording tape|footage video film|scene set|scenery set|script screenplay|screenplay script|audition casting|rehearsal practice|practice training rehearsal|festival fair event|fair show festival|party celebration event|celebration party|wedding ceremony|ceremony event|game match|match game|tournament competition contest|competition contest tournament|contest competition|league division|coach trainer|trainer coach|athlete player sportsman|player athlete|team squad side|squad team
meeting gathering session|gathering meeting|conference congress symposium|congress conference|appointment meeting visit|visit appointment call|diary calendar schedule appointment|calendar diary schedule|agenda programme|travel trip journey|booking reservation|reservation booking|accommodation lodging housing|housing home accommodation|switchboard telephone|telephone phone|phone call|call phone conversation|conversation talk discussion|discussion talk debate|debate discussion|negotiation talks bargaining|email mail|mail post letter|post mail|correspondence letter mail|letter correspondence|data information figure|information data detail|detail information|figure number statistic|statistic figure|spreadsheet table|table list|list table|database register|record data|survey poll questionnaire|poll survey|interview conversation|research study investigation|study research survey|investigation inquiry study|inquiry investigation|experiment test trial|measurement reading|reading measurement|finding result|result outcome finding|analysis evaluation|assessment appraisal|appraisal assessment evaluation|report account|presentation talk slide|slide presentation|chart diagram|idea concept|concept idea|suggestion proposal idea|proposal suggestion|plan scheme|scheme plan programme|procedure method|method procedure technique|technique method|step measure|measure step action|action measure|rule guideline|guideline rule|instruction direction guideline|manual handbook guide|handbook manual guide|guide manual handbook|checklist list
shop retailer|retailer shop store|market stall|stall stand booth|booth stand stall|stand booth|supermarket grocery|bakery baker|butchery butcher|café cafe coffeehouse|bar pub tavern|restaurant eatery diner|canteen cafeteria|cafeteria canteen|inn hotel|hostel lodging|hotel lodging guesthouse|spa wellness|salon hairdresser|garage workshop|workshop garage shop-work|studio workshop-art|plant factory works|works plant factory|mill factory|site place location|construction building|charity nonprofit non-profit|nonprofit charity|association club society organisation|society association club|club association society|council authority municipality|authority council agency|municipality council town|ministry department|agency authority|nursery kindergarten preschool|kindergarten preschool nursery|preschool kindergarten|primary elementary|elementary primary|secondary high-school|school academy|library book-lending|church parish|parish church|community neighbourhood
early morning|evening night|midday noon|noon midday|daytime day|night overnight|weekend saturday|round-the-clock 24-hour|part-time half-time|full-time whole-time|temporary temp|temp temporary|permanent lasting|fixed set|regular frequent|frequent regular|usual normal|normal usual|typical usual|common usual|rural country countryside|countryside rural|urban city|city urban town|suburban suburb|coastal coast seaside|seaside coast|mountain alpine|alpine mountain|indoor inside|outdoor outside|upper top|lower bottom|ground bottom|private personal|personal private|public open|open public|domestic household home|household home domestic|industrial industry|industry sector trade|sector industry|trade craft|craft trade handicraft|commercial business|corporate business|used secondhand second-hand|secondhand used|hand-made handmade|handmade hand|paper printed|printed print|colour color|plastic polymer|polymer plastic|glass pane|leather hide|fabric cloth textile material|cloth fabric textile|textile fabric cloth|yarn thread|thread yarn|needlework sewing|sewing needlework`

/** Narrow words, then `>`, then what they are a kind of. A rewrite may say the kind for the thing. */
export const everydayKinds = `
tomato potato carrot onion pepper cucumber lettuce cabbage bean pea spinach leek pumpkin courgette zucchini broccoli beet > vegetable produce
apple pear plum cherry peach grape berry strawberry raspberry orange lemon banana apricot > fruit produce
vegetable fruit herb lettuce tomato potato > produce crop
rose tulip lily orchid daisy > flower plant
oak beech pine fir birch maple > tree wood
chair table bed sofa desk wardrobe cupboard shelf bench > furniture
shirt trousers dress skirt jacket coat suit sock glove hat > clothes clothing garment
necklace ring bracelet earring > jewelry jewellery
violin viola cello guitar harp bass > string instrument
violin viola cello guitar harp bass piano organ flute clarinet oboe trumpet trombone drum saxophone > instrument music
flute clarinet oboe bassoon saxophone > woodwind instrument
trumpet trombone horn tuba > brass instrument
football soccer basketball volleyball tennis hockey handball rugby swimming athletics gymnastics judo > sport
novel poem essay play biography > book literature text
press-release speech article essay brochure blog newsletter caption script letter email report > text document copy
nurse doctor physician surgeon paramedic > clinician health medical
diabetes asthma cancer dementia stroke > disease illness condition
cow sheep goat horse pig chicken duck > animal livestock
dog cat rabbit hamster bird parrot > animal pet
car van lorry truck bus tractor motorbike > vehicle
excavator digger bulldozer crane loader forklift > machine machinery
hammer saw drill plane chisel > tool
screwdriver wrench pliers spanner > tool
bread roll cake tart croissant biscuit cookie > bakery pastry
cake tart croissant éclair pie > pastry
beer wine whisky gin cocktail > alcohol drink
coffee tea juice lemonade beer wine cocktail > drink beverage
breakfast lunch dinner supper > meal food
soup salad stew pasta pizza burger sandwich > dish meal food
math mathematics physics chemistry biology > science
history geography civics > humanities
monday tuesday wednesday thursday friday > weekday
saturday sunday > weekend
sofa armchair chair > seat furniture
house flat apartment bungalow villa > home property
office shop warehouse > premise
laptop desktop tablet > computer device
printer scanner router switch laptop > hardware device equipment
iphone samsung android pixel > smartphone phone
phone tablet smartphone > device
instagram facebook twitter tiktok linkedin > social media
email telephone phone chat > contact
wall ceiling door window floor > surface
boiler radiator furnace > heating
invoice receipt statement order > paperwork document
nurse teacher driver cook cleaner > staff
gold silver copper steel aluminium aluminum iron brass > metal
cotton wool silk linen > fabric textile
wheat barley rye oats maize corn rice > grain cereal crop
salmon trout cod tuna herring > fish
beef pork lamb poultry > meat
cheese milk butter yoghurt yogurt cream > dairy
hotel hostel inn resort guesthouse > guest
sweep mop dust polish scrub wash disinfect sanitize sanitise sterilize sterilise > clean
fry grill roast boil bake steam > cook
cook fry grill roast boil bake steam > prepare make
drive haul > transport move
nurse > care treat
plaster varnish > coat
paint sketch > draw
plumb rewire > install
auction > sell
tutor coach lecture > teach
vaccinate inject > administer
knit embroider hem > sew
solder weld > join
rewire > wire
garnish > decorate
massage bandage vaccinate > treat
`

/** Verbs of everyday work, same strength within a line; the format of `verbs.ts`. */
export const everydayVerbs = `
3 explain tell show describe
3 show demonstrate explain present
3 show introduce familiarise familiarize
3 bring serve take carry deliver
3 mend repair fix restore
3 conserve protect preserve
5 founded start establish set-up
4 supervise watch-over oversee
3 watch-over guard look-after
3 mow cut trim
3 trim prune cut clip
3 prune trim cut
3 shorten reduce cut
3 water irrigate
3 weed clear-weed
3 dig excavate
3 excavate dig
3 plough till
3 groom brush
3 stack pile load
3 unload discharge
3 sort order arrange organise organize
3 gather collect
3 wrap pack
3 label tag mark
3 weigh measure
3 scan read
3 fill top-up
3 empty clear
3 tidy clean
3 launder wash
3 disinfect sterilise sterilize sanitise sanitize
3 fold stack
3 hang mount put-up
3 mount hang fix attach install
3 attach fix fasten
3 fasten fix
3 lay fit install
3 fit install mount
3 tile lay
3 drill bore
3 sand smooth grind
3 grind sand
3 mill grind machine
3 turn machine
3 join connect
3 demolish tear-down dismantle
3 dismantle take-apart disassemble demolish
3 disassemble dismantle
3 renovate refurbish restore modernise modernize
3 refurbish renovate restore
3 decorate paint
3 furnish equip
3 equip fit
3 vaccinate immunise immunize inoculate
3 embroider stitch
3 alter adjust adapt
3 hem sew
3 style dress
3 dye color colour
3 colour color dye
3 bathe wash
3 dress clothe
3 feed nourish
3 lift carry
3 accompany escort attend
3 comfort console
3 calm soothe
3 counsel advise
3 encourage motivate
3 motivate encourage
3 sample test
3 deliver-baby birth
3 rescue save
3 extinguish fight put-out
3 fight extinguish
3 interrogate question
3 question interview ask
3 ask question
3 testify state
3 defend represent
3 represent act
3 settle resolve mediate
3 draft write prepare draw-up
3 phrase word
3 proofread check correct
3 correct proofread fix amend
3 summarise summarize sum
3 transcribe type write
3 type write key
3 archive file store
3 index catalogue catalog
3 catalogue list index record
3 catalog list index record
3 list record
3 register enrol enroll record
3 book reserve order
3 reserve book
3 confirm verify
3 cancel call-off
3 postpone defer
3 phone call telephone
3 answer take respond
3 take receive accept
3 receive take accept get
3 get obtain receive
3 obtain get secure acquire
3 secure obtain get
3 forward pass send relay
3 relay pass forward
3 send post mail
3 hand-out distribute give
3 give hand provide
3 share give
3 lend loan
3 collect take gather
3 charge bill
3 pay settle
3 cash count
3 count tally reckon
3 price cost
3 display show exhibit
3 exhibit show display
3 demonstrate show
3 recommend advise suggest
3 advise recommend counsel
3 serve wait
3 pour serve
3 mix blend prepare
3 blend mix
3 chop cut slice
3 slice cut
3 peel pare
3 season flavour
3 cater serve
3 set lay
3 seat place
3 welcome greet receive
3 host welcome entertain
3 entertain amuse
3 sing perform
3 act perform
3 dance perform
3 rehearse practise practice
3 practise rehearse train
3 arrange organise organize
3 record tape
3 shoot film photograph
3 film shoot record
3 photograph shoot
3 edit cut
3 print publish
3 illustrate draw
3 sketch draw
3 measure survey
3 survey measure map
3 map chart survey
3 read study
3 study research read
3 research study investigate
3 investigate research look-into
3 observe watch monitor
3 examine inspect check study
3 inspect check examine
3 test check examine try
3 calibrate adjust set
3 adjust set regulate
3 regulate control
3 control operate-machine regulate
3 steer drive
3 pilot fly
3 fly pilot
3 sail steer
3 load fill
3 tow pull
3 haul transport
3 transport carry move take haul convey
3 convey transport
3 move transport shift
3 shift move
3 ship send
3 deliver bring take supply
3 supply provide deliver
3 stock fill supply
3 refill restock
3 restock refill
3 order buy
3 shop buy
3 trade sell
3 rent let lease
3 let rent lease
3 lease rent
3 insure cover
3 canvass survey
3 teach instruct
3 train teach
3 grade mark
3 supervise oversee
3 mind look-after watch
3 babysit mind
3 read-aloud read
3 play perform
3 referee umpire
3 umpire referee
3 swim dive-no
3 climb scale-no
3 guide show lead-tour
3 sign-post mark
3 process deal handle
3 deal handle
3 handle deal manage-case
3 attend serve
3 clear remove
3 remove clear
3 dispose remove
3 recycle reuse
3 lock secure
3 patrol walk
3 check-in register
3 maintain look-after
3 analyze test
3 buy source
3 lay set
3 assemble put-together
3 typeset set
`
