/** One checkable matter: sentences that say it, `{}` where the checkable part stands. */
export interface Matter {
  readonly says: readonly string[];
  /** Fillings that exclude each other. */
  readonly conflicting: readonly (readonly [string, string])[];
  /** Fillings that say the same in other words, or one more loosely. */
  readonly innocent: readonly (readonly [string, string])[];
}

/** Invented news matters of many kinds, for generated stories. */
export const MATTERS: readonly Matter[] = [
  {
    says: [
      'The fire at the Halvorsen warehouse killed {} people.',
      '{} people were killed in the fire at the Halvorsen warehouse.',
      'The Halvorsen warehouse fire killed {} people, rescuers said.',
    ],
    conflicting: [
      ['12', '14'],
      ['nine', 'eleven'],
      ['31', '40'],
    ],
    innocent: [
      ['12', 'twelve'],
      ['more than 10', '12'],
      ['at least 20', '23'],
      ['about 40', '42'],
    ],
  },
  {
    says: [
      'The council of Port Elda approved the harbour plan on {}.',
      'On {}, the council of Port Elda approved the harbour plan.',
      'The harbour plan was approved by the Port Elda council on {}.',
    ],
    conflicting: [
      ['Monday', 'Tuesday'],
      ['3 May', '4 May'],
      ['Monday', '5 May 2026'],
    ],
    innocent: [
      ['Monday', '4 May'],
      ['4 May', 'May 4'],
      ['Monday', 'Monday, 4 May 2026'],
      ['4 May', '4 May 2026'],
    ],
  },
  {
    says: [
      'The new bridge over the river Tarn will cost {}.',
      'The bridge that is planned over the river Tarn will cost {}.',
      'Building the new bridge over the Tarn will cost {}.',
    ],
    conflicting: [
      ['$3 million', '$5 million'],
      ['40 million euros', '60 million euros'],
      ['$1.2 billion', '$2.1 billion'],
    ],
    innocent: [
      ['$3 million', '3 million dollars'],
      ['$3 million', '$2.96 million'],
      ['€40m', '40 million euros'],
      ['nearly $2 billion', '$1.9 billion'],
    ],
  },
  {
    says: [
      'The earthquake struck {} north of Belmora.',
      'The quake hit {} north of the city of Belmora.',
      'The epicentre of the earthquake lay {} north of Belmora.',
    ],
    conflicting: [
      ['12 km', '30 km'],
      ['20 miles', '45 miles'],
      ['12 km', '12 miles'],
    ],
    innocent: [
      ['12 km', '7.5 miles'],
      ['100 km', '62 miles'],
      ['12 km', '12 kilometres'],
      ['about 50 km', '47 km'],
    ],
  },
  {
    says: [
      'Governor Marta Quill {} the water bill for the Sanda valley.',
      'The water bill for the Sanda valley: Governor Marta Quill {} it, her office said of the water bill.',
      'The Sanda valley water bill is decided, as Governor Marta Quill {} the bill.',
    ],
    conflicting: [
      ['signed', 'did not sign'],
      ['approved', 'rejected'],
      ['accepted', 'refused'],
    ],
    innocent: [
      ['signed', 'has signed'],
      ['rejected', 'did not approve'],
      ['approved', 'approved of'],
      ['backed', 'supported'],
    ],
  },
  {
    says: [
      'Police chief {} ordered the evacuation of the old harbour district.',
      'The evacuation of the old harbour district was ordered by police chief {}.',
      'It was police chief {} who ordered the evacuation of the old harbour district.',
    ],
    conflicting: [
      ['Ines Caldor', 'Tomas Weir'],
      ['Ruth Okafor', 'Ines Caldor'],
    ],
    innocent: [
      ['Ines Caldor', 'Caldor'],
      ['Tomas Weir', 'Mr Weir'],
    ],
  },
  {
    says: [
      'In the ballot of the dockers, {} of the members voted for the strike.',
      'The dockers held a ballot, and {} of the members voted for the strike.',
      '{} of the members voted for the strike in the ballot of the dockers.',
    ],
    conflicting: [
      ['40 percent', '55 percent'],
      ['62%', '71%'],
      ['a third', '48 percent'],
    ],
    innocent: [
      ['nearly 40 percent', '38.6 percent'],
      ['half', '50 percent'],
      ['62%', '62 percent'],
      ['two thirds', '66 percent'],
    ],
  },
  {
    says: [
      'The ferry Astrid {} the port of Lunde with all passengers.',
      'With all passengers, the ferry Astrid {} the port of Lunde.',
      'The ferry Astrid {} Lunde port with all its passengers, the company said.',
    ],
    conflicting: [
      ['left', 'did not leave'],
      ['entered', 'left'],
      ['reached', 'did not reach'],
    ],
    innocent: [
      ['left', 'has left'],
      ['reached', 'had reached'],
      ['did not reach', 'never reached'],
    ],
  },
  {
    says: [
      'The flood destroyed {} houses in the village of Brenna.',
      'In the village of Brenna, {} houses were destroyed by the flood.',
      '{} houses were destroyed when the flood came to the village of Brenna.',
    ],
    conflicting: [
      ['45', '70'],
      ['120', '210'],
      ['dozens of', '11'],
    ],
    innocent: [
      ['dozens of', '45'],
      ['1,990', '2,000'],
      ['some 300', '310'],
      ['up to 50', '47'],
    ],
  },
  {
    says: [
      'The trial of the banker Otto Lindqvist will begin on {}.',
      'On {}, the trial of the banker Otto Lindqvist will begin.',
      'The banker Otto Lindqvist goes on trial: the trial will begin on {}.',
    ],
    conflicting: [
      ['Thursday', 'Friday'],
      ['8 May', '9 May'],
      ['7 May', '7 June'],
    ],
    innocent: [
      ['Thursday', '7 May'],
      ['7 May', 'May 7, 2026'],
      ['Friday', '8 May'],
    ],
  },
];

/** Sentences on nothing that the matters are about, one a line of another place. */
export const ASIDES: readonly string[] = [
  'The bakery on Mill Street sold its last loaf in the spring.',
  'Cyclists in Torvik asked for a wider lane along the canal.',
  'The museum of clocks in Aldmoor opened a new wing with 300 exhibits.',
  'Farmers near Kessel planted rye because the summer was dry.',
  'The orchestra of Vantry played the symphony without its conductor.',
  'A lighthouse keeper in Skarn wrote a book on gulls.',
  'The chess club of Dunmere moved into the former post office.',
  'Swimmers found an old anchor in the lake of Orrin.',
  'The tram to Fellbrook stops at the hospital again.',
  'Students in Marrow built a boat out of bottles.',
  'The vineyard at Costa Lera harvested two weeks early.',
  'The library of Pine Hollow lends tools and cake tins.',
];
