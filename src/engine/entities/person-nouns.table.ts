/**
 * Nouns for one person, by what they say of them. `leader`: holds the highest office of a state; `office`: holds an
 * office; `rank`: stands near one, without saying which; `work`: an occupation; `relation`: stands in a relation to another; `person`: says only that it is
 * a person. Two-word offices are written with their last word only (`minister` of `prime minister`).
 */
export const PERSON_NOUNS = {
  leader:
    'president prime-minister leader chancellor premier king queen emperor monarch dictator ruler strongman despot tyrant autocrat pm sultan emir pope pontiff shah',
  office:
    'secretary minister director chief chairman chairwoman chairperson chair ambassador envoy governor mayor senator congressman congresswoman lawmaker legislator speaker counsel attorney prosecutor judge justice general admiral colonel major captain lieutenant sergeant commander commissioner commissar spokesman spokeswoman spokesperson head boss ceo manager coordinator administrator treasurer whip councilman councilwoman councillor councilor alderman sheriff superintendent inspector detective constable marshal warden clerk registrar ombudsman co-chair mp mep assistant skipper gaffer vice-president bishop archbishop cardinal priest pastor rabbi imam ayatollah cleric reverend prince princess duke duchess lord baron count ex-president principal dean provost president-elect secretary-general secretary-designate headteacher headmaster headmistress',
  rank: 'official officer figure diplomat aide adviser advisor operative lobbyist strategist pollster candidate incumbent frontrunner hopeful challenger contender rival predecessor successor counterpart heir veteran negotiator mediator emissary delegate nominee designate appointee executive deputy representative',
  work: 'lawyer solicitor barrister analyst expert economist professor lecturer scientist researcher scholar historian journalist reporter correspondent editor columnist commentator anchor host presenter author writer novelist poet actor actress comedian singer musician rapper artist director producer filmmaker athlete player quarterback striker goalkeeper coach trainer driver pilot doctor physician surgeon nurse paramedic therapist psychologist psychiatrist dentist teacher student pupil engineer architect builder farmer fisherman worker employee labourer laborer soldier marine sailor trooper policeman policewoman cop guard firefighter agent spy businessman businesswoman entrepreneur investor banker broker trader billionaire millionaire tycoon magnate mogul founder co-founder owner landlord tenant activist campaigner organizer organiser advocate dissident defector blogger publicist photographer designer model chef bartender waiter waitress dancer publisher contractor consultant accountant shopkeeper fishmonger grocer greengrocer hairdresser barber caretaker cleaner clerk janitor carpenter joiner postman courier cyclist midfielder defender forward winger full-back goalscorer referee umpire toxicologist meteorologist seismologist oceanographer sociologist pathologist oncologist paediatrician pediatrician schoolteacher childminder trucker roofer welder miner skydiver climber skier runner swimmer boxer golfer jockey cricketer footballer salesman mechanic plumber electrician butcher baker priest nun monk missionary volunteer translator interpreter technician programmer developer hacker astronaut criminologist epidemiologist virologist biologist chemist physicist climatologist',
  relation:
    'lady husband wife spouse partner widow widower father mother dad mom mum parent son daughter child brother sister sibling uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter father-in-law mother-in-law son-in-law daughter-in-law fiance fiancée fiancee boyfriend girlfriend friend colleague co-worker neighbour neighbor roommate classmate ally enemy foe adversary opponent critic supporter confidant confidante mentor protege fixer client boss ex-wife ex-husband guest relative host twin',
  person:
    'man woman boy girl pensioner grandad granddad gran nan teenager teen baby infant toddler person individual gentleman guy native resident citizen suspect defendant accused plaintiff victim survivor witness gunman shooter attacker assailant bomber hijacker killer murderer thief robber burglar criminal convict felon inmate prisoner detainee fugitive hostage patient passenger pedestrian motorist bystander customer shopper voter taxpayer immigrant migrant refugee celebrity star winner loser hero villain champion legend icon mastermind ringleader informant whistleblower protester demonstrator rioter rebel militant terrorist extremist jihadist insurgent spokesperson newcomer outsider insider republican democrat conservative liberal socialist communist nationalist populist socialite heiress starlet nemesis pirate kidnapper spree-killer arsonist smuggler trafficker dealer',
} as const;

/** Forms of address; they belong to the name that follows and say no office. */
export const HONORIFICS = 'mr mrs ms miss mx sir dame madam madame monsieur dr lord lady';

/** Offices as abbreviated before a name, with the full word. */
export const SHORT_TITLES: Readonly<Record<string, string>> = {
  pres: 'president',
  sen: 'senator',
  sens: 'senator',
  rep: 'representative',
  reps: 'representative',
  gov: 'governor',
  govs: 'governor',
  gen: 'general',
  adm: 'admiral',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  cpl: 'corporal',
  cmdr: 'commander',
  prof: 'professor',
  rev: 'reverend',
  fr: 'father',
  sec: 'secretary',
  supt: 'superintendent',
  det: 'detective',
  insp: 'inspector',
  atty: 'attorney',
  amb: 'ambassador',
  hon: 'honorable',
  st: 'saint',
};

/** Words that stand before an office and belong to it; with them a name in capitals is no person (`Vice President`). */
export const OFFICE_WORDS =
  'vice deputy prime foreign finance defense defence interior home health education energy trade labor labour justice attorney auditor solicitor surgeon inspector special chief senior junior assistant associate acting interim former ex then late first second crown supreme majority minority house senate state national security general executive managing press communications campaign financial operating medical scientific marketing technology commercial legal white cabinet parliamentary permanent lead top high under undersecretary outgoing incoming transport environment agriculture culture climate immigration housing infrastructure development industry economy science sports tourism fisheries mining planning welfare opposition police';

/** What an office is over, after `of` (`Secretary of State`): never part of the holder's name. */
export const PORTFOLIOS =
  'state fire defense defence homeland security treasury interior justice labor labour energy education health human services commerce transportation agriculture veterans affairs foreign finance trade environment staff war navy army air force urban development housing culture sport sports industry technology science intelligence police operations policy communications budget management protocol the exchequer representatives commons lords assembly parliament congress';
