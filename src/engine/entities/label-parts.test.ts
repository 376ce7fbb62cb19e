import { describe, expect, it } from 'vitest';
import { describeLabel } from './label-parts';

/** `label → part=value …`: the parts that are told, others are not looked at. */
const READINGS = [
  'Mara Okoye → name=Mara Okoye named=true head=null office=null status=null begins=bare',
  'Minister Okoye → name=Okoye named=true office=minister status=current',
  'former Kenyan President → named=false office=president status=former nationality=KE',
  'the former Dutch leader → head=leader status=former nationality=NL named=false begins=the',
  "Norway's top police official → head=official office=null nationality=NO named=false begins=possessive",
  'the Secretary of State → office=secretary of state named=false',
  'Acting Prime Minister → office=prime minister status=acting named=false',
  'Vice President Ana Ruiz → office=vice president name=Ana Ruiz',
  "the company's chief executive → office=chief executive status=current",
  'Chief Financial Officer Ana Ruiz → office=chief financial officer name=Ana Ruiz',
  'one executive → office=null',
  'a notorious dictator → evaluation=notorious dictator begins=a office=dictator',
  'Federal Grain Council → named=true name=Federal Grain Council',
  "the secretary of Peru's Federal Grain Council → office=secretary nationality=PE named=true",
  'ex-governor → office=governor status=former',
  'the so-called president → office=president status=so-called',
  'Brazilian officials → head=officials plural=true nationality=BR named=false',
  'U.S. troops → nationality=US plural=true named=false',
  'the US-Peru accord → nationality=US,PE',
];

describe('describeLabel', () => {
  it.each(READINGS)('reads %s', (line) => {
    const [label, said] = line.split(' → ') as [string, string];
    const parts: Record<string, unknown> = { ...describeLabel(label) };
    for (const pair of said.split(/ (?=\w+=)/)) {
      const [key, value] = pair.split('=') as [string, string];
      expect(`${key}=${String(parts[key])}`).toBe(`${key}=${value}`);
    }
  });

  it('says nothing of an empty label', () => {
    expect(describeLabel('')).toMatchObject({ head: null, office: null, named: false, name: null });
  });
});
