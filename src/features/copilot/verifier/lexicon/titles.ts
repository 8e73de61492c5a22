/** Nouns that name what a person is at work, and the words that raise or lower them. */
const nouns = `manager director engineer developer programmer architect analyst consultant officer president chairman chairwoman chairperson chair executive supervisor coordinator administrator specialist technician
technologist scientist researcher professor lecturer teacher instructor tutor trainer coach principal dean nurse doctor physician surgeon dentist therapist pharmacist paramedic midwife caregiver carer counselor psychologist psychiatrist
accountant auditor bookkeeper controller comptroller treasurer cashier clerk teller banker broker trader underwriter actuary economist adviser lawyer attorney paralegal solicitor barrister judge notary secretary receptionist assistant
associate representative salesperson salesman saleswoman seller merchandiser buyer marketer strategist planner recruiter designer illustrator artist photographer videographer animator editor writer copywriter journalist reporter author translator interpreter
producer chef cook baker waiter waitress bartender barista server host hostess housekeeper concierge sommelier butcher driver pilot dispatcher courier mechanic electrician plumber carpenter welder machinist mason bricklayer roofer painter plasterer
glazier foreman forewoman superintendent surveyor estimator inspector operator assembler fitter installer laborer labourer worker farmer gardener landscaper guard firefighter soldier sergeant captain lieutenant librarian archivist curator
founder cofounder owner proprietor partner entrepreneur leader head chief boss ceo cto cfo coo cio cmo ciso vp svp evp md gm dba sysadmin steward agent ambassador mayor minister senator councillor councilor politician ambassador bishop priest pastor rabbi imam king queen prince actor actress singer musician dancer model athlete scholar fellow postdoc intern trainee apprentice
volunteer freelancer contractor hygienist radiographer sonographer phlebotomist veterinarian optometrist dietitian nutritionist physiotherapist chiropractor stylist hairdresser beautician cleaner janitor custodian caretaker porter packer picker storekeeper shopkeeper
leiter leiterin ingenieur ingenieurin entwickler entwicklerin geschäftsführer geschäftsführerin krankenpfleger krankenschwester lehrer lehrerin erzieher erzieherin buchhalter buchhalterin verkäufer verkäuferin koch köchin arzt ärztin meister vorarbeiter teamleiter teamleiterin abteilungsleiter abteilungsleiterin
gerente jefe jefa directora ingeniero ingeniera desarrollador desarrolladora enfermero enfermera maestro maestra profesor profesora contador contadora vendedor vendedora cocinero cocinera médico médica encargado encargada supervisora técnico técnica abogado abogada`
const raising = `senior lead principal chief head executive staff managing global regional group certified registered licensed chartered qualified vice deputy master leitender leitende oberarzt senior-level superior`
const lowering = `assistant associate junior deputy vice acting interim intern trainee apprentice student aspiring entry-level graduate substitute relief temporary seasonal volunteer guest visiting co sub under-secretary stellvertretender stellvertretende angehende angehender auszubildende auszubildender werkstudent ayudante auxiliar adjunto adjunta becario becaria practicante subdirector`

const setOf = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u))
export const titleNouns = setOf(nouns)
export const raisingWords = setOf(raising)
export const loweringWords = setOf(lowering)

/** A title after one of these words is somebody else's: "reported to the director", "trained three nurses". */
export const otherPersonCues = setOf(
  `to under with for by from alongside beside supporting supported support assisting assisted assist helping helped reporting reported trained training train supervised supervising supervise managed managing manage mentored mentoring hired hiring led leading
  recruited coached of taught via between among including advised briefed against per interviewed scheduled onboarded coordinated and three two four five many several through als-assistenz unter für mit bei bajo con para del al`,
)
