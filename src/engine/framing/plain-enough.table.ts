/*
 * Words of the lists of loaded and stance words that news as often uses for the thing itself: alone they do not show that a
 * telling is coloured. Our own list, written by hand; base forms and full forms, lower case.
 */

/** Loaded words that often just name: `the penalty for a late return`, `victims of the flood`, `the firm launched a ferry`. */
export const OFTEN_PLAIN: ReadonlySet<string> = new Set(
  `abandon abolish abuse acute adversary agenda air amnesty army arsenal assailant assassin assassination assault baby back
  backer bail bailout balk barrel battle bench bid bill blast bloc blockade blow boom booming boss bounce bounty brass brigade
  build buildup build-up bunker burden bury cache call cancel casualty catalog cave celebrate celebrated celebrity challenge
  champion charge charity chase child collapse combat command compound conceal conclave condemn condemnation confront conglomerate
  conviction coup court crash crisis critical crucial culprit curb curtail declaration decree defect defy demand demise denounce
  deport destroy disaster discord dismiss disorder dispatch disregard doctrine drone drop dump eject
  eliminate elite embark encounter endorse enforcement engineer enormous entitlement epidemic episode eradicate escalate escalation
  establishment estate evade execute execution exile exit expel experiment explode exploit explosion expose faction faithful feat
  fight filibuster fire fired firepower firing flee flood foe fold follow friction giant graphic grassroots grave grip guerrilla
  gunman hack hammer harassment heat heavyweight heighten helm hero highlight hit homeland host hostilities hunt hurdle influx
  informant inroads insist insurgency insurgent interrogate interrogation invasion jail jam jihadist jump juvenile key kid kill
  kin landmark landslide launch law leak legion levy limbo loyalist manhunt mansion marginal
  mercenary milestone militant minor mission modest mutiny novel obstruct occupation offensive operative opt
  outfit outlaw overhaul overture palace parade patriot payoff payout penalty perk perpetrator phase pin plot plow pour press
  proclamation progressive protection purge radical ram ransom rape rebel rebellion rebound recession reform refugee refugees
  refuse release repeal reprisal rescue residence resign resist retaliate retaliation retreat reverse revise revive revolt rewrite
  roll rule rupture rush sack safeguard scandal seize settle shelve shield signature slim spark
  statesman steal step stall standoff sterling stole stolen strip struggle submit subsidy summit superpower suppress
  surrender sweep take tank tax taxpayer taxpayers teen tell terminate terror terrorist threat threaten toll token torture toss
  tour tough track trade tragedy transform trigger trim tycoon undermine undocumented unveil upset verdict victim
  victims victory wall war warfare warn waste wave yield`.split(/\s+/),
);

/** Stance words that as often say nothing of the teller: `traditional music`, `briefed the council`, `confirmed as a judge`. */
export const OFTEN_TONELESS: ReadonlySet<string> = new Set(
  `brief briefed briefing clear could may might whether cleared confirm confirmed confirms dark elderly fact failed failing kind known mixed
  moderate must poor popular prominent proved proven secret simple sometimes star successful successfully token top traditional true
  veteran well-known young`.split(/\s+/),
);

/** Words that stand in the lists of degree, but as often say something else: `high school`, `more than once`. */
export const UNSURE_DEGREE: ReadonlySet<string> = new Set(
  `more most less least every high higher highest full only just few fewer long key straight critical large larger largest big
  great fatal entire whole violent deadly young over about around under some deep heavy hard all much many up close growing total loud never`.split(
    /\s+/,
  ),
);
