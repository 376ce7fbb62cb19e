/** How a measure is written and what it is in the base unit of its kind: `mi` = 1.609 of a length's kilometre. */
export interface Unit {
  readonly name: string;
  readonly kind:
    | 'share'
    | 'length'
    | 'mass'
    | 'area'
    | 'volume'
    | 'speed'
    | 'time'
    | 'temperature'
    | 'power'
    | 'data';
  readonly inBase: number;
  readonly words: readonly string[];
}

/** Measures that news texts use. Temperatures are told apart (`°C`, `°F`) and not converted. */
export const UNITS: readonly Unit[] = [
  { name: '%', kind: 'share', inBase: 1, words: ['%', 'percent', 'pct', 'percentage'] },
  {
    name: 'km',
    kind: 'length',
    inBase: 1,
    words: ['km', 'kms', 'kilometer', 'kilometers', 'kilometre', 'kilometres'],
  },
  { name: 'mi', kind: 'length', inBase: 1.609344, words: ['mi', 'mile', 'miles'] },
  { name: 'm', kind: 'length', inBase: 0.001, words: ['m', 'meter', 'meters', 'metre', 'metres'] },
  {
    name: 'cm',
    kind: 'length',
    inBase: 1e-5,
    words: ['cm', 'centimeter', 'centimeters', 'centimetre', 'centimetres'],
  },
  {
    name: 'mm',
    kind: 'length',
    inBase: 1e-6,
    words: ['mm', 'millimeter', 'millimeters', 'millimetre', 'millimetres'],
  },
  { name: 'ft', kind: 'length', inBase: 0.0003048, words: ['ft', 'foot', 'feet'] },
  { name: 'in', kind: 'length', inBase: 2.54e-5, words: ['inch', 'inches'] },
  { name: 'yd', kind: 'length', inBase: 0.0009144, words: ['yard', 'yards'] },
  { name: 'nmi', kind: 'length', inBase: 1.852, words: ['nmi'] },
  {
    name: 'kg',
    kind: 'mass',
    inBase: 1,
    words: ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes'],
  },
  { name: 'g', kind: 'mass', inBase: 0.001, words: ['g', 'gram', 'grams', 'gramme', 'grammes'] },
  { name: 't', kind: 'mass', inBase: 1000, words: ['tonne', 'tonnes', 'ton', 'tons'] },
  { name: 'lb', kind: 'mass', inBase: 0.45359237, words: ['lb', 'lbs', 'pounds-mass'] },
  { name: 'oz', kind: 'mass', inBase: 0.028349523, words: ['oz', 'ounce', 'ounces'] },
  { name: 'ha', kind: 'area', inBase: 1, words: ['ha', 'hectare', 'hectares'] },
  { name: 'acre', kind: 'area', inBase: 0.40468564, words: ['acre', 'acres'] },
  { name: 'l', kind: 'volume', inBase: 1, words: ['liter', 'liters', 'litre', 'litres'] },
  { name: 'gal', kind: 'volume', inBase: 3.785411784, words: ['gallon', 'gallons'] },
  { name: 'bbl', kind: 'volume', inBase: 158.987295, words: ['barrel', 'barrels', 'bbl', 'bpd'] },
  { name: 'km/h', kind: 'speed', inBase: 1, words: ['kph', 'kmh', 'km/h'] },
  { name: 'mph', kind: 'speed', inBase: 1.609344, words: ['mph'] },
  { name: 'knot', kind: 'speed', inBase: 1.852, words: ['knot', 'knots'] },
  { name: 'second', kind: 'time', inBase: 1, words: ['second', 'seconds', 'sec', 'secs'] },
  { name: 'minute', kind: 'time', inBase: 60, words: ['minute', 'minutes', 'min', 'mins'] },
  { name: 'hour', kind: 'time', inBase: 3600, words: ['hour', 'hours', 'hr', 'hrs'] },
  { name: 'day', kind: 'time', inBase: 86400, words: ['day', 'days'] },
  { name: 'week', kind: 'time', inBase: 604800, words: ['week', 'weeks'] },
  { name: 'month', kind: 'time', inBase: 2629746, words: ['month', 'months'] },
  { name: 'year', kind: 'time', inBase: 31556952, words: ['year', 'years', 'yr', 'yrs'] },
  { name: 'decade', kind: 'time', inBase: 315569520, words: ['decade', 'decades'] },
  { name: 'century', kind: 'time', inBase: 3155695200, words: ['century', 'centuries'] },
  { name: '°C', kind: 'temperature', inBase: 1, words: ['°c', 'celsius'] },
  { name: '°F', kind: 'temperature', inBase: 1, words: ['°f', 'fahrenheit'] },
  { name: 'MW', kind: 'power', inBase: 1, words: ['mw', 'megawatt', 'megawatts'] },
  { name: 'GW', kind: 'power', inBase: 1000, words: ['gw', 'gigawatt', 'gigawatts'] },
];

/** Currencies by ISO 4217 code, with the signs and words that stand before or after the number. */
export const CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  USD: ['$', 'us$', 'usd', 'dollar', 'dollars'],
  EUR: ['€', 'eur', 'euro', 'euros'],
  GBP: ['£', 'gbp', 'pound', 'pounds', 'sterling'],
  JPY: ['¥', 'jpy', 'yen'],
  CNY: ['yuan', 'renminbi', 'cny', 'rmb'],
  INR: ['₹', 'rs', 'rs.', 'rupee', 'rupees', 'inr'],
  RUB: ['₽', 'ruble', 'rubles', 'rouble', 'roubles'],
  KRW: ['₩', 'won'],
  TRY: ['₺', 'lira', 'liras'],
  ILS: ['₪', 'shekel', 'shekels'],
  CHF: ['chf', 'franc', 'francs'],
  CAD: ['c$', 'cad'],
  AUD: ['a$', 'aud'],
  BRL: ['r$', 'reais', 'brl'],
  MXN: ['peso', 'pesos'],
  IRR: ['rial', 'rials'],
};

/** Number words up to ninety. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that multiply the number before them. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
};

/** Round words for "some number of": the least that they can mean. */
export const VAGUE_NUMBERS: Readonly<Record<string, number>> = {
  dozens: 20,
  scores: 30,
  hundreds: 150,
  thousands: 1500,
  millions: 1.5e6,
  billions: 1.5e9,
};

/** Parts of a whole, in percent. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  half: 50,
  third: 33.33,
  thirds: 33.33,
  quarter: 25,
  quarters: 25,
  fifth: 20,
  fifths: 20,
  tenth: 10,
  tenths: 10,
};

/** Words for people in general, or for what became of them: "12 people killed", "12 dead", "12 killed" count alike. */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set([
  'people',
  'person',
  'victim',
  'casualty',
  'fatality',
  'death',
  'dead',
  'kill',
  'die',
  'injury',
  'injure',
  'injured',
  'wound',
  'wounded',
  'hurt',
  'miss',
  'missing',
  'other',
  'resident',
  'individual',
  'human',
  'arrest',
  'detain',
  'evacuate',
  'displace',
  'rescue',
  'survivor',
  'arrested',
  'detained',
  'killed',
  'soul',
  'patient',
  'case',
  'life',
]);

/** Words for people of one kind: two different kinds are counted apart, but either may be "people". */
export const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set([
  'man',
  'woman',
  'child',
  'boy',
  'girl',
  'civilian',
  'soldier',
  'troop',
  'officer',
  'policeman',
  'fighter',
  'militant',
  'protester',
  'demonstrator',
  'student',
  'worker',
  'employee',
  'passenger',
  'migrant',
  'refugee',
  'hostage',
  'prisoner',
  'voter',
  'citizen',
  'tourist',
  'villager',
  'suspect',
  'official',
  'member',
  'guest',
  'fan',
  'pupil',
  'teacher',
  'doctor',
  'firefighter',
  'rescuer',
  'driver',
  'sailor',
  'pilot',
  'marine',
  'rebel',
  'police',
  'personnel',
  'staff',
  'crew',
  'baby',
]);
