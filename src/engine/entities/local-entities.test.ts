import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';

/** `[Ana Ruiz|1]`: a mention of number 1. One string is the text and the answer. */
const MARK = /\[([^\]|]+)\|(\d+)\]/g;

interface Wanted {
  readonly label: string;
  readonly start: number;
  readonly number: string;
}

function readNotation(notation: string): { text: string; wanted: Wanted[] } {
  const wanted: Wanted[] = [];
  let text = '';
  let last = 0;
  for (const { 0: mark, 1: label, 2: number, index } of notation.matchAll(MARK)) {
    text += notation.slice(last, index);
    wanted.push({ label: label!, start: text.length, number: number! });
    text += label!;
    last = index + mark.length;
  }
  return { text: text + notation.slice(last), wanted };
}

/** The entity of each wanted mention; throws where there is none with that very span. */
function entitiesOf(notation: string): { number: string; entity: number; label: string }[] {
  const { text, wanted } = readNotation(notation);
  const { mentions } = prepareText(text);
  return wanted.map(({ label, start, number }) => {
    const found = mentions.find(
      (mention) => mention.start === start && mention.end === start + label.length,
    );
    if (!found) throw new Error(`no mention "${label}" at ${start}`);
    return { number, entity: found.entity, label };
  });
}

const CASES: Readonly<Record<string, string>> = {
  'a boss whom nobody is said to be':
    'Prosecutor [Rosa Achebe|1] spoke of [Dale Rusk|2]. He blew [his boss|3] apart. [The museum boss|4] was away.',
  'a boss by the post':
    'Museum director [Ana Ruiz|1] left on Monday. [The museum boss|1] was angry, a guard said.',
  'an office over a thing at the beginning of a sentence':
    '[Fire chief|1] [Mara Okoye|1] spoke first. [Okoye|1] left, and [Sam Otieno|2] stayed.',
  'a head of a school by title and by description':
    "[Headteacher|1] [Mara Okoye|1] spoke. [Okoye|1], [the school's head|1], left.",
  'a surname after the full name':
    'The plan was signed by [Mara Okoye|1] on Monday. Later [Okoye|1] met farmers, and [Mr. Tan|2] left.',
  'names in letters of many alphabets':
    'Reporters met [Jožica Krpač|1] and [Łucja Żytka|2] in [Kočnik|3]. [Krpač|1] thanked [Żytka|2], and [Tayyip Erdoğanlı|4] left with [Νίκος Βάρδας|5].',
  'a name with and without the marks on its letters':
    'Reporters met [Jožica Krpač|1] in May. They asked [Krpac|1] about the dam.',
  'a family name that comes first':
    'Reporters met [Lin Hao-ran|1] in May. They asked [Mr. Lin|1] about the dam.',
  'an office before a name':
    '[Norwegian Prime Minister|1] [Kari Dahl|1] said no. [Dahl|1] then left the hall.',
  'an office between commas after a name':
    '[Mara Okoye|1], [the secretary of the Grain Board|1], resigned. [The secretary|1] gave no reason.',
  'a name between commas after an office':
    "[Peru's finance minister|1], [Ana Ruiz|1], spoke first. [Ruiz|1] was brief.",
  'the president by country':
    '[Kenyan President|1] [Sam Otieno|1] met [Chilean President|2] [Ana Ruiz|2]. [The Chilean leader|2] thanked [Otieno|1].',
  'a country under its name, adjective and capital':
    'Talks between [Norway|1] and [Peru|2] began. The [Norwegian|1] side waited. [Oslo|1] blamed [Lima|2] for the delay.',
  'a capital as a city and as a government':
    'Crowds met in [Oslo|1] on Friday. [Norway|2] was calm. [Oslo|2] blamed [Peru|3].',
  'who acts for a state as the state':
    '[Norway|1] refused. [Norwegian officials|1] gave no date, and [Peruvian troops|2] moved. [Peru|2] denied it.',
  'letters and their long form':
    'The [Northern Grain Treaty|1] ([NGT|1]) was signed in 2011. Farmers say the [NGT|1] failed.',
  "a body's short name":
    'The [Federal Grain Council|1] met. A note of the [Grain Council|1] leaked.',
  'two people of one surname':
    '[Ana Ruiz|1] sued [Pedro Ruiz|2]. A judge heard [Ana Ruiz|1] and [Pedro Ruiz|2] apart.',
  "a person's people":
    "[Dahl's lawyers|1] wrote to the court. The letter of [Dahl's attorneys|1] was long. Kari Dahl was away.",
  'a crowd and what it is made of':
    '[A caravan of Honduran migrants|1] reached the river. [The caravan|1] rested while [the migrants|1] cooked.',
  'somebody without a name by the name in the next sentence':
    '[A senior Peruvian official|1] resigned on Friday. [Ana Ruiz|1], [a figure within the Peruvian grain board|1], gave no reason.',
  'a surname of two words': '[Ana Vega Luna|1] spoke first. Later [Vega Luna|1] left the hall.',
  'an office said of a pronoun':
    '[Ana Ruiz|1] left Lima. [She|1] was [finance minister|1] for a year.',
  'one of whom no more is told as somebody new':
    '[Mayor|1] [Viggo Salm|1] fumed. [One senior officer|2], who asked not to be named, shrugged.',
  'an unnamed source apart from whoever is named next':
    "'They lost it in May,' [one insider|1] said. But keeper [Declan Ward|2] denied it.",
  'a head of government apart from whoever is named next':
    '[The prime minister|1] declined to comment. [Mr Holm|2], whose party backs the cabinet, did not.',
  'he and she by the first name':
    'In a dissent, [Justice|1] [Boris Falk|1] wrote a note. [Anna Reyl|2], a student, said [she|2] would stay.',
  'who is of an age by that age':
    '[Anders Holm|1], 51, met [Pavel Roon|2] at the ground. [Roon|2] was late. [The 51-year-old|1] gave no reason.',
  'two posts by one noun':
    '[The youth coach|1], [Priya Roon|1], sat down. [The head coach|2] stood at the line.',
  'two ministers': '[Transport Minister|1] [Luca Berg|1] left. [The interior minister|2] stayed.',
  'two descriptions side by side':
    '[The driver|1], [a 41-year-old man with a family|1], survived. [He|1] was calm.',
  'who is named behind a description':
    '[The driver|1], named locally as [Marco Roon|1], is in hospital.',
  'one of a people': '[Anders Holm|1] left the club. [The Dane|1] gave no reason.',
  'whom the words behind tell':
    '[A spokesman|1] confirmed the news. [The man|2] at the wheel was unhurt.',
  'whose ministry speaks':
    '[Luca Berg|1] was pleased. But [a spokesperson|2] for [his|1] own ministry was not.',
  'who speaks under another noun':
    '[Captain|1] [Declan Ward|1] blamed the team. "It is on us," [the midfielder|1] said.',
  'a club by either word':
    '[Marlow Rovers|1] lost again. [Rovers|1] sit last, and [Marlow|1] is sad.',
  'one of a people after whoever acted last':
    '[Anders Holm|1] was called in by [Pavel Roon|2]. [The Dane|1] gave no reason.',
  'somebody without the mark that opens what is said':
    "The bang was loud. '[A man|1] next to me wept for [his|1] child,' said [Anna Reyl|2].",
  'a firm and the noun before its name':
    '[The chemicals group|1] [Kemvo|1] met in May. [Kemvo|1] said nothing.',
  'two authorities': '[The regional health authority|1] agreed. [The port authority|2] did not.',
  'a body with a name by its noun':
    "[Veldor's central bank|1] met in May. The [National Bank of Veldor|1] cut its rate. [The bank|1] said nothing.",
  'two numbers as two groups':
    'The train carried [250 passengers|1]. The firm carries [some 700,000 passengers|2] a day.',
  'an office before a name apart from the words before it':
    'In his opinion [Justice|1] [Falk|1] disagreed.',
  'two former posts in one': '[Former Marlow United and Tarrow boss|1] [Graham Holt|1] is wanted.',
  'he as whoever acted, not as somebody just brought in':
    '[Minister|1] [Declan Ward|1] urged calm and said [a mediator|2] would come on Friday. [He|1] gave no date.',
  'he as who said so, not as another named before':
    'Moss met [Alenka Roon|1] in May. [Culture Minister|2] [Gregor Falk|2], said [he|2] would stay.',
  'she as who acts behind what is said of her':
    '[Mirja Osk|1] spoke first. [The head of medicine|2], [Inga Salm|2], did not. In a letter [she|2] gave no reason.',
  'he as neither a newspaper nor a town':
    '[Krasnik|1] has lost a seat, sources told [Nova Dana|2], yet [he|1] clings on.',
  'he within a quotation as whom it speaks of':
    "[Senator|1] [Declan Ward|1] fumed: 'Where is [the prime minister|2]? [He|2] sits on a beach.'",
  'he within a quotation as somebody else than the speaker':
    "[Luca Berg|1], 71, felt betrayed. [Otto Salm|2] added: '[He|1] was told it was safe.'",
  'whose leader is named behind a former post':
    '[Party leader|1] [Nika Salm|1] left. The Harbour Party gained. [Its leader|2], [former minister|2] [Boris Falk|2], smiled.',
  'who has been in office':
    '[Otto Salm|1] spoke. [Boris Falk|2], who had been [prime minister|2] twice, did not. [His|2] party won.',
  'a post before whom it is said of':
    '[Tora Mann|1] had warned of it. [The deputy mayor of a hill town|1], [she|1] kept a list.',
  'a firm by its short name, and the company that acted last':
    '[Fennick & Moss|1] closed two shops. [Fennick|1] hired [security firm|2] [Blackmoor Labs|2] to help. [The company|1] gave no figures, and [the firm|1] shut.',
  'a firm behind a noun for firms':
    '[Carmaker|1] [Asano Motors|1] waited. [Asano Motors|1] has parts, but owners [Halven Resources|2] do not.',
  'a company that is described behind its name':
    '[Fennick & Moss|1] met in May. They got in by way of [Giftwell|2], [a Malo-based company|2] that sells cards. [Giftwell|2] gave no comment.',
  'the company as the one firm that the article speaks of':
    '[Orvale|1] met doctors. Later [Orvale|1] paused its trial. [Orvale|1] had hoped for more. [The company|1] gave no reason.',
  'a party by its name':
    'The lead of [the opposition Peruvian Dawn party|1] grew. [Dawn|1] won in May.',
  'an office with a name of its own':
    'They told the [Data Commissioner’s Office|1] in May. The [Data Commissioner’s Office|1] said nothing.',
  'the company of a supplier, not of a town':
    '[Pember Gas|1], which runs the plant, shut it. It feeds [Tarrow|2], a market town. [The firm|1] said [Tarrow|2] was safe.',
  'a firm by its trade':
    '[Pember Gas|1], the plant’s owner, shut it in May. Men in the harbour wept for days. Nobody was hurt. Rain fell. [The gas firm|1] paid.',
  'an office with its place before the name':
    '[The MP|1] for Tarrow, [Rita Holm|1], wept. [Rita Holm|1] left.',
  'somebody judged, who acted last':
    '[Rita Holm|1] quit on Monday. [The embattled ferry minister|1], 53, had met Bo Tarn. [Rita Holm|1] left.',
  'somebody who is no longer what is said, named most':
    '[Rita Holm|1] quit. [Rita Holm|1] had met [Bo Tarn|2]. [Bo Tarn|2] wept. [Holm|1] slept, and [Holm|1] sang. [Bo Tarn|2] left. [The ex-judge|1] ran. [Holm|1] sat, and [Holm|1] ate.',
  'somebody judged, where two are named as often':
    '[Rita Holm|1] quit. [Bo Tarn|2] wept. [The embattled ferry minister|3] left.',
  'what somebody was until now': 'They chose [Rita Holm|1], until recently [a judge|1], in May.',
  'he and she by what is known': '[Mr. Tan|1] met [his|1] sister. Then [he|1] flew home.',
};

describe('findLocalEntities', () => {
  it.each(Object.entries(CASES))('knows %s', (_, notation) => {
    const found = entitiesOf(notation);
    for (const x of found) {
      for (const y of found) {
        const where = `${x.label} / ${y.label}`;
        expect(`${where}: ${x.entity === y.entity}`).toBe(`${where}: ${x.number === y.number}`);
      }
    }
  });

  it('finds nobody in a text without words', () => {
    expect(prepareText('… 12, 14 — !').localEntities).toEqual([]);
  });
});
