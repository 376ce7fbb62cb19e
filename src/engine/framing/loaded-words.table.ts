/*
 * Loaded words with the plain word that each stands for. Our own list, written by hand: to the left the plain words
 * of one notion, of which the first is the one that a note names; to the right words that say the same with colour,
 * alarm, praise or scorn. Base forms, lower case; several words with a space.
 */
const GROUPS = `
accuse, charge: smear, vilify, malign, defame, pillory, brand, demonize
admit: come clean, own up, fess up
agreement, deal, accord, pact: sellout, giveaway, grand bargain, capitulation, betrayal, breakthrough, sweetheart deal, backroom deal, landmark deal
aide, adviser, assistant: henchman, crony, fixer, lackey, enforcer, minion, consigliere, loyalist, confidant, insider, acolyte, sidekick
ally, partner, friend: puppet, client state, vassal, stooge, lapdog, bedfellow, cheerleader, apologist, enabler
angry, upset: furious, livid, fuming, enraged, outraged, irate, incensed, seething, rankled, apoplectic
announcement, statement: bombshell, tirade, screed, proclamation, edict, outburst, broadside, diatribe, rant, declaration
argument, disagreement, dispute, debate: feud, showdown, clash, brawl, row, spat, war of words, slugfest, shouting match, standoff, firestorm, squabble, confrontation, battle, quarrel, tussle, tug of war, rift, falling out
arrest, detain: round up, nab, haul away, seize, drag away, bust, collar, snatch, jail, lock up
ask, request: beg, plead, implore, beseech, demand, press, pressure, badger, lean on, pester, cajole, prod
attack, strike, raid: assault, onslaught, blitz, bombardment, massacre, carnage, ambush, pounding, offensive, rampage, barrage, salvo, slaughter, bloodbath, aggression, incursion, atrocity
attempt, try, effort: ploy, gambit, bid, push, crusade, scramble, maneuver, stunt, last-ditch, power grab, hail mary
avoid: dodge, duck, evade, skirt, sidestep, shirk, weasel out, stonewall
ban, prohibit, bar: outlaw, muzzle, gag, blacklist, shut out, censor, silence, banish, exile, cancel
bad, poor, weak: disastrous, catastrophic, dismal, abysmal, dire, horrific, appalling, shameful, disgraceful, pathetic, woeful, atrocious, shambolic, botched, bungled, lackluster, feeble, anemic
begin, start: ignite, spark, trigger, unleash, touch off, set off, launch, kick off, unveil, stoke, foment, embark
believer, member, follower: zealot, fanatic, disciple, cultist, true believer, die-hard, faithful
big, large, great: massive, huge, sweeping, enormous, colossal, staggering, monumental, gigantic, vast, sprawling, mammoth, whopping, towering, gargantuan, tremendous
bill, law, act, legislation: power grab, job killer, boondoggle, monstrosity, mandate, giveaway
blame: scapegoat, point the finger, pin, finger
block, stop, prevent: thwart, torpedo, scuttle, derail, sabotage, kill, obstruct, stymie, quash, sink, stonewall, foil, hamstring, filibuster, blockade, kneecap, nix
border, frontier: open border, front line, fault line
calm, peaceful: tense, restive, volatile, explosive, charged, heated, fraught, uneasy, fragile
call, name, describe: brand, dub, label, deride, denounce, slam, blast, mock, dismiss, tout, hail
campaign, drive: crusade, witch hunt, vendetta, charm offensive, onslaught, blitz, machine, juggernaut, whistle-stop
cancel, withdraw: scrap, axe, ax, ditch, dump, pull the plug, call off, abandon, yank, jettison, tear up, rip up
careful, cautious: timid, hesitant, reluctant, skittish, gun-shy, squeamish
change, revise, shift: overhaul, reverse, backtrack, flip-flop, backpedal, about-face, u-turn, upend, walk back, back off, cave, reform, rewrite, remake, revolutionize, transform, reinvent
cheap: cut-rate, bargain-basement, shoddy
claim, allegation, report: rumor, conspiracy theory, bombshell, smear, innuendo, fabrication, hoax, myth, fake news, falsehood, canard, gossip, fantasy, insinuation
cold, distant: frosty, icy, chilly, aloof
comment, remark: gaffe, jab, swipe, dig, insult, slur, taunt, zinger, barb, quip, joke, potshot, cheap shot, put-down, tirade
committee, group, panel: cabal, clique, gang, junta, mob, outfit, faction, bloc, brigade, posse
company, business, firm: giant, behemoth, titan, conglomerate, big business, juggernaut, powerhouse
compromise, concession: surrender, capitulation, climbdown, appeasement, sellout, retreat, olive branch
concern, worry: alarm, fear, panic, dread, anxiety, hysteria, angst, horror, outrage, uproar, consternation, paranoia
conservative, right: far-right, hard-right, ultraconservative, right-wing, hardline, reactionary, alt-right, extremist, hardliner, hawk, firebrand, archconservative
control, hold: grip, stranglehold, chokehold, clutches, iron fist, yoke
cost, price: price tag, toll, burden, windfall, bill
country, state, nation: rogue state, superpower, powerhouse, pariah, hermit kingdom, backwater, homeland, fatherland, motherland, caliphate
court, judge: activist judge, kangaroo court, bench, rubber stamp
cover up, hide, withhold: conceal, bury, whitewash, sweep under the rug, hush up, stash, keep secret, paper over
criticism: backlash, firestorm, outcry, uproar, condemnation, furor, fury, blowback, vitriol, ire, outrage, flak, heat, scorn, wrath, rebuke, opprobrium
criticize, fault, question: slam, blast, lambast, bash, rip, lash out, tear into, savage, assail, attack, lambaste, excoriate, eviscerate, skewer, torch, berate, castigate, hammer, scold, chide, trash, roast, rail against, take aim at, pan, denounce, decry, condemn, upbraid, chastise, deride, lash, vilify, pummel, unload on
crowd, group of people: mob, horde, throng, swarm, rabble, sea of people, mass
cut, reduce, lower: slash, gut, axe, decimate, chop, hack, eviscerate, trim, pare, strip, starve, cripple, hollow out, zero out
damage, harm, hurt: devastate, ravage, wreck, cripple, destroy, obliterate, ruin, shatter, demolish, decimate, wreak havoc, trash, savage, batter, pummel, rattle, torpedo, tarnish, erode
danger, risk: peril, menace, threat, time bomb, powder keg, minefield, existential threat, tinderbox, specter
dead, killed person: martyr, victim, casualty, slain, fallen, murdered
death, killing: murder, slaying, execution, assassination, massacre, slaughter, bloodshed, carnage, butchery, demise, lynching, genocide, liquidation
debt, deficit: debt bomb, red ink, crushing debt
decide, choose: decree, dictate, opt, ordain
decision, ruling: bombshell, power grab, about-face, diktat, verdict, blow, victory, landmark
decline, fall, drop: plunge, plummet, collapse, nosedive, tumble, crash, crater, slump, freefall, tank, tailspin, implode, meltdown, sink, slide
defeat, loss, lose: rout, thrashing, drubbing, humiliation, debacle, trounce, crush, blowout, shellacking, wipeout, landslide, upset, smash
defend, support: champion, stand up for, cheer, tout, embrace, prop up, coddle, shill, rally behind, bankroll, back, bolster, shield, endorse, throw weight behind, go to bat for
delay, postpone: stall, drag feet, drag out, kick the can, filibuster, foot-dragging, stonewall, slow-walk, shelve
demand, want: insist, clamor, hold hostage, blackmail, ultimatum, crave, hanker, lust
demonstration, protest, march, rally: riot, unrest, uprising, mayhem, chaos, siege, melee, rampage, revolt, insurrection, upheaval, turmoil, disorder, rebellion, mutiny, mob violence, civil disobedience
deny, reject, decline: rebuff, spurn, snub, shoot down, brush off, slam the door, thumb nose, scoff, repudiate, refuse, dismiss, pooh-pooh, trash, nix, shrug off, swat down
deployment, forces, military presence: armada, buildup, build-up, saber-rattling, war machine, flotilla, posturing, show of force, arsenal, juggernaut, firepower, muscle-flexing, boots on the ground, occupation, invasion
different, unusual: bizarre, weird, outlandish, extraordinary, unprecedented, unheard-of, astonishing, strange, surreal, radical, novel, stunning
difficult, hard: grueling, brutal, punishing, daunting, crippling, uphill, thorny, bruising, arduous, torturous, intractable
difficulty, problem, obstacle: crisis, debacle, fiasco, quagmire, nightmare, disaster, catastrophe, mess, meltdown, snag, scourge, plague, hurdle, sticking point, roadblock, quandary, morass, imbroglio, epidemic
dismiss, fire, remove: oust, purge, sack, axe, boot, can, dump, kick out, topple, force out, push out, bounce, show the door, depose, terminate, ouster, ousting, firing, eject, expel, unseat
document, file, paper: dossier, trove, smoking gun, leak, cache, bombshell, exposé
donor, supporter: megadonor, fat cat, backer, bankroller, sugar daddy, financier, patron, moneyman
economy: bubble, boom, bust, recession, meltdown, powerhouse
election, vote, contest, race: horse race, showdown, bloodbath, circus, dogfight, nail-biter, cliffhanger, struggle, melee, free-for-all, war
employer, boss, manager: tycoon, mogul, baron, magnate, kingpin, czar, titan, oligarch, strongman
end, finish: kill, abolish, dismantle, scrap, gut, terminate, crush, shutter, wipe out, eradicate, eliminate, phase out, repeal, stamp out, extinguish
enemy, opponent, rival: foe, nemesis, adversary, archenemy, archrival, boogeyman, bogeyman, villain, aggressor, detractor, hater
environmentalist: tree hugger, eco-warrior, green radical
event, incident: scandal, tragedy, catastrophe, spectacle, bombshell, outrage, saga, episode, imbroglio, affair, debacle, fiasco, circus
expensive, costly: exorbitant, extravagant, lavish, eye-popping, bloated, pricey, luxurious, ruinous
expert, analyst: pundit, guru, egghead, talking head, luminary, maven, self-styled expert
explain: spin, rationalize, justify, make excuses, deflect, gloss over
explosion, blast: bombing, inferno, fireball, eruption
fast, quick: breakneck, meteoric, lightning, breathless, frantic, hasty, rushed, hurried, dizzying, precipitous, hastily, sudden, abrupt
fear: terror, panic, dread, horror
fence, barrier: wall, fortress, stronghold
fight, fighting, conflict: war, warfare, battle, bloodshed, carnage, mayhem, slaughter, hostilities, combat, jihad, holy war, bloodletting
fighter, militant, gunman: terrorist, insurgent, rebel, freedom fighter, extremist, jihadist, thug, guerrilla, butcher, martyr, radical, assassin, mercenary, hero
follow, accept, agree: cave, bow, capitulate, surrender, knuckle under, kowtow, toe the line, relent, buckle, yield, submit, acquiesce, cave in, give in, fold
force, make: strong-arm, coerce, bully, ram through, compel, twist arms, foist, jam, muscle, browbeat, steamroll, railroad, shove
former, previous: ousted, disgraced, fired, deposed, fallen, failed, embattled, ex, erstwhile, longtime
get, obtain, receive: grab, snag, seize, extract, land, pocket, scoop up, wrest, reap, rake in, haul in
give, provide, offer: hand out, dole out, lavish, funnel, shower, dish out, dangle, bestow, cough up, gift
goal, aim, plan: scheme, plot, agenda, ploy, blueprint, vision, pipe dream, conspiracy, grand design, machination, mission
good, strong: stellar, heroic, historic, triumphant, brilliant, robust, booming, roaring, stunning, tremendous, sterling, glowing, spirited, superb, remarkable, courageous
government, administration, leadership: regime, junta, dictatorship, ruling clique, machine, establishment, deep state, tyranny, nanny state, bureaucracy, swamp, autocracy, kleptocracy, theocracy, police state, empire
group of migrants, migrants, immigrants: caravan, invasion, flood, influx, wave, illegals, aliens, illegal aliens, illegal immigrants, undocumented, asylum seekers, dreamers, refugees, horde, surge, tide
growth, rise, increase: surge, spike, soar, skyrocket, explosion, boom, explode, rocket, balloon, mushroom, jump, leap, hike, snowball, proliferate, escalate, heighten
gun owner, gun supporter: gun nut, gun lobby
gun control, gun law: gun grab, gun ban, gun safety, common-sense
health law, health care law, affordable care act: obamacare, government takeover, socialized medicine
help, aid, assistance: bailout, handout, lifeline, rescue, giveaway, subsidy, charity, windfall, largesse
home, house: mansion, compound, estate, palace, hovel, residence
hope: dream, pipe dream, fantasy, delusion
idea, view, position: ideology, dogma, doctrine, orthodoxy, fantasy, obsession, conviction
important, significant: pivotal, crucial, key, landmark, historic, momentous, seminal, defining, critical, groundbreaking, monumental, watershed, tectonic, all-important
influence, power: clout, stranglehold, grip, sway, leverage, muscle, dominance, hegemony, supremacy, blackmail
inquiry, investigation, probe, review: witch hunt, fishing expedition, inquisition, show trial, crackdown, dragnet, sham, hoax, sideshow
insult: slur, smear, taunt, abuse, mockery
interview: grilling, sit-down, tell-all, interrogation, puff piece, exclusive
invite, attract: lure, woo, entice, court, seduce, bait, beckon
join, work together: collude, conspire, gang up, team up, scheme, plot, connive
journalist, reporter, media: mainstream media, lamestream, fake news, muckraker, hack, scribe, propagandist, mouthpiece, paparazzi, press corps
kill, shoot: murder, gun down, slay, execute, slaughter, massacre, butcher, mow down, assassinate, maim, liquidate, eliminate, take out, neutralize, wipe out
large number, many: flood, wave, deluge, avalanche, torrent, swarm, legion, droves, scores, tsunami, mountain, tens of thousands, slew, raft, spate, litany, barrage, flurry, trove, host
lawyer, attorney: fixer, ambulance chaser, hired gun, crusader, pitbull
leader, head, president, ruler: strongman, dictator, tyrant, despot, autocrat, kingpin, warlord, boss, chieftain, ringleader, figurehead, mastermind, czar, firebrand, maverick, demagogue, populist, visionary, statesman, standard-bearer
leave, departure, go, quit: flee, bolt, exit, abandon, desert, bail, storm out, walk out, retreat, exodus, defect, jump ship, decamp, ditch, resign, step down, throw in the towel
leftist, liberal, left: far-left, radical, socialist, communist, marxist, left-wing, extremist, hard-left, woke, progressive, anarchist, antifa, left-leaning
lie, false statement: falsehood, fabrication, fib, distortion, whopper, untruth, deception, misstatement, mislead, deceive, dupe
limit, restrict: curb, stifle, choke, throttle, clamp down, crack down, hamstring, rein in, strangle, shackle, squeeze, suppress, handcuff, curtail
list: litany, laundry list, catalog, hit list
look, see, watch: spy, snoop, ogle, peer, gawk, leer, stalk, surveil, glare
meeting, talks, conversation, negotiation, dialogue: summit, huddle, tête-à-tête, powwow, conclave, showdown, backroom, horse-trading, haggling, closed-door, secretive, overture, charade, sham, confab
message, post, tweet: rant, tirade, screed, broadside, tweetstorm, missive, outburst, barrage, salvo
mistake, error: blunder, gaffe, debacle, fiasco, screwup, botch, misstep, bungle, flub, howler, miscue, snafu, transgression
money, payment, funds: bribe, hush money, slush fund, kickback, payoff, windfall, war chest, dark money, taxpayer money, ransom, loot, jackpot, blood money, payout, bounty
move, step: gambit, ploy, maneuver, stunt, power play, salvo, escalation, provocation, bombshell, onslaught, volley, gamble
murderer, suspect, attacker, shooter: monster, madman, killer, butcher, gunman, lone wolf, assassin, perpetrator, terrorist, mastermind, assailant
narrow, small, slight: razor-thin, paltry, meager, measly, tiny, minuscule, slim, token, marginal, modest, scant, negligible, mere, puny
nervous, uneasy: rattled, panicked, spooked, alarmed, jittery, terrified, shaken, frantic
news, information: bombshell, revelation, scoop, leak, propaganda, disinformation, dirt, intrigue
officer, police: cops, law enforcement, riot squad, stormtroopers, brass, top cop, men in blue
official, public servant: bureaucrat, apparatchik, functionary, mandarin, swamp creature, technocrat, operative
operation, action, police action: crackdown, sweep, blitz, dragnet, siege, incursion, onslaught, invasion, takeover, repression, purge, clampdown
opposition, resistance: backlash, revolt, rebellion, mutiny, uproar, defiance, obstruction, intransigence, blowback, insurgency
order, instruct, direct: decree, dictate, command, edict, fiat, diktat, mandate
pay, spend: squander, lavish, splurge, waste, blow, pour, funnel, shell out, fork over, cough up, shovel, burn through, plow, bankroll
people, residents, public: masses, ordinary people, hardworking families, taxpayers, folks, mob, populace, patriots, everyday americans, rank and file, grassroots
photo, image: mugshot, snapshot, iconic, graphic
policy, program: scheme, regime, experiment, boondoggle, signature, entitlement, giveaway, amnesty, reform
politician, lawmaker, senator: hack, career politician, insider, demagogue, party boss, heavyweight, powerbroker, maverick, firebrand, backbencher, stalwart
poor person, needy: freeloader, moocher, underclass, downtrodden, less fortunate, destitute, vulnerable
popular, liked: beloved, revered, adored, celebrated, acclaimed, wildly popular, idolized, darling
poverty, need: misery, squalor, destitution, despair, hardship
praise: hail, laud, gush, fawn, tout, lavish, celebrate, applaud, extol, trumpet, cheer, glorify, crow
predict, expect: warn, threaten, foretell, prophesy, portend, herald, bode
present, show: flaunt, parade, showcase, unveil, trot out, tout, brandish, trumpet, highlight, spotlight, lay bare, underscore
pressure: bullying, blackmail, coercion, arm-twisting, strong-arm tactics, intimidation, onslaught, threat, harassment
prison, detention: gulag, dungeon, concentration camp, torture chamber, cage, hellhole, behind bars
privilege, right: entitlement, perk, freebie, loophole, birthright
progress, advance: breakthrough, headway, leap, strides, inroads, milestone, triumph
proposal, plan: scheme, blueprint, gambit, pipe dream, wish list, pet project, brainchild, ultimatum
protester, demonstrator, activist, marcher: rioter, agitator, anarchist, thug, mob, radical, rabble-rouser, looter, extremist, troublemaker, vandal, hooligan, provocateur, firebrand, crusader, militant, outside agitator, insurrectionist, patriot
publish, release: leak, dump, unveil, expose, divulge, air, unleash
punish, penalize: retaliate, crush, cripple, hammer, clobber, crucify, smack, slap, avenge, retribution, revenge, payback
question: grill, interrogate, hound, confront, cross-examine, badger, press, pepper, challenge, cast doubt
reason, cause: excuse, pretext, alibi, ruse, smokescreen, culprit, root cause, guise, fig leaf
recover, improve: rebound, soar, roar back, bounce back, resurgence, revive
relation, relationship: cozy, bromance, love affair, entanglement, collusion, marriage of convenience, rocky, strained, frosty, toxic, unholy alliance
relative, family member: clan, dynasty, kin, brood, grieving family
remember: relive, haunt, commemorate, immortalize
response, reaction: backlash, retaliation, revenge, reprisal, retribution, outcry, firestorm, counterattack, counterpunch, fury, payback, tit-for-tat, overreaction
rich person, wealthy: fat cat, plutocrat, oligarch, one percent, elite, robber baron, billionaire class, jet set, tycoon, job creator, privileged
rule, regulation: red tape, mandate, diktat, stranglehold, burden, safeguard, protection, straitjacket
run, manage: lord over, preside over, mastermind, orchestrate, spearhead, engineer, micromanage, helm, rule
sad: heartbreaking, tragic, gut-wrenching, devastating, harrowing, wrenching, somber
say, tell: boast, brag, rant, gush, crow, whine, sneer, bark, bellow, lecture, preach, quip, snipe, trumpet, bluster, spew, drone, parrot, scream, shout, thunder, blurt
secret, private, confidential: shadowy, clandestine, murky, covert, hush-hush, cloak-and-dagger, under wraps, secretive, stealth, behind closed doors, back-channel
send, transfer: dispatch, ship off, funnel, deport, banish, rush, expel, dump, siphon
serious, severe: grave, dire, devastating, catastrophic, crippling, crushing, draconian, brutal, harsh, savage, acute, gruesome, horrific, ghastly, grisly, deadly, ferocious, withering, blistering, scathing, searing, stinging, fierce, damning, stark, vicious
sexual misconduct, misconduct: rape, gang rape, assault, harassment, predation, abuse, groping, indiscretion, affair, tryst, fling, dalliance, encounter, impropriety
shock, surprise: bombshell, jolt, stun, rock, blindside, astonish, stagger, rattle, reeling, off guard, shake, earthquake, thunderbolt
show business performer, adult-film star: porn star, starlet, diva, celebrity
soldier, troops: crusader, invader, warrior, hero, occupier, grunt, war machine, cannon fodder, brave men and women
source: whistleblower, leaker, snitch, informant, mole, turncoat, traitor, tipster, insider, rat, squealer
speech, address: tirade, rant, diatribe, harangue, sermon, broadside, screed, fiery speech, barnburner, stemwinder, bluster
speech, talk: rhetoric, bluster, posturing, bombast, saber-rattling, grandstanding, vitriol, demagoguery, fearmongering, scaremongering
strange claim, theory: conspiracy theory, hoax, myth, fantasy
strategy, tactic: ploy, playbook, scheme, stunt, trick, gimmick, dirty trick, gamesmanship, brinkmanship, subterfuge
strict, firm: draconian, heavy-handed, iron-fisted, ruthless, hardline, tough, punitive, harsh, unyielding, uncompromising, stern, unbending, rigid
subject, topic, issue: hot potato, third rail, lightning rod, flashpoint, bombshell, red line, wedge issue, hot-button, sore point
success, win, victory: triumph, conquest, coup, landslide, blowout, milestone, rout, bonanza, feat
suggest, hint: insinuate, toy with, float, tease, flirt with, imply
supporters, voters, base: faithful, army, cult, fan base, mob, diehards, minions, acolytes, stalwarts
system: machine, rigged, cartel, racket, cabal, establishment, swamp
take, use: exploit, seize, grab, snatch, usurp, hijack, weaponize, commandeer, plunder, loot, steal, pilfer, confiscate
target: victim, prey, scapegoat, punching bag, whipping boy, piñata, quarry
tariff, duty, tax: trade war, tax grab, death tax, penalty, levy, burden
tax cut, tax plan: tax reform, tax relief, giveaway to the rich, tax scam, handout, tax break, loophole
tension, hostility: powder keg, brink, standoff, cold war, acrimony, enmity, animosity, bad blood, friction, turmoil, discord, strife, polarization
test, trial: ordeal, gauntlet, litmus test, showdown, crucible, make-or-break, moment of truth
threaten, warn: menace, bully, intimidate, terrorize, blackmail, saber-rattle, browbeat
treatment: mistreatment, abuse, torture, cruelty, brutality, persecution, humiliation, oppression
trip, visit: junket, pilgrimage, victory lap, tour, whirlwind, photo op, stunt, jaunt, odyssey, sojourn
trouble, disorder: chaos, mayhem, havoc, anarchy, pandemonium, bedlam, turmoil, disarray, tumult, upheaval, maelstrom, madness, unrest
truth, fact: bombshell, smoking gun, inconvenient truth, reality check
unborn child, fetus: baby, unborn baby, clump of cells
abortion opponent, abortion rights supporter: pro-life, pro-choice, anti-abortion, anti-choice, pro-abortion
uncertain, unclear: murky, shaky, dubious, sketchy, doubtful, questionable, limbo, up in the air, dicey, in doubt, cloudy
undo, repeal: gut, dismantle, shred, eviscerate, roll back, tear up, trash, scrap, torpedo
unproven, unconfirmed: baseless, debunked, unfounded, bogus, false, discredited, unsubstantiated, unverified, salacious, fabricated, trumped-up, so-called, supposed, purported, spurious, specious
use of force, violence: brutality, bloodshed, terror, savagery, repression, carnage, rampage, thuggery, barbarism
war veteran, veteran: war hero, hero, decorated, warrior, patriot
weapon, gun, rifle: assault weapon, killing machine, weapon of war, arsenal, assault rifle, military-style weapon
weapon test, missile launch: provocation, saber-rattling, show of force, act of aggression
white house, government department: swamp, palace, inner circle, deep state, bunker
worker, employee: toiler, drone, hero, wage slave, bureaucrat, working stiff
work against, oppose: undermine, sabotage, subvert, resist, defy, obstruct, bash, battle, buck, rebel, revolt, bristle, balk, fight, wage war on, thumb nose at
write off, ignore: snub, shrug off, brush aside, turn a blind eye, disregard, flout, trample, sweep aside, blow off, stiff, give short shrift
young man, boy, youth: thug, punk, teen, juvenile, minor, child, kid, urchin, delinquent
crash, hit, collide: slam, plow, smash, ram, barrel, careen, pulverize, crumple, bulldoze, hurtle
run after, pursue: hunt, chase, hound, stalk, dog, track down, manhunt
throw, put: hurl, fling, lob, toss, dump, heave, pelt
break, tear: shatter, rip, shred, smash, splinter, rupture, fracture
`;

export interface LoadedWord {
  /** The plain word for the same notion. */
  readonly plain: string;
  /** Which notion: the same number for all words of one line. */
  readonly notion: number;
}

interface LoadedTable {
  readonly loaded: ReadonlyMap<string, readonly LoadedWord[]>;
  readonly plain: ReadonlyMap<string, readonly LoadedWord[]>;
}

function readTable(): LoadedTable {
  const loaded = new Map<string, LoadedWord[]>();
  const plain = new Map<string, LoadedWord[]>();
  const add = (map: Map<string, LoadedWord[]>, word: string, entry: LoadedWord) =>
    map.set(word, [...(map.get(word) ?? []), entry]);
  for (const [notion, line] of GROUPS.trim().split('\n').entries()) {
    const [left, right] = line.split(': ');
    const plainWords = left!.split(', ');
    for (const word of plainWords) add(plain, word, { plain: word, notion });
    for (const word of right!.split(', ')) add(loaded, word, { plain: plainWords[0]!, notion });
  }
  return { loaded, plain };
}

/** Loaded and plain words by their base form; a word may stand for several notions. */
export const LOADED_WORDS: LoadedTable = readTable();
