/*
 * Words that colour a telling, by what they do to it. Our own lists, written by hand; lower case, base or full forms
 * (adjectives and adverbs as they stand). Several words with a space are matched in sequence, `_` joins them here.
 */
export const STANCE_WORDS = {
  /** Makes the thing bigger, surer or worse. */
  stronger: `absolute absolutely all-out big bitter bitterly blatant blatantly broad completely considerable considerably
    constant constantly countless critical crucial dangerous dangerously deadly decisive deep deeply definitive definitively
    desperate desperately directly dramatic dramatically endless enormous entire entirely every extensive extraordinary extreme
    extremely ever exclusively far-reaching fatal fierce fiercely firmly flat flatly forceful forcefully full fully great greatly
    grave gravely growing harsh harshly heated heavily heavy high highly historic huge hugely immediate immediately immense
    intense intensely key landmark large largest lengthy long loud loudly major massive massively more most narrowly never
    numerous outright overwhelming overwhelmingly particularly pivotal powerful profound profoundly rapid rapidly rare rarely
    remarkable remarkably repeated repeatedly serious seriously severe severely sharp sharply significant significantly solid
    staunch staunchly steep steeply stern sternly straight strict strictly strong strongly stunning sudden suddenly sweeping
    tectonic terrible thorough thoroughly total totally tough tremendous unanimous unanimously unprecedented urgent urgently
    utter utterly vast vastly very vicious vigorous vigorously violent violently vocal wide widely wildly widespread`,
  /** Makes it smaller, milder or narrower. */
  weaker: `barely brief briefly few fewer gradual gradually hardly lesser limited little marginal marginally mere merely mild
    mildly minimal minor modest modestly mostly narrow nominal nominally only partial partially partly quiet quietly reluctant
    reluctantly scarcely slight slightly slow slowly small smaller some somewhat soft softly sometimes tentative tentatively
    thin token weak weakly just largely nearly less least mixed`,
  /** Leaves a number or an amount open. */
  approximate: `about almost approximately around close_to couple dozen dozens estimated fewer_than hundreds just_over
    just_under less_than many millions more_than most nearly numerous over roughly scores several some tens thousands under
    upwards_of up_to at_least as_many_as at_most a_handful_of a_series_of a_number_of a_majority_of`,
  /** Leaves open whether it is so. */
  hedge: `allegedly alleged apparent apparently appear appeared appears arguably believed could likely may maybe
    might perhaps possible possibly potential potentially presumably probable probably purported purportedly
    reportedly rumored seem seemed seemingly seems suggest suggested suggesting suggests supposed supposedly suspected
    tend thought unclear unconfirmed unlikely unverified whether hope hopes hoped hint hinted hints indicate indicated
    indicates indications early_indications not_clear remains_to_be_seen
    so-called self-described self-styled would-be it_is_not_clear looked_to believed_to said_to`,
  /** States that it is surely so. */
  certain: `absolutely always certain certainly clear clearly confirm confirmed confirms conclude concluded concludes
    conclusive conclusively definite definitely determined doubtless evident evidently fact indeed inevitable inevitably must
    never obvious obviously of_course plainly prove proved proven proves sure surely true truly undeniable undeniably
    undoubtedly unquestionably without_doubt no_doubt`,
  /** Judges the thing or appeals to feeling. */
  judging: `abrupt aging aggressive alarming ambitious angry appalling awful beleaguered beloved bizarre bloody bold brave brazen
    brutal brutally callous careful chaotic cheap chilling clumsy colorful combative contentious controversial corrupt
    courageous cowardly crazy creepy crippling cruel damaging daring dark decorated defiant despicable devastating devout
    dirty disastrous disgraced disgraceful disgusting dishonest disputed divisive doomed dubious egregious elderly elite
    embattled emotional establishment evil explosive extremist failed fake false famous far-left far-right fearless fiery
    flamboyant flawed foolish fragile frail fringe furious gruesome hapless hard-line hardline hasty hateful heartbreaking
    heartless heroic honorable horrendous horrible horrific hostile humiliating hypocritical ignorant illegal immoral
    inappropriate incendiary incoherent incompetent infamous inflammatory innocent insane insulting jubilant lavish lawless
    left-leaning left-wing leftist liberal longshot ludicrous mainstream maverick menacing misguided misleading moderate
    morally murderous mysterious naive nasty notorious odd ominous oppressive outrageous outspoken partisan passionate
    pathetic patriotic peaceful peacefully perverse petty poisonous polarizing poor popular powerful presumptuous
    progressive prominent proud provocative puzzling racist radical rambunctious reckless repressive respected revered
    ridiculous right-leaning right-wing rocky rogue romantic rowdy ruthless sacred sad salacious savage scandalous scary
    scathing secret secretive self-proclaimed senseless shameful shameless shocking shocked sick silly simple sinister slain sleepy
    sloppy socialist spectacular spirited spontaneous star strained strange stubborn stupid successful successfully surprise
    surprising surprisingly suspicious sympathetic tainted tense terrifying thuggish tidy timid top toxic traditional tragic
    traitorous treacherous triumphant troubled troubling ugly unarmed unexpected unfair unfit unfortunate unhinged unlawful
    unlikely unpopular unrepentant unruly unstable unusual vague vaunted venerable veteran vicious vile visibly vulgar
    vulnerable weary wealthy weird well-known wicked withering wonkish worried worthless young wrong wrongly`,
} as const;

export type Stance = keyof typeof STANCE_WORDS;
