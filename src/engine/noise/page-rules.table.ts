import type { NoiseKind } from '../../model/comparison';

/** A wording that tells what a line of a page is, whatever stands around it. */
export interface PageRule {
  /** What the line is, for people; also the name of the rule. */
  readonly reason: string;
  readonly kind: NoiseKind;
  readonly confidence: number;
  /** True where the wording is so telling that it counts in the middle of the story too. */
  readonly anywhere: boolean;
  readonly pattern: RegExp;
}

const NETWORKS =
  'facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|tumblr|instagram|youtube|tiktok|threads|bluesky|mastodon|flipboard|messenger|pocket|vk|line|wechat|snapchat|google ?(?:\\+|plus|news)?|e-?mail|print|copy link|url copied!?|rss|sms|more';

const furniture = (
  reason: string,
  pattern: RegExp,
  options: { readonly anywhere?: boolean; readonly confidence?: number } = {},
): PageRule => ({
  reason,
  kind: 'furniture',
  confidence: options.confidence ?? 0.95,
  anywhere: options.anywhere ?? true,
  pattern,
});

const of = (kind: NoiseKind, reason: string, confidence: number, pattern: RegExp): PageRule => ({
  reason,
  kind,
  confidence,
  anywhere: true,
  pattern,
});

/**
 * Wordings that news pages share, the first that fits names the line.
 * Source: ours, from the phrases that publishing systems print around a story; every one has a line in the test.
 */
export const PAGE_RULES: readonly PageRule[] = [
  // Counters, ages, ratings.
  furniture(
    'view counter',
    /^\d[\d.,]*\s?[km]?\+?\s*(?:views?|viewed|reads?|hits|times read|people (?:are )?(?:reading|watching))\b/i,
  ),
  furniture(
    'view counter',
    /^(?:views?|viewed|reads|hits|page ?views)\s*[:-]?\s*\d[\d.,]*\s?[km]?$/i,
  ),
  furniture(
    'share counter',
    /^\d[\d.,]*\s?[km]?\+?\s*(?:shares?|likes?|tweets?|retweets?|reactions?|followers?|claps?|votes?)\b.{0,20}$/i,
  ),
  furniture(
    'comment counter',
    /^(?:\d[\d.,]*\s*comments?|comments?\s*[:(]?\s*\d[\d.,]*\)?|(?:view|show|see|read|hide|load)\s+(?:all\s+|more\s+|\d+\s+)?comments?(?:\s*\(\d+\))?)$/i,
  ),
  furniture(
    'reading time',
    /^(?:reading time\s*:?\s*)?(?:about\s+)?\d{1,3}[\s-]?(?:min|mins|minute|minutes)(?:\s+(?:read|to read|reading time))?\.?$/i,
  ),
  furniture(
    'age of the page',
    /^(?:(?:last\s+)?(?:updated|published|posted|modified)\s*:?\s*)?(?:about\s+|over\s+)?(?:\d{1,3}|an?|one)\+?\s*(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|y|yrs?|years?)\s+ago\b.{0,20}$/i,
  ),
  furniture(
    'age of the page',
    /^this (?:article|story|page|post) is (?:more than|over|about) [\w\s]{1,30}\bold\.?$/i,
  ),
  furniture(
    'time of the update',
    /^(?:this (?:story|article|report|post)\s+(?:was|has been)\s+|(?:first\s+|last\s+|originally\s+)?)(?:updated|published|posted|modified|created)\b(?:\s+(?:on|at|in))?\s*[:-]?\s*(?:\w+\s+){0,2}[\d/:.,\s]*\d(?:[\s\d:.,/|@-]|[ap]\.?\s?m\b\.?|\b(?:at|on|et|est|edt|pt|pst|pdt|gmt|utc|bst|cet|ist|and|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b)*$/i,
  ),
  furniture(
    'rating widget',
    /^(?:how useful was this (?:post|article|page)|click on a star to rate|average rating\b|no votes so far|be the first to rate|rate this (?:post|article|story)|we are sorry that this post was not useful|let us improve this post|tell us how we can improve|was this (?:article|page|story) (?:helpful|useful|interesting)|vote count)/i,
  ),
  // Sharing, following, signing up.
  furniture(
    'share buttons',
    new RegExp(
      `^(?:share|tweet|pin|post|send|follow(?: us)?)?(?:\\s*(?:on|via|by|to|:|this|with))?\\s*(?:(?:${NETWORKS})(?:[\\s|,/·•]+|$))+$`,
      'i',
    ),
  ),
  furniture(
    'share buttons',
    /^(?:share(?:d|s)?|tweet|pin it|copy link|copied!?|print|save|like|bookmark|listen|gift (?:this )?article|(?:click to )?share (?:this|on|via|to|with|by|in)\b.{0,60}|email this\b.{0,40}|show (?:more|less)?\s*(?:extra )?sharing options|close (?:extra )?sharing options|add (?:as |us as )?(?:a )?(?:preferred )?source(?: preference)?(?: on google)?|(?:share|save|print|email|tweet|like|comments?|copy link|[|·•,/\s])+)$/i,
  ),
  furniture(
    'invitation to follow',
    /^follow\s+(?:(?:us|him|her|them|me|along|the author)\b|@|[\w.'’\s]{1,40}\bon\s+(?:twitter|x|facebook|instagram|google|youtube|threads|bluesky|tiktok|linkedin|whatsapp|telegram)\b)[^.]{0,120}\.?$/i,
  ),
  furniture(
    'invitation to follow',
    /^(?:twitter|x|facebook|instagram)\s*[:@]|^(?:like|join|find|connect with) us on\b/i,
  ),
  furniture(
    'newsletter or alert sign-up',
    /^(?:sign up\b|signup\b|subscribe\b(?! (?:for|from) [£$€])|get (?:the|our|your|more)?\s?[^.!?]{0,60}\b(?:newsletters?|inbox|alerts)\b|register (?:now|here|for|to)\b|enter your e-?mail|your e-?mail address|e-?mail address\b|e-?mail sign up|by (?:signing up|subscribing|registering|clicking|entering your email|submitting)\b.{0,80}\b(?:agree|acknowledge|consent)|you can (?:unsubscribe|manage your)|manage (?:your )?(?:newsletters?|subscriptions?|alerts)|want (?:more|the latest).{0,60}newsletter|thanks? for (?:signing up|subscribing)|(?:please )?(?:check your inbox|enable javascript)|we (?:encountered|had) (?:an issue|a problem) signing)/i,
  ),
  furniture(
    'newsletter or alert sign-up',
    /\b(?:delivered (?:straight |right |directly )?to your inbox|in your inbox|to your inbox|subscribe to (?:our|the)\b.{0,60}\b(?:newsletter|channel|podcast))\b/i,
  ),
  furniture(
    'newsletter or alert sign-up',
    /^(?:view this (?:e-?mail|newsletter|message)\b.{0,40}\bbrowser|(?:was this|has this) (?:e-?mail|newsletter)\b.{0,40}\bforwarded\b.{0,60}|you(?:['’]re| are) (?:receiving|getting) this (?:e-?mail|newsletter|message)\b.{0,160}|what did you think of (?:today['’]s|this) (?:briefing|newsletter|e-?mail|edition)\b.{0,80}|unsubscribe\b.{0,80})$/i,
  ),
  // `Rita Holm, our editor, selects her favourite stories in this weekly newsletter.`
  furniture(
    'newsletter or alert sign-up',
    /^.{0,80}\b(?:our|the) (?:[\w-]+ ){0,3}editors?,? (?:selects?|picks?|chooses?|rounds? up|brings? you|shares?)\b.{0,120}$|^.{10,160}\bin (?:this|our|his|her|their) (?:free )?(?:daily|weekly|monthly|morning|evening) (?:newsletter|briefing|e-?mail)\.?$/i,
  ),
  furniture(
    'newsletter or alert sign-up',
    /^(?:unlock|get) (?:the|our|your) (?:[\w’'-]+ ){1,4}(?:digest|briefing|newsletter)s?\b.{0,40}$/i,
  ),
  furniture(
    'newsletter or alert sign-up',
    /^(?:listen to|watch|catch up on) the (?:best|latest) (?:of|from|on)\b.{2,160}$/i,
  ),
  furniture(
    'sign-in or subscription',
    /^(?:if you (?:enjoy(?:ed)?|like[ds]?|found|value)\b.{0,80}\b(?:subscri(?:be|ber|bing|ption)|donat(?:e|ing|ion)|member(?:ship)?|support(?:ing)?)\b.{0,60}|(?:please )?consider (?:becoming|subscribing|donating|supporting|a (?:paid )?subscription)\b.{0,120})$/i,
  ),
  furniture('protection notice', /^this (?:site|page|form) is protected by recaptcha\b/i),
  furniture(
    'sign-in or subscription',
    /^(?:sign in|log ?in|log ?out|sign out|register|my account|create (?:an? )?(?:free )?account|already (?:a |have an? )?(?:subscriber|member|account)\b.*|become a (?:member|subscriber)\b.*|subscribe (?:for|from) [£$€].*|unlimited access\b.*|start your (?:free )?trial\b.*|subscribe(?: now| today)?|support (?:us|our journalism)|donate(?: now)?)[.!]?$/i,
  ),
  furniture(
    'sign-in or subscription',
    /^(?:support|subscribe to|join|read) .{2,60}\b(?:from|for)\b.{1,20}\b(?:a|per) (?:day|week|month|year)\b.{0,20}$/i,
  ),
  furniture(
    'cookie notice',
    /\bcookies?\b.{0,200}\b(?:polic(?:y|ies)|consent|accept|settings|preferences|browsing|experience|improve|website|site)\b|\b(?:we|site|website|uses?|accept|manage)\b.{0,60}\bcookies?\b/i,
    { anywhere: false },
  ),
  // Comments.
  furniture(
    'comment section',
    /^(?:leave a (?:reply|comment)|post a comment|add (?:a |your )?comments?|join the (?:conversation|discussion)|have your say|comments? (?:are|is) (?:closed|off|disabled)|comments? powered by\b.*|be the first to comment|reply|report (?:abuse|comment)|log in to (?:comment|reply)|your comment|what do you think\?)[.!]?$/i,
  ),
  furniture(
    'comment rules',
    /^(?:please (?:keep|read our).{0,60}\bcomment|comments?\s?:\s?(?:our )?rules|we (?:want|encourage|welcome) (?:our|your) comments?\b|report this comment|sort by\s?:|commenting (?:rules|policy|guidelines)|comments? polic)/i,
  ),
  furniture(
    'comment section',
    /^(?:(?:newest|oldest|(?:best|worst|top|highest|lowest) rated|most (?:liked|recent|replies|popular)|sort(?:ed)? by:?)[\s|,·]*){2,}$/i,
  ),
  furniture('comment section', /^share (?:or|and) comment on\b.{0,200}$/i),
  // Other stories.
  furniture(
    'heading of related stories',
    /^(?:related|recommended|similar|latest|popular|trending|featured|recent|top|more|other)?\s*(?:articles?|stories|posts?|news|videos?|topics?|content|coverage|reading|links?|headlines)(?:\s+(?:for you|from\b.{0,30}|you may like|by\b.{0,30}))?\s*:?$/i,
    { anywhere: false },
  ),
  furniture(
    'heading of related stories',
    /^(?:related(?:\s+(?:articles?|stories|posts?|news|videos?|topics?|content|coverage|reading|links?))?|read (?:also|more|next|this next)|also read|see also|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|more (?:from|on|in|about|like this|stories|news|to read)\b.{0,40}|most (?:read|popular|viewed|shared|commented|recent)(?: (?:stories|articles|news))?|trending(?: now| stories)?|don['’]t miss|recommended(?: for you| stories| reading)?|top stories|up next|what to read next|around the web|from the web|promoted (?:stories|content)|sponsored (?:stories|content|links)|in case you missed it|editors?['’]? picks?|latest (?:news|stories|posts|articles)|next (?:article|story|post)|previous (?:article|story|post)|more on this(?: story)?)\s*[:.…>»]*$/i,
  ),
  furniture(
    'link to another story',
    /^[[(]?\s*(?:read more|read also|also read|see also|see more|read|more|related(?: coverage| stories| video)?|watch(?: also| now| live| more)?|listen|don['’]t miss|full coverage|photos|video|audio|in pictures|gallery|also on [\p{L}\s]{2,30}|next (?:article|story|post)|previous (?:article|story|post)|previous story below|opinion|exclusive)\s*[:|»>]/iu,
  ),
  furniture(
    'link to another story',
    /^[[(]\s?(?:photos|video|watch|also on|see also|see alo|read|related|more|listen|audio|for a graphic|click)\b[^\])]{0,200}[\])]?$/i,
  ),
  furniture('link to another story', /\bread more\s*[.…>»]*$/i),
  furniture('link to another story', /^read more (?:on|about)\s.{2,60}[^.!?]$/i),
  furniture(
    'heading of related stories',
    /^(?:explore more\b.{0,30}|most (?:watched|read|popular|viewed)\s(?:in\s.{2,30}|.{0,20}\b(?:news|videos|stories|articles)))$/i,
  ),
  furniture('link to another story', /^see also\s/i),
  furniture('link to another story', /^related (?:coverage|video|stories|articles?|posts?)\s+\S/i),
  furniture(
    'link to more on the page',
    /^(?:skip to (?:(?:the )?main )?(?:content|navigation|article)|continue reading(?: the main story)?|read (?:the )?(?:full|more|entire|original)(?: (?:story|article|report|here))?|show (?:more|less|all)|load more|view (?:more|all|gallery|slideshow)|see (?:more|all)|click here\b.{0,80}|tap here\b.{0,60}|learn more|find out more|back to top|scroll (?:down|to continue)\b.*|next|previous|prev|close|menu|search|home|contact(?: us)?|about(?: us)?|advertise(?: with us)?|help|careers|faq|sitemap|site map|terms(?: (?:of|and|&) (?:use|service|conditions))?|privacy(?: (?:policy|notice|settings))?)\s*[.:…>»›→]*$/i,
  ),
  furniture(
    'reading tools',
    /^(?:(?:text|font) size|(?:larger|smaller) text|(?:listen to|print|save|download) (?:this |the )?(?:article|story|page)\b[^.]{0,20}|(?:save|add) to (?:my )?(?:list|reading list|favou?rites)|reading list|tap to (?:un)?mute|(?:purchase|buy) licensing rights|(?:reuse|license|republish) this (?:content|article|story))$/i,
  ),
  furniture(
    'site menu',
    /^[\p{L}\d'’&-]+(?: [\p{L}\d'’&-]+){0,2}(?:(?: ?[|·•›] ?| {2,}|\t)[\p{L}\d'’&-]+(?: [\p{L}\d'’&-]+){0,2}){2,}$/u,
  ),
  // Advertising.
  furniture(
    'advertisement label',
    /^[-–—\s]*(?:ads?|adverts?|advertisements?|advertising|advertorial|sponsored(?: content| by\b.{0,40})?|promoted(?: by\b.{0,40})?|paid (?:content|post|partnership)|(?:story|article|content) continues (?:below|after)(?: (?:the )?(?:ad(?:vertisement)?|video))?|continue reading below|scroll to continue\b.*)\s*(?:-\s*continue reading below)?[-–—\s.]*$/i,
  ),
  // The small print of an offer; in prose the words stand in quotation marks or go on.
  furniture(
    'advertisement',
    /^.{0,200}(?:\b(?:T&Cs?|terms (?:and|&) conditions) apply\b|\b18\+.{0,60}\bgambl(?:e|ing)\b).{0,60}$/i,
  ),
  furniture(
    'commercial notice',
    /\b(?:may (?:earn|receive) (?:a |an )?(?:small )?(?:affiliate )?commission|affiliate links?|this (?:post|article|page) (?:may )?contains? .{0,30}\b(?:affiliate|referral)\b|we earn from qualifying purchases)\b/i,
  ),
  // Images and players.
  furniture(
    'media player',
    /^(?:now playing|play(?: video)?|pause|mute|unmute|(?:play|watch|listen to) (?:the )?(?:video|audio)\b.{0,200}|video player\b.*|video length\b.*|loading\W*|replay|autoplay|(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\s*\/\s*(?:\d{1,2}:)?\d{1,2}:\d{2})?|slideshow(?: \(\d+ images?\))?|\d+ (?:photos?|images?|slides?)|photo gallery|view gallery|image \d+ of \d+|\d+ of \d+|youtube|enlarge (?:this )?image\b.*|hide caption|toggle caption)$/i,
  ),
  furniture(
    'embedded post',
    /^.{0,200}\bpic\.twitter\.com\/\w+|^[—–-]\s?[^()]{1,60}\(@\w{1,20}\)\s+\p{L}+ \d{1,2}, \d{4}$/iu,
  ),
  of(
    'caption',
    'picture credit',
    0.95,
    /^[([]?(?:(?:file )?(?:photo(?:graph)?|foto(?:graf(?:ie)?|grafía)?|bild|image|picture|pic|illustration|credit|source|photo credit|image credit|pictured|image source|photo by)s?\s*(?::|by\b)\s*.{1,120}|(?:©|\(c\))?\s*(?:getty(?: images)?|shutterstock|istock|alamy|unsplash|pixabay|wikimedia commons)\b.{0,60}|(?:reuters|ap|afp|epa|upi|pa)\s?(?:\/|photo\b|images?\b).{0,80}|.{2,60}\/\s?(?:reuters|ap|ap photo|afp|afp via getty images|getty images|getty|epa|efe|upi|bloomberg|shutterstock|pa|file photo|associated press)(?:[\s/,-].{0,40})?)[)\]]?\.?$/i,
  ),
  of(
    'caption',
    'picture caption',
    0.9,
    /^.{20,400}[.!?)]\s(?:photo(?:graph)?|picture|image|credit)s?(?:\sby)?\s?:\s?\S.{0,60}$/i,
  ),
  of(
    'caption',
    'picture caption',
    0.95,
    /^(?:image|picture|photo|video|media) caption\s?:?\s.{5,500}$|^.{20,400}\((?:image|picture|photo|pic|credit)s?: [^()]{2,60}\)\.?$/i,
  ),
  // A picture in Markdown: `![what it shows](where it lies)`.
  of('caption', 'picture caption', 0.95, /^!\[[^\]]{0,500}\]\([^)]{0,500}\)$/),
  of(
    'caption',
    'picture caption',
    0.95,
    /^(?:file(?: photo| image| picture)?|handout photo)\s?(?::|[-–—]\s).{10,600}$/i,
  ),
  of(
    'caption',
    'picture caption',
    0.9,
    /^(?:facebook twitter pinterest|enlarge (?:this )?image)\s.{5,500}$/i,
  ),
  of(
    'caption',
    'picture caption',
    0.9,
    /^.{20,300}\((?:[^()]{2,60}[/\s](?:AP|Reuters|AFP|Getty Images|Getty|EPA|Bloomberg|Associated Press|AP Photo[^()]{0,60}|Shutterstock|Xinhua|TASS|Anadolu|Pool[^()]{0,30})(?:[/\s,][^()]{0,60})?|AP Photo[^()]{0,60})\)\.?$/,
  ),
  of(
    'caption',
    'picture caption',
    0.9,
    /^.{20,500}\s(?:REUTERS|AFP|EPA|AP Photo)\s?\/\s?\p{Lu}[\p{L}. '’-]{2,40}(?:\/.{2,30})?$/u,
  ),
  // Keywords, breaking labels.
  furniture(
    'keywords',
    /^(?:keywords?|tags?|tagged(?: (?:with|in|as|under))?|topics?|filed under|labels?|categories|category|suggested topics?|related topics?|posted in|in this (?:story|article)|this article tagged under)\s*[:#]/i,
  ),
  furniture('keywords', /^(?:#\s?[\p{L}\p{N}_][\p{L}\p{N}_\s-]{0,40}[,\s]*){2,}$/u),
  furniture(
    'section label',
    /^(?:breaking(?: news)?|live(?: updates)?|exclusive|opinion|analysis|video|watch|premium|subscribers? only|just in|developing|must read|featured?|uncategorized|editorial|news|world|politics|business|sports?|entertainment|technology|tech|science|health|lifestyle|culture|travel|local|national|international|us|u\.s\.|uk|europe|asia|africa|middle east|americas)$/i,
    { anywhere: false },
  ),
  // What the publisher says of the text itself.
  of(
    'disclosure',
    'how the article was made',
    0.95,
    /^(?:[(*[]\s*)?(?:this|the) (?:article|story|post|content|report|text|summary|piece|translation)\b.{0,40}\b(?:created|generated|produced|written|rewritten|translated|compiled|drafted|edited|summari[sz]ed|adapted|automatically)\b.{0,160}\b(?:sources?|rewritten|a\.?i\.?|artificial intelligence|chatgpt|language model|machine|automated|automatically|translat\w+|wire|agenc(?:y|ies)|originality|staff)\b/i,
  ),
  of(
    'disclosure',
    'how the article was made',
    0.9,
    /^(?:(?:[-–—•(*[]\s*)?(?:with (?:additional )?(?:reporting|files|inputs?|information|contributions?) (?:by|from)|with \w+ wires|additional reporting (?:by|from)|(?:additional )?(?:reporting|writing|editing|compiled|translation) by|reporting by\b|contributing\s*:|source\s*:|sources\s*:)).{2,200}$/i,
  ),
  of(
    'disclosure',
    'who contributed',
    0.9,
    /^[-–—•(*[]?\s*[Ww]ith (?:the )?(?:assistance|help|support|contributions?) (?:from|by|of) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:(?:,| and|, and) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}){0,6}(?: in \p{Lu}[\p{L} ]{1,30})?[.)\]]*$/u,
  ),
  of(
    'disclosure',
    'how the article was made',
    0.95,
    /^this (?:article|story|report|piece|text|post) is (?:an? )?(?:wholly |entirely )?(?:invented|made up|fictional|fictitious|fiction|satire|satirical|(?:a )?work of (?:fiction|satire))\b.{0,200}$/i,
  ),
  of(
    'disclosure',
    'who contributed',
    0.95,
    /\b(?:contributed to this (?:report|story|article|post|piece|reporting)|(?:report|story|article) (?:includes?|contains|was written with|was compiled (?:from|with)) (?:material|information|reporting)? ?(?:from|by))\b/i,
  ),
  of(
    'disclosure',
    'where it first appeared',
    0.9,
    /^(?:this|the) (?:article|story|post|piece|content|essay|column|interview)\b.{0,60}\b(?:first|originally|previously) (?:appeared|published|posted|aired)\b|^(?:republished|reprinted) (?:with|from|under)\b/i,
  ),
  of(
    'disclosure',
    'where it first appeared',
    0.9,
    /^(?:this|the) (?:article|story|post|piece|essay|column|interview) (?:also |was )?(?:first |originally )?(?:appear(?:s|ed)|ran|runs|published) (?:in|on|under)\b.{0,80}\b(?:editions?|newspaper|magazine|page|section|headline)\b.{0,120}$/i,
  ),
  of(
    'disclosure',
    'correction or update note',
    0.9,
    /^(?!update \d{1,2}\s?-\s?[a-z"'“‘])[[(]?\s*(?:correction|clarification|editor['’]?s['’]? note|updates?|note)\b(?:\s?(?:[:-]|at\b|on\b|\d|\((?:\w|[\s,.:])+\)\s*:)).{3,800}$/i,
  ),
  of(
    'disclosure',
    'correction or update note',
    0.9,
    /\b(?:an earlier|a previous|the original) version of this (?:article|story|report|post|column)\b|\bthis (?:article|story|report|post) (?:has been|was) (?:updated|corrected|amended|clarified)\b.{0,200}$|^\(?(?:refiles|corrects|adds|updates) (?:to|with|throughout|headline|paragraph|first|details)\b|^\((?:adds|updates|recasts|refiles|corrects|rewrites|changes|new throughout)\b[^()]{0,200}\)$/i,
  ),
  of(
    'disclosure',
    'who pays for it',
    0.9,
    /\bis (?:solely|fully) responsible for (?:all|its|the|this|our|any) (?:editorial )?(?:content|journalism|coverage)\b|^[^.]{0,60}\b(?:press|coverage|journalism|newsroom|reporting)\b[^.]{0,40}\breceives? (?:financial )?(?:support|funding) from\b.{3,160}$/i,
  ),
  // `($1 = 6.4 crowns)`: the rate by which sums were turned into another money.
  of(
    'disclosure',
    'exchange rate',
    0.9,
    /^\(?\s*(?:US\s?)?[$€£¥₹]?\s?\d[\d.,]*\s*(?:\p{L}[\p{L} .]{0,30})?=\s*[$€£¥₹]?\s?\d[\d.,]*\s*(?:\p{L}[\p{L} .]{0,40})?\)?\.?$/u,
  ),
  of(
    'disclosure',
    'opinion notice',
    0.9,
    /\b(?:opinions?|views) expressed\b.{0,80}\b(?:own|author|not (?:necessarily )?(?:those|reflect|represent))\b/i,
  ),
  furniture(
    'copyright line',
    /^(?:©|\(c\)|copyright\b(?:\s?©|\s?\(c\)|\s+\d{4}|\s?ⓒ)|.{0,80}\ball rights reserved\b|.{0,60}©\s?\d{4}).{0,240}$/i,
  ),
  furniture(
    'copyright line',
    /^(?:all )?(?:the )?(?:material|contents?|texts?|articles?|photos?)\b.{0,60}\b(?:is|are) protected by copyright\b.{0,60}$/i,
  ),
  furniture(
    'copyright line',
    /\b(?:may not be (?:published, broadcast|reproduced)|reprint permission|terms of (?:use|service) and privacy policy|published under license)\b/i,
  ),
  // The author.
  furniture(
    'about the author',
    /^(?:(?:[Aa]bout|ABOUT) (?:the|THE) (?:[Aa]uthors?|[Ww]riters?|AUTHORS?)$|[Aa]uthor [Bb]io$|[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){1,3} is an? [^.]{0,80}\b(?:reporter|correspondent|editor|columnist|journalist|writer|contributor|staff writer|producer|fellow|professor)\b[^.]{0,160}\.?$)/u,
    { anywhere: false },
  ),
  furniture(
    'contact',
    /^(?:(?:got|have) an? (?:tip|news tip|story)\b.{0,100}|(?:contact|email|reach|write to|call)\b[^.]{0,60}[\w.+-]{1,60}@[\w-]{1,60}\.\w[\w.]{1,20}\.?|[\w.+-]{1,60}@[\w-]{1,60}\.\w[\w.]{1,20})$/i,
  ),
  furniture(
    'contact',
    /^(?:seen|got|spotted|know|heard|(?:do|did|have|are|were) you)\b[^.?!]{0,100}\?\s+(?:please )?(?:tip|e-?mail|call|text|contact|write|tell|send|message|whatsapp|get in touch|let)\b.{0,30}(?:\b(?:us|our|newsroom|newsdesk|reporters?|editors?)\b|@).{0,120}$/i,
  ),
  furniture(
    'contact',
    /^(?:if you\b|were you\b).{0,120}\b(?:call|ring|e-?mail|contact|text|write to|get in touch with) (?:our|the|us\b)\s?(?:newsdesk|newsroom|reporters?|team)?\b.{0,80}$/i,
  ),
  furniture(
    'contact',
    /^(?:contact us\s?[:–-].{3,100}|to (?:submit|request|suggest|report) an? (?:correction|error|mistake|typo)\b.{0,100}|.{0,60}\breport (?:an? )?(?:error|mistake|typo|correction)s?|letters(?: to the editor)?\s?:\s?\S+@\S+)$/i,
  ),
  // Loose characters.
  furniture('separator', /^[\s_*=~·•|.…\-–—#+<>»«×✕/\\"'“”]+$/u),
  furniture('bare number', /^[#(]?\d{1,7}[).]?$/, { anywhere: false }),
];
