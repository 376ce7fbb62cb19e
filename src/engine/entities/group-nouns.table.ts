/**
 * Nouns for several people or a body of people. `government`: whoever acts for a state; with a country's adjective
 * before them they stand for that country. `body`: an institution or organisation; `team`: people round one person;
 * `crowd`: people in a shared condition or activity; `state`: countries.
 */
export const GROUP_NOUNS = {
  government:
    'government administration regime authorities officials diplomats troops forces military army navy officers lawmakers legislators senators leadership negotiators envoys representatives',
  body: 'council committee commission agency ministry department bureau office parliament congress senate assembly court tribunal police party coalition bloc union alliance federation association organization organisation institute institution university college school hospital clinic company corporation corp firm bank fund foundation charity church newspaper magazine network broadcaster station club league board panel cabinet authority service guard opposition nonprofit group militia cartel gang startup airline retailer manufacturer publisher studio think-tank watchdog regulator campaign business start-up inc ltd llc carmaker automaker drugmaker chipmaker planemaker',
  team: 'team staff crew aides advisers advisors lawyers attorneys counsels investigators prosecutors allies supporters backers critics opponents rivals colleagues associates partners representatives spokesmen spokespeople delegation entourage family relatives parents children friends leaders followers fans',
  crowd:
    'migrants immigrants refugees asylum-seekers seekers caravan marchers protesters demonstrators rioters crowd activists advocates organizers organisers volunteers members participants workers employees students teachers residents citizens civilians voters people families men women children youths teenagers victims survivors witnesses hostages prisoners detainees inmates passengers patients soldiers rebels militants terrorists extremists insurgents fighters gunmen attackers pirates suspects smugglers traffickers agents guards nurses doctors journalists reporters experts analysts economists scientists researchers observers monitors inspectors commentators conservatives liberals republicans democrats hard-liners hardliners moderates dissidents defectors consumers customers investors farmers players athletes pilots judges executives ministers governors mayors ambassadors generals commanders applicants individuals crew firefighters police',
  state: 'countries nations states powers sides neighbours neighbors partners capitals',
} as const;

/** Nouns that the press uses of the same people: the first word stands for all. */
export const GROUP_SYNONYMS: readonly string[] = [
  'lawyers attorneys counsels solicitors',
  'migrants immigrants refugees asylum-seekers asylum-seeker applicants',
  'supporters backers advocates activists volunteers',
  'organizers organisers',
  'protesters demonstrators marchers',
  'advisers advisors aides',
  'lawmakers legislators',
  'police officers',
  'soldiers troops',
  'rebels insurgents militants fighters',
  'journalists reporters',
  'neighbours neighbors',
  'government administration regime',
  'workers employees staff',
  'company firm corporation business',
];

/** Words before the noun of a body that tell which one it is: `the port authority` is not the health authority. */
export const CLASSIFIERS =
  'regional local national federal state city municipal provincial central district county supreme constitutional high appeals appellate criminal civil military naval fire police health port harbour harbor transport interior foreign finance defence defense justice education environment energy labour labor agriculture trade home security intelligence rights teachers rail railway bus train mining postal secret ambulance coast border customs tax electoral election weather food drug aviation space nuclear chemical chemicals oil gas power water car airline shipping tech media insurance construction primary secondary parish centre center democratic socialist rate-setting advisory executive lower upper human parent parliamentary student football cricket rugby emergency rescue prison immigration probation forest park social';

/** Words without which a service, a network is nothing that acts: `the health service`, no `train service`. */
export const SERVICE_WORDS =
  'health fire ambulance civil secret security intelligence prison postal weather police rescue park border immigration probation diplomatic foreign emergency forest social news armed customs national marshals revenue';
export const NETWORK_WORDS =
  'tv television news broadcast broadcasting radio cable media terror terrorist spy criminal';

/** Nouns right before the name of a firm or body: `regional carrier Nordbane`, `chemicals group Kemva`. */
export const NAMERS =
  'carrier operator airline group firm company club charity union federation association giant maker manufacturer retailer supermarket chain bank lender insurer brewer newspaper magazine broadcaster network website platform app party agency university developer supplier utility subsidiary conglomerate consultancy pollster carmaker automaker drugmaker chipmaker planemaker startup start-up watchdog think-tank festival band';

/** Last words of the names of sports clubs: their first word alone, or the last, is the club too. */
export const CLUB_WORDS = 'rovers united athletic wanderers hotspur albion rangers fc afc cf';

/** Last words of the names of bodies; a name in capitals that ends in one (or has one before `of`) is an organisation. */
export const BODY_WORDS =
  'council committee commission agency ministry department bureau office parliament congress senate house assembly court tribunal police party coalition union alliance federation association organization organisation institute institution university college school hospital clinic center centre company corporation corp co inc ltd llc plc group bank fund foundation church times post journal news network broadcasting press magazine gazette herald tribune guardian observer airlines airways motors industries systems technologies club league board panel cabinet authority service services guard forces army navy corps command enforcement protection administration republicans democrats society trust academy museum theater theatre studios records entertainment international holdings partners associates brigade brigades front movement guards conference chamber reserve exchange patrol representatives bundestag knesset duma media radio tv television project initiative brotherhood jihad works fc afc brands labs laboratories resources ag gmbh nv pharma pharmaceuticals therapeutics petroleum minerals logistics solutions supermarkets electronics aerospace';

/** Nouns that name an agreement between parties; after capitals, or before `of`, they make its name. */
export const AGREEMENT_WORDS =
  'agreement accord accords treaty pact deal plan act protocol convention charter declaration armistice resolution framework memorandum ceasefire truce amendment compact law bill constitution';

/** Last words of the names of places. */
export const PLACE_WORDS =
  'gulf sea ocean river lake bay strait straits peninsula island islands mountain mountains mount valley desert province county city town village district region street avenue road square airport beach coast border park bridge forest hills heights canal channel harbor harbour port state territory territories zone dmz house palace prison stadium hotel resort base tower building plaza hall gate field garden gardens boulevard drive lane';

/** Last words of the names of things that begin with a person's or body's name; no person is called by them. */
export const THING_WORDS =
  'report dossier investigation probe inquiry era doctrine summit talks election elections war crisis scandal affair case trial hearing award prize cup open championship series festival day week month year games olympics show book film movie album song virus syndrome law rule theory effect amendment index survey poll program programme mission operation medal order constitution ministry channel street awards tour';
