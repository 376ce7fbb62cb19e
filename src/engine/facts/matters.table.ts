/**
 * Words by which reporters tell one act or one thing where a number or a day is told of it, besides the concepts of the
 * alignment. Rows are narrower than those of kindred words, which only speak against a claim: here two values that differ
 * are called a contradiction. Source: our own.
 */
export const MATTERS: readonly string[] = [
  'detect detected spot spotted discover discovered notice noticed aware found find uncover uncovered',
  'intrusion breach hack hacked raid attack cyberattack theft activity incident',
  'tell told inform informed notify notified report reported alert alerted brief briefed',
  'offer offered table tabled propose proposed proposal bid',
  'raise rise hike increase pay',
  'boss bosses employer employers management association',
  'motion vote ballot',
  'inspect inspected inspection inspections inspector inspectors',
  'turnout turned voter voters',
  'talk talks table negotiation negotiations negotiator negotiators',
  'steal stole stolen theft take taken swipe swiped compromise compromised',
  'seat seats deputy deputies lawmaker lawmakers mp mps legislator legislators member members',
  'compromise deal concession settlement agreement',
  'leave left quit walk walked storm stormed withdraw withdrew exit departed abandon',
  'layoff layoffs redundancy redundancies job jobs cut axe axed sacking',
  'file filed lodge lodged submit submitted table tabled seek sought',
  'arrive arrived reach reached land landed',
  'resign resigned quit step stepped',
  'reopen reopened resume resumed restart restarted',
  'buy bought acquire acquired purchase purchased takeover',
  'sign signed seal sealed',
  'hearing trial court',
  'fine fined penalty penalised penalized',
  'damage damaged crack cracks cracked leak leaks hole',
  'walkout walkouts strike strikes striking stoppage',
  'chain chained fasten fastened lock locked tie tied shackle shackled',
  'price priced cost costs paid pay worth valued',
  'work working dig digging build construction',
  'hacker hackers intruder intruders',
  'build built building rebuild rebuilt rebuilding replace replaced replacement',
  'halve halved soften softened trim trimmed cut cuts',
];
